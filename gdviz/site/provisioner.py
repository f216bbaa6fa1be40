"""Starts Jupyter kernels from the fork server, or the normal way if there is none."""

from __future__ import annotations

import asyncio
import functools
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner
from traitlets import List, Unicode

from gdviz.site import fork_server
from gdviz.site.fork_server import ForkedProcess, ForkServer, ForkServerError

LAUNCHER = "ipykernel_launcher"


@functools.cache
def shared_fork_server(modules: tuple[str, ...] = fork_server.MODULES) -> ForkServer:
    """Return the fork server of this process for kernels that import `modules`."""
    return ForkServer(modules)


class ForkProvisioner(LocalProvisioner):
    """Starts an IPython kernel as a fork of a process that has already imported `modules`."""

    modules: List = List(Unicode(), list(fork_server.MODULES), config=True, help="What the fork server imports.")

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel of a command line `python -m ipykernel_launcher arguments`."""
        if not fork_server.POSSIBLE:
            return await super().launch_kernel(cmd, **kwargs)
        server = shared_fork_server(tuple(self.modules))
        arguments = cmd[cmd.index(LAUNCHER) + 1 :]
        try:
            process = await asyncio.to_thread(server.fork, arguments, kwargs["env"], kwargs.get("cwd") or ".")
        except ForkServerError as error:
            self.log.warning("This kernel starts without the fork server: %s.", error)
            return await super().launch_kernel(cmd, **kwargs)
        self.process = process  # type: ignore[assignment]
        # A kernel leads its own process group.
        self.pid = self.pgid = process.pid
        self.cwd = kwargs.get("cwd")
        return self.connection_info

    @property
    def forked(self) -> bool:
        """Whether the kernel came from the fork server."""
        return isinstance(self.process, ForkedProcess)
