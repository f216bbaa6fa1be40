"""The notebook of optimizers, exported: every control moved as a reader would, what is drawn against JAX called here.

There is no Python behind the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.optimize
from matplotlib.colors import to_hex
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz import GALLERY, OPTIMIZERS, Dataset, Problem, descend
from gdviz.gallery import YOUR_FORMULAS
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.problems import least_squares, mean_squared_error, near_minimum, random_start, starts_around
from gdviz.views import theme
from tests.browser.conftest import TROUBLES, opener, serve_files
from tests.browser.drawings import area_of, axis_of, drawn
from tests.browser.lesson import choose, open_groups, points_of, settle, slider, state_of
from tests.browser.test_page_state import numbers
from tests.browser.test_plots import canvas_of, place_in_window, to_pixels
from tests.growth import diverged_step, highest_allowed

pytestmark = pytest.mark.browser
OpenPage = Callable[..., Page]

NOTEBOOK = "optimizers"
PROBLEMS = GALLERY | YOUR_FORMULAS
ALL = OPTIMIZERS | LINE_SEARCH_OPTIMIZERS
LABELS = [named.title for named in ALL.values()]
# The largest budget in these tests, and the slots for data.
MOST, SLOTS = 100, 64
# Pixels: the page rounds coordinates of paths to 0.01, of curves to 0.1. Steps whose size does not depend on the
# gradient go to and fro at a minimum, where its sign is decided by rounding.
PATH_TOLERANCE = [2.0 if named.scale_free else 0.1 for named in ALL.values()]
CURVE_TOLERANCE = [1.0 if named.scale_free else 0.15 for named in ALL.values()]


def open_optimizers(open_page: OpenPage, address: str, **options: Any) -> Page:
    """Open the page and wait until all is drawn, and the state of the address is there."""
    page = open_page(address, **options)
    open_groups(page)
    page.wait_for_selector(".gdviz-page")
    page.wait_for_selector(".gdviz-surface-view .path[d^=M]", state="attached")
    page.wait_for_selector(".gdviz-heat-map canvas.hatch", state="attached")
    return page


# ---- What should be drawn ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Expected:
    """What belongs to a state of the page, computed here by `descend` and numpy, without `compare`.

    Arrays have the axes optimizer, start, evaluations from 0 to the budget; what is not there is NaN.
    """

    problem: Problem
    loss_of: Callable[[jax.Array], jax.Array]
    ceiling: float
    hessians_of: Callable[[np.ndarray], jax.Array]
    minima: np.ndarray
    params: np.ndarray
    loss: np.ndarray
    made: np.ndarray
    ended: np.ndarray
    edges: np.ndarray

    @cached_property
    def table(self) -> np.ndarray:
        """Medians of what the columns of the table tell."""
        ran, end = np.isfinite(self.loss[:, :, 0]), self.ended
        diverged = ran & np.isfinite(end)
        distance = np.linalg.norm(self.params[..., None, :] - self.minima, axis=-1).min(axis=-1)
        far = ~(distance <= near_minimum(self.problem))
        # After the last evaluation at which it was far away.
        arrived = np.where(far.any(axis=2), far.shape[2] - np.argmax(far[:, :, ::-1], axis=2), 0)
        arrived = np.where(arrived < far.shape[2], arrived, np.inf)
        worst = [np.where(diverged, np.inf, values[:, :, -1]) for values in (self.loss, distance)]
        used = np.where(diverged, end, self.made)
        medians = [_median(np.where(ran, values, np.nan)) for values in (*worst, used, arrived)]
        first = np.where(diverged, end, np.inf).min(axis=1)
        return np.stack([*medians, np.where(np.isfinite(first), first, np.nan)], axis=1)

    @cached_property
    def median(self) -> np.ndarray:
        """The median of the loss over the starts, shape (optimizers, evaluations)."""
        ran = np.isfinite(self.loss[:, :, :1])
        return _median(np.where(ran & ~np.isfinite(self.loss), np.inf, self.loss))

    @cached_property
    def sharpness(self) -> np.ndarray:
        """The largest eigenvalue of the Hessian along the paths from the first start."""
        found = np.full(self.params[:, 0].shape[:2], np.nan)
        for i in np.flatnonzero(np.isfinite(self.edges)):
            there = np.isfinite(self.loss[i, 0])
            hessians = np.asarray(self.hessians_of(self.params[i, 0].astype(np.float32)), float)
            there &= np.isfinite(hessians).all(axis=(1, 2))
            found[i, there] = np.linalg.eigvalsh(hessians[there]).max(axis=1)
        return found


def _median(values: np.ndarray) -> np.ndarray:
    """Return the median along the second axis of an odd number of values; NaN where it is infinite or there is none."""
    ordered = np.sort(values, axis=1)
    count = np.sum(~np.isnan(values), axis=1)
    found = np.take_along_axis(ordered, np.expand_dims(count // 2, 1), axis=1).squeeze(1)
    return np.where(np.isfinite(found), found, np.nan)


def hyperparameters_of(state: dict[str, str], name: str) -> dict[str, float]:
    return {parameter.name: float(state[f"{name}.{parameter.name}"]) for parameter in ALL[name].hyperparameters}


LOSSES: dict[str, Any] = {
    "(a - x)^2 + b (y - x^2)^2": lambda p, a, b: (a - p[0]) ** 2 + b * (p[1] - p[0] ** 2) ** 2,
    "log(1 + c x² + (y-1)²)": lambda p, c: jnp.log(1 + c * p[0] ** 2 + (p[1] - 1) ** 2),
}
MODELS: dict[str, Any] = {
    "a sin(b x)": lambda p, x: p[0] * jnp.sin(p[1] * x),
    "a cos(b x)": lambda p, x: p[0] * jnp.cos(p[1] * x),
}
"""What is typed in these tests, in plain JAX."""


@cache
def _descents(problem: str, name: str) -> Callable[..., Any]:
    """Return the descents of an optimizer on a problem, compiled once by XLA: params, loss, evaluations made."""

    @jax.jit
    def run(starts: Any, values: Any, data: Any) -> Any:
        def one(start: Any) -> Any:
            trajectory = descend(loss_with(problem, data), start, ALL[name](**values), MOST, keep_state=True)
            made = jnp.arange(MOST + 1)
            if name == "lbfgs":
                made = jnp.cumsum(trajectory.state[0][-1].info.num_linesearch_steps) + (made > 0)
            return trajectory.params, jnp.where(trajectory.finite, trajectory.loss, jnp.nan), made

        return jax.vmap(one)(starts)

    return run


@cache
def _hessians(problem: str) -> Callable[..., jax.Array]:
    return jax.jit(lambda data, params: jax.vmap(jax.hessian(loss_with(problem, data)))(params))


def loss_with(problem: str, data: Dataset | None) -> Callable[[jax.Array], jax.Array]:
    """Return the loss of a problem, of which `problem_of` says what the reader has chosen or typed."""
    name, _, what = problem.partition(":")
    if name == "formula":
        text, values = what.split("; ")
        return lambda p: LOSSES[text](p, *numbers(values))
    if data is not None:
        return mean_squared_error(MODELS[what] if name == "model" else GALLERY[name]().model, data)
    return GALLERY[name](**({"condition_number": float(what)} if what else {})).loss


def problem_of(state: dict[str, str]) -> str:
    if state["problem"] == "formula":
        return f"formula:{state['formula']}; {state['formula_parameters']}"
    return f"{state['problem']}:{state.get('model') or state.get('condition_number', '')}"


@cache
def _minima(problem: str, points: tuple[float, ...]) -> np.ndarray:
    """Return the lowest four minima in the box of a problem, by scipy from the lowest points of a fine grid."""
    data = Dataset(*(jnp.asarray(array, jnp.float32) for array in np.reshape(points, (3, -1)))) if points else None
    loss, (x_min, x_max, y_min, y_max) = loss_with(problem, data), PROBLEMS[problem.partition(":")[0]]().box
    grid = np.stack(np.meshgrid(np.linspace(x_min, x_max, 201), np.linspace(y_min, y_max, 201)), axis=-1)
    values = np.asarray(jax.jit(jax.vmap(jax.vmap(loss)))(grid))
    around = [values[1 + i : 200 + i, 1 + j : 200 + j] for i in (-1, 0, 1) for j in (-1, 0, 1)]
    is_lowest = values[1:-1, 1:-1] == np.min(around, axis=0)
    starts = grid[1:-1, 1:-1][is_lowest][np.argsort(values[1:-1, 1:-1][is_lowest])]
    gradient = jax.jit(jax.value_and_grad(loss))
    found: list[np.ndarray] = []
    for start in starts:
        best = scipy.optimize.minimize(lambda p: [np.asarray(x, float) for x in gradient(p)], start, jac=True).x
        # Where a valley leads out of the box, there is no minimum.
        if np.linalg.norm(best - start) < 0.1 and all(np.linalg.norm(best - other) > 0.05 for other in found):
            found.append(best)
    return np.array(found[:4])


def data_of(state: dict[str, str]) -> Dataset | None:
    if "part" not in state:
        return None
    x, y, there = (np.array([*numbers(state[name]), *[0.0] * SLOTS][:SLOTS], np.float32) for name in ("x", "y", "part"))
    return Dataset(jnp.asarray(x), jnp.asarray(y), jnp.asarray(there))


def minima_of(state: dict[str, str]) -> np.ndarray:
    """Return the minima that are known, or to be found, for a state of the page."""
    problem, data = PROBLEMS[state["problem"]](), data_of(state)
    if state["problem"] == "linear":
        return least_squares(problem.model, data, (0.0, 0.0), iterations=1)[None]
    if data is None and state["problem"] != "formula":
        return np.asarray(problem.minima)
    points = () if data is None else tuple(np.stack([data.x, data.y, data.weight]).ravel().tolist())
    return _minima(problem_of(state), points)


@cache
def _expected(items: tuple[tuple[str, str], ...]) -> Expected:
    state = dict(items)
    problem, data, budget = PROBLEMS[state["problem"]](), data_of(state), int(state["budget"])
    what, minima = problem_of(state), minima_of(state)
    count = int(state["starts"])
    starts = starts_around(problem, np.array(numbers(state["start"])), float(state["spread"]), 25, 25)[:count]
    params, loss = np.full((len(ALL), count, budget + 1, 2), np.nan), np.full((len(ALL), count, budget + 1), np.nan)
    made, edges, ended = (
        np.full((len(ALL), count), np.nan),
        np.full(len(ALL), np.nan),
        np.full((len(ALL), count), np.inf),
    )
    ceiling = highest_allowed(replace(problem, loss=loss_with(what, data)))
    for i, name in enumerate(ALL):
        if not numbers(state["shown"])[i]:
            continue
        values = hyperparameters_of(state, name)
        points, losses, evaluations = map(np.asarray, _descents(what, name)(starts, values, data))
        for j in range(count):
            # The last point to which so many evaluations lead.
            place = np.searchsorted(evaluations[j], np.arange(budget + 1), side="right") - 1
            params[i, j], loss[i, j], made[i, j] = points[j, place], losses[j, place], evaluations[j, place[-1]]
            at = diverged_step(loss[i, j], ceiling)
            if at is not None:
                ended[i, j], loss[i, j, at + 1 :] = at, np.nan
        if name in ("gradient_descent", "momentum", "nesterov"):
            momentum = values.get("momentum", 0.0)
            edges[i] = (2 + 2 * momentum) / values["learning_rate"]
            edges[i] /= 1 + 2 * momentum if name == "nesterov" else 1
    params[~np.isfinite(loss)] = np.nan
    loss_of, hessians_of = loss_with(what, data), partial(_hessians(what), data)
    return Expected(problem, loss_of, ceiling, hessians_of, minima, params, loss, made, ended, edges)


def expected(state: dict[str, str]) -> Expected:
    """Return what should be drawn for a state of the page."""
    return _expected(tuple(state.items()))


# ---- What is drawn --------------------------------------------------------------------------------------


def surface_of(page: Page) -> Locator:
    return page.locator(".gdviz-surface-view")


def losses_of(page: Page) -> Locator:
    return page.locator(".gdviz-charts .gdviz-curves")


def edge_of(page: Page) -> Locator:
    return page.locator(".gdviz-more .gdviz-curves")


def map_of(page: Page) -> Locator:
    """The map of hyperparameters of the chosen optimizer."""
    return page.locator(".gdviz-more > :nth-child(1) .gdviz-heat-map")


def basins_of(page: Page) -> Locator:
    return page.locator(".gdviz-more > :nth-child(2) .gdviz-heat-map")


def cells_of(page: Page) -> np.ndarray:
    """Return the numbers of the table; NaN for a dash."""
    texts = page.locator(".gdviz-results tbody tr").evaluate_all(
        "(rows) => rows.map((row) => [...row.querySelectorAll('.number')].map((cell) => cell.textContent))"
    )
    return np.array([[float(text.replace("−", "-").replace("–", "nan")) for text in row] for row in texts])


def check_paths(page: Page, state: dict[str, str], want: Expected) -> None:
    view = numbers(state["view"])
    for i, text in enumerate(drawn(surface_of(page), ".path")):
        points = np.asarray(want.params[i, 0])
        points = points[np.isfinite(points).all(axis=1)]
        if not len(points):
            assert text == ""
            continue
        path = to_pixels(surface_of(page), view, points)
        far = np.abs(path).max(axis=1) > 5000
        near = path[: np.argmax(far)] if far.any() else path
        line = points_of(text)
        line = line[np.abs(line).max(axis=1) <= 5000]
        distance = np.linalg.norm(near[:, None] - line[None], axis=-1)
        assert distance.min(axis=1).max() < PATH_TOLERANCE[i], f"a point of {LABELS[i]} is not on its path"
        assert distance.min(axis=0).max() < PATH_TOLERANCE[i], f"the path of {LABELS[i]} has a point of its own"
    stars = np.concatenate(
        [points_of(text) for text in drawn(surface_of(page), ".minima path:not(.casing)", "transform")]
    )
    places = to_pixels(surface_of(page), view, want.minima)
    distance = np.linalg.norm(stars[:, None] - places[None], axis=-1)
    assert distance.min(axis=0).max() < 0.5


def check_curves(view: Locator, values: np.ndarray, log: bool) -> None:
    """Each curve is drawn where its values are, against the ticks of the axes."""
    across, upwards = axis_of(view, "x"), axis_of(view, "y", log=log)
    for text, curve, tolerance in zip(drawn(view, "path.line"), values, CURVE_TOLERANCE, strict=True):
        there = np.isfinite(curve) & ((curve > 0) | (not log))
        assert bool(text) == bool(there.any())
        # On a logarithmic axis, what is left of a loss is rounding in the end.
        there[1:] &= ~(log & (curve[1:] < 1e-6 * np.nanmax(values)))
        if text:
            wanted = np.stack([across(np.flatnonzero(there)), upwards(curve[there])], axis=1)
            points = {round(x, 1): y for x, y in points_of(text.replace("h0.1", ""))}
            # Nothing is drawn far out.
            near = np.abs(wanted[:, 1]) < 5000
            found = np.array([points[min(points, key=lambda place, x=x: abs(place - x))] for x, _ in wanted[near]])
            np.testing.assert_allclose(found, wanted[near, 1], atol=2 if log else tolerance)


def check_all(page: Page, has: Callable[[dict[str, str]], object] = bool, **known: str) -> dict[str, str]:
    """All views come to show what JAX computes for the state of the page, which is returned.

    `known`, and what `has` is true of, are what the test has just brought about in the state.
    """

    def check() -> dict[str, str]:
        state = state_of(page)
        assert {name: state.get(name) for name in known} == known
        assert has(state)
        want = expected(state)
        check_paths(page, state, want)
        check_curves(losses_of(page), want.median, state["loss_axis"] == "log")
        shown = np.array(numbers(state["shown"])) > 0
        bands = [bool(text) for text in drawn(losses_of(page), ".band")]
        assert bands == (shown & (int(state["starts"]) > 1)).tolist()
        cells, table = cells_of(page), want.table
        np.testing.assert_array_equal(np.isnan(cells), np.isnan(table))
        np.testing.assert_allclose(cells[:, :2], table[:, :2], rtol=0.05, atol=1e-3)
        np.testing.assert_allclose(cells[:, 3:], table[:, 3:], atol=1)
        # A line search at the minimum goes on for as long as rounding finds something lower.
        np.testing.assert_allclose(cells[:-1, 2], table[:-1, 2])
        np.testing.assert_allclose(cells[-1, 2], table[-1, 2], atol=20)
        check_curves(edge_of(page), want.sharpness, True)
        upwards = axis_of(edge_of(page), "y", log=True)
        for text, edge in zip(drawn(edge_of(page), ".limit"), want.edges, strict=True):
            assert bool(text) == bool(np.isfinite(edge))
            if text:
                np.testing.assert_allclose(points_of(text.split("h")[0])[0, 1], upwards(edge), atol=0.2)
        return state

    return settle(page, check)


# ---- Tests ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def page(chromium: Browser, site: Path) -> Iterator[Page]:
    """One page for all tests, from a plain file server; it must stay free of errors."""
    with serve_files(site) as address, opener(chromium, *TROUBLES) as open_page:
        # Few evaluations: when they are at a minimum, optimizers with steps of a given size are led by rounding.
        query, viewport = "/optimizers.html?budget=40", {"width": 1280, "height": 800}
        yield open_optimizers(open_page, address + query, viewport=viewport)


def set_number(page: Page, label: str, value: str) -> None:
    """Type a number into the visible slider with a label."""
    field = page.get_by_label(f"{label}, as a number").locator("visible=true")
    field.fill(value)
    field.press("Enter")


def name_button(page: Page, label: str) -> Locator:
    return page.locator(".gdviz-results").get_by_role("button", name=label, exact=True)


def test_it_opens_with_all_views_drawn_in_one_width(page: Page) -> None:
    state = check_all(page, problem="himmelblau", optimizer="momentum", budget="40", starts="1")
    assert state["shown"] == "1,1,0,0,0,1,0,0,1"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator(".gdviz-error, .gdviz-notes .gdviz-notice").count() == 0


def test_it_is_small_on_the_wire(chromium: Browser, site: Path) -> None:
    with serve_files(site) as address, opener(chromium, *TROUBLES) as open_page:
        asked: list[str] = []

        def note(page: Page) -> None:
            page.on("request", lambda request: asked.append(request.url))

        open_optimizers(open_page, f"{address}/optimizers.html", before=note)
        files = [url.removeprefix(f"{address}/") for url in asked if url.startswith(address)]
        # As web servers send them that compress, to a reader who comes for the first time.
        sizes = [(site / f"{file}.br").stat().st_size for file in files]
        assert len(files) <= 8
        assert sum(sizes) <= 700_000


def test_optimizers_are_shown_and_hidden_and_chosen(page: Page) -> None:
    for i, label in enumerate(LABELS):
        box = page.get_by_label(f"Show {label}", exact=True)
        before = box.is_checked()
        box.set_checked(not before)
        check_all(page, lambda state, i=i, before=before: numbers(state["shown"])[i] == (not before))
        box.set_checked(before)
    name_button(page, "Lion").click()
    expect(page.get_by_label("Show Lion", exact=True)).to_be_checked()
    expect(page.locator(".widget-dropdown select").nth(1)).to_have_value("Lion")
    check_all(page, optimizer="lion")
    page.get_by_label("Show Lion", exact=True).uncheck()
    choose(page, "Optimizer", "Momentum")
    expect(name_button(page, "Momentum")).to_have_attribute("aria-pressed", "true")


def test_sliders_of_each_optimizer(page: Page) -> None:
    for name, named in ALL.items():
        name_button(page, named.title).click()
        for parameter in named.hyperparameters:
            before = float(state_of(page)[f"{name}.{parameter.name}"])

            # The sliders of the optimizer before are there until the next frame.
            def is_there(title: str = parameter.title, value: float = before) -> None:
                shown = page.get_by_label(f"{title}, as a number").locator("visible=true").input_value()
                np.testing.assert_allclose(float(shown), value, rtol=1e-3)

            settle(page, is_there)
            slider(page, parameter.title).press("ArrowLeft")

            # The browser moves its slider in the next frame.
            def is_less(entry: str = f"{name}.{parameter.name}", value: float = before) -> None:
                assert float(state_of(page)[entry]) < value

            settle(page, is_less)
            check_all(page)
        if name not in ("momentum", "adam"):
            page.get_by_label(f"Show {named.title}", exact=True).uncheck()
    name_button(page, "Momentum").click()


def test_budget_loss_axis_starts_and_spread(page: Page) -> None:
    set_number(page, "Budget", "60")
    check_all(page, budget="60")
    page.get_by_role("button", name="log", exact=True).click()
    check_all(page, loss_axis="log")
    set_number(page, "Starts", "7")
    check_all(page, starts="7")
    set_number(page, "Start spread", "0.2")
    check_all(page, spread="0.2")
    slider(page, "Starts").press("Home")
    page.get_by_role("button", name="linear", exact=True).click()
    set_number(page, "Budget", "40")
    check_all(page, starts="1", loss_axis="linear", budget="40")


def test_the_start_is_dragged_and_drawn_at_random(page: Page) -> None:
    slider(page, "Random key").press("ArrowRight")
    state = check_all(page, key="1")
    np.testing.assert_allclose(numbers(state["start"]), random_start(GALLERY["himmelblau"](), 1), atol=1e-5)
    surface = surface_of(page)
    x, y = place_in_window(surface, to_pixels(surface, numbers(state["view"]), [numbers(state["start"])])[0])
    goal = place_in_window(surface, to_pixels(surface, numbers(state["view"]), [[1.0, -1.0]])[0])
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(*goal, steps=5)
    page.mouse.up()
    check_all(page, lambda state: np.allclose(numbers(state["start"]), [1, -1], rtol=0, atol=0.03))
    slider(page, "Random key").press("Home")
    np.testing.assert_allclose(numbers(check_all(page, key="0")["start"]), [-0.5, -1], atol=1e-5)


# ---- Maps -------------------------------------------------------------------------------------------------


def map_values(view: Locator, state: dict[str, str], cells: list[tuple[int, int]]) -> list[float]:
    """Return what the map shows at its cells, by single descents: final losses above the lowest minimum."""
    name = state["optimizer"]
    first, second = ALL[name].hyperparameters[:2]
    others = {p.name: float(state[f"{name}.{p.name}"]) for p in ALL[name].hyperparameters[2:]}
    xs, ys = ranges_of(view)
    start = np.array(numbers(state["start"]), np.float32)
    loss = expected(state).loss_of

    @jax.jit
    def losses_of(x: Any, y: Any) -> Any:
        optimizer = ALL[name](**{first.name: x, second.name: y}, **others)
        trajectory = descend(loss, start, optimizer, int(state["budget"]))
        return jnp.where(trajectory.finite, trajectory.loss, jnp.nan)

    def last(x: Any, y: Any) -> float:
        losses = np.asarray(losses_of(x, y))
        return np.nan if diverged_step(losses, expected(state).ceiling) is not None else float(losses[-1])

    lowest = min(float(loss(minimum)) for minimum in expected(state).minima.astype(np.float32))
    limits = np.array([1e-6, 100]) * (float(loss(start)) - lowest)
    return [float(np.clip(last(xs[column], ys[row]) - lowest, *limits)) for row, column in cells]


def ranges_of(view: Locator) -> tuple[np.ndarray, np.ndarray]:
    """Return the values at the centres of the columns and rows of the map of hyperparameters, as its axes tell them."""
    left, top, width, height = area_of(view)
    across, upwards = axis_of(view, "x", log=True), axis_of(view, "y")
    columns, rows = left + (np.arange(64) + 0.5) / 64 * width, top + height - (np.arange(64) + 0.5) / 64 * height
    slope = across(10.0) - across(1.0)
    xs = 10 ** ((columns - across(1.0)) / slope)
    return xs, (rows - upwards(0.0)) / (upwards(1.0) - upwards(0.0))


def check_map(page: Page, state: dict[str, str]) -> None:
    """The map has the colours of the losses of single descents; hatched where they diverge."""
    view = map_of(page)
    pixels = canvas_of(view)
    assert pixels.shape[:2] == (64, 64)
    cells = [(row, column) for row in range(3, 64, 12) for column in range(2, 64, 10)]
    losses = np.array(map_values(view, state, cells))
    shown = np.array([pixels[cell] for cell in cells])
    np.testing.assert_array_equal(shown[:, 3] > 0, np.isfinite(losses))
    # The colours run from the least to the greatest loss of the whole map: a darker one is a greater loss.
    palette = np.array([[int(color[i : i + 2], 16) for i in (1, 3, 5)] for color in theme.CONTOURS])
    # A loss of 0 has no logarithm, and the lowest colour.
    there = losses > 0
    place = np.array([np.abs(palette - pixel[:3]).sum(axis=1).argmin() for pixel in shown[there]])
    logs = np.log(losses[there])
    inner = (place > 0) & (place < 255)
    # The line through most of them (Theil and Sen's): a single cell in which rounding decides must not bend it.
    x, y = logs[inner], place[inner]
    first, second = np.triu_indices(len(x), 1)
    apart = np.abs(x[second] - x[first]) > 0.1
    slope = np.median(((y[second] - y[first]) / np.where(apart, x[second] - x[first], 1))[apart])
    offset = np.median(y - slope * x)
    assert slope > 0
    # Half a step of 256; but where steps of a given size have arrived, or a descent bounces, rounding decides.
    off = np.abs(slope * x + offset - y)
    assert np.mean(off < (8 if ALL[state["optimizer"]].scale_free else 1.5)) > 0.7


def test_the_map_of_hyperparameters_has_the_losses_of_single_descents(page: Page) -> None:
    for optimizer in ("Nesterov momentum", "RMSProp", "Adam", "Momentum"):
        name_button(page, optimizer).click()
        settle(page, lambda: check_map(page, state_of(page)))
        if optimizer in ("Nesterov momentum", "RMSProp"):
            page.get_by_label(f"Show {optimizer}", exact=True).uncheck()
    name_button(page, "Gradient descent").click()
    expect(page.get_by_text("fewer than two hyperparameters")).to_be_visible()
    name_button(page, "Momentum").click()


def test_a_click_on_the_map_loads_the_run_and_sliders_move_its_mark(page: Page) -> None:
    view = map_of(page)
    # The map of another optimizer may still be there, with other ranges.
    settle(page, lambda: check_map(page, state_of(page)))
    xs, ys = ranges_of(view)
    left, top, width, height = area_of(view)
    row, column = 40, 36
    place = (left + (column + 0.5) / 64 * width, top + height - (row + 0.5) / 64 * height)
    page.mouse.click(*place_in_window(view, place))

    def loaded() -> None:
        state = check_all(page)
        np.testing.assert_allclose(float(state["momentum.learning_rate"]), xs[column], rtol=2e-3)
        np.testing.assert_allclose(float(state["momentum.momentum"]), ys[row], atol=2e-3)

    settle(page, loaded)
    shown = page.get_by_label("Momentum μ, as a number").locator("visible=true").input_value()
    np.testing.assert_allclose(float(shown), ys[row], atol=2e-3)
    handle = view.locator(".handle .cell")
    before = float(handle.get_attribute("x"))
    slider(page, "Learning rate").press("PageDown")
    # The browser moves its slider in the next frame.
    state = check_all(page, lambda state: float(state["momentum.learning_rate"]) < 0.9 * xs[column])
    column = int(np.abs(np.log(xs / float(state["momentum.learning_rate"]))).argmin())
    settle(page, lambda: _assert_near(float(handle.get_attribute("x")), left + column / 64 * width, 6))
    assert float(handle.get_attribute("x")) < before
    # Exact numbers stay what they are, although programs compute in single precision.
    set_number(page, "Learning rate η", "0.001")
    check_all(page, **{"momentum.learning_rate": "0.001"})


def _assert_near(value: float, wanted: float, tolerance: float) -> None:
    assert abs(value - wanted) < tolerance


def check_basins(page: Page, state: dict[str, str]) -> None:
    """Cells of the map have the colour of the minimum that a single descent reaches."""
    view, want = basins_of(page), expected(state)
    pixels = canvas_of(view)
    optimizer = ALL[state["optimizer"]](**hyperparameters_of(state, state["optimizer"]))
    run = jax.jit(partial(descend, want.loss_of, optimizer=optimizer, steps=int(state["budget"])))
    x0, x1, y0, y1 = numbers(state["view"])
    colors = [*theme.BASINS[: len(want.minima)], theme.ELSEWHERE]
    wrong, total = 0, 0
    for row in range(2, 64, 9):
        for column in range(1, 64, 9):
            start = np.array([x0 + (x1 - x0) * column / 63, y0 + (y1 - y0) * row / 63], np.float32)
            trajectory = run(start=start)
            distances = np.linalg.norm(np.asarray(trajectory.params[-1]) - want.minima, axis=1)
            near = distances.min() <= near_minimum(want.problem)
            color = colors[int(np.argmin(distances)) if near else -1]
            shown = "" if pixels[row, column][3] == 0 else to_hex(pixels[row, column][:3] / 255).upper()
            losses = np.where(trajectory.finite, trajectory.loss, np.nan)
            wrong += shown != ("" if diverged_step(losses, want.ceiling) is not None else color)
            total += 1
    # Between two basins, and at the edge of the tolerance, rounding decides.
    assert wrong <= 0.05 * total, f"{wrong} of {total} cells"


def test_the_basin_map_and_a_click_that_sets_the_start(page: Page) -> None:
    for label in ("Adam", "Gradient descent", "Momentum"):
        name_button(page, label).click()
        settle(page, lambda: check_basins(page, state_of(page)))
    view = basins_of(page)
    left, top, width, height = area_of(view)
    page.mouse.click(*place_in_window(view, (left + 16.5 / 64 * width, top + height - 48.5 / 64 * height)))
    goal = [-5 + 10 * 16 / 63, -5 + 10 * 48 / 63]
    check_all(page, lambda state: np.allclose(numbers(state["start"]), goal, rtol=0, atol=1e-4))
    surface_of(page).get_by_label("Zoom in").click()
    settle(page, lambda: check_basins(page, check_all(page)))
    surface_of(page).get_by_label("Show the whole problem").click()
    check_all(page, view="-5,5,-5,5")


# ---- The edge of stability -----------------------------------------------------------------------------------


def test_it_warns_in_words_before_a_descent_diverges(page: Page) -> None:
    choose(page, "Problem", GALLERY.titles["bowl"])
    check_all(page, problem="bowl")
    name_button(page, "Gradient descent").click()
    said = page.locator(".gdviz-more .gdviz-sentence:visible")
    # The largest eigenvalue of the bowl is 10: its edge is at η = 0.2.
    for rate, words in (
        ("0.1", r"No descent shown here passes its edge\."),
        ("0.18", r"Gradient descent is near its edge: .*10, is 90 % of 11\.11\. Above η = 0\.2 it may diverge\."),
        ("0.25", r"Gradient descent goes beyond its edge after 0 evaluations: .*10, is above 8\. .*Below η = 0\.2 "),
    ):
        set_number(page, "Learning rate η", rate)
        check_all(page, **{"gradient_descent.learning_rate": rate})
        expect(said.filter(has_text=re.compile(words))).to_have_count(1)
    # The descent beyond its edge has diverged, as table and sentence say.
    at = cells_of(page)[0][4]
    assert 2 < at < 30
    why = page.locator(".gdviz-charts .gdviz-sentence .gdviz-notice")
    begin = f"Gradient descent diverged after {at:g} gradient evaluations: η = 0.25 is above 2/λ = 0.2"
    expect(why).to_contain_text(begin)
    page.get_by_label("Show Gradient descent", exact=True).uncheck()
    expect(said.filter(has_text="No descent shown here passes its edge.")).to_have_count(1)
    expect(why).to_have_count(0)
    page.get_by_label("Show Gradient descent", exact=True).check()


# ---- Data by hand --------------------------------------------------------------------------------------------


def editor_place(page: Page, x: float, y: float) -> tuple[float, float]:
    view = page.locator(".gdviz-data-editor")
    return place_in_window(view, (axis_of(view, "x")(x), axis_of(view, "y")(y)))


def points_in(state: dict[str, str]) -> int:
    return np.count_nonzero(numbers(state["part"]))


def test_data_by_hand_move_the_landscape_the_descents_and_the_maps(page: Page) -> None:
    choose(page, "Problem", GALLERY.titles["linear"])
    state = check_all(page, problem="linear")
    count = len(numbers(state["part"]))
    before = expected(state).minima
    for x, y in ((2.5, -2.0), (2.0, -2.2), (2.8, -1.5)):
        page.mouse.click(*editor_place(page, x, y))
    state = check_all(page, lambda state: points_in(state) == count + 3)
    after = expected(state).minima
    assert np.linalg.norm(after - before) > 0.05
    page.mouse.move(*editor_place(page, 2.5, -2.0))
    page.mouse.down()
    page.mouse.move(*editor_place(page, 2.5, 1.0), steps=4)
    page.mouse.up()
    check_all(page, lambda state: np.linalg.norm(expected(state).minima - after) > 0.02)
    name_button(page, "Momentum").click()
    settle(page, lambda: check_map(page, state_of(page)))
    settle(page, lambda: check_basins(page, state_of(page)))
    page.mouse.dblclick(*editor_place(page, 2.0, -2.2))
    check_all(page, lambda state: points_in(state) == count + 2)


def test_slots_are_for_so_many_points_and_a_file_is_sampled(page: Page) -> None:
    choose(page, "Problem", GALLERY.titles["linear"])
    count = points_in(check_all(page, problem="linear"))
    for i in range(SLOTS + 1 - count):
        page.mouse.click(*editor_place(page, -2.8 + 0.4 * i, -3.5))
    expect(page.locator(".gdviz-data-editor")).to_contain_text(f"No more than {SLOTS} points are possible")
    check_all(page, lambda state: points_in(state) == SLOTS)
    rows = "\n".join(f"{x},{0.5 * x - 1}" for x in np.linspace(-2.5, 2.5, 300))
    content = {"name": "line.csv", "mimeType": "text/csv", "buffer": rows.encode()}
    page.locator(".gdviz-data-editor input[type=file]").set_input_files(content)
    expect(page.locator(".gdviz-data-editor")).to_contain_text("a random sample of the 300 rows")
    state = check_all(page)
    # All of them lie on the line.
    stars = [points_of(text)[0] for text in drawn(surface_of(page), ".minima path:not(.casing)", "transform")]
    np.testing.assert_allclose(stars, to_pixels(surface_of(page), numbers(state["view"]), [[0.5, -1.0]]), atol=0.5)


COMPARED = ("wave", "ackley", "model")
"""Problems on which all views are compared with JAX; others take their time to compile, or are bent valleys, in which
single roundings decide how far a line search goes."""


@pytest.mark.parametrize("name", [name for name in PROBLEMS if name not in ("himmelblau", "linear")])
def test_what_goes_with_a_problem_follows_its_choice(page: Page, name: str) -> None:
    shown = PROBLEMS[name]()
    choose(page, "Problem", shown.title)
    expect(page.locator(".gdviz-title b")).to_have_text(shown.title)
    state = check_all(page, problem=name) if name in COMPARED else check_first_points(page, name)
    np.testing.assert_allclose(numbers(state["start"]), shown.start, rtol=1e-6)
    np.testing.assert_allclose(numbers(state["view"]), shown.box, rtol=1e-6)
    rates = [float(state[f"{optimizer}.learning_rate"]) for optimizer in ("gradient_descent", "momentum", "adam")]
    np.testing.assert_allclose(rates, [shown.learning_rate, shown.learning_rate / 10, 0.1], rtol=1e-2)
    xs, _ = ranges_of(map_of(page))
    np.testing.assert_allclose(xs[[0, -1]], [rates[1] / 30, rates[1] * 30], rtol=0.02)
    assert page.locator(".gdviz-data-editor").is_visible() == (shown.dataset is not None)
    assert page.locator(".gdviz-formula-field:visible").count() == (name in YOUR_FORMULAS)
    if shown.dataset is not None:
        x = numbers(state["x"])
        np.testing.assert_allclose(x, np.asarray(shown.dataset.x)[: len(x)], atol=1e-4)


def test_a_formula_and_a_model_are_typed(page: Page) -> None:
    choose(page, "Problem", "Your formula")
    page.get_by_label("f(x, y) =", exact=True).fill("log(1 + c x² + (y-1)²)")
    check_all(page, formula="log(1 + c x² + (y-1)²)", formula_parameters="1")
    set_number(page, "c", "3")
    check_all(page, formula_parameters="3")
    name_button(page, "Momentum").click()
    settle(page, lambda: check_map(page, state_of(page)))
    settle(page, lambda: check_basins(page, state_of(page)))
    choose(page, "Problem", "Your model")
    page.get_by_label("y =", exact=True).fill("a cos(b x)")
    check_all(page, model="a cos(b x)")
    page.mouse.click(*editor_place(page, 0.5, 1.5))
    state = check_all(page, lambda state: points_in(state) == 25, model="a cos(b x)")
    check_fit(page, state)


def check_fit(page: Page, state: dict[str, str]) -> None:
    """The curve over the points is that of the chosen optimizer's last point."""
    view, want = page.locator(".gdviz-data-editor"), expected(state)
    last = want.params[ALL.names.index(state["optimizer"]), 0, -1]
    x = np.linspace(-3, 3, 200)
    wanted = np.stack([axis_of(view, "x")(x), axis_of(view, "y")(np.asarray(MODELS[state["model"]](last, x)))], axis=1)
    np.testing.assert_allclose(points_of(drawn(view, ".fit")[0]), wanted, atol=0.3)


