"""Primitives that index with numbers that are not known while compiling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import BOOL, Expression, Index, index_add, select
from gdviz.compiler.lowering import lower, rule, shape_of
from gdviz.compiler.rules.movement import part
from gdviz.compiler.values import (
    Numbers,
    Value,
    as_defined,
    changeable,
    clamped,
    define,
    settle,
    store,
    whole,
    window,
)


@rule("dynamic_slice")
def _dynamic_slice(builder: Builder, equation: Any, x: Value, *starts: Value) -> list[Value]:
    x = settle(builder, x)
    return [part(builder, x, _inside(builder, starts, x.shape, equation.params["slice_sizes"]), shape_of(equation))]


@rule("dynamic_update_slice")
def _dynamic_update_slice(builder: Builder, equation: Any, x: Value, update: Value, *starts: Value) -> list[Value]:
    update = settle(builder, update)
    target = changeable(builder, x, [update])
    store(builder, window(target, _inside(builder, starts, x.shape, update.shape), update.shape), update)
    return [as_defined(builder, target)]


def _inside(builder: Builder, starts: Sequence[Value], shape: Sequence[int], sizes: Sequence[int]) -> list[Index]:
    """Return where a slice of some sizes begins, moved so that all of it is inside of the array."""
    return [
        clamped(builder, whole(builder, start.element(())), length - size)
        for start, length, size in zip(starts, shape, sizes, strict=True)
    ]


def _position(
    builder: Builder,
    indices: Value,
    index: tuple[Index, ...],
    slice_axes: Sequence[int],
    missing: set[int],
    batching: Iterable[tuple[int, int]],
    highest: dict[int, int],
    rank: int,
    clips: bool,
) -> tuple[tuple[Index, ...], Expression]:
    """Return where in an array of some rank an element of slices stands, and whether its slice is all inside.

    - `index`: of the element: among the slices, and along `slice_axes` within its own;
    - `missing`: axes of the array that slices do not have; `batching`: those that go with an axis of the indices;
    - `highest`: for each axis that is indexed, where a slice begins at most; `clips` moves one beyond to there.
    """
    batch = [i for axis, i in enumerate(index) if axis not in slice_axes]
    offsets = iter([i for axis, i in enumerate(index) if axis in slice_axes])
    position: list[Index] = [0 if axis in missing else next(offsets) for axis in range(rank)]
    starts = [whole(builder, indices.element((*batch, number))) for number in range(len(highest))]
    inside = BOOL.constant(True)
    for start, (axis, limit) in zip(starts, highest.items(), strict=True):
        within = start.below(limit + 1)
        inside = within if inside.known else inside & within
        position[axis] = index_add(position[axis], clamped(builder, start, limit) if clips else start)
    for axis, batch_axis in batching:
        position[axis] = batch[batch_axis]
    return tuple(position), inside


@rule("gather")
def _gather(builder: Builder, equation: Any, x: Value, indices: Value) -> list[Value]:
    numbers, sizes = equation.params["dimension_numbers"], equation.params["slice_sizes"]
    x, indices = settle(builder, x), settle(builder, indices)
    fill = equation.params["fill_value"]
    drops = "FILL" in str(equation.params["mode"])
    missing = {*numbers.collapsed_slice_dims, *numbers.operand_batching_dims}
    batching = [*zip(numbers.operand_batching_dims, numbers.start_indices_batching_dims, strict=True)]
    highest = {axis: x.shape[axis] - sizes[axis] for axis in numbers.start_index_map}

    def element(index: tuple[Index, ...]) -> Expression:
        # What is outside is read where something is, and then left out.
        position, inside = _position(
            builder, indices, index, numbers.offset_dims, missing, batching, highest, len(x.shape), clips=True
        )
        found = x.element(position)
        if not drops:
            return found
        lost = fill if fill is not None else {"f": np.nan, "b": True}.get(x.dtype.kind)
        if lost is None:
            lost = np.iinfo(x.dtype).min if x.dtype.kind == "i" else np.iinfo(x.dtype).max
        return select(inside, found, found.kind.constant(lost))

    return [define(builder, shape_of(equation), x.dtype, element, [x, indices])]


@rule("scatter", "scatter-add", "scatter-sub", "scatter-mul", "scatter-min", "scatter-max")
def _scatter(builder: Builder, equation: Any, x: Value, indices: Value, updates: Value) -> list[Value]:
    """Set elements, or make them of what is there and the update by the function that the equation brings along."""
    numbers, clips = equation.params["dimension_numbers"], "CLIP" in str(equation.params["mode"])
    update, constants = equation.params["update_jaxpr"], equation.params["update_consts"]
    indices, updates = settle(builder, indices), settle(builder, updates)
    target = changeable(builder, x, [indices, updates])
    missing = {*numbers.inserted_window_dims, *numbers.operand_batching_dims}
    window = [axis for axis in range(len(x.shape)) if axis not in missing]
    spans = {axis: updates.shape[u] for axis, u in zip(window, numbers.update_window_dims, strict=True)}
    batching = [*zip(numbers.operand_batching_dims, numbers.scatter_indices_batching_dims, strict=True)]
    highest = {axis: x.shape[axis] - spans.get(axis, 1) for axis in numbers.scatter_dims_to_operand_dims}

    def put(index: tuple[Index, ...]) -> None:
        position, inside = _position(
            builder, indices, index, numbers.update_window_dims, missing, batching, highest, len(x.shape), clips
        )
        # What falls outside is dropped.
        with builder.when(BOOL.constant(True) if clips else inside):
            value = updates.element(index)
            if update is not None:
                both = map(builder.let, (target.element(position), value))
                (result,) = lower(builder, update, constants, [Numbers((), x.dtype, (e,)) for e in both])
                value = result.element(())
            target.put(builder, position, value)

    builder.loops(updates.shape, put)
    return [as_defined(builder, target)]
