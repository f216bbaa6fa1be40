"""Every page, in several states, passes the checks of axe-core: WCAG 2.2 AA and its best practices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import ROOT, TROUBLES, opener, wait_for_page

pytestmark = pytest.mark.browser

NOTEBOOKS = sorted(
    str(file.relative_to(ROOT / "notebooks").with_suffix("")) for file in (ROOT / "notebooks").rglob("*.ipynb")
)

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

FINDINGS = """
async (rules) => {
    const options = { runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
"""

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
"""What axe-core does not measure: the contrast of what is drawn, over pictures too."""

OPEN_ALL = """
() => {
    document.querySelectorAll("details").forEach((node) => (node.open = true));
    document.querySelectorAll("button[aria-expanded=false]").forEach((button) => button.click());
}
"""


@pytest.fixture
def open_(chromium: Browser, server: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_notebook(name: str, **options: object) -> Page:
            wait_for_page(f"{server}/{name}.html")
            page = open_page(f"{server}/{name}.html", **options)
            page.wait_for_selector("html[data-ready]")
            page.wait_for_load_state("networkidle")
            return page

        yield open_notebook


def findings(page: Page, axe: str) -> list[str]:
    # By evaluation, as the policy of a page forbids other scripts.
    page.evaluate(axe)
    return page.evaluate(FINDINGS, RULES)


def faint(page: Page) -> list[str]:
    """What is drawn with less than 3 : 1 to all around it, text with less than 4.5 : 1 (WCAG 2.2, 1.4.3, 1.4.11)."""
    page.evaluate(CONTRAST)
    return [f"too faint: {mark}" for mark in page.evaluate("marks()") if mark["ratio"] < mark["least"]]


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_axe_finds_nothing(open_: Callable[..., Page], axe: str, notebook: str) -> None:
    found = {}
    page = open_(notebook, viewport={"width": 1280, "height": 900})
    found["wide and light"] = findings(page, axe) + faint(page)
    page.emulate_media(forced_colors="active")
    found["in forced colours"] = findings(page, axe)
    page.emulate_media(forced_colors="none")
    page.evaluate(OPEN_ALL)
    found["with everything open"] = findings(page, axe)
    fields = page.locator("input:enabled:is([type=text], [inputmode=decimal]):not([inert] input)")
    for field in [field for field in fields.all() if field.is_visible()][:2]:
        field.fill("what is no number")
        field.press("Enter")
    found["with errors"] = findings(page, axe)
    page = open_(notebook, viewport={"width": 390, "height": 844}, color_scheme="dark")
    found["on a phone in the dark"] = findings(page, axe) + faint(page)
    assert {state: each for state, each in found.items() if each} == {}


def test_axe_finds_what_is_wrong(chromium: Browser, axe: str) -> None:
    page = chromium.new_page()
    page.set_content("<html><body><main><input><button></button></main></body></html>")
    ids = {each.partition(":")[0] for each in findings(page, axe)}
    page.close()
    assert ids >= {"document-title", "html-has-lang", "label", "button-name"}


FAINT = """
<div class="gdviz-plot"><canvas width="100" height="100"></canvas>
<svg fill="none" width="100" height="100" style="position: absolute; left: 8px; top: 8px">{}</svg></div>
<script>
    const context = document.querySelector("canvas").getContext("2d");
    context.fillStyle = "#21918C";
    context.fillRect(0, 0, 100, 100);
</script>
"""


@pytest.mark.parametrize(
    ("marks", "ratios"),
    [
        # The middle of the map has the luminance 0.225, vermilion 0.221.
        ('<path d="M10,10L90,90" stroke="#FFF" />', [3.82]),
        ('<path d="M10,10L90,90" stroke="#D55E00" />', [1.01]),
        ('<path d="M10,10L90,90" stroke="#FFF" stroke-width="4" /><path d="M10,10L90,90" stroke="#D55E00" />', [3.87]),
        ('<circle cx="50" cy="50" r="9" fill="#D55E00" stroke="#000" />', [5.49]),
        (
            '<path d="M10,10L90,90" stroke="#FFF" opacity="0" /><path class="hit" d="M10,10L90,90" stroke="#D55E00" />',
            [],
        ),
    ],
)
def test_contrasts_are_those_of_the_best_edge(chromium: Browser, marks: str, ratios: list[float]) -> None:
    page = chromium.new_page()
    page.set_content(FAINT.format(marks))
    page.evaluate(CONTRAST)
    # To the two decimals that are given.
    assert [mark["ratio"] for mark in page.evaluate("marks()")] == pytest.approx(ratios, abs=0.01)
    page.close()
