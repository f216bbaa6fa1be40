"""What the views draw at one step of a descent: `frame(problem, trajectory, …) -> Frame`, a pure JAX function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.datasets import Dataset
from gdviz.descent import Trajectory
from gdviz.problems import Problem

FIT_POINTS = 300
"""Points at which the curve of a fit is computed."""

_HIGHEST = 1e24
"""Charts place numbers on axes that may span a billionth: beyond this, pixels overflow float32."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Frame:
    """The numbers that the views show, one field for each thing drawn.

    For a trajectory of n points, of which the first ones are shown:

    - `path`: the points, shape (n, 2); after the last one shown it stays there;
    - `current`: parameters and loss at the present step, shape (3,);
    - `step`: the present step; where the descent diverged before it, `current` stays at the last point;
    - `diverged_at`: the step at which the descent diverged, or −1;
    - `loss_step`, `loss`: the curve of the loss, shape (n,), as far as a chart can show it; then it stays too;
    - `log_step`, `log_loss`: the same as far as the loss is positive, for a logarithmic axis; of the two
      curves, that of the axis that is not shown rests: 0, or 1 on the logarithmic axis;
    - `last_step`: where the axis of steps ends;
    - `marker_step`, `marker_loss`, `log_marker_loss`: step and loss of the present point, shape (1,);
    - `linear`, `log`: which axis is shown; `linear_visible`, `log_visible`, `log_marker_visible`: whether there
      is a curve and a marker to show on it; `log_note`: whether only the other axis has one;
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
    linear_visible: jax.Array
    log_visible: jax.Array
    log_marker_visible: jax.Array
    log_note: jax.Array
    fit: jax.Array | None = None
    residuals: jax.Array | None = None

    @property
    def paths(self) -> jax.Array:
        """The path for a view of several descents, shape (1, n, 2)."""
        return self.path[None]

    @property
    def points(self) -> jax.Array:
        """The present point for such a view, shape (1, 3)."""
        return self.current[None]


def frame(
    problem: Problem,
    trajectory: Trajectory,
    steps: int | jax.Array | None = None,
    step: int | jax.Array | None = None,
    log: bool | jax.Array = False,
) -> Frame:
    """Return what is drawn of the first `steps` steps of a trajectory at the present `step`.

    Without them, all of it is drawn, at its last point. `log` asks for the logarithmic axis of the loss.
    `steps`, `step` and `log` may be traced, so moving through a descent compiles nothing again.
    """
    most = len(trajectory.loss) - 1
    steps = jnp.clip(jnp.asarray(most if steps is None else steps), 0, most)
    step = jnp.clip(jnp.asarray(steps if step is None else step), 0, steps)
    log = jnp.asarray(log, bool)
    last = trajectory.last
    point = jnp.clip(step, 0, jnp.maximum(last, 0))
    # Curves of a fixed length that stay at their last point: charts move from one to the next smoothly.
    points = jnp.arange(most + 1)
    path_end = jnp.clip(last, 0, steps)
    drawable = jnp.cumprod(jnp.abs(trajectory.loss) <= _HIGHEST)
    positive = drawable * jnp.cumprod(trajectory.loss > 0)
    end, log_end = (jnp.clip(jnp.sum(kind) - 1, 0, path_end) for kind in (drawable, positive))
    marker, log_marker = jnp.minimum(point, end), jnp.minimum(point, log_end)
    # A chart has no place for a number that is none, even on a line that is hidden.
    loss = jnp.where(drawable, trajectory.loss, 0.0)
    log_loss = jnp.where(positive, trajectory.loss, 1.0)
    return Frame(
        path=trajectory.params[jnp.minimum(points, path_end)],
        current=jnp.append(trajectory.params[point], trajectory.loss[point]),
        step=step,
        diverged_at=jnp.where(last < steps, last + 1, -1),
        # The curve that is not shown rests: a chart takes its time for every one that changes.
        loss_step=jnp.where(log, 0.0, jnp.minimum(points, end).astype(float)),
        loss=jnp.where(log, 0.0, loss[jnp.minimum(points, end)]),
        log_step=jnp.where(log, jnp.minimum(points, log_end).astype(float), 0.0),
        log_loss=jnp.where(log, log_loss[jnp.minimum(points, log_end)], 1.0),
        last_step=jnp.maximum(steps, 1).astype(float),
        marker_step=marker.astype(float)[None],
        marker_loss=jnp.where(log, 0.0, loss[marker])[None],
        log_marker_loss=jnp.where(log, log_loss[log_marker], 1.0)[None],
        linear=~log,
        log=log,
        linear_visible=~log & (drawable[0] > 0),
        log_visible=log & (positive[0] > 0),
        log_marker_visible=log & (positive[marker] > 0),
        log_note=log & (positive[0] == 0) & (drawable[0] > 0),
        **_fit(problem, trajectory.params[point]),
    )


def fit_grid(dataset: Dataset) -> Any:
    """Return the x at which the curve of a fit is drawn, shape (FIT_POINTS,): the data and a little around them."""
    # Of data that are not traced, the grid is a constant, also while a link is being traced.
    xp: Any = jnp if isinstance(dataset.x, jax.core.Tracer) else np
    x = xp.asarray(dataset.x, float)
    low, high = x.min(), x.max()
    margin = 0.05 * xp.where(high > low, high - low, 1.0)
    return xp.linspace(low - margin, high + margin, FIT_POINTS)


def _fit(problem: Problem, params: jax.Array) -> dict[str, jax.Array]:
    if problem.dataset is None or problem.model is None:
        return {}
    y = problem.dataset.y
    prediction = _drawable(problem.model(params, problem.dataset.x))
    segments = jnp.stack([jnp.full_like(y, jnp.nan), y, prediction], axis=1)
    return {"fit": _drawable(problem.model(params, fit_grid(problem.dataset))), "residuals": segments.ravel()}


def _drawable(values: jax.Array) -> jax.Array:
    return jnp.clip(jnp.nan_to_num(values), -_HIGHEST, _HIGHEST)
