"""Colours and style that all views share: the same thing has the same colour everywhere.

Colours are those of Okabe & Ito, Color Universal Design (2008), which colour-blind readers can tell apart.
"""

from __future__ import annotations

from pathlib import Path

DESCENT = "#D55E00"
"""Vermilion: what the descent does: its path, its loss, its fit, its present point."""
DATA = "#0072B2"
"""Blue: the data."""
MINIMUM = "#009E73"
"""Green: known minima."""
START = "#000000"
"""Black: the start, which the reader moves."""
GRADIENT = "#000000"
"""Black: the negative gradient, as the arrows all over the surface have it."""
MOMENTUM, DECAY = "#CC79A7", "#E69F00"
"""Reddish purple and orange: what momentum and weight decay add to a step."""
RESIDUAL = "#56B4E9"
"""Sky blue: the distance of the data from the fit."""

POSITIVE, NEGATIVE = "#0072B2", "#E69F00"
"""Blue and orange: labels +1 and −1, outputs and weights above and below 0."""

CONTOUR_MAP = "viridis_r"
"""A perceptually uniform map: light where the loss is low, so that path and arrows stand out near minima."""

# A file, as matplotlib takes its time to be imported, and no page needs it for anything else.
CONTOURS = (Path(__file__).parent / "contours.txt").read_text(encoding="utf-8").split()
"""The 256 colours of that map, as "#rrggbb"."""

DESCENTS = (DESCENT, DATA, "#CC79A7", "#E69F00", RESIDUAL, "#000000")
"""The colours for several descents in one picture, in order."""

SERIES = (DATA, DESCENT, "#009E73", "#CC79A7", "#E69F00", RESIDUAL, "#000000")
"""The colours of layers and kinds of points in a figure of your own, in order."""

OPTIMIZERS = {
    "gradient_descent": DESCENT,
    "momentum": DATA,
    "nesterov": RESIDUAL,
    "adagrad": "#E69F00",
    "rmsprop": "#CC79A7",
    "adam": "#000000",
    "adamw": "#7A7A7A",
    "lion": "#999933",
    "lbfgs": "#882255",
}
"""The colour of each named optimizer; the last two are of P. Tol, Colour schemes (2021), as eight do not suffice."""

BASINS = ("#009E73", DATA, "#E69F00", "#CC79A7", RESIDUAL, DESCENT)
"""The colours of the basins of several minima, in order."""
ELSEWHERE = "#D9D9D9"
"""Grey: a descent that reached none of them."""
