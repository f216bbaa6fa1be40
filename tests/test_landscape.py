import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hypothesis_numpy

from gdviz import GALLERY, Landscape, sample
from gdviz.landscape import contour_levels, levels

BOX = (-1.0, 2.0, 0.5, 1.5)


def slope(params):
    """f(x, y) = 3 x + x y², which tells x from y everywhere."""
    return 3 * params[0] + params[0] * params[1] ** 2


def landscape_of(values):
    return Landscape(jnp.zeros(1), jnp.zeros(1), values, jnp.zeros(1))


def test_grid_holds_loss_and_gradient_of_the_closed_form():
    landscape = sample(slope, BOX, (7, 4))
    x, y = np.linspace(-1, 2, 7), np.linspace(0.5, 1.5, 4)
    # A few roundings of float32 at values up to 11.
    np.testing.assert_allclose(landscape.x, x, atol=1e-6)
    np.testing.assert_allclose(landscape.y, y, atol=1e-6)
    columns, rows = np.meshgrid(x, y)
    np.testing.assert_allclose(landscape.loss, 3 * columns + columns * rows**2, atol=5e-6)
    gradient = np.stack([3 + rows**2, 2 * columns * rows], axis=-1)
    np.testing.assert_allclose(landscape.gradient, gradient, atol=5e-6)


def test_grid_reaches_the_corners_of_the_box():
    landscape = sample(slope, BOX)
    assert landscape.loss.shape == (80, 80)
    assert (landscape.x[0], landscape.x[-1], landscape.y[0], landscape.y[-1]) == BOX


def test_grid_is_float64_where_jax_is():
    with jax.enable_x64(True):
        landscape = sample(slope, (0, 0.1, 0, 0.1), (2, 2))
    assert float(landscape.loss[1, 1]) == pytest.approx(3 * 0.1 + 0.1**3, rel=1e-15)


def test_points_outside_of_the_domain_leave_the_others_alone():
    landscape = sample(lambda params: jnp.log(params[0]) + params[1], (-1, 1, 0, 1), (5, 2))
    # log is real and finite right of the origin only.
    np.testing.assert_array_equal(jnp.isfinite(landscape.loss), [[False, False, False, True, True]] * 2)
    # One rounding of float32.
    np.testing.assert_allclose(landscape.gradient[0, 3:], [[2, 1], [1, 1]], rtol=1e-6)


def test_data_are_arguments_of_the_loss():
    landscape = sample(lambda params, x, y: jnp.sum(params) * x + y, (0, 1, 0, 1), (2, 2), data=(3.0, jnp.array(5.0)))
    np.testing.assert_array_equal(landscape.loss, [[5, 8], [8, 11]])


def test_another_box_or_other_data_compile_nothing_again():
    traces = []

    def loss(params, scale):
        traces.append(params)
        return scale * jnp.sum(params**2)

    def highest(x_max, scale):
        return float(sample(loss, (0, x_max, 0, 1), (3, 3), data=(scale,)).loss.max())

    assert highest(1.0, 1.0) == 2.0
    first = len(traces)
    assert [highest(2.0, 1.0), highest(3.0, 2.0), highest(4.0, -1.0)] == [5.0, 20.0, 0.0]
    assert len(traces) == first


# ---- Contour levels ---------------------------------------------------------------------------


@given(hypothesis_numpy.arrays(np.float32, (3, 4), elements=st.floats(width=32)), st.integers(2, 30))
def test_levels_increase_and_cover_what_is_finite(values, count):
    found = contour_levels(landscape_of(values), count)
    assert found.shape == (count + 1,)
    assert (np.diff(found) > 0).all()
    finite = values[np.isfinite(values)]
    if finite.size:
        assert found[0] <= finite.min()
        assert found[-1] >= finite.max()


def test_levels_of_a_plane_are_even():
    found = contour_levels(sample(lambda params: params[0], (0, 18, 0, 1)), 18)
    np.testing.assert_allclose(found, np.arange(19), atol=1e-12)


