"""The lesson as a reader sees it: what is drawn on the page, and what should be drawn according to JAX."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jax
import numpy as np
from matplotlib import colormaps
from matplotlib.colors import BoundaryNorm
from playwright.sync_api import Locator, Page, expect

from gdviz import GALLERY, OPTIMIZERS, Problem, Trajectory, descend, sample
from gdviz.landscape import contour_levels
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.views.theme import CONTOUR_MAP
from tests.browser.drawings import area_of, axis_of, drawn
from tests.growth import diverged_step, highest_allowed

PATH = "/voila/render/gradient_descent.ipynb?python"

MOST_STEPS = 1000

PATIENCE = 60
"""Seconds after which a test gives up what it waits for: many times what it takes, as the machine may be busy."""

# Pixels by which a drawn point may be off: the page rounds the path to 0.01 and curves to 0.1; bqplot's charts are read
# against their tick labels, whose positions are exact to about half a pixel.
PATH_TOLERANCE = 0.05
CURVE_TOLERANCE = 0.15
CHART_TOLERANCE = 0.8


def open_lesson(open_page: Callable[..., Page], query: str = "", path: str = PATH, **options: Any) -> Page:
    """Open the lesson and wait until all views are drawn."""
    page = open_page(path + query, **options)
    wait_for_views(page)
    return page


def start_late(page: Page) -> None:
    """Let each widget start two seconds after its model is there, as on a busy phone: their modules are blobs.

    Workers are blobs, too, but no modules: they start from what they were made of.
    """
    page.add_init_script("""
        const create = URL.createObjectURL;
        const made = new Map();
        const late = (blob) => new Blob(["await new Promise((start) => setTimeout(start, 2000));", blob], blob);
        URL.createObjectURL = (blob) => {
            const url = create.call(URL, blob.type === "text/javascript" ? late(blob) : blob);
            made.set(url, blob);
            return url;
        };
        const Original = Worker;
        window.Worker = function (url, ...options) {
            return new Original(made.has(url) ? create.call(URL, made.get(url)) : url, ...options);
        };
    """)


CLOSED = ".gdviz-group-heading button[aria-expanded=false]"


def open_groups(page: Page) -> None:
    """Open all groups of controls, once the page is ready."""
    page.wait_for_selector("html[data-ready]")
    page.locator(CLOSED).evaluate_all("headings => headings.forEach((heading) => heading.click())")
    expect(page.locator(CLOSED)).to_have_count(0)


def wait_for_views(page: Page) -> None:
    """Open all groups of controls, and wait until all views of the lesson are drawn as the address says."""
    open_groups(page)
    page.wait_for_selector(".gdviz-page")
    page.wait_for_selector(".gdviz-surface-view .path[d^=M]", state="attached")
    page.wait_for_selector(".gdviz-charts .gdviz-curves .ticks .frame", state="attached")
    page.wait_for_selector(".gdviz-chart .curve .line[d^=M]", state="attached")


# ---- What the page says its state is -------------------------------------------------------------


def state_of(page: Page) -> dict[str, str]:
    """Return the state that "copy link" puts into the address."""
    button = page.get_by_role("button", name="Copy link")
    field = page.get_by_label("Link to this page in its current state")

    # Where something changes in the moment after, the page takes the link away again.
    def copied() -> str:
        button.click()
        expect(field).not_to_have_value("", timeout=5000)
        address = field.input_value()
        assert address
        return address

    return state_in(settle(page, copied))


def state_in(address: str) -> dict[str, str]:
    """Return the state in an address that a page has written, whose last part is the version of such addresses."""
    state = dict(parse_qsl(urlsplit(address).query))
    assert list(state)[-1:] == ["gdviz"]
    assert state.pop("gdviz") == "1"
    return state


@dataclass(frozen=True)
class Expected:
    """What should be drawn for a state, computed here with `descend`."""

    problem: Problem
    trajectory: Trajectory
    step: int
    steps: int
    view: tuple[float, ...]
    diverged_at: int | None

    @property
    def last(self) -> int:
        """The last point that is shown: the one at which the descent diverges, if it is finite."""
        last_step = self.steps if self.diverged_at is None else self.diverged_at
        return min(int(self.trajectory.last), last_step)


@cache
def _expected(items: tuple[tuple[str, str], ...]) -> Expected:
    state = dict(items)
    options = {"condition_number": float(state["condition_number"])} if "condition_number" in state else {}
    return expected_on(_problem(state["problem"], **options), state)


def expected_on(problem: Problem, state: dict[str, str]) -> Expected:
    """Return what should be drawn for a state of the page on any problem."""
    named = (OPTIMIZERS | LINE_SEARCH_OPTIMIZERS)[state["optimizer"]]
    values = {parameter.name: float(state[parameter.name]) for parameter in named.hyperparameters}
    start, steps = np.array(_numbers(state["start"]), np.float32), int(state["steps"])
    # The page knows how the descent continues: a loss that comes back has not diverged.
    trajectory = descend(problem.loss, start, named(**values), MOST_STEPS).to_numpy()
    losses = np.where(np.asarray(trajectory.finite), trajectory.loss, np.nan)
    diverged_at = diverged_step(losses, highest_allowed(problem))
    if diverged_at is not None and diverged_at > steps:
        diverged_at = None
    return Expected(problem, trajectory, int(state["step"]), steps, _numbers(state["view"]), diverged_at)


def expected(state: dict[str, str]) -> Expected:
    """Return what should be drawn for a state of the page."""
    return _expected(tuple(state.items()))


@cache
def _problem(name: str, **options: float) -> Problem:
    return GALLERY[name](**options)


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(map(float, text.split(",")))


# ---- What is drawn --------------------------------------------------------------------------------


def surface_of(page: Page) -> dict[str, Any]:
    """Return what the surface draws, in pixels of its own."""
    return page.evaluate(
        """() => {
            const view = document.querySelector('.gdviz-surface-view');
            const get = (selector, ...names) =>
                names.map(name => Number(view.querySelector(selector).getAttribute(name)));
            const place = node => node.getAttribute('transform').match(/-?\\d+(\\.\\d+)?(e-?\\d+)?/g).map(Number);
            return {
                axes: get('.hit', 'x', 'y', 'width', 'height'),
                path: view.querySelector('.path').getAttribute('d'),
                current: get('.current', 'cx', 'cy'),
                start: place(view.querySelector('.handle')),
                minima: [...view.querySelectorAll('.minima path:not(.casing)')].map(place),
                status: view.querySelector('.status').innerText,
            };
        }"""
    )


def chart_of(page: Page, title: str) -> dict[str, Any]:
    """Return the visible curves and axes of a chart: points and ticks in pixels of its plot area."""
    return page.evaluate(
        """title => {
            const headings = [...document.querySelectorAll('.bqplot .mainheading')];
            const chart = headings.find(heading => heading.textContent === title).closest('.bqplot.figure');
            const shown = selector => [...chart.querySelectorAll(selector)].filter(
                node => !node.closest('[style*="display: none"]'));
            const place = node => node.getAttribute('transform');
            return {
                curves: shown('.curve .line').map(line => line.getAttribute('d')),
                markers: shown('.curve .dot').map(place),
                points: shown('.object_grp').map(place),
                axes: shown('.axis').map(axis => [...axis.querySelectorAll('.tick')]
                    .filter(tick => tick.textContent).map(tick => [place(tick), tick.textContent])),
            };
        }""",
        title,
    )


def points_of(text: str) -> np.ndarray:
    """Return the points of an SVG path or a transform, shape (n, 2)."""
    numbers = re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", text.replace("Z", ""))
    return np.array(numbers, float).reshape(-1, 2)


def axis_scales(chart: dict[str, Any]) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Return the map from (x, y) to pixels that the tick labels of a chart tell."""

    def line(ticks: list[tuple[str, str]], axis: int) -> tuple[float, float]:
        # Ticks lie half a pixel off their values, so that their lines are crisp.
        pixels = [points_of(transform)[0][axis] - 0.5 for transform, _ in ticks]
        values = np.array([float(label.replace("−", "-")) for _, label in ticks])
        slope = (pixels[-1] - pixels[0]) / (values[-1] - values[0])
        return slope, pixels[0] - slope * values[0]

    (ax, bx), (ay, by) = line(chart["axes"][0], 0), line(chart["axes"][1], 1)
    return lambda x, y: np.stack([ax * x + bx, ay * y + by], axis=-1)


