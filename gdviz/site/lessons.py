"""The notebooks that come with gdviz: where they are, and copies of them to work in."""

from __future__ import annotations

import shutil
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


class LessonsError(Exception):
    """Why nothing was copied, in a sentence."""


def folder() -> Path:
    """Return the folder of the notebooks: in an installed package, or beside it in a clone of the repository."""
    installed = _PACKAGE / "notebooks"
    return installed if installed.is_dir() else _PACKAGE.parent / "notebooks"


def copy(target: Path) -> int:
    """Copy the notebooks into a folder, which need not exist, and return how many there are; nothing is overwritten.

    Raises `LessonsError` where one of them is there already, or cannot be written.
    """
    source = folder()
    names = [file.relative_to(source) for file in source.rglob("*.ipynb")]
    # Such as .ipynb_checkpoints, which JupyterLab leaves in a clone.
    names = sorted(name for name in names if not any(part.startswith(".") for part in name.parts))
    try:
        for name in names:
            if (target / name).exists():
                raise LessonsError(f"{target / name} exists already, and is not overwritten; nothing was copied")
        for name in names:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            # Without the permissions of the package's own files, which may be read-only.
            shutil.copyfile(source / name, target / name)
    except OSError as error:
        raise LessonsError(f"the notebooks could not be copied to {target}: {error.strerror}") from error
    return len(names)
