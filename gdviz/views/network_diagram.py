"""A network drawn with its weights and what each of its units makes of the inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, ClassVar, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import traitlets
from jax.flatten_util import ravel_pytree

from gdviz import networks, padded_networks
from gdviz.networks import MOST_HIDDEN_LAYERS, Params, Training
from gdviz.padded_networks import Shape
from gdviz.vectors import unravel
from gdviz.views import texts, theme
from gdviz.views.data_editor import curve_grid, map_grid
from gdviz.views.traits import Array, EditableArray
from gdviz.widget import View
from gdviz.words import MOST_ROWS, Description, span

# Weights and biases that may be set while one frame is computed.
_MOST_EDITS = 8


class NetworkDiagram(View):
    """A multilayer perceptron: a line for each weight, a dot for each bias, a picture of each unit's response.

    Lines are as thick as their weight is large, blue where it is positive, orange where it is negative; so are the dots
    at the lower left of units. Hovering, or arrow keys and Enter, tell the numbers.

    - `sizes`: the widths of the layers, (inputs, hidden …, 1);
    - `weights`: all parameters in the order of `jax.flatten_util.ravel_pytree(params)`;
    - `responses`: the activation of each unit, hidden layers in order and the output last, on a small even grid of the
      inputs: shape (units, rows, columns), row 0 at the lowest x₂, one row for a network of one input;
    - `activation`: the name of the activation, for the text that stands for the picture;
    - `input_names`: those of the inputs, by default x, or x₁ and x₂.

    `weights` and `responses` are what `network_frame` returns. Of a network whose shape is data, `padded_network_frame`
    returns them with room for the largest network, and:

    - `shape`: the units of each hidden layer, 0 where it is absent, and for each of the `FEATURES` whether it is an
      input, shape (11,); without numbers, the network is that of `sizes`;
    - `curves`: whether responses are drawn as curves over x₁ instead of maps.

    With `editable` the reader selects a weight or a bias and drags or types its value:

    - `edits`: the last values that were set, for `edit_training`: rows (number, index, value), shape (8, 3). Numbers
      count the edits from 1, 0 is no edit; the index is that in `weights`;
    - `is_past`: whether an earlier epoch is shown, at which nothing can be edited.
    """

    front_end = "networkDiagram"
    takes: ClassVar = {name: name for name in ("weights", "responses", "shape", "is_past")}

    sizes = traitlets.Tuple(default_value=(1, 1)).tag(sync=True)
    weights = Array(None)
    responses = Array(None, None, None)
    shape = Array(None)
    curves = traitlets.Bool(False).tag(sync=True)
    input_names: traitlets.List[str] = traitlets.List().tag(sync=True)
    activation = traitlets.Unicode().tag(sync=True)
    editable = traitlets.Bool(False).tag(sync=True)
    edits = EditableArray(None, None)
    is_past = traitlets.Bool(False).tag(sync=True)
    colors = traitlets.Dict({"positive": theme.POSITIVE, "negative": theme.NEGATIVE, "fit": theme.DESCENT}).tag(
        sync=True
    )

    def __init__(self, sizes: Sequence[int] = (1, 1), activation: str = "", **traits: Any) -> None:
        super().__init__(**traits)
        self.show(sizes, activation)

    def show(self, sizes: Sequence[int], activation: str = "") -> None:
        """Show a network with layers of these widths and all parameters 0; raise `ValueError` where they are none."""
        checked = networks.check_sizes(sizes)
        with self.hold_sync():
            self.set_trait("sizes", checked)
            self.activation = activation
            self.shape = np.zeros(0)
            self.edits = np.zeros((_MOST_EDITS, 3))
            self.weights = np.zeros(sum((i + 1) * o for i, o in pairwise(checked)))
            self.responses = np.zeros((sum(checked[1:]), 1, 1))

    def described(self) -> Description:
        """Return the layers in words, and the ranges of their weights and biases in a table."""
        sizes, layers = self._layers()
        text = texts.network(sizes, self.activation)
        rows = [(i, len(b), span(w), span(b)) for i, (w, b) in enumerate(layers, 1)]
        columns = map(list, zip(*rows[:MOST_ROWS], strict=True))
        table = dict(zip(texts.NETWORK_COLUMNS, columns, strict=True))
        numbers = np.concatenate([part.ravel() for layer in layers for part in layer])
        return Description(text + texts.weights(len(numbers), span(numbers)), table)

    def _layers(self) -> tuple[list[int], list[tuple[np.ndarray, np.ndarray]]]:
        """Return the widths of the layers, and the weights and biases of each that is not of inputs."""
        rest, layers = self.weights, []
        if not len(self.shape):
            # As `ravel_pytree` orders them: of each layer first the weights, then the biases.
            for inputs, units in pairwise(self.sizes):
                weights, biases, rest = np.split(rest, np.cumsum([inputs * units, units]))
                layers.append((weights.reshape(units, inputs), biases))
            return list(self.sizes), layers
        units, features = np.split(self.shape.astype(int), [MOST_HIDDEN_LAYERS])
        params = unravel(rest, padded_networks.EMPTY)
        unpadded = padded_networks.without_padding(params, Shape(jnp.asarray(units), jnp.asarray(features), 0))
        layers = [(np.asarray(weights), np.asarray(biases)) for weights, biases in unpadded]
        return [layers[0][0].shape[1], *(len(biases) for _, biases in layers)], layers


def network_frame(
    params: Params,
    activation: Callable[[jax.Array], jax.Array],
    interval: tuple[float, float] = (-3.0, 3.0),
    size: int = 16,
) -> dict[str, jax.Array]:
    """Return the `weights` and `responses` that a `NetworkDiagram` draws; a pure JAX function.

    Responses are those at the points of `curve_grid(interval, size)`, shape (units, 1, size), or, for two inputs, of
    `map_grid(interval, size)`, shape (units, size, size).
    """
    inputs = params[0].weights.shape[1]
    x = curve_grid(interval, size) if inputs == 1 else map_grid(interval, size)
    activations = jnp.concatenate(networks.unit_activations(params, x, activation))
    return {"weights": ravel_pytree(params)[0], "responses": activations.reshape(-1, size ** (inputs - 1), size)}


def padded_network_frame(
    params: Params, shape: Shape, interval: tuple[float, float] = (-3.0, 3.0), size: int = 16
) -> dict[str, jax.Array]:
    """Return the `weights`, `responses` and `shape` that a `NetworkDiagram` draws of a network of `padded_networks`.

    Responses are those at the points of `map_grid(interval, size)`, shape (80, size, size), those of the output at 64.
    """
    responses = padded_networks.unit_activations(params, map_grid(interval, size), shape)
    return {
        "weights": ravel_pytree(params)[0],
        "responses": responses.reshape(-1, size, size),
        "shape": jnp.concatenate([shape.units.astype(float), shape.features]),
    }


class Edited(NamedTuple):
    """Which edits of a `NetworkDiagram` a training contains.

    - `number`: that of the last one, −1 for a training that is about to begin, which contains none of the earlier ones;
    - `epoch`: the epoch of the training then, −1 before its first one.
    """

    number: jax.Array
    epoch: jax.Array


def unedited() -> Edited:
    """Return what a training without edits begins with."""
    return Edited(jnp.array(-1.0), jnp.array(-1, jnp.int32))


def edit_training(training: Training, edited: Edited, edits: jax.Array) -> tuple[Training, Edited]:
    """Return the training with the parameters that the reader has set since, from the `edits` of a diagram; pure JAX.

    The state of the optimizer and the epoch stay. A training that had diverged continues with these parameters.

    >>> import optax
    >>> training = networks.start_training(networks.init(jax.random.key(0), (1, 1)), optax.sgd(0.1))
    >>> edits = jnp.zeros((8, 3))
    >>> training, edited = edit_training(training, unedited(), edits)
    >>> training, edited = edit_training(training, edited, edits.at[0].set(jnp.array([1.0, 0.0, 0.5])))
    >>> float(training.params[0].weights[0, 0]), int(edited.epoch)
    (0.5, 0)
    """
    edits = jnp.asarray(edits)
    last = jnp.max(edits[:, 0])
    is_new = (edited.number >= 0) & (last > edited.number)
    vector, unravel_params = ravel_pytree(training.params)

    def edit(number: jax.Array, vector: jax.Array) -> jax.Array:
        row = edits[number]
        return jnp.where(row[0] > edited.number, vector.at[row[1].astype(int)].set(row[2]), vector)

    vector = jax.lax.cond(is_new, lambda: jax.lax.fori_loop(0, len(edits), edit, vector), lambda: vector)
    diverged_at = jnp.where(is_new, -1, training.diverged_at)
    after = replace(training, params=unravel_params(vector), diverged_at=diverged_at)
    return after, Edited(last, jnp.where(is_new, training.epoch, edited.epoch))
