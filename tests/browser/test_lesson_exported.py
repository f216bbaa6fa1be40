"""The tests of the lesson, on its exported page: from a plain file server, and from a single file with the network off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.browser.conftest import ROOT
from tests.browser.test_lesson import *  # noqa: F403

NOTEBOOK = ROOT / "notebooks" / "gradient_descent.ipynb"


class Files(SimpleHTTPRequestHandler):
    """Nothing but files."""

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module", params=["site", "single file"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the exported site: on a file server, or on the disk."""
    site = tmp_path_factory.mktemp("exported") / "site"
    single = ["--single-file"] if request.param == "single file" else []
    subprocess.run([sys.executable, "-m", "gdviz", "export", NOTEBOOK, "--output", site, *single], check=True)
    if single:
        # Only what a page needs beside itself.
        assert sorted(file.name for file in site.iterdir()) == ["gdviz-site.json", "gradient_descent.html", "index.html"]
        yield site.as_uri()
        return
    with file_server(site) as address:
        yield address


def file_server(folder: Path):
    return _Serving(ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(folder))))


class _Serving:
    def __init__(self, server: ThreadingHTTPServer) -> None:
        self._server = server

    def __enter__(self) -> str:
        Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://localhost:{self._server.server_port}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def lesson_path() -> str:
    return "/gradient_descent.html"
