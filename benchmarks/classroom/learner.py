"""Learners: each opens the lesson, moves its controls for a while, and leaves."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from tornado.httpclient import HTTPClientError

from benchmarks.classroom import kernel as kernels
from benchmarks.classroom.connections import Connections
from benchmarks.classroom.page import Models, Page, PageReader, reachable, sliders

BETWEEN_MOVES = 1.0
"""Seconds from one change of a control to the next; longer where the kernel is not done with the last one."""

_COMPLETE_WITHIN = 240.0
_REDIRECTS = 5


@dataclass(frozen=True)
class Files:
    """The files that a page asks for, most of them by scripts: before it opens its kernel's websocket, and after."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """What every learner does: the server, the path, how long it stays (seconds), and the files of this very page."""

    host: str
    port: int
    path: str
    stay: float
    files: Files = Files()


@dataclass
class Visit:
    """What became of one visit; times in seconds since the arrival.

    - `served`: "kernel" or "exported", or "error" with the `error` in words;
    - `kernel`: the id of its kernel, and `key` what its server asks for with it;
    - `models`: when the state of all widgets was complete;
    - `complete`: when all files were there too;
    - `one_by_one`: the states did not come within ipywidgets' 4 seconds, and were asked for one by one;
    - `moves`: how long the kernel was busy with each change of a control;
    - `kernel_gone`: the kernel went while the page was open.
    """

    served: str = "error"
    kernel: str | None = None
    key: str = ""
    models: float = float("nan")
    complete: float = float("nan")
    requests: int = 0
    one_by_one: bool = False
    moves: list[float] = field(default_factory=list)
    kernel_gone: bool = False
    error: str | None = None


@dataclass(frozen=True)
class Class:
    """All visits, and the CPU seconds of the process that made them."""

    visits: list[Visit]
    seconds: float


def attend(plan: Plan, learners: int, within: float) -> Class:
    """Let a number of learners arrive, evenly within some seconds, and return when the last one has left."""
    before = time.process_time()
    visits = asyncio.run(_attend(plan, learners, within))
    return Class(visits, time.process_time() - before)


async def _attend(plan: Plan, learners: int, within: float) -> list[Visit]:
    async def arrive(number: int) -> Visit:
        await asyncio.sleep(number * within / learners)
        return await visit(plan, random.Random(number))

    return await asyncio.gather(*map(arrive, range(learners)))


async def visit(plan: Plan, choice: random.Random) -> Visit:
    """Visit the lesson once, with nothing cached; whatever goes wrong is the visit's error."""
    result = Visit()
    connections = Connections(plan.host, plan.port)
    try:
        await _visit(plan, choice, connections, result)
    except Exception as error:
        # Any failure is a result: the learner has no working lesson.
        result.served, result.error = "error", f"{type(error).__name__}: {error}"
    result.requests = connections.requests
    connections.close()
    return result


async def _visit(plan: Plan, choice: random.Random, connections: Connections, result: Visit) -> None:
    arrived = time.monotonic()
    async with AsyncExitStack() as stack:
        files = stack.enter_context(_files(connections))
        async with asyncio.timeout(_COMPLETE_WITHIN):
            page, path = await read_page(connections, plan.path, files.fetch)
            result.kernel, result.key = page.kernel, page.key
            # Chromium has told which files this page asks for later; another one tells them all by its HTML.
            later = plan.files if path == plan.path else Files()
            files.fetch(*later.before)
            kernel: kernels.Kernel | None = None
            if page.models is not None:
                models = page.models
            elif page.kernel is not None:
                # The scripts that open the websocket must be there.
                await files.all_there()
                kernel = await stack.enter_async_context(_opened(connections, page.kernel, page.key))
                models, at_once = await kernels.load_models(kernel)
                result.one_by_one = not at_once
            else:
                raise RuntimeError("The page has neither a kernel nor the state of its widgets")
            check(page, models)
            result.models = time.monotonic() - arrived
            files.fetch(*later.after)
            await files.all_there()
            result.complete = time.monotonic() - arrived
        result.served = "exported" if page.kernel is None else "kernel"
        leaves = time.monotonic() + plan.stay
        try:
            if page.kernel is not None:
                if kernel is None:
                    kernel = await stack.enter_async_context(_opened(connections, page.kernel, page.key))
                kernels.open_canvases(kernel, models)
                await move_controls(kernel, sliders(page.outputs, models), models, choice, leaves, result.moves)
        except (ConnectionError, HTTPClientError):
            result.kernel_gone = True
        await asyncio.sleep(leaves - time.monotonic())


