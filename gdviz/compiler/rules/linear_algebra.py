"""Small linear algebra: textbook methods as JAX functions of one matrix, without blocks."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.code import Builder
from gdviz.compiler.encodings.errors import UnsupportedError
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
    """Column by column: L such that L·Lᴴ = A, all NaN where A is not positive definite."""
    rows = _places(len(a))

    def step(j: Any, factor: Array) -> Array:
        rest = _column(a, j) - factor @ _row(factor, j).conj()
        column = rest / jnp.sqrt(_row(rest, j).real)
        return _with_column(factor, jnp.where(rows >= j, column, 0), j)

    factor = _repeat(len(a), step, jnp.zeros_like(a))
    return jnp.where(jnp.all(jnp.diagonal(factor).real > 0), factor, jnp.nan)


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
    a: Array, b: Array, left_side: bool, lower: bool, transpose_a: bool, conjugate_a: bool, unit_diagonal: bool
) -> Array:
    """Row after row, from the row with one element on."""
    a = a.conj() if conjugate_a else a
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

    R is in the upper triangle; below are the columns v of the reflections 1 − τ·v·vᴴ, whose first elements are 1.
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
    value, mirror, factor = _reflection(column, j)
    later = a - jnp.outer(factor.conj() * mirror, mirror.conj() @ a)
    a = jnp.where((rows >= j)[:, None] & (columns > j), later, a)
    column = jnp.where(rows == j, value, jnp.where(rows > j, mirror, column))
    return _with_column(a, column, j), factor


def _reflection(column: Array, j: Any) -> tuple[Array, Array, Array]:
    """Return what the reflection of a column onto its j-th element leaves there, its v and its τ."""
    rows = _places(len(column))
    below = jnp.where(rows > j, column, 0)
    # Scaled, so that no square overflows.
    scale = jnp.max(jnp.abs(jnp.where(rows >= j, column, 0)))
    scale = jnp.where(scale == 0, 1, scale)
    below, head = below / scale, _row(column, j) / scale
    norm = jnp.sqrt((head * head.conj() + below @ below.conj()).real)
    is_zero = jnp.all(below == 0)
    if jnp.iscomplexobj(column):
        is_zero &= head.imag == 0
    reflected = jnp.where(is_zero, head.real, jnp.where(head.real < 0, norm, -norm))
    factor = jnp.where(is_zero, 0, (reflected - head) / jnp.where(is_zero, 1, reflected))
    mirror = jnp.where(rows == j, 1, below / jnp.where(is_zero, 1, head - reflected))
    return (reflected * scale).astype(column.dtype), mirror.astype(column.dtype), factor.astype(column.dtype)


@rule("householder_product")
@per_matrix
def _householder_product(a: Array, factors: Array) -> Array:
    """Multiply reflections as `geqrf` leaves them, from the last to the first."""
    rows, columns = _places(a.shape[0]), _places(a.shape[1])

    def step(i: Any, product: Array) -> Array:
        j = len(factors) - 1 - i
        mirror = jnp.where(rows == j, 1, jnp.where(rows > j, _column(a, j), 0))
        return product - jnp.outer(_row(factors, j) * mirror, mirror.conj() @ product)

    return _repeat(len(factors), step, (rows[:, None] == columns).astype(a.dtype))


@rule("geqp3")
@per_matrix
def _geqp3(a: Array, order: Array, **_: Any) -> tuple[Array, Array, Array]:
    """As `geqrf`, with the longest column next: Golub & Van Loan, "Matrix computations", 5.4."""
    count, rows, columns = min(a.shape), _places(a.shape[0]), _places(a.shape[1])

    def step(j: Any, state: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        a, order, factors = state
        squares = jnp.sum(jnp.where((rows >= j)[:, None], (a * a.conj()).real, 0), 0)
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


def _rotated(x: Array, cosine: Array, sine: Array) -> Array:
    """Return a matrix with each row of its first half turned in a plane with the same row of the second half."""
    first, second = x[: len(x) // 2], x[len(x) // 2 :]
    cosine, sine = cosine[:, None], sine[:, None]
    return jnp.concatenate([cosine * first - sine * second, sine * first + cosine * second])


def _next_pairs(x: Array, axis: int = 0) -> Array:
    """Return a matrix with its rows in the order of the next round of a tournament: one stays, all others move on.

    In as many rounds as there are others, each pair of rows stands once at the same place of the two halves.
    """
    half = x.shape[axis] // 2
    if half < 2:
        return x
    bounds = ((0, 1), (half, half + 1), (1, half - 1), (half + 1, 2 * half), (half - 1, half))
    return jnp.concatenate([lax.slice_in_dim(x, *bound, axis=axis) for bound in bounds], axis)


def _even(x: Array, axes: Sequence[int]) -> Array:
    """Return a matrix with one more row or column of zeros where their number is odd."""
    return jnp.pad(x, [(0, length % 2 if axis in axes else 0) for axis, length in enumerate(x.shape)])


def _jacobi(count: int, turn: Callable[[Any], Any], is_done: Callable[[Any], Array], state: Any) -> Any:
    """Return the state after sweeps of rounds, each of which turns half as many pairs as there are rows, at once.

    The rounds are those of Brent & Luk, "The solution of singular-value and symmetric eigenvalue problems on
    multiprocessor arrays" (1985).
    """

    def again(loop: Any) -> Array:
        return (loop[0] < MOST_SWEEPS) & ~is_done(loop[1])

    def sweep(loop: Any) -> Any:
        return loop[0] + np.int32(1), _repeat(count - 1, lambda _, state: turn(state), loop[1])

    return lax.while_loop(again, sweep, (np.int32(0), state))[1]


@rule("eigh")
@per_matrix
def _eigh(a: Array, lower: bool, subset_by_index: tuple[int, int] | None, **_: Any) -> tuple[Array, Array]:
    """Jacobi's rotations, eigenvalues in ascending order: Golub & Van Loan, "Matrix computations", 8.5."""
    count = len(a)
    if not count:
        return a, jnp.zeros(0, a.real.dtype)
    if jnp.iscomplexobj(a):
        return _eigh_complex(a, lower, subset_by_index)
    triangle = jnp.tril(a) if lower else jnp.triu(a).T
    a = triangle + jnp.tril(triangle, -1).T
    scale = jnp.max(jnp.abs(a))
    scale = jnp.where(scale == 0, 1, scale)
    a, vectors = _even(a / scale, (0, 1)), _even(jnp.eye(count, dtype=a.dtype), (0,))
    half, off_diagonal = len(a) // 2, ~np.eye(len(a), dtype=bool)
    pairs = np.roll(np.eye(len(a), dtype=bool), half, 0)

    def turn(state: tuple[Array, Array]) -> tuple[Array, Array]:
        a, vectors = state
        squares = jnp.diagonal(a)
        cosine, sine = _rotation(squares[half:] - squares[:half], jnp.diagonal(a[:half, half:]))
        a = jnp.where(pairs, 0, _rotated(_rotated(a, cosine, sine).T, cosine, sine))
        return _next_pairs(_next_pairs(a), 1), _next_pairs(_rotated(vectors, cosine, sine))

    def is_done(state: tuple[Array, Array]) -> Array:
        # Written so that NaN is done, too.
        return ~(jnp.max(jnp.where(off_diagonal, jnp.abs(state[0]), 0)) > jnp.finfo(a.dtype).eps / 4)

    a, vectors = _jacobi(len(a), turn, is_done, (a, vectors))
    a, vectors, rows = a[:count, :count], vectors[:count].T, _places(count)
    values, order = lax.sort((jnp.diagonal(a) * scale, jnp.asarray(rows)), num_keys=1)
    # Rotations by NaN are none.
    values, vectors = (jnp.where(jnp.isfinite(scale), x, jnp.nan) for x in (values, vectors))
    first, last = subset_by_index or (0, count)
    return vectors[:, order[first:last]], values[first:last]


