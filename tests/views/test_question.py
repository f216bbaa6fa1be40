"""`Predict`: a question before the controls, and what a function gets of its answer."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest

import gdviz
from gdviz.draw import Figure, Points, Text
from gdviz.link import flush
from gdviz.views.question import Question

X = jnp.linspace(0, 1, 11)


def asked(by: Any, **options: Any) -> gdviz.views.Interact:
    """Return an interaction whose answer is 0.25 times the control, and which shows the prediction itself, too."""

    def function(a: Any, guess: Any) -> Any:
        values = jnp.ravel(guess.value)
        return [a * X, Text("{0}", guess.reveal(a / 4)), Text("{0} {1}", values[0], values[-1], when=guess.committed)]

    return gdviz.interact(function, a=(0.0, 2.0), guess=gdviz.Predict("How much is it?", by, **options))


def test_the_function_gets_what_is_predicted() -> None:
    point, curve = gdviz.Draggable(0.5, 2.0), [gdviz.Draggable(x, 0, along="y") for x in (0, 1)]
    for by, set_, wanted in (
        (point, lambda question: setattr(point, "value", (1.0, 3.0)), [1, 3]),
        ((0, 10), lambda question: setattr(question, "number", 7.5), [7.5, 7.5]),
        (["less", "more"], lambda question: setattr(question, "chosen", (1,)), [1, 1]),
        (curve, lambda question: setattr(curve[1], "value", (1.0, 3.0)), [0, 3]),
        ({"a": ["+", "−"], "b": ["+", "−"]}, lambda question: setattr(question, "chosen", (1, 0)), [1, 0]),
        (gdviz.Order("a", "b", "c"), lambda question: setattr(question, "chosen", (2, 0, 1)), [2, 1]),
    ):
        widget = asked(by)
        set_(widget.controls["guess"])
        flush()
        np.testing.assert_allclose(widget.result[0][2].values, wanted)


def test_the_answer_is_there_once_the_reader_has_committed_and_not_before() -> None:
    widget = asked((0.0, 10.0, 0.5), unit="steps")
    question = widget.controls["guess"]
    assert isinstance(question, Question)
    assert (question.min, question.max, question.step, question.unit) == (0, 10, 0.5, "steps")
    assert np.isnan(widget.result[0][1].values[0])
    assert not widget.result[0][2].when
    question.committed = True
    flush()
    assert widget.result[0][1].values[0] == 0.25
    assert widget.result[0][2].when
    widget.controls["a"].value = 2.0
    flush()
    assert widget.result[0][1].values[0] == 0.5


def test_the_point_of_a_question_is_the_first_in_the_figure_and_the_others_wait_for_it() -> None:
    other, own = gdviz.Draggable(0, 0), gdviz.Draggable(1, 1)
    widget = gdviz.interact(
        lambda at, guess: Figure(Points(at[0], at[1]), Points(*guess.reveal(at))),
        at=other,
        guess=gdviz.Predict("Where?", own),
    )
    assert widget.views[0][0].points == [own, other]
    assert widget.controls["guess"].others == [other]


@pytest.mark.parametrize(
    ("by", "shape", "value"),
    [
        (["a", "b", "c"], (), -1),
        ({"w": ["+", "−"]}, (1,), [-1]),
        (gdviz.Order("a", "b", "c"), (3,), [-1, -1, -1]),
        ([gdviz.Draggable(1, 2), gdviz.Draggable(3, 4)], (2, 2), [[1, 2], [3, 4]]),
        ([gdviz.Draggable(1, 2)], (1, 2), [[1, 2]]),
    ],
)
def test_what_is_predicted_has_the_shape_of_the_question_and_is_minus_one_where_nothing_is_chosen(
    by: Any, shape: tuple[int, ...], value: Any
) -> None:
    shapes = []

    def function(guess: Any) -> Any:
        shapes.append(guess.value.shape)
        return [X, Text("{0}", jnp.sum(guess.value != jnp.array(value)))]

    widget = gdviz.interact(function, guess=gdviz.Predict("What is it?", by))
    assert set(shapes) == {shape}
    assert widget.result[0][1].values[0] == 0


@pytest.mark.parametrize(
    ("question", "by", "error", "words"),
    [
        ("", (0, 1), TypeError, "the question of guess must be a text, not ''"),
        (3, (0, 1), TypeError, "the question of guess must be a text, not 3"),
        ("Which?", ["only"], ValueError, "the question of guess needs two options or more"),
        ("Which?", [], TypeError, "is answered by a gdviz.Draggable, .* or a gdviz.Order, not \\[\\]"),
        ("Which?", [1, 2], TypeError, "or a gdviz.Order, not \\[1, 2\\]"),
        ("Which?", "text", TypeError, "or a gdviz.Order, not 'text'"),
        ("How many?", (2, 1), ValueError, "the range of guess is empty"),
        ("Which?", {}, TypeError, "a dictionary of such lists or a gdviz.Order, not {}"),
        ("Which?", {"w": ["+"]}, ValueError, "the options of w in the question of guess must be two or more"),
        ("Which?", {"w": "+-"}, TypeError, "the options of w in the question of guess must be texts, not '\\+-'"),
    ],
)
def test_what_is_no_question_is_refused(question: Any, by: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        gdviz.interact(lambda guess: X, guess=gdviz.Predict(question, by))


@pytest.mark.parametrize(
    ("names", "error", "words"),
    [
        (["a"], ValueError, "the names of an Order must be two or more, all different, not \\('a',\\)"),
        (["a", "b", "a"], ValueError, "all different"),
        (["a", 1], TypeError, "must be texts, not \\('a', 1\\)"),
        (list("abcdefghi"), ValueError, "at most 8 names, not 9"),
    ],
)
def test_what_is_no_order_is_refused(names: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        gdviz.Order(*names)


@pytest.mark.parametrize(("by", "number"), [((0, 1), 0.5), ((1, 20, 1), 11), ((0, 0.9, 0.1), 0.4), ((0, 100, 40), 40)])
def test_the_slider_of_a_question_begins_at_a_number_that_can_be_given(by: tuple[float, ...], number: float) -> None:
    assert asked(by).controls["guess"].number == number


def test_one_question_at_a_time() -> None:
    with pytest.raises(ValueError, match="asks 2 questions; one"):
        gdviz.interact(lambda a, b: X, a=gdviz.Predict("A?", (0, 1)), b=gdviz.Predict("B?", (0, 1)))


def test_a_number_is_right_within_what_is_allowed_and_an_option_by_its_index() -> None:
    check = gdviz.views.Check("At which η?", 2 / jnp.float32(1), between=(0, 3), within=0.02, because="So it is.")
    assert (check.kind, check.solution, check.within, check.explanation) == ("number", 2, 0.02, "So it is.")
    assert (check.min, check.max, check.step, check.number) == (0, 3, 0.01, 1.5)
    check = gdviz.views.Check("Which?", "b", options=["a", "b", "c"])
    assert (check.kind, check.solution, check.rows, check.chosen) == ("choices", 1, [("", ["a", "b", "c"])], (-1,))


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({}, TypeError, r"give either options, a list of texts, or between=\(low, high\)"),
        ({"options": ["1"], "between": (0, 1)}, TypeError, "give either options"),
        ({"options": ["a", "b"]}, ValueError, "answer must be one of the options a, b, not 1"),
        ({"between": (3, 2)}, ValueError, "between must be .* with low < high"),
        ({"between": (2, 3)}, ValueError, "answer must be a finite number ≥ 2.0, not 1.0"),
        ({"between": (-1, 0)}, ValueError, "answer must be a number from -1.0 to 0.0, not 1"),
        ({"between": (0, np.inf)}, ValueError, "each end of between must be a finite number"),
        ({"between": (0, 3), "within": -1}, ValueError, "within must be a finite number ≥ 0"),
    ],
)
def test_an_answer_that_cannot_be_given_is_refused(options: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        gdviz.views.Check("Which?", 1, **options)


def test_a_point_may_move_along_one_axis() -> None:
    assert gdviz.Draggable(1, along="x").along == "x"
    with pytest.raises(ValueError, match='along must be "x", "y" or None, not \'z\''):
        gdviz.Draggable(1, along="z")  # type: ignore[arg-type]


def test_a_sentence_is_there_when_a_truth_value_says_so() -> None:
    with pytest.raises(TypeError, match="returned Text with when=2; it must be true or false"):
        gdviz.interact(lambda a: Text("{0}", a, when=2), a=(0, 1))
