"""Saved modules in Chromium and in Firefox: in pages, in workers, as custom elements and as front ends of widgets."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest
from playwright.sync_api import Browser

from gdviz.compiler import Program, compile_function
from tests.browser.conftest import ROOT, TROUBLES, opener, serve_files
from tests.browser.firefox import in_firefox
from tests.compiler.saved import expected_texts, saved_programs, write_modules

pytestmark = pytest.mark.browser

NAMES = list(saved_programs())
InPage = Callable[[str], Any]


def line(slope, x, data):
    """A line through the origin, and how far it is from data."""
    y = slope * x
    return {"y": y, "fit": {"loss": jnp.mean((y - data) ** 2), "is_good": jnp.mean((y - data) ** 2) < 0.5}}


def walk(position, velocity):
    """One step."""
    return position + velocity, {"distance": jnp.abs(position + velocity)}


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Program]]:
    """A folder with saved programs and a page, and these programs."""
    folder = tmp_path_factory.mktemp("modules")
    programs = write_modules(folder)
    x = np.array([1, 2, 3], "f4")
    programs["line"] = compile_function(line, 1.0, x, x)
    programs["line"].save(folder / "line.mjs", element="a-line", anywidget=True)
    # Another program under the same name.
    compile_function(lambda slope: slope, 1.0).save(folder / "other.mjs", element="a-line")
    compile_function(walk, 0.0, 1.0).save(folder / "walk.mjs", state="position", element="a-walk", anywidget=True)
    (folder / "worker.mjs").write_text(
        "import { callAll } from './saved.mjs';\nonmessage = async ({ data }) => "
        "postMessage(await callAll(...data));\n",
        encoding="utf-8",
    )
    shutil.copy(ROOT / "tests" / "web" / "host.mjs", folder)
    page = '<!doctype html><title>Modules</title><link rel="icon" href="data:,"><body></body>'
    (folder / "index.html").write_text(page, encoding="utf-8")
    return folder, programs


@pytest.fixture(params=["chromium", "firefox"])
def in_page(
    request: pytest.FixtureRequest, chromium: Browser, modules: tuple[Path, dict[str, Program]]
) -> Iterator[InPage]:
    """Run the body of an asynchronous function in a page beside the modules; returns what it returns."""
    with serve_files(modules[0]) as address:
        if request.param == "firefox":
            yield lambda code: in_firefox(address, f"return page.evaluate(async () => {{ {code} }});")
        else:
            with opener(chromium, *TROUBLES) as open_:
                yield lambda code: open_(address).evaluate(f"async () => {{ {code} }}")


def test_pages_and_workers_return_every_bit_that_python_returns(
    request: pytest.FixtureRequest, in_page: InPage, modules: tuple[Path, dict[str, Program]]
) -> None:
    # A worker that starts another one blocks for good in one of ten Firefoxes (153): `new Worker` does not return.
    nested = "firefox" not in request.node.name
    found = in_page(f"""
        const names = {json.dumps(NAMES)};
        const {{ callAll }} = await import("/saved.mjs");
        // A worker of the page, in which the modules start workers of their own.
        const worker = new Worker("/worker.mjs", {{ type: "module" }});
        worker.postMessage([names, {json.dumps(nested)}]);
        const inWorker = new Promise((resolve) => (worker.onmessage = ({{ data }}) => resolve(data)));
        return [await callAll(names), await inWorker];
    """)
    wanted = {name: expected_texts(name, modules[1]) for name in NAMES}
    in_its_thread, in_a_worker = found
    for name in NAMES:
        assert in_its_thread[name] == wanted[name]
        # There, no program is split.
        assert in_a_worker[name] == wanted[name][: 4 if nested else 2]


ELEMENTS = """
    const heard = [];
    const next = (element) => new Promise((resolve) => {
        for (const kind of ["result", "error"])
            element.addEventListener(kind, (event) => resolve(event.detail ?? event.message), { once: true });
    });
    document.body.addEventListener("result", ({ detail }) => heard.push(detail.fit?.loss ?? detail.distance));
    document.body.innerHTML = `
        <a-line id="all" slope="2"></a-line>
        <a-line id="parts" slope="0" data="[1, 1, 1]">
            <b data-output="fit.loss"></b> <i data-output="y"></i> <u>text</u>
        </a-line>
        <a-line id="early"></a-line><a-walk></a-walk>`;
    const [all, parts, early] = ["all", "parts", "early"].map((id) => document.getElementById(id));
    early.slope = 3;
    const first = Promise.all([all, parts, early].map(next));
    await import("/line.mjs");
    await first;
    const texts = [all.textContent, parts.textContent.trim(), parts.querySelector("b").textContent];
    // Several changes are one computation.
    const count = heard.length;
    const changed = next(parts);
    parts.setAttribute("slope", "1");
    parts.x = new Float32Array([1, 1, 1]);
    const { y } = await changed;
    const wrong = next(all);
    all.setAttribute("slope", "steep");
    texts.push(await wrong, all.textContent);
    const right = next(all);
    all.removeAttribute("slope");
    await right;
    texts.push(all.textContent, early.textContent);
    // Of two modules with this element, the first stays, and the other one is reported.
    const reported = [];
    addEventListener("error", (event) => (event.preventDefault(), reported.push(event.message)), { once: true });
    const { default: load } = await import("/other.mjs");
    const other = (await load())({ slope: 5 });
    const walker = document.querySelector("a-walk");
    await import("/walk.mjs");
    const steps = [];
    for (const count of [3, 5, 2]) {
        const taken = next(walker);
        walker.setAttribute("steps", count);
        steps.push((await taken).distance);
    }
    return { texts, computed: heard.length - count, y: Array.from(y), last: parts.result.fit, reported, other, steps };
