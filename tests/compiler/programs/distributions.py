"""Distributions of distrax."""

from __future__ import annotations

import distrax
import jax
import jax.numpy as jnp
import numpy as np

from tests.compiler.programs import program

KEY = jax.random.key(0)


@program("distrax")
def normal_and_its_divergence():
    def run(key, mean, scale):
        first, second = distrax.Normal(mean, scale), distrax.Normal(0.0, 1.0)
        sample, log = first.sample_and_log_prob(seed=key, sample_shape=(5,))
        return sample, log, first.kl_divergence(second), first.entropy()

    return run, KEY, np.float32(0.3), np.float32(1.5)


@program("distrax")
def mixture_of_distrax():
    def run(logits, x):
        mixture = distrax.MixtureSameFamily(
            distrax.Categorical(logits=logits), distrax.Normal(jnp.array([-1.0, 0, 2]), jnp.array([0.5, 1, 0.3]))
        )
        return jax.value_and_grad(lambda x: jnp.sum(mixture.log_prob(x)))(x)

    return run, np.array([0.1, 0.5, -0.3], "f4"), np.linspace(-2, 3, 7, dtype="f4")


@program("distrax")
def flow_of_bijectors():
    def run(key, scale):
        flow = distrax.Chain([distrax.Tanh(), distrax.ScalarAffine(0.2, scale)])
        return distrax.Transformed(distrax.Normal(0.0, 1.0), flow).sample_and_log_prob(seed=key, sample_shape=(4,))

    return run, KEY, np.float32(0.7)


@program("distrax")
def beta_gamma_and_dirichlet():
    def run(key, a):
        keys = jax.random.split(key, 3)
        return (
            distrax.Beta(a, 2.0).sample(seed=keys[0]),
            distrax.Gamma(a, 1.0).log_prob(1.5),
            distrax.Dirichlet(jnp.ones(3) * a).sample(seed=keys[2]),
        )

    return run, KEY, np.float32(1.4)
