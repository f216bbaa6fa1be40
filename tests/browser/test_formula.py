"""A formula is typed into the lesson: surface, path and loss curve follow, as plain JAX computes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from gdviz import Dataset, problem
from gdviz.gallery import YOUR_FORMULAS
from gdviz.problems import Loss, Model, mean_squared_error
from tests.browser.drawings import axis_of, drawn
from tests.browser.lesson import (
    CURVE_TOLERANCE,
    Expected,
    check_all,
    check_loss_curve,
    check_picture,
    check_surface,
    choose,
    expected_on,
    points_of,
    settle,
    state_of,
    surface_of,
)

pytestmark = pytest.mark.browser
OpenPage = Callable[..., Page]
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


def test_the_address_restores_the_formula(open_lesson: OpenPage) -> None:
    query = (
        "&formula=max(x,+a+y)+%2B+%7Cx-y%7C%5E1.5&formula_parameters=-0.5&optimizer=adam&learning_rate=0.05&steps=20"
    )
    page = open_lesson("?problem=formula" + query)
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


def check_model(page: Page, plain: Model, **options: Any) -> None:
    """Wait until surface, path and curve are those of a model in plain JAX, fitted to the points in the editor."""
    editor = page.locator(".gdviz-data-editor:visible")

    def look() -> None:
        state = state_of(page)
        x, y, part = (np.array(state[name].split(","), np.float32) for name in ("x", "y", "part"))
        x, y = (np.pad(values, (0, len(part) - len(values))) for values in (x, y))
        loss = mean_squared_error(plain, Dataset(jnp.asarray(x), jnp.asarray(y)))
        want = check_now(page, loss, **options)
        grid = np.linspace(-3, 3, 200)
        curve = np.asarray(plain(jnp.asarray(want.trajectory.params[want.step]), jnp.asarray(grid)))
        expected = np.stack([axis_of(editor, "x")(grid), axis_of(editor, "y")(curve)], axis=1)
        (drawn_curve,) = drawn(editor, ".fit")
        inside = np.abs(curve) < 2
        np.testing.assert_allclose(points_of(drawn_curve)[inside], expected[inside], atol=CURVE_TOLERANCE)

    settle(page, look)


def test_a_model_is_fitted_to_the_points_of_the_reader(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=model&x=-1,0.25,1,2&y=1,0.5,-1,0&part=1,1,1,1&start=0.5,0.5&learning_rate=0.05")
    check_model(page, lambda params, x: params[0] * jnp.sin(params[1] * x), part="1,1,1,1", model="a sin(b x)")
    expect(page.get_by_text("This problem has no data to fit.")).to_be_hidden()
    # Another point is added.
    frame = page.locator(".gdviz-data-editor:visible svg .hit").bounding_box()
    page.mouse.click(frame["x"] + 0.2 * frame["width"], frame["y"] + 0.3 * frame["height"])
    check_model(page, lambda params, x: params[0] * jnp.sin(params[1] * x), picture=True, part="1,1,1,1,1")
    field(page, "y =").fill("a x^2/4 + b x + c")
    check_model(page, lambda params, x: params[0] * x**2 / 4 + params[1] * x + 1, model_parameters="1")
    page.get_by_label("c, as a number").fill("-0.5")
    page.get_by_label("c, as a number").press("Enter")
    check_model(page, lambda params, x: params[0] * x**2 / 4 + params[1] * x - 0.5, model_parameters="-0.5")
    # Those of other problems are as they were.
    choose(page, "Problem", "Linear regression")
    check_all(page, problem="linear")
    expect(page.locator(".gdviz-data-editor")).to_be_hidden()
