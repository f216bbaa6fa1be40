"""Contractions, a block of results at a time, with SIMD lanes along the longest axis."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import LANES, Expression, Index, Lanes, index_add, kind_of, splat, width
from gdviz.compiler.lowering import composed, dtype_of, rule, shape_of
from gdviz.compiler.rules.elementwise import combined
from gdviz.compiler.rules.reductions import across, fold
from gdviz.compiler.values import (
    SMALL,
    Numbers,
    Stored,
    Value,
    axis_order,
    define,
    in_memory,
    kind_at,
    reserve,
    settle,
    size,
    store,
)

_PACKED = 8
"""An operand whose elements are read more often is moved, so that lanes read neighbours."""


@rule("dot_general")
def _dot_general(builder: Builder, equation: Any, x: Value, y: Value) -> list[Value]:
    shape, dtype = shape_of(equation), dtype_of(equation)
    if dtype.kind == "b" or x.dtype != dtype or y.dtype != dtype:
        return list(_dot_converted(builder, equation, x, y))
    contraction = _Contraction.of(equation, settle(builder, x), settle(builder, y))
    along = contraction.lanes(shape)
    length, depth = max(shape, default=0), max(contraction.lengths, default=0)
    results: list[Value] = []
    if size(shape) and depth >= max(2 * LANES, length) and not contraction.goes_over(along, shape):
        builder.attempt(lambda: results.append(_dot_along(builder, contraction, shape, dtype)))
    elif along is not None and shape[along] >= LANES and size(contraction.lengths) >= LANES and size(shape) > SMALL:
        builder.attempt(lambda: results.append(_dot_over(builder, contraction, shape, dtype, along)))
    if results:
        return results
    if size(shape) > SMALL * (length if width(dtype) == 4 else 1):
        # In loops: no index is known.
        contraction = contraction.stored(builder)

    def element(index: tuple[Index, ...]) -> Expression:
        return fold(
            builder,
            "add",
            kind_at(dtype, index),
            0,
            contraction.lengths,
            lambda inner: combined(builder, "mul", *contraction.factors(index, inner)),
        )

    result = define(builder, shape, dtype, element, (contraction.x, contraction.y))
    return [result if size(contraction.lengths) < LANES else settle(builder, result)]


@composed
def _dot_converted(
    x: jax.Array, y: jax.Array, dimension_numbers: Any, preferred_element_type: Any, **_: Any
) -> jax.Array:
    """Contract in the type of the result; of truth values, whether any pair of them is true."""
    dtype = np.dtype(preferred_element_type or jnp.result_type(x, y))
    if dtype.kind == "b":
        return lax.dot_general(x.astype(np.int32), y.astype(np.int32), dimension_numbers) != 0
    return lax.dot_general(x.astype(dtype), y.astype(dtype), dimension_numbers)


@dataclass(frozen=True)
class _Contraction:
    """The operands of a dot_general, and where their axes are in the result (batch, free of x, free of y)."""

    x: Value
    y: Value
    contracted: tuple[Sequence[int], Sequence[int]]
    kept: tuple[Sequence[int], Sequence[int]]
    batches: int

    @classmethod
    def of(cls, equation: Any, x: Value, y: Value) -> _Contraction:
        contracted, batch = equation.params["dimension_numbers"]
        kept = [
            (*own, *(axis for axis in range(len(z.shape)) if axis not in (*gone, *own)))
            for z, gone, own in zip((x, y), contracted, batch, strict=True)
        ]
        return cls(x, y, contracted, (kept[0], kept[1]), len(batch[0]))

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths of the axes that are summed over."""
        return tuple(self.x.shape[axis] for axis in self.contracted[0])

    def axes(self, operand: int) -> list[int]:
        """Return the axes of the result that belong to an operand, x or y, batch included."""
        first = self.batches + (0 if operand == 0 else len(self.kept[0]) - self.batches)
        return [*range(self.batches), *range(first, first + len(self.kept[operand]) - self.batches)]

    def owner(self, axis: int) -> int:
        """Return the operand, x or y, that has an axis of the result; x for an axis of both."""
        return 0 if axis in self.axes(0) else 1

    def factor(self, operand: int, index: Sequence[Index], inner: Sequence[Index]) -> Expression:
        """Return the element of an operand for an index of the result and one of the axes that are summed over."""
        position = dict(zip(self.contracted[operand], inner, strict=True))
        position |= zip(self.kept[operand], (index[axis] for axis in self.axes(operand)), strict=True)
        z = (self.x, self.y)[operand]
        return z.element(tuple(position[axis] for axis in range(len(z.shape))))

    def factors(self, index: Sequence[Index], inner: Sequence[Index]) -> tuple[Expression, Expression]:
        """Return the elements of x and y that are multiplied."""
        return self.factor(0, index, inner), self.factor(1, index, inner)

    def steps(self, axis: int) -> int | None:
        """Return how far apart in memory neighbours along an axis of the result are in its operand, if known."""
        operand = self.owner(axis)
        z = (self.x, self.y)[operand]
        return z.strides[self.kept[operand][self.axes(operand).index(axis)]] if isinstance(z, Stored) else None

    def lanes(self, shape: tuple[int, ...]) -> int | None:
        """Return the axis of the result for lanes: the longest one whose neighbours lie side by side, or of all."""
        return max(
            range(len(shape)),
            key=lambda axis: (shape[axis] >= 2 * LANES and self.steps(axis) == 1, shape[axis]),
            default=None,
        )

    def reuse(self, operand: int, shape: tuple[int, ...]) -> int:
        """Return how often the elements of an operand are read: by each element of the other's own axes."""
        return math.prod(shape[axis] for axis in self.axes(1 - operand)[self.batches :])

    def goes_over(self, axis: int | None, shape: tuple[int, ...]) -> bool:
        """Return whether lanes along an axis of the result read neighbours, and those along no summed one would."""
        if axis is None or shape[axis] < 2 * LANES or self.steps(axis) != 1:
            return False
        long = max(range(len(self.lengths)), key=self.lengths.__getitem__)
        steps = [
            z.strides[axes[long]] if isinstance(z, Stored) else None
            for z, axes in zip((self.x, self.y), self.contracted, strict=True)
        ]
        return steps != [1, 1]

    def side_by_side(self, builder: Builder, operand: int, axis: int) -> _Contraction:
        """Return the same with the elements of an operand along one of its axes side by side in memory."""
        z = (self.x, self.y)[operand]
        if isinstance(z, Stored) and z.strides[axis] == 1:
            return self
        order = (*(other for other in axis_order(z.shape) if other != axis), axis)
        target = reserve(builder, z.shape, z.dtype, order)
        store(builder, target, z)
        return replace(self, x=target) if operand == 0 else replace(self, y=target)

    def stored(self, builder: Builder) -> _Contraction:
        """Return the same with both operands in memory, where an index need not be known."""
        x, y = (in_memory(builder, z) if isinstance(z, Numbers) else z for z in (self.x, self.y))
        return replace(self, x=x, y=y)


