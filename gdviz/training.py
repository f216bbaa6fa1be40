"""A network trained from its settings in one call: `train_network(data, optimizer, epochs, …) -> NetworkTraining`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from gdviz import datasets, networks, padded_networks
from gdviz.checks import check_number, check_optimizer, check_whole
from gdviz.datasets import Dataset
from gdviz.extras import needed_by
from gdviz.history import record_training
from gdviz.networks import ACTIVATIONS, LOSSES, MOST_HIDDEN_LAYERS, MOST_UNITS, PENALTIES, Params
from gdviz.padded_networks import FEATURES, ON_CURVES, Shape
from gdviz.records import Record

if TYPE_CHECKING:
    import pandas

CAPACITY = 500
"""Slots for data: the order in which an epoch takes the data depends on their number."""


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class NetworkTraining(Record):
    """A network trained for so many epochs.

    - `losses`: what is minimised, on the training and on the test data, before the first epoch and after each, shape
      (epochs + 1, 2); NaN for a part without data;
    - `params`: the parameters in the end, of a network of the features;
    - `diverged_at`: the epoch after which the parameters were not finite, or −1; they are those before it.

    >>> from gdviz import DATASETS, OPTIMIZERS, train_network
    >>> training = train_network(DATASETS["sine"](40), OPTIMIZERS["adam"](learning_rate=0.02), epochs=3)
    >>> training.to_pandas().columns.tolist()
    ['training_loss', 'test_loss']
    """

    losses: jax.Array
    params: Params
    diverged_at: jax.Array

    def to_pandas(self) -> pandas.DataFrame:
        """Return a table with a row for each epoch and the columns `training_loss` and `test_loss`."""
        with needed_by("NetworkTraining.to_pandas"):
            import pandas

        table = dict(zip(("training_loss", "test_loss"), np.asarray(self.losses).T, strict=True))
        return pandas.DataFrame(table).rename_axis("epoch")


def train_network(
    data: Dataset,
    optimizer: optax.GradientTransformation,
    epochs: int,
    *,
    units: Sequence[int] = (4, 2),
    features: Sequence[str] = ("x1", "x2"),
    activation: str = "tanh",
    loss: str = "mean_squared_error",
    penalty: str = "none",
    strength: float = 0.0,
    batch_size: int | None = 10,
    share: float = 0.5,
    split_seed: int = 0,
    part: Any = None,
    seed: int = 0,
) -> NetworkTraining:
    """Return the training of a multilayer perceptron from its first epoch on, as the page *A neural network* does it.

    - `data`: a regression or a classification, without weights;
    - `optimizer`: any optax `GradientTransformation`; it makes one step for each mini-batch of `batch_size` training
      data, None for all of them;
    - `units`: those of each hidden layer, at most four layers of 1 to 16; `features`: the network's inputs, names of
      `padded_networks.FEATURES`, of which those of x₂ do not count in a regression;
    - `activation`, `loss`, `penalty`: names of `networks.ACTIVATIONS`, `LOSSES` and `PENALTIES`; what is minimised is
      the loss plus `strength` times the penalty;
    - `share` of the data is for the training, drawn as `datasets.parts` does by `split_seed`; or `part` says for each
      of the data 1 (training), −1 (test) or 0 (neither), shape (n,);
    - `seed`: of the first weights, and of the order in which the epochs take the data.

    Raises `ValueError` for what is out of these ranges, `UnknownNameError` for an unknown name, and `TypeError` for
    what is no `Dataset` or no optimizer.

    >>> from gdviz import DATASETS, OPTIMIZERS
    >>> training = train_network(DATASETS["clusters"](40), OPTIMIZERS["adam"](learning_rate=0.05), epochs=20)
    >>> training.losses.shape, bool(training.losses[-1, 0] < 0.5 * training.losses[0, 0])
    ((21, 2), True)
    """
    check_optimizer(optimizer, "optimizer")
    epochs = check_whole("epochs", epochs, 0)
    if not isinstance(data, Dataset):
        raise TypeError(f"data must be a gdviz Dataset, not {data!r}")
    if data.weight is not None:
        raise ValueError("data must have no weights; part says which of the data take part")
    size = CAPACITY if batch_size is None else check_whole("batch_size", batch_size, 1)
    strength = check_number("strength", strength)
    shape = _shape(units, features, activation, is_curve=data.x.ndim == 1)
    key = jax.random.key(check_whole("seed", seed, 0))
    first = padded_networks.without_padding(padded_networks.init(key, shape), shape)
    minimised = networks.network_loss(ACTIVATIONS[activation], LOSSES[loss], PENALTIES[penalty], strength)
    padded, of_each = _in_slots(data, np.asarray(shape.features), part, share, split_seed)
    parts = datasets.training_and_test(padded, of_each)

    def epoch(carry: tuple[networks.Training, Params], _: None) -> tuple[tuple[networks.Training, Params], jax.Array]:
        training = carry[0]
        after = networks.train_epoch(training, key, parts[0], minimised, optimizer, jnp.asarray(size))
        return (after, training.params), record_training(training.params, minimised, parts)[1]

    @jax.jit
    def run() -> tuple[networks.Training, Params, jax.Array]:
        # One epoch more than needed: the losses before and after each come from the same code.
        start = networks.start_training(first, optimizer)
        (training, last), losses = jax.lax.scan(epoch, (start, first), length=epochs + 1)
        return training, last, losses

    training, last, losses = run()
    diverged_at = jnp.where(training.diverged_at <= epochs, training.diverged_at, -1)
    return NetworkTraining(losses, last, diverged_at)


def _shape(units: Sequence[int], features: Sequence[str], activation: str, is_curve: bool) -> Shape:
    """Return the checked shape of a network."""
    if len(units) > MOST_HIDDEN_LAYERS:
        raise ValueError(f"units must be those of at most {MOST_HIDDEN_LAYERS} hidden layers, not {units!r}")
    for index, count in enumerate(units):
        check_whole(f"units[{index}]", count, 1, MOST_UNITS)
    chosen = [FEATURES[name].name for name in features]
    there = np.array([name in chosen for name in FEATURES]) & (ON_CURVES if is_curve else True)
    padded = [*units, *[0] * (MOST_HIDDEN_LAYERS - len(units))]
    index = ACTIVATIONS.names.index(ACTIVATIONS[activation].name)
    return Shape(jnp.array(padded), jnp.asarray(there, float), index)


def _in_slots(
    data: Dataset, features: np.ndarray, part: Any, share: float, split_seed: int
) -> tuple[Dataset, jax.Array]:
    """Return the data with the network's inputs as x, padded to the capacity, and the part of each."""
    n = len(data.y)
    points = (data.x, jnp.zeros(n)) if data.x.ndim == 1 else (data.x[:, 0], data.x[:, 1])
    inputs = [feature(*points) for feature, is_input in zip(FEATURES.values(), features, strict=True) if is_input]
    rest = max(CAPACITY - n, 0)
    x = jnp.pad(jnp.stack(inputs, axis=1) if inputs else jnp.zeros((n, 0)), ((0, rest), (0, 0)))
    weight = jnp.pad(jnp.ones(n), (0, rest))
    padded = Dataset(x[:, 0] if len(inputs) == 1 else x, jnp.pad(data.y, (0, rest)), weight)
    if part is None:
        if not 0 < share < 1:
            raise ValueError(f"share must be a number between 0 and 1, not {share!r}")
        return padded, datasets.parts(check_whole("split_seed", split_seed, 0), weight, share)
    given = np.asarray(part)
    if given.shape != (n,) or not np.isin(given, (-1, 0, 1)).all():
        raise ValueError(f"part must be 1, -1 or 0 for each of the {n} data, not {part!r}")
    return padded, jnp.pad(jnp.asarray(given, int), (0, rest))
