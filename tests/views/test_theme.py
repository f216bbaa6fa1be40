"""The colours of the views, and what they do without."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
from matplotlib import colormaps
from matplotlib.colors import to_hex

from gdviz.views import theme


def test_contours_have_the_colours_that_matplotlib_gives_them() -> None:
    assert [to_hex(color) for color in colormaps[theme.CONTOUR_MAP](np.linspace(0, 1, 256))] == theme.CONTOURS


def test_only_a_field_needs_matplotlib() -> None:
    # It costs every kernel of a class a quarter of a second, and 27 MB.
    script = """
import sys
from gdviz import views
views.Surface(), views.HeatMap()
assert not {"matplotlib", "ipympl"} & set(sys.modules), "imported before it is needed"
assert views.Field.__name__ == "Field"
assert {"matplotlib", "ipympl"} <= set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