def test_no_control_waits_for_python(page: Page) -> None:
    for shown in PROBLEMS.values():
        choose(page, "Problem", shown.title)
        for optimizer in ALL.values():
            choose(page, "Optimizer", optimizer.title)
            assert page.locator(":is(button, input, select):disabled").count() == 0
    expect(page.locator(".gdviz-needs-python")).to_have_count(0)


def check_first_points(page: Page, name: str) -> dict[str, str]:
    """All paths begin at the start of a problem, and its minima are marked; return the state of the page."""

    def check() -> dict[str, str]:
        state = state_of(page)
        assert state["problem"] == name
        paths = [text for text in drawn(surface_of(page), ".path") if text]
        assert len(paths) == sum(numbers(state["shown"]))
        places = to_pixels(surface_of(page), numbers(state["view"]), [PROBLEMS[name]().start, *minima_of(state)])
        np.testing.assert_allclose([points_of(text)[0] for text in paths], [places[0]] * len(paths), atol=0.1)
        stars = [points_of(text)[0] for text in drawn(surface_of(page), ".minima path:not(.casing)", "transform")]
        distance = np.linalg.norm(np.array(stars)[:, None] - places[None, 1:], axis=-1)
        assert distance.shape == (len(places) - 1,) * 2
        assert distance.min(axis=0).max() < 0.5
        return state

    return settle(page, check)


