"""The notebooks as visitors get them: from the Procfile's own command, and under a Jupyter server as on Binder."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin, urlparse
from urllib.request import Request, urlopen

import pytest
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.rglob("*.ipynb"))
BIND_SECONDS = 60
"""Heroku stops an app that has not bound its port by then."""


class Page(HTMLParser):
    """A page: its title, the texts of its links by address, what the browser loads for it, its facts."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.title = ""
        self.links: dict[str, str] = {}
        self.loaded: list[str] = []
        self.scripts: list[str] = []
        self.facts: dict = {}
        self._tag, self._attributes = "", {}
        # As a reader's browser asks for an address that was typed.
        with urlopen(Request(url, headers={"Sec-Fetch-Site": "none"}), timeout=120) as answer:
            self.url, self.text = answer.url, answer.read().decode()
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag, self._attributes = tag, dict(attrs)
        if tag == "script" and "src" in self._attributes:
            self.scripts.append(self._attributes["src"])
        if tag in ("link", "script", "img"):
            self.loaded += [value for name, value in attrs if name in ("src", "href") and value]

    def handle_endtag(self, tag: str) -> None:
        self._tag = ""

    def handle_data(self, data: str) -> None:
        if self._tag == "title":
            self.title += data
        elif self._tag == "a":
            self.links[urljoin(self.url, self._attributes["href"])] = data
        elif self._tag == "script" and self._attributes.get("id") == "gdviz-page":
            self.facts = json.loads(data)

    @property
    def foreign(self) -> list[str]:
        """What the browser would load from other hosts, also for style sheets in the page and by its configuration."""
        urls = self.loaded + re.findall(r"(?:@import|url\()\s*['\"]?([^'\")]+)", self.text)
        return [url for url in urls if urlparse(url).netloc not in ("", urlparse(self.url).netloc)]


def name(notebook: Path) -> str:
    """Return the path of a notebook in its folder, without the suffix."""
    return notebook.relative_to(FOLDER).with_suffix("").as_posix()


def heading(notebook: Path) -> str:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return "".join(cells[0]["source"]).splitlines()[0].removeprefix("# ")


def serve(command: str, **variables: str) -> Iterator[str]:
    """Run a shell command from the root of the repository with a free PORT; yield the address where it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    search_path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = os.environ | {"PATH": search_path, "PORT": str(port)} | variables
    server = subprocess.Popen(["sh", "-c", command], cwd=ROOT, env=environment, start_new_session=True)
    try:
        wait_until(lambda: listens(port) or server.poll() is not None, BIND_SECONDS)
        assert server.poll() is None, f"`{command}` ended"
        yield f"http://127.0.0.1:{port}/"
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)
        # The shell may end before the server, which ends its kernels first.
        wait_until(lambda: not listens(port), 30)


def wait_until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"nothing happened in {seconds} s"
        time.sleep(0.1)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the standalone app."""
    procfile = (ROOT / "Procfile").read_text(encoding="utf-8")
    cache = tmp_path_factory.getbasetemp().parent / "pages"
    yield from serve(procfile.removeprefix("web: "), GDVIZ_CACHE_DIR=str(cache))


@pytest.fixture(scope="module")
def jupyter() -> Iterator[str]:
    """The address of a Jupyter server."""
    yield from serve("jupyter server --no-browser --allow-root --port=$PORT --ServerApp.token=''")


def test_landing_page_has_a_card_for_every_notebook(app: str) -> None:
    page = Page(app)
    assert page.links == {f"{app}{name(notebook)}.html": heading(notebook) for notebook in NOTEBOOKS}


@pytest.mark.parametrize("query", ["", "?classic-tree=false"])
def test_landing_page_loads_nothing_from_other_hosts(app: str, query: str) -> None:
    page = Page(app + query)
    assert page.title == "gdviz: see gradient descent"
    assert page.foreign == []


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name)
def test_app_serves_the_notebook(app: str, notebook: Path) -> None:
    wait_until(lambda: is_rendered(f"{app}{name(notebook)}.html"), 240)
    page = Page(f"{app}voila/render/{name(notebook)}.ipynb?x=1")
    assert page.url == f"{app}{name(notebook)}.html?x=1"
    check_lesson(page, notebook)
    file = page.facts.pop("notebook")
    up = "../" * name(notebook).count("/")
    own = {"live": f"{up}voila/render/{name(notebook)}.ipynb?python", "element": f"{up}gdviz-figure.js"}
    # Nothing on these pages waits for Python.
    assert page.facts == own | {"kernel": None, "failed": None, "followed": []}
    if file is not None:
        assert file["name"] == notebook.name
        with urlopen(app + file["address"]) as answer:
            assert answer.read() == notebook.read_bytes()


