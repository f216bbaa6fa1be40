"""Small linear algebra against JAX, and against what defines a factorization where its signs are free."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import jax.scipy.linalg
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax import lax

from gdviz.compiler import compile_function
from tests.compiler.cases import Case, agree, examples, normal

linalg = jnp.linalg
cho_factor, lu_factor = jax.scipy.linalg.cho_factor, jax.scipy.linalg.lu_factor


def definite(a):
    """A well conditioned positive definite matrix: eigenvalues between 1 and 1 + ‖a‖²."""
    return a @ a.mT + jnp.eye(a.shape[-1], dtype=a.dtype)


def with_solutions(a, b):
    s = definite(a)
    solve = linalg.solve
    return {
        "solve": (solve(s, b), solve(s, b[:, 0]), solve(s @ permuted(s), b)),
        "inverse": (linalg.inv(s), linalg.det(s) / (1 + jnp.sum(a * a)) ** len(a), linalg.slogdet(s)),
        "cholesky": (linalg.cholesky(s), linalg.cholesky(-s), linalg.cholesky(s, upper=True)),
        "triangular": [
            jax.scipy.linalg.solve_triangular(s, b, lower=lower, trans=trans, unit_diagonal=False)
            for lower in (False, True)
            for trans in (0, 1)
        ],
        "factors": (jax.scipy.linalg.cho_solve(cho_factor(s), b), jax.scipy.linalg.lu_solve(lu_factor(s), b)),
        "unit": lax.linalg.triangular_solve(s / 99, b.T, left_side=False, lower=True, unit_diagonal=True),
        "gradient": jax.grad(lambda a, b: jnp.sum(solve(definite(a), b)), (0, 1))(a, b),
    }


def permuted(a):
    """A permutation matrix, so that elimination must choose other pivots than the diagonal."""
    return jnp.roll(jnp.eye(len(a), dtype=a.dtype), 1, 0)


def factorizations(a, b):
    """All with LAPACK's signs, or without signs."""
    symmetric = a + a.T
    values, vectors = linalg.eigh(symmetric)
    left, singular, right = linalg.svd(a, full_matrices=False)
    return {
        "lu": lax.linalg.lu(a),
        "qr": (linalg.qr(a), linalg.qr(b), linalg.qr(b, mode="complete")[0][:, : b.shape[1]]),
        "pivoted": jax.scipy.linalg.qr(a, pivoting=True),
        "reflections": (linalg.qr(b, mode="raw"), jax.scipy.linalg.qr_multiply(b, a, mode="right")),
        "eigenvalues": (values, linalg.eigvalsh(symmetric)),
        "eigenvectors": (vectors * values @ vectors.T - symmetric, vectors.T @ vectors),
        "singular": (singular, linalg.svd(b, compute_uv=False), linalg.svd(b.T)[1]),
        "vectors": (left * singular @ right - a, left.T @ left, right @ right.T),
        "full": [x @ x.T for x in linalg.svd(b)[::2]],
        "least squares": (linalg.lstsq(b, a[:, 0])[0], linalg.pinv(b), linalg.norm(a, 2)),
        "gradients": jax.grad(lambda a: jnp.sum(linalg.eigh(definite(a))[0] ** 1.5))(a),
    }


def stacks(a, b):
    """Stacks of matrices, as vmap makes them."""
    s = definite(a)
    return {
        "solve": (jax.vmap(linalg.solve)(s, b), jax.vmap(linalg.solve, (None, 0))(s[0], b), linalg.inv(s)),
        "values": (linalg.eigvalsh(a + a.mT), linalg.det(a), linalg.cholesky(s), linalg.svd(a, compute_uv=False)),
        "factors": (linalg.qr(a), lax.linalg.lu(a)),
    }


def tridiagonal(below, diagonal, above, b):
    return lax.linalg.tridiagonal_solve(below.at[0].set(0), diagonal + 9, above.at[-1].set(0), b)


# Condition numbers reach 1 + ‖a‖² ≈ 60, of s·s about 3,600, and each of the two computations has its own n roundings.
TOLERANCE = {np.float32: 5e-4, np.float64: 1e-11}
SIZES = (1, 2, 3, 8)


def case(function, shapes, dtype=np.float32) -> Case:
    return Case(function, shapes, dtype, TOLERANCE[dtype], TOLERANCE[dtype])


