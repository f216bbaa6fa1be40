"""Data by hand and the diagram of a network in a real page: mouse, finger, keys and files; what is drawn, and where."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from gdviz.views.theme import NEGATIVE, POSITIVE
from tests.browser.conftest import opener, serve, wait_in_page
from tests.browser.lesson import settle
from tests.browser.test_link import PROBE, kernel_of

pytestmark = pytest.mark.browser

# Pixels by which a drawn point may be off: the page rounds to 0.01.
TOLERANCE = 0.02

# `seen` says what Python has of the data, and "reset" brings the first ones back. The link draws the mean of the
# training targets, in the page.
SOURCE = """
import json
from gdviz import networks
from gdviz.datasets import from_arrays, from_points

line = views.DataEditor("regression", 6)
plane = views.DataEditor("classification", 4)
network = views.NetworkDiagram((1, 3, 1), "tanh")
network.weights = np.array([4.0, -1.0, 0.25, 0.5, -1.0, 2.0, 8.0, -0.5, 2.0, 0.0])
network.responses = np.stack([np.full((1, 9), value) for value in (0.5, -0.5, 0.0)] + [np.linspace(-1, 1, 9)[None]])
seen, reset = ipywidgets.Text(), ipywidgets.Button(description="reset")

def pairs(dataset):
    return np.column_stack([np.asarray(dataset.x), np.asarray(dataset.y)]).round(4).tolist()

def tell(_=None):
    seen.value = json.dumps([[editor.capacity, pairs(editor.dataset), pairs(editor.test)] for editor in (line, plane)])

def begin(_=None):
    line.show(from_arrays([-1.0, 0.0, 1.0], [0.5, -1.0, 1.5]))
    plane.start("classification", 4)
    plane.show(from_points([[-1, -1], [1, 1]], [1, -1]), from_points([[1, -2]], [-1]))
    tell()
    # Counts the resets, after all else that the page hears of one.
    reset.tooltip = str(int(reset.tooltip or 0) + 1)

def mean(y, part):
    training = part == 1
    return {"fit": jnp.full(5, (y * training).sum() / training.sum())}

for editor in (line, plane):
    editor.observe(tell, names=["x", "y", "part"])
reset.on_click(begin)
begin()
link = jaxlink(mean, {"y": (line, "y"), "part": (line, "part")}, {"fit": (line, "fit")}, where="browser")
probe = Probe(widgets=dict(line=line, plane=plane, network=network))
ipywidgets.VBox([line, plane, network, seen, reset, link, probe])
"""


@pytest.fixture(scope="module")
def voila(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Voilà server of the notebook above."""
    folder = tmp_path_factory.mktemp("notebooks")
    cells = [
        {"cell_type": "code", "id": f"c{i}", "metadata": {}, "execution_count": None, "outputs": [], "source": text}
        for i, text in enumerate((PROBE, SOURCE))
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    document = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "data.ipynb").write_text(json.dumps(document))
    with serve("voila", folder, log=tmp_path_factory.mktemp("voila") / "log") as address:
        yield address


@pytest.fixture(scope="module")
def open_notebook(chromium: Browser, voila: str) -> Iterator[Callable[..., Page]]:
    """Open the notebook; at the end no page may have had an error."""
    with opener(chromium, "error", "console") as open_page:

        def open_(**options: Any) -> Page:
            page = open_page(f"{voila}/voila/render/data.ipynb", **options)
            page.wait_for_selector(".gdviz-network-diagram canvas")
            wait_in_page(page, "!!window.trait")
            return page

        yield open_


@pytest.fixture(scope="module")
def desktop(open_notebook: Callable[..., Page]) -> Page:
    """A page that the tests of this module share."""
    # All of it is in the window: nothing scrolls while points are dragged.
    return open_notebook(viewport={"width": 700, "height": 1800})


