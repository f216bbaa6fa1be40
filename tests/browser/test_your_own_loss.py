"""The notebook of your own loss: picture by matplotlib and chart by bqplot follow the reader, as JAX says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jax.numpy as jnp
import numpy as np
import optax
import pytest
from playwright.sync_api import Browser, Page

from gdviz import descend
from tests.browser.conftest import TROUBLES, opener
from tests.browser.lesson import CHART_TOLERANCE, axis_scales, chart_of, points_of, settle, slider, state_of

pytestmark = pytest.mark.browser

NOTEBOOK = "your_own_loss"

STEPS = 40
"""Steps that are compared: Adam then bounces across the valley, where roundings of float32 grow to some pixels."""


@pytest.fixture
def page(chromium: Browser, site: Path) -> Iterator[Page]:
    """The exported page, with all drawn."""
    with opener(chromium, *TROUBLES) as open_page:
        page = open_page((site / "your_own_loss.html").as_uri(), viewport={"width": 1280, "height": 900})
        page.wait_for_selector("html[data-ready]")
        page.wait_for_selector(".gdviz-field .path[d^=M]", state="attached")
        page.wait_for_selector(".gdviz-chart .curve .line[d^=M]", state="attached")
        yield page


def valley(p):
    """The loss that the notebook defines."""
    x, y = p
    return jnp.log(1 + (x - 1) ** 2 + 5 * (y - x**2) ** 2) + 0.1 * x**2


def check(page: Page) -> None:
    """The chart comes to show the losses of the descent from the present start, and the field its path."""

    def look() -> None:
        state = state_of(page)
        start = np.array(state["start"].split(","), np.float32)
        optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(float(state["learning_rate"])))
        trajectory = descend(valley, start, optimizer, 200).to_numpy()
        chart = chart_of(page, "Loss at every step of the descent")
        want = axis_scales(chart)(np.arange(201), trajectory.loss)
        drawn = points_of(chart["curves"][0])
        assert len(drawn) == 201
        np.testing.assert_allclose(drawn[:STEPS], want[:STEPS], atol=CHART_TOLERANCE)
        path = points_of(page.locator(".gdviz-field .path").get_attribute("d"))
        # The picture shows x from −2 to 2 and y from −1 to 3, as wide as the field says.
        left, top, width, height = page.locator(".gdviz-field .hit").evaluate(
            "node => ['x', 'y', 'width', 'height'].map((name) => Number(node.getAttribute(name)))"
        )
        x, y = trajectory.params[:STEPS].T
        points = np.stack([left + (x + 2) / 4 * width, top + (3 - y) / 4 * height], axis=1)
        np.testing.assert_allclose(path[:STEPS], points, atol=0.1)

    settle(page, look)


def test_path_and_loss_curve_follow_start_and_learning_rate(page: Page) -> None:
    check(page)
    before = state_of(page)
    page.locator(".gdviz-field .handle").press("Shift+ArrowRight")
    check(page)
    slider(page, "Learning rate").press("PageDown")
    check(page)
    after = state_of(page)
    assert after["start"] != before["start"]
    assert float(after["learning_rate"]) < float(before["learning_rate"])


def test_on_a_phone_the_whole_picture_is_seen_and_a_tap_moves_the_start(chromium: Browser, site: Path) -> None:
    with opener(chromium, *TROUBLES) as open_page:
        phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
        page = open_page((site / "your_own_loss.html").as_uri(), **phone)
        page.wait_for_selector("html[data-ready]")
        page.wait_for_selector(".gdviz-field .path[d^=M]", state="attached")
        drawn, painted = (
            page.locator(".gdviz-field > svg"),
            page.locator(".gdviz-field-box .jupyter-matplotlib canvas").first,
        )
        drawn.scroll_into_view_if_needed()

        def check_boxes() -> None:
            box = drawn.bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 390
            # The overlay lies on its picture.
            np.testing.assert_allclose(list(painted.bounding_box().values()), list(box.values()), atol=1)
            below = page.locator(".gdviz-field .panel").bounding_box()
            assert below["y"] == pytest.approx(box["y"] + box["height"], abs=2)

        settle(page, check_boxes)
        area = page.locator(".gdviz-field .hit").bounding_box()
        page.touchscreen.tap(area["x"] + 0.25 * area["width"], area["y"] + 0.5 * area["height"])

        def check_start() -> None:
            # A pixel is about 0.015.
            np.testing.assert_allclose(np.array(state_of(page)["start"].split(","), float), [-1, 1], atol=0.02)

        settle(page, check_start)
        first = points_of(page.locator(".gdviz-field .path").get_attribute("d"))[0]
        left, top, width, height = page.locator(".gdviz-field .hit").evaluate(
            "node => ['x', 'y', 'width', 'height'].map((name) => Number(node.getAttribute(name)))"
        )
        np.testing.assert_allclose(first, [left + 0.25 * width, top + 0.5 * height], atol=2)
