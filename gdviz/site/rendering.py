"""From the file of a notebook to its page: executed, and put together with all that the page needs."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import html
import json
import os
import posixpath
import re
import zlib
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote, unquote

from gdviz.site.assets import ELEMENT, versioned
from gdviz.site.execution import STATIC, STRICT, NotebookError, execute, parsed
from gdviz.site.front_ends import MissingFrontEndError, scripts
from gdviz.site.last_cell import Report
from gdviz.site.page import (
    PictureError,
    cell_html,
    description,
    facts_json,
    leave_room,
    live,
    shows_code,
    teacher,
    templates,
    title,
    widgets_json,
)
from gdviz.site.pictures import with_smaller_pictures
from gdviz.site.previews import picture_of
from gdviz.site.teacher import NotesError


class RenderError(Exception):
    """A notebook has no page: why, in a sentence for whoever wrote it."""


@dataclass(frozen=True)
class Options:
    """How pages are rendered.

    - `single_file`: each page holds all it needs and works from a disk, rather than sharing assets with others;
    - `allow_static`: links that run in the kernel stay as they are, rather than failing the notebook;
    - `live`: the address at which a notebook runs with Python, where "{path}" stands for its path, quoted; without a
      scheme it is relative to the root of the site. None: what the notebook's metadata say under `gdviz.live`;
    - `address`: that of the site, with which links to its pages are shown with a picture; empty for a server, which
      learns its own from requests (see `assets.at_address`). None: without pictures.
    """

    single_file: bool = False
    allow_static: bool = False
    live: str | None = None
    address: str | None = None


@dataclass(frozen=True)
class Rendered:
    """A page and what it needs.

    - `html`: the page;
    - `assets`: content by name, for the folder `assets` of the site;
    - `policy`: the Content-Security-Policy that stands in the page;
    - `needs_python`: whether parts of the page stand still without a kernel, from the start.
    """

    html: str
    assets: Mapping[str, bytes]
    policy: str
    needs_python: bool


async def render(
    source: bytes,
    name: PurePosixPath,
    root: Path,
    names: Set[PurePosixPath],
    options: Options,
    environment: Mapping[str, str] = os.environ,
) -> Rendered:
    """Return the page of a notebook, after running all of its cells.

    - `source`: the content of its file;
    - `name`: its path below `root`, the folder of all notebooks; pictures in its text must lie in that folder;
    - `names`: all notebooks that have pages, for the links between them;
    - `environment`: the variables that its kernel gets.

    Raises `RenderError` with the reason.
    """
    try:
        notebook = parsed(source)
        report = await execute(notebook, root / name.parent, STATIC if options.allow_static else STRICT, environment)
        return await asyncio.to_thread(page_of, source, notebook, report, name, root, names, options)
    except (NotebookError, PictureError, NotesError, MissingFrontEndError) as error:
        raise RenderError(str(error)) from error


def page_of(
    source: bytes,
    notebook: Any,
    report: Report,
    name: PurePosixPath,
    root: Path,
    names: Set[PurePosixPath],
    options: Options,
) -> Rendered:
    """Return the page of a notebook that has its outputs, with what its kernel has reported; otherwise as `render`."""
    up = "../" * (len(name.parts) - 1)
    folder, with_code = root / name.parent, shows_code(notebook)
    for output in (output for cell in notebook.cells for output in cell.get("outputs", ())):
        leave_room(output, report.state)
    shown = [cell_html(cell, folder, root, report.words, with_code) for cell in notebook.cells]
    cells = [_linked(cell, name, names) for cell in shown if cell]
    codes = {f"{stem}.js": code for stem, code in scripts(report.state)} if report.state else {}
    inline = [_inline(code) for code in codes.values()] if options.single_file else []
    state = with_smaller_pictures(report.state)
    state, texts = (state, {}) if options.single_file else _with_texts_apart(state, f"{up}assets/")
    files = {} if options.single_file else {stem: code.encode() for stem, code in codes.items()}
    assets = {versioned(stem, data): data for stem, data in files.items()}
    # Where readers can take it along.
    is_given = any(model["state"].get("_front_end") == "pageState" for model in report.state.values())
    own = {versioned(name.name, source): source} if is_given and not options.single_file else {}
    shown_title = title(notebook) or name.stem
    preview, picture = preview_of(options, name.with_suffix(".html"), shown_title, name.stem)
    arrival = templates().get_template("arrival.html").render()
    policy = content_policy([*inline_scripts([arrival, *cells]), *inline])
    page = templates().get_template("notebook.html")
    text = page.render(
        title=shown_title,
        description=description(notebook),
        preview=preview,
        policy=policy,
        cells=cells,
        name=name.stem,
        # A laboratory's picture is where its figure will be.
        starts=len(cells) > 1 and "--starting" in cells[1],
        teacher=_linked(teacher(notebook, folder, root), name, names),
        scripts=[f"{up}assets/{quote(asset)}" for asset in assets],
        inline_scripts=inline,
        facts=facts_json(
            _live(options.live, name, up) or live(notebook),
            notebook=next(({"address": f"{up}assets/{quote(file)}", "name": name.name} for file in own), None),
            element=None if options.single_file else f"{up}{ELEMENT}",
            followed=report.followed,
        ),
        widgets=widgets_json(state),
        # A page on its own has no others beside it.
        home=f"{up}index.html" if names else None,
    )
    return Rendered(text, assets | texts | own | picture, policy, report.needs_python)


def preview_of(options: Options, page: PurePosixPath, title: str, name: str) -> tuple[dict[str, str], dict[str, bytes]]:
    """Return what a page tells messengers of its picture, and its file: nothing where the site has no address.

    On the picture is the title, and the card of the notebook with this name.
    """
    if options.address is None or options.single_file:
        return {}, {}
    picture = picture_of(title, name)
    file = versioned(f"{name}.png", picture)
    addresses = {"page": page.as_posix(), "picture": f"assets/{file}"}
    return {what: options.address + quote(path) for what, path in addresses.items()}, {file: picture}


def _with_texts_apart(state: Mapping[str, Any], folder: str) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return the state of widgets without the texts of programs, which have addresses in a folder, and their files.

    They are half of a page, and readers seldom ask for one. The files are scripts: pages on a disk may load no others.
    """
    apart, files = dict(state), {}
    for name, model in state.items():
        texts = [buffer for buffer in model.get("buffers", ()) if buffer["path"] == ["text"] and buffer["data"]]
        if "text_address" not in model["state"] or not texts:
            continue
        text = zlib.decompress(base64.b64decode(texts[0]["data"])).decode()
        script = f"window.gdvizProgram = {json.dumps(text)};\n".encode()
        file = versioned("program.js", script)
        files[file] = script
        buffers = [buffer for buffer in model["buffers"] if buffer is not texts[0]]
        apart[name] = {**model, "state": {**model["state"], "text_address": f"{folder}{file}"}, "buffers": buffers}
    return apart, files


