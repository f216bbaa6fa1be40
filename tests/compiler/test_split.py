"""Programs that are split: which can be, and that shares of their turns make up the whole, bit for bit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import wasmtime
from jax import lax

from gdviz.compiler import Program, UnsupportedError, compile_function

POINTS = np.random.default_rng(0).normal(size=(24, 3)).astype(np.float32)


def walk(point: Any, rate: Any) -> Any:
    return lax.fori_loop(0, 5, lambda _, p: p - rate * jax.grad(lambda p: jnp.sum(jnp.cos(p) * p))(p), point)


def in_batches(points: Any, rate: Any) -> Any:
    return lax.map(lambda p: walk(p, rate), points, batch_size=4)


def with_others(points: Any, rate: Any) -> Any:
    return {"ends": in_batches(points, rate).reshape(2, 12, 3), "mean": points.mean(), "rate": rate}


def changed_after(points: Any, rate: Any) -> Any:
    ends = jax.nn.relu(in_batches(points, rate)) + 1
    return jnp.where(ends > rate, ends**2, jnp.exp(ends))[None]


def in_a_branch(points: Any, rate: Any) -> Any:
    return lax.switch((rate > 1).astype(int), [lambda: in_batches(points, rate), lambda: in_batches(-points, rate)])


def unless(points: Any, rate: Any) -> Any:
    return lax.cond(rate < 1, lambda: in_batches(points, rate), lambda: jnp.full((24, 3), jnp.nan))


def row_by_row(points: Any, rate: Any) -> Any:
    return lax.map(lambda p: (walk(p, rate), p.sum()), points)


def jitted(points: Any, rate: Any) -> Any:
    return jax.jit(in_batches)(2 * points, rate)


def complex_rows(points: Any, rate: Any) -> Any:
    return lax.map(lambda p: walk(p, rate).sum() + 1j * p[0], points)


def shares(program: Program, arguments: tuple[Any, ...], edges: list[int]) -> list[np.ndarray]:
    """Return the outputs that instances of the module make together, each of the turns between two edges."""
    turns = program.turns
    assert turns is not None
    made: list[np.ndarray] = []
    for first, last in pairwise(edges):
        store = wasmtime.Store()
        exports = wasmtime.Instance(store, wasmtime.Module(store.engine, program.wasm), []).exports(store)
        for slot, value in zip(program.inputs, arguments, strict=True):
            exports["memory"].write(store, np.asarray(value, slot.dtype).tobytes(), slot.address)
        exports["memory"].write(store, np.array([first, last], np.int32).tobytes(), turns.address)
        exports["run"](store)
        outputs = []
        for slot in program.outputs:
            length = int(np.prod(slot.shape)) * slot.dtype.itemsize
            raw = exports["memory"].read(store, slot.address, slot.address + length)
            outputs.append(np.frombuffer(raw, slot.dtype).copy())
        if not made:
            made = outputs
        for whole, part, is_made in zip(made, outputs, turns.made, strict=True):
            begin, end = (len(whole) * turn // turns.count for turn in (first, last))
            whole[begin:end] = part[begin:end]
            assert is_made or (whole.tobytes() == part.tobytes())
    return made


@pytest.mark.parametrize(
    ("function", "turns"),
    [
        (in_batches, 6),
        (with_others, 6),
        (changed_after, 6),
        (in_a_branch, 6),
        (unless, 6),
        (row_by_row, 24),
        (jitted, 6),
        (complex_rows, 24),
    ],
)
@pytest.mark.parametrize("rate", [0.1, 1.05])
def test_shares_of_the_turns_make_up_the_whole(function: Callable[..., Any], turns: int, rate: float) -> None:
    program = compile_function(function, POINTS, np.float32(rate), split=True)
    assert program.turns is not None
    assert program.turns.count == turns
    whole = program(POINTS, np.float32(rate))
    for a, b in zip(jax.tree.leaves(whole), jax.tree.leaves(function(POINTS, np.float32(rate))), strict=True):
        # Steps of 1.05 magnify roundings.
        np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-4)
    wanted = [np.ascontiguousarray(leaf).tobytes() for leaf in jax.tree.leaves(whole)]
    for edges in ([0, turns], [0, 1, 5, turns], list(range(turns + 1))):
        assert [x.tobytes() for x in shares(program, (POINTS, np.float32(rate)), edges)] == wanted


def test_which_results_the_turns_make_is_known() -> None:
    program = compile_function(with_others, POINTS, np.float32(0.1), split=True)
    assert program.turns is not None
    assert dict(zip(("ends", "mean", "rate"), program.turns.made, strict=True)) == {
        "ends": True,
        "mean": False,
        "rate": False,
    }


@pytest.mark.parametrize(
    "function",
    [
        lambda points, rate: jax.vmap(walk, (0, None))(points, rate),
        lambda points, rate: in_batches(points, rate).sum(),
        lambda points, rate: in_batches(points, rate) - in_batches(points, rate)[0],
        lambda points, rate: in_batches(points, rate).T,
        lambda points, rate: in_batches(points, rate)[::-1],
        lambda points, rate: jnp.sort(in_batches(points, rate), axis=0),
        lambda points, rate: jnp.cumsum(in_batches(points, rate)),
        lambda points, rate: lax.map(lambda p: walk(p, rate), points, batch_size=5),
        lambda points, rate: lax.scan(lambda carry, p: (carry + p, carry), points[0], points)[1],
        lambda points, rate: in_batches(points, rate) @ jnp.ones((3, 3)),
    ],
)
def test_where_turns_are_taken_together_nothing_is_split(function: Callable[..., Any]) -> None:
    with pytest.raises(UnsupportedError, match=r"the program cannot be split: one jax\.lax\.map"):
        compile_function(function, POINTS, np.float32(0.1), split=True)
    assert compile_function(function, POINTS, np.float32(0.1), split=None).turns is None
    assert compile_function(function, POINTS, np.float32(0.1)).turns is None


def test_a_constant_that_equals_the_bounds_stays_as_it_is() -> None:
    bounds = np.array([0, 6], np.int32)

    def function(points: Any) -> Any:
        return lax.map(lambda p: p.sum() + jnp.asarray(bounds)[lax.convert_element_type(p[0, 0] > 9, int)], points)

    points = POINTS.reshape(6, 4, 3)
    program = compile_function(function, points, split=True)
    whole = np.asarray(program(points))
    np.testing.assert_allclose(whole, points.sum((1, 2)), rtol=1e-5)
    (parts,) = shares(program, (points,), [0, 3, 6])
    np.testing.assert_array_equal(parts, whole)
