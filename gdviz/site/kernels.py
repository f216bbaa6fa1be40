"""Kernels within bounds: as many as fit into memory, each until its reader leaves or it grows too large."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from jupyter_client.kernelspec import NATIVE_KERNEL_NAME, NoSuchKernel
from jupyter_core.utils import ensure_async
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.ioloop import PeriodicCallback
from traitlets import Bool, Float, Integer, List, Unicode

from gdviz.site.environment import needed_environment
from gdviz.site.fork_server import ForkServerError
from gdviz.site.kernel_client import connections
from gdviz.site.memory import MEBIBYTE, available_memory, proportional_set_size, tree_memory
from gdviz.site.metrics import Counts
from gdviz.site.provisioner import ForkProvisioner, shared_fork_server
from gdviz.site.relay import Relay

KERNEL_NAME = "gdviz"
"""The kernel spec that takes kernels from the fork server."""
SHARE_OF_MEMORY = 0.85
"""The rest is for the system, which caches files there."""

# Readers need neither the history of a kernel in a database nor the output of C libraries, which belongs in the log.
_ARGUMENTS = ["--HistoryManager.enabled=False", "--IPKernelApp.capture_fd_output=False", "--log-level=CRITICAL"]
_TICK_SECONDS = 0.5
# Measuring reads the memory of all processes: at most this often, and for at most this share of a processor's time.
_MEASURE_SECONDS = 1.0
_MEASURE_SHARE = 0.1
# After this time, half of the size of the largest kernel that has ended is expected of the next one.
_HALF_LIFE_SECONDS = 600.0
_ASK_SECONDS = 5.0


class NoRoomError(Exception):
    """There is not enough memory for another kernel."""


class KernelEndedError(Exception):
    """A kernel has ended before its page was complete."""


class BoundedKernelManager(AsyncMappingKernelManager):
    """Starts kernels as long as there is room, and ends those without a reader and those that grow too large."""

    memory = Integer(
        0, config=True, help="Memory limit of the server with all its kernels, in MB; 0: most of what is available."
    )
    most = Integer(
        0, config=True, help="How many kernels may run at once, however much memory there is; 0: any number."
    )
    kernel_memory = Integer(
        250, config=True, help="Memory that a kernel is expected to use, in MB, until a larger one is measured."
    )
    environment: List = List(
        Unicode(), config=True, help="Names of further environment variables that are passed to kernels."
    )
    away_seconds = Float(20, config=True, help="How long a kernel waits for its page to reconnect.")
    unvisited_seconds = Float(
        60, config=True, help="How long a kernel waits for its page to connect for the first time."
    )

    # The relays do that.
    buffer_offline_messages = Bool(False)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.update_config(connections(self.connection_dir))
        self.counts = Counts()
        self.relays: dict[str, Relay] = {}
        self.fork_server = shared_fork_server(tuple(ForkProvisioner(parent=self).modules))
        self.limit = self.memory * MEBIBYTE or int(available_memory() * SHARE_OF_MEMORY)
        self.starting = 0
        self.rendering = 0
        # How many notebooks run at once: more would not be faster, and a kernel takes most memory while it runs one.
        self.turns = asyncio.Semaphore(os.cpu_count() or 1)
        self._ending: set[str] = set()
        # The folders for the temporary files of each kernel.
        self._folders: dict[str, str] = {}
        # The last measurement, in bytes: of the server with the fork server, of what renders pages, and of each kernel.
        self._base = self._rendered = 0
        self._sizes: dict[str, int] = {}
        # The size of the largest kernel, which decays slowly.
        self._largest = 0.0
        self._measuring = asyncio.Lock()
        self._measured, self._pause = float("-inf"), 0.0

    @property
    def running(self) -> int:
        """The number of running kernels, without those that are being ended."""
        return len(self._kernels.keys() - self._ending)

    @property
    def taken(self) -> int:
        """The bytes that the server and everything it has started took at the last measurement."""
        return self._base + self._rendered + sum(self._sizes.values())

    def room(self) -> int:
        """Return how many more kernels may start.

        Each kernel counts with its size, but at least with the expected one, because it may grow; so do those that
        render pages. One kernel may always run.
        """
        expected = max(self.kernel_memory * MEBIBYTE, int(self._largest))
        present = self.running + self.starting
        sizes = (self._sizes.get(kernel_id, 0) for kernel_id in self._kernels.keys() - self._ending)
        taken = self._base + sum(max(expected, size) for size in sizes) + self.starting * expected
        taken += max(self.rendering * expected, self._rendered)
        room = max((self.limit - taken) // expected, 0 if present else 1)
        return max(0, min(room, self.most - present) if self.most else room)

    # ---- The life of a kernel ----------------------------------------------------------------------

    async def start_kernel(  # type: ignore[override]
        self, *, kernel_name: str | None = None, env: Mapping[str, str] = os.environ, **kwargs: Any
    ) -> str:
        """Start a kernel and return its id; raises NoRoomError where there is no room for it.

        It gets only the environment variables that it needs, and a folder for temporary files that is removed with it.
        """
        if self.room() < 1:
            raise NoRoomError
        self.starting += 1
        # If it were cancelled half-way, a process would be left that nobody knows of.
        start = asyncio.create_task(self._start(kernel_name, needed_environment(env, self.environment), kwargs))
        try:
            return await asyncio.shield(start)
        except asyncio.CancelledError:
            start.add_done_callback(self._end_given_up)
            raise

    def _end_given_up(self, start: asyncio.Task[str]) -> None:
        """End a kernel whose reader left while it started."""
        if not start.cancelled() and not start.exception():
            self.relays[start.result()].deadline = time.monotonic()

    async def _start(self, kernel_name: str | None, environment: dict[str, str], options: dict[str, Any]) -> str:
        begin = time.monotonic()
        folder = tempfile.mkdtemp(prefix="temporary-", dir=self.connection_dir)
        try:
            kernel_id = await super().start_kernel(
                kernel_name=self._served_by(kernel_name),
                extra_arguments=_ARGUMENTS,
                env=environment | {"TMPDIR": folder},
                **options,
            )
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            self.starting -= 1
        kernel = self.get_kernel(kernel_id)
        # A new kernel could not continue the page of one that has ended.
        kernel.stop_restarter()
        self._folders[kernel_id] = folder
        self.relays[kernel_id] = Relay(kernel, self.away_seconds)
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
        """Return the kernel spec to use for a notebook: ours, where it is installed, in place of Python's own."""
        assert self.kernel_spec_manager is not None
        with suppress(NoSuchKernel):
            if kernel_name in (None, NATIVE_KERNEL_NAME):
                self.kernel_spec_manager.get_kernel_spec(KERNEL_NAME)
                return KERNEL_NAME
        return kernel_name

    @contextmanager
    def reserved(self) -> Iterator[None]:
        """Reserve memory for a kernel that renders a page."""
        self.rendering += 1
        try:
            yield
        finally:
            self.rendering -= 1

    @contextmanager
    def loading(self, kernel_id: str) -> Iterator[None]:
        """Keep a kernel while its page is being made; afterwards it waits for the page to connect."""
        relay = self.relays[kernel_id]
        complete = False
        try:
            yield
            # At the latest here: if a cell fails, the last one does not run.
            relay.begin()
            complete = True
        finally:
            # Nobody can use an incomplete page.
            relay.expect_page(self.unvisited_seconds if complete else 0)

    async def ended(self, kernel_id: str) -> None:
        """Return when a kernel has ended."""
        while kernel_id in self.relays:
            await asyncio.sleep(_TICK_SECONDS)

    async def shutdown_kernel(  # type: ignore[override]
        self, kernel_id: str, now: bool = False, restart: bool = False
    ) -> None:
        """End a kernel; it does not count from now on."""
        self._ending.add(kernel_id)
        try:
            await super().shutdown_kernel(kernel_id, now=now, restart=restart)
        finally:
            self._ending.discard(kernel_id)

    def remove_kernel(self, kernel_id: str) -> Any:
        """Forget a kernel that has ended, and remove its files."""
        if kernel := super().remove_kernel(kernel_id):
            kernel.cleanup_connection_file()
        self._sizes.pop(kernel_id, None)
        if relay := self.relays.pop(kernel_id, None):
            relay.close()
        if folder := self._folders.pop(kernel_id, None):
            shutil.rmtree(folder, ignore_errors=True)
        return kernel

    # ---- What is watched ---------------------------------------------------------------------------

    def watch(self) -> None:
        """Start to end kernels without a reader, to bound the memory, and to look after processes that have died."""
        calls = (self._end_unvisited, self._remove_dead, self._bound_memory, self._restart_fork_server)
        self._watches = [PeriodicCallback(call, 1000 * _TICK_SECONDS) for call in calls]
        self._watches.append(PeriodicCallback(self._ask_pages, 1000 * _ASK_SECONDS))
        for watch in self._watches:
            watch.start()

    async def _end_unvisited(self) -> None:
        now = time.monotonic()
        overdue = [kernel_id for kernel_id, relay in self.relays.items() if relay.deadline <= now]
        await asyncio.gather(*(self._end(kernel_id, "its reader has left") for kernel_id in overdue))

    async def _remove_dead(self) -> None:
        for kernel_id in self.relays.keys() - self._ending:
            if kernel_id in self and not await ensure_async(self.get_kernel(kernel_id).is_alive()):
                await self._end(kernel_id, "its process has ended", now=True)

    async def _bound_memory(self) -> None:
        """End the largest kernels while all together exceed the limit; one of usual size may always run."""
        taken = await self.measure()
        excess = taken - max(self.limit, self._base + self._rendered + self.kernel_memory * MEBIBYTE)
        while excess > 0 and (left := self.relays.keys() - self._ending):
            largest = max(left, key=self._size)
            excess -= self._size(largest)
            self.counts.too_large += 1
            await self._end(
                largest, f"it took {self._size(largest) // MEBIBYTE} MB, too much alongside the others", now=True
            )

    def _size(self, kernel_id: str) -> int:
        """Return the bytes that ending a kernel would free."""
        return self._sizes.get(kernel_id, 0) + self.relays[kernel_id].memory

    async def _end(self, kernel_id: str, reason: str, now: bool = False) -> None:
        if kernel_id not in self or kernel_id in self._ending:
            return
        self.log.info("Kernel %s is ended: %s.", kernel_id, reason)
        try:
            await self.shutdown_kernel(kernel_id, now=now)
        except Exception:
            self.log.exception("Kernel %s did not end; trying again.", kernel_id)
            if kernel_id in self.relays:
                self.relays[kernel_id].deadline = time.monotonic() + self.away_seconds

    async def _restart_fork_server(self) -> None:
        if self.fork_server.died and self.fork_server.usable:
            await asyncio.to_thread(self.start_fork_server)

    def start_fork_server(self) -> None:
        """Start the fork server if possible, unless it runs."""
        try:
            self.fork_server.start()
        except ForkServerError as error:
            self.log.warning("Kernels start without the fork server: %s.", error)

    def _ask_pages(self) -> None:
        for relay in self.relays.values():
            relay.ask()

    async def measure(self) -> int:
        """Return the bytes that the server and everything it has started take, measured now or a moment ago."""
        async with self._measuring:
            if time.monotonic() >= self._measured + self._pause:
                kernels = {id_: km.provisioner.pid for id_, km in self._kernels.items() if km.provisioner}
                server = {os.getpid(), self.fork_server.pid}
                sizes, alone, seconds = await asyncio.to_thread(_memory, {*kernels.values(), *server} - {None})
                self._sizes = {id_: sizes[pid] for id_, pid in kernels.items() if pid and id_ in self._kernels}
                self._rendered = sizes[os.getpid()] - alone
                self._base = sum(sizes[pid] for pid in server if pid) - self._rendered
                end = time.monotonic()
                self._largest *= 0.5 ** ((end - self._measured) / _HALF_LIFE_SECONDS)
                self._largest = max(self._largest, *self._sizes.values(), 0)
                self._measured = end
                self._pause = max(_MEASURE_SECONDS, seconds / _MEASURE_SHARE)
        return self.taken


def _memory(roots: set[int]) -> tuple[dict[int, int], int, float]:
    """Return the memory of processes, that of this one alone, and the processor time (s) that it took to measure."""
    begin = time.thread_time()
    sizes = tree_memory(roots)
    return sizes, min(proportional_set_size(os.getpid()), sizes[os.getpid()]), time.thread_time() - begin
