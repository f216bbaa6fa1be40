"""jaxpr → jaxpr, before it is lowered: calls are inlined, and what one loop can compute becomes one equation."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from gdviz.compiler.trace import CALLS, Jaxpr, Primitive, Var, called, sourced, uses

SIN_COS = Primitive("sin_cos")
"""The sine and the cosine of large float32 arrays."""

FUSED = Primitive("fused")
"""The last result of elementwise equations, its `equations`, in one loop."""

_MOST_FUSED = 40
"""Equations of one loop."""

_COSTLY = (
    *("exp", "exp2", "expm1", "log", "log1p", "logistic", "pow", "erf", "erfc", "lgamma", "digamma"),
    *("tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh"),
)
"""Elementwise primitives that cost more than storing and loading what they return."""

_Predicate = Callable[[Any], bool]
_Names = dict[Var, Any]


def rewritten(jaxpr: Jaxpr, smallest: int, is_elementwise: _Predicate, is_function: _Predicate) -> Jaxpr:
    """Return a jaxpr that computes the same in fewer loops over arrays, which have at least a size.

    `is_elementwise` takes the name of a primitive, `is_function` a called jaxpr that is not to be inlined.
    """
    called_names: _Names = {}
    first_names: _Names = {}
    equations = list(_once(_inlined(jaxpr.eqns, called_names, is_function), first_names, is_elementwise))
    outvars = [_renamed(_renamed(atom, called_names), first_names) for atom in jaxpr.outvars]
    inside = jaxpr.replace(eqns=equations, outvars=outvars)
    return _with_loops(_with_pairs(inside, smallest), smallest, is_elementwise)


def _renamed(atom: Any, names: _Names) -> Any:
    return names.get(atom, atom) if isinstance(atom, Var) else atom


# ---- Calls ----------------------------------------------------------------------------------------


def _inlined(equations: Sequence[Any], names: _Names, is_function: _Predicate, is_call: bool = False) -> Iterator[Any]:
    """Yield equations with those of the functions that they call in their places.

    What variables are named instead is entered into `names`. In a function that may be called again, all are new.
    """
    for equation in equations:
        read = [_renamed(atom, names) for atom in equation.invars]
        inner = called(equation) if equation.primitive.name in CALLS else None
        if inner is not None and not inner.consts and not is_function(inner):
            inside: _Names = dict(zip(inner.jaxpr.invars, read, strict=True))
            for one in _inlined(inner.jaxpr.eqns, inside, is_function, is_call=True):
                yield sourced(one, equation)
            results = [_renamed(atom, inside) for atom in inner.jaxpr.outvars]
            names.update(zip(equation.outvars, results, strict=True))
            continue
        written = [Var(variable.aval) for variable in equation.outvars] if is_call else equation.outvars
        names.update(zip(equation.outvars, written, strict=True) if is_call else ())
        yield equation.replace(invars=read, outvars=written) if names else equation


# ---- What is computed once ------------------------------------------------------------------------

_Term = tuple[str, tuple[int, ...], Hashable]
"""What an element is: a primitive of other elements, which have numbers, with its parameters."""


def _once(equations: Iterable[Any], names: _Names, is_elementwise: _Predicate) -> Iterator[Any]:
    """Yield equations without those of costly functions that were computed before; `names` has what to read instead."""
    numbers: dict[Var | _Term, int] = {}
    terms: list[Var | _Term] = []
    firsts: dict[int, Var] = {}

    def number(term: Var | _Term) -> int:
        if term not in numbers:
            numbers[term] = len(terms)
            terms.append(term)
        return numbers[term]

    def number_of(atom: Any) -> int:
        if isinstance(atom, Var):
            return number(atom)
        value = np.asarray(atom.val, getattr(atom.aval, "dtype", None))
        return number(("literal", (), (str(value.dtype), value.tobytes())))

    def result(equation: Any) -> int:
        """Return a number that equal elements have: they may arise in two ways, such as |−x| and |x − 0|."""
        name, read = equation.primitive.name, [number_of(atom) for atom in equation.invars]
        inner, shape = terms[read[0]], equation.outvars[0].aval.shape
        if name == "sub" and _is_zero(terms[read[1]]) and equation.invars[0].aval.shape == shape:
            return read[0]
        if name in ("neg", "abs") and isinstance(inner, tuple) and inner[0] == "neg":
            if name == "neg":
                return inner[1][0]
            read = list(inner[1])
        parameters = tuple((key, repr(value)) for key, value in sorted(equation.params.items()))
        return number((name, tuple(read), (parameters, shape)))

    for equation in equations:
        if names:
            equation = equation.replace(invars=[_renamed(atom, names) for atom in equation.invars])
        name = equation.primitive.name
        if is_elementwise(name):
            (variable,) = equation.outvars
            numbers[variable] = result(equation)
            first = firsts.setdefault(numbers[variable], variable) if name in _COSTLY else variable
            if first is not variable:
                names[variable] = first
                continue
        yield equation


def _is_zero(term: Any) -> bool:
    return isinstance(term, tuple) and term[0] == "literal" and not any(term[2][1])


def _type(variable: Var) -> Any:
    return variable.aval


# ---- What one loop computes -----------------------------------------------------------------------


def _with_pairs(jaxpr: Jaxpr, smallest: int) -> Jaxpr:
    """Return a jaxpr in which one equation computes the sine and the cosine of an array of at least a size."""
    found: dict[tuple[str, Var], Any] = {
        (equation.primitive.name, equation.invars[0]): equation
        for equation in jaxpr.eqns
        if equation.primitive.name in ("sin", "cos") and isinstance(equation.invars[0], Var)
    }
    pairs: dict[int, Any] = {}
    for (name, variable), sine in found.items():
        cosine, array = found.get(("cos", variable)), _type(variable)
        if name == "sin" and cosine is not None and array.dtype == np.float32 and array.size >= smallest:
            both = sine.replace(primitive=SIN_COS, params={}, outvars=[*sine.outvars, *cosine.outvars])
            pairs[id(sine)] = pairs[id(cosine)] = both
    # The first of the two becomes both.
    equations = dict.fromkeys(id(pairs.get(id(equation), equation)) for equation in jaxpr.eqns)
    by_id = {id(equation): equation for equation in (*jaxpr.eqns, *pairs.values())}
    return jaxpr.replace(eqns=[by_id[one] for one in equations]) if pairs else jaxpr


def _with_loops(jaxpr: Jaxpr, smallest: int, is_elementwise: _Predicate) -> Jaxpr:
    """Return a jaxpr in which elementwise equations are one where what is read twice is read by none of the others."""
    readers: dict[Var, set[int]] = {atom: {-1} for atom in jaxpr.outvars if isinstance(atom, Var)}
    # From the last equation on: those that read what an equation writes belong to a loop already.
    loop_of: dict[int, int] = {}
    loops: dict[int, list[int]] = {}
    for index, equation in reversed(list(enumerate(jaxpr.eqns))):
        variable = equation.outvars[0] if equation.outvars else None
        if variable is not None and is_elementwise(equation.primitive.name) and _type(variable).size >= smallest:
            found = {loop_of.get(reader, -1) for reader in readers.get(variable, ())}
            last = found.pop() if len(found) == 1 else -1
            joins = last >= 0 and len(loops[last]) < _MOST_FUSED
            joins = joins and _type(jaxpr.eqns[last].outvars[0]).shape == _type(variable).shape
            loop_of[index] = last if joins else index
            loops.setdefault(loop_of[index], []).insert(0, index)
        for atom in equation.invars:
            if isinstance(atom, Var):
                readers.setdefault(atom, set()).add(index)
    counts = uses(jaxpr)
    fused: dict[int, Any] = {}
    for members in loops.values():
        inside = [jaxpr.eqns[index] for index in members]
        if any(counts[equation.outvars[0]] > 1 for equation in inside[:-1]):
            fused |= dict.fromkeys(members[:-1]) | {members[-1]: _fused(inside)}
    equations = (fused.get(index, equation) for index, equation in enumerate(jaxpr.eqns))
    return jaxpr.replace(eqns=[equation for equation in equations if equation is not None]) if fused else jaxpr


def _fused(equations: Sequence[Any]) -> Any:
    """Return one equation for elementwise equations, of which only the last one's result is read elsewhere."""
    inside = {equation.outvars[0] for equation in equations}
    read = (atom for equation in equations for atom in equation.invars if isinstance(atom, Var))
    invars = list(dict.fromkeys(atom for atom in read if atom not in inside))
    return equations[-1].replace(primitive=FUSED, invars=invars, params={"equations": tuple(equations)})
