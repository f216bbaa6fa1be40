"""The rooms of many processes, in Redis: each is the messages it has got, in one order that all processes read.

A room is a hash with a snapshot, and a stream of the messages since. A stream is published and subscribed like a
channel, but whoever is cut off for a moment reads on from where it was, and a new process reads the snapshot and what
follows. Messages are numbered without gaps. Each process folds them with `room.receive`, so it has the room at hand.

Each process says every few seconds that it lives; of one that does not, another tells the rooms, whose people it loses.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.exceptions import RedisError

from gdviz.classroom.delivery import TRY_AGAIN, Delivery
from gdviz.classroom.messages import Close, Left, Lost, Message, RefusedError
from gdviz.classroom.records import message_of, room_of, text_of, text_of_room
from gdviz.classroom.room import SERVER, Room, Sender, is_of, is_refused, receive
from gdviz.classroom.rooms import IDLE_SECONDS, LOST, ended, used_at_first

SNAPSHOT = 128
"""Messages after which a room is stored anew."""
MARGIN = 512
"""Messages that remain besides, for processes that are late."""
BLOCK_SECONDS = 5
DEAD_SECONDS = 10.0
"""So long after its last sign a process is dead."""
UNUSED_SECONDS = 10.0
"""So long a room is read that has no connections here: somebody may be about to connect."""
ENDED_SECONDS = 60
"""How long an ended room stays, for processes that are late."""

_CONNECTIONS = 32
"""How many commands of a process are under way at once; others wait for their turn."""
_READERS = 100_000
"""How many rooms a process can read at once: more than it ever does, as each has a connection of its own."""

_ROOMS, _PROCESSES = "gdviz:rooms", "gdviz:processes"

# Number a message and append it, unless the room has gone.
_APPEND = """
if redis.call('exists', KEYS[1]) == 0 then return 0 end
local number = redis.call('hincrby', KEYS[1], 'appended', 1)
redis.call('xadd', KEYS[2], number .. '-0', 'message', ARGV[1])
if number == 1 then redis.call('expireat', KEYS[2], ARGV[2]) end
return number
"""
# Store a snapshot, unless there is a later one, and forget what is long in it.
_SAVE = """
if tonumber(redis.call('hget', KEYS[1], 'saved') or ARGV[2]) >= tonumber(ARGV[2]) then return end
redis.call('hset', KEYS[1], 'room', ARGV[1], 'saved', ARGV[2])
redis.call('xtrim', KEYS[2], 'minid', ARGV[3])
"""


logger = logging.getLogger(__name__)


@dataclass
class _Copy:
    """A room that this process reads: after which message, and since when nobody is connected with it here."""

    room: Room
    last: int
    unused: float
    reading: asyncio.Task[None] | None = None


class RedisRooms:
    """Rooms in Redis at the address `url`, of which `process` is one of several that serve them."""

    def __init__(self, url: str, delivery: Delivery, process: str, most: int) -> None:
        seconds: dict[str, Any] = {"socket_timeout": 2 * BLOCK_SECONDS, "socket_connect_timeout": BLOCK_SECONDS}
        pool = BlockingConnectionPool.from_url(url, max_connections=_CONNECTIONS, timeout=2 * BLOCK_SECONDS, **seconds)
        # Their types leave open what they return. Reading a room occupies a connection, so it takes none from commands.
        self._redis: Any = Redis.from_pool(pool)
        self._reader: Any = Redis.from_url(url, max_connections=_READERS, **seconds)
        self._append, self._save = map(self._redis.register_script, (_APPEND, _SAVE))
        self._delivery, self._process, self._most = delivery, process, most
        self._copies: dict[str, _Copy] = {}
        self._loading: dict[str, asyncio.Task[_Copy | None]] = {}

    async def create(self, room: Room) -> bool:
        """See `Rooms`."""
        try:
            now = await self._now()
            await self._redis.zremrangebyscore(_ROOMS, "-inf", now - IDLE_SECONDS)
            if await self._redis.zcard(_ROOMS) >= self._most * max(1, len(await self._living(now))):
                return False
            name = _keys(room.code)[0]
            if not await self._redis.hsetnx(name, "room", text_of_room(room)):
                raise KeyError(room.code)
            async with self._redis.pipeline() as pipeline:
                pipeline.hset(name, "saved", "0").expireat(name, _until(room))
                await pipeline.zadd(_ROOMS, {room.code: used_at_first(now)}).execute()
        except RedisError:
            raise RefusedError("unavailable") from None
        return True

    async def enter(self, code: str) -> Room | None:
        """See `Rooms`."""
        copy = self._copies.get(code)
        if copy is None:
            # Of many that enter at once, one loads it.
            loading = self._loading.get(code)
            if loading is None:
                loading = self._loading[code] = asyncio.create_task(self._load(code))
                loading.add_done_callback(lambda _: self._loading.pop(code, None))
            try:
                copy = await asyncio.shield(loading)
            except RedisError:
                raise RefusedError("unavailable") from None
        return copy.room if copy else None

    def get(self, code: str) -> Room | None:
        """See `Rooms`."""
        copy = self._copies.get(code)
        return copy.room if copy else None

    async def tell(self, code: str, sender: Sender, message: Message) -> None:
        """See `Rooms`."""
        copy = self._copies.get(code)
        if copy is None:
            return
        _, outcomes = receive(copy.room, sender, message)
        if is_refused(outcomes):
            # The others need not hear of it.
            self._delivery.hear(copy.room, sender, outcomes)
            return
        last = copy.last
        try:
            number = await self._add(copy.room, sender, message)
            if isinstance(message, Close):
                await self._forget(code)
        except RedisError:
            raise RefusedError("unavailable") from None
        self._compare(copy, last, number or None)

    async def tick(self) -> None:
        """Say that this process lives, and which do not; end rooms whose time is over, and leave those without use."""
        with suppress(RedisError):
            now = await self._now()
            await self._live(now)
            await self._redis.zremrangebyscore(_PROCESSES, "-inf", now - 6 * DEAD_SECONDS)
            living = await self._living(now)
            for code, copy in list(self._copies.items()):
                if copy.room.ends <= now:
                    self._end(copy)
                    continue
                last = copy.last
                saved, appended = await self._redis.hmget(_keys(code)[0], "saved", "appended")
                if not self._compare(copy, last, int(appended or 0) if saved else None):
                    continue
                with suppress(RefusedError):
                    await self._correct(code, copy.room, living)
                if self._delivery.has(code):
                    copy.unused = now
                    await self._redis.zadd(_ROOMS, {code: now})
                elif now - copy.unused > UNUSED_SECONDS:
                    self._leave(copy)

    async def close(self) -> None:
        """See `Rooms`."""
        copies = list(self._copies.values())
        for copy in copies:
            self._leave(copy)
        with suppress(RedisError):
            await self._redis.zrem(_PROCESSES, self._process)
            for copy in copies:
                await self._add(copy.room, SERVER, Lost(self._process))
        await self._redis.aclose()
        await self._reader.aclose()

    # ---- Reading -----------------------------------------------------------------------------------

    async def _load(self, code: str) -> _Copy | None:
        """Read a room, and read on."""
        name, stream = _keys(code)
        text, saved = await self._redis.hmget(name, "room", "saved")
        now = await self._now()
        await self._live(now)
        if not text or not saved:
            return None
        room, last = room_of(text), int(saved)
        for number, message in _numbered(await self._redis.xrange(stream, f"{last + 1}-0")):
            room, last = receive(room, *message_of(message))[0], number
        if room.ended or room.ends <= now:
            return None
        copy = self._copies[code] = _Copy(room, last, now)
        copy.reading = asyncio.create_task(self._read(copy))
        return copy

    async def _read(self, copy: _Copy) -> None:
        try:
            await self._follow(copy)
        except Exception:
            logger.exception("A room cannot be read any more, and its pages connect again")
            self._reconnect(copy)
        self._leave(copy)

    async def _follow(self, copy: _Copy) -> None:
        """Hear of a room until it ends."""
        name, stream = _keys(copy.room.code)
        while not copy.room.ended:
            try:
                found = await self._reader.xread({stream: f"{copy.last}-0"}, block=1000 * BLOCK_SECONDS, count=100)
            except RedisError:
                await asyncio.sleep(0.5)
                continue
            for number, text in _numbered(entry for _, entries in found for entry in entries):
                if number != copy.last + 1:
                    self._reconnect(copy)
                    return
                sender, message = message_of(text)
                if message == Lost(self._process):
                    self._reconnect(copy)
                    return
                copy.last = number
                copy.room, outcomes = receive(copy.room, sender, message)
                self._delivery.hear(copy.room, sender, outcomes)
                if number % SNAPSHOT == 0 and is_of(sender.connection, self._process):
                    snapshot: list[Any] = [text_of_room(copy.room), number, f"{number - MARGIN}-0"]
                    with suppress(RedisError):
                        await self._save(keys=[name, stream], args=snapshot)
                # Other rooms and pages have their turn.
                await asyncio.sleep(0)

    def _reconnect(self, copy: _Copy) -> None:
        """Let pages connect again, and get the whole: this process was away for too long."""
        if self._leave(copy):
            self._delivery.drop(copy.room.code, TRY_AGAIN)

    def _compare(self, copy: _Copy, last: int, number: int | None) -> bool:
        """Return whether Redis has a room as it was read here.

        - `last`: the message that had been read here, before Redis was asked;
        - `number`: the one that Redis has after that, None where the room has gone.
        """
        if number is None:
            self._end(copy, LOST)
        elif number < last:
            # Redis was restarted with what it had stored some time ago, so new messages have numbers of earlier ones.
            self._reconnect(copy)
        return number is not None and number >= last

    def _end(self, copy: _Copy, *why: str) -> None:
        if self._leave(copy):
            self._delivery.hear(*ended(copy.room, *why))

    def _leave(self, copy: _Copy) -> bool:
        """Read a room no more; return whether it was read."""
        if self._copies.get(copy.room.code) is not copy:
            return False
        del self._copies[copy.room.code]
        if copy.reading and copy.reading is not asyncio.current_task():
            copy.reading.cancel()
        return True

    # ---- Other processes -------------------------------------------------------------------------------

    async def _correct(self, code: str, room: Room, living: set[str]) -> None:
        """Tell a room whom it has lost without having heard of it: with processes that have died, or by a cut."""
        connections = {person.connection for person in room.people.values() if person.connection}
        for process in {connection.partition("/")[0] for connection in connections} - living:
            await self.tell(code, SERVER, Lost(process))
        for connection in connections:
            if is_of(connection, self._process) and not self._delivery.has(code, connection):
                await self.tell(code, Sender(connection), Left())

    async def _add(self, room: Room, sender: Sender, message: Message) -> int:
        """Append a message; return its number, 0 where the room has gone."""
        return await self._append(keys=_keys(room.code), args=[text_of(sender, message), _until(room)])

    async def _live(self, now: float) -> None:
        await self._redis.zadd(_PROCESSES, {self._process: now})

    async def _living(self, now: float) -> set[str]:
        found = await self._redis.zrangebyscore(_PROCESSES, now - DEAD_SECONDS, "+inf")
        return {name.decode() for name in found}

    async def _now(self) -> float:
        # The clocks of machines differ.
        seconds, microseconds = await self._redis.time()
        return seconds + microseconds / 1e6

    async def _forget(self, code: str) -> None:
        async with self._redis.pipeline() as pipeline:
            for name in _keys(code):
                pipeline.expire(name, ENDED_SECONDS)
            await pipeline.zrem(_ROOMS, code).execute()


def _keys(code: str) -> list[str]:
    """Return the names of the hash and the stream of a room."""
    # In a cluster, what is in braces says which machine has them.
    return [f"gdviz:room:{{{code}}}", f"gdviz:room:{{{code}}}:messages"]


def _until(room: Room) -> int:
    return int(room.ends) + ENDED_SECONDS


def _numbered(entries: Iterable[tuple[bytes, dict[bytes, bytes]]]) -> Iterable[tuple[int, bytes]]:
    return ((int(name.partition(b"-")[0]), fields[b"message"]) for name, fields in entries)
