"""What readers take along from an exported page: the script that computes what it shows, and the numbers of its run."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

import jax.numpy as jnp
import numpy as np
import pandas
import pytest
from PIL import Image
from playwright.sync_api import Browser, Error, Page, expect

from gdviz import DATASETS, GALLERY, OPTIMIZERS, SCHEDULES, descend
from gdviz.catalog import Hyperparameter
from gdviz.formulas import parse
from gdviz.gallery import YOUR_FORMULAS
from gdviz.networks import ACTIVATIONS, LOSSES, PENALTIES
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.padded_networks import FEATURES
from tests.browser.conftest import LABORATORIES, ROOT, TROUBLES, opener
from tests.browser.lesson import open_groups, settle

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"

STATES = 10
"""Random states of each page."""

PROBLEMS, ALL = GALLERY | YOUR_FORMULAS, OPTIMIZERS | LINE_SEARCH_OPTIMIZERS
FORMULAS = [
    "(a - x)^2 + b (y - x^2)^2",
    "log(1 + c x² + (y-1)²)",
    "x^2 + 3 y^2 + 2 sin(a x) cos(y)",
    "|x - y| + 0.3 x²",
]
MODELS = ["a sin(b x)", "a cos(b x) + c", "a x + b x² + c", "a exp(-b² x²)", "a sin(b x) + c x + d"]


@pytest.fixture
def open_page(chromium: Browser, laboratories: str) -> Iterator[Callable[..., Page]]:
    """Open a page with a state; none may have had any trouble."""
    with opener(chromium, *TROUBLES) as open_address:

        def open_(name: str, state: dict[str, Any], **options: Any) -> Page:
            size = {"viewport": {"width": 1280, "height": 900}, "permissions": ["clipboard-read", "clipboard-write"]}
            page = open_address(f"{laboratories}/{name}.html?{urlencode(state)}", **size | options)
            open_groups(page)
            expect(page.locator(".gdviz-notes .gdviz-notice")).to_have_count(0)
            return page

        yield open_


def script_of(page: Page) -> str:
    """Return what "Copy as Python" puts into the clipboard."""
    page.get_by_role("button", name="Copy as Python").click()
    expect(page.locator(".gdviz-page-state").get_by_role("status")).to_have_text("Copied.")
    return page.evaluate("navigator.clipboard.readText()")


def downloaded(page: Page, button: str) -> tuple[str, bytes]:
    """Return the name and the content of a file under "Download"; fail where its numbers are still being computed."""
    role = "link" if button.startswith("Notebook") else "button"
    wanted = page.get_by_role(role, name=button, exact=True)
    if not wanted.is_visible():
        page.get_by_role("button", name="Download", exact=True).click()
    try:
        with page.expect_download(timeout=5000) as download:
            wanted.click()
    except Error as error:
        raise AssertionError(page.locator(".gdviz-page-state").get_by_role("status").inner_text()) from error
    return download.value.suggested_filename, download.value.path().read_bytes()


def run_of(page: Page, ready: Callable[[pandas.DataFrame], bool] = lambda run: len(run) > 0) -> pandas.DataFrame:
    """Return the run of a page as its CSV file has it, once it is ready and nothing in it changes any more."""

    def check() -> pandas.DataFrame:
        assert page.locator("[data-outdated]").count() == 0
        before = downloaded(page, "Run: CSV")[1].decode()
        run = pandas.read_csv(io.StringIO(before))
        assert ready(run)
        page.wait_for_timeout(200)
        assert downloaded(page, "Run: CSV")[1].decode() == before
        return run

    return settle(page, check)


def executed(script: str) -> dict[str, Any]:
    """Return the names that a script leaves."""
    names: dict[str, Any] = {}
    exec(compile(script, "script.py", "exec"), names)
    return names


def assert_losses_equal(shown: Any, computed: Any, moved: Callable[[], Any] | None = None) -> None:
    """Compare the losses of a page with those of its script.

    Both compute in float32, but round differently, by 1e-7 of a loss. Signs, as Lion and the penalty L1 take them, may
    then turn a step earlier or later, which moves a parameter by a learning rate. Where that is not all, the descent is
    chaotic: `moved` computes the same losses from a start that lies some roundings away, and these differ as much.
    """
    shown, computed = np.asarray(shown), np.asarray(computed, float)
    np.testing.assert_allclose(shown[:1], computed[:1], rtol=1e-5)
    allowed = np.full(len(computed), 2e-3 * np.max(np.abs(computed)))
    if moved is not None and (np.abs(shown - computed) > allowed).any():
        allowed += 3 * np.maximum.accumulate(np.abs(np.asarray(moved(), float) - computed))
    np.testing.assert_array_less(np.abs(shown - computed), allowed)


# ---- Random states ---------------------------------------------------------------------------------


def drawn_hyperparameters(random: np.random.Generator, parameters: tuple[Hyperparameter, ...]) -> dict[str, str]:
    """Return a random value for each but the learning rate, which suits the problem.

    Where an optimizer averages over a few steps only, its path is chaotic, and depends on how each number is rounded.
    """
    values = {}
    for each in parameters:
        low = max(each.minimum, 0.8 * each.default)
        high = min(each.maximum, 1.2 * each.default)
        if each.name != "learning_rate":
            values[each.name] = f"{random.uniform(low, high):.4g}"
    return values


def drawn_problems(random: np.random.Generator) -> Iterator[dict[str, Any]]:
    """Yield states that choose a problem: each is another one, as long as there are others."""
    for name in [*random.permutation(list(GALLERY))[: STATES - 2].tolist(), *YOUR_FORMULAS]:
        state: dict[str, Any] = {"problem": name}
        if name in YOUR_FORMULAS:
            state[name] = random.choice(FORMULAS if name == "formula" else MODELS)
        if name == "bowl":
            state["condition_number"] = f"{random.uniform(1, 30):.2f}"
        yield state


def descent_states() -> list[dict[str, Any]]:
    """Return random states of the lesson."""
    random = np.random.default_rng(13)
    states = []
    for state in drawn_problems(random):
        optimizer = random.choice(list(ALL))
        parameters = ALL[optimizer].hyperparameters
        if state["problem"] == "model":
            state["axes"] = json.dumps(random.choice(list("abcd"), 2, replace=False).tolist())
        state |= {"key": random.integers(0, 11), "optimizer": optimizer, **drawn_hyperparameters(random, parameters)}
        states.append(state | {"steps": random.integers(5, 120), "loss_axis": random.choice(["linear", "log"])})
    # A model of many letters.
    letters = "a + b x + c x² + d x³ + f sin(g x) + h cos(x)"
    for optimizer in ("momentum", "adamw", "lbfgs"):
        values = {"axes": '["g","c"]', "model_parameters": "0.5,0.25,-0.25,0.1,1,1.5,-0.75", "start": "1.25,-0.5"}
        states.append({"problem": "model", "model": letters, "optimizer": optimizer, "steps": 30} | values)
        states[-1] |= {"learning_rate": "0.005"} if optimizer != "lbfgs" else {}
    return states


@pytest.mark.parametrize("state", descent_states(), ids=range(STATES + 3))
def test_the_script_of_a_descent_computes_what_the_lesson_shows(
    open_page: Callable[..., Page], state: dict[str, Any]
) -> None:
    page = open_page("gradient_descent", state)
    run, script = run_of(page), script_of(page)
    trajectory = executed(script)["trajectory"]
    losses = np.asarray(trajectory.loss, float)[: len(run)]
    np.testing.assert_array_equal(run["step"], np.arange(len(run)))
    assert_losses_equal(run["loss"], losses)
    # A column for each parameter, between step and loss.
    params = np.asarray(trajectory.params, float)[: len(run)]
    assert_losses_equal(run.to_numpy()[:, 1:-1].ravel(), params.ravel())
    if state["problem"] == "model":
        assert list(run)[1:-1] == list(parse(state["model"], ("x",)).parameters)


def comparison_states() -> list[dict[str, Any]]:
    """Return random states of the page that compares optimizers, two of them shown."""
    random = np.random.default_rng(14)
    states = []
    for state in drawn_problems(random):
        shown = random.choice(list(ALL), 2, replace=False)
        state["shown"] = ",".join("1" if each in shown else "0" for each in ALL)
        for each in shown:
            drawn = drawn_hyperparameters(random, ALL[each].hyperparameters)
            state |= {f"{each}.{parameter}": value for parameter, value in drawn.items()}
        state |= {"key": random.integers(0, 11), "starts": random.integers(1, 6), "budget": random.integers(5, 61)}
        states.append(state | {"optimizer": random.choice(list(ALL)), "spread": f"{random.uniform(0.05, 0.2):.2f}"})
    return states


@pytest.mark.parametrize("state", comparison_states(), ids=range(STATES))
def test_the_script_of_a_comparison_computes_what_the_page_shows(
    open_page: Callable[..., Page], state: dict[str, Any]
) -> None:
    page = open_page("optimizers", state)
    run, script = run_of(page), script_of(page)
    names = executed(script)
    bands = np.stack(names["comparison"].bands()).astype(float)
    assert len(names["optimizers"]) == 2
    assert set(run["optimizer"]) == {ALL[name].title for name in names["optimizers"]}
    start = "jnp.array(["
    assert start in script

    @cache
    def moved() -> np.ndarray:
        return np.stack(executed(script.replace(start, f"1.000001 * {start}"))["comparison"].bands())

    for index, name in enumerate(names["optimizers"]):
        rows = run[run["optimizer"] == ALL[name].title]
        at = rows["evaluations"].to_numpy()
        np.testing.assert_array_equal(at, np.flatnonzero(np.isfinite(bands[1, index])))
        for band, heading in enumerate(["lower quartile", "loss", "upper quartile"]):
            if heading == "loss" or state["starts"] > 1:
                there = rows[heading].notna().to_numpy()
                part = band, index, at[there]
                assert_losses_equal(rows[heading][there], bands[part], lambda part=part: moved()[part])


CHOICES = {
    "layers": ["0", "1", "2", "3", "4"],
    "activation": list(ACTIVATIONS),
    "penalty": list(PENALTIES),
    "batch": ["1", "5", "10", "20", "50", "all"],
}


def training_states() -> list[dict[str, Any]]:
    """Return random states of the network's page, each of which has just been trained for some epochs."""
    random = np.random.default_rng(15)
    states = []
    generated = random.permutation(list(DATASETS))[: STATES - 3].tolist()
    for name in [*generated, "curve", "labels", "values"]:
        state: dict[str, Any] = {"data": name, "anew": 1, "epochs": random.integers(3, 9)}
        if name in DATASETS:
            state |= {"n": random.integers(20, 150), "noise": f"{random.uniform(0, 0.5):.2f}"}
            state |= {"share": f"{random.uniform(0.2, 0.8):.2f}", "data_seed": random.integers(0, 21)}
        else:
            x, y = random.uniform(-3, 3, (40, 2)).round(3), random.choice([-1, 1], 40)
            part = random.choice([-1, 0, 1, 1], 40)
            state |= {"x": ",".join(map(str, x.ravel())), "part": ",".join(map(str, part))}
            state["y"] = ",".join(map(str, y if name == "labels" else np.sin(x[:, 0]).round(3)))
        state |= {f"units{i}": random.integers(1, 17) for i in range(1, 5)}
        state |= {feature: random.integers(0, 2) for feature in FEATURES} | {"x1": 1}
        for choice, options in CHOICES.items():
            state[choice] = random.choice(options)
        if name == "labels" or name in DATASETS.of_task("classification"):
            state["loss"] = random.choice(list(LOSSES))
        optimizer, schedule = random.choice(list(OPTIMIZERS)), random.choice(list(SCHEDULES))
        state |= {"optimizer": optimizer, "schedule": schedule, "seed": random.integers(0, 21)}
        state |= drawn_hyperparameters(random, OPTIMIZERS[optimizer].hyperparameters)
        drawn = drawn_hyperparameters(random, SCHEDULES[schedule].hyperparameters)
        states.append(state | {f"schedule_{parameter}": value for parameter, value in drawn.items()})
    return states


