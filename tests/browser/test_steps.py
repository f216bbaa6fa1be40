"""Paragraphs that lead through a figure: by scrolling, by buttons, on phones, and where Python never runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import ROOT, TROUBLES, opener, serve_exported
from tests.browser.lesson import settle
from tests.browser.test_accessible import FINDINGS, RULES

pytestmark = pytest.mark.browser

TOLD = """
import jax.numpy as jnp
import gdviz
from gdviz.draw import Figure, Text

x = jnp.linspace(0, 1, 20)

def line(a=1.0, b=2, how="up"):
    return [Figure((a if how == "up" else -a) * x, y=(-4, 4)), Text("a = {0}, b = {1}", a, b)]

shown = gdviz.interact(line, a=(0.0, 4.0), b=(0, 9), how=["up", "down"])
told = [("The *first* one.", {"a": 2}), ("Second: $b = 7$.", {"b": 7}), ("Third.", {"a": 4, "how": "down"})]
gdviz.Steps(shown, told)
"""
ASKED = """
guess = gdviz.Predict("How many?", ["one", "two"])
asked = gdviz.interact(lambda guess, c=1.0: [c * x, Text("{0}", c)], guess=guess, c=(0.0, 4.0))
gdviz.Steps(asked, [("Alpha.", {"c": 2}), ("Beta.", {"c": 3})])
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("steps")
    above, below = ("markdown", "# Steps\n\nWhat is above them."), ("markdown", "Below.")
    with serve_exported(folder, {"steps.ipynb": [above, ("code", TOLD), ("code", ASKED), below]}) as address:
        yield address


