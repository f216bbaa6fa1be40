"""Roots, minima and least squares with optimistix."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optimistix

from tests.compiler.programs import program

START = np.array([0.8, 1.2], "f4")


def rosenbrock(x, args):
    return (1 - x[0]) ** 2 + args * (x[1] - x[0] ** 2) ** 2


@program("optimistix")
def root_by_newton():
    return (
        lambda x, a: optimistix.root_find(lambda x, a: x**3 - a, optimistix.Newton(1e-5, 1e-5), x, a).value,
        START,
        np.float32(2),
    )


@program("optimistix")
def root_by_bisection():
    def run(x, a):
        options = {"lower": 0.0, "upper": 3.0}
        solver = optimistix.Bisection(1e-5, 1e-5)
        return optimistix.root_find(lambda x, a: x**2 - a, solver, x, a, options=options).value

    return run, np.float32(1), np.float32(2)


@program("optimistix")
def gradient_through_a_fixed_point():
    def run(a):
        return optimistix.fixed_point(
            lambda x, a: jnp.cos(a * x), optimistix.FixedPointIteration(1e-5, 1e-5), 0.5, a
        ).value

    return jax.value_and_grad(run), np.float32(0.9)


@program("optimistix", rtol=1e-3)
def minimum_by_bfgs_of_optimistix():
    solver = optimistix.BFGS(1e-5, 1e-5)
    return lambda x, a: optimistix.minimise(rosenbrock, solver, x, a, throw=False).value, START, np.float32(5)


@program("optimistix", rtol=1e-3)
def minimum_by_nelder_and_mead():
    solver = optimistix.NelderMead(1e-4, 1e-4)
    return lambda x, a: optimistix.minimise(rosenbrock, solver, x, a, throw=False).value, START, np.float32(1)


@program("optimistix", rtol=1e-3)
def least_squares_by_levenberg_and_marquardt():
    t = np.linspace(0, 2, 15, dtype="f4")

    def residuals(p, y):
        return p[0] * jnp.exp(-p[1] * t) - y

    def run(p, y):
        return optimistix.least_squares(residuals, optimistix.LevenbergMarquardt(1e-5, 1e-5), p, y).value

    return run, START, (2 * np.exp(-0.7 * t)).astype("f4")


@program("optimistix", rtol=1e-3)
def least_squares_by_dogleg():
    def run(x):
        return optimistix.least_squares(
            lambda x, _: jnp.stack([1 - x[0], 3 * (x[1] - x[0] ** 2)]), optimistix.Dogleg(1e-5, 1e-5), x
        ).value

    return run, START
