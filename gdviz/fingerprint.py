"""Fingerprints: digests of JAX functions, equal in any two processes where tracing the functions gives the same.

A function is told by its code, its defaults, the variables that it closes over and the globals that its code names, all
of them by their values and in turn by theirs; what belongs to JAX, numpy, optax and their like, by its name, for the
environment's versions are part of every fingerprint. What cannot be told for sure has no fingerprint: a caller then
does without. A difference that means nothing costs a compilation; one that is overlooked would draw wrong results.
"""

from __future__ import annotations

import builtins
import collections
import dataclasses
import dis
import enum
import functools
import hashlib
import logging
import operator
import os
import platform
import struct
import sys
import sysconfig
import types
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import jax
import numpy as np
import traitlets
from jax._src import config as jax_config
from jax._src import core as jax_core
from jax._src import tree_util as jax_tree_util
from jax.extend import core

logger = logging.getLogger(__name__)


def fingerprint(*values: Any) -> str | None:
    """Return a digest of functions and values, 64 hexadecimal digits, or None where they cannot be told for sure.

    It holds for the present values of all that the functions name, for JAX's present settings, and for the versions
    of Python, of all that is installed beside it, and of gdviz.
    """
    try:
        teller = _Teller()
        teller.tell("environment", _ENVIRONMENT)
        teller.settings()
        for value in values:
            teller.value(value)
        return teller.digest.hexdigest()
    except _UntoldError as error:
        logger.debug("no fingerprint: %s", error)
    except RecursionError:
        logger.debug("no fingerprint: too deep")
    except Exception as error:
        # Reading an attribute may run anything.
        logger.debug("no fingerprint: %s: %s", type(error).__name__, error)
    return None


class _UntoldError(Exception):
    """There is something that cannot be told for sure."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What their functions do depends on their arguments and on JAX's settings alone, apart from what is impure.
_LIBRARIES = _names("chex equinox jax jaxlib jaxtyping lineax ml_dtypes numpy optax optimistix")
_STANDARD = _names("""
    __future__ abc bisect builtins cmath collections contextlib copy dataclasses decimal enum fractions functools heapq
    inspect itertools math numbers operator re statistics string types typing warnings
    _abc _bisect _collections _collections_abc _decimal _functools _heapq _operator _statistics
""")
# They read files, count devices, or draw from what else changes.
_IMPURE = _names("""
    numpy.random numpy.load numpy.loadtxt numpy.genfromtxt numpy.fromfile numpy.fromregex numpy.memmap numpy.geterr
    numpy.DataSource numpy.testing numpy.lib.format numpy.lib.npyio numpy.lib._npyio_impl
    jax.numpy.load jax.devices jax.local_devices jax.device_count jax.local_device_count jax.default_backend
    jax.process_index jax.process_count jax.live_arrays jax.pure_callback jax.debug jax.profiler jax.distributed
    jax.experimental equinox.tree_deserialise_leaves warnings.filters
    inspect.stack inspect.currentframe inspect.getsource inspect.getsourcelines
    builtins.open builtins.input builtins.eval builtins.exec builtins.compile builtins.globals builtins.locals
    builtins.vars builtins.dir builtins.id builtins.hash builtins.breakpoint builtins.memoryview builtins.__import__
