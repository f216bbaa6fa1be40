"""The examples for web developers: built as their README says, and run in Node, Chromium and Firefox."""

from __future__ import annotations

import fcntl
import json
import re
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import jax
import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from examples import functions
from tests.browser.conftest import ROOT, TROUBLES, opener, serve_files, wait_in_page
from tests.browser.firefox import in_firefox
from tests.web.test_bundle import ENVIRONMENT

pytestmark = pytest.mark.browser

FOLDER = ROOT / "examples"


@pytest.fixture(scope="module", autouse=True)
def built(tmp_path_factory: pytest.TempPathFactory) -> None:
    # One after the other, where several processes run these tests.
    with (tmp_path_factory.getbasetemp().parent / "examples.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _build()


def _build() -> None:
    subprocess.run(["make", "--silent"], cwd=FOLDER, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve_files(FOLDER) as address:
        yield address


@pytest.fixture
def open_page(chromium: Browser, address: str) -> Iterator[Callable[[str], Page]]:
    with opener(chromium, *TROUBLES) as open_:
        yield lambda path: open_(f"{address}/{path}")


def losses_of_training(steps: int) -> np.ndarray:
    """The loss before each step of training the network with JAX."""
    train = jax.jit(lambda network: jax.lax.scan(lambda n, _: functions.train(n, 0.01), network, length=steps))
    return np.asarray(train(functions.NETWORK)[1]["loss"])


def test_node_trains_the_network_as_jax_does() -> None:
    done = subprocess.run(
        ["node", "node/train.mjs", "100"], cwd=FOLDER, env=ENVIRONMENT, check=True, capture_output=True, text=True
    )
    found = {int(steps): float(loss) for steps, loss in re.findall(r"(\d+) steps: loss ([\d.]+)", done.stdout)}
    wanted = losses_of_training(100)
    assert list(found) == [20, 40, 60, 80, 100]
    for steps, loss in found.items():
        # Rounding grows from step to step; six digits are printed.
        assert loss == pytest.approx(wanted[steps - 1], rel=1e-3, abs=1e-6)


def test_the_page_trains_the_network_in_its_frames(open_page: Callable[[str], Page]) -> None:
    page = open_page("page/")
    wait_in_page(page, "document.querySelector('#count').value >= 100")
    assert page.evaluate("Number(document.querySelector('#loss').value)") < losses_of_training(100)[50]
    drawn = "[...document.querySelector('canvas').getContext('2d').getImageData(0, 0, 1280, 640).data].some(Boolean)"
    assert page.evaluate(drawn)
    page.get_by_label("Learning rate").fill("-1.5")
    expect(page.locator("#rate")).to_have_text("0.032")
    page.evaluate(
        """() => {
            const count = document.querySelector("#count");
            window.counts = [Number(count.value)];
            new MutationObserver(() => counts.push(Number(count.value))).observe(count, { childList: true });
        }"""
    )
    page.get_by_role("button").click()
    wait_in_page(page, "counts.some((count, i) => i > 0 && count < counts[i - 1])")


def final_loss(descent: Callable[..., Any], start: tuple[float, float], momentum: float = 0.0) -> float:
    return float(jax.jit(descent)(np.array(start, "f4"), 0.1, momentum)["losses"][-1])


def test_the_essay_glides_from_the_line_to_the_wave(open_page: Callable[[str], Page]) -> None:
    page = open_page("dist/essay/")
    loss = page.locator("[data-loss]")
    expect(loss).to_have_text(f"{final_loss(functions.linear_descent, (-2, 2)):.3g}")
    # What the curve passes through while it becomes another one.
    page.evaluate(
        """() => {
            const curve = document.querySelector(".fit");
            window.seen = [curve.getAttribute("d")];
            new MutationObserver(() => seen.push(curve.getAttribute("d"))).observe(curve, { attributes: true });
        }"""
    )
    page.get_by_label("wave").check()
    expect(loss).to_have_text(f"{final_loss(functions.wave_descent, (-2, 2)):.3g}")
    wait_in_page(page, "document.querySelector('.fit').getAnimations().length === 0 && seen.length > 3")
    curve = jax.jit(functions.wave_descent)(np.array([-2, 2], "f4"), 0.1, 0.0)["curve"]
    last = f"{50 - float(curve[-1]) * 100 / 6:.2f}"
    wait_in_page(page, f"Math.abs(document.querySelector('.fit').getAttribute('d').split(',').at(-1) - {last}) < 0.02")

    frame = page.get_by_role("slider", name="Start of the descent")
    frame.focus()
    page.keyboard.press("ArrowRight")
    expect(frame).to_have_attribute("aria-valuetext", "w -1.9, b 2.0")
    box = frame.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 4)
    expect(frame).to_have_attribute("aria-valuetext", "w 0.0, b 1.5")
    page.get_by_label("Learning rate").fill("0.5")
    page.get_by_label("linear").check()
    page.get_by_label("Momentum").fill("0.95")
    expect(page.get_by_text("diverges")).to_be_visible()


def test_the_cells_of_the_notebook_follow_its_sliders(open_page: Callable[[str], Page]) -> None:
    page = open_page("dist/notebook/")
    loss = page.locator("#loss > div")
    for momentum in (0.5, 0.9):
        page.get_by_label("Momentum").fill(str(momentum))
        wanted = final_loss(functions.wave_descent, (-2, 2), momentum)
        wait_in_page(
            page,
            "Math.abs(document.querySelector('#loss > div').textContent.split('=')[1] - "
            f"{wanted}) < {1e-3 * wanted + 1e-5}",
        )
    expect(loss).to_contain_text("loss = ")
    assert page.locator("#chart polyline").get_attribute("points").count(",") == 61
    expect(page.locator("#run > pre")).to_have_text("run = () => load()")
    expect(page.locator("#result pre")).to_contain_text("result = (run, rate, momentum) => run({")


IN_FIREFOX = {
    "page/": ("Number(document.querySelector('#count').value) >= 100", "document.querySelector('#loss').value"),
    "dist/essay/": ("document.querySelector('[data-loss]')", "document.querySelector('[data-loss]').dataset.loss"),
    "dist/notebook/": (
        "document.querySelector('#loss > div')?.textContent.includes('=')",
        "document.querySelector('#loss > div').textContent.split('=')[1]",
    ),
}


@pytest.mark.parametrize("path", IN_FIREFOX)
def test_the_pages_run_in_firefox(address: str, path: str) -> None:
    until, value = IN_FIREFOX[path]
    code = f"await until({json.dumps(until)}); return page.evaluate({json.dumps(value)});"
    found = float(in_firefox(f"{address}/{path}", code))
    if path == "page/":
        assert 0 < found < losses_of_training(100)[50]
    else:
        descent, momentum = {
            "dist/essay/": (functions.linear_descent, 0.0),
            "dist/notebook/": (functions.wave_descent, 0.5),
        }[path]
        assert found == pytest.approx(final_loss(descent, (-2, 2), momentum), rel=1e-3)
