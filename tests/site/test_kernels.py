"""`gdviz serve` as readers and operators meet it: by HTTP and websockets, with few kernels that end soon."""

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from urllib.request import urlopen

import psutil
import pytest
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from websockets import ConnectionClosed, Subprotocol
from websockets.sync.client import ClientConnection, connect

from gdviz.site.cli import main
from gdviz.site.memory import MEBIBYTE, available_memory, tree_memory
from tests.browser.conftest import write_notebook

# Long enough for a reader to come back while the machine is busy.
AWAY_SECONDS = 4
"""Long enough to connect again, short enough to wait for."""
MOST = 2
# A page that observes a widget in Python needs its kernel.
OBSERVING = "import ipywidgets\nslider = ipywidgets.IntSlider()\nslider.observe(print, 'value')"
NOTEBOOKS = {
    "quick": ["import os\nprint('pid', os.getpid(), 'query', os.environ.get('QUERY_STRING'))", OBSERVING],
    # Its page without Python is quickly rendered.
    "slow": ["import os, time\nprint('pid', os.getpid())", "'GDVIZ_EXPORT' in os.environ or time.sleep(60)"],
}
LIVE = "/voila/render/quick.ipynb?python"
OWN = {"Sec-Fetch-Site": "same-origin"}
"""What a browser says when a reader follows a link of the server's own pages."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with notebooks, and settings for impatient tests."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "notebooks").mkdir()
    (folder / "empty").mkdir()
    for name, sources in NOTEBOOKS.items():
        write_notebook(folder / "notebooks" / f"{name}.ipynb", *sources)
    # Small modules: these tests are not about what notebooks import.
    settings = {
        "BoundedKernelManager": {"away_seconds": AWAY_SECONDS, "unvisited_seconds": 2 * AWAY_SECONDS},
        "ForkProvisioner": {"modules": ["numpy"]},
    }
    (folder / "voila.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator["Server"]:
    with serve(folder, "--kernels", MOST) as server:
        yield server


class Server:
    """A running server."""

    def __init__(self, process: subprocess.Popen, port: int, metrics: int, log: Path) -> None:
        self.process, self.port, self.metrics, self.log = process, port, metrics, log

    def get(self, path: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
        """The answer to one request; redirections are answers too."""
        connection = http.client.HTTPConnection("localhost", self.port, timeout=60)
        connection.request(method, path, headers=OWN | headers)
        return connection.getresponse()

    def figures(self) -> dict[str, float]:
        """The figures of /metrics by their names."""
        with urlopen(f"http://127.0.0.1:{self.metrics}/metrics", timeout=60) as answer:
            lines = answer.read().decode().splitlines()
        return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines if not line.startswith("#")}

    def kernels(self) -> int:
        """How many kernels run or start."""
        figures = self.figures()
        return int(figures["gdviz_kernels"] + figures["gdviz_kernels_starting"])

    def connect(self, page: str, heard: str = "") -> ClientConnection:
        """The websocket that a page opens to its kernel."""
        address = f"ws://localhost:{self.port}{kernel(page, '/channels')}&session_id={uuid.uuid4()}&heard={heard}"
        protocols = [Subprotocol("v1.kernel.websocket.jupyter.org")]
        return connect(address, open_timeout=30, subprotocols=protocols, additional_headers=OWN, max_size=None)


@contextmanager
def serve(folder: Path, *options: object, limits: str = "true") -> Iterator[Server]:
    """Run `gdviz serve` in a folder, on a free port, after a command of the shell that sets its limits."""
    log = folder / f"{uuid.uuid4()}.log"
    command = [sys.executable, "-m", "gdviz", "serve", "notebooks", "--port=0", "--metrics=0", "--no-browser"]
    with log.open("w") as output:
        process = subprocess.Popen(
            ["sh", "-c", f'{limits}; exec "$@"', "sh", *command, *map(str, options)],
            cwd=folder,
            env=os.environ | {"GDVIZ_CACHE_DIR": str(folder / "cache")},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        wait_until(lambda: process.poll() is not None or "The metrics of the server are at" in log.read_text())
        ports = re.findall(r"are at http://(?:localhost|127.0.0.1):(\d+)", log.read_text())
        assert len(ports) == 2, log.read_text()
        yield Server(process, *map(int, ports), log)
    finally:
        process.terminate()
        try:
            process.wait(20)
        finally:
            process.kill()


def wait_until(condition: Callable[[], object], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"nothing happened in {seconds} s"
        time.sleep(0.1)


def until_rendered(server: Server, *names: str) -> None:
    """Wait until notebooks have their pages: until then, kernels that render them take memory."""
    wait_until(lambda: all(server.get(f"/{name}.html").status < HTTPStatus.BAD_REQUEST for name in names))


def facts_of(page: str) -> dict[str, str]:
    """What a page knows of its kernel."""
    found = re.search(r'"kernel":\s*(\{[^}]*\})', page)
    assert found, page[-2000:]
    return json.loads(found[1])


def kernel_id(page: str) -> str:
    return facts_of(page)["id"]


def kernel(page: str, path: str = "") -> str:
    """The address of the kernel of a page, or of something below it, with the key of the page."""
    return f"/api/kernels/{kernel_id(page)}{path}?key={facts_of(page)['key']}"


def process_id(page: str) -> int:
    found = re.search(r"pid (\d+)", page)
    assert found, page[-2000:]
    return int(found[1])


@pytest.fixture(autouse=True)
def no_kernels(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test that has kernels leaves none behind."""
    yield
    if "server" in request.fixturenames:
        server = request.getfixturevalue("server")
        wait_until(lambda: server.kernels() == 0)


