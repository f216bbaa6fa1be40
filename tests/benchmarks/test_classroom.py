"""The simulated learners of `benchmarks/classroom`, with a real server of theirs and with pages made by hand."""

import asyncio
import json
import math
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

import nbformat
import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RedirectHandler, RequestHandler

from benchmarks.classroom.learner import Plan, Visit, visit
from benchmarks.classroom.page import reachable, sliders
from benchmarks.classroom.usage import MARK, Watch

HOST = "127.0.0.1"

SLIDERS = """
import ipywidgets
from pathlib import Path
slider = ipywidgets.IntSlider(3, 0, 1000000)
hidden = ipywidgets.IntSlider(3, 0, 1000000, layout={"display": "none"})
for control in (slider, hidden):
    control.observe(lambda change: Path("changes").open("a").write(f"{change.owner is slider}\\n"), "value")
ipywidgets.VBox([slider, hidden])
"""


def visited(port: int, path: str, stay: float = 0.0) -> Visit:
    return asyncio.run(visit(Plan(HOST, port, path, stay), random.Random(0)))


def test_a_learner_moves_what_it_sees_and_ends_its_kernel(tmp_path: Path) -> None:
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(SLIDERS)])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(notebook, tmp_path / "sliders.ipynb")
    (tmp_path / "voila.json").write_text('{"Voila": {"tornado_settings": {"disable_check_xsrf": true}}}')
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "voila", f"--port={port}", f"--Voila.ip={HOST}", "--no-browser", "."]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL) as server:
        try:
            await_answer(port)
            result = visited(port, "/voila/render/sliders.ipynb", stay=2.5)
            assert (result.served, result.error, result.kernel_gone) == ("kernel", None, False)
            assert 0 < result.models <= result.complete < math.inf
            # One a second; the slider that is not shown is left alone.
            assert len(result.moves) in (2, 3)
            assert (tmp_path / "changes").read_text().split() == ["True"] * len(result.moves)
            with pytest.raises(HTTPError, match="404"):
                urllib.request.urlopen(f"http://{HOST}:{port}/api/kernels/{result.kernel}")
        finally:
            server.terminate()


def await_answer(port: int) -> None:
    for _ in range(1000):
        try:
            socket.create_connection((HOST, port)).close()
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("Voilà does not listen")


MODELS = {
    "box": {"state": {"_model_name": "VBoxModel", "children": ["IPY_MODEL_5eed"]}},
    "5eed": {"state": {"_model_name": "IntSliderModel", "value": 1, "min": 0, "max": 2, "layout": "IPY_MODEL_1a"}},
    "1a": {"state": {"_model_name": "LayoutModel"}},
}


def exported(models: dict, **page: object) -> str:
    state = json.dumps({"version_major": 2, "state": models, "texts": []})
    return f"""<!DOCTYPE html><link rel="stylesheet" href="page.css"><a href="other.html">Other</a>
        <div data-widget="box"></div><script src="https://example.org/elsewhere.js"></script>
        <script type="application/json" id="gdviz-widgets">{state}</script>
        <div role="alert" hidden>Disconnected</div>
        <script type="application/json" id="gdviz-page">{json.dumps(page)}</script>
        <script src="../shell.js?v=1"></script>"""


def visited_site(files: dict[str, str], path: str) -> tuple[Visit, list[str]]:
    """Visit a site of such files where each `.ipynb` leads to its page, and return what was asked for too."""
    asked = []

    class File(RequestHandler):
        def get(self) -> None:
            asked.append(self.request.uri)
            self.write(files[self.request.path])

    async def go() -> Visit:
        redirect = (r"/lesson\.ipynb", RedirectHandler, {"url": "/site/lesson.html", "permanent": False})
        sockets = bind_sockets(0, HOST)
        server = HTTPServer(Application([redirect, (".*", File)], log_function=lambda _: None))
        server.add_sockets(sockets)
        try:
            return await visit(Plan(HOST, sockets[0].getsockname()[1], path, 0.0), random.Random(0))
        finally:
            server.stop()

    return asyncio.run(go()), asked


