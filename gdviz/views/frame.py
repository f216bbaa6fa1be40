"""What the views draw at one step of a descent: `frame(problem, trajectory, …) -> Frame`, a pure JAX function."""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp

from gdviz.descent import Trajectory
from gdviz.problems import Problem

FIT_POINTS = 120
"""Points at which the curve of a fit is computed."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Frame:
    """The numbers that the views show, one field for each thing drawn. NaN is not drawn.

    For a trajectory of n points:

    - `path`: points up to the last step shown, shape (n, 2);
    - `current`: parameters and loss at the present step, shape (3,);
    - `step`: the present step; where the descent diverged before it, `current` stays at the last point;
    - `diverged_at`: the step at which the descent diverged, or −1;
    - `loss`, `log_loss`: the loss, and where it is positive the loss for a logarithmic axis, shape (n,);
    - `last_step`: where the axis of steps ends;
    - `marker_step`, `marker_loss`, `log_marker_loss`: step and loss of the present point, shape (1,);
    - `linear`, `log`, `marker_visible`, `log_marker_visible`: which of them are shown;
    - `fit`: predictions of the model on a grid that spans the data, shape (FIT_POINTS,);
    - `residuals`: for each datum y, prediction, NaN, one after the other, shape (3 · data,).
    """

    path: jax.Array
    current: jax.Array
    step: jax.Array
    diverged_at: jax.Array
    loss: jax.Array
    log_loss: jax.Array
    last_step: jax.Array
    marker_step: jax.Array
    marker_loss: jax.Array
    log_marker_loss: jax.Array
    linear: jax.Array
    log: jax.Array
    marker_visible: jax.Array
    log_marker_visible: jax.Array
    fit: jax.Array | None = None
    residuals: jax.Array | None = None


def frame(
    problem: Problem,
    trajectory: Trajectory,
    steps: int | jax.Array,
    step: int | jax.Array,
    log: bool | jax.Array = False,
) -> Frame:
    """Return what is drawn of the first `steps` steps of a trajectory at the present `step`.

    `log` asks for the logarithmic axis of the loss. `steps`, `step` and `log` may be traced, so moving
    through a descent compiles nothing again.
    """
    step = jnp.minimum(step, steps)
    last = trajectory.last
    point = jnp.maximum(jnp.minimum(step, last), 0)
    params, loss = trajectory.params[point], trajectory.loss[point]
    diverged = last < steps
    shown = trajectory.until(steps)
    positive = loss > 0
    log = jnp.asarray(log, bool)
    return Frame(
        path=shown.params,
        current=jnp.append(params, loss),
        step=step,
        diverged_at=jnp.where(diverged, last + 1, -1),
        loss=shown.loss,
        log_loss=jnp.where(shown.loss > 0, shown.loss, jnp.nan),
        last_step=jnp.asarray(steps, float),
        marker_step=jnp.asarray(point, float)[None],
        # Charts cannot leave out a marker that is NaN: it gets a harmless place and is hidden.
        marker_loss=jnp.where(jnp.isfinite(loss), loss, 0.0)[None],
        log_marker_loss=jnp.where(positive & jnp.isfinite(loss), loss, 1.0)[None],
        linear=~log,
        log=log,
        marker_visible=~log & jnp.isfinite(loss),
        log_marker_visible=log & positive & jnp.isfinite(loss),
        **_fit(problem, params),
    )


def fit_grid(problem: Problem) -> jax.Array:
    """Return the x at which the curve of a fit is drawn, shape (FIT_POINTS,): the data and a little around them."""
    assert problem.dataset is not None
    low, high = problem.dataset.x.min(), problem.dataset.x.max()
    margin = 0.05 * jnp.where(high > low, high - low, 1.0)
    return jnp.linspace(low - margin, high + margin, FIT_POINTS)


def _fit(problem: Problem, params: jax.Array) -> dict[str, jax.Array]:
    if problem.dataset is None or problem.model is None:
        return {}
    y = problem.dataset.y
    prediction = problem.model(params, problem.dataset.x)
    segments = jnp.stack([y, prediction, jnp.full_like(y, jnp.nan)], axis=1)
    return {"fit": problem.model(params, fit_grid(problem)), "residuals": segments.ravel()}
