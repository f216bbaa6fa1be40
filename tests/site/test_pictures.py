"""Pictures and words of stored widgets: what stands at which place in them, and that their texts tell what is so."""

from __future__ import annotations

import copy
import io
import json
import math
from typing import Any

import bqplot
import ipywidgets
import numpy as np
import pytest
from ipywidgets.embed import dependency_state
from PIL import Image

from gdviz import gallery, views
from gdviz.site.pictures import Picture, pictures, words
from gdviz.views import theme


def stored(widget: ipywidgets.Widget) -> tuple[dict[str, Any], str]:
    """Return what a notebook stores of a widget and all that belongs to it, and the widget's id."""
    return json.loads(json.dumps(dependency_state([widget], drop_defaults=False))), widget.model_id


def only_picture(widget: ipywidgets.Widget) -> Picture:
    (picture,) = pictures(*stored(widget))
    return picture


def pixels(picture: Picture) -> np.ndarray:
    image = Image.open(io.BytesIO(picture.data))
    assert picture.kind == "image/png"
    assert image.format == "PNG"
    return np.asarray(image.convert("RGB")).astype(int)


def rgb(color: str) -> np.ndarray:
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)])


def like(image: np.ndarray, color: str, tolerance: int = 12) -> np.ndarray:
    """Return where an image has a colour, but for the palette of its file."""
    return np.abs(image - rgb(color)).max(axis=-1) <= tolerance


def centre(mask: np.ndarray) -> np.ndarray:
    """Return the centre of what is marked in an image, (x, y) in pixels."""
    return np.argwhere(mask).mean(axis=0)[::-1] + 0.5


def placed(image: np.ndarray, color: str, low: tuple[float, float], high: tuple[float, float]):
    """Return the pixel of each point of the plane, from two marks of a colour, left below and right above."""
    mask = like(image, color)
    columns = np.flatnonzero(mask.any(axis=0))
    split = columns[np.argmax(np.diff(columns))] + 1
    left, right = mask.copy(), mask.copy()
    left[:, split:], right[:, :split] = False, False
    a, b = centre(left), centre(right)

    def pixel(point: Any) -> np.ndarray:
        return a + (np.asarray(point) - low) / (np.asarray(high) - low) * (b - a)

    return pixel


def color_at(image: np.ndarray, pixel: np.ndarray) -> np.ndarray:
    column, row = np.floor(pixel).astype(int)
    return image[row, column]


# ---- Loss surfaces ---------------------------------------------------------------------------------

BOX = (-2.0, 2.0, -1.0, 3.0)
CORNERS = ((-1.7, -0.7), (1.7, 2.7))


def tilted(**traits: Any) -> views.Surface:
    """Return the surface of L = x + 2 y, whose contours are straight lines, with minima in two corners, no arrows."""
    x, y = np.meshgrid(np.linspace(-2, 2, 5), np.linspace(-1, 3, 9))
    shown = views.Surface(minima=np.array(CORNERS), axis_names=("w", "b"), movable=False, **traits)
    gradient = np.zeros((2, 2, 2))
    shown.show({"loss": x + 2 * y, "levels": np.linspace(-4, 8, 13), "gradient": gradient, "box": np.array(BOX)})
    return shown


def test_a_surface_has_the_colour_of_its_band_everywhere() -> None:
    image = pixels(only_picture(tilted()))
    pixel = placed(image, theme.MINIMUM, *CORNERS)
    palette = theme.CONTOURS
    for x in np.linspace(-1.9, 1.9, 9):
        for y in np.linspace(-0.9, 2.9, 9):
            band = math.floor(x + 2 * y + 4)
            near_line = min((x + 2 * y) % 1, -(x + 2 * y) % 1) < 0.1
            near_mark = min(math.dist((x, y), corner) for corner in CORNERS) < 0.2
            if not (near_line or near_mark):
                want = rgb(palette[math.floor(255 / 11 * band)])
                assert np.abs(color_at(image, pixel((x, y))) - want).max() <= 12, (x, y)


