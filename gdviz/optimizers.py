"""Named optax optimizers: how to make them, their hyperparameters, their update formula."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.flatten_util import ravel_pytree

from gdviz.catalog import Catalog, Hyperparameter, check_count, with_defaults


@dataclass(frozen=True)
class NamedOptimizer:
    """An optax optimizer with a name: call it with its hyperparameters to make a `GradientTransformation`.

    `formula` is the LaTeX of one update of the parameters θ with gradient g. `scale_free` says that
    the size of an update does not depend on the size of the gradient, so that one learning rate suits
    most problems.

    `edge` returns from its hyperparameters the edge of stability: the curvature λ of a quadratic loss above which its
    steps grow, see `stability_edge`; optimizers that scale the gradient have none. `stable_rate` says in words up to
    which learning rate they shrink.
    """

    name: str
    title: str
    factory: Callable[..., optax.GradientTransformation]
    hyperparameters: tuple[Hyperparameter, ...]
    formula: str
    scale_free: bool = False
    edge: Callable[..., Any] | None = None
    stable_rate: str = ""

    def __call__(self, **values: Any) -> optax.GradientTransformation:
        """Return the optimizer with these hyperparameters, defaults for the others; all may be traced.

        Raises `ValueError` for an unknown hyperparameter, listing the known ones.

        >>> optimizer = OPTIMIZERS["momentum"](learning_rate=0.1)
        >>> updates, state = optimizer.update(jnp.array([2.0]), optimizer.init(jnp.array([1.0])))
        >>> print(updates)
        [-0.2]
        """
        return self.factory(**with_defaults(self.name, self.hyperparameters, values))


class SwitchedState(NamedTuple):
    """The state of `Optimizers.at`: how many updates were done, and the states of all optimizers."""

    updates: jax.Array
    states: tuple[Any, ...]


class Optimizers(Catalog[NamedOptimizer]):
    """Optimizers by name, `OPTIMIZERS["adam"]()`, or by an index that may be traced, `OPTIMIZERS.at(index, …)`."""

    def at(
        self,
        index: int | jax.Array,
        hyperparameters: Sequence[Mapping[str, Any]],
        schedule: Callable[[Any], optax.Schedule] | None = None,
    ) -> optax.GradientTransformation:
        """Return the optimizer with this index, which may be traced.

        - `hyperparameters`: those of each optimizer by name, which may be traced; what is left out has its default;
        - `schedule`: maps a learning rate to its schedule, such as a `NamedSchedule`; it counts all updates, whichever
          optimizer made them.

        Only the update is branched, and the states of the other optimizers stay as they are. All work on one vector of
        parameters: their updates must be element by element, as those of `OPTIMIZERS` are.
        Raises `ValueError` for another number of hyperparameters than optimizers.

        >>> momentum = OPTIMIZERS.names.index("momentum")
        >>> optimizer = OPTIMIZERS.at(momentum, [{"learning_rate": 0.5}] * len(OPTIMIZERS))
        >>> updates, state = optimizer.update(jnp.ones(2), optimizer.init(jnp.zeros(2)), jnp.zeros(2))
        >>> print(updates)
        [-0.5 -0.5]
        """
        check_count(hyperparameters, self)
        entries = [
            (named, with_defaults(named.name, named.hyperparameters, own))
            for named, own in zip(self.values(), hyperparameters, strict=True)
        ]

        def init(params: Any) -> SwitchedState:
            flat, _ = ravel_pytree(params)
            return SwitchedState(jnp.zeros((), jnp.int32), tuple(named(**own).init(flat) for named, own in entries))

        def update(gradient: Any, state: SwitchedState, params: Any = None) -> tuple[Any, SwitchedState]:
            flat_gradient, unravel = ravel_pytree(gradient)
            flat_params = None if params is None else ravel_pytree(params)[0]
            learning_rate = jnp.stack([jnp.asarray(own["learning_rate"], float) for _, own in entries])[index]
            if schedule is not None:
                learning_rate = schedule(learning_rate)(state.updates)

            def updated(number: int, states: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
                named, own = entries[number]
                optimizer = named(**(own | {"learning_rate": learning_rate}))
                updates, new = optimizer.update(flat_gradient, states[number], flat_params)
                return updates, (*states[:number], new, *states[number + 1 :])

            branches = [partial(updated, number) for number in range(len(entries))]
            updates, states = jax.lax.switch(index, branches, state.states)
            return unravel(updates), SwitchedState(state.updates + 1, states)

        return optax.GradientTransformation(init, update)

    def edges(self, hyperparameters: Sequence[Mapping[str, Any]]) -> jax.Array:
        """Return the edge of stability of each optimizer, NaN where there is none; all may be traced.

        Raises `ValueError` for another number of hyperparameters than optimizers.

        >>> OPTIMIZERS.edges([{"learning_rate": 0.1}, {"learning_rate": 0.1}, *[{}] * 6])[:4].tolist()
        [20.0, 38.0, 13.571428298950195, nan]
        """
        check_count(hyperparameters, self)
        entries = zip(self.values(), hyperparameters, strict=True)
        edges = [
            jnp.nan if named.edge is None else named.edge(**with_defaults(named.name, named.hyperparameters, own))
            for named, own in entries
        ]
        return jnp.stack([jnp.asarray(edge, float) for edge in edges])


def stability_edge(learning_rate: Any, momentum: Any = 0.0, *, nesterov: bool = False) -> Any:
    """Return the sharpness above which gradient descent with momentum β diverges on a quadratic loss.

    2/η without momentum, (2 + 2β)/η with momentum (heavy ball), (2 + 2β)/((1 + 2β) η) with Nesterov's; numbers or
    arrays. Raises `ValueError` for a learning rate that is not positive or a momentum outside of [0, 1). Source: Cohen
    et al., Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability (2021).

    >>> round(stability_edge(0.1), 3), round(stability_edge(0.1, momentum=0.9), 3)
    (20.0, 38.0)
    """
    for name, value, ok, allowed in (
        ("learning_rate", learning_rate, lambda x: x > 0, "a number > 0"),
        ("momentum", momentum, lambda x: (x >= 0) & (x < 1), "a number ≥ 0 and < 1"),
    ):
        if not isinstance(value, jax.core.Tracer) and not np.all(ok(np.asarray(value))):
            raise ValueError(f"{name} must be {allowed}, not {value!r}")
    return (2 + 2 * momentum) / (learning_rate * (1 + 2 * momentum if nesterov else 1))


def _learning_rate(default: float) -> Hyperparameter:
    return Hyperparameter("learning_rate", "Learning rate η", 1e-5, 10.0, default, logarithmic=True)


_MOMENTUM = Hyperparameter("momentum", "Momentum μ", 0.0, 0.99, 0.9)
_BETA1 = Hyperparameter("beta1", "First decay β₁", 0.0, 0.99, 0.9)
_BETA2 = Hyperparameter("beta2", "Second decay β₂", 0.5, 0.9999, 0.999, step=0.0001)
_WEIGHT_DECAY = Hyperparameter("weight_decay", "Weight decay λ", 0.0, 1.0, 0.01)

OPTIMIZERS = Optimizers(
    "optimizer",
    (
        NamedOptimizer(
            "gradient_descent",
            "Gradient descent",
            lambda learning_rate: optax.sgd(learning_rate),
            (_learning_rate(0.1),),
            r"\theta \leftarrow \theta - \eta\,g",
            edge=stability_edge,
            stable_rate="2/λ",
        ),
        NamedOptimizer(
            "momentum",
            "Momentum",
            lambda learning_rate, momentum: optax.sgd(learning_rate, momentum),
            (_learning_rate(0.1), _MOMENTUM),
            r"v \leftarrow \mu\,v + g, \quad \theta \leftarrow \theta - \eta\,v",
            edge=stability_edge,
            stable_rate="(2 + 2μ)/λ",
        ),
        NamedOptimizer(
            "nesterov",
            "Nesterov momentum",
            lambda learning_rate, momentum: optax.sgd(learning_rate, momentum, nesterov=True),
            (_learning_rate(0.1), _MOMENTUM),
            r"v \leftarrow \mu\,v + g, \quad \theta \leftarrow \theta - \eta\,(g + \mu\,v)",
            edge=partial(stability_edge, nesterov=True),
            stable_rate="(2 + 2μ)/((1 + 2μ) λ)",
        ),
        NamedOptimizer(
            "adagrad",
            "AdaGrad",
            lambda learning_rate: optax.adagrad(learning_rate),
            (_learning_rate(0.5),),
            r"s \leftarrow s + g^2, \quad \theta \leftarrow \theta - \eta\,g / \sqrt{s + \epsilon}",
            scale_free=True,
        ),
        NamedOptimizer(
            "rmsprop",
            "RMSProp",
            lambda learning_rate, decay: optax.rmsprop(learning_rate, decay),
            (_learning_rate(0.05), Hyperparameter("decay", "Decay ρ", 0.0, 0.999, 0.9, step=0.001)),
            r"s \leftarrow \rho\,s + (1 - \rho)\,g^2, \quad \theta \leftarrow \theta - \eta\,g / \sqrt{s + \epsilon}",
            scale_free=True,
        ),
        NamedOptimizer(
            "adam",
            "Adam",
            lambda learning_rate, beta1, beta2: optax.adam(learning_rate, beta1, beta2),
            (_learning_rate(0.1), _BETA1, _BETA2),
            r"m \leftarrow \beta_1 m + (1 - \beta_1)\,g, \quad s \leftarrow \beta_2 s + (1 - \beta_2)\,g^2, \quad"
            r"\theta \leftarrow \theta - \eta\,\hat m / (\sqrt{\hat s} + \epsilon)",
            scale_free=True,
        ),
        NamedOptimizer(
            "adamw",
            "AdamW",
            lambda learning_rate, beta1, beta2, weight_decay: optax.adamw(
                learning_rate, beta1, beta2, weight_decay=weight_decay
            ),
            (_learning_rate(0.1), _BETA1, _BETA2, _WEIGHT_DECAY),
            r"m \leftarrow \beta_1 m + (1 - \beta_1)\,g, \quad s \leftarrow \beta_2 s + (1 - \beta_2)\,g^2, \quad"
            r"\theta \leftarrow \theta - \eta\,\bigl(\hat m / (\sqrt{\hat s} + \epsilon) + \lambda\,\theta\bigr)",
            scale_free=True,
        ),
        NamedOptimizer(
            "lion",
            "Lion",
            lambda learning_rate, beta1, beta2, weight_decay: optax.lion(
                learning_rate, beta1, beta2, weight_decay=weight_decay
            ),
            (
                _learning_rate(0.05),
                _BETA1,
                Hyperparameter("beta2", "Second decay β₂", 0.5, 0.9999, 0.99, step=0.0001),
                _WEIGHT_DECAY,
            ),
            r"\theta \leftarrow \theta - \eta\,\bigl(\mathrm{sign}(\beta_1 m + (1 - \beta_1) g) + \lambda \theta\bigr),"
            r"\quad m \leftarrow \beta_2 m + (1 - \beta_2)\,g",
            scale_free=True,
        ),
    ),
)
"""Optimizers by name that take one gradient for each step."""

LINE_SEARCH_OPTIMIZERS = Optimizers(
    "optimizer",
    (
        NamedOptimizer(
            "lbfgs",
            "L-BFGS",
            # At a minimum, what it divides by may be 0: it stays there.
            lambda: optax.chain(optax.lbfgs(), optax.zero_nans()),
            (),
            r"\theta \leftarrow \theta - \eta_k\,P_k\,g, \quad P_k \approx H^{-1},"
            r"\quad \eta_k \text{ from a line search}",
            scale_free=True,
        ),
    ),
)
"""Optimizers by name that need the loss itself, not only its gradient at one point: not for mini-batches."""


def line_search_evaluations(state: Any) -> jax.Array | None:
    """Return how many gradient evaluations the line search of the last update took, or None where there is none.

    Optax's zoom line search evaluates loss and gradient together, and the last evaluation is that at the new point. It
    counts them in the optimizer's state; for states with leading axes, the result has them too.

    >>> line_search_evaluations(OPTIMIZERS["adam"]().init(jnp.zeros(2))) is None
    True
    >>> int(line_search_evaluations(LINE_SEARCH_OPTIMIZERS["lbfgs"]().init(jnp.zeros(2))))
    0
    """
    counts = [count for _, count in optax.tree.get_all_with_path(state, "num_linesearch_steps")]
    return sum(counts) if counts else None


def has_line_search(optimizer: optax.GradientTransformation, params: Any) -> bool:
    """Return whether each step of an optimizer of these parameters searches along a line.

    >>> has_line_search(LINE_SEARCH_OPTIMIZERS["lbfgs"](), jnp.zeros(2)), has_line_search(optax.adam(0.1), jnp.zeros(2))
    (True, False)
    """
    return bool(optax.tree.get_all_with_path(jax.eval_shape(optimizer.init, params), "num_linesearch_steps"))
