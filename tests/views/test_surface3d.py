"""The surface in 3-D: what the widget accepts, and what it says of itself."""

from __future__ import annotations

import numpy as np
import pytest

from gdviz import GALLERY, OPTIMIZERS, descend
from gdviz.views import Surface3D, frame, presets, surface
from gdviz.words import Description, point


def test_it_shows_what_a_surface_shows() -> None:
    problem, shown = GALLERY["himmelblau"](), Surface3D()
    assert shown.described() == Description()
    presets.apply(shown.settings(problem))
    drawn = vars(frame(problem, descend(problem.loss, problem.start, OPTIMIZERS["adam"](), 20)))
    for name, value in (surface(problem.loss, problem.box) | drawn).items():
        if name in shown.outputs:
            setattr(shown, name, np.asarray(value) if np.ndim(value) else int(value))
    np.testing.assert_array_equal(shown.minima, problem.minima)
    assert shown.axis_names == ("x", "y")
    text = shown.described().text
    assert "over x from −5 to 5 and y from −5 to 5, from 50° above" in text
    assert text.endswith(f"A path leads from {point(problem.start)} to {point(shown.paths[0, -1])}.")


@pytest.mark.parametrize(
    ("sent", "camera"),
    [
        ([-30, 20, 2], (330, 20, 2)),
        ([725, 120, 100], (5, 90, 5)),
        ([0, -10, 0], (0, 5, 0.5)),
        ([1, 2], (10, 20, 1)),
        ([None, 0, 1], (10, 20, 1)),
        ("above", (10, 20, 1)),
    ],
)
def test_the_camera_stays_in_its_range_whatever_the_page_sends(sent: object, camera: tuple[float, ...]) -> None:
    shown = Surface3D(camera=(10, 20, 1))
    shown.set_state({"camera": sent})
    assert shown.camera == camera
