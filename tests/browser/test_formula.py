"""A formula is typed into the lesson: surface, path and loss curve follow, as plain JAX computes them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from gdviz import OPTIMIZERS, Dataset, Problem, descend, problem
from gdviz.formulas import parse
from gdviz.gallery import YOUR_FORMULAS
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.problems import Loss, Model, mean_squared_error
from tests.browser.drawings import axis_of, drawn
from tests.browser.lesson import (
    CURVE_TOLERANCE,
    MOST_STEPS,
    Expected,
    assert_equal,
    check_all,
    check_loss_curve,
    check_picture,
    check_surface,
    choose,
    expected_on,
    points_of,
    settle,
    start_late,
    state_of,
    surface_of,
)
from tests.growth import diverged_step, highest_allowed

pytestmark = pytest.mark.browser
OpenPage = Callable[..., Page]
ALL = OPTIMIZERS | LINE_SEARCH_OPTIMIZERS
VALLEY = "(a - x)^2 + b (y - x^2)^2"


def valley(p: jax.Array) -> jax.Array:
    return (1 - p[0]) ** 2 + 10 * (p[1] - p[0] ** 2) ** 2


def check_now(page: Page, loss: Loss, picture: bool = False, **known: str) -> Expected:
    """Surface, path and loss curve are those of a loss in plain JAX for the state of the page; return them."""
    state = state_of(page)
    assert {name: state.get(name) for name in known} == known
    box = YOUR_FORMULAS[state["problem"]]().box
    want = expected_on(problem(loss, np.array(state["start"].split(","), float), box), state)
    check_surface(page, want)
    check_loss_curve(page, want)
    if picture:
        check_picture(page, want)
    return want


def check(page: Page, loss: Loss, **options: Any) -> dict[str, str]:
    """Wait until `check_now` passes, and return the state of the page."""
    settle(page, lambda: check_now(page, loss, **options))
    return state_of(page)


def field(page: Page, label: str = "f(x, y) =") -> Locator:
    return page.get_by_label(label, exact=True)


def written(page: Page) -> Locator:
    return page.locator(".gdviz-formula-field:visible math")


def test_everything_follows_what_is_typed(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=formula")
    check(page, valley)
    field(page).fill("")
    field(page).press_sequentially("a sin(b x) + (y-1)²/2")
    check(page, lambda p: jnp.sin(p[0]) + (p[1] - 1) ** 2 / 2, picture=True, formula="a sin(b x) + (y-1)²/2")
    expect(written(page).locator("msup")).to_have_text("(y−1)2")
    expect(page.locator(".gdviz-formula-field:visible .gdviz-slider")).to_have_text(["a", "b"])
    # As learning rate and steps are: typed, or moved.
    page.get_by_label("b, as a number").fill("-2.5")
    page.get_by_label("b, as a number").press("Enter")
    check(page, lambda p: jnp.sin(-2.5 * p[0]) + (p[1] - 1) ** 2 / 2, formula_parameters="1,-2.5")
    page.get_by_role("slider", name="a", exact=True).press("ArrowLeft")
    check(page, lambda p: 0.99 * jnp.sin(-2.5 * p[0]) + (p[1] - 1) ** 2 / 2, formula_parameters="0.99,-2.5")
    # A letter that stays keeps its value, and a new one is 1.
    field(page).fill("x^2 + b x y + c y^2")
    state = check(page, lambda p: p[0] ** 2 - 2.5 * p[0] * p[1] + p[1] ** 2, formula_parameters="-2.5,1")
    assert state["formula"] == "x^2 + b x y + c y^2"
    # Other problems do not know of it, and it is there when it is chosen again.
    choose(page, "Problem", "Saddle")
    expect(field(page)).to_be_hidden()
    assert "formula" not in state_of(page)
    choose(page, "Problem", "Your formula")
    expect(field(page)).to_have_value("x^2 + b x y + c y^2")


@pytest.mark.parametrize("before", [lambda page: None, start_late], ids=["at once", "late"])
def test_the_address_restores_the_formula(open_lesson: OpenPage, before: Callable[[Page], None]) -> None:
    query = (
        "&formula=max(x,+a+y)+%2B+%7Cx-y%7C%5E1.5&formula_parameters=-0.5&optimizer=adam&learning_rate=0.05&steps=20"
    )
    page = open_lesson("?problem=formula" + query, before=before)
    loss = lambda p: jnp.maximum(p[0], -0.5 * p[1]) + jnp.abs(p[0] - p[1]) ** 1.5  # noqa: E731
    state = check(page, loss, formula="max(x, a y) + |x-y|^1.5", formula_parameters="-0.5", optimizer="adam")
    expect(field(page)).to_have_value(state["formula"])
    expect(page.get_by_label("a, as a number")).to_have_value("−0.5")
    expect(page.locator(".gdviz-notice")).to_have_count(0)


def test_an_address_with_a_wrong_formula_says_so(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=formula&formula=(x")
    expect(page.locator(".gdviz-notice")).to_contain_text("formula=(x: at character 1: This bracket is not closed.")
    expect(field(page)).to_have_value(VALLEY)


def test_a_wrong_formula_shows_its_error_and_leaves_the_picture_as_it_was(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=formula")
    state = check(page, valley, picture=True)
    before = surface_of(page)
    error = page.locator(".gdviz-formula-field:visible .error")
    for text, line, position, sentence in [
        ("x^2 + foo y", "x^2 + foo y", 6, "foo is unknown. For a product of letters, write * between them."),
        ("x^2 + (y", "x^2 + (y", 6, "This bracket is not closed."),
        ("", "", 0, "Type a formula, such as x^2 + y^2."),
        ("x <b>y</b>", "x <b>y</b>", 2, "< is not used in formulas."),
    ]:
        field(page).fill(text)
        expect(error.locator("span")).to_have_text(sentence)
        shown, caret = error.locator("code").evaluate("code => code.textContent.split('\\n')")
        assert shown.replace("\u00a0", " ") == line
        assert caret == "\u00a0" * position + "▲"
        expect(field(page)).to_have_attribute("aria-invalid", "true")
        expect(written(page)).to_have_count(0)
    assert surface_of(page) == before
    assert state_of(page) == state
    field(page).fill("x^2 + y^2")
    expect(error).to_be_empty()
    check(page, lambda p: p[0] ** 2 + p[1] ** 2, formula="x^2 + y^2")


def test_where_a_formula_is_not_defined_there_is_no_loss(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=formula&start=1,1&formula=x^2+%2B+y^2")
    check(page, lambda p: p[0] ** 2 + p[1] ** 2)
    field(page).fill("log(x) + 1/y^2")
    check(page, lambda p: jnp.log(p[0]) + 1 / p[1] ** 2, formula="log(x) + 1/y^2", start="1,1")
    expect(page.locator(".gdviz-surface-view .gdviz-legend")).to_contain_text("loss not finite")
    # From a point at which it has no value, nothing descends.
    field(page).fill("sqrt(-x) + y")
    settle(page, lambda: _assert_diverged(page))
    # Without any letter it is a plane.
    field(page).fill("3")
    settle(page, lambda: _assert_rests(page))


def _assert_diverged(page: Page) -> None:
    assert "diverged at step 0" in surface_of(page)["status"]


def _assert_rests(page: Page) -> None:
    assert "x = 1, y = 1, loss 3" in surface_of(page)["status"]


def letters_of(state: dict[str, str]) -> tuple[tuple[str, ...], list[int]]:
    """Return the letters of the model in a state, and the indices of those on the axes."""
    letters = parse(state["model"], ("x",)).parameters
    chosen = json.loads(state.get("axes", '["a", "b"]')) if len(letters) > 2 else letters
    return letters, [letters.index(letter) for letter in chosen]


def expected_fit(state: dict[str, str], plain: Model) -> tuple[Expected, np.ndarray]:
    """Return what is drawn of a model in plain JAX whose parameters are all of its letters, and these at the step."""
    letters, axes = letters_of(state)
    x, y, part = (np.array(state[name].split(","), np.float32) for name in ("x", "y", "part"))
    x, y = (np.pad(values, (0, len(part) - len(values)))[part > 0] for values in (x, y))
    loss = mean_squared_error(plain, Dataset(jnp.asarray(x), jnp.asarray(y)))
    start = np.zeros(len(letters), np.float32)
    sliders = np.array(state["model_parameters"].split(","), np.float32)[: len(letters)]
    start[: len(sliders)] = sliders
    start[axes] = np.array(state["start"].split(","), np.float32)
    named = ALL[state["optimizer"]]
    values = {parameter.name: float(state[parameter.name]) for parameter in named.hyperparameters}
    whole = descend(loss, start, named(**values), MOST_STEPS).to_numpy()
    box = YOUR_FORMULAS["model"]().box

    def through(point: np.ndarray) -> Problem:
        # On the surface, the other letters are as at this point.
        point = jnp.asarray(point)
        return problem(lambda two: loss(point.at[jnp.array(axes)].set(two)), start[axes], box)

    losses = np.where(np.asarray(whole.finite), whole.loss, np.nan)
    steps, step = int(state["steps"]), int(state["step"])
    diverged = diverged_step(losses, highest_allowed(through(start)))
    diverged = None if diverged is None or diverged > steps else diverged
    shown = replace(whole, params=whole.params[:, axes], gradient=whole.gradient[:, axes])
    view = tuple(map(float, state["view"].split(",")))
    return Expected(through(whole.params[step]), shown, step, steps, view, diverged), whole.params[step]


def check_model(page: Page, plain: Model, picture: bool = False, **known: str) -> dict[str, str]:
    """Wait until all views are those of a model in plain JAX, fitted to the points in the editor; return the state."""
    editor = page.locator(".gdviz-data-editor:visible")

    def look() -> dict[str, str]:
        state = state_of(page)
        assert {name: state.get(name) for name in known} == known
        want, params = expected_fit(state, plain)
        check_surface(page, want)
        check_loss_curve(page, want)
        if picture:
            check_picture(page, want)
        grid = np.linspace(-3, 3, 200)
        curve = np.asarray(plain(jnp.asarray(params), jnp.asarray(grid)))
        expected = np.stack([axis_of(editor, "x")(grid), axis_of(editor, "y")(curve)], axis=1)
        (drawn_curve,) = drawn(editor, ".fit")
        inside = np.abs(curve) < 2
        np.testing.assert_allclose(points_of(drawn_curve)[inside], expected[inside], atol=CURVE_TOLERANCE)
        return state

    return settle(page, look)


POINTS = (
    "&x=-2.5,-2,-1.5,-1,-0.5,0.5,1,1.5,2,2.5&y=1,-0.25,-1,-0.75,-0.5,0.75,1.5,0.5,0.25,-0.75&part=1,1,1,1,1,1,1,1,1,1"
)


def wave(params: jax.Array, x: jax.Array) -> jax.Array:
    return params[0] * jnp.sin(params[1] * x)


def parabola(params: jax.Array, x: jax.Array) -> jax.Array:
    return params[0] * x**2 / 4 + params[1] * x + params[2]


def wave_on_a_line(params: jax.Array, x: jax.Array) -> jax.Array:
    return params[0] * jnp.sin(params[1] * x) + params[2] * x + params[3]


def test_a_model_is_fitted_to_the_points_of_the_reader(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=model&x=-1,0.25,1,2&y=1,0.5,-1,0&part=1,1,1,1&start=0.5,0.5&learning_rate=0.05")
    check_model(page, wave, part="1,1,1,1", model="a sin(b x)")
    expect(page.get_by_text("This problem has no data to fit.")).to_be_hidden()
    expect(axis(page, "Horizontal axis")).to_have_count(0)
    # Another point is added.
    frame = page.locator(".gdviz-data-editor:visible svg .hit")
    size = frame.bounding_box()
    frame.click(position={"x": 0.2 * size["width"], "y": 0.3 * size["height"]})
    check_model(page, wave, picture=True, part="1,1,1,1,1")
    # A third letter is fitted, too. Its slider has its start.
    field(page, "y =").fill("a x^2/4 + b x + c")
    check_model(page, parabola, picture=True, model_parameters="1,1,1")
    expect(page.locator(".gdviz-formula-field:visible .gdviz-slider")).to_have_text(["c"])
    page.get_by_label("c, as a number").fill("-0.5")
    page.get_by_label("c, as a number").press("Enter")
    check_model(page, parabola, model_parameters="1,1,-0.5")
    # Those of other problems are as they were.
    choose(page, "Problem", "Linear regression")
    check_all(page, problem="linear")
    expect(page.locator(".gdviz-data-editor")).to_be_hidden()
    expect(axis(page, "Horizontal axis")).to_have_count(0)


def axis(page: Page, title: str) -> Locator:
    """Return the choice of the letter on an axis."""
    return page.get_by_label(title)


def check_slice_in_words(page: Page, step: int) -> None:
    """The sentence has the step, and the values there of the letters that are not on the axes."""
    state = state_of(page)
    _, params = expected_fit(state, wave_on_a_line)
    letters, axes = letters_of(state)

    def look() -> None:
        words = page.locator(".gdviz-slice").get_by_role("status").inner_text().replace("\u00a0", " ")
        found = re.fullmatch(r"The surface is a slice at step (\d+): (.*)\. The path is projected onto it\.", words)
        assert found
        assert found[1] == str(step)
        values = dict(part.split(" = ") for part in found[2].split(", "))
        assert list(values) == [letter for i, letter in enumerate(letters) if i not in axes]
        for letter, value in values.items():
            # Three digits are shown.
            np.testing.assert_allclose(float(value.replace("−", "-")), params[letters.index(letter)], rtol=5e-3)

    settle(page, look)


def axes_in_words(page: Page) -> list[str]:
    """Return the names of the axes, as the line below the surface has them."""
    return re.findall(r"(\w+) = ", surface_of(page)["status"])


def test_the_surface_shows_any_two_letters_of_a_model(open_lesson: OpenPage) -> None:
    page = open_lesson(f"?problem=model{POINTS}&model=a+sin(b+x)+%2B+c+x+%2B+d&steps=60&step=12&optimizer=momentum")
    check_model(page, wave_on_a_line, picture=True, start="0.4,0.6", step="12")
    before = drawn(page.locator(".gdviz-charts .gdviz-curves"), "svg .line")
    # Another letter takes its start along: the descent is the same.
    axis(page, "Horizontal axis").select_option("d")
    state = check_model(page, wave_on_a_line, picture=True, axes='["d","b"]', start="1,0.6")
    assert state["model_parameters"] == "0.4,0.6,1,1"
    assert drawn(page.locator(".gdviz-charts .gdviz-curves"), "svg .line") == before
    expect(page.locator(".gdviz-formula-field:visible .gdviz-slider")).to_have_text(["a", "c"])
    assert axes_in_words(page) == ["d", "b"]
    page.get_by_label("c, as a number").fill("-0.25")
    page.get_by_label("c, as a number").press("Enter")
    check_model(page, wave_on_a_line, model_parameters="0.4,0.6,-0.25,1")
    # The slice moves with the player, and says where it is.
    check_slice_in_words(page, 12)
    page.get_by_role("slider", name="Current step").fill("40")
    check_model(page, wave_on_a_line, picture=True, step="40")
    check_slice_in_words(page, 40)
    # A letter that is on the other axis changes places with this one.
    axis(page, "Horizontal axis").select_option("b")
    check_model(page, wave_on_a_line, picture=True, axes='["b","d"]', start="0.6,1")
    page.get_by_role("button", name="Undo").click()
    check_model(page, wave_on_a_line, axes='["d","b"]', start="1,0.6")


def test_the_address_restores_the_letters_on_the_axes(open_lesson: OpenPage) -> None:
    query = "&axes=%5B%22c%22,%22a%22%5D&start=0.25,-0.5&model_parameters=7,1.5,7,-0.75&view=-2,2,-2.5,1.5&step=5"
    page = open_lesson(f"?problem=model{POINTS}&model=a+sin(b+x)+%2B+c+x+%2B+d{query}")
    known = {"axes": '["c","a"]', "start": "0.25,-0.5", "model_parameters": "7,1.5,7,-0.75", "view": "-2,2,-2.5,1.5"}
    check_model(page, wave_on_a_line, picture=True, step="5", **known)
    expect(page.locator(".gdviz-notice")).to_have_count(0)
    # A letter that is gone leaves its axis to another one, and takes it again when it is back.
    field(page, "y =").fill("a sin(b x) + d")
    settle(page, lambda: assert_equal(axes_in_words(page), ["b", "a"]))
    field(page, "y =").fill("a sin(b x) + c x + d")
    check_model(page, wave_on_a_line, axes='["c","a"]', start="0.25,-0.5")


def test_a_model_has_at_most_eight_letters(open_lesson: OpenPage) -> None:
    page = open_lesson(f"?problem=model{POINTS}")
    eight = "a + b x + c x^2 + d sin(x) + f cos(x) + g exp(-x^2) + h |x| + k x^3"
    field(page, "y =").fill(eight + " + m")
    error = page.locator(".gdviz-formula-field:visible .error")
    expect(error.locator("span")).to_have_text("There are too many letters besides x: at most 8.")
    field(page, "y =").fill(eight)

    def plain(p: jax.Array, x: jax.Array) -> jax.Array:
        of_x = [1, x, x**2, jnp.sin(x), jnp.cos(x), jnp.exp(-(x**2)), jnp.abs(x), x**3]
        return sum((p[i] * f for i, f in enumerate(of_x)), jnp.zeros_like(x))

    page.get_by_label("Learning rate η, as a number").fill("0.01")
    page.get_by_label("Learning rate η, as a number").press("Enter")
    axis(page, "Vertical axis").select_option("k")
    check_model(page, plain, picture=True, model=eight, axes='["a","k"]')


def test_a_pinned_run_is_drawn_where_the_same_letters_are_on_the_axes(open_lesson: OpenPage) -> None:
    page = open_lesson(f"?problem=model{POINTS}&model=a+sin(b+x)+%2B+c+x+%2B+d")
    check_model(page, wave_on_a_line)
    view = page.locator(".gdviz-surface-view")
    path = points_of(drawn(view, ".path")[0])

    def check_pinned() -> None:
        # Drawn to a tenth of a pixel, without points that would not be seen.
        (run,) = drawn(view, ".run")
        np.testing.assert_allclose(points_of(run)[[0, -1]], path[[0, -1]], atol=0.1)

    page.get_by_role("button", name="Pin this run").click()
    # Another start of a letter is no other problem.
    page.get_by_label("c, as a number").fill("-0.5")
    page.get_by_label("c, as a number").press("Enter")
    check_model(page, wave_on_a_line, model_parameters="1,1,-0.5,1")
    settle(page, check_pinned)
    axis(page, "Vertical axis").select_option("d")
    check_model(page, wave_on_a_line, axes='["a","d"]')
    expect(view.locator(".run")).to_have_count(0)
    axis(page, "Vertical axis").select_option("b")
    settle(page, check_pinned)
