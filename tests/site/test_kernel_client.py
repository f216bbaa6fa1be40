"""No reply of a kernel is missed, whatever is sent meanwhile."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import zmq
import zmq.asyncio
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.session import Session
from traitlets.config import Config

from gdviz import site
from gdviz.site import execution
from gdviz.site.kernel_client import KernelClient, ShellChannel, connections
from tests.browser.conftest import write_notebook


async def receives_while_it_sends() -> bool:
    """Whether whoever waits for a message gets it where it arrives just before another one is sent."""
    session = Session(key=b"key")
    with zmq.asyncio.Context() as context, zmq.Context() as kernel_context:
        kernel, client = kernel_context.socket(zmq.DEALER), context.socket(zmq.DEALER)
        client.connect(f"tcp://127.0.0.1:{kernel.bind_to_random_port('tcp://127.0.0.1')}")
        channel = ShellChannel(client, session)
        try:
            waiting = asyncio.create_task(channel.get_msg())
            await asyncio.sleep(0.1)
            channel.send(session.msg("execute_request"))
            kernel.recv_multipart()
            await asyncio.sleep(0.1)
            session.send(kernel, "execute_reply")
            # It arrives, and the event loop does not run.
            time.sleep(0.1)
            channel.send(session.msg("comm_msg"))
            try:
                return (await asyncio.wait_for(waiting, 1))["msg_type"] == "execute_reply"
            except TimeoutError:
                return False
        finally:
            kernel.close(0)
            client.close(0)


def test_a_reply_that_arrives_while_something_is_sent_is_noticed() -> None:
    assert asyncio.run(receives_while_it_sends())


def test_the_server_has_this_client() -> None:
    config = Config(json.loads((Path(site.__file__).parent / "voila.json").read_text(encoding="utf-8")))
    assert AsyncKernelManager(config=config).client_factory is KernelClient


@pytest.mark.parametrize(("folder", "transport"), [("/tmp/short", "ipc"), (f"/tmp/{'long' * 20}", "tcp")])
def test_kernels_have_unix_sockets_where_paths_are_short_enough(folder: str, transport: str) -> None:
    kernels = AsyncKernelManager(config=connections(folder), connection_file=f"{folder}/kernel-{uuid4()}.json")
    assert (kernels.transport, kernels.client_factory) == (transport, KernelClient)
    assert transport == "tcp" or len(f"{kernels.ip}-99") <= zmq.IPC_PATH_MAX_LEN


def test_exports_are_executed_by_this_client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = []
    send = ShellChannel.send

    def keep(self: ShellChannel, msg: dict[str, Any]) -> None:
        sent.append(msg["msg_type"])
        send(self, msg)

    monkeypatch.setattr(ShellChannel, "send", keep)
    write_notebook(tmp_path / "a.ipynb", "1 + 1")
    asyncio.run(execution.execute(execution.parsed((tmp_path / "a.ipynb").read_bytes()), tmp_path))
    # The cell and the last one, which is ours.
    assert sent.count("execute_request") == 2
