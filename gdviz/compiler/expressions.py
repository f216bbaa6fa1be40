"""Expressions of WebAssembly: one number of a type, or one in each SIMD lane, with operators; and indices."""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Final

import numpy as np

LANES = 4
"""Numbers of 32 bits that one SIMD instruction works on."""

_NUMBERS = {
    "float32": "f32",
    "float64": "f64",
    "int32": "i32",
    "uint32": "i32",
    "bool": "i32",
    "int64": "i64",
    "uint64": "i64",
}
"""Type of numpy → that of WebAssembly; a bool is 0 or 1."""


PRODUCT = "f32x4.mul"
FUSIBLE_PRODUCT, FUSIBLE_SUM = "f32x4.fusible_mul", "f32x4.fusible_add"
"""A product, and the sum of it, its first operand, with something: see fusion.py."""


class NoLanesError(Exception):
    """What is being emitted has no SIMD form; the caller emits it for one number at a time instead."""


def width(dtype: np.dtype) -> int:
    """Return the bytes that a number takes in memory; a bool takes four, as its local does."""
    return 8 if dtype.itemsize == 8 else 4


def is_float(dtype: np.dtype) -> bool:
    """Return whether numbers of a type are floating-point."""
    return dtype.kind == "f"


@dataclass(frozen=True)
class Kind:
    """What an expression leaves: one number of a type, or a `vector` of them in the lanes of a v128.

    In a vector of bools, true is a lane of ones.
    """

    dtype: np.dtype
    vector: bool = False

    @cached_property
    def number(self) -> str:
        """The type of one number: f32, f64, i32 or i64."""
        return _NUMBERS[self.dtype.name]

    @cached_property
    def name(self) -> str:
        """The prefix of its instructions, such as f32 or f32x4."""
        return f"{self.number}x{16 // width(self.dtype)}" if self.vector else self.number

    @cached_property
    def local(self) -> str:
        """The type of a local that holds it."""
        return "v128" if self.vector else self.number

    @cached_property
    def signed(self) -> str:
        """The ending of instructions that tell signed integers from unsigned ones."""
        return "" if is_float(self.dtype) else "_s" if self.dtype.kind == "i" else "_u"

    def one(self) -> Kind:
        """Return this kind; raise `NoLanesError` for a vector, where an instruction has no SIMD form."""
        if self.vector:
            raise NoLanesError
        return self

    def constant(self, value: Any) -> Expression:
        """Return a number as an expression, exact to the last bit, the same in all lanes."""
        return Expression("const", (), self, _literal(value, self.dtype))


kind_of: Callable[..., Kind] = cache(Kind)
"""kind_of(dtype, vector): the one `Kind` of a type of numpy, so that what it caches is there."""

I32: Final = kind_of(np.dtype(np.int32))
I64: Final = kind_of(np.dtype(np.int64))
F64: Final = kind_of(np.dtype(np.float64))
BOOL: Final = kind_of(np.dtype(bool))


def _literal(value: Any, dtype: np.dtype) -> str:
    if dtype.kind != "f":
        return str(int(value))
    number = dtype.type(value)
    if np.isnan(number):
        return "nan"
    # The shortest text that leads back to the number.
    return str(number)


@dataclass(frozen=True)
class Memory:
    """Where in the memory a load or store begins: at an offset in bytes from the start of a buffer.

    Where its operand, which is added, may be negative, the machine must not add up the two: `is_far` says so. `lane` is
    that of an instruction for one lane.
    """

    buffer: Buffer
    offset: int
    is_far: bool = False
    lane: int | None = None


@dataclass(eq=False)
class Buffer:
    """Bytes of the memory, at an address that is known when all instructions are there.

    `data` are constant bytes. Memory of the caller of a function is where a parameter says, its `pointer`.
    """

    size: int
    data: bytes | None = None
    address: int = 0
    pointer: Local | None = None


@dataclass(eq=False)
class Local:
    """A local of a type; its `name`, at first the `hint`, is final when all instructions are there."""

    type: str
    hint: str
    name: str = ""

    def __post_init__(self) -> None:
        self.name = self.name or self.hint


