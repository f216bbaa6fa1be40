"""The default random number generator, bit for bit. Keys are arrays of uint32 here: see `without_keys` in trace.py."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import Index
from gdviz.compiler.lowering import composed, dtype_of, rule, shape_of
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
        key0, key1, start0, start1 = (builder.let(x.element(broadcast(index, x.shape))) for x in operands)
        keys = (key0, key1, builder.let(key0 ^ key1 ^ PARITY))
        low, high = builder.variable(key0.kind, "low"), builder.variable(key0.kind, "high")
        builder.assign(low, start0 + key0)
        builder.assign(high, start1 + key1)
        for group in range(5):
            for rotation in ROTATIONS[group % 2]:
                builder.assign(low, low + high)
                builder.assign(high, high.shift("rotl", rotation) ^ low)
            builder.assign(low, low + keys[(group + 1) % 3])
            builder.assign(high, high + (keys[(group + 2) % 3] + (group + 1)))
        for result, word in zip(results, (low, high), strict=True):
            result.put(builder, index, word)

    builder.loops(shape, encrypt)
    return [as_defined(builder, result) for result in results]


@rule("iota_2x32_shape")
@composed
def _counters(shape: tuple[int, ...]) -> tuple[jax.Array, jax.Array]:
    """Count through an array in 64 bits, as high and low words; no array here reaches the high one."""
    count = lax.iota(np.uint32, int(np.prod(shape))).reshape(shape)
    return jnp.zeros(shape, np.uint32), count
