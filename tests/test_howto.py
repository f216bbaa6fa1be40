"""The how-to pages do what they say: code runs, and prints or raises what the block of text below it says."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

HOWTO = Path(__file__).parents[1] / "docs" / "howto"
PAGES = sorted(path.stem for path in HOWTO.glob("*.md") if path.stem != "index")
# Code, and the text that says what comes of it.
BLOCKS = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


def outcome(code: str, names: dict) -> str:
    """Return what code prints; where it raises an error, the last line of its traceback."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(code, names)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return printed.getvalue()


def matches(found: str, wanted: str) -> bool:
    """Return whether two texts are the same but for white space, where … stands for anything."""
    return (
        re.fullmatch(".*".join(map(re.escape, " ".join(wanted.split()).split("…"))), " ".join(found.split()))
        is not None
    )


@pytest.mark.parametrize("page", PAGES)
def test_a_page_does_what_it_says_in_fifteen_lines(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = BLOCKS.findall((HOWTO / f"{page}.md").read_text(encoding="utf-8"))
    names: dict = {}
    for code, wanted in blocks:
        assert len([line for line in code.splitlines() if line.strip()]) <= 15
        found = outcome(code, names)
        assert matches(found, wanted), f"{code}\ngives\n{found}"
    assert any(re.match(r"\w+Error: ", wanted) for _, wanted in blocks)


def test_the_index_lists_every_page() -> None:
    text, _, table = (HOWTO / "index.md").read_text(encoding="utf-8").partition("```{toctree}\n:hidden:\n")
    listed = re.findall(r"^- \[.+\]\((.+)\.md\): ", text, re.MULTILINE)
    assert sorted(listed) == PAGES
    assert table.removesuffix("```\n").split() == listed
