"""Special functions that JAX leaves to XLA, as JAX functions of others."""

from __future__ import annotations

import math
from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.lowering import composed, rule

Array = jax.Array

BERNOULLI = tuple(b / math.factorial(2 * k) for k, b in enumerate(
    (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798, -174611 / 330), 1
))  # fmt: skip
"""Bernoulli's numbers B₂ₖ over (2k)!, k = 1 … 10."""

# Chebyshev coefficients of exp(−x)·I₁(x)/x on [0, 8] in x/2 − 2, and of exp(−x)·√x·I₁(x) from 8 on in 32/x − 2, the
# highest first, made from the power series and the asymptotic series in 60 digits.
BESSEL_SMALL = (
    7.684385413564163e-15, -5.007329545061822e-14, 3.221736323590976e-13, -1.9838258276973876e-12,
    1.1736193459981161e-11, -6.663495787882754e-11, 3.6255905235389995e-10, -1.887249883274517e-09,
    9.38153730702223e-09, -4.4450591394483146e-08, 2.0032947537207444e-07, -8.568720265205981e-07,
    3.4702513080739896e-06, -1.3273163655904924e-05, 4.78156510754124e-05, -0.00016176081582585592,
    0.0005122859561685292, -0.0015135724506312076, 0.0041564229443128075, -0.010564084894626171,
    0.02472644903062647, -0.05294598120809493, 0.10264365868984705, -0.176416518357834, 0.2525871864436336,
)  # fmt: skip
BESSEL_LARGE = (
    1.045620279977277e-14, 4.246339141925016e-14, -2.1039500884770484e-14, -4.0842716575990727e-13,
    -7.198893272138932e-13, 2.035734473801592e-12, 1.4125706296891137e-11, 3.252617024634585e-11,
    -1.8974996355660155e-11, -5.589743379512347e-10, -3.8353804352733915e-09, -2.631468846271276e-08,
    -2.5122362381673803e-07, -3.882564808827497e-06, -0.00011058893876265696, -0.009761097491361436,
    0.7785762350182801,
)  # fmt: skip


def _chebyshev(x: Array, coefficients: Sequence[float]) -> Array:
    """Sum a Chebyshev series at x/2, the highest coefficient first, by Clenshaw's recurrence."""
    least = float(jnp.finfo(x.dtype).eps) / 16
    last = before = beyond = jnp.zeros_like(x)
    for coefficient in (c for c in coefficients if abs(c) > least):
        last, before, beyond = x * last - before + x.dtype.type(coefficient), last, before
    return (last - beyond) / 2


@rule("bessel_i1e")
@composed
def _bessel_i1e(x: Array) -> Array:
    size = jnp.abs(x)
    small = _chebyshev(jnp.minimum(size, 8) / 2 - 2, BESSEL_SMALL) * size
    beyond = jnp.maximum(size, 8)
    large = _chebyshev(32 / beyond - 2, BESSEL_LARGE) / jnp.sqrt(beyond)
    return jnp.where(jnp.isnan(x), x, jnp.copysign(jnp.where(size <= 8, small, large), x))


@rule("zeta")
@composed
def _zeta(x: Array, q: Array) -> Array:
    """Σ (q + k)⁻ˣ over k ≥ 0: ten terms, and the Euler–Maclaurin formula for the others (NIST DLMF 25.11.5)."""
    first, terms = q, 10
    total = sum(((first + k) ** -x for k in range(1, terms)), first**-x)
    last = first + terms
    power = last**-x
    rest = last * power / (x - 1) + power / 2
    # x·(x + 1)···(x + 2k − 2) / (q + n)^(x + 2k − 1), where a product of its factors one by one does not overflow.
    factor = power * x / last
    for k, number in enumerate(BERNOULLI, 1):
        rest += number * factor
        factor *= (x + 2 * k - 1) / last * ((x + 2 * k) / last)
    # Large q, where all terms vanish; orders without a sum; powers of negative numbers that are no numbers; poles.
    value = jnp.where(power == 0, total, total + rest)
    is_whole = x == jnp.floor(x)
    value = jnp.where((x < 1) | ((q <= 0) & ~is_whole), jnp.nan, value)
    value = jnp.where((q <= 0) & (q == jnp.floor(q)), jnp.where(is_whole & (x % 2 == 0), jnp.inf, jnp.nan), value)
    return jnp.where(x == 1, jnp.inf, value).astype(x.dtype)


@rule("polygamma")
@composed
def _polygamma(n: Array, x: Array) -> Array:
    """The n-th derivative of digamma: (−1)ⁿ⁺¹·n!·ζ(n + 1, x)."""
    sign = jnp.where(n % 2 == 0, -1, 1)
    value = sign * jnp.exp(lax.lgamma(n + 1)) * lax.zeta(n + 1, x)
    is_order = (n >= 0) & (n == jnp.floor(n))
    return jnp.where(n == 0, lax.digamma(x), jnp.where(is_order, value, np.nan)).astype(x.dtype)
