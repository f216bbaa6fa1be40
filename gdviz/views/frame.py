"""What the views draw, by pure JAX functions: `frame` of a descent, `comparison_frame` of several, `training_frame`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.flatten_util import ravel_pytree

from gdviz.comparison import Comparison, Stability
from gdviz.datasets import Dataset
from gdviz.descent import Trajectory
from gdviz.divergence import MULTIPLE, diverged_at, loss_ceiling
from gdviz.history import History, read_history
from gdviz.networks import Training
from gdviz.problems import Problem, on_axes

FIT_POINTS = 300
"""Points at which the curve of a fit is computed."""

_HIGHEST = 1e24
"""Charts draw fits on axes that may span a billionth: beyond this, pixels overflow float32."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Frame:
    """The numbers that the views show, one field for each thing drawn.

    For a trajectory of n points, of which the first ones are shown; views show several, so it is the first of one:

    - `paths`: the points, shape (1, n, 2); after the last one shown it stays there;
    - `current`: parameters and loss at the current step, shape (1, 3); where they are not finite, those before it;
    - `step`: the current step, and as `marker` in an array, shape (1,);
    - `last_step`: the last one shown: a descent that diverges is shown up to the step at which it does;
    - `diverged_at`: that step, or −1;
    - `steps`: 0, 1, 2, …, shape (1, n); NaN after the number of steps;
    - `losses`: the loss at each step, shape (1, n); NaN after `last_step`;
    - `fit`: predictions of the model on a grid that spans the data, shape (FIT_POINTS,);
    - `residuals`: for each datum NaN, y, prediction, one after the other, shape (3 · data,); NaN is not drawn.

    Of a descent with d parameters, of which the surface shows two, `paths` and `current` have these two, and there is

    - `parameters`: all points with all parameters, shape (1, n, d);
    - `point`: the current one, shape (1, d);
    - `off_axes`: the same with 0 for the two on the axes.
    """

    paths: jax.Array
    current: jax.Array
    step: jax.Array
    marker: jax.Array
    last_step: jax.Array
    diverged_at: jax.Array
    steps: jax.Array
    losses: jax.Array
    fit: jax.Array | None = None
    residuals: jax.Array | None = None
    parameters: jax.Array | None = None
    point: jax.Array | None = None
    off_axes: jax.Array | None = None


def frame(
    problem: Problem,
    trajectory: Trajectory,
    steps: int | jax.Array | None = None,
    step: int | jax.Array | None = None,
    axes: jax.Array | None = None,
) -> Frame:
    """Return what is drawn of the first `steps` steps of a trajectory at the present `step`.

    Without them, all of it is drawn, at its last point. Both may be traced, so that moving through a descent compiles
    nothing again. With more than two parameters, `axes` are the indices of those that the surface shows, shape (2,);
    whether the descent has diverged is judged by the plane of these two through its start.

    >>> import optax
    >>> from gdviz import descend, problem
    >>> bowl = problem(lambda p: p @ p, start=(1.0, 0.0), box=(-1, 1, -1, 1))
    >>> shown = frame(bowl, descend(bowl.loss, bowl.start, optax.sgd(0.25), steps=3), steps=2)
    >>> shown.losses.tolist()
    [[1.0, 0.25, 0.0625, nan]]
    """
    most = len(trajectory.loss) - 1
    steps = jnp.clip(jnp.asarray(most if steps is None else steps), 0, most)
    params = trajectory.params
    plane = problem if axes is None else on_axes(problem, params[0], axes)
    at = trajectory.divergence(loss_ceiling(plane.loss, problem.box))
    at = jnp.where(at <= steps, at, -1)
    last_step = jnp.where(at < 0, steps, at)
    step = jnp.clip(jnp.asarray(last_step if step is None else step), 0, last_step)
    last = jnp.clip(trajectory.last, 0, last_step)
    point = jnp.minimum(step, last)
    points = jnp.arange(most + 1)
    two, of_all = params, dict[str, jax.Array]()
    if axes is not None:
        two = jnp.stack([jax.lax.dynamic_index_in_dim(params, axis, 1, keepdims=False) for axis in axes], axis=1)
        of_all = {"parameters": params[None], "point": params[point][None]}
        of_all["off_axes"] = of_all["point"].at[:, axes].set(0)
    return Frame(
        # Of a fixed length: charts move from one to the next smoothly.
        paths=two[jnp.minimum(points, last)][None],
        current=jnp.append(two[point], trajectory.loss[point])[None],
        step=step,
        marker=step.astype(float)[None],
        last_step=last_step,
        diverged_at=at,
        steps=jnp.where(points <= steps, points, jnp.nan)[None],
        losses=jnp.where((points <= last) & (trajectory.last >= 0), trajectory.loss, jnp.nan)[None],
        **_fit(problem, params[point]),
        **of_all,
    )


