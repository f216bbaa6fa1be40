"""Primitives that only put elements elsewhere."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import (
    I32,
    LANES,
    Expression,
    Index,
    Lanes,
    converted,
    index_add,
    index_expression,
    index_multiply,
    kind_of,
    lanes_of,
    splat,
    width,
)
from gdviz.compiler.lowering import dtype_of, rule, shape_of
from gdviz.compiler.values import (
    SMALL,
    Deferred,
    Numbers,
    Stored,
    Value,
    define,
    in_rows,
    reserve,
    row_strides,
    settle,
    size,
    store,
    window,
)


def view(builder: Builder, shape: tuple[int, ...], x: Value, axes: Sequence[int | None]) -> Value:
    """Return an array each of whose axes is one of x, or None for one along which it does not change.

    Axes of x that are left out have length 1.
    """
    if isinstance(x, Stored) and size(shape) > SMALL:
        strides = tuple(
            0 if axis is None or x.shape[axis] != length else x.strides[axis]
            for axis, length in zip(axes, shape, strict=True)
        )
        return replace(x, shape=shape, strides=strides)

    def place(index: tuple[Index, ...]) -> tuple[Index, ...]:
        places = {axis: index[number] for number, axis in enumerate(axes) if axis is not None}
        return tuple(0 if length == 1 else places[axis] for axis, length in enumerate(x.shape))

    return define(builder, shape, x.dtype, lambda index: x.element(place(index)), [x], is_view(x))


def is_view(x: Value) -> bool:
    """Return whether an element of an array costs no more than a load."""
    return not isinstance(x, Deferred) or x.view


@rule("broadcast_in_dim")
def _broadcast(builder: Builder, equation: Any, x: Value, *_: Value) -> list[Value]:
    shape = shape_of(equation)
    axes: list[int | None] = [None] * len(shape)
    for axis, new in enumerate(equation.params["broadcast_dimensions"]):
        axes[new] = axis
    # What stands at many places is computed once.
    return [view(builder, shape, settle(builder, x) if size(shape) > size(x.shape) else x, axes)]


@rule("reshape")
def _reshape(builder: Builder, equation: Any, x: Value, *_: Value) -> list[Value]:
    shape, order = shape_of(equation), equation.params["dimensions"]
    if order is not None:
        x = view(builder, tuple(x.shape[axis] for axis in order), x, order)
    if [n for n in shape if n != 1] == [n for n in x.shape if n != 1]:
        long = iter(axis for axis, n in enumerate(x.shape) if n != 1)
        return [view(builder, shape, x, [next(long) if n != 1 else None for n in shape])]
    if size(shape) <= SMALL:
        elements = tuple(x.element(tuple(map(int, index))) for index in np.ndindex(x.shape))
        return [Numbers(shape, x.dtype, tuple(map(builder.let, elements)))]
    return [replace(in_rows(builder, x), shape=shape, strides=row_strides(shape))]


@rule("squeeze", "expand_dims")
def _squeeze(builder: Builder, equation: Any, x: Value) -> list[Value]:
    dropped = equation.params["dimensions"]
    return [view(builder, shape_of(equation), x, [axis for axis in range(len(x.shape)) if axis not in dropped])]


@rule("transpose")
def _transpose(builder: Builder, equation: Any, x: Value) -> list[Value]:
    return [view(builder, shape_of(equation), x, equation.params["permutation"])]


@rule("slice")
def _slice(builder: Builder, equation: Any, x: Value) -> list[Value]:
    # JAX lets numpy's integers through.
    starts = [int(start) for start in equation.params["start_indices"]]
    steps = [int(step) for step in equation.params["strides"] or (1,) * len(starts)]
    return [part(builder, x, starts, shape_of(equation), steps)]


def part(
    builder: Builder, x: Value, starts: Sequence[Index], shape: tuple[int, ...], steps: Sequence[int] = ()
) -> Value:
    """Return the part of an array that begins at an index, every step-th element of it."""
    if isinstance(x, Stored) and size(shape) > SMALL:
        return window(x, starts, shape, steps)
    steps = steps or (1,) * len(shape)

    def place(index: tuple[Index, ...]) -> tuple[Index, ...]:
        return tuple(map(index_add, map(index_multiply, index, steps), starts))

    return define(builder, shape, x.dtype, lambda index: x.element(place(index)), [x], is_view(x))


@rule("rev")
def _rev(builder: Builder, equation: Any, x: Value) -> list[Value]:
    turned = equation.params["dimensions"]
    starts = [length - 1 if axis in turned else 0 for axis, length in enumerate(x.shape)]
    return [part(builder, x, starts, x.shape, [-1 if axis in turned else 1 for axis in range(len(x.shape))])]


@rule("tile")
def _tile(builder: Builder, equation: Any, x: Value) -> list[Value]:
    for axis, count in enumerate(equation.params["reps"]):
        if count != 1:
            x = _repeated(builder, settle(builder, x), axis, count)
    return [x]


def _repeated(builder: Builder, x: Value, axis: int, count: int) -> Value:
    """Return copies of an array one after the other along an axis."""
    length = x.shape[axis]
    shape = (*x.shape[:axis], length * count, *x.shape[axis + 1 :])
    if length == 1:
        return view(builder, shape, x, range(len(shape)))
    if count <= SMALL:
        return _joined(builder, axis, shape, x.dtype, [x] * count)
    target = reserve(builder, shape, x.dtype)

    def put(i: Index) -> None:
        start = [index_multiply(i, length) if a == axis else 0 for a in range(len(shape))]
        store(builder, window(target, start, x.shape), x)

    builder.loop(count, put)
    return target


@rule("iota")
def _iota(builder: Builder, equation: Any) -> list[Value]:
    axis, dtype = equation.params["dimension"], dtype_of(equation)

    def element(index: tuple[Index, ...]) -> Expression:
        number = index[axis]
        if isinstance(number, int):
            return kind_of(dtype).constant(number)
        if isinstance(number, Lanes) and width(dtype) == 4:
            first = splat(index_expression(number.start))
            lanes = first + lanes_of([lane * number.step for lane in range(LANES)], I32.dtype)
            return converted(lanes, kind_of(dtype, True))
        return converted(index_expression(number), kind_of(dtype))

    return [define(builder, shape_of(equation), dtype, element, [], view=True)]


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

        return define(builder, shape, dtype, element, operands)
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
        parts.append(part(builder, x, [start if a == axis else 0 for a in range(len(shape))], shape))
        start += length
    return parts


@rule("stack")
def _stack(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    axis, shape, dtype = equation.params["axis"], shape_of(equation), dtype_of(equation)
    if size(shape) <= SMALL:

        def element(index: tuple[Any, ...]) -> Expression:
            return operands[index[axis]].element((*index[:axis], *index[axis + 1 :]))

        return [define(builder, shape, dtype, element, operands)]
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
        return [define(builder, shape, dtype, lambda index: elements[index], [x, padding])]  # type: ignore[index]
    target = reserve(builder, shape, dtype)
    store(builder, target, Deferred(shape, dtype, lambda _: padding.element(()), (padding,)))
    inside = window(target, starts, kept, [inner + 1 for _, _, inner in config])
    shifted = Deferred(kept, dtype, lambda index: x.element(tuple(map(index_add, index, first))), (x,))
    if size(kept):
        store(builder, inside, shifted)
    return [target]
