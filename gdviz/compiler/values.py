"""Arrays while compiling: as numbers in locals, as memory, or as expressions that are not computed yet."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import (
    I32,
    LANES,
    Buffer,
    Expression,
    Index,
    Kind,
    Lanes,
    Memory,
    NoLanesError,
    index_add,
    index_expression,
    index_multiply,
    index_parts,
    kind_of,
    lanes_of,
    may_be_negative,
    select,
    splat,
    width,
)

SMALL = 9
"""Arrays of up to so many elements live in locals: moving their elements about costs nothing."""

Element = Callable[[tuple[Index, ...]], Expression]
"""The element of an array at an index; a vector of four where the index has lanes that matter."""


@dataclass(frozen=True)
class Numbers:
    """A small array: one expression for each element, in row order, each a constant or a local."""

    shape: tuple[int, ...]
    dtype: np.dtype
    elements: tuple[Expression, ...]

    def element(self, index: tuple[Index, ...]) -> Expression:
        """Return the element at an index; one that is not known yet selects among all."""
        flat: Index = 0
        for position, size in zip(index, self.shape, strict=True):
            flat = index_add(index_multiply(flat, size), position)
        if isinstance(flat, int):
            return self.elements[flat]
        chosen, position = self.elements[-1], index_expression(flat)
        for number in reversed(range(len(self.elements) - 1)):
            chosen = select(position.equals(number), self.elements[number], chosen)
        return chosen


@dataclass(frozen=True)
class Stored:
    """An array in memory: an offset in bytes from the start of a buffer, and strides in elements."""

    shape: tuple[int, ...]
    dtype: np.dtype
    buffer: Buffer
    offset: Index
    strides: tuple[int, ...]

    @property
    def kind(self) -> Kind:
        """The kind of one element."""
        return kind_of(self.dtype)

    def _where(self, index: tuple[Index, ...]) -> tuple[Memory, Expression, int]:
        """Return where a load or store begins, what is added to it, and the step from lane to lane in elements."""
        at: Index = self.offset
        for position, stride in zip(index, self.strides, strict=True):
            at = index_add(at, index_multiply(position, stride * width(self.dtype)))
        lanes = at if isinstance(at, Lanes) else Lanes(at, 0)
        base, offset = index_parts(lanes.start)
        is_far = base is not None and (may_be_negative(base) or offset < 0)
        return Memory(self.buffer, offset, is_far), base or I32.constant(0), lanes.step // width(self.dtype)

    def element(self, index: tuple[Index, ...]) -> Expression:
        """Return the element at an index."""
        where, base, step = self._where(index)
        if step == 0:
            return Expression(f"{self.kind.number}.load", (base,), self.kind, where)
        if width(self.dtype) != 4:
            raise NoLanesError
        vector = kind_of(self.dtype, True)
        if step == 1:
            value = Expression("v128.load", (base,), vector, where)
        else:
            value = Expression("v128.load32_zero", (base,), vector, where)
            for lane in range(1, LANES):
                offset = where.offset + lane * step * width(self.dtype)
                there = replace(where, offset=offset, is_far=where.is_far or offset < 0, lane=lane)
                value = Expression("v128.load32_lane", (base, value), vector, there)
        return value.as_kind(kind_of(np.dtype(np.int32), True)).differs(0) if self.dtype.kind == "b" else value

    def put(self, builder: Builder, index: tuple[Index, ...], value: Expression) -> None:
        """Store an element, or four of them."""
        where, base, step = self._where(index)
        if step == 0:
            builder.perform(Expression(f"{self.kind.number}.store", (base, value), self.kind, where))
            return
        if step != 1:
            raise NoLanesError
        value = splat(value)
        if self.dtype.kind == "b":
            value = value & lanes_of([1] * LANES, np.dtype(np.int32))
        builder.perform(Expression("v128.store", (base, value), self.kind, where))


@dataclass(frozen=True)
class Deferred:
    """An array that is computed element by element where it is read, from its `sources`.

    `view` says that an element costs no more than a load: it only stands at another index elsewhere.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    element: Element
    sources: tuple[Value, ...] = ()
    view: bool = False

    @cached_property
    def depth(self) -> int:
        """How many deferred arrays are read one inside the other."""
        return 1 + max(map(depth_of, self.sources), default=0)

    @cached_property
    def buffers(self) -> frozenset[Buffer]:
        """The memory that it reads."""
        return frozenset().union(*map(buffers_of, self.sources))


Value = Numbers | Stored | Deferred


