"""Primitives that compute each element from the operands' elements at the same place."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.lowering import RULES, Rule, dtype_of, rule, shape_of
from gdviz.compiler.module import (
    Builder,
    Expression,
    Index,
    constant,
    is_float,
    wasm_type,
)
from gdviz.compiler.values import (
    Numbers,
    Value,
    define,
)


def elementwise(compute: Callable[..., Expression]) -> Rule:
    """Return the rule of a primitive that computes each element from the operands' elements there.

    `compute(builder, equation, dtype of the operands, *elements)` returns an expression.
    """

    def apply(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
        dtype = operands[0].dtype

        def element(index: tuple[Index, ...]) -> Expression:
            elements = (x.element(broadcast(index, x.shape)) for x in operands)
            return compute(builder, equation, dtype, *elements)

        return [define(builder, shape_of(equation), dtype_of(equation), element)]

    return apply


def broadcast(index: tuple[Index, ...], shape: tuple[int, ...]) -> tuple[Index, ...]:
    """Return where an element stands in an operand: scalars and axes of length 1 go with every element."""
    return tuple(i if length != 1 else 0 for i, length in zip(index, shape, strict=True)) if shape else ()


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
    if is_float(y.dtype):
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


@rule("neg")
@elementwise
def _neg(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    return f"({wasm_type(dtype)}.neg {x})" if is_float(dtype) else f"(i32.sub (i32.const 0) {x})"


@rule("abs")
@elementwise
def _abs(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    if is_float(dtype):
        return f"({wasm_type(dtype)}.abs {x})"
    x = builder.let("i32", x)
    return f"(select (i32.sub (i32.const 0) {x}) {x} (i32.lt_s {x} (i32.const 0)))" if dtype.kind == "i" else x


@rule("max", "min")
@elementwise
def _extremum(builder: Builder, equation: Any, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    name = equation.primitive.name
    if is_float(dtype):
        return f"({wasm_type(dtype)}.{name} {x} {y})"
    x, y = builder.let("i32", x), builder.let("i32", y)
    sign = "s" if dtype.kind == "i" else "u"
    return f"(select {x} {y} (i32.{'gt' if name == 'max' else 'lt'}_{sign} {x} {y}))"


@rule("div")
@elementwise
def _div(builder: Builder, equation: Any, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
    if is_float(dtype):
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
@elementwise
def _clamp(
    builder: Builder, equation: Any, dtype: np.dtype, low: Expression, x: Expression, high: Expression
) -> Expression:
    return combined(builder, "min", dtype, combined(builder, "max", dtype, x, low), high)


@rule("convert_element_type")
@elementwise
def _convert(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    new = dtype_of(equation)
    old_type, new_type = wasm_type(dtype), wasm_type(new)
    if new.kind == "b":
        return f"({old_type}.ne {x} {constant(0, dtype)})" if dtype.kind != "b" else x
    if is_float(new) and is_float(dtype):
        change = {("f32", "f64"): "f64.promote_f32", ("f64", "f32"): "f32.demote_f64"}.get((old_type, new_type))
        return f"({change} {x})" if change else x
    if is_float(new):
        return f"({new_type}.convert_i32_{'s' if dtype.kind == 'i' else 'u'} {x})"
    if is_float(dtype):
        return f"(i32.trunc_sat_{old_type}_{'s' if new.kind == 'i' else 'u'} {x})"
    return x


@rule("bitcast_convert_type")
@elementwise
def _bitcast(builder: Builder, equation: Any, dtype: np.dtype, x: Expression) -> Expression:
    old_type, new_type = wasm_type(dtype), wasm_type(dtype_of(equation))
    return x if old_type == new_type else f"({new_type}.reinterpret_{old_type} {x})"


@rule("copy", "copy_p", "stop_gradient", "optimization_barrier")
def _same(builder: Builder, equation: Any, *operands: Value) -> Sequence[Value]:
    return operands


def combined(builder: Builder, name: str, dtype: np.dtype, x: Expression, y: Expression) -> Expression:
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
