"""Types that WebAssembly lacks: complex numbers and their Fourier transforms, numbers of 8 and 16 bits."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from gdviz.compiler import compile_function


def compare(function, *args, rtol=0.0, atol=0.0):
    """The program returns what JAX returns, in the same types."""
    found, wanted = compile_function(function, *args)(*args), jax.jit(function)(*args)
    assert jax.tree.structure(found) == jax.tree.structure(wanted)
    leaves = jax.tree_util.tree_leaves_with_path(found)
    for (path, a), b in zip(leaves, map(np.asarray, jax.tree.leaves(wanted)), strict=True):
        where = jax.tree_util.keystr(path)
        assert (a.shape, a.dtype) == (b.shape, b.dtype), where
        if a.dtype.kind in "biu":
            np.testing.assert_array_equal(a, b, err_msg=where)
        else:
            a, b = (x if x.dtype.kind == "c" else x.astype(float) for x in (a, b))
            # Relative to the largest number of the array.
            size = np.max(np.abs(np.where(np.isfinite(b), b, 0)), initial=0)
            np.testing.assert_allclose(a, b, rtol=rtol, atol=atol + rtol * size, err_msg=where)


def complex_normal(*shape, seed=0, dtype=np.complex64):
    parts = np.random.default_rng(seed).normal(size=(2, *shape))
    return (parts[0] + 1j * parts[1]).astype(dtype)


# ---- Complex numbers ---------------------------------------------------------------------------------


def arithmetic(z, w):
    return {
        "sums": (z + w, z - w, z * w, z / w, -z, z * 2, 3j * z, z**2, z**-3, z**w, jnp.reciprocal(z)),
        "parts": (abs(z), jnp.angle(z), z.real, z.imag, z.conj(), lax.complex(z.real, w.imag), jnp.sign(z)),
        "order": (
            z == w,
            z != z,
            jnp.isnan(z),
            jnp.isfinite(z),
            jnp.sort(z),
            jnp.where(z.real > 0, z, 0),
            jnp.round(z, 1),
        ),
        "sets": (z.T, z[1:], z[::-1], z.at[0].set(1j), z.at[:, 1].add(w[:, 0]), jnp.pad(z, 1), jnp.tile(z, 2)),
        "outside": (z.at[9].get(mode="fill"), z[jnp.array([0, 7])], jnp.take(z, jnp.array([9]), 0, fill_value=2 + 1j)),
        "reduced": (z.sum(), z.mean(0), z.prod(1), jnp.cumsum(z, 1), jnp.cumprod(z, 0), jnp.linalg.norm(z), z.var()),
        "products": (z @ w.T, jnp.vdot(z, w), jnp.einsum("ij,ij->i", z, w), z @ w.real.T, jnp.convolve(z[0], w[0])),
        "types": (z.astype(bool), z.real.astype(z.dtype), jnp.arange(4).astype(z.dtype), jnp.zeros_like(z)),
    }


def elementary(z, _):
    names = ("exp", "expm1", "log", "log1p", "sqrt", "sin", "cos", "tan", "sinh", "cosh", "tanh")
    inverse = ("arcsin", "arccos", "arctan", "arcsinh", "arccosh", "arctanh")
    return {name: getattr(jnp, name)(z) for name in (*names, *inverse)}, jax.nn.sigmoid(z), lax.rsqrt(z)


def transformed(z, w):
    def spectral_norm(z):
        return jnp.sum(jnp.abs(jnp.fft.fft(z)) ** 2 * jnp.arange(z.shape[-1]))

    return {
        "scan": lax.scan(lambda c, z: (c * z, c + 1), z[0], z),
        "while": lax.while_loop(lambda s: abs(s[1][0, 0]) < 9, lambda s: (s[0] + 1, s[1] * 2), (0, z)),
        "each": jax.vmap(lambda z: lax.while_loop(lambda z: abs(z) < 9, lambda z: z * (1 + 1j), z + 1))(z[0]),
        "cond": lax.cond(z[0, 0].real > 0, lambda z: z * w, lambda z: z + w, z),
        "switch": lax.switch(2, [lambda z: z, lambda z: 2 * z, lambda z: 3j * z], z),
        "map": lax.map(jnp.sum, z),
        "gradient": jax.grad(lambda z: jnp.sum(jnp.abs(jnp.exp(z) * w)))(z),
        "holomorphic": jax.grad(lambda z: jnp.sum(jnp.sin(z) * w), holomorphic=True)(z),
        "spectral": jax.grad(spectral_norm)(z.real),
        "jit": jax.jit(jnp.exp)(z),
    }


@pytest.mark.parametrize("function", [arithmetic, elementary, transformed], ids=lambda f: f.__name__)
@pytest.mark.parametrize("seed", [0, 1])
def test_complex_functions(function, seed: int) -> None:
    # Some roundings; log and powers of numbers near 1 have their digits.
    compare(function, complex_normal(3, 5, seed=seed), complex_normal(3, 5, seed=seed + 9), rtol=2e-6, atol=1e-6)
    with jax.enable_x64(True):
        z, w = (complex_normal(3, 5, seed=s, dtype=np.complex128) for s in (seed, seed + 9))
        compare(function, z, w, rtol=1e-14, atol=1e-14)


def test_complex_numbers_beyond_the_squares_of_floats() -> None:
    z = np.array([3e30 + 4e30j, 1e-30 + 1e-30j, 0, 1e30j, -1e30, np.inf], np.complex64)
    w = np.array([1e30 - 1e30j, 3e-30j, 1, 1e-30, 1e30j, 2], np.complex64)
    # The last is infinite, and JAX and XLA differ in which of its parts are NaN.
    compare(lambda z, w: (abs(z), abs(jnp.sqrt(z)), (z / w)[:-1]), z, w, rtol=1e-6)


# ---- Fourier transforms ---------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 16, 30, 37, 64, 97, 100, 128, 243])
def test_fourier_transforms_of_any_length(length: int) -> None:
    def function(z):
        fft = jnp.fft
        return {
            "complex": (
                fft.fft(z),
                fft.ifft(z),
                fft.fft(z, axis=0),
                fft.fft(z, n=length + 1),
                fft.ifft(fft.fft(z)),
            ),
            "real": (fft.rfft(z.real), fft.irfft(z, n=length), fft.irfft(z, n=2 * length + 1), fft.hfft(z, n=length)),
        }

    # As numpy's transforms of float32 err: some units in the last place times log n, of the largest number.
    compare(function, complex_normal(3, length), rtol=2e-6)


def test_fourier_transforms_of_several_axes_and_in_double_precision() -> None:
    def function(z):
        fft = jnp.fft
        return {
            "planes": (fft.fft2(z), fft.ifft2(z), fft.rfft2(z.real), fft.irfft2(z), fft.fftn(z), fft.rfftn(z.real)),
            "back": fft.irfftn(fft.rfftn(z.real), s=z.shape),
            "convolved": jax.scipy.signal.fftconvolve(z.real[0], z.imag[1], mode="same"),
        }

    compare(function, complex_normal(2, 6, 7), rtol=2e-6)
    with jax.enable_x64(True):
        compare(function, complex_normal(2, 6, 7, dtype=np.complex128), rtol=1e-14)


# ---- Numbers of 8 and 16 bits ----------------------------------------------------------------------------


def integers(x, y):
    count = (y & 15).astype(x.dtype)
    return {
        "sums": (x + y, x - y, x * y, -x, abs(x), x**3, jnp.sign(x), lax.max(x, y), lax.min(x, y), lax.clamp(y, x, y)),
        "quotients": (lax.div(x, y), lax.rem(x, y), x // y, x % y, x / y),
        "bits": (x & y, x | y, x ^ y, ~x, lax.population_count(x), lax.clz(x)),
        "shifts": [f(x, count) for f in (lax.shift_left, lax.shift_right_logical, lax.shift_right_arithmetic)],
        "order": (x < y, x >= y, x == y, jnp.sort(x), jnp.argsort(x), jnp.argmax(x, 0), lax.top_k(x, 2)),
        "reduced": (
            x.sum(),
            x.sum(dtype=x.dtype),
            x.prod(0, dtype=x.dtype),
            x.max(0),
            x.min(),
            jnp.cumsum(x, 0, x.dtype),
        ),
        "runs": (
            lax.cumsum(x, 0),
            lax.cummax(x, 0),
            lax.cumprod(x, 1),
            x.mean(),
            (x > 3).all(),
            lax.reduce_and(x, (0,)),
        ),
        "products": (x @ y.T, lax.dot(x, y.T, preferred_element_type=np.int32)),
        "types": [
            x.astype(t) for t in (np.int8, np.uint8, np.int16, np.uint16, np.int32, np.float32, bool, np.float16)
        ],
        "same bits": [lax.bitcast_convert_type(x, t) for t in SAME_BITS[x.dtype.itemsize]],
        "other widths": lax.bitcast_convert_type(x[:, : 4 // x.dtype.itemsize], np.uint32),
        "moved": (x.T, x[1], x[jnp.array([0, 9])], jnp.pad(x, 1), jnp.concatenate([x, y]), jnp.where(x > y, x, y)),
        "outside": (x.at[9].get(mode="fill"), x.at[7, 0].get(mode="fill", fill_value=3)),
        "set": (x.at[0].set(y[1]), x.at[:, 1].add(y[:, 0]), x.at[0, 0].multiply(7), x.at[1].max(y[0])),
        "made": (jnp.arange(9, dtype=x.dtype), jnp.full((3,), 7, x.dtype), jnp.eye(3, dtype=x.dtype)),
        "loops": lax.scan(lambda c, z: (c + z, c * z), x[0], x),
        "turns": lax.fori_loop(0, 5, lambda i, x: x * 3 + i.astype(x.dtype), x),
        "branch": lax.cond(x[0, 0] > 3, lambda x: x + 1, lambda x: x * 2, x),
    }


SAME_BITS = {1: (np.int8, np.uint8), 2: (np.int16, np.uint16, np.float16, jnp.bfloat16)}


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.int16, np.uint16])
def test_integers_of_8_and_16_bits(dtype) -> None:
    limits = np.iinfo(dtype)
    random = np.random.default_rng(0)
    x, y = random.integers(limits.min, limits.max, (2, 4, 6), dtype, endpoint=True)
    x[0], y[:, 0] = [limits.min, limits.max, 0, 1, limits.min, 2], [0, 1, limits.max, 2]
    y[0, 4] = limits.max if limits.min == 0 else -1
    # Quotients and means are floats.
    compare(integers, x, y, rtol=1e-6)


def test_bits_of_other_widths() -> None:
    x = np.random.default_rng(0).normal(size=(3, 4)).astype(np.float32)
    widths = (np.uint8, np.int16, jnp.bfloat16)
    compare(lambda x: [lax.bitcast_convert_type(x, t) for t in widths], x)
    compare(lambda x: lax.bitcast_convert_type(x, np.float32), x.view(np.uint16).reshape(3, 4, 2))
    with jax.enable_x64(True):
        compare(lambda x: [lax.bitcast_convert_type(x, t) for t in (np.uint32, np.float32, np.int16)], x.astype(float))
        compare(lambda x: lax.bitcast_convert_type(x, np.float64), x.reshape(3, 2, 2))


def test_floats_as_integers_of_8_bits() -> None:
    x = np.array([1.7, -1.7, 127.5, 128, 300, -300, 1e10, -1e10, np.inf, np.nan], np.float32)
    compare(lambda x: [x.astype(t) for t in (np.int8, np.uint8, np.int16, np.uint16)], x)


def halves(x, y):
    return {
        "arithmetic": (x + y, x * y, x - y, x / y, -x, abs(x), x**2, jnp.sqrt(abs(x)), jnp.floor(x), x * 1e-3),
        "elementary": (jnp.exp(x), jnp.tanh(x), jnp.sin(x), jnp.log1p(abs(x)), jax.nn.gelu(x), jax.nn.softmax(x)),
        "reduced": (x.sum(), x.mean(0), x.max(), x.var(), jnp.cumsum(x, 0), x @ y.T, jnp.linalg.norm(x)),
        "types": (x.astype(np.float32), x.astype(np.int32), x.astype(jnp.bfloat16), x.astype(np.float16)),
        "moved": (jnp.sort(x), x[1], x.at[0].set(1), x.at[0].add(y[1]), jnp.where(x > y, x, y), x < y),
        "gradient": jax.grad(lambda x: jnp.sum(jnp.tanh(x) * y).astype(np.float32))(x),
        "neighbours": (jnp.nextafter(x, y), jnp.nextafter(x, x), jnp.nextafter(0 * x, -y), jnp.nextafter(x, 0 * x)),
        "loop": lax.fori_loop(0, 3, lambda i, x: x * 0.5 + 1, x),
    }


@pytest.mark.parametrize("dtype", [np.float16, jnp.bfloat16])
def test_floats_of_16_bits(dtype) -> None:
    x, y = np.random.default_rng(0).normal(size=(2, 4, 6)).astype(dtype)
    # XLA keeps float32 between operations that it fuses: a few roundings to 11 or 8 bits lie between.
    compare(halves, x, y, rtol=8 * float(jnp.finfo(dtype).eps))


@pytest.mark.parametrize("dtype", [np.float16, jnp.bfloat16])
def test_each_half_has_its_bits_and_its_neighbours(dtype) -> None:
    bits = np.arange(2**16, dtype=np.uint16)
    numbers = bits.view(dtype)
    numbers = numbers[np.isfinite(numbers.astype(np.float32))]
    program = compile_function(lambda x: lax.bitcast_convert_type(x, np.uint16), numbers)
    np.testing.assert_array_equal(program(numbers), numbers.view(np.uint16))
    back = compile_function(lambda x: lax.bitcast_convert_type(x, dtype).astype(np.float32), numbers.view(np.uint16))
    np.testing.assert_array_equal(back(numbers.view(np.uint16)), numbers.astype(np.float32))
    # Halfway between neighbours, and just beside: rounded as numpy rounds, subnormal numbers included.
    middle = np.sort(numbers.astype(np.float32))
    middle = middle[1:] / 2 + middle[:-1] / 2
    around = np.concatenate([middle, np.nextafter(middle, -np.inf), np.nextafter(middle, np.inf)])
    rounded = compile_function(lambda x: x.astype(dtype), around)
    np.testing.assert_array_equal(rounded(around).astype(np.float32), around.astype(dtype).astype(np.float32))


def test_arguments_of_other_types_are_refused_by_name() -> None:
    program = compile_function(lambda a, b: (a, b), np.uint8(0), np.zeros(3, np.complex64))
    assert program.inputs[1].shape == (3, 2)
    with pytest.raises(ValueError, match=r"argument \[0\] must hold numbers of type uint8, not 300"):
        program(300, np.zeros(3, np.complex64))
    with pytest.raises(ValueError, match=r"argument \[1\] must have shape \(3,\), not \(2,\)"):
        program(3, np.zeros(2))
    np.testing.assert_array_equal(program(3, np.arange(3))[1], np.arange(3).astype(np.complex64))
