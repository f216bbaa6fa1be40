"""Complex numbers, as pairs of floats: what each primitive is on real and imaginary parts."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.encodings.fourier import transformed
from gdviz.compiler.encodings.narrow import SCATTERS

Array = jax.Array
Pair = tuple[Array, Array]

FLOATS: dict[str, Any] = {"complex64": np.dtype(np.float32), "complex128": np.dtype(np.float64)}


def encodes(dtype: Any) -> bool:
    """Return whether a type is a complex one."""
    return str(dtype) in FLOATS


def structs(aval: Any) -> tuple[jax.ShapeDtypeStruct, jax.ShapeDtypeStruct]:
    """Return shape and type of real and imaginary parts."""
    part = jax.ShapeDtypeStruct(aval.shape, FLOATS[str(aval.dtype)])
    return part, part


def constant(value: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return the parts of complex constants."""
    value = np.asarray(value)
    return value.real, value.imag


def apply(equation: Any, operands: Sequence[tuple[Array, ...]]) -> list[tuple[Array, ...]] | None:
    """Return the results of an equation on complex numbers."""
    name, params = equation.primitive.name, dict(equation.params)
    types = [atom.aval.dtype for atom in equation.invars]
    new = [atom.aval.dtype for atom in equation.outvars]
    floats = [FLOATS.get(str(dtype), dtype) for dtype in new]
    if name in PART_BY_PART:
        return _part_by_part(equation, operands)
    if name == "sort":
        keys = sum(len(x) for x in operands[: params["num_keys"]])
        parts = iter(lax.sort([x for parts in operands for x in parts], dimension=params["dimension"], num_keys=keys))
        return [tuple(next(parts) for _ in x) for x in operands]
    if name not in FUNCTIONS or (name == "scatter-mul" and not params["unique_indices"]):
        return None
    pairs = [x if len(x) == 2 else (x[0], jnp.zeros_like(x[0])) for x in operands] if name in MIXED else operands
    result = FUNCTIONS[name](*pairs, **{"types": types, "dtype": floats[0], **params})
    return [result if isinstance(result, tuple) else (result,)]


def _part_by_part(equation: Any, operands: Sequence[tuple[Array, ...]]) -> list[tuple[Array, ...]]:
    """Return the results of an equation that does the same with real and with imaginary parts."""
    name, params = equation.primitive.name, dict(equation.params)
    parts = []
    for number in range(2):
        if params.get("fill_value", 0) is None:
            own = dict(params, fill_value=(np.nan, 0.0)[number])
        elif "fill_value" in params:
            own = dict(params, fill_value=(np.real, np.imag)[number](params["fill_value"]))
        else:
            own = params
        arrays = [x[number] if len(x) == 2 else x[0] for x in operands]
        bind = functools.partial(SCATTERS[name], types=None, new=None) if name in SCATTERS else equation.primitive.bind
        results = bind(*arrays, **own)
        parts.append(results if equation.primitive.multiple_results else [results])
    return list(zip(*parts, strict=True))


PART_BY_PART = {
    *("add", "sub", "neg", "add_any", "select_n", "copy", "copy_p", "name", "stop_gradient", "optimization_barrier"),
    *("reshape", "transpose", "broadcast_in_dim", "slice", "dynamic_slice", "dynamic_update_slice", "squeeze", "rev"),
    *("expand_dims", "concatenate", "pad", "gather", "split", "stack", "unstack", "tile", "scatter", "scatter-add"),
    *("scatter-sub", "reduce_sum", "cumsum", "reduce_window_sum", "reduce_precision", "device_put"),
}


# ---- Arithmetic ----------------------------------------------------------------------------------------


def _mul(z: Pair, w: Pair, **_: Any) -> Pair:
    return z[0] * w[0] - z[1] * w[1], z[0] * w[1] + z[1] * w[0]


