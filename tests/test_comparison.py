"""Comparisons of optimizers: closed forms on a bowl, single descents, and evaluations counted as they are made."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import gdviz
from gdviz import GALLERY, OPTIMIZERS, descend, sharpness, stability_edge
from gdviz.comparison import Comparison, evaluations, quantiles, stability
from gdviz.compiler import compile_function
from tests.growth import diverged_step, highest_allowed

KAPPA = 10.0
BOWL = GALLERY["bowl"]()
WAVE = GALLERY["wave"]()
ROSENBROCK = GALLERY["rosenbrock"]()
HIMMELBLAU = GALLERY["himmelblau"]()


def compare(loss, starts, optimizers, budget, **options) -> Comparison:
    """Compile a comparison, as its users do: one operation after the other takes longer."""
    named = {f"{number}": optimizer for number, optimizer in enumerate(optimizers)}
    return jax.jit(lambda starts: gdviz.compare(loss, starts, named, budget, **options))(starts)


def single(*optimizers: optax.GradientTransformation, budget: int = 40, **options) -> Comparison:
    return compare(BOWL.loss, BOWL.start[None], list(optimizers), budget, minima=BOWL.minima, **options)


def test_gradient_descent_on_the_bowl_is_its_closed_form() -> None:
    rate, tolerance = 0.15, 0.05
    result = single(optax.sgd(rate), tolerance=tolerance)
    steps = np.arange(41)[:, None]
    # Each coordinate shrinks by 1 − ηλ in each step.
    points = np.asarray(BOWL.start) * (1 - rate * np.array([1.0, KAPPA])) ** steps
    np.testing.assert_allclose(result.params[0, 0], points, atol=1e-6)
    np.testing.assert_allclose(result.loss[0, 0], 0.5 * (points**2 @ [1, KAPPA]), rtol=1e-4, atol=1e-9)
    np.testing.assert_allclose(result.gradient[0, 0], points * [1, KAPPA], atol=1e-5)
    distances = np.linalg.norm(points, axis=1)
    np.testing.assert_allclose(result.distance, [[distances[-1]]], rtol=1e-4)
    np.testing.assert_allclose(result.final_loss, result.loss[:, :, -1])
    assert int(result.arrived_at[0, 0]) == np.argmax(distances <= tolerance)
    assert (int(result.evaluations[0, 0]), int(result.diverged_at[0, 0])) == (40, -1)


def test_one_start_and_optimizer_is_what_descend_returns() -> None:
    optimizers = [OPTIMIZERS[name]() for name in ("nesterov", "rmsprop", "lion")]
    starts = jnp.stack([WAVE.start, -WAVE.start])
    result = compare(WAVE.loss, starts, optimizers, 30)
    for i, optimizer in enumerate(optimizers):
        for j, start in enumerate(starts):
            trajectory = descend(WAVE.loss, start, optimizer, 30)
            one = result.trajectory(i, j)
            for name in ("params", "loss", "gradient"):
                np.testing.assert_allclose(getattr(one, name), getattr(trajectory, name), rtol=2e-4, atol=1e-5)


def test_a_descent_that_arrives_and_leaves_again_has_not_arrived() -> None:
    # Heavy ball with little damping swings through the minimum.
    loss = lambda p: 0.5 * jnp.sum(p**2)  # noqa: E731
    result = compare(loss, jnp.array([[1.0]]), [optax.sgd(0.05, 0.95)], 200, minima=[[0.0]], tolerance=0.1)
    distances = np.abs(np.asarray(result.params[0, 0, :, 0]))
    first = np.argmax(distances <= 0.1)
    assert distances[first:].max() > 0.1
    arrived = int(result.arrived_at[0, 0])
    assert distances[arrived - 1] > 0.1
    assert distances[arrived:].max() <= 0.1


def test_divergence_is_counted_and_what_follows_is_nan() -> None:
    result = single(optax.sgd(0.1), optax.sgd(5.0), budget=60)
    alone = descend(BOWL.loss, BOWL.start, optax.sgd(5.0), 60)
    at = alone.diverged_at
    assert at is not None
    assert result.diverged_at.tolist() == [[-1], [at]]
    assert result.evaluations.tolist() == [[60], [at]]
    assert np.isfinite(result.loss[1, 0, :at]).all()
    assert np.isnan(result.loss[1, 0, at:]).all()
    assert np.isnan(result.params[1, 0, at:]).all()
    assert np.isnan([result.final_loss[1, 0], result.distance[1, 0]]).all()
    assert result.arrived_at[1, 0] == -1


@pytest.mark.parametrize("budget", [3, 6, 9, 40])
def test_a_descent_ends_at_the_step_at_which_it_leaves_the_picture_and_keeps_growing(budget: int) -> None:
    ceiling = highest_allowed(BOWL)
    rates = [0.1, 0.21, 0.25, 0.5]
    result = single(*map(optax.sgd, rates), budget=budget, most=40, ceiling=ceiling)
    for i, rate in enumerate(rates):
        alone = descend(BOWL.loss, BOWL.start, optax.sgd(rate), budget).loss
        at = diverged_step(alone, ceiling)
        assert int(result.diverged_at[i, 0]) == (-1 if at is None else at)
        last = budget if at is None else at
        assert int(result.evaluations[i, 0]) == last
        # The step at which it diverges is shown.
        np.testing.assert_allclose(result.loss[i, 0, : last + 1], alone[: last + 1], rtol=1e-5)
        assert np.isnan(result.loss[i, 0, last + 1 :]).all()
        assert np.isnan(result.final_loss[i, 0]) == (at is not None)
        _, median, _ = result.bands()
        np.testing.assert_array_equal(median[i], result.loss[i, 0])
        np.testing.assert_array_equal(result.table()[i, 4], np.nan if at is None else at)


# ---- Evaluations ----------------------------------------------------------------------------------


def _counted(steps: int, *, in_batches: bool = False) -> tuple[list[int], list[np.ndarray]]:
    """Run optax's L-BFGS by hand; return how many evaluations lead to each point, and the points.

    With batches, the gradient that a line search ends with is no use to the next step.
    """
    calls = 0

    def loss(p):
        nonlocal calls
        calls += 1
        return ROSENBROCK.loss(p)

    optimizer = optax.lbfgs()
    params, made, points = ROSENBROCK.start, [0], [np.asarray(ROSENBROCK.start)]
    # Loops run in Python then, so every evaluation calls the function.
    with jax.disable_jit():
        state = optimizer.init(params)
        value_and_gradient = optax.value_and_grad_from_state(loss)
        for _ in range(steps):
            value, gradient = value_and_gradient(params, state=optimizer.init(params) if in_batches else state)
            updates, state = optimizer.update(gradient, state, params, value=value, grad=gradient, value_fn=loss)
            params = optax.apply_updates(params, updates)
            made.append(calls)
            points.append(np.asarray(params))
    return made, points


def test_evaluations_of_a_line_search_are_those_that_are_made() -> None:
    made, points = _counted(12)
    # Some line searches take more than one evaluation.
    assert made[-1] > 14
    trajectory = descend(ROSENBROCK.loss, ROSENBROCK.start, optax.lbfgs(), 12, keep_state=True)
    assert evaluations(trajectory).tolist() == made
    result = compare(ROSENBROCK.loss, ROSENBROCK.start[None], [optax.lbfgs()], made[-1])
    assert int(result.evaluations[0, 0]) == made[-1]
    for number, point in zip(made, points, strict=True):
        np.testing.assert_allclose(result.params[0, 0, number], point, rtol=1e-3, atol=1e-4)
        # While the line search goes on it stays at its last point.
        if number > 1:
            assert np.array_equal(result.params[0, 0, number - 1], result.params[0, 0, made[made.index(number) - 1]])
    assert evaluations(trajectory, in_batches=True)[:5].tolist() == _counted(4, in_batches=True)[0]
    # A budget that ends within a line search does not pay for its step.
    short = compare(ROSENBROCK.loss, ROSENBROCK.start[None], [optax.lbfgs()], made[3] - 1)
    assert int(short.evaluations[0, 0]) == made[2]


def test_without_a_line_search_a_step_takes_one_evaluation() -> None:
    trajectory = descend(BOWL.loss, BOWL.start, optax.adam(0.1), 7, keep_state=True)
    assert evaluations(trajectory).tolist() == list(range(8))
    assert evaluations(descend(BOWL.loss, BOWL.start, optax.lbfgs(), 7)).tolist() == list(range(8))


def test_a_traced_budget_cuts_a_longer_record() -> None:
    optimizers = [optax.sgd(0.1), optax.lbfgs()]
    named = dict(zip("ab", optimizers, strict=True))
    options = {"minima": ROSENBROCK.minima, "tolerance": 0.5}
    starts = ROSENBROCK.start[None]
    run = jax.jit(lambda budget: gdviz.compare(ROSENBROCK.loss, starts, named, budget, most=50, **options))
    for budget in (1, 20, 50):
        cut, whole = run(budget), compare(ROSENBROCK.loss, starts, optimizers, budget, **options)
        for name in ("evaluations", "final_loss", "distance", "arrived_at", "diverged_at"):
            np.testing.assert_allclose(getattr(cut, name), getattr(whole, name), rtol=1e-3, atol=1e-5)
        np.testing.assert_allclose(cut.loss[..., : budget + 1], whole.loss, rtol=1e-3, atol=1e-5)
        assert np.isnan(cut.loss[..., budget + 1 :]).all()
        np.testing.assert_allclose(cut.table(), whole.table(), rtol=1e-3, atol=1e-5)
    assert int(run(500).evaluations[1, 0]) <= 50


# ---- Many starts -----------------------------------------------------------------------------------


def test_what_is_left_out_is_nan() -> None:
    starts = jnp.array([[1.0, 1.0], [jnp.nan, 0.0], [2.0, -1.0]])
    result = compare(BOWL.loss, starts, [optax.sgd(0.1), optax.adam(0.1)], 10, shown=[True, False], minima=BOWL.minima)
    run = [[True, False, True], [False] * 3]
    assert np.isfinite(result.loss).all(axis=2).tolist() == run
    for name in ("final_loss", "distance"):
        assert np.isfinite(getattr(result, name)).tolist() == run
    for name in ("evaluations", "arrived_at", "diverged_at"):
        assert (np.asarray(getattr(result, name)) == -1)[~np.array(run)].all()
    assert np.isnan(result.table()[1]).all()
    assert np.isfinite(result.table()[0, :3]).all()


def test_bands_are_quantiles_of_the_starts() -> None:
    starts = jax.random.normal(jax.random.key(0), (9, 2))
    result = compare(BOWL.loss, starts, [optax.sgd(0.1), optax.adam(0.05)], 20)
    ordered = np.sort(np.asarray(result.loss), axis=1)
    for band, rank in zip(result.bands(), (2, 4, 6), strict=True):
        np.testing.assert_allclose(band, ordered[:, rank])
    np.testing.assert_allclose(result.bands(0.0)[0], ordered[:, 0])
    # One start: all three are its loss.
    for band in compare(BOWL.loss, starts[:1], [optax.sgd(0.1)], 20).bands():
        np.testing.assert_array_equal(band, result.loss[:1, 0])


def test_a_start_that_diverges_is_worse_than_all_others() -> None:
    # From outside of |x| < 1, x³ carries the descent away.
    loss = lambda p: 0.5 * jnp.sum(p**2) - 0.25 * jnp.sum(p**4)  # noqa: E731
    starts = jnp.array([[0.1], [0.2], [3.0], [0.3], [4.0]])
    result = compare(loss, starts, [optax.sgd(0.5)], 30, minima=[[0.0]])
    assert (np.asarray(result.diverged_at[0]) > 0).tolist() == [False, False, True, False, True]
    low, median, high = result.bands()
    last = np.asarray(result.loss[0, :, -1])
    np.testing.assert_allclose([low[0, -1], median[0, -1]], [last[1], last[3]], rtol=1e-6)
    assert np.isnan(high[0, -1])
    table = np.asarray(result.table()[0])
    np.testing.assert_allclose(table[0], last[3], rtol=1e-6)
    assert table[4] == min(at for at in result.diverged_at[0].tolist() if at > 0)


def test_quantiles_leave_out_nan_and_do_not_interpolate() -> None:
    values = jnp.array([[3.0, jnp.nan, 1.0, 2.0, jnp.inf], [jnp.nan] * 5])
    low, median, high = quantiles(values, (0.0, 0.5, 1.0))
    np.testing.assert_array_equal(low, [1.0, np.nan])
    np.testing.assert_array_equal(median, [3.0, np.nan])
    np.testing.assert_array_equal(high, [np.nan, np.nan])


# ---- Stability ---------------------------------------------------------------------------------------


def test_sharpness_along_the_descents_against_eigenvalues_and_edges() -> None:
    rates = (0.01, 0.004)
    result = compare(HIMMELBLAU.loss, HIMMELBLAU.start[None], [optax.sgd(rate) for rate in (*rates, 0.1)], 60)
    edges = [stability_edge(rates[0]), stability_edge(rates[1]), np.nan]
    found = jax.jit(lambda result: stability(HIMMELBLAU.loss, result, edges))(result)
    hessians = jax.vmap(jax.hessian(HIMMELBLAU.loss))
    for i in range(2):
        largest = np.linalg.eigvalsh(np.asarray(hessians(result.params[i, 0]), float)).max(axis=1)
        np.testing.assert_allclose(found.sharpness[i], largest, rtol=1e-3, atol=1e-2)
        beyond = largest > edges[i]
        assert int(found.passed_at[i]) == (np.argmax(beyond) if beyond.any() else -1)
        wanted = largest[np.argmax(beyond)] if beyond.any() else largest.max()
        np.testing.assert_allclose(found.eigenvalue[i], wanted, rtol=1e-3)
    assert np.isnan(found.sharpness[2]).all()
    assert np.isnan([found.edge[2], found.eigenvalue[2]]).all()


def test_on_a_bowl_the_edge_parts_convergence_from_divergence() -> None:
    # 10 is the largest eigenvalue: the edge 2 / η lies there at η = 0.2.
    for rate, beyond in ((0.19, False), (0.21, True)):
        result = single(optax.sgd(rate), budget=100)
        found = stability(BOWL.loss, result, [stability_edge(rate)])
        assert int(found.passed_at[0]) == (0 if beyond else -1)
        np.testing.assert_allclose(found.eigenvalue, [KAPPA], rtol=1e-5)
        assert (float(result.final_loss[0, 0]) > float(result.loss[0, 0, 0])) == beyond


# ---- In a page, in tables, in files -------------------------------------------------------------------


def quartic(p):
    """A loss whose minimum is not reached in 30 evaluations: there, rounding would decide how many L-BFGS takes."""
    return jnp.sum(jnp.array([0.1, 0.3]) * p**4)


def test_the_compiled_program_returns_the_same() -> None:
    def run(starts, rates, shown, budget):
        optimizers = {"plain": optax.sgd(rates[0]), "adam": optax.adam(rates[1]), "lbfgs": optax.lbfgs()}
        result = gdviz.compare(quartic, starts, optimizers, budget, most=30, minima=jnp.zeros((1, 2)), shown=shown)
        curvature = sharpness(quartic, result.trajectory(0), iterations=2)
        return result, result.bands(), result.table(), curvature

    starts = jax.random.normal(jax.random.key(1), (5, 2)).at[3].set(jnp.nan)
    args = (starts, jnp.array([0.1, 0.2]), jnp.array([True, False, True]), 12)
    program = compile_function(run, *args)
    for shown, budget in (([True, False, True], 12), ([False, True, True], 30)):
        args = (starts, jnp.array([0.1, 0.2]), jnp.array(shown), budget)
        found, wanted = jax.tree.leaves(program(*args)), jax.tree.leaves(jax.jit(run)(*args))
        for a, b in zip(found, wanted, strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-4)


def test_any_pytree_of_parameters() -> None:
    x = jnp.linspace(-1, 1, 8)
    loss = lambda p: jnp.mean((p["w"] * x + p["b"] - 2 * x) ** 2)  # noqa: E731
    starts = {"b": jnp.array([1.0, -1.0]), "w": jnp.array([0.0, 0.5])}
    # In the order of the pytree: b, w.
    result = compare(loss, starts, [optax.sgd(0.5)], 100, minima=[[0.0, 2.0]])
    assert result.params["w"].shape == (1, 2, 101)
    np.testing.assert_allclose(result.distance, [[0.0, 0.0]], atol=1e-3)


def test_on_mini_batches_each_descent_is_what_descend_returns() -> None:
    x = jnp.linspace(-1, 1, 12)
    loss = lambda w, x: jnp.mean((w * x - jnp.sin(x)) ** 2)  # noqa: E731
    batches = {"data": (x,), "batch_size": 4, "key": 3}
    optimizers, starts = [optax.sgd(0.3, 0.9), optax.adam(0.1)], jnp.array([0.0, 2.0])
    result = compare(loss, starts, optimizers, 9, **batches)
    for i, optimizer in enumerate(optimizers):
        for j, start in enumerate(starts):
            alone, one = descend(loss, start, optimizer, 9, **batches), result.trajectory(i, j)
            for name in ("params", "loss", "gradient"):
                np.testing.assert_allclose(getattr(one, name), getattr(alone, name), rtol=1e-4, atol=1e-6)


def test_workers_compute_the_same() -> None:
    # Two batches of starts, of which the second one is filled up.
    starts = {"p": jnp.linspace(-2, 2, 42).reshape(21, 2)}
    optimizers = {"momentum": optax.sgd(0.1, 0.9), "adam": optax.adam(0.1)}
    options = {"minima": WAVE.minima, "shown": [True, False]}

    def loss(params):
        return WAVE.loss(params["p"])

    expected = compare(loss, starts, optimizers.values(), 12, **options)
    with ThreadPoolExecutor(1) as executor:
        found = gdviz.compare(loss, starts, optimizers, 12, executor=executor, **options)
    assert found.names == ("momentum", "adam")
    for name in ("params", "loss", "gradient", "final_loss", "distance", "arrived_at", "evaluations"):
        for ours, theirs in zip(*map(jax.tree.leaves, (getattr(found, name), getattr(expected, name))), strict=True):
            # 12 steps, fused and so rounded in another way.
            np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_tables_and_files(tmp_path: Path) -> None:
    result = compare(BOWL.loss, jnp.ones((2, 2)), [optax.sgd(0.1), optax.sgd(5.0)], 60, minima=BOWL.minima)
    table = result.to_pandas()
    assert table.index.names == ["optimizer", "start"]
    assert table.loc[("0", 1), "evaluations"] == 60
    assert table["diverged_at"].isna().tolist() == [True, True, False, False]
    result.to_npz(tmp_path / "comparison.npz")
    with np.load(tmp_path / "comparison.npz") as file:
        np.testing.assert_array_equal(file["loss"], result.loss)


# ---- Bad input -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"optimizers": {}}, ValueError, "at least one optax GradientTransformation"),
        (
            {"optimizers": [optax.adam(0.1)]},
            TypeError,
            "must be a dictionary of names and optax optimizers, not a list",
        ),
        ({"optimizers": {"a": "adam"}}, TypeError, r"optimizers\['a'\] must be an optax GradientTransformation"),
        ({"budget": 0}, ValueError, "budget must be a whole number ≥ 1, not 0"),
        ({"starts": np.array([1.0, 2.0])[0]}, ValueError, "one leading axis"),
        ({"starts": np.zeros((0, 2))}, ValueError, "one leading axis"),
        ({"starts": np.array([[1, 2]])}, TypeError, "starts must be floating-point"),
        ({"loss": lambda p: p}, ValueError, "must return a scalar"),
    ],
)
def test_bad_input(change: dict, error: type[Exception], message: str) -> None:
    arguments = {
        "loss": BOWL.loss,
        "starts": np.ones((1, 2)),
        "optimizers": {"a": optax.sgd(0.1)},
        "budget": 3,
    } | change
    with pytest.raises(error, match=message):
        gdviz.compare(**arguments)