class Expression:
    """An instruction of WebAssembly with its operands, which leaves a number or a vector of a kind.

    Operators work lane by lane, between expressions of one kind; a number stands for a constant, and one expression
    beside a vector for all lanes. Comparisons give a kind of bools.
    """

    __slots__ = ("immediate", "kind", "operands", "operation", "size")

    def __init__(
        self, operation: str, operands: tuple[Expression, ...], kind: Kind, immediate: str | Memory | Local = ""
    ) -> None:
        self.operation, self.operands, self.kind, self.immediate = operation, operands, kind, immediate
        self.size: int = 1
        """How many instructions it has."""
        for operand in operands:
            self.size += operand.size

    # ---- What it is ----------------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Expression) or self.size != other.size:
            return False
        return self._facts == other._facts and self.operands == other.operands

    def __hash__(self) -> int:
        return hash((*self._facts, self.operands))

    @property
    def _facts(self) -> tuple[str, Kind, str | Memory | Local]:
        return self.operation, self.kind, self.immediate

    def __repr__(self) -> str:
        return text(self)

    @property
    def dtype(self) -> np.dtype:
        """The type of the number or numbers."""
        return self.kind.dtype

    @property
    def vector(self) -> bool:
        """Whether it leaves a vector."""
        return self.kind.vector

    @property
    def is_simple(self) -> bool:
        """Whether it costs nothing to write it down twice: a constant or a local."""
        return not self.operands and self.operation in ("const", "local")

    @property
    def known(self) -> Any:
        """The number that it is, or None where it is no constant."""
        if self.operation != "const" or self.kind.vector:
            return None
        return self.dtype.type(int(str(self.immediate)) if self.dtype.kind != "f" else str(self.immediate))

    # ---- Instructions --------------------------------------------------------------------------------

    def _plus(self, other: Expression) -> Expression:
        """Return a sum; of a product with something, so that both can become one instruction, see fusion.py."""
        first, second = (self, other) if self.operation == PRODUCT else (other, self)
        if self.kind.name != "f32x4" or first.operation != PRODUCT:
            return self.apply("add", other)
        fusible = Expression(FUSIBLE_PRODUCT, first.operands, first.kind)
        return Expression(FUSIBLE_SUM, (fusible, splat(second)), self.kind)

    def apply(self, name: str, *others: Expression | float, kind: Kind | None = None) -> Expression:
        """Return the instruction `name` of this kind, of this and other operands; it leaves the same kind."""
        operands = tuple(self._operand(other) for other in others)
        if not self.kind.vector and any(operand.kind.vector for operand in operands):
            return splat(self).apply(name, *operands, kind=kind)
        return Expression(f"{self.kind.name}.{name}", (self, *operands), kind or self.kind)

    def _operand(self, other: Expression | float) -> Expression:
        if not isinstance(other, Expression):
            return self.kind.constant(other)
        return splat(other) if self.kind.vector else other

    def _compare(self, name: str, other: Expression | float) -> Expression:
        is_vector = self.kind.vector or (isinstance(other, Expression) and other.kind.vector)
        return self.apply(name, other, kind=kind_of(BOOL.dtype, is_vector))

    def __add__(self, other: Expression | float) -> Expression:
        return self._plus(self._operand(other))

    def __radd__(self, other: float) -> Expression:
        return self._plus(self.kind.constant(other))

    def __sub__(self, other: Expression | float) -> Expression:
        operand = self._operand(other)
        if self.kind.vector and operand.operation == PRODUCT and operand.operands[1].operation == "const":
            # The same numbers as a sum, which can become one instruction with the product.
            x, factor = operand.operands
            return self._plus(x * _negated(factor))
        return self.apply("sub", operand)

    def __rsub__(self, other: float) -> Expression:
        return self.kind.constant(other).apply("sub", self)

    def __mul__(self, other: Expression | float) -> Expression:
        return self.apply("mul", other)

    def __rmul__(self, other: float) -> Expression:
        return self.kind.constant(other).apply("mul", self)

    def __truediv__(self, other: Expression | float) -> Expression:
        return self.apply("div", other)

    def __rtruediv__(self, other: float) -> Expression:
        return self.kind.constant(other).apply("div", self)

    def __neg__(self) -> Expression:
        if self.operation == f"{self.kind.name}.neg":
            return self.operands[0]
        return self.apply("neg") if self.kind.vector or is_float(self.dtype) else self.kind.constant(0) - self

    def __lt__(self, other: Expression | float) -> Expression:
        return self._compare(f"lt{self.kind.signed}", other)

    def __le__(self, other: Expression | float) -> Expression:
        return self._compare(f"le{self.kind.signed}", other)

    def __gt__(self, other: Expression | float) -> Expression:
        return self._compare(f"gt{self.kind.signed}", other)

    def __ge__(self, other: Expression | float) -> Expression:
        return self._compare(f"ge{self.kind.signed}", other)

    def equals(self, other: Expression | float) -> Expression:
        """Return whether it equals another; the operator == compares expressions, not numbers."""
        return self._compare("eq", other)

    def differs(self, other: Expression | float) -> Expression:
        """Return whether it differs from another; a NaN differs from itself."""
        return self._compare("ne", other)

    def below(self, other: Expression | float) -> Expression:
        """Return whether it is less than another, both as unsigned integers."""
        return self._compare("lt_u", other)

    def _bitwise(self, name: str, other: Expression | int) -> Expression:
        operand = self._operand(other)
        if operand.kind.vector and not self.kind.vector:
            return splat(self)._bitwise(name, operand)
        return Expression(f"{self.kind.local}.{name}", (self, operand), self.kind)

    def __and__(self, other: Expression | int) -> Expression:
        return self._bitwise("and", other)

    def __or__(self, other: Expression | int) -> Expression:
        return self._bitwise("or", other)

    def __xor__(self, other: Expression | int) -> Expression:
        return self._bitwise("xor", other)

    def __invert__(self) -> Expression:
        if self.kind.vector:
            return Expression("v128.not", (self,), self.kind)
        if self.dtype.kind == "b":
            return Expression("i32.eqz", (self,), self.kind)
        return self ^ -1

    def shift(self, name: str, count: Expression | int) -> Expression:
        """Return the bits moved by a count in i32 (for i64: i64), `name` being shl, shr_s or shr_u."""
        if not isinstance(count, Expression):
            count = (I32 if self.kind.vector else self.kind).constant(count)
        return Expression(f"{self.kind.name}.{name}", (self, count), self.kind)

    def as_kind(self, kind: Kind) -> Expression:
        """Return the same bits, in a local of the same type, as a number or a vector of another kind."""
        if kind is self.kind:
            return self
        immediate = self.immediate
        if self.operation == "const":
            numbers = np.array(str(immediate).split(" "), _bits_type(self.kind)).view(_bits_type(kind))
            immediate = " ".join(_literal(number, kind.dtype) for number in numbers)
        return Expression(self.operation, self.operands, kind, immediate)


