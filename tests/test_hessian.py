"""Eigenvalues by Lanczos' method against those of the full Hessian."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax.flatten_util import ravel_pytree

from gdviz import GALLERY, Curvature, Trajectory, curvature, descend, sharpness, stability_edge
from gdviz.compiler import compile_function


def network(params, scale=1.0):
    hidden = jnp.tanh(params["w"] @ jnp.array([1.0, -2.0, 0.5]) + params["b"])
    return scale * (params["c"] * jnp.sum(hidden) - 1) ** 2 + 0.1 * jnp.sum(params["w"] ** 2)


START = {"w": jax.random.normal(jax.random.key(0), (2, 3)), "b": jnp.array([0.1, -0.4]), "c": jnp.array(0.7)}


def spectrum(loss, params):
    """Eigenvalues and eigenvectors (as columns) of the full Hessian, by decreasing magnitude, in float64."""
    flat, unravel = ravel_pytree(params)
    hessian = jax.jit(jax.hessian(lambda flat: loss(unravel(flat))))(flat)
    values, vectors = np.linalg.eigh(np.asarray(hessian, float))
    order = np.argsort(-np.abs(values))
    return values[order], vectors[:, order]


def quadratic(matrix):
    matrix = jnp.asarray(matrix, jnp.float32)
    return lambda params: 0.5 * params @ matrix @ params


def with_eigenvalues(values, seed=0):
    """A symmetric matrix with these eigenvalues."""
    rotation, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(len(values), len(values))))
    return rotation * values @ rotation.T


def assert_orthonormal(result: Curvature):
    vectors = np.asarray(jax.vmap(lambda tree: ravel_pytree(tree)[0])(result.eigenvectors))
    np.testing.assert_allclose(vectors @ vectors.T, np.eye(len(vectors)), atol=2e-6)


def test_all_eigenvalues_and_eigenvectors_of_a_small_network():
    result = jax.jit(lambda params: curvature(network, params, 9))(START)
    values, vectors = spectrum(network, START)
    # float32, relative to the largest eigenvalue, about 20.
    np.testing.assert_allclose(result.eigenvalues, values, atol=2e-5)
    assert (values[:2] > 0).any()
    assert (values[:2] < 0).any()
    assert result.eigenvectors["w"].shape == (9, 2, 3)
    assert_orthonormal(result)
    first = ravel_pytree(jax.tree.map(lambda leaf: leaf[0], result.eigenvectors))[0]
    np.testing.assert_allclose(abs(first @ vectors[:, 0]), 1, rtol=1e-5)
    assert (result.residuals < 2e-5).all()


@pytest.mark.parametrize(
    "values",
    [(1, 1, 1, 1, 1), (0, 0, 0, 0), (3, 3, -5, -5, 1e-6), (7,), (1e18, 2e17, 0), (1e-18, -3e-18, 0)],
    ids=str,
)
def test_equal_vanishing_and_extreme_eigenvalues(values):
    values = np.array(values, float)
    result = curvature(quadratic(with_eigenvalues(values)), jnp.zeros(len(values)), len(values))
    expected = values[np.argsort(-np.abs(values))]
    np.testing.assert_allclose(np.sort(result.eigenvalues), np.sort(expected), atol=2e-6 * np.abs(values).max())
    assert_orthonormal(result)


def test_a_few_iterations_find_the_largest_of_many_eigenvalues():
    # Like those of a network: a few outliers beside a bulk.
    values = np.concatenate([[50, -30, 20], np.random.default_rng(1).uniform(-1, 1, 297)])
    result = curvature(quadratic(with_eigenvalues(values)), jnp.zeros(300), 3, iterations=12)
    np.testing.assert_allclose(result.eigenvalues, [50, -30, 20], rtol=1e-4)
    assert_orthonormal(result)


def test_residuals_bound_the_distance_to_an_eigenvalue():
    values = np.linspace(-1, 1, 60)
    result = curvature(quadratic(with_eigenvalues(values)), jnp.zeros(60), 4, iterations=8)
    distances = np.abs(values[:, None] - np.asarray(result.eigenvalues)).min(axis=0)
    # A margin for rounding.
    assert (distances <= np.asarray(result.residuals) + 1e-6).all()
    assert (result.residuals > 1e-3).any()


def test_a_key_gives_the_same_result_again():
    loss = quadratic(with_eigenvalues(np.linspace(-1, 1, 40)))
    same = [curvature(loss, jnp.zeros(40), iterations=5, key=3).eigenvalues for _ in range(2)]
    np.testing.assert_array_equal(*same)
    assert curvature(loss, jnp.zeros(40), iterations=5, key=4).eigenvalues[0] != same[0][0]


def test_data_are_arguments_of_the_loss():
    scaled = curvature(network, START, data=(3.0,)).eigenvalues
    np.testing.assert_allclose(scaled, spectrum(lambda params: network(params, 3.0), START)[0][:1], rtol=1e-5)


def test_float64_is_as_exact_as_it_should_be():
    with jax.enable_x64(True):
        start = jax.tree.map(lambda leaf: leaf.astype(float), START)
        result = curvature(network, start, 9)
        expected, _ = spectrum(network, start)
    np.testing.assert_allclose(result.eigenvalues, expected, atol=1e-13 * np.abs(expected).max())


def test_parameters_in_half_precision():
    half = jax.tree.map(lambda leaf: leaf.astype(jnp.bfloat16), START)
    result = curvature(network, half, 2)
    # bfloat16 has eight bits.
    np.testing.assert_allclose(result.eigenvalues, spectrum(network, START)[0][:2], rtol=0.05)
    assert result.eigenvectors["w"].dtype == jnp.bfloat16


def test_where_the_loss_is_not_finite_eigenvalues_are_nan():
    result = curvature(network, START | {"c": jnp.array(jnp.nan)}, 2)
    assert np.isnan(result.eigenvalues).all()


def test_other_parameters_and_data_compile_nothing_again():
    traces = []

    def traced(params, scale):
        traces.append(params)
        return network(params, scale)

    def largest(shift, scale):
        params = jax.tree.map(lambda leaf: leaf + shift, START)
        return float(curvature(traced, params, data=(scale,)).eigenvalues[0])

    values = {largest(0.0, 1.0)}
    first = len(traces)
    values |= {largest(0.1, 1.0), largest(0.0, 2.0)}
    assert (len(values), len(traces)) == (3, first)


# ---- In the browser's form ----------------------------------------------------------------------


def test_curvature_compiles_to_webassembly():
    valley = GALLERY["rosenbrock"]()
    program = compile_function(lambda params: curvature(valley.loss, params, 2), valley.start)
    values, vectors = spectrum(valley.loss, valley.start)
    result = program(valley.start)
    # float32, relative to the largest eigenvalue, about 1,500.
    np.testing.assert_allclose(result.eigenvalues, values, atol=2e-7 * values[0] * 4)
    np.testing.assert_allclose(np.abs(np.sum(result.eigenvectors.T * vectors, axis=0)), 1, rtol=1e-5)


def test_sharpness_along_a_descent_compiles_to_webassembly():
    valley = GALLERY["rosenbrock"]()

    def run(learning_rate):
        trajectory = descend(valley.loss, valley.start, optax.sgd(learning_rate), 10)
        return trajectory.params, sharpness(valley.loss, trajectory)

    params, largest = compile_function(run, np.float32(1e-3))(np.float32(5e-4))
    for point, value in zip(params, largest, strict=True):
        np.testing.assert_allclose(value, max(spectrum(valley.loss, jnp.asarray(point))[0]), rtol=2e-6)


# ---- Sharpness and the edge of stability --------------------------------------------------------


@pytest.mark.parametrize("batch_size", [1, 4, 100])
def test_sharpness_is_the_largest_eigenvalue_at_each_point(batch_size):
    trajectory = descend(network, START, optax.sgd(0.02), 6)
    largest = jax.jit(lambda t: sharpness(network, t, batch_size=batch_size))(trajectory)
    assert largest.shape == (7,)
    for index in (0, 3, 6):
        values, _ = spectrum(network, jax.tree.map(lambda leaf, index=index: leaf[index], trajectory.params))
        np.testing.assert_allclose(largest[index], values.max(), rtol=1e-5)


def test_sharpness_is_the_largest_not_that_of_largest_magnitude():
    points = Trajectory(jnp.zeros((2, 2)), jnp.zeros(2), jnp.zeros((2, 2)))
    np.testing.assert_allclose(sharpness(quadratic(np.diag([2.0, -9.0])), points), [2, 2], rtol=1e-6)


def test_sharpness_is_nan_from_where_a_descent_diverges():
    trajectory = descend(quadratic(np.diag([1.0, 3.0])), jnp.ones(2), optax.sgd(10.0), 40)
    first = trajectory.diverged_at
    assert first is not None
    largest = np.asarray(sharpness(quadratic(np.diag([1.0, 3.0])), trajectory))
    np.testing.assert_allclose(largest[:first], 3, rtol=1e-5)
    assert np.isnan(largest[first:]).all()


@pytest.mark.parametrize(("momentum", "nesterov"), [(0.0, False), (0.9, False), (0.5, True), (0.9, True)])
def test_descents_on_a_quadratic_grow_just_beyond_the_edge(momentum, nesterov):
    def final(eigenvalue):
        optimizer = optax.sgd(0.1, momentum or None, nesterov=nesterov)
        return descend(lambda p: 0.5 * eigenvalue * p**2, 1.0, optimizer, 2000).loss[-1]

    edge = stability_edge(0.1, momentum, nesterov=nesterov)
    assert final(0.98 * edge) < 1e-3
    assert not final(1.02 * edge) < 1e3


def test_edges_of_many_learning_rates():
    np.testing.assert_allclose(stability_edge(np.array([0.1, 0.5])), [20, 4])
    assert float(jax.jit(stability_edge)(0.1, 0.5)) == pytest.approx(30)


def test_curvature_goes_to_a_file(tmp_path):
    result = curvature(network, START, 2)
    result.to_npz(tmp_path / "curvature.npz")
    with np.load(tmp_path / "curvature.npz") as file:
        np.testing.assert_array_equal(file["eigenvalues"], result.eigenvalues)
        np.testing.assert_array_equal(file["eigenvectors['w']"], result.eigenvectors["w"])


# ---- Bad input ----------------------------------------------------------------------------------

POINTS = Trajectory(jnp.zeros((2, 2)), jnp.zeros(2), jnp.zeros((2, 2)))


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: curvature(3, START), TypeError, "loss must be a function of the parameters, not 3"),
        (lambda: curvature(lambda p: p["w"], START), ValueError, "loss must return a scalar"),
        (lambda: curvature(network, {"w": 1}), TypeError, r"params\['w'\] must be floating-point"),
        (lambda: curvature(network, START, 0), ValueError, "count must be a whole number ≥ 1, not 0"),
        (lambda: curvature(network, START, 1.5), ValueError, "count must be a whole number ≥ 1, not 1.5"),
        (lambda: curvature(network, START, 10), ValueError, "count must be at most the number of parameters, 9, not"),
        (lambda: curvature(network, START, 4, iterations=3), ValueError, "count must be at most iterations=3, not 4"),
        (lambda: curvature(network, START, iterations=True), ValueError, "iterations must be a whole number ≥ 1"),
        (lambda: sharpness(jnp.sum, START), TypeError, "trajectory must be a gdviz Trajectory"),
        (lambda: sharpness(jnp.sum, POINTS, batch_size=0), ValueError, "batch_size must be a whole number ≥ 1, not 0"),
        (lambda: sharpness(lambda p: p, POINTS), ValueError, "loss must return a scalar"),
        (lambda: stability_edge(0.0), ValueError, "learning_rate must be a number > 0, not 0.0"),
        (lambda: stability_edge(0.1, 1.0), ValueError, "momentum must be a number ≥ 0 and < 1, not 1.0"),
    ],
)
def test_curvature_refuses_bad_arguments(call, error, message):
    with pytest.raises(error, match=message):
        call()
