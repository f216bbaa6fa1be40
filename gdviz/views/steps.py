"""`Steps`: paragraphs that lead through a figure of `interact`, each of which sets the figure's controls."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Mapping, Sequence
from numbers import Integral, Real
from typing import Any

import ipywidgets
import traitlets

from gdviz.mathml import with_mathml
from gdviz.views.interact import Interact
from gdviz.widget import Widget

_MARKS = re.compile(r"(?P<formula>\$[^$]+\$)|`(?P<code>[^`]+)`|\*\*(?P<strong>.+?)\*\*|\*(?P<em>[^*]+)\*")


class Paragraphs(Widget):
    """The text beside a figure: `texts`, as HTML, and what each of them sets of the `figure`, a `FigureState`.

    `settings`: for each paragraph the texts of entries by their names, as addresses have them.
    """

    front_end = "steps"

    texts: traitlets.List[str] = traitlets.List().tag(sync=True)
    settings: traitlets.List[dict[str, str]] = traitlets.List().tag(sync=True)
    figure = traitlets.Instance(Widget).tag(sync=True, **ipywidgets.widget_serialization)

    def as_html(self) -> str:
        """Return the paragraphs, for readers without scripts."""
        return f"<ol>{''.join(f'<li>{text}</li>' for text in self.texts)}</ol>"


class Steps(ipywidgets.VBox):
    """A figure of `interact` that follows paragraphs: it stays in view while the reader scrolls through them.

    - `figure`: what `gdviz.interact` returns;
    - `steps`: for each paragraph its text and what it sets: control → value, by the names of the function's parameters.

    The paragraph in the middle of the window is the present step; in Jupyter, where all paragraphs are in view, buttons
    choose it. Its settings glide into the controls. What a step
    does not set, it leaves as the step before it did, whichever way the reader comes. The figure begins with the first
    step. Readers may move the controls by hand; the next change of step sets them again.

    In texts, `*emphasis*`, `**strong**`, `` `code` `` and formulas between dollar signs are as in markdown.

    >>> import gdviz, jax.numpy as jnp
    >>> x = jnp.linspace(0, 10, 200)
    >>> waves = gdviz.interact(lambda frequency=1.0: (x, jnp.sin(frequency * x)), frequency=(0.5, 3.0))
    >>> told = gdviz.Steps(waves, [("A *slow* wave.", {"frequency": 0.5}), ("A fast one.", {"frequency": 3})])
    >>> waves.controls["frequency"].value
    0.5

    Raises `TypeError` for what is no figure of `interact` or no list of such pairs, and `ValueError` for an empty text,
    a name that is not that of a control, and a value that this control cannot have.
    """

    def __init__(self, figure: Interact, steps: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        if not isinstance(figure, Interact):
            raise TypeError(f"figure must be what gdviz.interact returns, not {figure!r}")
        if not isinstance(steps, list | tuple):
            raise TypeError(f"steps must be a list of pairs (text, settings), not {steps!r}")
        if not steps:
            raise ValueError("steps is empty; give at least one pair (text, settings)")
        entries = {entry["name"]: entry for entry in figure.state.entries}
        pairs = [_checked(f"steps[{i}]", step, entries) for i, step in enumerate(steps)]
        # All that any step sets, as it is before the first one.
        present = {name: _present(entries[name]) for _, values in pairs for name in values}
        states = []
        for _, values in pairs:
            present = present | values
            states.append({name: _text(value, entries[name]) for name, value in present.items()})
        for name, value in pairs[0][1].items():
            entries[name]["widget"].set_trait(entries[name]["trait"], value)
        self.figure, self.count = figure, len(pairs)
        texts = [_marked_up(text) for text, _ in pairs]
        sides = ipywidgets.Box([figure, Paragraphs(texts=texts, settings=states, figure=figure.state)])
        super().__init__([sides])
        self.add_class("gdviz-steps")
        sides.add_class("gdviz-followed")

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Return what shows it, and the room that an exported page leaves for it: half a window for each step."""
        room = "; ".join(f"--{width}: {50 * self.count}vh" for width in ("wide", "medium", "narrow"))
        return super()._repr_mimebundle_(**options), {"gdviz": {"room": room}}


def _marked_up(text: str) -> str:
    """Return a text with its marks as HTML."""

    def element(found: re.Match[str]) -> str:
        name = str(found.lastgroup)
        return found[0] if name == "formula" else f"<{name}>{found[name]}</{name}>"

    return with_mathml(_MARKS.sub(element, html.escape(text, quote=False)))


def _checked(what: str, step: Any, entries: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the text of a step and the values of the traits that it sets; raise an error that says `what` is wrong."""
    if not isinstance(step, list | tuple) or len(step) != 2 or not isinstance(step[1], Mapping):
        raise TypeError(f'{what} must be a pair such as ("A text.", {{"eta": 0.1}}), not {step!r}')
    text, settings = step
    if not isinstance(text, str):
        raise TypeError(f"the text of {what} must be a string, not {text!r}")
    if not text.strip():
        raise ValueError(f"the text of {what} is empty")
    if unknown := [name for name in settings if name not in entries]:
        known = ", ".join(entries) or "none that can be set"
        raise ValueError(f"{what} sets {unknown[0]!r}, but the controls of the figure are {known}")
    return text, {name: _value(f"{name} in {what}", value, entries[name]) for name, value in settings.items()}


def _value(what: str, value: Any, entry: Mapping[str, Any]) -> Any:
    """Return what a trait is for a value of its control: the index of an option, or the step of a player."""
    kind = entry["kind"]
    if kind == "choice":
        if str(value) not in entry["options"]:
            raise ValueError(f"{what} must be one of {', '.join(entry['options'])}, not {value!r}")
        return entry["options"].index(str(value))
    if kind == "flag":
        if not isinstance(value, bool):
            raise ValueError(f"{what} must be True or False, not {value!r}")
        return value
    if kind == "numbers":
        numbers = value if isinstance(value, list | tuple) else ()
        if len(numbers) != entry["length"] or not all(map(_is_number, numbers)):
            raise ValueError(f"{what} must be {entry['length']} finite numbers, not {value!r}")
        return tuple(map(float, numbers))
    low, high = (
        getattr(entry["widget"], end) if isinstance(end, str) else end for end in (entry["low"], entry["high"])
    )
    low, high = -math.inf if low is None else low, math.inf if high is None else high
    whole = kind == "whole"
    if not _is_number(value) or not low <= value <= high or (whole and not isinstance(value, Integral)):
        raise ValueError(f"{what} must be a {'whole ' * whole}number from {low:g} to {high:g}, not {value!r}")
    if "ends" in entry:
        return round((value - low) / (high - low) * entry["widget"].max)
    return int(value) if whole else float(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool) and math.isfinite(value)


def _present(entry: Mapping[str, Any]) -> Any:
    return getattr(entry["widget"], entry["trait"])


def _text(value: Any, entry: Mapping[str, Any]) -> str:
    """Return what stands for the value of a trait in an address."""
    match entry:
        case {"kind": "choice", "options": options}:
            return str(options[value])
        case {"ends": (low, high), "widget": player}:
            return f"{low + (high - low) * value / player.max:.6g}"
        case {"kind": "numbers"}:
            return ",".join(map(repr, map(float, value)))
    return repr(int(value) if entry["kind"] in ("whole", "flag") else float(value))
