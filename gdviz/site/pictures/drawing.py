"""Pictures for readers without JavaScript: frames, marks and files, with what matplotlib needs no screen for."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

WIDTH = 480
"""Width of a picture in CSS pixels, of which a figure has 100 in an inch."""
PIXEL = 0.72
"""Points in a CSS pixel: matplotlib's unit for lines and letters."""
STYLE: dict[Any, Any] = {
    "font.size": 11 * PIXEL,
    "axes.labelsize": 12.5 * PIXEL,
    "axes.titlesize": 13 * PIXEL,
    "axes.linewidth": PIXEL,
    "axes.edgecolor": "#222222",
    "axes.axisbelow": True,
    "grid.color": "#E5E5E5",
    "hatch.linewidth": 0.5,
    "legend.fontsize": 12 * PIXEL,
    "legend.frameon": False,
}
"""Sizes and colours as in the page, for `matplotlib.rc_context`."""

_SHARPNESS = 1.5  # pixels of a picture in a CSS pixel
_COLORS = 96


@dataclass(frozen=True)
class Picture:
    """A figure of a notebook, for readers without JavaScript.

    - `data`, `kind`: the bytes of an image, with its media type; or of a table, with "text/html" in UTF-8;
    - `text`: alternative text, in plain sentences;
    - `size`: width and height of an image in CSS pixels, where they are known.
    """

    data: bytes
    kind: str
    text: str
    size: tuple[int, int] | None = None


def frame(ratio: float, names: Sequence[str] = ("", "")) -> tuple[Figure, Axes]:
    """Return a figure as wide as a picture and `ratio` times as high, and its axes, with their names."""
    figure = Figure(figsize=(WIDTH / 100, ratio * WIDTH / 100), dpi=100 * _SHARPNESS, layout="constrained")
    axes = figure.add_subplot()
    axes.set(xlabel=names[0], ylabel=names[1])
    return figure, axes


def legend(figure: Figure, entries: Mapping[str, Artist]) -> None:
    """Put a legend beneath the axes, for which the figure grows."""
    if entries:
        columns = max(1, WIDTH // (7 * max(map(len, entries)) + 44))
        figure.set_figheight(figure.get_figheight() + 0.2 * -(-len(entries) // columns))
        names, marks = zip(*entries.items(), strict=True)
        figure.legend(marks, names, loc="outside lower center", ncols=columns)


def hatch(axes: Axes) -> None:
    """Hatch what nothing is drawn on, as values that are missing are."""
    axes.patch.set(facecolor="#F4F4F4", edgecolor="#9A9A9A", hatch="//////", linewidth=0)


def dots(axes: Axes, points: Any, diameter: float, color: str, edge: str = "white", width: float = 1.5) -> Artist:
    """Draw circles, with sizes in CSS pixels; return them."""
    x, y = np.asarray(points, float).reshape(-1, 2).T
    style: dict[str, Any] = {"markersize": diameter * PIXEL, "markeredgecolor": edge, "markeredgewidth": width * PIXEL}
    return axes.plot(x, y, "o", color=color, zorder=4, **style)[0]


def png(figure: Figure, text: str, sharpness: float = _SHARPNESS) -> Picture:
    """Return a figure as a picture."""
    figure.set_dpi(100 * sharpness)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    width, height = figure.get_size_inches() * 100
    file = io.BytesIO()
    _with_palette(np.asarray(canvas.buffer_rgba())[..., :3]).save(file, "png", optimize=True)
    return Picture(file.getvalue(), "image/png", text, (round(width), round(height)))


def _with_palette(pixels: np.ndarray) -> Image.Image:
    """Return an image in few colours, the most frequent ones, and none far from its own: the file is half as large."""
    packed = pixels.reshape(-1, 3).astype(int) @ [1 << 16, 1 << 8, 1]
    found, place, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colors = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=1)
    order = np.argsort(-counts)
    distance, nearest, chosen = np.full(len(found), np.inf), np.zeros(len(found), np.uint8), list[int]()
    while len(chosen) < _COLORS and distance.max() > 0:
        next_ = order[len(chosen)] if len(chosen) < _COLORS // 2 else int(np.argmax(distance))
        to_next = ((colors - colors[next_]) ** 2).sum(axis=1)
        nearest[to_next < distance] = len(chosen)
        distance = np.minimum(distance, to_next)
        chosen.append(next_)
    image = Image.fromarray(nearest[place].reshape(pixels.shape[:2]))
    image.putpalette(colors[chosen].ravel().tolist())
    return image