def test_paths_and_present_points_lie_where_they_belong() -> None:
    paths = np.array([[[-1, 2.5], [0.5, 2.0], [1, -0.5]], [[-1, 2.5], [-1, 0], [np.nan, 0]]])
    shown = tilted(paths=paths, current=[[1, -0.5], [np.nan, np.nan]], names=["Plain", "Other"])
    picture = only_picture(shown)
    image = pixels(picture)
    pixel = placed(image, theme.MINIMUM, *CORNERS)
    for point, color in [
        ((-0.25, 2.25), theme.DESCENTS[0]),
        ((0.75, 0.75), theme.DESCENTS[0]),
        ((1, -0.5), theme.DESCENTS[0]),
        ((-1, 1.25), theme.DESCENTS[1]),
    ]:
        column, row = np.floor(pixel(point)).astype(int)
        assert like(image[row - 1 : row + 2, column - 1 : column + 2], color, 30).any(), point
    assert picture.text == (
        "Loss surface over w (−2 to 2) and b (−1 to 3), loss from −4 to 8. 2 descents start at (−1, 2.5); "
        "Plain is at (1, −0.5) and Other is at (−1, 0). Minima at (−1.7, −0.7) and (1.7, 2.7)."
    )


def test_a_descent_that_is_not_shown_or_has_no_point_is_left_out() -> None:
    paths = np.full((3, 4, 2), np.nan)
    paths[:2, :2] = [[[0, 0], [1, 1]], [[0, 2], [1, 0]]]
    shown = tilted(paths=paths, shown=[0.0, 1.0, 1.0], status="step 7")
    picture = only_picture(shown)
    image = pixels(picture)
    assert not like(image, theme.DESCENTS[0]).any()
    assert like(image, theme.DESCENTS[1]).any()
    assert "The descent starts at (0, 2) and is at (1, 0). Step 7." in picture.text


def test_one_descent_is_told_with_its_step_its_loss_and_where_it_diverged() -> None:
    path = np.array([[[-1.0, -1.0], [0.5, 0.25]]])
    there = only_picture(tilted(paths=path, current=np.array([[0.5, 0.25, 0.125]]), step=7)).text
    assert "starts at (−1, −1); at step 7 it is at (0.5, 0.25), with a loss of 0.125." in there
    gone = only_picture(tilted(paths=path, current=np.array([[0.5, 0.25, 0.125]]), step=7, diverged_at=3)).text
    assert "starts at (−1, −1) and diverges at step 3." in gone


def test_a_path_that_leaves_the_picture_and_a_loss_that_is_not_finite() -> None:
    shown = tilted(paths=[[[-1, 2], [0, 2], [1e24, 2], [np.inf, 0]]])
    loss = shown.loss.copy()
    loss[:, -1] = np.nan
    shown.loss = loss
    picture = only_picture(shown)
    image = pixels(picture)
    pixel = placed(image, theme.MINIMUM, *CORNERS)
    column, row = np.floor(pixel((1.2, 2))).astype(int)
    assert like(image[row - 1 : row + 2, column], theme.DESCENT, 30).any()
    # The last quarter has no colour of the map.
    assert np.ptp(color_at(image, pixel((1.6, 0.55)))) < 12
    assert "is at (1e24, 2)." in picture.text
    assert "Where it is hatched, the loss is not finite." in picture.text


def test_the_start_is_shown_where_the_reader_moves_it() -> None:
    shown = tilted(start=(0.0, 1.0))
    still = pixels(only_picture(shown))
    shown.movable = True
    movable = pixels(only_picture(shown))
    pixel = placed(movable, theme.MINIMUM, *CORNERS)
    assert color_at(movable, pixel((0, 1))).max() < 12
    assert color_at(still, pixel((0, 1))).max() > 60