def is_rendered(address: str) -> bool:
    try:
        urlopen(address, timeout=30).close()
    except HTTPError as error:
        if error.code == 503 and "This page is being prepared." in error.read().decode():
            return False
        raise
    return True


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name)
def test_app_runs_the_notebook_with_python(app: str, notebook: Path) -> None:
    page = Page(f"{app}voila/render/{name(notebook)}.ipynb?python")
    check_lesson(page, notebook)
    assert page.facts["kernel"].keys() == {"base", "id", "key"}


def test_app_keeps_its_template_whatever_the_address_asks(app: str) -> None:
    check_lesson(Page(f"{app}voila/render/{name(NOTEBOOKS[0])}.ipynb?python&template=lab&theme=dark"), NOTEBOOKS[0])


def test_jupyter_server_serves_the_notebook(jupyter: str) -> None:
    notebook = ROOT / "notebooks" / "gradient_descent.ipynb"
    check_lesson(Page(f"{jupyter}voila/render/notebooks/gradient_descent.ipynb"), notebook)


def test_jupyter_server_lists_folders_and_notebooks(jupyter: str) -> None:
    assert f"{jupyter}voila/tree/notebooks" in Page(f"{jupyter}voila/tree").links
    page = Page(f"{jupyter}voila/tree/notebooks")
    assert page.links[f"{jupyter}voila/tree/notebooks/lessons"] == "The course"
    for notebook in FOLDER.glob("*.ipynb"):
        assert page.links[f"{jupyter}voila/render/notebooks/{notebook.name}"] == heading(notebook)
    assert page.foreign == []


def test_missing_notebook_has_a_page_that_leads_back(app: str) -> None:
    with pytest.raises(HTTPError, match="404") as error:
        Page(f"{app}voila/render/missing.ipynb")
    assert 'href="/voila/tree"' in error.value.read().decode()


def check_lesson(page: Page, notebook: Path) -> None:
    """Check that a page is the notebook, run without an error: its title, and widgets with their front ends."""
    assert page.title == heading(notebook)
    assert page.facts["failed"] is None
    assert page.foreign == []
    for script in page.scripts:
        with urlopen(urljoin(page.url, script), timeout=30) as answer:
            assert "immutable" in answer.headers["Cache-Control"]
    if "jaxlink" in notebook.read_text(encoding="utf-8"):
        assert any("gdviz-" in script for script in page.scripts)
    content = json.loads(notebook.read_text(encoding="utf-8"))
    if content["metadata"]["gdviz"].get("code") == "shown":
        cells = [cell for cell in content["cells"] if cell["cell_type"] == "code"]
        shown = [cell for cell in cells if "remove-input" not in cell["metadata"].get("tags", ())]
        # While a notebook runs, its code is there already, and comes again with what each cell shows.
        sent = re.sub(r"<template data-cell.*?</template>", "", page.text, flags=re.DOTALL)
        assert sent.count('<details class="code"') == len(shown)


@pytest.mark.parametrize("file", [".python-version", "binder/runtime.txt"])
def test_hosts_get_a_python_that_the_package_supports(file: str) -> None:
    version = (ROOT / file).read_text(encoding="utf-8").strip().removeprefix("python-")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert re.fullmatch(r"\d+\.\d+", version)
    assert f"{version}.99" in SpecifierSet(project["requires-python"])


@pytest.mark.parametrize("file", ["requirements.txt", "binder/requirements.txt"])
def test_hosts_install_the_package_from_the_repository(file: str) -> None:
    requirements = (ROOT / file).read_text(encoding="utf-8").split()
    assert requirements[-1] in (".[app]", ".[lab]")
