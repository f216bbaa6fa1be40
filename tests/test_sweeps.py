"""Sweeps against single descents at sampled cells."""

from __future__ import annotations

import errno
import multiprocessing
import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
import xarray
import zarr
from dask.distributed import Client, LocalCluster

from gdviz import GALLERY, descend, sweep, sweeps
from gdviz.batches import WorkersFailedError

WAVE = GALLERY["wave"]()
GRID = {"learning_rate": np.geomspace(1e-3, 3, 5), "momentum": [0.0, 0.5, 0.9]}


def run(learning_rate, momentum):
    trajectory = descend(WAVE.loss, WAVE.start, optax.sgd(learning_rate, momentum), 30)
    return {"loss": trajectory.loss[-1], "end": trajectory.params[-1], "last": trajectory.last}


@pytest.fixture(scope="module")
def grid():
    return sweep(run, GRID, batch_size=4, progress=False)


def test_cells_of_a_grid_are_single_descents(grid):
    assert (grid.results["loss"].shape, grid.results["end"].shape) == ((5, 3), (5, 3, 2))
    assert grid.finished.all()
    single = jax.jit(run)
    for row, column in [(0, 0), (1, 2), (3, 1), (4, 2)]:
        expected = single(GRID["learning_rate"][row], GRID["momentum"][column])
        for name, value in expected.items():
            # 30 steps in float32, fused and so rounded in another way.
            np.testing.assert_allclose(grid.results[name][row, column], value, rtol=1e-4, atol=1e-5)


def test_hyperparameters_lie_at_the_places_of_their_results(grid):
    assert list(grid.hyperparameters) == ["learning_rate", "momentum"]
    np.testing.assert_allclose(grid.hyperparameters["learning_rate"][:, 1], GRID["learning_rate"], rtol=1e-6)
    np.testing.assert_allclose(grid.hyperparameters["momentum"][2], GRID["momentum"], rtol=1e-6)


@pytest.mark.parametrize("batch_size", [1, 15, 1000])
def test_batches_of_any_size_give_the_same(grid, batch_size):
    other = sweep(run, GRID, batch_size=batch_size, progress=False)
    for ours, theirs in zip(jax.tree.leaves(other), jax.tree.leaves(grid), strict=True):
        assert (ours.shape, ours.dtype) == (theirs.shape, theirs.dtype)
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_records_are_run_in_their_order():
    records = [{"x": 3.0, "power": 2}, {"power": 3, "x": -2.0}, {"x": 1.0, "power": 0}]
    result = sweep(lambda x, power: x**power, records, progress=False)
    np.testing.assert_allclose(result.results, [9, -8, 1])
    np.testing.assert_array_equal(result.hyperparameters["power"], [2, 3, 0])
    assert result.hyperparameters["power"].dtype == np.int32


def test_all_batches_and_later_sweeps_share_one_compilation():
    traces = []

    def traced(x):
        traces.append(x)
        return x**2

    first = sweep(traced, {"x": np.arange(10.0)}, batch_size=4, progress=False)
    once = len(traces)
    second = sweep(traced, {"x": np.arange(10.0, 17.0)}, batch_size=4, progress=False)
    np.testing.assert_array_equal(np.append(first.results, second.results), np.arange(17.0) ** 2)
    assert len(traces) == once == 1


def test_divergence_is_a_result():
    bowl = GALLERY["bowl"]()
    result = sweep(
        lambda rate: descend(bowl.loss, bowl.start, optax.sgd(rate), 200), {"rate": [0.1, 5.0]}, progress=False
    )
    assert result.finished.all()
    np.testing.assert_array_equal(np.isfinite(result.results.loss[:, -1]), [True, False])
    assert jax.tree.map(lambda leaf: leaf[1], result.results).diverged_at < 200


def test_seeds_are_hyperparameters_and_keys_results():
    result = sweep(lambda seed: jax.random.key(seed), {"seed": [4, 5]}, progress=False)
    np.testing.assert_array_equal(result.results[1], jax.random.key_data(jax.random.key(5)))


@pytest.mark.usefixtures("interruptible")
def test_interruption_keeps_the_finished_batches(monkeypatch, grid):
    batches = []
    compute = sweeps._run_batch

    def interrupted(*arguments):
        batches.append(arguments)
        # The first only looks at shapes.
        if len(batches) == 4:
            signal.raise_signal(signal.SIGINT)
        return compute(*arguments)

    monkeypatch.setattr(sweeps, "_run_batch", interrupted)
    with pytest.warns(UserWarning, match="sweep interrupted: 6 of 15 runs are finished"):
        partial = sweep(run, GRID, batch_size=4, progress=False)
    np.testing.assert_array_equal(partial.finished.ravel(), np.arange(15) < 6)
    for name, values in partial.results.items():
        np.testing.assert_array_equal(values[partial.finished], grid.results[name][partial.finished])
    assert np.isnan(partial.results["loss"][~partial.finished]).all()
    assert (partial.results["last"][~partial.finished] == 0).all()
    assert list(partial.to_pandas()["finished"]) == list(partial.finished.ravel())


