"""Models of Flax, linen and nnx."""

from __future__ import annotations

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from jax import lax, random

from tests.compiler.programs import program

draw = np.random.default_rng(6)
X = draw.normal(size=(6, 4)).astype("f4")


def trained(model, x, loss, steps=5):
    params = model.init(random.key(0), x)
    optimizer = optax.sgd(0.05, momentum=0.9)

    def run(params, x):
        def step(state, _):
            params, inner = state
            value, gradient = jax.value_and_grad(lambda p: loss(model.apply(p, x)))(params)
            updates, inner = optimizer.update(gradient, inner)
            return (optax.apply_updates(params, updates), inner), value

        return lax.scan(step, (params, optimizer.init(params)), length=steps)[1]

    return run, params, x


@program("flax")
def dense_layers_of_flax():
    model = nn.Sequential([nn.Dense(16), nn.gelu, nn.LayerNorm(), nn.Dense(1)])
    return trained(model, X, lambda y: jnp.mean(y**2))


@program("flax")
def convolutions_of_flax():
    model = nn.Sequential(
        [
            nn.Conv(4, (3, 3)),
            nn.relu,
            lambda x: nn.max_pool(x, (2, 2), (2, 2)),
            nn.Conv(4, (3, 3), strides=(2, 2)),
            lambda x: nn.avg_pool(x, (2, 2)),
        ]
    )
    return trained(model, draw.normal(size=(2, 8, 8, 1)).astype("f4"), lambda y: jnp.mean(y**2))


@program("flax")
def long_short_term_memory_of_flax():
    return trained(nn.RNN(nn.LSTMCell(5)), X[None], lambda y: jnp.mean(y**2))


@program("flax")
def attention_of_flax():
    return trained(nn.MultiHeadDotProductAttention(2), X[None], lambda y: jnp.mean(y**2))


@program("flax")
def batch_norm_of_flax():
    model = nn.BatchNorm(use_running_average=False)
    variables = model.init(random.key(0), X)
    return lambda v, x: model.apply(v, x, mutable=["batch_stats"]), variables, X


@program("flax")
def training_with_nnx():
    class Net(nnx.Module):
        def __init__(self, rngs):
            self.first, self.second = nnx.Linear(4, 8, rngs=rngs), nnx.Linear(8, 1, rngs=rngs)

        def __call__(self, x):
            return self.second(jax.nn.silu(self.first(x)))

    definition, state = nnx.split(Net(nnx.Rngs(0)))

    def step(state, x):
        def loss(state):
            return jnp.mean(nnx.merge(definition, state)(x) ** 2)

        value, gradient = jax.value_and_grad(loss)(state)
        return value, jax.tree.leaves(jax.tree.map(lambda a, g: a - 0.1 * g, state, gradient))

    return step, nnx.to_pure_dict(state), X
