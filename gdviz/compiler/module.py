"""Instructions → WebAssembly text: expressions, locals, loops, SIMD lanes, and the memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

LANES = 4
"""Numbers of 32 bits that one SIMD instruction works on."""

Expression = str
"""Folded WebAssembly text that leaves one value, such as `(f32.add (local.get $x) (f32.const 1))`."""

PAGE = 65536


class NoLanesError(Exception):
    """What is being emitted has no SIMD form; the caller emits it for one number at a time instead."""


class Vector(str):
    """An expression that leaves a v128: four numbers, or for bool four masks of 32 equal bits."""

    __slots__ = ()


@dataclass(frozen=True)
class Sum:
    """An index that is an i32 expression and a known number more, which can become part of a load."""

    base: Expression
    more: int


@dataclass(frozen=True)
class Lanes:
    """An index that stands for four at once: start, start + step, start + 2 step, start + 3 step."""

    start: int | Expression | Sum
    step: int = 1


Index = int | Expression | Sum | Lanes
"""A number known while compiling, an i32 expression, the sum of both, or four of them."""


def wasm_type(dtype: np.dtype) -> str:
    """Return the WebAssembly type that holds a number: bool and all 32-bit integers are i32."""
    return {
        "float32": "f32",
        "float64": "f64",
        "int32": "i32",
        "uint32": "i32",
        "bool": "i32",
        "int64": "i64",
        "uint64": "i64",
    }[dtype.name]


def is_float(dtype: np.dtype) -> bool:
    """Return whether numbers of a type are floating-point."""
    return dtype.kind == "f"


def width(dtype: np.dtype) -> int:
    """Return the bytes that a number takes in memory; a bool takes four, as its local does."""
    return 8 if wasm_type(dtype).endswith("64") else 4


def constant(value: object, dtype: np.dtype) -> Expression:
    """Return a number as an expression, exact to the last bit."""
    type_ = wasm_type(dtype)
    if dtype.kind == "f":
        number = np.asarray(value, dtype)
        if np.isnan(number):
            return f"({type_}.const nan)"
        if np.isinf(number):
            return f"({type_}.const {'-' if number < 0 else ''}inf)"
        return f"({type_}.const {float(number).hex()})"
    return f"({type_}.const {int(np.asarray(value))})"


def known(value: Expression, dtype: np.dtype) -> Any:
    """Return the number of a type that an expression is, or None where it is no constant."""
    match = re.fullmatch(r"\([fi]\d\d\.const (\S+)\)", value)
    if match is None or isinstance(value, Vector):
        return None
    # The same bits may stand there as a signed and as an unsigned number.
    return np.asarray(float.fromhex(match[1]) if is_float(dtype) else int(match[1])).astype(dtype)[()]


def index_text(index: Index) -> Expression:
    """Return an index as an expression."""
    if isinstance(index, Lanes | Vector):
        raise NoLanesError
    if isinstance(index, Sum):
        return f"(i32.add {index.base} (i32.const {index.more}))"
    return f"(i32.const {index})" if isinstance(index, int) else index


def index_parts(index: Index) -> tuple[Expression | None, int]:
    """Return an index as an expression, if any, and a known number."""
    if isinstance(index, int):
        return None, index
    if isinstance(index, Sum):
        return index.base, index.more
    return index_text(index), 0


def index_add(a: Index, b: Index) -> Index:
    """Return a + b, computed now as far as they are known."""
    if isinstance(a, Lanes) or isinstance(b, Lanes):
        first, second = (x if isinstance(x, Lanes) else Lanes(x, 0) for x in (a, b))
        return as_lanes(index_add(first.start, second.start), first.step + second.step)
    (first_base, first_more), (second_base, second_more) = index_parts(a), index_parts(b)
    more = first_more + second_more
    if first_base is None or second_base is None:
        base = first_base or second_base
    else:
        base = f"(i32.add {first_base} {second_base})"
    return more if base is None else Sum(base, more) if more else base


def index_multiply(a: Index, factor: int) -> Index:
    """Return a · factor, computed now as far as a is known."""
    if factor == 0:
        return 0
    if isinstance(a, Lanes):
        return as_lanes(index_multiply(a.start, factor), a.step * factor)
    base, more = index_parts(a)
    if base is None:
        return more * factor
    base = base if factor == 1 else f"(i32.mul {base} (i32.const {factor}))"
    return Sum(base, more * factor) if more else base


def as_lanes(start: Index, step: int = 1) -> Lanes:
    """Return the indices of four lanes."""
    assert not isinstance(start, Lanes)
    return Lanes(start, step)


@dataclass(frozen=True)
class Kind:
    """What an expression holds: one number of a type, or four of them in SIMD lanes."""

    dtype: np.dtype
    vector: bool = False

    @property
    def name(self) -> str:
        """The prefix of its instructions, such as f32 or f32x4."""
        return f"{wasm_type(self.dtype)}x{LANES}" if self.vector else wasm_type(self.dtype)

    @property
    def local(self) -> str:
        """The type of a local that holds it."""
        return "v128" if self.vector else wasm_type(self.dtype)

    @property
    def signed(self) -> str:
        """The ending of instructions that tell signed integers from unsigned ones."""
        return "" if is_float(self.dtype) else "_s" if self.dtype.kind == "i" else "_u"

    def scalar(self) -> str:
        """Return the prefix for what has no SIMD form."""
        if self.vector:
            raise NoLanesError
        return self.name

    def constant(self, value: object) -> Expression:
        """Return a constant, the same in all lanes."""
        return splat(constant(value, self.dtype), self.dtype) if self.vector else constant(value, self.dtype)

    def select(self, yes: Expression, no: Expression, condition: Expression) -> Expression:
        """Return yes where a condition holds, else no."""
        return f"(v128.bitselect {yes} {no} {condition})" if self.vector else f"(select {yes} {no} {condition})"


def kind_of(value: Expression, dtype: np.dtype) -> Kind:
    """Return the kind of an expression of a type."""
    return Kind(dtype, isinstance(value, Vector))


def splat(value: Expression, dtype: np.dtype) -> Vector:
    """Return a number in all four lanes; four numbers are left as they are."""
    if isinstance(value, Vector):
        return value
    type_ = wasm_type(dtype)
    if width(dtype) != 4:
        raise NoLanesError
    if dtype.kind == "b":
        # A mask is all ones, a bool is 1.
        return Vector(f"(i32x4.splat (i32.sub (i32.const 0) {value}))")
    if value.startswith(f"({type_}.load "):
        return Vector("(v128.load32_splat " + value.removeprefix(f"({type_}.load "))
    return Vector(f"({type_}x4.splat {value})")


@dataclass
class _Loop:
    """The SIMD loop that is being emitted: where it begins, and what is computed once before it."""

    begin: int
    locals_before: int
    hoisted: dict[Expression, Vector] = field(default_factory=dict)


class Builder:
    """The body of one function, statement by statement, its locals, and the memory that it uses."""

    def __init__(self, first_free: int = 16) -> None:
        self.lines: list[str] = []
        self.locals: dict[str, str] = {}
        self.memory: dict[bytes, int] = {}
        """Constant numbers and where they lie."""
        self.top = first_free
        """Bytes of memory used so far at most."""
        self.functions: set[tuple[str, str]] = set()
        self.line = ""
        """Where in the user's code the primitive stands that is being compiled."""
        self._depth = 2
        self._loop: _Loop | None = None
        # Parts of the memory that are free again, (address, size), by address.
        self._free: list[tuple[int, int]] = []

    def emit(self, statement: str) -> None:
        """Append a statement; in a SIMD loop, its constants are made before the loop."""
        if self._loop:
            statement = re.sub(r"\(v128\.const [^)]*\)", lambda match: self._hoisted(match[0]), statement)
        self.lines.append("  " * self._depth + statement)

    def insert(self, place: int, statement: str) -> None:
        """Put a statement before others that were emitted at the same depth."""
        self.lines.insert(place, "  " * self._depth + statement)

    def local(self, type_: str, hint: str = "v") -> str:
        """Declare a local and return its name."""
        name = f"${hint}.{len(self.locals)}"
        self.locals[name] = type_
        return name

    def let(self, type_: str, value: Expression, hint: str = "v") -> Expression:
        """Compute an expression once; return the expression that reads it."""
        if value.startswith("(local.get ") or ".const " in value[:11]:
            return value
        if isinstance(value, Vector):
            type_ = "v128"
        name = self.local(type_, hint)
        self.emit(f"(local.set {name} {value})")
        read = f"(local.get {name})"
        return Vector(read) if type_ == "v128" else read

    def splat(self, value: Expression, dtype: np.dtype) -> Vector:
        """Return a number in all four lanes, made before the SIMD loop if it is known there."""
        result = splat(value, dtype)
        if isinstance(value, Vector) or self._loop is None:
            return result
        loop = self._loop
        is_there = ".const " in value[:12]
        if value.startswith("(local.get "):
            # A local's name ends with how many there were before it.
            is_there = int(value.removesuffix(")").rsplit(".", 1)[1]) < loop.locals_before
        if not is_there:
            return result
        return self._hoisted(result)

    def _hoisted(self, value: Expression) -> Vector:
        """Compute four numbers before the SIMD loop that is being emitted."""
        loop = self._loop
        assert loop is not None
        if value not in loop.hoisted:
            name = self.local("v128", "all")
            self.insert(loop.begin, f"(local.set {name} {value})")
            loop.begin += 1
            loop.hoisted[value] = Vector(f"(local.get {name})")
        return loop.hoisted[value]

    def allocate(self, size: int) -> int:
        """Return the address of memory of that many bytes, aligned for SIMD, which holds anything."""
        size = -(-size // 16) * 16
        for number, (address, there) in enumerate(self._free):
            if there >= size:
                self._free[number : number + 1] = [(address + size, there - size)] if there > size else []
                return address
        address = self.top
        self.top += size
        return address

    def release(self, address: int, size: int) -> None:
        """Give memory back: what is computed later may lie there."""
        size = -(-size // 16) * 16
        merged: list[tuple[int, int]] = []
        for place, length in sorted([*self._free, (address, size)]):
            if merged and sum(merged[-1]) == place:
                merged[-1] = (merged[-1][0], merged[-1][1] + length)
            elif length:
                merged.append((place, length))
        self._free = merged

    def data(self, values: np.ndarray) -> int:
        """Place constant numbers in memory, in row order, and return their address."""
        raw = (values.astype(np.int32) if values.dtype.kind == "b" else values).tobytes()
        if raw not in self.memory:
            # Nothing else may ever lie here: the data are there from the start.
            self.memory[raw] = self.top
            self.top += -(-len(raw) // 16) * 16
        return self.memory[raw]

    def call(self, name: str, type_: str, *arguments: Expression) -> Expression:
        """Call an intrinsic, which then becomes part of the module."""
        self.functions.add((name, type_))
        return f"(call ${name}.{type_} {' '.join(arguments)})"

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Indent what is emitted inside between `(head` and `)`."""
        self.emit(f"({head}")
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
        self.emit(")")

    def loop(self, count: int, body: Callable[[Index], None]) -> None:
        """Emit body(i) for i = 0 … count − 1: nothing for 0, no loop for 1."""
        if count == 1:
            body(0)
        if count <= 1:
            return
        self._repeat(count, 1, body)

    def blocks(self, length: int, size: int, body: Callable[[Index], None]) -> None:
        """Emit body(start) for blocks that cover 0 … length − 1; the last one may overlap the one before."""

        def at(i: Index) -> None:
            if length % size:
                last = length - size
                least = f"(select {index_text(i)} (i32.const {last}) (i32.lt_u {index_text(i)} (i32.const {last})))"
                i = self.let("i32", least, "at")
            body(i)

        if length == size:
            body(0)
        else:
            self._repeat(length, size, at)

    def lanes(self, length: int, vectors: int, body: Callable[[list[Lanes]], None]) -> None:
        """Emit a SIMD loop: body(lanes) for blocks of some vectors, which cover 0 … length − 1 and may overlap.

        What goes into the lanes from outside, numbers known before the loop, is put there before it.
        """
        outer, self._loop = self._loop, self._loop or _Loop(len(self.lines), len(self.locals))
        try:
            self.blocks(
                length,
                LANES * vectors,
                lambda start: body([as_lanes(index_add(start, LANES * number)) for number in range(vectors)]),
            )
        finally:
            self._loop = outer

    def attempt(self, emit: Callable[[], None]) -> bool:
        """Emit something with SIMD; where that has no SIMD form, emit nothing and return False."""
        lines, locals_, depth, loop = len(self.lines), dict(self.locals), self._depth, self._loop
        try:
            emit()
        except NoLanesError:
            del self.lines[lines:]
            self.locals, self._depth, self._loop = locals_, depth, loop
            return False
        return True

    def _repeat(self, end: int, step: int, body: Callable[[Index], None]) -> None:
        name = self.local("i32", "i")
        self.emit(f"(local.set {name} (i32.const 0))")
        with self.block(f"loop {name}"):
            body(f"(local.get {name})")
            after = f"(local.tee {name} (i32.add (local.get {name}) (i32.const {step})))"
            self.emit(f"(br_if {name} (i32.lt_u {after} (i32.const {end})))")

    def loops(
        self, shape: tuple[int, ...], body: Callable[[tuple[Index, ...]], None], outer: tuple[Index, ...] = ()
    ) -> None:
        """Emit body((*outer, *index)) for every index of an array, the last axis innermost."""
        # No function here refers to itself: that would keep arrays, and their memory, until Python collects it.
        if shape:
            self.loop(shape[0], lambda i: self.loops(shape[1:], body, (*outer, i)))
        else:
            body(outer)

    def text(self, name: str, definitions: list[str]) -> str:
        """Return the module: one exported function without arguments, which works on the exported memory.

        It comes first, for whoever reads it; then the intrinsics that it calls and the constant numbers.
        """
        locals_ = [f"    (local {local} {type_})" for local, type_ in self.locals.items()]
        data = [f'  (data (i32.const {address}) "{_escaped(raw)}")' for raw, address in self.memory.items()]
        memory = f'  (memory (export "memory") {-(-self.top // PAGE)})'
        function = [f'  (func ${name} (export "{name}")', *locals_, *self.lines, "  )"]
        return "\n".join(["(module", memory, *function, *definitions, *data, ")"]) + "\n"


def _escaped(raw: bytes) -> str:
    return "".join(f"\\{byte:02x}" for byte in raw)
