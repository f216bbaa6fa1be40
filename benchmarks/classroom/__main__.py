"""A class that opens the lesson in the same minute, on one small server: `python -m benchmarks.classroom`."""

from __future__ import annotations

import argparse
import math
import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.error import HTTPError

import numpy as np

from benchmarks.classroom.learner import Class, Plan, Visit, attend
from benchmarks.classroom.servers import Variant, files_of_page, forked_kernels, variants, watched
from benchmarks.classroom.usage import Usage, Watch
from benchmarks.proxy import HOST
from benchmarks.served import Served

MEBI = 2**20
_KERNELS_GO_WITHIN = 180.0  # seconds


@dataclass(frozen=True)
class Measured:
    """A class on one server: its visits, what the server used while it was there, and the kernels that it left behind.

    `gone_after` are the seconds from the last learner's leaving until no kernel was left, infinite where some stayed;
    `forked` are the kernels that were forked, not a number where the server does not tell; `processes` are those of the
    server before the class came and at the end.
    """

    variant: Variant
    attended: Class
    usage: Usage
    kernels_left: int
    gone_after: float
    forked: float
    processes: tuple[int, int]

    @property
    def visits(self) -> list[Visit]:
        """All visits."""
        return self.attended.visits

    def count(self, served: str) -> int:
        """Return how many learners got a page of a kind."""
        return sum(visit.served == served for visit in self.visits)

    def quantile(self, name: str, q: float) -> float:
        """Return a quantile of when something was complete, over all learners who got a page."""
        values = [getattr(visit, name) for visit in self.visits if visit.served != "error"]
        return float(np.quantile(values, q)) if values else math.nan

    def move(self, q: float) -> float:
        """Return a quantile of how many seconds a kernel was busy with a change of a control."""
        values = [seconds for visit in self.visits for seconds in visit.moves]
        return float(np.quantile(values, q)) if values else math.nan


ROWS: list[tuple[str, Callable[[Measured], float], str]] = [
    ("state of all widgets (s): median", lambda m: m.quantile("models", 0.5), ".1f"),
    ("    95th percentile", lambda m: m.quantile("models", 0.95), ".1f"),
    ("    longest", lambda m: m.quantile("models", 1), ".1f"),
    ("all files too (s): median", lambda m: m.quantile("complete", 0.5), ".1f"),
    ("    95th percentile", lambda m: m.quantile("complete", 0.95), ".1f"),
    ("    longest", lambda m: m.quantile("complete", 1), ".1f"),
    ("learners with a page and its kernel", lambda m: m.count("kernel"), "d"),
    ("learners with the exported page", lambda m: m.count("exported"), "d"),
    ("learners with an error", lambda m: m.count("error"), "d"),
    ("pages that asked model by model", lambda m: sum(v.one_by_one for v in m.visits), "d"),
    ("open pages whose kernel went", lambda m: sum(v.kernel_gone for v in m.visits), "d"),
    ("requests of a learner, median", lambda m: float(np.median([v.requests for v in m.visits])), ".0f"),
    ("kernel busy with a change (ms): median", lambda m: 1000 * m.move(0.5), ".0f"),
    ("    95th percentile", lambda m: 1000 * m.move(0.95), ".0f"),
    ("most memory, PSS (MB)", lambda m: m.usage.memory / MEBI, ".0f"),
    ("most kernels at a time", lambda m: m.usage.kernels, "d"),
    ("kernels that were forked", lambda m: m.forked, ".0f"),
    ("kernels left in the end", lambda m: m.kernels_left, "d"),
    ("none left after (s)", lambda m: m.gone_after, ".0f"),
    ("processes, before", lambda m: m.processes[0], "d"),
    ("processes, in the end", lambda m: m.processes[1], "d"),
    ("server's CPU time (s)", lambda m: m.usage.seconds, ".0f"),
    ("learners' CPU time (s)", lambda m: m.attended.seconds, ".1f"),
    ("samples of memory", lambda m: m.usage.samples, "d"),
    ("CPU time of the sampling (s)", lambda m: m.usage.sampling, ".1f"),
]
"""What is printed: title, value and its style. Lines that begin with spaces belong to the one before."""


