"""Every rule of the table against JAX: over shapes and types, with NaN, ±inf and ±0."""

from __future__ import annotations

import equinox as eqx
import equinox.internal as internal
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax import lax
from jax.ad_checkpoint import checkpoint_name

from gdviz.compiler import UnsupportedError, compile_function
from gdviz.compiler.lowering import RULES
from tests.compiler.cases import Case, agree, examples, normal

# A scalar, an array that lives in locals, and arrays in memory whose length is and is not a multiple of SIMD's lanes.
SHAPES = ((), (5,), (16,), (37,), (3, 2, 13))
PAIRS = tuple(shape for shape in SHAPES for _ in range(2))
FEW_PAIRS = ((5,), (5,), (37,), (37,))


def on_each(function):
    """Return a function of pairs of arrays, one pair of each shape."""

    def on_pairs(*arrays):
        return {str(x.shape): function(x, y) for x, y in zip(arrays[::2], arrays[1::2], strict=True)}

    on_pairs.__name__ = function.__name__
    return on_pairs


BITS = (np.float32, np.uint32, np.int32)


def test_many_copies_of_an_array_are_made_in_a_loop() -> None:
    x = normal(2, 3, 4)
    for copies in ((50, 1, 1), (1, 40, 2), (1, 1, 30), (3, 11, 20)):
        for y in (x, x > 0, x[:, :1], x[:1, :1, :1]):
            program = compile_function(lambda y, copies=copies: jnp.tile(y, copies), y)
            agree(program(y), jnp.tile(y, copies))
            assert len(program.wasm) < 1000


# ---- Element by element -------------------------------------------------------------------------------


def arithmetic(x, y):
    return {
        "sums": (x + y, x - y, x * y, x / y, -x, abs(x), lax.square(x), lax.rem(x, y), jax.grad(abs)(x.sum())),
        "order": (x < y, x <= y, x == y, x != y, x > y, x >= y, lax.max(x, y), lax.min(x, y)),
        "kind": (lax.is_finite(x), jnp.isnan(x), lax.sign(x), 1 / lax.sign(x)),
        "whole": (lax.floor(x), lax.ceil(x), jnp.trunc(x), lax.round(x), jnp.round(x), lax.sqrt(abs(x))),
        "chosen": (lax.select(x < y, x, y), lax.clamp(x.dtype.type(-2), x, x.dtype.type(3)), lax.clamp(-abs(y), x, y)),
        "cases": lax.select_n((x > 0).astype(np.int32) + (y > 0), x, y, x + y),
        "near": lax.nextafter(x, y),
        "copies": (
            lax.stop_gradient(x),
            checkpoint_name(x, "x"),
            lax.optimization_barrier(x),
            jnp.copy(x),
            jnp.zeros_like(x),
            jax.device_put(x),
        ),
    }


def rounding(x, _):
    """Fewer bits: bfloat16, float16, some fraction bits, fewer exponent bits."""
    return [lax.reduce_precision(x, *bits) for bits in ((8, 7), (5, 10), (8, 3), (4, 23), (2, 1))]


def signs(x, y):
    return jnp.signbit(x), jnp.copysign(x, y), jnp.nextafter(x, y) == x


def conversions(x, _):
    bits = lax.bitcast_convert_type(x, np.int32 if x.dtype == np.float32 else np.float64)
    return {
        "integers": (lax.convert_element_type(x, np.int32), lax.convert_element_type(x, np.uint32), x.astype(bool)),
        "floats": (x.astype(np.float32), x.astype(x.dtype)),
        "bits": jnp.where(jnp.isnan(x), jnp.zeros_like(bits), bits),
    }


