"""Widgets as a notebook stores them: their traits, and which of them it shows, without a kernel."""

from __future__ import annotations

import base64
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

FIELD_BOX = "gdviz.views.field.Field.box"
"""The kind of the box in which a `Field` lies over its picture: one figure, though two widgets."""

_REFERENCE = "IPY_MODEL_"


@dataclass(frozen=True)
class Model:
    """One widget of a stored state, which maps ids of models to `{model_name, model_module, state, buffers}`."""

    all: Mapping[str, Any]
    id: str

    @property
    def state(self) -> Mapping[str, Any]:
        """Its traits as they are stored, without what is stored as bytes."""
        return self.all[self.id]["state"]

    @property
    def kind(self) -> str:
        """The class: its full name in Python for widgets of anywidget, "module.name" of the model for others."""
        entry = self.all[self.id]
        if "gdviz-field-box" in self.state.get("_dom_classes", []):
            return FIELD_BOX
        return self.state.get("_anywidget_id") or f"{entry['model_module']}.{entry['model_name']}"

    def __getitem__(self, trait: str) -> Any:
        """Return a trait, with bytes and arrays where they belong; raise `KeyError` where there is none."""
        found = copy.deepcopy({trait: self.state[trait]} if trait in self.state else {})
        for buffer in self.all[self.id].get("buffers", []):
            *way, last = buffer["path"]
            if [*way, last][0] == trait:
                place: Any = found
                for key in way:
                    place = place[key]
                place[last] = base64.b64decode(buffer["data"])
        return _arrays(found[trait])

    def array(self, trait: str) -> np.ndarray:
        """Return a trait as an array of floats; raise `TypeError` or `ValueError` where its numbers are not there."""
        return np.asarray(self[trait], dtype=float)

    def models(self, trait: str) -> list[Model]:
        """Return the models to which a trait refers, as far as they are stored."""
        return self.resolve(self.state.get(trait))

    def resolve(self, references: Any) -> list[Model]:
        """Return the models of references, as far as they are stored."""
        references = references if isinstance(references, list) else [references]
        ids = [r.removeprefix(_REFERENCE) for r in references if isinstance(r, str) and r.startswith(_REFERENCE)]
        return [Model(self.all, id_) for id_ in ids if id_ in self.all]

    @property
    def is_hidden(self) -> bool:
        """Whether its layout hides it."""
        layouts = [layout.state for layout in self.models("layout")]
        return any(state.get("display") == "none" or state.get("visibility") == "hidden" for state in layouts)

    def shown(self) -> Iterator[Model]:
        """Yield it and what lies in it, in reading order, without what is hidden or not chosen in a stack."""
        if self.is_hidden:
            return
        yield self
        if self.kind == FIELD_BOX:
            return
        children = self.state.get("children", [])
        if "selected_index" in self.state:
            # A stack, tabs or an accordion: one of them, or none.
            chosen = self.state["selected_index"]
            children = [] if chosen is None else children[chosen : chosen + 1]
        for child in self.resolve(children):
            yield from child.shown()


def _arrays(value: Any) -> Any:
    """Return a trait with numpy arrays for bytes; an array whose bytes are missing stays its bare description."""
    if isinstance(value, list):
        return [_arrays(item) for item in value]
    if not isinstance(value, dict) or "shape" not in value:
        return value
    numbers = value.get("data", value.get("value"))
    if not isinstance(numbers, bytes):
        return value
    return np.frombuffer(numbers, dtype=value.get("dtype", "float64")).reshape(value["shape"])


def shown(state: Mapping[str, Any], model_id: str) -> list[Model]:
    """Return the widget that a notebook displays and all that is shown in it, in reading order."""
    return list(Model(_linked(state), model_id).shown()) if model_id in state else []


def _linked(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the state as a page has it that opens: what `jslink` and `jsdlink` connect is set from their sources."""
    linked = dict(state)
    for link in state.values():
        if link["model_name"] in ("LinkModel", "DirectionalLinkModel"):
            (source, trait), (target, other) = (link["state"].get(end, ("", "")) for end in ("source", "target"))
            source, target = source.removeprefix(_REFERENCE), target.removeprefix(_REFERENCE)
            if source in linked and target in linked and trait in linked[source]["state"]:
                value = linked[source]["state"][trait]
                linked[target] = linked[target] | {"state": linked[target]["state"] | {other: value}}
    return linked


def shown_rows(model: Model, size: int) -> list[int]:
    """Return which of so many descents or curves are shown: all, where the trait `shown` is empty."""
    shown = model.array("shown")
    return [i for i in range(size) if not shown.size or (i < shown.size and shown[i] > 0)]
