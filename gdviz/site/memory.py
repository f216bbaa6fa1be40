"""How much memory is available, and how much a process and everything it has started take."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import sys
from collections.abc import Collection, Mapping
from pathlib import Path

import psutil

MEBIBYTE = 2**20

# What a container may take, in bytes: cgroup version 2, version 1. Both say a huge number or "max" for no limit.
_CGROUP_LIMITS = ("sys/fs/cgroup/memory.max", "sys/fs/cgroup/memory/memory.limit_in_bytes")


def available_memory(root: Path = Path("/"), environment: Mapping[str, str] = os.environ) -> int:
    """Return the bytes that this machine or container, with its files under `root`, has left for a server.

    That is the least of what the system reports as available, the limits of the container, and Heroku's `DYNO_RAM`
    (MB).
    """
    amounts = [psutil.virtual_memory().available]
    for file in _CGROUP_LIMITS:
        with contextlib.suppress(OSError, ValueError):
            amounts.append(int((root / file).read_text(encoding="ascii")))
    with contextlib.suppress(KeyError, ValueError):
        amounts.append(int(environment["DYNO_RAM"]) * MEBIBYTE)
    return min(amounts)


# Of malloc.h.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3


def _c_library() -> ctypes.CDLL | None:
    """Return the C library where it is GNU's, which alone can do what follows."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return library if hasattr(library, "malloc_trim") else None


def return_freed_memory() -> None:
    """Let this process return large blocks as soon as they are free.

    Else the limits grow with the blocks that a page is compressed in, and each thread keeps up to 64 MB.
    """
    if library := _c_library():
        for limit in (_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD):
            library.mallopt(limit, MEBIBYTE)


def free_memory() -> None:
    """Collect garbage and return free memory to the system."""
    gc.collect()
    if library := _c_library():
        library.malloc_trim(0)


def proportional_set_size(pid: int) -> int:
    """Return the bytes of a process, shared pages divided equally among those who share them; 0 if it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        # No such process, or not Linux.
        with contextlib.suppress(psutil.Error):
            return psutil.Process(pid).memory_info().rss
        return 0
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def tree_memory(roots: Collection[int]) -> dict[int, int]:
    """Return the memory (bytes, proportional set size) of each process id in `roots` with everything it has started.

    A descendant of several roots counts for the nearest.
    """
    parents = {process.pid: process.info["ppid"] for process in psutil.process_iter(["ppid"])}
    sizes = dict.fromkeys(roots, 0)
    for pid in parents:
        owner: int | None = pid
        while owner and owner not in sizes:
            owner = parents.get(owner)
        if owner:
            sizes[owner] += proportional_set_size(pid)
    return sizes
