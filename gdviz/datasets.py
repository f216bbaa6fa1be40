"""Data to fit: seeded samples, by name or of any function, or the user's own arrays, pandas columns and CSV files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from numbers import Real
from os import PathLike
from typing import Any, Literal, Self, get_args

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.catalog import Catalog
from gdviz.checks import check_number, check_vector, check_whole
from gdviz.csv_files import check_numbers, class_columns, curve_columns, read_content, read_table, value_columns


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Dataset:
    """Pairs (xᵢ, yᵢ), i = 1 … n, that a model is fitted to, arrays of JAX's default float type.

    - regression: `x` and `y` have shape (n,);
    - classification: `x`, points of the plane, has shape (n, 2), and `y`, their labels −1 or +1, shape (n,);
    - plane regression: `x` has shape (n, 2), too, and `y` holds any numbers, shape (n,);
    - `weight`: wᵢ ≥ 0, shape (n,), or None where all are 1. Losses are weighted means, `weighted_mean`; a pair of
      weight 0 is padding and does not count. So data of any number share one shape, their capacity, and nothing
      compiles again when their number changes.

    >>> data = Dataset(jnp.array([0.0, 1.0, 9.0]), jnp.array([1.0, 3.0, 9.0]), weight=jnp.array([1.0, 1.0, 0.0]))
    >>> float(weighted_mean(data.y, data.weight))
    2.0
    """

    x: Any
    y: Any
    weight: Any = None

    def with_zero_padding(self) -> Dataset:
        """Return the same data with 0 for x and y in the padding: whatever was there, no NaN can come from it."""
        if self.weight is None:
            return self
        counts = self.weight > 0
        x = jnp.where(counts.reshape(-1, *(1,) * (self.x.ndim - 1)), self.x, 0)
        return Dataset(x, jnp.where(counts, self.y, 0), self.weight)


def weighted_mean(values: jax.Array, weight: jax.Array | None = None) -> jax.Array:
    """Return Σ wᵢ vᵢ / Σ wᵢ, the plain mean without weights, and 0 where all weights are 0.

    So without data a loss and its gradient are 0, and a descent stands still.

    >>> float(weighted_mean(jnp.array([1.0, 4.0, 7.0]), jnp.array([1.0, 2.0, 0.0])))
    3.0
    """
    if weight is None:
        return jnp.mean(values)
    total = jnp.sum(weight)
    return jnp.sum(jnp.where(weight > 0, weight * values, 0)) / jnp.where(total > 0, total, 1)


# ---- Data of one's own -------------------------------------------------------------------------


def from_arrays(x: Any, y: Any) -> Dataset:
    """Return the `Dataset` of two equally long one-dimensional arrays of finite numbers.

    Raises `TypeError` for an array that does not hold real numbers, and `ValueError` for one that is empty, not
    one-dimensional or not finite, or for arrays of different lengths.

    >>> from_arrays([0, 1, 2], [1.0, 3.0, 5.0]).y.tolist()
    [1.0, 3.0, 5.0]
    """
    return Dataset(*map(jnp.asarray, _check_pairs(x, y)))


def _check_pairs(x: Any, y: Any) -> tuple[np.ndarray, np.ndarray]:
    x, y = check_vector("x", x), check_vector("y", y)
    if x.shape != y.shape:
        raise ValueError(f"x and y must have the same length, but x has {x.size} values and y has {y.size}")
    return x, y


def check_dataset(dataset: Any) -> None:
    """Raise `TypeError` for anything but a `Dataset`, and what `from_arrays` raises for its data, unless traced."""
    if not isinstance(dataset, Dataset):
        raise TypeError(f"dataset must be a gdviz Dataset, not {dataset!r}")
    if not isinstance(dataset.x, jax.core.Tracer) and not isinstance(dataset.y, jax.core.Tracer):
        data = dataset.with_zero_padding()
        _check_pairs(data.x, data.y)


def from_points(points: Any, labels: Any) -> Dataset:
    """Return the `Dataset` of n points of the plane, shape (n, 2), with their labels −1 or +1, shape (n,).

    Raises `TypeError` for what does not hold real numbers, and `ValueError` for points that are not finite, other
    labels than −1 and +1, or shapes that do not match.

    >>> from_points([(0.0, 1.0), (2.0, 3.0)], [1, -1]).x.shape
    (2, 2)
    """
    try:
        points = np.asarray(points)
    except ValueError:
        raise TypeError("points must be rows of two numbers each") from None
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"points must have shape (n, 2), but their shape is {points.shape}")
    x = np.stack([check_vector(f"points[:, {axis}]", points[:, axis]) for axis in (0, 1)], axis=1)
    y = check_vector("labels", labels)
    if len(y) != len(x):
        raise ValueError(f"each point needs one label, but there are {len(x)} points and {len(y)} labels")
    if not np.isin(y, (-1, 1)).all():
        raise ValueError(f"labels must be -1 or 1, not {y[~np.isin(y, (-1, 1))][0]}")
    return Dataset(jnp.asarray(x), jnp.asarray(y))


def from_frame(frame: Any, x: str, y: str) -> Dataset:
    """Return the `Dataset` of the columns named `x` and `y` of a pandas `DataFrame`.

    Raises `TypeError` for a `frame` without columns, `ValueError` for a column that is missing, and what `from_arrays`
    raises.

    >>> import pandas
    >>> from_frame(pandas.DataFrame({"time": [0, 1], "height": [1.5, 2.5]}), "time", "height").y.tolist()
    [1.5, 2.5]
    """
    return from_arrays(_column(frame, "x", x).to_numpy(), _column(frame, "y", y).to_numpy())


def points_from_frame(frame: Any, x1: str, x2: str, label: str) -> tuple[Dataset, tuple[str, str]]:
    """Return the points of three columns of a pandas `DataFrame`, and the names of the labels −1 and +1.

    The column named `label` holds two different labels of any kind; the first in their order becomes −1, the other +1.
    Raises `TypeError` for a `frame` without columns, `ValueError` for a column or a label that is missing or for more
    than two labels, and what `from_points` raises.

    >>> import pandas
    >>> frame = pandas.DataFrame({"width": [1, 4], "length": [2, 3], "kind": ["iris", "rose"]})
    >>> data, names = points_from_frame(frame, "width", "length", "kind")
    >>> data.y.tolist(), names
    ([-1.0, 1.0], ('iris', 'rose'))
    """
    points = from_frame(frame, x1, x2)
    values = _column(frame, "label", label)
    if values.isna().any():
        raise ValueError(f"label: column {label!r} has a gap in row {1 + int(np.argmax(values.isna()))}")
    distinct = list(values.unique())
    if len(distinct) != 2:
        some = ", ".join(_label_name(value)[:40] for value in distinct[:4]) + (", …" if len(distinct) > 4 else "")
        raise ValueError(f"label: column {label!r} must hold two different labels, not {len(distinct)}: {some}")
    # Text sorts as text, numbers as numbers; what cannot be compared, as it is written.
    try:
        low, high = sorted(distinct)
    except TypeError:
        low, high = sorted(distinct, key=str)
    x = np.column_stack([np.asarray(points.x), np.asarray(points.y)])
    return from_points(x, np.where(values == high, 1, -1)), (_label_name(low), _label_name(high))


def _column(frame: Any, argument: str, name: str) -> Any:
    if not hasattr(frame, "columns"):
        raise TypeError(f"frame must be a table with named columns, not {frame!r}")
    if name not in frame.columns:
        known = ", ".join(repr(str(column)) for column in frame.columns)
        raise ValueError(f"{argument}={name!r} is not a column of the data, which has: {known}")
    return frame[name]


def _label_name(label: Any) -> str:
    is_number = isinstance(label, Real) and not isinstance(label, bool | np.bool)
    return np.format_float_positional(label, trim="-") if is_number else str(label)


def from_csv(path: str | PathLike[str], x: str | None = None, y: str | None = None) -> Dataset:
    r"""Return the `Dataset` of two columns of a CSV file, those named `x` and `y`.

    Without names, the columns are those called x and y, or else the first two that hold numbers. The file is what the
    data editor reads in the page: comma, semicolon or tab between columns, decimal commas where semicolons part them,
    a header line or none; a missing name is "column 1", and of equal names the second is "name (2)". Raises
    `ValueError` for a file that holds no such data, `OSError` for one that cannot be read.

    >>> import io
    >>> from_csv(io.StringIO("time,height\n0,1.5\n1,2.5"), "time", "height").x.tolist()
    [0.0, 1.0]
    >>> from_csv(io.StringIO("1,5;2\n2,5;3")).x.tolist()
    [1.5, 2.5]
    """
    return _from_csv(path, curve_columns, from_frame, {"x": x, "y": y})


def points_from_csv(
    path: str | PathLike[str], x1: str | None = None, x2: str | None = None, label: str | None = None
) -> tuple[Dataset, tuple[str, str]]:
    r"""Return the points of three columns of a CSV file, and the names of the labels −1 and +1.

    Without names, the columns are those called x1, x2 and label, or else the first two that hold numbers and the last
    that does not. The file is one as for `from_csv`. Raises what `from_csv` raises, also for other than two labels.

    >>> import io
    >>> points_from_csv(io.StringIO("a,b,kind\n0,1,no\n2,3,yes"))[1]
    ('no', 'yes')
    """
    return _from_csv(path, class_columns, points_from_frame, {"x1": x1, "x2": x2, "label": label})


def values_from_csv(
    path: str | PathLike[str], x1: str | None = None, x2: str | None = None, y: str | None = None
) -> Dataset:
    r"""Return the `Dataset` of values y over the plane from three columns of a CSV file: x has shape (n, 2).

    Without names, the columns are those called x1, x2 and y, or else the first three that hold numbers. The file is one
    as for `from_csv`. Raises what `from_csv` raises.

    >>> import io
    >>> data = values_from_csv(io.StringIO("lon,lat,height\n0,1,0.5\n2,3,-0.5"))
    >>> data.x.tolist(), data.y.tolist()
    ([[0.0, 1.0], [2.0, 3.0]], [0.5, -0.5])
    """
    return _from_csv(path, value_columns, _values_from_frame, {"x1": x1, "x2": x2, "y": y})


def _values_from_frame(frame: Any, x1: str, x2: str, y: str) -> Dataset:
    check_numbers(frame, [y])
    first, second = from_frame(frame, x1, y), from_frame(frame, x2, y)
    return Dataset(jnp.stack([first.x, second.x], axis=1), first.y)


def _from_csv(path: Any, choose: Callable[[Any], list[str]], convert: Callable[..., Any], names: dict[str, Any]) -> Any:
    content = read_content(path)
    try:
        frame = read_table(content, [name for name in names.values() if name is not None])
        columns = list(names.values())
        if None in columns:
            columns = [name or found for name, found in zip(columns, choose(frame), strict=True)]
        for argument, name in zip(names, columns, strict=True):
            _column(frame, argument, name)
        check_numbers(frame, columns[:2])
        return convert(frame, *columns)
    except ValueError as error:
        raise ValueError(f"path={str(path)!r}: {error}") from None


def synthetic(
    function: Callable[[np.ndarray], Any],
    n: int = 50,
    noise: float = 0.2,
    seed: int = 0,
    interval: tuple[float, float] = (-3.0, 3.0),
) -> Dataset:
    """Return n noisy samples of a function of numpy arrays.

    xᵢ ~ Uniform(interval), yᵢ = function(xᵢ) + εᵢ, εᵢ ~ Normal(0, noise²). The same seed gives the same data, on any
    machine. Raises `TypeError` for a function that cannot be called, and `ValueError` for n < 1, a negative noise or
    seed, or an interval with min ≥ max.

    >>> synthetic(np.sin, n=4, noise=0.1, seed=1).x.shape
    (4,)
    """
    if not callable(function):
        raise TypeError(f"function must be a function of x, not {function!r}")
    check_whole("n", n, 1)
    check_number("noise", noise)
    check_whole("seed", seed, 0)
    try:
        low, high = map(float, interval)
    except (TypeError, ValueError, OverflowError):
        low, high = np.nan, np.nan
    if not (np.isfinite(low) and np.isfinite(high) and low < high):
        raise ValueError(f"interval must be two finite numbers (min, max) with min < max, not {interval!r}")
    generator = np.random.default_rng(seed)
    x = generator.uniform(low, high, n)
    y = np.asarray(function(x))
    if y.shape != x.shape:
        raise ValueError(f"function must map shape ({n},) to shape ({n},), but it returned {y.shape}")
    return from_arrays(x, y + noise * generator.standard_normal(n))


# ---- Training and test data --------------------------------------------------------------------


def parts(seed: int | jax.Array, weight: jax.Array, share: float | jax.Array) -> jax.Array:
    """Return the part of each pair of data: 1 = training, −1 = test, 0 = padding (weight 0), shape (capacity,).

    The training data are the first round(share·n) in a random order of the n pairs of positive weight. All arguments
    may be traced. The order of pairs does not depend on the padding, so few pairs change parts with n.

    >>> sorted(parts(0, jnp.array([1.0, 1.0, 1.0, 0.0]), 2 / 3).tolist())
    [-1, 0, 1, 1]
    """
    capacity, counts = len(weight), weight > 0
    # JAX draws the first numbers alike, whatever their number.
    drawn = jax.random.uniform(jax.random.key(seed), (capacity,))
    order = jnp.argsort(jnp.where(counts, drawn, 2.0))
    rank = jnp.zeros(capacity, jnp.int32).at[order].set(jnp.arange(capacity, dtype=jnp.int32))
    training = jnp.round(share * jnp.sum(counts))
    return jnp.where(counts, jnp.where(rank < training, 1, -1), 0)


def training_and_test(dataset: Dataset, part: jax.Array) -> tuple[Dataset, Dataset]:
    """Return the training and the test data, each of the same capacity, with weight 0 for pairs of another part.

    `part` is 1 (training), −1 (test) or 0 (padding) for each pair, as `parts` returns it.

    >>> training, test = training_and_test(from_arrays([0, 1, 2], [5, 6, 7]), jnp.array([1, -1, 1]))
    >>> training.weight.tolist(), test.weight.tolist()
    ([1.0, 0.0, 1.0], [0.0, 1.0, 0.0])
    """
    weight = jnp.ones_like(dataset.y) if dataset.weight is None else dataset.weight
    first, second = (Dataset(dataset.x, dataset.y, jnp.where(part == which, weight, 0)) for which in (1, -1))
    return first, second


def padding_last(dataset: Dataset) -> Dataset:
    """Return the same data with those of weight 0 at the end; the others keep their order.

    >>> data = Dataset(jnp.arange(3.0), jnp.arange(3.0), jnp.array([0.0, 1.0, 1.0]))
    >>> padding_last(data).x.tolist()
    [1.0, 2.0, 0.0]
    """
    order = jnp.argsort(dataset.weight <= 0, stable=True)
    return jax.tree.map(lambda array: jnp.asarray(array)[order], dataset)


def label_counts(labels: jax.Array, part: jax.Array) -> jax.Array:
    """Return how many labels −1 and +1 are among the training and among the test data, shape (part, label).

    `part` is 1 (training), −1 (test) or 0 (padding) for each label; a count of 0 means that a label is missing.

    >>> label_counts(jnp.array([-1, 1, 1]), jnp.array([1, 1, -1])).tolist()
    [[1, 1], [0, 1]]
    """
    return jnp.stack([jnp.stack([jnp.sum((part == p) & (labels == y)) for y in (-1, 1)]) for p in (1, -1)])


def lacks_label(labels: jax.Array, part: jax.Array) -> jax.Array:
    """Return whether a label that there is, −1 or +1, is missing from the training or from the test data.

    >>> labels, part = jnp.array([-1.0, 1.0, 1.0]), jnp.array([1, 1, -1])
    >>> bool(lacks_label(labels, part))
    True
    """
    counts = label_counts(labels, part)
    return jnp.any((counts == 0) & counts.any(axis=1, keepdims=True))


def split(dataset: Dataset, share: float = 0.5, seed: int = 0) -> tuple[Dataset, Dataset]:
    """Return training and test data, chosen at random as by `parts`; the same seed gives the same parts.

    The training data are round(share·n) of all n points, the test data the others.
    Raises `ValueError` for a share outside (0, 1) or one that leaves a part empty, for a negative seed, for data
    with weights, and where a label of the data is missing from a part.

    >>> training, test = split(DATASETS["moons"](100), 0.7)
    >>> len(training.y), len(test.y)
    (70, 30)
    """
    if not (isinstance(share, Real) and 0 < share < 1):
        raise ValueError(f"share must be a number between 0 and 1, not {share!r}")
    check_whole("seed", seed, 0)
    if dataset.weight is not None:
        raise ValueError("dataset must have no weights; training_and_test splits data with weights")
    n = len(dataset.y)
    part = np.asarray(_parts(_key_bits(seed), np.arange(_capacity(n)) < n, share))[:n]
    # Arrays that are indexed in numpy compile nothing.
    x, y = np.asarray(dataset.x), np.asarray(dataset.y)
    is_part = {"training": part == 1, "test": part == -1}
    for name, of_part in is_part.items():
        if not of_part.any():
            raise ValueError(f"share={share!r} of {n} points leaves no point for the {name}")
        has_labels = x.ndim == 2 and np.isin(y, (-1, 1)).all()
        missing = np.setdiff1d(y, y[of_part]) if has_labels else ()
        if len(missing):
            raise ValueError(
                f"no point with label {missing[0]:g} is among the {of_part.sum()} points for the {name}; "
                f"a seed other than {seed}, a share other than {share:g} or more points are needed"
            )
    first, second = (Dataset(jnp.asarray(x[of_part]), jnp.asarray(y[of_part])) for of_part in is_part.values())
    return first, second


_parts = jax.jit(parts)


def _capacity(n: int) -> int:
    """Return a capacity for n pairs, one of few, so that other numbers of data rarely compile."""
    return max(256, 1 << (n - 1).bit_length())


def _key_bits(seed: int) -> np.uint32:
    """Return what JAX takes of a seed to make a key."""
    return np.uint32(seed % 2**32)


# ---- Data by name ------------------------------------------------------------------------------

Exact = Callable[[jax.Array, jax.Array], tuple[jax.Array, ...]]
"""Data without noise: exact(uniform, labels) of numbers in [0, 1), shape (3, n), and labels ±1 in turn, shape (n,).

