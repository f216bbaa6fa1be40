"""The parts of a notebook's page: its text and outputs as HTML, which needs no script, and the state of its widgets."""

from __future__ import annotations

import base64
import html
import json
import mimetypes
import re
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote, urlsplit

import pygments
from jinja2 import Environment, FileSystemLoader
from nbconvert.filters.ansi import ansi2html
from nbconvert.filters.markdown_mistune import InvalidNotebook, IPythonRenderer, MarkdownWithMath
from pygments.formatters import HtmlFormatter
from pygments.lexers import Python3Lexer

from gdviz.mathml import is_amount, mathml, with_mathml
from gdviz.site.pictures import smaller
from gdviz.site.teacher import notes_html

TEMPLATES = Path(__file__).parent / "template"
WIDGET = "application/vnd.jupyter.widget-view+json"

_IMAGES = ("image/png", "image/jpeg", "image/gif", "image/webp")


class PictureError(Exception):
    """A picture of the text cannot be put into the page: which, and why."""


Words = Mapping[str, str | list[str]]
"""What readers without scripts get for widgets, by model: HTML, or the models whose words it consists of."""


def without_scripts(words: Words, model: str) -> str:
    """Return the HTML of a widget from the words of all, see `gdviz.site.words.words_of`."""
    found = words.get(model, "")
    return found if isinstance(found, str) else "".join(without_scripts(words, child) for child in found)


def live(notebook: Any) -> str | None:
    """Return the address where a notebook runs with Python, as its metadata say, or None."""
    return notebook.metadata.get("gdviz", {}).get("live")


# Where a # begins a comment.
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)


def title(notebook: Any) -> str | None:
    """Return the title that a notebook's metadata have, or else its first heading."""
    if "title" in notebook.metadata:
        return str(notebook.metadata["title"])
    for cell in notebook.cells:
        if cell.cell_type != "markdown":
            continue
        if heading := re.search(r"^#+ +(.+)$", _FENCED.sub("", cell.source), re.MULTILINE):
            return _MARKS.sub(r"\1", heading[1]).strip()
    return None


def description(notebook: Any) -> str:
    """Return what search engines and those who get a link to a notebook see: its first paragraph, as text.

    The metadata may have another: `"gdviz": {"description": …}`. What is in italics alone says for whom it is.
    """
    own = notebook.metadata.get("gdviz", {}).get("description")
    paragraphs = (
        " ".join(part.split())
        for cell in notebook.cells
        if cell.cell_type == "markdown"
        for part in re.split(r"\n\s*\n", _FENCED.sub("", cell.source))
    )
    found = own or next((part for part in paragraphs if part and not _NO_SENTENCE.match(part)), "")
    return textwrap.shorten(_TEX.sub(_letter, _MARKS.sub(r"\1", found)).strip(" :"), _LONGEST, placeholder=" …")


def _letter(command: re.Match[str]) -> str:
    """Return the Greek letter that a command of TeX stands for, or the space."""
    try:
        return unicodedata.lookup(f"GREEK SMALL LETTER {command[1].upper()}")
    except KeyError:
        return " " if command[1] in ",;: " else ""


# Headings, formulas, lists, tables, quotes, pictures, HTML, and what is in italics from beginning to end.
_NO_SENTENCE = re.compile(r"#|\$\$|[-+>|!<]|\d+[.)] |\*[^*]+\*$|\* |_[^_]+_$")
_LONGEST = 200
_TEX = re.compile(r"\\([a-z]+|[^a-z])")

