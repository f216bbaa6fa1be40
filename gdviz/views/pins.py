"""Pinned runs: up to four that stay in the views, pale and labelled, while the reader changes something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets
import traitlets

from gdviz.views import texts
from gdviz.views.page_state import PageState
from gdviz.views.runner import Runner
from gdviz.widget import Keyed, Widget


class Pins(Keyed):
    """Runs that the reader pins, each with a letter and a name: to show, hide, rename, remove and swap.

    - `pinned`: up to four, each a dictionary with its `name`, whether it is `shown`, and the `state` of the page that
      it belongs to, as texts by the names of entries; of a run that carries a state, its `curves`, too;
    - `state`: the entries of the page, from which the page computes pinned runs again where it has only an address;
    - `views`: those that show pinned runs beside the present one: `Surface`, `Curves`, `ResultsTable`;
    - `choice`: where views have a row for each of its options, the chosen one is pinned; without it, all rows;
    - `problem`: names of entries that say what is minimised: a path is drawn on no other surface than its own;
    - `named`: names of entries of which a new pin gets its name;
    - `runner`: of a run that carries a state, which cannot be computed again from the settings alone, as these may have
      changed on its way: its curves are kept with the pin, with five digits.

    `entries`, for the address, are what `Page.view` takes.
    """

    front_end = "pins"
    edited = ("pinned",)

    MOST = 4
    """The largest number of pinned runs."""

    description = traitlets.Unicode(texts.PINNED_RUNS).tag(sync=True)
    pinned: traitlets.List[dict[str, Any]] = traitlets.List(traitlets.Dict(), maxlen=MOST).tag(sync=True)
    state = traitlets.Instance(PageState).tag(sync=True, **ipywidgets.widget_serialization)
    views: traitlets.List[Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    choice = traitlets.Instance(ipywidgets.Dropdown, allow_none=True).tag(sync=True, **ipywidgets.widget_serialization)
    runner = traitlets.Instance(Runner, allow_none=True).tag(sync=True, **ipywidgets.widget_serialization)
    problem: traitlets.List[str] = traitlets.List().tag(sync=True)
    named: traitlets.List[str] = traitlets.List().tag(sync=True)

    def __init__(self, state: PageState, views: Sequence[Widget], **traits: Any) -> None:
        super().__init__(state=state, views=list(views), **traits)

    @property
    def entries(self) -> dict[str, tuple[Widget, str]]:
        """The entry of the pinned runs in the address."""
        return {"pins": (self, "pinned")}
