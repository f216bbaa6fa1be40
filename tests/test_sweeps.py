"""Sweeps against single descents at sampled cells."""

from __future__ import annotations

import re
import signal

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, descend, sweep, sweeps

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
    # The second looks at the shapes of the results, but compiles nothing.
    assert len(traces) == once + 1


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
        if len(batches) == 3:
            signal.raise_signal(signal.SIGINT)
        return compute(*arguments)

    monkeypatch.setattr(sweeps, "_run_batch", interrupted)
    with pytest.warns(UserWarning, match="sweep interrupted: 8 of 15 runs are finished"):
        partial = sweep(run, GRID, batch_size=4, progress=False)
    np.testing.assert_array_equal(partial.finished.ravel(), np.arange(15) < 8)
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


# ---- Taking it away -----------------------------------------------------------------------------


def test_table_has_a_row_for_each_run(grid):
    table = grid.to_pandas()
    columns = ["learning_rate", "momentum", "results['end'][0]", "results['end'][1]", "results['last']"]
    assert list(table.columns) == [*columns, "results['loss']", "finished"]
    assert (len(table), table.index.name) == (15, "run")
    row = table.iloc[2 * 3 + 1]
    assert row["learning_rate"] == np.float32(GRID["learning_rate"][2])
    assert row["momentum"] == 0.5
    assert row["results['loss']"] == grid.results["loss"][2, 1]
    assert row["results['end'][1]"] == grid.results["end"][2, 1, 1]


def test_file_holds_all_arrays(grid, tmp_path):
    grid.to_npz(tmp_path / "sweep.npz")
    with np.load(tmp_path / "sweep.npz", allow_pickle=False) as file:
        np.testing.assert_array_equal(file["results['end']"], grid.results["end"])
        np.testing.assert_array_equal(file["hyperparameters['momentum']"], grid.hyperparameters["momentum"])
        np.testing.assert_array_equal(file["finished"], grid.finished)


# ---- Bad input ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"run": "adam"}, TypeError, "run must be a function of the hyperparameters, not 'adam'"),
        ({"run": lambda y: y}, ValueError, r"run fails for hyperparameters x \(traced numbers\): .*'x'"),
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