def integers(x, y):
    return {
        "sums": (x + y, x - y, x * y, lax.div(x, y), lax.rem(x, y), -x, abs(x), x**3, lax.max(x, y), lax.min(x, y)),
        "quotients": (x // y, x % y, jnp.divmod(x, y)),
        "order": (x < y, x <= y, x == y, x != y, x > y, x >= y, lax.sign(x), lax.clamp(x, y, y)),
        "bits": (x & y, x | y, x ^ y, ~x, lax.population_count(x), lax.clz(x), lax.mulhi(x, y)),
        "shifts": (lax.shift_left(x, y), lax.shift_right_logical(x, y), lax.shift_right_arithmetic(x, y)),
        "types": (x.astype(np.int32), x.astype(np.uint32), x.astype(np.float32), x.astype(bool)),
        "reinterpreted": [lax.bitcast_convert_type(lax.bitcast_convert_type(x, t), np.int32) for t in BITS],
    }


def logic(x, y):
    return {
        "operations": (x & y, x | y, x ^ y, ~x, x < y, x <= y, x == y, x != y, lax.max(x, y), lax.min(x, y)),
        "types": (x.astype(np.int32), x.astype(np.uint32), x.astype(np.float32), lax.select(x, y, ~y)),
        "counted": [counted(x.ravel(), y.ravel(), dtype) for dtype in (np.float32, np.int32, None)],
    }


def counted(x, y, dtype):
    return lax.dot(x, y, preferred_element_type=dtype)


def elementary(x, y):
    """On ordinary numbers; over the whole range they are tested by themselves."""
    unit, positive = x / 8.1, abs(x) + x.dtype.type(0.01)
    return {
        "exponentials": (jnp.exp(x), lax.exp2(x), jnp.expm1(x), lax.logistic(x)),
        "logarithms": (jnp.log(positive), jnp.log1p(positive)),
        "powers": (positive**y, lax.cbrt(x), lax.rsqrt(positive), x**3, positive**-2, x**0),
        "whole powers": (lax.pow(x, jnp.int32(5)), lax.pow(positive, jnp.int32(-3))),
        "circle": (jnp.sin(x), jnp.cos(x), jnp.tan(unit), jnp.arcsin(unit), jnp.arccos(unit)),
        "angles": (jnp.arctan(x), jnp.arctan2(x, y)),
        "hyperbola": (jnp.sinh(x), jnp.cosh(x), jnp.tanh(x)),
        "inverses": (jnp.arcsinh(x), jnp.arccosh(1 + positive), jnp.arctanh(unit)),
        "error": (lax.erf(x), lax.erfc(x), lax.erf_inv(unit)),
        "gamma": (lax.lgamma(1 + positive), lax.digamma(1 + positive)),
    }


# ---- Moving elements ----------------------------------------------------------------------------------


def movement(x):
    row, n = x[0], x.shape[0]
    return {
        "views": (x.T, x[::-1], x[1:, ::2], x.reshape(-1), x.ravel()[::3], x[None], jnp.squeeze(x[:1]), jnp.flip(x)),
        "larger": (jnp.tile(x, (2, 3)), jnp.repeat(x, 2, 0), jnp.broadcast_to(row, (3, *x.shape)), jnp.resize(x, 7)),
        "joined": (jnp.concatenate([x, x[::-1]], 1), jnp.stack([x, x], 1), jnp.block([[x], [x]]), jnp.vstack([x, row])),
        "parts": (
            jnp.split(x, [1], 1),
            jnp.array_split(x, 2),
            list(x),
            jnp.unstack(x, axis=1),
            lax.split(x, (1, n - 1), 0),
        ),
        "padded": (jnp.pad(x, ((1, 2), (0, 3))), jnp.pad(x, 1, mode="edge"), jnp.pad(x, 1, mode="reflect")),
        "inside": lax.pad(x, jnp.zeros((), x.dtype), ((-1, 2, 1), (2, -1, 0))),
        "rolled": (jnp.roll(x, 2), jnp.roll(x, -1, 1), jnp.moveaxis(x[None], 0, 2), jnp.swapaxes(x, 0, 1)),
        "made": (lax.iota(x.dtype, 11) if x.dtype != bool else x, jnp.eye(4, dtype=x.dtype), jnp.tri(5, dtype=x.dtype)),
        "triangles": (jnp.tril(x), jnp.triu(x, 1), jnp.diag(x), jnp.diag(row), jnp.meshgrid(row, x[:, 0])),
        "filled": (jnp.full_like(x, 1), jnp.where(x == x, x, row), jnp.rot90(x), jnp.expand_dims(x, (0, 3))),
    }


def indexing(x):
    at, rows = jnp.array([1, 0, 1], np.int32), x.shape[0]
    where = jnp.array([[0, rows + 5], [-1, 1]], np.int32)
    number = jnp.argmax(x[:, 0] == x[-1, 0]).astype(np.int32)
    one = jnp.ones((), x.dtype)
    sums = x.dtype != bool and {
        "added": (x.at[at].add(one), x.at[:, 0].add(x[:, 1]), x.at[number, at].subtract(one)),
        "combined": (x.at[at, 1].max(one), x.at[at].min(one), x.at[0, 1].multiply(one)),
        "segments": jax.ops.segment_sum(x, jnp.arange(rows, dtype=np.int32) % 2, 3),
    }
    return {
        "taken": (x[1], x[:, 1], x[at], x[at, 1], x[:, at], x[number], x[at, number], jnp.take(x, at, axis=1)),
        "outside": (x[where], x.at[where].get(mode="fill", fill_value=1), x.at[9].get(mode="fill"), x[-1, number + 99]),
        "wrapped": jnp.take(x, where, axis=0, mode="wrap"),
        "along": jnp.take_along_axis(x, jnp.argsort(x[:1], axis=0).astype(np.int32), axis=0),
        "set": (
            x.at[1].set(one),
            x.at[at].set(x[at]),
            x.at[9].set(one),
            x.at[:, 1].set(x[:, 0]),
            x.at[1:, 1:].set(one),
        ),
        "slices": (lax.dynamic_slice(x, (number, 9), (1, 2)), lax.dynamic_update_slice(x, x[:1, :2], (-4, number))),
        "mapped": jax.vmap(lambda row, i: row[i])(x, jnp.arange(rows, dtype=np.int32)),
        "one hot": jax.nn.one_hot(at, 4, dtype=np.float32),
        **(sums or {}),
    }


# ---- Reductions, sorting ------------------------------------------------------------------------------


def exact_reductions(x):
    return {
        "ends": (x.max(), x.min(0), x.max(1), jnp.argmax(x), jnp.argmin(x, 1).astype(np.int32), jnp.nanmax(x)),
        "places": (lax.argmax(x, 0, np.int32), lax.argmin(x, 1, np.int32)),
        "logic": ((x > 0).all(), (x > 0).any(1), (x > 0).all((0, 1)), jnp.count_nonzero(x).astype(np.int32)),
        "runs": (lax.cummax(x, 0), lax.cummin(x, 1), lax.cummax(x, 1, reverse=True)),
        "of anything": lax.empty((3, 2), np.int32) & 0,
    }


def integer_reductions(x):
    return {
        "sums": (x.sum(dtype=x.dtype), x.prod(0, dtype=x.dtype), lax.cumsum(x, 1), lax.cumprod(x, 0, reverse=True)),
        "bits": (lax.reduce_and(x, (0,)), lax.reduce_or(x, (1,)), lax.reduce_xor(x, (0, 1)), lax.reduce_xor(x, (1,))),
        "product": lax.dot_general(x, x, (((1,), (1,)), ((), ()))),
        **exact_reductions(x),
    }


def sums(x):
    return {
        "sums": (x.sum(), x.sum(0), x.mean(1), x.prod(1), x.var(), x.std(0), jnp.average(x, 1)),
        "runs": (jnp.cumsum(x, 0), jnp.cumprod(x, 1), lax.cumsum(x, 1, reverse=True), lax.cumlogsumexp(x, 1)),
        "logarithms": (jax.nn.logsumexp(x, 1), jax.nn.softmax(x), jax.nn.log_softmax(x, 0), lax.cumlogsumexp(x, 0)),
        "products": (x @ x.T, x[0] @ x[1], jnp.outer(x[0], x[1]), jnp.einsum("ij,kj->ik", x, x), jnp.vdot(x, x)),
        "batches": (jnp.einsum("ij,ik->ijk", x, x), jnp.einsum("bi,bi->b", x, x), jnp.matmul(x[None], x.T[None])),
        "lengths": (jnp.linalg.norm(x), jnp.linalg.norm(x, axis=1), jnp.cross(x[0, :3], x[1, :3])),
        "windows": (
            lax.reduce_window(x, np.array(-np.inf, x.dtype)[()], lax.max, (2, 2), (1, 2), "SAME"),
            lax.reduce_window(x, np.array(np.inf, x.dtype)[()], lax.min, (2, 1), (1, 1), "VALID"),
            lax.reduce_window(x, np.array(0, x.dtype)[()], lax.add, (1, 2), (1, 1), ((0, 0), (1, 0))),
        ),
        "own": (
            lax.reduce_window(x, x.dtype.type(1), lambda a, b: a * b, (2, 2), (1, 2), ((1, 0), (0, 1))),
            lax.reduce(x, x.dtype.type(1), lambda a, b: a * b, (1,)),
            lax.reduce((x, x > 0), (x.dtype.type(0), False), lambda a, b: (a[0] + b[0], a[1] | b[1]), (0,)),
        ),
        "pooled": jax.jvp(jax.grad(lambda x: jnp.sum(pooled(x) ** 2)), (x,), (x + 1,)),
        "folded": (jnp.convolve(x[0], x[1]), jnp.convolve(x[0], x[1, :2], mode="same"), jnp.correlate(x[0], x[1, :3])),
    }


def pooled(x):
    """The largest of overlapping windows, some of them partly in the padding."""
    return lax.reduce_window(x, np.array(-np.inf, x.dtype)[()], lax.max, (2, 3), (1, 2), "SAME")


def approximate(x):
    return lax.approx_max_k(x, 2)[0], lax.approx_min_k(x, 2)[0]


def between_rows(x):
    """What rows of a mapped function know of each other, and products of groups of rows."""

    def row(x):
        total, own = lax.psum(x, "rows"), lax.axis_index("rows")
        return x / (5 + jnp.abs(total)), lax.pmax(x, "rows") + own, lax.all_gather(x, "rows"), lax.pmean(x, "rows")

    kernels = jnp.stack([x.T, 2 * x.T])
    sizes = jnp.array([1, len(x) - 1], np.int32)
    return jax.vmap(row, axis_name="rows")(x), lax.ragged_dot(x, kernels, sizes)


def sorting(x):
    places = lax.broadcasted_iota(np.int32, x.shape, 1)
    coarse = x if x.dtype == bool else jnp.where(x > 0, x, jnp.zeros((), x.dtype))
    flat = jnp.sort(x.ravel())
    return {
        "sorted": (jnp.sort(x), jnp.sort(x, 0), jnp.sort(x, descending=True), flat),
        # Ties stay in order; −0 ties with 0.
        "places": lax.sort((coarse, places), num_keys=1, is_stable=True)[1],
        "keys": lax.sort((coarse, x, places), dimension=0, num_keys=2, is_stable=True),
        # Ties and NaN in an order that XLA leaves open.
        "approximate": approximate(jnp.nan_to_num(x)) if x.dtype == np.float32 else (),
        "largest": lax.top_k(x, 2) if x.dtype != bool else (),
        "found": [
            jnp.searchsorted(flat, x[0], method=method).astype(np.int32) for method in ("scan", "compare_all", "sort")
        ],
    }


def statistics(x):
    flat = x.ravel()
    return {
        "quantiles": (jnp.median(x), jnp.median(x, 0), jnp.percentile(x, 30.0), jnp.quantile(x, 0.9, axis=1)),
        "unique": jnp.unique(jnp.round(flat), size=5, fill_value=9),
        "between": jnp.interp(x, jnp.linspace(-2, 2, 7), jnp.linspace(0, 1, 7) ** 2),
        "bins": (jnp.histogram(flat, 5)[0].astype(np.int32), jnp.digitize(x, jnp.array([-1.0, 0, 1]))),
        "grid": (jnp.linspace(x[0, 0], x[1, 1], 5), jnp.diff(x), jnp.gradient(flat), jnp.polyval(x[0], x[1])),
    }


# ---- Control flow and what JAX makes of functions ------------------------------------------------------


def loops(x):
    """Carries of any shape, read and swapped; sequences forwards and backwards; limits that are data."""
    limit = 3 + (x[0, 0] > 0).astype(np.int32)

    def fibonacci(carry, row):
        a, b = carry
        return (b, a + row), (a, 0.5 * b, row[0])

    def nested(total, row):
        inner, _ = lax.scan(lambda t, z: (0.5 * t + z * row.sum(), None), total, row)
        return inner, inner

    def collatz(state):
        n, steps = state
        return jnp.where(n % 2 == 0, n // 2, 3 * n + 1), steps + 1

    return {
        "swapped": lax.scan(fibonacci, (x[0], x[1]), x),
        "backwards": lax.scan(fibonacci, (x[0], x[0]), x, reverse=True),
        "nested": lax.scan(nested, x.sum(), x),
        "unrolled": lax.scan(lambda c, z: (c + z, c * z), x[0], x, unroll=2),
        "no inputs": lax.scan(lambda c, _: (0.5 * c, c[1]), x[0], None, length=4),
        "never": (lax.fori_loop(0, 0, lambda i, c: c + i, x), lax.scan(lambda c, z: (c, z), x[0], x[:0])),
        "to a limit": lax.fori_loop(0, limit, lambda i, c: c * 0.5 + x[i % 2], x[1]),
        "captured": lax.while_loop(lambda c: c[0] < limit, lambda c: (c[0] + 1, c[1] * x), (0, x)),
        "each its own": jax.vmap(lambda n: lax.while_loop(lambda s: s[0] != 1, collatz, (n, 0)))(jnp.arange(1, 9)),
        "mapped": lax.map(lambda row: jnp.sort(row)[::-1], x),
        "associative": lax.associative_scan(jnp.add, x, axis=1),
        "products": jnp.linalg.matrix_power(0.3 * x[:, :2].T @ x[:, :2], 5),
    }


def branches(x):
    which = jnp.array([-3, 0, 1, 2, 9], np.int32)
    cases = [lambda x: x, lambda x: 2 * x, lambda x: x[::-1]]
    positive = x[0, 0] > 0
    return {
        "switch": [lax.switch(i, cases, x) for i in which],
        "known": lax.switch(2, cases, x),
        "lengths": lax.cond(positive, lambda: (x.sum(), 1), lambda: (x.max(), 2)),
        "each its own": jax.vmap(lambda row: lax.cond(row[0] > 0, jnp.sum, jnp.max, row))(x),
        "inside": lax.scan(lambda c, z: (lax.cond(z[0] > c, lambda: z[0], lambda: c), c), x[0, 0], x),
        "none": jnp.piecewise(x, [x < -1, x > 1], [-1, 1, lambda x: x]),
    }


def of_equinox(x):
    """Primitives of a library, which its functions implement."""

    def product(x):
        return jnp.sum(internal.scan(lambda c, z: (c * z, c), x[0], x, kind="checkpointed")[0])

    return {
        "checked": eqx.error_if(x, x[0, 0] > 9, "Large"),
        "any": jax.vmap(lambda row: internal.unvmap_any(row > 1))(x),
        "most": internal.unvmap_max(x[0].astype(np.int32)),
        "loop": internal.while_loop(
            lambda c: c[0] < 3, lambda c: (c[0] + 1, 0.5 * c[1]), (0, x), max_steps=5, kind="bounded"
        ),
        "gradient": jax.grad(product)(x),
    }


@jax.custom_jvp
def clipped(x):
    return jnp.clip(x, -1, 1)


clipped.defjvp(lambda primals, tangents: (clipped(*primals), 0.5 * tangents[0]))


@jax.custom_vjp
def reversed_gradient(x):
    return x * x


reversed_gradient.defvjp(lambda x: (x * x, x), lambda x, g: (-2 * x * g,))


def derivatives(x):
    w = x[0]

    def loss(w):
        return jnp.sum(jnp.tanh(0.1 * x @ jnp.outer(w, w)) ** 2) + jnp.sum(jax.nn.softplus(w) * jax.nn.relu(w))

    def rolled(w):
        return lax.scan(lambda c, row: (jnp.sin(c + row * w), None), w, x)[0].sum()

    def root(a):
        """√a by Newton's method, with the derivative of what it solves."""
        return lax.custom_root(lambda r: r * r - a, 1.0, newton, lambda g, y: y / g(1.0))

    def newton(f, r):
        return lax.fori_loop(0, 8, lambda _, r: r - f(r) / jax.grad(f)(r), r)

    return {
        "gradient": (jax.value_and_grad(loss)(w), jax.grad(rolled)(w), jax.grad(jax.checkpoint(rolled))(w)),
        "second": (jax.hessian(loss)(w), jax.jvp(jax.grad(loss), (w,), (w,))),
        "branches": jax.grad(lambda w: lax.switch((w[0] > 0) + 0, [lambda w: w.sum(), lambda w: (w**3).sum()], w))(w),
        "jacobians": (jax.jacfwd(jnp.tanh)(w), jax.jacrev(lambda w: jnp.cumsum(w) * w[0])(w)),
        "own": (jax.grad(lambda w: clipped(w).sum())(w), jax.grad(lambda w: reversed_gradient(w).sum())(w)),
        "own values": (clipped(w), reversed_gradient(w), jax.vmap(jax.grad(lambda z: clipped(z) ** 2))(w)),
        "root": jax.value_and_grad(root)(2 + w[0] ** 2),
        "indices": (jax.grad(lambda x: x[jnp.array([0, 0, 1])].prod())(x), jax.grad(lambda x: jnp.max(x))(x)),
        "sorted": jax.grad(lambda x: (jnp.sort(x) * jnp.arange(x.shape[1])).sum())(x),
        "runs": jax.grad(lambda x: (jnp.cumsum(x, 1)[:, -1] * jnp.cumprod(x, 1)[:, 1]).sum())(x),
        "per example": jax.vmap(jax.grad(lambda w, row: jnp.tanh(w @ row)), (None, 0))(w, x),
        "folded": jax.grad(lambda w: jnp.convolve(w, x[1]).sum() ** 2)(w),
    }


def activations(x):
    names = "relu relu6 sigmoid softplus soft_sign silu leaky_relu hard_sigmoid hard_silu hard_tanh elu celu selu gelu"
    functions = [getattr(jax.nn, name) for name in f"{names} log_sigmoid squareplus mish".split()]
    return [(f(x), jax.grad(lambda x, f=f: f(x).sum())(x)) for f in functions], jax.nn.glu(x[:, :2])


MATRICES = ((2, 3), (5, 13))


def on_both(function):
    """Return a function of a matrix that lives in locals and one in memory."""

    def on_matrices(small, large):
        return {"small": function(small), "large": function(large)}

    on_matrices.__name__ = function.__name__
    return on_matrices


# Elementary functions are a few units in the last place from exact, XLA's too. The conditioning of pow near 4^4,
# of arccosh near 1 and of lgamma and digamma near their zeros adds to that.
ELEMENTARY = {np.float32: 2e-5, np.float64: 1e-12}
# XLA adds in another order, and contracts x·y + z to one rounding: a few roundings of sums of 65 numbers up to 4.
SUMS = {np.float32: 2e-5, np.float64: 1e-13}

ELEMENTWISE = [
    Case(on_each(arithmetic), PAIRS, np.float32),
    Case(on_each(arithmetic), FEW_PAIRS, np.float64),
    Case(on_each(rounding), PAIRS, np.float32),
    Case(on_each(conversions), PAIRS, np.float32),
    Case(on_each(conversions), FEW_PAIRS, np.float64),
    Case(on_each(integers), PAIRS, np.int32),
    Case(on_each(integers), PAIRS, np.uint32),
    Case(on_each(logic), PAIRS, np.bool_),
]
WITH_ANY_NUMBER = [
    *(Case(on_both(movement), MATRICES, dtype) for dtype in (np.float32, np.bool_)),
    *(Case(on_both(indexing), MATRICES, dtype) for dtype in (np.float32, np.int32, np.bool_)),
    *(Case(on_both(exact_reductions), MATRICES, dtype) for dtype in (np.float32,)),
    *(Case(on_both(integer_reductions), MATRICES, dtype) for dtype in (np.int32, np.uint32)),
    *(Case(on_both(sorting), MATRICES, dtype) for dtype in (np.float32, np.int32, np.uint32, np.bool_)),
]
WITH_ORDINARY_NUMBERS = [
    *(Case(on_each(elementary), FEW_PAIRS, t, ELEMENTARY[t], ELEMENTARY[t], (-4, 4)) for t in (np.float32, np.float64)),
    *(Case(on_both(sums), MATRICES, t, SUMS[t], SUMS[t] * 4, (-4, 4)) for t in (np.float32, np.float64)),
    Case(statistics, MATRICES[1:], np.float32, 1e-5, 1e-5, (-4, 4)),
    # Chains of a few operations, each rounded, on numbers up to 30.
    Case(on_both(loops), MATRICES, np.float32, 1e-5, 1e-4, (-2, 2)),
    Case(on_both(branches), MATRICES, np.float32, 1e-6, 1e-6, (-2, 2)),
    # The second derivatives add 65 terms with a factor 1 − tanh², |tanh| ≤ 0.86, which loses 8 units of 2⁻²⁴ to
    # cancellation, and others up to 9 together: 3e-4. Beyond 1 the factor would have no digits left.
    Case(on_both(derivatives), MATRICES, np.float32, 2e-5, 3e-4, (-1, 1)),
    Case(on_both(between_rows), MATRICES, np.float32, 1e-5, 1e-5, (-2, 2)),
    Case(on_both(of_equinox), MATRICES, np.float32, 1e-5, 1e-5, (-2, 2)),
    Case(activations, MATRICES[1:], np.float32, 1e-5, 1e-5, (-4, 4)),
]
CASES = [*ELEMENTWISE, *WITH_ANY_NUMBER, *WITH_ORDINARY_NUMBERS]


@pytest.mark.parametrize("case", [*ELEMENTWISE, *WITH_ANY_NUMBER], ids=lambda case: case.name)
def test_special_numbers(case: Case) -> None:
    for args in case.special():
        case.check(*args)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@settings(examples)
@given(data=st.data())
def test_any_numbers(case: Case, data) -> None:
    case.check(*case.drawn(data))


def test_an_error_of_equinox_is_nan_where_it_would_be_raised() -> None:
    def function(x):
        return eqx.error_if({"x": x, "whole": x.astype(np.int32), "flag": x > 0}, jnp.any(x < 0), "Negative")

    x = np.ones(3, np.float32)
    program = compile_function(function, x)
    agree(program(x), jax.jit(function)(x))
    found = program(-x)
    whole = np.full(3, np.iinfo(np.int32).max)
    agree(found, {"x": np.full(3, np.nan, np.float32), "whole": whole.astype(np.int32), "flag": np.ones(3, bool)})


@pytest.mark.parametrize("length", [4097, 4099, 100_003, 3_000_000])
def test_sums_of_many_numbers_keep_their_digits(length: int) -> None:
    def function(x):
        return jnp.sum(x), jnp.mean(x), jnp.var(x), jnp.vdot(x, x), jnp.sum(x.reshape(-1, 1) * jnp.ones(2), 0)

    x = (np.random.default_rng(0).normal(size=length) + 3).astype(np.float32)
    exact = x.astype(float)
    wanted = exact.sum(), exact.mean(), exact.var(), exact @ exact, np.full(2, exact.sum())
    # Lanes of 1,024 numbers err by some roundings each, blocks of them by less; the numbers x − mean are rounded, too.
    for a, b in zip(compile_function(function, x)(x), wanted, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6)


@pytest.mark.parametrize("dtype", [np.float32, np.int32, np.uint32])
@pytest.mark.parametrize(("shape", "axis"), [((300,), 0), ((4, 200), 1), ((150, 3), 0)])
def test_long_rows_are_sorted_by_digits_as_by_merging(shape: tuple[int, ...], axis: int, dtype: type) -> None:
    random = np.random.default_rng(0)
    x = random.integers(-(2**31), 2**31, shape)
    if dtype is np.float32:
        x = random.standard_normal(shape) * 10.0 ** random.integers(-30, 38, shape)
        x.flat[:8] = [0, -0.0, np.nan, np.copysign(np.nan, -1), np.inf, -np.inf, -0.0, 0]
    x.flat[20:40] = x.flat[40:60]
    x = x.astype(dtype)
    places = np.indices(shape, np.int32)[axis]

    def function(x: jax.Array, places: jax.Array) -> tuple[jax.Array, ...]:
        return *lax.sort((x, places), dimension=axis, num_keys=1, is_stable=True), jnp.argsort(x, axis=axis)

    for got, expected in zip(compile_function(function, x, places)(x, places), function(x, places), strict=True):
        np.testing.assert_array_equal(got, expected)


def test_arrays_without_elements() -> None:
    def function(x, y):
        return {
            "elements": (x + 1, -x, x.astype(np.int32), jnp.where(x > 0, x, 2)),
            "moved": (
                x.T,
                x[:, 1:],
                x.reshape(3, 0),
                jnp.concatenate([x, x]),
                jnp.pad(x, 1),
                jnp.stack([x, x]),
                x[::-1],
            ),
            "reduced": (x.sum(), x.sum(0), x.sum(1), x.prod(0), (x > 0).all(0), jnp.cumsum(x, 0), jnp.sort(x)),
            "multiplied": (x.T @ x, y @ x, x @ x.T),
            "indexed": (
                y[:, :0],
                y[jnp.zeros(0, np.int32)],
                x.at[:, 0].set(1.0),
                y.at[jnp.zeros(0, np.int32)].add(1.0),
            ),
            "scanned": (lax.scan(lambda c, z: (c + 1, z), 0.0, x), jax.vmap(jnp.tanh)(x), lax.map(jnp.sum, x)),
        }

    def convolution(x, kernel):
        return lax.conv_general_dilated(x, kernel, (1, 1), "VALID")

    image, kernel = np.zeros((0, 2, 5, 5), np.float32), np.ones((3, 2, 3, 3), np.float32)
    agree(compile_function(convolution, image, kernel)(image, kernel), np.zeros((0, 3, 3, 3), np.float32))
    x, y = np.zeros((0, 3), np.float32), np.ones((2, 0), np.float32)
    agree(compile_function(function, x, y)(x, y), jax.jit(function)(x, y))


# ---- The table as a whole -----------------------------------------------------------------------------

# Of other versions of JAX.
OF_OTHER_VERSIONS = {"checkpoint", "closed_call", "copy_p", "core_call", "eval_jaxpr", "expand_dims", "pjit"}
# Calls of what is no function of the module: inlined before there is a rule to apply.
INLINED = {"custom_jvp_call", "custom_vjp_call", "remat2"}


def test_every_rule_of_the_table_is_exercised() -> None:
    from tests.compiler import test_linear_algebra, test_random, test_special

    used = set()
    others = (*test_linear_algebra.CASES, test_linear_algebra.EIGENVALUES, *test_random.CASES, *test_special.CASES)
    for case in (*CASES, *others):
        with case.precision():
            used |= case.both[-1]
    assert set(RULES) - used <= OF_OTHER_VERSIONS | INLINED


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (
            lambda x: x.astype(jnp.float8_e4m3fn) > 0,
            r"convert_element_type is of type float8_e4m3fn.*test_rules\.py:\d+",
        ),
        (lambda x: lax.linalg.tridiagonal(jnp.outer(x, x)), r"tridiagonal of float32, .* has no rule, at .*:\d+"),
        (lambda x: lax.linalg.schur(jnp.outer(x, x)), r"the real Schur form has no rule"),
        (lambda x: (jax.debug.print("{}", x), x)[1], r"debug_print has side effects.*test_rules\.py:\d+"),
        (
            lambda x: jax.pure_callback(np.sin, x, x),
            r"pure_callback calls Python, which cannot be compiled, at .*\.py:\d+",
        ),
        (
            lambda x: lax.map(lambda x: lax.linalg.tridiagonal(x[None, None])[1], x),
            r"tridiagonal of .*test_rules\.py:\d+",
        ),
    ],
)
def test_what_has_no_rule_is_named_with_its_types_and_line(function, message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        compile_function(function, normal(8))
