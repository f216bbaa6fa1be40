"""Planes against plain linear algebra in numpy, in float64."""

from __future__ import annotations

from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax.flatten_util import ravel_pytree

from gdviz import (
    GALLERY,
    Plane,
    Trajectory,
    box_around,
    descend,
    plane,
    plane_through,
    planes,
    principal_plane,
    problem,
    random_plane,
    sample,
)
from gdviz.compiler import compile_function
from gdviz.landscape import _sample


def network(params, scale=1.0):
    hidden = jnp.tanh(params["w"] @ jnp.array([1.0, -2.0, 0.5]) + params["b"])
    return scale * (params["c"] * jnp.sum(hidden) - 1) ** 2 + 0.1 * jnp.sum(params["w"] ** 2)


def params_of(seed):
    w, b, c = jax.random.split(jax.random.key(seed), 3)
    return {"w": jax.random.normal(w, (2, 3)), "b": jax.random.normal(b, (2,)), "c": jax.random.normal(c, ())}


def vector(params):
    """All numbers of a pytree, in float64."""
    return np.asarray(ravel_pytree(params)[0], float)


def rows(params):
    """All numbers of a pytree with a leading axis, in float64, one row for each index."""
    return np.asarray(jax.vmap(lambda tree: ravel_pytree(tree)[0])(params), float)


def trajectory_of(points):
    """A trajectory with these parameters, split over a pytree."""
    points = jnp.asarray(points, jnp.float32)
    params = {"first": points[:, :1], "others": points[:, 1:]}
    return Trajectory(params, jnp.sum(points**2, axis=1), jax.tree.map(lambda leaf: 2 * leaf, params))


@pytest.fixture(scope="module")
def descent():
    return descend(network, params_of(0), optax.adam(0.05), 60)


@pytest.fixture(scope="module")
def skewed():
    """A plane with directions that are neither orthogonal nor of unit length."""
    first, second = params_of(2), params_of(3)
    return plane(params_of(1), first, jax.tree.map(lambda u, v: 5 * u + v, first, second))


# ---- Points and projections -------------------------------------------------------------------


def test_point_is_origin_and_shares_of_both_directions(skewed):
    origin, u, v = map(vector, (skewed.origin, *skewed.directions))
    # One rounding of float32 for each operation.
    np.testing.assert_allclose(vector(skewed.point((2.0, -0.5))), origin + 2 * u - 0.5 * v, atol=2e-6)


def test_projection_is_the_least_squares_solution(skewed):
    params = params_of(4)
    directions = np.stack([vector(direction) for direction in skewed.directions], axis=1)
    expected = np.linalg.lstsq(directions, vector(params) - vector(skewed.origin), rcond=None)[0]
    # Directions with a condition number of about 30, in float32.
    np.testing.assert_allclose(skewed.project(params), expected, rtol=2e-5, atol=2e-6)


def test_projection_of_points_of_the_plane_gives_their_coordinates(skewed):
    coordinates = np.array([[0, 0], [1, 0], [0, 1], [-3, 0.7], [2, 2]], np.float32)
    points = jax.vmap(skewed.point)(coordinates)
    np.testing.assert_allclose(skewed.project(points), coordinates, atol=2e-4)
    batches = jax.tree.map(lambda leaf: jnp.stack([leaf, leaf]), points)
    assert skewed.project(batches).shape == (2, 5, 2)
    np.testing.assert_array_equal(skewed.project(batches)[1], skewed.project(points))


def test_path_carries_the_loss_of_the_trajectory_and_its_slope_along_both_directions(descent, skewed):
    path = skewed.path(descent)
    np.testing.assert_array_equal(path.params, skewed.project(descent.params))
    np.testing.assert_array_equal(path.loss, descent.loss)
    slopes = rows(descent.gradient) @ np.stack([vector(direction) for direction in skewed.directions], axis=1)
    np.testing.assert_allclose(path.gradient, slopes, rtol=1e-4, atol=1e-5)


