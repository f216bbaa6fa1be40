"""Formulas against sympy, which reads the same text with a parser of its own, and against plain JAX."""

from __future__ import annotations

from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
import sympy
from sympy.parsing import sympy_parser

from gdviz import GALLERY, OPTIMIZERS, descend
from gdviz.compiler import Program, compile_function
from gdviz.datasets import Dataset
from gdviz.formulas import LANGUAGE, MODEL_VARIABLES, Formula, FormulaError, formula, parse
from gdviz.gallery import YOUR_FORMULAS
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.problems import mean_squared_error

# Text, and the same for sympy where that reads another one.
FORMULAS = {
    "(1-x)^2 + 100 (y-x^2)^2": "",
    "(a - x)^2 + b (y - x^2)^2": "",
    "(x^2 + y - 11)^2 + (x + y^2 - 7)^2": "",
    "(1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2": (
        "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2"
    ),
    "1/2 (x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)": "",
    "20 + x^2 - 10cos(2 pi x) + y^2 - 10cos(2 pi y)": "",
    "-20exp(-0.2 sqrt((x^2+y^2)/2)) - exp((cos(2 π x) + cos(2 π y))/2) + 20 + e": (
        "-20*exp(-0.2*sqrt((x^2+y^2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + 20 + E"
    ),
    "x^2/2 - y^2/2 + y^4/4": "",
    "x²+10y²": "x^2 + 10*y^2",
    "2x³ - xy": "2*x^3 - x*y",
    "a sin(b x) + y": "",
    "a sin(x)cos(b y)": "",
    "a x^2 + b xy + c y^2": "a*x^2 + b*x*y + c*y^2",
    "tan(x/2) + tan(y)/3": "",
    "arctan(x/y)": "atan(x/y)",
    "arctan(3x - y^2)": "atan(3*x - y^2)",
    "tanh(2x - y) + tanh(y)": "",
    "sinh(x) - cosh(y)": "",
    "cosh(sinh(x) y)": "",
    "exp(-x^2 - y^2)": "",
    "e^(-x^2) y": "exp(-x^2)*y",
    "e^(x y)": "exp(x*y)",
    "log(1 + x^2 + y^2)": "",
    "ln(x^2 + 1) ln(y^2 + 2)": "log(x^2 + 1)*log(y^2 + 2)",
    "log(exp(x) + exp(y))": "",
    "log(1 + exp(-(a x + b y + c)))": "",
    "sqrt(1 + x^2) + sqrt(1 + y^2)": "",
    "sqrt(x^2 + y^2 + d)": "",
    "|x| + |y|": "Abs(x) + Abs(y)",
    "|x - |y||": "Abs(x - Abs(y))",
    "2|x|y": "2*Abs(x)*y",
    "abs(x y - 1) + abs(x)": "Abs(x y - 1) + Abs(x)",
    "min(x, y)": "Min(x, y)",
    "max(x, y, 1)": "Max(x, y, 1)",
    "max(0, 1 - x y)^2": "Max(0, 1 - x*y)^2",
    "min(x^2, y^2, (x-y)^2, 3)": "Min(x^2, y^2, (x-y)^2, 3)",
    "x^3 - 3x y^2": "",
    "x^4 + y^4 - 4x y + 1": "",
    "x^5 - x + y^7": "",
    "x^-2 + y^-1": "x^(-2) + y^(-1)",
    "x^2^2 - y": "x^(2^2) - y",
    "(x^2+1)^1.5 + (y^2+1)^-0.5": "(x^2+1)^1.5 + (y^2+1)^(-0.5)",
    "(1 + x^2)^y": "",
    "2^x + 3^y": "",
    "|x|^a + |y|^b": "Abs(x)^a + Abs(y)^b",
    "x^n/n + y^n/n": "",
    "1/(1 + x^2) - 1/(1 + y^2)": "",
    "x/y/2 + x/(2y)": "x/y/2 + x/(2*y)",
    "1/2x": "x/2",
    "1/(1 + exp(-x)) y": "",
    "--x + -y": "x - y",
    "-x^2 - -y^2": "-x^2 + y^2",
    "2*-x + 3/-y": "-2*x - 3/y",
    "+x − 2·y × x ÷ 3": "x - 2*y*x/3",
    "x**2 + y**3": "",
    "1e-3x + 2.5E2y + .5": "0.001*x + 250*y + 0.5",
    "sin(cos(tan(x))) + y": "",
    "sin(x)^2 + cos(x)^2 + y": "",
    "sin(3x) sin(3y) exp(-(x^2+y^2)/4)": "",
    "((((x))))(y)": "x*y",
    "α x + βy^2": "α*x + β*y^2",
    "sin(a x + f) + x^2/20 + k cos(g y)/h": "",
}
PARAMETERS = {"a": 1.5, "b": -0.75, "c": 0.5, "d": 2.0, "f": 0.3, "g": 2.0, "h": 4.0, "k": -1.25, "n": 3.0}
PARAMETERS |= {"α": 0.5, "β": 2.0}
# Numbers of float32, none at which a formula has a kink or is not defined.
POINTS = np.array([(0.5, 0.75), (-1.25, 2.0), (1.75, -0.625), (-0.375, -1.5)], np.float32)


