"""Figures of a loss surface (matplotlib): the picture beneath the interactive field, and figures for a paper."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from gdviz.checks import check_whole
from gdviz.comparison import quantiles
from gdviz.descent import Trajectory, descend
from gdviz.divergence import loss_ceiling
from gdviz.extras import needed_by
from gdviz.landscape import Landscape, contour_levels, sample
from gdviz.problems import Problem, check_box
from gdviz.views import theme

with needed_by("gdviz.views.figure"):
    from matplotlib.axes import Axes
    from matplotlib.colors import BoundaryNorm, ListedColormap
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.ticker import FuncFormatter, MaxNLocator

GRID = (96, 96)
"""The samples of a loss in each direction, unless they are given."""


class Style(NamedTuple):
    """How a figure looks: width and height in inches, size of the font in points, colours of text and background."""

    size: tuple[float, float] = (5.2, 4.2)
    font: float = 9
    ink: str = "black"
    paper: str = "white"


STYLES = {
    "page": Style(),
    "one column": Style((3.35, 2.75), 7),
    "two columns": Style((7.0, 4.4), 8),
    "dark": Style(ink="#e6e6e6", paper="#161616"),
}
"""Styles by name: for a page, a column of 85 mm, two columns of 178 mm, and a dark page or slide."""

Runs = Mapping[str, Trajectory | optax.GradientTransformation]
"""Descents by name, as all figures take them.

Each is a trajectory; or several with one leading axis, for seeds or starts, as `jax.vmap` of `descend` and
`Comparison.runs` have them; or an optimizer, which starts where the problem does.
"""


def surface_figure(
    problem: Problem,
    runs: Runs,
    landscape: Landscape | None = None,
    *,
    steps: int = 100,
    style: str | Style = "page",
    contours: int | Sequence[float] = 18,
    arrows: int = 16,
    color_bar: bool = True,
    legend: str | None = "best",
    title: str | None = None,
    limits: Sequence[float] | None = None,
) -> Figure:
    """Return a figure of a problem's loss surface with the paths of named descents, fit for a paper.

    Save it with `figure.savefig("descent.pdf")`. Paths keep to the problem's box; a star marks a minimum, a ring the
    start.

    - `runs`: see `Runs`; optimizers make `steps` steps, as `descend` does;
    - `landscape`: the problem's loss where you have sampled it yourself, for example in batches; the figure shows its
      box then;
    - `style`: a name in `STYLES`, or a `Style`, for example `STYLES["one column"]._replace(font=6)`;
    - `contours`: how many, or their levels, which increase; `arrows`: how many of −∇L in each direction, 0 for none;
    - `legend`: where it is, in matplotlib's words, or None; `title`: instead of the problem's, "" for none;
    - `limits`: (x_min, x_max, y_min, y_max) instead of the problem's box.

    All else is matplotlib's: `figure.axes` are those of the surface and of the colour bar. Raises `TypeError` where
    `runs` is no dictionary of such descents, and `ValueError` for an unknown style and numbers that are not allowed.
    """
    style = find_style(style)
    if limits is not None:
        problem = replace(problem, box=check_box(limits))
    figure, axes = draw_surface(problem, landscape, style, contours, arrows, color_bar)
    paths = named_paths(problem, runs, steps)
    for name, path, color in paths:
        draw_path(axes, path, color, name)
    if limits is not None and landscape is not None:
        axes.set(xlim=limits[:2], ylim=limits[2:])
    axes.set_title(problem.title if title is None else title)
    _add_legend(axes, legend if paths else None, style)
    return figure


def loss_figure(
    runs: Mapping[str, Trajectory],
    *,
    of: Callable[[Trajectory], Any] = lambda run: run.loss,
    share: float = 0.25,
    style: str | Style = "page",
    log: bool = True,
    legend: str | None = "best",
    title: str = "",
    labels: tuple[str, str] = ("step", "loss"),
) -> Figure:
    """Return a figure of losses over steps: of several descents, the median and the band between two quantiles.

    - `runs`: by name, a trajectory, or several with one leading axis, for seeds or starts;
    - `of`: a function of such a run whose result, of the shape of its loss, is shown, such as `lambda run: run.record`;
    - `share`: the band lies between the quantiles `share` and 1 − `share`: by default it holds the middle half. They
      are those of nearest rank, and a descent that has diverged counts as worse than all others;
    - `log`: whether the axis of the losses is logarithmic; the others are as in `surface_figure`.

    Raises `TypeError` where `runs` is no dictionary of trajectories, `ValueError` for a share that is not between 0 and
    1/2, an unknown style or values of another shape.
    """
    style = find_style(style)
    if not 0 <= share <= 0.5:
        raise ValueError(f"share must be a number from 0 to 0.5, not {share!r}")
    figure = Figure(figsize=style.size, layout="constrained")
    axes = figure.subplots()
    colors = [style.ink if color == theme.START else color for color in theme.DESCENTS]
    tops = []
    for (name, run), color in zip(_checked(runs).items(), itertools.cycle(colors), strict=False):
        if not isinstance(run, Trajectory):
            raise TypeError(f"runs[{name!r}] must be a gdviz Trajectory, not a {type(run).__name__}")
        values = jnp.asarray(of(run))
        if values.shape != run.loss.shape or values.ndim not in (1, 2):
            raise ValueError(
                f"of(runs[{name!r}]) must have the shape of its loss, {run.loss.shape}, not {values.shape}"
            )
        steps = np.asarray(run.steps).reshape(-1, values.shape[-1])
        rows = jnp.where(jnp.isfinite(values), values, jnp.inf).reshape(1, -1, values.shape[-1])
        low, median, high = (np.asarray(each[0]) for each in quantiles(rows, (share, 0.5, 1 - share)))
        axes.plot(steps[0], median, color=color, linewidth=1.4, label=name)
        if rows.shape[1] > 1:
            axes.fill_between(steps[0], low, high, color=color, alpha=0.25, linewidth=0)
        tops.append(np.nanmax([high[0], *median]))
    axes.set(xlabel=labels[0], ylabel=labels[1], title=title, yscale="log" if log else "linear")
    axes.margins(x=0)
    if tops and axes.get_ylim()[1] > 10 * max(tops) > 0:
        # A band that grows without bounds would leave no room for all else.
        axes.set_ylim(top=10 * max(tops))
    _color(axes, style)
    _add_legend(axes, legend if runs else None, style)
    return figure


def find_style(style: str | Style) -> Style:
    """Return the style of this name, or the style itself; raise `ValueError` for another name."""
    if isinstance(style, Style):
        return style
    if style not in STYLES:
        raise ValueError(f"style must be a Style or one of {', '.join(map(repr, STYLES))}, not {style!r}")
    return STYLES[style]


def draw_surface(
    problem: Problem,
    landscape: Landscape | None = None,
    style: Style = STYLES["page"],
    contours: int | Sequence[float] = 18,
    arrows: int = 16,
    color_bar: bool = True,
) -> tuple[Figure, Axes]:
    """Return a new figure of a problem's loss surface, minima and colour bar, and its axes, for paths to be added."""
    figure = Figure(figsize=style.size, layout="constrained")
    axes, *bars = figure.subplots(1, 2, width_ratios=(24, 1)) if color_bar else [figure.subplots()]
    bar, box = bars[0] if bars else None, None
    if landscape is None:
        landscape, box = sample(problem.loss, problem.box, GRID), problem.box
    draw_landscape(axes, landscape, bar, box, contours, arrows, style)
    for minimum in np.asarray(problem.minima):
        axes.plot(*minimum, "*", color=theme.MINIMUM, markeredgecolor="white", markersize=12, zorder=3)
    axes.set(xlabel=problem.parameter_names[0], ylabel=problem.parameter_names[1], title=problem.title)
    _color(axes, style)
    return figure, axes


