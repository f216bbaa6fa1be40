"""A picture of a figure of bqplot, from its stored state: lines, scatters, bars and labels on linear and log scales."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes

from gdviz.site.pictures.drawing import PIXEL, Picture, frame, png
from gdviz.site.pictures.states import Model
from gdviz.site.pictures.words import count, listed, point, span

_RATIO = 0.5625
_MARKERS = {"circle": "o", "cross": "P", "diamond": "d", "square": "s", "triangle-up": "^", "triangle-down": "v"}
_STYLES = {"solid": "-", "dashed": "--", "dotted": ":", "dash_dotted": "-."}
_SCALES = {"bqscales.LinearScaleModel": "linear", "bqscales.LogScaleModel": "log"}


def chart(model: Model) -> Picture:
    """Return the picture of a bqplot figure; what is of another kind is left out, and the text says so.

    Raises `ValueError` where nothing can be drawn.
    """
    visible = [mark for mark in model.models("marks") if mark["visible"]]
    marks = [mark for mark in visible if mark.kind in _MARKS and all(s.kind in _SCALES for s in _scales(mark))]
    if not marks:
        raise ValueError("it has no mark that can be drawn")
    # Marks whose scales differ lie on axes of their own, one over the other.
    figure, first = frame(_RATIO)
    planes: dict[tuple[str, str], Axes] = {}
    drawn = []
    for mark in marks:
        x, y = _scales(mark)
        if (x.id, y.id) not in planes:
            plane = planes[x.id, y.id] = figure.add_subplot(label=f"{x.id} {y.id}") if planes else first
            plane.set(xscale=_SCALES[x.kind], yscale=_SCALES[y.kind])
            plane.set(xlim=_limits(x, marks, model["padding_x"]), ylim=_limits(y, marks, model["padding_y"]))
            plane.autoscale(False)
            plane.patch.set_visible(plane is first)
        drawn += _MARKS[mark.kind](planes[x.id, y.id], mark)
    first.set_title(model["title"])
    text = f"{model['title'] or 'Chart'}, {_show_axes(model, planes, marks)}: {listed(drawn)}."
    left_out = len(visible) - len(marks)
    if left_out:
        text += f" {count(left_out, 'mark')} of other kinds {'is' if left_out == 1 else 'are'} left out."
    return png(figure, text)


def _scales(mark: Model) -> list[Model]:
    """Return the scales of a mark for x and y."""
    return mark.resolve([mark["scales"][name] for name in "xy"])


def _show_axes(model: Model, planes: dict[tuple[str, str], Axes], marks: list[Model]) -> str:
    """Show the visible axes of a figure, each once; return what they tell, in words."""
    axes = {scale.id: axis for axis in model.models("axes") if axis["visible"] for scale in axis.models("scale")}
    told: dict[str, list[str]] = {"y": [], "x": []}
    for ids, plane in planes.items():
        plane.spines[:].set_visible(False)
        sides: list[tuple[Any, str]] = [(plane.xaxis, "bottom"), (plane.yaxis, "left")]
        for name, id_, (ticks, side) in zip("xy", ids, sides, strict=True):
            axis = axes.pop(id_, None)
            ticks.set_visible(axis is not None)
            if axis is None:
                continue
            side = axis["side"] or side
            plane.spines[side].set_visible(True)
            ticks.set_ticks_position(side)
            ticks.set_label_position(side)
            ticks.set_label_text(axis["label"])
            # Lines of others would lie over the marks of the first.
            has_grid = axis["grid_lines"] != "none" and plane.patch.get_visible()
            ticks.grid(has_grid, **({"color": axis["grid_color"] or "#E5E5E5"} if has_grid else {}))
            (scale,) = axis.models("scale")
            log = ", logarithmic" if ticks.get_scale() == "log" else ""
            told[name].append(f"{axis['label'] or name} ({span(_ends(scale, marks))}{log})")
    return " over ".join(filter(None, map(listed, told.values()))) or "without axes"


def _ends(scale: Model, marks: list[Model]) -> tuple[float, float]:
    """Return the ends of a scale: its own, or those of what is drawn on it."""
    values = [np.empty(0)]
    for mark in marks:
        for name, own in zip("xy", _scales(mark), strict=True):
            if own.id == scale.id:
                bars = mark.kind == "bqplot.BarsModel"
                values += [ends.ravel() for ends in _bar_ends(mark, name)] if bars else [mark.array(name).ravel()]
    numbers = np.concatenate(values)
    numbers = numbers[np.isfinite(numbers) & ((numbers > 0) | (_SCALES[scale.kind] == "linear"))]
    low, high = (numbers.min(), numbers.max()) if numbers.size else (1.0, 10.0)
    return (low if scale["min"] is None else scale["min"]), (high if scale["max"] is None else scale["max"])


def _limits(scale: Model, marks: list[Model], padding: float) -> tuple[float, float]:
    """Return the ends of axes on a scale: with room beyond what is drawn, where the scale has no end of its own."""
    log = _SCALES[scale.kind] == "log"
    low, high = np.log10(_ends(scale, marks)) if log else _ends(scale, marks)
    room = padding * (high - low) if high > low else 0.5
    low, high = low - room * (scale["min"] is None), high + room * (scale["max"] is None)
    low, high = (10.0**low, 10.0**high) if log else (low, high)
    return (high, low) if scale["reverse"] else (low, high)


# ---- Marks: each is drawn, and told in words --------------------------------------------------------------


def _lines(axes: Axes, mark: Model) -> list[str]:
    x, y = np.atleast_2d(mark.array("x")), np.atleast_2d(mark.array("y"))
    marker = _MARKERS.get(mark["marker"] or "", "")
    size = np.sqrt(mark["marker_size"]) * PIXEL
    style: dict[str, Any] = {
        "linestyle": _STYLES.get(mark["line_style"], "-"),
        "linewidth": mark["stroke_width"] * PIXEL,
    }
    told = []
    for i, values in enumerate(y):
        places, color = x[i % len(x)], mark["colors"][i % len(mark["colors"])]
        name = f"“{mark['labels'][i]}”, " if i < len(mark["labels"]) else ""
        points = np.stack([places, values], axis=1)
        there = np.isfinite(points).all(axis=1)
        points = points[there]
        # A marker at the end of an axis is seen as a whole.
        single = len(points) == 1 and all(axes.viewLim.contains(*at) for at in points)
        axes.plot(places, values, color=color, marker=marker, markersize=size, clip_on=not single, **style)
        pieces = int((np.diff(np.append(False, there).astype(int)) == 1).sum())
        if pieces > 1:
            told.append(f"{name}a line in {pieces} pieces")
        elif len(np.unique(points, axis=0)) == 1:
            told.append(f"{name}a point at {point(points[0])}")
        elif pieces:
            told.append(f"{name}a line from {point(points[0])} to {point(points[-1])}")
    return told


def _scatter(axes: Axes, mark: Model) -> list[str]:
    x, y = mark.array("x"), mark.array("y")
    style: dict[str, Any] = {
        "marker": _MARKERS.get(mark["marker"], "o"),
        "s": mark["default_size"] * PIXEL**2,
        "zorder": 3,
    }
    axes.scatter(x, y, color=mark["colors"][0], **style)
    return [count(int((np.isfinite(x) & np.isfinite(y)).sum()), "point")]


def _bars(axes: Axes, mark: Model) -> list[str]:
    (left, right), (bottom, top) = _bar_ends(mark, "x"), _bar_ends(mark, "y")
    colors = mark["colors"]
    for i in range(len(top)):
        axes.bar(
            left[i], top[i] - bottom[i], right[i] - left[i], bottom[i], align="edge", color=colors[i % len(colors)]
        )
    values = mark.array("y")
    return [f"{count(values.size, 'bar')} of {span(values)}"]


def _bar_ends(mark: Model, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Return where bars begin and end across (name "x") or upwards: beside each other, or one on the other."""
    x, y = mark.array("x"), np.atleast_2d(mark.array("y"))
    grouped = mark["type"] == "grouped"
    if name == "y":
        ends = mark["base"] + (y if grouped else np.cumsum(y, axis=0))
        return ends - y, ends
    width = (1 - mark["padding"]) * (np.diff(np.unique(x)).min() if len(np.unique(x)) > 1 else 1.0)
    each = width / len(y) if grouped else width
    left = x - width / 2 + each * np.arange(len(y))[:, None] * grouped
    return left, left + each


def _label(axes: Axes, mark: Model) -> list[str]:
    align = {"start": "left", "middle": "center", "end": "right"}[mark["align"]]
    size = mark["default_size"] * PIXEL
    for x, y, text in zip(mark.array("x"), mark.array("y"), mark["text"], strict=False):
        axes.text(x, y, text, color=mark["colors"][0], ha=align, fontsize=size, clip_on=True)
    return [f"the words “{text}”" for text in mark["text"]]


_MARKS = {
    "bqplot.LinesModel": _lines,
    "bqplot.ScatterModel": _scatter,
    "bqplot.BarsModel": _bars,
    "bqplot.LabelModel": _label,
}
