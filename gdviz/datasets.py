"""Data to fit: seeded samples, by name or of any function, or the user's own arrays, pandas columns and CSV files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from numbers import Integral, Real
from os import PathLike
from typing import Any, Literal, Self, get_args

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.catalog import Catalog
from gdviz.extras import needed_by


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Dataset:
    """Pairs (xᵢ, yᵢ), i = 1 … n, that a model is fitted to.

    - regression: `x` and `y` have shape (n,);
    - classification: `x`, points of the plane, has shape (n, 2), and `y`, their labels −1 or +1, shape (n,);
    - `weight`: wᵢ ≥ 0, shape (n,), or None where all are 1. Losses are weighted means, `weighted_mean`; a weight of 0
      leaves a pair out. So data of a fixed number of places may leave some empty, and nothing compiles again when the
      number of pairs changes.

    All are arrays of JAX's default float type: JAX's, or numpy's in the gallery, which is made without JAX computing.
    """

    x: Any
    y: Any
    weight: Any = None

    def without_empty(self) -> Dataset:
        """Return the same data with 0 for x and y in empty places: whatever stood there, no NaN can come from it."""
        if self.weight is None:
            return self
        taken = self.weight > 0
        x = jnp.where(taken.reshape(-1, *(1,) * (self.x.ndim - 1)), self.x, 0)
        return Dataset(x, jnp.where(taken, self.y, 0), self.weight)


def weighted_mean(values: jax.Array, weight: jax.Array | None = None) -> jax.Array:
    """Return Σ wᵢ vᵢ / Σ wᵢ, the plain mean without weights, and 0 where all weights are 0.

    So without data a loss and its gradient are 0, and a descent stands still.
    """
    if weight is None:
        return jnp.mean(values)
    total = jnp.sum(weight)
    return jnp.sum(jnp.where(weight > 0, weight * values, 0)) / jnp.where(total > 0, total, 1)


def from_arrays(x: Any, y: Any) -> Dataset:
    """Return the `Dataset` of two equally long one-dimensional arrays of finite numbers.

    Raises `TypeError` where an array holds something else than numbers, and `ValueError` where
    an array is empty, not one-dimensional or not finite, or where the lengths differ.
    """
    x, y = check_arrays(x, y)
    return Dataset(jnp.asarray(x), jnp.asarray(y))


def check_arrays(x: Any, y: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return the arrays of numpy that `from_arrays` makes a `Dataset` of; raise what it raises."""
    x, y = _numbers("x", x), _numbers("y", y)
    if x.shape != y.shape:
        raise ValueError(f"x and y must be equally long, but x has {x.size} values and y has {y.size}")
    return frozen(x), frozen(y)


def from_points(points: Any, labels: Any) -> Dataset:
    """Return the `Dataset` of n points of the plane, shape (n, 2), with their labels −1 or +1, shape (n,).

    Raises `TypeError` where an array holds something else than numbers, and `ValueError` where points are
    not finite, labels are others than −1 and +1, or shapes do not fit.
    """
    try:
        points = np.asarray(points)
    except ValueError:
        raise TypeError("points must be rows of two numbers each") from None
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"points must have shape (n, 2), but their shape is {points.shape}")
    x = np.stack([_numbers("points[:, 0]", points[:, 0]), _numbers("points[:, 1]", points[:, 1])], axis=1)
    y = _numbers("labels", labels)
    if len(y) != len(x):
        raise ValueError(f"each point needs one label, but there are {len(x)} points and {len(y)} labels")
    if not np.isin(y, (-1, 1)).all():
        raise ValueError(f"labels must be -1 or 1, not {y[~np.isin(y, (-1, 1))][0]}")
    return Dataset(jnp.asarray(x), jnp.asarray(y))


def from_frame(frame: Any, x: str, y: str) -> Dataset:
    """Return the `Dataset` of the columns named `x` and `y` of a pandas `DataFrame`.

    Raises `TypeError` where `frame` has no columns, `ValueError` where a column is missing, and
    whatever `from_arrays` raises.
    """
    if not hasattr(frame, "columns"):
        raise TypeError(f"frame must be a table with named columns, not {frame!r}")
    for argument, column in (("x", x), ("y", y)):
        if column not in frame.columns:
            known = ", ".join(repr(str(name)) for name in frame.columns)
            raise ValueError(f"{argument}={column!r} is not a column of the data, which has: {known}")
    return from_arrays(frame[x].to_numpy(), frame[y].to_numpy())


