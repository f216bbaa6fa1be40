import math

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax.flatten_util import ravel_pytree

from gdviz.compiler import compile_function
from gdviz.datasets import DATASETS, Dataset, from_arrays, parts, training_and_test
from gdviz.networks import (
    ACTIVATIONS,
    LEARNING_RATES,
    LOSSES,
    PENALTIES,
    Layer,
    accuracy,
    apply,
    epoch_order,
    init,
    network_loss,
    start_training,
    train_epoch,
    train_step,
    unit_activations,
)
from gdviz.optimizers import OPTIMIZERS
from gdviz.planes import random_plane
from gdviz.schedules import SCHEDULES

KEY = jax.random.key(5)
BY_HAND = {
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "linear": lambda z: z,
    "gelu": lambda z: z * (1 + np.vectorize(math.erf)(z / np.sqrt(2))) / 2,
}


def some_params(sizes, activation="tanh"):
    """Parameters whose biases are not 0."""
    params = init(KEY, sizes, ACTIVATIONS[activation])
    return tuple(Layer(layer.weights, 0.1 * (1 + jnp.arange(len(layer.biases)))) for layer in params)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("sizes", [(1, 1), (2, 3, 1), (1, 3, 3, 3, 1), (2, 16, 1, 5, 4, 1)], ids=str)
