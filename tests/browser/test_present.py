"""Pages for the classroom: one part at a time fills the screen, and controls that are not needed are taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import TROUBLES, opener, opener_at
from tests.browser.lesson import open_groups, settle

pytestmark = pytest.mark.browser

LESSONS = ("1_downhill", "2_two_parameters", "3_the_largest_step", "4_zigzag", "7_noise", "8_whose_fault")
SCREENS = {"1280": (1280, 720), "1920": (1920, 1080)}

SMALLEST = """() => {
    const zoom = Number(getComputedStyle(document.documentElement).getPropertyValue("--zoom"));
    const sizes = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const [text, parent] = [texts.currentNode, texts.currentNode.parentElement];
        const range = document.createRange();
        range.selectNode(text);
        const isSeen = range.getBoundingClientRect().width && parent.checkVisibility({ visibilityProperty: true });
        if (!text.data.trim() || !isSeen) continue;
        // The bar is not in what is enlarged.
        sizes.push(parseFloat(getComputedStyle(parent).fontSize) * (parent.closest("main") ? zoom : 1));
    }
    return Math.min(...sizes);
}"""
"""The smallest letters that are shown, in pixels."""


@pytest.fixture
def open_(chromium: Browser, lessons: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_named(name: str, width: int = 1280, height: int = 800, **options: object) -> Page:
            page = open_page(f"{lessons}/{name}", viewport={"width": width, "height": height}, **options)
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_named


def position(page: Page) -> Locator:
    return page.locator(".gdviz-presentation [role=status]")


def go_to_figure(page: Page) -> Locator:
    """Go on until a figure of `interact` is shown, which is returned."""
    count = int(str(position(page).text_content()).split(" / ")[1])
    shown = page.locator(".gdviz-now .gdviz-interact")
    for number in range(2, count + 1):
        if shown.count():
            return shown
        page.keyboard.press("PageDown")
        expect(position(page)).to_have_text(f"{number} / {count}")
    return shown


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("lesson", LESSONS)
def test_each_part_of_a_lesson_is_read_from_the_back_row(open_: Callable[..., Page], lesson: str, screen: str) -> None:
    page = open_(f"{lesson}.html?present", *SCREENS[screen])
    count = int(str(position(page).text_content()).split(" / ")[1])
    figures = page.locator(".gdviz-interact")
    seen = 0
    for number in range(1, count + 1):
        expect(position(page)).to_have_text(f"{number} / {count}")
        assert page.evaluate(SMALLEST) >= 20
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        # One figure at most, and it is wholly there.
        visible = [figure for figure in figures.all() if figure.is_visible()]
        assert len(visible) <= 1
        for figure in visible:
            seen += 1

            def fits(figure: Locator = figure) -> None:
                for part in (figure.locator(".gdviz-row").last, figure.locator(".gdviz-beside")):
                    box = part.bounding_box() or {}
                    assert box["y"] + box["height"] <= SCREENS[screen][1] - 46
                rows = figure.locator(".gdviz-row").all()
                assert sum((row.bounding_box() or {})["height"] for row in rows) >= 0.3 * SCREENS[screen][1]

            settle(page, fits)
            if figure.locator(".commit").count():
                # The answer and what is said of it fit, too.
                page.keyboard.press("r")
                settle(page, fits)
        # Paragraphs beside a figure come one after the other.
        for _ in range(max(1, page.locator(".gdviz-now .gdviz-steps li").count())):
            page.keyboard.press("PageDown")
    assert seen == figures.count()


@pytest.mark.parametrize("lesson", ["1_downhill", "8_whose_fault", "10_when_to_stop"])
def test_parts_have_the_same_numbers_on_a_phone_on_which_code_is_folded(
    open_: Callable[..., Page], lesson: str
) -> None:
    wide, phone = (open_(f"{lesson}.html?present", width) for width in (1280, 390))
    assert phone.locator("details.code[open]").count() < wide.locator("details.code[open]").count()
    for page in (wide, phone):
        go_to_figure(page)
    expect(position(phone)).to_have_text(str(position(wide).text_content()))


def test_keys_lead_on_and_back_and_leave_while_controls_keep_theirs(open_: Callable[..., Page]) -> None:
    page = open_("4_zigzag.html?present=2")
    expect(position(page)).to_have_text("2 / 8")
    for key, number in (("ArrowRight", 3), ("ArrowLeft", 2), (" ", 3), ("PageUp", 2), ("PageUp", 1), ("PageUp", 1)):
        page.keyboard.press(key)
        expect(position(page)).to_have_text(f"{number} / 8")
        assert page.url.endswith(f"?present={number}")
    figure = go_to_figure(page)
    # A slider that has the focus moves by the arrows.
    slider = figure.get_by_role("slider", name="Your prediction")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(figure.get_by_label("Your prediction, as a number")).not_to_have_value("200")
    expect(position(page)).to_have_text("2 / 8")
    page.keyboard.press("PageDown")
    expect(position(page)).to_have_text("3 / 8")
    page.reload()
    expect(position(page)).to_have_text("3 / 8")
    page.keyboard.press("Escape")
    expect(position(page)).to_have_count(0)
    assert page.url.endswith("4_zigzag.html")
    expect(page.get_by_role("heading", name="Zigzag", exact=True)).to_be_visible()
    # From now on, keys do what they always do.
    page.keyboard.press("ArrowRight")
    expect(page.locator("html")).not_to_have_class("gdviz-presenting")


def test_the_answer_is_revealed_with_the_prediction_as_it_stands(open_: Callable[..., Page]) -> None:
    page = open_("4_zigzag.html?present")
    figure = go_to_figure(page)
    expect(figure.locator(".gdviz-moved")).to_be_hidden()
    page.keyboard.press("r")
    expect(figure.get_by_role("button", name="Predict again")).to_be_visible()
    expect(figure.get_by_label("κ, as a number")).to_be_visible()
    # The teacher's prediction is nobody's answer.
    assert page.evaluate("localStorage.length") == 0
    # A link in the text, which is elsewhere, shows the figure that it sets up.
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="κ to 50").press("Enter")
    expect(figure.get_by_label("κ, as a number")).to_have_value("50")
    expect(position(page)).to_have_text("2 / 8")
    # By hand: 0.8 · 2 / 50, and (1 − η)ⁿ = 0.01 along the slow axis, which begins at 1 / √2 of the distance.
    eta = 0.8 * 2 / 50
    steps = int(np.ceil(np.log(0.01 * np.sqrt(2)) / np.log(1 - eta)))
    expect(figure.locator(".gdviz-sentence")).to_contain_text([f"it takes {steps} steps"])


def test_figures_are_dragged_where_the_pointer_is(open_: Callable[..., Page]) -> None:
    page = open_("1_downhill.html?present", 1920, 1080)
    figure = go_to_figure(page)
    handle = figure.locator(".handle")

    def boxes() -> tuple[dict[str, float], dict[str, float]]:
        area, point = figure.locator(".hit").first.bounding_box(), handle.locator(".ring").bounding_box()
        assert area is not None
        assert point is not None
        assert area["width"] > 600
        return dict(area), dict(point)

    area, point = settle(page, boxes)
    y = point["y"] + point["height"] / 2
    page.mouse.move(point["x"] + point["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(area["x"] + 0.75 * area["width"], y)
    page.mouse.up()
    # Three quarters of the axis from −3 to 3.
    settle(
        page, lambda: np.testing.assert_allclose(float(handle.get_attribute("aria-valuenow") or "nan"), 1.5, atol=0.03)
    )


def test_a_lesson_hides_controls_by_the_names_of_its_address(open_: Callable[..., Page]) -> None:
    page = open_("4_zigzag.html?hide=share,turned.angle")
    # A question is no control; what waits for it is hidden, too.
    zigzag, turned = (page.locator(".gdviz-interact").nth(i).locator(".gdviz-moved") for i in (0, 1))
    expect(zigzag.locator(".gdviz-slider:visible")).to_have_count(1)
    expect(turned.locator(".gdviz-slider:visible")).to_have_text(["κ"])
    page = open_("4_zigzag.html?only=turned,nothing")
    expect(page.locator(".gdviz-moved .gdviz-slider:visible")).to_have_text(["angle", "κ"])
    expect(page.locator("p.failed:visible")).to_have_text(
        "No control of this page is called “nothing”. "
        "Its controls are zigzag.kappa, zigzag.share, turned.angle, turned.kappa."
    )
    # Points that are dragged are controls, too.
    page = open_("2_two_parameters.html?hide=point")
    expect(page.locator(".gdviz-interact").nth(1).locator(".handle")).to_be_hidden()
    # Where no name is known, nothing is taken away.
    page = open_("4_zigzag.html?only=nothing")
    expect(page.locator(".gdviz-moved .gdviz-slider:visible")).to_have_count(4)


def test_a_laboratory_hides_controls_by_the_names_of_its_address(chromium: Browser, laboratories: str) -> None:
    with opener_at(laboratories, chromium) as open_path:
        page = open_path("/gradient_descent.html?only=learning_rate&optimizer=adam&gdviz=1")
        page.wait_for_selector("html[data-ready]")
        controls = page.locator(".gdviz-controls")
        expect(controls.locator(".gdviz-slider:visible")).to_have_text(["Learning rate η"])
        expect(controls.locator("select:visible")).to_have_count(0)
        # What is hidden has its value all the same, and the address goes on with both.
        controls.locator(".gdviz-slider:visible input[type=text]").fill("0.2")
        controls.locator(".gdviz-slider:visible input[type=text]").press("Enter")
        page.wait_for_url("**?only=learning_rate&**optimizer=adam&learning_rate=0.2&**")
        page = open_path("/gradient_descent.html?hide=start,learning_rate")
        expect(page.locator("p.failed:visible")).to_contain_text("No control of this page is called “start”.")
        expect(page.locator(".gdviz-slider:visible", has_text="Learning rate")).to_have_count(0)
        open_groups(page)
        expect(page.locator(".gdviz-slider:visible", has_text="Steps")).to_have_count(1)


def test_a_chart_of_bqplot_is_whole_and_as_large_as_the_screen_allows(open_: Callable[..., Page]) -> None:
    page = open_("1_downhill.html?present", *SCREENS["1280"])
    figure = page.locator(".bqplot.figure")
    chart = figure.locator(".svg-figure")
    expect(chart).to_be_hidden()
    while not chart.is_visible():
        page.keyboard.press("PageDown")
    # The first step begins high on the right.
    shown = [figure.locator(part) for part in (".mainheading", ".axis >> nth=0", ".axis >> nth=1", ".line >> nth=2")]

    def check() -> None:
        # The picture is cut off at its edge.
        picture = chart.bounding_box() or {}
        assert 0.6 * 720 <= picture["height"] <= 720 - 46 - picture["y"]
        for part in shown:
            box = part.bounding_box() or {}
            for place, size in (("x", "width"), ("y", "height")):
                assert picture[place] - 1 <= box[place]
                assert box[place] + box[size] <= picture[place] + picture[size] + 1

    settle(page, check)
    page.keyboard.press("Escape")
    # It is as large as its place in the text again.
    expect(chart).to_have_css("zoom", "1")
    assert chart.bounding_box() == figure.bounding_box()
