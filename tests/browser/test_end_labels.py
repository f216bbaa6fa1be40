"""Names at the ends of curves: where there is room they replace a legend, apart from each other and readable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import LABORATORIES, opener_at
from tests.browser.test_theme import CONTRAST

pytestmark = pytest.mark.browser

NAMES = {
    "neural_network": ["training", "test"],
    "optimizers": ["Gradient descent", "Momentum", "Adam", "L-BFGS"],
}

FOUND = """curves => [...curves.querySelectorAll(".label.end")].map((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    const ratio = contrast(label, getComputedStyle(label).fill);
    return { box: [left, top, right, bottom], ratio, fill: label.style.fill };
})"""
STROKES = """curves => [...curves.querySelectorAll("path.line")].filter((line) => line.getAttribute("d")).map((line) =>
    line.getAttribute("stroke"))"""


@pytest.fixture
def open_(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    assert set(NAMES) <= set(LABORATORIES)
    with opener_at(laboratories, chromium) as open_path:

        def open_named(name: str, **options: object) -> Page:
            page = open_path(f"/{name}.html", **options)
            page.wait_for_selector("html[data-ready]")
            page.evaluate(CONTRAST)
            return page

        yield open_named


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 1920])
@pytest.mark.parametrize("name", NAMES)
def test_curves_have_their_names_at_their_ends(open_: Callable[..., Page], name: str, width: int, scheme: str) -> None:
    page = open_(name, width=width, color_scheme=scheme)
    curves = page.locator(".gdviz-charts .gdviz-curves").first
    expect(curves.locator(".label.end")).to_have_text(NAMES[name])
    expect(curves.locator(".gdviz-legend .entry")).to_have_count(0)
    found, box = curves.evaluate(FOUND), curves.bounding_box() or {}
    for label in found:
        assert label["ratio"] >= 4.5
        assert box["x"] <= label["box"][0] < label["box"][2] <= box["x"] + box["width"] + 1
    for (_, top, _, bottom), (_, other_top, _, other_bottom) in combinations([each["box"] for each in found], 2):
        # Boxes of letters have room above and below.
        assert min(bottom, other_bottom) - max(top, other_top) <= 2


@pytest.mark.parametrize("name", NAMES)
def test_each_name_has_the_colour_of_its_curve(open_: Callable[..., Page], name: str) -> None:
    curves = open_(name).locator(".gdviz-charts .gdviz-curves").first
    expect(curves.locator(".label.end")).to_have_text(NAMES[name])
    for label, stroke in zip(curves.evaluate(FOUND), curves.evaluate(STROKES), strict=True):
        mixed = curves.evaluate(
            "(_, color) => Object.assign(document.createElement('i').style, { color }).color",
            f"color-mix(in srgb, {stroke} 60%, var(--gdviz-ink))",
        )
        assert label["fill"] == mixed


@pytest.mark.parametrize("name", NAMES)
def test_a_phone_has_a_legend(open_: Callable[..., Page], name: str) -> None:
    curves = open_(name, width=390, height=844).locator(".gdviz-charts .gdviz-curves").first
    expect(curves.locator(".gdviz-legend .entry")).to_have_text(NAMES[name])
    expect(curves.locator(".label.end")).to_have_count(0)
