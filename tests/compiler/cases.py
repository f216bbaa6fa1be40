"""What the tests of the rules share: functions to compare with JAX, and how they are compared."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from unittest import mock

import jax
import numpy as np
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from gdviz.compiler import Program, compile_function
from gdviz.compiler.lowering import RULES, Rule

# A case is compiled once and fails in many places at once: no smaller example is worth the time to look for it.
examples = settings(max_examples=12, phases=(Phase.explicit, Phase.generate))

TINY = {np.dtype(name): float(np.finfo(name).tiny) for name in ("float32", "float64")}

SPECIAL_FLOATS = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 0.5, -1.5, 2.5, 1e-30, -3e30, 7.25]
SPECIAL_INTEGERS = [0, 1, -1, -(2**31), 2**31 - 1, 31, 32, 33, 7, -5, 65536, 2, 3]


@dataclass(frozen=True)
class Case:
    """A function of arrays of given shapes and one type, and how far its floats may be from JAX's.

    `within` bounds the size of its floats; without it they take any value, NaN and infinities included.
    """

    function: Callable[..., Any]
    shapes: tuple[tuple[int, ...], ...]
    dtype: Any = np.float32
    rtol: float = 0.0
    atol: float = 0.0
    within: tuple[float, float] | None = None

    @property
    def name(self) -> str:
        """What tests are called."""
        return f"{self.function.__name__}-{np.dtype(self.dtype)}"

    def precision(self) -> Any:
        """Return the context in which JAX computes in this type."""
        return jax.enable_x64(np.dtype(self.dtype).itemsize == 8)

    @functools.cached_property
    def both(self) -> tuple[Program, Callable[..., Any], set[str]]:
        """The compiled program, JAX's, and the names of the rules that made the program."""
        examples = [jax.ShapeDtypeStruct(shape, self.dtype) for shape in self.shapes]
        used: set[str] = set()
        with mock.patch.dict(RULES, {name: _noted(used, name, rule) for name, rule in RULES.items()}):
            program = compile_function(self.function, *examples)
        return program, jax.jit(self.function), used

    def check(self, *args: np.ndarray) -> None:
        """The program returns what JAX returns."""
        with self.precision():
            program, jitted, _ = self.both
            agree(program(*args), jitted(*args), self.rtol, self.atol)

    def special(self) -> Iterator[list[np.ndarray]]:
        """Return arguments in which all special numbers meet each other."""
        dtype = np.dtype(self.dtype)
        values = SPECIAL_FLOATS if dtype.kind == "f" else SPECIAL_INTEGERS if dtype.kind in "iu" else [0, 1, 1]
        for shift in range(len(values)):
            yield [
                np.resize(np.roll(np.array(values).astype(dtype), shift * number), shape)
                for number, shape in enumerate(self.shapes)
            ]

    def drawn(self, data: Any) -> list[np.ndarray]:
        """Draw arguments."""
        return [data.draw(arrays(self.dtype, shape, elements=self._elements())) for shape in self.shapes]

    def _elements(self) -> st.SearchStrategy[Any]:
        dtype = np.dtype(self.dtype)
        if dtype.kind == "b":
            return st.booleans()
        if dtype.kind in "iu":
            low = 0 if dtype.kind == "u" else -(2**31)
            integers = st.sampled_from([x for x in SPECIAL_INTEGERS if x >= low])
            return integers | st.integers(low, low + 2**32 - 1) | st.integers(max(low, -40), 40)
        width = 8 * dtype.itemsize
        low, high = self.within or (-1e4, 1e4)
        # XLA takes subnormal numbers as zero, WebAssembly as they are.
        floats = st.floats(low, high, width=width, allow_subnormal=False)
        if self.within:
            return floats
        return floats | st.sampled_from(np.array(SPECIAL_FLOATS, dtype).tolist()) | st.integers(-8, 8).map(float)


def agree(found: Any, wanted: Any, rtol: float = 0.0, atol: float = 0.0) -> None:
    """Same structure, shapes and types; integers and bools the same, floats within the tolerance.

    Results that are subnormal are zero in XLA.
    """
    assert jax.tree.structure(found) == jax.tree.structure(wanted)
    leaves = jax.tree_util.tree_leaves_with_path(found)
    for (path, a), b in zip(leaves, map(np.asarray, jax.tree.leaves(wanted)), strict=True):
        where = jax.tree_util.keystr(path)
        assert (a.shape, a.dtype) == (b.shape, b.dtype), where
        if a.dtype.kind == "f":
            np.testing.assert_allclose(a, b, rtol=rtol, atol=max(atol, TINY[a.dtype]), err_msg=where)
            if rtol == 0:
                zeros = (a == 0) & (b == 0)
                np.testing.assert_array_equal(
                    np.signbit(a[zeros]), np.signbit(b[zeros]), err_msg=f"{where}, signs of 0"
                )
        else:
            np.testing.assert_array_equal(a, b, err_msg=where)


def _noted(used: set[str], name: str, rule: Rule) -> Rule:
    def noted(function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def apply(*args: Any, **params: Any) -> Any:
            used.add(name)
            return function(*args, **params)

        return apply

    apply = noted(rule)
    if hasattr(rule, "function"):
        # On types that WebAssembly lacks, the JAX function is traced in the rule's place.
        apply.function = noted(rule.function)  # type: ignore[attr-defined]
    return apply


def normal(*shape: int, seed: int = 0, dtype: Any = np.float32) -> np.ndarray:
    """Return repeatable random numbers."""
    return np.random.default_rng(seed).normal(size=shape).astype(dtype)
