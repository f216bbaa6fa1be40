"""A warm process that forks kernels: what they import is imported once, and its memory is shared.

`ForkServer` is the half in the server: it starts the process, which is this file run as a module, and asks it for
kernels. Both speak lines of JSON over a pair of sockets, one answer to each request. The server also holds the one
writing end of a pipe, the lifeline, of which the fork server and every kernel have the reading end: when the server
goes away, however it does, the pipe ends, and they end too. Kernels outlive a fork server that dies; the next request,
or `start`, starts another one.

Forking is safe as long as there is one thread, so neither JAX's backend nor anything else that starts threads may run
before. It is done on Linux only: the frameworks of macOS do not bear it.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import random
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

from traitlets.log import get_logger

MODULES = (
    "gdviz.names",
    "gdviz.views",
    # What these import only when they are used.
    "contourpy",
    "PIL.BmpImagePlugin",
    "PIL.GifImagePlugin",
    "PIL.JpegImagePlugin",
    "PIL.PpmImagePlugin",
    "scipy.linalg",
)
"""What kernels of the notebooks import."""
_KERNEL_MODULES = (
    "ipykernel.kernelapp",
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "psutil",
    "tornado.platform.asyncio",
)
START_SECONDS = 120
"""Importing takes two seconds; on a machine that starts a whole class at once, many times that."""
ANSWER_SECONDS = 20
STATUS_SECONDS = 5
RETRY_SECONDS = 60
"""For so long a fork server that could not be started is not tried again."""

# Of the server's environment, what Python, JAX and the other libraries look at; the rest may be secrets of the server.
_NEEDED = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|VIRTUAL_ENV|XDG_\w+_HOME"
    r"|(?:PYTHON|CONDA|IPYTHON|MPL|NPY|JAX|XLA|TF|TPU|CUDA|NVIDIA|OMP|MKL|OPENBLAS|MALLOC|GDVIZ)\w*"
    r"|JUPYTER_(?:PATH|DATA_DIR|RUNTIME_DIR|CONFIG_DIR|CONFIG_PATH|PLATFORM_DIRS)"
    # What a page tells its kernel of the request, and what Windows needs.
    r"|QUERY_STRING|PATH_INFO|SCRIPT_NAME|(?:SERVER|VOILA)_\w+|SYSTEMROOT|WINDIR|COMSPEC|APPDATA|LOCALAPPDATA|USERPROFILE"
)
# One arena of memory for all threads of a kernel, which has little to do in any but the first; one thread for BLAS, as
# its threads would start with the import. The variables count where the libraries are loaded: in the fork server.
_ENVIRONMENT = {"MALLOC_ARENA_MAX": "1", "OPENBLAS_NUM_THREADS": "1"}
# What a kernel sets for itself before anything is imported.
_BACKEND = {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}


def needed_environment(environment: Mapping[str, str], more: Collection[str] = ()) -> dict[str, str]:
    """Those variables that a kernel needs, and those named in `more`."""
    return {name: value for name, value in environment.items() if name in more or _NEEDED.fullmatch(name.upper())}


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
        """Whether the fork server was started, and does not run any more."""
        return self._process is not None and self.pid is None

    @property
    def usable(self) -> bool:
        """Whether the next kernel can be forked, as far as is known."""
        return sys.platform == "linux" and not (self._failure and time.monotonic() < self._failure[0])

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
                # It died between two requests, or of this one.
                self._stop()
                self._start()
                answer = self._ask(request)
            assert self._process is not None
            return ForkedProcess(self, self._process, answer["pid"])

    def exit_status(self, forked_by: subprocess.Popen, pid: int) -> int | None:
        """How a kernel has ended, as `Popen.returncode`; 1 where nobody knows, None while the fork server is busy."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            if forked_by is not self._process:
                return 1
            with contextlib.suppress(ForkServerError):
                # Whoever asks does nothing else meanwhile.
                return self._ask({"ended": pid}, STATUS_SECONDS)["status"]
            return 1
        finally:
            self._lock.release()

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
            get_logger().warning("The fork server had ended (status %s) and was started again.", died.returncode)

    def _launch(self) -> None:
        if sys.platform != "linux":
            raise ForkServerError("this system cannot fork a process with its libraries loaded")
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__, str(theirs.fileno()), str(self._lifeline[0]), *self.modules],
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

    def _ask(self, request: dict[str, Any], seconds: float = ANSWER_SECONDS) -> dict[str, Any]:
        try:
            self._socket.settimeout(seconds)
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

    def __init__(self, server: ForkServer, forked_by: subprocess.Popen, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._server, self._forked_by = server, forked_by
        # Tells when the process has ended, to others than its parent too, and cannot mean another one later.
        try:
            self._descriptor = os.pidfd_open(pid)
        except ProcessLookupError:
            self.returncode = 1

    def poll(self) -> int | None:
        """None while the kernel runs, afterwards its exit status."""
        if self.returncode is None and select.select([self._descriptor], [], [], 0)[0]:
            self.returncode = self._server.exit_status(self._forked_by, self.pid)
            if self.returncode is not None:
                os.close(self._descriptor)
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


def main() -> None:
    """Run the fork server; in each process that it forks, a kernel."""
    control, lifeline, *modules = sys.argv[1:]
    # As ipykernel's own launcher: what lies in the working folder is the notebook's to import.
    if Path(sys.path[0]) == Path.cwd():
        del sys.path[0]
    gc.disable()
    with socket.socket(fileno=int(control)) as connection:
        request = _serve(connection, _import((*_KERNEL_MODULES, *modules)))
    if request:
        gc.enable()
        _run_kernel(request, int(lifeline))


def _import(modules: Sequence[str]) -> str | None:
    """Import modules; returns why no process can be forked with them, if so."""
    # Where ipykernel finds it, each kernel gets a debugger, which nobody uses here, with memory of its own.
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    importlib.import_module("ipykernel.debugger")
    del sys.modules["debugpy"]
    for module in modules:
        try:
            importlib.import_module(module)
        except Exception as error:
            return f"the import of {module} failed: {error}"
    if matplotlib := sys.modules.get("matplotlib"):
        # The import of ipympl takes pyplot's figures over, also those of notebooks that do not use it.
        matplotlib.rcParams["backend"] = os.environ["MPLBACKEND"]
    # Objects that are never collected are never written to by the collector.
    gc.collect()
    gc.freeze()
    return _reason_not_to_fork()


def _serve(connection: socket.socket, trouble: str | None) -> dict[str, Any] | None:
    """Fork a process for each request; returns the request in that process, None when the server has gone."""
    requests = connection.makefile("rwb")
    statuses: dict[int, int] = {}
    answer: dict[str, Any] = {"error": trouble} if trouble else {"ready": os.getpid()}
    while True:
        requests.write(json.dumps(answer).encode() + b"\n")
        requests.flush()
        if not (line := requests.readline()):
            return None
        request = json.loads(line)
        _reap(statuses)
        if "ended" in request:
            answer = {"status": statuses.pop(request["ended"], None)}
        elif reason := _reason_not_to_fork():
            answer = {"error": reason}
        else:
            sys.stdout.flush()
            sys.stderr.flush()
            if not (pid := os.fork()):
                return request
            answer = {"pid": pid}


def _reap(statuses: dict[int, int]) -> None:
    with contextlib.suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG))[0]:
            statuses[ended[0]] = os.waitstatus_to_exitcode(ended[1])


