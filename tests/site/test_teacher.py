"""Notes for teachers in the metadata of notebooks, and in which words pages refuse them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest

from gdviz.site.export import ExportError, export
from gdviz.site.page import teacher
from gdviz.site.teacher import NotesError

LESSONS = sorted((Path(__file__).parents[2] / "notebooks" / "lessons").glob("*.ipynb"))


def notebook_with(notes: Any) -> Any:
    return nbformat.v4.new_notebook(metadata={"gdviz": {"teacher": notes}})


def test_notes_are_markdown_with_formulas(tmp_path: Path) -> None:
    notes = {"goal": "Learn *this*.", "minutes": 12.5, "misconceptions": ["One", "Two"], "answers": ["$x = 1$"]}
    shown = teacher(notebook_with(notes), tmp_path)
    assert "<em>this</em>" in shown
    assert "About 12.5 minutes." in shown
    assert shown.count("<li>") == 3
    assert "<math" in shown.partition('class="answers"')[2]


def test_a_notebook_without_notes_shows_none(tmp_path: Path) -> None:
    assert teacher(nbformat.v4.new_notebook(), tmp_path) == ""


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        ("none", "gdviz.teacher must have some of the keys goal, minutes, misconceptions, answers, not 'none'"),
        ({"time": 3}, "gdviz.teacher.time, which is unknown; the keys are goal, minutes, misconceptions, answers"),
        ({"goal": ["a"]}, "gdviz.teacher.goal must be a text, not ['a']"),
        ({"goal": " "}, "gdviz.teacher.goal must be a text, not ' '"),
        ({"minutes": "ten"}, "gdviz.teacher.minutes must be a number above 0, not 'ten'"),
        ({"minutes": True}, "gdviz.teacher.minutes must be a number above 0, not True"),
        ({"minutes": 0}, "gdviz.teacher.minutes must be a number above 0, not 0"),
        ({"misconceptions": "a"}, "gdviz.teacher.misconceptions must be a list of texts, not 'a'"),
        ({"answers": [1]}, "gdviz.teacher.answers must be a list of texts, not [1]"),
    ],
)
def test_malformed_notes_are_refused_with_their_key(notes: Any, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(NotesError) as refused:
        teacher(notebook_with(notes), tmp_path)
    assert sentence in str(refused.value)


def test_an_export_says_which_key_is_malformed(tmp_path: Path) -> None:
    nbformat.write(notebook_with({"minutes": "ten"}), tmp_path / "lesson.ipynb")
    lines: list[str] = []
    with pytest.raises(ExportError):
        export(tmp_path / "lesson.ipynb", tmp_path / "site", log=lines.append)
    assert any("lesson.ipynb" in line and "gdviz.teacher.minutes must be a number" in line for line in lines)


@pytest.mark.parametrize("file", LESSONS, ids=lambda file: file.stem)
def test_lessons_have_notes_of_all_kinds(file: Path) -> None:
    notes = nbformat.read(file, 4).metadata["gdviz"]["teacher"]
    assert list(notes) == ["goal", "minutes", "misconceptions", "answers"]
    assert teacher(nbformat.read(file, 4), file.parent)
