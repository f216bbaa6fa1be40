"""Random programs: JAX functions made of a seed, for the compiler to be compared with `jax.jit` on.

A program is a sequence of operations, each on values that are there already: elementwise functions, reductions,
contractions with any dimension numbers, gathers, scatters, movements, windows, sorting, loops, branches, what `vmap`,
`grad`, `jvp` and `jit` make of programs, and calls of a few jitted functions. They are continuous in the floats, so
that roundings stay small: what is chosen, is chosen by integers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

Array = jax.Array
LENGTHS = (1, 2, 3, 4, 5, 8, 13)
DEEPEST = 3


def program(seed: int) -> tuple[Callable[..., Any], tuple[np.ndarray, ...]]:
    """Return the program of a seed, and arguments for it: floats and integers."""
    random = np.random.default_rng(seed)
    shapes = [tuple(random.choice(LENGTHS, random.integers(0, 4)).tolist()) for _ in range(2)]
    arrays = [random.normal(size=shape).astype(np.float32) for shape in shapes]
    integers = random.integers(-9, 9, 7).astype(np.int32)
    body = int(random.integers(2**31))
    steps = int(random.integers(3, 9))
    helpers = _helpers(body, int(random.integers(3)))
    return lambda *args: _run(body, steps, list(args[:-1]), args[-1], 0, False, helpers), (*arrays, integers)


Helper = Callable[..., Array]


def _helpers(seed: int, count: int) -> tuple[Helper, ...]:
    """Return jitted functions, each of which may call those before it."""
    helpers: tuple[Helper, ...] = ()
    for number in range(count):

        def function(*values: Array, known: tuple[Helper, ...] = helpers, seed: int = seed + number) -> Array:
            return _run(seed, 4, list(values[:-1]), values[-1], DEEPEST - 1, True, known)[-1]

        helpers = (*helpers, jax.jit(function))
    return helpers


def _run(
    seed: int,
    steps: int,
    values: list[Array],
    integers: Array,
    depth: int,
    reverse: bool,
    helpers: tuple[Helper, ...],
) -> list[Array]:
    """Return the last values of a sequence of operations, the same for the same seed; with `reverse` it has a gradient.

    What a while loop makes has none.
    """
    random = np.random.default_rng(seed)
    values = list(values)
    for _ in range(steps):
        nested = () if depth >= DEEPEST else NESTED if reverse else NESTED + WITHOUT_GRADIENT
        operations = SIMPLE + nested + (helped,) * (2 * len(helpers))
        operation = operations[random.integers(len(operations))]
        values.append(_bounded(operation(_Choice(random, values, integers, depth, reverse, helpers))))
    return values[-2:]


def _bounded(x: Array) -> Array:
    """Return numbers that are bounded and neither infinite nor constant."""
    return 3 * jnp.tanh(x / 3)


class _Choice:
    """What an operation draws: operands, numbers, and programs inside of it."""

    def __init__(
        self,
        random: np.random.Generator,
        values: list[Array],
        integers: Array,
        depth: int,
        reverse: bool,
        helpers: tuple[Helper, ...],
    ) -> None:
        self.random, self.values, self.integers, self.depth, self.reverse = random, values, integers, depth, reverse
        self.helpers = helpers

    def value(self) -> Array:
        """Return one of the values; later ones more often."""
        number = int(len(self.values) * self.random.random() ** 0.5)
        return self.values[number]

    def below(self, count: int) -> int:
        return int(self.random.integers(count))

    def shape(self, most: int = 3) -> tuple[int, ...]:
        return self.lengths(self.below(most + 1))

    def array(self, shape: tuple[int, ...]) -> Array:
        """Return a value's elements in a shape."""
        return fitted(self.value(), shape)

    def matrix(self, least: int = 1) -> Array:
        """Return a value with some axes at least."""
        x = self.value()
        return x if x.ndim >= least else self.array((*self.shape(1), *self.lengths(least)))

    def lengths(self, count: int) -> tuple[int, ...]:
        return tuple(int(n) for n in self.random.choice(LENGTHS, count))

    def integer(self) -> Array:
        """Return an integer that is data."""
        return self.integers[self.below(7)]

    def places(self, shape: tuple[int, ...]) -> Array:
        """Return integers that are data, in a shape."""
        return fitted(self.integers, shape)

    def axis(self, x: Array) -> int:
        return self.below(x.ndim)

    def axes(self, x: Array) -> tuple[int, ...]:
        return tuple(axis for axis in range(x.ndim) if self.random.random() < 0.5)

    def inner(self, reverse: bool = False) -> Callable[..., Array]:
        """Return a program of one result, as a function of values."""
        reverse = reverse or self.reverse
        seed, steps, integers, depth = self.below(2**31), 1 + self.below(3), self.integers, self.depth + 1
        helpers = self.helpers
        return lambda *values: _run(seed, steps, list(values), integers, depth, reverse, helpers)[-1]