def test_reader_gets_a_page_with_a_kernel_that_knows_the_query(server: Server) -> None:
    before = server.figures()
    page = server.get(f"{LIVE}&problem=wave").read().decode()
    assert "query python&amp;problem=wave" in page
    after = server.figures()
    way = "forked" if sys.platform == "linux" else "normal"
    name = f'gdviz_kernels_started_total{{way="{way}"}}'
    assert after[name] == before[name] + 1
    assert after["gdviz_kernel_start_seconds_count"] == before["gdviz_kernel_start_seconds_count"] + 1
    assert after["gdviz_kernel_start_seconds_sum"] > before["gdviz_kernel_start_seconds_sum"]
    assert after["gdviz_kernels"] == 1
    # A server and two processes of Python take at least this.
    assert 50 * MEBIBYTE < after["gdviz_memory_bytes"] < after["gdviz_memory_limit_bytes"]


def test_reader_beyond_the_bound_is_sent_to_the_exported_page(server: Server) -> None:
    refused = server.figures()["gdviz_visitors_refused_total"]
    pages = [server.get(LIVE).read().decode() for _ in range(MOST)]
    assert server.figures()["gdviz_kernels_room"] == 0
    with ExitStack() as readers:
        for page in pages:
            readers.enter_context(server.connect(page))
        check_refusals(server)
    assert server.figures()["gdviz_visitors_refused_total"] == refused + 2
    assert server.log.read_text().count("No room for another kernel, for quick.ipynb, beside 2.") == 1


def check_refusals(server: Server) -> None:
    answer = server.get(f"{LIVE}&problem=wave&x=%20")
    assert (answer.status, answer.headers["Location"]) == (302, "/quick.html?problem=wave&x=%20&note=busy")
    wait_until(lambda: server.get("/quick.html?note=busy").status == 200, 60)
    assert "query None" in server.get(answer.headers["Location"]).read().decode()
    assert server.get("/voila/render/quick.ipynb").headers["Location"] == "/quick.html?note=busy"


def test_kernels_that_are_starting_count(server: Server) -> None:
    connections = []
    for _ in range(MOST + 3):
        connection = http.client.HTTPConnection("localhost", server.port, timeout=60)
        connection.request("GET", LIVE, headers=OWN)
        connections.append(connection)
    answers = [connection.getresponse() for connection in connections]
    assert sorted(answer.status for answer in answers) == [200] * MOST + [302] * 3
    for answer in answers:
        answer.read()


def test_kernel_ends_when_its_reader_has_left(server: Server) -> None:
    page = server.get(LIVE).read().decode()
    with server.connect(page):
        time.sleep(AWAY_SECONDS + 1)
        assert server.kernels() == 1
    left = time.monotonic()
    wait_until(lambda: server.kernels() == 0)
    assert time.monotonic() - left > AWAY_SECONDS - 0.5


