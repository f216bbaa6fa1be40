"""From a kernel to its page: all that the kernel says reaches the page, once and in order.

A connection that breaks loses what is under way, and the server does not learn what that was. So it keeps what a kernel
says until the page's browser has answered a ping that was sent after it, and sends the rest again when the page
connects again. What the page has heard without the server knowing, it says then.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from functools import partial
from typing import Any

from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.websocket import WebSocketClosedError

from gdviz.serving import last_cell


class Line:
    """What a kernel says from the state of its page on, for as long as the page may not have heard it."""

    def __init__(self, kernel: Any) -> None:
        self.streams = {"iopub": kernel.connect_iopub(), "shell": kernel.connect_shell()}
        self._session = kernel.session
        # Each with its number and its id, as a websocket sends it.
        self._kept: deque[tuple[int, str, bytes]] = deque()
        self._begun = False
        self._count = 0
        self._page: Any = None
        self._asked = False
        for channel, stream in self.streams.items():
            stream.on_recv(partial(self._hear, channel))
        kernel.add_restart_callback(partial(self._tell, "restarting"))
        kernel.add_restart_callback(partial(self._tell, "dead"), "dead")

    def begin(self) -> None:
        """Keep what is said from now on: what was said before is in the page."""
        self._begun = True

    def connect(self, page: Any, heard: str) -> None:
        """Send a page, by its websocket handler, what it has not heard; `heard` is the id of what it has heard last."""
        self._page, self._asked = page, False
        if heard in (name for _, name, _ in self._kept):
            while self._kept.popleft()[1] != heard:
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
            self._kept.popleft()
        self._asked = False
        self._ask()

    def close(self) -> None:
        """End it."""
        for stream in self.streams.values():
            stream.close()

    def _hear(self, channel: str, parts: list[bytes]) -> None:
        _, (_, *message) = self._session.feed_identities(parts)
        header, _, _, content = message[:4]
        if not self._begun:
            # The last cell, which tells the state.
            if last_cell.KIND.encode() in content:
                self.begin()
            return
        self._keep(self._session.unpack(header)["msg_id"], serialize_msg_to_ws_v1(message, channel))

    def _tell(self, state: str) -> None:
        """Tell what the kernel cannot: that it has ended, or was started again, and so knows of no page."""
        # What it has said before comes first.
        self.streams["iopub"].flush()
        message = self._session.msg("status", {"execution_state": state})
        self._keep(message["header"]["msg_id"], serialize_msg_to_ws_v1(message, "iopub", self._session.pack))

    def _keep(self, name: str, message: bytes) -> None:
        self._count += 1
        self._kept.append((self._count, name, message))
        self._send(message)
        self._ask()

    def _send(self, message: bytes) -> None:
        if self._page:
            # Of one that is closed, `disconnect` tells.
            with suppress(WebSocketClosedError):
                self._page.write_message(message, binary=True)

    def _ask(self) -> None:
        """Ask whether all has arrived so far, unless an answer is awaited already."""
        if self._page and self._kept and not self._asked:
            with suppress(WebSocketClosedError):
                self._page.ping(str(self._kept[-1][0]).encode())
                self._asked = True


class LineConnection(ZMQChannelsWebsocketConnection):
    """The connection of a page with the line of its kernel, which outlives it."""

    async def prepare(self) -> None:
        """End a connection of the same page that was lost; the kernel may be busy, and is not asked."""
        await self._register_session()
        self.session.key = self.kernel_manager.session.key

    async def connect(self) -> None:  # type: ignore[override]
        """Connect the page."""
        kernels, handler = self.multi_kernel_manager, self.websocket_handler
        kernels.notify_connect(self.kernel_id)
        ZMQChannelsWebsocketConnection._open_sockets.add(self)
        line = kernels.lines[self.kernel_id]
        self.channels = dict(line.streams)
        line.connect(handler, handler.get_argument("heard", ""))

    def disconnect(self) -> None:  # type: ignore[override]
        """Leave the line as it is."""
        self.channels = {}
        if line := self.multi_kernel_manager.lines.get(self.kernel_id):
            line.disconnect(self.websocket_handler)
        super().disconnect()

    def confirm(self, data: bytes) -> None:
        """Take the answer to a ping."""
        if (line := self.multi_kernel_manager.lines.get(self.kernel_id)) and data.isdigit():
            line.confirm(int(data))
