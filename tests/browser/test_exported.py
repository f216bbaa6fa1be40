"""Exported pages: served by a plain file server, and opened as single files from a disk with no network."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import nbformat
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz.site import rendering
from gdviz.site.execution import execute
from gdviz.site.export import export
from gdviz.site.last_cell import Report
from tests.browser.conftest import TROUBLES, opener, serve_files, wait_in_page, write_notebook
from tests.browser.lesson import settle
from tests.browser.test_link import PROBE, RUNNING, move, press, value_of, wait_for, wait_past

pytestmark = pytest.mark.browser

LINKED = """
x, y = views.Slider(1.0, 0, 10, step=1.0, description="x"), ipywidgets.FloatText()
array = lines(x=[0.0], y=[0.0])
links = [
    jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (y, "value")}),
    jaxlink(lambda x: {"y": jnp.sin(x * jnp.arange(3.0))}, {"x": (x, "value")}, {"y": (array, "y")}),
]
from gdviz import GALLERY
field = views.Field(GALLERY["bowl"]())
ipywidgets.VBox([x, y, *links, field.box, Probe(widgets=dict(x=x, y=y, array=array))])
"""

KINDS = """
import ipywidgets as w
def show(number):
    print("The number is", number)
out = w.Output()
with out:
    print("Printed <there>")
    display(w.Label("A label in an output"))
whole, half = w.IntSlider(3, description="Whole"), w.FloatText(description="The same")
w.jslink((whole, "value"), (half, "value"))
play, played = w.Play(value=0, max=3, interval=20), w.IntText(description="Played")
w.jslink((play, "value"), (played, "value"))
display(w.VBox([
    whole, half, play, played,
    w.Dropdown(options=["one", "two"], description="Choice"),
    w.Checkbox(True, description="Tick"),
    w.Text("words", description="Words"),
    w.ToggleButtons(options=["left", "right"], description="Side"),
    w.Tab([w.Label("In the first tab"), out], titles=["First", "Second"]),
    w.Accordion([w.Label("Folded")], titles=["Fold"]),
    w.HTMLMath("The loss <b>is</b> $x^2$"),
    w.Button(description="Press"),
]))
"""
INTERACT = "w.interact(show, number=w.IntSlider(4, description='Number'));"
EVERY = """
from ipywidgets.widgets.widget import _registry
html = "<b class='bold' data-x='x'>bold</b> <u>text</u><script>x()</script> <a href='java&#10;script:x()'>a</a>"
described = w.Checkbox(description=html, description_allow_html=True)
options = {"SelectionSlider": {"options": "ab"}, "SelectionRangeSlider": {"options": "ab"}}
shown = [kind for *_, kind in _registry.items() if issubclass(kind, w.DOMWidget) and kind._view_name.default_value]
kinds = [kind for kind in shown if kind not in (w.Audio, w.Video)]
box = w.VBox([described, *(kind(**options.get(kind.__name__, {})) for kind in kinds)])
print(len(box.children), "widgets")
box
"""

FROZEN = """
import ipywidgets, jax
from gdviz import jaxlink, views
x, y = views.Slider(1.0, 0, 10, step=1.0, description="x"), ipywidgets.FloatText()
def callback(x):
    return {"y": jax.pure_callback(lambda v: 2 * v, jax.ShapeDtypeStruct((), x.dtype), x)}
def unseen(x):
    return {"y": jax.pure_callback(lambda v: 2 * v, jax.ShapeDtypeStruct((), x.dtype), x)}
