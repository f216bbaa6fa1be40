"""Every public name has a page in the reference, and only these."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import gdviz
import gdviz.compiler
import gdviz.draw
from gdviz import views

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def listed(file: str) -> list[str]:
    """Return the names in the lists of a page, whose options begin with a colon."""
    lists = re.findall(r"\.\. autosummary::\n((?:   .*\n|\n)*)", (REFERENCE / f"{file}.md").read_text(encoding="utf-8"))
    return [line.strip() for one in lists for line in one.splitlines() if line.strip() and ":" not in line]


def own(module: object) -> set[str]:
    """Return the names of what a module defines itself."""
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    }


@pytest.mark.parametrize(
    ("file", "names"),
    [
        # These three have pages of their own.
        ("library", set(gdviz.names.__all__) - {"compiler", "draw", "views"}),
        ("draw", own(gdviz.draw)),
        ("compiler", set(gdviz.compiler.__all__)),
    ],
)
def test_every_public_name_has_a_page(file: str, names: set[str]) -> None:
    there = listed(file)
    assert len(there) == len(set(there))
    assert set(there) == names


def test_every_view_has_a_page() -> None:
    values = {name: getattr(views, name) for name in dir(views) if not name.startswith("_")}
    imported = {"Any", "annotations", "import_module", "needed_by", "NOISE"}
    public = {name for name, value in values.items() if not inspect.ismodule(value) and name not in imported}
    in_the_library = {name for name in public if values[name] is getattr(gdviz, name, None)}
    there = listed("views")
    assert len(there) == len(set(there))
    assert set(there) == public - in_the_library | {"controls", "views.figure", "views.live_figure", "views.animation"}
