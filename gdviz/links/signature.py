"""The inputs and outputs of a link: traits of widgets as arrays of fixed shape and type, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets
import jax
import jax.numpy as jnp
import numpy as np
import traitlets

from gdviz.compiler.program import Slot

Target = tuple[ipywidgets.Widget, str]
"""A widget and the name of one of its synchronised traits."""

Call = Callable[[np.ndarray], Any]
"""A Python function that the kernel calls with an output."""

Outputs = Target | Call | list[Target] | list[Target | Call]
"""Where an output goes."""


@dataclass(frozen=True)
class Source:
    """A trait that is an input; messages name it by `description`, and `kind` has its shape and type."""

    description: str
    widget: ipywidgets.Widget
    trait: str
    kind: np.ndarray

    def read(self) -> np.ndarray:
        """Return the present number or array; raise `TypeError` or `ValueError` where it is of another kind."""
        number, shape = _as_array(self.description, getattr(self.widget, self.trait)), self.kind.shape
        if number.shape != shape:
            raise ValueError(
                f"{self.description} had shape {shape} when it was linked, but now it has shape {number.shape}"
            )
        # Numbers keep their first type: 0 on a slider of floats must not compile again.
        with np.errstate(invalid="ignore"):
            value = number.astype(self.kind.dtype)
        if value.dtype.kind != "f" and not np.array_equal(value, number):
            raise ValueError(
                f"{self.description} was {value.dtype} when it was linked, which cannot represent its current value; "
                "link it with floating-point numbers"
            )
        return value


def sources_of(inputs: Mapping[str, Any]) -> tuple[list[Source], Any]:
    """Return the leaves of a pytree of pairs (widget, trait), checked, and the structure of the pytree."""
    leaves, structure = jax.tree_util.tree_flatten_with_path(dict(inputs), is_leaf=is_target)
    if not leaves:
        raise ValueError("inputs is empty; a link needs at least one input")
    sources = []
    for keys, leaf in leaves:
        path = f"inputs{jax.tree_util.keystr(keys)}"
        widget, trait = _check_pair(path, leaf)
        description = f"{path}: {_described(widget, trait)}"
        sources.append(Source(description, widget, trait, _as_array(description, getattr(widget, trait))))
    return sources, structure


def targets_of(outputs: Mapping[str, Outputs]) -> tuple[dict[str, list[Target]], dict[str, list[Call]]]:
    """Return what each output sets, checked, and what gets it by a call; names in order, as JAX sorts them."""
    targets: dict[str, list[Target]] = {name: [] for name in sorted(outputs)}
    calls: dict[str, list[Call]] = {}
    for name in targets:
        given = outputs[name]
        for each in given if isinstance(given, list) else [given]:
            if callable(each):
                calls.setdefault(name, []).append(each)
            else:
                targets[name].append(_check_target(f"outputs[{name!r}]", each))
    return targets, calls


def only_in_python(traits: Iterable[Target]) -> str | None:
    """Return the first of these traits that only Python can read and write, as it has a serializer of its own."""
    for widget, trait in traits:
        serializer = widget.trait_metadata(trait, "to_json")
        if serializer is not None and getattr(serializer, "__module__", "").partition(".")[0] not in _SERIALIZERS:
            return _described(widget, trait)
    return None


# Packages whose serializers send arrays in forms that links in the page know.
_SERIALIZERS = ("gdviz", "bqplot", "bqscales")


def is_target(value: Any) -> bool:
    """Return whether this is a pair of a widget and something else."""
    return isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], ipywidgets.Widget)


def _check_pair(path: str, pair: Any) -> Target:
    if not is_target(pair) or not isinstance(pair[1], str):
        raise TypeError(f"{path} must be a pair (widget, name of a trait), not {pair!r}")
    widget, trait = pair
    if trait not in widget.keys:
        known = ", ".join(sorted(key for key in widget.keys if not key.startswith("_")))
        raise ValueError(f"{path}: {type(widget).__name__} has no synchronised trait {trait!r}; it has: {known}")
    return widget, trait


def _check_target(path: str, pair: Any) -> Target:
    widget, trait = _check_pair(path, pair)
    if isinstance(getattr(widget, trait), bytes | bytearray | memoryview):
        raise TypeError(
            f"{path}: {_described(widget, trait)} holds the bytes of a file, not numbers; gdviz.interact draws arrays "
            "as images"
        )
    return widget, trait


def _described(widget: ipywidgets.Widget, trait: str) -> str:
    return f"{type(widget).__name__}.{trait}"


def _as_array(description: str, value: Any) -> np.ndarray:
    """Return the present value of a trait as an array of JAX's default type for its kind of number."""
    try:
        array = np.asarray(value)
        kind = {"b": bool, "i": int, "u": int, "f": float}[array.dtype.kind]
    except (ValueError, KeyError):
        raise TypeError(f"{description} must hold numbers, but it is {value!r}") from None
    number = array.astype(jnp.result_type(kind))
    if kind is int and not np.array_equal(number, array):
        raise ValueError(f"{description} is beyond {number.dtype}: {value!r}")
    return number


