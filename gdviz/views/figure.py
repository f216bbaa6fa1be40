"""Figures of a loss surface (matplotlib): the picture beneath the interactive field, and figures for a paper."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import jax
import numpy as np

from gdviz.descent import Trajectory
from gdviz.divergence import loss_ceiling
from gdviz.extras import needed_by
from gdviz.landscape import Landscape, contour_levels, sample
from gdviz.problems import Problem
from gdviz.views import theme

with needed_by("gdviz.views.figure"):
    from matplotlib.axes import Axes
    from matplotlib.colors import BoundaryNorm, ListedColormap
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.ticker import FuncFormatter, MaxNLocator

GRID = (96, 96)
"""The samples of a loss in each direction, unless they are given."""


def surface_figure(
    problem: Problem, trajectories: Mapping[str, Trajectory], landscape: Landscape | None = None
) -> Figure:
    """Return a figure of a problem's loss surface with the paths of named trajectories, fit for a paper.

    Save it with `figure.savefig("descent.pdf")`. Paths keep to the problem's box; a star marks a minimum,
    a ring the start. `landscape` is the problem's loss where you have sampled it yourself, for example in batches;
    the figure shows its box then. Raises `TypeError` where `trajectories` is no dictionary of names and trajectories.
    """
    figure, axes = draw_surface(problem, landscape)
    for name, path, color in named_paths(problem, trajectories):
        draw_path(axes, path, color, name)
    if trajectories:
        axes.legend(loc="best", fontsize=8)
    return figure


def draw_surface(problem: Problem, landscape: Landscape | None = None) -> tuple[Figure, Axes]:
    """Return a new figure of a problem's loss surface, minima and colour bar, and its axes, for paths to be added."""
    figure = Figure(figsize=(5.2, 4.2), layout="constrained")
    axes, bar = figure.subplots(1, 2, width_ratios=(24, 1))
    if landscape is None:
        draw_landscape(axes, sample(problem.loss, problem.box, GRID), bar, problem.box)
    else:
        draw_landscape(axes, landscape, bar)
    for minimum in np.asarray(problem.minima):
        axes.plot(*minimum, "*", color=theme.MINIMUM, markeredgecolor="white", markersize=12, zorder=3)
    axes.set(xlabel=problem.parameter_names[0], ylabel=problem.parameter_names[1], title=problem.title)
    return figure, axes


def named_paths(problem: Problem, trajectories: Mapping[str, Trajectory]) -> list[tuple[str, np.ndarray, str]]:
    """Return name, points and colour of each trajectory; raise `TypeError` where they are no dictionary of them.

    The points are finite, and those of a descent that diverges end where it does. Raises `ValueError` for a trajectory
    of other than two parameters.
    """
    if not isinstance(trajectories, Mapping):
        kind = type(trajectories).__name__
        raise TypeError(f"trajectories must be a dictionary of names and trajectories, not a {kind}")
    paths, ceiling = [], loss_ceiling(problem.loss, problem.box)
    for (name, trajectory), color in zip(trajectories.items(), itertools.cycle(theme.DESCENTS), strict=False):
        if not isinstance(trajectory, Trajectory):
            raise TypeError(f"trajectories[{name!r}] must be a gdviz Trajectory, not a {type(trajectory).__name__}")
        shape = getattr(trajectory.params, "shape", None)
        if shape is None or len(shape) != 2 or shape[1] != 2:
            raise ValueError(
                f"trajectories[{name!r}] must have two parameters, in an array of shape (n, 2); "
                "for other parameters, Plane.path gives the path on a plane"
            )
        at = int(trajectory.divergence(ceiling))
        last = int(trajectory.last) if at < 0 else min(at, int(trajectory.last))
        paths.append((name, np.asarray(trajectory.params)[: last + 1], color))
    return paths


def draw_path(axes: Axes, path: np.ndarray, color: str, name: str) -> list[Line2D]:
    """Draw the points of a descent, shape (n, 2), with a halo and a ring at the start; return both lines."""
    halo = axes.plot(*path.T, ".-", color="white", linewidth=2.6, markersize=6)
    line = axes.plot(*path.T, ".-", color=color, linewidth=1.3, markersize=4, label=name)
    axes.plot(*path[:1].T, "o", markerfacecolor="white", markeredgecolor=theme.START, markersize=7, zorder=3)
    return halo + line


def draw_landscape(
    axes: Axes, landscape: Landscape, bar: Axes | None = None, box: Sequence[float] | None = None
) -> Landscape:
    """Draw filled contours of a sampled loss and arrows of −∇L on empty axes; return the landscape in numpy arrays.

    Each contour has its own even share of the colours, however unevenly the levels are spaced; what is not finite stays
    empty. Arrows show the direction; their length grows with the logarithm of |∇L|, as that spans decades. `bar` are
    axes for a colour bar. `box` is what was sampled, as the grid ends at the box as float32 rounds it.
    """
    # As numpy arrays: matplotlib would take a jax array apart, one compilation after the other.
    landscape = jax.tree.map(np.asarray, landscape)
    x, y, loss, gradient = map(np.asarray, (landscape.x, landscape.y, landscape.loss, landscape.gradient))
    axes.clear()
    levels, values = contour_levels(landscape), np.ma.masked_invalid(loss)
    colormap = ListedColormap(theme.CONTOURS)
    contours = axes.contourf(x, y, values, levels=levels, cmap=colormap, norm=BoundaryNorm(levels, colormap.N))
    axes.contour(x, y, values, levels=levels, colors="white", linewidths=0.4, alpha=0.6)
    if bar is not None:
        bar.clear()
        axes.figure.colorbar(contours, cax=bar, format=FuncFormatter(_short))
        bar.set_title("loss", fontsize=9, loc="left")
        bar.tick_params(labelsize=8)
    # About sixteen in each direction, half their distance away from the edges.
    distances = (max(1, x.size // 16), max(1, y.size // 16))
    across, up = (slice(distance // 2, None, distance) for distance in distances)
    draw_arrows(axes, x[across], y[up], gradient[up, across])
    x_min, x_max, y_min, y_max = map(float, box or (x[0], x[-1], y[0], y[-1]))
    axes.set(xlim=(x_min, x_max), ylim=(y_min, y_max))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    axes.tick_params(labelsize=9)
    return landscape


def draw_arrows(axes: Axes, x: np.ndarray, y: np.ndarray, gradient: np.ndarray) -> None:
    """Draw arrows of −∇L at the points of a grid, none where ∇L, shape (m, n, 2), is zero or not finite."""
    x, y = np.meshgrid(x, y)
    steepness = np.linalg.norm(gradient, axis=-1)
    shown = np.isfinite(steepness) & (steepness > 0)
    if not shown.any():
        return
    decades = np.log10(steepness[shown] / steepness[shown].max())
    length = np.clip(1 + decades / 3, 0.25, 1)
    u, v = -gradient[shown].T / steepness[shown] * length
    axes.quiver(
        x[shown],
        y[shown],
        u,
        v,
        angles="xy",  # the direction in the parameters' own units, as the path takes it
        pivot="mid",
        scale_units="width",
        scale=1.25 * x.shape[1],
        width=0.0032,
        color="black",
        alpha=0.55,
    )


def _short(value: float, _: Any = None) -> str:
    """Return a number as a short label."""
    size = abs(value)
    if size != 0 and (size < 0.01 or size >= 1e5):
        digit, exponent = f"{value:.0e}".split("e")
        return f"{digit}e{int(exponent)}".replace("-", "−")
    return (f"{value:.2g}" if size < 100 else f"{value:.0f}").replace("-", "−")
