"""Which public functions of JAX compile: `python -m benchmarks.functions [names]` tries each on small inputs.

The first inputs of a list that `jax.jit` accepts are taken; results must then be those of `jax.jit`. Prints what is
refused, differs or fails, and how many functions work.
"""

from __future__ import annotations

import importlib
import inspect
import itertools
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler import UnsupportedError, compile_function

MODULES = (
    *("jax.numpy", "jax.numpy.fft", "jax.numpy.linalg", "jax.lax", "jax.lax.linalg", "jax.nn", "jax.nn.initializers"),
    *(
        "jax.random",
        "jax.ops",
        "jax.image",
        "jax.scipy.fft",
        "jax.scipy.linalg",
        "jax.scipy.ndimage",
        "jax.scipy.signal",
    ),
    *(
        "jax.scipy.special",
        "jax.scipy.integrate",
        "jax.scipy.interpolate",
        "jax.scipy.cluster.vq",
        "jax.scipy.optimize",
    ),
    *("jax.scipy.sparse.linalg", "jax.scipy.spatial.transform", "jax.scipy.stats"),
)
DISTRIBUTIONS = (
    *("bernoulli", "beta", "betabinom", "binom", "cauchy", "chi2", "dirichlet", "expon", "gamma", "gennorm", "geom"),
    *("gumbel_l", "gumbel_r", "laplace", "logistic", "loggamma", "lognorm", "multinomial", "multivariate_normal"),
    *(
        "nbinom",
        "norm",
        "pareto",
        "poisson",
        "t",
        "truncnorm",
        "uniform",
        "vonmises",
        "wrapcauchy",
        "skellam",
        "wishart",
    ),
)
# They create no program: types and what is done to functions, or to several devices.
OTHERS = {
    *("dtype", "finfo", "iinfo", "result_type", "promote_types", "can_cast", "issubdtype", "isdtype", "printoptions"),
    *(
        "set_printoptions",
        "get_printoptions",
        "save",
        "savez",
        "load",
        "array_repr",
        "array_str",
        "shape",
        "ndim",
        "size",
    ),
    *("ufunc", "frompyfunc", "from_dlpack", "fromfile", "fromiter"),
    *("fromstring", "frombuffer", "broadcast_shapes", "einsum_path", "iterable", "isscalar", "ndarray"),
    *(
        "default_rng",
        "key_impl",
        "Precision",
        "infer_dot_precision",
        "canonicalize_dtype",
        "get_backend",
        "result_dtype",
    ),
    *(
        "all_gather",
        "all_to_all",
        "ppermute",
        "pshuffle",
        "pswapaxes",
        "psum_scatter",
        "pbroadcast",
        "ragged_all_to_all",
    ),
    *(
        "with_sharding_constraint",
        "pcast",
        "pvary",
        "axis_size",
        "create_token",
        "after_all",
        "infeed",
        "outfeed",
        "send",
    ),
    *(
        "recv",
        "pcollective",
        "custom_root",
        "pmax",
        "pmin",
        "pmean",
        "psum",
        "pargmax",
        "pargmin",
        "axis_index",
        "dce_sink",
    ),
    *(
        "broadcast_shapes",
        "conv_dimension_numbers",
        "conv_general_permutations",
        "padtype_to_pads",
        "standard_primitive",
    ),
    *("reduce_scatter", "psend", "precv", "preduced", "show_config", "isin_scalar"),
    *("get_dot_general", "cond_with_token", "sharding_impls", "with_memory_space_constraint", "optimization_barrier_p"),
    *("rng_bit_generator_p", "rng_uniform", "ConvGeneralDilatedDimensionNumbers", "PrecisionLike", "key_dtype"),
    *("conv_general_shape_tuple", "conv_shape_tuple", "conv_transpose_shape_tuple", "reduce_window_shape_tuple"),
    *("scaled_dot", "scaled_matmul", "scaled_dot_general", "get_scaled_dot_general_config", "Slerp", "trim_zeros"),
}

random = np.random.default_rng(0)
SQUARE = (lambda a: (a @ a.T + 4 * np.eye(4)).astype(np.float32))(random.normal(size=(4, 4)))
UNIT = random.uniform(0.1, 0.9, (4, 4)).astype(np.float32)
ROW, HALF = UNIT[0].copy(), np.float32(0.5)
WHOLE, TRUTH = random.integers(1, 4, (4, 4)).astype(np.int32), UNIT > 0.5
KEY, IMAGE, STACK = jax.random.key(1), UNIT[None, :, :, None], UNIT.reshape(1, 1, 4, 4)
COMPLEX = (UNIT + 1j * UNIT.T).astype(np.complex64)


class Fixed:
    """An argument that is no array: a shape, an axis, a function."""

    def __init__(self, value: Any) -> None:
        self.value = value