@pytest.fixture
def page(desktop: Page) -> Page:
    """The page, with the data of the start."""
    reset = desktop.get_by_role("button", name="reset")
    resets = reset.get_attribute("title")
    reset.click()
    # What was there may look the same.
    expect(reset).not_to_have_attribute("title", resets or "")
    settle(desktop, lambda: check_python(desktop, plane=[4, [[-1, -1, 1], [1, 1, -1]], [[1, -2, -1]]]))
    settle(desktop, lambda: check_python(desktop, line=[6, [[-1, 0.5], [0, -1], [1, 1.5]], []]))
    settle(desktop, lambda: check_drawn(desktop))
    return desktop


def python_has(page: Page) -> dict[str, Any]:
    """What Python has: for each editor the capacity, the training points and the test points."""
    text = page.locator("input[type=text]:not(.gdviz-slider *)").first.input_value()
    return dict(zip(("line", "plane"), json.loads(text), strict=True))


def check_python(page: Page, **expected: Any) -> None:
    has = python_has(page)
    for name, want in expected.items():
        assert has[name][0] == want[0]
        for points, wanted in zip(has[name][1:], want[1:], strict=True):
            assert len(points) == len(wanted)
            np.testing.assert_allclose(np.reshape(points, -1), np.reshape(wanted, -1), atol=1e-3)


def rgb(color: str) -> list[int]:
    """Return the three parts of a colour "#rrggbb"."""
    return [int(color[i : i + 2], 16) for i in (1, 3, 5)]


def root(page: Page, name: str) -> Any:
    return page.locator(".gdviz-data-editor").nth(0 if name == "line" else 1)


def drawn(page: Page, name: str) -> dict[str, Any]:
    """What an editor draws, in pixels of its own, and where it is in the window."""
    return root(page, name).evaluate(
        """root => {
            const svg = root.querySelector('svg');
            const { left, top } = svg.getBoundingClientRect();
            const get = (node, ...names) => names.map(name => Number(node.getAttribute(name)));
            const ticks = (kind, at) => [...svg.querySelectorAll(`.ticks text.${kind}`)]
                .map(node => [get(node, at)[0], Number(node.textContent.replace('−', '-'))]);
            const shown = [...svg.querySelectorAll('.points circle')].filter(node => node.style.display !== 'none');
            const color = node => [getComputedStyle(node).fill, getComputedStyle(node).stroke];
            return {
                corner: [left, top],
                across: ticks('x', 'x'), upwards: ticks('y', 'y'),
                points: shown.map(node => ({ at: get(node, 'cx', 'cy'), color: color(node) })),
                fit: svg.querySelector('.fit').getAttribute('d'),
                selected: svg.querySelector('circle.selected').style.display !== 'none',
                status: root.querySelector('.status').textContent,
                notes: root.querySelector('.notes').textContent,
                label: svg.getAttribute('aria-label'),
            };
        }"""
    )


def pixels(shown: dict[str, Any], points: Any) -> np.ndarray:
    """Where points are by the tick labels, in pixels of the editor."""
    (x0, a0), (x1, a1) = shown["across"][0], shown["across"][-1]
    (y0, b0), (y1, b1) = shown["upwards"][0], shown["upwards"][-1]
    a, b = np.reshape(points, (-1, 2)).T
    return np.stack([x0 + (a - a0) / (a1 - a0) * (x1 - x0), y0 + (b - b0) / (b1 - b0) * (y1 - y0)], axis=1)


def check_drawn(page: Page) -> None:
    """Every point of both editors is where it should be, and in its colours."""
    blue, orange, white = ("rgb({}, {}, {})".format(*rgb(color)) for color in (POSITIVE, NEGATIVE, "#FFFFFF"))
    for name, has in python_has(page).items():
        shown = drawn(page, name)
        points = np.array([*has[1], *has[2]]).reshape(-1, 2 if name == "line" else 3)
        want = pixels(shown, points[:, :2])
        here = np.array([point["at"] for point in shown["points"]]).reshape(-1, 2)
        assert len(here) == len(want)
        distance = np.linalg.norm(here[:, None] - want[None], axis=-1)
        assert max(distance.min(axis=0).max(), distance.min(axis=1).max()) < 2 * TOLERANCE
        for point, i in zip(shown["points"], distance.argmin(axis=1), strict=True):
            color = blue if name == "line" or points[i, 2] > 0 else orange
            assert point["color"] == ([color, white] if i < len(has[1]) else [white, color])


