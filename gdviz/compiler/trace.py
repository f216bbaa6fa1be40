"""Function → jaxpr. The only file that touches `jax.extend`."""

from __future__ import annotations

import functools
import inspect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import jax
import numpy as np
from jax._src import core as jax_core
from jax._src import dispatch, source_info_util
from jax._src.interpreters import mlir
from jax.extend import core
from jax.interpreters import partial_eval

from gdviz.compiler.encodings.errors import UnsupportedError

Jaxpr = core.Jaxpr
ClosedJaxpr = core.ClosedJaxpr
Literal = core.Literal
Var = core.Var
Primitive = core.Primitive

JAX_VERSIONS = ("0.8", "0.13")
"""The oldest version whose jaxprs the compiler reads, and the first that is too new for it."""
CALLS = (
    "jit",
    "pjit",
    "closed_call",
    "core_call",
    "custom_jvp_call",
    "custom_vjp_call",
    "remat2",
    "checkpoint",
    "eval_jaxpr",
)
"""Primitives that only call a jaxpr."""


@dataclass(frozen=True)
class Signature:
    """A function as its callers see it: its name and docstring, and its arguments.

    `parameters` has the path of each argument among them, by name: `("x",)`, or `("rest", 0)` for the first of `*rest`.
    `examples` are the arguments for which the function was traced.
    """

    name: str
    doc: str
    parameters: tuple[tuple[str | int, ...], ...]
    examples: tuple[Any, ...] = field(compare=False, repr=False)


@dataclass(frozen=True)
class Traced:
    """A function as JAX sees it for arguments of given shapes and types.

    `input_names` and `output_names` tell where each leaf stands in the arguments and in the result, such
    as `[0]['w']`; `inputs` and `outputs` are their shapes and types.
    """

    signature: Signature
    jaxpr: ClosedJaxpr
    input_tree: Any
    output_tree: Any
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]

    @property
    def inputs(self) -> tuple[jax.ShapeDtypeStruct, ...]:
        """Shapes and types of the inputs."""
        return tuple(jax.ShapeDtypeStruct(v.aval.shape, v.aval.dtype) for v in self.jaxpr.jaxpr.invars)

    @property
    def outputs(self) -> tuple[jax.ShapeDtypeStruct, ...]:
        """Shapes and types of the outputs."""
        return tuple(jax.ShapeDtypeStruct(v.aval.shape, v.aval.dtype) for v in self.jaxpr.jaxpr.outvars)


def trace(function: Callable[..., Any], args: tuple[Any, ...]) -> Traced:
    """Trace a function for example arguments, pytrees of arrays or of `jax.ShapeDtypeStruct`.

    Raises `TypeError` for an argument or output that is no array of numbers, whatever JAX raises for a function
    whose shapes depend on values, and `UnsupportedError` where JAX is too old or too new.
    """
    _check_version()
    signature = _signature(function, args)
    args = jax.tree_util.tree_map_with_path(_as_struct, args)
    jaxpr, output_shapes = jax.make_jaxpr(function, return_shape=True)(*args)
    return Traced(
        signature,
        needed(jaxpr),
        jax.tree.structure(args),
        jax.tree.structure(output_shapes),
        _names(args),
        _names(output_shapes),
    )


def _check_version() -> None:
    oldest, beyond = JAX_VERSIONS
    if not _numbers(oldest) <= jax.__version_info__ < _numbers(beyond):
        raise UnsupportedError(
            f"compiling needs JAX {oldest} or later, but before {beyond}, and this is {jax.__version__}: "
            f'pip install "jax>={oldest},<{beyond}"'
        )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _signature(function: Callable[..., Any], args: tuple[Any, ...]) -> Signature:
    name = getattr(function, "__name__", type(function).__name__)
    parameters: list[tuple[str | int, ...]] = [(f"x{index}",) for index in range(len(args))]
    try:
        bound = inspect.signature(function).bind(*args)
    except (TypeError, ValueError):
        # Some functions of C have no signature; what does not fit one is for JAX to refuse.
        pass
    else:
        variadic = {p.name for p in bound.signature.parameters.values() if p.kind is p.VAR_POSITIONAL}
        parameters = [
            path
            for key, value in bound.arguments.items()
            for path in ([(key, index) for index in range(len(value))] if key in variadic else [(key,)])
        ]
    return Signature(name, inspect.getdoc(function) or "", tuple(parameters), args)


