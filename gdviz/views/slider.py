"""A slider for one number, exact and light: what the reader or an address sets is never rounded."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import traitlets

from gdviz.widget import Widget


class Slider(Widget):
    """A number between `min` and `max`, dragged, moved by keys or typed; `value` holds it.

    While it is dragged `value` follows, or only at the end where `continuous_update` is not set.

    It moves by `step`, or where `log` is set by equal factors, `step` being then in powers of ten. Values
    from elsewhere are kept as they are, also between two steps; outside the range they become its end.
    (The sliders of ipywidgets round every value to a step as soon as they are drawn.) Its `unit`, such as
    "steps", is spoken after the number, and shown where the reader points at it. `suitable` is the value that suits
    what else is chosen, where there is such: addresses leave it out.
    """

    front_end = "slider"
    edited = ("value",)

    value = traitlets.Float(0.0).tag(sync=True)
    suitable = traitlets.Float(None, allow_none=True).tag(sync=True)
    min = traitlets.Float(0.0).tag(sync=True)
    max = traitlets.Float(1.0).tag(sync=True)
    step = traitlets.Float(0.01).tag(sync=True)
    log = traitlets.Bool(False).tag(sync=True)
    whole = traitlets.Bool(False).tag(sync=True)
    continuous_update = traitlets.Bool(True).tag(sync=True)
    disabled = traitlets.Bool(False).tag(sync=True)
    description = traitlets.Unicode().tag(sync=True)
    unit = traitlets.Unicode().tag(sync=True)
    tooltip = traitlets.Unicode().tag(sync=True)

    def __init__(self, value: float, min: float, max: float, **traits: Any) -> None:  # noqa: A002 (as in ipywidgets)
        if not min < max:
            raise ValueError(f"min must be less than max, but they are {min} and {max}")
        if traits.get("log") and min <= 0:
            raise ValueError(f"min must be positive on a logarithmic slider, not {min}")
        layout = traits.pop("layout", {"width": "100%", "min_width": "0"})
        super().__init__(min=min, max=max, value=value, layout=layout, **traits)

    @traitlets.validate("value")
    def _keep_in_range(self, proposal: Any) -> float:
        value = proposal["value"]
        return self.min if math.isnan(value) else type(value)(np.clip(value, self.min, self.max))


class WholeNumberSlider(Slider):
    """A slider of whole numbers."""

    value = traitlets.Int(0).tag(sync=True)
    step = traitlets.Float(1.0).tag(sync=True)
    whole = traitlets.Bool(True).tag(sync=True)
