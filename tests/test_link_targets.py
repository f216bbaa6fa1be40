"""Links into what no page can set: Python functions, and traits with a serializer of their own."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import Any

import numpy as np
import pytest
import traitlets
from ipywidgets import FloatText, Image, Widget

from gdviz import jaxlink, link
from gdviz.compiler import UnsupportedError


def doubled(x: Any) -> dict[str, Any]:
    return {"y": 2 * x}


class Buffer(Widget):
    """An array as pythreejs has it: of its own type, and sent in a form of its own."""

    array: traitlets.Any[Any, Any] = traitlets.Any(np.zeros(2, np.float32)).tag(
        sync=True, to_json=lambda value, _: {"of": value.dtype.name}
    )


def test_a_function_gets_an_output_as_an_array_in_the_kernel_beside_a_trait() -> None:
    x, y = FloatText(1.0), FloatText()
    seen: list[np.ndarray] = []
    made = jaxlink(doubled, {"x": (x, "value")}, {"y": [(y, "value"), seen.append]})
    x.value = 4.0
    assert made.where == "kernel"
    assert [type(value) for value in seen] == [np.ndarray] * 2
    assert [*map(float, seen), y.value] == [2.0, 8.0, 8.0]


def test_an_error_in_such_a_function_is_shown_and_the_next_change_goes_on() -> None:
    x, seen = FloatText(1.0), []

    def take(value: np.ndarray) -> None:
        if value < 0:
            raise ValueError("no negative lines")
        seen.append(float(value))

    made = jaxlink(doubled, {"x": (x, "value")}, {"y": take})
    x.value = -1.0
    assert made.error_message == "no negative lines (ValueError)"
    x.value = 3.0
    assert (seen, made.error_message) == ([2.0, 6.0], "")


def test_a_cell_that_runs_again_replaces_its_function() -> None:
    x, seen = FloatText(1.0), []
    for run in (1, 2):
        jaxlink(doubled, {"x": (x, "value")}, {"y": lambda value, run=run: seen.append((run, float(value)))})
    x.value = 5.0
    assert seen == [(1, 2.0), (2, 2.0), (2, 10.0)]


def test_a_page_refuses_functions_and_traits_that_only_python_can_set(monkeypatch: pytest.MonkeyPatch) -> None:
    x, buffer = FloatText(1.0), Buffer()
    for target, message in ((print, "is a Python function"), ((buffer, "array"), r"Buffer\.array has a serializer")):
        with pytest.raises(UnsupportedError, match=message):
            jaxlink(doubled, {"x": (x, "value")}, {"y": target}, where="browser")
        with monkeypatch.context() as environment:
            environment.setenv("GDVIZ_EXPORT", "strict")
            with pytest.raises(RuntimeError, match=f"cannot be exported: .*{message}"):
                jaxlink(doubled, {"x": (x, "value")}, {"y": target})


def test_a_trait_with_a_serializer_of_its_own_is_set_by_the_kernel_with_its_type() -> None:
    x, buffer = FloatText(1.0), Buffer()
    with pytest.warns(UserWarning, match=r"runs in the kernel.*Buffer\.array has a serializer of its own"):
        jaxlink(lambda x: {"y": np.ones(2, np.float32) * x}, {"x": (x, "value")}, {"y": (buffer, "array")})
    x.value = 0.1
    assert buffer.array.dtype == np.float32
    np.testing.assert_array_equal(buffer.array, np.float32([0.1, 0.1]))


def test_numbers_do_not_become_the_bytes_of_a_file() -> None:
    with pytest.raises(TypeError, match=r"Image\.value holds the bytes of a file, not numbers"):
        jaxlink(doubled, {"x": (FloatText(), "value")}, {"y": (Image(), "value")})


def test_each_link_is_computed_for_the_reader_it_was_made_for() -> None:
    reader = ContextVar("reader", default="nobody")
    seen: list[tuple[str, float]] = []

    async def main() -> None:
        fields = []
        for name in ("Ann", "Bob"):
            reader.set(name)
            field = FloatText(1.0)
            jaxlink(doubled, {"x": (field, "value")}, {"y": lambda value: seen.append((reader.get(), float(value)))})
            fields.append(field)
        # Both are due at once, and one timer computes them.
        for field in fields:
            field.value += 1
        reader.set("server")
        link.flush()

    asyncio.run(main())
    assert seen == [("Ann", 2.0), ("Bob", 2.0), ("Ann", 4.0), ("Bob", 4.0)]
