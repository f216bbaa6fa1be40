"""What each option of a choice sets: traits of other widgets, in the page and in the kernel alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any

import ipywidgets
import traitlets

from gdviz.link import Target
from gdviz.widget import Widget

Settings = Mapping[Target, Any]
"""Values of traits: (widget, trait) → value."""


_presets: dict[ipywidgets.Widget, Presets] = {}


def presets_of(choice: ipywidgets.Widget) -> Presets | None:
    """Return the presets of a choice, if it has any."""
    return _presets.get(choice)


def apply(settings: Settings) -> None:
    """Set traits of widgets."""
    for (widget, trait), value in settings.items():
        setattr(widget, trait, value)


class Presets(Widget):
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
    # For each option a list of {widget, state}, as a message would set it.
    options: traitlets.List[list[dict[str, Any]]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # The option whose settings were applied last.
    applied = traitlets.Int().tag(sync=True)
    # Whether a page has not begun to follow the choice: a state of each page, which it does not tell.
    busy = traitlets.Bool(True).tag(sync=True)

    def __init__(self, choice: ipywidgets.Widget, settings: Sequence[Settings]) -> None:
        count = len(getattr(choice, "options", settings))
        if len(settings) != count:
            raise ValueError(f"settings must be those of {count} options, but there are {len(settings)}")
        for widget, trait in (target for option in settings for target in option):
            if trait not in widget.keys:
                raise ValueError(f"settings: {type(widget).__name__} has no synchronised trait {trait!r}")
        self._settings = list(settings)
        if earlier := _presets.get(choice):
            earlier.close()
        apply(self._settings[choice.index])
        super().__init__(choice=choice, options=[_messages(option) for option in settings], applied=choice.index)
        choice.observe(self._choose, names="index")
        _presets[choice] = self

    def _choose(self, change: Any) -> None:
        """Set what an option sets, and send none of it: every page sets it by itself."""
        settings = {**self._settings[change.new], (self, "applied"): change.new}
        with ExitStack() as stack:
            for widget in {widget for widget, _ in settings}:
                stack.enter_context(widget.hold_sync())
            apply(settings)
            for widget, trait in settings:
                widget._states_to_send.discard(trait)

    def close(self) -> None:
        """End it: what it has set stays."""
        # One that was refused has no choice yet.
        if _presets.get(self._trait_values.get("choice")) is self:
            del _presets[self.choice]
            self.choice.unobserve(self._choose, names="index")
        super().close()


def _messages(settings: Settings) -> list[dict[str, Any]]:
    """Return settings as their widgets' messages would hold them."""
    states: dict[ipywidgets.Widget, dict[str, Any]] = {}
    for (widget, trait), value in settings.items():
        kind = widget.traits()[trait]
        to_json = kind.metadata.get("to_json", widget._trait_to_json)
        states.setdefault(widget, {})[trait] = to_json(kind._validate(widget, value), widget)
    return [{"widget": widget, "state": state} for widget, state in states.items()]
