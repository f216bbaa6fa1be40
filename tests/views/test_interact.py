"""`interact`: ranges become controls, results become figures, and what is compiled computes what plain JAX does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import ipywidgets
import jax
import jax.numpy as jnp
import numpy as np
import pytest

import gdviz
from gdviz import draw, interact
from gdviz.link import flush
from gdviz.views import Drawing, Sentence, Surface3D
from gdviz.views.slider import Slider, WholeNumberSlider

X = jnp.linspace(0, 1, 11)


def control_of(given: Any, function: Any = lambda a: a * X) -> Any:
    return interact(function, a=given).controls["a"]


def layer_of(widget: gdviz.views.Interact, index: int = 0) -> Any:
    flush()
    return widget.result[0][0].layers[index]


# ---- Ranges ----------------------------------------------------------------------------------------


def test_whole_ends_give_a_slider_of_whole_numbers_in_the_middle() -> None:
    slider = control_of((1, 8))
    assert isinstance(slider, WholeNumberSlider)
    assert (slider.min, slider.max, slider.value, slider.step) == (1, 8, 4, 1)
    assert control_of((0, 10, 5)).step == 5


def test_other_ends_give_a_slider_of_numbers_at_the_default_of_the_function() -> None:
    slider = control_of((0.0, 2.0), lambda a=0.3: a * X)
    assert type(slider).__name__ == "Slider"
    assert (slider.min, slider.max, slider.value, slider.step) == (0, 2, 0.3, 0.01)
    assert control_of((0.0, 2.0)).value == 1
    assert control_of((0, 2.5, 0.5)).step == 0.5
    # Between whole ends, a default that is not whole makes a slider of numbers.
    assert control_of((0, 10), lambda a=0.5: a * X).value == 0.5


def test_a_number_gives_the_slider_around_it_that_ipywidgets_has() -> None:
    for value in (3, 0.5, -2, 0):
        ours, theirs = control_of(value), ipywidgets.interactive(lambda a: None, a=value).children[0]
        assert (ours.min, ours.max, ours.value) == (theirs.min, theirs.max, theirs.value)


def test_defaults_are_ranges_of_their_own_and_other_defaults_constants() -> None:
    widget = interact(lambda a=2.0, b=X, on=True: a * b + on)
    assert list(widget.controls) == ["a", "on"]
    np.testing.assert_allclose(layer_of(widget).y, 2 * X + 1, rtol=1e-6)


def test_labels_are_the_names_of_parameters_with_greek_letters() -> None:
    widget = interact(
        lambda learning_rate, theta_0: (learning_rate + theta_0) * X, learning_rate=(0, 1), theta_0=(0, 1)
    )
    assert [each.description for each in widget.controls.values()] == ["learning rate", "θ 0"]


def test_a_check_box_and_options_that_are_strings_or_functions_are_python_objects() -> None:
    def drawn(kind, wave, absolute=False):
        y = wave(X) if kind == "plain" else 2 * wave(X)
        return jnp.abs(y) if absolute else y

    widget = interact(drawn, kind=["plain", "twice"], wave={"sine": jnp.sin, "cosine": lambda x: jnp.cos(3 * x)})
    assert widget.link.where == "browser"
    np.testing.assert_allclose(layer_of(widget).y, jnp.sin(X), atol=1e-6)
    for name, value in (("kind", "twice"), ("wave", "cosine"), ("absolute", True)):
        widget.controls[name].value = value
    np.testing.assert_allclose(layer_of(widget).y, jnp.abs(2 * jnp.cos(3 * X)), atol=1e-6)


def test_options_that_are_numbers_or_arrays_of_one_shape_are_chosen_while_the_function_runs() -> None:
    kernels = {"left": np.array([1.0, 0.0]), "right": np.array([0.0, 1.0])}
    widget = interact(lambda kernel, power: kernel[1] * X**power + kernel[0], kernel=kernels, power=[1, 2, 3])
    widget.controls["kernel"].value, widget.controls["power"].value = "right", "3"
    np.testing.assert_allclose(layer_of(widget).y, X**3, atol=1e-6)
    # One program, whatever is chosen.
    single = interact(lambda kernel, power: kernel[1] * X**power + kernel[0], kernel={"a": [1.0, 0.0]}, power=[1])
    assert len(widget.link.module) < 1.5 * len(single.link.module)


def test_a_default_chooses_an_option() -> None:
    assert control_of(["p", "q"], lambda a="q": X if a == "p" else 2 * X).value == "q"
    assert control_of([1, 5, 9], lambda a=5: a * X).value == "5"


def test_widgets_and_constants_are_taken_as_they_are() -> None:
    ours, theirs = Slider(0.5, 0, 1), ipywidgets.Dropdown(options=["up", "down"])
    widget = interact(
        lambda a, way, shift: a * X + (shift if way == "up" else -shift),
        a=ours,
        way=theirs,
        shift=ipywidgets.fixed(2.0),
    )
    assert list(widget.controls.values()) == [ours, theirs]
    assert (ours.description, theirs.description) == ("a", "way")
    theirs.value = "down"
    np.testing.assert_allclose(layer_of(widget).y, 0.5 * X - 2, atol=1e-6)


def test_a_number_that_plays_goes_from_low_to_high() -> None:
    widget = interact(lambda time=2.5: time + X, time=gdviz.Play(-10, 10, seconds=4))
    player = widget.controls["time"]
    assert (player.seconds, player.ends, player.max) == (4, (-10, 10), 240)
    assert layer_of(widget).y[0] == pytest.approx(2.5)
    player.value = 0
    assert layer_of(widget).y[0] == pytest.approx(-10)
    player.value = player.max
    assert layer_of(widget).y[0] == pytest.approx(10)


def test_a_point_to_drag_is_in_the_first_figure() -> None:
    point = gdviz.Draggable(0.5, -1)
    widget = interact(lambda p, a: [draw.Text("{0}", a), draw.Points(p[0], a * p[1])], p=point, a=(1, 3))
    assert widget.views[0][1].points == [point]
    point.value = 2, 3
    flush()
    layer = widget.result[0][1].layers[0]
    assert (layer.x.item(), layer.y.item()) == (2, 6)


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ((2, 1), ValueError, "the range of a is empty: low must be less than high, but they are 2 and 1"),
        ((1, 1), ValueError, "the range of a is empty: low must be less than high, but they are 1 and 1"),
        ((0.0, np.inf), ValueError, "the range of a must be finite, not (0.0, inf)"),
        ((1, 2, 3, 4), ValueError, "the range of a must be (low, high) or (low, high, step), not (1, 2, 3, 4)"),
        ((0, 4, 0), ValueError, "the step of a must be above 0 and at most 4, the length of its range, not 0"),
        ([], ValueError, "the range of a is empty; give at least one option"),
        ({}, ValueError, "the range of a is empty; give at least one option"),
        (["x", "x"], ValueError, "the options of a must have different names, not x, x"),
        (gdviz.Play(1, 0), ValueError, "the range of a is empty: low must be less than high, but they are 1 and 0"),
        ("abc", TypeError, "the range of a must be (low, high) or (low, high, step) for a slider"),
        (None, TypeError, "the range of a must be (low, high) or (low, high, step) for a slider"),
        (ipywidgets.Box(), TypeError, "the range of a is a Box, which has no synchronised trait 'value'"),
    ],
    ids=str,
)
def test_a_range_that_is_none_is_refused(given: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        interact(lambda a: X, a=given)


def test_parameters_and_ranges_must_fit_each_other() -> None:
    with pytest.raises(TypeError, match="the parameter b has no range; give b="):
        interact(lambda a, b: X, a=(0, 1))
    with pytest.raises(TypeError, match="there is a range for c, but the function takes a"):
        interact(lambda a: X, a=(0, 1), c=(0, 1))
    with pytest.raises(ValueError, match="the function has nothing to move"):
        interact(lambda: X)
    with pytest.raises(ValueError, match="the default of a must be a number from 0 to 1, not 3"):
        interact(lambda a=3: X, a=(0, 1))
    with pytest.raises(TypeError, match="function must be a JAX function"):
        interact(3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="have 128 combinations, each of which is compiled; at most 64"):
        interact(lambda a, b: X, a=[str(i) for i in range(64)], b=True)


# ---- What is drawn ---------------------------------------------------------------------------------


def test_arrays_pairs_and_dictionaries_are_layers_of_one_figure() -> None:
    widget = interact(lambda a: [a * X, (X, X**2), {"cube": (X, X**3), "dots": draw.Points(X, X)}], a=(1, 3))
    (drawing,) = widget.views[0]
    assert [(layer["kind"], layer["label"]) for layer in drawing.layers] == [
        ("Lines", ""),
        ("Lines", ""),
        ("Lines", "cube"),
        ("Points", "dots"),
    ]
    lines = [layer_of(widget, i) for i in range(4)]
    np.testing.assert_array_equal(lines[0].x, np.arange(11))
    np.testing.assert_allclose(lines[0].y, 2 * X, rtol=1e-6)
    np.testing.assert_allclose(lines[2].y, X**3, rtol=1e-6)
    np.testing.assert_array_equal(lines[3].x, X)


def test_several_panels_stand_side_by_side_or_one_below_the_other() -> None:
    def panels(a):
        return [[draw.Figure(a * X), draw.Figure(X)], [draw.Surface(a * jnp.outer(X, X)), draw.Text("{0}!", a)]]

    widget = interact(panels, a=(1.0, 3.0))
    assert [[type(view).__mro__[1] for view in row] for row in widget.views] == [[Drawing] * 2, [Surface3D, Sentence]]
    flush()
    surface = widget.views[1][0]
    np.testing.assert_allclose(surface.loss, 2 * np.outer(X, X), rtol=1e-6)
    np.testing.assert_array_equal(surface.box, [0, 10, 0, 10])
    assert widget.result[1][1].values[0] == 2
    assert widget.views[1][1].described().text == "2!"


def test_a_single_number_is_a_sentence() -> None:
    def double(a):
        return 2 * a

    (sentence,) = interact(double, a=(0, 4)).views[0]
    assert sentence.described().text == "double: 4"


def test_the_axes_of_a_figure_are_as_it_says() -> None:
    figure = draw.Figure(X, x=(0, 5), y=(-1, 1), axes=("t", "height"), title="A throw", equal=True)
    (drawing,) = interact(lambda a: figure, a=(0, 1)).views[0]
    assert (drawing.x_limits, drawing.y_limits, drawing.axis_names) == ((0, 5), (-1, 1), ("t", "height"))
    assert (drawing.title, drawing.equal, drawing.log) == ("A throw", True, False)


def test_what_is_drawn_is_described() -> None:
    (drawing,) = interact(lambda a: {"half": (X, a * X)}, a=(0.0, 1.0)).views[0]
    assert drawing.described().text == "Half with x from 0 to 1 and y from 0 to 0.5."


def test_labels_are_texts_with_numbers_and_are_described_where_they_are_shown() -> None:
    def labelled(a):
        numbers = draw.Labels(X[:3], X[:3], jnp.stack([a, jnp.nan, -2 * a]), texts=("a = {0}", "b = {0}", "{0}"))
        return [{"numbers": numbers}, draw.Labels(X[:2], 0.5, texts=("up", "down")), draw.Labels(X[:2], X[:2], X[:2])]

    widget = interact(labelled, a=(0.0, 1.0))
    np.testing.assert_allclose(layer_of(widget).values, [0.5, np.nan, -1])
    np.testing.assert_array_equal(layer_of(widget, 1).y, [0.5, 0.5])
    assert [layer["texts"] for layer in widget.views[0][0].layers[1:]] == [("up", "down"), ("{0}", "{0}")]
    assert widget.views[0][0].described().text == "Numbers: a = 0.5 and −1, labels: up and down and labels: 0 and 0.1."


def test_a_drawing_without_axes_has_little_around_it_and_only_its_labels_are_described() -> None:
    def bare(a):
        return draw.Figure((X, a * X), draw.Labels(0.5, 0.5, a, texts=("a = {0}",)), x=(0, 1), y=(0, 1), axes=None)

    widget = interact(bare, a=(0.0, 1.0))
    (drawing,) = widget.views[0]
    assert drawing.axis_names is None
    assert drawing.described().text == "Labels: a = 0.5."
    square = interact(lambda a: draw.Figure(a * X, x=(0, 1), y=(0, 1), axes=None, equal=True), a=(0.0, 1.0))
    # At most 560 pixels wide; 8 around, and 26 for what is beneath.
    assert square._repr_mimebundle_()[1]["gdviz"]["room"].startswith(f"--wide: {560 + 26}px; ")


@pytest.mark.parametrize(
    ("result", "error", "message"),
    [
        (draw.Lines(X, X[:5]), ValueError, "Lines with x of shape (11,), y of shape (5,)"),
        (draw.Points(X, X[:5]), ValueError, "Points with x of shape (11,), y of shape (5,); they must have the same"),
        (
            draw.Image(jnp.ones((2, 2)), signs="#FFFFFF"),
            TypeError,
            "Image with signs='#FFFFFF'; it must be two colours",
        ),
        (draw.Labels(X, X), TypeError, "Labels with neither values nor texts; there is nothing to read"),
        (draw.Labels(X, X, X[:5]), ValueError, "Labels with x of shape (11,), y of shape (11,), values of shape (5,)"),
        (draw.Labels(X, X, X, texts=("one", "two")), ValueError, "Labels with 2 texts for 11 points; texts must be a"),
        (draw.Labels(X, X, texts="eleven text"), TypeError, "Labels with texts='eleven text'; it must be a tuple of"),
        (draw.Image(X), ValueError, "Image with values of shape (11,); they must have the shape (rows, columns)"),
        (draw.Contours(X[None]), ValueError, "at least (2, 2)"),
        (draw.Image(jnp.ones((2, 2)), X), ValueError, "box of shape (11,); it must be (x_min, x_max, y_min, y_max)"),
        (jnp.ones((2, 2, 2)), ValueError, "an array of shape (2, 2, 2); allowed are the shapes (points,) for a line"),
        (draw.Text("{0}", X), ValueError, "Text with value 0 of shape (11,); a sentence shows single numbers"),
        (draw.Figure(X, x=(1, 0)), ValueError, "Figure with x=(1, 0); low must be less than high"),
        (draw.Figure(X, y="all"), TypeError, "Figure with y='all'; it must be two fixed numbers (low, high)"),
        (1j * X, TypeError, "with complex numbers; draw their real or imaginary part"),
        ("text", TypeError, "cannot be drawn"),
        (None, TypeError, "cannot be drawn"),
        ([], ValueError, "returned nothing to draw"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_cannot_be_drawn_is_refused(result: Any, error: type[Exception], message: str) -> None:
    def drawn(a):
        return result

    with pytest.raises(error, match=re.escape(message)) as raised:
        interact(drawn, a=(0, 1))
    assert "drawn returned" in str(raised.value)


def test_variants_that_draw_different_things_are_refused() -> None:
    with pytest.raises(ValueError, match="draws different things with on=False and with on=True"):
        interact(lambda on: [X, X] if on else [X], on=True)


# ---- Where it is computed --------------------------------------------------------------------------


def test_a_branch_on_a_number_is_explained() -> None:
    def bent(a):
        return X if a > 1 else -X

    with pytest.raises(TypeError, match=r"bent cannot be compiled, .* Use jnp.where in place of if"):
        interact(bent, a=(0.0, 2.0))


def test_what_no_page_can_compute_runs_in_the_kernel_with_the_reason() -> None:
    def called(a):
        return jax.pure_callback(lambda a: np.float32(a) * np.asarray(X), jax.ShapeDtypeStruct((11,), jnp.float32), a)

    with pytest.warns(UserWarning, match="the link 'called' runs in the kernel, as it cannot be compiled"):
        widget = interact(called, a=(0.0, 2.0))
    assert widget.link.where == "kernel"
    widget.controls["a"].value = 2.0
    np.testing.assert_allclose(layer_of(widget).y, 2 * X, rtol=1e-6)
    with pytest.raises(ValueError, match="runs in the kernel"):
        widget.to_html("never.html")
    assert not Path("never.html").exists()


def test_records_are_pytrees_whose_texts_are_static() -> None:
    figure = draw.Figure(draw.Lines(X, X, label="line"), title="One")
    doubled = jax.jit(lambda shown: jax.tree.map(lambda leaf: 2 * leaf, shown))(figure)
    assert doubled.options["title"] == "One"
    assert doubled.layers[0].label == "line"
    np.testing.assert_array_equal(doubled.layers[0].y, 2 * X)


def test_the_output_says_how_much_room_it_needs() -> None:
    widget = interact(lambda a: draw.Figure(X, x=(0, 1), y=(0, 2), equal=True), a=(0, 1))
    data, metadata = widget._repr_mimebundle_()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == widget.model_id
    # At most 560 pixels wide, of which 70 are margins; 52 above and below, and 26 for what is beneath.
    assert metadata["gdviz"]["room"].startswith(f"--wide: {2 * (560 - 70) + 52 + 26}px; --medium: ")
