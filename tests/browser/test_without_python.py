"""An exported page, which has no Python: it restores its address, and what needs Python says so in its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from gdviz import GALLERY
from tests.browser.conftest import ROOT, opener, serve_exported
from tests.browser.lesson import assert_equal, check_all, choose, open_lesson, settle, slider, state_of

pytestmark = pytest.mark.browser

LIVE = "https://live.example.org/lesson"

VIEWS = """
import ipywidgets
from gdviz import GALLERY, jaxlink, views
x, double = views.Slider(1.0, 0, 10, step=1.0, description="x"), views.Slider(1.0, 0, 100, description="Double")
shape = views.Slider(1.0, 0, 10, description="Shape")
link = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (double, "value")})
badge, editor = views.Badge(link, needs_kernel=[shape]), views.DataEditor("regression", 2)
field = views.Field(GALLERY["bowl"]())
entries = {name: (editor, name) for name in ("x", "y", "part")}
entries |= {"slider": (x, "value"), "double": (double, "value"), "shape": (shape, "value")}
state = views.PageState(entries, needs_kernel=[shape])
ipywidgets.VBox([state.message, x, double, shape, badge, editor, field.box, state, link])
"""


# Python follows the first, the page the second.
INTERACT = """
import ipywidgets
from gdviz import jaxlink, views
x, y = views.Slider(1.0, 0, 10, description="x"), views.Slider(1.0, 0, 20, description="y")
x.observe(print, "value")
link = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (y, "value")})
display(ipywidgets.interactive(lambda number: number, number=3), x, y)
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an exported site, on a plain file server."""
    notebooks = {
        "lesson.ipynb": ROOT / "notebooks" / "gradient_descent.ipynb",
        "views.ipynb": VIEWS,
        "interact.ipynb": INTERACT,
    }
    with serve_exported(tmp_path_factory.mktemp("without_python"), notebooks, live=LIVE) as address:
        yield address


@pytest.fixture
def without_python(chromium: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Open an exported page; none may have had an error."""
    with opener(chromium, "error", "console") as open_address:

        def open_(path: str, live: str | None = LIVE, script: str = "") -> Page:
            def as_if_live_elsewhere(route: Route) -> None:
                answer = route.fetch()
                assert json.dumps(LIVE) in answer.text()
                route.fulfill(response=answer, body=answer.text().replace(json.dumps(LIVE), json.dumps(live)))

            def prepare(page: Page) -> None:
                page.add_init_script(script)
                page.route("**/*.html*", as_if_live_elsewhere)

            return open_address(site + path, prepare, viewport={"width": 1280, "height": 800})

        yield open_


def test_the_address_is_restored_exactly(without_python: Callable[..., Page]) -> None:
    query = (
        "problem=wave&key=4&start=0.25,-1.5&view=-2,2,-2.5,1.5&optimizer=adam&learning_rate=0.123&beta1=0.85&beta2=0.99"
        "&steps=77&step=66&loss_axis=log&residuals=0&show_step=1&noise=points&solid=shown&camera=300,40,1.5"
    )
    page = open_lesson(without_python, "?token=abc&note=full&voila-x=1&theme=dark&" + query, path="/lesson.html")
    wanted = dict(part.split("=") for part in query.split("&"))
    assert check_all(page, picture=True, **wanted) == wanted
    expect(page.locator(".gdviz-notice:visible, .gdviz-needs-python:visible")).to_have_count(0)


def test_what_follows_from_the_problem_comes_before_what_the_address_says(without_python: Callable[..., Page]) -> None:
    query = "?learning_rate=0.02&problem=bowl&condition_number=31.5&view=-2,1,-1,1"
    page = open_lesson(without_python, query, path="/lesson.html")
    state = check_all(page, picture=True, problem="bowl", condition_number="31.5", view="-2,1,-1,1")
    assert (state["learning_rate"], state["start"]) == ("0.02", "-1.8,0.9")
    expect(page.locator(".gdviz-title b")).to_have_text(GALLERY.titles["bowl"])
    choose(page, "Problem", GALLERY.titles["rosenbrock"])
    check_all(page, picture=True, problem="rosenbrock", learning_rate="0.001")


