"""A sentence with numbers in it that links set."""

from __future__ import annotations

from typing import Any

import anywidget
import traitlets

from gdviz.views.modules import module
from gdviz.views.traits import Array


class Sentence(anywidget.AnyWidget):
    """A sentence whose numbers follow a link, for example `Sentence("The plane shows {0} % of the path.")`.

    `values` are the numbers for {0}, {1}, …; one that is not there, or NaN, leaves a dash. With `shown` off there is
    no sentence. One of the kind "alert" warns.
    """

    _esm = module("common.js", "sentence.js")

    template = traitlets.Unicode().tag(sync=True)
    values = Array(None)
    shown = traitlets.Bool(True).tag(sync=True)
    kind = traitlets.Enum(("note", "alert"), "note").tag(sync=True)

    def __init__(self, template: str, **traits: Any) -> None:
        super().__init__(template=template, **traits)
