import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdviz import GALLERY, OPTIMIZERS, Problem, descend, models, problem, regression
from gdviz.datasets import Dataset, from_arrays, synthetic
from gdviz.problems import check_box, least_squares, near_minimum, random_start, starts_around

BOX = (-1.0, 1.0, -1.0, 1.0)
LINE = from_arrays([0.0, 1.0, 2.0, 4.0], [1.0, 2.5, 2.0, 6.0])
finite = st.floats(-1e6, 1e6, width=32)


def square(params):
    return jnp.sum(params**2)


def corners(box):
    return np.array(box).reshape(2, 2).T


# ---- The losses ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", GALLERY)
def test_gradient_matches_finite_differences(name):
    with jax.enable_x64(True):
        shown, h = GALLERY[name](), 1e-5
        points = np.random.default_rng(0).uniform(*corners(shown.box), (25, 2))
        loss = jax.jit(jax.vmap(shown.loss))
        differences = [(loss(points + shift) - loss(points - shift)) / (2 * h) for shift in h * np.eye(2)]
        gradient = jax.jit(jax.vmap(jax.grad(shown.loss)))(points)
    # Central differences err by h²/6 times the third derivative (up to 2500, Rastrigin) and by
    # 1e-16/h times the loss (up to 3000, Rosenbrock and Beale): by less than 1e-6 altogether.
    np.testing.assert_allclose(gradient, np.stack(differences, axis=1), rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "point", "value"),
    [
        ("bowl", (1, 1), 5.5),
        ("saddle", (1, 0), 0.5),
        ("saddle", (0, 1), -0.25),
        ("rosenbrock", (-1.2, 1), 24.2),
        ("himmelblau", (0, 0), 170),
        ("beale", (0, 0), 14.203125),
        ("styblinski_tang", (-2.903534, -2.903534), -78.33233),
        ("rastrigin", (0.5, 0.5), 40.5),
        ("ackley", (1, 1), 20 - 20 * math.exp(-0.2)),
    ],
)
def test_surface_has_the_published_value(name, point, value):
    # What float32 holds after a few roundings.
    assert float(GALLERY[name]().loss(jnp.array(point, float))) == pytest.approx(value, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "predict"), [("linear", lambda w, b, x: w * x + b), ("wave", lambda w, b, x: np.cos(w * x + b))]
)
def test_regression_loss_is_the_mean_squared_error(name, predict):
    shown = GALLERY[name](dataset=LINE)
    expected = np.mean((predict(0.3, -0.2, np.asarray(LINE.x)) - np.asarray(LINE.y)) ** 2)
    # A few roundings of float32.
    assert float(shown.loss(jnp.array([0.3, -0.2]))) == pytest.approx(expected, rel=1e-6)


# ---- The minima ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in GALLERY if name != "ackley"])
def test_gradient_vanishes_at_known_minima(name):
    with jax.enable_x64(True):
        shown = GALLERY[name]()
        gradient = jax.jit(jax.vmap(jax.grad(shown.loss)))(shown.minima)
    assert len(gradient) >= 1
    # The minima are known to 16 digits and the Hessians are below 1000.
    np.testing.assert_allclose(gradient, 0, atol=1e-11)


@pytest.mark.parametrize("name", GALLERY)
def test_loss_is_higher_around_known_minima(name):
    with jax.enable_x64(True):
        shown = GALLERY[name]()
        angles = np.linspace(0, 2 * np.pi, 64, endpoint=False)
        ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        loss = jax.jit(jax.vmap(shown.loss))
        for radius in (1e-4, 1e-3, 1e-2, 1e-1):
            for minimum in np.asarray(shown.minima):
                assert float(loss(minimum + radius * ring).min()) > float(loss(minimum[None])[0])


@pytest.mark.parametrize("name", GALLERY)
def test_start_and_minima_lie_in_the_box(name):
    shown = GALLERY[name]()
    low, high = corners(shown.box)
    for point in (shown.start, *shown.minima):
        assert ((low < point) & (point < high)).all()


