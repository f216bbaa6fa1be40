"""A notebook as HTML, read back with a parser: every kind of output, and nothing in it leaves its place."""

from __future__ import annotations

import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from gdviz.site.page import (
    WIDGET,
    PictureError,
    cell_html,
    code_html,
    description,
    leave_room,
    markdown,
    output_html,
    script_json,
    shows_code,
    templates,
    title,
    widgets_json,
)
from gdviz.views import Check

EVIL = "\"'><script>alert(1)</script><!--"
PIXEL = bytes.fromhex("89504e470d0a1a0a")


class Parsed(HTMLParser):
    """The elements of a page with their attributes, and all text but that of scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.text = ""
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data
        else:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def shown(output: Any) -> Parsed:
    return Parsed(output_html(output, Path()))


def data(**kinds: str) -> Any:
    names = {"plain": "text/plain", "html": "text/html", "svg": "image/svg+xml", "png": "image/png"}
    names |= {"latex": "text/latex", "markdown": "text/markdown", "widget": WIDGET}
    return new_output("display_data", {names[kind]: value for kind, value in kinds.items()})


# ---- Outputs ---------------------------------------------------------------------------------------


def test_what_is_printed_is_text_and_warnings_are_left_out() -> None:
    printed = shown(new_output("stream", name="stdout", text=f"1 < 2 {EVIL}\x1b[31mred\x1b[0m"))
    assert printed.text == f"1 < 2 {EVIL}red"
    assert printed.all("script") == []
    assert output_html(new_output("stream", name="stderr", text="a warning"), Path()) == ""


def test_an_error_is_its_sentence_without_a_traceback() -> None:
    error = shown(new_output("error", ename="ValueError", evalue=EVIL, traceback=["Traceback of secrets"]))
    assert error.elements == [("p", {"class": "failed", "role": "alert"})]
    assert error.text == EVIL
    assert shown(new_output("error", ename="ValueError", evalue="", traceback=[])).text == "ValueError"


def test_the_richest_form_is_shown() -> None:
    assert shown(data(html="<table></table>", png="QUJD", plain="t")).all("table") == [{}]
    drawing = shown(data(svg='<svg id="s"></svg>', png="QUJD", plain=EVIL))
    assert drawing.elements == [("div", {"class": "picture", "role": "img", "aria-label": EVIL}), ("svg", {"id": "s"})]
    assert shown(data(plain=EVIL)).elements == [("pre", {})]
    assert shown(data(plain=EVIL)).text == EVIL
    assert output_html(new_output("display_data", {"application/x-unknown": "1"}), Path()) == ""


def test_a_picture_has_its_alternative_text() -> None:
    (image,) = shown(data(png="QUJD\n", plain=EVIL)).all("img")
    assert image == {"src": "data:image/png;base64,QUJD", "alt": EVIL}
    # What is no picture stays in its attribute.
    (image,) = shown(data(png=f'QUJD" {EVIL}', plain="t")).elements
    assert image == ("img", {"src": f'data:image/png;base64,QUJD" {EVIL}', "alt": "t"})


def test_formulas_and_markdown() -> None:
    assert [a["display"] for a in shown(data(latex="$$x < y$$")).all("math")] == ["block"]
    assert [a["display"] for a in shown(data(latex=r"\frac{1}{2}")).all("math")] == ["block"]
    assert shown(data(latex="<script>1</script> $x$")).all("script") == []
    assert shown(data(markdown="**bold** $x$")).all("strong") == [{}]
    assert len(shown(data(html="<p>$x$</p>")).all("math")) == 1


def test_the_place_of_a_widget_holds_what_scripts_do_not_need() -> None:
    place = shown(data(widget={"model_id": EVIL}, png="QUJD", plain="a figure"))
    assert place.all("div") == [{"data-widget": EVIL}]
    assert [name for name, _ in place.elements] == ["div", "noscript", "img"]
    text = output_html(data(widget={"model_id": "m"}), Path(), {"m": "<p>words of m</p>"})
    assert text == '<div data-widget="m"><noscript><p>words of m</p></noscript></div>'


# ---- Text ------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder `book` with a picture, beside a file that is not for readers."""
    (tmp_path / "book" / "part").mkdir(parents=True)
    (tmp_path / "book" / "a b.png").write_bytes(PIXEL)
    (tmp_path / "secret.png").write_bytes(PIXEL)
    (tmp_path / "book" / "leads out.png").symlink_to(tmp_path / "secret.png")
    return tmp_path / "book"


EMBEDDED = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize(
    "text",
    ["![text](../a%20b.png)", "<img alt='text' src='../a%20b.png'>", 'so <IMG src="../a b.png?v=1" alt="text"> here'],
)
def test_pictures_of_the_folder_stand_in_the_page(folder: Path, text: str) -> None:
    (image,) = Parsed(markdown(text, folder / "part", root=folder)).all("img")
    assert image == {"src": EMBEDDED, "alt": "text"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("![](../secret.png)", r"the picture \.\./secret\.png lies outside "),
        ("![](<leads out.png>)", r"the picture leads%20out\.png lies outside "),
        ("![](/etc/passwd)", r"the picture /etc/passwd lies outside "),
        ("a <img src='../secret.png'>", r"the picture \.\./secret\.png lies outside "),
        ("![](missing.png)", r"^there is no picture missing\.png$"),
        ("![](attachment:missing.png)", r"missing attachment: missing\.png"),
    ],
)
def test_a_picture_that_is_not_there_is_told(folder: Path, text: str, message: str) -> None:
    with pytest.raises(PictureError, match=message):
        markdown(text, folder, root=folder)
    if "attachment" not in text:
        # On a page that is served it is only missing: nothing from elsewhere is handed out.
        assert "base64" not in markdown(text, folder)


