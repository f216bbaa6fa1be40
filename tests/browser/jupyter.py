"""A Jupyter server with JupyterLab and Notebook, and their pages."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import serve
from tests.browser.lesson import PATIENCE, settle


@contextmanager
def serve_jupyter(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the notebooks of a folder; yield the address."""
    options = ["--allow-root", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    # Else Lab opens again what a run before had open, and does as the user of this machine likes it.
    own = {f"JUPYTERLAB_{name}_DIR": str(tmp_path_factory.mktemp(name)) for name in ("WORKSPACES", "SETTINGS")}
    with serve("jupyter-lab", *options, "--ServerApp.disable_check_xsrf=True", log=folder / "log", **own) as address:
        yield address


def kernel_of(jupyter: str, path: str) -> str:
    """Return the name of the kernel of a notebook."""
    with urllib.request.urlopen(f"{jupyter}/api/sessions") as answer:
        return next(session["kernel"]["id"] for session in json.load(answer) if session["path"] == path)


def open_notebook(context: BrowserContext, address: str) -> Page:
    """Open a notebook, and wait for its kernel: until then Lab forgets what it is asked to run, or asks for one."""
    page = context.new_page()
    page.set_default_timeout(1000 * PATIENCE)
    page.goto(address)
    page.wait_for_selector(".jp-CodeCell .cm-content")
    # A notebook is idle, too, before it has a kernel.
    expect(page.locator(".jp-KernelName").first).not_to_have_text("No Kernel")
    page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status=idle]", state="attached")
    return page


def run_cell(page: Page, number: int, keys: str = "Control+Enter") -> None:
    """Run a cell to its end, pressing again where a notebook that has just opened took no notice."""
    cell = page.locator(".jp-CodeCell").nth(number)

    def count() -> str:
        """Return the number beside the cell, "*" while it runs, "" before it ran."""
        return cell.locator(".jp-InputPrompt").inner_text().strip("[]: ")

    before = count()

    def run() -> None:
        # A dialog that lies over the notebook says what is wrong with it.
        dialogs = page.locator(".jp-Dialog").all_inner_texts()
        assert dialogs == [], dialogs
        if count() in ("", before):
            cell.locator(".cm-content").click()
            page.keyboard.press(keys)
            page.wait_for_timeout(500)
        assert count() not in ("", "*", before)

    settle(page, run)
