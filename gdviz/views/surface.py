"""The loss surface drawn in the page: contours, arrows and descents from arrays, as fast as a link computes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar

import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz.landscape import levels
from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import texts, theme
from gdviz.views.arrows import STEP_ROWS
from gdviz.views.presets import Settings
from gdviz.views.traits import Array, Checked, checked_point, checked_view
from gdviz.widget import View
from gdviz.words import MOST_ROWS, Description, capital, evenly, number, point, span


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
        # Forward mode: of two parameters it costs no more, and loops of traced length have it.
        values, gradient = jax.vmap(lambda axis: jax.jvp(loss, (params,), (axis,)))(jnp.eye(2))
        value = values[0]
        # Where there is no loss there is no way down, whatever its derivative says.
        return jnp.where(jnp.isfinite(value), gradient, jnp.nan)

    samples = jax.lax.map(jax.vmap(loss), points(jnp.linspace(0, 1, shape[0]), jnp.linspace(0, 1, shape[1])))
    gradient = jax.lax.map(jax.vmap(slope), points(centres(arrows[0]), centres(arrows[1])))
    return {"loss": samples, "levels": levels(samples), "gradient": gradient, "box": box}


class LossPlane(View):
    """Descents on a loss of two parameters, over a picture of the loss that `Surface` or `Field` adds.

    For each of several descents with a name in `names` and a colour in `colors`:

    - `paths`: the points of each, shape (descents, points, 2); a path ends at its first NaN;
    - `current`: the present point of each, shape (descents, 2), or (descents, 3) with its loss; NaN is not drawn.

    `minima` are marked by stars, shape (m, 2); rows of NaN are none. `start` is a point that the reader drags, clicks,
    taps or moves with the arrow keys. `view` is the box for which the reader asks with zoom buttons, wheel and panning,
    (x_min, x_max, y_min, y_max), and `home` the whole. Of one descent alone, the line below the picture says at which
    `step` it is, and that it diverged at the step `diverged_at`; −1 where there is no such step.
    """

    edited = ("start", "view")
    gives: ClassVar = {name: name for name in edited}
    takes: ClassVar = {name: name for name in ("paths", "current", "step", "diverged_at")}

    paths = Array(None, None, 2)
    current = Array(None, None)
    step = traitlets.Int(-1).tag(sync=True)
    diverged_at = traitlets.Int(-1).tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    colors: traitlets.List[str] = traitlets.List(list(theme.DESCENTS)).tag(sync=True)
    minima = Array(None, 2)
    start = Checked(checked_point, (0.0, 0.0))
    view = Checked(checked_view, (-1.0, 1.0, -1.0, 1.0))
    home = Checked(checked_view, (-1.0, 1.0, -1.0, 1.0))
    axis_names = traitlets.Tuple(default_value=("x", "y")).tag(sync=True)
    value_name = traitlets.Unicode("loss").tag(sync=True)
    # Colours of the start, of the minima and of arrows.
    marks = traitlets.Dict(
        {
            "start": theme.START,
            "minimum": theme.MINIMUM,
            "step": theme.DESCENT,
            "gradient": theme.GRADIENT,
            "momentum": theme.MOMENTUM,
            "decay": theme.DECAY,
            "data": theme.DATA,
        }
    ).tag(sync=True)

    def settings(self, problem: Problem) -> Settings:
        """Return what shows a problem: its minima, the names of its parameters, and its box, as `home` and `view`."""
        return {
            (self, "minima"): np.asarray(problem.minima),
            (self, "axis_names"): problem.parameter_names,
            (self, "home"): tuple(problem.box),
            (self, "view"): tuple(problem.box),
        }

    def _described(self, box: Any, values: str = "", shown: Any = (), status: str = "") -> Description:
        """Return surface and descents in words, and in a table one path, or a row for each of several."""
        names, columns = self.axis_names, dict[str, list[Any]]()
        over = texts.over(names[0], span(box[:2]), names[1], span(box[2:]))
        text = texts.surface(self.value_name, over, values)
        visible = range(len(self.paths)) if not len(shown) else np.flatnonzero(np.asarray(shown) > 0)
        paths = enumerate(map(path_points, self.paths))
        drawn = [(i, path) for i, path in paths if len(path) and i in visible]
        ends = [self.current[i] if i < len(self.current) else np.full(3, np.nan) for i, _ in drawn]
        # A present point that is not finite is not drawn.
        at = [end[:2] if np.isfinite(end[:2]).all() else path[-1] for (_, path), end in zip(drawn, ends, strict=True)]
        if len(drawn) == 1:
            path = drawn[0][1]
            text += texts.starts(point(path[0]), self._way(path[0], at[0], ends[0][2:]))
            rows = evenly(len(path))
            columns = {texts.STEP if self.step >= 0 else texts.POINT: rows.tolist()}
            columns |= {name: path[rows, axis].tolist() for axis, name in enumerate(names)}
        elif drawn:
            titles = [self.names[i] if i < len(self.names) else texts.descent(i + 1) for i, _ in drawn]
            ways = zip(titles, drawn, at, strict=True)
            words = [texts.leads(title, point(path[0]), point(end)) for title, (_, path), end in ways]
            text += texts.descents(words)
            columns = {"": titles} | {name: [float(end[axis]) for end in at] for axis, name in enumerate(names)}
            if self.current.shape[1] == 3:
                columns[self.value_name] = [float(end[2]) for end in ends]
        if status:
            text += f" {capital(status.rstrip('.'))}."
        minima = [point(minimum) for minimum in self.minima if np.isfinite(minimum).all()]
        if minima:
            text += texts.minima(minima)
        return Description(text, {name: values[:MOST_ROWS] for name, values in columns.items()})

    def _way(self, start: np.ndarray, end: np.ndarray, loss: np.ndarray) -> str:
        """Return where a descent goes from its start, as far as that is known."""
        if 0 <= self.diverged_at <= self.step:
            return texts.diverges(self.diverged_at)
        if self.step < 0 and point(end) == point(start):
            return ""
        way = texts.is_at_step(self.step, point(end)) if self.step >= 0 else texts.is_at(point(end))
        return way + texts.loss(number(loss[0])) if np.isfinite(loss).any() else way


class Surface(LossPlane):
    """A loss of two parameters with descents on it, drawn in the page from arrays, at every frame if need be.

    What is drawn, as `surface` computes it:

    - `loss`: samples on a grid that spans the box, shape (rows, columns), lowest row first; what is not finite is grey;
    - `levels`: increasing levels of the contours, each band between two of them in a colour of its own;
    - `gradient`: ∇L at the centres of cells that divide the box, shape (rows, columns, 2), drawn as arrows of −∇L;
    - `box`: what is drawn, (x_min, x_max, y_min, y_max).

    Over it are the descents of a `LossPlane` whose `shown` is 1 and not 0; all where it is empty. `start` is edited
    where `movable` is set, `view`, the input of the link that samples the loss, where `zoomable` is. `status` is a line
    below; while it is empty, the point and the loss under the pointer stand there, or the `step`.

    At the present point of the first descent, arrows show the parts of a step and their sum:

    - `step_parts`: as `step_arrows` returns them, shape (6, 2); nothing is drawn where the step is NaN;
    - `step_labels`: what the parts are called for each of several optimizers, of which `step_optimizer` is one;
    - `gradients`: −η∇L, and below it the same of parts of the data, as `gradient_arrows` returns them, shape (m, 2);
      `gradient_points`: of how many points each is. Rows of NaN are none.

    Arrows that would be too short or too long are drawn at another scale, and the line below the picture says so.
    """

    front_end = "surface"
    # Those of `surface`, too, and other minima, start and view.
    takes: ClassVar = LossPlane.takes | {
        name: name
        for name in (
            *("loss", "levels", "gradient", "box", "minima", "start", "view"),
            *("step_parts", "step_optimizer", "gradients", "gradient_points"),
        )
    }

    loss = Array(None, None)
    levels = Array(None)
    gradient = Array(None, None, 2)
    box = Array(4)
    shown = Array(None)
    movable = traitlets.Bool(True).tag(sync=True)
    zoomable = traitlets.Bool(True).tag(sync=True)
    bar = traitlets.Bool(True).tag(sync=True)
    status = traitlets.Unicode().tag(sync=True)
    step_parts = Array(None, 2)
    step_optimizer = traitlets.Int(0).tag(sync=True)
    gradients = Array(None, 2)
    gradient_points = traitlets.Int(0).tag(sync=True)
    step_labels: traitlets.List[list[str]] = traitlets.List().tag(sync=True)
    # Links draw it in the frame in which they compute: a path that follows the reader's hand.
    prompt = traitlets.Bool(True).tag(sync=True)
    # Height by width of the frame.
    ratio = traitlets.Float(0.86).tag(sync=True)
    palette: traitlets.List[str] = traitlets.List(theme.CONTOURS).tag(sync=True)

    @property
    def inputs(self) -> dict[str, Target]:
        """What the reader edits."""
        editable = {"start": self.movable, "view": self.zoomable}
        return {name: target for name, target in super().inputs.items() if editable[name]}

    def show(self, result: dict[str, Any]) -> None:
        """Draw what `surface` has computed, without a link."""
        with self.hold_sync():
            for name in ("loss", "levels", "gradient", "box"):
                setattr(self, name, result[name])

    def described(self) -> Description:
        """Return the surface and its descents in words, and in a table one path, or a row for each of several."""
        if not self.loss.size:
            return Description()
        grey = "" if np.isfinite(self.loss).all() else texts.GREY
        values = f": {self.value_name} {span(self.loss)}{grey}"
        described = self._described(self.box, values, self.shown, self.status)
        return replace(described, text=described.text + self._step_in_words() + self._noise_in_words())

    def _step_in_words(self) -> str:
        """Return the parts of the present step, where they are shown."""
        if not self.step_parts.size or not np.isfinite(self.step_parts[STEP_ROWS.index("step")]).all():
            return ""
        labels = self.step_labels[self.step_optimizer]
        parts = zip(STEP_ROWS, labels, self.step_parts, strict=True)
        words = [
            f"{label} {point(part)}"
            for row, label, part in parts
            if row != "step" and np.isfinite(part).all() and part.any()
        ]
        step = point(self.step_parts[STEP_ROWS.index("step")])
        return texts.next_step(step, words)

    def _noise_in_words(self) -> str:
        """Return how the gradients of parts of the data scatter, where they are shown."""
        finite = self.gradients[np.isfinite(self.gradients).all(axis=1)]
        if len(finite) < 2:
            return ""
        whole, parts = finite[0], finite[1:]
        spread = number(np.sqrt(np.mean(np.sum((parts - whole) ** 2, axis=1))))
        return texts.noise(point(whole), len(parts), self.gradient_points, spread)


def path_points(path: np.ndarray) -> np.ndarray:
    """Return the points of a path, without those from the first that is not finite on, nor repetitions of the last."""
    path = path[: int(np.isfinite(path).all(axis=1).cumprod().sum())]
    moving = np.flatnonzero((path != path[-1:]).any(axis=1))
    return path[: moving[-1] + 2 if moving.size else 1]