def test_reader_who_connects_again_keeps_the_kernel(server: Server) -> None:
    page = server.get(LIVE).read().decode()
    with server.connect(page):
        pass
    time.sleep(AWAY_SECONDS / 4)
    with server.connect(page):
        time.sleep(AWAY_SECONDS + 1)
        assert server.kernels() == 1
        os.kill(process_id(page), 0)


def test_what_a_kernel_says_is_sent_until_the_page_has_confirmed_it(server: Server) -> None:
    page = server.get(LIVE).read().decode()
    with server.connect(page) as lost:
        lost.send(question())
        said = said_to(lost, b"kernel_info_reply", b"idle")
        # Nothing was confirmed, and all comes again; but for what the page has heard.
        with server.connect(page) as again:
            assert said_to(again, *said) == said
            with server.connect(page, heard=message_id(said[-2])) as heard:
                assert said_to(heard, *said[-1:]) == said[-1:]
                heard.send("1" * 5000)
                heard.send("1" * 19)
                assert heard.ping().wait(10)
    with server.connect(page) as confirmed:
        assert not set(said) & set(said_to(confirmed))
        confirmed.send(question())
        assert b"kernel_info_reply" in b"".join(said_to(confirmed, b"kernel_info_reply"))
        # Whoever does not know yet that the kernel is gone may go on.
        server.get(kernel(page), "DELETE")
        logged = len(server.log.read_text())
        with suppress(ConnectionClosed):
            confirmed.send(question())
    check_log(server, logged)


def question() -> bytes:
    """A message for the kernel, as a page sends it."""
    message = Session().msg("kernel_info_request")
    return serialize_msg_to_ws_v1(message, "shell", Session().pack)


def said_to(connection: ClientConnection, *expected: bytes) -> list[bytes]:
    """What a page hears until all that is expected is in it, and for a second nothing more; not what it is asked."""
    heard: list[bytes] = []
    with suppress(TimeoutError):
        while True:
            is_complete = all(part in b"".join(heard) for part in expected)
            message = connection.recv(1 if is_complete else 60)
            if isinstance(message, bytes):
                heard.append(message)
    return heard


def message_id(message: bytes) -> str:
    _, (header, *_) = deserialize_msg_from_ws_v1(message)
    return json.loads(header)["msg_id"]


def test_page_gives_its_kernel_back(server: Server) -> None:
    page = server.get(LIVE).read().decode()
    with server.connect(page):
        assert server.get(kernel(page)).status == 204
        assert server.get(kernel(page), "DELETE").status == 204
        assert server.get(kernel(page)).status == 404
        assert server.kernels() == 0


def test_reader_who_leaves_before_the_page_is_complete_leaves_no_kernel(server: Server) -> None:
    logged = len(server.log.read_text())
    answer = server.get("/voila/render/slow.ipynb?python")
    read_until(answer, "pid ")
    assert server.kernels() == 1
    answer.close()
    wait_until(lambda: server.kernels() == 0)
    check_log(server, logged)


