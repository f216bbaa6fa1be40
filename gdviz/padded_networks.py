"""Networks whose shape is data: layers, units, inputs and activation may be traced, so one program trains them all.

The functions are those of `gdviz.networks`, with a `Shape` where these need Python's numbers. Parameters fill arrays of
the largest shape; absent units respond 0 and their weights stay 0, and absent layers are skipped.

Parameters are two `Layer`s: all hidden layers, shapes (4, 16, 16) and (4, 16), where the first reads the features and
each other one the one before, and the output layer, shapes (1, 16) and (1,).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.catalog import Catalog
from gdviz.datasets import Dataset
from gdviz.networks import ACTIVATIONS, MOST_HIDDEN_LAYERS, MOST_UNITS, Layer, NamedFunction, Params, scaled_weights
from gdviz.switches import Switched

FEATURES = Catalog(
    "feature",
    (
        NamedFunction("x1", "x₁", lambda x1, x2: x1, "x_1"),
        NamedFunction("x2", "x₂", lambda x1, x2: x2, "x_2"),
        NamedFunction("x1_squared", "x₁²", lambda x1, x2: x1**2, "x_1^2"),
        NamedFunction("x2_squared", "x₂²", lambda x1, x2: x2**2, "x_2^2"),
        NamedFunction("product", "x₁x₂", lambda x1, x2: x1 * x2, "x_1 x_2"),
        NamedFunction("sin_x1", "sin x₁", lambda x1, x2: jnp.sin(x1), r"\sin x_1"),
        NamedFunction("sin_x2", "sin x₂", lambda x1, x2: jnp.sin(x2), r"\sin x_2"),
    ),
)
"""Functions of a point's coordinates that a network may take as its inputs, as in TensorFlow Playground."""

ON_CURVES = np.array(["x2" not in name and name != "product" for name in FEATURES])
"""Which of the `FEATURES` there are of a curve, whose points have no x₂."""

_ROOM = (MOST_HIDDEN_LAYERS, MOST_UNITS, MOST_UNITS)
EMPTY: Any = (Layer(*map(np.zeros, (_ROOM, _ROOM[:2]))), Layer(*map(np.zeros, ((1, MOST_UNITS), 1))))  # type: ignore[arg-type]
"""Parameters that are all 0: the shapes of all others, for example for `gdviz.vectors.unravel`."""

WIDTHS = (4, 8, MOST_UNITS)
"""Widths for which a program has code: a network is computed in the smallest one that its layers fit into."""


class Shape(NamedTuple):
    """The shape of a network, all of which may be traced.

    - `units`: how many units each hidden layer has, from 0 to 16, shape (4,); a layer of 0 units is absent, as if it
      were not there, and so must be all after it;
    - `features`: 1 for each of the `FEATURES` that is an input of the network, else 0, shape (7,);
    - `activation`: the index of one of the `ACTIVATIONS`.

    >>> Shape(units=jnp.array([4, 2, 0, 0]), features=jnp.array([1, 1, 0, 0, 0, 0, 0]), activation=0).units.shape
    (4,)
    """

    units: jax.Array
    features: jax.Array
    activation: int | jax.Array


def init(key: jax.Array, shape: Shape) -> Params:
    """Return random parameters of a network of this shape: those of `networks.init`, with zeros around them.

    >>> shape = Shape(jnp.array([4, 0, 0, 0]), jnp.array([1, 1, 0, 0, 0, 0, 0]), 0)
    >>> [layer.weights.shape for layer in init(jax.random.key(0), shape)]
    [(4, 16, 16), (1, 16)]
    """

    def layer(number: Any, present: jax.Array) -> jax.Array:
        units, inputs = jnp.sum(present.any(axis=1)), jnp.sum(present.any(axis=0))
        bound = jnp.maximum(jnp.stack([units, inputs]), 1)
        return scaled_weights(key, number, shape.activation, *bound)[: len(present)] * present

    hidden, output = present(shape)
    weights = jax.vmap(layer)(jnp.arange(MOST_HIDDEN_LAYERS), hidden.weights)
    return (
        Layer(weights, jnp.zeros(hidden.biases.shape)),
        Layer(layer(MOST_HIDDEN_LAYERS, output.weights), jnp.zeros(1)),
    )


def present(shape: Shape) -> Params:
    """Return parameters that are 1 where a network of this shape has one, and 0 elsewhere.

    >>> shape = Shape(jnp.array([4, 2, 0, 0]), jnp.array([1, 1, 0, 0, 0, 0, 0]), 0)
    >>> [int(sum(leaf.sum() for leaf in layer)) for layer in present(shape)]
    [22, 3]
    """
    units = (jnp.arange(MOST_UNITS) < shape.units[:, None]).astype(float)
    # Each layer reads the one before; the first, and without hidden layers the output layer, reads the features.
    features = jnp.pad(shape.features.astype(float), (0, MOST_UNITS - len(FEATURES)))
    before = jnp.concatenate([features[None], units[:-1]])
    count = jnp.sum(shape.units > 0)
    last = jnp.where(count > 0, units[count - 1], features)
    return Layer(units[:, :, None] * before[:, None], units), Layer(last[None], jnp.ones(1))


