"""The 3-D view of the exported lesson: what it draws where, compared with JAX, and how the reader turns it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz.views import surface
from tests.browser.conftest import TROUBLES, opener
from tests.browser.lesson import expected, points_of, settle, state_of, wait_for_views

pytestmark = pytest.mark.browser

NOTEBOOK = "gradient_descent"


@pytest.fixture
def open_lesson(chromium: Browser, site: Path) -> Iterator[Callable[..., Page]]:
    """Open the exported lesson in a state."""
    with opener(chromium, *TROUBLES) as open_page:

        def open_(query: str, **options: Any) -> Page:
            address = f"{(site / 'gradient_descent.html').as_uri()}?{query}"
            page = open_page(address, **({"viewport": {"width": 1280, "height": 1400}} | options))
            wait_for_views(page)
            return page

        yield open_


def picture(scene: Locator) -> np.ndarray:
    """Return what is painted, shape (height, width, 3)."""
    return np.asarray(Image.open(io.BytesIO(scene.screenshot())).convert("RGB")).astype(int)


def camera_of(page: Page) -> tuple[float, float, float]:
    """Return azimuth, elevation and scale that the drawn base of the box tells, a square of −1 … 1 seen from above."""
    base = points_of(page.locator(".gdviz-surface3d-view .under .frame").get_attribute("d"))
    across, back = (base[1] - base[0]) / 2, (base[3] - base[0]) / 2
    # To the right and back, turned by the azimuth and shortened upwards by the sine of the elevation.
    scale = np.hypot(across[0], back[0])
    azimuth = np.degrees(np.arctan2(-back[0], across[0])) % 360
    elevation = np.degrees(np.arcsin(np.hypot(across[1], back[1]) / scale))
    return azimuth, elevation, scale


def check_path(page: Page, many_orders: bool) -> None:
    """The drawn path is that of JAX on the surface, as the camera of the page's state sees it."""
    state = state_of(page)
    want, view = expected(state), page.locator(".gdviz-surface3d-view")
    azimuth, elevation, scale = camera_of(page)
    asked = [float(part) for part in state["camera"].split(",")] if "camera" in state else [335.0, 50.0]
    # Corners are rounded to a tenth of a pixel, of about 150.
    np.testing.assert_allclose([azimuth, elevation], asked[:2], atol=0.1)

    x0, x1, y0, y1 = want.view
    params = want.trajectory.params[: want.last + 1]
    losses = np.asarray(surface(want.problem.loss, want.view)["loss"], float).ravel()
    low, high, common = losses.min(), losses.max(), np.sort(losses)[losses.size // 10] - losses.min()
    share = (want.trajectory.loss[: want.last + 1] - low) / (high - low)
    if many_orders:
        share = np.log1p(share * (high - low) / common) / np.log1p((high - low) / common)
    expect(view.locator(".status")).to_contain_text("Height: log(1 + (loss" if many_orders else "Height: the loss")
    x, y, z = 2 * (params[:, 0] - x0) / (x1 - x0) - 1, 2 * (params[:, 1] - y0) / (y1 - y0) - 1, share - 0.5

    a, e = np.radians([azimuth, elevation])
    base = points_of(view.locator(".under .frame").get_attribute("d"))
    middle = base.mean(axis=0) - [0, 0.5 * np.cos(e) * scale]
    right, up = x * np.cos(a) - y * np.sin(a), z * np.cos(e) + (x * np.sin(a) + y * np.cos(a)) * np.sin(e)
    pixels = middle + np.stack([right, -up], axis=1) * scale

    parts = view.locator(".over .path").evaluate_all("all => all.map((one) => one.getAttribute('d'))")
    drawn = np.concatenate([points_of(part) for part in parts if part])
    distance = np.linalg.norm(pixels[:, None] - drawn[None], axis=-1)
    # Between samples the surface is flat: in narrow valleys about a pixel beside the loss itself.
    assert distance.min(axis=1).max() < 2
    assert distance.min(axis=0).max() < 2
    dot = [float(view.locator(".over .current").get_attribute(name)) for name in ("cx", "cy")]
    np.testing.assert_allclose(dot, pixels[min(want.step, want.last)], atol=2)


@pytest.mark.parametrize(
    ("query", "many_orders"),
    [
        ("problem=linear&steps=40&step=9", False),
        ("problem=himmelblau&steps=12&step=5&camera=205,65,1.4", True),
    ],
)
def test_the_path_lies_on_the_surface_as_it_is_seen(
    open_lesson: Callable[..., Page], query: str, many_orders: bool
) -> None:
    page = open_lesson(query)
    scene = page.locator(".gdviz-surface3d-view .scene")
    expect(scene).to_be_hidden()
    # Nothing has been drawn for it.
    assert page.locator(".gdviz-surface3d-view .frame").count() == 0
    page.get_by_role("button", name="shown", exact=True).click()
    settle(page, lambda: check_path(page, many_orders))
    scene.press("ArrowLeft")
    scene.press("ArrowUp")
    settle(page, lambda: check_path(page, many_orders))
    page.get_by_label("Step forward").click()
    settle(page, lambda: check_path(page, many_orders))


def test_the_surface_is_painted_and_turns_by_keys_mouse_and_buttons(open_lesson: Callable[..., Page]) -> None:
    page = open_lesson("problem=bowl&solid=shown")
    scene = page.locator(".gdviz-surface3d-view .scene")
    scene.scroll_into_view_if_needed()
    expect(page.locator(".gdviz-surface3d-view .over .current")).to_be_visible()
    painted = picture(scene)
    # Yellow, green and purple of the contours cover much of it, which ink and paper do not.
    coloured = np.ptp(painted, axis=-1) > 40
    assert 0.15 < coloured.mean() < 0.9
    assert len(np.unique(painted[coloured] // 8, axis=0)) > 100

    # So is the picture that can be downloaded, long after the frame.
    filled = """canvas => {
        const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
        const context = copy.getContext("2d");
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(0, 0, copy.width, copy.height);
        return data.filter((value, i) => i % 4 === 3 && value > 0).length / (data.length / 4);
    }"""
    assert scene.locator("canvas").evaluate(filled) == pytest.approx(coloured.mean(), abs=0.15)

    label = scene.get_attribute("aria-label")
    assert re.search(r"from 50° above, turned by 335°.*Arrow keys", label)

    def turned(act: Callable[[], Any]) -> tuple[float, float, float]:
        """Turn it, and return the camera after that; another picture is painted."""
        before, was = scene.get_attribute("aria-label"), picture(scene)
        frame = page.locator(".gdviz-surface3d-view .under .frame")
        path = frame.get_attribute("d")
        act()
        expect(frame).not_to_have_attribute("d", path)
        assert np.abs(picture(scene) - was).max(axis=-1).mean() > 1
        assert scene.get_attribute("aria-label") != before or camera_of(page)[:2] == pytest.approx((az, el), abs=0.2)
        return camera_of(page)

    az, el, scale = camera_of(page)
    az, el, _ = turned(lambda: scene.press("ArrowRight"))
    assert (az, el) == pytest.approx((330, 50), abs=0.2)
    az, el, _ = turned(lambda: scene.press("ArrowDown"))
    assert (az, el) == pytest.approx((330, 45), abs=0.2)
    *_, larger = turned(lambda: scene.press("+"))
    assert larger == pytest.approx(1.2 * scale, rel=1e-3)

    def drag() -> None:
        box = scene.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + 40, y + 20, steps=4)
        page.mouse.up()

    az, el, _ = turned(drag)
    # Half a degree for a pixel.
    assert (az, el) == pytest.approx((310, 55), abs=0.5)
    home = turned(lambda: page.get_by_label("Show the surface as at first").click())
    assert home == pytest.approx((335, 50, scale), abs=0.2)


def scrolled_to(page: Page) -> float:
    """Return where the page is scrolled to, once it stands still."""
    pause = "new Promise((resolve) => setTimeout(() => resolve(window.scrollY), 200))"
    before, after = page.evaluate("window.scrollY"), page.evaluate(pause)
    assert before == after
    return after


def test_one_finger_turns_and_scrolls_and_two_do_everything(open_lesson: Callable[..., Page]) -> None:
    phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    page = open_lesson("problem=bowl&solid=shown", **phone)
    scene = page.locator(".gdviz-surface3d-view .scene")
    scene.scroll_into_view_if_needed()
    expect(page.locator(".gdviz-surface3d-view .over .current")).to_be_visible()
    touch = page.context.new_cdp_session(page)

    def swipe(*fingers: tuple[tuple[float, float], tuple[float, float]]) -> None:
        """Move fingers over the scene, each from one point to another, relative to its middle."""
        box = scene.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

        def send(kind: str, share: float) -> None:
            points = [
                {"x": x + (1 - share) * x0 + share * x1, "y": y + (1 - share) * y0 + share * y1, "id": i}
                for i, ((x0, y0), (x1, y1)) in enumerate(fingers)
            ]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        send("touchStart", 0)
        for step in range(1, 11):
            send("touchMove", step / 10)
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def look() -> tuple[float, float, float, float]:
        return (*camera_of(page), page.evaluate("window.scrollY"))

    az, el, scale, top = look()
    swipe(((-30, 0), (50, 10)))
    # Half a degree for a pixel; how far it is from above is as before.
    settle(page, lambda: np.testing.assert_allclose(look(), [az - 40, el, scale, top], atol=0.5))
    swipe(((0, 60), (5, -60)))
    # Only the page moves.
    settle(page, lambda: np.testing.assert_array_less(top + 50, scrolled_to(page)))
    np.testing.assert_allclose(camera_of(page), [az - 40, el, scale], atol=0.5)

    # From under the picture that stays in view.
    page.evaluate("top => window.scrollTo(0, top)", top)
    before = look()
    swipe(((-40, 0), (-40, 30)), ((40, 0), (40, 30)))
    settle(page, lambda: np.testing.assert_allclose(look(), before + np.array([0, 15, 0, 0]), atol=0.5))
    swipe(((-40, 0), (-50, 0)), ((40, 0), (50, 0)))
    zoomed = [*look()[:2], 1.25 * scale]
    settle(page, lambda: np.testing.assert_allclose(camera_of(page), zoomed, rtol=0.01))


def test_without_webgl_a_sentence_says_so(open_lesson: Callable[..., Page]) -> None:
    script = """const get = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
            return kind === "webgl2" ? null : get.call(this, kind, ...rest);
        };"""
    page = open_lesson("solid=shown", before=lambda page: page.add_init_script(script))
    expect(page.locator(".gdviz-surface3d-view .status")).to_contain_text("needs WebGL 2, which this browser")
    assert page.locator(".gdviz-surface3d-view .path").count() == 0


def test_a_pinned_run_stays_on_the_surface(open_lesson: Callable[..., Page]) -> None:
    page = open_lesson("problem=linear&solid=shown&steps=10")
    view = page.locator(".gdviz-surface3d-view")
    before = points_of(view.locator(".over .path").first.get_attribute("d"))
    page.get_by_role("button", name="Pin this run").click()
    expect(view.locator(".pinned .run")).to_be_visible()
    page.get_by_label("Learning rate η", exact=True).press("PageDown")
    settle(page, lambda: check_path(page, many_orders=False))
    assert np.abs(points_of(view.locator(".over .path").first.get_attribute("d"))[-1] - before[-1]).max() > 1
    # To a tenth of a pixel.
    np.testing.assert_allclose(points_of(view.locator(".pinned .run").get_attribute("d")), before, atol=0.06)
