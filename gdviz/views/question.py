"""A question that the reader answers before the controls move: a prediction, to be compared with the answer."""

from __future__ import annotations

from typing import Any

import ipywidgets
import traitlets

from gdviz.widget import Widget


class Question(Widget):
    """A question, what it is answered with, and a button that commits to the answer.

    - `question`: its text;
    - `kind`: "point" where it is answered with a point in a figure, which is `point`; "number" with the slider
      `number` between `min` and `max`; "choice" with one of `options`, whose index is `choice`, −1 before;
    - `committed`: whether the reader has committed to an answer, which stays from then on, until it is asked again;
    - `others`: the points in the figure that cannot be moved before.

    Until then the controls beside it wait. What was answered stays in the reader's browser alone.
    """

    front_end = "question"
    edited = ("number", "choice", "committed")

    question = traitlets.Unicode().tag(sync=True)
    kind = traitlets.Enum(("point", "number", "choice")).tag(sync=True)
    committed = traitlets.Bool(False).tag(sync=True)
    number = traitlets.Float(0.0).tag(sync=True)
    min = traitlets.Float(0.0).tag(sync=True)
    max = traitlets.Float(1.0).tag(sync=True)
    step = traitlets.Float(0.01).tag(sync=True)
    unit = traitlets.Unicode().tag(sync=True)
    options: traitlets.List[str] = traitlets.List().tag(sync=True)
    choice = traitlets.Int(-1).tag(sync=True)
    point = traitlets.Instance(Widget, allow_none=True).tag(sync=True, **ipywidgets.widget_serialization)
    others: traitlets.List[Any] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, question: str, **traits: Any) -> None:
        super().__init__(question=question, **traits)

    @property
    def answer(self) -> tuple[Widget, str]:
        """The trait with the answer, as links take it."""
        return (self.point, "value") if self.point is not None else (self, self.kind)
