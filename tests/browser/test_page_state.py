"""The state of an exported page, which no Python serves: what a link and the address carry, points by hand included."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from gdviz import GALLERY
from gdviz.gallery import YOUR_FORMULAS
from tests.browser import lesson
from tests.browser.conftest import TROUBLES, opener, serve_exported, wait_in_page
from tests.browser.lesson import assert_equal, choose, settle, slider, state_in

pytestmark = pytest.mark.browser

SMALL = """
import numpy as np
from gdviz import views
from gdviz.datasets import from_arrays

page = views.Page()
kind = page.choice("kind", "Kind", {"a": "First", "b": "Second"}, "Which")
page.number("rate", "Rate", 0, 1, 0.5, "How much", when=(kind, "b"))
page.whole_number("count", "Count", 0, 100, 50, "How many")
page.formula("formula", "f(x, y) =", "(a - x)^2", "Any loss", a=1)
editor = page.view(views.DataEditor("regression", 3000, most=3000), "charts")
page.view(views.Player(value=0, max=1000), "charts")
page.view(views.Sentence("The sum is {0}."), "charts", values="sum")
page.link(lambda rate, count: {"sum": (rate + count)[None]})
x = np.linspace(-3, 3, 20, dtype=np.float32)
editor.show(from_arrays(x, np.sin(x)))
page
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small page, on a plain file server."""
    with serve_exported(tmp_path_factory.mktemp("state"), {"small.ipynb": SMALL}) as address:
        yield address


@pytest.fixture
def open_page(chromium: Browser, laboratories: str, site: str) -> Iterator[Callable[..., Page]]:
    """Open an exported page, with this query, in a context of its own; none may have had any trouble."""
    with opener(chromium, *TROUBLES) as open_address:

        def open_(name: str, query: str = "", **options: Any) -> Page:
            folder = site if name == "small" else laboratories
            page = open_address(
                f"{folder}/{name}.html{query}", **{"viewport": {"width": 1280, "height": 1000}, **options}
            )
            return ready(page)

        yield open_


def ready(page: Page) -> Page:
    """Wait until a page is restored and drawn."""
    lesson.open_groups(page)
    page.wait_for_selector(".gdviz-page")
    page.wait_for_selector(".gdviz-data-editor circle", state="attached")
    return page


def at_rest(page: Page) -> dict[str, str]:
    """Wait until the state of a page, and what follows from it, no longer changes; return it."""

    def check() -> dict[str, str]:
        before = state_of(page)
        page.wait_for_timeout(500)
        assert state_of(page) == before
        return before

    return settle(page, check)


def state_of(page: Page) -> dict[str, str]:
    """Return the state that "Copy link" gives."""
    state = lesson.state_of(page)
    page.evaluate("scrollTo(0, 0)")
    return state


def numbers(text: str) -> np.ndarray:
    """Return the numbers of an entry of an address, which has many of them compressed."""
    if not text.startswith("_"):
        return np.array(text.split(","), float)
    data = zlib.decompress(base64.urlsafe_b64decode(text[1:] + "=" * (-len(text[1:]) % 4)))
    planes = np.frombuffer(data[1:], np.uint8).reshape(data[0], -1)
    return np.ascontiguousarray(planes.T).view(f">f{data[0]}").ravel()


def add_points(page: Page, *places: tuple[float, float]) -> None:
    """Click in the data editor, at shares of its width and height."""
    # Other data, that have just been chosen, come in a later frame.
    at_rest(page)
    for across, down in places:
        before = page.locator(".gdviz-data-editor circle:not(.selected)").count()
        hit = page.locator(".gdviz-data-editor .hit")
        hit.scroll_into_view_if_needed()
        frame = hit.bounding_box()
        page.mouse.click(frame["x"] + across * frame["width"], frame["y"] + down * frame["height"])
        expect(page.locator(".gdviz-data-editor circle:not(.selected)")).to_have_count(before + 1)


def circles(page: Page) -> list[str]:
    """Return the points as they are drawn."""
    return page.locator(".gdviz-data-editor circle:not(.selected)").evaluate_all(
        "nodes => nodes.map(node => ['class', 'cx', 'cy'].map(name => node.getAttribute(name)).join())"
    )


CORNERS = [(0.02, 0.02), (0.97, 0.04), (0.03, 0.96)]


def test_points_by_hand_are_part_of_the_link_bit_by_bit(open_page: Callable[..., Page]) -> None:
    page = open_page("neural_network", "?n=40&anew=1&epochs=3")
    add_points(page, *CORNERS)
    expect(page.locator(".widget-dropdown select").first).to_have_value("Your points: two classes")
    state = settle(page, lambda: state_of(page))
    x, y, part = (numbers(state[name]) for name in ("x", "y", "part"))
    assert x.dtype == ">f4"
    assert np.count_nonzero(part) == 43
    assert set(y[: len(part)][part != 0]) == {-1, 1}
    # The three that were clicked: the view is [−3, 3]², and a pixel of it is about 0.02 wide.
    added = x.reshape(-1, 2)[40:43]
    np.testing.assert_allclose(added, [[6 * a - 3, 3 - 6 * b] for a, b in CORNERS], atol=0.03)
    link = page.get_by_label("Link to this page in its current state").input_value()
    assert len(link) < 4000
    there = open_page("neural_network", "?" + urlsplit(link).query)
    settle(there, lambda: assert_equal(circles(there), circles(page)))
    settle(there, lambda: assert_equal(state_of(there), state))
    text = ".gdviz-sentence:has-text('Loss:')"
    settle(there, lambda: assert_equal(there.locator(text).inner_text(), page.locator(text).inner_text()))


def test_points_of_a_file_are_part_of_the_link_with_the_names_of_their_labels(
    open_page: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_page("neural_network")
    file = tmp_path / "points.csv"
    rows = np.random.default_rng(0).uniform(-3, 3, (600, 2))
    kinds = ["a dog, say" if i % 3 else "cat" for i in range(600)]
    lines = [f'{a},{b},"{kind}"' for (a, b), kind in zip(rows, kinds, strict=True)]
    file.write_text("\n".join(["u,v,kind", *lines]))
    page.locator(".gdviz-data-editor input[type=file]").set_input_files(file)
    expect(page.locator(".gdviz-data-editor").get_by_role("button", name="a dog, say")).to_be_visible()
    state = settle(page, lambda: state_of(page))
    found = numbers(state["x"]).reshape(-1, 2)
    assert found.shape == (500, 2)
    # All of them are points of the file, in single precision.
    assert {tuple(point) for point in found.tolist()} <= {tuple(point) for point in rows.astype(np.float32).tolist()}
    link = page.get_by_label("Link to this page in its current state").input_value()
    assert len(link) < 8000
    there = open_page("neural_network", "?" + urlsplit(link).query)
    expect(there.locator(".gdviz-data-editor").get_by_role("button", name="a dog, say")).to_be_visible()
    settle(there, lambda: assert_equal(state_of(there), state))
    assert circles(there) == circles(page)


def load_many(page: Page, tmp_path: Path, count: int = 3000) -> None:
    """Load a file with so many points, by default more than fit into an address."""
    file = tmp_path / "points.csv"
    rows = np.random.default_rng(0).uniform(-1, 1, (count, 2))
    file.write_text("\n".join(["x,y", *(f"{x},{y}" for x, y in rows)]))
    page.locator(".gdviz-data-editor input[type=file]").set_input_files(file)
    expect(page.locator(".gdviz-data-editor .message")).to_contain_text(f"{count} points")


def test_a_link_that_is_too_long_is_refused_with_a_sentence(open_page: Callable[..., Page], tmp_path: Path) -> None:
    page = open_page("small")
    load_many(page, tmp_path)
    page.get_by_role("button", name="Copy link").click()
    expect(status_of(page)).to_contain_text("the link would have more than 8,000 characters")
    expect(status_of(page)).to_contain_text("save the page instead")
    expect(page.get_by_label("Link to this page in its current state")).to_be_hidden()


def test_a_link_that_was_cut_off_leaves_the_page_as_it_was(open_page: Callable[..., Page]) -> None:
    page = open_page("small")
    default = state_of(page)
    add_points(page, CORNERS[0])
    state_of(page)
    query = urlsplit(page.get_by_label("Link to this page in its current state").input_value()).query
    for end in (len(query) // 2, len(query) - len("&gdviz=1")):
        there = open_page("small", "?" + query[:end])
        expect(there.locator(".gdviz-notice")).to_have_text("This link was ignored: its end is missing.")
        assert state_of(there) == default


# ---- The address follows ---------------------------------------------------------------------------

COUNT = """
window.addresses = [];
const replace = history.replaceState;
history.replaceState = function (...given) {
  window.addresses.push(performance.now());
  return replace.apply(this, given);
};
"""


def query_of(page: Page) -> str:
    return urlsplit(page.url).query


def wait_for_address(page: Page, **parts: str) -> dict[str, str]:
    """Wait until the address of the page has these parts, and return the state in it."""

    def check() -> dict[str, str]:
        state = state_in(page.url)
        assert {name: state.get(name) for name in parts} == parts
        return state

    return settle(page, check)


def test_reload_and_back_and_a_copied_address_lose_nothing(open_page: Callable[..., Page], laboratories: str) -> None:
    page = open_page("neural_network")
    assert query_of(page) == ""
    choose(page, "Data", "Moons")
    choose(page, "Activation φ", "ReLU")
    add_points(page, *CORNERS)
    slider(page, "Units in layer 1").press("ArrowRight")
    wait_for_address(page, data="labels", units1="5", activation="relu")
    settle(page, lambda: assert_equal(state_in(page.url), state_of(page)))
    state = state_of(page)
    points, address = circles(page), page.url
    page.reload()
    settle(ready(page), lambda: assert_equal((state_of(page), circles(page)), (state, points)))
    assert page.url == address
    page.goto(f"{laboratories}/index.html")
    page.go_back()
    settle(ready(page), lambda: assert_equal((state_of(page), circles(page)), (state, points)))
    there = open_page("neural_network", "?" + query_of(page))
    settle(there, lambda: assert_equal((state_of(there), circles(there)), (state, points)))


def test_the_address_is_clean_while_all_is_as_at_first(open_page: Callable[..., Page]) -> None:
    page = open_page("small", "?token=abc#part")
    assert page.url.endswith("small.html?token=abc#part")
    slider(page, "Count").press("ArrowRight")
    assert wait_for_address(page, count="51", kind="a")["token"] == "abc"
    assert page.url.endswith("#part")
    choose(page, "Kind", "Second")
    wait_for_address(page, count="51", kind="b", rate="0.5")
    choose(page, "Kind", "First")
    slider(page, "Count").press("ArrowLeft")
    settle(page, lambda: assert_equal(page.url.partition("small.html")[2], "?token=abc#part"))
    # Also where what was at first is not what the address has said.
    page = open_page("small", "?count=7")
    assert query_of(page) == "count=7"
    slider(page, "Count").fill("50")
    settle(page, lambda: assert_equal(query_of(page), ""))


def test_the_address_changes_seldom_while_something_plays(open_page: Callable[..., Page]) -> None:
    page = open_page("small", before=lambda page: page.add_init_script(COUNT))
    page.get_by_role("button", name="Play").click()
    wait_in_page(page, "parseInt(document.querySelector('.gdviz-player output').textContent) > 250")
    page.get_by_role("button", name="Pause").click()
    step = page.locator(".gdviz-player output").inner_text().split(" ")[0]
    wait_for_address(page, step=step)
    times = page.evaluate("window.addresses")
    # 125 steps in a second.
    assert len(times) >= 2
    # What reads the state takes some milliseconds of each.
    assert np.diff(times).mean() > 390
    # A training is no state: its address stays.
    page = open_page("neural_network", before=lambda page: page.add_init_script(COUNT))
    page.get_by_role("button", name="Play").click()
    expect(page.locator(".gdviz-runner .position")).to_contain_text(re.compile("[1-9][0-9]{2}"))
    assert page.evaluate("window.addresses") == []
    assert query_of(page) == ""


def test_what_is_too_long_for_the_address_is_kept_by_the_browser_and_said(
    open_page: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_page("small")
    load_many(page, tmp_path)
    expect(page.locator(".gdviz-notice")).to_contain_text("too many points, or pinned runs, for the address of")
    assert len(page.url) < 1000
    before = circles(page)
    page.reload()
    assert circles(ready(page)) == before
    expect(page.locator(".gdviz-notice")).to_contain_text("too many points, or pinned runs, for the address of")
    assert "x" not in state_in(page.url)
    # Once it fits, all of it is in the address again.
    load_many(page, tmp_path, 100)
    expect(page.locator(".gdviz-notice")).to_have_count(0)
    settle(page, lambda: assert_equal(len(numbers(state_in(page.url).get("x", "0"))), 100))


def test_a_page_within_another_one_works_without_an_address(open_page: Callable[..., Page], site: str) -> None:
    page = open_page("small", before=lambda page: page.route("**/embed.html", embed))
    page.goto(f"{site}/embed.html")
    frame = page.frame_locator("iframe")
    count = frame.locator(".gdviz-slider:visible", has_text="Count").locator("input[type=range]")
    for value in range(51, 54):
        count.press("ArrowRight")
        expect(frame.locator(".gdviz-sentence")).to_have_text(f"The sum is {value}.5.")
        page.wait_for_timeout(500)


def embed(route: Route) -> None:
    """Answer with a page that has the small one in itself, as notebooks and learning platforms do."""
    script = """
    fetch("small.html").then((answer) => answer.text()).then((text) => {
      document.querySelector("iframe").srcdoc = text;
    });
    """
    route.fulfill(body=f"<iframe width=1200 height=900></iframe><script>{script}</script>", content_type="text/html")


# ---- Files -----------------------------------------------------------------------------------------


def saved(page: Page, path: Path) -> dict[str, Any]:
    """Save the state of a page at a path, and return what is in it."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save").click()
    download.value.save_as(path)
    expect(status_of(page)).to_have_text(f"Saved as “{download.value.suggested_filename}”.")
    page.evaluate("scrollTo(0, 0)")
    return json.loads(path.read_text())


