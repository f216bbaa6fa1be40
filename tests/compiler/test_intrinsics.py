"""Test the elementary functions against more precise references over the whole range of floats."""

import math
import re

import jax.numpy as jnp
import numpy as np
import pytest
import scipy.special
import wasmtime

from gdviz.compiler import compile_function, fusion
from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import local
from gdviz.compiler.intrinsics import INTRINSICS, closure, definition, inline
from gdviz.compiler.intrinsics.emitter import KINDS
from gdviz.compiler.module import finished

DTYPES = {"f32": np.float32, "f32x4": np.float32, "f64": np.float64}
TYPES = tuple(DTYPES)
NAMES = [
    "exp", "exp2", "expm1", "log", "log1p", "tanh", "sinh", "cosh", "sin", "cos", "tan", "asin", "acos", "atan",
    "atan2", "asinh", "acosh", "atanh", "logistic", "erf", "erfc", "erf_inv", "cbrt", "pow", "lgamma", "digamma",
]  # fmt: skip
ODD = ["expm1", "log1p", "tanh", "sinh", "sin", "tan", "asin", "atan", "asinh", "atanh", "erf", "erf_inv", "cbrt"]


def _logistic(x):
    t = np.exp(-np.abs(x))
    return np.where(x < 0, t, 1) / (1 + t)


def _digamma(x):
    return np.where(x == 0, np.nan, scipy.special.digamma(x))


REFERENCES = {
    **{name: getattr(np, name) for name in NAMES if hasattr(np, name)},
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "atan2": np.arctan2,
    "asinh": np.arcsinh,
    "acosh": np.arccosh,
    "atanh": np.arctanh,
    "pow": np.power,
    "logistic": _logistic,
    # More precise than scipy's.
    "erf": np.vectorize(math.erf, otypes=[float]),
    "erfc": np.vectorize(math.erfc, otypes=[float]),
    "erf_inv": scipy.special.erfinv,
    "lgamma": scipy.special.gammaln,
    "digamma": _digamma,
}
# References that exist in float64 only, with a bound of their own error in units in the last place.
ONLY_FLOAT64 = {"erf": 1.0, "erfc": 1.0, "erf_inv": 8.0, "lgamma": 8.0, "digamma": 8.0}


