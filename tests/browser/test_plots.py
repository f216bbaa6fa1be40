"""The views that the page draws from arrays: what is drawn, against numbers computed here, and what the reader does."""

from __future__ import annotations

import os
import re
import signal
from base64 import b64decode
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from matplotlib import colormaps
from matplotlib.colors import BoundaryNorm, to_rgb
from matplotlib.image import imread
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz import GALLERY, sample
from gdviz.landscape import contour_levels
from tests.browser.conftest import serve, wait_in_page, write_notebook
from tests.browser.drawings import area_of, axis_of, drawn, number, ticks_of
from tests.browser.lesson import PATIENCE, points_of, settle
from tests.browser.test_link import PROBE, kernel_of, value_of

pytestmark = pytest.mark.browser

# The page rounds coordinates of paths to 0.01 pixels, of curves to 0.1.
PATH_TOLERANCE = 0.02
CURVE_TOLERANCE = 0.06

VIEWS = """
from gdviz import GALLERY
problem = GALLERY["rosenbrock"]()
surface = views.Surface(
    view=problem.box, home=problem.box, start=problem.start, minima=problem.minima,
    names=["first", "second"], axis_names=("width", "height"), layout={"width": "500px", "max_width": "100%"},
)
outputs = {name: (surface, name) for name in ("loss", "levels", "gradient", "box")}
landscape = jaxlink(lambda view: views.surface(problem.loss, view), {"view": (surface, "view")}, outputs)
heat_map = views.HeatMap(layout={"width": "420px", "max_width": "100%"})
curves = views.Curves(layout={"width": "420px", "max_width": "100%"})
probe = Probe(widgets=dict(surface=surface, heat_map=heat_map, curves=curves, landscape=landscape))
ipywidgets.VBox([surface, heat_map, curves, landscape, probe])
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a notebook with the views."""
    folder = tmp_path_factory.mktemp("plots")
    write_notebook(folder / "plots.ipynb", PROBE, VIEWS)
    with serve("voila", folder, log=folder / "log") as voila:
        yield f"{voila}/voila/render/plots.ipynb"


