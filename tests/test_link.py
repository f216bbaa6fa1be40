import asyncio
import dataclasses
import gc
import sys
import zlib
from functools import partial
from typing import NamedTuple

import bqplot
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import traitlets
import wasmtime
from ipywidgets import (
    Checkbox,
    Dropdown,
    FloatRangeSlider,
    FloatSlider,
    FloatText,
    IntSlider,
    IntText,
    Label,
)

import gdviz
from gdviz import GALLERY, OPTIMIZERS, Trajectory, descend, jaxlink, link
from gdviz.compiler import UnsupportedError, program
from gdviz.links import link as links
from gdviz.problems import random_start
from gdviz.views import Intermediate, Player, Runner, Surface

in_browser_only = pytest.mark.parametrize("place", ["browser"], indirect=True)
in_kernel_only = pytest.mark.parametrize("place", ["kernel"], indirect=True)


@pytest.fixture(autouse=True, params=["browser", "kernel"])
def place(request, monkeypatch):
    """Run each test with links of both places, as the kernel sees them; what pages see is tested in a browser."""
    monkeypatch.setattr(sys.modules[__name__], "jaxlink", partial(gdviz.jaxlink, where=request.param))
    return request.param


def lines(**arrays):
    return bqplot.Lines(scales={"x": bqplot.LinearScale(), "y": bqplot.LinearScale()}, **arrays)


def changes(widget, trait="value"):
    """Return a list that grows by every value that is set from now on."""
    values = []
    widget.observe(lambda change: values.append(change["new"]), names=trait)
    return values


def double(x):
    return {"y": 2 * x}


def linked(function=double, value=1.0):
    """Return two number fields with function(x) → y between them, and the link."""
    x, y = FloatText(value=value), FloatText()
    return x, y, jaxlink(function, {"x": (x, "value")}, {"y": (y, "value")})


# ---- What is computed, and when ---------------------------------------------------------------


def test_outputs_are_set_at_the_start_and_follow_the_input_at_once():
    x, y, _ = linked(value=3.0)
    assert y.value == 6.0
    x.value = -1.0
    assert y.value == -2.0


def test_burst_of_changes_in_an_event_loop_is_computed_once_for_the_newest_values():
    a, b, total = IntSlider(), IntSlider(), IntText()
    jaxlink(lambda a, b: {"sum": a + b}, {"a": (a, "value"), "b": (b, "value")}, {"sum": (total, "value")})
    seen = changes(total)

    async def burst():
        for value in range(1, 51):
            a.value, b.value = value, value
        assert seen == []
        await asyncio.sleep(0.05)

    asyncio.run(burst())
    assert seen == [100]


def test_flush_computes_now_what_waits_in_an_event_loop():
    x, y, _ = linked()

    async def change():
        x.value = 5.0
        assert y.value == 2.0
        link.flush()
        assert y.value == 10.0

    asyncio.run(change())


def test_links_go_on_in_a_new_event_loop_when_one_ended_with_changes_waiting():
    x, y, _ = linked()

    async def change(value, seconds):
        x.value = value
        await asyncio.sleep(seconds)

    asyncio.run(change(5.0, seconds=0))
    asyncio.run(change(6.0, seconds=0.05))
    assert y.value == 12.0


def test_descent_follows_its_sliders_as_if_called_by_hand():
    rate, momentum, curve = FloatSlider(value=0.1), FloatSlider(value=0.5), lines(x=[0.0], y=[0.0])
    shown = GALLERY["bowl"]()

    def run(learning_rate, momentum):
        return descend(
            shown.loss, shown.start, OPTIMIZERS["momentum"](learning_rate=learning_rate, momentum=momentum), 9
        )

    jaxlink(run, {"learning_rate": (rate, "value"), "momentum": (momentum, "value")}, {"loss": (curve, "y")})
    rate.value = 0.05
    momentum.value = 0.9
    # Compiled as another program, and so rounded in another way, in float32.
    np.testing.assert_allclose(curve.y, run(0.05, 0.9).loss, rtol=1e-5)


# ---- Inputs and outputs -----------------------------------------------------------------------


def test_every_trait_keeps_its_type():
    widgets = {
        "whole": (IntSlider(value=2), IntText()),
        "number": (FloatSlider(value=0.5), FloatText()),
        "switch": (Checkbox(value=True), Checkbox(value=False)),
        "interval": (FloatRangeSlider(value=(1, 2), max=9), FloatRangeSlider(value=(0, 0), max=9)),
    }
    types = {}

    def same(**values):
        types.update({name: (value.dtype, value.shape) for name, value in values.items()})
        return values

    jaxlink(
        same,
        {name: (source, "value") for name, (source, _) in widgets.items()},
        {name: (target, "value") for name, (_, target) in widgets.items()},
    )
    assert types == {
        "whole": (np.int32, ()),
        "number": (np.float32, ()),
        "switch": (np.bool_, ()),
        "interval": (np.float32, (2,)),
    }
    for source, target in widgets.values():
        assert target.value == source.value
        assert type(target.value) is type(source.value)


@pytest.mark.parametrize(
    ("array", "dtype"), [([1, 2, 3], np.int32), ([0.5, 1.5], float), ([[1.0, 2.0], [3.0, 4.0]], float)]
)
def test_arrays_of_marks_are_inputs_and_outputs(array, dtype):
    source, target = lines(x=[0.0], y=np.array(array)), lines(x=[0.0], y=[0.0])
    jaxlink(lambda y: {"y": 2 * y}, {"y": (source, "y")}, {"y": (target, "y")})
    np.testing.assert_array_equal(target.y, 2 * np.array(array))
    assert target.y.dtype == dtype


