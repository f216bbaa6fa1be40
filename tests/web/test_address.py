"""What a page restores from its address, in which order, and in which words it refuses the rest."""

from __future__ import annotations

import base64
import html
import zlib
from typing import Any
from urllib.parse import quote

import numpy as np
import pytest

from gdviz import GALLERY
from gdviz.views import DataEditor, Field, PageState, controls
from tests.web.widgets import restored


@pytest.fixture
def page() -> dict[str, Any]:
    widgets = {
        "optimizer": controls.choice("Optimizer", {"plain": "Plain", "adam": "Adam"}, ""),
        "learning_rate": controls.magnitude("Learning rate", 1e-4, 10, 0.1, ""),
        "decay": controls.magnitude("Decay", 0.1, 1, 0.9, ""),
        "steps": controls.whole_number("Steps", 1, 500, 50, ""),
        "axis": controls.toggle("Axis", ["linear", "log"], ""),
        "field": Field(GALLERY["saddle"]()),
    }
    entries = {
        "optimizer": (widgets["optimizer"], "index"),
        "learning_rate": (widgets["learning_rate"], "value"),
        "decay": (widgets["optimizer"], {1: (widgets["decay"], "value")}),
        "steps": (widgets["steps"], "value"),
        "axis": (widgets["axis"], "index"),
        "start": (widgets["field"], "start"),
        "view": (widgets["field"], "view"),
    }
    return {**widgets, "state": PageState(entries)}


def changes_of(result: dict[str, Any], widget: Any) -> dict[str, Any]:
    """Return what is set in a widget."""
    return {
        name: value
        for model, changes in result["changes"]
        if model == widget.model_id
        for name, value in changes.items()
    }


def ignored(result: dict[str, Any]) -> str:
    """Return the sentence about what was ignored."""
    return html.unescape(result["message"])


def test_restores_what_is_allowed(page: dict[str, Any]) -> None:
    query = "?optimizer=adam&learning_rate=0.0123&decay=0.5&steps=77&axis=log&start=0.25,-1e-2"
    (result,) = restored(page["state"], query)
    assert changes_of(result, page["optimizer"]) == {"index": 1}
    assert changes_of(result, page["learning_rate"]) == {"value": 0.0123}
    assert changes_of(result, page["decay"]) == {"value": 0.5}
    assert changes_of(result, page["steps"]) == {"value": 77}
    assert changes_of(result, page["axis"]) == {"index": 1}
    assert changes_of(result, page["field"]) == {"start": [0.25, -0.01]}
    assert result["message"] == ""


REFUSED = [
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
    ("start=1e300,0", "outside the range that can be shown"),
    ("view=1,-1,0,1", "outside the range that can be shown"),
    ("view=1,1.00001,0,1", "outside the range that can be shown"),
    ("colour=red", "no such setting"),
]


def test_ignores_the_rest_with_a_visible_note(page: dict[str, Any]) -> None:
    results = restored(page["state"], *[query for query, _ in REFUSED])
    for (query, reason), result in zip(REFUSED, results, strict=True):
        assert ignored(result).startswith('<div class="gdviz-notice" role="status">Parts of this link were ignored. ')
        assert f"{query[:40].split('=')[0]}" in ignored(result)
        assert reason in ignored(result)
        assert result["changes"] == []


def test_a_note_shows_text_and_never_markup(page: dict[str, Any]) -> None:
    (result,) = restored(page["state"], "<script>=1&steps=<img src=x>&a%26lt;b=1")
    assert "<script>" not in result["message"]
    assert "<img" not in result["message"]
    assert "a&amp;lt;b" in result["message"]


def test_what_belongs_to_the_server_is_passed_over(page: dict[str, Any]) -> None:
    (result,) = restored(page["state"], "token=abc&voila-theme=dark&theme=light&note=full&steps=60")
    assert result["message"] == ""
    assert changes_of(result, page["steps"]) == {"value": 60}


def test_of_an_absurd_query_only_the_beginning_is_shown(page: dict[str, Any]) -> None:
    (result,) = restored(page["state"], "&".join(f"name{i}={'x' * 1000}" for i in range(300)) + "&steps=" + "y" * 1000)
    assert "name9" in result["message"]
    assert "and 291 more." in result["message"]
    assert len(result["message"]) < 1000
    assert result["changes"] == []


