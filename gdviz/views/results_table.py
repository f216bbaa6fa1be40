"""A table of results: a row for each of several descents, which the reader shows, hides and chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import traitlets

from gdviz.views import texts
from gdviz.views.traits import Array, Checked
from gdviz.widget import View
from gdviz.words import MOST_ROWS, Description, number


class _Shown(Checked):
    """0 or 1 for each row."""

    among = (0.0, 1.0)

    def validate(self, obj: Any, value: Any) -> tuple[float, ...]:
        shown = super().validate(obj, value)
        fits = len(shown) == len(obj.names) and set(shown) <= set(self.among)
        return shown if fits else obj._trait_values.get(self.name, self.default_value)


COMPARISON = texts.COMPARISON
"""The columns of `Comparison.table()`, and what they mean."""


class ResultsTable(View):
    """Rows with a checkbox, a colour, a name and numbers.

    - `names`, `colors`: of the rows;
    - `columns`, `hints`: the headings of the numbers, and what they mean, which appears where the pointer rests on
      them; when it is made, a list of headings, or a dictionary with their meanings, such as `COMPARISON`;
    - `values`: the numbers, shape (rows, columns), told with two or three digits; NaN is a dash, and so is all of a row
      that is not shown;
    - `shown`: 1 for rows whose checkbox is set, 0 for others, a tuple of one number for each row;
    - `chosen`: the row whose name the reader has clicked. It is shown then.
    """

    front_end = "resultsTable"
    edited = ("shown", "chosen")
    gives: ClassVar = {"shown": "shown"}
    takes: ClassVar = {"table": "values"}

    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    colors: traitlets.List[str] = traitlets.List().tag(sync=True)
    columns: traitlets.List[str] = traitlets.List().tag(sync=True)
    hints: traitlets.List[str] = traitlets.List().tag(sync=True)
    values = Array(None, None)
    shown = _Shown(lambda value: tuple(map(float, value)), ())
    chosen = traitlets.Int(0).tag(sync=True)

    def __init__(self, names: Sequence[str], columns: Sequence[str] | Mapping[str, str], **traits: Any) -> None:
        hints = list(columns.values()) if isinstance(columns, Mapping) else [""] * len(columns)
        traits = {"hints": hints, "shown": (1.0,) * len(names)} | traits
        super().__init__(names=list(names), columns=list(columns), **traits)

    @traitlets.validate("chosen")
    def _a_row(self, proposal: Any) -> int:
        return min(max(proposal["value"], 0), len(self.names) - 1)

    def described(self) -> Description:
        """Return the rows that are shown, as a table."""
        rows = [i for i, shown in enumerate(self.shown[: len(self.values)]) if shown > 0][:MOST_ROWS]
        columns: dict[str, list[str]] = {"": [self.names[i] for i in rows]}
        for j, title in enumerate(self.columns):
            # Headings may have soft hyphens, which a wide table does not need.
            columns[title.replace("\N{SOFT HYPHEN}", "")] = [_cell(self.values[i, j]) for i in rows]
        return Description(texts.RESULTS if rows else "", columns if rows else {})


def _cell(value: float) -> str:
    return "–" if value != value else number(float(f"{value:.3g}"))
