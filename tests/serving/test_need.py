"""Which widgets keep the kernel of a page: told apart by what a notebook has made, without a server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import bqplot
import ipywidgets
import pytest

from gdviz import jaxlink, views
from gdviz.serving.need import kernel_is_needed


def hear(*_: Any) -> None:
    """Stand for a teacher's own function."""


def mark(kind: type) -> Any:
    return kind(x=[1], y=[2], scales={"x": bqplot.LinearScale(), "y": bqplot.LinearScale()})


def linked(where: str) -> None:
    slider, number = ipywidgets.FloatSlider(), ipywidgets.FloatText()
    jaxlink(lambda x: {"y": 2 * x}, {"x": (slider, "value")}, {"y": (number, "value")}, where=where)


def linked_by_page() -> None:
    ipywidgets.jslink((ipywidgets.IntSlider(), "value"), (ipywidgets.IntText(), "value"))


NEEDING: dict[str, Callable[[], Any]] = {
    "button": lambda: ipywidgets.Button().on_click(hear),
    "text": lambda: ipywidgets.Text().on_submit(hear),
    "observer": lambda: ipywidgets.IntSlider().observe(hear, names="value"),
    "interact": lambda: ipywidgets.interactive(lambda x: None, x=3),
    "message": lambda: ipywidgets.HTML().on_msg(hear),
    "point of a chart": lambda: mark(bqplot.Scatter).on_element_click(hear),
    "pointer over a chart": lambda: mark(bqplot.Lines).on_hover(hear),
    "point that was dragged": lambda: mark(bqplot.Scatter).on_drag_end(hear),
    "link in the kernel": lambda: linked("kernel"),
    "files": lambda: views.DataEditor("regression", 5),
}
CONTENT: dict[str, Callable[[], Any]] = {
    "slider": ipywidgets.IntSlider,
    "link of ipywidgets in the page": linked_by_page,
    "chart": lambda: mark(bqplot.Lines),
    "link in the page": lambda: linked("browser"),
    "surface": views.Surface,
}


@pytest.fixture(autouse=True)
def _nothing_else() -> Iterator[None]:
    ipywidgets.Widget.close_all()
    yield
    ipywidgets.Widget.close_all()


@pytest.mark.filterwarnings("ignore:on_submit is deprecated")
@pytest.mark.parametrize("make", NEEDING.values(), ids=NEEDING)
def test_what_asks_python_keeps_the_kernel(make: Callable[[], Any]) -> None:
    make()
    assert kernel_is_needed()


@pytest.mark.parametrize("make", CONTENT.values(), ids=CONTENT)
def test_what_goes_on_by_itself_does_not(make: Callable[[], Any]) -> None:
    make()
    assert not kernel_is_needed()


def test_thread_at_work_keeps_the_kernel() -> None:
    timer = threading.Timer(60, hear)
    timer.start()
    try:
        assert kernel_is_needed()
    finally:
        timer.cancel()
        timer.join()
    assert not kernel_is_needed()