@pytest.fixture(scope="module")
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """The page, with no server behind it: nothing that is drawn needs one. All tests share it."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(1000 * PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    wait_in_page(page, "!!window.trait")
    settle(page, lambda: check_surface(page, GALLERY["rosenbrock"]().box))
    os.kill(kernel_of(page), signal.SIGKILL)
    # What is told of it moves the page down.
    expect(page.locator("#gdviz-note")).to_contain_text("has ended")
    yield page
    context.close()
    assert errors == []


# ---- What the page holds and draws ---------------------------------------------------------------


def put(page: Page, widget: str, **traits: Any) -> None:
    """Set traits as a link does: arrays as bytes, others as they are."""
    arrays = {
        name: {"shape": value.shape, "numbers": value.ravel().tolist()}
        for name, value in traits.items()
        if isinstance(value, np.ndarray)
    }
    others = {name: value for name, value in traits.items() if name not in arrays}
    page.evaluate(
        """async ([widget, arrays, others]) => {
            const state = { ...others };
            for (const [name, { shape, numbers }] of Object.entries(arrays)) {
                state[name] = { shape, data: new DataView(Float64Array.from(numbers).buffer) };
            }
            await setTrait(widget, state);
        }""",
        [widget, arrays, others],
    )


def canvas_of(view: Locator) -> np.ndarray:
    """Return the pixels of the canvas, shape (height, width, 4), lowest row first."""
    url = view.locator("canvas").evaluate("(canvas) => canvas.toDataURL()")
    return np.round(255 * imread(BytesIO(b64decode(url.split(",")[1]))))[::-1]


def bilinear(values: np.ndarray, height: int, width: int) -> np.ndarray:
    """Return samples on a grid that spans an image, interpolated at the centres of its pixels."""
    across = (np.arange(width) + 0.5) / width * (values.shape[1] - 1)
    upwards = (np.arange(height) + 0.5) / height * (values.shape[0] - 1)
    rows = np.stack([np.interp(across, np.arange(values.shape[1]), row) for row in values])
    return np.stack([np.interp(upwards, np.arange(values.shape[0]), column) for column in rows.T], axis=1)


def check_colours(view: Locator, values: np.ndarray, levels: np.ndarray) -> None:
    """The canvas shows each band between two levels in the colour that matplotlib gives it, but for thin lines."""
    pixels = canvas_of(view)
    losses = bilinear(values, *pixels.shape[:2])
    # contourf colours a band by its middle.
    band = np.clip(np.searchsorted(levels, losses, side="right") - 1, 0, len(levels) - 2)
    colours = colormaps["viridis_r"](BoundaryNorm(levels, 256)((levels[:-1] + levels[1:]) / 2))
    # A line is about a pixel wide: where all neighbours are in the same band there is none.
    inner = np.ones_like(band, bool)
    for axis in (0, 1):
        for step in (-1, 1):
            inner &= np.roll(band, step, axis) == band
    assert inner.mean() > 0.5
    off = np.abs(pixels - 255 * colours[band]).max(axis=-1)
    assert (off[inner] <= 1).mean() > 0.995
    # On the lines between bands it is lighter.
    assert pixels[~inner][:, :3].mean() > (255 * colours[band])[~inner][:, :3].mean() + 5


def check_surface(page: Page, box: tuple[float, ...]) -> None:
    """The surface shows the loss of the problem in a box."""
    view = page.locator(".gdviz-surface-view")
    landscape = sample(GALLERY["rosenbrock"]().loss, box, (64, 64))
    np.testing.assert_allclose(value_of_array(page, "surface", "box"), box, rtol=1e-6)
    check_colours(view, np.asarray(landscape.loss, float), contour_levels(landscape))
    left, top, width, height = area_of(view)
    for axis, low, high, ends in (("x", *box[:2], (left, left + width)), ("y", *box[2:], (top + height, top))):
        np.testing.assert_allclose(axis_of(view, axis)([low, high]), ends, atol=0.01)


def value_of_array(page: Page, widget: str, key: str) -> np.ndarray:
    """Return an array that the page holds."""
    shape, numbers = page.evaluate(
        """async ([widget, key]) => {
            const { shape, data } = await trait(widget, key);
            const copy = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
            return [shape, [...new Float64Array(copy)]];
        }""",
        [widget, key],
    )
    return np.array(numbers).reshape(shape)


def to_pixels(view: Locator, box: tuple[float, ...], points: np.ndarray) -> np.ndarray:
    """Return where points of a box lie in the frame of a surface."""
    left, top, width, height = area_of(view)
    x, y = np.asarray(points, float).T
    x0, x1, y0, y1 = box
    return np.stack([left + (x - x0) / (x1 - x0) * width, top + (y1 - y) / (y1 - y0) * height], axis=1)


def place_in_window(view: Locator, pixel: tuple[float, float] | np.ndarray) -> tuple[float, float]:
    """Return where a pixel of a view's frame is in the window."""
    view.scroll_into_view_if_needed()
    box = view.locator("svg").bounding_box()
    return box["x"] + float(pixel[0]), box["y"] + float(pixel[1])


# ---- Surface ---------------------------------------------------------------------------------------


@pytest.fixture
def surface(page: Page) -> Locator:
    """The surface, showing the whole problem."""
    put(
        page,
        "surface",
        view=list(GALLERY["rosenbrock"]().box),
        start=[-1.2, 1.0],
        shown=np.empty(0),
        names=["first", "second"],
    )
    return page.locator(".gdviz-surface-view")