# What is wrong in a query, in which words it is refused, and what is restored all the same.
WRONG = [
    (
        "problem=nonsense&condition_number=3&start=1&view=1,-1,0,1&learning_rate=1e9&beta1=0.5&steps=10.5&step=51"
        "&residuals=2",
        "problem=nonsense: it must be one of linear, wave, bowl, saddle, rosenbrock, himmelblau, beale, "
        "styblinski_tang, rastrigin, ackley, formula, model; "
        "condition_number=3: there is no such setting with Problem = Linear regression; "
        "start=1: it must be 2 numbers separated by commas; view=1,-1,0,1: it is outside the range that can be shown; "
        "learning_rate=1e9: it must lie between 1e-05 and 10; "
        "beta1=0.5: there is no such setting with Optimizer = Gradient descent; "
        "steps=10.5: it must be a whole number; step=51: it must lie between 0 and 50; residuals=2: it must be 0 or 1",
        {},
    ),
    (
        "start=1e300,0&view=0,1,1,1.00001&learning_rate=1e-6&steps=0&step=-1&loss_axis=sideways&key=11"
        "&colour=<b>red</b>",
        "colour: there is no such setting; key=11: it must lie between 0 and 10; "
        "start=1e300,0: it is outside the range that can be shown; "
        "view=0,1,1,1.00001: it is outside the range that can be shown; "
        "learning_rate=1e-6: it must lie between 1e-05 and 10; steps=0: it must lie between 1 and 1000; "
        "step=-1: it must lie between 0 and 50; loss_axis=sideways: it must be one of linear, log",
        {},
    ),
    (
        "start=1,nan&view=1,2,3&learning_rate=0x1&steps=1_0&step=&key=inf&colour=%F0%9F%98%80&colour=" + "é" * 60,
        "colour: there is no such setting; key=inf: it must be a whole number; start=1,nan: it must be a number; "
        "view=1,2,3: it must be 4 numbers separated by commas; learning_rate=0x1: it must be a number; "
        "steps=1_0: it must be a whole number; step=: it must be a whole number",
        {},
    ),
    (
        "steps=1e2&steps=30&start=.5,1.&learning_rate=+1E-3&beta1=1&beta2=%2B0.6&optimizer=lion&problem=beale",
        "learning_rate= 1E-3: it must be a number; beta1=1: it must lie between 0 and 0.99",
        {"problem": "beale", "optimizer": "lion", "steps": "30", "start": "0.5,1", "beta2": "0.6"},
    ),
    (
        "&".join(f"name{i}={'x' * 100}" for i in range(60)),
        "; ".join(f"name{i}: there is no such setting" for i in range(10)) + "; and 50 more",
        {},
    ),
    (
        "steps=" + "9" * 400 + "&step=--1&learning_rate=%D9%A1&=3&&&key&view=1e308,2e308,0,1",
        ": there is no such setting; key=: it must be a whole number; view=1e308,2e308,0,1: it must be a number; "
        f"learning_rate=١: it must be a number; steps={'9' * 40}: it must be a number; "
        "step=--1: it must be a whole number",
        {},
    ),
]

DEFAULT = {"problem": "linear", "optimizer": "gradient_descent", "steps": "50", "step": "50", "loss_axis": "linear"}