def test_inputs_may_be_a_pytree_of_pairs():
    bump = [{name: FloatText(value=value) for name in ("height", "width")} for value in (1.0, 10.0)]
    scale, total = FloatText(value=2.0), FloatText()

    def area(bumps, scale):
        return {"area": scale * sum(bump["height"] * bump["width"] for bump in bumps)}

    jaxlink(
        area,
        {
            "bumps": [{name: (widget, "value") for name, widget in widgets.items()} for widgets in bump],
            "scale": (scale, "value"),
        },
        {"area": (total, "value")},
    )
    assert total.value == 202.0
    bump[1]["width"].value = 5.0
    assert total.value == 102.0


def test_one_output_sets_several_targets():
    x, first, second = FloatText(value=1.0), FloatText(), FloatSlider()
    jaxlink(double, {"x": (x, "value")}, {"y": [(first, "value"), (second, "value")]})
    x.value = 4.0
    assert (first.value, second.value) == (8.0, 8.0)


class Powers(NamedTuple):
    square: jax.Array
    cube: jax.Array


@pytest.mark.parametrize(
    "function",
    [lambda x: {"square": x**2, "cube": x**3, "unused": x}, lambda x: Powers(x**2, x**3)],
    ids=["dictionary", "record"],
)
def test_outputs_are_found_by_name_in_a_dictionary_or_record(function):
    x, square, cube = FloatText(value=2.0), FloatText(), FloatText()
    jaxlink(function, {"x": (x, "value")}, {"cube": (cube, "value"), "square": (square, "value")})
    assert (square.value, cube.value) == (4.0, 8.0)


def test_properties_of_a_record_are_outputs_too():
    x, last = FloatText(value=1.0), IntText()
    jaxlink(
        lambda x: Trajectory(jnp.zeros(3), jnp.stack([x, x, jnp.inf]), jnp.zeros(3)),
        {"x": (x, "value")},
        {"last": (last, "value")},
    )
    assert last.value == 1


def test_arrays_that_stay_the_same_are_not_set_again():
    x, curve = FloatText(value=1.0), lines(x=[0.0], y=[0.0])
    jaxlink(
        lambda x: {"x": jnp.array([0.0, jnp.nan]), "y": x * jnp.ones(2)},
        {"x": (x, "value")},
        {"x": (curve, "x"), "y": (curve, "y")},
    )
    xs, ys = changes(curve, "x"), changes(curve, "y")
    x.value = 2.0
    assert (len(xs), len(ys)) == (0, 1)


@in_kernel_only
def test_all_outputs_of_a_widget_travel_in_one_message(monkeypatch):
    x, curve = FloatText(value=1.0), lines(x=[0.0], y=[0.0])
    jaxlink(
        lambda x: {"x": x * jnp.arange(2), "y": x * jnp.ones(2)},
        {"x": (x, "value")},
        {"x": (curve, "x"), "y": (curve, "y")},
    )
    sent = []
    monkeypatch.setattr(curve, "send_state", lambda key: sent.append(set(key)))
    x.value = 2.0
    assert sent == [{"x", "y"}]


# ---- Compilation ------------------------------------------------------------------------------


@in_kernel_only
def test_moving_a_slider_many_times_traces_the_function_once():
    rate, key, switch, start = FloatSlider(value=0.1, step=0.01), IntSlider(), Checkbox(), lines(x=[0.0], y=[1.0, 2.0])
    loss, traces, shown = FloatText(), [], GALLERY["bowl"]()
    seen = changes(loss)

    def run(rate, key, switch, start):
        traces.append(rate)
        start = jnp.where(switch, start, random_start(shown, key))
        return {"loss": descend(shown.loss, start, OPTIMIZERS["momentum"](learning_rate=rate), 5).loss[-1]}

    inputs = {"rate": rate, "key": key, "switch": switch}
    jaxlink(
        run,
        {name: (widget, "value") for name, widget in inputs.items()} | {"start": (start, "y")},
        {"loss": (loss, "value")},
    )
    for step in range(10):
        # Whole numbers on a slider of floats too.
        rate.value = step / 10
        key.value = step + 1
    switch.value = True
    start.y = np.array([3, 4])
    assert len(seen) > 20
    assert len(traces) == 1


def test_links_of_different_functions_are_not_confused():
    x, y = FloatText(value=3.0), FloatText()
    for power in (1, 2, 3, 2, 1):
        jaxlink(lambda x, power=power: {"y": x**power}, {"x": (x, "value")}, {"y": (y, "value")}).close()
        assert y.value == 3.0**power


def test_names_and_order_of_inputs_and_outputs_are_not_confused():
    a, b, y, z = FloatText(value=3.0), FloatText(value=5.0), FloatText(), FloatText()

    def both(**inputs):
        return {"y": inputs["a"], "z": inputs["b"]}

    jaxlink(both, {"a": (a, "value"), "b": (b, "value")}, {"y": (y, "value"), "z": (z, "value")}).close()
    assert (y.value, z.value) == (3.0, 5.0)
    jaxlink(both, {"b": (a, "value"), "a": (b, "value")}, {"y": (y, "value"), "z": (z, "value")}).close()
    assert (y.value, z.value) == (5.0, 3.0)
    jaxlink(both, {"a": (a, "value"), "b": (b, "value")}, {"z": (z, "value")}).close()
    assert (y.value, z.value) == (5.0, 5.0)


# ---- Links between links ----------------------------------------------------------------------


