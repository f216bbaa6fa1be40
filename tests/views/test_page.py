"""A page on which everything is declared once: what follows from a declaration, and what is refused."""

from __future__ import annotations

import ipywidgets
import jax.numpy as jnp
import numpy as np
import pytest
import traitlets

from gdviz import GALLERY, OPTIMIZERS, link
from gdviz.views import Curves, DataEditor, FitChart, Page, Pins, Player, Runner, Sentence, Surface, controls
from tests.web.widgets import restore


def names(page: Page) -> list[str]:
    """The names in the address."""
    return [entry["name"] for entry in page.state.entries]


def test_a_control_is_shown_linked_and_named_in_the_address_by_one_declaration() -> None:
    page = Page()
    rate = page.magnitude("rate", "Rate", 0.01, 1, 0.25, "How fast")
    count = page.whole_number("count", "Count", 1, 9, 3, "How many")
    kind = page.choice("kind", "Kind", {"a": "First", "b": "Second"}, "Which")
    total = page.view(Sentence("{0}"), "charts", values="total")
    page.link(lambda count, rate, kind: {"total": (count * rate + 100 * kind)[None]})
    assert page.controls.children == (rate, count, kind, page.state, page.badge)
    assert names(page) == ["rate", "count", "kind"]
    assert total.values == [0.75]
    assert restore(page.state, "kind=b&count=4&rate=0.5") == []
    link.flush()
    assert total.values == [102]
    assert (kind.value, rate.tooltip) == ("b", "How fast")


def test_a_control_that_depends_on_a_choice_is_there_for_its_options_only() -> None:
    page = Page()
    kind = page.choice("kind", "Kind", {"a": "First", "b": "Second", "c": "Third"}, "Which")
    depth = page.number("depth", "Depth", 0, 10, 2, "How deep", when=(kind, ["b", "c"]))
    assert depth.layout.display == "none"
    (reason,) = restore(page.state, "depth=3")
    assert "no such setting with Kind = First" in reason
    assert restore(page.state, "kind=b&depth=3") == []
    assert (depth.value, depth.layout.display) == (3, "")
    kind.value = "c"
    assert depth.value == 2
    with pytest.raises(ValueError, match="when names 'd', which is not an option of Kind; options: a, b, c"):
        page.number("width", "Width", 0, 10, 2, "How wide", when=(kind, "d"))


def test_presets_of_a_choice_add_up() -> None:
    page = Page()
    kind = page.choice("kind", "Kind", {"a": "First", "b": "Second"}, "Which")
    first, second = (page.number(name, name, 0, 10, 1, "") for name in ("first", "second"))
    page.presets(kind, [{(first, "value"): 2.0}, {(first, "value"): 3.0}])
    page.presets(kind, [{(second, "value"): 4.0}, {(second, "value"): 5.0}])
    assert (first.value, second.value) == (2, 4)
    kind.index = 1
    assert (first.value, second.value) == (3, 5)


def test_hyperparameters_are_those_of_the_chosen_entry_or_of_all() -> None:
    page = Page()
    two = {name: OPTIMIZERS[name] for name in ("gradient_descent", "momentum")}
    panel = page.hyperparameters("optimizer", "Optimizer", two, "Which")
    page.hyperparameters("other", "Other", two, "Which", prefix="other_", all_entries=True)
    page.view(Sentence("{0}"), "charts", values="shown")
    of_each = ["gradient_descent.learning_rate", "momentum.learning_rate", "momentum.momentum"]
    assert names(page)[:6] == ["optimizer", "learning_rate", "momentum", *of_each]
    assert names(page)[6:] == ["other", *(f"other_{name}" for name in of_each)]

    def run(optimizer, hyperparameters, other_hyperparameters):
        return {"shown": jnp.stack([optimizer, hyperparameters[1]["momentum"], other_hyperparameters[1]["momentum"]])}

    page.link(run)
    assert restore(page.state, "optimizer=momentum&momentum=0.5&other_momentum.momentum=0.25") == []
    link.flush()
    np.testing.assert_allclose(page.outputs["shown"][0][0].values, [1, 0.5, 0.25])
    assert panel.sliders[1]["momentum"].value == 0.5


