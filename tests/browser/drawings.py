"""What the views of the toolkit have drawn, as the page tells it."""

from __future__ import annotations

from typing import Any

import numpy as np
from playwright.sync_api import Locator


def area_of(view: Locator) -> tuple[float, float, float, float]:
    """Return left, top, width and height of the axes in the frame of a view."""
    return tuple(float(view.locator(".hit").get_attribute(name)) for name in ("x", "y", "width", "height"))


def ticks_of(view: Locator, axis: str) -> tuple[np.ndarray, list[str]]:
    """Return the pixels and the labels of the ticks of an axis."""
    labels = view.locator(f".ticks text.{axis}")
    places = labels.evaluate_all("(nodes, axis) => nodes.map((node) => Number(node.getAttribute(axis)))", axis)
    return np.array(places), labels.all_text_contents()


def number(label: str) -> float:
    """Return the number that a tick is labelled with, such as −0.5, 2e−5 or 10⁻³."""
    power = label.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    label = f"1e{power[2:]}" if power != label else label
    return float(label.replace("−", "-"))


def axis_of(view: Locator, axis: str, log: bool = False) -> Any:
    """Return the map from values to pixels that the ticks of an axis tell, which must lie on one line."""
    pixels, labels = ticks_of(view, axis)
    assert len(pixels) >= 2
    values = np.array(list(map(number, labels)))
    values = np.log10(values) if log else values
    slope, offset = np.polyfit(values, pixels, 1)
    np.testing.assert_allclose(slope * values + offset, pixels, atol=1e-3)
    return lambda value: slope * (np.log10(value) if log else np.asarray(value)) + offset


def drawn(view: Locator, selector: str, name: str = "d") -> list[str]:
    """Return an attribute of each element that a view shows."""
    return view.locator(selector).evaluate_all(
        """(nodes, name) => nodes.filter((node) => !node.closest("[style*='display: none']"))
            .map((node) => node.getAttribute(name))""",
        name,
    )