def status_of(page: Page) -> Locator:
    """Return what the page says about its state."""
    return page.locator(".gdviz-page-state").get_by_role("status")


def open_file(page: Page, path: Path) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open …").click()
    chooser.value.set_files(path)
    page.evaluate("scrollTo(0, 0)")


def test_a_saved_page_is_opened_elsewhere_as_it_was(open_page: Callable[..., Page], tmp_path: Path) -> None:
    page, file = open_page("neural_network", "?n=60"), tmp_path / "state.json"
    add_points(page, *CORNERS)
    slider(page, "Units in layer 1").press("ArrowRight")
    wait_for_address(page, units1="5")
    state, points = state_of(page), circles(page)
    content = saved(page, file)
    assert (content["gdviz"], content["page"]) == (1, page.title())
    assert (content["values"]["data"], content["values"]["units1"]) == ("labels", "5")
    there = open_page("neural_network")
    open_file(there, file)
    expect(status_of(there)).to_have_text("Opened “state.json”.")
    settle(there, lambda: assert_equal((state_of(there), circles(there)), (state, points)))
    # The address follows.
    assert wait_for_address(there, units1="5") == state


def test_more_points_than_an_address_has_are_saved_and_opened(open_page: Callable[..., Page], tmp_path: Path) -> None:
    page, file = open_page("small"), tmp_path / "state.json"
    load_many(page, tmp_path)
    points = circles(page)
    saved(page, file)
    there = open_page("small")
    open_file(there, file)
    settle(there, lambda: assert_equal(circles(there), points))


