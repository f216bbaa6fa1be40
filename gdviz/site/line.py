"""From a kernel to its page: all that the kernel says reaches the page, once and in order.

A connection that breaks loses what is under way, and the server does not learn what that was. So it keeps what a kernel
says until the page has answered a question that was sent after it, and sends the rest again when the page connects
again. What the page has heard without the server knowing, it says then. Questions and answers are frames of text, a
number, among the binary ones of Jupyter's protocol; a pong would not do, as browsers and proxies send it unasked.
"""

from __future__ import annotations

from asyncio import Future
from collections import deque
from contextlib import suppress
from functools import partial
from typing import Any

from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.websocket import WebSocketClosedError

from gdviz.site import last_cell
from gdviz.site.memory import MEBIBYTE

MOST_BYTES = 64 * MEBIBYTE
"""What is kept of a kernel at most: a page that lacks more than that has lost its kernel."""


class Line:
    """What a kernel says from the state of its page on, for as long as the page may not have heard it."""

    def __init__(self, kernel: Any) -> None:
        self.streams = {"iopub": kernel.connect_iopub(), "shell": kernel.connect_shell()}
        self._session = kernel.session
        # Each with its number and its id, as a websocket sends it.
        self._kept: deque[tuple[int, str, bytes]] = deque()
        self._size = 0
        self._begun = False
        self._count = 0
        self._page: Any = None
        self._asked = False
        for channel, stream in self.streams.items():
            stream.on_recv(partial(self._hear, channel))
        kernel.add_restart_callback(partial(self._tell, "restarting"))

    def begin(self) -> None:
        """Keep what is said from now on: what was said before is in the page."""
        self._begun = True

    def connect(self, page: Any, heard: str) -> None:
        """Send a page, by its websocket handler, what it has not heard; `heard` is the id of what it has heard last."""
        self._page, self._asked = page, False
        if heard in (name for _, name, _ in self._kept):
            while self._forget() != heard:
                pass
        for _, _, message in self._kept:
            self._send(message)
        self._ask()

    def disconnect(self, page: Any) -> None:
        """Keep what is said from now on, unless another page has connected."""
        if self._page is page:
            self._page = None

    def confirm(self, count: int) -> None:
        """Forget the first messages: the page has heard so many."""
        while self._kept and self._kept[0][0] <= count:
            self._forget()
        self._asked = False
        self._ask()

    def close(self) -> None:
        """End it."""
        for stream in self.streams.values():
            stream.close()

    def _hear(self, channel: str, parts: list[bytes]) -> None:
        _, (_, *message) = self._session.feed_identities(parts)
        header, _, _, content = message[:4]
        if last_cell.KIND.encode() in content:
            # The last cell, which is about to take the state, or tells it: that is in the page.
            self.begin()
        elif self._begun:
            self._keep(self._session.unpack(header)["msg_id"], serialize_msg_to_ws_v1(message, channel))

    def _tell(self, state: str) -> None:
        """Tell a state that the kernel cannot tell, such as that it was started again, and so knows of no page."""
        # What it has said before comes first.
        self.streams["iopub"].flush()
        message = self._session.msg("status", {"execution_state": state})
        self._keep(message["header"]["msg_id"], serialize_msg_to_ws_v1(message, "iopub", self._session.pack))

    def _keep(self, name: str, message: bytes) -> None:
        self._count += 1
        self._size += len(message)
        self._kept.append((self._count, name, message))
        self._send(message)
        self._ask()
        if self._size > MOST_BYTES:
            while self._kept:
                self._forget()
            self._begun = False
            self._tell("dead")

    def _forget(self) -> str:
        """Forget the oldest message; return its id."""
        _, name, message = self._kept.popleft()
        self._size -= len(message)
        return name

    def _ask(self) -> None:
        """Ask whether all has arrived so far, unless an answer is awaited already."""
        if self._page and self._kept and not self._asked:
            self._asked = True
            self._send(str(self._kept[-1][0]))

    def _send(self, message: bytes | str) -> None:
        if not self._page:
            return
        # Of a connection that is closed, `disconnect` tells, sooner or later.
        with suppress(WebSocketClosedError):
            written = self._page.write_message(message, binary=isinstance(message, bytes))
            if written:
                written.add_done_callback(_taken_note_of)


def _taken_note_of(written: Future[None]) -> None:
    if not written.cancelled():
        written.exception()


class LineConnection(ZMQChannelsWebsocketConnection):
    """The connection of a page with the line of its kernel, which outlives it."""

    @property
    def _line(self) -> Line | None:
        return self.multi_kernel_manager.lines.get(self.kernel_id)

    async def prepare(self) -> None:
        """End a connection of the same page that was lost; the kernel may be busy, and is not asked."""
        await self._register_session()
        self.session.key = self.kernel_manager.session.key

    async def connect(self) -> None:  # type: ignore[override]
        """Connect the page."""
        self.multi_kernel_manager.notify_connect(self.kernel_id)
        ZMQChannelsWebsocketConnection._open_sockets.add(self)
        if line := self._line:
            self.channels = dict(line.streams)
            line.connect(self.websocket_handler, self.websocket_handler.get_argument("heard", ""))

    def disconnect(self) -> None:  # type: ignore[override]
        """Leave the line as it is."""
        self.channels = {}
        if line := self._line:
            line.disconnect(self.websocket_handler)
        super().disconnect()

    def handle_incoming_message(self, incoming_msg: str | bytes) -> None:
        """Take an answer, or hand a message to the kernel; a page may not know yet that its kernel is gone."""
        if not (line := self._line):
            return
        if isinstance(incoming_msg, bytes):
            super().handle_incoming_message(incoming_msg)  # type: ignore[arg-type]
        elif incoming_msg.isdecimal() and len(incoming_msg) < 20:
            line.confirm(int(incoming_msg))
