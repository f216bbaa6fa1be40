"""A page without Python: the address is restored in the page as Python does it, and what needs Python says so.

For what needs Python a page of Voilà stands in for an exported one: its widgets find `exported` at their manager, as
they would there, and the query of the address does not reach the server.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from gdviz import GALLERY, bundle
from tests.browser.conftest import opener, serve, wait_for_page, write_notebook
from tests.browser.lesson import check_all, choose, open_lesson, settle, slider, state_of

pytestmark = pytest.mark.browser

EXPORTED = "/gradient_descent.html"
LIVE = "https://live.example.org/lesson"

# All front ends of the page, when the bundle brings them.
AS_EXPORTED = """
globalThis[Symbol.for("VERSION")] = {
    get widgets() { return this.marked; },
    set widgets(all) {
        for (const widget of Object.values(all)) {
            for (const [half, call] of Object.entries(widget)) {
                widget[half] = (context) => {
                    context.model.widget_manager.exported ??= { live: LIVE };
                    return call(context);
                };
            }
        }
        this.marked = all;
    },
};
""".replace("VERSION", bundle.VERSION)

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
state.restore()
ipywidgets.VBox([state.message, x, double, shape, badge, editor, field.box, state, link])
"""


@pytest.fixture
def without_python(chromium: Browser, server: str) -> Iterator[Callable[..., Page]]:
    """Open a page that takes itself for an exported one; no page may have had an error."""
    wait_for_page(f"{server}{EXPORTED}")

    def leave_out(route: Route) -> None:
        is_page = route.request.resource_type == "document"
        route.continue_(url=route.request.url.split("?")[0] if is_page else None)

    with opener(chromium, "error", "console") as open_address:

        def open_(path: str, address: str = server, live: str = repr(LIVE), script: str = "") -> Page:
            def prepare(page: Page) -> None:
                page.add_init_script(AS_EXPORTED.replace("LIVE", live) + script)
                page.route("**/voila/render/**", leave_out)

            return open_address(address + path, prepare, viewport={"width": 1280, "height": 800})

        yield open_


def test_the_address_is_restored_exactly(without_python: Callable[..., Page]) -> None:
    query = (
        "problem=wave&key=4&start=0.25,-1.5&view=-2,2,-2.5,1.5&optimizer=adam&learning_rate=0.123&beta1=0.85&beta2=0.99"
        "&steps=77&step=66&loss_axis=log&residuals=0"
    )
    page = open_lesson(without_python, "?token=abc&note=full&voila-x=1&theme=dark&" + query, path=EXPORTED)
    wanted = dict(part.split("=") for part in query.split("&"))
    assert check_all(page, picture=True, **wanted) == wanted
    expect(page.locator(".gdviz-notice, .gdviz-needs-python")).to_have_count(0)


def test_what_follows_from_the_problem_comes_before_what_the_address_says(without_python: Callable[..., Page]) -> None:
    query = "?learning_rate=0.02&problem=bowl&condition_number=31.5&view=-2,1,-1,1"
    page = open_lesson(without_python, query, path=EXPORTED)
    state = check_all(page, picture=True, problem="bowl", condition_number="31.5", view="-2,1,-1,1")
    assert (state["learning_rate"], state["start"]) == ("0.02", "-1.8,0.9")
    expect(page.locator(".gdviz-title b")).to_have_text(GALLERY.titles["bowl"])
    choose(page, "Problem", GALLERY.titles["rosenbrock"])
    check_all(page, picture=True, problem="rosenbrock", learning_rate="0.001")


# Each is refused in the same words, and leaves the same state.
WRONG = [
    "problem=nonsense&condition_number=3&start=1&view=1,-1,0,1&learning_rate=1e9&beta1=0.5&steps=10.5&step=51&residuals=2",
    "start=1e300,0&view=0,1,1,1.00001&learning_rate=1e-6&steps=0&step=-1&loss_axis=sideways&key=11&colour=<b>red</b>",
    "start=1,nan&view=1,2,3&learning_rate=0x1&steps=1_0&step=&key=inf&colour=%F0%9F%98%80&colour=" + "é" * 60,
    "steps=1e2&steps=30&start=.5,1.&learning_rate=+1E-3&beta1=1&beta2=%2B0.6&optimizer=lion&problem=beale",
    "&".join(f"name{i}={'x' * 100}" for i in range(60)),
    "steps=" + "9" * 400 + "&step=--1&learning_rate=%D9%A1&=3&&&key&view=1e308,2e308,0,1",
]


