"""The websockets of pages with their rooms: within limits, and closed where a page sends what none of ours does."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from socket import socket
from typing import Any

from tornado.iostream import IOStream, StreamBufferFullError, StreamClosedError
from tornado.web import HTTPError, RequestHandler
from tornado.websocket import WebSocketHandler, WebSocketProtocol, WebSocketProtocol13

from gdviz.classroom.classroom import NO_ROOM, Classroom
from gdviz.classroom.delivery import ENDED, TRY_AGAIN, frame
from gdviz.classroom.limits import Bucket
from gdviz.classroom.messages import LONGEST, Join, Page, RefusedError, parse
from gdviz.classroom.room import Room, Sender, refusal
from gdviz.site.access import is_from_here

PING_SECONDS = 20.0
JOIN_SECONDS = 10.0
"""How long a connection may take to join."""
FLOOD = 1008
"""The code with which a connection is closed that sends too much, or never joins."""
TOO_LONG = 1009


def pages_of(handler: RequestHandler) -> list[str]:
    """Return the paths of the pages that may lead a class; a page that needs Python would stand still."""
    lessons = handler.settings["gdviz_pages"].lessons.items()
    names = [name for name, lesson in lessons if not (lesson.page and lesson.page.needs_python)]
    return [name.with_suffix(".html").as_posix() for name in names]


class SocketHandler(WebSocketHandler):
    """The connection of a page with its room."""

    # Pings tell the server of a page that has gone without closing its connection.
    ping_interval = ping_timeout = PING_SECONDS
    max_message_size = LONGEST
    teacher = False
    code = ""

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
        """Give the room what the page says, if it is a message and not too much."""
        if self._closing:
            return
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
            elif isinstance(message, Page) and message.page not in pages_of(self):
                raise RefusedError("page")
            await self.classroom.rooms.tell(self.code, self.sender, message)
        except RefusedError as error:
            self.refuse(error.why)
            if error.why == "unavailable":
                # The page joins again, and says once more what was lost.
                self.drop(TRY_AGAIN)

    def _identified(self, room: Room, message: Join) -> Join:
        """Return the message of a page that joins with what is known of it: whether it is the teacher's."""
        if self.sender.learner:
            raise RefusedError("joined")
        if message.key and not room.is_key(message.key):
            raise RefusedError("key")
        if not message.key and message.questions is not None:
            raise RefusedError("teacher")
        if message.page and message.page not in pages_of(self):
            raise RefusedError("page")
        self.teacher = bool(message.key)
        if self.teacher:
            # All answers come at once.
            self._stream.max_write_buffer_size = self.classroom.limits.waiting_for_teacher
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
        if self.code:
            self.classroom.left(self.code, self.sender)

    # ---- Sending -----------------------------------------------------------------------------------

    def refuse(self, why: str) -> None:
        """Say why something is not done."""
        self.counts.refused[why] += 1
        self.post(frame(refusal("", why).message))

    def post(self, frame: bytes) -> None:
        """Send a frame; a page that reads too slowly loses its connection, and gets all when it connects again."""
        if self._closing or self._stream.closed():
            return
        stream = self._stream
        # Most sockets take it at once, for a third of the time that the stream needs to note it.
        sent = 0 if stream.writing() else _sent(stream.socket, frame)
        try:
            if sent < len(frame):
                stream.write(frame[sent:])
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


def _sent(to: socket, frame: bytes) -> int:
    """Send as many bytes as a socket takes at once; errors are left to its stream, which meets them again."""
    try:
        return to.send(frame)
    except OSError:
        return 0


class _Protocol(WebSocketProtocol13):
    """Websockets on which a message that is too long is refused before the connection is closed."""

    handler: SocketHandler

    def close(self, code: int | None = None, reason: str | None = None) -> None:
        if code == TOO_LONG and not self.is_closing():
            self.handler.counts.closed["long"] += 1
            self.handler.refuse("long")
        super().close(code, reason)
