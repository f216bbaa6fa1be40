"""Between a kernel and its page: every message of the kernel reaches the page, once, in order and within bounds.

A connection that breaks loses the messages in flight, and the server does not learn which. So a `Relay` keeps each
message of a kernel until the page has answered a question that was sent after it, and sends the rest again when the
page reconnects. The page then names the last message that it has received. Questions and answers are text frames, each
a number, among the binary frames of Jupyter's protocol; a pong would not do, because browsers and proxies send pongs
unasked.

A page may send anything: frames are checked before they are unpacked, only what widgets need is passed on, and what
waits for the page or for the kernel is bounded.
"""

from __future__ import annotations

import json
import math
import struct
import time
from asyncio import Future
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from gdviz.site import last_cell
from gdviz.site.access import may_use
from gdviz.site.memory import MEBIBYTE

if TYPE_CHECKING:
    from gdviz.site.kernels import BoundedKernelManager

PROTOCOL = "v1.kernel.websocket.jupyter.org"
"""The subprotocol of the websocket: a table of offsets, the channel, four parts as JSON, and buffers."""
REPLACED = 4000
"""The code with which a connection is closed when the page has opened another."""

REFUSED = 1008
"""The code with which it is closed when the page has sent what is not taken."""

MOST_UNCONFIRMED = 64 * MEBIBYTE
"""Bytes that wait for the page; if there are more, the page has lost its kernel."""
MOST_UNDERWAY = 4 * MEBIBYTE
"""Bytes in flight to the page; more would only wait in the socket of a page that reads nothing."""
MOST_UNANSWERED = 32 * MEBIBYTE
"""Bytes that wait for the kernel, which may have stopped."""
LONGEST_HEADER = 2**16
PING_SECONDS = 30.0
MOST_BUFFERS = 10_000

_FROM_PAGE = {"comm_open", "comm_msg", "comm_close", "comm_info_request", "kernel_info_request"}
_TO_PAGE = {"status", "comm_open", "comm_msg", "comm_close", "comm_info_reply", "kernel_info_reply"}
_OUTPUTS = {"stream", "display_data", "update_display_data", "execute_result", "clear_output", "error"}
# Bytes that a message takes besides its own.
_OVERHEAD = 500


class FrameError(ValueError):
    """A page has sent what none of our pages sends, or more than is accepted."""


class Message(NamedTuple):
    """A message of a kernel: its number, its id, and the frame for the page."""

    number: int
    id: str
    frame: bytes


