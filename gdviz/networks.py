"""Multilayer perceptrons: parameters, outputs, activations of all units, losses, and training by epochs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from numbers import Integral
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from gdviz.catalog import Catalog
from gdviz.datasets import Dataset, weighted_mean
from gdviz.records import Record, all_finite
from gdviz.switches import Switched, switch_elementwise

MOST_HIDDEN_LAYERS = 4
MOST_UNITS = 16

LEARNING_RATES = {
    "gradient_descent": 0.1,
    "momentum": 0.03,
    "nesterov": 0.03,
    "adagrad": 0.3,
    "rmsprop": 0.02,
    "adam": 0.02,
    "adamw": 0.02,
    "lion": 0.003,
}
"""Learning rates with which the named optimizers train networks of this size: at 0.1, Adam does not learn a spiral."""


class Layer(NamedTuple):
    """The parameters of one layer, z = W a + b: `weights` W, shape (units, inputs), and `biases` b, shape (units,)."""

    weights: jax.Array
    biases: jax.Array


Params = tuple[Layer, ...]
"""The layers of a network, the output layer last."""


@dataclass(frozen=True)
class NamedFunction:
    """A function of the page's choice, with its name, title and formula (LaTeX)."""

    name: str
    title: str
    function: Callable[..., jax.Array]
    formula: str

    def __call__(self, *args: Any) -> jax.Array:
        """Return the function of these arguments."""
        return self.function(*args)


@dataclass(frozen=True)
class Activation(NamedFunction):
    """A unit's response a = φ(z), element by element, and the bound of the first weights that suits it.

    `bound(units, inputs)` is that of the uniform distribution of a layer's weights, of numbers that may be traced.
    """

    bound: Callable[[Any, Any], jax.Array]


# Both keep the scale of activations and gradients from layer to layer, the second where half of the responses are 0.
def _glorot(units: Any, inputs: Any) -> jax.Array:
    return jnp.sqrt(6 / (inputs + units))


def _he(units: Any, inputs: Any) -> jax.Array:
    return jnp.sqrt(6 / inputs)


class Activations(Catalog[Activation]):
    """A catalog of activations."""

    def at(self, index: int | jax.Array, *args: Any, **kwargs: Any) -> Callable[[jax.Array], jax.Array]:
        """Return the activation with this index, which may be traced.

        >>> float(jax.grad(ACTIVATIONS.at(1))(3.0))
        1.0
        """
        return switch_elementwise(index, [activation.function for activation in self.values()])

    def bound_at(self, index: int | jax.Array, units: Any, inputs: Any) -> jax.Array:
        """Return the bound of first weights that suits the activation with this index; all may be traced."""
        return jnp.stack([activation.bound(units, inputs) for activation in self.values()])[index]


ACTIVATIONS = Activations(
    "activation",
    (
        Activation("tanh", "tanh", jnp.tanh, r"\varphi(z) = \tanh z", _glorot),
        Activation("relu", "ReLU", jax.nn.relu, r"\varphi(z) = \max(z, 0)", _he),
        Activation("sigmoid", "Sigmoid", jax.nn.sigmoid, r"\varphi(z) = 1 / (1 + e^{-z})", _glorot),
        Activation("linear", "Linear", lambda z: z, r"\varphi(z) = z", _glorot),
        Activation(
            "gelu",
            "GELU",
            lambda z: jax.nn.gelu(z, approximate=False),
            r"\varphi(z) = \tfrac12 z\,\bigl(1 + \mathrm{erf}(z / \sqrt2)\bigr)",
            _he,
        ),
    ),
)
"""Activations by name. GELU: Hendrycks & Gimpel, Gaussian Error Linear Units (2016)."""


def check_sizes(sizes: Sequence[int]) -> tuple[int, ...]:
    """Return the widths of a network's layers, (inputs, hidden …, 1); raise `ValueError` where they are none.

    There are one or two inputs, up to four hidden layers of 1 to 16 units, and one output.
    """
    try:
        checked = tuple(int(size) if isinstance(size, Integral) else 0 for size in sizes)
    except TypeError:
        checked = ()
    if len(checked) < 2 or checked[0] not in (1, 2) or checked[-1] != 1:
        raise ValueError(f"sizes must be (inputs, hidden layers …, 1) with 1 or 2 inputs, not {sizes!r}")
    hidden = checked[1:-1]
    if len(hidden) > MOST_HIDDEN_LAYERS:
        raise ValueError(f"sizes must have at most {MOST_HIDDEN_LAYERS} hidden layers, but {sizes!r} has {len(hidden)}")
    for index, units in enumerate(hidden, 1):
        if not 1 <= units <= MOST_UNITS:
            raise ValueError(f"hidden layers must have 1 to {MOST_UNITS} units, but sizes[{index}] is {sizes[index]!r}")
    return checked


