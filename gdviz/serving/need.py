"""Does a page still need its kernel once the notebook has run? Asked in the kernel, after the last cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ipywidgets.widgets import widget

# What these observe they observe for themselves: their front ends do the same in the page.
_SELF_CONTAINED = ("ipywidgets", "traitlets", "bqplot", "bqscales", "anywidget", "gdviz")


def kernel_is_needed() -> bool:
    """Return whether something in the page would ask Python: code that observes widgets, or a link in the kernel.

    Links in the page need nothing. Whatever is not known is taken to need the kernel.
    """
    return any(map(_needs_kernel, list(widget._instances.values())))


def _needs_kernel(instance: Any) -> bool:
    # How this package's own widgets tell that they ask Python now and then.
    if getattr(instance, "asks_kernel", False):
        return True
    package = type(instance).__module__.partition(".")[0]
    return package not in _SELF_CONTAINED or any(not _is_known(call) for call in _calls(instance))


def _calls(instance: Any) -> Iterator[Callable[..., Any]]:
    for handlers in instance._trait_notifiers.values():
        for observers in handlers.values():
            yield from observers
    yield from instance._msg_callbacks.callbacks
    for name in ("_click_handlers", "_submission_callbacks"):
        if hasattr(instance, name):
            yield from getattr(instance, name).callbacks


def _is_known(call: Callable[..., Any]) -> bool:
    module = getattr(getattr(call, "func", call), "__module__", None) or ""
    return module.partition(".")[0] in _SELF_CONTAINED
