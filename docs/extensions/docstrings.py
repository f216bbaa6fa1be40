"""Docstrings, which are written as Markdown is, for Sphinx, which reads reStructuredText; some examples are alive."""

from __future__ import annotations

import re
from doctest import DocTestParser
from typing import Any

from sphinx.application import Sphinx

LIVE = {
    "gdviz.interact": ("A wave with its frequency", "waves"),
    "gdviz.Steps": ("A wave that follows paragraphs", "told"),
}
"""Public names whose example draws: the title of the figure, and what it displays."""

_CODE = re.compile(r"(`[^`]+`)")


def _translate(app: Sphinx, what: str, name: str, object_: Any, options: Any, lines: list[str]) -> None:
    text = "\n".join(lines)
    for number, line in enumerate(lines):
        # Examples stand as they are; elsewhere only code is marked up.
        if not line.lstrip().startswith((">>>", "...")):
            parts = _CODE.split(line)
            # A letter right after code, such as a plural's, would not end it.
            parts[::2] = [re.sub(r"([*|\\]|_(?=\W|$))", r"\\\1", part) for part in parts[::2]]
            parts[2::2] = [re.sub(r"^(?=\w)", r"\\ ", part) for part in parts[2::2]]
            lines[number] = "".join(parts)
    if name in LIVE:
        title, shown = LIVE[name]
        module, _, own = name.rpartition(".")
        code = [example.source.rstrip("\n") for example in DocTestParser().get_examples(text) if not example.want]
        code = [f"from {module} import {own}", *code, shown]
        lines += ["", f".. live:: {title}", "", *(f"    {line}" for part in code for line in part.split("\n")), ""]


def setup(app: Sphinx) -> dict[str, Any]:
    """Translate each docstring before Sphinx reads it."""
    app.connect("autodoc-process-docstring", _translate)
    return {"parallel_read_safe": True}