def test_outputs_and_units_are_those_by_hand(sizes, activation):
    params = some_params(sizes, activation)
    x = np.random.default_rng(1).normal(size=(7, 2) if sizes[0] == 2 else 7).astype(np.float32)
    activations = unit_activations(params, x, ACTIVATIONS[activation])
    assert [a.shape for a in activations] == [(units, 7) for units in sizes[1:]]
    for point in range(7):
        a = np.atleast_1d(np.asarray(x, float)[point])
        for index, (weights, biases) in enumerate(params):
            a = np.asarray(weights, float) @ a + np.asarray(biases, float)
            a = a if index == len(params) - 1 else BY_HAND[activation](a)
            np.testing.assert_allclose(activations[index][:, point], a, rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(apply(params, x, ACTIVATIONS[activation]), activations[-1][0])


def test_gradient_is_that_of_finite_differences():
    data = DATASETS["moons"](20)
    with jax.enable_x64(True):
        data = jax.tree.map(lambda leaf: jnp.asarray(leaf, float), data)
        for name in ACTIVATIONS:
            params = jax.tree.map(lambda leaf: jnp.asarray(leaf, float), some_params((2, 4, 3, 1), name))
            for loss in LOSSES.values():
                function = network_loss(ACTIVATIONS[name], loss, PENALTIES["l2"], 0.1)
                flat, unravel = ravel_pytree(params)
                value = jax.jit(lambda flat, function=function, unravel=unravel: function(unravel(flat), data))
                direction = np.random.default_rng(2).normal(size=flat.shape)
                slope = (value(flat + 1e-6 * direction) - value(flat - 1e-6 * direction)) / 2e-6
                # A smooth loss: the error is that of rounding, 1e-16 / 1e-6, and of the third derivative, 1e-12.
                np.testing.assert_allclose(jax.grad(value)(flat) @ direction, slope, rtol=1e-6, atol=1e-8)


def test_first_weights_have_the_range_of_their_source():
    for name, bound in {"tanh": math.sqrt(6 / (16 + 8)), "relu": math.sqrt(6 / 16)}.items():
        keys = jax.random.split(KEY, 200)
        layers = jax.vmap(lambda key, name=name: init(key, (2, 16, 8, 1), ACTIVATIONS[name]))(keys)
        weights = np.asarray(layers[1].weights)
        assert weights.shape == (200, 8, 16)
        assert 0.99 * bound < np.abs(weights).max() <= bound
        # Five standard errors of the mean square of Uniform(−r, r), r²/3.
        assert abs(3 * np.mean(weights**2) / bound**2 - 1) < 5 * math.sqrt(0.8 / weights.size)
        assert not any(np.any(layer.biases) for layer in layers)
    first, again, other = (init(jax.random.key(seed), (2, 3, 1)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first[0].weights, again[0].weights)
    assert not np.array_equal(first[0].weights, other[0].weights)


@pytest.mark.parametrize(
    ("sizes", "message"),
    [
        ((2, 3, 3, 3, 3, 3, 1), "sizes must have at most 4 hidden layers, but .* has 5"),
        ((2, 3, 17, 1), r"hidden layers must have 1 to 16 units, but sizes\[2\] is 17"),
        ((2, 0, 1), r"hidden layers must have 1 to 16 units, but sizes\[1\] is 0"),
        ((2, 2.5, 1), r"hidden layers must have 1 to 16 units, but sizes\[1\] is 2.5"),
        ((3, 2, 1), r"sizes must be \(inputs, hidden layers …, 1\) with 1 or 2 inputs, not \(3, 2, 1\)"),
        ((2, 2), r"sizes must be \(inputs, hidden layers …, 1\)"),
        ((1,), r"sizes must be \(inputs, hidden layers …, 1\)"),
        (3, r"sizes must be \(inputs, hidden layers …, 1\) .*, not 3"),
    ],
)
def test_sizes_out_of_range_are_refused(sizes, message):
    with pytest.raises(ValueError, match=message):
        init(KEY, sizes)


def test_points_of_another_dimension_are_refused():
    with pytest.raises(ValueError, match=r"x must have shape \(n, 2\), but its shape is \(5,\)"):
        apply(init(KEY, (2, 1)), jnp.zeros(5))
    with pytest.raises(ValueError, match=r"x must have shape \(n,\), but its shape is \(5, 2\)"):
        apply(init(KEY, (1, 1)), jnp.zeros((5, 2)))


@given(st.lists(st.tuples(st.floats(-1e4, 1e4, width=32), st.sampled_from([-1, 1])), min_size=6, max_size=6))
@settings(max_examples=20)
def test_losses_are_those_of_optax(pairs):
    outputs, labels = (jnp.asarray(values, jnp.float32) for values in zip(*pairs, strict=True))
    cross_entropy = optax.sigmoid_binary_cross_entropy(outputs, (labels + 1) / 2).mean()
    np.testing.assert_allclose(LOSSES["cross_entropy"](outputs, labels), cross_entropy, rtol=1e-5, atol=1e-30)
    squared_error = optax.squared_error(outputs, labels).mean()
    np.testing.assert_allclose(LOSSES["mean_squared_error"](outputs, labels), squared_error, rtol=1e-5)


def test_cross_entropy_neither_overflows_nor_cancels():
    value = LOSSES["cross_entropy"]
    assert float(value(jnp.array([1e30]), jnp.array([-1.0]))) == pytest.approx(1e30)
    assert float(value(jnp.array([40.0]), jnp.array([1.0]))) == pytest.approx(math.exp(-40), rel=1e-5, abs=0)
    assert float(jax.grad(value)(jnp.array([1e30]), jnp.array([-1.0]))[0]) == 1


def test_penalties_sum_over_weights_and_not_biases():
    params = (Layer(jnp.array([[1.0, -2.0]]), jnp.array([5.0])), Layer(jnp.array([[3.0]]), jnp.array([-7.0])))
    assert [float(PENALTIES[name](params)) for name in ("none", "l1", "l2")] == [0, 6, 7]
    data = from_arrays([0.0], [1.0])
    loss = network_loss(ACTIVATIONS["linear"], LOSSES["mean_squared_error"], PENALTIES["l1"], 0.5)
    # Output −7 + 0, target 1.
    assert float(loss((Layer(jnp.array([[4.0]]), jnp.array([-7.0])),), data)) == 64 + 0.5 * 4


def test_accuracy_counts_signs():
    assert float(accuracy(jnp.array([0.1, -3.0, 2.0, 0.0]), jnp.array([1.0, -1.0, -1.0, 1.0]))) == 0.5


def test_network_without_hidden_layers_finds_the_least_squares_line():
    data = DATASETS["line"](60)
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["mean_squared_error"])
    descent = OPTIMIZERS["gradient_descent"](learning_rate=0.1)
    training = start_training(init(KEY, (1, 1)), descent)
    training = jax.lax.fori_loop(0, 200, lambda _, t: train_epoch(t, KEY, data, loss, descent), training)
    slope, intercept = np.polyfit(np.asarray(data.x, float), np.asarray(data.y, float), 1)
    np.testing.assert_allclose(training.params[0].weights, [[slope]], atol=1e-5)
    np.testing.assert_allclose(training.params[0].biases, [intercept], atol=1e-5)


@pytest.mark.parametrize("batch_size", [8, 10, 20, None])
def test_epoch_takes_each_datum_once(batch_size):
    data = from_arrays(np.arange(20.0), np.zeros(20))
    # The loss is linear in the bias, so an epoch subtracts the plain sum of all x.
    training = start_training(init(KEY, (1, 1)), optax.sgd(1.0))
    training = train_epoch(
        training, KEY, data, lambda params, batch: jnp.sum(batch.x) * params[0].biases[0], optax.sgd(1.0), batch_size
    )
    assert float(training.params[0].biases[0]) == -190
    assert int(training.epoch) == 1


def test_mini_batches_are_those_by_hand():
    data, n, size = DATASETS["circle"](25), 25, 10
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["cross_entropy"], PENALTIES["l1"], 1e-3)
    momentum = OPTIMIZERS["momentum"](learning_rate=SCHEDULES["cosine"](0.2, steps=8))
    training = start_training(init(KEY, (2, 3, 1)), momentum)
    epoch = jax.jit(lambda training: train_epoch(training, KEY, data, loss, momentum, size))
    params, velocity = training.params, jax.tree.map(jnp.zeros_like, training.params)
    gradient_of, t = jax.grad(loss), 0
    for number in range(2):
        order = np.asarray(jax.random.permutation(jax.random.fold_in(KEY, number), n))
        assert sorted(order) == list(range(n))
        np.testing.assert_array_equal(order, epoch_order(KEY, number, n))
        for batch in (order[:10], order[10:20], order[20:]):
            gradient = gradient_of(params, type(data)(data.x[batch], data.y[batch]))
            velocity = jax.tree.map(lambda v, g: 0.9 * v + g, velocity, gradient)
            rate = 0.1 * (1 + math.cos(math.pi * t / 8))
            params = jax.tree.map(lambda p, v, rate=rate: p - rate * v, params, velocity)
            t += 1
        training = epoch(training)
    assert int(training.epoch) == 2
    for found, wanted in zip(jax.tree.leaves(training.params), jax.tree.leaves(params), strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-6)