def test_arrows_lead_down_the_slope(page: Page, surface: Locator) -> None:
    box = GALLERY["rosenbrock"]().box
    _, _, width, height = area_of(surface)
    (text,) = drawn(surface, ".arrows")
    arrows = [points_of(arrow) for arrow in text.split("M")[1:]]
    x, y = np.meshgrid(*((np.arange(16) + 0.5) / 16 * (high - low) + low for low, high in (box[:2], box[2:])))
    gradient = np.stack([-2 * (1 - x) - 400 * x * (y - x**2), 200 * (y - x**2)], axis=-1).reshape(-1, 2)
    centres = to_pixels(surface, box, np.stack([x, y], axis=-1).reshape(-1, 2))
    assert len(arrows) == 256
    steepness = np.linalg.norm(gradient, axis=1)
    for arrow, centre, slope, size in zip(arrows, centres, gradient, steepness, strict=True):
        tail, tip = (arrow[0] + arrow[-1]) / 2, arrow[3]
        # In the middle of its cell, down the slope in the parameters' own units, as long as it is steep in decades.
        np.testing.assert_allclose((tail + tip) / 2, centre, atol=0.2)
        down = np.array([-slope[0] * width / (box[1] - box[0]), slope[1] * height / (box[3] - box[2])])
        length = np.clip(1 + np.log10(size / steepness.max()) / 3, 0.25, 1) * width / 16 / 1.25
        np.testing.assert_allclose(tip - tail, down / np.linalg.norm(down) * length, atol=0.3)


def test_paths_points_and_minima_lie_where_they_should(page: Page, surface: Locator) -> None:
    box = GALLERY["rosenbrock"]().box
    turns = np.linspace(0, 6, 30)
    first = np.stack([np.cos(turns), 1 + np.sin(turns) * turns / 4], axis=1)
    second = np.array([[0.0, 0.0], [1.0, 2.0], *[[np.nan, np.nan]] * 28])
    put(page, "surface", paths=np.stack([first, second]), current=np.array([first[-1], [1.0, 2.0]]))
    lines = drawn(surface, ".path")
    np.testing.assert_allclose(points_of(lines[0]), to_pixels(surface, box, first), atol=PATH_TOLERANCE)
    np.testing.assert_allclose(points_of(lines[1]), to_pixels(surface, box, second[:2]), atol=PATH_TOLERANCE)
    centres = np.array([drawn(surface, ".current", name) for name in ("cx", "cy")], float).T
    np.testing.assert_allclose(centres, to_pixels(surface, box, np.array([first[-1], second[1]])), atol=PATH_TOLERANCE)
    (star,) = drawn(surface, ".minima path:not(.casing)", "transform")
    np.testing.assert_allclose(points_of(star), to_pixels(surface, box, np.ones((1, 2))), atol=PATH_TOLERANCE)
    assert len(set(drawn(surface, ".path", "stroke"))) == 2
    legend = surface.locator(".gdviz-legend .entry")
    assert legend.all_text_contents() == ["first", "second"]

    put(page, "surface", shown=np.array([0.0, 1.0]))
    assert drawn(surface, ".path")[0] == ""
    assert legend.all_text_contents() == ["second"]
    assert len(drawn(surface, ".current", "cx")) == 1

    put(page, "surface", paths=np.empty((0, 0, 2)), current=np.empty((0, 2)))
    assert drawn(surface, ".path") == []


def test_start_is_dragged_clicked_tapped_and_moved_by_keys(page: Page, surface: Locator) -> None:
    box = GALLERY["rosenbrock"]().box
    goals = np.array([[1.0, 2.0], [0.5, 0.0], [-0.5, 2.5]])
    places = [place_in_window(surface, pixel) for pixel in to_pixels(surface, box, np.array([[-1.2, 1.0], *goals]))]

    def check(goal: np.ndarray) -> None:
        # A pixel is about 0.01 wide.
        np.testing.assert_allclose(value_of(page, "surface", "start"), goal, atol=0.012)
        (place,) = drawn(surface, ".handle", "transform")
        np.testing.assert_allclose(points_of(place)[0], to_pixels(surface, box, [goal])[0], atol=1)

    page.mouse.move(*places[0])
    page.mouse.down()
    page.mouse.move(*places[1], steps=4)
    page.mouse.up()
    check(goals[0])
    page.mouse.click(*places[2])
    check(goals[1])
    page.touchscreen.tap(*places[3])
    check(goals[2])
    surface.locator(".handle").press("ArrowRight")
    surface.locator(".handle").press("Shift+ArrowDown")
    check(goals[2] + [0.04, -0.4])
    expect(surface.locator(".handle")).to_have_attribute(
        "aria-valuetext", re.compile(r"^width = −0\.4\d+, height = 2\.\d+$")
    )

    put(page, "surface", movable=False)
    assert drawn(surface, ".handle", "transform") == []
    page.mouse.click(*places[1])
    check_start = value_of(page, "surface", "start")
    np.testing.assert_allclose(check_start, goals[2] + [0.04, -0.4], atol=0.012)
    put(page, "surface", movable=True)


