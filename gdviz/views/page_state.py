"""The state of a page as a query string: restored when the page opens, copied as a link."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import anywidget
import ipywidgets
import numpy as np
import traitlets

from gdviz import link
from gdviz.link import Target
from gdviz.views.modules import module
from gdviz.views.page import note

Choice = tuple[ipywidgets.Dropdown, Mapping[int, Target]]
"""A dropdown, and the target that a name stands for at an index of it; at others it stands for nothing."""

_NOT_OURS = ("token", "theme", "template")


class PageState(anywidget.AnyWidget):
    """A "copy link" button for the present state of some widgets, and the way back from such a link.

    `entries`: name in the query → (widget, trait), in the order in which they are restored, or
    name → (dropdown, index → (widget, trait)) for what exists only for some choices. The index of a
    dropdown stands in the query as the value of its option; of an array that the reader edits, the numbers to four
    decimals, without zeros at the end. The page composes the link by itself.

    `message` is a widget that tells which parts of a query were ignored, and why.
    """

    _esm = module("common.js", "page_state.js")
    _css = module("page_state.css")

    entries: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, entries: Mapping[str, Target | Choice]) -> None:
        self._entries = dict(entries)
        self.message = ipywidgets.VBox()
        super().__init__(entries=[_described(name, entry) for name, entry in self._entries.items()])

    def restore(self, query: str | None = None) -> list[str]:
        """Set the widgets from a query string, by default that of the page's own address.

        Return what was ignored, in words: names that are not known, values that are not allowed.
        """
        if query is None:
            query = os.environ.get("QUERY_STRING", "")
        wanted = dict(parse_qsl(query, keep_blank_values=True))
        ignored = [
            f"{name}: there is no such setting"
            for name in wanted
            if name not in self._entries and name not in _NOT_OURS and not name.startswith("voila")
        ]
        for name, entry in self._entries.items():
            if name not in wanted:
                continue
            try:
                _restore(entry, wanted[name])
            except ValueError as error:
                ignored.append(f"{name}={wanted[name][:40]}: {error}")
            # What follows from this value must not come after the values that are still to be set.
            link.flush()
        text = "Some of this link was ignored. " + "; ".join(ignored) + "."
        self.message.children = [note(text)] if ignored else []
        return ignored


def _described(name: str, entry: Target | Choice) -> dict[str, Any]:
    """Return an entry as page_state.js reads it."""
    widget, what = entry
    if isinstance(what, str):
        return {"name": name, "widget": widget, "trait": what, "options": _options(widget, what)}
    targets = {
        str(index): {"widget": target, "trait": trait, "options": _options(target, trait)}
        for index, (target, trait) in what.items()
    }
    return {"name": name, "selector": widget, "targets": targets}


def _options(widget: ipywidgets.Widget, trait: str) -> list[str] | None:
    """Return what the indices of a choice are called in the query, or None for other traits."""
    if trait != "index" or not hasattr(widget, "options"):
        return None
    return [option[1] if isinstance(option, tuple) else str(option) for option in widget.options]


def _restore(entry: Target | Choice, text: str) -> None:
    widget, what = entry
    if not isinstance(what, str):
        if widget.index not in what:
            raise ValueError(f"there is no such setting with {widget.description} = {widget.label}")
        widget, what = what[widget.index]
    value = _parse(widget, what, text)
    setattr(widget, what, value)
    if not np.array_equal(getattr(widget, what), value):
        raise ValueError("it is not within what can be shown")


def _parse(widget: ipywidgets.Widget, trait: str, text: str) -> Any:
    """Return the value that a text of the query stands for; raise `ValueError` saying what is allowed."""
    options = _options(widget, trait)
    if options is not None:
        if text not in options:
            raise ValueError(f"it must be one of {', '.join(options)}")
        return options.index(text)
    present = getattr(widget, trait)
    if isinstance(present, np.ndarray):
        return _array(widget, trait, text)
    if isinstance(present, bool):
        if text not in ("0", "1"):
            raise ValueError("it must be 0 or 1")
        return text == "1"
    if isinstance(present, tuple):
        return tuple(_number(part, widget) for part in _split(text, len(present)))
    if isinstance(present, int):
        if not text.lstrip("-").isdecimal():
            raise ValueError("it must be a whole number")
        return int(_number(text, widget))
    return _number(text, widget)


def _array(widget: ipywidgets.Widget, trait: str, text: str) -> np.ndarray:
    present = getattr(widget, trait)
    numbers = [_number(part, widget) for part in text.split(",")]
    if len(numbers) > present.size:
        raise ValueError(f"it must be at most {present.size} numbers separated by commas")
    array = np.zeros(present.size)
    array[: len(numbers)] = numbers
    if not widget.traits()[trait].accepts(array.reshape(present.shape)):
        raise ValueError("it must hold numbers that can be edited there")
    return array.reshape(present.shape)


def _split(text: str, length: int) -> list[str]:
    parts = text.split(",")
    if len(parts) != length:
        raise ValueError(f"it must be {length} numbers separated by commas")
    return parts


def _number(text: str, widget: ipywidgets.Widget) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError("it must be a number")
    low, high = getattr(widget, "min", -math.inf), getattr(widget, "max", math.inf)
    if not low <= value <= high:
        raise ValueError(f"it must lie between {low:g} and {high:g}")
    return value
