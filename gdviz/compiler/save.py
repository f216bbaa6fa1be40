"""A program as an ES module for the web and Node, and the declarations of its types.

Most of the JavaScript is written by hand, in web/module/; it lies in static/module/. Here it gets what differs from
program to program: signature, documentation, WebAssembly.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jax

if TYPE_CHECKING:
    from gdviz.compiler.program import Program, Slot

Tree = Any
"""A pytree as JavaScript has it: dicts for objects, lists, `Slot`s for numbers and arrays, None for null."""

_PARTS = Path(__file__).parents[1] / "static" / "module"
_WIDTH = 120
_DECLARATIONS = {".js": ".d.ts", ".mjs": ".d.mts"}

_ARRAYS = {
    "float32": "Float32Array",
    "float64": "Float64Array",
    "int32": "Int32Array",
    "uint32": "Uint32Array",
    "int64": "BigInt64Array",
    "uint64": "BigUint64Array",
    "bool": "Uint8Array",
}
"""The typed arrays that results are."""


def save(program: Program, path: Path, wasm: str) -> None:
    """Write a program as `Program.save` says."""
    if path.suffix not in _DECLARATIONS:
        raise ValueError(f"path must end in .js or .mjs, not {path.name!r}")
    if wasm not in ("inside", "beside"):
        raise ValueError(f"wasm must be 'inside' or 'beside', not {wasm!r}")
    arguments, result = _arguments(program), _result(program)
    about = _about(program, arguments, result, path.name)
    files = {
        path: _module(program, arguments, result, about, path.stem if wasm == "beside" else "").encode(),
        path.with_suffix(_DECLARATIONS[path.suffix]): _declarations(arguments, result, about).encode(),
    }
    if wasm == "beside":
        files[path.with_suffix(".wasm")] = program.wasm
    for file, content in files.items():
        try:
            file.write_bytes(content)
        except OSError as error:
            raise type(error)(f"path {str(file)!r} cannot be written: {error.strerror}") from None


# ---- The signature -------------------------------------------------------------------------------


def _arguments(program: Program) -> Tree:
    """Return the arguments by name."""
    parameters = program.signature.parameters
    leaves = [
        ((*parameters[first], *path), slot) for (first, *path), slot in _leaves(program.input_tree, program.inputs)
    ]
    return _tree(leaves) if leaves else {}


def _result(program: Program) -> Tree:
    leaves = list(_leaves(program.output_tree, program.outputs))
    return _tree(leaves) if leaves else {}


def _leaves(structure: Any, slots: Sequence[Slot]) -> Iterable[tuple[tuple[Any, ...], Slot | None]]:
    """Yield the path of each leaf of a pytree, as names and indices; None is one too."""
    tree = jax.tree.unflatten(structure, slots)
    for path, leaf in jax.tree_util.tree_leaves_with_path(tree, is_leaf=lambda node: node is None):
        yield tuple(map(_key, path)), leaf


def _key(key: Any) -> str | int:
    """Return the name of a part of a pytree, or its index in a list."""
    match key:
        case jax.tree_util.SequenceKey():
            return int(key.idx)
        case jax.tree_util.GetAttrKey():
            return str(key.name)
    return str(key.key)


def _tree(leaves: Sequence[tuple[tuple[Any, ...], Slot | None]]) -> Tree:
    """Return the tree that has leaves at these paths."""
    if leaves[0][0] == ():
        return leaves[0][1]
    groups: dict[Any, list[tuple[tuple[Any, ...], Slot | None]]] = {}
    for (first, *path), leaf in leaves:
        groups.setdefault(first, []).append((tuple(path), leaf))
    parts = {key: _tree(group) for key, group in groups.items()}
    if all(isinstance(key, int) for key in parts):
        # What has no leaves, such as an empty list, has no path either.
        return [parts.get(index) for index in range(max(parts) + 1)]
    return {str(key): part for key, part in parts.items()}


def _slots(tree: Tree) -> list[Slot]:
    match tree:
        case None:
            return []
        case dict() | list():
            return [slot for part in (tree.values() if isinstance(tree, dict) else tree) for slot in _slots(part)]
    return [tree]


# ---- JavaScript ----------------------------------------------------------------------------------


def _module(program: Program, arguments: Tree, result: Tree, about: str, wasm_file: str) -> str:
    head = [
        about,
        "/** The arguments by name: type, shape, and where they lie in the memory of the program. */\n"
        f"const INPUTS = {_literal(arguments, _slot)};\n",
        f"const OUTPUT = {_literal(result, _slot)};\n",
        f"const MEGABYTES = {-(-program.memory // 2**20)};\n",
    ]
    if wasm_file:
        head.append(f'const FILE = new URL("./{wasm_file}.wasm", import.meta.url);\n')
    names = ["run", "program", "beside" if wasm_file else "inside", "values"]
    parts = [(_PARTS / f"{name}.js").read_text(encoding="utf-8") for name in names]
    if not wasm_file:
        text = base64.b64encode(program.wasm).decode()
        parts.append(f'/** The program as WebAssembly. */\nfunction base64() {{\n  return "{text}";\n}}\n')
    return "\n".join([*head, *parts])


def _slot(slot: Slot) -> str:
    return f'at("{slot.dtype}", {json.dumps(slot.shape)}, {slot.address})'


def _literal(tree: Tree, leaf: Callable[[Slot], str], indent: str = "") -> str:
    """Return a tree as an object or list of JavaScript, in one line where it fits."""
    if tree is None:
        return "null"
    if not isinstance(tree, dict | list):
        return leaf(tree)
    inner = indent + "  "
    if isinstance(tree, dict):
        parts, (begin, end) = [f"{_name(key)}: {_literal(part, leaf, inner)}" for key, part in tree.items()], "{}"
        spaced = " " if parts else ""
    else:
        parts, (begin, end), spaced = [_literal(part, leaf, inner) for part in tree], "[]", ""
    line = f"{begin}{spaced}{', '.join(parts)}{spaced}{end}"
    if "\n" not in line and len(indent) + len(line) < _WIDTH - 20:
        return line
    return "\n".join([begin, *(f"{inner}{part}," for part in parts), f"{indent}{end}"])


def _name(key: str) -> str:
    """Return a name as that of a property."""
    if key == "__proto__":
        return '["__proto__"]'
    return key if key.isidentifier() else json.dumps(key, ensure_ascii=False)


# ---- Documentation and types ---------------------------------------------------------------------


def _about(program: Program, arguments: Tree, result: Tree, file_name: str) -> str:
    """Return the comment at the beginning: what the function does, and how it is called."""
    names = ", ".join(map(_name, arguments))
    example = f"""\
    import load from "./{file_name}";
    const run = await load();
    const result = run({f"{{ {names} }}" if names else ""});"""
    lines = (
        [*program.signature.doc.splitlines(), "", *example.splitlines()]
        if program.signature.doc
        else example.splitlines()
    )
    return _comment(lines)


def _comment(lines: Sequence[str], indent: str = "") -> str:
    safe = [line.replace("*/", "*\\/").rstrip() for line in lines]
    if len(safe) == 1:
        return f"{indent}/** {safe[0]} */\n"
    return "".join([f"{indent}/**\n", *(f"{indent} * {line}".rstrip() + "\n" for line in safe), f"{indent} */\n"])


_INTERFACE = """\
export interface Run {
  /** Compute; throws a `TypeError` for arguments of another shape or type. */
  (values{optional}: Arguments): Result;
  /** Compute into an earlier result, without new arrays; returns it. */
  into(result: Result, values{optional}: Arguments): Result;
}

