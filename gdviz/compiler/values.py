"""Arrays while compiling: as numbers in locals, as memory, or as expressions that are not computed yet."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from gdviz.compiler.module import (
    LANES,
    Builder,
    Expression,
    Index,
    Kind,
    Lanes,
    NoLanesError,
    Vector,
    as_lanes,
    constant,
    index_add,
    index_multiply,
    index_parts,
    index_text,
    wasm_type,
    width,
)

SMALL = 9
"""Arrays of up to so many elements live in locals: moving their elements about costs nothing."""

Element = Callable[[tuple[Index, ...]], Expression]
"""The element of an array at an index; four of them, as a `Vector`, where the index has lanes that matter."""


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
        chosen, place = self.elements[-1], index_text(flat)
        for number in reversed(range(len(self.elements) - 1)):
            chosen = f"(select {self.elements[number]} {chosen} (i32.eq {place} (i32.const {number})))"
        return chosen


class _Block:
    """Memory that is free again as soon as nothing refers to it."""

    def __init__(self, builder: Builder, size: int) -> None:
        self.builder, self.size, self.address = builder, size, builder.allocate(size)

    def __del__(self) -> None:
        self.builder.release(self.address, self.size)


@dataclass(frozen=True)
class Stored:
    """An array in memory at an address in bytes, with strides in elements."""

    shape: tuple[int, ...]
    dtype: np.dtype
    address: Index
    strides: tuple[int, ...]
    block: _Block | None = field(default=None, compare=False, repr=False)

    def place(self, index: tuple[Index, ...]) -> tuple[str, int]:
        """Return the operands of a load or store, offset and address, and the step from lane to lane in elements."""
        place: Index = self.address
        for position, stride in zip(index, self.strides, strict=True):
            place = index_add(place, index_multiply(position, stride * width(self.dtype)))
        lanes = place if isinstance(place, Lanes) else as_lanes(place, 0)
        base, offset = index_parts(lanes.start)
        if offset < 0 or "(i32.const -" in (base or ""):
            # The machine adds offset and base, neither of which may be negative.
            base, offset = index_text(lanes.start), 0
        return f"offset={offset} {base or '(i32.const 0)'}", lanes.step // width(self.dtype)

    def element(self, index: tuple[Index, ...]) -> Expression:
        """Return the element at an index."""
        operands, step = self.place(index)
        if step == 0:
            return f"({wasm_type(self.dtype)}.load {operands})"
        if width(self.dtype) != 4:
            raise NoLanesError
        if step == 1:
            text = f"(v128.load {operands})"
        else:
            text = f"(v128.load32_zero {operands})"
            offset, address = operands.removeprefix("offset=").split(" ", 1)
            for lane in range(1, LANES):
                at = int(offset) + lane * step * width(self.dtype)
                if at < 0:
                    raise NoLanesError
                text = f"(v128.load32_lane offset={at} {lane} {address} {text})"
        return Vector(f"(i32x4.ne {text} (v128.const i32x4 0 0 0 0))" if self.dtype.kind == "b" else text)

    def put(self, builder: Builder, index: tuple[Index, ...], value: Expression) -> None:
        """Store an element, or four of them."""
        operands, step = self.place(index)
        if step == 0:
            builder.emit(f"({wasm_type(self.dtype)}.store {operands} {value})")
            return
        if step != 1:
            raise NoLanesError
        value = builder.splat(value, self.dtype)
        if self.dtype.kind == "b":
            value = Vector(f"(v128.and {value} (v128.const i32x4 1 1 1 1))")
        builder.emit(f"(v128.store {operands} {value})")


@dataclass(frozen=True)
class Deferred:
    """An array that is computed element by element where it is read.

    `view` says that an element costs no more than a load: it only stands at another index elsewhere.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    element: Element
    view: bool = False
    depth: int = 0
    """How many deferred arrays are read one inside the other."""


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
    block = _Block(builder, size(shape) * width(dtype))
    strides = layout(shape, axis_order(shape) if order is None else order)
    return Stored(shape, dtype, block.address, strides, block)


def of_constant(builder: Builder, array: np.ndarray) -> Value:
    """Return a constant array."""
    if array.size <= SMALL:
        return Numbers(array.shape, array.dtype, tuple(constant(x, array.dtype) for x in array.ravel()))
    order = axis_order(array.shape)
    address = builder.data(array.transpose(order))
    return Stored(array.shape, array.dtype, address, layout(array.shape, order))


def define(
    builder: Builder, shape: tuple[int, ...], dtype: np.dtype, element: Element, view: bool = False, depth: int = 0
) -> Value:
    """Return the array of these elements: small ones are computed now, large ones where they are read."""
    if size(shape) > SMALL:
        return Deferred(shape, dtype, element, view, depth)
    expressions = (element(tuple(map(int, index))) for index in np.ndindex(shape))
    return Numbers(shape, dtype, tuple(builder.let(wasm_type(dtype), expression) for expression in expressions))


def depth_of(x: Value) -> int:
    """Return how many deferred arrays are read one inside the other."""
    return x.depth if isinstance(x, Deferred) else 0


def each(builder: Builder, shape: tuple[int, ...], body: Callable[[tuple[Index, ...]], None]) -> None:
    """Emit body(index) for every index of an array: one after the other for a small one, else in loops."""
    if size(shape) <= SMALL:
        for index in np.ndindex(shape):
            body(tuple(map(int, index)))
    else:
        builder.loops(shape, body)