def test_chained_links_pass_a_change_on():
    x, y, _ = linked()
    z = FloatText()
    jaxlink(lambda y: {"z": y + 1}, {"y": (y, "value")}, {"z": (z, "value")})
    seen = changes(z)
    x.value = 10.0
    assert seen == [21.0]


def test_chained_links_settle_in_one_flush_of_an_event_loop():
    x, y, _ = linked()
    z = FloatText()
    jaxlink(lambda y: {"z": y + 1}, {"y": (y, "value")}, {"z": (z, "value")})

    async def change():
        x.value = 10.0
        link.flush()
        assert z.value == 21.0

    asyncio.run(change())


def test_circle_of_links_that_settles_is_fine():
    celsius, fahrenheit = FloatText(value=0.0), FloatText()
    there = jaxlink(lambda c: {"f": 32 + 9 / 5 * c}, {"c": (celsius, "value")}, {"f": (fahrenheit, "value")})
    back = jaxlink(lambda f: {"c": 5 / 9 * (f - 32)}, {"f": (fahrenheit, "value")}, {"c": (celsius, "value")})
    fahrenheit.value = 212.0
    # A few roundings of float32.
    assert celsius.value == pytest.approx(100, rel=1e-6)
    celsius.value = 10.0
    assert fahrenheit.value == pytest.approx(50, rel=1e-6)
    assert (there.error, back.error) == (None, None)


def test_links_that_feed_each_other_leave_numbers_as_exact_as_they_are():
    # 0.1 is no float32: computed in single precision and set again, it would be 0.10000000149.
    slider, pair = FloatSlider(0.1, min=0, max=1), Surface()
    jaxlink(lambda x: {"start": jnp.stack([x, x])}, {"x": (slider, "value")}, {"start": (pair, "start")})
    jaxlink(lambda start: {"x": start[0]}, {"start": (pair, "start")}, {"x": (slider, "value")})
    assert slider.value == 0.1
    slider.value = 0.3
    link.flush()
    assert slider.value == 0.3
    np.testing.assert_allclose(pair.start, 0.3, rtol=1e-7)
    pair.start = (0.7, 0.2)
    link.flush()
    np.testing.assert_allclose(slider.value, 0.7, rtol=1e-7)


@pytest.mark.parametrize("in_event_loop", [False, True])
def test_circle_of_links_that_does_not_settle_is_stopped_with_a_message(in_event_loop):
    a, b, first = linked(lambda x: {"y": x + 1})
    second = jaxlink(lambda y: {"x": y + 1}, {"y": (b, "value")}, {"x": (a, "value")})

    async def change():
        a.value = 0.0
        link.flush()

    if in_event_loop:
        asyncio.run(change())
    else:
        a.value = 0.0
    messages = first.error_message + second.error_message
    assert "does not settle" in messages
    assert "Traceback" not in messages
    # It was stopped, not ended.
    second.close()
    a.value = 5.0
    assert (b.value, first.error_message) == (6.0, "")


# ---- Errors in a later computation ------------------------------------------------------------


class Picky(FloatText):
    @traitlets.validate("value")
    def _below_ten(self, proposal):
        if proposal["value"] >= 10:
            raise traitlets.TraitError("only <b>small</b> numbers\nand no second line")
        return proposal["value"]


def picky_link():
    x, y = FloatText(value=1.0), Picky()

    def double_it(x):
        return {"y": 2 * x}

    return x, y, jaxlink(double_it, {"x": (x, "value")}, {"y": (y, "value")})


def test_error_is_shown_in_the_link_and_goes_away_when_it_works_again(caplog):
    x, y, shown = picky_link()
    assert (shown.error, shown.error_message) == (None, "")
    x.value = 7.0
    assert y.value == 2.0
    assert isinstance(shown.error, ValueError)
    assert shown.name == "double_it"
    assert shown.error_message == "Picky.value does not accept the output: only <b>small</b> numbers (ValueError)"
    assert "Traceback" in caplog.text
    x.value = 3.0
    assert (y.value, shown.error, shown.error_message) == (6.0, None, "")


@in_kernel_only
def test_exception_inside_a_host_callback_is_told_without_its_traceback():
    def check(x):
        if x > 5:
            raise ValueError("x is too large")
        return x

    x, y, shown = linked(lambda x: {"y": jax.pure_callback(check, jax.ShapeDtypeStruct((), np.float32), x)})
    x.value = 7.0
    assert y.value == 1.0
    assert "ValueError: x is too large" in shown.error_message
    assert "Traceback" not in shown.error_message


def test_other_links_go_on_when_one_fails():
    x, _, failing = picky_link()
    other = FloatText()
    jaxlink(double, {"x": (x, "value")}, {"y": (other, "value")})
    x.value = 50.0
    assert failing.error is not None
    assert other.value == 100.0


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            [1.0, 2.0],
            [1.0, 2.0, 3.0],
            r"inputs['y']: Lines.y had shape (2,) when it was linked, but now it has shape (3,)",
        ),
        (
            [1, 2],
            [1.5, 2.5],
            r"inputs['y']: Lines.y was int32 when it was linked, which cannot represent its current value",
        ),
        ([1, 2], [1.0, np.nan], "Lines.y was int32 when it was linked"),
        ([1, 2], [1, 2**40], "inputs['y']: Lines.y is beyond int32"),
        ([1.0, 2.0], np.array(["a", "b"]), "inputs['y']: Lines.y must hold numbers"),
    ],
)
def test_input_whose_shape_or_type_changed_is_an_error_until_it_fits_again(before, after, message):
    source, total = lines(x=[0.0], y=np.array(before)), FloatText()
    shown = jaxlink(lambda y: {"sum": y.sum()}, {"y": (source, "y")}, {"sum": (total, "value")})
    at_first = total.value
    source.y = np.array(after)
    assert message in str(shown.error)
    assert total.value == at_first
    source.y = np.array(before)[::-1]
    assert shown.error is None


