"""A sentence that says why a descent diverged, with the present numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from gdviz.divergence import MULTIPLE, Cause
from gdviz.link import Target
from gdviz.optimizers import Optimizers
from gdviz.views.frame import Frame
from gdviz.views.sentence import Sentence


class DivergenceSentence(Sentence):
    """Why a descent by one of some optimizers diverged; nothing where it did not.

    Where the learning rate is above what the curvature allows, it gives both numbers. Otherwise, and for optimizers
    that scale the gradient, it says what the loss does and no more.
    """

    def __init__(self, optimizers: Optimizers) -> None:
        edges = [
            f"Diverged at step {{0}}: η = {{1}} is above {optimizer.stable_rate} = {{2}}, so each step is longer than "
            "the last. λ = {3} is the curvature of the loss along this step."
            for optimizer in optimizers.values()
        ]
        growth = (
            f"Diverged at step {{0}}: the loss is more than {MULTIPLE} times the largest one in the whole picture, and "
            "it grows with every step."
        )
        not_finite = "The descent ends at step {0}: the loss is not finite there."
        super().__init__(*edges, growth, not_finite, kind="alert", which=-1)

    @property
    def outputs(self) -> dict[str, Target]:
        """Where the results of `divergence_sentence` are shown."""
        return {"divergence": (self, "values"), "divergence_sentence": (self, "which")}


def divergence_sentence(
    shown: Frame, optimizers: Optimizers, index: int | jax.Array, hyperparameters: Sequence[Mapping[str, Any]]
) -> dict[str, jax.Array]:
    """Return what the `DivergenceSentence` of some optimizers shows of a descent by the one with this index; pure JAX.

    `hyperparameters` are those of each optimizer by name. Index and hyperparameters may be traced.
    """
    rates = jnp.stack([jnp.asarray(own.get("learning_rate", jnp.nan), float) for own in hyperparameters])
    # The edge and the stable learning rate are inversely proportional to each other.
    stable_rate = rates[index] * optimizers.edges(hyperparameters)[index] / shown.curvature
    others = jnp.where(shown.cause == Cause.NONE, -1, len(optimizers) - 1 + shown.cause)
    return {
        "divergence": jnp.stack([shown.diverged_at, rates[index], stable_rate, shown.curvature]),
        "divergence_sentence": jnp.where(shown.cause == Cause.EDGE, index, others),
    }
