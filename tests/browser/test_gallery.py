"""The gallery as exported: every figure follows its controls, and shows what its function computes in plain JAX."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import ROOT, TROUBLES, opener, serve_files
from tests.browser.drawings import area_of, axis_of
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

NOTEBOOK = "gallery"

TOLERANCE = 0.15
"""Pixels by which a drawn point may be off: the page rounds to 0.1, and float32 adds less than that."""

FUNCTIONS = (
    *("fourier_sum", "logistic_map", "lorenz", "projectile", "ising"),
    *("principal_components", "coin", "k_means", "smoothing", "double_pendulum"),
)


@pytest.fixture(scope="module")
def functions() -> dict[str, Callable[..., Any]]:
    """The functions of the notebook, by name, without their controls."""
    cells = json.loads((ROOT / "notebooks" / "gallery.ipynb").read_text(encoding="utf-8"))["cells"]
    names: dict[str, Any] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec(re.sub(r"^gdviz\.interact\(.*", "", "".join(cell["source"]), flags=re.MULTILINE), names)
    return names


@pytest.fixture(scope="module")
def page(chromium: Browser, site: Path) -> Iterator[Page]:
    """The exported page, with all figures drawn."""
    with opener(chromium, *TROUBLES) as open_page:
        page = open_page((site / "gallery.html").as_uri(), viewport={"width": 1280, "height": 900})
        settle(page, lambda: [drawn(widget_of(page, name)) for name in FUNCTIONS])
        yield page


def widget_of(page: Page, name: str) -> Locator:
    """Return what `interact` shows for a function."""
    return page.locator(".gdviz-interact").nth(FUNCTIONS.index(name))


def drawn(widget: Locator) -> str:
    """Return all that the figures show: paths of layers, and pixels of canvases."""
    shown = widget.evaluate(
        """node => [
            ...[...node.querySelectorAll('.gdviz-drawing .layer path')].map(path => path.getAttribute('d')),
            ...[...node.querySelectorAll('canvas')].map(canvas => canvas.toDataURL()),
        ].join('|')"""
    )
    assert len(shown) > 50
    return shown


def set_number(widget: Locator, name: str, value: float) -> None:
    """Type a number beside the slider with a label."""
    field = widget.get_by_role("textbox", name=f"{name}, as a number", exact=True)
    field.fill(str(value))
    field.press("Enter")


def points_of(data: str) -> np.ndarray:
    """Return the points of a path, in pixels."""
    return np.array([list(map(float, pair)) for pair in re.findall(r"(-?[\d.]+),(-?[\d.]+)", data)])


def pixels(figure: Locator, x: Any, y: Any) -> np.ndarray:
    """Return points of a figure in pixels, according to its ticks."""
    return np.stack([axis_of(figure, "x")(np.asarray(x)), axis_of(figure, "y")(np.asarray(y))], axis=1)


def check_line(figure: Locator, index: int, x: Any, y: Any) -> None:
    """A line comes to go through these points, without those that are not finite."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    there = np.isfinite(x) & np.isfinite(y)

    def look() -> None:
        path = points_of(figure.locator(".line").nth(index).get_attribute("d") or "")
        want = pixels(figure, x[there], y[there])
        assert path.shape == want.shape
        np.testing.assert_allclose(path, want, atol=TOLERANCE)

    settle(figure.page, look)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_figure_changes_when_its_first_control_moves_by_keys(page: Page, name: str) -> None:
    widget = widget_of(page, name)
    before = drawn(widget)
    first = widget.locator("input[type=range]").first
    first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")

    def look() -> None:
        assert drawn(widget) != before

    settle(page, look)


def test_the_fourier_sum_is_drawn_as_jax_computes_it(page: Page, functions: Any) -> None:
    widget = widget_of(page, "fourier_sum")
    for terms in (1, 12):
        set_number(widget, "terms", terms)
        square, total, text = functions["fourier_sum"](terms)
        figure = widget.locator(".gdviz-drawing")
        check_line(figure, 1, *total["sum"])
        check_line(figure, 0, square.x, square.y)
        sentence = f"The sum reaches {float(text.values[0]):.4g}, the square wave 1."
        settle(page, lambda sentence=sentence: widget.get_by_text(sentence).wait_for(timeout=1000))


