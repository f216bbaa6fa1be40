"""How long the compiler's elementary functions take, in wasmtime and in V8: `python -m benchmarks.intrinsics`."""

from __future__ import annotations

import argparse
import base64
import json
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import wasmtime

from benchmarks.chromium import chromium
from gdviz.compiler import fusion
from gdviz.compiler.code import Builder, Group
from gdviz.compiler.expressions import I32, Expression, local
from gdviz.compiler.intrinsics import INTRINSICS, closure, inline
from gdviz.compiler.intrinsics.emitter import KINDS
from gdviz.compiler.module import finished

COUNT = 1024
WAYS = ("f32", "f32x4", "f32x4 inline")
_SCRIPT = Path(__file__).with_name("intrinsics.js").read_text(encoding="utf-8")
_SECONDS, _ROUNDS = 0.01, 15

_RANGES = {
    "asin": (-1, 1),
    "acos": (-1, 1),
    "atanh": (-1, 1),
    "erf_inv": (-1, 1),
    "acosh": (1, 10),
    "log": (0, 10),
    "log1p": (-0.9, 10),
    "pow": (0.1, 4),
}
"""Arguments are spread evenly over these ranges, else from -4 to 4."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=[], help="functions to measure instead of all")
    names = parser.parse_args().names or list(INTRINSICS)
    wasm, exports = module(names)
    engines = {"wasmtime": in_wasmtime(wasm, exports)}
    if shutil.which("node"):
        engines["node"] = in_node(wasm, exports)
    engines["Chromium"] = in_chromium(wasm, exports)
    print(f"ns per 4 numbers, in a loop over {COUNT} of them; calls, except where inline")
    print(f"{'':10}" + "".join(f"{engine:>{10 * len(WAYS) + 8}}" for engine in engines))
    print(f"{'':10}" + "".join(f"{way:>{10 + 4 * (way.count(' ') * 2)}}" for _ in engines for way in WAYS))
    for i, name in enumerate(names):
        cells = ""
        for times in engines.values():
            for j, way in enumerate(WAYS):
                cells += f"{times[i * len(WAYS) + j] * 4 / COUNT:{10 + 4 * (way.count(' ') * 2)}.2f}"
        print(f"{name:10}" + cells)


def module(names: list[str]) -> tuple[bytes, list[str]]:
    """Return a module of exported loops, for each function in each way, and the names of the exports."""
    loops, exports, functions, data = [], [], set(), []
    generator = np.random.default_rng(0)
    for i, name in enumerate(names):
        values = generator.uniform(*_RANGES.get(name, (-4, 4)), (2, COUNT)).astype(np.float32)
        address = (i + 1) * values.nbytes
        raw = "".join(f"\\{byte:02x}" for byte in values.tobytes())
        data.append(f'(data (i32.const {address}) "{raw}")')
        for way in WAYS:
            loops.append(_loop(name, way, address, functions))
            exports.append(f"{name} {way}")
    pages = -(-(len(names) + 1) * 8 * COUNT // 65536)
    text = "\n".join(["(module", f"(memory {pages})", *data, *closure(sorted(functions)), *loops, ")"])
    return bytes(wasmtime.wat2wasm(fusion.plain(text))), exports


def _loop(name: str, way: str, address: int, functions: set[tuple[str, str]]) -> str:
    """Return the text of a function that repeats a loop over an array as often as its argument says."""
    type_ = way.split()[0]
    load, size = ("v128", 16) if type_ == "f32x4" else ("f32", 4)
    builder, kind = Builder(), KINDS[type_]
    repeats, end = local("repeats", I32), 4 * COUNT
    with builder.repeat() as again, builder._group(Group("lanes")):
        at = builder.variable(I32, "at")
        builder.assign(at, 0)
        with builder.repeat() as following:
            arguments = [
                Expression(f"{load}.load", (at + (address + 4 * COUNT * i),), kind)
                for i in range(INTRINSICS[name].arguments)
            ]
            result = (
                inline(builder, name, *arguments) if "inline" in way else builder.call(name, type_, kind, *arguments)
            )
            builder.perform(Expression(f"{load}.store", (at, result), kind))
            builder.assign(at, at + size)
            builder.branch(following, at.below(end))
        builder.assign(repeats, repeats - 1)
        builder.branch(again, repeats.differs(0))
    functions.update(builder.functions)
    return finished(f"{name}.{way.replace(' ', '.')}", builder, [repeats], export=f"{name} {way}").text()


def in_wasmtime(wasm: bytes, exports: list[str]) -> list[float]:
    """Return for each export the shortest time of one repeat, in nanoseconds."""
    engine = wasmtime.Engine()
    store = wasmtime.Store(engine)
    functions = wasmtime.Instance(store, wasmtime.Module(engine, wasm), []).exports(store)

    def measure(name: str, repeats: int) -> float:
        start = time.perf_counter()
        functions[name](store, repeats)
        return (time.perf_counter() - start) / repeats

    repeats = {name: max(1, round(_SECONDS / measure(name, 50))) for name in exports}
    best = dict.fromkeys(exports, float("inf"))
    for _ in range(_ROUNDS):
        for name in exports:
            best[name] = min(best[name], measure(name, repeats[name]))
    return [1e9 * seconds for seconds in best.values()]


def _work(wasm: bytes, exports: list[str]) -> dict[str, object]:
    return {"wasm": base64.b64encode(wasm).decode(), "names": exports, "seconds": _SECONDS, "rounds": _ROUNDS}


def in_node(wasm: bytes, exports: list[str]) -> list[float]:
    """Return the same from node's V8."""
    command = ["node", Path(__file__).with_name("intrinsics.js")]
    result = subprocess.run(command, input=json.dumps(_work(wasm, exports)), capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def in_chromium(wasm: bytes, exports: list[str]) -> list[float]:
    """Return the same from a page in Chromium, which has a newer V8 than node."""
    with chromium() as browser:
        page = browser.new_page()
        page.add_script_tag(content=_SCRIPT)
        return page.evaluate("work => measure(work)", _work(wasm, exports))


if __name__ == "__main__":
    main()
