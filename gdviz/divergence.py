"""When a descent has diverged: its loss has left the picture and keeps growing, long before it overflows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

MULTIPLE = 10
"""A loss has left the picture where it is more than this many times the largest one there, measured from the lowest."""

GROWTH = 5
"""A loss keeps growing where it has done so for this many steps in a row, or until it is no longer finite."""


def loss_ceiling(
    loss: Callable[[jax.Array], jax.Array], box: Sequence[float] | jax.Array, shape: tuple[int, int] = (16, 16)
) -> jax.Array:
    """Return the loss above which a descent has left the picture of a loss of two parameters.

    low + `MULTIPLE` · (high − low), where low and high are the lowest and the highest finite loss at the points of a
    grid of `shape` = (n, m) that spans the box (x_min, x_max, y_min, y_max); infinite where no loss is finite. Measured
    from the lowest loss, it does not depend on a constant that is added to the loss. Pure JAX; the box may be traced.

    >>> float(loss_ceiling(lambda p: p[0] ** 2 + p[1] ** 2 + 7, (-1, 1, -1, 1), (3, 3)))
    27.0
    """
    x, y = jnp.linspace(box[0], box[1], shape[0]), jnp.linspace(box[2], box[3], shape[1])
    values = jax.vmap(loss)(jnp.stack(jnp.meshgrid(x, y), axis=-1).reshape(-1, 2))
    finite = jnp.isfinite(values)
    low = jnp.min(jnp.where(finite, values, jnp.inf))
    high = jnp.max(jnp.where(finite, values, -jnp.inf))
    return jnp.where(finite.any(), low + MULTIPLE * (high - low), jnp.inf)


def diverged_at(
    losses: jax.Array, ceiling: float | jax.Array = jnp.inf, last: int | jax.Array | None = None
) -> jax.Array:
    """Return the step at which a descent has diverged, or −1 where it has not.

    The first step k such that for all j = k, k + 1, … up to the last step, Lⱼ is above the ceiling and above all
    earlier losses, or some loss up to Lⱼ is not finite. There must be at least `GROWTH` such steps, unless a loss is
    not finite: a loss that leaps up and comes back has not diverged.

    - `losses`: L₀, L₁, …, shape (n,), of which what is not finite ends the descent;
    - `ceiling`: a number, such as `loss_ceiling` returns. Without one, only losses that are not finite count;
    - `last`: the last step that counts, by default n − 1; it may be traced.

    >>> growing = jnp.array([1.0, 4.0, 16.0, 64.0, 256.0, 1024.0, 4096.0])
    >>> int(diverged_at(growing, ceiling=10.0)), int(diverged_at(growing))
    (2, -1)
    >>> int(diverged_at(growing.at[6].set(1.0), ceiling=10.0))
    -1
    >>> int(diverged_at(growing.at[3:].set(jnp.inf), ceiling=10.0))
    2
    """
    last = len(losses) - 1 if last is None else last
    highest = jax.lax.cummax(jnp.where(jnp.isfinite(losses), losses, jnp.inf))
    lost = jnp.isinf(highest)
    # The start has not grown.
    before = jnp.concatenate([jnp.full(1, jnp.inf, highest.dtype), highest[:-1]])
    grows = lost | (losses > jnp.maximum(before, ceiling))
    index = jnp.arange(len(losses))
    first = jnp.max(jnp.where(~grows & (index <= last), index, -1)) + 1
    return jnp.where(lost[last] | (last + 1 - first >= GROWTH), first, -1)


class Growth(NamedTuple):
    """Whether a descent has diverged so far, without its history: what `diverged_at` knows after each step.

    - `highest`: the highest loss, infinite where one was not finite;
    - `steps`: for how many steps the loss has been above the ceiling and above all earlier ones.

    >>> growth = Growth.before_the_start()
    >>> for loss in (1.0, 4.0, 16.0, 64.0, 256.0, 1024.0):
    ...     growth = growth.after(jnp.asarray(loss), jnp.asarray(True), ceiling=3.0)
    >>> bool(growth.has_diverged)
    True
    """

    highest: jax.Array
    steps: jax.Array

    @classmethod
    def before_the_start(cls) -> Growth:
        """Return what is known before the first loss, which cannot have grown."""
        return cls(jnp.asarray(-jnp.inf), jnp.asarray(-1))

    def after(self, loss: jax.Array, is_finite: jax.Array, ceiling: float | jax.Array) -> Growth:
        """Return what is known after another loss, which is finite or not."""
        highest = jnp.where(is_finite, jnp.maximum(self.highest, loss), jnp.inf)
        grows = (self.steps >= 0) & (loss > jnp.maximum(self.highest, ceiling))
        return Growth(jnp.maximum(self.highest, highest), jnp.where(grows, self.steps + 1, 0))

    @property
    def has_diverged(self) -> jax.Array:
        """Whether the descent has diverged."""
        return jnp.isinf(self.highest) | (self.steps >= GROWTH)


def step_curvature(params: Any, gradient: Any, step: int | jax.Array) -> jax.Array:
    """Return the mean curvature of the loss along a step of a descent.

    λ = sᵀ(∇L(θₖ) − ∇L(θₖ₋₁)) / sᵀs with s = θₖ − θₖ₋₁: the mean of sᵀHs / sᵀs over the step, where H is the Hessian, so
    at most the largest eigenvalue there. If gradient descent takes this step with a learning rate η > 2/λ, the next one
    is longer, on any loss: the gradient at its end points against the step, and is longer than s/η.

    - `params`, `gradient`: those of a `Trajectory`, pytrees of arrays with a leading axis for the steps;
    - `step`: k ≥ 1, which may be traced. The curvature is NaN for a step of length 0.

    >>> slope = jnp.array([[2.0, 0.0], [-6.0, 0.0]])
    >>> float(step_curvature(jnp.array([[1.0, 0.0], [-3.0, 0.0]]), slope, 1))
    2.0
    """

    def change(leaves: Any) -> list[jax.Array]:
        return [leaf[step] - leaf[step - 1] for leaf in jax.tree.leaves(leaves)]

    def dot(first: list[jax.Array], second: list[jax.Array]) -> Any:
        return sum(jnp.vdot(a, b) for a, b in zip(first, second, strict=True))

    steps = change(params)
    return dot(steps, change(gradient)) / dot(steps, steps)


class Cause(IntEnum):
    """Why a descent has diverged, as far as its numbers show it."""

    NONE = -1
    """It has not."""
    EDGE = 0
    """Its steps grow, as the curvature along them is above the edge of stability."""
    GROWTH = 1
    """Its loss grows, from whatever cause."""
    NOT_FINITE = 2
    """Its loss, or the gradient, is not finite."""


def cause(trajectory: Any, step: int | jax.Array, edge: float | jax.Array = jnp.nan) -> jax.Array:
    """Return the `Cause` of the divergence of a `Trajectory` at a step, −1 for none; all may be traced.

    `edge` is the optimizer's edge of stability, such as `stability_edge` returns; NaN where it has none. It is the
    cause where the curvature along the step is above it, see `step_curvature`, and the next step is longer.

    >>> import optax
    >>> from gdviz.descent import descend
    >>> trajectory = descend(lambda p: p**2, 1.0, optax.sgd(1.5), steps=20)
    >>> Cause(cause(trajectory, 3, edge=2 / 1.5)).name, Cause(cause(trajectory, 3)).name
    ('EDGE', 'GROWTH')
    """
    params, step = trajectory.params, jnp.asarray(step)
    beyond = (step_curvature(params, trajectory.gradient, step) > edge) & _lengthens(params, step)
    grown = jnp.where(beyond & (step > 0), Cause.EDGE, Cause.GROWTH)
    return jnp.where(step < 0, Cause.NONE, jnp.where(step > trajectory.last, Cause.NOT_FINITE, grown))


def _lengthens(params: Any, step: jax.Array) -> jax.Array:
    """Return whether step k + 1 of a descent is longer than step k; where it is not finite, step k than step k − 1."""

    def length(to: Any) -> Any:
        return sum(jnp.sum((leaf[to] - leaf[to - 1]) ** 2) for leaf in jax.tree.leaves(params))

    most = len(jax.tree.leaves(params)[0]) - 1
    before, present, after = (length(jnp.clip(step + offset, 1, most)) for offset in (-1, 0, 1))
    is_known = (step < most) & jnp.isfinite(after)
    return jnp.where(is_known, after > present, (present > before) | (step == 1))