SOLVING = [case(with_solutions, ((n, n), (n, 3))) for n in SIZES]
FACTORIZING = [case(factorizations, ((n, n), (n, max(1, n - 2)))) for n in SIZES]
DOUBLE = [
    case(with_solutions, ((4, 4), (4, 3)), np.float64),
    case(factorizations, ((4, 4), (4, 2)), np.float64),
]
OTHERS = [case(stacks, ((4, 3, 3), (4, 3))), case(tridiagonal, ((6,), (6,), (6,), (6, 2)))]
CASES = [*SOLVING, *FACTORIZING, *DOUBLE, *OTHERS]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.name}-{case.shapes[0]}")
@settings(examples, max_examples=8)
@given(seed=st.integers(0, 2**31))
def test_ordinary_matrices(case: Case, seed: int) -> None:
    # Random, as the vectors of equal singular values and the pivots of equal rows are free.
    case.check(*(normal(*shape, seed=seed + n, dtype=case.dtype) for n, shape in enumerate(case.shapes)))


def test_newton_steps() -> None:
    def loss(p):
        return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2 + 0.1 * jnp.sum(p**4)

    def run(start):
        def step(p, _):
            hessian, gradient = jax.hessian(loss)(p), jax.grad(loss)(p)
            return p - linalg.solve(hessian, gradient), (p, linalg.eigvalsh(hessian))

        return lax.scan(step, start, length=6)[1]

    start = np.array([-0.5, 0.8], np.float32)
    program = compile_function(run, start)
    # Condition numbers reach 2,500.
    agree(program(start), jax.jit(run)(start), 2e-4, 2e-4)


def test_large_and_small_numbers_do_not_overflow() -> None:
    def function(a):
        return linalg.eigvalsh(a + a.T), linalg.svd(a, compute_uv=False), linalg.qr(a)[1]

    a = normal(4, 4)
    program, jitted = compile_function(function, a), jax.jit(function)
    for scale in (np.float32(1e25), np.float32(1e-25)):
        agree(program(scale * a), jitted(scale * a), 1e-5, 2e-5 * scale)


def test_singular_matrices_and_nan() -> None:
    def function(a):
        return lax.linalg.lu(a), linalg.det(a), linalg.cholesky(a), linalg.inv(a)

    zeros = np.zeros((3, 3), np.float32)
    agree(compile_function(function, zeros)(zeros), jax.jit(function)(zeros))
    rank_one = np.outer([1, 2, 3], [1, -1, 2]).astype(np.float32)
    left, values, right = compile_function(lambda a: linalg.svd(a), rank_one)(rank_one)
    np.testing.assert_allclose(values, [np.sqrt(14 * 6), 0, 0], atol=1e-5)
    for orthogonal in (left, right):
        np.testing.assert_allclose(orthogonal @ orthogonal.T, np.eye(3), atol=1e-5)
    with_nan = zeros + np.nan
    assert np.isnan(compile_function(lambda a: linalg.eigh(a)[0], zeros)(with_nan)).all()


def test_nan_and_infinity_are_not_decomposed() -> None:
    for bad in (np.nan, np.inf):
        a = normal(4, 4)
        a[2, 1] = a[1, 2] = bad
        for function in (linalg.eigh, linalg.svd, linalg.eigvalsh):
            # LAPACK leaves some vectors as they are; the values are NaN.
            assert any(np.any(np.isnan(x)) for x in jax.tree.leaves(jax.jit(function)(a)))
            assert all(np.all(np.isnan(x)) for x in jax.tree.leaves(compile_function(function, a)(a)))


def test_matrices_without_elements() -> None:
    empty = np.zeros((0, 0), np.float32)

    def function(square, tall):
        return {
            "square": (
                linalg.eigh(square),
                linalg.svd(square),
                linalg.qr(square),
                linalg.inv(square),
                linalg.det(square),
            ),
            "tall": (linalg.svd(tall), linalg.svd(tall.T), linalg.svd(tall, full_matrices=False), linalg.qr(tall)),
            "stack": (linalg.eigvalsh(jnp.zeros((0, 3, 3))), linalg.cholesky(jnp.zeros((0, 2, 2)))),
        }

    arguments = empty, np.zeros((3, 0), np.float32)
    agree(compile_function(function, *arguments)(*arguments), jax.jit(function)(*arguments))


