"""Notebooks as a static site: pages that work without a server, or single files that work without a network."""

from __future__ import annotations

import fcntl
import gzip
import html
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote, unquote

import brotli

import gdviz
from gdviz.site.assets import versioned
from gdviz.site.execution import STATIC, STRICT, NotebookError, execute
from gdviz.site.front_ends import MissingFrontEndError, scripts
from gdviz.site.page import Page, PictureError, facts_json, page, templates, widgets_json

MANIFEST = "gdviz-site.json"
"""The file by which a folder is known as a site of gdviz's."""

# What compresses; pictures and modules within pages are compressed with the page.
_COMPRESSED = (".html", ".js", ".css", ".json", ".svg")


class ExportError(Exception):
    """Nothing was exported: why, in a sentence."""


@dataclass(frozen=True)
class Exported:
    """What became of one notebook: its page, None where there is none, and what failed."""

    notebook: Path
    file: Path | None
    seconds: float
    error: str | None = None


def export(
    notebooks: Path,
    output: Path,
    *,
    single_file: bool = False,
    allow_static: bool = False,
    live: str | None = None,
    force: bool = False,
    tell: Callable[[str], None] = print,
) -> bool:
    """Write a page for each notebook of a folder, and one that lists them; return whether all notebooks succeeded.

    - `notebooks`: a folder, searched with its subfolders, or one notebook;
    - `output`: a folder that does not exist, is empty, or was written by an export, which is then replaced as a whole;
      with `force` any other folder too. Of a notebook that fails, the page that stands there is kept;
    - `single_file`: each page holds all it needs and works from a disk, rather than sharing files with the others;
    - `allow_static`: links that run in the kernel stay as they are, rather than failing the notebook;
    - `live`: the address at which a notebook runs with Python, where "{path}" stands for its path, quoted; by default
      what the notebook's metadata say under `gdviz.live`;
    - `tell`: called with lines for whoever waits.

    Raises `ExportError`, with the output as it was, where there is nothing to export or the output may not be replaced.
    """
    root = notebooks if notebooks.is_dir() else notebooks.parent
    files = _find(notebooks)
    output = output.absolute()
    _check(output, root.absolute(), force)
    try:
        with _beside(output) as folder:
            site = folder / "new"
            site.mkdir()
            results = [_export_one(file, root, files, site, single_file, allow_static, live, tell) for file in files]
            if all(result.error for result in results):
                raise ExportError("no notebook could be exported; the output is as it was")
            results = [_kept(result, root, output, site, tell) if result.error else result for result in results]
            _write_landing(results, site)
            (site / MANIFEST).write_text(json.dumps({"gdviz": gdviz.__version__}) + "\n", encoding="utf-8")
            if not single_file:
                _compress(site)
            tell(_summary(site))
            _replace(output, folder)
    except OSError as error:
        reason = f"{error.strerror}: {error.filename}" if error.filename else error.strerror or str(error)
        raise ExportError(f"the output could not be written ({reason}); it is as it was") from error
    return not any(result.error for result in results)


# ---- What to export, and where to ----------------------------------------------------------------


def _find(notebooks: Path) -> list[Path]:
    if not notebooks.exists():
        raise ExportError(f"there is no {notebooks}")
    if notebooks.is_file():
        if notebooks.suffix != ".ipynb":
            raise ExportError(f"{notebooks} is not a notebook: its name must end in .ipynb")
        return [notebooks]
    found = sorted(
        file
        for file in notebooks.rglob("*.ipynb")
        if not any(part.startswith(".") for part in file.relative_to(notebooks).parts)
    )
    if not found:
        raise ExportError(f"there are no notebooks in {notebooks}")
    for file in found:
        if not file.resolve().is_relative_to(notebooks.resolve()):
            raise ExportError(f"{file} leads outside of {notebooks}")
    return found


def _check(output: Path, root: Path, force: bool) -> None:
    if output.resolve() == root.resolve() or root.resolve().is_relative_to(output.resolve()):
        raise ExportError(f"the output {output} would replace the notebooks; choose another folder")
    if not output.exists():
        return
    if not output.is_dir():
        raise ExportError(f"the output {output} is a file; it must be a folder")
    if any(output.iterdir()) and not (output / MANIFEST).is_file() and not force:
        raise ExportError(
            f"the output {output} is not empty and was not written by gdviz; choose another folder, or replace all "
            "that is in it with --force"
        )


