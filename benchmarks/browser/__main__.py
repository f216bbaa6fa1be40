"""The same descents in native JAX and, in a browser, by gdviz and by others: `python -m benchmarks.browser`."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jax
import numpy as np

import gdviz
from benchmarks.browser.native import Native
from benchmarks.browser.pages import InPage, bundle, compiled, module_for_page, served
from benchmarks.browser.programs import SEED_NET, Descent, descents
from benchmarks.chromium import chromium

NATIVE = "native JAX"
IN_PYTHON = "gdviz in Python"
COMPETITORS = {
    "gdviz": "./gdviz.js",
    "tfjs-wasm": "./bundles/tfjs.js?backend=wasm",
    "tfjs-cpu": "./bundles/tfjs.js?backend=cpu",
    "jax-js": "./bundles/jax_js.js",
}
"""Who computes in the page: name → JavaScript module."""

TOLERANCE = 1e-3
"""Largest deviation from native JAX of a loss or parameter, as a share of 1 + its largest value; tests are stricter."""

AIM_GEOMETRIC_MEAN = 0.4
AIM_TENSORFLOW = 100
AIM_COMPILE = 0.1  # seconds
AIM_SIZE = 32 * 1024  # bytes


@dataclass
class Measured:
    """What was measured for one descent, by competitor's name; times in seconds.

    `compile` has the time in the page, and beside it that of gdviz's compiler in Python; `rounds` are the
    medians of each round, whose spread tells how steady the machine was.
    """

    descent: Descent
    size: int = 0
    compile: dict[str, float] = field(default_factory=dict)
    deviation: dict[str, float] = field(default_factory=dict)
    samples: dict[str, list[float]] = field(default_factory=dict)
    rounds: dict[str, list[float]] = field(default_factory=dict)

    def median(self, name: str) -> float:
        """Return the median time of everything that was sampled."""
        return statistics.median(self.samples[name])

    def ratio(self, name: str, other: str = NATIVE) -> float:
        """Return how many times the time of `other` this one takes, not a number where one was not measured."""
        measured = name in self.samples and other in self.samples
        return self.median(name) / self.median(other) if measured else float("nan")

    def ratio_of_best(self, name: str) -> float:
        """Return the same for the best rounds of both: what a machine without other work would show."""
        return min(self.rounds[name]) / min(self.rounds[NATIVE]) if name in self.rounds else float("nan")


def main() -> None:
    arguments = parse()
    # What was compiled once must not be read from the disk.
    jax.config.update("jax_enable_compilation_cache", False)
    chosen = [d for d in descents() if not arguments.programs or d.name in arguments.programs]
    print(f"{Path(gdviz.__file__).parent}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    if set(arguments.only) - {"gdviz"}:
        bundle()
    with chromium() as browser, served() as address:
        pages = {name: InPage(browser, address, COMPETITORS[name]) for name in arguments.only}
        results = [measure(descent, pages, arguments.rounds, arguments.budget) for descent in chosen]
        print(
            f"\nChromium {browser.version}, JAX {jax.__version__}; only what deviates by at most {TOLERANCE:g} is timed"
        )
    report(results, arguments.only)
    if any(deviation > TOLERANCE for result in results for deviation in result.deviation.values()):
        sys.exit("Something computes something else than JAX: see above")


def parse() -> argparse.Namespace:
    names = [descent.name for descent in descents()]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.browser", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=COMPETITORS, default=list(COMPETITORS), metavar="COMPETITOR")
    parser.add_argument("--programs", nargs="+", choices=names, metavar="PROGRAM", help=", ".join(map(repr, names)))
    parser.add_argument("--rounds", type=int, default=7, help="turns that everyone takes for each program")
    parser.add_argument("--budget", type=float, default=0.2, help="seconds of each turn")
    return parser.parse_args()


def measure(descent: Descent, pages: dict[str, InPage], rounds: int, budget: float) -> Measured:
    """Check everyone's results against native JAX, then let them take turns."""
    print(f"\n{descent.name}", flush=True)
    measured = Measured(descent)
    native = Native()
    measured.compile[NATIVE], expected = native.prepare(descent)
    runners: dict[str, Any] = {NATIVE: native}
    for name, page in pages.items():
        inputs = descent.specification
        if name == "gdviz":
            seconds, program = compiled(descent)
            measured.size, inputs = len(program.wasm), module_for_page(descent, program)
            measured.compile[IN_PYTHON] = seconds
        measured.compile[name], results = page.prepare(inputs)
        worst = measured.deviation[name] = deviation(results, expected)
        if worst <= TOLERANCE:
            runners[name] = page
        print(f"  {name} deviates from JAX by {worst:.1e}{'' if name in runners else ': WRONG, not timed'}", flush=True)
    for name in runners:
        measured.samples[name], measured.rounds[name] = [], []
    # Turn by turn, so that what else this machine does meets all alike.
    for _ in range(rounds):
        for name, runner in runners.items():
            times = runner.samples(budget)
            measured.samples[name] += times
            measured.rounds[name].append(statistics.median(times))
    for name in runners:
        low, high = min(measured.rounds[name]), max(measured.rounds[name])
        middle = measured.median(name)
        print(f"  {name:24} {1000 * middle:10.4f} ms, in rounds {1000 * low:.4f} to {1000 * high:.4f}", flush=True)
    return measured


