"""Special functions, over the ranges where they change their method."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax.scipy import special

from gdviz.compiler import compile_function
from tests.compiler.cases import Case, agree, examples


def bessel(x):
    return {name: getattr(special, name)(x) for name in ("i0", "i0e", "i1", "i1e")}


def gammas(x, y):
    a, x = abs(x) + 0.1, abs(y)
    return {
        "incomplete": (special.gammainc(a, x), special.gammaincc(a, x), jax.grad(lambda a: gammainc(a, x))(a)),
        "beta": special.betainc(a, x + 0.1, x / (x + 1)),
        "drawn": jax.grad(lambda a: jnp.sum(jax.random.gamma(jax.random.key(1), a)))(a),
    }


def gammainc(a, x):
    return jnp.sum(special.gammainc(a, x))


def zetas(x, y):
    s, q = 1.1 + abs(x), 0.05 + abs(y)
    return special.zeta(s, q), [special.polygamma(n, q) for n in (0, 1, 2, 3)]


# Series and continued fractions of some hundred terms; where the derivative by a is small, it is a difference.
TOLERANCE = {np.float32: 2e-5, np.float64: 1e-12}
CASES = [
    *(Case(bessel, ((37,),), t, TOLERANCE[t], TOLERANCE[t], (-20, 20)) for t in (np.float32, np.float64)),
    *(Case(zetas, ((7,), (7,)), t, TOLERANCE[t], TOLERANCE[t], (-20, 20)) for t in (np.float32, np.float64)),
    Case(gammas, ((7,), (7,)), np.float32, 1e-4, 1e-5, (-20, 20)),
    Case(gammas, ((7,), (7,)), np.float64, 1e-10, 1e-11, (-20, 20)),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@settings(examples)
@given(data=st.data())
def test_special_functions(case: Case, data) -> None:
    case.check(*case.drawn(data))


def test_special_functions_where_they_have_no_finite_value() -> None:
    x = np.array([0.0, -0.0, 1.0, 2.0, 3.5, -1.0, -2.5, np.inf, -np.inf, np.nan, 1e-30, 1e30], np.float32)
    first, second = (z.ravel() for z in np.meshgrid(x, x))

    def function(x, y):
        # An infinite order, or a negative one that is whole, is left out: XLA has values there that have no meaning.
        order = jnp.where(jnp.isfinite(x) & (abs(x) < 100), x, 1)
        return special.zeta(order, jnp.where(jnp.isfinite(y), y, 1)), special.i0e(x), special.i1e(x)

    agree(compile_function(function, first, second)(first, second), jax.jit(function)(first, second), 2e-6)