Returns x and y of a regression, both coordinates of x in a classification, and these and y in a plane regression.
"""
Task = Literal["regression", "classification", "plane_regression"]


def _sample(
    task: Task, exact: Exact, capacity: int, n: int | jax.Array, noise: float | jax.Array, seed: int | jax.Array
) -> Dataset:
    """Return n pairs of data, padded to `capacity`; a pair depends on its index and the seed alone."""
    first, second = jax.random.split(jax.random.key(seed))
    # One row for each pair: JAX draws the first rows alike, whatever their number.
    uniform = jax.random.uniform(first, (capacity, 3)).T
    index = jnp.arange(capacity)
    labels = jnp.where(index % 2 == 0, 1.0, -1.0)
    weight = jnp.where(index < n, 1.0, 0.0)
    if task == "classification":
        x = jnp.stack(exact(uniform, labels), axis=1)
        return Dataset(x + noise * jax.random.normal(second, (capacity, 2)), labels, weight)
    *coordinates, y = exact(uniform, labels)
    x = coordinates[0] if task == "regression" else jnp.stack(coordinates, axis=1)
    return Dataset(x, y + noise * jax.random.normal(second, (capacity,)), weight)


_jitted_sample = jax.jit(_sample, static_argnums=(0, 1, 2))


@dataclass(frozen=True)
class NamedDataset:
    """Seeded data with a name: call it with the number of points, the noise and a seed to make a `Dataset`.

    - `task`: regression of y over x, classification of points of the plane, or regression of y over these;
    - `exact`: the data without noise, made of random numbers;
    - `noise`, `most_noise`: the deviation of the noise by default, and the largest worth exploring;
    - `formula`: the LaTeX of the data without noise;
    - `interval`: what to show of each axis of x, in which the data without noise lie.
    """

    name: str
    title: str
    task: Task
    exact: Exact
    noise: float
    most_noise: float
    formula: str
    interval: tuple[float, float] = (-3.0, 3.0)

    def __call__(self, n: int = 200, noise: float | None = None, seed: int = 0) -> Dataset:
        """Return n points with noise of this deviation; the same arguments give the same data, bit for bit.

        Noise is added to y in regressions, to both coordinates in a classification, where labels stay what they
        were before and are equally frequent (to one point, for odd n). Noise of another size has the same direction,
        and another n leaves the first points unchanged. Raises `ValueError` for n < 1, a negative noise or seed, and a
        classification of one point.

        >>> data = DATASETS["spiral"](n=100, noise=0.0)
        >>> data.x.shape, sorted(set(data.y.tolist()))
        ((100, 2), [-1.0, 1.0])
        """
        noise = self.noise if noise is None else noise
        check_whole("n", n, 1)
        check_number("noise", noise)
        check_whole("seed", seed, 0)
        if self.task == "classification" and n < 2:
            raise ValueError(f"n must be at least 2, a point for each label, not {n}")
        data = _jitted_sample(self.task, self.exact, _capacity(n), n, float(noise), _key_bits(seed))
        return Dataset(*(jnp.asarray(np.asarray(array)[:n]) for array in (data.x, data.y)))

    def padded(self, capacity: int, n: int | jax.Array, noise: float | jax.Array, seed: int | jax.Array) -> Dataset:
        """Return the same n points, padded to a fixed capacity ≥ n; n, noise and seed may be traced.

        The n points come first and have weight 1; the padding has weight 0, with finite x and y.
        """
        return _sample(self.task, self.exact, capacity, n, noise, seed)


class Datasets(Catalog[NamedDataset]):
    """Datasets by name, `DATASETS["moons"](n=100)`, or by an index that may be traced, `DATASETS.at(index)`."""

    def of_task(self, task: Task) -> Self:
        """Return the catalog of the datasets for one task; raise `ValueError` for another task.

        >>> DATASETS.of_task("regression").names
        ('line', 'wave', 'step')
        """
        if task not in get_args(Task):
            raise ValueError(f"task must be 'regression', 'classification' or 'plane_regression', not {task!r}")
        return type(self)(self.kind, [dataset for dataset in self.values() if dataset.task == task])

    def at(
        self, index: int | jax.Array
    ) -> Callable[[int, int | jax.Array, float | jax.Array, int | jax.Array], Dataset]:
        """Return `NamedDataset.padded` of the dataset with this index, which may be traced.

        Raises `ValueError` for datasets of several tasks.

        >>> import jax
        >>> make = jax.jit(lambda index: DATASETS.of_task("regression").at(index)(8, 5, 0.1, 0))
        >>> int(make(2).weight.sum())
        5
        """
        tasks = {dataset.task for dataset in self.values()}
        if len(tasks) != 1:
            raise ValueError("at needs datasets of one task: use of_task('regression') or the like")
        exacts = [dataset.exact for dataset in self.values()]
        return partial(_sample, tasks.pop(), lambda uniform, labels: jax.lax.switch(index, exacts, uniform, labels))

    def points_at(
        self, index: int | jax.Array
    ) -> Callable[[int, int | jax.Array, float | jax.Array, int | jax.Array], Dataset]:
        """Return `NamedDataset.padded` of the dataset with this index, which may be traced and of any task.

        Its x has shape (capacity, 2); that of a regression is followed by 0.

        >>> [DATASETS.points_at(DATASETS.names.index(name))(8, 5, 0.1, 0).x.shape for name in ("line", "moons")]
        [(8, 2), (8, 2)]
        """
        by_task = {task: self.of_task(task) for task in get_args(Task)}
        place = {name: tasks.names.index(name) for tasks in by_task.values() for name in tasks}
        task = jnp.array([list(by_task).index(dataset.task) for dataset in self.values()])[index]
        within = jnp.array([place[name] for name in self])[index]

        def line(*args: Any) -> Dataset:
            data = by_task["regression"].at(within)(*args)
            return Dataset(jnp.stack([data.x, jnp.zeros_like(data.x)], axis=1), data.y, data.weight)

        def points(capacity: int, *args: Any) -> Dataset:
            others = [by_task[name].at(within) for name in by_task if name != "regression"]
            return jax.lax.switch(task, [partial(make, capacity) for make in (line, *others)], *args)

        return points


def _regression(function: Callable[[jax.Array], jax.Array]) -> Exact:
    def exact(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
        x = 6 * uniform[0] - 3
        return x, function(x)

    return exact


def _plane_regression(function: Callable[[jax.Array, jax.Array], jax.Array]) -> Exact:
    def exact(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, ...]:
        x1, x2 = 6 * uniform[:2] - 3
        return x1, x2, function(x1, x2)

    return exact


# As (x₁, x₂, height) of cones with radius 1, of which no two overlap.
_CONES = ((-2, 1.25, 1), (0, 1.25, -1), (2, 1.25, 1), (-2, -1.25, -1), (0, -1.25, 1), (2, -1.25, -1))


def _cones(x1: jax.Array, x2: jax.Array) -> jax.Array:
    heights = [height * jnp.maximum(1 - jnp.hypot(x1 - a, x2 - b), 0) for a, b, height in _CONES]
    return jnp.sum(jnp.stack(heights), axis=0)


def _circle(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
    share, angle = uniform[0], 2 * np.pi * uniform[1]
    radius = jnp.where(labels > 0, 1.5 * share, 2.1 + 0.9 * share)
    return radius * jnp.cos(angle), radius * jnp.sin(angle)


def _exclusive_or(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
    first, second = 0.15 + 2.85 * uniform[:2]
    side = jnp.where(uniform[2] < 0.5, -1.0, 1.0)
    return side * first, -labels * side * second


def _clusters(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
    # The clusters' own width is the noise.
    return 1.2 * labels, 1.2 * labels


def _spiral(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
    share = uniform[0]
    angle = 3.5 * np.pi * share
    return labels * 3 * share * jnp.sin(angle), labels * 3 * share * jnp.cos(angle)


def _moons(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
    angle = np.pi * uniform[0]
    return labels * (2 * jnp.cos(angle) - 1), labels * (2 * jnp.sin(angle) - 0.5)


DATASETS = Datasets(
    "dataset",
    (
        NamedDataset("line", "Line", "regression", _regression(lambda x: 0.5 * x), 0.2, 1.0, r"y = \tfrac12 x"),
        NamedDataset("wave", "Wave", "regression", _regression(lambda x: jnp.sin(2 * x)), 0.1, 1.0, r"y = \sin 2x"),
        NamedDataset(
            "step",
            "Step",
            "regression",
            _regression(lambda x: jnp.where(x < 0, -1.0, 1.0)),
            0.1,
            1.0,
            r"y = -1 \text{ for } x < 0, \quad y = 1 \text{ for } x \ge 0",
        ),
        NamedDataset(
            "plane",
            "Plane",
            "plane_regression",
            _plane_regression(lambda x1, x2: (x1 + x2) / 5),
            0.05,
            0.5,
            r"y = \tfrac15 (x_1 + x_2)",
        ),
        NamedDataset(
            "multi_gaussian",
            "Multi-Gaussian",
            "plane_regression",
            _plane_regression(_cones),
            0.05,
            0.5,
            r"y = \sum_{i=1}^{6} \pm \max(0,\, 1 - |x - c_i|)",
        ),
        NamedDataset(
            "circle",
            "Circle",
            "classification",
            _circle,
            0.1,
            1.0,
            r"y = 1: |x| \le 1.5, \quad y = -1: 2.1 \le |x| \le 3",
        ),
        NamedDataset(
            "exclusive_or",
            "Exclusive or",
            "classification",
            _exclusive_or,
            0.1,
            1.0,
            r"y = -\mathrm{sign}(x_1 x_2)",
        ),
        NamedDataset(
            "clusters",
            "Gaussian clusters",
            "classification",
            _clusters,
            0.6,
            1.5,
            r"x \sim \mathcal{N}\bigl(1.2\,y\,(1, 1),\, \sigma^2 I\bigr)",
        ),
        NamedDataset(
            "spiral",
            "Spiral",
            "classification",
            _spiral,
            0.05,
            0.5,
            r"x = 3\,y\,t\,(\sin 3.5 \pi t, \cos 3.5 \pi t), \quad 0 \le t \le 1",
        ),
        NamedDataset(
            "moons",
            "Moons",
            "classification",
            _moons,
            0.2,
            0.8,
            r"x = y\,(2 \cos \pi t - 1,\, 2 \sin \pi t - \tfrac12), \quad 0 \le t \le 1",
        ),
    ),
)
"""Data by name: three for regression of a curve, two for regression over the plane, five for classification.

*Plane* and *Multi-Gaussian* are the regressions of TensorFlow Playground (`src/dataset.ts` of
github.com/tensorflow/playground) at half their size, with normal noise in y. The bumps of *Multi-Gaussian* are cones
there, too.
"""
