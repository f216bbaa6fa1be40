"""Primitives that are JAX functions of other primitives: the function is traced and lowered in place."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.code import Builder
from gdviz.compiler.encodings.errors import UnsupportedError
from gdviz.compiler.lowering import Rule, composed, rule
from gdviz.compiler.trace import ClosedJaxpr, as_function
from gdviz.compiler.values import Value

Array = jax.Array


@rule("name")
@composed
def _named(x: Array, **_: Any) -> Array:
    return x


@rule("platform_index")
@composed
def _platform(platforms: Sequence[Any]) -> Array:
    """Choose what JAX would choose for a CPU, as the tests compare with that."""
    own = [number for number, names in enumerate(platforms) if names and "cpu" in names]
    return jnp.int32(*own or [list(platforms).index(None)])


@rule("empty2")
@composed
def _empty(dtype: Any, **_: Any) -> Array:
    """Stand for what another branch of a differentiated `cond` keeps for its gradient."""
    return jnp.zeros((), dtype)


@rule("pure_callback")
def _callback(builder: Builder, equation: Any, *operands: Value) -> Sequence[Value]:
    """Stand for an exception of Equinox' `error_if`: where it would be raised, the results are NaN."""
    # Functions of older versions of numpy name no module.
    if getattr(equation.params["callback"].callback_func, "__module__", None) != "equinox._errors":
        raise UnsupportedError(f"pure_callback calls Python, which cannot be compiled, at {builder.line}")
    return composed(_invalid)(builder, equation, *operands)


def _invalid(*_: Array, result_avals: Sequence[Any], **__: Any) -> list[Array]:
    values = [np.nan if aval.dtype.kind == "f" else _highest(aval.dtype) for aval in result_avals]
    return [jnp.full(aval.shape, value, aval.dtype) for aval, value in zip(result_avals, values, strict=True)]


@rule("empty")
@composed
def _zeros(shape: Sequence[int], dtype: Any, **_: Any) -> Array:
    """Stand for an array of anything."""
    return jnp.zeros(shape, dtype)


