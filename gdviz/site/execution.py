"""Executing a notebook for export: its outputs, and the state of its widgets once all links have settled."""

from __future__ import annotations

import asyncio
import copy
import logging
import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import nbformat
from jupyter_client.kernelspec import NATIVE_KERNEL_NAME, KernelSpecManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from traitlets.config import Config

from gdviz.site import last_cell
from gdviz.site.kernel_client import KernelClient
from gdviz.site.page import STATE

_log = logging.getLogger(__name__)

STRICT, STATIC = "strict", "static"
"""Values of the variable `GDVIZ_EXPORT`, which `jaxlink` reads: links must run in the page, or may be frozen."""


class NotebookError(Exception):
    """A notebook could not be executed: which cell, and why, in words for whoever wrote it."""


def parsed(source: bytes) -> Any:
    """Return the notebook that the content of a file describes; raises `NotebookError` where it is none."""
    try:
        return nbformat.reads(source.decode(), as_version=4)
    except Exception as error:
        raise NotebookError(f"it is not a valid notebook: {error}") from error


def execute(notebook: Any, folder: Path, links: str = STRICT, timeout: float = 600) -> Any:
    """Return a notebook after running all of its cells in a fresh kernel, in a folder, with the state of its widgets.

    `links` is `STRICT`, where a link that cannot run in the page is an error, or `STATIC`; `timeout` in seconds for
    each cell. Whether its page needs Python from the start stands in the metadata, as `gdviz.needs_python`.

    Raises `NotebookError` with the cell and the reason.
    """
    notebook = copy.deepcopy(notebook)
    cells = len(notebook.cells)
    notebook.cells.append(nbformat.v4.new_code_cell(last_cell.SOURCE_OF_RENDERED))
    reached = 0

    def reach(cell_index: int, **_: Any) -> None:
        nonlocal reached
        reached = cell_index

    client = NotebookClient(
        notebook,
        timeout=timeout,
        kernel_name=_kernel_of(notebook),
        # Kernels warn of ports that others of this machine can reach; they live for seconds, and have keys.
        extra_arguments=["--IPKernelApp.log_level=50"],
        resources={"metadata": {"path": str(folder)}},
        on_cell_start=reach,
        config=Config({"AsyncKernelManager": {"client_factory": KernelClient}}),
    )
    environment = {name: value for name, value in os.environ.items() if name != "QUERY_STRING"}
    try:
        _run(client, environment | {"GDVIZ_EXPORT": links})
    except CellExecutionError as error:
        raise NotebookError(_described(notebook, reached, f"{error.ename}: {error.evalue}")) from error
    except CellTimeoutError as error:
        raise NotebookError(_described(notebook, reached, f"it took longer than {timeout:g} seconds")) from error
    except DeadKernelError as error:
        raise NotebookError(_described(notebook, reached, "its kernel died")) from error
    except RuntimeError as error:
        raise NotebookError(f"its kernel did not start: {error}") from error
    report = last_cell.report_of(notebook.cells[-1])
    notebook.metadata["widgets"] = {STATE: {"state": report.state}}
    notebook.metadata["words"] = report.words
    notebook.metadata.setdefault("gdviz", {})["needs_python"] = report.needs_python
    for output in notebook.cells[-1].outputs:
        if output.get("name") == "stderr":
            _log.warning("%s: %s", folder, output.text.strip())
    del notebook.cells[cells:]
    return notebook


def _kernel_of(notebook: Any) -> str:
    """Return the kernel that a notebook names, where there is one of this name here."""
    name = notebook.metadata.get("kernelspec", {}).get("name", "")
    return name if name in KernelSpecManager().find_kernel_specs() else NATIVE_KERNEL_NAME


def _run(client: NotebookClient, environment: dict[str, str]) -> None:
    """Run all cells, in a thread: in the main one nbclient would end the kernel at a Ctrl-C and go on."""
    began: Future[asyncio.Task[Any]] = Future()

    async def execute_all() -> None:
        began.set_result(cast("asyncio.Task[Any]", asyncio.current_task()))
        await client.async_execute(env=environment)

    with ThreadPoolExecutor(1) as thread:
        execution = thread.submit(lambda: asyncio.run(execute_all()))
        try:
            execution.result()
        except KeyboardInterrupt:
            # It ends its kernel, for which the thread waits.
            task = began.result()
            task.get_loop().call_soon_threadsafe(task.cancel)
            raise


def _described(notebook: Any, index: int, reason: str) -> str:
    """Tell at which cell the execution ended, by its number among the code cells and its first line."""
    if index == len(notebook.cells) - 1:
        return f"after its last cell: {reason}"
    number = sum(cell.cell_type == "code" for cell in notebook.cells[: index + 1])
    first = notebook.cells[index].source.strip().partition("\n")[0]
    return f"code cell {number}, which begins with “{first}”, failed: {reason}"
