"""A program as an ES module for the web and Node, and the declarations of its types.

Most of the JavaScript is written by hand, in web/module/; it lies in static/module/. Here it gets what differs from
program to program: signature, documentation, WebAssembly.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from gdviz.compiler.declarations import about, array_of, declarations, property_name
from gdviz.compiler.fusion import packed
from gdviz.compiler.interface import Interface, Tree, check_element, check_traits, interface_of, kind_of

if TYPE_CHECKING:
    from gdviz.compiler.program import Program, Slot

_PARTS = Path(__file__).parents[1] / "static" / "module"
_WIDTH = 100
_DECLARATIONS = {".js": ".d.ts", ".mjs": ".d.mts"}
_TYPES = {
    "float32": '[Float32Array, "a number", (x) => typeof x === "number"]',
    "float64": '[Float64Array, "a number", (x) => typeof x === "number"]',
    "int32": '[Int32Array, "a 32-bit integer", (x) => x === (x | 0)]',
    "uint32": '[Uint32Array, "a 32-bit integer from 0", (x) => x === x >>> 0]',
    "int64": '[BigInt64Array, "a 64-bit integer", (x) => isWhole(x) && BigInt.asIntN(64, BigInt(x)) == x]',
    "uint64": '[BigUint64Array, "a 64-bit integer from 0", (x) => isWhole(x) && BigInt.asUintN(64, BigInt(x)) == x]',
    "bool": '[Int32Array, "true or false", (x) => [true, false, 0, 1].includes(x), Uint8Array]',
    "int8": '[Int32Array, "an 8-bit integer", (x) => x === (x << 24) >> 24, Int8Array]',
    "uint8": '[Uint32Array, "an 8-bit integer from 0", (x) => x === (x & 0xff), Uint8Array]',
    "int16": '[Int32Array, "a 16-bit integer", (x) => x === (x << 16) >> 16, Int16Array]',
    "uint16": '[Uint32Array, "a 16-bit integer from 0", (x) => x === (x & 0xffff), Uint16Array]',
}


def save(
    program: Program, path: Path, wasm: str, state: str | None, start: Any, anywidget: bool, element: str | None
) -> None:
    """Write a program as `Program.save` says."""
    if path.suffix not in _DECLARATIONS:
        raise ValueError(f"path must end in .js or .mjs, not {path.name!r}")
    if wasm not in ("inside", "beside"):
        raise ValueError(f"wasm must be 'inside' or 'beside', not {wasm!r}")
    interface = interface_of(program, state, start, bool(anywidget or element))
    if anywidget:
        check_traits(interface)
    if element is not None:
        check_element(interface, element)
    comment = about(interface, path.name)
    module = _module(program, interface, comment, path.stem if wasm == "beside" else "", anywidget, element)
    is_split = program.turns is not None and interface.state is None
    types = declarations(interface, comment, is_split, anywidget, element)
    files = {path: module.encode(), path.with_suffix(_DECLARATIONS[path.suffix]): types.encode()}
    if wasm == "beside":
        files[path.with_suffix(".wasm")] = program.wasm
        files[path.with_suffix(".fused.wasm")] = program.fused().wasm
    for file, content in files.items():
        try:
            file.write_bytes(content)
        except OSError as error:
            raise type(error)(f"path {str(file)!r} cannot be written: {error.strerror}") from None


def _module(
    program: Program, interface: Interface, heading: str, wasm_file: str, anywidget: bool, element: str | None
) -> str:
    def slot(each: Slot, start: str = "") -> str:
        return f'at("{kind_of(each)}", {json.dumps(each.shape)}, {each.address}{start})'

    # A result may lie where an argument lay.
    def slot_with_start(each: Slot) -> str:
        return slot(
            each, f", {_numbers(each, interface.values[each.address])}" if each.address in interface.values else ""
        )

    steps = interface.state is not None
    types = sorted({kind_of(each) for each in (*program.inputs, *program.outputs)})
    signature = [
        "/** How types lie in memory, what an argument must be, and which arrays results are. */",
        "const TYPES = {",
        *(f"  {name}: {_TYPES[name]}," for name in types),
        "};",
        *(
            ['const isWhole = (x) => typeof x === "bigint" || Number.isSafeInteger(x);']
            if {"int64", "uint64"} & set(types)
            else []
        ),
        "",
        "/** The arguments by name: type, shape, address in the memory of the program. */",
        f"const INPUTS = {_literal(interface.arguments, slot_with_start)};",
        f"const OUTPUT = {_literal(interface.result, slot)};",
    ]
    if steps:
        signature += [
            "/** The state, with its start, and where the next one comes from. */",
            f"const STATE = {_literal(interface.state, slot_with_start)};",
            f"const NEXT = {_literal(interface.next, slot)};",
        ]
    turns = program.turns if interface.state is None else None
    if turns:
        signature += [
            "/** The turns that workers can share. */",
            f"const TURNS = {{ address: {turns.address}, count: {turns.count}, made: {json.dumps(turns.made)} }};",
        ]
    signature.append(f"const MEGABYTES = {-(-program.memory // 2**20)};")
    if wasm_file:
        plain, fused = (f'new URL("./{wasm_file}{kind}.wasm", import.meta.url)' for kind in ("", ".fused"))
        signature.append(f"const FILES = {{ plain: {plain}, fused: {fused} }};")
    if element:
        version = hashlib.sha256(program.wasm + "\n".join(signature).encode()).hexdigest()[:16]
        signature += [f'const ELEMENT = "{element}";', f'const VERSION = "{version}";']
    names = ["steps"] if steps else ["run", "share" if turns else "alone"]
    names += ["program", "beside" if wasm_file else "inside", "fusion", "values"]
    if anywidget or element:
        names += ["follow_steps" if steps else "follow", "words"]
    parts = [(_PARTS / f"{name}.js").read_text(encoding="utf-8") for name in names]
    if not wasm_file:
        for comment, name, content in (
            ("Where the program may have fused instructions.", "places", packed(program.fusions)),
            ("The program as WebAssembly.", "base64", program.wasm),
        ):
            text = base64.b64encode(content).decode()
            parts.append(f'/** {comment} */\nconst {name} = () => "{text}";\n')
    endings = [name for name, wanted in (("element", element), ("widget", anywidget)) if wanted]
    parts += [(_PARTS / f"{name}.js").read_text(encoding="utf-8") for name in endings]
    parts.append(f"export {{ {'load, widget as default' if anywidget else 'load as default'} }};\n")
    return "\n".join([heading, "\n".join(signature) + "\n", *parts])


def _numbers(slot: Slot, array: np.ndarray) -> str:
    """Return a number, or a typed array of all numbers in row order, as JavaScript."""
    suffix = "n" if array.dtype in (np.int64, np.uint64) else ""
    # The shortest text that is this number, in its own type.
    texts = [str(x).removesuffix(".0") + suffix for x in (array.astype(int) if array.dtype.kind == "b" else array).flat]
    texts = [{"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(text, text) for text in texts]
    return texts[0] if array.ndim == 0 else f"new {array_of(slot)}([{', '.join(texts)}])"


def _literal(tree: Tree, leaf: Callable[[Slot], str], indent: str = "") -> str:
    """Return a tree as an object or list of JavaScript, in one line where it fits."""
    if tree is None:
        return "null"
    if not isinstance(tree, dict | list):
        return leaf(tree)
    inner = indent + "  "
    if isinstance(tree, dict):
        parts, (begin, end) = (
            [f"{property_name(key)}: {_literal(part, leaf, inner)}" for key, part in tree.items()],
            "{}",
        )
        spaced = " " if parts else ""
    else:
        parts, (begin, end), spaced = [_literal(part, leaf, inner) for part in tree], "[]", ""
    line = f"{begin}{spaced}{', '.join(parts)}{spaced}{end}"
    if "\n" not in line and len(indent) + len(line) < _WIDTH:
        return line
    return "\n".join([begin, *(f"{inner}{part}," for part in parts), f"{indent}{end}"])