ARGUMENTS: list[Any] = [
    *(SQUARE, ROW, UNIT, WHOLE, TRUTH, HALF, WHOLE[0], np.int32(1), COMPLEX, KEY, IMAGE, [ROW, ROW], [SQUARE, SQUARE]),
    *(
        Fixed(x)
        for x in (1, 0, 2, (4, 4), (1,), (0,), (0, 1), (1, 0), np.float32, np.int32, jnp.tanh, 4, 8, "valid", 0.5)
    ),
]


def add(x: Any, y: Any) -> Any:
    return x + y


conv_numbers = ("NCHW", "OIHW", "NCHW")
gather_numbers = lax.GatherDimensionNumbers((1,), (0,), (0,))
scatter_numbers = lax.ScatterDimensionNumbers((1,), (0,), (0,))
PLACES = np.array([[1], [0]], np.int32)
WINDOW = ((2, 2), (1, 1), "VALID")

# Where no inputs of the list fit: positional arguments, all of them fixed apart from arrays.
KNOWN: dict[str, Callable[[Any], Any]] = {
    "jax.lax.conv": lambda f: (lambda x, k: f(x, k, (1, 1), "SAME"), STACK, STACK[..., :2, :2]),
    "jax.lax.conv_general_dilated": lambda f: (lambda x, k: f(x, k, (1, 1), "SAME"), STACK, STACK[..., :2, :2]),
    "jax.lax.conv_with_general_padding": lambda f: (
        lambda x, k: f(x, k, (1, 1), ((0, 0), (1, 0)), (1, 1), (2, 1)), STACK, STACK[..., :2, :2]),
    "jax.lax.conv_transpose": lambda f: (lambda x, k: f(x, k, (2, 2), "SAME"), IMAGE, UNIT[:2, :2, None, None]),
    "jax.lax.conv_general_dilated_local": lambda f: (
        lambda x, k: f(x, k, (1, 1), "VALID", (2, 2)), STACK, random.normal(size=(1, 4, 3, 3)).astype(np.float32)),
    "jax.lax.conv_general_dilated_patches": lambda f: (lambda x: f(x, (2, 2), (1, 1), "VALID"), STACK),
    "jax.lax.gather": lambda f: (lambda x, i: f(x, i, gather_numbers, (1, 4)), SQUARE, PLACES),
    **{f"jax.lax.{name}": lambda f: (lambda x, i, u: f(x, i, u, scatter_numbers), SQUARE, PLACES, UNIT[:2])
       for name in ("scatter", "scatter_add", "scatter_sub", "scatter_mul", "scatter_min", "scatter_max")},
    "jax.lax.scatter_apply": lambda f: (
        lambda x, i: f(x, i, jnp.tanh, scatter_numbers, update_shape=(2, 4)), SQUARE, PLACES),
    "jax.lax.reduce": lambda f: (lambda x: f(x, np.float32(0), lax.add, (0,)), SQUARE),
    "jax.lax.reduce_window": lambda f: (lambda x: f(x, np.float32(0), lax.add, *WINDOW), SQUARE),
    "jax.lax.reduce_precision": lambda f: (lambda x: f(x, 5, 10), SQUARE),
    "jax.lax.scan": lambda f: (lambda x: f(lambda c, z: (c + z, c), x[0], x), SQUARE),
    "jax.lax.associative_scan": lambda f: (lambda x: f(jnp.add, x), SQUARE),
    "jax.lax.fori_loop": lambda f: (lambda x: f(0, 3, lambda i, x: x * i, x), SQUARE),
    "jax.lax.while_loop": lambda f: (lambda x: f(lambda x: x[0, 0] < 9, lambda x: 2 * x, x), UNIT),
    "jax.lax.cond": lambda f: (lambda x: f(x[0, 0] > 0, jnp.sin, jnp.cos, x), UNIT),
    "jax.lax.switch": lambda f: (lambda i, x: f(i, [jnp.sin, jnp.cos], x), np.int32(1), UNIT),
    "jax.lax.map": lambda f: (lambda x: f(jnp.sum, x), UNIT),
    "jax.lax.custom_linear_solve": lambda f: (
        lambda a, b: f(lambda x: a @ x, b, lambda _, b: jnp.linalg.solve(a, b), symmetric=True), SQUARE, ROW),
    "jax.lax.dynamic_update_slice_in_dim": lambda f: (lambda x, u: f(x, u, 1, 0), SQUARE, UNIT[:2]),
    "jax.lax.dynamic_update_index_in_dim": lambda f: (lambda x, u: f(x, u, 1, 0), SQUARE, ROW),
    "jax.lax.dynamic_update_slice": lambda f: (lambda x, u: f(x, u, (1, 0)), SQUARE, UNIT[:2]),
    "jax.lax.dynamic_slice": lambda f: (lambda x, i: f(x, (i, 0), (2, 2)), SQUARE, np.int32(1)),
    "jax.lax.dynamic_slice_in_dim": lambda f: (lambda x, i: f(x, i, 2, 0), SQUARE, np.int32(1)),
    "jax.lax.slice": lambda f: (lambda x: f(x, (1, 0), (3, 4)), SQUARE),
    "jax.lax.slice_in_dim": lambda f: (lambda x: f(x, 1, 3), SQUARE),
    "jax.lax.index_take": lambda f: (lambda x, i: f(x, (i,), (0,)), SQUARE, WHOLE[0]),
    "jax.lax.pad": lambda f: (lambda x: f(x, np.float32(0), ((1, 0, 0), (0, 1, 1))), SQUARE),
    "jax.lax.dot_general": lambda f: (lambda x, y: f(x, y, (((1,), (0,)), ((), ()))), SQUARE, UNIT),
    "jax.lax.batch_matmul": lambda f: (f, UNIT[None], SQUARE[None]),
    "jax.lax.ragged_dot": lambda f: (f, SQUARE, np.stack([UNIT, SQUARE]), np.array([1, 3], np.int32)),
    "jax.lax.ragged_dot_general": lambda f: (
        lambda x, y, n: f(x, y, n, lax.RaggedDotDimensionNumbers((((1,), (1,)), ((), ())), [0], [0])),
        SQUARE, np.stack([UNIT, SQUARE]), np.array([1, 3], np.int32)),
    "jax.lax.broadcast_in_dim": lambda f: (lambda x: f(x, (3, 4), (1,)), ROW),
    "jax.lax.collapse": lambda f: (lambda x: f(x, 0, 2), SQUARE),
    "jax.lax.split": lambda f: (lambda x: f(x, (1, 3)), SQUARE),
    "jax.lax.tile": lambda f: (lambda x: f(x, (2, 1)), SQUARE),
    "jax.lax.select_n": lambda f: (f, TRUTH, SQUARE, UNIT),
    "jax.lax.clamp": lambda f: (f, HALF, UNIT, np.float32(0.7)),
    "jax.lax.select": lambda f: (f, TRUTH, SQUARE, UNIT),
    "jax.lax.argmax": lambda f: (lambda x: f(x, 0, np.int32), SQUARE),
    "jax.lax.argmin": lambda f: (lambda x: f(x, 0, np.int32), SQUARE),
    "jax.lax.iota": lambda f: (lambda: f(np.float32, 4),),
    "jax.lax.broadcasted_iota": lambda f: (lambda: f(np.float32, (2, 3), 1),),
    "jax.lax.fft": lambda f: (lambda x: f(x, "FFT", (4,)), COMPLEX),
    "jax.lax.rng_bit_generator": lambda f: (lambda k: f(k, (4,))[1], np.zeros(4, np.uint32)),
    "jax.lax.betainc": lambda f: (f, UNIT, UNIT, UNIT),
    "jax.lax.approx_max_k": lambda f: (lambda x: f(x, 2), SQUARE),
    "jax.lax.approx_min_k": lambda f: (lambda x: f(x, 2), SQUARE),
    "jax.lax.linalg.householder_product": lambda f: (f, UNIT, ROW),
    "jax.lax.linalg.ormqr": lambda f: (f, UNIT, ROW, SQUARE),
    "jax.lax.linalg.tridiagonal_solve": lambda f: (f, ROW, ROW + 3, ROW, UNIT),
    "jax.lax.linalg.triangular_solve": lambda f: (lambda a, b: f(a, b, lower=True), SQUARE, UNIT),
    "jax.lax.linalg.lu_pivots_to_permutation": lambda f: (lambda p: f(p, 4), np.array([1, 2, 2, 3], np.int32)),
    "jax.lax.linalg.symmetric_product": lambda f: (f, UNIT, SQUARE),
    "jax.lax.linalg.cholesky_update": lambda f: (f, np.linalg.cholesky(SQUARE).T, ROW),
    "jax.lax.linalg.geqp3": lambda f: (f, SQUARE, np.zeros(4, np.int32)),
    "jax.nn.dot_product_attention": lambda f: (f, *(random.normal(size=(3, 1, 5, 2, 4)).astype(np.float32))),
    "jax.nn.identity": lambda f: (f, UNIT),
    "jax.numpy.piecewise": lambda f: (lambda x: f(x, [x < 0.5, x >= 0.5], [jnp.sin, jnp.cos]), UNIT),
    "jax.numpy.select": lambda f: (lambda x: f([x < 0.3, x < 0.6], [x, 2 * x], 0), UNIT),
    "jax.numpy.choose": lambda f: (lambda i, x: f(i, [x, 2 * x], mode="clip"), WHOLE % 2, UNIT),
    "jax.numpy.unique": lambda f: (lambda x: f(x, size=4, fill_value=0), WHOLE),
    **{f"jax.numpy.unique_{name}": lambda f: (lambda x: f(x, size=4, fill_value=0), WHOLE)
       for name in ("all", "counts", "inverse", "values")},
    **{f"jax.numpy.{name}": lambda f: (lambda x, y: f(x, y, size=8, fill_value=0), WHOLE[0], WHOLE[1])
       for name in ("union1d", "intersect1d", "setdiff1d", "setxor1d")},
    **{f"jax.numpy.{name}": lambda f: (lambda x: f(x, size=5, fill_value=0), TRUTH)
       for name in ("nonzero", "flatnonzero", "argwhere")},
    "jax.numpy.extract": lambda f: (lambda c, x: f(c, x, size=5), TRUTH, UNIT),
    "jax.numpy.where": lambda f: (f, TRUTH, UNIT, SQUARE),
    "jax.numpy.bincount": lambda f: (lambda x: f(x, length=5), WHOLE[0]),
    "jax.numpy.einsum": lambda f: (lambda x, y: f("ij,jk->ki", x, y), SQUARE, UNIT),
    "jax.numpy.insert": lambda f: (lambda x: f(x, 1, 2.0), ROW),
    "jax.numpy.delete": lambda f: (lambda x: f(x, 1), ROW),
    "jax.numpy.pad": lambda f: (lambda x: f(x, 1), UNIT),
    "jax.numpy.put": lambda f: (lambda x, i: f(x, i, 9.0, inplace=False), UNIT, WHOLE[0]),
    "jax.numpy.put_along_axis": lambda f: (lambda x, i: f(x, i, 9.0, 1, inplace=False), UNIT, WHOLE[:, :1]),
    "jax.numpy.fill_diagonal": lambda f: (lambda x: f(x, 9.0, inplace=False), UNIT),
    "jax.numpy.place": lambda f: (lambda x, m: f(x, m, ROW, inplace=False), UNIT, TRUTH),
    "jax.numpy.ravel_multi_index": lambda f: (lambda i, j: f((i, j), (5, 5), mode="clip"), WHOLE[0], WHOLE[1]),
    "jax.numpy.unravel_index": lambda f: (lambda i: f(i, (4, 4)), WHOLE[0]),
    "jax.numpy.ix_": lambda f: (f, WHOLE[0], WHOLE[1]),
    "jax.numpy.arange": lambda f: (lambda: f(5),),
    "jax.numpy.block": lambda f: (lambda x: f([[x, x]]), UNIT),
    "jax.numpy.broadcast_to": lambda f: (lambda x: f(x, (3, 4)), ROW),
    "jax.numpy.split": lambda f: (lambda x: f(x, 2), UNIT),
    "jax.numpy.dsplit": lambda f: (lambda x: f(x[None], 2), UNIT),
    "jax.numpy.moveaxis": lambda f: (lambda x: f(x, 0, 1), UNIT),
    "jax.numpy.rollaxis": lambda f: (lambda x: f(x, 1), UNIT),
    "jax.numpy.swapaxes": lambda f: (lambda x: f(x, 0, 1), UNIT),
    "jax.numpy.tensordot": lambda f: (lambda x, y: f(x, y, 1), UNIT, SQUARE),
    "jax.numpy.permute_dims": lambda f: (lambda x: f(x, (1, 0)), UNIT),
    "jax.numpy.histogramdd": lambda f: (lambda x: f(x[:, :2], bins=3), UNIT),
    "jax.numpy.mask_indices": lambda f: (lambda: f(4, jnp.triu, size=10),),
    "jax.numpy.cross": lambda f: (lambda x, y: f(x[:3], y[:3]), ROW, ROW[::-1]),
    "jax.numpy.linalg.cross": lambda f: (lambda x, y: f(x[:3], y[:3]), ROW, ROW[::-1]),
    "jax.numpy.linalg.multi_dot": lambda f: (lambda x, y: f([x, y, x]), SQUARE, UNIT),
    "jax.numpy.linalg.tensorinv": lambda f: (lambda x: f(x, ind=1), SQUARE),
    "jax.numpy.apply_along_axis": lambda f: (lambda x: f(jnp.sum, 0, x), UNIT),
    "jax.numpy.apply_over_axes": lambda f: (lambda x: f(jnp.sum, x, (0,)), UNIT),
    "jax.numpy.fromfunction": lambda f: (lambda: f(jnp.add, (3, 4)),),
    "jax.numpy.resize": lambda f: (lambda x: f(x, (3, 5)), UNIT),
    "jax.numpy.polyfit": lambda f: (lambda x, y: f(x, y, 2), ROW, UNIT[1]),
    "jax.numpy.isin": lambda f: (f, WHOLE, WHOLE[0]),
    "jax.image.resize": lambda f: (lambda x: f(x, (6, 3), "linear"), UNIT),
    "jax.image.scale_and_translate": lambda f: (
        lambda x: f(x, (6, 3), (0, 1), jnp.array([1.5, 0.7]), jnp.array([0.1, 0.2]), "linear"), UNIT),
    **{f"jax.ops.segment_{name}": lambda f: (lambda x, i: f(x, i, 4), ROW, WHOLE[0])
       for name in ("sum", "prod", "max", "min")},
    "jax.scipy.ndimage.map_coordinates": lambda f: (lambda x, i: f(x, [i, i], order=1), UNIT, 3 * ROW),
    "jax.scipy.integrate.trapezoid": lambda f: (f, UNIT),
    "jax.scipy.interpolate.RegularGridInterpolator": lambda f: (
        lambda v, x: f((jnp.arange(4.0), jnp.arange(4.0)), v)(x), UNIT, 3 * UNIT[:, :2]),
    "jax.scipy.optimize.minimize": lambda f: (
        lambda x: f(lambda x: jnp.sum((x - 1) ** 4 + x**2), x, method="BFGS").x, ROW),
    **{f"jax.scipy.sparse.linalg.{name}": lambda f: (lambda a, b: f(a, b)[0], SQUARE, ROW)
       for name in ("cg", "gmres", "bicgstab")},
    "jax.scipy.linalg.solve_sylvester": lambda f: (f, SQUARE, SQUARE, UNIT),
    "jax.scipy.linalg.eigh_tridiagonal": lambda f: (lambda d, e: f(d, e[:3], eigvals_only=True), ROW, ROW),
    "jax.scipy.linalg.cho_solve": lambda f: (lambda a, b: f((a, True), b), np.linalg.cholesky(SQUARE), ROW),
    "jax.scipy.linalg.lu_solve": lambda f: (lambda a, b: f((a, np.arange(4, dtype=np.int32)), b), SQUARE, ROW),
    "jax.scipy.linalg.rsf2csf": lambda f: (f, np.triu(SQUARE), np.eye(4, dtype=np.float32)),
    "jax.scipy.linalg.qr_multiply": lambda f: (lambda a, c: f(a, c), UNIT, SQUARE),
    "jax.scipy.linalg.block_diag": lambda f: (f, UNIT, ROW),
    "jax.scipy.signal.istft": lambda f: (lambda z: f(z, nperseg=6), COMPLEX),
    "jax.scipy.signal.stft": lambda f: (lambda x: f(x, nperseg=8), random.normal(size=32).astype(np.float32)),
    "jax.scipy.signal.csd": lambda f: (lambda x: f(x, x[::-1], nperseg=8), random.normal(size=32).astype(np.float32)),
    "jax.scipy.signal.welch": lambda f: (lambda x: f(x, nperseg=8), random.normal(size=32).astype(np.float32)),
    "jax.scipy.signal.fftconvolve": lambda f: (f, ROW, ROW[:2]),
    "jax.scipy.special.sph_harm_y": lambda f: (
        lambda t: f(jnp.array([2]), jnp.array([1]), t[:1], t[:1], n_max=3), ROW),
    "jax.scipy.special.lpmn": lambda f: (lambda z: f(3, 3, z), ROW),
    "jax.scipy.special.lpmn_values": lambda f: (lambda z: f(3, 3, z, is_normalized=True), ROW),
    "jax.scipy.special.bernoulli": lambda f: (lambda: f(5),),
    "jax.scipy.special.bessel_jn": lambda f: (lambda z: f(z, v=3), 4 * ROW),
    "jax.scipy.special.polygamma": lambda f: (f, np.int32(2), UNIT),
    "jax.scipy.special.multigammaln": lambda f: (lambda a: f(a + 3, 2), UNIT),
    "jax.scipy.special.betainc": lambda f: (f, UNIT, UNIT, UNIT),
    "jax.scipy.special.hyp1f1": lambda f: (f, UNIT, UNIT, UNIT),
    "jax.scipy.special.hyp2f1": lambda f: (f, UNIT, UNIT, UNIT + 1, UNIT / 2),
    "jax.scipy.stats.gaussian_kde": lambda f: (lambda d, x: f(d)(x), UNIT[:2], UNIT[:2]),
    "jax.scipy.stats.mode": lambda f: (f, WHOLE),
    "jax.scipy.stats.multivariate_normal.pdf": lambda f: (f, ROW, ROW, SQUARE),
    "jax.scipy.stats.multivariate_normal.logpdf": lambda f: (f, ROW, ROW, SQUARE),
    "jax.scipy.stats.dirichlet.pdf": lambda f: (lambda x, a: f(x / x.sum(), a), ROW, ROW),
    "jax.scipy.stats.dirichlet.logpdf": lambda f: (lambda x, a: f(x / x.sum(), a), ROW, ROW),
    "jax.scipy.stats.multinomial.pmf": lambda f: (lambda x, p: f(x, x.sum(), p / p.sum()), WHOLE[0], ROW),
    "jax.scipy.stats.multinomial.logpmf": lambda f: (lambda x, p: f(x, x.sum(), p / p.sum()), WHOLE[0], ROW),
    "jax.scipy.stats.wishart.pdf": lambda f: (lambda x: f(x, 6, jnp.eye(4)), SQUARE),
    "jax.scipy.stats.wishart.logpdf": lambda f: (lambda x: f(x, 6, jnp.eye(4)), SQUARE),
    "jax.scipy.spatial.transform.Rotation": lambda f: (lambda q, v: f.from_quat(q).apply(v[:3]), ROW, UNIT[1]),
    # Collectives among the rows of a mapped function.
    **{f"jax.lax.{name}": lambda f: (lambda x: jax.vmap(lambda row: f(row, "rows"), axis_name="rows")(x), UNIT)
       for name in ("psum", "pmax", "pmin", "pmean", "all_gather")},
    "jax.lax.axis_index": lambda f: (lambda x: jax.vmap(lambda row: row + f("rows"), axis_name="rows")(x), UNIT),
    "jax.lax.axis_size": lambda f: (lambda x: jax.vmap(lambda row: row * f("rows"), axis_name="rows")(x), UNIT),
    "jax.lax.ppermute": lambda f: (
        lambda x: jax.vmap(lambda row: f(row, "rows", [(0, 1), (1, 2), (2, 3), (3, 0)]), axis_name="rows")(x), UNIT),
    "jax.lax.pswapaxes": lambda f: (lambda x: jax.vmap(lambda row: f(row, "rows", 0), axis_name="rows")(x), UNIT),
    "jax.lax.all_to_all": lambda f: (lambda x: jax.vmap(lambda row: f(row, "rows", 0, 0), axis_name="rows")(x), UNIT),
    "jax.lax.psum_scatter": lambda f: (lambda x: jax.vmap(lambda row: f(row, "rows"), axis_name="rows")(x), UNIT),
    "jax.lax.custom_root": lambda f: (
        lambda a: f(lambda x: x**2 - a, jnp.ones(4), lambda g, x: lax.fori_loop(0, 9, lambda _, x: (x + a / x) / 2, x),
                    lambda g, y: y / g(jnp.ones(4))), ROW),
    "jax.lax.composite": lambda f: (lambda x: f(jnp.sin, name="a.sine")(x), UNIT),
    "jax.lax.platform_dependent": lambda f: (lambda x: f(x, cpu=jnp.sin, default=jnp.cos), UNIT),
    "jax.lax.random_gamma_grad": lambda f: (f, UNIT, UNIT),
    "jax.numpy.vectorize": lambda f: (f(lambda x, y: x @ y, signature="(n),(n)->()"), UNIT, SQUARE),
    "jax.numpy.compress": lambda f: (lambda x: f(np.array([True, False, True, True]), x, axis=0, size=3), UNIT),
    **{f"jax.{name}": lambda f: (f(lambda x: jnp.sum(jnp.sin(x) ** 2)), ROW)
       for name in ("grad", "value_and_grad", "jacfwd", "jacrev", "hessian", "jit", "checkpoint")},
    "jax.vmap": lambda f: (f(lambda x, y: x @ y), UNIT, SQUARE),
    "jax.jvp": lambda f: (lambda x, t: f(jnp.sin, (x,), (t,)), UNIT, SQUARE),
    "jax.vjp": lambda f: (lambda x, t: f(jnp.sin, x)[1](t), UNIT, SQUARE),
    "jax.linearize": lambda f: (lambda x, t: f(jnp.sin, x)[1](t), UNIT, SQUARE),
    "jax.linear_transpose": lambda f: (lambda x: f(lambda y: SQUARE @ y, x)(x), ROW),
    "jax.closure_convert": lambda f: (lambda x: f(lambda y: jnp.sin(x) * y, x)[0](x, jnp.sin(x)), ROW),
    "jax.device_put": lambda f: (f, UNIT),
    "jax.named_call": lambda f: (f(jnp.sin, name="sine"), UNIT),
    "jax.flatten_util.ravel_pytree": lambda f: (lambda x, y: f({"x": x, "y": y})[0], UNIT, ROW),
    "jax.numpy.clip": lambda f: (lambda x: f(x, 0.3, 0.6), UNIT),
    "jax.numpy.unpackbits": lambda f: (f, WHOLE.astype(np.uint8)),
    "jax.numpy.linalg.svd": lambda f: (lambda x: [abs(y) for y in f(x)], SQUARE),
    "jax.scipy.linalg.svd": lambda f: (lambda x: [abs(y) for y in f(x)], SQUARE),
    "jax.lax.linalg.svd": lambda f: (lambda x: [abs(y) for y in f(x)], SQUARE),
    "jax.numpy.linalg.eigh": lambda f: (lambda x: [abs(y) for y in f(x)], SQUARE),
    "jax.scipy.linalg.eigh": lambda f: (lambda x: [abs(y) for y in f(x)], SQUARE),
    "jax.lax.linalg.eigh": lambda f: (lambda x: [abs(y) for y in f(x)], SQUARE),
    # Eigenvalues are in no particular order.
    "jax.numpy.linalg.eigvals": lambda f: (lambda x: jnp.sort(abs(f(x))), UNIT),
    "jax.numpy.linalg.eig": lambda f: (lambda x: jnp.sort(abs(f(x)[0])), UNIT),
    "jax.lax.linalg.eig": lambda f: (lambda x: jnp.sort(abs(f(x)[0])), UNIT),
    "jax.lax.linalg.schur": lambda f: (lambda x: jnp.sort(abs(jnp.diagonal(f(x)[0]))), COMPLEX),
    "jax.scipy.linalg.schur": lambda f: (lambda x: jnp.sort(abs(jnp.diagonal(f(x, output="complex")[0]))), UNIT),
    "jax.numpy.roots": lambda f: (lambda p: jnp.sort(abs(f(p, strip_zeros=False))), ROW),
    "jax.scipy.linalg.leslie": lambda f: (lambda x: f(x, x[:3]), ROW),
    "jax.scipy.linalg.funm": lambda f: (lambda x: f(x, jnp.exp, disp=False)[0], SQUARE),
    "jax.nn.initializers.constant": lambda f: (lambda k: f(2.0)(k, (4, 4)), KEY),
    "jax.nn.initializers.variance_scaling": lambda f: (lambda k: f(1.0, "fan_in", "normal")(k, (4, 4)), KEY),
    "jax.nn.initializers.delta_orthogonal": lambda f: (lambda k: f()(k, (3, 4, 4)), KEY),
    "jax.random.clone": lambda f: (f, KEY),
    "jax.random.double_sided_maxwell": lambda f: (lambda k: f(k, 0.5, 2.0, (3,)), KEY),
    "jax.random.weibull_min": lambda f: (lambda k: f(k, 0.5, 2.0, (3,)), KEY),
    "jax.random.key": lambda f: (f, np.int32(3)),
    "jax.random.PRNGKey": lambda f: (f, np.int32(3)),
    "jax.random.wrap_key_data": lambda f: (f, np.array([1, 2], np.uint32)),
    "jax.random.choice": lambda f: (lambda k, x: f(k, x, (3,)), KEY, ROW),
    "jax.random.permutation": lambda f: (f, KEY, ROW),
    "jax.random.categorical": lambda f: (f, KEY, UNIT),
    "jax.random.randint": lambda f: (lambda k: f(k, (5,), 0, 9), KEY),
    "jax.random.orthogonal": lambda f: (lambda k: f(k, 3), KEY),
    "jax.random.multivariate_normal": lambda f: (f, KEY, ROW, SQUARE),
    "jax.random.dirichlet": lambda f: (f, KEY, ROW + 1),
    "jax.random.beta": lambda f: (f, KEY, UNIT + 1, UNIT + 1),
    "jax.random.f": lambda f: (f, KEY, UNIT + 1, UNIT + 1),
    "jax.random.binomial": lambda f: (f, KEY, np.float32(9), UNIT),
    "jax.random.multinomial": lambda f: (lambda k, p: f(k, 9, p / p.sum()), KEY, ROW),
    "jax.random.truncated_normal": lambda f: (f, KEY, -UNIT, UNIT),
    "jax.random.wald": lambda f: (f, KEY, UNIT),
    "jax.random.triangular": lambda f: (f, KEY, UNIT, UNIT + 1, UNIT + 2),
    "jax.random.ball": lambda f: (lambda k: f(k, 3), KEY),
    "jax.random.generalized_normal": lambda f: (lambda k: f(k, 2.0, (3,)), KEY),
    "jax.random.fold_in": lambda f: (f, KEY, np.int32(3)),
    "jax.random.poisson": lambda f: (f, KEY, 3 * UNIT),
}  # fmt: skip


