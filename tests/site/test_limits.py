"""Connections that are slow, greedy or many are closed, and one line of the log says so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from gdviz.site import limits
from gdviz.site.limits import LimitedServer, OncePerMinute

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


class Greeting(RequestHandler):
    def get(self) -> None:
        self.write("hello")

    post = get


def served(use: Callable[[int], Awaitable[None]], most: int = 100) -> None:
    """Run a server, and something that is given its port."""

    async def run() -> None:
        sockets = bind_sockets(0, "127.0.0.1")
        server = LimitedServer(Application([("/", Greeting)], log_function=lambda _: None), most_connections=most)
        server.add_sockets(sockets)
        await use(sockets[0].getsockname()[1])
        server.stop()
        await server.close_all_connections()

    asyncio.run(run())


async def answer(port: int, request: bytes) -> bytes:
    """Send something, and return all that is answered until the server closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    answered = b""
    # Of a request that was not read to its end, the system may say so.
    with suppress(ConnectionResetError):
        while data := await asyncio.wait_for(reader.read(1000), 10):
            answered += data
    writer.close()
    return answered


@pytest.mark.parametrize(
    "request_",
    [b"", b"GET / HTTP/1.1\r\nHost: ", REQUEST, b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n1234"],
    ids=["nothing", "half of the headers", "one request and no other", "half of a body"],
)
def test_connections_that_wait_are_closed(monkeypatch: pytest.MonkeyPatch, request_: bytes) -> None:
    monkeypatch.setattr(limits, "IDLE_SECONDS", 0.2)
    monkeypatch.setattr(limits, "BODY_SECONDS", 0.2)

    async def wait(port: int) -> None:
        assert (b"hello" in await answer(port, request_)) == (request_ == REQUEST)

    served(wait)


def test_large_bodies_and_headers_are_not_taken() -> None:
    async def send(port: int) -> None:
        large = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
        assert b"400 Bad Request" in await answer(port, large % 95_000_000)
        assert b"hello" not in await answer(port, REQUEST[:-2] + b"X: " + b"a" * 200_000 + b"\r\n\r\n")
        fits = REQUEST[:-2] + b"Connection: close\r\nX: " + b"a" * 100_000 + b"\r\n\r\n"
        assert b"hello" in await answer(port, fits)

    served(send)


def test_the_oldest_connections_make_room_for_new_ones() -> None:
    async def connect(port: int) -> None:
        idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(20)]
        assert b"hello" in await answer(port, REQUEST[:-2] + b"Connection: close\r\n\r\n")
        ended = [await asyncio.wait_for(reader.read(), 10) for reader, _ in idle[:11]]
        assert ended == [b""] * 11
        # The younger ones are still there.
        reader, writer = idle[-1]
        writer.write(REQUEST)
        assert b"200 OK" in await asyncio.wait_for(reader.readline(), 10)
        for _, writer in idle:
            writer.close()

    served(connect, most=10)


def test_each_kind_of_trouble_is_logged_once_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    handler.addFilter(OncePerMinute())
    log = logging.Logger("test")
    log.addHandler(handler)
    for n in range(5):
        log.warning("trouble %d", n)
        log.error("worse")
        log.info("news")
    assert lines == ["trouble 0", "worse", *["news"] * 5]
    now += 61
    for n in range(5, 7):
        log.warning("trouble %d", n)
    # Another line of code, another kind.
    assert lines[7:] == ["trouble 5"]
    now += 61
    for n in range(2):
        now += 61 * n
        for _ in range(3):
            log.warning("again")
    assert lines[8:] == ["again", "again (2 more like this before)"]