def _negated(constant: Expression) -> Expression:
    literals = str(constant.immediate).split(" ")
    negated = (literal[1:] if literal.startswith("-") else f"-{literal}" for literal in literals)
    return Expression("const", (), constant.kind, " ".join(negated))


def _bits_type(kind: Kind) -> np.dtype:
    return np.dtype(np.int32) if kind.dtype.kind == "b" else kind.dtype


def local(hint: str, kind: Kind) -> Expression:
    """Return the expression that reads a new local."""
    return Expression("local", (), kind, Local(kind.local, hint))


_KINDS = {_type: kind_of(np.dtype(name)) for name, _type in reversed(_NUMBERS.items())}


def reading(one: Local) -> Expression:
    """Return an expression that reads a local, as a number or a vector of its type."""
    return Expression("local", (), kind_of(np.dtype(np.float32), True) if one.type == "v128" else _KINDS[one.type], one)


def local_of(variable: Expression) -> Local:
    """Return the local that an expression reads."""
    assert isinstance(variable.immediate, Local), variable
    return variable.immediate


def lanes_of(values: Any, dtype: np.dtype) -> Expression:
    """Return a constant vector of different numbers."""
    return Expression("const", (), kind_of(dtype, True), " ".join(_literal(value, dtype) for value in values))


