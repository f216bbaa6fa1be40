"""What one reader does, by mistake or on purpose, ends no more than that reader's own kernel."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import socket
import struct
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import serialize_msg_to_ws_v1
from websockets import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from gdviz.site.memory import MEBIBYTE, proportional_set_size
from gdviz.site.relay import REFUSED, REPLACED
from tests.browser.conftest import write_notebook
from tests.site.test_kernels import (
    OWN,
    Server,
    kernel,
    kernel_id,
    lives,
    process_id,
    serve,
    until_rendered,
    wait_until,
)

pytestmark = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="measures memory on Linux")

# A slider for as many megabytes as Python keeps, and one for as many as it says.
WIDGETS = """
import os, tempfile
import ipywidgets
kept, said, text = ipywidgets.IntSlider(max=2000), ipywidgets.IntSlider(max=2000), ipywidgets.HTML()
memory = []
kept.observe(lambda change: memory.append(b"x" * (change.new << 20)), "value")
said.observe(lambda change: text.set_trait("value", "x" * (change.new << 20)), "value")
print("pid", os.getpid())
print("temporary", tempfile.gettempdir())
print("variables", *os.environ)
ipywidgets.VBox([kept, said, text])
"""
LARGE = """
large = b"x" * (180 << 20)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with notebooks, and settings for impatient tests."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "notebooks").mkdir()
    write_notebook(folder / "notebooks" / "small.ipynb", WIDGETS)
    write_notebook(folder / "notebooks" / "large.ipynb", WIDGETS, LARGE)
    settings = {"BoundedKernelManager": {"away_seconds": 5}, "ForkProvisioner": {"modules": ["ipywidgets"]}}
    (folder / "voila.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    with serve(folder) as server:
        yield server


@pytest.fixture
def page(server: Server) -> Iterator[str]:
    """A page with a kernel, which is ended at last."""
    page = server.get("/voila/render/small.ipynb?python").read().decode()
    yield page
    with suppress(ProcessLookupError):
        os.kill(process_id(page), signal.SIGKILL)
    wait_until(lambda: server.kernels() == 0)


def memory_of(server: Server) -> int:
    """The bytes that the process of the server takes, without its kernels."""
    return proportional_set_size(server.process.pid)


def change(page: str, slider: int, value: int, filling: str = "") -> bytes:
    """A message that moves one of the sliders of a page."""
    models = re.findall(r'"([0-9a-f]{32})":\{"model_name":"IntSliderModel"', page)
    models.sort(key=lambda model: page.index(f'"IPY_MODEL_{model}"'))
    data = {"method": "update", "state": {"value": value}, "buffer_paths": [], "filling": filling}
    message = Session().msg("comm_msg", {"comm_id": models[slider], "data": data})
    return serialize_msg_to_ws_v1(message, "shell", Session().pack)


def printed(page: str, name: str) -> str:
    """What the notebook of a page has printed after a word."""
    found = re.search(rf"^{name} (.*)$", page, re.MULTILINE)
    assert found, page[-2000:]
    return found[1]


def hear(connection: ClientConnection, size: int) -> None:
    """Wait for a message of at least so many bytes."""
    while len(connection.recv(20)) < size:
        pass


def code_of_close(connection: ClientConnection) -> int:
    """Wait for the end of a connection; return with which code the server has closed it."""
    with suppress(ConnectionClosed):
        while True:
            connection.recv(10)
    assert connection.close_code is not None
    return connection.close_code


@pytest.mark.parametrize(
    "frame",
    [
        (1 << 60).to_bytes(8, "little"),
        (1 << 60).to_bytes(8, "little") + bytes(100_000),
        struct.pack("!i", 2_000_000_000) + b"xxxx",
        serialize_msg_to_ws_v1(Session().msg("a" * 9_000_000), "shell", Session().pack),
    ],
    ids=["parts without end", "more parts than bytes", "two thousand million buffers", "a long header"],
)
def test_a_malformed_frame_ends_its_connection_and_nothing_else(server: Server, page: str, frame: bytes) -> None:
    before, logged = memory_of(server), len(server.log.read_text())
    with server.connect(page) as connection:
        connection.send(frame)
        assert code_of_close(connection) == REFUSED
    assert memory_of(server) < before + 40 * MEBIBYTE
    assert len(server.log.read_text()) < logged + 2000
    # The kernel still takes what it understands.
    with server.connect(page) as connection:
        connection.send(change(page, 1, 1))
        hear(connection, MEBIBYTE)


def test_another_protocol_is_not_spoken(server: Server, page: str) -> None:
    address = f"ws://localhost:{server.port}{kernel(page, '/channels')}"
    for protocols in (None, ["v2.kernel.websocket.jupyter.org"]):
        with pytest.raises(InvalidStatus, match="400"):
            connect(address, subprotocols=protocols, additional_headers=OWN)  # type: ignore[arg-type]


def test_requests_that_open_no_websocket_leave_nothing_behind(server: Server, page: str) -> None:
    path = f"{kernel(page, '/channels')}&session_id="
    protocol = {"Sec-WebSocket-Protocol": "v1.kernel.websocket.jupyter.org"}

    def ask(n: int) -> None:
        assert server.get(f"{path}{n:012000}", **(protocol if n % 2 else {})).status == 400

    for n in range(100):
        ask(n)
    before = memory_of(server)
    for n in range(700):
        ask(100 + n)
    assert memory_of(server) < before + 10 * MEBIBYTE


def test_connections_that_read_nothing_take_little_memory(server: Server, page: str) -> None:
    with server.connect(page) as connection:
        connection.send(change(page, 1, 20))
        hear(connection, 20 * MEBIBYTE)
    before = memory_of(server)
    opened = [unread(server, page) for _ in range(15)]
    # One answer shows that the server is done with them.
    server.get("/metrics").read()
    # It keeps what was said, and sends it to the last one alone.
    assert memory_of(server) < before + 60 * MEBIBYTE
    for each in opened:
        each.close()


def unread(server: Server, page: str) -> socket.socket:
    """A websocket that was opened, and from which nothing is read."""
    opened = socket.create_connection(("localhost", server.port))
    key = base64.b64encode(os.urandom(16)).decode()
    opened.sendall(
        f"GET {kernel(page, '/channels')} HTTP/1.1\r\nHost: localhost:{server.port}\r\nSec-Fetch-Site: same-origin\r\n"
        f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Protocol: v1.kernel.websocket.jupyter.org\r\n\r\n".encode()
    )
    assert b" 101 " in opened.recv(50)
    return opened


def test_a_new_connection_of_a_page_closes_the_one_before(server: Server, page: str) -> None:
    with server.connect(page) as first, server.connect(page) as second:
        assert code_of_close(first) == REPLACED
        assert second.ping().wait(5)


def test_a_kernel_that_is_stopped_is_sent_no_more_than_it_can_answer(server: Server, page: str) -> None:
    before = memory_of(server)
    os.kill(process_id(page), signal.SIGSTOP)
    with server.connect(page) as connection:
        with suppress(ConnectionClosed):
            for _ in range(100):
                connection.send(change(page, 0, 0, filling="a" * MEBIBYTE))
        assert code_of_close(connection) == REFUSED
    assert memory_of(server) < before + 60 * MEBIBYTE


def test_honest_readers_stay_within_the_memory(folder: Path) -> None:
    with serve(folder, "--memory", "900M") as server:
        until_rendered(server, "small", "large")
        with ThreadPoolExecutor(8) as readers:
            answers = list(readers.map(lambda _: server.get("/voila/render/large.ipynb?python"), range(8)))
            pages = [answer.read().decode() for answer in answers]
        admitted = [page for page in pages if "pid " in page]
        assert 1 < len(admitted) < 5
        assert {answer.status for answer in answers} == {200, 302}
        # Memory is measured once a second.
        wait_until(lambda: server.figures()["gdviz_memory_bytes"] > len(admitted) * 180 * MEBIBYTE)
        figures = server.figures()
        assert figures["gdviz_memory_bytes"] < figures["gdviz_memory_limit_bytes"]


def test_room_is_for_kernels_as_large_as_the_largest(folder: Path) -> None:
    with serve(folder, "--memory", "2G") as server:
        until_rendered(server, "small", "large")
        assert server.figures()["gdviz_kernels_room"] == 7
        page = server.get("/voila/render/small.ipynb?python").read().decode()
        with server.connect(page) as connection:
            connection.send(change(page, 0, 500))
            # The others would be as large; that one of 0.5 GB and the server are there.
            wait_until(lambda: server.figures()["gdviz_kernels_room"] == 2)


def test_the_kernel_that_grows_beyond_the_memory_ends_and_the_others_stay(folder: Path) -> None:
    with serve(folder, "--memory", "900M") as server:
        small, large = (server.get("/voila/render/small.ipynb?python").read().decode() for _ in range(2))
        with server.connect(small) as one, server.connect(large) as other:
            other.send(change(large, 0, 850))
            wait_until(lambda: not lives(process_id(large)))
            one.send(change(small, 1, 1))
            hear(one, MEBIBYTE)
        assert "MB, too much alongside the others" in server.log.read_text()
        assert server.figures()["gdviz_kernels_too_large_total"] == 1


def test_a_kernel_of_usual_size_may_run_however_little_memory_there_is(folder: Path) -> None:
    with serve(folder, "--memory", "20M") as server:
        page = server.get("/voila/render/small.ipynb?python").read().decode()
        with server.connect(page) as connection:
            connection.send(change(page, 0, 100))
            connection.send(change(page, 1, 1))
            hear(connection, MEBIBYTE)
            connection.send(change(page, 0, 400))
            wait_until(lambda: not lives(process_id(page)))


# ---- What kernels leave behind, and what they know ---------------------------------------------------


def test_a_killed_kernel_leaves_no_files(server: Server, page: str) -> None:
    temporary = Path(printed(page, "temporary"))
    (temporary / "figure").mkdir()
    assert (temporary.parent / f"kernel-{kernel_id(page)}.json").exists()
    os.kill(process_id(page), signal.SIGKILL)
    wait_until(lambda: list(temporary.parent.iterdir()) == [])


def test_a_server_that_is_killed_leaves_no_files_of_its_kernels(folder: Path) -> None:
    with serve(folder) as server:
        page = server.get("/voila/render/small.ipynb?python").read().decode()
        temporary = Path(printed(page, "temporary"))
        server.process.kill()
        wait_until(lambda: not lives(process_id(page)))
        assert not temporary.parent.exists()


def test_secrets_of_the_server_are_not_known_to_its_kernels(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_TOKEN", "DATABASE_URL", "JUPYTERHUB_API_TOKEN", "GIVEN"):
        monkeypatch.setenv(name, "secret of the server")
    monkeypatch.setenv("JAX_ENABLE_X64", "0")
    settings = json.loads((folder / "voila.json").read_text(encoding="utf-8"))
    settings["BoundedKernelManager"]["environment"] = ["GIVEN"]
    shutil.copytree(folder / "notebooks", tmp_path / "notebooks")
    (tmp_path / "voila.json").write_text(json.dumps(settings), encoding="utf-8")
    with serve(tmp_path) as server:
        page = server.get("/voila/render/small.ipynb?python&problem=wave").read().decode()
        known = printed(page, "variables").split()
        environment = Path(f"/proc/{process_id(page)}/environ").read_bytes()
    assert {"PATH", "JAX_ENABLE_X64", "QUERY_STRING", "GIVEN"} < set(known)
    assert not {"API_TOKEN", "DATABASE_URL", "JUPYTERHUB_API_TOKEN"} & set(known)
    assert b"secret of the server" not in environment


# ---- Descriptors -------------------------------------------------------------------------------------


def test_a_server_with_few_descriptors_answers_though_many_connections_wait(folder: Path) -> None:
    with serve(folder, limits="ulimit -n 256") as server:
        logged = len(server.log.read_text())
        idle = [socket.create_connection(("localhost", server.port)) for _ in range(400)]
        for _ in range(20):
            assert server.get("/voila/tree").status < 400
        page = server.get("/voila/render/small.ipynb?python").read().decode()
        with server.connect(page) as connection:
            connection.send(change(page, 1, 1))
            hear(connection, MEBIBYTE)
        assert len(server.log.read_text()) < logged + 5000
        for each in idle:
            each.close()
