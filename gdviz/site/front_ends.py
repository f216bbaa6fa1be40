"""The front ends of widgets: JavaScript modules that installed Python packages carry, put together for a page.

Packages with widgets bring an AMD module along in share/jupyter/nbextensions, with a small `extension.js` that says
under which name it is known. `script` wraps it into a call of `frontEnd` of web/shell/front_ends.js, so that nothing is
looked up at run time. That of ipywidgets is our own build, see web/ipywidgets.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jupyter_core.paths import jupyter_path

from gdviz.bundle import PAGE_SCRIPT

# "bqplot": "nbextensions/bqplot/index", in the configuration of an AMD loader.
_KNOWN_AS = re.compile(r"""["']?([\w@/.-]+)["']?\s*:\s*["']nbextensions/([\w@/.-]+)["']""")
_NEEDS = re.compile(r"\bdefine\(\s*(?:[\"'][^\"']*[\"']\s*,\s*)?\[([^\]]*)\]")


# What an AMD loader gives to modules by itself; so does web/shell/front_ends.js.
_OF_LOADER = ("require", "exports", "module")


class MissingFrontEndError(Exception):
    """A widget has no front end in this environment."""


@dataclass(frozen=True)
class FrontEnd:
    """A JavaScript module: its file, the names under which widgets know it, and the modules it needs."""

    file: Path
    names: tuple[str, ...]
    needs: tuple[str, ...]


_IPYWIDGETS = FrontEnd(
    Path(__file__).parents[1] / "static" / "ipywidgets" / "index.js",
    ("@jupyter-widgets/base", "@jupyter-widgets/controls", "@jupyter-widgets/output"),
    (),
)


def front_ends(modules: Mapping[str, str]) -> list[FrontEnd]:
    """Return the front ends of some modules, such as "bqplot", and what they need, needed ones first.

    `modules` are those of `modules_of`. Raises `MissingFrontEndError` for one that no installed package brings along.
    """
    found: dict[Path, FrontEnd] = {}

    def add(name: str, widget: str) -> None:
        front_end = _installed().get(name)
        if front_end is None:
            raise MissingFrontEndError(
                f'no installed package has the front end "{name}" of the widget {widget}; install the package of these '
                "widgets, with its nbextension, into the environment that exports or serves the notebook"
            )
        if front_end.file in found:
            return
        for needed in front_end.needs:
            if needed not in front_end.names:
                add(needed, widget)
        found[front_end.file] = front_end

    for name, widget in modules.items():
        add(name, widget)
    return list(found.values())


def modules_of(state: Mapping[str, Any]) -> dict[str, str]:
    """Return the modules that the widgets of a stored state need, each with the name of a model that needs it."""
    # What manages the others comes first, whatever the widgets.
    modules = {"@jupyter-widgets/base": "LayoutModel"}
    for model in state.values():
        for module in (model["model_module"], model["state"].get("_view_module")):
            if module:
                modules.setdefault(module, model["model_name"])
    return modules


def scripts(state: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the scripts of a page with widgets of this state, by name, in the order in which they must run.

    A page without widgets needs what runs the page alone. Raises `MissingFrontEndError` as `front_ends` does.
    """
    needed = front_ends(modules_of(state)) if state else []
    return [("gdviz", PAGE_SCRIPT), *((end.file.parent.name, script(end)) for end in needed)]


@cache
def script(front_end: FrontEnd) -> str:
    """Return the JavaScript that makes a front end known to the page."""
    source = re.sub(r"^//# sourceMappingURL=.*$", "", front_end.file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return f"gdviz.frontEnd({json.dumps(front_end.names)}, (define) => {{\n{source}\n}});\n"


@cache
def _installed() -> dict[str, FrontEnd]:
    """Return all installed front ends by name; of two with the same name, that of the first folder."""
    found: dict[str, FrontEnd] = {}
    for folder in map(Path, jupyter_path("nbextensions")):
        names: dict[Path, list[str]] = {}
        for extension in sorted(folder.glob("*/extension.js")):
            for name, path in _KNOWN_AS.findall(extension.read_text(encoding="utf-8", errors="replace")):
                names.setdefault((folder / f"{path}.js").resolve(), []).append(name)
        for file, known_as in names.items():
            if file.is_file():
                front_end = FrontEnd(file, tuple(known_as), _needs(file))
                found = dict.fromkeys(known_as, front_end) | found
    return found | dict.fromkeys(_IPYWIDGETS.names, _IPYWIDGETS)


def _needs(file: Path) -> tuple[str, ...]:
    found = _NEEDS.search(file.read_text(encoding="utf-8", errors="replace"))
    names = re.findall(r"[\"']([^\"']+)[\"']", found[1]) if found else []
    return tuple(name for name in names if name not in _OF_LOADER)
