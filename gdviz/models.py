"""Models `predict(params, x)` that are fitted to a dataset."""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike


def linear(params: ArrayLike, x: ArrayLike) -> jax.Array:
    """Return w·x + b for params = (w, b); the result has the shape of `x`."""
    w, b = params
    return w * x + b


def wave(params: ArrayLike, x: ArrayLike) -> jax.Array:
    """Return cos(w·x + b) for params = (w, b); the result has the shape of `x`."""
    w, b = params
    return jnp.cos(w * x + b)
