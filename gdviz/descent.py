"""Gradient descent as one scan: `descend(loss, start, optimizer, steps) -> Trajectory`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from gdviz.checks import check_loss, check_optimizer, check_params, check_whole
from gdviz.divergence import Growth, diverged_at
from gdviz.extras import needed_by
from gdviz.minibatches import Batches, make_batches
from gdviz.optimizers import line_search_evaluations
from gdviz.pytrees import of_parameters, whole
from gdviz.records import Record, all_finite, columns

if TYPE_CHECKING:
    import pandas

Params = Any
"""A pytree of floating-point arrays, or a model that holds some."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Trajectory(Record):
    """The history of a descent at points θ₀ … θₙ; θ₀ is the start.

    Every array has a leading axis for the points, of length steps + 1 unless `descend` thins them:

    - `params`: the pytree of parameters θₖ;
    - `loss`: L(θₖ), of the mini-batch of step k where there are some;
    - `gradient`: ∇L(θₖ), likewise, a pytree like `params`; None where `descend` was asked to leave it out;
    - `state`: the optimizer's state before the update of θₖ, or None unless `descend` was asked to keep it;
    - `step`: after how many steps the point was reached; None stands for 0, 1, 2, …;
    - `record`: what `descend` was asked to record, a pytree, or None.

    >>> trajectory = descend(lambda x: x**2, 1.0, optax.sgd(0.25), steps=3)
    >>> trajectory.params.tolist(), trajectory.step.tolist(), trajectory.diverged_at
    ([1.0, 0.5, 0.25, 0.125], [0, 1, 2, 3], None)
    """

    params: Params
    loss: jax.Array
    gradient: Params = None
    state: Any = None
    step: jax.Array | None = None
    record: Any = None

    def model(self, index: int = -1) -> Any:
        """Return the parameters of a point, by default the last one, as what `descend` got as start: a model to call.

        >>> import equinox
        >>> line = equinox.nn.Linear(1, 1, key=jax.random.key(0))
        >>> trajectory = descend(lambda model, x: model(x)[0] ** 2, line, optax.sgd(0.1), 50, data=(jnp.ones(1),))
        >>> bool(abs(trajectory.model()(jnp.ones(1))[0]) < 1e-3)
        True
        """
        return whole(jax.tree.map(lambda leaf: leaf[index], self.params))

    @property
    def steps(self) -> jax.Array:
        """After how many steps each point was reached."""
        return jnp.arange(self.loss.shape[-1]) if self.step is None else self.step

    @property
    def finite(self) -> jax.Array:
        """Whether loss, parameters and gradient are finite up to and including each point, one for each."""
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
        """The first recorded step at which loss, parameters or gradient are not finite, or None where all are.

        A descent leaves the picture long before: `divergence` says when.
        """
        index = int(self.divergence())
        return None if index < 0 else int(self.steps[index])

    def divergence(self, ceiling: float | jax.Array = jnp.inf) -> jax.Array:
        """Return the index of the point at which the descent has diverged, or −1: see `gdviz.divergence.diverged_at`.

        >>> from gdviz.divergence import loss_ceiling
        >>> bowl = lambda p: jnp.sum(p**2)
        >>> trajectory = descend(bowl, jnp.ones(2), optax.sgd(1.5), steps=20)
        >>> int(trajectory.divergence(loss_ceiling(bowl, (-1, 1, -1, 1)))), int(trajectory.divergence())
        (2, -1)
        """
        return diverged_at(jnp.where(self.finite, self.loss, jnp.nan), ceiling)

    def to_pandas(self) -> pandas.DataFrame:
        """Return a table with a row for each point and columns for loss, parameters, gradient and record.

        A column is named by its place in the pytree, for example `w[1, 0]` or `layer[0]`, and `params[0]` where there
        is but one array; where a name is taken already, as of a gradient, the part comes first: `gradient.w[1, 0]`.

        >>> descend(lambda p: p["w"] ** 2, {"w": 1.0}, optax.sgd(0.25), steps=3).to_pandas().columns.tolist()
        ['loss', 'w', 'gradient.w']
        """
        with needed_by("Trajectory.to_pandas"):
            import pandas

        parts = {"loss": self.loss, "params": self.params, "gradient": self.gradient, "record": self.record}
        index = pandas.Index(np.asarray(self.steps), name="step")
        return pandas.DataFrame(columns(parts, 1), index=index)


