"""Sorting: a stable merge sort of places; the sorted arrays are then read at these places."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from jax import lax

from gdviz.compiler.lowering import composed, rule
from gdviz.compiler.module import Builder, Expression, Index, index_text, is_float, wasm_type
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
            pairs = [(key.dtype, key.element(at(i)), key.element(at(j))) for key in arrays[:number_of_keys]]
            return _comes_before(builder, pairs)

        _merge_sort(builder, shape[axis], places, merged, at, comes_before)

    builder.loops((*shape[:axis], *shape[axis + 1 :]), sort_row)

    def sorted_(x: Stored) -> Value:
        def element(index: tuple[Index, ...]) -> Expression:
            place = builder.let("i32", places.element(index), "at")
            return x.element((*index[:axis], place, *index[axis + 1 :]))

        return define(builder, shape, x.dtype, element)

    return [sorted_(x) for x in arrays]


def _comes_before(builder: Builder, pairs: list[tuple[np.dtype, Expression, Expression]]) -> Expression:
    """Return whether the first of each pair comes before the second: NaN last, -0 beside 0, ties by the next key."""
    (dtype, x, y), *others = pairs
    type_ = wasm_type(dtype)
    x, y = builder.let(type_, x), builder.let(type_, y)
    if is_float(dtype):
        before = f"(i32.or ({type_}.lt {x} {y}) (i32.and ({type_}.eq {x} {x}) ({type_}.ne {y} {y})))"
        is_tie = f"(i32.or ({type_}.eq {x} {y}) (i32.and ({type_}.ne {x} {x}) ({type_}.ne {y} {y})))"
    else:
        before = f"({type_}.lt_{'s' if dtype.kind == 'i' else 'u'} {x} {y})"
        is_tie = f"({type_}.eq {x} {y})"
    if not others:
        return before
    return f"(i32.or {before} (i32.and {is_tie} {_comes_before(builder, others)}))"


def _merge_sort(builder: Builder, length: int, places: Stored, merged: Stored, at: Any, comes_before: Any) -> None:
    """Sort the places 0 … length − 1, by merging runs of 1, 2, 4, … of them (Knuth, TAOCP volume 3, 5.2.4)."""

    def put(target: Stored, i: Index, place: Index) -> None:
        target.put(builder, at(i), index_text(place))

    builder.loop(length, lambda i: put(places, i, i))
    left, right, middle, end, width = (
        builder.local("i32", name) for name in ("left", "right", "middle", "end", "width")
    )
    read = {name: f"(local.get {name})" for name in (left, right, middle, end, width)}

    def minimum(x: Expression, bound: int) -> Expression:
        x = builder.let("i32", x)
        return f"(select {x} (i32.const {bound}) (i32.lt_u {x} (i32.const {bound})))"

    def take(i: Index) -> None:
        with builder.block(f"if (i32.eq {index_text(i)} {read[end]}) (then"):
            builder.emit(f"(local.set {left} {read[end]})")
            builder.emit(f"(local.set {middle} {minimum(f'(i32.add {read[left]} {read[width]})', length)})")
            builder.emit(f"(local.set {right} {read[middle]})")
            builder.emit(f"(local.set {end} {minimum(f'(i32.add {read[middle]} {read[width]})', length)})")
            builder.emit(")")
        from_right = builder.local("i32", "from_right")
        builder.emit(f"(local.set {from_right} (i32.lt_u {read[right]} {read[end]}))")
        both = f"(i32.and (local.get {from_right}) (i32.lt_u {read[left]} {read[middle]}))"
        with builder.block(f"if {both} (then"):
            # The right run goes first only where it must: equal ones stay in order.
            i_right = builder.let("i32", places.element(at(read[right])), "at")
            i_left = builder.let("i32", places.element(at(read[left])), "at")
            builder.emit(f"(local.set {from_right} {comes_before(i_right, i_left)})")
            builder.emit(")")
        source = builder.let("i32", f"(select {read[right]} {read[left]} (local.get {from_right}))", "at")
        put(merged, i, places.element(at(source)))
        builder.emit(f"(local.set {right} (i32.add {read[right]} (local.get {from_right})))")
        builder.emit(f"(local.set {left} (i32.add {read[left]} (i32.eqz (local.get {from_right}))))")

    builder.emit(f"(local.set {width} (i32.const 1))")
    with builder.block(f"loop {width}"):
        builder.emit(f"(local.set {end} (i32.const 0))")
        builder.loop(length, take)
        builder.loop(length, lambda i: put(places, i, merged.element(at(i))))
        builder.emit(f"(local.set {width} (i32.shl {read[width]} (i32.const 1)))")
        builder.emit(f"(br_if {width} (i32.lt_u {read[width]} (i32.const {length})))")


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
