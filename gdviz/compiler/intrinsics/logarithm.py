"""Logarithms: log, log1p."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter
from gdviz.compiler.intrinsics.exponential import LN2_HIGH, LN2_LOW

# (log((1 + s)/(1 - s)) - 2s)/s³ in z = s², for 0 ≤ z ≤ (√2 - 1)²/(√2 + 1)².
_LOG: Coefficients = {
    "f32": (0.6666666655, 0.4000012184, 0.2855082082, 0.2333046723),
    "f64": (
        0.666666666666667,
        0.39999999999899505,
        0.28571428625975487,
        0.22222211134794345,
        0.1818288912531527,
        0.1533172159877604,
        0.1461644970704499,
    ),
}
_SQRT_HALF = {"f32": 0x3F3504F3, "f64": 0x3FE6A09E667F3BCD}
_SMALLEST_NORMAL = {"f32": 2.0**-126, "f64": 2.0**-1022}


def mantissa_exponent(k: Emitter, x: Expression) -> tuple[Expression, Expression]:
    """Return m in [√½, √2) and the float e with x = m·2^e, for positive finite normal x."""
    root = k.integer(_SQRT_HALF[k.scalar])
    difference = k.let("difference", k.bits(x) - root)
    e = k.let("e", k.from_integer(difference.shift("shr_s", k.fraction_bits)))
    fraction = difference & ((1 << k.fraction_bits) - 1)
    return k.let("m", k.from_bits(fraction + root)), e


def made_normal(k: Emitter, x: Expression) -> tuple[Expression, Expression]:
    """Return x multiplied by a power of two where it is subnormal, and the exponent to add."""
    power = k.fraction_bits + 1
    tiny = k.let("tiny", x < _SMALLEST_NORMAL[k.scalar])
    return k.let("normal", k.select(tiny, x * 2.0**power, x)), k.let("shift", k.select(tiny, -float(power), 0.0))


def _log_sum(k: Emitter, f: Expression, e: Expression, correction: Expression | None = None) -> Expression:
    """Return log(1 + f) + e ln 2 + correction by s = f/(2 + f) (fdlibm)."""
    s = k.let("s", f / (2.0 + f))
    z = k.let("z", s * s)
    p = k.polynomial(z, _LOG)
    h = k.let("h", 0.5 * f * f)
    low = e * LN2_LOW[k.scalar]
    if correction is not None:
        low = low + correction
    return k.let("sum", e * LN2_HIGH[k.scalar] + (f - (h - (s * (h + z * p) + low))))


def _where_defined(k: Emitter, x: Expression, pole: float, total: Expression) -> Expression:
    """Return the logarithm of finite numbers above the pole, and what C has for others."""
    defined = (x > pole) & (x < math.inf)
    others = k.let("others", ~defined)
    return k.where_any(
        others, "total", total, lambda: k.select(x.equals(pole), -math.inf, k.select(x < pole, math.nan, x))
    )


def log(k: Emitter, x: Expression) -> Expression:
    """log x = e ln 2 + log m, m in [√½, √2), by the series in (m - 1)/(m + 1), below 1 ulp (fdlibm, Muller et al.)."""
    normal, shift = made_normal(k, x)
    m, e = mantissa_exponent(k, normal)
    return _where_defined(k, x, 0.0, _log_sum(k, k.let("f", m - 1.0), k.let("e", e + shift)))


def log1p(k: Emitter, x: Expression) -> Expression:
    """log(1 + x) as in log for u = 1 + x rounded, corrected by the rounding error of u divided by u (fdlibm)."""
    u = k.let("u", 1.0 + x)
    m, e = mantissa_exponent(k, u)
    error = k.let("error", (k.min(x, 1.0) - (u - k.max(x, 1.0))) / u)
    total = _log_sum(k, k.let("f", m - 1.0), e, error)
    # log1p(-0) is -0.
    signed = k.let("signed", k.from_bits(k.bits(total) | (k.bits(x) & k.sign_bit())))
    return _where_defined(k, x, -1.0, signed)
