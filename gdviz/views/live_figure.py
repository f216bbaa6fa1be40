"""A live figure: descents over a loss surface that follow the learning rate and the start, also as one HTML file."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

import jax
import optax

from gdviz.checks import check_optimizer
from gdviz.descent import descend
from gdviz.draw import Contours, Figure, Lines, Points
from gdviz.landscape import sample
from gdviz.problems import Problem
from gdviz.views import controls, texts, theme
from gdviz.views.interact import Interact, interact
from gdviz.views.ranges import Draggable


def live_figure(
    problem: Problem,
    optimizers: Mapping[str, Callable[[Any], optax.GradientTransformation]],
    steps: int = 100,
    *,
    learning_rate: tuple[float, float, float] = (0.001, 0.1, 1.0),
) -> Interact:
    """Return a figure of a problem's loss surface in which the paths of optimizers follow start and learning rate.

    Show it in a notebook, or write it as one HTML file for the supplement of a paper: `figure.to_html("figure.html")`.

    - `optimizers`: by name, functions of the learning rate: `optax.adam`, or `lambda rate: optax.sgd(rate, 0.9)`;
    - `learning_rate`: the least one, that at which the slider begins, and the greatest one.

    Raises `TypeError` where `optimizers` are no such dictionary.

    >>> from gdviz import GALLERY
    >>> figure = live_figure(GALLERY["bowl"](), {"Gradient descent": optax.sgd}, steps=20)
    >>> figure.controls["learning_rate"].value
    0.1
    """
    if not isinstance(optimizers, Mapping):
        kind = type(optimizers).__name__
        raise TypeError(f"optimizers must be a dictionary of names and functions of the learning rate, not a {kind}")
    low, initial, high = learning_rate
    for name, optimizer in optimizers.items():
        if not callable(optimizer):
            raise TypeError(
                f"optimizers[{name!r}] must be a function of the learning rate, such as optax.adam, not {optimizer!r}"
            )
        check_optimizer(optimizer(initial), f"optimizers[{name!r}](learning rate)")
    surface = Contours(sample(problem.loss, problem.box).loss, problem.box, label="loss")

    def descents(start: jax.Array, learning_rate: jax.Array) -> Figure:
        layers: list[Any] = [surface]
        for (name, optimizer), color in zip(optimizers.items(), itertools.cycle(theme.DESCENTS), strict=False):
            path = descend(problem.loss, start, optimizer(learning_rate), steps).params
            layers += [Lines(*path.T, label=name, color=color), Points(*path.T, color=color, size=4)]
        x_min, x_max, y_min, y_max = problem.box
        names = problem.parameter_names
        return Figure(*layers, x=(x_min, x_max), y=(y_min, y_max), axes=names, title=problem.title)

    slider = controls.magnitude(texts.LEARNING_RATE, low, high, initial, texts.RATE_OF_ALL)
    return interact(descents, start=Draggable(*problem.start), learning_rate=slider)
