"""Questions to the reader: a prediction before the controls move, and what the reader has understood afterwards."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import ipywidgets
import traitlets

from gdviz.checks import check_number
from gdviz.widget import Widget


class Question(Widget):
    """A question, what it is answered with, and a button that commits to the answer.

    - `question`: its text;
    - `kind`: "points" where it is answered with points in a figure, which are `points`; "number" with the slider
      `number` between `min` and `max`; "choices" with one of the options of each of `rows`, whose indices are
      `chosen`, −1 before; no two are the same where they are `distinct`;
    - `committed`: whether the reader has committed to an answer, which stays from then on, until it is asked again;
    - `others`: the points in the figure that cannot be moved before.

    Until then the controls beside it wait. What was answered stays in the reader's browser alone, but for a page in a
    room, whose answers go to the teacher.
    """

    front_end = "question"
    edited = ("number", "chosen", "committed")

    question = traitlets.Unicode().tag(sync=True)
    kind = traitlets.Enum(("points", "number", "choices")).tag(sync=True)
    committed = traitlets.Bool(False).tag(sync=True)
    number = traitlets.Float(0.0).tag(sync=True)
    min = traitlets.Float(0.0).tag(sync=True)
    max = traitlets.Float(1.0).tag(sync=True)
    step = traitlets.Float(0.01).tag(sync=True)
    unit = traitlets.Unicode().tag(sync=True)
    # Each with its name, which may be empty, and its options.
    rows: traitlets.List[tuple[str, list[str]]] = traitlets.List().tag(sync=True)
    chosen: traitlets.Tuple = traitlets.Tuple().tag(sync=True)
    distinct = traitlets.Bool(False).tag(sync=True)
    points: traitlets.List[Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    others: traitlets.List[Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # Of a question that the page can judge: the right answer, how far another one may be off, and why it is so.
    solution = traitlets.Float(None, allow_none=True).tag(sync=True)
    within = traitlets.Float(0.0).tag(sync=True)
    explanation = traitlets.Unicode().tag(sync=True)

    def __init__(self, question: str, **traits: Any) -> None:
        super().__init__(question=question, **traits)
        self.chosen = (-1,) * len(self.rows)

    @property
    def answer(self) -> list[tuple[Widget, str]]:
        """The traits with the answer, as links take them."""
        if self.kind == "points":
            return [(point, "value") for point in self.points]
        return [(self, "number" if self.kind == "number" else "chosen")]


class Check(Question):
    """A question whose answer the page judges, with its explanation.

    - `answer`: the right one: a number, which may be computed, or one of `options`;
    - `between`, `within`: of a number, the ends of the slider, and how far an answer may be off;
    - `because`: the explanation, one or two sentences, shown after the answer.

    >>> Check("What is half of 3?", 1.5, between=(0, 3), within=0.01, because="3/2 = 1.5").solution
    1.5
    >>> Check("Which way does the ball roll?", "down", options=["up", "down"], because="It is heavy.").solution
    1.0

    Raises `ValueError` for an answer that cannot be given, and `TypeError` where it is unclear how it is given.
    """

    def __init__(
        self,
        question: str,
        answer: Any,
        *,
        options: Sequence[str] = (),
        between: tuple[float, float] | None = None,
        within: float = 0.0,
        unit: str = "",
        because: str = "",
    ) -> None:
        if bool(options) == (between is not None):
            raise TypeError("give either options, a list of texts, or between=(low, high)")
        given = _choice(answer, options) if between is None else _number(answer, between, within)
        super().__init__(question, unit=unit, explanation=because, **given)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Return what shows it; a page that shows code folds that of this question, which has the answer."""
        shown: Any = super()._repr_mimebundle_(**options)
        data, metadata = shown
        return data, {**metadata, "gdviz": {"code": "folded"}}


def _choice(answer: Any, options: Sequence[str]) -> dict[str, Any]:
    if answer not in options:
        raise ValueError(f"answer must be one of the options {', '.join(options)}, not {answer!r}")
    return {"kind": "choices", "rows": [("", list(options))], "solution": float(options.index(answer))}


def _number(answer: Any, between: tuple[float, float], within: float) -> dict[str, Any]:
    low, high = (check_number("each end of between", float(end), -math.inf) for end in between)
    if not low < high:
        raise ValueError(f"between must be (low, high) with low < high, not {between!r}")
    solution = check_number("answer", float(answer), low)
    if solution > high:
        raise ValueError(f"answer must be a number from {low} to {high}, not {answer!r}")
    step = 10.0 ** math.floor(math.log10((high - low) / 100) + 1e-9)
    ends = {"number": (low + high) / 2, "min": low, "max": high, "step": step}
    return {"kind": "number", "solution": solution, "within": float(check_number("within", within)), **ends}
