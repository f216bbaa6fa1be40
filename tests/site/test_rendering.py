"""A page as it is put together: links between pages, the way to Python, and what the page may load and run."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import re
import zlib
from pathlib import Path, PurePosixPath
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell

from gdviz.site import rendering
from gdviz.site.assets import versioned
from gdviz.site.last_cell import Report
from gdviz.site.page import WIDGET
from gdviz.site.rendering import Options, Rendered, RenderError, content_policy, inline_scripts, render

A, DEEP = PurePosixPath("a.ipynb"), PurePosixPath("deep/b c.ipynb")


@pytest.fixture
def rendered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Render a notebook of cells as if it had been run, with these outputs of code."""

    def render_cells(
        *cells: Any, name: PurePosixPath = A, report: Report | None = None, metadata: Any = None, **options: Any
    ) -> Rendered:
        async def execute(*_: object) -> Report:
            return report or Report()

        monkeypatch.setattr(rendering, "execute", execute)
        source = nbformat.writes(new_notebook(cells=list(cells), metadata=metadata or {})).encode()
        return asyncio.run(render(source, name, tmp_path, frozenset({A, DEEP}), Options(**options)))

    return render_cells


def shown(html: str) -> Any:
    return new_code_cell("", outputs=[new_output("display_data", {"text/html": html})])


