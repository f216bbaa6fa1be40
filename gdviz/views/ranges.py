"""Controls from the ranges that `interact` is given: what the reader moves, and what the function gets of it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any, Literal, NamedTuple

import ipywidgets
import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz.checks import check_number
from gdviz.views import controls, texts
from gdviz.views.player import Player
from gdviz.views.question import Question
from gdviz.views.traits import Checked, checked_point
from gdviz.widget import Widget

ALLOWED = (
    "(low, high) or (low, high, step) for a slider, True or False for a check box, a list or a dictionary of options, "
    "a number, gdviz.Play, gdviz.Draggable, a widget, or ipywidgets.fixed"
)

GREEK = dict(
    zip(
        (
            *("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu"),
            *("nu", "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega"),
        ),
        "αβγδεζηθκλμνξπρστφχψω",
        strict=True,
    )
)


@dataclass(frozen=True)
class Play:
    """A number from `low` to `high` that plays, within `seconds`: time, or whatever else a figure shall run through.

    >>> Play(0, 10).seconds
    8
    """

    low: float
    high: float
    seconds: float = 8


_PLACES = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")


class Draggable(Widget):
    """A point that the reader drags in the first figure, or moves with the arrow keys; its function gets an array (2,).

    With `along="x"` or `along="y"` it moves along that axis alone.

    >>> Draggable(0.5, 1).value
    (0.5, 1.0)
    """

    front_end = "value"
    edited = ("value",)

    value = Checked(checked_point, (0.0, 0.0))
    description = traitlets.Unicode().tag(sync=True)
    along = traitlets.Enum(("x", "y"), None, allow_none=True).tag(sync=True)
    # Set in the page, where a question waits for its answer or has one.
    locked = traitlets.Bool(False).tag(sync=True)

    def __init__(
        self, x: float = 0.0, y: float = 0.0, description: str = "", along: Literal["x", "y"] | None = None
    ) -> None:
        point = (check_number("x", x, -math.inf), check_number("y", y, -math.inf))
        if along not in ("x", "y", None):
            raise ValueError(f'along must be "x", "y" or None, not {along!r}')
        super().__init__(value=point, description=description, along=along)


class Order:
    """Names that the reader puts in order.

    >>> Order("hare", "tortoise").names
    ('hare', 'tortoise')

    Raises `ValueError` for fewer than two names, more than eight, or equal ones, and `TypeError` for what is no text.
    """

    def __init__(self, *names: str) -> None:
        self.names = _texts("the names of an Order", names)
        if len(names) > len(_PLACES):
            raise ValueError(f"an Order has at most {len(_PLACES)} names, not {len(names)}")


@dataclass(frozen=True)
class Predict:
    """A question that the reader answers before the other controls move; its function gets a `Prediction`.

    `by` is what it is answered with:

    - a `Draggable` point in the figure, or a list of them: a curve where they move along one axis, a border otherwise;
    - a slider (low, high) or (low, high, step), of a number in `unit`;
    - a list of options; a dictionary name → options, of which one is chosen for each name; an `Order` of names.

    >>> Predict("Where does the next step land?", Draggable(0, 1)).by.value
    (0.0, 1.0)
    """

    question: str
    by: Any
    unit: str = ""


class Prediction(NamedTuple):
    """What the reader has predicted, and whether for good.

    - `value`: an array of shape (2,) of a point, or (n, 2) of several; a number; the index of an option, or an array
      of them for several names; an array with the place of each name in an order, 0 the first. Where nothing is chosen
      yet an index is −1;
    - `committed`: whether the reader has committed to it, so that the answer is shown.

    >>> Prediction(jnp.array(3.0), jnp.array(False)).reveal(jnp.array(2.5))
    Array(nan, dtype=float32)
    """

    value: jax.Array
    committed: jax.Array

    def reveal(self, answer: Any) -> jax.Array:
        """Return the answer once the reader has committed, and NaN, which no figure shows, before."""
        return jnp.where(self.committed, jnp.asarray(answer, float), jnp.nan)


def _itself(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class Control:
    """What a parameter of a function gets.

    - `widget`: what the reader moves; None for a constant;
    - `target`: the trait that links take, or several; None for a constant;
    - `value`: from the traced value of that trait, what the function gets; or the constant;
    - `options`: where the function gets a Python object, the objects by the index that the trait has.
    """

    widget: ipywidgets.Widget | None
    target: Any
    value: Any = _itself
    options: tuple[Any, ...] = ()


def control(name: str, given: Any, default: Any = None) -> Control:
    """Return the control of a parameter with this name for a range, at the default of the function if there is one.

    Raises `TypeError` for a range of an unknown kind, and `ValueError` for one that is empty.
    """
    match given:
        case ipywidgets.fixed():
            return Control(None, None, given.value)
        case Control():
            return given
        case ipywidgets.Widget():
            return _of_widget(name, given)
        case Play():
            return _of_play(name, given, default)
        case Predict():
            return _of_question(name, given)
        case bool() | np.bool_():
            box = controls.checkbox(title(name), "", bool(given if default is None else default))
            return Control(box, (box, "value"), options=(False, True))
        case Real():
            return _of_number(name, given)
        case Mapping():
            return _of_options(name, list(given), list(given.values()), default)
        case tuple() if given and all(isinstance(end, Real) and not isinstance(end, bool) for end in given):
            return _of_range(name, given, default)
        case list() | tuple():
            return _of_options(name, [str(option) for option in given], list(given), default)
    raise TypeError(f"the range of {name} must be {ALLOWED}, not {given!r}")


def title(name: str) -> str:
    """Return the name of a parameter as the reader sees it.

    >>> title("learning_rate"), title("theta_0"), title("w1")
    ('learning rate', 'θ 0', 'w₁')
    """
    if name[:1].isalpha() and name[1:].isdecimal() and name.isascii():
        return name.translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
    return " ".join(GREEK.get(part, part) for part in name.split("_")).strip()


def _of_range(name: str, ends: Sequence[Any], default: Any) -> Control:
    if len(ends) not in (2, 3):
        raise ValueError(f"the range of {name} must be (low, high) or (low, high, step), not {tuple(ends)!r}")
    if not all(map(math.isfinite, ends)):
        raise ValueError(f"the range of {name} must be finite, not {tuple(ends)!r}")
    low, high = ends[:2]
    if not low < high:
        raise ValueError(f"the range of {name} is empty: low must be less than high, but they are {low!r} and {high!r}")
    whole = all(isinstance(end, Integral) for end in ends)
    if len(ends) == 3 and not 0 < ends[2] <= high - low:
        raise ValueError(
            f"the step of {name} must be above 0 and at most {high - low!r}, the length of its range, not {ends[2]!r}"
        )
    if default is None:
        default = low + (high - low) // 2 if whole else low + (high - low) / 2
    _check_default(name, default, low, high)
    tooltip = texts.from_to(f"{low:g}", f"{high:g}")
    if whole and isinstance(default, Integral):
        slider = controls.whole_number(title(name), int(low), int(high), int(default), tooltip)
        slider.step = float(ends[2]) if len(ends) == 3 else 1.0
    else:
        step = ends[2] if len(ends) == 3 else 10.0 ** math.floor(math.log10((high - low) / 100) + 1e-9)
        slider = controls.number(title(name), float(low), float(high), float(default), tooltip, step=float(step))
    return Control(slider, (slider, "value"))


def _check_default(name: str, default: Any, low: Any, high: Any) -> None:
    if default is None:
        return
    if isinstance(default, bool) or not isinstance(default, Real) or not low <= default <= high:
        raise ValueError(f"the default of {name} must be a number from {low!r} to {high!r}, not {default!r}")


def _of_number(name: str, value: Any) -> Control:
    """Return a slider around a number, over the range that ipywidgets takes."""
    if not math.isfinite(value):
        raise ValueError(f"the range of {name} must be finite, not {value!r}")
    low, high = sorted((-value, 3 * value)) if value else (type(value)(0), type(value)(1))
    return _of_range(name, (low, high), value)


def _of_options(name: str, names: list[Any], values: list[Any], default: Any) -> Control:
    if not values:
        raise ValueError(f"the range of {name} is empty; give at least one option")
    index = 0
    if default is not None:
        pairs = enumerate(zip(names, values, strict=True))
        same = [i for i, (key, value) in pairs if default is value or _equal(default, key) or _equal(default, value)]
        if not same:
            raise ValueError(
                f"the default of {name} must be one of its options {', '.join(map(str, names))}, not {default!r}"
            )
        index = same[0]
    texts = {str(key): str(key) for key in names}
    if len(texts) < len(names):
        raise ValueError(f"the options of {name} must have different names, not {', '.join(map(str, names))}")
    choice = controls.choice(title(name), texts, "", list(texts)[index])
    return _chosen(choice, values)


def _equal(default: Any, value: Any) -> bool:
    return isinstance(default, str | Real) and type(default) is type(value) and default == value


def _chosen(choice: ipywidgets.Widget, values: Sequence[Any]) -> Control:
    """Return a control of which the function gets one of some objects; arrays of one shape are chosen while it runs."""
    try:
        arrays = [np.asarray(value) for value in values]
        stacked = jnp.asarray(np.stack(arrays)) if all(array.dtype.kind in "biuf" for array in arrays) else None
    except (TypeError, ValueError):
        stacked = None
    if stacked is None:
        return Control(choice, (choice, "index"), options=tuple(values))
    table = stacked
    return Control(choice, (choice, "index"), lambda index: table[index])


def _of_widget(name: str, widget: ipywidgets.Widget) -> Control:
    if widget.has_trait("description") and not getattr(widget, "description", ""):
        widget.description = title(name)
    if widget.has_trait("index") and hasattr(widget, "_options_values"):
        return _chosen(widget, widget._options_values)
    if "value" not in widget.keys:
        raise TypeError(f"the range of {name} is a {type(widget).__name__}, which has no synchronised trait 'value'")
    return Control(widget, (widget, "value"))


def _of_play(name: str, play: Play, default: Any) -> Control:
    ends = [check_number(f"{each} of {name}", getattr(play, each), -math.inf) for each in ("low", "high")]
    if not ends[0] < ends[1]:
        raise ValueError(
            f"the range of {name} is empty: low must be less than high, but they are {ends[0]} and {ends[1]}"
        )
    _check_default(name, default, *ends)
    seconds = check_number(f"seconds of {name}", play.seconds, above=True)
    player = Player(max=math.ceil(60 * seconds), seconds=seconds, ends=tuple(map(float, ends)), description=title(name))
    low, high, last = *ends, player.max
    if default is not None:
        player.value = round((default - low) / (high - low) * last)
    return Control(player, (player, "value"), lambda step: low + (high - low) * step / last)


def _of_question(name: str, asked: Predict) -> Control:
    if not isinstance(asked.question, str) or not asked.question.strip():
        raise TypeError(f"the question of {name} must be a text, not {asked.question!r}")
    question = _asked(name, asked)
    is_one = isinstance(asked.by, Draggable) or [row for row, _ in question.rows] == [""]

    def predicted(given: Any) -> Prediction:
        answers, committed = given
        value = jnp.stack(answers) if question.kind == "points" else answers[0]
        return Prediction(value[0] if is_one else value, committed)

    return Control(question, (question.answer, (question, "committed")), predicted)


def _asked(name: str, asked: Predict) -> Question:
    match asked.by:
        case Draggable():
            return Question(asked.question, kind="points", points=[asked.by])
        case [*points] if points and all(isinstance(point, Draggable) for point in points):
            return Question(asked.question, kind="points", points=points)
        case Order(names=names):
            rows = [(each, list(_PLACES[: len(names)])) for each in names]
            return Question(asked.question, kind="choices", rows=rows, distinct=True)
        case Mapping() if asked.by:
            what = f"the options of {{}} in the question of {name}"
            rows = [(str(each), list(_texts(what.format(each), options))) for each, options in asked.by.items()]
            return Question(asked.question, kind="choices", rows=rows)
        case [*options] if options and all(isinstance(option, str) for option in options):
            if len(options) < 2:
                raise ValueError(f"the question of {name} needs two options or more, not {options!r}")
            return Question(asked.question, kind="choices", rows=[("", options)])
        case tuple():
            slider: Any = _of_range(name, tuple(map(float, asked.by)), None).widget
            ends = {each: getattr(slider, each) for each in ("min", "max", "step")}
            # It begins in the middle, at a number that can be given.
            middle = slider.min + round((slider.value - slider.min) / slider.step) * slider.step
            return Question(asked.question, kind="number", number=round(middle, 12), unit=asked.unit, **ends)
    raise TypeError(
        f"the question of {name} is answered by a gdviz.Draggable, several in a list, (low, high), (low, high, step), "
        f"a list of texts, a dictionary of such lists or a gdviz.Order, not {asked.by!r}"
    )


def _texts(what: str, texts: Any) -> tuple[str, ...]:
    if not isinstance(texts, list | tuple) or not all(isinstance(text, str) for text in texts):
        raise TypeError(f"{what} must be texts, not {texts!r}")
    if len(set(texts)) < max(len(texts), 2):
        raise ValueError(f"{what} must be two or more, all different, not {texts!r}")
    return tuple(texts)