def test_hand_placed_points_are_restored_and_what_is_none_is_refused() -> None:
    editor = DataEditor("regression", 4)
    state = PageState({name: (editor, name) for name in ("x", "y", "part")})
    wrong = [
        ("x=1,2,3,4,5", "at most 4 numbers"),
        ("y=1,two", "a number"),
        ("y=1e200", "set there"),
        ("part=1,0.5", "set there"),
    ]
    good, *others = restored(state, "x=0.5,-1&y=0,0.25&part=1,-1", *[query for query, _ in wrong])
    assert changes_of(good, editor) == {
        "x": {"shape": [4, 1], "data": [0.5, -1, 0, 0]},
        "y": {"shape": [4], "data": [0, 0.25, 0, 0]},
        "part": {"shape": [4], "data": [1, -1, 0, 0]},
    }
    # Python takes what the page sends.
    (_, x), *_ = good["changes"]
    editor.set_state({"x": {"shape": x["x"]["shape"], "data": memoryview(np.array(x["x"]["data"]).tobytes())}})
    np.testing.assert_array_equal(editor.x, [[0.5], [-1], [0], [0]])
    for (_, reason), result in zip(wrong, others, strict=True):
        assert reason in ignored(result)
        assert result["changes"] == []


def packed(*numbers: float) -> str:
    """Return what an address has for many numbers: all their first bytes, then all second ones, compressed."""
    planes = np.array(numbers, ">f4").view(np.uint8).reshape(-1, 4).T
    code = base64.urlsafe_b64encode(zlib.compress(bytes([4]) + planes.tobytes()))
    return "_" + code.decode().rstrip("=")


def test_what_is_compressed_is_restored_and_a_link_that_was_cut_or_made_elsewhere_changes_nothing() -> None:
    editor = DataEditor("regression", 40)
    state = PageState({name: (editor, name) for name in ("x", "y", "part")})
    values = np.random.default_rng(0).normal(size=40).astype(np.float32)
    link = f"x={packed(*values)}&y=1&part={packed(*np.sign(values))}&gdviz=1"
    (good,) = restored(state, link)
    assert changes_of(good, editor)["x"] == {"shape": [40, 1], "data": values.astype(float).tolist()}
    assert changes_of(good, editor)["part"]["data"] == np.sign(values).tolist()
    assert good["message"] == ""
    wrong = {
        link.replace("gdviz=1", "gdviz=2"): "it was made by another version of this page",
        link.removesuffix("&gdviz=1"): "its end is missing",
        link.replace("&y=1", "AAAA&y=1"): "of x, it was cut off or changed on its way",
        link.replace("&y=1", "&y=_"): "of y, it was cut off or changed on its way",
    }
    for result, reason in zip(restored(state, *wrong), wrong.values(), strict=True):
        assert f"This link was ignored: {reason}." in ignored(result)
        assert result["changes"] == []
    forged = {
        f"x={packed(*values, 1)}": "at most 40 numbers",
        f"part={packed(*values)}": "must be ones that can be set there",
        f"y={packed(*values[:-1], np.nan)}": "a number",
        f"y={packed(*values[:-1], np.inf)}": "a number",
        "x=_&gdviz=1": "cut off or changed",
    }
    for result, reason in zip(restored(state, *(f"{link}&gdviz=1" for link in forged)), forged.values(), strict=True):
        assert reason in ignored(result)
        assert result["changes"] == []


def test_names_of_labels_are_texts_of_bounded_length() -> None:
    editor = DataEditor("classification", 4)
    state = PageState(editor.entries)
    (good,) = restored(state, "label_names=" + quote('["no, no", "yes"]'))
    assert changes_of(good, editor) == {"label_names": ["no, no", "yes"]}
    wrong = ['["one"]', '["a", 1]', '["a", "b"', '{"0": "a", "1": "b"}', "cats,dogs", f'["a", "{"b" * 81}"]', "[[]]"]
    for result in restored(state, *(f"label_names={quote(text)}" for text in wrong)):
        assert "2 texts of at most 80 characters" in ignored(result)
        assert result["changes"] == []


def test_links_run_before_each_entry_and_python_is_waited_for_where_it_is_needed(page: dict[str, Any]) -> None:
    state = PageState(
        {"optimizer": (page["optimizer"], "index"), "steps": (page["steps"], "value")}, [page["optimizer"]]
    )
    (exported,) = restored(state, "steps=60&optimizer=adam")
    assert "optimizer=adam: it cannot be changed without Python" in ignored(exported)
    assert exported["order"] == ["run all", "run all", "save value"]
    (live,) = restored(state, "steps=60&optimizer=adam", has_kernel=True)
    assert live["message"] == ""
    assert live["order"] == ["run all", "save index", "ask", "run all", "save value"]
