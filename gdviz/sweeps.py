"""Many runs at once: `sweep(run, hyperparameters) -> Sweep`, over a grid or a list of hyperparameters."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
import numpy as np
from tqdm.auto import tqdm

from gdviz.checks import check_whole
from gdviz.extras import needed_by
from gdviz.records import Record, columns

if TYPE_CHECKING:
    import pandas


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Sweep(Record):
    """What many runs returned, in numpy arrays with the leading axes of the hyperparameters.

    A grid of k hyperparameters has k leading axes, in their order; a list of records has one.

    - `hyperparameters`: by name, the value in each run, of the leading shape;
    - `results`: the pytree that a run returns, each array after the leading axes; NaN (0 for whole numbers, False)
      where the run is not finished;
    - `finished`: which runs are, of the leading shape; all, unless the sweep was interrupted.
    """

    hyperparameters: dict[str, np.ndarray]
    results: Any
    finished: np.ndarray

    def to_pandas(self) -> pandas.DataFrame:
        """Return a table with a row for each run: its hyperparameters, `results…`, and `finished`."""
        with needed_by("Sweep.to_pandas"):
            import pandas

        table = {name: values.ravel() for name, values in self.hyperparameters.items()}
        table |= columns("results", self.results, self.finished.ndim)
        return pandas.DataFrame(table | {"finished": self.finished.ravel()}).rename_axis("run")


def sweep(
    run: Callable[..., Any],
    hyperparameters: Mapping[str, Any] | Iterable[Mapping[str, Any]],
    *,
    batch_size: int = 256,
    progress: bool = True,
) -> Sweep:
    """Return what run(**hyperparameters) returns for all combinations of a grid, or for each record of a list.

    - `run`: a JAX function of named numbers that returns any pytree of arrays; a descent that diverges is a result;
    - `hyperparameters`: a dictionary of names and one-dimensional arrays, of which all combinations are run, or a list
      of dictionaries of names and numbers;
    - `batch_size`: how many runs are computed at once, by `jax.vmap`; memory grows with it, and all batches share one
      compilation, also those of a later sweep of the same function in batches of the same size;
    - `progress`: whether to show a progress bar.

    Interrupt it (Ctrl+C, or the stop button of a notebook) and it returns, with a warning, what is finished by then.
    A batch that has begun is completed before the interruption is noticed.

    Raises `TypeError` for a run that is no function or hyperparameters that are no numbers, and `ValueError` for none
    at all, arrays that are not one-dimensional, records with different names, a batch_size below 1 or a run that fails.

    >>> swept = sweep(lambda a, b: {"product": a * b}, {"a": [1.0, 2.0, 3.0], "b": [4.0, 5.0]}, progress=False)
    >>> swept.results["product"].tolist()
    [[4.0, 5.0], [8.0, 10.0], [12.0, 15.0]]
    """
    if not callable(run):
        raise TypeError(f"run must be a function of the hyperparameters, not {run!r}")
    batch_size = check_whole("batch_size", batch_size, 1)
    values = _grid(hyperparameters) if isinstance(hyperparameters, Mapping) else _columns(hyperparameters)
    shape = next(iter(values.values())).shape
    total = int(np.prod(shape))
    flat = {name: array.ravel() for name, array in values.items()}
    try:
        one = jax.eval_shape(partial(_run, run), {name: array[0] for name, array in flat.items()})
    except Exception as error:
        raise ValueError(f"run fails for hyperparameters {', '.join(values)} (traced numbers): {error}") from error

    results = jax.tree.map(lambda leaf: np.full((total, *leaf.shape), _nothing(leaf.dtype), leaf.dtype), one)
    finished = np.zeros(total, bool)
    size = min(batch_size, total)
    try:
        with tqdm(total=total, unit="run", disable=not progress) as bar:
            for begin in range(0, total, size):
                # The last batch is filled up with its last run: another size would compile again.
                numbers = np.minimum(np.arange(begin, begin + size), total - 1)
                batch = _run_batch(run, {name: array[numbers] for name, array in flat.items()})
                end = min(begin + size, total)
                for array, new in zip(*map(jax.tree.leaves, (results, batch)), strict=True):
                    array[begin:end] = np.asarray(new)[: end - begin]
                finished[begin:end] = True
                bar.update(end - begin)
    except KeyboardInterrupt:
        warnings.warn(f"sweep interrupted: {finished.sum()} of {total} runs are finished", stacklevel=2)
    results = jax.tree.map(lambda leaf: leaf.reshape(*shape, *leaf.shape[1:]), results)
    return Sweep(values, results, finished.reshape(shape))


def _run(run: Callable[..., Any], values: dict[str, Any]) -> Any:
    """Return the results of one run as arrays; random keys as their bits."""

    def array(leaf: Any) -> jax.Array:
        leaf = jnp.asarray(leaf)
        return jax.random.key_data(leaf) if jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key) else leaf

    return jax.tree.map(array, run(**values))


@partial(jax.jit, static_argnums=0)
def _run_batch(run: Callable[..., Any], values: dict[str, jax.Array]) -> Any:
    return jax.vmap(partial(_run, run))(values)


def _nothing(dtype: np.dtype) -> Any:
    return np.nan if jnp.issubdtype(dtype, jnp.inexact) else 0


def _grid(axes: Mapping[str, Any]) -> dict[str, np.ndarray]:
    arrays = {name: _numbers(f"hyperparameters[{name!r}]", values) for name, values in axes.items()}
    if not arrays:
        raise ValueError("hyperparameters must hold at least one name with its values, but they are empty")
    for name, array in arrays.items():
        if array.ndim != 1 or array.size == 0:
            raise ValueError(
                f"hyperparameters[{name!r}] must be a one-dimensional array of at least one value, "
                f"but its shape is {array.shape}"
            )
    return dict(zip(arrays, np.meshgrid(*arrays.values(), indexing="ij"), strict=True))


def _columns(records: Any) -> dict[str, np.ndarray]:
    try:
        rows = list(records)
    except TypeError:
        rows = [records]
    if not all(isinstance(row, Mapping) for row in rows):
        raise TypeError(
            "hyperparameters must be a dictionary of names and arrays or a list of dictionaries of names and numbers, "
            f"not {records!r}"
        )
    if not rows or not rows[0]:
        raise ValueError("hyperparameters must hold at least one record with a name and a number, but they are empty")
    for index, row in enumerate(rows):
        if set(row) != set(rows[0]):
            raise ValueError(f"hyperparameters[{index}] must have the names {sorted(rows[0])}, not {sorted(row)}")
    columns = {name: _numbers(f"hyperparameters[…][{name!r}]", [row[name] for row in rows]) for name in rows[0]}
    for name, array in columns.items():
        if array.ndim != 1:
            raise ValueError(f"hyperparameters[…][{name!r}] must be a number in each record, not an array")
    return columns


def _numbers(name: str, values: Any) -> np.ndarray:
    try:
        array = np.asarray(values)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "biuf":
        raise TypeError(f"{name} must hold numbers, not {values!r}; jax.lax.switch selects other things by index")
    # In the types in which JAX computes, so that the record tells what was run.
    dtype = jax.dtypes.canonicalize_dtype(array.dtype)
    with np.errstate(over="ignore"):
        rounded = array.astype(dtype)
    if array.dtype.kind in "iu" and not np.array_equal(rounded, array):
        raise ValueError(f"{name} must fit into {dtype}, but it ranges from {array.min()} to {array.max()}")
    return rounded
