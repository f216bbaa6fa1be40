"""The pictures that messengers show beside a link to a page: its title, and the picture with which it begins."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image, ImageDraw, ImageFont

SIZE = WIDTH, HEIGHT = 1200, 630
"""Pixels, as most messengers want them."""

_CARDS = Path(__file__).parent / "template" / "cards"
_PAPER, _INK, _FAINT, _LINE = "#FFFFFF", "#1C1C1C", "#555555", "#D5DBE1"
# Colours and widths of template/sketch.css, on light pages.
_COLORS = {"contour": "#8CBFDD", "way": "#D55E00", "second": "#0072B2", "third": "#009E73", "ink": _INK, "node": _INK}
_WIDTHS = {"contour": 0.7, "thin": 0.6, "node": 11, "dots": 4.5}
_WIDTH = 1.4
# The picture is drawn so much larger, which makes its edges smooth.
_FINER = 3
_MARGIN, _TEXT, _SKETCH = 60, 420, 640
_FONT_SIZES, _MOST_LINES = (76, 64, 54, 46, 38, 30), 6


def picture_of(title: str, name: str) -> bytes:
    """Return a PNG of `SIZE` with a title and, where there is one, the picture of the notebook with this name."""
    image = Image.new("RGB", (_FINER * WIDTH, _FINER * HEIGHT), _PAPER)
    card = _CARDS / f"{name}.svg"
    if card.is_file():
        _draw_sketch(image, card.read_text(encoding="utf-8"))
    image = image.resize(SIZE, Image.Resampling.LANCZOS)
    _write_title(ImageDraw.Draw(image), title, _TEXT if card.is_file() else WIDTH - 2 * _MARGIN)
    written = BytesIO()
    image.quantize(128, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


def _draw_sketch(image: Image.Image, svg: str) -> None:
    """Draw a picture of gdviz/site/cards.py into the right half: lines, dots, which are lines of no length, texts."""
    root = ElementTree.fromstring(svg)
    *_, width, height = map(float, root.attrib["viewBox"].split())
    scale = _FINER * _SKETCH / width
    corner = _FINER * (WIDTH - _MARGIN - _SKETCH), (_FINER * HEIGHT - scale * height) / 2
    sketch = Image.new("RGB", (round(scale * width), round(scale * height)), _PAPER)
    draw = ImageDraw.Draw(sketch)
    for element in root:
        kinds = element.get("class", "").split()
        if element.tag == "text":
            where = scale * float(element.attrib["x"]), scale * float(element.attrib["y"])
            draw.text(where, element.text or "", _INK, _font(13 * scale, "DejaVuSansMono"), anchor="ms")
            continue
        color = next(_COLORS[kind] for kind in reversed(kinds) if kind in _COLORS)
        thick = scale * next((_WIDTHS[kind] for kind in reversed(kinds) if kind in _WIDTHS), _WIDTH)
        for part in element.attrib["d"].split("M")[1:]:
            points = [(scale * float(x), scale * float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", part)]
            draw.line(points, color, round(thick), joint="curve")
            for x, y in (points[0], points[-1]):
                draw.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), color)
    image.paste(sketch, (round(corner[0]), round(corner[1])))
    ImageDraw.Draw(image).rounded_rectangle(
        (*corner, corner[0] + sketch.width, corner[1] + sketch.height), 12 * _FINER, outline=_LINE, width=2 * _FINER
    )


def _write_title(draw: ImageDraw.ImageDraw, title: str, width: int) -> None:
    """Write a title at the left, as large as it fits, and below it the name of the project."""
    for size in _FONT_SIZES:
        font = _font(size, "DejaVuSans-Bold")
        lines = _lines(title, font, width)
        if len(lines) <= _MOST_LINES and all(font.getlength(line) <= width for line in lines):
            break
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = [f"{lines[_MOST_LINES - 1]} …"]
    shown = [_shortened(line, font, width) for line in lines]
    draw.multiline_text((_MARGIN, HEIGHT / 2 - 20), "\n".join(shown), _INK, font, anchor="lm", spacing=0.25 * size)
    draw.text((_MARGIN, HEIGHT - _MARGIN), "gdviz", _FAINT, _font(30, "DejaVuSans"), anchor="ls")


def _lines(text: str, font: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and font.getlength(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _shortened(line: str, font: ImageFont.FreeTypeFont, width: float) -> str:
    while font.getlength(line) > width:
        line = f"{line[:-2]}…"
    return line


@cache
def _font(size: float, name: str) -> ImageFont.FreeTypeFont:
    """Return a font of matplotlib's, which need not be imported for it."""
    package = find_spec("matplotlib")
    assert package is not None
    assert package.origin is not None
    return ImageFont.truetype(Path(package.origin).parent / "mpl-data" / "fonts" / "ttf" / f"{name}.ttf", size)
