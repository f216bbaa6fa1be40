"""Pages of notebooks that run in a kernel, under Voilà: filters for its template, template/index.html.j2.

The page is the exported one, with the difference that it is sent while the notebook runs: first all text, then the
outputs of each cell, at last the state of the widgets, which from then on are connected with the kernel.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

from gdviz.site import last_cell
from gdviz.site.assets import Assets, assets_of
from gdviz.site.front_ends import MissingFrontEndError, scripts
from gdviz.site.page import facts_json, live, markdown, output_html, stored_state, title, widgets_json

logger = logging.getLogger(__name__)

_FAILED = "A part of this page could not be computed. Reload it; if that does not help, tell whoever runs this server."

# The scripts that a notebook needed when it was last shown: browsers fetch them while the notebook runs.
_scripts: dict[str, list[str]] = {}


@dataclass
class Running:
    """A notebook that is being run for a page.

    - `title`; `text`: the HTML of its markdown cells, None for each cell of code;
    - `preloads`: addresses of scripts that it will probably need;
    - `assets`: where its scripts come from; `renderer`: Voilà's.
    """

    title: str
    text: list[str | None]
    preloads: list[str]
    assets: Assets
    renderer: Any
    failed: bool = False
    report: last_cell.Report | None = None


def begin(notebook: Any, cell_generator: Any) -> Running:
    """Return what can be shown of a notebook before it runs; `cell_generator` is Voilà's."""
    # Voilà's renderer knows the server and the notebook's folder; templates get nothing of it but methods.
    renderer = cell_generator.__self__
    folder = Path(renderer.cwd)
    assets = assets_of(renderer.request_handler.application, renderer.base_url)
    text = [
        markdown(cell.source, folder, cell.get("attachments")) if cell.cell_type == "markdown" else None
        for cell in notebook.cells
    ]
    notebook.cells.append(nbformat.v4.new_code_cell(last_cell.SOURCE))
    name = renderer.resources["metadata"]["name"]
    return Running(title(notebook) or name, text, _scripts.get(renderer.notebook_path, []), assets, renderer)


def outputs(cell: Any, running: Running, index: int) -> str:
    """Return the HTML of what a cell has shown; the last cell, which is ours, shows nothing."""
    if cell.cell_type != "code":
        return ""
    running.failed |= any(output["output_type"] == "error" or output.get("name") == "stderr" for output in cell.outputs)
    if index == len(running.text):
        running.report = None if running.failed else last_cell.report_of(cell)
        return ""
    # Voilà tells its own troubles as plain dictionaries.
    shown = nbformat.from_dict(cell.outputs)
    folder = Path(running.renderer.cwd)
    return "\n".join(output_html(output, folder) for output in shown if output.output_type != "error")


@dataclass(frozen=True)
class Ended:
    """The end of a page: its facts and the state of its widgets, as JSON, and the addresses of its scripts."""

    facts: str
    widgets: str
    scripts: list[str]


def end(running: Running, kernel_id: str) -> Ended:
    """Return the end of a page, after all cells have run."""
    renderer = running.renderer
    # Where a cell has failed, the last one does not run: what the messages of the widgets say is all that is known.
    state = running.report.state if running.report else _state_of_messages(renderer.executor)
    failed = _FAILED if running.failed else None
    try:
        codes = scripts(state)
    except MissingFrontEndError as error:
        logger.error("%s: %s", renderer.notebook_path, error)
        codes, state, failed = scripts({}), {}, f"The widgets of this page cannot be shown: {error}."
    addresses = [running.assets.add(name, code) for name, code in codes]
    _scripts[renderer.notebook_path] = addresses
    # `gdviz serve` asks for a key, Voilà does not.
    kernel = {"base": renderer.base_url, "id": kernel_id, "key": renderer.resources.get("gdviz_key", "")}
    return Ended(facts_json(live(renderer.notebook), kernel, failed), widgets_json(state), addresses)


def _state_of_messages(executor: Any) -> dict[str, Any]:
    executor.set_widgets_metadata()
    return stored_state(executor.nb)
