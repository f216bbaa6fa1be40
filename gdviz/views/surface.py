"""The loss surface drawn in the page: contours, arrows and descents from arrays, as fast as a link computes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz.landscape import levels
from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import theme
from gdviz.views.presets import Settings
from gdviz.views.traits import Array, Checked, checked_point, checked_view
from gdviz.widget import Widget
from gdviz.words import MOST_ROWS, Description, capital, evenly, listed, number, point, span


def surface(
    loss: Callable[[jax.Array], jax.Array],
    box: Sequence[float] | jax.Array,
    shape: tuple[int, int] = (64, 64),
    arrows: tuple[int, int] = (16, 16),
) -> dict[str, jax.Array]:
    """Return what a `Surface` draws of a loss of two parameters in a box; pure JAX, everything may be traced.

    - `loss`: on a grid of `shape` = (n, m) points that spans the box, shape (m, n), lowest row first;
    - `levels`: of its contours, shape (19,), as `gdviz.landscape.levels` chooses them;
    - `gradient`: ∇L at the centres of `arrows` = (k, l) cells into which the box is divided, shape (l, k, 2); NaN
      where L is not finite;
    - `box`: (x_min, x_max, y_min, y_max) itself, shape (4,).

    For a loss with large arrays of its own, rows are computed one after the other: memory grows with n, not with n·m.
    """
    box = jnp.asarray(box, float)
    corner, size = box[::2], box[1::2] - box[::2]

    def points(columns: jax.Array, rows: jax.Array) -> jax.Array:
        return corner + jnp.stack(jnp.meshgrid(columns, rows), axis=-1) * size

    def centres(count: int) -> jax.Array:
        return (jnp.arange(count) + 0.5) / count

    def slope(params: jax.Array) -> jax.Array:
        value, gradient = jax.value_and_grad(loss)(params)
        # Where there is no loss there is no way down, whatever its derivative says.
        return jnp.where(jnp.isfinite(value), gradient, jnp.nan)

    samples = jax.lax.map(jax.vmap(loss), points(jnp.linspace(0, 1, shape[0]), jnp.linspace(0, 1, shape[1])))
    gradient = jax.lax.map(jax.vmap(slope), points(centres(arrows[0]), centres(arrows[1])))
    return {"loss": samples, "levels": levels(samples), "gradient": gradient, "box": box}


class Surface(Widget):
    """A loss of two parameters with descents on it, drawn in the page from arrays, at every frame if need be.

    What is drawn, as `surface` computes it:

    - `loss`: samples on a grid that spans the box, shape (rows, columns), lowest row first; what is not finite is grey;
    - `levels`: increasing levels of the contours, each band between two of them in a colour of its own;
    - `gradient`: ∇L at the centres of cells that divide the box, shape (rows, columns, 2), drawn as arrows of −∇L;
    - `box`: what is drawn, (x_min, x_max, y_min, y_max).

    On it, for each of several descents with a name in `names` and a colour in `colors`:

    - `paths`: the points of each, shape (descents, points, 2); a path ends at its first NaN;
    - `current`: the present point of each, shape (descents, 2), or (descents, 3) with its loss; NaN is not drawn;
    - `shown`: 1 for those that are shown, 0 for others; all where it is empty.

    `minima` are marked by stars, shape (m, 2). `start` is a point that the reader drags, clicks, taps or moves with the
    arrow keys, where `movable` is set. `view` is the box for which the reader asks with zoom buttons, wheel and
    panning, where `zoomable` is set, and `home` the whole: `view` is the input of the link that samples the loss.
    `status` is a line below; while it is empty, the point and the loss under the pointer stand there. Of one descent
    alone, `step` and `diverged_at` stand there instead: at which step it is, and at which it diverged; −1 where there
    is no such step.
    """

    front_end = "surface"
    edited = ("start", "view")

    loss = Array(None, None)
    levels = Array(None)
    gradient = Array(None, None, 2)
    box = Array(4)
    paths = Array(None, None, 2)
    current = Array(None, None)
    step = traitlets.Int(-1).tag(sync=True)
    diverged_at = traitlets.Int(-1).tag(sync=True)
    shown = Array(None)
    colors: traitlets.List[str] = traitlets.List(list(theme.DESCENTS)).tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    minima = Array(None, 2)
    start = Checked(checked_point, (0.0, 0.0))
    movable = traitlets.Bool(True).tag(sync=True)
    view = Checked(checked_view, (-1.0, 1.0, -1.0, 1.0))
    home = Checked(checked_view, (-1.0, 1.0, -1.0, 1.0))
    zoomable = traitlets.Bool(True).tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("x", "y")).tag(sync=True)
    bar = traitlets.Bool(True).tag(sync=True)
    value_name = traitlets.Unicode("loss").tag(sync=True)
    status = traitlets.Unicode().tag(sync=True)
    # Links draw it in the frame in which they compute: a path that follows the reader's hand.
    prompt = traitlets.Bool(True).tag(sync=True)
    # Height by width of the frame.
    ratio = traitlets.Float(0.86).tag(sync=True)
    # Colours of the contours, of the start and of the minima.
    palette: traitlets.List[str] = traitlets.List(theme.CONTOURS).tag(sync=True)
    marks = traitlets.Dict({"start": theme.START, "minimum": theme.MINIMUM}).tag(sync=True)

    @property
    def inputs(self) -> dict[str, Target]:
        """What the reader edits."""
        editable = {"start": self.movable, "view": self.zoomable}
        return {name: (self, name) for name, is_editable in editable.items() if is_editable}

    @property
    def outputs(self) -> dict[str, Target]:
        """Where results are shown: those of `surface`, a `Frame`, and other minima, start and view."""
        names = ("loss", "levels", "gradient", "box", "paths", "step", "diverged_at", "minima", "start", "view")
        return {name: (self, name) for name in names} | {"points": (self, "current")}

    def settings(self, problem: Problem) -> Settings:
        """Return what shows a problem: its minima, the names of its parameters, and its box, as `home` and `view`."""
        return {
            (self, "minima"): np.asarray(problem.minima),
            (self, "axis_names"): problem.parameter_names,
            (self, "home"): tuple(problem.box),
            (self, "view"): tuple(problem.box),
        }

    def show(self, result: dict[str, Any]) -> None:
        """Draw what `surface` has computed, without a link."""
        with self.hold_sync():
            for name in ("loss", "levels", "gradient", "box"):
                setattr(self, name, result[name])

    def described(self) -> Description:
        """Return the surface and its descents in words, and in a table one path, or a row for each of several."""
        if not self.loss.size:
            return Description()
        drawn = [(i, path) for i, path in enumerate(map(path_points, self.paths)) if len(path) and self._is_shown(i)]
        ends = [self.current[i] if i < len(self.current) else np.full(3, np.nan) for i, _ in drawn]
        text = f"{surface_words(self.axis_names, self.box, self.value_name)}: {self.value_name} {span(self.loss)}"
        text += "." if np.isfinite(self.loss).all() else ", not finite in the grey regions."
        columns: dict[str, list[Any]] = {}
        if len(drawn) == 1:
            text += descent_words(drawn[0][1], ends[0], self.step, self.diverged_at)
            columns = path_columns(drawn[0][1], self.axis_names, "step" if self.step >= 0 else "point")
        elif drawn:
            names = [self.names[i] if i < len(self.names) else f"descent {i + 1}" for i, _ in drawn]
            at = [
                end[:2] if np.isfinite(end[:2]).all() else path[-1] for (_, path), end in zip(drawn, ends, strict=True)
            ]
            ways = zip(names, [path[0] for _, path in drawn], at, strict=True)
            text += (
                f" {len(drawn)} descents: {listed([f'{name} from {point(a)} to {point(b)}' for name, a, b in ways])}."
            )
            columns = {"": names} | {name: [float(b[axis]) for b in at] for axis, name in enumerate(self.axis_names)}
            if self.current.shape[1] == 3:
                columns[self.value_name] = [float(end[2]) for end in ends]
            columns = {name: values[:MOST_ROWS] for name, values in columns.items()}
        status = f" {capital(self.status.rstrip('.'))}." if self.status else ""
        return Description(text + status + minima_words(self.minima), columns)

    def _is_shown(self, descent: int) -> bool:
        return not self.shown.size or (descent < self.shown.size and bool(self.shown[descent] > 0))


def path_points(path: np.ndarray) -> np.ndarray:
    """Return the points of a path, without those from the first that is not finite on, nor repetitions of the last."""
    path = path[: int(np.isfinite(path).all(axis=1).cumprod().sum())]
    moving = np.flatnonzero((path != path[-1:]).any(axis=1))
    return path[: moving[-1] + 2 if moving.size else 1]


def path_columns(path: np.ndarray, names: Sequence[str], index_name: str) -> dict[str, list[Any]]:
    """Return points of a path, evenly chosen, as a table."""
    rows = evenly(len(path))
    return {index_name: rows.tolist()} | {name: path[rows, axis].tolist() for axis, name in enumerate(names)}


def surface_words(names: Sequence[str], box: Sequence[float] | np.ndarray, value_name: str = "loss") -> str:
    """Return the beginning of a sentence: whose surface it is, and over what."""
    return f"The {value_name} surface over {names[0]} {span(box[:2])} and {names[1]} {span(box[2:])}"


def descent_words(path: np.ndarray, current: np.ndarray, step: int, diverged_at: int) -> str:
    """Return a descent in a sentence: its start, its present point, loss and step as far as they are known."""
    text = f" The descent starts at {point(path[0])}"
    if 0 <= diverged_at <= step:
        return f"{text} and diverges at step {diverged_at}."
    end = point(current[:2] if np.isfinite(current[:2]).all() else path[-1])
    if step < 0 and end == point(path[0]):
        return f"{text}."
    text += f"; at step {step} it is at {end}" if step >= 0 else f" and is at {end}"
    return f"{text}, where the loss is {number(current[2])}." if np.isfinite(current[2:]).any() else f"{text}."


def minima_words(minima: np.ndarray) -> str:
    """Return the known minima in a sentence; nothing where there are none."""
    return (
        f" {'Minimum' if len(minima) == 1 else 'Minima'} at {listed(list(map(point, minima)))}." if len(minima) else ""
    )
