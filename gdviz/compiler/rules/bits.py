"""Primitives that compute each number from its bits, or exactly where floating-point formulas would round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from gdviz.compiler.encodings.narrow import bitcast
from gdviz.compiler.lowering import RULES, composed, dtype_of, rule
from gdviz.compiler.module import Builder, Expression, Kind, constant, is_float, width
from gdviz.compiler.rules.elementwise import elementwise
from gdviz.compiler.values import Value


@elementwise("population_count", "clz")
def _count(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    return f"({kind.scalar()}.{'clz' if equation.primitive.name == 'clz' else 'popcnt'} {x})"


_of_one_width = RULES["bitcast_convert_type"]


@rule("bitcast_convert_type")
def _bitcast(builder: Builder, equation: Any, x: Value) -> Sequence[Value]:
    new = dtype_of(equation)
    if width(x.dtype) == width(new):
        return _of_one_width(builder, equation, x)
    return composed(lambda x, **_: bitcast(x, [x.dtype], new))(builder, equation, x)


@elementwise("rem")
def _remainder(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    """x − y·trunc(x / y), exact and with the sign of x, as C's fmod."""
    type_, dtype = kind.scalar(), kind.dtype
    x, y = builder.let(type_, x), builder.let(type_, y)
    if not is_float(dtype):
        # WebAssembly traps on y = 0, where XLA returns x.
        is_zero = f"({type_}.eqz {y})"
        return f"(select {x} ({type_}.rem{kind.signed} {x} (select {kind.constant(1)} {y} {is_zero})) {is_zero})"
    # Long division: doubling and halving are exact, and so is rest − part where part ≤ rest ≤ 2·part.
    rest, part = builder.local(type_, "rest"), builder.local(type_, "part")
    read_rest, read_part, divisor = (
        f"(local.get {rest})",
        f"(local.get {part})",
        builder.let(type_, f"({type_}.abs {y})"),
    )
    infinite = f"({type_}.const inf)"
    builder.emit(f"(local.set {rest} ({type_}.abs {x}))")
    builder.emit(f"(local.set {part} {divisor})")
    x_is_finite = builder.let("i32", f"({type_}.lt {read_rest} {infinite})")
    y_is_regular = f"(i32.and ({type_}.gt {divisor} {constant(0, dtype)}) ({type_}.lt {divisor} {infinite}))"
    divides = builder.let("i32", f"(i32.and {x_is_finite} {y_is_regular})")
    with builder.block(f"if {divides} (then"):
        with builder.block(f"block {rest}_end"), builder.block(f"loop {rest}"):
            half = f"({type_}.mul {read_rest} {constant(0.5, dtype)})"
            builder.emit(f"(br_if {rest}_end ({type_}.gt {read_part} {half}))")
            builder.emit(f"(local.set {part} ({type_}.add {read_part} {read_part}))")
            builder.emit(f"(br {rest})")
        with builder.block(f"loop {part}"):
            with builder.block(f"if ({type_}.ge {read_rest} {read_part}) (then"):
                builder.emit(f"(local.set {rest} ({type_}.sub {read_rest} {read_part}))")
                builder.emit(")")
            builder.emit(f"(local.set {part} ({type_}.mul {read_part} {constant(0.5, dtype)}))")
            builder.emit(f"(br_if {part} ({type_}.ge {read_part} {divisor}))")
        builder.emit(")")
    # A number modulo ±inf is the number; ±inf and NaN modulo anything, and anything modulo 0 and NaN, are NaN.
    is_own = f"(i32.and {x_is_finite} ({type_}.eq {divisor} {infinite}))"
    otherwise = f"(select {x} ({type_}.const nan) {is_own})"
    return f"(select ({type_}.copysign {read_rest} {x}) {otherwise} {divides})"


