"""Gradients of single points and of mini-batches, against JAX on subsets of the data."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz import GALLERY
from gdviz.gallery import YOUR_FORMULAS
from gdviz.gradient_noise import batch_gradients, point_gradients
from gdviz.problems import mean_squared_error

PARAMS = jnp.array([0.7, -0.4])


@pytest.mark.parametrize("name", ["linear", "wave"])
def test_each_gradient_is_that_of_the_loss_of_one_point(name: str) -> None:
    problem = GALLERY[name]()
    data = problem.dataset
    gradients = point_gradients(problem, PARAMS)
    assert gradients.shape == (len(data.x), 2)
    for i in range(0, len(data.x), 7):
        loss = mean_squared_error(problem.model, type(data)(data.x[i : i + 1], data.y[i : i + 1]))
        # The residual is rounded before it is doubled.
        np.testing.assert_allclose(gradients[i], jax.grad(loss)(PARAMS), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(gradients.mean(axis=0), jax.grad(problem.loss)(PARAMS), rtol=1e-4, atol=1e-5)


def test_of_a_problem_chosen_by_index_the_padding_does_not_count() -> None:
    problems = GALLERY | YOUR_FORMULAS
    found = jax.jit(lambda index: point_gradients(problems.at(index), PARAMS))(problems.names.index("model"))
    want = point_gradients(problems["model"](), PARAMS)
    there = np.isfinite(found).all(axis=1)
    np.testing.assert_allclose(found[there], want, rtol=1e-4, atol=1e-5)


def test_a_batch_is_a_mean_over_different_points() -> None:
    # Distinct powers of two: the sum tells which points were taken.
    points = jnp.concatenate([2.0 ** jnp.arange(10), jnp.full(3, jnp.nan)])[:, None]
    sums = np.asarray(4 * batch_gradients(points, 4, 200)).astype(int).ravel()
    assert {bin(total).count("1") for total in sums} == {4}
    assert sums.max() < 2**10
    # All 210 subsets are equally likely: 200 draws have more than 100 different ones.
    assert len(set(sums)) > 100
    np.testing.assert_array_equal(batch_gradients(points, 4, 200), batch_gradients(points, 4, 200))


def test_noise_shrinks_with_the_size_of_the_batch() -> None:
    gradients = point_gradients(GALLERY["linear"](), PARAMS)
    count, single = len(gradients), np.var(np.asarray(gradients), axis=0)
    for size in (1, 5, 20):
        batches = np.asarray(batch_gradients(gradients, size, 4000))
        np.testing.assert_allclose(
            np.var(batches, axis=0),
            # Without replacement; the variance of 4000 draws is known to about 1/√2000, here of heavy tails.
            single / size * (count - size) / (count - 1),
            rtol=0.15,
        )
    whole = batch_gradients(gradients, count, 3)
    np.testing.assert_allclose(whole, np.tile(gradients.mean(axis=0), (3, 1)), rtol=1e-5)
    np.testing.assert_allclose(batch_gradients(gradients, 10 * count, 3), whole)


def test_without_data_there_is_no_such_gradient() -> None:
    with pytest.raises(ValueError, match="problem must have data and a model, but 'Himmelblau' has none"):
        point_gradients(GALLERY["himmelblau"](), PARAMS)
