"""Primitives that compute each element from the operands' elements at the same place."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.intrinsics import inline
from gdviz.compiler.lowering import RULES, dtype_of, rule, shape_of
from gdviz.compiler.module import (
    Builder,
    Expression,
    Index,
    Kind,
    NoLanesError,
    Vector,
    constant,
    is_float,
    known,
    splat,
    wasm_type,
    width,
)
from gdviz.compiler.values import Value, define, depth_of, settle, size

Compute = Callable[..., Expression]
"""compute(builder, equation, kind of the operands, *elements) returns an expression."""

COMPUTE: dict[str, Compute] = {}
"""Elementwise primitive → how an element is computed from the operands' elements."""

_DEEPEST = 40
"""Operations that one loop fuses at most, each of which is a Python call inside of the next one's."""

_LONGEST = 2000
"""Expressions of more characters get a local: readers and assemblers go only so deep."""


def elementwise(*names: str) -> Callable[[Compute], Compute]:
    """Enter the rule of primitives that compute each element from the operands' elements at the same place.

    The elements are numbers, or all of them four numbers in SIMD lanes.
    """

    def enter(compute: Compute) -> Compute:
        for name in names:
            COMPUTE[name] = compute
            RULES[name] = apply
        return compute

    def apply(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
        dtypes, shape = [x.dtype for x in operands], shape_of(equation)
        # What goes with several elements is computed once.
        operands = tuple(settle(builder, x) if size(x.shape) < size(shape) else x for x in operands)

        def element(index: tuple[Index, ...]) -> Expression:
            elements = [x.element(broadcast(index, x.shape)) for x in operands]
            return computed(builder, equation.primitive.name, equation, dtypes, elements)

        depth = 1 + max(map(depth_of, operands))
        result = define(builder, shape, dtype_of(equation), element, depth=depth)
        return [result if depth < _DEEPEST else settle(builder, result)]

    return enter


def broadcast(index: tuple[Index, ...], shape: tuple[int, ...]) -> tuple[Index, ...]:
    """Return where an element stands in an operand: scalars and axes of length 1 go with every element."""
    return tuple(0 if length == 1 else i for length, i in zip(shape, index, strict=True)) if shape else ()


def computed(
    builder: Builder, name: str, equation: Any, dtypes: Sequence[np.dtype], elements: Sequence[Expression]
) -> Expression:
    """Return the element that an elementwise primitive makes of others."""
    simple = _simplified(name, dtypes, elements)
    if simple is not None:
        return simple
    kind = Kind(dtypes[0], any(isinstance(x, Vector) for x in elements))
    if kind.vector and any(width(dtype) != 4 for dtype in dtypes):
        raise NoLanesError
    if kind.vector and name not in _SCALAR_LAST:
        elements = [builder.splat(x, dtype) for x, dtype in zip(elements, dtypes, strict=True)]
    result = COMPUTE[name](builder, equation, kind, *elements)
    if kind.vector:
        result = Vector(result)
    new = dtypes[0] if equation is None else dtype_of(equation)
    return builder.let(Kind(new, kind.vector).local, result) if len(result) > _LONGEST else result


_FUNCTIONS = {
    "add": np.add,
    "add_any": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
}
"""What is computed while compiling where both operands are known."""

_NEUTRAL = {"add": (0, 0), "add_any": (0, 0), "sub": (None, 0), "mul": (1, 1), "div": (None, 1)}
"""First and second operands that leave the other one as it is; x + 0 is x even for −0, as XLA has it."""


def _simplified(name: str, dtypes: Sequence[np.dtype], elements: Sequence[Expression]) -> Expression | None:
    """Return an element that needs no instruction because operands are known, or None."""
    if name == "select_n":
        which = known(elements[0], dtypes[0])
        return None if which is None else elements[1 + int(which)]
    if len(elements) != 2:
        return None
    numbers = [known(x, dtype) for x, dtype in zip(elements, dtypes, strict=True)]
    if name in _FUNCTIONS and None not in numbers:
        with np.errstate(all="ignore"):
            result = _FUNCTIONS[name](*numbers)
        return constant(result, result.dtype)
    for number, neutral, other in zip(numbers, _NEUTRAL.get(name, ()), reversed(elements), strict=False):
        if number is not None and number == neutral:
            return other
    return None


def combined(builder: Builder, name: str, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    """Return the element that a primitive without parameters makes of two."""
    return computed(builder, name, None, [dtype, dtype], [x, y])


for _name, _instruction in {
    "add": "add",
    "add_any": "add",
    "sub": "sub",
    "mul": "mul",
    "sqrt": "sqrt",
    "floor": "floor",
    "ceil": "ceil",
}.items():

    def _one(_: Builder, __: Any, kind: Kind, *x: Expression, instruction: str = _instruction) -> Expression:
        return f"({kind.name}.{instruction} {' '.join(x)})"

    elementwise(_name)(_one)

for _name in ("eq", "ne", "lt", "le", "gt", "ge"):

    def _compare(_: Builder, __: Any, kind: Kind, x: Expression, y: Expression, name: str = _name) -> Expression:
        return f"({kind.name}.{name}{'' if name in ('eq', 'ne') else kind.signed} {x} {y})"

    elementwise(_name)(_compare)


for _name in ("and", "or", "xor"):

    def _bitwise(_: Builder, __: Any, kind: Kind, x: Expression, y: Expression, name: str = _name) -> Expression:
        return f"({kind.local}.{name} {x} {y})"

    elementwise(_name)(_bitwise)


@elementwise("not")
def _not(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    if kind.vector:
        return f"(v128.not {x})"
    return f"(i32.eqz {x})" if kind.dtype.kind == "b" else f"({kind.name}.xor {x} ({kind.name}.const -1))"


_INTRINSICS = (
    ("exp", "exp2", "expm1", "log", "log1p", "cbrt", "logistic", "lgamma", "digamma"),
    ("sin", "cos", "tan", "asin", "acos", "atan", "atan2"),
    ("sinh", "cosh", "tanh", "asinh", "acosh", "atanh"),
    ("erf", "erfc", "erf_inv"),
)


@elementwise(*itertools.chain(*_INTRINSICS))
def _elementary(builder: Builder, equation: Any, kind: Kind, *x: Expression) -> Expression:
    if kind.vector:
        return inline(builder, equation.primitive.name, kind.name, *x)
    return builder.call(equation.primitive.name, kind.name, *x)


@elementwise("pow")
def _pow(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    exponent = np.dtype(equation.invars[1].aval.dtype)
    if is_float(exponent):
        return builder.call("pow", kind.name, x, y)
    # A whole exponent, as in Adam's bias correction, by repeated squaring. Each doubles the relative error: float64
    # has bits to spare.
    promoted = x if kind.scalar() == "f64" else f"(f64.promote_f32 {x})"
    count = Kind(exponent).name
    given = builder.let(count, y)
    base, result, left = builder.local("f64", "base"), builder.local("f64", "power"), builder.local(count, "left")
    zero, one, read = f"({count}.const 0)", f"({count}.const 1)", f"(local.get {left})"
    is_negative = f"({count}.lt{Kind(exponent).signed} {given} {zero})"
    builder.emit(f"(local.set {left} (select ({count}.sub {zero} {given}) {given} {is_negative}))")
    builder.emit(f"(local.set {result} (f64.const 1))")
    builder.emit(f"(local.set {base} {promoted})")
    product = f"(f64.mul (local.get {result}) (local.get {base}))"
    with builder.block(f"loop {left}"):
        odd = _low_bits(f"({count}.and {read} {one})", count)
        builder.emit(f"(local.set {result} (select {product} (local.get {result}) {odd}))")
        builder.emit(f"(local.set {base} (f64.mul (local.get {base}) (local.get {base})))")
        rest = f"(local.tee {left} ({count}.shr_u {read} {one}))"
        builder.emit(f"(br_if {left} ({count}.ne {rest} {zero}))")
    power = f"(select (f64.div (f64.const 1) (local.get {result})) (local.get {result}) {is_negative})"
    return power if kind.name == "f64" else f"(f32.demote_f64 {power})"


def _low_bits(number: Expression, type_: str) -> Expression:
    return number if type_ == "i32" else f"(i32.wrap_i64 {number})"


@elementwise("neg")
def _neg(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    if is_float(kind.dtype) or kind.vector:
        return f"({kind.name}.neg {x})"
    return f"({kind.name}.sub {kind.constant(0)} {x})"


@elementwise("abs")
def _abs(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    if kind.dtype.kind == "u":
        return x
    if is_float(kind.dtype) or kind.vector:
        return f"({kind.name}.abs {x})"
    x = builder.let(kind.local, x)
    return f"(select ({kind.name}.sub {kind.constant(0)} {x}) {x} ({kind.name}.lt_s {x} {kind.constant(0)}))"


@elementwise("max")
def _max(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    return _extreme(builder, "max", "gt", kind, x, y)


@elementwise("min")
def _min(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    return _extreme(builder, "min", "lt", kind, x, y)


def _extreme(builder: Builder, name: str, beyond: str, kind: Kind, x: Expression, y: Expression) -> Expression:
    if is_float(kind.dtype) or (kind.vector and kind.dtype.kind != "b"):
        return f"({kind.name}.{name}{kind.signed} {x} {y})"
    x, y = builder.let(kind.local, x), builder.let(kind.local, y)
    return kind.select(x, y, f"({kind.name}.{beyond}{kind.signed} {x} {y})")


@elementwise("div")
def _div(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    if is_float(kind.dtype):
        return f"({kind.name}.div {x} {y})"
    # WebAssembly traps on x / 0 and on the smallest number / −1; XLA gives −1 (all bits set) and the number itself.
    type_ = kind.scalar()
    x, y = builder.let(type_, x), builder.let(type_, y)
    is_zero, one, minus_one = f"({type_}.eqz {y})", kind.constant(1), f"({type_}.const -1)"
    if kind.dtype.kind == "u":
        return f"(select {minus_one} ({type_}.div_u {x} (select {one} {y} {is_zero})) {is_zero})"
    is_minus_one = f"({type_}.eq {y} {minus_one})"
    safe = f"({type_}.div_s {x} (select {one} {y} (i32.or {is_zero} {is_minus_one})))"
    negated = f"(select ({type_}.sub {kind.constant(0)} {x}) {safe} {is_minus_one})"
    return f"(select {minus_one} {negated} {is_zero})"


@elementwise("integer_pow")
def _integer_pow(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    exponent = equation.params["y"]
    power, result, left = builder.let(kind.local, x), None, abs(exponent)
    while left:
        if left & 1:
            result = power if result is None else builder.let(kind.local, f"({kind.name}.mul {result} {power})")
        left >>= 1
        if left:
            power = builder.let(kind.local, f"({kind.name}.mul {power} {power})")
    if result is None:
        return kind.constant(1)
    return result if exponent > 0 else f"({kind.name}.div {kind.constant(1)} {result})"


@elementwise("square")
def _square(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    x = builder.let(kind.local, x)
    return f"({kind.name}.mul {x} {x})"


@elementwise("rsqrt")
def _rsqrt(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    return f"({kind.name}.div {kind.constant(1)} ({kind.name}.sqrt {x}))"


def _copysign(kind: Kind, size: Expression, sign: Expression) -> Expression:
    if not kind.vector:
        return f"({kind.name}.copysign {size} {sign})"
    return f"(v128.bitselect {sign} {size} {splat('(i32.const 0x80000000)', np.dtype(np.int32))})"


@elementwise("sign")
def _sign(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    x = builder.let(kind.local, x)
    zero, one = kind.constant(0), kind.constant(1)
    if kind.dtype.kind == "u":
        return kind.select(one, zero, f"({kind.name}.ne {x} {zero})")
    if kind.dtype.kind == "i":
        above, below = f"({kind.name}.gt_s {x} {zero})", f"({kind.name}.lt_s {x} {zero})"
        return kind.select(one, kind.select(f"({kind.name}.sub {zero} {one})", zero, below), above)
    # ±0 and NaN are their own signs.
    is_own = f"({'v128' if kind.vector else 'i32'}.or ({kind.name}.eq {x} {zero}) ({kind.name}.ne {x} {x}))"
    return kind.select(x, _copysign(kind, one, x), is_own)


@elementwise("round")
def _round(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    if int(equation.params["rounding_method"]) == 1:
        return f"({kind.name}.nearest {x})"
    # Halves away from zero: 0.49999997 + 0.5 must not round up, so the fraction decides.
    x = builder.let(kind.local, x)
    whole = builder.let(kind.local, f"({kind.name}.trunc {x})")
    is_half = f"({kind.name}.ge ({kind.name}.abs ({kind.name}.sub {x} {whole})) {kind.constant(0.5)})"
    further = f"({kind.name}.add {whole} {_copysign(kind, kind.constant(1), x)})"
    return _copysign(kind, kind.select(further, whole, is_half), x)


@elementwise("is_finite")
def _is_finite(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    return f"({kind.name}.lt ({kind.name}.abs {x}) {kind.constant(np.inf)})"


@elementwise("shift_left", "shift_right_logical", "shift_right_arithmetic")
def _shift(builder: Builder, equation: Any, kind: Kind, x: Expression, y: Expression) -> Expression:
    name = {"shift_left": "shl", "shift_right_logical": "shr_u"}.get(equation.primitive.name, "shr_s")
    if kind.vector:
        # SIMD shifts all lanes alike, by a number that must be known to be in range.
        count = known(y, kind.dtype)
        if count is None or not 0 <= count < 32:
            raise NoLanesError
        return f"({kind.name}.{name} {builder.splat(x, kind.dtype)} {y})"
    type_, bits = kind.name, 8 * width(kind.dtype)
    x, y = builder.let(type_, x), builder.let(type_, y)
    # WebAssembly shifts by y modulo the number of bits, XLA by all of y.
    beyond = f"({type_}.shr_s {x} ({type_}.const {bits - 1}))" if name == "shr_s" else kind.constant(0)
    return f"(select ({type_}.{name} {x} {y}) {beyond} ({type_}.lt_u {y} ({type_}.const {bits})))"


_SCALAR_LAST = ("shift_left", "shift_right_logical", "shift_right_arithmetic")
"""Primitives whose last operand is one number for all SIMD lanes."""


@elementwise("select_n")
def _select_n(builder: Builder, equation: Any, kind: Kind, which: Expression, *cases: Expression) -> Expression:
    if kind.dtype.kind == "b":
        return kind.select(cases[1], cases[0], which) if len(cases) > 1 else cases[0]
    chosen = cases[-1]
    which = builder.let(kind.local, which)
    for number in reversed(range(len(cases) - 1)):
        chosen = kind.select(cases[number], chosen, f"({kind.name}.eq {which} {kind.constant(number)})")
    return chosen


@elementwise("clamp")
def _clamp(builder: Builder, equation: Any, kind: Kind, low: Expression, x: Expression, high: Expression) -> Expression:
    return _min(builder, equation, kind, _max(builder, equation, kind, x, low), high)


@elementwise("convert_element_type")
def _convert(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    old, new = kind.dtype, dtype_of(equation)
    if kind.vector:
        return _convert_lanes(kind, Kind(new, True), x)
    old_type, new_type = wasm_type(old), wasm_type(new)
    if new.kind == "b":
        return f"({old_type}.ne {x} {constant(0, old)})" if old.kind != "b" else x
    if is_float(new) and is_float(old):
        change = {("f32", "f64"): "f64.promote_f32", ("f64", "f32"): "f32.demote_f64"}.get((old_type, new_type))
        return f"({change} {x})" if change else x
    if is_float(new):
        return f"({new_type}.convert_{old_type}_{'s' if old.kind == 'i' else 'u'} {x})"
    if is_float(old):
        return f"({new_type}.trunc_sat_{old_type}_{'s' if new.kind == 'i' else 'u'} {x})"
    if old_type == new_type:
        return x
    if new_type == "i32":
        return f"(i32.wrap_i64 {x})"
    return f"(i64.extend_i32_{'s' if old.kind == 'i' else 'u'} {x})"


def _convert_lanes(old: Kind, new: Kind, x: Expression) -> Expression:
    if width(new.dtype) != 4:
        raise NoLanesError
    if new.dtype.kind == "b":
        return f"({old.name}.ne {x} {old.constant(0)})" if old.dtype.kind != "b" else x
    if old.dtype.kind == "b":
        return f"(v128.and {x} {new.constant(1)})"
    if is_float(new.dtype) and not is_float(old.dtype):
        return f"(f32x4.convert_i32x4{old.signed} {x})"
    if is_float(old.dtype) and not is_float(new.dtype):
        return f"(i32x4.trunc_sat_f32x4{new.signed} {x})"
    return x


@elementwise("bitcast_convert_type")
def _bitcast(builder: Builder, equation: Any, kind: Kind, x: Expression) -> Expression:
    old_type, new_type = wasm_type(kind.dtype), wasm_type(dtype_of(equation))
    return x if kind.vector or old_type == new_type else f"({new_type}.reinterpret_{old_type} {x})"


@rule("copy", "copy_p", "device_put", "stop_gradient", "optimization_barrier")
def _same(builder: Builder, equation: Any, *operands: Value) -> Sequence[Value]:
    return operands
