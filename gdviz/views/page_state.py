"""The state of a page as a query string: what may stand in it, as data that the page reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from numbers import Real
from typing import Any

import ipywidgets
import numpy as np
import traitlets

from gdviz import link
from gdviz.link import Target
from gdviz.views.traits import NARROWEST, Checked, checked_view
from gdviz.widget import Keyed, Widget

Choice = tuple[ipywidgets.Dropdown, Mapping[int, Target | tuple[ipywidgets.Widget, str, str]]]
"""A dropdown, and the target that a name stands for at an index of it; at others it stands for nothing.

A third part of a target names the trait with its usual value, which addresses leave out.
"""


class State(Widget):
    """What a page reads and sets by name, `entries`; nothing follows `needs_kernel` without Python."""

    entries: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    needs_kernel: traitlets.List[ipywidgets.Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(
        self, entries: Mapping[str, Target | Choice], needs_kernel: Sequence[ipywidgets.Widget] = (), **traits: Any
    ) -> None:
        super().__init__(needs_kernel=list(needs_kernel), **traits)
        self.add(entries)
        self.on_msg(self._answer)

    def add(self, entries: Mapping[str, Target | Choice]) -> None:
        """Add entries, which are restored after those that are there."""
        self.entries = [*self.entries, *(_described(name, entry) for name, entry in entries.items())]

    def _answer(self, _: Any, content: dict[str, Any], __: list[Any]) -> None:
        """Tell a page that all is done that it has asked for before."""
        link.flush()
        self.send({"event": "done", "question": content.get("question")})


class FigureState(State):
    """The state of a figure of `interact`: its controls, by the names of the function's parameters.

    `name` is that of the function. In the address of a page it stands before each: `?zigzag.kappa=50`; links in the
    text, such as `[κ = 50](#set:kappa=50)`, move the controls of the figure beside them.
    """

    front_end = "figureState"

    name = traitlets.Unicode().tag(sync=True)

    def __init__(
        self, name: str, targets: Mapping[str, Target], needs_kernel: Sequence[ipywidgets.Widget] = ()
    ) -> None:
        entries = {key: target for key, target in targets.items() if _is_described(*target)}
        super().__init__(entries, needs_kernel, name=name)


def _is_described(widget: ipywidgets.Widget, trait: str) -> bool:
    """Return whether a trait, of a widget that may be anybody's, is a number, a flag, an index or some numbers."""
    present = getattr(widget, trait)
    return all(isinstance(one, Real) for one in (present if isinstance(present, tuple) else [present]))


class PageState(Keyed, State):
    """The state of some widgets as a link and as a file, the way back from these, and from every change.

    `entries`: name in the query → (widget, trait), in the order in which they are restored, or
    name → (dropdown, index → (widget, trait)) for what exists only for some choices. The index of a
    dropdown stands in the query as the value of its option; of an array that the reader edits, all digits of its
    numbers, without zeros at the end, and compressed where there are many.

    The page does it, with buttons: "Undo", "Redo", "Copy link", "Save" as a small JSON file and "Open". Where the
    address is its own, as on exported pages and with gdviz's template, it reads the query when it opens, and the
    address follows the state. Python only describes what each entry may be.

    `needs_kernel` are widgets that nothing follows without Python: an exported page leaves them as they are, and others
    wait for Python before they restore the next entry.
    `message` is a widget that says which parts of a query were ignored, and why.
    `script` has the lines of the Python script that "Copy as Python" copies, see `gdviz.views.script`, and `csv` the
    columns of the table that "Download" has, see `Page.csv`; without them, there are no such buttons.
    """

    front_end = "pageState"

    script: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    csv: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True, **ipywidgets.widget_serialization)
    message = traitlets.Instance(ipywidgets.HTML, ()).tag(sync=True, **ipywidgets.widget_serialization)


def _described(name: str, entry: Target | Choice) -> dict[str, Any]:
    """Return an entry as the page reads it: which trait it stands for, or one for each index of a selector."""
    widget, what = entry
    if isinstance(what, str):
        return {"name": name, **described_target(widget, what)}
    targets = {str(index): described_target(*target) for index, target in what.items()}
    labels = [str(label) for label in widget._options_labels]
    return {"name": name, "selector": widget, "title": widget.description, "labels": labels, "targets": targets}


def described_target(widget: ipywidgets.Widget, trait: str, usual: str = "") -> dict[str, Any]:
    """Return what the value of a trait may be; an empty text in the query stands for that of the trait `usual`.

    `kind`: "choice" (of `options`, by their names in the query), "flag", "whole", "number", "numbers" (of this
    `length`), "array" (of at most as many numbers as it has), "formula", "pins" (pinned runs, see pins.py) or "texts"
    (of this `length`; an empty text in the query stands for those in `otherwise`). The numbers of "numbers" and "array"
    must be finite in float32; `among` are the only ones allowed, if there are such; and four make a box whose sides are
    at least the share `narrowest` of its distance from 0, if there is such. One number must lie between `low` and
    `high`, each a number, the name of the widget's trait that holds it, or None; `moving` says that other entries
    change them. A step of a player that shows a number instead is such a number, between its `ends`.
    """
    kind, present = widget.traits()[trait], getattr(widget, trait)
    described: dict[str, Any] = {"widget": widget, "trait": trait}
    if trait == "index" and hasattr(widget, "_options_values"):
        pairs = zip(widget._options_labels, widget._options_values, strict=True)
        options = [value if isinstance(value, str) else label for label, value in pairs]
        return {**described, "kind": "choice", "options": options}
    if isinstance(present, bool):
        return {**described, "kind": "flag"}
    if isinstance(present, str):
        return {**described, "kind": "formula"}
    among = list(getattr(kind, "among", ())) or None
    if isinstance(present, np.ndarray):
        return {**described, "kind": "array", "among": among}
    if isinstance(present, list):
        return {**described, "kind": "pins"}
    if isinstance(present, tuple) and all(isinstance(one, str) for one in present):
        return {**described, "kind": "texts", "length": len(present), "otherwise": list(kind.default())}
    if isinstance(present, tuple):
        is_view = isinstance(kind, Checked) and kind.check is checked_view
        narrowest = NARROWEST if is_view else None
        return {**described, "kind": "numbers", "length": len(present), "among": among, "narrowest": narrowest}
    limits = [side if hasattr(widget, side) else None for side in ("min", "max")]
    if isinstance(widget, ipywidgets.FloatLogSlider):
        limits = [widget.base**widget.min, widget.base**widget.max]
    low, high = kind.metadata.get("within", limits)
    if ends := getattr(widget, "ends", None):
        # A step between 0 and `max` that stands for a number between these.
        return {**described, "kind": "number", "low": ends[0], "high": ends[1], "ends": list(ends)}
    described |= {"moving": True} if isinstance(kind.metadata.get("within", (0, 0))[1], str) else {}
    described |= {"usual": usual} if usual else {}
    return {**described, "kind": "whole" if isinstance(present, int) else "number", "low": low, "high": high}
