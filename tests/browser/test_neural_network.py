"""The page of neural networks, exported or with a kernel: each control, and what is drawn against a training by JAX."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax.flatten_util import ravel_pytree
from playwright.sync_api import Browser, Page, expect

from gdviz import DATASETS, OPTIMIZERS, SCHEDULES, networks
from gdviz.datasets import parts
from gdviz.networks import ACTIVATIONS, LOSSES, PENALTIES
from tests.browser.conftest import opener, opener_at, wait_in_page
from tests.browser.lesson import choose, open_groups, points_of, settle, slider, state_of
from tests.browser.test_link import kernel_of
from tests.growth import diverged_step

pytestmark = pytest.mark.browser

PATH, WITH_PYTHON = "/neural_network.html", "/voila/render/neural_network.ipynb?python"
PLACES = 500
EPOCHS = 5
ANEW = f"?anew=1&epochs={EPOCHS}"

# Relative. The page rounds in other places than XLA, and a training amplifies that; sentences have 4 digits.
LOSS_TOLERANCE = 2e-3
# Of outputs from −1 to 1: colours have 255 steps.
MAP_TOLERANCE = 0.02


@pytest.fixture
def open_page(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    """Open paths of the exported site, which no Python serves; see `opener_at`."""
    with opener_at(laboratories, chromium) as open_path:
        yield open_path


@pytest.fixture
def open_with_kernel(chromium: Browser, idle_server: str) -> Iterator[Callable[..., Page]]:
    """Open paths of the server, with a kernel for each page; see `opener_at`."""
    with opener_at(idle_server, chromium) as open_path:
        yield open_path


def open_network(open_page: Callable[..., Page], query: str = "", path: str = PATH, **options: Any) -> Page:
    """Open the page and wait until all views are drawn, and the state of the address is there."""
    page = open_page(path + query, **options)
    open_groups(page)
    page.wait_for_selector(".gdviz-page")
    page.wait_for_selector(".gdviz-data-editor circle", state="attached")
    page.wait_for_selector(".gdviz-surface-view .arrows[d^=M]", state="attached")
    wait_in_page(
        page, "[...document.querySelectorAll('.gdviz-sentence')].some(node => node.textContent.includes('Loss:'))"
    )
    return page


def play_at_once(page: Page) -> None:
    """Press Play as soon as there is such a button."""
    page.add_init_script("""
        const observer = new MutationObserver(() => {
          const button = document.querySelector('.gdviz-runner button[aria-label="Play"]');
          if (button) observer.disconnect(), button.click();
        });
        observer.observe(document, { childList: true, subtree: true });
    """)


# ---- What should be drawn: a plain loop over mini-batches, by JAX and optax ------------------------


class Edit(NamedTuple):
    """What a reader sets at the diagram after an epoch: a number of the weights or the biases of a layer."""

    epoch: int
    layer: int
    name: str
    index: tuple[int, ...]
    value: float


class Expected(NamedTuple):
    """A training after some epochs: parameters at each of them, losses, and where the data are."""

    history: list[Any]
    losses: np.ndarray
    x: np.ndarray
    y: np.ndarray
    part: np.ndarray
    outputs: Callable[[Any], np.ndarray]


def data_of(state: dict[str, str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return x, y and part of the points that the page has made."""
    data = DATASETS[state["data"]].padded(PLACES, int(state["n"]), float(state["noise"]), int(state["data_seed"]))
    part = parts(int(state["data_seed"]), data.weight, float(state["share"]))
    return np.asarray(data.x), np.asarray(data.y), np.asarray(part)


