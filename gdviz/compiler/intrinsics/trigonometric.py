"""sin, cos, tan."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter
from gdviz.compiler.intrinsics.payne_hanek import reduce_large

# π/2 in four parts. The products of the first three with the integers that occur are exact.
_HALF_PI = {
    "f32": (1.5703125, 0.0004837512969970703, 7.549533620476723e-08, 2.563344151594519e-12),
    "f64": (1.5707963109016418, 1.5893254712295857e-08, 6.123233932053594e-17, 6.36831716351095e-25),
}
# Up to here these four parts suffice.
_REDUCTION_LIMIT = {"f32": 2.0**13, "f64": 2.0**20}
# (sin r - r)/r³ in z = r², for |r| ≤ π/4.
_SIN: Coefficients = {
    "f32": (-0.1666666464, 0.008332748271, -0.0001958789088),
    "f64": (
        -0.16666666666666666,
        0.008333333333330948,
        -0.00019841269836758574,
        2.755731610255244e-06,
        -2.5051131845003624e-08,
        1.5918129294866608e-10,
    ),
}
# (cos r - 1 + r²/2)/r⁴ in z = r², for |r| ≤ π/4.
_COS: Coefficients = {
    "f32": (0.04166666466, -0.001388830304, 2.454794209e-05),
    "f64": (
        0.041666666666666664,
        -0.0013888888888887398,
        2.480158729876569e-05,
        -2.7557317271729793e-07,
        2.08761462684032e-09,
        -1.1382632425521717e-11,
    ),
}


def _quarter_turns(k: Emitter, x: Expression, quarters: int) -> tuple[Expression, Expression, Expression]:
    """Return r, its rounding error and an integer with the last bits of n + quarters, for x = n π/2 + r, |r| ≤ π/4."""
    parts = _HALF_PI[k.scalar]
    n, q = k.rounded(x * (2 / math.pi), quarters)
    difference = k.let("difference", (x - n * parts[0]) - n * parts[1])
    third = k.let("third", n * parts[2])
    r = k.let("r", difference - third)
    # The difference is larger than the third part, or has so few bits that its sum with it is exact.
    low = k.let("low", ((difference - r) - third) - n * parts[3])
    if k.scalar == "f64":
        reduce_large(k, x, _REDUCTION_LIMIT["f64"], r, low, n)
        _, q = k.rounded(n, quarters)
    return r, low, q


def _sin_cos(k: Emitter, r: Expression, low: Expression) -> tuple[Expression, Expression]:
    """Return the sine and cosine of r + low for |r| ≤ π/4 (fdlibm)."""
    z = k.let("z", r * r)
    p = k.polynomial(z, _SIN)
    sine = k.let("sine", r + (r * z * p + low))
    p = k.polynomial(z, _COS)
    return sine, k.let("cosine", 1.0 - (0.5 * z - (z * z * p - r * low)))


def _turned_sine(k: Emitter, x: Expression, name: str, quarters: int) -> Expression:
    """Return sin(x + quarters π/2)."""
    r, low, q = _quarter_turns(k, x, quarters)
    sine, cosine = _sin_cos(k, r, low)
    value = k.let("value", k.select(_is_odd(k, q), cosine, sine))
    return _finished(k, x, name, _signed(k, value, q))


def _signed(k: Emitter, value: Expression, q: Expression) -> Expression:
    """Return a value with the sign that the second last bit of n decides."""
    sign = q.shift("shl", k.bits_width - 2) & k.sign_bit()
    return k.let("value", k.from_bits(k.bits(value) ^ sign))


def _finished(k: Emitter, x: Expression, name: str, value: Expression) -> Expression:
    """Return a value, or the function of x where that is too large for float32."""
    if k.scalar == "f32":
        huge = k.let("huge", k.abs(x) > _REDUCTION_LIMIT["f32"])
        value = k.where_any(huge, "result", value, lambda: k.call_in_f64(name, x))
    return value


def _is_odd(k: Emitter, q: Expression) -> Expression:
    """Return the mask of odd integers."""
    return k.let("odd", q.shift("shl", k.bits_width - 1).equals(k.sign_bit()))


def sin(k: Emitter, x: Expression) -> Expression:
    """sin x = ± sin r or ± cos r for x = n π/2 + r by Cody & Waite, for large |x| by Payne & Hanek (fdlibm)."""
    return k.select(x.equals(0.0), x, _turned_sine(k, x, "sin", 0))


def cos(k: Emitter, x: Expression) -> Expression:
    """cos x = sin(x + π/2), by the reduction of sin (fdlibm)."""
    return _turned_sine(k, x, "cos", 1)


def sin_cos(k: Emitter, x: Expression) -> tuple[Expression, Expression]:
    """sin x and cos x by one reduction."""
    r, low, q = _quarter_turns(k, x, 0)
    sine, cosine = _sin_cos(k, r, low)
    odd = _is_odd(k, q)
    turned = k.let("turned", k.select(odd, cosine, sine)), k.let("turned", k.select(odd, sine, cosine))
    signed = _signed(k, turned[0], q), _signed(k, turned[1], k.let("next", q + 1))
    sine, cosine = (_finished(k, x, name, value) for name, value in zip(("sin", "cos"), signed, strict=True))
    return k.select(x.equals(0.0), x, sine), cosine


def tan(k: Emitter, x: Expression) -> Expression:
    """tan x = sin r/cos r or -cos r/sin r for x = n π/2 + r, by the reduction of sin."""
    r, low, q = _quarter_turns(k, x, 0)
    sine, cosine = _sin_cos(k, r, low)
    odd = _is_odd(k, q)
    value = k.select(odd, -cosine, sine) / k.select(odd, sine, cosine)
    return k.select(x.equals(0.0), x, value)