def digest(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()


@pytest.mark.parametrize(
    ("name", "live", "address"),
    [
        (A, "voila/render/{path}?python", "voila/render/a.ipynb?python"),
        (DEEP, "voila/render/{path}?python", "../voila/render/deep/b%20c.ipynb?python"),
        (DEEP, "https://x.org/{path}", "https://x.org/deep/b%20c.ipynb"),
        (
            DEEP,
            "https://x.org/?urlpath=voila%2Frender%2F{path}",
            "https://x.org/?urlpath=voila%2Frender%2Fdeep%2Fb%20c.ipynb",
        ),
        (DEEP, "/at/the/root/{path}", "/at/the/root/deep/b%20c.ipynb"),
        (A, None, None),
    ],
)
def test_the_way_to_python_is_relative_to_the_site_unless_it_names_a_server(
    rendered: Any, name: PurePosixPath, live: str | None, address: str | None
) -> None:
    html = rendered(new_markdown_cell("# A"), name=name, live=live).html
    facts = re.search(r'id="gdviz-page">(.*?)</script>', html)
    assert facts
    assert json.loads(facts[1])["live"] == address


def test_links_lead_to_pages_of_the_site_alone(rendered: Any) -> None:
    text = "[b](deep/b%20c.ipynb?x=1#y) [none](none.ipynb) [far](https://x.org/a.ipynb)"
    html = rendered(new_markdown_cell(text)).html
    assert 'href="deep/b%20c.html?x=1#y"' in html
    assert 'href="none.ipynb"' in html
    assert 'href="https://x.org/a.ipynb"' in html
    html = rendered(new_markdown_cell("[a](../a.ipynb) [itself](b%20c.ipynb)"), name=DEEP).html
    assert 'href="../a.html"' in html
    assert 'href="b%20c.html"' in html


def test_scripts_of_the_notebook_are_allowed_by_their_digests_and_no_others(rendered: Any) -> None:
    code = "document.title =\r\n  '<b>';"
    page = rendered(shown(f'<p>Shown</p><script>{code}</script><script src="https://x.org/x.js"></script>'))
    assert f"'sha256-{digest(code.replace(chr(13), ''))}'" in page.policy
    assert "x.org" not in page.policy
    assert "unsafe-inline" not in page.policy.split("style-src")[0]
    assert "'unsafe-eval'" not in page.policy
    assert f'<meta http-equiv="Content-Security-Policy" content="{page.policy}">' in page.html
    # It comes before all that it is about.
    assert page.html.index("Content-Security-Policy") < page.html.index("<script")
    # Every script that stands in the page is allowed, and nothing besides.
    digests = {f"'sha256-{digest(found.replace(chr(13), ''))}'" for found in inline_scripts([page.html])}
    assert digests == set(re.findall(r"'sha256-[^']+'", page.policy))


def test_a_single_file_allows_the_scripts_that_stand_in_it(rendered: Any) -> None:
    page = rendered(new_markdown_cell("# A"), single_file=True)
    assert page.assets == {}
    assert page.policy == content_policy(inline_scripts([page.html]))


def with_text(text: bytes) -> Report:
    """Return what a notebook with one link has shown."""
    buffer = {"path": ["text"], "encoding": "base64", "data": base64.b64encode(zlib.compress(text)).decode()}
    module = {"path": ["module"], "encoding": "base64", "data": "AGFzbQ=="}
    model = {"model_name": "AnyModel", "state": {"text_address": ""}, "buffers": [module, buffer]}
    return Report(state={"one": model})


def test_texts_of_programs_are_files_beside_the_page(rendered: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "scripts", lambda state: [])
    page = rendered(name=DEEP, report=with_text(b"(module)"))
    script = b'window.gdvizProgram = "(module)";\n'
    name = versioned("program.js", script)
    assert page.assets == {name: script}
    state = json.loads(
        next(text for text in re.findall(r"<script[^>]*json[^>]*>(.*?)</script", page.html) if "one" in text)
    )
    assert state["state"]["one"]["state"]["text_address"] == f"../assets/{name}"
    # Bytes are characters: "\0asm", each moved by 32.
    assert state["state"]["one"]["buffers"] == [{"path": ["module"], "text": " \x81\x93\x8d"}]


def test_a_single_file_has_the_texts_of_programs(rendered: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "scripts", lambda state: [])
    page = rendered(report=with_text(b"(module)"), single_file=True)
    assert not page.assets
    assert json.dumps("".join(chr(byte + 32) for byte in zlib.compress(b"(module)")), ensure_ascii=False) in page.html


def test_data_in_script_elements_are_no_scripts() -> None:
    parts = [
        '<script type="application/json">{}</script>',
        "<SCRIPT src=a.js></SCRIPT><script>one</script>",
        "<script\n>two</script >",
    ]
    assert inline_scripts(parts) == ["one", "two"]


def test_a_notebook_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    for source in (b"words", b"{}", b"\xff", b'{"cells": 1, "nbformat": 4, "nbformat_minor": 5, "metadata": {}}'):
        with pytest.raises(RenderError, match="it is not a valid notebook"):
            asyncio.run(render(source, A, tmp_path, frozenset({A}), Options()))


def test_a_page_has_text_outputs_and_the_figures_of_widgets_for_readers_without_scripts(rendered: Any) -> None:
    state = {
        "image": {
            "model_name": "ImageModel",
            "model_module": "@jupyter-widgets/controls",
            "model_module_version": "2.0.0",
            "state": {"format": "png", "tooltip": "nothing"},
        }
    }
    view = new_output("display_data", {WIDGET: {"model_id": "image"}})
    page = rendered(
        new_markdown_cell("# Title"),
        new_code_cell("1", outputs=[view, new_output("stream", text="printed")]),
        new_raw_cell("raw"),
        new_code_cell("2"),
        report=Report(state, True, words={"image": ["a", "b"], "a": "<p>nothing</p>", "b": "<p>else</p>"}),
        metadata={"gdviz": {"live": "https://l"}},
    )
    facts, widgets = (
        json.loads(re.search(f'id="gdviz-{name}">(.*?)</script>', page.html)[1]) for name in ("page", "widgets")
    )
    assert "<title>Title</title>" in page.html
    assert facts["live"] == "https://l"
    assert widgets["state"] == state
    assert page.needs_python
    main = page.html.partition("<main")[2].partition("</main>")[0]
    assert re.findall('class="(text|outputs)"', main) == ["text", "outputs"]
    assert "<noscript><p>nothing</p><p>else</p></noscript>" in main
    assert "printed" in main
    assert "raw" not in main
