"""Links that run in the page: what they compute, when, what they say when something is wrong, and with no kernel."""

from __future__ import annotations

import json
import os
import re
import signal
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from gdviz import GALLERY, OPTIMIZERS
from gdviz.problems import random_start
from tests.browser import lesson
from tests.browser.conftest import opener, serve, wait_for_page, wait_in_page, write_notebook
from tests.browser.lesson import check_all, choose, settle, slider, state_of

pytestmark = pytest.mark.browser
OpenPage = Callable[..., Page]

# A widget that hands the models of others to the page's own scripts, so that a test can read and set any trait:
# `await trait(name, key)` and `await set(name, state)`.
PROBE = """
import anywidget, asyncio, bqplot, ipywidgets, numpy as np, traitlets, wasmtime
import jax, jax.numpy as jnp
from gdviz import jaxlink, views

class Probe(anywidget.AnyWidget):
    _esm = '''
    export default { initialize({ model }) {
      const find = (name) => model.widget_manager.get_model(model.get("widgets")[name].slice(10));
      window.trait = async (name, key) => (await find(name)).get(key);
      window.setTrait = async (name, state) => (await find(name)).set_state(state);
    } };
    '''
    widgets = traitlets.Dict().tag(sync=True, **ipywidgets.widget_serialization)

def lines(**arrays):
    return bqplot.Lines(scales={"x": bqplot.LinearScale(), "y": bqplot.LinearScale()}, **arrays)
"""

# What Python sees of `double` is written into `seen`; nothing else comes from the kernel.
LINKS = """
x = views.Slider(1.0, 0, 10, step=1.0, description="x")
double, chained, seen = ipywidgets.FloatText(), ipywidgets.FloatText(), ipywidgets.Text()
opposite, zero = ipywidgets.FloatText(), ipywidgets.FloatText()
array, total = lines(x=[0.0], y=np.array([1.0, 2.0])), ipywidgets.FloatText()
curve, matrix = lines(x=[0.0], y=[0.0]), lines(x=[0.0], y=[0.0])
span = ipywidgets.FloatRangeSlider(value=(0, 1), max=100)
doubling = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (double, "value")}, where="browser")
links = [
    doubling,
    jaxlink(lambda y: {"z": y + 1}, {"y": (double, "value")}, {"z": (chained, "value")}, where="browser"),
    jaxlink(
        lambda x: {"y": jnp.sin(x * jnp.arange(3.0)), "m": x * jnp.ones((2, 3)), "span": x * jnp.arange(2)},
        {"x": (x, "value")},
        {"y": (curve, "y"), "m": (matrix, "y"), "span": (span, "value")},
        where="browser",
    ),
    jaxlink(lambda y: {"sum": y.sum()}, {"y": (array, "y")}, {"sum": (total, "value")}, where="browser"),
    # What is computed twice in a frame ends at the newest: this link stands before the one that feeds it.
    jaxlink(lambda x, y: {"z": x + y}, {"x": (x, "value"), "y": (opposite, "value")}, {"z": (zero, "value")}),
    jaxlink(lambda x: {"y": -x}, {"x": (x, "value")}, {"y": (opposite, "value")}),
]
double.observe(lambda change: setattr(seen, "value", f"Python sees {change.new}"), names="value")
named = dict(x=x, double=double, chained=chained, seen=seen, array=array, total=total, curve=curve, matrix=matrix)
probe = Probe(widgets=dict(**named, span=span, opposite=opposite, zero=zero))
ipywidgets.VBox([x, double, chained, seen, *links, probe])
"""

