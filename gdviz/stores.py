"""The store of a sweep: a zarr group in a folder, where each batch is one chunk of each array."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.extras import needed_by

FINISHED = "finished"
"""The name of the array that says which runs are finished."""

Labelled = dict[str, tuple[tuple[str, ...], Any]]
"""Arrays by name, each after the names of its dimensions, as xarray takes them."""


def nothing(dtype: np.dtype) -> Any:
    """Return what stands where no result is yet: NaN, 0 or False.

    >>> nothing(np.dtype("float32")), nothing(np.dtype("int32"))
    (nan, 0)
    """
    return np.nan if jnp.issubdtype(dtype, jnp.inexact) else 0


def labelled(hyperparameters: Mapping[str, np.ndarray], results: Any, finished: Any) -> tuple[Labelled, Labelled]:
    """Return the coordinates and the variables of a sweep; the last variable is `finished`.

    Each hyperparameter of a grid is a dimension; records have one, `run`. A variable has its path in the results as
    its name, with "_" at the end where another array has that name.

    >>> grid = np.ones((2, 3))
    >>> coordinates, variables = labelled({"a": grid, "b": grid}, {"loss": grid, "end": np.ones((2, 3, 5))}, grid > 0)
    >>> {name: dimensions for name, (dimensions, _) in variables.items()}
    {'end': ('a', 'b', 'end_0'), 'loss': ('a', 'b'), 'finished': ('a', 'b')}
    """
    is_grid = len(finished.shape) == len(hyperparameters)
    dimensions = tuple(hyperparameters) if is_grid else ("run",)
    coordinates: Labelled = {name: (dimensions, values) for name, values in hyperparameters.items()}
    if is_grid:
        for name, values in hyperparameters.items():
            along = tuple(slice(None) if other == name else 0 for other in dimensions)
            coordinates[name] = ((name,), values[along])
    variables: Labelled = {}
    for path, leaf in jax.tree_util.tree_leaves_with_path(results):
        name = jax.tree_util.keystr(path, simple=True, separator=".").replace("/", "_") or "result"
        while name in {*coordinates, *dimensions, *variables, FINISHED}:
            name += "_"
        inner = leaf.shape[len(dimensions) :]
        variables[name] = ((*dimensions, *(f"{name}_{axis}" for axis in range(len(inner)))), leaf)
    return coordinates, variables | {FINISHED: (dimensions, finished)}


def open_store(
    folder: Path, coordinates: Labelled, variables: Labelled, block: tuple[int, ...], digest: str
) -> list[Any]:
    """Return the arrays of a store in the order of `variables`; the store is made where there is none.

    - `coordinates`: arrays that are there from the beginning; `variables`: shapes and types of those to be written;
    - `block`: the shape of a batch along the leading axes;
    - `digest`: what identifies the function that is run.

    Raises `ValueError` where the folder holds anything but this sweep, and `TypeError` for a type that zarr lacks.
    """
    with needed_by("the store of a sweep"):
        import zarr

    identity = {
        "the function": digest,
        "the hyperparameters": {
            name: [str(array.dtype), hashlib.sha256(array.tobytes()).hexdigest()]
            for name, (_, array) in coordinates.items()
        },
        "the results": {name: [str(array.dtype), list(array.shape)] for name, (_, array) in variables.items()},
        "the size of batches": list(block),
        "the version of JAX": jax.__version__,
    }
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            _make(folder, coordinates, variables, block, identity)
        group = zarr.open_group(folder, mode="r+")
        found: Any = group.attrs["gdviz"]
    except (FileExistsError, FileNotFoundError, NotADirectoryError, KeyError):
        raise ValueError(f"store must be a new folder or hold this sweep, but {folder} holds something else") from None
    others = [name for name, value in identity.items() if found.get(name) != value]
    if others:
        raise ValueError(
            f"store {folder} holds another sweep, as {' and '.join(others)} differ: choose another folder, or delete it"
        )
    return [group[name] for name in variables]


def _make(
    folder: Path, coordinates: Labelled, variables: Labelled, block: tuple[int, ...], identity: dict[str, Any]
) -> None:
    import zarr

    folder.parent.mkdir(parents=True, exist_ok=True)
    # It comes to its place when it is whole.
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f"{folder.name}.") as elsewhere:
        made = Path(elsewhere) / folder.name
        group = zarr.create_group(made, attributes={"gdviz": identity})
        for name, (dimensions, array) in coordinates.items():
            group.create_array(name, data=np.ascontiguousarray(array), dimension_names=dimensions)
        for name, (dimensions, array) in variables.items():
            kind = {"shape": array.shape, "dtype": array.dtype, "fill_value": nothing(array.dtype)}
            chunks = (*block, *(max(1, length) for length in array.shape[len(block) :]))
            try:
                group.create_array(name, **kind, chunks=chunks, dimension_names=dimensions)
            except (TypeError, ValueError) as error:
                raise TypeError(f"a store cannot hold {name} of type {array.dtype}: {error}") from error
        if folder.exists():
            folder.rmdir()
        made.replace(folder)
