# ruff: noqa: F821 (measuring functions see the notebook's own names)
"""How long kernels take, without browser or network: to start, and for one change of a slider."""

from __future__ import annotations

import ast
import inspect
import json
import os
import subprocess
import time
from collections.abc import Callable
from unittest.mock import patch

import nbformat
from jupyter_client.kernelspec import NATIVE_KERNEL_NAME
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient

from benchmarks.served import CLASSIC, LESSON, App, environment, shared_data
from gdviz.site.kernels import KERNEL_NAME
from gdviz.site.provisioner import shared_fork_server

_STARTS_WITHIN = 60  # seconds


Starts = list[tuple[float, float]]
"""Of kernels: the seconds until each has answered, and until it has imported what its notebook imports."""


def start_times(count: int) -> tuple[Starts, Starts]:
    """Start kernels for the lesson from a fork server that is ready, and normal ones for the classic app, in turn."""
    forked: Starts = []
    normal: Starts = []
    with shared_data() as data, patch.dict(os.environ, environment() | {"JUPYTER_PATH": str(data)}):
        fork_server = shared_fork_server()
        try:
            fork_server.start()
            # The first ones are not counted: they fill the caches of the disk.
            for _ in range(1 + count):
                forked.append(_start_time(KERNEL_NAME, _imports(LESSON)))
                normal.append(_start_time(NATIVE_KERNEL_NAME, _imports(CLASSIC)))
        finally:
            fork_server.close()
    return forked[1:], normal[1:]


def _imports(app: App) -> str:
    """Return the statements of an app's notebook that import something."""
    code = "\n".join(cell.source for cell in nbformat.read(app.file, as_version=4).cells if cell.cell_type == "code")
    return "\n".join(
        ast.unparse(node) for node in ast.parse(code).body if isinstance(node, ast.Import | ast.ImportFrom)
    )


def _start_time(kernel_name: str, imports: str) -> tuple[float, float]:
    began = time.perf_counter()
    manager = KernelManager(kernel_name=kernel_name)
    # They would warn of ports that others of this machine can reach.
    manager.start_kernel(extra_arguments=["--IPKernelApp.log_level=40"])
    client = manager.client()
    client.start_channels()
    try:
        client.kernel_info(reply=True, timeout=_STARTS_WITHIN)
        answered = time.perf_counter() - began
        reply = client.execute(imports, reply=True, timeout=_STARTS_WITHIN)
        imported = time.perf_counter() - began
        if reply["content"]["status"] != "ok":
            raise RuntimeError(f"The imports failed: {reply['content']['evalue']}")
        if kernel_name == KERNEL_NAME and not manager.provisioner.forked:
            raise RuntimeError("The kernel was not forked")
        return answered, imported
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


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
    """Keep every function that a page links, with its inputs and its link."""
    from gdviz.views import page

    calls = []
    jaxlink = page.jaxlink

    def keeping(function, inputs, outputs, **options):
        link = jaxlink(function, inputs, outputs, **options)
        calls.append((function, inputs, link))
        return link

    page.jaxlink = keeping
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
