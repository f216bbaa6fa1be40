"""`jaxlink`: a JAX function between the traits of widgets, like `ipywidgets.jslink` with mathematics in between.

The front end of a link, which runs its program in the page, is in web/runtime.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import ipywidgets

from gdviz.links.link import Link, scheduler
from gdviz.links.running import RUNNER, RunningLink
from gdviz.links.signature import Outputs, Target  # noqa: F401 (what inputs and outputs are, for views)


def jaxlink(
    function: Callable[..., Any],
    inputs: Mapping[str, Any],
    outputs: Mapping[str, Outputs],
    where: str = "auto",
    *,
    background: bool = False,
    start: Any = None,
    runner: ipywidgets.Widget | None = None,
    edit: Callable[..., Any] | None = None,
) -> Link:
    """Link traits of widgets through a JAX function: whenever an input changes, the outputs follow.

    - `function`: a pure JAX function; called with the inputs by name, it returns a dictionary or a record
      that has the outputs by name;
    - `inputs`: name → (widget, trait), or a pytree of such pairs, whose traits are numbers or arrays;
    - `outputs`: name → (widget, trait), or a list of such pairs that all get the same value. In the place of a pair may
      be a Python function, which gets the value as a numpy array: for what is no trait, such as the line of a plot by
      matplotlib, plotly or altair. Such a link runs in the kernel;
    - `where`: "browser" compiles the function to WebAssembly, which runs in the reader's page, with no
      round trip to the kernel; "kernel" compiles it with `jax.jit` and runs it in the kernel; "auto" takes
      the browser or, with a warning that says why, the kernel;
    - `background`: whether a page always computes the link in a worker, as for a link that is quick for some inputs and
      slow for others. A page moves other links there after a few long runs.

    The outputs are set once at the start. A burst of changes is computed once, for the newest values.
    The function is traced and compiled once; inputs keep the shapes and types that they have now.
    A trait with a serializer of its own, such as an array of pythreejs, makes a link run in the kernel: only Python
    can set it.
    A link for the browser is computed by the kernel until a page has said that it runs the link. From then on the page
    computes, and when it comes to rest Python gets the inputs and outputs that it shows. `flush()` computes what Python
    does not have yet; it is called before each cell.
    Displaying the returned `Link` shows where an error inside `function` will be reported.

    The running form has a state: function(state, **inputs) returns (next state, outputs), where the outputs describe
    the state that came in, as in `jax.lax.scan`. It is taken step by step, some steps in each frame of the page,
    while the runner plays; then the outputs of the newest state are set. An input that changes acts on the steps
    that follow.

    - `start`: the first state, a pytree of numbers, or a function of some of the inputs by name that returns it:
      when one of these changes, the link restarts;
    - `runner`: a `views.Runner`, by which the reader plays, pauses, takes single steps and restarts;
    - `edit`: a function of the state, and of some of the inputs by name, that returns the state as the reader has
      edited it. It is called after the steps of each frame, so it must leave alone what it has done before. What it
      alone takes never restarts the link.

    The returned `RunningLink` has the state in `state`: as it was when the page last came to rest.

    Raises `ValueError` for a trait that does not exist or is not synchronised, an unknown `where` or
    an output that `function` does not return, `TypeError` for an input or output that is no number, a trait that holds
    the bytes of a file or a step that changes the structure, shapes or types of its state, for where="browser"
    `UnsupportedError` or `MemoryError` for a function that cannot be compiled to WebAssembly, and whatever `function`
    raises.

    >>> celsius, fahrenheit = ipywidgets.FloatText(100.0), ipywidgets.FloatText()
    >>> link = jaxlink(lambda c: {"f": 1.8 * c + 32}, {"c": (celsius, "value")}, {"f": (fahrenheit, "value")})
    >>> fahrenheit.value
    212.0
    >>> celsius.value = 0.0
    >>> fahrenheit.value
    32.0
    """
    if where not in ("auto", "browser", "kernel"):
        raise ValueError(f'where must be one of "auto", "browser", "kernel", not {where!r}')
    if not callable(function):
        raise TypeError(f"function must be a JAX function of the inputs, not {function!r}")
    for name, value in (("inputs", inputs), ("outputs", outputs)):
        if not isinstance(value, Mapping):
            raise TypeError(f"{name} must be a dictionary of names and pairs (widget, trait), not {value!r}")
    if not outputs:
        raise ValueError("outputs is empty; a link needs at least one output")
    if (start is None) != (runner is None):
        raise ValueError("start and runner must be given together, for a link with a state, or not at all")
    if edit is not None and start is None:
        raise ValueError("edit is for a link with a state: give start and runner, too")
    if runner is None:
        return Link(function, inputs, outputs, where, background)
    missing = [trait for trait in RUNNER if not isinstance(runner, ipywidgets.Widget) or trait not in runner.keys]
    if missing:
        raise TypeError(f"runner must be a widget such as views.Runner, with {', '.join(RUNNER)}, not {runner!r}")
    return RunningLink(function, inputs, outputs, where, start, runner, edit)


def flush() -> None:
    """Compute all links whose inputs have changed, now rather than when the kernel is next idle.

    Links that feed each other settle in one call; a cycle of links that does not is stopped with a message.
    """
    scheduler.flush()
