"""A JAX function with a state, taken step by step: `advance`, which the running form of `jaxlink` computes."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

Step = Callable[..., tuple[Any, Any]]
"""step(state, **inputs) → (next state, what is drawn of the state that came in), as in `jax.lax.scan`."""


def advance(
    step: Step,
    start: Callable[..., Any],
    inputs: Mapping[str, Any],
    state: Any,
    restart: Any,
    steps: Any,
    edit: Callable[..., Any] | None = None,
) -> tuple[Any, Any]:
    """Return the state after some more steps, and what is drawn of it.

    Where `restart` is true, the steps begin from start(**inputs) instead of `state`; edit(state, **inputs), if it is
    given, comes after them. `steps`, which may be 0, and all other values may be traced. `start` and `edit` get the
    inputs that they name.
    """
    inputs = dict(inputs)
    state = jax.lax.cond(restart, lambda: started(start, inputs), lambda: state)
    # What is drawn depends on the state alone: the step that would follow is not computed.
    state = jax.lax.fori_loop(0, steps, lambda _, state: as_arrays(step(state, **inputs)[0]), state)
    if edit is not None:
        state = edited(edit, state, inputs)
    return state, step(state, **inputs)[1]


def started(start: Callable[..., Any], inputs: Mapping[str, Any]) -> Any:
    """Return start(**inputs), called with the inputs that it names, as a pytree of arrays."""
    return as_arrays(start(**{name: inputs[name] for name in names_of(start)}))


def edited(edit: Callable[..., Any], state: Any, inputs: Mapping[str, Any]) -> Any:
    """Return edit(state, **inputs), called with the inputs that it names besides the state, as a pytree of arrays."""
    return as_arrays(edit(state, **{name: inputs[name] for name in names_of(edit)[1:]}))


def as_arrays(state: Any) -> Any:
    """Return a pytree of numbers as one of arrays."""
    return jax.tree.map(jnp.asarray, state)


def names_of(function: Callable[..., Any]) -> list[str]:
    """Return the names of the inputs that a function takes."""
    return list(inspect.signature(function).parameters)


def check_step(
    step: Step, start: Callable[..., Any], inputs: Mapping[str, Any], edit: Callable[..., Any] | None = None
) -> None:
    """Raise an error where these cannot be run for inputs of such shapes.

    `ValueError` for a start or an edit that names an input that there is not, `TypeError` for a step that does not
    return a pair, for a step or an edit that returns another kind of state than it gets, and whatever the functions
    raise.
    """
    taken = {"start": names_of(start), "edit": names_of(edit)[1:] if edit else []}
    for what, names in taken.items():
        for name in names:
            if name not in inputs:
                raise ValueError(f"{what} takes {name!r}, which is not an input; the inputs are: {', '.join(inputs)}")
    before = jax.eval_shape(lambda inputs: started(start, inputs), dict(inputs))
    for path, leaf in jax.tree_util.tree_leaves_with_path(before):
        if not isinstance(leaf.dtype, np.dtype):
            name = f"state{jax.tree_util.keystr(path)}"
            raise TypeError(
                f"{name} must hold numbers, not {leaf.dtype}; store a seed and create the key from it in the step"
            )
    result = jax.eval_shape(lambda state, inputs: step(state, **inputs), before, dict(inputs))
    if not isinstance(result, tuple) or len(result) != 2:
        what = "an array" if hasattr(result, "dtype") else f"a {type(result).__name__}"
        raise TypeError(f"the step must return a pair (state, outputs), not {what}")
    _check_same_kind("step", before, jax.eval_shape(as_arrays, result[0]))
    if edit is not None:
        _check_same_kind("edit", before, jax.eval_shape(lambda state: edited(edit, state, inputs), before))


def _check_same_kind(what: str, before: Any, after: Any) -> None:
    old, new = kind(before), kind(after)
    if list(old) != list(new):
        raise TypeError(f"the {what} must return a state with the numbers {', '.join(old)}, not {', '.join(new)}")
    for name in old:
        if old[name] != new[name]:
            raise TypeError(
                f"the {what} must not change shapes and types of the state: "
                f"state{name} was {old[name]}, but became {new[name]}"
            )


def kind(state: Any) -> dict[str, str]:
    """Return type and shape of each number or array of a state, by its path in the pytree."""
    leaves = jax.tree_util.tree_leaves_with_path(state)
    return {jax.tree_util.keystr(path): f"{leaf.dtype}{list(leaf.shape)}" for path, leaf in leaves}
