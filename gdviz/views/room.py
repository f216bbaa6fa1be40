"""How high what `interact` shows is at a width, so that a page has the room for it before its scripts have come.

The numbers are those of the style sheets in web/widgets and of draw/figure.js.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import ipywidgets

from gdviz.views.drawing import Drawing
from gdviz.views.player import Player
from gdviz.views.question import Question
from gdviz.views.sentence import Sentence
from gdviz.views.surface3d import Surface3D

WIDEST, NARROW = 1120, 700
"""The width from which it does not grow, and up to which controls are below the figures."""
PAGE = "--wide: 100vh; --medium: 100vh; --narrow: 100vh; --starting: hidden"
"""CSS variables of a whole page: the text below it begins beneath the window, and all of it is seen at once."""
_CONTROLS, _LEAST, _GAP = 300, 300, 16
_TITLE, _LEGEND, _PANEL = 25, 18, 26
_EQUAL = 560
# Of draw/end_labels.js: pixels from a line to its name and of a character, and where names have no room.
_NAME_GAP, _CHARACTER, _MOST_NAMES, _NARROWEST, _LARGEST_SHARE = 8, 7, 8, 380, 0.3


def style(controls: Sequence[ipywidgets.Widget], views: Sequence[Sequence[Any]]) -> str:
    """Return CSS variables: the height in a wide, a medium and a narrow window, at least."""

    def at(width: float) -> float:
        return _height(controls, views, width)

    # In a narrow window heights follow the width, which is less than the window's by 20 pixels.
    slope = (at(370) - at(340)) / 30
    narrow = f"min({slope:.4g} * (100vw - 20px) + {at(340) - slope * 340:.1f}px, {at(_EQUAL):.0f}px)"
    return f"--wide: {at(WIDEST):.0f}px; --medium: {at(NARROW + 1):.0f}px; --narrow: {narrow}"


def _height(controls: Sequence[Any], views: Sequence[Sequence[Any]], width: float) -> float:
    sentences = sum(isinstance(view, Sentence) for row in views for view in row)
    beside = 38 * sentences + sum(map(_control_height, controls))
    inner = width - _CONTROLS - _GAP if width > NARROW else width
    figures = 0.0
    for row in views:
        shown = [view for view in row if not isinstance(view, Sentence)]
        columns = max(min(int((inner + _GAP) // (_LEAST + _GAP)), len(shown)), 1)
        each = (inner - _GAP * (columns - 1)) / columns
        heights = [_figure_height(view, each) for view in shown]
        lines = [heights[i : i + columns] for i in range(0, len(heights), columns)]
        figures += sum(map(max, lines)) + 4 * max(len(lines) - 1, 0)
    return max(beside, figures) if width > NARROW else beside + figures + 8


def _control_height(control: ipywidgets.Widget) -> float:
    if isinstance(control, Question):
        return 150 + {"points": 0, "number": 40, "choices": sum(map(_row_height, control.rows))}[control.kind]
    return 68 if isinstance(control, Player) else 32


def _row_height(row: tuple[str, list[str]]) -> float:
    """Return the height of options: below each other, or beside each other below their name."""
    name, options = row
    return 50 if name else 34 * len(options)


def _figure_height(view: Drawing | Surface3D, width: float) -> float:
    if isinstance(view, Surface3D):
        return 0.8 * width + 34
    hasbar = any(
        layer["kind"] in ("Image", "Contours") and layer["label"] and not layer.get("signs") for layer in view.layers
    )
    across, upwards = (124, 66) if hasbar else (70, 52) if view.axis_names else (16, 16)
    width = min(width, _EQUAL) if view.equal else width
    aspect = _aspect(view)
    ratio = view.ratio or (0.75 if width < 560 else 0.56)
    frame = (width - across) * aspect + upwards if aspect and not view.ratio else width * ratio
    labelled = [layer for layer in view.layers if layer.get("label") and layer["kind"] not in ("Image", "Contours")]
    entries = [layer for layer in labelled if not (_are_named(view, width) and _is_line(layer))]
    names = any(layer.get("names") for layer in view.layers)
    return frame + _PANEL + (_TITLE if view.title else 0) + (_LEGEND if entries or names else 0)


def _are_named(view: Drawing, width: float) -> bool:
    """Return whether single lines have their names at their ends, and not in the legend."""
    on_grid = any(layer["kind"] in ("Image", "Contours") for layer in view.layers)
    names = [layer["label"] for layer in view.layers if layer.get("label") and _is_line(layer)]
    if not view.axis_names or view.equal or on_grid or not 0 < len(names) <= _MOST_NAMES:
        return False
    return width >= _NARROWEST and _NAME_GAP + _CHARACTER * max(map(len, names)) <= _LARGEST_SHARE * width


def _is_line(layer: dict[str, Any]) -> bool:
    return layer["kind"] == "Lines" and prod(layer["shapes"]["y"]) == layer["shapes"]["y"][-1]


def _aspect(view: Drawing) -> float | None:
    """Return height by width of a figure with equal units and known limits, None for others."""
    if not view.equal:
        return None
    if view.x_limits and view.y_limits:
        (left, right), (bottom, top) = view.x_limits, view.y_limits
        return (top - bottom) / (right - left)
    images = [layer["shapes"]["values"] for layer in view.layers if layer["kind"] == "Image"]
    return images[0][0] / images[0][1] if images else None