def test_levels_of_a_valley_are_logarithmic_above_its_floor():
    landscape = sample(GALLERY["rosenbrock"]().loss, GALLERY["rosenbrock"]().box)
    low, *steps = contour_levels(landscape) - float(landscape.loss.min())
    assert low == 0
    # Equal ratios, computed in float64.
    np.testing.assert_allclose(np.diff(np.log(steps)), np.log(1000) / 17, rtol=1e-9)


def test_levels_leave_out_what_is_not_finite():
    values = np.arange(12, dtype=np.float32)
    holes = np.concatenate([values, [np.nan, np.inf, -np.inf]])
    np.testing.assert_array_equal(contour_levels(landscape_of(holes)), contour_levels(landscape_of(values)))


@pytest.mark.parametrize(
    "values",
    [
        np.geomspace(1e-3, 1e3, 40),
        np.linspace(-5, 7, 40),
        np.full(40, 3.0),
        np.zeros(40),
        np.full(40, np.nan),
        np.append(np.linspace(0, 1e30, 39), np.inf),
        np.geomspace(1e-30, 1e-10, 40),
        1e6 + np.geomspace(1e-3, 1e3, 40),
    ],
)
def test_levels_are_those_of_contours_also_where_they_are_traced(values):
    landscape = landscape_of(jnp.asarray(values, jnp.float32))
    want = contour_levels(landscape)
    # float32 against float64, relative to the largest level.
    np.testing.assert_allclose(jax.jit(levels)(landscape.loss), want, rtol=1e-5, atol=1e-6 * np.abs(want).max())


# ---- Bad input --------------------------------------------------------------------------------


@given(st.tuples(*[st.floats()] * 4))
def test_only_boxes_with_increasing_finite_sides_are_sampled(box):
    with np.errstate(over="ignore"):
        x_min, x_max, y_min, y_max = np.array(box).astype(np.float32)
    if np.isfinite([x_min, x_max, y_min, y_max]).all() and x_min < x_max and y_min < y_max:
        assert sample(slope, box, (2, 2)).x[0] == x_min
    else:
        with pytest.raises(ValueError, match=r"box must (be finite|have x_min < x_max and y_min < y_max) in float32"):
            sample(slope, box, (2, 2))


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"loss": "slope"}, TypeError, "loss must be a function of the parameters, not 'slope'"),
        ({"loss": lambda p: p}, ValueError, r"loss must return a scalar, but it returned an array of shape \(2,\)"),
        ({"loss": lambda p: [p[0]]}, ValueError, "loss must return a scalar, but it returned a list"),
        ({"loss": lambda p: 1}, TypeError, "loss must return a real floating-point number, but it returned int32"),
        ({"loss": lambda p: p["x"]}, ValueError, r"loss fails for params of shape \(2,\): "),
        ({"loss": lambda p, x: p[0]}, ValueError, "loss fails for params of shape .* missing 1 required"),
        ({"box": (0, 1, 0)}, ValueError, r"box must be four numbers \(x_min, x_max, y_min, y_max\)"),
        ({"box": 3}, ValueError, "box must be four numbers"),
        ({"shape": (1, 5)}, ValueError, r"shape must be two whole numbers ≥ 2, not \(1, 5\)"),
        ({"shape": (5, 5.0)}, ValueError, "shape must be two whole numbers ≥ 2"),
        ({"shape": (5, 5, 5)}, ValueError, "shape must be two whole numbers ≥ 2"),
        ({"shape": 5}, ValueError, "shape must be two whole numbers ≥ 2, not 5"),
        ({"data": 3.0}, TypeError, "data must be a tuple of what loss takes after the parameters, not a float"),
    ],
)
def test_sample_refuses_bad_arguments(arguments, error, message):
    with pytest.raises(error, match=message):
        sample(**({"loss": slope, "box": BOX} | arguments))


@pytest.mark.parametrize("count", [1, 0, -3, 2.5, "many"])
def test_contour_levels_refuses_a_bad_count(count):
    with pytest.raises(ValueError, match="count must be a whole number ≥ 2"):
        contour_levels(landscape_of(np.zeros(1)), count)


def test_shape_may_be_numpy_integers():
    assert sample(slope, BOX, tuple(np.array([3, 5]))).loss.shape == (5, 3)
