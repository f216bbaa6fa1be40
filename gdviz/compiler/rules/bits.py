"""Primitives that compute each number from its bits, or exactly where floating-point formulas would round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.encodings.narrow import bitcast
from gdviz.compiler.expressions import Expression, Kind, is_float, kind_of, reinterpreted, select, width
from gdviz.compiler.lowering import RULES, composed, dtype_of, rule
from gdviz.compiler.rules.elementwise import elementwise
from gdviz.compiler.values import Value


@elementwise("population_count", "clz")
def _count(builder: Builder, equation: Any, x: Expression) -> Expression:
    x.kind.one()
    return x.apply("clz" if equation.primitive.name == "clz" else "popcnt")


_of_one_width = RULES["bitcast_convert_type"]


@rule("bitcast_convert_type")
def _bitcast(builder: Builder, equation: Any, x: Value) -> Sequence[Value]:
    new = dtype_of(equation)
    if width(x.dtype) == width(new):
        return _of_one_width(builder, equation, x)
    return composed(lambda x, **_: bitcast(x, [x.dtype], new))(builder, equation, x)


@elementwise("rem")
def _remainder(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    """x − y·trunc(x / y), exact and with the sign of x, as C's fmod."""
    kind = x.kind.one()
    x, y = builder.let(x), builder.let(y)
    if not is_float(kind.dtype):
        # WebAssembly traps on y = 0, where XLA returns x.
        is_zero = y.equals(0)
        return select(is_zero, x, x.apply(f"rem{kind.signed}", select(is_zero, kind.constant(1), y)))
    # Long division: doubling and halving are exact, and so is rest − part where part ≤ rest ≤ 2·part.
    rest, part, divisor = builder.variable(kind, "rest"), builder.variable(kind, "part"), builder.let(y.apply("abs"))
    builder.assign(rest, x.apply("abs"))
    builder.assign(part, divisor)
    x_is_finite = builder.let(rest < np.inf)
    divides = builder.let(x_is_finite & (divisor > 0) & (divisor < np.inf))
    with builder.when(divides):
        with builder.block() as large_enough, builder.repeat() as again:
            builder.branch(large_enough, part > rest * 0.5)
            builder.assign(part, part + part)
            builder.branch(again)
        with builder.repeat() as again:
            with builder.when(rest >= part):
                builder.assign(rest, rest - part)
            builder.assign(part, part * 0.5)
            builder.branch(again, part >= divisor)
    # A number modulo ±inf is the number; ±inf and NaN modulo anything, and anything modulo 0 and NaN, are NaN.
    otherwise = select(x_is_finite & divisor.equals(np.inf), x, kind.constant(np.nan))
    return select(divides, rest.apply("copysign", x), otherwise)


class _Bits:
    """The layout of a float: its bits as an integer type of the same width."""

    def __init__(self, kind: Kind) -> None:
        self.float, self.width = kind.one(), 8 * width(kind.dtype)
        self.kind = kind_of(np.dtype(f"i{self.width // 8}"))
        self.fraction = np.finfo(kind.dtype).nmant
        self.exponent = self.width - 1 - self.fraction
        self.sign = -1 << (self.width - 1)
        self.infinity = ((1 << self.exponent) - 1) << self.fraction

    def of(self, x: Expression) -> Expression:
        """Return the bits of a number."""
        return reinterpreted(x, self.kind)

    def number(self, bits: Expression) -> Expression:
        """Return the number of these bits."""
        return reinterpreted(bits, self.float)


@elementwise("nextafter")
def _nextafter(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    layout = _Bits(x.kind)
    one = layout.kind.constant(1)
    x, y = builder.let(x), builder.let(y)
    # The bits of numbers of one sign count away from zero; the smallest number of y's sign follows zero.
    is_away = (y > x).equals(x > 0)
    moved = layout.number(layout.of(x) + select(is_away, one, layout.kind.constant(-1)))
    moved = select(x.equals(0), layout.number(one).apply("copysign", y), moved)
    moved = select(x.equals(y), y, moved)
    return select(x.differs(x) | y.differs(y), x.kind.constant(np.nan), moved)


@elementwise("reduce_precision")
def _reduce_precision(builder: Builder, equation: Any, x: Expression) -> Expression:
    """Round to fewer bits, halves to even; what a smaller exponent cannot hold becomes ±inf or ±0."""
    layout = _Bits(x.kind)
    x = builder.let(x)
    bits = layout.of(x)
    dropped = layout.fraction - equation.params["mantissa_bits"]
    if dropped > 0:
        bits = builder.let(bits)
        odd = bits.shift("shr_u", dropped) & 1
        bits = (bits + (odd + ((1 << dropped - 1) - 1))) & (-1 << dropped)
    if equation.params["exponent_bits"] < layout.exponent:
        bits = builder.let(bits)
        bias, reach = (1 << layout.exponent - 1) - 1, (1 << equation.params["exponent_bits"] - 1) - 1
        exponent, sign = builder.let(bits & layout.infinity), builder.let(bits & layout.sign)
        bits = select(exponent > (bias + reach << layout.fraction), sign | layout.infinity, bits)
        bits = select(exponent <= (bias - reach << layout.fraction), sign, bits)
    return select(x.differs(x), x, layout.number(bits))


@elementwise("le_to", "lt_to")
def _total_order(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    """Compare in the total order −NaN < −inf < … < −0 < 0 < … < inf < NaN."""
    if is_float(x.dtype):
        layout = _Bits(x.kind)

        def key(x: Expression) -> Expression:
            # As integers, negative floats stand the wrong way round: all bits but the sign are turned.
            bits = builder.let(layout.of(x))
            return bits ^ bits.shift("shr_s", layout.width - 1).shift("shr_u", 1)

        x, y = key(x), key(y)
    return x <= y if equation.primitive.name == "le_to" else x < y
