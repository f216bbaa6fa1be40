"""Where arrays lie, and loops over SIMD lanes, against numpy."""

from __future__ import annotations

import itertools

import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from gdviz.compiler import compile_function
from gdviz.compiler.values import axis_order, layout

# Around four lanes, eight sums, and lengths that are no multiple of either.
LENGTHS = [1, 3, 4, 9, 18]


def numbers(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def test_the_longest_axis_is_innermost() -> None:
    assert layout((100, 3), axis_order((100, 3))) == (1, 100)
    assert layout((3, 100), axis_order((3, 100))) == (100, 1)
    assert layout((4, 4), axis_order((4, 4))) == (4, 1)
    assert layout((2, 50, 3), axis_order((2, 50, 3))) == (150, 1, 50)


@pytest.mark.parametrize("spec", ["mk,kn->mn", "km,kn->mn", "mk,nk->nm", "bmk,bkn->bmn", "kbm,knb->bnm"])
def test_contractions_of_all_sizes(spec: str) -> None:
    left, right = spec.split("->")[0].split(",")
    for m, k, n in itertools.product(LENGTHS, repeat=3):
        lengths = {"m": m, "k": k, "n": n, "b": 3}
        x, y = (numbers(*(lengths[a] for a in axes), seed=i) for i, axes in enumerate((left, right)))
        found = compile_function(lambda x, y: jnp.einsum(spec, x, y), x, y)(x, y)
        # k products of numbers of size 1, each rounded: a few 1e-7 each.
        np.testing.assert_allclose(found, np.einsum(spec, x.astype(float), y), atol=3e-7 * (3 + k), rtol=1e-5)


@pytest.mark.parametrize("shape", [(5,), (8,), (37,), (13, 3), (3, 13), (2, 9, 2), (6, 7)])
def test_reductions_of_all_axes(shape: tuple[int, ...]) -> None:
    x = numbers(*shape)
    for count in range(1, len(shape) + 1):
        for axes in itertools.combinations(range(len(shape)), count):
            total, largest, has_any = compile_function(
                lambda x, axes=axes: (jnp.sum(x * x, axes), jnp.max(x, axes), jnp.any(x > 1, axes)), x
            )(x)
            np.testing.assert_allclose(total, (x.astype(float) ** 2).sum(axes), rtol=1e-6)
            np.testing.assert_array_equal(largest, x.max(axes))
            np.testing.assert_array_equal(has_any, (x > 1).any(axes))


def test_arrays_turned_round_and_cut_are_read_where_they_lie() -> None:
    x = numbers(12, 20)

    def function(x):
        part = x[1::2, 3:17]
        return part.T * 2, part[::-1, ::-1] + 1, jnp.sum(part[:, ::-1], 0), x[:, 5] * x[:, -1]

    for found, wanted in zip(compile_function(function, x)(x), function(x), strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-6)


def test_memory_is_used_again() -> None:
    x = numbers(2**16)

    def function(x):
        for _ in range(30):
            x = jnp.cumsum(x) * 1e-4
        return x

    program = compile_function(function, x)
    np.testing.assert_allclose(program(x), function(x), rtol=1e-4, atol=1e-4)
    # The input, the output, and what one step reads and writes; without reuse it would be 30 arrays and more.
    assert int(program.text.split('(memory (export "memory") ')[1].split(")")[0]) * 65536 <= 5 * x.nbytes


def test_loops_keep_what_they_read_from_outside() -> None:
    x, weights = numbers(50), numbers(50, seed=1)

    def function(x, weights):
        doubled = jnp.sort(weights) * 2

        def step(carry, _):
            # What this makes gives its memory back within the step; `doubled` must outlive all steps.
            carry = jnp.cumsum(carry) * 0.1 + doubled[::-1]
            return jnp.sin(carry), carry[:3]

        return lax.scan(step, x, length=5)

    found, wanted = compile_function(function, x, weights)(x, weights), function(x, weights)
    for a, b in zip(found, wanted, strict=True):
        np.testing.assert_allclose(a, b, rtol=2e-5, atol=2e-5)


def test_many_operations_in_a_row() -> None:
    x = numbers(10)

    def function(x):
        for _ in range(600):
            x = x * 0.99 + 0.01
        return x

    np.testing.assert_allclose(compile_function(function, x)(x), function(x), rtol=1e-5)


def test_what_no_output_needs_is_left_out() -> None:
    def function(x):
        state, _ = lax.scan(lambda c, _: (c * 0.5, jnp.round(c)), x, length=9)
        return state

    assert "f32x4.nearest" not in compile_function(function, numbers(20)).text
