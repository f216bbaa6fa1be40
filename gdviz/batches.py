"""Batches through one JAX function, in this process or on the workers of an executor.

The function travels as data, the StableHLO that `jax.export` writes: closures need no pickling, and a worker needs JAX
and gdviz only. A task has the digest of the function and a batch of numbers; a worker that does not know the function
says so, and that batch is sent again with the function.
"""

from __future__ import annotations

import hashlib
import os
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, wait
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from time import monotonic
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import export

from gdviz.extras import needed_by

ATTEMPTS = 3
"""How often a batch is sent, where workers fail or lose it."""

PATIENCE = 60.0
"""Seconds without an answer after which batches count as lost, besides ten times what the slowest one took."""


class WorkersFailedError(RuntimeError):
    """The workers of an executor could not compute a batch."""


@dataclass(frozen=True)
class Program:
    """A JAX function of a pytree of arrays, which all have the shapes and types of `example`.

    A function that calls Python while it runs has neither data nor digest: they raise `ValueError`.
    """

    function: Callable[[Any], Any]
    example: Any

    @cached_property
    def _of_leaves(self) -> Any:
        structure: Any = jax.tree.structure(self.example)

        def of_leaves(*leaves: jax.Array) -> list[jax.Array]:
            return jax.tree.leaves(self.function(structure.unflatten(leaves)))

        return jax.jit(of_leaves)

    def _exported(self, platform: str | None = None) -> export.Exported:
        try:
            exporting = export.export(self._of_leaves, platforms=platform and [platform])
            return exporting(*jax.tree.leaves(self.example))
        except Exception as error:
            raise ValueError(
                f"this function can neither be sent to workers nor be identified in a store ({error}): "
                "leave out both where it calls Python while it runs"
            ) from error

    def serialized(self, platform: str) -> bytes:
        """Return the function of the arrays alone as data, for a platform of JAX such as "cpu"."""
        with needed_by("sending a function to workers"):
            import flatbuffers  # noqa: F401, which `serialize` imports
        return bytes(self._exported(platform).serialize())

    @cached_property
    def digest(self) -> str:
        """What identifies the function: its operations and constants, not the lines of its source."""
        self._exported()
        text = self._of_leaves.lower(*jax.tree.leaves(self.example)).as_text()
        return hashlib.sha256(text.encode()).hexdigest()


def compute_batches(
    program: Program, batches: Iterable[tuple[Any, Any]], executor: Executor | None = None
) -> Iterator[tuple[Any, list[np.ndarray]]]:
    """Yield (key, leaves of what the program returns) for (key, arguments), in the order in which they are finished.

    No more batches are taken from the iterable than keep the workers busy. Raises `WorkersFailedError` where a batch
    fails several times, or where the executor takes no more.

    >>> program = Program(lambda x: {"square": x**2}, jnp.zeros(2))
    >>> [(key, leaves[0].tolist()) for key, leaves in compute_batches(program, [("first", jnp.array([1.0, 2.0]))])]
    [('first', [1.0, 4.0])]
    """
    if executor is None:
        for key, arguments in batches:
            yield key, [np.asarray(leaf) for leaf in jax.tree.leaves(program.function(arguments))]
    else:
        yield from _on_workers(program, iter(batches), executor)


def map_batches(function: Callable[[Any], Any], arguments: Any, size: int, executor: Executor, *, axis: int = 0) -> Any:
    """Return function(arguments), computed for `size` of the entries along their leading axis at once by workers.

    The results are concatenated along `axis`.

    >>> from concurrent.futures import ThreadPoolExecutor
    >>> map_batches(lambda x: x**2, jnp.array([1.0, 2.0, 3.0]), 2, ThreadPoolExecutor(1)).tolist()
    [1.0, 4.0, 9.0]
    """
    length = len(jax.tree.leaves(arguments)[0])
    size = min(size, length)

    def batch(begin: int) -> Any:
        # The last batch is filled up with its last entry: another size would compile again.
        numbers = np.minimum(np.arange(begin, begin + size), length - 1)
        return jax.tree.map(lambda leaf: np.asarray(leaf)[numbers], arguments)

    program = Program(function, batch(0))
    batches = ((begin, batch(begin)) for begin in range(0, length, size))
    found = dict(compute_batches(program, batches, executor))
    joined = [np.concatenate(leaves, axis) for leaves in zip(*(found[begin] for begin in sorted(found)), strict=True)]
    whole = [jnp.asarray(leaf.take(np.arange(length), axis)) for leaf in joined]
    return jax.tree.unflatten(jax.tree.structure(jax.eval_shape(function, program.example)), whole)