@cache
def _expected(items: tuple[tuple[str, str], ...], epochs: int, edits: tuple[Edit, ...] = ()) -> Expected:
    state = dict(items)
    x, y, part = data_of(state)
    sizes = (np.ndim(x), *[int(state[f"units{i}"]) for i in range(1, int(state["layers"]) + 1)], 1)
    activation, penalty = ACTIVATIONS[state["activation"]], PENALTIES[state["penalty"]]
    key = jax.random.key(int(state["seed"]))
    params = networks.init(key, sizes, activation)

    def outputs(params: Any, x: Any) -> jax.Array:
        """Write the network as it stands in the text."""
        a = jnp.asarray(x).reshape(len(x), -1).T
        for layer in params[:-1]:
            a = activation(layer.weights @ a + layer.biases[:, None])
        return (params[-1].weights @ a + params[-1].biases[:, None])[0]

    @jax.jit
    def loss(params: Any, x: Any, y: Any) -> jax.Array:
        return LOSSES[state["loss"]](outputs(params, x), y) + float(state["strength"]) * penalty(params)

    rate = float(state["learning_rate"])
    # Those of other schedules have names with a dot.
    decay = {name[9:]: float(value) for name, value in state.items() if re.fullmatch(r"schedule_[a-z_]+", name)}
    named = OPTIMIZERS[state["optimizer"]]
    values = {parameter.name: float(state[parameter.name]) for parameter in named.hyperparameters}
    optimizer = named(**values | {"learning_rate": SCHEDULES[state["schedule"]](rate, **decay)})
    optimizer_state = optimizer.init(params)

    @jax.jit
    def update(params: Any, optimizer_state: Any, x: Any, y: Any) -> tuple[Any, Any]:
        updates, optimizer_state = optimizer.update(jax.grad(loss)(params, x, y), optimizer_state, params)
        return optax.apply_updates(params, updates), optimizer_state

    batch = PLACES if state["batch"] == "all" else int(state["batch"])

    def edited(params: Any, epoch: int) -> Any:
        layers = list(params)
        for _, layer, name, index, value in (edit for edit in edits if edit.epoch == epoch):
            numbers = getattr(layers[layer], name).at[index].set(value)
            layers[layer] = layers[layer]._replace(**{name: numbers})
        return tuple(layers)

    params = edited(params, 0)
    history = [params]
    for epoch in range(epochs):
        # JAX's own order of all places, of which those with training points count.
        order = np.asarray(jax.random.permutation(jax.random.fold_in(key, epoch), PLACES))
        order = order[part[order] == 1]
        for begin in range(0, len(order), batch):
            chosen = order[begin : begin + batch]
            params, optimizer_state = update(params, optimizer_state, x[chosen], y[chosen])
        params = edited(params, epoch + 1)
        history.append(params)
    losses = [[loss(params, x[part == which], y[part == which]) for which in (1, -1)] for params in history]
    return Expected(history, np.array(losses), x, y, part, lambda points: np.asarray(outputs(params, points)))


def expected(state: dict[str, str], epochs: int, edits: tuple[Edit, ...] = ()) -> Expected:
    """Return what should be drawn for a state of the page after so many epochs, with what the reader has set since."""
    shown = {"plane", "plane_seed", "loss_axis", "speed", "anew", "epochs"}
    return _expected(tuple(item for item in state.items() if item[0] not in shown), epochs, edits)


# ---- What is drawn ---------------------------------------------------------------------------------


def position(page: Page) -> int:
    return int(page.locator(".gdviz-runner .position").inner_text().split()[-1].replace(",", ""))


def told(page: Page) -> list[float]:
    """Return the losses that the page tells."""
    text = page.locator(".gdviz-sentence", has_text="Loss").inner_text()
    return [float(number.replace("−", "-")) for number in re.findall(r"−?\d+\.?\d*(?:e[−-]?\d+)?", text)]


def drawn(page: Page) -> dict[str, Any]:
    """Return what the editor draws: the decision map, the fit and the points, in pixels of its own."""
    return page.evaluate(
        """() => {
            const editor = document.querySelector('.gdviz-data-editor');
            const canvas = editor.querySelector('canvas');
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const area = ['x', 'y', 'width', 'height'].map(k => Number(editor.querySelector('.hit').getAttribute(k)));
            const points = [...editor.querySelectorAll('.points circle')].filter(c => c.style.display !== 'none');
            return {
                area, map: [...data], size: [canvas.width, canvas.height],
                fit: editor.querySelector('.fit').getAttribute('d') ?? '',
                points: points.map(c => [Number(c.getAttribute('cx')), Number(c.getAttribute('cy'))]),
            };
        }"""
    )


def outputs_of(pixels: np.ndarray) -> np.ndarray:
    """Return the outputs, within −1 and 1, that the colours of a map stand for: blue is positive, orange negative."""
    positive, negative = ((255 - pixels[..., channel]) / (0.7 * 255) for channel in (0, 2))
    return np.where(positive > negative, positive, -negative)


