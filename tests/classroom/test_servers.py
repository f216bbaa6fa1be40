"""`gdviz serve --class` as whole processes: with Redis, one of two is killed and a class goes on."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from http import HTTPStatus
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from websockets.asyncio.client import connect

from gdviz.classroom.delivery import ENDED
from gdviz.site.cli import main
from tests.browser.conftest import write_notebook
from tests.classroom.pages import QUESTIONS, learner_id, until
from tests.classroom.test_handlers import Page
from tests.site.test_kernels import Server, serve

LEARNERS = 30


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a notebook."""
    folder = tmp_path_factory.mktemp("classes")
    (folder / "notebooks").mkdir()
    write_notebook(folder / "notebooks" / "small.ipynb", "1")
    return folder


@pytest.fixture
def servers(folder: Path, redis_address: str) -> Iterator[list[Server]]:
    """Two servers that share their rooms."""
    with ExitStack() as stack:
        yield [stack.enter_context(serve(folder, "--class", "--redis", redis_address)) for _ in range(2)]


def open_room(server: Server) -> dict[str, str]:
    own = {"Origin": f"http://localhost:{server.port}"}
    request = Request(f"{own['Origin']}/class/rooms", json.dumps({"page": "small.html"}).encode(), own)
    with urlopen(request, timeout=60) as answer:
        return json.load(answer)


async def page_of(server: Server, room: dict[str, str]) -> Page:
    own = {"Origin": f"http://localhost:{server.port}"}
    return Page(await connect(f"ws://localhost:{server.port}/class/rooms/{room['code']}", additional_headers=own))


async def join(server: Server, room: dict[str, str], number: int) -> Page:
    page = await page_of(server, room)
    as_teacher = {"key": room["key"], "questions": QUESTIONS} if number == 0 else {}
    await page.send("join", learner=learner_id(number), **as_teacher)
    await page.hear("welcome")
    return page


def test_prediction_survives_a_server_that_is_killed(servers: list[Server]) -> None:
    async def run() -> None:
        one, two = servers
        room = await asyncio.to_thread(open_room, one)
        teacher = await join(two, room, 0)
        # Half of the class has each of the servers.
        learners = [await join((one, two)[number % 2], room, number) for number in range(1, LEARNERS + 1)]
        for number, learner in enumerate(learners[:20], 1):
            await learner.send("answer", question="rate", round=1, value=number / 100)
        one.process.send_signal(signal.SIGKILL)
        # Those that have not heard whether it arrived say it again, as pages do, and so do those who had not answered.
        for number, learner in enumerate(learners, 1):
            if number % 2 == 0:
                await learner.closed()
                learners[number - 1] = learner = await join(two, room, number)
            await learner.send("answer", question="rate", round=1, value=number / 100)
        expected = {number: number / 100 for number in range(1, LEARNERS + 1)}

        def seen() -> dict[int, float]:
            return {number: value for each in teacher.all("answers") for number, _, value in each["answers"]}

        await until(lambda: seen() == expected)
        again = await join(two, room, 0)
        answers = again.all("welcome")[0]["answers"]["rate"]
        assert sorted(answers) == [[number, "", value] for number, value in expected.items()]
        await teacher.closed()
        figures = await asyncio.to_thread(two.figures)
        assert figures["gdviz_class_people"] == LEARNERS + 1
        assert figures["gdviz_class_messages_total"] > LEARNERS

    asyncio.run(run())


def test_rooms_of_one_server_end_with_it(folder: Path) -> None:
    async def run() -> None:
        with serve(folder, "--class") as server:
            room = await asyncio.to_thread(open_room, server)
            await join(server, room, 0)
        with serve(folder, "--class") as server:
            page = await page_of(server, room)
            assert await page.closed() == ENDED
            assert page.all("closed")

    asyncio.run(run())


def test_servers_have_rooms_only_where_they_are_wanted(folder: Path) -> None:
    with serve(folder) as server:
        for address in ("/class", "/join", "/join/ABCDE"):
            assert server.get(address).status == HTTPStatus.NOT_FOUND
        with pytest.raises(HTTPError):
            open_room(server)
        assert not [name for name in server.figures() if name.startswith("gdviz_class")]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--redis", "redis://localhost"], "add --class"),
        (["--class", "--redis", "localhost"], "--redis must be an address"),
        (["--class", "--redis", "unix:///nowhere/redis.sock"], "out of reach"),
    ],
)
def test_mistakes_are_reported(
    options: list[str], sentence: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", str(folder / "notebooks"), "--port=0", *options]) == 1
    assert sentence in capsys.readouterr().err