""")

_ATOMS = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented), range)


class _Teller:
    """Tells values to a digest, each with its kind, so that no two sequences of values are told alike."""

    def __init__(self) -> None:
        self.digest = hashlib.sha256()
        # What was told already is told by its number. It stays referred to, so that no other object gets its id.
        self.told: dict[int, tuple[int, Any]] = {}

    def tell(self, kind: str, content: str | bytes = b"") -> None:
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        self.digest.update(f"{kind}:{len(raw)}:".encode())
        self.digest.update(raw)

    def settings(self) -> None:
        """Tell what of JAX's settings tracing depends on, those of the present context included."""
        for name in sorted(jax.config.values):
            if not any(part in name for part in _SETTINGS_ASIDE):
                self.tell("setting", name)
                self.atom_or_name(getattr(jax.config, name, jax.config.values[name]))
        self.tell("context", str(len(context := jax_config.trace_context())))
        for value in context:
            if type(value).__name__ == "AxisEnv":
                if value.axis_sizes or value.spmd_axis_names or value.explicit_mesh_axis_names:
                    raise _UntoldError("a mapped axis around the function")
            else:
                self.atom_or_name(value)

    def atom_or_name(self, value: Any) -> None:
        if isinstance(value, tuple):
            self.tell("tuple", str(len(value)))
            for item in value:
                self.atom_or_name(item)
        elif isinstance(value, enum.Enum):
            self.tell("enum", f"{type(value).__name__}.{value.name}")
        elif type(value) in _ATOMS:
            self.atom(value)
        else:
            raise _UntoldError(f"a setting of JAX of type {type(value).__name__}")

    def many(self, kind: str, values: Iterable[Any]) -> None:
        items = list(values)
        self.tell(kind, str(len(items)))
        for item in items:
            self.value(item)

    def items(self, kind: str, values: Any) -> None:
        self.many(kind, [part for item in values.items() for part in item])

    def value(self, value: Any) -> None:
        """Tell any value; raise `_UntoldError` where it cannot be."""
        kind = type(value)
        if kind in _ATOMS:
            self.atom(value)
        elif kind is tuple:
            self.many("tuple", value)
        elif kind is types.CodeType:
            self.code(value)
        elif kind is frozenset or kind is set:
            self.unordered(value)
        elif isinstance(value, types.ModuleType):
            raise _UntoldError(f"the module {value.__name__}, of which any part may be used")
        elif id(value) in self.told:
            self.tell("again", str(self.told[id(value)][0]))
        elif name := _name_in_library(value):
            self.tell("name", name)
        else:
            self.told[id(value)] = (len(self.told), value)
            self.object(value)

    def atom(self, value: Any) -> None:
        kind = type(value)
        if kind is float:
            self.tell("float", struct.pack(">d", value))
        elif kind is complex:
            self.tell("complex", struct.pack(">dd", value.real, value.imag))
        elif kind is int:
            self.tell("int", hex(value))
        elif kind is str or kind is bytes:
            self.tell(kind.__name__, value)
        else:
            self.tell(kind.__name__, repr(value))

    def unordered(self, values: Any) -> None:
        """Tell a set; its elements must tell all of themselves."""

        def alone(value: Any) -> bytes:
            if not (type(value) in _ATOMS or (type(value) is tuple and all(map(alone, value)))):
                raise _UntoldError(f"a set that holds a {type(value).__name__}")
            teller = _Teller()
            teller.value(value)
            return teller.digest.digest()

        self.tell(type(values).__name__, b"".join(sorted(map(alone, values))))

    def object(self, value: Any) -> None:
        kind = type(value)
        if isinstance(value, jax.core.Tracer | core.Primitive):
            # What JAX does with a primitive stands in tables elsewhere.
            raise _UntoldError(f"a {kind.__name__} of JAX")
        if isinstance(value, type):
            self.class_(value)
        elif kind is types.FunctionType:
            self.function(value)
        elif kind in (list, collections.deque):
            self.many(kind.__name__, [*value, value.maxlen] if kind is collections.deque else value)
        elif kind in (dict, types.MappingProxyType, collections.OrderedDict):
            self.items(kind.__name__, value)
        elif kind is collections.defaultdict:
            self.value(value.default_factory)
            self.items("defaultdict", value)
        elif kind is np.ndarray or isinstance(value, np.generic):
            self.array("numpy" if kind is np.ndarray else "number", value)
        elif isinstance(value, jax.Array):
            self.jax_array(value)
        elif isinstance(value, np.dtype):
            if value.hasobject:
                raise _UntoldError("an array of objects")
            self.tell("dtype", f"{value!r} {value.str} {value.name}")
        elif kind is types.MethodType:
            self.many("method", (value.__func__, value.__self__))
        elif isinstance(value, functools.partial):
            self.value(kind)
            self.many("partial", (value.func, value.args, value.keywords, vars(value)))
        elif kind is functools._lru_cache_wrapper:
            if value.cache_info().currsize and not _is_ours(value.__module__):
                raise _UntoldError("a cache that holds what was computed with globals as they once were")
            self.many("cache", (value.__wrapped__, value.cache_parameters()))
        elif kind is _Jitted:
            self.jitted(value)
        elif isinstance(value, enum.Enum):
            self.value(kind)
            self.many("enum", (value.name, value.value))
        elif kind in (types.BuiltinFunctionType, types.MethodWrapperType):
            self.builtin(value)
        elif kind in _OF_A_TYPE:
            self.many("of type", (value.__objclass__, value.__name__))
        elif kind in (staticmethod, classmethod):
            self.many(kind.__name__, (value.__func__,))
        elif kind is property:
            self.many("property", (value.fget, value.fset, value.fdel))
        elif kind is functools.cached_property:
            self.many("cached_property", (value.func, value.attrname))
        elif kind in (operator.itemgetter, operator.attrgetter, operator.methodcaller, slice, _tuple_getter):
            self.many(kind.__name__, value.__reduce__()[1])
        elif kind is types.GenericAlias or kind.__module__ == "typing":
            self.tell("annotation", repr(value))
        elif id(value) in _SENTINELS:
            self.tell("sentinel", _SENTINELS[id(value)])
        elif kind is types.SimpleNamespace:
            self.items("namespace", vars(value))
        elif isinstance(value, tuple) and hasattr(kind, "_fields"):
            self.value(kind)
            self.many("named tuple", value)
        elif isinstance(value, traitlets.HasTraits):
            self.traits(value)
        else:
            self.instance(value)

    def array(self, kind: str, array: Any) -> None:
        if array.dtype.hasobject:
            raise _UntoldError("an array of objects")
        self.value(array.dtype)
        self.tell(kind, str(array.shape))
        self.tell("bytes", array.tobytes())

    def jax_array(self, array: jax.Array) -> None:
        if not array.is_fully_addressable or len(array.sharding.device_set) > 1:
            raise _UntoldError("an array on many devices")
        if jax.dtypes.issubdtype(array.dtype, jax.dtypes.prng_key):
            self.tell("random keys", str(jax.random.key_impl(array)))
            array = jax.random.key_data(array)
        self.tell("weak", str(array.weak_type))
        self.array("jax", np.asarray(array))

    def jitted(self, function: Any) -> None:
        settings = function._jit_info._asdict()
        told = ("static_argnums", "static_argnames", "donate_argnums", "donate_argnames", "keep_unused", "inline")
        plain = _PLAIN_JIT
        for name, value in settings.items():
            if name in told:
                self.value(value)
            elif name not in ("fun_sourceinfo", "fun_signature") and value != plain[name]:
                raise _UntoldError(f"jax.jit with {name}")
        self.many("jit", (function._fun,))

    def builtin(self, value: Any) -> None:
        owner = value.__self__
        if owner is None or isinstance(owner, types.ModuleType):
            raise _UntoldError(f"the function {value.__module__}.{value.__name__}")
        self.many("builtin method", (owner, value.__name__))

    def function(self, function: types.FunctionType) -> None:
        """Tell a function by its code and all that this code refers to; not by its name and place in a file."""
        code = function.__code__
        self.tell("function")
        self.code(code)
        self.many("defaults", (function.__defaults__, function.__kwdefaults__))
        # Not what wraps copies, other than the wrapped function itself.
        self.items("attributes", vars(function))
        used = _uses(code)
        for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=True):
            self.tell("cell", name)
            try:
                content = cell.cell_contents
            except ValueError:
                self.tell("empty")
            else:
                self.uses(content, used.cells.get(name, {()}))
        module = function.__globals__.get("__name__", "")
        if _is_told_by_name(module):
            # The function was made by one of a library: what it names there, the library's version tells.
            self.tell("in", module)
            return
        if used.writes:
            raise _UntoldError(f"{function.__qualname__} sets {min(used.writes)}")
        for name in sorted(used.globals):
            self.tell("global", name)
            content = _global(function, name)
            if _is_ours(module) and isinstance(content, types.ModuleType) and _is_told_by_name(content.__name__):
                self.tell("module", content.__name__)
            else:
                self.uses(content, used.globals[name])
        if used.imports:
            raise _UntoldError(f"{function.__qualname__} imports {min(used.imports)}")

    def uses(self, value: Any, chains: set[tuple[str, ...]]) -> None:
        """Tell what of a variable is used: all of it, or only some of its attributes."""
        if () in chains or not (isinstance(value, types.ModuleType) or _is_opaque(value)):
            self.value(value)
            return
        name = value.__name__ if isinstance(value, types.ModuleType) else ""
        self.tell("attributes of", name)
        for attribute in sorted({chain[0] for chain in chains}):
            self.tell("attribute", attribute)
            if name and _is_impure(f"{name}.{attribute}"):
                raise _UntoldError(f"{name}.{attribute}")
            self.uses(getattr(value, attribute), {chain[1:] for chain in chains if chain[0] == attribute})

    def code(self, code: types.CodeType) -> None:
        self.tell("code", code.co_code)
        self.tell("exceptions", code.co_exceptiontable)
        self.many("consts", code.co_consts)
        self.many("names", (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars))
        self.many("counts", (code.co_flags, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount))

    def class_(self, kind: type) -> None:
        """Tell a class of notebooks and user modules by its members, and by how JAX takes its instances apart."""
        if not kind.__flags__ & _MADE_BY_A_CLASS_STATEMENT:
            raise _UntoldError(f"the type {kind.__qualname__}")
        self.tell("class", kind.__name__)
        self.value(type(kind))
        self.many("bases", kind.__bases__)
        members = {name: member for name, member in vars(kind).items() if name not in _MEMBERS_ASIDE}
        for member in members.values():
            owner = getattr(member, "__objclass__", None) if type(member) in _OF_A_TYPE[:3] else None
            if owner is kind or (type(member) is types.BuiltinFunctionType and member.__self__ is kind):
                raise _UntoldError(f"the type {kind.__qualname__}, which is not written in Python")
        for name, member in members.items():
            self.tell("member", name)
            if name == "__dataclass_fields__":
                for field in member.values():
                    parts = (getattr(field, part) for part in _FIELD if part != "type")
                    self.many("field", parts)
            elif name == "__dataclass_params__":
                self.tell("dataclass", repr(member))
            elif type(member) in (types.MemberDescriptorType, types.GetSetDescriptorType):
                self.tell("slot", member.__name__)
            elif name == "__hash__" and isinstance(member, types.FunctionType):
                # What it returns differs between processes, and decides nothing but where dictionaries look first.
                self.code(member.__code__)
            else:
                self.member(kind, member)
        if entry := jax_tree_util._registry.get(kind):
            self.many("pytree", (entry.to_iter, entry.from_iter))

    def member(self, kind: type, member: Any) -> None:
        try:
            self.value(member)
        except _UntoldError:
            # Records of gdviz have methods that make tables and files. No function uses these while it is traced, and
            # the environment tells their code.
            if not _is_ours(kind.__module__):
                raise

    def instance(self, value: Any) -> None:
        """Tell an object by its class and its attributes, where it has nothing else."""
        kind = type(value)
        slots = [name for base in kind.__mro__ for name in _slots(base)]
        # What is larger than its attributes holds something that only its own functions know.
        size = object.__basicsize__ + 8 * (len(slots) + (kind.__dictoffset__ > 0) + (kind.__weakrefoffset__ > 0))
        if kind.__basicsize__ != size or kind.__itemsize__ or kind is object:
            raise _UntoldError(f"an object of type {kind.__module__}.{kind.__qualname__}")
        root = kind.__module__.partition(".")[0]
        if root in sys.stdlib_module_names and root not in ("dataclasses", "types"):
            raise _UntoldError(f"an object of type {kind.__module__}.{kind.__qualname__}")
        self.value(kind)
        self.items("instance", getattr(value, "__dict__", {}))
        for name in slots:
            self.many("slot", (name, hasattr(value, name), getattr(value, name, None)))

    def traits(self, value: traitlets.HasTraits) -> None:
        """Tell a widget by its traits."""
        aside = set(vars(value)) - _OF_ALL_WIDGETS - {"_trait_values"}
        if aside:
            raise _UntoldError(f"a {type(value).__name__} with {min(aside)} beside its traits")
        self.tell("widget", _widget_class(type(value)))
        for name in sorted(value.trait_names()):
            content = getattr(value, name)
            if name not in _OF_ALL_WIDGETS and not isinstance(content, logging.Logger | logging.LoggerAdapter):
                self.many("trait", (name, content))