def functions(wanted: list[str]) -> Iterator[tuple[str, Any]]:
    """Yield all public functions by name, each once."""
    seen = set()
    for module_name in ("jax", "jax.flatten_util", *MODULES, *(f"jax.scipy.stats.{name}" for name in DISTRIBUTIONS)):
        try:
            module = importlib.import_module(module_name)
        except ImportError:
            continue
        for name in sorted(vars(module)):
            function, full = getattr(module, name), f"{module_name}.{name}"
            is_type = inspect.isclass(function) and full not in KNOWN
            if (
                name.startswith("_")
                or name.endswith("_p")
                or (name in OTHERS and full not in KNOWN)
                or is_type
                or not callable(function)
            ):
                continue
            if module_name in ("jax", "jax.flatten_util") and full not in KNOWN:
                continue
            if inspect.ismodule(function) or full in seen or (wanted and full not in wanted):
                continue
            seen.add(full)
            yield full, function


def methods(wanted: list[str]) -> Iterator[tuple[str, Any]]:
    """Yield the methods of arrays, as functions."""
    for name in dir(jax.Array):
        full = f"jax.Array.{name}"
        is_plain = not name.startswith("_") and name not in OF_DEVICES and callable(getattr(jax.Array, name, None))
        if is_plain and (not wanted or full in wanted):
            yield full, lambda x, *args, name=name: getattr(jnp.asarray(x), name)(*args)


