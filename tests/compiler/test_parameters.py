"""What equations say beside their operands, modes, orders, types and functions, against JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from gdviz.compiler import compile_function
from tests.compiler.cases import agree, normal

# Contractions and products are summed in another order than XLA's.
ROUNDINGS = 1e-5


def check(function, *args, x64: bool = False, rtol: float = 0.0) -> None:
    with jax.enable_x64(x64):
        agree(compile_function(function, *args)(*args), jax.jit(function)(*args), rtol, rtol)


def test_orders_of_axes() -> None:
    x = normal(4, 3, 5)
    check(lambda x: lax.reshape(x, (20, 3), dimensions=(0, 2, 1)), x)
    check(jax.vmap(lambda x: x.ravel(order="F"), in_axes=2), x)
    check(jax.grad(lambda x: jax.vmap(lambda row: row.prod())(x[:, :, 0]).sum()), x, rtol=ROUNDINGS)


PLACES = np.array([[1], [-3], [5], [40], [-90], [2]], np.int32)


@pytest.mark.parametrize("mode", ["clip", "drop", "fill", "promise_in_bounds"])
def test_places_outside_of_an_array(mode: str) -> None:
    x, places = normal(7, 3), PLACES[:, 0] if mode != "promise_in_bounds" else np.array([1, 5, 2])

    def function(x, places):
        at = x.at[places]
        taken = at.get(mode=mode if mode != "drop" else "fill")
        return at.set(1.0, mode=mode), at.add(x[0], mode=mode), at.min(0.0, mode=mode), at.mul(2.0, mode=mode), taken

    # Additions to one place may come in any order.
    check(function, x, places, rtol=1e-6)


def test_updates_by_a_function() -> None:
    check(lambda x: x.at[np.array([1, 2, 7])].apply(jnp.sin), normal(12), rtol=1e-6)
    check(lambda x: x.at[3].apply(lambda a: a * a - 1), normal(5))


def test_slices_at_many_places() -> None:
    x = normal(6, 7)
    update = jax.vmap(lambda x, i: lax.dynamic_update_slice(x, jnp.ones(3), (i[0],)))
    part = jax.vmap(lambda x, i: lax.dynamic_slice(x, (i[0],), (3,)))
    check(lambda x, i: (update(x, i), part(x, i)), x, PLACES)
    check(lambda x, i: jax.grad(lambda x: (part(x, i) ** 2).sum())(x), x, PLACES, rtol=1e-6)


def test_places_of_every_type() -> None:
    x = normal(20)
    for place in (np.uint32(4_000_000_000), np.uint32(3), np.int32(-7), np.int32(2**31 - 1)):
        check(lambda x, i: (lax.dynamic_slice(x, (i,), (12,)), lax.dynamic_update_slice(x, x[:4], (i,))), x, place)
    for place in (np.int64(2**40), np.int64(-(2**40)), np.uint64(2**63)):
        check(lambda x, i: lax.dynamic_slice(x, (i,), (12,)), x, place, x64=True)


def test_types_of_contractions() -> None:
    whole, single = np.arange(-20, 22).reshape(6, 7).astype(np.int32), normal(7, 9)
    axes = (((1,), (0,)), ((), ()))
    check(lambda a, b: lax.dot_general(a, b, axes, preferred_element_type=jnp.float32), whole, single, rtol=ROUNDINGS)
    check(lambda a, b: (a @ b, a @ b[:, 0]), single.T, whole.T.astype(np.float64), x64=True, rtol=ROUNDINGS)
    truth = normal(13, 7) > 0.8
    check(lambda b: (jnp.dot(b, b.T), jnp.dot(b, b[0])), truth)


def test_known_numbers_of_either_sign() -> None:
    x, signed = np.arange(20, dtype=np.uint32), np.arange(-10, 10, dtype=np.int32)
    check(lambda x: x > jnp.full((20,), -1, jnp.int32).astype(jnp.uint32), x)
    check(lambda x: x + lax.bitcast_convert_type(jnp.uint32(0x80000000), jnp.int32), signed)


def test_numbers_of_python_take_the_other_operand_s_type() -> None:
    for x, number, x64 in (
        (np.float32([1, 2]), 1.5, True),
        (np.uint32([1, 2]), 3, False),
        (np.int32([1, 2]), 3, True),
        (np.int32([1, 2]), 0.5, False),
    ):
        check(lambda x, number: x * number, x, number, x64=x64)


@pytest.mark.parametrize("base", [0.9, 0.99, 0.999, 1.0001, -1.5, 0.0, 3.0])
def test_whole_powers_are_as_exact_as_float32(base: float) -> None:
    exponents = np.array([0, 1, 2, 7, 10, 31, 100, 1000, 3000, 5000, -1, -3, -100], np.int32)
    known = compile_function(lambda n: jnp.float32(base) ** n, exponents)(exponents)
    given = compile_function(lambda x, n: x**n, np.float32(base), exponents)(np.float32(base), exponents)
    with np.errstate(all="ignore"):
        wanted = np.float64(np.float32(base)) ** exponents
        np.testing.assert_array_max_ulp(known, wanted.astype(np.float32), 1)
    np.testing.assert_array_equal(known, given)


def test_long_chains_of_views() -> None:
    def function(x):
        for _ in range(300):
            x = x[::-1].T * 0.5 + 1
        return x

    check(function, normal(5, 5), rtol=1e-6)


def test_numbers_that_an_input_cannot_hold_are_refused() -> None:
    program = compile_function(lambda n: n + 1, np.int32(0))
    assert program(3.0) == 4
    for wrong in (3.7, 2**40, float("nan"), "3", 1j):
        with pytest.raises(ValueError, match=r"argument \[0\] must hold numbers of type int32, not"):
            program(wrong)
