"""The pictures beside links: what is drawn where, by the numbers of the card."""

from __future__ import annotations

import re
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from gdviz.site.cards import FOLDER
from gdviz.site.previews import SIZE, picture_of

VERMILION, PAPER = (0xD5, 0x5E, 0x00), (255, 255, 255)
SCALE, LEFT, TOP = 4, 500, 123
"""Pixels for each of the card's 160, and where its corner is."""


def pixels_of(title: str, name: str) -> np.ndarray:
    with Image.open(BytesIO(picture_of(title, name))) as picture:
        assert (picture.format, picture.size) == ("PNG", SIZE)
        return np.asarray(picture.convert("RGB"), int)


def test_the_card_s_descent_is_in_the_picture() -> None:
    card = (FOLDER / "6_adam.svg").read_text(encoding="utf-8")
    (dots,) = re.findall(r'class="dots way" d="([^"]*)"', card)
    points = np.array(re.findall(r"M(-?[\d.]+),(-?[\d.]+)", dots), float)
    inside = points[((points > 2) & (points < (158, 94))).all(axis=1)]
    assert len(inside) > 10
    columns, rows = np.round(SCALE * inside + (LEFT, TOP)).astype(int).T
    # Few colours, so each may be a little off.
    assert np.abs(pixels_of("Adam", "6_adam")[rows, columns] - VERMILION).max() <= 8


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Adam", "6_adam"),
        ("From JAX to WebAssembly", "compiler"),
        ("A notebook of one's own has no card, and a title as long as this one, or η", "own"),
        ("word " * 200, "6_adam"),
        ("Wordswithoutanyspace" * 9, "own"),
    ],
)
def test_a_title_stays_within_its_margins(title: str, name: str) -> None:
    dark = (pixels_of(title, name).sum(axis=-1) < 300)[:, : LEFT - 10 if name != "own" else None]
    rows, columns = np.nonzero(dark)
    assert len(rows) > 1000
    assert columns.min() >= 55
    assert columns.max() <= (LEFT - 15 if name != "own" else SIZE[0] - 55)
    assert rows.min() >= 30
