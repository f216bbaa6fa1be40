"""pow and cbrt."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter
from gdviz.compiler.intrinsics.exponential import EXP_RANGE, LN2_HIGH, exp_parts
from gdviz.compiler.intrinsics.logarithm import made_normal, mantissa_exponent

# ∛m for √½ ≤ m ≤ √2, with an error of 1.2e-5, and 2^(-1/3), 2^(1/3).
_CBRT_GUESS = (0.4536885096961064, 0.896739213695819, -0.5237666919734945, 0.20934604984052332, -0.036000191740462616)
_CBRT: Coefficients = {"f32": _CBRT_GUESS, "f64": _CBRT_GUESS}
_CBRT_HALF, _CBRT_TWO = 0.7937005259840998, 1.2599210498948732


def cbrt(k: Emitter, x: Expression) -> Expression:
    """∛x = 2^q ∛v for |x| = 2^3q v, by a polynomial, one step of Halley and one of Newton, with the sign of x."""
    normal, shift = made_normal(k, k.let("a", k.abs(x)))
    m, e = mantissa_exponent(k, normal)
    e = k.let("e", e + shift)
    q, q_bits = k.rounded(e * (1 / 3), k.bias)
    rest = k.let("rest", e - 3.0 * q)
    below, above = k.let("below", rest < 0.0), k.let("above", rest > 0.0)
    v = k.let("v", m * k.select(below, 0.5, k.select(above, 2.0, 1.0)))
    p = k.polynomial(m, _CBRT)
    g = k.let("g", p * k.select(below, _CBRT_HALF, k.select(above, _CBRT_TWO, 1.0)))
    cube = k.let("cube", g * g * g)
    g = k.let("g", g * ((cube + 2.0 * v) / (2.0 * cube + v)))
    root = k.let("root", (g - (g - v / (g * g)) * (1 / 3)) * k.two_to(q_bits))
    return k.copysign(k.select(k.let("zero", (x * 0.0).equals(0.0)) & k.let("nonzero", k.abs(x) > 0.0), root, x), x)


def _log_double(k: Emitter, x: Expression) -> tuple[Expression, Expression]:
    """Return the logarithm of a positive finite x as an unevaluated sum with twice the precision."""
    normal, shift = made_normal(k, x)
    m, e = mantissa_exponent(k, normal)
    e = k.let("e", e + shift)
    f = k.let("f", m - 1.0)
    d, d_low = k.two_sum("d", m, k.let("one", k.const(1.0)))
    # s = f/d in double precision.
    s = k.let("s", f / d)
    product, error = k.two_product("sd", s, d)
    s_low = k.let("s_low", (((f - product) - error) - s * d_low) / d)
    # c = 2/3 + z P(z), then log m = 2 s + s z c.
    z, z_low = k.two_product("z", s, s)
    z_low = k.let("z_low", z_low + 2.0 * s * s_low)
    p = k.polynomial(z, _LOG_TAIL)
    tail = k.let("tail", z * p)
    two_thirds = k.let("two_thirds", k.const(2 / 3))
    c = k.let("c", two_thirds + tail)
    c_low = k.let("c_low", (tail - (c - two_thirds)) + 3.700743415417188e-17)
    sz, sz_low = k.two_product("sz", s, z)
    sz_low = k.let("sz_low", sz_low + (s * z_low + s_low * z))
    t, t_low = k.two_product("t", sz, c)
    t_low = k.let("t_low", t_low + (sz * c_low + sz_low * c))
    log_m, log_m_low = k.two_sum("log_m", k.let("twice", 2.0 * s), t)
    log_m_low = k.let("log_m_low", log_m_low + (2.0 * s_low + t_low))
    total, total_low = k.two_sum("total", k.let("e_high", e * LN2_HIGH["f64"]), log_m)
    # ln 2 in three parts, as the low one alone has only the last 53 bits.
    e_low, e_low_error = k.two_sum("e_low", k.let("e_part", e * _LN2_MIDDLE), log_m_low)
    total_low = k.let("total_low", total_low + (e_low + (e_low_error + e * _LN2_LAST)))
    high = k.let("log_high", total + total_low)
    return high, k.let("log_low", total_low - (high - total))


# (log((1 + s)/(1 - s)) - 2s)/s³ - 2/3, divided by z = s².
_LOG_TAIL: Coefficients = {
    "f64": (
        0.40000000000000024,
        0.2857142857133856,
        0.22222222271077452,
        0.1818180825160674,
        0.15385574500506802,
        0.13285967272295976,
        0.12913496086513732,
    )
}
# ln 2 - LN2_HIGH in two parts, the first with few bits.
_LN2_MIDDLE, _LN2_LAST = 1.9082149292705572e-10, 3.061840736018652e-24


# The polynomials of log and exp to 10 digits.
_SHORT_LOG: Coefficients = {
    "f64": (0.6666666666737868, 0.3999999879244169, 0.28571755535032944, 0.22191337428065783, 0.19363884986633198)
}
_SHORT_EXP: Coefficients = {
    "f64": (
        0.5000000013465813,
        0.16666666681623934,
        0.041666464925243965,
        0.008333310925165814,
        0.0013933650000964633,
        0.0001989099108823429,
    )
}


def short_power(k: Emitter, x: Expression, y: Expression) -> Expression:
    """x^y = e^(y log x) with 9 digits for positive normal x, where the result is a float32, 0 or infinite."""
    m, e = mantissa_exponent(k, x)
    s = k.let("s", (m - 1.0) / (m + 1.0))
    z = k.let("z", s * s)
    log = e * math.log(2) + (s + s + s * z * k.polynomial(z, _SHORT_LOG))
    product = k.let("product", k.clamp(y * log, *EXP_RANGE["f32"]))
    n, bits = k.rounded(product * (1 / math.log(2)), k.bias)
    r = k.let("r", product - n * math.log(2))
    return (1.0 + (r + r * r * k.polynomial(r, _SHORT_EXP))) * k.two_to(bits)


def _power(k: Emitter, a: Expression, b: Expression) -> Expression:
    """Return a^b for positive finite a, the logarithm and the product with twice the precision (Dekker)."""
    high, low = _log_double(k, a)
    product, error = k.two_product("product", b, high)
    error = k.let("error", error + b * low)
    inside = k.let("inside", k.abs(product) < 800.0)
    _, bits, p = exp_parts(k, k.let("clamped", k.clamp(product, *EXP_RANGE[k.scalar])), 2 * k.bias)
    p = k.let("p", p + k.select(inside, error, 0.0) * (1.0 + p))
    return k.scale(1.0 + p, bits)


def power(k: Emitter, x: Expression, y: Expression) -> Expression:
    """x^y = ± e^(y log |x|), in twice the precision, in float64 for float32 (Dekker; Muller et al.)."""
    a = k.let("a", k.abs(x))
    # Any larger exponent overflows or underflows too, or x is 1.
    b = k.let("b", k.clamp(y, -(2.0**65), 2.0**65))
    value = k.let("value", k.call_in_f64("short_power", a, b) if k.scalar == "f32" else _power(k, a, b))
    # The logarithm of 0 and ∞ is infinite.
    zero = k.let("zero", a.equals(0.0))
    extreme = k.let("extreme", zero | a.equals(math.inf))
    vanishes = k.let("vanishes", zero ^ (y < 0.0))
    value = k.let("value", k.select(extreme, k.select(vanishes, 0.0, math.inf), value))
    value = k.let("value", k.select(k.let("number", (x.equals(x)) & (y.equals(y))), value, math.nan))
    # A negative base needs an integer exponent, whose parity decides the sign.
    negative = k.let("negative", k.copysign(k.const(1.0), x) < 0.0)
    half = k.let("half_y", y * 0.5)
    integer = k.let("integer", k.floor(y).equals(y))
    even = k.let("even", k.floor(half).equals(half))
    undefined = k.let("undefined", (x < 0.0) & (k.abs(x) < math.inf))
    value = k.let("value", k.select(undefined, k.select(integer, value, math.nan), value))
    value = k.let("value", k.select(negative, k.select(integer, k.select(even, value, -value), value), value))
    return k.select(k.let("unit", x.equals(1.0) | y.equals(0.0)), 1.0, value)
