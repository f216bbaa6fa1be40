"""jaxpr → instructions: one rule for each primitive, in one table."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from gdviz.compiler.module import Builder, Expression, Index, constant, index_add, index_multiply, index_text, wasm_type
from gdviz.compiler.trace import Jaxpr, Literal, source_line, uses
from gdviz.compiler.values import (
    SMALL,
    Deferred,
    Numbers,
    Stored,
    Value,
    define,
    in_memory,
    of_constant,
    reserve,
    row_strides,
    settle,
    size,
    store,
)

TYPES = ("float32", "float64", "int32", "uint32", "bool")

Rule = Callable[..., Sequence[Value]]
RULES: dict[str, Rule] = {}
"""Primitive → rule(builder, equation, *operands), which returns the results."""


class UnsupportedError(NotImplementedError):
    """A function contains something that has no rule; the message names it, its types and the user's line."""


def lower(builder: Builder, jaxpr: Jaxpr, constants: Sequence[Any], arguments: Sequence[Value]) -> list[Value]:
    """Emit a jaxpr for given arguments and return its results."""
    environment: dict[Any, Value] = {}
    counts = uses(jaxpr)

    def write(variable: Any, value: Value) -> None:
        # What is read more than once is computed once.
        environment[variable] = settle(builder, value) if counts[variable] > 1 else value

    def read(atom: Any) -> Value:
        if isinstance(atom, Literal):
            return of_constant(builder, np.asarray(atom.val, getattr(atom.aval, "dtype", None)))
        return environment[atom]

    for variable, value in zip(jaxpr.constvars, constants, strict=True):
        array = np.asarray(value)
        write(variable, of_constant(builder, array))
    for variable, value in zip(jaxpr.invars, arguments, strict=True):
        write(variable, value)
    outer_line = builder.line
    for equation in jaxpr.eqns:
        # What JAX traced once and for all has no line of its own: then it is the line of the call.
        builder.line = source_line(equation) or outer_line
        _check(equation, builder.line)
        operands = [read(atom) for atom in equation.invars]
        results = RULES[equation.primitive.name](builder, equation, *operands)
        for variable, value in zip(equation.outvars, results, strict=True):
            write(variable, value)
    builder.line = outer_line
    return [read(atom) for atom in jaxpr.outvars]


