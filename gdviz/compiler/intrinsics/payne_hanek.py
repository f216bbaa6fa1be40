"""The remainder of a large number divided by π/2 (Payne & Hanek, Muller et al.)."""

from __future__ import annotations

import math
from collections.abc import Callable

from gdviz.compiler.intrinsics.emitter import Lanes, Value

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


def _two_over_pi() -> tuple[str, list[tuple[str, str]]]:
    """Return the function of the k-th 64 bits of 2/π, where the first 64 bits stand before the binary point."""
    lines = ["(func $two_over_pi.i64 (param $k i64) (result i64)", "  ;; The k-th 64 bits of 2/π, from k = 1."]
    for index, word in enumerate(_TWO_OVER_PI, 1):
        lines.append(f"  (if (i64.eq (local.get $k) (i64.const {index})) (then (return (i64.const 0x{word:016X}))))")
    return "\n".join([*lines, "  (i64.const 0))"]), []


def _reduce() -> tuple[str, list[tuple[str, str]]]:
    """Return the function of a large x whose results are r, its rounding error and n, with x = n π/2 + r mod 2π.

    For x = m·2^e with an integer m, only those bits of 2/π matter that are neither multiples of 4 after multiplication
    by x nor negligible: 192 of them, multiplied by m in limbs of 32 bits (Payne & Hanek, Muller et al.).
    """
    k = Lanes("f64")

    def get(name: str) -> str:
        return f"(local.get ${name})"

    def put(name: str, text: str) -> None:
        k.locals.setdefault(name, "i64")
        k.statements.append(f"(local.set ${name} {text})")

    mask = "(i64.const 0xFFFFFFFF)"
    put("b", "(i64.reinterpret_f64 (local.get $x))")
    put("j", "(i64.sub (i64.and (i64.shr_u (local.get $b) (i64.const 52)) (i64.const 0x7FF)) (i64.const 1013))")
    put("m", "(i64.or (i64.and (local.get $b) (i64.const 0xFFFFFFFFFFFFF)) (i64.const 0x10000000000000))")
    put("m0", f"(i64.and (local.get $m) {mask})")
    put("m1", "(i64.shr_u (local.get $m) (i64.const 32))")
    put("word", "(i64.shr_u (local.get $j) (i64.const 6))")
    put("shift", "(i64.and (local.get $j) (i64.const 63))")
    for i in range(4):
        put(f"t{i}", f"(call $two_over_pi.i64 (i64.add (local.get $word) (i64.const {i})))")
    for i in range(3):
        right = f"(i64.shr_u (i64.shr_u {get(f't{i + 1}')} (i64.const 1)) (i64.sub (i64.const 63) (local.get $shift)))"
        put("w", f"(i64.or (i64.shl {get(f't{i}')} (local.get $shift)) {right})")
        put(f"w{5 - 2 * i}", "(i64.shr_u (local.get $w) (i64.const 32))")
        put(f"w{4 - 2 * i}", f"(i64.and (local.get $w) {mask})")
    put("c", "(i64.const 0)")
    for i in range(6):
        put("c", f"(i64.add (i64.mul {get(f'w{i}')} (local.get $m0)) (i64.shr_u (local.get $c) (i64.const 32)))")
        put(f"p{i}", f"(i64.and (local.get $c) {mask})")
    put("c", "(i64.const 0)")
    for i in range(5):
        product = f"(i64.add (i64.mul {get(f'w{i}')} (local.get $m1)) {get(f'p{i + 1}')})"
        put("c", f"(i64.add {product} (i64.shr_u (local.get $c) (i64.const 32)))")
        put(f"p{i + 1}", f"(i64.and (local.get $c) {mask})")
    put("high", "(i64.or (i64.shl (local.get $p5) (i64.const 32)) (local.get $p4))")
    put("low", "(i64.or (i64.shl (local.get $p3) (i64.const 32)) (local.get $p2))")
    # Two bits before the binary point; the rest is rounded to the nearest quarter turn.
    put("q", "(i64.shr_u (i64.add (local.get $high) (i64.const 0x2000000000000000)) (i64.const 62))")
    put("high", "(i64.sub (local.get $high) (i64.shl (local.get $q) (i64.const 62)))")
    first = k.let("first", Value(k, "(f64.convert_i64_s (local.get $high))"))
    rest = "(f64.convert_i64_s (i64.sub (local.get $high) (i64.trunc_f64_s (local.get $first))))"
    second = k.let("second", Value(k, rest) + Value(k, "(f64.convert_i64_u (local.get $low))") * 2.0**-64)
    turn = k.let("turn", first + second)
    turn_error = k.let("turn_error", second - (turn - first))
    angle, error = k.two_product("angle", turn, k.let("half_pi", k.const(math.pi / 2)))
    error = k.let("error", error + (turn * 6.123233995736766e-17 + turn_error * (math.pi / 2)))
    scale = k.let("scale", k.copysign(k.const(2.0**-62), Value(k, "(local.get $x)")))
    r = k.let("r", angle + error)
    r_error = k.let("r_error", error - (r - angle))
    quarters = k.copysign(Value(k, "(f64.convert_i64_u (local.get $q))"), Value(k, "(local.get $x)"))
    lines = [
        "(func $reduce.f64 (param $x f64) (result f64 f64 f64)",
        "  ;; x - n π/2, its error and n (Payne & Hanek).",
    ]
    lines.extend(f"  (local ${name} {type_})" for name, type_ in k.locals.items())
    lines.extend(f"  {line}" for line in k.statements)
    results = [f"  {value.text}" for value in (r * scale, r_error * scale, quarters)]
    return "\n".join([*lines, *results]) + ")", [("two_over_pi", "i64")]


HELPERS: dict[tuple[str, str], Callable[[], tuple[str, list[tuple[str, str]]]]] = {
    ("two_over_pi", "i64"): _two_over_pi,
    ("reduce", "f64"): _reduce,
}
"""By name and type: what returns the text of a function that only other functions call, and the functions it calls."""


def reduce_large(k: Lanes, x: Value, limit: float, r: Value, low: Value, n: Value) -> None:
    """Assign the results of `reduce` to the locals r, low and n in those lanes where x is finite and beyond ± limit."""
    k.called.append(("reduce", "f64"))
    k.locals["size"] = "f64"
    if k.vector:
        k.locals["lane"] = "f64"
    for lane in range(k.width):
        argument = f"(f64x2.extract_lane {lane} {x.text})" if k.vector else x.text
        large = f"(f64.gt (local.get $size) (f64.const {limit!r}))"
        k.statements.append(f"(local.set $size (f64.abs {argument}))")
        k.statements.append(f"(if (i32.and {large} (f64.lt (local.get $size) (f64.const inf))) (then")
        k.statements.append(f"  (call $reduce.f64 {argument})")
        # The last result is on top of the stack.
        for name in (n.local, low.local, r.local):
            if k.vector:
                replaced = f"(f64x2.replace_lane {lane} (local.get ${name}) (local.get $lane))"
                k.statements.extend(["  (local.set $lane)", f"  (local.set ${name} {replaced})"])
            else:
                k.statements.append(f"  (local.set ${name})")
        k.statements.append("))")
