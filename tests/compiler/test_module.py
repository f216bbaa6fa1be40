"""Indices, locals and memory while a module is written."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import pytest
import wasmtime
from hypothesis import given, settings
from hypothesis import strategies as st

from gdviz.compiler.code import Builder
from gdviz.compiler.expressions import (
    I32,
    Lanes,
    NoLanesError,
    index_add,
    index_expression,
    index_multiply,
    local,
    splat,
)
from gdviz.compiler.module import Space
from gdviz.compiler.program import compile_function

INDEX = local("i", I32)


def test_what_is_known_of_an_index_is_computed_at_once() -> None:
    assert index_add(2, 3) == 5
    assert index_multiply(7, 3) == 21
    assert index_add(index_multiply(index_add(INDEX, 2), 12), 4) == INDEX * 12 + 28
    assert index_add(index_add(INDEX, 2), -2) == INDEX
    assert index_multiply(INDEX, 0) == 0
    assert index_multiply(Lanes(INDEX), 0) == 0
    j = local("j", I32)
    assert index_add(Lanes(INDEX, 3), j + 5) == Lanes(INDEX + j + 5, 3)
    assert repr(index_add(INDEX, 2)) == "(i32.add (local.get $i) (i32.const 2))"


@pytest.mark.parametrize("index", [Lanes(0), splat(INDEX)])
def test_four_places_at_once_are_no_address(index) -> None:
    with pytest.raises(NoLanesError):
        index_expression(index)


@settings(derandomize=True)
@given(st.lists(st.tuples(st.integers(1, 300), st.booleans()), max_size=40))
def test_memory_is_used_again_and_never_twice_at_a_time(requests: list[tuple[int, bool]]) -> None:
    space = Space(first_free=0)
    held: list[tuple[int, int]] = []
    most = 0
    for size, gives_back in requests:
        address = space.take(size)
        assert address % 16 == 0
        assert all(address + size <= start or start + length <= address for start, length in held)
        held.append((address, size))
        most = max(most, sum(-(-length // 16) * 16 for _, length in held))
        if gives_back:
            space.give(*held.pop(0))
    for address, size in held:
        space.give(address, size)
    # All of it is free in one piece: the largest request that fits needs nothing more.
    top = space.top
    if top:
        assert space.take(top) == 0
    assert space.top == top >= most


def test_without_simd_nothing_of_the_attempt_stays() -> None:
    builder = Builder()
    builder.let(INDEX + 1)
    before = builder.body[:], builder.locals[:]

    def emit(lanes: list[Lanes]) -> None:
        builder.let(splat(INDEX) + 1)
        builder.buffer(100)
        index_expression(lanes[0])

    assert not builder.attempt(lambda: builder.lanes(12, 1, emit))
    assert (builder.body, builder.locals) == before
    assert builder.buffers == []


def test_addresses_in_loops_grow_by_additions() -> None:
    x, y = np.ones((120, 24), np.float32), np.ones((24, 24), np.float32)
    innermost = [loop.split("(br_if")[0] for loop in compile_function(jnp.matmul, x, y).text.split("(loop")]
    (product,) = (loop for loop in innermost if "f32x4.mul" in loop)
    assert "i32.mul" not in product


def test_modules_have_no_names_in_them() -> None:
    program = compile_function(lambda x: jnp.sinh(x) + jnp.sin(x), 0.5)
    named = bytes(wasmtime.wat2wasm(program.text))
    assert b"name" in named
    assert b"name" not in program.wasm
    assert len(program.wasm) < len(named) - 50
    np.testing.assert_allclose(program(0.5), np.sinh(0.5) + np.sin(0.5), rtol=1e-6)