def from_csv(path: str | PathLike[str], x: str, y: str) -> Dataset:
    """Return the `Dataset` of the columns named `x` and `y` of a CSV file with a header line.

    Raises `ValueError` where the file is empty or no CSV in UTF-8 or where a column is missing,
    `OSError` where it cannot be read, and whatever `from_arrays` raises.
    """
    return from_frame(_read_csv(path), x, y)


def points_from_frame(frame: Any, x1: str, x2: str, label: str) -> tuple[Dataset, tuple[str, str]]:
    """Return the points of three columns of a pandas `DataFrame`, and what their labels −1 and +1 are called.

    The column named `label` holds two different labels of any kind; the first in their order becomes −1, the other +1.
    Raises `TypeError` where `frame` has no columns, `ValueError` where a column or a label is missing or where there
    are more than two labels, and whatever `from_points` raises.
    """
    points = from_frame(frame, x1, x2)
    if label not in frame.columns:
        known = ", ".join(repr(str(name)) for name in frame.columns)
        raise ValueError(f"label={label!r} is not a column of the data, which has: {known}")
    values = frame[label]
    if values.isna().any():
        raise ValueError(f"label: column {label!r} has a gap in row {1 + int(np.argmax(values.isna()))}")
    distinct = list(values.unique())
    if len(distinct) != 2:
        some = ", ".join(str(value)[:40] for value in distinct[:4]) + (", …" if len(distinct) > 4 else "")
        raise ValueError(f"label: column {label!r} must hold two different labels, not {len(distinct)}: {some}")
    # Text sorts as text, numbers as numbers; what cannot be compared, as it is written.
    try:
        low, high = sorted(distinct)
    except TypeError:
        low, high = sorted(distinct, key=str)
    x = np.column_stack([np.asarray(points.x), np.asarray(points.y)])
    return from_points(x, np.where(values == high, 1, -1)), (_written(low), _written(high))


def points_from_csv(path: str | PathLike[str], x1: str, x2: str, label: str) -> tuple[Dataset, tuple[str, str]]:
    """Return the points of these columns of a CSV file with a header line, and what labels −1 and +1 are called.

    See `points_from_frame`. Raises `ValueError` where the file is empty or no CSV in UTF-8, `OSError` where it cannot
    be read, and whatever `points_from_frame` raises.
    """
    return points_from_frame(_read_csv(path), x1, x2, label)


def _read_csv(path: str | PathLike[str]) -> Any:
    """Return the table of a CSV file; raise `ValueError` where it is empty or none in UTF-8."""
    with needed_by("reading a CSV file"):
        import pandas

    try:
        return pandas.read_csv(path)
    except pandas.errors.EmptyDataError:
        raise ValueError(f"path={str(path)!r} is an empty file; a header line and rows are needed") from None
    except (pandas.errors.ParserError, UnicodeDecodeError) as error:
        raise ValueError(f"path={str(path)!r} is no CSV file in UTF-8: {error}") from error


def _written(label: Any) -> str:
    return f"{label:g}" if isinstance(label, Real) and not isinstance(label, bool) else str(label)


def synthetic(
    function: Callable[[np.ndarray], Any],
    n: int = 50,
    noise: float = 0.2,
    seed: int = 0,
    interval: tuple[float, float] = (-3.0, 3.0),
) -> Dataset:
    """Return n noisy samples of a function.

    xᵢ ~ Uniform(interval), yᵢ = function(xᵢ) + εᵢ, εᵢ ~ Normal(0, noise²). The same seed gives the
    same data, on any machine. Raises `TypeError` for a function that cannot be called, and `ValueError`
    for n < 1, a negative noise or seed, or an interval with min ≥ max.
    """
    return Dataset(*map(jnp.asarray, samples(function, n, noise, seed, interval)))


def samples(
    function: Callable[[np.ndarray], Any],
    n: int = 50,
    noise: float = 0.2,
    seed: int = 0,
    interval: tuple[float, float] = (-3.0, 3.0),
) -> tuple[np.ndarray, np.ndarray]:
    """Return the x and y of `synthetic` as arrays of numpy; raise what it raises."""
    if not callable(function):
        raise TypeError(f"function must be a function of x, not {function!r}")
    _check_sampling(n, noise, seed)
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
    return check_arrays(x, y + noise * generator.standard_normal(n))