def splat(value: Expression) -> Expression:
    """Return a number of 32 bits in all lanes; a vector is left as it is."""
    kind = value.kind
    if kind.vector:
        return value
    if width(kind.dtype) != 4:
        raise NoLanesError
    vector = kind_of(kind.dtype, True)
    if value.operation == "const":
        return Expression("const", (), vector, value.immediate)
    if kind.dtype.kind == "b":
        # A mask is all ones, a bool is 1.
        return Expression("i32x4.splat", (I32.constant(0) - value,), vector)
    if value.operation in ("f32.load", "i32.load"):
        return Expression("v128.load32_splat", value.operands, vector, value.immediate)
    return Expression(f"{vector.name}.splat", (value,), vector)


def select(condition: Expression, yes: Expression | float, no: Expression | float) -> Expression:
    """Return `yes` where a condition holds, else `no`."""
    model = yes if isinstance(yes, Expression) else no
    assert isinstance(model, Expression)
    first, second = model._operand(yes), model._operand(no)
    if condition.kind.vector or first.kind.vector or second.kind.vector:
        first, second, condition = splat(first), splat(second), splat(condition)
        # One instruction, where bitselect takes an x64 processor three.
        if _is_zero(second):
            return Expression("v128.and", (first, condition), first.kind)
        if _is_zero(first):
            return Expression("v128.andnot", (second, condition), first.kind)
        return Expression("v128.bitselect", (first, second, condition), first.kind)
    return Expression("select", (first, second, condition), first.kind)


def _is_zero(x: Expression) -> bool:
    return x.operation == "const" and x.immediate in ("0", "0.0")


def converted(x: Expression, kind: Kind) -> Expression:
    """Return a number, or a vector, as one of another type."""
    old, new = x.dtype, kind.dtype
    if kind.vector and width(new) != 4:
        raise NoLanesError
    if old == new:
        return x
    if new.kind == "b":
        return x.differs(0)
    if old.kind == "b":
        x = x.as_kind(kind_of(I32.dtype, kind.vector))
        return converted(x & 1 if kind.vector else x, kind)
    before, after = x.kind, kind
    if is_float(new) and is_float(old):
        return Expression("f64.promote_f32" if width(new) == 8 else "f32.demote_f64", (x,), kind)
    if is_float(new):
        return Expression(f"{after.name}.convert_{before.name}_{'s' if old.kind == 'i' else 'u'}", (x,), kind)
    if is_float(old):
        return Expression(f"{after.name}.trunc_sat_{before.name}_{'s' if new.kind == 'i' else 'u'}", (x,), kind)
    if width(old) == width(new):
        return x.as_kind(kind)
    if width(new) == 4:
        return Expression("i32.wrap_i64", (x,), kind)
    return Expression(f"i64.extend_i32_{'s' if old.kind == 'i' else 'u'}", (x,), kind)


def reinterpreted(x: Expression, kind: Kind) -> Expression:
    """Return the number of another type, of the same width, that has the same bits."""
    if x.vector or x.kind.number == kind.number:
        return x.as_kind(kind)
    return Expression(f"{kind.number}.reinterpret_{x.kind.number}", (x,), kind)


def address(buffer: Buffer, offset: Index) -> Expression:
    """Return the address of what begins at an offset in bytes from the start of a buffer."""
    base, more = index_parts(offset)
    return Expression("address", (base or I32.constant(0),), I32, Memory(buffer, more, is_far=True))


def sum_of(numbers: Sequence[Expression]) -> Expression:
    """Return the sum of numbers of i32, without those that are 0."""
    present = [number for number in numbers if number.known != 0] or numbers[:1]
    return functools.reduce(operator.add, present)


def call(name: str, kind: Kind, *arguments: Expression) -> Expression:
    """Return the call of a function."""
    return Expression("call", arguments, kind, name)


# ---- Text ----------------------------------------------------------------------------------------


