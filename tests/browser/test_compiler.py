"""The notebook of the compiler: the page runs the program that it shows, and the HTML that it ends with works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import jax
import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from gdviz.compiler import compile_function
from tests.browser.conftest import TROUBLES, opener, serve_files
from tests.browser.drawings import axis_of, drawn
from tests.browser.lesson import CURVE_TOLERANCE, points_of, settle, slider

pytestmark = pytest.mark.browser

NOTEBOOK = "compiler"

# Keeps what the page compiles, as hexadecimal numbers.
SPY = """
window.compiled = [];
const compile = WebAssembly.compile;
WebAssembly.compile = (bytes) => {
  const digits = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0"));
  window.compiled.push(digits.join(" "));
  return compile.call(WebAssembly, bytes);
};
"""


@pytest.fixture
def open_page(chromium: Browser, site: Path) -> Iterator[Callable[..., Page]]:
    """Opens the exported page, from the disk, until both curves are drawn."""

    def open_(width: int = 1280, height: int = 800) -> Page:
        page = opened(
            (site / "compiler.html").as_uri(),
            before=lambda page: page.add_init_script(SPY),
            viewport={"width": width, "height": height},
        )
        page.wait_for_selector(".gdviz-page")
        for curves in curves_of(page):
            curves.locator(".ticks .frame").wait_for(state="attached")
        expect(page.locator(".gdviz-badge .status").first).to_contain_text("computed in your browser")
        return page

    with opener(chromium, *TROUBLES) as opened:
        yield open_


def curves_of(page: Page) -> tuple[Locator, Locator]:
    return page.locator(".gdviz-surface .gdviz-curves"), page.locator(".outputs .gdviz-curves").last


def descent(x: np.ndarray, rate: float) -> np.ndarray:
    """Return the points of the descent, by calculus rather than by `jax.grad`."""
    points = [np.float32(x)]
    for _ in range(19):
        points.append(points[-1] - np.float32(rate) * 4 * points[-1] * (points[-1] ** 2 - 1))
    return np.array(points)


def check(curves: Locator, x: np.ndarray, y: np.ndarray) -> None:
    (line,) = drawn(curves, "svg .line")
    want = np.stack([axis_of(curves, "x")(x), axis_of(curves, "y")(y)], axis=1)
    np.testing.assert_allclose(points_of(line), want, atol=2 * CURVE_TOLERANCE)


@pytest.mark.parametrize("x", ["1.5", "-0.75"])
def test_sliders_move_the_path_without_a_server(open_page, x: str) -> None:
    page = open_page()
    slider(page, "Start x").fill(x)
    rate = slider(page, "Learning rate η").first
    rate.press("ArrowRight")
    chosen = float(page.locator(".gdviz-slider output, .gdviz-slider input[type=text]").nth(1).evaluate(READ))
    want = descent(float(x), chosen)
    settle(page, lambda: check(curves_of(page)[0], np.arange(20), want))
    expect(page.get_by_text("After 19 steps")).to_contain_text(f"{want[-1]:.4g}".replace("-", "−"))


def abort(route: Route) -> None:
    route.abort()


READ = "node => node.value ?? node.textContent"


def test_the_page_runs_the_bytes_and_the_text_that_it_shows(open_page) -> None:
    page = open_page()
    shown = page.locator(".outputs pre", has_text="00 61 73 6d").inner_text()
    size, _, digits = shown.partition(" bytes\n")
    digits = " ".join(digits.split())
    assert len(digits.split()) == int(size)
    assert digits in page.evaluate("window.compiled")
    listing = page.locator(".gdviz-listing", has_text="WebAssembly").first.locator("pre").inner_text()
    page.get_by_role("button", name="Show the program").first.click()
    assert page.locator("dialog pre").inner_text().strip() == listing.strip()


def test_a_text_that_cannot_be_loaded_says_so(chromium: Browser, site: Path) -> None:
    with opener(chromium) as opened:
        page = opened((site / "compiler.html").as_uri(), before=lambda page: page.route("**/program-*.js", abort))
        page.get_by_role("button", name="Show the program").first.click()
        expect(page.locator("dialog pre")).to_have_text("The text could not be loaded.")


def test_many_descents_follow_their_learning_rate(open_page) -> None:
    page = open_page()
    curves = curves_of(page)[1]
    starts = np.linspace(-2, 2, 1024, dtype=np.float32)
    settle(page, lambda: check(curves, starts, descent(starts, 0.05)[-1]))


def test_nothing_is_wider_than_a_phone(open_page) -> None:
    page = open_page(390, 844)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390


def test_the_html_that_it_shows_calls_the_function(open_page, tmp_path: Path, chromium: Browser) -> None:
    def function(x, rate):
        slope = jax.grad(lambda x: (x**2 - 1) ** 2)
        return jax.lax.scan(lambda x, _: (x - rate * slope(x), x), x, length=20)[1]

    compile_function(function, 1.5, 0.02).save(tmp_path / "descent.js", element="my-descent")
    snippets = open_page().locator(".text pre", has_text="<script").all_inner_texts()
    assert len(snippets) == 2
    with serve_files(tmp_path) as address, opener(chromium, *TROUBLES) as open_:
        for index, snippet in enumerate(snippets):
            (tmp_path / f"{index}.html").write_text(f"<!doctype html><link rel='icon' href='data:,'><body>{snippet}")
            page = open_(f"{address}/{index}.html")
            expect(page.locator("body")).to_contain_text(f"{descent(np.float32(1.5), 0.02)[1]:.4g}")
