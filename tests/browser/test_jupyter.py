"""Links in JupyterLab and Notebook: several pages on one kernel, pages that open late, kernels that start anew."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.jupyter import kernel_of, open_notebook, run_cell, serve_jupyter
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

CELLS = [
    """
import ipywidgets
from gdviz import jaxlink, views
x = views.Slider(1.0, 0, 10, step=1.0, description="x")
double, chained = ipywidgets.FloatText(description="double"), ipywidgets.FloatText(description="chained")
links = [
    jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (double, "value")}, where="browser"),
    jaxlink(lambda y: {"z": y + 1}, {"y": (double, "value")}, {"z": (chained, "value")}, where="browser"),
]
badge = views.Badge(links[0], needs_kernel=[double])
ipywidgets.VBox([x, double, chained, badge, *links])
""",
    "print('Python sees', chained.value)",
    "[link.close() for link in links]; print('closed')",
]

INTERACT = [
    """
import gdviz
import jax.numpy as jnp
x = jnp.linspace(0, 1, 50)
shown = gdviz.interact(lambda height=1.0: gdviz.draw.Figure(height * x, y=(0, 4)), height=(0.0, 4.0, 1.0))
shown
""",
    "print('Python sees', shown.result[0][0].layers[0].y.max())",
]
STEPS = [
    """
import gdviz
import jax.numpy as jnp
x = jnp.linspace(0, 1, 50)
shown = gdviz.interact(lambda height=1.0: gdviz.draw.Figure(height * x, y=(0, 4)), height=(0.0, 4.0))
gdviz.Steps(shown, [("Low.", {"height": 1}), ("Higher.", {"height": 2}), ("High.", {"height": 4})])
""",
    "print('Python sees', shown.controls['height'].value)",
]
LINK = "[Set it to 2](#set:height=2)"


@pytest.fixture(scope="module")
def jupyter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Jupyter server with JupyterLab and Notebook."""
    folder = tmp_path_factory.mktemp("jupyter")
    for name, texts in (("lab", CELLS), ("notebooks", CELLS), ("interact", INTERACT), ("steps", STEPS)):
        cells = [
            {"cell_type": "code", "id": f"c{i}", "metadata": {}, "execution_count": None, "outputs": [], "source": text}
            for i, text in enumerate(texts)
        ]
        cells.append({"cell_type": "markdown", "id": "link", "metadata": {}, "source": LINK})
        kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
        document = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
        (folder / f"{name}.ipynb").write_text(json.dumps(document))
    with serve_jupyter(folder, tmp_path_factory) as address:
        yield address


def _assert_saved(address: str, text: str) -> None:
    """Check that a notebook on the disk has an output with this text."""
    try:
        with urllib.request.urlopen(address) as answer:
            assert text in answer.read().decode()
    except urllib.error.HTTPError as error:
        # It is being written.
        raise AssertionError(error) from error


def process_of(kernel: str) -> int:
    found = subprocess.run(["pgrep", "-f", f"ipykernel_launcher.*{kernel}"], capture_output=True, text=True, check=True)
    return int(found.stdout.split()[0])


def move(page: Page, value: float) -> None:
    page.locator(".gdviz-slider input[type=range]").fill(str(value))


def shows(page: Page, value: float) -> None:
    """Check that a page comes to show what follows from a value of its slider."""

    def check() -> None:
        numbers = page.locator(".widget-text input")
        assert [float(number.input_value()) for number in numbers.all()] == [2 * value, 2 * value + 1]

    settle(page, check)


