"""The diagram of a network in Python: its parameters and responses are those of the network."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax.flatten_util import ravel_pytree

from gdviz import networks
from gdviz.views import NetworkDiagram
from gdviz.views.network_diagram import edit_training, network_frame, unedited


def random(sizes: tuple[int, ...]) -> networks.Params:
    params = networks.init(jax.random.key(0), sizes)
    return jax.tree.map(lambda array: array + 0.1 * jnp.arange(array.size).reshape(array.shape), params)


def test_parameters_stand_layer_by_layer_weights_before_biases() -> None:
    params = random((2, 3, 1))
    by_hand = [part.ravel() for layer in params for part in (layer.weights, layer.biases)]
    np.testing.assert_array_equal(network_frame(params, jnp.tanh)["weights"], np.concatenate(by_hand))


def test_responses_of_two_inputs_are_those_at_the_centres_of_cells() -> None:
    params = random((2, 3, 1))
    responses = network_frame(params, jnp.tanh, interval=(-2.0, 2.0), size=4)["responses"]
    assert responses.shape == (4, 4, 4)
    # Row 2 is at x₂ = 0.5, column 0 at x₁ = −1.5.
    hidden = np.tanh(np.asarray(params[0].weights) @ [-1.5, 0.5] + np.asarray(params[0].biases))
    output = np.asarray(params[1].weights) @ hidden + np.asarray(params[1].biases)
    np.testing.assert_allclose(responses[:, 2, 0], [*hidden, *output], rtol=1e-5)


def test_responses_of_one_input_are_curves() -> None:
    params = random((1, 2, 1))
    responses = network_frame(params, jax.nn.relu, interval=(-1.0, 1.0), size=5)["responses"]
    assert responses.shape == (3, 1, 5)
    # The last point is at x = 1.
    hidden = np.maximum(np.asarray(params[0].weights)[:, 0] + np.asarray(params[0].biases), 0)
    np.testing.assert_allclose(responses[:2, 0, -1], hidden, rtol=1e-5)


@pytest.mark.parametrize("sizes", [(1, 1), (2, 4, 2, 1), (2, 16, 16, 16, 16, 1)])
def test_a_new_diagram_takes_the_frame_of_its_network(sizes: tuple) -> None:
    diagram = NetworkDiagram(sizes, "tanh")
    frame = network_frame(random(sizes), jnp.tanh)
    assert diagram.weights.shape == frame["weights"].shape
    assert len(diagram.responses) == len(frame["responses"])
    diagram.weights, diagram.responses = frame["weights"], frame["responses"]
    diagram.show((1, 2, 1))
    assert diagram.sizes == (1, 2, 1)
    assert not diagram.weights.any()


@pytest.mark.parametrize("sizes", [(3, 1), (2, 17, 1), (2, 0, 1), (2, 1, 1, 1, 1, 1, 1), (2,), None])
def test_a_diagram_of_no_network_is_refused(sizes: object) -> None:
    with pytest.raises(ValueError, match=r"sizes must|hidden layers must"):
        NetworkDiagram(sizes)


def test_each_edit_is_taken_over_once_in_the_order_of_their_numbers() -> None:
    training = networks.start_training(random((2, 3, 1)), optax.adam(0.1))
    edits = np.zeros((8, 3))
    edits[[3, 5]] = [4, 1, 0.5], [5, 2, -0.5]
    # A training that begins contains no earlier edits.
    training, edited = edit_training(training, unedited(), edits)
    before = ravel_pytree(training.params)[0]
    np.testing.assert_array_equal(before, ravel_pytree(random((2, 3, 1)))[0])
    edits[[0, 3]] = [6, 0, 0.25], [7, 8, 2.0]
    after, edited = edit_training(training, edited, edits)
    np.testing.assert_array_equal(ravel_pytree(after.params)[0], before.at[0].set(0.25).at[8].set(2.0))
    assert (int(edited.number), int(edited.epoch)) == (7, 0)
    # What the training makes of them since, they leave alone.
    moved = networks.train_step(after, networks.Dataset(jnp.ones((4, 2)), jnp.ones(4)), _loss, optax.adam(0.1))
    again, _ = edit_training(moved, edited, edits)
    np.testing.assert_array_equal(ravel_pytree(again.params)[0], ravel_pytree(moved.params)[0])


def _loss(params: networks.Params, data: networks.Dataset) -> jax.Array:
    return jnp.mean((networks.apply(params, data.x, jnp.tanh) - data.y) ** 2)