def test_reader_who_leaves_before_there_is_a_kernel_leaves_none(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(folder / "notebooks", tmp_path / "notebooks")
    (tmp_path / "long_to_import.py").write_text("import time; time.sleep(3)", encoding="utf-8")
    settings = {"ForkProvisioner": {"modules": ["long_to_import"]}}
    (tmp_path / "voila.json").write_text(json.dumps(settings), encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    with serve(tmp_path) as server:
        connection = http.client.HTTPConnection("localhost", server.port, timeout=60)
        connection.request("GET", LIVE, headers=OWN)
        wait_until(lambda: server.figures()["gdviz_kernels_starting"] == 1)
        connection.close()
        # Of the server the fork server, and no child of that.
        wait_until(lambda: server.figures()['gdviz_kernels_started_total{way="forked"}'] == 1)
        wait_until(lambda: len(psutil.Process(server.process.pid).children(recursive=True)) == 1)
        assert server.kernels() == 0


def check_log(server: Server, begin: int) -> None:
    """Check that the log tells no trouble of the server; at the end of a kernel ipykernel may write into it."""
    log = server.log.read_text()[begin:]
    assert not re.search(r"\bERROR\b|Uncaught exception|never retrieved|Exception in callback", log), log[-10_000:]
    tracebacks = re.findall(r"^Traceback .*\n(?:[ \t].*\n)*", log, re.MULTILINE)
    assert [text for text in tracebacks if "/ipykernel/" not in text] == []


def read_until(answer: http.client.HTTPResponse, text: str) -> str:
    page = ""
    while text not in page:
        piece = answer.read1(100_000).decode()
        assert piece, page[-2000:]
        page += piece
    return page


def test_kernel_that_ends_while_the_page_loads_is_told_in_a_sentence(server: Server) -> None:
    answer = server.get("/voila/render/slow.ipynb?python")
    page = read_until(answer, "pid ")
    os.kill(process_id(page), signal.SIGKILL)
    rest = answer.read().decode()
    assert "The program behind this page ended while the page was loading." in rest
    assert "Traceback" not in page + rest


def test_kernel_that_ends_afterwards_leaves_room(server: Server) -> None:
    page = server.get(LIVE).read().decode()
    os.kill(process_id(page), signal.SIGKILL)
    wait_until(lambda: server.kernels() == 0)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/voila/render/missing.ipynb", 404),
        ("/voila/render/../voila.json", 404),
        ("/voila/render/..%2fvoila.ipynb", 404),
        ("/voila/render/%2e%2e/%2e%2e/etc/passwd.ipynb", 404),
        ("/voila/render/.hidden.ipynb", 404),
        (f"/voila/render/{'a' * 5000}.ipynb", 404),
        ("/voila/render/a%00b.ipynb", 400),
        ("/voila/tree/a%00b", 400),
        ("/voila/render/quick.ipynb?problem=%zz", 400),
        ("/voila/render/quick.ipynb?problem=%ff", 400),
        ("/voila/render/quick.ipynb?problem=%00", 400),
        ("/voila/render/quick.ipynb?" + "a" * 100_000, 414),
        ("/../voila.json", 404),
        ("/assets/../../voila.json", 404),
        ("/logout", 404),
        ("/voila/templates/%2e%2e/%2e%2e", 404),
        ("/voila/templates/gdviz/static/", 404),
        ("/voila/files/quick.ipynb", 404),
        ("/api/contents", 404),
        ("/api/kernels", 404),
        ("/metrics", 404),
        ("/quick.ipynb", 404),
    ],
    ids=lambda value: str(value)[:40],
)
def test_absurd_requests_get_a_plain_answer_and_no_kernel(server: Server, path: str, status: int) -> None:
    started, logged = server.figures()['gdviz_kernels_started_total{way="forked"}'], len(server.log.read_text())
    answer = server.get(path)
    assert answer.status == status
    assert "Traceback" not in answer.read().decode()
    assert server.figures()['gdviz_kernels_started_total{way="forked"}'] == started
    check_log(server, logged)
    assert len(server.log.read_text()) < logged + 10_000


@pytest.mark.skipif(sys.platform != "linux", reason="forks on Linux only")
def test_fork_server_that_died_is_started_again_before_the_next_reader_comes(server: Server) -> None:
    restarts = server.figures()["gdviz_fork_server_restarts_total"]
    page = server.get(LIVE).read().decode()
    with server.connect(page):
        os.kill(parent_of(process_id(page)), signal.SIGKILL)
        wait_until(lambda: server.figures()["gdviz_fork_server_restarts_total"] == restarts + 1)
        assert server.figures()["gdviz_fork_server_up"] == 1
        assert server.log.read_text().count("The fork server ended") == restarts + 1
        # The kernel of the page goes on.
        assert server.kernels() == 1
        os.kill(process_id(page), 0)


def parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[1])