def _widget_class(kind: type) -> str:
    """Return the name of a widget's class, where it belongs to an installed package or to gdviz."""
    if all(isinstance(member, traitlets.TraitType) or name in _OF_GIVEN_TRAITS for name, member in vars(kind).items()):
        # An instance that was given traits of its own has a class of its own.
        kind = kind.__mro__[1]
    if kind.__module__.partition(".")[0] not in ("ipywidgets", "bqplot", "gdviz") or _resolved(kind) is not kind:
        raise _UntoldError(f"the class {kind.__qualname__}")
    return f"{kind.__module__}.{kind.__qualname__}"


_SETTINGS_ASIDE = ("cache", "log", "traceback", "dump", "profiler")
_OF_A_TYPE = (
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.ClassMethodDescriptorType,
    types.MemberDescriptorType,
    types.GetSetDescriptorType,
)
_MADE_BY_A_CLASS_STATEMENT = 1 << 9
_MEMBERS_ASIDE = {
    *("__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__annotations__", "__annotate__"),
    *("__annotate_func__", "__annotations_cache__", "__firstlineno__", "__static_attributes__", "_abc_impl"),
    *("__orig_bases__", "__parameters__", "__type_params__", "__abstractmethods__"),
}
_FIELD = [name for name in dataclasses.Field.__slots__ if not name.startswith("_")]
_tuple_getter = type(vars(collections.namedtuple("_Pair", "first"))["first"])
# What a widget has beside its state.
_OF_ALL_WIDGETS = {
    *("_trait_notifiers", "_trait_validators", "_cross_validation_lock", "_model_id", "_msg_callbacks"),
    *("_display_callbacks", "_property_lock", "_holding_sync", "_states_to_send", "_repr_mimebundle_"),
    *("comm", "keys", "_esm", "_css", "_view_count"),
}
_OF_GIVEN_TRAITS = {
    *("__module__", "__doc__", "__annotations__", "_traits", "_trait_default_generators", "_descriptors"),
    *("_all_trait_default_generators", "_static_immutable_initial_values", "_instance_inits", "_anywidget_commands"),
}