def _loop(name, type_, called):
    """Return the text of an exported loop of a function over arrays in memory."""
    scalar = type_[:3]
    load, size = ("v128", 16) if "x" in type_ else (scalar, int(scalar[1:]) // 8)
    arguments = " ".join(
        f"({load}.load (i32.add (local.get $p) (local.get $offset{i})))" for i in range(INTRINSICS[name].arguments)
    )
    return f"""
(func (export "{called}")
  (param $p i32) (param $end i32) (param $offset0 i32) (param $offset1 i32) (param $result i32)
  (loop $again
    ({load}.store (i32.add (local.get $p) (local.get $result)) (call ${called} {arguments}))
    (br_if $again
      (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const {size}))) (local.get $end)))))"""


def _inlined(name, type_, functions):
    """Return the text of a function `$inline.<name>.<type>` that contains the intrinsic's body."""
    kind = KINDS[type_]
    parameters = [local(f"argument_{i}", kind) for i in range(INTRINSICS[name].arguments)]
    builder = Builder()
    result = inline(builder, name, *parameters)
    functions.update(builder.functions)
    return finished(f"inline.{name}.{type_}", builder, parameters, [result]).text()


class Module:
    """All functions in one module, evaluated on arrays, with fused instructions or without."""

    def __init__(self, is_fused=False):
        keys = [(name, type_) for name in INTRINSICS for type_ in TYPES]
        functions = set(keys)
        inlined = [_inlined(*key, functions) for key in keys]
        loops = [_loop(*key, f"{way}{'.'.join(key)}") for key in keys for way in ("", "inline.")]
        text = "\n".join(['(module (memory (export "memory") 512)', *closure(sorted(functions)), *inlined, *loops, ")"])
        config = wasmtime.Config()
        config.wasm_relaxed_simd_deterministic = True
        engine = wasmtime.Engine(config)
        wasm, places = fusion.located(text, bytes(wasmtime.wat2wasm(fusion.marked(text))))
        wasm = fusion.fused(wasm, places) if is_fused else wasm
        self.store = wasmtime.Store(engine)
        self.exports = wasmtime.Instance(self.store, wasmtime.Module(engine, wasm), []).exports(self.store)

    def __call__(self, name, type_, *arguments, way=""):
        dtype = np.dtype(DTYPES[type_])
        count = len(arguments[0])
        size = (count + -count % 4) * dtype.itemsize
        memory = self.exports["memory"]
        for i, argument in enumerate(arguments):
            memory.write(self.store, np.asarray(argument, dtype).tobytes(), i * size)
        start = size * len(arguments)
        self.exports[f"{way}{name}.{type_}"](self.store, 0, size, 0, size, start)
        return np.frombuffer(bytes(memory.read(self.store, start, start + size)), dtype)[:count]


@pytest.fixture(scope="module")
def module():
    return Module()


@pytest.fixture(scope="module")
def fused_module():
    return Module(is_fused=True)


def special(dtype):
    """Return zeros, infinities, NaN, the extremes of normal and subnormal floats and simple numbers, of both signs."""
    info = np.finfo(dtype)
    extremes = [info.max, info.tiny, info.smallest_subnormal, info.tiny * (1 - info.epsneg), 1 + info.eps]
    positive = [
        0.0,
        math.inf,
        math.nan,
        *extremes,
        0.25,
        1 / 3,
        0.5,
        1,
        1.5,
        2,
        3,
        4,
        5,
        7,
        8,
        1e5,
        2.0**23,
        2.0**24 + 2,
    ]
    values = np.array(positive, dtype)
    return np.concatenate([values, -values])


def samples(dtype, rng, count=25_000):
    """Return floats evenly among all bit patterns, and more where functions vary or a reduction has a boundary."""
    info = np.finfo(dtype)
    bits = np.uint32 if dtype is np.float32 else np.uint64
    step = 4001 if dtype is np.float32 else (1 << 46) + 1
    whole = np.arange(0, np.iinfo(bits).max, step, dtype=bits).view(dtype)
    exponent_range = 120 if dtype is np.float32 else 760
    ranges = [rng.uniform(-bound, bound, count) for bound in (1.2, 10, exponent_range)]
    powers = np.exp2(rng.uniform(-30, 40, count)) * rng.choice([-1, 1], count)
    near_one = 1 + np.concatenate([np.arange(-500, 500) * info.eps / 2, np.exp2(rng.uniform(-50, 0, 2000))])
    multiples = np.arange(-6000, 6000)[:, None] * np.array([math.pi / 2, math.log(2) / 2, 0.5])
    boundaries = np.array([2.0**13, 2.0**20, 0.5, 0.625, 1, math.tan(math.pi / 8), math.tan(3 * math.pi / 8), 0.84375])
    boundaries = np.concatenate([multiples.ravel(), boundaries, -boundaries]).astype(dtype)
    steps = [boundaries * (1 + ulps * info.eps) for ulps in (-2, -1, 0, 1, 2)]
    parts = [special(dtype), whole, *ranges, powers, near_one, -near_one, *steps]
    return np.concatenate([part.astype(dtype) for part in parts])


def arguments(name, dtype, rng):
    """Return the samples of each argument of a function."""
    x = samples(dtype, rng)
    if INTRINSICS[name].arguments == 1:
        return [x]
    first, second = rng.permutation(x), rng.permutation(x)
    if name == "pow":
        # Mostly such that the result is finite and not zero.
        half = len(x) // 2
        first[:half] = np.abs(first[:half])
        limit = 100 if dtype is np.float32 else 740
        with np.errstate(all="ignore"):
            second[:half] = rng.uniform(-limit, limit, half) / np.log(first[:half].astype(np.longdouble))
    grid = np.meshgrid(special(dtype), special(dtype))
    return [np.concatenate([values, axis.ravel()]) for values, axis in zip((first, second), grid, strict=True)]


def error_in_ulp(got, reference):
    """Return |got - reference| in units in the last place of got's type, ∞ where special values differ."""
    rounded = reference.astype(got.dtype)
    finite = np.isfinite(rounded)
    error = np.abs(got.astype(reference.dtype) - reference) / np.spacing(np.abs(rounded)).astype(reference.dtype)
    same = (got == rounded) | (np.isnan(got) & np.isnan(rounded))
    # Just below the overflow, a result within the bound may already be infinite.
    maximum = np.finfo(got.dtype).max
    edge = finite & np.isinf(got) & (np.abs(rounded) == maximum) & (np.sign(got) == np.sign(rounded))
    error = np.where(edge, 1, np.where(finite, np.where(np.isfinite(got), error, np.inf), np.where(same, 0, np.inf)))
    return error.astype(np.float64)


def same_bits(a, b):
    bits = np.uint32 if a.dtype == np.float32 else np.uint64
    return (a.view(bits) == b.view(bits)) | (np.isnan(a) & np.isnan(b))


def test_all_functions_are_there():
    assert set(NAMES) <= set(INTRINSICS)
    for name, intrinsic in INTRINSICS.items():
        assert intrinsic.arguments == (2 if name in ("atan2", "pow") else 1)


@pytest.mark.parametrize("name", NAMES)
def test_float32(module, fused_module, name):
    rng = np.random.default_rng(1)
    x = arguments(name, np.float32, rng)
    with np.errstate(all="ignore"):
        reference = REFERENCES[name](*[values.astype(np.float64) for values in x])
        if name == "lgamma":
            # scipy has -∞ here, C and JAX have +∞.
            reference = np.where(np.isneginf(x[0]), np.inf, reference)
        got = module(name, "f32", *x)
        error = error_in_ulp(got, reference)
    worst = error.argmax()
    bound = INTRINSICS[name].f32
    assert error[worst] <= bound, (*(values[worst] for values in x), got[worst], reference[worst])
    if bound > 1:
        assert error[worst] > bound / 2, "the stated bound is too pessimistic"
    assert same_bits(got, module(name, "f32x4", *x)).all()
    with np.errstate(all="ignore"):
        fused = error_in_ulp(fused_module(name, "f32x4", *x), reference)
    assert fused.max() <= bound, (*(values[fused.argmax()] for values in x), fused.max())


def test_sine_and_cosine_of_the_same_numbers_are_computed_together():
    (x,) = arguments("sin", np.float32, np.random.default_rng(3))
    program = compile_function(lambda x: (jnp.cos(x), 2 * jnp.sin(x)), x)
    separate = compile_function(lambda x: (jnp.cos(x), 2 * jnp.sin(-x)), x)
    assert len(program.wasm) < len(separate.wasm)
    for one in (program, program.fused()):
        cosine, sine = one(x)
        with np.errstate(invalid="ignore"):
            exact = np.cos(x.astype(np.float64)), np.sin(x.astype(np.float64))
        assert error_in_ulp(cosine, exact[0]).max() <= INTRINSICS["cos"].f32
        assert error_in_ulp(sine / 2, exact[1]).max() <= INTRINSICS["sin"].f32


@pytest.mark.parametrize("name", NAMES)
def test_float64(module, name):
    rng = np.random.default_rng(2)
    x = arguments(name, np.float64, rng)
    if name in ("lgamma", "digamma"):
        # scipy overflows for subnormal numbers and loses precision next to negative poles.
        x = [np.abs(x[0][~(np.abs(x[0]) < 1e-300)])]
    slack = 0.0
    with np.errstate(all="ignore"):
        if name in ONLY_FLOAT64:
            reference = REFERENCES[name](*x).astype(np.longdouble)
            slack = ONLY_FLOAT64[name]
        else:
            reference = REFERENCES[name](*[values.astype(np.longdouble) for values in x])
        got = module(name, "f64", *x)
        error = error_in_ulp(got, reference)
        if math.isinf(INTRINSICS[name].f64):
            # Relative where the function is large, absolute near its zeros.
            error = np.abs(got - reference) / (1 + np.abs(reference))
            special_values = ~np.isfinite(reference.astype(np.float64))
            error = np.where(special_values, 0, error).astype(np.float64)
            assert same_bits(got[special_values], reference[special_values].astype(np.float64)).all()
            assert np.max(error) < 1e-14
            return
    worst = error.argmax()
    bound = INTRINSICS[name].f64 + slack
    assert error[worst] <= bound, (*(values[worst] for values in x), got[worst], reference[worst])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("type_", TYPES)
def test_inline_computes_the_same(module, name, type_):
    rng = np.random.default_rng(3)
    x = [rng.permutation(values)[:10_000] for values in arguments(name, DTYPES[type_], rng)]
    assert same_bits(module(name, type_, *x), module(name, type_, *x, way="inline.")).all()


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("type_", TYPES)
def test_odd_functions_keep_the_sign_of_zero(module, name, type_):
    result = module(name, type_, np.array([0.0, -0.0, 0.0, -0.0]))
    np.testing.assert_array_equal(result, 0)
    np.testing.assert_array_equal(np.signbit(result), [False, True, False, True])


@pytest.mark.parametrize("name", ["pow", "atan2"])
@pytest.mark.parametrize("type_", TYPES)
def test_special_values_of_two_arguments_are_those_of_c(module, name, type_):
    dtype = DTYPES[type_]
    x, y = (axis.ravel() for axis in np.meshgrid(special(dtype), special(dtype)))
    with np.errstate(all="ignore"):
        expected = REFERENCES[name](x, y)
    got = module(name, type_, x, y)
    exact = ~np.isfinite(expected) | (expected == 0) | (np.abs(expected) == 1)
    assert same_bits(got[exact], expected[exact]).all()


@pytest.mark.parametrize("type_", ["f32", "f32x4"])
@pytest.mark.parametrize(
    ("name", "x", "expected"),
    [
        ("exp", [-math.inf, math.inf, 89, -104, 0], [0, math.inf, math.inf, 0, 1]),
        ("log", [0, -0.0, -1, math.inf, 1], [-math.inf, -math.inf, math.nan, math.inf, 0]),
        ("log1p", [-1, -2, math.inf], [-math.inf, math.nan, math.inf]),
        ("tanh", [-math.inf, math.inf, 30], [-1, 1, 1]),
        ("sin", [math.inf, -math.inf], [math.nan, math.nan]),
        ("erf_inv", [1, -1, 1.5], [math.inf, -math.inf, math.nan]),
        ("lgamma", [1, 2, 0, -3], [0, 0, math.inf, math.inf]),
        ("digamma", [0, -1], [math.nan, math.nan]),
    ],
)
def test_special_values(module, name, x, expected, type_):
    np.testing.assert_array_equal(module(name, type_, np.array(x)), np.array(expected))


def test_closure_has_every_called_function_once():
    for name in NAMES:
        for type_ in TYPES:
            texts = closure([(name, type_), (name, type_)])
            defined = [re.match(r"\(func (\$\S+)", text)[1] for text in texts]
            called = re.findall(r"\(call (\$\S+)", "\n".join(texts))
            assert len(set(defined)) == len(defined)
            assert set(called) | {f"${name}.{type_}"} == set(defined)


def test_text_is_readable():
    lines = definition("exp", "f32x4").splitlines()
    assert lines[0] == "(func $exp.f32x4 (param $x v128) (result v128)"
    assert lines[1].startswith("  ;; e^x")
    for name in NAMES:
        for type_ in TYPES:
            assert max(len(line) for line in definition(name, type_).splitlines()[2:]) <= 120