def landing_preview(options: Options) -> tuple[dict[str, str], dict[str, bytes]]:
    """Return what `preview_of` does for the page that lists the notebooks."""
    return preview_of(options, PurePosixPath("index.html"), "See gradient descent", "gradient_descent")


def landing(names: Iterable[PurePosixPath], preview: Mapping[str, str], classes: bool = False) -> str:
    """Return the page that lists notebooks, with links to their pages, and with what `landing_preview` says of it.

    `classes`: whether the server has rooms, to which it then leads, too.
    """
    entries = [
        {"name": name.name, "path": name.with_suffix(".html").as_posix(), "type": "notebook"} for name in sorted(names)
    ]
    page = templates().get_template("tree.html")
    facts = {"contents": {"content": entries}, "breadcrumbs": [("", "")], "preview": preview, "classes": classes}
    return page.render(exported=True, **facts)


def _live(live: str | None, name: PurePosixPath, up: str) -> str | None:
    """Return where a notebook runs with Python, relative to its page where `live` names no server."""
    if not live:
        return None
    path, mark, query = live.partition("?")
    path = path.replace("{path}", quote(name.as_posix()))
    address = path + mark + query.replace("{path}", quote(name.as_posix(), safe=""))
    return address if re.match(r"[a-z][a-z0-9+.-]*:|/", address, re.IGNORECASE) else up + address


# ---- Links and scripts ----------------------------------------------------------------------------

_LINK = re.compile(r'(<a\b[^>]*?\bhref=")([^":?#]+)\.ipynb([?#][^"]*)?"')


def _linked(cell: str, name: PurePosixPath, names: Set[PurePosixPath]) -> str:
    """Let links to other notebooks lead to their pages."""

    def lead(found: re.Match[str]) -> str:
        there = posixpath.normpath(name.parent / f"{unquote(html.unescape(found[2]))}.ipynb")
        return f'{found[1]}{found[2]}.html{found[3] or ""}"' if PurePosixPath(there) in names else found[0]

    return _LINK.sub(lead, cell)


def _inline(code: str) -> str:
    """Return JavaScript that may stand in a script element: in strings and regular expressions it means the same."""
    return re.sub(r"<(?=/script|!--)", r"\\x3c", code, flags=re.IGNORECASE)


# ---- What a page may load and run ----------------------------------------------------------------

_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(r"""\bsrc\s*=|\btype\s*=\s*["']?application/json""", re.IGNORECASE)


def inline_scripts(parts: Iterable[str]) -> list[str]:
    """Return the scripts that stand in pieces of HTML; data in script elements are none."""
    found = [script for part in parts for script in _SCRIPT.findall(part)]
    return [code for attributes, code in found if not _DATA.search(attributes)]


def content_policy(inline: Iterable[str] = ()) -> str:
    """Return a Content-Security-Policy: scripts of the page's own server and these inline ones, nothing of others.

    anywidget loads the front ends of widgets from blobs, and the widgets of ipywidgets write style elements.
    """
    hashes = dict.fromkeys(_digest(code) for code in inline)
    return "; ".join(
        [
            "default-src 'none'",
            " ".join(["script-src 'self' blob: 'wasm-unsafe-eval'", *(f"'sha256-{digest}'" for digest in hashes)]),
            "worker-src blob:",
            "connect-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' data: blob:",
            "font-src 'self' data:",
            "frame-src 'self' data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def _digest(code: str) -> str:
    # Browsers read all ends of lines as this one.
    text = re.sub(r"\r\n?", "\n", code)
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
