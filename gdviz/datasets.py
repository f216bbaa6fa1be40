"""Data to fit: seeded synthetic samples, or the user's own arrays, pandas columns and CSV files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from numbers import Integral, Real
from os import PathLike
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Dataset:
    """Pairs (xᵢ, yᵢ), i = 1 … n, that a model is fitted to.

    `x` and `y` have shape (n,) and JAX's default float type.
    """

    x: jax.Array
    y: jax.Array


def from_arrays(x: Any, y: Any) -> Dataset:
    """Return the `Dataset` of two equally long one-dimensional arrays of finite numbers.

    Raises `TypeError` where an array holds something else than numbers, and `ValueError` where
    an array is empty, not one-dimensional or not finite, or where the lengths differ.
    """
    x, y = _numbers("x", x), _numbers("y", y)
    if x.shape != y.shape:
        raise ValueError(f"x and y must be equally long, but x has {x.size} values and y has {y.size}")
    return Dataset(jnp.asarray(x), jnp.asarray(y))


def from_frame(frame: Any, x: str, y: str) -> Dataset:
    """Return the `Dataset` of the columns named `x` and `y` of a pandas `DataFrame`.

    Raises `TypeError` where `frame` has no columns, `ValueError` where a column is missing, and
    whatever `from_arrays` raises.
    """
    if not hasattr(frame, "columns"):
        raise TypeError(f"frame must be a table with named columns, not {frame!r}")
    for argument, column in (("x", x), ("y", y)):
        if column not in frame.columns:
            known = ", ".join(repr(str(name)) for name in frame.columns)
            raise ValueError(f"{argument}={column!r} is not a column of the data, which has: {known}")
    return from_arrays(frame[x].to_numpy(), frame[y].to_numpy())


def from_csv(path: str | PathLike[str], x: str, y: str) -> Dataset:
    """Return the `Dataset` of the columns named `x` and `y` of a CSV file with a header line.

    Raises `ValueError` where the file is empty or no CSV in UTF-8 or where a column is missing,
    `OSError` where it cannot be read, and whatever `from_arrays` raises.
    """
    import pandas

    try:
        frame = pandas.read_csv(path)
    except pandas.errors.EmptyDataError:
        raise ValueError(f"path={str(path)!r} is an empty file; a header line and rows are needed") from None
    except (pandas.errors.ParserError, UnicodeDecodeError) as error:
        raise ValueError(f"path={str(path)!r} is no CSV file in UTF-8: {error}") from error
    return from_frame(frame, x, y)


def synthetic(
    function: Callable[[np.ndarray], Any],
    n: int = 50,
    noise: float = 0.2,
    seed: int = 0,
    interval: tuple[float, float] = (-3.0, 3.0),
) -> Dataset:
    """Return n noisy samples of a function.

    xᵢ ~ Uniform(interval), yᵢ = function(xᵢ) + εᵢ, εᵢ ~ Normal(0, noise²). The same seed gives the
    same data, on any machine. Raises `TypeError` for a function that cannot be called, and `ValueError`
    for n < 1, a negative noise or seed, or an interval with min ≥ max.
    """
    if not callable(function):
        raise TypeError(f"function must be a function of x, not {function!r}")
    if not (isinstance(n, Integral) and n >= 1):
        raise ValueError(f"n must be a whole number ≥ 1, not {n!r}")
    if not (isinstance(noise, Real) and np.isfinite(noise) and noise >= 0):
        raise ValueError(f"noise must be a finite number ≥ 0, not {noise!r}")
    if not (isinstance(seed, Integral) and seed >= 0):
        raise ValueError(f"seed must be a whole number ≥ 0, not {seed!r}")
    try:
        low, high = map(float, interval)
    except (TypeError, ValueError, OverflowError):
        low, high = np.nan, np.nan
    if not (np.isfinite(low) and np.isfinite(high) and low < high):
        raise ValueError(f"interval must be two finite numbers (min, max) with min < max, not {interval!r}")
    generator = np.random.default_rng(seed)
    x = generator.uniform(low, high, n)
    y = np.asarray(function(x))
    if y.shape != x.shape:
        raise ValueError(f"function must map shape ({n},) to shape ({n},), but it returned {y.shape}")
    return from_arrays(x, y + noise * generator.standard_normal(n))


def default_float(array: np.ndarray) -> np.ndarray:
    """Return the numbers in JAX's default float type, in which those beyond its range are infinite."""
    with np.errstate(over="ignore"):
        return array.astype(jnp.result_type(float))


def _numbers(name: str, values: Any) -> np.ndarray:
    try:
        array = np.asarray(values)
        if array.dtype.kind == "O":
            # A column of mixed values: texts among them make it one of texts.
            array = np.asarray(array.tolist())
        if array.dtype.kind not in "biufO":
            raise TypeError
        array = array.astype(float)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"{name} must hold real numbers only") from None
    if array.ndim != 1:
        raise ValueError(f"{name} must have one dimension, but its shape is {array.shape}")
    if array.size == 0:
        raise ValueError(f"{name} is empty; at least one value is needed")
    rounded = default_float(array)
    if not np.isfinite(rounded).all():
        index = int(np.argmin(np.isfinite(rounded)))
        raise ValueError(f"{name} must be finite in {rounded.dtype}, but {name}[{index}] is {array[index]}")
    return rounded