def _eigh_complex(a: Array, lower: bool, subset_by_index: tuple[int, int] | None) -> tuple[Array, Array]:
    """Reflect to a tridiagonal matrix, and turn its elements to real ones; then it is a symmetric one."""
    half = jnp.tril(a) if lower else jnp.triu(a).conj().T
    a = jnp.tril(half, -1) + jnp.tril(half, -1).conj().T + jnp.diag(jnp.diagonal(half).real).astype(a.dtype)
    packed, q = _hessenberg_form(a)
    beside = jnp.diagonal(packed, -1)
    size = jnp.abs(beside)
    turns = jnp.where(size == 0, 1, beside / jnp.where(size == 0, 1, size))
    phases = jnp.concatenate([jnp.ones(1, a.dtype), lax.cumprod(turns)])
    diagonal = jnp.diag(jnp.diagonal(packed).real)
    vectors, values = lax.linalg.eigh(
        diagonal + jnp.diag(size, -1) + jnp.diag(size, 1), symmetrize_input=False, subset_by_index=subset_by_index
    )
    return (q * phases) @ vectors.astype(a.dtype), values


@rule("hessenberg")
@per_matrix
def _hessenberg(a: Array) -> tuple[Array, Array]:
    """Reflections from both sides, kept below the form: Golub & Van Loan, "Matrix computations", 7.4."""
    rows, count = _places(len(a)), max(len(a) - 1, 0)

    def step(j: Any, state: tuple[Array, Array]) -> tuple[Array, Array]:
        a, factors = state
        column = _column(a, j)
        value, mirror, factor = _reflection(column, j + 1)
        mirror = jnp.where(rows > j, mirror, 0)
        a -= jnp.outer(a @ mirror, factor * mirror.conj())
        # What was left of earlier reflections stays.
        a -= jnp.outer(factor.conj() * mirror, jnp.where(rows > j, mirror.conj() @ a, 0))
        column = jnp.where(rows == j + 1, value, jnp.where(rows > j + 1, mirror, column))
        return _with_column(a, column, j), _with_row(factors, factor, j)

    return _repeat(count, step, (a, jnp.zeros(count, a.dtype)))


