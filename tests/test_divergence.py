"""When and why a descent has diverged, against closed forms and a plain loop."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, OPTIMIZERS, descend, stability_edge
from gdviz.divergence import GROWTH, MULTIPLE, Cause, cause, diverged_at, loss_ceiling, step_curvature
from tests.growth import diverged_step, highest_allowed

KAPPA = 10
BOWL = GALLERY["bowl"]()


def test_the_step_on_a_bowl_is_that_of_the_closed_form() -> None:
    rate, start = 0.21, np.array([0.0, 0.5])
    ceiling = float(loss_ceiling(BOWL.loss, BOWL.box))
    # L = κ y² / 2 with y = ½ (1 − κ η)ᵏ.
    crossed = math.log(ceiling / (0.5 * KAPPA * 0.25)) / (2 * math.log(KAPPA * rate - 1))
    trajectory = descend(BOWL.loss, jnp.array(start), optax.sgd(rate), 100)
    assert int(trajectory.divergence(ceiling)) == math.ceil(crossed)


@pytest.mark.parametrize("name", GALLERY)
def test_the_ceiling_is_ten_times_the_largest_loss_of_the_box(name: str) -> None:
    problem = GALLERY[name]()
    # The same samples, but not rounded by the same operations.
    np.testing.assert_allclose(loss_ceiling(problem.loss, problem.box), highest_allowed(problem), rtol=1e-4)


def test_the_ceiling_leaves_out_what_is_not_finite_and_does_not_depend_on_a_constant() -> None:
    box = (-1.0, 1.0, -1.0, 1.0)
    plain, moved = (loss_ceiling(lambda p, c=c: jnp.log(p[0]) + c, box) for c in (0.0, -500.0))
    np.testing.assert_allclose(plain - moved, 500, rtol=1e-5)
    lowest, highest = math.log(1 / 15), 0.0
    np.testing.assert_allclose(plain, lowest + MULTIPLE * (highest - lowest), rtol=1e-5)
    assert jnp.isinf(loss_ceiling(lambda p: jnp.log(-1 - p[0] ** 2), box))


@pytest.mark.parametrize("name", OPTIMIZERS)
@pytest.mark.parametrize("rate", [1e-3, 0.05, 0.3, 10.0])
def test_the_step_is_that_of_a_plain_loop(name: str, rate: float) -> None:
    for problem in (GALLERY["bowl"](), GALLERY["himmelblau"](), GALLERY["rastrigin"](), GALLERY["wave"]()):
        trajectory = descend(problem.loss, problem.start, OPTIMIZERS[name](learning_rate=rate), 120)
        ceiling = float(loss_ceiling(problem.loss, problem.box))
        losses = np.where(trajectory.finite, trajectory.loss, np.nan)
        wanted = diverged_step(losses, ceiling)
        assert int(trajectory.divergence(ceiling)) == (-1 if wanted is None else wanted)


def test_a_loss_that_leaps_up_and_comes_back_has_not_diverged() -> None:
    # Adam's steps are ten times as long as the box is wide, and return.
    problem = GALLERY["himmelblau"]()
    ceiling = loss_ceiling(problem.loss, problem.box)
    trajectory = descend(problem.loss, problem.start, optax.adam(10.0), 1000)
    assert trajectory.loss.max() > ceiling
    assert int(trajectory.divergence(ceiling)) == -1


def test_growth_takes_some_steps_and_what_comes_after_the_last_one_does_not_count() -> None:
    losses = jnp.array([1.0, *[10.0 * 2**k for k in range(GROWTH + 3)], 0.0])
    at = [int(diverged_at(losses, 5.0, last)) for last in range(len(losses))]
    assert at == [*[-1] * GROWTH, *[1] * 4, -1]
    assert int(diverged_at(losses, 25.0, GROWTH + 3)) == 3


def test_a_start_outside_of_the_picture_has_not_diverged() -> None:
    losses = jnp.array([100.0, 50.0, 25.0, 12.0, 11.0, 10.5, 10.2])
    assert int(diverged_at(losses, 5.0)) == -1
    assert int(diverged_at(jnp.flip(losses), 5.0)) == 1
    assert int(diverged_at(losses.at[0].set(jnp.nan), 5.0)) == 0


@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_the_curvature_along_the_last_steps_on_a_bowl_is_its_largest_eigenvalue(momentum: float) -> None:
    trajectory = descend(BOWL.loss, jnp.array([1.0, 1.0]), optax.sgd(0.45, momentum), 30)
    np.testing.assert_allclose(step_curvature(trajectory.params, trajectory.gradient, 20), KAPPA, rtol=1e-4)


def test_the_curvature_along_a_step_is_the_mean_of_the_second_derivative() -> None:
    with jax.enable_x64(True):
        problem = GALLERY["himmelblau"]()
        trajectory = descend(problem.loss, problem.start, optax.sgd(0.01), 3)
        before, after = trajectory.params[1], trajectory.params[2]
        direction = (after - before) / jnp.linalg.norm(after - before)
        along = [before + share * (after - before) for share in np.linspace(0, 1, 2001)]
        second = [direction @ jax.hessian(problem.loss)(point) @ direction for point in along[::20]]
        # Simpson's rule is exact for the polynomial that the second derivative of a quartic is.
        mean = (second[0] + 4 * sum(second[1:-1:2]) + 2 * sum(second[2:-1:2]) + second[-1]) / (3 * (len(second) - 1))
        found = step_curvature(trajectory.params, trajectory.gradient, 2)
    np.testing.assert_allclose(found, mean, rtol=1e-6)


@pytest.mark.parametrize("name", ["bowl", "himmelblau", "rosenbrock", "linear", "saddle"])
def test_beyond_twice_the_inverse_curvature_each_step_of_gradient_descent_is_longer(name: str) -> None:
    problem = GALLERY[name]()
    seen = 0
    for rate in np.geomspace(1e-3, 10, 13):
        trajectory = descend(problem.loss, problem.start, optax.sgd(rate), 40)
        at = int(trajectory.divergence(loss_ceiling(problem.loss, problem.box)))
        if at < 1 or at >= int(trajectory.last):
            continue
        found = Cause(int(cause(trajectory, at, stability_edge(rate))))
        curvature = float(step_curvature(trajectory.params, trajectory.gradient, at))
        lengths = np.linalg.norm(np.diff(np.asarray(trajectory.params, float)[at - 1 : at + 2], axis=0), axis=1)
        if found == Cause.EDGE:
            assert rate > 2 / curvature
            assert lengths[1] > lengths[0]
            seen += 1
        else:
            assert found == Cause.GROWTH
    assert seen > 0


def test_the_cause_says_no_more_than_what_is_so() -> None:
    trajectory = descend(BOWL.loss, jnp.array([1.0, 1.0]), optax.sgd(0.5), 30)
    assert int(cause(trajectory, -1, 4.0)) == Cause.NONE
    assert int(cause(trajectory, 9, 4.0)) == Cause.EDGE
    # An optimizer without an edge; an edge that is not passed.
    assert int(cause(trajectory, 9)) == int(cause(trajectory, 9, 11.0)) == Cause.GROWTH
    lost = descend(lambda p: jnp.log(p[0]), jnp.array([1.0, 0.0]), optax.sgd(3.0), 9)
    assert int(lost.divergence()) == int(lost.last) + 1
    assert int(cause(lost, lost.divergence(), 4.0)) == Cause.NOT_FINITE
