"""What pages send to a room, as frozen records; what does not fit is refused, with one of a fixed set of words."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

LONGEST = 16 * 1024
"""Bytes of one message."""
LONGEST_NAME = 24
MOST_QUESTIONS = 100
MOST_OPTIONS = 100
MOST_POINTS = 64
MOST_ENTRIES = 500
RACE = "race"
"""The question whose answers are the runs of a race."""

REFUSALS = {
    "malformed": "This message could not be read.",
    "long": "This message is too long.",
    "fast": "Messages are coming too fast; some of them were dropped.",
    "join": "Join the room first.",
    "joined": "You are in this room already.",
    "key": "Only the page that opened the room can lead it.",
    "teacher": "Only the teacher can do this.",
    "learner": "Only learners can do this.",
    "full": "This room is full.",
    "page": "This server has no such page for a class.",
    "state": "The state of this page is too long to be shared.",
    "question": "The class is not at this question.",
    "round": "This question is being asked again: please answer once more.",
    "revealed": "The answers to this question have been revealed.",
    "value": "This answer does not fit the question.",
    "ended": "This room has ended.",
    "unavailable": "The room cannot be reached at the moment. Please try again.",
}
"""Why something is refused, and the sentence that a reader sees."""

Answered = Any
"""The value of an answer, as JSON has it."""


class RefusedError(ValueError):
    """A message is refused; `why` is one of `REFUSALS`."""

    def __init__(self, why: str) -> None:
        super().__init__(REFUSALS[why])
        self.why = why


# ---- The messages --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Asked:
    """A question: what an answer may be.

    - `kind`: "points" (so many `points` of the plane), "number" (from `low` to `high`), "choices" (one of the
      options in each row, of which there are `rows`) or "run" (a value for each of `fields`: a range, or options).
    """

    id: str
    kind: str
    points: int = 0
    low: float = 0.0
    high: float = 0.0
    rows: tuple[int, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Join:
    """A page joins; the handler replaces the teacher's `key` by `teacher`, so that it is stored nowhere.

    - `questions`: those of the page, from the teacher only; None from others;
    - `page`: which page that is, where the teacher has gone to another one on their own.
    """

    learner: str
    key: str = ""
    name: str = ""
    questions: tuple[Asked, ...] | None = None
    page: str = ""
    teacher: bool = False


@dataclass(frozen=True)
class State:
    """Entries of the page's state have changed; those that are None are as they were at first."""

    changes: Mapping[str, str | None]


@dataclass(frozen=True)
class Page:
    """The class goes to another page."""

    page: str


@dataclass(frozen=True)
class Step:
    """The teacher presents this part of the page; None: all of it."""

    step: int | None


@dataclass(frozen=True)
class Look:
    """All eyes to the front."""


@dataclass(frozen=True)
class Phase:
    """A question is opened once more, or its answers are revealed."""

    question: str
    phase: str


@dataclass(frozen=True)
class Race:
    """A race opens: what each learner chooses, and what the pages say about it."""

    asked: Asked
    about: Mapping[str, Any]


@dataclass(frozen=True)
class Play:
    """The race starts."""


@dataclass(frozen=True)
class Lower:
    """The hand of a learner is lowered."""

    learner: int


@dataclass(frozen=True)
class Close:
    """The room ends."""


@dataclass(frozen=True)
class Answer:
    """A learner answers a question in one of its rounds."""

    question: str
    round: int
    value: Answered


@dataclass(frozen=True)
class Follow:
    """A learner follows the teacher, or goes on alone."""

    follows: bool


@dataclass(frozen=True)
class Hand:
    """A learner raises a hand, or lowers it."""

    raised: bool


@dataclass(frozen=True)
class Left:
    """A connection is closed; the server itself says so."""


@dataclass(frozen=True)
class Lost:
    """A process of the server has died, with its connections; another process says so."""

    process: str


FromTeacher = State | Page | Step | Look | Phase | Race | Play | Lower | Close
FromLearner = Answer | Follow | Hand
Message = Join | FromTeacher | FromLearner | Left | Lost


# ---- Reading them --------------------------------------------------------------------------------


