"""What one step of a descent is made of: the parts of gradient, momentum and weight decay, and how it is scaled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import optax

from gdviz.catalog import with_defaults
from gdviz.descent import Trajectory
from gdviz.optimizers import NamedOptimizer
from gdviz.records import Record


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class StepParts(Record):
    """The parts of step k of an optimizer with learning rate η, each of shape (d,), in units of the parameters.

    - `gradient`, `momentum`, `decay`: what the present gradient, earlier gradients and weight decay contribute to the
      step; 0 where the optimizer has no such part;
    - `step`: θₖ₊₁ − θₖ, the sum of these three;
    - `direction`, `scale`: where the optimizer divides each coordinate by a scale, as Adam divides m by √s: −ηm and
      η√s, so that gradient + momentum = η · direction / scale. NaN for other optimizers.
    """

    gradient: jax.Array
    momentum: jax.Array
    decay: jax.Array
    step: jax.Array
    direction: jax.Array
    scale: jax.Array


@dataclass(frozen=True)
class _Update:
    """One update: its gradient, the parameters, the optimizer's state before and after it, its hyperparameters."""

    gradient: jax.Array
    params: jax.Array
    before: Any
    after: Any
    values: Mapping[str, Any]

    @property
    def along_gradient(self) -> jax.Array:
        """−η∇L."""
        return -self.values["learning_rate"] * self.gradient

    @property
    def decay(self) -> jax.Array:
        """−ηλθ."""
        return -self.values["learning_rate"] * self.values["weight_decay"] * self.params


def step_parts(
    trajectory: Trajectory, named: NamedOptimizer, hyperparameters: Mapping[str, Any], step: int | jax.Array
) -> StepParts:
    """Return what step k of a trajectory is made of, from the optimizer's state; pure JAX.

    - `trajectory`: made by `descend` with this optimizer, of parameters of shape (d,);
    - `hyperparameters`: those of the optimizer by name, as it was called with;
    - `step`: k, from 0 to the last point, from which the next step leads on.

    The state at step k follows from the recorded gradients, so the trajectory needs no states. Step and hyperparameters
    may be traced. For an optimizer that has no such parts, L-BFGS, there is the step alone, NaN at the last point.

    >>> from gdviz import OPTIMIZERS, descend
    >>> named, values = OPTIMIZERS["momentum"], {"learning_rate": 0.25, "momentum": 0.5}
    >>> trajectory = descend(lambda p: p @ p, jnp.array([1.0, 0.0]), named(**values), steps=5)
    >>> parts = step_parts(trajectory, named, values, 1)
    >>> parts.gradient.tolist(), parts.momentum.tolist(), parts.step.tolist()
    ([-0.25, -0.0], [-0.25, -0.0], [-0.5, -0.0])
    """
    params, gradient = jnp.asarray(trajectory.params), jnp.asarray(trajectory.gradient)
    nothing = jnp.zeros_like(params[0])
    none = jnp.full_like(nothing, jnp.nan)
    parts_of = _PARTS.get(named.name)
    if parts_of is None:
        following = params.at[step + 1].get(mode="fill", fill_value=jnp.nan)
        return StepParts(nothing, nothing, nothing, following - params[step], none, none)
    values = with_defaults(named.name, named.hyperparameters, hyperparameters)
    optimizer = named(**values)

    def repeat(k: jax.Array, state: Any) -> Any:
        return optimizer.update(gradient[k], state, params[k])[1]

    before = jax.lax.fori_loop(0, step, repeat, optimizer.init(params[0]))
    taken, after = optimizer.update(gradient[step], before, params[step])
    parts = parts_of(_Update(gradient[step], params[step], before, after, values))
    absent = {"momentum": nothing, "decay": nothing, "direction": none, "scale": none}
    return StepParts(**(absent | parts), step=taken)


def _gradient_descent(update: _Update) -> dict[str, jax.Array]:
    return {"gradient": update.along_gradient}


def _momentum(update: _Update) -> dict[str, jax.Array]:
    return {"gradient": update.along_gradient, "momentum": _velocity(update, update.before)}


def _nesterov(update: _Update) -> dict[str, jax.Array]:
    return {"gradient": update.along_gradient, "momentum": _velocity(update, update.after)}


def _velocity(update: _Update, state: Any) -> jax.Array:
    """Return −ημv."""
    velocity = optax.tree.get(state, "trace")
    return -update.values["learning_rate"] * update.values["momentum"] * velocity


def _adagrad(update: _Update) -> dict[str, jax.Array]:
    return _scaled_gradient(update, jnp.sqrt(optax.tree.get(update.after, "sum_of_squares") + 1e-7))


def _rmsprop(update: _Update) -> dict[str, jax.Array]:
    return _scaled_gradient(update, jnp.sqrt(optax.tree.get(update.after, "nu") + 1e-8))


def _scaled_gradient(update: _Update, scale: jax.Array) -> dict[str, jax.Array]:
    along, rate = update.along_gradient, update.values["learning_rate"]
    return {"gradient": along / scale, "direction": along, "scale": rate * scale}


def _adam(update: _Update) -> dict[str, jax.Array]:
    rate, beta1, beta2 = (update.values[name] for name in ("learning_rate", "beta1", "beta2"))
    count = optax.tree.get(update.after, "count")
    scale = jnp.sqrt(optax.tree.get(update.after, "nu") / (1 - beta2**count)) + 1e-8
    # m = β₁ m + (1 − β₁) g, and the same of both summands where it is corrected and scaled.
    fresh = (1 - beta1) * update.along_gradient / (1 - beta1**count)
    earlier = -rate * beta1 * optax.tree.get(update.before, "mu") / (1 - beta1**count)
    parts = {"gradient": fresh / scale, "momentum": earlier / scale}
    return parts | {"direction": fresh + earlier, "scale": rate * scale}


def _adamw(update: _Update) -> dict[str, jax.Array]:
    return _adam(update) | {"decay": update.decay}


def _lion(update: _Update) -> dict[str, jax.Array]:
    beta1 = update.values["beta1"]
    mixed = beta1 * optax.tree.get(update.before, "mu") + (1 - beta1) * update.gradient
    return {"gradient": -update.values["learning_rate"] * jnp.sign(mixed), "decay": update.decay}


_PARTS: dict[str, Callable[[_Update], dict[str, jax.Array]]] = {
    "gradient_descent": _gradient_descent,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "adagrad": _adagrad,
    "rmsprop": _rmsprop,
    "adam": _adam,
    "adamw": _adamw,
    "lion": _lion,
}
