"""Arguments and results in Python: values as the numbers that encode them, and back."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np

from gdviz.compiler.encodings import complex_numbers, keys, narrow


def type_name(dtype: Any) -> str:
    """Return the name of a type; that of keys names their generator."""
    return f"key<{dtype._impl.name}>" if keys.encodes(dtype) else str(dtype)


def as_numbers(value: Any, type_: str) -> np.ndarray | None:
    """Return the numbers that encode a value of a type, or None where that type does not have it."""
    if keys.encodes(getattr(value, "dtype", None)) or type_.startswith("key<"):
        is_key = keys.encodes(getattr(value, "dtype", None)) and type_name(value.dtype) == type_
        return np.asarray(jax.random.key_data(value)) if is_key else None
    array, dtype = np.asarray(value), jax.numpy.dtype(type_)
    is_complex = complex_numbers.encodes(dtype)
    if array.dtype.kind not in ("biufc" if is_complex else "biuf") and not narrow.encodes(array.dtype):
        return None
    if is_complex:
        own = np.dtype(f"f{dtype.itemsize // 2}")
        return np.stack([array.real.astype(own), array.imag.astype(own)], -1)
    with np.errstate(invalid="ignore", over="ignore"):
        fits = dtype.kind not in "biu" or np.array_equal(array.astype(dtype), array)
        return array.astype(dtype).astype(narrow.WIDE.get(type_, dtype)) if fits else None


def as_value(numbers: np.ndarray, type_: str) -> Any:
    """Return the value of a type that numbers encode."""
    if type_.startswith("key<"):
        return jax.random.wrap_key_data(jax.numpy.asarray(numbers), impl=type_[4:-1])
    dtype = jax.numpy.dtype(type_)
    if complex_numbers.encodes(dtype):
        return numbers.view(dtype)[..., 0]
    return numbers.astype(dtype)