def test_full_batch_epoch_is_one_step():
    data = DATASETS["wave"](12)
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["mean_squared_error"])
    adam = OPTIMIZERS["adam"]()
    training = start_training(init(KEY, (1, 2, 1)), adam)
    step = train_step(training, data, loss, adam)
    for size in (None, 12):
        epoch = train_epoch(training, KEY, data, loss, adam, size)
        jax.tree.map(np.testing.assert_array_equal, (epoch.params, epoch.state), (step.params, step.state))
    assert (int(step.epoch), int(epoch.epoch)) == (0, 1)


# ---- Data in places, of which some are empty ----------------------------------------------------


def with_empty_places(data, seed=0):
    """The same data among empty places that hold NaN, and where they are."""
    n = len(data.y)
    taken = np.sort(np.random.default_rng(seed).permutation(n + 7)[:n])
    places = [np.full((n + 7, *array.shape[1:]), np.nan, np.float32) for array in (data.x, data.y)]
    for array, own in zip(places, (data.x, data.y), strict=True):
        array[taken] = own
    weight = np.isin(np.arange(n + 7), taken).astype(np.float32)
    return Dataset(*map(jnp.asarray, (*places, weight))), taken


def close(found, wanted, rtol=1e-5, atol=1e-6):
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=rtol, atol=atol), found, wanted)