def parts(seed: int | jax.Array, weight: jax.Array, share: float | jax.Array) -> jax.Array:
    """Return to which part each place of data belongs: 1 = training, −1 = test, 0 = empty (weight 0), shape (places,).

    The training data are the first round(share·n) of a random order of the n places that are taken. All arguments may
    be traced. Places keep their order when others are filled or emptied, so few pairs change parts with n.
    """
    places, taken = len(weight), weight > 0
    # JAX draws the first numbers alike, whatever their number.
    drawn = jax.random.uniform(jax.random.key(seed), (places,))
    order = jnp.argsort(jnp.where(taken, drawn, 2.0))
    rank = jnp.zeros(places, jnp.int32).at[order].set(jnp.arange(places, dtype=jnp.int32))
    training = jnp.round(share * jnp.sum(taken))
    return jnp.where(taken, jnp.where(rank < training, 1, -1), 0)


def training_and_test(dataset: Dataset, part: jax.Array) -> tuple[Dataset, Dataset]:
    """Return the training and the test data, each in all places of the data, with weight 0 where `part` is another.

    `part` is 1, −1 or 0 for each place, as `parts` tells.
    """
    weight = jnp.ones_like(dataset.y) if dataset.weight is None else dataset.weight
    first, second = (Dataset(dataset.x, dataset.y, jnp.where(part == which, weight, 0)) for which in (1, -1))
    return first, second


def label_counts(labels: jax.Array, part: jax.Array) -> jax.Array:
    """Return how many labels −1 and +1 are among the training and among the test data, shape (part, label).

    `part` is 1 (training), −1 (test) or 0 (empty) for each label; a count of 0 tells of a label that is missing.
    """
    return jnp.stack([jnp.stack([jnp.sum((part == p) & (labels == y)) for y in (-1, 1)]) for p in (1, -1)])


def split(dataset: Dataset, share: float = 0.5, seed: int = 0) -> tuple[Dataset, Dataset]:
    """Return the data parted at random into training and test data, as `parts` does; the same seed, the same parts.

    The training data are round(share·n) of all n points, the test data the others.
    Raises `ValueError` for a share outside (0, 1), for one that leaves a part empty, for a negative seed, for data
    with weights, and where a label of the data is missing from a part.
    """
    if not (isinstance(share, Real) and 0 < share < 1):
        raise ValueError(f"share must be a number between 0 and 1, not {share!r}")
    _check_seed(seed)
    if dataset.weight is not None:
        raise ValueError("dataset must have no weights; training_and_test parts data with weights")
    n = len(dataset.y)
    part = np.asarray(_parts(_key_bits(seed), np.arange(_capacity(n)) < n, share))[:n]
    # Arrays that are taken apart in numpy compile nothing.
    x, y = np.asarray(dataset.x), np.asarray(dataset.y)
    is_part = {"training": part == 1, "test": part == -1}
    for name, of_part in is_part.items():
        if not of_part.any():
            raise ValueError(f"share={share!r} of {n} points leaves no point for the {name}")
        missing = np.setdiff1d(y, y[of_part]) if x.ndim == 2 else ()
        if len(missing):
            raise ValueError(
                f"no point with label {missing[0]:g} is among the {of_part.sum()} points for the {name}; "
                f"another seed than {seed}, another share than {share:g} or more points are needed"
            )
    first, second = (Dataset(jnp.asarray(x[of_part]), jnp.asarray(y[of_part])) for of_part in is_part.values())
    return first, second


_parts = jax.jit(parts)


def _capacity(n: int) -> int:
    """Return a number of places for n data: few different ones, so that other numbers of data rarely compile."""
    return max(256, 1 << (n - 1).bit_length())


def _key_bits(seed: int) -> np.uint32:
    """Return what JAX takes of a seed to make a key."""
    return np.uint32(seed % 2**32)


Exact = Callable[[jax.Array, jax.Array], tuple[jax.Array, jax.Array]]
"""Data without noise: exact(uniform, labels) of numbers in [0, 1), shape (3, n), and labels ±1 in turn, shape (n,).

Returns x and y of a regression, and both coordinates of x in a classification.
"""
Task = Literal["regression", "classification"]


def _sample(
    task: Task, exact: Exact, capacity: int, n: int | jax.Array, noise: float | jax.Array, seed: int | jax.Array
) -> Dataset:
    """Return data in the first n places of `capacity`; what is drawn for a place depends on the seed alone."""
    first, second = jax.random.split(jax.random.key(seed))
    # One row for each place: JAX draws the first rows alike, whatever their number.
    uniform = jax.random.uniform(first, (capacity, 3)).T
    place = jnp.arange(capacity)
    labels = jnp.where(place % 2 == 0, 1.0, -1.0)
    weight = jnp.where(place < n, 1.0, 0.0)
    x, y = exact(uniform, labels)
    if task == "regression":
        return Dataset(x, y + noise * jax.random.normal(second, (capacity,)), weight)
    return Dataset(jnp.stack([x, y], axis=1) + noise * jax.random.normal(second, (capacity, 2)), labels, weight)


