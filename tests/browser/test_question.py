"""A question in an exported page: nothing else moves before it is answered, and the answer stays."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import TROUBLES, opener, serve_exported
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

BEGIN = """
import jax.numpy as jnp
import gdviz
from gdviz.draw import Figure, Points, Text

x = jnp.linspace(-1, 3, 50)
"""
POINT = """
question = gdviz.Predict("Where is it?", gdviz.Draggable(1.0, 1.0, "Guess"))


def step(start=2.0, other=gdviz.Draggable(0.0, 3.0, "Other"), guess=question):
    answer = guess.reveal(start / 2)
    figure = Figure((x, x**2), {"answer": Points(answer, answer**2)}, x=(-1, 3), y=(0, 4))
    return [figure, Text("It is {0}, and you said {1}.", answer, guess.value[0], when=guess.committed)]

gdviz.interact(step, start=(0.0, 4.0))
"""
NUMBER = """
question = gdviz.Predict("How many?", (0, 100), unit="steps")
said = "{0} is not {1}."
gdviz.interact(lambda a=1.0, guess=question: [a * x, Text(said, guess.value, guess.reveal(7 * a))], a=(0.0, 4.0))
"""
CHOICE = """
question = gdviz.Predict("Which?", ["first", "second"])
said = "Right: {0}."
gdviz.interact(lambda a=1.0, guess=question: [a * x, Text(said, guess.value == 1, when=guess.committed)], a=(0.0, 4.0))
"""

ORDER = """
question = gdviz.Predict("Who is first?", gdviz.Order("hare", "tortoise", "snail"))


def race(a=1.0, guess=question):
    right = jnp.all(guess.value == jnp.array([1, 0, 2]))
    return [a * x, Text("Right: {0}.", right, when=guess.committed)]

gdviz.interact(race, a=(0.0, 4.0))
"""
CURVE = """
rings = [gdviz.Draggable(at, 0, f"At {at}", along="y") for at in (0, 1, 2)]


def curve(a=1.0, guess=gdviz.Predict("How does it go on?", rings)):
    figure = Figure({"truth": (x, guess.reveal(a * x)), "prediction": tuple(guess.value.T)}, x=(-1, 3), y=(-4, 4))
    return [figure, Text("You said {0}, {1}, {2}.", *guess.value[:, 1], when=guess.committed)]

gdviz.interact(curve, a=(0.0, 4.0))
"""

CHECKS = """
a = gdviz.views.Check("How many?", 2, between=(0, 3), within=0.02, unit="steps", because="One and one.")
b = gdviz.views.Check("Which?", "second", options=["first", "second"], because="It is.")
display(a, b)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    notebooks = {"point.ipynb": BEGIN + POINT, "number.ipynb": BEGIN + NUMBER, "choice.ipynb": BEGIN + CHOICE}
    notebooks |= {"checks.ipynb": BEGIN + CHECKS, "order.ipynb": BEGIN + ORDER, "curve.ipynb": BEGIN + CURVE}
    with serve_exported(tmp_path_factory.mktemp("questions"), notebooks) as address:
        yield address


