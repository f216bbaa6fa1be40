"""Pages with a kernel: whose notebook runs when many readers ask for Python at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from gdviz.site.kernels import KernelEndedError
from gdviz.site.live import contents, pieces


class Renderer:
    """A page of three pieces, of which the last one takes as long as `running` is not set."""

    def __init__(self) -> None:
        self.running = asyncio.Event()

    async def generate_content_generator(self, kernel_id: str, kernel: Any) -> AsyncIterator[tuple[str, None]]:
        yield "arrival", None
        yield "cell", None
        await self.running.wait()
        yield "end", None


def page(renderer: Any, turns: asyncio.Semaphore, ended: asyncio.Task) -> Any:
    return pieces(contents(renderer, "kernel", None, turns), renderer, ended)


async def running_kernel() -> None:
    await asyncio.Event().wait()


def test_a_page_begins_at_once_and_its_cells_wait_for_their_turn() -> None:
    async def visit() -> None:
        turns, ended = asyncio.Semaphore(1), asyncio.create_task(running_kernel())
        first, second = Renderer(), Renderer()
        pages = [page(renderer, turns, ended) for renderer in (first, second)]
        assert [await anext(each) for each in pages] == ["arrival", "arrival"]
        assert await anext(pages[0]) == "cell"
        waiting = asyncio.create_task(anext(pages[1]))
        await asyncio.sleep(0)
        assert turns.locked()
        assert not waiting.done()
        first.running.set()
        assert [piece async for piece in pages[0]] == ["end"]
        assert await waiting == "cell"
        second.running.set()
        assert [piece async for piece in pages[1]] == ["end"]
        assert not turns.locked()
        ended.cancel()

    asyncio.run(visit())


@pytest.mark.parametrize("seen", [1, 2], ids=["between cells", "in a cell"])
def test_a_reader_who_leaves_gives_up_the_turn(seen: int) -> None:
    async def visit() -> None:
        turns, ended = asyncio.Semaphore(1), asyncio.create_task(running_kernel())
        left = page(Renderer(), turns, ended)
        pieces_seen = [await anext(left) for _ in range(2)]
        assert pieces_seen == ["arrival", "cell"]
        if seen == 2:
            task = asyncio.create_task(anext(left))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            await left.aclose()
        assert not turns.locked()
        ended.cancel()

    asyncio.run(visit())


def test_a_kernel_that_ends_gives_up_the_turn() -> None:
    async def visit() -> None:
        end = asyncio.Event()
        turns, ended = asyncio.Semaphore(1), asyncio.create_task(end.wait())
        broken = page(Renderer(), turns, ended)
        assert [await anext(broken) for _ in range(2)] == ["arrival", "cell"]
        end.set()
        with pytest.raises(KernelEndedError):
            await anext(broken)
        assert not turns.locked()

    asyncio.run(visit())
