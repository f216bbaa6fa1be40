"""Take the screenshots of the README from the pages that `make app` serves: `screenshot.py http://localhost:8866`.

An exported site has the same pages, at the same addresses below its own.
"""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
LESSON = (
    "gradient_descent.html?problem=wave&optimizer=momentum&start=0.6,-0.9&learning_rate=0.06&momentum=0.85"
    "&steps=40&step=9"
)
NETWORK = (
    "neural_network.html?data=spiral&layers=2&units1=8&units2=6&optimizer=adam&learning_rate=0.02&anew=1&epochs=400"
    "&noise=0.05&share=0.8"
)
PAGES = {"screenshot.png": LESSON, "neural_network.png": NETWORK}
"""File → what is opened."""


def take(address: str) -> None:
    """Open the pages at an address, such as http://localhost:8866, and write their pictures."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        for name, page_address in PAGES.items():
            page = browser.new_page(viewport={"width": 1280, "height": 800}, device_scale_factor=1)
            page.goto(f"{address}/{page_address}")
            page.wait_for_selector("html[data-ready]", timeout=60_000)
            # The state in the address is set, and what is computed at rest follows.
            page.wait_for_timeout(4000)
            # The address opens the groups that it changes; the picture is of the figures.
            page.locator(".gdviz-group-heading [aria-expanded=true]").evaluate_all(
                "all => all.forEach((one) => one.click())"
            )
            page.wait_for_timeout(2000)
            taken = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            taken.quantize(256, kmeans=4, dither=Image.Dither.NONE).save(HERE / name, optimize=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    take(sys.argv[1])