def test_whole_numbers_fit_where_floats_were_linked_and_the_other_way_round():
    source, total = lines(x=[0.0], y=np.array([1, 2])), FloatText()
    jaxlink(lambda y: {"sum": y.sum()}, {"y": (source, "y")}, {"sum": (total, "value")})
    source.y = np.array([3.0, 4.0])
    assert total.value == 7.0


# ---- Links that run in the browser, as the kernel sees them -----------------------------------


def sent_by(widget, monkeypatch):
    """Return a list that grows by the names of the traits in every message of a widget to the page."""
    sent = []
    monkeypatch.setattr(widget, "_send", lambda message, buffers=None: sent.append(set(message.get("state", {}))))
    return sent


def from_page(widget, **state):
    """Set traits as a message from the page does."""
    widget.set_state(state)


def run_in_page(link):
    """Say as a page does that it runs the link."""
    from_page(link, running_in="browser")


def snapshot(*numbers):
    """Return inputs, outputs and a state of float32 and int32 numbers as a page sends them."""
    return b"".join(
        np.asarray(number, np.float32 if isinstance(number, float) else np.int32).tobytes() for number in numbers
    )


@in_browser_only
def test_until_a_page_runs_the_link_the_kernel_computes_and_sends_the_outputs(monkeypatch):
    x, y, made = linked()
    assert (made.where, made.running_in) == ("browser", "kernel")
    sent = sent_by(y, monkeypatch)
    from_page(x, value=3.0)
    assert (y.value, sent) == (6.0, [{"value"}])
    run_in_page(made)
    x.value = 4.0
    assert (y.value, sent) == (8.0, [{"value"}])


@in_browser_only
def test_what_moves_in_the_page_is_computed_on_request_alone_and_not_sent_back(monkeypatch):
    x, curve, total = FloatText(value=1.0), lines(x=[0.0], y=[0.0]), FloatText()
    made = jaxlink(
        lambda x: {"y": x * jnp.ones(2), "sum": 2 * x},
        {"x": (x, "value")},
        {"y": (curve, "y"), "sum": (total, "value")},
    )
    run_in_page(made)
    messages = [sent_by(widget, monkeypatch) for widget in (curve, total, made)]
    seen = changes(total)

    async def drag():
        for value in range(5):
            from_page(x, value=float(value))
            await asyncio.sleep(0.02)
        assert total.value == 2.0

    asyncio.run(drag())
    link.flush()
    assert (list(curve.y), seen) == ([4.0, 4.0], [8.0])
    x.value = 5.0
    assert (list(curve.y), seen) == ([5.0, 5.0], [8.0, 10.0])
    # The page is asked whether it still runs the link.
    assert messages == [[], [], [set()]]


@in_browser_only
def test_what_the_page_has_computed_is_taken_over_and_not_computed_again(monkeypatch):
    x, y, made = linked()
    z = FloatText()
    second = jaxlink(lambda y: {"z": y + 1}, {"y": (y, "value")}, {"z": (z, "value")})
    for each in (made, second):
        run_in_page(each)
        monkeypatch.setattr(each, "_function", None)
    from_page(x, value=3.0)
    # It is the page's numbers that count.
    from_page(made, snapshot=snapshot(3.0, 6.5))
    assert (y.value, z.value) == (6.5, 3.0)
    from_page(second, snapshot=snapshot(6.5, 7.5))
    link.flush()
    assert (x.value, y.value, z.value, made.error) == (3.0, 6.5, 7.5, None)
    assert made.get_state()["computed"] == np.float32(3).tobytes()
    # A page that opens later finds it in the widgets.
    assert made.snapshot == b""


@in_browser_only
def test_snapshot_waits_for_its_inputs_and_what_is_none_is_ignored(monkeypatch):
    x, y, made = linked()
    run_in_page(made)
    from_page(made, snapshot=memoryview(snapshot(3.0, 6.5)))
    assert y.value == 2.0
    from_page(x, value=3.0)
    assert y.value == 6.5
    for wrong in (b"123", "text", None, 5, snapshot(3.0, 1.0, 1.0)):
        from_page(made, snapshot=wrong)
    assert (y.value, made.error) == (6.5, None)
    x.value = 4.0
    from_page(made, snapshot=snapshot(3.0, 6.5))
    assert y.value == 8.0


@in_browser_only
@pytest.mark.parametrize("answers", [True, False])
def test_kernel_takes_over_when_no_page_answers_any_more(monkeypatch, answers):
    monkeypatch.setattr(links, "_ANSWER", 0.05)
    x, y, made = linked()
    run_in_page(made)
    sent, asked = sent_by(y, monkeypatch), []
    monkeypatch.setattr(made, "send", lambda content, buffers=None: asked.append(content))

    async def move():
        from_page(x, value=3.0)
        assert asked == [{"event": "ask"}]
        if answers:
            made._handle_custom_msg({"event": "here"}, [])
        await asyncio.sleep(0.2)

    asyncio.run(move())
    assert (made.running_in, y.value, sent) == (("browser", 2.0, []) if answers else ("kernel", 6.0, [{"value"}]))


@in_browser_only
def test_new_link_sends_its_outputs_even_where_the_kernel_has_them_already(monkeypatch):
    x, y = FloatText(value=1.0), FloatText(value=2.0)
    sent = sent_by(y, monkeypatch)
    jaxlink(double, {"x": (x, "value")}, {"y": (y, "value")})
    assert sent == [{"value"}]


