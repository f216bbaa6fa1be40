"""The field for a formula between page and kernel: each hears of what the other sets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import opener, serve, write_notebook
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

# `seen` says what Python has of the formula; the field is shown twice.
SOURCE = """
import ipywidgets, json, numpy as np
from gdviz import views
from gdviz.formulas import parse

field = views.FormulaField("a x + b y", {"a": 2.0, "b": 3.0}, description="Loss")
seen, change = ipywidgets.Text(description="seen"), ipywidgets.Button(description="change")

def tell(_=None):
    follows = bool(np.array_equal(field.instructions, parse(field.value).instructions))
    seen.value = json.dumps([field.value, field.parameters[:3].tolist(), follows])

def set_formula(_):
    field.value = "c + sin(b x)"

field.observe(tell, names=["value", "instructions", "parameters"])
change.on_click(set_formula)
tell()
ipywidgets.VBox([field, field, seen, change])
"""


@pytest.fixture
def page(chromium: Browser, tmp_path: Path) -> Iterator[Page]:
    folder = tmp_path / "notebooks"
    folder.mkdir()
    write_notebook(folder / "field.ipynb", SOURCE)
    with serve("voila", folder, log=tmp_path / "log") as address, opener(chromium, "error", "console") as open_page:
        yield open_page(f"{address}/voila/render/field.ipynb")


def python_has(page: Page, text: str, parameters: list[float]) -> None:
    def look() -> None:
        assert json.loads(page.get_by_label("seen").input_value()) == [text, parameters, True]

    settle(page, look)


def test_page_and_kernel_have_the_same_formula(page: Page) -> None:
    first, second = page.get_by_label("Loss").nth(0), page.get_by_label("Loss").nth(1)
    expect(second).to_have_value("a x + b y")
    python_has(page, "a x + b y", [2, 3, 0])
    # Each key arrives, and what is not yet a formula does not.
    first.fill("")
    first.press_sequentially("b x^2 + |y - c|")
    python_has(page, "b x^2 + |y - c|", [3, 1, 0])
    expect(second).to_have_value("b x^2 + |y - c|")
    first.fill("b x^2 + (")
    expect(page.locator(".gdviz-formula-field .error").nth(0)).to_contain_text("missing here")
    expect(second).to_have_value("b x^2 + |y - c|")
    page.get_by_label("c, as a number").nth(1).fill("-4.5")
    page.get_by_label("c, as a number").nth(1).press("Enter")
    python_has(page, "b x^2 + |y - c|", [3, -4.5, 0])
    # What was being typed stays, until Python sets another formula.
    expect(first).to_have_value("b x^2 + (")
    page.get_by_role("button", name="change").click()
    python_has(page, "c + sin(b x)", [3, -4.5, 0])
    for field in (first, second):
        expect(field).to_have_value("c + sin(b x)")
    expect(page.locator(".gdviz-formula-field math").nth(0)).to_have_attribute("alttext", "c + sin(b x)")
    expect(page.locator(".gdviz-formula-field .error").nth(0)).to_be_empty()