def test_pictures_of_other_hosts_are_links(folder: Path) -> None:
    text = "![a <b>](https://x.org/a.png) <img alt='c' src=//x.org/c.png> ![](http://x.org/d.png)"
    parsed = Parsed(markdown(text, folder, root=folder))
    assert parsed.all("img") == []
    assert [a["href"] for a in parsed.all("a")] == ["https://x.org/a.png", "//x.org/c.png", "http://x.org/d.png"]
    assert parsed.text.split() == ["a", "<b>", "c", "http://x.org/d.png"]


def test_an_attachment_is_a_picture(folder: Path) -> None:
    attachments = {"a.png": {"image/png": "QUJD"}}
    (image,) = Parsed(markdown("![text](attachment:a.png)", folder, attachments, folder)).all("img")
    assert image["src"] == "data:image/png;base64,QUJD"


def test_html_in_text_stays_as_it_is(folder: Path) -> None:
    text = "A <b>bold</b> word\n\n<details><summary>More</summary>\n\nIt is *here*.\n\n</details>"
    assert "<b>bold</b>" in markdown(text, folder)
    inside = markdown(text, folder).partition("<details>")[2].partition("</details>")[0]
    assert "<em>here</em>" in inside


def test_formulas_in_text_but_no_amounts(folder: Path) -> None:
    text = r"It costs $5 and $6, $x<y$ and" "\n\n$$\\nabla L$$\n\n\\begin{cases} 1 \\\\ 2 \\end{cases}"
    parsed = Parsed(markdown(text, folder))
    assert [a["alttext"] for a in parsed.all("math")][:2] == ["x<y", r"\nabla L"]
    assert len(parsed.all("math")) == 3
    assert "costs $5 and $6" in parsed.text


# ---- The page --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("text\n\n## *Descent* with `code` and $x$ ##", "Descent with code and x"),
        ("# [A link](x.ipynb) to it", "A link to it"),
        ("no heading", None),
    ],
)
def test_the_title_is_the_first_heading_as_text(source: str, wanted: str | None) -> None:
    assert title(new_notebook(cells=[new_code_cell("# no"), new_markdown_cell(source)])) == wanted


CODE = ["x = 1  # one", f"text = {EVIL!r}", "%timeit f(x)", "def f(:", f"a\n\n\nb = {EVIL}"]


@pytest.mark.parametrize("source", CODE)
def test_code_stands_in_the_page_as_text_where_the_notebook_says_so(folder: Path, source: str) -> None:
    cell = new_code_cell(source, outputs=[new_output("stream", name="stdout", text="2")])
    page = Parsed(cell_html(cell, folder, folder, {}, with_code=True))
    assert page.text == f"Code{source}2"
    assert page.scripts == []
    assert {tag for tag, _ in page.elements} <= {"details", "summary", "pre", "code", "span", "div"}
    assert Parsed(cell_html(cell, folder, folder, {})).text == "2"


def test_code_is_above_what_it_prints_and_below_a_figure(folder: Path) -> None:
    printed = new_output("stream", name="stdout", text="printed")
    shown = new_output("display_data", {WIDGET: {"model_id": "m"}})
    picture = new_output("display_data", {"image/png": "iVBORw0KGgo="})
    table = new_output("execute_result", {"text/html": "<table></table>", "text/plain": "a table"})

    def classes(*outputs: Any) -> list[str]:
        page = Parsed(cell_html(new_code_cell("x", outputs=[*outputs]), folder, folder, {}, with_code=True))
        found = (str(attributes.get("class", "")) for _, attributes in page.elements)
        return [name for name in found if name in ("code", "outputs")]

    for outputs in ([printed], [table]):
        assert classes(*outputs) == ["code", "outputs"]
    for outputs in ([shown], [picture], [printed, shown]):
        assert classes(*outputs) == ["outputs", "code"]
    assert classes() == ["code"]


def test_code_with_the_answer_of_a_question_is_folded() -> None:
    check = Check("What is half of 3?", 1.5, between=(0, 3), within=0.01)
    data, metadata = check._repr_mimebundle_()
    cell = new_code_cell("Check(…)", outputs=[new_output("display_data", data, metadata=metadata)])
    assert '<details class="code"><summary>Code, with the answer</summary>' in code_html(cell)
    cell.outputs[0].metadata = {}
    assert '<details class="code" open><summary>Code</summary>' in code_html(cell)