@in_browser_only
def test_what_a_widget_makes_of_an_output_is_sent(monkeypatch):
    x, player = FloatText(value=1.0), Player(max=10)
    made = jaxlink(lambda x: {"step": x.astype(int)}, {"x": (x, "value")}, {"step": (player, "value")})
    run_in_page(made)
    sent = sent_by(player, monkeypatch)
    x.value = 7.0
    assert (player.value, sent) == (7, [])
    x.value = 99.0
    assert (player.value, sent) == (10, [{"value"}])


@in_browser_only
def test_what_moves_in_python_is_computed_at_once():
    x, y, made = linked()
    run_in_page(made)

    async def change():
        x.value = 10.0
        await asyncio.sleep(0.05)
        assert y.value == 20.0

    asyncio.run(change())


@in_browser_only
def test_page_is_told_what_the_kernel_has_computed():
    x, y, made = linked()
    assert made.get_state()["computed"] == np.float32(1).tobytes()
    x.value = 5.0
    assert made.get_state()["computed"] == np.float32(5).tobytes()
    (source,), (target,), (output,) = made.get_state(["sources", "targets", "outputs"]).values()
    assert (source["widget"], source["trait"]) == (f"IPY_MODEL_{x.model_id}", "value")
    assert target == {"widget": f"IPY_MODEL_{y.model_id}", "trait": "value", "output": 0}
    assert (output["shape"], output["dtype"]) == ([], "float32")
    assert zlib.decompress(made.text).startswith(b"(module")


@in_browser_only
def test_each_link_runs_by_itself_and_ends_in_the_pages_when_it_is_closed():
    first, second = linked()[2], linked()[2]
    assert first.key != second.key
    first.close()
    assert (first.closed, second.closed) == (True, False)


@in_browser_only
def test_page_that_cannot_run_the_program_leaves_it_to_the_kernel(monkeypatch):
    x, y, made = linked()
    from_page(made, where="kernel")
    assert made.asks_kernel
    sent = sent_by(y, monkeypatch)
    from_page(x, value=3.0)
    assert (y.value, sent) == (6.0, [{"value"}])


UNSUPPORTED = [
    (lambda x: {"y": jax.pure_callback(np.sin, jax.ShapeDtypeStruct((), np.float32), x)}, "pure_callback"),
    (lambda x: (jax.debug.print("{}", x), {"y": x})[1], "debug"),
    (lambda x: {"y": x.astype(jnp.uint8)}, r"type uint8, which no trait"),
]


@pytest.mark.parametrize(("function", "primitive"), UNSUPPORTED)
def test_what_cannot_be_compiled_runs_in_the_kernel_with_a_warning_or_is_refused(function, primitive):
    x, y = FloatText(value=1.0), FloatText()
    arguments = function, {"x": (x, "value")}, {"y": (y, "value")}
    with pytest.warns(UserWarning, match=f"'<lambda>' runs in the kernel, .*{primitive}") as caught:
        made = gdviz.jaxlink(*arguments)
    assert caught[0].filename == __file__
    assert made.where == "kernel"
    x.value = 2.0
    assert y.value == function(jnp.float32(2.0))["y"]
    with pytest.raises(UnsupportedError, match=primitive):
        gdviz.jaxlink(*arguments, where="browser")


def test_program_that_needs_too_much_memory_runs_in_the_kernel(monkeypatch):
    monkeypatch.setattr(program, "MOST_MEMORY", 2**10)
    x, y = FloatText(value=1.0), lines(x=[0.0], y=[0.0])
    with pytest.warns(UserWarning, match="cannot be compiled for the browser: the program would need"):
        gdviz.jaxlink(lambda x: {"y": x * jnp.arange(1000.0)}, {"x": (x, "value")}, {"y": (y, "y")})
    assert y.y[-1] == 999.0


def test_browser_is_where_links_run_unless_told_otherwise(recwarn):
    x, y = FloatText(value=1.0), FloatText()
    assert gdviz.jaxlink(double, {"x": (x, "value")}, {"y": (y, "value")}).where == "browser"
    assert len(recwarn) == 0


def test_shapes_that_depend_on_values_are_refused():
    x, y = FloatText(value=3.0), FloatText()
    with pytest.raises(TypeError, match="concrete"):
        jaxlink(lambda x: {"y": jnp.arange(x).sum()}, {"x": (x, "value")}, {"y": (y, "value")})


@in_browser_only
def test_trap_is_told_in_the_place_of_the_link(monkeypatch):
    x, y, made = linked()
    trap = wasmtime.wat2wasm('(module (memory (export "memory") 1) (func (export "run") unreachable))')
    broken = dataclasses.replace(made.program, wasm=bytes(trap))
    monkeypatch.setattr(made, "_function", broken)
    x.value = 2.0
    assert y.value == 2.0
    assert made.error_message.startswith("wasm trap: ")


# ---- The end of a link ------------------------------------------------------------------------


def test_close_ends_a_link_and_may_be_repeated():
    x, y, ended = linked()
    ended.close()
    x.value = 5.0
    assert y.value == 2.0
    ended.close()


def test_close_forgets_a_change_that_waits():
    x, y, ended = linked()

    async def change():
        x.value = 5.0
        ended.close()
        await asyncio.sleep(0.05)

    asyncio.run(change())
    assert y.value == 2.0


def test_close_leaves_other_links_of_the_same_widget():
    x, y, ended = linked()
    other = FloatText()
    jaxlink(double, {"x": (x, "value")}, {"y": (other, "value")})
    ended.close()
    x.value = 5.0
    assert (y.value, other.value) == (2.0, 10.0)


