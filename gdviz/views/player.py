"""The player: moves the current step through a descent."""

from __future__ import annotations

from typing import Any, ClassVar

import traitlets

from gdviz.widget import View
from gdviz.words import Description


class Player(View):
    """A scrubber over the steps 0 … `max` with play, pause, single step and back to start.

    `value` is the current step and `playing` whether it moves by itself; the page does the moving. Where `max`
    becomes less than the current step, that becomes the last one, in the page and in the kernel.
    """

    front_end = "player"
    edited = ("value", "playing")
    gives: ClassVar = {"step": "value"}
    takes: ClassVar = {"last_step": "max"}

    value = traitlets.Int(0).tag(sync=True, within=(0, "max"))
    max = traitlets.Int(100).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)

    @traitlets.validate("value")
    def _keep_in_range(self, proposal: Any) -> int:
        return min(max(proposal["value"], 0), self.max)

    @traitlets.validate("max")
    def _keep_positive(self, proposal: Any) -> int:
        return max(proposal["value"], 1)

    @traitlets.observe("max")
    def _shorten(self, _: Any) -> None:
        self.value = min(self.value, self.max)

    def described(self) -> Description:
        """Return the current step, in words."""
        return Description(f"Step: {self.value} of {self.max}")
