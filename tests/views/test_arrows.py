"""The arrows at the present point: what is computed for them, what is not, and what is said of them."""

from __future__ import annotations

from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz import GALLERY, OPTIMIZERS, Trajectory, descend
from gdviz.formulas import formula
from gdviz.gallery import YOUR_FORMULAS
from gdviz.gradient_noise import batch_gradients, point_gradients
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.problems import on_axes
from gdviz.step_parts import step_parts
from gdviz.views import NOISE, Surface, gradient_arrows, step_arrows, step_labels, surface
from gdviz.views.arrows import BATCHES, STEP_ROWS
from gdviz.words import number, point

ALL = OPTIMIZERS | LINE_SEARCH_OPTIMIZERS
VALUES = [{"learning_rate": 0.01} if name != "lbfgs" else {} for name in ALL]


@cache
def descent(name: str) -> Trajectory:
    shown = GALLERY["himmelblau"]()
    return descend(shown.loss, jnp.asarray(shown.start, float), ALL[name](**VALUES[ALL.names.index(name)]), 10)


@pytest.fixture(scope="module")
def run() -> Any:
    """What is shown of the descent with momentum, by the index of an optimizer and the step."""
    trajectory = descent("momentum")
    return jax.jit(lambda index, step, shown=True: step_arrows(trajectory, step, ALL, index, VALUES, shown))


@pytest.mark.parametrize("name", ["momentum", "adam", "lbfgs"])
def test_the_rows_are_the_parts_of_the_chosen_optimizer(run: Any, name: str) -> None:
    index = ALL.names.index(name)
    found = run(index, 4)
    want = step_parts(descent("momentum"), ALL[name], VALUES[index], 4)
    for row, values in zip(STEP_ROWS, found["step_parts"], strict=True):
        # Fused otherwise by the compiler: some roundings.
        np.testing.assert_allclose(values, getattr(want, row), rtol=1e-5, err_msg=row)
    assert int(found["step_optimizer"]) == index


@pytest.mark.parametrize("name", ALL)
def test_of_more_parameters_the_parts_on_the_axes_are_shown(name: str) -> None:
    def loss(p: jax.Array) -> jax.Array:
        return jnp.sum(jnp.array([1.0, 2.0, 0.5]) * (p - 1) ** 2) + p[0] * p[1] * p[2]

    index, axes = ALL.names.index(name), jnp.array([2, 0])
    trajectory = descend(loss, jnp.array([0.5, -0.5, 2.0]), ALL[name](**VALUES[index]), 10)
    found = step_arrows(trajectory, 4, ALL, index, VALUES, axes=axes)["step_parts"]
    whole = step_parts(trajectory, ALL[name], VALUES[index], 4)
    for row, values in zip(STEP_ROWS, found, strict=True):
        np.testing.assert_allclose(values, getattr(whole, row)[axes], rtol=1e-5, err_msg=row)


def test_of_more_parameters_the_gradients_on_the_axes_are_shown() -> None:
    problems, rate = GALLERY | YOUR_FORMULAS, [{"learning_rate": 0.5}]
    given, params = formula("a sin(b x) + c x + d", ("x",), a=1, b=1, c=1, d=1), jnp.linspace(1.0, -0.4, 8)
    shown = problems.at(problems.names.index("model"), model=given, all_letters=True)
    axes = jnp.array([3, 1])
    found = gradient_arrows(on_axes(shown, params, axes), params[axes], 0, rate, 1, 5)["gradients"]
    np.testing.assert_allclose(found[0], -0.5 * jax.grad(shown.loss)(params)[axes], rtol=1e-5)
    want = -0.5 * point_gradients(shown, params)[:, axes]
    # Sums of roundings of terms up to 10.
    np.testing.assert_allclose(found[1 : len(want) + 1], want, rtol=1e-5, atol=1e-5)


def test_nothing_is_shown_unless_asked_for(run: Any) -> None:
    assert np.isnan(run(1, 4, False)["step_parts"]).all()
    assert np.isfinite(run(1, 4, True)["step_parts"][:4]).all()


def test_every_part_has_a_label(run: Any) -> None:
    for index, (name, labels) in enumerate(zip(ALL, step_labels(ALL), strict=True)):
        for row, label, values in zip(STEP_ROWS, labels, run(index, 4)["step_parts"], strict=True):
            assert label or not np.any(np.nan_to_num(values)), f"{row} of {name}"


def test_the_step_is_described_in_words(run: Any) -> None:
    shown, problem = Surface(step_labels=step_labels(ALL)), GALLERY["himmelblau"]()
    shown.show(surface(problem.loss, problem.box))
    before = shown.described().text
    arrows = run(1, 4)
    shown.step_parts, shown.step_optimizer = arrows["step_parts"], int(arrows["step_optimizer"])
    gradient, momentum, _, step = np.asarray(arrows["step_parts"])[:4]
    assert shown.described().text == (
        f"{before} The next step is {point(step)}: −η∇L {point(gradient)} and momentum {point(momentum)}."
    )
    shown.step_parts = np.full((6, 2), np.nan)
    assert shown.described().text == before


def noise(name: str, optimizer: str, batch_size: int = 7, problem: str = "linear") -> dict[str, np.ndarray]:
    """Return what is shown of gradients at (0.5, 1)."""
    index, which = ALL.names.index(optimizer), list(NOISE).index(name)
    run = jax.jit(lambda *given: gradient_arrows(GALLERY[problem](), jnp.array([0.5, 1.0]), index, VALUES, *given))
    return {key: np.asarray(value) for key, value in run(which, batch_size).items()}


@pytest.mark.parametrize(("optimizer", "rate"), [("adam", 0.01), ("lbfgs", 1.0)])
def test_gradients_are_multiplied_by_the_learning_rate(optimizer: str, rate: float) -> None:
    problem, params = GALLERY["linear"](), jnp.array([0.5, 1.0])
    points = point_gradients(problem, params)
    for name, want in (("points", points), ("batches", batch_gradients(points, 7, BATCHES))):
        whole, *parts = noise(name, optimizer)["gradients"]
        np.testing.assert_allclose(whole, -rate * jax.grad(problem.loss)(params), rtol=1e-5)
        np.testing.assert_allclose(parts, -rate * want, rtol=1e-4, atol=1e-6 * rate)
    assert [int(noise(name, optimizer)["gradient_points"]) for name in NOISE] == [0, 1, 7]


def test_hidden_gradients_and_those_without_data_are_nan() -> None:
    for shown in (noise("hidden", "adam"), noise("points", "adam", problem="himmelblau")):
        assert np.isnan(shown["gradients"]).all()


def test_the_noise_is_described_in_words() -> None:
    shown, problem = Surface(), GALLERY["linear"]()
    shown.show(surface(problem.loss, problem.box))
    before, arrows = shown.described().text, noise("batches", "momentum")
    shown.gradients, shown.gradient_points = arrows["gradients"], int(arrows["gradient_points"])
    whole, parts = arrows["gradients"][0], arrows["gradients"][1:]
    spread = np.linalg.norm(parts - whole, axis=1)
    assert shown.described().text == (
        f"{before} −η∇L is {point(whole)}; of 50 mini-batches of 7, it is "
        f"{number((spread**2).mean() ** 0.5)} away from that on average."
    )