@pytest.mark.parametrize("loss", LOSSES)
def test_empty_places_change_neither_loss_nor_gradient(loss):
    data = DATASETS["moons"](12)
    places, taken = with_empty_places(data)
    function = network_loss(ACTIVATIONS["gelu"], LOSSES[loss], PENALTIES["l2"], 0.1)
    params = some_params((2, 4, 1), "gelu")
    value_and_gradient = jax.jit(jax.value_and_grad(function))
    close(value_and_gradient(params, places), value_and_gradient(params, data))
    outputs = apply(params, places.x, ACTIVATIONS["gelu"])
    found = accuracy(outputs, places.y, places.weight)
    assert float(found) == pytest.approx(float(accuracy(outputs[taken], data.y)))


def test_weights_count_data_as_often():
    data = DATASETS["wave"](3)
    often = np.array([0, 0, 0, 1, 2, 2])
    for loss in LOSSES.values():
        function = network_loss(ACTIVATIONS["tanh"], loss)
        weighted = function(some_params((1, 3, 1)), Dataset(data.x, data.y, jnp.array([3.0, 1.0, 2.0])))
        close(weighted, function(some_params((1, 3, 1)), Dataset(data.x[often], data.y[often])))


def test_order_with_empty_places_is_the_permutation_of_all_without_them():
    weight = np.array([1, 0, 2, 1, 1, 0, 0, 1, 1, 1, 0.5], np.float32)
    for epoch in range(3):
        order = np.asarray(jax.random.permutation(jax.random.fold_in(KEY, epoch), 11))
        by_hand = [*order[weight[order] > 0], *order[weight[order] == 0]]
        np.testing.assert_array_equal(epoch_order(KEY, epoch, 11, weight), by_hand)
    np.testing.assert_array_equal(epoch_order(KEY, 2, 11, np.ones(11)), order)


@pytest.mark.parametrize("batch_size", [10, 8, 25, 200, None])
def test_epochs_of_data_in_places_are_those_by_hand(batch_size):
    data = DATASETS["circle"](25)
    places, taken = with_empty_places(data)
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["cross_entropy"], PENALTIES["l1"], 1e-3)
    training = start_training(init(KEY, (2, 3, 1)), optax.sgd(0.2, 0.9))
    epoch = jax.jit(lambda training: train_epoch(training, KEY, places, loss, optax.sgd(0.2, 0.9), batch_size))
    params, velocity = training.params, jax.tree.map(jnp.zeros_like, training.params)
    gradient_of = jax.jit(jax.grad(loss))
    for number in range(2):
        order = np.asarray(jax.random.permutation(jax.random.fold_in(KEY, number), len(places.y)))
        order = [place for place in order if place in taken]
        size = batch_size or 25
        for start in range(0, 25, size):
            batch = np.array(order[start : start + size])
            gradient = gradient_of(params, Dataset(places.x[batch], places.y[batch]))
            velocity = jax.tree.map(lambda v, g: 0.9 * v + g, velocity, gradient)
            params = jax.tree.map(lambda p, v: p - 0.2 * v, params, velocity)
        training = epoch(training)
    close(training.params, params, rtol=1e-4)
    assert (int(training.epoch), int(training.diverged_at)) == (2, -1)


def test_full_places_are_the_data_without_weights():
    data = DATASETS["circle"](25)
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["cross_entropy"])
    adam = OPTIMIZERS["adam"]()
    training = start_training(init(KEY, (2, 3, 1)), adam)
    full = Dataset(data.x, data.y, jnp.ones(25))
    for size in (10, None):
        epoch = jax.jit(lambda data, size=size: train_epoch(training, KEY, data, loss, adam, size))
        close(epoch(full), epoch(data))


