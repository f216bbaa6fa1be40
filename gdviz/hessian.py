"""The curvature of a loss: extreme eigenvalues of its Hessian, for any pytree of parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from gdviz.checks import check_loss, check_params, check_whole
from gdviz.descent import Params, Trajectory, check_trajectory
from gdviz.problems import Loss
from gdviz.pytrees import of_parameters
from gdviz.records import Record
from gdviz.vectors import length, rows, unit, unravel


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Curvature(Record):
    """The Hessian's eigenvalues of largest magnitude, H vᵢ = λᵢ vᵢ.

    - `eigenvalues`: λᵢ, sorted by |λᵢ|, the largest first, shape (count,);
    - `eigenvectors`: vᵢ, a pytree like the parameters with a leading axis of length count; orthonormal;
    - `residuals`: ‖H vᵢ − λᵢ vᵢ‖, shape (count,): an exact eigenvalue is not farther from λᵢ than this.
    """

    eigenvalues: jax.Array
    eigenvectors: Params
    residuals: jax.Array


def curvature(
    loss: Loss,
    params: Params,
    count: int = 1,
    *,
    iterations: int = 32,
    data: tuple[Any, ...] = (),
    key: int | jax.Array = 0,
) -> Curvature:
    """Return the `count` eigenvalues of largest magnitude, with eigenvectors, of the Hessian of loss(params, *data).

    Lanczos' method with full reorthogonalisation. The Hessian H = ∇²L is never formed: an iteration takes one product
    H v = d/dε ∇L(θ + ε v), which costs about two gradients, and keeps one vector of the size of the parameters. With
    as many iterations as parameters, or more, all is exact up to rounding; else the largest eigenvalues converge
    first, and `residuals` tell how far they are. Deterministic: `key`, a whole number, draws the first vector. Other
    parameters, data or keys compile nothing again. Where the loss is not finite, the eigenvalues are NaN.

    Raises `TypeError` for a loss that is no function or params that are no pytree of floating-point numbers, and
    `ValueError` for a count below 1, above the number of parameters or above `iterations`, or a loss that fails or
    returns no scalar. Sources: Golub & Van Loan, Matrix Computations (2013), section 10.1; Pearlmutter, Fast Exact
    Multiplication by the Hessian (1994).

    >>> found = curvature(lambda p: 3 * p[0] ** 2 - p[1] ** 2, jnp.zeros(2), count=2)
    >>> [round(value, 3) for value in found.eigenvalues.tolist()]
    [6.0, -2.0]
    """
    params = check_params(params, "params")
    check_loss(loss, params, data)
    count, iterations = check_whole("count", count, 1), check_whole("iterations", iterations, 1)
    size = sum(leaf.size for leaf in jax.tree.leaves(params))
    if count > size:
        raise ValueError(f"count must be at most the number of parameters, {size}, not {count}")
    if count > iterations:
        raise ValueError(f"count must be at most iterations={iterations}, not {count}")
    return _curvature(loss, count, iterations, params, tuple(data), key)


@partial(jax.jit, static_argnums=(0, 1, 2))
def _curvature(
    loss: Loss, count: int, iterations: int, params: Params, data: tuple[Any, ...], key: int | jax.Array
) -> Curvature:
    product = _hessian_product(loss, params, data)
    values, basis, weights = _lanczos(product, rows(params), iterations, key)
    largest = jnp.argsort(-jnp.abs(values))[:count]
    values, vectors = values[largest], weights[:, largest].T @ basis
    residuals = jax.vmap(lambda value, vector: length(product(vector) - value * vector))(values, vectors)
    return Curvature(values, jax.vmap(lambda vector: _params(vector, params))(vectors), residuals)


def sharpness(
    loss: Loss,
    trajectory: Trajectory,
    *,
    iterations: int = 32,
    data: tuple[Any, ...] = (),
    key: int | jax.Array = 0,
    batch_size: int = 1,
) -> jax.Array:
    """Return the largest eigenvalue of the Hessian of loss(params, *data) at each point of a trajectory, shape (n,).

    Lanczos' method, as in `curvature`, with a lower bound of the eigenvalue where there are more parameters than
    iterations. Points are taken one after the other, or `batch_size` at once. NaN where the trajectory is not finite.
    Every tenth point is `jax.tree.map(lambda array: array[::10], trajectory)`. Compare with `stability_edge`.

    Raises `TypeError` for no `Trajectory`, `ValueError` for an iterations or batch_size below 1, and what `curvature`
    raises. Source: Cohen et al., Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability (2021).

    >>> import optax
    >>> from gdviz import descend
    >>> trajectory = descend(lambda p: jnp.sum(p**4), jnp.ones(2), optax.sgd(0.1), steps=1)
    >>> [round(value, 2) for value in sharpness(lambda p: jnp.sum(p**4), trajectory).tolist()]
    [12.0, 4.32]
    """
    check_trajectory(trajectory)
    check_loss(loss, jax.tree.map(lambda leaf: leaf[0], trajectory.params), data)
    iterations = check_whole("iterations", iterations, 1)
    # Not more than there are points: a batch is computed in full.
    batch_size = min(check_whole("batch_size", batch_size, 1), len(trajectory.loss))
    return _sharpness(loss, iterations, batch_size, trajectory, tuple(data), key)


@partial(jax.jit, static_argnums=(0, 1, 2))
def _sharpness(
    loss: Loss, iterations: int, batch_size: int, trajectory: Trajectory, data: tuple[Any, ...], key: int | jax.Array
) -> jax.Array:
    def largest(params: Params) -> jax.Array:
        values, _, _ = _lanczos(_hessian_product(loss, params, data), rows(params), iterations, key)
        return jnp.max(values)

    eigenvalues = jax.lax.map(largest, trajectory.params, batch_size=batch_size)
    return jnp.where(trajectory.finite, eigenvalues, jnp.nan)


def _params(vector: jax.Array, like: Params) -> Params:
    return jax.tree.map(lambda leaf, old: leaf.astype(old.dtype), unravel(vector, like), like)


def _hessian_product(loss: Loss, params: Params, data: tuple[Any, ...]) -> Callable[[jax.Array], jax.Array]:
    """Return the function v ↦ H v on vectors of all parameters, forward over reverse."""
    loss = of_parameters(loss, params)
    gradient = jax.grad(lambda vector: loss(_params(vector, params), *data))
    return lambda vector: jax.jvp(gradient, (rows(params),), (vector,))[1]


def _lanczos(
    product: Callable[[jax.Array], jax.Array], like: jax.Array, iterations: int, key: Any
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Return Ritz values (m,), an orthonormal basis (m, n) and the weights (m, m) of the Ritz vectors, as columns.

    With Q the basis, Q H Qᵀ = T is tridiagonal; T's eigenvalues are the Ritz values. m = min(iterations, n).
    """
    n = like.size
    m = min(int(iterations), n)
    keys = jax.random.split(jax.random.key(key), m)
    epsilon = jnp.finfo(like.dtype).eps

    def random(key: jax.Array) -> jax.Array:
        return jax.random.normal(key, (n,), like.dtype)

    def step(basis: jax.Array, iteration: tuple[jax.Array, jax.Array]) -> tuple[jax.Array, tuple[jax.Array, jax.Array]]:
        index, key = iteration
        vector = basis[index]
        image = product(vector)
        # All of the basis, not only the last two vectors: rounding would soon make them linearly dependent.
        rest = _outside(image, basis)
        below = length(rest)
        ended = below <= 10 * epsilon * length(image)
        # Where the Krylov space ends early, as for equal eigenvalues, go on outside of it: so n iterations find all.
        following = jax.lax.cond(ended, lambda: random(key), lambda: rest)
        following = _outside(unit(following), basis)
        basis = basis.at[index + 1].set(unit(following), mode="drop")
        return basis, (jnp.vdot(vector, image), jnp.where(ended, 0.0, below))

    basis = jnp.zeros((m, n), like.dtype).at[0].set(unit(random(keys[0])))
    basis, (diagonal, below) = jax.lax.scan(step, basis, (jnp.arange(m), jnp.roll(keys, -1)))
    tridiagonal = jnp.diag(diagonal) + jnp.diag(below[:-1], 1) + jnp.diag(below[:-1], -1)
    values, weights = jnp.linalg.eigh(tridiagonal)
    return values, basis, weights


def _outside(vector: jax.Array, basis: jax.Array) -> jax.Array:
    """Return the part of a vector that is orthogonal to the basis; twice, as the first time leaves rounding."""
    for _ in range(2):
        vector = vector - (basis @ vector) @ basis
    return vector
