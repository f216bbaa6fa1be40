"""Gradient descent as one scan: `descend(loss, start, optimizer, steps) -> Trajectory`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from gdviz.checks import check_loss, check_optimizer, check_params, check_whole
from gdviz.divergence import Growth, diverged_at
from gdviz.extras import needed_by
from gdviz.optimizers import line_search_evaluations
from gdviz.records import Record, all_finite, columns

if TYPE_CHECKING:
    import pandas

Params = Any
"""A pytree of floating-point arrays."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Trajectory(Record):
    """The history of a descent at its steps + 1 points θ₀ … θₛ; θ₀ is the start.

    Every array has a leading axis of length steps + 1:

    - `params`: the pytree of parameters θₖ;
    - `loss`: L(θₖ), shape (steps + 1,);
    - `gradient`: ∇L(θₖ), a pytree like `params`;
    - `state`: the optimizer's state before the update of θₖ, or None unless `descend` was asked to keep it.

    >>> trajectory = descend(lambda x: x**2, 1.0, optax.sgd(0.25), steps=3)
    >>> trajectory.params.tolist(), trajectory.diverged_at
    ([1.0, 0.5, 0.25, 0.125], None)
    """

    params: Params
    loss: jax.Array
    gradient: Params
    state: Any = None

    @property
    def finite(self) -> jax.Array:
        """Whether loss, parameters and gradient are finite up to and including each point, shape (steps + 1,)."""
        finite = jnp.isfinite(self.loss)
        for leaf in jax.tree.leaves((self.params, self.gradient)):
            finite &= jnp.isfinite(leaf).reshape(len(finite), -1).all(axis=1)
        return jnp.cumprod(finite.astype(jnp.int32)).astype(bool)

    @property
    def last(self) -> jax.Array:
        """The index of the last finite point; −1 where even the start is not finite."""
        return jnp.sum(self.finite.astype(jnp.int32)) - 1

    @property
    def diverged_at(self) -> int | None:
        """The first step at which loss, parameters or gradient are not finite, or None where all are.

        A descent leaves the picture long before: `divergence` says when.
        """
        step = int(self.divergence())
        return None if step < 0 else step

    def divergence(self, ceiling: float | jax.Array = jnp.inf) -> jax.Array:
        """Return the step at which the descent has diverged, or −1: see `gdviz.divergence.diverged_at`.

        >>> from gdviz.divergence import loss_ceiling
        >>> bowl = lambda p: jnp.sum(p**2)
        >>> trajectory = descend(bowl, jnp.ones(2), optax.sgd(1.5), steps=20)
        >>> int(trajectory.divergence(loss_ceiling(bowl, (-1, 1, -1, 1)))), int(trajectory.divergence())
        (2, -1)
        """
        return diverged_at(jnp.where(self.finite, self.loss, jnp.nan), ceiling)

    def to_pandas(self) -> pandas.DataFrame:
        """Return a table with a row for each point and columns `loss`, `params…` and `gradient…`.

        A column is named by its path in the record, for example `params[0]` or `params['w'][1, 0]`.
        """
        with needed_by("Trajectory.to_pandas"):
            import pandas

        table = {"loss": np.asarray(self.loss)}
        table |= columns("params", self.params, 1) | columns("gradient", self.gradient, 1)
        return pandas.DataFrame(table).rename_axis("step")


def descend(
    loss: Callable[..., jax.Array],
    start: Params,
    optimizer: optax.GradientTransformation,
    steps: int,
    *,
    data: tuple[Any, ...] = (),
    keep_state: bool = False,
) -> Trajectory:
    """Return the trajectory of an optimizer that minimises loss(params, *data) from a start.

    θₖ₊₁ = θₖ + uₖ, (uₖ, sₖ₊₁) = optimizer.update(∇L(θₖ), sₖ, θₖ), for k = 0 … steps − 1.

    - `loss`: a JAX function of a pytree of parameters, and of `data`, that returns a scalar;
    - `start`: a pytree of floating-point arrays of any shapes;
    - `optimizer`: any optax `GradientTransformation`; its hyperparameters may be traced;
    - `data`: arrays that the loss takes after the parameters; unlike arrays that it closes over,
      they may change without compiling again;
    - `keep_state`: whether to keep the optimizer's state at every point too.

    A descent that overflows is no error: see `Trajectory.diverged_at`. Wrap calls in `jax.jit` to
    compile once and call often. Raises `TypeError` for a loss that is no function, a start that is
    not floating-point or an optimizer that is not optax's, and `ValueError` for steps that are no
    whole number ≥ 1, a loss that returns no scalar or one that does not accept the start.

    >>> trajectory = descend(lambda p: jnp.sum(p["w"] ** 2), {"w": jnp.ones(3)}, optax.adam(0.1), steps=100)
    >>> bool(trajectory.loss[-1] < 1e-4)
    True
    """
    steps = check_whole("steps", steps, 1)
    check_optimizer(optimizer, "optimizer")
    start = check_params(start, "start")
    check_loss(loss, start, data, name="start")
    update = _update(loss, optimizer, data)

    def step(carry: tuple[Params, Any], _: None) -> tuple[tuple[Params, Any], Trajectory]:
        after, value, gradient = update(*carry)
        return after, Trajectory(carry[0], value, gradient, carry[1] if keep_state else None)

    # One update more than needed: the last point's loss and gradient come from the same scan.
    _, trajectory = jax.lax.scan(step, (start, optimizer.init(start)), length=steps + 1)
    return trajectory


