"""The same programs in native JAX and, in a browser, by gdviz and by others: `python -m benchmarks.browser`."""

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
from benchmarks.browser.pages import InPage, bundle, compiled, of_product, of_program, served
from benchmarks.browser.programs import BY_HAND, NATIVE, SEED_NET, Case, cases, descents
from benchmarks.chromium import chromium

NATIVE_ON_ONE = "on one core"
IN_PYTHON = "gdviz in Python"
COMPETITORS = {
    "gdviz": "./gdviz.js",
    BY_HAND: "./gdviz.js",
    "tfjs-wasm": "./bundles/tfjs.js?backend=wasm",
    "tfjs-cpu": "./bundles/tfjs.js?backend=cpu",
    "jax-js": "./bundles/jax_js.js",
}
"""Who computes in the page: name → JavaScript module."""

TOLERANCE = 1e-3
"""Largest deviation from native JAX of a loss or parameter, as a share of 1 + its largest value; tests are stricter."""

AIM_GEOMETRIC_MEAN = 0.28
AIM_TENSORFLOW = 100
AIM_COMPILE = 0.1  # seconds
AIM_SIZE = 32 * 1024  # bytes


@dataclass
class Measured:
    """What was measured for one program, by competitor's name; times in seconds.

    `compile` has the time in the page, and beside it that of gdviz's compiler in Python; `rounds` are the
    medians of each round, whose spread tells how steady the machine was.
    """

    case: Case
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

    def ratio_of_best(self, name: str, other: str = NATIVE) -> float:
        """Return the same for the best rounds of both: what a machine without other work would show."""
        measured = name in self.rounds and other in self.rounds
        return min(self.rounds[name]) / min(self.rounds[other]) if measured else float("nan")


