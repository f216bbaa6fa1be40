"""Widgets have the colours of the page around them, light or dark: every text can be read, canvases are drawn again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from matplotlib.colors import to_rgb
from playwright.sync_api import Browser, Page, expect

from gdviz.site.export import export
from gdviz.views import theme
from tests.browser.conftest import ROOT, TROUBLES, opener, wait_in_page, write_notebook

pytestmark = pytest.mark.browser

LIGHT, DARK = "#FFFFFF", "#15181B"
"""The paper of our pages."""

WIDGETS = """
import ipywidgets
import numpy as np
from gdviz import draw, interact, views
from gdviz.views import theme
names = list(theme.OPTIMIZERS)
steps = np.arange(5.0)
rows = np.stack([steps + i for i in range(len(names))])
colors = list(theme.OPTIMIZERS.values())
curves = views.Curves(x=np.stack([steps] * len(names)), y=rows, names=names, colors=colors)
table = views.ResultsTable(names, ["final loss"], colors=colors, values=rows[:, :1])
network = views.NetworkDiagram((1, 2, 1), "tanh")
network.responses = np.stack([np.linspace(-1, 1, 9)[None]] * 3)
editor = views.DataEditor("regression", 2)
page = views.Page()
page.controls.children = [
    ipywidgets.Dropdown(options=["a", "b"], description="Choice"),
    ipywidgets.ToggleButtons(options=["linear", "log"], description="Axis"),
    ipywidgets.Text("written", description="Text"),
    ipywidgets.HTML("<table><tr><th>head</th></tr><tr><td>cell</td></tr></table>"),
]
page.surface.children = [curves, table]
labels = [draw.Labels(0.5, 0.1 * i, texts=(f"label {i}",), color=i) for i in range(len(theme.SERIES))]
labelled = interact(lambda a: draw.Figure(*labels, draw.Points(0.1, a), x=(0, 1), y=(-0.1, 1), axes=None), a=(0.0, 1.0))
page.charts.children = [network, editor, labelled]
notes = {"notice": "Look here.", "error": "Wrong.", "note": "By the way."}
page.notes.children = [ipywidgets.HTML(f'<p class="gdviz-{kind}">{text}</p>') for kind, text in notes.items()]
page
"""

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")

# How many pixels of a canvas have a colour.
COUNT = """
(canvas, [r, g, b]) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) count += data[i] === r && data[i + 1] === g && data[i + 2] === b;
    return count;
}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lesson and a notebook of many widgets, exported."""
    folder = tmp_path_factory.mktemp("notebooks")
    shutil.copy(ROOT / "notebooks" / "gradient_descent.ipynb", folder)
    write_notebook(folder / "widgets.ipynb", WIDGETS)
    output = folder / "site"
    told: list[str] = []
    assert export(folder, output, live="https://live.example.org/{path}", log=told.append), told
    return output


@pytest.fixture
def opened(chromium: Browser, site: Path) -> Iterator[Callable[..., Page]]:
    """Open an exported page from the disk; no page may have had an error."""
    with opener(chromium, *TROUBLES) as open_page:

        def open_(name: str, scheme: str, **options: Any) -> Page:
            address = (site / f"{name}.html").as_uri()
            page = open_page(address, viewport={"width": 1280, "height": 800}, color_scheme=scheme, **options)
            if options.get("java_script_enabled", True):
                page.wait_for_selector("html[data-ready]", state="attached")
                page.evaluate(CONTRAST)
            return page

        yield open_


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["gradient_descent", "widgets"])
def test_every_text_can_be_read(opened: Callable[..., Page], name: str, scheme: str) -> None:
    page = opened(name, scheme)
    wait_in_page(page, "document.querySelectorAll('svg text').length > 20")
    texts = page.evaluate("texts()")
    assert len(texts) > 60
    assert sum(text["drawn"] for text in texts) > 20
    assert [text for text in texts if not text["ratio"] >= text["least"]] == []


def test_curves_are_told_from_a_dark_page(opened: Callable[..., Page]) -> None:
    strokes = "lines => lines.map((line) => getComputedStyle(line).stroke)"
    light, dark = (opened("widgets", scheme).locator("path.line") for scheme in ("light", "dark"))
    want = ["rgb({}, {}, {})".format(*(round(255 * part) for part in to_rgb(c))) for c in theme.OPTIMIZERS.values()]
    assert light.evaluate_all(strokes) == want
    ratios = dark.evaluate_all("lines => lines.map((line) => contrast(line, getComputedStyle(line).stroke))")
    assert len(ratios) == len(want)
    assert min(ratios) >= 3
    shown = dark.evaluate_all(strokes)
    assert len(set(shown)) == len(shown)
    assert sum(color != own for color, own in zip(shown, want, strict=True)) == 2
    # Their names in legend and table have the same colours.
    page = dark.page
    assert (
        page.locator(".gdviz-curves .swatch.line").evaluate_all("all => all.map((one) => getComputedStyle(one).color)")
        == shown
    )
    swatches = page.locator(".gdviz-results .swatch")
    assert swatches.evaluate_all("all => all.map((one) => getComputedStyle(one).backgroundColor)") == shown


def test_what_is_drawn_follows_the_system(opened: Callable[..., Page]) -> None:
    page = opened("widgets", "light")
    canvas, tick = page.locator(".gdviz-network-diagram canvas"), page.locator(".gdviz-plot .tick").first

    def look() -> tuple[bool, bool, str]:
        light, dark = (canvas.evaluate(COUNT, [round(255 * part) for part in to_rgb(color)]) for color in (LIGHT, DARK))
        return light > 200, dark > 200, tick.evaluate("tick => getComputedStyle(tick).stroke")

    first = look()
    assert first[:2] == (True, False)
    page.emulate_media(color_scheme="dark")
    wait_in_page(page, "document.body.dataset.jpThemeLight === 'false'")
    assert look() == (False, True, "rgb(236, 236, 236)")
    page.emulate_media(color_scheme="light")
    wait_in_page(page, "document.body.dataset.jpThemeLight === 'true'")
    assert look() == first


def test_what_is_drawn_follows_jupyterlab_and_not_the_system(opened: Callable[..., Page]) -> None:
    page = opened("widgets", "light")
    page.evaluate(
        """() => {
            // As JupyterLab's dark theme does.
            const { style } = document.documentElement;
            style.setProperty("--jp-layout-color0", "#111");
            style.setProperty("--jp-content-font-color1", "#fff");
            document.body.dataset.jpThemeLight = "false";
        }"""
    )
    assert page.locator(".gdviz-network-diagram canvas").evaluate(COUNT, [0x11] * 3) > 200
    assert (
        page.locator(".gdviz-plot .tick").first.evaluate("tick => getComputedStyle(tick).stroke")
        == "rgb(255, 255, 255)"
    )


def test_without_scripts_nothing_seems_to_start(opened: Callable[..., Page]) -> None:
    page = opened("gradient_descent", "dark", java_script_enabled=False)
    before = "place => getComputedStyle(place, '::before').display"
    assert page.locator("[data-widget]").first.evaluate(before) == "none"
    expect(page.locator("noscript figcaption").first).to_be_visible()
    expect(page.locator("noscript td").first).to_be_visible()