def test_progress_is_shown_when_asked(capsys):
    sweep(lambda x: x, {"x": np.arange(6.0)}, batch_size=3)
    assert "6/6" in capsys.readouterr().err
    sweep(lambda x: x, {"x": np.arange(6.0)}, batch_size=3, progress=False)
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("interruptible")
def test_progress_counts_what_a_store_has_and_says_how_long_the_rest_takes(capsys, tmp_path, monkeypatch):
    stop_at_write(monkeypatch, 3, lambda: signal.raise_signal(signal.SIGINT))
    grid = {"x": np.arange(6.0)}
    with pytest.warns(UserWarning, match=r"interrupted: 2 of 6 .*; call it again with the same store for the others"):
        sweep(lambda x: x, grid, batch_size=1, store=tmp_path / "store", progress=False)
    sweep(lambda x: x, grid, batch_size=1, store=tmp_path / "store")
    said = capsys.readouterr().err
    assert "33%" in said
    assert "2/6 [00:00<" in said
    assert "6/6" in said


# ---- On workers, and on disk --------------------------------------------------------------------


def stop_at_write(monkeypatch, count, stop):
    """Call `stop` before a batch is written for the `count`-th time."""
    writes = []
    write = sweeps._write

    def stopping(*arguments):
        writes.append(arguments)
        if len(writes) == count:
            stop()
        write(*arguments)

    monkeypatch.setattr(sweeps, "_write", stopping)


def assert_same(ours, theirs):
    """Every result of every run, bit by bit: programs, batches and processor are the same."""
    for our, their in zip(jax.tree.leaves(ours), jax.tree.leaves(theirs), strict=True):
        np.testing.assert_array_equal(np.asarray(our), np.asarray(their))


SPAWN = multiprocessing.get_context("spawn")


@pytest.mark.parametrize("size", [4, 15])
def test_threads_and_a_store_give_the_same_as_this_process(size, tmp_path):
    expected = sweep(run, GRID, batch_size=size, progress=False)
    with ThreadPoolExecutor(3) as executor:
        assert_same(sweep(run, GRID, batch_size=size, executor=executor, progress=False), expected)
    stored = sweep(run, GRID, batch_size=size, store=tmp_path / "store", progress=False)
    assert_same(stored, expected)
    assert isinstance(stored.results["end"], zarr.Array)
    np.testing.assert_array_equal(stored.results["end"][3, 1], expected.results["end"][3, 1])
    assert_same(stored.to_numpy(), expected)
    assert stored.to_pandas().equals(expected.to_pandas())


def test_a_worker_is_killed_and_another_one_goes_on(tmp_path, monkeypatch):
    options = {"batch_size": 1, "store": tmp_path / "store", "progress": False}
    with ProcessPoolExecutor(1, mp_context=SPAWN) as executor:
        worker = executor.submit(os.getpid).result()
        stop_at_write(monkeypatch, 2, lambda: os.kill(worker, signal.SIGKILL))
        message = r"sweep stopped, as the executor takes no more batches .*: \d+ of 15 runs are finished; call it again"
        with pytest.raises(WorkersFailedError, match=message):
            sweep(run, GRID, executor=executor, **options)
    with ProcessPoolExecutor(1, mp_context=SPAWN) as executor:
        assert_same(sweep(run, GRID, executor=executor, **options), sweep(run, GRID, batch_size=1, progress=False))


def test_dask_loses_a_worker_and_no_result(monkeypatch):
    grid = {"learning_rate": np.geomspace(1e-3, 3, 20), "momentum": [0.0, 0.5, 0.9]}
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        workers = list(client.run(os.getpid).values())
        stop_at_write(monkeypatch, 3, lambda: os.kill(workers[0], signal.SIGKILL))
        found = sweep(run, grid, batch_size=3, executor=client.get_executor(), progress=False)
    assert found.finished.all()
    assert_same(found, sweep(run, grid, batch_size=3, progress=False))


def test_this_process_is_killed_while_it_writes_and_resumes(tmp_path):
    script = f"""
import os, signal
from gdviz import sweeps
from tests.test_sweeps import GRID, run

class Marks:
    def __init__(self, marks):
        self.marks = marks
    def __setitem__(self, region, value):
        # All results of the fourth batch are written, but not that it is finished.
        if region[0].start == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        self.marks[region] = value

write = sweeps._write
sweeps._write = lambda arrays, marks, *rest: write(arrays, Marks(marks), *rest)
sweeps.sweep(run, GRID, batch_size=3, store={str(tmp_path / "store")!r}, progress=False)
"""
    assert subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[1]).returncode == -signal.SIGKILL
    half = xarray.open_zarr(tmp_path / "store", consolidated=False)
    assert half["finished"].values.sum(axis=1).tolist() == [3, 3, 3, 0, 0]
    found = sweep(run, GRID, batch_size=3, store=tmp_path / "store", progress=False)
    assert_same(found, sweep(run, GRID, batch_size=3, progress=False))