def place(page: Page, name: str, x: float, y: float) -> tuple[float, float]:
    """Where a point is in the window."""
    shown = drawn(page, name)
    (at,) = pixels(shown, [x, y]) + shown["corner"]
    return float(at[0]), float(at[1])


def drag(page: Page, name: str, start: tuple[float, float], end: tuple[float, float]) -> None:
    page.mouse.move(*place(page, name, *start))
    page.mouse.down()
    page.mouse.move(*place(page, name, *end), steps=4)
    page.mouse.up()


def keys(page: Page, name: str, *pressed: str) -> None:
    root(page, name).locator("svg").first.focus()
    for key in pressed:
        page.keyboard.press(key)


# ---- Points -------------------------------------------------------------------------------------


def test_points_are_added_dragged_and_removed_by_mouse(page: Page) -> None:
    page.mouse.click(*place(page, "line", 2.0, -1.5))
    drag(page, "line", (-1.0, 0.5), (-2.5, 1.0))
    # Both clicks of a double-click: the point is there, or it has just been added.
    page.mouse.dblclick(*place(page, "line", 0.0, -1.0))
    page.wait_for_timeout(600)
    page.mouse.dblclick(*place(page, "line", 0.5, 0.0))
    want = [6, [[-2.5, 1.0], [0.5, 0.0], [1, 1.5], [2, -1.5]], []]

    def check() -> None:
        has = python_has(page)["line"]
        assert len(has[1]) == 4
        np.testing.assert_allclose(sorted(has[1]), want[1], atol=0.02)
        check_drawn(page)

    settle(page, check)


def test_a_link_follows_the_reader_with_no_kernel(page: Page) -> None:
    kernel = kernel_of(page)
    os.kill(kernel, signal.SIGSTOP)
    try:
        drag(page, "line", (1.0, 1.5), (1.0, -2.0))

        def check() -> None:
            shown = drawn(page, "line")
            heights = [float(pair.split(",")[1]) for pair in shown["fit"].replace("M", "").split("L")]
            # The mean of 0.5, −1 and −2.
            assert heights == pytest.approx([pixels(shown, [0, -2.5 / 3])[0, 1]] * 5, abs=0.5)

        settle(page, check)
    finally:
        os.kill(kernel, signal.SIGCONT)


def test_a_point_stays_at_the_edge_and_those_outside_are_counted(page: Page) -> None:
    x, y = place(page, "line", 1.0, 1.5)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 900, y - 900, steps=3)
    page.mouse.up()
    settle(page, lambda: check_python(page, line=[6, [[-1, 0.5], [0, -1], [3, 2]], []]))
    check_drawn(page)
    assert drawn(page, "line")["notes"] == ""
    page.evaluate("setTrait('line', { interval: [-0.5, 3], y_interval: [-0.5, 2] })")

    def check() -> None:
        shown = drawn(page, "line")
        assert shown["notes"] == "2 points outside the view"
        (point,) = shown["points"]
        np.testing.assert_allclose([point["at"]], pixels(shown, [3, 2]), atol=TOLERANCE)

    settle(page, check)
    page.evaluate("setTrait('line', { interval: [-3, 3], y_interval: [-2, 2] })")


