"""What all records can do: name their numbers by their place, go to numpy and into files."""

from __future__ import annotations

from os import PathLike
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np


def to_numpy(leaf: Any) -> np.ndarray:
    """Return an array as a numpy array; random keys become their bits."""
    return np.asarray(jax.random.key_data(leaf) if jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key) else leaf)


def named_leaves(tree: Any) -> list[tuple[str, np.ndarray]]:
    """Return all arrays of a pytree as numpy arrays, each with its place, for example `params['w']`."""
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    return [(jax.tree_util.keystr(path).removeprefix("."), to_numpy(leaf)) for path, leaf in leaves]


def elements(name: str, array: np.ndarray, leading: int) -> dict[str, np.ndarray]:
    """Return the columns of a table for an array, by name and index behind its leading axes, which become the rows."""
    columns = {}
    rows = array.reshape(-1, *array.shape[leading:])
    for index in np.ndindex(array.shape[leading:]):
        place = f"[{', '.join(map(str, index))}]" if index else ""
        columns[name + place] = rows[(slice(None), *index)]
    return columns


def save_npz(record: Any, path: str | PathLike[str]) -> None:
    """Write all arrays of a record to a compressed `.npz` file, named by their place in it."""
    arrays: dict[str, Any] = dict(named_leaves(record))
    np.savez_compressed(path, **arrays)
