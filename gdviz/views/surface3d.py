"""The loss surface in 3-D with the path of a descent on it, drawn in the page beside the plane one."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import traitlets

from gdviz.checks import check_number
from gdviz.link import Target
from gdviz.problems import Problem
from gdviz.views import texts, theme
from gdviz.views.presets import Settings
from gdviz.views.surface import path_points
from gdviz.views.traits import Array, Checked
from gdviz.widget import View
from gdviz.words import Description, number, point, span

HOME = (335.0, 50.0, 1.0)
"""The camera at first."""


def checked_camera(value: Any) -> tuple[float, ...]:
    """Return azimuth and elevation in degrees, and zoom; raise `ValueError` where they are none.

    >>> checked_camera([400, 30, 1])
    (40.0, 30.0, 1.0)
    """
    if len(value) != 3:
        raise ValueError(f"camera must be azimuth, elevation and zoom, not {value!r}")
    for name, part in zip(("azimuth", "elevation", "zoom"), value, strict=True):
        check_number(name, part, -np.inf)
    azimuth, elevation, zoom = map(float, value)
    return azimuth % 360, min(max(elevation, 5.0), 90.0), min(max(zoom, 0.5), 5.0)


class Surface3D(View):
    """A loss of two parameters as a surface in 3-D, in step with a `Surface` that shows the same results.

    It takes `loss`, `levels` and `box`, as `surface` computes them, and `paths`, `current`, `step`, `diverged_at` and
    `minima` as a `Surface` does. Heights are the loss or, where it spans many orders, log(1 + (L − min L)/s), where one
    in ten samples is less than s above the lowest; the line below says which. The reader turns it by mouse, finger or
    arrow keys: `camera` is the azimuth in degrees, the elevation above the plane in degrees, 5 to 90, and the zoom, 0.5
    to 5. While it is hidden, nothing is drawn. Without WebGL 2, a sentence takes its place.
    """

    front_end = "surface3d"
    edited = ("camera",)
    takes: ClassVar = {
        name: name for name in ("loss", "levels", "box", "paths", "current", "step", "diverged_at", "minima")
    }

    loss = Array(None, None)
    levels = Array(None)
    box = Array(4)
    paths = Array(None, None, 2)
    current = Array(None, None)
    step = traitlets.Int(-1).tag(sync=True)
    diverged_at = traitlets.Int(-1).tag(sync=True)
    minima = Array(None, 2)
    camera = Checked(checked_camera, HOME)
    home = Checked(checked_camera, HOME)
    value_name = traitlets.Unicode("loss").tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("x", "y")).tag(sync=True)
    colors: traitlets.List[str] = traitlets.List(list(theme.DESCENTS)).tag(sync=True)
    palette: traitlets.List[str] = traitlets.List(theme.CONTOURS).tag(sync=True)
    marks = traitlets.Dict({"minimum": theme.MINIMUM}).tag(sync=True)
    # Links draw it in the frame in which they compute, as the plane one.
    prompt = traitlets.Bool(True).tag(sync=True)

    @property
    def entries(self) -> dict[str, Target]:
        """What of it the address has."""
        return {"camera": (self, "camera")}

    def settings(self, problem: Problem) -> Settings:
        """Return what shows a problem: its minima and the names of its parameters."""
        return {(self, "minima"): np.asarray(problem.minima), (self, "axis_names"): problem.parameter_names}

    def described(self) -> Description:
        """Return in words what is seen."""
        if not self.loss.size:
            return Description()
        first, second = self.axis_names
        over = texts.over(first, span(self.box[:2]), second, span(self.box[2:]))
        text = texts.surface_3d(self.value_name, over, number(self.camera[1]), span(self.loss))
        ends = [path_points(path)[[0, -1]] for path in self.paths if np.isfinite(path[:1]).all()]
        ways = [texts.path(point(start), point(end)) for start, end in ends]
        return Description(text + "".join(ways))