def test_a_file_that_is_wrong_leaves_the_page_and_its_training_as_they_are(
    open_page: Callable[..., Page], tmp_path: Path
) -> None:
    page, file = open_page("neural_network"), tmp_path / "state.json"
    content = saved(page, file)
    page.get_by_role("button", name="Step forward").click()
    epoch, losses = page.locator(".gdviz-runner .position"), page.locator(".gdviz-sentence", has_text="Loss:")
    expect(epoch).to_have_text("epoch 1")
    expect(losses).to_contain_text("in the test")
    before = state_of(page), losses.inner_text()
    values = content["values"]
    wrong = {
        json.dumps(content)[:-30]: "it is not JSON, or part of it is missing",
        json.dumps(content | {"gdviz": 3}): "it has version 3, and this page reads version 1",
        json.dumps(content | {"page": "Other"}): f"it is of “Other”, and this page is “{page.title()}”",
        json.dumps(content | {"values": values | {"seed": "21", "n": "50"}}): "seed=21: it must lie between 0 and 20",
        json.dumps(content | {"values": values | {"<b>x</b>": "1"}}): "<b>x</b>: there is no such setting",
    }
    for text, reason in wrong.items():
        file.write_text(text)
        open_file(page, file)
        expect(status_of(page)).to_have_text(f"“state.json” was not opened: {reason}.")
        assert (state_of(page), losses.inner_text()) == before
        expect(epoch).to_have_text("epoch 1")


