"""While a page loads, there is a picture, and what the reader sees does not move, on a slow device, too."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import LABORATORIES, TROUBLES, opener

pytestmark = pytest.mark.browser

OBSERVE = """
window.shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => {
    window.shifts.push([value, ...sources.map(({ node }) => String(node?.className || node?.nodeName))]);
})).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("name", LABORATORIES)
def test_nothing_moves_while_a_page_loads_slowly(chromium: Browser, laboratories: str, name: str, width: int) -> None:
    with opener(chromium, *TROUBLES) as open_page:

        def slow_down(page: Page) -> None:
            session = page.context.new_cdp_session(page)
            session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
            page.add_init_script(OBSERVE)

        page = open_page(f"{laboratories}/{name}.html", viewport={"width": width, "height": 844}, before=slow_down)
        page.wait_for_selector("html[data-ready]")
        expect(page.locator(".gdviz-page")).to_be_visible()
        # The next frames, in which what has been hidden is painted.
        page.evaluate("new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go))))")
        shifts = page.evaluate("window.shifts")
        # By https://web.dev/articles/cls, 0.1 is good.
        assert sum(shift[0] for shift in shifts) <= 0.05, shifts


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(("site", "name"), [("laboratories", "gradient_descent"), ("lessons", "3_the_largest_step")])
def test_a_picture_is_there_before_the_scripts(
    request: pytest.FixtureRequest, chromium: Browser, site: str, name: str, width: int
) -> None:
    waiting: list[Route] = []
    goes: list[bool] = []
    context = chromium.new_context(viewport={"width": width, "height": 844})
    page = context.new_page()
    page.route("**/*.js", lambda route: route.continue_() if goes else waiting.append(route))
    page.goto(f"{request.getfixturevalue(site)}/{name}.html", wait_until="commit")
    picture = page.locator("main .opening svg")
    expect(picture).to_be_in_viewport(ratio=1)
    box = picture.bounding_box() or {}
    assert box["width"] >= 240
    # What the page says first is not covered.
    for part in ("h1", "main p >> nth=0"):
        text = page.locator(part).evaluate(
            """node => {
                const range = document.createRange();
                range.selectNodeContents(node);
                return range.getBoundingClientRect().toJSON();
            }"""
        )
        beside = text["right"] <= box["x"] or text["bottom"] <= box["y"] or text["top"] >= box["y"] + box["height"]
        assert beside, part
    assert picture.evaluate("node => node.outerHTML.length") <= 15_000
    assert page.locator("canvas").count() == 0
    goes.append(True)
    for route in waiting:
        route.continue_()
    page.wait_for_selector("html[data-ready]")
    # A laboratory has its figure there now.
    assert picture.is_visible() == (site == "lessons")
    context.close()
