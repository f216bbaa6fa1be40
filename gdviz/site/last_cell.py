"""What a page takes from a kernel when the notebook has run: a last cell asks for it, and tells it as an output.

The state of the widgets comes from the widgets themselves: links and presets set traits of which they send nothing, as
pages that are open do the same by themselves.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any

SOURCE = "import sys\nif 'ipywidgets' in sys.modules:\n    from gdviz.site.last_cell import tell\n    tell()"
"""The last cell."""

SOURCE_WITH_WORDS = SOURCE.replace("tell()", "tell(with_words=True)")
"""The last cell of a page that is kept, which readers without scripts see too."""

KIND = "application/vnd.gdviz.page+json"
"""The type of the output in which it is told."""


@dataclass(frozen=True)
class Told:
    """What a kernel has told: the state of its widgets, by model, and whether the page needs it any more.

    `words` stand for the widgets where no script runs, see `gdviz.site.words`.
    """

    state: dict[str, Any]
    needed: bool
    words: dict[str, Any] = field(default_factory=dict)


def tell(with_words: bool = False) -> None:
    """Tell it, in the kernel, once all links have settled."""
    from IPython.display import display
    from ipywidgets import Widget
    from ipywidgets.widgets import widget

    from gdviz.site.need import kernel_is_needed

    if with_words:
        from gdviz.site.words import follow_links, words_of

        follow_links(list(widget._instances.values()))
    if "gdviz.link" in sys.modules:
        sys.modules["gdviz.link"].flush()
    # From here on the server keeps what the page is to hear besides.
    display({KIND: None}, raw=True)
    told = {"state": Widget.get_manager_state()["state"], "needed": kernel_is_needed()}
    if with_words:
        told["words"] = words_of(list(widget._instances.values()))
    display({KIND: told}, raw=True)


def told_by(cell: Any) -> Told:
    """Return what the last cell has told; a notebook without widgets has no state, and its page needs no kernel."""
    for output in cell.outputs:
        if told := output.get("data", {}).get(KIND):
            return Told(told["state"], told["needed"], told.get("words", {}))
    return Told({}, needed=False)
