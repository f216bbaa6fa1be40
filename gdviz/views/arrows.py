"""The arrows that a `Surface` shows at the present point of a descent: the step, and the noise of gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from gdviz.descent import Trajectory
from gdviz.gradient_noise import batch_gradients, point_gradients
from gdviz.optimizers import Optimizers
from gdviz.problems import Problem
from gdviz.step_parts import step_parts
from gdviz.views import texts

STEP_ROWS = ("gradient", "momentum", "decay", "step", "direction", "scale")
"""What the rows of `step_parts` are: the fields of `StepParts`."""

_GRADIENT = {"gradient": "−η∇L", "momentum": texts.MOMENTUM}
_SCALED = {"gradient": "−η∇L/√s", "direction": "−η∇L", "scale": "η√s"}
_MEAN = {"gradient": texts.FROM_GRADIENT, "momentum": texts.FROM_MEAN, "direction": "−ηm", "scale": "η√s"}
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
    common = {"decay": texts.DECAY, "step": texts.STEP}
    return [[(common | _LABELS.get(name, {})).get(row, "") for row in STEP_ROWS] for name in optimizers]


def step_arrows(
    trajectory: Trajectory,
    step: int | jax.Array,
    optimizers: Optimizers,
    index: int | jax.Array,
    hyperparameters: Sequence[Mapping[str, Any]],
    shown: bool | jax.Array = True,
    axes: jax.Array | None = None,
) -> dict[str, jax.Array]:
    """Return what a `Surface` shows of one step of a descent by the optimizer with this index; pure JAX.

    - `step_parts`: the fields of `gdviz.step_parts.StepParts`, one after the other, shape (6, 2). Where `shown` is not
      true, all are NaN, and nothing is computed;
    - `step_optimizer`: the index, by which the surface labels them.

    `hyperparameters` are those of each optimizer by name. With more than two parameters, `axes` are the indices of
    those that the surface shows, shape (2,). All may be traced.
    """

    def parts() -> jax.Array:
        # What the parts are of: a coordinate of each depends on no other coordinate of the gradients.
        shown = trajectory
        if axes is not None:
            two = trajectory.params[:, axes], trajectory.gradient[:, axes]
            shown = replace(trajectory, params=two[0], gradient=two[1])

        def of(number: int) -> jax.Array:
            named, values = list(optimizers.values())[number], hyperparameters[number]
            found = step_parts(shown, named, values, step)
            return jnp.stack([getattr(found, row) for row in STEP_ROWS])

        return jax.lax.switch(index, [partial(of, number) for number in range(len(optimizers))])

    nothing = jnp.full((len(STEP_ROWS), 2), jnp.nan, trajectory.params.dtype)
    return {
        "step_parts": jax.lax.cond(shown, parts, lambda: nothing),
        "step_optimizer": jnp.asarray(index),
    }


NOISE = {"hidden": texts.HIDDEN, "points": texts.OF_POINTS, "batches": texts.OF_BATCHES}
"""What `gradient_arrows` shows, in the order of its `which`: name → title."""

BATCHES = 50
"""How many mini-batches are drawn."""


def gradient_arrows(
    problem: Problem,
    params: jax.Array,
    index: int | jax.Array,
    hyperparameters: Sequence[Mapping[str, Any]],
    which: int | jax.Array,
    batch_size: int | jax.Array,
) -> dict[str, jax.Array]:
    """Return what a `Surface` shows of the gradients that single points or mini-batches have; pure JAX.

    - `gradients`: −η∇L, and below it the same of each point or of each of `BATCHES` random mini-batches alone, NaN
      beyond them, shape (m, 2). η is the learning rate of the optimizer with this index, 1 where it has none;
    - `gradient_points`: how many points each of them is of; 0 where nothing is shown.

    `which` is one of `NOISE` by its index: where it is 0, and for a problem without data, nothing is computed, and all
    are NaN. All but the problem's capacity may be traced.
    """
    if problem.dataset is None:
        return {"gradients": jnp.full((1, 2), jnp.nan), "gradient_points": jnp.asarray(0)}
    capacity = max(len(problem.dataset.x), BATCHES)
    rate = jnp.stack([jnp.asarray(own.get("learning_rate", 1.0), float) for own in hyperparameters])[index]

    def padded(gradients: jax.Array) -> jax.Array:
        rows = jnp.concatenate([jax.grad(problem.loss)(params)[None], gradients])
        return jnp.pad(-rate * rows, ((0, capacity - len(gradients)), (0, 0)), constant_values=jnp.nan)

    branches = [
        lambda: jnp.full((capacity + 1, 2), jnp.nan, params.dtype),
        lambda: padded(point_gradients(problem, params)),
        lambda: padded(batch_gradients(point_gradients(problem, params), batch_size, BATCHES)),
    ]
    return {
        "gradients": jax.lax.switch(which, branches),
        "gradient_points": jnp.where(which == 2, batch_size, which),
    }
