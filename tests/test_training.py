"""A network trained in one call against the page's own functions, step by step, and what is refused."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import DATASETS, OPTIMIZERS, Dataset, datasets, networks, padded_networks, train_network
from gdviz.catalog import UnknownNameError
from gdviz.networks import ACTIVATIONS, LOSSES, PENALTIES
from gdviz.padded_networks import FEATURES, Shape

ADAM = OPTIMIZERS["adam"](learning_rate=0.02)


def padded_losses(data: Dataset, epochs: int, seed: int = 0, **settings: Any) -> np.ndarray:
    """Return the losses of a padded network with data in 500 slots, as the page trains it, shape (epochs + 1, 2)."""
    units = [*settings["units"], *[0] * (4 - len(settings["units"]))]
    features = jnp.array([float(name in settings["features"]) for name in FEATURES])
    shape = Shape(jnp.array(units), features, ACTIVATIONS.names.index(settings["activation"]))
    minimised = padded_networks.network_loss(
        shape, LOSSES[settings["loss"]], PENALTIES[settings["penalty"]], settings["strength"]
    )
    key, part = jax.random.key(seed), settings["part"]
    parts = datasets.training_and_test(data, part)
    size = jnp.asarray(settings["batch_size"])

    @jax.jit
    def epoch(training: networks.Training) -> tuple[networks.Training, jax.Array]:
        losses = jnp.stack([minimised(training.params, each) for each in parts])
        return networks.train_epoch(training, key, parts[0], minimised, ADAM, size), losses

    training = networks.start_training(padded_networks.init(key, shape), ADAM)
    losses = []
    for _ in range(epochs + 1):
        training, before = epoch(training)
        losses.append(np.asarray(before))
    return np.array(losses)


SETTINGS: list[dict[str, Any]] = [
    {"units": [5, 3], "features": ["x2", "product", "sin_x1"], "activation": "relu", "loss": "cross_entropy"}
    | {"penalty": "l1"},
]


@pytest.mark.parametrize("settings", SETTINGS, ids=range(len(SETTINGS)))
def test_the_losses_are_those_of_the_padded_network_in_500_slots(settings: dict[str, Any]) -> None:
    plain = DATASETS["moons"](90, noise=0.3, seed=4)
    padded = DATASETS["moons"].padded(500, 90, 0.3, 4)
    options = settings | {"strength": 0.003, "batch_size": 20}
    wanted = padded_losses(padded, 6, seed=2, part=datasets.parts(7, padded.weight, 0.6), **options)
    training = train_network(plain, ADAM, 6, share=0.6, split_seed=7, seed=2, **options)
    # Sums in another order: some roundings of 6e-8 in each of 18 steps.
    np.testing.assert_allclose(training.losses, wanted, rtol=2e-5)
    assert int(training.diverged_at) == -1


def test_of_a_curve_the_inputs_of_x2_do_not_count() -> None:
    data = DATASETS["wave"](40)
    one, all_ = (train_network(data, ADAM, 3, features=names) for names in (["x1"], ["x1", "x2", "product"]))
    np.testing.assert_array_equal(one.losses, all_.losses)
    assert one.params[0].weights.shape == (4, 1)


def test_data_of_neither_part_are_not_there_and_a_part_without_data_has_no_loss() -> None:
    data = DATASETS["line"](12, noise=0.1)
    part = np.array([1, 0] * 6)
    given = train_network(data, ADAM, 4, part=part, batch_size=None)
    alone = train_network(Dataset(data.x[::2], data.y[::2]), ADAM, 4, part=np.ones(6), batch_size=None)
    # All data in one batch: their order makes no difference but for rounding.
    np.testing.assert_allclose(given.losses[:, 0], alone.losses[:, 0], rtol=1e-5)
    assert np.isnan(given.losses[:, 1]).all()


def test_a_training_without_epochs_or_inputs_has_the_losses_of_its_first_parameters() -> None:
    data = DATASETS["clusters"](30)
    training = train_network(data, ADAM, 0, units=[3], features=[], split_seed=1)
    assert training.losses.shape == (1, 2)
    # Without inputs and with biases 0, the output is 0, and labels are 1 or −1.
    np.testing.assert_allclose(training.losses, 1)
    assert training.params[0].weights.shape == (3, 0)


def test_a_training_that_diverges_says_when_and_ends_there() -> None:
    training = train_network(DATASETS["line"](20), optax.sgd(1e30), 8, activation="linear")
    assert 1 <= int(training.diverged_at) <= 8
    assert all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(training.params))


def test_the_table_has_a_row_for_each_epoch() -> None:
    training = train_network(DATASETS["circle"](30), ADAM, 2)
    table = training.to_pandas()
    assert table.index.name == "epoch"
    np.testing.assert_array_equal(table.to_numpy(), training.losses)
    assert list(table) == ["training_loss", "test_loss"]


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"data": [1, 2]}, TypeError, "data must be a gdviz Dataset"),
    ({"data": DATASETS["line"].padded(8, 4, 0.1, 0)}, ValueError, "data must have no weights"),
    ({"optimizer": "adam"}, TypeError, "optimizer must be an optax GradientTransformation"),
    ({"epochs": -1}, ValueError, "epochs must be a whole number ≥ 0, not -1"),
    ({"units": [4, 17]}, ValueError, r"units\[1\] must be a whole number from 1 to 16, not 17"),
    ({"units": [1] * 5}, ValueError, "units must be those of at most 4 hidden layers"),
    ({"features": ["x3"]}, UnknownNameError, "there is no feature named 'x3'"),
    ({"activation": "sine"}, UnknownNameError, "there is no activation named 'sine'"),
    ({"loss": "hinge"}, UnknownNameError, "there is no loss named 'hinge'"),
    ({"strength": -1}, ValueError, "strength must be a finite number ≥ 0, not -1"),
    ({"batch_size": 0}, ValueError, "batch_size must be a whole number ≥ 1, not 0"),
    ({"share": 1.0}, ValueError, "share must be a number between 0 and 1, not 1.0"),
    ({"part": [1, 2]}, ValueError, "part must be 1, -1 or 0 for each of the 20 data"),
]


@pytest.mark.parametrize(("wrong", "kind", "message"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_named(wrong: dict[str, Any], kind: type[Exception], message: str) -> None:
    given: dict[str, Any] = {"data": DATASETS["clusters"](20), "optimizer": ADAM, "epochs": 1}
    with pytest.raises(kind, match=message):
        train_network(**given | wrong)
