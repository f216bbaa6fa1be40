"""The player: moves the current step through a descent."""

from __future__ import annotations

from typing import Any, ClassVar

import traitlets

from gdviz.views import texts
from gdviz.widget import Keyed, View
from gdviz.words import Description, number


class Player(Keyed, View):
    """A scrubber over the steps 0 … `max` with play, pause, single step and back to start.

    `value` is the current step and `playing` whether it moves by itself; the page does the moving. Where `max` changes,
    a player at the last step stays at the last one, in the page and in the kernel, and so does one beyond it. With
    `seconds` it plays in this time; with `ends`, (low, high), it shows a number between these in place of the step.
    """

    front_end = "player"
    edited = ("value", "playing")
    gives: ClassVar = {"step": "value"}
    takes: ClassVar = {"last_step": "max"}

    value = traitlets.Int(0).tag(sync=True, within=(0, "max"))
    max = traitlets.Int(100).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    seconds = traitlets.Float(None, allow_none=True).tag(sync=True)
    ends = traitlets.Tuple(default_value=None, allow_none=True).tag(sync=True)
    description = traitlets.Unicode().tag(sync=True)

    @traitlets.validate("value")
    def _keep_in_range(self, proposal: Any) -> int:
        value = max(proposal["value"], 0)
        # A page may know of more steps than Python does yet.
        return value if "value" in self._property_lock else min(value, self.max)

    @traitlets.validate("max")
    def _keep_positive(self, proposal: Any) -> int:
        return max(proposal["value"], 0)

    @traitlets.observe("max")
    def _follow(self, change: Any) -> None:
        if self.value == change.old or self.value > change.new:
            self.value = change.new

    def described(self) -> Description:
        """Return the current step, in words."""
        if self.ends is None:
            return Description(texts.step_of(self.value, self.max))
        low, high = self.ends
        present = low + (high - low) * self.value / max(self.max, 1)
        return Description(texts.number_between(self.description, number(present), number(low), number(high)))
