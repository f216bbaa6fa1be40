"""What works without the optional dependencies, and what the errors say where one is missing."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from gdviz import extras
from gdviz.site.cli import main

ROOT = Path(__file__).parents[1]
BLOCK = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocked())
"""
# Distributions whose modules have another name.
MODULES = {"pillow": "PIL", "pyzmq": "zmq"}


@pytest.fixture(scope="module")
def without_extras():
    """Run code where no optional dependency can be imported; returns the last line of what it prints."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    names = [
        requirement.partition(">=")[0] for requirement in extras["research"] + extras["app"] if ">=" in requirement
    ]
    # IPython, which ipywidgets needs, needs this one, too.
    names.remove("pygments")
    blocked = [MODULES.get(name, name.replace("-", "_")) for name in names]
    assert "voila" in blocked

    def run(code: str, *arguments: str) -> str:
        script = BLOCK.format(blocked=blocked) + code
        done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True)
        return (done.stdout + done.stderr).strip().splitlines()[-1]

    return run


def test_the_library_the_compiler_links_and_views_need_no_extra(without_extras):
    code = """
import jax.numpy as jnp
import ipywidgets
import gdviz
from gdviz import views
from gdviz.compiler import compile_function

problem = gdviz.GALLERY["himmelblau"]()
trajectory = gdviz.descend(problem.loss, problem.start, gdviz.OPTIMIZERS["adam"](), 300)
program = compile_function(problem.loss, trajectory.params[-1])
slider, surface = ipywidgets.FloatSlider(2.0), views.Surface()
link = gdviz.jaxlink(lambda x: {"start": jnp.stack([x, x])}, {"x": (slider, "value")}, {"start": (surface, "start")})
print(bool(program(trajectory.params[-1]) < 1e-3), link.where, surface.start)
"""
    assert without_extras(code) == "True browser (2.0, 2.0)"


@pytest.mark.parametrize(
    ("code", "feature", "package"),
    [
        ("from gdviz import views; views.FitChart", "gdviz.views.FitChart", "bqplot"),
        ("from gdviz.views import Field", "gdviz.views.Field", "ipympl"),
        ("import gdviz.views.figure", "gdviz.views.figure", "matplotlib"),
        ("import gdviz.views.animation", "gdviz.views.figure", "matplotlib"),
        (
            "import io; from gdviz.datasets import from_csv; from_csv(io.StringIO('x,y'))",
            "reading a CSV file",
            "pandas",
        ),
        ("import gdviz; gdviz.sweep(lambda x: x, {'x': [1.0]}).to_pandas()", "Sweep.to_pandas", "pandas"),
    ],
)
def test_a_missing_extra_is_named_with_what_needs_it_and_how_to_get_it(without_extras, code, feature, package):
    wanted = f'ModuleNotFoundError: {feature} needs {package}: pip install "gdviz[research]"'
    assert without_extras(code) == wanted


def test_the_command_without_its_extra_says_how_to_get_it(without_extras, tmp_path):
    (tmp_path / "lesson.ipynb").write_text("{}", encoding="utf-8")
    code = "from gdviz.site.cli import main; sys.exit(main())"
    for arguments in (["serve", str(tmp_path)], ["export", str(tmp_path), "--output", str(tmp_path / "site")]):
        said = without_extras(code, *arguments)
        assert said.startswith(f"gdviz: gdviz {arguments[0]} needs ")
        assert said.endswith('pip install "gdviz[app]"')


def test_the_command_compile_needs_no_extra(without_extras, tmp_path):
    (tmp_path / "losses.py").write_text("def bowl(x):\n    return {'loss': x**2}\n", encoding="utf-8")
    code = "from gdviz.site.cli import main; print(main())"
    arguments = ["compile", f"{tmp_path / 'losses.py'}:bowl", "--example", "2.0", "--output", str(tmp_path / "bowl.js")]
    assert without_extras(code, *arguments) == "0"
    assert "export { load as default }" in (tmp_path / "bowl.js").read_text(encoding="utf-8")
    # What the file itself imports is not ours to name.
    (tmp_path / "losses.py").write_text("import pandas\n", encoding="utf-8")
    assert without_extras(code.replace("print", "sys.exit"), *arguments).startswith(
        f"gdviz: {tmp_path / 'losses.py'} cannot be imported: ModuleNotFoundError: No module named 'pandas'"
    )


def test_packages_that_are_too_old_are_named_with_what_is_needed(monkeypatch):
    installed = {"ipykernel": "6.29.5", "voila": "0.5.8", "jax": "0.8.0"}
    monkeypatch.setattr(extras.metadata, "version", lambda name: installed.get(name, "9999"))
    wanted = 'ipykernel 7.4 or later, but 6.29.5 is installed: pip install --upgrade "ipykernel>=7.4"'
    assert extras.outdated("app") == wanted
    # It is the server that needs it.
    assert extras.outdated("research") is None
    installed["jax"] = "0.7.2"
    assert extras.outdated("research").startswith("jax 0.8 or later, but 0.7.2 is installed: ")


def test_a_command_says_what_is_too_old(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(extras.metadata, "version", lambda name: "6.29" if name == "ipykernel" else "9999")
    (tmp_path / "lesson.ipynb").touch()
    for arguments in (["serve", str(tmp_path)], ["export", str(tmp_path), "--output", str(tmp_path / "site")]):
        assert main(arguments) == 1
        assert capsys.readouterr().err.startswith(
            f"gdviz: gdviz {arguments[0]} needs ipykernel 7.4 or later, but 6.29 "
        )


def test_the_import_of_the_package_brings_nothing_else():
    code = (
        "import sys, gdviz; print({'jax', 'numpy', 'ipywidgets', 'matplotlib', 'bqplot', 'voila'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_public_names_are_listed_for_help_and_completion():
    code = (
        "import gdviz; assert set(gdviz.__all__) <= set(dir(gdviz)); print(all(hasattr(gdviz, n) for n in dir(gdviz)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