@contextmanager
def _beside(output: Path) -> Iterator[Path]:
    """Make a folder beside the output, on the same disk, for one export at a time; it is gone at the end.

    Its name is always the same, so an export that was killed leaves it to the next one.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    folder = output.with_name(f".{output.name}.gdviz-export")
    lock = _locked(folder)
    if lock is None:
        raise ExportError(f"another export into {output} is under way")
    try:
        if (folder / "old").exists() and not output.exists():
            # Killed in between the two halves of `_replace`.
            (folder / "old").rename(output)
        for left in folder.iterdir():
            shutil.rmtree(left)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def _locked(folder: Path) -> int | None:
    """Make a folder and lock it; None where another process has locked it."""
    while True:
        folder.mkdir(exist_ok=True)
        try:
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return None
        # Another export may have ended, and removed it, before it was locked.
        if folder.exists() and folder.stat().st_ino == os.fstat(lock).st_ino:
            return lock
        os.close(lock)


def _replace(output: Path, folder: Path) -> None:
    """Put a complete site in the place of the output: whoever looks sees the old one or the new one."""
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
    file: Path,
    root: Path,
    files: Sequence[Path],
    site: Path,
    single_file: bool,
    allow_static: bool,
    live: str | None,
    tell: Callable[[str], None],
) -> Exported:
    name = file.relative_to(root)
    began = time.perf_counter()
    target = site / name.with_suffix(".html")
    try:
        notebook = execute(file, STATIC if allow_static else STRICT)
        made = page(notebook, name.stem, file.parent, root)
        codes = scripts(made.widgets) if made.widgets else []
    except (NotebookError, PictureError, MissingFrontEndError) as error:
        tell(f"{name}: not exported: {error}")
        return Exported(file, None, time.perf_counter() - began, str(error))
    address = live.replace("{path}", quote(name.as_posix(), safe="")) if live else None
    text = _render(made, codes, name, site, {other.resolve() for other in files}, file.parent, single_file, address)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    seconds = time.perf_counter() - began
    tell(f"{name}: {seconds:.1f} s, {_size(len(text.encode()))}")
    return Exported(file, target, seconds)


def _kept(result: Exported, root: Path, output: Path, site: Path, tell: Callable[[str], None]) -> Exported:
    """Keep the page that the site has of a notebook that failed, with the files it needs: no site loses a page so."""
    name = result.notebook.relative_to(root).with_suffix(".html")
    if not (output / MANIFEST).is_file() or not (output / name).is_file():
        return result
    text = (output / name).read_text(encoding="utf-8")
    for needed in {name.as_posix(), *map(unquote, _ASSET.findall(text))}:
        if (output / needed).is_file():
            (site / needed).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(output / needed, site / needed)
    tell(f"{result.notebook.relative_to(root)}: its page of an earlier export is kept")
    return replace(result, file=site / name)


def _render(
    made: Page,
    codes: Sequence[tuple[str, str]],
    name: Path,
    site: Path,
    exported: Set[Path],
    folder: Path,
    single_file: bool,
    live: str | None,
) -> str:
    up = "../" * (len(name.parts) - 1)
    return (
        templates()
        .get_template("notebook.html")
        .render(
            title=made.title,
            cells=[_linked(cell, folder, exported) for cell in made.cells],
            scripts=[] if single_file else [up + _asset(site, f"{stem}.js", code.encode()) for stem, code in codes],
            inline_scripts=[_inline(code) for _, code in codes] if single_file else [],
            facts=facts_json(live or made.live),
            widgets=widgets_json(made.widgets),
            home=f"{up}index.html",
        )
    )


def _asset(site: Path, name: str, data: bytes) -> str:
    """Write a file under a name that changes with its content, so that browsers may keep it; return its address."""
    file = site / "assets" / versioned(name, data)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    return f"assets/{quote(file.name)}"


# The address of such a file in a page; their names are those of packages and notebooks.
_ASSET = re.compile(r"assets/[\w.%@~-]+-[0-9a-f]{16}\.\w+")


def _inline(code: str) -> str:
    """Return JavaScript that may stand in a script element: in strings and regular expressions it means the same."""
    return re.sub(r"<(?=/script|!--)", r"\\x3c", code, flags=re.IGNORECASE)


_LINK = re.compile(r'(<a\b[^>]*?\bhref=")([^":?#]+)\.ipynb([?#][^"]*)?"')


def _linked(cell: str, folder: Path, exported: Set[Path]) -> str:
    """Let links to other notebooks lead to their pages."""

    def lead(found: re.Match[str]) -> str:
        there = folder / f"{unquote(html.unescape(found[2]))}.ipynb"
        return f'{found[1]}{found[2]}.html{found[3] or ""}"' if there.resolve() in exported else found[0]

    return _LINK.sub(lead, cell)


# ---- The site ------------------------------------------------------------------------------------


def _write_landing(results: Sequence[Exported], site: Path) -> None:
    """Write the page that lists all others, unless a notebook of that name takes its place."""
    if (site / "index.html").exists():
        return
    entries = []
    for result in results:
        if result.file:
            page_path = result.file.relative_to(site).as_posix()
            entries.append({"name": result.notebook.name, "path": page_path, "type": "notebook"})
    text = (
        templates()
        .get_template("tree.html")
        .render(
            contents={"content": entries}, breadcrumbs=[("", "")], page_title="", base_url="", query="", exported=True
        )
    )
    (site / "index.html").write_text(text, encoding="utf-8")


def _compress(site: Path) -> None:
    """Write compressed variants beside each text, for servers that look for them."""
    for file in sorted(site.rglob("*")):
        if file.suffix in _COMPRESSED:
            data = file.read_bytes()
            file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(data, 9, mtime=0))
            file.with_name(f"{file.name}.br").write_bytes(brotli.compress(data))


def _summary(site: Path) -> str:
    sizes = dict.fromkeys(("", ".gz", ".br"), 0)
    count = 0
    for file in site.rglob("*"):
        if file.is_file():
            kind = file.suffix if file.suffix in (".gz", ".br") else ""
            sizes[kind] += file.stat().st_size
            count += not kind
    text = f"{count} files, {_size(sizes[''])}"
    return f"{text}; compressed {_size(sizes['.gz'])} (gzip), {_size(sizes['.br'])} (Brotli)" if sizes[".gz"] else text


def _size(count: float) -> str:
    return f"{count / 1024:.0f} KB" if count < 1024**2 else f"{count / 1024**2:.1f} MB"