# ---- Errors when a link is made ---------------------------------------------------------------

NUMBER, TARGET = FloatText(value=1.0), FloatText()
HIDDEN = type("Hidden", (FloatText,), {"secret": traitlets.Float(1.0)})()
CHOICE = Dropdown(options=["linear", "wave"], value="wave")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"function": 3}, TypeError, "function must be a JAX function of the inputs, not 3"),
        ({"function": lambda z: {"y": z}}, TypeError, "unexpected keyword argument 'x'"),
        ({"function": lambda x: {"z": x, "w": x}}, ValueError, "the function returns no output 'y'; it returns: z, w"),
        ({"function": lambda x: x}, ValueError, "no output 'y'; it returns: an array; it must return a dictionary"),
        ({"outputs": {}}, ValueError, "outputs is empty; a link needs at least one output"),
        ({"function": lambda x: {"y": "text"}}, TypeError, "output 'y' of the function must be a number or an array"),
        ({"function": lambda x: {"y": None}}, TypeError, "output 'y' of the function must be a number .*, not None"),
        ({"function": lambda x: {"y": {"z": x}}}, TypeError, "output 'y' of the function must be a number or an array"),
        ({"function": lambda x: {"y": x * jnp.ones(2)}}, ValueError, "FloatText.value does not accept the output"),
        ({"inputs": {}}, ValueError, "inputs is empty; a link needs at least one input"),
        ({"inputs": {"x": []}}, ValueError, "inputs is empty"),
        ({"inputs": [NUMBER]}, TypeError, r"inputs must be a dictionary of names and pairs \(widget, trait\)"),
        ({"inputs": {"x": NUMBER}}, TypeError, r"inputs\['x'\] must be a pair \(widget, name of a trait\)"),
        ({"inputs": {"x": [{"w": 3.0}]}}, TypeError, r"inputs\['x'\]\[0\]\['w'\] must be a pair .*, not 3.0"),
        ({"inputs": {"x": (NUMBER, 3)}}, TypeError, r"inputs\['x'\] must be a pair \(widget, name of a trait\)"),
        ({"inputs": {"x": (NUMBER, "values")}}, ValueError, r"inputs\['x'\]: FloatText has no .*'values'; .*value"),
        (
            {"inputs": {"x": (HIDDEN, "secret")}},
            ValueError,
            r"inputs\['x'\]: Hidden has no synchronised trait 'secret'",
        ),
        (
            {"inputs": {"x": (CHOICE, "value")}},
            ValueError,
            r"inputs\['x'\]: Dropdown has no synchronised trait 'value'",
        ),
        (
            {"inputs": {"x": (Label("five"), "value")}},
            TypeError,
            r"inputs\['x'\]: Label.value must hold numbers, .*'five'",
        ),
        (
            {"inputs": {"x": (NUMBER, "tooltip")}},
            TypeError,
            r"inputs\['x'\]: FloatText.tooltip must hold numbers, .*None",
        ),
        (
            {"inputs": {"x": (IntText(value=2**40), "value")}},
            ValueError,
            r"inputs\['x'\]: IntText.value is beyond int32",
        ),
        ({"outputs": [TARGET]}, TypeError, "outputs must be a dictionary of names and pairs"),
        ({"outputs": {"y": TARGET}}, TypeError, r"outputs\['y'\] must be a pair \(widget, name of a trait\)"),
        ({"outputs": {"y": [(TARGET, "value"), 3]}}, TypeError, r"outputs\['y'\] must be a pair .*, not 3"),
        ({"outputs": {"y": (TARGET, "v")}}, ValueError, r"outputs\['y'\]: FloatText has no synchronised trait 'v'"),
        ({"outputs": {"y": (HIDDEN, "secret")}}, ValueError, r"outputs\['y'\]: Hidden has no synchronised trait"),
        ({"outputs": {"y": (Label(), "value")}}, ValueError, "Label.value does not accept the output: .*1.0"),
        ({"where": "moon"}, ValueError, "where must be one of .*kernel.*, not 'moon'"),
    ],
)
def test_jaxlink_refuses_bad_arguments(arguments, error, message):
    good = {"function": lambda x: {"y": x}, "inputs": {"x": (NUMBER, "value")}, "outputs": {"y": (TARGET, "value")}}
    with pytest.raises(error, match=message):
        jaxlink(**(good | arguments))


def test_link_made_again_replaces_the_one_before():
    x, y = FloatText(value=1.0), FloatText()
    between = {"x": (x, "value")}, {"y": (y, "value")}
    first = jaxlink(lambda x: {"y": 2 * x}, *between)
    other = jaxlink(lambda x: {"y": 5 * x}, {"x": (FloatText(1.0), "value")}, between[1])
    second = jaxlink(lambda x: {"y": 3 * x}, *between)
    values = changes(y)
    x.value = 2.0
    assert values == [6.0]
    assert [link.comm is None for link in (first, other, second)] == [True, False, False]


def test_error_while_tracing_names_the_user_s_function():
    def choose(x):
        return {"y": 1.0 if x > 0 else 0.0}

    with pytest.raises(jax.errors.TracerBoolConversionError, match=r"choose at .*test_link\.py"):
        jaxlink(choose, {"x": (FloatText(1.0), "value")}, {"y": (FloatText(), "value")})