@pytest.mark.parametrize(("n", "batches"), [(0, 0), (1, 1), (8, 1), (9, 2), (40, 5)])
@pytest.mark.parametrize("batch_size", [8, None])
def test_batches_are_as_many_as_the_data_fill(n, batches, batch_size):
    """The updates are counted by an optimizer; without data, nothing changes, whatever the penalty."""
    counting = OPTIMIZERS["momentum"](learning_rate=SCHEDULES["constant"](0.1))
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["mean_squared_error"], PENALTIES["l2"], 0.1)
    training = start_training(some_params((1, 2, 1)), counting)
    run = jax.jit(
        lambda n: train_epoch(training, KEY, DATASETS["wave"].padded(40, n, 0.1, 0), loss, counting, batch_size)
    )
    after = run(n)
    assert int(after.state[1].count) == (batches if batch_size else min(n, 1))
    if n == 0:
        jax.tree.map(np.testing.assert_array_equal, after.params, training.params)


@pytest.mark.parametrize("batch_size", [5, None])
def test_training_that_diverges_keeps_the_last_finite_numbers(batch_size):
    data = DATASETS["line"].padded(20, 15, 0.1, 0)
    loss = network_loss(ACTIVATIONS["linear"], LOSSES["mean_squared_error"])
    # Each update multiplies the error by about 10¹⁰.
    descent = optax.sgd(1e10, 0.5)
    training = start_training(some_params((1, 1)), descent)
    epoch = jax.jit(lambda training: train_epoch(training, KEY, data, loss, descent, batch_size))
    history = [training]
    for _ in range(12):
        history.append(epoch(history[-1]))
    at = int(history[-1].diverged_at)
    assert 1 <= at <= 10
    for number, training in enumerate(history):
        finite = history[min(number, at - 1)]
        assert (int(training.epoch), int(training.diverged_at)) == (int(finite.epoch), at if number >= at else -1)
        jax.tree.map(np.testing.assert_array_equal, (training.params, training.state), (finite.params, finite.state))
        assert all(np.isfinite(leaf).all() for leaf in jax.tree.leaves((training.params, training.state)))
    # The epoch that is not kept does leave the finite numbers.
    after = history[at - 1]
    for _ in range(3 if batch_size else 1):
        after = train_step(after, data, loss, descent)
    assert not all(np.isfinite(leaf).all() for leaf in jax.tree.leaves((after.params, after.state)))


@pytest.mark.parametrize("batch_size", [0, -1, 2.0, True, "all"])
def test_batches_of_no_size_are_refused_for_places(batch_size):
    with pytest.raises(ValueError, match="batch_size must be a whole number ≥ 1, not"):
        train_epoch(
            start_training(init(KEY, (1, 1)), optax.sgd(0.1)),
            KEY,
            DATASETS["wave"].padded(20, 12, 0.1, 0),
            None,
            optax.sgd(0.1),
            batch_size,
        )


@pytest.mark.parametrize("batch_size", [0, -1, 13, 2.0, True, "all"])
def test_batches_that_do_not_fit_the_data_are_refused(batch_size):
    adam = OPTIMIZERS["adam"]()
    training = start_training(init(KEY, (1, 1)), adam)
    with pytest.raises(ValueError, match="batch_size must be a whole number from 1 to 12, the number of points, not"):
        train_epoch(training, KEY, DATASETS["wave"](12), None, adam, batch_size)


def test_network_learns_the_circle():
    data = DATASETS["circle"](200)
    loss = network_loss(ACTIVATIONS["tanh"], LOSSES["cross_entropy"])
    adam = OPTIMIZERS["adam"](learning_rate=0.03)
    training = start_training(init(jax.random.key(0), (2, 4, 2, 1)), adam)
    epoch = jax.jit(lambda training: train_epoch(training, KEY, data, loss, adam, 10))
    before = float(accuracy(apply(training.params, data.x), data.y))
    for _ in range(60):
        training = epoch(training)
    assert before < 0.8
    assert float(accuracy(apply(training.params, data.x), data.y)) > 0.95


