"""The field for a formula in Python: what it sets follows its text, and what pages send is checked."""

from __future__ import annotations

from typing import Any

import ipywidgets
import numpy as np
import pytest

from gdviz.formulas import FormulaError, parse
from gdviz.views import FormulaField, Page
from tests.views.test_widgets import from_the_page
from tests.web.widgets import restore


@pytest.fixture
def field() -> FormulaField:
    return FormulaField("a sin(b x) + y^2", {"a": 2.0, "b": 3.0}, description="f(x, y) =")


def values(field: FormulaField) -> dict[str, float]:
    return dict(zip(parse(field.value).parameters, field.parameters.tolist(), strict=False))


def test_instructions_and_letters_follow_the_text(field: FormulaField) -> None:
    for text, expected in [
        ("b x + y", {"b": 3.0}),
        ("a x + b y + c", {"a": 1.0, "b": 3.0, "c": 1.0}),
        ("x", {}),
    ]:
        field.value = text
        np.testing.assert_array_equal(field.instructions, parse(text).instructions)
        assert values(field) == expected
        assert field.parameters.shape == (8,)


def test_a_text_with_errors_is_refused_and_changes_nothing(field: FormulaField) -> None:
    with pytest.raises(FormulaError, match="not closed"):
        field.value = "(x"
    with pytest.raises(FormulaError, match="foo is unknown"):
        FormulaField("foo")
    with pytest.raises(ValueError, match="those of the formula, a"):
        FormulaField("a x")
    assert field.value == "a sin(b x) + y^2"


@pytest.mark.parametrize(
    "state",
    [
        {"value": "(x"},
        {"value": 3},
        {"value": None},
        {"value": ["x"]},
        {"value": "x" * 10**6},
        {"instructions": {"shape": [1, 4], "data": memoryview(np.zeros(4).tobytes())}},
        {"parameters": {"shape": [8], "data": memoryview(np.full(8, np.nan).tobytes())}},
    ],
)
def test_what_a_page_sends_and_is_no_formula_leaves_the_present_one(field: FormulaField, state: dict[str, Any]) -> None:
    before = field.get_state(["value", "instructions", "parameters"])
    from_the_page(field, **state)
    assert str(field.get_state(["value"])) == str({"value": before["value"]})
    np.testing.assert_array_equal(field.instructions, parse(before["value"]).instructions)
    assert values(field) == {"a": 2.0, "b": 3.0}


def test_links_follow_the_formula(field: FormulaField) -> None:
    page = Page()
    shown = page.formula("formula", "f(x, y) =", "a x + y", "A loss", a=2)
    page.add(ipywidgets.HTML(), "controls")
    matrix = page.intermediate("losses")
    page.link(lambda formula: {"losses": formula.loss(np.array([3.0, 1.0], np.float32))[None, None]})
    assert matrix.value.tolist() == [[7.0]]
    shown.value = "x^2 + y/2"
    assert matrix.value.tolist() == [[9.5]]
    shown.value = "log(-x) + y"
    assert np.isnan(matrix.value).all()


def test_the_address_restores_text_and_letters() -> None:
    page = Page()
    choice = page.choice("problem", "Problem", {"one": "One", "formula": "Your formula"}, "")
    field = page.formula("formula", "f(x, y) =", "a x + y", "A loss", a=2, when=(choice, "formula"))
    assert field.layout.display == "none"
    ignored = restore(page.state, "problem=formula&formula=c+sin(b+x)%5E2&formula_parameters=-1.5,0.25")
    assert ignored == []
    assert field.layout.display == ""
    assert field.value == "c sin(b x)^2"
    np.testing.assert_array_equal(field.instructions, parse("c sin(b x)^2").instructions)
    assert values(field) == {"b": -1.5, "c": 0.25}
    # The text stays while another option is chosen.
    choice.index = 0
    assert field.layout.display == "none"
    assert field.value == "c sin(b x)^2"


def test_an_address_with_a_wrong_formula_leaves_the_present_one() -> None:
    page = Page()
    field = page.formula("formula", "f(x, y) =", "a x + y", "A loss", a=2)
    (ignored,) = restore(page.state, "formula=x+%2B+(alert")
    assert (
        ignored
        == "formula=x + (alert: at character 6: alert is unknown. For a product of letters, write * between them"
    )
    assert restore(page.state, "formula_parameters=1,2,3,4,5,6,7,8,9")
    assert restore(page.state, "formula_parameters=nan")
    assert field.value == "a x + y"
    assert values(field) == {"a": 2.0}


def test_the_field_is_described(field: FormulaField) -> None:
    assert field.described().text == "f(x, y) = a sin(b x) + y^2, a = 2, b = 3"
