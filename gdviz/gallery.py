"""The gallery: named problems, two with data and eight surfaces on which optimizers are known to struggle.

Most surfaces are described in Surjanovic & Bingham, Virtual Library of Simulation Experiments: Test
Functions (2013), with the minima given here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz import formulas, models
from gdviz.catalog import Catalog, Hyperparameter, with_defaults
from gdviz.checks import check_number
from gdviz.datasets import Dataset, check_dataset, synthetic
from gdviz.problems import Box, Model, Problem, check_minima, least_squares, mean_squared_error, problem
from gdviz.switches import switch_with_jacobian


@dataclass(frozen=True)
class NamedProblem:
    """A problem with a name: call it to make the `Problem`, with other hyperparameters or data where it takes them.

    - `formula`: the LaTeX of the loss, with the symbols of the hyperparameters;
    - `arguments`: returns what `problem` takes beside title and formula, from the hyperparameters and from `dataset`;
    - `takes_data`: whether it takes a `Dataset`.
    """

    name: str
    title: str
    formula: str
    arguments: Callable[..., dict[str, Any]]
    hyperparameters: tuple[Hyperparameter, ...] = ()
    takes_data: bool = False

    def __call__(self, dataset: Dataset | None = None, **values: Any) -> Problem:
        """Return the problem with these hyperparameters, defaults for the others, and with its own data or these.

        Without arguments it is the same object each time, so that its landscape compiles once. Raises `TypeError` for
        another dataset than a `Dataset`, and `ValueError` for a hyperparameter that is unknown or out of its range, or
        for a dataset where none is taken.

        >>> from gdviz import GALLERY
        >>> GALLERY["bowl"](condition_number=2).formula
        'f(x, y) = \\\\tfrac12 \\\\left(x^2 + 2\\\\,y^2\\\\right)'
        """
        if dataset is None and not values:
            return _default(self, jnp.result_type(float))
        if dataset is not None:
            if not self.takes_data:
                raise ValueError(f"{self.name} takes no dataset")
            values["dataset"] = dataset
        return self._make(**values)

    def _make(self, **values: Any) -> Problem:
        data = {"dataset": values.pop("dataset")} if "dataset" in values else {}
        arguments = self.arguments(**with_defaults(self.name, self.hyperparameters, values), **data)
        return problem(**({"title": self.title, "formula": self.formula} | arguments))


@cache
def _default(named: NamedProblem, precision: Any) -> Problem:
    # Its arrays have the precision that JAX had when it was made.
    # It outlives the function that is being traced, if one is.
    with jax.ensure_compile_time_eval():
        return named._make()


class Gallery(Catalog[NamedProblem]):
    """Problems by name, `GALLERY["rosenbrock"]()`, or by an index that may be traced, `GALLERY.at(index)`."""

    def problems(self) -> list[Problem]:
        """Return all problems, in order, with the symbols of their hyperparameters in their formulas."""
        return [replace(named(), formula=named.formula) for named in self.values()]

    def at(
        self,
        index: int | jax.Array,
        condition_number: float | jax.Array = 10.0,
        formula: formulas.Formula | None = None,
        model: formulas.Formula | None = None,
        datasets: Mapping[str, Dataset] | None = None,
        all_letters: bool = False,
    ) -> Problem:
        """Return the problem with this index; all other arguments may be traced.

        - `condition_number`: that of the bowl;
        - `formula`: the loss of the problem "formula" of `YOUR_FORMULAS`, by default its own;
        - `model`: the model of the problem "model" there;
        - `datasets`: name → the data of that problem, by default its own;
        - `all_letters`: whether parameters have the shape (8,), which are those of a model of x with any letters. Other
          problems have the first two of them, and the others change nothing.

        Of the problem that is returned:

        - `minima` has as many rows as any problem has minima; rows beyond a problem's own are NaN, and so are all of
          them where the minima are not known, as with other data;
        - `dataset` has the capacity of the largest one, where padding has weight 0; a problem without data has only
          padding, and its model is 0.

        Title, names of the parameters and learning rate are not those of any: `problems()` has them. Raises
        `UnknownNameError` for the data of an unknown problem, and `ValueError` for those of one that takes none.

        >>> import jax
        >>> loss = jax.jit(lambda index, params: GALLERY.at(index).loss(params))
        >>> [float(loss(GALLERY.names.index(name), jax.numpy.zeros(2))) for name in ("rosenbrock", "himmelblau")]
        [1.0, 170.0]
        """
        models = {} if model is None else {"model": model.model}
        losses_of: dict[str, Any] = {"bowl": partial(_bowl_loss, condition_number=condition_number)}
        if formula is not None:
            losses_of["formula"] = formula.loss
        data = {self[name].name: dataset for name, dataset in (datasets or {}).items()}
        fitted = {name: _fitted(named, models.get(name), data.get(name)) for name, named in self.items()}
        listed = [replace(shown, loss=losses_of.get(name, shown.loss)) for name, shown in fitted.items()]
        if all_letters:
            named = zip(self, listed, strict=True)
            listed = [shown if name == "model" else _of_first_two(shown) for name, shown in named]
        losses = [shown.loss for shown in listed]

        # Nine optimizers take the same loss: traced once, it is compiled once.
        @jax.jit
        def value(params: jax.Array) -> jax.Array:
            return jax.lax.switch(index, losses, params)

        @jax.jit
        def value_and_gradient(params: jax.Array) -> tuple[jax.Array, jax.Array]:
            return jax.lax.switch(index, [jax.value_and_grad(loss) for loss in losses], params)

        loss = jax.custom_jvp(value)

        # The derivative of `switch` itself would carry what each of the losses needs for its gradient.
        @loss.defjvp
        def loss_and_change(params: tuple[jax.Array], change: tuple[jax.Array]) -> tuple[jax.Array, jax.Array]:
            result, gradient = value_and_gradient(*params)
            return result, jnp.vdot(gradient, *change)

        def prediction(params: Any, x: Any) -> jax.Array:
            def of_params(model: Model) -> Callable[[jax.Array], jax.Array]:
                return lambda params: model(params, x)

            nothing = jnp.zeros_like(x)
            predictions = [of_params(shown.model or (lambda *_: nothing)) for shown in listed]
            # Models that are formulas have no derivative through `switch`, only within it.
            return switch_with_jacobian(index, predictions)(jnp.asarray(params))

        def row(rows: list[Any]) -> jax.Array:
            xp: Any = jnp if any(isinstance(one, jax.core.Tracer) for one in rows) else np
            return jnp.asarray(xp.stack([xp.asarray(one, float) for one in rows]))[index]

        count = max(len(shown.minima) for shown in listed)
        capacity = max([len(shown.dataset.x) for shown in listed if shown.dataset is not None], default=1)
        padded = [_padded_data(shown, capacity) for shown in listed]
        minima = [_padded(shown.minima, count, math.nan) for shown in listed]
        return Problem(
            loss,
            row([shown.start for shown in listed]),
            Box(*row([shown.box for shown in listed])),
            row(minima),
            title="",
            dataset=Dataset(*(row([data[i] for data in padded]) for i in range(3))),
            model=prediction,
        )


def _fitted(named: NamedProblem, model: Model | None, dataset: Dataset | None) -> Problem:
    """Return a problem with another model or other data than its own, of which the minima are not known."""
    shown = named()
    if model is None and dataset is None:
        return shown
    if not named.takes_data or shown.model is None:
        raise ValueError(f"{named.name} takes no dataset")
    model, dataset = model or shown.model, shown.dataset if dataset is None else dataset
    assert dataset is not None
    loss = mean_squared_error(model, dataset)
    return replace(shown, loss=loss, model=model, dataset=dataset, minima=check_minima(()))


def _of_first_two(shown: Problem) -> Problem:
    """Return a problem with more parameters than two, of which only the first two change anything."""

    def first_two(function: Callable[..., jax.Array]) -> Callable[..., jax.Array]:
        return lambda params, *x: function(params[:2], *x)

    return replace(shown, loss=first_two(shown.loss), model=None if shown.model is None else first_two(shown.model))


def _padded(rows: Any, count: int, value: float) -> Any:
    xp: Any = jnp if isinstance(rows, jax.core.Tracer) else np
    return xp.pad(rows, ((0, count - len(rows)), *((0, 0),) * (np.ndim(rows) - 1)), constant_values=value)


def _padded_data(shown: Problem, capacity: int) -> list[Any]:
    """Return x, y and weight of the data of a problem, padded to a capacity."""
    data = shown.dataset
    arrays: Any = [(), (), ()]
    if data is not None:
        arrays = [data.x, data.y, np.ones(len(data.x)) if data.weight is None else data.weight]
    return [_padded(array, capacity, 0.0) for array in arrays]


# ---- Regressions -----------------------------------------------------------------------------


def _linear_regression(dataset: Dataset | None = None) -> dict[str, Any]:
    slope, intercept = truth = (0.8, -0.5)
    dataset = synthetic(lambda x: slope * x + intercept) if dataset is None else dataset
    check_dataset(dataset)
    # The closed form of linear least squares.
    best = least_squares(models.linear, dataset, truth, iterations=1)
    return _fit(models.linear, dataset, start=(-1.5, 1.5), box=(-2.5, 2.5, -2.5, 2.5), minima=[best])


def _typed_regression(dataset: Dataset | None = None) -> dict[str, Any]:
    model = formulas.formula("a sin(b x)", formulas.MODEL_VARIABLES).model
    dataset = synthetic(lambda x: 1.2 * np.sin(1.5 * x), n=24) if dataset is None else dataset
    box = (-2.5, 2.5, -3.0, 3.0)
    return _fit(model, dataset, start=(0.4, 0.6), box=box) | {"parameter_names": ("a", "b")}


def _wave_regression(dataset: Dataset | None = None) -> dict[str, Any]:
    w, b = truth = (1.5, 0.5)
    minima: Any = ()
    if dataset is None:
        dataset = synthetic(lambda x: np.cos(w * x + b))
        # The two global minima in the box, equal by symmetry: cos(w·x + b) = cos(−w·x − b).
        best = least_squares(models.wave, dataset, truth)
        minima = [best, -best]
    return _fit(models.wave, dataset, start=(0.4, -0.8), box=(-3.0, 3.0, -3.0, 3.0), minima=minima)


def _fit(model: Any, dataset: Dataset, **arguments: Any) -> dict[str, Any]:
    loss = mean_squared_error(model, dataset)
    return {"loss": loss, "parameter_names": ("w", "b"), "dataset": dataset, "model": model, **arguments}


# ---- Surfaces --------------------------------------------------------------------------------


def _surface(**arguments: Any) -> Callable[[], dict[str, Any]]:
    return lambda: arguments


def _bowl_loss(params: jax.Array, condition_number: float | jax.Array) -> jax.Array:
    return 0.5 * (params[0] ** 2 + condition_number * params[1] ** 2)


def _bowl(condition_number: float) -> dict[str, Any]:
    check_number("condition_number", condition_number, 1)
    return {
        "loss": lambda p: _bowl_loss(p, condition_number),
        "start": (-1.8, 0.9),
        "box": (-2.2, 2.2, -2.2, 2.2),
        "minima": [(0.0, 0.0)],
        "formula": _BOWL_FORMULA.replace(r"\kappa", f"{condition_number:.4g}"),
        "learning_rate": round(1.6 / condition_number, 5),
    }


_BOWL_FORMULA = r"f(x, y) = \tfrac12 \left(x^2 + \kappa\,y^2\right)"


def _beale(p: jax.Array) -> jax.Array:
    x, y = p
    return (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2


def _ackley(p: jax.Array) -> jax.Array:
    square = jnp.mean(p**2)
    # Both branches of `where` are differentiated: √0 would make the gradient at the cusp NaN.
    radius = jnp.where(square > 0, jnp.sqrt(jnp.where(square > 0, square, 1.0)), 0.0)
    return -20 * jnp.exp(-0.2 * radius) - jnp.exp(jnp.mean(jnp.cos(2 * jnp.pi * p))) + 20 + jnp.e


_DEEP, _SHALLOW = -2.9035340277711771, 2.7468027709908369

GALLERY = Gallery(
    "problem",
    (
        # By default 50 noisy samples of 0.8·x − 0.5.
        NamedProblem(
            "linear",
            "Linear regression",
            r"L(w, b) = \frac{1}{n} \sum_{i=1}^{n} (w\,x_i + b - y_i)^2",
            _linear_regression,
            takes_data=True,
        ),
        # By default 50 noisy samples of cos(1.5·x + 0.5). There are many local minima; on other data none is known.
        NamedProblem(
            "wave",
            "Wave regression",
            r"L(w, b) = \frac{1}{n} \sum_{i=1}^{n} \bigl(\cos(w\,x_i + b) - y_i\bigr)^2",
            _wave_regression,
            takes_data=True,
        ),
        # Its Hessian has the condition number κ ≥ 1.
        NamedProblem(
            "bowl",
            "Ill-conditioned bowl",
            _BOWL_FORMULA,
            _bowl,
            (Hyperparameter("condition_number", "Condition κ", 1.0, 1000.0, 10.0, logarithmic=True),),
        ),
        # A saddle at the origin between minima at (0, ±1).
        NamedProblem(
            "saddle",
            "Saddle",
            r"f(x, y) = \tfrac12 x^2 - \tfrac12 y^2 + \tfrac14 y^4",
            _surface(
                loss=lambda p: 0.5 * p[0] ** 2 - 0.5 * p[1] ** 2 + 0.25 * p[1] ** 4,
                start=(-1.5, 0.01),
                box=(-2.0, 2.0, -2.0, 2.0),
                minima=[(0.0, 1.0), (0.0, -1.0)],
                learning_rate=0.2,
            ),
        ),
        NamedProblem(
            "rosenbrock",
            "Rosenbrock",
            r"f(x, y) = (1 - x)^2 + 100\,(y - x^2)^2",
            _surface(
                loss=lambda p: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2,
                start=(-1.2, 1.0),
                box=(-2.0, 2.0, -1.0, 3.0),
                minima=[(1.0, 1.0)],
                learning_rate=0.001,
            ),
        ),
        # Four minima of value 0.
        NamedProblem(
            "himmelblau",
            "Himmelblau",
            r"f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2",
            _surface(
                loss=lambda p: (p[0] ** 2 + p[1] - 11) ** 2 + (p[0] + p[1] ** 2 - 7) ** 2,
                start=(-0.5, -1.0),
                box=(-5.0, 5.0, -5.0, 5.0),
                minima=[
                    (3.0, 2.0),
                    (-2.8051180869527448, 3.1313125182505730),
                    (-3.7793102533777469, -3.2831859912861694),
                    (3.5844283403304917, -1.8481265269644035),
                ],
                learning_rate=0.01,
            ),
        ),
        NamedProblem(
            "beale",
            "Beale",
            r"f(x, y) = (1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2",
            _surface(
                loss=_beale,
                start=(1.0, 1.5),
                box=(-1.0, 4.5, -1.5, 2.0),
                minima=[(3.0, 0.5)],
                learning_rate=0.01,
            ),
        ),
        # Four minima, the deepest near (−2.9, −2.9).
        NamedProblem(
            "styblinski_tang",
            "Styblinski–Tang",
            r"f(x, y) = \tfrac12 \sum_{p \in \{x, y\}} (p^4 - 16 p^2 + 5 p)",
            _surface(
                loss=lambda p: 0.5 * jnp.sum(p**4 - 16 * p**2 + 5 * p),
                start=(0.5, 0.3),
                box=(-4.5, 4.5, -4.5, 4.5),
                minima=[(_DEEP, _DEEP), (_DEEP, _SHALLOW), (_SHALLOW, _DEEP), (_SHALLOW, _SHALLOW)],
                learning_rate=0.01,
            ),
        ),
        NamedProblem(
            "rastrigin",
            "Rastrigin",
            r"f(x, y) = 20 + \sum_{p \in \{x, y\}} (p^2 - 10 \cos 2\pi p)",
            _surface(
                loss=lambda p: 20 + jnp.sum(p**2 - 10 * jnp.cos(2 * jnp.pi * p)),
                start=(-1.6, 1.35),
                box=(-2.5, 2.5, -2.5, 2.5),
                minima=[(0.0, 0.0)],
                learning_rate=0.001,
            ),
        ),
        # The minimum at the origin is a cusp: the gradient does not vanish towards it.
        NamedProblem(
            "ackley",
            "Ackley",
            r"f(x, y) = 20 + e - 20\,e^{-\frac15 \sqrt{(x^2 + y^2)/2}} - e^{\frac12 (\cos 2\pi x + \cos 2\pi y)}",
            _surface(
                loss=_ackley,
                start=(-2.3, 1.6),
                box=(-4.0, 4.0, -4.0, 4.0),
                minima=[(0.0, 0.0)],
                learning_rate=0.02,
            ),
        ),
    ),
)
"""Problems by name: two regressions and eight surfaces."""

YOUR_FORMULAS = Gallery(
    "problem",
    (
        # Rosenbrock's valley, less steep; the reader types another formula in its place.
        NamedProblem(
            "formula",
            "Your formula",
            "",
            _surface(
                loss=formulas.formula("(a - x)^2 + b (y - x^2)^2", a=1, b=10).loss,
                start=(-1.2, 1.0),
                box=(-2.0, 2.0, -1.0, 3.0),
                learning_rate=0.01,
            ),
        ),
        # A model of x with parameters a and b, by default of 24 noisy samples of 1.2·sin(1.5·x).
        NamedProblem("model", "Your model", "", _typed_regression, takes_data=True),
    ),
)
"""Problems that the reader types, a loss and a model, for pages: `GALLERY | YOUR_FORMULAS`."""
