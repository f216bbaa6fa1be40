import jax
import numpy as np
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdviz.datasets import Dataset, from_arrays, from_csv, from_frame, synthetic

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
        ([1.0, 2.0], [1.0], ValueError, "x and y must be equally long, but x has 2 values and y has 1"),
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
        (b"", "is an empty file; a header line and rows are needed"),
        (b"x,y\n", "x is empty; at least one value is needed"),
        (b"x,z\n1,2\n", "y='y' is not a column of the data, which has: 'x', 'z'"),
        (b"x,y\n1,2\n1,2,3\n", "data.csv' is no CSV file in UTF-8: .*Expected 2 fields in line 3"),
        (b"x,y\n1,\xff\n", "data.csv' is no CSV file in UTF-8"),
        (b"x,y\n1,2\n3,\n", r"y must be finite in float32, but y\[1\] is nan"),
    ],
    ids=["empty", "header only", "no column", "ragged", "not UTF-8", "missing value"],
)
def test_csv_that_holds_no_data_is_refused(tmp_path, text, message):
    path = tmp_path / "data.csv"
    path.write_bytes(text)
    with pytest.raises(ValueError, match=message):
        from_csv(path, "x", "y")


def test_csv_with_texts_is_refused(tmp_path):
    path = tmp_path / "data.csv"
    path.write_text("x,y\n1,high\n")
    with pytest.raises(TypeError, match="y must hold real numbers only"):
        from_csv(path, "x", "y")


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
