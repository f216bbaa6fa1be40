"""Networks whose shape is traced, against those of `gdviz.networks`."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz import OPTIMIZERS, networks, padded_networks
from gdviz.compiler import compile_function
from gdviz.datasets import DATASETS, Dataset, parts
from gdviz.networks import ACTIVATIONS, LOSSES, PENALTIES, Layer
from gdviz.padded_networks import FEATURES, Shape

KEY = jax.random.key(5)
SHAPES = [(), (1,), (4, 2), (3, 7, 2), (16, 1, 5, 9)]
# Both sum the same float32 products in another order, at most 17 of them, and a training of some epochs on data of
# either label amplifies these roundings of 1e-7 less than a hundredfold.
TOLERANCE = {"rtol": 1e-5, "atol": 1e-5}


def shape_of(units, activation="tanh", features=(1, 1, 0, 0, 0, 0, 0)):
    units = jnp.array([*units, *[0] * (4 - len(units))])
    return Shape(units, jnp.array(features), ACTIVATIONS.names.index(activation))


def unpadded(params, units):
    """The same parameters as `gdviz.networks` has them, of a network that reads x₁ and x₂."""
    hidden, output = params
    columns = [2, *units]
    layers = [Layer(hidden.weights[i, :rows, : columns[i]], hidden.biases[i, :rows]) for i, rows in enumerate(units)]
    return (*layers, Layer(output.weights[:, : columns[-1]], output.biases))


def check_absent_are_zero(params, units):
    inside = sum(layer.weights.size + layer.biases.size for layer in unpadded(params, units))
    assert sum(np.count_nonzero(leaf) for leaf in jax.tree.leaves(params)) <= inside
    assert_same(jax.tree.map(jnp.abs, params), unpadded(jax.tree.map(jnp.abs, params), units))


def assert_same(padded, plain):
    """All numbers of the plain parameters are in the padded ones, and no others."""
    total = [sum(float(jnp.sum(leaf)) for leaf in jax.tree.leaves(tree)) for tree in (padded, plain)]
    np.testing.assert_allclose(*total, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("units", SHAPES, ids=str)
def test_first_weights_and_outputs_are_those_of_the_plain_network(units, activation):
    shape = shape_of(units, activation)
    params = padded_networks.init(KEY, shape)
    plain = networks.init(KEY, (2, *units, 1), ACTIVATIONS[activation])
    for ours, theirs in zip(unpadded(params, units), plain, strict=True):
        np.testing.assert_allclose(ours.weights, theirs.weights, rtol=1e-6)
    check_absent_are_zero(params, units)
    x = np.random.default_rng(1).normal(size=(9, 2)).astype(np.float32)
    outputs = networks.apply(plain, x, ACTIVATIONS[activation])
    np.testing.assert_allclose(jax.jit(padded_networks.apply)(params, x, shape), outputs, rtol=1e-5, atol=1e-6)
    responses = jax.jit(padded_networks.unit_activations)(params, x, shape)
    assert responses.shape == (5, 16, 9)
    expected = networks.unit_activations(plain, x, ACTIVATIONS[activation])
    for ours, theirs in zip([*responses[: len(units)], responses[-1]], expected, strict=True):
        np.testing.assert_allclose(ours[: len(theirs)], theirs, rtol=1e-5, atol=1e-6)
        assert not ours[len(theirs) :].any()


@pytest.mark.parametrize(
    ("optimizer", "units"), [*zip(OPTIMIZERS, [(4, 2), (), (16, 1, 5, 9), (3,), *[(4, 2)] * 4], strict=True)], ids=str
)
def test_a_training_is_that_of_the_plain_network(optimizer, units):
    shape, made = shape_of(units), OPTIMIZERS[optimizer](learning_rate=0.01)
    data = DATASETS["moons"].padded(60, 50, 0.1, 0)
    loss, penalty = LOSSES["cross_entropy"], PENALTIES["l2"]
    minimised = padded_networks.network_loss(shape, loss, penalty, 0.01)
    ours = networks.start_training(padded_networks.init(KEY, shape), made)
    theirs = networks.start_training(networks.init(KEY, (2, *units, 1)), made)
    expected = networks.network_loss(ACTIVATIONS["tanh"], loss, penalty, 0.01)
    epochs = [
        jax.jit(lambda training, function=function: networks.train_epoch(training, KEY, data, function, made, 10))
        for function in (minimised, expected)
    ]
    for _ in range(3):
        ours, theirs = epochs[0](ours), epochs[1](theirs)
    for mine, other in zip(unpadded(ours.params, units), theirs.params, strict=True):
        np.testing.assert_allclose(mine.weights, other.weights, **TOLERANCE)
        np.testing.assert_allclose(mine.biases, other.biases, **TOLERANCE)
    check_absent_are_zero(ours.params, units)


def test_a_traced_batch_size_gives_the_batches_of_that_size():
    loss = networks.network_loss(ACTIVATIONS["tanh"], LOSSES["mean_squared_error"], PENALTIES["l2"], 0.01)
    data, optimizer = DATASETS["circle"].padded(60, 47, 0.1, 0), OPTIMIZERS["adam"]()
    start = networks.start_training(networks.init(KEY, (2, 4, 1)), optimizer)
    epoch = jax.jit(lambda size: networks.train_epoch(start, KEY, data, loss, optimizer, size))
    for size in (1, 7, 10, 25, 50, 1000):
        plain = jax.jit(lambda size=size: networks.train_epoch(start, KEY, data, loss, optimizer, size))()
        for ours, theirs in zip(jax.tree.leaves(epoch(size)), jax.tree.leaves(plain), strict=True):
            np.testing.assert_allclose(ours, theirs, **TOLERANCE)


@pytest.mark.parametrize("feature", range(len(FEATURES)))
def test_each_feature_is_the_input_that_it_says(feature):
    by_hand = [
        lambda a, b: a, lambda a, b: b, lambda a, b: a * a, lambda a, b: b * b, lambda a, b: a * b,
        lambda a, b: np.sin(a), lambda a, b: np.sin(b),
    ]  # fmt: skip
    features = [int(i == feature) for i in range(len(FEATURES))]
    shape = shape_of((), features=features)
    params = padded_networks.init(KEY, shape)
    weights = np.asarray(params[-1].weights[0])
    assert np.flatnonzero(weights).tolist() == [feature]
    x = np.random.default_rng(2).normal(size=(5, 2)).astype(np.float32)
    # Sines in float32 are those of float64 to a few roundings.
    expected = weights[feature] * by_hand[feature](*x.T)
    np.testing.assert_allclose(padded_networks.apply(params, x, shape), expected, rtol=1e-5, atol=1e-6)


def test_one_module_trains_networks_of_all_shapes_as_jax_does():
    data = DATASETS["spiral"].padded(60, 40, 0.05, 1)

    def train(units, activation, features, index, size):
        shape = Shape(units, features, activation)
        optimizer = OPTIMIZERS.at(index, [{"learning_rate": 0.02}] * len(OPTIMIZERS))
        loss = padded_networks.network_loss(shape, LOSSES["cross_entropy"], PENALTIES["none"], 0.0)
        training = networks.start_training(padded_networks.init(KEY, shape), optimizer)
        after = networks.train_epoch(training, KEY, data, loss, optimizer, size)
        return after.params, padded_networks.apply(after.params, data.x, shape)

    arguments = [
        (jnp.array([*units, *[0] * (4 - len(units))]), i % 5, jnp.array([1, 1, 0, i % 2, 0, 1, 0]), i, 3 + 9 * i)
        for i, units in enumerate(SHAPES)
    ]
    compiled, jitted = compile_function(train, *arguments[0]), jax.jit(train)
    for given in arguments:
        for ours, theirs in zip(jax.tree.leaves(compiled(*given)), jax.tree.leaves(jitted(*given)), strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4)


PLAYGROUND = [
    # Settings for the spiral that users of TensorFlow Playground share, and its default network for what is simpler.
    ("spiral", (8, 8), tuple(FEATURES), "relu", 500),
    ("spiral", (8, 8), ("x1", "x2", "sin_x1", "sin_x2"), "tanh", 500),
    ("spiral", (8, 8, 8), ("x1", "x2"), "relu", 1000),
    ("circle", (4, 2), ("x1", "x2"), "tanh", 100),
    ("exclusive_or", (4, 2), ("x1", "x2"), "tanh", 100),
    ("clusters", (4, 2), ("x1", "x2"), "tanh", 20),
    # Its two regressions.
    ("plane", (4, 2), ("x1", "x2"), "tanh", 100),
    ("multi_gaussian", (8, 8), tuple(FEATURES), "tanh", 500),
]


@jax.jit
def trained(shape, data, epochs):
    """The parameters after so many epochs of gradient descent: one program for all shapes."""
    minimised = padded_networks.network_loss(shape, LOSSES["mean_squared_error"], PENALTIES["none"], 0.0)
    optimizer, key = OPTIMIZERS["gradient_descent"](learning_rate=0.03), jax.random.key(1)
    training = networks.start_training(padded_networks.init(key, shape), optimizer)

    def epoch(_, training):
        return networks.train_epoch(training, key, data, minimised, optimizer, 10)

    return jax.lax.fori_loop(0, epochs, epoch, training).params


@pytest.mark.parametrize(("data", "units", "inputs", "activation", "epochs"), PLAYGROUND)
def test_settings_of_tensorflow_playground_solve_the_same_tasks(data, units, inputs, activation, epochs):
    points = DATASETS[data].padded(500, 500, DATASETS[data].noise, 0)
    is_learned = parts(0, points.weight, 0.5) == 1
    learned, unseen = (Dataset(points.x, points.y, jnp.where(there, 1.0, 0.0)) for there in (is_learned, ~is_learned))
    shape = shape_of(units, activation, [float(name in inputs) for name in FEATURES])
    outputs = padded_networks.apply(trained(shape, learned, epochs), unseen.x, shape)
    # A network that has learned nothing has a loss as large as the variance, which is 1 of labels ±1.
    assert LOSSES["mean_squared_error"](outputs, unseen.y, unseen.weight) < 0.12 * np.var(points.y)
    if DATASETS[data].task == "classification":
        assert networks.accuracy(outputs, unseen.y, unseen.weight) > 0.96
