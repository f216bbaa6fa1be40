"""Primitives that only put elements elsewhere."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from gdviz.compiler.lowering import dtype_of, rule, shape_of
from gdviz.compiler.module import (
    Builder,
    Expression,
    Index,
    constant,
    index_add,
    index_multiply,
    is_float,
    wasm_type,
)
from gdviz.compiler.values import (
    SMALL,
    Deferred,
    Numbers,
    Value,
    define,
    in_memory,
    reserve,
    row_strides,
    settle,
    size,
    store,
    window,
)


def moved(
    builder: Builder, equation: Any, x: Value, place: Callable[[tuple[Index, ...]], tuple[Index, ...]]
) -> list[Value]:
    """Return an array whose element at an index is that of x at `place(index)`."""
    is_view = not isinstance(x, Deferred) or x.view
    return [define(builder, shape_of(equation), x.dtype, lambda index: x.element(place(index)), view=is_view)]


@rule("broadcast_in_dim")
def _broadcast(builder: Builder, equation: Any, x: Value, *_: Value) -> list[Value]:
    axes = equation.params["broadcast_dimensions"]
    x = settle(builder, x)
    return moved(
        builder,
        equation,
        x,
        lambda index: tuple(index[axis] if length != 1 else 0 for axis, length in zip(axes, x.shape, strict=True)),
    )


@rule("reshape")
def _reshape(builder: Builder, equation: Any, x: Value, *_: Value) -> list[Value]:
    shape = shape_of(equation)
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

    return moved(builder, equation, x, place)


@rule("transpose")
def _transpose(builder: Builder, equation: Any, x: Value) -> list[Value]:
    order = equation.params["permutation"]
    return moved(builder, equation, x, lambda index: tuple(index[order.index(axis)] for axis in range(len(order))))


@rule("slice")
def _slice(builder: Builder, equation: Any, x: Value) -> list[Value]:
    # JAX lets numpy's integers through.
    starts = [int(start) for start in equation.params["start_indices"]]
    steps = [int(step) for step in equation.params["strides"] or (1,) * len(starts)]
    return moved(
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

    return moved(builder, equation, x, place)


@rule("tile")
def _tile(builder: Builder, equation: Any, x: Value) -> list[Value]:
    for axis, count in enumerate(equation.params["reps"]):
        if count != 1:
            shape = (*x.shape[:axis], x.shape[axis] * count, *x.shape[axis + 1 :])
            x = _joined(builder, axis, shape, x.dtype, [settle(builder, x)] * count)
    return [x]


@rule("iota")
def _iota(builder: Builder, equation: Any) -> list[Value]:
    axis, dtype = equation.params["dimension"], dtype_of(equation)

    def element(index: tuple[Index, ...]) -> Expression:
        number = index[axis]
        if isinstance(number, int):
            return constant(number, dtype)
        return f"({wasm_type(dtype)}.convert_i32_s {number})" if is_float(dtype) else number

    return [define(builder, shape_of(equation), dtype, element, view=True)]


@rule("concatenate")
def _concatenate(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    return [_joined(builder, equation.params["dimension"], shape_of(equation), dtype_of(equation), operands)]


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
        store(builder, window(target, [start if a == axis else 0 for a in range(len(shape))], x.shape), x)
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
    axis, shape, dtype = equation.params["axis"], shape_of(equation), dtype_of(equation)
    if size(shape) <= SMALL:

        def element(index: tuple[Any, ...]) -> Expression:
            return operands[index[axis]].element((*index[:axis], *index[axis + 1 :]))

        return [define(builder, shape, dtype, element)]
    target = reserve(builder, shape, dtype)
    for number, x in enumerate(operands):
        part = window(target, [number if a == axis else 0 for a in range(len(shape))], shape)
        strides = (*part.strides[:axis], *part.strides[axis + 1 :])
        store(builder, replace(part, shape=x.shape, strides=strides), x)
    return [target]


@rule("pad")
def _pad(builder: Builder, equation: Any, x: Value, padding: Value) -> list[Value]:
    config = [tuple(map(int, sides)) for sides in equation.params["padding_config"]]
    shape, dtype = shape_of(equation), dtype_of(equation)
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
    inside = window(target, starts, kept, [inner + 1 for _, _, inner in config])
    shifted = Deferred(kept, dtype, lambda index: x.element(tuple(map(index_add, index, first))))
    if size(kept):
        store(builder, inside, shifted)
    return [target]
