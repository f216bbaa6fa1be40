"""Warnings of descents that are near their edge of stability, or beyond it."""

from __future__ import annotations

from collections.abc import Sequence

import ipywidgets
import jax
import jax.numpy as jnp

from gdviz.comparison import Stability
from gdviz.link import Target
from gdviz.views import texts
from gdviz.views.sentence import Sentence


class EdgeWarnings(ipywidgets.VBox):
    """A sentence for each optimizer that comes near its edge of stability or goes beyond it, or that none does.

    `titles` are those of the optimizers, in the order of the results of `edge_warnings`.
    """

    def __init__(self, titles: Sequence[str]) -> None:
        self.beyond, self.near = (
            [Sentence(words(title), kind="alert") for title in titles] for words in (texts.beyond_edge, texts.near_edge)
        )
        self.below = Sentence(texts.BELOW_EDGE)
        super().__init__([*self.beyond, *self.near, self.below])

    @property
    def outputs(self) -> dict[str, Target]:
        """Where the results of `edge_warnings` are shown."""
        sentences = {f"{kind}_{i}": each for kind in ("beyond", "near") for i, each in enumerate(getattr(self, kind))}
        shown: dict[str, Target] = {f"is_{name}": (sentence, "shown") for name, sentence in sentences.items()}
        values = {name: (sentence, "values") for name, sentence in sentences.items()}
        return {"all_below": (self.below, "shown")} | shown | values


def edge_warnings(stable: Stability, learning_rates: Sequence[jax.Array]) -> dict[str, jax.Array]:
    """Return what `EdgeWarnings` shows of the first k descents, where k is the number of learning rates; pure JAX.

    A descent is near its edge where its largest eigenvalue is more than 80 % of it. Both are inversely proportional to
    the learning rate, up to which the descent is stable.
    """
    count = len(learning_rates)
    eigenvalue, edge, passed_at = stable.eigenvalue[:count], stable.edge[:count], stable.passed_at[:count]
    share = eigenvalue / edge
    is_beyond, is_near = passed_at >= 0, (share > 0.8) & (share <= 1)
    highest = jnp.array(learning_rates) / share
    values = {
        "is_beyond": is_beyond,
        "beyond": jnp.stack([passed_at, eigenvalue, edge, highest], axis=1),
        "is_near": is_near,
        "near": jnp.stack([eigenvalue, jnp.round(100 * share), edge, highest], axis=1),
    }
    results = {f"{name}_{i}": of_each[i] for name, of_each in values.items() for i in range(count)}
    return results | {"all_below": ~(is_beyond | is_near).any()}
