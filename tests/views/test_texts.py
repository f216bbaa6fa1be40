"""The words of the views that learners see: all stand in `texts.py`, and all of these are used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from gdviz import views
from gdviz.views import texts

VIEWS = Path(views.__file__).parent
PROSE = re.compile(r"[^\W\d_]{2,}[^\w\s]*\s+[\w…“(\0]|\0[^\w\s]*\s+[a-z]{2,}|^\s*[A-Z][a-z]+(?!\w)")
"""Two words, one of which may be an expression, or one with a capital letter."""

FOR_PROGRAMMERS = {"animation", "arrangement", "figure", "interact", "question", "ranges", "room", "steps"}
"""Modules whose strings are parts of errors, CSS, or in files that researchers write."""
NOT_READ = {"the function", "optimizers[\0](learning rate)", "row wrap", "minmax(0, 1fr)", "Field", "View", "Labels"}
"""Parts of errors, CSS, names of classes, variables and kinds."""


def prose(code: str) -> Iterator[str]:
    """Yield the strings that look like prose, with a zero byte for each expression; without docstrings and errors."""
    tree = ast.parse(code)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        around = [node]
        while around[-1] in parents:
            around.append(parents[around[-1]])
        if isinstance(parents.get(node), ast.Expr) or any(isinstance(each, ast.Raise) for each in around):
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = "" if isinstance(parents[node], ast.JoinedStr) else node.value
        else:
            continue
        text = re.sub("<[^>]*>", "", text)
        if PROSE.search(text) and not re.search(r"[`{}]", text):
            yield text


def test_what_learners_see_stands_in_one_module() -> None:
    found = {
        (path.name, text)
        for path in VIEWS.glob("*.py")
        if path.stem not in FOR_PROGRAMMERS | {"texts"}
        for text in prose(path.read_text())
    }
    assert {each for each in found if each[1] not in NOT_READ} == set()


def test_words_elsewhere_are_found() -> None:
    assert list(prose('label = Label("Show residuals", tooltip=f"From {low} to {high}", name="show_residuals")')) == [
        "Show residuals",
        "From \0 to \0",
    ]
    assert list(prose('"""A module."""\nraise ValueError(f"{name} must be positive")\nVBox(layout="Play")')) == ["Play"]


def test_every_text_is_used() -> None:
    used = {name for path in VIEWS.glob("*.py") for name in re.findall(r"\btexts\.(\w+)", path.read_text())}
    imported = {"annotations", "Sequence", "capital", "count", "listed"}
    assert {name for name in vars(texts) if not name.startswith("_")} - imported - used == set()