def check_editor(page: Page, state: dict[str, str], want: Expected) -> None:
    """The editor shows the points of the data, and what the network makes of them."""
    shown = drawn(page)
    left, top, width, height = shown["area"]
    regression = want.x.ndim == 1
    points = np.stack([want.x, want.y], axis=1) if regression else want.x
    low, high = (-2, 2) if regression else (-3, 3)

    def pixels(points: np.ndarray) -> np.ndarray:
        x, y = points.T
        return np.stack([left + (x + 3) / 6 * width, top + (high - y) / (high - low) * height], axis=1)

    inside = (want.part != 0) & (np.abs(points) <= np.array([3, high])).all(axis=1)
    near = pixels(points[inside])
    distance = np.linalg.norm(near[:, None] - np.array(shown["points"])[None], axis=-1)
    assert distance.min(axis=1).max() < 0.05, "a point of the data is not drawn"
    if regression:
        grid = np.linspace(-3, 3, 200)
        curve = pixels(np.stack([grid, want.outputs(grid)], axis=1))
        np.testing.assert_allclose(points_of(shown["fit"]), curve, atol=0.5)
        return
    assert shown["size"] == [100, 100]
    centres = -3 + 6 * (np.arange(100) + 0.5) / 100
    grid = np.stack([axis.ravel() for axis in np.meshgrid(centres, centres)], axis=1)
    outputs = want.outputs(grid).reshape(100, 100)
    strength = np.tanh(outputs / 2) if state["loss"] == "cross_entropy" else np.clip(outputs, -1, 1)
    colors = np.array(shown["map"], float).reshape(100, 100, 4)[::-1]
    np.testing.assert_allclose(outputs_of(colors), strength, atol=MAP_TOLERANCE)


def check(page: Page, epochs: int = EPOCHS, /, edits: tuple[Edit, ...] = (), **known: str) -> Expected:
    """All views come to show the training of the page's state after so many epochs.

    `known` is the part of the state that the test has just brought about, `edits` are those of weights and biases.
    """

    def look() -> Expected:
        state = state_of(page)
        assert {name: state.get(name) for name in known} == known
        assert position(page) == epochs
        want = expected(state, epochs, edits)
        np.testing.assert_allclose(told(page), want.losses[-1], rtol=LOSS_TOLERANCE)
        check_editor(page, state, want)
        return want

    return settle(page, look)


# ---- Tests -------------------------------------------------------------------------------------------


def stop_kernel(page: Page) -> None:
    """Stop the kernel of a page, whose clock stands still: it never calls the kernel lost, however long a test is."""
    page.evaluate("() => { const now = Date.now(); Date.now = () => now; }")
    os.kill(kernel_of(page), signal.SIGSTOP)


def test_controls_of_the_data_are_followed_while_the_kernel_stands_still(open_with_kernel) -> None:
    page = open_network(open_with_kernel, ANEW, path=WITH_PYTHON)
    check(page, data="circle")
    stop_kernel(page)
    for label, name, key in (
        ("Points", "n", "ArrowLeft"),
        ("Noise σ", "noise", "ArrowRight"),
        ("Training share", "share", "ArrowRight"),
        ("Seed of data", "data_seed", "ArrowRight"),
        ("Seed of weights", "seed", "ArrowRight"),
    ):
        before = state_of(page)[name]
        slider(page, label).press(key)
        settle(page, lambda name=name, before=before: _assert(state_of(page)[name] != before))
        check(page)
    for name in ("spiral", "moons", "exclusive_or", "clusters"):
        choose(page, "Data", DATASETS[name].title)
        check(page, data=name)


@pytest.fixture
def open_abandoned(chromium: Browser, idle_server: str) -> Iterator[Callable[..., Page]]:
    """Open pages whose kernel ends: that there is none any more they learn from requests that fail."""
    with opener(chromium, "error", "elsewhere") as open_address:
        yield lambda path: open_address(idle_server + path.replace("?python?", "?python&"))


def test_page_whose_kernel_has_ended_is_as_it_was_when_it_is_loaded_again(open_abandoned) -> None:
    page = open_network(open_abandoned, ANEW, WITH_PYTHON)
    os.kill(kernel_of(page), signal.SIGKILL)
    expect(page.get_by_role("alert").filter(has_text="The server is gone.")).to_be_visible()
    slider(page, "Seed of weights").press("ArrowRight")
    check(page, seed="1")
    before = state_of(page)
    settle(page, lambda: _assert_address_has(page, seed="1"))
    page.reload()
    check(page, **before)


def _assert_address_has(page: Page, **parts: str) -> None:
    query = dict(parse_qsl(urlsplit(page.url).query))
    assert {name: query.get(name) for name in parts} == parts


def test_each_optimizer_begins_with_a_rate_that_suits_it_and_keeps_its_own(open_page) -> None:
    page = open_network(open_page)
    rate = page.get_by_label("Learning rate η, as a number").locator("visible=true")
    for name, optimizer in OPTIMIZERS.items():
        choose(page, "Optimizer", optimizer.title)
        expect(rate).to_have_value(str(networks.LEARNING_RATES[name]))
    choose(page, "Optimizer", "Adam")
    rate.fill("0.05")
    rate.press("Enter")
    choose(page, "Optimizer", "Momentum")
    expect(rate).to_have_value(str(networks.LEARNING_RATES["momentum"]))
    choose(page, "Optimizer", "Adam")
    expect(rate).to_have_value("0.05")


