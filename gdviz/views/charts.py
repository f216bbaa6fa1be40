"""Charts beside the loss surface (bqplot): a plain loss curve, and data with fit and residuals."""

from __future__ import annotations

from typing import Any

import bqplot
import ipywidgets
import numpy as np

from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import presets, texts, theme
from gdviz.views.frame import FIT_POINTS, fit_grid
from gdviz.views.presets import Settings


class LossCurve(bqplot.Figure):
    """The loss at every step, as a chart of bqplot; `log` makes its axis logarithmic. `Curves` shows more."""

    def __init__(self, log: bool = False, **traits: Any) -> None:
        scales = {"x": bqplot.LinearScale(), "y": bqplot.LogScale() if log else bqplot.LinearScale()}
        self.line = bqplot.Lines(x=np.zeros(1), y=np.ones(1), scales=scales, colors=[theme.DESCENT])
        super().__init__(**_figure([self.line], scales, ("step", "loss"), texts.LOSS_CURVE), **traits)
        self.axes[1].tick_format = ".4~g"
        self.add_class("gdviz-chart")

    @property
    def outputs(self) -> dict[str, Target | list[Target]]:
        """Where the fields of a `Frame` are shown."""
        return {"steps": (self.line, "x"), "losses": (self.line, "y")}


class FitChart(ipywidgets.GridBox):
    """The data of a problem, the model at the current step and, if asked for, the residuals.

    `outputs` names the traits that show a `Frame`. `show_residuals` is a checkbox that works in the page. A problem
    without data gets a sentence instead of the chart, and one whose data another view shows gets nothing.
    """

    def __init__(self, problem: Problem) -> None:
        self._scales = {"x": bqplot.LinearScale(), "y": bqplot.LinearScale()}
        nothing, scales = np.zeros(1), self._scales
        self.data = bqplot.Scatter(x=nothing, y=nothing, scales=scales, colors=[theme.DATA], default_size=28)
        self.fit = bqplot.Lines(
            x=np.zeros(FIT_POINTS), y=np.zeros(FIT_POINTS), scales=scales, colors=[theme.DESCENT], labels=[texts.MODEL]
        )
        self.residuals = bqplot.Lines(
            x=nothing, y=nothing, scales=scales, colors=[theme.RESIDUAL], labels=[texts.RESIDUALS]
        )
        self.fit.stroke_width, self.residuals.stroke_width = 2.5, 1.5
        marks = [self.residuals, self.data, self.fit]
        self.figure = bqplot.Figure(**_figure(marks, scales, ("x", "y"), texts.FIT))
        self.figure.add_class("gdviz-chart")
        self.show_residuals = ipywidgets.Checkbox(
            True, description=texts.SHOW_RESIDUALS, indent=False, tooltip=texts.RESIDUALS_TOOLTIP
        )
        ipywidgets.jslink((self.show_residuals, "value"), (self.residuals, "visible"))
        self._note = ipywidgets.HTML(f'<p class="gdviz-note">{texts.NO_DATA}</p>')
        # Both stay in the page, one over the other: bqplot keeps each view of a figure that was ever drawn, and logs
        # negative widths of one that is not laid out. It also sets the visibility of a figure itself: so, a box around.
        self._chart = ipywidgets.VBox([self.figure])
        layout = {"grid_template_columns": "minmax(0, 1fr)", "overflow": "hidden"}
        super().__init__([self._chart, self._note], layout=layout)
        for child in self.children:
            child.layout.grid_area = "1 / 1 / 2 / 2"
        presets.apply(self.settings(problem))

    @property
    def outputs(self) -> dict[str, Target | list[Target]]:
        """Where the fields of a `Frame` are shown that a problem with data has."""
        return {"fit": (self.fit, "y"), "residuals": (self.residuals, "y")}

    def settings(self, problem: Problem, elsewhere: bool = False) -> Settings:
        """Return what shows the data of a problem, or says that it has none, unless they are shown `elsewhere`."""
        dataset = None if elsewhere else problem.dataset
        turns: dict[Target, Any] = {
            # Without height it is laid out still, in a row of its own that takes no room from its neighbours.
            (self.layout, "height"): "0" if elsewhere else "auto",
            (self.layout, "flex"): "0 0 100%" if elsewhere else "",
            (self.layout, "order"): "1" if elsewhere else "",
            (self._chart.layout, "visibility"): "hidden" if dataset is None else "visible",
            (self._note.layout, "visibility"): "visible" if dataset is None and not elsewhere else "hidden",
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


def _figure(
    marks: list[bqplot.Mark], scales: dict[str, bqplot.Scale], names: tuple[str, str], title: str
) -> dict[str, Any]:
    """Return the traits of a figure with the named axes of two scales, x and y."""
    return {
        "marks": marks,
        "axes": [
            bqplot.Axis(scale=scales["x"], label=names[0]),
            bqplot.Axis(scale=scales["y"], label=names[1], side="left", label_offset="3.6em"),
        ],
        "title": title,
        "title_style": {"font-size": "13px"},
        "fig_margin": {"top": 28, "bottom": 40, "left": 66, "right": 16},
        "animation_duration": 120,
        "display_toolbar": False,
        "layout": {"width": "100%", "height": "270px", "min_width": "0"},
    }