CASES = [
    ("circle", (2, 4, 2, 1), "tanh", "cross_entropy", "none", "gradient_descent", "constant", 10),
    ("spiral", (2, 8, 1), "gelu", "cross_entropy", "l2", "adam", "cosine", 32),
    ("moons", (2, 5, 1), "relu", "mean_squared_error", "l1", "momentum", "step", 50),
    ("wave", (1, 3, 3, 3, 1), "sigmoid", "mean_squared_error", "none", "nesterov", "constant", None),
]


@pytest.mark.parametrize(
    ("name", "sizes", "activation", "loss", "penalty", "method", "rate", "batch_size"),
    CASES,
    ids=lambda value: str(value),
)
def test_compiled_training_is_that_of_jax(name, sizes, activation, loss, penalty, method, rate, batch_size):
    data = DATASETS[name](100)

    def run(training, seed, learning_rate, strength, data):
        """Five epochs from a state that goes in and comes out, as a page runs it."""
        key = jax.random.key(seed)
        method_with_rate = OPTIMIZERS[method](learning_rate=SCHEDULES[rate](learning_rate))
        minimised = network_loss(ACTIVATIONS[activation], LOSSES[loss], PENALTIES[penalty], strength)

        def epoch(training, _):
            order = epoch_order(key, training.epoch, 100)
            training = train_epoch(training, key, data, minimised, method_with_rate, batch_size)
            return training, (minimised(training.params, data), order)

        return jax.lax.scan(epoch, training, length=5)

    start = start_training(
        init(KEY, sizes, ACTIVATIONS[activation]), OPTIMIZERS[method](learning_rate=SCHEDULES[rate](0.0))
    )
    numbers = (np.int32(3), np.float32(0.05), np.float32(1e-3))
    program, compiled = compile_function(run, start, *numbers, data), jax.jit(run)
    found, wanted = start, start
    for _ in range(2):
        found, (losses, order) = program(found, *numbers, data)
        wanted, (losses_jax, order_jax) = compiled(wanted, *numbers, data)
        np.testing.assert_array_equal(order, order_jax)
        np.testing.assert_allclose(losses, losses_jax, rtol=1e-5)
    assert jax.tree.structure(found) == jax.tree.structure(wanted)
    assert int(found.epoch) == 10
    for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(wanted), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5)


@pytest.fixture(scope="module")
def everything_traced():
    """Three epochs with all choices traced, as jax.jit computes them and compiled."""

    def run(training, choice, numbers, hyperparameters, schedules):
        data = DATASETS.of_task("classification").at(choice["data"])(40, numbers["n"], numbers["noise"], choice["seed"])
        part = parts(choice["seed"], data.weight, numbers["share"])
        data, _ = training_and_test(data, part)
        method = OPTIMIZERS.at(
            choice["optimizer"], hyperparameters, lambda rate: SCHEDULES.at(choice["schedule"], rate, schedules)
        )
        penalty = PENALTIES.at(choice["penalty"])
        loss = network_loss(ACTIVATIONS["tanh"], LOSSES.at(choice["loss"]), penalty, numbers["strength"])
        key = jax.random.key(choice["seed"])
        return jax.lax.fori_loop(0, 3, lambda _, t: train_epoch(t, key, data, loss, method, 10), training)

    hyperparameters = [
        {parameter.name: np.float32(parameter.default) for parameter in named.hyperparameters}
        for named in OPTIMIZERS.values()
    ]
    schedules = [{}, {"steps": np.float32(30)}, {"steps": np.float32(2), "decay": np.float32(0.5)}]
    start = start_training(init(KEY, (2, 3, 1)), OPTIMIZERS.at(0, hyperparameters))
    arguments = start, *settings_of(0), hyperparameters, schedules
    jitted = jax.jit(run)
    return start, hyperparameters, schedules, jitted, compile_function(run, *arguments)


