"""Curves that several descents or several measures draw over one axis: losses, sharpness, learning rates."""

from __future__ import annotations

import numpy as np
import traitlets

from gdviz.views import texts, theme
from gdviz.views.traits import Array
from gdviz.widget import Widget
from gdviz.words import Description, number, series_columns, span


class Curves(Widget):
    """Curves with names and colours, drawn in the page from arrays, at every frame if need be.

    - `x`: shape (curves, points), or (1, points) where all curves share it;
    - `y`: shape (curves, points); a curve has a gap where it is not finite, or not positive on a logarithmic axis;
    - `low`, `high`: a band around each curve, shaped as `y`; or empty;
    - `limits`: a dashed horizontal line for each curve, shape (curves,), NaN for none, called `limit_name`; or empty;
    - `shown`: 1 for curves that are shown, 0 for others, shape (curves,); all where it is empty;
    - `marker`: the x at which vertical lines are drawn, shape (lines,), NaN for none.

    `names` and `colors` are those of the curves; `log` makes the y axis logarithmic. The axes span all that is shown:
    all of x, also where there is no value yet, so that a growing curve does not move them.
    """

    front_end = "curves"

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

    def described(self) -> Description:
        """Return from where to where each curve goes, in words, and points of all of them in a table."""
        if not self.y.size:
            return Description()
        x_name, y_name = self.axis_names
        series, parts, xs = {}, [], [np.empty(0)]
        for i, values in enumerate(self.y):
            if self.shown.size and not self.shown[i] > 0:
                continue
            x = self.x[i % len(self.x)]
            xs.append(x)
            drawn = np.isfinite(x) & np.isfinite(values) & ((values > 0) | (not self.log))
            if not drawn.any():
                continue
            unnamed = texts.ONLY_CURVE if len(self.y) == 1 else texts.curve(i + 1)
            name = self.names[i] if i < len(self.names) else unnamed
            series[name] = x, y = x[drawn], values[drawn]
            way = texts.goes(number(y[0]), number(y[-1])) if y[0] != y[-1] else texts.is_constant(number(y[0]))
            has_limit = self.limits.size and np.isfinite(self.limits[i])
            limit = f" ({self.limit_name} {number(self.limits[i])})" if has_limit else ""
            parts.append(texts.curve_at(name, way, number(x[-1])) + limit)
        over = span(np.concatenate(xs))
        if not series:
            missing = texts.NOT_POSITIVE if self.log else texts.NO_VALUES
            return Description(texts.curves(y_name, x_name, over, self.log, [missing]))
        described = texts.curves(y_name, x_name, over, self.log, parts)
        return Description(described, series_columns(series, x_name, y_name))
