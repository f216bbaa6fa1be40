"""Maps of many descents: which minimum each start reaches, and how far each pair of hyperparameters gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import Any

import jax
import jax.numpy as jnp
import optax

from gdviz.batches import map_batches
from gdviz.checks import check_optimizer
from gdviz.descent import descend_to_end
from gdviz.optimizers import has_line_search


def nearest(params: jax.Array, minima: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Return the index of the minimum that is nearest to the parameters, shape (d,), and its Euclidean distance.

    `minima` has shape (m, d); rows that are NaN are left out. −1 and NaN where none is left or the parameters are NaN.

    >>> index, distance = nearest(jnp.array([1.0, 1.0]), jnp.array([[5.0, 5.0], [1.0, 3.0]]))
    >>> int(index), float(distance)
    (1, 2.0)
    """
    if len(minima) == 0:
        return jnp.asarray(-1), jnp.asarray(jnp.nan)
    distances = jnp.sqrt(jnp.sum((minima - params) ** 2, axis=1))
    distances = jnp.where(jnp.isnan(distances), jnp.inf, distances)
    index = jnp.argmin(distances)
    found = jnp.isfinite(distances[index])
    return jnp.where(found, index, -1), jnp.where(found, distances[index], jnp.nan)


def basin_map(
    loss: Callable[..., jax.Array],
    box: Sequence[float] | jax.Array,
    optimizer: optax.GradientTransformation,
    budget: int | jax.Array,
    minima: jax.Array,
    tolerance: float | jax.Array = 1e-2,
    *,
    shape: tuple[int, int] = (64, 64),
    ceiling: float | jax.Array = jnp.inf,
    data: tuple[Any, ...] = (),
    executor: Executor | None = None,
) -> jax.Array:
    """Return which minimum descents from a grid of starts reach, shape (rows, columns).

    Starts lie on a grid of `shape` = (columns, rows) points that spans the box (x_min, x_max, y_min, y_max), row 0 at
    y_min. The number is the index of the minimum within `tolerance` of the last point, −1 where there is none, and
    −2 where the descent diverged. `minima` has shape (m, 2); rows that are NaN are left out. Box, minima, budget and
    `ceiling` may be traced, unless an executor computes the map, eight rows at once, as in `sweep`. Raises what
    `descend_to_end` raises.

    >>> from gdviz import GALLERY
    >>> saddle = GALLERY["saddle"]()
    >>> basin_map(saddle.loss, (-1, 1, -1, 1), optax.sgd(0.2), 100, saddle.minima, shape=(2, 2)).tolist()
    [[1, 1], [0, 0]]
    """
    check_optimizer(optimizer, "optimizer")
    minima = jnp.asarray(minima)

    def reached(start: jax.Array) -> jax.Array:
        params, value = descend_to_end(loss, start, optimizer, budget, ceiling=ceiling, data=data)
        index, distance = nearest(params, minima)
        return jnp.where(jnp.isnan(value), -2, jnp.where(distance <= tolerance, index, -1))

    x, y = jnp.linspace(box[0], box[1], shape[0]), jnp.linspace(box[2], box[3], shape[1])

    def row(y: jax.Array) -> jax.Array:
        def start(x: jax.Array) -> jax.Array:
            return jnp.stack([x, y])

        # Line searches decide by the loss what comes next: side by side, each would do what any of them needs.
        if has_line_search(optimizer, start(x[0])):
            return jax.lax.map(lambda x: reached(start(x)), x)
        return jax.vmap(lambda x: reached(start(x)))(x)

    def rows(y: jax.Array) -> jax.Array:
        # Row by row: memory grows with a row, not with the map.
        return jax.lax.map(row, y)

    return rows(y) if executor is None else map_batches(rows, y, 8, executor)


def final_loss_map(
    loss: Callable[..., jax.Array],
    start: jax.Array,
    optimizer: Callable[[jax.Array, jax.Array], optax.GradientTransformation],
    x: jax.Array,
    y: jax.Array,
    budget: int | jax.Array,
    *,
    ceiling: float | jax.Array = jnp.inf,
    data: tuple[Any, ...] = (),
) -> jax.Array:
    """Return the loss at the end of descents with optimizer(x, y) for all pairs of two hyperparameters.

    The result has shape (len(y), len(x)): row i has yᵢ, column j xⱼ. NaN where the descent diverged. Start, data,
    budget and `ceiling` may be traced. Raises what `descend_to_end` raises. For any number of hyperparameters, in the
    kernel and with a progress bar, there is `sweep`.

    >>> rates, momenta = jnp.array([0.1, 0.5, 3.0]), jnp.array([0.0])
    >>> final_loss_map(lambda x: x**2, jnp.asarray(1.0), optax.sgd, rates, momenta, 200).round(3).tolist()
    [[0.0, 0.0, nan]]
    """

    def final(x: jax.Array, y: jax.Array) -> jax.Array:
        return descend_to_end(loss, start, optimizer(x, y), budget, ceiling=ceiling, data=data)[1]

    return jax.lax.map(lambda y: jax.vmap(lambda x: final(x, y))(x), y)


