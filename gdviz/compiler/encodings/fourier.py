"""Fourier transforms of pairs of real and imaginary parts, as JAX functions with constant twiddle factors."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

Array = jax.Array
Pair = tuple[Array, Array]

RADICES = (4, 2, 3, 5)


def transformed(z: tuple[Array, ...], fft_type: Any, fft_lengths: tuple[int, ...], **_: Any) -> Any:
    """Return what the primitive fft makes of the last axes: FFT, IFFT, RFFT or IRFFT, 0 … 3."""
    kind, (*outer, last) = int(fft_type), fft_lengths
    before = z[0].ndim - len(fft_lengths)
    pair: Pair = z if len(z) == 2 else (z[0], jnp.zeros_like(z[0]))
    inverse = kind in (1, 3)
    if last == 0:
        return jnp.zeros((*z[0].shape[:-1], 0), z[0].dtype)
    if kind == 2:
        pair = _along(pair, -1, inverse=False)
        pair = pair[0][..., : last // 2 + 1], pair[1][..., : last // 2 + 1]
    for number in range(len(outer)):
        pair = _along(pair, before + number, inverse)
    if kind == 3:
        return _along(_with_conjugates(pair, last), -1, inverse=True)[0]
    return pair if kind == 2 else _along(pair, -1, inverse)


def _with_conjugates(z: Pair, length: int) -> Pair:
    """Return the whole spectrum of a real signal from its first half; where it must be real, it is taken so."""
    known = length // 2 + 1
    x, y = z[0][..., :known], z[1][..., :known]
    is_real = np.arange(known) % length * 2 % length == 0
    y = jnp.where(is_real, 0, y).astype(y.dtype)
    rest = slice(1, length - known + 1)
    return tuple(  # type: ignore[return-value]
        jnp.concatenate([half, sign * half[..., rest][..., ::-1]], -1) for half, sign in ((x, 1), (y, -1))
    )


def _along(z: Pair, axis: int, inverse: bool) -> Pair:
    """Return the discrete transform along an axis: Σ z·exp(∓2πi·j·k/n), over n if inverse."""
    x, y = (jnp.moveaxis(part, axis, -1) for part in z)
    shape, length = x.shape, x.shape[-1]
    if x.size == 0:
        return z
    # The inverse is the transform with real and imaginary parts exchanged.
    rows = (y, x) if inverse else (x, y)
    x, y = (part.reshape(shape) for part in _transform((rows[0].reshape(-1, length), rows[1].reshape(-1, length))))
    if inverse:
        x, y = y / length, x / length
    return jnp.moveaxis(x, -1, axis), jnp.moveaxis(y, -1, axis)


def _transform(z: Pair) -> Pair:
    """Transform rows: by mixed radices (Cooley & Tukey, 1965) for lengths 2ᵃ3ᵇ5ᶜ, else by Bluestein's method."""
    length = z[0].shape[1]
    if not _is_smooth(length):
        return _bluestein(z)
    if length == 1:
        return z
    radix = next(r for r in RADICES if length % r == 0)
    short = length // radix
    count = z[0].shape[0]
    # Of the numbers at j₀, j₀ + r, j₀ + 2r, …: for each j₀ < r a transform of its own.
    parts = [x.reshape(count, short, radix).transpose(0, 2, 1).reshape(-1, short) for x in z]
    x, y = (part.reshape(count, radix, short) for part in _transform((parts[0], parts[1])))
    turn = np.exp(-2j * np.pi * np.outer(np.arange(radix), np.arange(short)) / length)
    x, y = _times((x, y), turn)
    rows = [(x[:, j], y[:, j]) for j in range(radix)]
    results = [_combined(rows, np.exp(-2j * np.pi * (np.arange(radix) * k % radix) / radix)) for k in range(radix)]
    return tuple(jnp.concatenate(list(column), 1) for column in zip(*results, strict=True))  # type: ignore[return-value]


def _is_smooth(length: int) -> bool:
    for prime in (2, 3, 5):
        while length % prime == 0:
            length //= prime
    return length == 1


def _times(z: Pair, factor: np.ndarray) -> Pair:
    """Multiply by constants, which are rounded once."""
    x, y = z
    real, imaginary = factor.real.astype(x.dtype), factor.imag.astype(x.dtype)
    return x * real - y * imaginary, x * imaginary + y * real


def _combined(rows: list[Pair], factors: np.ndarray) -> Pair:
    """Return a sum of rows times numbers; those that are ±1 and ±i cost nothing."""
    x, y = rows[0]
    for (a, b), factor in zip(rows[1:], factors[1:], strict=True):
        exact = complex(np.round(factor))
        if abs(factor - exact) < 1e-15:
            a, b = {1: (a, b), -1: (-a, -b), 1j: (-b, a), -1j: (b, -a)}[exact]
        else:
            a, b = _times((a, b), factor)
        x, y = x + a, y + b
    return x, y


def _bluestein(z: Pair) -> Pair:
    """Transform as a convolution with a chirp of a smooth length (Bluestein, 1970): 2jk = j² + k² − (k − j)²."""
    length = z[0].shape[1]
    chirp = np.exp(-1j * np.pi * (np.arange(length) ** 2 % (2 * length)) / length)
    whole = next(n for n in range(2 * length - 1, 4 * length) if _is_smooth(n))
    kernel = np.concatenate([chirp.conj(), np.zeros(whole - 2 * length + 1), chirp.conj()[:0:-1]])
    x, y = (lax.pad(part, part.dtype.type(0), [(0, 0, 0), (0, whole - length, 0)]) for part in _times(z, chirp))
    x, y = _times(_transform((x, y)), np.fft.fft(kernel))
    y, x = _transform((y, x))
    return _times((x[:, :length] / whole, y[:, :length] / whole), chirp)
