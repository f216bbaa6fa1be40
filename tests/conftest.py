import os
import signal
import sys
from collections.abc import Iterator

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
