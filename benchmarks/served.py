"""The two apps, the lesson and the classic one, each served by a Voilà of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import psutil

from benchmarks.proxy import HOST, Proxy

REPOSITORY = Path(__file__).parent.parent
_STARTS_WITHIN = 60  # seconds


@dataclass(frozen=True)
class App:
    """A notebook, where it is served from, and what to look for in its page.

    `slider` selects the learning rate's handle, and `path` the SVG path of the descent; without `path`,
    the descent is part of the canvas. `compiled_once` lets kernels share compiled programs, as the
    Procfile does for the lesson.
    """

    name: str
    directory: Path
    root: str
    notebook: str
    slider: str
    path: str | None = None
    compiled_once: bool = False

    @property
    def file(self) -> Path:
        """The notebook's file."""
        return self.directory / self.root / self.notebook


LESSON = App(
    "lesson",
    directory=REPOSITORY,
    root="notebooks",
    notebook="gradient_descent.ipynb",
    slider=".gdviz-slider:visible:has-text('Learning rate') input[type=range]",
    path=".gdviz-surface-view svg path.path",
    compiled_once=True,
)
CLASSIC = App(
    "classic",
    directory=REPOSITORY / "benchmarks" / "classic",
    root=".",
    notebook="classic.ipynb",
    slider=".widget-slider:visible:has-text('Learning rate') .noUi-handle",
)


@dataclass(frozen=True)
class Served:
    """An app that is being served, behind a proxy."""

    app: App
    server: psutil.Popen
    port: int
    proxy: Proxy

    @property
    def url(self) -> str:
        """The address of the app's page, through the proxy."""
        return f"http://{HOST}:{self.proxy.port}/voila/render/{self.app.notebook}"

    def kernel(self, kernel_id: str) -> psutil.Process:
        """Return the process of a kernel of this server."""
        return next(p for p in self.server.children(recursive=True) if any(kernel_id in word for word in p.cmdline()))

    def end_kernel(self, kernel_id: str) -> None:
        """End a kernel, so that it takes no memory and time from the next page."""
        url = f"http://{HOST}:{self.port}/voila/api/shutdown/{kernel_id}"
        token = {"Cookie": "_xsrf=1", "X-XSRFToken": "1"}
        urllib.request.urlopen(urllib.request.Request(url, b"", token), timeout=30).close()


def environment() -> dict[str, str]:
    """Return the environment in which notebooks use the gdviz of this checkout, and JAX its defaults."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("JAX_")}
    paths = filter(None, [str(REPOSITORY), os.environ.get("PYTHONPATH")])
    return variables | {"PYTHONPATH": os.pathsep.join(paths)}


def voila(app: App, port: int) -> list[str]:
    """Return the command that serves an app by Voilà on a port."""
    options = [f"--port={port}", f"--Voila.ip={HOST}", "--Voila.port_retries=0", "--no-browser"]
    return [sys.executable, "-m", "voila", *options, app.root]


@contextmanager
def serve(
    app: App,
    port: int,
    command: Callable[[App, int], list[str]] = voila,
    added: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Served]:
    """Serve an app on a port, and on the next one through a proxy; `added` are further environment variables."""
    with ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        # The template and the kernel of this checkout are found, installed or not.
        for folder, part in (("voila/templates", "template"), ("kernels", "kernel")):
            (data / folder).mkdir(parents=True)
            (data / folder / "gdviz").symlink_to(REPOSITORY / "gdviz" / "serving" / part)
        proxy = stack.enter_context(Proxy(port + 1, port))
        variables = environment() | {"JUPYTER_PATH": str(data), **added}
        if app.compiled_once:
            variables |= {
                "JAX_COMPILATION_CACHE_DIR": str(data / "jax"),
                "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
            }
        silent = subprocess.DEVNULL
        server = psutil.Popen(command(app, port), cwd=app.directory, env=variables, stdout=silent, stderr=silent)
        stack.callback(_end, server)
        _await_answer(server, port)
        yield Served(app, server, port, proxy)


def _await_answer(server: psutil.Popen, port: int) -> None:
    deadline = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError(f"Voilà did not start: is port {port} in use?")
        try:
            urllib.request.urlopen(f"http://{HOST}:{port}/", timeout=5).close()
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"Voilà gave no answer within {_STARTS_WITHIN} s")


def _end(server: psutil.Popen) -> None:
    """End a server and its kernels."""
    processes = [server, *server.children(recursive=True)] if server.poll() is None else []
    for process in processes:
        process.terminate()
    _, alive = psutil.wait_procs(processes, timeout=10)
    for process in alive:
        process.kill()