def test_a_field_has_its_descent_over_the_picture_of_its_canvas() -> None:
    field = views.Field(gallery("linear"))
    field.path = np.array([[-1.5, 1.5], [-1.5, -1.0], [2.0, -1.0]])
    field.current, field.step = np.array([2.0, -1.0, 0.25]), 2
    picture = only_picture(field.box)
    image = pixels(picture)
    assert picture.size == tuple(field.drawn["size"]) == image.shape[1::-1]
    left, top, width, height = field.drawn["axes"]
    x0, x1, y0, y1 = field.drawn["limits"]
    for x, y in [(-1.5, 0.3), (0.4, -1.0)]:
        column = int(left + width * (x - x0) / (x1 - x0))
        row = int(top + height * (y1 - y) / (y1 - y0))
        assert like(image[row - 1 : row + 2, column - 1 : column + 2], theme.DESCENT, 40).any()
    # Elsewhere it is the canvas's own picture.
    own = pixels(only_picture(field.canvas))
    assert np.median(np.abs(own - image)) <= 2
    w, b = (f"{float(value):.4g}".replace("-", "−") for value in gallery("linear").minima[0])
    assert picture.text == (
        "Loss surface over w (−2.5 to 2.5) and b (−2.5 to 2.5). The descent starts at (−1.5, 1.5); at step 2 it is at "
        f"(2, −1), with a loss of 0.25. Minimum at ({w}, {b})."
    )
    field.diverged_at = 1
    assert "and diverges at step 1." in only_picture(field.box).text


# ---- Curves, maps, data, networks --------------------------------------------------------------------


def test_curves_lie_where_they_belong_also_on_a_logarithmic_axis() -> None:
    x = np.arange(5.0)
    y = np.stack([10.0 ** (2 - x), np.full(5, 1.0), [1, 2, 3, 4, 5]])
    shown = views.Curves(x=x[None], y=y, names=["falls", "stays", "hidden"], log=True, shown=[1.0, 1.0, 0.0])
    picture = only_picture(shown)
    # Without the legend.
    image = pixels(picture)[: round(0.5 * 720)]
    falls, stays = (like(image, color, 60) for color in theme.DESCENTS[:2])
    assert not like(image, theme.DESCENTS[2]).any()
    # A straight line on this axis; the other one crosses it in the middle.
    columns = np.flatnonzero(falls.any(axis=0))
    heights = np.array([np.flatnonzero(falls[:, column]).mean() for column in columns])
    line = np.polynomial.Polynomial.fit(columns, heights, 1)
    assert np.abs(line(columns) - heights).max() < 2
    level = np.median(np.argwhere(stays)[:, 0])
    assert abs(line(columns.mean()) - level) < 2
    assert picture.text == (
        "Loss over step (0 to 4), on a logarithmic axis: falls from 100 to 0.01 at 4 and stays 1 at 4."
    )


def test_curves_that_a_logarithmic_axis_cannot_show_say_so() -> None:
    text = only_picture(views.Curves(x=[[0.0, 1.0]], y=[[-1.0, -2.0]], log=True)).text
    assert text == ("Loss over step (0 to 1), on a logarithmic axis: not positive: a logarithmic axis cannot show it.")
    assert (
        only_picture(views.Curves(x=[[0.0, 1.0]], y=[[np.nan] * 2])).text == "Loss over step (0 to 1): no values yet."
    )


def test_curves_have_bands_limits_and_gaps() -> None:
    y = np.array([[4.0, 3.0, np.nan, 3.0, 2.0, np.nan]])
    shown = views.Curves(x=np.arange(6.0)[None], y=y, low=y - 1, high=y + 1, limits=[5.0], limit_name="edge")
    image = pixels(only_picture(shown))
    band = rgb(theme.DESCENT) * 0.2 + 255 * 0.8
    assert (np.abs(image - band).max(axis=-1) <= 12).sum() > 1000
    assert only_picture(shown).text == "Loss over step (0 to 5): from 4 to 2 at 4."


