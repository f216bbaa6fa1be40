"""The default random number generator, bit for bit. Keys are arrays of uint32 here: see `without_keys` in trace.py."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.lowering import composed, dtype_of, rule, shape_of
from gdviz.compiler.module import Builder, Index
from gdviz.compiler.rules.elementwise import broadcast
from gdviz.compiler.values import Value, as_defined, reserve, settle

ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
PARITY = 0x1BD11BDA


@rule("threefry2x32")
def _threefry2x32(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    """Threefry-2x32 with 20 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011)."""
    shape, dtype = shape_of(equation), dtype_of(equation)
    operands = tuple(settle(builder, x) for x in operands)
    results = [reserve(builder, shape, dtype) for _ in range(2)]

    def encrypt(index: tuple[Index, ...]) -> None:
        key0, key1, start0, start1 = (builder.let("i32", x.element(broadcast(index, x.shape))) for x in operands)
        key2 = builder.let("i32", f"(i32.xor (i32.xor {key0} {key1}) (i32.const {PARITY}))")
        keys = (key0, key1, key2)
        low, high = builder.local("i32", "low"), builder.local("i32", "high")
        read_low, read_high = f"(local.get {low})", f"(local.get {high})"
        builder.emit(f"(local.set {low} (i32.add {start0} {key0}))")
        builder.emit(f"(local.set {high} (i32.add {start1} {key1}))")
        for group in range(5):
            for rotation in ROTATIONS[group % 2]:
                builder.emit(f"(local.set {low} (i32.add {read_low} {read_high}))")
                turned = f"(i32.rotl {read_high} (i32.const {rotation}))"
                builder.emit(f"(local.set {high} (i32.xor {turned} {read_low}))")
            injected = f"(i32.add {keys[(group + 2) % 3]} (i32.const {group + 1}))"
            builder.emit(f"(local.set {low} (i32.add {read_low} {keys[(group + 1) % 3]}))")
            builder.emit(f"(local.set {high} (i32.add {read_high} {injected}))")
        for result, word in zip(results, (read_low, read_high), strict=True):
            result.put(builder, index, word)

    builder.loops(shape, encrypt)
    return [as_defined(builder, result) for result in results]


@rule("iota_2x32_shape")
@composed
def _counters(shape: tuple[int, ...]) -> tuple[jax.Array, jax.Array]:
    """Count through an array in 64 bits, as high and low words; no array here reaches the high one."""
    count = lax.iota(np.uint32, int(np.prod(shape))).reshape(shape)
    return jnp.zeros(shape, np.uint32), count