# ---- Losses and landscapes on a plane -----------------------------------------------------------


def test_landscape_holds_the_loss_and_the_slopes_at_the_points_of_the_plane(skewed):
    landscape = sample(skewed.loss(network, data=(2.0,)), (-1, 1, -0.2, 0.4), (3, 4))
    for (row, column), value in np.ndenumerate(np.asarray(landscape.loss)):
        point = skewed.point((landscape.x[column], landscape.y[row]))
        np.testing.assert_allclose(value, network(point, 2.0), rtol=1e-5)
        gradient = vector(jax.grad(network)(point, 2.0))
        slopes = [gradient @ vector(direction) for direction in skewed.directions]
        np.testing.assert_allclose(landscape.gradient[row, column], slopes, rtol=1e-4, atol=1e-4)


def test_batches_give_the_same_landscape(skewed):
    loss, box = skewed.loss(network), (-1, 1, -0.2, 0.4)
    together = sample(loss, box, (7, 4))
    for batch_size in (5, 1000):
        batched = sample(loss, box, (7, 4), batch_size=batch_size)
        for ours, theirs in zip(jax.tree.leaves(batched), jax.tree.leaves(together), strict=True):
            assert ours.shape == theirs.shape
            # Vectorised over other numbers of lanes, so rounded in another way.
            np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6)


def test_other_planes_and_data_compile_nothing_again(descent):
    first = sample(principal_plane(descent).loss(network, data=(1.0,)), (-1, 1, -1, 1), (2, 2))
    compiled = _sample._cache_size()
    second = sample(random_plane(params_of(5), 2).loss(network, data=(2.0,)), (-1, 1, -1, 1), (2, 2))
    assert _sample._cache_size() == compiled
    assert not np.array_equal(first.loss, second.loss)


def test_a_loss_on_a_plane_makes_a_problem_to_descend_on(skewed):
    shown = problem(skewed.loss(network), start=(0.5, 0.1), box=(-1, 1, -1, 1))
    trajectory = descend(shown.loss, shown.start, optax.sgd(1e-3), 3)
    # θ₁ = θ₀ − η ∇L, one step by hand.
    np.testing.assert_allclose(trajectory.params[1], shown.start - 1e-3 * jax.grad(shown.loss)(shown.start), rtol=1e-5)


# ---- Principal planes ---------------------------------------------------------------------------


def test_principal_plane_is_that_of_the_singular_value_decomposition(descent):
    shown = principal_plane(descent)
    offsets = rows(descent.params) - rows(descent.params)[-1]
    _, singular, right = np.linalg.svd(offsets, full_matrices=False)
    # Singular vectors in float32, from a Gram matrix: relative to the gap between the shares.
    np.testing.assert_allclose(shown.explained, (singular**2 / np.sum(singular**2))[:2], rtol=1e-5)
    directions = np.stack([vector(direction) for direction in shown.directions])
    np.testing.assert_allclose(np.abs(np.sum(directions * right[:2], axis=1)), 1, atol=1e-5)
    np.testing.assert_allclose(directions @ directions.T, np.eye(2), atol=1e-6)
    np.testing.assert_allclose(shown.path(descent).params, offsets @ directions.T, atol=1e-5)


def test_principal_plane_ends_at_its_origin_and_starts_at_positive_coordinates(descent):
    path = principal_plane(descent).path(descent).params
    np.testing.assert_array_equal(path[-1], [0, 0])
    assert (path[0] >= 0).all()


def test_explained_shares_are_what_the_plane_keeps_of_the_distances(descent):
    shown = principal_plane(descent)
    nearest = rows(jax.vmap(shown.point)(shown.project(descent.params)))
    points = rows(descent.params)
    lost = np.sum((points - nearest) ** 2) / np.sum((points - points[-1]) ** 2)
    assert 0.001 < lost < 0.5
    np.testing.assert_allclose(1 - np.sum(shown.explained), lost, rtol=1e-3)


