"""Curves in Python: what they accept, and that a link can set all that moves."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import pytest
import traitlets

from gdviz import jaxlink
from gdviz.views import Curves, Slider


def test_a_link_sets_curves_bands_and_the_marker() -> None:
    shown, scale = Curves(x=[np.arange(3.0)], names=["loss"]), Slider(2.0, 0, 10)

    def run(scale):
        y = scale * jnp.arange(3.0)[None]
        return {"y": y, "low": y - 1, "high": y + 1, "marker": scale[None], "shown": jnp.ones(1)}

    jaxlink(run, {"scale": (scale, "value")}, {name: (shown, name) for name in ("y", "low", "high", "marker", "shown")})
    np.testing.assert_array_equal(shown.y, [[0, 2, 4]])
    np.testing.assert_array_equal(shown.high - shown.low, [[2, 2, 2]])
    np.testing.assert_array_equal(shown.marker, [2])


def test_what_has_another_shape_is_refused_by_name() -> None:
    with pytest.raises(traitlets.TraitError, match="y must have the shape"):
        Curves(y=np.arange(3.0))
