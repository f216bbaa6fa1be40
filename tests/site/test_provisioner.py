"""Kernels from the fork server, as Jupyter's own kernel manager starts, stops and interrupts them."""

import asyncio
import logging
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from traitlets.config import Config

from gdviz.site import fork_server, provisioner
from gdviz.site.kernel_client import connections

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks on Linux only")

MODULES = ["random"]
"""Little, as these tests are about processes."""


@asynccontextmanager
async def manager(folder: Path, modules: list[str] = MODULES) -> AsyncIterator[AsyncKernelManager]:
    """A manager with a running kernel of our kernel spec."""
    specs = KernelSpecManager(kernel_dirs=[str(Path(fork_server.__file__).parent)])
    config = Config({"ForkProvisioner": {"modules": modules}})
    with tempfile.TemporaryDirectory() as short:
        config.merge(connections(short))
        file = f"{short}/kernel.json"
        kernels = AsyncKernelManager(
            kernel_name="kernel", kernel_spec_manager=specs, config=config, connection_file=file
        )
        assert kernels.transport == "ipc"
        await kernels.start_kernel(cwd=str(folder), extra_arguments=["--HistoryManager.enabled=False"])
        try:
            yield kernels
        finally:
            await kernels.shutdown_kernel(now=True)


async def run(kernels: AsyncKernelManager, code: str, interrupt_after: float | None = None) -> tuple[str, str]:
    """What a piece of code prints, and the name of its error, in a new connection to the kernel."""
    client = kernels.client()
    client.start_channels()
    printed, error = [], ""

    def hear(message: dict) -> None:
        nonlocal error
        if message["msg_type"] == "stream":
            printed.append(message["content"]["text"])
        if message["msg_type"] == "error":
            error = message["content"]["ename"]

    try:
        await client.wait_for_ready(timeout=60)
        running = asyncio.ensure_future(client.execute_interactive(code, timeout=60, output_hook=hear))
        if interrupt_after is not None:
            await asyncio.sleep(interrupt_after)
            await kernels.interrupt_kernel()
        await running
    finally:
        client.stop_channels()
    return "".join(printed).strip(), error


def test_kernel_is_forked_runs_code_and_ends_when_asked(tmp_path: Path) -> None:
    async def check() -> None:
        async with manager(tmp_path) as kernels:
            assert kernels.provisioner.forked
            assert await run(kernels, "import os; print(os.getcwd(), 1 + 1)") == (f"{tmp_path} 2", "")
            assert await kernels.is_alive()
            await kernels.shutdown_kernel()
            assert not kernels.has_kernel

    asyncio.run(check())


def test_kernel_is_interrupted(tmp_path: Path, interruptible: None) -> None:
    async def check() -> None:
        async with manager(tmp_path) as kernels:
            code = "import time\nprint('before', flush=True)\ntime.sleep(60)\nprint('after')"
            assert await run(kernels, code, interrupt_after=0.5) == ("before", "KeyboardInterrupt")
            assert await run(kernels, "print('goes on')") == ("goes on", "")

    asyncio.run(check())


def test_kernel_is_restarted(tmp_path: Path) -> None:
    async def check() -> None:
        async with manager(tmp_path) as kernels:
            before = kernels.provisioner.pid
            await run(kernels, "x = 1")
            await kernels.restart_kernel(now=True)
            assert kernels.provisioner.forked
            assert kernels.provisioner.pid != before
            assert await run(kernels, "print('x' in globals())") == ("False", "")

    asyncio.run(check())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_end_of_a_kernel_is_noticed(tmp_path: Path, number: signal.Signals) -> None:
    async def check() -> None:
        async with manager(tmp_path) as kernels:
            assert await kernels.provisioner.poll() is None
            await kernels.signal_kernel(number)
            assert await asyncio.wait_for(kernels.provisioner.wait(), 10) is not None
            assert not await kernels.is_alive()

    asyncio.run(check())


def test_fork_server_that_died_is_started_again(tmp_path: Path) -> None:
    async def check() -> None:
        async with manager(tmp_path) as first:
            server = provisioner.shared_fork_server(tuple(MODULES))
            assert server.pid is not None
            os.kill(server.pid, signal.SIGKILL)
            async with manager(tmp_path) as second:
                assert second.provisioner.forked
                assert await run(second, "print(2)") == ("2", "")
            assert await run(first, "print(1)") == ("1", "")

    asyncio.run(check())


def test_kernel_starts_the_normal_way_where_nothing_can_be_forked(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def check() -> None:
        with caplog.at_level(logging.WARNING):
            async with manager(tmp_path, ["no_such_module"]) as kernels:
                # traitlets' logger does not hand on what it gets; the kernel works all the same.
                assert not kernels.provisioner.forked
                assert await run(kernels, "print(1 + 1)") == ("2", "")
                assert await run(kernels, "import time; time.sleep(60)", interrupt_after=0.5) == (
                    "",
                    "KeyboardInterrupt",
                )

    logger = logging.getLogger("traitlets")
    monkeypatch.setattr(logger, "propagate", True)
    asyncio.run(check())
    lines = [record.getMessage() for record in caplog.records if "without the fork server" in record.getMessage()]
    assert len(lines) == 1
    assert "the import of no_such_module failed" in lines[0]


def test_kernel_starts_the_normal_way_on_other_systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fork_server, "POSSIBLE", False)

    async def check() -> None:
        async with manager(tmp_path) as kernels:
            assert not kernels.provisioner.forked
            assert await run(kernels, "print(1 + 1)") == ("2", "")

    asyncio.run(check())
