"""The bundle that the package carries, and the ways in which it comes into a page."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import gdviz
from gdviz import bundle, views
from gdviz.widget import Widget

WEB = Path(__file__).parents[2] / "web"
# Node comes with the test dependencies, beside Python.
ENVIRONMENT = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


def test_the_bundle_is_the_build_of_its_sources(tmp_path: Path) -> None:
    assert (WEB / "node_modules").is_dir(), "`make web` installs what the bundle is built with"
    subprocess.run(["node", WEB / "build.mjs", tmp_path], env=ENVIRONMENT, check=True)
    carried = Path(gdviz.__file__).parent / "static"
    built, found = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.js")} for folder in (tmp_path, carried)
    )
    assert Path("gdviz.js") in built
    assert Path("module/run.js") in built
    assert built == found, "`make web` builds it from web/"


def test_the_bundle_may_stand_in_a_page() -> None:
    assert "</script" not in bundle.PAGE_SCRIPT.lower()


def test_without_a_kernel_the_module_of_a_widget_is_the_bundle() -> None:
    slider = views.Slider(0.5, 0, 1)
    assert slider._bundle is None
    assert slider._esm == bundle.ALONE


def test_from_a_kernel_the_bundle_is_sent_once_for_all_widgets() -> None:
    code = """
from IPython.core.interactiveshell import InteractiveShell
class Kernel: pass
InteractiveShell.instance().kernel = Kernel()
from gdviz import bundle
from gdviz.views import Badge, Slider
widgets = [Slider(0.5, 0, 1), Slider(0.5, 0, 1), Badge()]
assert len({widget._bundle.model_id for widget in widgets}) == 1
assert widgets[0]._bundle._esm == bundle.MODULE
assert all(len(widget._esm) < 1000 for widget in widgets)
# Also when all were closed.
import ipywidgets
ipywidgets.Widget.close_all()
assert Slider(0.5, 0, 1)._bundle.comm is not None
# And once for each kernel of a process, such as that of a reader of Solara.
before = Slider(0.5, 0, 1)._bundle
InteractiveShell.instance().kernel = Kernel()
assert Slider(0.5, 0, 1)._bundle is not before
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_colab_shows_widgets_from_the_first_one_on() -> None:
    code = """
import sys
from types import ModuleType
asked = []
sys.modules["google.colab.output"] = output = ModuleType("output")
output.enable_custom_widget_manager = lambda: asked.append(True)
from gdviz.views import Slider
Slider(0.5, 0, 1), Slider(0.5, 0, 1)
assert asked == [True]
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_widget_names_a_front_end_of_the_bundle() -> None:
    for name in dir(views):
        getattr(views, name)
    names = json.loads(_in_node("JSON.stringify(Object.keys(slot.widgets))"))
    # Those that several widgets have in common have none of their own.
    assert {kind.front_end for kind in _kinds(Widget) if hasattr(kind, "front_end")} == set(names)


def test_of_two_copies_of_the_bundle_the_first_stays() -> None:
    assert (
        _in_node(f"(() => {{ const {{ widgets }} = slot; {_ARRIVED}; return slot.widgets === widgets; }})()") == "true"
    )


def test_a_widget_that_comes_before_the_bundle_waits_for_it() -> None:
    early = bundle.LOADER.replace("export default", "const early =")
    probe = "slot.widgets.probe = { render: ({ el }) => `rendered in ${el}` }"
    before = f'{early} const rendering = early.render({{ model, el: "here" }});'
    assert _in_node(f"({probe}, await rendering)", before) == "rendered in here"


_ARRIVED = bundle.PAGE_SCRIPT.replace("gdviz.openPage();", "")


def _kinds(kind: type[Widget]) -> set[type[Widget]]:
    below = {other for sub in kind.__subclasses__() for other in {sub, *_kinds(sub)}}
    return {other for other in below if other.__module__.startswith("gdviz.")}


def _in_node(expression: str, before: str = "") -> str:
    """Return the value of an expression after the bundle has arrived in its `slot`."""
    page = (
        "globalThis.CSSStyleSheet = class { replaceSync() {} }; "
        "globalThis.document = { adoptedStyleSheets: [], createTreeWalker() {} };"
    )
    there = f'const slot = globalThis[Symbol.for("{bundle.VERSION}")];' if not before else ""
    model = 'const model = new Map([["_front_end", "probe"]]);'
    code = f"{page} {model} {before} {{ {_ARRIVED} }} {there} console.log({expression});"
    command = ["node", "--input-type=module", "-"]
    done = subprocess.run(command, input=code, env=ENVIRONMENT, check=True, capture_output=True, text=True)
    return done.stdout.strip()