@pytest.mark.parametrize("state", training_states(), ids=range(STATES))
def test_the_script_of_a_training_computes_what_the_page_shows(
    open_page: Callable[..., Page], state: dict[str, Any]
) -> None:
    page = open_page("neural_network", state)
    run = run_of(page, lambda run: len(run) > 0 and run["epoch"].iloc[-1] == state["epochs"])
    losses = np.asarray(executed(script_of(page))["training"].losses, float)
    assert len(losses) == state["epochs"] + 1
    for column, name in enumerate(["training loss", "test loss"]):
        assert_losses_equal(run[name], losses[run["epoch"], column])


def test_what_is_no_formula_reaches_no_script(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {"problem": "formula"})
    script, field = script_of(page), page.locator(".gdviz-formula-field input.text").first
    assert 'gdviz.formula("(a - x)^2 + b (y - x^2)^2", a=1.0, b=10.0)' in script
    for text in ("x^2\\", "x^2'''", 'x^2")', "x^2 $steps", "${x}^2", "x^2 # y", "x^2; import os", "__import__"):
        field.fill(text)
        expect(field).to_have_attribute("aria-invalid", "true")
        assert script_of(page) == script


def test_where_the_clipboard_is_refused_the_script_is_there_to_be_copied(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {"problem": "wave"})
    script = script_of(page)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    button, text = page.get_by_role("button", name="Copy as Python"), page.get_by_label("Python script")
    expect(text).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".gdviz-page-state").get_by_role("status")).to_have_text("Copy this:")
    expect(text).to_have_value(script)
    assert page.evaluate("getSelection().toString()") == script


