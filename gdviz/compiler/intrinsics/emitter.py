"""What routines of functions on floats are written with, once for one number and for SIMD lanes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import Expression, Kind, converted, kind_of, reinterpreted, select

Coefficients = Mapping[str, Sequence[float]]

KINDS = {
    "f32": kind_of(np.dtype(np.float32)),
    "f64": kind_of(np.dtype(np.float64)),
    "f32x4": kind_of(np.dtype(np.float32), True),
    "f64x2": kind_of(np.dtype(np.float64), True),
}
"""The kinds of floats by the prefix of their instructions."""

_SWAPPED = "8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7"
_LOW_HALVES = "0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23"


class Emitter:
    """Emits a routine for floats of one kind.

    - `scalar`: the type of one number, "f32" or "f64"; `vector`: whether there are lanes, and `lanes` how many;
    - `bits_kind`: the kind of integers that has the bits of the floats; `bits_width`, `fraction_bits` and `bias` of
      the exponent describe them.
    """

    def __init__(self, builder: Builder, kind: Kind) -> None:
        self.builder, self.kind = builder, kind
        self.scalar, self.vector = kind.number, kind.vector
        self.bits_width = int(self.scalar[1:])
        self.lanes = 128 // self.bits_width if kind.vector else 1
        self.bits_kind = kind_of(np.dtype(f"i{self.bits_width // 8}"), kind.vector)
        self.fraction_bits = 23 if self.scalar == "f32" else 52
        self.bias = 127 if self.scalar == "f32" else 1023
        # Adding 1.5·2^fraction_bits leaves a small integer, in two's complement, in a float's last bits.
        self.magic = 1.5 * 2.0**self.fraction_bits

    # Statements ------------------------------------------------------------------------------------------------

    def let(self, name: str, value: Expression) -> Expression:
        """Compute a value once, in a local, and return a reference to it."""
        return self.builder.let(value, name)

    def polynomial(self, z: Expression, coefficients: Coefficients, name: str = "p") -> Expression:
        """Evaluate c₀ + c₁z + c₂z² + ... for this precision's coefficients by Horner's scheme, a line per term."""
        *rest, last = coefficients[self.scalar]
        p = self.builder.variable(self.kind, name)
        self.builder.assign(p, self.const(last) * z + rest[-1])
        for coefficient in reversed(rest[:-1]):
            self.builder.assign(p, p * z + coefficient)
        return p

    def where_any(
        self, mask: Expression, name: str, initial: Expression, compute: Callable[[], Expression]
    ) -> Expression:
        """Compute a value only where the mask is set in some lane, for slow paths that are rarely needed."""
        result = self.builder.variable(self.kind, name)
        self.builder.assign(result, initial)
        is_any = Expression("v128.any_true", (mask,), kind_of(np.dtype(bool))) if self.vector else mask
        with self.builder.when(is_any):
            self.builder.assign(result, self.select(mask, compute(), result))
        return result

    # Expressions -----------------------------------------------------------------------------------------------

    def const(self, value: float) -> Expression:
        """Return a constant, the same in every lane, rounded to this precision."""
        return self.kind.constant(value)

    def integer(self, value: int) -> Expression:
        """Return an integer constant of the floats' width, the same in every lane."""
        return self.bits_kind.constant(value)

    def sign_bit(self) -> Expression:
        """Return the integer with only the sign bit set."""
        return self.integer(-(1 << (self.bits_width - 1)))

    def select(self, mask: Expression, yes: Expression | float, no: Expression | float) -> Expression:
        """Return `yes` in the lanes where the mask is set and `no` in the others."""
        yes, no = (x if isinstance(x, Expression) else self.const(x) for x in (yes, no))
        if self.vector and yes == self.const(np.nan):
            # All bits set are a NaN.
            return Expression("v128.or", (no, mask), self.kind)
        return select(mask, yes, no)

    def abs(self, x: Expression) -> Expression:
        """Return |x|."""
        return x.apply("abs")

    def sqrt(self, x: Expression) -> Expression:
        """Return √x, correctly rounded."""
        return x.apply("sqrt")

    def floor(self, x: Expression) -> Expression:
        """Return the largest integer not above x."""
        return x.apply("floor")

    def trunc(self, x: Expression) -> Expression:
        """Return the nearest integer towards zero."""
        return x.apply("trunc")

    def nearest(self, x: Expression) -> Expression:
        """Return the nearest integer, ties to even."""
        return x.apply("nearest")

    def min(self, a: Expression, b: Expression | float) -> Expression:
        """Return the smaller, or NaN if either is NaN."""
        return a.apply("min", b)

    def max(self, a: Expression, b: Expression | float) -> Expression:
        """Return the larger, or NaN if either is NaN."""
        return a.apply("max", b)

    def copysign(self, magnitude: Expression, sign: Expression) -> Expression:
        """Return |magnitude| with the sign of the other."""
        if not self.vector:
            return magnitude.apply("copysign", sign)
        return Expression("v128.bitselect", (sign, magnitude, self.const(-0.0)), self.kind)

    def bits(self, x: Expression) -> Expression:
        """Return the bits of a float as an integer."""
        return reinterpreted(x, self.bits_kind)

    def from_bits(self, n: Expression) -> Expression:
        """Return the float with the given bits."""
        return reinterpreted(n, self.kind)

    def call(self, name: str, *arguments: Expression) -> Expression:
        """Return the call of another function of the same type."""
        return self.builder.call(name, self.kind.name, self.kind, *arguments)

    def call_in_f64(self, name: str, *arguments: Expression) -> Expression:
        """Return the function's float64 value for float32 lanes, rounded to float32."""
        if not self.vector:
            promoted = [converted(argument, KINDS["f64"]) for argument in arguments]
            return converted(self.builder.call(name, "f64", KINDS["f64"], *promoted), self.kind)
        pairs = KINDS["f64x2"]
        arguments = tuple(map(self.builder.let, arguments))
        halves = []
        for suffix in ("low", "high"):
            inner = [Expression("f64x2.promote_low_f32x4", (argument,), pairs) for argument in arguments]
            result = self.builder.call(name, "f64x2", pairs, *inner)
            halves.append(self.let(suffix, Expression("f32x4.demote_f64x2_zero", (result,), self.kind)))
            arguments = tuple(Expression("i8x16.shuffle", (x, x), self.kind, _SWAPPED) for x in arguments)
        return Expression("i8x16.shuffle", tuple(halves), self.kind, _LOW_HALVES)

    # Composite operations --------------------------------------------------------------------------------------

    def clamp(self, x: Expression, low: Expression | float, high: Expression | float) -> Expression:
        """Return x between two bounds, or NaN for NaN."""
        if self.vector:
            # These are single instructions everywhere, and return the first operand, x, unless the other is beyond.
            return x.apply("pmax", low).apply("pmin", high)
        return self.min(self.max(x, low), high)

    def rounded(self, x: Expression, offset: int = 0) -> tuple[Expression, Expression]:
        """Return the integer n nearest to a small x, as a float, and an integer with the last bits of n + offset."""
        shifted = self.let("shifted", x + (self.magic + offset))
        return self.let("n", shifted - (self.magic + offset)), self.bits(shifted)

    def from_integer(self, n: Expression) -> Expression:
        """Return a small integer as a float."""
        if self.scalar == "f32":
            return converted(n, self.kind)
        return self.from_bits(n + self.bits(self.const(self.magic))) - self.magic

    def two_to(self, biased: Expression) -> Expression:
        """Return 2^n for an integer that ends in the bits of n + bias, where that is in the range of normal floats."""
        return self.from_bits(biased.shift("shl", self.fraction_bits))

    def scale(self, x: Expression, twice_biased: Expression) -> Expression:
        """Return x·2^n for an integer that ends in the bits of n + 2 bias.

        The two steps overflow, or become subnormal, with a single rounding.
        """
        half = self.let("half", twice_biased.shift("shr_u", 1))
        rest = self.let("rest", twice_biased - half)
        return x * self.two_to(half) * self.two_to(rest)

    def two_sum(self, name: str, a: Expression, b: Expression) -> tuple[Expression, Expression]:
        """Return a + b and its rounding error exactly (Knuth)."""
        s = self.let(name, a + b)
        t = self.let(f"{name}_part", s - a)
        return s, self.let(f"{name}_error", (a - (s - t)) + (b - t))

    def two_product(self, name: str, a: Expression, b: Expression) -> tuple[Expression, Expression]:
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