OF_DEVICES = {
    *(
        "addressable_data",
        "block_until_ready",
        "copy_to_host_async",
        "delete",
        "devices",
        "is_deleted",
        "is_ready",
        "item",
        "item",
    ),
    *(
        "item",
        "on_device_size_in_bytes",
        "to_device",
        "tolist",
        "unsafe_buffer_pointer",
        "platform",
        "tobytes",
        "weak_type",
    ),
}


def inputs(function: Any) -> Iterator[tuple[Any, ...]]:
    """Yield functions of arrays, with arguments."""
    try:
        parameters = inspect.signature(function).parameters.values()
        least = sum(p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters)
        any_number = any(p.kind is p.VAR_POSITIONAL for p in parameters)
    except (TypeError, ValueError):
        least, any_number = 1, True
    for count in (least, *((1, 2) if any_number and least == 0 else ()), *((2,) if least == 1 else ())):
        pool = ARGUMENTS if count < 3 else ARGUMENTS[:8] + ARGUMENTS[9:10] + ARGUMENTS[13:17]
        if count > 3:
            pool = [UNIT, HALF, Fixed(1)]
        # Arguments of one kind first: operands of one shape.
        for arguments in itertools.chain(([a] * count for a in pool), itertools.product(pool, repeat=count)):
            fixed = [a.value if isinstance(a, Fixed) else None for a in arguments]

            def of_arrays(*arrays: Any, fixed: Any = tuple(fixed), arguments: Any = tuple(arguments)) -> Any:
                rest = iter(arrays)
                return function(
                    *(f if isinstance(a, Fixed) else next(rest) for a, f in zip(arguments, fixed, strict=True))
                )

            yield of_arrays, *(a for a in arguments if not isinstance(a, Fixed))


