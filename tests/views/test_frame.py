"""The numbers that the views show, against the trajectory they come from."""

from __future__ import annotations

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, Problem, Trajectory, compare, descend, problem
from gdviz.comparison import stability
from gdviz.history import add_record, start_history
from gdviz.networks import start_training
from gdviz.views import Frame, comparison_frame, frame, training_frame
from gdviz.views.frame import FIT_POINTS
from tests.growth import diverged_step, highest_allowed

STEPS = 40


def descent(name: str, learning_rate: float) -> tuple[Problem, Trajectory]:
    problem = GALLERY[name]()
    return problem, descend(problem.loss, problem.start, optax.sgd(learning_rate), STEPS)


def as_numpy(shown: Frame) -> Frame:
    return jax.tree.map(np.asarray, shown)


@pytest.mark.parametrize(("steps", "step"), [(STEPS, STEPS), (STEPS, 0), (25, 7), (1, 1), (10, 30)])
def test_path_and_losses_are_those_of_the_descent(steps: int, step: int) -> None:
    problem, trajectory = descent("wave", 0.1)
    shown, all_ = as_numpy(frame(problem, trajectory, steps, step)), trajectory.to_numpy()
    index = [min(k, steps) for k in range(STEPS + 1)]
    point = min(step, steps)
    np.testing.assert_array_equal(shown.paths, [all_.params[index]])
    there = np.arange(STEPS + 1) <= steps
    np.testing.assert_array_equal(shown.losses, [np.where(there, all_.loss, np.nan)])
    np.testing.assert_array_equal(shown.current, [[*all_.params[point], all_.loss[point]]])
    assert (shown.step, shown.last_step, shown.diverged_at) == (point, steps, -1)
    np.testing.assert_array_equal(shown.steps, [np.where(there, np.arange(STEPS + 1), np.nan)])
    np.testing.assert_array_equal(shown.marker, [point])


def test_of_more_than_two_parameters_those_on_the_axes_are_shown() -> None:
    def loss(p: jax.Array) -> jax.Array:
        return jnp.sum((p - jnp.array([1.0, 2.0, 3.0])) ** 2 * jnp.array([1.0, 2.0, 0.5]))

    box = problem(lambda p: loss(jnp.append(p, 0.0)), (0, 0), (-1, 4, -1, 4))
    trajectory = descend(loss, jnp.array([0.5, -0.5, 1.0]), optax.sgd(0.1), STEPS)
    shown = as_numpy(jax.jit(lambda axes: frame(replace(box, loss=loss), trajectory, 30, 7, axes))(jnp.array([2, 0])))
    params = np.asarray(trajectory.params)
    np.testing.assert_array_equal(shown.paths[0, :31], params[:31, [2, 0]])
    np.testing.assert_array_equal(shown.paths[0, 31:], np.broadcast_to(params[30, [2, 0]], (STEPS - 30, 2)))
    np.testing.assert_array_equal(shown.current, [[*params[7, [2, 0]], trajectory.loss[7]]])
    np.testing.assert_array_equal(shown.parameters, [params])
    np.testing.assert_array_equal(shown.point, params[7:8])
    np.testing.assert_array_equal(shown.off_axes, [[0, params[7, 1], 0]])


def test_with_more_parameters_the_plane_through_the_start_says_what_has_diverged() -> None:
    # On this plane the loss is steep; where the third parameter is 0 it would be flat.
    def loss(p: jax.Array) -> jax.Array:
        return (10 * jnp.sum(p[:2] ** 2) + 25) * p[2] ** 2

    start, axes = jnp.array([0.0, 0.0, 0.1]), jnp.array([0, 1])
    shown = replace(problem(lambda p: p @ p, (0, 0), (-2, 2, -2, 2)), loss=loss)
    trajectory = descend(loss, start, optax.sgd(0.05), STEPS)
    plane = replace(shown, loss=lambda p: loss(jnp.append(p, 0.1)))
    expected = diverged_step(np.asarray(trajectory.loss), highest_allowed(plane))
    assert expected == 5
    assert frame(shown, trajectory, axes=axes).diverged_at == expected