def named_paths(problem: Problem, runs: Runs, steps: int = 100) -> list[tuple[str, np.ndarray, str]]:
    """Return name, points and colour of each path of the runs; of several in one run, only the first has its name.

    The points are finite, and those of a descent that diverges end where it does. Raises `TypeError` where the runs are
    no dictionary of trajectories and optimizers, and `ValueError` for trajectories of other than two parameters.
    """
    paths, ceiling = [], loss_ceiling(problem.loss, problem.box)
    for (name, run), color in zip(_checked(runs).items(), itertools.cycle(theme.DESCENTS), strict=False):
        if callable(getattr(run, "update", None)):
            run = descend(problem.loss, problem.start, run, steps)
        if not isinstance(run, Trajectory):
            kind = type(run).__name__
            raise TypeError(f"runs[{name!r}] must be a gdviz Trajectory or an optax optimizer, not a {kind}")
        shape: tuple[int, ...] = getattr(run.params, "shape", ())
        if len(shape) not in (2, 3) or shape[-1] != 2:
            raise ValueError(
                f"runs[{name!r}] must have two parameters, in an array of shape (n, 2), or (m, n, 2) for m descents; "
                "for other parameters, Plane.path gives the path on a plane"
            )
        several = run if len(shape) == 3 else jax.tree.map(lambda array: jnp.asarray(array)[None], run)
        for index in range(len(several.params)):
            one = jax.tree.map(lambda array, index=index: array[index], several)
            at = int(one.divergence(ceiling))
            last = int(one.last) if at < 0 else min(at, int(one.last))
            paths.append(("" if index else name, np.asarray(one.params)[: last + 1], color))
    return paths


