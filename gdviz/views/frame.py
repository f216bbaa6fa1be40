"""What the views draw at one step of a descent: `frame(problem, trajectory, …) -> Frame`, a pure JAX function."""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.datasets import Dataset
from gdviz.descent import Trajectory
from gdviz.problems import Problem

FIT_POINTS = 120
"""Points at which the curve of a fit is computed."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Frame:
    """The numbers that the views show, one field for each thing drawn.

    For a trajectory of n points, of which the first ones are shown:

    - `path`: the points, shape (n, 2); after the last one shown it stays there;
    - `current`: parameters and loss at the present step, shape (3,);
    - `step`: the present step; where the descent diverged before it, `current` stays at the last point;
    - `diverged_at`: the step at which the descent diverged, or −1;
    - `loss_step`, `loss`: the curve of the loss, shape (n,); it stays at its last point too;
    - `log_step`, `log_loss`: the same as far as the loss is positive, for a logarithmic axis;
    - `last_step`: where the axis of steps ends;
    - `marker_step`, `marker_loss`, `log_marker_loss`: step and loss of the present point, shape (1,);
    - `linear`, `log`: which axis is shown; `log_visible`, `log_marker_visible`: whether the loss at the
      start and at the present step is positive too;
    - `fit`: predictions of the model on a grid that spans the data, shape (FIT_POINTS,);
    - `residuals`: for each datum NaN, y, prediction, one after the other, shape (3 · data,); NaN is not drawn.
    """

    path: jax.Array
    current: jax.Array
    step: jax.Array
    diverged_at: jax.Array
    loss_step: jax.Array
    loss: jax.Array
    log_step: jax.Array
    log_loss: jax.Array
    last_step: jax.Array
    marker_step: jax.Array
    marker_loss: jax.Array
    log_marker_loss: jax.Array
    linear: jax.Array
    log: jax.Array
    log_visible: jax.Array
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
    point = jnp.clip(step, 0, jnp.maximum(last, 0))
    params, loss = trajectory.params[point], trajectory.loss[point]
    # Curves of a fixed length that stay at their last point: charts move from one to the next smoothly.
    index = jnp.clip(jnp.arange(len(trajectory.loss)), 0, jnp.maximum(jnp.minimum(last, steps), 0))
    positive = jnp.cumprod(trajectory.loss > 0)
    log_index = jnp.minimum(index, jnp.maximum(jnp.sum(positive) - 1, 0))
    log = jnp.asarray(log, bool)

    def positive_or_one(loss: jax.Array) -> jax.Array:
        # A logarithmic axis has no place for other numbers, even on a line that is hidden.
        return jnp.where(loss > 0, loss, 1.0)

    return Frame(
        path=trajectory.params[index],
        current=jnp.append(params, loss),
        step=step,
        diverged_at=jnp.where(last < steps, last + 1, -1),
        loss_step=index.astype(float),
        loss=trajectory.loss[index],
        log_step=log_index.astype(float),
        log_loss=positive_or_one(trajectory.loss[log_index]),
        last_step=jnp.asarray(steps, float),
        marker_step=jnp.asarray(point, float)[None],
        marker_loss=loss[None],
        log_marker_loss=positive_or_one(loss)[None],
        linear=~log,
        log=log,
        log_visible=log & (trajectory.loss[0] > 0),
        log_marker_visible=log & (loss > 0),
        **_fit(problem, params),
    )


def fit_grid(dataset: Dataset) -> np.ndarray:
    """Return the x at which the curve of a fit is drawn, shape (FIT_POINTS,): the data and a little around them."""
    # numpy throughout: the grid is a constant, also while a link is being traced.
    x = np.asarray(dataset.x, float)
    low, high = x.min(), x.max()
    margin = 0.05 * (high - low or 1.0)
    return np.linspace(low - margin, high + margin, FIT_POINTS)


def _fit(problem: Problem, params: jax.Array) -> dict[str, jax.Array]:
    if problem.dataset is None or problem.model is None:
        return {}
    y = problem.dataset.y
    prediction = problem.model(params, problem.dataset.x)
    segments = jnp.stack([jnp.full_like(y, jnp.nan), y, prediction], axis=1)
    return {"fit": problem.model(params, fit_grid(problem.dataset)), "residuals": segments.ravel()}
