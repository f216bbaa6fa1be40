"""The notebooks as they are stored; that they run is checked by nbval (see pyproject.toml)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").rglob("*.ipynb"))


def test_there_are_notebooks() -> None:
    names = {"compiler", "gallery", "gradient_descent", "landscape", "neural_network", "optimizers", "your_own_loss"}
    assert {path.stem for path in NOTEBOOKS} >= names


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_stored_without_outputs(path: Path) -> None:
    cells = [cell for cell in json.loads(path.read_text())["cells"] if cell["cell_type"] == "code"]
    assert [cell["outputs"] for cell in cells] == [[]] * len(cells)
    assert {cell["execution_count"] for cell in cells} == {None}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_checks_numbers_and_keeps_cells_short(path: Path) -> None:
    cells = json.loads(path.read_text())["cells"]
    sources = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    assert any("assert" in source for source in sources)
    assert max(len(source.splitlines()) for source in sources) <= 15
    assert cells[0]["cell_type"] == "markdown"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_declares_what_its_page_shows(path: Path) -> None:
    text = path.read_text()
    # What follows from a declaration: addresses, links between traits, hidden widgets that pass on numbers.
    # A notebook without a page links its widgets itself.
    linking = ["jaxlink("] if "views.Page()" in text else []
    for plumbing in ("PageState(", *linking, "IntText(", "\u00ad", "\\u00ad"):
        assert plumbing not in text


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_leaves_no_temporary_files(path: Path) -> None:
    # These are not removed when a kernel ends, other than those of TemporaryDirectory.
    assert not {"mkdtemp", "mkstemp"} & set(re.findall(r"\w+", path.read_text(encoding="utf-8")))
