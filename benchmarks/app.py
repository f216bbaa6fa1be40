"""The lesson, exported and served, against the classic app, side by side: `python -m benchmarks.app`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace

import numpy as np
import psutil
from playwright.sync_api import Browser

from benchmarks.chromium import chromium, visit
from benchmarks.install import CLASSIC as CLASSIC_REQUIREMENTS
from benchmarks.install import GDVIZ, wheel_bytes
from benchmarks.kernel import kernel_times, measure_classic, measure_lesson, start_times
from benchmarks.served import CLASSIC, LESSON, Served, exported, file_server, gdviz_serve, kept, serve, voila

MEBI = 2**20
EXPORTED, SERVED = "exported", "served"
COLUMNS = (EXPORTED, SERVED, CLASSIC.name)
"""The lesson as a static site, the lesson with `gdviz serve`, and what both are compared with."""

Samples = dict[str, dict[str, list[float]]]
"""What was measured: name → column → values."""


def main() -> None:
    arguments = parse()
    measure_install()
    measure_starts(arguments)
    measure_kernel()
    with chromium() as browser:
        memory = measure_kept(browser, arguments)
        with ExitStack() as stack:
            commands = {
                stack.enter_context(exported(LESSON)): file_server,
                # Where the landing page leads; the address of the notebook costs a redirect more.
                replace(LESSON, name=SERVED, address=f"{LESSON.file.stem}.html"): gdviz_serve,
                CLASSIC: voila,
            }
            apps = [
                stack.enter_context(serve(app, arguments.port + 2 * i, command))
                for i, (app, command) in enumerate(commands.items())
            ]
            measure_pages(browser, apps, memory, arguments)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.app", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure everything once")
    parser.add_argument("--loads", type=int, default=3, help="page loads for each round trip")
    parser.add_argument("--moves", type=int, default=10, help="slider moves for each round trip")
    parser.add_argument("--round-trips", type=int, nargs="+", default=[0, 100, 300, 600], help="in milliseconds")
    parser.add_argument("--port", type=int, default=8950, help="the first of six ports")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.loads = arguments.moves = 1
    return arguments


def measure_install() -> None:
    try:
        sizes = {SERVED: wheel_bytes(GDVIZ) / MEBI, CLASSIC.name: wheel_bytes(CLASSIC_REQUIREMENTS) / MEBI}
    except OSError as error:
        print(f"\nInstall size: skipped, the wheels could not be downloaded ({error})", flush=True)
    else:
        table("Install size, compressed (MB)", {"all wheels": sizes}, ".0f")


def measure_starts(arguments: argparse.Namespace) -> None:
    forked, normal = (np.median(times, axis=0) for times in start_times(arguments.loads))
    titles = ("until it answers", "until the notebook's imports are done")
    rows = {title: {SERVED: forked[i], CLASSIC.name: normal[i]} for i, title in enumerate(titles)}
    table("Kernel start (s, median)", rows, ".2f")


def measure_kernel() -> None:
    lesson, classic = kernel_times(LESSON, measure_lesson), kernel_times(CLASSIC, measure_classic)
    titles = {"run": "the function alone", "update": "the function, and setting the widgets"}
    rows = {title: {SERVED: 1000 * lesson[name], CLASSIC.name: 1000 * classic[name]} for name, title in titles.items()}
    table("Kernel time for one change of a slider, where a kernel computes it (ms, median of 200)", rows, ".2f")


def measure_kept(browser: Browser, arguments: argparse.Namespace) -> Samples:
    """Measure the memory of the lesson's kernels, from a server that serves a copy which keeps them."""
    memory = samples()
    with kept(LESSON) as app, serve(app, arguments.port, gdviz_serve) as served:
        with visit(browser, served, 0.0):
            pass  # Not counted: the first visit fills the caches of server and disk.
        for _ in range(arguments.loads):
            with visit(browser, served, 0.0) as page:
                take_memory(memory, SERVED, page.kernel())
    return memory


def take_memory(memory: Samples, name: str, kernel: psutil.Process) -> None:
    usage = kernel.memory_full_info()
    for title, size in (("private (USS)", usage.uss), ("PSS", usage.pss), ("RSS", usage.rss)):
        memory[title][name].append(size / MEBI)


def measure_pages(browser: Browser, apps: list[Served], memory: Samples, arguments: argparse.Namespace) -> None:
    first_paints, loads, first_moves, moves, weight = (samples() for _ in range(5))
    for served in apps:
        with visit(browser, served, 0.0):
            pass  # Not counted: the first visit fills the caches of server and disk.
    for round_trip in arguments.round_trips:
        label = f"RTT {round_trip} ms"
        # Turn by turn, so that what else this machine does meets all alike.
        for number in range(arguments.loads):
            for served in apps:
                name = served.app.name
                with visit(browser, served, round_trip / 1000) as page:
                    first_paints[label][name].append(page.first)
                    loads[label][name].append(page.seconds)
                    weight["requests"][name].append(page.requests)
                    weight["received (KB)"][name].append(page.received / 1024)
                    if served.app == CLASSIC:
                        take_memory(memory, name, page.kernel())
                    if number == arguments.loads - 1:
                        first, *others = (1000 * seconds for seconds in page.slider_moves(1 + arguments.moves))
                        first_moves[label][name].append(first)
                        moves[label][name] += others
    table("Page load, from navigation to the first paint (s, median)", summary(first_paints), ".2f")
    table("Page load, from navigation to all plots (s, median)", summary(loads), ".2f")
    table("Slider move to new path painted, the first one after the page load (ms)", summary(first_moves), ".0f")
    table("Slider move to new path painted (ms, median)", summary(moves), ".0f")
    table("Slider move to new path painted (ms, 95th percentile)", summary(moves, percentile_95), ".0f")
    table("Page, until all plots are drawn (median)", summary(weight), ".0f")
    table("Memory of a visitor's kernel (MB, median)", summary(memory), ".0f")


def samples() -> Samples:
    return defaultdict(lambda: defaultdict(list))


def percentile_95(values: list[float]) -> float:
    return float(np.percentile(values, 95))


def summary(measured: Samples, statistic: Callable = np.median) -> dict[str, dict[str, float]]:
    return {
        name: {column: float(statistic(values)) for column, values in columns.items()}
        for name, columns in measured.items()
    }


def table(title: str, rows: Mapping[str, Mapping[str, float]], style: str) -> None:
    """Print one line for each row: its name, the values that there are, and their ratios to the classic app's."""
    ratios = COLUMNS[:-1]
    print(f"\n{title}")
    print(
        "".join(
            [" " * 38, *(f"{name:>10}" for name in COLUMNS), *(f"{f'{name} / {CLASSIC.name}':>20}" for name in ratios)]
        )
    )
    for title, values in rows.items():
        shown = [f"{values[name]:10{style}}" if name in values else f"{'–':>10}" for name in COLUMNS]
        compared = [
            f"{values[name] / values[CLASSIC.name]:19.2f}×" if name in values else f"{'–':>20}" for name in ratios
        ]
        print("".join([f"{title:38}", *shown, *compared]), flush=True)


if __name__ == "__main__":
    main()