def text(expression: Expression) -> str:
    """Return an expression as folded WebAssembly text."""
    immediate = expression.immediate
    if isinstance(immediate, Local):
        return f"(local.get ${immediate.name})"
    if expression.operation == "const":
        return _constant_text(expression.kind, str(immediate))
    rest = expression.operands[isinstance(immediate, Memory) :]
    return f"{' '.join([head(expression), *map(text, rest)])})"


def head(expression: Expression) -> str:
    """Return how the text of an instruction begins, a load or store with its address; operands and ) follow."""
    operation, immediate = expression.operation, expression.immediate
    if isinstance(immediate, Memory):
        at = immediate.buffer.address + immediate.offset
        lane = "" if immediate.lane is None else f" {immediate.lane}"
        summands = [expression.operands[0]]
        if immediate.buffer.pointer:
            summands.insert(0, Expression("local", (), I32, immediate.buffer.pointer))
        if immediate.is_far:
            summands.append(I32.constant(at))
            at = 0
        start = text(sum_of(summands))
        return start[:-1] if operation == "address" else f"({operation} offset={at}{lane} {start}"
    if operation == "call":
        return f"(call ${immediate}"
    return f"({operation} {immediate}" if immediate else f"({operation}"


def _constant_text(kind: Kind, literal: str) -> str:
    if not kind.vector:
        return f"({kind.number}.const {literal})"
    lanes = literal.split(" ")
    if kind.dtype.kind == "b":
        lanes = ["0" if lane == "0" else "-1" for lane in lanes]
    count = 16 // width(kind.dtype)
    return f"(v128.const {kind.name} {' '.join(lanes * count if len(lanes) == 1 else lanes)})"


def nodes(expression: Expression) -> Iterator[Expression]:
    """Yield an expression and everything in it."""
    stack = [expression]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(node.operands)


# ---- Indices -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lanes:
    """An index that stands for four at once: start, start + step, start + 2 step, start + 3 step."""

    start: int | Expression
    step: int = 1


Index = int | Expression | Lanes
"""A number known while compiling, an i32 expression, or four of them; what is known of a sum stands last in it."""


def index_parts(index: Index) -> tuple[Expression | None, int]:
    """Return an index as an expression, if any, and a known number that is added to it."""
    if isinstance(index, int):
        return None, index
    if isinstance(index, Lanes) or index.kind.vector:
        raise NoLanesError
    if index.operation == "i32.add" and index.operands[1].operation == "const":
        return index.operands[0], int(index.operands[1].known)
    return index, 0


def index_expression(index: Index) -> Expression:
    """Return an index as an expression."""
    if isinstance(index, Lanes) or (isinstance(index, Expression) and index.kind.vector):
        raise NoLanesError
    return I32.constant(index) if isinstance(index, int) else index


def index_add(a: Index, b: Index) -> Index:
    """Return a + b, computed now as far as they are known."""
    if isinstance(a, Lanes) or isinstance(b, Lanes):
        first, second = (x if isinstance(x, Lanes) else Lanes(x, 0) for x in (a, b))
        start = index_add(first.start, second.start)
        assert not isinstance(start, Lanes)
        return Lanes(start, first.step + second.step)
    (first_base, first_more), (second_base, second_more) = index_parts(a), index_parts(b)
    more = first_more + second_more
    bases = [base for base in (first_base, second_base) if base is not None]
    base = bases[0] + bases[1] if len(bases) == 2 else next(iter(bases), None)
    return more if base is None else base + more if more else base


def index_multiply(a: Index, factor: int) -> Index:
    """Return a · factor, computed now as far as a is known."""
    if factor == 0:
        return 0
    if isinstance(a, Lanes):
        start = index_multiply(a.start, factor)
        assert not isinstance(start, Lanes)
        return Lanes(start, a.step * factor)
    base, more = index_parts(a)
    if base is None:
        return more * factor
    base = base if factor == 1 else base * factor
    return base + more * factor if more else base


def may_be_negative(index: Expression) -> bool:
    """Return whether an index counts downwards."""
    return any(
        node.operation == "i32.sub" or (node.operation == "const" and str(node.immediate).startswith("-"))
        for node in nodes(index)
    )
