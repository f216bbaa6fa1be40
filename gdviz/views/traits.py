"""Traits of widgets: an array that travels to the page as bytes, and numbers that are checked when they come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import traitlets

from gdviz.checks import default_float
from gdviz.problems import check_box, check_start
from gdviz.widget import bytes_from_page


def _to_message(array: np.ndarray, _: Any) -> dict[str, Any]:
    # None for no numbers: some hosts send no empty buffers.
    return {"shape": list(array.shape), "data": np.ascontiguousarray(array).data if array.size else None}


def _from_message(message: Any, _: Any) -> np.ndarray:
    return np.frombuffer(bytes_from_page(message["data"]), dtype=np.float64).reshape(message["shape"])


class Array(traitlets.TraitType[np.ndarray, Any]):
    """A float64 array whose shape matches a pattern such as (None, 2), where None is any length.

    In the page it is `{shape, data}` with `data` a `DataView` of float64 numbers in row order.
    """

    def __init__(self, *shape: int | None) -> None:
        self.shape = shape
        empty = np.full([0 if size is None else size for size in shape], np.nan)
        super().__init__(default_value=empty)
        self.tag(sync=True, to_json=_to_message, from_json=_from_message)

    def validate(self, obj: Any, value: Any) -> np.ndarray:
        """Return the value as an array; raise `TraitError` where its shape does not match."""
        try:
            array = np.asarray(value, dtype=np.float64)
        except (TypeError, ValueError, OverflowError):
            raise traitlets.TraitError(f"{self.name} must hold numbers, not {value!r}") from None
        pairs = zip(array.shape, self.shape, strict=False)
        if array.ndim != len(self.shape) or any(want not in (None, size) for size, want in pairs):
            raise traitlets.TraitError(f"{self.name} must have the shape {self.shape}, not {array.shape}")
        return array


class EditableArray(Array):
    """An array that the reader changes in the page: what arrives replaces its numbers, never its shape.

    What does not fit is left out: numbers that are not finite in JAX's float type, another shape, and others than
    those of `among`, if there are any, leave the present value.
    """

    def __init__(self, *shape: int | None, among: Sequence[float] = ()) -> None:
        super().__init__(*shape)
        self.among = tuple(among)
        self.tag(from_json=self._from_page)

    def _from_page(self, message: Any, widget: Any) -> np.ndarray:
        present = getattr(widget, str(self.name))
        try:
            array = _from_message(message, widget)
        except (TypeError, ValueError, KeyError, OverflowError):
            return present
        allowed = np.isin(array, self.among) if self.among else np.isfinite(default_float(array))
        return array if array.shape == present.shape and allowed.all() else present


class Checked(traitlets.TraitType[tuple[float, ...], Any]):
    """A tuple of floats that a function accepts; what it refuses with an error leaves the present value.

    A page may send anything, and an error raised there would reach nobody who could act on it.
    """

    among: tuple[float, ...] = ()
    """The only numbers that it accepts, where there are such."""

    def __init__(self, check: Callable[[Any], tuple[float, ...]], default: tuple[float, ...]) -> None:
        self.check = check
        super().__init__(default_value=default)
        self.tag(sync=True)

    def validate(self, obj: Any, value: Any) -> tuple[float, ...]:
        """Return the accepted value, or the present one."""
        try:
            return self.check(value)
        except (TypeError, ValueError, OverflowError):
            return obj._trait_values.get(self.name, self.default_value)


def checked_point(value: Any) -> tuple[float, ...]:
    """Return two finite numbers as a tuple; raise `TypeError` or `ValueError` where they are none."""
    check_start(value)
    return float(value[0]), float(value[1])


NARROWEST = 1e-4
"""The narrowest sides of a view, by their distance from 0: float32 must tell neighbouring points of a grid apart."""


def checked_view(value: Any) -> tuple[float, ...]:
    """Return a box as a tuple; raise `ValueError` where it is none, or too narrow to be sampled in float32."""
    box = check_box(value)
    for low, high in (box[:2], box[2:]):
        if high - low < NARROWEST * max(abs(low), abs(high)):
            raise ValueError(f"box is too narrow for its distance from 0: {low} to {high}")
    return tuple(box)
