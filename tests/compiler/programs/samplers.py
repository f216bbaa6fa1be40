"""Samplers of probability distributions, in JAX alone."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, random

from tests.compiler.programs import program


def banana(x):
    return -0.5 * (x[0] ** 2 + (x[1] - x[0] ** 2) ** 2)


@program("jax")
def random_walk_metropolis():
    def sample(key):
        def step(x, key):
            jump, accept = random.split(key)
            new = x + 0.5 * random.normal(jump, (2,))
            x = jnp.where(jnp.log(random.uniform(accept)) < banana(new) - banana(x), new, x)
            return x, x

        return lax.scan(step, jnp.zeros(2), random.split(key, 60))[1]

    return sample, random.key(0)


@program("jax", rtol=1e-3)
def hamiltonian_monte_carlo():
    def sample(key):
        def step(x, key):
            momentum, accept = random.split(key)
            start = random.normal(momentum, (2,))

            def leap(_, state):
                x, p = state
                p = p + 0.05 * jax.grad(banana)(x)
                x = x + 0.1 * p
                return x, p + 0.05 * jax.grad(banana)(x)

            new, p = lax.fori_loop(0, 8, leap, (x, start))
            change = banana(new) - banana(x) - 0.5 * (p @ p - start @ start)
            x = jnp.where(jnp.log(random.uniform(accept)) < change, new, x)
            return x, x

        return lax.scan(step, jnp.zeros(2), random.split(key, 20))[1]

    return sample, random.key(1)


@program("jax")
def langevin_dynamics():
    def sample(key):
        def step(x, key):
            x = x + 0.05 * jax.grad(banana)(x) + jnp.sqrt(0.1) * random.normal(key, (2,))
            return x, x

        return lax.scan(step, jnp.zeros(2), random.split(key, 40))[1]

    return sample, random.key(2)


@program("jax")
def gibbs_sampler_of_the_ising_model():
    def sample(key, coupling):
        def step(spins, key):
            place, accept = random.split(key)
            i, j = random.randint(place, (2,), 0, 6)
            field = spins[(i + 1) % 6, j] + spins[i - 1, j] + spins[i, (j + 1) % 6] + spins[i, j - 1]
            up = random.uniform(accept) < jax.nn.sigmoid(2 * coupling * field)
            return spins.at[i, j].set(jnp.where(up, 1, -1)), jnp.sum(spins)

        return lax.scan(step, jnp.ones((6, 6), jnp.int32), random.split(key, 100))

    return sample, random.key(3), np.float32(0.4)


@program("jax")
def slice_sampler():
    def sample(key):
        def step(x, key):
            height, side, *_ = keys = random.split(key, 3)
            level = -0.5 * x**2 + jnp.log(random.uniform(height))
            low = x - random.uniform(side) * 2

            def shrink(state):
                low, high, _, key = state
                key, own = random.split(key)
                new = random.uniform(own, minval=low, maxval=high)
                return jnp.where(new < x, new, low), jnp.where(new < x, high, new), new, key

            start = shrink((low, low + 2, x, keys[2]))
            x = lax.while_loop(lambda s: -0.5 * s[2] ** 2 < level, shrink, start)[2]
            return x, x

        return lax.scan(step, 0.0, random.split(key, 30))[1]

    return sample, random.key(4)


@program("jax")
def importance_sampling():
    def estimate(key):
        x = 2 * random.normal(key, (500,))
        logs = -(jnp.abs(x) ** 3) - jax.scipy.stats.norm.logpdf(x, scale=2.0)
        weights = jax.nn.softmax(logs)
        return jnp.sum(weights * x**2), 1 / jnp.sum(weights**2)

    return estimate, random.key(5)


@program("jax")
def parallel_chains():
    def sample(key):
        def chain(key):
            def step(x, key):
                new = x + random.normal(key)
                return jnp.where(jnp.abs(new) < jnp.abs(x) + 0.5, new, x), x

            return lax.scan(step, 0.0, random.split(key, 30))[1]

        paths = jax.vmap(chain)(random.split(key, 8))
        between, within = paths.mean(1).var(), paths.var(1).mean()
        return paths, jnp.sqrt(1 + between / within)

    return sample, random.key(6)


@program("jax", rtol=1e-3)
def variational_inference():
    def fit(key):
        def bound(p, key):
            x = p[0] + jnp.exp(p[1]) * random.normal(key, (16, 2))
            return -jnp.mean(jax.vmap(banana)(x)) - jnp.sum(p[1])

        def step(p, key):
            value, gradient = jax.value_and_grad(bound)(p, key)
            return p - 0.05 * gradient, value

        return lax.scan(step, jnp.zeros((2, 2)), random.split(key, 30))

    return fit, random.key(7)


@program("jax")
def rejection_sampling():
    def sample(key):
        def again(state):
            key, _, _ = state
            key, own, accept = random.split(key, 3)
            x = random.uniform(own)
            return key, x, random.uniform(accept) < 4 * x * (1 - x)

        def one(key):
            return lax.while_loop(lambda s: ~s[2], again, (key, 0.0, False))[1]

        return jax.vmap(one)(random.split(key, 12))

    return sample, random.key(8)


@program("jax")
def bayesian_bootstrap():
    def means(key, x):
        weights = random.dirichlet(key, jnp.ones(len(x)), (50,))
        return jnp.quantile(weights @ x, jnp.array([0.05, 0.5, 0.95]))

    return means, random.key(9), np.linspace(0, 1, 20, dtype="f4") ** 2
