"""Native JAX: the whole program under `jax.jit`, on the CPU."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import jax
import numpy as np

from benchmarks.browser.programs import cases

WARM_UP = 0.3  # seconds
BLOCK = 0.005  # seconds; as in the page, a call is repeated between two looks at the clock


def compile_seconds(make: Callable[[], object], repeat: int = 3) -> float:
    """Return the median seconds of making a program when nothing of it was traced or compiled before."""
    times = []
    for _ in range(repeat):
        jax.clear_caches()
        begin = time.perf_counter()
        make()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


class Native:
    """XLA's program in a process of its own, on all cores or on one: `prepare` it, then take `samples`."""

    def __init__(self, cores: int | None = None) -> None:
        chosen = sorted(os.sched_getaffinity(0))[-(cores or 0) :]
        # XLA starts as many threads as there are cores when it is used first.
        self._process = ProcessPoolExecutor(1, get_context("spawn"), os.sched_setaffinity, (0, chosen))

    def prepare(self, number: int) -> tuple[float, list[np.ndarray]]:
        """Compile the case of this number and warm up; return the seconds of compiling, and the results."""
        return self._process.submit(_prepare, number).result()

    def samples(self, budget: float) -> list[float]:
        """Return the seconds of a call, averaged over each block, for some seconds."""
        return self._process.submit(_samples, budget).result()

    def close(self) -> None:
        """End the process."""
        self._process.shutdown()


_block: Callable[[int], float]
_count: int


def _prepare(number: int) -> tuple[float, list[np.ndarray]]:
    global _block, _count
    case = cases()[number]
    jax.config.update("jax_enable_compilation_cache", False)
    seconds = compile_seconds(lambda: jax.jit(case.function).lower(*case.arguments).compile())
    function, arguments = jax.jit(case.function), jax.device_put(case.arguments)

    def block(count: int) -> float:
        begin = time.perf_counter()
        for _ in range(count):
            jax.block_until_ready(function(*arguments))
        return time.perf_counter() - begin

    results = jax.tree.leaves(function(*arguments))
    end, count = time.perf_counter() + WARM_UP, 1
    while (seconds_of_block := block(count)) < BLOCK or time.perf_counter() < end:
        if seconds_of_block < BLOCK:
            count *= 2
    _block, _count = block, count
    return seconds, [np.asarray(leaf) for leaf in results]


def _samples(budget: float) -> list[float]:
    times = []
    end = time.perf_counter() + budget
    while not times or time.perf_counter() < end:
        times.append(_block(_count) / _count)
    return times
