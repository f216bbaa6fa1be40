import jax
import jax.numpy as jnp
import numpy as np
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdviz.compiler import compile_function
from gdviz.datasets import (
    DATASETS,
    Dataset,
    from_arrays,
    from_csv,
    from_frame,
    from_points,
    label_counts,
    parts,
    points_from_csv,
    points_from_frame,
    split,
    synthetic,
    training_and_test,
    weighted_mean,
)

CLASSIFICATIONS = [dataset for dataset in DATASETS.values() if dataset.task == "classification"]

float32 = st.floats(width=32, allow_nan=False, allow_infinity=False)


@given(st.lists(st.tuples(float32, float32), min_size=1, max_size=20))
def test_finite_numbers_come_through_unchanged(pairs):
    x, y = zip(*pairs, strict=True)
    dataset = from_arrays(x, y)
    np.testing.assert_array_equal(dataset.x, np.array(x, np.float32))
    np.testing.assert_array_equal(dataset.y, np.array(y, np.float32))


@pytest.mark.parametrize(
    "values",
    [[1, 2], (1.0, 2.0), np.array([1, 2], np.uint8), pandas.Series([1, 2], dtype="Int64"), np.array([1, 2.0], object)],
    ids=["list", "tuple", "uint8", "nullable", "object"],
)
def test_any_kind_of_number_becomes_the_default_float(values):
    dataset = from_arrays(values, values)
    assert dataset.x.dtype == dataset.y.dtype == np.float32
    np.testing.assert_array_equal(dataset.x, [1.0, 2.0])


def test_data_keep_their_digits_in_float64():
    with jax.enable_x64(True):
        assert float(from_arrays([0.1], [0.2]).x[0]) == 0.1


def test_dataset_passes_through_jit_as_a_pytree():
    doubled = jax.jit(lambda dataset: jax.tree.map(lambda array: 2 * array, dataset))(from_arrays([1.0], [3.0]))
    assert isinstance(doubled, Dataset)
    assert (float(doubled.x[0]), float(doubled.y[0])) == (2.0, 6.0)


def test_csv_and_frame_columns_are_found_by_name(tmp_path):
    path = tmp_path / "data.csv"
    path.write_text("time,height,note\n0,1.5,a\n1,2.5,b\n")
    for dataset in (from_csv(path, "time", "height"), from_frame(pandas.read_csv(path), "time", "height")):
        np.testing.assert_array_equal(dataset.x, [0.0, 1.0])
        np.testing.assert_array_equal(dataset.y, [1.5, 2.5])


def test_synthetic_data_without_noise_lie_on_the_function():
    dataset = synthetic(np.sin, n=30, noise=0, interval=(1.0, 2.0))
    assert dataset.x.shape == dataset.y.shape == (30,)
    assert 1.0 <= float(dataset.x.min()) < float(dataset.x.max()) <= 2.0
    # x was rounded to float32, which sin does not magnify.
    np.testing.assert_allclose(dataset.y, np.sin(np.asarray(dataset.x)), atol=2e-7)


def test_synthetic_noise_is_centred_with_the_stated_deviation():
    n, noise = 40_000, 0.2
    dataset = synthetic(lambda x: 3 * x, n=n, noise=noise, seed=1)
    residuals = np.asarray(dataset.y) - 3 * np.asarray(dataset.x)
    # Five standard errors of the mean and of the deviation.
    assert abs(residuals.mean()) < 5 * noise / np.sqrt(n)
    assert abs(residuals.std() - noise) < 5 * noise / np.sqrt(2 * n)
    # So is x: the deviation of Uniform(-3, 3) is √3.
    assert abs(np.asarray(dataset.x).std() - np.sqrt(3)) < 0.02


def test_same_seed_gives_the_same_data_and_another_seed_other_data():
    first, again, other = (synthetic(np.sin, seed=seed) for seed in (7, 7, 8))
    np.testing.assert_array_equal(first.y, again.y)
    assert not np.array_equal(first.y, other.y)


