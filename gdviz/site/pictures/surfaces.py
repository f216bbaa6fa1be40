"""Pictures of loss surfaces with descents: of a `Surface`, and of a `Field` over the picture that ipympl has stored."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from PIL import Image

from gdviz.site.pictures.drawing import PIXEL, Picture, dots, frame, hatch, legend, png
from gdviz.site.pictures.states import Model, shown_rows
from gdviz.site.pictures.words import capital, listed, number, point, span
from gdviz.views.figure import draw_arrows, draw_contours


def surface(model: Model) -> Picture:
    """Return the picture of a `Surface`."""
    loss, box, gradient, all_paths = (model.array(name) for name in ("loss", "box", "gradient", "paths"))
    if not loss.size:
        raise ValueError("it has no loss")
    names, minima, current = model["names"], model.array("minima"), model.array("current")
    drawn = [i for i in shown_rows(model, len(all_paths)) if len(_finite(all_paths[i]))]
    paths = [_finite(all_paths[i]) for i in drawn]
    # A descent of which no present point is told has its path alone.
    present = [current[i][:2] if i < len(current) else np.full(2, np.nan) for i in drawn]
    colors = [model["colors"][i % len(model["colors"])] for i in drawn]
    figure, axes = frame(model["ratio"], model["axis_names"])
    x0, x1, y0, y1 = map(float, box)
    x, y = np.linspace(x0, x1, loss.shape[1]), np.linspace(y0, y1, loss.shape[0])
    bar = axes.inset_axes((1.02, 0, 0.03, 1)) if model["bar"] else None
    draw_contours(axes, x, y, loss, model.array("levels"), bar, model["value_name"], model["palette"])
    rows, columns = gradient.shape[:2]
    draw_arrows(axes, _centres(x0, x1, columns), _centres(y0, y1, rows), gradient)
    axes.axis((x0, x1, y0, y1))
    _draw_descents(axes, paths, present, colors)
    _draw_marks(axes, minima, model["start"] if model["movable"] else None, model["marks"])
    entries = {names[i]: color for i, color in zip(drawn, colors, strict=True) if i < len(names)}
    legend(figure, {name: Line2D([], [], color=color, linewidth=3) for name, color in entries.items()})

    value_name = model["value_name"]
    text = f"{_surface_text(model['axis_names'], box, value_name)}, {value_name} from {span(loss)}."
    if not np.isfinite(loss).all():
        hatch(axes)
        text += f" Where it is hatched, the {value_name} is not finite."
    ends = [point(at if np.isfinite(at).all() else path[-1]) for path, at in zip(paths, present, strict=True)]
    if len(paths) == 1:
        told = current[drawn[0]][2] if current.shape[1:] == (3,) else np.nan
        text += _descent_text(point(paths[0][0]), ends[0], model["step"], model["diverged_at"], told)
    elif len({point(path[0]) for path in paths}) == 1:
        named = [f"{names[i]} is at {end}" for i, end in zip(drawn, ends, strict=True) if i < len(names)]
        told = f"; {listed(named)}" if len(named) == len(ends) else f" and are at {listed(ends)}"
        text += f" {len(paths)} descents start at {point(paths[0][0])}{told}."
    elif paths:
        ways = [f"from {point(path[0])} to {end}" for path, end in zip(paths, ends, strict=True)]
        text += f" {len(paths)} descents go {listed(ways)}."
    if model["status"]:
        text += f" {capital(model['status'].rstrip('.'))}."
    return png(figure, text + _minima_text(minima))


def field(box: Model) -> Picture:
    """Return the picture of a `Field` in its box: what the page draws, over the stored picture of its canvas."""
    canvas, model = box.models("children")
    image = np.asarray(Image.open(io.BytesIO(stored_png(canvas))).convert("RGB"))
    (width, height), place, limits = (model["drawn"][name] for name in ("size", "axes", "limits"))
    path, current, minima = _finite(model.array("path")), model.array("current"), model.array("minima")
    figure, axes = frame(1)
    figure.set(layout_engine="none", figwidth=width / 100, figheight=height / 100)
    figure.add_axes((0, 0, 1, 1), zorder=-1, frame_on=False).imshow(image, aspect="auto")
    left, top, across, up = place
    axes.set_position((left / width, 1 - (top + up) / height, across / width, up / height))
    axes.set_axis_off()
    axes.axis(limits)
    colors = model["colors"]
    _draw_descents(axes, [path], [current[:2]], [colors["descent"]])
    _draw_marks(axes, minima, model["start"], colors)

    text = f"{_surface_text(model['parameter_names'], limits)}."
    step, diverged = model["step"], model["diverged_at"]
    if np.isfinite(current).all():
        text += _descent_text(point(model["start"]), point(current[:2]), step, diverged, current[2])
    return png(figure, text + _minima_text(minima), image.shape[1] / width)


def _draw_descents(axes: Axes, paths: Sequence[np.ndarray], present: Any, colors: Sequence[str]) -> None:
    """Draw the points of descents and their present points; the limits of the axes stay."""
    limits = axes.axis()
    style: dict[str, Any] = {"solid_joinstyle": "round", "solid_capstyle": "round"}
    for path in paths:
        axes.plot(*path.T, color="white", linewidth=4 * PIXEL, alpha=0.8, **style)
    for path, color in zip(paths, colors, strict=True):
        axes.plot(*path.T, color=color, linewidth=2 * PIXEL, **style)
        # As in the page: a path that has come to its end stays there, and many dots are a line.
        if 1 < len(np.unique(path, axis=0)) <= 150:
            dots(axes, path, 5, color, width=0)
    for at, color in zip(present, colors, strict=True):
        dots(axes, at, 12, color, width=2)
    axes.axis(limits)


def _draw_marks(axes: Axes, minima: np.ndarray, start: Any, colors: Mapping[str, str]) -> None:
    """Draw minima as stars, and the start, if there is one, as a ring; the limits of the axes stay."""
    limits = axes.axis()
    style: dict[str, Any] = {"markersize": 18 * PIXEL, "markeredgecolor": "white", "markeredgewidth": 1.2 * PIXEL}
    axes.plot(*minima.T, "*", color=colors["minimum"], zorder=3, **style)
    if start is not None:
        dots(axes, start, 16, "#FFFFFF99", colors["start"], 2.5)
        dots(axes, start, 5, colors["start"], width=0)
    axes.axis(limits)


def stored_png(canvas: Model) -> bytes:
    """Return the picture that a canvas of ipympl has stored, with or without the head of a data URL."""
    return base64.b64decode(canvas["_data_url"].rpartition(",")[2], validate=True)


def _centres(low: float, high: float, count: int) -> np.ndarray:
    """Return the centres of so many equal parts."""
    return low + (high - low) * (np.arange(count) + 0.5) / count


def _finite(path: np.ndarray) -> np.ndarray:
    """Return the points of a path before the first that is not finite."""
    return path[: int(np.isfinite(path).all(axis=1).cumprod().sum())]


def _surface_text(names: Sequence[str], box: Any, value_name: str = "loss") -> str:
    across, up = (f"{name} ({span(ends)})" for name, ends in zip(names, (box[:2], box[2:]), strict=True))
    return f"{capital(value_name)} surface over {across} and {up}"


def _descent_text(start: str, end: str, step: int, diverged: int, loss: float) -> str:
    """Tell one descent: its start, its present point, and step, loss and divergence as far as they are known."""
    text = f" The descent starts at {start}"
    if 0 <= diverged <= step:
        return f"{text} and diverges at step {diverged}."
    if step >= 0:
        return f"{text}; at step {step} it is at {end}" + (f", with a loss of {number(loss)}." if loss == loss else ".")
    return f"{text}." if start == end else f"{text} and is at {end}."


def _minima_text(minima: np.ndarray) -> str:
    points = listed([point(minimum) for minimum in minima])
    return f" {'Minimum' if len(minima) == 1 else 'Minima'} at {points}." if points else ""
