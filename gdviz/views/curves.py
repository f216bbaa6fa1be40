"""Curves that several descents or several measures draw over one axis: losses, sharpness, learning rates."""

from __future__ import annotations

import anywidget
import traitlets

from gdviz.views import theme
from gdviz.views.modules import module
from gdviz.views.traits import Array


class Curves(anywidget.AnyWidget):
    """Curves with names and colours, drawn in the page from arrays, at every frame if need be.

    - `x`: shape (curves, points), or (1, points) where all curves share it;
    - `y`: shape (curves, points); a curve has a gap where it is not finite, or not positive on a logarithmic axis;
    - `low`, `high`: a band around each curve, shaped as `y`; or empty;
    - `limits`: a dashed horizontal line for each curve, shape (curves,), NaN for none, called `limit_name`; or empty;
    - `shown`: 1 for curves that are shown, 0 for others, shape (curves,); all where it is empty;
    - `marker`: places on the x axis that a vertical line marks, shape (places,), NaN for none.

    `names` and `colors` are those of the curves; `log` makes the y axis logarithmic. The axes span all that is shown:
    x all places, also those that have no value yet, so that a growing curve does not move them.
    """

    _esm = module("common.js", "plot.js", "curves.js")
    _css = module("colors.css", "plot.css", "plane.css")

    x = Array(None, None)
    y = Array(None, None)
    low = Array(None, None)
    high = Array(None, None)
    limits = Array(None)
    limit_name = traitlets.Unicode().tag(sync=True)
    shown = Array(None)
    marker = Array(None)
    colors: traitlets.List[str] = traitlets.List(list(theme.DESCENTS)).tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    log = traitlets.Bool(False).tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("step", "loss")).tag(sync=True)
    # Height by width of the frame.
    ratio = traitlets.Float(0.62).tag(sync=True)
