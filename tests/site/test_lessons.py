"""The notebooks that come with gdviz, as `gdviz lessons` copies them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gdviz.site import lessons
from gdviz.site.cli import main

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def files(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*.ipynb")}


def test_the_notebooks_are_copied_with_their_folders(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    assert main(["lessons", str(tmp_path)]) == 0
    count = len(files(NOTEBOOKS))
    assert capsys.readouterr().out == (
        f'{count} notebooks are in {tmp_path}: open them in JupyterLab, or run: gdviz serve "{tmp_path}"\n'
    )
    assert files(tmp_path) == files(NOTEBOOKS)


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    mine = tmp_path / "lessons" / "1_downhill.ipynb"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    assert main(["lessons", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"gdviz: {mine} exists already, and is not overwritten; nothing was copied\n"
    assert files(tmp_path) == {"lessons/1_downhill.ipynb": b"mine"}


def test_a_folder_that_cannot_be_made_is_an_error_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "file").touch()
    assert main(["lessons", str(tmp_path / "file")]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"gdviz: the notebooks could not be copied to {tmp_path / 'file'}: ")
    assert error.count("\n") == 1


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "_PACKAGE", tmp_path / "gdviz")
    (tmp_path / "notebooks").mkdir()
    assert lessons.folder() == tmp_path / "notebooks"
    (tmp_path / "gdviz" / "notebooks").mkdir(parents=True)
    assert lessons.folder() == tmp_path / "gdviz" / "notebooks"
