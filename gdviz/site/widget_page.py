"""A widget as a page of its own, in one HTML file, without a notebook to run."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import nbformat
from ipywidgets.embed import dependency_state
from ipywidgets.widgets import widget as registry

from gdviz import link
from gdviz.links.link import Link
from gdviz.site.last_cell import Report
from gdviz.site.rendering import Options, page_of
from gdviz.site.words import words_of


def widget_page(widget: Any, title: str, text: str = "") -> str:
    """Return a page that shows a widget below a heading and a text in Markdown, and needs neither server nor network.

    Raises `ValueError` where a link of the widget runs in the kernel, as a page without one would stand still.
    """
    link.flush()
    state = dependency_state([widget], drop_defaults=False)
    shown = [registry._instances[model] for model in state]
    if any(isinstance(each, Link) and each.where == "kernel" for each in shown):
        raise ValueError("the figure runs in the kernel, as a warning said of its link; in a page it would stand still")
    data, metadata = widget._repr_mimebundle_()
    figure = nbformat.v4.new_output("display_data", data, metadata=metadata)
    cells = [nbformat.v4.new_markdown_cell(f"# {title}\n\n{text}"), nbformat.v4.new_code_cell(outputs=[figure])]
    report = Report(state, words=words_of(shown))
    notebook, name = nbformat.v4.new_notebook(cells=cells), PurePosixPath("figure.ipynb")
    return page_of(b"", notebook, report, name, Path.cwd(), frozenset(), Options(single_file=True)).html
