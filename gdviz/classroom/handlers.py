"""Addresses of classes: the teacher's start page, opening a room, joining it, and its websocket."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from ipaddress import ip_address
from itertools import count
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from jupyter_server.utils import url_path_join
from tornado.httputil import HTTPServerRequest
from tornado.iostream import IOStream, StreamBufferFullError, StreamClosedError
from tornado.web import HTTPError
from tornado.websocket import WebSocketHandler, WebSocketProtocol, WebSocketProtocol13

from gdviz.classroom.delivery import ENDED, TRY_AGAIN, Delivery, frame
from gdviz.classroom.limits import Bucket, Limits
from gdviz.classroom.messages import LONGEST, Join, Left, Page, RefusedError, page_path, parse
from gdviz.classroom.room import Room, Sender, digest, refusal
from gdviz.classroom.rooms import MemoryRooms, Rooms
from gdviz.site.access import is_from_here
from gdviz.site.handlers import ServerHandler
from gdviz.site.page import templates
from gdviz.site.rendering import content_policy

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of codes: without letters and digits that look alike."""
PING_SECONDS = 20.0
TICK_SECONDS = 2.0
JOIN_SECONDS = 10.0
"""How long a connection may take to join."""
FLOOD = 1008
TOO_LONG = 1009
_MOST_ADDRESSES = 10_000

NO_ROOM = "There is no room with this code. It may have ended, or the server was restarted."


@dataclass
class Classroom:
    """What the handlers share: the rooms, the connections of this process, its name and its limits."""

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
            await self.rooms.tick()
            await asyncio.sleep(TICK_SECONDS)

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


class ClassHandler(ServerHandler):
    """A handler of an address of classes."""

    def initialize(self, classroom: Classroom) -> None:
        """Take what the handlers share."""
        self.classroom = classroom

    def show(self, template: str, status: HTTPStatus = HTTPStatus.OK, **facts: Any) -> None:
        """Answer with a page."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.set_policy(content_policy())
        self.finish(templates().get_template(template).render(base_url=self.base_url, **facts))


class StartHandler(ClassHandler):
    """Sends the page on which a teacher opens a room."""

    def get(self) -> None:
        """Send it."""
        pages = sorted(name.with_suffix(".html").as_posix() for name in self.pages.lessons)
        self.show("class.html", pages=pages)

    head = get


class OpenHandler(ClassHandler):
    """Opens rooms."""

    def check_xsrf_cookie(self) -> None:
        """Browsers say where requests come from."""

    async def post(self) -> None:
        """Open a room for a page."""
        if not is_from_here(self.request):
            self.answer(HTTPStatus.FORBIDDEN, sentence="Rooms are opened on this server's own page.")
            return
        try:
            wanted = json.loads(self.request.body)
            page, nicknames = page_path(wanted["page"]), wanted.get("nicknames", False) is True
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.answer(HTTPStatus.BAD_REQUEST, sentence="This is not a page for which a room can be opened.")
            return
        if not is_known(self, page):
            self.answer(HTTPStatus.NOT_FOUND, sentence="This server has no such page.")
        elif not self.classroom.may_open(client_of(self.request)):
            self.answer(HTTPStatus.TOO_MANY_REQUESTS, sentence="Too many rooms were opened. Please wait a minute.")
        else:
            await self.open(page, nicknames)

    async def open(self, page: str, nicknames: bool) -> None:
        """Open a room, and answer with its code and the teacher's key."""
        try:
            opened = await self.classroom.open(page, nicknames)
        except RefusedError as error:
            self.answer(HTTPStatus.SERVICE_UNAVAILABLE, sentence=str(error))
            return
        if opened is None:
            self.answer(HTTPStatus.SERVICE_UNAVAILABLE, sentence="This server has as many rooms as it can have.")
            return
        room, key = opened
        address = url_path_join(self.base_url, "join", room.code)
        self.answer(HTTPStatus.CREATED, code=room.code, key=key, address=address)

    def answer(self, status: HTTPStatus, **facts: str) -> None:
        """Answer with JSON; refusals have a `sentence`."""
        if status >= HTTPStatus.BAD_REQUEST:
            self.classroom.delivery.counts.refused["opening"] += 1
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        self.finish(facts)


def client_of(request: HTTPServerRequest) -> str:
    """Return the address of a client; what a proxy says of it counts where the proxy is beside us, not far away."""
    address = request.remote_ip or ""
    said = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    with suppress(ValueError):
        if said and ip_address(address).is_private:
            return said
    return address


def is_known(handler: Any, page: str) -> bool:
    """Return whether the server has a page."""
    return PurePosixPath(page).with_suffix(".ipynb") in handler.settings["gdviz_pages"].lessons


class JoinHandler(ClassHandler):
    """Leads to the page of a room, or asks for its code."""

    async def get(self, code: str = "") -> None:
        """Redirect to the page, or send the one with a field for the code."""
        code = re.sub("[^0-9A-Z]", "", code.upper())[:20]
        try:
            room = await self.classroom.rooms.enter(code) if code else None
        except RefusedError as error:
            self.say(HTTPStatus.SERVICE_UNAVAILABLE, str(error))
            return
        if room:
            self.set_header("Cache-Control", "no-store")
            self.redirect(f"{self.base_url}{quote(room.page)}?room={code}")
        elif code:
            self.classroom.delivery.counts.refused["code"] += 1
            self.show("join.html", HTTPStatus.NOT_FOUND, code=code, sentence=NO_ROOM)
        else:
            self.show("join.html", code="", sentence="")

    head = get


