"""`jaxlink`: a JAX function between the traits of widgets, like `ipywidgets.jslink` with mathematics in between.

Its front end is link.js, which runs the compiled functions in the page.
"""

from __future__ import annotations

import asyncio
import functools
import html
import logging
import math
import os
import threading
import time
import timeit
import warnings
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import ipywidgets
import jax
import jax.numpy as jnp
import numpy as np
import traitlets
from IPython import get_ipython

from gdviz import running
from gdviz.compiler import Program, UnsupportedError, compile_function
from gdviz.compiler.program import Slot
from gdviz.widget import Widget

logger = logging.getLogger(__name__)

Target = tuple[ipywidgets.Widget, str]
"""A widget and the name of one of its synchronised traits."""


def jaxlink(
    function: Callable[..., Any],
    inputs: Mapping[str, Any],
    outputs: Mapping[str, Target | list[Target]],
    where: str = "auto",
    *,
    start: Any = None,
    runner: ipywidgets.Widget | None = None,
) -> Link:
    """Link traits of widgets through a JAX function: whenever an input changes, the outputs follow.

    - `function`: a pure JAX function; called with the inputs by name, it returns a dict or a record
      that holds the outputs by name;
    - `inputs`: name → (widget, trait), or a pytree of such pairs; the traits hold numbers or arrays;
    - `outputs`: name → (widget, trait), or a list of such pairs that all get the same value;
    - `where`: "browser" compiles the function to WebAssembly, which runs in the reader's page, with no
      round trip to the kernel; "kernel" compiles it with `jax.jit` and runs it in the kernel; "auto" takes
      the browser or, with a warning that says why, the kernel.

    The outputs are set once at the start. A burst of changes is computed once, for the newest values.
    The function is traced and compiled once; inputs keep the shapes and types that they have now.
    With a link in the page, Python sees the same outputs as the reader: they are computed in the kernel
    too, from the same program, once things have come to rest, or at once by `flush()`.
    Displaying the returned `Link` shows where an error inside `function` will be told.

    The running form has a state: function(state, **inputs) returns (next state, outputs), where the outputs tell of
    the state that came in, as in `jax.lax.scan`. It is taken step by step, some steps in each frame of the page,
    while the runner plays; then the outputs of the newest state are set. An input that changes acts on the steps
    that follow.

    - `start`: the first state, a pytree of numbers, or a function of some of the inputs by name that returns it:
      when one of these changes, the link starts anew;
    - `runner`: a `views.Runner`, by which the reader plays, pauses, takes single steps and starts anew.

    The returned `RunningLink` has the state in `state`: as it was when the page last came to rest.

    Raises `ValueError` for a trait that does not exist or is not synchronised, an unknown `where` or
    an output that `function` does not return, `TypeError` for an input or output that holds no number or a step that
    changes the structure, shapes or types of its state, for where="browser" `UnsupportedError` or `MemoryError` for a
    function that cannot be compiled to WebAssembly, and whatever `function` raises.
    """
    if where not in _PLACES:
        places = ", ".join(f'"{place}"' for place in _PLACES)
        raise ValueError(f"where={where!r} is not a place to run a link; there are: {places}")
    if not callable(function):
        raise TypeError(f"function must be a JAX function of the inputs, not {function!r}")
    for name, value in (("inputs", inputs), ("outputs", outputs)):
        if not isinstance(value, Mapping):
            raise TypeError(f"{name} must be a dictionary of names and pairs (widget, trait), not {value!r}")
    if not outputs:
        raise ValueError("outputs is empty; a link needs at least one output")
    if (start is None) != (runner is None):
        raise ValueError("start and runner must be given together, for a link with a state, or not at all")
    if runner is None:
        return Link(function, inputs, outputs, where)
    missing = [trait for trait in _RUNNER if not isinstance(runner, ipywidgets.Widget) or trait not in runner.keys]
    if missing:
        raise TypeError(f"runner must be a widget such as views.Runner, with {', '.join(_RUNNER)}, not {runner!r}")
    return RunningLink(function, inputs, outputs, where, start, runner)


_PLACES = ("auto", "browser", "kernel")
_RUNNER = ("playing", "speed", "single_steps", "resets", "anew", "anew_steps")
# What of it asks for a computation.
_ASKED = [name for name in _RUNNER if name != "speed"]