# ---- Files -----------------------------------------------------------------------------------------

ELSEWHERE = re.compile(r"""(?:href|src)=["'](?!data:|#)|url\((?!["']?#)|@import|var\(|class=|style=""")
"""What a picture must not have: it would mean something else, or nothing, outside of its page."""


def pictures_of(page: Page) -> list[str]:
    """Return the names of the figures that "Download" lists."""
    if not page.locator(".gdviz-page-state .files").is_visible():
        page.get_by_role("button", name="Download", exact=True).click()
    labels = page.locator(".gdviz-page-state .files button").evaluate_all(
        "nodes => nodes.map((node) => node.ariaLabel)"
    )
    return [label.removesuffix(": SVG") for label in labels if label.endswith(": SVG")]


def test_the_figures_of_the_lesson_are_pictures_that_need_nothing_else(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {"optimizer": "momentum", "steps": 30}, color_scheme="dark")
    run, names = run_of(page), pictures_of(page)
    assert names == [
        "Loss surface with the paths of descents",
        "Loss over step",
        "Data, and the model at the current step",
    ]
    view = page.locator(".gdviz-surface-view")
    for name in names:
        file, svg = downloaded(page, f"{name}: SVG")
        words = re.sub("[^a-z]+", "-", name.lower())
        assert file == f"gradient-descent-{words}.svg"
        assert not ELSEWHERE.search(svg.decode())
        picture = ElementTree.fromstring(svg)
        assert picture.tag == f"{SVG}svg"
        assert len(list(picture.iter(f"{SVG}text"))) > 5
        if name == names[0]:
            drawn = view.locator(".path").first.get_attribute("d")
            (path,) = [
                path
                for path in picture.iter(f"{SVG}path")
                if path.get("d") == drawn and path.get("stroke") != "#ffffff"
            ]
            assert re.fullmatch("#[0-9a-f]{6}", path.get("stroke"))
            assert drawn.count("L") == len(run) - 1
            (image,) = picture.iter(f"{SVG}image")
            assert image.get("href").startswith("data:image/png;base64,")
        file, png = downloaded(page, f"{name}: PNG")
        with Image.open(io.BytesIO(png)) as pixels:
            size = [2 * int(picture.get(side)) for side in ("width", "height")]
            assert list(pixels.size) == size
            colors = pixels.convert("RGB").getcolors(maxcolors=size[0] * size[1])
        # The background, which is that of the dark page, and what is drawn on it.
        count, background = max(colors)
        assert max(background) < 60 or name == names[0]
        assert size[0] * size[1] - count > 0.01 * size[0] * size[1]
        assert len(colors) > 20


