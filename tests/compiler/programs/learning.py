"""Machine learning in JAX alone."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, random

from tests.compiler.programs import program

draw = np.random.default_rng(0)
X, Y = draw.normal(size=(40, 3)).astype("f4"), draw.normal(size=40).astype("f4")
LABELS = (Y > 0).astype("i4")
IMAGES = draw.normal(size=(4, 8, 8, 1)).astype("f4")


def descend(loss, start, steps, rate=0.1):
    return lax.scan(
        lambda p, _: (jax.tree.map(lambda a, g: a - rate * g, p, jax.grad(loss)(p)), loss(p)), start, length=steps
    )


@program("jax")
def linear_regression():
    return lambda x, y: descend(lambda w: jnp.mean((x @ w - y) ** 2), jnp.zeros(3), 30), X, Y


@program("jax")
def ridge_regression_in_closed_form():
    return lambda x, y, penalty: jnp.linalg.solve(x.T @ x + penalty * jnp.eye(3), x.T @ y), X, Y, np.float32(0.1)


@program("jax")
def logistic_regression_by_newton():
    def fit(x, y):
        def loss(w):
            return jnp.mean(jnp.logaddexp(0, -(2 * y - 1) * (x @ w))) + 0.01 * jnp.sum(w**2)

        return lax.fori_loop(
            0, 6, lambda _, w: w - jnp.linalg.solve(jax.hessian(loss)(w), jax.grad(loss)(w)), jnp.zeros(3)
        )

    return fit, X, LABELS


@program("jax")
def lasso_by_coordinate_descent():
    def fit(x, y, penalty):
        def step(i, w):
            j = i % 3
            rest = y - x @ w + x[:, j] * w[j]
            r = x[:, j] @ rest / len(y)
            return w.at[j].set(jnp.sign(r) * jnp.maximum(jnp.abs(r) - penalty, 0) / jnp.mean(x[:, j] ** 2))

        return lax.fori_loop(0, 30, step, jnp.zeros(3))

    return fit, X, Y, np.float32(0.05)


@program("jax")
def perceptron_network():
    def train(x, y):
        keys = random.split(random.key(0))
        start = random.normal(keys[0], (3, 16)) * 0.5, jnp.zeros(16), random.normal(keys[1], (16,)) * 0.2
        return descend(lambda p: jnp.mean((jnp.tanh(x @ p[0] + p[1]) @ p[2] - y) ** 2), start, 20)

    return train, X, Y


@program("jax")
def convolutional_network():
    def train(images):
        def loss(p):
            x = jax.nn.relu(
                lax.conv_general_dilated(images, p[0], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            )
            x = lax.reduce_window(x, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
            logits = x.reshape(4, -1) @ p[1]
            return -jnp.mean(jax.nn.log_softmax(logits)[jnp.arange(4), jnp.arange(4) % 2])

        keys = random.split(random.key(1))
        return descend(loss, (random.normal(keys[0], (3, 3, 1, 4)) * 0.3, random.normal(keys[1], (64, 2)) * 0.1), 5)[1]

    return train, IMAGES


@program("jax")
def batch_normalisation():
    def train(x):
        def forward(p):
            h = x @ p["w"]
            h = (h - h.mean(0)) / jnp.sqrt(h.var(0) + 1e-5) * p["scale"] + p["shift"]
            return jnp.mean(jax.nn.gelu(h) ** 2)

        start = {"w": jnp.eye(3) + 0.1, "scale": jnp.ones(3), "shift": jnp.zeros(3)}
        return jax.value_and_grad(forward)(start)

    return train, X


@program("jax")
def self_attention_layer():
    def layer(x, wq, wk, wv):
        scores = (x @ wq) @ (x @ wk).T / 4
        mask = jnp.tril(jnp.ones((10, 10), bool))
        return jax.nn.softmax(jnp.where(mask, scores, -1e9)) @ (x @ wv)

    weights = draw.normal(size=(3, 16, 16)).astype("f4") / 4
    return (
        lambda x, w: jax.value_and_grad(lambda w: jnp.sum(layer(x, *w) ** 2))(w),
        draw.normal(size=(10, 16)).astype("f4"),
        weights,
    )


@program("jax")
def key_value_cache():
    def generate(token, w):
        def step(state, i):
            x, keys, values = state
            keys, values = keys.at[i].set(x @ w[0]), values.at[i].set(x @ w[1])
            scores = jnp.where(jnp.arange(12) <= i, keys @ x, -jnp.inf)
            x = jnp.tanh(jax.nn.softmax(scores) @ values + x)
            return (x, keys, values), x

        return lax.scan(step, (token, jnp.zeros((12, 8)), jnp.zeros((12, 8))), jnp.arange(12))[1]

    return generate, draw.normal(size=8).astype("f4"), draw.normal(size=(2, 8, 8)).astype("f4") / 3


@program("jax")
def recurrent_cell():
    def run(xs, w, u):
        def loss(w):
            last, _ = lax.scan(lambda h, x: (jnp.tanh(w @ h + u @ x), None), jnp.zeros(6), xs)
            return jnp.sum(last**2)

        return jax.value_and_grad(loss)(w)

    return run, X, draw.normal(size=(6, 6)).astype("f4") / 3, draw.normal(size=(6, 3)).astype("f4")


@program("jax")
def k_means():
    def cluster(x):
        def step(centres, _):
            nearest = jnp.argmin(jnp.sum((x[:, None] - centres) ** 2, -1), 1)
            counts = jax.ops.segment_sum(jnp.ones(len(x)), nearest, 4)
            return jax.ops.segment_sum(x, nearest, 4) / jnp.maximum(counts, 1)[:, None], nearest

        return lax.scan(step, x[:4], length=8)

    return cluster, X


@program("jax", rtol=1e-3)
def principal_components():
    def components(x):
        _, s, vt = jnp.linalg.svd(x - x.mean(0), full_matrices=False)
        return s**2 / jnp.sum(s**2), jnp.abs(vt)

    return components, X


@program("jax")
def gaussian_process():
    def predict(x, y, new, scale):
        def kernel(a, b):
            return jnp.exp(-jnp.sum((a[:, None] - b) ** 2, -1) / (2 * scale**2))

        factor = jax.scipy.linalg.cho_factor(kernel(x, x) + 0.1 * jnp.eye(len(x)))
        mean = kernel(new, x) @ jax.scipy.linalg.cho_solve(factor, y)
        return mean, jnp.sum(jnp.log(jnp.diagonal(factor[0])))

    return predict, X, Y, X[:5] + np.float32(0.1), np.float32(1.5)


@program("jax")
def nearest_neighbours():
    def classify(x, labels, new):
        distances = jnp.sum((new[:, None] - x) ** 2, -1)
        _, places = lax.top_k(-distances, 5)
        return jnp.mean(labels[places], 1) > 0.5

    return classify, X, LABELS, X[:6] + np.float32(0.3)


@program("jax", rtol=1e-3)
def mixture_of_gaussians():
    def fit(x):
        def step(state, _):
            means, scales, weights = state
            logs = -0.5 * jnp.sum((x[:, None] - means) ** 2, -1) / scales**2 - 3 * jnp.log(scales) + jnp.log(weights)
            part = jax.nn.softmax(logs, 1)
            total = part.sum(0)
            means = part.T @ x / total[:, None]
            scales = jnp.sqrt(jnp.sum(part * jnp.sum((x[:, None] - means) ** 2, -1), 0) / (3 * total))
            return (means, scales, total / len(x)), jnp.mean(jax.nn.logsumexp(logs, 1))

        return lax.scan(step, (x[:2], jnp.ones(2), jnp.full(2, 0.5)), length=10)

    return fit, X


@program("jax")
def support_vectors_by_subgradients():
    def fit(x, y):
        def loss(w):
            return jnp.mean(jnp.maximum(0, 1 - (2 * y - 1) * (x @ w[:3] + w[3]))) + 0.01 * jnp.sum(w**2)

        return descend(loss, jnp.zeros(4), 40, 0.05)

    return fit, X, LABELS


@program("jax")
def variational_autoencoder_step():
    def loss(w, x, key):
        mean, logs = jnp.split(x @ w["in"], 2, -1)
        z = mean + jnp.exp(0.5 * logs) * random.normal(key, mean.shape)
        kl = -0.5 * jnp.sum(1 + logs - mean**2 - jnp.exp(logs), -1)
        return jnp.mean(jnp.sum((z @ w["out"] - x) ** 2, -1) + kl)

    w = {"in": draw.normal(size=(3, 4)).astype("f4") / 3, "out": draw.normal(size=(2, 3)).astype("f4")}
    return jax.value_and_grad(loss), w, X, random.key(3)


@program("jax")
def policy_gradient_of_a_bandit():
    def learn(key):
        def step(state, key):
            logits, reward = state
            arm = random.categorical(key, logits)
            gain = jnp.array([0.1, 0.5, 0.9])[arm]
            gradient = jax.grad(lambda p: jax.nn.log_softmax(p)[arm])(logits)
            return (logits + 0.3 * (gain - reward) * gradient, 0.9 * reward + 0.1 * gain), gain

        return lax.scan(step, (jnp.zeros(3), 0.0), random.split(key, 50))

    return learn, random.key(0)


@program("jax")
def q_learning_in_a_corridor():
    def learn(key):
        def step(state, key):
            table, place = state
            explore, choice = random.split(key)
            action = jnp.where(
                random.uniform(explore) < 0.3, random.randint(choice, (), 0, 2), jnp.argmax(table[place])
            )
            after = jnp.clip(place + 2 * action - 1, 0, 5)
            target = (after == 5) + 0.9 * jnp.max(table[after])
            return (
                table.at[place, action].add(0.5 * (target - table[place, action])),
                jnp.where(after == 5, 0, after),
            ), after

        return lax.scan(step, (jnp.zeros((6, 2)), 0), random.split(key, 80))

    return learn, random.key(4)


@program("jax")
def graph_convolution():
    def layer(x, senders, receivers, w):
        messages = (x @ w)[senders]
        degree = jax.ops.segment_sum(jnp.ones(len(senders)), receivers, 10)
        return jax.nn.relu(jax.ops.segment_sum(messages, receivers, 10) / jnp.maximum(degree, 1)[:, None])

    edges = draw.integers(0, 10, (2, 30)).astype("i4")
    return (
        lambda x, s, r, w: jax.value_and_grad(lambda w: jnp.sum(layer(x, s, r, w)))(w),
        X[:10],
        *edges,
        np.eye(3, dtype="f4"),
    )


@program("jax", rtol=2e-2)
def training_in_bfloat16():
    def train(x, y):
        def loss(w):
            out = jnp.tanh(x.astype(jnp.bfloat16) @ w.astype(jnp.bfloat16))
            return jnp.mean((out.astype(jnp.float32) - y) ** 2)

        return descend(loss, jnp.full(3, 0.1), 10)[1]

    return train, X, Y


@program("jax")
def image_augmentation():
    def augment(images, key):
        def one(image, key):
            turn, shift = random.split(key)
            image = jnp.where(random.bernoulli(turn), image[:, ::-1], image)
            return lax.dynamic_slice(
                jnp.pad(image, ((2, 2), (2, 2), (0, 0))), (*random.randint(shift, (2,), 0, 5), 0), (8, 8, 1)
            )

        return jax.vmap(one)(images, random.split(key, 4))

    return augment, IMAGES, random.key(9)


@program("jax")
def connectionist_temporal_classification():
    def loss(logits, labels):
        logs = jax.nn.log_softmax(logits)
        states = jnp.array([0, 1, 0, 2, 0])
        alpha = jnp.full(5, -1e9).at[:2].set(logs[0, states[:2]])

        def step(alpha, row):
            skip = jnp.array([False, False, False, True, False])
            before = jnp.concatenate([jnp.full(1, -1e9), alpha[:-1]])
            twice = jnp.where(skip, jnp.concatenate([jnp.full(2, -1e9), alpha[:-2]]), -1e9)
            return jax.nn.logsumexp(jnp.stack([alpha, before, twice]), axis=0) + row[states], None

        return -jnp.logaddexp(*lax.scan(step, alpha, logs[1:])[0][-2:])

    return jax.value_and_grad(loss), draw.normal(size=(7, 3)).astype("f4"), LABELS[:2]
