"""The words of a kernel's widgets: in reading order, without what is hidden, as HTML that holds nothing else."""

from __future__ import annotations

import base64
from typing import Any

import bqplot
import ipywidgets
import numpy as np
import pytest
from ipympl.backend_nbagg import Canvas
from matplotlib.figure import Figure

from gdviz import views
from gdviz.site.page import without_scripts
from gdviz.site.words import follow_links, words_of
from gdviz.words import Description


def tree(widget: Any) -> list[Any]:
    return [widget, *(inner for child in getattr(widget, "children", ()) for inner in tree(child))]


def words(widget: ipywidgets.Widget) -> str:
    """Return the HTML of a displayed widget."""
    return without_scripts(words_of(tree(widget)), widget.model_id)


def chart(*marks: bqplot.Mark, **scales: bqplot.Scale) -> bqplot.Figure:
    axes = [
        bqplot.Axis(scale=scales["x"], label="time"),
        bqplot.Axis(scale=scales["y"], label="height", side="left"),
    ]
    return bqplot.Figure(marks=marks, axes=axes, title="Heights")


def caption(html: str) -> str:
    return html.partition("<figcaption>")[2].partition("</figcaption>")[0]


def test_controls_have_their_values() -> None:
    shown = ipywidgets.VBox(
        [
            views.Slider(0.1, 1e-5, 10, log=True, description="Learning rate η"),
            ipywidgets.Dropdown(
                options=[("Linear regression", "linear"), ("Bowl <b>", "bowl")], index=1, description="Problem"
            ),
            ipywidgets.ToggleButtons(options=["linear", "log"], description="Loss axis"),
            ipywidgets.Checkbox(True, description="Show residuals"),
            ipywidgets.Checkbox(False, description="Hidden", layout={"display": "none"}),
            ipywidgets.Button(description="nothing to say"),
            views.Player(value=7, max=50),
            ipywidgets.Dropdown(options=["a"], index=None, description="Open"),
        ]
    )
    assert words(shown) == (
        "<p>Learning rate η: 0.1</p><p>Problem: Bowl &lt;b&gt;</p><p>Loss axis: linear</p><p>Show residuals: on</p>"
        "<p>Step: 7 of 50</p>"
    )


def test_texts_are_themselves_but_end_no_element_around_them() -> None:
    assert words(ipywidgets.HTML("<b>Title</b>")) == "<b>Title</b>"
    assert words(ipywidgets.Label("a < b")) == "a &lt; b"
    assert "<math" in words(ipywidgets.HTMLMath("$x^2$"))
    assert words(ipywidgets.HTML("</NOSCRIPT ><script>1</script>")) == ""


def test_a_description_is_a_caption_and_a_table() -> None:
    class View(ipywidgets.DOMWidget):
        def described(self) -> Description:
            return Description("A <view>.", {"": ["<a>", "b"], "loss": [0.12345678, np.inf]})

    assert words(View()) == (
        "<figure><figcaption>A &lt;view&gt;.</figcaption>"
        '<table><thead><tr><td></td><th scope="col">loss</th></tr></thead>'
        "<tbody><tr><td>&lt;a&gt;</td><td>0.1235</td></tr><tr><td>b</td><td>∞</td></tr></tbody></table></figure>"
    )


def test_widgets_come_in_reading_order_without_what_is_hidden() -> None:
    def label(name: str, **layout: str) -> ipywidgets.Label:
        return ipywidgets.Label(f"{name} ", layout=layout)

    stack = ipywidgets.Stack([label("unselected"), label("third")], selected_index=1)
    tab = ipywidgets.Tab([label("fourth"), label("unselected")])
    linked = ipywidgets.Stack([label("fifth"), label("unselected")], selected_index=1)
    choice = ipywidgets.Dropdown(options=["a", "b"], index=0)
    link = ipywidgets.jslink((choice, "index"), (linked, "selected_index"))
    shown = ipywidgets.VBox(
        [
            ipywidgets.HBox([label("first"), label("hidden", display="none")]),
            ipywidgets.VBox([label("hidden")], layout={"visibility": "hidden"}),
            ipywidgets.HBox([label("second")]),
            *(stack, tab, choice, linked),
            ipywidgets.Accordion([label("closed")], selected_index=None),
        ]
    )
    follow_links([*tree(shown), link])
    assert words(shown) == "first second third fourth fifth "
    link.close()


