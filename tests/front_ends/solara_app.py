"""An app of Solara."""

import ipywidgets
import solara

from tests.front_ends.shown import widgets


@solara.component
def Page() -> None:  # noqa: N802 (so Solara calls it)
    """Show the widgets, which each reader has for themselves."""
    solara.display(solara.use_memo(lambda: ipywidgets.VBox(widgets()), []))