def test_controls_of_the_training_are_followed(open_page) -> None:
    page = open_network(open_page, ANEW)
    check(page)
    choose(page, "Loss", "Cross-entropy")
    check(page, loss="cross_entropy")
    slider(page, "Strength λ").fill("-1")
    for name in ("l1", "l2"):
        choose(page, "Penalty", PENALTIES[name].title)
        check(page, penalty=name)
    choose(page, "Penalty", "None")
    for name, optimizer in OPTIMIZERS.items():
        choose(page, "Optimizer", optimizer.title)
        slider(page, "Learning rate η").fill("-2")
        for parameter in optimizer.hyperparameters[1:]:
            slider(page, parameter.title).press("ArrowLeft")
        check(page, optimizer=name)
    choose(page, "Optimizer", "Gradient descent")
    slider(page, "Learning rate η").fill("-1")
    for name, schedule in SCHEDULES.items():
        choose(page, "Schedule", schedule.title)
        for parameter in schedule.hyperparameters:
            slider(page, parameter.title).fill("1.5" if parameter.logarithmic else "0.3")
        check(page, schedule=name)


def test_layers_activation_and_batch_get_a_program_of_their_own(open_page) -> None:
    # Some activations diverge at a higher learning rate.
    page = open_network(open_page, ANEW + "&learning_rate=0.02")
    for layers in (0, 3):
        choose(page, "Hidden layers", str(layers))
        check(page, layers=str(layers))
    slider(page, "Units in layer 3").fill("5")
    check(page, units3="5")
    assert page.locator(".gdviz-slider:visible", has_text="Units in layer").count() == 3
    for name in ("relu", "sigmoid", "linear", "gelu"):
        choose(page, "Activation φ", ACTIVATIONS[name].title)
        check(page, activation=name)
    for title, name in (("all points", "all"), ("50", "50")):
        choose(page, "Batch", title)
        check(page, batch=name)
    # From classification to regression and back.
    for name in ("wave", "line", "step", "plane", "multi_gaussian", "moons"):
        choose(page, "Data", DATASETS[name].title)
        check(page, data=name)


def test_state_in_the_address_is_restored_and_copied(open_page) -> None:
    wanted = {
        "data": "spiral",
        "n": "120",
        "noise": "0.2",
        "share": "0.7",
        "data_seed": "3",
        "layers": "1",
        "units1": "6",
        "activation": "relu",
        "batch": "20",
        "seed": "4",
        "loss": "cross_entropy",
        "penalty": "l2",
        "strength": "0.01",
        "optimizer": "adam",
        "learning_rate": "0.05",
        "beta1": "0.8",
        "schedule": "cosine",
        "schedule_steps": "40",
        "loss_axis": "log",
        "plane": "random",
        "plane_seed": "2",
        "speed": "20",
        "anew": "1",
        "epochs": "7",
    }
    page = open_network(open_page, "?" + "&".join(f"{name}={value}" for name, value in wanted.items()))
    check(page, 7, **wanted)
    expect(page.get_by_label("Speed")).to_have_value("20")
    # A logarithmic axis has no zero.
    assert "0" not in page.locator(".gdviz-curves .ticks text.y").all_text_contents()


def test_bad_state_in_the_address_is_told(open_page) -> None:
    page = open_network(open_page, "?layers=9&units1=0&batch=1000&n=1&data=cats&anew=1&epochs=5")
    note = page.locator(".gdviz-notice").first
    for text in ("layers=9", "units1=0", "it must lie between 1 and 16", "batch=1000", "data=cats", "n=1"):
        expect(note).to_contain_text(text)
    check(page, layers="2", units1="4", batch="10", data="circle")


def test_training_plays_pauses_steps_and_starts_anew(open_page) -> None:
    page = open_network(open_page)
    check(page, 0)
    for epochs in (1, 2):
        page.get_by_role("button", name="Step forward").click()
        check(page, epochs)
    page.get_by_label("Speed").select_option(label="5 epochs a second")
    page.get_by_role("button", name="Play").click()
    wait_in_page(page, "document.querySelector('.gdviz-runner .position').textContent.match(/[4-9]|1./)")
    page.get_by_role("button", name="Pause").click()
    page.wait_for_timeout(200)
    check(page, position(page))
    page.get_by_role("button", name="Restart").click()
    check(page, 0)
    # There is no way yet.
    expect(page.get_by_text("No path yet: the training, in 25 dimensions, has not begun.")).to_be_visible()
    expect(page.locator(".gdviz-sentence", has_text="This plane shows")).to_be_hidden()


