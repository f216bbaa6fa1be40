"""What is minimised: the `Problem` record, made from any loss or from a model and data."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from numbers import Real
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.datasets import Dataset, check_arrays, default_float, frozen, weighted_mean

Loss = Callable[..., jax.Array]
Model = Callable[[Any, Any], jax.Array]


class Box(NamedTuple):
    """A rectangle of the plane of two parameters, in their units."""

    x_min: float
    x_max: float
    y_min: float
    y_max: float


def check_box(box: Sequence[float]) -> Box:
    """Return the four numbers as a `Box`; raise `ValueError` where they are not one."""
    try:
        checked = Box(*map(float, box))
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"box must be four numbers (x_min, x_max, y_min, y_max), not {box!r}") from None
    # A box that is fine in float64 may be infinite or empty for the losses, which see it rounded.
    rounded = default_float(np.array(checked))
    if not np.isfinite(rounded).all():
        raise ValueError(f"box must be finite in {rounded.dtype}, not {tuple(checked)}")
    if rounded[0] >= rounded[1] or rounded[2] >= rounded[3]:
        raise ValueError(f"box must have x_min < x_max and y_min < y_max in {rounded.dtype}, not {tuple(checked)}")
    return checked


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Problem:
    """A loss of two parameters with what is needed to show a descent on it.

    - `loss`: `loss(params)`, a scalar, for params of shape (2,); any JAX function;
    - `start`: parameters where a descent starts, shape (2,);
    - `box`: the part of the parameter plane that is shown, (x_min, x_max, y_min, y_max);
    - `minima`: known minima, shape (m, 2), m ≥ 0;
    - `title`, `parameter_names`, `formula` (LaTeX): how the page speaks of it;
    - `learning_rate`: one at which plain gradient descent from `start` gets along well;
    - `dataset`, `model`: where the loss measures the fit of a model to data.

    The arrays are numpy's, and cannot be written to: a problem can be made and shown without JAX computing anything.
    A function that is traced takes jnp.asarray of them before it indexes them by a traced number.

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
    """
    start = check_start(start)
    if (dataset is None) != (model is None):
        raise ValueError("dataset and model must be given together or not at all")
    if dataset is not None:
        check_fit(model, dataset)
    check_loss(loss, start, name="start")
    if not isinstance(title, str) or not isinstance(formula, str):
        raise TypeError(f"title and formula must be texts, not {title!r} and {formula!r}")
    names = tuple(parameter_names) if isinstance(parameter_names, tuple | list) else ()
    if len(names) != 2 or not all(isinstance(name, str) for name in names):
        raise ValueError(f"parameter_names must be two texts, not {parameter_names!r}")
    if not (isinstance(learning_rate, Real) and 0 < learning_rate < math.inf):
        raise ValueError(f"learning_rate must be a finite number > 0, not {learning_rate!r}")
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


def check_loss(loss: Loss, params: Any, data: tuple[Any, ...] = (), *, name: str = "params") -> None:
    """Raise `TypeError` or `ValueError` where loss(params, *data) is no floating-point scalar.

    `name` is what the caller's user calls the parameters.
    """
    if not callable(loss):
        raise TypeError(f"loss must be a function of the parameters, not {loss!r}")
    if not isinstance(data, tuple | list):
        raise TypeError(f"data must be a tuple of what loss takes after the parameters, not a {type(data).__name__}")
    try:
        result = jax.eval_shape(loss, params, *data)
    except Exception as error:
        shapes = jax.tree.map(jnp.shape, params)
        raise ValueError(f"loss fails for {name} of shape {shapes}: {error}") from error
    shape = getattr(result, "shape", None)
    if shape != ():
        returned = f"a {type(result).__name__}" if shape is None else f"an array of shape {shape}"
        raise ValueError(f"loss must return a scalar, but it returned {returned}")
    if not jnp.issubdtype(result.dtype, jnp.floating):
        raise TypeError(f"loss must return a real floating-point number, but it returned {result.dtype}")


def check_fit(model: Any, dataset: Any) -> None:
    """Raise `TypeError` where these are no model and no `Dataset`, `ValueError` where the data do not fit together."""
    if not callable(model):
        raise TypeError(f"model must be a function of (params, x), not {model!r}")
    if not isinstance(dataset, Dataset):
        raise TypeError(f"dataset must be a gdviz Dataset, not {dataset!r}")
    if not isinstance(dataset.x, jax.core.Tracer) and not isinstance(dataset.y, jax.core.Tracer):
        data = dataset.without_empty()
        check_arrays(data.x, data.y)


def check_minima(minima: Any) -> np.ndarray:
    """Return the minima as a float array of shape (m, 2); raise `ValueError` where they are none."""
    try:
        array = np.asarray(minima, float)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"minima must be pairs of numbers, not {minima!r}") from None
    if array.size == 0:
        array = array.reshape(0, 2)
    rounded = default_float(array)
    if array.ndim != 2 or array.shape[1] != 2 or not np.isfinite(rounded).all():
        raise ValueError(f"minima must be pairs of finite numbers, shape (m, 2), not {array.tolist()}")
    return frozen(rounded)


def check_start(start: Any) -> np.ndarray:
    """Return `start` as a float array of shape (2,); raise `TypeError` or `ValueError` where it is none."""
    try:
        array = np.asarray(start, dtype=float)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"start must hold two numbers, not {start!r}") from None
    if array.shape != (2,):
        raise ValueError(f"start must have shape (2,), but its shape is {array.shape}")
    rounded = default_float(array)
    if not np.isfinite(rounded).all():
        raise ValueError(f"start must be finite in {rounded.dtype}, not {array.tolist()}")
    return frozen(rounded)


def random_start(problem: Problem, key: int | jax.Array) -> jax.Array:
    """Return a start for a problem, shape (2,): its own for key 0, else a random point of its box.

    The point is uniform in the inner 90 % of the box, and the same for the same key ≥ 1. The key
    may be traced, so changing it compiles nothing again. Raises `TypeError` for a key that is no whole number.
    """
    if not jnp.issubdtype(getattr(key, "dtype", type(key)), jnp.integer):
        raise TypeError(f"key must be a whole number, not {key!r}")
    x_min, x_max, y_min, y_max = problem.box
    low, high = jnp.array([x_min, y_min]), jnp.array([x_max, y_max])
    share = jax.random.uniform(jax.random.key(key), (2,), minval=0.05, maxval=0.95)
    return jnp.where(jnp.equal(key, 0), problem.start, low + share * (high - low))


def starts_around(
    problem: Problem, start: jax.Array, spread: float | jax.Array, count: int | jax.Array, places: int
) -> jax.Array:
    """Return `count` starts around one, which is the first, shape (places, 2); places that are not needed are NaN.

    The others are normal around it with a standard deviation of `spread` times the sides of the box. All but `places`
    may be traced; the starts for a larger count hold those for a smaller one.
    """
    x_min, x_max, y_min, y_max = problem.box
    noise = jax.random.normal(jax.random.key(0), (places, 2)).at[0].set(0.0)
    starts = start + spread * noise * jnp.array([x_max - x_min, y_max - y_min])
    return jnp.where(jnp.arange(places)[:, None] < count, starts, jnp.nan)


def near_minimum(problem: Problem) -> float:
    """Return how near a minimum a descent has arrived: one hundredth of the diagonal of the problem's box."""
    x_min, x_max, y_min, y_max = problem.box
    return 0.01 * math.hypot(x_max - x_min, y_max - y_min)