@pytest.mark.parametrize(("query", "refused", "restored"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_refused_and_the_rest_is_restored(
    without_python: Callable[..., Page], query: str, refused: str, restored: dict[str, str]
) -> None:
    page = open_lesson(without_python, "?" + quote(query, safe="=&%,+"), path="/lesson.html")
    notice = page.locator(".gdviz-notice")
    expect(notice).to_contain_text("Parts of this link were ignored. ")
    # In the order in which the page declares its controls.
    reasons = notice.inner_text().removeprefix("Parts of this link were ignored. ").removesuffix(".").split("; ")
    assert sorted(reasons) == sorted(refused.split("; "))
    check_all(page, **(restored or DEFAULT))


def test_what_needs_python_says_so_in_its_place(without_python: Callable[..., Page]) -> None:
    query = "?shape=3&double=5&slider=4&x=0.5,1&y=0.25&part=1,2"
    page = without_python("/views.html" + query)
    expect(page.locator(".gdviz-notice")).to_have_text(
        "Parts of this link were ignored. part=1,2: its numbers must be ones that can be set there; "
        "shape=3: it cannot be changed without Python."
    )
    # What follows from the slider comes before what the address says of its double.
    settle(page, lambda: assert_equal(state_of(page), _STATE))
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(slider(page, "Shape")).to_be_disabled()
    expect(slider(page, "x").first).to_be_enabled()
    for place, sentence in (
        (".gdviz-badge", "Greyed-out controls need Python."),
        (".gdviz-field", "Zooming needs Python, which draws this picture."),
    ):
        note = page.locator(f"{place} .gdviz-needs-python")
        expect(note).to_have_text(f"{sentence} Run with Python")
        expect(note.get_by_role("link", name="Run with Python")).to_have_attribute("href", LIVE)
    expect(page.get_by_role("button", name="Load CSV …")).to_be_enabled()
    expect(page.get_by_role("button", name="Zoom in")).to_be_disabled()


_STATE = {"x": "0.5,1", "y": "0.25", "part": "0", "slider": "4", "double": "5", "shape": "1"}


def test_where_there_is_no_way_to_python_none_is_offered(without_python: Callable[..., Page]) -> None:
    page = without_python("/views.html", live=None)
    expect(page.locator(".gdviz-badge .gdviz-needs-python")).to_have_text("Greyed-out controls need Python.")
    expect(page.get_by_role("link", name="Run with Python")).to_have_count(0)
    # It is no server that is gone.
    page.wait_for_timeout(2500)
    expect(page.get_by_role("alert")).to_have_count(0)
    assert urlsplit(page.url).query == ""


@pytest.mark.parametrize(
    ("live", "state_in"),
    [
        (LIVE, lambda href: parse_qs(urlsplit(href).query)),
        (LIVE + "?token=1", lambda href: parse_qs(urlsplit(href).query)),
        (LIVE + "?urlpath=voila%2Frender%2Fa.ipynb", lambda href: parse_qs(urlsplit(_urlpath(href)).query)),
    ],
)
def test_the_way_to_python_keeps_the_state(
    without_python: Callable[..., Page], live: str, state_in: Callable[[str], dict[str, list[str]]]
) -> None:
    page = without_python("/views.html", live=live)
    slider(page, "x").first.press("ArrowRight")
    settle(page, lambda: assert_equal(state_of(page)["double"], "4"))
    link = page.get_by_role("link", name="Run with Python").first
    link.focus()
    settle(page, lambda: assert_equal(state_in(link.get_attribute("href")).get("slider"), ["2"]))
    state = {name: value for name, [value] in state_in(link.get_attribute("href")).items()}
    del state["gdviz"]
    state.pop("token", None)
    assert state == state_of(page)
    assert link.get_attribute("href").startswith(live)
    # As it is at the click, whatever was moved since.
    page.route("https://live.example.org/**", lambda route: route.fulfill(body="here with Python"))
    slider(page, "x").first.press("ArrowRight")
    link.click()
    expect(page.get_by_text("here with Python")).to_be_visible()
    assert state_in(page.url)["slider"] == ["3"]


def _urlpath(href: str) -> str:
    return parse_qs(urlsplit(href).query)["urlpath"][0]


def test_a_browser_that_cannot_compute_is_told_so(without_python: Callable[..., Page]) -> None:
    page = without_python("/views.html?slider=4", script="delete window.WebAssembly;")
    error = page.locator(".gdviz-error")
    expect(error).to_contain_text("could not compute: this browser cannot run WebAssembly with SIMD")
    # The rest of the page goes on: the address is restored all the same.
    settle(page, lambda: assert_equal(state_of(page)["slider"], "4"))


def test_controls_that_python_alone_follows_are_disabled_with_a_sentence(without_python: Callable[..., Page]) -> None:
    page = without_python("/interact.html")
    expect(page.locator(".widget-slider [disabled]")).to_have_count(1)
    expect(page.locator(".gdviz-needs-python")).to_have_count(1)
    expect(page.locator(".gdviz-needs-python")).to_contain_text("Greyed-out controls need Python.")
    expect(page.locator(".gdviz-needs-python a")).to_have_attribute("href", LIVE)
    expect(slider(page, "x")).to_be_enabled()
