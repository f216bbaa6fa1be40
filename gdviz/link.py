"""`jaxlink`: a JAX function between the traits of widgets, like `ipywidgets.jslink` with mathematics in between."""

from __future__ import annotations

import asyncio
import html
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import ipywidgets
import jax
import jax.numpy as jnp
import numpy as np
import traitlets

logger = logging.getLogger(__name__)

Target = tuple[ipywidgets.Widget, str]
"""A widget and the name of one of its synchronised traits."""


def jaxlink(
    function: Callable[..., Any],
    inputs: Mapping[str, Any],
    outputs: Mapping[str, Target | list[Target]],
    where: str = "kernel",
) -> Link:
    """Link traits of widgets through a JAX function: whenever an input changes, the outputs follow.

    - `function`: a pure JAX function; called with the inputs by name, it returns a dict or a record
      that holds the outputs by name;
    - `inputs`: name → (widget, trait), or a pytree of such pairs; the traits hold numbers or arrays;
    - `outputs`: name → (widget, trait), or a list of such pairs that all get the same value;
    - `where`: "kernel" compiles the function with `jax.jit` and runs it in the kernel.

    The outputs are set once at the start. A burst of changes is computed once, for the newest values.
    The function is traced and compiled once; inputs keep the shapes and types that they have now.
    Displaying the returned `Link` shows where an error inside `function` will be told.

    Raises `ValueError` for a trait that does not exist or is not synchronised, an unknown `where` or
    an output that `function` does not return, `TypeError` for an input or output that holds no
    number, and whatever `function` raises.
    """
    if where != "kernel":
        raise ValueError(f'where={where!r} is not a place to run a link; there is: "kernel"')
    if not callable(function):
        raise TypeError(f"function must be a JAX function of the inputs, not {function!r}")
    for name, value in (("inputs", inputs), ("outputs", outputs)):
        if not isinstance(value, Mapping):
            raise TypeError(f"{name} must be a dictionary of names and pairs (widget, trait), not {value!r}")
    return Link(function, inputs, outputs)


def flush() -> None:
    """Compute all links whose inputs have changed, now rather than when the kernel is next idle.

    Links that feed each other settle in one call; a circle of links that does not is stopped with a message.
    """
    global _flushing
    if _flushing:
        # Called by a link that sets its outputs: the loop below goes on with the links that they feed.
        return
    _flushing = True
    computed: Counter[Link] = Counter()
    try:
        while _waiting:
            link = next(iter(_waiting))
            del _waiting[link]
            computed[link] += 1
            if computed[link] > _MOST_ROUNDS:
                link.report(RuntimeError("it feeds itself through other links and does not settle"))
            else:
                link.compute()
    finally:
        _flushing = False


_MOST_ROUNDS = 100

# Links to compute, oldest change first: a dictionary serves as an ordered set.
_waiting: dict[Link, None] = {}
_flushing = False


def _schedule(link: Link) -> None:
    """Compute a link when the messages that are waiting have been read, or at once where no event loop runs."""
    _waiting[link] = None
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        flush()
        return
    # Once for each change: a timer that another loop took with it, or an interrupt, must not stop the links.
    loop.call_later(_PATIENCE, flush)


# Seconds to wait for more changes of the same burst, such as those of several widgets.
_PATIENCE = 0.001


class Link(ipywidgets.HTML):
    """A live link made by `jaxlink`; as a widget it shows the last error, or nothing.

    `error` is the exception that the last computation raised, or None. `close()` ends the link.
    """

    def __init__(
        self, function: Callable[..., Any], inputs: Mapping[str, Any], outputs: Mapping[str, Target | list[Target]]
    ) -> None:
        self.name = getattr(function, "__name__", type(function).__name__)
        self.error: Exception | None = None
        # What fails below is closed again, so that needs its sources from the start.
        self._sources: list[tuple[str, ipywidgets.Widget, str]] = []
        self._sources, self._structure = _check_inputs(inputs)
        self._targets = {name: _check_targets(name, targets) for name, targets in outputs.items()}
        self._templates = [_number(*source) for source in self._sources]

        def compute(values: dict[str, Any]) -> dict[str, jax.Array]:
            result = function(**values)
            return {name: _output(result, name) for name in outputs}

        self._function: Any = jax.jit(compute)
        self._set(self._evaluate())
        super().__init__()
        for _, widget, trait in self._sources:
            widget.observe(self._changed, names=trait)

    def compute(self) -> None:
        """Compute the outputs from the present inputs and set them; an error is shown, not raised."""
        try:
            self._set(self._evaluate())
        except Exception as error:
            self.report(error)
        else:
            self.error, self.value = None, ""

    def report(self, error: Exception) -> None:
        """Show an error in the link's own place on the page; its traceback goes to the log."""
        logger.error("link %s failed", self.name, exc_info=error)
        self.error = error
        lines = str(error).strip().split("\n")
        # An exception in a host callback comes as a text that ends with what went wrong.
        reason = lines[-1] if "Traceback" in lines[0] else lines[0]
        self.value = (
            f'<div class="gdviz-error" role="alert">The link <b>{html.escape(self.name)}</b> could not compute: '
            f"{html.escape(reason)} ({type(error).__name__})</div>"
        )

    def close(self) -> None:
        """End the link: its outputs stay as they are and its message goes away."""
        for _, widget, trait in self._sources:
            # Closing twice, or after a widget was closed, is fine.
            if self._changed in widget._trait_notifiers.get(trait, {}).get("change", []):
                widget.unobserve(self._changed, names=trait)
        _waiting.pop(self, None)
        if hasattr(self, "_function"):
            # The program goes with the link, and not only when Python comes to collect it.
            self._function.clear_cache()
        super().close()

    def _changed(self, _: Any) -> None:
        _schedule(self)

    def _evaluate(self) -> dict[str, Any]:
        values = []
        for source, template in zip(self._sources, self._templates, strict=True):
            number, what = _number(*source), f"{source[0]}: {_describe(*source[1:])}"
            if number.shape != template.shape:
                raise ValueError(
                    f"{what} had shape {template.shape} when it was linked, but now it has shape {number.shape}"
                )
            # Numbers keep their first type: 0 on a slider of floats must not compile again.
            with np.errstate(invalid="ignore"):
                values.append(number.astype(template.dtype))
            if template.dtype.kind != "f" and not np.array_equal(values[-1], number):
                raise ValueError(
                    f"{what} held {template.dtype} when it was linked, which cannot hold what it is now; "
                    "link it with floating-point numbers"
                )
        return jax.device_get(self._function(jax.tree.unflatten(self._structure, values)))

    def _set(self, results: Mapping[str, Any]) -> None:
        changes: dict[ipywidgets.Widget, dict[str, Any]] = {}
        for name, targets in self._targets.items():
            for widget, trait in targets:
                changes.setdefault(widget, {})[trait] = results[name]
        for widget, values in changes.items():
            # One message for each widget, and none for what stays the same.
            with widget.hold_sync():
                for trait, value in values.items():
                    _set_trait(widget, trait, value)


