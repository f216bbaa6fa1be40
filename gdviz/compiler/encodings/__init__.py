"""Jaxpr → jaxpr: values of types that WebAssembly lacks become arrays of those that it has.

- Random keys are uint32 numbers with one more axis: `keys`.
- int8, int16, uint8, uint16 are int32 or uint32 numbers in their range, bfloat16 and float16 are rounded float32
  numbers: `narrow`.
- Complex numbers are pairs of floats: `complex_numbers`.

Each of these says what a primitive does with such values as a JAX function of the arrays that encode them. A jaxpr
without such values stays as it is.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from gdviz.compiler.encodings import complex_numbers, keys, narrow
from gdviz.compiler.encodings.errors import UnsupportedError
from gdviz.compiler.trace import (
    CALLS,
    ClosedJaxpr,
    Jaxpr,
    Literal,
    at_source_of,
    bound,
    called,
    repeats,
    scan_counts,
    source_line,
    subjaxprs,
)

NATIVE = ("float32", "float64", "int32", "uint32", "int64", "uint64", "bool")
"""The types that rules know."""

ENCODINGS = (keys, narrow, complex_numbers)

Array = jax.Array
Parts = tuple[Any, ...]
"""The arrays that encode a value: two for a complex one, else one."""

Definition = Callable[[Any], Callable[..., Any] | None]
"""Primitive → the JAX function of its operands, with the parameters as keywords, that it equals, if there is one."""


def encoded(jaxpr: ClosedJaxpr, definition: Definition) -> ClosedJaxpr:
    """Return a jaxpr on encoded arguments, each one array: a complex number is then a last axis of length 2."""
    if is_native(jaxpr.jaxpr):
        return jaxpr

    def function(*arguments: Array) -> list[Array]:
        parts = [decoded(x, aval.dtype) for x, aval in zip(arguments, jaxpr.in_avals, strict=True)]
        results = _Evaluation(definition).evaluate(jaxpr.jaxpr, jaxpr.consts, parts)
        return [jnp.stack(x, -1) if len(x) > 1 else x[0] for x in results]

    try:
        return jax.make_jaxpr(function)(*map(encoded_struct, jaxpr.in_avals))
    except UnsupportedError as error:
        # Without what JAX notes about its own frames.
        raise UnsupportedError(str(error)) from error.__cause__


def encoded_struct(aval: Any) -> jax.ShapeDtypeStruct:
    """Return shape and type of the one array that encodes an argument or result."""
    structs = _structs(aval)
    shape = (*aval.shape, len(structs)) if len(structs) > 1 else structs[0].shape
    return jax.ShapeDtypeStruct(shape, structs[0].dtype)


def decoded(x: Array, dtype: Any) -> Parts:
    """Return the parts of a value of a type that one array encodes."""
    if complex_numbers.encodes(dtype):
        return x[..., 0], x[..., 1]
    # Callers check that integers are in the range of their type, and round nothing.
    return (narrow.fitted(x, dtype),) if str(dtype) in narrow.HALVES else (x,)


def is_native(jaxpr: Jaxpr) -> bool:
    """Return whether all values of a jaxpr, and of those inside of it, have types that WebAssembly has."""
    atoms: list[Any] = [*jaxpr.constvars, *jaxpr.invars]
    for equation in jaxpr.eqns:
        atoms += [*equation.invars, *equation.outvars]
    return not any(map(_is_foreign, atoms)) and all(
        is_native(inner) for equation in jaxpr.eqns for inner in subjaxprs(equation)
    )


def _is_foreign(atom: Any) -> bool:
    return any(encoding.encodes(getattr(atom.aval, "dtype", None)) for encoding in ENCODINGS)


def _encoding(dtype: Any) -> Any:
    return next((encoding for encoding in ENCODINGS if encoding.encodes(dtype)), None)


def _structs(aval: Any) -> tuple[jax.ShapeDtypeStruct, ...]:
    encoding = _encoding(aval.dtype)
    return encoding.structs(aval) if encoding else (jax.ShapeDtypeStruct(aval.shape, aval.dtype),)


def _constant(value: Any, aval: Any) -> Parts:
    encoding = _encoding(getattr(aval, "dtype", None))
    return encoding.constant(value) if encoding else (np.asarray(value, getattr(aval, "dtype", None)),)


class _Evaluation:
    """An interpreter of jaxprs whose values are parts; what it computes is traced into another jaxpr."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.line = ""

    def evaluate(self, jaxpr: Jaxpr, constants: Sequence[Any], arguments: Sequence[Parts]) -> list[Parts]:
        environment: dict[Any, Parts] = dict(zip(jaxpr.invars, arguments, strict=True))
        for variable, value in zip(jaxpr.constvars, constants, strict=True):
            # A constant of a jaxpr inside of another may be traced.
            is_native = isinstance(value, jax.core.Tracer) and not _is_foreign(variable)
            environment[variable] = (value,) if is_native else _constant(value, variable.aval)

        def read(atom: Any) -> Parts:
            return _constant(atom.val, atom.aval) if isinstance(atom, Literal) else environment[atom]

        outer_line = self.line
        for equation in jaxpr.eqns:
            # What JAX traced once and for all has no line of its own: then it is the line of the call.
            self.line = source_line(equation) or outer_line
            with at_source_of(equation):
                results = self.apply(equation, [read(atom) for atom in equation.invars])
            environment.update(zip(equation.outvars, results, strict=True))
        self.line = outer_line
        return [read(atom) for atom in jaxpr.outvars]

    def apply(self, equation: Any, operands: list[Parts]) -> Sequence[Parts]:
        """Return the results of an equation."""
        atoms = (*equation.invars, *equation.outvars)
        inner = all(is_native(jaxpr) for jaxpr in subjaxprs(equation))
        if inner and not any(map(_is_foreign, atoms)):
            return [(x,) for x in bound(equation, [x for (x,) in operands])]
        name = equation.primitive.name
        if name in CALLS:
            return self.call(called(equation), operands)
        if name in ("scan", "while", "cond"):
            return getattr(self, f"{name}_")(equation.params, operands)
        if any(keys.encodes(atom.aval.dtype) for atom in atoms):
            return self.of_keys(equation, operands)
        encoding = complex_numbers if any(complex_numbers.encodes(atom.aval.dtype) for atom in atoms) else narrow
        results = encoding.apply(equation, operands)
        return self.defined(equation, operands) if results is None else results

    def defined(self, equation: Any, operands: list[Parts]) -> list[Parts]:
        """Return the results of an equation whose primitive equals a JAX function."""
        function = self.definition(equation.primitive)
        if function is not None:
            structs = [jax.ShapeDtypeStruct(atom.aval.shape, atom.aval.dtype) for atom in equation.invars]
            inner = jax.make_jaxpr(functools.partial(function, **equation.params))(*structs)
            if not repeats(inner.jaxpr, equation):
                return self.call(inner, operands)
        types = ", ".join(str(atom.aval.dtype) for atom in (*equation.invars, *equation.outvars))
        where = f", at {self.line}" if self.line else ""
        raise UnsupportedError(f"the primitive {equation.primitive} of {types} has no rule{where}")

    def of_keys(self, equation: Any, operands: list[Parts]) -> list[Parts]:
        """Return the results of an equation on random keys."""
        function = keys.on_numbers(equation)
        if function is None:
            return self.defined(equation, operands)
        avals = [atom.aval for atom in equation.invars]
        structs = [keys.structs(aval)[0] if keys.encodes(aval.dtype) else aval for aval in avals]
        return self.call(jax.make_jaxpr(function)(*structs), operands)

    def call(self, jaxpr: ClosedJaxpr, operands: Sequence[Parts]) -> list[Parts]:
        return self.evaluate(jaxpr.jaxpr, jaxpr.consts, operands)

    def scan_(self, params: Any, operands: list[Parts]) -> list[Parts]:
        fixed, carried = scan_counts(params)

        def step(carry: Any, row: Any) -> Any:
            results = self.call(params["jaxpr"], [*operands[:fixed], *carry, *row])
            return results[:carried], results[carried:]

        carry, rows = operands[fixed : fixed + carried], operands[fixed + carried :]
        carry, stacks = lax.scan(step, carry, rows, params["length"], params["reverse"])
        return [*carry, *stacks]

    def while_(self, params: Any, operands: list[Parts]) -> list[Parts]:
        first = params["cond_nconsts"]
        start = first + params["body_nconsts"]
        own = operands[start:]

        def goes_on(state: list[Parts]) -> Array:
            return self.call(params["cond_jaxpr"], [*operands[:first], *state])[0][0]

        def step(state: list[Parts]) -> list[Parts]:
            later = self.call(params["body_jaxpr"], [*operands[first:start], *state])
            if not params["cond_jaxpr"].out_avals[0].shape:
                return later
            # Each element of a mapped loop has its own end: then it stays as it is.
            which = goes_on(state)
            return [
                tuple(_chosen(which, a, b) for a, b in zip(*pair, strict=True))
                for pair in zip(later, state, strict=True)
            ]

        return lax.while_loop(lambda state: jnp.any(goes_on(state)), step, own)

    def cond_(self, params: Any, operands: list[Parts]) -> list[Parts]:
        (which,), *others = operands
        branches = [lambda *x, branch=branch: self.call(branch, x) for branch in params["branches"]]
        return lax.switch(which, branches, *others)


def _chosen(which: Array, x: Array, y: Array) -> Array:
    return jnp.where(which.reshape(which.shape + (1,) * (x.ndim - which.ndim)), x, y)
