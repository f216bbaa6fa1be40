"""The remainder of a large number divided by π/2 (Payne & Hanek, Muller et al.)."""

from __future__ import annotations

import math
from collections.abc import Callable

from gdviz.compiler.code import Assign, Builder
from gdviz.compiler.expressions import F64, I64, Expression, local, local_of, select
from gdviz.compiler.intrinsics.emitter import Emitter
from gdviz.compiler.module import Function, finished

# The bits of 2/π.
_TWO_OVER_PI = (
    0xA2F9836E4E441529,
    0xFC2757D1F534DDC0,
    0xDB6295993C439041,
    0xFE5163ABDEBBC561,
    0xB7246E3A424DD2E0,
    0x06492EEA09D1921C,
    0xFE1DEB1CB129A73E,
    0xE88235F52EBB4484,
    0xE99C7026B45F7E41,
    0x3991D639835339F4,
    0x9C845F8BBDF9283B,
    0x1FF897FFDE05980F,
    0xEF2F118B5A0A6D1F,
    0x6D367ECF27CB09B7,
    0x4F463F669E5FEA2D,
    0x7527BAC7EBE5F17B,
    0x3D0739F78A5292EA,
    0x6BFB5FB11F8D5D08,
    0x56033046FC7B6BAB,
    0xF0CFBC209AF4361D,
)


def _two_over_pi() -> tuple[Function, Builder]:
    """The k-th 64 bits of 2/π, from k = 1, where the first 64 bits stand before the binary point."""
    word: Expression = I64.constant(0)
    k, builder = local("k", I64), Builder()
    for number, bits in enumerate(_TWO_OVER_PI, 1):
        word = select(k.equals(number), I64.constant(bits), word)
    return _function("two_over_pi.i64", builder, k, [word], _two_over_pi), builder


def _reduce() -> tuple[Function, Builder]:
    """r, its rounding error and n for a large x = n π/2 + r mod 2π.

    For x = m·2^e with an integer m, only those bits of 2/π matter that are neither multiples of 4 after multiplication
    by x nor negligible: 192 of them, multiplied by m in limbs of 32 bits (Payne & Hanek, Muller et al.).
    """
    builder, x = Builder(), local("x", F64)
    k, let, mask = Emitter(builder, F64), builder.let, 0xFFFFFFFF
    bits = let(k.bits(x), "b")
    j = let((bits.shift("shr_u", 52) & 0x7FF) - 1013, "j")
    m = let((bits & 0xFFFFFFFFFFFFF) | 0x10000000000000, "m")
    m_low, m_high = let(m & mask, "m"), let(m.shift("shr_u", 32), "m")
    first_word, shift = let(j.shift("shr_u", 6), "word"), let(j & 63, "shift")
    words = [let(builder.call("two_over_pi", "i64", I64, first_word + i), "t") for i in range(4)]
    limbs: list[Expression] = []
    for i in reversed(range(3)):
        right = words[i + 1].shift("shr_u", 1).shift("shr_u", 63 - shift)
        word = let(words[i].shift("shl", shift) | right, "w")
        limbs += [let(word & mask, "w"), let(word.shift("shr_u", 32), "w")]
    products: list[Expression] = []
    carry: Expression = I64.constant(0)
    for limb in limbs:
        carry = let(limb * m_low + carry.shift("shr_u", 32), "c")
        products.append(let(carry & mask, "p"))
    carry = I64.constant(0)
    for i, limb in enumerate(limbs[:5]):
        carry = let(limb * m_high + products[i + 1] + carry.shift("shr_u", 32), "c")
        products[i + 1] = let(carry & mask, "p")
    high = let(products[5].shift("shl", 32) | products[4], "high")
    low = let(products[3].shift("shl", 32) | products[2], "low")
    # Two bits before the binary point; the rest is rounded to the nearest quarter turn.
    q = let((high + 0x2000000000000000).shift("shr_u", 62), "q")
    high = let(high - q.shift("shl", 62), "high")

    def as_float(number: Expression, sign: str) -> Expression:
        return Expression(f"f64.convert_i64_{sign}", (number,), F64)

    first = let(as_float(high, "s"), "first")
    rest = high - Expression("i64.trunc_f64_s", (first,), I64)
    second = let(as_float(rest, "s") + as_float(low, "u") * 2.0**-64, "second")
    turn = let(first + second, "turn")
    turn_error = let(second - (turn - first), "turn_error")
    angle, error = k.two_product("angle", turn, k.const(math.pi / 2))
    error = let(error + (turn * 6.123233995736766e-17 + turn_error * (math.pi / 2)), "error")
    scale = let(k.copysign(k.const(2.0**-62), x), "scale")
    r = let(angle + error, "r")
    r_error = let(error - (r - angle), "r_error")
    results = [r * scale, r_error * scale, k.copysign(as_float(q, "u"), x)]
    return _function("reduce.f64", builder, x, results, _reduce), builder


def _function(
    name: str, builder: Builder, parameter: Expression, results: list[Expression], described: Callable[..., object]
) -> Function:
    return finished(name, builder, [parameter], results, (described.__doc__ or "").partition("\n")[0])


HELPERS: dict[tuple[str, str], Callable[[], tuple[Function, Builder]]] = {
    ("two_over_pi", "i64"): _two_over_pi,
    ("reduce", "f64"): _reduce,
}
"""By name and type: what returns a function that only other functions call, and the builder that has written it."""


def reduce_large(k: Emitter, x: Expression, limit: float, r: Expression, low: Expression, n: Expression) -> None:
    """Assign the results of `reduce` to the locals r, low and n in those lanes where x is finite and beyond ± limit."""
    builder = k.builder
    for lane in range(k.lanes):
        number = Expression("f64x2.extract_lane", (x,), F64, str(lane)) if k.vector else x
        size = builder.let(number.apply("abs"), "size")
        with builder.when((size > limit) & (size < math.inf)):
            targets = [builder.variable(F64, "lane") for _ in range(3)] if k.vector else [r, low, n]
            reduced = builder.call("reduce", "f64", F64, number)
            builder.body.append(Assign(tuple(map(local_of, targets)), reduced))
            for target, lanes in zip(targets, (r, low, n), strict=True) if k.vector else ():
                builder.assign(lanes, Expression("f64x2.replace_lane", (lanes, target), k.kind, str(lane)))
