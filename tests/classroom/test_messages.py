"""What is read of what pages send, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gdviz.classroom.messages import (
    LONGEST,
    REFUSALS,
    Answer,
    Asked,
    Join,
    RefusedError,
    State,
    fits,
    nickname,
    page_path,
    parse,
)
from tests.classroom.pages import FIELDS, learner_id

NUMBER = Asked("q", "number", low=-1, high=1)
POINTS = Asked("q", "points", points=2)
CHOICES = Asked("q", "choices", rows=(3, 2))
RUN = Asked("q", "run", fields=FIELDS)


def refused(text: str | bytes) -> str:
    """The word for why a text is refused."""
    with pytest.raises(RefusedError) as error:
        parse(text)
    assert str(error.value) == REFUSALS[error.value.why]
    return error.value.why


def test_messages_are_read() -> None:
    assert parse('{"type": "state", "changes": {"rate": "0.1", "start": null}}') == State(
        {"rate": "0.1", "start": None}
    )
    assert parse('{"type": "answer", "question": "q", "round": 2, "value": [1]}') == Answer("q", 2, [1])
    question = {"id": "q", "kind": "choices", "rows": [3, 2]}
    text = json.dumps({"type": "join", "learner": learner_id(1), "questions": [question], "unknown": 1})
    assert parse(text) == Join(learner_id(1), questions=(CHOICES,))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "null",
        "[]",
        "{}",
        '{"type": "left"}',
        '{"type": "lost", "process": "x"}',
        '{"type": []}',
        '{"type": "step", "step": NaN}',
        '{"type": "step", "step": true}',
        '{"type": "step", "step": 1e400}',
        '{"type": "race", "fields": {"a": {"min": 0, "max": 1}}, "x": [{"y": -1e999}]}',
        '{"type": "answer", "question": "q", "round": 1, "value": [[0, 1e999]]}',
        '{"type": "step", "step": ' + "9" * 5000 + "}",
        "[" * 10_000,
        '{"type": "race", "fields": {"a": {"min": 0, "max": 1}}, "x": ' + "[" * 500 + "]" * 500 + "}",
        '{"type": "state", "changes": {"rate": 1}}',
        '{"type": "follow", "follows": 1}',
        '{"type": "phase", "question": "q", "phase": "closed"}',
        '{"type": "join", "learner": "short"}',
        '{"type": "join", "learner": "<b>aaaaaaaaaaaaaaaaaaa"}',
        '{"type": "answer", "question": "q", "value": 1}',
        '{"type": "answer", "question": "' + "q" * LONGEST + '", "round": 1}',
        b'{"type": "look"}',
    ],
)
def test_what_is_no_message_is_refused(text: str | bytes) -> None:
    assert refused(text) == "malformed"


@pytest.mark.parametrize("page", ["lesson.html", "lessons/1_downhill.html", "my lessons/a-b (2).html"])
def test_pages_have_paths(page: str) -> None:
    assert page_path(page) == page


@pytest.mark.parametrize(
    "page",
    ["", "/lesson.html", "//host/a.html", "../a.html", "a/../b.html", "https://host/a.html", "a.ipynb", "a\n.html", 1],
)
def test_what_is_no_path_of_a_page_is_refused(page: Any) -> None:
    with pytest.raises(RefusedError):
        page_path(page)


def test_nicknames_are_one_short_line() -> None:
    assert nickname("  Ada \n Lovelace ") == "Ada Lovelace"
    assert nickname("a\x00\x1b\u202e\u200bb") == "ab"
    # It is shown as text, so it may look like this.
    assert nickname("<img src=x onerror=alert(1)>") == "<img src=x onerror=alert"
    assert nickname("é" * 30) == "é" * 24
    assert nickname("\ud800") == ""


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (NUMBER, -1),
        (NUMBER, 0.5),
        (POINTS, [[0, 1], [-2.5, 1e9]]),
        (CHOICES, [2, 0]),
        (RUN, {"rate": 0.5, "optimizer": "adam"}),
    ],
)
def test_answers_fit_their_questions(asked: Asked, value: Any) -> None:
    assert fits(value, asked)


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (NUMBER, 1.1),
        (NUMBER, True),
        (NUMBER, "0"),
        (NUMBER, None),
        (NUMBER, 10**400),
        (NUMBER, float("nan")),
        (POINTS, [[0, 1]]),
        (POINTS, [[0, 1], [2]]),
        (POINTS, [[0, 1], "12"]),
        (POINTS, [[0, 1], [0, float("inf")]]),
        (POINTS, {"0": [0, 1], "1": [0, 1]}),
        (CHOICES, [3, 0]),
        (CHOICES, [-1, 0]),
        (CHOICES, [0]),
        (CHOICES, [True, False]),
        (RUN, {"rate": 0.5}),
        (RUN, {"rate": 2, "optimizer": "adam"}),
        (RUN, {"rate": 0.5, "optimizer": "lion"}),
        (RUN, {"rate": 0.5, "optimizer": []}),
        (RUN, {"rate": 0.5, "optimizer": "adam", "more": 1}),
        (RUN, [0.5, "adam"]),
    ],
)
def test_other_answers_do_not(asked: Asked, value: Any) -> None:
    assert not fits(value, asked)