# ---- Outputs ------------------------------------------------------------------------------------


def output_named(result: Any, name: str) -> jax.Array:
    """Return one output by its name from the dictionary or record that a function returned."""
    if isinstance(result, Mapping):
        known, missing = ", ".join(map(str, result)), name not in result
    elif isinstance(result, jax.Array):
        known, missing = "an array; it must return a dictionary or a record", True
    else:
        known, missing = f"a {type(result).__name__}", not hasattr(result, name)
    if missing:
        raise ValueError(f"the function returns no output {name!r}; it returns: {known}")
    output = result[name] if isinstance(result, Mapping) else getattr(result, name)
    try:
        return jnp.asarray(output)
    except (TypeError, ValueError):
        raise TypeError(f"output {name!r} of the function must be a number or an array, not {output!r}") from None


def set_trait(widget: ipywidgets.Widget, trait: str, value: np.ndarray) -> bool:
    """Set a trait to an output; return whether the trait then has this value, and not one that the widget changed."""
    new: Any
    if _has_value(getattr(widget, trait), value):
        return True
    if value.ndim == 0:
        new = value.item()
    elif isinstance(widget.traits()[trait], traitlets.List | traitlets.Tuple):
        new = value.tolist()
    else:
        # float64 holds every float32 exactly and is what charts expect; others keep the type of their array.
        old = getattr(widget, trait)
        kept = old.dtype if isinstance(old, np.ndarray) and old.dtype.kind == "f" and old.size else float
        new = value.astype(kept) if value.dtype.kind == "f" else value
    try:
        setattr(widget, trait, new)
    except traitlets.TraitError as error:
        raise ValueError(f"{_described(widget, trait)} does not accept the output: {error}") from error
    return np.array_equal(np.asarray(getattr(widget, trait), float), np.asarray(new, float), equal_nan=True)


def _has_value(old: Any, value: np.ndarray) -> bool:
    """Return whether a trait has this value, or a more exact one: links that feed each other leave 0.1 as it is."""
    if isinstance(old, np.ndarray):
        return old.dtype.kind == value.dtype.kind and np.array_equal(
            old.astype(value.dtype), value, equal_nan=value.dtype.kind == "f"
        )
    if value.dtype.kind != "f" or not isinstance(old, float | tuple | list):
        return False
    present = np.asarray(old)
    with np.errstate(over="ignore"):
        return present.dtype.kind == "f" and np.array_equal(present.astype(value.dtype), value, equal_nan=True)


# ---- Numbers as bytes ---------------------------------------------------------------------------


def pack(values: Iterable[np.ndarray]) -> bytes:
    """Return arrays as they lie in the memory of a program, one after the other: row order, a bool as an int32."""
    return b"".join(value.astype(_stored(value.dtype)).tobytes() for value in values)


def unpack(raw: bytes, kinds: Sequence[np.ndarray | Slot]) -> list[np.ndarray] | None:
    """Return the arrays that `pack` has written, or None where the number of bytes does not fit these kinds."""
    types = [_stored(kind.dtype) for kind in kinds]
    lengths = [int(np.prod(kind.shape)) * type_.itemsize for kind, type_ in zip(kinds, types, strict=True)]
    if len(raw) != sum(lengths):
        return None
    arrays, at = [], 0
    for kind, type_, length in zip(kinds, types, lengths, strict=True):
        arrays.append(np.frombuffer(raw[at : at + length], type_).astype(kind.dtype).reshape(kind.shape))
        at += length
    return arrays


def _stored(dtype: np.dtype) -> np.dtype:
    return np.dtype(np.int32) if dtype.kind == "b" else np.dtype(dtype)
