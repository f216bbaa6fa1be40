"""The sentence on a divergence, against the numbers of the descent."""

from __future__ import annotations

import jax
import pytest

from gdviz import GALLERY, OPTIMIZERS, descend
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.views import DivergenceSentence, divergence_sentence, frame

ALL = OPTIMIZERS | LINE_SEARCH_OPTIMIZERS


@pytest.mark.parametrize(
    ("name", "values", "wanted"),
    [
        ("gradient_descent", {"learning_rate": 0.1}, ""),
        (
            "gradient_descent",
            {"learning_rate": 0.25},
            "η = 0.25 is above 2/λ = 0.2, so each step is longer than the last. λ = 10 is the curvature",
        ),
        ("momentum", {"learning_rate": 0.5, "momentum": 0.5}, "η = 0.5 is above (2 + 2μ)/λ = 0.30"),
        ("nesterov", {"learning_rate": 0.5, "momentum": 0.5}, "η = 0.5 is above (2 + 2μ)/((1 + 2μ) λ) = 0.15"),
        ("adamw", {"learning_rate": 3.0, "weight_decay": 1.0}, "the loss is more than 10 times the largest one"),
        ("adam", {"learning_rate": 10.0}, ""),
        ("lbfgs", {}, ""),
    ],
)
def test_it_says_why_a_descent_on_a_bowl_diverged_and_nothing_where_it_did_not(
    name: str, values: dict[str, float], wanted: str
) -> None:
    bowl, index, sentence = GALLERY["bowl"](), ALL.names.index(name), DivergenceSentence(ALL)
    hyperparameters = [{p.name: p.default for p in each.hyperparameters} for each in ALL.values()]
    hyperparameters[index] |= values

    @jax.jit
    def show(index: int, hyperparameters: list[dict[str, float]]) -> dict[str, jax.Array]:
        trajectory = descend(bowl.loss, bowl.start, ALL[name](**hyperparameters[ALL.names.index(name)]), 200)
        step = frame(bowl, trajectory).diverged_at
        return divergence_sentence(trajectory, step, ALL, index, hyperparameters)

    result = show(index, hyperparameters)
    sentence.values, sentence.which = result["divergence"], int(result["divergence_sentence"])
    text = sentence.described().text
    assert wanted in text
    assert text.startswith("Diverged at step ") == bool(wanted)