TROUBLES = """
x = views.Slider(1.0, 0, 10, step=1.0, description="x")
fine, trapped, a, b = (ipywidgets.FloatText() for _ in range(4))

def double(x):
    return {"y": 2 * x}

def traps(x):
    return {"y": 2 * x}

def there(x):
    return {"y": 1.5 * x}

def back(y):
    return {"x": y}

trapping = jaxlink(traps, {"x": (x, "value")}, {"y": (trapped, "value")}, where="browser")
trapping.module = bytes(wasmtime.wat2wasm('(module (memory (export "memory") 2) (func (export "run") unreachable))'))
links = [
    trapping,
    jaxlink(there, {"x": (a, "value")}, {"y": (b, "value")}),
    jaxlink(back, {"y": (b, "value")}, {"x": (a, "value")}),
    jaxlink(double, {"x": (x, "value")}, {"y": (fine, "value")}),
]
probe = Probe(widgets=dict(a=a, b=b, fine=fine, x=x))
ipywidgets.VBox([x, fine, *links, probe])
"""

# A widget with an output of a link and a value that the reader types; Python takes the output back at the end.
BESIDE = """
x = views.Slider(1.0, 0, 10, step=1.0, description="x")
typed, seen, end = ipywidgets.FloatText(description="typed"), ipywidgets.Text(), ipywidgets.Checkbox(description="end")
link = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (typed, "step")}, where="browser")

def finish(_):
    link.close()
    typed.step = 0.5
    seen.value = "ended"

end.observe(finish, names="value")
typed.observe(lambda change: setattr(seen, "value", f"typed {change.new}"), names="value")
probe = Probe(widgets=dict(typed=typed, seen=seen))
ipywidgets.VBox([x, typed, seen, end, link, probe])
"""

LONG = """
x = views.Slider(1.0, 0, 100, step=1.0, description="x")
y = ipywidgets.FloatText()

def run(x):
    count = jnp.where(x > 50, 1, 3_000_000)
    wave = jax.lax.fori_loop(0, count, lambda i, sum: sum + jnp.sin(0.001 * i), 0.0)
    return {"y": x + 0 * wave}

link = jaxlink(run, {"x": (x, "value")}, {"y": (y, "value")}, where="browser")
probe = Probe(widgets=dict(x=x, y=y, link=link))
ipywidgets.VBox([x, y, link, probe])
"""

# Every step takes a share of x from y and counts; where x is negative, y soon is not finite.
RUNNING = """
x = views.Slider(0.5, -10, 10, step=0.5, description="x")
seed = ipywidgets.FloatText(8.0)
y, kept, paused = ipywidgets.FloatText(), ipywidgets.Text(), ipywidgets.IntText()
runner = views.Runner(unit="epoch")

def start(seed):
    return {"y": seed, "count": 0, "diverged_at": -1}

def step(state, x, seed):
    y = jnp.where(x < 0, 1e30 * (state["y"] + 1) ** 2, (1 - x) * state["y"])
    ends = ~jnp.isfinite(y) & (state["diverged_at"] < 0)
    following = {
        "y": jnp.where(jnp.isfinite(y), y, state["y"]),
        "count": state["count"] + 1,
        "diverged_at": jnp.where(ends, state["count"] + 1, state["diverged_at"]),
    }
    return following, {"y": state["y"], "position": state["count"], "diverged_at": state["diverged_at"]}

link = jaxlink(
    step,
    {"x": (x, "value"), "seed": (seed, "value")},
    {"y": (y, "value"), **runner.outputs},
    where=WHERE,
    start=start,
    runner=runner,
)
def keep(_):
    kept.value = f"Python has {float(link.state['y'])}, {int(link.state['count'])}"

link.observe(keep, "carried")
def tell_pause(change):
    if not change.new:
        paused.value += 1

runner.observe(tell_pause, "playing")
again = ipywidgets.Button(description="Set the state")
again.on_click(lambda _: setattr(link, "state", {"y": 3.0, "count": 100, "diverged_at": -1}))
first = ipywidgets.Button(description="Back to the first")
first.on_click(lambda _, state=link.state: setattr(link, "state", state))
probe = Probe(widgets=dict(x=x, seed=seed, y=y, kept=kept, paused=paused, runner=runner, link=link))
ipywidgets.VBox([runner, x, y, kept, again, first, link, probe])
"""

