"""A link: a JAX function between the traits of widgets, which a page computes where it can, and else the kernel.

Its front end is in web/runtime.
"""

from __future__ import annotations

import functools
import itertools
import logging
import os
import time
import timeit
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar, copy_context
from typing import Any, Literal

import ipywidgets
import jax
import numpy as np
import traitlets
from IPython import get_ipython

from gdviz.compiler import Program, UnsupportedError, compile_function
from gdviz.compiler.fusion import packed
from gdviz.compiler.program import Slot
from gdviz.links.scheduling import Scheduler, running_loop
from gdviz.links.signature import (
    Outputs,
    Source,
    only_in_python,
    output_named,
    pack,
    set_trait,
    sources_of,
    targets_of,
    unpack,
)
from gdviz.widget import Bytes, Keyed

logger = logging.getLogger(__name__)

scheduler = Scheduler()
"""When the links of this process are computed."""


@functools.cache
def _flush_before_cells() -> None:
    """Let the code of each cell see what the reader sees, however recent it is."""
    if shell := get_ipython():
        shell.events.register("pre_execute", scheduler.flush)


# Seconds to wait for more changes of the same burst, such as those of several widgets.
BURST = 0.001
# Seconds in which a page has to answer that it still runs a link, and for which it is then trusted.
_ANSWER, _TRUST = 2.0, 5.0

# Set while Python takes over what a page has computed: the links that this feeds run in the page, too.
_taking_over: ContextVar[bool] = ContextVar("taking_over", default=False)

# What is sent to the pages of the outputs that are set: all of them, what has changed, or none.
Sent = Literal["all", "changes", "none"]


