"""Records along a training of any length, in bounded memory: `History`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from numbers import Integral
from typing import Any

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class History:
    """Records of a training at epochs 0, stride, 2·stride, …

    - `records`: a pytree of arrays with a leading axis of fixed length, the capacity;
    - `count`: how many records there are; what lies behind them means nothing;
    - `stride`: the epochs from one record to the next. When the capacity is used up, every second record is dropped and
      the stride doubles: at least half of the capacity is always in use.
    """

    records: Any
    count: jax.Array
    stride: jax.Array

    @property
    def capacity(self) -> int:
        """The largest number of records."""
        return len(jax.tree.leaves(self.records)[0])


def start_history(record: Any, capacity: int = 128) -> History:
    """Return the history that holds one record, that of epoch 0, any pytree of arrays.

    Raises `ValueError` for a capacity that is no even number ≥ 2, and for a record without numbers.

    >>> start_history({"loss": 3.0}, capacity=4).capacity
    4
    """
    if isinstance(capacity, bool) or not isinstance(capacity, Integral) or capacity < 2 or capacity % 2:
        raise ValueError(f"capacity must be an even number ≥ 2, not {capacity!r}")
    if not jax.tree.leaves(record):
        raise ValueError("record must hold numbers, but it is empty")
    records = jax.tree.map(lambda leaf: jnp.broadcast_to(leaf, (int(capacity), *jnp.shape(leaf))), record)
    return History(records, jnp.ones((), jnp.int32), jnp.ones((), jnp.int32))


def add_record(history: History, epoch: jax.Array, record: Callable[[], Any]) -> History:
    """Return the history after an epoch, with a record of it where one is due; to be called after every epoch.

    `record()`, a pytree like the first record, is computed only then.

    >>> history = start_history(0.0, capacity=4)
    >>> for epoch in range(1, 9):
    ...     history = add_record(history, jnp.asarray(epoch), lambda: epoch / 10)
    >>> int(history.count), int(history.stride)
    (3, 4)
    """

    def thinned(history: History) -> History:
        half = history.capacity // 2
        records = jax.tree.map(lambda rows: jnp.concatenate([rows[::2], rows[half:]]), history.records)
        return History(records, jnp.full_like(history.count, half), 2 * history.stride)

    def add(history: History) -> History:
        history = jax.lax.cond(history.count == history.capacity, thinned, lambda history: history, history)
        records = jax.tree.map(
            lambda rows, row: jax.lax.dynamic_update_index_in_dim(rows, row, history.count, 0),
            history.records,
            record(),
        )
        return History(records, history.count + 1, history.stride)

    return jax.lax.cond(epoch == history.count * history.stride, add, lambda history: history, history)


def read_history(history: History, epoch: jax.Array, record: Any) -> tuple[jax.Array, Any]:
    """Return epochs and records up to now, each with a leading axis of capacity + 1.

    `epoch` and `record` are the present ones: they follow the last record, and fill all that is left.

    >>> history = add_record(start_history(5.0, capacity=2), jnp.asarray(1), lambda: 4.0)
    >>> epochs, losses = read_history(history, jnp.asarray(2), 3.0)
    >>> epochs.tolist(), losses.tolist()
    ([0, 1, 2], [5.0, 4.0, 3.0])
    """
    index = jnp.arange(history.capacity + 1)
    recorded = index < history.count

    def followed(rows: jax.Array, last: Any) -> jax.Array:
        rows = jnp.concatenate([rows, rows[-1:]])
        return jnp.where(recorded.reshape(-1, *(1,) * (rows.ndim - 1)), rows, last)

    return jnp.where(recorded, index * history.stride, epoch), jax.tree.map(followed, history.records, record)


def record_training(params: Any, loss: Callable[[Any, Any], jax.Array], parts: Sequence[Any]) -> tuple[jax.Array, ...]:
    """Return what a history records of a network: its parameters, shape (d,), and its losses, shape (parts,).

    `parts` are data with weights, such as the training and the test data; the loss of one without data is NaN.

    >>> from gdviz import Dataset
    >>> parts = [Dataset(jnp.ones(2), jnp.array([1.0, 3.0]), weight) for weight in (jnp.ones(2), jnp.zeros(2))]
    >>> parameters, losses = record_training({"w": jnp.array(2.0)}, lambda p, data: jnp.mean(p["w"] * data.y), parts)
    >>> parameters.tolist(), losses.tolist()
    ([2.0], [4.0, nan])
    """
    losses = [jnp.where(data.weight.any(), loss(params, data), jnp.nan) for data in parts]
    return ravel_pytree(params)[0], jnp.stack(losses)
