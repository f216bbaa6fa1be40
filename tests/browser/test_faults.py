"""What goes wrong under open pages: each goes on, with its kernel or without, and says so in one plain sentence."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ARGUMENTS, installed_browser, opener, wait_for_server, wait_in_page, write_notebook
from tests.browser.lesson import settle
from tests.browser.test_link import PROBE, move, value_of, wait_for

pytestmark = pytest.mark.browser

# Python sees x in `seen`, and counts the clicks.
LIVE = """
import os, threading, time
x, y = views.Slider(1.0, 0, 100, step=1.0, description="x"), ipywidgets.FloatText()
link = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (y, "value")}, where="browser")
seen, count, ticks = ipywidgets.Text(), ipywidgets.IntText(), ipywidgets.IntText()
pid = ipywidgets.IntText(os.getpid())

def keep(change):
    seen.value = f"{seen.value} {change.new:g}".strip()

x.observe(keep, "value")
click, tick, fail = (ipywidgets.Button(description=name) for name in ("Count", "Tick", "Fail"))
out = ipywidgets.Output()

def add(_):
    count.value += 1

def start(_):
    def run():
        for i in range(20):
            ticks.value += 1
            time.sleep(0.05)
    threading.Thread(target=run).start()

def break_(_):
    with out:
        raise ValueError("that is <b>wrong</b>")

click.on_click(add)
tick.on_click(start)
fail.on_click(break_)

def show(number):
    print("The number is", number)

probe = Probe(widgets=dict(x=x, y=y, seen=seen, count=count, ticks=ticks, pid=pid))
display(ipywidgets.VBox([x, y, link, probe, click, tick, fail, out]))
"""
INTERACT = "ipywidgets.interact(show, number=ipywidgets.Dropdown(options=[4, 5], description='Number'));"
BADGE = "views.Badge(link, needs_kernel=[click])"
EARLY = "threading.Timer(0.5, lambda: setattr(count, 'value', 7)).start()"
SLOW = "import time\nprint('begun')\ntime.sleep(30)"
DIES = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"

AWAY = "The connection to the server is lost; the page keeps trying to reconnect."
SILENT = "The program behind this page is not responding."
GONE = "The program behind this page has ended"
SOON = 15_000
"""Milliseconds within which a page says what is wrong."""


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of notebooks that need their kernel."""
    folder = tmp_path_factory.mktemp("notebooks")
    write_notebook(folder / "live.ipynb", PROBE, LIVE, INTERACT)
    write_notebook(folder / "badge.ipynb", PROBE, LIVE, BADGE)
    write_notebook(folder / "early.ipynb", PROBE, LIVE, EARLY)
    write_notebook(folder / "slow.ipynb", SLOW)
    write_notebook(folder / "dies.ipynb", "1", DIES)
    return folder