def test_the_history_can_be_wound_back(open_page) -> None:
    page = open_network(open_page)
    back = page.get_by_label("Wind back")
    expect(back).to_be_disabled()
    for epochs in range(1, 7):
        page.get_by_role("button", name="Step forward").click()
        expect(page.locator(".gdviz-runner .position")).to_have_text(f"epoch {epochs}")
    check(page, 6)
    back.focus()
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    expect(page.locator(".gdviz-runner .position")).to_have_text("epoch 2 of 6")

    def look() -> None:
        state = state_of(page)
        want = expected(state, 2)
        np.testing.assert_allclose(told(page), want.losses[-1], rtol=LOSS_TOLERANCE)
        check_editor(page, state, want)

    settle(page, look)
    # The curves of the losses are whole, with a line at the epoch that is shown.
    (losses,) = [curves for curves in page.locator(".gdviz-curves").all() if "epoch" in curves.inner_text()]
    assert losses.locator(".marker").get_attribute("d").startswith("M")
    # What is copied has the focus.
    back.focus()
    page.keyboard.press("End")
    check(page, 6)
    back.focus()
    page.keyboard.press("Home")
    page.get_by_role("button", name="Step forward").click()
    check(page, 7)


def test_data_by_hand_act_on_the_training(open_with_kernel) -> None:
    page = open_network(open_with_kernel, ANEW, path=WITH_PYTHON)
    check(page)
    # "Copy link" may be below the window.
    page.evaluate("scrollTo(0, 0)")
    before = told(page)
    frame = page.locator(".gdviz-data-editor .hit").bounding_box()
    stop_kernel(page)

    def place(x: float, y: float) -> tuple[float, float]:
        return frame["x"] + (x + 3) / 6 * frame["width"], frame["y"] + (3 - y) / 6 * frame["height"]

    def count() -> int:
        return len(drawn(page)["points"])

    points, losses, paths = count(), [before], [page.locator(".gdviz-surface-view .path").get_attribute("d")]

    def changed(number: int) -> None:
        assert count() == number
        # All of it follows: the training, and its landscape.
        assert told(page)[0] not in [loss[0] for loss in losses]
        path = page.locator(".gdviz-surface-view .path").get_attribute("d")
        assert path not in paths
        paths.append(path)
        losses.append(told(page))

    # A corner that no point of the circle is near.
    page.mouse.click(*place(-2.9, 2.9))
    settle(page, lambda: changed(points + 1))
    page.mouse.move(*place(-2.9, 2.9))
    page.mouse.down()
    page.mouse.move(*place(2.6, 2.6), steps=4)
    page.mouse.up()
    settle(page, lambda: changed(points + 1))
    page.mouse.dblclick(*place(2.6, 2.6))

    def removed() -> None:
        assert count() == points
        np.testing.assert_allclose(told(page), before, rtol=1e-3)

    settle(page, removed)


def test_data_by_hand_stay_when_the_program_changes(open_page) -> None:
    page = open_network(open_page, "?n=500")
    settle(page, lambda: _assert(len(drawn(page)["points"]) > 400))
    frame = page.locator(".gdviz-data-editor .hit").bounding_box()
    points = len(drawn(page)["points"])
    # One of the places that there are.
    page.mouse.dblclick(*corner_of(frame, drawn(page)))
    settle(page, lambda: _assert(len(drawn(page)["points"]) == points - 1))
    choose(page, "Activation φ", "ReLU")
    drawing = page.locator(".gdviz-network-diagram svg").first
    settle(page, lambda: _assert("ReLU" in drawing.get_attribute("aria-label")))
    page.wait_for_timeout(500)
    assert len(drawn(page)["points"]) == points - 1
    # One more takes the free place; for another there is none, and the page says so.
    for i in range(2):
        page.mouse.click(frame["x"] + 3, frame["y"] + 20 + 30 * i)
    expect(page.locator(".gdviz-data-editor .status")).to_have_text(
        "No more than 500 points are possible: remove one first."
    )
    settle(page, lambda: _assert(len(drawn(page)["points"]) == points))
    expect(page.locator(".widget-dropdown select").first).to_have_value("Your points: two classes")


def corner_of(frame: dict[str, float], shown: dict[str, Any]) -> tuple[float, float]:
    """Return where the leftmost point is on the screen."""
    x, y = min(shown["points"])
    left, top = shown["area"][:2]
    return frame["x"] + x - left, frame["y"] + y - top


