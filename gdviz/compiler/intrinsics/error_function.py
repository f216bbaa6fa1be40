"""The error function, its complement and its inverse."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter
from gdviz.compiler.intrinsics.exponential import exp_parts, exponential

# erf(x)/x - 1 in z = x², for |x| ≤ 1.
_ERF: Coefficients = {
    "f32": (0.1283791658, -0.376126266, 0.112835938, -0.02685416834, 0.005188994224, -0.000801595619, 7.872582762e-05),
    "f64": (
        0.1283791670955126,
        -0.3761263890318375,
        0.11283791670954879,
        -0.026866170645076792,
        0.0052239776248180145,
        -0.000854832698083379,
        0.0001205533111164271,
        -1.4925595266831182e-05,
        1.6461000484121368e-06,
        -1.6350312701054695e-07,
        1.4659775274047436e-08,
        -1.1372848856791674e-09,
        5.957176147748911e-11,
    ),
}
# log erfc(x) in x - 2, for 1 ≤ x ≤ 4.
_LOG_ERFC: Coefficients = {
    "f32": (
        -5.364941265,
        -4.418160868,
        -0.9237508678,
        -0.0164646751,
        0.003570868244,
        -0.0007333605375,
        0.0001353539864,
        -1.986362006e-05,
        1.637151415e-06,
    )
}
# (1 + 2x) e^(x²) erfc x in t = (x - 4)/(x + 4), for 0.5 ≤ x ≤ 27.5.
_ERFC: Coefficients = {
    "f64": (
        1.2329951186255526,
        -0.13962111684056167,
        0.01537965210261441,
        0.0680970542545849,
        -0.10103906603596441,
        0.0937328350023648,
        -0.06633036582058419,
        0.03716751546866814,
        -0.016197733953407338,
        0.0050319706285806886,
        -0.0007577740381206725,
        -0.00019926040756607183,
        0.00015062497577254995,
        -2.438585880350937e-05,
        -1.1231167152741318e-05,
        5.679141745077291e-06,
        3.09609891511125e-07,
        -7.818301230736041e-07,
        5.8357470186722155e-08,
        7.415323491118425e-08,
        -9.056380402320203e-09,
    )
}
# erf_inv(x)/x, in w - 3.125 for w = -log(1 - x²) ≤ 6.25, then in √w - 3.25 for w ≤ 16, then in √w - 5.
_ERF_INV_CENTER: Coefficients = {
    "f64": (
        1.6536545626831027,
        0.2401581824255897,
        -0.006033670871427011,
        -0.0007407025341669402,
        0.0001867342080212427,
        -1.3882523361276876e-05,
        -1.3654691796592068e-06,
        4.2347877672780653e-07,
        -2.907038666019143e-08,
        -4.112633104297614e-09,
        1.0512202440121784e-09,
        -5.4154417754696635e-11,
        -1.2977505202014966e-11,
        2.6335724924608484e-12,
        -8.106594456438496e-14,
        -4.0554139746886e-14,
        6.581955305929239e-15,
        2.1669946262835728e-17,
        -1.290702354613073e-16,
        1.1125794759379466e-17,
        1.1027771591500028e-18,
        -1.6787330615256773e-19,
        -2.3623696985660004e-22,
    )
}
_ERF_INV_MIDDLE: Coefficients = {
    "f64": (
        3.0838856104922208,
        1.0052589676941592,
        0.0053709145535581985,
        -0.0037512085075638536,
        0.0024914420976198813,
        -0.0016882755561681802,
        0.0009532893521118177,
        -0.00035503751863069763,
        2.4031363245440546e-05,
        6.828484052292924e-05,
        -4.731952918337189e-05,
        1.2475343474376931e-05,
        2.9273722115986924e-06,
        -4.013946398190292e-06,
        1.4958263152984917e-06,
        1.832399988132858e-08,
        -2.6860975725571463e-07,
        9.071950571029922e-08,
        -3.831039946072436e-10,
    )
}
_ERF_INV_TAIL: Coefficients = {
    "f64": (
        4.849906401408584,
        1.0103004648645413,
        -0.00013871931835112341,
        -0.00021503011962944126,
        7.599527735160192e-05,
        -1.968177348376382e-05,
        4.5260599477720725e-06,
        -9.930119183482954e-07,
        2.2901554497563463e-07,
        -6.761414811460412e-08,
        2.9124399186491765e-08,
        -1.5146221782627176e-08,
        7.644335983557396e-09,
        -3.5875995609819957e-09,
        1.4895546197648135e-09,
        -3.717155341616744e-10,
        -2.2467591693364923e-11,
        2.752083669120487e-11,
    )
}


def _near_erf(k: Emitter, a: Expression) -> Expression:
    """Return erf a for 0 ≤ a ≤ 1."""
    return k.let("near", a + a * k.polynomial(k.let("z", a * a), _ERF))


def _far_erfc(k: Emitter, a: Expression) -> Expression:
    """Return erfc a for a ≥ 1/2."""
    # Beyond 28 nothing is left.
    b = k.let("b", k.min(a, 28.0))
    p = k.polynomial(k.let("t", (b - 4.0) / (b + 4.0)), _ERFC)
    square, error = k.two_product("square", b, b)
    e = exponential(k, -square)
    return k.let("far", (e - e * error) * (p / (1.0 + 2.0 * b)))


def _far_erfc_single(k: Emitter, a: Expression) -> Expression:
    """Return erfc a for a ≥ 1, with an absolute error of 2^-25, as e^P(a)."""
    _, bits, p = exp_parts(k, k.polynomial(k.let("b", k.clamp(a, 0.0, 4.0) - 2.0), _LOG_ERFC), k.bias)
    return k.let("far", k.two_to(bits) * (1.0 + p))


def erf(k: Emitter, x: Expression) -> Expression:
    """erf x = x + x P(x²) for |x| ≤ 1 and 1 - erfc |x| beyond, with the sign of x (Abramowitz & Stegun 7.1)."""
    a = k.let("a", k.abs(x))
    far = (_far_erfc_single if k.scalar == "f32" else _far_erfc)(k, a)
    return k.copysign(k.select(a < 1.0, _near_erf(k, a), 1.0 - far), x)


def erfc(k: Emitter, x: Expression) -> Expression:
    """erfc x = e^(-x²) P((x - 4)/(x + 4))/(1 + 2x) for x ≥ 1/2 (Shepherd & Laframboise), or 1 - erf x, 2 - erfc(-x)."""
    a = k.let("a", k.abs(x))
    near, far = _near_erf(k, a), _far_erfc(k, a)
    negative = k.let("negative", x < 0.0)
    return k.select(a < 0.5, 1.0 - k.copysign(near, x), k.select(negative, 2.0 - far, far))


def erf_inv(k: Emitter, x: Expression) -> Expression:
    """erf_inv x = x P(w) for w = -log(1 - x²), with three polynomials in w or √w (Giles)."""
    a = k.let("a", k.abs(x))
    w = k.let("w", -(k.call("log1p", a) + k.call("log1p", -a)))
    root = k.let("root", k.sqrt(k.max(w, 0.0)))
    center = k.polynomial(k.let("center", w - 3.125), _ERF_INV_CENTER)
    middle = k.polynomial(k.let("middle", root - 3.25), _ERF_INV_MIDDLE)
    tail = k.polynomial(k.let("tail", root - 5.0), _ERF_INV_TAIL)
    p = k.let("p", k.select(w < 6.25, center, k.select(w < 16.0, middle, tail)))
    p = k.select(a.equals(1.0), math.inf, p)
    return x * k.select(a <= 1.0, p, math.nan)
