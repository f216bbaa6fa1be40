"""The addresses of classes over real connections, with few pages and no kernels."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import PurePosixPath
from types import SimpleNamespace
from typing import Any

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPHeaders
from tornado.testing import bind_unused_port
from tornado.web import Application
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from gdviz.classroom import sockets
from gdviz.classroom.classroom import NO_ROOM, Classroom
from gdviz.classroom.delivery import ENDED, FULL, REPLACED, TRY_AGAIN
from gdviz.classroom.handlers import client_of, rules
from gdviz.classroom.limits import Limits
from gdviz.classroom.messages import Message, RefusedError
from gdviz.classroom.room import Sender
from gdviz.classroom.sockets import FLOOD, TOO_LONG
from gdviz.site.assets import encoded
from gdviz.site.pages import Lesson, ServedPage
from tests.classroom.pages import QUESTIONS, learner_id, until

PAGE = "lessons/one.html"


class Page:
    """The connection of a page, and what it has got."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.got: list[dict[str, Any]] = []
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        with suppress(ConnectionClosed):
            async for text in self.connection:
                self.got.append(json.loads(text))

    async def send(self, kind: str, **facts: Any) -> None:
        await self.connection.send(json.dumps({"type": kind} | facts))

    async def hear(self, kind: str, count: int = 1) -> dict[str, Any]:
        """Wait until so many messages of a kind have come; return the last."""
        await until(lambda: len(self.all(kind)) >= count)
        return self.all(kind)[-1]

    async def refused(self, why: str) -> None:
        """Wait for a sentence that says why something is refused, which is the first."""
        assert (await self.hear("refused"))["why"] == why
        assert len(self.all("refused")) == 1
        self.got.clear()

    def all(self, kind: str) -> list[dict[str, Any]]:
        return [message for message in self.got if message["type"] == kind]

    async def closed(self) -> int | None:
        """Wait for the end of the connection; return its code."""
        async with asyncio.timeout(20):
            await self._reading
        return self.connection.close_code


@dataclass
class Served:
    """A server with classes: what it shares, and its port."""

    classroom: Classroom
    port: int

    @property
    def own(self) -> dict[str, str]:
        """What a browser says of requests from the server's own pages."""
        return {"Origin": f"http://127.0.0.1:{self.port}"}

    @property
    def refused(self) -> dict[str, int]:
        return self.classroom.delivery.counts.refused

    async def fetch(self, path: str, body: str | None = None, **headers: str) -> HTTPResponse:
        return await AsyncHTTPClient().fetch(
            f"http://127.0.0.1:{self.port}{path}",
            method="GET" if body is None else "POST",
            body=body,
            headers=self.own | headers,
            raise_error=False,
            follow_redirects=False,
        )

    async def open_room(self, **wanted: Any) -> dict[str, str]:
        answer = await self.fetch("/base/class/rooms", json.dumps({"page": PAGE} | wanted))
        assert answer.code == HTTPStatus.CREATED, answer.body
        return json.loads(answer.body)

    async def page(self, code: str, **headers: str) -> Page:
        address = f"ws://127.0.0.1:{self.port}/base/class/rooms/{code}"
        return Page(await connect(address, additional_headers=self.own | headers, max_size=None, max_queue=None))

    async def teacher(self, room: dict[str, str]) -> Page:
        page = await self.page(room["code"])
        await page.send("join", learner=learner_id(0), key=room["key"], questions=QUESTIONS)
        await page.hear("welcome")
        return page

    async def learner(self, room: dict[str, str], number: int, **facts: Any) -> Page:
        page = await self.page(room["code"])
        await page.send("join", learner=learner_id(number), **facts)
        await page.hear("welcome")
        return page


@asynccontextmanager
async def served(**limits: Any) -> AsyncIterator[Served]:
    """Serve the addresses of classes, below a root."""
    classroom = Classroom.of(Limits(**limits), "")
    python = ServedPage(encoded("page.html", b""), "", needs_python=True)
    lessons = {"lessons/one.ipynb": Lesson(), "other.ipynb": Lesson(), "python.ipynb": Lesson(page=python)}
    named = {PurePosixPath(name): lesson for name, lesson in lessons.items()}
    pages = SimpleNamespace(lessons=named, log=logging.getLogger("gdviz"))
    application = Application(rules("/base/", classroom), base_url="/base/", gdviz_pages=pages)
    server, (socket, port) = HTTPServer(application), bind_unused_port()
    server.add_socket(socket)
    classroom.start()
    try:
        yield Served(classroom, port)
    finally:
        server.stop()
        await server.close_all_connections()
        await classroom.stop()