def test_link_that_could_not_be_made_leaves_nothing_behind(monkeypatch):
    complaints, calls = [], []
    monkeypatch.setattr(sys, "unraisablehook", complaints.append)
    x = FloatText(value=1.0)
    for bad in ({"x": x}, {"x": (x, "value")}):
        with pytest.raises((TypeError, ValueError)):
            jaxlink(lambda x: calls.append(x) or {}, bad, {"y": (x, "value")})
    gc.collect()
    assert complaints == []
    x.value = 2.0
    assert len(calls) == 1


# ---- Links with a state -----------------------------------------------------------------------


def halving(state, share):
    """Each step takes a share of x away, and counts."""
    x, count = state
    return (x - share * x, count + 1), {"x": x, "count": count}


def running(step=halving, start=lambda seed: (seed, 0)):
    """Return a runner, the inputs share and seed, the outputs x and count, and the link that steps between them."""
    share, seed, x, count, runner = FloatText(0.5), FloatText(8.0), FloatText(), IntText(), Runner()
    inputs = {"share": (share, "value"), "seed": (seed, "value")}
    link = jaxlink(
        lambda state, share, seed: step(state, share),
        inputs,
        {"x": (x, "value"), "count": (count, "value")},
        start=start,
        runner=runner,
    )
    return runner, share, seed, x, count, link


def test_outputs_tell_of_the_first_state_then_of_each_step():
    runner, share, _, x, count, link = running()
    assert (x.value, count.value) == (8.0, 0)
    runner.single_steps += 1
    assert (x.value, count.value) == (4.0, 1)
    share.value = 0.75
    assert (x.value, count.value) == (4.0, 1)
    runner.single_steps += 2
    assert (x.value, count.value) == (0.25, 3)
    assert (link.state[0], link.state[1]) == (0.25, 3)


def test_link_starts_anew_by_a_reset_and_by_what_its_start_depends_on():
    runner, _, seed, x, count, _ = running()
    runner.single_steps += 3
    runner.resets += 1
    assert (x.value, count.value) == (8.0, 0)
    runner.single_steps += 3
    seed.value = 4.0
    assert (x.value, count.value) == (4.0, 0)


def test_start_may_be_a_state():
    runner, _, seed, x, count, _ = running(start=(2.0, 7))
    assert (x.value, count.value) == (2.0, 7)
    runner.single_steps += 1
    seed.value = 3.0
    assert (x.value, count.value) == (1.0, 8)


def test_anew_at_each_change_takes_the_steps_from_the_start_at_once():
    runner, share, _, x, count, _ = running()
    runner.single_steps += 1
    runner.anew_steps = 2
    assert count.value == 1
    runner.anew = True
    assert (x.value, count.value) == (2.0, 2)
    share.value = 0.75
    assert (x.value, count.value) == (0.5, 2)
    runner.resets += 1
    assert (x.value, count.value) == (8.0, 0)


def test_state_that_is_set_is_where_the_steps_go_on():
    runner, _, _, x, count, link = running()
    link.state = (3.0, 5)
    assert (x.value, count.value) == (3.0, 5)
    runner.single_steps += 1
    assert (x.value, count.value) == (1.5, 6)
    with pytest.raises(ValueError, match=r"state must be like .*float32\[\].*, not \(1.0, 2.0\)"):
        link.state = (1.0, 2.0)
    assert (x.value, count.value) == (1.5, 6)


def test_an_edit_changes_the_state_once_and_restarts_nothing():
    def edit(state, change):
        """Add the second number of a change to x, where the first one is new."""
        x, count, number = state
        return jnp.where(change[0, 0] > number, x + change[0, 1], x), count, change[0, 0]

    def step(state, seed, change):
        (x, count), shown = halving(state[:2], 0.5)
        return (x, count, state[2]), shown

    runner, seed, change, x, count = Runner(), FloatText(8.0), Intermediate(value=[[0, 0]]), FloatText(), IntText()
    inputs = {"seed": (seed, "value"), "change": (change, "value")}
    outputs = {"x": (x, "value"), "count": (count, "value")}
    link = jaxlink(step, inputs, outputs, start=lambda seed: (seed, 0, 0.0), runner=runner, edit=edit)
    runner.single_steps += 1
    change.value = [[1, 10]]
    assert (x.value, count.value) == (14.0, 1)
    change.value = [[2, 2]]
    runner.single_steps += 1
    assert (x.value, count.value) == (8.0, 2)
    assert link.state[2] == 2
    # To the new start the last edit is new; a change of the edit restarts nothing.
    runner.anew_steps, runner.anew = 1, True
    assert (x.value, count.value) == (6.0, 1)
    change.value = [[3, 1]]
    assert (x.value, count.value) == (7.0, 1)
    for bad, kind, message in (
        (lambda state, other: state, ValueError, "edit takes 'other', which is not an input"),
        (lambda state: state[0], TypeError, "the edit must return a state with the numbers"),
    ):
        with pytest.raises(kind, match=message):
            jaxlink(step, inputs, outputs, start=(8.0, 0, 0.0), runner=Runner(), edit=bad)
    with pytest.raises(ValueError, match="edit is for a link with a state"):
        jaxlink(lambda seed: {"x": seed}, {"seed": (seed, "value")}, {"x": (x, "value")}, edit=edit)


@in_browser_only
def test_state_of_the_page_is_taken_over_with_what_it_shows():
    runner, _, _, x, count, link = running()
    run_in_page(link)
    from_page(runner, single_steps=3)
    # In the order of their names: the inputs seed and share, the outputs count and x; then the state x and count.
    from_page(link, snapshot=snapshot(8.0, 0.5, 9, 6.0, 6.0, 9))
    assert (x.value, count.value) == (6.0, 9)
    assert link.state[0] == 6.0
    # The steps that the page has taken are not taken again.
    gdviz.link.flush()
    assert count.value == 9
    runner.single_steps += 1
    assert (x.value, count.value) == (3.0, 10)


