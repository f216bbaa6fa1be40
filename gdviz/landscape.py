"""A loss and its gradient on a grid: `sample(loss, box, shape) -> Landscape`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from numbers import Integral
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.checks import check_loss, check_whole
from gdviz.problems import check_box
from gdviz.records import Record


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Landscape(Record):
    """The loss of two parameters on a regular grid of n × m points.

    - `x`: first parameter, shape (n,); `y`: second parameter, shape (m,);
    - `loss`: L(xⱼ, yᵢ) at [i, j], shape (m, n);
    - `gradient`: ∇L(xⱼ, yᵢ) at [i, j], shape (m, n, 2).
    """

    x: jax.Array
    y: jax.Array
    loss: jax.Array
    gradient: jax.Array


def sample(
    loss: Callable[..., jax.Array],
    box: Sequence[float],
    shape: tuple[int, int] = (80, 80),
    *,
    data: tuple[Any, ...] = (),
    batch_size: int | None = None,
) -> Landscape:
    """Return loss(params, *data) and its gradient on a grid of `shape` = (n, m) points that spans the box.

    `loss` takes parameters of shape (2,) and returns a scalar; that of a large model is `plane.loss(…)`. `box` is
    (x_min, x_max, y_min, y_max). All points are computed at once, or `batch_size` of them, one batch after the other:
    then memory grows with the batch, not with the grid. Sampling the same loss in another box, or on another plane of
    the same parameters, compiles nothing again. Raises `TypeError` for a loss that is no function or returns no
    floating-point number, and `ValueError` for a box with min ≥ max, a shape below 2 × 2, a batch_size below 1, or a
    loss that fails or returns no scalar.

    >>> landscape = sample(lambda p: p[0] * p[1], (-1, 1, 0, 2), shape=(3, 5))
    >>> landscape.loss.shape, landscape.gradient[4, 0].tolist()
    ((5, 3), [2.0, -1.0])
    """
    box = check_box(box)
    whole = isinstance(shape, Sequence) and all(isinstance(size, Integral) and size >= 2 for size in shape)
    if not whole or len(shape) != 2:
        raise ValueError(f"shape must be two whole numbers ≥ 2, not {shape!r}")
    if batch_size is not None and not (isinstance(batch_size, Integral) and batch_size >= 1):
        raise ValueError(f"batch_size must be a whole number ≥ 1 or None, not {batch_size!r}")
    check_loss(loss, jnp.zeros(2), data)
    # A loss with arrays of its own, as on a plane, gives them as arguments: as constants, others would compile again.
    arrays, static = jax.tree.flatten(loss)
    if not arrays or not all(isinstance(array, jax.Array) for array in arrays):
        arrays, static = [], loss
    return _sample(static, tuple(shape), batch_size, arrays, jnp.asarray(box, float), tuple(data))


@partial(jax.jit, static_argnums=(0, 1, 2))
def _sample(
    static: Any,
    shape: tuple[int, int],
    batch_size: int | None,
    arrays: list[jax.Array],
    box: jax.Array,
    data: tuple[Any, ...],
) -> Landscape:
    loss = jax.tree.unflatten(static, arrays) if arrays else static
    x, y = jnp.linspace(box[0], box[1], shape[0]), jnp.linspace(box[2], box[3], shape[1])
    points = jnp.stack(jnp.meshgrid(x, y), axis=-1)
    value_and_gradient = jax.value_and_grad(lambda params: loss(params, *data))
    if batch_size is None:
        return Landscape(x, y, *jax.vmap(jax.vmap(value_and_gradient))(points))
    values, gradients = jax.lax.map(value_and_gradient, points.reshape(-1, 2), batch_size=batch_size)
    return Landscape(x, y, values.reshape(points.shape[:2]), gradients.reshape(points.shape))


def contour_levels(landscape: Landscape, count: int = 18) -> np.ndarray:
    """Return increasing levels for contours of the loss, shape (count + 1,), that suit its range, as `levels` does.

    Raises `ValueError` for a count below 2.

    >>> contour_levels(sample(lambda p: p[0], (0, 1, 0, 1)), count=2).tolist()
    [0.0, 0.5, 1.0]
    """
    return levels(np.asarray(landscape.loss, float), check_whole("count", count, 2))


def levels(loss: Any, count: int = 18) -> Any:
    """Return increasing levels for contours of sampled losses, shape (count + 1,), in their own precision.

    Logarithmic above the lowest sample where that spans decades: where more than a tenth of the samples lies below
    a seventeenth of the range. Evenly spaced otherwise. Non-finite samples are left out. A constant loss gets levels
    around its value. `loss` is an array of any shape, of numpy or of JAX; it may be traced.

    >>> levels(np.linspace(1.0, 5.0, 20), count=4).tolist()
    [1.0, 2.0, 3.0, 4.0, 5.0]
    """
    xp = np if isinstance(loss, np.ndarray) else jnp
    finite = xp.isfinite(loss)
    some = finite.any()
    low = xp.where(some, xp.where(finite, loss, xp.inf).min(), 0.0)
    high = xp.where(some, xp.where(finite, loss, -xp.inf).max(), 1.0)
    largest = xp.maximum(xp.abs(low), xp.abs(high))
    # The spacing must survive rounding to float32, in which the samples were computed.
    flat = high - low <= 1e-6 * xp.maximum(largest, 1e-30)
    floor = (finite & (loss - low < 0.06 * (high - low))).sum()
    steep = (floor > 0.1 * finite.sum()) & ~flat
    width = xp.where(flat, 1e-3 * xp.maximum(xp.abs(low), 1.0), 0.0)
    share = xp.where(steep, np.append(0.0, np.geomspace(1e-3, 1.0, count)), np.linspace(0.0, 1.0, count + 1))
    return (1 - share) * (low - width) + share * (high + width)
