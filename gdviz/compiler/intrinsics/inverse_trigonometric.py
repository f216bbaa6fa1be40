"""asin, acos, atan, atan2."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter

# (atan t - t)/t³ in z = t², for |t| ≤ tan(π/8).
_ATAN: Coefficients = {
    "f32": (-0.3333333176, 0.1999954048, -0.1426395559, 0.107437314, -0.06451927906),
    "f64": (
        -0.3333333333333333,
        0.19999999999999804,
        -0.14285714285659828,
        0.1111111110515544,
        -0.09090908753500528,
        0.07692296375022063,
        -0.06666424885557228,
        0.05878928995753313,
        -0.05230454255320071,
        0.04551593150697311,
        -0.03457056018298475,
        0.01628575486212933,
    ),
}
# (asin s - s)/s³ in z = s², for |s| ≤ 1/2.
_ASIN: Coefficients = {
    "f32": (0.1666667241, 0.07498855073, 0.04500138007, 0.02655454221, 0.03808502356),
    "f64": (
        0.16666666666666666,
        0.07500000000000118,
        0.044642857142551895,
        0.03038194447553234,
        0.02237215744350722,
        0.017352816540325496,
        0.01396378001220357,
        0.011566459612121669,
        0.009621842970100282,
        0.009319560794767447,
        0.003044879909455676,
        0.01955451333612338,
        -0.019241671746743044,
        0.029612011264955124,
    ),
}
# The rounding errors of π/2 and π/4.
_HALF_PI_LOW = {"f32": -4.371139000186241e-08, "f64": 6.123233995736766e-17}


def _atan_quotient(k: Emitter, a: Expression, b: Expression) -> Expression:
    """Return atan(a/b) for a, b ≥ 0 by the breakpoints tan(π/8), tan(3π/8) (Cephes)."""
    large = k.let("large", a > 2.414213562373095 * b)
    middle = k.let("middle", a > 0.4142135623730951 * b)
    numerator = k.select(large, -b, k.select(middle, a - b, a))
    denominator = k.select(large, a, k.select(middle, a + b, b))
    t = k.let("t", numerator / denominator)
    z = k.let("z", t * t)
    p = k.polynomial(z, _ATAN)
    low = _HALF_PI_LOW[k.scalar]
    base = k.select(large, math.pi / 2, k.select(middle, math.pi / 4, 0.0))
    base_low = k.select(large, low, k.select(middle, low / 2, 0.0))
    return k.let("angle", base + (t + (t * z * p + base_low)))


def atan(k: Emitter, x: Expression) -> Expression:
    """atan x = π/4 + atan((x - 1)/(x + 1)) or π/2 + atan(-1/x) beyond tan(π/8), tan(3π/8); a polynomial (Cephes)."""
    return k.copysign(_atan_quotient(k, k.let("a", k.abs(x)), k.const(1.0)), x)


def atan2(k: Emitter, x: Expression, y: Expression) -> Expression:
    """atan2(x, y) = atan(|x|/|y|) moved to its quadrant, for the ordinate x and the abscissa y (Cephes)."""
    a = k.let("a", k.abs(x))
    b = k.let("b", k.abs(y))
    infinite = k.let("infinite", k.min(a, b).equals(math.inf))
    # Scaled so that their sum is finite and that neither is subnormal where it matters.
    larger = k.let("larger", k.max(a, b))
    factor = k.let("factor", k.select(larger > 2.0**1000, 0.25, k.select(larger < 1.0, 2.0**60, 1.0)))
    a = k.let("a", k.select(infinite, 1.0, a * factor))
    b = k.let("b", k.select(infinite, 1.0, b * factor))
    zero = k.let("zero", k.max(a, b).equals(0.0))
    angle = _atan_quotient(k, a, k.let("b", k.select(zero, 1.0, b)))
    negative = k.let("negative", k.copysign(k.const(1.0), y) < 0.0)
    left = math.pi - (angle - 2 * _HALF_PI_LOW[k.scalar])
    return k.copysign(k.select(negative, left, angle), x)


def _asin_parts(k: Emitter, x: Expression) -> tuple[Expression, Expression, Expression]:
    """Return the mask |x| > 1/2, and s and asin s - s for s = |x|, or √((1 - |x|)/2) where the mask is set."""
    a = k.let("a", k.abs(x))
    large = k.let("large", a > 0.5)
    z = k.let("z", k.select(large, (1.0 - a) * 0.5, a * a))
    s = k.let("s", k.select(large, k.sqrt(z), a))
    p = k.polynomial(z, _ASIN)
    return large, s, k.let("rest", s * z * p)


def asin(k: Emitter, x: Expression) -> Expression:
    """asin x = x + x³ P(x²) for |x| ≤ 1/2 and π/2 - 2 asin √((1 - |x|)/2) beyond, with the sign of x (Cephes)."""
    large, s, rest = _asin_parts(k, x)
    twice = k.let("twice", 2.0 * s)
    difference = k.let("difference", math.pi / 2 - twice)
    error = (math.pi / 2 - difference) - twice
    outer = difference - (2.0 * rest - (_HALF_PI_LOW[k.scalar] + error))
    return k.copysign(k.select(large, outer, s + rest), x)


def acos(k: Emitter, x: Expression) -> Expression:
    """acos x = π/2 - asin x for |x| ≤ 1/2, and 2 asin √((1 - |x|)/2), or π minus that, beyond (Cephes)."""
    large, s, rest = _asin_parts(k, x)
    low = _HALF_PI_LOW[k.scalar]
    inner = k.let("inner", k.copysign(s, x))
    inner = math.pi / 2 - (inner - (low - k.copysign(rest, x)))
    twice = k.let("twice", 2.0 * (s + rest))
    return k.select(large, k.select(x < 0.0, math.pi - (twice - 2 * low), twice), inner)
