"""The descents that are measured: JAX functions, and the same in numbers for those who have no JAX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

import gdviz

SEED_NET = "seed net"


@dataclass(frozen=True)
class Descent:
    """A descent of `steps` steps: the JAX function, its example arguments and the aim, Chromium / native JAX.

    `function(*arguments)` returns the loss at every point, shape (steps + 1,), and the parameters: at every point
    where the path is drawn, else the last ones. `specification` tells others which loss, optimizer and numbers.
    """

    name: str
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    specification: dict[str, Any]
    aim: float


def descents() -> list[Descent]:
    """Return the descents in the order in which they are printed."""
    return [
        _net(SEED_NET, (1, 3, 3, 3, 1), n=100, steps=200, aim=0.2),
        _surface("linear", "momentum", {"learning_rate": 0.1, "momentum": 0.9}, steps=30, aim=0.2),
        _surface("wave", "momentum", {"learning_rate": 0.1, "momentum": 0.9}, steps=30, aim=0.2),
        _surface("rosenbrock", "sgd", {"learning_rate": 0.001}, steps=1000, aim=0.4),
        _surface("rosenbrock", "adam", {"learning_rate": 0.02}, steps=1000, aim=1),
        _net("MLP 1-16-16-1", (1, 16, 16, 1), n=100, steps=100, aim=1),
        _net("MLP 2-32-32-1", (2, 32, 32, 1), n=500, steps=100, aim=2.5),
    ]


_OPTIMIZERS: dict[str, Callable[..., optax.GradientTransformation]] = {
    "sgd": optax.sgd,
    "momentum": optax.sgd,
    "adam": optax.adam,
}


def _surface(problem_name: str, optimizer: str, hyperparameters: dict[str, float], steps: int, aim: float) -> Descent:
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
    return Descent(name, descent, (problem.start, _as_floats(hyperparameters)), specification, aim)


def _net(name: str, sizes: Sequence[int], n: int, steps: int, aim: float) -> Descent:
    """Return the training of a net with tanh in its hidden layers, by gradient descent on all data at once."""
    random = np.random.default_rng(0)
    x = random.uniform(-2, 2, (n, sizes[0])).astype(np.float32)
    y = (np.sin(2 * x[:, :1]) * x[:, -1:] + 0.1 * random.standard_normal((n, 1))).astype(np.float32)
    start = [
        (random.standard_normal((before, after)).astype(np.float32) / np.float32(before**0.5), np.zeros(after, "f4"))
        for before, after in pairwise(sizes)
    ]
    hyperparameters = {"learning_rate": 0.05}

    def loss(params: Any, x: jax.Array, y: jax.Array) -> jax.Array:
        *hidden, (weights, biases) = params
        for layer_weights, layer_biases in hidden:
            x = jnp.tanh(x @ layer_weights + layer_biases)
        return jnp.mean((x @ weights + biases - y) ** 2)

    def descent(start: Any, hyperparameters: dict[str, jax.Array], x: jax.Array, y: jax.Array) -> tuple[jax.Array, Any]:
        trajectory = gdviz.descend(loss, start, optax.sgd(**hyperparameters), steps, data=(x, y))
        return trajectory.loss, jax.tree.map(lambda leaf: leaf[-1], trajectory.params)

    specification = {
        "loss": "net",
        "optimizer": "sgd",
        "hyperparameters": hyperparameters,
        "steps": steps,
        "path": False,
        "start": [_numbers(leaf) for leaf in jax.tree.leaves(start)],
        "data": {"x": _numbers(x), "y": _numbers(y)},
    }
    return Descent(name, descent, (start, _as_floats(hyperparameters), x, y), specification, aim)


def _as_floats(hyperparameters: dict[str, float]) -> dict[str, np.ndarray]:
    return {name: np.float32(value) for name, value in hyperparameters.items()}


def _numbers(values: Any) -> dict[str, Any]:
    """Return an array as JSON can hold it; every float32 survives the way through a double."""
    array = np.asarray(values)
    return {"shape": array.shape, "values": array.ravel().tolist()}
