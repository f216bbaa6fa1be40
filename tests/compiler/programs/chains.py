"""Chains of blackjax."""

from __future__ import annotations

import blackjax
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from tests.compiler.programs import program


def density(x):
    return -0.5 * jnp.sum(x**2) - 0.1 * jnp.sum(x**4)


def chain(kernel, steps):
    def run(key, x):
        state = kernel.init(x)

        def step(state, key):
            state, _ = kernel.step(key, state)
            return state, state.position

        return lax.scan(step, state, jax.random.split(key, steps))[1]

    return run, jax.random.key(1), np.zeros(2, "f4")


@program("blackjax", rtol=1e-3)
def hamiltonian_chain():
    return chain(blackjax.hmc(density, 0.1, jnp.ones(2), 8), 10)


@program("blackjax", rtol=1e-3)
def no_u_turn_chain():
    return chain(blackjax.nuts(density, 0.2, jnp.ones(2)), 6)


@program("blackjax", rtol=1e-3)
def langevin_chain():
    return chain(blackjax.mala(density, 0.05), 15)


@program("blackjax", rtol=1e-3)
def random_walk_chain():
    return chain(blackjax.rmh(density, blackjax.mcmc.random_walk.normal(jnp.eye(2) * 0.5)), 20)
