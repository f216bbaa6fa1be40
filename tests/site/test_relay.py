"""What a kernel says reaches its page once and in order, whatever a connection loses; what either sends is bounded."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from contextlib import suppress
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from tornado.websocket import WebSocketClosedError

from gdviz.site.last_cell import KIND
from gdviz.site.relay import REPLACED, FrameError, Relay


class Kernel:
    """A kernel that says what a test wants it to."""

    def __init__(self) -> None:
        self.session = Session(key=b"key")
        self.calls: list[Callable[[list[bytes]], None]] = []
        self.sent: list[list[bytes]] = []

    def connect_iopub(self) -> Any:
        return SimpleNamespace(on_recv=self.calls.append, close=lambda: None, send_multipart=self.receive)

    connect_shell = connect_iopub

    def receive(self, parts: list[bytes], *_: Any, **options: Any) -> None:
        self.sent.append(parts)

    @property
    def received(self) -> list[dict[str, Any]]:
        """What it was sent, signed as it expects it."""
        session = Session(key=b"key")
        return [session.deserialize(session.feed_identities(parts)[1]) for parts in self.sent]

    def say(self, kind: str = "comm_msg", parent: Any = None, **content: Any) -> str:
        """Say something on iopub; return its id."""
        message = self.session.msg(kind, content, parent=parent)
        self.calls[0]([b"topic", *self.session.serialize(message)])
        return message["header"]["msg_id"]


class Page:
    """A page, by its websocket handler: what it has heard, and what it was asked."""

    def __init__(self) -> None:
        self.heard: list[Any] = []
        self.asked: list[str] = []
        self.open = True
        self.code = 0

    def close(self) -> None:
        self.open = False

    def drop(self, code: int) -> None:
        self.open, self.code = False, code

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
def relay(kernel: Kernel) -> Relay:
    made = Relay(kernel)
    made.begin()
    return made


def test_what_is_said_from_the_state_of_the_page_on_arrives(kernel: Kernel) -> None:
    relay = Relay(kernel)
    kernel.say(n=1)
    kernel.say(data={KIND: {"state": {}}})
    kernel.say(n=2)
    kernel.say(n=3)
    page = Page()
    relay.connect(page, "")
    kernel.say(n=4)
    assert page.heard == [2, 3, 4]


def test_what_was_not_confirmed_is_sent_again(kernel: Kernel, relay: Relay) -> None:
    lost = Page()
    relay.connect(lost, "")
    for n in range(5):
        kernel.say(n=n)
    # One question is under way at a time, each about all that was sent until then.
    assert lost.asked == ["1"]
    relay.confirm(1)
    assert lost.asked == ["1", "5"]
    relay.disconnect(lost)
    kernel.say(n=5)
    page = Page()
    relay.connect(page, "")
    assert page.heard == [1, 2, 3, 4, 5]
    assert page.asked == ["6"]
    relay.confirm(6)
    again = Page()
    relay.connect(again, "")
    assert again.heard == []


def test_what_the_page_has_heard_is_not_sent_again(kernel: Kernel, relay: Relay) -> None:
    relay.connect(Page(), "")
    ids = [kernel.say(n=n) for n in range(5)]
    page = Page()
    relay.connect(page, ids[2])
    assert page.heard == [3, 4]
    # What it has heard and confirmed is not known any more.
    relay.confirm(4)
    relay.connect(page, ids[3])
    assert page.heard == [3, 4, 4]


def test_a_page_that_another_has_followed_may_leave_late(kernel: Kernel, relay: Relay) -> None:
    first, second = Page(), Page()
    relay.connect(first, "")
    relay.connect(second, "")
    relay.disconnect(first)
    kernel.say(n=1)
    assert (first.heard, second.heard) == ([], [1])
    assert (first.open, first.code, second.open) == (False, REPLACED, True)


def test_a_page_that_is_gone_without_a_word_loses_nothing(kernel: Kernel, relay: Relay) -> None:
    page = Page()
    relay.connect(page, "")
    page.open = False
    kernel.say(n=1)
    page = Page()
    relay.connect(page, "")
    assert page.heard == [1]


def test_what_is_kept_is_bounded(kernel: Kernel, relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gdviz.site.relay.MOST_UNCONFIRMED", 10_000)
    relay.connect(Page(), "")
    for n in range(100):
        kernel.say(n=n, filling="a" * 100)
        relay.confirm(n)
    page = Page()
    relay.connect(page, "")
    assert page.heard == [99]
    relay.disconnect(page)
    for n in range(100):
        kernel.say(n=n, filling="a" * 100)
    page = Page()
    relay.connect(page, "")
    assert page.heard == ["dead"]


def test_a_page_that_reads_nothing_is_sent_little(
    kernel: Kernel, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gdviz.site.relay.MOST_UNDERWAY", 10_000)
    for n in range(100):
        kernel.say(n=n, filling="a" * 1000)
    page = Page()
    relay.connect(page, "")
    sent = len(page.heard)
    assert 3 < sent < 10
    assert relay.memory > 100_000
    # As it confirms, the rest follows.
    while page.asked:
        relay.confirm(int(page.asked.pop()))
    assert page.heard == list(range(100))
    assert relay.memory == 0


def test_a_page_is_asked_now_and_then_though_there_is_nothing_to_confirm(relay: Relay) -> None:
    page = Page()
    relay.ask()
    relay.connect(page, "")
    relay.ask()
    relay.ask()
    assert page.asked == ["0"]
    relay.confirm(0)
    relay.ask()
    assert page.asked == ["0", "0"]


def test_a_kernel_waits_for_its_page_for_a_while(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.monotonic", lambda: 1000.0)
    relay, page = Relay(kernel, away_seconds=20), Page()
    assert relay.deadline == math.inf
    relay.expect_page(60)
    assert relay.deadline == 1060
    relay.connect(page, "")
    assert relay.deadline == math.inf
    relay.expect_page(60)
    assert relay.deadline == math.inf
    relay.disconnect(page)
    assert relay.deadline == 1020


def test_outputs_are_passed_on_where_a_widget_shows_them_and_without_tracebacks(kernel: Kernel, relay: Relay) -> None:
    frames: list[bytes] = []
    page = Page()
    page.write_message = lambda message, binary: frames.append(message) if binary else None  # type: ignore[method-assign]
    relay.connect(page, "")
    click, other = (kernel.session.msg_header("comm_msg") for _ in range(2))

    def show(about: str) -> None:
        kernel.say("comm_msg", click, comm_id="1", data={"method": "update", "state": {"msg_id": about}})

    wrong = {"ename": "ValueError", "evalue": "that is wrong", "traceback": ["secret"]}
    kernel.say("error", click, **wrong)
    show(click["msg_id"])
    kernel.say("stream", click, name="stdout", text="what is printed")
    kernel.say("error", click, **wrong)
    kernel.say("error", other, **wrong | {"evalue": "secret"})
    kernel.say("execute_input", click, code="secret")
    show("")
    kernel.say("error", click, **wrong | {"evalue": "secret"})
    kernel.say("comm_msg", comm_id="1", data={"state": {"outputs": [{"output_type": "error", **wrong}]}})
    contents = [Session().unpack(deserialize_msg_from_ws_v1(frame)[1][3]) for frame in frames]
    assert b"secret" not in b"".join(frames)
    assert [content for content in contents if "msg_id" not in content.get("data", {}).get("state", {})] == [
        {"name": "stdout", "text": "what is printed"},
        wrong | {"traceback": []},
        {"comm_id": "1", "data": {"state": {"outputs": [{"output_type": "error", **wrong, "traceback": []}]}}},
    ]


# ---- What a page sends -----------------------------------------------------------------------------


def frame(kind: str = "comm_msg", channel: str = "shell", name: str = "", **content: Any) -> bytes:
    message = Session().msg(kind, content)
    message["header"]["msg_id"] = name or message["header"]["msg_id"]
    return serialize_msg_to_ws_v1(message, channel, Session().pack)


def test_messages_of_widgets_reach_the_kernel_and_no_others(kernel: Kernel, relay: Relay) -> None:
    relay.forward(frame("comm_msg", n=1))
    relay.forward(frame("comm_open", n=2))
    for kind in ("execute_request", "shutdown_request", "input_reply", "debug_request", "inspect_request", ""):
        relay.forward(frame(kind))
    for channel in ("control", "stdin", "iopub", "hb", "other", ""):
        relay.forward(frame("comm_msg", channel))
    assert [message["content"] for message in kernel.received] == [{"n": 1}, {"n": 2}]


def test_what_a_page_sends_again_while_it_waits_reaches_the_kernel_once(kernel: Kernel, relay: Relay) -> None:
    for _ in range(3):
        relay.forward(frame(name="first"))
        relay.forward(frame(name="second"))
    assert [message["msg_id"] for message in kernel.received] == ["first", "second"]
    assert relay.memory > 0
    # The kernel takes what it is sent in turn: whoever is done with the second is done with the first.
    kernel.say("status", kernel.received[1]["header"], execution_state="busy")
    assert relay.memory > 0
    kernel.say("status", kernel.received[1]["header"], execution_state="idle")
    relay.connect(Page(), "")
    relay.confirm(2)
    assert relay.memory == 0


def test_a_kernel_that_answers_nothing_is_sent_no_more(
    kernel: Kernel, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gdviz.site.relay.MOST_UNANSWERED", 10_000)
    for _ in range(5):
        relay.forward(frame(filling="a" * 1000))
    with pytest.raises(FrameError, match="more messages are sent than the kernel answers"):
        relay.forward(frame(filling="a" * 5000))
    kernel.say("status", kernel.received[-1]["header"], execution_state="idle")
    relay.forward(frame())
    assert len(kernel.received) == 6


VALID = frame("comm_msg", n=1)


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"1234567",
        (1 << 60).to_bytes(8, "little"),
        (1 << 60).to_bytes(8, "little") + VALID[8:],
        struct.pack("!i", 2_000_000_000) + b"xxxx",
        struct.pack("<8Q", 7, *[2**63] * 7),
        struct.pack("<8Q", 7, 64, 64, 64, 64, 64, 32, 64),
        struct.pack("<8Q", 7, *[64] * 7),
        struct.pack("<Q", 1_000_000) + bytes(8 * 1_000_000),
        VALID[:-1],
        frame("a" * 9_000_000),
        VALID.replace(b'"msg_type"', b'"not_type"'),
        serialize_msg_to_ws_v1([b"[" * 60_000, b"{}", b"{}", b"{}"], "shell"),
        serialize_msg_to_ws_v1([b"[]", b"{}", b"{}", b"{}"], "shell"),
        serialize_msg_to_ws_v1([b"\xff", b"{}", b"{}", b"{}"], "shell"),
    ],
    ids=lambda bad: f"{len(bad)} bytes",
)
def test_frames_that_no_page_sends_are_refused_at_once(kernel: Kernel, relay: Relay, bad: bytes) -> None:
    with pytest.raises(FrameError):
        relay.forward(bad)
    assert (kernel.received, relay.memory) == ([], 0)


def test_frames_with_flipped_bytes_are_refused_or_harmless(kernel: Kernel, relay: Relay) -> None:
    random = Random(0)
    for _ in range(2000):
        bad = bytearray(frame("comm_msg", n=1))
        for _ in range(random.randint(1, 8)):
            bad[random.randrange(len(bad))] = random.randrange(256)
        with suppress(FrameError):
            relay.forward(bytes(bad))