def test_fit_and_residuals_are_those_of_the_present_step() -> None:
    problem, trajectory = descent("linear", 0.1)
    shown = as_numpy(frame(problem, trajectory, STEPS, 3))
    w, b = np.asarray(trajectory.params[3])
    x, y = np.asarray(problem.dataset.x), np.asarray(problem.dataset.y)
    grid = np.linspace(x.min() - 0.05 * np.ptp(x), x.max() + 0.05 * np.ptp(x), FIT_POINTS)
    # float32 rounding of w·x + b with terms of size up to 5
    np.testing.assert_allclose(shown.fit, w * grid + b, atol=2e-6)
    segments = shown.residuals.reshape(-1, 3)
    assert np.isnan(segments[:, 0]).all()
    np.testing.assert_array_equal(segments[:, 1], y)
    np.testing.assert_allclose(segments[:, 2], w * x + b, atol=2e-6)


def test_a_fit_to_traced_data_is_that_to_the_same_data() -> None:
    problem, trajectory = descent("linear", 0.1)

    @jax.jit
    def show(index: int) -> Frame:
        return frame(GALLERY.at(index), trajectory, STEPS, 3)

    shown, known = as_numpy(show(0)), as_numpy(frame(problem, trajectory, STEPS, 3))
    np.testing.assert_allclose(shown.fit, known.fit, atol=2e-6)
    np.testing.assert_allclose(shown.residuals, known.residuals, atol=2e-6)


def test_a_surface_has_no_fit() -> None:
    problem, trajectory = descent("saddle", 0.1)
    shown = frame(problem, trajectory, STEPS, 0)
    assert shown.fit is None
    assert shown.residuals is None


def test_a_descent_that_diverges_is_shown_up_to_the_step_at_which_it_does() -> None:
    problem, trajectory = descent("bowl", 0.25)
    at = diverged_step(trajectory.loss, highest_allowed(problem))
    assert at is not None
    assert 2 < at < STEPS
    shown = as_numpy(frame(problem, trajectory, STEPS, STEPS))
    assert shown.diverged_at == shown.last_step == shown.step == at
    np.testing.assert_array_equal(shown.marker, [at])
    np.testing.assert_array_equal(shown.losses[0, : at + 1], trajectory.loss[: at + 1])
    assert np.isnan(shown.losses[0, at + 1 :]).all()
    np.testing.assert_array_equal(shown.steps, [np.arange(STEPS + 1)])
    np.testing.assert_array_equal(shown.current, [[*trajectory.params[at], trajectory.loss[at]]])
    np.testing.assert_array_equal(shown.paths[0, at:], np.tile(trajectory.params[at], (STEPS + 1 - at, 1)))
    before = as_numpy(frame(problem, trajectory, at - 1, STEPS))
    assert (before.diverged_at, before.last_step, before.step) == (-1, at - 1, at - 1)


def test_a_descent_that_is_not_finite_at_once_stays_at_its_last_finite_point() -> None:
    problem, trajectory = descent("linear", 0.1)
    loss, params = trajectory.loss.at[7:].set(jnp.inf), trajectory.params.at[7:].set(jnp.nan)
    shown = as_numpy(frame(problem, replace(trajectory, loss=loss, params=params)))
    assert shown.diverged_at == shown.last_step == shown.step == 7
    np.testing.assert_array_equal(shown.paths[0, 7:], np.tile(trajectory.params[6], (STEPS - 6, 1)))
    np.testing.assert_array_equal(shown.current, [[*trajectory.params[6], trajectory.loss[6]]])
    assert np.isnan(shown.losses[0, 7:]).all()


def test_all_of_a_trajectory_is_drawn_unless_asked_otherwise() -> None:
    problem, trajectory = descent("wave", 0.1)
    shown = as_numpy(frame(problem, trajectory))
    assert (shown.step, shown.last_step) == (STEPS, STEPS)
    beyond = as_numpy(frame(problem, trajectory, steps=STEPS + 40, step=-3))
    assert (beyond.step, beyond.last_step, beyond.diverged_at) == (0, STEPS, -1)


def test_a_loss_as_large_as_float32_holds_is_shown() -> None:
    problem = GALLERY["bowl"]()
    trajectory = descend(problem.loss, problem.start, optax.sgd(1e17), STEPS)
    shown = as_numpy(frame(problem, trajectory))
    assert shown.diverged_at == 1
    assert shown.losses[0, 1] == trajectory.loss[1] > 1e34


def test_a_start_that_is_nowhere_is_drawn_as_nothing() -> None:
    problem = GALLERY["linear"]()
    trajectory = descend(problem.loss, np.array([1e30, 0.0], np.float32), optax.sgd(0.1), STEPS)
    shown = as_numpy(frame(problem, trajectory))
    assert shown.diverged_at == 0
    assert np.isnan(shown.losses).all()
    assert np.isfinite(shown.fit).all()