class _Bits:
    """The layout of a float: its bits as an integer type of the same width."""

    def __init__(self, kind: Kind) -> None:
        dtype = kind.dtype
        self.float, self.width = kind.scalar(), 8 * width(dtype)
        self.type = f"i{self.width}"
        self.fraction = np.finfo(dtype).nmant
        self.exponent = self.width - 1 - self.fraction
        self.sign = 1 << (self.width - 1)
        self.infinity = ((1 << self.exponent) - 1) << self.fraction

    def of(self, x: Expression) -> Expression:
        """Return the bits of a number."""
        return f"({self.type}.reinterpret_{self.float} {x})"

    def number(self, bits: Expression) -> Expression:
        """Return the number of these bits."""
        return f"({self.float}.reinterpret_{self.type} {bits})"

    def constant(self, value: int) -> Expression:
        """Return a constant of the integer type."""
        return f"({self.type}.const {value})"


@elementwise("nextafter")
def _nextafter(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    layout = _Bits(kind)
    float_, type_, zero = layout.float, layout.type, kind.constant(0)
    x, y = builder.let(float_, x), builder.let(float_, y)
    # The bits of numbers of one sign count away from zero; the smallest number of y's sign follows zero.
    away = f"(i32.eq ({float_}.gt {y} {x}) ({float_}.gt {x} {zero}))"
    step = f"(select {layout.constant(1)} {layout.constant(-1)} {away})"
    moved = layout.number(f"({type_}.add {layout.of(x)} {step})")
    smallest = f"({float_}.copysign {layout.number(layout.constant(1))} {y})"
    moved = f"(select {smallest} {moved} ({float_}.eq {x} {zero}))"
    either_is_nan = f"(i32.or ({float_}.ne {x} {x}) ({float_}.ne {y} {y}))"
    moved = f"(select {y} {moved} ({float_}.eq {x} {y}))"
    return f"(select ({float_}.const nan) {moved} {either_is_nan})"


@elementwise("reduce_precision")
def _reduce_precision(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    """Round to fewer bits, halves to even; what a smaller exponent cannot hold becomes ±inf or ±0."""
    layout = _Bits(kind)
    type_, const = layout.type, layout.constant
    x = builder.let(layout.float, x)
    bits = layout.of(x)
    dropped = layout.fraction - equation.params["mantissa_bits"]
    if dropped > 0:
        bits = builder.let(type_, bits)
        odd = f"({type_}.and ({type_}.shr_u {bits} {const(dropped)}) {const(1)})"
        rounded = f"({type_}.add {bits} ({type_}.add {odd} {const((1 << dropped - 1) - 1)}))"
        bits = f"({type_}.and {rounded} {const(-1 << dropped)})"
    if equation.params["exponent_bits"] < layout.exponent:
        bits = builder.let(type_, bits)
        bias, reach = (1 << layout.exponent - 1) - 1, (1 << equation.params["exponent_bits"] - 1) - 1
        exponent = builder.let(type_, f"({type_}.and {bits} {const(layout.infinity)})")
        sign = builder.let(type_, f"({type_}.and {bits} {const(layout.sign)})")
        too_large = f"({type_}.gt_u {exponent} {const(bias + reach << layout.fraction)})"
        too_small = f"({type_}.le_u {exponent} {const(bias - reach << layout.fraction)})"
        bits = f"(select ({type_}.or {sign} {const(layout.infinity)}) {bits} {too_large})"
        bits = f"(select {sign} {bits} {too_small})"
    return f"(select {x} {layout.number(bits)} ({layout.float}.ne {x} {x}))"


@elementwise("le_to", "lt_to")
def _total_order(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    """Compare in the total order −NaN < −inf < … < −0 < 0 < … < inf < NaN."""
    name = equation.primitive.name[:2]
    if not is_float(kind.dtype):
        return f"({kind.name}.{name}{kind.signed} {x} {y})"
    layout = _Bits(kind)

    def key(x: Expression) -> Expression:
        # As integers, negative floats stand the wrong way round: all bits but the sign are turned.
        bits, all_ = builder.let(layout.type, layout.of(x)), layout.constant(layout.width - 1)
        turned = f"({layout.type}.shr_u ({layout.type}.shr_s {bits} {all_}) {layout.constant(1)})"
        return f"({layout.type}.xor {bits} {turned})"

    return f"({layout.type}.{name}_s {key(x)} {key(y)})"
