"""What the addresses of classes share: the rooms, the connections of this process, and who may open a room."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count

from gdviz.classroom.delivery import Delivery
from gdviz.classroom.limits import Bucket, Limits
from gdviz.classroom.messages import Left, RefusedError
from gdviz.classroom.room import Room, Sender, digest
from gdviz.classroom.rooms import MemoryRooms, Rooms

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of codes: without letters and digits that look alike."""
NO_ROOM = "There is no room with this code. It may have ended, or the server was restarted."

_TICK_SECONDS = 2.0
_MOST_ADDRESSES = 10_000

logger = logging.getLogger(__name__)


@dataclass
class Classroom:
    """The rooms, the connections of this process, its limits and its name; `openings`: rooms opened, by client."""

    rooms: Rooms
    delivery: Delivery
    limits: Limits
    process: str
    connections: count = field(default_factory=count)
    openings: dict[str, Bucket] = field(default_factory=dict)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @classmethod
    def of(cls, limits: Limits, redis: str) -> Classroom:
        """Return a classroom whose rooms are in Redis at the address `redis`, else in memory."""
        delivery, process = Delivery(), secrets.token_hex(4)
        if not redis:
            return cls(MemoryRooms(delivery, limits.rooms), delivery, limits, process)
        from gdviz.classroom.redis_rooms import RedisRooms

        return cls(RedisRooms(redis, delivery, process, limits.rooms), delivery, limits, process)

    def start(self) -> None:
        """Do what is due, until `stop`."""
        self.tasks.add(asyncio.create_task(self._run()))

    async def _run(self) -> None:
        while True:
            try:
                await self.rooms.tick()
            except Exception:
                logger.exception("What is due in rooms could not be done")
            await asyncio.sleep(_TICK_SECONDS)

    async def stop(self) -> None:
        """End what runs; the rooms stay where they are."""
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.rooms.close()

    def may_open(self, address: str) -> bool:
        """Return whether a client may open one more room."""
        if len(self.openings) >= _MOST_ADDRESSES:
            self.openings = {name: bucket for name, bucket in self.openings.items() if not bucket.is_full}
        bucket = self.openings.setdefault(address, Bucket(self.limits.opening, self.limits.openings))
        return bucket.take()

    async def open(self, page: str, nicknames: bool) -> tuple[Room, str] | None:
        """Open a room; return it and the teacher's key, None where there is no space for it."""
        key, ends = secrets.token_urlsafe(24), time.time() + self.limits.hours * 3600
        while True:
            code = "".join(secrets.choice(ALPHABET) for _ in range(5))
            room = Room(code, digest(key), page, nicknames, ends, self.limits.learners)
            with suppress(KeyError):
                if not await self.rooms.create(room):
                    return None
                self.delivery.counts.opened += 1
                return room, key

    def left(self, code: str, sender: Sender) -> None:
        """Note that a connection is closed."""
        task = asyncio.create_task(self._leave(code, sender))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _leave(self, code: str, sender: Sender) -> None:
        self.delivery.remove(code, sender.connection)
        with suppress(RefusedError):
            await self.rooms.tell(code, sender, Left())
