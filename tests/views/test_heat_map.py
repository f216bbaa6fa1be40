"""The map of cells in Python: what it accepts and refuses."""

from __future__ import annotations

import numpy as np
import pytest
import traitlets

from gdviz.views import HeatMap


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
