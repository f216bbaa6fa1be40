"""`gdviz compile`: a function of a Python file as a module for the web."""

from __future__ import annotations

import importlib.util
import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.compiler.program import compile_function


class CompileError(Exception):
    """Why a function was not compiled, in one sentence."""


def compile_file(target: str, example: str, output: Path, split: bool, **options: Any) -> None:
    """Compile `module.py:function` for example arguments, written as in a call, and save it as `Program.save` does.

    Raises `CompileError` for whatever is wrong.
    """
    function = _function(target)
    arguments = _arguments(function, example)
    try:
        compile_function(function, *arguments, split=split).save(output, **options)
    # Whatever the function, JAX or the compiler raise: it is reported, not hidden.
    except Exception as error:
        raise CompileError(_sentence(error)) from error


def _function(target: str) -> Callable[..., Any]:
    """Import the file of `module.py:function` by its path; return the function."""
    file_name, _, name = target.rpartition(":")
    file = Path(file_name)
    if not file_name or not name:
        raise CompileError(f"the function must be given as module.py:function, not {target!r}")
    if not file.is_file():
        raise CompileError(f"the file {file_name!r} does not exist")
    specification = importlib.util.spec_from_file_location(file.stem, file)
    if specification is None or specification.loader is None:
        raise CompileError(f"the file {file_name!r} must be a Python file, with the suffix .py")
    module = importlib.util.module_from_spec(specification)
    # As `python module.py` does: it may import what lies beside it, and what it defines finds its module.
    sys.path.insert(0, str(file.parent.resolve()))
    sys.modules[file.stem] = module
    try:
        specification.loader.exec_module(module)
    except Exception as error:
        raise CompileError(f"{file_name} cannot be imported: {_sentence(error)}") from error
    found: Any = module
    for part in name.split("."):
        found = getattr(found, part, None)
    if not callable(found):
        raise CompileError(f"{file_name} has no function {name!r}")
    return found


def _arguments(function: Callable[..., Any], example: str) -> tuple[Any, ...]:
    """Evaluate what stands between the parentheses of a call; it may use jax, jnp, np and the names of the module."""
    known = {"jax": jax, "jnp": jnp, "np": np, **getattr(function, "__globals__", {})}

    def given(*args: Any, **kwargs: Any) -> tuple[Any, ...]:
        bound = inspect.signature(function).bind(*args, **kwargs)
        if bound.kwargs:
            raise TypeError(f"{', '.join(bound.kwargs)} can only be given by name, which programs do not have")
        return bound.args

    try:
        return eval(f"__given__({example})", {**known, "__given__": given})
    except Exception as error:
        raise CompileError(f"the example {example!r} is not right: {_sentence(error)}") from error


def _sentence(error: Exception) -> str:
    """Return an error in one line."""
    return f"{type(error).__name__}: {str(error).strip().splitlines()[0] if str(error).strip() else 'no message'}"