def fitted(x: Array, shape: tuple[int, ...]) -> Array:
    """Return the elements of an array, repeated or left out, in another shape."""
    count = int(np.prod(shape))
    flat = x.ravel()
    if flat.size < count:
        flat = jnp.tile(flat, -(-count // flat.size))
    return flat[:count].reshape(shape)


# ---- Operations ------------------------------------------------------------------------------------------

UNARY = (jnp.sin, jnp.cos, jnp.tanh, jnp.arctan, jax.nn.sigmoid, jax.nn.softplus, jnp.abs, jnp.negative, jnp.expm1,
         jnp.square, lambda x: jnp.sqrt(1 + x * x), lambda x: jnp.log1p(x * x), jnp.arcsinh, jnp.cbrt, lax.erf,
         lambda x: 1 / (2 + x), lambda x: jnp.exp(-jnp.abs(x)), lambda x: jnp.clip(x, -1, 1), jax.nn.relu)  # fmt: skip
BINARY = (jnp.add, jnp.subtract, jnp.multiply, jnp.maximum, jnp.minimum, lambda x, y: x / (4 + y), jnp.hypot,
          jnp.logaddexp, lambda x, y: jnp.power(2 + jnp.tanh(x), jnp.tanh(y)))  # fmt: skip
REDUCTIONS = (jnp.sum, jnp.mean, jnp.max, jnp.min, jax.nn.logsumexp, jnp.var)
RUNNING = (lax.cumsum, lax.cummax, lax.cummin, lax.cumlogsumexp)


def unary(c: _Choice) -> Array:
    return UNARY[c.below(len(UNARY))](c.value())


def binary(c: _Choice) -> Array:
    x = c.value()
    # An operand of the same shape, or one that is broadcast.
    shape = tuple(n if c.below(3) else 1 for n in x.shape)[c.below(x.ndim + 1) :]
    y = c.array(shape if c.below(2) else x.shape)
    return BINARY[c.below(len(BINARY))](x, y)


def chosen(c: _Choice) -> Array:
    x, y = c.value(), c.value()
    which = fitted(c.integers, x.shape) > c.below(5)
    return jnp.where(which, x, fitted(y, x.shape))


def reduced(c: _Choice) -> Array:
    x = c.value()
    return REDUCTIONS[c.below(len(REDUCTIONS))](x, axis=c.axes(x) or None, keepdims=bool(c.below(2)))


def running(c: _Choice) -> Array:
    x = c.matrix()
    return RUNNING[c.below(len(RUNNING))](x, axis=c.axis(x), reverse=bool(c.below(2)))


def contracted(c: _Choice) -> Array:
    """A dot_general with any dimension numbers."""
    batch, inner, left, right = (c.shape(n) for n in (2, 2, 2, 2))
    operands, axes = [], []
    for free in (left, right):
        shape = (*batch, *inner, *free)
        order = c.random.permutation(len(shape))
        operands.append(c.array(tuple(shape[axis] for axis in order)))
        places = {int(axis): number for number, axis in enumerate(order)}
        axes.append([places[axis] for axis in range(len(batch) + len(inner))])
    number = len(batch)
    contracting, batched = [a[number:] for a in axes], [a[:number] for a in axes]
    # Axes may come in any order, the same for both.
    shuffled = c.random.permutation(len(inner))
    contracting = [[a[i] for i in shuffled] for a in contracting]
    return lax.dot_general(*operands, (tuple(map(tuple, contracting)), tuple(map(tuple, batched))))


def moved(c: _Choice) -> Array:
    x = c.matrix()
    axis = c.axis(x)
    kind = c.below(9)
    if kind == 0:
        return jnp.transpose(x, c.random.permutation(x.ndim).tolist())
    if kind == 1:
        return jnp.flip(x, c.axes(x) or axis)
    if kind == 2:
        low, high, inner = c.below(4) - 1, c.below(4) - 1, c.below(2)
        config = [(low, high, inner) if a == axis and x.shape[a] > 2 else (0, 0, 0) for a in range(x.ndim)]
        return lax.pad(x, x.dtype.type(0.5), config)
    if kind == 3:
        return jnp.concatenate([x, jnp.flip(x, axis), x], axis)
    if kind == 4:
        return jnp.roll(x, c.below(5) - 2, axis)
    if kind == 5:
        return x[tuple(slice(c.below(n), None, 1 + c.below(3)) for n in x.shape)]
    if kind == 6:
        return jnp.stack([x, fitted(c.value(), x.shape)], c.below(x.ndim + 1))
    if kind == 7:
        return jnp.broadcast_to(x, (1 + c.below(3), *x.shape))
    return x.reshape(-1, x.shape[-1]) if c.below(2) else x.ravel()


def gathered(c: _Choice) -> Array:
    x = c.matrix()
    axis, kind = c.axis(x), c.below(6)
    mode = ("clip", "wrap", "promise_in_bounds")[c.below(2)]
    if kind == 0:
        return jnp.take(x, c.places(c.shape(2)), axis=axis, mode=mode)
    if kind == 1:
        return x.at[c.integer(), ...].get(mode="fill", fill_value=0.25)
    if kind == 2:
        sizes = tuple(1 + c.below(n) for n in x.shape)
        return lax.dynamic_slice(x, [c.integer() for _ in x.shape], sizes)
    if kind == 3:
        places = c.places((*x.shape[:axis], 1 + c.below(4), *x.shape[axis + 1 :])) % x.shape[axis]
        return jnp.take_along_axis(x, places, axis)
    if kind == 4:
        length = 1 + c.below(4)
        index = tuple(c.places((length,)) % n if a <= axis else slice(None) for a, n in enumerate(x.shape))
        return x[index]
    return jax.vmap(lambda row, i: lax.dynamic_index_in_dim(row, i, 0), (0, 0))(fitted(x, (4, 5, 2)), c.places((4,)))


def scattered(c: _Choice) -> Array:
    x = c.matrix()
    kind, length = c.below(6), 1 + c.below(5)
    places = c.places((length,))
    rows = fitted(c.value(), (length, *x.shape[1:]))
    if kind == 0:
        return x.at[places].add(rows)
    if kind == 1:
        return x.at[places % x.shape[0]].max(rows)
    if kind == 2:
        return x.at[..., c.integer()].set(fitted(c.value(), x.shape[:-1]))
    if kind == 3:
        part = tuple(1 + c.below(n) for n in x.shape)
        return lax.dynamic_update_slice(x, c.array(part), [c.integer() for _ in x.shape])
    if kind == 4:
        return jax.ops.segment_sum(rows, places, 4)
    return x.at[places].multiply(0.5, mode="drop")


def ordered(c: _Choice) -> Array:
    x = c.matrix()
    axis = c.axis(x)
    if c.below(2):
        return jnp.sort(x, axis)
    # By integers, so that ties are ties in any precision.
    keys = fitted(c.integers, x.shape)
    return lax.sort((keys, x), dimension=axis, num_keys=1)[1]


def windowed(c: _Choice) -> Array:
    x = c.array((1, 1 + c.below(2), 5 + c.below(4), 4))
    if c.below(2):
        kernel = c.array((2, x.shape[1], 1 + c.below(3), 2))
        return lax.conv_general_dilated(x, kernel, (1 + c.below(2), 1), ("SAME", "VALID")[c.below(2)])
    window, strides = (1, 1, 1 + c.below(3), 2), (1, 1, 1 + c.below(2), 1)
    start, reduce = ((-np.inf, lax.max), (np.inf, lax.min), (0.0, lax.add))[c.below(3)]
    return lax.reduce_window(x, x.dtype.type(start), reduce, window, strides, ("SAME", "VALID")[c.below(2)])


def scanned(c: _Choice) -> Array:
    carry, rows, inner = c.value(), c.array((1 + c.below(5), *c.shape(2))), c.inner()

    def step(state: Array, row: Array) -> tuple[Array, Array]:
        after = fitted(inner(state, row), state.shape)
        return after, after.ravel()[:3]

    last, stack = lax.scan(step, carry, rows, reverse=bool(c.below(2)))
    return last if c.below(2) else stack


def repeated(c: _Choice) -> Array:
    x, y, inner = c.value(), c.value(), c.inner()
    count = jnp.abs(c.integer()) % 4

    def step(i: Array, state: tuple[Array, Array]) -> tuple[Array, Array]:
        after = fitted(inner(*state), state[0].shape) * (1 + 0.1 * i)
        # Carries change their places.
        return (after, state[1]) if state[0].shape != state[1].shape else (state[1], after)

    return lax.fori_loop(0, count, step, (x, y))[0]


def awaited(c: _Choice) -> Array:
    x, inner, limit = c.value(), c.inner(), c.integer()
    return lax.while_loop(
        lambda state: state[0] < limit, lambda state: (state[0] + 3, fitted(inner(state[1]), x.shape)), (0, x)
    )[1]


def branched(c: _Choice) -> Array:
    x, y = c.value(), c.value()
    branches = [c.inner() for _ in range(1 + c.below(3))]
    return lax.switch(c.integer(), [lambda x, y, b=b: fitted(b(x, y), x.shape) for b in branches], x, y)


def mapped(c: _Choice) -> Array:
    x, inner = c.matrix(), c.inner()
    axis = c.axis(x)
    other = c.array((x.shape[axis], *c.shape(1)))
    if c.below(2):
        return jax.vmap(inner, (axis, 0), c.below(1))(x, other)
    return jax.vmap(inner, (axis, None))(x, other)


def differentiated(c: _Choice) -> Array:
    x, y, reverse = c.value(), c.value(), bool(c.below(2))
    inner = c.inner(reverse)
    if reverse:
        return jax.grad(lambda x: jnp.sum(inner(x, y)))(x)
    return jax.jvp(lambda x: inner(x, y), (x,), (jnp.cos(x),))[1]


def called(c: _Choice) -> Array:
    function = jax.jit(c.inner())
    x = c.value()
    return function(x) + function(2 * x)


def helped(c: _Choice) -> Array:
    """Call one of the program's functions twice, at one of a few shapes or at that of a value."""
    helper = c.helpers[c.below(len(c.helpers))]
    shape = ((), (5,), (4, 8), c.value().shape)[c.below(4)]
    x, y = c.array(shape), c.array(shape)
    return helper(x, y, c.integers) - 0.5 * helper(y, 2 * x, c.integers)


SIMPLE = (unary, unary, binary, binary, chosen, reduced, running, contracted, contracted, moved, gathered, scattered,
          ordered, windowed)  # fmt: skip
NESTED = (scanned, branched, mapped, mapped, differentiated, differentiated, called)
WITHOUT_GRADIENT = (repeated, awaited)