def init(key: jax.Array, sizes: Sequence[int], activation: Activation = ACTIVATIONS["tanh"]) -> Params:
    """Return random parameters of a network with layers of these widths, (inputs, hidden …, 1); biases are 0.

    Weights are uniform in (−r, r): r = √(6 / (inputs + units)) for tanh, sigmoid and linear (Glorot & Bengio,
    Understanding the difficulty of training deep feedforward neural networks, 2010), r = √(6 / inputs) for ReLU and
    GELU (He et al., Delving deep into rectifiers, 2015). Raises `ValueError` for sizes out of range.

    >>> [layer.weights.shape for layer in init(jax.random.key(0), (2, 4, 1))]
    [(4, 2), (1, 4)]
    """
    sizes = check_sizes(sizes)
    index, layers = ACTIVATIONS.names.index(activation.name), []
    for number, (units, inputs) in enumerate(zip(sizes[1:], sizes[:-1], strict=True)):
        number = MOST_HIDDEN_LAYERS if number == len(sizes) - 2 else number
        weights = scaled_weights(key, number, index, units, inputs)[:units, :inputs]
        layers.append(Layer(weights, jnp.zeros(units)))
    return tuple(layers)


def scaled_weights(key: jax.Array, number: Any, activation: Any, units: Any, inputs: Any) -> jax.Array:
    """Return a table of weights, shape (16, 16), whose first rows and columns are those of a layer.

    `number` is that of the layer, and 4 for the output's: a network that gets another layer, unit or input keeps the
    random numbers of the others. The index of the activation and the numbers of units and inputs, which may be traced
    like all arguments, only give the bound.

    >>> few, many = (scaled_weights(jax.random.key(0), 0, 0, units, 2) for units in (4, 5))
    >>> bool(jnp.allclose(many / few, jnp.sqrt(6 / 7)))
    True
    """
    drawn = jax.random.uniform(jax.random.fold_in(key, number), (MOST_UNITS, MOST_UNITS), minval=-1, maxval=1)
    return drawn * ACTIVATIONS.bound_at(activation, units, inputs)


def unit_activations(
    params: Params, x: jax.Array, activation: Callable[[jax.Array], jax.Array] = ACTIVATIONS["tanh"]
) -> tuple[jax.Array, ...]:
    """Return the activations of all units at n points, for each layer an array of shape (units, n).

    a₀ = x, aₗ = φ(Wₗ aₗ₋₁ + bₗ) for hidden layers; the last array, the output's, is linear. `x` has shape (n,) for a
    network of one input, and (n, 2) for one of two.

    >>> layers = init(jax.random.key(0), (2, 4, 1))
    >>> [array.shape for array in unit_activations(layers, jnp.zeros((7, 2)))]
    [(4, 7), (1, 7)]
    """
    inputs = params[0].weights.shape[1]
    if x.shape[1:] != (() if inputs == 1 else (inputs,)):
        raise ValueError(f"x must have shape {'(n,)' if inputs == 1 else f'(n, {inputs})'}, but its shape is {x.shape}")
    activations = [x.T.reshape(inputs, len(x))]
    for index, (weights, biases) in enumerate(params):
        z = weights @ activations[-1] + biases[:, None]
        activations.append(z if index == len(params) - 1 else activation(z))
    return tuple(activations[1:])


def apply(
    params: Params, x: jax.Array, activation: Callable[[jax.Array], jax.Array] = ACTIVATIONS["tanh"]
) -> jax.Array:
    """Return the network's output at n points, shape (n,): the prediction, or the logit of label +1.

    `x` has shape (n,) for a network of one input, and (n, 2) for one of two.

    >>> line = (Layer(weights=jnp.array([[2.0]]), biases=jnp.array([1.0])),)
    >>> apply(line, jnp.array([0.0, 3.0])).tolist()
    [1.0, 7.0]
    """
    return unit_activations(params, x, activation)[-1][0]


def _mean_squared_error(outputs: jax.Array, y: jax.Array, weight: jax.Array | None = None) -> jax.Array:
    return weighted_mean((outputs - y) ** 2, weight)