# What JAX takes for "nothing was given", such as in the functions that jax.vmap returns.
_SENTINELS = {id(value): name for name, value in vars(jax_core).items() if type(value) is object}


def _nothing() -> None:
    pass


_jitted: Any = jax.jit(_nothing)
_Jitted, _PLAIN_JIT = type(_jitted), _jitted._jit_info._asdict()


def _slots(kind: type) -> Iterator[str]:
    slots = vars(kind).get("__slots__", ())
    for name in (slots,) if isinstance(slots, str) else slots:
        if name not in ("__dict__", "__weakref__"):
            # Private names carry the class's.
            private = name.startswith("__") and not name.endswith("__")
            yield f"_{kind.__name__.lstrip('_')}{name}" if private else name


def _is_opaque(value: Any) -> bool:
    return isinstance(value, traitlets.HasTraits)


def _is_told_by_name(module: str) -> bool:
    return module in _OURS_BY_NAME or (_is_installed(module.partition(".")[0]) and not _is_impure(module))


@functools.cache
def _is_installed(package: str) -> bool:
    """Return whether a package is one of those that are told by name, and not a file of the same name elsewhere."""
    if package not in _LIBRARIES | _STANDARD or package not in sys.modules:
        return False
    file = getattr(sys.modules[package], "__file__", None)
    if file is None:
        return True
    path = Path(file)
    if package in _STANDARD:
        return path.is_relative_to(sysconfig.get_path("stdlib"))
    return not _SITES.isdisjoint(path.parts)


