"""A Voilà server, a Chromium, and pages that must stay free of errors and of requests to other hosts."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from gdviz.site.export import export
from tests.browser import lesson
from tests.browser.lesson import PATIENCE

expect.set_options(timeout=1000 * PATIENCE)

ROOT = Path(__file__).parents[2]
# Without a sandbox, as containers have none for root; without the browser's own background requests.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TROUBLES = ("error", "console", "failed", "status", "elsewhere")
"""What may be wrong with a page: errors that nobody caught, or on the console, and requests."""


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that serves the notebooks as `make app` does."""
    log = tmp_path_factory.mktemp("served") / "log"
    # What one of the processes that run the tests has rendered serves the others.
    cache = tmp_path_factory.getbasetemp().parent / "pages"
    with serve("python", "-m", "gdviz", "serve", "notebooks", log=log, GDVIZ_CACHE_DIR=str(cache)) as address:
        yield address


@pytest.fixture(scope="session")
def idle_server(server: str) -> str:
    """The address of the server once it has rendered its pages: a kernel that starts meanwhile may take minutes."""
    for notebook in (ROOT / "notebooks").glob("*.ipynb"):
        wait_for_page(f"{server}/{notebook.stem}.html")
    return server


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serve(command: str, *arguments: object, log: Path, port: int = 0, **environment: str) -> Iterator[str]:
    """Run a server from the root of the repository, a command beside Python's; yield its address."""
    port = port or free_port()
    program = Path(sys.executable).with_name(command)
    # A port that is free when it is chosen for a kernel may be taken when the kernel listens.
    sockets = [] if command == "python" else ["--KernelManager.transport=ipc"]
    with log.open("w") as output:
        process = subprocess.Popen(
            [program, *map(str, arguments), f"--port={port}", "--no-browser", *sockets],
            cwd=ROOT,
            env=os.environ | environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    address = f"http://localhost:{port}"
    try:
        wait_for_server(address, process, log)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(PATIENCE)


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Returns the folder of a site of one of the project's notebooks, which the processes that run the tests share."""
    own = tmp_path_factory.getbasetemp()
    folder = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def site_of(notebook: str) -> Path:
        name = notebook.replace("/", "-")
        site = folder / f"exported-{name}"
        with (folder / f"exported-{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not site.exists():
                begun = own / f"begun-{name}"
                assert export(ROOT / "notebooks" / f"{notebook}.ipynb", begun)
                begun.rename(site)
        return site

    return site_of


@pytest.fixture(scope="module")
def site(request: pytest.FixtureRequest, exported: Callable[[str], Path]) -> Path:
    """The notebook that a module of tests names as its NOTEBOOK, exported."""
    return exported(request.module.NOTEBOOK)


LABORATORIES = ("gradient_descent", "optimizers", "neural_network")
"""The notebooks with controls whose pages need no Python."""
LESSONS = tuple(sorted(f"lessons/{file.stem}" for file in (ROOT / "notebooks" / "lessons").glob("*.ipynb")))


def _together(names: Sequence[str], exported: Callable[[str], Path], folder: Path) -> Iterator[str]:
    """Serve the pages of several notebooks side by side; yield the address."""
    for name in names:
        shutil.copytree(exported(name), folder, dirs_exist_ok=True)
    with serve_files(folder) as address:
        yield address


@pytest.fixture(scope="session")
def laboratories(exported: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the exported laboratories."""
    yield from _together(LABORATORIES, exported, tmp_path_factory.mktemp("laboratories") / "site")


@pytest.fixture(scope="session")
def lessons(exported: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the exported lessons."""
    yield from _together(LESSONS, exported, tmp_path_factory.mktemp("lessons") / "site")


class _Files(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        # Scripts are for pages of all origins, as on GitHub Pages.
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serve_files(folder: Path) -> Iterator[str]:
    """Serve the files of a folder, and nothing else; yield the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()
        thread.join()


@contextmanager
def serve_exported(
    folder: Path, notebooks: Mapping[str, str | Path | Sequence[tuple[str, str]]], **options: Any
) -> Iterator[str]:
    """Export notebooks, by name the source of a cell, a file or cells, and serve the site; yield the address."""
    (folder / "notebooks").mkdir()
    for name, source in notebooks.items():
        if isinstance(source, Path):
            (folder / "notebooks" / name).write_bytes(source.read_bytes())
        else:
            write_notebook(folder / "notebooks" / name, *([source] if isinstance(source, str) else source))
    lines: list[str] = []
    assert export(folder / "notebooks", folder / "site", log=lines.append, **options), lines
    with serve_files(folder / "site") as address:
        yield address


def write_notebook(path: Path, *sources: str | tuple[str, str]) -> None:
    """Write a notebook whose cells are these sources: of code, or each with its kind, "code" or "markdown"."""
    cells = []
    for i, source in enumerate(sources):
        kind, text = ("code", source) if isinstance(source, str) else source
        run = {"execution_count": None, "outputs": []} if kind == "code" else {}
        cells.append({"cell_type": kind, "id": f"c{i}", "metadata": {}, **run, "source": text})
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    document = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(document), encoding="utf-8")


def wait_for_server(address: str, process: subprocess.Popen, log: Path) -> None:
    """Wait until a server answers that has just been started."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"the server does not answer:\n{log.read_text()[-3000:]}")


def installed_browser() -> str | None:
    """Return the path of the system's own Chromium; None where Playwright has to have one."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


def wait_for_page(address: str) -> None:
    """Wait until a server has rendered a page."""
    for _ in range(1200):
        with suppress(HTTPError):
            urllib.request.urlopen(address, timeout=5).close()
            return
        time.sleep(0.1)
    pytest.fail(f"{address} was not rendered")


def wait_in_page(page: Page, expression: str, seconds: float = 30) -> None:
    """Wait until JavaScript in a page is true; Playwright's own way is an `eval`, which pages do not allow."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"{expression} is not true"
        page.wait_for_timeout(50)


# While Playwright is open an event loop runs in this thread, which would change how links behave in other tests.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A headless Chromium: the system's own where there is one."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed_browser(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core, which finds what keeps readers from using a page."""
    return (ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def open_lesson(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    """Open the exported lesson with a query, and wait until all views are drawn; see `opener_at`."""
    with opener_at(laboratories, chromium) as open_path:
        yield partial(lesson.open_lesson, open_path, path="/gradient_descent.html")


@pytest.fixture
def open_page(chromium: Browser, server: str) -> Iterator[Callable[..., Page]]:
    """Open pages of the server; see `opener_at`."""
    with opener_at(server, chromium) as open_path:
        yield open_path


@contextmanager
def opener_at(place: str, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Yield what opens paths at an address; in the end no page may have had an error or asked another host."""
    with opener(chromium, *TROUBLES) as open_:

        def open_path(path: str, width: int = 1280, height: int = 800, **options: Any) -> Page:
            # The state follows what the path asks for by itself.
            address = place + path.replace("?python?", "?python&")
            return open_(address, viewport={"width": width, "height": height}, **options)

        yield open_path


@contextmanager
def opener(chromium: Browser, *troubles: str) -> Iterator[Callable[..., Page]]:
    """Yield what opens an address as a page in a context of its own; in the end none may have had these troubles.

    `before` is called with the page before it goes there, and `tolerate` is a trouble that may be; other options are
    those of the context.
    """
    contexts: list[BrowserContext] = []
    found: list[str] = []
    tolerated: set[str] = set()

    def keep(kind: str, text: str) -> None:
        if kind in troubles:
            found.append(f"{kind}: {text}")

    def open_(
        address: str, before: Callable[[Page], Any] = lambda page: None, tolerate: str = "", **options: Any
    ) -> Page:
        tolerated.add(tolerate)
        contexts.append(chromium.new_context(**options))
        page = contexts[-1].new_page()
        page.set_default_timeout(1000 * PATIENCE)
        own = urlsplit(address)[:2]

        def check(url: str) -> None:
            if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url)[:2] != own:
                keep("elsewhere", url)

        page.on("console", lambda message: message.type == "error" and keep("console", message.text))
        page.on("pageerror", lambda error: keep("error", str(error)))
        page.on("requestfailed", lambda request: keep("failed", f"{request.url} {request.failure}"))
        page.on("response", lambda response: response.status >= 400 and keep("status", response.url))
        page.on("request", lambda request: check(request.url))
        before(page)
        page.goto(address)
        return page

    yield open_
    # What is under way when a page closes fails without anybody's fault: judge what happened before.
    seen = [trouble for trouble in found if trouble not in tolerated]
    for context in contexts:
        context.close()
    assert seen == []
