"""Notebooks as a static site: pages that work without a server, or single files that work without a network."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Coroutine, Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, Any
from urllib.parse import unquote

import gdviz
from gdviz.site.assets import ELEMENT, encoded, script
from gdviz.site.locking import lock
from gdviz.site.rendering import Options, Rendered, RenderError, landing, landing_preview, render

MANIFEST = "gdviz-site.json"
"""The file by which a folder is known as a site of gdviz's."""

_SUFFIXES = {"br": ".br", "gzip": ".gz"}


class ExportError(Exception):
    """Nothing was exported: why, in a sentence."""


def export(
    notebooks: Path,
    output: Path,
    *,
    force: bool = False,
    log: Callable[[str], None] = print,
    **options: Any,
) -> bool:
    """Write a page for each notebook of a folder, and one that lists them; return whether all notebooks succeeded.

    - `notebooks`: a folder, searched with its subfolders, or one notebook;
    - `output`: a folder that does not exist, is empty, or was written by an export, which is then replaced as a whole;
      with `force` any other folder too. A notebook that fails keeps the page that is there;
    - `log`: called with lines on what has been done;
    - `options`: `single_file`, `allow_static`, `live` and `address`, see `gdviz.site.rendering.Options`.

    Raises `ExportError`, with the output as it was, where there is nothing to export or the output may not be replaced.
    """
    root = notebooks if notebooks.is_dir() else notebooks.parent
    names = find(notebooks)
    rendering = Options(**options)
    output = output.absolute()
    _check(output, root.absolute(), force)
    try:
        with _beside(output) as folder:
            site = folder / "new"
            site.mkdir()
            exported = {name for name in names if _export_one(name, root, frozenset(names), site, rendering, log)}
            if not exported:
                raise ExportError("no notebook could be exported; the output is unchanged")
            earlier = {name for name in names if name not in exported and _keep_earlier(name, output, site, log)}
            if not (site / "index.html").exists():
                preview, pictures = landing_preview(rendering)
                _write(site / "index.html", landing(exported | earlier, preview).encode())
                for file, data in pictures.items():
                    _write(site / "assets" / file, data)
            _write(site / MANIFEST, f"{json.dumps({'gdviz': gdviz.__version__})}\n".encode())
            if not rendering.single_file:
                _write(site / ELEMENT, script(ELEMENT))
                _compress(site)
            log(_summary(site))
            _replace(output, folder)
    except OSError as error:
        reason = f"{error.strerror}: {error.filename}" if error.filename else error.strerror or str(error)
        raise ExportError(f"the output could not be written ({reason}); it is unchanged") from error
    return len(exported) == len(names)


# ---- What to export, and where to ----------------------------------------------------------------


def find(notebooks: Path) -> list[PurePosixPath]:
    """Return the notebooks of a folder and its subfolders, but for hidden ones, or one notebook; by their names there.

    Raises `ExportError` where there is none, or where one leads outside the folder.
    """
    if not notebooks.exists():
        raise ExportError(f"{notebooks} does not exist")
    if notebooks.is_file():
        if notebooks.suffix != ".ipynb":
            raise ExportError(f"{notebooks} is not a notebook: its name must end in .ipynb")
        return [PurePosixPath(notebooks.name)]
    found = notebooks_in(notebooks)
    if not found:
        raise ExportError(f"there are no notebooks in {notebooks}")
    for name in found:
        if not (notebooks / name).resolve().is_relative_to(notebooks.resolve()):
            raise ExportError(f"{notebooks / name} leads outside {notebooks}")
    return found


def notebooks_in(folder: Path) -> list[PurePosixPath]:
    """Return the names of all notebooks in a folder and its subfolders, but for hidden ones."""
    found = []
    for directory, folders, files in os.walk(folder):
        # Such as .venv and .ipynb_checkpoints, which are not even looked into.
        folders[:] = [name for name in folders if not name.startswith(".")]
        names = (name for name in files if name.endswith(".ipynb") and not name.startswith("."))
        found += [PurePosixPath(Path(directory, name).relative_to(folder)) for name in names]
    return sorted(found)


def _check(output: Path, root: Path, force: bool) -> None:
    if output.resolve() == root.resolve() or root.resolve().is_relative_to(output.resolve()):
        raise ExportError(f"the output {output} would replace the notebooks; choose another folder")
    if not output.exists():
        return
    if not output.is_dir():
        raise ExportError(f"the output {output} is a file; it must be a folder")
    if any(output.iterdir()) and not (output / MANIFEST).is_file() and not force:
        raise ExportError(
            f"the output {output} is not empty and was not written by gdviz; choose another folder, or replace "
            "its contents with --force"
        )


