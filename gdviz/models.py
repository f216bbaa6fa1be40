"""Models `predict(params, x)` that are fitted to a dataset."""

from __future__ import annotations

import jax
import jax.numpy as jnp


def linear(params: jax.Array, x: jax.Array) -> jax.Array:
    """Return w·x + b for params = (w, b); the result has the shape of `x`."""
    w, b = params
    return w * x + b


def wave(params: jax.Array, x: jax.Array) -> jax.Array:
    """Return cos(w·x + b) for params = (w, b); the result has the shape of `x`."""
    w, b = params
    return jnp.cos(w * x + b)