def _blocks(
    builder: Builder,
    shape: tuple[int, ...],
    sizes: dict[int, int],
    body: Callable[[list[tuple[Index, ...]]], None],
    starts: tuple[Index, ...] = (),
) -> None:
    """Emit body(indices) for blocks of an array that have some sizes along some axes, and 1 along the others."""
    axis = len(starts)
    if axis == len(shape):
        block = tuple(sizes.get(a, 1) for a in range(axis))
        body([tuple(map(index_add, starts, map(int, i))) for i in np.ndindex(block)])
        return

    def inside(start: Index) -> None:
        _blocks(builder, shape, sizes, body, (*starts, start))

    if axis in sizes:
        builder.blocks(shape[axis], sizes[axis], inside)
    else:
        builder.loop(shape[axis], inside)


def _dot_along(builder: Builder, contraction: _Contraction, shape: tuple[int, ...], dtype: np.dtype) -> Value:
    """Contract with SIMD lanes along the longest axis that is summed over, for a block of results at a time."""
    lengths = contraction.lengths
    long = max(range(len(lengths)), key=lengths.__getitem__)
    others = (*lengths[:long], *lengths[long + 1 :])

    def dots(indices: list[tuple[Index, ...]]) -> list[Expression]:
        loaded: dict[tuple[Any, ...], Expression] = {}

        def factor(operand: int, index: tuple[Index, ...], inner: tuple[Index, ...]) -> Expression:
            # Results of one block share their factors.
            key = (operand, *(index[axis] for axis in contraction.axes(operand)), *inner)
            if key not in loaded:
                element = contraction.factor(operand, index, inner)
                loaded[key] = builder.let(element)
            return loaded[key]

        def at(i: Index) -> list[Expression]:
            loaded.clear()

            def product(index: tuple[Index, ...], rest: tuple[Index, ...]) -> Expression:
                inner = (*rest[:long], i, *rest[long:])
                return combined(builder, "mul", factor(0, index, inner), factor(1, index, inner))

            lanes = kind_at(dtype, [i])
            return [
                fold(builder, "add", lanes, 0, others, lambda rest, index=index: product(index, rest))  # type: ignore[misc]
                for index in indices
            ]

        return across(builder, "add", dtype, 0, lengths[long], at)

    if size(shape) <= SMALL:
        return Numbers(shape, dtype, tuple(dots([tuple(map(int, index)) for index in np.ndindex(shape)])))
    target = reserve(builder, shape, dtype)
    block = _block(contraction, shape, None, (4, 2))

    def put(indices: list[tuple[Index, ...]]) -> None:
        for index, value in zip(indices, dots(indices), strict=True):
            target.put(builder, index, value)

    for operand, axes in enumerate(contraction.contracted):
        if contraction.reuse(operand, shape) >= _PACKED:
            contraction = contraction.side_by_side(builder, operand, axes[long])
    contraction = contraction.stored(builder)
    _blocks(builder, shape, block, put)
    return target