def run(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run the one part of a test that is asynchronous."""
    asyncio.run(test())


# ---- Opening and joining -------------------------------------------------------------------------


def test_teacher_opens_a_room_and_learners_find_its_page() -> None:
    async def test() -> None:
        async with served() as server:
            assert (await server.fetch("/base/class")).code == HTTPStatus.OK
            room = await server.open_room()
            assert room["address"] == f"/base/join/{room['code']}"
            assert room["key"] not in (await server.fetch("/base/class")).body.decode()
            answer = await server.fetch(room["address"].lower().replace("/base", "/base"))
            assert (answer.code, answer.headers["Location"]) == (302, f"/base/{PAGE}?room={room['code']}")
            for address in ("/base/join", "/base/join/"):
                assert (await server.fetch(address)).code == HTTPStatus.OK
            for code in ("NONE1", "%3Cb%3Ex", "x" * 3000):
                answer = await server.fetch(f"/base/join/{code}")
                assert answer.code == HTTPStatus.NOT_FOUND
                assert NO_ROOM in answer.body.decode()
                assert "<b>x" not in answer.body.decode()

    run(test)


def test_pages_that_need_python_are_not_offered() -> None:
    async def test() -> None:
        async with served() as server:
            offered = re.findall(r'<option value="(.*?)"', (await server.fetch("/base/class")).body.decode())
            assert sorted(offered) == [PAGE, "other.html"]

    run(test)


@pytest.mark.parametrize(("hours", "said"), [(3, "3 hours"), (1, "an hour"), (1.5, "1.5 hours")])
def test_start_page_says_when_rooms_end(hours: float, said: str) -> None:
    async def test() -> None:
        async with served(hours=hours) as server:
            assert f"after {said}." in (await server.fetch("/base/class")).body.decode()

    run(test)


def test_other_addresses_may_begin_with_join() -> None:
    async def test() -> None:
        async with served() as server:
            assert NO_ROOM in (await server.fetch("/base/join/t_training.html")).body.decode()
            assert NO_ROOM not in (await server.fetch("/base/joint_training.html")).body.decode()

    run(test)


@pytest.mark.parametrize(
    ("address", "said", "client"),
    [
        ("127.0.0.1", "1.2.3.4", "1.2.3.4"),
        ("10.0.0.7", "9.9.9.9, 1.2.3.4", "1.2.3.4"),
        ("10.0.0.7", "2001:0DB8:0:0::0001", "2001:db8::1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "whatever", "127.0.0.1"),
        ("127.0.0.1", "1.2.3.4.5", "127.0.0.1"),
        ("8.8.8.8", "1.2.3.4", "8.8.8.8"),
        ("", "1.2.3.4", ""),
    ],
)
def test_clients_are_known_by_addresses_of_which_a_near_proxy_tells(address: str, said: str, client: str) -> None:
    request: Any = SimpleNamespace(remote_ip=address, headers=HTTPHeaders({"X-Forwarded-For": said}))
    assert client_of(request) == client


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ('{"page": "lessons/two.html"}', HTTPStatus.NOT_FOUND),
        ('{"page": "python.html"}', HTTPStatus.NOT_FOUND),
        ('{"page": "https://example.org/x.html"}', HTTPStatus.BAD_REQUEST),
        ('{"page": 1}', HTTPStatus.BAD_REQUEST),
        ("[]", HTTPStatus.BAD_REQUEST),
        ("[" * 10_000, HTTPStatus.BAD_REQUEST),
        ("", HTTPStatus.BAD_REQUEST),
    ],
)
def test_rooms_are_for_pages_of_the_server(body: str, status: HTTPStatus) -> None:
    async def test() -> None:
        async with served() as server:
            answer = await server.fetch("/base/class/rooms", body)
            assert answer.code == status
            assert json.loads(answer.body)["sentence"]
            assert server.refused["opening"] == 1

    run(test)


def test_rooms_are_opened_from_here_slowly_and_not_too_many() -> None:
    async def test() -> None:
        async with served(rooms=3, openings=5) as server:
            elsewhere = await server.fetch("/base/class/rooms", f'{{"page": "{PAGE}"}}', Origin="http://example.org")
            assert elsewhere.code == HTTPStatus.FORBIDDEN
            for _ in range(3):
                await server.open_room()
            codes = [(await server.fetch("/base/class/rooms", f'{{"page": "{PAGE}"}}')).code for _ in range(3)]
            full, slowly = HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.TOO_MANY_REQUESTS
            assert codes == [full, full, slowly]
            # Of another client of the proxy, which is on this machine.
            other = await server.fetch("/base/class/rooms", f'{{"page": "{PAGE}"}}', **{"X-Forwarded-For": "1.2.3.4"})
            assert other.code == full

    run(test)


def test_class_answers() -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room(nicknames=True)
            teacher = await server.teacher(room)
            learners = [await server.learner(room, number, name="<b>Ada</b>\x07") for number in (1, 2, 3)]
            await teacher.send("state", changes={"rate": "0.4"})
            for learner in learners:
                assert (await learner.hear("state"))["changes"] == {"rate": "0.4"}
            await learners[0].send("answer", question="rate", round=1, value=0.25)
            # As text, which pages show as text.
            assert (await teacher.hear("answers"))["answers"] == [[1, "<b>Ada</b>", 0.25]]
            assert (await learners[1].hear("answers"))["answered"] == 1
            assert (await teacher.hear("people"))["count"] == 3
            await teacher.send("phase", question="rate", phase="revealed")
            assert (await learners[2].hear("shown"))["answers"] == [[0.25]]
            assert not teacher.all("shown")
            await teacher.send("page", page="other.html")
            assert (await learners[0].hear("page"))["page"] == "other.html"
            await teacher.send("close")
            assert await learners[0].closed() == ENDED
            assert learners[0].all("closed")
            assert (await server.fetch(room["address"])).code == HTTPStatus.NOT_FOUND

    run(test)


# ---- Bad input -----------------------------------------------------------------------------------


def test_websockets_are_for_pages_of_this_server() -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            for headers in ({"Origin": "http://example.org"}, {"Sec-Fetch-Site": "cross-site"}):
                with pytest.raises(InvalidStatus):
                    await server.page(room["code"], **headers)
            with pytest.raises(InvalidStatus):
                await connect(f"ws://127.0.0.1:{server.port}/base/class/rooms/{room['code']}")

    run(test)


def test_codes_without_a_room_get_a_sentence() -> None:
    async def test() -> None:
        async with served() as server:
            page = await server.page("NONE1")
            assert await page.closed() == ENDED
            assert page.all("closed")[0]["sentence"] == NO_ROOM
            assert server.refused["code"] == 1

    run(test)


def test_full_room_says_so() -> None:
    async def test() -> None:
        async with served(learners=1) as server:
            room = await server.open_room()
            await server.learner(room, 1)
            page = await server.page(room["code"])
            await page.send("join", learner=learner_id(2))
            await page.refused("full")
            assert await page.closed() == FULL

    run(test)


def test_learner_who_claims_to_be_the_teacher_is_refused() -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            await server.teacher(room)
            page = await server.page(room["code"])
            await page.send("state", changes={})
            await page.refused("join")
            await page.send("join", learner=learner_id(1), key="guessed")
            await page.refused("key")
            await page.send("join", learner=learner_id(1), questions=QUESTIONS)
            await page.refused("teacher")
            # The id of the teacher's page, if it were known, is of no use without the key.
            await page.send("join", learner=learner_id(0))
            await page.refused("key")
            page = await server.learner(room, 1)
            await page.send("close", key=room["key"])
            await page.refused("teacher")
            await page.send("join", learner=learner_id(2), key=room["key"])
            await page.refused("joined")
            assert server.refused == {"join": 1, "key": 2, "teacher": 2, "joined": 1}

    run(test)


def test_pages_that_do_not_exist_lead_nowhere() -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            teacher = await server.teacher(room)
            for page in ("lessons/two.html", "python.html"):
                await teacher.send("page", page=page)
                await teacher.refused("page")
            gone = await server.page(room["code"])
            await gone.send("join", learner=learner_id(9), key=room["key"], questions=[], page="python.html")
            await gone.refused("page")

    run(test)


@pytest.mark.parametrize("size", [17_000, 10_000_000])
def test_message_that_is_too_long_ends_the_connection(size: int) -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            other, page = await server.learner(room, 2), await server.learner(room, 1)
            with suppress(ConnectionClosed):
                await page.connection.send("x" * size)
            assert await page.closed() == TOO_LONG
            assert server.refused["long"] == server.classroom.delivery.counts.closed["long"] == 1
            await other.send("hand", raised=True)
            await other.send("look")
            await other.refused("teacher")

    run(test)


def test_flood_is_limited_and_then_ended_and_nobody_else_notices() -> None:
    async def test() -> None:
        async with served(flood=300) as server:
            room = await server.open_room()
            teacher, other, page = (
                await server.teacher(room),
                await server.learner(room, 1),
                await server.learner(room, 2),
            )
            start, sent = time.monotonic(), 0
            with suppress(ConnectionClosed):
                while time.monotonic() - start < 20:
                    # A thousand a second.
                    await page.send("answer", question="rate", round=1, value=0.5)
                    sent += 1
                    await asyncio.sleep(max(0, start + sent / 1000 - time.monotonic()))
            assert await page.closed() == FLOOD
            assert len(page.all("refused")) <= time.monotonic() - start + 2
            assert server.refused["fast"] >= 300
            await other.send("answer", question="rate", round=1, value=0.75)
            await until(lambda: [1, "", 0.75] in [each for said in teacher.all("answers") for each in said["answers"]])
            # Whoever flooded may come back.
            assert (await (await server.learner(room, 2)).hear("welcome"))["answers"] == {"rate": 0.5}

    run(test)


def test_connection_that_never_joins_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "JOIN_SECONDS", 0.1)

    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            joined, page = await server.learner(room, 1), await server.page(room["code"])
            assert await page.closed() == FLOOD
            await joined.send("look")
            await joined.refused("teacher")

    run(test)


def test_page_that_reads_nothing_is_closed_and_does_not_cost_memory() -> None:
    async def test() -> None:
        async with served(waiting=300_000, rate=1e9, burst=10**9) as server:
            room = await server.open_room()
            teacher, other = await server.teacher(room), await server.learner(room, 1)
            _, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=1000)
            writer.write(handshake(room["code"], server.own["Origin"]))
            writer.write(masked({"type": "join", "learner": learner_id(2)}))
            await until(lambda: server.classroom.delivery.people == 3)
            # What the kernel holds for it comes first.
            for _ in range(200):
                for _ in range(10):
                    await teacher.send("state", changes={"points": "x" * 10_000})
                await other.hear("state", 10)
                other.got.clear()
                if server.classroom.delivery.counts.closed["slow"]:
                    break
            assert server.classroom.delivery.counts.closed["slow"] == 1
            await until(lambda: server.classroom.delivery.people == 2)
            writer.close()

    run(test)


def handshake(code: str, origin: str) -> bytes:
    lines = [
        f"GET /base/class/rooms/{code} HTTP/1.1",
        f"Host: {origin.removeprefix('http://')}",
        f"Origin: {origin}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "\r\n",
    ]
    return "\r\n".join(lines).encode()


def masked(message: dict[str, Any]) -> bytes:
    """A short message as the frame of a client."""
    data = json.dumps(message).encode()
    assert len(data) < 126
    return bytes([0x81, 0x80 | len(data), 0, 0, 0, 0]) + data


def test_learner_in_another_tab_keeps_the_newest() -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            first = await server.learner(room, 1)
            second = await server.learner(room, 1)
            assert await first.closed() == REPLACED
            assert second.all("welcome")[0]["number"] == 1

    run(test)


def test_out_of_reach_rooms_are_refused_with_a_sentence(tmp_path: Any) -> None:
    async def test() -> None:
        async with served() as server:
            away = Classroom.of(Limits(), f"unix://{tmp_path / 'none.sock'}")
            server.classroom.rooms = away.rooms
            answer = await server.fetch("/base/class/rooms", f'{{"page": "{PAGE}"}}')
            assert answer.code == HTTPStatus.SERVICE_UNAVAILABLE
            assert (await server.fetch("/base/join/ABCDE")).code == HTTPStatus.SERVICE_UNAVAILABLE
            page = await server.page("ABCDE")
            assert await page.closed() == TRY_AGAIN
            assert page.all("refused")[0]["why"] == "unavailable"

    run(test)


@pytest.mark.parametrize("lost", ["join", "answer"])
def test_page_whose_message_is_lost_comes_back_with_it(lost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def test() -> None:
        async with served() as server:
            room = await server.open_room()
            teacher, tell = await server.teacher(room), server.classroom.rooms.tell

            async def unavailable(code: str, sender: Sender, message: Message) -> None:
                if type(message).__name__.lower() == lost:
                    raise RefusedError("unavailable")
                await tell(code, sender, message)

            page = await server.learner(room, 1) if lost == "answer" else await server.page(room["code"])
            facts = {"question": "rate", "round": 1, "value": 0.5} if lost == "answer" else {"learner": learner_id(1)}
            with monkeypatch.context() as patch:
                patch.setattr(server.classroom.rooms, "tell", unavailable)
                await page.send(lost, **facts)
                assert await page.closed() == TRY_AGAIN
            assert page.all("refused")[0]["why"] == "unavailable"
            again = await server.learner(room, 1)
            await again.send("answer", question="rate", round=1, value=0.5)
            assert (await teacher.hear("answers"))["answers"] == [[1, "", 0.5]]

    run(test)
