"""How kernels are reached: a client that misses no reply, and sockets that nobody else can take."""

from __future__ import annotations

import sys
from typing import Any

import zmq
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from traitlets import Type
from traitlets.config import Config


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


def connections(folder: str) -> Config:
    """Return the settings of managers for kernels whose connection files are in `folder`.

    A port that was free when it was chosen may be taken before the kernel listens, and then the kernel dies; the names
    of Unix sockets in a folder of our own cannot be. Ports are left for other systems, and for a folder whose path is
    too long to be part of such a name.
    """
    longest = f"{folder}/kernel-01234567-0123-0123-0123-0123456789ab-ipc-99"
    unix = sys.platform == "linux" and len(longest.encode()) <= zmq.IPC_PATH_MAX_LEN
    return Config({"AsyncKernelManager": {"client_factory": KernelClient, "transport": "ipc" if unix else "tcp"}})
