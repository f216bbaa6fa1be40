"""Exponentials: exp, exp2, expm1, logistic."""

from __future__ import annotations

import math

from gdviz.compiler.intrinsics.emitter import Coefficients, Lanes, Value

# ln 2 in two parts; the first has so few bits that its product with an exponent is exact.
LN2_HIGH = {"f32": 0.693359375, "f64": 6.93147180369123816490e-01}
LN2_LOW = {"f32": -2.12194440054690581e-4, "f64": 1.90821492927058770002e-10}

# (e^r - 1 - r)/r² for |r| ≤ ln(2)/2.
_EXP: Coefficients = {
    "f32": (0.5, 0.1666657703, 0.04166655466, 0.008363173075, 0.001392617612),
    "f64": (
        0.5,
        0.1666666666666667,
        0.04166666666666667,
        0.008333333333326141,
        0.0013888888888883752,
        0.00019841269874800493,
        2.4801587325533363e-05,
        2.7557255425746435e-06,
        2.7557273661348637e-07,
        2.510520637395701e-08,
        2.0914679376583935e-09,
    ),
}
# Beyond these, e^x is infinite or rounds to zero.
EXP_RANGE = {"f32": (-104.0, 89.0), "f64": (-746.0, 710.0)}
_EXP2_RANGE = {"f32": (-151.0, 128.0), "f64": (-1076.0, 1024.0)}


def exp_parts(k: Lanes, x: Value) -> tuple[Value, Value]:
    """Return n and e^r - 1 for x = n ln 2 + r, |r| ≤ ln(2)/2, by Cody & Waite's reduction and a polynomial."""
    n = k.let("n", k.nearest(x * (1 / math.log(2))))
    high = k.let("high", x - n * LN2_HIGH[k.scalar])
    low = k.let("low", n * LN2_LOW[k.scalar])
    r = k.let("r", high - low)
    correction = k.let("correction", (high - r) - low)
    p = k.polynomial(r, _EXP)
    return n, k.let("p", r + (r * r * p + correction))


def exponential(k: Lanes, x: Value) -> Value:
    """Return e^x, for other routines."""
    low, high = EXP_RANGE[k.scalar]
    n, p = exp_parts(k, k.let("clamped", k.min(k.max(x, low), high)))
    return k.let("exponential", k.scale(1.0 + p, n))


def exp(k: Lanes, x: Value) -> Value:
    """e^x = 2^n e^r by Cody & Waite's reduction x = n ln 2 + r and a polynomial (Muller et al.)."""
    return exponential(k, x)


def exp2(k: Lanes, x: Value) -> Value:
    """2^x = 2^n e^(r ln 2) for x = n + r, |r| ≤ 1/2, with the polynomial of exp (Muller et al.)."""
    low, high = _EXP2_RANGE[k.scalar]
    clamped = k.let("clamped", k.min(k.max(x, low), high))
    n = k.let("n", k.nearest(clamped))
    r = k.let("r", (clamped - n) * math.log(2))
    p = k.polynomial(r, _EXP)
    return k.scale(1.0 + (r + r * r * p), n)


def expm1(k: Lanes, x: Value) -> Value:
    """e^x - 1 = 2^n (e^r - 1) + (2^n - 1) for x = n ln 2 + r, as in exp (fdlibm, Muller et al.)."""
    # Below the lower end the result rounds to -1.
    clamped = k.let("clamped", k.min(k.max(x, -40.0), EXP_RANGE[k.scalar][1]))
    n, p = exp_parts(k, clamped)
    # The last doubling is apart, as 2^n alone would overflow.
    last = float(k.bias)
    s = k.let("s", k.two_to(k.min(n, last)))
    value = (s * p + (s - 1.0)) * k.select(n > last, 2.0, 1.0)
    return k.copysign(value, x)


def logistic(k: Lanes, x: Value) -> Value:
    """1/(1 + e^-x), as e^x/(1 + e^x) for negative x, so that nothing overflows."""
    t = exponential(k, -k.abs(x))
    return k.select(x < 0.0, t, 1.0) / (1.0 + t)
