"""How long saved modules take from import to first result, in Node and Chromium: `python -m benchmarks.saved`."""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.browser.native import Native
from benchmarks.browser.pages import served
from benchmarks.browser.programs import cases, descents
from benchmarks.chromium import chromium
from gdviz.compiler import Program, compile_function

_SCRIPT = Path(__file__).with_name("saved.js").read_text(encoding="utf-8")
_ROUNDS = 41
_MAP = "map of 32 × 32 descents"
_TURNS = 15
_PARTS = ("import", "load", "first call", "in all")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help="imports of each module; the median is printed")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes = write(folder)
        print("ms, medians; each import is that of another module to the engine, which has compiled nothing of it")
        print(f"{'':36}{'bytes':>8}" + "".join(f"{part:>12}" for part in _PARTS))
        for engine, times in (
            ("Node", in_node(folder, sizes, rounds)),
            ("Chromium", in_chromium(folder, sizes, rounds)),
        ):
            for module, parts in times.items():
                cells = "".join(f"{part:12.2f}" for part in (*parts, sum(parts)))
                print(f"{engine + ', ' + module:36}{sizes[module]:8}{cells}")
        print(f"\n{_MAP}: ms of a call, medians of blocks in turns, and as a share of native JAX' time")
        times = of_map(folder)
        for where, time in times.items():
            print(f"{where:36}{time:12.2f}{time / times['native JAX']:12.2f}")


def write(folder: Path) -> dict[str, int]:
    """Save small programs and a larger one with their arguments; return the bytes of the modules."""
    examples: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "bowl": (lambda x: jnp.sum((x - 1) ** 2), (np.zeros(3, "f4"),)),
        **{each.name.replace(" ", "_"): (each.function, each.arguments) for each in descents()[:3]},
    }
    for name, (function, arguments) in examples.items():
        program = compile_function(function, *arguments)
        program.save(folder / f"{name}.mjs")
        values = jax.tree.map(lambda leaf: np.asarray(leaf).tolist(), arguments)
        (folder / f"{name}.json").write_text(json.dumps(by_name(program, values)), encoding="utf-8")
    (folder / "saved.mjs").write_text(_SCRIPT, encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>Saved modules</title>", encoding="utf-8")
    return {name: (folder / f"{name}.mjs").stat().st_size for name in examples}


def by_name(program: Program, values: Sequence[Any]) -> dict[str, Any]:
    """Return arguments by the names of their parameters; those of `*rest` are a list."""
    named: dict[str, Any] = {}
    for (name, *index), value in zip(program.signature.parameters, values, strict=True):
        named[str(name)] = [*named.get(str(name), []), value] if index else value
    return named


def in_node(folder: Path, names: dict[str, int], rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of import, load and first call in Node."""
    code = f"import('./saved.mjs').then(async (m) => console.log(JSON.stringify(await {_measured(names, rounds)})));"
    done = subprocess.run(["node", "--eval", code], cwd=folder, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def in_chromium(folder: Path, names: dict[str, int], rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of import, load and first call in a page; the import comes from this machine."""
    with served(folder) as address, chromium() as browser:
        page = browser.new_page()
        page.goto(address)
        return page.evaluate(f"import('./saved.mjs').then((m) => {_measured(names, rounds)})")


def of_map(folder: Path) -> dict[str, float]:
    """Return the milliseconds of a map of descents: in this thread of a page, in its workers, in native JAX."""
    number, case = next((number, case) for number, case in enumerate(cases()) if case.name == _MAP)
    compile_function(case.function, *case.arguments, split=True).save(folder / "map.mjs")
    (folder / "map.json").write_text(json.dumps([x.tolist() for x in case.arguments]), encoding="utf-8")
    native = Native()
    try:
        native.prepare(number)
        with served(folder) as address, chromium() as browser:
            page = browser.new_page()
            page.goto(address)
            page.evaluate(
                "import('./saved.mjs').then(async (m) => (window.sample = await m.inWorkers('map', [1, 2, 4])))"
            )
            samples: dict[str, list[float]] = {}
            for _ in range(_TURNS):
                for where, time in page.evaluate("window.sample()").items():
                    samples.setdefault(where, []).append(time)
                samples.setdefault("native JAX", []).append(1000 * statistics.median(native.samples(0.1)))
    finally:
        native.close()
    return {where: statistics.median(times) for where, times in samples.items()}


def _measured(names: dict[str, int], rounds: int) -> str:
    return f"m.measure({json.dumps(list(names))}, {rounds})"


if __name__ == "__main__":
    main()
