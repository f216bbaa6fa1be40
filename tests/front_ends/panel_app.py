"""An app of Panel: the link is shown, too, as the page has the widgets that it shows and no others."""

import ipywidgets
import panel

from tests.front_ends.shown import widgets

panel.extension("ipywidgets")
panel.pane.IPyWidget(ipywidgets.VBox(widgets())).servable()
