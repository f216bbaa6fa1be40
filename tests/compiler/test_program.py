"""Compiled programs, run by wasmtime, against JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from jax import lax

from gdviz.compiler import UnsupportedError, compile_function

FLOATS = st.floats(-1e3, 1e3, width=32, allow_subnormal=False) | st.sampled_from([0.0, -0.0, np.inf, -np.inf, np.nan])
INTEGERS = st.integers(-(2**31), 2**31 - 1) | st.sampled_from([0, 1, -1, -(2**31), 2**31 - 1])


# XLA flushes subnormal results to zero, WebAssembly does not.
TINY = float(np.finfo(np.float32).tiny)


def check(function, *args, rtol: float = 0.0, atol: float = TINY) -> None:
    """The program returns what the jitted function returns: same shapes, same types, same numbers."""
    found, wanted = compile_function(function, *args)(*args), jax.jit(function)(*args)
    assert jax.tree.structure(found) == jax.tree.structure(wanted)
    for a, b in zip(jax.tree.leaves(found), map(np.asarray, jax.tree.leaves(wanted)), strict=True):
        assert (a.shape, a.dtype) == (b.shape, b.dtype)
        np.testing.assert_allclose(a, b, rtol=rtol, atol=atol)


def numbers(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


# ---- One rule after the other ------------------------------------------------------------------------

# Both sides of the bound below which an array lives in locals.
SIZES = [3, 13]


@pytest.mark.parametrize(
    "function",
    [
        lambda x, y: (x + y, x - y, x * y, x / y, -x, abs(x)),
        lambda x, y: (jnp.maximum(x, y), jnp.minimum(x, y), jnp.clip(x, -1, y)),
        lambda x, y: (x < y, x <= y, x == y, x != y, x > y, x >= y, jnp.isfinite(x), jnp.isnan(y)),
        lambda x, y: (jnp.floor(x), jnp.ceil(x), jnp.round(x), jnp.trunc(x), jnp.sign(x), lax.round(x)),
        lambda x, y: (jnp.sqrt(x), x**2, jnp.where(x < y, x, y), lax.select_n(x < y, x, y)),
        lambda x, y: (jnp.where(jnp.isfinite(x), x, 0).astype(int), (x > 0).astype(float), x.astype(bool)),
    ],
)
@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=20)
@given(data=st.data())
def test_arithmetic_of_floats_is_exact(function, size: int, data) -> None:
    x, y = (data.draw(arrays(np.float32, size, elements=FLOATS)) for _ in range(2))
    with jax.numpy_dtype_promotion("standard"):
        check(function, x, y)


@pytest.mark.parametrize("dtype", [np.int32, np.uint32])
@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=20)
@given(data=st.data())
def test_arithmetic_of_integers_is_exact(dtype: type, size: int, data) -> None:
    x, y = (
        np.array(data.draw(st.lists(INTEGERS, min_size=size, max_size=size)), np.int64).astype(dtype) for _ in range(2)
    )

    def function(x, y):
        sums = x + y, x - y, x * y, lax.div(x, y), lax.rem(x, y), -x, jnp.maximum(x, y), jnp.minimum(x, y)
        bits = x & y, x | y, x ^ y, ~x, lax.shift_left(x, y), lax.shift_right_logical(x, y)
        return sums, bits, lax.shift_right_arithmetic(x, y), x < y, x >= y, jnp.sign(x), x.astype(float)

    check(function, x, y)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: (x.T, x[::-1], x[1:, ::2], x.reshape(-1), x.reshape(2, -1), x[None], jnp.squeeze(x[:1])),
        lambda x: (jnp.concatenate([x, x[::-1]]), jnp.stack([x, 2 * x], 1), jnp.pad(x, ((1, 2), (0, 3)))),
        lambda x: (lax.pad(x, 7.0, ((-1, 2, 1), (2, -1, 0))), jnp.tile(x, (2, 1)), jnp.split(x, 2, 1)),
        lambda x: (jnp.broadcast_to(x[:, :1], x.shape), jnp.arange(12.0), jnp.eye(4), jnp.tri(4)),
        lambda x: (x[1], x[:, 2], x[jnp.array([1, 0, 1])], x[jnp.array([0, 9, -1]), 1], jnp.take(x, 1, axis=1)),
        lambda x: (x.at[1].set(5.0), x.at[:, 0].add(x[:, 1]), x.at[0, 1].multiply(3.0), x.at[9].set(1.0)),
        lambda x: (lax.dynamic_slice(x, (1, 9), (1, 2)), lax.dynamic_update_slice(x, x[:1, :2], (-4, 1))),
    ],
)
@pytest.mark.parametrize("shape", [(2, 4), (4, 6)])
def test_elements_move_without_a_change(function, shape: tuple[int, int]) -> None:
    check(function, numbers(*shape))


@pytest.mark.parametrize("shape", [(2, 4), (5, 7)])
def test_reductions(shape: tuple[int, int]) -> None:
    def function(x):
        sums = x.sum(), x.sum(0), x.mean(1), x.prod(1), (x > 0).all(), (x > 0).any(1)
        ends = x.max(), x.min(0), x.argmax(), x.argmin(1)
        runs = jnp.cumsum(x, 0), jnp.cumprod(x, 1), lax.cummax(x, 1), lax.cummin(x, 0, reverse=True)
        return sums, ends, runs

    # XLA adds in another order: a few roundings of sums of up to 35 numbers of size 1.
    check(function, numbers(*shape), rtol=2e-5, atol=2e-6)


def test_the_first_nan_is_the_largest_and_the_smallest() -> None:
    x = np.array([1, np.nan, 3, np.nan, -2, 0, 0, 0, 0, 1], np.float32)
    check(lambda x: (jnp.argmax(x), jnp.argmin(x), x.max(), x.min()), x)


@pytest.mark.parametrize("spec", ["ij,jk->ik", "ij,ij->", "bij,bjk->bik", "i,j->ij", "ij,j->i", "bij,bik->bjk"])
@pytest.mark.parametrize("length", [2, 11])
def test_contractions(spec: str, length: int) -> None:
    left, right = spec.split("->")[0].split(",")
    x, y = numbers(*[length] * len(left)), numbers(*[length] * len(right), seed=1)
    check(lambda x, y: jnp.einsum(spec, x, y), x, y, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("size", SIZES)
def test_loops_and_branches(size: int) -> None:
    x = numbers(size)

    def scanned(x):
        def step(carry, z):
            a, b = carry
            return (b, a + z), (a, a * x)

        return lax.scan(step, (x, x[::-1]), jnp.arange(5.0)), lax.scan(step, (x, x), jnp.arange(3.0), reverse=True)

    def looped(x):
        return lax.while_loop(lambda c: c[0] < 7, lambda c: (c[0] + 2, c[1] * 1.5), (0, x)), lax.fori_loop(
            0, 0, lambda i, c: c + i, x
        )

    def branched(x):
        branches = [lambda x: x, lambda x: 2 * x, lambda x: x[::-1]]
        return [lax.switch(i, branches, x) for i in (-3, 0, 1, 2, 9)], lax.cond(x[0] > 0, jnp.sum, jnp.max, x)

    for function in (scanned, looped, branched):
        check(function, x, rtol=1e-6)


def test_derivatives_of_custom_functions() -> None:
    check(jax.grad(lambda x: jnp.sum(jax.nn.softplus(x) + jax.nn.relu(x))), numbers(9), rtol=1e-5)


# ---- Whole programs -----------------------------------------------------------------------------------


def test_a_program_tells_where_its_numbers_lie() -> None:
    program = compile_function(lambda p: {"sum": p["a"] + p["b"].sum()}, {"a": 1.0, "b": np.ones(20, np.float32)})
    assert [slot.name for slot in program.inputs] == ["[0]['a']", "[0]['b']"]
    assert [(slot.name, slot.shape, slot.dtype) for slot in program.outputs] == [("['sum']", (), np.float32)]
    assert program.wasm.startswith(b"\0asm")
    assert '(export "run")' in program.text
    with pytest.raises(ValueError, match=r"\[0\]\['b'\] must have shape \(20,\), not \(3,\)"):
        program({"a": 1.0, "b": np.ones(3, np.float32)})


def test_in_double_precision() -> None:
    with jax.enable_x64(True):
        check(lambda x: (jnp.exp(x), jnp.sum(x * x), x > 0), np.linspace(-3, 3, 11), rtol=1e-14)


def test_what_has_no_rule_is_named_with_its_type_and_line() -> None:
    with pytest.raises(UnsupportedError, match=r"fft.*test_program\.py:\d+"):
        compile_function(lambda x: jnp.abs(jnp.fft.rfft(x)), numbers(8))
    with pytest.raises(UnsupportedError, match="complex64"):
        compile_function(lambda x: x * 1j, numbers(3))
    with pytest.raises(MemoryError, match="MB"):
        compile_function(lambda x: jnp.cumsum(jnp.broadcast_to(x, (10**8,))), 1.0)
