"""The lessons as exported, with the keyboard alone: each asks first, and its figures show what it teaches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import ROOT, TROUBLES, opener, serve_exported
from tests.browser.drawings import axis_of
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    files = sorted((ROOT / "notebooks" / "lessons").glob("*.ipynb"))
    with serve_exported(tmp_path_factory.mktemp("lessons"), {file.name: file for file in files}) as address:
        yield address


@pytest.fixture
def open_(chromium: Browser, site: str) -> Iterator[Callable[[str], Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_named(name: str) -> Page:
            page = open_page(f"{site}/{name}.html", viewport={"width": 1280, "height": 800})
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_named


def type_number(within: Locator, label: str, value: str) -> None:
    field = within.get_by_label(f"{label}, as a number")
    field.fill(value)
    field.press("Enter")


def dots(figure: Locator, layer: int) -> np.ndarray:
    """Return the dots of a layer of points, in values of the axes, shape (points, 2)."""
    path = figure.locator(".layer").nth(layer).locator(".dots").get_attribute("d")
    moves = np.array(re.findall(r"M([-\d.]+),([-\d.]+)", path), float)
    across, upwards = (axis_of(figure, axis) for axis in "xy")
    x0, x1, y0, y1 = across(0), across(1), upwards(0), upwards(1)
    return np.stack([(moves[:, 0] - x0) / (x1 - x0), (moves[:, 1] - y0) / (y1 - y0)], axis=1)


def test_downhill_shows_where_a_step_lands_after_the_prediction(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    expect(page.get_by_text("after step 5: x = 0.336")).to_be_visible()
    step = page.locator(".gdviz-interact").nth(0)
    expect(step.locator(".gdviz-moved[inert]")).to_have_count(1)
    # Six tenths of the axis from −3 to 3, by keys, to 1.8.
    for _ in range(3):
        step.locator(".handle").press("Shift+ArrowRight")
    step.get_by_role("button", name="This is my prediction").press("Enter")
    expect(step.locator(".gdviz-sentence").nth(0)).to_have_text("Your prediction is 0.4 away from the answer, 1.4.")
    for ball, eta in ((2.0, 0.3), (-1.5, 0.5), (1.0, 2.0), (0.0, 1.0)):
        type_number(step, "ball", str(ball))
        type_number(step, "η", str(eta))
        # By hand: the slope of x²/2 is x.
        landed = ball - eta * ball

        def check(ball: float = ball, landed: float = landed) -> None:
            np.testing.assert_allclose(dots(step, 1), [[ball, ball**2 / 2]], atol=0.01)
            np.testing.assert_allclose(dots(step, 2), [[landed, landed**2 / 2]], atol=0.01)

        settle(page, check)


def test_downhill_diverges_from_twice_the_way_to_the_minimum_on(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    run = page.locator(".gdviz-interact").nth(1)
    for eta, words in (
        ("0.3", r"Each step leaves 0\.7 of the distance to the minimum\."),
        ("1", r"Each step leaves 0 of the distance to the minimum\."),
        ("1.99", r"Each step leaves 0\.99 of the distance to the minimum\."),
        ("2.01", r"Each step leads 1\.01 times as far away: the descent diverges\."),
    ):
        type_number(run, "η", eta)
        expect(run.locator(".gdviz-sentence").filter(has_text=re.compile(words))).to_have_count(1)
        xs = 2 * (1 - float(eta)) ** np.arange(21.0)

        def check(xs: np.ndarray = xs) -> None:
            drawn = dots(run.locator(".gdviz-drawing").nth(0), 2)
            np.testing.assert_allclose(drawn, np.stack([xs, xs**2 / 2], axis=1), atol=0.02)

        settle(page, check)


def test_downhill_ends_with_what_has_been_seen_and_where_to_go_on(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    question = page.locator(".gdviz-question").last
    type_number(question, "Your answer", "1")
    question.get_by_role("button", name="Check").press("Enter")
    expect(question.get_by_role("status")).to_contain_text(
        "Not quite: 2. A step of η = 2 is twice the way to the minimum"
    )
    question.get_by_role("button", name="Try again").press("Enter")
    type_number(question, "Your answer", "2")
    question.get_by_role("button", name="Check").press("Enter")
    expect(question.get_by_role("status")).to_contain_text("Right.")
    expect(page.get_by_text("The slope says both.")).to_be_visible()
