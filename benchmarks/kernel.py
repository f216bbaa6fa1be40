# ruff: noqa: F821 (measuring functions see the notebook's own names)
"""How long one change of a slider keeps the kernel busy, without browser or network."""

from __future__ import annotations

import inspect
import json
import subprocess
from collections.abc import Callable

import nbformat
from nbclient import NotebookClient

from benchmarks.served import App, environment


def kernel_times(app: App, measure: Callable) -> dict[str, float]:
    """Run an app's notebook in a kernel, then `measure_lesson` or `measure_classic`, and return what that returns.

    It is the seconds of `run`, the function alone, and of `update`, a slider that moves and all that follows.
    """
    notebook = nbformat.read(app.file, as_version=4)
    notebook.cells = [
        _cell(spy, "calls = spy()"),
        *notebook.cells,
        _cell(median_time),
        _cell(measure, f"import json; print(json.dumps({measure.__name__}()))"),
    ]
    client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": app.file.parent}})
    client.execute(env=environment(), stderr=subprocess.DEVNULL)
    return json.loads(notebook.cells[-1].outputs[-1].text)


def _cell(function: Callable, call: str = "") -> nbformat.NotebookNode:
    return nbformat.v4.new_code_cell(inspect.getsource(function) + call)


# The functions below run in the kernel, `spy` before the notebook's cells, the others after them.


def spy():
    """Keep every function that is linked, with its inputs and its link."""
    import gdviz

    calls = []
    jaxlink = gdviz.jaxlink

    def keeping(function, inputs, outputs, **options):
        link = jaxlink(function, inputs, outputs, **options)
        calls.append((function, inputs, link))
        return link

    gdviz.jaxlink = keeping
    return calls


def median_time(action, repeat=200, warm_up=20):
    """Return the median time of action(number) in seconds."""
    import statistics
    import time

    times = []
    for number in range(warm_up + repeat):
        begin = time.perf_counter()
        action(number)
        times.append(time.perf_counter() - begin)
    return statistics.median(times[warm_up:])


def measure_lesson():
    """Time the lesson's `run`, and its link's `compute`."""
    import jax
    import numpy as np

    function, inputs, link = next(call for call in calls if call[0].__name__ == "run")
    values = jax.tree.map(lambda pair: np.asarray(getattr(*pair)), inputs, is_leaf=lambda x: isinstance(x, tuple))
    learning_rate, _ = inputs["hyperparameters"][0]["learning_rate"]
    run = jax.jit(function)

    def move(number):
        learning_rate.value = 0.1 + 0.001 * (number % 2)
        link.compute()

    return {"run": median_time(lambda _: jax.block_until_ready(run(**values))), "update": median_time(move)}


def measure_classic():
    """Time the classic app's `run`, and what it does when its slider moves: `redraw`, and the figure's drawing."""
    model, (x, y) = PROBLEMS[problem.value]
    start = np.ones(2)

    def move(number):
        learning_rate.value = 0.1 + 0.01 * (number % 2)
        figure.canvas.draw()

    return {
        "run": median_time(lambda _: jax.block_until_ready(run(model, start, 0.1, 0.5, x, y, GRID))),
        "update": median_time(move),
    }
