"""Elementary functions as WebAssembly text, each written once for scalars and SIMD lanes.

A routine such as `exponential.exp` is a Python function of an `Emitter` and of expressions. It has no
branch on data, only selections between values, so the same lines produce the scalar functions (`f32`, `f64`) and
the SIMD functions (`f32x4`, and `f64x2` for internal use), which therefore agree bit for bit.

Where speed matters, float32 has its own reduction and polynomials. The other float32 functions are evaluated in float64
lanes and rounded once. Polynomials without another source interpolate the function at Chebyshev nodes of the
interval in the comment above them, computed with 60 decimal digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import Expression, Kind, local
from gdviz.compiler.intrinsics import (
    error_function,
    exponential,
    gamma,
    hyperbolic,
    inverse_trigonometric,
    logarithm,
    payne_hanek,
    power,
    trigonometric,
)
from gdviz.compiler.intrinsics.emitter import KINDS, Emitter
from gdviz.compiler.module import Function, finished

__all__ = ["INTRINSICS", "Intrinsic", "closure", "definition", "inline", "inline_sin_cos"]


@dataclass(frozen=True)
class Intrinsic:
    """An elementary function.

    Attributes:
        routine: Emits the body and returns the result.
        f32: The bound of the error of finite results, in units in the last place, for types f32 and f32x4.
        f64: The same bound for type f64; infinite where only the absolute error is small.
        arguments: How many arguments it takes, 1 or 2.
        widen: Whether float32 is evaluated in float64.
    """

    routine: Callable[..., Expression]
    f32: float
    f64: float
    arguments: int = 1
    widen: bool = False

    def bound(self, type_: str) -> float:
        """Return the bound of the error for a type, in units in the last place."""
        return self.f64 if type_.startswith("f64") else self.f32


INTRINSICS: dict[str, Intrinsic] = {
    "exp": Intrinsic(exponential.exp, f32=1.1, f64=1.1),
    "exp2": Intrinsic(exponential.exp2, f32=1.1, f64=1.1),
    "expm1": Intrinsic(exponential.expm1, f32=2.0, f64=2.0),
    "logistic": Intrinsic(exponential.logistic, f32=2.0, f64=2.0),
    "log": Intrinsic(logarithm.log, f32=1.0, f64=1.0),
    "log1p": Intrinsic(logarithm.log1p, f32=1.5, f64=1.5),
    "pow": Intrinsic(power.power, f32=1.0, f64=1.5, arguments=2),
    "cbrt": Intrinsic(power.cbrt, f32=1.0, f64=1.5, widen=True),
    "sinh": Intrinsic(hyperbolic.sinh, f32=2.0, f64=2.0),
    "cosh": Intrinsic(hyperbolic.cosh, f32=1.5, f64=1.5),
    "tanh": Intrinsic(hyperbolic.tanh, f32=2.5, f64=2.5),
    "asinh": Intrinsic(hyperbolic.asinh, f32=1.0, f64=2.0, widen=True),
    "acosh": Intrinsic(hyperbolic.acosh, f32=1.0, f64=2.0, widen=True),
    "atanh": Intrinsic(hyperbolic.atanh, f32=1.0, f64=2.0, widen=True),
    "sin": Intrinsic(trigonometric.sin, f32=1.5, f64=1.5),
    "cos": Intrinsic(trigonometric.cos, f32=1.5, f64=1.5),
    "tan": Intrinsic(trigonometric.tan, f32=1.0, f64=2.75, widen=True),
    "asin": Intrinsic(inverse_trigonometric.asin, f32=1.5, f64=1.5),
    "acos": Intrinsic(inverse_trigonometric.acos, f32=2.0, f64=2.0),
    "atan": Intrinsic(inverse_trigonometric.atan, f32=2.0, f64=2.0),
    "atan2": Intrinsic(inverse_trigonometric.atan2, f32=1.0, f64=2.0, arguments=2, widen=True),
    "erf": Intrinsic(error_function.erf, f32=2.0, f64=1.5),
    "erfc": Intrinsic(error_function.erfc, f32=1.0, f64=4.0, widen=True),
    "erf_inv": Intrinsic(error_function.erf_inv, f32=1.0, f64=4.5, widen=True),
    "lgamma": Intrinsic(gamma.lgamma, f32=1.5, f64=math.inf, widen=True),
    "digamma": Intrinsic(gamma.digamma, f32=1.0, f64=math.inf, widen=True),
}

_ROUTINES = INTRINSICS | {"short_power": Intrinsic(power.short_power, f32=math.inf, f64=math.inf, arguments=2)}
"""The intrinsics, and what they call for float32."""

_PARAMETERS = ("x", "y")


def _written(builder: Builder, name: str, kind: Kind, arguments: Sequence[Expression]) -> Expression:
    """Emit the body of an intrinsic and return its result."""
    emitter, intrinsic = Emitter(builder, kind), _ROUTINES[name]
    if intrinsic.widen and emitter.scalar == "f32":
        return emitter.call_in_f64(name, *arguments)
    return intrinsic.routine(emitter, *arguments)


def _function(name: str, type_: str) -> tuple[Function, Builder]:
    """Return a function, and the builder that has written it."""
    if (name, type_) in payne_hanek.HELPERS:
        return payne_hanek.HELPERS[name, type_]()
    builder, kind, intrinsic = Builder(), KINDS[type_], _ROUTINES[name]
    parameters = [local(parameter, kind) for parameter in _PARAMETERS[: intrinsic.arguments]]
    result = _written(builder, name, kind, parameters)
    widened = intrinsic.widen and kind.number == "f32"
    comment = f"{name} by way of float64." if widened else " ".join((intrinsic.routine.__doc__ or name).split())
    return finished(f"{name}.{type_}", builder, parameters, [result], comment), builder


def inline(builder: Builder, name: str, *arguments: Expression) -> Expression:
    """Emit the body of an intrinsic for the kind of its arguments, and return its result.

    In a loop this saves the call and lets the engine keep the body's constants in registers.
    """
    return _written(builder, name, arguments[0].kind, [builder.let(argument) for argument in arguments])


def inline_sin_cos(builder: Builder, x: Expression) -> tuple[Expression, Expression]:
    """Emit the body of sine and cosine of one argument, and return both."""
    return trigonometric.sin_cos(Emitter(builder, x.kind), builder.let(x))


def definition(name: str, type: str) -> str:  # noqa: A002
    """Return the WebAssembly text of the function `$<name>.<type>`, of type "f32", "f32x4", "f64" or "f64x2"."""
    return _function(name, type)[0].text()


def closure(names_and_types: Iterable[tuple[str, str]]) -> list[str]:
    """Return the definitions of the functions and of all that they call, each once, the called before the callers."""
    done: dict[tuple[str, str], str] = {}

    def visit(key: tuple[str, str]) -> None:
        if key in done:
            return
        function, builder = _function(*key)
        for other in sorted(builder.functions):
            visit(other)
        done[key] = function.text()

    for key in names_and_types:
        visit(key)
    return list(done.values())
