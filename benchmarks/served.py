"""The lesson, exported, served, or with a kernel that stays, and the classic app: each with a server of its own."""

from __future__ import annotations

import inspect
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path
from types import MappingProxyType
from urllib.error import HTTPError

import nbformat
import psutil

from benchmarks.proxy import HOST, Proxy

REPOSITORY = Path(__file__).parent.parent
FORK_SERVER = "gdviz.site.forked_kernel"
_STARTS_WITHIN = 60  # seconds
_RENDERED_WITHIN = 240


@dataclass(frozen=True)
class App:
    """A notebook, where it is served from, and what to look for in its page.

    `slider` selects the learning rate's handle, and `path` the SVG path of the descent; without `path`,
    the descent is part of the canvas. `compiled_once` lets kernels share compiled programs. `address` is where
    the page is, if not where Voilà has it.
    """

    name: str
    directory: Path
    root: str
    notebook: str
    slider: str
    path: str | None = None
    compiled_once: bool = False
    address: str | None = None

    @property
    def path_of_page(self) -> str:
        """Where the page is, below the root of its server."""
        return self.address or f"voila/render/{self.notebook}"

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
        return f"http://{HOST}:{self.proxy.port}/{self.app.path_of_page}"

    def kernel(self, kernel_id: str) -> psutil.Process:
        """Return the process of a kernel of this server; one that was forked must be the only one."""
        processes = self.server.children(recursive=True)
        for process in processes:
            if any(kernel_id in word for word in process.cmdline()):
                return process
        # Forked kernels have the command line of the fork server, which has started them.
        (kernel,) = (p for p in processes if p.ppid() != self.server.pid and FORK_SERVER in p.cmdline())
        return kernel

    def end_kernel(self, kernel_id: str, key: str) -> None:
        """End a kernel, so that it takes no memory and time from the next page; `key` is that of its page."""
        url = f"http://{HOST}:{self.port}/voila/api/shutdown/{kernel_id}?key={key}"
        token = {"Cookie": "_xsrf=1", "X-XSRFToken": "1", "Origin": f"http://{HOST}:{self.port}"}
        urllib.request.urlopen(urllib.request.Request(url, b"", token), timeout=30).close()


def environment() -> dict[str, str]:
    """Return the environment in which notebooks use the gdviz of this checkout and JAX its defaults, without caches."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("JAX_", "GDVIZ_"))}
    paths = filter(None, [str(REPOSITORY), os.environ.get("PYTHONPATH")])
    return variables | {"PYTHONPATH": os.pathsep.join(paths), "GDVIZ_CACHE_DIR": ""}


def voila(app: App, port: int) -> list[str]:
    """Return the command that serves an app by Voilà on a port."""
    options = [f"--port={port}", f"--Voila.ip={HOST}", "--Voila.port_retries=0", "--no-browser"]
    return [sys.executable, "-m", "voila", *options, app.root]


def gdviz_serve(app: App, port: int, *options: str) -> list[str]:
    """Return the command that serves an app by gdviz, with its fork server, on a port."""
    listen = (f"--port={port}", f"--ip={HOST}", f"--metrics={metrics_port(port)}", "--no-browser")
    return [sys.executable, "-m", "gdviz", "serve", app.root, *listen, *options]


def metrics_port(port: int) -> int:
    """Return the port of the figures of a server by gdviz on a port."""
    return port + 100


def file_server(app: App, port: int) -> list[str]:
    """Return the command that serves an app's folder as files on a port."""
    return [sys.executable, "-m", "benchmarks.files", app.root, str(port)]


@contextmanager
def exported(app: App) -> Iterator[App]:
    """Export an app's notebook as a static site, which is there for as long as the context lasts."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "gdviz", "export", str(app.file), "--output", f"{folder}/site"]
        subprocess.run(command, env=environment(), stdout=subprocess.DEVNULL, check=True)
        address = f"{app.file.stem}.html"
        yield replace(app, name="exported", directory=Path(folder), root="site", compiled_once=False, address=address)


@contextmanager
def kept(app: App) -> Iterator[App]:
    """Copy an app's notebook, with a cell more that does nothing but need the kernel: so that one stays."""
    with tempfile.TemporaryDirectory() as folder:
        notebook = nbformat.read(app.file, as_version=4)
        notebook.cells.append(nbformat.v4.new_code_cell(f"{inspect.getsource(_observe)}_observe()"))
        copy = Path(folder) / app.root / app.notebook
        copy.parent.mkdir(exist_ok=True)
        nbformat.write(notebook, copy)
        yield replace(app, name="kept", directory=Path(folder), address=f"voila/render/{app.notebook}?python")


