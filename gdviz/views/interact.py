"""`interact`: a JAX function whose parameters the reader moves and whose result is drawn."""

from __future__ import annotations

import functools
import inspect
import itertools
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

import ipywidgets
import jax
import jax.numpy as jnp
import numpy as np

from gdviz.draw import Figure, Surface, Text
from gdviz.extras import needed_by
from gdviz.landscape import levels
from gdviz.link import Target, jaxlink
from gdviz.links.link import Link
from gdviz.links.signature import is_target
from gdviz.views import room, texts
from gdviz.views.arrangement import Panel, arranged
from gdviz.views.badge import Badge
from gdviz.views.drawing import Drawing
from gdviz.views.page_state import FigureState
from gdviz.views.question import Question
from gdviz.views.ranges import ALLOWED, Control, Draggable, Play, Predict, control
from gdviz.views.sentence import Sentence
from gdviz.views.surface3d import Surface3D
from gdviz.widget import Widget

MOST_VARIANTS = 64
"""For how many combinations of options that are Python objects a function is compiled, at most."""


class Interact(ipywidgets.VBox):
    """What `interact` returns: controls, and what the function has drawn.

    - `function`: the function;
    - `controls`: parameter → widget, whose `value` may be read and set;
    - `views`: the widgets that show the panels, row by row;
    - `link`: the link from the controls to the views;
    - `state`: what addresses and links in the text set of it;
    - `result`: what the function has returned for the present controls, with numpy arrays: rows of panels.
    """

    def __init__(self, function: Callable[..., Any], controls: Mapping[str, Control]) -> None:
        self.function = function
        self.controls = {name: each.widget for name, each in controls.items() if each.widget is not None}
        name = getattr(function, "__name__", "the function")
        if name == "<lambda>":
            name = "the function"
        if not self.controls:
            raise ValueError(f"{name} has nothing to move; give at least one range: {ALLOWED}")
        self._variants = _Variants(function, name, controls)
        widgets = self.controls.values()
        self._questions = [widget for widget in widgets if isinstance(widget, Question)]
        self._points = [widget for widget in widgets if isinstance(widget, Draggable)]
        self._moved = [widget for widget in widgets if not isinstance(widget, Draggable | Question)]
        inputs = {key: each.target for key, each in controls.items() if each.target is not None}
        plan = self._variants.plan(jax.tree.map(_present, inputs, is_leaf=is_target))
        self._shapes, self._structure = jax.tree.flatten(plan)
        self.views = [[_view(panel) for panel in row] for row in plan]
        self._place_points(name)
        panels = [panel for row in self.views for panel in row]
        outputs = {f"{key}{i}": (view, trait) for i, view in enumerate(panels) for key, trait in _traits(view).items()}

        @functools.wraps(function)
        def compute(**inputs: Any) -> dict[str, Any]:
            shown = itertools.chain.from_iterable(self._variants(inputs))
            return {f"{key}{i}": value for i, panel in enumerate(shown) for key, value in _outputs(panel).items()}

        self.link: Link = jaxlink(compute, inputs, outputs)
        sentences = [panel for panel in panels if isinstance(panel, Sentence)]
        figures = [[panel for panel in row if not isinstance(panel, Sentence)] for row in self.views]
        rows = [ipywidgets.Box(row) for row in figures if row]
        # An exported page disables what no link follows there.
        badges = [Badge(needs_kernel=self._moved)] if self.link.where == "kernel" else []
        moving = ipywidgets.VBox(self._moved)
        asked = [key for key, widget in self.controls.items() if isinstance(widget, Question)]
        targets = {key: target for key, target in inputs.items() if key not in asked}
        alone = getattr(function, "__name__", "figure").replace("<lambda>", "figure")
        self.state = FigureState(alone, targets, self._moved if badges else ())
        beside = ipywidgets.VBox([*self._questions, moving, *sentences, *badges, self.link, self.state])
        shown = ipywidgets.VBox(rows)
        grid = ipywidgets.Box([beside, shown])
        super().__init__([grid])
        for widget, class_ in (
            (self, "interact"),
            (grid, "sides"),
            (beside, "beside"),
            (moving, "moved"),
            *((row, "row") for row in rows),
        ):
            widget.add_class(f"gdviz-{class_}")

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Return what shows it, and the room that an exported page leaves for it."""
        style = room.style([*self._questions, *self._moved], self.views)
        return super()._repr_mimebundle_(**options), {"gdviz": {"room": style}}

    def _display_(self) -> Any:
        """Return what marimo shows, which knows no boxes of ipywidgets: the parts, one below the other."""
        import marimo

        parts = [*self.controls.values(), *itertools.chain.from_iterable(self.views), self.link]
        missing = [name for name, control in self.controls.items() if not isinstance(control, Widget)]
        sentence = [marimo.md(texts.not_in_marimo(missing))] if missing else []
        return marimo.vstack([*(marimo.ui.anywidget(part) for part in parts if isinstance(part, Widget)), *sentence])

    def to_html(self, path: str | PathLike[str], title: str = "Figure", text: str = "") -> Path:
        """Write the figure, with its controls, as one HTML file that needs neither server nor network; return its path.

        `title` and `text`, in Markdown, stand above it. Raises `ValueError` for a figure that the page cannot compute.
        """
        with needed_by("Interact.to_html", "app"):
            from gdviz.site.widget_page import widget_page
        path = Path(path)
        path.write_text(widget_page(self, title, text), encoding="utf-8")
        return path

    def _place_points(self, name: str) -> None:
        """Put the points that the reader drags into the first figure."""
        if len(self._questions) > 1:
            raise ValueError(f"{name} asks {len(self._questions)} questions; one gdviz.Predict at a time is possible")
        points = [point for question in self._questions for point in question.points] + self._points
        for question in self._questions:
            question.others = self._points
        if not points:
            return
        figures = [view for row in self.views for view in row if isinstance(view, Drawing)]
        if not figures:
            raise ValueError(f"{name} takes a point to drag, but returned no figure in which it could be")
        figures[0].points = points

    @property
    def result(self) -> list[list[Panel]]:
        """What the function has returned for the present controls: rows of panels, with numpy arrays."""
        arrays: list[Any] = []
        for view in itertools.chain.from_iterable(self.views):
            if isinstance(view, Drawing):
                arrays += [array for layer in view.arrays() for array in layer.values()]
            elif isinstance(view, Sentence):
                arrays += [*view.values, view.shown]
            else:
                arrays += [view.loss, view.box]
        shaped = [np.reshape(array, shape.shape) for array, shape in zip(arrays, self._shapes, strict=True)]
        return jax.tree.unflatten(self._structure, shaped)


def interact(function: Callable[..., Any], /, **ranges: Any) -> Interact:
    """Draw what a JAX function returns, with a control for each of its parameters: `ipywidgets.interact` for JAX.

    Everything is compiled and runs in the reader's page, at once, in an exported page, too.

    The function returns what is to be drawn:

    - an array of shape (n,) or a pair (x, y) of arrays: a line; an array of shape (rows, columns): an image;
    - `gdviz.draw.Lines`, `Points`, `Arrows`, `Band`, `Labels`, `Image`, `Contours`: layers; several, in a list or as a
      dictionary label → layer, share a figure;
    - `gdviz.draw.Figure`: layers with axes of your choice; `Surface`: a surface in 3-D;
    - `gdviz.draw.Text`: numbers in a sentence; a single number: a sentence, too;
    - a list of figures stands side by side, and a list of such lists one below the other.

    A range is, as for `ipywidgets.interact`:

    - (low, high) or (low, high, step): a slider, of whole numbers where these are integers. It starts at the default
      that the function has for this parameter, or in the middle;
    - a number: a slider around it; True or False: a check box;
    - a list of options, or a dictionary name → option: a choice. Numbers and arrays of one shape are chosen while the
      function runs; other objects, such as strings and functions, get a compiled variant each, as check boxes do;
    - `Play(low, high)`: a number that plays; `Draggable(x, y)`: a point in the first figure;
    - `Predict(question, by)`: a question that the reader answers before the other controls move;
    - a widget of gdviz.views or ipywidgets, whose `value` the function gets; `ipywidgets.fixed(value)`: a constant.

    Parameters without a range take their default as one where it is a number or a bool, and as a constant otherwise.

    A function that cannot be compiled for the page runs in the kernel, with a warning that says why.

    Raises `TypeError` and `ValueError` for a range that is empty or of an unknown kind, a parameter without a range,
    and a result that cannot be drawn.

    >>> import jax.numpy as jnp
    >>> x = jnp.linspace(0, 10, 200)
    >>> waves = interact(lambda frequency=1.0: (x, jnp.sin(frequency * x)), frequency=(0.5, 3.0))
    >>> waves.controls["frequency"].value = 2.0
    >>> waves.result[0][0].layers[0].y.max().round(2)
    np.float64(1.0)
    """
    if not callable(function):
        raise TypeError(f"function must be a JAX function of what the reader moves, not {function!r}")
    return Interact(function, _controls(function, ranges))


def _controls(function: Callable[..., Any], ranges: dict[str, Any]) -> dict[str, Control]:
    parameters = inspect.signature(function).parameters
    takes_all = any(each.kind is each.VAR_KEYWORD for each in parameters.values())
    named = {
        name: each for name, each in parameters.items() if each.kind in (each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY)
    }
    for each in parameters.values():
        if each.kind is each.POSITIONAL_ONLY:
            raise TypeError(f"the parameter {each.name} is positional-only; interact calls functions with names")
    if unknown := [] if takes_all else sorted(ranges.keys() - named.keys()):
        takes = ", ".join(named) or "nothing"
        raise TypeError(f"there is a range for {unknown[0]}, but the function takes {takes}")
    made = {}
    for name in dict.fromkeys([*named, *ranges]):
        default = named[name].default if name in named else inspect.Parameter.empty
        has_default = default is not inspect.Parameter.empty
        if name in ranges:
            made[name] = control(name, ranges[name], default if has_default else None)
        elif not has_default:
            raise TypeError(f"the parameter {name} has no range; give {name}=…: {ALLOWED}")
        elif isinstance(default, bool | int | float | Play | Predict | ipywidgets.Widget):
            made[name] = control(name, default)
    return made


def _present(target: Target) -> Any:
    return jnp.asarray(getattr(*target))


class _Variants:
    """A function compiled for each combination of the options that are Python objects."""

    def __init__(self, function: Callable[..., Any], name: str, controls: Mapping[str, Control]) -> None:
        self.function, self.name, self.controls = function, name, controls
        self.chosen = [key for key, each in controls.items() if each.options]
        self.counts = [len(controls[key].options) for key in self.chosen]
        if (count := int(np.prod(self.counts))) > MOST_VARIANTS:
            raise ValueError(
                f"the options of {', '.join(self.chosen)} have {count} combinations, each of which is compiled; at "
                f"most {MOST_VARIANTS} are possible. Give options that are numbers or arrays of one shape instead"
            )

    def _arguments(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments that are traced or constant."""
        return {
            key: each.value if each.target is None else each.value(inputs[key])
            for key, each in self.controls.items()
            if not each.options
        }

    def _run(self, variant: tuple[int, ...], inputs: Mapping[str, Any]) -> list[list[Panel]]:
        chosen = {key: self.controls[key].options[i] for key, i in zip(self.chosen, variant, strict=True)}
        try:
            return arranged(self.function(**self._arguments(inputs), **chosen), self.name)
        except (jax.errors.ConcretizationTypeError, jax.errors.TracerArrayConversionError) as error:
            raise TypeError(_advice(self.name, error)) from error

    def plan(self, inputs: Mapping[str, Any]) -> list[list[Panel]]:
        """Return the panels with shapes in place of arrays; raise `ValueError` where variants draw different things."""
        plans = {}
        for variant in itertools.product(*map(range, self.counts)):
            plans[variant] = jax.eval_shape(functools.partial(self._run, variant), dict(inputs))
        first, *others = plans.items()
        for variant, plan in others:
            if _layout(plan) != _layout(first[1]):
                ways = [self._named(each) for each in (first[0], variant)]
                raise ValueError(
                    f"{self.name} draws different things with {ways[0]} and with {ways[1]}; layers, labels and the "
                    "shapes of arrays must be the same, so leave out what is not shown by setting it to NaN"
                )
        return first[1]

    def _named(self, variant: tuple[int, ...]) -> str:
        pairs = zip(self.chosen, variant, strict=True)
        return ", ".join(f"{key}={self.controls[key].options[i]!r}" for key, i in pairs)

    def __call__(self, inputs: Mapping[str, Any]) -> list[list[Panel]]:
        """Return the panels for inputs, which are traced."""
        if not self.chosen:
            return self._run((), inputs)
        variants = list(itertools.product(*map(range, self.counts)))
        index = jnp.ravel_multi_index(
            [jnp.asarray(inputs[key]).astype(jnp.int32) for key in self.chosen], self.counts, mode="clip"
        )
        return jax.lax.switch(index, [functools.partial(self._run, variant) for variant in variants], dict(inputs))


