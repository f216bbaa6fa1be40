"""Primitives that are JAX functions of other primitives: the function is traced and lowered in place."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.lowering import Rule, lower, rule
from gdviz.compiler.module import Builder
from gdviz.compiler.trace import ClosedJaxpr, as_function, trace
from gdviz.compiler.values import Value

Array = jax.Array


def composed(function: Callable[..., Any]) -> Rule:
    """Return the rule of a primitive that equals a JAX function of its operands, with its parameters as keywords."""

    def apply(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
        structs = tuple(jax.ShapeDtypeStruct(x.shape, x.dtype) for x in operands)
        inner = trace(functools.partial(function, **equation.params), structs).jaxpr
        return lower(builder, inner.jaxpr, inner.consts, operands)

    return apply


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
    return np.inf if jnp.issubdtype(dtype, np.floating) else np.iinfo(dtype).max


rule("reduce_window_sum")(_windowed(jnp.sum, lambda _: 0))
rule("reduce_window_max")(_windowed(jnp.max, _lowest))
rule("reduce_window_min")(_windowed(jnp.min, _highest))
