"""The same descents in native JAX and, in a browser, by gdviz and by others: `python -m benchmarks.browser`."""

from __future__ import annotations

import argparse
import os
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import numpy as np

from benchmarks.browser.native import Native
from benchmarks.browser.pages import InPage, compiled, module_for_page, served
from benchmarks.browser.programs import Descent, descents
from benchmarks.chromium import chromium

NATIVE = "native JAX"
COMPETITORS = {"gdviz": "./gdviz.js"}
"""Who computes in the page: name → JavaScript module."""

TOLERANCE = 1e-3
"""Largest deviation from native JAX of a loss or parameter, as a share of 1 + its largest value; tests are stricter."""

AIM_GEOMETRIC_MEAN = 0.4
AIM_COMPILE = 0.1  # seconds
AIM_SIZE = 32 * 1024  # bytes


@dataclass
class Measured:
    """What was measured for one descent, by competitor's name; times in seconds.

    `rounds` are the medians of each round, whose spread tells how steady the machine was.
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


def main() -> None:
    arguments = parse()
    chosen = [d for d in descents() if not arguments.programs or d.name in arguments.programs]
    print(f"Load of this machine at the start: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    with chromium() as browser, served() as address:
        pages = {name: InPage(browser, address, COMPETITORS[name]) for name in arguments.only}
        results = [measure(descent, pages, arguments.rounds, arguments.budget) for descent in chosen]
        print(f"\nChromium {browser.version}, JAX {jax.__version__}; all deviate from JAX by at most {TOLERANCE:g}")
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
    native = Native(descent)
    measured.compile[NATIVE], expected = native.prepare()
    runners: dict[str, Any] = {NATIVE: native}
    for name, page in pages.items():
        seconds, inputs = 0.0, descent.specification
        if name == "gdviz":
            seconds, program = compiled(descent)
            measured.size, inputs = len(program.wasm), module_for_page(descent, program)
        in_page, results = page.prepare(inputs)
        measured.compile[name] = seconds + in_page
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
    print("\nMedian time of one descent (ms)")
    print(f"{'':26}" + "".join(f"{name:>14}" for name in [NATIVE, *names]))
    for result in results:
        cells = [f"{1000 * result.median(n):14.4f}" if n in result.samples else f"{'—':>14}" for n in [NATIVE, *names]]
        print(f"{result.descent.name:26}" + "".join(cells))
    if "gdviz" not in names:
        return
    print("\ngdviz in Chromium / native JAX")
    print(f"{'':26}{'ratio':>10}{'aim':>8}")
    for result in results:
        print_aim(result.descent.name, result.ratio("gdviz"), result.descent.aim)
    ratios = [result.ratio("gdviz") for result in results]
    print_aim(f"geometric mean of {len(ratios)}", float(np.exp(np.mean(np.log(ratios)))), AIM_GEOMETRIC_MEAN)
    print("\nCompilation (ms, for gdviz in Python and in the page), and size of the module")
    print(f"{'':26}{'XLA':>10}{'gdviz':>10}{'aim':>8}{'':14}{'bytes':>10}{'aim':>8}")
    for result in results:
        xla, own = result.compile[NATIVE], result.compile["gdviz"]
        print(
            f"{result.descent.name:26}{1000 * xla:10.0f}{1000 * own:10.0f}{1000 * AIM_COMPILE:8.0f}"
            f"{verdict(own, AIM_COMPILE):14}{result.size:10}{AIM_SIZE:8}{verdict(result.size, AIM_SIZE)}"
        )


def print_aim(name: str, value: float, aim: float) -> None:
    print(f"{name:26}{value:10.3f}{aim:8.2f}{verdict(value, aim)}")


def verdict(value: float, aim: float) -> str:
    """Return whether an upper bound is met, or how many times the bound the value is."""
    return "  met" if value <= aim else "  not known" if np.isnan(value) else f"  missed {value / aim:.2f}×"


if __name__ == "__main__":
    main()