@pytest.mark.parametrize("name", [name for name in GALLERY if name not in ("linear", "wave", "styblinski_tang")])
def test_nothing_in_the_box_is_lower_than_the_minima(name):
    shown = GALLERY[name]()
    grid = np.stack(np.meshgrid(*np.linspace(*corners(shown.box), 201).T), axis=-1).reshape(-1, 2)
    lowest = float(jax.jit(jax.vmap(shown.loss))(grid).min())
    # All minima have the same value, up to a few float32 roundings of terms as large as 20 (Ackley).
    assert all(float(shown.loss(minimum)) < lowest + 1e-5 for minimum in shown.minima)


@pytest.mark.parametrize("dataset", [None, LINE, synthetic(np.exp, n=7)], ids=["default", "points", "curve"])
def test_linear_minimum_solves_the_normal_equations(dataset):
    shown = GALLERY["linear"](dataset=dataset)
    x, y = np.asarray(shown.dataset.x, float), np.asarray(shown.dataset.y, float)
    matrix = np.stack([x, np.ones_like(x)], axis=1)
    expected = np.linalg.solve(matrix.T @ matrix, matrix.T @ y)
    # The residuals are computed in float32 at values up to 20.
    np.testing.assert_allclose(shown.minima, [expected], atol=1e-5)


def test_wave_minima_are_the_two_lowest_points_of_the_box_and_mirror_each_other():
    shown = GALLERY["wave"]()
    np.testing.assert_array_equal(shown.minima[0], -shown.minima[1])
    w, b = (axis[..., None] for axis in np.meshgrid(*np.linspace(*corners(shown.box), 201).T))
    x, y = np.asarray(shown.dataset.x, float), np.asarray(shown.dataset.y, float)
    grid = np.mean((np.cos(w * x + b) - y) ** 2, axis=-1)
    assert float(shown.loss(shown.minima[0])) <= grid.min()


def test_wave_on_other_data_claims_no_minima():
    assert GALLERY["wave"](dataset=LINE).minima.shape == (0, 2)


def test_saddle_is_flat_at_the_origin_but_curves_down_there():
    loss = GALLERY["saddle"]().loss
    np.testing.assert_array_equal(jax.jit(jax.grad(loss))(jnp.zeros(2)), 0)
    np.testing.assert_array_equal(jax.jit(jax.hessian(loss))(jnp.zeros(2)), [[1, 0], [0, -1]])


def test_ackley_has_a_cusp_at_its_minimum():
    gradient = jax.jit(jax.grad(GALLERY["ackley"]().loss))
    np.testing.assert_array_equal(gradient(jnp.zeros(2)), 0)
    # ∂/∂x of −20 e^(−0.2 |x|/√2) at +0 is 4/√2; the cosines add 1e-3 times their curvature of about 50.
    np.testing.assert_allclose(gradient(jnp.array([1e-3, 0.0]))[0], 4 / math.sqrt(2), atol=0.1)
    np.testing.assert_allclose(gradient(jnp.array([-1e-3, 0.0]))[0], -4 / math.sqrt(2), atol=0.1)


@pytest.mark.parametrize("condition_number", [1, 10, 250.0])
def test_bowl_has_the_stated_condition_number(condition_number):
    shown = GALLERY["bowl"](condition_number=condition_number)
    assert np.linalg.cond(jax.jit(jax.hessian(shown.loss))(shown.start)) == pytest.approx(condition_number, rel=1e-6)


# ---- The records -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", GALLERY)
def test_gradient_descent_gets_along_at_the_suggested_learning_rate(name):
    shown = GALLERY[name]()
    trajectory = descend(
        shown.loss, shown.start, OPTIMIZERS["gradient_descent"](learning_rate=shown.learning_rate), 100
    )
    assert trajectory.diverged_at is None
    assert float(trajectory.loss[-1]) < 0.9 * float(trajectory.loss[0])


def test_every_problem_of_the_gallery_has_its_title_and_a_formula():
    for name in GALLERY:
        assert GALLERY[name]().title == GALLERY.titles[name]
        assert GALLERY[name]().formula