def test_each_optimizer_begins_with_a_learning_rate_that_suits_it_and_keeps_its_own() -> None:
    page = Page()
    two = {name: OPTIMIZERS[name] for name in ("gradient_descent", "adam")}
    panel = page.hyperparameters("optimizer", "Optimizer", two, "Which", learning_rates={"adam": 0.02})
    plain, adam = (sliders["learning_rate"] for sliders in panel.sliders)
    assert (plain.value, adam.value, adam.suitable) == (0.1, 0.02, 0.02)
    assert restore(page.state, "optimizer=adam&learning_rate=0.05&gradient_descent.learning_rate=0.2") == []
    assert (plain.value, adam.value, adam.suitable) == (0.2, 0.05, 0.02)


def test_views_take_what_is_returned_by_name_and_what_they_do_not_is_left() -> None:
    page = Page()
    page.whole_number("n", "n", 1, 9, 5, "")
    curves, again = (page.view(Curves(), "charts", x="steps", y="values") for _ in range(2))

    def run(n):
        return {"steps": jnp.arange(3.0)[None], "values": n * jnp.ones((1, 3)), "unseen": n}

    page.link(run)
    for shown in (curves, again):
        np.testing.assert_array_equal(shown.x, [[0, 1, 2]])
        np.testing.assert_array_equal(shown.y, [[5, 5, 5]])


def test_what_the_reader_edits_in_a_view_is_an_input_and_in_the_address() -> None:
    page, problem = Page(), GALLERY["himmelblau"]()
    surface = page.view(Surface(), "surface")
    player = page.view(Player(max=20, value=7), "surface")
    kind = page.choice("kind", "Kind", {"a": "First", "b": "Second"}, "Which")
    editor = page.view(DataEditor("regression", 3), "more", when=(kind, "b"))
    assert names(page) == ["start", "view", "step", "kind", "x", "y", "part"]
    assert page.surface.children == (surface, player)
    assert page.controls.children == (kind, page.state, page.badge)

    def run(start, view, step, points):
        return {"last_step": 10 + jnp.sum(points["part"]).astype(int), "loss": problem.loss(start) * jnp.ones((2, 2))}

    linked = page.link(run)
    assert (player.max, page.badge.link) == (10, linked)
    surface.start = (3.0, 2.0)
    editor.part = [1, 1, 0]
    link.flush()
    assert player.max == 12
    np.testing.assert_allclose(surface.loss, np.zeros((2, 2)), atol=1e-9)
    (reason,) = restore(page.state, "part=1")
    assert "no such setting with Kind = First" in reason


def test_a_surface_that_cannot_be_moved_or_zoomed_has_no_inputs() -> None:
    page = Page()
    page.view(Surface(movable=False, zoomable=False), "charts")
    page.view(Surface(zoomable=False), "charts")
    assert list(page.inputs) == ["start"]


def test_a_link_with_a_state_takes_what_its_start_and_its_step_name() -> None:
    page = Page()
    page.whole_number("first", "first", 0, 9, 4, "")
    page.whole_number("more", "more", 0, 9, 2, "")
    runner = page.view(Runner(unit="epoch"), "surface")
    count = page.view(Sentence("{0}"), "charts", values="count")

    def start(first):
        return first

    def step(state, more):
        return state + more, {"count": state[None], "position": state}

    linked = page.link(step, start=start, runner=runner)
    assert (count.values, runner.position) == ([4], 4)
    assert names(page) == ["first", "more", "speed", "anew", "epochs"]
    runner.single_steps += 3
    link.flush()
    assert count.values == [10]
    assert linked.state == 10


def test_explicit_inputs_and_outputs_come_first() -> None:
    page = Page()
    page.number("a", "a", 0, 10, 1, "")
    b, total = controls.number("b", 0, 10, 5, ""), ipywidgets.FloatText()
    page.link(lambda a, b: {"total": a + b}, {"total": (total, "value")}, {"b": (b, "value")})
    assert total.value == 6


def test_a_link_made_again_or_closed_leaves_the_notes() -> None:
    page = Page()
    page.number("a", "a", 0, 10, 1, "")
    page.view(Sentence("{0}"), "charts", values="b")

    def twice(a):
        return {"b": 2 * a[None]}

    first = page.link(twice)
    assert page.notes.children == (page.state.message, first)
    second = page.link(twice)
    assert page.notes.children == (page.state.message, second)


def test_a_function_is_traced_with_what_it_refers_to_when_it_is_linked() -> None:
    page = Page()
    page.number("a", "a", 0, 10, 1, "")
    shown = page.view(Sentence("{0}"), "charts", values="b")
    factor = 2

    def scaled(a):
        return {"b": factor * a[None]}

    page.link(scaled)
    factor = 3
    page.link(scaled)
    assert shown.values == [3]


