"""The lesson against the classic app, side by side on this machine: `python -m benchmarks.app`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable
from contextlib import ExitStack

import numpy as np
from playwright.sync_api import Browser

from benchmarks.chromium import chromium, visit
from benchmarks.install import CLASSIC as CLASSIC_REQUIREMENTS
from benchmarks.install import GDVIZ, wheel_bytes
from benchmarks.kernel import kernel_times, measure_classic, measure_lesson
from benchmarks.served import CLASSIC, LESSON, Served, serve

MEBI = 2**20

Samples = dict[str, dict[str, list[float]]]
"""What was measured: name → app → values."""


def main() -> None:
    arguments = parse()
    measure_install()
    measure_kernel()
    with ExitStack() as stack:
        apps = [stack.enter_context(serve(app, arguments.port + 2 * i)) for i, app in enumerate((LESSON, CLASSIC))]
        measure_pages(stack.enter_context(chromium()), apps, arguments)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure everything once")
    parser.add_argument("--loads", type=int, default=3, help="page loads for each round trip")
    parser.add_argument("--moves", type=int, default=10, help="slider moves for each round trip")
    parser.add_argument("--round-trips", type=int, nargs="+", default=[0, 100, 300, 600], help="in milliseconds")
    parser.add_argument("--port", type=int, default=8950, help="the first of four ports")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.loads = arguments.moves = 1
    return arguments


def measure_install() -> None:
    try:
        row = ("all wheels", wheel_bytes(GDVIZ) / MEBI, wheel_bytes(CLASSIC_REQUIREMENTS) / MEBI)
    except OSError as error:
        print(f"\nInstall size: skipped, the wheels could not be downloaded ({error})", flush=True)
    else:
        table("Install size, compressed (MB)", [row], ".0f")


def measure_kernel() -> None:
    lesson, classic = kernel_times(LESSON, measure_lesson), kernel_times(CLASSIC, measure_classic)
    titles = {"run": "the function alone", "update": "the function, and setting the widgets"}
    rows = [(title, 1000 * lesson[name], 1000 * classic[name]) for name, title in titles.items()]
    table("Kernel time for one change of a slider (ms, median of 200)", rows, ".2f")


def measure_pages(browser: Browser, apps: list[Served], arguments: argparse.Namespace) -> None:
    loads, first_moves, moves, weight, memory = (defaultdict(lambda: defaultdict(list)) for _ in range(5))
    for served in apps:
        with visit(browser, served, 0.0):
            pass  # Not counted: the first visit fills the caches of server and disk.
    for round_trip in arguments.round_trips:
        label = f"RTT {round_trip} ms"
        # Turn by turn, so that what else this machine does meets both alike.
        for number in range(arguments.loads):
            for served in apps:
                name = served.app.name
                with visit(browser, served, round_trip / 1000) as page:
                    loads[label][name].append(page.seconds)
                    weight["requests"][name].append(page.requests)
                    weight["received (KB)"][name].append(page.received / 1024)
                    usage = page.kernel().memory_full_info()
                    memory["RSS"][name].append(usage.rss / MEBI)
                    memory["PSS"][name].append(usage.pss / MEBI)
                    if number == arguments.loads - 1:
                        first, *others = (1000 * seconds for seconds in page.slider_moves(1 + arguments.moves))
                        first_moves[label][name].append(first)
                        moves[label][name] += others
    table("Page load, from navigation to all plots (s, median)", summary(loads), ".1f")
    table("Slider move to new path, the first one after the page load (ms)", summary(first_moves), ".0f")
    table("Slider move to new path (ms, median)", summary(moves), ".0f")
    table("Slider move to new path (ms, 95th percentile)", summary(moves, percentile_95), ".0f")
    table("Page, until all plots are drawn (median)", summary(weight), ".0f")
    table("Memory of a visitor's kernel (MB, median)", summary(memory), ".0f")


def percentile_95(values: list[float]) -> float:
    return float(np.percentile(values, 95))


def summary(samples: Samples, statistic: Callable = np.median) -> list[tuple[str, float, float]]:
    return [
        (name, float(statistic(apps[LESSON.name])), float(statistic(apps[CLASSIC.name])))
        for name, apps in samples.items()
    ]


def table(title: str, rows: list[tuple[str, float, float]], style: str) -> None:
    """Print one line for each row: its name, both values and how many times the classic one the lesson's is."""
    print(f"\n{title}")
    print(f"{'':38}{LESSON.name:>10}{CLASSIC.name:>10}{'ratio':>10}")
    for name, lesson, classic in rows:
        print(f"{name:38}{lesson:10{style}}{classic:10{style}}{lesson / classic:9.2f}×", flush=True)


if __name__ == "__main__":
    main()