def test_a_small_second_direction_is_found_beside_a_large_first_one():
    # Its share is 1e-10: in a Gram matrix in float32, beside the first, it would be lost.
    angles = np.linspace(0, 3, 40)
    points = np.stack([10 * angles, np.zeros(40), 1e-4 * np.sin(angles), np.zeros(40)], axis=1)
    shown = principal_plane(trajectory_of(points - points[-1]))
    second = np.abs(vector(shown.directions[1]))
    # Orthogonal to the first, which is tilted by about 1e-5.
    np.testing.assert_allclose(second, [0, 0, 1, 0], atol=1e-4)
    assert 1e-12 < float(shown.explained[1]) < 1e-9


def test_two_parameters_are_their_own_plane():
    valley = GALLERY["rosenbrock"]()
    trajectory = descend(valley.loss, valley.start, optax.adam(0.1), 20)
    shown = principal_plane(trajectory)
    np.testing.assert_allclose(np.sum(shown.explained), 1, rtol=1e-5)
    back = jax.vmap(shown.point)(shown.path(trajectory).params)
    np.testing.assert_allclose(back, trajectory.params, atol=1e-5)


def test_points_on_a_line_leave_a_second_direction_of_share_zero():
    shown = principal_plane(trajectory_of(np.linspace(3, 1, 9)[:, None] * [1, 2, 2]))
    np.testing.assert_allclose(shown.explained, [1, 0], rtol=1e-5)
    u, v = map(vector, shown.directions)
    np.testing.assert_allclose(u, np.array([1, 2, 2]) / 3, atol=1e-6)
    np.testing.assert_allclose([u @ v, v @ v], [0, 1], atol=1e-6)


@pytest.mark.parametrize("count", [1, 4])
def test_a_trajectory_that_never_moves_has_shares_of_zero(count):
    shown = principal_plane(trajectory_of(np.ones((count, 3))))
    np.testing.assert_array_equal(shown.explained, [0, 0])
    directions = np.stack([vector(direction) for direction in shown.directions])
    np.testing.assert_array_equal(directions @ directions.T, np.eye(2))


def test_a_diverging_tail_is_left_out():
    points = np.array([[3, 0, 1], [1, 1, 0], [0, 2, 0], [0, 0, 0], [np.inf, 0, 0], [np.nan, 1, 1]])
    shown, finite = principal_plane(trajectory_of(points)), principal_plane(trajectory_of(points[:4]))
    for ours, theirs in zip(jax.tree.leaves(shown), jax.tree.leaves(finite), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-6)


def test_squares_that_overflow_do_no_harm():
    points = np.array([[3, 0, 1], [1, 1, 0], [0, 2, 0], [0, 0, 0]])
    large = Trajectory({"p": jnp.asarray(1e30 * points, jnp.float32)}, jnp.ones(4), {"p": jnp.ones((4, 3))})
    small = Trajectory({"p": jnp.asarray(points, jnp.float32)}, jnp.ones(4), {"p": jnp.ones((4, 3))})
    np.testing.assert_allclose(principal_plane(large).explained, principal_plane(small).explained, rtol=1e-5)


def test_principal_plane_inside_jit(descent):
    inside, outside = jax.jit(principal_plane)(descent), principal_plane(descent)
    for ours, theirs in zip(jax.tree.leaves(inside), jax.tree.leaves(outside), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-5)


# Each shape is compiled once; a trajectory in the page has no gradient.
@cache
def compiled_principal_plane(points, parameters):
    def run(rows):
        shown = principal_plane(Trajectory({"p": rows}, jnp.zeros(points), None))
        return shown.directions[0]["p"], shown.directions[1]["p"], shown.explained, shown.project({"p": rows})

    return compile_function(run, jax.ShapeDtypeStruct((points, parameters), jnp.float32)), jax.jit(run)


