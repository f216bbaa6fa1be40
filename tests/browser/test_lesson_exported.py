"""The tests of the lesson on its exported page: from a plain file server, and as a single file with the network off."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser import lesson
from tests.browser.conftest import ROOT
from tests.browser.test_lesson import *  # noqa: F403

SITE, FILE = "site", "single file"


@pytest.fixture(scope="module", params=[SITE, FILE])
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def server(kind: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the exported lesson's folder, on a server or on the disk."""
    notebook, site = ROOT / "notebooks" / "gradient_descent.ipynb", tmp_path_factory.mktemp("exported") / "site"
    single = ["--single-file"] if kind == FILE else []
    subprocess.run([sys.executable, "-m", "gdviz", "export", notebook, "--output", site, *single], check=True)
    if kind == SITE:
        with serve_files(site) as address:
            yield address
        return
    # The page needs nothing beside itself.
    assert sorted(file.name for file in site.iterdir()) == ["gdviz-site.json", "gradient_descent.html", "index.html"]
    yield site.as_uri()


class _Files(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serve_files(folder: Path) -> Iterator[str]:
    """Serve the files of a folder, and nothing else; yield the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


@pytest.fixture
def open_lesson(open_page: Callable[..., Page], kind: str) -> Callable[..., Page]:
    return partial(lesson.open_lesson, open_page, path="/gradient_descent.html", offline=kind == FILE)
