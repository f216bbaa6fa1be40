"""Does a page need its kernel? Asked of widgets as notebooks make them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from functools import partial

import anywidget
import bqplot
import ipywidgets
import pytest
import traitlets
from ipympl.backend_nbagg import Canvas
from ipywidgets.widgets import widget
from matplotlib.figure import Figure
from tornado.ioloop import IOLoop, PeriodicCallback
from tqdm.notebook import tqdm

from gdviz import GALLERY, jaxlink, views
from gdviz.site.need import followed_by_python, kernel_is_needed


@pytest.fixture(autouse=True)
def no_other_widgets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave out the widgets of other tests, and what runs beside the tests."""
    monkeypatch.setattr(widget, "_instances", {})
    before = threading.enumerate()
    everything = threading.enumerate
    monkeypatch.setattr(threading, "enumerate", lambda: [t for t in everything() if t not in before])
    yield
    ipywidgets.Widget.close_all()


@pytest.fixture
def sliders() -> tuple[ipywidgets.IntSlider, ipywidgets.IntSlider]:
    return ipywidgets.IntSlider(), ipywidgets.IntSlider()


def test_widgets_that_nobody_observes_need_none(sliders: tuple) -> None:
    first, second = sliders
    ipywidgets.jslink((first, "value"), (second, "value"))
    chosen = (ipywidgets.Dropdown(options=[1]), ipywidgets.ToggleButtons(options=[1]), ipywidgets.Play())
    ipywidgets.Accordion([ipywidgets.Tab([ipywidgets.VBox(chosen)]), ipywidgets.Output(), ipywidgets.Button()])
    bqplot.Figure(marks=[bqplot.Lines(scales={"x": bqplot.LinearScale(), "y": bqplot.LinearScale()})])
    list(tqdm([1], display=False))
    assert not kernel_is_needed()


def test_a_link_needs_one_only_if_it_runs_there(sliders: tuple) -> None:
    first, second = ipywidgets.FloatText(), ipywidgets.FloatText()
    link = jaxlink(lambda x: {"y": 2 * x}, {"x": (first, "value")}, {"y": (second, "value")})
    assert not kernel_is_needed()
    link.close()
    jaxlink(lambda x: {"y": 2 * x}, {"x": (first, "value")}, {"y": (second, "value")}, where="kernel")
    assert kernel_is_needed()


def test_what_python_does_with_widgets_needs_one(sliders: tuple) -> None:
    first, second = sliders
    first.observe(print, "value")
    assert kernel_is_needed()
    first.unobserve(print, "value")
    assert not kernel_is_needed()
    for kind in (traitlets.link, traitlets.dlink):
        link = kind((first, "value"), (second, "value"))
        assert kernel_is_needed()
        link.unlink()
        assert not kernel_is_needed()
    ipywidgets.interactive_output(lambda x: None, {"x": first})
    assert kernel_is_needed()


def test_interact_needs_one() -> None:
    shown = ipywidgets.interactive(lambda x: x, x=3)
    assert kernel_is_needed()
    assert followed_by_python() == [shown.children[0].model_id]


def test_clicks_and_messages_need_one() -> None:
    button = ipywidgets.Button()
    button.on_click(print)
    assert kernel_is_needed()
    button.on_click(print, remove=True)
    assert not kernel_is_needed()
    button.on_msg(print)
    assert kernel_is_needed()


def test_controls_that_say_by_themselves_that_they_need_one_need_none_from_the_start() -> None:
    views.DataEditor("regression", 2)
    views.Field(GALLERY["bowl"]())
    assert not kernel_is_needed()


def test_what_the_page_disables_without_one_needs_none_from_the_start(sliders: tuple) -> None:
    first, second = sliders
    first.observe(print, "value")
    badge = views.Badge(needs_kernel=[first])
    assert not kernel_is_needed()
    second.observe(print, "value")
    assert kernel_is_needed()
    badge.needs_kernel = [first, second]
    assert not kernel_is_needed()


def test_a_figure_that_python_draws_when_it_is_moved_needs_one() -> None:
    Canvas(Figure())
    assert kernel_is_needed()


def test_a_widget_of_a_user_s_own_needs_one() -> None:
    class Own(anywidget.AnyWidget):
        _esm = "export default {}"

    Own()
    assert kernel_is_needed()


def test_what_runs_in_a_thread_needs_one_while_it_does() -> None:
    end = threading.Event()
    for thread in (threading.Thread(target=end.wait), threading.Timer(60, end.wait)):
        end.clear()
        thread.start()
        assert kernel_is_needed()
        end.set()
        if isinstance(thread, threading.Timer):
            thread.cancel()
        thread.join()
        assert not kernel_is_needed()


def test_a_task_needs_one_while_it_runs() -> None:
    async def check() -> None:
        task = asyncio.ensure_future(asyncio.sleep(60))
        work = asyncio.ensure_future(_wait())
        await asyncio.sleep(0)
        assert kernel_is_needed()
        work.cancel()
        task.cancel()

    asyncio.run(check())


def test_what_is_called_later_needs_one() -> None:
    loop = asyncio.new_event_loop()
    again = PeriodicCallback(lambda: None, 60_000)

    # Each is called by the loop itself, as no task is to run.
    def asked_after(begin: Callable[[], object]) -> bool:
        asked = loop.create_future()
        loop.call_soon(lambda: asked.set_result((begin(), kernel_is_needed())[1]))
        return loop.run_until_complete(asked)

    def cancel() -> None:
        for timer in loop._scheduled:
            timer.cancel()

    assert not asked_after(lambda: None)
    work = _wait()
    for begin in (loop.call_later, lambda *call: IOLoop.current().call_later(*call)):
        for call in ((sorted, ()), (asyncio.ensure_future, work), (partial(asyncio.ensure_future, work),)):
            assert asked_after(lambda begin=begin, call=call: begin(60, *call))
            assert not asked_after(cancel)
    # One that is due at once, and is called after this.
    assert asked_after(lambda: (loop.call_later(0, sorted, ()), loop.call_later(0, sorted, ())))
    work.close()
    assert asked_after(again.start)
    assert not asked_after(again.stop)
    loop.close()


async def _wait() -> None:
    await asyncio.sleep(60)
