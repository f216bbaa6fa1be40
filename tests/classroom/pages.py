"""Pages as tests play them, without a network: they send messages to rooms, and collect what they get."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gdviz.classroom.delivery import Delivery
from gdviz.classroom.messages import Join, Left, parse
from gdviz.classroom.room import Room, Sender, digest
from gdviz.classroom.rooms import Rooms

KEY = "the teacher's key"
QUESTIONS = [
    {"id": "rate", "kind": "number", "min": 0, "max": 1},
    {"id": "where", "kind": "points", "points": 2},
    {"id": "which", "kind": "choices", "rows": [3, 2]},
]
FIELDS = {"rate": {"min": 0, "max": 1}, "optimizer": {"options": ["sgd", "adam"]}}


def new_room(code: str = "ABCDE", **changes: Any) -> Room:
    """A room that ends in the year 2100, of a page that nobody needs."""
    facts = {"page": "lesson.html", "nicknames": True, "ends": 4_102_444_800.0, "most": 500}
    return Room(code, digest(KEY), **facts | changes)


def learner_id(number: int) -> str:
    """The id that the browser of a learner has made."""
    return f"learner-{number:014}"


@dataclass
class PlayedPage:
    """A page: a seat, and what it has got."""

    rooms: Rooms
    delivery: Delivery
    code: str
    connection: str
    learner: str
    teacher: bool = False
    got: list[dict[str, Any]] = field(default_factory=list)
    closed: int | None = None

    def post(self, frame: bytes) -> None:
        start = {126: 4, 127: 10}.get(frame[1], 2)
        self.got.append(json.loads(frame[start:]))

    def drop(self, code: int) -> None:
        self.closed = self.closed or code

    async def join(self, **facts: Any) -> None:
        room = await self.rooms.enter(self.code)
        assert room is not None
        self.delivery.add(room, self.connection, self)
        message = parse(json.dumps({"type": "join", "learner": self.learner} | facts))
        assert isinstance(message, Join)
        joining = Join(message.learner, "", message.name, message.questions, message.page, self.teacher)
        await self.rooms.tell(self.code, Sender(self.connection, self.learner), joining)

    async def send(self, kind: str, **facts: Any) -> None:
        message = parse(json.dumps({"type": kind} | facts))
        await self.rooms.tell(self.code, Sender(self.connection, self.learner), message)

    async def leave(self) -> None:
        self.delivery.remove(self.code, self.connection)
        await self.rooms.tell(self.code, Sender(self.connection, self.learner), Left())

    def all(self, kind: str) -> list[dict[str, Any]]:
        return [message for message in self.got if message["type"] == kind]

    async def hear(self, kind: str, count: int = 1) -> dict[str, Any]:
        """Wait until so many messages of a kind have come; return the last."""
        await until(lambda: len(self.all(kind)) >= count)
        return self.all(kind)[-1]


async def until(condition: Callable[[], object], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)
