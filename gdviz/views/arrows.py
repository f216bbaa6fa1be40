"""The arrows that a `Surface` shows at the present point of a descent: the step, taken apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from gdviz.descent import Trajectory
from gdviz.optimizers import Optimizers
from gdviz.step_parts import step_parts

STEP_ROWS = ("gradient", "momentum", "decay", "step", "direction", "scale")
"""What the rows of `step_parts` are: the fields of `StepParts`."""

_GRADIENT = {"gradient": "−η∇L", "momentum": "momentum"}
_SCALED = {"gradient": "−η∇L/√s", "direction": "−η∇L", "scale": "η√s"}
_MEAN = {"gradient": "from ∇L", "momentum": "from m", "direction": "−ηm", "scale": "η√s"}
_LABELS = {
    "gradient_descent": _GRADIENT,
    "momentum": _GRADIENT,
    "nesterov": _GRADIENT,
    "adagrad": _SCALED,
    "rmsprop": _SCALED,
    "adam": _MEAN,
    "adamw": _MEAN,
    "lion": {"gradient": "−η sign(…)"},
}


def step_labels(optimizers: Optimizers) -> list[list[str]]:
    """Return for each optimizer what the rows of `step_parts` are called, with the symbols of its formula."""
    common = {"decay": "weight decay", "step": "step"}
    return [[(common | _LABELS.get(name, {})).get(row, "") for row in STEP_ROWS] for name in optimizers]


def step_arrows(
    trajectory: Trajectory,
    step: int | jax.Array,
    optimizers: Optimizers,
    index: int | jax.Array,
    hyperparameters: Sequence[Mapping[str, Any]],
    shown: bool | jax.Array = True,
) -> dict[str, jax.Array]:
    """Return what a `Surface` shows of one step of a descent by the optimizer with this index; pure JAX.

    - `step_parts`: the fields of `gdviz.step_parts.StepParts`, one after the other, shape (6, 2). Where `shown` is not
      true, all are NaN, and nothing is computed;
    - `step_optimizer`: the index, by which the surface labels them.

    `hyperparameters` are those of each optimizer by name. All may be traced.
    """

    def parts() -> jax.Array:
        def of(number: int) -> jax.Array:
            named, values = list(optimizers.values())[number], hyperparameters[number]
            found = step_parts(trajectory, named, values, step)
            return jnp.stack([getattr(found, row) for row in STEP_ROWS])

        return jax.lax.switch(index, [partial(of, number) for number in range(len(optimizers))])

    nothing = jnp.full((len(STEP_ROWS), 2), jnp.nan, trajectory.params.dtype)
    return {
        "step_parts": jax.lax.cond(shown, parts, lambda: nothing),
        "step_optimizer": jnp.asarray(index),
    }