@pytest.fixture
def open_(chromium: Browser, site: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_named(name: str, **options: object) -> Page:
            page = open_page(f"{site}/{name}.html", **options)
            page.wait_for_selector("html[data-ready]")
            expect(page.locator(".gdviz-question").first).to_be_visible()
            return page

        yield open_named


def commit(page: Page) -> Locator:
    return page.get_by_role("button", name="This is my prediction")


def handle(page: Page, name: str) -> Locator:
    return page.get_by_role("slider", name=f"{name}; move it with the arrow keys", include_hidden=True)


def waiting(page: Page) -> Locator:
    """The controls, while they wait for an answer."""
    return page.locator(".gdviz-moved[inert] .gdviz-slider")


def value_of(point: Locator) -> float:
    return float(point.get_attribute("aria-valuenow"))


def test_nothing_else_moves_until_a_point_is_placed_and_it_stays_from_then_on(open_: Callable[..., Page]) -> None:
    page = open_("point")
    expect(waiting(page)).to_have_count(1)
    expect(handle(page, "Other")).to_have_attribute("aria-disabled", "true")
    expect(page.locator(".gdviz-sentence")).to_have_text("")
    # Who has not moved the point has not predicted.
    commit(page).click()
    expect(page.locator(".hint.urged")).to_have_text("Drag the ring to where you expect it.")
    handle(page, "Guess").press("Shift+ArrowRight")
    settle(page, lambda: np.testing.assert_allclose(value_of(handle(page, "Guess")), 1.4))
    commit(page).click()
    expect(page.locator(".gdviz-sentence")).to_have_text("It is 1, and you said 1.4.")
    expect(waiting(page)).to_have_count(0)
    # The prediction stands; all else moves.
    handle(page, "Guess").press("ArrowRight")
    handle(page, "Other").press("Shift+ArrowRight")
    settle(page, lambda: np.testing.assert_allclose(value_of(handle(page, "Other")), 0.4))
    assert value_of(handle(page, "Guess")) == 1.4
    page.get_by_label("start, as a number").fill("3")
    page.get_by_label("start, as a number").press("Enter")
    expect(page.locator(".gdviz-sentence")).to_have_text("It is 1.5, and you said 1.4.")


def test_an_answer_is_there_again_after_a_reload_until_it_is_asked_again(open_: Callable[..., Page]) -> None:
    page = open_("number")
    assert page.evaluate("localStorage.length") == 0
    expect(page.locator(".gdviz-sentence")).to_have_text("50 is not –.")
    page.get_by_label("Your prediction, as a number").fill("12")
    page.get_by_label("Your prediction, as a number").press("Enter")
    commit(page).click()
    expect(page.locator(".gdviz-sentence")).to_have_text("12 is not 7.")
    page.reload()
    expect(page.locator(".gdviz-sentence")).to_have_text("12 is not 7.")
    expect(page.get_by_label("Your prediction, as a number")).to_be_disabled()
    page.get_by_role("button", name="Predict again").click()
    expect(page.locator(".gdviz-sentence")).to_have_text("12 is not –.")
    expect(waiting(page)).to_have_count(1)
    assert page.evaluate("localStorage.length") == 0
    page.reload()
    expect(page.locator(".gdviz-sentence")).to_have_text("50 is not –.")


def test_a_choice_is_made_with_keys_alone_on_a_phone(open_: Callable[..., Page]) -> None:
    page = open_("choice", viewport={"width": 390, "height": 844})
    commit(page).click()
    expect(page.locator(".hint.urged")).to_have_text("Choose an answer.")
    page.get_by_role("radio", name="first").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="second")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".gdviz-sentence")).to_have_text("Right: 1.")
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_an_order_is_complete_and_two_that_get_the_same_place_swap(open_: Callable[..., Page]) -> None:
    page = open_("order", viewport={"width": 390, "height": 844})

    def place(name: str) -> Locator:
        return page.get_by_role("radiogroup", name=name)

    expect(page.get_by_role("status").filter(has_text="Choose a place for each")).to_be_visible()
    place("hare").get_by_label("1st").check()
    place("snail").get_by_label("3rd").check()
    commit(page).click()
    expect(page.locator(".hint.urged")).to_be_visible()
    place("tortoise").get_by_label("2nd").check()
    # By keys: one on from the second place, which is the last.
    place("tortoise").get_by_label("2nd").press("ArrowRight")
    for name, label in (("tortoise", "3rd"), ("snail", "2nd"), ("hare", "1st")):
        expect(place(name).get_by_label(label)).to_be_checked()
    place("tortoise").get_by_label("1st").check()
    expect(place("hare").get_by_label("3rd")).to_be_checked()
    place("hare").get_by_label("2nd").check()
    commit(page).click()
    expect(page.locator(".gdviz-sentence")).to_have_text("Right: 1.")
    expect(place("hare").get_by_label("1st")).to_be_disabled()
    page.reload()
    expect(page.locator(".gdviz-sentence")).to_have_text("Right: 1.")
    expect(place("snail").get_by_label("3rd")).to_be_checked()
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_a_curve_is_drawn_by_its_points_and_stays_from_then_on(open_: Callable[..., Page]) -> None:
    page = open_("curve")
    commit(page).click()
    expect(page.locator(".hint.urged")).to_have_text("Drag the rings to where you expect them.")
    # By a tenth of the axis from −4 to 4, by keys; sideways it does not go.
    for key in ("ArrowUp", "ArrowUp", "ArrowRight"):
        handle(page, "At 1").press(f"Shift+{key}")
    # And by the pointer, to the lower end of the axis.
    box = handle(page, "At 2").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"], box["y"] + 1000, steps=4)
    page.mouse.up()
    commit(page).click()
    expect(page.locator(".gdviz-sentence")).to_have_text("You said 0, 1.6, −4.")
    expect(handle(page, "At 1")).to_have_attribute("aria-disabled", "true")
    page.reload()
    expect(page.locator(".gdviz-sentence")).to_have_text("You said 0, 1.6, −4.")
    page.get_by_role("button", name="Predict again").click()
    handle(page, "At 1").press("Shift+ArrowDown")
    commit(page).click()
    expect(page.locator(".gdviz-sentence")).to_have_text("You said 0, 0.8, −4.")


@pytest.mark.parametrize("stored", ["{", '"text"', "[1]", "null", "1e999", '{"a": 1}'])
def test_what_is_no_answer_in_the_storage_is_as_good_as_none(open_: Callable[..., Page], stored: str) -> None:
    def forge(page: Page) -> None:
        key = "`gdviz answer ${location.pathname} Where is it?`"
        page.add_init_script(f"localStorage.setItem({key}, {json.dumps(stored)})")

    page = open_("point", before=forge)
    expect(waiting(page)).to_have_count(1)
    assert value_of(handle(page, "Guess")) == 1
    expect(commit(page)).to_be_visible()


def test_a_page_without_storage_asks_all_the_same(open_: Callable[..., Page]) -> None:
    forbid = (
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    page = open_("choice", before=lambda page: page.add_init_script(forbid))
    page.get_by_role("radio", name="first").check()
    commit(page).click()
    expect(page.locator(".gdviz-sentence")).to_have_text("Right: 0.")


def test_an_answer_is_judged_with_its_explanation_and_may_be_tried_again(open_: Callable[..., Page]) -> None:
    page = open_("checks")
    number, choice = page.locator(".gdviz-question").all()
    for typed, said in (("1.97", "Not quite: 2 steps. One and one."), ("1.98", "Right. One and one.")):
        number.get_by_label("Your answer, as a number").fill(typed)
        number.get_by_label("Your answer, as a number").press("Enter")
        number.get_by_role("button", name="Check").click()
        expect(number.get_by_role("status")).to_have_text(said)
        number.get_by_role("button", name="Try again").click()
    for option, said in (("first", "Not quite: second. It is."), ("second", "Right. It is.")):
        choice.get_by_role("radio", name=option).check()
        choice.get_by_role("button", name="Check").click()
        expect(choice.get_by_role("status")).to_have_text(said)
        # What was answered is there again, judged.
        page.reload()
        expect(choice.get_by_role("status")).to_have_text(said)
        choice.get_by_role("button", name="Try again").click()
