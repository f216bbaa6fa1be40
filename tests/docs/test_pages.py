"""The code of the documentation runs, page by page from top to bottom."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
BLOCKS = re.compile(r"^```(?:python|\{live\} [^\n]*(?:\n:\w+:[^\n]*)*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = [
    DOCS / "index.md",
    *(file for folder in ("start", "guides", "reference") for file in (DOCS / folder).glob("*.md")),
]
WITH_CODE = {page.relative_to(DOCS).as_posix(): BLOCKS.findall(page.read_text(encoding="utf-8")) for page in PAGES}


@pytest.mark.parametrize("page", sorted(page for page, blocks in WITH_CODE.items() if blocks))
def test_the_code_of_a_page_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for block in WITH_CODE[page]:
        exec(block, names)


def test_all_code_is_found() -> None:
    assert {"index.md", "start/researchers.md", "guides/write_a_lesson.md"} <= {
        page for page, blocks in WITH_CODE.items() if blocks
    }
    fences = sum(
        len(re.findall(r"^```(?:python|\{live\})", page.read_text(encoding="utf-8"), re.MULTILINE)) for page in PAGES
    )
    assert sum(map(len, WITH_CODE.values())) == fences