def _hessenberg_form(a: Array) -> tuple[Array, Array]:
    """Return H, which is zero below its first subdiagonal, and Q with A = Q·H·Qᴴ."""
    packed, factors = lax.linalg.hessenberg(a)
    q = jnp.eye(len(a), dtype=a.dtype)
    if len(a) > 1:
        q = q.at[1:, 1:].set(lax.linalg.householder_product(packed[1:, :-1], factors))
    return jnp.triu(packed, -1), q


@rule("schur")
@per_matrix
def _schur(a: Array, compute_schur_vectors: bool, **_: Any) -> tuple[Array, ...]:
    if not jnp.iscomplexobj(a):
        raise UnsupportedError("the real Schur form has no rule; the complex one has: convert the matrix first")
    return _schur_complex(a) if compute_schur_vectors else _schur_complex(a)[:1]


def _schur_complex(a: Array) -> tuple[Array, Array]:
    """QR steps with Wilkinson's shift on the Hessenberg form: Golub & Van Loan, "Matrix computations", 7.5."""
    count, places = len(a), _places(len(a))
    if count < 2:
        return a, jnp.eye(count, dtype=a.dtype)
    epsilon = jnp.finfo(a.dtype).eps
    most_steps = 30 * count

    def turn(h: Array, q: Array, last: Array, number: Array) -> tuple[Array, Array]:
        above = _row(jnp.diagonal(h), last - 1)
        corner = _row(jnp.diagonal(h), last)
        product = _row(jnp.diagonal(h, -1), last - 1) * _row(jnp.diagonal(h, 1), last - 1)
        middle = (above - corner) / 2
        root = jnp.sqrt(middle * middle + product)
        root = jnp.where((middle * root.conj()).real < 0, -root, root)
        far = middle + root
        shift = corner - product / jnp.where(far == 0, 1, far)
        # Another one now and then: a permutation, say, would stay as it is.
        shift = jnp.where(number % 10 == 9, corner + jnp.abs(_row(jnp.diagonal(h, -1), last - 1)), shift)
        eye = jnp.eye(count, dtype=a.dtype)

        def from_left(h: Array, k: Array) -> tuple[Array, tuple[Array, Array]]:
            first, second = _row(h, k), _row(h, k + 1)
            x, y = _row(first, k), _row(second, k)
            size = jnp.sqrt((x * x.conj() + y * y.conj()).real)
            is_none = (k >= last) | (size == 0)
            size = jnp.where(is_none, 1, size)
            c, s = jnp.where(is_none, 1, x / size), jnp.where(is_none, 0, y / size)
            h = _with_row(h, c.conj() * first + s.conj() * second, k)
            return _with_row(h, c * second - s * first, k + 1), (c, s)

        def from_right(state: tuple[Array, Array], rotation: Any) -> tuple[tuple[Array, Array], None]:
            k, c, s = rotation
            turned = []
            for x in state:
                first, second = _column(x, k), _column(x, k + 1)
                x = _with_column(x, c * first + s * second, k)
                turned.append(_with_column(x, c.conj() * second - s.conj() * first, k + 1))
            return (turned[0], turned[1]), None

        triangle, (c, s) = lax.scan(from_left, h - shift * eye, jnp.asarray(places[:-1]))
        (h, q), _ = lax.scan(from_right, (triangle, q), (places[:-1], c, s))
        return h + shift * eye, q

    def step(state: Any) -> Any:
        h, q, last, number = state
        sizes = jnp.abs(jnp.diagonal(h))
        small = jnp.abs(jnp.diagonal(h, -1)) <= epsilon * (sizes[1:] + sizes[:-1])
        h = jnp.where(jnp.pad(jnp.diag(small), ((1, 0), (0, 1))), 0, h)
        is_done = _row(small, last - 1)
        h, q = lax.cond(is_done, lambda h, q: (h, q), lambda h, q: turn(h, q, last, number), h, q)
        return h, q, jnp.where(is_done, last - 1, last), number + 1

    h, q = _hessenberg_form(a)
    start = h, q, jnp.int32(count - 1), jnp.int32(0)
    h, q, last, _ = lax.while_loop(lambda s: (s[2] > 0) & (s[3] < most_steps), step, start)
    return jnp.where(last > 0, jnp.nan, jnp.triu(h)), q


