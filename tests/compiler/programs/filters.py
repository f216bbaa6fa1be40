"""State-space models and time series, in JAX alone."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, random

from tests.compiler.programs import program

draw = np.random.default_rng(1)
SERIES = np.cumsum(draw.normal(size=40)).astype("f4")
MOVE = np.array([[1, 0.1], [0, 1]], "f4")


def kalman(series, noise):
    def step(state, y):
        mean, cov = state
        mean, cov = MOVE @ mean, MOVE @ cov @ MOVE.T + 0.1 * jnp.eye(2)
        spread = cov[0, 0] + noise
        gain = cov[:, 0] / spread
        error = y - mean[0]
        mean, cov = mean + gain * error, cov - jnp.outer(gain, cov[0])
        return (mean, cov), (mean, cov, -0.5 * (error**2 / spread + jnp.log(spread)))

    return lax.scan(step, (jnp.zeros(2), jnp.eye(2)), series)[1]


@program("jax")
def kalman_filter():
    return kalman, SERIES, np.float32(0.5)


@program("jax", rtol=1e-3)
def gradient_of_a_kalman_likelihood():
    return jax.value_and_grad(lambda noise, y: jnp.sum(kalman(y, noise)[2])), np.float32(0.5), SERIES


@program("jax", rtol=1e-3)
def rauch_tung_striebel_smoother():
    def smooth(series, noise):
        means, covs, _ = kalman(series, noise)

        def step(state, now):
            later, _ = state
            mean, cov = now
            predicted = MOVE @ cov @ MOVE.T + 0.1 * jnp.eye(2)
            gain = jnp.linalg.solve(predicted, MOVE @ cov).T
            mean = mean + gain @ (later - MOVE @ mean)
            return (mean, cov), mean

        return lax.scan(step, (means[-1], covs[-1]), (means[:-1], covs[:-1]), reverse=True)[1]

    return smooth, SERIES, np.float32(0.5)


@program("jax")
def extended_kalman_filter():
    def run(series):
        def measure(x):
            return jnp.sin(x[0]) + 0.1 * x[1] ** 2

        def step(state, y):
            mean, cov = state
            mean, cov = MOVE @ mean, MOVE @ cov @ MOVE.T + 0.05 * jnp.eye(2)
            h = jax.grad(measure)(mean)
            gain = cov @ h / (h @ cov @ h + 0.3)
            return (mean + gain * (y - measure(mean)), cov - jnp.outer(gain, h @ cov)), mean

        return lax.scan(step, (jnp.ones(2), jnp.eye(2)), series / 10)[1]

    return run, SERIES


@program("jax")
def particle_filter():
    def run(series, key):
        def step(particles, now):
            y, key = now
            move, choose = random.split(key)
            particles = particles + random.normal(move, (64,))
            weights = jax.nn.softmax(-0.5 * (y - particles) ** 2)
            mean = weights @ particles
            return particles[random.choice(choose, 64, (64,), p=weights)], mean

        return lax.scan(step, jnp.zeros(64), (series, random.split(key, len(series))))[1]

    return run, SERIES, random.key(0)


@program("jax")
def hidden_markov_forward():
    def likelihood(transition, emission, seen):
        def step(logs, symbol):
            logs = jax.nn.logsumexp(logs[:, None] + jnp.log(transition), 0) + jnp.log(emission[:, symbol])
            return logs, logs

        return lax.scan(step, jnp.log(jnp.full(3, 1 / 3)), seen)

    rows = draw.dirichlet(np.ones(3), 3).astype("f4"), draw.dirichlet(np.ones(4), 3).astype("f4")
    return likelihood, *rows, draw.integers(0, 4, 25).astype("i4")


@program("jax")
def viterbi_decoding():
    def decode(transition, emission, seen):
        def forward(best, symbol):
            scores = best[:, None] + jnp.log(transition)
            return scores.max(0) + jnp.log(emission[:, symbol]), jnp.argmax(scores, 0)

        last, pointers = lax.scan(forward, jnp.zeros(3), seen)
        end = jnp.argmax(last)
        return lax.scan(lambda state, row: (row[state], row[state]), end, pointers, reverse=True)[1]

    rows = draw.dirichlet(np.ones(3), 3).astype("f4"), draw.dirichlet(np.ones(4), 3).astype("f4")
    return decode, *rows, draw.integers(0, 4, 25).astype("i4")


@program("jax")
def exponential_smoothing():
    def forecast(series, rates):
        def loss(rates):
            a, b = jax.nn.sigmoid(rates)

            def step(state, y):
                level, trend = state
                new = a * y + (1 - a) * (level + trend)
                return (new, b * (new - level) + (1 - b) * trend), (y - level - trend) ** 2

            return jnp.mean(lax.scan(step, (series[0], 0.0), series[1:])[1])

        return jax.value_and_grad(loss)(rates)

    return forecast, SERIES, np.zeros(2, "f4")


@program("jax")
def autoregression_by_least_squares():
    def fit(series):
        x = jnp.stack([series[i : len(series) - 3 + i] for i in range(3)], 1)
        return jnp.linalg.lstsq(x, series[3:])[0]

    return fit, SERIES


@program("jax")
def dynamic_time_warping():
    def distance(a, b):
        def row(before, x):
            cost = jnp.abs(x - b)

            def cell(left, values):
                c, up, corner = values
                best = c + jnp.minimum(left, jnp.minimum(up, corner))
                return best, best

            corner = jnp.concatenate([jnp.full(1, jnp.inf), before[:-1]])
            now = lax.scan(cell, jnp.inf, (cost, before, corner))[1]
            return now, None

        first = jnp.cumsum(jnp.abs(a[0] - b))
        return lax.scan(row, first, a[1:])[0][-1]

    return distance, SERIES[:20], SERIES[5:30]


@program("jax")
def spectral_density_by_welch():
    return lambda x: jax.scipy.signal.welch(x, nperseg=16), draw.normal(size=64).astype("f4")


@program("jax")
def low_pass_filter_by_fourier_transform():
    def smooth(x):
        spectrum = jnp.fft.rfft(x)
        return jnp.fft.irfft(jnp.where(jnp.arange(len(spectrum)) < 6, spectrum, 0), len(x))

    return smooth, SERIES
