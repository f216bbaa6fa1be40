"""Function → jaxpr. The only file that touches `jax.extend`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import numpy as np
from jax._src import source_info_util
from jax.extend import core
from jax.interpreters import partial_eval

Jaxpr = core.Jaxpr
ClosedJaxpr = core.ClosedJaxpr
Literal = core.Literal
Var = core.Var


@dataclass(frozen=True)
class Traced:
    """A function as JAX sees it for arguments of given shapes and types.

    `input_names` and `output_names` tell where each leaf stands in the arguments and in the result, such
    as `[0]['w']`; `inputs` and `outputs` are their shapes and types.
    """

    jaxpr: ClosedJaxpr
    input_tree: Any
    output_tree: Any
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]

    @property
    def inputs(self) -> tuple[jax.ShapeDtypeStruct, ...]:
        """Shapes and types of the inputs."""
        return tuple(jax.ShapeDtypeStruct(v.aval.shape, v.aval.dtype) for v in self.jaxpr.jaxpr.invars)

    @property
    def outputs(self) -> tuple[jax.ShapeDtypeStruct, ...]:
        """Shapes and types of the outputs."""
        return tuple(jax.ShapeDtypeStruct(v.aval.shape, v.aval.dtype) for v in self.jaxpr.jaxpr.outvars)


def trace(function: Callable[..., Any], args: tuple[Any, ...]) -> Traced:
    """Trace a function for example arguments, pytrees of arrays or of `jax.ShapeDtypeStruct`.

    Raises `TypeError` for an output that is no array, and whatever JAX raises for a function whose shapes
    depend on values.
    """
    args = jax.tree.map(_as_struct, args)
    jaxpr, output_shapes = jax.make_jaxpr(function, return_shape=True)(*args)
    # What no output needs is left out, inside of loops too.
    needed, _ = partial_eval.dce_jaxpr(jaxpr.jaxpr, [True] * len(jaxpr.jaxpr.outvars), instantiate=True)
    return Traced(
        ClosedJaxpr(needed, jaxpr.consts),
        jax.tree.structure(args),
        jax.tree.structure(output_shapes),
        _names(args),
        _names(output_shapes),
    )


def _as_struct(leaf: Any) -> jax.ShapeDtypeStruct:
    if isinstance(leaf, jax.ShapeDtypeStruct):
        return leaf
    return jax.ShapeDtypeStruct(np.shape(leaf), jax.dtypes.canonicalize_dtype(jax.numpy.result_type(leaf)))


def _names(tree: Any) -> tuple[str, ...]:
    return tuple(jax.tree_util.keystr(path) for path, _ in jax.tree_util.tree_leaves_with_path(tree))


def uses(jaxpr: Jaxpr) -> Counter[Var]:
    """Return how often each variable of a jaxpr is read."""
    counts: Counter[Var] = Counter()
    for equation in jaxpr.eqns:
        counts.update(atom for atom in equation.invars if isinstance(atom, Var))
    counts.update(atom for atom in jaxpr.outvars if isinstance(atom, Var))
    return counts


def last_uses(jaxpr: Jaxpr) -> dict[int, list[Var]]:
    """Return, for equations by their `id`, the variables that nothing reads after them."""
    last: dict[Var, int] = {}
    for equation in jaxpr.eqns:
        last.update((atom, id(equation)) for atom in equation.invars if isinstance(atom, Var))
    for atom in jaxpr.outvars:
        last.pop(atom, None)
    found: dict[int, list[Var]] = {}
    for variable, equation_id in last.items():
        found.setdefault(equation_id, []).append(variable)
    return found


def source_line(equation: Any) -> str:
    """Return the line of the user's code where an equation arose, or an empty text."""
    text = source_info_util.summarize(equation.source_info)
    return "" if text.startswith("<unknown>") else text
