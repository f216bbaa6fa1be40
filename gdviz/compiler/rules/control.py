"""Calls, branches and loops."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from typing import Any

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import (
    BOOL,
    Buffer,
    Expression,
    Index,
    Local,
    index_add,
    index_expression,
    index_multiply,
    kind_of,
)
from gdviz.compiler.functions import call_jaxpr
from gdviz.compiler.lowering import lower, rule
from gdviz.compiler.rules.composed import while_for_each
from gdviz.compiler.rules.movement import part, view
from gdviz.compiler.trace import CALLS, called, scan_counts, without_invariants
from gdviz.compiler.values import (
    SMALL,
    Numbers,
    Stored,
    Value,
    as_defined,
    axis_order,
    clamped,
    is_free,
    reserve,
    settle,
    size,
    store,
    whole,
    window,
)


@rule(*CALLS)
def _call(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    return call_jaxpr(builder, called(equation), operands, str(equation.params.get("name", "function")))


_VARIABLE = "variable"
"""How the locals of variables are named."""


class _Variable:
    """A value that changes while the program runs: in locals where it is small, else in memory.

    It lies where its first value does if that is `free`.
    """

    def __init__(self, builder: Builder, shape: tuple[int, ...], dtype: np.dtype, free: Stored | None = None) -> None:
        self.builder, self.shape, self.dtype = builder, shape, dtype
        self.value: Numbers | Stored
        if size(shape) <= SMALL:
            kind = kind_of(dtype)
            self.value = Numbers(shape, dtype, tuple(builder.variable(kind, _VARIABLE) for _ in range(size(shape))))
        else:
            self.value = free or reserve(builder, shape, dtype)

    def assign(self, value: Value) -> None:
        """Set it, to a value that does not read it."""
        if isinstance(self.value, Stored):
            store(self.builder, self.value, value)
            return
        for index, target in zip(np.ndindex(self.shape), self.value.elements, strict=True):
            source = value.element(tuple(map(int, index)))
            if source != target:
                self.builder.assign(target, source)


def _assign_all(builder: Builder, variables: Sequence[_Variable], values: Sequence[Value]) -> None:
    """Set variables to values that may read any of them: all are read before the first is set."""
    changes = [(v, new) for v, new in zip(variables, values, strict=True) if new != v.value]
    buffers = {v.value.buffer for v in variables if isinstance(v.value, Stored)}
    for variable, value in [(v, _apart(builder, new, buffers)) for v, new in changes]:
        variable.assign(value)


def _apart(builder: Builder, value: Value, buffers: Set[Buffer]) -> Value:
    """Return a value as numbers that do not change when variables, in locals or in this memory, do."""
    if isinstance(value, Stored) and value.buffer not in buffers:
        return value
    if size(value.shape) > SMALL:
        copy = reserve(builder, value.shape, value.dtype)
        store(builder, copy, value)
        return copy
    elements = []
    for index in np.ndindex(value.shape):
        source = value.element(tuple(map(int, index)))
        if isinstance(source.immediate, Local) and source.immediate.hint == _VARIABLE:
            old = builder.variable(source.kind, "old")
            builder.assign(old, source)
            source = old
        elements.append(source)
    return Numbers(value.shape, value.dtype, tuple(elements))


def _carried(builder: Builder, started: Sequence[Value], others: Sequence[Value]) -> list[_Variable]:
    """Return the variables of a loop, with their first values; `others` are what the loop reads besides."""
    variables = []
    for number, value in enumerate(started):
        rest = [*started[:number], *started[number + 1 :], *others]
        free = value if is_free(builder, value, rest) else None
        assert free is None or isinstance(free, Stored)
        variables.append(_Variable(builder, value.shape, value.dtype, free))
    _assign_all(builder, variables, started)
    return variables


@rule("cond")
def _cond(builder: Builder, equation: Any, which: Value, *operands: Value) -> list[Value]:
    branches = equation.params["branches"]
    chosen = which.element(())
    number, last = chosen.known, len(branches) - 1
    if number is not None:
        branch = branches[min(max(int(number), 0), last)]
        return lower(builder, branch.jaxpr, branch.consts, operands)
    operands = tuple(settle(builder, x) for x in operands)
    results = [_Variable(builder, v.aval.shape, np.dtype(v.aval.dtype)) for v in equation.outvars]
    number = index_expression(clamped(builder, whole(builder, chosen), last))
    for case, branch in enumerate(branches):
        with builder.when(number.equals(case)):
            values = lower(builder, branch.jaxpr, branch.consts, operands)
            for result, value in zip(results, values, strict=True):
                result.assign(value)
    return [result.value for result in results]


@rule("while")
def _while(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    params = equation.params
    if params["cond_jaxpr"].out_avals[0].shape:
        return list(while_for_each(builder, equation, *operands))
    split = params["cond_nconsts"] + params["body_nconsts"]
    constants = [settle(builder, x) for x in operands[:split]]
    for_condition, for_body = constants[: params["cond_nconsts"]], constants[params["cond_nconsts"] :]
    carry = _carried(builder, operands[split:], constants)
    goes_on = builder.variable(BOOL, "goes_on")

    def test() -> Expression:
        condition, present = params["cond_jaxpr"], [c.value for c in carry]
        with builder.keeping([*constants, *present]):
            (value,) = lower(builder, condition.jaxpr, condition.consts, [*for_condition, *present])
        return value.element(())

    builder.assign(goes_on, test())
    first, body = without_invariants(params["body_jaxpr"], len(for_body))
    with builder.when(goes_on):
        with builder.keeping(constants):
            invariants = [settle(builder, x) for x in lower(builder, first.jaxpr, first.consts, for_body)]
        with builder.keeping(invariants), builder.repeat() as again:
            arguments = [*invariants, *for_body, *(c.value for c in carry)]
            with builder.keeping(constants):
                _assign_all(builder, carry, lower(builder, body.jaxpr, body.consts, arguments))
            builder.branch(again, test())
    return [variable.value for variable in carry]


@rule("scan")
def _scan(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    params = equation.params
    length, (fixed, carried) = params["length"], scan_counts(params)
    constants = [settle(builder, x) for x in operands[:fixed]]
    started = operands[fixed : fixed + carried]
    sequences = [settle(builder, x) for x in operands[fixed + carried :]]
    first, body = without_invariants(params["jaxpr"], len(constants))
    with builder.keeping(operands):
        constants = [*(settle(builder, x) for x in lower(builder, first.jaxpr, first.consts, constants)), *constants]
    carry = _carried(builder, started, [*constants, *sequences])
    stacks = [_stack(builder, v.aval.shape, np.dtype(v.aval.dtype)) for v in equation.outvars[carried:]]

    def step(i: Index) -> None:
        at = index_add(index_multiply(i, -1), length - 1) if params["reverse"] else i
        slices = [_slice_at(builder, x, at) for x in sequences]
        values = lower(builder, body.jaxpr, body.consts, [*constants, *(c.value for c in carry), *slices])
        for stack, value in zip(stacks, values[carried:], strict=True):
            row = window(stack, [at] + [0] * (len(stack.shape) - 1), stack.shape)
            store(builder, replace(row, shape=stack.shape[1:], strides=stack.strides[1:]), value)
        _assign_all(builder, carry, values[:carried])

    with builder.keeping([*constants, *sequences]):
        builder.loop(length, step)
    return [variable.value for variable in carry] + [as_defined(builder, stack) for stack in stacks]


def _stack(builder: Builder, shape: tuple[int, ...], dtype: np.dtype) -> Stored:
    """Return memory for the results of all steps, one after the other."""
    return reserve(builder, shape, dtype, (0, *(axis + 1 for axis in axis_order(shape[1:]))))


def _slice_at(builder: Builder, x: Value, at: Index) -> Value:
    """Return the part of an array at an index of its first axis."""
    row = part(builder, x, [at] + [0] * (len(x.shape) - 1), (1, *x.shape[1:]))
    return view(builder, x.shape[1:], row, range(1, len(x.shape)))