# ---- Undo and redo ---------------------------------------------------------------------------------


def steps(page: Page) -> tuple[bool, bool]:
    """Return whether there is anything to undo, and to redo."""
    buttons = [page.get_by_role("button", name=name, exact=True) for name in ("Undo", "Redo")]
    return buttons[0].get_attribute("aria-disabled") == "false", buttons[1].get_attribute("aria-disabled") == "false"


def test_each_change_is_undone_and_redone_with_all_that_follows_from_it(open_page: Callable[..., Page]) -> None:
    page = open_page("neural_network", "?n=40&anew=1&epochs=3")
    assert steps(page) == (False, False)
    losses = page.locator(".gdviz-sentence", has_text="Loss:")
    frame = page.locator(".gdviz-data-editor .hit").bounding_box()

    def look() -> tuple[Any, ...]:
        return state_of(page), circles(page), losses.inner_text()

    def drag() -> None:
        at = [(frame["x"] + a * frame["width"], frame["y"] + b * frame["height"]) for a, b in CORNERS]
        page.mouse.move(*at[0])
        page.mouse.down()
        for place in [(at[0][0] + 30, at[0][1] + 30), (at[0][0] + 60, at[0][1] + 20)]:
            page.mouse.move(*place)
            # Longer than after a change without a press.
            page.wait_for_timeout(600)
        page.mouse.up()

    def settled() -> tuple[Any, ...]:
        before = look()
        page.wait_for_timeout(200)
        assert look() == before
        return before

    changes: list[tuple[str, Callable[[], Any]]] = [
        ("Data", lambda: choose(page, "Data", "Moons")),
        ("Units in layer 1", lambda: slider(page, "Units in layer 1").press("ArrowRight")),
        # What follows from the first point: the data are the reader's own.
        ("Data", lambda: add_points(page, CORNERS[0])),
        ("points", drag),
        ("points", lambda: add_points(page, CORNERS[1])),
        ("Activation φ", lambda: choose(page, "Activation φ", "ReLU")),
    ]
    seen = [settle(page, settled)]
    for _, change in changes:
        page.evaluate("scrollTo(0, 0)")
        change()
        seen.append(settle(page, settled))
        assert seen[-1][0] != seen[-2][0]
    assert steps(page) == (True, False)
    for number in reversed(range(len(changes))):
        page.keyboard.press("Control+z")
        expect(status_of(page)).to_have_text(f"Undone: {changes[number][0]}.")
        settle(page, lambda number=number: assert_equal(look(), seen[number]))
    assert steps(page) == (False, True)
    page.keyboard.press("Control+z")
    expect(status_of(page)).to_have_text("There is nothing to undo.")
    for number, keys in enumerate(["Control+Shift+Z", "Control+y", "Control+Shift+Z"]):
        page.keyboard.press(keys)
        expect(status_of(page)).to_have_text(f"Redone: {changes[number][0]}.")
        settle(page, lambda number=number: assert_equal(look(), seen[number + 1]))
    assert steps(page) == (True, True)
    # Another change is another future.
    choose(page, "Activation φ", "Sigmoid")
    settle(page, lambda: assert_equal(steps(page), (True, False)))
    page.get_by_role("button", name="Undo", exact=True).click()
    settle(page, lambda: assert_equal(look(), seen[3]))