@pytest.mark.parametrize(
    ("x", "y", "error", "message"),
    [
        ([1.0, 2.0], [1.0], ValueError, "x and y must have the same length, but x has 2 values and y has 1"),
        ([], [], ValueError, "x is empty; at least one value is needed"),
        ([1.0], [], ValueError, "y is empty"),
        ([1.0, np.nan], [1.0, 2.0], ValueError, r"x must be finite in float32, but x\[1\] is nan"),
        ([1.0], [-np.inf], ValueError, r"y must be finite in float32, but y\[0\] is -inf"),
        ([1e39], [1.0], ValueError, r"x must be finite in float32, but x\[0\] is 1e\+39"),
        ([[1.0]], [1.0], ValueError, r"x must have one dimension, but its shape is \(1, 1\)"),
        (1.0, 1.0, ValueError, "x must have one dimension"),
        (["one"], [1.0], TypeError, "x must hold real numbers only"),
        (["1"], [1.0], TypeError, "x must hold real numbers only"),
        (np.array([1, "2"], object), [1.0, 2.0], TypeError, "x must hold real numbers only"),
        ([1.0], [None], ValueError, r"y must be finite in float32, but y\[0\] is nan"),
        ([1j], [1.0], TypeError, "x must hold real numbers only"),
        (np.array(["2020-01-01"], "datetime64[D]"), [1.0], TypeError, "x must hold real numbers only"),
        ([[1.0], [1.0, 2.0]], [1.0], TypeError, "x must hold real numbers only"),
    ],
)
def test_arrays_that_are_no_data_are_refused(x, y, error, message):
    with pytest.raises(error, match=message):
        from_arrays(x, y)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "data.csv': It is empty: it needs a header line and a row for each point."),
        (b"x,y\n", "data.csv': It has a header line but no rows."),
        (b"x,z\n1,2\n", "y='y' is not a column of the data, which has: 'x', 'z'"),
        (b"x,y\n1,2\n1,2,3\n", "data.csv': It is not a table: its rows have different numbers of columns."),
        (b"x,y\n1,\xff\n", "data.csv': It is not valid UTF-8: save it as “CSV UTF-8”."),
        (b"x,y\n1,2\n3,\n", "Column “y” has a gap in row 2, not counting the header."),
        (b"x,y\n1,high\n", "Column “y” has 'high', which is not a number that can be shown, in row 1, not counting"),
    ],
    ids=["empty", "header only", "no column", "ragged", "not UTF-8", "missing value", "text"],
)
def test_csv_that_holds_no_data_is_refused(tmp_path, text, message):
    path = tmp_path / "data.csv"
    path.write_bytes(text)
    with pytest.raises(ValueError, match=message):
        from_csv(path, "x", "y")


@pytest.mark.parametrize("names", [("2023", "2024"), ("2024",), (None, "2024")])
def test_a_first_line_of_numbers_is_the_header_where_it_has_the_names(tmp_path, names):
    path = tmp_path / "years.csv"
    path.write_text("2024,2023\n1,2\n3,4\n")
    dataset = from_csv(path, *names)
    assert len(dataset.y) == 2
    assert len(from_csv(path).y) == 3


def test_wide_csv_files_with_long_names_are_read(tmp_path):
    path = tmp_path / "wide.csv"
    names = [f"{'quantity ' * 10}{number}" for number in range(2000)]
    path.write_text(f"{','.join(names)}\n{','.join(map(str, range(2000)))}\n")
    dataset = from_csv(path, names[1998], names[1999])
    assert (dataset.x.tolist(), dataset.y.tolist()) == ([1998], [1999])


@pytest.mark.parametrize(
    ("labels", "names", "signs"),
    [
        (["ja", "nein", "ja"], ("ja", "nein"), [-1, 1, -1]),
        ([1, 0, 1], ("0", "1"), [1, -1, 1]),
        ([2.5, -1.0, -1.0], ("-1", "2.5"), [1, -1, -1]),
        ([True, False, True], ("False", "True"), [1, -1, 1]),
    ],
)
def test_points_of_a_csv_file_have_labels_of_any_kind(tmp_path, labels, names, signs):
    path = tmp_path / "points.csv"
    pandas.DataFrame({"kind": labels, "w": [1.0, 2.0, 3.0], "h": [4.0, 5.0, 6.0]}).to_csv(path, index=False)
    dataset, called = points_from_csv(path, "w", "h", "kind")
    np.testing.assert_array_equal(dataset.x, [[1, 4], [2, 5], [3, 6]])
    np.testing.assert_array_equal(dataset.y, signs)
    assert called == names


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "points.csv': It is empty: it needs a header line and a row for each point."),
        (b"a,b,c\n1,2,\xff\n", "points.csv': It is not valid UTF-8"),
        (b"a,b\n1,2\n", "label='c' is not a column of the data, which has: 'a', 'b'"),
        (b"a,c\n1,2\n", "x2='b' is not a column of the data"),
        (b"a,b,c\n1,2,u\n1,2,\n", "label: column 'c' has a gap in row 2"),
        (b"a,b,c\n1,2,u\n1,2,u\n", "label: column 'c' must hold two different labels, not 1: u"),
        (b"a,b,c\n1,2,p\n1,2,q\n1,2,r\n1,2,s\n1,2,t\n", "two different labels, not 5: p, q, r, s, …"),
        (b"a,b,c\n1,,u\n1,2,v\n", "Column “b” has a gap in row 1, not counting the header."),
    ],
)
def test_csv_files_that_hold_no_labelled_points_are_refused(tmp_path, text, message):
    path = tmp_path / "points.csv"
    path.write_bytes(text)
    with pytest.raises(ValueError, match=message):
        points_from_csv(path, "a", "b", "c")