def _div(z: Pair, w: Pair, **_: Any) -> Pair:
    """Divide by a number that is scaled first, so that its square neither overflows nor vanishes."""
    size = jnp.maximum(jnp.abs(w[0]), jnp.abs(w[1]))
    scale = jnp.where((size == 0) | ~jnp.isfinite(size), 1, size).astype(size.dtype)
    x, y = w[0] / scale, w[1] / scale
    square = x * x + y * y
    return (z[0] * x + z[1] * y) / square / scale, (z[1] * x - z[0] * y) / square / scale


def _abs(z: Pair, **_: Any) -> Array:
    large, small = jnp.maximum(jnp.abs(z[0]), jnp.abs(z[1])), jnp.minimum(jnp.abs(z[0]), jnp.abs(z[1]))
    ratio = small / jnp.where(large == 0, 1, large)
    is_infinite = jnp.isinf(z[0]) | jnp.isinf(z[1])
    return jnp.where(is_infinite, jnp.inf, large * jnp.sqrt(1 + ratio * ratio)).astype(large.dtype)


def _sign(z: Pair, **_: Any) -> Pair:
    size = _abs(z)
    is_zero = size == 0
    return tuple(jnp.where(is_zero, 0, x / jnp.where(is_zero, 1, size)) for x in z)  # type: ignore[return-value]


def _power(z: Pair, y: int, **_: Any) -> Pair:
    """Raise to a whole power by repeated squaring."""
    result: Pair = (jnp.ones_like(z[0]), jnp.zeros_like(z[0]))
    left, square = abs(y), z
    while left:
        result = _mul(result, square) if left & 1 else result
        left >>= 1
        square = _mul(square, square) if left else square
    return result if y >= 0 else _div((jnp.ones_like(z[0]), jnp.zeros_like(z[0])), result)


def _pow(z: Pair, w: Pair, types: Sequence[Any], **_: Any) -> Pair:
    raised = _exp(_mul(w, _log(z)))
    z_is_zero, w_is_zero = (z[0] == 0) & (z[1] == 0), (w[0] == 0) & (w[1] == 0)
    real = jnp.where(w_is_zero, 1, jnp.where(z_is_zero, 0, raised[0]))
    return real, jnp.where(w_is_zero | z_is_zero, 0, raised[1])


def _reciprocal(z: Pair) -> Pair:
    return _div((jnp.ones_like(z[0]), jnp.zeros_like(z[0])), z)


# ---- Elementary functions, by W. Kahan, "Branch cuts for complex elementary functions" (1987) ---------------


def _sqrt(z: Pair, **_: Any) -> Pair:
    x, y = z
    size = jnp.sqrt((jnp.abs(x) + _abs(z)) / 2)
    other = jnp.abs(y) / (2 * jnp.where(size == 0, 1, size))
    return jnp.where(x >= 0, size, other), jnp.copysign(jnp.where(x >= 0, other, size), y)


def _exp(z: Pair, **_: Any) -> Pair:
    size = jnp.exp(z[0])
    return jnp.where(z[1] == 0, size, size * jnp.cos(z[1])), jnp.where(z[1] == 0, z[1], size * jnp.sin(z[1]))


def _expm1(z: Pair, **_: Any) -> Pair:
    half = jnp.sin(z[1] / 2)
    return jnp.expm1(z[0]) * jnp.cos(z[1]) - 2 * half * half, jnp.exp(z[0]) * jnp.sin(z[1])


def _log(z: Pair, **_: Any) -> Pair:
    """Near |z| = 1 by log1p of |z|² − 1, which has its digits there."""
    large, small = jnp.maximum(jnp.abs(z[0]), jnp.abs(z[1])), jnp.minimum(jnp.abs(z[0]), jnp.abs(z[1]))
    near = jnp.log1p((large - 1) * (large + 1) + small * small) / 2
    return jnp.where((large > 0.5) & (large < 2), near, jnp.log(_abs(z))), jnp.arctan2(z[1], z[0])


def _log1p(z: Pair, **_: Any) -> Pair:
    x, y = z
    far = _log((1 + x, y))
    near = jnp.log1p(x * (2 + x) + y * y) / 2
    return jnp.where((jnp.abs(x) < 0.5) & (jnp.abs(y) < 0.5), near, far[0]), far[1]