@in_browser_only
def test_python_sees_the_state_even_where_the_pause_comes_after_it():
    runner, _, _, x, count, link = running()
    run_in_page(link)

    async def pause():
        runner.set_state({"playing": True})
        from_page(link, snapshot=snapshot(8.0, 0.5, 9, 6.0, 6.0, 9))
        await asyncio.sleep(0.02)
        runner.set_state({"playing": False})
        gdviz.link.flush()

    asyncio.run(pause())
    assert (x.value, count.value) == (6.0, 9)


async def until(condition):
    """Wait until a condition holds, for longer than a busy machine takes."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


@in_kernel_only
def test_step_that_fails_in_the_kernel_ends_the_run(place, caplog):
    array, total, runner = Intermediate(value=np.ones((1, 2))), FloatText(), Runner()
    link = jaxlink(
        lambda state, array: (state + array.sum(), {"sum": state}),
        {"array": (array, "value")},
        {"sum": (total, "value")},
        start=0.0,
        runner=runner,
    )

    async def play():
        runner.playing = True
        array.value = np.ones((1, 3))
        await until(lambda: not runner.playing)

    asyncio.run(play())
    assert not runner.playing
    assert "now it has shape (1, 3)" in link.error_message
    # Once for the failure, and once for the pause.
    assert len(caplog.records) <= 2


@in_kernel_only
def test_link_made_while_its_runner_plays_plays_on(place):
    async def play():
        runner, *_, count, link = running()
        runner.playing = True
        again = jaxlink(
            lambda state, share: halving(state, share),
            {"share": (FloatText(0.5), "value")},
            {"count": (count, "value")},
            start=(8.0, 0),
            runner=runner,
        )
        link.close()
        await until(lambda: again.state[1] > 1)
        again.close()

    asyncio.run(play())


@in_kernel_only
def test_link_in_the_kernel_plays_in_its_event_loop(place):
    runner, _, _, x, count, _ = running()

    async def play():
        runner.speed = 2.0
        runner.playing = True
        await until(lambda: count.value > 4)
        runner.playing = False
        await asyncio.sleep(0.1)
        played = count.value
        await asyncio.sleep(0.1)
        assert count.value == played

    asyncio.run(play())
    assert x.value == 8 / 2**count.value


def test_many_steps_at_once_equal_a_loop_over_the_step():
    def step(state, share):
        key = jax.random.fold_in(jax.random.key(3), state[1])
        table = state[2].at[state[1] % 20].set(state[0])
        return (state[0] + share * jax.random.normal(key), state[1] + 1, table), {"x": state[0], "count": state[1]}

    start = (1.0, 0, jnp.zeros(20))
    runner, _, _, x, count, link = running(step, start)
    runner.single_steps += 50
    state = start
    for _ in range(50):
        state = step(state, 0.5)[0]
    assert count.value == 50
    # JAX fuses other operations when it compiles one step alone.
    np.testing.assert_allclose(x.value, state[0], rtol=1e-5)
    np.testing.assert_allclose(link.state[2], state[2], rtol=1e-5)


def test_diverging_outputs_end_the_run():
    runner = Runner(playing=True)
    runner.diverged_at = 3
    assert not runner.playing


@pytest.mark.parametrize(
    ("step", "start", "error", "message"),
    [
        (lambda s, share: s[0], (1.0, 0), TypeError, r"must return a pair \(state, outputs\), not an array"),
        (lambda s, share: [*s, {}], (1.0, 0), TypeError, r"must return a pair \(state, outputs\), not a list"),
        (lambda s, share: ((s[0],), {}), (1.0, 0), TypeError, r"with the numbers \[0\], \[1\], not \[0\]"),
        (
            lambda s, share: ((s[0] * jnp.ones(2), 0), {}),
            (1.0, 0),
            TypeError,
            r"state\[0\] was float32\[\], but became",
        ),
        (halving, lambda other: (1.0, 0), ValueError, "start takes 'other', which is not an input; the inputs are: s"),
        (halving, lambda: (jax.random.key(0), 0), TypeError, r"state\[0\] must hold numbers, not key<fry>"),
        (lambda s, share: (s, {"x": s[0]}), (1.0, 0), ValueError, "returns no output 'count'; it returns: x"),
    ],
)
def test_step_or_start_that_cannot_run_is_refused(step, start, error, message):
    with pytest.raises(error, match=message):
        running(step, start)


def test_start_and_runner_belong_together():
    x, y = FloatText(), FloatText()
    with pytest.raises(ValueError, match="start and runner must be given together"):
        jaxlink(double, {"x": (x, "value")}, {"y": (y, "value")}, runner=Runner())
    with pytest.raises(TypeError, match=r"runner must be a widget such as views.Runner, with playing, speed"):
        jaxlink(double, {"x": (x, "value")}, {"y": (y, "value")}, start=0.0, runner=x)


def test_closed_link_no_longer_follows_its_runner():
    runner, _, _, x, _, link = running()
    link.close()
    runner.single_steps += 1
    assert x.value == 8.0
    assert not runner._trait_notifiers.get("single_steps", {}).get("change")


@pytest.mark.parametrize(("speed", "kept"), [(1e9, 1000.0), (-1.0, 0.01), (float("nan"), 5.0)])
def test_runner_keeps_its_speed_within_bounds(speed, kept):
    runner = Runner(speed=5.0)
    runner.speed = speed
    assert runner.speed == kept