def test_there_are_sixty_formulas() -> None:
    assert len(FORMULAS) >= 60


@cache
def sympy_derivatives(text: str) -> Any:
    """Return value, gradient and Hessian as one function of x and y, by sympy."""
    x, y = sympy.symbols("x y", real=True)
    names = {"x": x, "y": y} | {name: sympy.Float(value) for name, value in PARAMETERS.items()}
    names["E"] = sympy.E
    transformations = (*sympy_parser.standard_transformations, sympy_parser.convert_xor)
    transformations += (sympy_parser.implicit_multiplication,)
    expression = sympy_parser.parse_expr(FORMULAS[text] or text, names, transformations)
    derivatives = [expression, *(expression.diff(one) for one in (x, y)), *sympy.hessian(expression, (x, y))]
    return sympy.lambdify((x, y), derivatives, [{"Heaviside": lambda at, _=0: float(at > 0)}, "math", "sympy"])


def _derivatives(loss: Any) -> Any:
    return lambda params: (loss(params), jax.grad(loss)(params), jax.hessian(loss)(params))


def derivatives(given: Formula, params: jax.Array) -> tuple[jax.Array, ...]:
    return _derivatives(given.loss)(params)


def as_float32(given: Formula) -> Formula:
    return jax.tree.map(np.float32, given)


@pytest.fixture(scope="module")
def program() -> Program:
    """One program for all formulas."""
    return compile_function(derivatives, as_float32(formula("x")), POINTS[0])


jitted = jax.jit(derivatives)


@pytest.mark.parametrize("text", FORMULAS)
def test_value_gradient_and_hessian_are_those_of_sympy(text: str, program: Program) -> None:
    given = as_float32(formula(text, **{name: PARAMETERS[name] for name in parse(text).parameters}))
    for params in POINTS:
        exact = np.array(
            [float(one) if sympy.im(one) == 0 else np.nan for one in sympy_derivatives(text)(*params.tolist())]
        )
        for compute in (jitted, program):
            found = np.concatenate([np.ravel(part) for part in compute(given, params)])
            is_finite = np.isfinite(exact)
            for part in (slice(0, 1), slice(1, 3), slice(3, 7)):
                # Sums lose what their terms cancel: each part is compared by its largest element, or by the value.
                scale = max(np.abs(exact[part][is_finite[part]]).max(initial=0), abs(np.nan_to_num(exact[0])), 0.1)
                np.testing.assert_allclose(found[part], exact[part], rtol=0, atol=1e-5 * scale, equal_nan=True)


def test_another_formula_compiles_nothing_again() -> None:
    before = jitted._cache_size()
    for text in ("x", "y", "sin(x) + 3"):
        jitted(as_float32(formula(text)), POINTS[0])
    assert jitted._cache_size() <= max(before, 1)


INFINITE = [
    ("1/x", (0.0, 1.0), np.inf),
    ("-1/x", (0.0, 1.0), -np.inf),
    ("x/y", (0.0, 0.0), np.nan),
    ("log(x)", (-1.0, 0.0), np.nan),
    ("log(x)", (0.0, 0.0), -np.inf),
    ("sqrt(x)", (-1.0, 0.0), np.nan),
    ("x^0.5", (-1.0, 0.0), np.nan),
    ("exp(x)", (1000.0, 0.0), np.inf),
    ("x^y", (0.0, -1.0), np.inf),
    ("0^0 + x", (0.0, 0.0), 1.0),
]


