"""Warnings of descents near their edge of stability, on a quadratic whose eigenvalues are known."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, compare, jaxlink, stability_edge
from gdviz.comparison import stability
from gdviz.views import EdgeWarnings, Slider, edge_warnings


@pytest.mark.parametrize(
    ("rate", "kind", "numbers"),
    [
        # The largest eigenvalue of the bowl is 10: the edge 2/η is there for η = 0.2.
        (0.1, "below", None),
        (0.18, "near", [10, 90, 2 / 0.18, 0.2]),
        (0.25, "beyond", [0, 10, 8, 0.2]),
    ],
)
def test_each_descent_has_the_sentence_that_is_so(rate: float, kind: str, numbers: list[float] | None) -> None:
    bowl, slider, view = GALLERY["bowl"](), Slider(rate, 0, 1), EdgeWarnings(["Plain", "Slow"])

    def run(rate):
        rates = [rate, 0.01]
        optimizers = {"plain": optax.sgd(rate), "slow": optax.sgd(0.01)}
        comparison = compare(bowl.loss, bowl.start[None], optimizers, 5, minima=bowl.minima)
        edges = jnp.stack([stability_edge(each) for each in rates])
        return edge_warnings(stability(bowl.loss, comparison, edges), rates)

    jaxlink(run, {"rate": (slider, "value")}, view.outputs)
    said = [sentence for sentence in view.children if sentence.shown]
    assert said == [{"below": view.below, "near": view.near[0], "beyond": view.beyond[0]}[kind]]
    if numbers is not None:
        # Lanczos' method and some divisions in float32.
        np.testing.assert_allclose(said[0].values, numbers, rtol=1e-5)
