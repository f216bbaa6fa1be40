"""The arrows at the present point of the exported lesson, compared with JAX."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import jax
import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from gdviz import GALLERY, OPTIMIZERS
from gdviz.gradient_noise import batch_gradients, point_gradients
from gdviz.step_parts import step_parts
from tests.browser.conftest import TROUBLES, opener
from tests.browser.drawings import area_of
from tests.browser.lesson import expected, settle, state_of, wait_for_views

pytestmark = pytest.mark.browser

NOTEBOOK = "gradient_descent"

PIXELS = 0.2
"""By which an arrow may be off: the page computes in float32, of steps that are drawn up to 50 times as long."""


@pytest.fixture
def open_lesson(chromium: Browser, site: Path) -> Iterator[Callable[[str], Page]]:
    """Open the exported lesson in a state."""
    with opener(chromium, *TROUBLES) as open_page:

        def open_(query: str) -> Page:
            address = f"{(site / 'gradient_descent.html').as_uri()}?{query}"
            page = open_page(address, viewport={"width": 1280, "height": 900})
            wait_for_views(page)
            return page

        yield open_


def vectors(page: Page) -> np.ndarray:
    """Return where the drawn arrows begin and how far they lead, in pixels, shape (arrows, 4), ordered."""
    drawn = page.locator(".gdviz-surface-view .vector").evaluate_all(
        "all => all.map((one) => `${one.dataset.from},${one.dataset.by}`.split(',').map(Number))"
    )
    return np.array(sorted(drawn)).reshape(-1, 4)


def scale(page: Page, what: str) -> float:
    """Return at which scale the line below the picture says that something is drawn."""
    found = re.search(rf"{what} (\d+):(\d+)", page.locator(".gdviz-surface-view .status").inner_text())
    return int(found[1]) / int(found[2]) if found else 1.0


@pytest.mark.parametrize(
    ("optimizer", "query", "names"),
    [
        ("nesterov", "problem=linear&learning_rate=0.02&momentum=0.8&step=7", []),
        ("adamw", "problem=himmelblau&learning_rate=0.2&beta1=0.7&weight_decay=0.5&step=9", ["direction"]),
    ],
)
def test_the_arrows_are_the_parts_of_the_step_that_jax_takes(
    open_lesson: Callable[[str], Page], optimizer: str, query: str, names: list[str]
) -> None:
    page = open_lesson(f"{query}&optimizer={optimizer}")
    assert not len(vectors(page))
    page.get_by_label("Take the step apart").check()

    def check() -> None:
        state = state_of(page)
        assert state["show_step"] == "1"
        want = expected(state)
        named = OPTIMIZERS[optimizer]
        values = {parameter.name: float(state[parameter.name]) for parameter in named.hyperparameters}
        parts = step_parts(want.trajectory, named, values, want.step).to_numpy()
        left, top, width, height = area_of(page.locator(".gdviz-surface-view"))
        x0, x1, y0, y1 = want.view
        unit = np.array([width / (x1 - x0), -height / (y1 - y0)])
        x, y = want.trajectory.params[want.step]
        point = np.array([left + (x - x0) * unit[0], top + (y - y1) * unit[1]])

        factor = scale(page, "step")
        # One behind the other: they end where the step ends.
        chain = [part * unit * factor for part in (parts.gradient, parts.momentum, parts.decay)]
        begins = [point, point + chain[0], point + chain[0] + chain[1]]
        arrows = [np.append(begin, by) for begin, by in zip(begins, chain, strict=True) if by.any()]
        taken = want.trajectory.params[want.step + 1] - want.trajectory.params[want.step]
        arrows.append(np.append(point, taken * unit * factor))
        if "direction" in names:
            small = scale(page, "−ηm and η√s")
            arrows.append(np.append(point, parts.direction * unit * small))
            ellipse = page.locator(".gdviz-surface-view .scale ellipse").last
            radii = [float(ellipse.get_attribute(name)) for name in ("rx", "ry")]
            np.testing.assert_allclose(radii, np.abs(parts.scale * unit) * small, atol=PIXELS)
        np.testing.assert_allclose(vectors(page), sorted(map(tuple, arrows)), atol=PIXELS)

    settle(page, check)
    before = vectors(page)
    page.get_by_label("Step forward").click()
    settle(page, check)
    assert np.abs(vectors(page) - before).max() > 1
    page.get_by_label("Take the step apart").uncheck()
    settle(page, lambda: np.testing.assert_equal(len(vectors(page)), 0))
    assert "scale" not in page.locator(".gdviz-surface-view .status").inner_text()


def test_plain_gradient_descent_has_one_arrow_that_ends_at_the_next_point(open_lesson: Callable[[str], Page]) -> None:
    page = open_lesson("problem=linear&step=0&show_step=1")
    settle(page, lambda: np.testing.assert_equal(len(vectors(page)), 1))
    assert page.locator(".gdviz-surface-view .vector-label").all_text_contents() == ["step = −η∇L"]
    x, y, along, up = vectors(page)[0]
    want = expected(state_of(page))
    problem = GALLERY["linear"]()
    left, top, width, height = area_of(page.locator(".gdviz-surface-view"))
    x0, x1, y0, y1 = problem.box
    w, b = want.trajectory.params[1]
    tip = [left + (w - x0) / (x1 - x0) * width, top + (y1 - b) / (y1 - y0) * height]
    np.testing.assert_allclose([x + along, y + up], tip, atol=PIXELS)


def test_gradients_of_points_and_of_batches_scatter_as_jax_says(open_lesson: Callable[[str], Page]) -> None:
    page = open_lesson("problem=linear&learning_rate=0.05&step=2")
    problem, view = GALLERY["linear"](), page.locator(".gdviz-surface-view")
    assert page.get_by_label("Batch size", exact=True).is_hidden()
    for name, of_single in (
        ("Of single points", lambda gradients: gradients),
        ("Of mini-batches", lambda gradients: batch_gradients(gradients, 5)),
    ):
        page.get_by_label("Gradients", exact=True).select_option(name)

        def check(of_single: Callable = of_single) -> None:
            state = state_of(page)
            left, top, width, height = area_of(view)
            x0, x1, y0, y1 = (float(part) for part in state["view"].split(","))
            unit = np.array([width / (x1 - x0), -height / (y1 - y0)])
            params = expected(state).trajectory.params[2]
            at = np.array([left, top]) + (params - [x0, y1]) * unit
            factor = -0.05 * unit * scale(page, "gradients")
            whole, parts = jax.grad(problem.loss)(params), of_single(point_gradients(problem, params))
            np.testing.assert_allclose(vectors(page), [[*at, *(whole * factor)]], atol=PIXELS)
            tips = np.array(
                [tip.split(",") for tip in view.locator(".noise").get_attribute("data-tips").split()], float
            )
            # The order of drawing is that of their length.
            want = sorted(map(tuple, at + parts * factor))
            np.testing.assert_allclose(sorted(map(tuple, tips)), want, atol=PIXELS)

        settle(page, check)
    assert page.get_by_label("Batch size", exact=True).is_visible()
    before = view.locator(".noise").get_attribute("d")
    page.get_by_label("Batch size", exact=True).press("ArrowRight")
    expect(view.locator(".noise")).not_to_have_attribute("d", before)
    # Without data there are no such gradients, and the choice is as at first when it comes back.
    for title in ("Himmelblau", "Linear regression"):
        page.get_by_label("Problem", exact=True).select_option(title)
        expect(view.locator(".noise")).to_have_count(0)
    assert page.get_by_label("Gradients", exact=True).input_value() == "Hidden"