async def read_page(connections: Connections, path: str, found: Callable[[str], None]) -> tuple[Page, str]:
    """Read a page to its end, and return it with the path where it was found in the end, after redirects."""
    for _ in range(_REDIRECTS):
        here = f"http://{connections.host}:{connections.port}{path}"
        reader = PageReader(here, found)
        answer = await connections.fetch(path, hand_on=reader.feed_bytes)
        if answer.status in (301, 302, 303, 307, 308):
            address = urlsplit(urljoin(here, answer.headers["Location"]))
            path = address.path + (f"?{address.query}" if address.query else "")
        elif answer.status == 200:
            return reader.page(), path
        else:
            raise ConnectionError(f"{path} was answered with {answer.status}")
    raise ConnectionError(f"More than {_REDIRECTS} redirects, the last one to {path}")


def check(page: Page, models: Models) -> None:
    """Raise a RuntimeError where a page would not show what it should."""
    if page.failed is not None:
        raise RuntimeError(f"The page says: {page.failed}")
    shown, missing = reachable(page.outputs, models)
    if missing or not shown:
        raise RuntimeError(f"The page shows {len(shown)} widgets, and {len(missing)} are missing")


async def move_controls(
    kernel: kernels.Kernel, names: list[str], models: Models, choice: random.Random, until: float, busy: list[float]
) -> None:
    """Change one control after the other until a time; note how long the kernel was busy with each change."""
    while names and (left := until - time.monotonic()) > 0:
        began, name = time.monotonic(), choice.choice(names)
        try:
            async with asyncio.timeout(left):
                await kernels.move(kernel, name, _value(models[name], choice))
                busy.append(time.monotonic() - began)
                await asyncio.sleep(began + BETWEEN_MOVES - time.monotonic())
        except TimeoutError:
            return


def _value(state: Mapping[str, Any], choice: random.Random) -> float:
    value = choice.uniform(state["min"], state["max"])
    return round(value) if isinstance(state["value"], int) else value


@asynccontextmanager
async def _opened(connections: Connections, number: str, key: str) -> AsyncIterator[kernels.Kernel]:
    """Connect a page with a kernel; at the end, say that the reader leaves, as a page does when it is unloaded."""
    query = f"?key={key}" if key else ""
    answer = await connections.fetch(f"/api/kernels/{number}{query}")
    if answer.status not in (200, 204):
        raise ConnectionError(f"Kernel {number}: status {answer.status}")
    async with kernels.connected(connections, number, key) as kernel:
        try:
            yield kernel
        finally:
            with suppress(ConnectionError):
                form = {"_xsrf": connections.cookies.get("_xsrf", "")}
                await connections.fetch(f"/voila/api/shutdown/{number}{query}", form)


class _Fetching:
    """The files that a page has asked for, each once."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self.tasks: dict[str, asyncio.Task[None]] = {}

    def fetch(self, *paths: str) -> None:
        for path in paths:
            if path not in self.tasks:
                self.tasks[path] = asyncio.create_task(self._fetch(path))

    async def all_there(self) -> None:
        await asyncio.gather(*self.tasks.values())

    async def _fetch(self, path: str) -> None:
        answer = await self._connections.fetch(path)
        if answer.status != 200:
            raise ConnectionError(f"{path} was answered with {answer.status}")


@contextmanager
def _files(connections: Connections) -> Iterator[_Fetching]:
    fetching = _Fetching(connections)
    try:
        yield fetching
    finally:
        for task in fetching.tasks.values():
            task.cancel()
