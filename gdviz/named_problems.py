"""The gallery: named problems, two with data and eight surfaces on which optimizers are known to struggle.

Most surfaces are described in Surjanovic & Bingham, Virtual Library of Simulation Experiments: Test
Functions (2013), with the minima given here.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from numbers import Real
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz import models
from gdviz.datasets import Dataset, samples
from gdviz.problems import Box, Loss, Problem, check_fit, least_squares, problem, regression

TITLES: dict[str, str] = {
    "linear": "Linear regression",
    "wave": "Wave regression",
    "bowl": "Ill-conditioned bowl",
    "saddle": "Saddle",
    "rosenbrock": "Rosenbrock",
    "himmelblau": "Himmelblau",
    "beale": "Beale",
    "styblinski_tang": "Styblinski–Tang",
    "rastrigin": "Rastrigin",
    "ackley": "Ackley",
}
"""What the problems are called."""


def linear_regression(dataset: Dataset | None = None) -> Problem:
    """Return the regression of a line w·x + b; by default on 50 noisy samples of 0.8·x − 0.5.

    The minimum is the closed form of linear least squares.
    """
    truth = (0.8, -0.5)
    dataset = Dataset(*samples(lambda x: models.linear(truth, x))) if dataset is None else dataset
    check_fit(models.linear, dataset)
    return regression(
        models.linear,
        dataset,
        start=(-1.5, 1.5),
        box=(-2.5, 2.5, -2.5, 2.5),
        minima=[least_squares(models.linear, dataset, truth, iterations=1)],
        title=TITLES["linear"],
        formula=r"L(w, b) = \frac{1}{n} \sum_{i=1}^{n} (w\,x_i + b - y_i)^2",
    )


def wave_regression(dataset: Dataset | None = None) -> Problem:
    """Return the regression of a wave cos(w·x + b); by default on 50 noisy samples of cos(1.5·x + 0.5).

    The loss has many local minima. Marked are the two global ones in the box, equal by symmetry:
    cos(w·x + b) = cos(−w·x − b). On other data the minima are not known.
    """
    truth = (1.5, 0.5)
    minima: Any = ()
    if dataset is None:
        dataset = Dataset(*samples(lambda x: models.wave(truth, x)))
        best = least_squares(models.wave, dataset, truth)
        minima = [best, -best]
    return regression(
        models.wave,
        dataset,
        start=(0.4, -0.8),
        box=(-3.0, 3.0, -3.0, 3.0),
        minima=minima,
        title=TITLES["wave"],
        formula=r"L(w, b) = \frac{1}{n} \sum_{i=1}^{n} \bigl(\cos(w\,x_i + b) - y_i\bigr)^2",
    )


def bowl(condition_number: float = 10.0) -> Problem:
    """Return the quadratic f(x, y) = ½ (x² + κ y²), whose Hessian has the condition number κ ≥ 1."""
    if not (isinstance(condition_number, Real) and 1 <= condition_number < math.inf):
        raise ValueError(f"condition_number must be a finite number ≥ 1, not {condition_number!r}")
    return problem(
        lambda p: _bowl_loss(p, condition_number),
        start=(-1.8, 0.9),
        box=(-2.2, 2.2, -2.2, 2.2),
        minima=[(0.0, 0.0)],
        title=TITLES["bowl"],
        formula=_bowl_formula(f"{condition_number:.4g}"),
        learning_rate=round(1.6 / condition_number, 5),
    )


def _bowl_loss(params: jax.Array, condition_number: float | jax.Array) -> jax.Array:
    return 0.5 * (params[0] ** 2 + condition_number * params[1] ** 2)


def _bowl_formula(condition_number: str) -> str:
    return rf"f(x, y) = \tfrac12 \left(x^2 + {condition_number}\,y^2\right)"


def saddle() -> Problem:
    """Return f(x, y) = ½ x² − ½ y² + ¼ y⁴: a saddle at the origin between minima at (0, ±1)."""
    return problem(
        lambda p: 0.5 * p[0] ** 2 - 0.5 * p[1] ** 2 + 0.25 * p[1] ** 4,
        start=(-1.5, 0.01),
        box=(-2.0, 2.0, -2.0, 2.0),
        minima=[(0.0, 1.0), (0.0, -1.0)],
        title=TITLES["saddle"],
        formula=r"f(x, y) = \tfrac12 x^2 - \tfrac12 y^2 + \tfrac14 y^4",
        learning_rate=0.2,
    )


def rosenbrock() -> Problem:
    """Return Rosenbrock's valley f(x, y) = (1 − x)² + 100 (y − x²)², with its minimum at (1, 1)."""
    return problem(
        lambda p: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2,
        start=(-1.2, 1.0),
        box=(-2.0, 2.0, -1.0, 3.0),
        minima=[(1.0, 1.0)],
        title=TITLES["rosenbrock"],
        formula=r"f(x, y) = (1 - x)^2 + 100\,(y - x^2)^2",
        learning_rate=0.001,
    )