def main() -> None:
    arguments = parse()
    # What was compiled once must not be read from the disk.
    jax.config.update("jax_enable_compilation_cache", False)
    print(f"{Path(gdviz.__file__).parent}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    if set(arguments.only) - {"gdviz", BY_HAND}:
        bundle()
    natives = {NATIVE: Native(), NATIVE_ON_ONE: Native(cores=1)}
    with chromium() as browser, served() as address:
        pages = {name: InPage(browser, address, COMPETITORS[name]) for name in arguments.only}
        results = [
            measure(number, case, natives, pages, arguments.rounds, arguments.budget)
            for number, case in enumerate(cases())
            if not arguments.programs or case.name in arguments.programs
        ]
        print(
            f"\nChromium {browser.version}, JAX {jax.__version__}; only what deviates by at most {TOLERANCE:g} is timed"
        )
    for native in natives.values():
        native.close()
    report(results, arguments.only)
    if any(deviation > TOLERANCE for result in results for deviation in result.deviation.values()):
        sys.exit("Something computes something else than JAX: see above")


def parse() -> argparse.Namespace:
    names = [case.name for case in cases()]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.browser", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=COMPETITORS, default=list(COMPETITORS), metavar="COMPETITOR")
    parser.add_argument("--programs", nargs="+", choices=names, metavar="PROGRAM", help=", ".join(map(repr, names)))
    parser.add_argument("--rounds", type=int, default=7, help="turns that everyone takes for each program")
    parser.add_argument("--budget", type=float, default=0.2, help="seconds of each turn")
    return parser.parse_args()


def measure(
    number: int, case: Case, natives: dict[str, Native], pages: dict[str, InPage], rounds: int, budget: float
) -> Measured:
    """Check everyone's results against native JAX, then let them take turns."""
    print(f"\n{case.name}", flush=True)
    measured = Measured(case)
    runners: dict[str, Native | InPage] = dict(natives)
    for name, native in natives.items():
        measured.compile[name], expected = native.prepare(number)
    for name, page in pages.items():
        inputs = inputs_for(name, case, measured)
        if inputs is None:
            continue
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


def inputs_for(name: str, case: Case, measured: Measured) -> dict[str, Any] | None:
    """Return what a competitor's module takes, None where it does not compute the program."""
    if name == BY_HAND:
        return of_product(case) if case.flops else None
    if name != "gdviz":
        return case.specification
    measured.compile[IN_PYTHON], program = compiled(case)
    measured.size = len(program.wasm)
    return of_program(case, program)


def deviation(results: Sequence[np.ndarray], expected: Sequence[np.ndarray]) -> float:
    """Return the largest deviation of any loss or parameter, relative to 1 + the largest value of its array."""
    if len(results) != len(expected) or any(a.size != b.size for a, b in zip(results, expected, strict=True)):
        return float("inf")
    pairs = [(a, np.ravel(b)) for a, b in zip(results, expected, strict=True)]
    worst = [float(np.max(np.abs(a - b)) / (1 + np.max(np.abs(b)))) for a, b in pairs]
    return max(worst) if np.isfinite(worst).all() else float("inf")


def report(results: list[Measured], names: list[str]) -> None:
    """Print everything as tables, what has an aim beside it."""
    natives = [NATIVE, NATIVE_ON_ONE]
    table("Median time of one call (ms)", results, [*natives, *names], lambda r, name: 1000 * r.median(name), ".4f")
    table("Median time / native JAX", results, [NATIVE_ON_ONE, *names], lambda r, name: r.ratio(name), ".3g")
    if "gdviz" not in names:
        return
    others = names[:]
    others.remove("gdviz")
    table("Median time / gdviz", results, others, lambda r, name: r.ratio(name, "gdviz"), ".3g")
    products = [result for result in results if result.case.flops]
    speed = lambda r, name: r.case.flops / r.median(name) / 1e9  # noqa: E731
    table("Products of matrices (GFLOP/s)", products, [*natives, "gdviz", BY_HAND], speed, ".1f")
    print("\ngdviz in Chromium / native JAX, products of matrices / by hand: medians beside their aim, and best rounds")
    print(f"{'':30}{'medians':>12}{'aim':>8}{'':14}{'best rounds':>12}")
    for result in results:
        reference = result.case.reference
        ratio, best = result.ratio("gdviz", reference), result.ratio_of_best("gdviz", reference)
        print(
            f"{result.case.name:30}{ratio:12.3f}{result.case.aim:8.2f}{verdict(ratio, result.case.aim):14}{best:12.3f}"
        )
    names_of_mean = [case.name for case in descents()]
    of_mean = [result for result in results if result.case.name in names_of_mean]
    if of_mean:
        mean, best = (
            float(np.exp(np.mean(np.log([ratio(result, "gdviz") for result in of_mean]))))
            for ratio in (Measured.ratio, Measured.ratio_of_best)
        )
        name = f"geometric mean of {len(of_mean)}"
        print(f"{name:30}{mean:12.3f}{AIM_GEOMETRIC_MEAN:8.2f}{verdict(mean, AIM_GEOMETRIC_MEAN):14}{best:12.3f}")
    tensorflow = [name for name in others if name.startswith("tfjs")]
    for result in results:
        if result.case.name == SEED_NET and tensorflow:
            fastest = min(result.ratio(name, "gdviz") for name in tensorflow)
            print("\nSeed net, the faster of TensorFlow.js's backends / gdviz")
            print(f"{'':30}{fastest:12.0f}{AIM_TENSORFLOW:8}{verdict(AIM_TENSORFLOW, fastest)}")
    print("\nCompilation (ms) by XLA, and by gdviz in Python and in the page; size of the module (bytes)")
    print(f"{'':30}{'XLA':>12}{'in Python':>12}{'in the page':>12}{'aim':>8}{'':14}{'size':>10}{'aim':>8}")
    for result in results:
        times = [result.compile[name] for name in (NATIVE, IN_PYTHON, "gdviz")]
        cells = "".join(f"{1000 * seconds:12.1f}" for seconds in times)
        print(
            f"{result.case.name:30}{cells}{1000 * AIM_COMPILE:8.0f}{verdict(sum(times[1:]), AIM_COMPILE):14}"
            f"{result.size:10}{AIM_SIZE:8}{verdict(result.size, AIM_SIZE)}"
        )


def table(title: str, results: list[Measured], names: list[str], value: Callable, style: str) -> None:
    """Print a row for each program and a column for each competitor; a dash where nothing was measured."""
    if not names or not results:
        return
    print(f"\n{title}")
    print(f"{'':30}" + "".join(f"{name:>12}" for name in names))
    for result in results:
        cells = [format(value(result, name), style) if name in result.samples else "—" for name in names]
        print(f"{result.case.name:30}" + "".join(f"{cell:>12}" for cell in cells))


def verdict(value: float, most: float) -> str:
    """Return whether an upper bound is met, or by what factor it is missed."""
    if np.isnan(value) or np.isnan(most):
        return "  not known"
    return "  met" if value <= most else f"  missed {value / most:.2f}×"


if __name__ == "__main__":
    main()