class SocketHandler(WebSocketHandler):
    """The connection of a page with its room."""

    # Pings tell the server of a page that has gone without closing its connection.
    ping_interval = ping_timeout = PING_SECONDS
    max_message_size = LONGEST
    teacher = False

    def initialize(self, classroom: Classroom) -> None:
        """Take what the handlers share."""
        self.classroom, limits = classroom, classroom.limits
        self.counts = classroom.delivery.counts
        self.sender = Sender(f"{classroom.process}/{next(classroom.connections)}")
        self._messages = Bucket(limits.rate, limits.burst)
        self._dropped = Bucket(limits.flood_rate, limits.flood)
        self._said = Bucket(1, 1)
        self._closing = False

    def check_origin(self, origin: str) -> bool:
        """Return whether the page is one of this server's own."""
        return is_from_here(self.request)

    async def get(self, code: str) -> None:
        """Open the websocket; clients that say nothing of where they come from are no browsers."""
        if not is_from_here(self.request):
            raise HTTPError(HTTPStatus.FORBIDDEN)
        await super().get(code)

    def get_websocket_protocol(self) -> WebSocketProtocol | None:
        """Return the protocol, if the browser speaks it."""
        protocol = super().get_websocket_protocol()
        return _Protocol(self, False, protocol.params) if isinstance(protocol, WebSocketProtocol13) else None

    async def open(self, code: str) -> None:
        """Wait for the page to join, or say that there is no such room."""
        self.set_nodelay(True)
        self._stream.max_write_buffer_size = self.classroom.limits.waiting
        self.code = code.upper()
        try:
            room = await self.classroom.rooms.enter(self.code)
        except RefusedError as error:
            self.refuse(error.why)
            self.drop(TRY_AGAIN)
            return
        if room is None:
            self.counts.refused["code"] += 1
            self.post(frame({"type": "closed", "sentence": NO_ROOM}))
            self.drop(ENDED)
            return
        self.classroom.delivery.add(room, self.sender.connection, self)
        asyncio.get_running_loop().call_later(JOIN_SECONDS, self._expect_joined)

    @property
    def _stream(self) -> IOStream:
        assert self.ws_connection is not None
        assert self.ws_connection.stream is not None
        return self.ws_connection.stream

    def _expect_joined(self) -> None:
        if not self.sender.learner:
            self.drop(FLOOD)

    async def on_message(self, text: str | bytes) -> None:
        """Give the room what the page says, if it is neither too much nor something else."""
        self.counts.messages += 1
        if not self._messages.take():
            self._flooded()
            return
        room = self.classroom.rooms.get(self.code)
        try:
            message = parse(text)
            if room is None:
                raise RefusedError("ended")
            if isinstance(message, Join):
                message = self._identified(room, message)
            elif isinstance(message, Page) and not is_known(self, message.page):
                raise RefusedError("page")
            await self.classroom.rooms.tell(self.code, self.sender, message)
        except RefusedError as error:
            self.refuse(error.why)

    def _identified(self, room: Room, message: Join) -> Join:
        """Return the message of a page that joins with what is known of it: whether it is the teacher's."""
        if self.sender.learner:
            raise RefusedError("joined")
        if message.key and not room.is_key(message.key):
            raise RefusedError("key")
        if not message.key and message.questions is not None:
            raise RefusedError("teacher")
        if message.page and not is_known(self, message.page):
            raise RefusedError("page")
        self.teacher = bool(message.key)
        self.sender = Sender(self.sender.connection, message.learner)
        return replace(message, key="", teacher=self.teacher)

    def _flooded(self) -> None:
        """Note a message that was dropped: with a sentence a second, and the end of the connection after too many."""
        self.counts.refused["fast"] += 1
        if not self._dropped.take():
            self.counts.closed["flood"] += 1
            self.drop(FLOOD)
        elif self._said.take():
            self.post(frame(refusal("", "fast").message))

    def on_close(self) -> None:
        """Tell the room that the page is away."""
        self._closing = True
        if hasattr(self, "code"):
            self.classroom.left(self.code, self.sender)

    # ---- Sending -----------------------------------------------------------------------------------

    def refuse(self, why: str) -> None:
        """Say why something is not done."""
        self.counts.refused[why] += 1
        self.post(frame(refusal("", why).message))

    def post(self, frame: bytes) -> None:
        """Send a frame; a page that reads too slowly loses its connection, and gets all when it connects again."""
        if self._closing:
            return
        try:
            self._stream.write(frame)
        except StreamBufferFullError:
            self.counts.closed["slow"] += 1
            self.drop(TRY_AGAIN)
        except StreamClosedError:
            # The page has gone, which `on_close` is about to learn.
            pass

    def drop(self, code: int) -> None:
        """Close the connection, and drop what waits in its socket for a page that reads nothing."""
        if self._closing:
            return
        self._closing, stream = True, self._stream
        with suppress(StreamBufferFullError):
            self.close(code)
        if stream.writing():
            stream.close()

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send the status only: a script has asked, which shows no page."""
        self.finish()


class _Protocol(WebSocketProtocol13):
    """Websockets on which a message that is too long is refused before the connection is closed."""

    handler: SocketHandler

    def close(self, code: int | None = None, reason: str | None = None) -> None:
        if code == TOO_LONG and not self.is_closing():
            self.handler.counts.closed["long"] += 1
            self.handler.refuse("long")
        super().close(code, reason)


def rules(root: str, classroom: Classroom) -> list[tuple]:
    """Return the addresses of classes below the address `root`, and what answers them."""
    shared = {"classroom": classroom}
    return [
        (url_path_join(root, "/class/?"), StartHandler, shared),
        (url_path_join(root, "/class/rooms"), OpenHandler, shared),
        (url_path_join(root, "/class/rooms/([0-9A-Za-z]{1,20})"), SocketHandler, shared),
        (url_path_join(root, "/join/?([^/]*)"), JoinHandler, shared),
    ]
