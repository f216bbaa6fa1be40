"""Numbers between links: what one computes and another goes on with, seen by nobody."""

from __future__ import annotations

import anywidget

from gdviz.views.traits import Array


class Held(anywidget.AnyWidget):
    """A matrix without a view: `value`, shape (n, m), is the output of one link and the input of another."""

    _esm = "export default {};"

    value = Array(None, None)
