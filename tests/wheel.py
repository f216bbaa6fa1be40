"""The wheel in empty environments, one for each extra: what it brings, and what its commands do.

`make test-wheel` builds the wheel and runs this file; it is no part of `make test`, because it installs a gigabyte.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[1]
LESSONS = sorted(path.relative_to(ROOT / "notebooks") for path in (ROOT / "notebooks").rglob("*.ipynb"))
MISSING = r'gdviz: gdviz {} needs \w+: pip install "gdviz\[app\]"\n'
CORE = """
import sys
import gdviz
assert not {"jax", "voila", "bqplot", "matplotlib", "ipywidgets"} & set(sys.modules)
import ipywidgets, jax.numpy as jnp
problem = gdviz.GALLERY["himmelblau"]()
trajectory = gdviz.descend(problem.loss, problem.start, gdviz.OPTIMIZERS["adam"](), 300)
program = gdviz.compiler.compile_function(problem.loss, trajectory.params[-1])
slider, surface = ipywidgets.FloatSlider(2.0), gdviz.views.Surface()
link = gdviz.jaxlink(lambda x: {"start": jnp.stack([x, x])}, {"x": (slider, "value")}, {"start": (surface, "start")})
print(bool(program(trajectory.params[-1]) < 1e-3), link.where, surface.start)
"""
PAGE = """# Waves