@pytest.mark.parametrize(("text", "params", "value"), INFINITE)
def test_what_is_not_defined_is_a_result(
    text: str, params: tuple[float, float], value: float, program: Program
) -> None:
    given, at = as_float32(formula(text)), np.array(params, np.float32)
    np.testing.assert_array_equal(given.loss(jnp.array(at)), value)
    np.testing.assert_array_equal(program(given, at)[0], value)


@pytest.mark.parametrize(("text", "value"), [("3", 3.0), ("pi", np.pi), ("2 e^0", 2.0), ("-1/4", -0.25)])
def test_a_formula_may_be_a_constant(text: str, value: float) -> None:
    loss, gradient, hessian = jitted(as_float32(formula(text)), POINTS[0])
    np.testing.assert_allclose(loss, value, rtol=1e-7)
    assert not np.any(gradient)
    assert not np.any(hessian)


def test_powers_have_the_derivatives_of_jax_also_where_base_or_exponent_are_zero_or_negative() -> None:
    def plain(params: jax.Array) -> jax.Array:
        return params[0] ** 5 + params[1] ** 3.0 + (params[0] ** 2 + 1) ** params[1]

    given, plain_derivatives = as_float32(formula("x^5 + y^3 + (x^2 + 1)^y")), jax.jit(_derivatives(plain))
    for params in np.array([[0.0, 0.0], [-1.5, 0.0], [0.0, 2.0], [-2.0, -1.0]], np.float32):
        for ours, jax_own in zip(jitted(given, params), plain_derivatives(params), strict=True):
            np.testing.assert_allclose(ours, jax_own, rtol=1e-5, atol=1e-5)
    # x^p, where p is a parameter: defined for all x, as 2 is a whole number.
    assert jitted(as_float32(formula("x^p", p=2)), np.array([-3.0, 0.0], np.float32))[1].tolist() == [-6.0, 0.0]
    assert np.isnan(jitted(as_float32(formula("x^y")), np.array([-3.0, 2.0], np.float32))[1][1])


WRONG = [
    ("", 0, "Type a formula"),
    ("  ", 0, "Type a formula"),
    ("x + foo", 4, "foo is unknown"),
    ("x + foo(y)", 4, "no function foo"),
    ("__import__('os')", 0, "_ is not used"),
    ("sin x", 0, "sin needs brackets, such as sin(x)"),
    ("2 sinx", 2, "sin needs brackets"),
    ("(x + 1", 0, "This bracket is not closed."),
    ("x + (y * (2 + x)", 4, "not closed"),
    ("x + 1)", 5, "not opened"),
    ("|x + 1", 0, "bar is not closed"),
    ("x +", 3, "missing here"),
    ("x + * y", 4, "missing here"),
    ("()", 1, "missing here"),
    ("x2", 1, "Write * or ^ before this number."),
    ("max(x)", 0, "two or more arguments"),
    ("sin(x, y)", 5, "A comma separates only"),
    ("x, y", 1, "A comma separates only"),
    ("1e999", 0, "too large"),
    ("x & y", 2, "& is not used"),
    ("f = x", 2, "on the right of the equals sign"),
    ("x + 🙂", 4, "🙂 is not used"),
    ("x" * 201, 200, "at most 200 characters"),
    ("+".join(f"{i}x" for i in range(2, 40)), 78, "at most 64 operations"),
    ("(" * 40 + "x" + ")" * 40, 32, "at most 32 levels"),
    ("-" * 100 + "x", 32, "at most 32 levels"),
    ("a b c d f g h i j", 16, "too many letters besides x and y: at most 8"),
]


@pytest.mark.parametrize(("text", "position", "sentence"), WRONG)
def test_errors_point_at_the_character(text: str, position: int, sentence: str) -> None:
    with pytest.raises(FormulaError) as error:
        parse(text)
    assert sentence in str(error.value)
    assert error.value.position == position


def test_a_model_does_not_contain_what_it_gives() -> None:
    with pytest.raises(FormulaError, match="y is what the formula is to give") as error:
        parse("a x + c y", MODEL_VARIABLES)
    assert error.value.position == 8


def test_a_model_has_at_most_eight_letters() -> None:
    eight = "a + b x + c x + d x + f x + g x + h x + k x"
    assert len(parse(eight, ("x",)).parameters) == 8
    with pytest.raises(FormulaError, match=r"There are too many letters besides x: at most 8\.") as error:
        parse(f"{eight} + a m", ("x",))
    assert error.value.position == len(eight) + 5


