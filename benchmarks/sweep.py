"""A map of 64 × 64 descents of 100 steps, in the page, in the kernel, and in a loop: `python -m benchmarks.sweep`."""

from __future__ import annotations

import argparse
import base64
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.chromium import chromium
from gdviz import GALLERY, OPTIMIZERS, descend, sweep
from gdviz.basins import final_loss_map
from gdviz.compiler import Program, compile_function

SIZE, STEPS = 64, 100
PROBLEM, OPTIMIZER = GALLERY["wave"](), OPTIMIZERS["momentum"]
# As the notebook's map: from a thirtieth to thirty times the learning rate that suits the problem.
RATES = np.geomspace(0.01 / 30, 0.01 * 30, SIZE).astype(np.float32)
MOMENTA = np.linspace(0, 0.99, SIZE).astype(np.float32)
_SCRIPT = Path(__file__).with_name("sweep.js").read_text(encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured; the median counts")
    parser.add_argument("--plain", type=int, default=24, help="descents of the loop without jit, scaled up to all")
    arguments = parser.parse_args()
    program = compile_function(page_map, np.asarray(PROBLEM.start), RATES, MOMENTA, STEPS)
    wanted = looped(jax.jit(one), range(SIZE * SIZE)).reshape(SIZE, SIZE)
    with chromium() as browser:
        page = browser.new_page()
        page.evaluate(_SCRIPT)
        ways: dict[str, Callable[[], np.ndarray]] = {
            "in the page: its WebAssembly, in a worker": lambda: in_page(page, program),
            "in the kernel: gdviz.sweep, batches of 256": in_batches,
            "in the kernel: one jax.vmap of all": all_at_once,
            "in the kernel: a loop over jax.jit(descend)": lambda: looped(jitted, range(SIZE * SIZE)),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        jitted = jax.jit(one)
        # All take turns, after a first one that compiles and is compared.
        for turn in range(arguments.rounds + 1):
            for name, way in ways.items():
                began = time.perf_counter()
                found = way()
                seconds = time.perf_counter() - began
                if name.startswith("in the page"):
                    found, seconds = found
                if turn:
                    times[name].append(seconds)
                else:
                    agree(name, np.reshape(found, (SIZE, SIZE)), wanted)
    medians = {name: statistics.median(values) for name, values in times.items()}
    some = np.linspace(0, SIZE * SIZE - 1, arguments.plain).astype(int)
    began = time.perf_counter()
    looped(one, some)
    plain = f"in the kernel: a loop over descend ({arguments.plain}, scaled)"
    medians[plain] = (time.perf_counter() - began) / arguments.plain * SIZE * SIZE
    table(medians, len(program.wasm))


def page_map(start: Any, rates: Any, momenta: Any, budget: Any) -> jax.Array:
    """Return what the notebook's map shows."""
    return final_loss_map(
        PROBLEM.loss,
        start,
        lambda rate, momentum: OPTIMIZER(learning_rate=rate, momentum=momentum),
        rates,
        momenta,
        budget,
    )


def one(momentum: Any, learning_rate: Any) -> jax.Array:
    """Return the final loss of one descent."""
    optimizer = OPTIMIZER(learning_rate=learning_rate, momentum=momentum)
    return descend(PROBLEM.loss, PROBLEM.start, optimizer, STEPS).loss[-1]


def looped(run: Callable[..., Any], places: Any) -> np.ndarray:
    return np.array([float(run(MOMENTA[place // SIZE], RATES[place % SIZE])) for place in places])


def in_batches() -> np.ndarray:
    return sweep(one, {"momentum": MOMENTA, "learning_rate": RATES}, progress=False).results


_all = jax.jit(jax.vmap(jax.vmap(one, (None, 0)), (0, None)))


def all_at_once() -> np.ndarray:
    return np.asarray(_all(jnp.asarray(MOMENTA), jnp.asarray(RATES)))


def in_page(page: Any, program: Program) -> tuple[np.ndarray, float]:
    """Run the program in a worker of a page; return the map, and the seconds from the message to its answer."""
    values = [np.asarray(PROBLEM.start), RATES, MOMENTA, np.asarray(STEPS)]
    inputs = [
        {"address": slot.address, "data": base64.b64encode(value.astype(slot.dtype).tobytes()).decode()}
        for slot, value in zip(program.inputs, values, strict=True)
    ]
    (output,) = program.outputs
    result = page.evaluate(
        "(job) => runInWorker(job)",
        {
            "module": base64.b64encode(program.wasm).decode(),
            "inputs": inputs,
            "output": {"address": output.address, "length": SIZE * SIZE},
        },
    )
    return np.array(result["values"]), result["milliseconds"] / 1000


def agree(name: str, found: np.ndarray, wanted: np.ndarray) -> None:
    """Stop where a map is not that of single descents; between chaotic ones, rounding decides."""
    near = np.isclose(found, wanted, rtol=1e-3, atol=1e-6, equal_nan=True)
    if near.mean() < 0.95:
        raise SystemExit(f"{name}: only {100 * near.mean():.0f} % of the losses are those of single descents")


def table(medians: dict[str, float], size: int) -> None:
    print(
        f"{SIZE} × {SIZE} descents of {STEPS} steps: momentum on the wave problem, 50 data (a program of {size} bytes)"
    )
    first = next(iter(medians.values()))
    print(f"{'':52}{'ms':>10}{'ratio':>10}")
    for name, seconds in medians.items():
        print(f"{name:52}{1000 * seconds:10.0f}{seconds / first:10.1f}")


if __name__ == "__main__":
    main()