def _cross_entropy(outputs: jax.Array, y: jax.Array, weight: jax.Array | None = None) -> jax.Array:
    # log(1 + eᶻ) without overflow, and without losing the small values to cancellation.
    return weighted_mean(jax.nn.softplus(-y * outputs), weight)


LOSSES = Catalog(
    "loss",
    (
        NamedFunction(
            "mean_squared_error", "Mean squared error", _mean_squared_error, r"\frac{1}{n} \sum_{i=1}^{n} (z_i - y_i)^2"
        ),
        NamedFunction(
            "cross_entropy",
            "Cross-entropy",
            _cross_entropy,
            r"\frac{1}{n} \sum_{i=1}^{n} \log\bigl(1 + e^{-y_i z_i}\bigr)",
        ),
    ),
)
"""Losses by name, of outputs z and targets y of shape (n,), and of weights of that shape or None: `weighted_mean`.

Cross-entropy is that of labels −1 and +1 with the probability 1 / (1 + e⁻ᶻ) of label +1.
"""


def _sum_over_weights(function: Callable[[jax.Array], jax.Array]) -> Callable[[Params], jax.Array]:
    return lambda params: jnp.sum(jnp.stack([jnp.sum(function(layer.weights)) for layer in params]))


PENALTIES = Catalog(
    "penalty",
    (
        NamedFunction("none", "None", lambda params: jnp.zeros(()), "0"),
        # The derivative of |w| at 0 is 0: weights that are absent stay so.
        NamedFunction("l1", "L1", _sum_over_weights(lambda weights: weights * jnp.sign(weights)), r"\sum_w |w|"),
        NamedFunction("l2", "L2", _sum_over_weights(lambda weights: 0.5 * weights**2), r"\tfrac12 \sum_w w^2"),
    ),
)
"""Penalties by name, of a network's parameters: sums over all weights, not the biases."""


def network_loss(
    activation: Callable[[jax.Array], jax.Array],
    loss: Callable[..., jax.Array],
    penalty: Callable[[Params], jax.Array] = PENALTIES["none"],
    strength: float | jax.Array = 0.0,
) -> Callable[[Params, Dataset], jax.Array]:
    """Return the function of parameters and data that is minimised: loss(outputs, y) + strength · penalty(params).

    The loss is the weighted mean where the data have weights. The strength may be traced.

    >>> line = (Layer(weights=jnp.array([[2.0]]), biases=jnp.array([1.0])),)
    >>> loss = network_loss(ACTIVATIONS["tanh"], LOSSES["mean_squared_error"], PENALTIES["l2"], 0.5)
    >>> float(loss(line, Dataset(jnp.array([0.0, 1.0]), jnp.array([1.0, 1.0]))))
    3.0
    """

    def minimised(params: Params, data: Dataset) -> jax.Array:
        data = data.with_zero_padding()
        return loss(apply(params, data.x, activation), data.y, data.weight) + strength * penalty(params)

    return minimised


def accuracy(outputs: jax.Array, labels: jax.Array, weight: jax.Array | None = None) -> jax.Array:
    """Return the share of outputs that have the sign of their label, −1 or +1, as a weighted mean; 0 has neither sign.

    >>> float(accuracy(jnp.array([2.0, -0.5, 1.0, 0.0]), jnp.array([1.0, -1.0, -1.0, 1.0])))
    0.5
    """
    return weighted_mean((outputs * labels > 0).astype(outputs.dtype), weight)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Training(Record):
    """Where a training stands: the network's parameters, the optimizer's state, and the number of epochs done.

    `diverged_at` is the epoch after which parameters or state were not finite, −1 before that. Then the others are
    those after the epoch before, and stay so.
    """

    params: Params
    state: Any
    epoch: jax.Array
    diverged_at: jax.Array


def start_training(params: Params, optimizer: optax.GradientTransformation) -> Training:
    """Return the training of these parameters by an optax optimizer before its first epoch.

    >>> int(start_training(init(jax.random.key(0), (1, 1)), optax.sgd(0.1)).epoch)
    0
    """
    return Training(params, optimizer.init(params), jnp.zeros((), jnp.int32), jnp.full((), -1, jnp.int32))


def epoch_order(key: jax.Array, epoch: int | jax.Array, n: int, weight: jax.Array | None = None) -> jax.Array:
    """Return the order in which an epoch takes n data, a random permutation of 0 … n − 1, shape (n,).

    It is `jax.random.permutation` of the key with the epoch folded in. Of data with weights, those with weight 0 come
    last; the others keep their order.

    >>> order = epoch_order(jax.random.key(0), 3, 4, weight=jnp.array([1.0, 0.0, 1.0, 1.0]))
    >>> sorted(order.tolist()), int(order[-1])
    ([0, 1, 2, 3], 1)
    """
    order = jax.random.permutation(jax.random.fold_in(key, epoch), n)
    if weight is None:
        return order
    padding = weight[order] <= 0
    count = jnp.cumsum(~padding)
    rank = jnp.where(padding, count[-1] + jnp.cumsum(padding), count) - 1
    return jnp.zeros_like(order).at[rank].set(order, unique_indices=True)


