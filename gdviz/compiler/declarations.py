"""The documentation of a saved module, and the declarations of its types."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING

from gdviz.compiler.encodings import narrow
from gdviz.compiler.interface import Interface, Tree, kind_of, slots_of

if TYPE_CHECKING:
    from gdviz.compiler.program import Slot

_ARRAYS = {"int64": "BigInt64Array", "uint64": "BigUint64Array", "bool": "Uint8Array"}

# For kinds of numbers: as an argument, and as a result.
_SCALARS = {
    "Numbers": ("number", "number"),
    "Bigints": ("(bigint | number)", "bigint"),
    "Booleans": ("boolean", "boolean"),
}

_RUN = """\
export interface Run {
{call}  (values: Arguments): Result;
  /** Compute into an earlier result, without new arrays, and return it. */
  into(result: Result, values: Arguments): Result;
}

export interface WorkerRun {
  /** Compute in the worker. The newest call wins: one that has not begun when another comes resolves to `null`. */
  (values: Arguments): Promise<Result | null>;
  /** The same into an earlier result. */
  into(result: Result, values: Arguments): Promise<Result | null>;
  /** End the worker. */
  close(): void;
}
"""

_STEPS = """\
export interface Run {
  step: {
    /** Take `n` steps, by default one, and return what the last one gave. Without values, they are those of before. */
    (n?: number, values?: Arguments): Result;
    /** The same into an earlier result, without new arrays. */
    into(result: Result, n?: number, values?: Arguments): Result;
  };
  /** A copy of the state; another one of its shapes and types may be set. */
  get state(): State;
  set state(value: StateArgument);
  /** Return to the start. */
  reset(): void;
}

export interface WorkerRun {
  step: {
    /** Take steps in the worker, after all that was asked for before. */
    (n?: number, values?: Arguments): Promise<Result>;
    into(result: Result, n?: number, values?: Arguments): Promise<Result>;
  };
  get state(): Promise<State>;
  set state(value: StateArgument);
  reset(): Promise<void>;
  /** End the worker. */
  close(): void;
}
"""

_LOAD = """\
/**
 * Load the program with a memory of its own, in this thread or in a worker. A `TypeError` says why it cannot run. Where
 * the engine can, x·y + z is computed with one rounding; with `fused: false`, with two, as everywhere else.
 */