class Server:
    """`gdviz serve` on a port of its own, which stays the same when it is started again."""

    def __init__(self, folder: Path, log: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.folder, self.log = folder, log
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = [sys.executable, "-m", "gdviz", "serve", self.folder, f"--port={self.port}", "--no-browser"]
        with self.log.open("a") as output:
            self.process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        wait_for_server(f"http://127.0.0.1:{self.port}", self.process, self.log)

    def stop(self) -> None:
        """End it, with its kernels."""
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture(scope="module")
def server(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of these notebooks."""
    made = Server(notebooks, tmp_path_factory.mktemp("served") / "log")
    yield made
    made.stop()


class Proxy:
    """A way to a server that can be cut: connections end at once, and new ones are refused while `refusing`.

    While `deaf`, what the server says is lost on the way.
    """

    def __init__(self, target: int) -> None:
        self.target = target
        self.refusing = self.deaf = False
        self._open: set[socket.socket] = set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """End all connections."""
        for end in list(self._open):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End it."""
        self._listening.close()
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                if self.refusing:
                    client.close()
                    continue
                server = socket.create_connection(("127.0.0.1", self.target))
                self._open |= {client, server}
                for ends in ((client, server, False), (server, client, True)):
                    threading.Thread(target=self._pass_on, args=ends, daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, from_server: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if not (from_server and self.deaf):
                    sink.sendall(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        # The other one is closed by the thread that reads from it.
        self._open.discard(source)
        source.close()


@pytest.fixture
def proxy(server: Server) -> Iterator[Proxy]:
    """A way to the server that can be cut."""
    made = Proxy(server.port)
    yield made
    made.close()


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open a page, and wait until its links can be asked about; no error may come that nothing on the page tells."""
    with opener(chromium, "error") as open_address:

        def open_(port: int, name: str = "live", query: str = "", script: str = "") -> Page:
            address = f"http://127.0.0.1:{port}/voila/render/{name}.ipynb?python&{query}"
            page = open_address(address, lambda page: page.add_init_script(script))
            wait_in_page(page, "!!window.trait")
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_


def check_goes_on(page: Page, value: float) -> None:
    """Check that what is computed in the page still is."""
    move(page, value)
    wait_for(page, "y", 2 * value)


def check_whole(page: Page, value: float) -> None:
    """Check that page and kernel still hear each other, and that nothing is told."""
    check_goes_on(page, value)
    settle(page, lambda: _assert_last(page, value))
    expect(page.locator("#gdviz-note")).to_be_hidden()


def _assert_last(page: Page, value: float) -> None:
    assert value_of(page, "seen").split()[-1] == f"{value:g}"


def told(page: Page, text: str) -> None:
    """Wait until the page says a sentence, and nothing else."""
    expect(page.locator("#gdviz-note")).to_contain_text(text)
    expect(page.get_by_role("alert")).to_have_count(0)


def come_online(page: Page) -> None:
    """Let the page connect at once, as it does when the browser finds a network, not at its next attempt."""
    page.evaluate("dispatchEvent(new Event('online'))")


# ---- The kernel ------------------------------------------------------------------------------------


def test_a_user_s_outputs_and_interact_are_alive(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(server.port)
    expect(page.get_by_text("The number is 4")).to_be_visible()
    page.get_by_label("Number", exact=True).select_option("5")
    expect(page.get_by_text("The number is 5")).to_be_visible()
    expect(page.get_by_text("The number is 4")).to_have_count(0)
    # An error is its sentence, as text.
    page.get_by_role("button", name="Fail").click()
    expect(page.get_by_role("alert")).to_have_text("that is <b>wrong</b>")


def test_without_encryption_there_are_connections_too(open_page: Callable[..., Page], server: Server) -> None:
    check_whole(open_page(server.port, script="delete Crypto.prototype.randomUUID"), 7)


def test_a_kernel_that_was_killed_is_told_and_the_page_goes_on(open_page: Callable[..., Page], server: Server) -> None:
    page, other = open_page(server.port), open_page(server.port, "badge")
    for each in (page, other):
        os.kill(value_of(each, "pid"), signal.SIGKILL)
    told(page, GONE)
    check_goes_on(page, 3)
    # A badge says it in its own words, in its own place.
    expect(other.get_by_role("alert").filter(has_text="The server is gone.")).to_be_visible(timeout=20_000)
    expect(other.locator("#gdviz-note")).to_be_hidden()
    check_goes_on(other, 3)


def test_a_kernel_that_dies_while_the_page_loads_is_told(chromium: Browser, server: Server) -> None:
    page = chromium.new_page()
    page.goto(f"http://127.0.0.1:{server.port}/voila/render/dies.ipynb?python")
    expect(page.get_by_role("alert")).to_contain_text("ended while the page was loading. Reload it")
    page.close()


def test_a_kernel_that_was_freed_says_what_to_do(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(server.port)
    kernel = page.evaluate("JSON.parse(document.getElementById('gdviz-page').textContent).kernel")
    # As the server does when nobody has used it for long.
    address = f"http://127.0.0.1:{server.port}/api/kernels/{kernel['id']}?key={kernel['key']}"
    urlopen(Request(address, method="DELETE", headers={"Sec-Fetch-Site": "same-origin"})).close()
    told(page, GONE)
    expect(page.locator("#gdviz-note")).to_contain_text("reload the page to start over")
    check_goes_on(page, 3)


# ---- The server ------------------------------------------------------------------------------------


def test_a_server_that_stands_still_for_a_while_is_waited_for(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(server.port)
    os.kill(server.process.pid, signal.SIGSTOP)
    try:
        for value in (3, 4, 5):
            check_goes_on(page, value)
        page.get_by_role("button", name="Count").click(click_count=3)
    finally:
        os.kill(server.process.pid, signal.SIGCONT)
    wait_for(page, "count", 3)
    check_whole(page, 6)


def test_a_server_that_was_started_again_knows_nothing_of_the_page(
    open_page: Callable[..., Page], notebooks: Path, tmp_path: Path
) -> None:
    server = Server(notebooks, tmp_path / "log")
    try:
        page = open_page(server.port)
        server.stop()
        told(page, AWAY)
        check_goes_on(page, 3)
        server.start()
        come_online(page)
        told(page, GONE)
        check_goes_on(page, 4)
        page.reload()
        wait_in_page(page, "!!window.trait")
        check_whole(page, 5)
    finally:
        server.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="forks on Linux only")
def test_a_fork_server_that_was_killed_takes_no_page_with_it(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(server.port)
    stat = Path(f"/proc/{value_of(page, 'pid')}/stat").read_text(encoding="ascii")
    parent = int(stat.rsplit(")", 1)[1].split()[1])
    assert parent not in (1, server.process.pid)
    os.kill(parent, signal.SIGKILL)
    check_whole(page, 3)
    check_whole(open_page(server.port), 4)


# ---- The connection --------------------------------------------------------------------------------


def test_what_is_sent_without_a_connection_arrives_in_order(open_page: Callable[..., Page], proxy: Proxy) -> None:
    page = open_page(proxy.port)
    wait_for(page, "count", 0)
    proxy.refusing = True
    proxy.cut()
    for value in (3, 4, 5):
        check_goes_on(page, value)
    for _ in range(3):
        page.get_by_role("button", name="Count").click()
    told(page, AWAY)
    assert value_of(page, "count") == 0
    proxy.refusing = False
    come_online(page)
    wait_for(page, "count", 3)
    check_whole(page, 6)
    # Between the first and the last, ipywidgets sends the newest alone.
    order = [int(value) for value in value_of(page, "seen").split()]
    assert order == sorted(set(order))
    assert order[0] == 3


def test_no_click_is_lost_or_counted_twice_where_the_connection_is_cut(
    open_page: Callable[..., Page], proxy: Proxy
) -> None:
    page = open_page(proxy.port)
    for clicks in range(1, 7):
        page.get_by_role("button", name="Count").click()
        if clicks % 2 == 0:
            proxy.cut()
        if clicks == 4:
            wait_for(page, "count", 4)
    wait_for(page, "count", 6)
    check_whole(page, 5)


def test_what_the_kernel_says_without_a_connection_arrives(open_page: Callable[..., Page], proxy: Proxy) -> None:
    page = open_page(proxy.port)
    page.get_by_role("button", name="Tick").click()
    settle(page, lambda: _assert_begun(page))
    proxy.cut()
    wait_for(page, "ticks", 20)
    check_whole(page, 5)


def _assert_begun(page: Page) -> None:
    assert value_of(page, "ticks") > 0


def test_answers_that_were_lost_stop_nothing(open_page: Callable[..., Page], proxy: Proxy) -> None:
    page = open_page(proxy.port)
    check_whole(page, 2)
    proxy.deaf = True
    # ipywidgets sends the second one only when the first is answered.
    for value in (3, 4):
        check_goes_on(page, value)
    page.get_by_role("button", name="Count").click(click_count=3)
    page.wait_for_timeout(300)
    assert value_of(page, "count") == 0
    proxy.deaf = False
    proxy.cut()
    settle(page, lambda: _assert_last(page, 4))
    # What the kernel said is not lost either, though it says it once.
    wait_for(page, "count", 3)
    check_whole(page, 5)


def test_what_the_kernel_says_before_the_page_connects_arrives(open_page: Callable[..., Page], server: Server) -> None:
    # All of the page is there, and it connects only when Python has said something more.
    wait = "const end = Date.now() + 1500; while (Date.now() < end);"
    page = open_page(server.port, "early", script=f"addEventListener('DOMContentLoaded', () => {{ {wait} }}, true)")
    wait_for(page, "count", 7)
    check_whole(page, 5)


def test_a_page_that_is_cut_while_it_loads_says_so(chromium: Browser, proxy: Proxy) -> None:
    page = chromium.new_page()
    page.clock.install()
    page.goto(f"http://127.0.0.1:{proxy.port}/voila/render/slow.ipynb?python", wait_until="commit")
    expect(page.locator("main")).to_have_count(1)
    proxy.cut()
    page.clock.fast_forward(30_000)
    expect(page.locator("#gdviz-note")).to_be_hidden()
    page.clock.fast_forward(15_000)
    expect(page.locator("#gdviz-note")).to_have_text("Part of this page did not load. Reload it.")
    page.close()


def test_a_connection_that_is_cut_for_a_while_is_back_soon(open_page: Callable[..., Page], proxy: Proxy) -> None:
    page = open_page(proxy.port)
    page.get_by_role("button", name="Count").click()
    wait_for(page, "count", 1)
    proxy.refusing = True
    proxy.cut()
    told(page, AWAY)
    # The kernel waits for 20 seconds; the page may not wait much longer than the cut lasts.
    page.wait_for_timeout(9000)
    proxy.refusing = False
    expect(page.locator("#gdviz-note")).to_be_hidden(timeout=4000)
    page.get_by_role("button", name="Count").click()
    wait_for(page, "count", 2)
    check_whole(page, 5)


def test_a_network_that_falls_silent_is_told_and_goes_on(open_page: Callable[..., Page], proxy: Proxy) -> None:
    page = open_page(proxy.port)
    wait_for(page, "count", 0)
    # The server asks every few seconds whether all has arrived: by that the page knows it.
    page.wait_for_timeout(6000)
    proxy.deaf = True
    expect(page.locator("#gdviz-note")).to_contain_text(AWAY, timeout=SOON)
    check_goes_on(page, 3)
    proxy.deaf = False
    proxy.cut()
    expect(page.locator("#gdviz-note")).to_be_hidden(timeout=SOON)
    check_whole(page, 5)


def test_a_kernel_that_stands_still_is_told_and_goes_on(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(server.port)
    pid = value_of(page, "pid")
    os.kill(pid, signal.SIGSTOP)
    try:
        page.get_by_role("button", name="Count").click(click_count=3)
        expect(page.locator("#gdviz-note")).to_contain_text(SILENT, timeout=SOON)
        check_goes_on(page, 3)
    finally:
        os.kill(pid, signal.SIGCONT)
    wait_for(page, "count", 3)
    check_whole(page, 5)


# ---- The browser's memory, and the disk's ----------------------------------------------------------


def test_a_page_that_comes_back_from_the_browser_s_memory_works(chromium: Browser, server: Server) -> None:
    with _remembering(chromium) as browser:
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.port}/voila/render/live.ipynb?python")
        wait_in_page(page, "!!window.trait")
        check_whole(page, 3)
        page.goto(f"http://127.0.0.1:{server.port}/")
        page.go_back()
        wait_in_page(page, "!!window.trait")
        check_whole(page, 4)
        # As browsers do that keep pages with connections, and cut those.
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        check_whole(page, 5)


@contextmanager
def _remembering(chromium: Browser) -> Iterator[Browser]:
    """Run a browser that keeps pages that are left, which Playwright's usually does not."""
    browser = chromium.browser_type.launch(
        executable_path=installed_browser(), args=ARGUMENTS, ignore_default_args=["--disable-back-forward-cache"]
    )
    yield browser
    browser.close()
