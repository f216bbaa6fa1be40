"""Hyperbolic functions and their inverses."""

from __future__ import annotations

import math

from gdviz.compiler.intrinsics.emitter import Coefficients, Lanes, Value
from gdviz.compiler.intrinsics.exponential import EXP_RANGE, exp_parts, exponential

# (tanh x - x)/x³ in z = x², for |x| ≤ 0.625.
_TANH: Coefficients = {
    "f32": (-0.3333332894, 0.1333276974, -0.05385090958, 0.020997179, -0.006096714166),
    "f64": (
        -0.3333333333333332,
        0.13333333333326658,
        -0.05396825396139557,
        0.021869488260559115,
        -0.008863229830925709,
        0.0035920589774734554,
        -0.001455309297534642,
        0.0005874372860094381,
        -0.00023077616269519857,
        7.959955735264808e-05,
        -1.724487449484433e-05,
    ),
}
# (sinh x - x)/x³ in z = x², for |x| ≤ 1.
_SINH: Coefficients = {
    "f32": (0.1666666665, 0.008333339676, 0.0001983810197, 2.806280258e-06),
    "f64": (
        0.16666666666666666,
        0.008333333333333333,
        0.00019841269841269773,
        2.755731922404034e-06,
        2.505210836405804e-08,
        1.6059048396350562e-10,
        7.646625361656657e-13,
        2.8445264169895285e-15,
    ),
}


def tanh(k: Lanes, x: Value) -> Value:
    """tanh x = x + x³ P(x²) for |x| < 0.625 and 1 - 2/(e^2x + 1) beyond, with the sign of x (Cephes)."""
    a = k.let("a", k.abs(x))
    z = k.let("z", a * a)
    p = k.polynomial(z, _TANH)
    small = k.let("small", a + a * z * p)
    large = 1.0 - 2.0 / (exponential(k, k.min(a, 24.0) * 2.0) + 1.0)
    return k.copysign(k.select(a < 0.625, small, large), x)


def _half_exponential(k: Lanes, a: Value) -> Value:
    """Return e^a/2 for a ≥ 0 without overflow before the result's."""
    n, p = exp_parts(k, k.let("clamped", k.min(a, EXP_RANGE[k.scalar][1] + 2.0)))
    return k.let("half_exponential", k.scale(1.0 + p, k.let("n", n - 1.0)))


def sinh(k: Lanes, x: Value) -> Value:
    """sinh x = x + x³ P(x²) for |x| < 1 and h - 1/(4h) for h = e^|x|/2 beyond, with the sign of x (Cephes)."""
    a = k.let("a", k.abs(x))
    z = k.let("z", a * a)
    p = k.polynomial(z, _SINH)
    small = k.let("small", a + a * z * p)
    h = _half_exponential(k, a)
    return k.copysign(k.select(a < 1.0, small, h - 0.25 / h), x)


def cosh(k: Lanes, x: Value) -> Value:
    """cosh x = h + 1/(4h) for h = e^|x|/2."""
    h = _half_exponential(k, k.abs(x))
    return h + 0.25 / h


def asinh(k: Lanes, x: Value) -> Value:
    """asinh x = log1p(a + a²/(1 + √(1 + a²))) for a = |x|, log a + ln 2 for large a, with the sign of x (fdlibm)."""
    a = k.let("a", k.abs(x))
    large = k.let("large", a > 2.0**54)
    z = k.let("z", a * a)
    inner = k.select(large, a, a + z / (1.0 + k.sqrt(1.0 + z)))
    return k.copysign(k.call("log1p", inner) + k.select(large, math.log(2), 0.0), x)


def acosh(k: Lanes, x: Value) -> Value:
    """acosh x = log1p(t + √(2t + t²)) for t = x - 1, and log x + ln 2 for large x (fdlibm)."""
    large = k.let("large", x > 2.0**54)
    t = k.let("t", x - 1.0)
    inner = k.select(large, x, t + k.sqrt(2.0 * t + t * t))
    value = k.call("log1p", inner) + k.select(large, math.log(2), 0.0)
    return k.select(x >= 1.0, value, math.nan)


def atanh(k: Lanes, x: Value) -> Value:
    """atanh x = log1p(2a/(1 - a))/2 for a = |x|, with the sign of x (fdlibm)."""
    a = k.let("a", k.abs(x))
    value = k.call("log1p", (a + a) / (1.0 - a)) * 0.5
    return k.copysign(k.select(a < 2.0**-28, a, value), x)
