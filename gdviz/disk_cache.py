"""A folder of cached results that later processes can reuse, each under a key of its own.

The folder is named by the environment variable `GDVIZ_CACHE_DIR`; by default it is the user's cache folder, and an
empty value disables the cache. Entries are checksummed and written atomically, so several processes can share the
folder. It can be emptied at any time: missing and corrupt entries are rebuilt.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import platformdirs

logger = logging.getLogger(__name__)

MOST_BYTES, MOST_ENTRIES = 256 * 2**20, 2000
"""What the folder may hold: beyond it, what was not used for longest is dropped."""

_MAGIC = b"gdviz cache 1\n"
_SUFFIX = ".entry"
_BEGUN = ".begun"
# Seconds after which what was begun is given up, and after which another use is noted.
_HOUR = 3600.0


def folder() -> Path | None:
    """Return the folder, which need not exist, or None where caching is disabled."""
    given = os.environ.get("GDVIZ_CACHE_DIR")
    if given is None:
        return Path(platformdirs.user_cache_dir("gdviz", appauthor=False))
    return Path(given) if given else None


def read(key: str) -> tuple[Any, list[bytes]] | None:
    """Return what was written under a key, data as in JSON and some bytes, or None where there is nothing whole."""
    directory = folder()
    if directory is None:
        return None
    path = directory / (key + _SUFFIX)
    try:
        raw = path.read_bytes()
        head, digest, body = raw[: len(_MAGIC)], raw[len(_MAGIC) : len(_MAGIC) + 32], raw[len(_MAGIC) + 32 :]
        if head != _MAGIC or hashlib.sha256(body).digest() != digest:
            logger.warning("%s is corrupt; it is rebuilt", path)
            return None
        line, _, blobs = body.partition(b"\n")
        header = json.loads(line)
        if time.time() - path.stat().st_mtime > _HOUR:
            _note_use(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        _complain(directory, "read", error)
        return None
    parts, at = [], 0
    for length in header["lengths"]:
        parts.append(blobs[at : at + length])
        at += length
    return header["data"], parts


def write(key: str, data: Any, parts: Sequence[bytes]) -> None:
    """Store data, as in JSON, and some bytes under a key; where that fails, the log says so once."""
    directory = folder()
    if directory is None:
        return
    header = json.dumps({"data": data, "lengths": [len(part) for part in parts]}, allow_nan=False)
    body = b"".join([header.encode(), b"\n", *parts])
    content = _MAGIC + hashlib.sha256(body).digest() + body
    if len(content) > MOST_BYTES:
        return
    begun = None
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Renamed when complete, so that no process reads half of it.
        handle, begun = tempfile.mkstemp(_BEGUN, key[:16], directory)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(begun, directory / (key + _SUFFIX))
        begun = None
        _drop_oldest(directory)
    except OSError as error:
        _complain(directory, "written", error)
    finally:
        if begun is not None:
            _remove(Path(begun))


def _drop_oldest(directory: Path) -> None:
    """Delete what was not used for longest, as far as there is too much, and what other processes left half done."""
    entries, now = [], time.time()
    with os.scandir(directory) as found:
        for item in found:
            try:
                status = item.stat()
            except OSError:
                # Another process was quicker.
                continue
            if item.name.endswith(_SUFFIX):
                entries.append((status.st_mtime, status.st_size, item.path))
            elif item.name.endswith(_BEGUN) and now - status.st_mtime > _HOUR:
                _remove(Path(item.path))
    total, count = sum(size for _, size, _ in entries), len(entries)
    for _, size, path in sorted(entries):
        if total <= MOST_BYTES and count <= MOST_ENTRIES:
            break
        _remove(Path(path))
        total, count = total - size, count - 1


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        _complain(path.parent, "tidied", error)


def _note_use(path: Path) -> None:
    try:
        os.utime(path)
    except OSError:
        # It may be read, but belongs to somebody else.
        logger.debug("the use of %s cannot be recorded", path)


_complained: set[tuple[Path, str]] = set()


def _complain(directory: Path, what: str, error: OSError) -> None:
    if (directory, what) not in _complained:
        _complained.add((directory, what))
        logger.warning("the cache %s cannot be %s, so nothing is reused from it: %s", directory, what, error)
