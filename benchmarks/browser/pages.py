"""Programs in pages of a headless Chromium, served from this machine."""

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

from benchmarks.browser.by_hand import matmul
from benchmarks.browser.native import compile_seconds
from benchmarks.browser.programs import Case
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
    """A competitor in a page of its own: `prepare` a program, then take `samples` as often as wanted."""

    def __init__(self, browser: Browser, address: str, module: str) -> None:
        self._page: Page = browser.new_context().new_page()
        self._page.goto(address + "page.html")
        self._page.wait_for_function("window.benchmark")
        self._module = module

    def prepare(self, inputs: dict[str, Any]) -> tuple[float, list[np.ndarray]]:
        """Compile and warm up; return the seconds until the first result, and the results."""
        prepared = self._page.evaluate("arguments => benchmark.prepare(...arguments)", [self._module, inputs])
        self._count = self._page.evaluate("benchmark.warmUp()")
        return prepared["compile"] / 1000, [np.asarray(values) for values in prepared["result"]]

    def samples(self, budget: float) -> list[float]:
        """Return the seconds of a call, averaged over each block, for some seconds."""
        times = self._page.evaluate("arguments => benchmark.samples(...arguments)", [self._count, 1000 * budget])
        return [milliseconds / 1000 for milliseconds in times]


def compiled(case: Case) -> tuple[float, Program]:
    """Return the seconds that gdviz's compiler takes in Python, and what it makes of a function."""
    seconds = compile_seconds(lambda: compile_function(case.function, *case.arguments))
    return seconds, compile_function(case.function, *case.arguments)


def of_program(case: Case, program: Program) -> dict[str, Any]:
    """Return a compiled function as `gdviz.js` takes it."""
    return _module(
        [program.wasm, program.fused().wasm],
        [
            _slot(slot.address, values)
            for slot, values in zip(program.inputs, jax.tree.leaves(case.arguments), strict=True)
        ],
        [{"address": slot.address, "type": slot.dtype.name, "shape": slot.shape} for slot in program.outputs],
    )


def of_product(case: Case) -> dict[str, Any]:
    """Return the product by hand of the same matrices as `gdviz.js` takes it."""
    a, b = case.arguments
    (plain, addresses), (fused, _) = (matmul(len(a), fused) for fused in (False, True))
    inputs = [_slot(address, values) for address, values in zip(addresses, (a, b), strict=False)]
    return _module([plain, fused], inputs, [{"address": addresses[2], "type": "float32", "shape": a.shape}])


def _module(modules: list[bytes], inputs: list[dict[str, Any]], outputs: list[dict[str, Any]]) -> dict[str, Any]:
    encoded = [base64.b64encode(module).decode() for module in modules]
    return {"modules": encoded, "inputs": inputs, "outputs": outputs}


def _slot(address: int, values: Any) -> dict[str, Any]:
    array = np.asarray(values)
    return {"address": address, "type": array.dtype.name, "shape": array.shape, "values": array.ravel().tolist()}
