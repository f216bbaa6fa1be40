"""Between a kernel and its page: all that the kernel says reaches the page, once and in order, within bounds.

A connection that breaks loses what is under way, and the server does not learn what that was. So a `Relay` keeps what a
kernel says until the page has answered a question that was sent after it, and sends the rest again when the page
connects again. What the page has received without the server knowing, it says then. Questions and answers are frames of
text, a number, among the binary ones of Jupyter's protocol; a pong would not do, as browsers and proxies send it
unasked.

Whoever knows the id of a kernel may send it anything: frames are checked before they are unpacked, only what widgets
need is passed on, and what waits for the page or for the kernel is bounded.
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
"""Bytes that wait for the page: one that lacks more has lost its kernel."""
MOST_UNDERWAY = 4 * MEBIBYTE
"""Bytes that are sent before the page has confirmed any: more would only wait in the socket of one that reads none."""
MOST_UNANSWERED = 32 * MEBIBYTE
"""Bytes that wait for the kernel: one that is stopped answers nothing."""
LONGEST_HEADER = 2**16
PING_SECONDS = 30.0
MOST_BUFFERS = 10_000

_FROM_PAGE = {"comm_open", "comm_msg", "comm_close", "comm_info_request", "kernel_info_request"}
_TO_PAGE = {"status", "comm_open", "comm_msg", "comm_close", "comm_info_reply", "kernel_info_reply"}
_OUTPUTS = {"stream", "display_data", "update_display_data", "execute_result", "clear_output", "error"}
# Bytes that a message takes beside its own.
_OVERHEAD = 500


class FrameError(ValueError):
    """A page has sent what no page of ours sends, or more than is taken."""


class Message(NamedTuple):
    """What a kernel has said: its number, its id, and the frame for the page."""

    number: int
    id: str
    frame: bytes


class Relay:
    """Passes on what a kernel says, from the state of its page on, and what the page says to it.

    `deadline` is when the kernel is to be ended as it has no page; for one whose page has lost its connection that is
    `away_seconds` later.
    """

    def __init__(self, kernel: Any, away_seconds: float = math.inf) -> None:
        self.away_seconds = away_seconds
        self.deadline = math.inf
        self.closed = False
        self._session = kernel.session
        self._iopub, self._shell = kernel.connect_iopub(), kernel.connect_shell()
        self._begun = False
        self._count = 0
        # What the kernel has said: not sent over this connection yet; and sent, but not confirmed.
        self._waiting, self._underway = _Messages(), _Messages()
        # The sizes of what the kernel has not answered yet, by id, in the order in which it was sent.
        self._unanswered: dict[str, int] = {}
        self._unanswered_size = 0
        # Which message of the page's the outputs are about that a widget shows, by the widget.
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
        """Keep what is said from now on: what was said before is in the page."""
        self._begun = True

    def close(self) -> None:
        """End it, and the connection of the page, by which the page learns of it."""
        self.closed = True
        self._iopub.close()
        self._shell.close()
        if self._page:
            self._page.close()

    # ---- The page ----------------------------------------------------------------------------------

    def connect(self, page: KernelSocketHandler, last: str = "") -> None:
        """Send a page what follows the message with the id `last`, and close the connection that it had before."""
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
        """Let the kernel wait for a page that has not connected yet."""
        if not self._page:
            self.deadline = time.monotonic() + seconds

    def disconnect(self, page: KernelSocketHandler) -> None:
        """Keep what is said from now on, unless the page has connected again."""
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
        """Ask whether all has arrived so far, unless an answer is awaited; a page that is asked knows of the server."""
        if self._page and not self._asked:
            self._asked = True
            self._write(str(self._underway[-1].number if self._underway else 0))

    def forward(self, frame: bytes) -> None:
        """Pass a message of the page on to the kernel; raises FrameError for what is none, and for too much."""
        channel, parts = unpacked(frame)
        try:
            header = json.loads(parts[0]) if len(parts[0]) <= LONGEST_HEADER else {}
            kind, name = header["msg_type"], str(header["msg_id"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise FrameError("the header of a message cannot be read") from error
        # What was sent again, as its connection had broken, may wait here already.
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
            # The last cell, which is about to take the state, or tells it: that is in the page.
            self.begin()
        elif self._begun and (kind in _TO_PAGE or (kind in _OUTPUTS and about in self._shown.values())):
            parts[3] = without_tracebacks(parts[3])
            self._keep(header["msg_id"], serialize_msg_to_ws_v1(parts, channel))

    def _note_shown(self, content: dict[str, Any]) -> None:
        """Note which outputs a widget shows; others, such as what goes wrong in Python, are not for readers."""
        match content:
            case {"comm_id": widget, "data": {"state": {"msg_id": str(about)}}}:
                self._shown[widget] = about

    def _note_answer(self, name: str) -> None:
        """Note that the kernel is done with a message, and so with all that was sent before it."""
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
            # As if it had ended: without what it lacks, the page is of no use to it.
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
        # Of a connection that is closed, `disconnect` tells, sooner or later.
        with suppress(WebSocketClosedError):
            written = self._page.write_message(message, binary=isinstance(message, bytes)) if self._page else None
            if written:
                written.add_done_callback(_note_exception)


class _Messages(deque[Message]):
    """Messages in their order, and their size in bytes."""

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
    """Return the channel, and the parts and buffers, of a frame of the protocol; raises FrameError for what is none."""
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
    """Return the content of a message without the tracebacks in it, which are not for readers."""
    if b'"traceback"' not in content:
        return content

    def without(value: dict[str, Any]) -> dict[str, Any]:
        return value | {"traceback": []} if "traceback" in value else value

    return json.dumps(json.loads(content, object_hook=without)).encode()


class KernelSocketHandler(WebSocketHandler):
    """The connection of a page to its kernel, which ends with the kernel."""

    relay: Relay
    # By pings the server learns of a page that has gone without a word.
    ping_interval = ping_timeout = PING_SECONDS

    @property
    def kernels(self) -> BoundedKernelManager:
        """The manager of all kernels."""
        return self.settings["kernel_manager"]

    async def get(self, kernel_id: str) -> None:
        """Open the websocket, by the one protocol that is spoken here, for the page of the kernel and nobody else."""
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
        """Take an answer, or pass a message on; a page may not know yet that its kernel is gone."""
        if self.relay.closed:
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
        """Leave the kernel as it is, for a while."""
        self.kernels.notify_disconnect(self.kernel_id)
        self.relay.disconnect(self)

    def drop(self, code: int) -> None:
        """Close the connection, with all that waits in its socket for a page that reads nothing."""
        stream = self.ws_connection.stream if self.ws_connection else None
        self.close(code)
        if stream and stream.writing():
            stream.close()

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say no more than the status, of a kernel that is gone for example: a script asked, which shows no page."""
        self.finish()
