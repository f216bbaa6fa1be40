"""The pages of a folder of notebooks, as a server has them: each rendered once, and again when its notebook changes.

Pages are cached on disk under a digest of all that they depend on, so that the next server starts with its pages ready.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import platform
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import distributions
from pathlib import Path, PurePosixPath

from gdviz.site import disk_cache
from gdviz.site.assets import Assets, Encoded, encoded
from gdviz.site.environment import needed_environment
from gdviz.site.export import notebooks_in
from gdviz.site.memory import MEBIBYTE, available_memory, free_memory
from gdviz.site.rendering import Options, Rendered, RenderError, landing, landing_preview, render

OPTIONS = Options(allow_static=True, live="voila/render/{path}?python", address="")
"""How a server renders: its pages lead to itself for those who ask for Python."""

_SCAN_SECONDS = 2.0
# Of Brotli: the best would take twice as long, 3 s for each page, and save 2 %.
_QUALITY = 10
_KERNEL_BYTES = 400 * MEBIBYTE
_PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class ServedPage:
    """A page in each encoding, its Content-Security-Policy, and whether it stands still without a kernel."""

    file: Encoded
    policy: str
    needs_python: bool


@dataclass
class Lesson:
    """What a server knows of a notebook.

    - `stamp`: the state of its file that was rendered last, or is being rendered: when it was written, and its size;
    - `page`: the latest one that could be rendered, None where there is none yet;
    - `rendering`: what renders it, None at rest; `failed`: whether its latest state could not be rendered.
    """

    stamp: tuple[int, ...] = ()
    page: ServedPage | None = None
    rendering: asyncio.Task[None] | None = None
    failed: bool = False


class Pages:
    """The pages of the notebooks in `root`.

    Scripts that pages share are added to `assets`; `expect_kernels` is called when a page needs Python from the start,
    and `reserved` is entered while a kernel renders one.
    """

    def __init__(
        self,
        root: Path,
        assets: Assets,
        log: logging.Logger,
        expect_kernels: Callable[[], None] = lambda: None,
        reserved: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self.root, self.assets, self.log = root, assets, log
        self.expect_kernels, self.reserved = expect_kernels, reserved
        self.lessons: dict[PurePosixPath, Lesson] = {}
        # As many kernels may render at a time as there are processors, and memory for.
        processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
        workers = min(processors, available_memory() // _KERNEL_BYTES)
        self._slots = asyncio.Semaphore(max(1, workers))

    async def landing(self, classes: bool) -> str:
        """Return the page that lists all notebooks, and leads to rooms where there are `classes`."""
        return landing(self.lessons, await asyncio.to_thread(lambda: self._landing_preview), classes)

    @cached_property
    def _landing_preview(self) -> Mapping[str, str]:
        preview, pictures = landing_preview(OPTIONS)
        for file, data in pictures.items():
            self.assets[file] = encoded(file, data)
        return preview

    async def watch(self) -> None:
        """Render all notebooks, and from then on those that change, until this is cancelled."""
        # Before the first request is answered.
        self._follow(_stamps(self.root))
        while True:
            await asyncio.sleep(_SCAN_SECONDS)
            self._follow(await asyncio.to_thread(_stamps, self.root))

    async def stop(self) -> None:
        """End whatever renders."""
        running = [lesson.rendering for lesson in self.lessons.values() if lesson.rendering]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _follow(self, stamps: dict[PurePosixPath, tuple[int, ...]]) -> None:
        for name in self.lessons.keys() - stamps.keys():
            gone = self.lessons.pop(name)
            if gone.rendering:
                gone.rendering.cancel()
        for name, stamp in stamps.items():
            lesson = self.lessons.setdefault(name, Lesson())
            # A notebook that changes while it is rendered is rendered once more after that.
            if lesson.stamp != stamp and not lesson.rendering:
                lesson.stamp = stamp
                lesson.rendering = asyncio.create_task(self._render(name, lesson))

    async def _render(self, name: PurePosixPath, lesson: Lesson) -> None:
        try:
            lesson.page = await self._page(name)
            lesson.failed = False
            if lesson.page.needs_python:
                self.expect_kernels()
        except Exception as error:
            lesson.failed = True
            instead = "its earlier page is served" if lesson.page else "readers see that it is not available"
            unexpected = not isinstance(error, RenderError | OSError)
            self.log.error("%s was not rendered, and %s: %s", name, instead, error, exc_info=unexpected)
        finally:
            lesson.rendering = None

    async def _page(self, name: PurePosixPath) -> ServedPage:
        names = frozenset(self.lessons)
        source = await asyncio.to_thread((self.root / name).read_bytes)
        key = await asyncio.to_thread(_key, source, name, self.root, names)
        if cached := await asyncio.to_thread(disk_cache.read, key):
            page, assets = _unpacked(cached)
        else:
            async with self._slots:
                with self.reserved():
                    rendered = await render(source, name, self.root, names, OPTIONS, needed_environment(os.environ))
                page, assets = await asyncio.to_thread(self._encoded, rendered)
            await asyncio.to_thread(disk_cache.write, key, _packed(page, assets))
            free_memory()
            self.log.info("%s is rendered.", name)
        for asset, file in assets.items():
            self.assets.setdefault(asset, file)
        return page

    def _encoded(self, rendered: Rendered) -> tuple[ServedPage, dict[str, Encoded]]:
        file = encoded("page.html", rendered.html.encode(), _QUALITY)
        # Most pages share their scripts.
        assets = {
            name: self.assets.get(name) or encoded(name, data, _QUALITY) for name, data in rendered.assets.items()
        }
        return ServedPage(file, rendered.policy, rendered.needs_python), assets


def _stamps(root: Path) -> dict[PurePosixPath, tuple[int, ...]]:
    names = (name for name in notebooks_in(root) if (root / name).resolve().is_relative_to(root.resolve()))
    return {name: _stamp(root / name) for name in names}


def _stamp(file: Path) -> tuple[int, ...]:
    try:
        status = file.stat()
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_size, status.st_ino


# ---- The cache -----------------------------------------------------------------------------------


def _key(source: bytes, name: PurePosixPath, root: Path, names: frozenset[PurePosixPath]) -> str:
    """Return a digest of all that a page depends on: its notebook, the files beside it, all that is installed."""
    folder = (root / name).parent
    beside = [] if folder == Path.home() else _files_beside(folder)
    parts = [installed(), str(OPTIONS), str(name), sorted(map(str, names)), beside, hashlib.sha256(source).hexdigest()]
    return f"page-{hashlib.sha256(json.dumps(parts).encode()).hexdigest()}"


_MOST_FILES = 10_000


def _files_beside(folder: Path) -> list[tuple[str, tuple[int, ...]]]:
    """Return the state of files that a notebook may read or import: those of its folder, but for other notebooks."""
    found = []
    for directory, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in sorted(files):
            if not name.startswith(".") and not name.endswith(".ipynb"):
                file = Path(directory, name)
                found.append((str(file), _stamp(file)[:2]))
        if len(found) > _MOST_FILES:
            break
    return found


@cache
def installed() -> str:
    """Return a digest of this package's own files and of the names and versions of all that is installed."""
    digest = hashlib.sha256(f"{sys.version} {platform.machine()}".encode())
    digest.update(repr(sorted((one.name, one.version) for one in distributions())).encode())
    for file in sorted(_PACKAGE.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            digest.update(f"{file.relative_to(_PACKAGE)} {file.stat().st_size}\n".encode() + file.read_bytes())
    return digest.hexdigest()


def _packed(page: ServedPage, assets: Mapping[str, Encoded]) -> bytes:
    return json.dumps([vars(page), assets], default=lambda content: b64encode(content).decode()).encode()


def _unpacked(data: bytes) -> tuple[ServedPage, dict[str, Encoded]]:
    def decoded(file: Mapping[str, str]) -> Encoded:
        return {encoding: b64decode(content) for encoding, content in file.items()}

    page, assets = json.loads(data)
    return ServedPage(**page | {"file": decoded(page["file"])}), {name: decoded(file) for name, file in assets.items()}