def _checked(runs: Any) -> Mapping[str, Any]:
    if not isinstance(runs, Mapping):
        raise TypeError(f"runs must be a dictionary of names and trajectories, not a {type(runs).__name__}")
    return runs


def _color(axes: Axes, style: Style) -> None:
    """Give the parts of axes, and the background of their figure, the colours and sizes of a style."""
    axes.figure.set_facecolor(style.paper)
    axes.set_facecolor(style.paper)
    axes.tick_params(colors=style.ink, labelsize=style.font)
    for text in (axes.title, axes.xaxis.label, axes.yaxis.label):
        text.set(color=style.ink, fontsize=style.font + 1)
    for spine in axes.spines.values():
        spine.set_color(style.ink)


def _add_legend(axes: Axes, where: Any, style: Style) -> None:
    if where is not None:
        frame: dict[str, Any] = {"facecolor": style.paper, "edgecolor": style.ink, "framealpha": 0.85}
        axes.legend(loc=where, fontsize=style.font - 1, labelcolor=style.ink, **frame)


def draw_path(axes: Axes, path: np.ndarray, color: str, name: str) -> list[Line2D]:
    """Draw the points of a descent, shape (n, 2), with a halo and a ring at the start; return both lines."""
    halo = axes.plot(*path.T, ".-", color="white", linewidth=2.6, markersize=6)
    line = axes.plot(*path.T, ".-", color=color, linewidth=1.3, markersize=4, label=name)
    axes.plot(*path[:1].T, "o", markerfacecolor="white", markeredgecolor=theme.START, markersize=7, zorder=3)
    return halo + line


def draw_landscape(
    axes: Axes,
    landscape: Landscape,
    bar: Axes | None = None,
    box: Sequence[float] | None = None,
    contours: int | Sequence[float] = 18,
    arrows: int = 16,
    style: Style = STYLES["page"],
) -> Landscape:
    """Draw filled contours of a sampled loss and arrows of −∇L on empty axes; return the landscape in numpy arrays.

    Each contour has its own even share of the colours, however unevenly the levels are spaced; what is not finite stays
    empty. Arrows show the direction; their length grows with the logarithm of |∇L|, as that spans decades. `bar` are
    axes for a colour bar. `box` is what was sampled, as the grid ends at the box as float32 rounds it. The others are
    those of `surface_figure`.
    """
    # As numpy arrays: matplotlib would take a jax array apart, one compilation after the other.
    landscape = jax.tree.map(np.asarray, landscape)
    x, y, loss, gradient = map(np.asarray, (landscape.x, landscape.y, landscape.loss, landscape.gradient))
    axes.clear()
    levels, values = _levels(contours, landscape), np.ma.masked_invalid(loss)
    colormap = ListedColormap(theme.CONTOURS)
    filled = axes.contourf(x, y, values, levels=levels, cmap=colormap, norm=BoundaryNorm(levels, colormap.N))
    axes.contour(x, y, values, levels=levels, colors="white", linewidths=0.4, alpha=0.6)
    if bar is not None:
        bar.clear()
        axes.figure.colorbar(filled, cax=bar, format=FuncFormatter(_short))
        bar.set_title("loss", fontsize=style.font, color=style.ink, loc="left")
        bar.tick_params(labelsize=style.font - 1, colors=style.ink)
        bar.spines["outline"].set_color(style.ink)
    if check_whole("arrows", arrows, 0):
        # Half their distance away from the edges.
        distances = (max(1, x.size // arrows), max(1, y.size // arrows))
        across, up = (slice(distance // 2, None, distance) for distance in distances)
        draw_arrows(axes, x[across], y[up], gradient[up, across])
    x_min, x_max, y_min, y_max = map(float, box or (x[0], x[-1], y[0], y[-1]))
    axes.set(xlim=(x_min, x_max), ylim=(y_min, y_max))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    axes.tick_params(labelsize=style.font)
    return landscape


def _levels(contours: int | Sequence[float], landscape: Landscape) -> np.ndarray:
    """Return the levels of contours that are given, or as many as there shall be."""
    if isinstance(contours, int):
        return contour_levels(landscape, contours)
    levels = np.asarray(contours, float)
    if levels.ndim != 1 or len(levels) < 2 or not (np.diff(levels) > 0).all():
        raise ValueError(f"contours must be a whole number ≥ 2 or increasing levels, not {contours!r}")
    return levels


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
