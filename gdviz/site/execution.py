"""Executing a notebook for its page: its outputs, and what its kernel reports once all links have settled."""

from __future__ import annotations

import asyncio
import logging
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.kernelspec import NATIVE_KERNEL_NAME, KernelSpecManager
from jupyter_core.utils import ensure_async
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from gdviz.site import last_cell
from gdviz.site.kernel_client import connections

_log = logging.getLogger(__name__)

STRICT, STATIC = "strict", "static"
"""Values of the variable `GDVIZ_EXPORT`, which `jaxlink` reads: links must run in the page, or may be frozen."""

_CELL_SECONDS = 600


class NotebookError(Exception):
    """A notebook could not be executed: which cell, and why, in words for whoever wrote it."""


def parsed(source: bytes) -> Any:
    """Return the notebook that the content of a file describes; raises `NotebookError` where it is none."""
    try:
        return nbformat.reads(source.decode(), as_version=4)
    except Exception as error:
        raise NotebookError(f"it is not a valid notebook: {error}") from error


async def execute(
    notebook: Any, folder: Path, links: str = STRICT, environment: Mapping[str, str] = os.environ
) -> last_cell.Report:
    """Run all cells of a notebook in a fresh kernel, in a folder, and return the report of the kernel.

    The notebook gets the outputs. `links` is `STRICT`, where a link that cannot run in the page is an error, or
    `STATIC`. Raises `NotebookError` with the cell and the reason.
    """
    connection = tempfile.TemporaryDirectory()
    client = NotebookClient(
        notebook,
        timeout=_CELL_SECONDS,
        kernel_name=_kernel_of(notebook),
        # Kernels warn of ports that others of this machine can reach; they live for seconds, and have keys.
        extra_arguments=["--IPKernelApp.log_level=50"],
        resources={"metadata": {"path": str(folder)}},
        config=connections(connection.name),
    )
    environment = {name: value for name, value in environment.items() if name != "QUERY_STRING"}
    notebook.cells.append(nbformat.v4.new_code_cell(last_cell.SOURCE_OF_RENDERED))
    index = 0
    # Not by `async_execute`, which would take the signals of the process.
    manager = client.create_kernel_manager()
    manager.connection_file = f"{connection.name}/kernel.json"
    try:
        await client.async_start_new_kernel(env=environment | {"GDVIZ_EXPORT": links})
        await client.async_start_new_kernel_client()
        for index, cell in enumerate(notebook.cells):
            await client.async_execute_cell(cell, index)
    except CellExecutionError as error:
        raise NotebookError(_described(notebook, index, f"{error.ename}: {error.evalue}")) from error
    except CellTimeoutError as error:
        raise NotebookError(_described(notebook, index, f"it took longer than {_CELL_SECONDS} seconds")) from error
    except DeadKernelError as error:
        if _is_cancelled():  # nbclient takes this for the end of the kernel.
            raise asyncio.CancelledError from error
        raise NotebookError(_described(notebook, index, "its kernel died")) from error
    except RuntimeError as error:
        raise NotebookError(f"its kernel did not start: {error}") from error
    finally:
        if client.kc:
            client.kc.stop_channels()
        if manager.has_kernel:
            await ensure_async(manager.shutdown_kernel(now=_is_cancelled()))
        connection.cleanup()
    last = notebook.cells.pop()
    for output in last.outputs:
        if output.get("name") == "stderr":
            _log.warning("%s: %s", folder, output.text.strip())
    return last_cell.report_of(last)


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _kernel_of(notebook: Any) -> str:
    """Return the kernel that a notebook names, where there is one of this name here."""
    name = notebook.metadata.get("kernelspec", {}).get("name", "")
    return name if name in KernelSpecManager().find_kernel_specs() else NATIVE_KERNEL_NAME


def _described(notebook: Any, index: int, reason: str) -> str:
    """Say at which cell the execution ended, by its number among the code cells and its first line."""
    if index == len(notebook.cells) - 1:
        return f"after its last cell: {reason}"
    number = sum(cell.cell_type == "code" for cell in notebook.cells[: index + 1])
    first = notebook.cells[index].source.strip().partition("\n")[0]
    return f"code cell {number}, which begins with “{first}”, failed: {reason}"
