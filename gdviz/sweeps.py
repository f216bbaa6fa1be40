"""Many runs at once: `sweep(run, hyperparameters) -> Sweep`, over a grid or a list of hyperparameters."""

from __future__ import annotations

import itertools
import math
import os
import warnings
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
import numpy as np
from tqdm.auto import tqdm

from gdviz.batches import Program, WorkersFailedError, compute_batches
from gdviz.checks import check_whole
from gdviz.extras import needed_by
from gdviz.records import Record, columns
from gdviz.stores import labelled, nothing, open_store

if TYPE_CHECKING:
    import pandas
    import xarray


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Sweep(Record):
    """What many runs returned, in arrays with the leading axes of the hyperparameters.

    A grid of k hyperparameters has k leading axes, in their order; a list of records has one.

    - `hyperparameters`: by name, the value in each run, of the leading shape;
    - `results`: the pytree that a run returns, each array after the leading axes; NaN (0 for whole numbers, False)
      where the run is not finished. With a store they are arrays of zarr, of which only what is indexed is read:
      `swept.results["loss"][3]`; `to_numpy` reads all;
    - `finished`: which runs are, of the leading shape; all, unless the sweep was interrupted.
    """

    hyperparameters: dict[str, np.ndarray]
    results: Any
    finished: np.ndarray

    def to_pandas(self) -> pandas.DataFrame:
        """Return a table with a row for each run and columns for its hyperparameters, its results and `finished`.

        A result is named by its place in the pytree, for example `w[1, 0]`, as in `Trajectory.to_pandas`, and `results`
        where there is but one array; where a name is taken already, the part comes first: `results.w[1, 0]`.

        >>> sweep(lambda a: {"square": a**2}, {"a": [1.0, 2.0]}, progress=False).to_pandas().columns.tolist()
        ['a', 'square', 'finished']
        """
        with needed_by("Sweep.to_pandas"):
            import pandas

        # Of a plain dictionary, the columns would be in alphabetical order.
        hyperparameters = OrderedDict(self.hyperparameters)
        parts = {"hyperparameters": hyperparameters, "results": self.results, "finished": self.finished}
        return pandas.DataFrame(columns(parts, self.finished.ndim)).rename_axis("run")

    def to_xarray(self) -> xarray.Dataset:
        """Return a dataset with a dimension for each hyperparameter of a grid, or `run` for a list of records.

        Its variables are named by their path in `results`, such as `params.w`. With a store it is read lazily: in
        parts, by Dask where that is installed, and as `xarray.open_zarr(store)` in any other program.
        """
        with needed_by("Sweep.to_xarray"):
            import xarray

        for leaf in jax.tree.leaves(self.results):
            if hasattr(leaf, "store"):
                return xarray.open_zarr(leaf.store.root, consolidated=False)
        coordinates, variables = labelled(self.hyperparameters, self.results, self.finished)
        return xarray.Dataset(variables, coordinates)


def sweep(
    run: Callable[..., Any],
    hyperparameters: Mapping[str, Any] | Iterable[Mapping[str, Any]],
    *,
    executor: Executor | None = None,
    store: str | os.PathLike[str] | None = None,
    batch_size: int = 256,
    progress: bool = True,
) -> Sweep:
    """Return what run(**hyperparameters) returns for all combinations of a grid, or for each record of a list.

    - `run`: a JAX function of named numbers that returns any pytree of arrays; a descent that diverges is a result;
    - `hyperparameters`: a dictionary of names and one-dimensional arrays, of which all combinations are run, or a list
      of dictionaries of names and numbers;
    - `executor`: what computes the batches, by default this process: any `concurrent.futures.Executor`, such as
      `ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn"))`, `dask.distributed.Client().get_executor()`
      or `mpi4py.futures.MPIPoolExecutor()`. Its workers need JAX and gdviz; `run` is sent to them as data;
    - `store`: a folder to which results are written as they come, in the format zarr. Where it holds a part of this
      sweep, only the rest is run; results of a sweep that is larger than the memory are read from it as they are used;
    - `batch_size`: the most runs that are computed at once, by `jax.vmap`; memory grows with it. All batches share one
      compilation, also those of a later sweep of the same function in batches of the same size;
    - `progress`: whether to show a progress bar, with the time that is left.

    Interrupt it (Ctrl+C, or the stop button of a notebook) and it returns, with a warning, what is finished by then;
    with a store, a second call goes on from there. In this process, a batch that has begun is completed before the
    interruption is noticed. What workers fail to compute, or lose, is sent again. If it fails three times, or the
    executor breaks, what is finished is returned in the same way; where it is in a store, or there is nothing, that is
    an error.

    Raises `TypeError` for a run that is no function, hyperparameters that are no numbers or results that a store cannot
    hold, `ValueError` for no hyperparameters, arrays that are not one-dimensional, records with different names, a
    batch_size below 1, a run that fails or cannot be sent, or the store of another sweep, `RuntimeError` where workers
    fail, and `OSError` where the disk does: what the store has by then stays valid.

    >>> swept = sweep(lambda a, b: {"product": a * b}, {"a": [1.0, 2.0, 3.0], "b": [4.0, 5.0]}, progress=False)
    >>> swept.results["product"].tolist()
    [[4.0, 5.0], [8.0, 10.0], [12.0, 15.0]]

    >>> from concurrent.futures import ThreadPoolExecutor
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as workers:
    ...     swept = sweep(lambda a: a**2, {"a": [1.0, 2.0, 3.0]}, executor=workers, store=folder, progress=False)
    ...     float(swept.to_xarray()["result"].sel(a=3.0))
    9.0
    """
    if not callable(run):
        raise TypeError(f"run must be a function of the hyperparameters, not {run!r}")
    batch_size = check_whole("batch_size", batch_size, 1)
    values = _grid(hyperparameters) if isinstance(hyperparameters, Mapping) else _columns(hyperparameters)
    shape = next(iter(values.values())).shape
    block = _block(shape, batch_size)
    batch = {name: jax.ShapeDtypeStruct((math.prod(block),), array.dtype) for name, array in values.items()}
    try:
        returned = jax.eval_shape(partial(_run_batch, run), batch)
    except Exception as error:
        raise ValueError(
            f"run fails for hyperparameters {', '.join(values)} (traced numbers, on which no shape and no Python `if` "
            f"may depend): {error}"
        ) from error
    all_runs = jax.tree.map(lambda leaf: jax.ShapeDtypeStruct((*shape, *leaf.shape[1:]), leaf.dtype), returned)
    program = Program(partial(_run_batch, run), batch)
    results, marks = (
        _in_memory(all_runs, shape) if store is None else _on_disk(Path(store), program, values, all_runs, block)
    )
    finished = np.asarray(marks)
    try:
        with tqdm(total=finished.size, initial=int(finished.sum()), unit="run", disable=not progress) as bar:
            for region, leaves in compute_batches(program, _batches(values, finished, block), executor):
                _write(jax.tree.leaves(results), marks, region, leaves)
                finished[region] = True
                bar.update(finished[region].size)
    except (KeyboardInterrupt, WorkersFailedError) as stop:
        _report(stop, finished, store is not None)
    return Sweep(values, results, finished)