LONG_STEPS = """
x = views.Slider(1.0, 0, 100, step=1.0, description="x")
y, count = ipywidgets.FloatText(), ipywidgets.IntText()
runner = views.Runner()

def step(state, x):
    # Of the state, so that it is not computed once for all steps.
    wave = jax.lax.fori_loop(0, 1_000_000, lambda i, sum: sum + jnp.sin(0.001 * i + state[0]), 0.0)
    return (x + 0 * wave, state[1] + 1), {"y": state[0], "count": state[1]}

link = jaxlink(
    step,
    {"x": (x, "value")},
    {"y": (y, "value"), "count": (count, "value")},
    where="browser",
    start=lambda: (0.0, 0),
    runner=runner,
)
probe = Probe(widgets=dict(x=x, y=y, count=count, runner=runner, link=link))
ipywidgets.VBox([runner, x, y, link, probe])
"""

BADGE = """
x = views.Slider(1.0, 0, 10, step=1.0, description="x")
double, by_python = ipywidgets.FloatText(), ipywidgets.FloatText(description="By Python")
link = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (double, "value")})
badge = views.Badge(link, needs_kernel=[by_python])
ipywidgets.VBox([x, double, by_python, badge, link, Probe(widgets=dict(x=x, double=double))])
"""

NOTEBOOKS = {
    "badge": BADGE,
    "running": RUNNING.replace("WHERE", "'browser'"),
    "running_in_kernel": RUNNING.replace("WHERE", "'kernel'"),
    "long_steps": LONG_STEPS,
    "links": LINKS,
    "troubles": TROUBLES,
    "long": LONG,
    "background": LONG.replace('where="browser"', 'where="browser", background=True'),
    "beside": BESIDE,
}


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of notebooks with links."""
    folder = tmp_path_factory.mktemp("notebooks")
    for name, source in NOTEBOOKS.items():
        write_notebook(folder / f"{name}.ipynb", PROBE, source)
    return folder


@pytest.fixture(scope="module")
def voila(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Voilà server of these notebooks."""
    with serve("voila", notebooks, log=tmp_path_factory.mktemp("voila") / "log") as address:
        yield address


@pytest.fixture
def open_notebook(chromium: Browser, voila: str) -> Iterator[Callable[..., Page]]:
    """Open a notebook in Voilà, and wait until its links can be asked about."""
    with opener(chromium) as open_page:

        def open_(name: str, script: str = "") -> Page:
            address = f"{voila}/voila/render/{name}.ipynb"
            page = open_page(address, lambda page: page.add_init_script(script))
            page.wait_for_selector(".gdviz-slider input")
            wait_in_page(page, "!!window.trait")
            return page

        yield open_


def kernel_of(page: Page) -> int:
    """Return the process of the kernel of a page: the one, forked or not, that listens where the kernel should."""
    name = page.evaluate("JSON.parse(document.getElementById('gdviz-page').textContent).kernel.id")
    (file,) = Path(tempfile.gettempdir()).glob(f"voila_*/kernel-{name}.json")
    connection = json.loads(file.read_text(encoding="utf-8"))
    path = f"{connection['ip']}-{connection['shell_port']}"
    return next(it.pid for it in psutil.net_connections("unix") if it.laddr == path and it.pid)


@pytest.fixture
def stopped() -> Iterator[Callable[[int], None]]:
    """Stop kernels: they are there but answer nothing; at the end they go on."""
    pids: list[int] = []

    def stop(pid: int) -> None:
        os.kill(pid, signal.SIGSTOP)
        pids.append(pid)

    yield stop
    for pid in pids:
        os.kill(pid, signal.SIGCONT)


def value_of(page: Page, name: str, key: str = "value") -> Any:
    """Return a trait as the page has it, arrays as lists."""
    return page.evaluate(
        """async ([name, key]) => {
            const plain = (value) =>
                ArrayBuffer.isView(value) ? [...value] : Array.isArray(value) ? value.map(plain) : value;
            return plain(await trait(name, key));
        }""",
        [name, key],
    )


