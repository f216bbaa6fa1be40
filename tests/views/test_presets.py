"""What each option of a choice sets, in Python: the page's half is tested in the browser."""

from __future__ import annotations

from collections.abc import Iterator

import ipywidgets
import numpy as np
import pytest

from gdviz import jaxlink, link
from gdviz.views import Presets, Slider, Surface, controls


@pytest.fixture
def choice() -> ipywidgets.Dropdown:
    return controls.choice("Problem", {"first": "First", "second": "Second"}, "Which")


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[ipywidgets.Widget, set[str]]]]:
    """What is sent to pages: widgets, and names of traits."""
    messages: list[tuple[ipywidgets.Widget, set[str]]] = []

    def send_state(widget: ipywidgets.Widget, key: str | set[str] | None = None) -> None:
        # Of no trait, there is no message.
        if key:
            messages.append((widget, {key} if isinstance(key, str) else set(key)))

    monkeypatch.setattr(ipywidgets.Widget, "send_state", send_state)
    return messages


def test_an_option_sets_its_traits_at_the_start_and_when_it_is_chosen(choice: ipywidgets.Dropdown) -> None:
    slider, surface = Slider(0.5, 0, 10), Surface()
    Presets(
        choice,
        [
            {(slider, "value"): 1.0, (surface, "axis_names"): ("w", "b"), (surface, "minima"): [[1, 2]]},
            {(slider, "value"): 7.0, (surface, "minima"): np.empty((0, 2)), (slider.layout, "display"): "none"},
        ],
    )
    assert (slider.value, surface.axis_names, slider.layout.display) == (1.0, ("w", "b"), None)
    np.testing.assert_array_equal(surface.minima, [[1, 2]])
    slider.value = 3.0
    choice.index = 1
    assert (slider.value, surface.axis_names, slider.layout.display) == (7.0, ("w", "b"), "none")
    assert surface.minima.shape == (0, 2)
    slider.value = 4.0
    choice.index = 0
    assert slider.value == 1.0


def test_settings_are_described_to_pages(choice: ipywidgets.Dropdown) -> None:
    slider, surface = Slider(0.5, 0, 10), Surface()
    presets = Presets(choice, [{(slider, "value"): 99.0, (surface, "minima"): [[1, 2]]}, {}])
    state = presets.get_state(["options", "applied", "followed"])
    assert (state["applied"], state["followed"]) == (0, False)
    (of_slider, of_surface), _ = state["options"]
    # As the trait holds it.
    assert of_slider == {"widget": f"IPY_MODEL_{slider.model_id}", "trait": "value", "value": 10.0}
    assert (of_surface["trait"], of_surface["array"]["shape"]) == ("minima", [1, 2])
    assert bytes(of_surface["array"]["data"]) == np.array([[1.0, 2.0]]).tobytes()


@pytest.mark.parametrize("followed", [False, True])
def test_settings_are_sent_until_a_page_follows_the_choice(
    choice: ipywidgets.Dropdown, sent: list, followed: bool
) -> None:
    slider, surface = Slider(0.5, 0, 10), Surface()
    settings = [
        {(slider, "value"): 1.0, (surface, "minima"): [[1, 2]]},
        {(slider, "value"): 7.0, (surface, "minima"): np.empty((0, 2))},
    ]
    presets = Presets(choice, settings)
    if followed:
        presets.set_state({"followed": True})
    sent.clear()
    choice.index = 1
    widgets = {widget for widget, _ in sent if widget is not choice}
    assert widgets == (set() if followed else {slider, surface, presets})
    assert presets.applied == 1
    slider.value = 5.0
    assert (slider, {"value"}) in sent


def test_links_compute_what_was_chosen(choice: ipywidgets.Dropdown) -> None:
    a, b, total = Slider(0, 0, 10), Slider(0, 0, 10), ipywidgets.FloatText()
    Presets(choice, [{(a, "value"): 1.0, (b, "value"): 2.0}, {(a, "value"): 3.0, (b, "value"): 4.0}])
    with_choice = {"a": (a, "value"), "b": (b, "value"), "index": (choice, "index")}
    linked = jaxlink(lambda a, b, index: {"sum": a + b + index}, with_choice, {"sum": (total, "value")})
    assert total.value == 3
    choice.index = 1
    link.flush()
    assert total.value == 8
    linked.close()


def test_presets_made_again_replace_those_before(choice: ipywidgets.Dropdown) -> None:
    slider = Slider(0.5, 0, 10)
    Presets(choice, [{(slider, "value"): 1.0}, {(slider, "value"): 2.0}])
    later = Presets(choice, [{(slider, "value"): 3.0}, {(slider, "value"): 4.0}])
    choice.index = 1
    assert slider.value == 4.0
    later.close()
    assert later.closed
    choice.index = 0
    assert slider.value == 4.0


def test_refuses_what_does_not_fit(choice: ipywidgets.Dropdown) -> None:
    slider = Slider(0.5, 0, 10)
    with pytest.raises(ValueError, match="settings must match the 2 options, but there are 1"):
        Presets(choice, [{(slider, "value"): 1.0}])
    with pytest.raises(ValueError, match="Slider has no synchronised trait 'colour'"):
        Presets(choice, [{}, {(slider, "colour"): 1.0}])
    assert slider.value == 0.5
