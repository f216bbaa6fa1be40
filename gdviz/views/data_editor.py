"""The data of a regression or a classification, which the reader adds, drags and removes in the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, get_args

import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz import datasets
from gdviz.checks import check_whole, default_float
from gdviz.datasets import Dataset, Task
from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import texts, theme
from gdviz.views.presets import Settings
from gdviz.views.traits import Array, EditableArray
from gdviz.widget import View
from gdviz.words import Description, evenly, listed, span


class DataEditor(View):
    """Hand-placed points over what a model predicts from them, in a fixed number C of slots.

    In a regression, y over x with the model's curve; in a classification, labelled points of the plane over the
    decision map; in a plane regression, points of the plane that are coloured by their y, over the map of the model.
    The reader adds, drags and removes points with mouse, finger or keys.

    - `x`: shape (C, 1) in a regression, (C, 2) over the plane, and in every task with `both_tasks`: then the
      page may change the task, and in a regression the second column does not count;
    - `y`: targets, or labels −1 and +1, shape (C,);
    - `part`: 0 for an empty slot, 1 for a training point, −1 for a test point, shape (C,);
    - `fit`: the model at the points of `curve_grid(interval, n)`, shape (n,);
    - `map`: the network's output at the points of `map_grid(interval, n)`, shape (n, n). Its colour is that of its
      sign, its strength |output|, at most 1; with `logits` it is |2p − 1|, p = 1 / (1 + e⁻ᵒᵘᵗᵖᵘᵗ);
    - `interval`, `y_interval`: what is shown of each axis of x, and of y in a regression;
    - `source`: for a page that makes the points from one of several datasets, the index of that; where the reader
      changes a point, the editor sets it to the one in `own`, (in a regression, in a classification, in a plane
      regression), if there is one;
    - `label_names`: what labels −1 and +1 are called;
    - `message`: what became of a CSV file that the reader has loaded, `{"file", "text", "failed"}`, or nothing.

    The page itself reads CSV files, those that `from_csv`, `points_from_csv` and `values_from_csv` read: their points
    become the training points, scaled into the view, and where there are more of them than slots, a random sample of
    them. With `both_tasks`, the columns suggest the task, and the reader may choose another one: two columns are a
    curve; of three, a column named label, a text, or a third column with two different whole numbers is a label, and
    any other numbers in a third column are values over the plane.

    Programs that read the data are compiled for C slots: there are never more points.
    """

    front_end = "dataEditor"
    takes: ClassVar = {name: name for name in ("x", "y", "part", "source", "fit", "map", "logits")}

    task = traitlets.Enum(get_args(Task), "regression").tag(sync=True)
    x = EditableArray(None, None)
    y = EditableArray(None)
    part = EditableArray(None, among=(-1, 0, 1))
    source = traitlets.Int(0).tag(sync=True)
    own = traitlets.Tuple(default_value=()).tag(sync=True)
    both_tasks = traitlets.Bool(False).tag(sync=True)
    fit = Array(None)
    map = Array(None, None)
    logits = traitlets.Bool(False).tag(sync=True)
    interval = traitlets.Tuple(default_value=(-3.0, 3.0)).tag(sync=True)
    y_interval = traitlets.Tuple(default_value=(-2.0, 2.0)).tag(sync=True)
    label_names = traitlets.Tuple(default_value=("−1", "+1")).tag(sync=True)
    message = traitlets.Dict().tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("x", "y")).tag(sync=True)
    colors = traitlets.Dict(
        {"positive": theme.POSITIVE, "negative": theme.NEGATIVE, "data": theme.DATA, "fit": theme.DESCENT}
    ).tag(sync=True)

    def __init__(
        self,
        task: str,
        capacity: int,
        interval: tuple[float, float] = (-3.0, 3.0),
        y_interval: tuple[float, float] = (-2.0, 2.0),
        both_tasks: bool = False,
        **traits: Any,
    ) -> None:
        super().__init__(both_tasks=both_tasks, **traits)
        self.start(task, capacity, interval, y_interval)

    def start(
        self,
        task: str,
        capacity: int,
        interval: tuple[float, float] = (-3.0, 3.0),
        y_interval: tuple[float, float] = (-2.0, 2.0),
    ) -> None:
        """Become the empty editor of a task, with this many slots.

        Raises `ValueError` for an unknown task, for a capacity that is no whole number from 1 on, and for
        intervals that are not two finite numbers (min, max) with min < max.
        """
        if task not in get_args(Task):
            raise ValueError(f"task must be 'regression', 'classification' or 'plane_regression', not {task!r}")
        capacity = check_whole("capacity", capacity, 1)
        intervals = {"interval": interval, "y_interval": y_interval}
        checked = {name: _check_interval(name, value) for name, value in intervals.items()}
        names = {"axis_names": ("x", "y") if task == "regression" else ("x₁", "x₂"), "label_names": ("−1", "+1")}
        # What a model has computed of other data is not shown.
        model = {"fit": np.empty(0), "map": np.empty((0, 0))}
        with self._together():
            for name, value in ({"task": task, "message": {}} | checked | names | model).items():
                self.set_trait(name, value)
            self._set_slots(self._slots(np.empty((0, self.dimensions)), np.empty(0), np.empty(0), capacity))

    @property
    def inputs(self) -> dict[str, dict[str, Target]]:
        """The points, which the reader edits: `points` with `x`, `y` and `part`."""
        return {"points": {name: (self, name) for name in ("x", "y", "part")}}

    @property
    def entries(self) -> dict[str, Target]:
        """What the address has besides the points: how files that the page has read call the labels."""
        return {"label_names": (self, "label_names")} if self.both_tasks or self.task == "classification" else {}

    def predictions(
        self, predict: Callable[[jax.Array], jax.Array], size: int = 100, is_curve: jax.Array | None = None
    ) -> dict[str, jax.Array]:
        """Return what the editor draws of a model: its `fit` in a regression, its `map` over the plane; pure JAX.

        `predict` is a function of x, shape (n,) in a regression and (n, 2) over the plane, to outputs, shape (n,).
        An editor of both tasks draws a curve where `is_curve`, which may be traced; x then has shape (n, 2).
        """
        if is_curve is not None:
            grid = curve_grid(self.interval)
            along = jnp.stack([grid, jnp.zeros_like(grid)], axis=1)
            fit = jax.lax.cond(is_curve, predict, lambda x: jnp.zeros(len(x)), along)
            map_ = jax.lax.cond(is_curve, lambda x: jnp.zeros(len(x)), predict, map_grid(self.interval, size))
            return {"fit": fit, "map": map_.reshape(size, size)}
        if self.task == "regression":
            return {"fit": predict(curve_grid(self.interval))}
        return {"map": predict(map_grid(self.interval, size)).reshape(size, size)}

    @property
    def dimensions(self) -> int:
        """The number of coordinates of a point's x: 1 in a regression, 2 over the plane."""
        return 1 if self.task == "regression" else 2

    @property
    def capacity(self) -> int:
        """The number of slots, C."""
        return len(self.part)

    @property
    def _intervals(self) -> tuple[Any, Any]:
        return self.interval, self.y_interval if self.task == "regression" else self.interval

    @property
    def dataset(self) -> Dataset:
        """The training points, in the order of their slots."""
        return self._points(1)

    @property
    def test(self) -> Dataset:
        """The test points, in the order of their slots."""
        return self._points(-1)

    def show(self, dataset: Dataset, test: Dataset | None = None, label_names: tuple[str, str] = ("−1", "+1")) -> None:
        """Show these training and test points, those with a weight above 0, instead of the present ones.

        Raises `ValueError` for data of another task, and for more points than slots; the present points stay.
        """
        sets = {"dataset": dataset} | ({} if test is None else {"test": test})
        x, y = zip(*(self._check_points(name, data) for name, data in sets.items()), strict=True)
        part = [np.full(len(values), sign) for values, sign in zip(y, (1.0, -1.0), strict=False)]
        slots = self._slots(np.concatenate(x), np.concatenate(y), np.concatenate(part), self.capacity)
        with self._together():
            self.message = {}
            self.set_trait("label_names", tuple(map(str, label_names)))
            self._set_slots(slots)

    def settings(self, problem: Problem) -> Settings:
        """Return what shows the data of a problem: points and `y_interval`; nothing where there are none.

        Raises `ValueError` for data of another task, and for more than there are slots.
        """
        if problem.dataset is None:
            return {}
        x, y = self._check_points("dataset", problem.dataset)
        arrays = self._slots(x, y, np.ones(len(y)), self.capacity)
        y_interval = (float(y.min()) - 1, float(y.max()) + 1)
        return {(self, name): value for name, value in ({"y_interval": y_interval} | arrays).items()}

    def described(self) -> Description:
        """Return how many points there are and what the model gives, in words, and some of the points in a table."""
        used, is_line = np.flatnonzero(self.part), self.task == "regression"
        text = texts.points((self.part > 0).sum(), (self.part < 0).sum())
        columns: dict[str, Any] = dict(zip(self.axis_names, self.x.T, strict=False))
        has_labels = self.task == "classification"
        columns[texts.LABEL if has_labels else "y"] = (
            np.array(self.label_names)[1 * (self.y > 0)] if has_labels else self.y
        )
        columns[texts.SET] = np.where(self.part > 0, texts.TRAINING, texts.TEST)
        if len(used) and has_labels:
            labels = columns[texts.LABEL][used]
            text += f" ({listed([texts.labelled((labels == name).sum(), name) for name in self.label_names])})"
        axes = zip(self.axis_names, self._intervals, strict=True)
        text += texts.over_axes([f"{name} {span(interval)}" for name, interval in axes])
        output = self.fit if is_line else self.map
        text += texts.model_output(is_line, span(output)) if np.isfinite(output).any() else ""
        rows = used[evenly(len(used))] if len(used) else []
        return Description(text, {name: values[rows].tolist() for name, values in columns.items()} if len(used) else {})

    @contextmanager
    def _together(self) -> Iterator[None]:
        """Send all that is set here in one message, and tell observers when all of it fits together."""
        with self.hold_sync(), self.hold_trait_notifications():
            yield

    def _check_points(self, name: str, data: Dataset) -> tuple[np.ndarray, np.ndarray]:
        x, y = np.asarray(data.x, float), np.asarray(data.y, float)
        if x.ndim != self.dimensions:
            raise ValueError(f"{name} must be the data of a {_name(self.task)}, but its x has shape {x.shape}")
        # A weight of 0 leaves a point out.
        there = np.full(len(y), True) if data.weight is None else np.asarray(data.weight) > 0
        return x[there].reshape(-1, self.dimensions), y[there]

    def _points(self, part: int) -> Dataset:
        there = self.part == part
        x = self.x[there]
        x = x[:, 0] if self.task == "regression" else x
        return Dataset(jnp.asarray(default_float(x)), jnp.asarray(default_float(self.y[there])))

    def _set_slots(self, slots: Mapping[str, np.ndarray]) -> None:
        for name, values in slots.items():
            self.set_trait(name, values)

    def _slots(self, x: np.ndarray, y: np.ndarray, part: np.ndarray, capacity: int) -> dict[str, np.ndarray]:
        """Return points in the first of all slots."""
        free = capacity - len(y)
        if free < 0:
            raise ValueError(f"{len(y)} points are too many: there are {capacity} slots")
        # Empty slots have a label too, so that no loss meets one that is none.
        empty = 1.0 if self.task == "classification" else 0.0
        columns = 2 if self.both_tasks else self.dimensions
        return {
            "x": np.pad(x, ((0, free), (0, columns - x.shape[1]))),
            "y": np.pad(y, (0, free), constant_values=empty),
            "part": np.pad(part, (0, free)),
        }