def size(shape: Sequence[int]) -> int:
    """Return the number of elements."""
    return math.prod(shape)


def row_strides(shape: Sequence[int]) -> tuple[int, ...]:
    """Return the strides of an array in row order, in elements."""
    return tuple(math.prod(shape[axis + 1 :]) for axis in range(len(shape)))


def axis_order(shape: Sequence[int]) -> tuple[int, ...]:
    """Return the axes of an array from the outermost to the innermost in memory: the longest is innermost.

    So SIMD lanes go along the data points of a problem, and arrays of one shape have one layout.
    """
    return tuple(sorted(range(len(shape)), key=lambda axis: shape[axis]))


def layout(shape: Sequence[int], order: Sequence[int]) -> tuple[int, ...]:
    """Return the strides of an array, in elements, for an order of its axes."""
    strides = dict(zip(order, row_strides([shape[axis] for axis in order]), strict=True))
    return tuple(strides[axis] for axis in range(len(shape)))


def reserve(builder: Builder, shape: tuple[int, ...], dtype: np.dtype, order: Sequence[int] | None = None) -> Stored:
    """Return memory for an array."""
    strides = layout(shape, axis_order(shape) if order is None else order)
    return Stored(shape, dtype, builder.buffer(size(shape) * width(dtype)), 0, strides)


def of_constant(builder: Builder, array: np.ndarray) -> Value:
    """Return a constant array."""
    if array.size <= SMALL:
        return Numbers(array.shape, array.dtype, tuple(map(kind_of(array.dtype).constant, array.ravel())))
    order = axis_order(array.shape)
    return Stored(array.shape, array.dtype, builder.data(array.transpose(order)), 0, layout(array.shape, order))


def define(
    builder: Builder,
    shape: tuple[int, ...],
    dtype: np.dtype,
    element: Element,
    sources: Sequence[Value],
    view: bool = False,
) -> Value:
    """Return the array of these elements, made from its sources: small ones now, large ones where they are read."""
    if size(shape) > SMALL:
        return Deferred(shape, dtype, element, tuple(sources), view)
    elements = (element(tuple(map(int, index))) for index in np.ndindex(shape))
    return Numbers(shape, dtype, tuple(map(builder.let, elements)))


def depth_of(x: Value) -> int:
    """Return how many deferred arrays are read one inside the other."""
    return x.depth if isinstance(x, Deferred) else 0


def buffers_of(x: Value) -> frozenset[Buffer]:
    """Return the memory that reading an array reads."""
    if isinstance(x, Numbers):
        return frozenset()
    return frozenset([x.buffer]) if isinstance(x, Stored) else x.buffers


def is_free(builder: Builder, x: Value, others: Iterable[Value]) -> bool:
    """Return whether the memory of an array may change: nothing reads it later, nor do these other arrays."""
    if not isinstance(x, Stored) or x.buffer.data is not None or not has_own_layout(x):
        return False
    return not any(x.buffer in buffers_of(y) for y in itertools.chain(*builder.live, others))


def has_own_layout(x: Stored) -> bool:
    """Return whether an array in memory has the layout that arrays of its shape have."""
    return x.strides == layout(x.shape, axis_order(x.shape))


def changeable(builder: Builder, x: Value, others: Iterable[Value]) -> Stored:
    """Return memory with the numbers of an array that may change: its own, or a copy where it is read later."""
    if is_free(builder, x, others):
        assert isinstance(x, Stored)
        return x
    target = reserve(builder, x.shape, x.dtype)
    store(builder, target, x)
    return target


def each(builder: Builder, shape: tuple[int, ...], body: Callable[[tuple[Index, ...]], None]) -> None:
    """Emit body(index) for every index of an array: one after the other for a small one, else in loops."""
    if size(shape) <= SMALL:
        for index in np.ndindex(shape):
            body(tuple(map(int, index)))
    else:
        builder.loops(shape, body)


def store(builder: Builder, target: Stored, value: Value) -> None:
    """Write all elements of a value to memory that it does not read, with SIMD where that is possible."""
    store_all(builder, [target], lambda index: [value.element(index)])


