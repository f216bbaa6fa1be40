"""A warm process that forks kernels: what they import is imported once, and its memory is shared.

The process runs the module `forked_kernel`; this module starts it and asks it for kernels, in lines of JSON over a pair
of sockets, one answer to each request. The server holds the only writing end of a pipe, the lifeline; the fork server
and every kernel hold the reading end. When the server ends, in whatever way, the pipe is closed and they end too.
Kernels outlive a fork server that dies; the next request, or `start`, starts another one.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Any

from traitlets.log import get_logger

from gdviz.site.environment import needed_environment

MODULES = (
    "gdviz.names",
    "gdviz.views",
    # What these import only when they are used.
    "gdviz.views.charts",
    "gdviz.views.field",
    "gdviz.views.figure",
    "contourpy",
    "jaxlib.mlir.dialects.mhlo",
    "PIL.BmpImagePlugin",
    "PIL.GifImagePlugin",
    "PIL.JpegImagePlugin",
    "PIL.PpmImagePlugin",
    "scipy.linalg",
    "wasmtime",
)
"""What kernels of the notebooks import."""
POSSIBLE = sys.platform == "linux"
"""Whether this system can fork processes with their libraries loaded; those of macOS stop working."""
START_SECONDS = 120
"""Importing takes two seconds, but many times that on a busy machine."""
ANSWER_SECONDS = 20
RETRY_SECONDS = 60
"""How long to wait before a fork server that could not be started is tried again."""

_FORKED = "gdviz.site.forked_kernel"
# One arena of memory for all threads of a kernel, of which only the first does much; one thread for BLAS, whose threads
# would start with the import, and none for the memory of pyarrow, which pandas imports where it is installed.
# Libraries read these variables when they are loaded: in the fork server.
_ENVIRONMENT = {
    "MALLOC_ARENA_MAX": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
}
# What a kernel sets for itself before anything is imported.
_BACKEND = {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}


class ForkServerError(RuntimeError):
    """There is no fork server, or it does not answer."""


class ForkServer:
    """The fork server of this process: started at the first request or by `start`, and again when it has died.

    `modules` are the names of what it imports. All methods may be called from any thread, and block.
    """

    def __init__(self, modules: Sequence[str] = MODULES) -> None:
        self.modules = tuple(modules)
        self.restarts = 0
        self._lock = threading.Lock()
        self._process: subprocess.Popen | None = None
        self._failure: tuple[float, str] | None = None
        # Never inheritable: a copy of the writing end elsewhere would keep kernels alive.
        self._lifeline = os.pipe()

    @property
    def pid(self) -> int | None:
        """The process id of the fork server, None where there is none."""
        process = self._process
        return process.pid if process and process.poll() is None else None

    @property
    def died(self) -> bool:
        """Whether the fork server was started and has ended."""
        return self._process is not None and self.pid is None

    @property
    def usable(self) -> bool:
        """Whether the next kernel can be forked, as far as known."""
        return POSSIBLE and not (self._failure and time.monotonic() < self._failure[0])

    def start(self) -> None:
        """Start the fork server unless it runs; raises ForkServerError where that is not possible."""
        with self._lock:
            self._start()

    def fork(self, arguments: Sequence[str], environment: Mapping[str, str], folder: str) -> ForkedProcess:
        """Fork an IPython kernel: its command-line arguments, all its environment variables, its working folder."""
        request = {"arguments": list(arguments), "environment": dict(environment), "folder": str(folder)}
        with self._lock:
            self._start()
            try:
                answer = self._ask(request)
            except ForkServerError:
                # It died between two requests, or because of this one.
                self._stop()
                self._start()
                answer = self._ask(request)
            return ForkedProcess(answer["pid"])

    def close(self) -> None:
        """End the fork server and all its kernels."""
        with self._lock:
            self._stop()
            for end in self._lifeline:
                os.close(end)
            self._failure = (float("inf"), "it was closed")

    def _start(self) -> None:
        if self.pid is not None:
            return
        if self._failure and time.monotonic() < self._failure[0]:
            raise ForkServerError(self._failure[1])
        died = self._process
        try:
            self._launch()
        except (OSError, ForkServerError) as error:
            self._stop()
            self._process = None
            self._failure = (time.monotonic() + RETRY_SECONDS, str(error))
            raise ForkServerError(str(error)) from error
        if died:
            self.restarts += 1
            get_logger().warning("The fork server ended (status %s) and was restarted.", died.returncode)

    def _launch(self) -> None:
        if not POSSIBLE:
            raise ForkServerError("this system cannot fork a process with its libraries loaded")
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", _FORKED, str(theirs.fileno()), str(self._lifeline[0]), *self.modules],
                env=_BACKEND | needed_environment(os.environ) | _ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(), self._lifeline[0]),
                # The terminal's Ctrl-C is for the server, which ends its kernels itself.
                start_new_session=True,
            )
        self._socket = ours
        self._answers = ours.makefile("rb")
        ours.settimeout(START_SECONDS)
        self._read()
        ours.settimeout(ANSWER_SECONDS)

    def _stop(self) -> None:
        if self._process:
            self._socket.close()
            self._answers.close()
            self._process.kill()
            self._process.wait()

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            self._socket.sendall(json.dumps(request).encode() + b"\n")
        except OSError as error:
            raise ForkServerError(f"the fork server does not listen: {error}") from error
        return self._read()

    def _read(self) -> dict[str, Any]:
        try:
            line = self._answers.readline()
        except OSError as error:
            raise ForkServerError(f"the fork server does not answer: {error}") from error
        if not line:
            raise ForkServerError("the fork server has ended")
        answer = json.loads(line)
        if "error" in answer:
            raise ForkServerError(answer["error"])
        return answer


class ForkedProcess:
    """A kernel that was forked, with what Jupyter uses of `subprocess.Popen`."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        # Unlike a process id, it cannot refer to another process later, and it works for others than the parent.
        try:
            self._descriptor = os.pidfd_open(pid)
        except ProcessLookupError:
            self.returncode = 1

    def poll(self) -> int | None:
        """Return None while the kernel runs, 1 afterwards."""
        if self.returncode is None and select.select([self._descriptor], [], [], 0)[0]:
            os.close(self._descriptor)
            self.returncode = 1
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end of the kernel; raises TimeoutExpired after `timeout` seconds."""
        end = None if timeout is None else time.monotonic() + timeout
        while (status := self.poll()) is None:
            if end is not None and time.monotonic() > end:
                raise subprocess.TimeoutExpired("kernel", timeout or 0)
            time.sleep(0.01)
        return status

    def send_signal(self, number: int) -> None:
        """Send the kernel a signal, unless it has ended."""
        if self.poll() is None:
            signal.pidfd_send_signal(self._descriptor, number)

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the kernel at once."""
        self.send_signal(signal.SIGKILL)
