"""The servers that a class visits, and the files that their pages ask for."""

from __future__ import annotations

import math
import re
import tempfile
import urllib.request
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

import psutil

from benchmarks.chromium import chromium, visit
from benchmarks.classroom.learner import Files
from benchmarks.classroom.usage import MARK, Watch
from benchmarks.proxy import HOST
from benchmarks.served import CLASSIC, LESSON, App, Served, gdviz_serve, metrics_port, serve, voila


@dataclass(frozen=True)
class Variant:
    """An app and the command that serves it."""

    name: str
    app: App
    command: Callable[[App, int], list[str]]


PLAIN = Variant("plain", LESSON, voila)
ONE_CELL = Variant(CLASSIC.name, CLASSIC, voila)


def variants(app: str, options: Sequence[str]) -> list[Variant]:
    """Return the variants: "pages" or "forked" alone, the "lesson", the "classic" app, or "both".

    Of "pages" readers need no Python, of "forked" they ask for it; the last variant is the measure.

    `options` are those of `gdviz serve`.
    """
    served = Variant("pages", LESSON, lambda app, port: gdviz_serve(app, port, *options))
    forked = replace(served, name="forked", app=replace(LESSON, address=f"{LESSON.path_of_page}?python"))
    lesson = [forked, PLAIN]
    both = [*lesson, ONE_CELL]
    return {"pages": [served], "forked": [forked], "lesson": lesson, "classic": [ONE_CELL], "both": both}[app]


@contextmanager
def watched(variant: Variant, port: int) -> Iterator[tuple[Served, Watch]]:
    """Serve a variant, in processes that can be watched; none of them is left at the end."""
    mark = uuid.uuid4().hex
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Connection files of kernels come to stand in the one or the other.
        added = {MARK: mark, "TMPDIR": name, "JUPYTER_RUNTIME_DIR": str(folder / "runtime")}
        watch = Watch(mark, folder)
        try:
            with serve(variant.app, port, variant.command, added) as served:
                yield served, watch
        finally:
            for process in watch.processes():
                with suppress(psutil.NoSuchProcess):
                    psutil.Process(process).kill()


def files_of_page(variant: Variant, port: int) -> Files:
    """Open a variant's page in Chromium, from a server of its own; return which files it asked for, in order.

    Most of them are asked for by scripts, and stand in no HTML.
    """
    with watched(variant, port) as (served, _), chromium() as browser, visit(browser, served, 0.0) as opened:
        names = opened.page.evaluate(
            """async () => {
              await new Promise((done) => setTimeout(done, 2000));  // fonts come last
              return performance.getEntriesByType("resource").map((entry) => entry.name);
            }"""
        )
        here = urlsplit(served.url)
        addresses = [a for a in map(urlsplit, names) if (a.scheme, a.netloc) == (here.scheme, here.netloc)]
        paths = [address.path + (f"?{address.query}" if address.query else "") for address in addresses]
        # The page asks for its kernel just before it opens the websocket.
        asked = next((i for i, path in enumerate(paths) if path.startswith("/api/")), len(paths))
        before, after = ([p for p in part if not p.startswith("/api/")] for part in (paths[:asked], paths[asked:]))
        return Files(tuple(before), tuple(after))


def forked_kernels(served: Served) -> float:
    """Return how many kernels a server has forked until now, by its own account; not a number where it gives none."""
    try:
        with urllib.request.urlopen(f"http://{HOST}:{metrics_port(served.port)}/metrics", timeout=30) as answer:
            told = re.search(r'^gdviz_kernels_started_total{way="forked"} (\S+)', answer.read().decode(), re.MULTILINE)
    except URLError:
        return math.nan
    return float(told[1]) if told else math.nan