declare function load(options?: { worker?: false; fused?: boolean }): Promise<Run>;
declare function load(options: { worker: true; fused?: boolean }): Promise<WorkerRun>;
"""

_LOAD_SPLIT = """\
/** Load the program in so many workers, which share the turns of its outermost map. */
declare function load(options: { workers: number; fused?: boolean }): Promise<WorkerRun>;
"""

_WIDGET = """\
/** A front end for anywidget: traits with the names of arguments are read, those with the names of results are set. */
declare const widget: {
  initialize(context: { model: any }): void;
  render(context: { model: any; el: HTMLElement }): () => void;
};
export { load, widget as default };
"""


def about(interface: Interface, file_name: str) -> str:
    """Return the comment at the beginning of a module: what the function does, and how it is called."""
    values = f"{{ {', '.join(map(property_name, interface.arguments))} }}" if interface.arguments else ""
    example = [f'import load from "./{file_name}";', f"const {'program' if interface.state else 'run'} = await load();"]
    if interface.state is None:
        example.append(f"const result = run({values});")
    else:
        example += [
            f"const result = program.step({f'1, {values}' if values else '1'});",
            "program.state; program.reset();",
        ]
    doc = interface.doc.splitlines() or [f"{interface.name}, a JAX function."]
    return _comment([*doc, "", *(f"    {line}" for line in example)])


def declarations(interface: Interface, comment: str, is_split: bool, anywidget: bool, element: str | None) -> str:
    """Return the declarations of the types of a module."""
    given = (interface.arguments, interface.state)
    error = "Throws a `TypeError` that names an argument of another shape or type."
    call = _comment([*interface.doc.splitlines(), *([""] if interface.doc else []), error], "  ")
    parts = [comment, f"export type Arguments = {_type(interface.arguments, _argument_type, interface.values)};\n"]
    if interface.state is None:
        parts += [f"export type Result = {_type(interface.result, _result_type)};\n", _RUN.replace("{call}", call)]
    else:
        parts += [
            f"export type State = {_type(interface.state, _result_type)};\n",
            f"export type StateArgument = {_type(interface.state, _argument_type, ())};\n",
            "export type Result = "
            + ("State" if interface.result is None else _type(interface.result, _result_type))
            + ";\n",
            _STEPS,
        ]
    if all(_is_optional(part, interface.values) for part in interface.arguments.values()):
        parts[-1] = parts[-1].replace("values: Arguments", "values?: Arguments")
    ranks: dict[str, int] = {}
    for slot in (slot for tree in given for slot in slots_of(tree)):
        ranks[_kind(slot)] = max(ranks.get(_kind(slot), 0), len(slot.shape))
    if any(ranks.values()):
        parts.append(_array_types(ranks))
    parts += [_LOAD + (_LOAD_SPLIT if is_split else ""), _WIDGET if anywidget else "export { load as default };\n"]
    if element:
        parts.append(_element_types(element, interface))
    return "\n".join(parts)


def array_of(slot: Slot) -> str:
    """Return the typed array that a result is, such as `Float32Array`."""
    kind = kind_of(slot)
    return _ARRAYS.get(kind, f"{kind.capitalize()}Array")


def property_name(key: str) -> str:
    """Return a name as that of a property in JavaScript."""
    return key if key.isidentifier() else json.dumps(key, ensure_ascii=False)


def _comment(lines: Sequence[str], indent: str = "") -> str:
    safe = [line.replace("*/", "*\\/").rstrip() for line in lines]
    if len(safe) == 1:
        return f"{indent}/** {safe[0]} */\n"
    return "".join([f"{indent}/**\n", *(f"{indent} * {line}".rstrip() + "\n" for line in safe), f"{indent} */\n"])


def _kind(slot: Slot) -> str:
    return "Booleans" if slot.dtype.kind == "b" else "Bigints" if str(slot.dtype).endswith("int64") else "Numbers"


def _argument_type(slot: Slot) -> str:
    return f"{_kind(slot)}{len(slot.shape)}" if slot.shape else _SCALARS[_kind(slot)][0].strip("()")


def _result_type(slot: Slot) -> str:
    return array_of(slot) if slot.shape else _SCALARS[_kind(slot)][1]


def _array_types(ranks: dict[str, int]) -> str:
    """Declare what arguments with so many axes may be."""
    names = ("Int8", "Uint8", "Uint8Clamped", "Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64")
    lines = [
        "/** All numbers in row order. */",
        f"export type Flat = {' | '.join(f'{name}Array' for name in names)};",
        "/** An argument with one axis, two axes, …: lists inside of lists, or all numbers in row order. */",
    ]
    for kind, most in ranks.items():
        flat = "BigInt64Array | BigUint64Array | Flat" if kind == "Bigints" else "Flat"
        inner = _SCALARS[kind][0]
        for axes in range(1, most + 1):
            lines.append(f"export type {kind}{axes} = readonly {inner}[] | {flat};")
            inner = f"({kind}{axes})" if axes == most else f"{kind}{axes}"
    return "\n".join(lines) + "\n"


def _type(tree: Tree, leaf: Callable[[Slot], str], optional: Container[int] | None = None, indent: str = "") -> str:
    """Return the type of a tree, numbers described in comments; those at `optional` addresses may be missing."""
    inner = indent + "  "
    match tree:
        case None:
            return "null"
        case list():
            return f"[{', '.join(_type(part, leaf, optional, indent) for part in tree)}]"
        case dict():
            lines = ["{"]
            for key, part in tree.items():
                if part is not None and not isinstance(part, dict | list):
                    lines.append(_comment([_numbers(part)], inner).rstrip("\n"))
                mark = "?" if optional is not None and _is_optional(part, optional) else ""
                lines.append(f"{inner}{property_name(key)}{mark}: {_type(part, leaf, optional, inner)};")
            return "\n".join([*lines, indent + "}"])
    return leaf(tree)


def _is_optional(tree: Tree, optional: Container[int]) -> bool:
    """Return whether an argument may be missing."""
    return tree is None or (not isinstance(tree, dict | list) and tree.address in optional)


def _numbers(slot: Slot) -> str:
    """Return type and shape of an array, such as `float32 of shape (3, 2)`."""
    text = f"{slot.type} of shape {slot.value_shape}" if slot.value_shape else slot.type
    if slot.type in narrow.HALVES:
        return f"{text}, rounded from {slot.dtype}"
    return text if slot.shape == slot.value_shape else f"{text}, as {slot.dtype} of shape {slot.shape}"


def _element_types(element: str, interface: Interface) -> str:
    lines = [f"  {property_name(name)}: Arguments[{json.dumps(name)}];" for name in interface.arguments]
    if interface.state is not None:
        lines.append("  /** How many steps from the start. */\n  steps: number;")
    return "\n".join(
        [
            f"/** The element {element}. It fires an event `result`, whose `detail` is the result. */",
            "export interface ProgramElement extends HTMLElement {",
            *lines,
            "  /** The last result. */\n  readonly result: Result | undefined;",
            "}",
            "",
            "declare global {",
            "  interface HTMLElementTagNameMap {",
            f"    {json.dumps(element)}: ProgramElement;",
            "  }",
            "}",
            "",
        ]
    )
