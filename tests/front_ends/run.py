"""Drive front ends as readers do, compare what they show with JAX, and take the pictures of docs/front_ends.md.

`python -m tests.front_ends.run [name …]`, by default all. Hosts that gdviz does not need are installed into
environments of their own; files of a CDN come from the packages that are installed.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import sysconfig
import tarfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import jax.numpy as jnp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from tests.browser.conftest import ARGUMENTS, ROOT, installed_browser, serve_files, wait_for_server, write_notebook
from tests.browser.jupyter import open_notebook, run_cell
from tests.browser.lesson import settle
from tests.front_ends.shown import loss

HERE = Path(__file__).parent
PICTURES = ROOT / "docs" / "front_ends"
SHARE = Path(sys.prefix) / "share" / "jupyter"
CELL = "import ipywidgets\nfrom tests.front_ends.shown import widgets\nipywidgets.VBox(widgets())"
# What is compared: a point of the slider, in float32 as the page has it.
POINT = 1.25


# ---- Servers ------------------------------------------------------------------------------------


def environment(name: str, packages: Sequence[str]) -> Path:
    """Return the folder of commands of an environment with these packages on top of our own."""
    if not packages:
        return Path(sys.executable).parent
    folder = Path(sys.prefix) / "front_ends" / name
    if not (folder / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        own = sysconfig.get_path("purelib")
        found = next(folder.glob("lib/*/site-packages"))
        (found / "own.pth").write_text(f"import site; site.addsitedir({own!r})")
    subprocess.run([folder / "bin" / "python", "-m", "pip", "install", "--quiet", *packages], check=True)
    return folder / "bin"


@contextmanager
def server(name: str, packages: Sequence[str], command: Sequence[str], folder: Path) -> Iterator[str]:
    """Run a server; `{port}` in its command is a free one. Yield its address."""
    bin_ = environment(name, packages)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = folder / "log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [bin_ / command[0], *(part.format(port=port, here=HERE, folder=folder) for part in command[1:])],
            cwd=ROOT,
            env=os.environ | {"JUPYTER_PATH": str(SHARE), "PYTHONPATH": str(ROOT)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        address = f"http://localhost:{port}"
        wait_for_server(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait()


def packed(package: str, file: str, folder: Path) -> bytes:
    """Return a file of a package for JavaScript."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    command = ["npm", "pack", "--silent", package]
    name = subprocess.check_output(command, cwd=folder, env=os.environ | {"PATH": path}, text=True).split()[-1]
    with tarfile.open(folder / name) as files:
        return files.extractfile(f"package/{file}").read()  # type: ignore[union-attr]


def stand_in(files: Mapping[str, bytes]) -> Callable[[Route], None]:
    """Return what answers in the place of a CDN: with files by a part of their address, and with anywidget's."""
    known = {"/anywidget@": (SHARE / "nbextensions" / "anywidget" / "index.js").read_bytes(), **files}

    def answer(route: Route) -> None:
        found = [body for part, body in known.items() if part in route.request.url]
        if not found:
            return route.abort()
        allowed = {"access-control-allow-origin": "*"}
        return route.fulfill(body=found[0], content_type="text/javascript", headers=allowed)

    return answer


# ---- What is done in a page ---------------------------------------------------------------------


def drive(page: Page, name: str, sees_python: bool) -> None:
    """Move the slider, compare with JAX what follows, and take a picture."""
    field = page.locator(".gdviz-slider input[type=range]")
    field.first.wait_for(timeout=120_000)
    page.locator(".gdviz-badge .status", has_text="computed in your browser").wait_for(timeout=60_000)
    field.first.fill(str(POINT))
    wanted = float(loss(jnp.float32(POINT)))

    def check() -> None:
        shown = [float(field.nth(number).input_value()) for number in ((1, 2) if sees_python else (1,))]
        assert all(abs(value - wanted) < 1e-6 for value in shown), (shown, wanted)

    settle(page, check)
    picture = Image.open(BytesIO(page.screenshot(animations="disabled")))
    PICTURES.mkdir(exist_ok=True)
    picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS).quantize(32).save(
        PICTURES / f"{name}.png", optimize=True
    )