def flush() -> None:
    """Compute all links whose inputs have changed, now rather than when the kernel is next idle.

    Links that feed each other settle in one call; a circle of links that does not is stopped with a message.
    """
    _settle(math.inf)


def _settle(until: float) -> None:
    """Compute the links that are due until a time of the event loop, and those that they feed."""
    global _settling
    with _lock:
        if _settling:
            # Called by a link that sets its outputs: the loop below goes on with the links that they feed.
            return
        _settling = True
        computed: Counter[Link] = Counter()
        try:
            while link := next((link for link, due in _waiting.items() if due <= until), None):
                del _waiting[link]
                computed[link] += 1
                if computed[link] > _MOST_ROUNDS:
                    link.report(RuntimeError("it feeds itself through other links and does not settle"))
                else:
                    link.compute()
        finally:
            _settling = False


_MOST_ROUNDS = 100

# Links to compute, and when: oldest change first.
_waiting: dict[Link, float] = {}
_settling = False
# JupyterLab has the messages of widgets handled in a thread of their own while a cell runs.
_lock = threading.RLock()


def _schedule(link: Link, patience: float) -> None:
    """Compute a link when some seconds have passed without another change, or at once where no event loop runs."""
    with _lock:
        # A link that is fed by one that is being computed belongs to the same round.
        _waiting.pop(link, None)
        _waiting[link] = -math.inf
        if _settling:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            flush()
            return
        _waiting[link] = loop.time() + patience
    # Once for each change: a timer that another loop took with it, or an interrupt, must not stop the links.
    loop.call_later(patience, lambda: _settle(loop.time()))


# Seconds to wait for more changes of the same burst, such as those of several widgets.
_PATIENCE = 0.001
# Seconds without a change after which a page is at rest: until then the kernel leaves the processor to it.
_REST = 0.25
# Seconds between two frames where the kernel computes a link that plays: pages need time to draw them.
_FRAME = 1 / 20


# Links that are not closed.
_links: list[Link] = []


class Runtime(Widget):
    """What runs all links of a kernel in each of its pages; it has no view."""

    front_end = "link"

    links: traitlets.List[Link] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # Whether links are still to be started or computed: a state of each page, which it does not tell.
    busy = traitlets.Bool(True).tag(sync=True)


_runtime: Runtime | None = None


def runtime() -> Runtime:
    """Return what runs the links of this kernel in its pages."""
    global _runtime
    if _runtime is None or _runtime.comm is None:
        if _runtime is None and (shell := get_ipython()):
            # The code of a cell sees what the reader sees, however short ago it came about.
            shell.events.register("pre_execute", flush)
        _runtime = Runtime()
    return _runtime


def _run_in_pages(link: Link) -> None:
    runtime().links = [*runtime().links, link]