class Link(Keyed):
    """A live link made by `jaxlink`; as a widget it shows the last error, or nothing.

    - `where`: where it is to run, "browser" or "kernel";
    - `running_in`: where it runs now; a link for the browser runs in the kernel until a page has said that it runs it;
    - `program`: the program for the browser, or None;
    - `error`: the exception that the last computation in Python raised, or None;
    - `milliseconds`, `page_milliseconds`: the time of one computation in Python and, where it is known, in the page.

    `compute()` computes at once, `close()` ends the link.
    """

    front_end = "link"
    edited = ("where",)

    where = traitlets.Enum(("browser", "kernel"), "kernel").tag(sync=True)
    running_in = traitlets.Enum(("browser", "kernel"), "kernel").tag(sync=True)
    # Whether a page always computes it in a worker.
    background = traitlets.Bool(False).tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    # What the page runs, and between which traits; addresses are bytes in the memory of the module. Targets say which
    # of the outputs they get.
    module = Bytes()
    # Where the module may have fused instructions instead, for browsers that have them.
    fusions = Bytes()
    outputs: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    sources: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    targets: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # The inputs, packed, to which the outputs belong that Python has: a page computes only what differs from them.
    computed = Bytes()
    # What a page shows when it comes to rest: inputs and outputs, packed. Python takes it over and empties it.
    snapshot = Bytes()
    milliseconds = traitlets.Float().tag(sync=True)
    page_milliseconds = traitlets.Float(None, allow_none=True).tag(sync=True)
    error_message = traitlets.Unicode().tag(sync=True)
    # Closed by Python: pages stop it.
    closed = traitlets.Bool(False).tag(sync=True)
    # The text of the module, deflated, for whoever wants to read it.
    text = Bytes()
    # Where a page has the text that was made without a reader: few read it.
    text_address = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        function: Callable[..., Any],
        inputs: Mapping[str, Any],
        outputs: Mapping[str, Outputs],
        where: str,
        background: bool = False,
    ) -> None:
        self.error: Exception | None = None
        self.program: Program | None = None
        self.context = copy_context()
        # What fails below is closed again, so that needs its sources from the start.
        self._sources: list[Source] = []
        self._sources, self._structure = sources_of(inputs)
        self._targets, self._calls = targets_of(outputs)
        # A snapshot whose inputs have not arrived yet.
        self._pending = b""
        self._asked = False
        self._last_sign = -_TRUST

        name = getattr(function, "__name__", type(function).__name__)
        self._check(function)
        self._function: Any = self._compile(self._computation(function), name, where)
        values = self._read()
        results = self._evaluate(values)
        # The first run included what wasmtime prepares.
        milliseconds = _run_time(lambda: self._function(self._arguments(values))) if self.program else 0.0
        # All of them: pages may still show what another link has computed there.
        self._set_outputs(results, "all")
        super().__init__(name=name, milliseconds=milliseconds, background=background, **self._signature(values))
        self._replace()
        for source in self._sources:
            source.widget.observe(self._changed, names=source.trait)
        if self.program is not None:
            self.observe(self._take_snapshot, names="snapshot")
            self.observe(lambda _: self.compute(), names="where")
            self.on_msg(lambda *_: self._hear_page())
        _flush_before_cells()

    # ---- What is computed ------------------------------------------------------------------------

    def _check(self, function: Callable[..., Any]) -> None:
        """Check what is to be compiled."""

    def _computation(self, function: Callable[..., Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
        """Return what is compiled: a function of `_arguments` whose result has the outputs in "outputs"."""
        names = list(self._targets)

        # JAX's messages name the function and its line, not this one.
        @functools.wraps(function)
        def compute(arguments: dict[str, Any]) -> dict[str, Any]:
            result = function(**arguments["inputs"])
            return {"outputs": {name: output_named(result, name) for name in names}}

        return compute

    def _compile(self, compute: Callable[[dict[str, Any]], Any], name: str, where: str) -> Callable[..., Any]:
        exported = os.environ.get("GDVIZ_EXPORT") == "strict"
        if where == "kernel":
            if exported:
                raise RuntimeError(f'the link {name!r} cannot be exported: where="kernel" requires a kernel')
            return jax.jit(compute)
        if self._calls and where == "auto" and not exported:
            return jax.jit(compute)
        try:
            self._check_page()
            program = compile_function(compute, self._arguments([source.kind for source in self._sources]))
            for slot in (*program.inputs, *program.outputs):
                if slot.type != str(slot.dtype):
                    raise UnsupportedError(f"{slot.name} is of type {slot.type}, which no trait of a page has")
            self.program = program
        except (UnsupportedError, MemoryError) as error:
            if where == "browser":
                raise
            if exported:
                raise RuntimeError(f"the link {name!r} cannot be exported: {error}") from error
            warnings.warn(
                f"the link {name!r} runs in the kernel, as it cannot be compiled for the browser: {error}",
                stacklevel=4,
            )
            return jax.jit(compute)
        return self.program

    def _check_page(self) -> None:
        """Raise `UnsupportedError` where an input or output is nothing that a page knows how to read or set."""
        for name in self._calls:
            raise UnsupportedError(f"outputs[{name!r}] is a Python function")
        traits = [(source.widget, source.trait) for source in self._sources]
        if found := only_in_python([*traits, *itertools.chain.from_iterable(self._targets.values())]):
            raise UnsupportedError(f"{found} has a serializer of its own, which is in Python")

    def _arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        return {"inputs": jax.tree.unflatten(self._structure, values)}

    def _due_arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return what the next computation takes."""
        return self._arguments(values)

    def _outputs_of(self, result: dict[str, Any]) -> dict[str, Any]:
        """Return the outputs of a result, and store what the next computation needs of it."""
        return result["outputs"]

    def _evaluate(self, values: list[np.ndarray]) -> dict[str, Any]:
        return self._outputs_of(jax.device_get(self._function(self._due_arguments(values))))

    def _read(self) -> list[np.ndarray]:
        """Return the present inputs, with the shapes and types that they had when they were linked."""
        return [source.read() for source in self._sources]

    def compute(self) -> None:
        """Compute the outputs from the present inputs and set them; an error is shown, not raised."""
        with scheduler.lock:
            self._compute("changes" if self.running_in == "kernel" else "none")

    def _compute(self, sent: Sent) -> None:
        try:
            values = self._read()
            began = time.perf_counter()
            results = self._evaluate(values)
            milliseconds = 1000 * (time.perf_counter() - began)
            self._set_outputs(results, sent)
        except Exception as error:
            self.report(error)
            return
        self._is_computed(values, sent, milliseconds=milliseconds)

    def _is_computed(self, values: list[np.ndarray], sent: Sent, **traits: Any) -> None:
        """Note for which inputs the outputs are there."""
        self.error = None
        scheduler.forget(self)
        with self.hold_sync():
            self.error_message = ""
            traits |= self._known(values)
            for name, value in traits.items():
                setattr(self, name, value)
            if sent == "none":
                self._states_to_send.difference_update(traits)

    def _known(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return the traits from which a page that opens continues."""
        return {"computed": pack(values)}

    def _set_outputs(self, results: Mapping[str, Any], sent: Sent) -> None:
        changes: dict[ipywidgets.Widget, dict[str, Any]] = {}
        for name, targets in self._targets.items():
            for widget, trait in targets:
                changes.setdefault(widget, {})[trait] = results[name]
        for widget, values in changes.items():
            # One message for each widget.
            with widget.hold_sync():
                for trait, value in values.items():
                    as_computed = set_trait(widget, trait, value)
                    if sent == "all":
                        widget._states_to_send.add(trait)
                    elif sent == "none" and as_computed:
                        # The page has it, and what comes late would set it back.
                        widget._states_to_send.discard(trait)
        for name, calls in self._calls.items():
            for call in calls:
                call(np.asarray(results[name]))

    def report(self, error: Exception) -> None:
        """Show an error where the link is displayed; its traceback goes to the log."""
        logger.error("link %s failed", self.name, exc_info=error)
        self.error = error
        lines = str(error).strip().split("\n")
        # An exception in a host callback, or a trap, comes as a text that ends with what went wrong.
        reason = lines[-1] if "Traceback" in lines[0] or "backtrace" in lines[0] else lines[0]
        self.error_message = f"{reason.strip()} ({type(error).__name__})"

    # ---- Who computes, and when ------------------------------------------------------------------

    @property
    def asks_kernel(self) -> bool:
        """Whether a page needs its kernel for this link."""
        return self.where == "kernel"

    def _changed(self, change: Any) -> None:
        with scheduler.lock:
            if self.running_in == "kernel":
                scheduler.compute_soon(self, BURST)
                return
            if _taking_over.get() or change.name in change.owner._property_lock:
                # The page computes this, and Python hears of it when the page comes to rest.
                scheduler.compute_on_flush(self)
                self._take_pending()
            else:
                scheduler.compute_soon(self, BURST)
            self._ask_pages()

    def _take_snapshot(self, change: Any) -> None:
        """Take over what a page has computed."""
        if not change.new:
            return
        with scheduler.lock:
            self._hear_page()
            self._pending = change.new
            self._take_pending()
            with self.hold_sync():
                self.snapshot = b""
                self._states_to_send.discard("snapshot")

    def _take_pending(self) -> None:
        """Take over the last snapshot as soon as Python has the inputs to which it belongs."""
        if self.program is None or not self._pending:
            return
        kinds = [source.kind for source in self._sources]
        arrays = unpack(self._pending, [*kinds, *self.program.outputs])
        if arrays is None:
            return
        token = _taking_over.set(True)
        try:
            values = self._read()
            if pack(arrays[: len(values)]) != pack(values):
                return
            self._pending = b""
            result = jax.tree.unflatten(self.program.output_tree, arrays[len(values) :])
            self._set_outputs(self._outputs_of(result), "none")
            self._is_computed(values, "none")
        except Exception as error:
            self.report(error)
        finally:
            _taking_over.reset(token)

    def _ask_pages(self) -> None:
        """Ask the pages whether one of them still runs the link; unless one answers, the kernel takes over."""
        loop = running_loop()
        asked_at = time.monotonic()
        if loop is None or self._asked or asked_at - self._last_sign < _TRUST:
            return

        def take_over() -> None:
            self._asked = False
            if self._last_sign < asked_at and not self.closed:
                with scheduler.lock:
                    self._run_in_kernel()

        self._asked = True
        loop.call_later(_ANSWER, take_over)
        self.send({"event": "ask"})

    def _hear_page(self) -> None:
        """Note that a page runs the link: whatever it sends shows that."""
        self._last_sign = time.monotonic()

    def _run_in_kernel(self) -> None:
        """Compute from now on, until a page says again that it runs the link."""
        # Pages hear of it after the outputs: these may belong to other inputs than theirs, and are computed there anew.
        with self.hold_sync():
            self.running_in = "kernel"
            self._compute("all")

    # ---- What a page is given --------------------------------------------------------------------

    def _signature(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return the traits that describe to a page what to run."""
        # Of a link that the kernel computes, a page knows whether the outputs belong to the inputs that it shows.
        addresses = [slot.address for slot in self.program.inputs] if self.program is not None else [0] * len(values)
        sources = [
            {
                "widget": source.widget,
                "trait": source.trait,
                "name": source.description,
                "address": address,
                "shape": list(source.kind.shape),
                "dtype": str(source.kind.dtype),
            }
            for source, address in zip(self._sources, addresses, strict=False)
        ]
        targets = [
            {"widget": widget, "trait": trait, "output": index}
            for index, pairs in enumerate(self._targets.values())
            for widget, trait in pairs
        ]
        if self.program is None:
            return {"where": "kernel", "sources": sources, "targets": targets, **self._known(values)}
        return {
            "where": "browser",
            "module": self.program.wasm,
            "fusions": packed(self.program.fusions),
            "outputs": [described(slot) for slot in self.program.outputs],
            "sources": sources,
            "targets": targets,
            **self._known(values),
            "text": self.program.deflated_text,
        }

    # ---- The end ---------------------------------------------------------------------------------

    def _replace(self) -> None:
        """Close the link between the same traits: the cell that made it has run again."""
        sources = tuple((id(source.widget), source.trait) for source in self._sources)
        targets = tuple((name, id(widget), trait) for name, pairs in self._targets.items() for widget, trait in pairs)
        calls = tuple((name, _place(call)) for name, calls in self._calls.items() for call in calls)
        self._between = sources, targets, calls
        if earlier := _open_links.get(self._between):
            earlier.close()
        _open_links[self._between] = self

    def __repr__(self) -> str:
        """Return name and `where`: the other traits are long."""
        return f"Link({self.name!r}, where={self.where!r})"

    def close(self) -> None:
        """End the link: its outputs stay as they are and its message goes away."""
        for source in self._sources:
            unobserve(source.widget, self._changed, source.trait)
        scheduler.forget(self)
        # One that was refused has not come that far.
        if _open_links.get(getattr(self, "_between", None)) is self:
            del _open_links[self._between]
            self.closed = True
        if self.program is None and hasattr(self, "_function"):
            # The program goes with the link, and not only when Python comes to collect it.
            self._function.clear_cache()
        super().close()


# By the traits between which they are, so that a link made again replaces the one before.
_open_links: dict[Any, Link] = {}


def _place(call: Callable[..., Any]) -> Any:
    """Return where a function stands in the code: that of a cell that runs again is another one, at the same place."""
    code = getattr(call, "__code__", None)
    return (code.co_filename, code.co_firstlineno, code.co_qualname) if code else id(call)


def unobserve(widget: ipywidgets.Widget, handler: Callable[..., Any], trait: str) -> None:
    """Call a handler no longer when a trait changes."""
    # Ending twice, or after a widget was closed, is fine.
    with suppress(ValueError):
        widget.unobserve(handler, names=trait)


def _run_time(run: Callable[[], Any]) -> float:
    """Return the milliseconds of the shortest of three runs, so that a busy server counts less, or of one long run."""
    seconds: list[float] = []
    while len(seconds) < 3 and sum(seconds) < 0.1:
        seconds.append(timeit.timeit(run, number=1))
    return 1000 * min(seconds)


def described(slot: Slot) -> dict[str, Any]:
    """Return where numbers lie in the memory of the module, as the page reads it."""
    return {"address": slot.address, "shape": list(slot.shape), "dtype": str(slot.dtype)}
