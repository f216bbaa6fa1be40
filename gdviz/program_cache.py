"""Compiled programs on disk: a process that makes a link which an earlier one has made neither traces nor compiles."""

from __future__ import annotations

import hashlib
import itertools
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import fields, is_dataclass, replace
from typing import Any

import jax
import numpy as np

from gdviz import disk_cache
from gdviz.compiler.program import Program, Run, Slot, in_memory


def load(key: str | None) -> tuple[Program, float] | None:
    """Return the program that was saved under a key, and its milliseconds for a run, or None where there is none."""
    found = disk_cache.read(key)
    if found is None:
        return None
    data, (wasm, text) = found
    try:
        inputs, outputs = (tuple(_slot(told) for told in data[name]) for name in ("inputs", "outputs"))
        input_tree, output_tree = (jax.tree.structure(_rebuilt(data[name])) for name in ("input_tree", "output_tree"))
    except _UnknownTypeError:
        return None
    return Program(wasm, text, inputs, outputs, input_tree, output_tree), data["milliseconds"]


# JAX keeps what it has traced for each value of it.
_context: Any = jax.make_user_context() if hasattr(jax, "make_user_context") else None
_values = itertools.count()


def tracing_anew() -> AbstractContextManager[None]:
    """Return a context in which JAX traces functions anew: what it has kept holds globals as they once were.

    A fingerprint tells them as they are now.
    """
    if _context is not None:
        return _context(next(_values))
    jax.clear_caches()
    return nullcontext()


def save(key: str | None, program: Program, milliseconds: float) -> None:
    """Save a program, unless it takes or returns pytrees of types that only this process knows."""
    if key is None:
        return
    trees = {"input_tree": program.input_tree, "output_tree": program.output_tree}
    try:
        told = {name: _told(jax.tree.unflatten(tree, [0] * tree.num_leaves)) for name, tree in trees.items()}
        if any(jax.tree.structure(_rebuilt(told[name])) != tree for name, tree in trees.items()):
            return
    except _UnknownTypeError:
        return
    data = {
        "inputs": [_described(slot) for slot in program.inputs],
        "outputs": [_described(slot) for slot in program.outputs],
        **told,
        "milliseconds": milliseconds,
    }
    disk_cache.write(key, data, [program.wasm, program.deflated_text])


def recall(key: str | None, program: Program, arguments: tuple[Any, ...]) -> Program:
    """Return a program that need not run for some arguments, where such a run was saved."""
    inputs = _as_bytes(program.inputs, arguments)
    found = disk_cache.read(_key_of_run(key, inputs))
    return program if found is None else replace(program, known=Run(inputs, tuple(found[1])))


def save_run(key: str | None, program: Program, arguments: tuple[Any, ...], result: Any) -> None:
    """Save what a program returned for some arguments."""
    run_key = _key_of_run(key, _as_bytes(program.inputs, arguments))
    disk_cache.write(run_key, None, _as_bytes(program.outputs, result))


def _key_of_run(key: str | None, inputs: tuple[bytes, ...]) -> str | None:
    # The program tells how long each of the inputs is.
    return None if key is None else hashlib.sha256(b"".join([key.encode(), *inputs])).hexdigest()


def _as_bytes(slots: tuple[Slot, ...], tree: Any) -> tuple[bytes, ...]:
    return tuple(in_memory(slot, leaf) for slot, leaf in zip(slots, jax.tree.leaves(tree), strict=True))


def _described(slot: Slot) -> list[Any]:
    return [slot.name, slot.shape, str(slot.dtype), slot.address]


def _slot(described: list[Any]) -> Slot:
    name, shape, dtype, address = described
    return Slot(name, tuple(shape), np.dtype(dtype), address)


class _UnknownTypeError(Exception):
    """A node of a pytree is of a type that cannot be told by a name."""


def _told(tree: Any) -> Any:
    """Return the structure of a pytree as data for JSON: of tuples, lists, dictionaries, and records by their name."""
    kind = type(tree)
    if tree is None:
        return {"type": "none"}
    if kind in (tuple, list):
        return {"type": kind.__name__, "parts": [_told(part) for part in tree]}
    if kind is dict and all(isinstance(key, str) for key in tree):
        return {"type": "dict", "parts": {key: _told(part) for key, part in tree.items()}}
    if isinstance(tree, tuple) and hasattr(tree, "_fields"):
        return {"type": _name(kind), "parts": {name: _told(getattr(tree, name)) for name in kind._fields}}
    if is_dataclass(tree):
        return {"type": _name(kind), "parts": {at.name: _told(getattr(tree, at.name)) for at in fields(tree)}}
    if kind is int:
        return {"type": "leaf"}
    raise _UnknownTypeError


def _rebuilt(told: Mapping[str, Any]) -> Any:
    """Return a pytree of such a structure."""
    kind, parts = told["type"], told.get("parts", ())
    if kind in ("none", "leaf"):
        return None if kind == "none" else 0
    if kind in ("tuple", "list"):
        built = [_rebuilt(part) for part in parts]
        return tuple(built) if kind == "tuple" else built
    named = {name: _rebuilt(part) for name, part in parts.items()}
    if kind == "dict":
        return named
    try:
        return _type(*kind)(**named)
    except Exception:  # a record may check what it is made of
        raise _UnknownTypeError from None


def _name(kind: type) -> tuple[str, str]:
    if _type(kind.__module__, kind.__qualname__) is not kind:
        raise _UnknownTypeError
    return kind.__module__, kind.__qualname__


def _type(module: str, name: str) -> Any:
    """Return a record by its name, of a module that is there already: the cache brings no code in."""
    found: Any = sys.modules.get(module)
    for part in name.split("."):
        found = getattr(found, part, None)
    if not (isinstance(found, type) and (is_dataclass(found) or hasattr(found, "_fields"))):
        raise _UnknownTypeError
    return found