def wait_for(page: Page, name: str, value: Any, key: str = "value") -> None:
    """Wait until a trait has a value in the page."""

    def check() -> None:
        assert value_of(page, name, key) == value

    settle(page, check)


def move(page: Page, value: float) -> None:
    """Move the slider x."""
    page.locator(".gdviz-slider input[type=range]").fill(str(value))


# ---- What is computed --------------------------------------------------------------------------


def test_links_chain_and_set_every_kind_of_trait_with_no_kernel(open_notebook, stopped) -> None:
    page = open_notebook("links")
    stopped(kernel_of(page))
    move(page, 3)
    wait_for(page, "double", 6)
    wait_for(page, "chained", 7)
    assert value_of(page, "curve", "y") == pytest.approx([0, 0.14112, -0.279415], abs=1e-6)
    assert value_of(page, "matrix", "y") == [[3, 3, 3], [3, 3, 3]]
    assert value_of(page, "span") == [0, 3]
    wait_for(page, "opposite", -3)
    assert value_of(page, "zero") == 0


def test_python_sees_what_the_page_shows_once_it_is_at_rest(open_notebook) -> None:
    page = open_notebook("links")
    for value in range(2, 9):
        move(page, value)
    wait_for(page, "seen", "Python sees 16.0")
    assert value_of(page, "double") == 16


def test_what_a_link_has_set_is_not_saved_with_what_the_reader_sets(open_notebook) -> None:
    page = open_notebook("beside")
    move(page, 4)
    wait_for(page, "typed", 8, "step")
    page.get_by_label("end").check()
    wait_for(page, "seen", "ended")
    assert value_of(page, "typed", "step") == 0.5
    field = page.get_by_label("typed")
    field.fill("3")
    field.press("Tab")
    wait_for(page, "seen", "typed 3.0")
    assert value_of(page, "typed", "step") == 0.5


def test_many_changes_in_a_frame_are_computed_once_for_the_newest(open_notebook) -> None:
    page = open_notebook("links")
    seen = page.evaluate(
        """async () => {
            const seen = [];
            let last = await trait("double", "value");
            const watch = setInterval(async () => {
                const value = await trait("double", "value");
                if (value !== last) seen.push(last = value);
            }, 0);
            for (let value = 2; value <= 9; value++) setTrait("x", { value });
            await new Promise((done) => setTimeout(done, 300));
            clearInterval(watch);
            return seen;
        }"""
    )
    assert seen == [18]


def test_page_does_not_grow_with_the_number_of_changes(open_notebook) -> None:
    page = open_notebook("links")
    session = page.context.new_cdp_session(page)

    def size_after(changes: int) -> tuple[float, int, int]:
        page.evaluate(
            """async (changes) => {
                const slider = document.querySelector(".gdviz-slider input");
                for (let i = 0; i < changes; i++) {
                    slider.value = String(i % 10);
                    slider.dispatchEvent(new Event("input"));
                    await new Promise(requestAnimationFrame);
                }
            }""",
            changes,
        )
        # Until the kernel has answered the last message.
        page.wait_for_timeout(1500)
        session.send("HeapProfiler.collectGarbage")
        counters = session.send("Memory.getDOMCounters")
        heap = session.send("Runtime.getHeapUsage")["usedSize"]
        return heap / 2**20, counters["nodes"], counters["jsEventListeners"]

    before, after = size_after(50), size_after(300)
    assert after[0] - before[0] < 1
    assert after[1:] == before[1:]


# ---- What goes wrong -------------------------------------------------------------------------


