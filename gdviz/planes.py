"""Planes through the space of any pytree of parameters, on which a loss has a landscape: `Plane`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.checks import check_key, check_loss, check_number, check_params
from gdviz.descent import Params, Trajectory, check_trajectory
from gdviz.problems import Box, Loss
from gdviz.pytrees import of_parameters
from gdviz.records import Record, all_finite
from gdviz.vectors import length, rows, times, unit, unravel


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Plane(Record):
    """A plane through the space of parameters: θ(a, b) = θ₀ + a u + b v.

    - `origin`: θ₀, a pytree of floating-point arrays;
    - `directions`: (u, v), two pytrees like it, linearly independent;
    - `explained`: of a principal plane, the share of the trajectory along each direction, shape (2,); None otherwise.

    `principal_plane`, `random_plane`, `plane_through` and `plane` make one and check it.

    >>> flat = plane(jnp.zeros(3), jnp.array([1.0, 0.0, 0.0]), jnp.array([0.0, 2.0, 0.0]))
    >>> flat.point((3, 1)).tolist()
    [3.0, 2.0, 0.0]
    >>> flat.project(jnp.array([3.0, 2.0, 9.0])).tolist()
    [3.0, 1.0]
    """

    origin: Params
    directions: tuple[Params, Params]
    explained: jax.Array | None = None

    def point(self, coordinates: Any) -> Params:
        """Return the parameters θ₀ + a u + b v at coordinates (a, b), shape (2,)."""
        a, b = jnp.asarray(coordinates)
        u, v = self.directions
        return jax.tree.map(lambda o, u, v: (o + a * u + b * v).astype(o.dtype), self.origin, u, v)

    def project(self, params: Params) -> jax.Array:
        """Return the coordinates (a, b) of the point of the plane that is nearest to the parameters, shape (…, 2).

        min ‖θ₀ + a u + b v − θ‖². `params` is a pytree like `origin`, or a whole trajectory's with leading axes.
        Raises `ValueError` where its structure or shapes are others.
        """
        return _project(self, params, _leading(params, self.origin))

    def share(self, params: Params) -> jax.Array:
        """Return the share of some points, with one leading axis, that the plane shows, a scalar from 0 to 1.

        1 − Σ‖θₖ − Pθₖ‖² / Σ‖θₖ − θ₀‖², with Pθ the point of the plane that is nearest to θ; 1 where no point is away
        from the origin.
        """
        points, nearest = rows(params, 1), rows(jax.vmap(self.point)(self.project(params)), 1)
        missing, total = jnp.sum((points - nearest) ** 2), jnp.sum((points - rows(self.origin)) ** 2)
        return 1 - missing / jnp.where(total > 0, total, 1.0)

    def path(self, trajectory: Trajectory) -> Trajectory:
        """Return the projection of a trajectory onto the plane, with parameters (a, b), which the views draw.

        `params` are the nearest points, shape (n, 2); `loss` is the loss of the trajectory itself, which only at points
        of the plane is the landscape's; `gradient` is its derivative along both directions, (∇L·u, ∇L·v), shape (n, 2),
        where the trajectory has gradients.
        """
        leading, slopes = _leading(trajectory.params, self.origin), None
        if trajectory.gradient is not None:
            gradient = rows(trajectory.gradient, leading)
            slopes = jnp.stack([times(gradient, rows(direction)) for direction in self.directions], axis=-1)
        points = _project(self, trajectory.params, leading)
        return Trajectory(points, trajectory.loss, slopes, step=trajectory.step)

    def loss(self, loss: Loss, *, data: tuple[Any, ...] = ()) -> PlaneLoss:
        """Return the loss on the plane, loss(θ₀ + a u + b v, *data), a function of the coordinates (a, b) alone.

        So it makes a `problem`, and whatever takes a loss of two parameters takes it. Raises as `descend` does for a
        loss that is no function of such parameters, or data that are no tuple.
        """
        check_loss(loss, self.origin, data, name="the plane's origin")
        return PlaneLoss(replace(self, explained=None), jax.tree.map(jnp.asarray, tuple(data)), loss)


@jax.tree_util.register_dataclass
@dataclass(frozen=True, eq=False)
class PlaneLoss:
    """A loss on a plane; a pytree, so that `sample` compiles once for all planes and data of the same shapes."""

    plane: Plane
    data: tuple[Any, ...]
    of_params: Loss = field(metadata={"static": True})

    def __call__(self, coordinates: jax.Array) -> jax.Array:
        """Return the loss at coordinates (a, b), a scalar."""
        point = self.plane.point(coordinates)
        return of_parameters(self.of_params, point)(point, *self.data)


# Compiled as a whole: one small operation after the other would compile for seconds.
@partial(jax.jit, static_argnums=2)
def _project(plane: Plane, params: Params, leading: int) -> jax.Array:
    u, v = map(rows, plane.directions)
    offset = rows(params, leading) - rows(plane.origin)
    # The part of v that is orthogonal to u first: more exact than the normal equations where u and v are close.
    share = times(v, u) / times(u, u)
    across = v - share * u
    b = times(offset, across) / times(across, across)
    return jnp.stack([times(offset, u) / times(u, u) - b * share, b], axis=-1)


def plane(origin: Params, first: Params, second: Params) -> Plane:
    """Return the plane through `origin` with two given directions, which stay as they are.

    Raises `TypeError` for what is no pytree of floating-point numbers, and `ValueError` for directions that differ from
    the origin in structure or shape, are not finite, or are linearly dependent.

    >>> float(plane(jnp.zeros(2), jnp.array([1.0, 0.0]), jnp.array([1.0, 1.0])).loss(jnp.sum)(jnp.array([1.0, 1.0])))
    3.0
    """
    origin, first, second = _check_alike(origin=origin, first=first, second=second)
    result = Plane(origin, (first, second))
    _check_independent(result, "first and second")
    return result


def plane_through(first: Params, second: Params, third: Params) -> Plane:
    """Return the plane through three points of parameter space, with the first as its origin.

    u points to the second, v is orthogonal to u on the side of the third; both have unit length, so distances on the
    plane are distances of parameters. Source: Garipov et al., Loss Surfaces, Mode Connectivity, and Fast Ensembling
    of DNNs (2018), appendix. Raises as `plane` does; `ValueError` for three points on a line.

    >>> corner = plane_through(jnp.zeros(2), jnp.array([2.0, 0.0]), jnp.array([2.0, 3.0]))
    >>> corner.project(jnp.array([2.0, 3.0])).tolist()
    [2.0, 3.0]
    """
    origin, *points = _check_alike(first=first, second=second, third=third)
    first, second = (jax.tree.map(jnp.subtract, point, origin) for point in points)
    _check_independent(
        Plane(origin, (first, second)), "first, second and third", "be three points that are not on a line"
    )
    u = unit(rows(first))
    return Plane(origin, (unravel(u, origin), unravel(_orthonormal(rows(second), u), origin)))


def principal_plane(trajectory: Trajectory) -> Plane:
    """Return the plane through a trajectory's last finite point that lies closest to its other finite points.

    u and v are the first two right singular vectors of the matrix with rows θₖ − θₗ, for the last finite point θₗ, and
    orthonormal. `explained` are the shares σ₁²/Σσᵢ² and σ₂²/Σσᵢ² of the sum of squares Σ‖θₖ − θₗ‖²: what they lack to
    1 is the part of the trajectory that the plane does not show. The origin is θₗ, not the mean, so that the point
    where the descent ends lies in the plane and its landscape shows the true loss around it. Source: Li et al.,
    Visualizing the Loss Landscape of Neural Nets (2018), section 7.2.

    Each sign is such that the trajectory starts at a, b ≥ 0. Points on a line leave v free: it is then some direction
    orthogonal to u, with a share of 0; a trajectory that never moves has only such directions. The last point may be
    repeated at the end, as in a history of fixed length: that changes nothing. Memory grows with the square of the
    number of points or of parameters, whichever is less. Raises `TypeError` for no `Trajectory`, and `ValueError` for
    one with fewer than two parameters or without a finite point.

    >>> import optax
    >>> from gdviz import descend
    >>> trajectory = descend(lambda p: p @ jnp.array([3.0, 1.0, 0.2]) * p[0], jnp.ones(3), optax.sgd(0.1), 5)
    >>> found = principal_plane(trajectory)
    >>> bool(jnp.sum(found.explained) > 0.999), bool(found.share(trajectory.params) > 0.999)
    (True, True)
    """
    check_trajectory(trajectory)
    params = check_params(trajectory.params, "trajectory.params")
    if sum(leaf.size for leaf in jax.tree.leaves(params)) < 2 * len(trajectory.loss):
        raise ValueError("trajectory must have at least two parameters to span a plane, but it has one")
    finite, last = trajectory.finite, trajectory.last
    if not isinstance(last, jax.core.Tracer) and last < 0:
        raise ValueError("trajectory must have a finite point, but its start is not finite")
    return _principal_plane(params, finite, last)


@jax.jit
def _principal_plane(params: Params, finite: jax.Array, last: jax.Array) -> Plane:
    n = len(finite)
    origin = jax.tree.map(lambda leaf: leaf[last], params)
    points = rows(params, 1)
    # Scaled, as squares of a descent that goes far would overflow.
    offsets = jnp.where(finite[:, None], points - points[last], 0.0)
    largest = jnp.max(jnp.abs(offsets))
    offsets = offsets / jnp.where(largest > 0, largest, 1.0)

    total = jnp.sum(offsets**2)
    # Below this, what is left of a direction is rounding.
    noise = jnp.finfo(points.dtype).eps * jnp.sqrt(n * total)
    # The second from what the first leaves of each row: one Gram matrix for both would lose it where it is small.
    u = _principal_axis(offsets, noise, _least_axis(offsets[0]))
    across = offsets - jnp.outer(times(offsets, u), u)
    v = _orthonormal(_principal_axis(across, noise, _least_axis(u)), u)
    # Products with what is left of the rows are rounded by its own size, not by that of the whole rows.
    along = jnp.stack([times(offsets, u), times(across, v)])
    signs = jnp.where(along[:, 0] < 0, -1.0, 1.0)
    squares = jnp.sum(along**2, axis=1)
    squares = jnp.where(squares > noise**2, squares, 0.0)
    directions = unravel(signs[0] * u, origin), unravel(signs[1] * v, origin)
    return Plane(origin, directions, squares / jnp.where(total > 0, total, 1.0))


def _principal_axis(matrix: jax.Array, noise: jax.Array, fallback: jax.Array) -> jax.Array:
    """Return the first right singular vector of a matrix, or `fallback` where its singular value is at most `noise`.

    The Gram matrix G of the shorter side is squared, G ← G² / tr G², until it does not change any more. After k times
    its eigenvectors are the same, and its eigenvalues those to the power 2ᵏ: only the largest is left, in at most 24
    times if float32 can tell it from the next. Of equal ones all are left, and any vector of theirs is a first one.
    This is the power method, Golub & Van Loan, Matrix Computations (2013), section 7.3, with 2ᵏ steps in k.
    """
    is_wide = matrix.shape[0] < matrix.shape[1]
    gram = times(matrix, matrix.T) if is_wide else times(matrix.T, matrix)

    def square(state: tuple[jax.Array, jax.Array, jax.Array]) -> tuple[jax.Array, jax.Array, jax.Array]:
        count, power, _ = state
        squared = _with_trace_one(times(power, power))
        return count + 1, squared, jnp.max(jnp.abs(squared - power))

    def changes(state: tuple[jax.Array, jax.Array, jax.Array]) -> jax.Array:
        count, _, change = state
        return (count < 24) & (change > 8 * jnp.finfo(matrix.dtype).eps)

    start = jnp.zeros((), jnp.int32), _with_trace_one(gram), jnp.ones((), matrix.dtype)
    _, power, _ = jax.lax.while_loop(changes, square, start)
    # Each row is now a multiple of the vector, the one with the largest diagonal by most.
    vector = unit(power[jnp.argmax(jnp.diagonal(power))])
    left = vector if is_wide else unit(times(matrix, vector))
    axis = times(left, matrix)
    return unit(jnp.where(length(axis) > noise, axis, fallback))


def _with_trace_one(matrix: jax.Array) -> jax.Array:
    trace = jnp.trace(matrix)
    return matrix / jnp.where(trace > 0, trace, 1.0)


def random_plane(params: Params, key: int | jax.Array, *, filter_axis: int = 0, where: Params | None = None) -> Plane:
    """Return the plane through `params` with two random directions, normalised filter by filter.

    Each direction is drawn from the standard normal distribution, then each of its filters d is scaled to the length
    of the same filter w of the parameters, d ← d ‖w‖/‖d‖: so a step of 1 means the same for networks of any scale. A
    filter of an array with two axes or more is what belongs to one index of `filter_axis`: axis 0 for Equinox and
    PyTorch, where weights have shape (outputs, inputs, …), axis −1 for Flax. Arrays with fewer axes, such as biases,
    keep their values (their directions are 0); where there are no others, each is one filter. With `where`, a pytree
    like the parameters, a number whose entry is 0 keeps its value, too: it is padding.
    Source: Li et al., Visualizing the Loss Landscape of Neural Nets (2018), section 4.

    `key` is a whole number or a JAX random key. Raises `TypeError` for params that are no pytree of floating-point
    numbers or another key, and `ValueError` for a filter_axis other than 0 and −1 or filters that are all zero.

    >>> weights = {"w": jnp.array([[3.0, 4.0], [0.0, 2.0]]), "b": jnp.ones(2)}
    >>> first, _ = random_plane(weights, key=0).directions
    >>> jnp.linalg.norm(first["w"], axis=1).round(4).tolist(), first["b"].tolist()
    ([5.0, 2.0], [0.0, 0.0])
    """
    params = check_params(params, "params")
    if filter_axis not in (0, -1):
        raise ValueError(f"filter_axis must be 0 (Equinox, PyTorch) or −1 (Flax), not {filter_axis!r}")
    where = jax.tree.map(jnp.ones_like, params) if where is None else where
    result = Plane(params, _filtered_directions(params, check_key(key), filter_axis, where))
    _check_independent(result, "params", "have two filters that are not zero, or one with at least two numbers")
    return result


@partial(jax.jit, static_argnums=2)
def _filtered_directions(params: Params, key: jax.Array, filter_axis: int, where: Params) -> tuple[Params, Params]:
    leaves, structure = jax.tree.flatten(params)
    weights = any(leaf.ndim >= 2 for leaf in leaves)

    def direction(key: jax.Array) -> Params:
        keys = jax.random.split(key, len(leaves))
        drawn = map(filtered, leaves, keys, jax.tree.leaves(where))
        return jax.tree.unflatten(structure, list(drawn))

    def filtered(leaf: jax.Array, key: jax.Array, where: jax.Array) -> jax.Array:
        if leaf.ndim < 2 and weights:
            return jnp.zeros_like(leaf)
        drawn = jnp.where(where != 0, jax.random.normal(key, leaf.shape, leaf.dtype), 0)
        axes = tuple(range(leaf.ndim)) if leaf.ndim < 2 else tuple(np.delete(range(leaf.ndim), filter_axis).tolist())
        wanted, drawn_length = (jnp.sqrt(jnp.sum(array**2, axes, keepdims=True)) for array in (leaf, drawn))
        return drawn * wanted / jnp.where(drawn_length > 0, drawn_length, 1.0)

    first, second = jax.random.split(key)
    return direction(first), direction(second)


def box_around(points: Any, margin: float = 0.2) -> Box:
    """Return the box around the finite ones of some points of a plane, shape (…, 2), such as `plane.path(…).params`.

    On each side it is wider by `margin` times its extent. Where the points have (almost) no extent along one axis, the
    box has a twentieth of the other's there, and 1 where they have none at all. Raises `ValueError` for other shapes,
    no finite point, or a margin below 0.

    >>> box_around([(0.0, 0.0), (10.0, 5.0)], margin=0.5)
    Box(x_min=-5.0, x_max=15.0, y_min=-2.5, y_max=7.5)
    """
    array = np.asarray(points, float)
    if array.ndim < 1 or array.shape[-1] != 2:
        raise ValueError(f"points must have shape (…, 2), not {array.shape}")
    check_number("margin", margin)
    if not np.isfinite(array.reshape(-1, 2)).all(axis=1).any():
        raise ValueError("points must contain at least one finite point")
    return Box(*map(float, bounds(array, margin)))


def bounds(points: Any, margin: float = 0.2) -> jax.Array:
    """Return the four numbers of `box_around`, shape (4,), of points that may be traced; one of them must be finite.

    >>> bounds([(0.0, 0.0), (10.0, 5.0)], margin=0.5).tolist()
    [-5.0, 15.0, -2.5, 7.5]
    """
    points = jnp.asarray(points, float).reshape(-1, 2)
    finite = jnp.isfinite(points).all(axis=1)[:, None]
    low = jnp.min(jnp.where(finite, points, jnp.inf), axis=0)
    high = jnp.max(jnp.where(finite, points, -jnp.inf), axis=0)
    extent = high - low
    # In float32, a side shorter than this part of its distance from 0 would have too few numbers for a grid.
    least = jnp.maximum(0.05 * extent.max(), 1e-3 * jnp.maximum(jnp.abs(low), jnp.abs(high)).max())
    side = jnp.maximum(extent, jnp.where(least > 0, least, 1.0))
    half = (0.5 + margin) * side
    middle = low + 0.5 * extent
    return jnp.stack([middle - half, middle + half], axis=1).ravel()


def _orthonormal(v: jax.Array, u: jax.Array) -> jax.Array:
    """Return the part of v that is orthogonal to the unit vector u, with unit length."""
    v = unit(v)
    for _ in range(2):  # Twice, as the first time leaves the rounding of what was subtracted.
        v = unit(v - times(v, u) * u)
    return v


def _least_axis(u: jax.Array) -> jax.Array:
    """Return the axis along which a vector has the smallest part, as a unit vector."""
    return (jnp.arange(len(u)) == jnp.argmin(jnp.abs(u))).astype(u.dtype)


# ---- Checks -------------------------------------------------------------------------------------


def _leading(params: Params, origin: Params) -> int:
    """Return how many leading axes the arrays of `params` have before those of `origin`."""
    structure: Any = jax.tree.structure(origin)
    if jax.tree.structure(params) != structure:
        raise ValueError(f"params must have the structure {structure}, not {jax.tree.structure(params)}")
    shapes = [(jnp.shape(p), jnp.shape(o)) for p, o in zip(*map(jax.tree.leaves, (params, origin)), strict=True)]
    leading = {len(shape) - len(own) for shape, own in shapes}
    count = leading.pop()
    alike = not leading and count >= 0 and all(shape[count:] == own for shape, own in shapes)
    if not alike or len({shape[:count] for shape, _ in shapes}) > 1:
        wanted, given = (jax.tree.map(jnp.shape, tree) for tree in (origin, params))
        raise ValueError(f"params must have shapes {wanted}, or these after equal leading axes, not {given}")
    return count


def _check_alike(**params: Params) -> list[Params]:
    """Return pytrees of floating-point numbers as JAX arrays, all of the first one's structure and shapes."""
    checked = [check_params(tree, name) for name, tree in params.items()]
    for name, tree in zip(params, checked, strict=True):
        wanted, shapes = (jax.tree.map(jnp.shape, each) for each in (checked[0], tree))
        if jax.tree.flatten(wanted) != jax.tree.flatten(shapes):
            raise ValueError(f"{name} must be a pytree with the shapes {wanted}, not {shapes}")
    return checked


def _check_independent(plane: Plane, names: str, what: str = "be linearly independent directions") -> None:
    if any(isinstance(leaf, jax.core.Tracer) for leaf in jax.tree.leaves(plane)):
        return
    if not all_finite(plane):
        raise ValueError(f"{names} must be finite")
    if not _angle(plane) > 1e-5:
        raise ValueError(f"{names} must {what}")


@jax.jit
def _angle(plane: Plane) -> jax.Array:
    """Return the sine of the angle between both directions, 0 where one has no length."""
    u, v = (unit(rows(direction)) for direction in plane.directions)
    return length(u) * length(v - times(v, u) * u)
