"""What the README shows works, and what it and the documents for contributors name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.listings import with_listings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_its_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
        exec(block, names)
    assert (tmp_path / "descent.pdf").stat().st_size > 1000
    assert names["trajectory"].loss[-1] < 0.01
    assert names["field"].paths.shape == (1, 151, 2)


def test_the_compilers_document_shows_what_the_compiler_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs" / "compiler.md").read_text(encoding="utf-8")
    names: dict = {}
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        exec(block, names)
    assert (tmp_path / "descent.js").exists()
    assert names["program"].text.strip() in text, "run python docs/listings.py"
    assert with_listings(text) == text, "run python docs/listings.py"


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/compiler.md"])
def test_the_files_that_documents_link_to_exist(name: str) -> None:
    document = ROOT / name
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_files_that_everyday_changes_take_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    changes = re.findall(r"^\| (.+) \| (.+) \|$", text.partition("## Where do I change")[2], re.MULTILINE)
    files = [file for _, how in changes[1:] for file in re.findall(r"`([\w./]+/[\w./]*)`", how)]
    assert len(changes) > 10
    assert [file for file in files if not (ROOT / file).exists()] == []
