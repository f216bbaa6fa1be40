"""A kernel client for executing notebooks that misses no reply of the kernel."""

from __future__ import annotations

from typing import Any

import zmq
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from traitlets import Type


class ShellChannel(AsyncZMQSocketChannel):
    """A channel that notices replies which arrive while something is sent.

    ZeroMQ wakes the event loop once per arrival, and any other use of the socket consumes the wake-up: see ZMQ_FD in
    the manual of zmq_getsockopt. `Session.send` bypasses the asynchronous socket, which would handle that itself; so
    waiting for the reply of a cell while an output widget sends could last for ever.
    """

    def send(self, msg: dict[str, Any]) -> None:
        """Send a message, and check whether another has arrived."""
        super().send(msg)
        assert self.socket is not None
        self.socket.get(zmq.EVENTS)


class KernelClient(AsyncKernelClient):
    """A kernel client with such a channel."""

    shell_channel_class = Type(ShellChannel)
