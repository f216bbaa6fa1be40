"""Reductions, running sums and contractions."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from gdviz.compiler.lowering import RULES, Rule, dtype_of, rule, shape_of
from gdviz.compiler.module import (
    LANES,
    Builder,
    Expression,
    Index,
    Kind,
    Lanes,
    Vector,
    index_add,
    index_multiply,
    index_text,
    is_float,
    wasm_type,
)
from gdviz.compiler.rules.elementwise import combined
from gdviz.compiler.values import (
    SMALL,
    Element,
    Numbers,
    Stored,
    Value,
    as_defined,
    define,
    each,
    in_memory,
    kind,
    reserve,
    settle,
    size,
)


def _fold(builder: Builder, combine: str, kind: Kind, start: Any, lengths: tuple[int, ...], at: Element) -> Expression:
    """Return what all elements at(index) make together, one after the other."""
    total = builder.local(kind.local, "sum")
    read = Vector(f"(local.get {total})") if kind.vector else f"(local.get {total})"
    builder.emit(f"(local.set {total} {kind.constant(start)})")

    def add(index: tuple[Index, ...]) -> None:
        builder.emit(f"(local.set {total} {combined(builder, combine, kind.dtype, read, at(index))})")

    each(builder, lengths, add)
    return read


def _across(
    builder: Builder, combine: str, dtype: np.dtype, start: Any, length: int, at: Callable[[Index], list[Expression]]
) -> list[Expression]:
    """Return what the elements at(i), i = 0 … length − 1, make together, in a loop over SIMD lanes.

    `at` gives the elements of several sums, which go through one loop.
    """
    kind = Kind(dtype, vector=True)
    totals: list[str] = []
    begin = len(builder.lines)

    def add(lanes: Lanes, only: str = "") -> None:
        for number, value in enumerate(at(lanes)):
            if number == len(totals):
                totals.append(builder.local("v128", "sum"))
            running = Vector(f"(local.get {totals[number]})")
            value = builder.splat(value, dtype)
            if only:
                value = Vector(f"(v128.bitselect {value} {kind.constant(start)} {only})")
            builder.emit(f"(local.set {totals[number]} {combined(builder, combine, dtype, running, value)})")

    builder.lanes(length - length % LANES, 1, lambda lanes: add(lanes[0]))
    if length % LANES:
        # The last four overlap those before: only the new ones count.
        new = " ".join("-1" if lane >= LANES - length % LANES else "0" for lane in range(LANES))
        add(Lanes(length - LANES), f"(v128.const i32x4 {new})")
    for total in totals:
        builder.insert(begin, f"(local.set {total} {kind.constant(start)})")

    def lane(total: str, number: int) -> Expression:
        text = f"({kind.name}.extract_lane {number} (local.get {total}))"
        return f"(i32.and {text} (i32.const 1))" if dtype.kind == "b" else text

    def joined(total: str) -> Expression:
        left, right = (combined(builder, combine, dtype, lane(total, i), lane(total, i + 1)) for i in (0, 2))
        return builder.let(wasm_type(dtype), combined(builder, combine, dtype, left, right))

    return [joined(total) for total in totals]


def _reduction(start: Callable[[np.dtype], Any], combine: str) -> Rule:
    """Return the rule of a reduction: a start value, and the primitive that combines two elements."""

    def apply(builder: Builder, equation: Any, x: Value) -> list[Value]:
        axes, dtype, shape = equation.params["axes"], x.dtype, shape_of(equation)
        longest = max(axes, key=lambda axis: x.shape[axis], default=None)
        others = tuple(axis for axis in axes if axis != longest)

        def at(index: tuple[Index, ...], inner: dict[int, Index]) -> Expression:
            kept = iter(index)
            return x.element(tuple(inner[axis] if axis in inner else next(kept) for axis in range(len(x.shape))))

        def element(index: tuple[Index, ...]) -> Expression:
            lengths = tuple(x.shape[axis] for axis in axes)
            return _fold(
                builder,
                combine,
                kind(dtype, index),
                start(dtype),
                lengths,
                lambda inner: at(index, dict(zip(axes, inner, strict=True))),
            )

        def with_lanes() -> None:
            assert longest is not None
            lengths = tuple(x.shape[axis] for axis in others)

            def sums(index: tuple[Index, ...]) -> Callable[[Index], Expression]:
                def over_others(i: Index) -> Expression:
                    def inner_at(inner: tuple[Index, ...]) -> Expression:
                        return at(index, {longest: i, **dict(zip(others, inner, strict=True))})

                    if not others:
                        return inner_at(())
                    return _fold(builder, combine, kind(dtype, [i]), start(dtype), lengths, inner_at)

                return over_others

            def reduce(indices: list[tuple[Index, ...]]) -> list[Expression]:
                folds = [sums(index) for index in indices]
                return _across(
                    builder, combine, dtype, start(dtype), x.shape[longest], lambda i: [fold(i) for fold in folds]
                )

            if size(shape) <= SMALL:
                all_indices: list[tuple[Index, ...]] = [tuple(map(int, index)) for index in np.ndindex(shape)]
                results.append(Numbers(shape, dtype, tuple(reduce(all_indices))))
            else:
                target = reserve(builder, shape, dtype)
                builder.loops(shape, lambda index: target.put(builder, index, reduce([index])[0]))
                results.append(target)

        results: list[Value] = []
        most = max(shape, default=0)
        if longest is not None and x.shape[longest] >= max(2 * LANES, most) and size(shape):
            builder.attempt(with_lanes)
        return results or [settle(builder, define(builder, shape, dtype, element))]

    return apply


def _lowest(dtype: np.dtype) -> Any:
    return -np.inf if dtype.kind == "f" else False if dtype.kind == "b" else np.iinfo(dtype).min


def _highest(dtype: np.dtype) -> Any:
    return np.inf if dtype.kind == "f" else True if dtype.kind == "b" else np.iinfo(dtype).max


for _name, _start, _with in (
    ("reduce_sum", lambda _: 0, "add"),
    ("reduce_prod", lambda _: 1, "mul"),
    ("reduce_max", _lowest, "max"),
    ("reduce_min", _highest, "min"),
    ("reduce_and", lambda dtype: True if dtype.kind == "b" else -1, "and"),
    ("reduce_or", lambda _: 0, "or"),
):
    RULES[_name] = _reduction(_start, _with)


@rule("argmax", "argmin")
def _arg_extremum(builder: Builder, equation: Any, x: Value) -> list[Value]:
    (axis,), dtype, type_ = equation.params["axes"], x.dtype, wasm_type(x.dtype)
    new = wasm_type(dtype_of(equation))
    sign = "" if is_float(dtype) else "_s" if dtype.kind == "i" else "_u"
    better = ("gt" if equation.primitive.name == "argmax" else "lt") + sign

    def element(index: tuple[Index, ...]) -> Expression:
        kind(dtype, index).scalar()
        best, where = builder.local(type_, "best"), builder.local("i32", "where")

        def at(i: Index) -> Expression:
            return x.element((*index[:axis], i, *index[axis:]))

        builder.emit(f"(local.set {best} {at(0)})")
        builder.emit(f"(local.set {where} (i32.const 0))")

        def look(i: Index) -> None:
            candidate = builder.let(type_, at(i))
            wins = f"({type_}.{better} {candidate} (local.get {best}))"
            if is_float(dtype):
                # The first NaN beats everything.
                is_nan = f"({type_}.ne {candidate} {candidate})"
                wins = f"(i32.and (i32.or {wins} {is_nan}) ({type_}.eq (local.get {best}) (local.get {best})))"
            with builder.block(f"if {wins} (then"):
                builder.emit(f"(local.set {best} {candidate})")
                builder.emit(f"(local.set {where} {index_text(i)})")
                builder.emit(")")

        builder.loop(x.shape[axis], look)
        return f"(i64.extend_i32_u (local.get {where}))" if new == "i64" else f"(local.get {where})"

    return [settle(builder, define(builder, shape_of(equation), dtype_of(equation), element))]


def _cumulative(combine: str) -> Rule:
    """Return the rule of a running sum, product or extremum along an axis."""

    def apply(builder: Builder, equation: Any, x: Value) -> list[Value]:
        axis, reverse, dtype = equation.params["axis"], equation.params["reverse"], x.dtype
        length, type_ = x.shape[axis], wasm_type(x.dtype)
        target = reserve(builder, x.shape, dtype)
        others = (*x.shape[:axis], *x.shape[axis + 1 :])

        def run(index: tuple[Index, ...]) -> None:
            total = builder.local(type_, "sum")

            def at(i: Index) -> tuple[Index, ...]:
                place = index_add(index_multiply(i, -1), length - 1) if reverse else i
                return (*index[:axis], place, *index[axis:])

            def put(i: Index) -> None:
                target.put(builder, at(i), f"(local.get {total})")

            def step(i: Index) -> None:
                after = index_add(i, 1)
                running = f"(local.get {total})"
                builder.emit(f"(local.set {total} {combined(builder, combine, dtype, running, x.element(at(after)))})")
                put(after)

            builder.emit(f"(local.set {total} {x.element(at(0))})")
            put(0)
            builder.loop(length - 1, step)

        if size(x.shape):
            builder.loops(others, run)
        return [as_defined(builder, target)]

    return apply


for _name, _combine_ in (("cumsum", "add"), ("cumprod", "mul"), ("cummax", "max"), ("cummin", "min")):
    RULES[_name] = _cumulative(_combine_)


@rule("dot_general")
def _dot_general(builder: Builder, equation: Any, x: Value, y: Value) -> list[Value]:
    contraction = _Contraction.of(equation, settle(builder, x), settle(builder, y))
    shape, dtype = shape_of(equation), dtype_of(equation)
    longest = max(range(len(shape)), key=lambda axis: (shape[axis], contraction.steps(axis) == 1), default=None)
    length = 0 if longest is None else shape[longest]
    depth = max(contraction.lengths, default=0)
    results: list[Value] = []
    if size(shape) and depth >= max(2 * LANES, length):
        builder.attempt(lambda: results.append(_dot_along(builder, contraction, shape, dtype)))
    elif longest is not None and length >= LANES and size(contraction.lengths) >= LANES and size(shape) > SMALL:
        builder.attempt(lambda: results.append(_dot_over(builder, contraction, shape, dtype, longest)))
    if results:
        return results

    def element(index: tuple[Index, ...]) -> Expression:
        return _fold(
            builder,
            "add",
            kind(dtype, index),
            0,
            contraction.lengths,
            lambda inner: combined(builder, "mul", dtype, *contraction.factors(index, inner)),
        )

    result = define(builder, shape, dtype, element)
    return [result if size(contraction.lengths) < LANES else settle(builder, result)]


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

    def factor(self, operand: int, index: Sequence[Index], inner: Sequence[Index]) -> Expression:
        """Return the element of an operand for an index of the result and one of the axes that are summed over."""
        place = dict(zip(self.contracted[operand], inner, strict=True))
        place |= zip(self.kept[operand], (index[axis] for axis in self.axes(operand)), strict=True)
        z = (self.x, self.y)[operand]
        return z.element(tuple(place[axis] for axis in range(len(z.shape))))

    def factors(self, index: Sequence[Index], inner: Sequence[Index]) -> tuple[Expression, Expression]:
        """Return the elements of x and y that are multiplied."""
        return self.factor(0, index, inner), self.factor(1, index, inner)

    def steps(self, axis: int) -> int | None:
        """Return how far apart in memory neighbours along an axis of the result are in its operand, if known."""
        operand = 0 if axis in self.axes(0) else 1
        z = (self.x, self.y)[operand]
        return z.strides[self.kept[operand][self.axes(operand).index(axis)]] if isinstance(z, Stored) else None

    def in_memory(self, builder: Builder) -> _Contraction:
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
                loaded[key] = builder.let(kind(dtype, inner).local, element)
            return loaded[key]

        def at(i: Index) -> list[Expression]:
            loaded.clear()

            def product(index: tuple[Index, ...], rest: tuple[Index, ...]) -> Expression:
                inner = (*rest[:long], i, *rest[long:])
                return combined(builder, "mul", dtype, factor(0, index, inner), factor(1, index, inner))

            if not others:
                return [product(index, ()) for index in indices]
            lanes = kind(dtype, [i])
            return [
                _fold(builder, "add", lanes, 0, others, lambda rest, index=index: product(index, rest))  # type: ignore[misc]
                for index in indices
            ]

        return _across(builder, "add", dtype, 0, lengths[long], at)

    if size(shape) <= SMALL:
        return Numbers(shape, dtype, tuple(dots([tuple(map(int, index)) for index in np.ndindex(shape)])))
    target = reserve(builder, shape, dtype)
    block = _block(contraction, shape, None, (4, 2))

    def put(indices: list[tuple[Index, ...]]) -> None:
        for index, value in zip(indices, dots(indices), strict=True):
            target.put(builder, index, value)

    contraction = contraction.in_memory(builder)
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
    contraction = contraction.in_memory(builder)
    target = reserve(builder, shape, dtype, (*(axis for axis in range(len(shape)) if axis != along), along))
    others = tuple(1 if axis == along else length for axis, length in enumerate(shape))
    own = 0 if along in contraction.axes(0) else 1
    block = _block(contraction, others, along, (1, 4) if own == 0 else (4, 1))
    # Eight sums at a time: enough to hide how long an addition takes, and registers for all of them.
    vectors = max(1, min(8 // math.prod(block.values()), shape[along] // LANES))

    def put(lanes: list[Lanes], indices: list[tuple[Index, ...]]) -> None:
        places = [
            tuple(at if axis == along else i for axis, i in enumerate(index)) for index in indices for at in lanes
        ]
        totals = [builder.local("v128", "dot") for _ in places]
        for total in totals:
            builder.emit(f"(local.set {total} {Kind(dtype, True).constant(0)})")

        def add(inner: tuple[Index, ...]) -> None:
            loaded: dict[tuple[Any, ...], Vector] = {}
            for total, place in zip(totals, places, strict=True):
                factors = []
                for operand in (own, 1 - own):
                    key = (operand, *(place[axis] for axis in contraction.axes(operand)))
                    if key not in loaded:
                        element = builder.splat(contraction.factor(operand, place, inner), dtype)
                        loaded[key] = Vector(builder.let("v128", element))
                    factors.append(loaded[key])
                product = combined(builder, "mul", dtype, *factors)
                running = Vector(f"(local.get {total})")
                builder.emit(f"(local.set {total} {combined(builder, 'add', dtype, running, Vector(product))})")

        builder.loops(contraction.lengths, add)
        for total, place in zip(totals, places, strict=True):
            target.put(builder, place, Vector(f"(local.get {total})"))

    _blocks(
        builder,
        others,
        block,
        lambda indices: builder.lanes(shape[along], vectors, lambda lanes: put(lanes, indices)),
    )
    return target
