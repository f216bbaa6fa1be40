"""`Steps`: what each paragraph sets of a figure, and errors that say which of them is wrong."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import pytest

import gdviz

X = jnp.linspace(0, 1, 11)


def figure() -> gdviz.views.Interact:
    def function(a: Any, b: Any, on: bool, how: str, time: Any, point: Any) -> Any:
        return gdviz.draw.Figure(a * b * time * point[0] * (1 if on and how == "one" else 2) * X)

    ranges = {"a": (0.0, 4.0), "b": (0, 9), "on": False, "how": ["one", "two"]}
    return gdviz.interact(function, **ranges, time=gdviz.Play(0, 5), point=gdviz.Draggable(0.5, 1.0))


def told(*steps: Any) -> tuple[gdviz.views.Interact, gdviz.views.Paragraphs]:
    shown = figure()
    return shown, gdviz.Steps(shown, list(steps)).children[0].children[1]


def test_each_step_has_all_that_the_steps_before_it_have_set() -> None:
    shown, text = told(
        ("One.", {"a": 3}),
        ("Two.", {"b": 7, "on": True, "point": (1, -1)}),
        ("Three.", {"a": 0.25, "how": "two", "time": 2.5}),
    )
    # The figure begins with the first; what only later ones set is there as it was.
    usual = {"b": "4", "on": "0", "how": "one", "time": "0", "point": "0.5,1.0"}
    assert text.settings[0] == {"a": "3.0", **usual}
    assert text.settings[1] == {**text.settings[0], "b": "7", "on": "1", "point": "1.0,-1.0"}
    assert text.settings[2] == {**text.settings[1], "a": "0.25", "how": "two", "time": "2.5"}
    assert shown.controls["a"].value == 3


def test_the_figure_begins_with_the_first_step_whatever_it_sets() -> None:
    shown, _ = told(("One.", {"b": 2, "on": True, "how": "two", "time": 1, "point": [2, 3]}))
    values = {name: control.value for name, control in shown.controls.items()}
    assert values == {"a": 2, "b": 2, "on": True, "how": "two", "time": shown.controls["time"].max / 5, "point": (2, 3)}


def test_texts_have_marks_and_formulas_and_no_tags_of_their_own() -> None:
    _, text = told(("A **strong** *word*, `x*y*z`, $a*b*c$ and <b>.", {}))
    assert "A <strong>strong</strong> <em>word</em>, <code>x*y*z</code>, <math" in text.texts[0]
    assert 'alttext="a*b*c"' in text.texts[0]
    assert text.texts[0].endswith("&lt;b&gt;.")
    assert text.as_html() == f"<ol><li>{text.texts[0]}</li></ol>"


@pytest.mark.parametrize(
    ("steps", "error", "message"),
    [
        ([], ValueError, "steps is empty; give at least one pair"),
        ("One.", TypeError, "steps must be a list of pairs"),
        (["One."], TypeError, r"steps\[0\] must be a pair such as"),
        ([("One.", {}), ("Two.", 1)], TypeError, r"steps\[1\] must be a pair such as"),
        ([(1, {})], TypeError, r"the text of steps\[0\] must be a string, not 1"),
        ([("One.", {}), (" ", {})], ValueError, r"the text of steps\[1\] is empty"),
        ([("One.", {"c": 1})], ValueError, r"steps\[0\] sets 'c', but the controls of the figure are a, b, on, how"),
        ([("One.", {"a": 5})], ValueError, r"a in steps\[0\] must be a number from 0 to 4, not 5"),
        ([("One.", {"a": float("nan")})], ValueError, r"a in steps\[0\] must be a number from 0 to 4, not nan"),
        ([("One.", {"b": 2.5})], ValueError, r"b in steps\[0\] must be a whole number from 0 to 9, not 2.5"),
        ([("One.", {"on": 1})], ValueError, r"on in steps\[0\] must be True or False, not 1"),
        ([("One.", {"how": "three"})], ValueError, r"how in steps\[0\] must be one of one, two, not 'three'"),
        ([("One.", {"time": 6})], ValueError, r"time in steps\[0\] must be a number from 0 to 5, not 6"),
        ([("One.", {"point": (1,)})], ValueError, r"point in steps\[0\] must be 2 finite numbers, not \(1,\)"),
    ],
)
def test_bad_steps_are_refused_with_their_place(steps: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        gdviz.Steps(figure(), steps)


def test_only_figures_of_interact_have_steps_and_questions_are_answered_by_readers() -> None:
    with pytest.raises(TypeError, match=r"figure must be what gdviz\.interact returns"):
        gdviz.Steps(X, [("One.", {})])
    asked = gdviz.interact(lambda guess, a: a * X, guess=gdviz.Predict("How much?", (0, 1)), a=(0.0, 1.0))
    with pytest.raises(ValueError, match=r"steps\[0\] sets 'guess', but the controls of the figure are a"):
        gdviz.Steps(asked, [("One.", {"guess": 1})])
