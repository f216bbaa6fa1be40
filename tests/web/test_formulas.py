"""The parser of the page against that of Python: the same instructions, or the same error, for every text."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gdviz.formulas import LANGUAGE, MODEL_VARIABLES, VARIABLES, FormulaError, parse
from tests.test_formulas import FORMULAS, WRONG
from tests.web.widgets import ENVIRONMENT, HERE

LONGEST = 5.0
"""Milliseconds in which every text must be parsed."""

PIECES = [
    *LANGUAGE["functions"],
    *LANGUAGE["constants"],
    *LANGUAGE["spellings"],
    *"xyabcdfghkz0123456789.+-*/^(),||²³ ()()",
]
PIECES += ["**", "2e", "1e-3", "1e999", "xy", "sin(x)", "max(x, y)", "(x - 1)", "x^2", "foo", "_", "=", "é", "🙂"]
OPERATORS = ["+", "-", "*", "/", "^", "**", " ", " - -"]
OPERANDS = ["x", "a", "b", "2.5", "pi", "sin(x)", "(x - 1)", "|b|", "max(x, 2)", "k"]
TEXTS = st.one_of(
    # Most of these are formulas.
    st.lists(st.tuples(st.sampled_from(OPERANDS), st.sampled_from(OPERATORS)).map("".join), max_size=20).map(
        lambda parts: "".join([*parts, "x"])
    ),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.text(max_size=40),
    # Formulas with one character removed or replaced.
    st.builds(
        lambda text, share, piece: text[: int(share * len(text))] + piece + text[int(share * len(text)) + 1 :],
        st.sampled_from([*FORMULAS, *(text for text, _, _ in WRONG)]),
        st.floats(0, 1),
        st.sampled_from(["", *PIECES]),
    ),
)


def in_page(texts: list[str], variables: Sequence[str]) -> Any:
    """Return what the page makes of texts, and the milliseconds that the slowest took."""
    run = ["node", HERE / "formulas.mjs"]
    answer = subprocess.run(
        run,
        input=json.dumps({"texts": texts, "variables": variables}),
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(answer.stdout)


def in_python(text: str, variables: Sequence[str] = VARIABLES) -> dict[str, Any]:
    try:
        instructions, parameters = parse(text, variables)
    except FormulaError as error:
        return {"message": str(error), "position": error.position}
    return {"instructions": [row for row in instructions.tolist() if row[0]], "parameters": list(parameters)}


def test_both_parsers_return_the_same_for_every_text_within_milliseconds(request: pytest.FixtureRequest) -> None:
    texts = [*FORMULAS, *(text for text, _, _ in WRONG), "a + b x + c + d + f + g + h + k", "a b c d f g h k + x m"]

    @settings(
        max_examples=request.config.getoption("--formulas"), suppress_health_check=list(HealthCheck), database=None
    )
    @given(TEXTS)
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    for variables in (VARIABLES, MODEL_VARIABLES, ("x",)):
        page = in_page(texts, variables)
        for text, found in zip(texts, page["parsed"], strict=True):
            assert found == in_python(text, variables), text
        assert sum("instructions" in found for found in page["parsed"]) > len(texts) / 10
        assert page["slowest"] < LONGEST
    # The best of three, as in the page: the machine may be busy.
    for text in texts:
        assert any(_milliseconds(text) < LONGEST for _ in range(3)), text


def _milliseconds(text: str) -> float:
    begin = time.perf_counter()
    in_python(text)
    return 1e3 * (time.perf_counter() - begin)