@pytest.mark.parametrize(
    ("name", "least"),
    [
        (
            "optimizers",
            [
                "Loss surface with the paths of descents",
                "Loss over gradient evaluations",
                "Final loss of Momentum over its hyperparameters",
                "Minimum that each start reaches",
            ],
        ),
        ("neural_network", ["Data", "Network", "Loss over epoch", "Loss surface with the paths of descents"]),
    ],
)
def test_every_figure_of_the_other_pages_is_a_picture(
    open_page: Callable[..., Page], name: str, least: list[str]
) -> None:
    page = open_page(name, {})
    run_of(page)
    names = pictures_of(page)
    assert set(least) <= set(names)
    assert len(set(names)) == len(names)
    for figure in names:
        _, svg = downloaded(page, f"{figure}: SVG")
        assert not ELSEWHERE.search(svg.decode())
        picture = ElementTree.fromstring(svg)
        assert len(list(picture.iter(f"{SVG}text"))) >= 2
        # Of the network, most is on a canvas.
        assert len(list(picture.iter())) > 10 or len(list(picture.iter(f"{SVG}image"))) == 1


@pytest.mark.parametrize("name", LABORATORIES)
def test_the_notebook_is_the_one_that_the_page_was_made_from(open_page: Callable[..., Page], name: str) -> None:
    file, content = downloaded(open_page(name, {}), "Notebook: IPYNB")
    assert file == f"{name}.ipynb"
    assert content == (ROOT / "notebooks" / file).read_bytes()


