"""A network drawn with its weights and what each of its units makes of the inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, ClassVar

import jax
import jax.numpy as jnp
import numpy as np
import traitlets
from jax.flatten_util import ravel_pytree

from gdviz import networks
from gdviz.networks import Params
from gdviz.views import theme
from gdviz.views.data_editor import curve_grid, map_grid
from gdviz.views.traits import Array
from gdviz.widget import View
from gdviz.words import MOST_ROWS, Description, count, listed, span


class NetworkDiagram(View):
    """A multilayer perceptron: a line for each weight, a dot for each bias, a picture of each unit's response.

    Lines are as thick as their weight is large, blue where it is positive, orange where it is negative; so are the dots
    at the lower left of units. Hovering, or arrow keys and Enter, tell the numbers.

    - `sizes`: the widths of the layers, (inputs, hidden …, 1);
    - `weights`: all parameters in the order of `jax.flatten_util.ravel_pytree(params)`;
    - `responses`: the activation of each unit, hidden layers in order and the output last, on a small even grid of the
      inputs: shape (units, rows, columns), row 0 at the lowest x₂, one row for a network of one input;
    - `activation`: the name of the activation, for the text that stands for the picture.

    `weights` and `responses` are what `network_frame` returns.
    """

    front_end = "networkDiagram"
    takes: ClassVar = {"weights": "weights", "responses": "responses"}

    sizes = traitlets.Tuple(default_value=(1, 1)).tag(sync=True)
    weights = Array(None)
    responses = Array(None, None, None)
    activation = traitlets.Unicode().tag(sync=True)
    colors = traitlets.Dict({"positive": theme.POSITIVE, "negative": theme.NEGATIVE, "fit": theme.DESCENT}).tag(
        sync=True
    )

    def __init__(self, sizes: Sequence[int], activation: str = "", **traits: Any) -> None:
        super().__init__(**traits)
        self.show(sizes, activation)

    def show(self, sizes: Sequence[int], activation: str = "") -> None:
        """Show a network with layers of these widths and all parameters 0; raise `ValueError` where they are none."""
        checked = networks.check_sizes(sizes)
        with self.hold_sync():
            self.set_trait("sizes", checked)
            self.activation = activation
            self.weights = np.zeros(sum((i + 1) * o for i, o in pairwise(checked)))
            self.responses = np.zeros((sum(checked[1:]), 1, 1))

    def described(self) -> Description:
        """Return the layers in words, and the ranges of their weights and biases in a table."""
        hidden = [str(size) for size in self.sizes[1:-1]]
        activation = f" ({self.activation})" if self.activation else ""
        between = f"hidden layers of {listed(hidden)} units{activation}" if hidden else "no hidden layer"
        text = f"Network with {count(self.sizes[0], 'input')}, {between} and {count(self.sizes[-1], 'output')}."
        rows, rest = [], self.weights
        # As `ravel_pytree` orders them: of each layer first the weights, then the biases.
        for layer, (inputs, units) in enumerate(pairwise(self.sizes), 1):
            weights, biases, rest = np.split(rest, np.cumsum([inputs * units, units]))
            rows.append((layer, units, span(weights), span(biases)))
        columns = map(list, zip(*rows[:MOST_ROWS], strict=True))
        table = dict(zip(("layer", "units", "weights", "biases"), columns, strict=True))
        return Description(f"{text} Its {len(self.weights)} weights and biases: {span(self.weights)}.", table)


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
