"""What connections may take of the server: time, memory, descriptors, and lines of its log."""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream

MOST_HEADER_BYTES = 2**17
"""Absurdly long addresses get an answer up to here, beyond it a connection that is closed."""
MOST_BODY_BYTES = 2**16
"""No request of a page has a body to speak of: what readers send is for kernels, by websockets."""
IDLE_SECONDS = 60.0
"""How long a connection may take for the headers of its next request."""
BODY_SECONDS = 10.0

_MOST_DESCRIPTORS = 2**16
_LOG_SECONDS = 60.0


class LimitedServer(HTTPServer):
    """An HTTP server that closes connections which are slow or too many.

    The oldest one makes room for a new one: whoever opens many and lets them wait closes but their own, while a page
    whose websocket is closed connects again.
    """

    def initialize(self, application: Any, most_connections: int) -> None:  # type: ignore[override]
        """Take the application, and how many connections may be open."""
        super().initialize(
            application,
            max_header_size=MOST_HEADER_BYTES,
            max_body_size=MOST_BODY_BYTES,
            idle_connection_timeout=IDLE_SECONDS,
            body_timeout=BODY_SECONDS,
        )
        self.most_connections = most_connections
        self._streams: deque[IOStream] = deque()

    def handle_stream(self, stream: IOStream, address: tuple) -> None:
        """Serve a connection."""
        if len(self._streams) >= self.most_connections:
            self._streams = deque(each for each in self._streams if not each.closed())
        while len(self._streams) >= self.most_connections:
            self._streams.popleft().close()
        self._streams.append(stream)
        super().handle_stream(stream, address)


def raise_descriptors() -> int:
    """Let this process open as many files and sockets as the system allows; return how many these are."""
    if sys.platform == "win32":
        return _MOST_DESCRIPTORS
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _MOST_DESCRIPTORS)
    if soft == resource.RLIM_INFINITY or soft >= most:
        return most
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    return most


class OncePerMinute(logging.Filter):
    """Lets each kind of warning and error through once in a minute: what the same line of code logs is of one kind."""

    def __init__(self) -> None:
        super().__init__()
        # When each kind may be logged again, and how often it was not since.
        self._kinds: dict[tuple[str, int, int], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a record is logged."""
        if record.levelno < logging.WARNING:
            return True
        kind, now = (record.pathname, record.lineno, record.levelno), time.monotonic()
        until, more = self._kinds.get(kind, (now, 0))
        if now < until:
            self._kinds[kind] = until, more + 1
            return False
        self._kinds[kind] = now + _LOG_SECONDS, 0
        if more:
            record.msg, record.args = f"{record.getMessage()} ({more} more like this before)", ()
        return True


def limit_log(log: logging.Logger) -> None:
    """Let each kind of trouble take one line a minute, whether it is logged by a server or by its libraries."""
    once = OncePerMinute()
    for handler in (*log.handlers, *logging.getLogger().handlers, logging.lastResort):
        if handler:
            handler.addFilter(once)