def without_padding(params: Params, shape: Shape) -> Params:
    """Return the layers of a network of this shape, none of it traced, as `networks.apply` takes them.

    The inputs of the first layer are the features, those that are inputs of the network in their order.

    >>> shape = Shape(jnp.array([4, 3, 0, 0]), jnp.array([1, 0, 0, 0, 1, 0, 0]), 0)
    >>> [layer.weights.shape for layer in without_padding(init(jax.random.key(0), shape), shape)]
    [(4, 2), (3, 4), (1, 3)]
    """
    hidden, output = params
    columns = np.flatnonzero(shape.features)
    layers = []
    for number, units in enumerate(np.asarray(shape.units)):
        if units:
            layers.append(Layer(hidden.weights[number, :units][:, columns], hidden.biases[number, :units]))
            columns = np.arange(units)
    return (*layers, Layer(output.weights[:, columns], output.biases))


def by_unit(params: Params) -> Params:
    """Return the same parameters, in the same order, with the weights of each unit in a row and all biases in one.

    >>> shape = Shape(jnp.array([4, 2, 0, 0]), jnp.array([1, 1, 0, 0, 0, 0, 0]), 0)
    >>> [layer.weights.shape for layer in by_unit(init(jax.random.key(0), shape))]
    [(64, 16), (1, 16)]
    """
    return tuple(Layer(layer.weights.reshape(-1, MOST_UNITS), layer.biases.ravel()) for layer in params)


def unit_activations(params: Params, x: jax.Array, shape: Shape) -> jax.Array:
    """Return the activations of all units at n points x, shape (n, 2): shape (5, 16, n), the output layer last.

    Rows of absent units are 0; an absent layer repeats the one before.
    """

    def responses(params: Params, x: jax.Array) -> jax.Array:
        hidden, output = _responses(params, x, shape)
        rest = [(0, MOST_UNITS - hidden.shape[1]), (0, 0)]
        return jnp.concatenate([jnp.pad(hidden, [(0, 0), *rest]), jnp.pad(output, [(0, MOST_UNITS - 1), (0, 0)])[None]])

    return _in_width(shape, responses)(params, x)


def apply(params: Params, x: jax.Array, shape: Shape) -> jax.Array:
    """Return the network's output at n points x, shape (n, 2): shape (n,).

    >>> shape = Shape(jnp.array([0, 0, 0, 0]), jnp.array([1, 0, 0, 0, 0, 0, 0]), 0)
    >>> hidden, output = init(jax.random.key(0), shape)
    >>> line = hidden, Layer(output.weights.at[0, 0].set(2.0), jnp.array([1.0]))
    >>> apply(line, jnp.array([[0.0, 5.0], [3.0, 5.0]]), shape).tolist()
    [1.0, 7.0]
    """
    return _in_width(shape, lambda params, x: _responses(params, x, shape)[1][0])(params, x)


def network_loss(
    shape: Shape,
    loss: Callable[..., jax.Array],
    penalty: Callable[[Params], jax.Array],
    strength: float | jax.Array,
) -> Switched:
    """Return the function of parameters and data that is minimised, as `networks.network_loss` does."""

    def minimised(params: Params, data: Dataset) -> jax.Array:
        data = data.with_zero_padding()
        outputs = _responses(params, data.x, shape)[1][0]
        return loss(outputs, data.y, data.weight) + strength * penalty(params)

    return _in_width(shape, minimised)


def _in_width(shape: Shape, function: Callable[[Params, Any], jax.Array]) -> Switched:
    """Return the function of parameters and data, computed in the smallest width that the layers fit into."""

    def at_width(width: int) -> Callable[[Params, Any], jax.Array]:
        # The output layer reads the features where there is no hidden layer.
        rows = max(width, len(FEATURES))

        def cut(params: Params, data: Any) -> jax.Array:
            hidden, output = params
            hidden = Layer(hidden.weights[:, :width, :rows], hidden.biases[:, :width])
            return function((hidden, Layer(output.weights[:, :rows], output.biases)), data)

        return cut

    index = jnp.sum(jnp.max(shape.units) > jnp.array(WIDTHS[:-1]))
    return Switched(index, [at_width(width) for width in WIDTHS])


def _responses(params: Params, x: jax.Array, shape: Shape) -> tuple[jax.Array, jax.Array]:
    """Return the activations of the hidden layers, shape (4, rows, n), and of the output layer, shape (1, n)."""
    hidden, output = params
    rows = output.weights.shape[1]
    activation = ACTIVATIONS.at(shape.activation)
    inputs = jnp.stack([feature(x[:, 0], x[:, 1]) for feature in FEATURES.values()]) * shape.features[:, None]

    def layer(a: jax.Array, of_layer: tuple[Layer, jax.Array]) -> tuple[jax.Array, jax.Array]:
        (weights, biases), units = of_layer

        def respond(a: jax.Array) -> jax.Array:
            is_unit = jnp.arange(len(biases)) < units
            responses = jnp.where(is_unit[:, None], activation(weights @ a + biases[:, None]), 0)
            return jnp.pad(responses, [(0, rows - len(biases)), (0, 0)])

        a = jax.lax.cond(units > 0, respond, lambda a: a, a)
        return a, a

    first = jnp.pad(inputs, [(0, rows - len(inputs)), (0, 0)])
    last, responses = jax.lax.scan(layer, first, (hidden, shape.units))
    return responses, output.weights @ last + output.biases[:, None]