class Link(ipywidgets.HTML):
    """A live link made by `jaxlink`; as a widget it shows the last error, or nothing.

    `where` is the place where it runs, "browser" or "kernel", and `program` what runs in the browser.
    `error` is the exception that the last computation raised, or None. `compute()` computes at once,
    `close()` ends the link.
    """

    where = traitlets.Enum(("browser", "kernel"), "kernel").tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    # What link.js runs, and between which traits; addresses are bytes in the memory of the module.
    module = traitlets.Bytes().tag(sync=True)
    sources: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    targets: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    # The inputs of which the kernel holds the outputs, as they lie in memory: a page that opens finds in its
    # widgets what belongs to these, and computes only what has changed since.
    computed = traitlets.Bytes().tag(sync=True)
    # The time of one computation: the kernel's, which a page replaces by its own.
    milliseconds = traitlets.Float().tag(sync=True)
    # The text of the module, deflated, for whoever wants to read it.
    text = traitlets.Bytes().tag(sync=True)

    def __init__(
        self,
        function: Callable[..., Any],
        inputs: Mapping[str, Any],
        outputs: Mapping[str, Target | list[Target]],
        where: str,
    ) -> None:
        self.error: Exception | None = None
        self.program: Program | None = None
        # What stands in the link's place when there is no error.
        self._note = ""
        # What fails below is closed again, so that needs its sources from the start.
        self._sources: list[tuple[str, ipywidgets.Widget, str]] = []
        self._sources, self._structure = _check_inputs(inputs)
        self._targets = {name: _check_targets(name, targets) for name, targets in outputs.items()}
        self._templates = [_number(*source) for source in self._sources]

        name = getattr(function, "__name__", type(function).__name__)
        self._prepare(function)
        self._function: Any = self._compile(self._computation(function), name, where)
        values = self._read()
        results = self._evaluate(values)
        # The first run included what wasmtime prepares.
        milliseconds = _run_time(lambda: self._function(self._arguments(values))) if self.program else 0.0
        # All of them: pages may still show what another link has computed there.
        self._set(results, send=True)
        super().__init__(name=name, milliseconds=milliseconds, **self._signature(values))
        self._replace()
        for _, widget, trait in self._sources:
            widget.observe(self._changed, names=trait)
        if self.program is not None:
            self.observe(self._go_on_in_kernel, names="where")
            _run_in_pages(self)

    def _prepare(self, function: Callable[..., Any]) -> None:
        """Check what is to be compiled."""

    def _computation(self, function: Callable[..., Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
        """Return what is compiled: a function of `_arguments` whose result has the outputs in "outputs"."""

        names = list(self._targets)

        # JAX's messages name the function and its line, not this one.
        @functools.wraps(function)
        def compute(arguments: dict[str, Any]) -> dict[str, Any]:
            result = function(**arguments["inputs"])
            return {"outputs": {name: _output(result, name) for name in names}}

        return compute

    def _arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        return {"inputs": jax.tree.unflatten(self._structure, values)}

    def _due_arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return what the next computation takes."""
        return self._arguments(values)

    def _kept(self, result: dict[str, Any]) -> dict[str, Any]:
        """Return the outputs of a result, and keep what the next computation needs of it."""
        return result["outputs"]

    def _evaluate(self, values: list[np.ndarray]) -> dict[str, Any]:
        return self._kept(jax.device_get(self._function(self._due_arguments(values))))

    def _replace(self) -> None:
        """Close a link between the same traits: the cell that made it has run again."""
        for link in [link for link in _links if link._between() == self._between()]:
            link.close()
        _links.append(self)

    def _between(self) -> tuple[list[Any], dict[str, Any]]:
        return [(id(widget), trait) for _, widget, trait in self._sources], {
            name: [(id(widget), trait) for widget, trait in targets] for name, targets in self._targets.items()
        }

    def _compile(self, compute: Callable[[dict[str, Any]], Any], name: str, where: str) -> Callable[..., Any]:
        exported = os.environ.get("GDVIZ_EXPORT") == "strict"
        if where == "kernel":
            if exported:
                raise RuntimeError(f'the link {name!r} cannot be exported: where="kernel" asks for a kernel')
            return jax.jit(compute)
        try:
            self.program = compile_function(compute, self._arguments(self._templates))
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

    def _signature(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return the traits that tell the page what to run."""
        if self.program is None:
            return {"where": "kernel"}
        sources = [
            {"widget": widget, "trait": trait, "name": f"{name}: {_describe(widget, trait)}", **_place(slot)}
            for (name, widget, trait), slot in zip(self._sources, self.program.inputs, strict=False)
        ]
        targets = [
            {"widget": widget, "trait": trait, **_place(slot)}
            for name, slot in zip(sorted(self._targets), self.program.outputs, strict=False)
            for widget, trait in self._targets[name]
        ]
        return {
            "where": "browser",
            "module": self.program.wasm,
            "sources": sources,
            "targets": targets,
            **self._known(values),
            "text": self.program.deflated_text,
        }

    @property
    def asks_kernel(self) -> bool:
        """Whether a page needs its kernel for this link."""
        return self.where == "kernel"

    def compute(self) -> None:
        """Compute the outputs from the present inputs and set them; an error is shown, not raised."""
        with _lock:
            self._compute()

    def _compute(self) -> None:
        try:
            values = self._read()
            began = time.perf_counter()
            results = self._evaluate(values)
            milliseconds = 1000 * (time.perf_counter() - began)
            # In the browser the page has computed them itself, and what comes late would set it back.
            self._set(results, send=None if self.where == "kernel" else False)
        except Exception as error:
            self.report(error)
            return
        self.error = None
        with self.hold_sync():
            self.value = self._note
            self.milliseconds = milliseconds
            if self.where == "browser":
                known = self._known(values)
                for trait, value in known.items():
                    setattr(self, trait, value)
                self._states_to_send.difference_update(["milliseconds", *known])

    def _known(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return the traits from which a page that opens goes on."""
        return {"computed": _bytes(values)}

    def report(self, error: Exception) -> None:
        """Show an error in the link's own place on the page; its traceback goes to the log."""
        logger.error("link %s failed", self.name, exc_info=error)
        self.error = error
        lines = str(error).strip().split("\n")
        # An exception in a host callback, or a trap, comes as a text that ends with what went wrong.
        reason = lines[-1] if "Traceback" in lines[0] or "backtrace" in lines[0] else lines[0]
        self.value = (
            f'<div class="gdviz-error" role="alert">The link <b>{html.escape(self.name)}</b> could not compute: '
            f"{html.escape(reason.strip())} ({type(error).__name__})</div>"
        )

    def __repr__(self) -> str:
        """Tell name and place: the other traits are long."""
        return f"Link({self.name!r}, where={self.where!r})"

    def close(self) -> None:
        """End the link: its outputs stay as they are and its message goes away."""
        for _, widget, trait in self._sources:
            # Closing twice, or after a widget was closed, is fine.
            if self._changed in widget._trait_notifiers.get(trait, {}).get("change", []):
                widget.unobserve(self._changed, names=trait)
        _waiting.pop(self, None)
        if self in _links:
            _links.remove(self)
        if _runtime is not None and self in _runtime.links:
            _runtime.links = [link for link in _runtime.links if link is not self]
        if self.program is None and hasattr(self, "_function"):
            # The program goes with the link, and not only when Python comes to collect it.
            self._function.clear_cache()
        super().close()

    def _changed(self, change: Any) -> None:
        from_page = change.name in change.owner._property_lock
        _schedule(self, _REST if from_page and self.where == "browser" else _PATIENCE)

    def _go_on_in_kernel(self, _: Any) -> None:
        self._note = (
            '<div class="gdviz-notice" role="status">This browser cannot run WebAssembly with SIMD: '
            "the server computes.</div>"
        )
        self.compute()

    def _read(self) -> list[np.ndarray]:
        """Return the present inputs, with the shapes and types that they had when they were linked."""
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
        return values

    def _set(self, results: Mapping[str, Any], send: bool | None) -> None:
        """Set the outputs, and send to the page all of them, none, or for None what has changed."""
        changes: dict[ipywidgets.Widget, dict[str, Any]] = {}
        for name, targets in self._targets.items():
            for widget, trait in targets:
                changes.setdefault(widget, {})[trait] = results[name]
        for widget, values in changes.items():
            # One message for each widget, and none for what stays the same.
            with widget.hold_sync():
                for trait, value in values.items():
                    as_computed = _set_trait(widget, trait, value)
                    if send:
                        widget._states_to_send.add(trait)
                    elif send is False and as_computed:
                        widget._states_to_send.discard(trait)


class RunningLink(Link):
    """A live link with a state, made by `jaxlink(…, start=…, runner=…)`.

    `state` is the pytree that it carries from step to step, in numpy arrays: as it was when the page last came to
    rest. Another one of the same kind may be set; the page goes on from there. Two pages of one kernel each have a
    state of their own while they play; that of the one that was paused last is told.
    """

    runner = traitlets.Instance(ipywidgets.Widget).tag(sync=True, **ipywidgets.widget_serialization)
    # Where the module takes what it goes on with, and which of the sources start anew.
    running: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    # The state when the page last came to rest, as it lies in memory.
    carried = traitlets.Bytes().tag(sync=True)

    def __init__(
        self,
        function: Callable[..., Any],
        inputs: Mapping[str, Any],
        outputs: Mapping[str, Target | list[Target]],
        where: str,
        start: Any,
        runner: ipywidgets.Widget,
    ) -> None:
        self._start: Callable[..., Any] = start if callable(start) else lambda: start
        self._controls = runner
        # What the runner and the inputs were at the last computation.
        self._seen: dict[str, Any] = {}
        # The part of a step that is still to be taken, where there is less than one in each frame.
        self._share = 0.0
        super().__init__(function, inputs, outputs, where)
        # When it pauses too: the kernel has left to the page what came meanwhile.
        runner.observe(self._changed, names=_ASKED)
        self.observe(self._take, names="carried")
        self.on_msg(self._told)
        self._play()

    @property
    def state(self) -> Any:
        """The state, a pytree of numpy arrays; raises `ValueError` for one of another kind."""
        return self._state

    @state.setter
    def state(self, state: Any) -> None:
        given = jax.device_get(running.as_arrays(state))
        if running.kind(given) != running.kind(self._state):
            wanted = jax.tree.map(lambda leaf: f"{leaf.dtype}{list(leaf.shape)}", self._state)
            raise ValueError(f"state must be like {wanted}, not {state!r}")
        self.carried = _bytes(jax.tree.leaves(given))

    def _prepare(self, function: Callable[..., Any]) -> None:
        inputs = jax.tree.unflatten(self._structure, self._templates)
        running.check_step(function, self._start, inputs)
        first = jax.eval_shape(lambda: running.started(self._start, inputs))
        self._state = jax.tree.map(lambda leaf: np.zeros(leaf.shape, leaf.dtype), first)

    def _computation(self, function: Callable[..., Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
        start, names = self._start, list(self._targets)

        @functools.wraps(function)
        def compute(arguments: dict[str, Any]) -> dict[str, Any]:
            state, result = running.advance(function, start, **arguments)
            return {"outputs": {name: _output(result, name) for name in names}, "state": state}

        return compute

    def _arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        return {**super()._arguments(values), "restart": False, "state": self._state, "steps": 0}

    def _due_arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        return self._arguments(values) | self._due(values)

    def _kept(self, result: dict[str, Any]) -> dict[str, Any]:
        self._state = result["state"]
        return result["outputs"]

    def _due(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return whether to start anew and how many steps to take, and remember that they are taken."""
        before, now = self._seen, self._now(values)
        self._seen = now
        if not before:
            return {"restart": True, "steps": now["anew"]}
        begins = now["starting"] != before["starting"]
        anew = now["anew"] > 0 and (begins or any(now[name] != before[name] for name in ("inputs", "anew")))
        if anew or begins or now["resets"] != before["resets"]:
            return {"restart": True, "steps": now["anew"] if anew else 0}
        steps = now["single_steps"] - before["single_steps"]
        if self.where == "kernel" and self._controls.playing:
            self._share += self._controls.speed
            steps, self._share = steps + int(self._share), self._share % 1
        return {"restart": False, "steps": max(steps, 0)}

    def _now(self, values: list[np.ndarray]) -> dict[str, Any]:
        runner = self._controls
        return {
            "inputs": _bytes(values),
            "starting": _bytes([values[index] for index in self._starting()]),
            "resets": runner.resets,
            "single_steps": runner.single_steps,
            "anew": runner.anew_steps if runner.anew else 0,
        }

    def _starting(self) -> list[int]:
        """Return which of the sources the start depends on."""
        inputs = jax.tree.unflatten(self._structure, range(len(self._sources)))
        names = running.names_of(self._start)
        return [index for path, index in jax.tree_util.tree_leaves_with_path(inputs) if path[0].key in names]

    def _known(self, values: list[np.ndarray]) -> dict[str, Any]:
        return {**super()._known(values), "carried": _bytes(jax.tree.leaves(self._state))}

    def _signature(self, values: list[np.ndarray]) -> dict[str, Any]:
        signature = {**super()._signature(values), "runner": self._controls}
        if self.program is None:
            return signature
        leaves = len(jax.tree.leaves(self._state))
        restart, *before, steps = self.program.inputs[len(self._sources) :]
        after = self.program.outputs[-leaves:] if leaves else ()
        signature["running"] = {
            "restart": restart.address,
            "steps": steps.address,
            "before": [_place(slot) for slot in before],
            "after": [_place(slot) for slot in after],
            "starting": self._starting(),
        }
        return signature

    def _compute(self) -> None:
        # While the page plays, it alone knows the state.
        if self.where == "browser" and self._controls.playing:
            return
        super()._compute()
        self._play()

    def report(self, error: Exception) -> None:
        """Show an error in the link's own place on the page, and end a run in the kernel."""
        super().report(error)
        if self.where == "kernel":
            # What fails in one frame would fail in the next.
            self._controls.playing = False

    def _play(self) -> None:
        """Where the kernel computes, take the steps of the next frame when it is due."""
        if self.where == "browser" or not self._controls.playing or self._ticking:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._ticking = True
        loop.call_later(_FRAME, self._tick)

    _ticking = False

    def _tick(self) -> None:
        self._ticking = False
        if self in _links and self._controls.playing:
            self.compute()

    def _told(self, _: Any, content: dict[str, Any], buffers: list[Any]) -> None:
        """Keep the state that the page tells, without sending it back."""
        state = bytes(buffers[0]) if buffers else b""
        # Anything may come from a page, and what was on its way when the link was made again is no state of this one.
        if content.get("event") != "state" or len(state) != len(self.carried):
            return
        with self.hold_sync():
            self.carried = state
            self._states_to_send.discard("carried")

    def _take(self, _: Any) -> None:
        """Go on from the state that the page, or the setter, has told."""
        leaves, structure = jax.tree.flatten(self._state)
        if self.carried == _bytes(leaves):
            return
        taken, at = [], 0
        for leaf in leaves:
            stored = leaf.astype(np.int32) if leaf.dtype.kind == "b" else leaf
            taken.append(
                np.frombuffer(self.carried, stored.dtype, leaf.size, at).astype(leaf.dtype).reshape(leaf.shape)
            )
            at += stored.nbytes
        self._state = jax.tree.unflatten(structure, taken)
        self._seen = self._now(self._read())
        _schedule(self, _PATIENCE)

    def close(self) -> None:
        """End the link: its outputs stay as they are and its message goes away."""
        for name in _ASKED:
            if self._changed in self._controls._trait_notifiers.get(name, {}).get("change", []):
                self._controls.unobserve(self._changed, names=name)
        super().close()


def _run_time(run: Callable[[], Any]) -> float:
    """Return the milliseconds of the shortest of three runs, so that a busy server counts less, or of one long run."""
    seconds: list[float] = []
    while len(seconds) < 3 and sum(seconds) < 0.1:
        seconds.append(timeit.timeit(run, number=1))
    return 1000 * min(seconds)


def _place(slot: Slot) -> dict[str, Any]:
    return {"address": slot.address, "shape": list(slot.shape), "dtype": str(slot.dtype)}


def _bytes(values: list[np.ndarray]) -> bytes:
    """Return inputs as they lie in memory, one after the other."""
    return b"".join((value.astype(np.int32) if value.dtype.kind == "b" else value).tobytes() for value in values)


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
    elif isinstance(result, jax.Array):
        known, missing = "an array; it must return a dictionary or a record", True
    else:
        known, missing = f"a {type(result).__name__}", not hasattr(result, name)
    if missing:
        raise ValueError(f"the function returns no output {name!r}, but: {known}")
    output = result[name] if isinstance(result, Mapping) else getattr(result, name)
    try:
        return jnp.asarray(output)
    except (TypeError, ValueError):
        raise TypeError(f"output {name!r} of the function must be a number or an array, not {output!r}") from None


def _holds(old: Any, value: np.ndarray) -> bool:
    """Return whether a trait holds an output, or a more exact number: links that feed each other leave 0.1 as it is."""
    if isinstance(old, np.ndarray):
        return old.dtype.kind == value.dtype.kind and np.array_equal(
            old.astype(value.dtype), value, equal_nan=value.dtype.kind == "f"
        )
    if value.dtype.kind != "f" or not isinstance(old, float | tuple | list):
        return False
    held = np.asarray(old)
    with np.errstate(over="ignore"):
        return held.dtype.kind == "f" and np.array_equal(held.astype(value.dtype), value, equal_nan=True)


def _set_trait(widget: ipywidgets.Widget, trait: str, value: np.ndarray) -> bool:
    """Set a trait to an output; return whether it holds it as it is, and not as the widget changed it."""
    new: Any
    if _holds(getattr(widget, trait), value):
        return True
    if value.ndim == 0:
        new = value.item()
    elif isinstance(widget.traits()[trait], traitlets.List | traitlets.Tuple):
        new = value.tolist()
    else:
        # float64 holds every float32 exactly and is what charts expect.
        new = value.astype(float) if value.dtype.kind == "f" else value
    try:
        setattr(widget, trait, new)
    except traitlets.TraitError as error:
        raise ValueError(f"{_describe(widget, trait)} does not accept the output: {error}") from error
    return np.array_equal(np.asarray(getattr(widget, trait), float), np.asarray(new, float), equal_nan=True)
