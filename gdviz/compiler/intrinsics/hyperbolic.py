"""Hyperbolic functions and their inverses."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter
from gdviz.compiler.intrinsics.exponential import EXP_RANGE, LN2_HIGH, LN2_LOW, exp_parts

# (tanh r - r)/r³ in z = r², for |r| ≤ ln(2)/2.
_TANH: Coefficients = {
    "f32": (-0.3333333202, 0.1333298364, -0.05382151904, 0.01987466412),
    "f64": (
        -0.3333333333333333,
        0.13333333333332914,
        -0.05396825396732192,
        0.02186948845627165,
        -0.008863232094028362,
        0.0035920448016222477,
        -0.001454644607805753,
        0.0005800282821419015,
        -0.0001928273425398708,
    ),
}
# In float32, the products of ln(2)/2 with 0, ..., 7 are exact, and for larger multiples tanh is flat.
_HALF_LN2 = {"f32": (0.5 * math.log(2),), "f64": (0.5 * LN2_HIGH["f64"], 0.5 * LN2_LOW["f64"])}
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


def tanh(k: Emitter, x: Expression) -> Expression:
    """tanh x = (s - 1 + (s + 1) t)/(s + 1 + (s - 1) t) for s = 2^n, t = tanh r, x = n ln(2)/2 + r, 0 ≤ |r| ≤ ln(2)/2.

    This is the addition theorem with tanh(n ln(2)/2) = (s - 1)/(s + 1). As r has the sign of x, nothing cancels; and
    for n = 0 the result is t.
    """
    # Beyond ±20, and ±10 in float32, the result rounds to ±1.
    clamped = k.let("clamped", k.clamp(x, -20.0, 20.0))
    n, bits = k.rounded(k.trunc(clamped * (2 / math.log(2))), k.bias)
    r = clamped
    for part in _HALF_LN2[k.scalar]:
        r = k.let("r", r - n * part)
    z = k.let("z", r * r)
    # Not r + r z P(z), nor s - 1 below, as they would lose the sign of -0.
    t = k.let("t", r * (1.0 + z * k.polynomial(z, _TANH)))
    s = k.let("s", k.two_to(bits))
    above, below = k.let("above", s + 1.0), k.let("below", 1.0 - s)
    return (above * t - below) / (above - below * t)


def _half_exponential(k: Emitter, a: Expression) -> Expression:
    """Return e^a/2 for a ≥ 0 without overflow before the result's."""
    _, bits, p = exp_parts(k, k.let("clamped", k.clamp(a, 0.0, EXP_RANGE[k.scalar][1] + 2.0)), 2 * k.bias - 1)
    return k.let("half_exponential", k.scale(1.0 + p, bits))


def sinh(k: Emitter, x: Expression) -> Expression:
    """sinh x = x + x³ P(x²) for |x| < 1 and h - 1/(4h) for h = e^|x|/2 beyond, with the sign of x (Cephes)."""
    a = k.let("a", k.abs(x))
    z = k.let("z", a * a)
    p = k.polynomial(z, _SINH)
    small = k.let("small", a + a * z * p)
    h = _half_exponential(k, a)
    return k.copysign(k.select(a < 1.0, small, h - 0.25 / h), x)


def cosh(k: Emitter, x: Expression) -> Expression:
    """cosh x = h + 1/(4h) for h = e^|x|/2."""
    h = _half_exponential(k, k.abs(x))
    return h + 0.25 / h


def asinh(k: Emitter, x: Expression) -> Expression:
    """asinh x = log1p(a + a²/(1 + √(1 + a²))) for a = |x|, log a + ln 2 for large a, with the sign of x (fdlibm)."""
    a = k.let("a", k.abs(x))
    large = k.let("large", a > 2.0**54)
    z = k.let("z", a * a)
    inner = k.select(large, a, a + z / (1.0 + k.sqrt(1.0 + z)))
    return k.copysign(k.call("log1p", inner) + k.select(large, math.log(2), 0.0), x)


def acosh(k: Emitter, x: Expression) -> Expression:
    """acosh x = log1p(t + √(2t + t²)) for t = x - 1, and log x + ln 2 for large x (fdlibm)."""
    large = k.let("large", x > 2.0**54)
    t = k.let("t", x - 1.0)
    inner = k.select(large, x, t + k.sqrt(2.0 * t + t * t))
    value = k.call("log1p", inner) + k.select(large, math.log(2), 0.0)
    return k.select(x >= 1.0, value, math.nan)


def atanh(k: Emitter, x: Expression) -> Expression:
    """atanh x = log1p(2a/(1 - a))/2 for a = |x|, with the sign of x (fdlibm)."""
    a = k.let("a", k.abs(x))
    value = k.call("log1p", (a + a) / (1.0 - a)) * 0.5
    return k.copysign(k.select(a < 2.0**-28, a, value), x)
