"""The loss surface: contours and arrows drawn by matplotlib in the kernel, the descent drawn over them in the page."""

from __future__ import annotations

import base64
import threading
from typing import Any

import ipywidgets
import numpy as np
import traitlets
from ipympl.backend_nbagg import Canvas, FigureManager
from matplotlib.figure import Figure

from gdviz.landscape import Landscape, sample
from gdviz.problems import Problem
from gdviz.views import presets
from gdviz.views.figure import GRID, draw_landscape
from gdviz.views.surface import LossPlane
from gdviz.views.traits import checked_view
from gdviz.words import Description

# Pixels of the picture around the axes, for tick labels and names.
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 62, 24, 44
# Distance and width of the colour bar, right of the axes.
_BAR_GAP, _BAR_WIDTH = 8, 12


# JupyterLab has the messages of widgets handled in a thread of their own while a cell runs: no picture half drawn.
_drawing = threading.RLock()


class _Canvas(Canvas):
    """ipympl's canvas, whose picture is also right for a page that opens after it was drawn."""

    def get_diff_image(self) -> bytes | None:
        # Always the whole picture: a page that has just resized its canvas has lost what a difference adds to.
        with _drawing:
            self._force_full = True
            return super().get_diff_image()

    def send_binary(self, data: bytes) -> None:
        # ipympl puts bare base64 into `_data_url`, which no browser can show.
        if self.syncing_data_url:
            self._data_url = "data:image/png;base64," + base64.b64encode(data).decode()
        self.send({"data": '{"type": "binary"}'}, buffers=[data])

    def described(self) -> Description:
        """Return nothing: the field over it describes both."""
        return Description()


class Field(LossPlane):
    """The parameter plane of a problem: filled contours of the loss, arrows of −∇L, and a descent over them.

    Display `field.box`. The kernel draws contours and arrows once for a problem or a `view`, where the landscape is
    sampled anew; the page draws the first descent of a `LossPlane` over them. `disabled` keeps the view as it is, where
    no kernel could draw another.
    """

    front_end = "field"

    # What the picture shows: its size in CSS pixels, where the axes are in it (left, top, width, height,
    # in the same pixels) and the limits of the axes. Sent after each drawing, so that the page never
    # draws the path over a picture to which it does not belong.
    drawn = traitlets.Dict().tag(sync=True)
    disabled = traitlets.Bool(False).tag(sync=True)
    # The width that the page has for the picture, in CSS pixels.
    width = traitlets.Int(500).tag(sync=True)

    def __init__(self, problem: Problem, **traits: Any) -> None:
        self._problem = problem
        self._shown: tuple[Any, ...] = ()
        self.landscape: Landscape | None = None
        self.figure = Figure(dpi=100)
        self.axes = self.figure.add_subplot()
        self.bar = self.figure.add_axes((0, 0, 1, 1))
        self.canvas = _Canvas(self.figure)
        # The manager connects the canvas with its view; the canvas does not keep it alive by itself.
        self._manager = FigureManager(self.canvas, 0)
        for name in ("toolbar_visible", "header_visible", "footer_visible", "resizable"):
            setattr(self.canvas, name, False)
        super().__init__(**traits)
        self.canvas.mpl_connect("draw_event", self._tell_drawn)
        self.canvas.layout.grid_area = self.layout.grid_area = "1 / 1 / 2 / 2"
        self.box = ipywidgets.GridBox([self.canvas, self], layout={"overflow": "hidden"})
        self.box.add_class("gdviz-field-box")
        self.show(problem)
        self.observe(lambda _: self._draw(), names=["view", "width"])

    def show(self, problem: Problem) -> None:
        """Show another problem: its landscape, its box, its minima and its start.

        Raises `ValueError` for a box too narrow to be sampled in float32.
        """
        checked_view(problem.box)
        self._problem = problem
        with self.hold_trait_notifications():
            presets.apply(self.settings(problem))
            # The descent on the problem before is none on this one.
            self.paths, self.current, self.diverged_at = np.empty((0, 0, 2)), np.full((1, 3), np.nan), -1
            self.start = tuple(np.asarray(problem.start, float).tolist())
        self._draw()

    @traitlets.validate("width")
    def _keep_width(self, proposal: Any) -> Any:
        return min(max(proposal["value"], 240), 1000)

    def _draw(self) -> None:
        """Sample the landscape in the present view and draw it, unless it stands there already."""
        problem, width, height = self._problem, self.width, round(0.86 * self.width)
        with _drawing:
            # Problems are compared by identity: their fields are arrays, which have no single answer.
            if self._shown and self._shown[0] is problem and self._shown[1:] == (self.view, width):
                return
            self._shown = (problem, self.view, width)
            self.figure.set_size_inches(width / 100, height / 100)
            self.figure.subplots_adjust(_LEFT / width, _BOTTOM / height, 1 - _RIGHT / width, 1 - _TOP / height)
            self.landscape = draw_landscape(self.axes, sample(problem.loss, self.view, GRID), self.bar, self.view)
            area = self.axes.get_position()
            self.bar.set_position((area.x1 + _BAR_GAP / width, area.y0, _BAR_WIDTH / width, area.height))
            self.axes.set(xlabel=problem.parameter_names[0], ylabel=problem.parameter_names[1])
            self.canvas.draw()

    def _tell_drawn(self, _: Any) -> None:
        width, height = self.figure.get_size_inches() * 100
        area = self.axes.get_position()
        self.drawn = {
            "size": [width, height],
            "axes": [area.x0 * width, (1 - area.y1) * height, area.width * width, area.height * height],
            "limits": [*map(float, self.axes.get_xlim()), *map(float, self.axes.get_ylim())],
        }

    def described(self) -> Description:
        """Return the surface and the descent in words, and the path as a table."""
        return self._described(self.view)
