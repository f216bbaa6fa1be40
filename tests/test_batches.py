"""Batches on executors that lose, fail and forget them."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from itertools import count

import jax.numpy as jnp
import numpy as np
import pytest

from gdviz import batches, sweep
from gdviz.batches import Program, WorkersFailedError, compute_batches

NUMBERS = np.arange(40.0, dtype=np.float32)


class Unreliable(Executor):
    """Runs each task at once, but does with the n-th what `fates` says."""

    def __init__(self, fates=()):
        self.fates, self.tasks, self.sent = dict(fates), count(), []

    def submit(self, function, *arguments):
        fate, future = self.fates.get(next(self.tasks)), Future()
        self.sent.append(arguments)
        if isinstance(fate, Exception):
            future.set_exception(fate)
        elif fate == "cancelled":
            future.cancel()
        elif fate == "closed":
            raise RuntimeError("cannot schedule new futures after shutdown")
        elif fate != "lost":
            future.set_result(function(*arguments))
        return future


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(batches, "PATIENCE", 0.1)
    monkeypatch.setattr(batches, "_functions", {})


def squares(executor):
    return sweep(lambda x: x**2, {"x": NUMBERS}, batch_size=2, executor=executor, progress=False)


@pytest.mark.parametrize("fate", ["lost", "cancelled", OSError("the line is dead")])
def test_what_is_lost_is_run_again(fate):
    executor = Unreliable({5: fate, 6: fate, 7: fate, 24: fate})
    found = squares(executor)
    assert found.finished.all()
    np.testing.assert_array_equal(found.results, NUMBERS**2)


def test_what_fails_three_times_stops_the_sweep_but_nothing_is_lost():
    failing = dict.fromkeys(range(9, 100), MemoryError("no memory left"))
    with pytest.warns(
        UserWarning, match=r"sweep stopped, as a batch failed 3 times, .*no memory left.*: \d+ of 40 runs"
    ):
        found = squares(Unreliable(failing))
    assert 0 < found.finished.sum() < 40
    np.testing.assert_array_equal(found.results, np.where(found.finished, NUMBERS**2, np.nan))
    with pytest.warns(UserWarning, match="sweep stopped, as the executor takes no more batches .cannot schedule new"):
        squares(Unreliable({9: "closed"}))
    with pytest.raises(
        WorkersFailedError, match=r"a batch failed 3 times, the last time by .*no memory.*: 0 of 40 runs"
    ):
        squares(Unreliable(dict.fromkeys(range(100), MemoryError("no memory left"))))


def test_the_function_is_sent_where_it_is_unknown_and_few_batches_are_under_way():
    taken = []

    def numbers():
        for begin in range(0, 40, 2):
            taken.append(begin)
            yield begin, NUMBERS[begin : begin + 2]

    executor = Unreliable()
    finished = 0
    for key, (leaf,) in compute_batches(Program(jnp.square, NUMBERS[:2]), numbers(), executor):
        np.testing.assert_array_equal(leaf, NUMBERS[key : key + 2] ** 2)
        finished += 1
        # Some more than the one worker computes.
        assert len(taken) - finished <= 6
    assert finished == 20
    # The four tasks that were sent first came back.
    functions = [function for *_, function, _ in executor.sent if function]
    assert len(functions) == 4
    assert max(len(function) for function in functions) < 10_000
