"""Numerical methods and other programs, in JAX alone."""

from __future__ import annotations

import functools

import jax
import jax.numpy as jnp
import jax.scipy.optimize
import numpy as np
from jax import lax, random

from tests.compiler.programs import program

draw = np.random.default_rng(3)


@program("jax")
def runge_kutta():
    def solve(y):
        def slope(y):
            return jnp.array([y[1], (1 - y[0] ** 2) * y[1] - y[0]])

        def step(y, _):
            a = slope(y)
            b = slope(y + 0.05 * a)
            c = slope(y + 0.05 * b)
            d = slope(y + 0.1 * c)
            y = y + 0.1 / 6 * (a + 2 * b + 2 * c + d)
            return y, y

        return lax.scan(step, y, length=40)[1]

    return solve, np.array([1.0, 0.0], "f4")


@program("jax")
def odeint_of_jax():
    from jax.experimental.ode import odeint

    return lambda y: odeint(lambda y, t: jnp.array([y[1], -y[0]]), y, jnp.linspace(0.0, 1.0, 5)), np.array(
        [1.0, 0.5], "f4"
    )


@program("jax")
def minimum_by_scipy_bfgs():
    def minimum(x):
        return jax.scipy.optimize.minimize(
            lambda x: jnp.sum(100 * (x[1:] - x[:-1] ** 2) ** 2 + (1 - x[:-1]) ** 2), x, method="BFGS"
        ).fun

    return minimum, np.array([0.9, 1.1], "f4")


@program("jax")
def newton_for_a_system():
    def solve(x):
        def f(x):
            return jnp.array([x[0] ** 2 + x[1] ** 2 - 4, x[0] * x[1] - 1])

        return lax.while_loop(
            lambda s: (jnp.max(jnp.abs(f(s[0]))) > 1e-5) & (s[1] < 20),
            lambda s: (s[0] - jnp.linalg.solve(jax.jacfwd(f)(s[0]), f(s[0])), s[1] + 1),
            (x, 0),
        )[0]

    return solve, np.array([2.0, 0.3], "f4")


@program("jax")
def implicit_differentiation_of_a_fixed_point():
    @functools.partial(jax.custom_vjp)
    def root(a):
        return lax.fori_loop(0, 30, lambda _, x: 0.5 * (x + a / x), a)

    root.defvjp(lambda a: (root(a), root(a)), lambda x, g: (g / (2 * x),))
    return jax.value_and_grad(root), np.float32(3)


@program("jax")
def edit_distance():
    def distance(a, b):
        def row(before, x):
            def cell(left, values):
                y, up, corner = values
                best = jnp.minimum(jnp.minimum(left, up) + 1, corner + (x != y))
                return best, best

            first = before[0] + 1
            rest = lax.scan(cell, first, (b, before[1:], before[:-1]))[1]
            return jnp.concatenate([first[None], rest]), None

        return lax.scan(row, jnp.arange(len(b) + 1), a)[0][-1]

    return distance, draw.integers(0, 4, 12).astype("i4"), draw.integers(0, 4, 15).astype("i4")


@program("jax")
def shortest_paths():
    def paths(weights):
        return lax.fori_loop(0, 10, lambda k, d: jnp.minimum(d, d[:, k, None] + d[k]), weights)

    return paths, np.where(draw.random((10, 10)) < 0.4, draw.random((10, 10)), np.inf).astype("f4")


@program("jax")
def page_rank():
    def rank(links):
        chances = links / jnp.maximum(links.sum(1, keepdims=True), 1)
        return lax.while_loop(
            lambda s: jnp.sum(jnp.abs(s[0] - s[1])) > 1e-6,
            lambda s: (0.15 / 12 + 0.85 * s[0] @ chances, s[0]),
            (jnp.full(12, 1 / 12), jnp.zeros(12)),
        )[0]

    return rank, (draw.random((12, 12)) < 0.3).astype("f4")


