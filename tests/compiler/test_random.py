"""JAX's default random numbers, from keys and seeds that are data: bit for bit where no elementary function follows."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax import lax, random

from gdviz.compiler import UnsupportedError, compile_function
from tests.compiler.cases import Case, agree, examples


def as_made(key):
    """Numbers that are made of bits alone."""
    return {
        "bits": (random.bits(key), random.bits(key, (3,)), random.bits(key, (37,)), random.bits(key, (2, 3, 5))),
        "floats": (random.uniform(key), random.uniform(key, (37,)), random.uniform(key, (3,), minval=-1.0)),
        "integers": (
            random.randint(key, (37,), -5, 100),
            random.randint(key, (), 0, 7),
            random.randint(key, (3,), 0, 9),
        ),
        "coins": (random.bernoulli(key), random.bernoulli(key, 0.3, (37,)), random.rademacher(key, (9,))),
        "orders": (random.permutation(key, 13), random.permutation(key, jnp.arange(10.0)), random.permutation(key, 5)),
        "choices": (
            random.choice(key, 10, (4,)),
            random.choice(key, jnp.arange(20.0), (9,), replace=False),
            random.choice(key, 3, (9,), p=jnp.array([0.5, 0.25, 0.25])),
        ),
        "keys": (random.split(key), random.split(key, (2, 3)), random.fold_in(key, 5), random.split(key, 11)[3]),
    }


def seeded(numbers):
    """Typed keys as values: made of a number, split, selected, in the carry of a loop, in branches, mapped over."""
    seed = numbers[0]
    key = random.key(seed)
    keys = random.split(key, 6)

    def step(key, number):
        key, own = random.split(key)
        return key, random.bits(own, (3,)) + number

    last, drawn = lax.scan(step, key, numbers)
    moved = {
        "sliced": keys[1:3],
        "reshaped": keys.reshape(2, 3)[1],
        "taken": keys[jnp.array([4, 0], np.int32)],
        "at": lax.dynamic_index_in_dim(keys, seed, 0),
        "joined": jnp.concatenate([keys, keys[::-1]]),
        "stacked": jnp.stack([key, last]),
        "chosen": jnp.where(seed > 3, keys[0], keys[1]),
        "set": keys.at[1].set(key),
        "repeated": jnp.broadcast_to(key, (2, 2)),
        "turned": keys.reshape(2, 3).T,
        "branch": lax.cond(seed > 2, lambda key: key, lambda key: random.fold_in(key, 1), key),
        "folded": lax.fori_loop(0, 3, lambda i, key: random.fold_in(key, i), key),
        "each folded": jax.vmap(random.fold_in)(keys, jnp.arange(6)),
        "cloned": random.clone(key),
        "called": jax.jit(lambda key: random.split(key)[0])(key),
    }
    return {
        "drawn": drawn,
        "moved": {name: random.key_data(value) for name, value in moved.items()},
        "old style": random.key_data(random.PRNGKey(seed)),
        "mapped": jax.vmap(lambda key: random.bits(key, (2,)))(keys),
        "sequence": lax.scan(lambda total, key: (total + random.bits(key), random.bits(key)), jnp.uint32(0), keys),
        "while": waiting(key),
        "each its own": jax.vmap(waiting)(keys),
        "constant": random.bits(CONSTANT, (3,)),
    }


CONSTANT = random.key(7)


def waiting(key):
    """The number of draws until one is large."""
    return lax.while_loop(
        lambda state: random.uniform(state[0]) < 0.7, lambda state: (random.split(state[0])[0], state[1] + 1), (key, 0)
    )[1]


def distributions(key):
    return {
        "normal": (random.normal(key), random.normal(key, (37,)), random.truncated_normal(key, -1.0, 2.0, (9,))),
        "exponential": (random.exponential(key, (9,)), random.gumbel(key, (9,)), random.laplace(key, (9,))),
        "others": (random.cauchy(key, (9,)), random.logistic(key, (9,)), random.rayleigh(key, 2.0, (9,))),
        "range": random.uniform(key, (37,), minval=-1.5, maxval=2.0),
        "several": random.multivariate_normal(key, jnp.zeros(3), jnp.diag(jnp.array([1.0, 2.0, 3.0]))),
        "sphere": random.ball(key, 3),
        "gradient": jax.grad(lambda w: jnp.sum(w * random.normal(key, (3,))) ** 2)(jnp.ones(3)),
    }


def rejection(key):
    """Draws until a number is accepted, by comparisons of elementary functions."""
    return random.gamma(key, jnp.array([0.5, 2.5])), random.dirichlet(key, jnp.array([0.5, 1.0, 3.0]))


def categories(key):
    return random.categorical(key, jnp.arange(5.0), shape=(13,))


# erf_inv, log and tan are a few units in the last place from exact, in XLA too; others ranges than [0, 1) are
# contracted to one rounding by XLA, and the tails of Cauchy's distribution stretch errors.
DISTRIBUTIONS = Case(distributions, ((2,),), np.uint32, 1e-5, 5e-6)
EXACT = (Case(as_made, ((2,),), np.uint32), Case(seeded, ((4,),), np.int32), Case(categories, ((2,),), np.uint32))
CASES = [*EXACT, DISTRIBUTIONS, Case(rejection, ((2,),), np.uint32, 2e-5, 1e-6)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@settings(examples)
@given(data=st.data())
def test_random_numbers(case: Case, data) -> None:
    case.check(*case.drawn(data))


def test_in_double_precision() -> None:
    with jax.enable_x64(True):
        key = np.array([3, 4], np.uint32)

        def function(key):
            key = random.wrap_key_data(key)
            return random.key_data(random.split(key)), random.uniform(key, (13,), np.float32)

        agree(compile_function(function, key)(key), jax.jit(function)(key))


def test_mini_batches_and_noise_of_a_descent() -> None:
    x = np.linspace(-1, 1, 50, dtype=np.float32)

    def run(seed):
        def step(carry, _):
            w, key = carry
            key, batch_key, noise_key = random.split(key, 3)
            batch = random.choice(batch_key, x, (8,), replace=False)
            gradient = jax.grad(lambda w: jnp.mean((jnp.tanh(w * batch) - batch) ** 2))(w)
            return (w - 0.5 * gradient + 0.01 * random.normal(noise_key), key), (w, batch)

        return lax.scan(step, (jnp.float32(2), random.key(seed)), length=40)[1]

    (w, batches), (w_jax, batches_jax) = compile_function(run, 0)(3), jax.jit(run)(3)
    np.testing.assert_array_equal(batches, batches_jax)
    np.testing.assert_allclose(w, w_jax, rtol=1e-5)


def test_keys_are_arguments_and_results() -> None:
    def function(key, keys, number):
        return {
            "new": random.split(key),
            "folded": jax.vmap(random.fold_in, (None, 0))(key, number),
            "each": jax.vmap(random.fold_in)(keys, number),
            "equal": keys == key,
            "drawn": jax.vmap(random.bits)(keys),
            "bytes": random.bits(key, (5,), np.uint8),
            "last": lax.scan(lambda key, _: (random.split(key)[0], random.bits(key)), key, None, 3),
        }

    key = random.key(7)
    arguments = key, random.split(key, 4).at[1].set(key), np.arange(4)
    program = compile_function(function, *arguments)
    found, wanted = program(*arguments), jax.jit(function)(*arguments)

    def as_numbers(x):
        return np.asarray(random.key_data(x) if jnp.issubdtype(x.dtype, jax.dtypes.prng_key) else x)

    agree(jax.tree.map(as_numbers, found), jax.tree.map(as_numbers, wanted))
    assert found["new"].dtype == wanted["new"].dtype
    with pytest.raises(ValueError, match=r"argument \[0\] must hold numbers of type key<threefry2x32>, not Array"):
        program(random.key_data(key)[0], *arguments[1:])
    with pytest.raises(ValueError, match=r"argument \[1\] must have shape \(4,\), not \(3,\)"):
        program(key, arguments[1][:3], arguments[2])


def test_other_generators_are_refused() -> None:
    with pytest.raises(UnsupportedError, match="rng_bit_generator"):
        compile_function(lambda seed: random.bits(random.key(seed, impl="rbg")), 0)
