"""The map of cells in Python: what it accepts and refuses."""

from __future__ import annotations

import numpy as np
import pytest
import traitlets

from gdviz import GALLERY
from gdviz.gallery import YOUR_FORMULAS
from gdviz.views import BasinMap, HeatMap, basin_frame, presets, theme


def test_values_may_be_missing() -> None:
    shown = HeatMap(values=[[1.0, np.nan, np.inf]], x_range=(1e-5, 10), x_log=True)
    np.testing.assert_array_equal(shown.values, [[1.0, np.nan, np.inf]])
    assert shown.x_range == (1e-5, 10.0)
    with pytest.raises(traitlets.TraitError, match="values must have the shape"):
        shown.values = [1.0, 2.0]
    with pytest.raises(traitlets.TraitError, match="kind"):
        HeatMap(kind="colourful")


@pytest.mark.parametrize(
    "state", [{"chosen": [1.0]}, {"chosen": ["a", 2]}, {"x_range": [2, 1]}, {"y_range": [0, None]}]
)
def test_it_keeps_what_it_has_when_the_page_sends_nonsense(state: dict) -> None:
    shown = HeatMap(chosen=(1.0, 2.0))
    shown.set_state(state)
    assert (shown.chosen, shown.x_range, shown.y_range) == ((1.0, 2.0), (0.0, 1.0), (0.0, 1.0))


def test_colours_of_magnitudes_are_those_of_the_contours() -> None:
    from matplotlib import colormaps

    palette = HeatMap().palette
    assert len(palette) == 256
    first = [int(palette[0][i : i + 2], 16) for i in (1, 3, 5)]
    np.testing.assert_allclose(first, 255 * np.array(colormaps["viridis_r"](0.0)[:3]), atol=0.5)


def test_basins_are_named_by_their_minima_or_numbered_where_these_are_not_known() -> None:
    shown = BasinMap()
    presets.apply(shown.settings(GALLERY["saddle"]()))
    assert (shown.names, shown.kind) == (["elsewhere", "(0, 1)", "(0, −1)"], "category")
    assert shown.colors == [theme.ELSEWHERE, *theme.BASINS]
    for numbered in (GALLERY["linear"](), YOUR_FORMULAS["formula"]()):
        presets.apply(shown.settings(numbered))
        assert shown.names[:3] == ["elsewhere", "minimum 1", "minimum 2"]
        assert shown.axis_names == numbered.parameter_names


def test_what_reaches_no_minimum_is_elsewhere_and_what_diverges_is_missing() -> None:
    drawn = basin_frame(np.array([[0, 1, -1, -2]]), np.array([-1.0, 2.0, -3.0, 4.0]))
    np.testing.assert_array_equal(drawn["basins"], [[1, 2, 0, np.nan]])
    assert set(drawn) == set(BasinMap().outputs)
    np.testing.assert_array_equal(drawn["basin_columns"], [-1, 2])
    np.testing.assert_array_equal(drawn["basin_rows"], [-3, 4])


def test_it_is_described_by_the_minima_that_some_start_reaches() -> None:
    shown = BasinMap(names=["elsewhere", "minimum 1", "minimum 2"], values=[[0.0, 2.0], [2.0, 2.0]])
    assert "elsewhere (25 %) and minimum 2 (75 %)" in shown.described().text