@program("jax")
def sinkhorn_transport():
    def plan(x, y):
        cost = (x[:, None] - y) ** 2

        def step(state, _):
            f, g = state
            f = -0.1 * jax.nn.logsumexp((g - cost) / 0.1, 1)
            return (f, -0.1 * jax.nn.logsumexp((f[:, None] - cost) / 0.1, 0)), None

        (f, g), _ = lax.scan(step, (jnp.zeros(8), jnp.zeros(9)), length=30)
        return jnp.exp((f[:, None] + g - cost) / 0.1)

    return plan, draw.normal(size=8).astype("f4"), draw.normal(size=9).astype("f4")


@program("jax")
def soft_sort():
    def ranks(x, scale):
        return jax.vmap(lambda a: jnp.sum(jax.nn.sigmoid((a - x) / scale)))(x)

    return lambda x, s: jax.jacrev(ranks)(x, s), draw.normal(size=6).astype("f4"), np.float32(0.3)


@program("jax")
def black_scholes_greeks():
    def price(spot, strike, rate, volatility, time):
        d = (jnp.log(spot / strike) + (rate + volatility**2 / 2) * time) / (volatility * jnp.sqrt(time))
        normal = jax.scipy.stats.norm.cdf
        return spot * normal(d) - strike * jnp.exp(-rate * time) * normal(d - volatility * jnp.sqrt(time))

    numbers = [np.float32(x) for x in (100, 95, 0.03, 0.2, 0.5)]
    return lambda *x: (price(*x), jax.grad(price, (0, 2, 3, 4))(*x), jax.hessian(price)(*x)), *numbers


@program("jax", rtol=1e-3)
def option_by_monte_carlo():
    def price(spot, key):
        paths = spot * jnp.exp(jnp.cumsum(0.05 * random.normal(key, (200, 10)) - 0.00125, 1))
        return jnp.mean(jnp.maximum(paths.mean(1) - 100, 0))

    return jax.value_and_grad(price), np.float32(102), random.key(0)


@program("jax")
def mandelbrot_set():
    def escape(c):
        def step(state, _):
            z, count = state
            z = jnp.where(jnp.abs(z) < 2, z * z + c, z)
            return (z, count + (jnp.abs(z) < 2)), None

        return lax.scan(step, (jnp.zeros_like(c), jnp.zeros(c.shape, jnp.int32)), length=25)[0][1]

    x, y = np.meshgrid(np.linspace(-2, 0.7, 17), np.linspace(-1.1, 1.1, 13))
    return escape, (x + 1j * y).astype("c8")


@program("jax")
def sobel_edges_of_an_image():
    def edges(image):
        kernel = jnp.array([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])
        image = image.astype(jnp.float32) / 255
        convolve = functools.partial(jax.scipy.signal.convolve2d, mode="same")
        size = jnp.hypot(convolve(image, kernel), convolve(image, kernel.T))
        return jnp.clip(size * 255, 0, 255).astype(jnp.uint8)

    return edges, draw.integers(0, 256, (12, 12)).astype("u1")


@program("jax")
def hash_of_bytes():
    def fnv(data):
        return lax.scan(
            lambda h, byte: ((h ^ byte.astype(jnp.uint32)) * jnp.uint32(16777619), None), jnp.uint32(2166136261), data
        )[0]

    return fnv, np.frombuffer(b"gradient descent", np.uint8)


@program("jax")
def spline_interpolation():
    def spline(x, y, new):
        n = len(x)
        h = jnp.diff(x)
        slopes = jnp.diff(y) / h
        below = jnp.concatenate([jnp.zeros(1), h[:-1], jnp.zeros(1)])
        above = jnp.concatenate([jnp.zeros(1), h[1:], jnp.zeros(1)])
        middle = jnp.concatenate([jnp.ones(1), 2 * (h[1:] + h[:-1]), jnp.ones(1)])
        right = jnp.concatenate([jnp.zeros(1), 6 * jnp.diff(slopes), jnp.zeros(1)])
        m = lax.linalg.tridiagonal_solve(below, middle, above, right[:, None])[:, 0]
        i = jnp.clip(jnp.searchsorted(x, new) - 1, 0, n - 2)
        t = new - x[i]
        return y[i] + t * (
            slopes[i] - h[i] * (2 * m[i] + m[i + 1]) / 6 + t * (m[i] / 2 + t * (m[i + 1] - m[i]) / (6 * h[i]))
        )

    x = np.sort(draw.uniform(0, 5, 9)).astype("f4")
    return spline, x, np.sin(x), np.linspace(0.5, 4.5, 15, dtype="f4")