def test_both_figures_of_the_logistic_map_follow_its_rate(page: Page, functions: Any) -> None:
    widget = widget_of(page, "logistic_map")
    set_number(widget, "r", 2.7)
    set_number(widget, "start", 0.2)
    cobweb, years = functions["logistic_map"](np.float32(2.7), np.float32(0.2))
    left, right = (widget.locator(".gdviz-drawing").nth(i) for i in range(2))
    check_line(left, 1, cobweb.layers[1].x, cobweb.layers[1].y)
    check_line(right, 0, *years.layers[0])


def test_the_axes_of_the_projectile_follow_it_in_steps(page: Page, functions: Any) -> None:
    widget = widget_of(page, "projectile")
    figure = widget.locator(".gdviz-drawing")
    for angle, speed, drag in ((60, 40, 0.0), (30, 12, 0.03)):
        for name, value in (("angle", angle), ("speed", speed), ("drag", drag)):
            set_number(widget, name, value)
        paths = functions["projectile"](angle, np.float32(speed), np.float32(drag))[0].layers[0]
        for i, path in enumerate(paths.values()):
            check_line(figure, i, *path)
        # What is drawn takes up a good part of the axes, and lies between them.
        left, top, width, height = area_of(figure)
        points = np.concatenate([points_of(figure.locator(".line").nth(i).get_attribute("d") or "") for i in range(2)])
        assert points[:, 0].max() - left <= width + TOLERANCE
        assert points[:, 0].max() - left > 0.35 * width
        assert points[:, 1].min() >= top - TOLERANCE
        assert top + height - points[:, 1].min() > 0.35 * height


def test_the_spins_are_pixels_of_an_image(page: Page, functions: Any) -> None:
    widget = widget_of(page, "ising")
    set_number(widget, "temperature", 1.5)
    set_number(widget, "sweeps", 7)
    want = np.asarray(functions["ising"](np.float32(1.5), 7)[0].layers[0].values)

    def look() -> None:
        shown = widget.locator("canvas").evaluate(
            """canvas => {
                const { width, height } = canvas;
                return [width, height, ...canvas.getContext('2d').getImageData(0, 0, width, height).data];
            }"""
        )
        assert shown[:2] == [64, 64]
        red = np.array(shown[2:]).reshape(64, 64, 4)[::-1, :, 0]
        # The palette goes from yellow to dark violet. A rounding may flip a spin, and that its neighbours.
        assert (np.where(red > 128, -1, 1) == want).mean() > 0.99

    settle(page, look)


def test_bayes_rule_follows_all_of_its_controls(page: Page, functions: Any) -> None:
    widget = widget_of(page, "coin")
    for name, value in (("tosses", 40), ("heads share", 0.25), ("certainty", 5)):
        set_number(widget, name, value)
    figure, _ = functions["coin"](40, np.float32(0.25), np.float32(5))
    for i, curve in enumerate(figure.layers):
        check_line(widget.locator(".gdviz-drawing"), i, curve.x, curve.y)
    spoken = widget.locator(".gdviz-drawing svg").first.get_attribute("aria-label") or ""
    ends = [f"{curve.label} from {curve.y.min():.3g} to {curve.y.max():.3g}" for curve in figure.layers]
    # Numbers near 0 are written with powers of ten.
    assert re.sub(r"from \S+ to", "to", spoken) == "density over probability of heads: " + "; ".join(
        re.sub(r"from \S+ to", "to", end) for end in ends
    )


def test_a_point_that_is_dragged_by_keys_is_where_its_function_starts(page: Page, functions: Any) -> None:
    widget = widget_of(page, "k_means")
    figure = widget.locator(".gdviz-drawing")
    handle = figure.locator(".handle")
    for key in ("Shift+ArrowRight", "ArrowDown", "ArrowDown"):
        handle.press(key)

    def look() -> None:
        text = (handle.get_attribute("aria-valuetext") or "").replace("−", "-")
        start = np.array([float(part) for part in re.findall(r"-?\d+(?:\.\d+)?", text)], np.float32)
        assert start[0] > -3
        assert start[1] < 3
        at = points_of((handle.get_attribute("transform") or "")[len("translate(") :])
        np.testing.assert_allclose(at, pixels(figure, *start[:, None]), atol=0.5)
        rounds = widget.locator("input[type=range]").input_value()
        _, centres = functions["k_means"](start, int(rounds))
        dots = figure.locator(".layer").nth(1).locator(".dots")
        shown = [points_of(dots.nth(i).get_attribute("d") or "")[0] for i in range(dots.count())]
        np.testing.assert_allclose(shown, pixels(figure, centres.x, centres.y), atol=TOLERANCE)

    settle(page, look)


