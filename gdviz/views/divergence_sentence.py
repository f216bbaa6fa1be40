"""A sentence that says why a descent diverged, with the present numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from gdviz.descent import Trajectory
from gdviz.divergence import MULTIPLE, Cause, cause, step_curvature
from gdviz.link import Target
from gdviz.optimizers import Optimizers
from gdviz.views import texts
from gdviz.views.sentence import Sentence


class DivergenceSentence(Sentence):
    """Why a descent by one of some optimizers diverged; nothing where it did not.

    Where the learning rate is above what the curvature allows, it gives both numbers. Otherwise, and for optimizers
    that scale the gradient, it says what the loss does and no more. `diverged` is how it begins, from the title of the
    optimizer and with {0} for the step.
    """

    def __init__(self, optimizers: Optimizers, diverged: Callable[[str], str] = lambda title: texts.DIVERGED) -> None:
        sentences = []
        for optimizer in optimizers.values():
            begin = diverged(optimizer.title)
            by_cause = {
                Cause.EDGE: texts.above_edge(begin, optimizer.stable_rate),
                Cause.GROWTH: texts.grows(begin, MULTIPLE),
                Cause.NOT_FINITE: texts.not_finite(begin),
            }
            sentences += [by_cause[cause] for cause in sorted(by_cause)]
        super().__init__(*sentences, kind="alert", which=-1)

    @property
    def outputs(self) -> dict[str, Target]:
        """Where the results of `divergence_sentence` are shown."""
        return {"divergence": (self, "values"), "divergence_sentence": (self, "which")}


def divergence_sentence(
    trajectory: Trajectory,
    step: int | jax.Array,
    optimizers: Optimizers,
    index: int | jax.Array,
    hyperparameters: Sequence[Mapping[str, Any]],
) -> dict[str, jax.Array]:
    """Return what a `DivergenceSentence` shows of a descent by the optimizer with this index; pure JAX.

    - `step`: the one at which it diverged, −1 for none;
    - `hyperparameters`: those of each optimizer by name. All may be traced.
    """
    rates = jnp.stack([jnp.asarray(own.get("learning_rate", jnp.nan), float) for own in hyperparameters])
    rate, edge = rates[index], optimizers.edges(hyperparameters)[index]
    curvature, why = step_curvature(trajectory.params, trajectory.gradient, step), cause(trajectory, step, edge)
    # The edge and the stable learning rate are inversely proportional to each other.
    numbers = jnp.stack([jnp.asarray(step, float), rate, rate * edge / curvature, curvature])
    which = jnp.where(why == Cause.NONE, -1, index * (len(Cause) - 1) + why)
    return {"divergence": numbers, "divergence_sentence": which}