def store_all(
    builder: Builder, targets: Sequence[Stored], elements: Callable[[tuple[Index, ...]], Sequence[Expression]]
) -> None:
    """Write what is computed together for each index to arrays of one shape and layout, with SIMD where possible."""
    model = targets[0]
    order = sorted(range(len(model.shape)), key=lambda axis: -model.strides[axis])

    def write(index: tuple[Index, ...]) -> None:
        for target, element in zip(targets, elements(index), strict=True):
            target.put(builder, index, element)

    def in_order(places: tuple[Index, ...]) -> None:
        write(tuple(place for _, place in sorted(zip(order, places, strict=True))))

    def with_lanes() -> None:
        *outer, inner = order
        lengths = tuple(model.shape[axis] for axis in outer)
        if size(lengths) <= SMALL:
            # What the lanes have in common is known: weights of a layer, say, are then locals.

            def at_all(at: list[Lanes]) -> None:
                for index in np.ndindex(lengths):
                    in_order((*map(int, index), at[0]))

            builder.lanes(model.shape[inner], 1, at_all)
        else:
            builder.loops(lengths, lambda i: builder.lanes(model.shape[inner], 1, lambda at: in_order((*i, at[0]))))

    if size(model.shape) == 0:
        return
    has_lanes = order and model.shape[order[-1]] >= LANES and model.strides[order[-1]] == 1
    if not (has_lanes and builder.attempt(with_lanes)):
        each(builder, tuple(model.shape[axis] for axis in order), in_order)


def in_memory(builder: Builder, value: Value) -> Stored:
    """Return the same array in memory."""
    if isinstance(value, Stored):
        return value
    target = reserve(builder, value.shape, value.dtype)
    store(builder, target, value)
    return target


def in_rows(builder: Builder, value: Value) -> Stored:
    """Return the same array in memory, in row order without gaps."""
    # With SIMD in the layout that suits it, then the elements are moved.
    value = settle(builder, value)
    if isinstance(value, Stored) and has_rows(value):
        return value
    target = reserve(builder, value.shape, value.dtype, range(len(value.shape)))
    store(builder, target, value)
    return target


def has_rows(value: Stored) -> bool:
    """Return whether elements lie in row order without gaps."""
    strides = row_strides(value.shape)
    return all(length == 1 or a == b for length, a, b in zip(value.shape, value.strides, strides, strict=True))


def standard(builder: Builder, value: Value) -> Value:
    """Return the same array, in memory in the layout that arrays of its shape have."""
    if not isinstance(value, Stored) or has_own_layout(value):
        return value
    target = reserve(builder, value.shape, value.dtype)
    store(builder, target, value)
    return target


def settle(builder: Builder, value: Value) -> Value:
    """Return the same array computed: what is read often or in a loop must not be computed each time."""
    return in_memory(builder, value) if isinstance(value, Deferred) and not value.view else value


def window(target: Stored, starts: Sequence[Index], shape: tuple[int, ...], steps: Sequence[int] = ()) -> Stored:
    """Return a part of an array in memory: every step-th element from some start on."""
    offset: Index = target.offset
    for start, stride in zip(starts, target.strides, strict=True):
        offset = index_add(offset, index_multiply(start, stride * width(target.dtype)))
    steps = steps or (1,) * len(shape)
    strides = tuple(stride * step for stride, step in zip(target.strides, steps, strict=True))
    return replace(target, shape=shape, offset=offset, strides=strides)


def as_defined(builder: Builder, target: Stored) -> Value:
    """Return an array in memory as it is best read: a small one as numbers, in locals."""
    if size(target.shape) > SMALL:
        return target
    return define(builder, target.shape, target.dtype, target.element, [target])


def kind_at(dtype: np.dtype, index: Sequence[Index]) -> Kind:
    """Return what an element at an index is at most: four numbers where the index has lanes."""
    return kind_of(dtype, any(isinstance(position, Lanes) for position in index))


def whole(builder: Builder, number: Expression) -> Expression:
    """Return a number of any integer type as an i32, saturated."""
    dtype = number.kind.one().dtype
    if width(dtype) == 4:
        number = builder.let(number, "at").as_kind(I32)
        return builder.let(select(number < 0, I32.constant(2**31 - 1), number), "at") if dtype.kind == "u" else number
    number = builder.let(number)
    number = builder.let(select(number > 2**31 - 1, number.kind.constant(2**31 - 1), number))
    if dtype.kind == "i":
        number = builder.let(select(number < -(2**31), number.kind.constant(-(2**31)), number))
    return builder.let(Expression("i32.wrap_i64", (number,), I32), "at")


def clamped(builder: Builder, start: Expression, highest: int) -> Index:
    """Return a start index, a local of i32, moved into 0 … highest."""
    if highest == 0:
        return 0
    low = builder.let(select(start > 0, start, I32.constant(0)), "at")
    return builder.let(select(low < highest, low, I32.constant(highest)), "at")
