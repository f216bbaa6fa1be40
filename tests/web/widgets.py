"""The state of widgets as JSON, for front ends that are tested without Jupyter, and what these do with it."""

from __future__ import annotations

import html
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from ipywidgets import Widget

from gdviz.views import PageState

HERE = Path(__file__).parent
# Node comes with the test dependencies, beside Python.
ENVIRONMENT = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


def states_of(*widgets: Widget) -> dict[str, dict[str, Any]]:
    """Return the states of widgets, and of all those that they refer to, by model; bytes as {"bytes": [...]}."""
    states: dict[str, dict[str, Any]] = {}
    waiting = list(widgets)
    while waiting:
        widget = waiting.pop()
        if widget.model_id in states:
            continue
        states[widget.model_id] = {}
        for name, value in widget.get_state().items():
            # The code of front ends is long, and these tests bring it themselves.
            if name not in ("_esm", "_css", "_bundle"):
                states[widget.model_id][name] = _plain(value, waiting)
    return states


def _plain(value: Any, found: list[Widget]) -> Any:
    if isinstance(value, bytes | bytearray | memoryview):
        return {"bytes": list(bytes(value))}
    if isinstance(value, dict):
        return {key: _plain(part, found) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part, found) for part in value]
    if isinstance(value, str) and value.startswith("IPY_MODEL_"):
        found.append(_instances()[value.removeprefix("IPY_MODEL_")])
    return value


def _instances() -> dict[str, Widget]:
    from ipywidgets.widgets import widget

    return widget._instances


def restored(
    state: PageState, *queries: str, files: Sequence[str] = (), has_kernel: bool = False
) -> list[dict[str, Any]]:
    """Return what a page does for each query, and for each file: the message, what it saves, and the order of all."""
    given = {"states": states_of(state), "state": state.model_id, "hasKernel": has_kernel}
    given |= {"queries": queries, "files": files}
    run = ["node", HERE / "address.mjs"]
    answer = subprocess.run(run, input=json.dumps(given), env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def restore(state: PageState, query: str) -> list[str]:
    """Let a page restore a query, and send to Python what it has set; return what was ignored."""
    (result,) = restored(state, query, has_kernel=True)
    for model, changes in result["changes"]:
        _instances()[model].set_state({name: sent(value) for name, value in changes.items()})
    sentence = html.unescape(result["message"]).partition("ignored. ")[2].partition(".</div>")[0]
    return sentence.split("; ") if sentence else []


def sent(value: Any) -> Any:
    """Return a value as it arrives in Python: bytes as a view of memory."""
    if not isinstance(value, dict):
        return value
    if "bytes" in value:
        return memoryview(bytes(value["bytes"]))
    if isinstance(value.get("data"), list):
        return {**value, "data": memoryview(np.array(value["data"], float).tobytes())}
    return {key: sent(part) for key, part in value.items()}
