"""A million descents through Dask with two workers, against one process: `python -m benchmarks.sweep_workers`."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import Any

import dask
import jax
import jax.numpy as jnp
import numpy as np
import optax
import psutil
from dask.distributed import Client, LocalCluster

from gdviz import GALLERY, sweep
from gdviz.descent import descend_to_end

STEPS = 100
WAYS = ("one process", "Dask, two workers")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=1000, help="of the grid: its square is the number of descents")
    parser.add_argument("--batch-size", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured; the medians count")
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.way:
        print(json.dumps(measure(arguments.way, arguments.side, arguments.batch_size)))
        return
    found: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    # Each in a process of its own, in turns.
    for _ in range(arguments.rounds):
        for way in WAYS:
            command = [sys.executable, "-m", "benchmarks.sweep_workers", *sys.argv[1:], "--way", way]
            done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
            found[way].append(json.loads(done.stdout.splitlines()[-1]))
            print(way, found[way][-1], file=sys.stderr)
    medians = {
        way: {name: statistics.median(each[name] for each in rounds) for name in rounds[0]}
        for way, rounds in found.items()
    }
    print(f"{arguments.side**2:,} descents of {STEPS} steps on the wave problem, batches of {arguments.batch_size}")
    one, two = medians.values()
    for name in one:
        print(f"{name:36}{one[name]:10.1f}{two[name]:10.1f}")
    print(f"{one['seconds'] / two['seconds']:.2f} times as fast")


def measure(way: str, side: int, batch_size: int) -> dict[str, float]:
    """Return seconds, and MB of memory at a quarter of the time and at the end."""
    options = {"batch_size": batch_size, "progress": False}
    with tempfile.TemporaryDirectory() as folder:
        if way == WAYS[0]:
            start_jax()
            return measured([psutil.Process()], partial(swept, side, None, Path(folder) / "store", options))
        # Dask lets its workers give all memory back between two operations, to be asked for again: half of their time.
        keep = {"distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None}
        with (
            dask.config.set(keep),
            LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
            Client(cluster) as client,
        ):
            client.run(start_jax)
            pids = client.run(os.getpid)
            processes = [psutil.Process(), *map(psutil.Process, pids.values())]
            return measured(processes, partial(swept, side, client.get_executor(), Path(folder) / "store", options))


def swept(side: int, executor: Executor | None, store: Path, options: dict[str, Any]) -> None:
    problem = GALLERY["wave"]()

    def run(learning_rate: jax.Array, x: jax.Array) -> dict[str, jax.Array]:
        start = jnp.stack([x, problem.start[1]])
        params, loss = descend_to_end(problem.loss, start, optax.sgd(learning_rate, 0.9), STEPS)
        return {"params": params, "loss": loss}

    grid = {"learning_rate": np.geomspace(1e-4, 1, side), "x": np.linspace(*problem.box[:2], side)}
    found = sweep(run, grid, executor=executor, store=store, **options)
    assert found.finished.all()


def measured(processes: list[psutil.Process], work: Any) -> dict[str, float]:
    """Return what `work` takes of time, of the processes' time and of their memory."""
    memory: list[list[float]] = []
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.2):
            memory.append([process.memory_info().rss / 1e6 for process in processes])

    before = [sum(process.cpu_times()[:2]) for process in processes]
    began, watcher = time.perf_counter(), threading.Thread(target=watch)
    watcher.start()
    work()
    seconds = time.perf_counter() - began
    done.set()
    watcher.join()
    client, *workers = (sum(process.cpu_times()[:2]) - start for process, start in zip(processes, before, strict=True))
    result = {"seconds": seconds, "CPU seconds of the client": client, "CPU seconds of the workers": sum(workers)}
    for name, sample in {
        "1/4": memory[len(memory) // 4],
        "1/2": memory[len(memory) // 2],
        "the end": memory[-1],
    }.items():
        result[f"MB at {name}, of the client"] = sample[0]
        result[f"MB at {name}, of the largest worker"] = max(sample[1:] or sample)
    return result


def start_jax() -> None:
    """Start JAX where it sees one core, so that it computes in one thread, which may then run on any core."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    jax.devices()
    for thread in psutil.Process().threads():
        os.sched_setaffinity(thread.id, cores)


if __name__ == "__main__":
    main()