def test_own_points_stay_and_files_are_learned_from(open_page, tmp_path) -> None:
    page = open_network(open_page, ANEW)
    points = len(drawn(page)["points"])
    choose(page, "Data", "Your points: two classes")
    expect(slider(page, "Noise σ")).to_be_disabled()
    settle(page, lambda: _assert(len(drawn(page)["points"]) == points))
    file = tmp_path / "points.csv"
    rows = [f"{np.cos(i)},{np.sin(i)},{'in' if i % 2 else 'out'}" for i in range(40)]
    file.write_text("\n".join(["a,b,class", *rows]))
    choose(page, "Data", "Moons")
    expect(slider(page, "Noise σ")).to_be_enabled()
    page.locator(".gdviz-data-editor input[type=file]").set_input_files(file)
    settle(page, lambda: _assert(len(drawn(page)["points"]) == 40))
    expect(page.locator(".widget-dropdown select").first).to_have_value("Your points: two classes")
    # None of a file is for the test.
    settle(page, lambda: _assert(len(told(page)) == 1))
    before = told(page)
    file.write_text("a,b,class\n1,2,x\n3,,y")
    page.locator(".gdviz-data-editor input[type=file]").set_input_files(file)
    expect(page.locator(".gdviz-data-editor .gdviz-notice")).to_contain_text("The data are unchanged.")
    assert told(page) == before
    # Two columns are a curve, which need not be said; of other data nothing is said.
    file.write_text("a;b\n-1,5;0,5\n0;1\n1,5;-0,5\n")
    page.locator(".gdviz-data-editor input[type=file]").set_input_files(file)
    expect(page.locator(".gdviz-data-editor .gdviz-note")).to_have_text("points.csv: 3 points, “b” over “a”.")
    expect(page.locator(".widget-dropdown select").first).to_have_value("Your points: a curve")
    settle(page, lambda: _assert(len(drawn(page)["points"]) == 3))
    choose(page, "Data", "Moons")
    expect(page.locator(".gdviz-data-editor .gdviz-note")).to_have_count(0)


def _assert(condition: bool) -> None:
    assert condition


def test_values_over_the_plane_are_learned_and_edited(open_page) -> None:
    page = open_network(open_page, ANEW + "&data=plane")
    check(page, data="plane")
    expect(page.get_by_text("Correct:")).to_be_hidden()
    expect(page.get_by_label("Loss", exact=True)).to_be_disabled()
    page.evaluate("scrollTo(0, 0)")
    frame = page.locator(".gdviz-data-editor .hit").bounding_box()
    status, value = page.locator(".gdviz-data-editor .status"), page.get_by_role("spinbutton", name="Value")
    # A corner that no point is near.
    page.mouse.click(frame["x"] + 4, frame["y"] + 4)
    expect(status).to_have_text(re.compile(r"Training point: x₁ = −2\.9\d+, x₂ = 2\.9\d+, value 1$"))
    settle(page, lambda: _assert(state_of(page)["data"] == "values"))
    before = told(page)
    value.fill("-0.7")
    value.press("Enter")
    expect(status).to_contain_text("value −0.7")
    settle(page, lambda: _assert(told(page)[0] != before[0] and told(page)[1] != before[1]))


def test_landscape_shows_the_plane_and_the_path_through_it(open_page) -> None:
    page = open_network(open_page, "?optimizer=adam&learning_rate=0.05&anew=1&epochs=60")
    want = check(page, 60)
    flat = np.stack([np.asarray(ravel_pytree(params)[0], float) for params in want.history])
    offsets = flat - flat[-1]
    _, singular, axes = np.linalg.svd(offsets, full_matrices=False)
    share = 100 * (singular[:2] ** 2).sum() / (singular**2).sum()
    path = offsets @ axes[:2].T
    path *= np.where(path[0] < 0, -1, 1)

    def look() -> None:
        sentence = page.locator(".gdviz-sentence", has_text="This plane shows").inner_text()
        shown, size = (float(number) for number in re.findall(r"\d+\.?\d*", sentence) if number != "2")
        assert size == flat.shape[1]
        assert shown == pytest.approx(share, abs=0.1)
        pixels = points_of(page.locator(".gdviz-surface-view .path").get_attribute("d"))
        # An affine map from the plane to the picture, the same for all points.
        ends = np.column_stack([path, np.ones(len(path))])
        fitted, *_ = np.linalg.lstsq(ends, _at(pixels, len(path)), rcond=None)
        assert abs(fitted[0, 1]) < 0.02 * abs(fitted[0, 0])
        np.testing.assert_allclose(ends @ fitted, _at(pixels, len(path)), atol=1.5)

    def _at(pixels: np.ndarray, count: int) -> np.ndarray:
        assert len(pixels) >= count
        return pixels[:count]

    settle(page, look)
    before = page.locator(".gdviz-surface-view .path").get_attribute("d")
    choose(page, "Plane", "Random directions")
    settle(page, lambda: _assert(page.locator(".gdviz-surface-view .path").get_attribute("d") != before))
    seeds = page.locator(".gdviz-surface-view .arrows").get_attribute("d")
    slider(page, "Seed of plane").press("ArrowRight")
    settle(page, lambda: _assert(page.locator(".gdviz-surface-view .arrows").get_attribute("d") != seeds))