def mean_squared_error(model: Model, dataset: Dataset) -> Loss:
    """Return the loss L(params) = Σ wᵢ (model(params, xᵢ) − yᵢ)² / Σ wᵢ of a model on a dataset; wᵢ = 1 by default."""

    def loss(params: jax.Array) -> jax.Array:
        data = dataset.without_empty()
        return weighted_mean((model(params, data.x) - data.y) ** 2, data.weight)

    return loss


def least_squares(model: Model, dataset: Dataset, guess: Any, iterations: int = 20) -> np.ndarray:
    """Return parameters of least mean squared error near a guess, shape (2,), found by Gauss–Newton.

    params ← params − (JᵀJ)⁻¹ Jᵀ r with residuals r and their Jacobian J; exact after one iteration
    where the model is linear in its parameters. Source: Nocedal & Wright, Numerical Optimization
    (2006), section 10.3.
    """

    @jax.jit
    def residuals_and_jacobian(params: jax.Array) -> tuple[jax.Array, jax.Array]:
        def residuals(params: jax.Array) -> jax.Array:
            data = dataset.without_empty()
            differences = model(params, data.x) - data.y
            return differences if data.weight is None else jnp.sqrt(data.weight) * differences

        return residuals(params), jax.jacfwd(residuals)(params)

    params = np.asarray(guess, float)
    for _ in range(iterations):
        residuals, jacobian = map(np.asarray, residuals_and_jacobian(params))
        params = params - np.linalg.lstsq(jacobian, residuals, rcond=None)[0]
    return params


def regression(
    model: Model,
    dataset: Dataset,
    *,
    start: Any,
    box: Sequence[float],
    minima: Any = (),
    title: str = "Your data",
    formula: str = "",
    learning_rate: float = 0.1,
) -> Problem:
    """Return the `Problem` of fitting a model with parameters (w, b) to a dataset by mean squared error."""
    return problem(
        mean_squared_error(model, dataset),
        start,
        box,
        minima=minima,
        title=title,
        parameter_names=("w", "b"),
        formula=formula,
        learning_rate=learning_rate,
        dataset=dataset,
        model=model,
    )