def test_labels_are_chosen_and_the_tool_removes(page: Page) -> None:
    plane = root(page, "plane")
    plane.get_by_role("button", name="−1").click()
    page.mouse.click(*place(page, "plane", 2.0, 2.0))

    def added() -> None:
        np.testing.assert_allclose(python_has(page)["plane"][1][2:], [[2, 2, -1]], atol=0.02)
        check_drawn(page)

    settle(page, added)
    remove = plane.get_by_role("button", name="Remove")
    remove.click()
    page.mouse.click(*place(page, "plane", 2.0, 2.0))
    page.mouse.click(*place(page, "plane", 1.0, -2.0))
    # An empty place is none to remove, and none to add.
    page.mouse.click(*place(page, "plane", 0.0, 2.0))
    settle(page, lambda: check_python(page, plane=[4, [[-1, -1, 1], [1, 1, -1]], []]))
    check_drawn(page)
    remove.click()
    plane.get_by_role("button", name="+1").click()
    assert remove.get_attribute("aria-pressed") == "false"


def test_there_are_no_more_points_than_slots_and_a_longer_file_is_sampled(page: Page, tmp_path: Path) -> None:
    for x in (-2.5, 2.5):
        page.mouse.click(*place(page, "plane", x, 2.5))
    settle(page, lambda: expect_status(page, "plane", "No more than 4 points are possible: remove one first."))
    assert len(drawn(page, "plane")["points"]) == 4
    send_file(page, "plane", tmp_path / "more.csv", "a,b,c\n" + "".join(f"{i},{i},{i % 2}\n" for i in range(-3, 3)))
    sample = "more.csv: 4 points, “b” over “a”. They are a random sample of the 6 rows. “c”: 0 is −1, 1 is +1."
    expect(root(page, "plane").locator(".gdviz-note")).to_have_text(sample)
    settle(page, lambda: check_drawn(page))


def expect_status(page: Page, name: str, text: str) -> None:
    assert drawn(page, name)["status"] == text


def test_everything_goes_by_keys(page: Page) -> None:
    # A step is a hundredth of the view, with Shift a tenth; the cursor goes to a corner, and then to (0.6, 0.06).
    keys(page, "plane", "Escape", *10 * ["Shift+ArrowLeft", "Shift+ArrowDown"])
    keys(page, "plane", *6 * ["Shift+ArrowRight"], *5 * ["Shift+ArrowUp"], "ArrowUp", "-", "Enter")
    settle(page, lambda: check_python(page, plane=[4, [[-1, -1, 1], [1, 1, -1], [0.6, 0.06, -1]], [[1, -2, -1]]]))
    # It holds the new point.
    keys(page, "plane", "ArrowLeft", "Shift+ArrowDown", "Enter")
    settle(page, lambda: check_python(page, plane=[4, [[-1, -1, 1], [1, 1, -1], [0.54, -0.54, -1]], [[1, -2, -1]]]))
    assert not drawn(page, "plane")["selected"]
    # From the left: the first, the next, and the one before.
    keys(page, "plane", "n", "n", "p")
    expect_status(page, "plane", "Training point: x₁ = −1, x₂ = −1, label +1")
    keys(page, "plane", "Delete")
    settle(page, lambda: check_python(page, plane=[4, [[1, 1, -1], [0.54, -0.54, -1]], [[1, -2, -1]]]))
    check_drawn(page)
    assert drawn(page, "plane")["label"] == "Data: 2 training points and 1 test point"
    # The nearest to where it was.
    keys(page, "plane", " ", "Backspace", "+")
    settle(page, lambda: check_python(page, plane=[4, [[1, 1, -1]], [[1, -2, -1]]]))


def test_fingers_add_move_and_remove(open_notebook: Callable[..., Page]) -> None:
    page = open_notebook(viewport={"width": 390, "height": 844}, has_touch=True)
    root(page, "plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*place(page, "plane", 2.0, 2.0))
    settle(page, lambda: check_drawn(page))

    def added() -> None:
        assert len(python_has(page)["plane"][1]) == 3

    settle(page, added)
    client = page.context.new_cdp_session(page)
    start, end = place(page, "plane", 1.0, 1.0), place(page, "plane", 0.0, 1.5)
    scrolled = page.evaluate("window.scrollY")
    for kind, points in (("touchStart", [start]), ("touchMove", [end]), ("touchEnd", [])):
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})

    def moved() -> None:
        np.testing.assert_allclose(python_has(page)["plane"][1][1], [0, 1.5, -1], atol=0.03)

    settle(page, moved)
    assert page.evaluate("window.scrollY") == scrolled
    root(page, "plane").get_by_role("button", name="Remove").tap()
    page.touchscreen.tap(*place(page, "plane", 0.0, 1.5))

    def removed() -> None:
        assert len(python_has(page)["plane"][1]) == 2

    settle(page, removed)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


