"""Pages of `gdviz serve` in a browser: without Python until a reader asks for it, then in the state of the page."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import TROUBLES, opener, serve, wait_for_page, write_notebook
from tests.browser.lesson import assert_equal, settle, slider, state_of
from tests.browser.test_without_python import VIEWS

pytestmark = pytest.mark.browser

SLOW = "import time\ntime.sleep(4)\ndisplay('Here it is')"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notebooks")
    write_notebook(folder / "views.ipynb", VIEWS)
    return folder


@pytest.fixture(scope="module")
def server(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    log = tmp_path_factory.mktemp("served") / "log"
    with serve("python", "-m", "gdviz", "serve", folder, log=log) as address:
        wait_for_page(f"{address}/views.html")
        yield address


@pytest.fixture
def open_page(chromium: Browser, server: str) -> Iterator[Callable[..., Page]]:
    """Open a page of the server by its path; none may have had an error, or have gone against its policy."""
    with opener(chromium, *TROUBLES) as open_address:
        yield lambda path, **options: open_address(server + path, **options)


def test_a_page_without_python_asks_for_no_kernel(open_page: Callable[..., Page]) -> None:
    asked: list[str] = []

    def listen(page: Page) -> None:
        page.on("request", lambda request: asked.append(request.url))
        page.on("websocket", lambda socket: asked.append(socket.url))

    page = open_page("/voila/render/views.ipynb?slider=4", before=listen)
    page.wait_for_selector("html[data-ready]")
    settle(page, lambda: assert_equal(state_of(page)["double"], "8"))
    assert [url for url in asked if "/api/" in url or url.startswith("ws")] == []
    assert page.context.cookies() == []


def test_python_runs_in_the_state_of_the_page_when_the_reader_asks(open_page: Callable[..., Page]) -> None:
    page = open_page("/views.html?shape=1&slider=4&x=0.5,1&y=0.25")
    page.wait_for_selector("html[data-ready]")
    slider(page, "x").first.press("ArrowRight")
    settle(page, lambda: assert_equal(state_of(page)["double"], "10"))
    state = state_of(page)
    page.get_by_role("link", name="Run with Python").first.click()
    page.wait_for_url("**/voila/render/views.ipynb?python&**")
    page.wait_for_selector("html[data-ready]")
    settle(page, lambda: assert_equal(state_of(page), state))
    # What needs Python works.
    expect(slider(page, "Shape")).to_be_enabled()
    expect(page.get_by_role("link", name="Run with Python")).to_have_count(0)
    assert page.context.cookies() == []


def test_a_link_of_another_site_leads_to_the_page_where_the_reader_may_ask_for_python(
    chromium: Browser, server: str, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(f'<a href="{server}/voila/render/views.ipynb?python&slider=4">A lesson</a>')
    handler = functools.partial(_Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as elsewhere, opener(chromium, "error") as open_address:
        threading.Thread(target=elsewhere.serve_forever, daemon=True).start()
        # Another site than localhost.
        page = open_address(f"http://127.0.0.1:{elsewhere.server_port}/")
        page.get_by_role("link", name="A lesson").click()
        page.wait_for_url(f"{server}/views.html?slider=4&note=python")
        note = page.locator("#gdviz-note")
        expect(note).to_have_text("Parts of this page need Python, which starts when you ask for it. Run with Python")
        note.get_by_role("link").click()
        page.wait_for_url(re.compile(re.escape(f"{server}/voila/render/views.ipynb?python&")))
        page.wait_for_selector("html[data-ready]")
        settle(page, lambda: assert_equal(state_of(page)["slider"], "4"))
        elsewhere.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def test_a_page_that_is_being_prepared_opens_by_itself(chromium: Browser, server: str, folder: Path) -> None:
    write_notebook(folder / "slow.ipynb", SLOW)
    page = chromium.new_page()
    # The server finds the notebook first.
    settle(page, lambda: _assert_found(page, f"{server}/slow.html"))
    expect(page.get_by_role("status")).to_have_text("This page is being prepared. It will open automatically.")
    expect(page.get_by_text("Here it is")).to_be_visible(timeout=60_000)
    page.close()


def _assert_found(page: Page, address: str) -> None:
    answer = page.goto(address)
    assert answer
    assert answer.status != 404
