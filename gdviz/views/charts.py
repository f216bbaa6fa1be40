"""Charts beside the loss surface (bqplot): the loss curve, and data with fit and residuals."""

from __future__ import annotations

from typing import Any

import bqplot
import ipywidgets
import numpy as np

from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import presets, theme
from gdviz.views.frame import FIT_POINTS, fit_grid
from gdviz.views.presets import Settings

_TRANSITION = 120  # milliseconds


class LossCurve:
    """The loss at every step, with a marker at the present step, on a linear or a logarithmic axis.

    Display `figure`; `outputs` names the traits that show a `Frame`. Line and marker exist twice, once
    on each axis: showing one or the other needs no kernel.
    """

    def __init__(self, most_steps: int) -> None:
        self.step_scale = bqplot.LinearScale(min=0, max=most_steps)
        steps = np.arange(most_steps + 1, dtype=float)
        self.line, self.marker, self.axis = self._curve(bqplot.LinearScale(), steps)
        self.log_line, self.log_marker, self.log_axis = self._curve(bqplot.LogScale(), steps)
        step_axis = bqplot.Axis(scale=self.step_scale, label="step")
        self.log_note = bqplot.Label(
            x=[0.5],
            y=[0.5],
            text=["Not positive: a logarithmic axis cannot show it"],
            scales={"x": bqplot.LinearScale(min=0, max=1), "y": bqplot.LinearScale(min=0, max=1)},
            align="middle",
            colors=["#333333"],
            default_size=12,
            font_weight="normal",
            visible=False,
        )
        marks = [self.line, self.log_line, self.marker, self.log_marker, self.log_note]
        self.figure = _figure(marks, [step_axis, self.axis, self.log_axis], "Loss at every step of the descent")

    def _curve(self, scale: bqplot.Scale, steps: np.ndarray) -> tuple[bqplot.Lines, bqplot.Lines, bqplot.Axis]:
        scales = {"x": self.step_scale, "y": scale}
        line = bqplot.Lines(x=steps, y=np.ones_like(steps), scales=scales, colors=[theme.DESCENT])
        marker = bqplot.Lines(
            x=np.zeros(1), y=np.ones(1), scales=scales, colors=[theme.DESCENT], marker="circle", marker_size=100
        )
        axis = bqplot.Axis(scale=scale, label="loss", side="left", tick_format=".4~g", **_UPRIGHT)
        return line, marker, axis

    @property
    def outputs(self) -> dict[str, Target | list[Target]]:
        """Where the fields of a `Frame` are shown."""
        return {
            "loss_step": (self.line, "x"),
            "loss": (self.line, "y"),
            "log_step": (self.log_line, "x"),
            "log_loss": (self.log_line, "y"),
            "last_step": (self.step_scale, "max"),
            "marker_step": [(self.marker, "x"), (self.log_marker, "x")],
            "marker_loss": (self.marker, "y"),
            "log_marker_loss": (self.log_marker, "y"),
            "linear": (self.axis, "visible"),
            "linear_visible": [(self.line, "visible"), (self.marker, "visible")],
            "log": (self.log_axis, "visible"),
            "log_visible": (self.log_line, "visible"),
            "log_marker_visible": (self.log_marker, "visible"),
            "log_note": (self.log_note, "visible"),
        }


class FitChart:
    """The data of a problem, the model at the present step and, if asked for, the residuals.

    Display `box`; `outputs` names the traits that show a `Frame`. `show_residuals` is a checkbox that
    works in the page. A problem without data gets a sentence instead of the chart.
    """

    def __init__(self, problem: Problem) -> None:
        x, y = bqplot.LinearScale(), bqplot.LinearScale()
        scales = {"x": x, "y": y}
        nothing = np.zeros(1)
        self.data = bqplot.Scatter(x=nothing, y=nothing, scales=scales, colors=[theme.DATA], default_size=28)
        self.fit = bqplot.Lines(
            x=np.zeros(FIT_POINTS),
            y=np.zeros(FIT_POINTS),
            scales=scales,
            colors=[theme.DESCENT],
            stroke_width=2.5,
            labels=["model"],
        )
        self.residuals = bqplot.Lines(
            x=nothing, y=nothing, scales=scales, colors=[theme.RESIDUAL], stroke_width=1.5, labels=["residuals"]
        )
        self._scales = scales
        axes = [
            bqplot.Axis(scale=x, label="x"),
            bqplot.Axis(scale=y, label="y", side="left", **_UPRIGHT),
        ]
        self.figure = _figure([self.residuals, self.data, self.fit], axes, "Data, and the model at the present step")
        self.show_residuals = ipywidgets.Checkbox(
            True, description="Show residuals", indent=False, tooltip="Draw the distance of each datum from the fit"
        )
        ipywidgets.jslink((self.show_residuals, "value"), (self.residuals, "visible"))
        self._note = ipywidgets.HTML(
            '<p class="gdviz-note">This loss is a surface of its own: there are no data to fit.</p>'
        )
        # Both stay in the page, one over the other: bqplot keeps each view of a figure that was ever drawn, and logs
        # negative widths of one that is not laid out. It also sets the visibility of a figure itself: so, a box around.
        self._chart = ipywidgets.VBox([self.figure])
        self.box = ipywidgets.GridBox([self._chart, self._note], layout={"grid_template_columns": "minmax(0, 1fr)"})
        for child in self.box.children:
            child.layout.grid_area = "1 / 1 / 2 / 2"
        self.show(problem)

    @property
    def outputs(self) -> dict[str, Target | list[Target]]:
        """Where the fields of a `Frame` are shown that a problem with data has."""
        return {"fit": (self.fit, "y"), "residuals": (self.residuals, "y")}

    def show(self, problem: Problem) -> None:
        """Show the data of another problem."""
        presets.apply(self.settings(problem))

    def settings(self, problem: Problem) -> Settings:
        """Return what shows the data of a problem, or says that it has none."""
        dataset = problem.dataset
        turns: dict[Target, Any] = {
            (self._chart.layout, "visibility"): "hidden" if dataset is None else "visible",
            (self._note.layout, "visibility"): "visible" if dataset is None else "hidden",
            (self.show_residuals, "disabled"): dataset is None,
        }
        if dataset is None:
            return turns
        x, y = np.asarray(dataset.x, float), np.asarray(dataset.y, float)
        # The axes keep to the data: a fit that is far off leaves the chart instead of flattening it.
        margin = 0.35 * (np.ptp(y) or 1.0)
        return turns | {
            (self._scales["y"], "min"): float(y.min() - margin),
            (self._scales["y"], "max"): float(y.max() + margin),
            (self.data, "x"): x,
            (self.data, "y"): y,
            (self.fit, "x"): fit_grid(dataset),
            (self.residuals, "x"): np.repeat(x, 3),
        }


_UPRIGHT: dict[str, Any] = {"label_offset": "3.6em"}


def _figure(marks: list[bqplot.Mark], axes: list[bqplot.Axis], title: str) -> bqplot.Figure:
    figure = bqplot.Figure(
        marks=marks,
        axes=axes,
        title=title,
        title_style={"font-size": "13px"},
        fig_margin={"top": 28, "bottom": 40, "left": 66, "right": 16},
        animation_duration=_TRANSITION,
        display_toolbar=False,
        layout={"width": "100%", "height": "270px", "min_width": "0"},
    )
    figure.add_class("gdviz-chart")
    return figure