def _layout(plan: Any) -> Any:
    leaves, structure = jax.tree.flatten(plan)
    return structure, [leaf.shape for leaf in leaves]


def _advice(name: str, error: Exception) -> str:
    line = str(error).split("\n")[0]
    return (
        f"{name} cannot be compiled, as it needs a value that is known only while it runs. Use jnp.where in place of "
        f"if, jax.lax.fori_loop in place of range, jnp in place of numpy, and arrays of fixed size with a mask ({line})"
    )


# ---- Views --------------------------------------------------------------------------------------


def _traits(view: Any) -> dict[str, str]:
    """Return the outputs of a panel, and the traits of its view that they set."""
    match view:
        case Drawing():
            return {"values": "values"}
        case Sentence():
            return {"numbers": "values", "when": "shown"}
    return {"loss": "loss", "levels": "levels", "box": "box"}


def _view(panel: Panel) -> Any:
    match panel:
        case Figure():
            return Drawing(panel)
        case Text():
            return Sentence(panel.template)
        case Surface():
            return Surface3D(axis_names=panel.axes, value_name=panel.label)


def _outputs(panel: Panel) -> dict[str, Any]:
    """Return what a link sets of the view of a panel."""
    match panel:
        case Figure():
            return {"values": _joined(jax.tree.leaves(panel))}
        case Text():
            return {"numbers": _joined(panel.values), "when": panel.when}
        case Surface():
            return {"loss": panel.values, "levels": levels(panel.values), "box": panel.box}


def _joined(arrays: Any) -> jax.Array:
    return jnp.concatenate([jnp.ravel(array) for array in arrays] or [jnp.zeros(0)])
