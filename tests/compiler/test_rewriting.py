"""What is inlined, computed once and fused before a jaxpr is lowered."""

from __future__ import annotations

import re
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz.compiler import compile_function

X = np.array([*np.linspace(-3, 3, 20), 0, -0.0, np.inf, -np.inf, np.nan, 88, -104], np.float32)


def check(function: Any, *args: Any) -> str:
    """The program returns what JAX returns, to rounding of float32; return its text."""
    program = compile_function(function, *args)
    for got, expected in zip(jax.tree.leaves(program(*args)), jax.tree.leaves(jax.jit(function)(*args)), strict=True):
        # Some units in the last place of each function, and of their product.
        np.testing.assert_allclose(got, expected, rtol=3e-6, atol=1e-37)
        zeros = expected == 0
        np.testing.assert_array_equal(np.signbit(got)[zeros], np.signbit(expected)[zeros])
    return program.text


def loops(text: str) -> int:
    """Return how many loops a program has."""
    return text.count("(loop ")


def test_functions_of_equal_numbers_are_computed_once() -> None:
    def losses(x: jax.Array) -> jax.Array:
        return jax.nn.log_sigmoid(x) + 2 * jax.nn.log_sigmoid(-x)

    # Both are made of log(1 + e^−|x|), whose logarithm and exponential divide once each.
    one, both = check(jax.nn.log_sigmoid, X), check(losses, X)
    assert both.count("f32x4.div") == one.count("f32x4.div") > 0


@pytest.mark.parametrize(
    "function",
    [
        lambda x: (jnp.arctan(x - 0.0), jnp.arctan(x), jnp.arctan(x + 0.0), jnp.arctan(x - -0.0)),
        lambda x: (jnp.exp(abs(-x)), jnp.exp(abs(x)), jnp.exp(-jnp.negative(x)), jnp.exp(-abs(x))),
        lambda x: (jnp.sinh(0.0 - x), jnp.sinh(-x), jnp.sinh(-(0.0 - x))),
        lambda x: (jnp.expm1(x * 2), jnp.expm1(x * 2.0), jnp.expm1(x + x), jnp.expm1(2 * x)),
        lambda x: (jnp.arctan2(x, 0.0), jnp.arctan2(x, -0.0), jnp.arctan2(0.0, x), jnp.arctan2(-0.0, x)),
        lambda x: (jnp.tanh(x), jnp.tanh(jnp.where(x > 0, x, x)), jnp.tanh(jnp.broadcast_to(x[3], x.shape))),
    ],
)
def test_functions_of_almost_equal_numbers_are_not(function: Any) -> None:
    check(function, X)
    # In small arrays, too, which have no loops.
    check(function, X[18:25])


def test_what_only_one_loop_reads_is_not_stored() -> None:
    def derivative(x: jax.Array) -> jax.Array:
        y = jnp.tanh(x)
        return (1 - y) + (1 - y) * y

    text = check(derivative, np.linspace(-0.9, 0.9, 40, dtype=np.float32))
    assert loops(text) == 1
    assert text.count("v128.store") == 1


def test_what_others_read_is_stored_once() -> None:
    def function(x: jax.Array) -> tuple[jax.Array, jax.Array]:
        y = jnp.tanh(x)
        return y * y + x * y, jax.lax.cummax(y)

    text = check(function, np.linspace(-1, 1, 40, dtype=np.float32))
    # tanh is computed in one place.
    assert len(re.findall(r"f32x4.div|f32.div", text)) == 1


def test_loops_have_arrays_of_one_shape() -> None:
    def function(x: jax.Array, y: jax.Array) -> jax.Array:
        row = jnp.sin(y) * y + y
        return (x + row) * (x - row) + row.sum() * x

    check(function, np.linspace(-1, 1, 200, dtype=np.float32).reshape(10, 20), np.linspace(0, 2, 20, dtype=np.float32))


def test_functions_that_are_called_again_have_variables_of_their_own() -> None:
    inner = jax.jit(lambda x, y: (x * y + jnp.exp(x), y))
    outer = jax.jit(lambda x, y: inner(*inner(y, x)))
    check(lambda x: (outer(x, 2 * x), outer(2 * x, x), inner(x, x)), X[:20])


def test_functions_with_constants_are_called() -> None:
    table = np.linspace(0, 1, 30, dtype=np.float32)
    inner = jax.jit(lambda x: jnp.sin(x + table) * table)
    check(lambda x: inner(inner(x)) + inner(x), np.linspace(-1, 1, 30, dtype=np.float32))


def test_long_sums_of_products_are_divided_into_loops() -> None:
    def function(x: jax.Array) -> jax.Array:
        y = x
        for _ in range(60):
            y = y * x + y
        return y

    check(function, np.linspace(-0.5, 0.5, 40, dtype=np.float32))


def test_what_is_changed_in_place_is_read_before() -> None:
    def function(x: jax.Array) -> tuple[jax.Array, jax.Array]:
        start = jnp.sin(x)
        product = start * start - start
        return product * product, start.at[3].set(7.0)

    check(function, np.linspace(-1, 1, 40, dtype=np.float32))


def test_checkpoints_change_no_result() -> None:
    loss = jax.checkpoint(lambda x: jnp.sum(jnp.tanh(jnp.exp(-abs(x)) * x) ** 2))
    check(jax.value_and_grad(loss), X[:20])
