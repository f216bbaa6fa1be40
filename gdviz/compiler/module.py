"""Instructions → WebAssembly text: locals, loops, and a plan of the memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

Index = int | str
"""A number known while compiling, or an i32 expression."""

Expression = str
"""Folded WebAssembly text that leaves one value, such as `(f32.add (local.get $x) (f32.const 1))`."""

PAGE = 65536


def wasm_type(dtype: np.dtype) -> str:
    """Return the WebAssembly type that holds a number: bool and all 32-bit integers are i32."""
    return {"float32": "f32", "float64": "f64", "int32": "i32", "uint32": "i32", "bool": "i32"}[dtype.name]


def is_float(dtype: np.dtype) -> bool:
    """Return whether numbers of a type are floating-point."""
    return dtype.kind == "f"


def width(dtype: np.dtype) -> int:
    """Return the bytes that a number takes in memory; a bool takes four, as its local does."""
    return 8 if dtype.name == "float64" else 4


def constant(value: object, dtype: np.dtype) -> Expression:
    """Return a number as an expression, exact to the last bit."""
    if dtype.kind == "f":
        number = np.asarray(value, dtype)
        if np.isnan(number):
            return f"({wasm_type(dtype)}.const nan)"
        if np.isinf(number):
            return f"({wasm_type(dtype)}.const {'-' if number < 0 else ''}inf)"
        return f"({wasm_type(dtype)}.const {float(number).hex()})"
    return f"(i32.const {int(np.asarray(value))})"


def index_text(index: Index) -> Expression:
    """Return an index as an expression."""
    return f"(i32.const {index})" if isinstance(index, int) else index


def index_add(a: Index, b: Index) -> Index:
    """Return a + b, computed now where both are known."""
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    if a == 0 or b == 0:
        return b if a == 0 else a
    return f"(i32.add {index_text(a)} {index_text(b)})"


def index_multiply(a: Index, factor: int) -> Index:
    """Return a · factor, computed now where a is known."""
    if isinstance(a, int):
        return a * factor
    if factor in (0, 1):
        return a if factor else 0
    return f"(i32.mul {a} (i32.const {factor}))"


class Builder:
    """The body of one function, statement by statement, its locals, and the memory that it uses."""

    def __init__(self, first_free: int = 16) -> None:
        self.lines: list[str] = []
        self.locals: dict[str, str] = {}
        self.memory: list[tuple[int, bytes]] = []
        self.free = first_free
        self.functions: set[tuple[str, str]] = set()
        self.line = ""
        """Where in the user's code the primitive stands that is being compiled."""
        self._depth = 2

    def emit(self, statement: str) -> None:
        """Append a statement."""
        self.lines.append("  " * self._depth + statement)

    def local(self, type_: str, hint: str = "v") -> str:
        """Declare a local and return its name."""
        name = f"${hint}{len(self.locals)}"
        self.locals[name] = type_
        return name

    def let(self, type_: str, value: Expression, hint: str = "v") -> Expression:
        """Compute an expression once; return the expression that reads it."""
        if value.startswith("(local.get ") or ".const " in value[:10]:
            return value
        name = self.local(type_, hint)
        self.emit(f"(local.set {name} {value})")
        return f"(local.get {name})"

    def allocate(self, size: int) -> int:
        """Return the address of fresh memory of that many bytes, aligned for SIMD."""
        address = self.free
        self.free += -(-size // 16) * 16
        return address

    def data(self, values: np.ndarray) -> int:
        """Place constant numbers in memory and return their address."""
        stored = values.astype(np.int32) if values.dtype.kind == "b" else values
        address = self.allocate(stored.nbytes)
        self.memory.append((address, np.ascontiguousarray(stored).tobytes()))
        return address

    def call(self, name: str, type_: str, *arguments: Expression) -> Expression:
        """Call an intrinsic, which then becomes part of the module."""
        self.functions.add((name, type_))
        return f"(call ${name}.{type_} {' '.join(arguments)})"

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Indent what is emitted inside between `(head` and `)`."""
        self.emit(f"({head}")
        self._depth += 1
        yield
        self._depth -= 1
        self.emit(")")

    def loop(self, count: int, body: Callable[[Index], None]) -> None:
        """Emit body(i) for i = 0 … count − 1: nothing for 0, no loop for 1."""
        if count == 1:
            body(0)
        if count <= 1:
            return
        name = self.local("i32", "i")
        self.emit(f"(local.set {name} (i32.const 0))")
        with self.block(f"loop {name}"):
            body(f"(local.get {name})")
            step = f"(local.tee {name} (i32.add (local.get {name}) (i32.const 1)))"
            self.emit(f"(br_if {name} (i32.lt_u {step} (i32.const {count})))")

    def loops(self, shape: tuple[int, ...], body: Callable[[tuple[Index, ...]], None]) -> None:
        """Emit body(index) for every index of an array, the last axis innermost."""

        def nest(index: tuple[Index, ...]) -> None:
            if len(index) == len(shape):
                body(index)
            else:
                self.loop(shape[len(index)], lambda i: nest((*index, i)))

        nest(())

    def text(self, name: str, definitions: list[str]) -> str:
        """Return the module: one exported function without arguments, which works on the exported memory."""
        data = "\n".join(f'  (data (i32.const {address}) "{_escaped(raw)}")' for address, raw in self.memory)
        locals_ = "\n".join(f"    (local {local} {type_})" for local, type_ in self.locals.items())
        body = "\n".join(self.lines)
        parts = [
            "(module",
            f'  (memory (export "memory") {-(-self.free // PAGE)})',
            data,
            *definitions,
            f'  (func ${name} (export "{name}")',
            locals_,
            body,
            "  )",
            ")",
        ]
        return "\n".join(part for part in parts if part) + "\n"


def _escaped(raw: bytes) -> str:
    return "".join(f"\\{byte:02x}" for byte in raw)
