"""The rooms of a server: what all kinds of them do, and those in the memory of one process."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from gdviz.classroom.delivery import Delivery
from gdviz.classroom.messages import Message
from gdviz.classroom.room import LEARNERS, SERVER, TEACHERS, Outcome, Room, Sender, Sent, receive

IDLE_SECONDS = 600.0
"""Rooms where nobody has been for so long leave their place to others, as long as these need it."""
NEW_SECONDS = 60.0
"""The same of rooms where nobody has been at all."""
OVER = "The time of this room is over."
LOST = "The room was lost when its storage restarted."


class Rooms(Protocol):
    """Rooms by their codes; `delivery` hears what follows from each message to a room that this process has entered.

    What cannot be done because the rooms are out of reach raises `RefusedError`.
    """

    async def create(self, room: Room) -> bool:
        """Add a room; return whether there was space for it. Raise `KeyError` where its code is taken."""

    async def enter(self, code: str) -> Room | None:
        """Return a room, of which this process hears as long as it has connections; None where there is none."""

    def get(self, code: str) -> Room | None:
        """Return a room that this process has entered, as it is at present."""

    async def tell(self, code: str, sender: Sender, message: Message) -> None:
        """Give a room a message; none where it has ended."""

    async def tick(self) -> None:
        """Do what is due; to be called every few seconds."""

    async def close(self) -> None:
        """Stop; the rooms stay where they are."""


class MemoryRooms:
    """Rooms that end with the process."""

    def __init__(self, delivery: Delivery, most: int, clock: Callable[[], float] = time.time) -> None:
        self._delivery, self._most, self._clock = delivery, most, clock
        self._rooms: dict[str, Room] = {}
        # When somebody was last there.
        self._used: dict[str, float] = {}

    async def create(self, room: Room) -> bool:
        """See `Rooms`."""
        if room.code in self._rooms:
            raise KeyError(room.code)
        now = self._clock()
        if sum(now - used < IDLE_SECONDS for used in self._used.values()) >= self._most:
            return False
        if len(self._rooms) >= 10 * self._most:
            self._remove(min(self._used, key=lambda code: self._used[code]))
        self._rooms[room.code], self._used[room.code] = room, used_at_first(now)
        return True

    async def enter(self, code: str) -> Room | None:
        """See `Rooms`."""
        return self._rooms.get(code)

    def get(self, code: str) -> Room | None:
        """See `Rooms`."""
        return self._rooms.get(code)

    async def tell(self, code: str, sender: Sender, message: Message) -> None:
        """See `Rooms`."""
        if code not in self._rooms:
            return
        room, outcomes = receive(self._rooms[code], sender, message)
        if room.ended:
            self._remove(code)
        else:
            self._rooms[code] = room
        self._delivery.hear(room, sender, outcomes)

    async def tick(self) -> None:
        """Note which rooms are used, and end those whose time is over."""
        now = self._clock()
        self._used.update((code, now) for code in self._rooms if self._delivery.has(code))
        for room in [room for room in self._rooms.values() if room.ends <= now]:
            self._remove(room.code)
            self._delivery.hear(*ended(room))

    async def close(self) -> None:
        """See `Rooms`."""

    def _remove(self, code: str) -> None:
        del self._rooms[code], self._used[code]


def used_at_first(now: float) -> float:
    """Return since when a room that is opened now counts as idle: its place is soon free unless somebody comes."""
    return now - max(0, IDLE_SECONDS - NEW_SECONDS)


def ended(room: Room, why: str = OVER) -> tuple[Room, Sender, list[Outcome]]:
    """Return what is heard of a room that has ended without its teacher."""
    message = {"type": "closed", "sentence": why}
    return replace(room, ended=True), SERVER, [Sent(TEACHERS, message), Sent(LEARNERS, message)]