def test_labels_that_cannot_be_compared_are_ordered_as_written():
    frame = pandas.DataFrame({"a": [1, 2], "b": [3, 4], "c": ["x", 5]})
    dataset, names = points_from_frame(frame, "a", "b", "c")
    assert names == ("5", "x")
    np.testing.assert_array_equal(dataset.y, [1, -1])


def test_missing_csv_file_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"missing\.csv"):
        from_csv(tmp_path / "missing.csv", "x", "y")


def test_frame_must_have_columns():
    with pytest.raises(TypeError, match=r"frame must be a table with named columns, not \[1\]"):
        from_frame([1], "x", "y")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"n": 0}, ValueError, "n must be a whole number ≥ 1, not 0"),
        ({"n": 2.5}, ValueError, "n must be a whole number ≥ 1, not 2.5"),
        ({"noise": -0.1}, ValueError, "noise must be a finite number ≥ 0, not -0.1"),
        ({"noise": np.inf}, ValueError, "noise must be a finite number ≥ 0, not inf"),
        ({"noise": "loud"}, ValueError, "noise must be a finite number ≥ 0, not 'loud'"),
        ({"seed": -1}, ValueError, "seed must be a whole number ≥ 0, not -1"),
        ({"interval": (2, 1)}, ValueError, r"interval must be two finite numbers \(min, max\).*, not \(2, 1\)"),
        ({"interval": (0, np.nan)}, ValueError, "interval must be two finite numbers"),
        ({"interval": (0, 1, 2)}, ValueError, "interval must be two finite numbers"),
        ({"interval": 3}, ValueError, "interval must be two finite numbers"),
        ({"function": 3}, TypeError, "function must be a function of x, not 3"),
        ({"function": lambda x: 1.0}, ValueError, r"function must map shape \(50,\) to shape \(50,\)"),
    ],
)
def test_synthetic_refuses_bad_arguments(arguments, error, message):
    with pytest.raises(error, match=message):
        synthetic(**({"function": np.sin} | arguments))


def test_points_and_labels_come_through_unchanged():
    dataset = from_points([(0.5, -1), (2, 3)], [1, -1])
    np.testing.assert_array_equal(dataset.x, [[0.5, -1], [2, 3]])
    np.testing.assert_array_equal(dataset.y, [1, -1])
    assert dataset.x.dtype == dataset.y.dtype == np.float32


@pytest.mark.parametrize(
    ("points", "labels", "error", "message"),
    [
        ([1.0, 2.0], [1], ValueError, r"points must have shape \(n, 2\), but their shape is \(2,\)"),
        ([[1.0, 2.0, 3.0]], [1], ValueError, r"points must have shape \(n, 2\), but their shape is \(1, 3\)"),
        ([[1.0, 2.0], [1.0]], [1, 1], TypeError, "points must be rows of two numbers each"),
        ([["a", "b"]], [1], TypeError, r"points\[:, 0\] must hold real numbers only"),
        ([[1.0, np.inf]], [1], ValueError, r"points\[:, 1\] must be finite in float32"),
        ([[1.0, 2.0]], [1, -1], ValueError, "each point needs one label, but there are 1 points and 2 labels"),
        ([[1.0, 2.0]], [0], ValueError, "labels must be -1 or 1, not 0"),
        (np.zeros((0, 2)), [], ValueError, r"points\[:, 0\] is empty"),
    ],
)
def test_points_that_are_no_classification_are_refused(points, labels, error, message):
    with pytest.raises(error, match=message):
        from_points(points, labels)


@pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
def test_named_data_repeat_bit_for_bit(dataset):
    first, again, other = dataset(seed=3), dataset(seed=3), dataset(seed=4)
    assert first.x.shape == ((200,) if dataset.task == "regression" else (200, 2))
    for a, b, c in zip(*map(jax.tree.leaves, (first, again, other)), strict=True):
        np.testing.assert_array_equal(a, b)
        assert a.dtype == np.float32
        assert c.shape == a.shape
    assert not np.array_equal(first.x, other.x)
    low, high = dataset.interval
    exact = np.asarray(dataset(noise=0).x)
    assert low <= exact.min() < exact.max() <= high
    assert dataset.noise <= dataset.most_noise


def test_named_data_are_those_of_before():
    # First points of seed 0, so that a shared address shows the same data in every version.
    np.testing.assert_allclose(DATASETS["circle"](2).x, [[0.2765688, 0.9475669], [0.8101626, 2.0273294]], rtol=1e-5)
    np.testing.assert_allclose(DATASETS["wave"](2).y, [-1.0669640, 0.7834839], rtol=1e-5)


def test_regressions_without_noise_are_their_formula():
    for name, function in {"line": lambda x: x / 2, "wave": lambda x: np.sin(2 * x), "step": np.sign}.items():
        dataset = DATASETS[name](n=40, noise=0)
        np.testing.assert_allclose(dataset.y, function(np.asarray(dataset.x)), atol=1e-6)


def test_regressions_over_the_plane_are_those_of_tensorflow_playground_at_half_their_size():
    # As its `regressGaussian` takes the largest of these.
    centres = [(-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1)]

    def multi_gaussian(x1, x2):
        heights = [sign * np.clip(1 - np.hypot(x1 - a, x2 - b) / 2, 0, 1) for a, b, sign in centres]
        return np.take_along_axis(np.array(heights), np.argmax(np.abs(heights), axis=0)[None], axis=0)[0]

    for name, function in {"plane": lambda x1, x2: (x1 + x2) / 10, "multi_gaussian": multi_gaussian}.items():
        exact, noisy = DATASETS[name](n=4000, noise=0), DATASETS[name](n=4000, noise=0.2)
        np.testing.assert_allclose(exact.y, function(*2 * np.asarray(exact.x, float).T), atol=1e-6)
        np.testing.assert_array_equal(noisy.x, exact.x)
        # Five standard errors of the deviation.
        assert abs(np.std(noisy.y - exact.y) - 0.2) < 5 * 0.2 / np.sqrt(8000)


@pytest.mark.parametrize("dataset", CLASSIFICATIONS, ids=lambda dataset: dataset.name)
def test_labels_are_equally_frequent_and_noise_has_the_stated_deviation(dataset):
    n, noise = 20_000, 0.25
    exact, noisy = dataset(n, 0, seed=5), dataset(n, noise, seed=5)
    assert int(np.sum(exact.y)) == 0
    np.testing.assert_array_equal(exact.y, noisy.y)
    shift = np.asarray(noisy.x) - np.asarray(exact.x)
    # Five standard errors of the deviation of 2n numbers.
    assert abs(shift.std() - noise) < 5 * noise / np.sqrt(4 * n)
    assert abs(np.corrcoef(shift.T)[0, 1]) < 5 / np.sqrt(n)
    assert sorted(np.unique(dataset(3).y)) == [-1, 1]


