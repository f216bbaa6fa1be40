"""How the gradients of single points and of mini-batches scatter around the gradient of all points."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from gdviz.problems import Problem


def point_gradients(problem: Problem, params: jax.Array) -> jax.Array:
    """Return the gradient of the loss of each point alone, shape (n, d); NaN for points of weight 0.

    ∇Lᵢ = 2 (model(θ, xᵢ) − yᵢ) ∂model(θ, xᵢ)/∂θ, whose mean, with the weights of the dataset, is ∇L. `params` have the
    shape (d,). Raises `ValueError` for a problem without data.

    >>> from gdviz import GALLERY
    >>> line = GALLERY["linear"]()
    >>> gradients = point_gradients(line, jnp.array([0.5, 1.0]))
    >>> bool(jnp.allclose(gradients.mean(axis=0), jax.grad(line.loss)(jnp.array([0.5, 1.0])), rtol=1e-5))
    True
    """
    data, model = problem.dataset, problem.model
    if data is None or model is None:
        raise ValueError(f"problem must have data and a model, but {problem.title!r} has none")

    def residuals(params: jax.Array) -> jax.Array:
        return model(params, data.x) - data.y

    # Forward mode: two parameters, many points.
    gradients = 2 * residuals(params)[:, None] * jax.jacfwd(residuals)(params)
    return gradients if data.weight is None else jnp.where(data.weight[:, None] > 0, gradients, jnp.nan)


def batch_gradients(
    gradients: jax.Array, size: int | jax.Array, batches: int = 50, key: int | jax.Array = 0
) -> jax.Array:
    """Return the gradients of random mini-batches, shape (batches, d), from those of the single points.

    Each batch has `size` different points, all of them where there are fewer; its gradient is the mean of theirs.

    - `gradients`: as `point_gradients` returns them, shape (n, d), with rows of NaN for points that do not count;
    - `size`, `key`: may be traced. The same key draws the same batches.

    >>> batch_gradients(jnp.array([[1.0], [3.0], [jnp.nan]]), size=2, batches=2).tolist()
    [[2.0], [2.0]]
    """
    counts = jnp.isfinite(gradients).all(axis=1)
    size = jnp.clip(jnp.asarray(size), 1, jnp.maximum(counts.sum(), 1))
    # Each batch takes the points with the smallest of its random numbers.
    draws = jnp.where(counts, jax.random.uniform(jax.random.key(key), (batches, len(gradients))), jnp.inf)
    chosen = draws <= jnp.sort(draws, axis=1)[:, size - 1][:, None]
    return (chosen & counts) @ jnp.where(counts[:, None], gradients, 0) / size