def test_zoom_and_panning_sample_the_loss_anew(page: Page, surface: Locator) -> None:
    box = np.array(GALLERY["rosenbrock"]().box)
    middle = np.array([0, 0, 1, 1])
    surface.get_by_label("Zoom in").click()
    closer = middle + (box - middle) / 1.5
    settle(page, lambda: check_surface(page, tuple(closer)))
    surface.get_by_label("Move the view by dragging").click()
    _, _, width, height = area_of(surface)
    x, y = place_in_window(surface, to_pixels(surface, tuple(closer), np.array([[0.0, 1.0]]))[0])
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + width / 4, y + height / 2, steps=3)
    page.mouse.up()
    surface.get_by_label("Move the view by dragging").click()
    shift = (
        np.array([-1, -1, 0, 0]) * (closer[1] - closer[0]) / 4 + np.array([0, 0, 1, 1]) * (closer[3] - closer[2]) / 2
    )
    settle(page, lambda: check_surface(page, tuple(closer + shift)))
    surface.get_by_label("Show the whole problem").click()
    settle(page, lambda: check_surface(page, tuple(box)))
    put(page, "surface", zoomable=False)
    expect(surface.get_by_label("Zoom in")).to_be_hidden()
    put(page, "surface", zoomable=True)


def test_what_is_not_finite_is_transparent_and_named(page: Page, surface: Locator) -> None:
    before = value_of_array(page, "surface", "loss")
    values = np.add.outer(np.arange(5.0), np.arange(9.0))
    values[:, 6:] = np.nan
    values[4, 0] = np.inf
    put(page, "surface", loss=values, levels=np.arange(14.0))
    opaque = canvas_of(surface)[..., 3] == 255
    x, y = (np.arange(size) / size for size in opaque.shape[::-1])
    # All of a cell of samples, where one of its corners is missing.
    np.testing.assert_array_equal(opaque, (x[None] < 5 / 8) & ~((x[None] < 1 / 8) & (y[:, None] >= 3 / 4)))
    assert surface.locator(".gdviz-legend .entry").all_text_contents() == ["first", "second", "loss not finite"]
    put(page, "surface", loss=np.full((5, 9), np.nan))
    assert not canvas_of(surface)[..., 3].any()
    put(page, "surface", loss=before)


def test_colour_bar_has_the_levels(page: Page, surface: Locator) -> None:
    put(page, "surface", loss=np.add.outer(np.arange(5.0), np.arange(9.0)), levels=np.arange(13.0))
    _, top, _, height = area_of(surface)
    bar = surface.locator(".bar text")
    *levels, name = bar.evaluate_all("nodes => nodes.map((node) => [Number(node.getAttribute('y')), node.textContent])")
    assert name[1] == "loss"
    for y, label in levels:
        assert y == pytest.approx(top + height * (1 - number(label) / 12), abs=0.01)
    assert len(levels) >= 5
    fills = surface.locator(".bar rect[fill]").evaluate_all("nodes => nodes.map((node) => node.getAttribute('fill'))")
    want = colormaps["viridis_r"](BoundaryNorm(np.arange(13), 256)(np.arange(12) + 0.5))[::-1, :3]
    np.testing.assert_allclose([to_rgb(fill) for fill in fills], want, atol=0.003)


# ---- Heat map -----------------------------------------------------------------------------------------


