"""The lessons in JupyterLab and Notebook, cell by cell: each figure appears under its cell, as on the exported page."""

from __future__ import annotations

import json
import re
import shutil
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import LESSONS, ROOT, serve_files
from tests.browser.jupyter import kernel_of, open_notebook, run_cell, serve_jupyter
from tests.browser.lesson import settle

pytestmark = pytest.mark.browser

SHOWN = """(area) => {
    const isPainted = (canvas) => {
        const small = new OffscreenCanvas(50, 50).getContext("2d");
        if (canvas.width && canvas.height) small.drawImage(canvas, 0, 0, 50, 50);
        return small.getImageData(0, 0, 50, 50).data.some((value) => value);
    };
    const isVisible = (view) => view.checkVisibility() && view.clientWidth && view.clientHeight;
    const described = (view) => {
        const marks = {};
        for (const path of view.querySelectorAll("svg path[d^=M]")) {
            const name = path.closest("g[class]")?.getAttribute("class");
            // How many ticks there are follows from the width.
            marks[name] = /tick|bar/.test(name) ? "some" : (marks[name] ?? 0) + 1;
        }
        const kind = view.className.match(/gdviz-(?!widget)[\\w-]+|bqplot|jupyter-matplotlib/)[0];
        const painted = [...view.querySelectorAll("canvas")].filter(isPainted).length;
        return { kind, marks, painted, text: view.querySelector("svg, canvas") ? "" : view.textContent.trim() };
    };
    const views = [...area.querySelectorAll(".gdviz-widget, .bqplot.figure, .jupyter-matplotlib")];
    const printed = [...area.querySelectorAll("pre")].map((text) => text.textContent).join("").trim();
    return [printed, ...views.filter(isVisible).map(described)].filter((each) => each);
}"""
"""What an area shows: what is printed there, and of each view that is visible what it says or what is drawn in it."""

CUT = """(outputs) => outputs
    .map((output) => [output.scrollWidth - output.clientWidth, output.scrollHeight - output.clientHeight])
    .filter((beyond) => Math.max(...beyond) > 1)"""
"""By how much outputs are larger than what is visible of them without scrolling within them."""


@pytest.fixture(scope="module")
def jupyter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Jupyter server with the lessons."""
    folder = tmp_path_factory.mktemp("jupyter")
    shutil.copytree(ROOT / "notebooks" / "lessons", folder / "lessons")
    with serve_jupyter(folder, tmp_path_factory) as address:
        yield address


def shown_to_readers(chromium: Browser, address: str, size: Any) -> dict[str, list[Any]]:
    """Return what the exported page of a lesson shows: the code of a cell → what the cell shows."""
    page = chromium.new_page(viewport=size)
    page.goto(address)
    page.wait_for_selector("html[data-ready]")
    shown = {}
    for area in page.locator("main .outputs").all():
        # Code stands above what it prints, and below a figure.
        beside = "preceding" if area.locator("> pre").count() else "following"
        code = area.locator(f"xpath={beside}-sibling::details[1]//code").text_content()
        shown[code] = area.evaluate(SHOWN)
    page.close()
    return shown


def is_drawn(view: Any) -> bool:
    """Return whether a view, or a text that is printed, has anything in it."""
    return isinstance(view, str) or any(view[part] for part in ("marks", "painted", "text"))


HOSTS = {
    # One workspace for each lesson: Lab would open the others beside it.
    "lab": "lab/workspaces/{name}/tree",
    "notebook": "notebooks",
}


@pytest.mark.parametrize(
    ("host", "lesson"),
    # In Notebook those with bqplot's charts and with matplotlib's.
    [*(("lab", lesson) for lesson in LESSONS), ("notebook", "lessons/1_downhill"), ("notebook", "lessons/5_momentum")],
)
def test_each_figure_appears_under_its_cell(
    chromium: Browser, jupyter: str, exported: Callable[[str], Path], host: str, lesson: str
) -> None:
    size = {"width": 1920, "height": 1080}
    name = lesson.removeprefix("lessons/")
    with serve_files(exported(lesson)) as address:
        to_readers = shown_to_readers(chromium, f"{address}/{name}.html", size)
    assert all(shown and all(map(is_drawn, shown)) for shown in to_readers.values())
    cells = json.loads((ROOT / "notebooks" / f"{lesson}.ipynb").read_text())["cells"]
    is_code = [cell["cell_type"] == "code" for cell in cells]
    # Pages leave warnings out, which are shown here: there must be none.
    expected = [to_readers.pop("".join(cell["source"]), []) for cell in cells if cell["cell_type"] == "code"]
    assert to_readers == {}

    context = chromium.new_context(viewport=size)
    page = open_notebook(context, f"{jupyter}/{HOSTS[host].format(name=name)}/{lesson}.ipynb")
    errors: list[Any] = []
    page.on("pageerror", lambda error: errors.append(error))
    in_page = page.locator(".jp-Notebook .jp-Cell")
    expect(in_page).to_have_count(len(cells))

    def check(done: int) -> None:
        """The first cells, which have run, show what they should; the others show nothing."""
        areas = page.locator(".jp-Notebook .jp-CodeCell .jp-OutputArea").all()[: len(expected)]
        assert [area.evaluate(SHOWN) for area in areas] == expected[:done] + [[]] * (len(expected) - done)

    check(0)
    for index in range(is_code.index(True), len(cells)):
        done = sum(is_code[: index + 1])
        if done == 1 and is_code[index]:
            run_cell(page, 0, "Shift+Enter")
        else:
            # The keys lead to the next cell, past those of text.
            expect(in_page.nth(index)).to_have_class(re.compile("jp-mod-active"))
            page.keyboard.press("Shift+Enter")
        if is_code[index]:
            expect(in_page.nth(index).locator(".jp-InputPrompt")).to_have_text(re.compile(r"\d"))
            settle(page, partial(check, done))
    assert page.locator(".jp-OutputArea-output").evaluate_all(CUT) == []
    assert errors == []
    context.close()
    kernel = f"{jupyter}/api/kernels/{kernel_of(jupyter, f'{lesson}.ipynb')}"
    urllib.request.urlopen(urllib.request.Request(kernel, method="DELETE")).close()
