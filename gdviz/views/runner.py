"""The runner: plays, pauses, steps and resets a link with a state."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import traitlets

from gdviz.link import Target
from gdviz.widget import View
from gdviz.words import Description, capital


class Runner(View):
    """Play, pause, single step and reset of a link that carries a state from step to step.

    Give it to `jaxlink(step, …, start=…, runner=runner)`; `outputs` name what stands beside the buttons. The page does
    the running.

    - `playing`: whether steps are taken, `speed` of them in each frame of the page (less than 1 is fine);
    - `single_steps`, `resets`: how many were asked for so far;
    - `anew`: whether every change of an input restarts and takes `anew_steps` steps at once;
    - `position`: the steps taken, shown beside the buttons in units of `unit`, such as "epoch";
    - `diverged_at`: the position at which the run diverged, or −1; then playing ends. Where `position` is before it,
      the state was no longer finite there, and is the last finite one;
    - `stride`: how far apart the earlier positions are that can be shown, 0 for a run without a history; it is none of
      the `outputs`, as few runs have one;
    - `shown`: the position that the reader has wound back to, −1 for the present one. Give it to the link that draws.
    """

    front_end = "runner"
    edited = ("playing", "speed", "single_steps", "resets", "anew", "anew_steps", "shown")
    takes: ClassVar = {"position": "position", "diverged_at": "diverged_at"}

    MOST_ANEW = 1000
    """The largest number of steps that are taken at once."""

    playing = traitlets.Bool(False).tag(sync=True)
    speed = traitlets.Float(1.0).tag(sync=True, within=(0.01, 1000.0))
    single_steps = traitlets.Int(0).tag(sync=True)
    resets = traitlets.Int(0).tag(sync=True)
    anew = traitlets.Bool(False).tag(sync=True)
    anew_steps = traitlets.Int(200).tag(sync=True, within=(1, MOST_ANEW))
    position = traitlets.Int(0).tag(sync=True)
    diverged_at = traitlets.Int(-1).tag(sync=True)
    stride = traitlets.Int(0).tag(sync=True)
    shown = traitlets.Int(-1).tag(sync=True)
    unit = traitlets.Unicode("step").tag(sync=True)

    @property
    def inputs(self) -> dict[str, Target]:
        """What the reader sets: the steps at each change are called as their unit, for example `epochs`."""
        return {"speed": (self, "speed"), "anew": (self, "anew"), f"{self.unit}s": (self, "anew_steps")}

    @traitlets.validate("speed")
    def _keep_speed(self, proposal: Any) -> float:
        speed = proposal["value"]
        return min(max(speed, 0.01), 1000.0) if math.isfinite(speed) else self.speed

    @traitlets.validate("anew_steps")
    def _keep_steps(self, proposal: Any) -> int:
        return min(max(proposal["value"], 1), self.MOST_ANEW)

    @traitlets.observe("diverged_at")
    def _end(self, _: Any) -> None:
        if self.diverged_at >= 0:
            self.playing = False

    def described(self) -> Description:
        """Return the steps taken, in words."""
        return Description(f"{capital(self.unit)}: {self.position}")
