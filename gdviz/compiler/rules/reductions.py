"""Reductions, running sums and contractions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.lowering import RULES, Rule, dtype_of, rule, shape_of
from gdviz.compiler.module import (
    Builder,
    Expression,
    Index,
    constant,
    index_add,
    index_multiply,
    index_text,
    is_float,
    wasm_type,
)
from gdviz.compiler.rules.elementwise import combined
from gdviz.compiler.values import (
    Value,
    as_defined,
    define,
    each,
    reserve,
    settle,
    size,
)


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
                    f"(local.set {total} {combined(builder, combine, dtype, f'(local.get {total})', at(inner))})"
                )

            each(builder, lengths, add)
            return f"(local.get {total})"

        result = define(builder, shape_of(equation), dtype, element)
        return [settle(builder, result)]

    return apply


def _lowest(dtype: np.dtype) -> Any:
    return -np.inf if dtype.kind == "f" else False if dtype.kind == "b" else np.iinfo(dtype).min


def _highest(dtype: np.dtype) -> Any:
    return np.inf if dtype.kind == "f" else True if dtype.kind == "b" else np.iinfo(dtype).max


for _name, _start, _with in (
    ("reduce_sum", lambda _: 0, "add"),
    ("reduce_prod", lambda _: 1, "mul"),
    ("reduce_max", _lowest, "max"),
    ("reduce_min", _highest, "min"),
    ("reduce_and", lambda dtype: True if dtype.kind == "b" else -1, "and"),
    ("reduce_or", lambda _: 0, "or"),
):
    RULES[_name] = _reduction(_start, _with)


@rule("argmax", "argmin")
def _arg_extremum(builder: Builder, equation: Any, x: Value) -> list[Value]:
    (axis,), dtype, type_ = equation.params["axes"], x.dtype, wasm_type(x.dtype)
    sign = "" if is_float(dtype) else "_s" if dtype.kind == "i" else "_u"
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
            if is_float(dtype):
                # The first NaN beats everything.
                is_nan = f"({type_}.ne {candidate} {candidate})"
                wins = f"(i32.and (i32.or {wins} {is_nan}) ({type_}.eq (local.get {best}) (local.get {best})))"
            with builder.block(f"if {wins} (then"):
                builder.emit(f"(local.set {best} {candidate})")
                builder.emit(f"(local.set {where} {index_text(i)})")
                builder.emit(")")

        builder.loop(x.shape[axis], look)
        return f"(local.get {where})"

    return [settle(builder, define(builder, shape_of(equation), dtype_of(equation), element))]


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
                builder.emit(f"(local.set {total} {combined(builder, combine, dtype, running, x.element(at(after)))})")
                put(after)

            builder.emit(f"(local.set {total} {x.element(at(0))})")
            put(0)
            builder.loop(length - 1, step)

        if size(x.shape):
            builder.loops(others, run)
        return [as_defined(builder, target)]

    return apply


for _name, _combine_ in (("cumsum", "add"), ("cumprod", "mul"), ("cummax", "max"), ("cummin", "min")):
    RULES[_name] = _cumulative(_combine_)


@rule("dot_general")
def _dot_general(builder: Builder, equation: Any, x: Value, y: Value) -> list[Value]:
    (contracted_x, contracted_y), (batch_x, batch_y) = equation.params["dimension_numbers"]
    x, y = settle(builder, x), settle(builder, y)
    dtype, type_ = dtype_of(equation), wasm_type(dtype_of(equation))
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

        each(builder, lengths, add)
        return f"(local.get {total})"

    return [settle(builder, define(builder, shape_of(equation), dtype, element))]
