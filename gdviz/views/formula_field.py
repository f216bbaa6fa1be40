"""A formula that the reader types, and what links read of it: instructions, and the values of its letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import traitlets

from gdviz.formulas import VARIABLES, Formula, FormulaError, formula, parse
from gdviz.views.traits import EditableArray
from gdviz.widget import Keyed
from gdviz.words import Description, number


class _Text(traitlets.Unicode):
    """The text of a formula; what a page sends that is none leaves the present one."""

    def __init__(self) -> None:
        super().__init__()
        self.tag(sync=True, from_json=self._from_page)

    def validate(self, obj: Any, value: Any) -> Any:
        text = super().validate(obj, value)
        parse(str(text), obj.variables)
        return text

    def _from_page(self, value: Any, widget: Any) -> Any:
        try:
            return value if isinstance(value, str) and parse(value, widget.variables) else widget.value
        except FormulaError:
            return widget.value


class FormulaField(Keyed):
    """A field for a formula, written by hand beneath it, with a slider for each letter that is no variable.

    - `value`: the text of the formula that is shown: what is typed, as long as it has no errors;
    - `instructions`, shape (64, 4), `parameters`, shape (8,): what the text stands for, as `gdviz.formulas.parse`
      returns it, and the values of its letters in alphabetical order; a new letter is 1. `inputs` are both;
    - `range`: that of the sliders;
    - `without`: letters that have no slider here, as another view sets their values.

    The page parses what is typed, so that links follow each key without Python. Raises `FormulaError` for a text with
    errors.
    """

    front_end = "formulaField"
    edited = ("value", "instructions", "parameters")

    # First, as the text is checked by them.
    variables: traitlets.List[str] = traitlets.List(list(VARIABLES)).tag(sync=True)
    value = _Text()
    instructions = EditableArray(64, 4)
    parameters = EditableArray(8)
    range = traitlets.Tuple(traitlets.Float(), traitlets.Float(), default_value=(-10.0, 10.0)).tag(sync=True)
    without: traitlets.List[str] = traitlets.List().tag(sync=True)
    description = traitlets.Unicode().tag(sync=True)
    tooltip = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        value: str,
        parameters: Mapping[str, float] | None = None,
        variables: Sequence[str] = VARIABLES,
        **traits: Any,
    ) -> None:
        parsed = formula(value, variables, **dict(parameters or {}))
        layout = traits.pop("layout", {"width": "100%", "min_width": "0"})
        given = {"instructions": parsed.instructions, "parameters": parsed.parameters}
        super().__init__(variables=list(variables), value=value, layout=layout, **given, **traits)
        self.observe(self._follow, names="value")

    @property
    def inputs(self) -> Formula:
        """The formula as an input of links."""
        pair: Any = ((self, "instructions"), (self, "parameters"))
        return Formula(*pair)

    def _follow(self, change: Any) -> None:
        """Let instructions and parameters follow a text that Python has set; the page sets all at once."""
        instructions, names = parse(change.new, self.variables)
        if np.array_equal(instructions, self.instructions):
            return
        before = dict(zip(parse(change.old, self.variables).parameters, self.parameters, strict=False))
        values = np.zeros_like(self.parameters)
        values[: len(names)] = [before.get(name, 1.0) for name in names]
        with self.hold_sync():
            self.instructions, self.parameters = instructions, values

    def described(self) -> Description:
        """Return the formula, and the values of its letters."""
        letters = zip(parse(self.value, self.variables).parameters, self.parameters, strict=False)
        values = [f"{name} = {number(value)}" for name, value in letters if name not in self.without]
        return Description(", ".join([f"{self.description} {self.value}", *values]))