"""


def test_a_custom_element_computes_from_its_attributes_and_fires_its_result(in_page: InPage) -> None:
    found = in_page(ELEMENTS)
    assert found["texts"] == [
        "fit: is_good: false; loss: 4.667; y: 2, 4, 6",
        "1 0, 0, 0 text",
        "1",
        'argument slope must be a number, not "steep"',
        'argument slope must be a number, not "steep"',
        "fit: is_good: true; loss: 0; y: 1, 2, 3",
        "fit: is_good: false; loss: 18.67; y: 3, 6, 9",
    ]
    assert found["y"] == [1, 1, 1]
    assert found["last"] == {"is_good": True, "loss": 0}
    [report] = found["reported"]
    assert "the page keeps the version of the element a-line that came first; this is another one" in report
    assert found["other"] == 5
    assert found["steps"] == [3, 5, 2]


WIDGETS = """
    const { makeHost } = await import("/host.mjs");
    const saved = [];
    const states = { line: { slope: 2, data: null }, walk: { velocity: 0.5, steps: 4 }, wrong: { slope: "steep" } };
    const host = makeHost(states, (id, changes) => saved.push([id, changes]));
    const views = {};
    for (const [id, file] of [["line", "line"], ["walk", "walk"], ["wrong", "line"]]) {
        const { default: widget, load } = await import(`/${file}.mjs`);
        if (typeof load !== "function") throw new Error("load is not exported");
        const model = await host.get_model(id);
        const nothing = await widget.initialize({ model });
        views[id] = [0, 1].map(() => document.body.appendChild(document.createElement("div")));
        for (const el of views[id]) widget.render({ model, el });
    }
    while (saved.length < 2 || !views.wrong[0].textContent) await new Promise((resolve) => setTimeout(resolve, 5));
    const model = await host.get_model("line");
    model.set("x", [[1], [2]]);
    const error = views.line[1].textContent;
    model.set("x", [0, 0, 1]);
    return { saved, error, texts: Object.values(views).map((both) => both.map((view) => view.textContent)) };
"""


def test_a_front_end_of_anywidget_reads_and_sets_the_traits_of_its_model(in_page: InPage) -> None:
    found = in_page(WIDGETS)
    # Each model is computed once, although it has two views.
    assert sorted(found["saved"][:2]) == [
        ["line", {"fit": {"is_good": False, "loss": pytest.approx(14 / 3)}, "y": [2, 4, 6]}],
        ["walk", {"distance": 2}],
    ]
    # The data are those of the example: 1, 2, 3. The model saves what was set by hand, too.
    changed = {"x": [0, 0, 1], "fit": {"is_good": False, "loss": 2}, "y": [0, 0, 2]}
    assert found["saved"][2:] == [["line", changed]]
    assert found["error"] == "argument x must have shape (3,), not (2, 1)"
    assert found["texts"] == [
        ["fit: is_good: false; loss: 2; y: 0, 0, 2"] * 2,
        ["distance: 2"] * 2,
        ['argument slope must be a number, not "steep"'] * 2,
    ]


@pytest.mark.parametrize(
    ("policy", "options", "sentence"),
    [
        ("script-src 'self'", "{}", "the page does not allow WebAssembly: .*"),
        (
            "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'",
            "{ worker: true }",
            "the program, which needs 1 MB of memory, could not be started: "
            "(the page does not allow workers from blob: addresses|.*[Cc]ontent.Security.Policy.*|.*insecure.*)",
        ),
    ],
)
def test_what_a_page_forbids_is_said_by_load(
    chromium: Browser, modules: tuple[Path, dict[str, Program]], policy: str, options: str, sentence: str
) -> None:
    folder, _ = modules
    (folder / "strict.html").write_text(
        f'<!doctype html><meta http-equiv="Content-Security-Policy" content="{policy}"><title>Strict</title>',
        encoding="utf-8",
    )
    code = f"""async () => {{
        try {{ await (await import("/seed_net.mjs")).default({options}); }}
        catch (error) {{ return [error.constructor.name, error.message]; }}
    }}"""
    with serve_files(folder) as address, opener(chromium) as open_:
        kind, message = open_(f"{address}/strict.html").evaluate(code)
    assert kind == "TypeError"
    assert re.fullmatch(sentence, message), message