def _observe() -> None:
    """Listen, in the kernel, to a widget that stays as it is."""
    import ipywidgets

    ipywidgets.Layout().observe(lambda change: None, "visibility")


@contextmanager
def shared_data() -> Iterator[Path]:
    """Make a folder for `JUPYTER_PATH`, in which the template and the kernel of this checkout are, installed or not."""
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        for folder, part in (("voila/templates", "template"), ("kernels", "kernel")):
            (data / folder).mkdir(parents=True)
            (data / folder / "gdviz").symlink_to(REPOSITORY / "gdviz" / "site" / part)
        yield data


@contextmanager
def serve(
    app: App,
    port: int,
    command: Callable[[App, int], list[str]] = voila,
    added: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Served]:
    """Serve an app on a port, and on the next one through a proxy; `added` are further environment variables."""
    with ExitStack() as stack:
        data = stack.enter_context(shared_data())
        proxy = stack.enter_context(Proxy(port + 1, port))
        variables = environment() | {"JUPYTER_PATH": str(data)}
        if app.compiled_once:
            # As the Procfile has it, but in folders of its own, which the first visit fills.
            variables |= {
                "GDVIZ_CACHE_DIR": str(data / "programs"),
                "JAX_COMPILATION_CACHE_DIR": str(data / "jax"),
                "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
            }
        variables |= added
        silent = subprocess.DEVNULL
        _check_free(port)
        server = psutil.Popen(command(app, port), cwd=app.directory, env=variables, stdout=silent, stderr=silent)
        stack.callback(_end, server)
        _await_answer(server, port)
        served = Served(app, server, port, proxy)
        _await_pages(served)
        yield served


def _check_free(port: int) -> None:
    """Raise RuntimeError for a port in use: another server would be taken for ours."""
    with socket.socket() as trial:
        # As servers do: a connection that was closed a moment ago is no obstacle.
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((HOST, port))
        except OSError as error:
            raise RuntimeError(
                f"Port {port} cannot be used ({error.strerror}); choose another one with --port"
            ) from error


def _await_answer(server: psutil.Popen, port: int) -> None:
    deadline = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError("The server has ended before it gave an answer")
        try:
            urllib.request.urlopen(f"http://{HOST}:{port}/", timeout=5).close()
            return
        except HTTPError:
            # An answer too: a folder of files has nothing to send for itself.
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"The server gave no answer within {_STARTS_WITHIN} s")


def _await_pages(served: Served) -> None:
    """Wait until all pages are rendered, where that is done once for all visitors."""
    deadline = time.monotonic() + _RENDERED_WITHIN
    names = [notebook.stem for notebook in served.app.file.parent.glob("*.ipynb")]
    while any(_is_being_rendered(f"http://{HOST}:{served.port}/{name}.html") for name in names):
        if time.monotonic() > deadline:
            raise RuntimeError(f"The pages were not rendered within {_RENDERED_WITHIN} s")
        time.sleep(0.2)


def _is_being_rendered(address: str) -> bool:
    try:
        urllib.request.urlopen(urllib.request.Request(address, method="HEAD"), timeout=30).close()
    except HTTPError as error:
        # Voilà, which renders for each visitor, has no such page.
        return error.code == HTTPStatus.SERVICE_UNAVAILABLE
    return False


def _end(server: psutil.Popen) -> None:
    """End a server and its kernels."""
    processes = [server, *server.children(recursive=True)] if server.poll() is None else []
    for process in processes:
        # Those that the server has ended meanwhile are gone.
        with suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(processes, timeout=10)
    for process in alive:
        process.kill()
