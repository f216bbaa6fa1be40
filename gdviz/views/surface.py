"""The loss surface drawn in the page: contours, arrows and descents from arrays, as fast as a link computes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import anywidget
import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz.landscape import levels
from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import theme
from gdviz.views.modules import module
from gdviz.views.presets import Settings
from gdviz.views.traits import Array, Checked, checked_point, checked_view


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


class Surface(anywidget.AnyWidget):
    """A loss of two parameters with descents on it, drawn in the page from arrays, at every frame if need be.

    What is drawn, as `surface` computes it (`outputs` names these traits):

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
    alone (`frame_outputs` names the traits that show a `Frame`), `step` and `diverged_at` are told there instead: at
    which step it is, and at which it diverged; −1 where there is no such step.
    """

    _esm = module("common.js", "plot.js", "plane.js", "surface.js")
    _css = module("colors.css", "plot.css", "plane.css")

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
    def outputs(self) -> dict[str, Target | list[Target]]:
        """Where the results of `surface` are shown."""
        return {name: (self, name) for name in ("loss", "levels", "gradient", "box")}

    @property
    def frame_outputs(self) -> dict[str, Target | list[Target]]:
        """Where a `Frame` is shown."""
        traits = {"paths": "paths", "points": "current", "step": "step", "diverged_at": "diverged_at"}
        return {name: (self, trait) for name, trait in traits.items()}

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
