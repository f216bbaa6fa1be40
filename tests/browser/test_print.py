"""Pages on paper: figures are whole, controls are text, questions have room, and answers come last."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ROOT, TROUBLES, opener, serve_exported, wait_in_page
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

PAPER = (673, 1000)
"""Between margins of 15 mm, in pixels: about the narrower and the shorter one of A4 and US letter."""

CHECKS = """
import gdviz
first = gdviz.views.Check("How many?", 2.5, between=(0, 3), unit="steps", because="Half of five.")
second = gdviz.views.Check("Which?", "second", options=["first", "second"], because="It is.")
display(first, second)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    files = [ROOT / "notebooks" / "lessons" / f"{name}.ipynb" for name in ("2_two_parameters", "4_zigzag")]
    notebooks = {"checks.ipynb": CHECKS} | {file.name: file for file in files}
    with serve_exported(tmp_path_factory.mktemp("print"), notebooks) as address:
        yield address


@pytest.fixture
def open_(chromium: Browser, site: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_named(name: str, **options: object) -> Page:
            page = open_page(f"{site}/{name}.html", **options)
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_named


def print_(page: Page) -> None:
    """Show a page as it is printed: as wide as the window was when it was drawn, and then on paper."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PAPER[0], "height": PAPER[1]})


@pytest.mark.parametrize("width", [390, 1280, 1920])
@pytest.mark.parametrize("lesson", ["2_two_parameters", "4_zigzag"])
def test_figures_are_whole_on_paper(open_: Callable[..., Page], lesson: str, width: int) -> None:
    page = open_(lesson, viewport={"width": width, "height": 900})
    print_(page)
    expect(page.locator(".gdviz-interact").first).to_be_visible()

    def check() -> None:
        for selector in (".gdviz-interact", ".gdviz-question", ".gdviz-plot svg"):
            for part in page.locator(selector).all():
                box = part.bounding_box() or {}
                assert box["x"] >= 0
                # Browsers round widths to whole pixels.
                assert box["x"] + box["width"] <= PAPER[0] + 1
                assert 0 < box["height"] <= PAPER[1]
        assert page.evaluate("document.documentElement.scrollWidth") <= PAPER[0]

    settle(page, check)
    for selector in (".gdviz-interact", ".gdviz-row", ".code pre"):
        assert page.locator(selector).first.evaluate("part => getComputedStyle(part).breakInside") == "avoid"


def test_controls_are_text_and_questions_have_room(open_: Callable[..., Page]) -> None:
    page = open_("4_zigzag", viewport={"width": 1280, "height": 900}, color_scheme="dark")
    print_(page)
    expect(page.locator("input[type=range]:visible")).to_have_count(0)
    expect(page.locator("button:visible")).to_have_count(0)
    moved = page.locator(".gdviz-interact").nth(1).locator(".gdviz-moved")
    expect(moved.get_by_label("κ, as a number")).to_have_value("20")
    expect(moved.get_by_label("κ, as a number")).to_be_visible()
    question = page.locator(".gdviz-question").first
    expect(question.locator("p:visible")).to_have_count(1)
    room = "question => parseFloat(getComputedStyle(question, '::after').height)"
    assert question.evaluate(room) >= 80
    # What the reader has not answered is not given away by code.
    expect(page.locator("main > .code", has_text="gdviz.views.Check(")).to_be_hidden()
    # Ink on paper, whatever the screen had.
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(28, 28, 28)"
    assert page.locator(".gdviz-plot text").first.evaluate("text => getComputedStyle(text).fill") == "rgb(28, 28, 28)"


def test_answers_are_on_the_last_page(open_: Callable[..., Page]) -> None:
    page = open_("4_zigzag", viewport={"width": 1280, "height": 900})
    expect(page.locator("#gdviz-teacher")).to_be_hidden()
    print_(page)
    answers = page.locator("#gdviz-teacher")
    assert answers.evaluate("notes => getComputedStyle(notes).breakBefore") == "page"
    assert answers.evaluate("notes => notes.nextElementSibling?.checkVisibility() ?? false") is False
    expect(answers.locator("li:visible")).to_have_count(4)
    expect(answers.locator("li").last).to_have_text(
        "With the best η, a step leaves (κ − 1)/(κ + 1) of the distance. How many steps to 1 % at κ = 200? 460.5 steps."
        " Twice as many as at κ = 100, which takes 230: the number of steps grows in proportion to κ."
    )


def test_answers_are_listed_where_there_are_no_notes_for_teachers(open_: Callable[..., Page]) -> None:
    page = open_("checks", viewport={"width": 1280, "height": 900})
    answers = page.locator("#gdviz-teacher")
    expect(answers).to_be_hidden()
    print_(page)
    expect(answers.locator("li:visible")).to_have_text(["How many? 2.5 steps. Half of five.", "Which? second. It is."])


def test_chromium_prints_a_lesson_on_a_few_pages(open_: Callable[..., Page]) -> None:
    page = open_("4_zigzag", viewport={"width": 1920, "height": 1080})
    # As readers do: the browser itself says that it prints.
    printed = page.pdf(format="A4")
    assert 4 <= printed.count(b"/Type /Page\n") <= 6
    wait_in_page(page, "Boolean(document.querySelector('.gdviz-row').style.getPropertyValue('--fit'))")
