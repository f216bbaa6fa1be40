"""A map of a number, or of categories, over two others: final losses over hyperparameters, basins over starts."""

from __future__ import annotations

from typing import Any, ClassVar

import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz.problems import Problem
from gdviz.views import texts, theme
from gdviz.views.presets import Settings
from gdviz.views.traits import Array, Checked, checked_point
from gdviz.widget import View
from gdviz.words import Description, evenly, number, point, span


class HeatMap(View):
    """Values over two axes, one coloured cell for each, of which the reader chooses one.

    - `values`: shape (rows, columns), lowest row first; NaN and ±∞ are hatched and called `missing_name`;
    - `kind`: "magnitude", coloured by `palette` from the least to the greatest value, or by their logarithms where
      `log` is set; or "category", each value being an index into `colors` and `names`, of which the legend shows those
      that occur, and NaN or −1 none of them;
    - `x_range`, `y_range`: where the centres of the first and the last column, or row, are on the axis;
    - `x_log`, `y_log`: whether the cells between have equal ratios rather than equal distances;
    - `chosen`: the centre (x, y) of the cell that the reader has clicked or gone to with the arrow keys; set
      from elsewhere, the cell around it is marked; nothing is where it lies outside of the map.

    The value under the pointer, else the chosen one, stands below, called `value_name`. `title` is what the map is
    called to screen readers and as a file; by default it says `value_name` and the names of the axes.
    """

    front_end = "heatMap"
    edited = ("chosen",)
    takes: ClassVar = {"values": "values"}

    values = Array(None, None)
    kind = traitlets.Enum(("magnitude", "category"), "magnitude").tag(sync=True)
    log = traitlets.Bool(False).tag(sync=True)
    x_range = Checked(lambda value: _checked_range(value), (0.0, 1.0))
    y_range = Checked(lambda value: _checked_range(value), (0.0, 1.0))
    x_log = traitlets.Bool(False).tag(sync=True)
    y_log = traitlets.Bool(False).tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("x", "y")).tag(sync=True)
    value_name = traitlets.Unicode("loss").tag(sync=True)
    title = traitlets.Unicode("").tag(sync=True)
    missing_name = traitlets.Unicode("diverged").tag(sync=True)
    chosen = Checked(checked_point, (0.0, 0.0))
    colors: traitlets.List[str] = traitlets.List(list(theme.DESCENTS)).tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    # Height by width of the frame.
    ratio = traitlets.Float(0.86).tag(sync=True)
    palette: traitlets.List[str] = traitlets.List(theme.CONTOURS).tag(sync=True)

    def described(self) -> Description:
        """Return the range or the shares of the values and the chosen one, in words, and some rows of the map."""
        values = self.values
        if not values.size:
            return Description()
        finite = np.isfinite(values) & ((values >= 0) | (self.kind != "category"))
        parts = [span(values[finite])] if finite.any() else []
        if self.kind == "category":
            kinds = [(name, values == i) for i, name in enumerate(self.names)]
            parts = [f"{name} ({_share(cells)})" for name, cells in kinds if cells.any()]
        if not finite.all():
            parts.append(f"{self.missing_name} ({_share(~finite)})")
        x, y = _centres(self.x_range, self.x_log, values.shape[1]), _centres(self.y_range, self.y_log, values.shape[0])
        x_name, y_name = self.axis_names
        text = texts.heat_map(self.value_name, texts.over(x_name, span(x), y_name, span(y)), parts)
        column, row = (_cell(*axis) for axis in zip((x, y), self.chosen, (self.x_log, self.y_log), strict=True))
        if column is not None and row is not None:
            text += texts.chosen_cell(point(self.chosen), self._cell_words(values[row, column]))
        columns: dict[str, list[Any]] = {f"{y_name} \\ {x_name}": y[evenly(len(y), 6)][::-1].tolist()}
        for i in evenly(len(x), 6):
            columns[number(x[i])] = [self._cell_words(values[j, i]) for j in evenly(len(y), 6)[::-1]]
        return Description(text, columns)

    def _cell_words(self, value: float) -> str:
        if not np.isfinite(value) or (self.kind == "category" and value < 0):
            return self.missing_name
        return self.names[int(value)] if self.kind == "category" and value < len(self.names) else number(value)


class BasinMap(HeatMap):
    """A map of which minimum of a problem a descent from each start reaches, as `basin_frame` returns it."""

    takes: ClassVar = {"basins": "values", "basin_columns": "x_range", "basin_rows": "y_range"}

    def __init__(self, **traits: Any) -> None:
        colors = [theme.ELSEWHERE, *theme.BASINS]
        names = {"missing_name": texts.DIVERGES, "value_name": texts.MINIMUM, "title": texts.BASINS}
        super().__init__(kind="category", colors=colors, **(names | traits))

    def settings(self, problem: Problem) -> Settings:
        """Return what names the minima of a problem: by their coordinates, or by numbers where they are not known."""
        coordinates = [f"({x:.3g}, {y:.3g})".replace("-", "−") for x, y in np.asarray(problem.minima)]
        is_known = len(problem.minima) and problem.dataset is None
        numbered = [texts.numbered_minimum(i + 1) for i in range(len(theme.BASINS))]
        return {
            (self, "axis_names"): problem.parameter_names,
            (self, "names"): [texts.ELSEWHERE, *(coordinates if is_known else numbered)],
        }


def basin_frame(reached: jax.Array, view: jax.Array) -> dict[str, jax.Array]:
    """Return what a `BasinMap` shows of a `basin_map` over a view (x_min, x_max, y_min, y_max); pure JAX.

    Category 0 is what reached no minimum, and i + 1 what reached minimum i; what diverged is NaN.
    """
    category = jnp.where(reached == -2, jnp.nan, reached + 1.0)
    return {"basins": category, "basin_columns": view[:2], "basin_rows": view[2:]}


def _centres(ends: tuple[float, ...], log: bool, size: int) -> np.ndarray:
    """Return the centres of the cells along an axis."""
    low, high = ends
    return np.geomspace(low, high, size) if log and low > 0 else np.linspace(low, high, size)


def _cell(centres: np.ndarray, value: float, log: bool) -> int | None:
    """Return the index of the cell in which a value lies, None for none: cells reach half their size beyond."""
    if log and centres[0] > 0:
        centres, value = np.log(centres), np.log(value) if value > 0 else -np.inf
    half = (centres[-1] - centres[0]) / max(len(centres) - 1, 1) / 2 or 0.5
    distances = np.abs(centres - value)
    return int(distances.argmin()) if distances.min() <= half else None


def _share(cells: np.ndarray) -> str:
    return f"{number(float(f'{100 * cells.mean():.2g}'))} %"


def _checked_range(value: Any) -> tuple[float, ...]:
    low, high = checked_point(value)
    if low > high:
        raise ValueError(f"a range must go from low to high, not from {low} to {high}")
    return low, high