@rule("eig")
@per_matrix
def _eig(a: Array, compute_left_eigenvectors: bool, compute_right_eigenvectors: bool, **_: Any) -> tuple[Array, ...]:
    """Eigenvalues on the diagonal of Schur's form, its eigenvectors by substitution; in no particular order."""
    count, places = len(a), _places(len(a))
    if not jnp.iscomplexobj(a):
        a = a.astype(np.complex128 if a.dtype == np.float64 else np.complex64)
    if not count:
        return jnp.zeros(0, a.dtype), *(a,) * (compute_left_eigenvectors + compute_right_eigenvectors)
    t, q = _schur_complex(a)
    values = jnp.diagonal(t)
    values = jnp.where(jnp.all(jnp.isfinite(a)), values, jnp.nan)
    if not (compute_left_eigenvectors or compute_right_eigenvectors):
        return (values,)
    least = jnp.finfo(a.dtype).eps * jnp.max(jnp.abs(t))
    least = jnp.where(least == 0, 1, least)

    def substitute(number: Any, vectors: Array) -> Array:
        i = count - 1 - number
        row = jnp.where(places > i, _row(t, i), 0)
        apart = _row(values, i) - values
        apart = jnp.where(jnp.abs(apart) < least, least.astype(a.dtype), apart)
        solved = -(row @ vectors) / apart
        return _with_row(vectors, jnp.where(places > i, solved, _row(vectors, i)), i)

    vectors = q @ _repeat(count, substitute, jnp.eye(count, dtype=a.dtype))
    left = (jnp.linalg.inv(vectors).conj().T,) if compute_left_eigenvectors else ()
    right = (vectors,) if compute_right_eigenvectors else ()
    return values, *map(_unit_columns, (*left, *right))


