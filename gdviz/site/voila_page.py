"""Pages of notebooks that run in a kernel, under Voilà: what its template, template/index.html.j2, puts into them.

The page is the exported one, with the difference that it is sent while the notebook runs: first all text, then the
outputs of each cell, at last the state of the widgets, which from then on are connected with the kernel.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import nbformat

from gdviz.site import last_cell
from gdviz.site.assets import assets_of
from gdviz.site.front_ends import MissingFrontEndError, scripts
from gdviz.site.page import cell_html, code_html, facts_json, live, markdown, shows_code, teacher, title, widgets_json
from gdviz.site.teacher import NotesError

logger = logging.getLogger(__name__)

_FAILED = "A part of this page could not be computed. Reload it; if that does not help, tell whoever runs this server."

# The scripts that a notebook needed when it was last shown: browsers fetch them while the notebook runs.
_scripts: dict[str, list[str]] = {}


class RunningPage:
    """A page whose notebook is being run, by Voilà's `cell_generator`.

    - `title`; `text`: the HTML of its markdown cells, None for each cell of code, and `code`: that of its code cells,
      where the page shows it; `teacher`: that of the notes for teachers;
    - `scripts`: the addresses of its scripts, at first of those that it will probably need;
    - `facts`, `widgets`: after `end`, what `facts_json` and `widgets_json` return.
    """

    def __init__(self, notebook: Any, cell_generator: Any) -> None:
        # Voilà's renderer knows the server and the notebook's folder; templates get nothing of it but methods.
        self._renderer = cell_generator.__self__
        self._folder = Path(self._renderer.cwd)
        self._report: last_cell.Report | None = None
        self._failed = False
        self.title = title(notebook) or self._renderer.resources["metadata"]["name"]
        self.text = [
            markdown(cell.source, self._folder, cell.get("attachments")) if cell.cell_type == "markdown" else None
            for cell in notebook.cells
        ]
        self._shows_code = shows_code(notebook)
        self.code = [code_html(cell) if self._shows_code else "" for cell in notebook.cells]
        self.teacher = _notes(notebook, self._folder)
        self.scripts = _scripts.get(self._renderer.notebook_path, [])
        notebook.cells.append(nbformat.v4.new_code_cell(last_cell.SOURCE))

    def shown(self, cell: Any, index: int) -> str:
        """Return the HTML of a cell of code that has run; the last cell, which is ours, shows nothing."""
        if cell.cell_type != "code":
            return ""
        self._failed |= any(out["output_type"] == "error" or out.get("name") == "stderr" for out in cell.outputs)
        if index == len(self.text):
            self._report = None if self._failed else last_cell.report_of(cell)
            return ""
        # Voilà reports its own troubles as plain dictionaries.
        outputs = [output for output in nbformat.from_dict(cell.outputs) if output.output_type != "error"]
        shown = nbformat.from_dict({**cell, "outputs": outputs})
        return cell_html(shown, self._folder, self._folder, {}, self._shows_code)

    def end(self, kernel_id: str) -> None:
        """Set what stands at the end of the page, after all cells have run."""
        renderer = self._renderer
        # Where a cell has failed, the last one does not run: what the messages of the widgets say is all that is known.
        state = self._report.state if self._report else _state_of_messages(renderer.executor)
        failed = _FAILED if self._failed else None
        try:
            codes = scripts(state)
        except MissingFrontEndError as error:
            logger.error("%s: %s", renderer.notebook_path, error)
            codes, state, failed = scripts({}), {}, f"The widgets of this page cannot be shown: {error}."
        assets = assets_of(renderer.request_handler.application, renderer.base_url)
        self.scripts = _scripts[renderer.notebook_path] = [assets.add(name, code) for name, code in codes]
        # `gdviz serve` asks for a key, Voilà does not.
        kernel = {"base": renderer.base_url, "id": kernel_id, "key": renderer.resources.get("gdviz_key", "")}
        self.facts, self.widgets = facts_json(live(renderer.notebook), kernel, failed), widgets_json(state)


def begin(notebook: Any, cell_generator: Any) -> RunningPage:
    """Return the page of a notebook before it runs: the template's filter `gdviz_page`."""
    return RunningPage(notebook, cell_generator)


def _notes(notebook: Any, folder: Path) -> str:
    try:
        return teacher(notebook, folder)
    except NotesError as error:
        logger.error("%s", error)
        return ""


def _state_of_messages(executor: Any) -> dict[str, Any]:
    executor.set_widgets_metadata()
    stored = executor.nb.metadata.get("widgets", {})
    return dict(stored.get("application/vnd.jupyter.widget-state+json", {}).get("state", {}))