def test_an_exported_page_is_complete_with_its_files_and_its_state() -> None:
    files = {"/site/lesson.html": exported(MODELS), "/site/page.css": "", "/shell.js": ""}
    result, asked = visited_site(files, "/lesson.ipynb")
    assert (result.served, result.error, result.kernel) == ("exported", None, None)
    assert sorted(asked) == ["/shell.js?v=1", "/site/lesson.html", "/site/page.css"]
    assert result.requests == 4


def test_a_page_with_its_state_is_complete_before_its_kernel_is_asked_for() -> None:
    page = exported(MODELS, kernel={"id": "gone"})
    result, asked = visited_site({"/site/lesson.html": page, "/site/page.css": "", "/shell.js": ""}, "/lesson.ipynb")
    assert (result.served, result.error, result.kernel) == ("kernel", None, "gone")
    assert result.complete < math.inf
    assert asked[-1] == "/api/kernels/gone"
    assert result.kernel_gone


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            {"/site/lesson.html": exported({"box": MODELS["box"]}), "/site/page.css": "", "/shell.js": ""},
            "1 are missing",
        ),
        ({"/site/lesson.html": exported(MODELS), "/site/page.css": ""}, "/shell.js.* was answered with 500"),
        (
            {
                "/site/lesson.html": exported(MODELS) + '<p role="alert">No <b>loss</b></p>',
                "/site/page.css": "",
                "/shell.js": "",
            },
            "says: No loss",
        ),
        ({"/site/lesson.html": "<p>As many readers are here as there is memory for.</p>"}, "no widgets"),
        ({}, "/site/lesson.html was answered with 500"),
    ],
)
def test_a_page_that_does_not_work_is_an_error(files: dict[str, str], message: str) -> None:
    result, _ = visited_site(files, "/lesson.ipynb")
    assert result.served == "error"
    assert re.search(message, result.error)


def test_models_are_found_through_others() -> None:
    models = {name: model["state"] for name, model in MODELS.items()}
    assert reachable(["box"], models) == ({"box", "5eed", "1a"}, set())
    assert reachable(["box", "gone"], {"box": models["box"]}) == ({"box"}, {"5eed", "gone"})
    assert sliders(["box"], models) == ["5eed"]
    assert sliders(["box"], models | {"1a": {"display": "none"}}) == []
    stack = {"_model_name": "StackModel", "children": ["IPY_MODEL_1a", "IPY_MODEL_5eed"]}
    assert sliders(["box"], models | {"box": stack | {"selected_index": 0}}) == []
    assert sliders(["box"], models | {"box": stack | {"selected_index": 1}}) == ["5eed"]


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="needs Linux")
def test_a_process_that_has_lost_its_parent_is_watched(tmp_path: Path) -> None:
    # The shell ends at once; what it has started leads a session of its own, and fills 50 MB.
    program = "import os, time; os.setsid(); kept = b'x' * 50_000_000; print(os.getpid(), flush=True); time.sleep(60)"
    shell = ["sh", "-c", f'"{sys.executable}" -c "{program}" &']
    environment = os.environ | {MARK: "orphan"}
    with subprocess.Popen(shell, env=environment, stdout=subprocess.PIPE) as parent:
        orphan = int(parent.stdout.readline())
        parent.stdout.close()
    (tmp_path / "kernel-1.json").touch()
    try:
        with Watch("orphan", tmp_path) as watch:
            assert watch.processes() == [orphan]
            time.sleep(0.2)
        assert Watch("another", tmp_path).processes() == []
        usage = watch.usage()
        assert 50_000_000 < usage.memory < 100_000_000
        assert 0 < usage.seconds < 10
        assert usage.kernels == 1
    finally:
        os.kill(orphan, signal.SIGKILL)
