"""A room of 500 learners, over real websockets, on a server with two processors: `python -m benchmarks.room`."""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.synchronize import Event
from pathlib import Path
from urllib.error import URLError

import nbformat
import numpy as np
import psutil

from benchmarks.proxy import HOST, Proxy
from benchmarks.served import REPOSITORY

SERVER_PROCESSORS, OTHER_PROCESSORS = {0, 1}, {2, 3}
PORT, PROXY_PORT = 8950, 8951
MEBI = 2**20
QUESTION = {"id": "rate", "kind": "number", "min": 0, "max": 1}
# The teacher sends more than pages do, and nothing is to be dropped.
SETTINGS = {"App": {"class_limits": {"rate": 1e9, "burst": 10**9}}}


# ---- The server ----------------------------------------------------------------------------------


@contextmanager
def served(*options: str) -> Iterator[psutil.Process]:
    """Run `gdviz serve --class` with a small notebook on two processors, until it has rendered that."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "notebooks").mkdir()
        Path(folder, "voila.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1")])
        nbformat.write(notebook, Path(folder, "notebooks", "small.ipynb"))
        listen = [f"--port={PORT}", f"--ip={HOST}", f"--metrics={PORT + 100}", "--no-browser", "--class", *options]
        environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "GDVIZ_CACHE_DIR": ""}
        command = [sys.executable, "-m", "gdviz", "serve", "notebooks", *listen]
        with Path(folder, "log").open("w") as log:
            process = psutil.Popen(command, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT)
        process.cpu_affinity(list(SERVER_PROCESSORS))
        try:
            wait_for_page()
            yield process
        finally:
            process.terminate()
            process.wait(30)


def wait_for_page() -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with suppress(URLError, ConnectionError):
            urllib.request.urlopen(f"http://{HOST}:{PORT}/small.html", timeout=10).close()
            return
        time.sleep(0.2)
    raise TimeoutError("the server has not rendered its page")


@contextmanager
def far_away(round_trip: float) -> Iterator[int]:
    """Put the server at a distance (seconds), by a proxy in a process of its own; yield the port."""
    if not round_trip:
        yield PORT
        return
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    process = context.Process(target=_run_proxy, args=(round_trip, ready, done))
    process.start()
    ready.wait(30)
    try:
        yield PROXY_PORT
    finally:
        done.set()
        process.join()


def _run_proxy(round_trip: float, ready: Event, done: Event) -> None:
    with Proxy(PROXY_PORT, PORT) as proxy:
        proxy.round_trip = round_trip
        ready.set()
        done.wait()


# ---- Pages ---------------------------------------------------------------------------------------


class Page(asyncio.Protocol):
    """The websocket of a page, which calls `hear` with each message and when it came; it costs little to have many."""

    def __init__(self, port: int, code: str, joining: dict) -> None:
        self.port, self.code, self.joining = port, code, joining
        self.hear: Callable[[bytes, float], None] = lambda message, at: None
        self.joined = asyncio.get_running_loop().create_future()
        self._buffer = b""
        self._open = False

    async def connect(self) -> Page:
        """Connect, join and wait for the welcome."""
        await asyncio.get_running_loop().create_connection(lambda: self, HOST, self.port)
        await self.joined
        return self

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the websocket."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET /class/rooms/{self.code} HTTP/1.1",
            f"Host: {HOST}:{self.port}",
            f"Origin: http://{HOST}:{self.port}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {key}",
        ]
        transport.write("\r\n".join([*lines, "", ""]).encode())

    def data_received(self, data: bytes) -> None:
        """Take frames apart, which servers send whole and without a mask."""
        now = time.monotonic()
        self._buffer += data
        if not self._open:
            head, end, rest = self._buffer.partition(b"\r\n\r\n")
            if not end:
                return
            assert b" 101 " in head, head
            self._open, self._buffer = True, rest
            self.send(self.joining)
        while len(self._buffer) >= 2:
            size, start = self._buffer[1], 2
            if size >= 126:
                start = 4 if size == 126 else 10
                size = int.from_bytes(self._buffer[2:start], "big")
            if len(self._buffer) < start + size:
                return
            kind, message = self._buffer[0] & 15, self._buffer[start : start + size]
            self._buffer = self._buffer[start + size :]
            if kind == 9:
                self._write(0x8A, message)
            elif kind == 8:
                raise ConnectionError(f"the server has closed a connection: {message!r}")
            elif not self.joined.done():
                assert b'"welcome"' in message, message
                self.joined.set_result(json.loads(message))
            else:
                self.hear(message, now)

    def send(self, message: dict) -> None:
        """Send a message."""
        self._write(0x81, json.dumps(message).encode())

    def _write(self, kind: int, data: bytes) -> None:
        size = bytes([0x80 | len(data)]) if len(data) < 126 else bytes([0xFE]) + len(data).to_bytes(2, "big")
        # A mask of zeros masks nothing.
        self.transport.write(bytes([kind]) + size + bytes(4) + data)


async def open_room() -> dict[str, str]:
    own = {"Origin": f"http://{HOST}:{PORT}"}
    request = urllib.request.Request(f"{own['Origin']}/class/rooms", b'{"page": "small.html"}', own)
    return json.load(await asyncio.to_thread(urllib.request.urlopen, request))


async def gather(port: int, count: int) -> tuple[Page, list[Page], dict[str, str]]:
    """Open a room; return the page of the teacher and those of learners."""
    room = await open_room()
    joining = {"type": "join", "learner": "t" * 22, "key": room["key"], "questions": [QUESTION]}
    teacher = await Page(port, room["code"], joining).connect()
    pages = [Page(port, room["code"], {"type": "join", "learner": f"{number:022}"}) for number in range(count)]
    for start in range(0, count, 50):
        await asyncio.gather(*(page.connect() for page in pages[start : start + 50]))
    return teacher, pages, room


# ---- What is measured ----------------------------------------------------------------------------


async def moves(teacher: Page, pages: list[Page], count: int) -> np.ndarray:
    """Return how long (s) each of so many moves took, ten a second, to each of the pages."""
    sent: list[float] = []
    took = np.full((count, len(pages)), np.nan)

    def note(page: int) -> Callable[[bytes, float], None]:
        def hear(message: bytes, at: float) -> None:
            if b'"state"' in message:
                number = int(json.loads(message)["changes"]["number"])
                took[number, page] = at - sent[number]

        return hear

    for number, page in enumerate(pages):
        page.hear = note(number)
    start = time.monotonic()
    for number in range(count):
        await asyncio.sleep(max(0, start + number / 10 - time.monotonic()))
        sent.append(time.monotonic())
        changes = {"learning_rate": str(random.random()), "number": str(number)}
        teacher.send({"type": "state", "changes": changes})
    await until(lambda: not np.isnan(took).any())
    return took


async def answering(teacher: Page, pages: list[Page], room: dict[str, str], seconds: float) -> tuple[int, int, int]:
    """Let all answer within some seconds, a fifth of them twice.

    Returns how many answers the teacher's page knows, how many of these are not the last that was sent, and how many a
    page of the teacher gets that joins afterwards.
    """
    seen: dict[int, float] = {}
    sent: dict[int, float] = {}

    def hear(message: bytes, at: float) -> None:
        said = json.loads(message)
        if said["type"] == "answers":
            assert len({number for number, _, _ in said["answers"]}) == len(said["answers"])
            seen.update((number, value) for number, _, value in said["answers"])

    async def answer(page: Page) -> None:
        number = page.joined.result()["number"]
        for _ in range(1 + (number % 5 == 0)):
            await asyncio.sleep(random.uniform(0, seconds / 2))
            sent[number] = round(random.random(), 6)
            page.send({"type": "answer", "question": "rate", "round": 1, "value": sent[number]})

    teacher.hear = hear
    await asyncio.gather(*map(answer, pages))
    with suppress(TimeoutError):
        await until(lambda: seen == sent, 5)
    joining = {"type": "join", "learner": "u" * 22, "key": room["key"]}
    again = await Page(teacher.port, room["code"], joining).connect()
    kept = {number: value for number, _, value in again.joined.result()["answers"]["rate"]}
    again.transport.close()
    wrong = sum(seen.get(number) != value or kept.get(number) != value for number, value in sent.items())
    return len(seen), wrong, len(kept)


async def many_moves(teacher: Page, pages: list[Page], count: int, server: psutil.Process) -> list[tuple[int, float]]:
    """Send so many moves as fast as the server and the pages take them; return the memory (MB) after each sixth."""
    arrived = [0] * len(pages)

    def note(page: int) -> Callable[[bytes, float], None]:
        def hear(message: bytes, at: float) -> None:
            arrived[page] += b'"state"' in message

        return hear

    for number, page in enumerate(pages):
        page.hear = note(number)
    sizes = [(0, memory(server))]
    for number in range(1, count + 1):
        teacher.send({"type": "state", "changes": {"learning_rate": str(random.random()), "number": str(number)}})
        if number % 20 == 0 or number == count:
            await until(lambda number=number: min(arrived) >= number, 60)
        if number % max(1, count // 6) == 0:
            sizes.append((number, memory(server)))
    return sizes


def memory(server: psutil.Process) -> float:
    """Return what the process of the server has in memory (MB), all that it shares with others included."""
    return server.memory_info().rss / MEBI


def busy_seconds(server: psutil.Process) -> float:
    """Return the processor time (s) that the process of the server has used."""
    times = server.cpu_times()
    return times.user + times.system


async def until(condition: Callable[[], bool], seconds: float = 60) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.005)


# ---- All of it -----------------------------------------------------------------------------------


async def measure_moves(round_trip: float, learners: int, count: int) -> None:
    with far_away(round_trip) as port:
        teacher, pages, room = await gather(port, learners)
        took = 1000 * (await moves(teacher, pages, count) - round_trip)
        each = np.percentile(took, 95, axis=1)
        print(f"a move to {learners} learners at {1000 * round_trip:.0f} ms (ms, above the round trip):")
        print(f"  median {np.median(took):.0f}, 95th percentile {np.percentile(took, 95):.0f};", end=" ")
        print(f"95th percentile of each move: median {np.median(each):.0f}, most {each.max():.0f}")
        if not round_trip:
            known, wrong, kept = await answering(teacher, pages, room, 5)
            print(
                f"answers of {learners} learners within 5 s: {known} known to the teacher, {wrong} wrong, {kept} kept"
            )
        await close(teacher, pages)


async def close(teacher: Page, pages: list[Page]) -> None:
    for page in (teacher, *pages):
        page.transport.close()
    await asyncio.sleep(1)


async def measure_memory(server: psutil.Process, learners: int, count: int) -> None:
    print(f"memory of the server: {memory(server):.0f} MB before the class")
    teacher, pages, _ = await gather(PORT, learners)
    start, busy = time.monotonic(), busy_seconds(server)
    sizes = await many_moves(teacher, pages, count, server)
    rate, each = count / (time.monotonic() - start), 1000 * (busy_seconds(server) - busy) / count
    print(f"{count} moves to {learners} learners, {rate:.0f} a second; the server was busy {each:.1f} ms for each;")
    print("memory of the server (MB) after so many:", end=" ")
    print(", ".join(f"{number}: {size:.0f}" for number, size in sizes))
    await close(teacher, pages)


def main() -> None:
    """Print what a class needs."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.room", description=__doc__)
    parser.add_argument("--learners", type=int, default=500)
    parser.add_argument("--round-trip", type=float, default=0.3, help="seconds, through the proxy")
    parser.add_argument("--moves", type=int, default=36_000, help="an hour's worth, at ten a second")
    parser.add_argument("--redis", default="", metavar="URL", help="where the server has its rooms")
    arguments = parser.parse_args()
    os.sched_setaffinity(0, OTHER_PROCESSORS & os.sched_getaffinity(0) or os.sched_getaffinity(0))
    with served(*(["--redis", arguments.redis] if arguments.redis else [])) as server:
        print(f"other load of this machine: {os.getloadavg()[0]:.1f} processes")
        for round_trip in (0.0, arguments.round_trip):
            asyncio.run(measure_moves(round_trip, arguments.learners, 100))
        if arguments.moves:
            asyncio.run(measure_memory(server, arguments.learners, arguments.moves))


if __name__ == "__main__":
    main()
