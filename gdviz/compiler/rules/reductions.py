"""Reductions and running sums."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from gdviz.compiler.code import Assign, Builder
from gdviz.compiler.expressions import (
    I32,
    LANES,
    Expression,
    Index,
    Kind,
    Lanes,
    converted,
    index_add,
    index_expression,
    index_multiply,
    is_float,
    kind_of,
    lanes_of,
    local_of,
    select,
    splat,
)
from gdviz.compiler.lowering import RULES, Rule, dtype_of, rule, shape_of
from gdviz.compiler.rules.elementwise import combined
from gdviz.compiler.values import (
    SMALL,
    Element,
    Numbers,
    Value,
    as_defined,
    define,
    each,
    kind_at,
    reserve,
    settle,
    size,
)

BLOCK = 4096
"""Numbers that are summed in float32, so many in all lanes."""

DOUBLE = kind_of(np.dtype(np.float64))


def fold(builder: Builder, combine: str, kind: Kind, start: Any, lengths: tuple[int, ...], at: Element) -> Expression:
    """Return what all elements at(index) make together, one after the other."""
    if not lengths:
        return at(())
    total = builder.variable(kind, "sum")
    builder.assign(total, start)
    each(builder, lengths, lambda index: builder.assign(total, combined(builder, combine, total, at(index))))
    return total


def across(
    builder: Builder, combine: str, dtype: np.dtype, start: Any, length: int, at: Callable[[Index], list[Expression]]
) -> list[Expression]:
    """Return what the elements at(i), i = 0 … length − 1, make together, in a loop over SIMD lanes.

    `at` gives the elements of several sums, which go through one loop.
    """
    if length > BLOCK and combine == "add" and dtype == np.float32:
        return _in_blocks(builder, length, at)
    vector = kind_of(dtype, True)
    totals: list[Expression] = []
    body, begin = builder.body, len(builder.body)

    def add(lanes: Lanes, only: Expression | None = None) -> None:
        for number, value in enumerate(at(lanes)):
            if number == len(totals):
                totals.append(builder.variable(vector, "sum"))
            value = splat(value)
            if only is not None:
                value = select(only, value, vector.constant(start))
            builder.assign(totals[number], combined(builder, combine, totals[number], value))

    if length >= LANES:
        builder.lanes(length - length % LANES, 1, lambda lanes: add(lanes[0]))
    if length % LANES:
        # The last four overlap those before: only the new ones count.
        new = [lane >= LANES - length % LANES for lane in range(LANES)]
        add(Lanes(length - LANES), lanes_of(new, np.dtype(bool)))
    body[begin:begin] = [Assign((local_of(total),), vector.constant(start)) for total in totals]

    def lane(total: Expression, number: int) -> Expression:
        one = Expression(f"{vector.name}.extract_lane", (total,), kind_of(dtype), str(number))
        return one & 1 if dtype.kind == "b" else one

    def joined(total: Expression) -> Expression:
        left, right = (combined(builder, combine, lane(total, i), lane(total, i + 1)) for i in (0, 2))
        return builder.let(combined(builder, combine, left, right))

    return [joined(total) for total in totals]


def _in_blocks(builder: Builder, length: int, at: Callable[[Index], list[Expression]]) -> list[Expression]:
    """Return sums of many float32 numbers: of blocks, each in SIMD lanes, which float64 numbers add."""
    totals: list[Expression] = []
    body, begin = builder.body, len(builder.body)

    def add(first: Index, count: int) -> None:
        partial = across(builder, "add", np.dtype(np.float32), 0, count, lambda i: at(index_add(first, i)))
        for number, value in enumerate(partial):
            if number == len(totals):
                totals.append(builder.variable(DOUBLE, "sum"))
            builder.assign(totals[number], totals[number] + converted(value, DOUBLE))

    builder.loop(length // BLOCK, lambda i: add(index_multiply(i, BLOCK), BLOCK))
    if length % BLOCK:
        add(length - length % BLOCK, length % BLOCK)
    body[begin:begin] = [Assign((local_of(total),), DOUBLE.constant(0)) for total in totals]
    return [builder.let(converted(total, kind_of(np.dtype(np.float32)))) for total in totals]


def _reduction(start: Callable[[np.dtype], Any], combine: str) -> Rule:
    """Return the rule of a reduction: a start value, and the primitive that combines two elements."""

    def apply(builder: Builder, equation: Any, x: Value) -> list[Value]:
        axes, dtype, shape = tuple(equation.params["axes"]), x.dtype, shape_of(equation)
        longest = max(axes, key=lambda axis: x.shape[axis], default=None)
        others = tuple(axis for axis in axes if axis != longest)

        def at(index: tuple[Index, ...], inner: dict[int, Index]) -> Expression:
            kept = iter(index)
            return x.element(tuple(inner[axis] if axis in inner else next(kept) for axis in range(len(x.shape))))

        def total(index: tuple[Index, ...], over: tuple[int, ...], inner: dict[int, Index]) -> Expression:
            lengths, lanes = tuple(x.shape[axis] for axis in over), kind_at(dtype, (*index, *inner.values()))
            return fold(
                builder,
                combine,
                lanes,
                start(dtype),
                lengths,
                lambda places: at(index, inner | dict(zip(over, places, strict=True))),
            )

        def with_lanes() -> None:
            assert longest is not None

            def reduce(indices: list[tuple[Index, ...]]) -> list[Expression]:
                def totals(i: Index) -> list[Expression]:
                    return [total(index, others, {longest: i}) for index in indices]

                return across(builder, combine, dtype, start(dtype), x.shape[longest], totals)

            if size(shape) <= SMALL:
                all_indices: list[tuple[Index, ...]] = [tuple(map(int, index)) for index in np.ndindex(shape)]
                results.append(Numbers(shape, dtype, tuple(reduce(all_indices))))
            else:
                target = reserve(builder, shape, dtype)
                builder.loops(shape, lambda index: target.put(builder, index, reduce([index])[0]))
                results.append(target)

        results: list[Value] = []
        most = max(shape, default=0)
        if longest is not None and x.shape[longest] >= max(2 * LANES, most) and size(shape):
            builder.attempt(with_lanes)
        return results or [settle(builder, define(builder, shape, dtype, lambda index: total(index, axes, {}), [x]))]

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
    (axis,), dtype = equation.params["axes"], x.dtype
    better = Expression.__gt__ if equation.primitive.name == "argmax" else Expression.__lt__

    def element(index: tuple[Index, ...]) -> Expression:
        kind = kind_at(dtype, index).one()
        best, where = builder.variable(kind, "best"), builder.variable(I32, "where")

        def at(i: Index) -> Expression:
            return x.element((*index[:axis], i, *index[axis:]))

        builder.assign(best, at(0))
        builder.assign(where, 0)

        def look(i: Index) -> None:
            candidate = builder.let(at(i))
            wins = better(candidate, best)
            if is_float(dtype):
                # The first NaN beats everything.
                wins = (wins | candidate.differs(candidate)) & best.equals(best)
            with builder.when(wins):
                builder.assign(best, candidate)
                builder.assign(where, index_expression(i))

        builder.loop(x.shape[axis], look)
        return converted(where, kind_of(dtype_of(equation)))

    return [settle(builder, define(builder, shape_of(equation), dtype_of(equation), element, [x]))]


def _cumulative(combine: str) -> Rule:
    """Return the rule of a running sum, product or extremum along an axis."""

    def apply(builder: Builder, equation: Any, x: Value) -> list[Value]:
        axis, reverse, dtype = equation.params["axis"], equation.params["reverse"], x.dtype
        length = x.shape[axis]
        target = reserve(builder, x.shape, dtype)
        others = (*x.shape[:axis], *x.shape[axis + 1 :])

        def run(index: tuple[Index, ...]) -> None:
            total = builder.variable(kind_of(dtype), "sum")

            def at(i: Index) -> tuple[Index, ...]:
                position = index_add(index_multiply(i, -1), length - 1) if reverse else i
                return (*index[:axis], position, *index[axis:])

            def step(i: Index) -> None:
                after = at(index_add(i, 1))
                builder.assign(total, combined(builder, combine, total, x.element(after)))
                target.put(builder, after, total)

            builder.assign(total, x.element(at(0)))
            target.put(builder, at(0), total)
            builder.loop(length - 1, step)

        if size(x.shape):
            builder.loops(others, run)
        return [as_defined(builder, target)]

    return apply


for _name, _combine_ in (("cumsum", "add"), ("cumprod", "mul"), ("cummax", "max"), ("cummin", "min")):
    RULES[_name] = _cumulative(_combine_)