def himmelblau() -> Problem:
    """Return Himmelblau's f(x, y) = (x² + y − 11)² + (x + y² − 7)², with four minima of value 0."""
    return problem(
        lambda p: (p[0] ** 2 + p[1] - 11) ** 2 + (p[0] + p[1] ** 2 - 7) ** 2,
        start=(-0.5, -1.0),
        box=(-5.0, 5.0, -5.0, 5.0),
        minima=[
            (3.0, 2.0),
            (-2.8051180869527448, 3.1313125182505730),
            (-3.7793102533777469, -3.2831859912861694),
            (3.5844283403304917, -1.8481265269644035),
        ],
        title=TITLES["himmelblau"],
        formula=r"f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2",
        learning_rate=0.01,
    )


def beale() -> Problem:
    """Return Beale's f(x, y) = Σ (cᵢ − x + x yⁱ)², c = (1.5, 2.25, 2.625), with its minimum at (3, ½)."""

    def loss(p: jax.Array) -> jax.Array:
        x, y = p
        return (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2

    return problem(
        loss,
        start=(1.0, 1.5),
        box=(-1.0, 4.5, -1.5, 2.0),
        minima=[(3.0, 0.5)],
        title=TITLES["beale"],
        formula=r"f(x, y) = (1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2",
        learning_rate=0.01,
    )


def styblinski_tang() -> Problem:
    """Return f(x, y) = ½ Σ (p⁴ − 16 p² + 5 p) over p = x, y: four minima, the deepest near (−2.9, −2.9)."""
    deep, shallow = -2.9035340277711771, 2.7468027709908369
    return problem(
        lambda p: 0.5 * jnp.sum(p**4 - 16 * p**2 + 5 * p),
        start=(0.5, 0.3),
        box=(-4.5, 4.5, -4.5, 4.5),
        minima=[(deep, deep), (deep, shallow), (shallow, deep), (shallow, shallow)],
        title=TITLES["styblinski_tang"],
        formula=r"f(x, y) = \tfrac12 \sum_{p \in \{x, y\}} (p^4 - 16 p^2 + 5 p)",
        learning_rate=0.01,
    )


def rastrigin() -> Problem:
    """Return Rastrigin's f(x, y) = 20 + Σ (p² − 10 cos 2πp) over p = x, y, with its minimum at the origin."""
    return problem(
        lambda p: 20 + jnp.sum(p**2 - 10 * jnp.cos(2 * jnp.pi * p)),
        start=(-1.6, 1.35),
        box=(-2.5, 2.5, -2.5, 2.5),
        minima=[(0.0, 0.0)],
        title=TITLES["rastrigin"],
        formula=r"f(x, y) = 20 + \sum_{p \in \{x, y\}} (p^2 - 10 \cos 2\pi p)",
        learning_rate=0.001,
    )


def ackley() -> Problem:
    """Return Ackley's f(x, y) = −20 e^(−0.2 √(½(x²+y²))) − e^(½(cos 2πx + cos 2πy)) + 20 + e.

    Its minimum at the origin is a cusp: the gradient does not vanish towards it.
    """

    def loss(p: jax.Array) -> jax.Array:
        square = jnp.mean(p**2)
        # Both branches of `where` are differentiated: √0 would make the gradient at the cusp NaN.
        radius = jnp.where(square > 0, jnp.sqrt(jnp.where(square > 0, square, 1.0)), 0.0)
        return -20 * jnp.exp(-0.2 * radius) - jnp.exp(jnp.mean(jnp.cos(2 * jnp.pi * p))) + 20 + jnp.e

    return problem(
        loss,
        start=(-2.3, 1.6),
        box=(-4.0, 4.0, -4.0, 4.0),
        minima=[(0.0, 0.0)],
        title=TITLES["ackley"],
        formula=(
            r"f(x, y) = 20 + e - 20\,e^{-\frac15 \sqrt{(x^2 + y^2)/2}}"
            r" - e^{\frac12 (\cos 2\pi x + \cos 2\pi y)}"
        ),
        learning_rate=0.02,
    )


GALLERY: dict[str, Callable[..., Problem]] = {
    "linear": linear_regression,
    "wave": wave_regression,
    "bowl": bowl,
    "saddle": saddle,
    "rosenbrock": rosenbrock,
    "himmelblau": himmelblau,
    "beale": beale,
    "styblinski_tang": styblinski_tang,
    "rastrigin": rastrigin,
    "ackley": ackley,
}


def gallery(name: str, **options: Any) -> Problem:
    """Return the named problem of the gallery; `options` go to its function, such as `condition_number`.

    Without options it is the same object each time, so that its landscape compiles once. Raises `ValueError`
    for an unknown name, listing the known ones.
    """
    if not isinstance(name, str) or name not in GALLERY:
        raise ValueError(f"name={name!r} is not a problem of the gallery, which has: {', '.join(GALLERY)}")
    return GALLERY[name](**options) if options else _unchanged(name, jnp.result_type(float))


def problems() -> list[Problem]:
    """Return all problems of the gallery, in its order; the formula of the bowl has κ where `chosen` takes any."""
    listed = {name: gallery(name) for name in GALLERY}
    return list((listed | {"bowl": replace(listed["bowl"], formula=_bowl_formula(r"\kappa"))}).values())


def chosen(index: int | jax.Array, condition_number: float | jax.Array = 10.0) -> Problem:
    """Return the problem with this index in `problems()`; both arguments may be traced.

    - `condition_number`: that of the bowl;
    - `minima` has as many rows as any problem has minima, those that are not there NaN;
    - `dataset` has as many places as any problem has data. Where there are none to fit, all have the weight 0, and the
      model is 0.

    Its words, the names of its parameters and its learning rate are not those of any: `problems()` has them.
    """
    listed = problems()

    @jax.custom_jvp
    def loss(params: jax.Array) -> jax.Array:
        return _chosen_loss(index, condition_number, params)

    # As it stands, `switch` would hand on what each of the losses needs for its gradient, for the others as zeros.
    @loss.defjvp
    def loss_and_change(params: tuple[jax.Array], change: tuple[jax.Array]) -> tuple[jax.Array, jax.Array]:
        value, gradient = _chosen_loss_and_gradient(index, condition_number, *params)
        return value, jnp.vdot(gradient, *change)

    def model(params: Any, x: Any) -> jax.Array:
        nothing = jnp.zeros_like(x)
        return jax.lax.switch(index, [partial(shown.model or (lambda _, x: nothing), params) for shown in listed], x)

    def row(rows: list[Any]) -> jax.Array:
        return jnp.asarray(np.stack([np.asarray(one, float) for one in rows]))[index]

    most = max(len(shown.minima) for shown in listed)
    minima = [np.pad(shown.minima, ((0, most - len(shown.minima)), (0, 0)), constant_values=np.nan) for shown in listed]
    return Problem(
        loss,
        row([shown.start for shown in listed]),
        Box(*row([shown.box for shown in listed])),
        row(minima),
        title="",
        dataset=Dataset(*map(row, zip(*map(_places, listed), strict=True))),
        model=model,
    )


def _losses(condition_number: float | jax.Array) -> list[Loss]:
    losses = {name: gallery(name).loss for name in GALLERY}
    return list((losses | {"bowl": lambda params: _bowl_loss(params, condition_number)}).values())


# Compiled functions are traced once, however often a program calls them: nine optimizers do.
@jax.jit
def _chosen_loss(index: jax.Array, condition_number: jax.Array, params: jax.Array) -> jax.Array:
    return jax.lax.switch(index, _losses(condition_number), params)


@jax.jit
def _chosen_loss_and_gradient(
    index: jax.Array, condition_number: jax.Array, params: jax.Array
) -> tuple[jax.Array, jax.Array]:
    return jax.lax.switch(index, [jax.value_and_grad(loss) for loss in _losses(condition_number)], params)


def _places(shown: Problem) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return x, y and weight of the data of a problem, in as many places as the gallery needs."""
    places = max(len(other.dataset.x) for other in problems() if other.dataset is not None)
    x, y, weight = np.zeros((3, places))
    if shown.dataset is not None:
        count = len(shown.dataset.x)
        x[:count], y[:count], weight[:count] = shown.dataset.x, shown.dataset.y, 1
    return x, y, weight


@cache
def _unchanged(name: str, precision: Any) -> Problem:
    # Its arrays have the precision that JAX had when it was made.
    # It outlives the function that is being traced, if one is.
    with jax.ensure_compile_time_eval():
        return GALLERY[name]()
