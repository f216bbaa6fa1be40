"""Programs that users of JAX would bring, each a function with example arguments, by library."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MODULES = {
    "jax": ("learning", "samplers", "filters", "physics", "numerics"),
    "optax": ("optimizers",),
    "equinox": ("equinox_models",),
    "flax": ("flax_models",),
    "diffrax": ("differential_equations",),
    "optimistix": ("optimistix_solvers",),
    "lineax": ("linear_solvers",),
    "jaxopt": ("jaxopt_solvers",),
    "distrax": ("distributions",),
    "blackjax": ("chains",),
}
"""Library → the modules here whose programs need it."""


@dataclass(frozen=True)
class Program:
    """A program: `build()` returns a function and example arguments; `rtol` bounds how far apart results may be."""

    name: str
    library: str
    build: Callable[[], tuple[Any, ...]]
    rtol: float


PROGRAMS: dict[str, Program] = {}


def program(library: str, rtol: float = 1e-4) -> Callable[[Callable[[], Any]], Callable[[], Any]]:
    """Enter a program under its function's name."""

    def enter(build: Callable[[], Any]) -> Callable[[], Any]:
        name = build.__name__.replace("_", " ")
        assert name not in PROGRAMS, name
        PROGRAMS[name] = Program(name, library, build, rtol)
        return build

    return enter


def load(library: str) -> bool:
    """Enter the programs of a library; return whether it is installed."""
    try:
        importlib.import_module(library)
    except ImportError:
        return False
    for module in MODULES[library]:
        importlib.import_module(f"{__name__}.{module}")
    return True