@pytest.mark.parametrize("name", ["optimizers", "gradient_descent"])
def test_a_problem_comes_back_with_its_points_its_start_and_its_rates(
    open_page: Callable[..., Page], name: str
) -> None:
    page = open_page(name)
    assert query_of(page) == ""
    seen = [at_rest(page)]
    for change in (
        lambda: choose(page, "Problem", GALLERY.titles["rosenbrock"]),
        lambda: slider(page, "Random key").press("ArrowRight"),
        lambda: choose(page, "Problem", YOUR_FORMULAS.titles["model"]),
    ):
        change()
        seen.append(at_rest(page))
        assert seen[-1] != seen[-2]
    for state in reversed(seen[:-1]):
        page.keyboard.press("Control+z")
        settle(page, lambda state=state: assert_equal(state_of(page), state))
    settle(page, lambda: assert_equal(query_of(page), ""))
    for state in seen[1:]:
        page.keyboard.press("Control+Shift+z")
        settle(page, lambda state=state: assert_equal(state_of(page), state))
    settle(page, lambda: assert_equal(state_in(page.url), seen[-1]))
    page.reload()
    settle(ready(page), lambda: assert_equal(state_of(page), seen[-1]))
    assert steps(page) == (False, False)


def test_a_drag_of_a_slider_is_one_step_and_a_restored_address_is_none(open_page: Callable[..., Page]) -> None:
    page = open_page("small", "?count=20")
    assert steps(page) == (False, False)
    frame = slider(page, "Count").bounding_box()
    middle = frame["y"] + frame["height"] / 2
    page.mouse.move(frame["x"] + 0.2 * frame["width"], middle)
    page.mouse.down()
    for share in (0.4, 0.6, 0.8):
        page.mouse.move(frame["x"] + share * frame["width"], middle)
        page.wait_for_timeout(600)
    page.mouse.up()
    settle(page, lambda: assert_equal(steps(page), (True, False)))
    assert int(state_of(page)["count"]) > 60
    page.keyboard.press("Control+z")
    settle(page, lambda: assert_equal(state_of(page)["count"], "20"))
    assert steps(page) == (False, True)
    # The address follows, too.
    wait_for_address(page, count="20")


