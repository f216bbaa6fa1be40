"""What readers take along from an exported page: the script that computes what it shows, and the numbers of its run."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import numpy as np
import pandas
import pytest
from playwright.sync_api import Browser, Page, expect

from gdviz import GALLERY, OPTIMIZERS
from gdviz.catalog import Hyperparameter
from gdviz.gallery import YOUR_FORMULAS
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from tests.browser.conftest import TROUBLES, opener
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

STATES = 10
"""Random states of each page."""

PROBLEMS, ALL = GALLERY | YOUR_FORMULAS, OPTIMIZERS | LINE_SEARCH_OPTIMIZERS
FORMULAS = [
    "(a - x)^2 + b (y - x^2)^2",
    "log(1 + c x² + (y-1)²)",
    "x^2 + 3 y^2 + 2 sin(a x) cos(y)",
    "|x - y| + 0.3 x²",
]
MODELS = ["a sin(b x)", "a cos(b x) + c", "a x + b x² + c", "a exp(-b² x²)"]


@pytest.fixture
def open_page(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    """Open a page with a state; none may have had any trouble."""
    with opener(chromium, *TROUBLES) as open_address:

        def open_(name: str, state: dict[str, Any], **options: Any) -> Page:
            size = {"viewport": {"width": 1280, "height": 900}, "permissions": ["clipboard-read", "clipboard-write"]}
            page = open_address(f"{laboratories}/{name}.html?{urlencode(state)}", **size | options)
            page.wait_for_selector("html[data-ready]")
            expect(page.locator(".gdviz-notice")).to_have_count(0)
            return page

        yield open_


def script_of(page: Page) -> str:
    """Return what "Copy as Python" puts into the clipboard."""
    page.get_by_role("button", name="Copy as Python").click()
    expect(page.locator(".gdviz-page-state").get_by_role("status")).to_have_text("Copied.")
    return page.evaluate("navigator.clipboard.readText()")


def downloaded(page: Page, button: str) -> tuple[str, bytes]:
    """Return the name and the content of a file under "Download"."""
    wanted = page.get_by_role("button", name=button, exact=True)
    if not wanted.is_visible():
        page.get_by_role("button", name="Download", exact=True).click()
    with page.expect_download() as download:
        wanted.click()
    return download.value.suggested_filename, download.value.path().read_bytes()


def run_of(page: Page) -> pandas.DataFrame:
    """Return the run of a page as its CSV file has it, once nothing in it changes any more."""

    def check() -> str:
        before = downloaded(page, "Run (CSV)")[1].decode()
        page.wait_for_timeout(200)
        assert page.locator("[data-outdated]").count() == 0
        assert downloaded(page, "Run (CSV)")[1].decode() == before
        return before

    return pandas.read_csv(io.StringIO(settle(page, check)))


def executed(script: str) -> dict[str, Any]:
    """Return the names that a script leaves."""
    names: dict[str, Any] = {}
    exec(compile(script, "script.py", "exec"), names)
    return names


def assert_losses_equal(shown: Any, computed: Any) -> None:
    """Compare the losses of a page with those of its script.

    Both compute in float32, but round differently, 6e-8 of the largest loss in a step. Steps whose size does not depend
    on the gradient, and valleys, enlarge that some hundred times.
    """
    np.testing.assert_allclose(shown, computed, rtol=1e-3, atol=1e-5 * np.max(np.abs(computed)))


# ---- Random states ---------------------------------------------------------------------------------


def drawn_hyperparameters(random: np.random.Generator, parameters: tuple[Hyperparameter, ...]) -> dict[str, str]:
    """Return a random value for each but the learning rate, which suits the problem."""
    values = {}
    for each in parameters:
        if each.name != "learning_rate":
            values[each.name] = f"{random.uniform(each.minimum, each.maximum):.3f}"
    return values


def descent_states() -> list[dict[str, Any]]:
    """Return random states of the lesson: each is of another problem, as long as there are others."""
    random = np.random.default_rng(13)
    problems = [*random.permutation(list(GALLERY))[: STATES - 2].tolist(), *YOUR_FORMULAS]
    states = []
    for name in problems:
        state: dict[str, Any] = {"problem": name}
        if name in YOUR_FORMULAS:
            state[name] = random.choice(FORMULAS if name == "formula" else MODELS)
        if name == "bowl":
            state["condition_number"] = f"{random.uniform(1, 30):.2f}"
        optimizer = random.choice(list(ALL))
        parameters = ALL[optimizer].hyperparameters
        state |= {"key": random.integers(0, 11), "optimizer": optimizer, **drawn_hyperparameters(random, parameters)}
        states.append(state | {"steps": random.integers(5, 120), "loss_axis": random.choice(["linear", "log"])})
    return states


@pytest.mark.parametrize("state", descent_states(), ids=range(STATES))
def test_the_script_of_a_descent_computes_what_the_lesson_shows(
    open_page: Callable[..., Page], state: dict[str, Any]
) -> None:
    page = open_page("gradient_descent", state)
    run, script = run_of(page), script_of(page)
    trajectory = executed(script)["trajectory"]
    losses = np.asarray(trajectory.loss, float)[: len(run)]
    np.testing.assert_array_equal(run["step"], np.arange(len(run)))
    assert_losses_equal(run["loss"], losses)


def test_what_is_no_formula_reaches_no_script(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {"problem": "formula"})
    script, field = script_of(page), page.locator(".gdviz-formula-field input.text").first
    assert 'gdviz.formula("(a - x)^2 + b (y - x^2)^2", a=1.0, b=10.0)' in script
    for text in ("x^2\\", "x^2'''", 'x^2")', "x^2 $steps", "${x}^2", "x^2 # y", "x^2; import os", "__import__"):
        field.fill(text)
        expect(field).to_have_attribute("aria-invalid", "true")
        assert script_of(page) == script


def test_where_the_clipboard_is_refused_the_script_is_there_to_be_copied(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {"problem": "wave"})
    script = script_of(page)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    button, text = page.get_by_role("button", name="Copy as Python"), page.get_by_label("Python script")
    expect(text).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".gdviz-page-state").get_by_role("status")).to_have_text("Copy this:")
    expect(text).to_have_value(script)
    assert page.evaluate("getSelection().toString()") == script
