"""Which letters of a model a surface shows: axes, sliders and names follow the formula and what the reader chooses."""

from __future__ import annotations

import numpy as np
import pytest

from gdviz import GALLERY
from gdviz.gallery import YOUR_FORMULAS
from gdviz.views import FormulaField, Page, Slice, Surface, Surface3D
from gdviz.views.presets import apply
from tests.views.test_widgets import from_the_page
from tests.web.widgets import restore


@pytest.fixture
def shown() -> Slice:
    field = FormulaField("a sin(b x) + c x + d", dict.fromkeys("abcd", 1.0), ("x",))
    shown = Slice(field, Surface(), Surface3D())
    apply(shown.settings(YOUR_FORMULAS["model"](), True))
    return shown


def assert_axes(shown: Slice, names: str, indices: tuple[int, int], letters: str) -> None:
    assert [surface.axis_names for surface in shown.surfaces] == [tuple(names)] * 2
    assert shown.indices == indices
    assert shown.field.without == list(names)
    assert shown.names == list(letters)


def test_the_axes_are_the_letters_that_are_chosen(shown: Slice) -> None:
    assert_axes(shown, "ab", (0, 1), "abcd")
    shown.axes = ("d", "a")
    assert_axes(shown, "da", (3, 0), "abcd")


def test_letters_that_are_gone_leave_their_axes_to_others_until_they_are_back(shown: Slice) -> None:
    shown.axes = ("d", "a")
    shown.field.value = "a x + b + c x^2"
    assert_axes(shown, "ba", (1, 0), "abc")
    shown.field.value = "f x + d + c x^2"
    assert_axes(shown, "dc", (1, 0), "cdf")
    shown.field.value = "a sin(b x) + c x + d"
    assert_axes(shown, "da", (3, 0), "abcd")


def test_of_two_letters_or_fewer_nothing_is_chosen(shown: Slice) -> None:
    shown.axes = ("d", "a")
    for text, letters in [("d x + a", "ad"), ("k x", "ka"), ("a x", "ab"), ("x", "ab")]:
        shown.field.value = text
        assert_axes(shown, letters, (0, 1), letters)


def test_other_problems_have_the_names_of_their_parameters(shown: Slice) -> None:
    shown.axes = ("d", "a")
    line = GALLERY["linear"]()
    apply({(shown.surfaces[0], "axis_names"): line.parameter_names} | shown.settings(line, False))
    assert (shown.indices, shown.names) == ((0, 1), ["w", "b"])
    assert shown.surfaces[0].axis_names == ("w", "b")
    assert shown.described().text == ""
    apply(shown.settings(YOUR_FORMULAS["model"](), True))
    assert_axes(shown, "da", (3, 0), "abcd")


def test_what_a_page_sends_and_is_no_pair_of_letters_changes_nothing(shown: Slice) -> None:
    from_the_page(shown, axes=["c", "c"])
    assert_axes(shown, "ca", (2, 0), "abcd")
    from_the_page(shown, axes=["sin(x)", ""])
    assert_axes(shown, "ab", (0, 1), "abcd")


def test_the_address_restores_the_axes_of_the_model_alone() -> None:
    page = Page()
    problem = page.choice("problem", "Problem", {"line": "Line", "model": "Your model"}, "")
    field = page.formula("model", "y =", "a + b x + c x^2", "", ("x",), when=(problem, "model"), a=1, b=1, c=1)
    surface = page.view(Surface(), "surface")
    shown = page.view(Slice(field, surface), "surface", when=(problem, "model"))
    page.presets(problem, [shown.settings(GALLERY["linear"](), False), shown.settings(GALLERY["linear"](), True)])
    assert page.values("axes").tolist() == [0, 1]
    assert restore(page.state, 'axes=["c","a"]&problem=model') == []
    assert (shown.axes, shown.indices, surface.axis_names) == (("c", "a"), (2, 0), ("c", "a"))
    (ignored,) = restore(page.state, 'axes=["c"]')
    assert ignored == 'axes=["c"]: it must be 2 texts of at most 80 characters'
    (ignored,) = restore(page.state, 'problem=line&axes=["c","b"]')
    assert ignored == 'axes=["c","b"]: there is no such setting with Problem = Line'


def test_the_slice_is_described(shown: Slice) -> None:
    assert shown.described().text == ""
    shown.point, shown.step = np.array([[1.0, 2.0, 0.3125, -0.2, 0, 0, 0, 0]]), 12
    text = "The surface is a slice at step 12: c = 0.3125 and d = −0.2. The path is projected onto it."
    assert shown.described().text == text
    assert shown.field.described().text == " a sin(b x) + c x + d, c = 1, d = 1"
