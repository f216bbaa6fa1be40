"""Groups of controls: closed at first, opened by the reader and by what changes a control in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import LABORATORIES, opener_at
from tests.browser.lesson import CLOSED, choose, settle, slider

pytestmark = pytest.mark.browser

MOST_CONTROLS = 2


@pytest.fixture
def open_(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    with opener_at(laboratories, chromium) as open_path:

        def open_named(name: str, **options: object) -> Page:
            page = open_path(f"/{name}", **options)
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_named


def heading(page: Page, title: str) -> Locator:
    return page.locator(".gdviz-group-heading button", has_text=title)


@pytest.mark.parametrize("name", LABORATORIES)
def test_two_controls_are_there_at_first_and_the_rest_in_groups(open_: Callable[..., Page], name: str) -> None:
    page = open_(f"{name}.html")
    controls = page.locator(".gdviz-controls :is(.gdviz-slider, .widget-dropdown, .widget-checkbox):visible")
    expect(controls).to_have_count(MOST_CONTROLS)
    assert page.locator(CLOSED).count() >= 2
    expect(page.locator(".gdviz-group-heading.changed")).to_have_count(0)


@pytest.mark.parametrize("name", LABORATORIES)
def test_picture_and_play_are_in_the_first_view(open_: Callable[..., Page], name: str) -> None:
    page = open_(f"{name}.html")
    for part in page.locator(".gdviz-surface .gdviz-plot svg, .gdviz-player, .gdviz-runner button").all():
        box = part.bounding_box() or {}
        assert 0 <= box["y"] <= box["y"] + box["height"] <= 800


def test_keys_open_and_close_a_group(open_: Callable[..., Page]) -> None:
    page = open_("gradient_descent.html")
    button = heading(page, "Start and steps")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(slider(page, "Steps")).to_be_visible()
    page.keyboard.press("Tab")
    expect(slider(page, "Random key")).to_be_focused()
    button.press("Space")
    expect(slider(page, "Steps")).to_have_count(0)


def test_an_address_opens_the_groups_that_it_changes(open_: Callable[..., Page]) -> None:
    page = open_("gradient_descent.html?steps=20&gdviz=1")
    expect(heading(page, "Start and steps")).to_have_text("Start and steps · changed")
    expect(heading(page, "Start and steps")).to_have_attribute("aria-expanded", "true")
    expect(heading(page, "Optimizer")).to_have_attribute("aria-expanded", "false")


def test_undo_opens_the_group_whose_control_it_sets(open_: Callable[..., Page]) -> None:
    page = open_("gradient_descent.html")
    button = heading(page, "Start and steps")
    button.click()
    steps = page.get_by_label("Steps, as a number")
    steps.fill("20")
    steps.press("Enter")
    expect(button).to_have_text("Start and steps · changed")
    # Two changes at once would be one.
    expect(page.get_by_role("button", name="Undo")).to_have_attribute("aria-disabled", "false")
    steps.fill("50")
    steps.press("Enter")
    expect(button).to_have_text("Start and steps")
    button.click()
    page.get_by_role("button", name="Undo").click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(steps).to_have_value("20")


def test_another_problem_changes_no_group_but_the_table_opens_that_of_the_optimizer(open_: Callable[..., Page]) -> None:
    page = open_("optimizers.html")
    choose(page, "Problem", "Rosenbrock")
    settle(page, lambda: expect(page.locator(".gdviz-title")).to_contain_text("Rosenbrock", timeout=1000))
    expect(page.locator(".gdviz-group-heading.changed")).to_have_count(0)
    page.locator(".gdviz-results").get_by_role("button", name="Adam", exact=True).click()
    expect(heading(page, "Optimizer")).to_have_attribute("aria-expanded", "true")


def test_other_data_bring_their_noise_which_is_no_change(open_: Callable[..., Page]) -> None:
    page = open_("neural_network.html")
    choose(page, "Data", "Spiral")
    expect(page.locator(".gdviz-group-heading.changed")).to_have_count(0)
    choose(page, "Hidden layers", "4")
    heading(page, "Units and inputs").click()
    expect(slider(page, "Units in layer 4")).to_be_visible()


def test_a_group_without_controls_is_hidden_and_one_that_is_asked_for_is_open(open_: Callable[..., Page]) -> None:
    page = open_("gradient_descent.html?only=steps")
    expect(page.locator(".gdviz-group-heading button:visible")).to_have_text(["Start and steps"])
    expect(slider(page, "Steps")).to_be_visible()
    page = open_("gradient_descent.html?hide=steps,key")
    expect(heading(page, "Start and steps")).to_be_hidden()
    expect(heading(page, "Optimizer")).to_have_attribute("aria-expanded", "false")


def test_groups_that_were_changed_are_printed(open_: Callable[..., Page]) -> None:
    page = open_("gradient_descent.html?steps=20&gdviz=1")
    heading(page, "Start and steps").click()
    page.emulate_media(media="print")
    expect(page.get_by_label("Steps, as a number")).to_be_visible()
    expect(heading(page, "Optimizer")).to_be_hidden()


@pytest.mark.parametrize("name", LABORATORIES)
def test_picture_and_play_stay_on_a_phone_while_controls_move(open_: Callable[..., Page], name: str) -> None:
    page = open_(f"{name}.html", width=390, height=844, is_mobile=True, has_touch=True)
    last = page.locator(".gdviz-group-heading button").last
    last.click()
    control = page.locator(".gdviz-controls :is(input[type=range], select):visible").last
    control.evaluate("control => control.scrollIntoView({ block: 'end' })")
    box = control.bounding_box() or {}
    picture = page.locator(".gdviz-surface .gdviz-plot svg").first.bounding_box() or {}
    # Boxes are rounded to a part of a pixel.
    assert -0.5 <= picture["y"] <= picture["y"] + picture["height"] <= box["y"]
    # Play, where there is something to play.
    for play in page.locator(".gdviz-surface button.play").all():
        at = play.bounding_box() or {}
        assert -0.5 <= at["y"] <= at["y"] + at["height"] <= box["y"]


TAB_STOPS = """() => [...document.querySelectorAll('.gdviz-grid :is(button, select, input, [tabindex="0"])')]
    .filter((node) => node.checkVisibility() && !node.disabled && !node.closest('.gdviz-plot'))
    .map((node) => node.closest('.gdviz-grid > *').getBoundingClientRect()).map(({ top, left }) => [top, left])"""


@pytest.mark.parametrize("width", [390, 1280, 1920])
@pytest.mark.parametrize("name", LABORATORIES)
def test_keys_go_through_the_columns_as_they_are_seen(open_: Callable[..., Page], name: str, width: int) -> None:
    page = open_(f"{name}.html", width=width)
    columns = list(dict.fromkeys(map(tuple, page.evaluate(TAB_STOPS))))
    assert len(columns) >= 2
    # Down, or else to the right.
    assert columns == sorted(columns, key=(lambda at: at) if width == 390 else (lambda at: (at[1], at[0])))