def test_problem_passes_through_jit_as_a_pytree():
    shown = problem(square, (1, 2), BOX, minima=[(0, 0)])
    assert isinstance(jax.jit(lambda shown: shown)(shown), Problem)
    assert float(jax.jit(lambda shown: shown.loss(shown.start))(shown)) == 5.0


def test_regression_shows_the_users_model_and_data():
    def parabola(params, x):
        return params[0] * x**2 + params[1]

    shown = regression(parabola, LINE, start=(0.0, 0.0), box=BOX, title="Mine")
    assert (shown.model, shown.dataset, shown.title, shown.parameter_names) == (parabola, LINE, "Mine", ("w", "b"))
    assert float(shown.loss(shown.start)) == pytest.approx(np.mean(np.asarray(LINE.y) ** 2))


@given(finite, finite, finite, finite)
def test_box_is_four_increasing_numbers(x_min, x_max, y_min, y_max):
    box = (x_min, x_max, y_min, y_max)
    if x_min < x_max and y_min < y_max:
        assert check_box(box) == box
    else:
        with pytest.raises(ValueError, match="box must have x_min < x_max and y_min < y_max"):
            check_box(box)


# ---- Random starts ---------------------------------------------------------------------------


def test_key_zero_is_the_problems_own_start():
    shown = GALLERY["rosenbrock"]()
    np.testing.assert_array_equal(random_start(shown, 0), shown.start)


def test_starts_around_one_hold_it_first_and_keep_their_places():
    shown = GALLERY["rosenbrock"]()
    run = jax.jit(lambda count, spread: starts_around(shown, shown.start, spread, count, 400))
    starts = np.asarray(run(400, 0.1))
    np.testing.assert_array_equal(starts[0], shown.start)
    # A standard deviation of a tenth of the sides, both 4 long, to within three standard errors of 400 samples.
    np.testing.assert_allclose(starts.std(axis=0), 0.4, rtol=3 / np.sqrt(2 * 400))
    np.testing.assert_allclose(starts.mean(axis=0), shown.start, atol=3 * 0.4 / np.sqrt(400))
    few = np.asarray(run(3, 0.1))
    np.testing.assert_array_equal(few[:3], starts[:3])
    assert np.isnan(few[3:]).all()
    np.testing.assert_array_equal(run(5, 0.0)[:5], np.tile(shown.start, (5, 1)))


def test_near_a_minimum_is_a_hundredth_of_the_diagonal():
    assert near_minimum(problem(lambda p: jnp.sum(p**2), (0.0, 0.0), (0, 3, 1, 5))) == pytest.approx(0.05)


def test_random_starts_fill_the_inner_box_and_repeat_with_their_key():
    shown = GALLERY["rosenbrock"]()
    starts = np.array(jax.jit(jax.vmap(lambda key: random_start(shown, key)))(np.arange(1, 201)))
    low, high = corners(shown.box)
    share = (starts - low) / (high - low)
    # Up to a rounding of float32; 200 draws come within 5 % of each side of the inner box.
    assert ((share > 0.05 - 1e-6) & (share < 0.95 + 1e-6)).all()
    assert (share.min(axis=0) < 0.1).all()
    assert (share.max(axis=0) > 0.9).all()
    assert len(np.unique(starts, axis=0)) == 200
    # A fused multiply-add may round once less.
    np.testing.assert_allclose(random_start(shown, 17), starts[16], rtol=1e-6)


def test_another_key_compiles_nothing_again():
    shown, traces = GALLERY["bowl"](), []

    @jax.jit
    def start(key):
        traces.append(key)
        return random_start(shown, key)

    points = [start(key) for key in range(5)]
    assert len(traces) == 1
    assert len(np.unique(points, axis=0)) == 5