# What the cache itself does changes no result.
_OURS_BY_NAME = {"gdviz.disk_cache", __name__}
# Where packages are installed.
_SITES = {"site-packages", "dist-packages"}


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == "gdviz"


def _is_impure(name: str) -> bool:
    parts = name.split(".")
    return any(".".join(parts[:count]) in _IMPURE for count in range(1, len(parts) + 1))


def _is_listed(value: Any) -> bool:
    """Return whether a value is found under one of the impure names: its own may be that of a module within."""
    for name in _IMPURE_BY_END.get(getattr(value, "__name__", ""), ()):
        package, *parts = name.split(".")
        found: Any = sys.modules.get(package)
        for part in parts:
            found = getattr(found, part, None)
        if found is value:
            return True
    return False


_IMPURE_BY_END: dict[str, list[str]] = {}
for _name in sorted(_IMPURE):
    _IMPURE_BY_END.setdefault(_name.rpartition(".")[2], []).append(_name)


def _resolved(value: Any) -> Any:
    """Return what the name of a function or class refers to, or None."""
    found: Any = sys.modules.get(getattr(value, "__module__", None) or "")
    name = getattr(value, "__qualname__", None) or getattr(value, "__name__", None)
    if found is None or not isinstance(name, str):
        return None
    for part in name.split("."):
        found = vars(found).get(part) if isinstance(found, types.ModuleType) else getattr(found, part, None)
    return found


def _name_in_library(value: Any) -> str | None:
    """Return the full name of what belongs to a library that is told by names, or None for what does not.

    Raises `_UntoldError` for what does not only depend on its arguments.
    """
    if not (callable(value) or isinstance(value, type)) or isinstance(value, traitlets.HasTraits):
        return None
    module = getattr(value, "__module__", None)
    if not isinstance(module, str) or not (module in _OURS_BY_NAME or _is_installed(module.partition(".")[0])):
        return None
    if _resolved(value) is not value:
        return None
    name = f"{module}.{getattr(value, '__qualname__', None) or value.__name__}"
    if _is_impure(name) or _is_listed(value):
        raise _UntoldError(name)
    # Names can be copied, as functools.wraps does: the code itself must be the library's.
    inner = value
    while inner is not None and not isinstance(inner, type):
        if isinstance(inner, types.FunctionType) and not _is_told_by_name(inner.__globals__.get("__name__", "")):
            return None
        inner = getattr(inner, "__wrapped__", None)
    return name


