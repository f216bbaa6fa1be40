"""What a page takes from a kernel when the notebook has run: a last cell shows it as an output.

The state of the widgets comes from the widgets themselves: links and presets set traits of which they send nothing, as
pages that are open do the same by themselves.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any

from gdviz.site.memory import free_memory

# It defines no name: the notebook's own functions run on, and one of them may be called `show`, too.
SOURCE = (
    "if 'ipywidgets' in __import__('sys').modules:\n"
    "    __import__('importlib').import_module('gdviz.site.last_cell').show()"
)
"""The last cell of a page that stays connected with its kernel."""

SOURCE_OF_RENDERED = SOURCE.replace("show()", "show(rendered=True)")
"""The last cell of a page that is rendered for all readers, some without scripts."""

KIND = "application/vnd.gdviz.page+json"
"""The type of the output."""


@dataclass(frozen=True)
class Report:
    """What a kernel says of its page.

    - `state`: that of its widgets, by model;
    - `needs_python`: whether a page without a kernel would lack something from the start;
    - `followed`: the models of controls that Python alone follows;
    - `words`: what stands for the widgets where no script runs, see `gdviz.site.words`.
    """

    state: dict[str, Any] = field(default_factory=dict)
    needs_python: bool = False
    followed: list[str] = field(default_factory=list)
    words: dict[str, Any] = field(default_factory=dict)


def show(rendered: bool = False) -> None:
    """Show the report, in the kernel, once all links have settled; words are for pages that are `rendered`."""
    from IPython.display import display
    from ipywidgets import Widget
    from ipywidgets.widgets import widget

    if rendered:
        from gdviz.site import need, words

        words.follow_links(list(widget._instances.values()))
    if "gdviz.link" in sys.modules:
        sys.modules["gdviz.link"].flush()
    # From here on the server keeps what the page is to hear besides.
    display({KIND: None}, raw=True)
    report = {"state": Widget.get_manager_state()["state"]}
    if rendered:
        report |= {
            "needs_python": need.kernel_is_needed(),
            "followed": need.followed_by_python(),
            "words": words.words_of(list(widget._instances.values())),
        }
    display({KIND: report}, raw=True)
    if not rendered:
        # Running the notebook alone took a fifth of the memory of a kernel. What JAX computes again, it traces again.
        if jax := sys.modules.get("jax"):
            jax.clear_caches()
        free_memory()


def report_of(cell: Any) -> Report:
    """Return what the last cell has shown; a notebook without widgets has no state, and its page needs no kernel."""
    for output in cell.outputs:
        if report := output.get("data", {}).get(KIND):
            return Report(**report)
    return Report()