@pytest.fixture
def heat_map(page: Page) -> Locator:
    """A map of losses over learning rates 1e-5 … 10 and momenta 0 … 0.9, of which some diverged."""
    values = 10.0 ** np.add.outer(np.arange(4), -np.arange(7.0))
    values[3, 5:] = np.nan
    put(
        page,
        "heat_map",
        values=values,
        kind="magnitude",
        names=[],
        log=True,
        x_range=[1e-5, 10],
        x_log=True,
        y_range=[0, 0.9],
        chosen=[1e-3, 0.3],
        axis_names=["learning rate", "momentum"],
        value_name="final loss",
    )
    return page.locator(".gdviz-heat-map")


def test_cells_have_the_colours_of_their_values(page: Page, heat_map: Locator) -> None:
    pixels = canvas_of(heat_map)
    values = value_of_array(page, "heat_map", "values")
    low, high = np.log10([np.nanmin(values), np.nanmax(values)])
    want = 255 * colormaps["viridis_r"]((np.log10(values) - low) / (high - low))
    want[np.isnan(values)] = 0
    # The page has 256 colours too, but rounds in another direction.
    np.testing.assert_allclose(pixels, want, atol=3)
    left, top, width, height = area_of(heat_map)
    np.testing.assert_allclose(
        axis_of(heat_map, "x", log=True)([1e-5, 10]), left + width * np.array([0.5, 6.5]) / 7, atol=0.01
    )
    np.testing.assert_allclose(axis_of(heat_map, "y")([0, 0.9]), top + height * np.array([3.5, 0.5]) / 4, atol=0.01)
    assert heat_map.locator(".gdviz-legend .entry").all_text_contents() == ["diverged"]
    put(page, "heat_map", values=np.nan_to_num(values, nan=1.0))
    assert heat_map.locator(".gdviz-legend .entry").all_text_contents() == []


def test_a_cell_is_chosen_by_click_and_by_keys(page: Page, heat_map: Locator) -> None:
    left, top, width, height = area_of(heat_map)

    def check(column: int, row: int, told: str) -> None:
        want = np.geomspace(1e-5, 10, 7)[column], np.linspace(0, 0.9, 4)[row]
        np.testing.assert_allclose(value_of(page, "heat_map", "chosen"), want, rtol=1e-9, atol=1e-12)
        x, y, w, h = (float(drawn(heat_map, ".cell", name)[0]) for name in ("x", "y", "width", "height"))
        np.testing.assert_allclose(
            [x + w / 2, y + h / 2], [left + (column + 0.5) / 7 * width, top + (3.5 - row) / 4 * height], atol=0.01
        )
        expect(heat_map.locator(".status")).to_have_text(told)

    check(2, 1, "learning rate = 0.001, momentum = 0.3: final loss 0.1")
    page.mouse.click(*place_in_window(heat_map, (left + 5.2 / 7 * width, top + 0.3 / 4 * height)))
    check(5, 3, "learning rate = 1, momentum = 0.9: diverged")
    page.mouse.move(0, 0)
    heat_map.locator(".handle").press("ArrowLeft")
    check(4, 3, "learning rate = 0.1, momentum = 0.9: final loss 0.1")
    heat_map.locator(".handle").press("ArrowDown")
    heat_map.locator(".handle").press("Shift+ArrowLeft")
    check(0, 2, "learning rate = 1e−5, momentum = 0.6: final loss 100")
    page.touchscreen.tap(*place_in_window(heat_map, (left + 6.5 / 7 * width, top + 3.5 / 4 * height)))
    check(6, 0, "learning rate = 10, momentum = 0: final loss 1e−6")
    put(page, "heat_map", chosen=[1e3, 0.3])
    assert drawn(heat_map, ".handle", "class") == []


