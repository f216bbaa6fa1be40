"""What a kernel says reaches its page once and in order, whatever a connection loses."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1
from tornado.websocket import WebSocketClosedError

from gdviz.site.last_cell import KIND
from gdviz.site.line import Line


class Kernel:
    """A kernel that says what a test wants it to."""

    def __init__(self) -> None:
        self.session = Session(key=b"key")
        self.calls: list[Callable[[list[bytes]], None]] = []
        self.events: dict[str, Callable[[], None]] = {}

    def connect_iopub(self) -> Any:
        return SimpleNamespace(on_recv=self.calls.append, flush=lambda: None)

    connect_shell = connect_iopub

    def add_restart_callback(self, call: Callable[[], None], event: str = "restart") -> None:
        self.events[event] = call

    def say(self, **content: Any) -> str:
        """Say something on iopub; return its id."""
        message = self.session.msg("comm_msg", content)
        self.calls[0]([b"topic", *self.session.serialize(message)])
        return message["header"]["msg_id"]


class Page:
    """A page, by its websocket handler: what it has heard, and what it was asked."""

    def __init__(self) -> None:
        self.heard: list[Any] = []
        self.asked: list[str] = []
        self.open = True

    def write_message(self, message: bytes | str, binary: bool) -> None:
        if not self.open:
            raise WebSocketClosedError
        if isinstance(message, str):
            self.asked.append(message)
            return
        channel, (_, _, _, content) = deserialize_msg_from_ws_v1(message)
        assert (channel, binary) == ("iopub", True)
        said = Session().unpack(content)
        self.heard.append(said.get("n", said.get("execution_state")))


@pytest.fixture
def kernel() -> Kernel:
    return Kernel()


@pytest.fixture
def line(kernel: Kernel) -> Line:
    made = Line(kernel)
    made.begin()
    return made


def test_what_is_said_from_the_state_of_the_page_on_arrives(kernel: Kernel) -> None:
    line = Line(kernel)
    kernel.say(n=1)
    kernel.say(data={KIND: {"state": {}}})
    kernel.say(n=2)
    kernel.say(n=3)
    page = Page()
    line.connect(page, "")
    kernel.say(n=4)
    assert page.heard == [2, 3, 4]


def test_what_was_not_confirmed_is_sent_again(kernel: Kernel, line: Line) -> None:
    lost = Page()
    line.connect(lost, "")
    for n in range(5):
        kernel.say(n=n)
    # One question is under way at a time, each about all that was sent until then.
    assert lost.asked == ["1"]
    line.confirm(1)
    assert lost.asked == ["1", "5"]
    line.disconnect(lost)
    kernel.say(n=5)
    page = Page()
    line.connect(page, "")
    assert page.heard == [1, 2, 3, 4, 5]
    assert page.asked == ["6"]
    line.confirm(6)
    again = Page()
    line.connect(again, "")
    assert again.heard == []


def test_what_the_page_has_heard_is_not_sent_again(kernel: Kernel, line: Line) -> None:
    line.connect(Page(), "")
    ids = [kernel.say(n=n) for n in range(5)]
    page = Page()
    line.connect(page, ids[2])
    assert page.heard == [3, 4]
    # What it has heard and confirmed is not known any more.
    line.confirm(4)
    line.connect(page, ids[3])
    assert page.heard == [3, 4, 4]


def test_a_page_that_another_has_followed_may_leave_late(kernel: Kernel, line: Line) -> None:
    first, second = Page(), Page()
    line.connect(first, "")
    line.connect(second, "")
    line.disconnect(first)
    kernel.say(n=1)
    assert (first.heard, second.heard) == ([], [1])


def test_a_page_that_is_gone_without_a_word_loses_nothing(kernel: Kernel, line: Line) -> None:
    page = Page()
    line.connect(page, "")
    page.open = False
    kernel.say(n=1)
    page = Page()
    line.connect(page, "")
    assert page.heard == [1]


def test_a_page_that_connects_later_hears_that_its_kernel_was_started_again(kernel: Kernel, line: Line) -> None:
    kernel.say(n=1)
    kernel.events["restart"]()
    page = Page()
    line.connect(page, "")
    assert page.heard == [1, "restarting"]


def test_what_is_kept_is_bounded(kernel: Kernel, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gdviz.site.line.MOST_BYTES", 10_000)
    for n in range(100):
        kernel.say(n=n, filling="a" * 100)
        line.confirm(n)
    page = Page()
    line.connect(page, "")
    assert page.heard == [99]
    line.disconnect(page)
    for n in range(100):
        kernel.say(n=n, filling="a" * 100)
    page = Page()
    line.connect(page, "")
    assert page.heard == ["dead"]
