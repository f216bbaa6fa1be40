"""What JavaScript sees of a program: objects, lists and numbers, by names from the function and its pytrees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import jax
import numpy as np

from gdviz.compiler.encodings.border import as_numbers

if TYPE_CHECKING:
    from gdviz.compiler.program import Program, Slot

Tree = Any
"""A pytree as JavaScript has it: dicts for objects, lists, `Slot`s for numbers and arrays, None for null."""


@dataclass(frozen=True)
class Interface:
    """What JavaScript sees of a program.

    `arguments` are its inputs by name, apart from the `state`, if it has one, which a step makes `next`; `result` is
    the rest. `values` has the start of the state, and arguments that may be missing, by the address of their slots.
    """

    name: str
    doc: str
    arguments: dict[str, Tree]
    result: Tree
    state: Tree = None
    next: Tree = None
    values: Mapping[int, np.ndarray] = field(default_factory=dict)


def interface_of(program: Program, state: str | None, start: Any, defaults: bool) -> Interface:
    """Return the interface of a program; with `defaults`, the examples of arguments stand for those that are missing.

    Raises `ValueError` where `state` names no argument, or one of another kind than the function returns.
    """
    signature = program.signature
    leaves = [
        ((*signature.parameters[first], *path), slot)
        for (first, *path), slot in _leaves(program.input_tree, program.inputs)
    ]
    arguments = _tree(leaves) if leaves else {}
    outputs = list(_leaves(program.output_tree, program.outputs))
    result = _tree(outputs) if outputs else {}
    values = _values(signature.examples, program.inputs) if defaults else {}
    if state is None:
        if start is not None:
            raise ValueError("start is the start of a state: state must name the argument that is the state")
        return Interface(signature.name, signature.doc, arguments, result, values=values)
    if state not in arguments:
        raise ValueError(f"state must be an argument of {signature.name}, {', '.join(arguments)}, not {state!r}")
    carried = arguments.pop(state)
    if _kinds(result) == _kinds(carried):
        following, result = result, None
    elif isinstance(result, list) and len(result) == 2 and _kinds(result[0]) == _kinds(carried):
        following, result = result
    else:
        raise ValueError(
            f"{signature.name} must return the next {state}, or a pair of it and outputs: "
            f"{state} is {_described(carried)}, but it returns {_described(result)}"
        )
    index = [path[0] for path in signature.parameters].index(state)
    first = signature.examples[index] if start is None else start
    values = values | _start(carried, first, state)
    return Interface(signature.name, signature.doc, arguments, result, carried, following, values)


def _start(state: Tree, value: Any, name: str) -> dict[int, np.ndarray]:
    """Return the numbers of the start of a state; raise `ValueError` for another kind of value."""
    slots, leaves = slots_of(state), jax.tree.leaves(value)
    if len(slots) != len(leaves) or [slot.value_shape for slot in slots] != [np.shape(leaf) for leaf in leaves]:
        raise ValueError(f"start must be like {name}, {_described(state)}")
    values = _values(leaves, slots)
    if len(values) != len(slots):
        raise ValueError(f"start must be given: the example of {name} has shapes and types alone")
    return values


def _values(examples: Any, slots: Sequence[Slot]) -> dict[int, np.ndarray]:
    """Return the numbers of examples that have any, by the address of their slot."""
    return {
        slot.address: numbers
        for slot, leaf in zip(slots, jax.tree.leaves(examples), strict=True)
        if not isinstance(leaf, jax.ShapeDtypeStruct) and (numbers := as_numbers(leaf, slot.type)) is not None
    }


def kind_of(slot: Slot) -> str:
    """Return the type of a slot's numbers: of integers with 8 or 16 bits their own, although they lie in 32."""
    return slot.type if slot.type in ("int8", "uint8", "int16", "uint16") else str(slot.dtype)


def _kinds(tree: Tree) -> Any:
    """Return a tree with shapes and types in the place of slots."""
    match tree:
        case dict():
            return {key: _kinds(part) for key, part in tree.items()}
        case list():
            return [_kinds(part) for part in tree]
        case None:
            return None
    return f"{tree.type}{list(tree.value_shape)}"


def _described(tree: Tree) -> str:
    return str(_kinds(tree)).replace("'", "")


# Attributes that mean something to every element.
_TAKEN = ("class", "dir", "hidden", "id", "inert", "is", "lang", "part", "slot", "steps", "style", "tabindex", "title")


def check_traits(interface: Interface) -> None:
    """Raise `ValueError` where names of arguments or results cannot be traits of one widget."""
    results = interface.result if isinstance(interface.result, dict) else {"result": None}
    for name in (*interface.arguments, *results):
        if not name.isidentifier():
            raise ValueError(f"a result named {name!r} cannot be a trait, whose name must be an identifier")
    for name in results:
        if name in interface.arguments:
            raise ValueError(f"{name} is an argument and a result, which cannot be one trait; rename one of them")


def check_element(interface: Interface, element: str) -> None:
    """Raise `ValueError` for a name that no custom element may have, or for arguments that cannot be attributes."""
    if not re.fullmatch(r"[a-z][a-z0-9._]*-[a-z0-9._-]*", element):
        raise ValueError(
            f"element must be a name of lower-case letters and digits with a hyphen, such as 'my-net', not {element!r}"
        )
    attributes: dict[str, str] = {}
    for name in interface.arguments:
        if name.lower() in _TAKEN or name == "result":
            raise ValueError(f"argument {name} cannot be an attribute: {name.lower()} means something else; rename it")
        other = attributes.setdefault(name.lower(), name)
        if other != name:
            raise ValueError(
                f"arguments {other} and {name} cannot both be attributes, which do not know capital letters"
            )


def _leaves(structure: Any, slots: Sequence[Slot]) -> Iterable[tuple[tuple[Any, ...], Slot | None]]:
    """Yield the path of each leaf of a pytree, as names and indices; None is one too."""
    tree = jax.tree.unflatten(structure, slots)
    for path, leaf in jax.tree_util.tree_leaves_with_path(tree, is_leaf=lambda node: node is None):
        yield tuple(map(_key, path)), leaf


def _key(key: Any) -> str | int:
    """Return the name of a part of a pytree, or its index in a list."""
    match key:
        case jax.tree_util.SequenceKey():
            return int(key.idx)
        case jax.tree_util.GetAttrKey():
            return str(key.name)
    return str(key.key)


def _tree(leaves: Sequence[tuple[tuple[Any, ...], Slot | None]]) -> Tree:
    """Return the tree that has leaves at these paths."""
    if leaves[0][0] == ():
        return leaves[0][1]
    groups: dict[Any, list[tuple[tuple[Any, ...], Slot | None]]] = {}
    for (first, *path), leaf in leaves:
        groups.setdefault(first, []).append((tuple(path), leaf))
    parts = {key: _tree(group) for key, group in groups.items()}
    if all(isinstance(key, int) for key in parts):
        # What has no leaves, such as an empty list, has no path either.
        return [parts.get(index) for index in range(max(parts) + 1)]
    if "__proto__" in parts:
        raise ValueError(
            "no part of an argument or a result may be named __proto__, which is no property of JavaScript"
        )
    return {str(key): part for key, part in parts.items()}


def slots_of(tree: Tree) -> list[Slot]:
    """Return the slots of a tree in order."""
    match tree:
        case None:
            return []
        case dict() | list():
            return [slot for part in (tree.values() if isinstance(tree, dict) else tree) for slot in slots_of(part)]
    return [tree]