def test_what_needs_python_is_known_to_address_and_badge() -> None:
    page = Page()
    kind = page.choice("kind", "Kind", {"a": "First"}, "Which", needs_kernel=True)
    editor = page.view(DataEditor("regression", 3), "more")
    page.need_kernel(editor)
    assert names(page) == ["kind", "x", "y", "part"]
    assert page.state.needs_kernel == page.badge.needs_kernel == [kind, editor]


def test_a_logarithmic_axis_is_chosen_in_the_page() -> None:
    page = Page()
    curves = page.view(Curves(), "charts")
    axis = page.scale("axis", "Axis", curves)
    assert restore(page.state, "axis=log") == []
    assert curves.log
    axis.index = 0
    assert not curves.log


def test_a_chart_of_bqplot_and_its_checkbox_have_their_places() -> None:
    page = Page()
    fit = page.view(FitChart(GALLERY["linear"]()), "charts")
    page.control("residuals", fit.show_residuals)
    assert page.charts.children == (fit,)
    assert restore(page.state, "residuals=0") == []
    assert not fit.show_residuals.value


def test_pins_know_which_entries_say_what_is_minimised_and_how() -> None:
    page = Page()
    problem = page.choice("problem", "Problem", {"a": "First", "b": "Second"}, "What")
    page.formula("formula", "f(x, y) =", "(a - x)^2", "Any loss", a=1, when=(problem, "b"))
    optimizer = page.hyperparameters("optimizer", "Optimizer", OPTIMIZERS, "How")
    page.number("spread", "Spread", 0, 1, 0.5, "How far")
    curves = page.view(Curves(), "charts", y="losses")
    pins = page.pins(curves, problem=("problem", "formula"), names=("optimizer", "hyperparameters"))
    assert pins.problem == ["problem", "formula", "formula_parameters"]
    other = Page()
    other.formula("formula", "f(x, y) =", "(a - x)^2", "Any loss", a=1)
    assert other.pins(problem=("formula",), apart_from=("formula_parameters",)).problem == ["formula"]
    hyperparameters = optimizer.entries()
    assert pins.named == ["optimizer", *hyperparameters]
    assert page.state.entries[-1] == {"name": "pins", "widget": pins, "trait": "pinned", "kind": "pins"}
    assert pins in page.charts.children
    with pytest.raises(traitlets.TraitError):
        pins.pinned = [{"name": str(i)} for i in range(Pins.MOST + 1)]


def test_errors_name_what_is_missing() -> None:
    page = Page()
    page.number("a", "a", 0, 10, 1, "")

    def run(a, steps):
        return {"b": a}

    def half(a):
        return {"b": a / 2}

    with pytest.raises(ValueError, match="run takes 'steps', which is not declared; declared names: a"):
        page.link(run)
    with pytest.raises(ValueError, match="'a' is declared twice"):
        page.number("a", "a", 0, 10, 1, "")
    page.view(Sentence("{0}"), "charts", values="c")
    with pytest.raises(ValueError, match="no view takes any output of half; the views take: c"):
        page.link(half)


def test_groups_come_after_single_controls_and_hold_what_is_declared_in_them() -> None:
    page = Page()
    group = page.group("controls", "More", closed=True)
    steps = page.whole_number("steps", "Steps", 1, 9, 5, "", column=group)
    rate = page.number("rate", "Rate", 0, 1, 0.5, "")
    heading, *rest = group.children
    assert page.controls.children == (rate, group, page.state, page.badge)
    assert (heading.title, heading.expanded, heading.box, heading.state) == ("More", False, group, page.state)
    assert rest == [steps]
    assert names(page) == ["steps", "rate"]


def test_the_learning_rate_stands_apart_where_the_page_wants_it() -> None:
    page = Page()
    group = page.group("controls", "Optimizer", closed=True)
    panel = page.hyperparameters("optimizer", "Optimizer", OPTIMIZERS, "", value="adam", column=group, rates="controls")
    assert page.controls.children[:2] == (panel.rates, group)
    assert panel.choice.value == "adam"
    assert panel.rates.children[panel.rates.selected_index] is panel.sliders[panel.choice.index]["learning_rate"]
    shown = [widget for stack in panel.children[1:] for child in stack.children for widget in child.children]
    assert {id(slider) for sliders in panel.sliders for slider in sliders.values()} - {id(each) for each in shown} == {
        id(rate) for rate in panel.rates.children
    }
