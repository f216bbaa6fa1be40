"""The fork server: kernels of real processes, asked by the protocol of Jupyter's own client."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.connect import write_connection_file

from gdviz.site.fork_server import ForkedProcess, ForkServer, ForkServerError

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks on Linux only")


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    server = ForkServer()
    yield server
    server.close()


@contextmanager
def kernel(server: ForkServer, folder: Path, **variables: str) -> Iterator[tuple[ForkedProcess, BlockingKernelClient]]:
    """A forked kernel with some environment variables, and a client of it that is connected."""
    # Not in `folder`, whose path may be too long for Unix sockets.
    connection = Path(tempfile.mkdtemp())
    file, _ = write_connection_file(str(connection / "kernel.json"), transport="ipc", ip=str(connection / "kernel"))
    process = server.fork(["-f", file, "--HistoryManager.enabled=False"], os.environ | variables, str(folder))
    client = BlockingKernelClient(connection_file=file)
    client.load_connection_file()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        yield process, client
    finally:
        client.stop_channels()
        process.kill()
        process.wait(10)
        shutil.rmtree(connection, ignore_errors=True)


def value(client: BlockingKernelClient, expression: str) -> object:
    """What an expression is in a kernel, through JSON."""
    texts: list[str] = []

    def hear(message: dict) -> None:
        content = message["content"]
        if message["msg_type"] == "stream" and content["name"] == "stdout":
            texts.append(content["text"])
        assert message["msg_type"] != "error", content["evalue"]

    client.execute_interactive(f"import json; print(json.dumps({expression}))", timeout=60, output_hook=hear)
    return json.loads("".join(texts))


def wait_until(condition: Callable[[], object], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"nothing happened in {seconds} s"
        time.sleep(0.05)


def lives(pid: int) -> bool:
    """Whether a process runs: one that has ended, and that nobody has asked about, does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_kernel_gets_its_environment_and_folder(server: ForkServer, tmp_path: Path) -> None:
    with kernel(server, tmp_path, QUERY_STRING="problem=wave&x=%20") as (process, client):
        assert value(client, "1 + 1") == 2
        assert value(client, "__import__('os').environ['QUERY_STRING']") == "problem=wave&x=%20"
        assert value(client, "__import__('os').getcwd()") == str(tmp_path)
        assert value(client, "__import__('os').getpid()") == process.pid
        # Its own group, so a signal reaches what it has started, and not the others.
        assert os.getpgid(process.pid) == os.getsid(process.pid) == process.pid


def test_jax_is_imported_but_not_in_use_before_the_kernel_uses_it(server: ForkServer, tmp_path: Path) -> None:
    with kernel(server, tmp_path) as (_, client):
        bridge = "__import__('sys').modules['jax._src.xla_bridge']"
        assert value(client, f"list({bridge}._backends)") == []
        expected = sum(k**2 / (k + 1) for k in range(100))
        compiled = "float(__import__('jax').jit(lambda x: (x**2 / (x + 1)).sum())(__import__('numpy').arange(100.0)))"
        assert value(client, compiled) == pytest.approx(expected, rel=1e-6)
        assert value(client, f"list({bridge}._backends)") == ["cpu"]


def test_what_a_notebook_imports_is_imported_before_its_kernel_is_forked(server: ForkServer, tmp_path: Path) -> None:
    cells = json.loads((ROOT / "notebooks" / "gradient_descent.ipynb").read_text(encoding="utf-8"))["cells"]
    with kernel(server, tmp_path) as (_, client):
        client.execute("import sys; before = set(sys.modules)")
        for cell in cells:
            if cell["cell_type"] == "code":
                client.execute("".join(cell["source"]))
        imported = value(client, "sorted(set(sys.modules) - before)")
    assert isinstance(imported, list)
    # Memory is shared of what was imported before alone: pandas and bqplot would take 25 MB in each kernel.
    assert len(imported) < 40, imported


def test_seeds_of_kernels_differ(server: ForkServer, tmp_path: Path) -> None:
    drawn = "[__import__('random').random(), __import__('numpy').random.rand()]"
    with kernel(server, tmp_path) as (_, first), kernel(server, tmp_path) as (_, second):
        one, other = value(first, drawn), value(second, drawn)
    assert isinstance(one, list)
    assert isinstance(other, list)
    assert one[0] != other[0]
    assert one[1] != other[1]


