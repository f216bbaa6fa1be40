"""The slice that a surface shows of a loss with more than two parameters, the letters of a model that is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import ipywidgets
import numpy as np
import traitlets

from gdviz.formulas import parse
from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import texts
from gdviz.views.formula_field import FormulaField
from gdviz.views.presets import Settings
from gdviz.views.surface import Surface
from gdviz.views.surface3d import Surface3D
from gdviz.views.traits import Array
from gdviz.widget import View
from gdviz.words import Description, number


def letters_of(field: FormulaField) -> list[str]:
    """Return the letters of a formula, sorted, and others that change nothing where they are fewer than two."""
    letters = list(parse(field.value, field.variables).parameters)
    return letters + [letter for letter in "abc" if letter not in letters][: max(0, 2 - len(letters))]


def letters_on_axes(letters: Sequence[str], wanted: Sequence[str]) -> tuple[str, str]:
    """Return two different letters: those wanted, or others in place of those that are not there.

    >>> [letters_on_axes("abc", wanted) for wanted in ("ca", "zb", "az", "zz", "bb")]
    [('c', 'a'), ('a', 'b'), ('a', 'b'), ('a', 'b'), ('b', 'a')]
    """
    first = wanted[0] if wanted[0] in letters else next(letter for letter in letters if letter != wanted[1])
    second = wanted[1] if wanted[1] in letters else next(letter for letter in letters if letter != first)
    return first, second if second != first else next(letter for letter in letters if letter != first)


class Slice(View):
    """Which two letters of a model a surface shows, and the values of the others, where more than two are fitted.

    All letters of the formula in `field` but x are parameters of the loss. The surface shows two of them, on the slice
    through the current point of the descent. A start is owned once: those of the two letters on the axes are the
    `start` of the surface, and those of the others are at the sliders of the field, which has none for these two.

    - `axes`: the letters on the axes, as the reader chooses them; where the formula does not have one, another one
      stands there. Who chooses another one takes its start along, so that the descent stays as it is;
    - `indices`: of the letters on the axes among all of them, for links, as `axes`;
    - `names`: all letters, or the names of the parameters of another problem; while `active` is off, that is shown;
    - `point`: the current parameters, shape (1, d), of which the first are those of the letters, and its `step`;
    - `off_axes`, `parameters`: for other links and for CSV files, see `Frame`;
    - `surfaces`: the `Surface`, and others whose axes have the same names.
    """

    front_end = "slice"
    edited = ("axes",)
    takes: ClassVar = {name: name for name in ("point", "step", "off_axes", "parameters")}

    field = traitlets.Instance(FormulaField).tag(sync=True, **ipywidgets.widget_serialization)
    surfaces: traitlets.List[ipywidgets.Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    description = traitlets.Unicode(texts.AXES).tag(sync=True)
    axes = traitlets.Tuple(traitlets.Unicode(), traitlets.Unicode(), default_value=("a", "b")).tag(sync=True)
    indices = traitlets.Tuple(traitlets.Int(), traitlets.Int(), default_value=(0, 1)).tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    active = traitlets.Bool(False).tag(sync=True)
    point = Array(None, None)
    step = traitlets.Int(-1).tag(sync=True)
    off_axes = Array(None, None)
    parameters = Array(None, None, None)

    def __init__(self, field: FormulaField, surface: Surface, *others: Surface3D) -> None:
        nothing = np.zeros((1, len(field.parameters)))
        super().__init__(field=field, surfaces=[surface, *others], off_axes=nothing)
        field.observe(self._follow, names="value")
        self.observe(self._follow, names=["axes", "active"])
        self._follow()

    @property
    def inputs(self) -> dict[str, Target]:
        """Which letters the axes have, as indices."""
        return {"axes": (self, "indices")}

    @property
    def entries(self) -> dict[str, Target]:
        """The entry of the axes in the address, as letters."""
        return {"axes": (self, "axes")}

    def settings(self, problem: Problem, is_typed: bool) -> Settings:
        """Return what shows a problem, the typed model or another one; after the settings of the surfaces."""
        names = {} if is_typed else {(self, "names"): list(problem.parameter_names)}
        return {(self, "active"): is_typed} | names

    def _follow(self, _: Any = None) -> None:
        """Let everything follow the letters of the formula and those that are chosen, as the page does, too."""
        letters = letters_of(self.field)
        # Two letters have nothing to choose.
        shown = letters_on_axes(letters, self.axes if len(letters) > 2 else letters)
        self.field.without = list(shown)
        if not self.active:
            self.indices = (0, 1)
            return
        with self.hold_sync():
            self.names, self.indices = letters, (letters.index(shown[0]), letters.index(shown[1]))
        for surface in self.surfaces:
            surface.axis_names = shown

    def described(self) -> Description:
        """Return which slice the surface shows, as the page says it."""
        if not (self.active and len(self.names) > 2 and self.point.size and np.isfinite(self.point).all()):
            return Description()
        letters = zip(self.names, self.point[0], strict=False)
        values = [f"{name} = {number(value)}" for i, (name, value) in enumerate(letters) if i not in self.indices]
        return Description(texts.slice_at(self.step, values))
