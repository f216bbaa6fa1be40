"""Native JAX: the whole descent under `jax.jit`, on the CPU with JAX's default threads."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import jax
import numpy as np

from benchmarks.browser.programs import Descent

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
    """XLA's program of a descent: `prepare` it, then take `samples` as often as wanted."""

    def prepare(self, descent: Descent) -> tuple[float, list[np.ndarray]]:
        """Compile and warm up; return the seconds that compiling took, and the results."""
        seconds = compile_seconds(lambda: jax.jit(descent.function).lower(*descent.arguments).compile())
        self._function, self._arguments = jax.jit(descent.function), jax.device_put(descent.arguments)
        results = jax.tree.leaves(self._function(*self._arguments))
        end, self._count = time.perf_counter() + WARM_UP, 1
        while (seconds_of_block := self._block()) < BLOCK or time.perf_counter() < end:
            if seconds_of_block < BLOCK:
                self._count *= 2
        return seconds, [np.asarray(leaf) for leaf in results]

    def samples(self, budget: float) -> list[float]:
        """Return the seconds of a call, averaged over each block, for some seconds."""
        times = []
        end = time.perf_counter() + budget
        while not times or time.perf_counter() < end:
            times.append(self._block() / self._count)
        return times

    def _block(self) -> float:
        function, arguments = self._function, self._arguments
        begin = time.perf_counter()
        for _ in range(self._count):
            jax.block_until_ready(function(*arguments))
        return time.perf_counter() - begin
