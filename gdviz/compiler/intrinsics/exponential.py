"""Exponentials: exp, exp2, expm1, logistic."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter

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
# Beyond these, e^x is infinite or zero. At the lower end, the factors 2^n are zero too: processors take a hundred times
# as long for products that round to zero, and masked values are far below.
EXP_RANGE = {"f32": (-176.0, 89.0), "f64": (-1418.0, 710.0)}
_EXP2_RANGE = {"f32": (-254.0, 128.0), "f64": (-2046.0, 1024.0)}


def exp_parts(k: Emitter, x: Expression, offset: int) -> tuple[Expression, Expression, Expression]:
    """Return n, an integer with the last bits of n + offset, and e^r - 1 for x = n ln 2 + r, |r| ≤ ln(2)/2.

    By Cody & Waite's reduction and a polynomial.
    """
    n, bits = k.rounded(x * (1 / math.log(2)), offset)
    r = k.let("r", (x - n * LN2_HIGH[k.scalar]) - n * LN2_LOW[k.scalar])
    return n, bits, k.let("p", r + r * r * k.polynomial(r, _EXP))


def exponential(k: Emitter, x: Expression) -> Expression:
    """Return e^x, for other routines."""
    _, bits, p = exp_parts(k, k.let("clamped", k.clamp(x, *EXP_RANGE[k.scalar])), 2 * k.bias)
    return k.let("exponential", k.scale(1.0 + p, bits))


def exp(k: Emitter, x: Expression) -> Expression:
    """e^x = 2^n e^r by Cody & Waite's reduction x = n ln 2 + r and a polynomial (Muller et al.)."""
    return exponential(k, x)


def exp2(k: Emitter, x: Expression) -> Expression:
    """2^x = 2^n e^(r ln 2) for x = n + r, |r| ≤ 1/2, with the polynomial of exp (Muller et al.)."""
    clamped = k.let("clamped", k.clamp(x, *_EXP2_RANGE[k.scalar]))
    n, bits = k.rounded(clamped, 2 * k.bias)
    r = k.let("r", (clamped - n) * math.log(2))
    p = k.polynomial(r, _EXP)
    return k.scale(1.0 + (r + r * r * p), bits)


def expm1(k: Emitter, x: Expression) -> Expression:
    """e^x - 1 = 2 (2^(n - 1) (e^r - 1) + (2^(n - 1) - 1/2)) for x = n ln 2 + r, as in exp (fdlibm, Muller et al.)."""
    # Below the lower end the result rounds to -1.
    _, bits, p = exp_parts(k, k.let("clamped", k.clamp(x, -40.0, EXP_RANGE[k.scalar][1])), k.bias - 1)
    half = k.let("half", k.two_to(bits))
    value = k.let("value", half * p + (half - 0.5))
    return k.select(k.abs(x) < 2.0 ** -(k.fraction_bits + 2), x, value + value)


def logistic(k: Emitter, x: Expression) -> Expression:
    """1/(1 + e^-x) = d, or w - w² d for negative x, for w = e^-|x| and d = 1/(1 + w)."""
    w = exponential(k, -k.abs(x))
    d = k.let("d", 1.0 / (1.0 + w))
    return k.select(x < 0.0, w - w * (w * d), d)
