"""The pictures of the landing page are what `gdviz.site.cards` computes, and each notebook has one."""

from __future__ import annotations

import re

import numpy as np
import pytest
from scipy.spatial import KDTree

from gdviz.site.cards import FOLDER, PICTURES, svg
from tests.browser.conftest import ROOT

TAG = re.compile(r"<(?:path|text)[^>]*>")


def vertices(tag: str) -> np.ndarray:
    return np.array(re.findall(r"(-?[\d.]+),(-?[\d.]+)", tag), float).reshape(-1, 2)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_what_is_computed(name: str) -> None:
    committed, computed = (
        TAG.findall(text) for text in ((FOLDER / f"{name}.svg").read_text(encoding="utf-8"), svg(name))
    )
    assert [re.sub(r' d=".*"', "", tag) for tag in committed] == [re.sub(r' d=".*"', "", tag) for tag in computed]
    for tags in zip(committed, computed, strict=True):
        first, second = map(vertices, tags)
        # Of 160 pixels. Where a level meets a vertex of the grid, rounding decides whether it is there once or twice.
        for one, other in ((first, second), (second, first)):
            assert not len(one) or KDTree(other).query(one)[0].max() < 0.5


def test_each_notebook_has_a_picture() -> None:
    notebooks = {file.stem for file in (ROOT / "notebooks").rglob("*.ipynb")}
    assert notebooks <= PICTURES.keys()
    assert {file.stem for file in FOLDER.iterdir()} == PICTURES.keys()
