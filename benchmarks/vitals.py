"""What a slow device makes of each page: `python -m benchmarks.vitals [SITE [PAGE …]]`.

All notebooks are exported, or a site is taken that has been, or the documentation, and served as compressed files.
Chromium is slowed down four times, with a round trip of 150 ms; it reports its own figures of
https://web.dev/articles/vitals: when the largest text or picture of the first view is painted, how far the layout moves
while the page loads, and the longest time from a key press to the next paint, at up to three controls. Bytes are what
came over the wire.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, Page

from benchmarks.chromium import chromium
from benchmarks.proxy import HOST

SLOWER, ROUND_TRIP, PORT = 4, 150, 8790
WIDTHS = {1280: 800, 390: 844}
AIMS = {"largest paint (ms)": 2500, "layout shift": 0.05, "key to paint (ms)": 200}

_OBSERVE = """
window.vitals = [0, 0, 0];
const observe = (type, take, more = {}) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
observe("largest-contentful-paint", (entry) => (vitals[0] = entry.startTime));
observe("layout-shift", (entry) => (vitals[1] += entry.hadRecentInput ? 0 : entry.value));
const take = ({ interactionId, duration }) => interactionId && (vitals[2] = Math.max(vitals[2], duration));
observe("event", take, { durationThreshold: 16 });
"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.vitals", description=__doc__)
    parser.add_argument("site", nargs="?", type=Path, help="an exported site; else all notebooks are exported")
    parser.add_argument("pages", nargs="*", help="such as index.html; else all of the site")
    arguments = parser.parse_args()
    site, pages = arguments.site, arguments.pages
    with ExitStack() as stack:
        if site is None:
            site = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "site"
            subprocess.run([sys.executable, "-m", "gdviz", "export", "notebooks", "--output", str(site)], check=True)
        server = subprocess.Popen([sys.executable, "-m", "benchmarks.files", str(site), str(PORT)])
        stack.callback(server.terminate)
        browser = stack.enter_context(chromium())
        print("| page | width |", " | ".join(f"{name} ≤ {aim}" for name, aim in AIMS.items()), "| KB |")
        print("|---|---:|---:|---:|---:|---:|")
        for name in pages or sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html")):
            for width in WIDTHS:
                paint, shift, press, kilobytes = measured(browser, name, width)
                print(f"| {name} | {width} | {paint:.0f} | {shift:.3f} | {press:.0f} | {kilobytes:.0f} |", flush=True)


def measured(browser: Browser, name: str, width: int) -> tuple[float, float, float, float]:
    """Return the figures of a page, and the kilobytes that came over the wire."""
    context = browser.new_context(viewport={"width": width, "height": WIDTHS[width]}, bypass_csp=True)
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.add_init_script(_OBSERVE)
    session = context.new_cdp_session(page)
    received = []
    session.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    session.send("Network.enable")
    slow = {"offline": False, "latency": ROUND_TRIP, "downloadThroughput": -1, "uploadThroughput": -1}
    session.send("Network.emulateNetworkConditions", slow)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(f"http://{HOST}:{PORT}/{name}")
    if page.locator("[data-widget]").count():
        page.wait_for_selector("html[data-ready]")
    page.wait_for_timeout(2000)
    press_keys(page)
    paint, shift, press = page.evaluate("vitals")
    context.close()
    return paint, shift, press, sum(received) / 1000


def press_keys(page: Page) -> None:
    """Move up to three controls of a page with the arrow keys."""
    controls = page.locator("input[type=range]:enabled:not([inert] input), .gdviz-page select")
    for control in [control for control in controls.all() if control.is_visible()][:3]:
        control.focus()
        for _ in range(4):
            page.keyboard.press("ArrowRight")
            page.wait_for_timeout(400)


if __name__ == "__main__":
    main()