# ---- The decision map ---------------------------------------------------------------------------


@pytest.mark.parametrize("logits", [False, True])
def test_the_map_has_the_colours_of_its_values(page: Page, logits: bool) -> None:
    values = np.random.default_rng(0).normal(size=(100, 100)).round(3)
    values[3, 7] = np.nan
    canvas = page.evaluate(
        """async ([values, logits]) => {
            const data = new DataView(Float64Array.from(values, value => value ?? NaN).buffer);
            await setTrait('plane', { map: { shape: [100, 100], data }, logits });
            await new Promise(requestAnimationFrame);
            const canvas = document.querySelectorAll('.gdviz-data-editor')[1].querySelector('canvas');
            const { width, height } = canvas;
            return [width, height, [...canvas.getContext('2d').getImageData(0, 0, width, height).data]];
        }""",
        [[None if np.isnan(value) else value for value in values.ravel().tolist()], logits],
    )
    assert canvas[:2] == [100, 100]
    # The picture's first row is its highest.
    colors = np.array(canvas[2]).reshape(100, 100, 4)[::-1]
    assert colors[3, 7, 3] == 0
    known = np.isfinite(values)
    strength = np.abs(2 / (1 + np.exp(-values)) - 1) if logits else np.minimum(np.abs(values), 1)
    full = np.where(values[..., None] > 0, rgb(POSITIVE), rgb(NEGATIVE))
    want = 255 + (full - 255) * 0.7 * strength[..., None]
    # The page has 255 shades of each colour: half a shade, and rounding.
    np.testing.assert_allclose(colors[known][:, :3], want[known], atol=1)


# ---- Files --------------------------------------------------------------------------------------


def send_file(page: Page, name: str, path: Path, text: str | bytes) -> None:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    root(page, name).locator("input[type=file]").set_input_files(path)


def test_files_are_loaded_or_refused_in_words(page: Page, tmp_path: Path) -> None:
    plane = root(page, "plane")
    send_file(page, "plane", tmp_path / "pets.csv", "a,b,kind\n2,1,dog\n-2,0,cat\n0,-2,cat\n")
    note = plane.locator(".gdviz-note")
    expect(note).to_have_text("pets.csv: 3 points, “b” over “a”. “kind”: cat is −1, dog is +1.")
    settle(page, lambda: check_python(page, plane=[4, [[2, 1, 1], [-2, 0, -1], [0, -2, -1]], []]))
    settle(page, lambda: check_drawn(page))
    assert plane.get_by_role("button", name="dog").get_attribute("aria-pressed") == "true"
    notice = plane.get_by_role("alert")
    for text, words in (
        ("a,b,kind\n1,2,cat\n1,far,dog\n", "Column “b” has 'far', which is not a number that can be shown, in row 2"),
        ("a,b,kind\n1,2,cat\n1,3,cat\n", "label: column 'kind' must hold two different labels, not 1: cat."),
        ("<b>x</b>\n1\n", "It has too few columns"),
        (b"\xff\xfe", "It is not valid UTF-8"),
        ("", "It is empty"),
        ("x" * 10_000_001, "It is larger than 10 MB"),
    ):
        send_file(page, "plane", tmp_path / "bad.csv", text)
        expect(notice).to_contain_text(f"bad.csv: {words}")
        expect(notice).to_contain_text("The data are unchanged.")
    check_python(page, plane=[4, [[2, 1, 1], [-2, 0, -1], [0, -2, -1]], []])
    check_drawn(page)


