"""The heading of a group of controls, which opens and closes it."""

from __future__ import annotations

import ipywidgets
import traitlets

from gdviz.views.page_state import PageState
from gdviz.widget import Keyed
from gdviz.words import Description


class GroupHeading(Keyed):
    """A button that opens and closes what stands below it in a box, the group, which is closed at first.

    The page says beside the `title` whether a control of the group has another value than at first, and opens the group
    when something else than the reader's hand in it changes one: a link, the address, "Undo", or another view.

    - `box`: the group, whose first child this is;
    - `state`: the state of the page, whose entries in the box are its controls.
    """

    front_end = "group"
    edited = ("expanded",)

    title = traitlets.Unicode().tag(sync=True)
    expanded = traitlets.Bool(False).tag(sync=True)
    # Whether a control has another value than at first, which the page alone knows.
    changed = traitlets.Bool(False).tag(sync=True)
    box = traitlets.Instance(ipywidgets.Box, allow_none=True).tag(sync=True, **ipywidgets.widget_serialization)
    state = traitlets.Instance(PageState).tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, title: str, state: PageState) -> None:
        super().__init__(title=title, state=state)

    def described(self) -> Description:
        """Return the title."""
        return Description(self.title)
