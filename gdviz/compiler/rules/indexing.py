"""Primitives that index with numbers that are not known while compiling."""

from __future__ import annotations

from typing import Any

import numpy as np

from gdviz.compiler.lowering import lower, rule, shape_of
from gdviz.compiler.module import Builder, Expression, Index, Vector, index_add, kind_of, wasm_type
from gdviz.compiler.rules.movement import part
from gdviz.compiler.values import (
    Numbers,
    Value,
    as_defined,
    clamped,
    define,
    reserve,
    settle,
    store,
    whole,
    window,
)


@rule("dynamic_slice")
def _dynamic_slice(builder: Builder, equation: Any, x: Value, *starts: Value) -> list[Value]:
    x = settle(builder, x)
    sizes = equation.params["slice_sizes"]
    at = [
        clamped(builder, whole(builder, start.element(()), start.dtype), length - size)
        for start, length, size in zip(starts, x.shape, sizes, strict=True)
    ]
    return [part(builder, x, at, shape_of(equation))]


@rule("dynamic_update_slice")
def _dynamic_update_slice(builder: Builder, equation: Any, x: Value, update: Value, *starts: Value) -> list[Value]:
    target = reserve(builder, x.shape, x.dtype)
    store(builder, target, x)
    at = [
        clamped(builder, whole(builder, start.element(()), start.dtype), length - size)
        for start, length, size in zip(starts, x.shape, update.shape, strict=True)
    ]
    store(builder, window(target, at, update.shape), update)
    return [as_defined(builder, target)]


def _starts(
    builder: Builder, indices: Value, batch: list[Index], highest: dict[int, int]
) -> tuple[dict[int, Expression], Expression]:
    """Return where a slice begins on each axis that is indexed, and whether all of it is inside of the array."""
    starts: dict[int, Expression] = {}
    inside = "(i32.const 1)"
    for number, (axis, limit) in enumerate(highest.items()):
        starts[axis] = whole(builder, indices.element((*batch, number)), indices.dtype)
        inside = f"(i32.and {inside} (i32.le_u {starts[axis]} (i32.const {limit})))"
    return starts, inside


@rule("gather")
def _gather(builder: Builder, equation: Any, x: Value, indices: Value) -> list[Value]:
    numbers, sizes = equation.params["dimension_numbers"], equation.params["slice_sizes"]
    x, indices = settle(builder, x), settle(builder, indices)
    fill = equation.params["fill_value"]
    drops = "FILL" in str(equation.params["mode"])
    missing = {*numbers.collapsed_slice_dims, *numbers.operand_batching_dims}
    highest = {axis: x.shape[axis] - sizes[axis] for axis in numbers.start_index_map}

    def element(index: tuple[Index, ...]) -> Expression:
        batch = [i for axis, i in enumerate(index) if axis not in numbers.offset_dims]
        offsets = iter([i for axis, i in enumerate(index) if axis in numbers.offset_dims])
        place: list[Index] = [0 if axis in missing else next(offsets) for axis in range(len(x.shape))]
        starts, inside = _starts(builder, indices, batch, highest)
        for axis, start in starts.items():
            place[axis] = index_add(place[axis], clamped(builder, start, highest[axis]))
        for axis, batch_axis in zip(numbers.operand_batching_dims, numbers.start_indices_batching_dims, strict=True):
            place[axis] = batch[batch_axis]
        found = x.element(tuple(place))
        if not drops:
            return found
        lost = fill if fill is not None else {"f": np.nan, "b": True}.get(x.dtype.kind)
        if lost is None:
            lost = np.iinfo(x.dtype).min if x.dtype.kind == "i" else np.iinfo(x.dtype).max
        if isinstance(found, Vector):
            inside = f"(i32x4.splat (i32.sub (i32.const 0) {inside}))"
        kind = kind_of(found, x.dtype)
        return type(found)(kind.select(found, kind.constant(lost), inside))

    return [define(builder, shape_of(equation), x.dtype, element)]


@rule("scatter", "scatter-add", "scatter-sub", "scatter-mul", "scatter-min", "scatter-max")
def _scatter(builder: Builder, equation: Any, x: Value, indices: Value, updates: Value) -> list[Value]:
    """Set elements, or make them of what is there and the update by the function that the equation brings along."""
    numbers, clips = equation.params["dimension_numbers"], "CLIP" in str(equation.params["mode"])
    update, constants = equation.params["update_jaxpr"], equation.params["update_consts"]
    target = reserve(builder, x.shape, x.dtype)
    store(builder, target, x)
    indices, updates = settle(builder, indices), settle(builder, updates)
    missing = {*numbers.inserted_window_dims, *numbers.operand_batching_dims}
    window = [axis for axis in range(len(x.shape)) if axis not in missing]
    spans = {axis: updates.shape[u] for axis, u in zip(window, numbers.update_window_dims, strict=True)}
    highest = {axis: x.shape[axis] - spans.get(axis, 1) for axis in numbers.scatter_dims_to_operand_dims}

    def put(index: tuple[Index, ...]) -> None:
        batch = [i for axis, i in enumerate(index) if axis not in numbers.update_window_dims]
        offsets = iter([i for axis, i in enumerate(index) if axis in numbers.update_window_dims])
        place: list[Index] = [0 if axis in missing else next(offsets) for axis in range(len(x.shape))]
        starts, inside = _starts(builder, indices, batch, highest)
        for axis, start in starts.items():
            place[axis] = index_add(place[axis], clamped(builder, start, highest[axis]) if clips else start)
        batching = zip(numbers.operand_batching_dims, numbers.scatter_indices_batching_dims, strict=True)
        for axis, batch_axis in batching:
            place[axis] = batch[batch_axis]
        # What falls outside is dropped.
        with builder.block(f"if {'(i32.const 1)' if clips else inside} (then"):
            value = updates.element(index)
            if update is not None:
                both = (builder.let(wasm_type(x.dtype), e) for e in (target.element(tuple(place)), value))
                (result,) = lower(builder, update, constants, [Numbers((), x.dtype, (e,)) for e in both])
                value = result.element(())
            target.put(builder, tuple(place), value)
            builder.emit(")")

    builder.loops(updates.shape, put)
    return [as_defined(builder, target)]