def _reason_not_to_fork() -> str | None:
    backends = sys.modules.get("jax._src.xla_bridge")
    if backends and backends.backends_are_initialized():
        return "JAX was used before kernels were forked"
    if (threads := len(os.listdir("/proc/self/task"))) > 1:
        return f"the imported modules have started {threads - 1} threads"
    return None


def _run_kernel(request: dict[str, Any], lifeline: int) -> None:
    os.setsid()
    os.closerange(3, lifeline)
    os.closerange(lifeline + 1, os.sysconf("SC_OPEN_MAX"))
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    sys.argv = ["ipykernel_launcher", *request["arguments"]]
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()

    from ipykernel import ipkernel
    from ipykernel.kernelapp import IPKernelApp

    class ForkedKernelApp(IPKernelApp):
        """A kernel that ends with the server, instead of with its parent, which is the fork server."""

        def init_poller(self) -> None:
            end = partial(_end_with_server, lifeline, Path(self.abs_connection_file))
            self.poller = threading.Thread(target=end, name="gdviz", daemon=True)

        def init_kernel(self) -> None:
            # For a debugger, it makes a list of the files of all modules. To look at an object is to count a reference
            # to it, that is to write, and a page of memory that is written to is not shared any more: 11 MB.
            ipkernel.sys = _SystemWithoutModules()  # type: ignore[assignment]
            try:
                super().init_kernel()
            finally:
                ipkernel.sys = sys

    # Without a parent it would tell a terminal how to connect.
    app = ForkedKernelApp.instance(parent_handle=os.getppid())
    app.initialize(request["arguments"])
    _tell_shell(app.shell)
    app.start()


class _SystemWithoutModules:
    modules: ClassVar[dict[str, ModuleType]] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(sys, name)


def _end_with_server(lifeline: int, connection_file: Path) -> None:
    os.read(lifeline, 1)
    # What the server would have removed: the temporary files of this kernel may lie beside its connection file.
    connection_file.unlink(missing_ok=True)
    if (temporary := Path(tempfile.gettempdir())).parent == connection_file.parent:
        shutil.rmtree(temporary, ignore_errors=True)
        with contextlib.suppress(OSError):
            connection_file.parent.rmdir()
    # With what it has started: a kernel leads its own process group.
    os.killpg(0, signal.SIGKILL)


def _tell_shell(shell: Any) -> None:
    """Do what these modules do when they are imported in a kernel: here there was none yet."""
    if ipywidgets := sys.modules.get("ipywidgets"):
        ipywidgets.register_comm_target()
    if ipympl := sys.modules.get("ipympl.backend_nbagg"):
        shell.events.register("post_execute", ipympl.flush_figures)


if __name__ == "__main__":
    main()