def test_input_that_does_not_fit_is_told_in_place_until_it_fits_again(open_notebook, stopped) -> None:
    page = open_notebook("links")
    stopped(kernel_of(page))
    alert = page.locator(".gdviz-error[role=alert]")
    for state, message in (
        ("new Float64Array(3)", "had shape (2,) when it was linked, but now it has shape (3,) (ValueError)"),
        ('["a", "b"]', 'must hold numbers, but it is ["a","b"] (TypeError)'),
    ):
        page.evaluate(f"setTrait('array', {{ y: {state} }})")
        expect(alert).to_contain_text(f"The link <lambda> could not compute: inputs['y']: Lines.y {message}")
        move(page, 5)
        wait_for(page, "double", 10)
        page.evaluate("setTrait('array', { y: new Float64Array([3, 4]) })")
        expect(alert).to_have_count(0)
        wait_for(page, "total", 7)
        page.evaluate("setTrait('array', { y: new Float64Array([1, 2]) })")


def test_trap_and_circle_are_told_and_the_other_links_go_on(open_notebook, stopped) -> None:
    page = open_notebook("troubles")
    stopped(kernel_of(page))
    move(page, 4)
    wait_for(page, "fine", 8)
    errors = page.locator(".gdviz-error")
    expect(errors).to_contain_text(re.compile(r"traps could not compute: .*unreachable.*\(RuntimeError\)"))
    page.evaluate("setTrait('a', { value: 1 })")
    expect(errors.nth(1)).to_contain_text("it depends on its own outputs through other links and does not settle")
    move(page, 5)
    wait_for(page, "fine", 10)


@pytest.mark.parametrize("script", ["WebAssembly.validate = () => false", "delete window.WebAssembly"])
def test_page_without_simd_is_served_by_the_kernel_with_a_note(open_notebook, script: str) -> None:
    page = open_notebook("links", script)
    expect(page.locator(".gdviz-notice").first).to_contain_text("This browser cannot run WebAssembly with SIMD")
    move(page, 3)
    wait_for(page, "chained", 7)
    wait_for(page, "matrix", [[3, 3, 3], [3, 3, 3]], "y")


# ---- Long programs ----------------------------------------------------------------------------


# Notes in `runs` how many milliseconds each run of a program takes for which the page itself waits, rather than a
# worker. (How long its frames take depends on what else the machine has to do.)
NOTE_RUNS = """
window.runs = [];
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
    const { exports } = await instantiate(...given);
    const run = () => {
        const began = performance.now();
        exports.run();
        runs.push(performance.now() - began);
    };
    return { exports: { ...exports, run } };
};
"""


def test_long_program_never_stalls_the_page_and_the_newest_input_wins(open_notebook, stopped) -> None:
    page = open_notebook("long", NOTE_RUNS)
    stopped(kernel_of(page))
    for value in range(2, 41, 2):
        move(page, value)
    wait_for(page, "y", 40)
    settle(page, lambda: _assert_measured(page))
    assert len(page.workers) == 1
    # Five of them tell that it is long, if the kernel has not.
    assert len(page.evaluate("runs")) <= 5


def test_program_that_has_become_quick_runs_in_the_page_again(open_notebook, stopped) -> None:
    page = open_notebook("long")
    stopped(kernel_of(page))
    for value in (2, 3):
        move(page, value)
        wait_for(page, "y", value)
    assert len(page.workers) == 1
    for value in range(60, 66):
        move(page, value)
        wait_for(page, "y", value)

    def left() -> None:
        assert page.workers == []

    settle(page, left)
    move(page, 70)
    wait_for(page, "y", 70)


def test_background_program_is_never_run_by_the_page_itself_however_quick_it_is(open_notebook, stopped) -> None:
    page = open_notebook("background", NOTE_RUNS)
    stopped(kernel_of(page))
    for value in range(60, 68):
        move(page, value)
        wait_for(page, "y", value)

    # At rest, when other programs are measured in the page. Clocks of browsers are coarse: it may be 0.
    def measured() -> None:
        assert value_of(page, "link", "page_milliseconds") is not None

    settle(page, measured)
    assert len(page.workers) == 1
    assert page.evaluate("runs") == []


# ---- Links with a state -------------------------------------------------------------------------


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).click()


