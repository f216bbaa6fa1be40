"""The client that executes notebooks: one that misses no reply of the kernel."""

from __future__ import annotations

from typing import Any

import zmq
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from traitlets import Type


class ShellChannel(AsyncZMQSocketChannel):
    """A channel that notices a reply that arrives while something is sent.

    ZeroMQ wakes the event loop once for what has arrived, and whatever is done with the socket takes that wake-up:
    see ZMQ_FD in the manual of zmq_getsockopt. `Session.send` goes past the asynchronous socket, which would look
    after that itself; so whoever waits for the reply of a cell, while an output widget sends, would wait for ever.
    """

    def send(self, msg: dict[str, Any]) -> None:
        """Send a message, and look whether another has arrived."""
        super().send(msg)
        assert self.socket is not None
        self.socket.get(zmq.EVENTS)


class KernelClient(AsyncKernelClient):
    """A client of kernels with such a channel."""

    shell_channel_class = Type(ShellChannel)
