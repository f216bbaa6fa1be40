"""Pytrees of parameters as vectors, and what is done with vectors in single precision."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np


def rows(params: Any, leading: int = 0) -> jax.Array:
    """Return all numbers of a pytree behind `leading` axes, in single precision at least, shape (leading axes…, n).

    Half precision would not do for sums of squares.
    """
    leaves = [jnp.asarray(leaf) for leaf in jax.tree.leaves(params)]
    vector = jnp.concatenate([leaf.reshape(*leaf.shape[:leading], -1) for leaf in leaves], axis=-1)
    return vector.astype(jnp.promote_types(vector.dtype, jnp.float32))


def unravel(vector: Any, like: Any) -> Any:
    """Return the numbers of a vector as a pytree of the shapes of another, in the type of the vector."""
    leaves, structure = jax.tree.flatten(like)
    ends = np.cumsum([leaf.size for leaf in leaves])
    parts = [vector[end - leaf.size : end].reshape(leaf.shape) for leaf, end in zip(leaves, ends, strict=True)]
    return jax.tree.unflatten(structure, parts)


def times(a: jax.Array, b: jax.Array) -> jax.Array:
    """Return the matrix product, in full precision on all devices."""
    return jnp.matmul(a, b, precision="highest")


def length(vector: jax.Array) -> jax.Array:
    """Return the Euclidean length of a vector."""
    # Squares of large or small numbers would leave the range of float32.
    largest = jnp.max(jnp.abs(vector))
    scale = jnp.where(largest > 0, largest, 1.0)
    return scale * jnp.linalg.norm(vector / scale)


def unit(vector: jax.Array) -> jax.Array:
    """Return a vector scaled to length 1; zeros stay zeros."""
    # By its largest number first, as a length may be too small to divide by.
    largest = jnp.max(jnp.abs(vector))
    vector = vector / jnp.where(largest > 0, largest, 1.0)
    size = jnp.linalg.norm(vector)
    return vector / jnp.where(size > 0, size, 1.0)
