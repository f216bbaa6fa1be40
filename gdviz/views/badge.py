"""The badge: where a link is computed and how fast, what its program looks like, and whether the server is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets
import traitlets

from gdviz.link import Link
from gdviz.widget import Widget


class Badge(Widget):
    """A line that tells where a link is computed and in what time, measured in the reader's own browser.

    Without a link it is empty. A button shows the program as WebAssembly text. When the connection to the kernel is
    lost, the badge says so, and the widgets in `needs_kernel` are disabled until it is back; a kernel that starts anew
    does not know them. On an exported page, which has no kernel, they are disabled with a sentence that says why.
    """

    front_end = "badge"

    link = traitlets.Instance(Link, allow_none=True).tag(sync=True, **ipywidgets.widget_serialization)
    needs_kernel: traitlets.List[ipywidgets.Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, link: Link | None = None, needs_kernel: Sequence[ipywidgets.Widget] = (), **traits: Any) -> None:
        super().__init__(link=link, needs_kernel=list(needs_kernel), **traits)
