"""The state of a page as a Python script: lines with holes, and what fills each hole, as data that the page reads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import ipywidgets

from gdviz.formulas import Formula
from gdviz.link import Target
from gdviz.links.signature import is_target
from gdviz.views.page_state import described_target
from gdviz.views.slice import Slice

HOLE = re.compile(r"\$([A-Za-z_]\w*(?:\.\w+)?)")
"""What the state of the page fills in a line of a script: `$name`, or `$name.x` of an editor's points."""


def holes_in(lines: Sequence[str]) -> list[str]:
    """Return the names of the holes in some lines, without the sign.

    >>> holes_in(["sgd($rate)", "fit($points.x, $rate)"])
    ['rate', 'points.x']
    """
    return list(dict.fromkeys(HOLE.findall("\n".join(lines))))


def part(
    lines: Sequence[str],
    holes: Mapping[str, Any],
    when: tuple[ipywidgets.Widget, Sequence[int]] | None = None,
    each: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return some lines of a script as the page reads them; raise `ValueError` for a hole that nothing fills.

    - `holes`: name → what fills it, as `described` returns it;
    - `when`: a choice, and its indices with which these lines are there;
    - `each`: what `each_shown` returns, for lines that are repeated; its holes are $name and $hyperparameters.
    """
    own = each["holes"] if each else ()
    taken = {}
    for name in holes_in(lines):
        if name not in own and name not in holes:
            raise ValueError(f"the script has ${name}, but nothing of this name is declared that it could show")
        if name not in own:
            taken[name] = holes[name]
    condition = None if when is None else {"selector": when[0], "indices": list(when[1])}
    repeated = None if each is None else {"shown": each["shown"], "entries": each["entries"]}
    return {"text": "\n".join(lines), "holes": taken, "when": condition, "each": repeated}


def each_shown(shown: Target, names: Sequence[str], hyperparameters: Sequence[Mapping[str, Target]]) -> dict[str, Any]:
    """Return what repeats lines for each of some named entries whose number in the trait `shown` is above 0."""
    entries = [
        {"name": name, "hyperparameters": _keywords(values)}
        for name, values in zip(names, hyperparameters, strict=True)
    ]
    return {"shown": list(shown), "entries": entries, "holes": ("name", "hyperparameters")}


def described(name: str, value: Any, choice: ipywidgets.Widget | None = None) -> dict[str, Any]:
    """Return what fills the holes of an input of links: name of the hole → description.

    - a widget's trait: its value, for a choice the name of the option;
    - a formula: the arguments of `gdviz.formula`; all letters of a formula of x alone are variables;
    - the axes of a slice: `$name.start` is where the descent in all letters starts, a list;
    - hyperparameters of each entry of a catalog: as keyword arguments, those of the entry that `choice` has chosen;
    - a dictionary of switches: the names of those that are on;
    - the points of a data editor: `$name.x` and `$name.y` of the training points; `$name.slots_x`, `$name.slots_y` and
      `$name.slots_part` of all slots, where the order matters.
    """
    if is_target(value):
        return {name: described_target(*value)} | _start_on(name, value[0])
    if isinstance(value, Formula):
        return {name: {"kind": "arguments", "widget": value.instructions[0]}}
    if isinstance(value, list) and choice is not None:
        return {name: {"kind": "keywords", "selector": choice, "entries": [_keywords(values) for values in value]}}
    if isinstance(value, dict) and set(value) == {"x", "y", "part"}:
        editor = value["x"][0]
        training = {f"{name}.{array}": _points(editor, array, True) for array in ("x", "y")}
        return training | {f"{name}.slots_{array}": _points(editor, array, False) for array in value}
    if isinstance(value, dict) and all(is_target(target) and target[1] == "value" for target in value.values()):
        return {name: {"kind": "switched", "targets": {key: described_target(*one) for key, one in value.items()}}}
    return {}


def _start_on(name: str, widget: ipywidgets.Widget) -> dict[str, Any]:
    if not isinstance(widget, Slice):
        return {}
    owners = {"field": widget.field, "slice": widget, "surface": widget.surfaces[0]}
    return {f"{name}.start": {"kind": "starts"} | owners}


def _keywords(values: Mapping[str, Target]) -> dict[str, Any]:
    return {name: described_target(*target) for name, target in values.items()}


def _points(editor: ipywidgets.Widget, array: str, training: bool) -> dict[str, Any]:
    return {"kind": "points", "widget": editor, "array": array, "training": training}
