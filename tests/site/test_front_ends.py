"""The front ends of installed packages: found by the names that widgets know, in the order in which they are needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import ipywidgets
import pytest
from ipywidgets import _version
from ipywidgets.embed import dependency_state

from gdviz.site import front_ends as module
from gdviz.site.front_ends import MissingFrontEndError, front_ends, modules_of, script

WEB = Path(__file__).parents[2] / "web"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of Jupyter's data, before all others, with a package `pen` that needs `ink`."""
    for name, needs in (("pen", "'exports', 'ink', \"module\", 'require'"), ("ink", ""), ("pen2", "'gone'")):
        folder = tmp_path / "nbextensions" / name
        folder.mkdir(parents=True)
        extension = f"require.config({{map: {{'*': {{ '@lab/{name}' : 'nbextensions/{name}/index', {name}: 1 }} }} }})"
        (folder / "extension.js").write_text(extension.replace("'@lab/ink'", "ink"), encoding="utf-8")
        code = f"define([{needs}], () => '{name}');\n//# sourceMappingURL=index.js.map\n"
        (folder / "index.js").write_text(code, encoding="utf-8")
    (tmp_path / "nbextensions" / "broken").mkdir()
    (tmp_path / "nbextensions" / "broken" / "extension.js").write_bytes(b"'lost': 'nbextensions/broken/lost' \xff")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    module._installed.cache_clear()
    yield tmp_path
    module._installed.cache_clear()


def test_what_is_needed_comes_first_and_once(installed: Path) -> None:
    found = front_ends({"ink": "Ink", "@lab/pen": "Pen"})
    assert [end.names for end in found] == [("ink",), ("@lab/pen",)]
    assert [end.names for end in front_ends({"@lab/pen": "Pen", "ink": "Ink"})] == [("ink",), ("@lab/pen",)]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("absent", 'front end "absent" of the widget Pen;'),
        ("lost", 'front end "lost" of the widget Pen;'),
        ("@lab/pen2", 'front end "gone" of the widget Pen;'),
    ],
)
def test_a_missing_one_is_named_with_the_widget(installed: Path, name: str, message: str) -> None:
    with pytest.raises(MissingFrontEndError, match=message):
        front_ends({name: "Pen"})


def test_a_script_hands_the_module_over_under_its_names(installed: Path) -> None:
    (end,) = front_ends({"ink": "Ink"})
    assert script(end) == "gdviz.frontEnd([\"ink\"], (define) => {\ndefine([], () => 'ink');\n\n\n});\n"


def test_all_kinds_of_widgets_have_their_front_end() -> None:
    box = ipywidgets.VBox([ipywidgets.IntSlider(), ipywidgets.Output(), ipywidgets.HTMLMath()])
    needed = modules_of(dependency_state([box], drop_defaults=False))
    assert needed.keys() == {"@jupyter-widgets/base", "@jupyter-widgets/controls", "@jupyter-widgets/output"}
    assert next(iter(needed)) == "@jupyter-widgets/base"
    known = {name for end in front_ends(needed) for name in end.names}
    assert needed.keys() <= known


def test_the_build_of_ipywidgets_is_for_the_attributes_that_its_widgets_have() -> None:
    for version, file in (
        (_version.__jupyter_widgets_base_version__, "base"),
        (_version.__jupyter_widgets_controls_version__, "controls"),
    ):
        source = (WEB / "node_modules" / "@jupyter-widgets" / file / "lib" / "version.js").read_text()
        assert f"_VERSION = '{version}'" in source


@pytest.mark.parametrize("name", ["anywidget", "bqplot", "bqscales", "jupyter-matplotlib"])
def test_the_packages_that_gdviz_needs_bring_theirs_along(name: str) -> None:
    assert any(name in end.names for end in front_ends({name: "W"}))
