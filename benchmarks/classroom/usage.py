"""What a server and everything that it has started use: memory, CPU time, kernels."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

MARK = "GDVIZ_BENCHMARK_SERVER"
"""The environment variable that marks a server's processes: what a process starts or forks inherits it."""

_EVERY = 0.5
_SHARE = 0.1  # of the time that reading memory may take: the kernel counts pages for it
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Usage:
    """The most memory (bytes, PSS), the most kernels at any time, and the CPU seconds of all processes until now.

    `samples` of them were taken, which took the sampling thread `sampling` CPU seconds.
    """

    memory: int
    kernels: int
    seconds: float
    samples: int
    sampling: float


class Watch:
    """Samples the processes that carry a mark, in a thread, as a context manager.

    Processes are found by their environment, whoever their parent is by now and whatever session they are in. Kernels
    are counted by their connection files, which stand in `folder`.
    """

    def __init__(self, mark: str, folder: Path) -> None:
        self._mark = f"{MARK}={mark}".encode()
        self._folder = folder
        self._marked: set[tuple[int, int]] = set()
        self._seconds: dict[tuple[int, int], float] = {}
        self._memory = self._most_kernels = self._samples = 0
        self._sampling = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)

    def __enter__(self) -> Watch:
        """Begin to sample."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Sample no more."""
        self._stop.set()
        self._thread.join()

    def usage(self) -> Usage:
        """Return what was used until now."""
        return Usage(self._memory, self._most_kernels, sum(self._seconds.values()), self._samples, self._sampling)

    def processes(self) -> list[int]:
        """Return the ids of the processes that carry the mark now; take note of their CPU time."""
        found = {}
        for entry in os.scandir("/proc"):
            if entry.name.isdigit() and (status := _status(int(entry.name))):
                started, seconds = status
                found[int(entry.name), started] = seconds
        self._marked = {key for key in found if key in self._marked or self._is_marked(key[0])}
        marked = {key: found[key] for key in self._marked}
        # The last value of a process that has ended stays: what it did since then, half a second at most, is lost.
        self._seconds.update(marked)
        return [process for process, _ in marked]

    def kernels(self) -> int:
        """Return how many kernels there are."""
        return sum(1 for _ in self._folder.rglob("kernel-*.json"))

    def _is_marked(self, process: int) -> bool:
        return self._mark in _read(f"/proc/{process}/environ").split(b"\0")

    def _sample(self) -> None:
        while not self._stop.is_set():
            began = time.thread_time()
            self._memory = max(self._memory, sum(map(_pss, self.processes())))
            self._most_kernels = max(self._most_kernels, self.kernels())
            self._samples += 1
            took = time.thread_time() - began
            self._sampling += took
            self._stop.wait(max(_EVERY, took / _SHARE))


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        # The process has ended, or belongs to somebody else.
        return b""


def _status(process: int) -> tuple[int, float] | None:
    """Return when a process started (ticks), and its CPU seconds."""
    fields = _read(f"/proc/{process}/stat").rpartition(b")")[2].split()
    return (int(fields[19]), (int(fields[11]) + int(fields[12])) / _TICKS) if fields else None


def _pss(process: int) -> int:
    lines = _read(f"/proc/{process}/smaps_rollup").splitlines()
    # What was swapped out counts too.
    return sum(1024 * int(line.split()[1]) for line in lines if line.startswith((b"Pss:", b"SwapPss:")))
