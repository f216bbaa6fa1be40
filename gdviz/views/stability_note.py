"""A warning in plain words when descents near, or pass, their edge of stability."""

from __future__ import annotations

import anywidget
import traitlets

from gdviz.views.modules import module
from gdviz.views.traits import Array


class StabilityNote(anywidget.AnyWidget):
    """Sentences about descents and their edges of stability, composed in the page.

    For each descent, named in `names`, arrays of shape (descents,), as `gdviz.comparison.Stability` has them:

    - `edge`: the largest eigenvalue of the Hessian up to which steps shrink; NaN where none is known or it is not shown;
    - `eigenvalue`: the largest that it met until it passed the edge, and `passed_at`: the evaluations then, or −1;
    - `learning_rate`: its own; the edge is inversely proportional to it;
    - `diverged_at`: the evaluations after which it was not finite, or −1.

    It warns of what is above `NEAR` of the edge, before anything diverges.
    """

    _esm = module("common.js", "stability_note.js")
    _css = module("stability_note.css")

    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    colors: traitlets.List[str] = traitlets.List().tag(sync=True)
    edge = Array(None)
    eigenvalue = Array(None)
    passed_at = Array(None)
    learning_rate = Array(None)
    diverged_at = Array(None)
