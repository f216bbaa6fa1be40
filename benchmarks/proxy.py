"""A proxy on this machine that makes the way to a server as long as the way around the world."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

HOST = "127.0.0.1"
_CHUNK = 1 << 16


class Proxy:
    """Passes on TCP connections between two local ports, every byte half a round trip late each way.

    `round_trip` (seconds) may be changed at any time; `received` counts the bytes that the browser got.
    A connection costs a round trip of its own, like TCP's handshake. Order is kept and any number of
    chunks may be on their way at once; bandwidth is not limited. Use it as a context manager.
    """

    def __init__(self, port: int, server_port: int) -> None:
        self.port, self.server_port = port, server_port
        self.round_trip = 0.0
        self.received = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Proxy:
        """Listen."""
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._accept, HOST, self.port))
        return self

    def __exit__(self, *_: object) -> None:
        """Close the port and all connections."""
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    async def _close(self) -> None:
        self._server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected = self._loop.time() + self.round_trip
        try:
            server_reader, server_writer = await asyncio.open_connection(HOST, self.server_port)
        except OSError:
            writer.close()
            return
        # The loop would complain of every connection that is still open when the proxy closes.
        with suppress(asyncio.CancelledError):
            await asyncio.gather(
                self._carry(reader, server_writer, connected),
                self._carry(server_reader, writer, connected, count=True),
            )

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connected: float, count: bool = False
    ) -> None:
        """Carry one direction of a connection until its end: one task reads, one writes what is due."""
        on_its_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                due, chunk = await on_its_way.get()
                await asyncio.sleep(max(0.0, due - self._loop.time()))
                if not chunk:
                    return
                writer.write(chunk)
                await writer.drain()
                self.received += len(chunk) * count

        async def collect() -> None:
            chunk = b"-"
            while chunk:
                chunk = await reader.read(_CHUNK)
                on_its_way.put_nowait((max(self._loop.time(), connected) + self.round_trip / 2, chunk))

        try:
            await asyncio.gather(collect(), deliver())
        except OSError:
            pass  # Browsers and servers may hang up at any time.
        finally:
            writer.close()