def wait_past(page: Page, position: int) -> None:
    """Wait until a runner has come farther than this."""

    def check() -> None:
        assert value_of(page, "runner", "position") > position

    settle(page, check)


@pytest.mark.parametrize("where", ["running", "running_in_kernel"])
def test_link_with_a_state_plays_pauses_steps_and_starts_anew(open_notebook, stopped, where: str) -> None:
    page = open_notebook(where)
    if where == "running":
        stopped(kernel_of(page))
    position = page.locator(".gdviz-runner .position")
    expect(position).to_have_text("epoch 0")
    for count in (1, 2, 3):
        press(page, "Step forward")
        expect(position).to_have_text(f"epoch {count}")
        wait_for(page, "y", 8 / 2**count)
    # An input acts on the running state.
    move(page, 0)
    press(page, "Step forward")
    expect(position).to_have_text("epoch 4")
    wait_for(page, "y", 1)

    press(page, "Play")
    wait_past(page, 20)
    press(page, "Pause")
    page.wait_for_timeout(300)
    paused = value_of(page, "runner", "position")
    page.wait_for_timeout(300)
    assert value_of(page, "runner", "position") == paused
    assert value_of(page, "y") == 1
    # What the start depends on starts anew.
    page.evaluate("setTrait('seed', { value: 5 })") if where == "running" else press(page, "Restart")
    expect(position).to_have_text("epoch 0")
    wait_for(page, "y", 5 if where == "running" else 8)


def test_speed_is_in_steps_for_each_frame(open_notebook, stopped) -> None:
    page = open_notebook("running")
    stopped(kernel_of(page))
    for speed, least, most in ((10, 8, 12), (1 / 12, 0.05, 0.12)):
        page.get_by_label("Speed").select_option(str(speed))
        press(page, "Restart")
        press(page, "Play")
        frames, steps = page.evaluate(
            """async () => {
                const from = await trait("runner", "position");
                for (let frame = 0; frame < 48; frame++) await new Promise(requestAnimationFrame);
                return [48, (await trait("runner", "position")) - from];
            }"""
        )
        press(page, "Pause")
        assert least <= steps / frames <= most


def test_every_change_starts_anew_where_that_is_chosen(open_notebook, stopped) -> None:
    page = open_notebook("running")
    stopped(kernel_of(page))
    page.get_by_label("Restart on every change").check()
    page.get_by_label("epochs to run after each change").fill("2")
    page.get_by_label("epochs to run after each change").press("Enter")
    expect(page.locator(".gdviz-runner .position")).to_have_text("epoch 2")
    wait_for(page, "y", 2)
    move(page, 0)
    wait_for(page, "y", 8)
    move(page, 0.5)
    wait_for(page, "y", 2)
    press(page, "Restart")
    wait_for(page, "y", 8)
    press(page, "Step forward")
    wait_for(page, "y", 4)


def test_python_reads_and_sets_the_state_of_a_link_that_is_paused(open_notebook) -> None:
    page = open_notebook("running")
    press(page, "Play")
    wait_past(page, 5)
    press(page, "Pause")

    def check_told() -> None:
        count = value_of(page, "runner", "position")
        assert value_of(page, "kept") == f"Python has {8 / 2**count}, {count}"

    settle(page, check_told)
    press(page, "Back to the first")
    wait_for(page, "y", 8)
    press(page, "Set the state")
    wait_for(page, "y", 3)
    press(page, "Step forward")
    wait_for(page, "y", 1.5)
    expect(page.locator(".gdviz-runner .position")).to_have_text("epoch 101")


def test_input_that_does_not_fit_ends_the_run_for_python_too(open_notebook) -> None:
    page = open_notebook("running")
    press(page, "Play")
    wait_past(page, 5)
    page.evaluate("setTrait('seed', { value: [1, 2] })")
    expect(page.locator(".gdviz-error")).to_contain_text("now it has shape (2,)")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    wait_for(page, "paused", 1)


