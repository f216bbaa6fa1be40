"""Maps against single descents at sampled cells, closed forms on the bowl and symmetry."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, OPTIMIZERS, compare, descend, sweep
from gdviz.basins import above_minimum, basin_map, final_loss_map, find_minima, nearest
from gdviz.compiler import compile_function
from gdviz.descent import descend_to_end
from tests.growth import diverged_step, highest_allowed

HIMMELBLAU = GALLERY["himmelblau"]()
WAVE = GALLERY["wave"]()
BOWL = GALLERY["bowl"]()


@pytest.mark.parametrize("name", [*OPTIMIZERS, "lbfgs"])
def test_the_end_of_a_descent_is_that_of_descend(name: str) -> None:
    optimizer = optax.lbfgs() if name == "lbfgs" else OPTIMIZERS[name](learning_rate=0.05)
    start = WAVE.start
    params, loss = jax.jit(lambda budget: descend_to_end(WAVE.loss, start, optimizer, budget))(25)
    if name == "lbfgs":
        # It stays at the last point that 25 evaluations pay for.
        result = jax.jit(lambda: compare(WAVE.loss, start[None], {name: optimizer}, 25))()
        np.testing.assert_allclose(params, result.params[0, 0, 25], rtol=1e-4, atol=1e-5)
        return
    trajectory = descend(WAVE.loss, start, optimizer, 25)
    np.testing.assert_allclose(params, trajectory.params[-1], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(loss, trajectory.loss[-1], rtol=1e-4)


def test_the_end_of_a_divergence_is_nan_and_no_step_is_the_start() -> None:
    _, loss = descend_to_end(BOWL.loss, BOWL.start, optax.sgd(5.0), 100)
    assert np.isnan(loss)
    params, loss = descend_to_end(BOWL.loss, BOWL.start, optax.lbfgs(), 0)
    np.testing.assert_array_equal(params, BOWL.start)
    np.testing.assert_allclose(loss, BOWL.loss(BOWL.start))


@pytest.mark.parametrize("name", ["gradient_descent", "momentum", "adam", "lion"])
def test_maps_are_empty_where_a_descent_has_left_the_picture_and_keeps_growing(name: str) -> None:
    rates, ceiling, seen = np.geomspace(0.01, 10, 14).astype(np.float32), highest_allowed(BOWL), set()
    map_ = final_loss_map(
        BOWL.loss,
        BOWL.start,
        lambda rate, _: OPTIMIZERS[name](learning_rate=rate),
        rates,
        jnp.zeros(1),
        30,
        ceiling=ceiling,
    )
    box = (-2, 2, -1, 1)
    for rate, final in zip(rates, map_[0], strict=True):
        optimizer = OPTIMIZERS[name](learning_rate=rate)
        losses = descend(BOWL.loss, BOWL.start, optimizer, 30).loss
        diverged = diverged_step(losses, ceiling) is not None
        assert np.isnan(final) == diverged
        seen.add(diverged)
    assert seen == ({True, False} if name in ("gradient_descent", "momentum") else {False})
    if name == "gradient_descent":
        basins = basin_map(BOWL.loss, box, optax.sgd(0.22), 30, BOWL.minima, shape=(3, 3), ceiling=ceiling)
        # On the valley's floor, y = 0, nothing grows.
        assert (np.asarray(basins) == -2).tolist() == [[True] * 3, [False] * 3, [True] * 3]


def test_workers_compute_the_same_map() -> None:
    # Two batches of rows, of which the second one is filled up.
    arguments = (HIMMELBLAU.loss, HIMMELBLAU.box, optax.sgd(0.01), 100, HIMMELBLAU.minima)
    with ThreadPoolExecutor(1) as executor:
        found = basin_map(*arguments, shape=(7, 11), executor=executor)
    assert len(np.unique(found)) == 4
    np.testing.assert_array_equal(found, basin_map(*arguments, shape=(7, 11)))


def test_a_line_search_with_nothing_to_search_ends() -> None:
    # At a minimum there is no direction of descent, and no evaluation is made.
    params, loss = descend_to_end(BOWL.loss, jnp.zeros(2), optax.lbfgs(), 1000)
    np.testing.assert_array_equal(params, np.zeros(2))
    assert loss == 0


def test_nearest_minimum() -> None:
    minima = jnp.array([[0.0, 0.0], [3.0, 4.0], [jnp.nan, 1.0]])
    for point, index, distance in (([0.3, 0.4], 0, 0.5), ([3.0, 3.0], 1, 1.0), ([jnp.nan, 0.0], -1, np.nan)):
        found = nearest(jnp.array(point), minima)
        assert int(found[0]) == index
        np.testing.assert_allclose(found[1], distance, rtol=1e-6)
    assert int(nearest(jnp.zeros(2), jnp.zeros((0, 2)))[0]) == -1
    assert int(nearest(jnp.zeros(2), jnp.full((2, 2), jnp.nan))[0]) == -1


def test_basin_map_against_single_descents() -> None:
    optimizer, minima = optax.sgd(0.01, 0.5), HIMMELBLAU.minima
    map_ = np.asarray(basin_map(HIMMELBLAU.loss, HIMMELBLAU.box, optimizer, 100, minima, 0.14, shape=(12, 10)))
    assert map_.shape == (10, 12)
    # All four minima, and starts that fly away.
    assert {0, 1, 2, 3} <= set(map_.ravel().tolist()) <= {-2, -1, 0, 1, 2, 3}
    run = jax.jit(lambda start: descend(HIMMELBLAU.loss, start, optimizer, 100))
    box = np.array(HIMMELBLAU.box)
    for row in range(0, 10, 3):
        for column in range(0, 12, 2):
            start = box[[0, 2]] + (box[[1, 3]] - box[[0, 2]]) * np.array([column, row]) / [11, 9]
            trajectory = run(start.astype(np.float32))
            if trajectory.diverged_at is not None:
                assert map_[row, column] == -2
                continue
            distances = np.linalg.norm(np.asarray(minima) - np.asarray(trajectory.params[-1]), axis=1)
            near = distances.min() <= 0.14
            assert map_[row, column] == (np.argmin(distances) if near else -1)


def test_basins_of_the_saddle_are_its_halves() -> None:
    saddle = GALLERY["saddle"]()
    map_ = np.asarray(basin_map(saddle.loss, saddle.box, optax.sgd(0.2), 200, saddle.minima, shape=(4, 6)))
    np.testing.assert_array_equal(map_[3:], 0)
    np.testing.assert_array_equal(map_[:3], 1)


def test_few_steps_reach_no_minimum() -> None:
    map_ = basin_map(HIMMELBLAU.loss, HIMMELBLAU.box, optax.sgd(1e-5), 3, HIMMELBLAU.minima, shape=(3, 3))
    np.testing.assert_array_equal(map_, -1)


def test_final_losses_of_gradient_descent_on_the_bowl_are_their_closed_form() -> None:
    rates = jnp.geomspace(1e-3, 1.0, 16)
    map_ = final_loss_map(BOWL.loss, BOWL.start, optax.sgd, rates, jnp.zeros(1), 50)
    factors = (1 - np.asarray(rates, float)[:, None] * [1, 10]) ** 50
    wanted = 0.5 * (np.asarray(BOWL.start) * factors) ** 2 @ [1, 10]
    # Beyond 3.4e38 float32 ends.
    np.testing.assert_allclose(map_[0], np.where(wanted < 3e38, wanted, np.nan), rtol=2e-3, atol=1e-12)


def test_final_loss_map_against_single_descents_and_a_sweep() -> None:
    rates, momenta = jnp.geomspace(1e-3, 10, 16), jnp.linspace(0, 0.99, 8)
    named = OPTIMIZERS["momentum"]

    def map_of(start, budget):
        return final_loss_map(BOWL.loss, start, lambda x, y: named(learning_rate=x, momentum=y), rates, momenta, budget)

    map_ = np.asarray(jax.jit(map_of)(BOWL.start, 60))
    diverged = np.isnan(map_)
    assert 0.1 < diverged.mean() < 0.9
    for row, column in ((0, 0), (1, 9), (4, 4), (7, 7), (7, 15), (0, 15)):
        trajectory = descend(BOWL.loss, BOWL.start, named(learning_rate=rates[column], momentum=momenta[row]), 60)
        assert diverged[row, column] == (trajectory.diverged_at is not None)
        np.testing.assert_allclose(
            map_[row, column], trajectory.loss[-1] if not diverged[row, column] else np.nan, rtol=1e-3
        )

    def run(momentum, learning_rate):
        return descend(BOWL.loss, BOWL.start, optax.sgd(learning_rate, momentum), 60).loss[-1]

    swept = sweep(run, {"momentum": momenta, "learning_rate": rates}, progress=False).results
    np.testing.assert_allclose(np.where(np.isfinite(swept), swept, np.nan), map_, rtol=1e-3, atol=1e-10)
    # The page's program.
    program = compile_function(map_of, BOWL.start, 60)
    np.testing.assert_allclose(program(np.asarray(BOWL.start), 60), map_, rtol=1e-3, atol=1e-10)


def test_a_map_of_64_by_64_descents_is_a_small_program() -> None:
    rates, momenta = jnp.geomspace(1e-3, 10, 64), jnp.linspace(0, 0.99, 64)
    program = compile_function(
        lambda start, budget: final_loss_map(WAVE.loss, start, optax.sgd, rates, momenta, budget), WAVE.start, 100
    )
    assert len(program.wasm) < 40_000
    pages = program._instance[2].size(program._instance[0])
    # A row of descents at a time: 64 kB each.
    assert pages <= 4
    map_ = program(np.asarray(WAVE.start), 100)
    run = jax.jit(lambda rate, momentum: descend(WAVE.loss, WAVE.start, optax.sgd(rate, momentum), 100).loss[-1])
    for row, column in ((0, 0), (10, 40), (30, 30), (50, 10)):
        np.testing.assert_allclose(map_[row, column], run(rates[column], momenta[row]), rtol=1e-3)


def test_the_compiled_basin_map_is_the_same() -> None:
    def map_of(box, rate, budget, minima):
        return basin_map(HIMMELBLAU.loss, box, optax.sgd(rate, 0.5), budget, minima, shape=(8, 8))

    args = (np.array(HIMMELBLAU.box, np.float32), np.float32(0.01), 60, np.asarray(HIMMELBLAU.minima))
    found, wanted = compile_function(map_of, *args)(*args), np.asarray(jax.jit(map_of)(*args))
    # Between two basins rounding decides.
    assert (found == wanted).mean() > 0.95


@pytest.mark.parametrize("name", ["linear", "wave", "saddle", "rosenbrock", "himmelblau", "beale", "styblinski_tang"])
def test_minima_of_the_gallery_are_found(name: str) -> None:
    problem = GALLERY[name]()
    count = len(problem.minima)
    box = np.array(problem.box, np.float32)
    found = np.asarray(jax.jit(lambda box: find_minima(problem.loss, box, count + 1))(box))
    there = found[np.isfinite(found).all(axis=1)]
    known = np.asarray(problem.minima)
    if name != "wave":
        assert len(there) == count
    # In any order; float32 finds the bottom of a parabola to about 1e-4 of its width.
    distances = np.linalg.norm(known[:, None] - there[None], axis=2)
    assert distances.min(axis=1).max() < 1e-3


def test_minima_follow_the_data_and_may_be_missing() -> None:
    box = (-2.0, 2.0, -2.0, 2.0)
    loss = lambda p, target: jnp.sum((p - target) ** 2)  # noqa: E731
    run = jax.jit(lambda target: find_minima(loss, box, 2, data=(target,)))
    for target in ([0.3, -1.7], [1.23, 0.0]):
        found = run(jnp.array(target))
        np.testing.assert_allclose(found[0], target, atol=1e-5)
        assert np.isnan(found[1]).all()
    # Outside of the box, or a valley without a lowest point.
    assert np.isnan(run(jnp.array([3.0, 0.0]))).all()
    assert np.isnan(find_minima(lambda p: 0.0 * p[0], box, 1)).sum() in (0, 2)


def test_bad_input() -> None:
    with pytest.raises(TypeError, match="optimizer must be an optax GradientTransformation"):
        basin_map(BOWL.loss, BOWL.box, "adam", 3, BOWL.minima)
    with pytest.raises(TypeError, match="optimizer must be an optax GradientTransformation"):
        final_loss_map(BOWL.loss, BOWL.start, lambda x, y: x, jnp.ones(2), jnp.ones(2), 3)
    with pytest.raises(ValueError, match="must return a scalar"):
        descend_to_end(lambda p: p, BOWL.start, optax.sgd(0.1), 3)


def test_losses_above_the_minimum_are_those_that_colours_can_show() -> None:
    def loss(params):
        return jnp.sum(params**2) - 5

    start, minima = jnp.array([3.0, 1.0]), jnp.array([[0.0, 0.0], [jnp.nan, jnp.nan]])
    values = jnp.array([[-4.0, -5.0, jnp.nan], [jnp.inf, 5e5, 0.0]])
    # The start is 10 above the minimum.
    np.testing.assert_allclose(
        above_minimum(values, loss, start, minima), [[1, 1e-5, np.nan], [1000, 1000, 5]], rtol=1e-6
    )
    # A lower one that a descent found counts too.
    np.testing.assert_allclose(above_minimum(values - 1, loss, start, minima)[0, 0], 1, rtol=1e-6)