def test_a_map_of_categories_has_each_colour_in_its_cells() -> None:
    values = np.array([[0, 1, 1], [2, np.nan, 1], [2, 2, -1]])
    shown = views.HeatMap(values=values, kind="category", names=["first", "second", "third"], chosen=(9.0, 9.0))
    shown.x_range, shown.y_range = (1.0, 3.0), (10.0, 30.0)
    picture = only_picture(shown)
    # Without the legend.
    image = pixels(picture)[: round(0.8 * 720)]
    first, second, third = (like(image, color) for color in theme.DESCENTS[:3])
    # Edges are whole pixels, and the frame covers some.
    np.testing.assert_allclose([second.sum() / first.sum(), third.sum() / first.sum()], 3, rtol=0.06)
    # The lowest row is the first one.
    width, height = np.ptp(np.argwhere(first), axis=0)[::-1] + 1
    assert first.sum() > 0.95 * width * height
    np.testing.assert_allclose(centre(third) - centre(first), (width / 3, -5 * height / 3), atol=2)
    np.testing.assert_allclose(centre(second) - centre(first), (5 * width / 3, -height / 3), atol=2)
    assert picture.text == (
        "Map of loss over x (1 to 3) and y (10 to 30): first (11 %), second (33 %), third (33 %) and diverged (22 %)."
    )
    # A cell reaches half its size beyond its centre.
    for chosen, name in [((3.4, 14.0), "second"), ((0.6, 34.0), "third"), ((3.4, 26.0), "diverged")]:
        shown.chosen = chosen
        assert only_picture(shown).text.endswith(f"At the chosen ({chosen[0]:g}, {chosen[1]:g}): {name}.")


@pytest.mark.parametrize("log", [False, True])
def test_a_map_of_magnitudes_has_the_colours_of_its_palette(log: bool) -> None:
    values = np.array([[1.0, 10.0], [100.0, 1000.0]])
    shown = views.HeatMap(
        values=values, log=log, chosen=(0.001, 5.0), x_range=(0.001, 0.1), y_range=(0.0, 5.0), x_log=True
    )
    picture = only_picture(shown)
    image = pixels(picture)
    share = np.log10(values) / 3 if log else (values - 1) / 999
    for color in np.array(theme.CONTOURS)[np.minimum(share * 256, 255).astype(int)].ravel():
        # A quarter of the map, without cross and names.
        assert like(image, color).sum() > 0.15 * 0.6 * image.shape[0] * image.shape[1], color
    assert picture.text == (
        "Map of loss over x (0.001 to 0.1, logarithmic) and y (0 to 5): 1 to 1000. At the chosen (0.001, 5): 100."
    )


def test_data_of_two_classes_lie_over_the_map_of_the_model() -> None:
    editor = views.DataEditor("classification", 6)
    editor.x = [[-2, -2], [2, 2], [2, -2], [-2, 2], [0, 0], [1, 1]]
    editor.y, editor.part = [-1, 1, 1, -1, 1, 1], [1, 1, 1, 1, -1, 0]
    editor.map = np.where(np.arange(10)[None] < 5, -1.0, 0.5) * np.ones((10, 1))
    picture = only_picture(editor)
    image = pixels(picture)
    strong = np.round(255 + (rgb(theme.NEGATIVE) - 255) * 0.7).astype(int)
    weak = np.round(255 + (rgb(theme.POSITIVE) - 255) * 0.35).astype(int)
    left, right = (np.abs(image - color).max(axis=-1) <= 12 for color in (strong, weak))
    assert left.sum() == pytest.approx(right.sum(), rel=0.05)
    width = centre(right)[0] - centre(left)[0]
    middle = (centre(right) + centre(left)) / 2
    # Half the map is three units wide, and as high as it is wide but for its frame.
    height = np.ptp(np.argwhere(right)[:, 0]) + 1
    for x, y, color in [(-2, -2, theme.NEGATIVE), (2, 2, theme.POSITIVE), (2, -2, theme.POSITIVE), (0, 0, "#FFFFFF")]:
        at = middle + np.array([x * width / 3, -y * height / 6])
        assert np.abs(color_at(image, at) - rgb(color)).max() <= 12, (x, y)
    assert picture.text == (
        "Data: 4 training points and 1 test point (2 labelled −1 and 3 labelled +1) over x₁ (−3 to 3) and "
        "x₂ (−3 to 3). The model's output there: −1 to 0.5."
    )