class Relay:
    """Passes messages between a kernel and its page, from the moment at which the page has its state.

    At `deadline` the kernel is ended because it has no page: `away_seconds` after its page has lost the connection.
    """

    def __init__(self, kernel: Any, away_seconds: float = math.inf) -> None:
        self.away_seconds = away_seconds
        self.deadline = math.inf
        self.closed = False
        self._session = kernel.session
        self._iopub, self._shell = kernel.connect_iopub(), kernel.connect_shell()
        self._begun = False
        self._count = 0
        # Messages of the kernel that were not sent over this connection yet; and those sent, but not confirmed.
        self._waiting, self._underway = _Messages(), _Messages()
        # The sizes of the messages that the kernel has not answered yet, by id, in the order in which they were sent.
        self._unanswered: dict[str, int] = {}
        self._unanswered_size = 0
        # For each output widget, the message whose outputs it shows.
        self._shown: dict[str, str] = {}
        self._page: KernelSocketHandler | None = None
        self._asked = False
        for channel, stream in (("iopub", self._iopub), ("shell", self._shell)):
            stream.on_recv(partial(self._hear, channel))

    @property
    def memory(self) -> int:
        """The bytes that wait for the page or for the kernel."""
        return self._waiting.size + self._underway.size + self._unanswered_size

    def begin(self) -> None:
        """Keep messages from now on; what came earlier is in the page."""
        self._begun = True

    def close(self) -> None:
        """Close the relay and the connection of the page, which learns of it that way."""
        self.closed = True
        self._iopub.close()
        self._shell.close()
        if self._page:
            self._page.close()

    # ---- The page ----------------------------------------------------------------------------------

    def connect(self, page: KernelSocketHandler, last: str = "") -> None:
        """Send a page what follows the message with the id `last`, and close its previous connection."""
        if self.closed:
            page.close()
            return
        if self._page and self._page is not page:
            self._page.drop(REPLACED)
        self._page, self._asked, self.deadline = page, False, math.inf
        self._waiting = _Messages([*self._underway, *self._waiting])
        self._underway = _Messages()
        if last in (message.id for message in self._waiting):
            while self._waiting.popleft().id != last:
                pass
        self._send()

    def expect_page(self, seconds: float) -> None:
        """Let the kernel wait so long for a page that has not connected yet."""
        if not self._page:
            self.deadline = time.monotonic() + seconds

    def disconnect(self, page: KernelSocketHandler) -> None:
        """Note that the page is away, unless it has connected again."""
        if self._page is page:
            self._page = None
            self.expect_page(self.away_seconds)

    def confirm(self, number: int) -> None:
        """Forget the messages up to a number: the page has received them."""
        while self._underway and self._underway[0].number <= number:
            self._underway.popleft()
        self._asked = False
        self._send()

    def ask(self) -> None:
        """Ask whether everything has arrived, unless an answer is awaited; it shows a page that the server is there."""
        if self._page and not self._asked:
            self._asked = True
            self._write(str(self._underway[-1].number if self._underway else 0))

    def forward(self, frame: bytes) -> None:
        """Pass a message of the page on to the kernel; raise FrameError if it is malformed or too much waits."""
        channel, parts = unpacked(frame)
        try:
            header = json.loads(parts[0]) if len(parts[0]) <= LONGEST_HEADER else {}
            kind, name = header["msg_type"], str(header["msg_id"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise FrameError("the header of a message cannot be read") from error
        # A message that was sent again after a broken connection may wait here already.
        if channel != "shell" or kind not in _FROM_PAGE or name in self._unanswered:
            return
        size = len(frame) + _OVERHEAD
        if self._unanswered_size + size > MOST_UNANSWERED:
            raise FrameError("more messages are sent than the kernel answers")
        self._unanswered[name] = size
        self._unanswered_size += size
        self._session.send_raw(self._shell, parts)

    # ---- The kernel --------------------------------------------------------------------------------

    def _hear(self, channel: str, parts: list[bytes]) -> None:
        _, (_, *parts) = self._session.feed_identities(parts)
        header, parent = map(self._session.unpack, parts[:2])
        kind, about = header["msg_type"], parent.get("msg_id", "")
        if kind == "status" and self._session.unpack(parts[3])["execution_state"] == "idle":
            self._note_answer(about)
        if kind == "comm_msg" and b'"msg_id"' in parts[3]:
            self._note_shown(self._session.unpack(parts[3]))
        if last_cell.KIND.encode() in parts[3]:
            # The last cell, which is about to take the state of the widgets, or sends it: that is in the page.
            self.begin()
        elif self._begun and (kind in _TO_PAGE or (kind in _OUTPUTS and about in self._shown.values())):
            parts[3] = without_tracebacks(parts[3])
            self._keep(header["msg_id"], serialize_msg_to_ws_v1(parts, channel))

    def _note_shown(self, content: dict[str, Any]) -> None:
        """Note which outputs a widget shows; others, such as errors in Python, are not for readers."""
        match content:
            case {"comm_id": widget, "data": {"state": {"msg_id": str(about)}}}:
                self._shown[widget] = about

    def _note_answer(self, name: str) -> None:
        """Note that the kernel has handled a message, and so all that were sent before it."""
        if name in self._unanswered:
            for earlier in list(self._unanswered):
                self._unanswered_size -= self._unanswered.pop(earlier)
                if earlier == name:
                    return

    def _keep(self, name: str, frame: bytes) -> None:
        self._count += 1
        self._waiting.append(Message(self._count, name, frame))
        self._send()
        if self._waiting.size + self._underway.size > MOST_UNCONFIRMED:
            # As if the kernel had ended: a page that misses messages is of no use.
            self._waiting, self._underway, self._begun = _Messages(), _Messages(), False
            message = self._session.msg("status", {"execution_state": "dead"})
            self._keep(message["header"]["msg_id"], serialize_msg_to_ws_v1(message, "iopub", self._session.pack))

    def _send(self) -> None:
        while self._page and self._waiting and self._underway.size < MOST_UNDERWAY:
            message = self._waiting.popleft()
            self._underway.append(message)
            self._write(message.frame)
        if self._underway:
            self.ask()

    def _write(self, message: bytes | str) -> None:
        # A closed connection calls `disconnect` sooner or later.
        with suppress(WebSocketClosedError):
            written = self._page.write_message(message, binary=isinstance(message, bytes)) if self._page else None
            if written:
                written.add_done_callback(_note_exception)


class _Messages(deque[Message]):
    """Messages in order, and their size in bytes."""

    def __init__(self, messages: Iterable[Message] = ()) -> None:
        super().__init__(messages)
        self.size = sum(map(_size, self))

    def append(self, message: Message) -> None:
        super().append(message)
        self.size += _size(message)

    def popleft(self) -> Message:
        message = super().popleft()
        self.size -= _size(message)
        return message


def _size(message: Message) -> int:
    return len(message.frame) + _OVERHEAD


def _note_exception(written: Future[None]) -> None:
    if not written.cancelled():
        written.exception()


def unpacked(frame: bytes) -> tuple[str, list[bytes]]:
    """Return the channel, the parts and the buffers of a frame; raise FrameError if it is malformed."""
    count = int.from_bytes(frame[:8], "little")
    # The channel, header, parent header, metadata and content, buffers, and the end.
    if not 6 <= count <= MOST_BUFFERS or 8 * (count + 1) > len(frame):
        raise FrameError("a frame does not have as many parts as it declares")
    offsets = struct.unpack_from(f"<{count}Q", frame, 8)
    if offsets[-1] > len(frame) or any(start > end for start, end in pairwise(offsets)):
        raise FrameError("the parts of a frame do not lie within it")
    channel, *parts = (frame[start:end] for start, end in pairwise(offsets))
    return channel.decode(errors="replace"), parts


def without_tracebacks(content: bytes) -> bytes:
    """Return the content of a message without its tracebacks, which are not for readers."""
    if b'"traceback"' not in content:
        return content

    def without(value: dict[str, Any]) -> dict[str, Any]:
        return value | {"traceback": []} if "traceback" in value else value

    return json.dumps(json.loads(content, object_hook=without)).encode()


class KernelSocketHandler(WebSocketHandler):
    """The connection of a page to its kernel, which ends with the kernel."""

    relay: Relay
    # Pings tell the server of a page that has gone without closing its connection.
    ping_interval = ping_timeout = PING_SECONDS

    @property
    def kernels(self) -> BoundedKernelManager:
        """The manager of all kernels."""
        return self.settings["kernel_manager"]

    async def get(self, kernel_id: str) -> None:
        """Open the websocket, with the one protocol that is spoken here, for the page of the kernel only."""
        if not may_use(self, kernel_id):
            raise HTTPError(HTTPStatus.FORBIDDEN)
        offered = self.request.headers.get("Sec-WebSocket-Protocol", "")
        if PROTOCOL not in map(str.strip, offered.split(",")):
            raise HTTPError(HTTPStatus.BAD_REQUEST)
        if kernel_id not in self.kernels.relays:
            raise HTTPError(HTTPStatus.NOT_FOUND)
        self.relay = self.kernels.relays[kernel_id]
        await super().get(kernel_id)

    def select_subprotocol(self, subprotocols: list[str]) -> str:
        """Choose the one protocol."""
        return PROTOCOL

    def open(self, kernel_id: str) -> None:
        """Connect the page with its kernel."""
        self.kernel_id = kernel_id
        self.kernels.notify_connect(kernel_id)
        self.relay.connect(self, self.get_argument("heard", ""))

    def on_message(self, message: str | bytes) -> None:
        """Take an answer, or pass a message on."""
        if self.relay.closed:
            # The page does not know yet that its kernel is gone.
            return
        if isinstance(message, str):
            if message.isdecimal() and len(message) < 20:
                self.relay.confirm(int(message))
            return
        try:
            self.relay.forward(message)
        except FrameError as error:
            self.kernels.log.warning("The connection of a page was closed: %s.", error)
            self.drop(REFUSED)

    def on_close(self) -> None:
        """Let the kernel wait for the page for a while."""
        self.kernels.notify_disconnect(self.kernel_id)
        self.relay.disconnect(self)

    def drop(self, code: int) -> None:
        """Close the connection, and drop what waits in its socket for a page that reads nothing."""
        stream = self.ws_connection.stream if self.ws_connection else None
        self.close(code)
        if stream and stream.writing():
            stream.close()

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send the status only: a script has asked, which shows no page."""
        self.finish()
