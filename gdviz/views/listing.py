"""The text of a program, under a title."""

from __future__ import annotations

import html

import ipywidgets


class Listing(ipywidgets.HTML):
    """The text of a program under its title; a long text scrolls in its frame.

    >>> Listing("The function", "def double(x):\\n    return 2 * x").value[:20]
    '<b>The function</b><'
    """

    def __init__(self, title: str, text: str) -> None:
        heading, label = html.escape(title), html.escape(title, quote=True)
        # What scrolls must be reachable by keyboard.
        super().__init__(f'<b>{heading}</b><pre tabindex="0" aria-label="{label}">{html.escape(text.strip())}</pre>')
        self.add_class("gdviz-listing")
