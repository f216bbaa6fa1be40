"""Switches between functions by a traced index, whose derivatives are switched as a whole.

`jax.grad` of `jax.lax.switch` carries what any branch needs for its derivative out of every branch, and fills what the
others have not computed with zeros. Here the derivative is computed within the branch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp


@dataclass(frozen=True)
class Switched:
    """The one of some functions (params, data) that has this index, which may be traced.

    >>> square_or_double = Switched(0, (lambda p, data: data * p**2, lambda p, data: 2 * data * p))
    >>> [float(number) for number in square_or_double.value_and_grad(3.0, 5.0)]
    [45.0, 30.0]
    """

    index: int | jax.Array
    functions: Sequence[Callable[[Any, Any], jax.Array]]

    def __call__(self, params: Any, data: Any) -> jax.Array:
        """Return the function of these arguments."""
        return jax.lax.switch(self.index, list(self.functions), params, data)

    def value_and_grad(self, params: Any, data: Any) -> tuple[jax.Array, Any]:
        """Return a function's value, a scalar, and its gradient in the parameters, as `jax.value_and_grad` does."""
        return jax.lax.switch(self.index, [jax.value_and_grad(function) for function in self.functions], params, data)


def switch_elementwise(
    index: int | jax.Array, functions: Sequence[Callable[[jax.Array], jax.Array]]
) -> Callable[[jax.Array], jax.Array]:
    """Return the function, element by element, with this index, which may be traced.

    >>> sine_or_square = switch_elementwise(1, [jnp.sin, jnp.square])
    >>> jax.jvp(sine_or_square, (jnp.array([3.0]),), (jnp.array([1.0]),))[1].tolist()
    [6.0]
    """

    def with_slope(function: Callable[[jax.Array], jax.Array]) -> Callable[[jax.Array], tuple[jax.Array, jax.Array]]:
        return lambda z: jax.jvp(function, (z,), (jnp.ones_like(z),))

    @jax.custom_jvp
    def switched(index: int | jax.Array, z: jax.Array) -> jax.Array:
        return jax.lax.switch(index, list(functions), z)

    @switched.defjvp
    def _(primals: Any, tangents: Any) -> tuple[jax.Array, jax.Array]:
        index, z = primals
        value, slope = jax.lax.switch(index, [with_slope(function) for function in functions], z)
        return value, slope * tangents[1]

    return lambda z: switched(index, z)


def switch_with_jacobian(
    index: int | jax.Array, functions: Sequence[Callable[[jax.Array], jax.Array]]
) -> Callable[[jax.Array], jax.Array]:
    """Return the function of a vector, shape (d,), to a vector, shape (n,), with this index, which may be traced.

    >>> double_or_square = switch_with_jacobian(1, [lambda p: 2 * p, jnp.square])
    >>> jax.jacobian(double_or_square)(jnp.array([3.0, 5.0])).tolist()
    [[6.0, 0.0], [0.0, 10.0]]
    """

    def with_jacobian(function: Callable[[jax.Array], jax.Array]) -> Callable[[jax.Array], tuple[jax.Array, jax.Array]]:
        return lambda params: (function(params), jax.jacfwd(function)(params))

    @jax.custom_jvp
    def switched(params: jax.Array) -> jax.Array:
        return jax.lax.switch(index, list(functions), params)

    @switched.defjvp
    def _(primals: Any, tangents: Any) -> tuple[jax.Array, jax.Array]:
        value, jacobian = jax.lax.switch(index, [with_jacobian(function) for function in functions], *primals)
        return value, jacobian @ tangents[0]

    return switched