# ---- Are they the same? ---------------------------------------------------------------------------


def check_surface(page: Page, want: Expected) -> None:
    """The surface shows path, present point, start and minima where `descend` puts them."""
    surface = surface_of(page)
    left, top, width, height = surface["axes"]
    x0, x1, y0, y1 = want.view

    def pixels(points: np.ndarray) -> np.ndarray:
        x, y = np.asarray(points, float).reshape(-1, 2).T
        return np.stack([left + (x - x0) / (x1 - x0) * width, top + (y1 - y) / (y1 - y0) * height], axis=1)

    path = pixels(want.trajectory.params[: want.last + 1])
    far = np.abs(path).max(axis=1) > 10_000
    near = path[: np.argmax(far)] if far.any() else path
    drawn = points_of(surface["path"])
    if far.any():
        drawn = drawn[:-1]
    distance = np.linalg.norm(near[:, None] - drawn[None], axis=-1)
    assert distance.min(axis=1).max() < PATH_TOLERANCE, "a point of the descent is not on the drawn path"
    assert distance.min(axis=0).max() < PATH_TOLERANCE, "the drawn path has a point that is not of the descent"
    np.testing.assert_allclose(drawn[[0, -1]], near[[0, -1]], atol=PATH_TOLERANCE)

    point = min(want.step, want.last)
    if not far[point]:
        np.testing.assert_allclose(surface["current"], path[point], atol=PATH_TOLERANCE)
    np.testing.assert_allclose(surface["start"], path[0], atol=PATH_TOLERANCE)
    np.testing.assert_allclose(np.reshape(surface["minima"], (-1, 2)), pixels(want.problem.minima), atol=PATH_TOLERANCE)
    assert f"step {want.step}" in surface["status"]
    diverged = re.search(r"diverged at step (\d+)", surface["status"])
    assert (int(diverged[1]) if diverged else None) == want.diverged_at