def test_code_is_folded_where_a_tag_says_so() -> None:
    folded = new_code_cell("import jax", metadata={"tags": ["hide-input"]})
    assert '<details class="code"><summary>Code</summary>' in code_html(folded)
    assert ">import<" in code_html(folded)


def test_cells_can_keep_their_code_to_themselves() -> None:
    for cell in (new_code_cell("x", metadata={"tags": ["remove-input"]}), new_code_cell(" \n"), new_markdown_cell("x")):
        assert code_html(cell) == ""
    assert shows_code(new_notebook(metadata={"gdviz": {"code": "shown"}}))
    assert not shows_code(new_notebook(metadata={"gdviz": {}}))


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (
            "# Downhill\n\n*Lesson 1, about 10 minutes.*\n\nA **loss** says how bad\n$x$ is.\n\nMore.",
            "A loss says how bad x is.",
        ),
        ("## Two\n\n$$x^2$$\n\n- a list\n\n1. another\n\nSee [the first](1.ipynb).", "See the first."),
        ("```python\nx = 1\n```\n\n*A* word", "A word"),
        ("The step $\\eta\\,g$ is long:", "The step η g is long"),
        ("word " * 100, "word " * 39 + "…"),
        ("# Nothing else", ""),
    ],
)
def test_the_description_is_the_first_paragraph_as_text(source: str, wanted: str) -> None:
    cells = [new_code_cell("x = 1"), new_markdown_cell(source)]
    assert description(new_notebook(cells=cells)) == wanted
    assert description(new_notebook(cells=cells, metadata={"gdviz": {"description": "Own."}})) == "Own."


def test_the_title_may_stand_in_the_metadata() -> None:
    assert title(new_notebook(cells=[new_markdown_cell("# A")], metadata={"title": "B"})) == "B"


def test_nothing_in_the_facts_of_a_page_ends_its_script() -> None:
    values = {"model": {"model_name": "X", "model_module": "m", "state": {"a": "</script><!--", "_esm": "e"}}}
    text = (
        templates()
        .get_template("notebook.html")
        .render(
            title=EVIL,
            cells=[],
            scripts=[],
            inline_scripts=[],
            facts=script_json({"live": EVIL}),
            widgets=widgets_json(values),
            home="index.html",
        )
    )
    parsed = Parsed(text)
    told = [json.loads(script) for script in parsed.scripts if script.startswith("{")]
    assert told[0] == {"live": EVIL}
    assert told[1]["state"]["model"]["state"]["a"] == "</script><!--"
    assert EVIL in parsed.text


def test_a_page_has_the_room_that_the_layout_of_a_widget_asks_for() -> None:
    shown = new_output("display_data", {WIDGET: {"model_id": "box"}})
    state = {"box": {"state": {"layout": "IPY_MODEL_high"}}, "high": {"state": {"min_height": "480px"}}}
    leave_room(shown, {**state, "high": {"state": {"min_height": None}}})
    assert shown.metadata == {}
    leave_room(shown, state)
    assert 'style="--wide: 480px; --medium: 480px; --narrow: 480px"' in output_html(shown, Path())


def test_texts_that_widgets_share_stand_there_once() -> None:
    code = "export default {}"
    state = {
        name: {
            "model_name": "AnyModel",
            "model_module": "anywidget",
            "state": {"_esm": esm, "_css": css, "value": code},
        }
        for name, esm, css in (("a", code, ""), ("b", code, None), ("c", "other", code))
    }
    text = widgets_json(state)
    told = json.loads(text)
    assert told["texts"] == [code, "", "other"]
    indices = [(told["state"][name]["state"]["_esm"], told["state"][name]["state"]["_css"]) for name in "abc"]
    assert indices == [(0, 1), (0, None), (2, 0)]
    # Only those: what it is about is not touched, and neither is what was handed in.
    assert told["state"]["a"]["state"]["value"] == code
    assert state["a"]["state"]["_esm"] == code


def test_formulas_of_widgets_are_made_beforehand() -> None:
    state = {"a": {"model_name": "HTMLMathModel", "model_module": "m", "state": {"value": "<b>$x$</b>"}}}
    assert "<b><math" in json.loads(widgets_json(state))["state"]["a"]["state"]["value"]
    state["a"]["model_name"] = "HTMLModel"
    assert json.loads(widgets_json(state))["state"]["a"]["state"]["value"] == "<b>$x$</b>"


def test_tracebacks_in_output_widgets_stay_with_whoever_writes_the_notebook() -> None:
    error = {"output_type": "error", "ename": "ValueError", "evalue": "wrong", "traceback": ["/secret/folder"]}
    printed = {"output_type": "stream", "name": "stdout", "text": "1"}
    state = {"a": {"model_name": "OutputModel", "model_module": "m", "state": {"outputs": [printed, error]}}}
    told = json.loads(widgets_json(state))["state"]["a"]["state"]["outputs"]
    assert told == [printed, error | {"traceback": []}]
    assert error["traceback"] == ["/secret/folder"]


def test_a_server_that_sends_pages_needs_neither_jax_nor_matplotlib() -> None:
    code = "import sys, gdviz.site.app, gdviz.site.voila_page\nprint({'jax', 'matplotlib'} & sys.modules.keys())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