# ---- Bad input -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"loss": 3}, TypeError, "loss must be a function of the parameters, not 3"),
        ({"loss": lambda p: p}, ValueError, r"loss must return a scalar, but it returned an array of shape \(2,\)"),
        ({"loss": lambda p: (p[0], p[1])}, ValueError, "loss must return a scalar, but it returned a tuple"),
        ({"loss": lambda p: None}, ValueError, "loss must return a scalar, but it returned a NoneType"),
        ({"loss": lambda p: p[0] > 0}, TypeError, "loss must return a real floating-point number, .* bool"),
        ({"loss": lambda p: 1j * p[0]}, TypeError, "loss must return a real floating-point number, .* complex"),
        ({"loss": lambda p: p["x"]}, ValueError, r"loss fails for start of shape \(2,\): "),
        ({"start": (1, 2, 3)}, ValueError, r"start must have shape \(2,\), but its shape is \(3,\)"),
        ({"start": (1, np.nan)}, ValueError, r"start must be finite in float32, but start\[1\] is nan"),
        ({"start": (1e39, 0)}, ValueError, "start must be finite in float32"),
        ({"start": "here"}, TypeError, "start must hold two numbers, not 'here'"),
        ({"start": None}, ValueError, "start must have shape"),
        ({"box": (1, 0, 0, 1)}, ValueError, "box must have x_min < x_max and y_min < y_max in float32"),
        ({"box": (0, 1, 2, 2)}, ValueError, "box must have x_min < x_max and y_min < y_max in float32"),
        ({"box": (1, 1 + 1e-9, 0, 1)}, ValueError, "box must have x_min < x_max and y_min < y_max in float32"),
        ({"box": (0, np.inf, 0, 1)}, ValueError, "box must be finite in float32"),
        ({"box": (0, 1e39, 0, 1)}, ValueError, "box must be finite in float32"),
        ({"box": (0, 1, 2)}, ValueError, r"box must be four numbers \(x_min, x_max, y_min, y_max\)"),
        ({"box": (0, 1, 2, 3, 4)}, ValueError, "box must be four numbers"),
        ({"box": (0, 1, 2, "top")}, ValueError, "box must be four numbers"),
        ({"box": None}, ValueError, "box must be four numbers"),
        ({"minima": (1, 2, 3)}, ValueError, r"minima must be pairs of finite numbers, shape \(m, 2\)"),
        ({"minima": [(np.nan, 0)]}, ValueError, r"minima must be finite in float32, but minima\[0, 0\] is nan"),
        ({"minima": "none"}, ValueError, "minima must be pairs of numbers, not 'none'"),
        ({"parameter_names": ("a",)}, ValueError, "parameter_names must be two strings"),
        ({"parameter_names": (1, 2)}, ValueError, "parameter_names must be two strings"),
        ({"learning_rate": 0}, ValueError, "learning_rate must be a finite number > 0, not 0"),
        ({"learning_rate": "fast"}, ValueError, "learning_rate must be a finite number > 0, not 'fast'"),
        ({"dataset": LINE}, ValueError, "dataset and model must be given together"),
        ({"dataset": [1], "model": models.linear}, TypeError, r"dataset must be a gdviz Dataset, not \[1\]"),
        ({"dataset": LINE, "model": 3}, TypeError, r"model must be a function of \(params, x\), not 3"),
    ],
)
def test_problem_refuses_bad_arguments(arguments, error, message):
    with pytest.raises(error, match=message):
        problem(**({"loss": square, "start": (0.0, 0.0), "box": BOX} | arguments))


def test_unknown_problem_is_refused_with_the_known_ones():
    with pytest.raises(KeyError, match=r"there is no problem named 'bowll'; known names: linear, wave, bowl, saddle"):
        GALLERY["bowll"]()


@pytest.mark.parametrize("condition_number", [0.5, np.inf, np.nan, "steep"])
def test_bowl_refuses_a_bad_condition_number(condition_number):
    with pytest.raises(ValueError, match="condition_number must be a finite number ≥ 1"):
        GALLERY["bowl"](condition_number=condition_number)