def _global(function: types.FunctionType, name: str) -> Any:
    scope = function.__globals__
    if name in scope:
        return scope[name]
    known = scope.get("__builtins__", builtins)
    known = known if isinstance(known, dict) else vars(known)
    if name not in known:
        raise _UntoldError(f"{function.__qualname__} names {name}, which has no value")
    return known[name]


@dataclasses.dataclass(frozen=True)
class _Uses:
    """Which names a code and those inside of it refer to, each with the chains of attributes that it takes of them."""

    globals: dict[str, set[tuple[str, ...]]]
    cells: dict[str, set[tuple[str, ...]]]
    writes: set[str]
    imports: set[str]


_uses_of: dict[int, tuple[types.CodeType, _Uses]] = {}


def _uses(code: types.CodeType) -> _Uses:
    # Codes are equal that are not the same, so that they are known by their id.
    if id(code) not in _uses_of:
        if len(_uses_of) > 5000:
            _uses_of.clear()
        _uses_of[id(code)] = code, _find_uses(code)
    return _uses_of[id(code)][1]


def _find_uses(code: types.CodeType) -> _Uses:
    used = _Uses({}, {}, set(), set())
    instructions = [at for at in dis.get_instructions(code) if at.opname not in ("EXTENDED_ARG", "CACHE", "NOP")]
    for place, at in enumerate(instructions):
        if at.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            used.globals.setdefault(at.argval, set()).add(_chain(instructions, place + 1))
        elif at.opname == "LOAD_FROM_DICT_OR_GLOBALS":
            used.globals.setdefault(at.argval, set()).add(())
        elif at.opname == "LOAD_DEREF":
            used.cells.setdefault(at.argval, set()).add(_chain(instructions, place + 1))
        elif at.opname in ("LOAD_CLASSDEREF", "LOAD_FROM_DICT_OR_DEREF"):
            used.cells.setdefault(at.argval, set()).add(())
        elif at.opname in ("STORE_DEREF", "DELETE_DEREF") and at.argval in code.co_freevars:
            used.writes.add(at.argval)
        elif at.opname in ("STORE_GLOBAL", "DELETE_GLOBAL"):
            used.writes.add(f"global {at.argval}")
        elif at.opname == "IMPORT_NAME":
            used.imports.add(at.argval)
        elif at.opname == "LOAD_BUILD_CLASS":
            # The names of a class body are its own, or those around it.
            used.writes.add("a class")
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            inner = _uses(const)
            for mine, its in ((used.globals, inner.globals), (used.cells, inner.cells)):
                for name, chains in its.items():
                    mine.setdefault(name, set()).update(chains)
            # What an inner function writes may be a variable of this one.
            used.writes.update(name for name in inner.writes if name not in code.co_cellvars)
            used.imports.update(inner.imports)
    return used


def _chain(instructions: list[dis.Instruction], place: int) -> tuple[str, ...]:
    """Return the attributes that are taken of what the instruction before has loaded, one of the other."""
    names = []
    while place < len(instructions) and instructions[place].opname in ("LOAD_ATTR", "LOAD_METHOD"):
        names.append(instructions[place].argval)
        place += 1
    return tuple(names)


def _installed() -> Iterator[str]:
    """Return which versions of all packages are installed, and when they were."""
    for folder in sorted({Path(place) for place in sys.path}):
        if folder.name not in _SITES or not folder.is_dir():
            continue
        for entry in os.scandir(folder):
            if entry.name.endswith((".dist-info", ".egg-info")):
                yield f"{entry.name} {int(entry.stat().st_mtime)}"


def _sources() -> Iterator[str]:
    """Return digests of the files of gdviz."""
    folder = Path(__file__).parent
    for path in sorted(folder.rglob("*.py")):
        yield f"{path.relative_to(folder).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}"


# When this is imported, for what is installed later is not what runs here.
_ENVIRONMENT = "\n".join(
    [sys.version, sys.platform, platform.machine(), *sorted(set(_installed())), *_sources(), str(sys.flags.optimize)]
)
