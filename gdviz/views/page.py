"""The page of a lesson: controls, loss surface and charts in one view, stacked where it is narrow."""

from __future__ import annotations

import html

import ipywidgets

from gdviz.mathml import mathml
from gdviz.problems import Problem
from gdviz.views import presets
from gdviz.views.presets import Settings


class Page(ipywidgets.VBox):
    """A grid with three columns: `controls`, `surface`, `charts`; display it first, fill it cell by cell.

    Each column is a `VBox`: set its `children`. With `chart_columns=2` the charts stand side by side where there is
    room. `more` is a row beneath the columns, in which each child is a column, as many side by side as there is room
    for. `notes`, above them, tells the reader what went wrong, and is empty otherwise.
    """

    def __init__(self, chart_columns: int = 1) -> None:
        self.controls, self.surface, self.charts = (ipywidgets.VBox() for _ in range(3))
        self.notes = ipywidgets.VBox()
        self.more = ipywidgets.Box()
        grid = ipywidgets.Box([self.controls, self.surface, self.charts])
        super().__init__([self.notes, grid, self.more])
        for widget, name in (
            (self, "page"),
            (grid, "grid"),
            (self.controls, "controls"),
            (self.surface, "surface"),
            (self.charts, "charts"),
            (self.more, "more"),
            (self.notes, "notes"),
        ):
            widget.add_class(f"gdviz-{name}")
        if chart_columns > 1:
            grid.add_class("gdviz-wide")


def notice(text: str) -> str:
    """Return a visible notice, with plain text in it, as HTML for `Page.notes`."""
    return f'<div class="gdviz-notice" role="status">{html.escape(text)}</div>'


class Formula(ipywidgets.HTML):
    """The title of a problem with its formula beneath it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.add_class("gdviz-title")
        self.show(problem)

    def settings(self, problem: Problem) -> Settings:
        """Return what shows the title and formula of a problem."""
        return {(self, "value"): f"<b>{html.escape(problem.title)}</b><div>{mathml(problem.formula)}</div>"}

    def show(self, problem: Problem) -> None:
        """Show the title and formula of another problem."""
        presets.apply(self.settings(problem))
