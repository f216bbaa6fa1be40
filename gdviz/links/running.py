"""A link with a state: `jaxlink(step, …, start=…, runner=…)`."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

import ipywidgets
import jax
import numpy as np
import traitlets

from gdviz.links import stepping
from gdviz.links.link import BURST, Link, Sent, described, scheduler, unobserve
from gdviz.links.scheduling import running_loop
from gdviz.links.signature import Outputs, output_named, pack
from gdviz.widget import Bytes

RUNNER = ("playing", "speed", "single_steps", "resets", "anew", "anew_steps")
"""The traits of a runner."""

# What of it asks for a computation.
_REQUESTS = [name for name in RUNNER if name != "speed"]
# Seconds between two frames where the kernel computes a link that plays: pages need time to draw them.
_FRAME = 1 / 20


class RunningLink(Link):
    """A live link with a state, made by `jaxlink(…, start=…, runner=…)`.

    `state` is the pytree that it carries from step to step, in numpy arrays: as it was when the page last came to
    rest. Another one of the same kind may be set; the page continues from there. Two pages of one kernel each have a
    state of their own while they play; Python gets that of the one that was paused last.
    """

    runner = traitlets.Instance(ipywidgets.Widget).tag(sync=True, **ipywidgets.widget_serialization)
    # Where the module takes what it continues from; which of the sources restart it, and which edit its state.
    running: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    # The state that Python has, packed: a page continues from it.
    carried = Bytes()

    def __init__(
        self,
        function: Callable[..., Any],
        inputs: Mapping[str, Any],
        outputs: Mapping[str, Outputs],
        where: str,
        start: Any,
        runner: ipywidgets.Widget,
        edit: Callable[..., Any] | None = None,
    ) -> None:
        self._state: Any = None
        self._edit = edit
        self._start: Callable[..., Any] = start if callable(start) else lambda: start
        self._controls = runner
        # What the runner and the inputs were at the last computation.
        self._before: dict[str, Any] = {}
        # The part of a step that is still to be taken, where there is less than one in each frame.
        self._share = 0.0
        self._ticking = False
        super().__init__(function, inputs, outputs, where)
        # When it pauses too: the kernel has left to the page what came meanwhile.
        runner.observe(self._changed, names=_REQUESTS)
        self._play()

    @property
    def state(self) -> Any:
        """The state, a pytree of numpy arrays; raises `ValueError` for one of another kind."""
        return self._state

    @state.setter
    def state(self, state: Any) -> None:
        given = jax.device_get(stepping.as_arrays(state))
        if stepping.kind(given) != stepping.kind(self._state):
            wanted = jax.tree.map(lambda leaf: f"{leaf.dtype}{list(leaf.shape)}", self._state)
            raise ValueError(f"state must be like {wanted}, not {state!r}")
        self._state = given
        self._before = self._now(self._read())
        self.carried = pack(jax.tree.leaves(given))
        scheduler.compute_soon(self, BURST)

    def _check(self, function: Callable[..., Any]) -> None:
        inputs = jax.tree.unflatten(self._structure, [source.kind for source in self._sources])
        stepping.check_step(function, self._start, inputs, self._edit)
        first = jax.eval_shape(lambda: stepping.started(self._start, inputs))
        self._state = jax.tree.map(lambda leaf: np.zeros(leaf.shape, leaf.dtype), first)

    def _computation(self, function: Callable[..., Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
        start, edit, names = self._start, self._edit, list(self._targets)

        @functools.wraps(function)
        def compute(arguments: dict[str, Any]) -> dict[str, Any]:
            state, result = stepping.advance(function, start, **arguments, edit=edit)
            return {"outputs": {name: output_named(result, name) for name in names}, "state": state}

        return compute

    def _arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        return {**super()._arguments(values), "restart": False, "state": self._state, "steps": 0}

    def _due_arguments(self, values: list[np.ndarray]) -> dict[str, Any]:
        return self._arguments(values) | self._due(values)

    def _outputs_of(self, result: dict[str, Any]) -> dict[str, Any]:
        self._state = result["state"]
        return result["outputs"]

    def _due(self, values: list[np.ndarray]) -> dict[str, Any]:
        """Return whether to restart and how many steps to take, and remember that they are taken."""
        before, now = self._before, self._now(values)
        self._before = now
        if not before:
            return {"restart": True, "steps": now["anew"]}
        begins = now["starting"] != before["starting"]
        anew = now["anew"] > 0 and (begins or any(now[name] != before[name] for name in ("inputs", "anew")))
        if anew or begins or now["resets"] != before["resets"]:
            return {"restart": True, "steps": now["anew"] if anew else 0}
        steps = now["single_steps"] - before["single_steps"]
        if self.running_in == "kernel" and self._controls.playing:
            self._share += self._controls.speed
            steps, self._share = steps + int(self._share), self._share % 1
        return {"restart": False, "steps": max(steps, 0)}

    def _now(self, values: list[np.ndarray]) -> dict[str, Any]:
        runner = self._controls
        return {
            "inputs": pack(value for index, value in enumerate(values) if index not in self._editing()),
            "starting": pack(values[index] for index in self._starting()),
            "resets": runner.resets,
            "single_steps": runner.single_steps,
            "anew": runner.anew_steps if runner.anew else 0,
        }

    def _starting(self) -> list[int]:
        """Return which of the sources the start depends on."""
        return self._indices(stepping.names_of(self._start))

    def _editing(self) -> list[int]:
        """Return which of the sources the edit depends on alone: a change of them restarts nothing."""
        if self._edit is None:
            return []
        return [index for index in self._indices(stepping.names_of(self._edit)[1:]) if index not in self._starting()]

    def _indices(self, names: list[str]) -> list[int]:
        """Return which of the sources belong to inputs of these names."""
        inputs = jax.tree.unflatten(self._structure, range(len(self._sources)))
        return [index for path, index in jax.tree_util.tree_leaves_with_path(inputs) if path[0].key in names]

    def _known(self, values: list[np.ndarray]) -> dict[str, Any]:
        return {**super()._known(values), "carried": pack(jax.tree.leaves(self._state))}

    def _is_computed(self, values: list[np.ndarray], sent: Sent, **traits: Any) -> None:
        if "milliseconds" not in traits:
            # The page has taken the steps that were asked for.
            self._before = self._now(values)
        super()._is_computed(values, sent, **traits)

    def _signature(self, values: list[np.ndarray]) -> dict[str, Any]:
        signature = {**super()._signature(values), "runner": self._controls}
        if self.program is None:
            return signature
        restart, *before, steps = self.program.inputs[len(self._sources) :]
        signature["running"] = {
            "restart": restart.address,
            "steps": steps.address,
            "before": [described(slot) for slot in before],
            "starting": self._starting(),
            "editing": self._editing(),
        }
        return signature

    def _compute(self, sent: Sent) -> None:
        # While a page plays, it alone knows the state.
        if self.running_in == "browser" and self._controls.playing:
            return
        super()._compute(sent)
        self._play()

    def report(self, error: Exception) -> None:
        """Show an error where the link is displayed, and end a run in the kernel."""
        super().report(error)
        if self.running_in == "kernel":
            # What fails in one frame would fail in the next.
            self._controls.playing = False

    def _play(self) -> None:
        """Where the kernel computes, take the steps of the next frame when it is due."""
        loop = running_loop()
        if loop is None or self._ticking or self.running_in == "browser" or not self._controls.playing:
            return
        self._ticking = True
        loop.call_later(_FRAME, self._tick)

    def _tick(self) -> None:
        self._ticking = False
        if self.running_in == "kernel" and self._controls.playing and not self.closed:
            self.compute()

    def close(self) -> None:
        """End the link: its outputs stay as they are and its message goes away."""
        for name in _REQUESTS:
            unobserve(self._controls, self._changed, name)
        super().close()