def test_kernels_hold_no_sockets_of_each_other(server: ForkServer, tmp_path: Path) -> None:
    def sockets(pid: int) -> set[str]:
        links = [os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir()]
        return {link for link in links if link.startswith("socket:")}

    with kernel(server, tmp_path) as (first, _), kernel(server, tmp_path) as (second, _):
        assert server.pid is not None
        for one, other in [(first.pid, second.pid), (first.pid, server.pid), (second.pid, server.pid)]:
            assert sockets(one) & sockets(other) == set()


def test_widgets_of_a_page_reach_a_forked_kernel(server: ForkServer, tmp_path: Path) -> None:
    with kernel(server, tmp_path) as (_, client):
        targets = "sorted(get_ipython().kernel.comm_manager.targets)"
        assert {"jupyter.widget", "jupyter.widget.control"} <= set(value(client, targets))  # type: ignore[call-overload]


def test_figures_are_shown_as_in_other_kernels(server: ForkServer, tmp_path: Path) -> None:
    shown: list[str] = []
    with kernel(server, tmp_path) as (_, client):
        client.execute_interactive(
            "import matplotlib.pyplot as plt; plt.plot([1, 2]);",
            timeout=60,
            output_hook=lambda message: shown.extend(message["content"].get("data", {})),
        )
    assert "image/png" in shown


def test_end_of_a_kernel_is_noticed_and_leaves_no_process(server: ForkServer, tmp_path: Path) -> None:
    with kernel(server, tmp_path) as (process, client):
        assert process.poll() is None
        client.execute("import os; os._exit(7)")
        assert process.wait(10) == 1
        wait_until(lambda: not Path(f"/proc/{process.pid}").exists())
    with kernel(server, tmp_path) as (process, _):
        process.terminate()
        assert process.wait(10) == 1


def test_fork_server_that_died_is_started_again_and_its_kernels_go_on(tmp_path: Path) -> None:
    server = ForkServer(["random"])
    try:
        with kernel(server, tmp_path) as (first, client):
            before, restarts = server.pid, server.restarts
            assert before is not None
            os.kill(before, signal.SIGKILL)
            with kernel(server, tmp_path) as (_, second_client):
                assert value(second_client, "2 + 2") == 4
                assert value(client, "1 + 1") == 2
                assert (server.pid != before, server.restarts - restarts) == (True, 1)
                first.kill()
                assert first.wait(10) == 1
    finally:
        server.close()


def test_nothing_is_left_when_the_server_is_killed(tmp_path: Path) -> None:
    """A server of its own, as this process must live: it says which processes it has started."""
    program = """
import sys, os, time
from jupyter_client.connect import write_connection_file
from gdviz.site.fork_server import ForkServer
server = ForkServer(["random"])
def fork():
    file, _ = write_connection_file()
    return server.fork(["-f", file], os.environ, ".").pid
orphan = fork()
os.kill(server.pid, 9)
print(orphan, fork(), server.pid, flush=True)
time.sleep(600)
"""
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=tmp_path, text=True)
    assert process.stdout is not None
    started = [int(word) for word in process.stdout.readline().split()]
    assert len(started) == 3
    assert all(lives(pid) for pid in started)
    process.kill()
    process.wait()
    process.stdout.close()
    wait_until(lambda: not any(lives(pid) for pid in started))


def test_modules_that_start_threads_are_refused(tmp_path: Path) -> None:
    (tmp_path / "busy.py").write_text("import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()")
    check_refusal(tmp_path, "busy", "the imported modules have started 1 threads")


def test_modules_that_use_jax_are_refused(tmp_path: Path) -> None:
    (tmp_path / "eager.py").write_text("import jax.numpy\njax.numpy.zeros(3)")
    check_refusal(tmp_path, "eager", "JAX was used before kernels were forked")


def test_module_that_is_missing_is_a_clear_error(tmp_path: Path) -> None:
    check_refusal(tmp_path, "missing", "the import of missing failed: No module named 'missing'")


def test_pyarrow_starts_no_thread_where_kernels_are_forked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As pyarrow does, which pandas imports where it is installed.
    (tmp_path / "arrow.py").write_text(
        "import os, threading, time\n"
        "if 'background_thread:false' not in os.environ.get('JE_ARROW_MALLOC_CONF', ''):\n"
        "    threading.Thread(target=time.sleep, args=(60,)).start()"
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    server = ForkServer(["arrow"])
    try:
        server.start()
    finally:
        server.close()


def check_refusal(folder: Path, module: str, reason: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]))
        server = ForkServer([module])
        try:
            with pytest.raises(ForkServerError, match=reason):
                server.fork(["-f", "none.json"], os.environ, ".")
        finally:
            server.close()