def test_a_full_disk_leaves_a_store_that_is_resumed(tmp_path, monkeypatch):
    put = zarr.storage.LocalStore.set

    async def put_until_full(store, key, value):
        # The results of the third row of the grid.
        if key == "loss/c/2/0":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        await put(store, key, value)

    options = {"batch_size": 3, "store": tmp_path / "store", "progress": False}
    with monkeypatch.context() as patch:
        patch.setattr(zarr.storage.LocalStore, "set", put_until_full)
        message = r"the store cannot be written \(No space left on device\); what it holds stays valid"
        with pytest.raises(OSError, match=message):
            sweep(run, GRID, **options)
    half = xarray.open_zarr(tmp_path / "store", consolidated=False)
    assert half["finished"].values.sum(axis=1).tolist() == [3, 3, 0, 0, 0]
    assert_same(sweep(run, GRID, **options), sweep(run, GRID, batch_size=3, progress=False))


def test_64_bits_stay_on_workers_without_them():
    with jax.enable_x64(True), ThreadPoolExecutor(1) as executor:
        found = sweep(lambda x: x / 3, {"x": [1.0, 2.0]}, executor=executor, progress=False)
    np.testing.assert_array_equal(found.results, np.array([1.0, 2.0]) / 3)


# ---- Taking it away -----------------------------------------------------------------------------


def test_table_has_a_row_for_each_run(grid):
    table = grid.to_pandas()
    assert list(table.columns) == ["learning_rate", "momentum", "end[0]", "end[1]", "last", "loss", "finished"]
    assert (len(table), table.index.name) == (15, "run")
    row = table.iloc[2 * 3 + 1]
    assert row["learning_rate"] == np.float32(GRID["learning_rate"][2])
    assert row["momentum"] == 0.5
    assert row["loss"] == grid.results["loss"][2, 1]
    assert row["end[1]"] == grid.results["end"][2, 1, 1]


def test_table_loses_no_column_whose_name_is_taken():
    named = {"steps": [1, 2], "finished": [0.5, 0.25]}
    table = sweep(lambda steps, finished: {"steps": 2 * steps, "run": finished}, named, progress=False).to_pandas()
    assert list(table.columns) == ["steps", "hyperparameters.finished", "run", "results.steps", "finished"]
    np.testing.assert_array_equal(table["results.steps"], [2, 2, 4, 4])
    np.testing.assert_array_equal(table["hyperparameters.finished"], [0.5, 0.25, 0.5, 0.25])
    alone = sweep(lambda steps: steps, {"steps": [1, 2]}, progress=False).to_pandas()
    assert list(alone.columns) == ["steps", "results", "finished"]


def test_file_holds_all_arrays(grid, tmp_path):
    grid.to_npz(tmp_path / "sweep.npz")
    with np.load(tmp_path / "sweep.npz", allow_pickle=False) as file:
        np.testing.assert_array_equal(file["results['end']"], grid.results["end"])
        np.testing.assert_array_equal(file["hyperparameters['momentum']"], grid.hyperparameters["momentum"])
        np.testing.assert_array_equal(file["finished"], grid.finished)


def test_xarray_has_a_dimension_for_each_hyperparameter_in_memory_as_on_disk(grid, tmp_path):
    in_memory = grid.to_xarray()
    lazy = sweep(run, GRID, batch_size=4, store=tmp_path / "store", progress=False).to_xarray()
    xarray.testing.assert_equal(in_memory, lazy)
    assert in_memory["end"].dims == ("learning_rate", "momentum", "end_0")
    best = in_memory["loss"].sel(momentum=0.5).min().item()
    assert best == grid.results["loss"][:, 1].min()


def test_xarray_has_one_dimension_for_records_and_names_nothing_twice():
    records = [{"x": 3.0, "run": 2}, {"run": 3, "x": -2.0}]
    dataset = sweep(lambda x, run: {"x": x, "all": (x, run)}, records, progress=False).to_xarray()
    assert dict(dataset.sizes) == {"run": 2}
    assert set(dataset.data_vars) == {"x_", "all.0", "all.1", "finished"}
    assert dataset["x"].values.tolist() == [3, -2]