@pytest.fixture
def open_(chromium: Browser, site: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_steps(query: str = "", width: int = 1280, height: int = 800, **options: object) -> Page:
            size = {"width": width, "height": height}
            page = open_page(f"{site}/steps.html{query}", viewport=size, **{"reduced_motion": "reduce", **options})
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_steps


def story(page: Page, index: int = 0) -> Locator:
    return page.locator(".gdviz-steps").nth(index)


def scroll_to(steps: Locator, index: int) -> None:
    """Scroll, as readers do, until a paragraph is in the middle of what the figure leaves of the window."""
    item = steps.locator("li").nth(index)
    item.evaluate("item => item.scrollIntoView({ block: 'center' })")
    expect(item).to_have_attribute("aria-current", "step")
    expect(steps.locator("[aria-current]")).to_have_count(1)


def shows(steps: Locator, a: float, b: int, how: str) -> None:
    """Check that the figure shows these values, and its line where they put its end."""
    expect(steps.locator(".gdviz-sentence")).to_have_text(f"a = {a:g}, b = {b}")
    assert steps.locator("select").evaluate("select => select.selectedOptions[0].text") == how


def test_the_figure_follows_the_paragraph_in_the_middle(open_: Callable[..., Page]) -> None:
    page = open_()
    steps = story(page)
    address = page.url
    # The first state is there before anybody scrolls.
    shows(steps, 2, 2, "up")
    for index, values in (
        (0, (2, 2, "up")),
        (1, (2, 7, "up")),
        (2, (4, 7, "down")),
        (1, (2, 7, "up")),
        (0, (2, 2, "up")),
    ):
        scroll_to(steps, index)
        shows(steps, *values)
        expect(steps.locator("[role=group] [role=status]")).to_have_text(f"Step {index + 1} of 3")
        # It stays in view, whole.
        box = steps.locator(".gdviz-interact").bounding_box() or {}
        assert 0 <= box["y"] <= box["y"] + box["height"] <= 800
    # To scroll is not to change the page.
    page.wait_for_timeout(500)
    assert page.url == address


def test_what_the_reader_moves_stays_until_the_next_step(open_: Callable[..., Page]) -> None:
    page = open_()
    steps = story(page)
    scroll_to(steps, 1)
    number = steps.get_by_label("a, as a number")
    number.fill("0.5")
    number.press("Enter")
    shows(steps, 0.5, 7, "up")
    # What the reader has set is in the address, and what the step has set is not.
    page.wait_for_url("**line.a=0.5&**")
    assert "line.b" not in page.url
    page.mouse.wheel(0, 20)
    shows(steps, 0.5, 7, "up")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    expect(steps.locator(".gdviz-sentence")).to_contain_text("a = 0.5")
    scroll_to(steps, 2)
    shows(steps, 4, 7, "down")


def test_buttons_lead_on_and_back_and_say_where(open_: Callable[..., Page]) -> None:
    page = open_()
    steps = story(page)
    back, on = (steps.get_by_role("button", name=name) for name in ("Back", "Next"))
    expect(back).to_have_attribute("aria-disabled", "true")
    for button, index, text in (
        (on, 1, "Second: b=7."),
        (on, 2, "Third."),
        (on, 2, "Third."),
        (back, 1, "Second: b=7."),
    ):
        button.press("Enter")
        expect(steps.locator("[role=group] [role=status]")).to_have_text(f"Step {index + 1} of 3: {text}")
        expect(steps.locator("li").nth(index)).to_have_attribute("aria-current", "step")
        expect(steps.locator("li").nth(index)).to_be_in_viewport(ratio=0.9)
        expect(button).to_be_focused()
    shows(steps, 2, 7, "up")


def test_controls_glide_unless_motion_is_reduced(open_: Callable[..., Page]) -> None:
    watch = """() => {
        const input = document.querySelector(".gdviz-steps input[type=range]");
        window.seen = new Set();
        const look = () => { window.seen.add(input.value); requestAnimationFrame(look); };
        look();
    }"""
    for motion in ("no-preference", "reduce"):
        page = open_(reduced_motion=motion)
        steps = story(page)
        page.evaluate(watch)
        steps.get_by_role("button", name="Next").press("Enter")
        steps.get_by_role("button", name="Next").press("Enter")
        shows(steps, 4, 7, "down")
        between = [value for value in page.evaluate("[...window.seen]") if value not in ("2", "4")]
        assert (len(between) > 5) == (motion == "no-preference")


def test_on_a_phone_the_figure_stays_at_the_top(open_: Callable[..., Page]) -> None:
    page = open_("", 390, 844)
    steps = story(page)
    drawing = steps.locator(".gdviz-row")
    for index, values in ((1, (2, 7, "up")), (2, (4, 7, "down"))):
        scroll_to(steps, index)
        shows(steps, *values)
        box, text = drawing.bounding_box() or {}, steps.locator("li p").nth(index).bounding_box() or {}
        assert 0 <= box["y"] <= 2
        assert box["height"] <= 0.5 * 844
        assert box["y"] + box["height"] <= text["y"]
        assert text["y"] + text["height"] <= 844
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # In a low window, nothing covers the text.
    page.set_viewport_size({"width": 320, "height": 256})
    scroll_to(steps, 0)
    settle(page, lambda: expect(drawing).not_to_be_in_viewport(timeout=100))


def test_steps_wait_for_the_answer_to_a_question(open_: Callable[..., Page]) -> None:
    page = open_()
    steps = story(page, 1)
    expect(steps.locator(".gdviz-sentence")).to_have_text("2")
    scroll_to(steps, 1)
    expect(steps.get_by_role("group", name="Steps")).to_contain_text("Answer the question first.")
    expect(steps.locator(".gdviz-sentence")).to_have_text("2")
    steps.get_by_role("radio", name="one").press("Space")
    steps.get_by_role("button", name="This is my prediction").press("Enter")
    expect(steps.locator(".gdviz-sentence")).to_have_text("3")
    expect(steps.get_by_role("group", name="Steps")).not_to_contain_text("Answer")


def test_a_presentation_goes_through_the_steps(open_: Callable[..., Page]) -> None:
    page = open_("?present=2")
    steps = story(page)
    shown = steps.locator("li:visible")
    position = page.locator(".gdviz-presentation [role=status]")
    for key, text, values in (
        ("", "The first one.", (2, 2, "up")),
        ("ArrowRight", "Second: b=7.", (2, 7, "up")),
        ("PageDown", "Third.", (4, 7, "down")),
        ("ArrowLeft", "Second: b=7.", (2, 7, "up")),
        (" ", "Third.", (4, 7, "down")),
    ):
        if key:
            page.keyboard.press(key)
        expect(shown).to_have_text([text])
        shows(steps, *values)
        expect(position).to_have_text("2 / 4")
        box = shown.bounding_box() or {}
        assert box["y"] + box["height"] <= 800 - 50
    page.keyboard.press("ArrowRight")
    expect(position).to_have_text("3 / 4")


def test_paper_and_readers_without_scripts_have_all_paragraphs(open_: Callable[..., Page], site: str) -> None:
    page = open_()
    page.emulate_media(media="print")
    boxes = [item.bounding_box() or {} for item in story(page).locator("li").all()]
    assert max(box["height"] for box in boxes) < 100
    expect(story(page).locator(".gdviz-steps-text .bar")).to_be_hidden()
    page = page.context.browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}/steps.html")
    expect(page.get_by_role("listitem").filter(visible=True)).to_have_text(
        ["The first one.", "Second: b=7.", "Third.", "Alpha.", "Beta."]
    )
    page.context.close()


def test_steps_are_accessible(open_: Callable[..., Page]) -> None:
    axe = (ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    for options in ({}, {"width": 390, "height": 844, "color_scheme": "dark"}):
        page = open_("", **options)
        scroll_to(story(page), 1)
        page.evaluate(axe)
        assert page.evaluate(FINDINGS, RULES) == []
