"""An app of Shiny for Python. The script loads anywidget once, before many widgets ask for it at the same time."""

from typing import Any

import ipywidgets
from shiny import App, ui
from shinywidgets import output_widget, register_widget

from tests.front_ends.shown import widgets

ANYWIDGET = "https://cdn.jsdelivr.net/npm/anywidget@0.11/dist/index.js"


def server(inputs: Any, outputs: Any, session: Any) -> None:
    """Show the widgets, which each reader has for themselves."""
    register_widget("shown", ipywidgets.VBox(widgets()))


app = App(ui.page_fluid(output_widget("shown"), ui.tags.script(src=ANYWIDGET, data_requiremodule="anywidget")), server)