def with_singular_values(points, parameters, values, seed):
    """Rows whose offsets from the last, a row of zeros, have these singular values."""
    rng = np.random.default_rng(seed)
    left, right = (np.linalg.qr(rng.normal(size=(n, len(values))))[0] for n in (points - 1, parameters))
    return np.concatenate([left * values @ right.T, np.zeros((1, parameters))]).astype(np.float32)


SINGULAR_VALUES = {
    "ordinary": [5, 3, 1, 0.5, 0.1],
    "equal first": [3, 3, 1, 0.5],
    "equal second": [3, 1, 1, 0.5],
    "all equal": [2, 2, 2, 2],
    "close": [1.001, 1, 0.999],
    "small second": [1, 1e-4, 1e-6],
    "one": [2],
    "zero": [0],
}


@pytest.mark.parametrize("values", SINGULAR_VALUES.values(), ids=SINGULAR_VALUES)
@pytest.mark.parametrize(("points", "parameters"), [(12, 30), (40, 7)], ids=["wide", "tall"])
def test_compiled_principal_plane_is_best_whatever_the_singular_values(values, points, parameters):
    rows = with_singular_values(points, parameters, values, len(values))
    singular = np.linalg.svd(rows.astype(float))[1]
    wanted = (singular**2)[:2] / max(np.sum(singular**2), 1e-30)
    for run in compiled_principal_plane(points, parameters):
        u, v, explained, coordinates = map(np.asarray, run(rows))
        np.testing.assert_allclose([u @ u, v @ v, u @ v], [1, 1, 0], atol=2e-6)
        # Eigenvalues closer than 4e-6 count as equal, and where all rows are on a line the rest is rounding.
        np.testing.assert_allclose(explained[0], wanted[0], rtol=2e-5, atol=1e-12)
        # The condition of σ₂²: to subtract u's part rounds each number by u₃₂ = 2⁻²⁴ of it, which moves σ₂ by u₃₂ σ₁.
        rounding = 2 * 2**-24 * np.prod(singular[:2]) / max(np.sum(singular**2), 1e-30)
        np.testing.assert_allclose(explained[1], wanted[1], rtol=2e-5, atol=1e-12 + rounding)
        # What any plane leaves over is at least what the best one does: where vectors are free, this is not.
        left_over = np.sum((rows - coordinates @ np.stack([u, v])) ** 2)
        np.testing.assert_allclose(left_over, np.sum(singular[2:] ** 2), rtol=1e-4, atol=1e-9 * np.sum(singular**2))


@pytest.mark.parametrize("count", [1, 2, 5, 40])
def test_points_repeated_at_the_end_do_not_matter(count):
    rows = np.cumsum(np.random.default_rng(3).normal(size=(40, 7)), axis=0).astype(np.float32)
    rows[count:] = rows[count - 1]
    shown = principal_plane(trajectory_of(rows[:count]))
    u, v, explained, coordinates = map(np.asarray, compiled_principal_plane(40, 7)[0](rows))
    np.testing.assert_allclose(explained, shown.explained, atol=1e-6)
    if count > 2:
        for direction, own in zip((u, v), shown.directions, strict=True):
            np.testing.assert_allclose(direction, vector(own), atol=1e-5)
    np.testing.assert_allclose(coordinates[count - 1 :], 0, atol=1e-6)


def test_a_long_history_of_a_large_network_compiles():
    rows = with_singular_values(128, 881, [3, 2, 1, 0.3], 0)
    u, v, explained, _ = compiled_principal_plane(128, 881)[0](rows)
    right = np.linalg.svd(rows.astype(float), full_matrices=False)[2]
    np.testing.assert_allclose(np.abs([u @ right[0], v @ right[1]]), 1, atol=1e-5)
    np.testing.assert_allclose(explained, np.array([9, 4]) / 14.09, rtol=1e-5)


