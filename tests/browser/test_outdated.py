"""Pages whose worker or kernel is slow: results of earlier inputs are dimmed at once, and verdicts are withheld."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz import GALLERY
from tests.browser import lesson
from tests.browser.conftest import TROUBLES, opener, serve, serve_files, wait_in_page, write_notebook
from tests.browser.lesson import check_all, choose, open_groups, slider

pytestmark = pytest.mark.browser

NOTEBOOK = "gradient_descent"

# Every program takes so long that it goes to a worker, and what workers answer waits while it is held back.
SLOW = """
window.answers = null;
window.holdBack = () => { answers = []; };
window.letGo = () => {
    answers?.forEach((hear) => hear());
    answers = null;
};
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
    const made = await instantiate(module, imports);
    if (!(module instanceof WebAssembly.Module)) return made;
    const { memory, run } = made.exports;
    const slow = () => {
        run();
        for (const end = performance.now() + 60; performance.now() < end; );
    };
    return { exports: { memory, run: slow } };
};
const Quick = Worker;
window.Worker = class extends Quick {
    set onmessage(hear) {
        super.onmessage = ({ data }) => {
            const answer = () => hear({ data: { ...data, milliseconds: 60 } });
            answers ? answers.push(answer) : answer();
        };
    }
};
"""

# When the reader acted, and when the page first said that results are outdated: in frames, which busy machines stretch.
WATCH = """
window.acted = window.said = null;
let drawn = 0;
const count = () => { drawn++; requestAnimationFrame(count); };
requestAnimationFrame(count);
for (const type of ['input', 'change', 'click', 'pointerdown', 'keydown', 'wheel'])
    addEventListener(type, () => { window.acted ??= drawn; }, true);
new MutationObserver(() => {
    if (document.querySelector('[data-outdated]')) window.said ??= drawn;
}).observe(document, { subtree: true, attributeFilter: ['data-outdated'] });
"""

MOST = 6
"""Frames within which outdated results are dimmed: 100 ms."""


@pytest.fixture
def open_slow(chromium: Browser, site: Path) -> Iterator[Callable[[str], Page]]:
    """Open a page of the exported site, whose workers can be held back."""
    with serve_files(site) as address, opener(chromium, *TROUBLES) as open_:

        def open_path(query: str) -> Page:
            script = lambda page: page.add_init_script(SLOW + WATCH)  # noqa: E731
            return open_(f"{address}/{NOTEBOOK}.html?{query}", script, viewport={"width": 1280, "height": 900})

        yield open_path


def act(page: Page, action: Callable[[], Any]) -> int:
    """Let the reader act while workers do not answer; return after how many frames the page says so."""
    page.evaluate("acted = said = null; holdBack()")
    action()
    wait_in_page(page, "said !== null")
    return page.evaluate("said - acted")


def assert_prompt(delays: Sequence[int]) -> None:
    """The page has said so in time."""
    assert statistics.median(delays) <= MOST, delays


def rest(page: Page) -> None:
    """Let the workers answer, and wait until nothing is outdated any more."""
    page.evaluate("letGo()")
    expect(page.locator("[data-outdated]")).to_have_count(0)


def withheld(page: Page) -> None:
    """Nothing on the page judges the descent, and its pictures are faint."""
    for view in (".gdviz-surface-view", ".gdviz-charts .gdviz-curves"):
        shown = page.locator(f"{view}[data-outdated='computing …']")
        expect(shown).to_have_count(1)
        assert float(shown.locator(".shapes").evaluate("node => getComputedStyle(node).opacity")) < 0.5
    assert page.locator(".gdviz-surface-view .status").inner_text() == "computing …"
    assert page.locator(".gdviz-badge .status").inner_text() == "computing …"
    assert [text for text in sentences(page).all_inner_texts() if text != "computing …"] == []


def sentences(page: Page) -> Locator:
    return page.locator(".gdviz-sentence [role]:visible, .gdviz-slice [role]:visible")


def test_each_control_of_the_lesson_dims_what_it_changes(open_slow: Callable[[str], Page]) -> None:
    page = open_slow("problem=bowl&learning_rate=0.25&steps=60")
    lesson.wait_for_views(page)
    check_all(page, problem="bowl")
    # All three links go to workers.
    choose(page, "Problem", "Himmelblau")
    slider(page, "Random key").press("ArrowRight")
    choose(page, "Problem", GALLERY.titles["bowl"])
    rest(page)
    slider(page, "Learning rate").fill("-0.6")
    rest(page)
    expect(sentences(page)).to_contain_text("is above 2/λ")
    controls: dict[str, Callable[[], Any]] = {
        "condition": lambda: slider(page, "Condition κ").press("ArrowRight"),
        "key": lambda: slider(page, "Random key").press("ArrowRight"),
        "rate": lambda: slider(page, "Learning rate").press("ArrowRight"),
        "steps": lambda: slider(page, "Steps").press("ArrowRight"),
        "step": lambda: page.get_by_label("Current step").press("ArrowLeft"),
        "start": lambda: page.locator(".gdviz-surface-view .handle").press("Shift+ArrowLeft"),
        "optimizer": lambda: choose(page, "Optimizer", "Momentum"),
        "momentum": lambda: slider(page, "Momentum").press("ArrowLeft"),
        "problem": lambda: choose(page, "Problem", "Saddle"),
        "formula": lambda: choose(page, "Problem", "Your formula"),
        "typed": lambda: page.get_by_label("f(x, y) =", exact=True).fill("x^2 + y^4"),
        "model": lambda: choose(page, "Problem", "Your model"),
        "point": lambda: page.locator(".gdviz-data-editor:visible svg .hit").click(position={"x": 60, "y": 60}),
        "letters": lambda: page.get_by_label("y =", exact=True).fill("a sin(b x) + c x"),
        "axis": lambda: page.get_by_label("Vertical axis").select_option("c"),
        "letter": lambda: page.get_by_role("slider", name="b", exact=True).press("ArrowLeft"),
    }
    delays = []
    for name, action in controls.items():
        delays.append(act(page, action))
        withheld(page)
        rest(page)
        assert not any("computing" in text for text in sentences(page).all_inner_texts()), name
    assert_prompt(delays)
    choose(page, "Problem", "Linear regression")
    rest(page)
    check_all(page, problem="linear")


def test_zooming_dims_the_surface(open_slow: Callable[[str], Page]) -> None:
    page = open_slow("problem=himmelblau")
    lesson.wait_for_views(page)
    page.get_by_role("button", name="Zoom in").click()
    rest(page)
    assert_prompt([act(page, lambda: page.get_by_role("button", name="Zoom in").click())])
    surface = page.locator(".gdviz-surface-view[data-outdated='computing …']")
    expect(surface).to_have_count(1)
    assert surface.locator(".status").inner_text() == "computing …"
    rest(page)
    check_all(page, picture=True)


def test_table_maps_and_sentences_of_the_optimizers_say_nothing_meanwhile(
    chromium: Browser, exported: Callable[[str], Path]
) -> None:
    with serve_files(exported("optimizers")) as address, opener(chromium, *TROUBLES) as open_:
        page = open_(f"{address}/optimizers.html", lambda page: page.add_init_script(SLOW + WATCH))
        page.wait_for_selector(".gdviz-page")
        page.wait_for_selector(".gdviz-surface-view .path[d^=M]", state="attached")
        open_groups(page)
        slider(page, "Random key").press("ArrowRight")
        choose(page, "Problem", GALLERY.titles["bowl"])
        rest(page)
        controls: list[Callable[[], Any]] = [
            lambda: slider(page, "Learning rate").press("ArrowRight"),
            lambda: slider(page, "Budget").press("ArrowLeft"),
            lambda: slider(page, "Random key").press("ArrowRight"),
            lambda: page.get_by_label("Show Adam", exact=True).uncheck(),
            lambda: choose(page, "Problem", GALLERY.titles["himmelblau"]),
        ]
        numbers = page.locator(".gdviz-results td.number")
        delays = []
        for action in controls:
            delays.append(act(page, action))
            assert set(numbers.all_inner_texts()) <= {"…", "–"}
            assert {text for text in sentences(page).all_inner_texts() if text} <= {"computing …"}
            expect(page.locator(".gdviz-surface-view[data-outdated], .gdviz-curves[data-outdated]")).to_have_count(3)
            rest(page)
            assert "…" not in numbers.all_inner_texts()
        assert_prompt(delays)


SLOW_KERNEL = """
import time
import jax, jax.numpy as jnp, numpy as np
from gdviz import views

