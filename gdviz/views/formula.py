"""The title of a problem, with its formula."""

from __future__ import annotations

import html

import ipywidgets

from gdviz.mathml import mathml
from gdviz.problems import Problem
from gdviz.views import presets
from gdviz.views.presets import Settings


class Formula(ipywidgets.HTML):
    """The title of a problem with its formula beneath it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.add_class("gdviz-title")
        presets.apply(self.settings(problem))

    def settings(self, problem: Problem) -> Settings:
        """Return what shows the title and formula of a problem."""
        return {(self, "value"): f"<b>{html.escape(problem.title)}</b><div>{mathml(problem.formula)}</div>"}
