"""Smaller pictures, read again by Pillow: every pixel is as it was."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from nbformat.v4 import new_output
from PIL import Image

from gdviz.site.page import output_html
from gdviz.site.pictures import smaller, with_smaller_pictures

HEAD = "data:image/png;base64,"


def address_of(pixels: np.ndarray, kind: str = "PNG") -> str:
    """Return the data URL of a picture."""
    file = BytesIO()
    Image.fromarray(pixels).save(file, kind)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(file.getvalue()).decode()}"


def pixels_of(address: str) -> np.ndarray:
    """Return the pixels of a data URL as they are shown."""
    with Image.open(BytesIO(base64.b64decode(address.split(",")[1]))) as picture:
        return np.asarray(picture.convert("RGBA"))


@pytest.fixture(scope="module")
def shades() -> np.ndarray:
    """A picture of contours with soft edges, as matplotlib draws them."""
    y, x = np.mgrid[-2:2:150j, -2:2:200j]
    bands = np.sin(7 * (x**2 + y**2)) + 0.1 * np.sin(40 * x * y)
    return np.stack([128 + 80 * bands, 128 - 80 * bands, 100 + 40 * np.cos(bands)], axis=-1).astype(np.uint8)


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_a_large_png_becomes_shorter_with_the_same_pixels(shades: np.ndarray, channels: int) -> None:
    transparent = np.arange(150 * 200).reshape(150, 200, 1).astype(np.uint8)
    picture = {1: shades[..., 0], 3: shades, 4: np.concatenate([shades, transparent], axis=-1)}[channels]
    png = address_of(picture)
    found = smaller(png)
    assert found.startswith("data:image/webp;base64,")
    assert len(found) < 0.9 * len(png)
    np.testing.assert_array_equal(pixels_of(found), pixels_of(png))


def test_everything_else_stays_as_it_is(shades: np.ndarray) -> None:
    small, jpeg = address_of(shades[:8, :8]), address_of(shades, "JPEG")
    damaged = address_of(shades)[:20_000]
    for text in [
        small,
        jpeg,
        damaged,
        f"{HEAD}{'QUJD' * 5000}",
        f"{HEAD}{'A' * 20_001}",
        HEAD + "é" * 20_000,
        "data",
        "",
    ]:
        assert smaller(text) == text


def test_pictures_of_outputs_and_widgets_are_smaller(shades: np.ndarray) -> None:
    png = address_of(shades)
    output = new_output("display_data", {"image/png": f"{png.removeprefix(HEAD)}\n", "text/plain": "t"})
    assert output_html(output, Path()) == f'<img src="{smaller(png)}" alt="t">'
    state = {"a": {"model_name": "M", "state": {"_data_url": png, "width": 3, "text": "x"}, "buffers": [1]}}
    assert with_smaller_pictures(state) == {
        "a": {"model_name": "M", "state": {"_data_url": smaller(png), "width": 3, "text": "x"}, "buffers": [1]}
    }
