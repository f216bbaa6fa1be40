"""Primitives that compute each element from the operands' elements at the same place."""

from __future__ import annotations

import itertools
import operator
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import (
    F64,
    I32,
    Expression,
    Index,
    NoLanesError,
    converted,
    is_float,
    kind_of,
    reinterpreted,
    select,
    splat,
    width,
)
from gdviz.compiler.intrinsics import inline, inline_sin_cos
from gdviz.compiler.lowering import RULES, dtype_of, rule, shape_of
from gdviz.compiler.trace import Var
from gdviz.compiler.values import Numbers, Value, define, depth_of, reserve, settle, size, store_all

Compute = Callable[..., Expression]
"""compute(builder, equation, *elements) returns an expression; the elements are of one kind, or all vectors."""

COMPUTE: dict[str, Compute] = {}
"""Elementwise primitive → how an element is computed from the operands' elements."""

_DEEPEST = 40
"""Operations that one loop fuses at most, each of which is a Python call inside of the next one's."""

_LARGEST = 60
"""Expressions of more instructions get a local: readers and assemblers go only so deep."""


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
        shape = shape_of(equation)
        same = _unchanged(equation.primitive.name, operands)
        if same is not None and same.shape == shape:
            return [same]
        return _each(builder, equation, operands, lambda x: computed(builder, equation.primitive.name, equation, x))

    apply.is_elementwise = True  # type: ignore[attr-defined]
    return enter


def _each(
    builder: Builder,
    equation: Any,
    operands: Sequence[Value],
    compute: Callable[[list[Expression]], Expression],
) -> list[Value]:
    """Return the array of what is computed of the operands' elements at each place."""
    shape = shape_of(equation)
    # What goes with several elements is computed once.
    operands = [settle(builder, x) if size(x.shape) < size(shape) else x for x in operands]

    def element(index: tuple[Index, ...]) -> Expression:
        return compute([x.element(broadcast(index, x.shape)) for x in operands])

    result = define(builder, shape, dtype_of(equation), element, operands)
    return [settle(builder, result) if depth_of(result) >= _DEEPEST else result]