def test_values_of_parameters_are_checked() -> None:
    for given in ({}, {"a": 1}, {"a": 1, "b": 2, "c": 3}):
        with pytest.raises(ValueError, match="those of the formula, a, b"):
            formula("a x + b", **given)
    with pytest.raises(ValueError, match="b must be a finite number"):
        formula("a x + b", a=1, b=float("nan"))


def test_a_model_fits_data_as_in_jax() -> None:
    x, y, weight = np.random.default_rng(0).normal(size=(3, 20)).astype(np.float32)
    data = Dataset(x, y, np.maximum(weight, 0))

    def plain(params: jax.Array, x: jax.Array) -> jax.Array:
        return params[0] * jnp.sin(params[1] * x) + 0.5 * jnp.exp(-(x**2))

    def all_of(model: Any) -> Any:
        return _derivatives(mean_squared_error(model, data))

    given = as_float32(formula("a sin(b x) + c exp(-x^2)", MODEL_VARIABLES, c=0.5))
    program = compile_function(lambda given, params: all_of(given.model)(params), given, POINTS[0])
    of_formula, of_plain = jax.jit(lambda given, params: all_of(given.model)(params)), jax.jit(all_of(plain))
    for params in POINTS:
        for ours, compiled, exact in zip(
            of_formula(given, params), program(given, params), of_plain(params), strict=True
        ):
            # Sums of twenty terms, in another order.
            scale = np.abs(exact).max()
            np.testing.assert_allclose(ours, exact, rtol=0, atol=1e-5 * scale)
            np.testing.assert_allclose(compiled, exact, rtol=0, atol=1e-5 * scale)


X = np.linspace(-2, 2, 12, dtype=np.float32)
Y = (1.2 * np.sin(1.5 * X) + 0.3 * X + np.cos(7 * X) / 10).astype(np.float32)
LETTERS = {
    "a x": lambda p, x: p[0] * x,
    "a sin(b x)": lambda p, x: p[0] * jnp.sin(p[1] * x),
    "a sin(b x) + c x": lambda p, x: p[0] * jnp.sin(p[1] * x) + p[2] * x,
    "a sin(b x) + c x + d": lambda p, x: p[0] * jnp.sin(p[1] * x) + p[2] * x + p[3],
    "a sin(b x) + c x + d cos(f x) + g x^2 + h + k |x|": lambda p, x: (
        p[0] * jnp.sin(p[1] * x) + p[2] * x + p[3] * jnp.cos(p[4] * x) + p[5] * x**2 + p[6] + p[7] * jnp.abs(x)
    ),
}
"""Models, and the same in plain JAX."""
EVERY = {**OPTIMIZERS, **LINE_SEARCH_OPTIMIZERS}
EVERY["clipped"] = lambda: optax.chain(optax.clip_by_global_norm(0.5), optax.adam(0.05))


@pytest.mark.parametrize("name", EVERY)
def test_absent_letters_change_nothing_in_a_descent(name: str) -> None:
    values = {"learning_rate": 0.01} if name in OPTIMIZERS else {}

    @jax.jit
    def padded(given: Formula, start: jax.Array) -> Any:
        problems = GALLERY | YOUR_FORMULAS
        shown = problems.at(problems.names.index("model"), model=given, datasets={"model": DATA}, all_letters=True)
        return descend(shown.loss, start, EVERY[name](**values), 20)

    for text, plain in LETTERS.items():
        count = len(parse(text, ("x",)).parameters)
        start = jnp.linspace(0.5, 1, count)
        given = as_float32(formula(text, ("x",), **dict.fromkeys(parse(text, ("x",)).parameters, 1.0)))
        found = padded(given, jnp.pad(start, (0, 8 - count)))
        # optax on the parameters that there are, and plain JAX.
        want = descend(mean_squared_error(plain, DATA), start, EVERY[name](**values), 20)
        np.testing.assert_array_equal(found.params[:, count:], 0)
        np.testing.assert_array_equal(found.gradient[:, count:], 0)
        # Twenty steps, in each of which sums of twelve terms are rounded in another order; L-BFGS divides by them.
        np.testing.assert_allclose(found.params[:, :count], want.params, rtol=0, atol=2e-3 if name == "lbfgs" else 2e-5)
        np.testing.assert_allclose(found.loss, want.loss, rtol=1e-3, atol=1e-5)