def settings_of(case):
    """Different values for all that the reader may choose."""
    tables = {"data": 5, "optimizer": len(OPTIMIZERS), "schedule": 3, "loss": 2, "penalty": 3}
    choice = {name: np.int32(case % length) for name, length in tables.items()} | {"seed": np.int32(case)}
    numbers = {"n": np.int32(40 - 3 * case), "noise": 0.05 * case, "share": 0.9 - 0.1 * case, "strength": 0.01}
    return choice, {name: value if name == "n" else np.float32(value) for name, value in numbers.items()}


@pytest.mark.parametrize("case", range(4))
def test_training_with_everything_traced_is_that_of_named_choices(everything_traced, case):
    start, hyperparameters, schedules, jitted, program = everything_traced
    choice, numbers = settings_of(case)

    def named(table, name):
        return list(table.values())[choice[name]]

    name = ("circle", "exclusive_or", "clusters", "spiral", "moons")[case]
    data = DATASETS[name].padded(40, numbers["n"], numbers["noise"], case)
    data, _ = training_and_test(data, parts(case, data.weight, numbers["share"]))
    method = named(OPTIMIZERS, "optimizer")
    rate = [SCHEDULES[name] for name in ("constant", "cosine", "step")][choice["schedule"]]
    values = dict(hyperparameters[case])
    descent = method(**(values | {"learning_rate": rate(values["learning_rate"], **schedules[choice["schedule"]])}))
    loss = network_loss(ACTIVATIONS["tanh"], named(LOSSES, "loss"), named(PENALTIES, "penalty"), numbers["strength"])
    wanted = start_training(start.params, descent)
    epoch = jax.jit(lambda training: train_epoch(training, jax.random.key(case), data, loss, descent, 10))
    for _ in range(3):
        wanted = epoch(wanted)
    for run in (jitted, program):
        found = run(start, choice, numbers, hyperparameters, schedules)
        # Up to twelve updates, each a few roundings apart; scale-free ones magnify those of small gradients.
        close(found.params, wanted.params, rtol=1e-4, atol=1e-5)
        assert (int(found.epoch), int(found.diverged_at)) == (3, -1)
    assert jitted._cache_size() == 1


def test_first_parameters_and_unit_responses_compile():
    x = DATASETS["moons"](30).x

    def run(seed, x):
        params = init(jax.random.key(seed), (2, 4, 3, 1), ACTIVATIONS["relu"])
        return params, unit_activations(params, x, ACTIVATIONS["relu"])

    params, activations = compile_function(run, np.int32(0), x)(np.int32(7), x)
    params_jax, activations_jax = run(7, x)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-6), params, params_jax)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6), activations, activations_jax)


def test_filters_of_a_plane_are_the_weights_of_one_unit():
    params = init(KEY, (2, 3, 1))
    direction = random_plane(params, 0).directions[0]
    for layer, own in zip(params, direction, strict=True):
        np.testing.assert_allclose(
            np.linalg.norm(own.weights, axis=1), np.linalg.norm(layer.weights, axis=1), rtol=1e-5
        )
        assert not np.any(own.biases)


def test_adam_learns_a_spiral_with_the_rate_that_suits_networks_and_not_with_that_of_surfaces():
    spiral, loss = DATASETS["spiral"](100), network_loss(ACTIVATIONS["tanh"], LOSSES["mean_squared_error"])
    start = init(jax.random.key(0), (2, 8, 8, 1))

    @jax.jit
    def trained(rate):
        optimizer = OPTIMIZERS["adam"](learning_rate=rate)

        def epoch(training, _):
            return train_epoch(training, jax.random.key(0), spiral, loss, optimizer, 10), None

        training, _ = jax.lax.scan(epoch, start_training(start, optimizer), length=400)
        return accuracy(apply(training.params, spiral.x), spiral.y)

    assert trained(LEARNING_RATES["adam"]) > 0.97
    assert trained(OPTIMIZERS["adam"].hyperparameters[0].default) < 0.9
    assert LEARNING_RATES.keys() == OPTIMIZERS.keys()
