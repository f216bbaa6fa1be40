"""Where arrays lie, and loops over SIMD lanes, against numpy."""

from __future__ import annotations

import itertools

import jax
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


def view_is_read_later(x):
    changed = x.at[2].set(5.0)
    return x[1:] + changed[:-1]


def computed_later(x):
    doubled = x * 2
    return x.at[2].set(doubled[3]), doubled + 1


def update_from_itself(x):
    return x.at[:10].set(x[::-1][:10]).at[5:15].add(x[10:20])


def twice_from_the_same(x):
    return x.at[0].set(1.0), x.at[1].set(2.0)


def carried_and_read(x):
    def step(carry, i):
        new = carry.at[i].set(carry[i - 1] + 1)
        return new, carry[3:]

    return lax.scan(step, x, jnp.arange(1, 5))


def swapped(x):
    def step(pair, i):
        a, b = pair
        return (b.at[i].set(a[0]), a.at[i].set(b[1])), None

    return lax.scan(step, (x, x * 2), jnp.arange(5))[0]


def from_one_value(x):
    def step(pair, i):
        a, b = pair
        return (a.at[i].set(7.0), b), None

    return lax.scan(step, (x, x), jnp.arange(3))[0]


def constant_of_a_loop(x):
    table = x + 1
    return lax.fori_loop(0, 4, lambda i, y: y + table.at[i].set(0.0), x)


def changed_in_the_condition(x):
    return lax.while_loop(lambda y: y.at[0].set(0.0).sum() < 100, lambda y: y.at[1].add(30.0), x)


def changed_in_a_branch(x):
    first = lax.cond(x[0] > 100, lambda y: y.at[0].set(1.0), lambda y: y.at[1].set(2.0), x)
    second = lax.switch(2, [lambda y: y, lambda y: y * 2, lambda y: y.at[3].set(4.0)], x)
    return first, second, x


def results_and_sequences(x):
    def step(row, part):
        return row.at[0].add(part[0]), part.at[0].set(9.0)

    return lax.scan(step, x[:12], x.reshape(2, 12))


def slices(x):
    def step(x, i):
        part = lax.dynamic_slice(x, (i,), (12,))
        return lax.dynamic_update_slice(x, part[::-1], (i + 2,)), part

    return lax.scan(step, x, jnp.arange(8))


def nested(x):
    def row(i, t):
        return lax.fori_loop(0, 6, lambda j, t: t.at[i, j].set(t[i, j - 1] + t[i - 1, j]), t)

    return lax.fori_loop(1, 4, row, x.reshape(4, 6))


def constants(x):
    table = jnp.asarray(np.arange(24, dtype=np.float32))
    return table.at[3].set(x[0]), table


IN_PLACE = [
    view_is_read_later,
    computed_later,
    update_from_itself,
    twice_from_the_same,
    carried_and_read,
    swapped,
    from_one_value,
    constant_of_a_loop,
    changed_in_the_condition,
    changed_in_a_branch,
    results_and_sequences,
    slices,
    nested,
    constants,
]


@pytest.mark.parametrize("function", IN_PLACE, ids=lambda function: function.__name__)
def test_what_is_read_later_is_not_changed_in_place(function) -> None:
    x = numbers(24)
    program = compile_function(function, x)
    for _ in range(2):
        for found, wanted in zip(jax.tree.leaves(program(x)), jax.tree.leaves(jax.jit(function)(x)), strict=True):
            # A few additions in the same order.
            np.testing.assert_allclose(found, wanted, rtol=1e-6)


def test_arrays_that_nothing_reads_later_are_changed_in_place() -> None:
    def fill(x):
        return lax.fori_loop(1, 1000, lambda i, x: x.at[i].set(x[i - 1] + 1), x)

    def table(x):
        return lax.fori_loop(
            0, 30, lambda i, t: lax.fori_loop(0, 30, lambda j, t: t.at[i, j].add(t[j, i]), t), x.reshape(30, 30)
        )

    for function, x in ((fill, numbers(1000)), (table, numbers(900))):
        # Not one vector is moved: the result is the memory of the argument.
        assert "v128.store" not in compile_function(function, x).text
        np.testing.assert_allclose(compile_function(function, x)(x), jax.jit(function)(x), rtol=1e-6)