def main() -> None:
    arguments = parse()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    results = []
    for variant in variants(arguments.app, arguments.options):
        print(f"{variant.name}: {arguments.learners} learners", flush=True)
        results.append(measure(variant, arguments))
    report(results, arguments)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.classroom", description=__doc__)
    parser.add_argument("--learners", type=int, default=30)
    parser.add_argument("--within", type=float, default=10.0, help="seconds within which they arrive, evenly")
    parser.add_argument("--stay", type=float, default=60.0, help="seconds that each one moves controls")
    parser.add_argument("--app", choices=("pages", "forked", "lesson", "classic", "both"), default="both")
    parser.add_argument(
        "--warm", action="store_true", help="a first visit that does not count fills the server's caches"
    )
    parser.add_argument("options", nargs="*", help="options of `gdviz serve`, after --, such as -- --memory 2G")
    parser.add_argument("--port", type=int, default=8980, help="the first of two ports")
    return parser.parse_args()


def measure(variant: Variant, arguments: argparse.Namespace) -> Measured:
    """Send a class to a server that was just started."""
    files = files_of_page(variant, arguments.port)
    path = f"/{variant.app.path_of_page}"
    plan = Plan(HOST, arguments.port, path, arguments.stay, files)
    with watched(variant, arguments.port) as (served, watch):
        if arguments.warm:
            warm(served, plan)
        processes, seconds, forked = len(watch.processes()), watch.usage().seconds, forked_kernels(served)
        with watch:
            attended = in_own_process(plan, arguments.learners, arguments.within)
            watch.processes()
        usage = watch.usage()
        usage = replace(usage, seconds=usage.seconds - seconds)
        forked = forked_kernels(served) - forked
        left, gone_after = await_end_of_kernels(watch)
        return Measured(variant, attended, usage, left, gone_after, forked, (processes, len(watch.processes())))


def warm(served: Served, plan: Plan) -> None:
    """Let one learner come and leave, with its kernel."""
    (visit,) = in_own_process(replace(plan, stay=0.0), 1, 0.0).visits
    if visit.error:
        raise RuntimeError(f"The first visit failed: {visit.error}")
    if visit.kernel:
        # Most have ended by then, as the learner has left.
        with suppress(HTTPError):
            served.end_kernel(visit.kernel, visit.key)


def in_own_process(plan: Plan, learners: int, within: float) -> Class:
    """Send learners from a process of their own, so that nothing else is in their way."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(attend, plan, learners, within).result()


def await_end_of_kernels(watch: Watch) -> tuple[int, float]:
    """Wait until no kernel is left, or for three minutes; return how many are, and how long it took."""
    began = time.monotonic()
    while (left := watch.kernels()) and time.monotonic() - began < _KERNELS_GO_WITHIN:
        time.sleep(0.5)
    return left, math.inf if left else time.monotonic() - began


def report(results: list[Measured], arguments: argparse.Namespace) -> None:
    """Print a column for each server, and how many times the value of the last one each of the others has."""
    *others, last = results
    caches = "after a first visit" if arguments.warm else "to a server just started"
    print(
        f"\n{arguments.learners} learners come within {arguments.within:g} s, {caches},"
        f" and move controls for {arguments.stay:g} s"
    )
    ratios = [f"{m.variant.name} / {last.variant.name}" for m in others]
    print(f"{'':40}" + "".join(f"{m.variant.name:>10}" for m in results) + "".join(f"{r:>18}" for r in ratios))
    for title, value, style in ROWS:
        values = [value(m) for m in results]
        cells = [format(v, style) if math.isfinite(v) else "—" for v in values]
        known = values[-1] and math.isfinite(values[-1])
        ratios = [f"{v / values[-1]:.2f}×" if known and math.isfinite(v) else "—" for v in values[:-1]]
        print(f"{title:40}" + "".join(f"{c:>10}" for c in cells) + "".join(f"{r:>18}" for r in ratios), flush=True)
    for m in results:
        for error, count in Counter(visit.error for visit in m.visits if visit.error).most_common():
            print(f"{m.variant.name}: {count} × {error}")


if __name__ == "__main__":
    main()