def train_step(
    training: Training,
    data: Dataset,
    loss: Callable[[Params, Dataset], jax.Array],
    optimizer: optax.GradientTransformation,
) -> Training:
    """Return the training after one update with the gradient of the loss on these data; the epoch stays.

    >>> loss = network_loss(ACTIVATIONS["linear"], LOSSES["mean_squared_error"])
    >>> line, data = (Layer(jnp.zeros((1, 1)), jnp.zeros(1)),), Dataset(jnp.array([1.0]), jnp.array([1.0]))
    >>> after = train_step(start_training(line, optax.sgd(0.25)), data, loss, optax.sgd(0.25))
    >>> float(loss(after.params, data))
    0.0
    """
    value, gradient = _value_and_grad(loss)(training.params, data)
    return _updated(training, value, gradient, lambda params: loss(params, data), optimizer)


def _value_and_grad(loss: Callable[[Params, Dataset], jax.Array]) -> Callable[..., tuple[jax.Array, Params]]:
    return loss.value_and_grad if isinstance(loss, Switched) else jax.value_and_grad(loss)


def _updated(
    training: Training,
    value: jax.Array,
    gradient: Params,
    value_at: Callable[[Params], jax.Array],
    optimizer: optax.GradientTransformation,
) -> Training:
    # Line searches need the loss itself; all other optimizers ignore these three arguments.
    updates, state = optax.with_extra_args_support(optimizer).update(
        gradient, training.state, training.params, value=value, grad=gradient, value_fn=value_at
    )
    return replace(training, params=optax.apply_updates(training.params, updates), state=state)