export interface WorkerRun {
  /** Compute in the worker. The newest call wins: one that has not begun when another comes resolves to `null`. */
  (values{optional}: Arguments): Promise<Result | null>;
  /** The same into an earlier result. */
  into(result: Result, values{optional}: Arguments): Promise<Result | null>;
  /** End the worker. */
  close(): void;
}

/** Load the program with a memory of its own, in this thread or in a worker; a `TypeError` says why it cannot run. */
export default function load(options?: { worker?: false }): Promise<Run>;
export default function load(options: { worker: true }): Promise<WorkerRun>;
"""


def _declarations(arguments: Tree, result: Tree, about: str) -> str:
    ranks: dict[str, int] = {}
    for slot in _slots(arguments):
        kind = _kind(slot)
        ranks[kind] = max(ranks.get(kind, 0), len(slot.shape))
    parts = [
        about,
        f"export type Arguments = {_type(arguments, _argument_type)};\n",
        f"export type Result = {_type(result, _result_type)};\n",
        _INTERFACE.replace("{optional}", "" if arguments else "?"),
    ]
    if any(ranks.values()):
        parts.append(_array_types(ranks))
    return "\n".join(parts)


_SCALARS = {"Numbers": "number", "Bigints": "bigint | number", "Booleans": "boolean"}


def _kind(slot: Slot) -> str:
    return "Booleans" if slot.dtype.kind == "b" else "Bigints" if str(slot.dtype).endswith("int64") else "Numbers"


def _argument_type(slot: Slot) -> str:
    kind = _kind(slot)
    return f"{kind}{len(slot.shape)}" if slot.shape else _SCALARS[kind]


def _result_type(slot: Slot) -> str:
    if slot.shape:
        return _ARRAYS[str(slot.dtype)]
    return {"Numbers": "number", "Bigints": "bigint", "Booleans": "boolean"}[_kind(slot)]


def _array_types(ranks: dict[str, int]) -> str:
    """Declare the arrays of so many axes that arguments may be."""
    numbers = ("Int8", "Uint8", "Uint8Clamped", "Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64")
    lines = [
        "/** All numbers in row order. */",
        f"type Flat = {' | '.join(f'{name}Array' for name in numbers)};",
        "/** One axis, two axes, …: lists inside of lists, or all numbers in row order. */",
    ]
    for kind, rank in ranks.items():
        flat = "BigInt64Array | BigUint64Array | Flat" if kind == "Bigints" else "Flat"
        for axes in range(1, rank + 1):
            inner = (
                f"{kind}{axes - 1}" if axes > 1 else f"({_SCALARS[kind]})" if "|" in _SCALARS[kind] else _SCALARS[kind]
            )
            lines.append(f"export type {kind}{axes} = readonly {inner}[] | {flat};")
    return "\n".join(lines) + "\n"


def _type(tree: Tree, leaf: Callable[[Slot], str], indent: str = "") -> str:
    """Return the type of a tree, with a comment for each array and number."""
    if tree is None:
        return "null"
    if not isinstance(tree, dict | list):
        return leaf(tree)
    inner = indent + "  "
    if isinstance(tree, list):
        return f"[{', '.join(_type(part, leaf, indent) for part in tree)}]"
    lines = ["{"]
    for key, part in tree.items():
        if part is not None and not isinstance(part, dict | list):
            lines.append(_comment([f"{part.dtype}{_shape(part)}"], inner).rstrip("\n"))
        name = _name(key) if key != "__proto__" else json.dumps(key)
        lines.append(f"{inner}{name}{'?' if part is None else ''}: {_type(part, leaf, inner)};")
    return "\n".join([*lines, indent + "}"])


def _shape(slot: Slot) -> str:
    return f" of shape {slot.shape}" + (", in row order" if len(slot.shape) > 1 else "") if slot.shape else ""
