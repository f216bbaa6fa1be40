"""Random keys, as uint32 numbers along one more axis."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

Array = jax.Array


def encodes(dtype: Any) -> bool:
    """Return whether a type is that of random keys."""
    return dtype is not None and jnp.issubdtype(dtype, jax.dtypes.prng_key)


def structs(aval: Any) -> tuple[jax.ShapeDtypeStruct]:
    """Return shape and type of the array that encodes an array of keys."""
    return (jax.ShapeDtypeStruct((*aval.shape, *aval.dtype._impl.key_shape), np.uint32),)


def constant(value: Any) -> tuple[np.ndarray]:
    """Return keys as numbers."""
    with jax.ensure_compile_time_eval():
        return (np.asarray(jax.random.key_data(value)),)


def on_numbers(equation: Any) -> Callable[..., Any] | None:
    """Return the function that an equation is on the numbers of its keys, or None."""
    name, params = equation.primitive.name, dict(equation.params)
    operands, results = ([atom.aval for atom in atoms] for atoms in (equation.invars, equation.outvars))
    if name in ("random_wrap", "random_unwrap", "random_clone"):
        return lambda x: x
    if name in ("eq", "ne"):
        return lambda x, y: jnp.all(x == y, -1) == (name == "eq")
    if name == "random_seed":
        return _mapped(params["impl"].seed, operands[0].ndim)
    generator = next(aval.dtype._impl for aval in (*operands, *results) if encodes(aval.dtype))
    if name == "random_fold_in":
        shape = results[0].shape

        def fold_in(keys: Array, data: Array) -> Array:
            keys = jnp.broadcast_to(keys, (*shape, *generator.key_shape))
            return _mapped(generator.fold_in, len(shape))(keys, jnp.broadcast_to(data, shape))

        return fold_in
    if name == "random_split":
        return _mapped(lambda key: generator.split(key, params["shape"]), operands[0].ndim)
    if name == "random_bits":
        return _mapped(lambda key: generator.random_bits(key, params["bit_width"], params["shape"]), operands[0].ndim)
    if not all(encodes(aval.dtype) for aval in results):
        return None
    # What moves keys about moves each of their words.
    axes = tuple(-1 if encodes(aval.dtype) else None for aval in operands)
    return jax.vmap(lambda *x: equation.primitive.bind(*x, **params), in_axes=axes, out_axes=-1)


def _mapped(function: Callable[..., Any], times: int) -> Callable[..., Any]:
    """Return a function of single keys as one of arrays of keys."""
    return function if times == 0 else jax.vmap(_mapped(function, times - 1))
