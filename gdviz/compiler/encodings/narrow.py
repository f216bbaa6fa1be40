"""Numbers of 8 and 16 bits, as numbers of 32: computed so, then wrapped or rounded after each primitive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

Array = jax.Array

WIDE = {
    "int8": np.dtype(np.int32),
    "int16": np.dtype(np.int32),
    "uint8": np.dtype(np.uint32),
    "uint16": np.dtype(np.uint32),
    "bfloat16": np.dtype(np.float32),
    "float16": np.dtype(np.float32),
}
"""The type in which numbers of a narrow one are computed."""

HALVES = ("bfloat16", "float16")


def encodes(dtype: Any) -> bool:
    """Return whether a type is a narrow one."""
    return str(dtype) in WIDE


def structs(aval: Any) -> tuple[jax.ShapeDtypeStruct]:
    """Return shape and type of the array that encodes an array of narrow numbers."""
    return (jax.ShapeDtypeStruct(aval.shape, WIDE[str(aval.dtype)]),)


def constant(value: Any) -> tuple[np.ndarray]:
    """Return narrow numbers as wide ones."""
    value = np.asarray(value)
    return (value.astype(WIDE.get(str(value.dtype), value.dtype)),)


def fitted(x: Array, dtype: Any) -> Array:
    """Return wide numbers as the narrow type has them: integers modulo 2⁸ or 2¹⁶, floats rounded, halves to even."""
    if not encodes(dtype):
        return x
    if dtype == jnp.bfloat16:
        return lax.reduce_precision(x, 8, 7)
    if dtype == np.float16:
        # Below 2⁻¹⁴ numbers are multiples of 2⁻²⁴, as those that float32 has beside 0.75.
        tiny = jnp.copysign((jnp.abs(x) + np.float32(0.75)) - np.float32(0.75), x)
        return jnp.where(jnp.abs(x) < np.float32(2.0**-14), tiny, lax.reduce_precision(x, 5, 10))
    bits = 32 - 8 * np.dtype(dtype).itemsize
    shift = lax.shift_right_arithmetic if np.dtype(dtype).kind == "i" else lax.shift_right_logical
    return shift(lax.shift_left(x, x.dtype.type(bits)), x.dtype.type(bits))


def apply(equation: Any, operands: Sequence[tuple[Array, ...]]) -> list[tuple[Array, ...]] | None:
    """Return the results of an equation on narrow numbers: those of the same on wide ones, fitted."""
    arrays = [x for (x,) in operands]
    name, params = equation.primitive.name, dict(equation.params)
    types = [atom.aval.dtype for atom in equation.invars]
    new = [atom.aval.dtype for atom in equation.outvars]
    if name == "scatter" and params["update_jaxpr"] is not None:
        return None
    if name in OWN:
        results: Any = OWN[name](*arrays, types=types, new=new[0], **params)
    elif "jaxpr" in params:
        return None
    else:
        params = {key: WIDE.get(_name(value), value) for key, value in params.items()}
        if params.get("fill_value", 0) is None and types[0].kind in "iu":
            params["fill_value"] = np.iinfo(types[0]).min if types[0].kind == "i" else np.iinfo(types[0]).max
        results = equation.primitive.bind(*arrays, **params)
    results = results if equation.primitive.multiple_results else [results]
    return [(fitted(x, dtype),) for x, dtype in zip(results, new, strict=True)]


def _name(value: Any) -> str:
    """Return the name of a type among parameters."""
    return str(np.dtype(value)) if isinstance(value, np.dtype | type) else ""


def _converted(x: Array, types: Sequence[Any], new: Any, **_: Any) -> Array:
    wide = WIDE.get(str(new), new)
    if x.dtype.kind == "f" and encodes(new) and np.dtype(wide).kind in "iu":
        # As XLA has it: what is beyond the range becomes its end, NaN becomes 0.
        limits = np.iinfo(new)
        x = jnp.clip(x, limits.min, limits.max)
    return lax.convert_element_type(x, wide)


def _shifted_right(x: Array, count: Array, types: Sequence[Any], new: Any, is_signed: bool, **_: Any) -> Array:
    """Shift the bits of the narrow type, which are not those of its wide one where the signs of both differ."""
    signed = np.dtype(f"{'' if is_signed else 'u'}int{8 * np.dtype(new).itemsize}")
    x = fitted(lax.convert_element_type(x, WIDE[str(signed)]), signed)
    shift = lax.shift_right_arithmetic if is_signed else lax.shift_right_logical
    return lax.convert_element_type(shift(x, lax.convert_element_type(count, x.dtype)), WIDE[str(new)])


def _counted(x: Array, types: Sequence[Any], new: Any, count: Callable[[Array], Array], **_: Any) -> Array:
    """Count among the bits of the narrow type; leading zeros are the more in 32 bits."""
    own = 8 * np.dtype(new).itemsize
    counted = count(bits(x, types[0]))
    return (counted - np.uint32(32 - own) if count is lax.clz else counted).astype(WIDE[str(new)])


def bits(x: Array, dtype: Any) -> Array:
    """Return the bits of numbers of a type as unsigned integers, of 32 bits for narrow ones."""
    if not encodes(dtype):
        return lax.bitcast_convert_type(x, np.dtype(f"uint{8 * np.dtype(dtype).itemsize}"))
    raw = lax.bitcast_convert_type(x, np.uint32)
    if dtype == jnp.bfloat16:
        return raw >> 16
    if dtype == np.float16:
        size = raw & 0x7FFFFFFF
        tiny = (jnp.abs(x) * np.float32(2.0**24)).astype(np.uint32)
        value = jnp.where(size < (113 << 23), tiny, (size >> 13) - np.uint32(112 << 10))
        value = jnp.where(size >= (255 << 23), jnp.where(size > (255 << 23), 0x7E00, 0x7C00).astype(np.uint32), value)
        return value | (raw >> 16 & 0x8000)
    return raw & np.uint32((1 << 8 * np.dtype(dtype).itemsize) - 1)


def from_bits(raw: Array, dtype: Any) -> Array:
    """Return the numbers of a type that have these bits, narrow ones as wide ones."""
    if not encodes(dtype):
        return lax.bitcast_convert_type(raw, dtype)
    if dtype == jnp.bfloat16:
        return lax.bitcast_convert_type(raw << 16, np.float32)
    if dtype == np.float16:
        size = raw & 0x7FFF
        rebiased = lax.bitcast_convert_type((size << 13) + np.uint32(112 << 23), np.float32)
        beyond = lax.bitcast_convert_type((size << 13) | np.uint32(255 << 23), np.float32)
        tiny = size.astype(np.float32) * np.float32(2.0**-24)
        value = jnp.where(size < 0x400, tiny, jnp.where(size < 0x7C00, rebiased, beyond))
        return jnp.where(raw & 0x8000 != 0, -value, value)
    return fitted(lax.bitcast_convert_type(raw, WIDE[str(dtype)]), dtype)


def bitcast(x: Array, types: Sequence[Any], new: Any, **_: Any) -> Array:
    """Return the numbers of another type with the same bits; several narrower ones stand along one more axis."""
    old, raw = types[0], bits(x, types[0])
    own, wanted = 8 * np.dtype(old).itemsize, 8 * np.dtype(new).itemsize
    unsigned = np.dtype(np.uint64 if max(own, wanted) == 64 else np.uint32)
    if own > wanted:
        mask = unsigned.type((1 << wanted) - 1)
        raw = jnp.stack([raw >> unsigned.type(start) & mask for start in range(0, own, wanted)], -1)
    elif own < wanted:
        raw = raw.astype(unsigned)
        pieces = [raw[..., number] << unsigned.type(start) for number, start in enumerate(range(0, wanted, own))]
        raw = sum(pieces[1:], pieces[0])
    return from_bits(raw.astype(np.uint64 if wanted == 64 else np.uint32), new)


def _next(x: Array, y: Array, types: Sequence[Any], new: Any, **_: Any) -> Array:
    """Return the neighbour of x in the direction of y: numbers of one sign are in the order of their bits."""
    raw = bits(x, new)
    away = (y > x) == (x > 0)
    moved = from_bits(jnp.where(away, raw + 1, raw - 1).astype(np.uint32), new)
    smallest = jnp.copysign(from_bits(jnp.ones_like(raw), new), y)
    moved = jnp.where(x == y, y, jnp.where(x == 0, smallest, moved))
    return jnp.where(jnp.isnan(x) | jnp.isnan(y), jnp.nan, moved).astype(np.float32)


def _shifting(is_signed: bool) -> Callable[..., Array]:
    return lambda x, count, **params: _shifted_right(x, count, is_signed=is_signed, **params)


def _counting(count: Callable[[Array], Array]) -> Callable[..., Array]:
    return lambda x, **params: _counted(x, count=count, **params)


def _scattering(function: Callable[..., Array]) -> Callable[..., Array]:
    """Return a scatter whose function of two numbers is made anew."""

    def scatter(*x: Array, types: Any, new: Any, dimension_numbers: Any, mode: Any, **params: Any) -> Array:
        known = {key: params[key] for key in ("indices_are_sorted", "unique_indices")}
        return function(*x, dimension_numbers, mode=mode, **known)

    return scatter


SCATTERS = {
    "scatter": _scattering(lax.scatter),
    "scatter-add": _scattering(lax.scatter_add),
    "scatter-sub": _scattering(lax.scatter_sub),
    "scatter-mul": _scattering(lax.scatter_mul),
    "scatter-min": _scattering(lax.scatter_min),
    "scatter-max": _scattering(lax.scatter_max),
}

OWN: dict[str, Callable[..., Array]] = {
    "convert_element_type": _converted,
    "bitcast_convert_type": bitcast,
    "shift_right_logical": _shifting(False),
    "shift_right_arithmetic": _shifting(True),
    "clz": _counting(lax.clz),
    "population_count": _counting(lax.population_count),
    "nextafter": _next,
    **SCATTERS,
}
"""Primitives on narrow numbers that are not the same primitive on wide ones, fitted."""
