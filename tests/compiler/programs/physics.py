"""Simulations, in JAX alone."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, random

from tests.compiler.programs import program

draw = np.random.default_rng(2)


@program("jax", rtol=1e-3)
def lennard_jones_molecules():
    def energy(x):
        difference = x[:, None] - x
        square = jnp.sum(difference**2, -1) + jnp.eye(len(x))
        inverse = 1 / square**3
        return 2 * jnp.sum(jnp.where(jnp.eye(len(x), dtype=bool), 0, inverse**2 - inverse))

    def simulate(x):
        def step(state, _):
            x, v, force = state
            v = v + 0.005 * force
            x = x + 0.01 * v
            force = -jax.grad(energy)(x)
            v = v + 0.005 * force
            return (x, v, force), energy(x) + 0.5 * jnp.sum(v**2)

        return lax.scan(step, (x, jnp.zeros_like(x), -jax.grad(energy)(x)), length=20)

    grid = np.stack(np.meshgrid(*[np.arange(3) * 1.2] * 2), -1).reshape(-1, 2)
    return simulate, (grid + 0.05 * draw.normal(size=grid.shape)).astype("f4")


@program("jax")
def planets_with_a_symplectic_step():
    def orbit(x, v):
        def force(x):
            d = x[:, None] - x
            return -jnp.sum(d / (jnp.sum(d**2, -1) + 0.05)[..., None] ** 1.5, 1)

        def step(state, _):
            x, v = state
            v = v + 0.01 * force(x)
            return (x + 0.01 * v, v), x

        return lax.scan(step, (x, v), length=60)[1]

    return orbit, draw.normal(size=(4, 3)).astype("f4"), draw.normal(size=(4, 3)).astype("f4") / 3


@program("jax")
def heat_equation():
    def run(u):
        def step(u, _):
            return u + 0.2 * (
                jnp.roll(u, 1, 0) + jnp.roll(u, -1, 0) + jnp.roll(u, 1, 1) + jnp.roll(u, -1, 1) - 4 * u
            ), jnp.max(u)

        return lax.scan(step, u, length=30)

    return run, draw.normal(size=(12, 12)).astype("f4")


@program("jax")
def wave_equation():
    def run(u):
        def step(state, _):
            before, now = state
            curvature = jnp.pad(now[2:] - 2 * now[1:-1] + now[:-2], 1)
            return (now, 2 * now - before + 0.25 * curvature), now

        return lax.scan(step, (u, u), length=40)[1]

    return run, np.sin(np.linspace(0, np.pi, 30)).astype("f4")


@program("jax")
def schroedinger_by_split_steps():
    def run(wave, potential):
        k = 2 * jnp.pi * jnp.fft.fftfreq(32)

        def step(wave, _):
            wave = wave * jnp.exp(-0.05j * potential)
            wave = jnp.fft.ifft(jnp.fft.fft(wave) * jnp.exp(-0.05j * k**2))
            return wave * jnp.exp(-0.05j * potential), jnp.sum(jnp.abs(wave) ** 2)

        return lax.scan(step, wave, length=15)

    place = np.arange(32) - 16
    return run, np.exp(-(place**2) / 8 + 0.5j * place).astype("c8"), (place**2 / 50).astype("f4")


@program("jax")
def burgers_equation_in_fourier_space():
    def run(u):
        k = jnp.arange(17)

        def step(u, _):
            slope = jnp.fft.irfft(1j * k * jnp.fft.rfft(u), 32)
            diffusion = jnp.fft.irfft(-(k**2) * jnp.fft.rfft(u), 32)
            return u + 0.002 * (0.05 * diffusion - u * slope), None

        return lax.scan(step, u, length=30)[0]

    return run, np.sin(np.linspace(0, 2 * np.pi, 32, endpoint=False)).astype("f4")


@program("jax")
def game_of_life():
    def run(board):
        def step(board, _):
            count = sum(jnp.roll(board, (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0))
            return ((count == 3) | ((board == 1) & (count == 2))).astype(jnp.uint8), board.sum()

        return lax.scan(step, board, length=12)

    return run, draw.integers(0, 2, (10, 10)).astype("u1")


@program("jax")
def reaction_and_diffusion():
    def run(u, v):
        def laplacian(x):
            return sum(jnp.roll(x, s, a) for s in (1, -1) for a in (0, 1)) - 4 * x

        def step(state, _):
            u, v = state
            reaction = u * v * v
            return (
                u + 0.16 * laplacian(u) - reaction + 0.035 * (1 - u),
                v + 0.08 * laplacian(v) + reaction - 0.095 * v,
            ), None

        return lax.scan(step, (u, v), length=30)[0]

    return run, np.ones((10, 10), "f4"), draw.uniform(0, 0.5, (10, 10)).astype("f4")


@program("jax", rtol=1e-3)
def double_pendulum_from_its_lagrangian():
    def lagrangian(q, v):
        x = jnp.cumsum(jnp.sin(q))
        y = -jnp.cumsum(jnp.cos(q))
        vx, vy = jnp.cumsum(jnp.cos(q) * v), jnp.cumsum(jnp.sin(q) * v)
        return 0.5 * jnp.sum(vx**2 + vy**2) - 9.8 * jnp.sum(y) + 0 * x[0]

    def acceleration(q, v):
        mass = jax.hessian(lagrangian, 1)(q, v)
        mixed = jax.jacfwd(jax.grad(lagrangian, 1), 0)(q, v)
        return jnp.linalg.solve(mass, jax.grad(lagrangian)(q, v) - mixed @ v)

    def run(q):
        def step(state, _):
            q, v = state
            v = v + 0.01 * acceleration(q, v)
            return (q + 0.01 * v, v), q

        return lax.scan(step, (q, jnp.zeros(2)), length=30)[1]

    return run, np.array([0.5, 0.8], "f4")


@program("jax")
def poisson_equation_by_conjugate_gradients():
    def solve(b):
        def laplacian(x):
            padded = jnp.pad(x, 1)
            return 4 * x - padded[2:, 1:-1] - padded[:-2, 1:-1] - padded[1:-1, 2:] - padded[1:-1, :-2]

        return jax.scipy.sparse.linalg.cg(laplacian, b, maxiter=30)[0]

    return solve, draw.normal(size=(8, 8)).astype("f4")


@program("jax")
def ray_marching():
    def render(angle):
        def distance(p):
            return jnp.minimum(jnp.linalg.norm(p) - 1.0, p[1] + 1.2)

        def pixel(x, y):
            ray = jnp.array([x, y, 1.5]) / jnp.sqrt(x**2 + y**2 + 2.25)
            start = jnp.array([jnp.sin(angle), 0.0, -3.0])
            far = lax.fori_loop(0, 30, lambda _, t: t + distance(start + t * ray), 0.0)
            normal = jax.grad(distance)(start + far * ray)
            return jnp.clip(normal @ jnp.array([0.5, 0.7, -0.5]), 0, 1) * (far < 9)

        x = jnp.linspace(-0.8, 0.8, 12)
        return jax.vmap(lambda y: jax.vmap(lambda x: pixel(x, y))(x))(x)

    return render, np.float32(0.3)


@program("jax")
def random_walks_until_they_leave():
    def steps(key):
        def walk(key):
            def go(state):
                place, count, key = state
                key, own = random.split(key)
                return place + random.normal(own), count + 1, key

            return lax.while_loop(lambda s: jnp.abs(s[0]) < 2, go, (0.0, 0, key))[1]

        return jax.vmap(walk)(random.split(key, 10))

    return steps, random.key(1)