_jitted_sample = jax.jit(_sample, static_argnums=(0, 1, 2))


@dataclass(frozen=True)
class NamedDataset:
    """Seeded data with a name: call it with the number of points, the noise and a seed to make a `Dataset`.

    - `task`: regression of y over x, or classification of points of the plane;
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

        Noise is added to y in a regression, to both coordinates in a classification, where labels stay what they
        were before and are equally frequent (to one point, for odd n). Another noise leaves what is noisy in its
        place, and another n leaves the first points. Raises `ValueError` for n < 1, for a negative noise or seed, and
        for a classification of one point.
        """
        noise = self.noise if noise is None else noise
        _check_sampling(n, noise, seed)
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
    """A catalog of datasets."""

    def of_task(self, task: Task) -> Self:
        """Return the catalog of the datasets for one task; raise `ValueError` for another task.

        >>> DATASETS.of_task("regression").names
        ('line', 'wave', 'step')
        """
        if task not in get_args(Task):
            raise ValueError(f"task must be 'regression' or 'classification', not {task!r}")
        return type(self)(self.kind, [dataset for dataset in self.values() if dataset.task == task])

    def at(
        self, index: int | jax.Array
    ) -> Callable[[int, int | jax.Array, float | jax.Array, int | jax.Array], Dataset]:
        """Return `NamedDataset.padded` of the dataset with this index, which may be traced.

        Raises `ValueError` for datasets of both tasks, whose shapes differ.

        >>> import jax
        >>> make = jax.jit(lambda index: DATASETS.of_task("regression").at(index)(8, 5, 0.1, 0))
        >>> int(make(2).weight.sum())
        5
        """
        tasks = {dataset.task for dataset in self.values()}
        if len(tasks) != 1:
            raise ValueError("at needs datasets of one task: take of_task('regression') or of_task('classification')")
        exacts = [dataset.exact for dataset in self.values()]
        return partial(_sample, tasks.pop(), lambda uniform, labels: jax.lax.switch(index, exacts, uniform, labels))


def _regression(function: Callable[[jax.Array], jax.Array]) -> Exact:
    def exact(uniform: jax.Array, labels: jax.Array) -> tuple[jax.Array, jax.Array]:
        x = 6 * uniform[0] - 3
        return x, function(x)

    return exact


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
"""Data by name: three for regression, five for classification."""


def default_float(array: np.ndarray) -> np.ndarray:
    """Return the numbers in JAX's default float type, in which those beyond its range are infinite."""
    with np.errstate(over="ignore"):
        return array.astype(jnp.result_type(float))


def frozen(array: np.ndarray) -> np.ndarray:
    """Return an array of one's own, which nobody can write to any more: many may share it."""
    array.flags.writeable = False
    return array


def _check_sampling(n: int, noise: float, seed: int) -> None:
    if not (isinstance(n, Integral) and n >= 1):
        raise ValueError(f"n must be a whole number ≥ 1, not {n!r}")
    if not (isinstance(noise, Real) and np.isfinite(noise) and noise >= 0):
        raise ValueError(f"noise must be a finite number ≥ 0, not {noise!r}")
    _check_seed(seed)


def _check_seed(seed: int) -> None:
    if not (isinstance(seed, Integral) and seed >= 0):
        raise ValueError(f"seed must be a whole number ≥ 0, not {seed!r}")


def _numbers(name: str, values: Any) -> np.ndarray:
    try:
        array = np.asarray(values)
        if array.dtype.kind == "O":
            # A column of mixed values: texts among them make it one of texts.
            array = np.asarray(array.tolist())
        if array.dtype.kind not in "biufO":
            raise TypeError
        array = array.astype(float)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"{name} must hold real numbers only") from None
    if array.ndim != 1:
        raise ValueError(f"{name} must have one dimension, but its shape is {array.shape}")
    if array.size == 0:
        raise ValueError(f"{name} is empty; at least one value is needed")
    rounded = default_float(array)
    if not np.isfinite(rounded).all():
        index = int(np.argmin(np.isfinite(rounded)))
        raise ValueError(f"{name} must be finite in {rounded.dtype}, but {name}[{index}] is {array[index]}")
    return rounded