def _sinh(z: Pair, **_: Any) -> Pair:
    return jnp.sinh(z[0]) * jnp.cos(z[1]), jnp.cosh(z[0]) * jnp.sin(z[1])


def _cosh(z: Pair, **_: Any) -> Pair:
    return jnp.cosh(z[0]) * jnp.cos(z[1]), jnp.sinh(z[0]) * jnp.sin(z[1])


def _tanh(z: Pair, **_: Any) -> Pair:
    # Beyond 20 it is ±1 to the last bit, and its hyperbolic functions might overflow.
    x, y = jnp.clip(z[0], -20, 20), z[1]
    whole = jnp.sinh(x) ** 2 + jnp.cos(y) ** 2
    return jnp.sinh(x) * jnp.cosh(x) / whole, jnp.sin(y) * jnp.cos(y) / whole


def _asin(z: Pair, **_: Any) -> Pair:
    below, above = _sqrt((1 - z[0], -z[1])), _sqrt((1 + z[0], z[1]))
    return jnp.arctan2(z[0], _mul(below, above)[0]), jnp.arcsinh(_mul((below[0], -below[1]), above)[1])


def _acos(z: Pair, **_: Any) -> Pair:
    below, above = _sqrt((1 - z[0], -z[1])), _sqrt((1 + z[0], z[1]))
    return 2 * jnp.arctan2(below[0], above[0]), jnp.arcsinh(_mul((above[0], -above[1]), below)[1])


def _acosh(z: Pair, **_: Any) -> Pair:
    below, above = _sqrt((z[0] - 1, z[1])), _sqrt((z[0] + 1, z[1]))
    return jnp.arcsinh(_mul((below[0], -below[1]), above)[0]), 2 * jnp.arctan2(below[1], above[0])


def _atanh(z: Pair, **_: Any) -> Pair:
    x, y = z
    real = jnp.log1p(4 * x / ((1 - x) * (1 - x) + y * y)) / 4
    return real, jnp.arctan2(2 * y, (1 - x) * (1 + x) - y * y) / 2


def _turned(function: Callable[..., Pair]) -> Callable[..., Pair]:
    """Return −i·f(i·z): sin of sinh, asinh of asin, and so on."""

    def of(z: Pair, **_: Any) -> Pair:
        x, y = function((-z[1], z[0]))
        return y, -x

    return of


# ---- Conversions, sums of products -------------------------------------------------------------------------


def _converted(z: tuple[Array, ...], dtype: Any, types: Sequence[Any], new_dtype: Any, **_: Any) -> Any:
    if not encodes(new_dtype):
        is_truth = np.dtype(new_dtype).kind == "b"
        return _differs(z, (jnp.zeros_like(z[0]),) * 2) if is_truth else lax.convert_element_type(z[0], dtype)
    x = lax.convert_element_type(z[0], dtype)
    return x, lax.convert_element_type(z[1], dtype) if len(z) == 2 else jnp.zeros_like(x)


def _differs(z: Any, w: Any, **_: Any) -> Array:
    return (z[0] != w[0]) | (z[1] != w[1])


def _bilinear(primitive: Any) -> Callable[..., Pair]:
    """Return a sum of products, of complex numbers."""

    def function(z: Pair, w: Pair, dtype: Any, types: Any, **params: Any) -> Pair:
        if params.get("preferred_element_type") is not None:
            params["preferred_element_type"] = dtype

        def product(x: Array, y: Array) -> Array:
            return primitive.bind(x, y, **params)

        return product(z[0], w[0]) - product(z[1], w[1]), product(z[0], w[1]) + product(z[1], w[0])

    return function


def _product(z: Pair, axes: Sequence[int], **_: Any) -> Pair:
    one, zero = z[0].dtype.type(1), z[0].dtype.type(0)
    return lax.reduce(z, (one, zero), lambda z, w: _mul(z, w), tuple(axes))