def tried(name: str, function: Any) -> tuple[str, str]:
    """Return what became of a function, and why."""
    if name in KNOWN:
        candidates = iter([KNOWN[name](function)] if KNOWN[name] else [])
    elif name.startswith("jax.nn.initializers."):
        candidates = iter([(lambda k: function()(k, (4, 4)), KEY), (lambda k: function(k, (4, 4)), KEY)])
    else:
        candidates = inputs(function)
    for call, *arguments in itertools.islice(candidates, 600):
        try:
            wanted = jax.jit(call)(*arguments)
            leaves = jax.tree.leaves(wanted)
            if not leaves or not all(isinstance(x, jax.Array) for x in leaves):
                continue
        except Exception:
            continue
        try:
            found = jax.tree.leaves(compile_function(call, *arguments)(*arguments))
        except UnsupportedError as error:
            return "refused", str(error)
        except Exception as error:
            return "fails", f"{type(error).__name__}: {error}"
        for a, b in zip(found, leaves, strict=True):
            if a.dtype != b.dtype or a.shape != b.shape:
                return "differs", f"{a.dtype}{a.shape}, not {b.dtype}{b.shape}"
            if not np.allclose(numbers(a), numbers(b), rtol=1e-3, atol=1e-4, equal_nan=True):
                return "differs", f"{a}, not {b}".replace("\n", "")
        return "works", ""
    return "untried", "no inputs were found"


def numbers(x: Any) -> np.ndarray:
    """Return any array as numbers."""
    is_key = jnp.issubdtype(x.dtype, jax.dtypes.prng_key)
    return np.asarray(jax.random.key_data(x) if is_key else x).astype(np.complex128)


def main() -> None:
    warnings.simplefilter("ignore")
    outcomes: dict[str, list[str]] = {}
    for name, function in itertools.chain(functions(sys.argv[1:]), methods(sys.argv[1:])):
        outcome, why = tried(name, function)
        outcomes.setdefault(outcome, []).append(name)
        if outcome != "works":
            print(f"{outcome:8} {name}: {why[:200]}", flush=True)
    print({outcome: len(names) for outcome, names in outcomes.items()})


if __name__ == "__main__":
    main()