def _block(
    contraction: _Contraction, shape: tuple[int, ...], without: int | None, most: tuple[int, int]
) -> dict[int, int]:
    """Return the sizes of blocks along the longest axis of the result that only x, and that only y has."""
    sizes = {}
    for operand, limit in enumerate(most):
        axes = [axis for axis in contraction.axes(operand)[contraction.batches :] if axis != without]
        if axes:
            longest = max(axes, key=lambda axis: shape[axis])
            sizes[longest] = min(limit, shape[longest])
    return sizes


def _dot_over(
    builder: Builder, contraction: _Contraction, shape: tuple[int, ...], dtype: np.dtype, along: int
) -> Value:
    """Contract with SIMD lanes along an axis of the result, for a block of results at a time."""
    own = contraction.owner(along)
    if along >= contraction.batches and contraction.reuse(own, shape) >= _PACKED:
        contraction = contraction.side_by_side(builder, own, contraction.kept[own][contraction.axes(own).index(along)])
    contraction = contraction.stored(builder)
    target = reserve(builder, shape, dtype, (*(axis for axis in range(len(shape)) if axis != along), along))
    others = tuple(1 if axis == along else length for axis, length in enumerate(shape))
    block = _block(contraction, others, along, (1, 4) if own == 0 else (4, 1))
    # Eight sums at a time: enough to hide how long an addition takes, and registers for all of them.
    vectors = max(1, min(8 // math.prod(block.values()), shape[along] // LANES))

    def put(lanes: list[Lanes], indices: list[tuple[Index, ...]]) -> None:
        positions = [
            tuple(at if axis == along else i for axis, i in enumerate(index)) for index in indices for at in lanes
        ]
        totals = [builder.variable(kind_of(dtype, True), "dot") for _ in positions]
        for total in totals:
            builder.assign(total, 0)

        def add(inner: tuple[Index, ...]) -> None:
            loaded: dict[tuple[Any, ...], Expression] = {}
            for total, position in zip(totals, positions, strict=True):
                factors = []
                for operand in (own, 1 - own):
                    key = (operand, *(position[axis] for axis in contraction.axes(operand)))
                    if key not in loaded:
                        loaded[key] = builder.let(splat(contraction.factor(operand, position, inner)))
                    factors.append(loaded[key])
                builder.assign(total, combined(builder, "add", total, combined(builder, "mul", *factors)))

        builder.loops(contraction.lengths, add)
        for total, position in zip(totals, positions, strict=True):
            target.put(builder, position, total)

    # The lanes outside: what they read stays near the processor while the blocks go through all the others.
    builder.lanes(
        shape[along], vectors, lambda lanes: _blocks(builder, others, block, lambda indices: put(lanes, indices))
    )
    return target