DATA = Dataset(jnp.asarray(X), jnp.asarray(Y))


def test_a_parabola_is_fitted_as_least_squares_do() -> None:
    given = formula("a + b x + c x^2", ("x",), a=0, b=0, c=0)
    trajectory = descend(mean_squared_error(given.model, DATA), jnp.zeros(8), optax.lbfgs(), 40)
    # Of float32 numbers with a condition number of about 20.
    np.testing.assert_allclose(trajectory.params[-1, :3], np.polyfit(X, Y, 2)[::-1], atol=1e-4)


@pytest.mark.parametrize("name", ["linear", "himmelblau", "formula"])
def test_of_other_problems_the_first_two_parameters_count(name: str) -> None:
    problems, point = GALLERY | YOUR_FORMULAS, jnp.linspace(0.3, 1, 8)
    index = problems.names.index(name)
    of_two, of_all = problems.at(index), jax.jit(lambda index: problems.at(index, all_letters=True).loss(point))
    np.testing.assert_allclose(of_all(index), of_two.loss(point[:2]), rtol=1e-6)
    shown = problems.at(index, all_letters=True)
    gradient = jax.grad(shown.loss)(point)
    np.testing.assert_allclose(gradient[:2], jax.grad(of_two.loss)(point[:2]), rtol=1e-5)
    np.testing.assert_array_equal(gradient[2:], 0)
    np.testing.assert_allclose(shown.model(point, X), of_two.model(point[:2], X), rtol=1e-6)


def test_problems_by_index_take_formulas_and_data() -> None:
    problems, params = GALLERY | YOUR_FORMULAS, jnp.array([0.5, -0.25])
    typed, model = formula("x y + c", c=3), formula("a x^2 + b", MODEL_VARIABLES)
    data = Dataset(jnp.array([1.0, 2.0, 9.0]), jnp.array([0.0, 1.0, 9.0]), jnp.array([1.0, 1.0, 0.0]))

    @jax.jit
    def losses(index: jax.Array, typed: Formula, model: Formula, data: Dataset) -> Any:
        shown = problems.at(index, 10.0, typed, model, {"model": data})
        return shown.loss(params), jax.grad(shown.loss)(params), shown.dataset, shown.model(params, data.x)

    loss, gradient, *_ = losses(problems.names.index("formula"), typed, model, data)
    np.testing.assert_allclose([loss, *gradient], [2.875, -0.25, 0.5], rtol=1e-6)
    loss, _, dataset, predictions = losses(problems.names.index("model"), typed, model, data)
    # (0.25² + 0.75²) / 2
    np.testing.assert_allclose(loss, 0.3125, rtol=1e-6)
    np.testing.assert_allclose(predictions, [0.25, 1.75, 40.25], rtol=1e-6)
    np.testing.assert_array_equal(dataset.x[:3], data.x)
    assert dataset.weight.sum() == 2
    # Any problem that takes data has them, and its minima are not known then.
    fitted = problems.at(problems.names.index("linear"), datasets={"linear": data})
    np.testing.assert_allclose(fitted.loss(params), ((0.25 - 0) ** 2 + (0.75 - 1) ** 2) / 2, rtol=1e-6)
    assert np.isnan(fitted.minima).all()
    with pytest.raises(ValueError, match="bowl takes no dataset"):
        problems.at(0, datasets={"bowl": data})
    with pytest.raises(KeyError, match="there is no problem named 'line'"):
        problems.at(0, datasets={"line": data})
    # Others are as they were, and without formulas there are the default ones.
    loss, *_ = losses(problems.names.index("himmelblau"), typed, model, data)
    np.testing.assert_allclose(loss, GALLERY["himmelblau"]().loss(params), rtol=1e-6)
    for name in YOUR_FORMULAS:
        default = problems.at(problems.names.index(name))
        np.testing.assert_allclose(default.loss(params), YOUR_FORMULAS[name]().loss(params), rtol=1e-6)


def test_equal_parts_are_computed_once() -> None:
    once, twice = (np.count_nonzero(parse(text).instructions[:, 0]) for text in ("sin(x y)", "sin(x y) + sin(x y)"))
    assert twice == once + 1


def test_every_operation_is_that_of_a_formula() -> None:
    used = {int(code) for text in FORMULAS for code in parse(text).instructions[:, 0]}
    assert used == set(range(len(LANGUAGE["operations"])))