# ---- Random planes and planes through points ----------------------------------------------------


@pytest.mark.parametrize(("filter_axis", "summed"), [(0, 1), (-1, 0)])
def test_random_directions_have_the_norm_of_each_filter(filter_axis, summed):
    params = params_of(0)
    shown = random_plane(params, 7, filter_axis=filter_axis)
    for direction in shown.directions:
        norms = [np.linalg.norm(tree["w"], axis=summed) for tree in (direction, params)]
        np.testing.assert_allclose(*norms, rtol=1e-6)
        assert not jnp.any(direction["b"])
        assert not jnp.any(direction["c"])
    assert shown.origin["w"] is params["w"]
    assert shown.explained is None


def test_filters_of_convolutions_span_all_other_axes():
    params = {"kernel": jax.random.normal(jax.random.key(0), (4, 3, 2, 2)), "bias": jnp.ones(4)}
    direction = random_plane(params, 0).directions[0]["kernel"]
    norms = [np.linalg.norm(np.reshape(array, (4, -1)), axis=1) for array in (direction, params["kernel"])]
    np.testing.assert_allclose(*norms, rtol=1e-6)
    assert not np.allclose(np.linalg.norm(direction, axis=(2, 3)), np.linalg.norm(params["kernel"], axis=(2, 3)))


def test_vectors_alone_are_filters_each():
    params = (jnp.array([3.0, 4.0]), jnp.array([0.0, 2.0, 0.0]))
    lengths = [np.linalg.norm(leaf) for leaf in random_plane(params, 0).directions[1]]
    np.testing.assert_allclose(lengths, [5, 2], rtol=1e-6)


def test_a_key_gives_the_same_random_plane_again():
    same = [random_plane(params_of(0), key) for key in (3, jax.random.key(3))]
    np.testing.assert_array_equal(*[vector(shown.directions[0]) for shown in same])
    assert not np.array_equal(*[vector(random_plane(params_of(0), key).directions[0]) for key in (3, 4)])
    directions = random_plane(params_of(0), 3).directions
    assert not np.array_equal(*map(vector, directions))


def test_random_plane_of_a_traced_seed_compiles_with_projection_and_loss():
    def run(params, seed, coordinates, points):
        shown = random_plane(params, seed)
        return shown.directions, shown.project(points), jax.vmap(shown.loss(network, data=(2.0,)))(coordinates)

    points = jax.tree.map(lambda *leaves: jnp.stack(leaves), *map(params_of, range(1, 4)))
    coordinates = np.array([[0, 0], [1, -0.5], [0.2, 2]], np.float32)
    program = compile_function(run, params_of(0), np.int32(0), coordinates, points)
    for seed in (0, 7):
        directions, projected, losses = program(params_of(0), np.int32(seed), coordinates, points)
        shown = random_plane(params_of(0), seed)
        # Normal numbers are a few units in the last place from exact.
        jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6), directions, shown.directions)
        np.testing.assert_allclose(projected, shown.project(points), rtol=1e-4, atol=1e-5)
        wanted = [network(shown.point(place), 2.0) for place in coordinates]
        np.testing.assert_allclose(losses, wanted, rtol=1e-4)


def test_three_points_lie_on_their_plane_at_their_distances():
    points = [params_of(seed) for seed in range(3)]
    shown = plane_through(*points)
    coordinates = np.stack([shown.project(point) for point in points])
    for place, point in zip(coordinates, points, strict=True):
        np.testing.assert_allclose(vector(shown.point(place)), vector(point), atol=1e-5)
    distances = np.linalg.norm(coordinates - np.roll(coordinates, 1, 0), axis=1)
    vectors = np.stack([vector(point) for point in points])
    np.testing.assert_allclose(distances, np.linalg.norm(vectors - np.roll(vectors, 1, 0), axis=1), rtol=1e-5)
    np.testing.assert_allclose(coordinates[0], [0, 0], atol=1e-6)
    assert coordinates[2, 1] > 0