@contextmanager
def _beside(output: Path) -> Iterator[Path]:
    """Make a folder beside the output, on the same disk, for one export at a time; it is gone at the end.

    Its name is always the same, so an export that was killed leaves it to the next one.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    folder = output.with_name(f".{output.name}.gdviz-export")
    folder.mkdir(exist_ok=True)
    try:
        with (folder / "lock").open("w") as file:
            # Another export may have ended, and removed the folder, before this one had the lock.
            if not lock(file) or not _is_at(folder / "lock", file):
                raise ExportError(f"another export into {output} is under way")
            try:
                if (folder / "old").exists() and not output.exists():
                    # Killed in between the two halves of `_replace`.
                    (folder / "old").rename(output)
                for left in ("old", "new"):
                    shutil.rmtree(folder / left, ignore_errors=True)
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)
    finally:
        if os.name == "nt":
            # Windows keeps files as long as they are open, here or in another export.
            with suppress(OSError):
                (folder / "lock").unlink()
                folder.rmdir()


def _is_at(path: Path, file: IO[str]) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _replace(output: Path, folder: Path) -> None:
    """Replace the output by a complete site: whoever looks sees the old one or the new one."""
    old = folder / "old"
    if output.exists():
        output.rename(old)
    try:
        (folder / "new").rename(output)
    except BaseException:
        if old.exists() and not output.exists():
            old.rename(output)
        raise


# ---- One notebook --------------------------------------------------------------------------------


def _export_one(
    name: PurePosixPath,
    root: Path,
    names: Set[PurePosixPath],
    site: Path,
    options: Options,
    log: Callable[[str], None],
) -> bool:
    """Write the page of a notebook with its assets; return whether it has one."""
    began = time.perf_counter()
    try:
        rendered = _run(render((root / name).read_bytes(), name, root, names, options))
    except (RenderError, OSError) as error:
        log(f"{name}: not exported: {error}")
        return False
    for asset, data in rendered.assets.items():
        _write(site / "assets" / asset, data)
    html = rendered.html.encode()
    _write(site / name.with_suffix(".html"), html)
    log(f"{name}: {time.perf_counter() - began:.1f} s, {_size(len(html))}")
    return True


def _run(rendering: Coroutine[Any, Any, Rendered]) -> Rendered:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(rendering)
    # In a notebook, whose thread has a loop already.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, rendering).result()


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


# The address of an asset in a page; their names are those of packages and notebooks.
_ASSET = re.compile(r"assets/[\w.%@~-]+-[0-9a-f]{16}\.\w+")


def _keep_earlier(name: PurePosixPath, output: Path, site: Path, log: Callable[[str], None]) -> bool:
    """Keep the page that the output has of a notebook that failed, with its assets; return whether there is one."""
    page = name.with_suffix(".html")
    if not (output / MANIFEST).is_file() or not (output / page).is_file():
        return False
    text = (output / page).read_text(encoding="utf-8")
    for needed in {page.as_posix(), *map(unquote, _ASSET.findall(text))}:
        if (output / needed).is_file():
            _write(site / needed, (output / needed).read_bytes())
    log(f"{name}: its page from an earlier export stays")
    return True


# ---- The site ------------------------------------------------------------------------------------


def _compress(site: Path) -> None:
    """Write compressed variants beside each text, for servers that look for them."""
    for file in _files(site):
        for encoding, data in encoded(file.name, file.read_bytes()).items():
            if encoding:
                file.with_name(file.name + _SUFFIXES[encoding]).write_bytes(data)


def _summary(site: Path) -> str:
    sizes = [(file.suffix, file.stat().st_size) for file in _files(site)]
    gzip, brotli = (sum(size for kind, size in sizes if kind == suffix) for suffix in (".gz", ".br"))
    plain = [size for kind, size in sizes if kind not in (".gz", ".br")]
    text = f"{len(plain)} files, {_size(sum(plain))}"
    return f"{text}; compressed {_size(gzip)} (gzip), {_size(brotli)} (Brotli)" if gzip else text


def _files(site: Path) -> list[Path]:
    return [file for file in sorted(site.rglob("*")) if file.is_file()]


def _size(count: float) -> str:
    return f"{count / 1024:.0f} KB" if count < 1024**2 else f"{count / 1024**2:.1f} MB"
