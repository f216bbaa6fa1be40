"""A kernel takes whatever a page may send it: nothing changes but valid traits, and no exception reaches the page."""

from __future__ import annotations

import json
import os
import random
import re
import struct
from collections.abc import Iterator
from typing import Any

import pytest
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from websockets.sync.client import ClientConnection

from tests.browser.conftest import ROOT, write_notebook
from tests.site.test_kernels import Server, serve

MESSAGES = int(os.environ.get("GDVIZ_MESSAGES", "100"))
"""How many messages each kernel is sent; for a thorough search set the variable to 100000."""
BATCH = 50

# Python says which traits of all widgets have values that they do not allow.
CHECK = """
import ipywidgets
from ipywidgets.widgets.widget import _instances
check, found = ipywidgets.Button(description="check"), ipywidgets.Textarea(description="found")

def look(_):
    invalid = []
    for widget in list(_instances.values()):
        for name, trait in widget.traits(sync=True).items():
            try:
                trait._validate(widget, getattr(widget, name))
            except Exception as error:
                invalid.append(f"{type(widget).__name__}.{name}: {error}")
    found.value = f"{len(_instances)} widgets; invalid: {invalid}"

check.on_click(look)
ipywidgets.VBox([check, found])
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the notebooks with that check at their ends."""
    folder = tmp_path_factory.mktemp("messages")
    (folder / "notebooks").mkdir()
    for name in ("neural_network", "optimizers"):
        cells = json.loads((ROOT / "notebooks" / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
        sources = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        write_notebook(folder / "notebooks" / f"{name}.ipynb", *sources, CHECK)
    with serve(folder) as server:
        yield server


class Talk:
    """A connection with a kernel: what it says is read, and must not be an error."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.session = Session()

    def send(self, kind: str, content: Any, buffers: list[bytes] = []) -> str:  # noqa: B006
        """Send a message; return its id."""
        message = self.session.msg(kind, content)
        parts = [message["header"] | {"date": None}, {}, {}, message["content"]]
        self.connection.send(
            serialize_msg_to_ws_v1([*(json.dumps(part).encode() for part in parts), *buffers], "shell")
        )
        return message["header"]["msg_id"]

    def settle(self) -> Iterator[dict[str, Any]]:
        """Yield the contents of all that the kernel says until it is done with what it was sent."""
        question = self.send("kernel_info_request", {})
        while True:
            frame = self.connection.recv(60)
            if isinstance(frame, str):
                self.connection.send(frame)
                continue
            _, parts = deserialize_msg_from_ws_v1(frame)
            header, parent, _, content = map(json.loads, parts[:4])
            assert header["msg_type"] != "error", content
            assert b"Traceback" not in frame
            yield content
            if parent.get("msg_id") == question and content.get("execution_state") == "idle":
                return


def models_of(page: str) -> dict[str, dict[str, Any]]:
    """The states of the widgets of a page, by model."""
    found = re.search(r'<script type="application/json" id="gdviz-widgets">(.*?)</script>', page, re.DOTALL)
    assert found
    return {name: model["state"] for name, model in json.loads(found[1])["state"].items()}


@pytest.mark.parametrize("name", ["neural_network", "optimizers"])
def test_whatever_a_page_sends_only_valid_traits_change(server: Server, name: str) -> None:
    page = server.get(f"/voila/render/{name}.ipynb?python").read().decode()
    models = models_of(page)
    own = {state.get("description"): model for model, state in models.items()}
    check, found = own["check"], own["found"]
    others = {model: state for model, state in models.items() if model not in (check, found)}
    choose = random.Random(name)
    with server.connect(page) as connection:
        talk = Talk(connection)
        for sent in range(MESSAGES):
            talk.send(*message(choose, others))
            if sent % BATCH == 0:
                list(talk.settle())
        talk.send("comm_msg", {"comm_id": check, "data": {"method": "custom", "content": {"event": "click"}}})
        said = [content["data"]["state"] for content in talk.settle() if content.get("comm_id") == found]
    assert said, "the kernel does not answer any more"
    assert said[-1]["value"].endswith("widgets; invalid: []")


# ---- Messages ---------------------------------------------------------------------------------------

VALUES = [
    None,
    True,
    False,
    0,
    -1,
    1,
    7,
    2**31,
    -(2**63),
    10**30,
    0.5,
    1e-320,
    1e308,
    float("nan"),
    float("inf"),
    "",
    "a",
]
VALUES += ["0.1", "NaN", "IPY_MODEL_", "IPY_MODEL_none", "<script>", "\u0000", "x" * 10_000, [], [None], [[[]]], {}]
VALUES += [
    {"a": 1},
    {"__class__": "x"},
    {"shape": [2, 2], "data": "x"},
    {"shape": [10**9], "dtype": "float64"},
    [0] * 1000,
]


def message(choose: random.Random, models: dict[str, dict[str, Any]]) -> tuple[str, Any, list[bytes]]:
    """Return the kind, the content and the buffers of a message, more or less like those of a page."""
    model = choose.choice(list(models))
    state = {name: changed(choose, models[model].get(name)) for name in choose.sample(sorted(models[model]), 1)}
    if choose.random() < 0.1:
        state |= {choose.choice(["_esm", "keys", "comm", "__dict__", "close", "no_trait", ""]): value_of(choose)}
    data: Any = {"method": "update", "state": state, "buffer_paths": []}
    buffers: list[bytes] = []
    match choose.randrange(10):
        case 0:
            data = {"method": "custom", "content": choose.choice([value_of(choose), {"event": "click"}, {"file": "a"}])}
        case 1:
            data["method"] = choose.choice(["request_state", "echo_update", "no_method", "", None, 3, [], {}])
        case 2:
            data.pop(choose.choice(list(data)))
        case 3:
            data = value_of(choose)
        case 4 | 5:
            # Numbers travel as bytes beside the message.
            name = choose.choice(sorted(models[model]))
            buffers = [choose.randbytes(choose.choice([0, 1, 7, 8, 64, 1000, 4000]))]
            data["state"] = {name: {"shape": [len(buffers[0]) // 8], "dtype": "float64"}}
            paths = [[name, "data"], [name], [], [name, 0], [0], ["x", "y"], name, None]
            data["buffer_paths"] = [choose.choice(paths)] * choose.choice([1, 1, 1, 0, 2])
            if choose.random() < 0.3:
                buffers = [struct.pack("<4d", *(choose.choice([0.0, 1.0, 1e300]) for _ in range(4)))]
    content: Any = {"comm_id": model, "data": data}
    match choose.randrange(20):
        case 0:
            content = choose.choice(
                [value_of(choose), {"comm_id": model}, {"data": data}, {"comm_id": value_of(choose)}]
            )
        case 1:
            content["comm_id"] = choose.choice(["", "none", 3, None, [], "../" * 50])
        case 2:
            targets = ["jupyter.widget", "jupyter.widget.control", "none", "", None, 3]
            opened = {"comm_id": choose.choice([model, "new", ""]), "target_name": choose.choice(targets), "data": data}
            return "comm_open", opened, buffers
        case 3:
            return choose.choice(["comm_close", "comm_info_request"]), {"comm_id": choose.choice(["none", "", 3])}, []
    return "comm_msg", content, buffers


def value_of(choose: random.Random) -> Any:
    value = choose.choice(VALUES)
    return [value, choose.choice(VALUES)] if choose.random() < 0.1 else value


def changed(choose: random.Random, value: Any) -> Any:
    """Return a value that is like one of a trait, or any other."""
    if choose.random() < 0.4:
        return value_of(choose)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value * choose.choice([-1, 0, 0.5, 2, 1e10]) + choose.choice([0, 1, -1, 0.1])
    if isinstance(value, str):
        return choose.choice([value[::-1], value + "a", value[: len(value) // 2]])
    if isinstance(value, list) and value:
        return [*value[: choose.randrange(len(value))], changed(choose, choose.choice(value)), *value[:3]]
    if isinstance(value, dict) and value:
        key = choose.choice(list(value))
        return {**value, key: changed(choose, value[key])}
    return value