def test_planes_are_pytrees(skewed):
    moved = jax.jit(lambda shown: Plane(shown.point((1.0, 0.0)), shown.directions))(skewed)
    np.testing.assert_array_equal(vector(moved.origin), vector(skewed.point((1.0, 0.0))))


def test_types_of_the_parameters_stay_what_they_are():
    params = {"half": jnp.ones((2, 2), jnp.bfloat16), "single": jnp.ones((2, 2))}
    point = random_plane(params, 0).point((0.1, 0.2))
    assert {name: leaf.dtype for name, leaf in point.items()} == {"half": jnp.bfloat16, "single": jnp.float32}


def test_trajectories_in_half_precision(descent):
    half = jax.tree.map(lambda leaf: leaf.astype(jnp.bfloat16), descent)
    shown = principal_plane(half)
    # bfloat16 has eight bits.
    np.testing.assert_allclose(shown.explained, principal_plane(descent).explained, atol=0.02)
    assert {leaf.dtype for leaf in jax.tree.leaves(shown.point((0.0, 0.0)))} == {jnp.dtype(jnp.bfloat16)}


# ---- Boxes --------------------------------------------------------------------------------------


def test_share_of_a_principal_plane_is_what_it_explains(descent):
    found = principal_plane(descent)
    assert float(found.share(descent.params)) == pytest.approx(float(found.explained.sum()), abs=1e-5)


def test_share_of_any_plane_is_that_of_the_least_squares_solution(descent, skewed):
    columns = np.stack([vector(direction) for direction in skewed.directions], axis=1)
    offsets = rows(descent.params) - vector(skewed.origin)
    nearest = offsets @ np.linalg.pinv(columns).T @ columns.T
    share = 1 - ((offsets - nearest) ** 2).sum() / (offsets**2).sum()
    # Sums of squares in float32.
    assert float(skewed.share(descent.params)) == pytest.approx(share, abs=1e-5)
    alone = jax.tree.map(lambda leaf: leaf[None], skewed.origin)
    assert float(skewed.share(alone)) == 1


def test_bounds_of_traced_points_compile_and_are_those_of_the_box():
    points = np.array([[0.5, 3.0], [np.nan, 1.0], [-1.5, 3.5], [2.0, np.inf]], np.float32)
    found = compile_function(planes.bounds, points)(points)
    np.testing.assert_allclose(found, box_around(points), rtol=1e-6)
    np.testing.assert_allclose(found, [-1.9, 0.9, 2.9, 3.6], rtol=1e-6)


def test_box_leaves_a_margin_around_the_finite_points():
    points = [[0, 10], [4, 10.5], [2, 12], [np.nan, 99], [99, np.inf]]
    np.testing.assert_allclose(box_around(points, 0.25), (-1, 5, 9.5, 12.5))
    np.testing.assert_allclose(box_around(np.reshape(points[:2] * 2, (2, 2, 2)), 0), (0, 4, 10, 10.5))


@pytest.mark.parametrize(
    ("points", "box"),
    [
        ([[1, 2]], (0.999, 1.001, 1.999, 2.001)),
        ([[0, 0]], (-0.5, 0.5, -0.5, 0.5)),
        ([[0, 0], [10, 0]], (0, 10, -0.25, 0.25)),
    ],
)
def test_box_around_points_without_extent(points, box):
    np.testing.assert_allclose(box_around(points, 0), box, atol=1e-12)


# ---- Bad input ----------------------------------------------------------------------------------

