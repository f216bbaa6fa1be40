"""Limits on what connections may use: time, memory, descriptors and lines of the log."""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream

MOST_HEADER_BYTES = 2**17
"""Longer headers close the connection; addresses that are too long, but fit, get an answer."""
MOST_BODY_BYTES = 2**16
"""No page sends a body: what readers send goes to kernels, through websockets."""
IDLE_SECONDS = 60.0
"""How long a connection may take for the headers of its next request."""
BODY_SECONDS = 10.0

_MOST_DESCRIPTORS = 2**16
_LOG_SECONDS = 60.0


class LimitedServer(HTTPServer):
    """An HTTP server that closes connections which are slow or too many.

    The oldest connection makes room for a new one: clients that open many mostly close their own, and a page whose
    websocket is closed connects again.
    """

    def initialize(self, application: Any, most_connections: int) -> None:  # type: ignore[override]
        """Store the application, and how many connections may be open."""
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
    """Let this process open as many files and sockets as the system allows; return the number."""
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
    """Passes each kind of warning and error once a minute; what one line of code logs is of one kind."""

    def __init__(self) -> None:
        super().__init__()
        # When each kind may be logged again, and how many were dropped.
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
    """Log each kind of trouble once a minute, whether the server or a library reports it."""
    once = OncePerMinute()
    for handler in (*log.handlers, *logging.getLogger().handlers, logging.lastResort):
        if handler:
            handler.addFilter(once)
