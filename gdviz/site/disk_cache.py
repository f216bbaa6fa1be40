"""A folder of cached bytes that later processes can reuse, each under a key of its own.

The folder is named by the environment variable `GDVIZ_CACHE_DIR`; by default it is the user's cache folder, and an
empty value disables the cache. Entries are checksummed and written atomically, so several processes can share the
folder. It can be emptied at any time: missing and corrupt entries are rebuilt.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

logger = logging.getLogger(__name__)

MOST_BYTES = 256 * 2**20
"""What the folder may hold: beyond it, what was not used for longest is dropped."""

_SUFFIX = ".entry"


def folder() -> Path | None:
    """Return the folder, which need not exist, or None where caching is disabled."""
    given = os.environ.get("GDVIZ_CACHE_DIR")
    if given is None:
        return Path(platformdirs.user_cache_dir("gdviz", appauthor=False))
    return Path(given) if given else None


def read(key: str) -> bytes | None:
    """Return what was written under a key, or None where there is nothing whole."""
    directory = folder()
    if directory is None:
        return None
    path = directory / (key + _SUFFIX)
    try:
        entry = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        _complain(directory, "read", error)
        return None
    digest, data = entry[:32], entry[32:]
    if hashlib.sha256(data).digest() != digest:
        logger.warning("%s is corrupt; it is rebuilt", path)
        return None
    # What may be read may belong to somebody else.
    with suppress(OSError):
        os.utime(path)
    return data


def write(key: str, data: bytes) -> None:
    """Store bytes under a key; where that fails, the log says so once."""
    directory = folder()
    if directory is None or len(data) > MOST_BYTES:
        return
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Renamed when complete, so that no process reads half of it. What a killed process leaves behind counts as an
        # entry that nobody uses.
        handle, begun = tempfile.mkstemp(_SUFFIX, "begun-", directory)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(data).digest() + data)
            os.replace(begun, directory / (key + _SUFFIX))
        except BaseException:
            os.unlink(begun)
            raise
        _drop_oldest(directory)
    except OSError as error:
        _complain(directory, "written", error)


def _drop_oldest(directory: Path) -> None:
    """Delete what was not used for longest, as far as there is too much."""
    entries = []
    for path in directory.glob(f"*{_SUFFIX}"):
        # Another process may be quicker.
        with suppress(FileNotFoundError):
            status = path.stat()
            entries.append((status.st_mtime, status.st_size, path))
    total = sum(size for _, size, _ in entries)
    for _, size, path in sorted(entries):
        if total <= MOST_BYTES:
            break
        path.unlink(missing_ok=True)
        total -= size


_complained: set[tuple[Path, str]] = set()


def _complain(directory: Path, what: str, error: OSError) -> None:
    if (directory, what) not in _complained:
        _complained.add((directory, what))
        logger.warning("the cache %s cannot be %s, so nothing is reused from it: %s", directory, what, error)
