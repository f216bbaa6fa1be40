"""Visits of a served page with a real browser: how long it loads, how long a slider takes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from benchmarks.served import Served

_SCRIPTS = [Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("page.js", "feel.js")]
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # No other host is found, and at once: neither app waits for one, as the browser asks nobody.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
_LOADS_WITHIN = 180_000  # milliseconds
_SETTLES_WITHIN = 0.3  # seconds, beyond the round trips of a move


@dataclass(frozen=True)
class Visit:
    """A page that has loaded.

    - `seconds` from navigation until all plots are drawn, `first` until anything is: text or a picture;
    - `requests` and bytes `received` until all plots are drawn;
    - `kernel_id`: its kernel, None for a page that goes on without one.
    """

    served: Served
    page: Page
    seconds: float
    first: float
    requests: int
    received: int
    kernel_id: str | None

    def kernel(self) -> psutil.Process:
        """Return the process of this visitor's kernel."""
        assert self.kernel_id is not None
        return self.served.kernel(self.kernel_id)

    def slider_moves(self, count: int) -> list[float]:
        """Press an arrow key on the learning rate, back and forth; return the seconds until each path is painted."""
        round_trips = 2 if self.kernel_id else 0
        settle = 1000 * (round_trips * self.served.proxy.round_trip + _SETTLES_WITHIN)
        self.page.locator(self.served.app.slider).focus()
        times = []
        for number in range(count):
            self.page.wait_for_timeout(settle)
            self.page.evaluate("path => { window.move = benchmark.nextMove(path); }", self.served.app.path)
            self.page.keyboard.press("ArrowLeft" if number % 2 else "ArrowRight")
            times.append(self.page.evaluate("window.move") / 1000)
        return times


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the system's Chromium, or else Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield browser
        browser.close()


def new_context(browser: Browser) -> BrowserContext:
    """Return what a new visitor has, nothing cached, with `benchmark` and `feel` in its pages.

    Playwright waits by `eval`, which the pages themselves do not allow.
    """
    context = browser.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=True)
    for script in _SCRIPTS:
        context.add_init_script(script)
    return context


@contextmanager
def visit(browser: Browser, served: Served, round_trip: float, query: str = "") -> Iterator[Visit]:
    """Open the page as a new visitor, with nothing cached, and wait until all its plots are drawn."""
    served.proxy.round_trip = round_trip
    context = new_context(browser)
    page = context.new_page()
    requests = []
    page.on("request", lambda request: requests.append(request) if request.url.startswith("http://127") else None)
    before = served.proxy.received
    try:
        page.goto(served.url + query, wait_until="commit", timeout=_LOADS_WITHIN)
        ready = page.wait_for_function("path => benchmark.ready(path)", arg=served.app.path, timeout=_LOADS_WITHIN)
        seconds, asked, received = ready.json_value() / 1000, len(requests), served.proxy.received - before
        first = page.wait_for_function(_FIRST, timeout=_LOADS_WITHIN).json_value() / 1000
        kernel_id = page.evaluate(_KERNEL_ID)
        yield Visit(served, page, seconds, first, asked, received, kernel_id)
        if kernel_id:
            served.end_kernel(kernel_id, page.evaluate(_KEY))
    finally:
        context.close()


_FIRST = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
_KERNEL_ID = """() => {
  const told = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "{}");
  return told("gdviz-page").kernel?.id ?? told("jupyter-config-data").kernelId ?? null;
}"""
_KEY = """JSON.parse(document.getElementById("gdviz-page")?.textContent ?? "{}").kernel?.key ?? ''"""
