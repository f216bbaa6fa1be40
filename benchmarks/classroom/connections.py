"""HTTP as a browser speaks it: a few connections to one host, kept open and used again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any

from tornado.http1connection import HTTP1Connection, HTTP1ConnectionParameters
from tornado.httputil import HTTPHeaders, HTTPMessageDelegate, RequestStartLine
from tornado.iostream import IOStream, StreamClosedError
from tornado.tcpclient import TCPClient

AT_ONCE = 6
"""Connections that browsers open to one host."""

_AGENT = "Mozilla/5.0 (simulated learner)"
_PARAMETERS = HTTP1ConnectionParameters(decompress=True)


@dataclass(frozen=True)
class Answer:
    """The status and the headers of an answer; its body was handed on as it came."""

    status: int
    headers: HTTPHeaders


class Connections:
    """What one browser has open to one host; `requests` counts what it asked for, `cookies` are what it got."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.requests = 0
        self.cookies: dict[str, str] = {}
        self._free: list[IOStream] = []
        self._slots = asyncio.Semaphore(AT_ONCE)

    def headers(self) -> HTTPHeaders:
        """Return the headers of every request, those that open a websocket too."""
        headers = HTTPHeaders({"Host": f"{self.host}:{self.port}", "User-Agent": _AGENT})
        headers["Origin"] = f"http://{self.host}:{self.port}"
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return headers

    async def fetch(
        self, path: str, form: dict[str, str] | None = None, hand_on: Callable[[bytes], None] = lambda _: None
    ) -> Answer:
        """Get a path, or post a form to it; the body goes to `hand_on` in pieces. ConnectionError without an answer."""
        async with self._slots:
            self.requests += 1
            reused = bool(self._free)
            with suppress(StreamClosedError):
                return await self._exchange(self._free.pop() if reused else await self._connect(), path, form, hand_on)
            # A server may close a connection that rests, just when it is used again.
            if reused:
                with suppress(StreamClosedError):
                    return await self._exchange(await self._connect(), path, form, hand_on)
            raise ConnectionError(f"The server hung up at {path}")

    def close(self) -> None:
        """Close what is open."""
        for stream in self._free:
            stream.close()
        self._free.clear()

    async def _connect(self) -> IOStream:
        return await TCPClient().connect(self.host, self.port)

    async def _exchange(
        self, stream: IOStream, path: str, form: dict[str, str] | None, hand_on: Callable[[bytes], None]
    ) -> Answer:
        headers, body = self.headers(), b""
        headers["Accept-Encoding"] = "gzip"
        if form is not None:
            headers["Content-Type"], body = _multipart(form)
            headers["Content-Length"] = str(len(body))
        exchange = HTTP1Connection(stream, is_client=True, params=_PARAMETERS)
        reader = _Reader(hand_on)
        try:
            await exchange.write_headers(RequestStartLine("GET" if form is None else "POST", path, ""), headers, body)
            exchange.finish()
            await exchange.read_response(reader)
            if reader.answer is None:
                raise StreamClosedError
            if not reader.complete:
                raise ConnectionError(f"The server hung up within its answer to {path}")
        except BaseException:
            stream.close()
            raise
        if not stream.closed():
            self._free.append(stream)
        for line in reader.answer.headers.get_list("Set-Cookie"):
            self.cookies.update({name: morsel.value for name, morsel in SimpleCookie(line).items()})
        return reader.answer


class _Reader(HTTPMessageDelegate):
    def __init__(self, hand_on: Callable[[bytes], None]) -> None:
        self.answer: Answer | None = None
        self.complete = False
        self._hand_on = hand_on

    def headers_received(self, start_line: Any, headers: HTTPHeaders) -> None:
        """Keep the headers."""
        self.answer = Answer(start_line.code, headers)

    def data_received(self, chunk: bytes) -> None:
        """Hand on a piece of the body."""
        self._hand_on(chunk)

    def finish(self) -> None:
        """Take note of the end."""
        self.complete = True


def _multipart(form: dict[str, str]) -> tuple[str, bytes]:
    boundary = "----learner"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in form.items()]
    return f"multipart/form-data; boundary={boundary}", "".join([*parts, f"--{boundary}--\r\n"]).encode()
