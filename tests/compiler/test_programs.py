"""Programs of users of JAX, compiled and run: a sample always, all of them with `--all-programs`."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz.compiler import compile_function
from tests.compiler import programs

INSTALLED = [library for library in programs.MODULES if programs.load(library)]
SAMPLE = 6
"""One program in so many is always tried."""


def numbers(x):
    is_key = jnp.issubdtype(x.dtype, jax.dtypes.prng_key)
    return np.asarray(jax.random.key_data(x) if is_key else x).astype(complex)


def agrees(found, wanted, rtol: float) -> bool:
    """Whether results are the same, relative to the largest number of each array."""
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(wanted), strict=True):
        exact = numbers(b)
        size = np.max(np.abs(np.where(np.isfinite(exact), exact, 0)), initial=0)
        if (a.shape, a.dtype) != (b.shape, b.dtype):
            return False
        if not np.allclose(numbers(a), exact, rtol=rtol, atol=rtol * max(1, size), equal_nan=True):
            return False
    return True


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "name" in metafunc.fixturenames:
        step = 1 if metafunc.config.getoption("--all-programs") else SAMPLE
        metafunc.parametrize("name", list(programs.PROGRAMS)[::step])


def test_programs_of_users(name: str) -> None:
    program = programs.PROGRAMS[name]
    function, *arguments = program.build()
    assert agrees(compile_function(function, *arguments)(*arguments), jax.jit(function)(*arguments), program.rtol)


def test_the_table_of_the_documentation_has_these_programs() -> None:
    text = (Path(__file__).parents[2] / "docs" / "programs.md").read_text()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line.startswith("| ")]
    listed = {row[0]: row for row in rows if len(row) == 6}
    listed.pop("program")
    installed = {name for name, row in listed.items() if row[1] in INSTALLED}
    assert installed == set(programs.PROGRAMS)
    assert len(listed) >= 100
    assert sum(row[2:4] == ["yes", "yes"] for row in listed.values()) >= 0.9 * len(listed)