@program("jax")
def hyperparameter_gradients():
    def after_training(rate, x, y):
        def loss(w):
            return jnp.mean((x @ w - y) ** 2)

        w, _ = lax.scan(lambda w, _: (w - rate * jax.grad(loss)(w), None), jnp.zeros(3), length=15)
        return loss(w)

    return (
        jax.value_and_grad(after_training),
        np.float32(0.05),
        draw.normal(size=(20, 3)).astype("f4"),
        draw.normal(size=20).astype("f4"),
    )


@program("jax", rtol=1e-3)
def hessian_spectrum_by_lanczos():
    def spectrum(w, x):
        def loss(w):
            return jnp.mean(jnp.tanh(x @ w) ** 2)

        def product(v):
            return jax.jvp(jax.grad(loss), (w,), (v,))[1]

        def step(state, _):
            before, now, beta = state
            u = product(now) - beta * before
            alpha = u @ now
            u = u - alpha * now
            size = jnp.linalg.norm(u)
            return (now, u / size, size), (alpha, size)

        _, (a, b) = lax.scan(step, (jnp.zeros(6), jnp.ones(6) / jnp.sqrt(6.0), 0.0), length=4)
        return jnp.linalg.eigvalsh(jnp.diag(a) + jnp.diag(b[:-1], 1) + jnp.diag(b[:-1], -1))

    return spectrum, draw.normal(size=6).astype("f4"), draw.normal(size=(20, 6)).astype("f4")


@program("jax")
def matrix_factorisation():
    def fit(ratings, known):
        def loss(p):
            return jnp.sum(known * (p[0] @ p[1].T - ratings) ** 2) + 0.1 * sum(jnp.sum(a**2) for a in p)

        start = random.normal(random.key(0), (6, 2)), random.normal(random.key(1), (7, 2))
        return lax.fori_loop(0, 30, lambda _, p: jax.tree.map(lambda a, g: a - 0.02 * g, p, jax.grad(loss)(p)), start)

    return fit, draw.normal(size=(6, 7)).astype("f4"), (draw.random((6, 7)) < 0.6).astype("f4")


@program("jax", rtol=1e-3)
def complex_eigenvalues_of_a_system():
    def stability(a):
        values = jnp.linalg.eigvals(a)
        return jnp.max(values.real), jnp.sum(jnp.abs(values.imag))

    return stability, draw.normal(size=(5, 5)).astype("f4")


@program("jax")
def quaternion_rotations():
    from jax.scipy.spatial.transform import Rotation

    return (
        lambda q, v: Rotation.from_quat(q).apply(v),
        draw.normal(size=4).astype("f4"),
        draw.normal(size=(5, 3)).astype("f4"),
    )


@program("jax")
def spherical_quadrature():
    def integral(n):
        x = jnp.linspace(0, jnp.pi, 41)
        return jax.scipy.integrate.trapezoid(jnp.sin(x) * jnp.cos(n * x) ** 2, x), jax.scipy.special.gammainc(
            n + 1.0, x[:5]
        )

    return integral, np.float32(2)


@program("jax")
def sparse_matrix_times_vector():
    from jax.experimental import sparse

    dense = np.where(draw.random((8, 8)) < 0.3, draw.normal(size=(8, 8)), 0).astype("f4")
    matrix = sparse.BCOO.fromdense(dense)
    return (
        lambda data, x: sparse.BCOO((data, matrix.indices), shape=(8, 8)) @ x,
        np.asarray(matrix.data),
        draw.normal(size=8).astype("f4"),
    )
