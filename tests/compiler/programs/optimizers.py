"""Trainings with optax."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import lax

from tests.compiler.programs import program

draw = np.random.default_rng(4)
X, Y = draw.normal(size=(30, 4)).astype("f4"), draw.normal(size=30).astype("f4")


def loss(w, x, y):
    return jnp.mean((jnp.tanh(x @ w) - y) ** 2)


def train(optimizer, steps=25):
    def run(x, y):
        def step(state, _):
            w, inner = state
            value, gradient = jax.value_and_grad(loss)(w, x, y)
            updates, inner = optimizer.update(gradient, inner, w)
            return (optax.apply_updates(w, updates), inner), value

        w = jnp.full(4, 0.1)
        return lax.scan(step, (w, optimizer.init(w)), length=steps)[1]

    return run, X, Y


@program("optax")
def adam_with_a_cosine_schedule():
    return train(optax.adam(optax.warmup_cosine_decay_schedule(0.0, 0.1, 5, 25)))


@program("optax")
def adamw_with_clipped_gradients():
    return train(optax.chain(optax.clip_by_global_norm(0.5), optax.adamw(0.05, weight_decay=0.01)))


@program("optax")
def shampoo_like_preconditioning():
    return train(optax.chain(optax.scale_by_rss(), optax.trace(0.9, nesterov=True), optax.scale(-0.1)))


@program("optax")
def lion_with_accumulated_gradients():
    return train(optax.MultiSteps(optax.lion(0.01), every_k_schedule=3).gradient_transformation())


@program("optax")
def label_smoothing_and_cross_entropy():
    def run(logits, labels):
        smooth = optax.smooth_labels(jax.nn.one_hot(labels, 4), 0.1)
        return jax.value_and_grad(lambda z: optax.softmax_cross_entropy(z, smooth).mean())(logits)

    return run, X, draw.integers(0, 4, 30).astype("i4")


@program("optax", rtol=1e-3)
def limited_memory_bfgs():
    def run(w, x, y):
        optimizer = optax.lbfgs()
        both = optax.value_and_grad_from_state(lambda w: loss(w, x, y))

        def step(state, _):
            w, inner = state
            value, gradient = both(w, state=inner)
            updates, inner = optimizer.update(
                gradient, inner, w, value=value, grad=gradient, value_fn=lambda w: loss(w, x, y)
            )
            return (optax.apply_updates(w, updates), inner), value

        return lax.scan(step, (w, optimizer.init(w)), length=6)[1]

    return run, np.full(4, 0.1, "f4"), X, Y