def descend_to_end(
    loss: Callable[..., jax.Array],
    start: Params,
    optimizer: optax.GradientTransformation,
    budget: int | jax.Array,
    *,
    ceiling: float | jax.Array = jnp.inf,
    data: tuple[Any, ...] = (),
) -> tuple[Params, jax.Array]:
    """Return the last point that an optimizer reaches within a budget of gradient evaluations, and the loss there.

    The same descent as `descend` makes, without its history: for maps of thousands, in one `jax.vmap`. `budget` is a
    whole number ≥ 0 and may be traced. A step takes one evaluation; how many with a line search: see
    `line_search_evaluations`. The loss is NaN where the descent has diverged, above the `ceiling` by growth: see
    `gdviz.divergence.diverged_at`. The other arguments, and what is raised for them, are those of `descend`.

    >>> params, loss = descend_to_end(lambda x: (x - 3) ** 2, 0.0, optax.sgd(0.5), budget=1)
    >>> float(params), float(loss)
    (3.0, 0.0)
    """
    check_optimizer(optimizer, "optimizer")
    start = check_params(start, "start")
    check_loss(loss, start, data, name="start")
    update = _update(loss, optimizer, data)

    def step(carry: tuple[Params, Any, Any, Any, Growth]) -> tuple[Params, Any, Any, Any, Growth]:
        params, state, steps, evaluations, growth = carry
        (following, state), value, gradient = update(params, state)
        searched = line_search_evaluations(state)
        evaluations += 1 if searched is None else searched + (steps == 0)
        if searched is not None:
            following = jax.tree.map(lambda new, old: jnp.where(evaluations <= budget, new, old), following, params)
        return following, state, steps + 1, evaluations, growth.after(value, all_finite((value, gradient)), ceiling)

    def goes_on(carry: tuple[Params, Any, Any, Any, Growth]) -> jax.Array:
        _, _, steps, evaluations, _ = carry
        # A line search that has nothing to search takes no evaluation.
        return jnp.maximum(steps, evaluations) < budget

    zero = jnp.asarray(0)
    begun = (start, optimizer.init(start), zero, zero, Growth.before_the_start())
    params, *_, growth = jax.lax.while_loop(goes_on, step, begun)
    value, gradient = jax.value_and_grad(loss)(params, *data)
    growth = growth.after(value, all_finite((params, value, gradient)), ceiling)
    return params, jnp.where(growth.has_diverged, jnp.nan, value)


def _update(
    loss: Callable[..., jax.Array], optimizer: optax.GradientTransformation, data: tuple[Any, ...]
) -> Callable[[Params, Any], tuple[tuple[Params, Any], jax.Array, Params]]:
    """Return the function of params and state that returns both after an update, and loss and gradient before it."""
    value_and_gradient = jax.value_and_grad(loss)
    update = optax.with_extra_args_support(optimizer).update

    def function(params: Params, state: Any) -> tuple[tuple[Params, Any], jax.Array, Params]:
        value, gradient = value_and_gradient(params, *data)
        # Line searches need the loss itself; all other optimizers ignore these three arguments.
        updates, state = update(gradient, state, params, value=value, grad=gradient, value_fn=lambda p: loss(p, *data))
        return (optax.apply_updates(params, updates), state), value, gradient

    return function


def check_trajectory(trajectory: Any) -> None:
    """Raise `TypeError` for anything but a `Trajectory`."""
    if not isinstance(trajectory, Trajectory):
        raise TypeError(f"trajectory must be a gdviz Trajectory, not {trajectory!r}")