def test_weights_of_data_count_in_the_loss_and_in_its_minimum():
    x, y = np.array([0.0, 1, 2, 3]), np.array([1.0, 2, 2, 5])
    weight = np.array([1, 2, 0, 0.5], np.float32)
    data = Dataset(jnp.asarray(x), jnp.asarray(np.where(weight > 0, y, np.nan)), jnp.asarray(weight))
    slope, intercept = np.polyfit(x, y, 1, w=np.sqrt(weight))
    best = least_squares(models.linear, data, (0, 0), iterations=1)
    np.testing.assert_allclose(best, [slope, intercept], rtol=1e-5)
    loss = regression(models.linear, data, start=(0, 0), box=(-1, 1, -1, 1)).loss
    value, gradient = jax.value_and_grad(loss)(jnp.array([0.5, 1.0]))
    np.testing.assert_allclose(value, np.average((0.5 * x + 1 - y) ** 2, weights=weight), rtol=1e-6)
    assert np.isfinite(gradient).all()


@pytest.mark.parametrize("name", ["linear", "wave"])
def test_gallery_refuses_data_that_are_no_dataset(name):
    with pytest.raises(TypeError, match="dataset must be a gdviz Dataset, not 3"):
        GALLERY[name](dataset=3)


@pytest.mark.parametrize("key", [1.5, "first", None])
def test_random_start_refuses_a_key_that_is_no_whole_number(key):
    with pytest.raises(TypeError, match="key must be a whole number"):
        random_start(GALLERY["bowl"](), key)


def test_a_named_problem_that_comes_back_is_the_same_so_that_its_compiled_programs_serve_again():
    assert GALLERY["bowl"]() is GALLERY["bowl"]()
    assert GALLERY["bowl"](condition_number=3.0) is not GALLERY["bowl"]()


@pytest.fixture(scope="module")
def of_chosen():
    """Loss, gradient, Hessian and predictions of the chosen problem at a point, compiled once for all of them."""

    @jax.jit
    def numbers(index, point, x):
        shown = GALLERY.at(index)
        return {
            "loss": shown.loss(point),
            "gradient": jax.grad(shown.loss)(point),
            "hessian": jax.hessian(shown.loss)(point),
            "start": shown.start,
            "box": jnp.stack(shown.box),
            "minima": shown.minima,
            "model": shown.model(point, x),
            "data": shown.dataset,
        }

    return numbers


@pytest.mark.parametrize("name", GALLERY)
def test_the_chosen_problem_is_the_one_with_this_index(name, of_chosen):
    shown, point, x = GALLERY[name](), jnp.array([0.7, -0.4]), jnp.linspace(-1, 1, 5)
    found = of_chosen(list(GALLERY).index(name), point, x)
    assert found["loss"] == pytest.approx(float(shown.loss(point)), rel=1e-6)
    # float32, in sums of terms that cancel.
    np.testing.assert_allclose(found["gradient"], jax.grad(shown.loss)(point), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(found["hessian"], jax.hessian(shown.loss)(point), rtol=1e-4, atol=1e-4)
    np.testing.assert_array_equal(found["start"], shown.start)
    np.testing.assert_array_equal(found["box"], np.float32(shown.box))
    np.testing.assert_array_equal(found["minima"][: len(shown.minima)], shown.minima)
    assert np.isnan(found["minima"][len(shown.minima) :]).all()
    taken = np.asarray(found["data"].weight) > 0
    if shown.dataset is None:
        assert not taken.any()
        np.testing.assert_array_equal(found["model"], 0)
    else:
        np.testing.assert_array_equal(found["data"].x[taken], shown.dataset.x)
        np.testing.assert_array_equal(found["data"].y[taken], shown.dataset.y)
        np.testing.assert_allclose(found["model"], shown.model(point, x), rtol=1e-6)


def test_the_chosen_bowl_is_as_steep_as_asked_for():
    bowl = list(GALLERY).index("bowl")
    steep = jax.jit(lambda kappa: jax.hessian(GALLERY.at(bowl, kappa).loss)(jnp.zeros(2)))
    np.testing.assert_allclose(steep(250.0), [[1, 0], [0, 250]])
    assert r"\kappa" in GALLERY.problems()[bowl].formula
    others = [shown for shown in GALLERY.problems() if shown.title != "Ill-conditioned bowl"]
    assert others == [GALLERY[name]() for name in GALLERY if name != "bowl"]
