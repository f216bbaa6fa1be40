"""A map of a number, or of categories, over two others: final losses over hyperparameters, basins over starts."""

from __future__ import annotations

from typing import Any

import anywidget
import traitlets

from gdviz.views import theme
from gdviz.views.modules import module
from gdviz.views.traits import Array, Checked, checked_point


class HeatMap(anywidget.AnyWidget):
    """Values over two axes, one coloured cell for each, of which the reader chooses one.

    - `values`: shape (rows, columns), lowest row first; NaN and ±∞ are hatched and called `missing_name`;
    - `kind`: "magnitude", coloured by `palette` from the least to the greatest value, or by their logarithms where
      `log` is set; or "category", each value being an index into `colors` and `names`, and NaN or −1 none of them;
    - `x_range`, `y_range`: the first and the last column's, or row's, place on the axis: the centres of their cells;
    - `x_log`, `y_log`: whether the cells between have equal ratios rather than equal distances;
    - `chosen`: the centre (x, y) of the cell that the reader has clicked or gone to with the arrow keys; set
      from elsewhere, the cell around it is marked; nothing is where it lies outside of the map.

    The value under the pointer, else the chosen one, stands below, called `value_name`.
    """

    _esm = module("common.js", "plot.js", "heat_map.js")
    _css = module("colors.css", "plot.css", "plane.css")

    values = Array(None, None)
    kind = traitlets.Enum(("magnitude", "category"), "magnitude").tag(sync=True)
    log = traitlets.Bool(False).tag(sync=True)
    x_range = Checked(lambda value: _checked_range(value), (0.0, 1.0))
    y_range = Checked(lambda value: _checked_range(value), (0.0, 1.0))
    x_log = traitlets.Bool(False).tag(sync=True)
    y_log = traitlets.Bool(False).tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("x", "y")).tag(sync=True)
    value_name = traitlets.Unicode("loss").tag(sync=True)
    missing_name = traitlets.Unicode("diverged").tag(sync=True)
    chosen = Checked(checked_point, (0.0, 0.0))
    colors: traitlets.List[str] = traitlets.List(list(theme.DESCENTS)).tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    # Height by width of the frame.
    ratio = traitlets.Float(0.86).tag(sync=True)
    palette: traitlets.List[str] = traitlets.List(theme.CONTOURS).tag(sync=True)


def _checked_range(value: Any) -> tuple[float, ...]:
    low, high = checked_point(value)
    if low > high:
        raise ValueError(f"a range must go from low to high, not from {low} to {high}")
    return low, high