def test_python_is_told_the_state_when_the_page_is_left_while_it_plays(open_notebook) -> None:
    page = open_notebook("running")
    press(page, "Play")
    wait_past(page, 5)
    assert value_of(page, "kept") == ""
    # Into the browser's memory, from where it may come back: its kernel stays.
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")

    def check_told() -> None:
        count = int(value_of(page, "kept").split(", ")[1])
        assert count > 5
        assert value_of(page, "runner", "playing")

    settle(page, check_told)


def test_divergence_ends_the_run_with_a_note_and_the_last_finite_state(open_notebook, stopped) -> None:
    page = open_notebook("running")
    stopped(kernel_of(page))
    move(page, -1)
    press(page, "Play")
    notice = "Diverged at epoch 2: the loss keeps growing, or is no longer finite."
    expect(page.get_by_role("alert")).to_contain_text(notice)
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    assert np.isfinite(value_of(page, "y"))
    move(page, 0.5)
    press(page, "Play")
    wait_past(page, 5)
    expect(page.get_by_role("alert")).to_be_hidden()


def test_page_stalls_once_where_a_frame_takes_very_long(open_notebook, stopped) -> None:
    page = open_notebook("long_steps", NOTE_RUNS)
    stopped(kernel_of(page))
    page.get_by_label("Speed").select_option("50")
    press(page, "Play")

    def come_far() -> None:
        assert value_of(page, "count") >= 300

    settle(page, come_far)
    press(page, "Pause")
    page.wait_for_timeout(1000)
    count_stalls = "runs.filter((milliseconds) => milliseconds > 150).length"
    stalls = page.evaluate(count_stalls)
    assert stalls <= 2
    # Neither do changes that take no steps, and are quick, bring the long ones back.
    for value in range(10, 17):
        move(page, value)
        page.wait_for_timeout(100)
    page.wait_for_timeout(1000)
    assert page.evaluate(count_stalls) == stalls


def test_long_steps_never_stall_the_page(open_notebook, stopped) -> None:
    page = open_notebook("long_steps", NOTE_RUNS)
    stopped(kernel_of(page))
    press(page, "Play")

    def plays() -> None:
        assert value_of(page, "count") > 30

    settle(page, plays)
    before = value_of(page, "count")
    move(page, 7)
    wait_for(page, "y", 7)
    assert value_of(page, "count") > before
    # The first that takes so long moves the program to a worker.
    assert page.evaluate("runs.filter((milliseconds) => milliseconds > 50).length") <= 1
    assert len(page.workers) == 1
    press(page, "Pause")


def _assert_measured(page: Page) -> None:
    assert value_of(page, "link", "page_milliseconds")


def test_a_connection_that_comes_back_soon_is_not_called_lost(chromium: Browser, voila: str) -> None:
    context = chromium.new_context()
    sockets: list[WebSocketRoute] = []
    reachable = True

    def connect(socket: WebSocketRoute) -> None:
        if reachable:
            socket.connect_to_server()
            sockets.append(socket)
        else:
            socket.close()

    context.route_web_socket(re.compile("/channels"), connect)
    page = context.new_page()
    page.goto(f"{voila}/voila/render/badge.ipynb")
    page.wait_for_selector(".gdviz-slider input")
    gone = page.get_by_role("alert").filter(has_text="The server is gone.")
    by_python = page.get_by_label("By Python")

    sockets[-1].close()
    settle(page, lambda: _assert_length(sockets, 2))
    page.wait_for_timeout(2500)
    expect(gone).to_have_count(0)
    expect(by_python).to_be_enabled()

    reachable = False
    sockets[-1].close()
    page.wait_for_timeout(1000)
    expect(gone).to_have_count(0)
    expect(gone).to_be_visible(timeout=3000)
    expect(gone).to_contain_text("what needs the server is switched off")
    expect(by_python).to_be_disabled()
    reachable = True
    expect(gone).to_have_count(0)
    expect(by_python).to_be_enabled()
    context.close()