def _check_inputs(inputs: Mapping[str, Any]) -> tuple[list[tuple[str, ipywidgets.Widget, str]], Any]:
    leaves, structure = jax.tree_util.tree_flatten_with_path(dict(inputs), is_leaf=_is_pair)
    if not leaves:
        raise ValueError("inputs is empty; a link needs at least one input")
    sources = []
    for path, leaf in leaves:
        name = f"inputs{jax.tree_util.keystr(path)}"
        sources.append((name, *_check_pair(name, leaf)))
    return sources, structure


def _check_targets(name: str, targets: Target | list[Target]) -> list[Target]:
    pairs = targets if isinstance(targets, list) else [targets]
    return [_check_pair(f"outputs[{name!r}]", pair) for pair in pairs]


def _is_pair(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], ipywidgets.Widget)


def _check_pair(name: str, pair: Any) -> Target:
    if not _is_pair(pair) or not isinstance(pair[1], str):
        raise TypeError(f"{name} must be a pair (widget, name of a trait), not {pair!r}")
    widget, trait = pair
    if trait not in widget.keys:
        known = ", ".join(sorted(key for key in widget.keys if not key.startswith("_")))
        raise ValueError(f"{name}: {type(widget).__name__} has no synchronised trait {trait!r}; it has: {known}")
    return widget, trait


def _describe(widget: ipywidgets.Widget, trait: str) -> str:
    return f"{type(widget).__name__}.{trait}"


def _number(name: str, widget: ipywidgets.Widget, trait: str) -> np.ndarray:
    """Return the present value of an input as an array of JAX's default type for its kind."""
    value = getattr(widget, trait)
    try:
        array = np.asarray(value)
        kind = {"b": bool, "i": int, "u": int, "f": float}[array.dtype.kind]
    except (ValueError, KeyError):
        raise TypeError(f"{name}: {_describe(widget, trait)} must hold numbers, but it is {value!r}") from None
    number = array.astype(jnp.result_type(kind))
    if kind is int and not np.array_equal(number, array):
        raise ValueError(f"{name}: {_describe(widget, trait)} is beyond {number.dtype}: {value!r}")
    return number


def _output(result: Any, name: str) -> Any:
    """Return one output by its name from the dictionary or record that the function returned."""
    if isinstance(result, Mapping):
        known, missing = ", ".join(map(str, result)), name not in result
    else:
        known, missing = f"a {type(result).__name__}", not hasattr(result, name)
    if missing:
        raise ValueError(f"the function returns no output {name!r}, but: {known}")
    output = result[name] if isinstance(result, Mapping) else getattr(result, name)
    try:
        return jnp.asarray(output)
    except (TypeError, ValueError):
        raise TypeError(f"output {name!r} of the function must be a number or an array, not {output!r}") from None


def _set_trait(widget: ipywidgets.Widget, trait: str, value: np.ndarray) -> None:
    new: Any
    if value.ndim == 0:
        new = value.item()
    elif isinstance(widget.traits()[trait], traitlets.List | traitlets.Tuple):
        new = value.tolist()
    else:
        # float64 holds every float32 exactly and is what charts expect.
        new = value.astype(float) if value.dtype.kind == "f" else value
        old = getattr(widget, trait)
        if isinstance(old, np.ndarray) and old.dtype == new.dtype and np.array_equal(old, new, equal_nan=True):
            return
    try:
        setattr(widget, trait, new)
    except traitlets.TraitError as error:
        raise ValueError(f"{_describe(widget, trait)} does not accept the output: {error}") from error
