"""WebAssembly text of functions on floats, written once for scalars and SIMD lanes."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

Coefficients = Mapping[str, Sequence[float]]

# Longer operands, in characters, get a local of their own.
_LONGEST_OPERAND = 80


def _is_zero(value: Value | float) -> bool:
    return isinstance(value, float) and value == 0.0 and math.copysign(1.0, value) > 0.0


def _operator(name: str) -> Callable[[Value, Value | float], Value]:
    return lambda self, other: self.lanes.operation(name, self, other)


def _reflected(name: str) -> Callable[[Value, float], Value]:
    return lambda self, other: self.lanes.operation(name, other, self)


def _bitwise(name: str) -> Callable[[Value, Value], Value]:
    return lambda self, other: self.lanes.bitwise(name, self, other)


@dataclass(frozen=True)
class Value:
    """An expression in WebAssembly text, of floats, their bits as integers, or a mask from a comparison."""

    lanes: Lanes
    text: str
    kind: str = "float"

    __add__, __radd__ = _operator("add"), _reflected("add")
    __sub__, __rsub__ = _operator("sub"), _reflected("sub")
    __mul__, __rmul__ = _operator("mul"), _reflected("mul")
    __truediv__, __rtruediv__ = _operator("div"), _reflected("div")
    __lt__, __le__, __gt__, __ge__ = _operator("lt"), _operator("le"), _operator("gt"), _operator("ge")
    __and__, __or__, __xor__ = _bitwise("and"), _bitwise("or"), _bitwise("xor")

    def __neg__(self) -> Value:
        return self.lanes.operation("neg", self)

    def equals(self, other: Value | float) -> Value:
        """Return the mask of lanes equal to the other's."""
        return self.lanes.operation("eq", self, other)

    @property
    def local(self) -> str:
        """The name of the local that this expression reads."""
        return self.text.removeprefix("(local.get $").removesuffix(")")