# Markdown in a heading: the text of a link, and signs of emphasis, code and formulas.
_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*`$]+| +#+$")


def shows_code(notebook: Any) -> bool:
    """Return whether the page of a notebook shows its code, as its metadata say: `"gdviz": {"code": "shown"}`."""
    return notebook.metadata.get("gdviz", {}).get("code") == "shown"


def code_html(cell: Any) -> str:
    """Return the code of a cell, highlighted; none of other cells and of those with the tag `remove-input`.

    It is open, unless the cell has the tag `hide-input`: both are those of Jupyter Book.
    """
    if cell.cell_type != "code" or not cell.source.strip() or "remove-input" in cell.metadata.get("tags", ()):
        return ""
    highlighted = pygments.highlight(cell.source, Python3Lexer(), HtmlFormatter(nowrap=True)).strip("\n")
    # What it shows says where the code has an answer that the reader is asked for.
    has_answer = any(_of_gdviz(output).get("code") == "folded" for output in cell.get("outputs", ()))
    is_open = not has_answer and "hide-input" not in cell.metadata.get("tags", ())
    head = "Code, with the answer" if has_answer else "Code"
    summary = f'<details class="code"{" open" if is_open else ""}><summary>{head}'
    # Keys scroll what is wider than the page.
    return f'{summary}</summary><pre tabindex="0" aria-label="Code"><code>{highlighted}</code></pre></details>'


def cell_html(cell: Any, folder: Path, root: Path, words: Words, with_code: bool = False) -> str:
    """Return the HTML of one cell: its text, or what it has printed and shown, with its code where that is wanted.

    Code stands above what it prints, and below a figure, which is then beside the text that it belongs to.
    """
    if cell.cell_type == "markdown":
        return f'<div class="text">{markdown(cell.source, folder, cell.get("attachments"), root)}</div>'
    if cell.cell_type != "code":
        return ""
    outputs = "\n".join(filter(None, (output_html(output, folder, words) for output in cell.outputs)))
    code = code_html(cell) if with_code else ""
    parts = [code, f'<div class="outputs">{outputs}</div>' if outputs else ""]
    return "".join(reversed(parts) if any(map(_is_figure, cell.outputs)) else parts)


def _is_figure(output: Any) -> bool:
    data = output.get("data", {})
    return WIDGET in data or any(kind.startswith("image/") for kind in data)


def _of_gdviz(output: Any) -> Mapping[str, str]:
    """Return what a view of gdviz says about itself to pages."""
    return output.get("metadata", {}).get("gdviz", {})


# Tables of pandas have such corners, which screen readers would announce as headings.
_EMPTY_HEADING = re.compile(r"<th(\s[^>]*)?>(?:\s|&nbsp;)*</th>")


def output_html(output: Any, folder: Path, words: Words = MappingProxyType({})) -> str:
    """Return the HTML of one output, in the richest form that a page can show."""
    if output.output_type == "stream":
        # Warnings are for whoever writes the notebook.
        return f"<pre>{ansi2html(output.text)}</pre>" if output.name == "stdout" else ""
    if output.output_type == "error":
        return f'<p class="failed" role="alert">{html.escape(output.evalue or output.ename)}</p>'
    data = output.data
    if WIDGET in data:
        model = data[WIDGET]["model_id"]
        plain = _image(data) or without_scripts(words, model)
        # Some say how high they will be: nothing below them moves when they come.
        room = _of_gdviz(output).get("room", "")
        style = f' style="{html.escape(room)}"' if room else ""
        return f'<div data-widget="{html.escape(model)}"{style}><noscript>{plain}</noscript></div>'
    if "text/html" in data:
        text = _EMPTY_HEADING.sub(r"<td\1></td>", data["text/html"])
        return f'<div class="html">{with_mathml(text)}</div>'
    described = html.escape(data.get("text/plain", ""), quote=True)
    if "image/svg+xml" in data:
        return f'<div class="picture" role="img" aria-label="{described}">{data["image/svg+xml"]}</div>'
    if image := _image(data):
        return image
    if "text/latex" in data:
        latex = data["text/latex"].strip()
        return with_mathml(html.escape(latex, quote=False)) if "$" in latex else mathml(latex, display=True)
    if "text/markdown" in data:
        return markdown(data["text/markdown"], folder)
    return f"<pre>{html.escape(data['text/plain'])}</pre>" if "text/plain" in data else ""


def _image(data: Mapping[str, str]) -> str:
    described = html.escape(data.get("text/plain", ""))
    for kind in _IMAGES:
        if kind in data:
            address = smaller(f"data:{kind};base64,{data[kind].strip()}")
            return f'<img src="{html.escape(address)}" alt="{described}">'
    return ""


def markdown(source: str, folder: Path, attachments: Any = None, root: Path | None = None) -> str:
    """Return markdown as HTML, with formulas in MathML and the pictures of the folder in it.

    Pictures must be files within `root`: else a `PictureError` is raised, or with None they are left alone. Pictures of
    other hosts become links to them, as a page asks no other host by itself.
    """
    renderer = _Renderer(folder, root, attachments)
    try:
        return MarkdownWithMath(renderer=renderer).render(source)
    except InvalidNotebook as error:
        raise PictureError(str(error)) from error


def teacher(notebook: Any, folder: Path, root: Path | None = None) -> str:
    """Return the notes for teachers of a notebook as HTML; raise `NotesError` where its metadata are malformed."""
    return notes_html(notebook, lambda text: markdown(text, folder, root=root))


def leave_room(output: Any, state: Mapping[str, Any]) -> None:
    """Note in an output how high its widget will be, where the widget's layout has a `min_height`."""
    model = output.get("data", {}).get(WIDGET, {}).get("model_id")
    layout = state.get(model, {}).get("state", {}).get("layout", "").removeprefix("IPY_MODEL_")
    height = state.get(layout, {}).get("state", {}).get("min_height")
    if height:
        output.metadata["gdviz"] = {
            **_of_gdviz(output),
            "room": f"--wide: {height}; --medium: {height}; --narrow: {height}",
        }


_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_ATTRIBUTE = r"""\b{}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""


class _Renderer(IPythonRenderer):
    """nbconvert's, with MathML, and with pictures from anywhere in a folder."""

    def __init__(self, folder: Path, root: Path | None, attachments: Any) -> None:
        super().__init__(escape=False, embed_images=True, attachments=attachments)
        self.folder, self.root = folder, root

    def image(self, text: str, url: str, title: str | None = None) -> str:
        return _link(url, text) if _is_elsewhere(url) else super().image(text, url, title)

    def _src_to_base64(self, src: str) -> str | None:
        if urlsplit(src).scheme:
            return None
        root = (self.root or self.folder).resolve()
        # What comes from the address of a file may follow its name.
        file = (self.folder / unquote(urlsplit(src).path)).resolve()
        is_inside = file.is_relative_to(root)
        if is_inside and file.is_file():
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            return f"data:{kind};base64,{base64.b64encode(file.read_bytes()).decode()}"
        if self.root:
            raise PictureError(f"there is no picture {src}" if is_inside else f"the picture {src} lies outside {root}")
        return None

    def _html_embed_images(self, html: str) -> str:
        # nbconvert parses each piece of HTML for itself, which closes tags that the text has yet to close.
        return _IMAGE.sub(self._embedded, html)

    def _embedded(self, image: re.Match[str]) -> str:
        found = re.search(_ATTRIBUTE.format("src"), image[0], re.IGNORECASE)
        if not found:
            return image[0]
        group = found.lastindex or 1
        source = html.unescape(found[group])
        if _is_elsewhere(source):
            text = re.search(_ATTRIBUTE.format("alt"), image[0], re.IGNORECASE)
            return _link(source, html.unescape(text[text.lastindex or 1]) if text else "")
        address = self._embed_image_or_attachment(source)
        return image[0][: found.start(group)] + html.escape(address) + image[0][found.end(group) :]

    def block_math(self, body: str) -> str:
        return mathml(body, display=True)

    def inline_math(self, body: str) -> str:
        return f"${html.escape(body, quote=False)}$" if is_amount(body) else mathml(body)

    def latex_environment(self, name: str, body: str) -> str:
        return mathml(f"\\begin{{{name}}}{body}\\end{{{name}}}", display=True)


def _is_elsewhere(address: str) -> bool:
    return address.startswith("//") or urlsplit(address).scheme in ("http", "https", "ftp")


def _link(address: str, text: str) -> str:
    return f'<a href="{html.escape(address)}">{html.escape(text or address)}</a>'


def widgets_json(state: Mapping[str, Any]) -> str:
    """Return the state of widgets as JSON for a script element.

    Texts that several widgets share stand in it once, and bytes are texts, see `_text_of`.
    """
    texts: dict[str, int] = {}
    models: dict[str, Any] = {}
    for name, model in state.items():
        # The script of the page is the bundle.
        if model["state"].get("_anywidget_id") == "gdviz.widget.Bundle":
            continue
        values = {key: value for key, value in model["state"].items() if not _is_default(model, key, value)}
        for key in ("_esm", "_css"):
            if isinstance(values.get(key), str):
                values[key] = texts.setdefault(values[key], len(texts))
        if model["model_name"] == "HTMLMathModel" and isinstance(values.get("value"), str):
            values["value"] = with_mathml(values["value"])
        if model["model_name"] == "OutputModel":
            # Tracebacks are for whoever writes the notebook.
            shown = values.get("outputs", ())
            values["outputs"] = [output | {"traceback": []} if "traceback" in output else output for output in shown]
        models[name] = {**model, "state": values}
        if buffers := model.get("buffers"):
            models[name]["buffers"] = [{"path": each["path"], "text": _text_of(each["data"])} for each in buffers]
    return script_json({"version_major": 2, "version_minor": 0, "state": models, "texts": list(texts)})


_SHIFTED = {byte: byte + 32 for byte in range(256)}


def _text_of(data: str) -> str:
    """Return what base64 encodes as a text that compresses better: for each byte the character 32 after it."""
    return base64.b64decode(data).decode("latin-1").translate(_SHIFTED)


def _is_default(model: Mapping[str, Any], key: str, value: Any) -> bool:
    # A layout has forty properties, of which most are not set.
    return key == "_bundle" or (value is None and model["model_name"] == "LayoutModel")


def facts_json(
    live: str | None,
    kernel: Mapping[str, str] | None = None,
    failed: str | None = None,
    notebook: Mapping[str, str] | None = None,
    element: str | None = None,
    followed: Sequence[str] = (),
) -> str:
    """Return what web/shell/page.js learns of a page: `Facts` there."""
    facts = {"live": live, "kernel": kernel, "failed": failed, "notebook": notebook}
    return script_json({**facts, "element": element, "followed": followed})


def script_json(value: Any) -> str:
    """Return JSON that may stand in a script element."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).replace("<", "\\u003c")


@cache
def templates() -> Environment:
    """Return the templates of all pages."""
    return Environment(loader=FileSystemLoader(TEMPLATES), trim_blocks=True, autoescape=False)
