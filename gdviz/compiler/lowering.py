"""jaxpr → instructions, by one rule for each primitive; the rules stand in `rules/` and enter one table."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import numpy as np

from gdviz.compiler.code import Builder
from gdviz.compiler.encodings import NATIVE, encoded
from gdviz.compiler.encodings.errors import UnsupportedError
from gdviz.compiler.rewriting import rewritten
from gdviz.compiler.trace import (
    CALLS,
    ClosedJaxpr,
    Jaxpr,
    Literal,
    implementation,
    last_uses,
    needed,
    repeats,
    source_line,
    trace,
    uses,
)
from gdviz.compiler.values import SMALL, Value, of_constant, settle

Rule = Callable[..., Sequence[Value]]
RULES: dict[str, Rule] = {}
"""Primitive → rule(builder, equation, *operands), which returns the results."""


def lower(builder: Builder, jaxpr: Jaxpr, constants: Sequence[Any], arguments: Sequence[Value]) -> list[Value]:
    """Emit a jaxpr for given arguments and return its results."""
    sharing = builder.sharing
    jaxpr = rewritten(
        jaxpr, SMALL + 1, is_elementwise, lambda inner: sharing is not None and sharing.number(inner) is not None
    )
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
        write(variable, of_constant(builder, np.asarray(value)))
    for variable, value in zip(jaxpr.invars, arguments, strict=True):
        write(variable, value)
    outer_line = builder.line

    def compute(equation: Any) -> None:
        # What JAX traced once and for all has no line of its own: then it is the line of the call.
        builder.line = source_line(equation) or outer_line
        if equation.effects:
            raise UnsupportedError(
                f"{equation.primitive} has side effects, which cannot be compiled{_at(builder.line)}"
            )
        apply = RULES.get(equation.primitive.name) or _implemented(equation, builder.line)
        _check_types(equation, builder.line)
        operands = [read(atom) for atom in equation.invars]
        # What is not read again may be changed in place.
        for variable in last_reads.get(id(equation), ()):
            del environment[variable]
        results = apply(builder, equation, *operands)
        for variable, value in zip(equation.outvars, results, strict=True):
            write(variable, value)

    with builder.keeping(environment.values()):
        for equation in jaxpr.eqns:
            compute(equation)
    builder.line = outer_line
    return [read(atom) for atom in jaxpr.outvars]


def _at(line: str) -> str:
    return f", at {line}" if line else ""


def _dtypes(equation: Any) -> list[Any]:
    return [getattr(atom.aval, "dtype", None) for atom in (*equation.invars, *equation.outvars)]


def _check_types(equation: Any, line: str) -> None:
    # What a call works on is looked at inside of it, where the line is more exact.
    for dtype in _dtypes(equation) if equation.primitive.name not in CALLS else ():
        if str(dtype) not in NATIVE:
            raise UnsupportedError(f"{equation.primitive} is of type {dtype}, which cannot be compiled{_at(line)}")


def _implemented(equation: Any, line: str) -> Rule:
    """Return the rule that a primitive without one in the table has by the JAX function that implements it."""
    primitive, cause = equation.primitive, None
    function = implementation(primitive)
    if function is not None:
        try:
            jaxpr = _defining(function, equation)
            # An implementation by the primitive itself means that XLA implements it.
            if not repeats(jaxpr.jaxpr, equation):
                return lambda builder, _, *operands: lower(builder, jaxpr.jaxpr, jaxpr.consts, operands)
        except Exception as error:  # Whatever a library's function raises where it needs values.
            cause = error
    types = ", ".join(map(str, _dtypes(equation)))
    raise UnsupportedError(f"the primitive {primitive.name} of {types} has no rule{_at(line)}") from cause


def _defining(function: Callable[..., Any], equation: Any) -> ClosedJaxpr:
    """Return the jaxpr of a JAX function of an equation's operands, with its parameters as keywords."""
    structs = tuple(jax.ShapeDtypeStruct(atom.aval.shape, atom.aval.dtype) for atom in equation.invars)
    # Elsewhere, JAX would make 32 bits of the operands' 64.
    with jax.enable_x64(any("64" in str(dtype) or "128" in str(dtype) for dtype in _dtypes(equation))):
        return needed(encoded(trace(functools.partial(function, **equation.params), structs).jaxpr, definition))


def definition(primitive: Any) -> Callable[..., Any] | None:
    """Return the JAX function that a primitive equals, its rule or what its library implements it by, or None."""
    return getattr(RULES.get(primitive.name), "function", None) or implementation(primitive)


def composed(function: Callable[..., Any]) -> Rule:
    """Return the rule of a primitive that equals a JAX function of its operands, with its parameters as keywords."""

    def apply(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
        inner = _defining(function, equation)
        return lower(builder, inner.jaxpr, inner.consts, operands)

    apply.function = function  # type: ignore[attr-defined]
    return apply


def is_elementwise(name: str) -> bool:
    """Return whether a primitive computes each element from the operands' elements at the same place."""
    return getattr(RULES.get(name), "is_elementwise", False)


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