def test_curves_show_both_losses_on_both_axes(open_page) -> None:
    page = open_network(open_page, ANEW)
    want = check(page)

    def look(log: bool) -> None:
        shown = page.evaluate(
            """() => {
                const view = document.querySelector('.gdviz-curves');
                const ticks = kind => [...view.querySelectorAll(`.ticks text.${kind}`)].map(
                    node => [Number(node.getAttribute(kind)), node.textContent]);
                return { x: ticks('x'), y: ticks('y'),
                         curves: [...view.querySelectorAll('.shapes path')].map(node => node.getAttribute('d')) };
            }"""
        )
        (x0, a), (x1, b) = shown["x"][0], shown["x"][-1]
        (y0, c), (y1, d) = shown["y"][0], shown["y"][-1]
        low, high = float(c), float(d)
        # Until the axis has changed.
        assert not log or low > 0
        values = np.log10(want.losses) if log else want.losses
        low, high = (np.log10(low), np.log10(high)) if log else (low, high)
        x = x0 + (np.arange(EPOCHS + 1) - float(a)) * (x1 - x0) / (float(b) - float(a))
        y = y0 + (values - low) * (y1 - y0) / (high - low)
        lines = [points_of(line) for line in shown["curves"] if line and line.startswith("M")]
        for column in y.T:
            drawn = np.stack([x, column], axis=1)
            assert any(np.abs(line[: len(drawn)] - drawn).max() < 0.8 for line in lines if len(line) >= len(drawn))

    settle(page, lambda: look(False))
    page.get_by_role("button", name="log", exact=True).click()
    settle(page, lambda: look(True))


def test_network_tells_the_weights_of_the_training(open_page) -> None:
    page = open_network(open_page, ANEW)
    params = check(page).history[-1]
    network = page.locator(".gdviz-network-diagram")
    network.locator(".network > svg").focus()
    told = []
    for key in ("ArrowDown", "ArrowRight", "Enter"):
        page.keyboard.press(key)
        told.append(network.locator(".readout").text_content())
    numbers = [float(text.split()[-1].replace("−", "-")) for text in told[1:]]
    assert told[0] == "Input x₁"
    assert told[1].startswith("Bias of unit 1 of hidden layer 1: ")
    assert told[2].startswith("Weight from x₁ to unit 1 of hidden layer 1: ")
    np.testing.assert_allclose(numbers, [params[0].biases[0], params[0].weights[0, 0]], rtol=5e-3)


def shown_value(page: Page) -> float:
    """Return the weight or bias that is selected in the diagram."""
    return float(page.locator(".gdviz-network-diagram input[type=text]").input_value().replace("−", "-"))


