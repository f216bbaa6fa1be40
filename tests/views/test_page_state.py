"""The state of a page in its address."""

from __future__ import annotations

import numpy as np
import pytest

from gdviz import GALLERY, jaxlink, link
from gdviz.views import DataEditor, Field, PageState, Presets, controls


@pytest.fixture
def page() -> dict:
    widgets = {
        "optimizer": controls.choice("Optimizer", {"plain": "Plain", "adam": "Adam"}, ""),
        "learning_rate": controls.magnitude("Learning rate", 1e-4, 10, 0.1, ""),
        "decay": controls.magnitude("Decay", 0.1, 1, 0.9, ""),
        "steps": controls.whole_number("Steps", 1, 500, 50, ""),
        "axis": controls.toggle("Axis", ["linear", "log"], ""),
        "field": Field(GALLERY["saddle"]()),
    }
    widgets["state"] = PageState(
        {
            "optimizer": (widgets["optimizer"], "index"),
            "learning_rate": (widgets["learning_rate"], "value"),
            "decay": (widgets["optimizer"], {1: (widgets["decay"], "value")}),
            "steps": (widgets["steps"], "value"),
            "axis": (widgets["axis"], "index"),
            "start": (widgets["field"], "start"),
            "view": (widgets["field"], "view"),
        }
    )
    return widgets


def test_restores_what_is_allowed(page: dict) -> None:
    query = "?optimizer=adam&learning_rate=0.0123&decay=0.5&steps=77&axis=log&start=0.25,-1e-2".removeprefix("?")
    assert page["state"].restore(query) == []
    assert page["optimizer"].value == "adam"
    assert page["learning_rate"].value == 0.0123
    assert page["decay"].value == 0.5
    assert page["steps"].value == 77
    assert page["axis"].index == 1
    assert page["field"].start == (0.25, -0.01)
    assert page["state"].message.value == ""


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("optimizer=nonsense", "one of plain, adam"),
        ("learning_rate=0", "between 0.0001 and 10"),
        ("learning_rate=1e999", "a number"),
        ("learning_rate=__import__('os')", "a number"),
        ("decay=0.5", "no such setting with Optimizer = Plain"),
        ("steps=10.5", "a whole number"),
        ("steps=0", "between 1 and 500"),
        ("steps=1_0", "a whole number"),
        ("steps=" + "9" * 400, "a number"),
        ("learning_rate=0x1", "a number"),
        ("learning_rate= 1", "a number"),
        ("steps=", "a whole number"),
        ("axis=sideways", "one of linear, log"),
        ("start=1", "2 numbers"),
        ("start=1,nan", "a number"),
        ("start=1e300,0", "within what can be shown"),
        ("view=1,-1,0,1", "within what can be shown"),
        ("view=1,1.00001,0,1", "within what can be shown"),
        ("colour=red", "no such setting"),
    ],
)
def test_ignores_the_rest_with_a_visible_note(page: dict, query: str, reason: str) -> None:
    before = values(page)
    (ignored,) = page["state"].restore(query)
    assert ignored.startswith(query.split("=")[0])
    assert reason in ignored
    note = page["state"].message
    assert reason in note.value
    assert values(page) == before


def values(page: dict) -> list:
    sliders = (page[name].value for name in ("optimizer", "learning_rate", "decay", "steps", "axis"))
    return [*sliders, page["field"].start, page["field"].view]


def test_a_note_shows_text_and_never_markup(page: dict) -> None:
    page["state"].restore("<script>=1&steps=<img src=x>")
    note = page["state"].message
    assert "<script>" not in note.value
    assert "<img" not in note.value


def test_what_belongs_to_the_server_is_passed_over(page: dict) -> None:
    assert page["state"].restore("token=abc&voila-theme=dark&theme=light") == []


def test_of_an_absurd_query_only_the_beginning_is_told(page: dict) -> None:
    before = values(page)
    ignored = page["state"].restore("&".join(f"name{i}={'x' * 1000}" for i in range(300)) + "&steps=" + "y" * 1000)
    assert len(ignored) == 301
    note = page["state"].message.value
    assert "name9" in note
    assert "and 291 more." in note
    assert len(note) < 1000
    assert values(page) == before
    assert page["state"].restore("steps=60") == []
    assert page["state"].message.value == ""


def test_the_note_of_the_page_around_it_is_passed_over(page: dict) -> None:
    assert page["state"].restore("note=full&steps=60") == []


def test_reads_the_address_of_the_page(page: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUERY_STRING", "steps=123")
    assert page["state"].restore() == []
    assert page["steps"].value == 123


def test_data_by_hand_are_restored_and_what_is_none_is_refused() -> None:
    editor = DataEditor("regression", 4)
    state = PageState({name: (editor, name) for name in ("x", "y", "part")})
    assert state.restore("x=0.5,-1&y=0,0.25&part=1,-1") == []
    np.testing.assert_array_equal(editor.x, [[0.5], [-1], [0], [0]])
    np.testing.assert_array_equal(editor.y, [0, 0.25, 0, 0])
    np.testing.assert_array_equal(editor.part, [1, -1, 0, 0])
    for query, reason in (
        ("x=1,2,3,4,5", "at most 4 numbers"),
        ("y=1,two", "a number"),
        ("y=1e200", "edited there"),
        ("part=1,0.5", "edited there"),
    ):
        (ignored,) = state.restore(query)
        assert reason in ignored
    np.testing.assert_array_equal(editor.part, [1, -1, 0, 0])


def test_page_waits_for_presets_and_links_between_two_entries() -> None:
    choice, slider = controls.choice("Problem", {"a": "A", "b": "B"}, ""), controls.magnitude("Rate", 0.1, 10, 1, "")
    presets = Presets(choice, [{(slider, "value"): 1.0}, {(slider, "value"): 2.0}])
    twice = controls.magnitude("Twice", 0.1, 100, 1, "")
    linked = jaxlink(lambda rate: {"twice": 2 * rate}, {"rate": (slider, "value")}, {"twice": (twice, "value")})
    state = PageState({"problem": (choice, "index"), "rate": (slider, "value"), "twice": (twice, "value")}, [slider])
    assert state.restore("twice=7&problem=b") == []
    # What follows from the problem comes before what the address says.
    assert (slider.value, twice.value) == (2.0, 7.0)
    assert state.settling == [presets, link.runtime()]
    assert state.get_state("needs_kernel") == {"needs_kernel": [f"IPY_MODEL_{slider.model_id}"]}
    linked.close()
