"""Links in the text that move the controls of a figure, and figures in the address of an exported page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import TROUBLES, opener, serve_exported
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

BEGIN = """
import jax.numpy as jnp
import gdviz
from gdviz.draw import Figure, Points, Text

x = jnp.linspace(0, 1, 20)
"""
FIRST = """
def first(a=1.0, b=2, on=False, how="one", time=gdviz.Play(0, 5), point=gdviz.Draggable(0.0, 0.0, "Point")):
    slope = a if how == "one" else -a
    said = Text("{0}, {1}, {2}, {3}, {4}, {5}", a, b, time, *point, jnp.float32(on))
    return [Figure(slope * x, x=(-2, 20), y=(-2, 2)), said]

gdviz.interact(first, a=(0.0, 4.0), b=(0, 9), how=["one", "two"])
"""
SECOND = "gdviz.interact(lambda a=1.0: [a * x, Text('second {0}', a)], a=(0.0, 4.0))"
THIRD = "gdviz.interact(lambda a=1.0: [a * x, Text('third {0}', a)], a=(0.0, 4.0))"
ASKED = """
question = gdviz.Predict("How many?", (0, 9))
asked = lambda guess, c=1.0: [c * x, Text("{0}", guess.reveal(c), when=guess.committed)]
gdviz.interact(asked, guess=question, c=(0.0, 4.0))
"""
CELLS = [
    ("code", BEGIN),
    ("markdown", "# Links\n\n## One\n\n[before](#set:a=2)"),
    ("code", FIRST),
    (
        "markdown",
        "[all](#set:a=3&b=7&on=1&how=two&time=2.5&point=1,-1) [wrong](#set:a=9&b=2.5&z=1&how=three&on=1) "
        "[after](#set:a=1.5) [other](#set:figure2.a=3) [none](#set:nobody.a=3) [nothing](#set:)\n\n"
        "## Two\n\n[next](#set:a=2.5)",
    ),
    ("code", SECOND),
    ("code", THIRD),
    ("markdown", "[last](#set:a=0.5)\n\n## Three\n\n[locked](#set:c=3)"),
    ("code", ASKED),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("links")
    with serve_exported(folder, {"links.ipynb": CELLS}) as address:
        yield address


@pytest.fixture
def open_(chromium: Browser, site: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_links(query: str = "", **options: object) -> Page:
            page = open_page(f"{site}/links.html{query}", **{"reduced_motion": "reduce", **options})
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_links


def link(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def said(page: Page, figure: int) -> Locator:
    return page.locator(".gdviz-interact").nth(figure).locator(".gdviz-sentence").last


def test_a_link_sets_controls_of_every_kind(open_: Callable[..., Page]) -> None:
    page = open_()
    expect(said(page, 0)).to_have_text("1, 2, 0, 0, 0, 0")
    link(page, "all").click()
    expect(said(page, 0)).to_have_text("3, 7, 2.5, 1, −1, 1")
    expect(page.get_by_label("how", exact=True)).to_have_value("two")
    # The page has not gone anywhere, and its address has what is shown.
    page.wait_for_url("**/links.html?first.a=3&first.b=7&first.on=1&first.how=two&first.time=2.5&first.point=1,-1&*")
    expect(page.locator(".gdviz-set-status")).to_have_text("Set: all.")


@pytest.mark.parametrize(
    ("name", "figure", "text"),
    [
        ("before", 0, "2, 2, 0, 0, 0, 0"),
        ("after", 0, "1.5, 2, 0, 0, 0, 0"),
        ("next", 1, "second 2.5"),
        ("last", 2, "third 0.5"),
        ("other", 2, "third 3"),
    ],
)
def test_a_link_means_the_last_figure_of_its_section_or_else_the_next(
    open_: Callable[..., Page], name: str, figure: int, text: str
) -> None:
    page = open_()
    link(page, name).focus()
    page.keyboard.press("Space" if figure else "Enter")
    expect(said(page, figure)).to_have_text(text)
    at_first = ["1, 2, 0, 0, 0, 0", "second 1", "third 1"]
    for other in {0, 1, 2} - {figure}:
        expect(said(page, other)).to_have_text(at_first[other])
    expect(link(page, name)).to_be_focused()


def test_what_a_link_gets_wrong_is_said_beside_it_and_the_rest_is_set(open_: Callable[..., Page]) -> None:
    page = open_()
    link(page, "wrong").click()
    expect(page.locator(".gdviz-set-status")).to_have_text(
        "z: there is no such setting; a=9: it must lie between 0 and 4; b=2.5: it must be a whole number; "
        "how=three: it must be one of one, two."
    )
    expect(page.locator(".gdviz-set-status")).to_be_visible()
    expect(said(page, 0)).to_have_text("1, 2, 0, 0, 0, 1")
    for name, sentence in (
        ("none", "nobody.a: there is no figure “nobody”."),
        ("nothing", "This link sets nothing: write for example #set:name=1."),
    ):
        link(page, name).click()
        expect(page.locator(".gdviz-set-status").filter(has_text=sentence)).to_have_count(1)
    # The page goes on.
    link(page, "after").click()
    expect(said(page, 0)).to_have_text("1.5, 2, 0, 0, 0, 1")


def test_a_question_comes_before_the_links_to_its_figure(open_: Callable[..., Page]) -> None:
    page = open_()
    link(page, "locked").click()
    expect(page.locator(".gdviz-set-status")).to_have_text(
        "The question of this figure comes first: answer it, then follow this link."
    )
    page.get_by_label("Your prediction, as a number").fill("7")
    page.get_by_label("Your prediction, as a number").press("Enter")
    page.get_by_role("button", name="This is my prediction").click()
    expect(said(page, 3)).to_have_text("1")
    link(page, "locked").click()
    expect(said(page, 3)).to_have_text("3")


def test_numbers_run_to_their_new_values_except_for_those_who_want_less_motion(open_: Callable[..., Page]) -> None:
    record = """() => {
        window.seen = [];
        const field = document.querySelector('[aria-label="a, as a number"]');
        const look = () => { window.seen.push(Number(field.value)); requestAnimationFrame(look); };
        look();
    }"""
    for motion, is_seen in (("no-preference", True), ("reduce", False)):
        page = open_(reduced_motion=motion)
        page.evaluate(record)

        def check(page: Page = page, is_seen: bool = is_seen) -> None:
            field = page.get_by_label("a, as a number").first
            field.fill("1")
            field.press("Enter")
            expect(said(page, 0)).to_have_text(re.compile("^1, "))
            page.evaluate("window.seen = []")
            link(page, "all").click()
            expect(said(page, 0)).to_have_text("3, 7, 2.5, 1, −1, 1")
            seen = page.evaluate("window.seen")
            assert seen == sorted(seen)
            assert any(1 < value < 3 for value in seen) == is_seen

        # A machine that is too busy for a frame within the transition shows the last one alone.
        settle(page, check)


def test_the_address_restores_figures_and_says_what_it_ignores(open_: Callable[..., Page]) -> None:
    page = open_("?first.a=2&first.time=1&first.point=0.5,1&figure.a=3&figure2.a=0.25&gdviz=1")
    for figure, text in enumerate(["2, 2, 1, 0.5, 1, 0", "second 3", "third 0.25"]):
        expect(said(page, figure)).to_have_text(text)
    expect(page.locator("#gdviz-note")).to_be_hidden()
    page = open_("?first.a=20&nobody.b=1&figure.a=3")
    expect(said(page, 1)).to_have_text("second 3")
    expect(said(page, 0)).to_have_text("1, 2, 0, 0, 0, 0")
    expect(page.locator("#gdviz-note")).to_have_text(
        "Parts of this link were ignored. nobody.b: there is no such setting; first.a=20: it must lie between 0 and 4."
    )


def test_the_address_of_a_lesson_gives_others_its_figures_as_they_are(open_: Callable[..., Page]) -> None:
    page = open_()
    page.get_by_label("a, as a number").nth(1).fill("2.25")
    page.get_by_label("a, as a number").nth(1).press("Enter")
    page.wait_for_url("**figure.a=2.25**")
    other = open_(page.url[page.url.index("?") :])
    expect(said(other, 1)).to_have_text("second 2.25")