def above_minimum(values: jax.Array, loss: Callable[..., jax.Array], start: jax.Array, minima: jax.Array) -> jax.Array:
    """Return final losses above the lowest minimum, within what colours can show; the result has the shape of `values`.

    The lowest minimum is that of `minima`, shape (m, d), and of the values; NaN are left out. A difference is at least
    1e-6 and at most 100 times that of the start, shape (d,). What is NaN stays so.

    >>> minima, start = jnp.zeros((1, 2)), jnp.array([1.0, 1.0])
    >>> above_minimum(jnp.array([3.0, 1.5, 1e9]), lambda p: p @ p + 1, start, minima).tolist()
    [2.0, 0.5, 200.0]
    """
    lowest = jnp.fmin(jnp.nanmin(values), jnp.nanmin(jax.vmap(loss)(minima)))
    first = loss(start) - lowest
    return jnp.clip(values - lowest, 1e-6 * first, 100 * first)


def find_minima(
    loss: Callable[..., jax.Array],
    box: Sequence[float] | jax.Array,
    count: int,
    *,
    shape: tuple[int, int] = (49, 49),
    data: tuple[Any, ...] = (),
) -> jax.Array:
    """Return the lowest minima of a loss of two parameters in a box, shape (count, 2); NaN where there are fewer.

    Points of a grid of `shape` = (n, m) that are lower than their eight neighbours start Newton's method, damped to
    one cell a step: narrower minima than a cell are missed. Pure JAX, so that minima can follow data.

    >>> from gdviz import GALLERY
    >>> saddle = GALLERY["saddle"]()
    >>> find_minima(saddle.loss, saddle.box, count=2).round(4).tolist()
    [[0.0, -1.0], [0.0, 1.0]]
    """
    x, y = jnp.linspace(box[0], box[1], shape[0]), jnp.linspace(box[2], box[3], shape[1])
    cell = jnp.stack([x[1] - x[0], y[1] - y[0]])
    samples = jax.lax.map(lambda y: jax.vmap(lambda x: loss(jnp.stack([x, y]), *data))(x), y)
    lowest = -jax.lax.reduce_window(-samples, -jnp.inf, jax.lax.max, (3, 3), (1, 1), "VALID")
    inner = samples[1:-1, 1:-1]
    is_minimum = (inner <= lowest) & jnp.isfinite(inner)
    order = jnp.argsort(jnp.where(is_minimum, inner, jnp.inf).ravel())[:count]
    row, column = jnp.divmod(order, shape[0] - 2)

    def gradient(params: jax.Array) -> jax.Array:
        return jax.grad(loss)(params, *data)

    def newton(_: Any, carry: tuple[jax.Array, jax.Array]) -> tuple[jax.Array, jax.Array]:
        params, _ = carry
        # In a loop, as the starts are: a program has the derivatives once.
        gradients, hessian = jax.lax.map(lambda axis: jax.jvp(gradient, (params,), (axis,)), jnp.eye(2))
        g, ((a, b), (_, d)) = gradients[0], hessian
        determinant = a * d - b * b
        step = jnp.stack([d * g[0] - b * g[1], a * g[1] - b * g[0]]) / determinant
        # Where the Hessian is not positive definite, Newton's method leads elsewhere.
        convex = (determinant > 0) & (a > 0)
        return params - jnp.where(convex, jnp.clip(step, -cell, cell), 0.0), convex

    starts = jnp.stack([x[column + 1], y[row + 1]], axis=1)
    found, convex = jax.lax.map(lambda start: jax.lax.fori_loop(0, 10, newton, (start, jnp.asarray(False))), starts)
    near = jnp.all(jnp.abs(found - starts) <= 2 * cell, axis=1) & is_minimum.ravel()[order] & convex
    # Neighbours of equal height lead to the same minimum.
    same = jnp.all(jnp.abs(found[:, None] - found) < cell, axis=2) & (jnp.arange(count)[:, None] > jnp.arange(count))
    return jnp.where((near & ~same.any(axis=1))[:, None], found, jnp.nan)
