"""The state of a page as a query string: restored when the page opens, copied as a link."""

from __future__ import annotations

import html
import math
import os
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

import ipywidgets
import numpy as np
import traitlets

from gdviz import link
from gdviz.link import Target
from gdviz.views.presets import presets_of
from gdviz.views.traits import NARROWEST, Checked, checked_view
from gdviz.widget import Widget

Choice = tuple[ipywidgets.Dropdown, Mapping[int, Target]]
"""A dropdown, and the target that a name stands for at an index of it; at others it stands for nothing."""

# Parameters of the address that are of the server or of the page around the widgets; and all that begin with "voila".
_NOT_OURS = ("token", "theme", "template", "note", "python")
# So many of the parts that were ignored are told.
_MOST_TOLD = 10


class PageState(Widget):
    """A "copy link" button for the present state of some widgets, and the way back from such a link.

    `entries`: name in the query → (widget, trait), in the order in which they are restored, or
    name → (dropdown, index → (widget, trait)) for what exists only for some choices. The index of a
    dropdown stands in the query as the value of its option; of an array that the reader edits, the numbers to four
    decimals, without zeros at the end. The page composes the link by itself.

    `needs_kernel` are widgets that nothing follows without Python: a page that has none leaves them as they are.
    `message` is a widget that tells which parts of a query were ignored, and why.

    Where Python runs the page, `restore` reads the address; an exported page does so by itself, in the same way.
    """

    front_end = "pageState"

    entries: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    needs_kernel: traitlets.List[ipywidgets.Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    message = traitlets.Instance(ipywidgets.HTML, ()).tag(sync=True, **ipywidgets.widget_serialization)
    # What must come to rest between two entries that are restored: each has the trait `busy`.
    settling: traitlets.List[ipywidgets.Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    passed_over = traitlets.List(list(_NOT_OURS)).tag(sync=True)
    most_told = traitlets.Int(_MOST_TOLD).tag(sync=True)

    def __init__(self, entries: Mapping[str, Target | Choice], needs_kernel: Sequence[ipywidgets.Widget] = ()) -> None:
        self._entries: dict[str, Target | Choice] = {}
        super().__init__(needs_kernel=list(needs_kernel))
        self.add(entries)

    def add(self, entries: Mapping[str, Target | Choice]) -> None:
        """Add entries, which are restored after those that are there."""
        self._entries |= entries
        self.entries = [*self.entries, *(_described(name, entry) for name, entry in entries.items())]

    def restore(self, query: str | None = None) -> list[str]:
        """Set the widgets from a query string, by default that of the page's own address.

        Return what was ignored, in words: names that are not known, values that are not allowed.
        """
        if query is None:
            query = os.environ.get("QUERY_STRING", "")
        self.settling = self._settling()
        wanted = dict(parse_qsl(query, keep_blank_values=True))
        ignored = [
            f"{name}: there is no such setting"
            for name in wanted
            if name not in self._entries and name not in self.passed_over and not name.startswith("voila")
        ]
        for entry in self.entries:
            name = entry["name"]
            if name not in wanted:
                continue
            try:
                _restore(entry, wanted[name])
            except ValueError as error:
                ignored.append(f"{name}={wanted[name][:40]}: {error}")
            # What follows from this value must not come after the values that are still to be set.
            link.flush()
        self.message.value = notice(_told(ignored)) if ignored else ""
        return ignored

    def _settling(self) -> list[ipywidgets.Widget]:
        widgets = dict.fromkeys(entry.get("selector") or entry["widget"] for entry in self.entries)
        return [*(presets for widget in widgets if (presets := presets_of(widget))), link.runtime()]


def notice(text: str) -> str:
    """Return a visible notice, with plain text in it, as HTML for the notes of a page."""
    return f'<div class="gdviz-notice" role="status">{html.escape(text)}</div>'


def _told(ignored: list[str]) -> str:
    """Return the sentence about what was ignored."""
    told = "; ".join(ignored[:_MOST_TOLD])
    more = len(ignored) - _MOST_TOLD
    return f"Some of this link was ignored. {told}{f'; and {more} more' if more > 0 else ''}."


def _described(name: str, entry: Target | Choice) -> dict[str, Any]:
    """Return an entry as both halves read it: which trait it stands for, or one for each index of a selector."""
    widget, what = entry
    if isinstance(what, str):
        return {"name": name, **_target(widget, what)}
    targets = {str(index): _target(*target) for index, target in what.items()}
    return {"name": name, "selector": widget, "targets": targets}


def _target(widget: ipywidgets.Widget, trait: str) -> dict[str, Any]:
    """Return what the value of a trait may be.

    `kind`: "choice" (of `options`, by their names in the query), "flag", "whole", "number", "numbers" (of this
    `length`) or "array" (of at most as many numbers as it has). Of the last two, all must be finite in float32; `among`
    are the only ones allowed, if there are such; and four make a box whose sides are at least the share `narrowest` of
    its distance from 0, if there is such. One number must lie between `low` and `high`, each a number, the name of the
    widget's trait that holds it, or None.
    """
    kind, present = widget.traits()[trait], getattr(widget, trait)
    described = {"widget": widget, "trait": trait}
    options = _options(widget, trait)
    if options is not None:
        return {**described, "kind": "choice", "options": options}
    if isinstance(present, bool):
        return {**described, "kind": "flag"}
    among = list(getattr(kind, "among", ())) or None
    if isinstance(present, np.ndarray):
        return {**described, "kind": "array", "among": among}
    if isinstance(present, tuple):
        is_view = isinstance(kind, Checked) and kind.check is checked_view
        narrowest = NARROWEST if is_view else None
        return {**described, "kind": "numbers", "length": len(present), "among": among, "narrowest": narrowest}
    limits = [side if hasattr(widget, side) else None for side in ("min", "max")]
    low, high = kind.metadata.get("within", limits)
    return {**described, "kind": "whole" if isinstance(present, int) else "number", "low": low, "high": high}


def _options(widget: ipywidgets.Widget, trait: str) -> list[str] | None:
    """Return what the indices of a choice are called in the query, or None for other traits."""
    if trait != "index" or not hasattr(widget, "options"):
        return None
    return [option[1] if isinstance(option, tuple) else str(option) for option in widget.options]


# From here on, page_state.js does the same.


def _restore(entry: Mapping[str, Any], text: str) -> None:
    target = entry
    if "selector" in entry:
        selector = entry["selector"]
        target = entry["targets"].get(str(selector.index))
        if target is None:
            raise ValueError(f"there is no such setting with {selector.description} = {selector.label}")
    value = _parse(target, text)
    setattr(target["widget"], target["trait"], value)
    if not np.array_equal(getattr(target["widget"], target["trait"]), value):
        raise ValueError(_NOT_SHOWN)


_NOT_SHOWN = "it is not within what can be shown"


def _parse(target: Mapping[str, Any], text: str) -> Any:
    """Return the value that a text of the query stands for; raise `ValueError` saying what is allowed."""
    kind = target["kind"]
    if kind == "choice":
        if text not in target["options"]:
            raise ValueError(f"it must be one of {', '.join(target['options'])}")
        return target["options"].index(text)
    if kind == "flag":
        if text not in ("0", "1"):
            raise ValueError("it must be 0 or 1")
        return text == "1"
    if kind == "array":
        return _array(target, text)
    if kind == "numbers":
        parts = text.split(",")
        if len(parts) != target["length"]:
            raise ValueError(f"it must be {target['length']} numbers separated by commas")
        numbers = [_number(part) for part in parts]
        if not _allowed(target, numbers) or not _is_view(numbers, target["narrowest"]):
            raise ValueError(_NOT_SHOWN)
        return tuple(numbers)
    if kind == "whole" and not re.fullmatch(r"[+-]?[0-9]+", text):
        raise ValueError("it must be a whole number")
    number = _number(text)
    low, high = _limit(target, "low", -math.inf), _limit(target, "high", math.inf)
    if not low <= number <= high:
        raise ValueError(f"it must lie between {low:g} and {high:g}")
    return int(number) if kind == "whole" else number


def _limit(target: Mapping[str, Any], side: str, otherwise: float) -> float:
    limit = target[side]
    return otherwise if limit is None else getattr(target["widget"], limit) if isinstance(limit, str) else limit


def _array(target: Mapping[str, Any], text: str) -> np.ndarray:
    present = getattr(target["widget"], target["trait"])
    numbers = [_number(part) for part in text.split(",")]
    if len(numbers) > present.size:
        raise ValueError(f"it must be at most {present.size} numbers separated by commas")
    if not _allowed(target, numbers):
        raise ValueError("it must hold numbers that can be edited there")
    array = np.zeros(present.size)
    array[: len(numbers)] = numbers
    return array.reshape(present.shape)


def _number(text: str) -> float:
    # What Python and JavaScript take for a number beside these is not the same.
    if not re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text):
        raise ValueError("it must be a number")
    if not math.isfinite(float(text)):
        raise ValueError("it must be a number")
    return float(text)


def _allowed(target: Mapping[str, Any], numbers: list[float]) -> bool:
    """Return whether numbers are finite in float32, and among those allowed."""
    with np.errstate(over="ignore"):
        finite = bool(np.isfinite(np.array(numbers, np.float32)).all())
    return finite and (target["among"] is None or set(numbers) <= set(target["among"]))


def _is_view(numbers: list[float], narrowest: float | None) -> bool:
    """Return whether four numbers are a box that is not too narrow, or need not be one."""
    return narrowest is None or all(
        low < high and high - low >= narrowest * max(abs(low), abs(high)) for low, high in (numbers[:2], numbers[2:])
    )
