"""jaxpr → instructions, by one rule for each primitive; the rules stand in `rules/` and enter one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.module import Builder
from gdviz.compiler.trace import Jaxpr, Literal, last_uses, raw, source_line, uses, without_keys
from gdviz.compiler.values import Value, of_constant, settle

CALLS = ("jit", "pjit", "closed_call", "core_call", "custom_jvp_call", "custom_vjp_call", "remat2", "checkpoint")
"""Primitives that only call a jaxpr."""

TYPES = ("float32", "float64", "int32", "uint32", "int64", "uint64", "bool")

Rule = Callable[..., Sequence[Value]]
RULES: dict[str, Rule] = {}
"""Primitive → rule(builder, equation, *operands), which returns the results."""


class UnsupportedError(NotImplementedError):
    """A function contains something that has no rule; the message names it, its types and the user's line."""


def lower(builder: Builder, jaxpr: Jaxpr, constants: Sequence[Any], arguments: Sequence[Value]) -> list[Value]:
    """Emit a jaxpr for given arguments and return its results."""
    environment: dict[Any, Value] = {}
    counts, last_reads = uses(jaxpr), last_uses(jaxpr)

    def write(variable: Any, value: Value) -> None:
        # What is read more than once is computed once, what is never read not at all.
        if counts[variable]:
            environment[variable] = settle(builder, value) if counts[variable] > 1 else value

    def read(atom: Any) -> Value:
        if isinstance(atom, Literal):
            return of_constant(builder, np.asarray(atom.val, getattr(atom.aval, "dtype", None)))
        return environment[atom]

    for variable, value in zip(jaxpr.constvars, constants, strict=True):
        write(variable, of_constant(builder, raw(value)))
    for variable, value in zip(jaxpr.invars, arguments, strict=True):
        write(variable, value)
    outer_line = builder.line

    def compute(equation: Any) -> None:
        # What JAX traced once and for all has no line of its own: then it is the line of the call.
        builder.line = source_line(equation) or outer_line
        plain = without_keys(equation)
        _check(plain, builder.line)
        operands = [read(atom) for atom in equation.invars]
        # What is not read again gives its memory back after this.
        for variable in last_reads.get(id(equation), ()):
            del environment[variable]
        results = RULES[plain.primitive.name](builder, plain, *operands)
        for variable, value in zip(equation.outvars, results, strict=True):
            write(variable, value)

    for equation in jaxpr.eqns:
        compute(equation)
    builder.line = outer_line
    return [read(atom) for atom in jaxpr.outvars]


def _check(equation: Any, line: str) -> None:
    name = equation.primitive.name
    dtypes = [getattr(atom.aval, "dtype", None) for atom in (*equation.invars, *equation.outvars)]
    where = f", at {line}" if line else ""
    if equation.effects:
        raise UnsupportedError(f"{name} has side effects, which cannot be compiled{where}")
    if name not in RULES:
        raise UnsupportedError(f"the primitive {name} of {', '.join(map(str, dtypes))} has no rule{where}")
    # What a call works on is looked at inside of it, where the line is more exact.
    for dtype in dtypes if name not in CALLS else ():
        if str(dtype) not in TYPES:
            raise UnsupportedError(f"{name} is of type {dtype}, but only {', '.join(TYPES)} can be compiled{where}")


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Enter a rule into the table under its primitives' names."""

    def enter(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function

    return enter


def shape_of(equation: Any) -> tuple[int, ...]:
    """Return the shape of an equation's first result."""
    return equation.outvars[0].aval.shape


def dtype_of(equation: Any) -> np.dtype:
    """Return the type of an equation's first result."""
    return np.dtype(equation.outvars[0].aval.dtype)


# The rules enter the table when they are imported.
from gdviz.compiler import rules  # noqa: E402, F401