def store(builder: Builder, target: Stored, value: Value) -> None:
    """Write all elements of a value to memory that it does not read, with SIMD where that is possible."""
    order = sorted(range(len(target.shape)), key=lambda axis: -target.strides[axis])

    def write(index: tuple[Index, ...]) -> None:
        target.put(builder, index, value.element(index))

    def in_order(places: tuple[Index, ...]) -> None:
        write(tuple(place for _, place in sorted(zip(order, places, strict=True))))

    def with_lanes() -> None:
        *outer, inner = order
        lengths = tuple(target.shape[axis] for axis in outer)
        if size(lengths) <= SMALL:
            # What the lanes have in common is known: weights of a layer, say, are then locals.

            def at_all(at: list[Lanes]) -> None:
                for index in np.ndindex(lengths):
                    in_order((*map(int, index), at[0]))

            builder.lanes(target.shape[inner], 1, at_all)
        else:
            builder.loops(lengths, lambda i: builder.lanes(target.shape[inner], 1, lambda at: in_order((*i, at[0]))))

    if size(target.shape) == 0:
        return
    has_lanes = order and target.shape[order[-1]] >= LANES and target.strides[order[-1]] == 1
    if not (has_lanes and builder.attempt(with_lanes)):
        each(builder, tuple(target.shape[axis] for axis in order), in_order)


def in_memory(builder: Builder, value: Value) -> Stored:
    """Return the same array in memory."""
    if isinstance(value, Stored):
        return value
    target = reserve(builder, value.shape, value.dtype)
    store(builder, target, value)
    return target


def in_rows(builder: Builder, value: Value) -> Stored:
    """Return the same array in memory, in row order without gaps."""
    if isinstance(value, Stored) and has_rows(value):
        return value
    target = reserve(builder, value.shape, value.dtype, range(len(value.shape)))
    # With SIMD in the layout that suits it, then the elements are moved.
    store(builder, target, settle(builder, value))
    return target


def has_rows(value: Stored) -> bool:
    """Return whether elements lie in row order without gaps."""
    strides = row_strides(value.shape)
    return all(length == 1 or a == b for length, a, b in zip(value.shape, value.strides, strides, strict=True))


def standard(builder: Builder, value: Value) -> Value:
    """Return the same array, in memory in the layout that arrays of its shape have."""
    if not isinstance(value, Stored) or value.strides == layout(value.shape, axis_order(value.shape)):
        return value
    target = reserve(builder, value.shape, value.dtype)
    store(builder, target, value)
    return target


def settle(builder: Builder, value: Value) -> Value:
    """Return the same array computed: what is read often or in a loop must not be computed each time."""
    return in_memory(builder, value) if isinstance(value, Deferred) and not value.view else value


def window(target: Stored, starts: Sequence[Index], shape: tuple[int, ...], steps: Sequence[int] = ()) -> Stored:
    """Return a part of an array in memory: every step-th element from some start on."""
    offset: Index = target.address
    for start, stride in zip(starts, target.strides, strict=True):
        offset = index_add(offset, index_multiply(start, stride * width(target.dtype)))
    steps = steps or (1,) * len(shape)
    strides = tuple(stride * step for stride, step in zip(target.strides, steps, strict=True))
    return replace(target, shape=shape, address=offset, strides=strides)


def as_defined(builder: Builder, target: Stored) -> Value:
    """Return an array in memory as it is best read: a small one as numbers, in locals."""
    return define(builder, target.shape, target.dtype, target.element) if size(target.shape) <= SMALL else target


def kind(dtype: np.dtype, index: Sequence[Index]) -> Kind:
    """Return what an element at an index is at most: four numbers where the index has lanes."""
    return Kind(dtype, any(isinstance(place, Lanes) for place in index))


def whole(builder: Builder, number: Expression, dtype: np.dtype) -> Expression:
    """Return a number of any integer type as an i32, saturated."""
    if isinstance(number, Vector):
        raise NoLanesError
    if width(dtype) == 4:
        number = builder.let("i32", number, "at")
        if dtype.kind != "u":
            return number
        most = f"(i32.const {2**31 - 1})"
        return builder.let("i32", f"(select {most} {number} (i32.lt_s {number} (i32.const 0)))", "at")
    number = builder.let("i64", number)
    sign = "s" if dtype.kind == "i" else "u"
    for limit, beyond in ((2**31 - 1, "gt"), (-(2**31), "lt")):
        if limit > 0 or sign == "s":
            bound = f"(i64.const {limit})"
            number = builder.let("i64", f"(select {bound} {number} (i64.{beyond}_{sign} {number} {bound}))")
    return builder.let("i32", f"(i32.wrap_i64 {number})", "at")


def clamped(builder: Builder, start: Expression, highest: int) -> Index:
    """Return a start index, a local of i32, moved into 0 … highest."""
    if highest == 0:
        return 0
    low = builder.let("i32", f"(select {start} (i32.const 0) (i32.gt_s {start} (i32.const 0)))", "at")
    return builder.let("i32", f"(select {low} (i32.const {highest}) (i32.lt_s {low} (i32.const {highest})))", "at")
