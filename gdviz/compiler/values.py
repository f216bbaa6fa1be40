"""Arrays while compiling: as numbers in locals, as memory, or as expressions that are not computed yet."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from gdviz.compiler.module import (
    Builder,
    Expression,
    Index,
    constant,
    index_add,
    index_multiply,
    index_text,
    wasm_type,
    width,
)

SMALL = 8
"""Arrays of up to so many elements live in locals: moving their elements about costs nothing."""

Element = Callable[[tuple[Index, ...]], Expression]


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
        chosen = self.elements[-1]
        for number in reversed(range(len(self.elements) - 1)):
            chosen = f"(select {self.elements[number]} {chosen} (i32.eq {flat} (i32.const {number})))"
        return chosen


@dataclass(frozen=True)
class Stored:
    """An array in memory at an address in bytes, with strides in elements."""

    shape: tuple[int, ...]
    dtype: np.dtype
    address: Index
    strides: tuple[int, ...]

    def place(self, index: tuple[Index, ...]) -> str:
        """Return the operands of a load or store of an element: a constant offset and an expression."""
        known = 0
        moving: Index = 0
        for position, stride in zip(index, self.strides, strict=True):
            term = index_multiply(position, stride * width(self.dtype))
            if isinstance(term, int):
                known += term
            else:
                moving = index_add(moving, term)
        if isinstance(self.address, int):
            known += self.address
        else:
            moving = index_add(moving, self.address)
        return f"offset={known} {index_text(moving)}"

    def element(self, index: tuple[Index, ...]) -> Expression:
        """Return the element at an index."""
        return f"({wasm_type(self.dtype)}.load {self.place(index)})"

    @property
    def contiguous(self) -> bool:
        """Whether elements lie in row order without gaps."""
        return self.strides == row_strides(self.shape)


@dataclass(frozen=True)
class Deferred:
    """An array that is computed element by element where it is read.

    `view` says that an element costs no more than a load: it only stands at another index elsewhere.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    element: Element
    view: bool = False


Value = Numbers | Stored | Deferred


def row_strides(shape: Sequence[int]) -> tuple[int, ...]:
    """Return the strides of an array in row order, in elements."""
    return tuple(math.prod(shape[axis + 1 :]) for axis in range(len(shape)))


def size(shape: Sequence[int]) -> int:
    """Return the number of elements."""
    return math.prod(shape)


def of_constant(builder: Builder, array: np.ndarray) -> Value:
    """Return a constant array."""
    if array.size <= SMALL:
        return Numbers(array.shape, array.dtype, tuple(constant(x, array.dtype) for x in array.ravel()))
    return Stored(array.shape, array.dtype, builder.data(array), row_strides(array.shape))


def define(builder: Builder, shape: tuple[int, ...], dtype: np.dtype, element: Element, view: bool = False) -> Value:
    """Return the array of these elements: small ones are computed now, large ones where they are read."""
    if size(shape) > SMALL:
        return Deferred(shape, dtype, element, view)
    expressions = (element(tuple(map(int, index))) for index in np.ndindex(shape))
    return Numbers(shape, dtype, tuple(builder.let(wasm_type(dtype), expression) for expression in expressions))


def reserve(builder: Builder, shape: tuple[int, ...], dtype: np.dtype) -> Stored:
    """Return memory for an array, in row order."""
    return Stored(shape, dtype, builder.allocate(size(shape) * width(dtype)), row_strides(shape))


def each(builder: Builder, shape: tuple[int, ...], body: Callable[[tuple[Index, ...]], None]) -> None:
    """Emit body(index) for every index of an array: one after the other for a small one, else in loops."""
    if size(shape) <= SMALL:
        for index in np.ndindex(shape):
            body(tuple(map(int, index)))
    else:
        builder.loops(shape, body)


def store(builder: Builder, target: Stored, value: Value) -> None:
    """Write all elements of a value to memory."""

    def write(index: tuple[Index, ...]) -> None:
        builder.emit(f"({wasm_type(target.dtype)}.store {target.place(index)} {value.element(index)})")

    each(builder, target.shape, write)


def in_memory(builder: Builder, value: Value) -> Stored:
    """Return the same array in memory, in row order."""
    if isinstance(value, Stored) and value.contiguous:
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
    return Stored(shape, target.dtype, offset, strides)


def as_defined(builder: Builder, target: Stored) -> Value:
    """Return an array in memory as it is best read: a small one as numbers, in locals."""
    return define(builder, target.shape, target.dtype, target.element) if size(target.shape) <= SMALL else target


def clamped(builder: Builder, start: Expression, highest: int) -> Index:
    """Return a start index moved into 0 … highest."""
    if highest == 0:
        return 0
    start = builder.let("i32", start, "at")
    low = builder.let("i32", f"(select {start} (i32.const 0) (i32.gt_s {start} (i32.const 0)))", "at")
    return builder.let("i32", f"(select {low} (i32.const {highest}) (i32.lt_s {low} (i32.const {highest})))", "at")