# ---- Bad input ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"run": "adam"}, TypeError, "run must be a function of the hyperparameters, not 'adam'"),
        ({"run": lambda y: y}, ValueError, "run fails for hyperparameters x .*'x'"),
        ({"run": lambda x: x if x > 0 else -x}, ValueError, "run fails for hyperparameters x .*boolean"),
        ({"batch_size": 0}, ValueError, "batch_size must be a whole number ≥ 1, not 0"),
        ({"batch_size": 2.5}, ValueError, "batch_size must be a whole number ≥ 1, not 2.5"),
        ({"hyperparameters": {}}, ValueError, "hyperparameters must hold at least one name with its values"),
        ({"hyperparameters": []}, ValueError, "hyperparameters must hold at least one record with a name"),
        ({"hyperparameters": 3}, TypeError, "hyperparameters must be a dictionary .* or a list of dictionaries"),
        ({"hyperparameters": [1, 2]}, TypeError, "hyperparameters must be a dictionary .* or a list of dictionaries"),
        ({"hyperparameters": {"x": []}}, ValueError, "one-dimensional array of at least one value"),
        ({"hyperparameters": {"x": 3.0}}, ValueError, r"hyperparameters['x'] must be a one-dimensional array"),
        ({"hyperparameters": {"x": ["adam"]}}, TypeError, r"hyperparameters['x'] must hold numbers, not ['adam']"),
        ({"hyperparameters": {"x": [[1], [1, 2]]}}, TypeError, r"hyperparameters['x'] must hold numbers"),
        ({"hyperparameters": {"x": [2**40]}}, ValueError, r"hyperparameters['x'] must fit into int32"),
        ({"hyperparameters": [{"x": 1}, {"y": 1}]}, ValueError, "hyperparameters[1] must have the names ['x'], not ["),
        ({"hyperparameters": [{"x": [1, 2]}]}, ValueError, "hyperparameters[…]['x'] must be a number in each record"),
    ],
)
def test_sweep_refuses_bad_arguments(arguments, error, message):
    pattern = message if ".*" in message or r"\(" in message else re.escape(message)
    with pytest.raises(error, match=pattern):
        sweep(**({"run": lambda x: jnp.sin(x), "hyperparameters": {"x": [1.0]}, "progress": False} | arguments))


def test_a_folder_with_anything_else_is_no_store(tmp_path):
    options = {"batch_size": 3, "progress": False}
    sweep(run, GRID, store=tmp_path / "store", **options)
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "file", tmp_path / "file" / "within"):
        with pytest.raises(ValueError, match=f"store must be a new folder or hold this sweep, but {folder} holds"):
            sweep(run, GRID, store=folder, **options)
    others = {
        "the size of batches": {"batch_size": 1},
        "the hyperparameters": {"hyperparameters": GRID | {"momentum": [0.0, 0.5, 0.8]}},
        "the function": {
            "run": lambda learning_rate, momentum: jax.tree.map(jnp.negative, run(learning_rate, momentum))
        },
        "the results": {"run": lambda learning_rate, momentum: learning_rate},
    }
    for difference, arguments in others.items():
        with pytest.raises(ValueError, match=f"holds another sweep, as .*{difference}.* differ: choose another folder"):
            sweep(**({"run": run, "hyperparameters": GRID, "store": tmp_path / "store"} | options | arguments))


def test_what_cannot_be_sent_or_stored_is_said(tmp_path):
    def calling_python(x):
        return jax.pure_callback(np.sin, x, x, vmap_method="expand_dims")

    small = partial(sweep, hyperparameters={"x": [1.0, 2.0]}, progress=False)
    for place in ({"store": tmp_path / "store"}, {"executor": ThreadPoolExecutor(1)}):
        with pytest.raises(
            ValueError, match=r"can neither be sent to workers nor be identified in a store .*: leave out both where it"
        ):
            small(calling_python, **place)
    with pytest.raises(TypeError, match="a store cannot hold result of type bfloat16"):
        small(lambda x: x.astype(jnp.bfloat16), store=tmp_path / "store")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="executor must not fork this process"):
        small(lambda x: x, executor=ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork")))
    with pytest.raises(ValueError, match="on which no shape and no Python `if` may depend"):
        small(lambda x: jnp.ones(x.astype(int)))


def test_a_missing_package_is_named_with_what_needs_it(tmp_path, monkeypatch):
    small = partial(sweep, lambda x: x, {"x": [1.0, 2.0]}, progress=False)
    needs = {
        "zarr": ("the store of a sweep", partial(small, store=tmp_path / "store")),
        "flatbuffers": ("sending a function to workers", partial(small, executor=ThreadPoolExecutor(1))),
        "xarray": ("Sweep.to_xarray", small().to_xarray),
    }
    for package, (feature, call) in needs.items():
        monkeypatch.setitem(sys.modules, package, None)
        with pytest.raises(ModuleNotFoundError, match=rf'^{feature} needs {package}: pip install "gdviz\[research\]"$'):
            call()