# ---- The network --------------------------------------------------------------------------------

WEIGHTS = {"into": [4.0, -1.0, 0.25], "bias": [0.5, -1.0, 2.0], "out": [8.0, -0.5, 2.0]}


def test_links_are_as_thick_as_their_weights_and_in_their_colours(page: Page) -> None:
    columns = page.locator(".gdviz-network-diagram").evaluate(
        """root => {
            const canvas = root.querySelector('canvas');
            const { width, height } = canvas;
            const data = canvas.getContext('2d').getImageData(0, 0, width, height).data;
            const ink = getComputedStyle(document.body).getPropertyValue('--gdviz-ink');
            return [width, height, [...data], ink];
        }"""
    )
    width, height, data, ink = columns
    picture = np.array(data).reshape(height, width, 4)
    # Borders of units have the colour of the text, through which a little is seen; what is seen so has rounded
    # colours. Their columns are the places of the layers.
    near = np.abs(picture[..., :3] - np.array([*bytes.fromhex(ink.strip()[1:])])).max(axis=-1) <= 2
    drawn = (near & (picture[..., 3] > 100) & (picture[..., 3] < 255)).sum(axis=0)
    edges = np.flatnonzero(drawn > 20)
    left, right = edges[2], edges[3]
    # Farther out than the dots of the biases.
    thick = {"into": measured(picture[:, left - 8]), "out": measured(picture[:, right + 4])}
    # A line has a dark edge, half a pixel on each side, and as much of it is seen through as `EDGE` says.
    edge = 0.45
    thickest = (thick["out"][0][0] - edge) / (8 / (8 + 2))
    for name, lines in thick.items():
        assert len(lines) == 3
        for (size, color), weight in zip(lines, WEIGHTS[name], strict=True):
            # Near a unit links are nearly level: their height is a little more than their thickness.
            line = thickest * abs(weight) / (abs(weight) + 2)
            assert size == pytest.approx(line + edge * min(line, 1), rel=0.1, abs=0.05)
            # Of a thin line, no pixel shows nothing but the line.
            own, other = (POSITIVE, NEGATIVE) if weight > 0 else (NEGATIVE, POSITIVE)
            is_thin = line < 2 and distance(color, own) < distance(color, other) / 2
            assert is_thin or np.abs(color - rgb(own)).max() <= 3


def distance(color: np.ndarray, other: str) -> float:
    return float(np.linalg.norm(color.astype(float) - rgb(other)))


def measured(column: np.ndarray) -> list[tuple[float, np.ndarray]]:
    """Return thickness and colour of the lines that cross a column of pixels, from above."""
    alpha = column[:, 3] / 255
    lit = np.flatnonzero(alpha > 0)
    groups = np.split(lit, np.flatnonzero(np.diff(lit) > 3) + 1)
    return [(alpha[rows].sum(), column[rows[alpha[rows].argmax()], :3]) for rows in groups]


