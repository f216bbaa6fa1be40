"""Indices, locals and memory while a module is written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gdviz.compiler.module import Builder, Lanes, NoLanesError, Sum, Vector, index_add, index_multiply, index_text


def test_what_is_known_of_an_index_is_computed_at_once() -> None:
    assert index_add(2, 3) == 5
    assert index_multiply(7, 3) == 21
    i = "(local.get $i)"
    assert index_add(index_multiply(index_add(i, 2), 12), 4) == Sum(f"(i32.mul {i} (i32.const 12))", 28)
    assert index_add(index_add(i, 2), -2) == i
    assert index_multiply(i, 0) == 0
    assert index_multiply(Lanes(i), 0) == 0
    assert index_add(Lanes(i, 3), Sum("j", 5)) == Lanes(Sum(f"(i32.add {i} j)", 5), 3)
    assert index_text(index_add(i, 2)) == f"(i32.add {i} (i32.const 2))"


@pytest.mark.parametrize("index", [Lanes(0), Vector("(local.get $v)")])
def test_four_places_at_once_are_no_address(index) -> None:
    with pytest.raises(NoLanesError):
        index_text(index)


@settings(derandomize=True)
@given(st.lists(st.tuples(st.integers(1, 300), st.booleans()), max_size=40))
def test_memory_is_used_again_and_never_twice_at_a_time(requests: list[tuple[int, bool]]) -> None:
    builder = Builder(first_free=0)
    held: list[tuple[int, int]] = []
    most = 0
    for size, gives_back in requests:
        address = builder.allocate(size)
        assert address % 16 == 0
        assert all(address + size <= start or start + length <= address for start, length in held)
        held.append((address, size))
        most = max(most, sum(-(-length // 16) * 16 for _, length in held))
        if gives_back:
            builder.release(*held.pop(0))
    for address, size in held:
        builder.release(address, size)
    # All of it is free in one piece: the largest request that fits needs nothing more.
    top = builder.top
    if top:
        assert builder.allocate(top) == 0
    assert builder.top == top >= most


def test_without_simd_nothing_of_the_attempt_stays() -> None:
    builder = Builder()
    before = builder.lines[:], dict(builder.locals)

    def emit(lanes: list[Lanes]) -> None:
        builder.let("v128", Vector("(v128.load (i32.const 0))"))
        index_text(lanes[0])

    assert not builder.attempt(lambda: builder.lanes(12, 1, emit))
    assert (builder.lines, builder.locals) == before
