"""A folder in which processes leave for later ones what was long to make, found again by its fingerprint.

The folder is that of the environment variable `GDVIZ_CACHE_DIR`, by default the platform's place for such things;
where the variable is empty, nothing is kept. It may be emptied at any time. What was damaged is made anew.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from gdviz.fingerprint import fingerprint

logger = logging.getLogger(__name__)

MOST_BYTES, MOST_ENTRIES = 256 * 2**20, 2000
"""What the folder may hold: beyond it, what was not used for longest is dropped."""

_MAGIC = b"gdviz cache 1\n"
_SUFFIX = ".entry"
_BEGUN = ".begun"
# Seconds after which what was begun is given up, and after which another use is noted.
_HOUR = 3600.0


def folder() -> Path | None:
    """Return the folder, which need not exist, or None where nothing is to be kept."""
    given = os.environ.get("GDVIZ_CACHE_DIR")
    if given is None:
        return Path(platformdirs.user_cache_dir("gdviz", appauthor=False))
    return Path(given) if given else None


def read(key: str | None) -> tuple[Any, list[bytes]] | None:
    """Return what was written under a key, data as in JSON and some bytes, or None where there is nothing whole."""
    place = folder()
    if key is None or place is None:
        return None
    path = place / (key + _SUFFIX)
    try:
        raw = path.read_bytes()
        head, digest, body = raw[: len(_MAGIC)], raw[len(_MAGIC) : len(_MAGIC) + 32], raw[len(_MAGIC) + 32 :]
        if head != _MAGIC or hashlib.sha256(body).digest() != digest:
            logger.warning("%s is damaged; it is made anew", path)
            return None
        line, _, blobs = body.partition(b"\n")
        header = json.loads(line)
        if time.time() - path.stat().st_mtime > _HOUR:
            _note_use(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        _complain(place, "read", error)
        return None
    parts, at = [], 0
    for length in header["lengths"]:
        parts.append(blobs[at : at + length])
        at += length
    return header["data"], parts


def write(key: str | None, data: Any, parts: Sequence[bytes]) -> None:
    """Keep data, as in JSON, and some bytes under a key; where that fails, the log says so once."""
    place = folder()
    if key is None or place is None:
        return
    header = json.dumps({"data": data, "lengths": [len(part) for part in parts]}, allow_nan=False)
    body = b"".join([header.encode(), b"\n", *parts])
    content = _MAGIC + hashlib.sha256(body).digest() + body
    if len(content) > MOST_BYTES:
        return
    begun = None
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Written beside and renamed, so that nobody finds half of it.
        handle, begun = tempfile.mkstemp(_BEGUN, key[:16], place)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(begun, place / (key + _SUFFIX))
        begun = None
        _drop_oldest(place)
    except OSError as error:
        _complain(place, "written", error)
    finally:
        if begun is not None:
            _remove(Path(begun))


def arrays(function: Callable[..., Sequence[Any]], *arguments: Any) -> tuple[np.ndarray, ...]:
    """Return function(*arguments), a sequence of arrays, as read-only numpy arrays; computed once and kept.

    The function must depend on nothing but its arguments and what it names.
    """
    key = fingerprint("arrays", function, *arguments)
    if found := read(key):
        forms, parts = found
        return tuple(
            np.frombuffer(part, dtype).reshape(shape) for (dtype, shape), part in zip(forms, parts, strict=True)
        )
    results = tuple(np.array(result) for result in function(*arguments))
    for result in results:
        result.flags.writeable = False
    if all(result.dtype.kind in "biuf" for result in results):
        forms = [(result.dtype.str, result.shape) for result in results]
        write(key, forms, [result.tobytes() for result in results])
    return results


def _drop_oldest(place: Path) -> None:
    """Delete what was not used for longest, as far as there is too much, and what other processes left half done."""
    entries, now = [], time.time()
    with os.scandir(place) as found:
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
        logger.debug("the use of %s cannot be noted", path)


_complained: set[tuple[Path, str]] = set()


def _complain(place: Path, what: str, error: OSError) -> None:
    if (place, what) not in _complained:
        _complained.add((place, what))
        logger.warning("the cache %s cannot be %s, so that programs are compiled each time: %s", place, what, error)