@pytest.mark.parametrize("query", WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_refused_as_python_does(
    without_python: Callable[..., Page], open_page: Callable[..., Page], query: str
) -> None:
    by_python = open_lesson(open_page, "?" + quote(query, safe="=&%,+"))
    in_page = open_lesson(without_python, "?" + quote(query, safe="=&%,+"), path=EXPORTED)
    notice = ".gdviz-notice"
    said = by_python.locator(notice).all_inner_texts()
    settle(in_page, lambda: _assert_equal(in_page.locator(notice).all_inner_texts(), said))
    assert len(said) == 1
    assert "Some of this link was ignored" in said[0]
    assert state_of(in_page) == state_of(by_python)
    check_all(in_page)


def _assert_equal(found: object, wanted: object) -> None:
    assert found == wanted


@pytest.fixture(scope="module")
def views(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a notebook with views that need Python for something."""
    folder: Path = tmp_path_factory.mktemp("views")
    write_notebook(folder / "views.ipynb", VIEWS)
    with serve("voila", folder, log=folder / "log") as address:
        yield address


def test_what_needs_python_says_so_in_its_place(without_python: Callable[..., Page], views: str) -> None:
    query = "?shape=3&double=5&slider=4&x=0.5,1&y=0.25&part=1,2"
    page = without_python("/voila/render/views.ipynb" + query, views)
    expect(page.locator(".gdviz-notice")).to_have_text(
        "Some of this link was ignored. part=1,2: it must hold numbers that can be edited there; "
        "shape=3: it cannot be changed without Python."
    )
    # What follows from the slider comes before what the address says of its double.
    settle(page, lambda: _assert_equal(state_of(page), _STATE))
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(slider(page, "Shape")).to_be_disabled()
    expect(slider(page, "x").first).to_be_enabled()
    for place, sentence in (
        (".gdviz-badge", "What is greyed out here needs Python."),
        (".gdviz-data-editor", "Reading a CSV file needs Python."),
        (".gdviz-field", "Zooming needs Python, which draws this picture."),
    ):
        note = page.locator(f"{place} .gdviz-needs-python")
        expect(note).to_have_text(f"{sentence} Run with Python")
        expect(note.get_by_role("link", name="Run with Python")).to_have_attribute("href", LIVE)
    expect(page.get_by_role("button", name="Load CSV …")).to_be_disabled()
    expect(page.get_by_role("button", name="Zoom in")).to_be_disabled()


_STATE = {"x": "0.5,1", "y": "0.25", "part": "0", "slider": "4", "double": "5", "shape": "1"}


def test_where_there_is_no_way_to_python_none_is_offered(without_python: Callable[..., Page], views: str) -> None:
    page = without_python("/voila/render/views.ipynb", views, live="null")
    expect(page.locator(".gdviz-badge .gdviz-needs-python")).to_have_text("What is greyed out here needs Python.")
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
    without_python: Callable[..., Page], views: str, live: str, state_in: Callable[[str], dict[str, list[str]]]
) -> None:
    page = without_python("/voila/render/views.ipynb", views, live=repr(live))
    slider(page, "x").first.press("ArrowRight")
    settle(page, lambda: _assert_equal(state_of(page)["double"], "4"))
    link = page.get_by_role("link", name="Run with Python").first
    link.focus()
    settle(page, lambda: _assert_equal(state_in(link.get_attribute("href")).get("slider"), ["2"]))
    state = {name: value for name, [value] in state_in(link.get_attribute("href")).items()}
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


def test_a_browser_that_cannot_compute_is_told_so(without_python: Callable[..., Page], views: str) -> None:
    page = without_python("/voila/render/views.ipynb?slider=4", views, script="delete window.WebAssembly;")
    error = page.locator(".gdviz-error")
    expect(error).to_contain_text("could not compute: this browser cannot run WebAssembly with SIMD")
    # The rest of the page goes on: the address is restored all the same.
    settle(page, lambda: _assert_equal(state_of(page)["slider"], "4"))
