"""What a view shows, in words: a sentence and a small table, with numbers as the page writes them.

Readers without scripts, search engines and text browsers get them instead of the picture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

MOST_ROWS = 12
"""The most rows that a table has; of longer series it shows some, evenly chosen."""


@dataclass(frozen=True)
class Description:
    """What a view shows: a sentence or more, and its numbers by column; no text and no columns where it shows nothing.

    All columns have the same length, and at most `MOST_ROWS` rows. They hold numbers or words.
    """

    text: str = ""
    columns: Mapping[str, Sequence[Any]] = field(default_factory=dict)


def number(value: float) -> str:
    """Return a number with at most 4 significant digits.

    >>> number(-0.123456), number(123456), number(float("inf"))
    ('−0.1235', '1.23e5', '∞')
    """
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
    """Return the range of the finite ones of some numbers.

    >>> span([2, float("nan"), -1]), span([3, 3])
    ('from −1 to 2', '3')
    """
    values = np.asarray(values, float)
    values = values[np.isfinite(values)]
    ends = [number(values.min()), number(values.max())] if values.size else ["not finite"]
    return ends[0] if len(set(ends)) == 1 else f"from {ends[0]} to {ends[1]}"


def listed(parts: Sequence[str]) -> str:
    """Return parts as "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def count(size: int, noun: str) -> str:
    """Return a number of things, such as "1 point" or "2 points"."""
    return f"{size} {noun}{'' if size == 1 else 's'}"


def capital(text: str) -> str:
    """Return a text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def evenly(size: int, most: int = MOST_ROWS) -> np.ndarray:
    """Return at most so many of the indices 0 … size − 1, evenly chosen, with the first and the last.

    >>> evenly(5, 3), evenly(2, 3)
    (array([0, 2, 4]), array([0, 1]))
    """
    return np.unique(np.linspace(0, size - 1, min(size, most)).round().astype(int))


def series_columns(
    series: Mapping[str, tuple[np.ndarray, np.ndarray]], x_name: str, y_name: str
) -> dict[str, list[Any]]:
    """Return points of several series, name → (x, y), as a table, one series below the other, of at most six.

    A point that follows an equal one is left out.
    """
    names, xs, ys = list[str](), list[float](), list[float]()
    for name, (x, y) in list(series.items())[: MOST_ROWS // 2]:
        new = np.append(True, (np.diff(x) != 0) | (np.diff(y) != 0))
        x, y = x[new], y[new]
        rows = evenly(len(y), max(2, MOST_ROWS // len(series)))
        names += [name] * len(rows)
        xs += x[rows].tolist()
        ys += y[rows].tolist()
    numbers: dict[str, list[Any]] = {x_name: xs, y_name: ys}
    return numbers if len(series) == 1 else {"": names, **numbers}
