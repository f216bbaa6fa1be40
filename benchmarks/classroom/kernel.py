"""A kernel's websocket, as a page speaks it: Jupyter's messages, and on them those of ipywidgets and ipympl."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect

from benchmarks.classroom.connections import Connections
from benchmarks.classroom.page import Models

CONTROL_WITHIN = 4.0
"""Seconds after which ipywidgets no longer waits for all states at once, and asks every model for its own."""

_PROTOCOL = "v1.kernel.websocket.jupyter.org"
_CONTROL, _WIDGET = "jupyter.widget.control", "jupyter.widget"


class Kernel:
    """The page's end of the websocket. Answers are awaited; a ConnectionError tells that the socket was closed."""

    def __init__(self, socket: WebSocketClientConnection, session: str) -> None:
        self._socket, self._session = socket, session
        self._awaited: dict[tuple[str, str], asyncio.Future[dict[str, Any]]] = {}
        self._listeners: dict[str, Callable[[dict[str, Any]], None]] = {}
        self._closed = False

    def send(self, kind: str, content: dict[str, Any], metadata: dict[str, Any] | None = None) -> str:
        """Send a message and return its id."""
        number = str(uuid.uuid4())
        header = {
            "msg_id": number,
            "msg_type": kind,
            "session": self._session,
            "username": "",
            "version": "5.2",
            "date": datetime.now(UTC).isoformat(),
        }
        message = {"header": header, "parent_header": {}, "metadata": metadata or {}, "content": content}
        try:
            written = self._socket.write_message(serialize_msg_to_ws_v1(message, "shell", _pack), binary=True)
        except WebSocketClosedError as error:
            raise ConnectionError("The kernel's websocket is closed") from error
        # Whether it has gone out shows in its answer.
        asyncio.ensure_future(written).add_done_callback(lambda future: future.exception())
        return number

    def send_to(self, model: str, data: dict[str, Any]) -> str:
        """Send data to a model's comm and return the message's id."""
        return self.send("comm_msg", {"comm_id": model, "data": data})

    async def answer(self, kind: str, number: str) -> dict[str, Any]:
        """Return the content of the first message of a kind that answers a message: status only when it says idle."""
        if self._closed:
            raise ConnectionError("The kernel's websocket is closed")
        future = self._awaited[kind, number] = asyncio.get_running_loop().create_future()
        try:
            return await future
        finally:
            del self._awaited[kind, number]

    def listen(self, comm: str, heard: Callable[[dict[str, Any]], None]) -> None:
        """Call a function with the data of each message that a comm sends."""
        self._listeners[comm] = heard

    async def receive(self) -> None:
        """Hand on what comes, until the socket is closed."""
        while (frame := await self._socket.read_message()) is not None:
            if isinstance(frame, str):
                # The server asks whether all has arrived.
                await self._socket.write_message(frame)
                continue
            _, (header, parent, _, content, *_) = deserialize_msg_from_ws_v1(frame)
            self._hand_on(json.loads(header)["msg_type"], json.loads(parent).get("msg_id", ""), content)
        self._closed = True
        for future in self._awaited.values():
            if not future.done():
                future.set_exception(ConnectionError("The kernel's websocket was closed"))

    def _hand_on(self, kind: str, number: str, packed: bytes) -> None:
        awaited = self._awaited.get((kind, number))
        if kind != "comm_msg" and awaited is None:
            return
        content = json.loads(packed)
        if kind == "comm_msg" and content["comm_id"] in self._listeners:
            self._listeners[content["comm_id"]](content["data"])
        busy = kind == "status" and content["execution_state"] != "idle"
        if awaited is not None and not awaited.done() and not busy:
            awaited.set_result(content)


@asynccontextmanager
async def connected(connections: Connections, kernel: str, key: str) -> AsyncIterator[Kernel]:
    """Open a kernel's websocket, and close it at the end."""
    session = str(uuid.uuid4())
    path = f"/api/kernels/{kernel}/channels?session_id={session}&key={key}"
    address = f"ws://{connections.host}:{connections.port}{path}"
    # Like a browser, which offers to compress; states of widgets are large.
    socket = await websocket_connect(
        HTTPRequest(address, headers=connections.headers(), request_timeout=0),
        subprotocols=[_PROTOCOL],
        compression_options={},
        max_message_size=1 << 30,
    )
    end = Kernel(socket, session)
    receiving = asyncio.create_task(end.receive())
    try:
        if socket.selected_subprotocol != _PROTOCOL:
            raise ConnectionError(f"The server does not speak {_PROTOCOL}")
        yield end
    finally:
        socket.close()
        receiving.cancel()
        with suppress(asyncio.CancelledError):
            await receiving


async def load_models(kernel: Kernel) -> tuple[Models, bool]:
    """Return the state of all widgets, and whether they came at once: `ManagerBase._loadFromKernel` of ipywidgets."""
    await kernel.answer("kernel_info_reply", kernel.send("kernel_info_request", {}))
    comm = str(uuid.uuid4())
    states: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
    kernel.listen(comm, lambda data: None if states.done() else states.set_result(data["states"]))
    content = {"comm_id": comm, "target_name": _CONTROL, "data": {}}
    kernel.send("comm_open", content, {"version": "1.0.0"})
    asked = kernel.send_to(comm, {"method": "request_states"})
    # So that a socket that is closed does not keep us waiting.
    idle = asyncio.ensure_future(kernel.answer("status", asked))
    try:
        await asyncio.wait({states, idle}, timeout=CONTROL_WITHIN, return_when=asyncio.FIRST_COMPLETED)
        if idle.done() and not states.done():
            idle.result()
        if states.done():
            kernel.send("comm_close", {"comm_id": comm, "data": {}})
            return {name: model["state"] for name, model in states.result().items()}, True
    finally:
        idle.cancel()
    return await _load_one_by_one(kernel), False


async def _load_one_by_one(kernel: Kernel) -> Models:
    reply = await kernel.answer("comm_info_reply", kernel.send("comm_info_request", {"target_name": _WIDGET}))

    async def load(model: str) -> Any:
        update = await kernel.answer("comm_msg", kernel.send_to(model, {"method": "request_state"}))
        return update["data"]["state"]

    names = list(reply["comms"])
    return dict(zip(names, await asyncio.gather(*map(load, names)), strict=True))


def open_canvases(kernel: Kernel, models: Models) -> None:
    """Do what ipympl's front end does for each of its canvases: ask for the picture, and for every further one."""
    for model, state in models.items():
        if state.get("_model_name") == "MPLCanvasModel":
            _open_canvas(kernel, model)


def _open_canvas(kernel: Kernel, model: str) -> None:
    waiting = False

    def send(kind: str) -> None:
        kernel.send_to(model, {"method": "custom", "content": {"type": kind}})

    def heard(data: dict[str, Any]) -> None:
        nonlocal waiting
        kind = json.loads(data["content"]["data"])["type"] if data["method"] == "custom" else None
        if kind == "binary":
            waiting = False
        elif kind == "draw" and not waiting:
            waiting = True
            send("draw")
        elif kind == "resize":
            send("refresh")

    kernel.listen(model, heard)
    for kind in ("refresh", "send_image_mode", "initialized"):
        send(kind)


async def move(kernel: Kernel, model: str, value: float) -> None:
    """Set a control's value as its view does, and wait until the kernel has done all that follows."""
    change = {"method": "update", "state": {"value": value}, "buffer_paths": []}
    await kernel.answer("status", kernel.send_to(model, change))


def _pack(value: Any) -> bytes:
    return json.dumps(value).encode()
