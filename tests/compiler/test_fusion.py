"""Fused multiply-add, in Python and in Node's WebAssembly."""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path

import jax.numpy as jnp
import numpy as np

from gdviz.compiler import compile_function, fusion

FUSION_JS = Path(__file__).parents[2] / "web/runtime/fusion.js"
# x² = 1 + 2⁻¹¹ + 2⁻²⁴, of which float32 has all but the last term.
X, SQUARE = np.full(20, 1 + 2.0**-12, np.float32), np.full(20, 1 + 2.0**-11, np.float32)


def test_a_product_and_a_sum_are_rounded_once() -> None:
    program = compile_function(lambda x, y, z: z + x * y, X, X, -SQUARE)
    assert len(program.fusions) == 2
    np.testing.assert_array_equal(program(X, X, -SQUARE), 0)
    np.testing.assert_array_equal(program.fused()(X, X, -SQUARE), 2.0**-24)


def test_a_multiple_that_is_subtracted_is_rounded_once() -> None:
    program = compile_function(lambda x, y: y - x * X[0], X, SQUARE)
    assert len(program.fusions) == 2
    np.testing.assert_array_equal(program(X, SQUARE), 0)
    np.testing.assert_array_equal(program.fused()(X, SQUARE), -(2.0**-24))


def test_dot_products_are_rounded_once_for_each_term() -> None:
    # Terms that cancel: their sum is what the roundings leave.
    x, y = np.stack([X, SQUARE]), np.stack([X, -np.ones_like(X)])
    program = compile_function(lambda x, y: jnp.sum(x * y, axis=0), x, y)
    np.testing.assert_array_equal(program(x, y), 0)
    matrix = np.linspace(-1, 1, 40 * 40, dtype=np.float32).reshape(40, 40)
    program = compile_function(lambda a: a @ a.T, matrix)
    exact = matrix.astype(float) @ matrix.T
    # 40 products below 1, in sums below 40: half a unit in the last place for each rounding.
    for found in (program(matrix), program.fused()(matrix)):
        np.testing.assert_allclose(found, exact, atol=80 * 40 * 2.0**-24)


def test_numbers_that_look_like_markers_change_nothing() -> None:
    number = np.frombuffer(b"\xfd\x8d\x02\x3f", np.float32)[0]
    program = compile_function(lambda x: x * number + x, X)
    assert program.fusions == ()
    np.testing.assert_array_equal(program(X), X * number + X)


def test_pages_fuse_the_same_places() -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(30, 40)).astype(np.float32)
    program = compile_function(lambda x: jnp.tanh(x @ x.T) * 2 + 1, x)
    assert len(fusion.packed(program.fusions)) < 2 * len(program.fusions)
    code = """
        const { fuse, FUSING } = await import(process.argv[1]);
        const { module, places } = JSON.parse(require("fs").readFileSync(0));
        const [code, distances] = [module, places].map((text) => Uint8Array.from(Buffer.from(text, "base64")));
        console.log(Buffer.from(fuse(code, distances)).toString("base64"), FUSING.length);
    """
    given = {"module": program.wasm, "places": fusion.packed(program.fusions)}
    ended = subprocess.run(
        ["node", "-e", f"(async () => {{{code}}})()", str(FUSION_JS)],
        input=json.dumps({name: base64.b64encode(raw).decode() for name, raw in given.items()}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert base64.b64decode(ended.stdout.split()[0]) == program.fused().wasm != program.wasm
