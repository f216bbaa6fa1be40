"""A lock that one process holds as long as it keeps a file open, however it ends."""

from __future__ import annotations

from typing import IO

try:
    import fcntl
except ImportError:
    # Windows, which has msvcrt.
    fcntl = None  # type: ignore[assignment]


def lock(file: IO[str]) -> bool:
    """Lock an open file; return False where another process has locked it."""
    try:
        if fcntl:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except (BlockingIOError, PermissionError):
        return False
    return True