def test_a_text_that_is_edited_keeps_its_own_undo(open_page: Callable[..., Page]) -> None:
    page = open_page("small")
    choose(page, "Kind", "Second")
    settle(page, lambda: assert_equal(steps(page), (True, False)))
    field = page.locator(".gdviz-formula-field input.text")
    field.focus()
    page.keyboard.press("End")
    page.keyboard.type(" + 4 y", delay=20)
    expect(field).to_have_value("(a - x)^2 + 4 y")
    settle(page, lambda: assert_equal(state_in(page.url)["formula"], "(a - x)^2 + 4 y"))
    # What was typed has come to rest: it is a step.
    page.wait_for_timeout(600)
    page.keyboard.press("Control+z")
    expect(field).not_to_have_value("(a - x)^2 + 4 y")
    assert state_in(page.url)["kind"] == "b"
    page.keyboard.type(" ")
    slider(page, "Count").focus()
    page.wait_for_timeout(600)
    page.keyboard.press("Control+z")
    expect(field).to_have_value("(a - x)^2 + 4 y")
    expect(status_of(page)).to_have_text("Undone: f(x, y).")
    assert state_of(page)["kind"] == "b"


def test_a_training_is_no_change_and_an_opened_file_is_one(open_page: Callable[..., Page], tmp_path: Path) -> None:
    page, file = open_page("neural_network"), tmp_path / "state.json"
    default = state_of(page)
    page.get_by_role("button", name="Play").click()
    expect(page.locator(".gdviz-runner .position")).to_contain_text(re.compile("[1-9][0-9]"))
    page.get_by_role("button", name="Pause").click()
    page.wait_for_timeout(600)
    assert steps(page) == (False, False)
    content = saved(page, file)
    content["values"] |= {"data": "spiral", "noise": "0.2", "layers": "3", "seed": "4"}
    file.write_text(json.dumps(content))
    open_file(page, file)
    expect(status_of(page)).to_have_text("Opened “state.json”.")
    settle(page, lambda: assert_equal(steps(page), (True, False)))
    assert state_of(page)["layers"] == "3"
    page.keyboard.press("Control+z")
    settle(page, lambda: assert_equal(state_of(page), default))
    assert steps(page) == (False, True)
    settle(page, lambda: assert_equal(query_of(page), ""))


def test_the_buttons_fit_into_a_narrow_page_and_are_reached_by_keys(open_page: Callable[..., Page]) -> None:
    page = open_page("small", viewport={"width": 390, "height": 844})
    names = ["Undo", "Redo", "Copy link", "Save", "Open …"]
    boxes = [page.get_by_role("button", name=name, exact=True).bounding_box() for name in names]
    assert len({box["y"] for box in boxes}) == 1
    assert max(box["x"] + box["width"] for box in boxes) <= 390
    slider(page, "Count").press("ArrowRight")
    settle(page, lambda: assert_equal(steps(page), (True, False)))
    page.get_by_role("button", name="Undo", exact=True).focus()
    page.keyboard.press("Enter")
    expect(status_of(page)).to_have_text("Undone: Count.")
    for name in names[1:]:
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name, exact=True)).to_be_focused()
