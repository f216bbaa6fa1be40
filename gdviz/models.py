"""Models `predict(params, x)` that are fitted to a dataset."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp


def linear(params: Any, x: Any) -> jax.Array:
    """Return w·x + b for params = (w, b); the result has the shape of `x`.

    >>> linear((2.0, 1.0), jnp.array([0.0, 1.0])).tolist()
    [1.0, 3.0]
    """
    w, b = params
    return w * x + b


def wave(params: Any, x: Any) -> jax.Array:
    """Return cos(w·x + b) for params = (w, b); the result has the shape of `x`.

    >>> wave((1.0, 0.0), jnp.array([0.0])).tolist()
    [1.0]
    """
    w, b = params
    return jnp.cos(w * x + b)