def test_classes_without_noise_lie_where_their_formula_says():
    def of(name):
        dataset = DATASETS[name](n=250, noise=0)
        x, y = np.asarray(dataset.x, float), np.asarray(dataset.y)
        return x, y, np.hypot(*x.T)

    _, y, radius = of("circle")
    assert radius[y > 0].max() <= 1.5
    assert radius[y < 0].min() >= 2.1 - 1e-6
    x, y, _ = of("exclusive_or")
    np.testing.assert_array_equal(y > 0, (x[:, 0] > 0) ^ (x[:, 1] > 0))
    x, y, _ = of("clusters")
    np.testing.assert_allclose(x, 1.2 * y[:, None] * np.ones(2), rtol=1e-6)
    x, y, radius = of("spiral")
    np.testing.assert_allclose(x[:, 0], y * radius * np.sin(3.5 * np.pi * radius / 3), atol=1e-5)
    np.testing.assert_allclose(x[:, 1], y * radius * np.cos(3.5 * np.pi * radius / 3), atol=1e-5)
    # Half circles of radius 2 about (∓1, ∓½), the one open below, the other above.
    x, y, _ = of("moons")
    centred = x * y[:, None] + [1, 0.5]
    np.testing.assert_allclose(np.hypot(*centred.T), 2, rtol=1e-6)
    assert centred[:, 1].min() >= 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"n": 1}, "n must be at least 2, a point for each label, not 1"),
        ({"n": 0}, "n must be a whole number ≥ 1, not 0"),
        ({"noise": -1}, "noise must be a finite number ≥ 0, not -1"),
        ({"seed": 0.5}, "seed must be a whole number ≥ 0, not 0.5"),
    ],
)
def test_named_data_refuse_bad_arguments(arguments, message):
    with pytest.raises(ValueError, match=message):
        DATASETS["moons"](**arguments)


def test_unknown_names_of_data_are_refused():
    for name in ("square", ["line"]):
        with pytest.raises(KeyError, match=r"there is no dataset named .*; known names: line, wave, step, plane"):
            DATASETS[name]


@pytest.mark.parametrize("name", ["wave", "plane", "spiral"])
def test_split_keeps_every_pair_once(name):
    dataset = DATASETS[name](n=31)
    training, test = split(dataset, 0.7, seed=2)
    assert (len(training.y), len(test.y)) == (22, 9)
    rows = [np.column_stack([np.asarray(part.x), np.asarray(part.y)]) for part in (dataset, training, test)]
    together = np.concatenate(rows[1:])
    np.testing.assert_array_equal(together[np.argsort(together[:, 0])], rows[0][np.argsort(rows[0][:, 0])])
    np.testing.assert_array_equal(split(dataset, 0.7, seed=2)[1].x, test.x)
    assert not np.array_equal(split(dataset, 0.7, seed=3)[1].x, test.x)


@pytest.mark.parametrize(
    ("labels", "arguments", "message"),
    [
        ([1, -1, 1, -1], {"share": 0}, "share must be a number between 0 and 1, not 0"),
        ([1, -1, 1, -1], {"share": 1.0}, "share must be a number between 0 and 1, not 1.0"),
        ([1, -1, 1, -1], {"share": "half"}, "share must be a number between 0 and 1, not 'half'"),
        ([1, -1, 1, -1], {"share": 0.05}, "share=0.05 of 4 points leaves no point for the training"),
        ([1, -1, 1, -1], {"share": 0.95}, "share=0.95 of 4 points leaves no point for the test"),
        ([1, -1, 1, -1], {"seed": -1}, "seed must be a whole number ≥ 0, not -1"),
        (
            [1, 1, 1, -1],
            {},
            "no point with label -1 is among the 2 points for the (training|test); a seed other than 0",
        ),
    ],
)
def test_splits_that_leave_something_out_are_refused(labels, arguments, message):
    with pytest.raises(ValueError, match=message):
        split(from_points(np.arange(8.0).reshape(4, 2), labels), **arguments)


@pytest.mark.parametrize("weight", [[1, 1, 1, 1], [1, 0, 0, 1], [0.5, 2, 0, 0.25]], ids=str)
def test_weighted_mean_is_that_of_numpy_and_leaves_empty_places_out(weight):
    weight, values = np.array(weight, np.float32), np.array([1.5, -2, 7, 0.1], np.float32)
    np.testing.assert_allclose(weighted_mean(values, weight), np.average(values, weights=weight), rtol=1e-6)
    spoiled = np.where(weight > 0, values, np.nan)
    np.testing.assert_array_equal(weighted_mean(spoiled, weight), weighted_mean(values, weight))
    np.testing.assert_allclose(weighted_mean(values), values.mean(), rtol=1e-6)


def test_mean_of_nothing_is_zero_and_so_is_its_gradient():
    value, gradient = jax.value_and_grad(weighted_mean)(jnp.array([1.0, jnp.inf]), jnp.zeros(2))
    np.testing.assert_array_equal([value, *gradient], 0)


@pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
def test_places_hold_the_named_data_whatever_their_number(dataset):
    named = dataset(21, seed=6)
    for capacity in (21, 64):
        data = jax.jit(dataset.padded, static_argnums=0)(capacity, 21, dataset.noise, 6)
        # Compiled for other lengths, sin and cos may round in another way.
        np.testing.assert_allclose(data.x[:21], named.x, atol=1e-6)
        np.testing.assert_allclose(data.y[:21], named.y, atol=1e-6)
        np.testing.assert_array_equal(data.weight, np.arange(capacity) < 21)
        assert np.isfinite(data.x).all()
        assert np.isfinite(data.y).all()
    np.testing.assert_array_equal(dataset(20, seed=6).x, named.x[:20])


@pytest.mark.parametrize("task", ["regression", "classification", "plane_regression"])
def test_compiled_choice_of_data_and_of_parts_is_that_of_jax(task):
    def run(index, n, noise, seed, share):
        data = DATASETS.of_task(task).at(index)(40, n, noise, seed)
        part = parts(seed, data.weight, share)
        return data, part, label_counts(data.y, part)

    known = [dataset for dataset in DATASETS.values() if dataset.task == task]
    arguments = (np.int32(0), np.int32(40), np.float32(0), np.int32(0), np.float32(0.5))
    program, jitted = compile_function(run, *arguments), jax.jit(run)
    for index, dataset in enumerate(known):
        arguments = (np.int32(index), np.int32(30 + index), np.float32(0.3), np.int32(index), np.float32(0.7))
        (found, *counted), (wanted, *counted_jax) = program(*arguments), jitted(*arguments)
        # The normal numbers' inverse error function, and sin and cos, are a few units in the last place from exact.
        jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=5e-6), found, wanted)
        jax.tree.map(np.testing.assert_array_equal, counted, counted_jax)
        named = dataset(30 + index, 0.3, index)
        np.testing.assert_allclose(found.x[: 30 + index], named.x, rtol=1e-5, atol=5e-6)
        assert found.weight.sum() == 30 + index
    assert jitted._cache_size() == 1


def test_choice_among_data_of_an_unknown_task_is_refused():
    with pytest.raises(
        ValueError, match="task must be 'regression', 'classification' or 'plane_regression', not 'cluster'"
    ):
        DATASETS.of_task("cluster")


def test_parts_are_the_first_and_the_last_of_a_random_order():
    weight = np.array([1, 0, 1, 1, 0, 2, 1, 1, 1], np.float32)
    part = np.asarray(jax.jit(parts)(3, weight, 0.6))
    # By hand: of the seven places that are taken, the four with the least numbers.
    drawn = np.asarray(jax.random.uniform(jax.random.key(3), (9,)))
    least = [place for place in np.argsort(drawn) if weight[place]][:4]
    np.testing.assert_array_equal(part, np.where(weight == 0, 0, np.where(np.isin(np.arange(9), least), 1, -1)))
    assert not np.array_equal(part, parts(4, weight, 0.6))
    training, test = training_and_test(from_arrays(np.arange(9.0), np.ones(9)), part)
    np.testing.assert_array_equal(training.weight, part == 1)
    np.testing.assert_array_equal(test.weight, part == -1)
    weighted = training_and_test(Dataset(jnp.arange(9.0), jnp.ones(9), weight), part)
    np.testing.assert_array_equal(weighted[0].weight + weighted[1].weight, weight)


def test_more_data_begin_with_the_same():
    for name in ("wave", "moons"):
        few, many = (DATASETS[name](n, seed=1) for n in (30, 700))
        np.testing.assert_allclose(many.x[:30], few.x, atol=1e-6)


def test_split_is_what_parts_tells():
    dataset = DATASETS["moons"](31)
    part = np.asarray(parts(2, np.ones(31), 0.7))
    for found, which in zip(split(dataset, 0.7, seed=2), (1, -1), strict=True):
        np.testing.assert_array_equal(found.x, np.asarray(dataset.x)[part == which])
        np.testing.assert_array_equal(found.y, np.asarray(dataset.y)[part == which])
    with pytest.raises(ValueError, match="dataset must have no weights; training_and_test splits data with weights"):
        split(DATASETS["moons"].padded(10, 5, 0.1, 0))


def test_label_counts_tell_of_labels_that_are_missing():
    counts = label_counts(np.array([1, -1, 1, 1, -1]), np.array([1, -1, 1, -1, 0]))
    np.testing.assert_array_equal(counts, [[0, 2], [1, 1]])
