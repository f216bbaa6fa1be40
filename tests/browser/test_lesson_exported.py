"""The tests of the lesson on its exported page: from a plain file server, and as a single file with the network off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from playwright.sync_api import Page

from tests.browser import lesson
from tests.browser.conftest import ROOT, serve_files
from tests.browser.test_formula import *  # noqa: F403
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


@pytest.fixture
def open_lesson(open_page: Callable[..., Page], kind: str) -> Callable[..., Page]:
    return partial(lesson.open_lesson, open_page, path="/gradient_descent.html", offline=kind == FILE)