# ---- Its address, and a narrow screen --------------------------------------------------------------------------


def test_the_address_restores_everything_on_a_narrow_screen(chromium: Browser, site: Path) -> None:
    wanted = {
        "problem": "wave",
        "x": "-1,0,1,2",
        "y": "0.5,1,0.4,-0.9",
        "part": "1,1,1,1",
        "key": "2",
        "start": "1,0.5",
        "view": "-2,2,-2.5,1.5",
        "starts": "5",
        "spread": "0.05",
        "budget": "60",
        "loss_axis": "log",
        "shown": "0,1,0,0,0,1,0,1,0",
        "optimizer": "adam",
        "momentum.momentum": "0.8",
        "adam.learning_rate": "0.07",
        "lion.beta1": "0.85",
    }
    query = "&".join(f"{name}={value}" for name, value in wanted.items())
    with serve_files(site) as address, opener(chromium, *TROUBLES) as open_page:
        page = open_optimizers(open_page, f"{address}/optimizers.html?{query}", viewport={"width": 390, "height": 844})
        assert page.locator(".gdviz-notes .gdviz-notice").count() == 0
        check_all(page, **wanted)
        assert canvas_of(map_of(page)).shape[:2] == canvas_of(basins_of(page)).shape[:2] == (64, 64)
        assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_figures_are_as_narrow_as_their_columns(page: Page) -> None:
    """A problem with data has a fourth column below."""
    choose(page, "Problem", "Wave regression")
    # Of one with fewer than two hyperparameters there is no map.
    choose(page, "Optimizer", "Momentum")

    def check() -> None:
        columns = [column for column in page.locator(".gdviz-more > *").all() if column.is_visible()]
        assert len(columns) == 4
        for column in columns:
            end = column.bounding_box()["x"] + column.bounding_box()["width"]
            pictures = [svg.bounding_box() for svg in column.locator(".gdviz-plot > svg").all() if svg.is_visible()]
            assert len(pictures) == 1
            assert pictures[0]["x"] + pictures[0]["width"] <= end + 1

    settle(page, check)
    choose(page, "Problem", "Himmelblau")