def _check(equation: Any, line: str) -> None:
    name = equation.primitive.name
    dtypes = [getattr(atom.aval, "dtype", None) for atom in (*equation.invars, *equation.outvars)]
    where = f", at {line}" if line else ""
    if equation.effects:
        raise UnsupportedError(f"{name} has side effects, which cannot be compiled{where}")
    if name not in RULES:
        raise UnsupportedError(f"the primitive {name} of {', '.join(map(str, dtypes))} has no rule{where}")
    # What a call works on is looked at inside of it, where the line is more exact.
    for dtype in dtypes if RULES[name] is not _call else ():
        if str(dtype) not in TYPES:
            raise UnsupportedError(f"{name} is of type {dtype}, but only {', '.join(TYPES)} can be compiled{where}")


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Enter a rule into the table under its primitives' names."""

    def enter(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function

    return enter


def _shape(equation: Any) -> tuple[int, ...]:
    return equation.outvars[0].aval.shape


def _dtype(equation: Any) -> np.dtype:
    return np.dtype(equation.outvars[0].aval.dtype)


# ---- Element by element -----------------------------------------------------------------------


def elementwise(compute: Callable[..., Expression]) -> Rule:
    """Return the rule of a primitive that computes each element from the operands' elements there.

    `compute(builder, equation, dtype of the operands, *elements)` returns an expression.
    """

    def apply(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
        dtype = operands[0].dtype

        def element(index: tuple[Index, ...]) -> Expression:
            # Scalars go with every element.
            elements = (x.element(index if x.shape else ()) for x in operands)
            return compute(builder, equation, dtype, *elements)

        return [define(builder, _shape(equation), _dtype(equation), element)]

    return apply


def _instruction(float_: str, signed: str = "", unsigned: str = "") -> Rule:
    """Return the rule of a primitive that is one instruction for each kind of number."""

    def compute(_: Builder, __: Any, dtype: np.dtype, *elements: Expression) -> Expression:
        name = float_ if dtype.kind == "f" else (unsigned or signed) if dtype.kind in "ub" else signed
        return f"({wasm_type(dtype)}.{name} {' '.join(elements)})"

    return elementwise(compute)


for _name, _instructions in {
    "add": ("add", "add"),
    "add_any": ("add", "add"),
    "sub": ("sub", "sub"),
    "mul": ("mul", "mul"),
    "eq": ("eq", "eq"),
    "ne": ("ne", "ne"),
    "lt": ("lt", "lt_s", "lt_u"),
    "le": ("le", "le_s", "le_u"),
    "gt": ("gt", "gt_s", "gt_u"),
    "ge": ("ge", "ge_s", "ge_u"),
    "and": ("", "and"),
    "or": ("", "or"),
    "xor": ("", "xor"),
    "sqrt": ("sqrt",),
    "floor": ("floor",),
    "ceil": ("ceil",),
}.items():
    RULES[_name] = _instruction(*_instructions)

_INTRINSICS = (
    ("exp", "exp2", "expm1", "log", "log1p", "pow", "cbrt", "logistic", "lgamma", "digamma"),
    ("sin", "cos", "tan", "asin", "acos", "atan", "atan2"),
    ("sinh", "cosh", "tanh", "asinh", "acosh", "atanh"),
    ("erf", "erfc", "erf_inv"),
)
_elementary = elementwise(
    lambda builder, equation, dtype, *x: builder.call(equation.primitive.name, wasm_type(dtype), *x)
)
for _name in itertools.chain(*_INTRINSICS):
    RULES[_name] = _elementary


@rule("pow")
def _pow(builder: Builder, equation: Any, x: Value, y: Value) -> list[Value]:
    """Take powers with whole exponents, as in Adam's bias correction, by repeated squaring."""
    if _is_float(y.dtype):
        return list(_elementary(builder, equation, x, y))
    return list(_power_by_squaring(builder, equation, x, y))


@elementwise
def _power_by_squaring(
    builder: Builder, equation: Any, dtype: np.dtype, x: Expression, exponent: Expression
) -> Expression:
    type_ = wasm_type(dtype)
    given = builder.let("i32", exponent)
    base, result, left = builder.local(type_, "base"), builder.local(type_, "power"), builder.local("i32", "left")
    builder.emit(f"(local.set {base} {x})")
    builder.emit(f"(local.set {result} {constant(1, dtype)})")
    negated = f"(i32.sub (i32.const 0) {given})"
    builder.emit(f"(local.set {left} (select {negated} {given} (i32.lt_s {given} (i32.const 0))))")
    product = f"({type_}.mul (local.get {result}) (local.get {base}))"
    odd = f"(i32.and (local.get {left}) (i32.const 1))"
    with builder.block(f"loop {left}"):
        builder.emit(f"(local.set {result} (select {product} (local.get {result}) {odd}))")
        builder.emit(f"(local.set {base} ({type_}.mul (local.get {base}) (local.get {base})))")
        builder.emit(f"(br_if {left} (local.tee {left} (i32.shr_u (local.get {left}) (i32.const 1))))")
    inverse = f"({type_}.div {constant(1, dtype)} (local.get {result}))"
    return f"(select {inverse} (local.get {result}) (i32.lt_s {given} (i32.const 0)))"


def _is_float(dtype: np.dtype) -> bool:
    return dtype.kind == "f"


@rule("neg")
@elementwise
def _neg(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    return f"({wasm_type(dtype)}.neg {x})" if _is_float(dtype) else f"(i32.sub (i32.const 0) {x})"


@rule("abs")
@elementwise
def _abs(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    if _is_float(dtype):
        return f"({wasm_type(dtype)}.abs {x})"
    x = builder.let("i32", x)
    return f"(select (i32.sub (i32.const 0) {x}) {x} (i32.lt_s {x} (i32.const 0)))" if dtype.kind == "i" else x


@rule("max", "min")
@elementwise
def _extremum(builder: Builder, equation: Any, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    name = equation.primitive.name
    if _is_float(dtype):
        return f"({wasm_type(dtype)}.{name} {x} {y})"
    x, y = builder.let("i32", x), builder.let("i32", y)
    sign = "s" if dtype.kind == "i" else "u"
    return f"(select {x} {y} (i32.{'gt' if name == 'max' else 'lt'}_{sign} {x} {y}))"


@rule("div")
@elementwise
def _div(builder: Builder, equation: Any, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    if _is_float(dtype):
        return f"({wasm_type(dtype)}.div {x} {y})"
    # WebAssembly traps on x / 0 and on the smallest number / −1; XLA gives −1 (all bits set) and the number itself.
    x, y = builder.let("i32", x), builder.let("i32", y)
    if dtype.kind == "u":
        safe = f"(i32.div_u {x} (select {y} (i32.const 1) {y}))"
        return f"(select {safe} (i32.const -1) {y})"
    harmful = f"(i32.or (i32.eqz {y}) (i32.eq {y} (i32.const -1)))"
    safe = f"(i32.div_s {x} (select (i32.const 1) {y} {harmful}))"
    negated = f"(select (i32.sub (i32.const 0) {x}) {safe} (i32.eq {y} (i32.const -1)))"
    return f"(select {negated} (i32.const -1) {y})"


@rule("rem")
@elementwise
def _rem(builder: Builder, equation: Any, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    if _is_float(dtype):
        return builder.call("rem", wasm_type(dtype), x, y)
    # As for div: x where y = 0, and 0 where y = −1, which WebAssembly gives by itself.
    x, y = builder.let("i32", x), builder.let("i32", y)
    sign = "s" if dtype.kind == "i" else "u"
    return f"(select (i32.rem_{sign} {x} (select {y} (i32.const 1) {y})) {x} {y})"


@rule("integer_pow")
@elementwise
def _integer_pow(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    exponent, type_ = equation.params["y"], wasm_type(dtype)
    power, result, left = builder.let(type_, x), None, abs(exponent)
    while left:
        if left & 1:
            result = power if result is None else builder.let(type_, f"({type_}.mul {result} {power})")
        left >>= 1
        if left:
            power = builder.let(type_, f"({type_}.mul {power} {power})")
    if result is None:
        return constant(1, dtype)
    return result if exponent > 0 else f"({type_}.div {constant(1, dtype)} {result})"


@rule("square")
@elementwise
def _square(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    x = builder.let(wasm_type(dtype), x)
    return f"({wasm_type(dtype)}.mul {x} {x})"


@rule("rsqrt")
@elementwise
def _rsqrt(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    return f"({wasm_type(dtype)}.div {constant(1, dtype)} ({wasm_type(dtype)}.sqrt {x}))"


@rule("sign")
@elementwise
def _sign(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    type_ = wasm_type(dtype)
    x = builder.let(type_, x)
    if dtype.kind == "u":
        return f"(i32.ne {x} (i32.const 0))"
    zero, one = constant(0, dtype), constant(1, dtype)
    if dtype.kind == "i":
        return f"(i32.sub (i32.gt_s {x} {zero}) (i32.lt_s {x} {zero}))"
    # ±0 and NaN are their own signs.
    own = f"(i32.or (f32.eq {x} {zero}) (f32.ne {x} {x}))".replace("f32", type_)
    return f"(select {x} ({type_}.copysign {one} {x}) {own})"


@rule("round")
@elementwise
def _round(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    type_ = wasm_type(dtype)
    if int(equation.params["rounding_method"]) == 1:
        return f"({type_}.nearest {x})"
    # Halves away from zero: 0.49999997 + 0.5 must not round up, so the fraction decides.
    x = builder.let(type_, x)
    whole = builder.let(type_, f"({type_}.trunc {x})")
    half = f"({type_}.ge ({type_}.abs ({type_}.sub {x} {whole})) {constant(0.5, dtype)})"
    further = f"({type_}.add {whole} ({type_}.copysign {constant(1, dtype)} {x}))"
    return f"({type_}.copysign (select {further} {whole} {half}) {x})"


@rule("is_finite")
@elementwise
def _is_finite(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    type_ = wasm_type(dtype)
    return f"({type_}.lt ({type_}.abs {x}) ({type_}.const inf))"


@rule("not")
@elementwise
def _not(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    return f"(i32.eqz {x})" if dtype.kind == "b" else f"(i32.xor {x} (i32.const -1))"


@rule("shift_left", "shift_right_logical", "shift_right_arithmetic")
@elementwise
def _shift(builder: Builder, equation: Any, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    name = {"shift_left": "shl", "shift_right_logical": "shr_u"}.get(equation.primitive.name, "shr_s")
    y = builder.let("i32", y)
    # WebAssembly shifts by y modulo 32, XLA by all of y.
    beyond = f"(i32.shr_s {x} (i32.const 31))" if name == "shr_s" else "(i32.const 0)"
    return f"(select (i32.{name} {x} {y}) {beyond} (i32.lt_u {y} (i32.const 32)))"


@rule("select_n")
@elementwise
def _select_n(builder: Builder, equation: Any, dtype: np.dtype, which: Expression, *cases: Expression) -> Expression:
    chosen = cases[-1]
    which = builder.let("i32", which)
    for number in reversed(range(len(cases) - 1)):
        chosen = f"(select {cases[number]} {chosen} (i32.eq {which} (i32.const {number})))"
    return chosen


@rule("clamp")
def _clamp(builder: Builder, equation: Any, low: Value, x: Value, high: Value) -> list[Value]:
    (raised,) = RULES["max"](builder, _renamed(equation, "max"), x, low)
    return list(RULES["min"](builder, _renamed(equation, "min"), raised, high))


class _renamed:  # noqa: N801 (reads like a function)
    """An equation of another primitive with the same results."""

    def __init__(self, equation: Any, name: str) -> None:
        self.outvars, self.params = equation.outvars, equation.params
        self.primitive = type("Primitive", (), {"name": name})


@rule("convert_element_type")
@elementwise
def _convert(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    new = _dtype(equation)
    old_type, new_type = wasm_type(dtype), wasm_type(new)
    if new.kind == "b":
        return f"({old_type}.ne {x} {constant(0, dtype)})" if dtype.kind != "b" else x
    if _is_float(new) and _is_float(dtype):
        change = {("f32", "f64"): "f64.promote_f32", ("f64", "f32"): "f32.demote_f64"}.get((old_type, new_type))
        return f"({change} {x})" if change else x
    if _is_float(new):
        return f"({new_type}.convert_i32_{'s' if dtype.kind == 'i' else 'u'} {x})"
    if _is_float(dtype):
        return f"(i32.trunc_sat_{old_type}_{'s' if new.kind == 'i' else 'u'} {x})"
    return x


@rule("bitcast_convert_type")
@elementwise
def _bitcast(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    old_type, new_type = wasm_type(dtype), wasm_type(_dtype(equation))
    return x if old_type == new_type else f"({new_type}.reinterpret_{old_type} {x})"


@rule("copy", "copy_p", "stop_gradient", "optimization_barrier")
def _same(builder: Builder, equation: Any, *operands: Value) -> Sequence[Value]:
    return operands


# ---- The same elements elsewhere ----------------------------------------------------------------


def _moved(
    builder: Builder, equation: Any, x: Value, place: Callable[[tuple[Index, ...]], tuple[Index, ...]]
) -> list[Value]:
    """Return an array whose element at an index is that of x at `place(index)`."""
    is_view = not isinstance(x, Deferred) or x.view
    return [define(builder, _shape(equation), x.dtype, lambda index: x.element(place(index)), view=is_view)]


@rule("broadcast_in_dim")
def _broadcast(builder: Builder, equation: Any, x: Value, *_: Value) -> list[Value]:
    axes = equation.params["broadcast_dimensions"]
    x = settle(builder, x)
    return _moved(
        builder,
        equation,
        x,
        lambda index: tuple(index[axis] if length != 1 else 0 for axis, length in zip(axes, x.shape, strict=True)),
    )


@rule("reshape")
def _reshape(builder: Builder, equation: Any, x: Value, *_: Value) -> list[Value]:
    shape = _shape(equation)
    if size(shape) <= SMALL:
        elements = tuple(x.element(tuple(map(int, index))) for index in np.ndindex(x.shape))
        return [define(builder, shape, x.dtype, Numbers(shape, x.dtype, elements).element)]
    x = in_memory(builder, x)
    return [replace(x, shape=shape, strides=row_strides(shape))]


@rule("squeeze", "expand_dims")
def _squeeze(builder: Builder, equation: Any, x: Value) -> list[Value]:
    dropped = set(equation.params["dimensions"])

    def place(index: tuple[Index, ...]) -> tuple[Index, ...]:
        left = iter(index)
        return tuple(0 if axis in dropped else next(left) for axis in range(len(x.shape)))

    return _moved(builder, equation, x, place)


@rule("transpose")
def _transpose(builder: Builder, equation: Any, x: Value) -> list[Value]:
    order = equation.params["permutation"]
    return _moved(builder, equation, x, lambda index: tuple(index[order.index(axis)] for axis in range(len(order))))


@rule("slice")
def _slice(builder: Builder, equation: Any, x: Value) -> list[Value]:
    starts = equation.params["start_indices"]
    steps = equation.params["strides"] or (1,) * len(starts)
    return _moved(
        builder,
        equation,
        x,
        lambda index: tuple(
            index_add(index_multiply(i, step), start) for i, start, step in zip(index, starts, steps, strict=True)
        ),
    )


@rule("rev")
def _rev(builder: Builder, equation: Any, x: Value) -> list[Value]:
    turned = set(equation.params["dimensions"])

    def place(index: tuple[Index, ...]) -> tuple[Index, ...]:
        return tuple(
            index_add(index_multiply(i, -1), length - 1) if axis in turned else i
            for axis, (i, length) in enumerate(zip(index, x.shape, strict=True))
        )

    return _moved(builder, equation, x, place)


@rule("tile")
def _tile(builder: Builder, equation: Any, x: Value) -> list[Value]:
    for axis, count in enumerate(equation.params["reps"]):
        if count != 1:
            shape = (*x.shape[:axis], x.shape[axis] * count, *x.shape[axis + 1 :])
            x = _joined(builder, axis, shape, x.dtype, [settle(builder, x)] * count)
    return [x]


@rule("iota")
def _iota(builder: Builder, equation: Any) -> list[Value]:
    axis, dtype = equation.params["dimension"], _dtype(equation)

    def element(index: tuple[Index, ...]) -> Expression:
        number = index[axis]
        if isinstance(number, int):
            return constant(number, dtype)
        return f"({wasm_type(dtype)}.convert_i32_s {number})" if _is_float(dtype) else number

    return [define(builder, _shape(equation), dtype, element, view=True)]


@rule("concatenate")
def _concatenate(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    return [_joined(builder, equation.params["dimension"], _shape(equation), _dtype(equation), operands)]


def _joined(builder: Builder, axis: int, shape: tuple[int, ...], dtype: np.dtype, operands: Sequence[Value]) -> Value:
    """Return arrays one after the other along an axis."""
    ends = list(itertools.accumulate(x.shape[axis] for x in operands))
    starts = [0, *ends[:-1]]
    if size(shape) <= SMALL:

        def element(index: tuple[Any, ...]) -> Expression:
            part = next(number for number, end in enumerate(ends) if index[axis] < end)
            return operands[part].element((*index[:axis], index[axis] - starts[part], *index[axis + 1 :]))

        return define(builder, shape, dtype, element)
    target = reserve(builder, shape, dtype)
    for x, start in zip(operands, starts, strict=True):
        store(builder, _window(target, [start if a == axis else 0 for a in range(len(shape))], x.shape), x)
    return target


@rule("split")
def _split(builder: Builder, equation: Any, x: Value) -> list[Value]:
    axis, parts, start = equation.params["axis"], [], 0
    x = settle(builder, x)
    for length in map(int, equation.params["sizes"]):
        shape = (*x.shape[:axis], length, *x.shape[axis + 1 :])
        parts.append(_part(builder, x, [start if a == axis else 0 for a in range(len(shape))], shape))
        start += length
    return parts


def _part(builder: Builder, x: Value, starts: Sequence[int], shape: tuple[int, ...]) -> Value:
    """Return the part of an array that begins at an index."""
    return define(builder, shape, x.dtype, lambda index: x.element(tuple(map(index_add, index, starts))), view=True)


@rule("stack")
def _stack(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    axis, shape, dtype = equation.params["axis"], _shape(equation), _dtype(equation)
    if size(shape) <= SMALL:

        def element(index: tuple[Any, ...]) -> Expression:
            return operands[index[axis]].element((*index[:axis], *index[axis + 1 :]))

        return [define(builder, shape, dtype, element)]
    target = reserve(builder, shape, dtype)
    for number, x in enumerate(operands):
        part = _window(target, [number if a == axis else 0 for a in range(len(shape))], shape)
        strides = (*part.strides[:axis], *part.strides[axis + 1 :])
        store(builder, replace(part, shape=x.shape, strides=strides), x)
    return [target]


def _window(target: Stored, starts: Sequence[Index], shape: tuple[int, ...], steps: Sequence[int] = ()) -> Stored:
    """Return a part of an array in memory: every step-th element from some start on."""
    offset: Index = target.address
    for start, stride in zip(starts, target.strides, strict=True):
        offset = index_add(offset, index_multiply(start, stride * (8 if target.dtype.name == "float64" else 4)))
    steps = steps or (1,) * len(shape)
    strides = tuple(stride * step for stride, step in zip(target.strides, steps, strict=True))
    return Stored(shape, target.dtype, offset, strides)


@rule("pad")
def _pad(builder: Builder, equation: Any, x: Value, padding: Value) -> list[Value]:
    config = [tuple(map(int, sides)) for sides in equation.params["padding_config"]]
    shape, dtype = _shape(equation), _dtype(equation)
    # Negative padding leaves elements out: only the others are placed.
    first = [max(0, -(low // (inner + 1))) if low < 0 else 0 for low, _, inner in config]
    starts = [low + number * (inner + 1) for (low, _, inner), number in zip(config, first, strict=True)]
    kept = tuple(
        max(0, min(length - number, -(-(total - start) // (inner + 1))))
        for length, number, start, total, (_, _, inner) in zip(x.shape, first, starts, shape, config, strict=True)
    )
    if size(shape) <= SMALL:
        elements = {tuple(map(int, index)): padding.element(()) for index in np.ndindex(shape)}
        for index in np.ndindex(kept):
            at = tuple(s + int(i) * (inner + 1) for i, s, (_, _, inner) in zip(index, starts, config, strict=True))
            elements[at] = x.element(tuple(int(i) + number for i, number in zip(index, first, strict=True)))
        return [define(builder, shape, dtype, lambda index: elements[index])]  # type: ignore[index]
    target = reserve(builder, shape, dtype)
    store(builder, target, Deferred(shape, dtype, lambda _: padding.element(())))
    inside = _window(target, starts, kept, [inner + 1 for _, _, inner in config])
    shifted = Deferred(kept, dtype, lambda index: x.element(tuple(map(index_add, index, first))))
    if size(kept):
        store(builder, inside, shifted)
    return [target]


# ---- Indexing with numbers that are not known yet --------------------------------------------------


def _clamped(builder: Builder, start: Expression, highest: int) -> Index:
    """Return a start index moved into 0 … highest."""
    if highest == 0:
        return 0
    start = builder.let("i32", start, "at")
    low = builder.let("i32", f"(select {start} (i32.const 0) (i32.gt_s {start} (i32.const 0)))", "at")
    return builder.let("i32", f"(select {low} (i32.const {highest}) (i32.lt_s {low} (i32.const {highest})))", "at")


@rule("dynamic_slice")
def _dynamic_slice(builder: Builder, equation: Any, x: Value, *starts: Value) -> list[Value]:
    x = settle(builder, x)
    sizes = equation.params["slice_sizes"]
    at = [
        _clamped(builder, start.element(()), length - part)
        for start, length, part in zip(starts, x.shape, sizes, strict=True)
    ]
    return _moved(builder, equation, x, lambda index: tuple(map(index_add, index, at)))


@rule("dynamic_update_slice")
def _dynamic_update_slice(builder: Builder, equation: Any, x: Value, update: Value, *starts: Value) -> list[Value]:
    target = reserve(builder, x.shape, x.dtype)
    store(builder, target, x)
    at = [
        _clamped(builder, start.element(()), length - part)
        for start, length, part in zip(starts, x.shape, update.shape, strict=True)
    ]
    store(builder, _window(target, at, update.shape), update)
    return [_as_defined(builder, target)]


def _as_defined(builder: Builder, target: Stored) -> Value:
    """Return a small array that was put together in memory as numbers."""
    return define(builder, target.shape, target.dtype, target.element) if size(target.shape) <= SMALL else target


@rule("gather")
def _gather(builder: Builder, equation: Any, x: Value, indices: Value) -> list[Value]:
    numbers, sizes = equation.params["dimension_numbers"], equation.params["slice_sizes"]
    x, indices = settle(builder, x), settle(builder, indices)
    fill = equation.params["fill_value"]
    drops = "FILL" in str(equation.params["mode"])
    missing = set(numbers.collapsed_slice_dims) | set(numbers.operand_batching_dims)

    def element(index: tuple[Index, ...]) -> Expression:
        batch = [i for axis, i in enumerate(index) if axis not in numbers.offset_dims]
        offsets = iter([i for axis, i in enumerate(index) if axis in numbers.offset_dims])
        place: list[Index] = [0 if axis in missing else next(offsets) for axis in range(len(x.shape))]
        inside = "(i32.const 1)"
        for number, axis in enumerate(numbers.start_index_map):
            start = builder.let("i32", indices.element((*batch, number)), "at")
            highest = x.shape[axis] - sizes[axis]
            if drops:
                inside = f"(i32.and {inside} (i32.le_u {start} (i32.const {highest})))"
            place[axis] = index_add(place[axis], _clamped(builder, start, highest))
        for axis, batch_axis in zip(numbers.operand_batching_dims, numbers.start_indices_batching_dims, strict=True):
            place[axis] = batch[batch_axis]
        found = x.element(tuple(place))
        if not drops:
            return found
        lost = fill if fill is not None else {"f": np.nan, "i": -(2**31), "u": 2**32 - 1, "b": True}[x.dtype.kind]
        return f"(select {found} {constant(lost, x.dtype)} {inside})"

    return [define(builder, _shape(equation), x.dtype, element)]


def _scatter(combine: str | None) -> Rule:
    """Return the rule of a scatter that sets elements, or combines them with those that are there."""

    def apply(builder: Builder, equation: Any, x: Value, indices: Value, updates: Value) -> list[Value]:
        numbers = equation.params["dimension_numbers"]
        target = reserve(builder, x.shape, x.dtype)
        store(builder, target, x)
        indices, updates = settle(builder, indices), settle(builder, updates)
        missing = set(numbers.inserted_window_dims) | set(numbers.operand_batching_dims)
        window = [axis for axis in range(len(x.shape)) if axis not in missing]
        spans = {axis: updates.shape[u] for axis, u in zip(window, numbers.update_window_dims, strict=True)}

        def put(index: tuple[Index, ...]) -> None:
            batch = [i for axis, i in enumerate(index) if axis not in numbers.update_window_dims]
            offsets = iter([i for axis, i in enumerate(index) if axis in numbers.update_window_dims])
            place: list[Index] = [0 if axis in missing else next(offsets) for axis in range(len(x.shape))]
            inside = "(i32.const 1)"
            for number, axis in enumerate(numbers.scatter_dims_to_operand_dims):
                start = builder.let("i32", indices.element((*batch, number)), "at")
                highest = x.shape[axis] - spans.get(axis, 1)
                inside = f"(i32.and {inside} (i32.le_u {start} (i32.const {highest})))"
                place[axis] = index_add(place[axis], start)
            batching = zip(numbers.operand_batching_dims, numbers.scatter_indices_batching_dims, strict=True)
            for axis, batch_axis in batching:
                place[axis] = batch[batch_axis]
            # What falls outside is dropped.
            with builder.block(f"if {inside} (then"):
                value = updates.element(index)
                if combine:
                    value = _combined(builder, combine, x.dtype, target.element(tuple(place)), value)
                builder.emit(f"({wasm_type(x.dtype)}.store {target.place(tuple(place))} {value})")
                builder.emit(")")

        builder.loops(updates.shape, put)
        return [_as_defined(builder, target)]

    return apply


for _name, _combine in (
    ("scatter", None),
    ("scatter-add", "add"),
    ("scatter-mul", "mul"),
    ("scatter-min", "min"),
    ("scatter-max", "max"),
):
    RULES[_name] = _scatter(_combine)


# ---- Reductions -----------------------------------------------------------------------------------


def _reduction(start: Callable[[np.dtype], Any], combine: str) -> Rule:
    """Return the rule of a reduction: a start value, and the primitive that combines two elements."""

    def apply(builder: Builder, equation: Any, x: Value) -> list[Value]:
        axes, dtype, type_ = equation.params["axes"], x.dtype, wasm_type(x.dtype)
        lengths = tuple(x.shape[axis] for axis in axes)

        def element(index: tuple[Index, ...]) -> Expression:
            def at(inner: tuple[Index, ...]) -> Expression:
                kept, gone = iter(index), dict(zip(axes, inner, strict=True))
                return x.element(tuple(gone[a] if a in gone else next(kept) for a in range(len(x.shape))))

            total = builder.local(type_, "sum")
            builder.emit(f"(local.set {total} {constant(start(dtype), dtype)})")

            def add(inner: tuple[Index, ...]) -> None:
                builder.emit(
                    f"(local.set {total} {_combined(builder, combine, dtype, f'(local.get {total})', at(inner))})"
                )

            if size(lengths) <= SMALL:
                for inner in np.ndindex(lengths):
                    add(tuple(map(int, inner)))
            else:
                builder.loops(lengths, add)
            return f"(local.get {total})"

        result = define(builder, _shape(equation), dtype, element)
        return [settle(builder, result)]

    return apply


def _combined(builder: Builder, name: str, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    """Return the element that an elementwise primitive makes of two."""
    scalars = [Numbers((), dtype, (e,)) for e in (builder.let(wasm_type(dtype), x), y)]
    equation = _scalar_equation(name, dtype)
    return RULES[name](builder, equation, *scalars)[0].element(())


class _scalar_equation:  # noqa: N801 (reads like a function)
    def __init__(self, name: str, dtype: np.dtype) -> None:
        aval = type("Aval", (), {"shape": (), "dtype": dtype})
        self.outvars = [type("Var", (), {"aval": aval})]
        self.params: dict[str, Any] = {}
        self.primitive = type("Primitive", (), {"name": name})


def _lowest(dtype: np.dtype) -> Any:
    return -np.inf if dtype.kind == "f" else False if dtype.kind == "b" else np.iinfo(dtype).min


def _highest(dtype: np.dtype) -> Any:
    return np.inf if dtype.kind == "f" else True if dtype.kind == "b" else np.iinfo(dtype).max


for _name, _start, _with in (
    ("reduce_sum", lambda _: 0, "add"),
    ("reduce_prod", lambda _: 1, "mul"),
    ("reduce_max", _lowest, "max"),
    ("reduce_min", _highest, "min"),
    ("reduce_and", lambda _: 1, "and"),
    ("reduce_or", lambda _: 0, "or"),
):
    RULES[_name] = _reduction(_start, _with)


@rule("argmax", "argmin")
def _arg_extremum(builder: Builder, equation: Any, x: Value) -> list[Value]:
    (axis,), dtype, type_ = equation.params["axes"], x.dtype, wasm_type(x.dtype)
    sign = "" if _is_float(dtype) else "_s" if dtype.kind == "i" else "_u"
    better = ("gt" if equation.primitive.name == "argmax" else "lt") + sign

    def element(index: tuple[Index, ...]) -> Expression:
        best, where = builder.local(type_, "best"), builder.local("i32", "where")

        def at(i: Index) -> Expression:
            return x.element((*index[:axis], i, *index[axis:]))

        builder.emit(f"(local.set {best} {at(0)})")
        builder.emit(f"(local.set {where} (i32.const 0))")

        def look(i: Index) -> None:
            candidate = builder.let(type_, at(i))
            wins = f"({type_}.{better} {candidate} (local.get {best}))"
            if _is_float(dtype):
                # The first NaN beats everything.
                is_nan = f"({type_}.ne {candidate} {candidate})"
                wins = f"(i32.and (i32.or {wins} {is_nan}) ({type_}.eq (local.get {best}) (local.get {best})))"
            with builder.block(f"if {wins} (then"):
                builder.emit(f"(local.set {best} {candidate})")
                builder.emit(f"(local.set {where} {index_text(i)})")
                builder.emit(")")

        builder.loop(x.shape[axis], look)
        return f"(local.get {where})"

    return [settle(builder, define(builder, _shape(equation), _dtype(equation), element))]


def _cumulative(combine: str) -> Rule:
    """Return the rule of a running sum, product or extremum along an axis."""

    def apply(builder: Builder, equation: Any, x: Value) -> list[Value]:
        axis, reverse, dtype = equation.params["axis"], equation.params["reverse"], x.dtype
        length, type_ = x.shape[axis], wasm_type(x.dtype)
        target = reserve(builder, x.shape, dtype)
        others = (*x.shape[:axis], *x.shape[axis + 1 :])

        def run(index: tuple[Index, ...]) -> None:
            total = builder.local(type_, "sum")

            def at(i: Index) -> tuple[Index, ...]:
                place = index_add(index_multiply(i, -1), length - 1) if reverse else i
                return (*index[:axis], place, *index[axis:])

            def put(i: Index) -> None:
                builder.emit(f"({type_}.store {target.place(at(i))} (local.get {total}))")

            def step(i: Index) -> None:
                after = index_add(i, 1)
                running = f"(local.get {total})"
                builder.emit(f"(local.set {total} {_combined(builder, combine, dtype, running, x.element(at(after)))})")
                put(after)

            builder.emit(f"(local.set {total} {x.element(at(0))})")
            put(0)
            builder.loop(length - 1, step)

        if size(x.shape):
            builder.loops(others, run)
        return [_as_defined(builder, target)]

    return apply


for _name, _combine_ in (("cumsum", "add"), ("cumprod", "mul"), ("cummax", "max"), ("cummin", "min")):
    RULES[_name] = _cumulative(_combine_)


@rule("dot_general")
def _dot_general(builder: Builder, equation: Any, x: Value, y: Value) -> list[Value]:
    (contracted_x, contracted_y), (batch_x, batch_y) = equation.params["dimension_numbers"]
    x, y = settle(builder, x), settle(builder, y)
    dtype, type_ = _dtype(equation), wasm_type(_dtype(equation))
    free_x = [axis for axis in range(len(x.shape)) if axis not in (*contracted_x, *batch_x)]
    free_y = [axis for axis in range(len(y.shape)) if axis not in (*contracted_y, *batch_y)]
    lengths = tuple(x.shape[axis] for axis in contracted_x)

    def place(axes: Sequence[Sequence[int]], parts: Sequence[Sequence[Index]]) -> tuple[Index, ...]:
        pairs = [pair for a, p in zip(axes, parts, strict=True) for pair in zip(a, p, strict=True)]
        return tuple(index for _, index in sorted(pairs, key=lambda pair: pair[0]))

    def element(index: tuple[Index, ...]) -> Expression:
        batch, left = index[: len(batch_x)], index[len(batch_x) :]
        own_x, own_y = left[: len(free_x)], left[len(free_x) :]
        total = builder.local(type_, "dot")
        builder.emit(f"(local.set {total} {constant(0, dtype)})")

        def add(inner: tuple[Index, ...]) -> None:
            a = x.element(place((batch_x, contracted_x, free_x), (batch, inner, own_x)))
            b = y.element(place((batch_y, contracted_y, free_y), (batch, inner, own_y)))
            builder.emit(f"(local.set {total} ({type_}.add (local.get {total}) ({type_}.mul {a} {b})))")

        if size(lengths) <= SMALL:
            for inner in np.ndindex(lengths):
                add(tuple(map(int, inner)))
        else:
            builder.loops(lengths, add)
        return f"(local.get {total})"

    return [settle(builder, define(builder, _shape(equation), dtype, element))]


# ---- Calls, branches and loops ----------------------------------------------------------------------


@rule("jit", "pjit", "closed_call", "core_call", "custom_jvp_call", "custom_vjp_call", "remat2", "checkpoint")
def _call(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    params = equation.params
    inner = params.get("jaxpr") or params.get("call_jaxpr") or params["fun_jaxpr"]
    if hasattr(inner, "jaxpr"):
        return lower(builder, inner.jaxpr, inner.consts, operands)
    return lower(builder, inner, (), operands)


class _Variable:
    """A value that changes while the program runs: in locals where it is small, else in memory."""

    def __init__(self, builder: Builder, shape: tuple[int, ...], dtype: np.dtype) -> None:
        self.builder, self.shape, self.dtype = builder, shape, dtype
        self.value: Numbers | Stored
        if size(shape) <= SMALL:
            names = [builder.local(wasm_type(dtype), "c") for _ in range(size(shape))]
            self.value = Numbers(shape, dtype, tuple(f"(local.get {name})" for name in names))
        else:
            self.value = reserve(builder, shape, dtype)

    def assign(self, value: Value) -> None:
        """Set it, to a value that does not read it."""
        if isinstance(self.value, Stored):
            store(self.builder, self.value, value)
            return
        for index, target in zip(np.ndindex(self.shape), self.value.elements, strict=True):
            source = value.element(tuple(map(int, index)))
            if source != target:
                self.builder.emit(target.replace("(local.get ", "(local.set ")[:-1] + f" {source})")


def _assign_all(builder: Builder, variables: Sequence[_Variable], values: Sequence[Value]) -> None:
    """Set variables to values that may read any of them: all are read before the first is set."""
    copies: list[Value] = []
    for variable, value in zip(variables, values, strict=True):
        if isinstance(variable.value, Stored):
            is_own = isinstance(value, Stored) and not any(
                isinstance(v.value, Stored) and v.value.address == value.address for v in variables
            )
            if is_own:
                copies.append(value)
                continue
            apart = reserve(builder, variable.shape, variable.dtype)
            store(builder, apart, value)
            copies.append(apart)
            continue
        elements = []
        for index, target in zip(np.ndindex(variable.shape), variable.value.elements, strict=True):
            source = value.element(tuple(map(int, index)))
            if source != target and source.startswith("(local.get $c"):
                name = builder.local(wasm_type(variable.dtype), "t")
                builder.emit(f"(local.set {name} {source})")
                source = f"(local.get {name})"
            elements.append(source)
        copies.append(Numbers(variable.shape, variable.dtype, tuple(elements)))
    for variable, value in zip(variables, copies, strict=True):
        variable.assign(value)


def _variables(builder: Builder, avals: Sequence[Any]) -> list[_Variable]:
    return [_Variable(builder, aval.shape, np.dtype(aval.dtype)) for aval in avals]


@rule("cond")
def _cond(builder: Builder, equation: Any, which: Value, *operands: Value) -> list[Value]:
    branches = equation.params["branches"]
    operands = tuple(settle(builder, x) for x in operands)
    results = _variables(builder, [variable.aval for variable in equation.outvars])
    last = len(branches) - 1
    number = builder.let("i32", index_text(_clamped(builder, which.element(()), last)))
    for case, branch in enumerate(branches):
        with builder.block(f"if (i32.eq {number} (i32.const {case})) (then"):
            values = lower(builder, branch.jaxpr, branch.consts, operands)
            for result, value in zip(results, values, strict=True):
                result.assign(value)
            builder.emit(")")
    return [result.value for result in results]


@rule("while")
def _while(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    params = equation.params
    split = params["cond_nconsts"] + params["body_nconsts"]
    constants = [settle(builder, x) for x in operands[:split]]
    for_condition, for_body = constants[: params["cond_nconsts"]], constants[params["cond_nconsts"] :]
    carry = _variables(builder, [variable.aval for variable in equation.outvars])
    _assign_all(builder, carry, operands[split:])
    again = builder.local("i32", "again")

    def test() -> Expression:
        condition = params["cond_jaxpr"]
        (value,) = lower(builder, condition.jaxpr, condition.consts, [*for_condition, *(c.value for c in carry)])
        return value.element(())

    builder.emit(f"(local.set {again} {test()})")
    with builder.block(f"if (local.get {again}) (then"), builder.block(f"loop {again}"):
        body = params["body_jaxpr"]
        values = lower(builder, body.jaxpr, body.consts, [*for_body, *(c.value for c in carry)])
        _assign_all(builder, carry, values)
        builder.emit(f"(br_if {again} {test()})")
    builder.lines[-1] += ")"
    return [variable.value for variable in carry]


@rule("scan")
def _scan(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    params = equation.params
    body, length, carried = params["jaxpr"], params["length"], params["num_carry"]
    constants = [settle(builder, x) for x in operands[: params["num_consts"]]]
    started = operands[params["num_consts"] : params["num_consts"] + carried]
    sequences = [settle(builder, x) for x in operands[params["num_consts"] + carried :]]
    carry = _variables(builder, [variable.aval for variable in equation.outvars[:carried]])
    _assign_all(builder, carry, started)
    stacks = [reserve(builder, v.aval.shape, np.dtype(v.aval.dtype)) for v in equation.outvars[carried:]]

    def step(i: Index) -> None:
        at = index_add(index_multiply(i, -1), length - 1) if params["reverse"] else i
        slices = [_slice_at(builder, x, at) for x in sequences]
        values = lower(builder, body.jaxpr, body.consts, [*constants, *(c.value for c in carry), *slices])
        for stack, value in zip(stacks, values[carried:], strict=True):
            row = _window(stack, [at] + [0] * (len(stack.shape) - 1), (1, *stack.shape[1:]))
            store(builder, replace(row, shape=row.shape[1:], strides=row.strides[1:]), value)
        _assign_all(builder, carry, values[:carried])

    builder.loop(length, step)
    return [variable.value for variable in carry] + [_as_defined(builder, stack) for stack in stacks]


def _slice_at(builder: Builder, x: Value, at: Index) -> Value:
    """Return the part of an array at an index of its first axis."""
    is_view = not isinstance(x, Deferred) or x.view
    return define(builder, x.shape[1:], x.dtype, lambda index: x.element((at, *index)), view=is_view)