def parse(text: str | bytes) -> Message:
    """Return the message that a page has sent; raise `RefusedError` for what is none."""
    if len(text) > LONGEST or isinstance(text, bytes):
        raise RefusedError("malformed")
    try:
        data = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError):
        raise RefusedError("malformed") from None
    if not isinstance(data, dict):
        raise RefusedError("malformed")
    read = _READERS.get(_text(data.get("type"), 20))
    if read is None:
        raise RefusedError("malformed")
    return read(data)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    """Return the number in a message; one that is too large for a `float` could not be sent on."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large")
    return number


def page_path(value: object) -> str:
    """Return the path of a page on this server, such as "lessons/1_downhill.html"."""
    path = _text(value, 200)
    if not re.fullmatch(r"(?:[\w][\w .()+-]*/)*[\w][\w .()+-]*\.html", path):
        raise RefusedError("page")
    return path


def _join(data: Mapping[str, Any]) -> Join:
    learner = _text(data.get("learner"), 22)
    if not re.fullmatch(r"[A-Za-z0-9_-]{22}", learner):
        raise RefusedError("malformed")
    questions = data.get("questions")
    return Join(
        learner,
        key=_text(data.get("key") or "", 100),
        name=nickname(_text(data.get("name") or "", LONGEST)),
        questions=None if questions is None else _questions(questions),
        page=page_path(data["page"]) if data.get("page") else "",
    )


def nickname(text: str) -> str:
    """Return a name as one line of at most 24 characters, without those that control how text is shown."""
    visible = "".join(" " if character.isspace() else character for character in text if _is_visible(character))
    return " ".join(visible.split())[:LONGEST_NAME].strip()


def _is_visible(character: str) -> bool:
    return character.isspace() or not unicodedata.category(character).startswith("C")


def _questions(value: object) -> tuple[Asked, ...]:
    if not isinstance(value, list) or len(value) > MOST_QUESTIONS:
        raise RefusedError("malformed")
    questions = tuple(map(_asked, value))
    if len({question.id for question in questions}) < len(questions):
        raise RefusedError("malformed")
    return questions


def _asked(value: object) -> Asked:
    match value:
        case {"id": str(name), "kind": "points", "points": count}:
            return Asked(_text(name, 500), "points", points=_whole(count, 1, MOST_POINTS))
        case {"id": str(name), "kind": "number", "min": low, "max": high}:
            return Asked(_text(name, 500), "number", low=_number(low), high=_number(high))
        case {"id": str(name), "kind": "choices", "rows": list(rows)} if 1 <= len(rows) <= MOST_OPTIONS:
            return Asked(_text(name, 500), "choices", rows=tuple(_whole(each, 1, MOST_OPTIONS) for each in rows))
        case {"id": str(name), "kind": "run", "fields": fields}:
            return Asked(_text(name, 500), "run", fields=_fields(fields))
    raise RefusedError("malformed")


def _fields(value: object) -> dict[str, Any]:
    if not isinstance(value, dict) or not 1 <= len(value) <= MOST_OPTIONS:
        raise RefusedError("malformed")
    return {_text(name, 200): _range(limits) for name, limits in value.items()}


def _range(value: object) -> dict[str, Any]:
    match value:
        case {"options": list(options)} if 1 <= len(options) <= MOST_OPTIONS:
            return {"options": [_text(option, 200) for option in options]}
        case {"min": low, "max": high}:
            return {"min": _number(low), "max": _number(high)}
    raise RefusedError("malformed")


def _state(data: Mapping[str, Any]) -> State:
    changes = data.get("changes")
    if not isinstance(changes, dict) or len(changes) > MOST_ENTRIES:
        raise RefusedError("malformed")
    return State({_text(name, 200): None if text is None else _text(text, LONGEST) for name, text in changes.items()})


def _step(data: Mapping[str, Any]) -> Step:
    step = data.get("step")
    return Step(None if step is None else _whole(step, 0, 10_000))


def _phase(data: Mapping[str, Any]) -> Phase:
    if data.get("phase") not in ("open", "revealed"):
        raise RefusedError("malformed")
    return Phase(_text(data.get("question"), 500), data["phase"])


MOST_NESTED = 8


def _is_shallow(value: object, left: int = MOST_NESTED) -> bool:
    """Return whether lists and objects are nested in each other at most so deep."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return left > 0 and all(_is_shallow(each, left - 1) for each in inner)


def _race(data: Mapping[str, Any]) -> Race:
    about = {name: value for name, value in data.items() if name not in ("type", "round")}
    if not _is_shallow(about):
        raise RefusedError("malformed")
    return Race(Asked(RACE, "run", fields=_fields(data.get("fields"))), about)


def _answer(data: Mapping[str, Any]) -> Answer:
    number = _whole(data.get("round"), 1, 10**9)
    return Answer(_text(data.get("question"), 500), number, data.get("value"))


_READERS: dict[str, Callable[[Mapping[str, Any]], Message]] = {
    "join": _join,
    "state": _state,
    "page": lambda data: Page(page_path(data.get("page"))),
    "step": _step,
    "look": lambda data: Look(),
    "phase": _phase,
    "race": _race,
    "play": lambda data: Play(),
    "lower": lambda data: Lower(_whole(data.get("learner"), 1, 10**9)),
    "close": lambda data: Close(),
    "answer": _answer,
    "follow": lambda data: Follow(_flag(data.get("follows"))),
    "hand": lambda data: Hand(_flag(data.get("raised"))),
}


def _text(value: object, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise RefusedError("malformed")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise RefusedError("malformed")
    return value


def _whole(value: object, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise RefusedError("malformed")
    return value


def _number(value: object) -> float:
    if not is_number(value):
        raise RefusedError("malformed")
    return value  # type: ignore[return-value]


# ---- Answers -------------------------------------------------------------------------------------


def is_number(value: object, low: float = -1e300, high: float = 1e300) -> bool:
    """Return whether a value is a finite number from `low` to `high`; true and false are none."""
    return type(value) in (int, float) and low <= value <= high  # type: ignore[operator]


def fits(value: Answered, asked: Asked) -> bool:
    """Return whether a value may answer a question."""
    match asked.kind:
        case "points":
            return _has(value, asked.points) and all(_has(point, 2) and all(map(is_number, point)) for point in value)
        case "number":
            return is_number(value, asked.low, asked.high)
        case "choices":
            return _has(value, len(asked.rows)) and all(map(_is_option, value, asked.rows))
        case _:
            return (
                isinstance(value, dict)
                and value.keys() == asked.fields.keys()
                and all(_is_within(value[name], limits) for name, limits in asked.fields.items())
            )


def _has(value: object, length: int) -> bool:
    return isinstance(value, list) and len(value) == length


def _is_option(value: object, options: int) -> bool:
    return type(value) is int and 0 <= value < options


def _is_within(value: object, limits: Mapping[str, Any]) -> bool:
    if "options" in limits:
        return isinstance(value, str) and value in limits["options"]
    return is_number(value, limits["min"], limits["max"])