def comparison_frame(
    comparison: Comparison, stable: Stability, budget: int | jax.Array, starts: int | jax.Array = 1
) -> dict[str, jax.Array]:
    """Return what the views show of a comparison of k optimizers over b evaluations; pure JAX, all may be traced.

    - `paths`: the points of each from the first start, shape (k, b + 1, 2);
    - `table`: its numbers, shape (k, 5), see `Comparison.table`;
    - `evaluations`: 0 … `budget`, NaN after it, shape (1, b + 1);
    - `median`, `low`, `high`: of the losses from all starts, shape (k, b + 1); of a single start there is no band, but
      NaN;
    - `sharpness`, `edge`: the largest eigenvalues of the Hessian along the paths, shape (k, b + 1), and the edges of
      stability, shape (k,).
    """
    low, median, high = comparison.bands()
    evaluations = jnp.arange(median.shape[1])
    return {
        "paths": comparison.params[:, 0],
        "table": comparison.table(),
        "evaluations": jnp.where(evaluations <= budget, evaluations, jnp.nan)[None],
        "median": median,
        "low": jnp.where(starts > 1, low, jnp.nan),
        "high": jnp.where(starts > 1, high, jnp.nan),
        "sharpness": stable.sharpness,
        "edge": stable.edge,
    }


def training_frame(
    training: Training,
    history: History,
    record: Callable[[Any], tuple[jax.Array, ...]],
    edited_at: int | jax.Array = -1,
) -> dict[str, jax.Array]:
    """Return what the views show of a training and its history; pure JAX.

    `record(params)` gives parameters, shape (d,), and losses, shape (l,), as the history has them: `record_training`.
    `edited_at` is the epoch at which the reader last set a parameter, −1 for none.

    - `position`: the epoch; `diverged_at`: the one at which the training diverged, or −1: its numbers are not finite,
      or its first loss has grown to more than `MULTIPLE` times that of the start, and through at least five records.
      What was before the last edit, and that edit itself, do not count: then the loss must have grown to more than
      `MULTIPLE` times that of the first record after it, too;
    - `epochs`: those of the h records and, again and again, the present one, shape (1, h + 1);
    - `losses`: shape (l, h + 1); `present`: those of the present epoch, shape (l,);
    - `stride`: how many epochs lie between two records;
    - `snapshots`: the parameters, shape (h + 1, d).
    """
    now = record(training.params)
    epochs, (snapshots, losses) = read_history(history, training.epoch, now)
    # The start knew of no data: its losses are those on the present ones.
    _, unravel = ravel_pytree(training.params)
    losses = losses.at[0].set(record(unravel(snapshots[0]))[1])
    # The present epoch may have been recorded, too.
    last = history.count - (epochs[history.count - 1] == training.epoch)
    is_before = epochs <= edited_at
    first = losses[jnp.minimum(jnp.sum(is_before), last), 0]
    judged = jnp.where(is_before, 0, losses[:, 0])
    grown = diverged_at(judged, MULTIPLE * jnp.maximum(losses[0, 0], first), last)
    grown = jnp.where((grown > 0) & jnp.isfinite(losses[0, 0]), epochs[grown], -1)
    return {
        "position": training.epoch,
        "diverged_at": jnp.where(training.diverged_at >= 0, training.diverged_at, grown),
        "epochs": epochs[None].astype(float),
        "losses": losses.T,
        "present": now[1],
        "stride": history.stride,
        "snapshots": snapshots,
    }


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