def test_a_link_whose_value_its_target_refuses_is_left_alone() -> None:
    text, number = ipywidgets.Text("none"), ipywidgets.IntText(3)
    follow_links([ipywidgets.jslink((text, "value"), (number, "value"))])
    assert number.value == 3


def test_what_has_no_words_is_left_out_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(ipywidgets.DOMWidget):
        def described(self) -> Description:
            raise ZeroDivisionError("no words")

    assert words(ipywidgets.VBox([Broken(), ipywidgets.Label("there")])) == "there"
    assert [record.getMessage() for record in caplog.records] == ["no words for Broken: ZeroDivisionError: no words"]
    assert without_scripts({}, "no such model") == ""


# ---- Charts and pictures of others ----------------------------------------------------------------------


@pytest.mark.parametrize("log", [False, True])
def test_lines_and_points_of_bqplot(log: bool) -> None:
    scales = {"x": bqplot.LinearScale(min=0, max=10), "y": bqplot.LogScale() if log else bqplot.LinearScale()}
    points = bqplot.Scatter(x=[1.0, 9.0], y=[1.0, 10000.0], scales=scales)
    line = bqplot.Lines(x=[1.0, 5.0, 9.0], y=[[1.0, 100.0, 10000.0], [2, np.nan, 2]], labels=["grows"], scales=scales)
    unseen = bqplot.Lines(x=[1.0, 9.0], y=[7.0, 7.0], scales=scales, visible=False)
    html = words(chart(points, line, unseen, **scales))
    assert caption(html) == (
        "Heights: height from 1 to 10000 over time from 1 to 9: 2 points, “grows”, a line from (1, 1) to "
        "(9, 10000) and a line in 2 pieces."
    )
    assert "<tr><td>grows</td><td>5</td><td>100</td></tr>" in html
    assert html.count("<tr>") == 1 + 2 + 3 + 2


def test_bars_labels_and_marks_of_other_kinds_of_bqplot() -> None:
    scales = {"x": bqplot.LinearScale(), "y": bqplot.LinearScale()}
    bars = bqplot.Bars(x=[1.0, 2.0, 3.0], y=[1.0, 2.0, 4.0], scales=scales)
    label = bqplot.Label(x=[1.0], y=[3.0], text=["high"], scales=scales)
    other = bqplot.Hist(sample=np.arange(4.0), scales={"sample": scales["x"], "count": scales["y"]})
    assert caption(words(chart(bars, label, other, **scales))) == (
        "Heights: height from 1 to 4 over time from 1 to 3: 3 bars from 1 to 4, the words “high” and "
        "1 mark of other kinds."
    )
    assert words(bqplot.Figure()) == ""


@pytest.mark.parametrize("log", [False, True])
def test_a_loss_curve_names_its_axes(log: bool) -> None:
    curve = views.LossCurve(log)
    curve.line.x, curve.line.y = np.arange(4.0), [8.0, 4.0, 2.0, 1.0]
    assert caption(words(curve)) == (
        "Loss at every step of the descent: loss from 1 to 8 over step from 0 to 3: a line from (0, 8) to (3, 1)."
    )


def test_pictures_are_taken_as_they_are() -> None:
    image = ipywidgets.Image(value=b"\xff\xd8<>", format="jpeg", tooltip='A "blue" patch')
    text = "A &quot;blue&quot; patch"
    assert words(image) == (
        f'<figure><img src="data:image/jpeg;base64,{base64.b64encode(image.value).decode()}" alt="{text}">'
        f"<figcaption>{text}</figcaption></figure>"
    )
    canvas = Canvas(Figure())
    for url in ("data:image/png;base64,QUJD", "QUJD"):
        canvas._data_url = url
        assert '<img src="data:image/png;base64,QUJD" alt="A figure, drawn by matplotlib.">' in words(canvas)
