import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Tests compile what they test; those of the cache have a folder of their own.
os.environ["GDVIZ_CACHE_DIR"] = ""

# The same examples every time, however slow the machine is.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """How many programs the compiler is tried on, and how many texts the parsers of formulas."""
    parser.addoption("--programs", type=int, default=60, help="random programs to compile and compare with JAX")
    parser.addoption("--formulas", type=int, default=1000, help="random texts that both parsers of formulas read")
    parser.addoption("--all-programs", action="store_true", help="compile all programs of users, not only a sample")


@pytest.fixture(autouse=True, scope="module")
def _no_compiled_functions() -> Iterator[None]:
    """Drop what JAX has compiled for the tests of a module: processes would grow to gigabytes."""
    yield
    if jax := sys.modules.get("jax"):
        jax.clear_caches()


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C interrupts, also where the tests were started in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def redis_address() -> Iterator[str]:
    """The address of a Redis server that stores nothing, on a socket of its own."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed")
    # The path of a socket is short.
    with tempfile.TemporaryDirectory() as folder:
        socket = Path(folder, "redis.sock")
        options = ["--port", "0", "--unixsocket", str(socket), "--save", "", "--appendonly", "no", "--dir", folder]
        process = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)
        try:
            deadline = time.monotonic() + 20
            while not socket.exists():
                assert process.poll() is None, "Redis did not start"
                assert time.monotonic() < deadline, "Redis did not start in 20 s"
                time.sleep(0.02)
            yield f"unix://{socket}"
        finally:
            process.terminate()
            process.wait(20)
