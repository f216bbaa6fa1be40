"""The exported lesson in Firefox draws what it draws in Chromium, whose pictures other tests compare with JAX."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser

from tests.browser import lesson
from tests.browser.conftest import TROUBLES, opener, serve_files, wait_in_page
from tests.browser.firefox import in_firefox

pytestmark = pytest.mark.browser

PAGE = "/gradient_descent.html?problem=wave&optimizer=adam&learning_rate=0.1"
DRAWN = 'document.querySelector(".gdviz-surface-view .path").getAttribute("d")'


@pytest.fixture(scope="module")
def server(exported: Callable[[str], Path]) -> Iterator[str]:
    with serve_files(exported("gradient_descent")) as address:
        yield address


def points(path: str) -> np.ndarray:
    """The points of a path of SVG, in pixels."""
    return np.array([float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", path)]).reshape(-1, 2)


def test_the_lesson_computes_and_draws_in_firefox_as_in_chromium(server: str, chromium: Browser) -> None:
    with opener(chromium, *TROUBLES) as open_:
        page = open_(server + PAGE, viewport={"width": 1280, "height": 800})
        page.wait_for_selector("html[data-ready]")
        page.wait_for_selector(".gdviz-surface-view .path[d^=M]", state="attached")
        wanted = [page.evaluate(DRAWN)]
        page.get_by_role("slider", name="Learning rate").first.focus()
        page.keyboard.press("ArrowRight")
        wait_in_page(page, f"{DRAWN} !== {wanted[0]!r}")
        wanted.append(page.evaluate(DRAWN))
    code = f"""
        await page.waitForSelector("html[data-ready]");
        await page.waitForSelector(".gdviz-surface-view .path[d^=M]");
        const drawn = {json.dumps(DRAWN)};
        const first = await page.evaluate(drawn);
        await page.evaluate(() => {{
            const labels = [...document.querySelectorAll("label:has(input[type=range])")];
            labels.find((label) => label.innerText.startsWith("Learning rate")).control.focus();
        }});
        await page.keyboard.press("ArrowRight");
        await until(`${{drawn}} !== ${{JSON.stringify(first)}}`);
        return [first, await page.evaluate(drawn)];
    """
    for found, there in zip(in_firefox(server + PAGE, code), wanted, strict=True):
        np.testing.assert_allclose(points(found), points(there), atol=lesson.PATH_TOLERANCE)
