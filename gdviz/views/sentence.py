"""A sentence with numbers in it that links set."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import traitlets

from gdviz.views.traits import Array
from gdviz.widget import Widget
from gdviz.words import Description, number


class Sentence(Widget):
    """A sentence whose numbers follow a link, for example `Sentence("The plane shows {0} % of the path.")`.

    `values` are the numbers for {0}, {1}, …; one that is not there, or NaN, leaves a dash. With `shown` off there is
    no sentence. One of the kind "alert" warns. Of several sentences, the one with the index `which` is there, and none
    where there is no such.
    """

    front_end = "sentence"

    templates: traitlets.List[str] = traitlets.List().tag(sync=True)
    which = traitlets.Int(0).tag(sync=True)
    values = Array(None)
    shown = traitlets.Bool(True).tag(sync=True)
    kind = traitlets.Enum(("note", "alert"), "note").tag(sync=True)

    def __init__(self, *templates: str, **traits: Any) -> None:
        super().__init__(templates=list(templates), **traits)

    def described(self) -> Description:
        """Return the sentence with its numbers, as the page shows it."""
        if not (self.shown and 0 <= self.which < len(self.templates)):
            return Description()

        def written(found: re.Match[str]) -> str:
            value = self.values[int(found[1])] if int(found[1]) < len(self.values) else np.nan
            return "–" if np.isnan(value) else number(value)

        return Description(re.sub(r"\{(\d+)\}", written, self.templates[self.which]))