@pytest.mark.parametrize("place", ["lab/tree/lab.ipynb", "notebooks/notebooks.ipynb"], ids=["lab", "notebook"])
def test_links_live_in_every_page_of_a_kernel(chromium: Browser, jupyter: str, place: str) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    first = open_notebook(context, f"{jupyter}/{place}")
    run_cell(first, 0)
    expect(first.locator(".gdviz-slider input[type=range]")).to_be_visible()
    kernel = kernel_of(jupyter, place.split("/")[-1])
    shows(first, 1)
    os.kill(process_of(kernel), signal.SIGSTOP)
    move(first, 3)
    shows(first, 3)
    # In Lab keys belong to the slider, and are no commands; Notebook takes those that it knows before any widget.
    for key, value in (("b", 3), ("ArrowUp", 4), ("ArrowLeft", 3)) if place.startswith("lab") else ():
        first.locator(".gdviz-slider input[type=range]").press(key)
        shows(first, value)
    expect(first.locator(".jp-Notebook .jp-CodeCell")).to_have_count(len(CELLS))
    expect(first.locator(".jp-Notebook .jp-Cell").first).to_have_class(re.compile("jp-mod-active"))
    os.kill(process_of(kernel), signal.SIGCONT)
    run_cell(first, 1)
    expect(first.get_by_text("Python sees 7.0")).to_be_visible()

    # A page that opens after the cell ran, side by side with the first.
    first.keyboard.press("Control+s")
    settle(first, lambda: _assert_saved(f"{jupyter}/api/contents/{place.split('/')[-1]}", "Python sees 7.0"))
    second = open_notebook(context, f"{jupyter}/{place}")
    shows(second, 3)
    move(second, 5)
    shows(second, 5)
    shows(first, 5)
    move(first, 6)
    shows(first, 6)
    shows(second, 6)
    second.close()

    first.reload()
    shows(first, 6)
    move(first, 7)
    shows(first, 7)

    # A new kernel: what is shown goes on without it, and the cell can be run again.
    first.locator("[data-command='notebook:restart-kernel'] >> visible=true").first.click()
    first.locator(".jp-Dialog .jp-mod-accept").click()
    gone = first.get_by_role("alert").filter(has_text="The server is gone.")
    expect(gone).to_be_visible(timeout=20_000)
    expect(first.get_by_label("double")).to_be_disabled()
    move(first, 8)
    shows(first, 8)
    run_cell(first, 0)
    shows(first, 1)
    expect(gone).to_have_count(0)
    move(first, 9)
    shows(first, 9)

    run_cell(first, 2)
    expect(first.get_by_text("closed", exact=True)).to_be_visible()
    move(first, 2)
    first.wait_for_timeout(500)
    shows(first, 9)
    context.close()


def test_a_figure_of_interact_is_under_its_cell_and_follows_without_the_kernel(chromium: Browser, jupyter: str) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = open_notebook(context, f"{jupyter}/notebooks/interact.ipynb")
    run_cell(page, 0)
    line = page.locator(".jp-CodeCell").first.locator(".gdviz-drawing .line")

    def height(label: str) -> None:
        """The line comes to reach the highest tick with this label."""
        expect(line).to_have_attribute("d", re.compile("^M"))
        data = line.get_attribute("d") or ""
        figure = page.locator(".gdviz-drawing")
        tick = float(figure.locator(f".ticks text.y:text-is('{label}')").get_attribute("y") or "nan")
        assert min(float(at.split(",")[1]) for at in data[1:].split("L")) == pytest.approx(tick, abs=0.15)

    settle(page, lambda: height("1.0"))
    kernel = kernel_of(jupyter, "interact.ipynb")
    os.kill(process_of(kernel), signal.SIGSTOP)
    move(page, 3)
    settle(page, lambda: height("3.0"))
    os.kill(process_of(kernel), signal.SIGCONT)
    run_cell(page, 1)
    expect(page.get_by_text("Python sees 3.0")).to_be_visible()
    # A link in the text below it moves its controls, in the page and in Python.
    page.get_by_role("button", name="Set it to 2").click()
    settle(page, lambda: height("2.0"))
    run_cell(page, 1)
    expect(page.get_by_text("Python sees 2.0")).to_be_visible()
    context.close()


# A workspace of its own: Lab would open the notebooks of the tests before beside it.
@pytest.mark.parametrize("host", ["lab/workspaces/steps/tree", "notebooks"], ids=["lab", "notebook"])
def test_buttons_lead_through_the_steps_of_a_figure_in_view(chromium: Browser, jupyter: str, host: str) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = open_notebook(context, f"{jupyter}/{host}/steps.ipynb")
    run_cell(page, 0)
    steps = page.locator(".gdviz-steps")
    height = steps.get_by_label("height, as a number")
    for button, value, text in (("Next", "2", "Higher."), ("Next", "4", "High."), ("Back", "2", "Higher.")):
        steps.get_by_role("button", name=button).click()
        expect(steps.locator("[aria-current]")).to_have_text(text)
        expect(height).to_have_value(value)
        # All of it is in view.
        expect(steps.locator(".gdviz-drawing")).to_be_in_viewport(ratio=0.99)
        for paragraph in steps.locator("li").all():
            expect(paragraph).to_be_in_viewport(ratio=0.99)
    steps.get_by_role("button", name="Next").press("Enter")
    expect(height).to_have_value("4")
    expect(steps.locator("[aria-current]")).to_have_text("High.")
    run_cell(page, 1)
    expect(page.get_by_text("Python sees 4.0")).to_be_visible()
    context.close()
