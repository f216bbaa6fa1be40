"""What the optional dependencies are for: an error in one line where one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def needed_by(feature: str) -> Iterator[None]:
    """Import optional dependencies inside; where one is missing, say which, what needs it and how to install it.

    Raises `ModuleNotFoundError`, as the import itself does.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "gdviz"):
            raise
        raise ModuleNotFoundError(f'{feature} needs {package}: pip install "gdviz[app]"', name=error.name) from None
