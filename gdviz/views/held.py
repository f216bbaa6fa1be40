"""Numbers between links: what one computes and another goes on with, seen by nobody."""

from __future__ import annotations

from gdviz.views.traits import Array
from gdviz.widget import Widget


class Held(Widget):
    """A matrix without a view: `value`, shape (n, m), is the output of one link and the input of another."""

    front_end = "value"

    value = Array(None, None)
