"""Optimisation with jaxopt."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import jaxopt
import numpy as np

from tests.compiler.programs import program

draw = np.random.default_rng(8)
X, Y = draw.normal(size=(20, 4)).astype("f4"), draw.normal(size=20).astype("f4")


def squares(w, x, y):
    return jnp.mean((x @ w - y) ** 2)


@program("jaxopt", rtol=1e-3)
def lbfgs_of_jaxopt():
    return lambda x, y: jaxopt.LBFGS(squares, maxiter=10).run(jnp.zeros(4), x, y).params, X, Y


@program("jaxopt", rtol=5e-3)
def lasso_by_proximal_gradients():
    def run(x, y, penalty):
        solver = jaxopt.ProximalGradient(squares, jaxopt.prox.prox_lasso, maxiter=40)
        return solver.run(jnp.zeros(4), hyperparams_prox=penalty, x=x, y=y).params

    return run, X, Y, np.float32(0.1)


@program("jaxopt")
def simplex_by_projected_gradients():
    def run(x, y):
        solver = jaxopt.ProjectedGradient(squares, jaxopt.projection.projection_simplex, maxiter=30)
        return solver.run(jnp.full(4, 0.25), x=x, y=y).params

    return run, X, Y


@program("jaxopt", rtol=1e-3)
def gradient_of_ridge_through_its_solution():
    def run(penalty, x, y):
        solver = jaxopt.GradientDescent(lambda w, p: squares(w, x, y) + p * jnp.sum(w**2), maxiter=60)
        return jnp.sum(solver.run(jnp.zeros(4), penalty).params ** 2)

    return jax.value_and_grad(run), np.float32(0.3), X, Y


@program("jaxopt", rtol=1e-3)
def bisection_of_jaxopt():
    return lambda a: jaxopt.Bisection(lambda x, a: x**3 - a, 0.0, 3.0, check_bracket=False).run(a=a).params, np.float32(
        5
    )