def _block(shape: tuple[int, ...], most: int) -> tuple[int, ...]:
    """Return the shape of a batch of at most `most` runs: all of the last axes, and a part of the one before them."""
    block: tuple[int, ...] = ()
    for length in reversed(shape):
        # Parts of nearly the same length: little is computed twice to fill up the last one.
        size = math.ceil(length / math.ceil(length / most))
        block = (size, *block)
        most //= size
    return block


def _batches(
    values: dict[str, np.ndarray], finished: np.ndarray, block: tuple[int, ...]
) -> Iterator[tuple[tuple[slice, ...], dict[str, np.ndarray]]]:
    """Yield the region of each batch that is not finished, and its hyperparameters."""
    for corner in itertools.product(*map(range, itertools.repeat(0), finished.shape, block)):
        ends = np.minimum(np.add(corner, block), finished.shape).tolist()
        region = tuple(map(slice, corner, ends))
        if not finished[region].all():
            flat = {name: array[region].ravel() for name, array in values.items()}
            # Filled up with its last run: another size would compile again.
            yield region, {name: np.pad(run, (0, math.prod(block) - run.size), "edge") for name, run in flat.items()}


def _in_memory(all_runs: Any, shape: tuple[int, ...]) -> tuple[Any, np.ndarray]:
    """Return arrays for the results of all runs, and which of them are finished."""
    results = jax.tree.map(lambda leaf: np.full(leaf.shape, nothing(leaf.dtype), leaf.dtype), all_runs)
    return results, np.zeros(shape, bool)


def _on_disk(
    folder: Path, program: Program, values: dict[str, np.ndarray], all_runs: Any, block: tuple[int, ...]
) -> tuple[Any, Any]:
    """Return the same in a store, which may have some of them."""
    marks = jax.ShapeDtypeStruct(next(iter(values.values())).shape, np.dtype(bool))
    coordinates, variables = labelled(values, all_runs, marks)
    *results, marks = open_store(folder, coordinates, variables, block, program.digest)
    return jax.tree.unflatten(jax.tree.structure(all_runs), results), marks


def _write(arrays: list[Any], marks: Any, region: tuple[slice, ...], leaves: list[np.ndarray]) -> None:
    """Write the results of a batch, and after them that its runs are finished: what is marked is whole."""
    shape = [along.stop - along.start for along in region]
    try:
        for array, leaf in zip(arrays, leaves, strict=True):
            array[region] = leaf[: math.prod(shape)].reshape(*shape, *leaf.shape[1:])
        marks[region] = True
    except OSError as error:
        message = (
            f"the store cannot be written ({error.strerror}); what it holds stays valid, and a new call goes on there"
        )
        raise OSError(error.errno, message) from error


def _report(stop: BaseException, finished: np.ndarray, is_stored: bool) -> None:
    """Say why a sweep has stopped: as a warning, or as an error where that loses nothing."""
    reason = f"stopped, as {stop}" if isinstance(stop, WorkersFailedError) else "interrupted"
    message = f"sweep {reason}: {finished.sum()} of {finished.size} runs are finished"
    if is_stored:
        message += "; call it again with the same store for the others"
    if isinstance(stop, WorkersFailedError) and (is_stored or not finished.any()):
        raise WorkersFailedError(message) from stop
    warnings.warn(message, stacklevel=3)


def _run(run: Callable[..., Any], values: dict[str, Any]) -> Any:
    """Return the results of one run as arrays; random keys as their bits."""

    def array(leaf: Any) -> jax.Array:
        leaf = jnp.asarray(leaf)
        return jax.random.key_data(leaf) if jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key) else leaf

    return jax.tree.map(array, run(**values))


@partial(jax.jit, static_argnums=0)
def _run_batch(run: Callable[..., Any], values: dict[str, jax.Array]) -> Any:
    return jax.vmap(partial(_run, run))(values)


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
    return dict(zip(arrays, np.meshgrid(*arrays.values(), indexing="ij", copy=False), strict=True))


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
