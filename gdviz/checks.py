"""Checks of arguments: each error names the argument, what it must be and what it is."""

from __future__ import annotations

import math
from numbers import Integral, Real
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.pytrees import of_parameters, parameters


def check_whole(name: str, value: Any, least: int, most: int | None = None) -> int:
    """Return a whole number from `least` to `most`, if there is such; raise `ValueError` for anything else."""
    is_whole = isinstance(value, Integral) and not isinstance(value, bool)
    if not is_whole or int(value) < least or (most is not None and int(value) > most):
        allowed = f"≥ {least}" if most is None else f"from {least} to {most}"
        raise ValueError(f"{name} must be a whole number {allowed}, not {value!r}")
    return int(value)


def check_number(name: str, value: Any, least: float = 0, *, above: bool = False) -> float:
    """Return a finite number ≥ `least`, or > `least` where `above`; raise `ValueError` for anything else."""
    number: Any = value if isinstance(value, Real) and not isinstance(value, bool) else math.nan
    if not math.isfinite(number) or number < least or (above and number == least):
        raise ValueError(f"{name} must be a finite number {'>' if above else '≥'} {least}, not {value!r}")
    return number


def default_float(array: np.ndarray) -> np.ndarray:
    """Return numbers in JAX's default float type, in which those beyond its range are infinite."""
    with np.errstate(over="ignore"):
        return array.astype(jnp.result_type(float))


def check_finite(name: str, array: np.ndarray) -> np.ndarray:
    """Return numbers in JAX's default float type, read-only as many may share them.

    Raises `ValueError` where one is not finite there.
    """
    rounded = default_float(array)
    infinite = np.argwhere(~np.isfinite(rounded))
    if len(infinite):
        index = tuple(infinite[0].tolist())
        element = f"{name}[{', '.join(map(str, index))}]"
        raise ValueError(f"{name} must be finite in {rounded.dtype}, but {element} is {array[index]}")
    rounded.flags.writeable = False
    return rounded


def check_vector(name: str, values: Any) -> np.ndarray:
    """Return real, finite numbers of one dimension in JAX's default float type; raise `TypeError` or `ValueError`."""
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
    return check_finite(name, array)


def check_params(params: Any, name: str) -> Any:
    """Return a pytree of floating-point numbers as JAX arrays, or the parameters of a model, see `gdviz.pytrees`.

    Raises `TypeError` for anything else.
    """
    params = parameters(params)
    leaves = jax.tree_util.tree_leaves_with_path(params)
    if not leaves:
        raise TypeError(f"{name} must hold at least one floating-point array or number, but it has none")
    for path, leaf in leaves:
        element = name + jax.tree_util.keystr(path)
        try:
            dtype = jnp.asarray(leaf).dtype
        except (TypeError, ValueError):
            raise TypeError(f"{element} must be a floating-point array, not {leaf!r}{_advice(leaf)}") from None
        if not jnp.issubdtype(dtype, jnp.floating):
            hint = ": write 1.0 instead of 1" if jnp.issubdtype(dtype, jnp.integer) else ""
            raise TypeError(f"{element} must be floating-point, but its type is {dtype}{hint}")
    return jax.tree.map(jnp.asarray, params)


def _advice(leaf: Any) -> str:
    """Return what to give in place of a model that is no pytree, such as those of Flax, or of a function in a dict."""
    if any(kind.__module__.startswith("flax.linen") for kind in type(leaf).__mro__):
        return ": give its parameters, model.init(key, x)['params'], and call model.apply in the loss"
    if any(kind.__module__.startswith("flax.nnx") for kind in type(leaf).__mro__):
        return ": give its parameters, of graph, params, rest = nnx.split(model, nnx.Param, ...)"
    return ": functions that are not trained stay outside, in the loss" if callable(leaf) else ""


def check_loss(loss: Any, params: Any, data: tuple[Any, ...] = (), *, name: str = "params") -> None:
    """Raise `TypeError` or `ValueError` where loss(params, *data) is no floating-point scalar.

    `name` is what the caller's user calls the parameters.
    """
    if not callable(loss):
        raise TypeError(f"loss must be a function of the parameters, not {loss!r}")
    check_data(data)
    try:
        result = jax.eval_shape(of_parameters(loss, params), params, *data)
    except Exception as error:
        shapes = jax.tree.map(jnp.shape, params)
        raise ValueError(f"loss fails for {name} of shape {shapes}: {error}") from error
    shape = getattr(result, "shape", None)
    if shape != ():
        returned = f"a {type(result).__name__}" if shape is None else f"an array of shape {shape}"
        raise ValueError(f"loss must return a scalar, but it returned {returned}")
    if not jnp.issubdtype(result.dtype, jnp.floating):
        raise TypeError(f"loss must return a real floating-point number, but it returned {result.dtype}")


def check_data(data: Any) -> None:
    """Raise `TypeError` for anything but a tuple or list of what a loss takes after the parameters."""
    if not isinstance(data, tuple | list):
        raise TypeError(f"data must be a tuple of what loss takes after the parameters, not a {type(data).__name__}")


def check_optimizer(optimizer: Any, name: str) -> None:
    """Raise `TypeError` where this is no optax optimizer."""
    if not (callable(getattr(optimizer, "init", None)) and callable(getattr(optimizer, "update", None))):
        raise TypeError(
            f"{name} must be an optax GradientTransformation such as optax.adam(0.1) "
            f"or OPTIMIZERS['adam'](), not {optimizer!r}"
        )


def check_key(key: Any) -> jax.Array:
    """Return the JAX random key of a whole number, or the key itself; raise `TypeError` for anything else."""
    kind = getattr(key, "dtype", type(key))
    if jnp.issubdtype(kind, jax.dtypes.prng_key):
        return key
    if not jnp.issubdtype(kind, jnp.integer) or jnp.ndim(key) != 0:
        raise TypeError(f"key must be a whole number or a JAX random key, not {key!r}")
    return jax.random.key(key)
