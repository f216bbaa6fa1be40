"""Links in a host that offers front ends what anywidget describes and nothing else, as hosts besides Jupyter do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from gdviz import jaxlink, link
from gdviz.links.link import Link
from gdviz.views import Badge, Runner, Slider
from tests.browser.conftest import opener
from tests.browser.lesson import settle
from tests.web.widgets import sent, states_of

pytestmark = pytest.mark.browser

HOST = (Path(__file__).parents[1] / "web" / "host.mjs").read_text(encoding="utf-8")

OPEN = """
async ([code, modules, states]) => {
    const load = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    const plain = (value) => {
        if (ArrayBuffer.isView(value)) return { bytes: [...new Uint8Array(value.buffer)] };
        if (value === null || typeof value !== "object") return value;
        if (Array.isArray(value)) return value.map(plain);
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
    };
    const { makeHost } = await load(code);
    const [saved, said] = [[], []];
    const save = (id, changes) => saved.push([id, plain(changes)]);
    const host = makeHost(states, save, (id, content) => said.push([id, content]));
    const session = { host, saved, said, ends: [] };
    session.call = async (half, id) => {
        const el = document.body.appendChild(document.createElement("div"));
        const front = (await load(modules[id])).default;
        session.ends.push(await front[half]({ model: await host.get_model(id), el }));
    };
    (window.sessions ??= []).push(session);
}
"""


class Session:
    """Widgets that a page shows: what it saves is sent to them when they are asked."""

    def __init__(self, page: Page, *widgets: Any) -> None:
        self.page = page
        self.index = page.evaluate("window.sessions?.length ?? 0")
        self.widgets = {widget.model_id: widget for widget in widgets}
        modules = {model: widget._esm for model, widget in self.widgets.items()}
        page.evaluate(OPEN, [HOST, modules, states_of(*widgets)])
        self.taken = 0

    def _run(self, code: str, *arguments: Any) -> Any:
        return self.page.evaluate(f"(given) => {{ const session = sessions[{self.index}]; {code} }}", arguments)

    def call(self, half: str, widget: Any) -> None:
        """Call `initialize` or `render` of a widget's front end."""
        self._run("return session.call(...given);", half, widget.model_id)

    def get(self, widget: Any, trait: str) -> Any:
        """Return what a model in the page holds."""
        return self._run(
            "return session.host.get_model(given[0]).then((model) => model.get(given[1]));", widget.model_id, trait
        )

    def set(self, widget: Any, trait: str, value: Any) -> None:
        """Set what a model in the page holds, as a reader does, and save it."""
        self._run(
            "return session.host.get_model(given[0]).then((model) => {"
            "model.set(given[1], given[2]); model.save_changes(); });",
            *(widget.model_id, trait, value),
        )

    def wait_for(self, widget: Any, trait: str, value: Any) -> None:
        """Wait until a model in the page holds a value."""

        def check() -> None:
            assert self.get(widget, trait) == value

        settle(self.page, check)

    def hand_over(self) -> None:
        """Send to Python what the page has saved since."""
        saved = self._run("return session.saved;")
        for model, changes in saved[self.taken :]:
            self.widgets[model].set_state({name: sent(value) for name, value in changes.items()})
        self.taken = len(saved)


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page, which must stay without errors."""
    with opener(chromium, "error", "console") as open_address:
        yield open_address("about:blank")


def doubled() -> tuple[Slider, Slider, Link, Badge]:
    """Return x, y = 2 x, their link and its badge."""
    x, y = Slider(1.0, 0, 10), Slider(0.0, 0, 20)
    made = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (y, "value")})
    return x, y, made, Badge(made)


def initialize_link(session: Session, made: Link, badge: Badge) -> None:
    session.call("initialize", made)


def render_link(session: Session, made: Link, badge: Badge) -> None:
    session.call("render", made)


def render_badge(session: Session, made: Link, badge: Badge) -> None:
    session.call("render", badge)


@pytest.mark.parametrize("start", [initialize_link, render_link, render_badge])
def test_link_runs_wherever_the_host_starts_it_and_python_takes_over_what_it_computes(
    page: Page, start: Callable[..., None]
) -> None:
    x, y, made, badge = doubled()
    session = Session(page, x, y, made, badge)
    assert made.running_in == "kernel"
    start(session, made, badge)
    session.wait_for(made, "running_in", "browser")
    session.hand_over()
    assert made.running_in == "browser"
    session.set(x, "value", 3.5)
    session.wait_for(y, "value", 7.0)
    session.hand_over()
    # Python computes only what it is asked for.
    made._function = None
    assert (x.value, y.value) == (3.5, 2.0)

    def check() -> None:
        session.hand_over()
        assert y.value == 7.0

    settle(page, check)
    link.flush()
    assert made.error is None


def test_badge_says_who_computes(page: Page) -> None:
    x, y, made, badge = doubled()
    session = Session(page, x, y, made, badge)
    # Another page may run the link: this one says what is so here.
    made.running_in = "browser"
    session.call("render", badge)
    page.wait_for_function("document.body.innerText.includes('computed in your browser')")
    page.evaluate("sessions[0].ends.forEach((end) => end())")
    other = Session(page, *doubled())
    other.set(made_of(other), "where", "kernel")
    other.call("render", badge_of(other))
    page.wait_for_function("document.body.innerText.includes('computed by the server')")


def made_of(session: Session) -> Link:
    return next(widget for widget in session.widgets.values() if isinstance(widget, Link))


def badge_of(session: Session) -> Badge:
    return next(widget for widget in session.widgets.values() if isinstance(widget, Badge))


def test_every_session_on_a_page_has_its_own_links(page: Page) -> None:
    sessions = []
    for _ in range(2):
        x, y, made, badge = doubled()
        session = Session(page, x, y, made, badge)
        session.call("render", badge)
        sessions.append((session, x, y))
    for value, (session, x, y) in zip((2.0, 3.0), sessions, strict=True):
        session.set(x, "value", value)
        session.wait_for(y, "value", 2 * value)
    (first, x, y), _ = sessions
    assert first.get(y, "value") == 4.0


def test_page_answers_that_it_still_runs_a_link_and_takes_it_back(page: Page) -> None:
    x, y, made, badge = doubled()
    session = Session(page, x, y, made, badge)
    session.call("initialize", made)
    session.wait_for(made, "running_in", "browser")
    page.evaluate(
        "model => sessions[0].host.get_model(model).then((link) => link.emit('msg:custom', { event: 'ask' }))",
        made.model_id,
    )
    assert page.evaluate("sessions[0].said") == [[made.model_id, {"event": "here"}]]
    # Python has given it up, as it was not answered in time, and has computed from what x was before.
    session.set(x, "value", 3.0)
    session.wait_for(y, "value", 6.0)
    session.set(y, "value", 2.0)
    session.set(made, "running_in", "kernel")
    session.wait_for(made, "running_in", "browser")
    session.wait_for(y, "value", 6.0)
    session.set(x, "value", 4.0)
    session.wait_for(y, "value", 8.0)
    # A link that is closed stops.
    session.set(made, "closed", True)
    session.set(x, "value", 5.0)
    page.wait_for_timeout(200)
    assert session.get(y, "value") == 8.0


def test_link_with_a_state_plays_and_python_gets_the_state(page: Page) -> None:
    x, runner = Slider(0.0, 0, 1e9), Runner()
    made = jaxlink(
        lambda state, low: ((state[0] + 0.5, state[1] + 1), {"x": state[0], "position": state[1]}),
        {"low": (x, "min")},
        {"x": (x, "value"), "position": (runner, "position")},
        start=lambda: (1.0, 0),
        runner=runner,
    )
    session = Session(page, x, runner, made)
    session.call("initialize", made)
    session.wait_for(made, "running_in", "browser")
    session.set(runner, "playing", True)
    page.wait_for_function(
        "model => sessions[0].host.get_model(model).then((runner) => runner.get('position') > 5)", arg=runner.model_id
    )
    session.set(runner, "playing", False)
    count = session.get(runner, "position")
    assert session.get(x, "value") == 1 + 0.5 * count

    def check() -> None:
        session.hand_over()
        assert made.state[1] == session.get(runner, "position")

    settle(page, check)
    np.testing.assert_array_equal(made.state[0], 1 + 0.5 * made.state[1])
    assert x.value == made.state[0]


def test_a_page_without_kernel_and_webassembly_says_so(chromium: Browser) -> None:
    page = chromium.new_page()
    page.add_init_script("delete window.WebAssembly")
    page.goto("about:blank")
    x, y, made, _ = doubled()
    session = Session(page, x, y, made)
    # What the models of ipywidgets have that no kernel is connected to.
    page.evaluate("model => sessions[0].host.get_model(model).then((x) => (x.comm_live = false))", x.model_id)
    session.call("render", made)
    expect(page.get_by_role("alert")).to_contain_text(
        "this browser cannot run WebAssembly with SIMD, and this page has no Python"
    )
    assert session.get(made, "where") == "browser"
    page.close()
