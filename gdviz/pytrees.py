"""Models as pytrees of parameters: what is not trained becomes part of their structure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.records import to_numpy


@jax.tree_util.register_static
class Fixed:
    """What a model holds besides its parameters, such as a function or a counter: part of the structure of a pytree."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fixed) or type(self.value) is not type(other.value):
            return False
        if isinstance(self.value, jax.Array | np.ndarray):
            return self.value.dtype == other.value.dtype and np.array_equal(to_numpy(self.value), to_numpy(other.value))
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        return hash(type(self.value))

    def __repr__(self) -> str:
        return f"Fixed({self.value!r})"


def parameters(model: Any) -> Any:
    """Return a model with its floating-point arrays alone as leaves; all else in it is `Fixed`.

    That concerns objects of registered classes, such as the modules of Equinox and Flax: Python numbers in them are
    settings, by Equinox' convention. In dictionaries, lists, tuples and named tuples, everything is a parameter.

    >>> import equinox
    >>> model = equinox.nn.MLP(2, 1, 8, 1, jnp.tanh, key=jax.random.key(0))
    >>> [leaf.shape for leaf in jax.tree.leaves(parameters(model))]
    [(8, 2), (8,), (1, 8), (1,)]
    """
    return jax.tree.map(lambda node: _of_module(node) if _is_module(node) else node, model, is_leaf=_is_module)


def whole(params: Any) -> Any:
    """Return the model that has these parameters: what `parameters` has fixed is back in its place.

    >>> import equinox
    >>> model = equinox.nn.Linear(1, 1, key=jax.random.key(0))
    >>> bool(whole(parameters(model))(jnp.ones(1)) == model(jnp.ones(1)))
    True
    """
    return jax.tree.map(lambda node: node.value if _is_fixed(node) else node, params, is_leaf=_is_fixed)


def of_parameters(loss: Callable[..., Any], params: Any) -> Callable[..., Any]:
    """Return a loss of a model as a function of the model's parameters, of which `params` are some.

    Where a model is nothing but parameters, it is the loss itself, for which JAX remembers what it has traced.

    >>> of_parameters(jnp.sum, {"w": 1.0}) is jnp.sum
    True
    """
    if not any(map(_is_fixed, jax.tree.leaves(params, is_leaf=_is_fixed))):
        return loss
    return lambda params, *data: loss(whole(params), *data)


def _is_fixed(node: Any) -> bool:
    return isinstance(node, Fixed)


def _is_module(node: Any) -> bool:
    return not isinstance(node, dict | list | tuple | None) and not jax.tree_util.all_leaves([node])


def _of_module(module: Any) -> Any:
    def fixed(leaf: Any) -> Any:
        if isinstance(leaf, jax.Array | np.ndarray) and jnp.issubdtype(leaf.dtype, jnp.floating):
            return leaf
        if isinstance(leaf, jax.core.Tracer):
            raise TypeError(f"what a model holds besides its parameters must not be traced, but there is {leaf!r}")
        return Fixed(leaf)

    return jax.tree.map(fixed, module)