def test_categories_have_colours_and_names(page: Page, heat_map: Locator) -> None:
    colors = ["#D55E00", "#0072B2"]
    put(
        page,
        "heat_map",
        kind="category",
        values=np.array([[0.0, 1.0], [-1.0, np.nan]]),
        colors=colors,
        names=["left", "right"],
    )
    want = np.array([[*to_rgb(color), 1.0] for color in colors] + [[0.0] * 4] * 2).reshape(2, 2, 4)
    np.testing.assert_array_equal(canvas_of(heat_map), np.round(255 * want))
    assert heat_map.locator(".gdviz-legend .entry").all_text_contents() == ["left", "right", "diverged"]
    assert drawn(heat_map, ".bar rect", "fill") == []


# ---- Curves ---------------------------------------------------------------------------------------------


@pytest.fixture
def curves(page: Page) -> Locator:
    """Two curves, one with a gap and a band."""
    x = np.arange(6.0)
    y = np.array([2.0**-x, [1.0, 0.5, np.nan, 0.25, 0.3, 0.0]])
    put(
        page,
        "curves",
        x=x[None],
        y=y,
        low=np.stack([y[0] / 2, np.full(6, np.nan)]),
        high=np.stack([y[0] * 2, np.full(6, np.nan)]),
        limits=np.array([np.nan, 1.5]),
        limit_name="2 / learning rate",
        names=["Adam", "gradient descent"],
        marker=np.array([1.5]),
        shown=np.empty(0),
        log=False,
    )
    return page.locator(".gdviz-curves")


def curve_points(text: str) -> list[np.ndarray]:
    """Return the stretches of a curve between gaps, each of shape (n, 2)."""
    return [points_of(stretch.split("h")[0]) for stretch in text.split("M")[1:]]


@pytest.mark.parametrize("log", [False, True])
def test_curves_pass_their_points(page: Page, curves: Locator, log: bool) -> None:
    put(page, "curves", log=log)
    x = np.arange(6.0)
    y = value_of_array(page, "curves", "y")
    to_x, to_y = axis_of(curves, "x"), axis_of(curves, "y", log)
    first, second = map(curve_points, drawn(curves, "svg .line"))
    np.testing.assert_allclose(first, [np.stack([to_x(x), to_y(y[0])], axis=1)], atol=CURVE_TOLERANCE)
    # 0 has no place on a logarithmic axis.
    parts = [slice(0, 2), slice(3, 5 if log else 6)]
    for stretch, part in zip(second, parts, strict=True):
        np.testing.assert_allclose(stretch, np.stack([to_x(x[part]), to_y(y[1, part])], axis=1), atol=CURVE_TOLERANCE)
    band = points_of(drawn(curves, ".band")[0])
    ends = np.concatenate([to_y(2 * y[0]), to_y(y[0] / 2)[::-1]])
    np.testing.assert_allclose(band, np.stack([to_x([*x, *x[::-1]]), ends], axis=1), atol=CURVE_TOLERANCE)
    left, _, width, _ = area_of(curves)
    none, limit = drawn(curves, ".limit")
    assert none == ""
    at, length = limit.split("h")
    np.testing.assert_allclose(points_of(at)[0], [left, to_y(1.5)], atol=CURVE_TOLERANCE)
    assert float(length) == pytest.approx(width)


def test_a_point_without_neighbours_is_a_whole_dot(page: Page, curves: Locator) -> None:
    put(page, "curves", x=np.array([[3.0]]), y=np.array([[1.0], [0.25]]), low=np.empty((0, 0)), high=np.empty((0, 0)))
    put(page, "curves", marker=np.array([np.nan]), limits=np.empty(0))
    left = area_of(curves)[0]
    dots = np.array([drawn(curves, ".point", name) for name in ("cx", "cy")], float).T
    # A run that has not begun stands where its axis begins.
    np.testing.assert_allclose(dots[:, 0], left, atol=CURVE_TOLERANCE)
    assert dots[0, 1] < dots[1, 1]
    assert curves.locator(".shapes .point").count() == 0, "it would be cut off at the axes"


