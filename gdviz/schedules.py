"""Named learning-rate schedules: what an optimizer takes in place of one learning rate."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import optax

from gdviz.catalog import Catalog, Hyperparameter, check_count, with_defaults


@dataclass(frozen=True)
class NamedSchedule:
    """A learning rate that depends on the number t of updates done: call it to make an optax schedule.

    `function(t, learning_rate, **hyperparameters)` is the learning rate at t, `formula` its LaTeX. Any named
    optimizer takes the schedule as its learning rate; its state then counts the updates.
    """

    name: str
    title: str
    function: Callable[..., jax.Array]
    hyperparameters: tuple[Hyperparameter, ...]
    formula: str

    def __call__(self, learning_rate: float | jax.Array, **values: Any) -> optax.Schedule:
        """Return the schedule from this learning rate on; all values may be traced, those left out are defaults.

        Raises `ValueError` for an unknown hyperparameter, listing the known ones.

        >>> [float(SCHEDULES["step"](1.0, steps=2, decay=0.5)(t)) for t in range(5)]
        [1.0, 1.0, 0.5, 0.5, 0.25]
        """
        values = with_defaults(self.name, self.hyperparameters, values)
        # Branches of a switch must return the same type, also for numbers of Python.
        return lambda count: jnp.asarray(self.function(count, learning_rate, **values), float)


class Schedules(Catalog[NamedSchedule]):
    """Learning-rate schedules by name, or by an index that may be traced, `SCHEDULES.at(index, …)`."""

    def at(
        self,
        index: int | jax.Array,
        learning_rate: float | jax.Array,
        hyperparameters: Sequence[Mapping[str, Any]],
    ) -> optax.Schedule:
        """Return the schedule with this index, from this learning rate on; all arguments may be traced.

        `hyperparameters` are those of each schedule by name; what is left out has its default. Raises `ValueError` for
        another number of them than schedules.

        >>> constant = SCHEDULES.names.index("constant")
        >>> round(float(SCHEDULES.at(constant, 0.25, [{}, {}, {}])(7)), 2)
        0.25
        """
        check_count(hyperparameters, self)
        branches = [
            named(learning_rate, **values) for named, values in zip(self.values(), hyperparameters, strict=True)
        ]
        return lambda count: jax.lax.switch(index, branches, count)


# Optax's own schedules compare their number of steps in Python, so it could not be traced.
def _constant(count: jax.Array, learning_rate: jax.Array) -> jax.Array:
    return jnp.asarray(learning_rate)


def _cosine(count: jax.Array, learning_rate: jax.Array, steps: jax.Array) -> jax.Array:
    return learning_rate * 0.5 * (1 + jnp.cos(jnp.pi * jnp.minimum(count / steps, 1)))


def _step(count: jax.Array, learning_rate: jax.Array, steps: jax.Array, decay: jax.Array) -> jax.Array:
    return learning_rate * decay ** jnp.floor(count / steps)


SCHEDULES = Schedules(
    "schedule",
    (
        NamedSchedule("constant", "Constant", _constant, (), r"\eta_t = \eta"),
        NamedSchedule(
            "cosine",
            "Cosine decay",
            _cosine,
            (Hyperparameter("steps", "Steps T to zero", 1.0, 1e5, 1000.0, logarithmic=True),),
            r"\eta_t = \tfrac12\,\eta\,\bigl(1 + \cos(\pi \min(t / T, 1))\bigr)",
        ),
        NamedSchedule(
            "step",
            "Step decay",
            _step,
            (
                Hyperparameter("steps", "Steps T between decays", 1.0, 1e5, 1000.0, logarithmic=True),
                Hyperparameter("decay", "Decay γ", 0.05, 1.0, 0.5),
            ),
            r"\eta_t = \eta\,\gamma^{\lfloor t / T \rfloor}",
        ),
    ),
)
"""Schedules by name. Cosine decay: Loshchilov & Hutter, SGDR (2017), without restarts."""