@rule("fused")
def _fused(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    """Compute elements of several equations one after the other: what several of them read is computed once."""
    equations = equation.params["equations"]
    counts = Counter(atom for inner in equations for atom in inner.invars if isinstance(atom, Var))

    def compute(given: list[Expression]) -> Expression:
        elements: dict[Any, Expression] = {}

        def write(variable: Any, value: Expression) -> None:
            elements[variable] = builder.let(value) if counts[variable] > 1 else value

        def read(atom: Any) -> Expression:
            if isinstance(atom, Var):
                return elements[atom]
            return kind_of(atom.aval.dtype).constant(np.asarray(atom.val, atom.aval.dtype))

        for variable, value in zip(equation.invars, given, strict=True):
            write(variable, value)
        for inner in equations:
            value = computed(builder, inner.primitive.name, inner, [read(atom) for atom in inner.invars])
            write(inner.outvars[0], value)
        return elements[equation.outvars[0]]

    return _each(builder, equation, operands, compute)


def broadcast(index: tuple[Index, ...], shape: tuple[int, ...]) -> tuple[Index, ...]:
    """Return where an element stands in an operand: scalars and axes of length 1 go with every element."""
    return tuple(0 if length == 1 else i for length, i in zip(shape, index, strict=True)) if shape else ()


def computed(builder: Builder, name: str, equation: Any, elements: Sequence[Expression]) -> Expression:
    """Return the element that an elementwise primitive makes of others."""
    simple = _simplified(name, elements)
    if simple is not None:
        return simple
    if any(x.vector for x in elements):
        if any(width(x.dtype) != 4 for x in elements):
            raise NoLanesError
        if name not in _SCALAR_LAST:
            elements = [splat(x) for x in elements]
    result = COMPUTE[name](builder, equation, *elements)
    return builder.let(result) if result.size > _LARGEST else result


_FUNCTIONS = {
    "add": np.add,
    "add_any": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "neg": np.negative,
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "and": np.bitwise_and,
    "or": np.bitwise_or,
}
"""What is computed while compiling where the operands are known."""

_NEUTRAL = {"add": (0, 0), "add_any": (0, 0), "sub": (None, 0), "mul": (1, 1), "div": (None, 1)}
"""First and second operands that leave the other one as it is; x + 0 is x even for −0, as XLA has it."""


def _simplified(name: str, elements: Sequence[Expression]) -> Expression | None:
    """Return an element that needs no instruction because operands are known, or None."""
    if name == "select_n":
        which = elements[0].known
        return None if which is None else elements[1 + int(which)]
    if not 1 <= len(elements) <= 2:
        return None
    numbers = [x.known for x in elements]
    # Integers are divided otherwise.
    if name in _FUNCTIONS and None not in numbers and (name != "div" or is_float(elements[0].dtype)):
        with np.errstate(all="ignore"):
            result = _FUNCTIONS[name](*numbers)
        return kind_of(result.dtype).constant(result)
    for number, neutral, other in zip(numbers, _NEUTRAL.get(name, ()), reversed(elements), strict=False):
        if number is not None and number == neutral:
            return other
    return None


def _unchanged(name: str, operands: Sequence[Value]) -> Value | None:
    """Return the operand that an array equals because the other one is a known number, or None."""
    for number, neutral, other in zip(operands, _NEUTRAL.get(name, ()), reversed(operands), strict=False):
        known = number.elements[0].known if isinstance(number, Numbers) and len(number.elements) == 1 else None
        if known is not None and known == neutral:
            return other
    return None


def combined(builder: Builder, name: str, x: Expression, y: Expression) -> Expression:
    """Return the element that a primitive without parameters makes of two."""
    return computed(builder, name, None, [x, y])


def _plain(*names: str, instruction: Callable[..., Expression]) -> None:
    """Enter the rule of primitives that are one instruction, or a few."""
    elementwise(*names)(lambda _, __, *x: instruction(*x))


_plain("add", "add_any", instruction=operator.add)
_plain("sub", instruction=operator.sub)
_plain("mul", instruction=operator.mul)
_plain("neg", instruction=operator.neg)
_plain("sqrt", instruction=lambda x: x.apply("sqrt"))
_plain("floor", instruction=lambda x: x.apply("floor"))
_plain("ceil", instruction=lambda x: x.apply("ceil"))
_plain("lt", instruction=operator.lt)
_plain("le", instruction=operator.le)
_plain("gt", instruction=operator.gt)
_plain("ge", instruction=operator.ge)
_plain("eq", instruction=Expression.equals)
_plain("ne", instruction=Expression.differs)
_plain("and", instruction=operator.and_)
_plain("or", instruction=operator.or_)
_plain("xor", instruction=operator.xor)
_plain("not", instruction=operator.invert)
_plain("is_finite", instruction=lambda x: x.apply("abs") < np.inf)
_plain("rsqrt", instruction=lambda x: 1 / x.apply("sqrt"))


_INTRINSICS = (
    ("exp", "exp2", "expm1", "log", "log1p", "cbrt", "logistic", "lgamma", "digamma"),
    ("sin", "cos", "tan", "asin", "acos", "atan", "atan2"),
    ("sinh", "cosh", "tanh", "asinh", "acosh", "atanh"),
    ("erf", "erfc", "erf_inv"),
)


@elementwise(*itertools.chain(*_INTRINSICS))
def _elementary(builder: Builder, equation: Any, *x: Expression) -> Expression:
    kind = x[0].kind
    if kind.vector:
        return inline(builder, equation.primitive.name, *x)
    return builder.call(equation.primitive.name, kind.name, kind, *x)


@rule("sin_cos")
def _sin_cos(builder: Builder, equation: Any, x: Value) -> list[Value]:
    targets = [reserve(builder, x.shape, x.dtype) for _ in range(2)]

    def both(index: tuple[Index, ...]) -> Sequence[Expression]:
        angle = builder.let(x.element(index))
        if angle.vector:
            return inline_sin_cos(builder, angle)
        return [builder.call(name, angle.kind.name, angle.kind, angle) for name in ("sin", "cos")]

    store_all(builder, targets, both)
    return list(targets)


@elementwise("pow")
def _pow(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    if is_float(y.dtype):
        return builder.call("pow", x.kind.name, x.kind, x, y)
    # A whole exponent, as in Adam's bias correction, by repeated squaring. Each doubles the relative error: float64
    # has bits to spare.
    kind, given = x.kind.one(), builder.let(y)
    base, result = builder.variable(F64, "base"), builder.variable(F64, "power")
    left = builder.variable(kind_of(np.dtype(f"u{width(y.dtype)}")), "left")
    is_negative = builder.let(given < 0)
    builder.assign(left, select(is_negative, 0 - given, given))
    builder.assign(result, 1)
    builder.assign(base, converted(x, F64))
    with builder.repeat() as again:
        builder.assign(result, select((left & 1).differs(0), result * base, result))
        builder.assign(base, base * base)
        builder.assign(left, left.shift("shr_u", 1))
        builder.branch(again, left.differs(0))
    return converted(select(is_negative, 1 / result, result), kind)


@elementwise("abs")
def _abs(builder: Builder, equation: Any, x: Expression) -> Expression:
    if x.dtype.kind == "u":
        return x
    if is_float(x.dtype) or x.vector:
        return x.apply("abs")
    x = builder.let(x)
    return select(x < 0, 0 - x, x)


@elementwise("max")
def _max(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    return _extreme(builder, "max", Expression.__gt__, x, y)


@elementwise("min")
def _min(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    return _extreme(builder, "min", Expression.__lt__, x, y)


def _extreme(
    builder: Builder, name: str, beyond: Callable[..., Expression], x: Expression, y: Expression
) -> Expression:
    if is_float(x.dtype) or (x.vector and x.dtype.kind != "b"):
        return x.apply(name + x.kind.signed, y)
    x, y = builder.let(x), builder.let(y)
    return select(beyond(x, y), x, y)


@elementwise("div")
def _div(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    if is_float(x.dtype):
        return x / y
    # WebAssembly traps on x / 0 and on the smallest number / −1; XLA gives −1 (all bits set) and the number itself.
    x.kind.one()
    x, y = builder.let(x), builder.let(y)
    is_zero = y.equals(0)
    if x.dtype.kind == "u":
        largest = x.kind.constant(np.iinfo(x.dtype).max)
        return select(is_zero, largest, x.apply("div_u", select(is_zero, x.kind.constant(1), y)))
    is_minus_one = y.equals(-1)
    safe = x.apply("div_s", select(is_zero | is_minus_one, x.kind.constant(1), y))
    return select(is_zero, x.kind.constant(-1), select(is_minus_one, 0 - x, safe))


@elementwise("integer_pow")
def _integer_pow(builder: Builder, equation: Any, x: Expression) -> Expression:
    exponent = equation.params["y"]
    power, result, left = builder.let(x), None, abs(exponent)
    while left:
        if left & 1:
            result = power if result is None else builder.let(result * power)
        left >>= 1
        if left:
            power = builder.let(power * power)
    if result is None:
        return x.kind.constant(1)
    return result if exponent > 0 else 1 / result


@elementwise("square")
def _square(builder: Builder, equation: Any, x: Expression) -> Expression:
    x = builder.let(x)
    return x * x


def _copysign(size: Expression, sign: Expression) -> Expression:
    if not size.vector:
        return size.apply("copysign", sign)
    return select(kind_of(I32.dtype, True).constant(-(2**31)), sign, size)


@elementwise("sign")
def _sign(builder: Builder, equation: Any, x: Expression) -> Expression:
    x = builder.let(x)
    zero, one = x.kind.constant(0), x.kind.constant(1)
    if x.dtype.kind == "u":
        return select(x.differs(0), one, zero)
    if x.dtype.kind == "i":
        return select(x > 0, one, select(x < 0, x.kind.constant(-1), zero))
    # ±0 and NaN are their own signs.
    return select(x.equals(0) | x.differs(x), x, _copysign(one, x))


@elementwise("round")
def _round(builder: Builder, equation: Any, x: Expression) -> Expression:
    if int(equation.params["rounding_method"]) == 1:
        return x.apply("nearest")
    # Halves away from zero: 0.49999997 + 0.5 must not round up, so the fraction decides.
    x = builder.let(x)
    integer = builder.let(x.apply("trunc"))
    is_half = (x - integer).apply("abs") >= 0.5
    further = integer + _copysign(x.kind.constant(1), x)
    return _copysign(select(is_half, further, integer), x)


@elementwise("shift_left", "shift_right_logical", "shift_right_arithmetic")
def _shift(builder: Builder, equation: Any, x: Expression, y: Expression) -> Expression:
    name = {"shift_left": "shl", "shift_right_logical": "shr_u"}.get(equation.primitive.name, "shr_s")
    if x.vector or y.vector:
        # SIMD shifts all lanes alike, by a number that must be known to be in range.
        count = y.known
        if count is None or not 0 <= count < 32:
            raise NoLanesError
        return splat(x).shift(name, int(count))
    bits = 8 * width(x.dtype)
    x, y = builder.let(x), builder.let(y)
    # WebAssembly shifts by y modulo the number of bits, XLA by all of y.
    beyond = x.shift(name, bits - 1) if name == "shr_s" else x.kind.constant(0)
    return select(y.below(bits), x.shift(name, y), beyond)


_SCALAR_LAST = ("shift_left", "shift_right_logical", "shift_right_arithmetic")
"""Primitives whose last operand is one number for all SIMD lanes."""


@elementwise("select_n")
def _select_n(builder: Builder, equation: Any, which: Expression, *cases: Expression) -> Expression:
    if which.dtype.kind == "b":
        return select(which, cases[1], cases[0]) if len(cases) > 1 else cases[0]
    chosen = cases[-1]
    which = builder.let(which)
    for number in reversed(range(len(cases) - 1)):
        chosen = select(which.equals(number), cases[number], chosen)
    return chosen


@elementwise("clamp")
def _clamp(builder: Builder, equation: Any, low: Expression, x: Expression, high: Expression) -> Expression:
    return _min(builder, equation, _max(builder, equation, x, low), high)


@elementwise("convert_element_type")
def _convert(builder: Builder, equation: Any, x: Expression) -> Expression:
    return converted(x, kind_of(dtype_of(equation), x.vector))


@elementwise("bitcast_convert_type")
def _bitcast(builder: Builder, equation: Any, x: Expression) -> Expression:
    return reinterpreted(x, kind_of(dtype_of(equation), x.vector))


@rule("copy", "copy_p", "device_put", "stop_gradient", "optimization_barrier")
def _same(builder: Builder, equation: Any, *operands: Value) -> Sequence[Value]:
    return operands