def test_marker_marks_the_curves_at_a_place(page: Page, curves: Locator) -> None:
    to_x, to_y = axis_of(curves, "x"), axis_of(curves, "y")
    place = points_of(drawn(curves, ".marker")[0].split("v")[0])[0][0]
    assert place == pytest.approx(float(to_x(1.5)), abs=CURVE_TOLERANCE)
    # In the middle of a straight line; the other curve has a gap there.
    (x,), (y,) = (drawn(curves, ".dot", name) for name in ("cx", "cy"))
    np.testing.assert_allclose([float(x), float(y)], [to_x(1.5), to_y(0.375)], atol=CURVE_TOLERANCE)
    put(page, "curves", marker=np.array([np.nan]))
    assert drawn(curves, ".marker") == [""]
    assert drawn(curves, ".dot", "cx") == []


def test_only_what_is_shown_is_drawn_and_named(page: Page, curves: Locator) -> None:
    # Curves have their names at their ends, and what is dashed has its own in the legend.
    names, entries = curves.locator(".label.end"), curves.locator(".gdviz-legend .entry")
    assert names.all_text_contents() == ["Adam", "gradient descent"]
    assert entries.all_text_contents() == ["2 / learning rate"]
    put(page, "curves", shown=np.array([0.0, 1.0]))
    assert [bool(text) for text in drawn(curves, "svg .line")] == [False, True]
    assert [bool(text) for text in drawn(curves, ".band")] == [False, False]
    assert names.all_text_contents() == ["gradient descent"]
    assert entries.all_text_contents() == ["2 / learning rate"]
    # Under the pointer: the values at the nearest place.
    to_x = axis_of(curves, "x")
    _, top, _, height = area_of(curves)
    page.mouse.move(*place_in_window(curves, (float(to_x(3.2)), top + height / 2)))
    expect(curves.locator(".status")).to_have_text("step 3: gradient descent 0.25")
    page.mouse.move(0, 0)


@pytest.mark.parametrize("values", [np.full(6, np.nan), np.full(6, 2.0), np.geomspace(1e-30, 1e30, 6), -np.arange(6.0)])
@pytest.mark.parametrize("log", [False, True])
def test_axes_are_sensible_whatever_the_values(page: Page, curves: Locator, values: np.ndarray, log: bool) -> None:
    put(page, "curves", y=values[None], low=np.empty((0, 0)), high=np.empty((0, 0)), limits=np.empty(0), log=log)
    left, top, width, height = area_of(curves)
    pixels, labels = ticks_of(curves, "y")
    assert 1 <= len(labels) == len(set(labels)) <= 12
    assert ((top - 0.01 <= pixels) & (pixels <= top + height + 0.01)).all()
    for label, x, box in zip(labels, pixels, curves.locator(".ticks text.y").all(), strict=True):
        assert len(label) <= 8
        assert box.bounding_box()["x"] > curves.bounding_box()["x"] + 15, (label, x)
    (line,) = drawn(curves, "svg .line")
    drawable = np.isfinite(values) & ((values > 0) | (not log))
    points = np.concatenate([np.empty((0, 2)), *curve_points(line)])
    assert len(points) == drawable.sum()
    assert ((points >= [left, top]) & (points <= [left + width, top + height])).all()
    note = curves.locator(".note").text_content()
    assert ("Not positive" in note) == (log and np.isfinite(values).any() and not drawable.any())


# ---- Room -------------------------------------------------------------------------------------------------


def test_views_fit_a_phone(page: Page, surface: Locator, heat_map: Locator, curves: Locator) -> None:
    put(page, "heat_map", axis_names=["a very long name of an axis, longer than a phone is wide", "momentum"])
    page.set_viewport_size({"width": 390, "height": 844})
    try:
        for view in (surface, heat_map, curves):
            settle(page, lambda view=view: _check_width(view, 390))
            for text in view.locator("svg text").all():
                box = text.bounding_box()
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= 391
        surface.get_by_label("Zoom out").click()
        settle(page, lambda: check_surface(page, (-3.0, 3.0, -2.0, 4.0)))
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    finally:
        page.set_viewport_size({"width": 1280, "height": 800})


def _check_width(view: Locator, most: float) -> None:
    box = view.locator("svg").bounding_box()
    assert 0.85 * most < box["width"] <= most
    assert area_of(view)[2] < box["width"]