def notebook(folder: Path) -> Path:
    """Write a notebook that shows the widgets; return its file."""
    write_notebook(folder / "shown.ipynb", CELL)
    return folder / "shown.ipynb"


def app(name: str, packages: Sequence[str], *command: str, path: str = "") -> Callable[[BrowserContext, Path], None]:
    """Return what drives an app of a host that is a server."""

    def run(context: BrowserContext, folder: Path) -> None:
        if not packages:
            notebook(folder)
        with server(name, packages, command, folder) as address:
            page = context.new_page()
            page.goto(address + path)
            drive(page, name, sees_python=True)

    return run


def jupyter(name: str, place: str) -> Callable[[BrowserContext, Path], None]:
    """Return what drives the notebook in JupyterLab or Notebook."""

    def run(context: BrowserContext, folder: Path) -> None:
        notebook(folder)
        options = ("--allow-root", "--IdentityProvider.token=", "--ServerApp.root_dir={folder}", "--no-browser")
        with server(name, (), ("jupyter-lab", *options, "--port={port}"), folder) as address:
            page = open_notebook(context, f"{address}/{place}/shown.ipynb")
            run_cell(page, 0)
            # Whether one would like to get news.
            page.add_style_tag(content=".Toastify { display: none }")
            drive(page, name, sees_python=True)

    return run


def nbconvert(context: BrowserContext, folder: Path) -> None:
    """Drive the page that `nbconvert --to html` makes."""
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "--execute", str(notebook(folder))]
    subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True, capture_output=True)
    files = {
        "/require.js/": packed("requirejs@2", "require.js", folder),
        "/html-manager@": packed("@jupyter-widgets/html-manager@1", "dist/embed-amd.js", folder),
    }
    context.route(re.compile("^https"), stand_in(files))
    with serve_files(folder) as address:
        page = context.new_page()
        page.goto(f"{address}/shown.html")
        drive(page, "nbconvert", sees_python=False)


HOSTS: dict[str, Callable[[BrowserContext, Path], None]] = {
    "jupyterlab": jupyter("jupyterlab", "lab/tree"),
    "notebook": jupyter("notebook", "notebooks"),
    "voila": app("voila", (), "voila", "{folder}/shown.ipynb", "--port={port}", "--no-browser"),
    "nbconvert": nbconvert,
    "marimo": app(
        "marimo", ("marimo",), "marimo", "run", "{here}/marimo_app.py", "--headless", "--no-token", "--port={port}"
    ),
    "panel": app(
        "panel",
        ("panel", "ipywidgets_bokeh"),
        *("panel", "serve", "{here}/panel_app.py", "--port={port}", "--allow-websocket-origin=*"),
        path="/panel_app",
    ),
    # Its assets, which it else asks a CDN for, are of the version before.
    "solara": app(
        "solara",
        ("solara==1.58.2", "solara-server==1.58.2", "solara-ui==1.58.2", "solara-assets==1.58.2"),
        *("solara", "run", "{here}/solara_app.py", "--port={port}", "--no-open", "--production"),
    ),
    "shiny": app("shiny", ("shiny", "shinywidgets"), "shiny", "run", "{here}/shiny_app.py", "--port={port}"),
}


def main(names: Sequence[str]) -> None:
    """Drive these front ends."""
    with sync_playwright() as playwright:
        browser: Browser = playwright.chromium.launch(executable_path=installed_browser(), args=ARGUMENTS)
        for name in names or HOSTS:
            context = browser.new_context(viewport={"width": 960, "height": 640})
            context.route(re.compile(r"^https"), stand_in({}))
            with TemporaryDirectory() as folder:
                HOSTS[name](context, Path(folder))
            context.close()
            print(f"{name}: equal to JAX")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
