"""Random programs against `jax.jit`: `pytest tests/compiler/test_random_programs.py --programs 3000` tries more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from unittest import mock

import jax
import numpy as np
import pytest

from gdviz.compiler import cells, compile_function, functions, loop_bodies, module
from tests.compiler.generator import program

GROUPS = 10
"""Tests that the programs are dealt out to."""

EPSILON = float(np.finfo(np.float32).eps)


@contextmanager
def all_functions() -> Iterator[None]:
    """Let even the smallest functions and loops be functions of the module, and most numbers be in memory."""
    with (
        mock.patch.multiple(functions, LEAST_WORK=2, WORK_PER_NUMBER=0),
        mock.patch.multiple(loop_bodies, LEAST_BODY=1, BODY_PER_NUMBER=0),
        mock.patch.multiple(cells, MOST_LOCALS=8),
        mock.patch.multiple(module, MOST_LOCALS=8),
    ):
        yield


def differences(seed: int) -> list[str]:
    """Return in what the program of a seed differs from JAX."""
    function, arguments = program(seed)
    wanted = [np.asarray(x) for x in jax.jit(function)(*arguments)]
    with all_functions() if seed % 2 else nullcontext():
        found = compile_function(function, *arguments)(*arguments)
    differing = []
    exact = None
    for number, (a, b) in enumerate(zip(found, wanted, strict=True)):
        if (a.shape, a.dtype) != (b.shape, b.dtype):
            differing.append(f"{seed}: result {number} is {a.dtype}{a.shape}, not {b.dtype}{b.shape}")
        elif not np.allclose(a, b, rtol=100 * EPSILON, atol=100 * EPSILON, equal_nan=True):
            # Ill-conditioned, perhaps: then JAX, too, is as far from the same in double precision.
            exact = exact or in_double_precision(seed)
            size = np.max(np.abs(exact[number]), initial=1)
            allowed = 16 * np.max(np.abs(b - exact[number]), initial=0) + 1000 * EPSILON * size
            if not np.max(np.abs(a - exact[number]), initial=0) <= allowed:
                differing.append(f"{seed}: result {number} is {a.ravel()[:5]}, not {b.ravel()[:5]} (up to {allowed})")
    return differing


def in_double_precision(seed: int) -> list[np.ndarray]:
    """Return the results of a program in float64."""
    function, (*floats, integers) = program(seed)
    with jax.enable_x64(True):
        return [np.asarray(x) for x in jax.jit(function)(*(x.astype(float) for x in floats), integers)]


@pytest.mark.parametrize("group", range(GROUPS))
def test_random_programs(group: int, request: pytest.FixtureRequest) -> None:
    # A group has always the same programs, and more of them on demand.
    for seed in range(group, request.config.getoption("--programs"), GROUPS):
        try:
            assert not differences(seed)
        except Exception as error:
            error.add_note(f"The program is tests.compiler.generator.program({seed}).")
            raise
