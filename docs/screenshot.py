"""Take the screenshot of the README from the page that `make app` serves: `screenshot.py http://localhost:8866`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
QUERY = "?problem=wave&optimizer=momentum&start=0.6,-0.9&learning_rate=0.06&momentum=0.85&steps=40&step=9"


def take(address: str) -> None:
    """Open the lesson at an address, such as http://localhost:8866, and write `screenshot.png`."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800}, device_scale_factor=1)
        page.goto(f"{address}/voila/render/gradient_descent.ipynb{QUERY}")
        page.wait_for_selector(".gdviz-field .path[d^=M]", state="attached", timeout=60_000)
        page.wait_for_timeout(3000)
        page.screenshot(path=HERE / "screenshot.png")
        browser.close()


if __name__ == "__main__":
    take(sys.argv[1])
