"""What all records can do: go to numpy, into files and into the columns of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from os import PathLike
from typing import Any, Self

import jax
import jax.numpy as jnp
import numpy as np


def to_numpy(leaf: Any) -> np.ndarray:
    """Return an array as a numpy array; random keys become their bits."""
    return np.asarray(jax.random.key_data(leaf) if jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key) else leaf)


class Record:
    """The base of the records, frozen dataclasses that are pytrees of arrays."""

    def to_numpy(self) -> Self:
        """Return the same record with numpy arrays; random keys become their bits."""
        return jax.tree.map(to_numpy, self)

    def to_npz(self, path: str | PathLike[str]) -> None:
        """Write all arrays to a compressed `.npz` file, each named by its path in the record, such as `params['w']`."""
        leaves = jax.tree_util.tree_leaves_with_path(self)
        arrays: dict[str, Any] = {jax.tree_util.keystr(keys).removeprefix("."): to_numpy(leaf) for keys, leaf in leaves}
        np.savez_compressed(path, **arrays)


def columns(parts: Mapping[str, Any], leading: int) -> dict[str, np.ndarray]:
    """Return the columns of a table for named pytrees, whose leading axes become the rows.

    A column has the path in its pytree as its name, such as `layer[0].w[1, 0]`. The part comes first where there is no
    such path, as in `params[0]`, and where its first name is taken, as in `gradient.layer[0].w[1, 0]`.
    """
    found: dict[str, np.ndarray] = {}
    for part, tree in parts.items():
        taken = {_first_name(name) for name in (*parts, *found)}
        for path, column in _by_path(tree, leading):
            name = _KEY.sub(r".\1", path).removeprefix(".")
            first = _first_name(name)
            found[name if first and first not in taken else part + (f".{name}" if first else name)] = column
    return found


def _by_path(tree: Any, leading: int) -> Iterator[tuple[str, np.ndarray]]:
    """Yield each number behind the leading axes of a pytree: its path, such as `['w'][1, 0]`, and its rows."""
    for path, leaf in jax.tree_util.tree_leaves_with_path(tree):
        array = to_numpy(leaf)
        rows = array.reshape(-1, *array.shape[leading:])
        for index in np.ndindex(array.shape[leading:]):
            suffix = f"[{', '.join(map(str, index))}]" if index else ""
            yield jax.tree_util.keystr(path) + suffix, rows[(slice(None), *index)]


_KEY = re.compile(r"\['([^\W\d]\w*)'\]")
"""A key of a dictionary that can be written as an attribute."""


def _first_name(path: str) -> str:
    return re.split(r"[.\[]", path)[0]


def all_finite(tree: Any) -> jax.Array:
    """Return whether all floating-point numbers of a pytree are finite."""
    numbers = [leaf for leaf in jax.tree.leaves(tree) if jnp.issubdtype(jnp.result_type(leaf), jnp.floating)]
    return jnp.stack([jnp.isfinite(leaf).all() for leaf in numbers]).all()
