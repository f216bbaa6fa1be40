"""Does a page need a kernel from the start, once the notebook has run? Asked in the kernel, after the last cell."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from ipywidgets import CallbackDispatcher
from ipywidgets.widgets import widget
from ipywidgets.widgets.widget_link import Link
from tornado.ioloop import PeriodicCallback
from traitlets import EventHandler

# What widgets of these observe of themselves, their front ends do in the page.
_SELF_CONTAINED = ("ipywidgets", "traitlets", "bqplot", "bqscales", "anywidget", "gdviz", "tqdm")

# Part of a canvas of matplotlib, which is a widget itself, and either ours or not known.
_TOOLBAR = ("ipympl.backend_nbagg", "Toolbar")

# Whose threads and tasks run in every kernel; the bar of tqdm watches itself.
_AT_WORK = ("ipykernel", "IPython", "zmq", "tornado", "tqdm", "asyncio")


def kernel_is_needed() -> bool:
    """Return whether something in the page asks Python: code that observes widgets or still runs, a link in the kernel.

    Links in the page need nothing. Whatever is not known is taken to need the kernel.
    """
    widgets = list(widget._instances.values())
    disabled = _disabled(widgets)
    return any(each.model_id not in disabled and _needs_kernel(each) for each in widgets) or any(
        package not in _AT_WORK for package in _running()
    )


def followed_by_python() -> list[str]:
    """Return the models of controls that Python alone follows, such as those of `ipywidgets.interact`.

    Without a kernel nothing would happen when they are moved.
    """
    widgets = list(widget._instances.values())
    others = {each.source[0].model_id for each in widgets if isinstance(each, Link)} | _disabled(widgets)
    return [
        each.model_id
        for each in widgets
        if "disabled" in each.keys and each.model_id not in others and _is_followed_by_python(each)
    ]


def _is_followed_by_python(control: Any) -> bool:
    calls = list(_calls(control))
    return any(not _is_known(control, call) for call in calls) and not any(_package(call) == "gdviz" for call in calls)


def _disabled(widgets: Iterable[Any]) -> set[str]:
    """Return the models that a page without a kernel disables, and says so beside them."""
    return {control.model_id for each in widgets for control in getattr(each, "needs_kernel", ())}


def _needs_kernel(instance: Any) -> bool:
    # How links of this package say that they run in the kernel.
    if getattr(instance, "asks_kernel", False):
        return True
    kind = type(instance)
    if (kind.__module__, kind.__name__) == _TOOLBAR:
        return False
    return _package(kind) not in _SELF_CONTAINED or any(not _is_known(instance, call) for call in _calls(instance))


def _calls(instance: Any) -> Iterator[Callable[..., Any]]:
    for handlers in instance._trait_notifiers.values():
        for observers in handlers.values():
            yield from observers
    yield from instance._msg_callbacks.callbacks
    # Clicks on a button or on a point of a chart, for example.
    for dispatcher in vars(instance).values():
        # A weak reference to what is gone, such as that of a bar of tqdm, cannot be asked for more than its type.
        if issubclass(type(dispatcher), CallbackDispatcher):
            yield from dispatcher.callbacks


def _is_known(instance: Any, call: Any) -> bool:
    # What a class of a known package observes of itself, and what this package observes of anything.
    if isinstance(call, EventHandler) or getattr(call, "__self__", None) is instance:
        return True
    return _package(call) == "gdviz"


def _running() -> Iterator[str]:
    """Yield the package of whatever runs in a thread or as a task of its own, or is to be called later."""
    for thread in threading.enumerate():
        # The other one ends a forked kernel with its server.
        if thread is not threading.main_thread() and thread.name != "gdviz":
            yield _package(getattr(thread, "_target", None) or type(thread))
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    for task in asyncio.all_tasks():
        yield from _packages(task.get_coro())
    # Those that are due are with what is called at once.
    due = [handle for handle in getattr(loop, "_ready", ()) if isinstance(handle, asyncio.TimerHandle)]
    for timer in (*due, *getattr(loop, "_scheduled", ())):
        if not timer.cancelled():
            for part in (timer._callback, *timer._args):
                yield from _packages(part)


def _packages(value: Any) -> Iterator[str]:
    """Yield the packages of the functions and coroutines in what is called."""
    if isinstance(value, partial):
        for part in (value.func, *value.args, *value.keywords.values()):
            yield from _packages(part)
    elif asyncio.iscoroutine(value):
        frame = getattr(value, "cr_frame", None)
        yield frame.f_globals.get("__name__", "").partition(".")[0] if frame else "asyncio"
    elif callable(value):
        yield _package(value)


def _package(call: Any) -> str:
    """Return the package of a function, or of the one that it stands for."""
    if isinstance(getattr(call, "__self__", None), PeriodicCallback):
        return _package(call.__self__.callback)
    return (getattr(getattr(call, "func", call), "__module__", None) or "").partition(".")[0]