def test_numbers_of_the_network_are_told_by_mouse_and_by_keys(page: Page) -> None:
    network = page.locator(".gdviz-network-diagram")
    svg, readout = network.locator(".network > svg"), network.locator(".readout")
    assert svg.get_attribute("aria-label").startswith(
        "Network with 1 input, a hidden layer of 3 units (tanh) and 1 output."
    )
    svg.focus()
    told = []
    # The input; then the units of the hidden layer with the weight into each; then the output and the weights into it.
    for pressed in ("ArrowDown", "ArrowRight", "Enter", "Escape", "ArrowDown", "Enter", "Escape", "ArrowDown", "Enter"):
        page.keyboard.press(pressed)
        told.append(readout.text_content())
    for pressed in ("Escape", "ArrowRight", "Enter", "ArrowDown", "ArrowDown"):
        page.keyboard.press(pressed)
        told.append(readout.text_content())
    unit = "unit {} of hidden layer 1"
    assert told == [
        "Input x",
        "Bias of unit 1 of hidden layer 1: 0.5",
        f"Weight from x to {unit.format(1)}: 4",
        "Bias of unit 1 of hidden layer 1: 0.5",
        "Bias of unit 2 of hidden layer 1: −1",
        f"Weight from x to {unit.format(2)}: −1",
        "Bias of unit 2 of hidden layer 1: −1",
        "Bias of unit 3 of hidden layer 1: 2",
        f"Weight from x to {unit.format(3)}: 0.25",
        "Bias of unit 3 of hidden layer 1: 2",
        "Bias of the output: 0",
        f"Weight from {unit.format(1)} to the output: 8",
        f"Weight from {unit.format(2)} to the output: −0.5",
        f"Weight from {unit.format(3)} to the output: 2",
    ]
    svg.blur()
    box = svg.bounding_box()
    # Just before the first unit, where the link to it has come up nearly all the way.
    page.mouse.move(box["x"] + box["width"] / 2 - 28, box["y"] + box["height"] / 2 - 51)
    expect(readout).to_have_text(f"Weight from x to {unit.format(1)}: 4")
    page.mouse.move(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    expect(readout).to_have_text(f"Weight from x to {unit.format(2)}: −1")
    page.evaluate(
        """() => {
            const data = new DataView(Float64Array.from(Array(10).keys()).buffer);
            return setTrait('network', { weights: { shape: [10], data } });
        }"""
    )
    expect(readout).to_have_text(f"Weight from x to {unit.format(2)}: 1")
    page.mouse.move(box["x"] + box["width"] * 5 / 6, box["y"] + box["height"] / 2)
    expect(readout).to_have_text("Bias of the output: 9")


@pytest.mark.parametrize("width", [390, 480])
def test_the_largest_network_fits(page: Page, width: int) -> None:
    sizes = [2, 16, 16, 16, 16, 1]
    network = page.locator(".gdviz-network-diagram")
    network.evaluate("(root, width) => { root.style.width = `${width}px`; }", width)
    count = sum((inputs + 1) * units for inputs, units in pairwise(sizes))
    page.evaluate(
        """([sizes, count]) => setTrait('network', {
            sizes, weights: { shape: [count], data: new DataView(new Float64Array(count).fill(1).buffer) },
            responses: { shape: [65, 8, 8], data: new DataView(new Float64Array(65 * 64).fill(0.5).buffer) },
        })""",
        [sizes, count],
    )
    expect(network.locator(".names text")).to_have_text(["x₁", "x₂"])
    units = network.evaluate(
        """async root => {
            await new Promise(requestAnimationFrame);
            const svg = root.querySelector('.network > svg');
            const found = [];
            const press = key => svg.dispatchEvent(new KeyboardEvent('keydown', { key }));
            for (let layer = 0; layer < 6; layer++) {
                for (let unit = 0; unit < 16; unit++) {
                    press(unit ? 'ArrowDown' : layer ? 'ArrowRight' : 'ArrowDown');
                    const rect = svg.querySelector('.pointed rect');
                    found.push([layer, ...['x', 'y', 'width'].map(name => Number(rect.getAttribute(name)))].join());
                }
                for (let unit = 0; unit < 16; unit++) press('ArrowUp');
            }
            return [svg.clientWidth, svg.clientHeight, [...new Set(found)].map(text => text.split(',').map(Number))];
        }"""
    )
    room, height, boxes = units
    assert room <= width
    layers = [sorted(box[1:] for box in boxes if box[0] == layer) for layer in range(6)]
    assert [len(layer) for layer in layers] == sizes
    for layer in layers:
        for x, y, size in layer:
            # The mark is 2.5 pixels larger on each side than the unit.
            assert size - 5 >= 14
            assert 0 <= x < x + size <= room
            assert -2.5 <= y < y + size <= height + 2.5
        for (_, upper, size), (_, lower, _) in pairwise(layer):
            assert lower >= upper + size - 5