hidden = jaxlink(unseen, {"x": (x, "value")}, {"y": (ipywidgets.FloatText(), "value")})
ipywidgets.VBox([x, y, jaxlink(callback, {"x": (x, "value")}, {"y": (y, "value")})])
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the site `site` and the single files `single` of the same notebooks, executed once."""
    folder = tmp_path_factory.mktemp("exported")
    (folder / "notebooks" / "deep").mkdir(parents=True)
    write_notebook(folder / "notebooks" / "linked.ipynb", PROBE, LINKED)
    write_notebook(folder / "notebooks" / "deep" / "running.ipynb", PROBE, RUNNING.replace("WHERE", "'browser'"))
    write_notebook(folder / "notebooks" / "kinds.ipynb", KINDS, INTERACT)
    write_notebook(folder / "notebooks" / "every.ipynb", KINDS.splitlines()[1], EVERY)
    write_notebook(folder / "notebooks" / "frozen.ipynb", FROZEN)
    with pytest.MonkeyPatch.context() as patch:
        executed: dict[str, Any] = {}

        async def once(notebook: Any, folder: Path, *arguments: Any) -> Report:
            source = nbformat.writes(notebook)
            if source not in executed:
                executed[source] = notebook, await execute(notebook, folder, *arguments)
            done, report = executed[source]
            notebook.update(copy.deepcopy(done))
            return report

        patch.setattr(rendering, "execute", once)
        for name in ("site", "single"):
            lines: list[str] = []
            options = {"single_file": name == "single", "allow_static": True, "log": lines.append}
            assert export(folder / "notebooks", folder / name, **options), lines
    return folder


@pytest.fixture(scope="module")
def site(pages: Path) -> Iterator[str]:
    """The address of the site, served by Python's plain file server."""
    with serve_files(pages / "site") as address:
        yield f"{address}/"


