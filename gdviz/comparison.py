"""Optimizers side by side within one budget of gradient evaluations: `compare(loss, starts, optimizers, budget)`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.flatten_util import ravel_pytree

from gdviz.basins import nearest
from gdviz.batches import map_batches
from gdviz.checks import check_loss, check_optimizer, check_params, check_whole
from gdviz.descent import Params, Trajectory, descend
from gdviz.divergence import diverged_at as step_of_divergence
from gdviz.extras import needed_by
from gdviz.hessian import sharpness
from gdviz.minibatches import make_batches
from gdviz.optimizers import line_search_evaluations
from gdviz.records import Record

if TYPE_CHECKING:
    import pandas


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Comparison(Record):
    """The descents of k optimizers from n starts, after e = 0 … b gradient evaluations.

    Where a line search takes several evaluations for a step, the descent stays at its last point meanwhile. What is
    beyond the budget, comes after the step at which the descent diverged or was left out is NaN, and −1 in whole
    numbers.

    - `params`: the parameters after e evaluations, a pytree with the leading axes (k, n, b + 1);
    - `loss`, shape (k, n, b + 1), and `gradient`, a pytree like `params`: the loss and its gradient there;
    - `evaluations`: how many evaluations were made until the last point within the budget, or until the descent
      diverged, shape (k, n);
    - `final_loss`: the loss there, shape (k, n); NaN where the descent diverged;
    - `distance`: of the last point from the nearest known minimum, shape (k, n); NaN where none is known either;
    - `arrived_at`: the evaluations after which it stayed within the tolerance of a minimum, shape (k, n), or −1;
    - `diverged_at`: the evaluations after which it diverged within the budget, shape (k, n), or −1: see
      `gdviz.divergence.diverged_at`;
    - `names`: those of the optimizers.
    """

    params: Params
    loss: jax.Array
    gradient: Params
    evaluations: jax.Array
    final_loss: jax.Array
    distance: jax.Array
    arrived_at: jax.Array
    diverged_at: jax.Array
    names: tuple[str, ...] = field(metadata={"static": True})

    def trajectory(self, optimizer: int | jax.Array, start: int = 0) -> Trajectory:
        """Return the descent of one optimizer from one start; its points are those after 0 … b evaluations."""
        params, loss, gradient = jax.tree.map(
            lambda array: array[optimizer, start], (self.params, self.loss, self.gradient)
        )
        return Trajectory(params, loss, gradient)

    @property
    def runs(self) -> dict[str, Trajectory]:
        """The descents by the name of their optimizer, with a leading axis for the starts, as figures take them."""

        def of(index: int) -> Trajectory:
            return Trajectory(*jax.tree.map(lambda array: array[index], (self.params, self.loss, self.gradient)))

        return {name: of(index) for index, name in enumerate(self.names)}

    def bands(self, share: float = 0.25) -> tuple[jax.Array, jax.Array, jax.Array]:
        """Return the quantiles `share`, 1/2 and 1 − `share` of the loss over the starts, each of shape (k, b + 1).

        The nearest rank, without interpolation: a descent that has diverged counts as worse than all others, and
        where a quantile falls on one, it is NaN. By default the band holds the middle half of the starts.
        """
        gone = (self.diverged_at >= 0)[..., None] & jnp.isnan(self.loss)
        # Others go on until the budget ends.
        within = jnp.any(jnp.isfinite(self.loss), axis=(0, 1))
        loss = jnp.where(gone & within, jnp.inf, self.loss)
        low, median, high = quantiles(loss, (share, 0.5, 1 - share))
        return low, median, high

    def table(self) -> jax.Array:
        """Return what there is to say of each optimizer, medians over the starts, shape (k, 5).

        The columns are final loss, distance from the nearest minimum, gradient evaluations, evaluations until
        arrival, and evaluations until the first start diverged; NaN where there is none, as for a median of
        starts of which most have diverged or have not arrived.
        """
        run = self.evaluations >= 0
        diverged = self.diverged_at >= 0
        worst = jnp.where(run, jnp.inf, jnp.nan)
        final_loss = jnp.where(diverged, worst, self.final_loss)
        distance = jnp.where(diverged, worst, self.distance)
        arrived_at = jnp.where(self.arrived_at >= 0, self.arrived_at, worst)
        evaluations = jnp.where(run, self.evaluations, jnp.nan)
        values = jnp.stack([final_loss, distance, evaluations, arrived_at], axis=2)
        (medians,) = quantiles(values, (0.5,))
        first = jnp.min(jnp.where(diverged, self.diverged_at, jnp.inf), axis=1)
        return jnp.append(medians, jnp.where(jnp.isfinite(first), first, jnp.nan)[:, None], axis=1)

    def to_pandas(self) -> pandas.DataFrame:
        """Return a table with a row for each optimizer and start; −1 becomes missing."""
        with needed_by("Comparison.to_pandas"):
            import pandas

        names = ("final_loss", "distance", "evaluations", "arrived_at", "diverged_at")
        columns = {name: np.asarray(getattr(self, name)).ravel() for name in names}
        starts = range(self.final_loss.shape[1])
        index = pandas.MultiIndex.from_product([self.names, starts], names=["optimizer", "start"])
        table = pandas.DataFrame(columns, index=index)
        whole = list(names[2:])
        table[whole] = table[whole].astype("Int64").mask(table[whole] < 0)
        return table


def compare(
    loss: Callable[..., jax.Array],
    starts: Params,
    optimizers: Mapping[str, optax.GradientTransformation],
    budget: int | jax.Array,
    *,
    most: int | None = None,
    minima: Any = (),
    tolerance: float | jax.Array = 1e-2,
    shown: Any = None,
    ceiling: float | jax.Array = jnp.inf,
    data: tuple[Any, ...] = (),
    batch_size: int | None = None,
    key: int | jax.Array | None = None,
    executor: Executor | None = None,
) -> Comparison:
    """Return the descents of several optimizers from several starts within a budget of gradient evaluations.

    An optimizer makes one evaluation for each step. One with a line search, such as `optax.lbfgs`, makes one for the
    gradient at the start and, for each step, as many as its state records, of which the last is the gradient at the new
    point; on mini-batches it makes one more, as the next batch has another gradient there. A point counts if it is
    reached within the budget.

    - `loss`, `data`: as in `descend`;
    - `batch_size`, `key`: mini-batches, as in `descend`; all descents see the same ones, and losses and gradients are
      those of the batches. For several seeds, `jax.vmap` over keys;
    - `starts`: a pytree of parameters with a leading axis of length n; a start that is not finite is left out;
    - `optimizers`: optax `GradientTransformation`s by name; their hyperparameters may be traced;
    - `budget`: a whole number ≥ 1; or a traced one, of at most `most`, which is then the length of the record;
    - `minima`: known minima, shape (m, d), for parameters of d numbers in all; rows that are NaN are left out;
    - `tolerance`: the distance from a minimum within which a descent has arrived;
    - `shown`: for each optimizer whether it is computed; by default all are. May be traced, and what is left out,
      optimizers or starts, takes no time;
    - `ceiling`: the loss above which growth is divergence, such as `gdviz.divergence.loss_ceiling` returns; it may be
      traced. Without one, only what is not finite has diverged;
    - `executor`: what computes the descents, 16 starts at once, as in `sweep`; nothing may then be traced.

    Raises `TypeError` for optimizers that are no dictionary of optax's or starts that are not floating-point, and
    `ValueError` for no optimizer, a budget below 1, starts without a common leading axis or a loss that fails for them.

    >>> starts, optimizers = jnp.array([[1.0], [2.0]]), {"slow": optax.sgd(0.1), "fast": optax.sgd(0.25)}
    >>> comparison = compare(lambda p: p[0] ** 2, starts, optimizers, budget=2, minima=[(0.0,)])
    >>> [round(distance, 3) for distance in comparison.distance.ravel().tolist()]
    [0.64, 1.28, 0.25, 0.5]
    >>> comparison.runs["fast"].params[0, :, 0].tolist()
    [1.0, 0.5, 0.25]
    """
    most = check_whole("budget", int(budget) if most is None else most, 1)
    if not isinstance(optimizers, Mapping):
        kind = type(optimizers).__name__
        raise TypeError(f"optimizers must be a dictionary of names and optax optimizers, not a {kind}")
    if not optimizers:
        raise ValueError("optimizers must hold at least one optax GradientTransformation, but it is empty")
    for name, optimizer in optimizers.items():
        check_optimizer(optimizer, f"optimizers[{name!r}]")
    names = tuple(map(str, optimizers))
    starts = check_params(starts, "starts")
    counts = {jnp.shape(leaf)[:1] for leaf in jax.tree.leaves(starts)}
    if len(counts) != 1 or min(counts.pop() or (0,)) < 1:
        shapes = jax.tree.map(jnp.shape, starts)
        raise ValueError(f"starts must have one leading axis for the starts, at least one, but the shapes are {shapes}")
    batches = make_batches(data, batch_size, key)
    batch = data if batches is None else batches.at(0, batches.order(0))
    check_loss(loss, jax.tree.map(lambda leaf: leaf[0], starts), batch, name="starts[0]")
    if executor is not None:
        given = {
            "most": most,
            "minima": minima,
            "tolerance": tolerance,
            "shown": shown,
            "ceiling": ceiling,
            "data": data,
            "batch_size": batch_size,
            "key": key,
        }
        return map_batches(lambda some: compare(loss, some, optimizers, budget, **given), starts, 16, executor, axis=1)
    minima = jnp.asarray(minima, float).reshape(-1, ravel_pytree(jax.tree.map(lambda leaf: leaf[0], starts))[0].size)
    shown = jnp.ones(len(optimizers), bool) if shown is None else jnp.asarray(shown, bool)

    def run(optimizer: optax.GradientTransformation, start: Params) -> Comparison:
        trajectory = descend(loss, start, optimizer, most, data=data, batch_size=batch_size, key=key, keep_state=True)
        done = evaluations(trajectory, in_batches=batches is not None)
        return _within(trajectory, done, budget, minima, tolerance, ceiling, names)

    def from_all(optimizer: optax.GradientTransformation, is_shown: jax.Array) -> Comparison:
        def from_one(start: Params) -> Comparison:
            wanted = is_shown & jnp.isfinite(ravel_pytree(start)[0]).all()
            return jax.lax.cond(wanted, lambda: run(optimizer, start), lambda: nothing)

        return jax.lax.map(from_one, starts)

    budget = jnp.clip(budget, 1, most)
    # What is left out has the same shapes, whichever optimizer it is.
    shapes = jax.eval_shape(lambda: run(next(iter(optimizers.values())), jax.tree.map(lambda leaf: leaf[0], starts)))
    nothing = jax.tree.map(_nothing, shapes)
    results = [from_all(optimizer, is_shown) for optimizer, is_shown in zip(optimizers.values(), shown, strict=True)]
    return jax.tree.map(lambda *leaves: jnp.stack(leaves), *results)


def _nothing(leaf: jax.ShapeDtypeStruct) -> jax.Array:
    return jnp.full(leaf.shape, -1 if jnp.issubdtype(leaf.dtype, jnp.integer) else jnp.nan, leaf.dtype)


def _within(
    trajectory: Trajectory,
    done: jax.Array,
    budget: int | jax.Array,
    minima: jax.Array,
    tolerance: Any,
    ceiling: float | jax.Array,
    names: tuple[str, ...],
) -> Comparison:
    """Return what one descent of b steps reaches after 0 … b evaluations, of which `budget` are allowed.

    `done` is how many evaluations lead to each of its points.
    """
    counts = jnp.arange(len(done))
    # The last point to which so many evaluations lead.
    point = jnp.searchsorted(done, counts, side="right") - 1
    finite, within = trajectory.finite[point], counts <= budget
    diverged_at = step_of_divergence(jnp.where(finite, trajectory.loss[point], jnp.nan), ceiling, budget)
    diverged = diverged_at >= 0
    there = finite & (counts <= jnp.where(diverged, diverged_at, budget))

    def after(leaf: jax.Array) -> jax.Array:
        return jnp.where(jnp.reshape(there, (-1, *[1] * (leaf.ndim - 1))), leaf[point], jnp.nan)

    params, loss, gradient = jax.tree.map(after, (trajectory.params, trajectory.loss, trajectory.gradient))
    _, distance = jax.vmap(lambda params: nearest(ravel_pytree(params)[0], minima))(params)
    # One after the last evaluation at which it was not near any minimum.
    arrived_at = jnp.max(jnp.where(within & ~(distance <= tolerance), counts + 1, 0))
    return Comparison(
        params=params,
        loss=loss,
        gradient=gradient,
        evaluations=jnp.where(diverged, diverged_at, done[point[budget]]),
        final_loss=jnp.where(diverged, jnp.nan, loss[budget]),
        distance=jnp.where(diverged, jnp.nan, distance[budget]),
        arrived_at=jnp.where(arrived_at <= budget, arrived_at, -1),
        diverged_at=diverged_at,
        names=names,
    )


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Stability(Record):
    """How near k descents come to their edge of stability.

    - `sharpness`: the largest eigenvalue of the Hessian after e = 0 … b evaluations, shape (k, b + 1);
    - `edge`: up to which of them steps shrink, shape (k,);
    - `passed_at`: the evaluations after which the sharpness is above the edge for the first time, shape (k,), or −1;
    - `eigenvalue`: the sharpness there, or the largest of all where it stays below, shape (k,).

    NaN where a descent has no edge, was left out or has ended.
    """

    sharpness: jax.Array
    edge: jax.Array
    passed_at: jax.Array
    eigenvalue: jax.Array


def stability(
    loss: Callable[..., jax.Array], comparison: Comparison, edges: Any, *, data: tuple[Any, ...] = ()
) -> Stability:
    """Return the sharpness along the descents from the first start, against the edge of each optimizer.

    `edges` are numbers such as `stability_edge` returns, one for each optimizer; they may be traced, and take no time
    where they are NaN. Raises what `sharpness` raises.

    >>> bowl = lambda p: 5 * p[0] ** 2
    >>> comparison = compare(bowl, jnp.ones((1, 1)), {"slow": optax.sgd(0.1), "fast": optax.sgd(0.3)}, budget=3)
    >>> found = stability(bowl, comparison, jnp.array([20.0, 2 / 0.3]))
    >>> found.eigenvalue.round(2).tolist(), found.passed_at.tolist()
    ([10.0, 10.0], [-1, 0])
    """
    edges = jnp.asarray(edges, float)

    def of_one(index: jax.Array) -> tuple[jax.Array, jax.Array]:
        trajectory = comparison.trajectory(index)
        runs = jnp.isfinite(trajectory.loss[0]) & jnp.isfinite(edges[index])
        nothing = jnp.full_like(trajectory.loss, jnp.nan)
        return jax.lax.cond(runs, lambda: sharpness(loss, trajectory, data=data), lambda: nothing), runs

    eigenvalues, runs = jax.lax.map(of_one, jnp.arange(len(edges)))
    beyond = eigenvalues > edges[:, None]
    passed_at = jnp.where(jnp.any(beyond, axis=1), jnp.argmax(beyond, axis=1), -1)
    largest = jnp.max(jnp.where(jnp.isnan(eigenvalues), -jnp.inf, eigenvalues), axis=1)
    at_edge = jnp.take_along_axis(eigenvalues, jnp.maximum(passed_at, 0)[:, None], axis=1)[:, 0]
    eigenvalue = jnp.where(passed_at >= 0, at_edge, jnp.where(jnp.isfinite(largest), largest, jnp.nan))
    return Stability(eigenvalues, jnp.where(runs, edges, jnp.nan), passed_at, eigenvalue)


def evaluations(trajectory: Trajectory, *, in_batches: bool = False) -> jax.Array:
    """Return how many gradient evaluations lead to each point of a trajectory, shape (steps + 1,).

    The number of its step; with a line search, which the state records, 1 + n₁ + … + nₖ for k ≥ 1, where nⱼ is what
    the line search of step j took: then all steps must be recorded. On mini-batches it is k + n₁ + … + nₖ, as each step
    begins with the gradient of another batch. Without the state (`keep_state` of `descend`), no line search is assumed.

    >>> evaluations(descend(lambda x: x**2, 1.0, optax.sgd(0.1), 3)).tolist()
    [0, 1, 2, 3]
    """
    searched = None if trajectory.state is None else line_search_evaluations(trajectory.state)
    counts = trajectory.steps
    return counts if searched is None else jnp.cumsum(searched) + (counts if in_batches else counts > 0)


def quantiles(values: jax.Array, shares: Sequence[float]) -> list[jax.Array]:
    """Return quantiles of values along their second axis, by nearest rank.

    NaN are left out; what falls on an infinite value, or finds none, is NaN.

    >>> [quantile.tolist() for quantile in quantiles(jnp.array([[5.0, 1.0, jnp.nan, 3.0]]), (0.0, 0.5))]
    [[1.0], [3.0]]
    """
    count = jnp.sum(~jnp.isnan(values), axis=1, keepdims=True)
    # Most often there is one start, and sorting takes longer than all else.
    alone = jnp.max(jnp.where(jnp.isnan(values), -jnp.inf, values), axis=1, keepdims=True)
    ordered = jax.lax.cond(
        jnp.max(count) > 1, lambda: jnp.sort(values, axis=1), lambda: jnp.broadcast_to(alone, values.shape)
    )

    def at(share: float) -> jax.Array:
        rank = jnp.floor(share * jnp.maximum(count - 1, 0) + 0.5).astype(int)
        found = jnp.take_along_axis(ordered, rank, axis=1).squeeze(1)
        return jnp.where(jnp.isfinite(found), found, jnp.nan)

    return [at(share) for share in shares]