def test_room_is_what_memory_is_left_for(tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    rendering = tmp_path / "rendering"
    write_notebook(
        tmp_path / "notebooks" / "quick.ipynb",
        f"import pathlib, time\nwhile pathlib.Path({str(rendering)!r}).exists(): time.sleep(0.1)",
    )
    rendering.touch()
    with serve(tmp_path, "--memory", "1G") as server:
        # One kernel that renders the page may grow, too.
        wait_until(lambda: server.figures()["gdviz_kernels_room"] == 2)
        rendering.unlink()
        wait_until(lambda: server.figures()["gdviz_kernels_room"] == 3)
        expected = 250 * MEBIBYTE
        figures = server.figures()
        assert figures["gdviz_memory_limit_bytes"] == 1024 * MEBIBYTE
        left = figures["gdviz_memory_limit_bytes"] - figures["gdviz_memory_bytes"]
        assert figures["gdviz_kernels_room"] == left // expected == 3
        with server.connect(server.get(LIVE).read().decode()):
            # It takes less, but may grow.
            assert server.figures()["gdviz_kernels_room"] == 2


def test_memory_bounds_the_kernels(folder: Path) -> None:
    # The server alone takes more, and one reader is always let in.
    with serve(folder, "--memory", "20M") as server:
        page = server.get(LIVE).read().decode()
        with server.connect(page):
            assert server.get(LIVE).headers["Location"] == "/quick.html?note=busy"


def test_server_that_is_killed_leaves_nothing_behind(folder: Path) -> None:
    with serve(folder) as server:
        page = server.get(LIVE).read().decode()
        pid = process_id(page)
        parent = parent_of(pid)
        server.process.kill()
        wait_until(lambda: not lives(pid) and not lives(parent))


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere"], "the folder 'nowhere' does not exist"),
        (["empty"], "the folder 'empty' has no notebooks (*.ipynb)"),
        (["notebooks", "--port", "0", "--metrics", "no.such.host.invalid:0"], "--metrics must be an address"),
        (["notebooks", "--port", "66000"], "--port must be from 0 to 65535, not 66000"),
        (["notebooks", "--ip", "no.such.host.invalid"], "--ip must be an address or a name of this machine"),
        (["notebooks", "--kernels", "-1"], "--kernels must not be negative, not -1"),
    ],
)
def test_mistakes_are_told_in_one_line(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(folder)
    assert main(["serve", *arguments]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"gdviz: {sentence}")
    assert error.count("\n") == 1


# tornado leaves the socket open that it could not bind.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_port_in_use_is_told_in_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    monkeypatch.chdir(folder)
    assert main(["serve", "notebooks", "--port", str(server.port)]) == 1
    assert capsys.readouterr().err == f"gdviz: port {server.port} is in use; choose another one with --port\n"


@pytest.mark.parametrize("size", ["much", "-5", "0", "1T"])
def test_size_that_is_none_is_told(capsys: pytest.CaptureFixture[str], size: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["serve", f"--memory={size}"])
    assert f"{size!r} is not a size such as 512M or 2.5G" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("files", "environment", "limit"),
    [
        ({"sys/fs/cgroup/memory.max": "67108864\n"}, {}, 64),
        ({"sys/fs/cgroup/memory/memory.limit_in_bytes": "67108864\n"}, {}, 64),
        ({"sys/fs/cgroup/memory.max": "max\n"}, {"DYNO_RAM": "32"}, 32),
        ({"sys/fs/cgroup/memory.max": "67108864\n"}, {"DYNO_RAM": "32"}, 32),
    ],
)
def test_memory_of_containers_is_what_they_may_take(
    tmp_path: Path, files: dict[str, str], environment: dict[str, str], limit: int
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text, encoding="ascii")
    assert available_memory(tmp_path, environment) == limit * MEBIBYTE


def test_memory_of_a_tree_is_that_of_its_processes() -> None:
    program = "import subprocess, sys; x = bytearray(50_000_000); subprocess.run(['sleep', '60'])"
    with subprocess.Popen([sys.executable, "-c", program], start_new_session=True) as process:
        try:
            # While a process is starting another one, both have the same memory, which counts twice.
            wait_until(lambda: 50_000_000 < tree_memory([os.getpid(), process.pid])[process.pid] < 80_000_000)
            assert tree_memory([os.getpid(), process.pid])[os.getpid()] > 10_000_000
        finally:
            os.killpg(process.pid, signal.SIGKILL)
