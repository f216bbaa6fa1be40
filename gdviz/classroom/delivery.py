"""From a room to the connections of this process: each message is encoded once, bursts are collected."""

from __future__ import annotations

import asyncio
import json
import struct
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from gdviz.classroom.room import (
    LEARNERS,
    SERVER,
    TEACHERS,
    AnswerChanged,
    Outcome,
    PeopleChanged,
    Replaced,
    Room,
    Sender,
    Sent,
    answered,
    answers,
    people,
)

ANSWERS_SECONDS = 0.1
"""So long the answers of learners are collected for the teacher."""
COUNTS_SECONDS = 0.5
"""So often it is said at most who is there, and how many have answered."""

FULL = 4003
"""The code with which a connection is closed that has found a full room."""
REPLACED = 4000
"""The code with which a connection is closed whose page has another one."""
ENDED = 4004
"""The code with which it is closed when the room has ended, or there is none."""
TRY_AGAIN = 1012
"""The code with which it is closed when the page should connect again."""


class Seat(Protocol):
    """A connection of this process with a room."""

    teacher: bool

    def post(self, frame: bytes) -> None:
        """Send a frame, as far as the page reads what it gets."""

    def drop(self, code: int) -> None:
        """Close the connection."""


@dataclass
class Counts:
    """Counts since the server started; those of `refused` by the word for why, those of `closed` likewise."""

    opened: int = 0
    messages: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    closed: Counter[str] = field(default_factory=Counter)


def frame(message: Mapping[str, Any]) -> bytes:
    """Return a message as the frame of a websocket; those of servers are the same for all connections."""
    data = json.dumps(message, separators=(",", ":"), allow_nan=False).encode()
    if len(data) < 126:
        return struct.pack("!BB", 0x81, len(data)) + data
    if len(data) < 2**16:
        return struct.pack("!BBH", 0x81, 126, len(data)) + data
    return struct.pack("!BBQ", 0x81, 127, len(data)) + data


@dataclass
class _Class:
    """The connections with one room, those that were welcomed among them, and what waits to be said."""

    room: Room
    seats: dict[str, Seat] = field(default_factory=dict)
    welcomed: dict[str, Seat] = field(default_factory=dict)
    answers: dict[str, set[int]] = field(default_factory=dict)
    counted: set[str] = field(default_factory=set)
    timers: dict[str, asyncio.TimerHandle] = field(default_factory=dict)


class Delivery:
    """Sends what follows from messages to the connections of this process."""

    def __init__(self) -> None:
        self.counts = Counts()
        self._classes: dict[str, _Class] = {}

    @property
    def rooms(self) -> int:
        """The number of rooms with connections here."""
        return len(self._classes)

    @property
    def people(self) -> int:
        """The number of connections that have joined."""
        return sum(len(each.welcomed) for each in self._classes.values())

    # ---- Connections -------------------------------------------------------------------------------

    def add(self, room: Room, connection: str, seat: Seat) -> None:
        """Add a connection; it gets messages to all from its welcome on."""
        self._classes.setdefault(room.code, _Class(room)).seats[connection] = seat

    def remove(self, code: str, connection: str) -> None:
        """Remove a connection."""
        here = self._classes.get(code)
        if here is None:
            return
        here.seats.pop(connection, None)
        here.welcomed.pop(connection, None)
        if not here.seats:
            for timer in self._classes.pop(code).timers.values():
                timer.cancel()

    def has(self, code: str, connection: str = "") -> bool:
        """Return whether a room has this connection here, or any."""
        here = self._classes.get(code)
        return here is not None and (not connection or connection in here.seats)

    def drop(self, code: str, how: int) -> None:
        """Close all connections with a room."""
        here = self._classes.get(code)
        for seat in list(here.seats.values()) if here else ():
            seat.drop(how)

    # ---- Messages ----------------------------------------------------------------------------------

    def hear(self, room: Room, sender: Sender, outcomes: list[Outcome]) -> None:
        """Do what follows from a message."""
        here = self._classes.get(room.code)
        if here is None:
            return
        here.room = room
        for outcome in outcomes:
            match outcome:
                case Sent(to, message):
                    self._send(here, sender, to, message)
                case Replaced(connection):
                    if seat := here.seats.get(connection):
                        seat.drop(REPLACED)
                case PeopleChanged():
                    self._soon(here, "people", COUNTS_SECONDS, self._say_people)
                case AnswerChanged(question, number):
                    here.answers.setdefault(question, set()).add(number)
                    here.counted.add(question)
                    self._soon(here, "answers", ANSWERS_SECONDS, self._say_answers)
                    self._soon(here, "counts", COUNTS_SECONDS, self._say_counts)
        if room.ended:
            self.drop(room.code, ENDED)

    def _send(self, here: _Class, sender: Sender, to: str, message: Mapping[str, Any]) -> None:
        if message["type"] == "welcome" and to in here.seats:
            here.welcomed[to] = here.seats[to]
        _post(_recipients(here, sender, to), message)
        if message["type"] == "refused" and to in here.seats:
            self.counts.refused[message["why"]] += 1
            if message["why"] == "full":
                here.seats[to].drop(FULL)

    def _soon(self, here: _Class, name: str, seconds: float, say: Callable[[_Class], None]) -> None:
        if name not in here.timers:
            here.timers[name] = asyncio.get_running_loop().call_later(seconds, self._say, here, name, say)

    def _say(self, here: _Class, name: str, say: Callable[[_Class], None]) -> None:
        del here.timers[name]
        say(here)

    def _say_people(self, here: _Class) -> None:
        _post(_recipients(here, SERVER, TEACHERS), people(here.room))

    def _say_answers(self, here: _Class) -> None:
        changed, here.answers = here.answers, {}
        for question, numbers in changed.items():
            if question in here.room.questions:
                _post(_recipients(here, SERVER, TEACHERS), answers(here.room, question, numbers))

    def _say_counts(self, here: _Class) -> None:
        changed, here.counted = here.counted, set()
        for question in changed & here.room.questions.keys():
            _post(_recipients(here, SERVER, LEARNERS), answered(here.room, question))


def _recipients(here: _Class, sender: Sender, to: str) -> list[Seat]:
    match to:
        case "others":
            return [seat for connection, seat in here.welcomed.items() if connection != sender.connection]
        case "teachers":
            return [seat for seat in here.welcomed.values() if seat.teacher]
        case "learners":
            return [seat for seat in here.welcomed.values() if not seat.teacher]
    return [here.seats[to]] if to in here.seats else []


def _post(seats: list[Seat], message: Mapping[str, Any]) -> None:
    if seats:
        encoded = frame(message)
        for seat in seats:
            seat.post(encoded)
