"""What the optional dependencies are for: an error in one line where one is missing or too old."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata

_REQUIREMENT = re.compile(r"([\w.-]+?)(?:<[\d.]+,)?>=([\d.]+)(?:\s*;\s*extra == ['\"](\w+)['\"])?")


@contextmanager
def needed_by(feature: str, extra: str = "research") -> Iterator[None]:
    """Import optional dependencies inside; where one is missing, say which, what needs it and how to install it.

    Raises `ModuleNotFoundError`, as the import itself does.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "gdviz"):
            raise
        raise ModuleNotFoundError(f'{feature} needs {package}: pip install "gdviz[{extra}]"', name=error.name) from None


def outdated(extra: str) -> str | None:
    """Say which of the packages that gdviz and one of its extras need is older than promised; None where none is.

    What is missing is left to `needed_by`.
    """
    for requirement in metadata.requires("gdviz") or ():
        match = _REQUIREMENT.fullmatch(requirement)
        if match is None or match[3] not in (None, extra):
            continue
        name, oldest = match[1], match[2]
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
        if _numbers(version) < _numbers(oldest):
            return f'{name} {oldest} or later, but {version} is installed: pip install --upgrade "{name}>={oldest}"'
    return None


def _numbers(version: str) -> list[int]:
    """Return the numbers of a release without zeros at the end: 7, 4 for 7.4.0rc1."""
    return [int(number) for number in re.findall(r"\d+", re.sub(r"(\.0+)*([^\d.].*)?$", "", version))]
