"""The numbers that the views show, against the trajectory they come from."""

from __future__ import annotations

import jax
import numpy as np
import optax
import pytest

from gdviz import GALLERY, Problem, Trajectory, descend
from gdviz.views import Frame, frame
from gdviz.views.frame import FIT_POINTS

STEPS = 40


def descent(name: str, learning_rate: float) -> tuple[Problem, Trajectory]:
    problem = GALLERY[name]()
    return problem, descend(problem.loss, problem.start, optax.sgd(learning_rate), STEPS)


def as_numpy(shown: Frame) -> Frame:
    return jax.tree.map(np.asarray, shown)


@pytest.mark.parametrize(("steps", "step"), [(STEPS, STEPS), (STEPS, 0), (25, 7), (1, 1), (10, 30)])
def test_curves_follow_the_descent_and_then_stay(steps: int, step: int) -> None:
    problem, trajectory = descent("wave", 0.1)
    shown, all_ = as_numpy(frame(problem, trajectory, steps, step)), trajectory.to_numpy()
    index = [min(k, steps) for k in range(STEPS + 1)]
    point = min(step, steps)
    np.testing.assert_array_equal(shown.path, all_.params[index])
    np.testing.assert_array_equal(shown.loss_step, index)
    np.testing.assert_array_equal(shown.loss, all_.loss[index])
    np.testing.assert_array_equal(shown.log_loss, np.ones(STEPS + 1))
    logarithmic = as_numpy(frame(problem, trajectory, steps, step, log=True))
    np.testing.assert_array_equal(logarithmic.log_step, index)
    np.testing.assert_array_equal(logarithmic.log_loss, shown.loss)
    np.testing.assert_array_equal(logarithmic.loss, np.zeros(STEPS + 1))
    assert (logarithmic.log_marker_loss, logarithmic.marker_loss) == (all_.loss[point], 0)
    np.testing.assert_array_equal(shown.current, [*all_.params[point], all_.loss[point]])
    # For a view of several descents, of which this is the only one.
    np.testing.assert_array_equal(shown.paths, [shown.path])
    np.testing.assert_array_equal(shown.points, [shown.current])
    assert (shown.step, shown.last_step, shown.diverged_at) == (point, steps, -1)
    assert shown.linear_visible
    assert (shown.marker_step, shown.marker_loss) == (point, all_.loss[point])


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


def test_a_descent_that_diverges_stays_at_its_last_finite_point() -> None:
    problem, trajectory = descent("rosenbrock", 0.1)
    at = trajectory.diverged_at
    assert at is not None
    assert 2 < at < STEPS
    shown = as_numpy(frame(problem, trajectory, STEPS, STEPS))
    assert shown.diverged_at == at
    assert shown.step == STEPS
    assert np.isfinite(shown.path).all()
    assert np.isfinite(shown.loss).all()
    np.testing.assert_array_equal(shown.current[:2], trajectory.params[at - 1])
    np.testing.assert_array_equal(shown.path[at:], np.tile(trajectory.params[at - 1], (STEPS + 1 - at, 1)))
    before = as_numpy(frame(problem, trajectory, at - 1, at - 1))
    assert before.diverged_at == -1


def test_all_of_a_trajectory_is_drawn_unless_asked_otherwise() -> None:
    problem, trajectory = descent("wave", 0.1)
    shown = as_numpy(frame(problem, trajectory))
    assert (shown.step, shown.last_step) == (STEPS, STEPS)
    beyond = as_numpy(frame(problem, trajectory, steps=STEPS + 40, step=-3))
    assert (beyond.step, beyond.last_step, beyond.diverged_at) == (0, STEPS, -1)


def test_charts_end_where_no_axis_could_show_more() -> None:
    problem = GALLERY["bowl"]()
    trajectory = descend(problem.loss, problem.start, optax.sgd(10.0), STEPS)
    shown = as_numpy(frame(problem, trajectory))
    loss = np.asarray(trajectory.loss)
    end = np.argmax(~(loss <= 1e24)) - 1
    assert 2 < end < STEPS
    np.testing.assert_array_equal(shown.loss[: end + 1], loss[: end + 1])
    np.testing.assert_array_equal(shown.loss[end:], loss[end])
    assert shown.marker_step == end
    for log in (False, True):
        shown = as_numpy(frame(problem, trajectory, log=log))
        for name in ("loss", "log_loss", "marker_loss", "log_marker_loss", "loss_step", "log_step"):
            assert np.abs(getattr(shown, name)).max() <= 1e24


def test_a_start_that_is_nowhere_is_drawn_as_nothing() -> None:
    problem = GALLERY["linear"]()
    trajectory = descend(problem.loss, np.array([1e30, 0.0], np.float32), optax.sgd(0.1), STEPS)
    shown = as_numpy(frame(problem, trajectory))
    assert shown.diverged_at == 0
    assert not shown.linear_visible
    assert not shown.log_visible
    assert not shown.log_note
    for name in ("loss", "log_loss", "marker_loss", "log_marker_loss", "fit"):
        assert np.isfinite(getattr(shown, name)).all()


def test_a_loss_that_is_not_positive_is_kept_off_a_logarithmic_axis() -> None:
    problem, trajectory = descent("styblinski_tang", 0.01)
    shown = as_numpy(frame(problem, trajectory, STEPS, STEPS, log=True))
    assert shown.log
    assert not shown.linear
    assert not shown.log_visible
    assert not shown.log_marker_visible
    assert shown.log_note
    assert (shown.log_loss > 0).all()
    positive = as_numpy(frame(*descent("himmelblau", 0.001), STEPS, STEPS, log=True))
    assert positive.log_visible
    assert positive.log_marker_visible
    assert not positive.log_note


def test_nothing_compiles_again_when_step_steps_or_axis_change() -> None:
    problem, trajectory = descent("wave", 0.1)
    traced = []

    @jax.jit
    def show(steps: int, step: int, log: bool) -> Frame:
        traced.append(1)
        return frame(problem, trajectory, steps, step, log)

    for steps, step, log in [(40, 3, False), (12, 40, True), (1, 0, False)]:
        show(steps, step, log)
    assert len(traced) == 1
