"""What each option of a choice sets: traits of other widgets, in the page and in the kernel alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any

import ipywidgets
import numpy as np
import traitlets

from gdviz.link import Target
from gdviz.widget import Keyed

Settings = Mapping[Target, Any]
"""Values of traits: (widget, trait) → value."""


# By the choice, so that presets made again replace those before.
_presets: dict[ipywidgets.Widget, Presets] = {}


def apply(settings: Settings) -> None:
    """Set traits of widgets."""
    for (widget, trait), value in settings.items():
        setattr(widget, trait, value)


class Presets(Keyed):
    """Sets traits of widgets whenever an option of a choice is chosen, in the page with no message to the kernel.

    - `choice`: a dropdown, or any widget with `index`;
    - `settings`: for each of its options what it sets, (widget, trait) → value.

    The settings of the present option are applied at the start, too. What else sets these traits keeps its value until
    the next choice. Make it before the links that take these traits: the kernel then computes them once. Another one
    for the same choice replaces it. Raises `ValueError` for another number of settings than options, and for a trait
    that is not synchronised.
    """

    front_end = "presets"

    choice = traitlets.Instance(ipywidgets.Widget).tag(sync=True, **ipywidgets.widget_serialization)
    # For each option a list of {widget, trait, value or array}.
    options: traitlets.List[list[dict[str, Any]]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # The option whose settings were applied last.
    applied = traitlets.Int().tag(sync=True)
    # Whether a page has said that it follows the choice: until then what is set is sent.
    followed = traitlets.Bool(False).tag(sync=True)
    closed = traitlets.Bool(False).tag(sync=True)

    def __init__(self, choice: ipywidgets.Widget, settings: Sequence[Settings]) -> None:
        count = len(getattr(choice, "options", settings))
        if len(settings) != count:
            raise ValueError(f"settings must match the {count} options, but there are {len(settings)}")
        for widget, trait in (target for option in settings for target in option):
            if trait not in widget.keys:
                raise ValueError(f"settings: {type(widget).__name__} has no synchronised trait {trait!r}")
        self._settings = list(settings)
        if earlier := _presets.get(choice):
            earlier.close()
        apply(self._settings[choice.index])
        described = [[_described(*target, value) for target, value in option.items()] for option in settings]
        super().__init__(choice=choice, options=described, applied=choice.index)
        choice.observe(self._choose, names="index")
        _presets[choice] = self

    def _choose(self, change: Any) -> None:
        """Set what an option sets, and send none of it to pages that follow the choice themselves."""
        settings = {**self._settings[change.new], (self, "applied"): change.new}
        with ExitStack() as stack:
            for widget in {widget for widget, _ in settings}:
                stack.enter_context(widget.hold_sync())
            apply(settings)
            for widget, trait in settings if self.followed else ():
                widget._states_to_send.discard(trait)

    def close(self) -> None:
        """End it: what it has set stays."""
        # One that was refused has no choice yet.
        if _presets.get(self._trait_values.get("choice")) is self:
            del _presets[self.choice]
            self.choice.unobserve(self._choose, names="index")
            self.closed = True
        super().close()


def _described(widget: ipywidgets.Widget, trait: str, value: Any) -> dict[str, Any]:
    """Return a setting as the page reads it: the value that the trait would have, as JSON or an array of numbers."""
    setting, kind = {"widget": widget, "trait": trait}, widget.traits()[trait]
    validated = kind._validate(widget, value)
    if isinstance(validated, np.ndarray) and validated.dtype.kind in "biuf":
        data = np.ascontiguousarray(validated, float)
        return {**setting, "array": {"shape": list(data.shape), "dtype": str(validated.dtype), "data": data.data}}
    return {**setting, "value": kind.metadata.get("to_json", widget._trait_to_json)(validated, widget)}