def test_weights_are_set_at_the_diagram_and_the_training_goes_on_from_there(open_with_kernel) -> None:
    page = open_network(open_with_kernel, path=WITH_PYTHON)
    stop_kernel(page)
    for epochs in (1, 2):
        page.get_by_role("button", name="Step forward").click()
        check(page, epochs)
    diagram = page.locator(".gdviz-network-diagram")
    picture, number = diagram.locator(".network > svg"), diagram.locator("input[type=text]")
    picture.focus()
    for key in ("ArrowDown", "ArrowRight", "ArrowDown", "Enter", "ArrowDown"):
        page.keyboard.press(key)
    expect(diagram.locator(".readout")).to_contain_text("Weight from x₂ to unit 2 of hidden layer 1: ")
    number.fill("-2,5")
    number.press("Enter")
    edits = [Edit(2, 0, "weights", (1, 1), -2.5)]
    check(page, 2, edits=tuple(edits))
    assert shown_value(page) == -2.5
    # By a key: the bias of a unit, which is still 0 or changes by one step from what it is.
    picture.focus()
    for key in ("Escape", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    expect(diagram.locator(".readout")).to_contain_text("Bias of the output: ")
    page.keyboard.press("+")
    after = np.round(float(check_bias(page, edits)) + 0.1, 2)
    edits.append(Edit(2, 2, "biases", (0,), after))
    check(page, 2, edits=tuple(edits))
    # Steps go on from there; earlier epochs are what they were, and cannot be changed.
    page.get_by_role("button", name="Step forward").click()
    check(page, 3, edits=tuple(edits))
    page.get_by_label("Wind back").press("ArrowLeft")
    expect(diagram.locator(".readout")).to_contain_text("An earlier epoch is shown; its values cannot be changed.")
    expect(number).to_be_disabled()
    before = told(page)
    picture.focus()
    page.keyboard.press("+")
    page.get_by_label("Wind back").press("End")
    check(page, 3, edits=tuple(edits))
    assert told(page) != before
    # A new training is a new one.
    page.get_by_role("button", name="Restart").click()
    check(page, 0)


def check_bias(page: Page, edits: list[Edit]) -> float:
    """Return the bias of the output as JAX has it before it is changed."""
    return expected(state_of(page), 2, tuple(edits)).history[-1][2].biases[0]


def test_a_weight_that_is_dragged_stays_there_while_the_network_learns(open_page) -> None:
    page = open_network(open_page, "?layers=1&units1=1&speed=1")
    diagram = page.locator(".gdviz-network-diagram")
    diagram.scroll_into_view_if_needed()
    page.get_by_role("button", name="Play").click()

    # The network of the address may not be there yet.
    def middle_of_the_line() -> tuple[float, float]:
        box = diagram.locator(".network > svg").bounding_box()
        # The inputs are above and below all else.
        x, y = box["x"] + box["width"] / 3, box["y"] + box["height"] / 2 - 13
        page.mouse.move(x, y)
        assert "Weight from x₁ to unit 1 of hidden layer 1" in diagram.locator(".readout").inner_text()
        return x, y

    x, y = settle(page, middle_of_the_line)
    page.mouse.down()
    page.mouse.move(x, y - 100, steps=3)
    # 0.02 for each pixel, from a value that has hardly been learned.
    settle(page, lambda: _assert(shown_value(page) > 1))
    at, dragged = position(page), shown_value(page)
    assert dragged == round(dragged, 2)
    settle(page, lambda: _assert(position(page) > at + 5))
    assert shown_value(page) == dragged
    page.mouse.up()
    settle(page, lambda: _assert(shown_value(page) != dragged))


def test_divergence_is_told_with_the_last_finite_state(open_page) -> None:
    # Who plays before all is restored, as Python has not answered yet for the activation, sees it restored anyway.
    page = open_network(open_page, "?activation=linear&learning_rate=10", before=play_at_once)
    expect(slider(page, "Learning rate η")).to_have_value("1")
    alert = page.get_by_role("alert").filter(has_text="Diverged at epoch")
    expect(alert).to_be_visible()
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    assert np.isfinite(told(page)).all()
    slider(page, "Learning rate η").fill("-2")
    page.get_by_role("button", name="Restart").click()
    expect(alert).to_be_hidden()
    page.get_by_role("button", name="Step forward").click()
    check(page, 1)


def test_a_training_whose_loss_keeps_growing_has_diverged(open_page) -> None:
    # Without hidden layers the loss is a parabola; the learning rate is a little above what it allows.
    page = open_network(open_page, "?layers=0&learning_rate=0.6&batch=all&anew=1&epochs=60")
    alert = page.get_by_role("alert").filter(has_text="Diverged at epoch")
    expect(alert).to_contain_text("the loss keeps growing, or is no longer finite.")
    losses = expected(state_of(page), 60).losses[:, 0]
    at = int(re.search(r"epoch (\d+)", alert.inner_text())[1])
    assert at == diverged_step(losses, 10 * losses[0])
    slider(page, "Learning rate η").fill("-1")
    expect(alert).to_be_hidden()


def test_missing_class_is_told(open_page) -> None:
    page = open_network(open_page, "?n=4&share=0.75&anew=1&epochs=5")
    expect(page.get_by_text("A class is missing from the training or from the test points.")).to_be_visible()
    slider(page, "Points").press("End")
    expect(page.get_by_text("A class is missing")).to_be_hidden()


def test_narrow_screen_has_everything_in_one_column(open_page) -> None:
    page = open_network(open_page, ANEW, width=390, height=844)
    check(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    boxes = [
        page.locator(selector).first.bounding_box()
        for selector in (".gdviz-runner", ".gdviz-data-editor", ".gdviz-network-diagram", ".gdviz-surface-view")
    ]
    for box in boxes:
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert box["width"] > 300
    assert [box["y"] for box in boxes] == sorted(box["y"] for box in boxes)
