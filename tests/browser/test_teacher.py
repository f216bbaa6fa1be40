"""Notes for teachers on an exported lesson: above it where its address asks for them, and at its end in print."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import TROUBLES, opener

pytestmark = pytest.mark.browser


@pytest.fixture
def open_(chromium: Browser, lessons: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_lesson(query: str = "", **options: object) -> Page:
            page = open_page(f"{lessons}/4_zigzag.html{query}", **options)
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_lesson


def top(page: Page, selector: str) -> float:
    return float(page.locator(selector).first.evaluate("element => element.getBoundingClientRect().top"))


@pytest.mark.parametrize("width", [1280, 390])
def test_notes_are_above_the_page_for_teachers_and_at_its_end_in_print(open_: Callable[..., Page], width: int) -> None:
    page = open_("?teacher", viewport={"width": width, "height": 800})
    notes = page.get_by_role("complementary", name="Notes for teachers")
    expect(notes.get_by_role("heading")).to_have_text(
        ["Notes for teachers", "Goal", "Time", "What learners often think", "Answers"]
    )
    expect(notes.locator(".answers")).to_contain_text("Prediction: 131 steps")
    assert top(page, "#gdviz-teacher") < top(page, "h1")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.emulate_media(media="print")
    expect(page.locator("main + #gdviz-teacher")).to_be_visible()
    assert top(page, "#gdviz-teacher") > top(page, ".gdviz-question >> nth=-1")
    page.emulate_media(media="screen")
    expect(page.locator("#gdviz-teacher + main")).to_be_visible()


def test_learners_see_no_notes_and_on_paper_the_answers_alone(open_: Callable[..., Page]) -> None:
    page = open_()
    expect(page.locator("#gdviz-teacher")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator("#gdviz-teacher .answers")).to_be_visible()
    expect(page.locator("#gdviz-teacher .notes")).to_be_hidden()


def test_the_address_goes_on_asking_for_notes(open_: Callable[..., Page]) -> None:
    page = open_("?teacher&turned.angle=60")
    field = page.get_by_label("angle, as a number")
    expect(field).to_have_value("60")
    field.fill("45")
    field.press("Enter")
    page.wait_for_url("**/4_zigzag.html?teacher=&**turned.angle=45**")
    page.reload()
    expect(page.locator("#gdviz-teacher")).to_be_visible()
    expect(field).to_have_value("45")
