"""Kernels are few and short-lived: as many as the memory holds, each until its reader has left."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from jupyter_client.kernelspec import NATIVE_KERNEL_NAME, NoSuchKernel
from jupyter_core.utils import ensure_async
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.ioloop import PeriodicCallback
from traitlets import Bool, Float, Integer

from gdviz.site.fork_server import ForkServerError
from gdviz.site.line import Line
from gdviz.site.memory import MEBIBYTE, available_memory, tree_memory
from gdviz.site.metrics import Counts
from gdviz.site.provisioner import ForkProvisioner, shared_fork_server

KERNEL_NAME = "gdviz"
"""The kernel spec that takes kernels from the fork server."""
SHARE_OF_MEMORY = 0.85
"""The rest of the memory is for the system, which keeps the files in it that are read again and again."""

# What readers do not need of a kernel: its history in a database, and the output of C libraries, which is for the log.
_ARGUMENTS = ["--HistoryManager.enabled=False", "--IPKernelApp.capture_fd_output=False", "--log-level=CRITICAL"]
_TICK_SECONDS = 0.5
_MEASURE_SECONDS = 5.0
# Anybody may ask for the figures, and to measure is to read the memory of all processes.
_FRESH_SECONDS = 0.5


class NoRoomError(Exception):
    """There is no memory for another kernel."""


class KernelEndedError(Exception):
    """A kernel has ended while its page was being made."""


class BoundedKernelManager(AsyncMappingKernelManager):
    """Starts kernels as long as there is room for them, and ends those that no reader is connected to."""

    memory = Integer(0, config=True, help="MB that the server may take with all its kernels; 0: most of what there is.")
    most = Integer(0, config=True, help="How many kernels may run, however much memory there is; 0: any number.")
    kernel_memory = Integer(70, config=True, help="MB that a forked kernel is expected to take.")
    normal_kernel_memory = Integer(300, config=True, help="The same where kernels cannot be forked.")
    away_seconds = Float(20, config=True, help="How long a kernel waits for its page to connect again.")
    unvisited_seconds = Float(60, config=True, help="How long a kernel waits for a page that has not connected yet.")

    # `lines` do that, and more.
    buffer_offline_messages = Bool(False)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.counts = Counts()
        self.lines: dict[str, Line] = {}
        self.fork_server = shared_fork_server(tuple(ForkProvisioner(parent=self).modules))
        self.limit = self.memory * MEBIBYTE or int(available_memory() * SHARE_OF_MEMORY)
        self.starting = 0
        self._loading: set[str] = set()
        self._ending: set[str] = set()
        self._when_removed: dict[str, list[Callable[[], None]]] = {}
        # When a kernel without a page is ended, by its id.
        self._deadlines: dict[str, float] = {}
        # Bytes: of the server with the fork server, and of kernels by their process id.
        self._base = 0
        self._sizes: dict[int, int] = {}
        self._taken = 0
        self._measured = float("-inf")

    @property
    def running(self) -> int:
        """How many kernels run, without those that are just being ended."""
        return len(self._kernels.keys() - self._ending)

    def room(self) -> int:
        """For how many more kernels there is room.

        A kernel counts with what it takes, and with no less than what it is expected to take, as it may be young. One
        may always run: the lesson is why the server is there.
        """
        expected = (self.kernel_memory if self.fork_server.usable else self.normal_kernel_memory) * MEBIBYTE
        pids = [pid for id_, pid in self._pids().items() if id_ not in self._ending]
        taken = self._base + sum(max(expected, self._sizes.get(pid, 0)) for pid in pids) + self.starting * expected
        present = self.running + self.starting
        room = max((self.limit - taken) // expected, 0 if present else 1)
        return max(0, min(room, self.most - present) if self.most else room)

    async def start_kernel(  # type: ignore[override]
        self, *, kernel_name: str | None = None, **kwargs: Any
    ) -> str:
        """Start a kernel and return its id; raises NoRoomError where there is no room for it."""
        if self.room() < 1:
            raise NoRoomError
        self.starting += 1
        # Given up half-way, it would leave a process of which nobody knows.
        start = asyncio.create_task(self._start(kernel_name, kwargs))
        try:
            return await asyncio.shield(start)
        except asyncio.CancelledError:
            start.add_done_callback(self._was_given_up)
            raise

    def _was_given_up(self, start: asyncio.Task[str]) -> None:
        """Let a kernel end that was started for a reader who has left meanwhile."""
        if not start.cancelled() and not start.exception():
            self._deadlines[start.result()] = time.monotonic()

    async def _start(self, kernel_name: str | None, options: dict[str, Any]) -> str:
        begin = time.monotonic()
        try:
            kernel_id = await super().start_kernel(
                kernel_name=self._served_by(kernel_name), extra_arguments=_ARGUMENTS, **options
            )
        finally:
            self.starting -= 1
        kernel = self.get_kernel(kernel_id)
        self.lines[kernel_id] = Line(kernel)
        if getattr(kernel.provisioner, "forked", False):
            self.counts.forked += 1
        else:
            self.counts.normal += 1

        def answered(change: Any) -> None:
            kernel.unobserve(answered, "execution_state")
            self.counts.answered += 1
            self.counts.seconds_to_answers += time.monotonic() - begin

        kernel.observe(answered, "execution_state")
        return kernel_id

    def _served_by(self, kernel_name: str | None) -> str | None:
        if kernel_name not in (None, NATIVE_KERNEL_NAME):
            return kernel_name
        assert self.kernel_spec_manager is not None
        try:
            self.kernel_spec_manager.get_kernel_spec(KERNEL_NAME)
        except NoSuchKernel:
            return kernel_name
        return KERNEL_NAME

    @contextmanager
    def loading(self, kernel_id: str) -> Iterator[None]:
        """While the page of a kernel is made, the kernel is neither ended for lack of readers nor started again."""
        kernel, line = self.get_kernel(kernel_id), self.lines[kernel_id]
        kernel.stop_restarter()
        self._loading.add(kernel_id)
        # Nobody gets the page, should this not be reached.
        deadline = time.monotonic()
        try:
            yield
            # At the latest: where a cell has failed, the last one does not run.
            line.begin()
            kernel.start_restarter()
            deadline = time.monotonic() + self.unvisited_seconds
        finally:
            self._loading.discard(kernel_id)
            if not self._kernel_connections.get(kernel_id):
                self._deadlines[kernel_id] = deadline

    async def ended(self, kernel_id: str) -> None:
        """Return when a kernel has ended."""
        while kernel_id in self and await ensure_async(self.get_kernel(kernel_id).is_alive()):
            await asyncio.sleep(_TICK_SECONDS)

    def notify_connect(self, kernel_id: str) -> None:
        """A page has connected."""
        super().notify_connect(kernel_id)
        self._deadlines.pop(kernel_id, None)

    def notify_disconnect(self, kernel_id: str) -> None:
        """A page has left, or has lost its connection."""
        super().notify_disconnect(kernel_id)
        if self._kernel_connections.get(kernel_id) == 0:
            self._deadlines[kernel_id] = time.monotonic() + self.away_seconds

    async def shutdown_kernel(  # type: ignore[override]
        self, kernel_id: str, now: bool = False, restart: bool = False
    ) -> None:
        """End a kernel; from now on there is room for another."""
        self._ending.add(kernel_id)
        try:
            await super().shutdown_kernel(kernel_id, now=now, restart=restart)
        finally:
            self._ending.discard(kernel_id)

    def remove_kernel(self, kernel_id: str) -> Any:
        """Forget a kernel that has ended."""
        self._deadlines.pop(kernel_id, None)
        for call in self._when_removed.pop(kernel_id, []):
            call()
        if line := self.lines.pop(kernel_id, None):
            line.close()
        return super().remove_kernel(kernel_id)

    def when_removed(self, kernel_id: str, call: Callable[[], None]) -> None:
        """Call a function when a kernel is gone."""
        self._when_removed.setdefault(kernel_id, []).append(call)

    def watch(self) -> None:
        """From now on end kernels without readers, measure memory, and start a fork server that has died again."""
        self._ticks = PeriodicCallback(self._tick, 1000 * _TICK_SECONDS)
        self._ticks.start()

    async def _tick(self) -> None:
        now = time.monotonic()
        overdue = [id_ for id_, deadline in self._deadlines.items() if deadline <= now and id_ not in self._loading]
        for kernel_id in overdue:
            del self._deadlines[kernel_id]
        await asyncio.gather(*(self._free(kernel_id) for kernel_id in overdue))
        if now >= self._measured + _MEASURE_SECONDS:
            await self.measure()
        if self.fork_server.died and self.fork_server.usable:
            await asyncio.to_thread(self._start_fork_server)

    async def _free(self, kernel_id: str) -> None:
        if kernel_id not in self or kernel_id in self._ending:
            return
        self.log.info("The reader has left kernel %s.", kernel_id)
        await self._end(kernel_id, now=False)

    async def release(self, kernel_id: str) -> None:
        """End a kernel whose page goes on without it."""
        self.counts.released += 1
        await self._end(kernel_id, now=True)

    async def _end(self, kernel_id: str, now: bool) -> None:
        try:
            await self.shutdown_kernel(kernel_id, now=now)
        except Exception:
            self.log.exception("Kernel %s was not ended; it is tried again.", kernel_id)
            if kernel_id in self:
                self._deadlines[kernel_id] = time.monotonic() + self.away_seconds

    def _start_fork_server(self) -> None:
        try:
            self.fork_server.start()
        except ForkServerError as error:
            self.log.warning("Kernels start the normal way: %s.", error)

    async def measure(self) -> int:
        """Measure what the server takes with all that it has started (bytes), unless that was done just now."""
        if time.monotonic() < self._measured + _FRESH_SECONDS:
            return self._taken
        self._measured = time.monotonic()
        kernels = set(self._pids().values())
        base = {pid for pid in (os.getpid(), self.fork_server.pid) if pid}
        sizes = await asyncio.to_thread(tree_memory, kernels | base)
        self._base = sum(size for pid, size in sizes.items() if pid in base)
        self._sizes = {pid: size for pid, size in sizes.items() if pid in kernels}
        self._taken = sum(sizes.values())
        return self._taken

    def _pids(self) -> dict[str, int]:
        return {id_: km.provisioner.pid for id_, km in self._kernels.items() if km.provisioner and km.provisioner.pid}
