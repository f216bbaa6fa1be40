"""What is measured: JAX functions, and descents in numbers for those who have no JAX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import lax

import gdviz
from gdviz.basins import final_loss_map

SEED_NET = "seed net"


NATIVE, BY_HAND = "native JAX", "by hand"


@dataclass(frozen=True)
class Case:
    """A JAX function with its arguments, and its aim: the time in Chromium / that of `reference`.

    `function(*arguments)` returns arrays of numbers; of a descent, the loss at every point, and the parameters: at
    every point where the path is drawn, else the last ones. `specification` has loss, optimizer and numbers for those
    who have no JAX, None where they are not measured; `flops` are the operations of a product of matrices.
    """

    name: str
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    aim: float
    specification: dict[str, Any] | None = None
    flops: int = 0

    @property
    def reference(self) -> str:
        """Whose time the aim refers to."""
        return BY_HAND if self.flops else NATIVE


def cases() -> list[Case]:
    """Return everything that is measured, in the order in which it is printed."""
    return [
        *descents(),
        _net("MLP 2-24-24-24-1 relu", (2, 24, 24, 24, 1), 250, 100, "adam", {"learning_rate": 0.01}, "relu", aim=1),
        _logistic_regression(400, 10, steps=100, aim=0.7),
        _map(32, steps=100, aim=1),
        _transformer_layer(batch=8, length=32, width=32, steps=10, aim=1.2),
        *(_product(n, aim=1.25) for n in (64, 128, 512)),
        _table(300, aim=5),
        _single_updates(100_000, 10_000, aim=5),
        _key_value_cache(256, 64, aim=5),
    ]


def descents() -> list[Case]:
    """Return the descents whose geometric mean has an aim."""
    momentum = {"learning_rate": 0.1, "momentum": 0.9}
    return [
        _net(SEED_NET, (1, 3, 3, 3, 1), n=100, steps=200, aim=0.11),
        _surface("linear", "momentum", momentum, steps=30, aim=0.2),
        _surface("wave", "momentum", momentum, steps=30, aim=0.16),
        _surface("rosenbrock", "sgd", {"learning_rate": 0.001}, steps=1000, aim=0.4),
        _surface("rosenbrock", "adam", {"learning_rate": 0.02}, steps=1000, aim=1),
        _net("MLP 1-16-16-1", (1, 16, 16, 1), n=100, steps=100, aim=0.7),
        _net("MLP 2-32-32-1", (2, 32, 32, 1), n=500, steps=100, aim=1.3),
    ]


_OPTIMIZERS: dict[str, Callable[..., optax.GradientTransformation]] = {
    "sgd": optax.sgd,
    "momentum": optax.sgd,
    "adam": optax.adam,
}


def _surface(problem_name: str, optimizer: str, hyperparameters: dict[str, float], steps: int, aim: float) -> Case:
    """Return a descent on a two-dimensional problem of the gallery, with its whole path, as the lesson draws it."""
    problem = gdviz.GALLERY[problem_name]()

    def descent(start: jax.Array, hyperparameters: dict[str, jax.Array]) -> tuple[jax.Array, jax.Array]:
        trajectory = gdviz.descend(problem.loss, start, _OPTIMIZERS[optimizer](**hyperparameters), steps)
        return trajectory.loss, trajectory.params

    data = {} if problem.dataset is None else {"x": problem.dataset.x, "y": problem.dataset.y}
    specification = {
        "loss": problem_name,
        "optimizer": optimizer,
        "hyperparameters": hyperparameters,
        "steps": steps,
        "path": True,
        "start": [_numbers(problem.start)],
        "data": {name: _numbers(values) for name, values in data.items()},
    }
    name = f"{problem_name} {steps} steps {optimizer}"
    return Case(name, descent, (problem.start, _as_floats(hyperparameters)), aim, specification)


def _net(
    name: str,
    sizes: Sequence[int],
    n: int,
    steps: int,
    optimizer: str = "sgd",
    hyperparameters: dict[str, float] = {"learning_rate": 0.05},  # noqa: B006
    activation: str = "tanh",
    *,
    aim: float,
) -> Case:
    """Return the training of a net on all data at once."""
    random = np.random.default_rng(0)
    x = random.uniform(-2, 2, (n, sizes[0])).astype(np.float32)
    y = (np.sin(2 * x[:, :1]) * x[:, -1:] + 0.1 * random.standard_normal((n, 1))).astype(np.float32)
    start = [
        (random.standard_normal((before, after)).astype(np.float32) / np.float32(before**0.5), np.zeros(after, "f4"))
        for before, after in pairwise(sizes)
    ]

    def loss(params: Any, x: jax.Array, y: jax.Array) -> jax.Array:
        *hidden, (weights, biases) = params
        for layer_weights, layer_biases in hidden:
            x = getattr(jax.nn, activation)(x @ layer_weights + layer_biases)
        return jnp.mean((x @ weights + biases - y) ** 2)

    specification = {
        "loss": "net",
        "activation": activation,
        "optimizer": optimizer,
        "hyperparameters": hyperparameters,
        "steps": steps,
        "path": False,
        "start": [_numbers(leaf) for leaf in jax.tree.leaves(start)],
        "data": {"x": _numbers(x), "y": _numbers(y)},
    }
    arguments = (start, _as_floats(hyperparameters), x, y)
    return Case(name, _training(loss, _OPTIMIZERS[optimizer], steps), arguments, aim, specification)


def _training(loss: Callable[..., jax.Array], optimizer: Callable[..., Any], steps: int) -> Callable[..., Any]:
    """Return the function of start, hyperparameters and data that returns all losses and the last parameters."""

    def training(start: Any, hyperparameters: dict[str, jax.Array], *data: jax.Array) -> tuple[jax.Array, Any]:
        trajectory = gdviz.descend(loss, start, optimizer(**hyperparameters), steps, data=data)
        return trajectory.loss, jax.tree.map(lambda leaf: leaf[-1], trajectory.params)

    return training


def _logistic_regression(n: int, features: int, steps: int, aim: float) -> Case:
    random = np.random.default_rng(0)
    x = random.standard_normal((n, features)).astype(np.float32)
    y = (x @ random.standard_normal(features) + random.standard_normal(n) > 0).astype(np.float32)
    start = (np.zeros(features, np.float32), np.float32(0))
    hyperparameters = {"learning_rate": 0.5}

    def loss(params: Any, x: jax.Array, y: jax.Array) -> jax.Array:
        weights, bias = params
        return jnp.mean(optax.sigmoid_binary_cross_entropy(x @ weights + bias, y))

    specification = {
        "loss": "logistic",
        "optimizer": "sgd",
        "hyperparameters": hyperparameters,
        "steps": steps,
        "path": False,
        "start": [_numbers(leaf) for leaf in start],
        "data": {"x": _numbers(x), "y": _numbers(y)},
    }
    arguments = (start, _as_floats(hyperparameters), x, y)
    name = f"logistic regression {n} × {features}"
    return Case(name, _training(loss, optax.sgd, steps), arguments, aim, specification)


def _map(size: int, steps: int, aim: float) -> Case:
    """Return the last losses of descents on the wave problem, for learning rates × momenta."""
    problem = gdviz.GALLERY["wave"]()

    def last_losses(rates: jax.Array, momenta: jax.Array) -> jax.Array:
        return final_loss_map(problem.loss, problem.start, optax.sgd, rates, momenta, steps)

    rates, momenta = np.geomspace(1e-3, 1e-2, size), np.linspace(0, 0.9, size)
    return Case(f"map of {size} × {size} descents", last_losses, (rates.astype("f4"), momenta.astype("f4")), aim)


def _transformer_layer(batch: int, length: int, width: int, steps: int, aim: float) -> Case:
    """Return the training of a layer of a transformer, with four heads and causal attention, by Adam."""
    random = np.random.default_rng(0)
    heads = 4

    def array(*shape: int) -> np.ndarray:
        return random.standard_normal(shape).astype(np.float32)

    def weights(before: int, after: int) -> np.ndarray:
        return array(before, after) / np.float32(before**0.5)

    start = {
        "query, key, value": weights(width, 3 * width),
        "projection": weights(width, width),
        "up": (weights(width, 4 * width), np.zeros(4 * width, "f4")),
        "down": (weights(4 * width, width), np.zeros(width, "f4")),
        "scales": np.ones((2, width), "f4"),
    }

    def normal(x: jax.Array, scale: jax.Array) -> jax.Array:
        return jax.nn.standardize(x) * scale

    def attention(params: Any, x: jax.Array) -> jax.Array:
        parts = (x @ params["query, key, value"]).reshape(batch, length, 3, heads, -1)
        query, key, value = (parts[:, :, part].swapaxes(1, 2) for part in range(3))
        scores = query @ key.swapaxes(2, 3) / jnp.sqrt(jnp.float32(width // heads))
        shares = jax.nn.softmax(jnp.where(jnp.tri(length, dtype=bool), scores, -jnp.inf))
        return (shares @ value).swapaxes(1, 2).reshape(batch, length, width) @ params["projection"]

    def loss(params: Any, x: jax.Array, y: jax.Array) -> jax.Array:
        x = x + attention(params, normal(x, params["scales"][0]))
        (up, up_bias), (down, down_bias) = params["up"], params["down"]
        x = x + jax.nn.gelu(normal(x, params["scales"][1]) @ up + up_bias) @ down + down_bias
        return jnp.mean((x - y) ** 2)

    data = array(batch, length, width), array(batch, length, width)
    arguments = (start, _as_floats({"learning_rate": 0.01}), *data)
    return Case("transformer layer", _training(loss, optax.adam, steps), arguments, aim)


def _product(n: int, aim: float) -> Case:
    random = np.random.default_rng(0)
    matrices = tuple(random.standard_normal((2, n, n)).astype(np.float32))
    return Case(f"matmul {n}", lambda a, b: a @ b, matrices, aim, flops=2 * n**3)


def _table(n: int, aim: float) -> Case:
    """Return a dynamic programme: the cheapest way to each cell of a table, cell by cell."""

    def fill(cost: jax.Array) -> jax.Array:
        def cell(i: Any, j: Any, table: jax.Array) -> jax.Array:
            before = jnp.minimum(jnp.minimum(table[i - 1, j], table[i, j - 1]), table[i - 1, j - 1])
            return table.at[i, j].set(cost[i, j] + before)

        def row(i: Any, table: jax.Array) -> jax.Array:
            return lax.fori_loop(1, n, partial(cell, i), table)

        table = jnp.zeros_like(cost).at[0].set(jnp.cumsum(cost[0])).at[:, 0].set(jnp.cumsum(cost[:, 0]))
        return lax.fori_loop(1, n, row, table)

    return Case(f"table of {n} × {n}", fill, (np.random.default_rng(0).random((n, n)).astype(np.float32),), aim)


def _single_updates(size: int, updates: int, aim: float) -> Case:
    def count(x: jax.Array, places: jax.Array) -> jax.Array:
        return lax.scan(lambda x, place: (x.at[place].add(1.0), None), x, places)[0]

    places = np.random.default_rng(0).integers(0, size, updates).astype(np.int32)
    return Case(f"{updates} single updates", count, (np.zeros(size, np.float32), places), aim)


def _key_value_cache(length: int, width: int, aim: float) -> Case:
    """Return the attention of each query to all before it, whose keys a cache takes up one by one."""

    def attend(cache: jax.Array, queries: jax.Array) -> tuple[jax.Array, jax.Array]:
        def step(cache: jax.Array, i: jax.Array) -> tuple[jax.Array, jax.Array]:
            cache = lax.dynamic_update_slice(cache, queries[i][None] * 2, (i, 0))
            scores = cache @ queries[i] / width**0.5
            shares = jax.nn.softmax(jnp.where(jnp.arange(length) <= i, scores, -1e9))
            return cache, shares @ cache

        return lax.scan(step, cache, jnp.arange(length))

    queries = np.random.default_rng(0).standard_normal((length, width)).astype(np.float32)
    return Case("key-value cache", attend, (np.zeros((length, width), np.float32), queries), aim)


def _as_floats(hyperparameters: dict[str, float]) -> dict[str, np.ndarray]:
    return {name: np.float32(value) for name, value in hyperparameters.items()}


def _numbers(values: Any) -> dict[str, Any]:
    """Return an array as JSON can hold it; every float32 survives the way through a double."""
    array = np.asarray(values)
    return {"shape": array.shape, "values": array.ravel().tolist()}