def train_epoch(
    training: Training,
    key: jax.Array,
    data: Dataset,
    loss: Callable[[Params, Dataset], jax.Array],
    optimizer: optax.GradientTransformation,
    batch_size: int | jax.Array | None = None,
) -> Training:
    """Return the training after one more epoch: one update for each mini-batch of the data in random order.

    - `key`: the random key of the whole training; each epoch makes its own order from it, `epoch_order`;
    - `loss(params, data)`: what is minimised, for example a `network_loss`;
    - `optimizer`: any optax `GradientTransformation`; its hyperparameters may be traced;
    - `batch_size`: data in a mini-batch, None for all; of data with weights it may be traced. The last batch is smaller
      where n is no multiple of it.

    With weights, n is the number of points whose weight is not 0; it may be traced. There are as many batches as these
    fill, none for n = 0, and one with all of them for n < batch_size. An epoch that leaves the finite numbers changes
    nothing but `diverged_at`, and no epoch after it does.

    Raises `ValueError` for a batch size that is no whole number ≥ 1, or larger than n without weights.

    >>> from gdviz import DATASETS
    >>> data, optimizer = DATASETS["clusters"](40), optax.adam(0.1)
    >>> loss = network_loss(ACTIVATIONS["tanh"], LOSSES["cross_entropy"])
    >>> training = start_training(init(jax.random.key(0), (2, 3, 1)), optimizer)
    >>> for _ in range(5):
    ...     training = train_epoch(training, jax.random.key(0), data, loss, optimizer, batch_size=10)
    >>> float(accuracy(apply(training.params, data.x), data.y)) > 0.9
    True
    """
    n, size = len(data.y), _checked_batch_size(batch_size, data)

    def update(training: Training, batch: Dataset) -> tuple[Training, None]:
        return train_step(training, batch, loss, optimizer), None

    # A mean over all data does not depend on their order.
    ordered = data
    if isinstance(size, jax.Array) or size < n:
        order = epoch_order(key, training.epoch, n, data.weight)
        ordered = jax.tree.map(lambda array: jnp.asarray(array)[order], data)
    if isinstance(size, jax.Array):
        after = _train_on_parts(training, ordered, loss, optimizer, size)
    elif data.weight is None and size == n:
        after, _ = update(training, data)
    elif data.weight is None:
        whole = n - n % size
        batches = jax.tree.map(lambda array: array[:whole].reshape(-1, size, *array.shape[1:]), ordered)
        after, _ = jax.lax.scan(update, training, batches)
        if whole < n:
            after, _ = update(after, jax.tree.map(lambda array: array[whole:], ordered))
    else:
        # The last batch ends with padding, which a multiple of its size may need more of.
        padded = _more_padding(ordered, -n % size)

        def update_with(number: jax.Array, training: Training) -> Training:
            return update(training, _rows(padded, number * size, size))[0]

        count = jnp.sum(data.weight > 0)
        after = jax.lax.fori_loop(0, (count + size - 1) // size, update_with, training)
    return _unless_diverged(training, replace(after, epoch=training.epoch + 1))


def _checked_batch_size(batch_size: Any, data: Dataset) -> int | jax.Array:
    n = len(data.y)
    if isinstance(batch_size, jax.Array) and data.weight is not None:
        return jnp.clip(batch_size, 1, n)
    size: Any = n if batch_size is None else batch_size
    size = 0 if isinstance(size, bool) or not isinstance(size, Integral) else int(size)
    if size < 1 or (data.weight is None and size > n):
        most = f"from 1 to {n}, the number of points" if data.weight is None else "≥ 1"
        raise ValueError(f"batch_size must be a whole number {most}, not {batch_size!r}")
    return min(size, n)


PART = 10
"""Data that are computed at once where the size of a batch is traced."""


def _train_on_parts(
    training: Training,
    data: Dataset,
    loss: Callable[[Params, Dataset], jax.Array],
    optimizer: optax.GradientTransformation,
    size: jax.Array,
) -> Training:
    """Return the training after an update for each batch of this size, which may be traced; the padding comes last."""
    count = jnp.sum(data.weight > 0)

    def update(number: jax.Array, training: Training) -> Training:
        def mean(function: Callable[[Dataset], Any]) -> Any:
            return mean_over_parts(function, data, number * size, jnp.minimum((number + 1) * size, count))

        value, gradient = mean(lambda part: _value_and_grad(loss)(training.params, part))
        return _updated(training, value, gradient, lambda params: mean(lambda part: loss(params, part)), optimizer)

    return jax.lax.fori_loop(0, (count + size - 1) // size, update, training)


def mean_over_parts(function: Callable[[Dataset], Any], data: Dataset, start: Any = 0, stop: Any = None) -> Any:
    """Return the mean of a function over parts of at most ten data each, weighted by their weights.

    For a function of data that is a weighted mean of them, such as a `network_loss` or its gradient, that is the
    function of all data. They are those from `start` to `stop`, which may be traced: without them, all that have a
    weight above 0, which must come first. The time is that for these data.

    >>> data = Dataset(jnp.arange(30.0), jnp.arange(30.0), jnp.where(jnp.arange(30) < 21, 1.0, 0.0))
    >>> float(mean_over_parts(lambda part: weighted_mean(part.y, part.weight), data))
    10.0
    """
    stop = jnp.sum(data.weight > 0) if stop is None else stop
    index = jnp.arange(len(data.y))
    weight = jnp.where((start <= index) & (index < stop), data.weight, 0)
    total = jnp.sum(weight)
    padded = _more_padding(replace(data, weight=weight), PART)

    def add(number: jax.Array, sums: Any) -> Any:
        part = _rows(padded, start + number * PART, PART)
        share = jnp.sum(part.weight) / total
        return jax.tree.map(lambda sum_, value: sum_ + share * value, sums, function(part))

    found = jax.eval_shape(function, _rows(padded, 0, PART))
    zeros = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape, leaf.dtype), found)
    return jax.lax.fori_loop(0, (stop - start + PART - 1) // PART, add, zeros)


def _rows(data: Dataset, start: int | jax.Array, size: int) -> Dataset:
    return jax.tree.map(lambda array: jax.lax.dynamic_slice_in_dim(array, start, size), data)


def _more_padding(data: Dataset, count: int) -> Dataset:
    return jax.tree.map(lambda array: jnp.pad(array, [(0, count)] + [(0, 0)] * (array.ndim - 1)), data)


def _unless_diverged(before: Training, after: Training) -> Training:
    """Return the training after an epoch, or the one before with `diverged_at` where numbers are not finite."""
    finite = all_finite((after.params, after.state))
    goes_on = finite & (before.diverged_at < 0)
    result = jax.tree.map(lambda new, old: jnp.where(goes_on, new, old), after, before)
    diverged_at = jnp.where(finite | (before.diverged_at >= 0), before.diverged_at, after.epoch)
    return replace(result, diverged_at=diverged_at)
