"""Reductions and running sums."""

from __future__ import annotations

from collections.abc import Callable
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
    Value,
    as_defined,
    define,
    each,
    kind,
    reserve,
    settle,
    size,
)


def fold(builder: Builder, combine: str, kind: Kind, start: Any, lengths: tuple[int, ...], at: Element) -> Expression:
    """Return what all elements at(index) make together, one after the other."""
    if not lengths:
        return at(())
    total = builder.local(kind.local, "sum")
    read = Vector(f"(local.get {total})") if kind.vector else f"(local.get {total})"
    builder.emit(f"(local.set {total} {kind.constant(start)})")

    def add(index: tuple[Index, ...]) -> None:
        builder.emit(f"(local.set {total} {combined(builder, combine, kind.dtype, read, at(index))})")

    each(builder, lengths, add)
    return read


def across(
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
        axes, dtype, shape = tuple(equation.params["axes"]), x.dtype, shape_of(equation)
        longest = max(axes, key=lambda axis: x.shape[axis], default=None)
        others = tuple(axis for axis in axes if axis != longest)

        def at(index: tuple[Index, ...], inner: dict[int, Index]) -> Expression:
            kept = iter(index)
            return x.element(tuple(inner[axis] if axis in inner else next(kept) for axis in range(len(x.shape))))

        def total(index: tuple[Index, ...], over: tuple[int, ...], inner: dict[int, Index]) -> Expression:
            lengths, lanes = tuple(x.shape[axis] for axis in over), kind(dtype, (*index, *inner.values()))
            return fold(
                builder,
                combine,
                lanes,
                start(dtype),
                lengths,
                lambda places: at(index, inner | dict(zip(over, places, strict=True))),
            )

        def with_lanes() -> None:
            assert longest is not None

            def reduce(indices: list[tuple[Index, ...]]) -> list[Expression]:
                def totals(i: Index) -> list[Expression]:
                    return [total(index, others, {longest: i}) for index in indices]

                return across(builder, combine, dtype, start(dtype), x.shape[longest], totals)

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
        return results or [settle(builder, define(builder, shape, dtype, lambda index: total(index, axes, {})))]

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