def test_nothing_compiles_again_when_step_or_steps_change() -> None:
    problem, trajectory = descent("wave", 0.1)
    traced = []

    @jax.jit
    def show(steps: int, step: int) -> Frame:
        traced.append(1)
        return frame(problem, trajectory, steps, step)

    for steps, step in [(40, 3), (12, 40), (1, 0)]:
        show(steps, step)
    assert len(traced) == 1


def test_a_comparison_is_drawn_up_to_its_budget_and_with_bands_of_several_starts() -> None:
    bowl = GALLERY["bowl"]()
    starts = np.array([bowl.start, bowl.start / 2, bowl.start / 4])
    optimizers = {"plain": optax.sgd(0.1), "adam": optax.adam(0.1)}
    for count in (1, 3):
        comparison = compare(bowl.loss, starts[:count], optimizers, 4, most=6, minima=bowl.minima)
        stable = stability(bowl.loss, comparison, [20.0, np.nan])
        drawn = jax.tree.map(np.asarray, comparison_frame(comparison, stable, 4, count))
        np.testing.assert_array_equal(drawn["evaluations"], [[0, 1, 2, 3, 4, np.nan, np.nan]])
        np.testing.assert_array_equal(drawn["paths"], comparison.params[:, 0])
        low, median, high = comparison.bands()
        np.testing.assert_array_equal(drawn["median"], median)
        for name, band in (("low", low), ("high", high)):
            np.testing.assert_array_equal(drawn[name], band if count > 1 else np.full(band.shape, np.nan))
        np.testing.assert_array_equal(drawn["table"], comparison.table())
        np.testing.assert_array_equal(drawn["sharpness"], stable.sharpness)
        np.testing.assert_array_equal(drawn["edge"], [20, np.nan])


def test_a_training_whose_loss_keeps_growing_has_diverged() -> None:
    params, factor = {"w": jnp.array([1.0])}, 2.0

    def record(params):
        return params["w"], jnp.sum(params["w"] ** 2)[None]

    training = start_training(params, optax.sgd(0.1))
    history, found = start_history((params["w"], jnp.zeros(1)), capacity=16), []
    for epoch in range(1, 10):
        training = replace(training, params={"w": factor * training.params["w"]}, epoch=jnp.asarray(epoch))
        history = add_record(history, epoch, lambda training=training: record(training.params))
        found.append(int(training_frame(training, history, record)["diverged_at"]))
    # 4 to the power of the epoch is more than 10 from epoch 2 on, and has grown through five records at epoch 6.
    assert found == [-1] * 5 + [2] * 4
    # What is measured from the first record after an edit: 40 from epoch 3 on, or 2560, which epoch 6 exceeds.
    assert [int(training_frame(training, history, record, at)["diverged_at"]) for at in (0, 3)] == [3, -1]
    back = replace(training, params=params, epoch=jnp.asarray(10))
    assert int(training_frame(back, history, record)["diverged_at"]) == -1
    lost = replace(training, diverged_at=jnp.asarray(10))
    assert int(training_frame(lost, history, record)["diverged_at"]) == 10


def test_a_training_is_drawn_with_its_records_and_then_where_it_stands() -> None:
    params, data = {"w": jnp.array([2.0, -1.0])}, jnp.array([1.0, 3.0])

    def record(params):
        return params["w"], jnp.stack([jnp.sum((params["w"] - data) ** 2), params["w"][0]])

    training = start_training(params, optax.sgd(0.1))
    # As where nothing was known of the data at the start.
    history = start_history((params["w"], jnp.zeros(2)), capacity=4)
    for epoch in range(1, 3):
        training = replace(training, params={"w": training.params["w"] + 1}, epoch=jnp.asarray(epoch))
        history = add_record(history, epoch, lambda training=training: record(training.params))
    drawn = jax.tree.map(np.asarray, training_frame(training, history, record))
    np.testing.assert_array_equal(drawn["epochs"], [[0, 1, 2, 2, 2]])
    np.testing.assert_array_equal(drawn["snapshots"], [[2, -1], [3, 0], [4, 1], [4, 1], [4, 1]])
    np.testing.assert_array_equal(drawn["losses"], [[17, 13, 13, 13, 13], [2, 3, 4, 4, 4]])
    np.testing.assert_array_equal(drawn["present"], [13, 4])
    assert drawn["stride"] == history.stride
    assert (drawn["position"], drawn["diverged_at"]) == (2, -1)