def needed(jaxpr: ClosedJaxpr) -> ClosedJaxpr:
    """Return a jaxpr without what none of its results needs; the same inside of calls, branches and scans.

    JAX does not look inside of `while` loops: their bodies must be given here.
    """
    kept, _ = partial_eval.dce_jaxpr(jaxpr.jaxpr, [True] * len(jaxpr.jaxpr.outvars), instantiate=True)
    return ClosedJaxpr(kept, jaxpr.consts)


def without_invariants(body: ClosedJaxpr, count: int) -> tuple[ClosedJaxpr, ClosedJaxpr]:
    """Return what of a loop's body depends on its first `count` arguments alone, and the body without that.

    The first takes these arguments; the second takes the results of the first and then all arguments.
    """
    jaxpr = body.jaxpr
    # What depends on nothing, such as an iota, costs little: both have it, where they need it.
    free: set[Var] = set()
    invariant = {*jaxpr.constvars, *jaxpr.invars[:count]}
    before, inside = [], []
    for equation in jaxpr.eqns:
        read = {atom for atom in equation.invars if isinstance(atom, Var)}
        if not equation.effects and read <= free:
            free.update(equation.outvars)
            before.append(equation)
            inside.append(equation)
        elif not equation.effects and read <= free | invariant:
            invariant.update(equation.outvars)
            before.append(equation)
        else:
            inside.append(equation)
    read_inside = {atom for equation in inside for atom in equation.invars if isinstance(atom, Var)}
    read_inside.update(atom for atom in jaxpr.outvars if isinstance(atom, Var))
    moved = [v for equation in before for v in equation.outvars if v in invariant and v in read_inside]
    unnamed = jaxpr.debug_info.with_unknown_names()
    first = jaxpr.replace(eqns=before, invars=jaxpr.invars[:count], outvars=moved, debug_info=unnamed)
    second = jaxpr.replace(eqns=inside, invars=[*moved, *jaxpr.invars], debug_info=unnamed)
    return needed(ClosedJaxpr(first, body.consts)), needed(ClosedJaxpr(second, body.consts))


def implementation(primitive: Any) -> Callable[..., Any] | None:
    """Return the JAX function, with the parameters as keywords, that defines a primitive, or None.

    Libraries such as Equinox and lineax implement their primitives by one; others JAX itself lowers by one.
    """
    if primitive.name == "call_hi_primitive":
        # From JAX 0.11 on, for what is made of other primitives, such as the gradient of a sort.
        return primitive.to_lojax
    own = primitive.impl
    by_xla = isinstance(own, functools.partial) and own.func is dispatch.apply_primitive
    if not by_xla and getattr(own, "__func__", None) is not core.Primitive.impl:
        return own
    tables = (mlir._platform_specific_lowerings["cpu"], mlir._lowerings)
    lowerings = [table[primitive].rule for table in tables if primitive in table]
    functions = [inspect.getclosurevars(x).nonlocals.get("fun") for x in lowerings if inspect.isfunction(x)]
    return next((function for function in functions if callable(function)), None)


def _as_struct(path: Any, leaf: Any) -> jax.ShapeDtypeStruct:
    if isinstance(leaf, jax.ShapeDtypeStruct):
        return leaf
    if isinstance(leaf, jax.Array) and jax.numpy.issubdtype(leaf.dtype, jax.dtypes.prng_key):
        return jax.ShapeDtypeStruct(leaf.shape, leaf.dtype)
    try:
        # A string would be the name of a type.
        dtype = jax.numpy.result_type(leaf if isinstance(leaf, jax.Array) else np.asarray(leaf))
    except (TypeError, ValueError):
        name = jax.tree_util.keystr(path)
        raise TypeError(f"argument {name} must be a number or an array of numbers, not {_brief(leaf)}") from None
    dtype = jax.numpy.result_type(leaf) if isinstance(leaf, bool | int | float | complex) else dtype
    return jax.ShapeDtypeStruct(
        np.shape(leaf),
        jax.dtypes.canonicalize_dtype(dtype),
        weak_type=isinstance(leaf, bool | int | float) or getattr(leaf, "weak_type", False),
    )