def complex_normal(*shape, seed=0):
    parts = np.random.default_rng(seed).normal(size=(2, *shape))
    return (parts[0] + 1j * parts[1]).astype(np.complex64)


def check(function, *args):
    """The program returns what JAX returns, up to what conditioning makes of roundings of float32."""
    found, wanted = compile_function(function, *args)(*args), jax.jit(function)(*args)
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(wanted), strict=True):
        assert (a.shape, a.dtype) == (b.shape, b.dtype)
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=5e-5 * max(1, np.max(np.abs(b), initial=0)))


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_complex_matrices(count: int) -> None:
    def function(a, b):
        hermitian = a @ a.conj().T + jnp.eye(count)
        values, vectors = linalg.eigh(hermitian)
        left, singular, right = linalg.svd(a[:, : max(1, count - 1)], full_matrices=False)
        return {
            "solved": (linalg.solve(hermitian, b), linalg.inv(hermitian), linalg.det(a), linalg.cholesky(hermitian)),
            "triangular": [
                jax.scipy.linalg.solve_triangular(jnp.tril(hermitian), b, lower=True, trans=trans) for trans in "NTC"
            ],
            "factors": (linalg.qr(a), lax.linalg.lu(a), jax.scipy.linalg.hessenberg(a, calc_q=True)),
            "hermitian": (values, vectors * values @ vectors.conj().T - hermitian, vectors.conj().T @ vectors),
            "singular": (singular, left * singular @ right - a[:, : max(1, count - 1)], linalg.svd(a.T)[1]),
            "functions": (jax.scipy.linalg.expm(a / 4), linalg.matrix_power(a / 4, 3), linalg.norm(a)),
        }

    check(function, complex_normal(count, count), complex_normal(count, 2, seed=1))


def of_any_matrix(a):
    values, vectors = linalg.eig(a)
    _, left, right = lax.linalg.eig(a)
    triangle, q = jax.scipy.linalg.schur(a, output="complex")
    root = jax.scipy.linalg.sqrtm(a @ a.T + jnp.eye(len(a)))
    return {
        "of no order": (jnp.sum(values), jnp.sum(values**2), jnp.max(jnp.abs(values)), jnp.prod(linalg.eigvals(a))),
        "vectors": (a @ vectors - vectors * values, jnp.linalg.norm(vectors, axis=0)),
        "left": (left.conj().T @ a - values[:, None] * left.conj().T, jnp.linalg.norm(left, axis=0), right - vectors),
        "schur": (q @ triangle @ q.conj().T - a, q @ q.conj().T, jnp.tril(triangle, -1)),
        "root": (root @ root - a @ a.T).real,
        "hessenberg": jax.scipy.linalg.hessenberg(a, calc_q=True),
    }


EIGENVALUES = case(of_any_matrix, ((3, 3),))


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_eigenvalues_of_any_matrix(count: int) -> None:
    check(of_any_matrix, normal(count, count))


def test_eigenvalues_of_matrices_with_multiple_ones() -> None:
    for a in ([[2, 1, 0], [0, 2, 0], [0, 0, 3]], [[0, 0, 1], [1, 0, 0], [0, 1, 0]], [[0, 0], [0, 0]], [[1, 1], [0, 1]]):
        matrix = np.array(a, np.float32)
        found = compile_function(linalg.eigvals, matrix)(matrix)
        # Those of defective matrices move with the square root of a rounding.
        for value in np.linalg.eigvals(matrix):
            assert np.min(np.abs(found - value)) < 1e-3


def test_polynomials_and_equations_that_need_eigenvalues() -> None:
    roots = np.array([-2.0, 0.5, 1, 3], np.float32)
    coefficients = np.poly(roots).astype(np.float32)
    found = compile_function(lambda p: jnp.roots(p, strip_zeros=False), coefficients)(coefficients)
    np.testing.assert_allclose(np.sort(found.real), roots, rtol=1e-5)
    a, b, c = (normal(4, 4, seed=seed) for seed in range(3))
    x = compile_function(jax.scipy.linalg.solve_sylvester, a, b, c)(a, b, c)
    np.testing.assert_allclose(a @ x + x @ b, c, atol=1e-4)