def test_the_pendulum_plays(page: Page, functions: Any) -> None:
    widget = widget_of(page, "double_pendulum")
    scrubber = widget.get_by_label("time")
    scrubber.press("Home")
    figure = widget.locator(".gdviz-drawing")
    upper, lower = (int(widget.locator(".gdviz-slider input[type=range]").nth(i).input_value()) for i in range(2))
    rods = functions["double_pendulum"](upper, lower, 0.0).layers[1]
    check_line(figure, 1, *rods)
    widget.get_by_role("button", name="Play").click()

    def plays() -> None:
        assert int(scrubber.input_value()) > 20

    settle(page, plays)
    widget.get_by_role("button", name="Pause").click()

    def look() -> None:
        time = 20 * int(scrubber.input_value()) / int(scrubber.get_attribute("max") or 0)
        x, y = functions["double_pendulum"](upper, lower, np.float32(time)).layers[1]
        path = points_of(figure.locator(".line").nth(1).get_attribute("d") or "")
        # Chaos makes more of each rounding.
        np.testing.assert_allclose(path, pixels(figure, x, y), atol=1)

    settle(page, look)


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)], ids=["wide", "narrow"])
def test_nothing_moves_when_the_figures_come(chromium: Browser, site: Path, size: tuple[int, int]) -> None:
    watch = """
        window.shifted = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
    """
    with opener(chromium, *TROUBLES) as open_page:
        page = open_page(
            (site / "gallery.html").as_uri(),
            before=lambda page: page.add_init_script(watch),
            viewport={"width": size[0], "height": size[1]},
        )
        settle(page, lambda: [drawn(widget_of(page, name)) for name in FUNCTIONS])
        heights = page.locator(".gdviz-interact").evaluate_all(
            """nodes => nodes.map((node) =>
                [node.offsetHeight, parseFloat(getComputedStyle(node.parentElement).minHeight)])"""
        )
        # A sentence may need a second line, and roundings add up.
        for height, room in heights:
            assert height - 22 <= room <= height + 2
        assert page.evaluate("window.shifted") < 0.05


def test_a_figure_is_saved_as_it_is_shown(page: Page) -> None:
    widget = widget_of(page, "coin")
    with page.expect_download() as saved:
        widget.get_by_role("button", name="Save the figure as SVG").click()
    text = saved.value.path().read_text(encoding="utf-8")
    for i in range(2):
        assert f'd="{widget.locator(".line").nth(i).get_attribute("d")}"' in text
    assert "probability of heads" in text
    assert "before" in text


def test_code_stands_above_its_figure_and_is_copied(chromium: Browser, site: Path) -> None:
    with serve_files(site) as address, opener(chromium, *TROUBLES) as open_page:
        allowed = ["clipboard-read", "clipboard-write"]
        page = open_page(f"{address}/gallery.html", viewport={"width": 1280, "height": 800}, permissions=allowed)
        page.wait_for_selector("html[data-ready]")
        code = page.locator("details.code", has_text="def fourier_sum")
        # Nothing of it is cut off.
        assert code.locator("pre").evaluate("pre => pre.scrollWidth <= pre.clientWidth")
        code.get_by_role("button").click()
        expect(code.get_by_role("button")).to_have_text("Copied")
        cells = json.loads((ROOT / "notebooks" / "gallery.ipynb").read_text(encoding="utf-8"))["cells"]
        assert page.evaluate("navigator.clipboard.readText()") in ["".join(cell["source"]) for cell in cells]


def test_code_is_folded_on_phones(chromium: Browser, site: Path) -> None:
    with opener(chromium, *TROUBLES) as open_page:
        page = open_page((site / "gallery.html").as_uri(), viewport={"width": 390, "height": 844})
        page.wait_for_selector("html[data-ready]")
        code = page.locator("details.code", has_text="def fourier_sum")
        expect(code.locator("pre")).to_be_hidden()
        code.locator("summary").press("Enter")
        expect(code.locator("pre")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 390
