"""Pinned runs on exported pages: they are drawn as JAX computes them, whatever the reader changes, reloads or swaps."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz import GALLERY
from tests.browser import lesson
from tests.browser.conftest import TROUBLES, opener
from tests.browser.drawings import area_of, axis_of, drawn
from tests.browser.lesson import (
    assert_equal,
    check_all,
    choose,
    points_of,
    settle,
    slider,
    state_in,
    state_of,
    surface_of,
)

pytestmark = pytest.mark.browser

# Lines are drawn to a tenth of a pixel, and points less than one apart are left out.
TOLERANCE = 1.2


@pytest.fixture
def open_page(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    with opener(chromium, *TROUBLES) as open_address:

        def open_(name: str, query: str = "") -> Page:
            page = open_address(f"{laboratories}/{name}.html{query}", viewport={"width": 1280, "height": 1000})
            lesson.open_groups(page)
            return page

        yield open_


def pin(page: Page) -> None:
    """Pin the present run."""
    count = rows_of(page).count()
    page.get_by_role("button", name="Pin this run").click()
    expect(rows_of(page)).to_have_count(count + 1)
    page.evaluate("scrollTo(0, 0)")


def rows_of(page: Page) -> Locator:
    return page.get_by_role("list", name="Pinned runs").get_by_role("listitem")


def curves_of(page: Page) -> Locator:
    return page.locator(".gdviz-charts .gdviz-curves").first


def paths_of(page: Page) -> list[str]:
    return drawn(page.locator(".gdviz-surface-view"), ".run")


def button(page: Page, i: int, name: str) -> Locator:
    return rows_of(page).nth(i).get_by_role("button", name=name)


def check_pinned(page: Page, *states: dict[str, str], on_surface: bool = True) -> None:
    """The views show the descents of these states as `descend` computes them."""

    def check() -> None:
        paths, (left, top, width, height) = paths_of(page), surface_of(page)["axes"]
        lines = drawn(curves_of(page), ".run")
        assert (len(paths), len(lines)) == (len(states) if on_surface else 0, len(states))
        across, upwards = axis_of(curves_of(page), "x"), axis_of(curves_of(page), "y")
        x0, x1, y0, y1 = map(float, state_of(page)["view"].split(","))
        for i, state in enumerate(states):
            want = lesson.expected(state)
            losses = want.trajectory.loss[: want.last + 1]
            expected = np.stack([across(np.arange(len(losses))), upwards(losses)], axis=1)
            np.testing.assert_allclose(points_of(lines[i]), expected, atol=lesson.CURVE_TOLERANCE)
            if on_surface:
                x, y = want.trajectory.params[: want.last + 1].T
                path = np.stack([left + (x - x0) / (x1 - x0) * width, top + (y1 - y) / (y1 - y0) * height], axis=1)
                distance = np.linalg.norm(path[:, None] - points_of(paths[i])[None], axis=-1)
                assert distance.min(axis=1).max() < TOLERANCE, "a point of the pinned descent is not on its path"
                assert distance.min(axis=0).max() < TOLERANCE, "a pinned path has a point that is not of the descent"

    settle(page, check)


def test_pinned_descents_stay_as_jax_computes_them(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", "?problem=beale&learning_rate=0.01&steps=40")
    first = check_all(page)
    pin(page)
    choose(page, "Optimizer", "Adam")
    slider(page, "Steps").fill("50")
    second = check_all(page, optimizer="adam", steps="50")
    pin(page)
    choose(page, "Optimizer", "Momentum")
    slider(page, "Steps").fill("60")
    check_all(page, optimizer="momentum", steps="60")
    check_pinned(page, first, second)
    # On a logarithmic axis and in another view they are drawn anew.
    page.get_by_role("button", name="Zoom in").click()
    check_pinned(page, first, second)
    names = rows_of(page).get_by_role("textbox").evaluate_all("(all) => all.map((input) => input.value)")
    assert names == [
        "Gradient descent, η = 0.01",
        "Adam, η = 0.1, β₁ = 0.9, β₂ = 0.999",
    ]
    told = [float(text.removeprefix("loss ")) for text in rows_of(page).locator("output").all_inner_texts()]
    losses = [lesson.expected(state).trajectory.loss[int(state["steps"])] for state in (first, second)]
    np.testing.assert_allclose(told, losses, rtol=5e-3)


def test_pinned_descents_come_back_from_the_address_and_by_undo(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", "?problem=rosenbrock")
    states = []
    for rate in ("-4", "-3.5"):
        slider(page, "Learning rate").fill(rate)
        states.append(check_all(page))
        pin(page)
    slider(page, "Learning rate").fill("-5")
    present = without_pins(check_all(page))
    check_pinned(page, *states)
    settle(page, lambda: assert_equal(without_pins(state_in(page.url)), present))
    settle(page, lambda: assert_equal(len(state_in(page.url)), len(present) + 1))
    url, drawing = page.url, (paths_of(page), drawn(curves_of(page), ".run"))
    assert len(url) < 1200
    page.reload()
    check_pinned(page, *states)
    assert (paths_of(page), drawn(curves_of(page), ".run")) == drawing
    assert check_all(page) == present | {"pins": state_in(url)["pins"]}
    assert page.url == url
    # Every change of a pin can be undone.
    rows_of(page).nth(0).get_by_role("textbox").fill("a slow one")
    page.keyboard.press("Tab")
    expect(rows_of(page).nth(0).get_by_role("textbox")).to_have_value("a slow one")
    page.wait_for_timeout(600)
    page.get_by_label("Show pinned run B").uncheck()
    check_pinned(page, states[0])
    page.wait_for_timeout(600)
    button(page, 0, "Remove pinned run A").click()
    expect(rows_of(page)).to_have_count(1)
    page.keyboard.press("Control+z")
    expect(page.locator(".gdviz-page-state [role=status]")).to_have_text("Undone: Pinned runs.")
    check_pinned(page, states[0])
    page.keyboard.press("Control+z")
    check_pinned(page, *states)
    expect(rows_of(page).nth(0).get_by_role("textbox")).to_have_value("a slow one")


def test_a_pinned_descent_is_swapped_with_the_present_one(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", "?problem=wave&learning_rate=0.05")
    first = check_all(page)
    pin(page)
    choose(page, "Problem", GALLERY.titles["bowl"])
    choose(page, "Optimizer", "Adam")
    second = without_pins(check_all(page, problem="bowl", optimizer="adam"))
    # Its path is not one of this surface; its losses stay comparable.
    check_pinned(page, first, on_surface=False)
    expect(rows_of(page).first).to_contain_text("Of another problem: not drawn on this surface.")
    button(page, 0, "Swap").click()
    settle(page, lambda: assert_equal(without_pins(state_of(page)), first))
    check_all(page, problem="wave", optimizer="gradient_descent")
    check_pinned(page, second, on_surface=False)
    page.evaluate("scrollTo(0, 0)")
    button(page, 0, "Swap").click()
    settle(page, lambda: assert_equal(without_pins(state_of(page)), second))
    check_pinned(page, first, on_surface=False)


def test_four_runs_of_the_optimizers_are_in_the_table_and_no_fifth(open_page: Callable[..., Page]) -> None:
    page = open_page("optimizers", "?problem=beale")
    table, wanted = page.locator(".gdviz-results"), []

    def cells(row: Locator) -> list[str]:
        return row.locator("td.number").all_inner_texts()

    def steady(row: Locator) -> list[str]:
        before = cells(row)
        page.wait_for_timeout(300)
        assert cells(row) == before
        assert "…" not in before
        return before

    for name in ("Momentum", "Adam", "L-BFGS", "Gradient descent"):
        table.get_by_role("button", name=name, exact=True).click()
        row = table.locator("tr", has=page.get_by_role("button", name=name, exact=True))
        wanted.append(settle(page, lambda row=row: steady(row)))
        pin(page)
    pinned = table.locator("tr.pinned")
    expect(pinned.locator("th")).to_have_text(["A: Momentum", "B: Adam", "C: L-BFGS", "D: Gradient descent"])
    slider(page, "Budget").fill("20")
    settle(page, lambda: assert_equal([cells(row) for row in pinned.all()], wanted))
    assert len(paths_of(page)) == 4
    # The button stays where the focus is, and does nothing.
    expect(page.get_by_role("button", name="Pin this run")).to_have_attribute("aria-disabled", "true")
    page.get_by_role("button", name="Pin this run").press("Enter")
    expect(rows_of(page)).to_have_count(4)


def test_pinned_trainings_keep_their_curves(open_page: Callable[..., Page]) -> None:
    page = open_page("neural_network", "?n=60")
    page.get_by_role("button", name="Play").click()
    settle(page, lambda: _assert_more(epoch_of(page), 30))
    page.get_by_role("button", name="Pause").click()
    sentence = page.locator(".gdviz-sentence", has_text="in training").first
    shown = settle(page, lambda: steady_text(page, sentence))
    pin(page)
    choose(page, "Activation φ", "ReLU")
    page.get_by_role("button", name="Restart").click()
    settle(page, lambda: assert_equal(epoch_of(page), 0))

    def check() -> list[str]:
        lines = drawn(curves_of(page), ".run")
        assert len(lines) == 2
        upwards = axis_of(curves_of(page), "y")
        _, top, _, height = area_of(curves_of(page))
        ends = np.array([points_of(line)[-1, 1] for line in lines])
        losses = [float(text) for text in re.findall(r"[\d.]+(?:e[−-]\d+)?", shown)[:2]]
        np.testing.assert_allclose(ends, upwards(np.array(losses)), atol=0.2)
        assert (ends > top).all()
        assert (ends < top + height).all()
        return lines

    lines = settle(page, check)
    settle(page, lambda: assert_equal(state_in(page.url).get("activation"), "relu"))
    settle(page, lambda: assert_equal("pins" in state_in(page.url), True))
    page.reload()
    assert settle(page, check) == lines
    expect(rows_of(page).get_by_role("textbox")).to_have_value("Circle, tanh, Gradient descent, η = 0.1")


def epoch_of(page: Page) -> int:
    return int(page.locator(".gdviz-runner .position").inner_text().split()[1].replace(",", ""))


def steady_text(page: Page, locator: Locator) -> str:
    before = locator.inner_text()
    page.wait_for_timeout(300)
    assert locator.inner_text() == before
    return before


@pytest.mark.parametrize(
    ("pins", "reason"),
    [
        ("[{", "it does not describe pinned runs"),
        (json.dumps([{"name": "x", "shown": True, "state": {"pins": ""}}]), "it does not describe pinned runs"),
        (json.dumps([{"name": "x", "shown": True, "state": {}}] * 5), "it does not describe pinned runs"),
        (
            json.dumps([{"name": "x", "shown": True, "state": {"problem": "none"}}]),
            "of the pinned run “x”, problem=none: it must be one of",
        ),
    ],
)
def test_forged_pins_are_ignored_with_a_sentence(open_page: Callable[..., Page], pins: str, reason: str) -> None:
    page = open_page("gradient_descent", f"?problem=bowl&pins={quote(pins)}")
    expect(page.locator(".gdviz-notice").first).to_contain_text(reason)
    check_all(page, problem="bowl")
    expect(rows_of(page)).to_have_count(0)


def without_pins(state: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in state.items() if name != "pins"}


def _assert_more(found: int, than: int) -> None:
    assert found > than
