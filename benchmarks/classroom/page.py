"""What a browser finds in the HTML of a page: files, outputs, the kernel, perhaps the state of the widgets."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

WIDGET = "application/vnd.jupyter.widget-view+json"

_OUTPUT = "application/vnd.voila.cell-output+json"
_STYLES = {"stylesheet", "preload", "modulepreload", "icon"}
_REFERENCE = re.compile(r"IPY_MODEL_([0-9a-f-]+)")

Models = Mapping[str, Mapping[str, Any]]
"""The state of widgets: model → what it holds."""


@dataclass(frozen=True)
class Page:
    """A page that was read to its end.

    - `outputs`: the models that it shows;
    - `kernel`: the id of its kernel, None without one; `key`: what its server asks for, if anything;
    - `models`: the state of its widgets, None where the page asks its kernel for it;
    - `failed`: what the page says of a cell or a kernel that failed, None if nothing did.
    """

    outputs: tuple[str, ...]
    kernel: str | None
    models: Models | None
    failed: str | None = None
    key: str = ""


class PageReader(HTMLParser):
    """Reads a page while it comes; `found` is called with the path of each file as soon as its element is there."""

    def __init__(self, address: str, found: Callable[[str], None]) -> None:
        super().__init__(convert_charrefs=True)
        self._address, self._found = address, found
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._files: set[str] = set()
        self._outputs: list[str] = []
        self._scripts: dict[str, list[str]] = {}
        self._voila_outputs: list[list[str]] = []
        self._script: list[str] | None = None
        self._alerts: list[str] = []
        self._alert: str | None = None

    def feed_bytes(self, piece: bytes) -> None:
        """Read on."""
        self.feed(self._decoder.decode(piece))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Take note of a file, an output, an alert, or a script that holds data."""
        of = {name: value or "" for name, value in attributes}
        if (tag in ("script", "img") and "src" in of) or (tag == "link" and _STYLES & set(of.get("rel", "").split())):
            self._file(of.get("src") or of.get("href", ""))
        if "data-widget" in of:
            self._outputs.append(of["data-widget"])
        if of.get("role") == "alert" and "hidden" not in of:
            self._alert = tag
            self._alerts.append("")
        if tag == "script" and of.get("type") == "application/json" and "id" in of:
            self._script = self._scripts[of["id"]] = []
        elif tag == "script" and of.get("type") == _OUTPUT:
            self._script = []
            self._voila_outputs.append(self._script)

    def handle_endtag(self, tag: str) -> None:
        """Take note of the end of a script or an alert."""
        if tag == "script":
            self._script = None
        if tag == self._alert:
            self._alert = None

    def handle_data(self, data: str) -> None:
        """Collect the data of a script, the words of an alert."""
        if self._script is not None:
            self._script.append(data)
        elif self._alert is not None:
            self._alerts[-1] += data

    def page(self) -> Page:
        """Return the page, at its end. ValueError for one that is neither gdviz's nor Voilà's."""
        self.close()
        failed = self._alerts[0] if self._alerts else None
        data = {name: json.loads("".join(parts)) for name, parts in self._scripts.items()}
        if "gdviz-widgets" in data:
            kernel = data.get("gdviz-page", {}).get("kernel")
            models = {name: model["state"] for name, model in data["gdviz-widgets"]["state"].items()}
            kernel = kernel or {"id": None}
            return Page(tuple(self._outputs), kernel["id"], models, failed, kernel.get("key", ""))
        if "jupyter-config-data" in data:
            outputs = [json.loads("".join(parts)) for parts in self._voila_outputs]
            shown = [output["data"][WIDGET]["model_id"] for output in outputs if WIDGET in output.get("data", {})]
            # Voilà turns errors into what looks printed.
            printed = [output.get("evalue") or output["text"] for output in outputs if _is_error(output)]
            failed = "".join(printed) or failed
            return Page(tuple(shown), data["jupyter-config-data"]["kernelId"], None, failed)
        raise ValueError("The page has no widgets")

    def _file(self, reference: str) -> None:
        address = urlsplit(urljoin(self._address, reference))
        path = address.path + (f"?{address.query}" if address.query else "")
        # Other hosts are unknown here; what stands in the address itself is not fetched.
        if address.scheme == "http" and address.netloc == urlsplit(self._address).netloc and path not in self._files:
            self._files.add(path)
            self._found(path)


def _is_error(output: Mapping[str, Any]) -> bool:
    kind = output["output_type"]
    return kind == "error" or (kind == "stream" and "error when executing cell" in output["text"])


def reachable(outputs: Iterable[str], models: Models) -> tuple[set[str], set[str]]:
    """Return the models that outputs refer to, directly or through others: those that are there, and the missing."""
    there, missing, ahead = set(), set(), list(outputs)
    while ahead:
        name = ahead.pop()
        if name in there or name in missing:
            continue
        if name not in models:
            missing.add(name)
            continue
        there.add(name)
        ahead += _REFERENCE.findall(json.dumps(models[name], default=str))
    return there, missing


def sliders(outputs: Iterable[str], models: Models) -> list[str]:
    """Return which models a reader sees that have a number between bounds, which may be changed."""
    return [name for output in outputs for name in _visible(output, models) if _is_slider(models[name])]


def _visible(name: str, models: Models) -> Iterator[str]:
    """Yield a model and what is in it, as far as its layout and the stacks on the way show it."""
    state = models[name]
    layout = models.get(_id(state.get("layout", "")), {})
    if layout.get("display") == "none":
        return
    yield name
    children = state.get("children", ())
    if state.get("_model_name") == "StackModel":
        shown = state["selected_index"]
        children = () if shown is None else (children[shown],)
    for child in children:
        yield from _visible(_id(child), models)


def _id(reference: str) -> str:
    return reference.removeprefix("IPY_MODEL_")


def _is_slider(state: Mapping[str, Any]) -> bool:
    numbers = all(isinstance(state.get(key), int | float) for key in ("value", "min", "max"))
    return (
        numbers and "Slider" in f"{state.get('_model_name')} {state.get('_anywidget_id')}" and not state.get("disabled")
    )
