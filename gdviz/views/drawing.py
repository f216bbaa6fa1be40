"""A figure of layers: lines, points, arrows, bands, labels, images and contours, drawn in the page from arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets
import jax
import numpy as np
import traitlets

from gdviz.draw import Figure
from gdviz.views import texts, theme
from gdviz.views.traits import Array
from gdviz.widget import Widget
from gdviz.words import Description, capital, listed, number, span


class Drawing(Widget):
    """A figure whose layers a link computes: `values` has all arrays of all layers, one after the other.

    `layers` says what they are: for each layer its kind, what is static of it, and the shape of each of its arrays, in
    their order in `values`. Limits of axes that are None follow what is drawn, in steps. Without `axis_names` there are
    no axes. `points` are the `Draggable` points in it.
    """

    front_end = "drawing"

    values = Array(None)
    layers: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    x_limits = traitlets.Tuple(default_value=None, allow_none=True).tag(sync=True)
    y_limits = traitlets.Tuple(default_value=None, allow_none=True).tag(sync=True)
    axis_names = traitlets.Tuple(default_value=("x", "y"), allow_none=True).tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    log = traitlets.Bool(False).tag(sync=True)
    equal = traitlets.Bool(False).tag(sync=True)
    points: traitlets.List[Widget] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # Height by width of the frame, None for what suits its width and its limits.
    ratio = traitlets.Float(None, allow_none=True).tag(sync=True)
    colors: traitlets.List[str] = traitlets.List(list(theme.SERIES)).tag(sync=True)
    palette: traitlets.List[str] = traitlets.List(theme.CONTOURS).tag(sync=True)

    def __init__(self, figure: Figure) -> None:
        """Show a figure whose arrays may be shapes alone."""
        options: dict[str, Any] = figure.options
        super().__init__(
            layers=[_described(layer) for layer in figure.layers],
            x_limits=_limits(options["x"]),
            y_limits=_limits(options["y"]),
            axis_names=options["axes"] and tuple(options["axes"]),
            title=options["title"],
            log=options["log"],
            equal=options["equal"],
            ratio=options["ratio"],
        )

    def arrays(self) -> list[dict[str, np.ndarray]]:
        """Return the arrays of each layer by their names."""
        found, at = [], 0
        for layer in self.layers:
            arrays = {}
            for name, shape in layer["shapes"].items():
                size = int(np.prod(shape))
                arrays[name] = self.values[at : at + size].reshape(shape)
                at += size
            found.append(arrays)
        return found

    def described(self) -> Description:
        """Return what each layer is and from where to where it goes, in words."""
        if not self.values.size:
            return Description()
        parts = []
        for layer, arrays in zip(self.layers, self.arrays(), strict=True):
            what = layer["label"] or texts.LAYERS[layer["kind"]]
            if layer["kind"] == "Labels":
                labels = _written(layer["texts"], arrays)
                parts += [f"{what}: {listed(labels)}"] if labels else []
                continue
            # Without axes, only what is written has a meaning.
            if self.axis_names is None:
                continue
            first, second = self.axis_names
            if "values" in arrays:
                box = arrays["box"]
                over = texts.over(first, span(box[:2]), second, span(box[2:]))
                parts.append(f"{what} {span(arrays['values'])} {over}")
                continue
            heights = np.concatenate([arrays[name].ravel() for name in ("y", "low", "high") if name in arrays])
            parts.append(texts.layer(what, first, span(arrays["x"]), second, span(heights)))
        title = f"{self.title}: " if self.title else ""
        return Description(f"{capital(title + listed(parts))}." if parts else "")


def _written(texts: Sequence[str], arrays: dict[str, np.ndarray]) -> list[str]:
    """Return the labels that are shown."""
    values = arrays.get("values", np.zeros(len(texts)))
    shown = np.isfinite(arrays["x"] + arrays["y"] + values)
    return [text.replace("{0}", number(value)) for text, value, here in zip(texts, values, shown, strict=True) if here]


def _described(layer: Any) -> dict[str, Any]:
    fields = {name: getattr(layer, name) for name in layer.__dataclass_fields__}
    shapes = {name: value for name, value in fields.items() if isinstance(value, jax.Array | jax.ShapeDtypeStruct)}
    static = {name: value for name, value in fields.items() if name not in shapes}
    order = {name: list(array.shape) for name, array in shapes.items()}
    return {**static, "kind": type(layer).__name__, "shapes": order}


def _limits(limits: Any) -> tuple[float, float] | None:
    return None if limits is None else (float(limits[0]), float(limits[1]))