def test_the_run_has_all_digits(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {"problem": "himmelblau", "optimizer": "momentum", "steps": 40})
    run_of(page)
    file, content = downloaded(page, "Run: CSV")
    assert file == "gradient-descent-run.csv"
    head, *rows = content.decode().splitlines()
    assert head == "step,x,y,loss"
    numbers = np.array([row.split(",") for row in rows], float)
    # Numbers of float32, no digit of which is lost.
    np.testing.assert_array_equal(numbers, numbers.astype(np.float32))
    problem = GALLERY["himmelblau"]()
    optimizer = OPTIMIZERS["momentum"](learning_rate=0.001, momentum=0.9)
    trajectory = descend(problem.loss, jnp.asarray(problem.start), optimizer, 40)
    np.testing.assert_array_equal(numbers[:, 0], np.arange(41))
    np.testing.assert_allclose(numbers[:, 1:3], trajectory.params, rtol=1e-4)
    assert_losses_equal(numbers[:, 3], trajectory.loss)


def test_the_list_of_files_opens_and_closes_by_keys_and_fits_a_narrow_page(open_page: Callable[..., Page]) -> None:
    page = open_page("gradient_descent", {}, viewport={"width": 390, "height": 844})
    button, files = page.get_by_role("button", name="Download", exact=True), page.locator(".gdviz-page-state .files")
    boxes = [
        page.get_by_role("button", name=name, exact=True).bounding_box() for name in ("Copy as Python", "Download")
    ]
    assert len({box["y"] for box in boxes}) == 1
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(files).to_have_count(0)
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    right = files.locator("button, a").evaluate_all("nodes => nodes.map((node) => node.getBoundingClientRect().right)")
    assert max(right) <= 390
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Notebook: IPYNB")).to_be_focused()
    button.focus()
    page.keyboard.press("Enter")
    expect(files).to_have_count(0)
