"""Figures that are alive in the documentation: each is exported as a page of its own, and embedded below its code.

    ```{live} What the figure shows
    gdviz.interact(…)
    ```

What the Python examples before it on the page define is there. With `:first:` the figure is above its code, and
with `:height: 400` its place has at least so many pixels while it is loading.
"""

from __future__ import annotations

import json
import tempfile
from html import escape
from pathlib import Path
from typing import Any, ClassVar

import nbformat
from docutils import nodes
from docutils.parsers.rst.directives import flag, positive_int
from nbformat.v4 import new_code_cell, new_notebook
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

FOLDER = "live"
"""Where the exported pages are, within the documentation."""


class Live(SphinxDirective):
    """Code, and below it the figure that it displays; the argument is the figure's title."""

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar = {"first": flag, "height": positive_int}

    def run(self) -> list[nodes.Node]:
        """Remember the code for the export, and return its listing with the place of the figure."""
        code, title, document = "\n".join(self.content), self.arguments[0], self.env.docname
        examples = self.state.document.findall(nodes.literal_block)
        before = [block.astext() for block in examples if block.get("language") in ("python", "live")]
        figures = _figures(self.env).setdefault(document, {})
        name = f"{document.replace('/', '-').replace('.', '-')}-{len(figures) + 1}"
        figures[name] = {"title": title, "before": before, "code": code}
        listing = nodes.literal_block(code, code, language="python")
        folder = "../" * document.count("/") + FOLDER
        # The element has no box before its script defines it.
        height = self.options.get("height")
        place = f' style="display: block; margin: 16px 0; min-height: {height}px"' if height else ""
        figure = (
            f'<script type="module" src="{folder}/gdviz-figure.js"></script>'
            f'<gdviz-figure src="{folder}/{name}.html" title="{escape(title)}"{place}></gdviz-figure>'
        )
        parts = [listing, nodes.raw("", figure, format="html")]
        return parts[::-1] if "first" in self.options else parts


def _figures(env: Any) -> dict[str, dict[str, dict[str, Any]]]:
    """Return what is to be exported: document → name → title, code before, code."""
    if not hasattr(env, "gdviz_figures"):
        env.gdviz_figures = {}
    return env.gdviz_figures


def _forget(app: Sphinx, env: Any, document: str) -> None:
    _figures(env).pop(document, None)


def _export(app: Sphinx, error: Exception | None) -> None:
    """Write the pages of all figures, where they are not there already."""
    if error or app.builder.format != "html":
        return
    # JAX and the widgets take seconds to import, which builds without changes need not.
    from gdviz.site.export import ExportError, export

    figures = {name: figure for document in _figures(app.env).values() for name, figure in document.items()}
    folder, written = Path(app.outdir, FOLDER), Path(app.doctreedir, "live.json")
    text = json.dumps(figures, sort_keys=True)
    if not figures or (folder.exists() and written.exists() and written.read_text() == text):
        return
    with tempfile.TemporaryDirectory() as place:
        for name, figure in figures.items():
            nbformat.write(_notebook(**figure), Path(place, f"{name}.ipynb"))
        lines: list[str] = []
        try:
            succeeded = export(Path(place), folder, log=lines.append)
        except ExportError:
            succeeded = False
        if not succeeded:
            raise ExtensionError("\n".join(["live examples fail:", *lines]))
    written.write_text(text)


def _notebook(title: str, before: list[str], code: str) -> nbformat.NotebookNode:
    # Nothing that the examples before display belongs to this figure.
    earlier = new_code_cell("\n".join([*before, "None"]), metadata={"tags": ["remove-cell"]})
    return new_notebook(cells=[earlier, new_code_cell(code)], metadata={"title": title})


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directive, and the export after it."""
    app.add_directive("live", Live)
    app.connect("env-purge-doc", _forget)
    app.connect("build-finished", _export)
    return {"parallel_read_safe": False}