class _Task(NamedTuple):
    """A batch that is under way."""

    key: Any
    arguments: list[np.ndarray]
    attempt: int
    began: float


class _Answer(NamedTuple):
    """What a worker says: who it is, and the results; None where it does not know the function."""

    worker: tuple[str, int, int]
    platform: str
    results: list[np.ndarray] | None


def _on_workers(program: Program, batches: Iterator[tuple[Any, Any]], executor: Executor) -> Iterator[Any]:
    _check_start_method(executor)
    digest, x64 = program.digest, bool(jax.config.read("jax_enable_x64"))
    serialized = cache(program.serialized)
    under_way: dict[Future[_Answer], _Task] = {}
    workers: set[Any] = set()
    slowest = None

    def submit(key: Any, arguments: list[np.ndarray], attempt: int = 1, function: bytes | None = None) -> None:
        try:
            future = executor.submit(_compute, digest, arguments, x64, function, attempt)
        except RuntimeError as error:
            raise WorkersFailedError(f"the executor takes no more batches ({error})") from error
        under_way[future] = _Task(key, arguments, attempt, monotonic())

    try:
        while True:
            # Enough that no worker waits, and few enough for the memory.
            for key, arguments in islice(batches, max(0, 4 + 2 * len(workers) - len(under_way))):
                submit(key, jax.tree.leaves(arguments))
            if not under_way:
                return
            done, _ = wait(under_way, None if slowest is None else PATIENCE + 10 * slowest, FIRST_COMPLETED)
            # Where nothing arrives, all count as lost. Failures come last: they may end it.
            for future in sorted(done or under_way, key=lambda future: _failure(future) is not None):
                task, failure = under_way.pop(future), _failure(future)
                if failure is not None:
                    future.cancel()
                    if task.attempt == ATTEMPTS:
                        raise WorkersFailedError(f"a batch failed {ATTEMPTS} times, the last time by {failure!r}")
                    submit(task.key, task.arguments, task.attempt + 1)
                    continue
                worker, platform, results = future.result()
                workers.add(worker)
                if results is None:
                    submit(task.key, task.arguments, task.attempt, serialized(platform))
                else:
                    slowest = max(slowest or 0, monotonic() - task.began)
                    yield task.key, results
    finally:
        for future in under_way:
            future.cancel()


def _failure(future: Future[Any]) -> BaseException | None:
    """Return why there is no result: the worker's error, or that the batch was cancelled or did not arrive."""
    try:
        return future.exception(timeout=0)
    except (CancelledError, TimeoutError) as error:
        return error


def _check_start_method(executor: Executor) -> None:
    # Python's pools of processes do not tell it otherwise.
    context = getattr(executor, "_mp_context", None)
    if context is not None and context.get_start_method() == "fork":
        raise ValueError(
            "executor must not fork this process, in which JAX has threads: "
            'ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn"))'
        )


# ---- In the workers ------------------------------------------------------------------------------

_functions: dict[str, Callable[..., list[jax.Array]]] = {}


def _compute(digest: str, arguments: list[np.ndarray], x64: bool, function: bytes | None, attempt: int) -> _Answer:
    # Each attempt is another task: Dask answers a task that it has seen without running it again.
    del attempt
    worker = (socket.gethostname(), os.getpid(), threading.get_ident())
    platform = export.default_export_platform()
    if function is not None and digest not in _functions:
        _functions[digest] = jax.jit(export.deserialize(bytearray(function)).call)
        # Workers outlive sweeps.
        while len(_functions) > 8:
            _functions.pop(next(iter(_functions)), None)
    known = _functions.get(digest)
    if known is None:
        return _Answer(worker, platform, None)
    with jax.enable_x64(x64):
        return _Answer(worker, platform, [np.asarray(leaf) for leaf in known(*arguments)])