SIX = {"w": jnp.ones((2, 3))}
STRUCTURE = r"params must have the structure PyTreeDef\({'w': \*}\), not PyTreeDef\({'v': \*}\)"


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: plane(SIX, SIX, {"w": jnp.ones(3)}), ValueError, r"second must be a pytree with the shapes {'w': \(2"),
        (lambda: plane(SIX, {"v": SIX["w"]}, SIX), ValueError, "first must be a pytree with the shapes"),
        (lambda: plane(SIX, SIX, {"w": 2 * SIX["w"]}), ValueError, "first and second must be linearly independent"),
        (lambda: plane(SIX, SIX, {"w": 0 * SIX["w"]}), ValueError, "first and second must be linearly independent"),
        (lambda: plane(SIX, SIX, {"w": jnp.nan * SIX["w"]}), ValueError, "first and second must be finite"),
        (lambda: plane({"w": 1}, SIX, SIX), TypeError, r"origin\['w'\] must be floating-point"),
        (
            lambda: plane_through(*[{"w": scale * SIX["w"]} for scale in (1, 2, 4)]),
            ValueError,
            "first, second and third must be three points that are not on a line",
        ),
        (lambda: principal_plane(SIX), TypeError, "trajectory must be a gdviz Trajectory, not {'w'"),
        (
            lambda: principal_plane(Trajectory(jnp.ones(4), jnp.ones(4), jnp.ones(4))),
            ValueError,
            "trajectory must have at least two parameters to span a plane, but it has one",
        ),
        (
            lambda: principal_plane(trajectory_of([[np.nan, 1, 2], [0, 0, 0]])),
            ValueError,
            "trajectory must have a finite point, but its start is not finite",
        ),
        (lambda: random_plane(SIX, 0.5), TypeError, "key must be a whole number or a JAX random key, not 0.5"),
        (lambda: random_plane(SIX, True), TypeError, "key must be a whole number"),
        (lambda: random_plane(SIX, 0, filter_axis=1), ValueError, "filter_axis must be 0 .* or −1 .*, not 1"),
        (lambda: random_plane({"w": 0 * SIX["w"]}, 0), ValueError, "params must have two filters that are not zero"),
        (lambda: random_plane([], 0), TypeError, "params must hold at least one floating-point array"),
        (lambda: random_plane(SIX, 0).project({"v": SIX["w"]}), ValueError, STRUCTURE),
        (lambda: random_plane(SIX, 0).project({"w": jnp.ones((3, 2))}), ValueError, r"params must have shapes {'w'"),
        (lambda: random_plane(SIX, 0).project({"w": jnp.ones(3)}), ValueError, r"params must have shapes {'w'"),
        (lambda: random_plane(SIX, 0).loss(3), TypeError, "loss must be a function of the parameters, not 3"),
        (lambda: random_plane(SIX, 0).loss(network), ValueError, "loss fails for the plane's origin of shape {'w': "),
        (lambda: random_plane(SIX, 0).loss(jnp.sum, data=3.0), TypeError, "data must be a tuple of what loss takes"),
        (lambda: box_around([1, 2, 3]), ValueError, r"points must have shape \(…, 2\), not \(3,\)"),
        (lambda: box_around([[np.nan, 0]]), ValueError, "points must contain at least one finite point"),
        (lambda: box_around([[0, 0]], -1), ValueError, "margin must be a finite number ≥ 0, not -1"),
        (lambda: sample(sum, (0, 1, 0, 1), batch_size=0), ValueError, "batch_size must be a whole number ≥ 1 or None"),
    ],
)
def test_planes_refuse_bad_arguments(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_random_directions_leave_padding_as_it_is():
    weights = jnp.array([[3.0, 4.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 0.0]])
    where = jnp.array([[1, 1, 0], [1, 1, 0], [0, 0, 0]])
    for direction in random_plane({"w": weights, "b": jnp.ones(3)}, 1, where={"w": where, "b": jnp.ones(3)}).directions:
        assert not direction["w"][where == 0].any()
        assert direction["w"][:2, :2].all()
        # Filters have the lengths of those of the parameters, to some roundings.
        np.testing.assert_allclose(jnp.linalg.norm(direction["w"], axis=1), [5, 2, 0], rtol=1e-6)
