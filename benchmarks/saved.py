"""How long saved modules take from import to first result, in Node and Chromium: `python -m benchmarks.saved`."""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.browser.pages import served
from benchmarks.browser.programs import descents
from benchmarks.chromium import chromium
from gdviz.compiler import compile_function

_SCRIPT = Path(__file__).with_name("saved.js").read_text(encoding="utf-8")
_ROUNDS = 41
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
        named = {path[0]: value for path, value in zip(program.signature.parameters, values, strict=True)}
        (folder / f"{name}.json").write_text(json.dumps(named), encoding="utf-8")
    (folder / "saved.mjs").write_text(_SCRIPT, encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>Saved modules</title>", encoding="utf-8")
    return {name: (folder / f"{name}.mjs").stat().st_size for name in examples}


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


def _measured(names: dict[str, int], rounds: int) -> str:
    return f"m.measure({json.dumps(list(names))}, {rounds})"


if __name__ == "__main__":
    main()
