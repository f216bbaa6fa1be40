"""The process that forks kernels, see fork_server.py, and what it becomes in each of them: `python -m` this module.

Forking is safe as long as there is one thread, so neither JAX's backend nor anything else that starts threads may run
before.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import random
import shutil
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

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


def main() -> None:
    """Run the fork server, and a kernel in each process that it forks."""
    control, lifeline, *modules = sys.argv[1:]
    # Nobody asks for the exit status of a kernel: the system need not keep it.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    # Like ipykernel's own launcher: the working folder is for the imports of the notebook.
    if Path(sys.path[0]) == Path.cwd():
        del sys.path[0]
    gc.disable()
    with socket.socket(fileno=int(control)) as connection:
        request = _serve(connection, _import((*_KERNEL_MODULES, *modules)))
    if request:
        gc.enable()
        _run_kernel(request, int(lifeline))


def _import(modules: Sequence[str]) -> str | None:
    """Import modules; return why no process can be forked afterwards, or None."""
    # If ipykernel finds debugpy, each kernel gets a debugger, which takes memory and which nobody uses here.
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
    # The collector does not write to frozen objects, so their memory stays shared.
    gc.collect()
    gc.freeze()
    return _reason_not_to_fork()


def _serve(connection: socket.socket, trouble: str | None) -> dict[str, Any] | None:
    """Fork a process for each request; return the request in that process, None when the server has ended."""
    requests = connection.makefile("rwb")
    answer: dict[str, Any] = {"error": trouble} if trouble else {"ready": os.getpid()}
    while True:
        requests.write(json.dumps(answer).encode() + b"\n")
        requests.flush()
        if not (line := requests.readline()):
            return None
        if reason := _reason_not_to_fork():
            answer = {"error": reason}
        else:
            sys.stdout.flush()
            sys.stderr.flush()
            if not (pid := os.fork()):
                return json.loads(line)
            answer = {"pid": pid}


def _reason_not_to_fork() -> str | None:
    backends = sys.modules.get("jax._src.xla_bridge")
    if backends and backends.backends_are_initialized():
        return "JAX was used before kernels were forked"
    if (threads := len(os.listdir("/proc/self/task"))) > 1:
        return f"the imported modules have started {threads - 1} threads"
    return None


def _run_kernel(request: dict[str, Any], lifeline: int) -> None:
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.closerange(3, lifeline)
    os.closerange(lifeline + 1, os.sysconf("SC_OPEN_MAX"))
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    # An import may have read the folder for temporary files already.
    tempfile.tempdir = None
    sys.argv = ["ipykernel_launcher", *request["arguments"]]
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()

    from ipykernel import ipkernel
    from ipykernel.kernelapp import IPKernelApp

    class ForkedKernelApp(IPKernelApp):
        """A kernel that ends with the server instead of with its parent, the fork server."""

        def init_poller(self) -> None:
            end = partial(_end_with_server, lifeline, Path(self.abs_connection_file))
            self.poller = threading.Thread(target=end, name="gdviz", daemon=True)

        def init_kernel(self) -> None:
            # For a debugger, ipykernel lists the files of all modules. Looking at an object writes its reference count,
            # and memory that is written to is not shared any more: 11 MB.
            ipkernel.sys = _SystemWithoutModules()  # type: ignore[assignment]
            try:
                super().init_kernel()
            finally:
                ipkernel.sys = sys

    # Without a parent it would print how to connect.
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
    # Remove what the server would have removed; the temporary files of this kernel may lie beside its connection file.
    for path in connection_file.parent.glob(f"{connection_file.stem}*"):
        path.unlink(missing_ok=True)
    if (temporary := Path(tempfile.gettempdir())).parent == connection_file.parent:
        shutil.rmtree(temporary, ignore_errors=True)
        with contextlib.suppress(OSError):
            connection_file.parent.rmdir()
    # A kernel leads its own process group, which includes what it has started.
    os.killpg(0, signal.SIGKILL)


def _tell_shell(shell: Any) -> None:
    """Do what these modules do when they are imported in a kernel, which did not exist yet."""
    if ipywidgets := sys.modules.get("ipywidgets"):
        ipywidgets.register_comm_target()
    if ipympl := sys.modules.get("ipympl.backend_nbagg"):
        shell.events.register("post_execute", ipympl.flush_figures)


if __name__ == "__main__":
    main()