def slowly(rate):
    time.sleep(1 if rate > 0.5 else 0)
    return np.float32(2 * rate)

def double(rate):
    doubled = jax.pure_callback(slowly, jax.ShapeDtypeStruct((), jnp.float32), rate)
    return {"y": jnp.linspace(0, doubled, 5)[None], "x": jnp.arange(5.0)[None], "twice": doubled[None]}

page = views.Page()
page.number("rate", "Rate", 0, 1, 0.1, "Doubled by a slow kernel")
page.view(views.Curves(), "charts", x="x", y="y")
page.view(views.Sentence("Twice the rate is {0}."), "charts", values="twice")
page.link(double, where="kernel")
page
"""


def test_what_a_slow_kernel_has_to_compute_is_dimmed(chromium: Browser, tmp_path: Path) -> None:
    write_notebook(tmp_path / "slow.ipynb", SLOW_KERNEL)
    with (
        serve("voila", tmp_path, log=tmp_path / "log") as address,
        opener(chromium, *TROUBLES) as open_,
    ):
        page = open_(f"{address}/voila/render/slow.ipynb", lambda page: page.add_init_script(WATCH))
        expect(sentences(page)).to_have_text("Twice the rate is 0.2.")
        expect(page.locator("[data-outdated]")).to_have_count(0)
        page.evaluate("acted = said = null")
        slider(page, "Rate").fill("0.6")
        wait_in_page(page, "said !== null")
        assert_prompt([page.evaluate("said - acted")])
        expect(page.locator(".gdviz-curves[data-outdated='computing …']")).to_have_count(1)
        expect(sentences(page)).to_have_text("computing …")
        expect(sentences(page)).to_have_text("Twice the rate is 1.2.")
        expect(page.locator("[data-outdated]")).to_have_count(0)
