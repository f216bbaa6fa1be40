"""What is minimised: the `Problem` record, made from any loss or from a model and data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.checks import check_finite, check_loss, check_number
from gdviz.datasets import Dataset, check_dataset, weighted_mean

Loss = Callable[..., jax.Array]
Model = Callable[[Any, Any], jax.Array]


class Box(NamedTuple):
    """A rectangle of the plane of two parameters, in their units."""

    x_min: float
    x_max: float
    y_min: float
    y_max: float


def check_box(box: Sequence[float]) -> Box:
    """Return the four numbers as a `Box`; raise `ValueError` for anything else."""
    try:
        checked = Box(*map(float, box))
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"box must be four numbers (x_min, x_max, y_min, y_max), not {box!r}") from None
    # A box that is fine in float64 may be infinite or empty for the losses, which see it rounded.
    rounded = check_finite("box", np.array(checked))
    if rounded[0] >= rounded[1] or rounded[2] >= rounded[3]:
        raise ValueError(f"box must have x_min < x_max and y_min < y_max in {rounded.dtype}, not {tuple(checked)}")
    return checked


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Problem:
    """A loss of two parameters, and what is needed to show a descent on it.

    - `loss`: `loss(params)`, a scalar, for params of shape (2,); any JAX function;
    - `start`: parameters where a descent starts, shape (2,);
    - `box`: the part of the parameter plane that is shown, (x_min, x_max, y_min, y_max);
    - `minima`: known minima, shape (m, 2), m ≥ 0;
    - `title`, `parameter_names`, `formula` (LaTeX): what pages and figures say of it;
    - `learning_rate`: one with which plain gradient descent from `start` converges well;
    - `dataset`, `model`: where the loss measures the fit of a model to data.

    `start` and `minima` are read-only numpy arrays, which only `jnp.asarray` of them lets a traced number index.
    `problem` makes one and checks its fields.
    """

    loss: Loss = field(metadata={"static": True})
    start: jax.Array | np.ndarray
    box: Box
    minima: jax.Array | np.ndarray = field(default_factory=lambda: check_minima(()))
    title: str = field(default="Your loss", metadata={"static": True})
    parameter_names: tuple[str, str] = field(default=("x", "y"), metadata={"static": True})
    formula: str = field(default="", metadata={"static": True})
    learning_rate: float = field(default=0.1, metadata={"static": True})
    dataset: Dataset | None = None
    model: Model | None = field(default=None, metadata={"static": True})


def problem(
    loss: Loss,
    start: Any,
    box: Sequence[float],
    *,
    minima: Any = (),
    title: str = "Your loss",
    parameter_names: tuple[str, str] = ("x", "y"),
    formula: str = "",
    learning_rate: float = 0.1,
    dataset: Dataset | None = None,
    model: Model | None = None,
) -> Problem:
    """Return the checked `Problem` of a loss of two parameters (see there for the arguments).

    Raises `TypeError` for a loss that cannot be called or returns no floating-point number, or a
    start that holds no numbers, and `ValueError` for arrays of the wrong shape, a box with min ≥ max,
    a learning rate ≤ 0, or a loss that fails or returns no scalar.

    >>> valley = problem(lambda p: (p[0] ** 2 - p[1]) ** 2 + p[0] ** 2, start=(-1, 2), box=(-2, 2, -1, 3))
    >>> float(valley.loss(valley.start))
    2.0
    """
    start = check_start(start)
    if (dataset is None) != (model is None):
        raise ValueError("dataset and model must be given together or not at all")
    if dataset is not None:
        if not callable(model):
            raise TypeError(f"model must be a function of (params, x), not {model!r}")
        check_dataset(dataset)
    check_loss(loss, start, name="start")
    if not isinstance(title, str) or not isinstance(formula, str):
        raise TypeError(f"title and formula must be strings, not {title!r} and {formula!r}")
    names = tuple(parameter_names) if isinstance(parameter_names, tuple | list) else ()
    if len(names) != 2 or not all(isinstance(name, str) for name in names):
        raise ValueError(f"parameter_names must be two strings, not {parameter_names!r}")
    check_number("learning_rate", learning_rate, above=True)
    return Problem(
        loss,
        start,
        check_box(box),
        check_minima(minima),
        title,
        names,
        formula,
        learning_rate,
        dataset,
        model,
    )


def check_minima(minima: Any) -> np.ndarray:
    """Return the minima as a read-only float array of shape (m, 2); raise `ValueError` for anything else."""
    try:
        array = np.asarray(minima, float)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"minima must be pairs of numbers, not {minima!r}") from None
    if array.size == 0:
        array = array.reshape(0, 2)
    if array.ndim != 2 or array.shape[1] != 2:
        raise ValueError(f"minima must be pairs of finite numbers, shape (m, 2), not {array.tolist()}")
    return check_finite("minima", array)


def check_start(start: Any) -> np.ndarray:
    """Return `start` as a read-only float array of shape (2,); raise `TypeError` or `ValueError` for anything else."""
    try:
        array = np.asarray(start, dtype=float)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"start must hold two numbers, not {start!r}") from None
    if array.shape != (2,):
        raise ValueError(f"start must have shape (2,), but its shape is {array.shape}")
    return check_finite("start", array)


def random_start(problem: Problem, key: int | jax.Array) -> jax.Array:
    """Return a start for a problem, shape (2,): its own for key 0, else a random point of its box.

    The point is uniform in the inner 90 % of the box, and the same for the same key ≥ 1. The key may be traced, so
    changing it compiles nothing again. Raises `TypeError` for a key that is no whole number.

    >>> from gdviz import GALLERY
    >>> print(random_start(GALLERY["rosenbrock"](), 0))
    [-1.2  1. ]
    """
    if not jnp.issubdtype(getattr(key, "dtype", type(key)), jnp.integer):
        raise TypeError(f"key must be a whole number, not {key!r}")
    x_min, x_max, y_min, y_max = problem.box
    low, high = jnp.array([x_min, y_min]), jnp.array([x_max, y_max])
    share = jax.random.uniform(jax.random.key(key), (2,), minval=0.05, maxval=0.95)
    return jnp.where(jnp.equal(key, 0), problem.start, low + share * (high - low))


def starts_around(
    problem: Problem, start: jax.Array, spread: float | jax.Array, count: int | jax.Array, capacity: int
) -> jax.Array:
    """Return `count` starts around one, which is the first, padded with NaN to shape (capacity, 2).

    The others are normal around it with a standard deviation of `spread` times the sides of the box. All but
    `capacity` may be traced; the starts for a larger count begin with those for a smaller one.

    >>> from gdviz import GALLERY
    >>> bowl = GALLERY["bowl"]()
    >>> jnp.isfinite(starts_around(bowl, bowl.start, 0.1, 3, capacity=4)).all(axis=1).tolist()
    [True, True, True, False]
    """
    x_min, x_max, y_min, y_max = problem.box
    noise = jax.random.normal(jax.random.key(0), (capacity, 2)).at[0].set(0.0)
    starts = start + spread * noise * jnp.array([x_max - x_min, y_max - y_min])
    return jnp.where(jnp.arange(capacity)[:, None] < count, starts, jnp.nan)


def near_minimum(problem: Problem) -> float | jax.Array:
    """Return the distance from a minimum within which a descent has arrived: 1 % of the diagonal of the problem's box.

    The box may be traced.

    >>> from gdviz import GALLERY
    >>> round(near_minimum(GALLERY["himmelblau"]()), 4)
    0.1414
    """
    x_min, x_max, y_min, y_max = problem.box
    return 0.01 * ((x_max - x_min) ** 2 + (y_max - y_min) ** 2) ** 0.5


def mean_squared_error(model: Model, dataset: Dataset) -> Loss:
    """Return the loss L(params) = Σ wᵢ (model(params, xᵢ) − yᵢ)² / Σ wᵢ of a model on a dataset; wᵢ = 1 by default.

    >>> from gdviz import models
    >>> loss = mean_squared_error(models.linear, Dataset(jnp.array([0.0, 1.0]), jnp.array([1.0, 2.0])))
    >>> float(loss(jnp.array([0.0, 1.0])))
    0.5
    """

    def loss(params: jax.Array) -> jax.Array:
        data = dataset.with_zero_padding()
        return weighted_mean((model(params, data.x) - data.y) ** 2, data.weight)

    return loss


def on_axes(problem: Problem, params: jax.Array, axes: jax.Array | Sequence[int]) -> Problem:
    """Return the problem of two parameters on the plane through `params`, shape (d,), on which only these two change.

    `axes` are their indices, shape (2,). All may be traced.

    >>> from gdviz import GALLERY
    >>> problem = GALLERY.at(0, all_letters=True)
    >>> turned = on_axes(problem, jnp.zeros(8), (1, 0))
    >>> bool(turned.loss(jnp.array([2.0, 1.0])) == GALLERY.at(0).loss(jnp.array([1.0, 2.0])))
    True
    """
    loss, model = problem.loss, problem.model
    params = jnp.asarray(params)
    index = jnp.arange(len(params))

    def whole(two: jax.Array) -> jax.Array:
        # Rather than params.at[axes].set(two), which scatters.
        return jnp.where(index == axes[0], two[0], jnp.where(index == axes[1], two[1], params))

    return replace(
        problem,
        loss=lambda two: loss(whole(two)),
        model=None if model is None else lambda two, x: model(whole(two), x),
    )


def least_squares(model: Model, dataset: Dataset, guess: Any, iterations: int = 20) -> np.ndarray:
    """Return parameters of least mean squared error near a guess, shape (2,), found by Gauss–Newton.

    params ← params − (JᵀJ)⁻¹ Jᵀ r with residuals r and their Jacobian J; exact after one iteration where the model is
    linear in its parameters. Source: Nocedal & Wright, Numerical Optimization (2006), section 10.3.

    >>> from gdviz import datasets, models
    >>> least_squares(models.linear, datasets.from_arrays([0, 1, 2], [1, 3, 5]), guess=(0, 0)).round(3).tolist()
    [2.0, 1.0]
    """

    @jax.jit
    def residuals_and_jacobian(params: jax.Array) -> tuple[jax.Array, jax.Array]:
        def residuals(params: jax.Array) -> jax.Array:
            data = dataset.with_zero_padding()
            differences = model(params, data.x) - data.y
            return differences if data.weight is None else jnp.sqrt(data.weight) * differences

        return residuals(params), jax.jacfwd(residuals)(params)

    params = np.asarray(guess, float)
    for _ in range(iterations):
        residuals, jacobian = map(np.asarray, residuals_and_jacobian(params))
        params = params - np.linalg.lstsq(jacobian, residuals, rcond=None)[0]
    return params


def regression(model: Model, dataset: Dataset, *, start: Any, box: Sequence[float], **options: Any) -> Problem:
    """Return the `Problem` of fitting a model with parameters (w, b) to a dataset by mean squared error.

    `options` are those of `problem`; by default the title is "Your data".

    >>> from gdviz import datasets, models
    >>> fit = regression(models.wave, datasets.synthetic(np.cos), start=(0.5, 0.5), box=(-2, 2, -2, 2))
    >>> fit.title, fit.parameter_names
    ('Your data', ('w', 'b'))
    """
    of_fit: dict[str, Any] = {"title": "Your data", "parameter_names": ("w", "b"), "dataset": dataset, "model": model}
    return problem(mean_squared_error(model, dataset), start, box, **of_fit | options)
