"""A matrix between links: the output of one, an input of another, and not seen by the reader."""

from __future__ import annotations

from gdviz.views.traits import Array
from gdviz.widget import Widget


class Intermediate(Widget):
    """A matrix without a view: `value`, shape (n, m), is the output of one link and the input of another."""

    front_end = "value"

    value = Array(None, None)
