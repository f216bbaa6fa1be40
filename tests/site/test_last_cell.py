"""The last cell of a page, as its kernel runs it after those of the notebook."""

from __future__ import annotations

from typing import Any

import ipywidgets  # noqa: F401  # the cell asks only notebooks with widgets
import pytest

from gdviz.site import last_cell


@pytest.mark.parametrize(
    ("source", "arguments"), [(last_cell.SOURCE, {}), (last_cell.SOURCE_OF_RENDERED, {"rendered": True})]
)
def test_the_last_cell_shows_the_report_and_leaves_all_names_of_the_notebook_as_they_are(
    source: str, arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, Any]] = []
    monkeypatch.setattr(last_cell, "show", lambda **given: calls.append(given))
    # Observers of the notebook look these names up whenever they are called, long after the last cell.
    namespace = {"show": "the notebook's", "sys": "the notebook's", "__builtins__": __builtins__}
    before = dict(namespace)
    exec(source, namespace)
    assert calls == [arguments]
    assert namespace == before
