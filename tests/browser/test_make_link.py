"""The dialog in which teachers put together a link to a page: what it says is what the link does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import ROOT, TROUBLES, opener
from tests.browser.test_accessible import FINDINGS, RULES

pytestmark = pytest.mark.browser


@pytest.fixture
def open_(chromium: Browser, lessons: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_lesson(query: str = "", **options: object) -> Page:
            address = query if query.startswith("http") else f"{lessons}/4_zigzag.html{query}"
            page = open_page(address, permissions=["clipboard-read", "clipboard-write"], **options)
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_lesson


def open_dialog(page: Page) -> Locator:
    page.get_by_role("button", name="Make a link …").press("Enter")
    return page.get_by_role("dialog", name="Make a link")


def test_a_link_hides_a_control_and_starts_in_present_mode(open_: Callable[..., Page]) -> None:
    page = open_()
    number = page.get_by_label("angle, as a number")
    number.fill("45")
    number.press("Enter")
    page.wait_for_url("**turned.angle=45&**")
    dialog = open_dialog(page)
    boxes = dialog.get_by_role("group", name="Controls that learners see").get_by_role("checkbox")
    expect(boxes).to_have_count(4)
    dialog.get_by_role("checkbox", name="Present it").press("Space")
    dialog.get_by_role("checkbox", name="zigzag.share").press("Space")
    link = dialog.get_by_label("The link")
    dialog.get_by_role("button", name="Copy").press("Enter")
    expect(dialog.get_by_role("status")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    expect(link).to_have_value(copied)
    assert "?present&hide=zigzag.share&" in copied
    assert dialog.get_by_role("link", name="Open").get_attribute("href") == copied
    # Nothing has happened to this page.
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Make a link …")).to_be_focused()
    expect(page.locator(".gdviz-moved .gdviz-slider:visible")).to_have_count(4)

    page = open_(copied)
    expect(page.locator(".gdviz-presentation [role=status]")).to_contain_text("1 / ")
    page.keyboard.press("Escape")
    expect(page.locator(".gdviz-moved .gdviz-slider:visible")).to_have_text(["κ", "angle", "κ"])
    expect(page.get_by_label("angle, as a number")).to_have_value("45")
    # It goes on from what the page was opened with.
    dialog = open_dialog(page)
    expect(dialog.get_by_role("checkbox", name="zigzag.share")).not_to_be_checked()
    expect(dialog.get_by_role("checkbox", name="zigzag.kappa")).to_be_checked()


def test_few_controls_are_named_by_what_is_left_and_the_state_may_be_left_out(open_: Callable[..., Page]) -> None:
    page = open_("?turned.angle=60&gdviz=1")
    dialog = open_dialog(page)
    dialog.get_by_role("button", name="None").press("Enter")
    dialog.get_by_role("checkbox", name="turned.angle").press("Space")
    dialog.get_by_role("checkbox", name="With the notes for teachers").press("Space")
    dialog.get_by_role("checkbox", name="With everything set as it is now").press("Space")
    link = dialog.get_by_label("The link").input_value()
    assert link.endswith("/4_zigzag.html?teacher&only=turned.angle")
    page = open_(link)
    expect(page.get_by_role("complementary", name="Notes for teachers")).to_be_visible()
    expect(page.locator(".gdviz-moved .gdviz-slider:visible")).to_have_text(["angle"])
    dialog = open_dialog(page)
    dialog.get_by_role("button", name="All").press("Enter")
    assert dialog.get_by_label("The link").input_value().endswith("/4_zigzag.html?teacher")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("colors", ["none", "active"])
def test_the_dialog_is_accessible_and_fits(open_: Callable[..., Page], width: int, colors: str) -> None:
    page = open_(viewport={"width": width, "height": 640}, forced_colors=colors)
    dialog = open_dialog(page)
    box = dialog.bounding_box() or {}
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 640
    assert dialog.evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
    page.evaluate((ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    assert page.evaluate(FINDINGS, RULES) == []