def _brief(leaf: Any) -> str:
    """Return what an argument is, in some words."""
    if isinstance(leaf, np.ndarray):
        return f"an array of {leaf.dtype}"
    text = repr(leaf)
    return f"a {type(leaf).__name__}" if len(text) > 40 or "\n" in text else f"{text}, a {type(leaf).__name__}"


def _names(tree: Any) -> tuple[str, ...]:
    return tuple(jax.tree_util.keystr(path) for path, _ in jax.tree_util.tree_leaves_with_path(tree))


def called(equation: Any) -> ClosedJaxpr:
    """Return the jaxpr that an equation of one of the primitives `CALLS` calls."""
    params = equation.params
    inner = params.get("jaxpr") or params.get("call_jaxpr") or params["fun_jaxpr"]
    return inner if isinstance(inner, ClosedJaxpr) else ClosedJaxpr(inner, ())


def subjaxprs(equation: Any) -> list[Jaxpr]:
    """Return the jaxprs among an equation's parameters."""
    return list(jax_core.jaxprs_in_params(equation.params))


def scan_counts(params: Mapping[str, Any]) -> tuple[int, int]:
    """Return how many constants a scan has, and how many values it carries."""
    if "num_carry" in params:
        return params["num_consts"], params["num_carry"]
    # From JAX 0.11 on, with their structure.
    constants, carried, _ = params["ft_in"].unpack()
    return len(constants), len(carried)


def bound(equation: Any, operands: Sequence[Any]) -> Sequence[Any]:
    """Apply an equation's primitive to operands, and return its results."""
    parameters = equation.primitive.get_bind_params(equation.params)
    if isinstance(parameters, tuple):
        # Before JAX 0.10, functions among them come apart.
        functions, parameters = parameters
        operands = [*functions, *operands]
    results = equation.primitive.bind(*operands, **parameters)
    return results if equation.primitive.multiple_results else [results]


def repeats(jaxpr: Jaxpr, equation: Any) -> bool:
    """Return whether in a jaxpr, or one inside of it, is an equation of the same primitive on the same types."""

    def types(equation: Any) -> list[Any]:
        return [(atom.aval.shape, atom.aval.dtype) for atom in equation.invars]

    return any(
        (inner.primitive is equation.primitive and types(inner) == types(equation))
        or any(repeats(within, equation) for within in subjaxprs(inner))
        for inner in jaxpr.eqns
    )


def uses(jaxpr: Jaxpr) -> Counter[Var]:
    """Return how often each variable of a jaxpr is read."""
    counts: Counter[Var] = Counter()
    for equation in jaxpr.eqns:
        counts.update(atom for atom in equation.invars if isinstance(atom, Var))
    counts.update(atom for atom in jaxpr.outvars if isinstance(atom, Var))
    return counts


def last_uses(jaxpr: Jaxpr) -> dict[int, list[Var]]:
    """Return, for equations by their `id`, the variables that nothing reads after them."""
    last: dict[Var, int] = {}
    for equation in jaxpr.eqns:
        last.update((atom, id(equation)) for atom in equation.invars if isinstance(atom, Var))
    for atom in jaxpr.outvars:
        if isinstance(atom, Var):
            last.pop(atom, None)
    found: dict[int, list[Var]] = {}
    for variable, equation_id in last.items():
        found.setdefault(equation_id, []).append(variable)
    return found


def source_line(equation: Any) -> str:
    """Return the line of the user's code where an equation arose, or an empty text."""
    text = source_info_util.summarize(equation.source_info)
    return "" if text.startswith("<unknown>") else text


def sourced(equation: Any, call: Any) -> Any:
    """Return an equation of a called function, at the line of the call if it has none of its own."""
    return equation if source_line(equation) else equation.replace(source_info=call.source_info)


def as_function(jaxpr: ClosedJaxpr) -> Callable[..., list[Any]]:
    """Return a jaxpr as a function."""
    return core.jaxpr_as_fun(jaxpr)


@contextmanager
def at_source_of(equation: Any) -> Iterator[None]:
    """Let what is traced inside stand where an equation arose."""
    source = equation.source_info
    with source_info_util.user_context(source.traceback, name_stack=source.name_stack), equation.ctx.manager:
        yield