def test_data_of_a_regression_come_with_the_curve_of_the_model() -> None:
    editor = views.DataEditor("regression", 3)
    editor.x, editor.y, editor.part = [[-2], [1], [0]], [-1.5, 1, 0], [1, 1, 0]
    editor.fit = np.linspace(-1.5, 1.5, 50)
    picture = only_picture(editor)
    image = pixels(picture)[: round(0.75 * 0.72 * 720)]
    assert like(image, theme.DATA).any()
    assert like(image, theme.DESCENT).any()
    assert picture.text == ("Data: 2 training points over x (−3 to 3) and y (−2 to 2). The model's curve: −1.5 to 1.5.")


def test_a_network_has_a_line_for_each_weight() -> None:
    network = views.NetworkDiagram((1, 2, 1), "tanh")
    network.weights = [2.0, -2.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    picture = only_picture(network)
    image = pixels(picture)
    # From the input upwards to the first unit, and downwards to the second; no other weight has a line.
    up, down = (np.argwhere(like(image, color, 40)) for color in (theme.POSITIVE, theme.NEGATIVE))
    for line, ends in ((up, -1), (down, 1)):
        end = line[line[:, 1] == line[:, 1].max()].mean(axis=0)
        # Units of the three layers are in thirds of the picture, those of a layer 54 pixels apart.
        assert image.shape[1] / 3 < end[1] < image.shape[1] / 2
        assert end[0] == pytest.approx(len(image) / 2 + ends * 27 * 1.5, abs=2)
    assert picture.text == (
        "Network with 1 input, hidden layers of 2 units (tanh) and 1 output. Its 7 weights and biases: −2 to 2."
    )


def test_a_table_has_the_rows_that_are_shown() -> None:
    table = views.ResultsTable(["Plain & simple", "Other"], ["final loss", "arrived"], shown=(1.0, 0.0))
    table.values = [[0.12345, np.nan], [1, 2]]
    picture = only_picture(table)
    assert picture.kind == "text/html"
    assert picture.data.decode() == (
        '<table><thead><tr><th scope="col"></th><th scope="col">final loss</th><th scope="col">arrived</th></tr>'
        '</thead><tbody><tr><th scope="row">Plain &amp; simple</th><td>0.123</td><td>–</td></tr></tbody></table>'
    )
    assert picture.text == "Plain & simple: final loss 0.123."


# ---- bqplot, ipympl, images -----------------------------------------------------------------------------


def chart(*marks: bqplot.Mark, **scales: bqplot.Scale) -> bqplot.Figure:
    axes = [
        bqplot.Axis(scale=scales["x"], label="time"),
        bqplot.Axis(scale=scales["y"], label="height", orientation="vertical"),
    ]
    return bqplot.Figure(marks=marks, axes=axes, title="Heights")


@pytest.mark.parametrize("log", [False, True])
def test_marks_of_bqplot_lie_on_their_scales(log: bool) -> None:
    scales = {"x": bqplot.LinearScale(min=0, max=10), "y": bqplot.LogScale() if log else bqplot.LinearScale()}
    points = bqplot.Scatter(x=[1.0, 9.0], y=[1.0, 10000.0], scales=scales, colors=["#0000FF"], default_size=100)
    line = bqplot.Lines(x=[1.0, 5.0, 9.0], y=[1.0, 100.0, 10000.0], scales=scales, colors=["#FF0000"])
    unseen = bqplot.Lines(x=[1.0, 9.0], y=[1.0, 10000.0], scales=scales, colors=["#00FF00"], visible=False)
    picture = only_picture(chart(points, line, unseen, **scales))
    image = pixels(picture)
    assert not like(image, "#00FF00", 60).any()
    low, high = ((1, 0), (9, 4)) if log else ((1, 1), (9, 10000))
    pixel = placed(image, "#0000FF", low, high)
    for x, y in [(3, 10), (5, 100), (7, 1000)]:
        at = (x, math.log10(y)) if log else (x, y if x == 5 else (101 / 2 if x == 3 else 10100 / 2))
        column, row = np.floor(pixel(at)).astype(int)
        assert like(image[row - 1 : row + 2, column - 1 : column + 2], "#FF0000", 60).any(), (x, y)
    name = "height (1 to 10000, logarithmic)" if log else "height (1 to 10000)"
    assert picture.text == f"Heights, {name} over time (0 to 10): 2 points and a line from (1, 1) to (9, 10000)."


def test_bars_and_labels_of_bqplot_and_what_is_left_out() -> None:
    scales = {"x": bqplot.LinearScale(), "y": bqplot.LinearScale()}
    bars = bqplot.Bars(x=[1.0, 2.0, 3.0], y=[1.0, 2.0, 4.0], scales=scales, colors=["#0000FF"])
    words_ = bqplot.Label(x=[1.0], y=[3.0], text=["high"], scales=scales, colors=["#FF0000"])
    left_out = bqplot.Hist(sample=np.arange(4.0), scales={"sample": scales["x"], "count": scales["y"]})
    picture = only_picture(chart(bars, words_, left_out, **scales))
    image = pixels(picture)
    blue = like(image, "#0000FF")
    heights = blue.sum(axis=0)
    assert like(image, "#FF0000", 60).any()
    # As high as their numbers say, and from the axis on.
    np.testing.assert_allclose(np.unique(heights[heights > 5])[[0, -1]] / heights.max(), [0.25, 1], atol=0.02)
    assert picture.text == (
        "Heights, height (0 to 4) over time (0.525 to 3.475): 3 bars of 1 to 4 and the words “high”. "
        "1 mark of other kinds is left out."
    )


def test_marks_of_bqplot_with_scales_of_their_own_have_axes_of_their_own() -> None:
    x, y, other = (bqplot.LinearScale() for _ in range(3))
    first = bqplot.Lines(x=[0.0, 1.0], y=[0.0, 1.0], scales={"x": x, "y": y}, colors=["#FF0000"])
    second = bqplot.Lines(x=[0.0, 1.0], y=[500.0, 100.0], scales={"x": x, "y": other}, colors=["#0000FF"])
    figure = chart(first, second, x=x, y=y)
    figure.axes = [*figure.axes, bqplot.Axis(scale=other, label="weight", orientation="vertical", side="right")]
    picture = only_picture(figure)
    red, blue = (like(pixels(picture), color, 40) for color in ("#FF0000", "#0000FF"))
    # Both go from one end to the other, so each is the other's mirror image.
    np.testing.assert_allclose(centre(red), centre(blue), atol=2)
    assert "height (0 to 1) and weight (100 to 500) over time (0 to 1)" in picture.text


def test_the_loss_curve_of_the_lesson_shows_one_of_its_axes() -> None:
    curve = views.LossCurve(3)
    for line in (curve.line, curve.log_line):
        line.y = [8.0, 4.0, 2.0, 1.0]
    curve.log_line.visible = curve.log_marker.visible = curve.log_axis.visible = False
    curve.marker.x, curve.marker.y = [3.0], [1.0]
    want = "loss (1 to 8) over step (0 to 3): a line from (0, 8) to (3, 1) and a point at (3, 1)."
    assert only_picture(curve.figure).text == f"Loss at every step of the descent, {want}"


def test_images_are_taken_as_they_are() -> None:
    file = io.BytesIO()
    Image.new("RGB", (7, 5), "#123456").save(file, "jpeg")
    (picture,) = pictures(*stored(ipywidgets.Image(value=file.getvalue(), format="jpeg", tooltip="A blue patch")))
    assert picture == Picture(file.getvalue(), "image/jpeg", "A blue patch", (7, 5))


# ---- What is hidden, unknown or broken ------------------------------------------------------------------


def test_pictures_come_in_reading_order_without_what_is_hidden() -> None:
    def table(name: str, **layout: str) -> views.ResultsTable:
        return views.ResultsTable([name], ["loss"], values=[[1.0]], layout=layout)

    stack = ipywidgets.Stack([table("unselected"), table("third")], selected_index=1)
    tab = ipywidgets.Tab([table("fourth"), table("unselected")])
    linked = ipywidgets.Stack([table("fifth"), table("unselected")], selected_index=1)
    choice = ipywidgets.Dropdown(options=["a", "b"], index=0)
    link = ipywidgets.jslink((choice, "index"), (linked, "selected_index"))
    shown = ipywidgets.VBox(
        [
            ipywidgets.HBox([table("first"), table("hidden", display="none")]),
            ipywidgets.VBox([table("hidden")], layout={"visibility": "hidden"}),
            ipywidgets.HBox([table("second"), ipywidgets.Button(description="nothing to draw")]),
            *(stack, tab, choice, linked),
        ]
    )
    found = pictures(*stored(shown))
    assert [picture.text.split(":")[0] for picture in found] == ["first", "second", "third", "fourth", "fifth"]
    link.close()


def test_what_is_not_known_gives_nothing(caplog: pytest.LogCaptureFixture) -> None:
    state, model_id = stored(ipywidgets.VBox([ipywidgets.FloatSlider(), views.Player(), views.Runner()]))
    assert pictures(state, model_id) == []
    assert pictures(state, "no such model") == []
    assert not caplog.records
    for empty in (views.Surface(), views.Curves(), views.HeatMap(), bqplot.Figure()):
        assert pictures(*stored(empty)) == []


@pytest.mark.parametrize(
    "make",
    [
        tilted,
        lambda: views.Curves(x=[[0.0, 1.0]], y=[[1.0, 2.0]]),
        lambda: views.HeatMap(values=[[1.0, 2.0]]),
        lambda: views.DataEditor("regression", 3),
        lambda: views.NetworkDiagram((1, 2, 1)),
        lambda: views.ResultsTable(["a"], ["b"], values=[[1.0]]),
        lambda: views.Field(gallery("bowl")).box,
        lambda: views.LossCurve(3).figure,
    ],
)
def test_what_is_not_stored_as_a_whole_is_left_out(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    widget = make()
    state, model_id = stored(widget)
    assert len(pictures(state, model_id)) == 1
    assert not caplog.records
    bare, short, empty = (copy.deepcopy(state) for _ in range(3))
    for entry in bare.values():
        entry.pop("buffers", None)
    for entry in short.values():
        for buffer in entry.get("buffers", []):
            buffer["data"] = buffer["data"][:3]
    for entry in empty.values():
        entry["state"] = {"_anywidget_id": entry["state"].get("_anywidget_id")}
    for broken in (bare, short, empty):
        assert pictures(broken, model_id) == []
        words(broken, model_id)
    # One line for each, and no traceback.
    assert all(record.exc_info is None for record in caplog.records)


# ---- Words ----------------------------------------------------------------------------------------------


def test_words_tell_controls_with_their_values() -> None:
    shown = ipywidgets.VBox(
        [
            views.Slider(0.1, 1e-5, 10, log=True, description="Learning rate η"),
            ipywidgets.Dropdown(
                options=[("Linear regression", "linear"), ("Bowl", "bowl")], index=1, description="Problem"
            ),
            ipywidgets.ToggleButtons(options=["linear", "log"], description="Loss axis"),
            ipywidgets.Checkbox(True, description="Show residuals"),
            ipywidgets.Checkbox(False, description="Hidden", layout={"display": "none"}),
            ipywidgets.HTML("<b>No control</b>", description="Text"),
            views.Player(value=7, max=50),
            views.Runner(unit="epoch", position=12),
            views.Sentence("Loss {0} in training, {1} in the test.", values=[0.123456, np.nan]),
            views.Sentence("Not told.", shown=False),
            ipywidgets.Dropdown(options=["a"], index=None, description="Open"),
        ]
    )
    assert words(*stored(shown)) == [
        "Learning rate η: 0.1",
        "Problem: Bowl",
        "Loss axis: linear",
        "Show residuals: on",
        "Step: 7 of 50",
        "Epoch: 12",
        "Loss 0.1235 in training, – in the test.",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (-1.5, "−1.5"), (123456.0, "1.23e5"), (-0.00012345, "−1.23e−4"), (40.04, "40.04"), (12345.6, "12350")],
)
def test_numbers_are_told_with_four_digits(value: float, text: str) -> None:
    assert words(*stored(views.Slider(value, -1e6, 1e6, description="η"))) == [f"η: {text}"]
