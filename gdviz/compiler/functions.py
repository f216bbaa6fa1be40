"""Jitted functions that a program calls more than once: functions of its module, instead of one copy for each call."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.encodings.errors import UnsupportedError
from gdviz.compiler.expressions import I32, Buffer, Expression, Local, address, kind_of, local, local_of, width
from gdviz.compiler.lowering import lower
from gdviz.compiler.module import Function, finished, place_constants
from gdviz.compiler.trace import CALLS, ClosedJaxpr, Jaxpr, Literal, called, source_line, subjaxprs
from gdviz.compiler.values import (
    SMALL,
    Numbers,
    Stored,
    Value,
    axis_order,
    has_own_layout,
    in_memory,
    layout,
    reserve,
    size,
    standard,
    store,
)

ENTRY = "run"
"""The name of the function that a module exports."""

LEAST_WORK = 60
"""Instructions of a function, about, from which on a call costs little beside them."""

WORK_PER_NUMBER = 3
"""Instructions of a function, about, for each number that it takes and leaves."""

MOST_OPERATIONS = 100_000
"""Operations of a program at most: they take half a minute to compile, and 1 to 10 MB of the 8 that engines allow."""

MOST_NUMBERS = 500
"""Numbers that a function takes and leaves at most; engines allow 1,000 of each."""


def _lines(jaxpr: Jaxpr, outer: str) -> Iterator[str]:
    """Yield the line of each equation, for those that have none that of the call."""
    for equation in jaxpr.eqns:
        yield source_line(equation) or outer
        for inner in subjaxprs(equation):
            yield from _lines(inner, source_line(equation) or outer)


def _of_literal(atom: Any) -> Hashable:
    # 0.0 and −0.0 are equal, but not the same.
    dtype = getattr(atom.aval, "dtype", None)
    return str(dtype), np.asarray(atom.val, dtype).tobytes()


@dataclass(frozen=True)
class Routine:
    """A function of the module: what it is called, its statements, and the numbers that it takes and leaves.

    Small arrays are parameters and results element by element. For larger ones the caller gives addresses: of
    arguments, then of memory for results, all in the layout of their shapes. The function changes no argument.
    """

    name: str
    builder: Builder
    parameters: tuple[Expression, ...]
    results: tuple[Expression, ...]


class Sharing:
    """Which functions a program calls more than once, and those that have been written.

    Jaxprs are the same function if their equations are the same, whatever objects they are: JAX makes new ones where it
    leaves out what is not needed.
    """

    def __init__(self, jaxpr: Jaxpr) -> None:
        self.routines: dict[int, Routine] = {}
        self._numbers: dict[Hashable, int] = {}
        # With the objects themselves, so that no other object has their `id`.
        self._known: dict[int, tuple[Any, int]] = {}
        self._sizes: dict[int, int] = {}
        self._names: Counter[str] = Counter([ENTRY])
        self._calls: Counter[int] = Counter()
        self._operations = 0
        self._count(jaxpr)
        if self._operations > MOST_OPERATIONS:
            line, _ = Counter(_lines(jaxpr, "in JAX")).most_common(1)[0]
            raise UnsupportedError(
                f"the program has {self._operations:,} operations in a row, most of them at {line}; at most "
                f"{MOST_OPERATIONS:,} are compiled: write what repeats as a loop, lax.scan or lax.fori_loop"
            )

    def number(self, jaxpr: ClosedJaxpr) -> int | None:
        """Return a number that stands for a function that is worth sharing, or None."""
        if not self._is_large(jaxpr):
            return None
        number = self._number(jaxpr)
        return number if self._calls[number] > 1 else None

    def _is_large(self, jaxpr: ClosedJaxpr) -> bool:
        counts = [size(aval.shape) for aval in (*jaxpr.in_avals, *jaxpr.out_avals)]
        passed = sum(count if count <= SMALL else 1 for count in counts)
        return passed <= MOST_NUMBERS and self.size(jaxpr.jaxpr) >= LEAST_WORK + WORK_PER_NUMBER * passed

    def name(self, hint: str) -> str:
        """Return a name that no other function of the module has."""
        hint = re.sub(r"\W+", "_", hint).strip("_") or "function"
        self._names[hint] += 1
        return hint if self._names[hint] == 1 else f"{hint}.{self._names[hint]}"

    def size(self, jaxpr: Jaxpr) -> int:
        """Return about how many instructions a jaxpr becomes."""
        if id(jaxpr) not in self._sizes:
            self._known.setdefault(id(jaxpr), (jaxpr, -1))
            self._sizes[id(jaxpr)] = sum(map(self._size, jaxpr.eqns))
        return self._sizes[id(jaxpr)]

    def _size(self, equation: Any) -> int:
        inner = subjaxprs(equation)
        if inner:
            return sum(map(self.size, inner))
        shapes = [atom.aval.shape for atom in (*equation.invars, *equation.outvars)]
        # Small arrays are computed element by element, others in a loop.
        return max(n if n <= SMALL else 1 for n in map(size, shapes))

    def _count(self, jaxpr: Jaxpr) -> None:
        for equation in jaxpr.eqns:
            self._operations += 1
            inner = called(equation) if equation.primitive.name in CALLS else None
            if inner is None or not self._is_large(inner):
                for each in subjaxprs(equation):
                    self._count(each)
                continue
            number = self._number(inner)
            self._calls[number] += 1
            if self._calls[number] == 1:
                self._count(inner.jaxpr)

    # ---- What is the same ----------------------------------------------------------------------------

    def _number(self, jaxpr: Jaxpr | ClosedJaxpr) -> int:
        _, number = self._known.get(id(jaxpr), (None, -1))
        if number < 0:
            facts = self._facts(jaxpr)
            number = self._numbers.setdefault(facts, len(self._numbers))
            self._known[id(jaxpr)] = (jaxpr, number)
        return number

    def _facts(self, jaxpr: Jaxpr | ClosedJaxpr) -> Hashable:
        # From JAX 0.11 on, both are one type.
        if isinstance(jaxpr, ClosedJaxpr) and jaxpr.jaxpr is not jaxpr:
            return self._number(jaxpr.jaxpr), tuple(map(self._value, jaxpr.consts))
        names: dict[Any, int] = {}

        def named(variables: Sequence[Any]) -> Hashable:
            names.update((variable, len(names) + number) for number, variable in enumerate(variables))
            return tuple((variable.aval.shape, str(variable.aval.dtype)) for variable in variables)

        def read(atoms: Sequence[Any]) -> Hashable:
            return tuple(_of_literal(x) if isinstance(x, Literal) else names[x] for x in atoms)

        begin = named(jaxpr.constvars), named(jaxpr.invars)
        equations = tuple((e.primitive.name, self._parameters(e), read(e.invars), named(e.outvars)) for e in jaxpr.eqns)
        return begin, equations, read(jaxpr.outvars)

    def _parameters(self, equation: Any) -> Hashable:
        if equation.primitive.name in CALLS:
            return self._number(called(equation))
        return tuple((name, self._value(value)) for name, value in sorted(equation.params.items()))

    def _value(self, value: Any) -> Hashable:
        if isinstance(value, Jaxpr | ClosedJaxpr):
            return "jaxpr", self._number(value)
        if isinstance(value, tuple | list):
            return type(value).__name__, tuple(map(self._value, value))
        if isinstance(value, bool | int | float | np.generic):
            # 0.0 and −0.0, 1 and True are equal, but not the same.
            return type(value).__name__, repr(value)
        try:
            hash(value)
        except TypeError:
            # Another object, another value.
            return id(self._known.setdefault(id(value), (value, -1))[0])
        return value


def call_jaxpr(builder: Builder, jaxpr: ClosedJaxpr, operands: Sequence[Value], name: str) -> list[Value]:
    """Emit the call of a function that is called elsewhere, too, or else what the function does."""
    sharing = builder.sharing
    number = sharing.number(jaxpr) if sharing else None
    if sharing is None or number is None:
        return lower(builder, jaxpr.jaxpr, jaxpr.consts, operands)
    routine = sharing.routines.get(number)
    if routine is None:
        routine = sharing.routines[number] = _routine(builder, jaxpr, sharing.name(name))
    arguments: list[Expression] = []
    for operand in operands:
        arguments += _elements(operand) if size(operand.shape) <= SMALL else [_address(builder, operand)]
    results: list[Value] = []
    targets: list[Local] = []
    for aval in jaxpr.out_avals:
        shape, dtype = aval.shape, np.dtype(aval.dtype)
        if size(shape) <= SMALL:
            elements = tuple(builder.variable(kind_of(dtype)) for _ in range(size(shape)))
            targets += map(local_of, elements)
            results.append(Numbers(shape, dtype, elements))
        else:
            stored = reserve(builder, shape, dtype)
            arguments.append(address(stored.buffer, 0))
            results.append(stored)
    builder.call_routine(routine.name, tuple(targets), arguments)
    return results


def finished_functions(builder: Builder, inputs: Iterable[Buffer], outputs: Iterable[Buffer]) -> list[Function]:
    """Return a program as functions: `run`, which a builder has written, and all that it calls of the program's own.

    There is no recursion, so each has memory at fixed addresses: behind that of all its callers.
    """
    routines = (
        {routine.name: routine for routine in reversed(list(builder.sharing.routines.values()))}
        if builder.sharing
        else {}
    )
    builders = [builder, *(routine.builder for routine in routines.values())]
    first_free = place_constants(builders)
    functions = [finished(ENTRY, builder, export=ENTRY, inputs=inputs, outputs=outputs, first_free=first_free)]
    begins = dict.fromkeys(builder.routines, functions[0].memory)
    # A function is complete before its callers are: from the last one on, callers come first.
    for name, routine in routines.items():
        if name in begins:
            function = finished(name, routine.builder, routine.parameters, routine.results, first_free=begins[name])
            functions.append(function)
            for other in routine.builder.routines:
                begins[other] = max(begins.get(other, 0), function.memory)
    return functions


def _address(builder: Builder, operand: Value) -> Expression:
    stored = standard(builder, in_memory(builder, operand))
    assert isinstance(stored, Stored)
    return address(stored.buffer, stored.offset)


def _elements(value: Value) -> list[Expression]:
    return [value.element(tuple(map(int, index))) for index in np.ndindex(value.shape)]


def _routine(caller: Builder, jaxpr: ClosedJaxpr, name: str) -> Routine:
    """Write the function of a jaxpr."""
    builder = Builder(caller.sharing)
    builder.line = caller.line
    parameters: list[Expression] = []
    arguments: list[Value] = []

    def pointer() -> Local:
        parameters.append(local(f"address.{len(parameters)}", I32))
        return local_of(parameters[-1])

    for aval in jaxpr.in_avals:
        shape, dtype = aval.shape, np.dtype(aval.dtype)
        if size(shape) <= SMALL:
            first = len(parameters)
            parameters += [local(f"argument.{first + n}", kind_of(dtype)) for n in range(size(shape))]
            arguments.append(Numbers(shape, dtype, tuple(parameters[first:])))
        else:
            buffer = Buffer(size(shape) * width(dtype), pointer=pointer())
            arguments.append(Stored(shape, dtype, buffer, 0, layout(shape, axis_order(shape))))
    results: list[Expression] = []
    with builder.keeping(arguments):
        for value in lower(builder, jaxpr.jaxpr, jaxpr.consts, arguments):
            if size(value.shape) <= SMALL:
                results += map(builder.let, _elements(value))
            elif isinstance(value, Stored) and _is_own(builder, value):
                # It is computed where the caller wants it.
                value.buffer.pointer = pointer()
            else:
                buffer = Buffer(size(value.shape) * width(value.dtype), pointer=pointer())
                strides = layout(value.shape, axis_order(value.shape))
                store(builder, Stored(value.shape, value.dtype, buffer, 0, strides), value)
    return Routine(name, builder, tuple(parameters), tuple(results))


def _is_own(builder: Builder, value: Stored) -> bool:
    """Return whether an array is all of a buffer of this function, in the layout that arrays of its shape have."""
    buffer = value.buffer
    return (
        has_own_layout(value)
        and value.offset == 0
        and buffer.size == size(value.shape) * width(value.dtype)
        and buffer.data is None
        and buffer.pointer is None
        and any(buffer is one for one in builder.buffers)
    )
