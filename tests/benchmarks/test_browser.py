"""The product of matrices that the compiler's are compared with."""

from __future__ import annotations

import numpy as np
import pytest
import wasmtime

from benchmarks.browser.by_hand import matmul


@pytest.mark.parametrize("fused", [False, True])
@pytest.mark.parametrize("n", [8, 64, 136])
def test_the_product_by_hand_is_that_of_numpy(n: int, fused: bool) -> None:
    left, right = np.random.default_rng(0).standard_normal((2, n, n)).astype(np.float32)
    module, addresses = matmul(n, fused)
    engine = wasmtime.Engine()
    store = wasmtime.Store(engine)
    exports = wasmtime.Instance(store, wasmtime.Module(engine, module), []).exports(store)
    memory, run = exports["memory"], exports["run"]
    for matrix, address in zip((left, right), addresses, strict=False):
        memory.write(store, matrix.tobytes(), address)
    run(store)
    product = np.frombuffer(memory.read(store, addresses[2], addresses[2] + left.nbytes), np.float32).reshape(n, n)
    # n roundings of sums of n products, none larger than n.
    np.testing.assert_allclose(product, left.astype(float) @ right, atol=n * 2.0**-24 * n)