```{live} A wave
import gdviz, jax.numpy as jnp
x = jnp.linspace(0, 10, 200)
gdviz.interact(lambda frequency=1.0: (x, jnp.sin(frequency * x)), frequency=(0.5, 3.0))
```
"""
KERNEL = """
from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name="gdviz")
print("forked" if manager.provisioner.forked else "started", flush=True)
client.execute_interactive("print(1 + 1)", timeout=60)
client.stop_channels()
manager.shutdown_kernel()
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Make an environment with the wheel and an extra; return the folder of its commands."""
    (wheel,) = (ROOT / "dist").glob("*.whl")
    uv = Path(sys.executable).with_name("uv")

    @cache
    def made(extra: str) -> Path:
        folder = tmp_path_factory.mktemp(extra or "core") / "environment"
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, folder], check=True)
        wanted = f"gdviz[{extra}] @ {wheel.as_uri()}"
        subprocess.run([uv, "pip", "install", "--quiet", "--python", folder, wanted], check=True)
        return folder / ("Scripts" if os.name == "nt" else "bin")

    return made


@pytest.fixture
def run(environment: Callable[[str], Path], tmp_path: Path) -> Run:
    """Run a command of such an environment in an empty folder."""

    def command(extra: str, name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [environment(extra) / name, *map(str, arguments)], cwd=tmp_path, capture_output=True, text=True
        )

    return command


def test_the_library_the_compiler_and_links_need_no_extra(run: Run) -> None:
    done = run("", "python", "-c", CORE)
    assert done.stdout == "True browser (2.0, 2.0)\n", done.stderr


def test_the_core_brings_no_server_and_no_charts(run: Run) -> None:
    code = "from importlib.metadata import distributions; print(*{one.name.lower() for one in distributions()})"
    names = run("", "python", "-c", code).stdout.split()
    assert {"jax", "optax", "wasmtime"} <= set(names)
    assert not {"voila", "jupyter-server", "bqplot", "matplotlib", "pandas"} & set(names)
    assert len(names) <= 40


def test_a_function_is_compiled_for_the_web_and_lessons_are_copied_without_an_extra(run: Run, tmp_path: Path) -> None:
    (tmp_path / "losses.py").write_text("def bowl(x):\n    return {'loss': x**2}\n", encoding="utf-8")
    done = run("", "gdviz", "compile", "losses.py:bowl", "--example", "2.0", "--output", "bowl.js")
    assert (done.returncode, done.stderr) == (0, "")
    assert "export { load as default }" in (tmp_path / "bowl.js").read_text(encoding="utf-8")
    done = run("", "gdviz", "lessons", "course")
    assert (
        done.stdout
        == f'{len(LESSONS)} notebooks are in course: open them in JupyterLab, or run: gdviz serve "course"\n'
    )
    for lesson in LESSONS:
        assert (tmp_path / "course" / lesson).read_bytes() == (ROOT / "notebooks" / lesson).read_bytes()


@pytest.mark.parametrize("extra", ["", "research"])
@pytest.mark.parametrize("command", ["serve", "export"])
def test_what_a_command_lacks_is_named_in_one_line(run: Run, tmp_path: Path, extra: str, command: str) -> None:
    (tmp_path / "lesson.ipynb").write_text("{}", encoding="utf-8")
    done = run(extra, "gdviz", command, ".", *(["--output", "site"] if command == "export" else []))
    assert done.returncode == 1
    assert re.fullmatch(MISSING.format(command), done.stderr)


def test_the_examples_of_the_readme_run_with_the_extra_for_research(run: Run, tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "readme.py").write_text("\n".join(blocks), encoding="utf-8")
    done = run("research", "python", "readme.py")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "descent.pdf").stat().st_size > 1000


def test_a_notebook_is_exported(run: Run, tmp_path: Path) -> None:
    run("app", "gdviz", "lessons", "course")
    done = run("app", "gdviz", "export", "course/lessons/1_downhill.ipynb", "--output", "site")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "site" / "1_downhill.html").stat().st_size > 10_000


def test_documentation_with_a_figure_that_is_alive_is_built(run: Run, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs" / "extensions", tmp_path / "docs" / "extensions")
    for name in ("conf.py", "icon.svg"):
        shutil.copy(ROOT / "docs" / name, tmp_path / "docs")
    (tmp_path / "docs" / "index.md").write_text(PAGE, encoding="utf-8")
    done = run("docs", "sphinx-build", "-W", "-q", "docs", "site")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "site" / "live" / "index-1.html").stat().st_size > 10_000


def test_the_lessons_are_served_without_a_folder(environment: Callable[[str], Path]) -> None:
    server = subprocess.Popen(
        [environment("app") / "gdviz", "serve", "--no-browser", "--port", "0", "--metrics", "0"],
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        log = ""
        while not (found := re.search(r"The lessons are at (\S+/)", log)):
            line = server.stderr.readline()
            assert line, f"the server ended: {log}"
            log += line
        with urlopen(found[1]) as answer:
            page = answer.read().decode()
        assert [path for path in LESSONS if path.with_suffix(".html").as_posix() not in page] == []
    finally:
        server.terminate()
        server.communicate(timeout=60)


def test_its_kernel_spec_gives_kernels_that_are_forked(run: Run) -> None:
    done = run("app", "python", "-c", KERNEL)
    assert done.stdout.endswith("2\n"), done.stderr
    assert done.stdout.startswith("forked" if sys.platform == "linux" else "started")


def test_jupyterlab_has_the_kernel_that_starts_quickly(run: Run) -> None:
    assert "gdviz" in run("lab", "jupyter", "kernelspec", "list").stdout
    assert run("lab", "jupyter", "lab", "--version").returncode == 0


def test_type_checkers_know_the_public_names(environment: Callable[[str], Path], tmp_path: Path) -> None:
    done = subprocess.run(
        [environment("") / "python", "-c", "import gdviz; print(*gdviz.__all__)"], capture_output=True, text=True
    )
    names = done.stdout.split()
    lines = ["import gdviz", *(f"reveal_type(gdviz.{name})" for name in names), "gdviz.unknown"]
    (tmp_path / "user.py").write_text("\n".join(lines), encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-executable", environment("") / "python", "user.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    *notes, unknown, _ = checked.stdout.splitlines()
    assert 'Module has no attribute "unknown"' in unknown
    assert len(notes) == len(names)
    assert [note for note in notes if "Revealed type is" not in note or 'is "Any"' in note] == []
