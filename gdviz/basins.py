"""Maps of many descents: which minimum each start reaches, and how far each pair of hyperparameters gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import optax

from gdviz.descent import descend_to_end


def nearest(params: jax.Array, minima: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Return the index of the minimum that is nearest to the parameters, shape (d,), and its Euclidean distance.

    `minima` has shape (m, d); rows that are NaN are left out. −1 and NaN where none is left or the parameters are NaN.
    """
    if len(minima) == 0:
        return jnp.asarray(-1), jnp.asarray(jnp.nan)
    distances = jnp.sqrt(jnp.sum((minima - params) ** 2, axis=1))
    distances = jnp.where(jnp.isnan(distances), jnp.inf, distances)
    index = jnp.argmin(distances)
    found = jnp.isfinite(distances[index])
    return jnp.where(found, index, -1), jnp.where(found, distances[index], jnp.nan)


def tolerance(box: Sequence[float] | jax.Array) -> float | jax.Array:
    """Return how near a minimum a descent has arrived: one hundredth of the diagonal of a box."""
    x_min, x_max, y_min, y_max = box
    return 0.01 * ((x_max - x_min) ** 2 + (y_max - y_min) ** 2) ** 0.5


def basin_map(
    loss: Callable[..., jax.Array],
    box: Sequence[float] | jax.Array,
    optimizer: optax.GradientTransformation,
    budget: int | jax.Array,
    minima: jax.Array,
    *,
    shape: tuple[int, int] = (64, 64),
    data: tuple[Any, ...] = (),
) -> jax.Array:
    """Return which minimum descents from a grid of starts reach, shape (rows, columns).

    Starts lie on a grid of `shape` = (columns, rows) points that spans the box (x_min, x_max, y_min, y_max), row 0 at
    y_min. The number is the index of the minimum within `tolerance(box)` of the last point, −1 where there is none, and
    −2 where the descent diverged. `minima` has shape (m, 2); rows that are NaN are left out. Box, minima and budget
    may be traced. Raises what `descend_to_end` raises.
    """

    def reached(start: jax.Array) -> jax.Array:
        params, value = descend_to_end(loss, start, optimizer, budget, data=data)
        index, distance = nearest(params, minima)
        return jnp.where(jnp.isnan(value), -2, jnp.where(distance <= tolerance(box), index, -1))

    x, y = jnp.linspace(box[0], box[1], shape[0]), jnp.linspace(box[2], box[3], shape[1])
    # Row by row: memory grows with a row, not with the map.
    return jax.lax.map(lambda y: jax.vmap(lambda x: reached(jnp.stack([x, y])))(x), y)


def final_loss_map(
    loss: Callable[..., jax.Array],
    start: jax.Array,
    optimizer: Callable[[jax.Array, jax.Array], optax.GradientTransformation],
    x: jax.Array,
    y: jax.Array,
    budget: int | jax.Array,
    *,
    data: tuple[Any, ...] = (),
) -> jax.Array:
    """Return the loss at the end of descents with optimizer(x, y) for all pairs of two hyperparameters.

    The result has shape (len(y), len(x)): row i has yᵢ, column j xⱼ. NaN where the descent diverged. Start, data and
    budget may be traced. Raises what `descend_to_end` raises. For any number of hyperparameters, in the kernel and
    with a progress bar, there is `sweep`.
    """

    def final(x: jax.Array, y: jax.Array) -> jax.Array:
        return descend_to_end(loss, start, optimizer(x, y), budget, data=data)[1]

    return jax.lax.map(lambda y: jax.vmap(lambda x: final(x, y))(x), y)
