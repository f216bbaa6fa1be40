"""Descents in pages of a headless Chromium, served from this machine."""

from __future__ import annotations

import base64
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import jax
import numpy as np
from playwright.sync_api import Browser, Page

from benchmarks.browser.native import compile_seconds
from benchmarks.browser.programs import Descent
from benchmarks.proxy import HOST
from gdviz.compiler import Program, compile_function

FOLDER = Path(__file__).parent


def bundle() -> None:
    """Let npm install what the lock file names, and esbuild put each competitor into one module.

    Both go into folders that git ignores; npm is asked only when the lock file has changed.
    """
    lock, installed = FOLDER / "package-lock.json", FOLDER / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(command, cwd=FOLDER, check=True, stdout=subprocess.DEVNULL)
    esbuild = [FOLDER / "node_modules" / ".bin" / "esbuild", "--bundle", "--format=esm", "--target=esnext", "--minify"]
    subprocess.run([*esbuild, "tfjs.js", "jax_js.js", "--outdir=bundles", "--log-level=error"], cwd=FOLDER, check=True)


class _Handler(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        # An isolated page has finer timers, and shared memory for those who compute in threads.
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path = FOLDER) -> Iterator[str]:
    """Serve a folder on a free port of this machine; yield its address."""
    with ThreadingHTTPServer((HOST, 0), partial(_Handler, directory=folder)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://{HOST}:{server.server_port}/"
        server.shutdown()
        thread.join()


class InPage:
    """A competitor in a page of its own: `prepare` a descent, then take `samples` as often as wanted."""

    def __init__(self, browser: Browser, address: str, module: str) -> None:
        self._page: Page = browser.new_context().new_page()
        self._page.goto(address + "page.html")
        self._page.wait_for_function("window.benchmark")
        self._module = module

    def prepare(self, descent: dict[str, Any]) -> tuple[float, list[np.ndarray]]:
        """Compile and warm up; return the seconds that compiling took in the page, and the results."""
        prepared = self._page.evaluate("arguments => benchmark.prepare(...arguments)", [self._module, descent])
        self._count = self._page.evaluate("benchmark.warmUp()")
        return prepared["compile"] / 1000, [np.asarray(values) for values in prepared["result"]]

    def samples(self, budget: float) -> list[float]:
        """Return the seconds of a call, averaged over each block, for some seconds."""
        times = self._page.evaluate("arguments => benchmark.samples(...arguments)", [self._count, 1000 * budget])
        return [milliseconds / 1000 for milliseconds in times]


def compiled(descent: Descent) -> tuple[float, Program]:
    """Return the seconds that gdviz's compiler takes in Python, and what it makes of a descent."""
    seconds = compile_seconds(lambda: compile_function(descent.function, *descent.arguments))
    return seconds, compile_function(descent.function, *descent.arguments)


def module_for_page(descent: Descent, program: Program) -> dict[str, Any]:
    """Return a compiled descent as `gdviz.js` takes it."""
    slots = [*program.inputs, *program.outputs]
    assert all(slot.dtype == np.float32 for slot in slots)
    arguments = jax.tree.leaves(descent.arguments)
    inputs = [
        {"address": slot.address, "shape": slot.shape, "values": np.asarray(values).ravel().tolist()}
        for slot, values in zip(program.inputs, arguments, strict=True)
    ]
    outputs = [{"address": slot.address, "shape": slot.shape} for slot in program.outputs]
    return {"wasm": base64.b64encode(program.wasm).decode(), "inputs": inputs, "outputs": outputs}
