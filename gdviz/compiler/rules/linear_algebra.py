"""Small linear algebra: textbook methods as JAX functions of one matrix, without blocks."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.code import Builder
from gdviz.compiler.lowering import Rule, composed, lower, rule
from gdviz.compiler.values import Value

Array = jax.Array
MOST_SWEEPS = 30
"""Jacobi's methods converge quadratically: 4 to 10 sweeps are usual."""


def per_matrix(function: Callable[..., Any], rank: int = 2) -> Rule:
    """Return the rule of a primitive on stacks of matrices (or vectors, for rank 1) that is a function of one."""

    @composed
    @functools.wraps(function)
    def stacked(*operands: Array, **params: Any) -> Any:
        batch = operands[0].shape[: operands[0].ndim - rank]
        if not batch:
            return function(*operands, **params)
        flat = [x.reshape(math.prod(batch), *x.shape[len(batch) :]) for x in operands]
        results = lax.map(lambda one: function(*one, **params), flat)
        return jax.tree.map(lambda x: x.reshape(*batch, *x.shape[1:]), results)

    return stacked


def _repeat(count: int, body: Callable[[Any, Any], Any], state: Any) -> Any:
    """Return the state after body(i, state) for i = 0 … count − 1; a few steps stand one after the other."""
    if count > 2:
        return lax.fori_loop(np.int32(0), np.int32(count), body, state)
    for i in range(count):
        state = body(i, state)
    return state


def _row(x: Array, i: Any) -> Array:
    return x[i] if isinstance(i, int) else lax.dynamic_index_in_dim(x, i, 0, keepdims=False)


def _column(matrix: Array, i: Any) -> Array:
    return _row(matrix.T, i)


def _with_row(x: Array, row: Array, i: Any) -> Array:
    if isinstance(i, int):
        return jnp.stack([row if number == i else x[number] for number in range(len(x))])
    return lax.dynamic_update_index_in_dim(x, row, i, 0)


def _with_column(matrix: Array, column: Array, i: Any) -> Array:
    return _with_row(matrix.T, column, i).T


def _places(length: int) -> np.ndarray:
    return np.arange(length, dtype=np.int32)


@rule("cholesky")
@per_matrix
def _cholesky(a: Array) -> Array:
    """Column by column: L such that L·Lᵀ = A, all NaN where A is not positive definite."""
    rows = _places(len(a))

    def step(j: Any, factor: Array) -> Array:
        rest = _column(a, j) - factor @ _row(factor, j)
        column = rest / jnp.sqrt(_row(rest, j))
        return _with_column(factor, jnp.where(rows >= j, column, 0), j)

    factor = _repeat(len(a), step, jnp.zeros_like(a))
    return jnp.where(jnp.all(jnp.diagonal(factor) > 0), factor, jnp.nan)