def check_loss_curve(page: Page, want: Expected, log: bool = False) -> None:
    """The chart shows the loss at every step, and a marker at the present one."""
    view = page.locator(".gdviz-charts .gdviz-curves")
    loss = want.trajectory.loss[: want.last + 1]
    across, upwards = axis_of(view, "x"), axis_of(view, "y", log)
    pixels = np.stack([across(np.arange(len(loss))), upwards(loss)], axis=1)
    (line,) = drawn(view, "svg .line")
    np.testing.assert_allclose(points_of(line.replace("h0.1", "")), pixels, atol=CURVE_TOLERANCE)
    left, _, width, _ = area_of(view)
    np.testing.assert_allclose(across(np.array([0, want.steps])), [left, left + width], atol=CURVE_TOLERANCE)
    marker = points_of(drawn(view, ".marker")[0].split("v")[0])[0]
    np.testing.assert_allclose(marker[0], across(want.step), atol=CURVE_TOLERANCE)
    dots = np.array([drawn(view, ".dot", "cx"), drawn(view, ".dot", "cy")], float).T
    np.testing.assert_allclose(dots, pixels[want.step : want.step + 1], atol=CURVE_TOLERANCE)


def check_fit(page: Page, want: Expected, residuals: bool = True) -> None:
    """The chart shows the data, the model at the current step and, if asked for, the residuals."""
    dataset, model = want.problem.dataset, want.problem.model
    assert dataset is not None
    assert model is not None
    chart = chart_of(page, "Data, and the model at the current step")
    pixels = axis_scales(chart)
    x, y = np.asarray(dataset.x), np.asarray(dataset.y)
    params = want.trajectory.params[min(want.step, want.last)]
    np.testing.assert_allclose(
        np.concatenate([points_of(p) for p in chart["points"]]), pixels(x, y), atol=CHART_TOLERANCE
    )
    assert len(chart["curves"]) == 1 + residuals
    fit = points_of(chart["curves"][-1])
    grid = x.min() - 0.05 * np.ptp(x) + np.linspace(0, 1, len(fit)) * 1.1 * np.ptp(x)
    np.testing.assert_allclose(fit, pixels(grid, model(params, grid)), atol=CHART_TOLERANCE)
    if residuals:
        drawn = points_of(chart["curves"][0]).reshape(-1, 2, 2)
        ends = np.stack([pixels(x, y), pixels(x, np.asarray(model(params, x)))], axis=1)
        np.testing.assert_allclose(drawn, ends, atol=CHART_TOLERANCE)


