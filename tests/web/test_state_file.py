"""What a page makes of files with a state: all of it, or nothing and a sentence that names what is wrong."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from gdviz.views import DataEditor, PageState, Player, controls
from tests.web.widgets import restored

VALUES = {"kind": "b", "rate": "0.25", "count": "70", "step": "70", "x": "0.5,-1", "y": "0.25", "part": "1,-1"}


@pytest.fixture
def state() -> PageState:
    kind = controls.choice("Kind", {"a": "First", "b": "Second"}, "")
    editor = DataEditor("regression", 4)
    entries: dict[str, Any] = {
        "kind": (kind, "index"),
        "rate": (kind, {1: (controls.number("Rate", 0, 1, 0.5, ""), "value")}),
        "count": (controls.whole_number("Count", 0, 100, 50, ""), "value"),
        "step": (Player(value=50, max=100), "value"),
    }
    return PageState(entries | {name: (editor, name) for name in ("x", "y", "part")})


def file(version: Any = 1, page: Any = "This page", **values: Any) -> str:
    return json.dumps({"gdviz": version, "page": page, "values": VALUES | values})


def test_a_file_sets_all_that_it_has(state: PageState) -> None:
    (result,) = restored(state, files=[file()])
    assert result["message"] == ""
    changes = [change for _, changes in result["changes"] for change in changes.items()]
    points = {"x": [0.5, -1, 0, 0], "y": [0.25, 0, 0, 0], "part": [1, -1, 0, 0]}
    shapes = {"x": [4, 1], "y": [4], "part": [4]}
    arrays = [(name, {"shape": shapes[name], "data": data}) for name, data in points.items()]
    assert changes == [("index", 1), ("value", 0.25), ("value", 70), ("value", 70), *arrays]


WRONG = {
    "": "it is not JSON, or part of it is missing",
    file()[:-10]: "it is not JSON, or part of it is missing",
    "[]": "it does not hold the state of a page",
    "null": "it does not hold the state of a page",
    '{"values": {}}': "it does not hold the state of a page",
    file(version=2): "it has version 2, and this page reads version 1",
    file(version="1"): 'it has version "1", and this page reads version 1',
    file(version={"a": "b" * 100}): 'it has version {"a":"bbbbbbbbbbbbbb, and this page reads version 1',
    file(page="Another page"): "it is of “Another page”, and this page is “This page”",
    file(page=None): "it is of another page, and this page is “This page”",
    '{"gdviz": 1, "page": "This page", "values": []}': "its values are not texts by names",
    file(count=70): "its values are not texts by names",
    file(color="red"): "color: there is no such setting",
    file(__proto__="1"): "__proto__: there is no such setting",
    file(kind="c"): "kind=c: it must be one of a, b",
    file(kind="a"): "rate=0.25: there is no such setting with Kind = First",
    file(rate="2"): "rate=2: it must lie between 0 and 1",
    file(count="alert(1)"): "count=alert(1): it must be a whole number",
    file(x="1,2,3,4,5"): "x=1,2,3,4,5: it must be at most 4 numbers separated by commas",
    file(y="1e200"): "y=1e200: its numbers must be ones that can be set there",
    file(part="1,2"): "part=1,2: its numbers must be ones that can be set there",
    " " * 1_000_001: "it is larger than 1 MB",
}


def test_of_a_wrong_file_nothing_is_set_and_one_sentence_says_why(state: PageState) -> None:
    for result, reason in zip(restored(state, files=list(WRONG)), WRONG.values(), strict=True):
        assert result["message"] == reason
        assert result["changes"] == []


def test_what_follows_from_another_entry_is_judged_when_that_is_set_and_all_is_set_back(state: PageState) -> None:
    (result,) = restored(state, files=[file(step="101")])
    assert result["message"] == "step=101: it must lie between 0 and 100"
    last = {(model, name): value for model, changes in result["changes"] for name, value in changes.items()}
    plain = [value["data"] if isinstance(value, dict) else value for value in last.values()]
    # Kind and count are as they were; the rate, which that kind does not have, is what the file says.
    assert plain[:3] == [0, 0.25, 50]
    assert plain[3:] == [[0] * 4] * 3


def test_random_damage_changes_all_or_nothing_and_never_fails(state: PageState) -> None:
    chance = random.Random(0)
    whole = file()
    texts = [whole[:end] for end in range(len(whole))]
    for _ in range(600):
        text = list(whole)
        for _ in range(chance.randint(1, 3)):
            text[chance.randrange(len(text))] = chance.choice('0123456789.,-"{}[]:abxyeE\\ _\u00e9\u0000')
        texts.append("".join(text))
    results = restored(state, files=texts)
    assert len(results) == len(texts)
    opened = 0
    for text, result in zip(texts, results, strict=True):
        if result["message"]:
            # Numbers whose limits follow from other entries are judged last: all is set back then.
            assert result["changes"] == [] or result["message"].startswith("step="), text
        else:
            assert json.loads(text)["gdviz"] == 1
            opened += 1
    assert 0 < opened < 300