def descend(
    loss: Callable[..., jax.Array],
    start: Params | Trajectory,
    optimizer: optax.GradientTransformation,
    steps: int,
    *,
    data: tuple[Any, ...] = (),
    batch_size: int | None = None,
    key: int | jax.Array | None = None,
    record: Callable[[Params, Params], Any] | None = None,
    until: Callable[[jax.Array, Params], Any] | None = None,
    every: int = 1,
    keep_state: bool = False,
    keep_gradient: bool = True,
) -> Trajectory:
    """Return the trajectory of an optimizer that minimises loss(params, *data) from a start.

    θₖ₊₁ = θₖ + uₖ, (uₖ, sₖ₊₁) = optimizer.update(∇L(θₖ), sₖ, θₖ), for k = 0 … steps − 1.

    - `loss`: a JAX function of a pytree of parameters, and of `data`, that returns a scalar;
    - `start`: a pytree of floating-point arrays of any shapes, or a model that holds some, see `gdviz.pytrees`; or a
      trajectory with its state, which is continued by `steps` steps: the result is that of an unbroken descent;
    - `optimizer`: any optax `GradientTransformation`; its hyperparameters may be traced;
    - `data`: arrays that the loss takes after the parameters; unlike arrays that it closes over,
      they may change without compiling again;
    - `batch_size`: the loss gets mini-batches of this size, taken along the leading axis of all data. Each epoch goes
      through the points once, in a random order of its own, and skips those left over at its end. The trajectory then
      has the loss and the gradient *of the batch* of each step; record `loss(params, *data)` for that of all data;
    - `key`: what the batches are drawn from, a whole number or a JAX random key, which may be traced;
    - `record`: a function of parameters and gradient; its results, any pytree of arrays, are the trajectory's `record`;
    - `until`: a function of loss and gradient that says whether to stop. All further points repeat that one, with its
      `step`: shapes stay the same, and no more time is spent;
    - `every`: record one step out of so many, which bounds the memory; `steps` must be a multiple of it;
    - `keep_state`: whether to keep the optimizer's state at every recorded point, to continue from there;
    - `keep_gradient`: whether to keep the gradient.

    A descent that overflows is no error: see `Trajectory.diverged_at`. Wrap calls in `jax.jit` to
    compile once and call often. Raises `TypeError` for a loss that is no function, a start that is
    not floating-point or an optimizer that is not optax's, and `ValueError` for steps that are no
    whole number ≥ 1, a loss that returns no scalar or one that does not accept the start, batches that the data do not
    have, and a trajectory that cannot be continued.

    >>> trajectory = descend(lambda p: jnp.sum(p["w"] ** 2), {"w": jnp.ones(3)}, optax.adam(0.1), steps=100)
    >>> bool(trajectory.loss[-1] < 1e-4)
    True
    >>> x = jnp.linspace(-1, 1, 64)
    >>> loss = lambda w, x: jnp.mean((w * x - x) ** 2)
    >>> noisy = descend(loss, 0.0, optax.sgd(0.5), steps=100, data=(x,), batch_size=8, key=0)
    >>> round(float(noisy.params[-1]), 3)
    1.0
    """
    steps, every = check_whole("steps", steps, 1), check_whole("every", every, 1)
    if steps % every:
        raise ValueError(f"steps must be a multiple of every={every}, not {steps}")
    check_optimizer(optimizer, "optimizer")
    batches = make_batches(data, batch_size, key)
    earlier = start if isinstance(start, Trajectory) else None
    begun = _begun(start, optimizer, batches)
    check_loss(loss, begun.params, data if batches is None else batches.at(0, begun.order), name="start")
    step = _step(of_parameters(loss, begun.params), optimizer, data, batches)
    if until is not None:
        begun, step = _held(begun, step, until)

    def recorded(carry: Any, index: jax.Array) -> tuple[Any, Trajectory]:
        carry, point = step(carry)
        if every > 1:
            # What follows the last point is not needed.
            carry = jax.lax.cond(index < steps // every, lambda: _repeated(step, carry, every - 1), lambda: carry)
        return carry, replace(
            point,
            gradient=point.gradient if keep_gradient else None,
            state=point.state if keep_state or earlier is not None else None,
            record=None if record is None else record(whole(point.params), point.gradient),
        )

    # One update more than needed: the last point's loss and gradient come from the same scan.
    _, trajectory = jax.lax.scan(recorded, begun, jnp.arange(steps // every + 1))
    return trajectory if earlier is None else _joined(earlier, trajectory)


class _Carry(NamedTuple):
    """What goes from step to step; `order` is that of the mini-batches of the epoch."""

    step: jax.Array
    params: Params
    state: Any
    order: Any


def _begun(start: Any, optimizer: optax.GradientTransformation, batches: Batches | None) -> _Carry:
    """Return what goes into the first step from a start, or from the last point of a trajectory."""
    if isinstance(start, Trajectory):
        if start.state is None:
            raise ValueError(
                "start must be a trajectory with the optimizer's state, to be continued: descend(…, keep_state=True)"
            )
        first, params, state = jax.tree.map(
            lambda leaf: jnp.asarray(leaf)[-1], (start.steps, start.params, start.state)
        )
        wanted, given = (jax.tree.map(jnp.shape, each) for each in (jax.eval_shape(optimizer.init, params), state))
        if jax.tree.flatten(wanted) != jax.tree.flatten(given):
            raise ValueError("optimizer must be the one of the trajectory to be continued, but its state is another")
    else:
        first, params = jnp.zeros((), jnp.int32), check_params(start, "start")
        state = optimizer.init(params)
    return _Carry(first, params, state, None if batches is None else batches.order(first))


def _step(
    loss: Callable[..., jax.Array],
    optimizer: optax.GradientTransformation,
    data: tuple[Any, ...],
    batches: Batches | None,
) -> Callable[[_Carry], tuple[_Carry, Trajectory]]:
    """Return the function of one step: what goes into the next one, and the point at which it begins."""
    update = _update(loss, optimizer)

    def step(carry: _Carry) -> tuple[_Carry, Trajectory]:
        number, params, state, order = carry
        batch = data
        if batches is not None:
            order = batches.next_order(number, order)
            batch = batches.at(number, order)
        following, value, gradient = update(params, state, batch)
        return _Carry(number + 1, *following, order), Trajectory(params, value, gradient, state, number)

    return step


def _repeated(step: Callable[[Any], tuple[Any, Any]], carry: Any, times: int) -> Any:
    return jax.lax.scan(lambda carry, _: (step(carry)[0], None), carry, length=times)[0]


def _held(begun: Any, step: Callable[[Any], tuple[Any, Trajectory]], until: Callable[..., Any]) -> tuple[Any, Any]:
    """Return start and function of steps that stay at the first point where `until` holds, and compute nothing more."""
    blank = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), jax.eval_shape(step, begun)[1])

    def following(carry: tuple[Any, Trajectory, jax.Array]) -> tuple[tuple[Any, Trajectory, jax.Array], Trajectory]:
        def go() -> tuple[Any, Trajectory, jax.Array]:
            after, point = step(carry[0])
            return after, point, jnp.asarray(until(point.loss, point.gradient), bool)

        carry = jax.lax.cond(carry[2], lambda: carry, go)
        return carry, carry[1]

    return (begun, blank, jnp.asarray(False)), following


def _joined(earlier: Trajectory, later: Trajectory) -> Trajectory:
    """Return both as one trajectory; the first point of the later one is the last of the earlier."""
    earlier = replace(earlier, step=earlier.steps)
    for name in ("gradient", "state", "record"):
        wanted, given = (jax.tree.map(lambda leaf: leaf.shape[1:], getattr(each, name)) for each in (earlier, later))
        if jax.tree.flatten(wanted) != jax.tree.flatten(given):
            raise ValueError(
                f"start must be a trajectory with the same {name} as what follows, but has {wanted}, not {given}"
            )
    return jax.tree.map(lambda before, after: jnp.concatenate([before, after[1:]]), earlier, later)


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
    loss = of_parameters(loss, start)
    update = _update(loss, optimizer)

    def step(carry: tuple[Params, Any, Any, Any, Growth]) -> tuple[Params, Any, Any, Any, Growth]:
        params, state, steps, evaluations, growth = carry
        (following, state), value, gradient = update(params, state, data)
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
    loss: Callable[..., jax.Array], optimizer: optax.GradientTransformation
) -> Callable[[Params, Any, tuple[Any, ...]], tuple[tuple[Params, Any], jax.Array, Params]]:
    """Return the function of params, state and data of an update: both after it, and loss and gradient before it."""
    value_and_gradient = jax.value_and_grad(loss)
    update = optax.with_extra_args_support(optimizer).update

    def function(params: Params, state: Any, data: tuple[Any, ...]) -> tuple[tuple[Params, Any], jax.Array, Params]:
        value, gradient = value_and_gradient(params, *data)
        # Line searches need the loss itself; all other optimizers ignore these three arguments.
        updates, state = update(gradient, state, params, value=value, grad=gradient, value_fn=lambda p: loss(p, *data))
        return (optax.apply_updates(params, updates), state), value, gradient

    return function


def check_trajectory(trajectory: Any) -> None:
    """Raise `TypeError` for anything but a `Trajectory`."""
    if not isinstance(trajectory, Trajectory):
        raise TypeError(f"trajectory must be a gdviz Trajectory, not {trajectory!r}")