@dataclass
class Lanes:
    """Emits one WebAssembly function for scalars or SIMD lanes of one float type.

    Attributes:
        type: "f32", "f64", "f32x4" or "f64x2".
        statements: The lines of the body so far.
        locals: The WebAssembly type of each local, without the parameters.
        called: The functions called, as (name, type).
    """

    type: str
    statements: list[str] = field(default_factory=list)
    locals: dict[str, str] = field(default_factory=dict)
    called: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scalar = self.type[:3]
        self.vector = "x" in self.type
        self.width = int(self.type[4:]) if self.vector else 1
        self.valtype = "v128" if self.vector else self.type
        self.bits_type = self.type.replace("f", "i")
        self.fraction_bits = 23 if self.scalar == "f32" else 52
        self.bits_width = int(self.scalar[1:])
        self.bias = 127 if self.scalar == "f32" else 1023
        # Adding 1.5·2^fraction_bits leaves a small integer, in two's complement, in a float's last bits.
        self.magic = 1.5 * 2.0**self.fraction_bits

    # Statements ------------------------------------------------------------------------------------------------

    def let(self, name: str, value: Value) -> Value:
        """Store a value in a new local and return a reference to it."""
        unique, count = name, 2
        while unique in self.locals or unique in ("x", "y"):
            unique, count = f"{name}{count}", count + 1
        self.locals[unique] = self._storage(value.kind)
        return self._assign(unique, value)

    def _assign(self, name: str, value: Value) -> Value:
        self.statements.append(f"(local.set ${name} {value.text})")
        return Value(self, f"(local.get ${name})", value.kind)

    def _storage(self, kind: str) -> str:
        if self.vector or kind == "float":
            return self.valtype
        return "i32" if kind == "mask" else self.bits_type

    def polynomial(self, z: Value, coefficients: Coefficients, name: str = "p") -> Value:
        """Evaluate c₀ + c₁z + c₂z² + ... for this precision's coefficients by Horner's scheme, a line per term."""
        *rest, last = coefficients[self.scalar]
        p = self.let(name, self.const(last) * z + rest[-1])
        local = p.local
        for coefficient in reversed(rest[:-1]):
            p = self._assign(local, p * z + coefficient)
        return p

    def where_any(self, mask: Value, name: str, initial: Value, compute: Callable[[], Value]) -> Value:
        """Compute a value only where the mask is set in some lane, for slow paths that are rarely needed."""
        result = self.let(name, initial)
        outer, self.statements = self.statements, []
        value = compute()
        local = result.local
        self._assign(local, self.select(mask, value, result))
        inner, self.statements = self.statements, outer
        condition = f"(v128.any_true {mask.text})" if self.vector else mask.text
        self.statements.append(f"(if {condition} (then")
        self.statements.extend(f"  {line}" for line in inner)
        self.statements.append("))")
        return result

    # Expressions -----------------------------------------------------------------------------------------------

    def const(self, value: float) -> Value:
        """Return a constant, the same in every lane, rounded to this precision."""
        if math.isnan(value) or math.isinf(value):
            literal = "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
        else:
            literal = str(np.float32(value)) if self.scalar == "f32" else repr(float(value))
        return Value(self, self._constant(self.type, literal))

    def integer(self, value: int) -> Value:
        """Return an integer constant of the floats' width, the same in every lane."""
        return Value(self, self._constant(self.bits_type, str(value)), "bits")

    def sign_bit(self) -> Value:
        """Return the integer with only the sign bit set."""
        return self.integer(1 << (self.bits_width - 1))

    def _constant(self, type_: str, literal: str) -> str:
        if self.vector:
            return f"(v128.const {type_} {' '.join([literal] * self.width)})"
        return f"({type_}.const {literal})"

    def _operand(self, operand: Value | float) -> Value:
        """Return a number as a constant, and store a long expression, so that the lines of the text stay short."""
        value = operand if isinstance(operand, Value) else self.const(operand)
        return value if len(value.text) <= _LONGEST_OPERAND else self.let("t", value)

    def operation(self, name: str, *operands: Value | float) -> Value:
        """Return the float instruction `name` of the operands."""
        values = [self._operand(operand) for operand in operands]
        kind = "mask" if name in ("lt", "le", "gt", "ge", "eq", "ne") else "float"
        return Value(self, f"({self.type}.{name} {' '.join(value.text for value in values)})", kind)

    def bitwise(self, name: str, a: Value, b: Value) -> Value:
        """Return the bitwise and, or, xor of two masks or two integers."""
        a, b = self._operand(a), self._operand(b)
        type_ = "v128" if self.vector else self._storage(a.kind)
        return Value(self, f"({type_}.{name} {a.text} {b.text})", a.kind)

    def select(self, mask: Value, yes: Value | float, no: Value | float) -> Value:
        """Return `yes` in the lanes where the mask is set and `no` in the others."""
        if self.vector:
            # One instruction, where bitselect takes an x64 processor three: all bits set are a NaN.
            if _is_zero(no):
                return Value(self, f"(v128.and {self._operand(yes).text} {self._operand(mask).text})")
            if _is_zero(yes):
                return Value(self, f"(v128.andnot {self._operand(no).text} {self._operand(mask).text})")
            if isinstance(yes, float) and math.isnan(yes):
                return Value(self, f"(v128.or {self._operand(no).text} {self._operand(mask).text})")
        a, b, mask = (self._operand(value) for value in (yes, no, mask))
        instruction = "v128.bitselect" if self.vector else "select"
        return Value(self, f"({instruction} {a.text} {b.text} {mask.text})", a.kind)

    def abs(self, x: Value) -> Value:
        """Return |x|."""
        return self.operation("abs", x)

    def sqrt(self, x: Value) -> Value:
        """Return √x, correctly rounded."""
        return self.operation("sqrt", x)

    def floor(self, x: Value) -> Value:
        """Return the largest integer not above x."""
        return self.operation("floor", x)

    def trunc(self, x: Value) -> Value:
        """Return the nearest integer towards zero."""
        return self.operation("trunc", x)

    def nearest(self, x: Value) -> Value:
        """Return the nearest integer, ties to even."""
        return self.operation("nearest", x)

    def min(self, a: Value, b: Value | float) -> Value:
        """Return the smaller, or NaN if either is NaN."""
        return self.operation("min", a, b)

    def max(self, a: Value, b: Value | float) -> Value:
        """Return the larger, or NaN if either is NaN."""
        return self.operation("max", a, b)

    def copysign(self, magnitude: Value, sign: Value) -> Value:
        """Return |magnitude| with the sign of the other."""
        if not self.vector:
            return self.operation("copysign", magnitude, sign)
        magnitude = self._operand(magnitude)
        return Value(self, f"(v128.bitselect {sign.text} {magnitude.text} {self.const(-0.0).text})")

    def bits(self, x: Value) -> Value:
        """Return the bits of a float as an integer."""
        return Value(self, x.text if self.vector else f"({self.bits_type}.reinterpret_{self.type} {x.text})", "bits")

    def from_bits(self, n: Value) -> Value:
        """Return the float with the given bits."""
        return Value(self, n.text if self.vector else f"({self.type}.reinterpret_{self.bits_type} {n.text})")

    def integers(self, name: str, a: Value, b: Value | int) -> Value:
        """Return the integer instruction `name` (add, sub, shl, shr_s, ...) of two integers, a shift by a number."""
        a = self._operand(a)
        if isinstance(b, Value):
            right = self._operand(b).text
        elif self.vector and name.startswith("sh"):
            right = f"(i32.const {b})"
        else:
            right = self.integer(b).text
        kind = "mask" if name in ("eq", "ne") else "bits"
        return Value(self, f"({self.bits_type}.{name} {a.text} {right})", kind)

    def call(self, name: str, *arguments: Value) -> Value:
        """Return the call of another function of the same type."""
        if (name, self.type) not in self.called:
            self.called.append((name, self.type))
        arguments = tuple(self._operand(argument) for argument in arguments)
        return Value(self, f"(call ${name}.{self.type} {' '.join(argument.text for argument in arguments)})")

    def call_in_f64(self, name: str, *arguments: Value) -> Value:
        """Return the function's float64 value for float32 lanes, rounded to float32."""
        inner = "f64x2" if self.vector else "f64"
        if (name, inner) not in self.called:
            self.called.append((name, inner))
        if not self.vector:
            promoted = " ".join(f"(f64.promote_f32 {argument.text})" for argument in arguments)
            return Value(self, f"(f32.demote_f64 (call ${name}.f64 {promoted}))")
        swap = "8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7"
        high = [f"(i8x16.shuffle {swap} {argument.text} {argument.text})" for argument in arguments]
        halves = []
        for suffix, half in (("low", [argument.text for argument in arguments]), ("high", high)):
            promoted = " ".join(f"(f64x2.promote_low_f32x4 {text})" for text in half)
            call = Value(self, f"(f32x4.demote_f64x2_zero (call ${name}.f64x2 {promoted}))")
            halves.append(self.let(suffix, call).text)
        return Value(self, f"(i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 {' '.join(halves)})")

    # Composite operations --------------------------------------------------------------------------------------

    def clamp(self, x: Value, low: Value | float, high: Value | float) -> Value:
        """Return x between two bounds, or NaN for NaN."""
        if self.vector:
            # These are single instructions everywhere, and return the first operand, x, unless the other is beyond.
            return self.operation("pmin", self.operation("pmax", x, low), high)
        return self.min(self.max(x, low), high)

    def rounded(self, x: Value, offset: int = 0) -> tuple[Value, Value]:
        """Return the integer n nearest to a small x, as a float, and an integer with the last bits of n + offset."""
        shifted = self.let("shifted", x + (self.magic + offset))
        return self.let("n", shifted - (self.magic + offset)), self.bits(shifted)

    def from_integer(self, n: Value) -> Value:
        """Return a small integer as a float."""
        return self.from_bits(self.integers("add", n, self.bits(self.const(self.magic)))) - self.magic

    def two_to(self, biased: Value) -> Value:
        """Return 2^n for an integer that ends in the bits of n + bias, where that is in the range of normal floats."""
        return self.from_bits(self.integers("shl", biased, self.fraction_bits))

    def scale(self, x: Value, twice_biased: Value) -> Value:
        """Return x·2^n for an integer that ends in the bits of n + 2 bias.

        The two steps overflow, or become subnormal, with a single rounding.
        """
        half = self.let("half", self.integers("shr_u", twice_biased, 1))
        rest = self.let("rest", self.integers("sub", twice_biased, half))
        return x * self.two_to(half) * self.two_to(rest)

    def two_sum(self, name: str, a: Value, b: Value) -> tuple[Value, Value]:
        """Return a + b and its rounding error exactly (Knuth)."""
        s = self.let(name, a + b)
        t = self.let(f"{name}_part", s - a)
        return s, self.let(f"{name}_error", (a - (s - t)) + (b - t))

    def two_product(self, name: str, a: Value, b: Value) -> tuple[Value, Value]:
        """Return a·b and its rounding error exactly (Veltkamp's splitting, Dekker's product)."""
        splitter = 4097.0 if self.scalar == "f32" else 134217729.0
        p = self.let(name, a * b)
        parts = []
        for side, value in (("left", a), ("right", b)):
            c = self.let(f"{name}_{side}", splitter * value)
            high = self.let(f"{name}_{side}_high", c - (c - value))
            parts.append((high, self.let(f"{name}_{side}_low", value - high)))
        (ah, al), (bh, bl) = parts
        return p, self.let(f"{name}_error", ((ah * bh - p) + ah * bl + al * bh) + al * bl)