def check_picture(page: Page, want: Expected) -> None:
    """The picture beneath the path has the colour of the loss, at points spread over the box."""
    left, top, width, height = surface_of(page)["axes"]
    x0, x1, y0, y1 = want.view
    landscape = jax.tree.map(np.asarray, sample(want.problem.loss, want.view, (64, 64)))
    levels = contour_levels(landscape)
    shares = [(a, b) for a in np.linspace(0.05, 0.95, 12) for b in np.linspace(0.05, 0.95, 12)]
    pixels = [(left + a * width, top + (1 - b) * height) for a, b in shares]
    drawn = np.array(page.evaluate(_COLOURS, pixels)).reshape(len(pixels), -1, 3)
    norm, colours = BoundaryNorm(levels, 256), colormaps[CONTOUR_MAP]
    hits = 0
    for (a, b), around in zip(shares, drawn, strict=True):
        x, y = np.float32(x0 + a * (x1 - x0)), np.float32(y0 + b * (y1 - y0))
        loss = np.clip(float(want.problem.loss(np.array([x, y]))), levels[0], levels[-1])
        # Filled contours have one colour from level to level, that of the middle.
        band = min(int(np.searchsorted(levels, loss, side="right")), len(levels) - 1)
        colour = 255 * np.array(colours(norm((levels[band - 1] + levels[band]) / 2))[:3])
        hits += np.abs(around - colour).max(axis=1).min() <= 4
    # A few points lie so near a level that the band is decided by interpolation.
    assert hits >= 0.9 * len(shares), f"{hits} of {len(shares)} points have the colour of their loss"


_COLOURS = """pixels => {
    const canvas = document.querySelector('.gdviz-surface-view canvas');
    const ratio = canvas.width / parseFloat(canvas.style.width);
    const [left, top] = [parseFloat(canvas.style.left), parseFloat(canvas.style.top)];
    const context = canvas.getContext('2d');
    return pixels.map(([x, y]) => {
        const [column, row] = [Math.round((x - left) * ratio), Math.round((y - top) * ratio)];
        const data = context.getImageData(column - 3, row - 3, 7, 7).data;
        return [...data].filter((_, i) => i % 4 < 3);
    });
}"""


def assert_equal(found: object, wanted: object) -> None:
    """What `settle` waits for most often."""
    assert found == wanted


def settle(page: Page, check: Callable[[], Any], seconds: float = PATIENCE) -> Any:
    """Wait until a check passes: kernel and transitions take their time. Fail as it does where it never passes."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return check()
        except (AssertionError, ValueError, IndexError):
            if time.monotonic() > deadline:
                raise
            page.wait_for_timeout(100)


def check_all(page: Page, picture: bool = False, **known: str) -> dict[str, str]:
    """All views come to show what `descend` computes for the state of the page, which is returned.

    `known` is the part of the state that the test has just brought about; `picture` asks for the colours of
    the landscape too.
    """

    def check() -> dict[str, str]:
        state = state_of(page)
        assert {name: state.get(name) for name in known} == known
        want = expected(state)
        check_surface(page, want)
        check_loss_curve(page, want, log=state["loss_axis"] == "log")
        if want.problem.dataset is not None:
            check_fit(page, want, residuals=state["residuals"] == "1")
        if picture:
            check_picture(page, want)
        return state

    return settle(page, check)


# ---- Controls -------------------------------------------------------------------------------------


def slider(page: Page, label: str) -> Locator:
    """Return the visible slider with a label."""
    return page.locator(".gdviz-slider:visible", has_text=label).locator("input[type=range]")


def choose(page: Page, label: str, title: str) -> None:
    """Choose an option of a dropdown."""
    page.locator(".widget-dropdown", has=page.locator(f"label:text-is('{label}')")).locator("select").select_option(
        title
    )