def _unit_columns(vectors: Array) -> Array:
    """Return columns of length 1 whose largest elements are real and positive."""
    largest = lax.argmax(jnp.abs(vectors), 0, np.int32)
    heads = jnp.take_along_axis(vectors, largest[None], 0)
    return vectors * heads.conj() / (jnp.abs(heads) * jnp.linalg.norm(vectors, axis=0))


@rule("svd")
@per_matrix
def _svd(a: Array, full_matrices: bool, compute_uv: bool, subset_by_index: Any, **_: Any) -> tuple[Array, ...]:
    """Turn the columns until all are orthogonal; their lengths are the singular values: Hestenes (1958)."""
    if a.shape[0] < a.shape[1]:
        values, *vectors = _svd_of_tall(a.conj().T, full_matrices)
        vectors = [x.conj().T for x in reversed(vectors)]
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
        return jnp.zeros(0, a.real.dtype), square, jnp.zeros((0, 0), a.dtype)
    scale = jnp.max(jnp.abs(a))
    scale = jnp.where(scale == 0, 1, scale)
    tolerance = a.shape[0] * jnp.finfo(a.dtype).eps ** 2

    # Their rows are the columns of the matrix and of the right vectors.
    columns, right = (_even(x, (0,)) for x in ((a / scale).T, jnp.eye(count, dtype=a.dtype)))
    half = len(columns) // 2

    def turn(state: tuple[Array, Array]) -> tuple[Array, Array]:
        columns, right = state
        product = jnp.sum(columns[:half].conj() * columns[half:], 1)
        if jnp.iscomplexobj(a):
            size = jnp.abs(product)
            phase = jnp.where(size == 0, 1, product.conj() / jnp.where(size == 0, 1, size))
            phases = jnp.concatenate([jnp.ones_like(phase), phase])[:, None]
            product, columns, right = size, phases * columns, phases * right
        squares = jnp.sum((columns * columns.conj()).real, 1)
        cosine, sine = _rotation(squares[half:] - squares[:half], product)
        return tuple(_next_pairs(_rotated(x, cosine, sine)) for x in (columns, right))  # type: ignore[return-value]

    def is_done(state: tuple[Array, Array]) -> Array:
        products = state[0].conj() @ state[0].T
        squares = jnp.diagonal(products).real
        is_large = (products * products.conj()).real > tolerance * squares[:, None] * squares
        return ~jnp.any(is_large & ~np.eye(len(products), dtype=bool))

    columns, right = _jacobi(len(columns), turn, is_done, (columns, right))
    a, right = columns[:count].T, right[:count].T
    lengths = jnp.sqrt(jnp.sum((a * a.conj()).real, 0))
    _, order = lax.sort((-lengths, jnp.asarray(_places(count))), num_keys=1)
    # Q of the orthogonal columns is orthonormal even where some are zero; R is diagonal.
    q, r = lax.linalg.qr(a[:, order], full_matrices=full_matrices)
    values = jnp.diagonal(r).real
    signs = jnp.where(values < 0, -1, 1).astype(a.dtype)
    signs = jnp.concatenate([signs, jnp.ones(q.shape[1] - count, a.dtype)])
    results = jnp.abs(values) * scale, q * signs, right[:, order].conj().T
    return tuple(jnp.where(jnp.isfinite(scale), x, jnp.nan) for x in results)  # type: ignore[return-value]


@rule("custom_linear_solve")
def _custom_linear_solve(builder: Builder, equation: Any, *operands: Value) -> list[Value]:
    lengths, solve = equation.params["const_lengths"], equation.params["jaxprs"].solve
    start = lengths.matvec + lengths.vecmat
    constants, right_sides = operands[start : start + lengths.solve], operands[sum(lengths) :]
    return lower(builder, solve.jaxpr, solve.consts, [*constants, *right_sides])
