"""Rooms and messages as JSON, for processes that share them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from gdviz.classroom.messages import Asked, Join, Message, Race
from gdviz.classroom.room import Person, Question, Room, Sender

_MESSAGES: dict[str, Any] = {kind.__name__: kind for kind in Message.__args__}


def text_of(sender: Sender, message: Message) -> str:
    """Return a message and its sender as text."""
    return _text([vars(sender), type(message).__name__, message])


def message_of(text: str | bytes) -> tuple[Sender, Message]:
    """Return what `text_of` has written."""
    sender, kind, data = json.loads(text)
    if kind == Join.__name__ and data["questions"] is not None:
        data["questions"] = tuple(map(_asked, data["questions"]))
    if kind == Race.__name__:
        data["asked"] = _asked(data["asked"])
    return Sender(**sender), _MESSAGES[kind](**data)


def text_of_room(room: Room) -> str:
    """Return a room as text."""
    return _text(room)


def room_of(text: str | bytes) -> Room:
    """Return what `text_of_room` has written."""
    data = json.loads(text)
    questions = {name: _question(each) for name, each in data["questions"].items()}
    people = {name: Person(**each) for name, each in data["people"].items()}
    return Room(**data | {"questions": questions, "people": people})


def _text(value: object) -> str:
    return json.dumps(value, default=vars, separators=(",", ":"))


def _question(data: Mapping[str, Any]) -> Question:
    # JSON has no keys but texts.
    answers = {int(number): value for number, value in data["answers"].items()}
    return Question(_asked(data["asked"]), data["round"], data["phase"], answers)


def _asked(data: Mapping[str, Any]) -> Asked:
    return Asked(**{**data, "rows": tuple(data["rows"])})
