"""Programs that can be split: where the turns of the outermost loop know nothing of each other, workers share them.

Such a loop is what `jax.lax.map` traces to, with or without a batch size: a scan that carries nothing. What comes
before it, each worker computes; what comes after it must treat every element alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jax
import numpy as np
from jax import lax

from gdviz.compiler.rules.elementwise import COMPUTE
from gdviz.compiler.trace import (
    CALLS,
    ClosedJaxpr,
    Jaxpr,
    Literal,
    as_function,
    at_source_of,
    bound,
    called,
    scan_counts,
)

BOUNDS = jax.ShapeDtypeStruct((2,), np.dtype(np.int32))
"""The first turn that is taken, and the one after the last."""

# What leaves the elements of an array as they are, in row order, if none is repeated.
_RESHAPING = ("reshape", "squeeze", "expand_dims", "broadcast_in_dim")


class _NotSplitError(Exception):
    """What comes after the loop takes more than one of its turns together."""


@dataclass(frozen=True)
class Split:
    """A jaxpr that takes `BOUNDS` after its arguments, the count of all turns, and which results are `made` by them.

    Of such a result, in row order, each turn makes the same share; what turns outside of the bounds would make is
    undefined. The other results are the same whatever the bounds.
    """

    jaxpr: ClosedJaxpr
    count: int
    made: tuple[bool, ...]


def split_into_turns(jaxpr: ClosedJaxpr) -> Split | None:
    """Return a jaxpr by the turns of its outermost loop, or None where no loop makes results in this way."""
    # The longest loop has most to share.
    for turns in sorted(_lengths(jaxpr.jaxpr), reverse=True):
        made: list[bool] = []

        def function(*arguments: Any, turns: int = turns, made: list[bool] = made) -> list[Any]:
            *own, bounds = arguments
            evaluation = _Evaluation(turns, bounds)
            results = evaluation.evaluate(jaxpr.jaxpr, jaxpr.consts, [(x, False) for x in own])
            made[:] = [is_made for _, is_made in results]
            return [x for x, _ in results]

        try:
            bounded = jax.make_jaxpr(function)(*jaxpr.in_avals, BOUNDS)
        except _NotSplitError:
            continue
        if any(made):
            return Split(bounded, turns, tuple(made))
    return None


def _is_map(equation: Any) -> bool:
    if equation.primitive.name != "scan" or scan_counts(equation.params)[1] or equation.params["length"] < 2:
        return False
    # Arrays of keys cannot be left empty.
    return not any(jax.dtypes.issubdtype(x.aval.dtype, jax.dtypes.extended) for x in equation.outvars)


def _inner(equation: Any) -> Sequence[ClosedJaxpr]:
    """Return what an equation does with its operands, or one of what it may do."""
    name = equation.primitive.name
    return equation.params["branches"] if name == "cond" else [called(equation)] if name in CALLS else []


def _lengths(jaxpr: Jaxpr) -> set[int]:
    """Return the lengths of the loops of a jaxpr that carry nothing, not of those inside of others."""
    own = {equation.params["length"] for equation in jaxpr.eqns if _is_map(equation)}
    return own.union(*(_lengths(inner.jaxpr) for equation in jaxpr.eqns for inner in _inner(equation)))


Marked = tuple[Any, bool]
"""A value, and whether the turns make it: each the same share of its elements, in row order."""


class _Evaluation:
    """An interpreter of jaxprs in which loops of so many turns take those within the bounds."""

    def __init__(self, turns: int, bounds: jax.Array) -> None:
        self.turns, self.bounds = turns, bounds

    def evaluate(self, jaxpr: Jaxpr, constants: Sequence[Any], arguments: Sequence[Marked]) -> list[Marked]:
        environment: dict[Any, Marked] = dict(zip(jaxpr.invars, arguments, strict=True))
        environment.update((variable, (x, False)) for variable, x in zip(jaxpr.constvars, constants, strict=True))

        def read(atom: Any) -> Marked:
            return (atom.val, False) if isinstance(atom, Literal) else environment[atom]

        for equation in jaxpr.eqns:
            with at_source_of(equation):
                results = self.apply(equation, [read(atom) for atom in equation.invars])
            environment.update(zip(equation.outvars, results, strict=True))
        return [read(atom) for atom in jaxpr.outvars]

    def apply(self, equation: Any, operands: list[Marked]) -> list[Marked]:
        name, values = equation.primitive.name, [x for x, _ in operands]
        has_map = any(self.turns in _lengths(inner.jaxpr) for inner in _inner(equation))
        if name == "cond" and has_map and not operands[0][1]:
            return self.cond(equation.params["branches"], operands)
        if name in CALLS and (has_map or any(is_made for _, is_made in operands)):
            inner = called(equation)
            return self.evaluate(inner.jaxpr, inner.consts, operands)
        if not any(is_made for _, is_made in operands):
            if _is_map(equation) and equation.params["length"] == self.turns:
                return [(x, True) for x in self.map(equation.params, values)]
            return [(x, False) for x in bound(equation, values)]
        made = [x.shape for x, is_made in operands if is_made]
        shape = equation.outvars[0].aval.shape
        is_alike = name in COMPUTE and all(x == shape for x in made)
        if is_alike or (name in _RESHAPING and math.prod(made[0]) == math.prod(shape)):
            return [(x, True) for x in bound(equation, values)]
        raise _NotSplitError

    def map(self, params: Any, values: list[Any]) -> list[jax.Array]:
        """Return the results of a loop that carries nothing; of turns outside of the bounds, anything."""
        body, (count, _) = params["jaxpr"], scan_counts(params)
        shared, rows = values[:count], values[count:]

        def turn(number: jax.Array, results: list[jax.Array]) -> list[jax.Array]:
            row = [lax.dynamic_index_in_dim(x, number, keepdims=False) for x in rows]
            made = as_function(body)(*shared, *row)
            return [lax.dynamic_update_index_in_dim(x, y, number, 0) for x, y in zip(results, made, strict=True)]

        empty = [lax.empty((self.turns, *aval.shape), aval.dtype) for aval in body.out_avals]
        return lax.fori_loop(self.bounds[0], self.bounds[1], turn, empty)

    def cond(self, branches: Sequence[ClosedJaxpr], operands: list[Marked]) -> list[Marked]:
        (which, _), *others = operands
        marks: list[list[bool]] = []

        def branch(inner: ClosedJaxpr, *values: Any) -> list[Any]:
            arguments = [(x, is_made) for x, (_, is_made) in zip(values, others, strict=True)]
            results = self.evaluate(inner.jaxpr, inner.consts, arguments)
            marks.append([is_made for _, is_made in results])
            return [x for x, _ in results]

        functions = [lambda *values, inner=inner: branch(inner, *values) for inner in branches]
        results = lax.switch(which, functions, *(x for x, _ in others))
        # A value that is the same whatever the bounds has every share, too.
        return [(x, any(own)) for x, own in zip(results, zip(*marks, strict=True), strict=True)]
