"""The script of a page: what fills its holes is one literal of Python each, whatever a reader has typed or chosen."""

from __future__ import annotations

import ast
import json
import random
import subprocess
from typing import Any

import numpy as np
import pytest

from gdviz import OPTIMIZERS
from gdviz.datasets import from_arrays, from_points
from gdviz.formulas import MODEL_VARIABLES
from gdviz.padded_networks import FEATURES
from gdviz.views import DataEditor, Page, ResultsTable
from gdviz.views.script import each_shown
from tests.web.widgets import ENVIRONMENT, HERE, states_of


def scripts(page: Page, *changes: dict[Any, dict[str, Any]]) -> list[str]:
    """Return the script that the page gives for each of some changes of widgets' traits."""
    given = {
        "states": states_of(page.state),
        "state": page.state.model_id,
        "values": [{widget.model_id: traits for widget, traits in change.items()} for change in changes or ({},)],
    }
    run = ["node", HERE / "script.mjs"]
    answer = subprocess.run(run, input=json.dumps(given), env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def values(script: str) -> dict[str, Any]:
    """Return what a script assigns to its names: literals, and of calls the arguments."""
    found: dict[str, Any] = {}
    for statement in ast.parse(script).body:
        assert isinstance(statement, ast.Assign)
        (target,) = statement.targets
        value = statement.value
        if isinstance(value, ast.Call):
            keywords = {each.arg: ast.literal_eval(each.value) for each in value.keywords}
            found[ast.unparse(target)] = (*map(ast.literal_eval, value.args), keywords)
        else:
            found[ast.unparse(target)] = ast.literal_eval(value)
    return found


def test_any_text_is_one_literal() -> None:
    chance = random.Random(0)
    characters = "\"'\\\n\r\t\x00\x0b\x1b\u2028\ud7ff\U0001f600${}#;()abN x_%\u0085"
    texts = {"".join(chance.choices(characters, k=chance.randint(1, 12))) for _ in range(400)}
    texts |= {'"""', "'''", "\\", '\\"', "$kind", "${kind}", "$&", "$1", "\\N{DASH}", "\\u0041", '"); import os; ("'}
    page = Page()
    kind = page.choice("kind", "Kind", dict.fromkeys(sorted(texts), "Title"), "")
    page.script("value = $kind")
    written = scripts(page, *({kind: {"index": i}} for i in range(len(texts))))
    assert [values(script)["value"] for script in written] == sorted(texts)


def test_numbers_keep_all_their_digits_and_their_kind() -> None:
    page = Page()
    rate = page.number("rate", "Rate", 0, 1, 0.1, "")
    count = page.whole_number("count", "Count", 0, 1000, 7, "")
    page.script("rate, count = $rate, $count", "rate = $rate", "count = $count")
    chance = random.Random(1)
    numbers = [0.0, 1.0, 1e-5, 1e300, 5e-324, 0.1 + 0.2, float(np.float32(0.1)), *(chance.random() for _ in range(50))]
    written = scripts(page, *({rate: {"value": number}, count: {"value": i}} for i, number in enumerate(numbers)))
    for i, (number, script) in enumerate(zip(numbers, written, strict=True)):
        found = ast.literal_eval(script.splitlines()[1].partition(" = ")[2])
        assert isinstance(found, float)
        # What is a float32 is written with the digits that this takes.
        assert found == number or np.float32(found) == number
        assert script.splitlines()[2] == f"count = {i}"


def test_formulas_hyperparameters_switches_and_points_are_arguments_and_lists() -> None:
    page = Page()
    page.formula("formula", "f", "(a - x)^2 + b y", "", a=1, b=0.25)
    page.formula("model", "y", "a sin(b x) + c", "", MODEL_VARIABLES, c=2)
    optimizer = page.hyperparameters("optimizer", "Optimizer", OPTIMIZERS, "")
    features = page.switches("features", "Inputs", FEATURES, "", on=("x1", "product"))
    editor = page.view(DataEditor("regression", 40), "charts")
    x = np.linspace(-3, 3, 30, dtype=np.float32)
    editor.show(from_arrays(x, np.sin(x)))
    editor.part = np.where(np.arange(40) == 3, 0, editor.part)
    page.script("f = formula($formula)", "m = formula($model)", "o = make($hyperparameters)", "i = $features")
    page.script("x = $points.x", "y = $points.y", "slots = $points.slots_part")
    first, second = scripts(page, {}, {optimizer.choice: {"index": 1}, features.buttons["x1"]: {"value": False}})
    found = values(first)
    assert found["f"] == ("(a - x)^2 + b y", {"a": 1, "b": 0.25})
    assert found["m"] == ("a sin(b x) + c", ("x", "a", "b"), {"c": 2})
    assert (found["o"], values(second)["o"]) == (({"learning_rate": 0.1},), ({"learning_rate": 0.1, "momentum": 0.9},))
    assert (found["i"], values(second)["i"]) == (("x1", "product"), ("product",))
    kept = np.delete(x, 3)
    np.testing.assert_array_equal(np.float32(found["x"]), kept)
    np.testing.assert_array_equal(np.float32(found["y"]), np.sin(kept))
    assert found["slots"] == [1] * 3 + [0] + [1] * 26
    assert max(map(len, first.splitlines())) <= 100


def test_points_of_the_plane_are_pairs() -> None:
    page = Page()
    editor = page.view(DataEditor("classification", 4), "charts")
    editor.show(from_points([[0, 1], [2, 3.5]], [1, -1]))
    page.script("x = $points.x", "y = $points.y")
    assert values(scripts(page)[0]) == {"x": [[0, 1], [2, 3.5]], "y": [1, -1]}


def test_lines_are_there_for_their_options_and_repeated_for_what_is_shown() -> None:
    page = Page()
    kind = page.choice("kind", "Kind", {"a": "First", "b": "Second"}, "")
    chosen = OPTIMIZERS.only("momentum", "adam")
    optimizer = page.hyperparameters("optimizer", "Optimizer", chosen, "")
    table = page.view(ResultsTable(["Momentum", "Adam"], ["loss"]), "charts")
    page.script("first = 1", when=(kind, "a"))
    page.script("second = 2", when=(kind, "b"))
    page.script(
        "found[$name] = make($hyperparameters)", each=each_shown((table, "shown"), chosen.names, optimizer.inputs)
    )
    first, second, third = scripts(page, {}, {kind: {"index": 1}, table: {"shown": [0, 1]}}, {table: {"shown": [0, 0]}})
    makes = ['found["momentum"] = make(learning_rate=0.1, momentum=0.9)']
    makes += ['found["adam"] = make(learning_rate=0.1, beta1=0.9, beta2=0.999)']
    assert first.splitlines() == ["first = 1", *makes]
    assert second.splitlines() == ["second = 2", makes[1]]
    assert third.split() == ["first", "=", "1"]


def test_a_hole_that_nothing_fills_is_refused() -> None:
    page = Page()
    page.number("rate", "Rate", 0, 1, 0.1, "")
    with pytest.raises(ValueError, match=r"the script has \$speed, but nothing of this name is declared"):
        page.script("sgd($rate, $speed)")
