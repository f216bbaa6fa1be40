"""Linear systems with lineax."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import lineax
import numpy as np

from tests.compiler.programs import program

draw = np.random.default_rng(7)
A, B = draw.normal(size=(5, 5)).astype("f4"), draw.normal(size=5).astype("f4")
DEFINITE = A @ A.T + 5 * np.eye(5, dtype="f4")


@program("lineax")
def system_by_the_right_solver():
    return lambda a, b: lineax.linear_solve(lineax.MatrixLinearOperator(a), b).value, DEFINITE, B


@program("lineax")
def definite_system_by_cholesky():
    def run(a, b):
        operator = lineax.MatrixLinearOperator(a, lineax.positive_semidefinite_tag)
        return lineax.linear_solve(operator, b, lineax.Cholesky()).value

    return lambda a, b: jax.value_and_grad(lambda a: jnp.sum(run(a, b) ** 2))(a), DEFINITE, B


@program("lineax", rtol=1e-3)
def system_by_gmres_of_a_function():
    def run(b):
        operator = lineax.FunctionLinearOperator(lambda x: DEFINITE @ x, jax.ShapeDtypeStruct((5,), jnp.float32))
        return lineax.linear_solve(operator, b, lineax.GMRES(1e-5, 1e-5)).value

    return run, B


@program("lineax")
def least_squares_by_qr():
    return lambda a, b: lineax.linear_solve(lineax.MatrixLinearOperator(a), b, lineax.QR()).value, A[:, :3], B