def _products(z: Pair, axis: int, reverse: bool, **_: Any) -> Pair:
    return lax.associative_scan(lambda z, w: _mul(z, w), z, reverse=reverse, axis=axis)


def _scattered_products(z: Pair, indices: tuple[Array], w: Pair, **params: Any) -> Pair:
    """Multiply numbers at places of which none comes twice: they are gathered, multiplied and set."""
    numbers, mode = params["dimension_numbers"], params["mode"]
    missing = {*numbers.inserted_window_dims, *numbers.operand_batching_dims}
    spans = iter(w[0].shape[axis] for axis in numbers.update_window_dims)
    sizes = tuple(1 if axis in missing else next(spans) for axis in range(z[0].ndim))
    there = lax.GatherDimensionNumbers(
        offset_dims=numbers.update_window_dims,
        collapsed_slice_dims=numbers.inserted_window_dims,
        start_index_map=numbers.scatter_dims_to_operand_dims,
        operand_batching_dims=numbers.operand_batching_dims,
        start_indices_batching_dims=numbers.scatter_indices_batching_dims,
    )
    x, y = (lax.gather(part, indices[0], there, sizes, mode=mode) for part in z)
    products = _mul((x, y), w)
    set_ = functools.partial(lax.scatter, dimension_numbers=numbers, unique_indices=True, mode=mode)
    return set_(z[0], indices[0], products[0]), set_(z[1], indices[0], products[1])


def _iota(types: Any, shape: Any, dimension: int, **params: Any) -> Pair:
    count = lax.broadcasted_iota(FLOATS[str(np.dtype(params["dtype"]))], shape, dimension)
    return count, jnp.zeros_like(count)


MIXED = ("mul", "div", "pow", "dot_general", "conv_general_dilated", "eq", "ne")
"""Functions one of whose operands may be real."""

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "mul": _mul,
    "div": _div,
    "abs": _abs,
    "sign": _sign,
    "square": lambda z, **_: _mul(z, z),
    "integer_pow": _power,
    "pow": _pow,
    "sqrt": _sqrt,
    "rsqrt": lambda z, **_: _reciprocal(_sqrt(z)),
    "exp": _exp,
    "exp2": lambda z, **_: _exp((z[0] * np.log(2).astype(z[0].dtype), z[1] * np.log(2).astype(z[0].dtype))),
    "expm1": _expm1,
    "log": _log,
    "log1p": _log1p,
    "logistic": lambda z, **_: _reciprocal((1 + _exp((-z[0], -z[1]))[0], _exp((-z[0], -z[1]))[1])),
    "sinh": _sinh,
    "cosh": _cosh,
    "tanh": _tanh,
    "asin": _asin,
    "acos": _acos,
    "acosh": _acosh,
    "atanh": _atanh,
    "sin": _turned(_sinh),
    "cos": lambda z, **_: _cosh((-z[1], z[0])),
    "tan": _turned(_tanh),
    "asinh": _turned(_asin),
    "atan": _turned(_atanh),
    "real": lambda z, **_: z[0],
    "imag": lambda z, **_: z[1],
    "complex": lambda x, y, **_: (*jnp.broadcast_arrays(x[0], y[0]),),
    "conj": lambda z, **_: (z[0], -z[1] if len(z) == 2 else jnp.zeros_like(z[0])),
    "eq": lambda z, w, **_: ~_differs(z, w),
    "ne": _differs,
    "is_finite": lambda z, **_: jnp.isfinite(z[0]) & jnp.isfinite(z[1]),
    "convert_element_type": _converted,
    "dot_general": _bilinear(lax.dot_general_p),
    "conv_general_dilated": _bilinear(lax.conv_general_dilated_p),
    "reduce_prod": _product,
    "cumprod": _products,
    "iota": _iota,
    "scatter-mul": _scattered_products,
    "fft": transformed,
}
"""Primitive → function of pairs, with the equation's parameters, its operands' types and its result's float type."""
