"""The logarithm of the gamma function and its derivative."""

from __future__ import annotations

import math

from gdviz.compiler.expressions import Expression
from gdviz.compiler.intrinsics.emitter import Coefficients, Emitter

# B₂ₖ/(2k (2k - 1)) and -B₂ₖ/(2k), with the Bernoulli numbers B₂ₖ, k = 1, 2, ...
_BERNOULLI = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798, -174611 / 330)
_STIRLING: Coefficients = {"f64": tuple(b / ((2 * i + 2) * (2 * i + 1)) for i, b in enumerate(_BERNOULLI))}
_DIGAMMA: Coefficients = {"f64": tuple(-b / (2 * i + 2) for i, b in enumerate(_BERNOULLI))}


def _shifted(k: Emitter, a: Expression) -> tuple[Expression, Expression, Expression]:
    """Return a + 8, the product of a, ..., a + 7 and the sum of their inverses for 0 ≤ a < 8, or a, 1 and 0."""
    product = k.let("product", a)
    numerator = k.let("numerator", k.const(1.0))
    for i in range(1, 8):
        factor = k.let("factor", a + float(i))
        numerator = k.let("numerator", numerator * factor + product)
        product = k.let("product", product * factor)
    small = k.let("small", a < 8.0)
    total = k.let("total", k.select(small, numerator / product, 0.0))
    return k.let("shifted", k.select(small, a + 8.0, a)), k.let("product", k.select(small, product, 1.0)), total


def lgamma(k: Emitter, x: Expression) -> Expression:
    """log |Γ(x)| by Stirling's series, recurrence and reflection (A. & S. 6.1).

    In float64 the error is absolute, 1e-14, near the zeros of the function.
    """
    a = k.let("a", k.abs(x))
    b, product, _ = _shifted(k, a)
    inverse = k.let("inverse", 1.0 / b)
    p = k.polynomial(k.let("z", inverse * inverse), _STIRLING)
    constant = 0.5 * math.log(2 * math.pi) - 0.5
    series = (b - 0.5) * (k.call("log", b) - 1.0) + (inverse * p + constant)
    positive = k.let("positive", series - k.call("log", product))
    # Γ(x) Γ(-x) = -π/(x sin πx), and |sin πx| = sin π|x - n|.
    distance = k.let("distance", k.abs(a - k.nearest(a)))
    sine = k.call("sin", distance * math.pi)
    negative = math.log(math.pi) - k.call("log", a * sine) - positive
    # For tiny a, where the product would underflow, both are -log a.
    value = k.let("value", k.select((x < 0.0) & (a > 2.0**-60), negative, positive))
    value = k.let("value", k.select(x.equals(1.0) | x.equals(2.0), 0.0, value))
    pole = k.let("pole", (x <= 0.0) & distance.equals(0.0))
    return k.select(pole | a.equals(math.inf), math.inf, value)


def digamma(k: Emitter, x: Expression) -> Expression:
    """Γ'(x)/Γ(x) by its asymptotic series, recurrence and reflection (A. & S. 6.3).

    In float64 the error is absolute, 1e-14, near the zeros of the function.
    """
    a = k.let("a", k.select(x < 0.0, 1.0 - x, x))
    b, _, total = _shifted(k, a)
    inverse = k.let("inverse", 1.0 / b)
    z = k.let("z", inverse * inverse)
    p = k.polynomial(z, _DIGAMMA)
    positive = k.let("positive", k.call("log", b) - 0.5 * inverse + z * p - total)
    # ψ(x) = ψ(1 - x) - π cot πx.
    distance = k.let("distance", x - k.nearest(x))
    negative = positive - math.pi / k.call("tan", distance * math.pi)
    value = k.let("value", k.select(x < 0.0, negative, positive))
    return k.select((x <= 0.0) & distance.equals(0.0), math.nan, value)