@rule("mulhi")
@composed
def _high_product(x: Array, y: Array, **_: Any) -> Array:
    """The upper half of a product of integers, by halves of halves; a negative factor counts 2ⁿ too much."""
    bits = 8 * x.dtype.itemsize
    unsigned = np.dtype(f"u{x.dtype.itemsize}")
    a, b = (lax.bitcast_convert_type(z, unsigned) for z in (x, y))
    half, mask = unsigned.type(bits // 2), unsigned.type((1 << bits // 2) - 1)
    middle = (a >> half) * (b & mask) + ((a & mask) * (b & mask) >> half)
    last = (a & mask) * (b >> half) + (middle & mask)
    high = (a >> half) * (b >> half) + (middle >> half) + (last >> half)
    if x.dtype.kind == "i":
        high = high - jnp.where(x < 0, b, 0) - jnp.where(y < 0, a, 0)
    return lax.bitcast_convert_type(high.astype(unsigned), x.dtype)


@rule("approx_top_k")
@composed
def _approximate_top_k(x: Array, k: int, reduction_dimension: int, is_max_k: bool, **_: Any) -> list[Array]:
    """Find the largest or least exactly, as XLA does on a CPU."""
    values, places = lax.top_k(x if is_max_k else -x, k, axis=reduction_dimension)
    return [values if is_max_k else -values, places]


@rule("unstack")
@composed
def _unstack(x: Array, axis: int) -> list[Array]:
    return [lax.index_in_dim(x, i, axis, keepdims=False) for i in range(x.shape[axis])]


@rule("reduce_xor")
@composed
def _reduce_xor(x: Array, axes: Sequence[int], **_: Any) -> Array:
    kept = tuple(axis for axis in range(x.ndim) if axis not in axes)
    rows = lax.transpose(x, (*axes, *kept)).reshape(-1, *(x.shape[axis] for axis in kept))
    return lax.scan(lambda total, row: (total ^ row, None), jnp.zeros(rows.shape[1:], x.dtype), rows)[0]


@rule("cumlogsumexp")
@composed
def _cumlogsumexp(x: Array, axis: int, reverse: bool) -> Array:
    def step(total: Array, row: Array) -> tuple[Array, Array]:
        total = jnp.logaddexp(total, row)
        return total, total

    rows = jnp.moveaxis(x, axis, 0)
    start = jnp.full(rows.shape[1:], -jnp.inf, x.dtype)
    return jnp.moveaxis(lax.scan(step, start, rows, reverse=reverse)[1], 0, axis)


@composed
def while_for_each(
    *operands: Array, cond_nconsts: int, cond_jaxpr: ClosedJaxpr, body_nconsts: int, body_jaxpr: ClosedJaxpr
) -> Any:
    """Repeat while a condition holds for any element: those for which it does not stay as they are."""
    split = cond_nconsts + body_nconsts
    for_condition, for_body = operands[:cond_nconsts], operands[cond_nconsts:split]

    def go_on(state: Any) -> Array:
        return as_function(cond_jaxpr)(*for_condition, *state)[0]

    def step(state: Any) -> Any:
        goes_on, after = go_on(state), as_function(body_jaxpr)(*for_body, *state)
        selected = [goes_on.reshape(goes_on.shape + (1,) * (x.ndim - goes_on.ndim)) for x in state]
        return [jnp.where(which, new, old) for which, new, old in zip(selected, after, state, strict=True)]

    return lax.while_loop(lambda state: jnp.any(go_on(state)), step, list(operands[split:]))


def _windows(
    x: Array,
    padding_value: Array,
    window: Sequence[int],
    strides: Sequence[int],
    padding: Sequence[tuple[int, int]],
    base_dilation: Sequence[int],
    window_dilation: Sequence[int],
) -> Array:
    """Return all windows of an array: each axis becomes two, one for the windows and one inside of them."""
    config = [(low, high, inner - 1) for (low, high), inner in zip(padding, base_dilation, strict=True)]
    x = lax.pad(x, padding_value, config)
    for axis, (length, stride, dilation) in enumerate(zip(window, strides, window_dilation, strict=True)):
        count = max(0, (x.shape[2 * axis] - (length - 1) * dilation - 1) // stride + 1)
        places = np.add.outer(np.arange(count) * stride, np.arange(length) * dilation).astype(np.int32)
        x = jnp.take(x, places, axis=2 * axis, mode="clip")
    return x


@rule("conv_general_dilated")
@composed
def _convolution(
    x: Array,
    kernel: Array,
    window_strides: Sequence[int],
    padding: Sequence[tuple[int, int]],
    lhs_dilation: Sequence[int],
    rhs_dilation: Sequence[int],
    dimension_numbers: Any,
    feature_group_count: int,
    batch_group_count: int,
    **_: Any,
) -> Array:
    """A product of the kernel with all windows of the array, group by group."""
    if not x.size or not kernel.size:
        convolve = functools.partial(
            lax.conv_general_dilated,
            window_strides=window_strides,
            padding=padding,
            lhs_dilation=lhs_dilation,
            rhs_dilation=rhs_dilation,
            dimension_numbers=dimension_numbers,
            feature_group_count=feature_group_count,
            batch_group_count=batch_group_count,
        )
        return jnp.zeros(jax.eval_shape(convolve, x, kernel).shape, x.dtype)
    x, kernel = lax.transpose(x, dimension_numbers.lhs_spec), lax.transpose(kernel, dimension_numbers.rhs_spec)
    batch, features, *lengths = x.shape
    groups, axes = max(feature_group_count, batch_group_count), len(lengths)
    x = x.reshape(batch_group_count, batch // batch_group_count, feature_group_count, -1, *lengths)
    x = lax.transpose(x, (0, 2, 1, 3, *range(4, 4 + axes)))
    x = x.reshape(groups, batch // batch_group_count, features // feature_group_count, *lengths)
    kernel = kernel.reshape(groups, -1, *kernel.shape[1:])
    whole = (1, 1, 1)
    windows = _windows(
        x,
        jnp.zeros((), x.dtype),
        (*whole, *kernel.shape[3:]),
        (*whole, *window_strides),
        (*((0, 0),) * 3, *padding),
        (*whole, *lhs_dilation),
        (*whole, *rhs_dilation),
    )
    # Axes: group 0, example 2, feature 4, then for each axis its windows at 6, 8, … and what is inside at 7, 9, …
    contracted = ((4, *range(7, 7 + 2 * axes, 2)), (2, *range(3, 3 + axes)))
    windows = lax.squeeze(windows, (1, 3, 5))
    places = {old: new for new, old in enumerate(a for a in range(6 + 2 * axes) if a not in (1, 3, 5))}
    product = lax.dot_general(windows, kernel, ((tuple(places[a] for a in contracted[0]), contracted[1]), ((0,), (0,))))
    product = lax.transpose(product, (1, 0, 2 + axes, *range(2, 2 + axes)))
    product = product.reshape(product.shape[0], -1, *product.shape[3:])
    return lax.transpose(product, np.argsort(dimension_numbers.out_spec))


def _windows_last(x: Array, padding_value: Array, rank: int, **window: Any) -> Array:
    """Return all windows of an array, with the elements of a window along one last axis."""
    windows = _windows(x, padding_value, **window)
    return lax.transpose(windows, (*range(0, 2 * rank, 2), *range(1, 2 * rank, 2))).reshape(*windows.shape[::2], -1)


def _folded(reducer: Callable[..., Any], starts: Sequence[Array], rows: Sequence[Array]) -> list[Array]:
    """Return what a function of two tuples of numbers makes of all elements along the last axis of some arrays."""
    for _ in range(rows[0].ndim - 1):
        reducer = jax.vmap(reducer)
    shape = rows[0].shape[:-1]
    totals = [jnp.broadcast_to(start, shape) for start in starts]
    columns = [jnp.moveaxis(x, -1, 0) for x in rows]
    return lax.scan(lambda totals, x: ([*reducer(*totals, *x)], None), totals, columns)[0]


@rule("reduce")
@composed
def _reduce(*operands: Array, jaxpr: ClosedJaxpr, dimensions: Sequence[int], **_: Any) -> list[Array]:
    arrays, starts = operands[: len(operands) // 2], operands[len(operands) // 2 :]
    kept = [axis for axis in range(arrays[0].ndim) if axis not in dimensions]
    shape = [arrays[0].shape[axis] for axis in kept]
    rows = [lax.transpose(x, (*kept, *dimensions)).reshape(*shape, -1) for x in arrays]
    return _folded(as_function(jaxpr), starts, rows)


@rule("reduce_window")
@composed
def _reduce_window(*operands: Array, jaxpr: Any, consts: Sequence[Array], **window: Any) -> list[Array]:
    arrays, starts = operands[: len(operands) // 2], operands[len(operands) // 2 :]
    window["window"], window["strides"] = window.pop("window_dimensions"), window.pop("window_strides")
    rows = [_windows_last(x, start, x.ndim, **window) for x, start in zip(arrays, starts, strict=True)]
    return _folded(as_function(ClosedJaxpr(jaxpr, consts)), starts, rows)


@rule("select_and_scatter_add")
@composed
def _select_and_scatter_add(
    source: Array,
    x: Array,
    select_prim: Any,
    window_dimensions: Sequence[int],
    window_strides: Sequence[int],
    padding: Sequence[tuple[int, int]],
) -> Array:
    """Add each number of the source to where its window has its first largest, or least, element."""
    rank = x.ndim
    window: Any = {
        "window": window_dimensions,
        "strides": window_strides,
        "padding": padding,
        "base_dilation": (1,) * rank,
        "window_dilation": (1,) * rank,
    }
    places = jnp.arange(x.size, dtype=np.int32).reshape(x.shape)
    # What lies in the padding has a place that is none.
    rows = [_windows_last(y, jnp.asarray(fill, y.dtype), rank, **window) for y, fill in ((x, 0), (places, x.size))]

    def choose(best: Array, place: Array, new: Array, new_place: Array) -> tuple[Array, Array]:
        stays = ((place < x.size) & select_prim.bind(best, new)) | (new_place == x.size)
        return jnp.where(stays, best, new), jnp.where(stays, place, new_place)

    _, chosen = _folded(choose, (jnp.zeros((), x.dtype), jnp.int32(x.size)), rows)
    return jnp.zeros(x.size, source.dtype).at[chosen.ravel()].add(source.ravel(), mode="drop").reshape(x.shape)


def _windowed(reduce: Callable[..., Array], start: Callable[[Any], Any]) -> Rule:
    """Return the rule of a reduction over windows."""

    @composed
    def function(
        x: Array,
        window_dimensions: Sequence[int],
        window_strides: Sequence[int],
        padding: Sequence[tuple[int, int]],
        base_dilation: Sequence[int],
        window_dilation: Sequence[int],
    ) -> Array:
        first = jnp.asarray(start(x.dtype), x.dtype)
        windows = _windows(x, first, window_dimensions, window_strides, padding, base_dilation, window_dilation)
        return reduce(windows, axis=tuple(range(1, windows.ndim, 2)))

    return function


def _lowest(dtype: Any) -> Any:
    return -np.inf if jnp.issubdtype(dtype, np.floating) else np.iinfo(dtype).min


def _highest(dtype: Any) -> Any:
    return np.inf if jnp.issubdtype(dtype, np.floating) else np.dtype(dtype).kind == "b" or np.iinfo(dtype).max


rule("reduce_window_sum")(_windowed(jnp.sum, lambda _: 0))
rule("reduce_window_max")(_windowed(jnp.max, _lowest))
rule("reduce_window_min")(_windowed(jnp.min, _highest))
