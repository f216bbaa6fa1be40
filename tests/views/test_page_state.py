"""What may stand in the address of a page, as data: what the page does with it is tested in tests/web."""

from __future__ import annotations

from typing import Any

import ipywidgets
import jax.numpy as jnp
import pytest

from gdviz import GALLERY, jaxlink
from gdviz.views import DataEditor, Draggable, Field, PageState, Play, Player, Predict, Slider, controls, interact
from gdviz.views.page_state import FigureState
from gdviz.views.traits import NARROWEST


def described(target: Any) -> dict[str, Any]:
    """Return the description of one entry, without its widget."""
    (entry,) = PageState({"it": target}).entries
    assert entry.pop("name") == "it"
    entry.pop("widget", None)
    return entry


def test_each_kind_of_trait_is_described_with_its_range() -> None:
    field, editor = Field(GALLERY["saddle"]()), DataEditor("regression", 4)
    choice = controls.choice("Optimizer", {"plain": "Plain", "adam": "Adam"}, "")
    assert described((choice, "index")) == {"trait": "index", "kind": "choice", "options": ["plain", "adam"]}
    assert described((controls.whole_number("Steps", 1, 500, 50, ""), "value")) == {
        "trait": "value",
        "kind": "whole",
        "low": "min",
        "high": "max",
    }
    assert described((Slider(0.5, 0, 1), "value"))["kind"] == "number"
    assert described((Slider(0.5, 0, 1), "disabled")) == {"trait": "disabled", "kind": "flag"}
    player = {"trait": "value", "kind": "whole", "low": 0, "high": "max", "moving": True}
    assert described((Player(), "value")) == player
    labels = {"kind": "texts", "length": 2, "otherwise": ["−1", "+1"]}
    assert described((editor, "label_names")) == {"trait": "label_names", **labels}
    start, view = described((field, "start")), described((field, "view"))
    assert (start["kind"], start["length"], start["narrowest"]) == ("numbers", 2, None)
    assert (view["kind"], view["length"], view["narrowest"]) == ("numbers", 4, NARROWEST)
    assert described((editor, "part")) == {"trait": "part", "kind": "array", "among": [-1, 0, 1]}


def test_the_state_of_a_figure_has_its_controls_by_their_parameters() -> None:
    decades = ipywidgets.FloatLogSlider(0.1, min=-3, max=1)
    options = ipywidgets.Dropdown(options=[("Half", 0.5), ("One", 1.0)])
    question = Predict("How many?", (0, 9))

    def figure(guess: Any, eta: Any, share: Any, time: Any, point: Any, n: Any = 3, sure: Any = False) -> Any:
        return jnp.stack([eta, share, n * time, point[0] + guess.value, float(sure)])

    ranges = {"eta": decades, "share": options, "time": Play(1, 5), "point": Draggable(1, 2), "n": (0, 9)}
    shown = interact(figure, guess=question, **ranges)
    (state,) = [widget for widget in shown.children[0].children[0].children if isinstance(widget, FigureState)]
    entries = {entry.pop("name"): entry for entry in state.entries}
    assert state.name == "figure"
    assert {name: entry["kind"] for name, entry in entries.items()} == {
        "eta": "number",
        "share": "choice",
        "n": "whole",
        "time": "number",
        "point": "numbers",
        "sure": "flag",
    }
    assert (entries["eta"]["low"], entries["eta"]["high"]) == pytest.approx((1e-3, 10))
    assert entries["share"]["options"] == ["Half", "One"]
    assert entries["time"]["ends"] == [1, 5]
    # What is no number has no entry.
    assert FigureState("figure", {"text": (ipywidgets.Text("a"), "value")}).entries == []


def test_an_entry_may_stand_for_another_trait_with_each_choice() -> None:
    choice, decay = controls.choice("Optimizer", {"plain": "Plain", "adam": "Adam"}, ""), Slider(0.5, 0, 1)
    entry = described((choice, {1: (decay, "value")}))
    assert (entry["selector"], entry["title"], entry["labels"]) == (choice, "Optimizer", ["Plain", "Adam"])
    assert entry["targets"]["1"]["widget"] is decay
    assert "usual" not in entry["targets"]["1"]
    entry = described((choice, {0: (decay, "value", "suitable")}))
    assert entry["targets"]["0"]["usual"] == "suitable"


def test_python_answers_when_it_has_done_what_a_page_has_asked_before(monkeypatch: pytest.MonkeyPatch) -> None:
    slider, twice = Slider(1, 0, 10), Slider(0, 0, 20)
    jaxlink(lambda x: {"twice": 2 * x}, {"x": (slider, "value")}, {"twice": (twice, "value")})
    state = PageState({"x": (slider, "value")}, [slider])
    said: list[Any] = []
    monkeypatch.setattr(state, "send", lambda content: said.append((content, twice.value)))
    slider.set_state({"value": 3.0})
    state._handle_custom_msg({"event": "ask", "question": 7}, [])
    assert said == [({"event": "done", "question": 7}, 6.0)]
    assert state.get_state("needs_kernel") == {"needs_kernel": [f"IPY_MODEL_{slider.model_id}"]}
