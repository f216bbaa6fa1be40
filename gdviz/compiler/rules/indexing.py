"""Primitives that index with numbers that are not known while compiling."""

from __future__ import annotations

from typing import Any

import numpy as np

from gdviz.compiler.lowering import RULES, Rule, rule, shape_of
from gdviz.compiler.module import (
    Builder,
    Expression,
    Index,
    constant,
    index_add,
    wasm_type,
)
from gdviz.compiler.rules.elementwise import combined
from gdviz.compiler.rules.movement import moved
from gdviz.compiler.values import (
    Value,
    as_defined,
    clamped,
    define,
    reserve,
    settle,
    store,
    window,
)


@rule("dynamic_slice")
def _dynamic_slice(builder: Builder, equation: Any, x: Value, *starts: Value) -> list[Value]:
    x = settle(builder, x)
    sizes = equation.params["slice_sizes"]
    at = [
        clamped(builder, start.element(()), length - part)
        for start, length, part in zip(starts, x.shape, sizes, strict=True)
    ]
    return moved(builder, equation, x, lambda index: tuple(map(index_add, index, at)))


@rule("dynamic_update_slice")
def _dynamic_update_slice(builder: Builder, equation: Any, x: Value, update: Value, *starts: Value) -> list[Value]:
    target = reserve(builder, x.shape, x.dtype)
    store(builder, target, x)
    at = [
        clamped(builder, start.element(()), length - part)
        for start, length, part in zip(starts, x.shape, update.shape, strict=True)
    ]
    store(builder, window(target, at, update.shape), update)
    return [as_defined(builder, target)]


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
            place[axis] = index_add(place[axis], clamped(builder, start, highest))
        for axis, batch_axis in zip(numbers.operand_batching_dims, numbers.start_indices_batching_dims, strict=True):
            place[axis] = batch[batch_axis]
        found = x.element(tuple(place))
        if not drops:
            return found
        lost = fill if fill is not None else {"f": np.nan, "i": -(2**31), "u": 2**32 - 1, "b": True}[x.dtype.kind]
        return f"(select {found} {constant(lost, x.dtype)} {inside})"

    return [define(builder, shape_of(equation), x.dtype, element)]


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
                    value = combined(builder, combine, x.dtype, target.element(tuple(place)), value)
                builder.emit(f"({wasm_type(x.dtype)}.store {target.place(tuple(place))} {value})")
                builder.emit(")")

        builder.loops(updates.shape, put)
        return [as_defined(builder, target)]

    return apply


for _name, _combine in (
    ("scatter", None),
    ("scatter-add", "add"),
    ("scatter-sub", "sub"),
    ("scatter-mul", "mul"),
    ("scatter-min", "min"),
    ("scatter-max", "max"),
):
    RULES[_name] = _scatter(_combine)