def deviation(results: Sequence[np.ndarray], expected: Sequence[np.ndarray]) -> float:
    """Return the largest deviation of any loss or parameter, relative to 1 + the largest value of its array."""
    if len(results) != len(expected) or any(a.size != b.size for a, b in zip(results, expected, strict=True)):
        return float("inf")
    pairs = [(a, np.ravel(b)) for a, b in zip(results, expected, strict=True)]
    worst = [float(np.max(np.abs(a - b)) / (1 + np.max(np.abs(b)))) for a, b in pairs]
    return max(worst) if np.isfinite(worst).all() else float("inf")


def report(results: list[Measured], names: list[str]) -> None:
    """Print everything as tables, what has an aim beside it."""
    table("Median time of one descent (ms)", results, [NATIVE, *names], lambda r, name: 1000 * r.median(name), ".4f")
    table("Median time / native JAX", results, names, lambda r, name: r.ratio(name), ".3g")
    if "gdviz" not in names:
        return
    others = names[:]
    others.remove("gdviz")
    table("Median time / gdviz", results, others, lambda r, name: r.ratio(name, "gdviz"), ".3g")
    print("\ngdviz in Chromium / native JAX: medians of all samples, beside their aim, and of each one's best round")
    print(f"{'':26}{'medians':>12}{'aim':>8}{'':14}{'best rounds':>12}")
    rows = [(r.descent.name, r.ratio("gdviz"), r.ratio_of_best("gdviz"), r.descent.aim) for r in results]
    _, ratios, best, _ = zip(*rows, strict=True)
    means = (float(np.exp(np.mean(np.log(values)))) for values in (ratios, best))
    for name, ratio, ratio_of_best, aim in [*rows, (f"geometric mean of {len(rows)}", *means, AIM_GEOMETRIC_MEAN)]:
        print(f"{name:26}{ratio:12.3f}{aim:8.2f}{verdict(ratio, aim):14}{ratio_of_best:12.3f}")
    tensorflow = [name for name in others if name.startswith("tfjs")]
    for result in results:
        if result.descent.name == SEED_NET and tensorflow:
            fastest = min(result.ratio(name, "gdviz") for name in tensorflow)
            print("\nSeed net, the faster of TensorFlow.js's backends / gdviz")
            print(f"{'':26}{fastest:12.0f}{AIM_TENSORFLOW:8}{verdict(AIM_TENSORFLOW, fastest)}")
    print("\nCompilation (ms) by XLA, and by gdviz in Python and in the page; size of the module (bytes)")
    print(f"{'':26}{'XLA':>12}{'in Python':>12}{'in the page':>12}{'aim':>8}{'':14}{'size':>10}{'aim':>8}")
    for result in results:
        times = [result.compile[name] for name in (NATIVE, IN_PYTHON, "gdviz")]
        cells = "".join(f"{1000 * seconds:12.1f}" for seconds in times)
        print(
            f"{result.descent.name:26}{cells}{1000 * AIM_COMPILE:8.0f}{verdict(sum(times[1:]), AIM_COMPILE):14}"
            f"{result.size:10}{AIM_SIZE:8}{verdict(result.size, AIM_SIZE)}"
        )


def table(title: str, results: list[Measured], names: list[str], value: Callable, style: str) -> None:
    """Print a row for each descent and a column for each competitor; a dash where nothing was measured."""
    if not names:
        return
    print(f"\n{title}")
    print(f"{'':26}" + "".join(f"{name:>12}" for name in names))
    for result in results:
        cells = [format(value(result, name), style) if name in result.samples else "—" for name in names]
        print(f"{result.descent.name:26}" + "".join(f"{cell:>12}" for cell in cells))


def verdict(value: float, most: float) -> str:
    """Return whether an upper bound is met, or by what factor it is missed."""
    if np.isnan(value) or np.isnan(most):
        return "  not known"
    return "  met" if value <= most else f"  missed {value / most:.2f}×"


if __name__ == "__main__":
    main()