def training_and_test(points: Mapping[str, jax.Array]) -> tuple[Dataset, Dataset]:
    """Return the training and the test points of an editor as data, from its input `points`; pure JAX.

    Both have all slots of the editor, with weight 0 where there is no point of theirs: when a point is added, nothing
    compiles again.
    """
    x = points["x"][:, 0] if points["x"].shape[1] == 1 else points["x"]
    return datasets.training_and_test(Dataset(x, points["y"]), points["part"])


def as_task(points: Mapping[str, jax.Array], is_curve: Any, is_labelled: Any) -> dict[str, jax.Array]:
    """Return the points of an editor of all tasks as those of one of them; pure JAX, all may be traced.

    Over the plane, x₂ of points on a curve becomes y. Where classes are learned, y becomes its sign. In empty slots
    nothing of other data remains: x is 0 and y is 1, a label as well.

    >>> points = {"x": jnp.array([[1.0, 0.0]]), "y": jnp.array([-0.5]), "part": jnp.array([1.0])}
    >>> made = as_task(points, is_curve=False, is_labelled=True)
    >>> made["x"].tolist(), made["y"].tolist()
    ([[1.0, -0.5]], [-1.0])
    """
    has_labels = jnp.all(jnp.abs(points["y"]) == 1)
    is_flat = jnp.all((points["x"][:, 1] == 0) | (points["part"] == 0))
    second = jnp.where(is_flat & ~has_labels & ~jnp.asarray(is_curve), points["y"], points["x"][:, 1])
    y = jnp.where(is_labelled, jnp.where(points["y"] < 0, -1.0, 1.0), points["y"])
    there = points["part"] != 0
    x = jnp.where(there[:, None], jnp.stack([points["x"][:, 0], second], axis=1), 0.0)
    return {"x": x, "y": jnp.where(there, y, 1.0), "part": points["part"]}


def _name(task: str) -> str:
    return task.replace("_", " ")


def curve_grid(interval: tuple[float, float], size: int = 200) -> jax.Array:
    """Return evenly spaced points of an interval, ends included, shape (size,): where a curve is drawn."""
    return jnp.linspace(*interval, size)


def map_grid(interval: tuple[float, float], size: int = 100) -> jax.Array:
    """Return the centres of size² equal cells of interval², shape (size², 2): where a map is drawn.

    Reshaped to (size, size), values there have the lowest x₂ in row 0 and the lowest x₁ in column 0.
    """
    low, high = interval
    centres = low + (high - low) * (jnp.arange(size) + 0.5) / size
    x1, x2 = jnp.meshgrid(centres, centres)
    return jnp.stack([x1.ravel(), x2.ravel()], axis=1)


def _check_interval(name: str, value: Any) -> tuple[float, float]:
    try:
        low, high = map(float, value)
    except (TypeError, ValueError, OverflowError):
        low, high = np.nan, np.nan
    if not (np.isfinite([low, high]).all() and low < high):
        raise ValueError(f"{name} must be two finite numbers (min, max) with min < max, not {value!r}")
    return low, high
