"""Differential equations with diffrax."""

from __future__ import annotations

import diffrax
import jax
import jax.numpy as jnp
import numpy as np

from tests.compiler.programs import program


def oscillator(t, y, args):
    return jnp.stack([y[1], args * (1 - y[0] ** 2) * y[1] - y[0]])


def solve(y, args, solver=None, **options):
    term, solver = diffrax.ODETerm(oscillator), solver or diffrax.Tsit5()
    return diffrax.diffeqsolve(term, solver, 0.0, 3.0, 0.1, y, args, **options).ys


START = np.array([1.0, 0.0], "f4")


@program("diffrax")
def van_der_pol_with_fixed_steps():
    return lambda y, a: solve(y, a), START, np.float32(0.5)


@program("diffrax", rtol=1e-3)
def van_der_pol_with_adaptive_steps():
    times = jnp.linspace(0, 3, 10)
    control = diffrax.PIDController(1e-4, 1e-5)
    return (
        lambda y, a: solve(y, a, saveat=diffrax.SaveAt(ts=times), stepsize_controller=control),
        START,
        np.float32(0.5),
    )


@program("diffrax", rtol=1e-3)
def gradient_of_a_solution_by_checkpoints():
    return jax.value_and_grad(lambda a, y: jnp.sum(solve(y, a, max_steps=64) ** 2)), np.float32(0.5), START


@program("diffrax", rtol=1e-2)
def stiff_equation_by_an_implicit_method():
    control = diffrax.PIDController(1e-3, 1e-4)
    return lambda y, a: solve(y, a, diffrax.Kvaerno3(), stepsize_controller=control), START, np.float32(5)


@program("diffrax")
def stochastic_equation():
    def run(key, y):
        path = diffrax.VirtualBrownianTree(0.0, 1.0, 0.01, (), key)
        terms = diffrax.MultiTerm(
            diffrax.ODETerm(lambda t, y, _: -y), diffrax.ControlTerm(lambda t, y, _: 0.3 * jnp.cos(y), path)
        )
        return diffrax.diffeqsolve(terms, diffrax.EulerHeun(), 0.0, 1.0, 0.05, y).ys

    return run, jax.random.key(0), np.float32(1)


@program("diffrax", rtol=1e-3)
def event_that_ends_a_fall():
    def run(height):
        event = diffrax.Event(lambda t, y, args, **_: y[0])
        term = diffrax.ODETerm(lambda t, y, _: jnp.stack([y[1], jnp.float32(-9.8)]))
        solution = diffrax.diffeqsolve(
            term, diffrax.Heun(), 0.0, 5.0, 0.05, jnp.stack([height, jnp.float32(0)]), event=event
        )
        return solution.ys, solution.ts

    return run, np.float32(4)