def _assert_length(values: list, length: int) -> None:
    assert len(values) == length


# ---- The lesson without its kernel --------------------------------------------------------------


def test_every_control_of_the_lesson_works_without_a_kernel(open_page: OpenPage, server: str) -> None:
    wait_for_page(f"{server}/gradient_descent.html")
    page = lesson.open_lesson(open_page, "?problem=linear&steps=40&step=20", "/gradient_descent.html")
    check_all(page, picture=True)
    assert page.evaluate("JSON.parse(document.getElementById('gdviz-page').textContent).kernel") is None

    for name, optimizer in OPTIMIZERS.items():
        choose(page, "Optimizer", optimizer.title)
        for parameter in optimizer.hyperparameters:
            slider(page, parameter.title).press("ArrowLeft")
        check_all(page, optimizer=name)
    slider(page, "Steps").press("End")
    check_all(page, steps="1000", step="20")
    slider(page, "Steps").fill("15")
    check_all(page, steps="15", step="15")
    page.get_by_label("Current step").press("Home")
    check_all(page, step="0")
    page.get_by_role("button", name="Play").click()
    check_all(page, step="15")
    page.get_by_role("button", name="log", exact=True).click()
    check_all(page, loss_axis="log")
    page.get_by_label("Show residuals").uncheck()
    check_all(page, residuals="0")
    before = state_of(page)["start"]
    page.locator(".gdviz-surface-view .handle").press("Shift+ArrowRight")
    assert check_all(page)["start"] != before
    frame = page.locator(".gdviz-surface-view .hit").bounding_box()
    page.mouse.click(frame["x"] + 100, frame["y"] + 90)
    check_all(page, picture=True)

    page.get_by_role("button", name="linear", exact=True).click()
    for name in GALLERY:
        choose(page, "Problem", GALLERY.titles[name])
        check_all(page, picture=True, problem=name)
    choose(page, "Problem", GALLERY.titles["bowl"])
    slider(page, "Condition κ").fill("1.5")
    check_all(page, picture=True, problem="bowl", condition_number="31.6")
    slider(page, "Random key").press("ArrowRight")
    state = check_all(page, key="1")
    start = np.asarray(random_start(GALLERY["bowl"](), 1))
    np.testing.assert_allclose(np.array(state["start"].split(","), float), start, atol=1e-6)
    page.get_by_role("button", name="Zoom in").click()
    zoomed = check_all(page, picture=True)["view"]
    assert zoomed != state["view"]
    page.locator(".gdviz-surface-view .hit").hover()
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    settle(page, lambda: _assert_other(page, "view", zoomed))
    check_all(page, picture=True)
    page.get_by_role("button", name="Show the whole problem").click()
    check_all(page, picture=True, view=state["view"])
    page.get_by_role("button", name="Show the program").click()
    expect(page.get_by_label("Text of the program")).to_contain_text("(module")
    page.keyboard.press("Escape")
    expect(page.get_by_label("Text of the program")).to_have_count(0)


def test_lesson_goes_on_when_its_server_was_stopped(chromium: Browser, tmp_path: Path) -> None:
    page = chromium.new_page(viewport={"width": 1280, "height": 800})
    # The page is complete once its kernel has run the notebook.
    page.set_default_timeout(1000 * lesson.PATIENCE)
    try:
        with serve("voila", "notebooks", log=tmp_path / "log") as address:
            lesson.open_lesson(lambda path: page.goto(address + path) and page, "?problem=rosenbrock&optimizer=adam")
        expect(page.get_by_role("alert")).to_have_count(0)
        before = state_of(page)["learning_rate"]
        slider(page, "Learning rate").press("ArrowRight")
        settle(page, lambda: _assert_other(page, "learning_rate", before))
        check_all(page)
        choose(page, "Problem", GALLERY.titles["beale"])
        check_all(page, picture=True, problem="beale")
    finally:
        page.close()


def _assert_other(page: Page, name: str, value: str) -> None:
    assert state_of(page)[name] != value
