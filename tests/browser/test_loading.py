"""While a page loads, what the reader sees does not move, on a slow device, too."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

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