@pytest.fixture(params=["site", "single"])
def address(request: pytest.FixtureRequest, pages: Path) -> str:
    """Where the pages are: on a server, or on the disk."""
    return request.getfixturevalue("site") if request.param == "site" else f"{(pages / 'single').as_uri()}/"


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open pages; none may have had an error, or asked another host; from a disk they have no network."""
    with opener(chromium, *TROUBLES) as open_address:

        def open_(url: str, script: str = "") -> Page:
            offline = urlsplit(url).scheme == "file"
            page = open_address(url, lambda page: page.add_init_script(script), offline=offline)
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_


def test_links_compute(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(f"{address}linked.html")
    wait_in_page(page, "!!window.trait")
    move(page, 3)
    wait_for(page, "y", 6)
    assert value_of(page, "array", "y") == pytest.approx([0, 0.14112, -0.279415], abs=1e-6)
    # The picture of the field has been drawn by Python.
    settle(page, lambda: _assert_drawn(page))
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.locator("#gdviz-note")).to_be_hidden()


def _assert_drawn(page: Page) -> None:
    assert page.evaluate(
        """() => [...document.querySelectorAll("canvas")].some((picture) => {
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [20, 20];
            const context = canvas.getContext("2d");
            context.drawImage(picture, 0, 0, 20, 20);
            return new Set(new Uint32Array(context.getImageData(0, 0, 20, 20).data.buffer)).size > 20;
        })"""
    )


# As on a phone on which no widget starts within the two seconds that anywidget gives it.
IMPATIENT = """
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (milliseconds) => timeout(milliseconds > 2000 ? milliseconds : 0);
"""


def test_a_page_that_starts_slowly_starts_without_an_error(open_page: Callable[..., Page], site: str) -> None:
    page = open_page(f"{site}linked.html", IMPATIENT)
    wait_in_page(page, "!!window.trait")
    move(page, 3)
    wait_for(page, "y", 6)
    # What the page itself asks for afterwards is as before.
    assert page.evaluate(
        "new Promise((resolve) => AbortSignal.timeout(1).addEventListener('abort', () => resolve(true)))"
    )


def test_a_link_with_a_state_plays(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(f"{address}deep/running.html")
    wait_in_page(page, "!!window.trait")
    position = page.locator(".gdviz-runner .position")
    for count in (1, 2, 3):
        press(page, "Step forward")
        expect(position).to_have_text(f"epoch {count}")
        wait_for(page, "y", 8 / 2**count)
    press(page, "Play")
    wait_past(page, 20)
    press(page, "Pause")
    press(page, "Restart")
    expect(position).to_have_text("epoch 0")
    wait_for(page, "y", 8)


def test_every_widget_of_ipywidgets_is_shown(open_page: Callable[..., Page], site: str) -> None:
    page = open_page(f"{site}every.html")
    count = int(page.locator("pre").inner_text().split()[0])
    assert count > 50
    expect(page.locator("[data-widget] > .widget-vbox > *")).to_have_count(count)
    expect(page.locator(".jupyter-widgets-error-widget")).to_have_count(0)
    # HTML in a description has no elements and attributes that could run anything.
    said = page.locator(".widget-checkbox span").first
    assert said.inner_html() == '<b class="bold">bold</b> text <a>a</a>'


def test_all_kinds_of_widgets_are_there_and_move(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(f"{address}kinds.html")
    expect(page.get_by_label("The same")).to_have_value("3")
    page.locator(".widget-hslider .noUi-handle").first.press("ArrowRight")
    expect(page.get_by_label("The same")).to_have_value("4")
    page.get_by_label("Choice").select_option("two")
    page.get_by_label("Tick").uncheck()
    page.get_by_label("Words").fill("others")
    page.get_by_role("button", name="right").click()
    expect(page.get_by_role("button", name="right")).to_have_class("widget-toggle-button jupyter-button mod-active")
    page.get_by_role("button", name="Press").click()
    expect(page.get_by_text("In the first tab")).to_be_visible()
    page.get_by_text("Second").click()
    expect(page.get_by_text("Printed <there>")).to_be_visible()
    expect(page.get_by_text("A label in an output")).to_be_visible()
    expect(page.get_by_text("Folded")).to_be_hidden()
    page.get_by_text("Fold", exact=True).click()
    expect(page.get_by_text("Folded")).to_be_visible()
    expect(page.locator(".widget-htmlmath math")).to_have_attribute("alttext", "x^2")
    page.locator(".widget-play button").first.click()
    expect(page.get_by_label("Played")).to_have_value("3")
    # What its function printed for the first value is there.
    expect(page.get_by_text("The number is 4")).to_be_visible()


def test_a_frozen_link_says_so_in_its_place(open_page: Callable[..., Page], site: str) -> None:
    page = open_page(f"{site}frozen.html")
    expect(page.locator(".gdviz-notice")).to_have_text(
        "The link “callback” needs Python, so its outputs do not change here."
    )
    expect(page.locator("#gdviz-note")).to_have_text(
        "The link “unseen” needs Python, so its outputs do not change here."
    )


def expect_some(locator: Locator) -> list[Locator]:
    expect(locator.first).to_be_visible()
    return locator.all()


@pytest.mark.parametrize("script", ["delete window.WebAssembly", "WebAssembly.validate = () => false"])
def test_a_browser_without_webassembly_shows_the_page_and_each_link_says_so(
    open_page: Callable[..., Page], site: str, script: str
) -> None:
    page = open_page(f"{site}linked.html", script)
    for alert in expect_some(page.get_by_role("alert")):
        expect(alert).to_contain_text("this browser cannot run WebAssembly with SIMD, and this page has no Python")
    expect(page.get_by_role("slider", name="x")).to_be_visible()
    expect(page.locator("#gdviz-note")).to_be_hidden()


def test_what_the_address_asks_for_is_told_only_if_it_is_known(open_page: Callable[..., Page], site: str) -> None:
    note = open_page(f"{site}kinds.html?note=busy").locator("#gdviz-note")
    expect(note).to_contain_text("The server is full")
    for query in ("note=constructor", "note=<b>", "note="):
        expect(open_page(f"{site}kinds.html?{query}").locator("#gdviz-note")).to_be_hidden()


def test_a_page_without_scripts_has_controls_and_figures_in_words(chromium: Browser, site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}linked.html")
    lines = page.locator("noscript p")
    expect(lines.first).to_have_text("x: 1")
    expect(lines.last).to_contain_text("The loss surface over x from")
    expect(lines.last).to_be_visible()
    context.close()


@pytest.mark.parametrize("lost", ["gdviz", "ipywidgets", "anywidget"])
def test_a_script_that_does_not_arrive_is_told(chromium: Browser, site: str, lost: str) -> None:
    context = chromium.new_context()
    context.route(f"**/assets/{lost}-*", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{site}linked.html")
    expect(page.locator("#gdviz-note")).to_have_text("Part of this page did not load. Reload it.")
    context.close()


def test_a_page_of_which_only_the_beginning_arrives_says_so(chromium: Browser, site: str) -> None:
    context = chromium.new_context()

    def cut(route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().partition('id="gdviz-widgets">')[0])

    context.route("**/linked.html", cut)
    page = context.new_page()
    page.goto(f"{site}linked.html")
    expect(page.locator("#gdviz-note")).to_have_text("Part of this page did not load. Reload it.")
    context.close()
