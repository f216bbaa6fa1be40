"""Sorting: a stable sort of places, by merging or by digits; the sorted arrays are then read at these places."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from jax import lax

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import (
    BOOL,
    I32,
    Expression,
    Index,
    index_expression,
    is_float,
    reinterpreted,
    select,
    width,
)
from gdviz.compiler.lowering import composed, rule
from gdviz.compiler.values import Stored, Value, define, in_memory, reserve, size


@rule("sort")
def _sort(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    axis, number_of_keys = equation.params["dimension"], equation.params["num_keys"]
    shape = operands[0].shape
    if size(shape) == 0 or shape[axis] == 1:
        return list(operands)
    arrays = [in_memory(builder, x) for x in operands]
    places, merged = (reserve(builder, shape, np.dtype(np.int32)) for _ in range(2))

    def sort_row(row: tuple[Index, ...]) -> None:
        def at(i: Index) -> tuple[Index, ...]:
            return (*row[:axis], i, *row[axis:])

        def comes_before(i: Expression, j: Expression) -> Expression:
            return _comes_before(builder, [(key.element(at(i)), key.element(at(j))) for key in arrays[:number_of_keys]])

        if number_of_keys == 1 and shape[axis] >= _BY_DIGITS and width(arrays[0].dtype) == 4:
            _radix_sort(builder, shape[axis], places, merged, at, lambda i: _digits(arrays[0].element(at(i))))
        else:
            _merge_sort(builder, shape[axis], places, merged, at, comes_before)

    builder.loops((*shape[:axis], *shape[axis + 1 :]), sort_row)

    def sorted_(x: Stored) -> Value:
        def element(index: tuple[Index, ...]) -> Expression:
            position = builder.let(places.element(index), "at")
            return x.element((*index[:axis], position, *index[axis + 1 :]))

        return define(builder, shape, x.dtype, element, [places, x])

    return [sorted_(x) for x in arrays]


def _comes_before(builder: Builder, pairs: list[tuple[Expression, Expression]]) -> Expression:
    """Return whether the first of each pair comes before the second: NaN last, -0 beside 0, ties by the next key."""
    (x, y), *others = pairs
    x, y = builder.let(x), builder.let(y)
    before, is_tie = x < y, x.equals(y)
    if is_float(x.dtype):
        before = before | (x.equals(x) & y.differs(y))
        is_tie = is_tie | (x.differs(x) & y.differs(y))
    return before | (is_tie & _comes_before(builder, others)) if others else before


def _merge_sort(builder: Builder, length: int, places: Stored, merged: Stored, at: Any, comes_before: Any) -> None:
    """Sort the places 0 … length − 1, by merging runs of 1, 2, 4, … of them (Knuth, TAOCP volume 3, 5.2.4)."""

    def put(target: Stored, i: Index, place: Index) -> None:
        target.put(builder, at(i), index_expression(place))

    builder.loop(length, lambda i: put(places, i, i))
    left, right, middle, end, width = (
        builder.variable(I32, name) for name in ("left", "right", "middle", "end", "width")
    )
    from_right = builder.variable(BOOL, "from_right")

    def at_most_length(x: Expression) -> Expression:
        x = builder.let(x)
        return select(x.below(length), x, I32.constant(length))

    def take(i: Index) -> None:
        with builder.when(index_expression(i).equals(end)):
            builder.assign(left, end)
            builder.assign(middle, at_most_length(left + width))
            builder.assign(right, middle)
            builder.assign(end, at_most_length(middle + width))
        builder.assign(from_right, right.below(end))
        with builder.when(from_right & left.below(middle)):
            # The right run goes first only where it must: equal ones stay in order.
            i_right = builder.let(places.element(at(right)), "at")
            i_left = builder.let(places.element(at(left)), "at")
            builder.assign(from_right, comes_before(i_right, i_left))
        source = builder.let(select(from_right, right, left), "at")
        put(merged, i, places.element(at(source)))
        builder.assign(right, right + from_right.as_kind(I32))
        builder.assign(left, left + (~from_right).as_kind(I32))

    builder.assign(width, 1)
    with builder.repeat() as again:
        for variable in (left, right, middle, end):
            builder.assign(variable, 0)
        builder.loop(length, take)
        builder.loop(length, lambda i: put(places, i, merged.element(at(i))))
        builder.assign(width, width.shift("shl", 1))
        builder.branch(again, width.below(length))


_DIGIT = 8
"""Bits that are sorted by at once."""

_BY_DIGITS = 100
"""Numbers from which on sorting by four digits takes less time than merging."""


def _digits(x: Expression) -> Expression:
    """Return a whole number that numbers of 32 bits are sorted by: NaN last, -0 beside 0 (Terdiman, 2000)."""
    sign = I32.constant(-(2**31))
    if x.dtype.kind in "ub":
        return x.as_kind(I32)
    if x.dtype.kind == "i":
        return x ^ sign
    x = x + 0.0
    bits = reinterpreted(x, I32)
    return select(x.differs(x), I32.constant(-1), bits ^ (bits.shift("shr_s", 31) | sign))


def _radix_sort(builder: Builder, length: int, places: Stored, moved: Stored, at: Any, key: Any) -> None:
    """Sort the places 0 … length − 1 by their keys' digits, the last one first (Knuth, TAOCP volume 3, 5.2.5)."""
    digits = 1 << _DIGIT
    begins = reserve(builder, (digits,), np.dtype(np.int32))
    shift, begin = builder.variable(I32, "shift"), builder.variable(I32, "begin")

    def digit(place: Expression) -> Expression:
        return builder.let(key(place).shift("shr_u", shift) & (digits - 1), "digit")

    def count(i: Index) -> None:
        where = (digit(places.element(at(i))),)
        begins.put(builder, where, begins.element(where) + 1)

    def add_up(i: Index) -> None:
        number = builder.let(begins.element((i,)))
        begins.put(builder, (i,), begin)
        builder.assign(begin, begin + number)

    def move(i: Index) -> None:
        place = builder.let(places.element(at(i)), "at")
        where = (digit(place),)
        target = builder.let(begins.element(where), "at")
        moved.put(builder, at(target), place)
        begins.put(builder, where, target + 1)

    builder.loop(length, lambda i: places.put(builder, at(i), index_expression(i)))
    builder.assign(shift, 0)
    with builder.repeat() as again:
        builder.loop(digits, lambda i: begins.put(builder, (i,), I32.constant(0)))
        builder.loop(length, count)
        builder.assign(begin, 0)
        builder.loop(digits, add_up)
        builder.loop(length, move)
        builder.loop(length, lambda i: places.put(builder, at(i), moved.element(at(i))))
        builder.assign(shift, shift + _DIGIT)
        builder.branch(again, shift.below(32))


@rule("top_k")
@composed
def _top_k(x: jax.Array, k: int, axis: int = -1, **_: Any) -> list[jax.Array]:
    """Sort what is turned round, and turn it back: then equal ones stay in order from the largest on.

    Zeros of both signs are equal, as for `sort`; XLA's own takes −0 for less.
    """
    axis %= x.ndim
    places = lax.broadcasted_iota(np.int32, x.shape, axis)
    turned = [lax.rev(part, (axis,)) for part in (x, places)]
    ascending = lax.sort(turned, dimension=axis, num_keys=1)
    return [lax.slice_in_dim(lax.rev(part, (axis,)), 0, k, axis=axis) for part in ascending]
