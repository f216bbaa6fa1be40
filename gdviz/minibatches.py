"""Mini-batches of data: in each epoch every point once, in an order drawn anew."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from gdviz.checks import check_data, check_key, check_whole


class Batches(NamedTuple):
    """Mini-batches of `size` of the `points` of data, along the leading axis of each array.

    Step k belongs to epoch k // (points // size), whose order is a random permutation that depends on the key and the
    epoch alone: so a descent that is resumed sees the same batches. What an order leaves over at its end is not used
    in this epoch.

    >>> batches = make_batches((jnp.arange(6.0),), 2, key=0)
    >>> order = batches.order(0)
    >>> jnp.sort(jnp.concatenate([batches.at(step, order)[0] for step in range(3)])).tolist()
    [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    """

    data: tuple[Any, ...]
    size: int
    points: int
    key: jax.Array

    def order(self, step: int | jax.Array) -> jax.Array:
        """Return the order of the points in the epoch of a step, shape (points,)."""
        epoch = step // (self.points // self.size)
        return jax.random.permutation(jax.random.fold_in(self.key, epoch), self.points)

    def next_order(self, step: jax.Array, order: jax.Array) -> jax.Array:
        """Return the order at a step from that at the step before: another one where an epoch begins."""
        return jax.lax.cond(step % (self.points // self.size) == 0, lambda: self.order(step), lambda: order)

    def at(self, step: int | jax.Array, order: jax.Array) -> tuple[Any, ...]:
        """Return the batch of a step, from the order of its epoch."""
        begin = step % (self.points // self.size) * self.size
        chosen = jax.lax.dynamic_slice(order, (begin,), (self.size,))
        return jax.tree.map(lambda leaf: jnp.asarray(leaf)[chosen], self.data)


def make_batches(data: tuple[Any, ...], size: int | None, key: Any) -> Batches | None:
    """Return the mini-batches of data, None without a size; raise `ValueError` or `TypeError` where there can be none.

    >>> make_batches((jnp.zeros((10, 3)), jnp.zeros(10)), 4, key=0).points
    10
    """
    if size is None:
        if key is not None:
            raise ValueError("key draws mini-batches, so batch_size must be given with it")
        return None
    check_data(data)
    counts = {jnp.shape(leaf)[:1] for leaf in jax.tree.leaves(data)}
    if len(counts) != 1 or counts == {()}:
        shapes = jax.tree.map(jnp.shape, tuple(data))
        raise ValueError(f"data must be arrays with one leading axis for the points, but their shapes are {shapes}")
    ((count,),) = counts
    if key is None:
        raise ValueError("key must be given with batch_size: a whole number or a JAX random key that draws the batches")
    return Batches(tuple(data), check_whole("batch_size", size, 1, count), count, check_key(key))
