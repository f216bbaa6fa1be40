"""What a notebook tells in words: its controls with their values, and numbers as the page tells them."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from gdviz.site.pictures.states import Model, shown

_log = logging.getLogger(__name__)


def words(state: Mapping[str, Any], model_id: str) -> list[str]:
    """Return what a displayed widget tells in words, in reading order: controls with their values, and sentences.

    `state` is as in `gdviz.site.pictures.pictures`. Each is one line, such as "Learning rate η: 0.1".
    """
    lines = []
    for model in shown(state, model_id):
        try:
            lines.append(_line(model))
        except Exception as error:  # A notebook may store anything: what cannot be read must not stop the page.
            _log.warning("no words for %s: %s: %s", model.kind, type(error).__name__, error)
    return [line for line in lines if line]


def _line(model: Model) -> str:
    if model.kind == "gdviz.views.sentence.Sentence":
        values = model.array("values")
        told = [number(value) if not np.isnan(value) else "–" for value in values]
        text = re.sub(r"\{(\d+)\}", lambda place: (told[int(place[1]) :] or ["–"])[0], model["template"])
        return text if model["shown"] else ""
    if model.kind == "gdviz.views.player.Player":
        return f"Step: {model['value']} of {model['max']}"
    if model.kind == "gdviz.views.runner.Runner":
        return f"{capital(model['unit'])}: {model['position']}"
    name, value, options = (model.state.get(trait) for trait in ("description", "value", "_options_labels"))
    # A text is not a control.
    if not name or "HTML" in model.kind:
        return ""
    if options and isinstance(model["index"], int):
        value = options[model["index"]]
    if isinstance(value, bool):
        value = "on" if value else "off"
    if isinstance(value, int | float):
        value = number(value)
    return f"{name}: {value}" if isinstance(value, str) else ""


def number(value: float) -> str:
    """Return a number with at most 4 significant digits, as the page tells it."""
    if not np.isfinite(value):
        return "not a number" if np.isnan(value) else "∞" if value > 0 else "−∞"
    if value != 0 and not 1e-3 <= abs(value) < 1e5:
        digits, exponent = f"{value:.2e}".split("e")
        text = f"{float(digits):g}e{int(exponent)}"
    else:
        text = np.format_float_positional(float(f"{value:.4g}"), trim="-")
    return text.replace("-", "−")


def point(coordinates: Sequence[float] | np.ndarray) -> str:
    """Return a point, such as "(−1.5, 2)"."""
    return f"({', '.join(map(number, coordinates))})"


def span(values: Any) -> str:
    """Return from where to where the finite ones of some numbers go, such as "−2 to 2"."""
    values = np.asarray(values, float)
    values = values[np.isfinite(values)]
    return " to ".join(dict.fromkeys([number(values.min()), number(values.max())])) if values.size else "nothing finite"


def listed(parts: Sequence[str]) -> str:
    """Return parts as "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def count(size: int, noun: str) -> str:
    """Return a number of things, such as "1 point" or "2 points"."""
    return f"{size} {noun}{'' if size == 1 else 's'}"


def capital(text: str) -> str:
    """Return a text with its first letter in upper case."""
    return text[:1].upper() + text[1:]