@rule("lu")
@per_matrix
def _lu(a: Array) -> tuple[Array, Array, Array]:
    """Gaussian elimination with the largest element of each column as pivot."""
    rows, columns = _places(a.shape[0]), _places(a.shape[1])

    def step(k: Any, state: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        a, pivots, permutation = state
        pivot = lax.argmax(jnp.where(rows >= k, jnp.abs(_column(a, k)), -1), 0, np.int32)
        a, permutation = _swapped(a, k, pivot), _swapped(permutation, k, pivot)
        column = _column(a, k)
        below = rows > k
        factors = jnp.where(below & (column != 0), column / _row(column, k), column)
        a = _with_column(a, factors, k)
        eliminated = a - jnp.outer(factors, _row(a, k))
        a = jnp.where(below[:, None] & (columns > k), eliminated, a)
        return a, _with_row(pivots, pivot, k), permutation

    count = min(a.shape)
    return _repeat(count, step, (a, jnp.zeros(count, np.int32), jnp.asarray(rows)))


def _swapped(x: Array, i: Any, j: Any) -> Array:
    """Return an array with two rows in each other's place."""
    first, second = _row(x, i), _row(x, j)
    is_second = (_places(len(x)) == j).reshape(-1, *(1,) * (x.ndim - 1))
    return _with_row(jnp.where(is_second, first, x), second, i)


@rule("lu_pivots_to_permutation")
@functools.partial(per_matrix, rank=1)
def _permutation(pivots: Array, permutation_size: int) -> Array:
    return _repeat(len(pivots), lambda i, x: _swapped(x, i, _row(pivots, i)), jnp.asarray(_places(permutation_size)))


@rule("triangular_solve")
@per_matrix
def _triangular_solve(
    a: Array, b: Array, left_side: bool, lower: bool, transpose_a: bool, unit_diagonal: bool, **_: Any
) -> Array:
    """Row after row, from the row with one element on."""
    if not left_side:
        # X·A = B is Aᵀ·Xᵀ = Bᵀ.
        b, transpose_a = b.T, not transpose_a
    if transpose_a:
        a, lower = a.T, not lower
    if not lower:
        a, b = a[::-1, ::-1], b[::-1]
    columns = _places(len(a))

    def step(i: Any, x: Array) -> Array:
        row = _row(a, i)
        known = row[:i] @ x[:i] if isinstance(i, int) else jnp.where(columns < i, row, 0) @ x
        rest = _row(b, i) - known
        return _with_row(x, rest if unit_diagonal else rest / _row(row, i), i)

    x = _repeat(len(a), step, jnp.zeros_like(b))
    x = x if lower else x[::-1]
    return x if left_side else x.T


@rule("tridiagonal_solve")
@functools.partial(per_matrix, rank=1)
def _tridiagonal_solve(below: Array, diagonal: Array, above: Array, b: Array, **_: Any) -> Array:
    """Eliminate down and substitute up (Thomas's algorithm)."""

    def eliminate(last: Any, row: Any) -> tuple[Any, Any]:
        factor, rest = last
        low, middle, high, right = row
        pivot = middle - low * factor
        state = high / pivot, (right - low * rest) / pivot
        return state, state

    def substitute(x: Array, row: tuple[Array, Array]) -> tuple[Array, Array]:
        factor, rest = row
        x = rest - factor * x
        return x, x

    start: Any = jnp.zeros_like(diagonal[0]), jnp.zeros_like(b[0])
    _, rows = lax.scan(eliminate, start, (below.at[0].set(0), diagonal, above, b))
    return lax.scan(substitute, jnp.zeros_like(b[0]), rows, reverse=True)[1]


@rule("geqrf")
@per_matrix
def _geqrf(a: Array) -> tuple[Array, Array]:
    """Householder reflections, with LAPACK's signs: Golub & Van Loan, "Matrix computations", 5.2.

    R is in the upper triangle; below are the columns v of the reflections 1 − τ·v·vᵀ, whose first elements are 1.
    """
    count = min(a.shape)

    def step(j: Any, state: tuple[Array, Array]) -> tuple[Array, Array]:
        a, factors = state
        a, factor = _reflected(a, j, _column(a, j))
        return a, _with_row(factors, factor, j)

    return _repeat(count, step, (a, jnp.zeros(count, a.dtype)))


def _reflected(a: Array, j: Any, column: Array) -> tuple[Array, Array]:
    """Return a matrix whose j-th column is reflected onto its j-th element, with v below it, and τ."""
    rows, columns = _places(a.shape[0]), _places(a.shape[1])
    below = jnp.where(rows > j, column, 0)
    # Scaled, so that no square overflows.
    scale = jnp.max(jnp.abs(jnp.where(rows >= j, column, 0)))
    scale = jnp.where(scale == 0, 1, scale)
    below, head = below / scale, _row(column, j) / scale
    norm = jnp.sqrt(head * head + below @ below)
    is_zero = jnp.all(below == 0)
    reflected = jnp.where(is_zero, head, jnp.where(head < 0, norm, -norm))
    factor = jnp.where(is_zero, 0, (reflected - head) / jnp.where(is_zero, 1, reflected))
    mirror = jnp.where(rows == j, 1, below / jnp.where(is_zero, 1, head - reflected))
    later = a - jnp.outer(factor * mirror, mirror @ a)
    a = jnp.where((rows >= j)[:, None] & (columns > j), later, a)
    column = jnp.where(rows == j, reflected * scale, jnp.where(rows > j, mirror, column))
    return _with_column(a, column, j), factor


@rule("householder_product")
@per_matrix
def _householder_product(a: Array, factors: Array) -> Array:
    """Multiply reflections as `geqrf` leaves them, from the last to the first."""
    rows, columns = _places(a.shape[0]), _places(a.shape[1])

    def step(i: Any, product: Array) -> Array:
        j = len(factors) - 1 - i
        mirror = jnp.where(rows == j, 1, jnp.where(rows > j, _column(a, j), 0))
        return product - jnp.outer(_row(factors, j) * mirror, mirror @ product)

    return _repeat(len(factors), step, (rows[:, None] == columns).astype(a.dtype))


@rule("geqp3")
@per_matrix
def _geqp3(a: Array, order: Array, **_: Any) -> tuple[Array, Array, Array]:
    """As `geqrf`, with the longest column next: Golub & Van Loan, "Matrix computations", 5.4."""
    count, rows, columns = min(a.shape), _places(a.shape[0]), _places(a.shape[1])

    def step(j: Any, state: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        a, order, factors = state
        squares = jnp.sum(jnp.where((rows >= j)[:, None], a * a, 0), 0)
        longest = lax.argmax(jnp.where(columns >= j, squares, -1), 0, np.int32)
        a, order = _swapped(a.T, j, longest).T, _swapped(order, j, longest)
        a, factor = _reflected(a, j, _column(a, j))
        return a, order, _with_row(factors, factor, j)

    start = a, jnp.arange(1, a.shape[1] + 1, dtype=order.dtype), jnp.zeros(count, a.dtype)
    return _repeat(count, step, start)


def _rotation(difference: Array, product: Array) -> tuple[Array, Array]:
    """Return cosine and sine of the Jacobi rotation that makes an off-diagonal element vanish.

    tan θ = sign(ζ) / (|ζ| + √(1 + ζ²)), ζ = difference / (2·product): Golub & Van Loan, "Matrix computations", 8.5.
    """
    ratio = difference / (2 * jnp.where(product == 0, 1, product))
    tangent = jnp.where(ratio < 0, -1, 1) / (jnp.abs(ratio) + jnp.sqrt(1 + ratio * ratio))
    tangent = jnp.where(product == 0, 0, tangent)
    cosine = lax.rsqrt(1 + tangent * tangent)
    return cosine, tangent * cosine


def _rotated(x: Array, p: Any, q: Any, cosine: Array, sine: Array) -> Array:
    """Return a matrix with two columns turned in their plane."""
    first, second = _column(x, p), _column(x, q)
    return _with_column(_with_column(x, cosine * first - sine * second, p), sine * first + cosine * second, q)


def _jacobi(count: int, turn: Callable[[Any, Any, Any], Any], is_done: Callable[[Any], Array], state: Any) -> Any:
    """Return the state after sweeps of turn(p, q, state) over all pairs of columns."""
    pairs = np.stack(np.triu_indices(count, 1), axis=1).astype(np.int32)

    def sweep(state: Any) -> Any:
        if count <= 2:
            return turn(0, 1, state) if count == 2 else state
        return lax.scan(lambda state, pair: (turn(pair[0], pair[1], state), None), state, pairs)[0]

    def again(loop: Any) -> Array:
        return (loop[0] < MOST_SWEEPS) & ~is_done(loop[1])

    return lax.while_loop(again, lambda loop: (loop[0] + np.int32(1), sweep(loop[1])), (np.int32(0), state))[1]


@rule("eigh")
@per_matrix
def _eigh(a: Array, lower: bool, subset_by_index: tuple[int, int] | None, **_: Any) -> tuple[Array, Array]:
    """Jacobi's rotations, eigenvalues in ascending order: Golub & Van Loan, "Matrix computations", 8.5."""
    count = len(a)
    if not count:
        return a, jnp.zeros(0, a.dtype)
    half = jnp.tril(a) if lower else jnp.triu(a).T
    a = half + jnp.tril(half, -1).T
    rows, off_diagonal = _places(count), ~np.eye(count, dtype=bool)
    scale = jnp.max(jnp.abs(a))
    scale = jnp.where(scale == 0, 1, scale)

    def turn(p: Any, q: Any, state: tuple[Array, Array]) -> tuple[Array, Array]:
        a, vectors = state
        product = _row(_row(a, p), q)
        cosine, sine = _rotation(_row(_row(a, q), q) - _row(_row(a, p), p), product)
        a = _rotated(_rotated(a, p, q, cosine, sine).T, p, q, cosine, sine)
        vanishes = ((rows == p)[:, None] & (rows == q)) | ((rows == q)[:, None] & (rows == p))
        return jnp.where(vanishes, 0, a), _rotated(vectors, p, q, cosine, sine)

    def is_done(state: tuple[Array, Array]) -> Array:
        # Written so that NaN is done, too.
        return ~(jnp.max(jnp.where(off_diagonal, jnp.abs(state[0]), 0)) > jnp.finfo(a.dtype).eps / 4)

    a, vectors = _jacobi(count, turn, is_done, (a / scale, jnp.eye(count, dtype=a.dtype)))
    values, order = lax.sort((jnp.diagonal(a) * scale, jnp.asarray(rows)), num_keys=1)
    # Rotations by NaN are none.
    values, vectors = (jnp.where(jnp.isfinite(scale), x, jnp.nan) for x in (values, vectors))
    first, last = subset_by_index or (0, count)
    return vectors[:, order[first:last]], values[first:last]


@rule("svd")
@per_matrix
def _svd(a: Array, full_matrices: bool, compute_uv: bool, subset_by_index: Any, **_: Any) -> tuple[Array, ...]:
    """Turn the columns until all are orthogonal; their lengths are the singular values: Hestenes (1958)."""
    if a.shape[0] < a.shape[1]:
        values, *vectors = _svd_of_tall(a.T, full_matrices)
        vectors = [x.T for x in reversed(vectors)]
    else:
        values, *vectors = _svd_of_tall(a, full_matrices)
    first, last = subset_by_index or (0, len(values))
    if not compute_uv:
        return (values[first:last],)
    left, right = vectors
    if subset_by_index:
        left, right = left[:, first:last], right[first:last]
    return values[first:last], left, right


def _svd_of_tall(a: Array, full_matrices: bool) -> tuple[Array, Array, Array]:
    count = a.shape[1]
    if not count:
        square = jnp.eye(len(a), len(a) if full_matrices else 0, dtype=a.dtype)
        return jnp.zeros(0, a.dtype), square, jnp.zeros((0, 0), a.dtype)
    scale = jnp.max(jnp.abs(a))
    scale = jnp.where(scale == 0, 1, scale)
    tolerance = a.shape[0] * jnp.finfo(a.dtype).eps ** 2

    def turn(p: Any, q: Any, state: tuple[Array, Array]) -> tuple[Array, Array]:
        a, right = state
        first, second = _column(a, p), _column(a, q)
        cosine, sine = _rotation(second @ second - first @ first, first @ second)
        return _rotated(a, p, q, cosine, sine), _rotated(right, p, q, cosine, sine)

    def is_done(state: tuple[Array, Array]) -> Array:
        products = state[0].T @ state[0]
        squares = jnp.diagonal(products)
        is_large = products * products > tolerance * squares[:, None] * squares
        return ~jnp.any(is_large & ~np.eye(count, dtype=bool))

    a, right = _jacobi(count, turn, is_done, (a / scale, jnp.eye(count, dtype=a.dtype)))
    lengths = jnp.sqrt(jnp.sum(a * a, 0))
    _, order = lax.sort((-lengths, jnp.asarray(_places(count))), num_keys=1)
    # Q of the orthogonal columns is orthonormal even where some are zero; R is diagonal.
    q, r = lax.linalg.qr(a[:, order], full_matrices=full_matrices)
    values = jnp.diagonal(r)
    signs = jnp.where(values < 0, -1, 1).astype(a.dtype)
    signs = jnp.concatenate([signs, jnp.ones(q.shape[1] - count, a.dtype)])
    results = jnp.abs(values) * scale, q * signs, right[:, order].T
    return tuple(jnp.where(jnp.isfinite(scale), x, jnp.nan) for x in results)  # type: ignore[return-value]


@rule("custom_linear_solve")
def _custom_linear_solve(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    lengths, solve = equation.params["const_lengths"], equation.params["jaxprs"].solve
    start = lengths.matvec + lengths.vecmat
    constants, right_sides = operands[start : start + lengths.solve], operands[sum(lengths) :]
    return lower(builder, solve.jaxpr, solve.consts, [*constants, *right_sides])
