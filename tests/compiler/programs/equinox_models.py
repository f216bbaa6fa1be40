"""Models of Equinox."""

from __future__ import annotations

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import lax, random

from tests.compiler.programs import program

draw = np.random.default_rng(5)
X = draw.normal(size=(12, 4)).astype("f4")


def trained(model, loss, steps=8):
    arrays, rest = eqx.partition(model, eqx.is_array)
    optimizer = optax.adam(0.02)

    def run(arrays, x):
        def step(state, _):
            arrays, inner = state
            value, gradient = jax.value_and_grad(lambda a: loss(eqx.combine(a, rest), x))(arrays)
            updates, inner = optimizer.update(gradient, inner)
            return (eqx.apply_updates(arrays, updates), inner), value

        return lax.scan(step, (arrays, optimizer.init(arrays)), length=steps)[1]

    return run, arrays


@program("equinox")
def perceptron_of_equinox():
    model = eqx.nn.MLP(4, 2, 16, 2, key=random.key(0))
    return *trained(model, lambda m, x: jnp.mean(jax.vmap(m)(x) ** 2)), X


@program("equinox")
def convolutions_of_equinox():
    model = eqx.nn.Sequential(
        [
            eqx.nn.Conv2d(1, 3, 3, key=random.key(0)),
            eqx.nn.Lambda(jax.nn.relu),
            eqx.nn.MaxPool2d(2, 2),
            eqx.nn.Lambda(jnp.ravel),
            eqx.nn.Linear(27, 2, key=random.key(1)),
        ]
    )
    images = draw.normal(size=(3, 1, 8, 8)).astype("f4")
    return *trained(model, lambda m, x: jnp.mean(jax.vmap(m)(x) ** 2), 4), images


@program("equinox")
def gated_recurrent_units_of_equinox():
    cell = eqx.nn.GRUCell(4, 6, key=random.key(2))

    def loss(cell, x):
        return jnp.sum(lax.scan(lambda h, row: (cell(row, h), None), jnp.zeros(6), x)[0] ** 2)

    return *trained(cell, loss), X


@program("equinox")
def attention_of_equinox():
    model = eqx.nn.MultiheadAttention(2, 4, key=random.key(3))
    return *trained(model, lambda m, x: jnp.mean(m(x, x, x) ** 2)), X


@program("equinox")
def normalised_layers_of_equinox():
    model = eqx.nn.Sequential(
        [
            eqx.nn.LayerNorm(4),
            eqx.nn.Linear(4, 8, key=random.key(4)),
            eqx.nn.Lambda(jax.nn.silu),
            eqx.nn.RMSNorm(8),
        ]
    )
    return *trained(model, lambda m, x: jnp.mean(jax.vmap(m)(x)[:, 0] ** 2)), X


@program("equinox")
def batch_norm_of_equinox():
    model, state = eqx.nn.make_with_state(eqx.nn.BatchNorm)(4, axis_name="batch", mode="batch")

    def run(x):
        out, after = jax.vmap(model, axis_name="batch", in_axes=(0, None), out_axes=(0, None))(x, state)
        return out, jax.tree.leaves(after)

    return run, X


@program("equinox")
def dropout_and_embedding_of_equinox():
    table, drop = eqx.nn.Embedding(9, 5, key=random.key(5)), eqx.nn.Dropout(0.4)
    return lambda i, key: drop(jax.vmap(table)(i), key=key), draw.integers(0, 9, 6).astype("i4"), random.key(6)
