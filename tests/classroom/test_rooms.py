"""Rooms in memory and in Redis do the same; those in Redis outlive the processes that serve them."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from redis import Redis as SynchronousRedis
from redis.asyncio import Redis

from gdviz.classroom import redis_rooms, rooms
from gdviz.classroom.delivery import ENDED, REPLACED, TRY_AGAIN, Delivery
from gdviz.classroom.redis_rooms import RedisRooms
from gdviz.classroom.rooms import LOST, MemoryRooms, Rooms
from tests.classroom.pages import QUESTIONS, PlayedPage, learner_id, new_room, until

Start = Callable[[], "Process"]


class Process:
    """A process of a server, with its rooms and the connections of pages."""

    def __init__(self, rooms: Rooms, delivery: Delivery, name: str) -> None:
        self.rooms, self.delivery, self.name = rooms, delivery, name
        self.connections = 0

    def page(self, code: str, learner: int) -> PlayedPage:
        self.connections += 1
        connection = f"{self.name}/{self.connections}"
        return PlayedPage(self.rooms, self.delivery, code, connection, learner_id(learner), teacher=learner == 0)


@pytest.fixture(params=["memory", "redis"])
def start(request: pytest.FixtureRequest) -> Start:
    """A function that starts a process; those in memory are each on their own."""
    address = request.getfixturevalue("redis_address") if request.param == "redis" else ""

    def start(name: str = "one", most: int = 20) -> Process:
        delivery = Delivery()
        rooms = RedisRooms(address, delivery, name, most) if address else MemoryRooms(delivery, most)
        return Process(rooms, delivery, name)

    return start


def code() -> str:
    return "".join(secrets.choice("ABCDEFGH") for _ in range(12))


@asynccontextmanager
async def ending(*processes: Process) -> AsyncIterator[None]:
    try:
        yield
    finally:
        for process in processes:
            await process.rooms.close()


def test_class_answers_and_the_teacher_sees_it(start: Start) -> None:
    async def run() -> None:
        process, room = start(), code()
        async with ending(process):
            assert await process.rooms.create(new_room(room))
            teacher, *learners = (process.page(room, number) for number in range(4))
            await teacher.join(questions=QUESTIONS)
            await teacher.hear("welcome")
            for learner in learners:
                await learner.join()
            await teacher.send("state", changes={"rate": "0.4"})
            await learners[0].hear("state")
            for number, learner in enumerate(learners):
                await learner.send("answer", question="rate", round=1, value=number / 10)
                await learner.send("answer", question="rate", round=1, value=number / 5)
            await until(lambda: sum(len(each["answers"]) for each in teacher.all("answers")) >= 3)
            latest = {number: value for each in teacher.all("answers") for number, _, value in each["answers"]}
            assert latest == {1: 0, 2: 0.2, 3: 0.4}
            assert (await teacher.hear("people"))["count"] == 3
            late = process.page(room, 9)
            await late.join()
            welcome = await late.hear("welcome")
            assert welcome["number"] == 4
            assert welcome["state"] == {"rate": "0.4"}
            await teacher.send("phase", question="rate", phase="revealed")
            assert (await late.hear("shown"))["answers"] == [[0], [0.2], [0.4]]

    asyncio.run(run())


def test_who_comes_back_has_the_number_and_the_answer_of_before(start: Start) -> None:
    async def run() -> None:
        process, room = start(), code()
        async with ending(process):
            await process.rooms.create(new_room(room))
            teacher, first, other = (process.page(room, number) for number in range(3))
            await teacher.join(questions=QUESTIONS)
            await first.join()
            await other.join()
            await first.hear("welcome")
            await first.send("answer", question="which", round=1, value=[2, 1])
            await teacher.hear("answers")
            await first.leave()
            again, twice = process.page(room, 1), process.page(room, 1)
            await again.join()
            welcome = await again.hear("welcome")
            assert (welcome["number"], welcome["answers"]) == (1, {"which": [2, 1]})
            # The same learner in another tab.
            await twice.join()
            await twice.hear("welcome")
            await until(lambda: again.closed)
            assert again.closed == REPLACED

    asyncio.run(run())


def test_rooms_are_apart_and_as_many_as_allowed(start: Start) -> None:
    async def run() -> None:
        names = [code() for _ in range(2)]
        process = start(most=10_000)
        async with ending(process):
            for name in names:
                assert await process.rooms.create(new_room(name))
            with pytest.raises(KeyError):
                await process.rooms.create(new_room(names[0]))
            teachers = [process.page(name, 0) for name in names]
            learners = [process.page(name, 1) for name in names]
            for page in teachers + learners:
                await page.join(**({"questions": QUESTIONS} if page.teacher else {}))
            for page in learners:
                await page.hear("welcome")
            before = process.rooms.get(names[1])
            await teachers[0].send("step", step=3)
            await learners[0].hear("step")
            assert process.rooms.get(names[1]) is before
            assert not learners[1].all("step")
            assert await process.rooms.enter("NONE") is None
        full = start(most=0)
        async with ending(full):
            assert not await full.rooms.create(new_room(code()))

    asyncio.run(run())


def test_room_ends_when_it_is_closed_and_when_its_time_is_over(start: Start) -> None:
    async def run() -> None:
        process, names = start(), [code(), code()]
        async with ending(process):
            for name, how in zip(names, ("closed", "over"), strict=True):
                soon = {"ends": time.time() + 0.3} if how == "over" else {}
                await process.rooms.create(new_room(name, **soon))
                teacher, learner = process.page(name, 0), process.page(name, 1)
                await teacher.join()
                await learner.join()
                await learner.hear("welcome")
                if how == "closed":
                    await teacher.send("close")
                while not learner.closed:
                    await process.rooms.tick()
                    await asyncio.sleep(0.05)
                assert learner.closed == ENDED
                assert learner.all("closed")
                assert await process.rooms.enter(name) is None

    asyncio.run(run())


def test_rooms_that_nobody_uses_leave_their_place_to_others(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "IDLE_SECONDS", 0.3)
    monkeypatch.setattr(redis_rooms, "IDLE_SECONDS", 0.3)

    async def run() -> None:
        names = [code() for _ in range(3)]
        process = start(most=1)
        async with ending(process):
            # Rooms of other tests are idle at last.
            while not await process.rooms.create(new_room(names[0])):
                await asyncio.sleep(0.05)
            teacher = process.page(names[0], 0)
            await teacher.join()
            await teacher.hear("welcome")
            used = time.monotonic()
            while time.monotonic() < used + 0.4:
                await process.rooms.tick()
                assert not await process.rooms.create(new_room(names[1]))
                await asyncio.sleep(0.05)
            await teacher.leave()
            while not await process.rooms.create(new_room(names[2])):
                await process.rooms.tick()
                await asyncio.sleep(0.05)
            # It is there when somebody comes back.
            assert await process.rooms.enter(names[0])

    asyncio.run(run())


def test_room_to_which_nobody_comes_leaves_its_place_soon(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "NEW_SECONDS", 0.3)

    async def run() -> None:
        names = [code() for _ in range(3)]
        process = start(most=1)
        async with ending(process):
            # Rooms of other tests have had their visitors.
            if isinstance(process.rooms, RedisRooms):
                await process.rooms._redis.delete(redis_rooms._ROOMS)
            assert await process.rooms.create(new_room(names[0]))
            assert not await process.rooms.create(new_room(names[1]))
            while not await process.rooms.create(new_room(names[1])):
                await process.rooms.tick()
                await asyncio.sleep(0.05)
            # Where somebody has been, the room keeps its place for longer.
            teacher = process.page(names[1], 0)
            await teacher.join()
            await teacher.hear("welcome")
            await process.rooms.tick()
            await teacher.leave()
            left = time.monotonic()
            while time.monotonic() < left + 0.4:
                assert not await process.rooms.create(new_room(names[2]))
                await asyncio.sleep(0.05)

    asyncio.run(run())


# ---- Redis only ----------------------------------------------------------------------------------


@pytest.fixture
def start_redis(redis_address: str) -> Iterator[Callable[[str], Process]]:
    """A function that starts a process whose rooms are in Redis; they leave their place to other tests."""

    def start(name: str) -> Process:
        delivery = Delivery()
        return Process(RedisRooms(redis_address, delivery, name, 10_000), delivery, name)

    yield start
    with SynchronousRedis.from_url(redis_address) as redis:
        redis.delete(redis_rooms._ROOMS)


def test_processes_share_a_room(start_redis: Callable[[str], Process]) -> None:
    async def run() -> None:
        one, two, room = start_redis("one"), start_redis("two"), code()
        async with ending(one, two):
            await one.rooms.create(new_room(room))
            teacher, here, there = one.page(room, 0), one.page(room, 1), two.page(room, 2)
            await teacher.join(questions=QUESTIONS)
            await here.join()
            await there.join()
            await there.hear("welcome")
            await teacher.send("state", changes={"rate": "0.3"})
            await there.hear("state")
            for page, value in ((here, 0.1), (there, 0.2)):
                await page.send("answer", question="rate", round=1, value=value)
            await until(lambda: len(answers_of(one, room)) == len(answers_of(two, room)) == 2)
            assert one.rooms.get(room) == two.rooms.get(room)
            # The learner changes to the other process, as a load balancer may have it.
            moved = two.page(room, 1)
            await moved.join()
            assert (await moved.hear("welcome"))["answers"] == {"rate": 0.1}
            await until(lambda: here.closed)
            assert here.closed == REPLACED

    asyncio.run(run())


def answers_of(process: Process, code: str) -> dict[int, Any]:
    room = process.rooms.get(code)
    assert room is not None
    return dict(room.questions["rate"].answers)


def test_room_survives_its_processes(start_redis: Callable[[str], Process], monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the snapshot is newer than what a process has read first, and messages before it are forgotten."""
    monkeypatch.setattr(redis_rooms, "SNAPSHOT", 8)
    monkeypatch.setattr(redis_rooms, "MARGIN", 4)

    async def run() -> None:
        one, room = start_redis("one"), code()
        async with ending(one):
            await one.rooms.create(new_room(room))
            teacher, learner = one.page(room, 0), one.page(room, 1)
            await teacher.join(questions=QUESTIONS)
            await learner.join()
            await learner.hear("welcome")
            await learner.send("answer", question="rate", round=1, value=0.5)
            for number in range(40):
                await teacher.send("state", changes={f"entry {number % 7}": str(number)})
            await learner.hear("state", 40)
            left = one.rooms.get(room)
        two = start_redis("two")
        async with ending(two):
            found = await two.rooms.enter(room)
            assert found is not None
            assert left is not None
            assert (found.state, found.questions) == (left.state, left.questions)
            # Whoever was connected with the first process is away.
            assert found.present == 0

    asyncio.run(run())


def test_other_processes_notice_one_that_has_died(
    start_redis: Callable[[str], Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_rooms, "DEAD_SECONDS", 0.3)

    async def run() -> None:
        one, two, room = start_redis("one"), start_redis("two"), code()
        async with ending(one, two):
            await one.rooms.create(new_room(room))
            teacher, learner = one.page(room, 0), two.page(room, 1)
            await teacher.join(questions=QUESTIONS)
            await learner.join()
            await learner.hear("welcome")

            async def tick_one() -> None:
                while True:
                    await one.rooms.tick()
                    await asyncio.sleep(0.05)

            # The other one says nothing any more. It was only slow: then its pages connect again.
            ticking = asyncio.create_task(tick_one())
            await until(lambda: (seen := one.rooms.get(room)) and seen.present == 0)
            await until(lambda: learner.closed)
            assert learner.closed == TRY_AGAIN
            ticking.cancel()

    asyncio.run(run())


def test_messages_that_were_forgotten_before_a_process_read_them_are_noticed(
    start_redis: Callable[[str], Process], redis_address: str
) -> None:
    async def run() -> None:
        one, room = start_redis("one"), code()
        async with ending(one):
            await one.rooms.create(new_room(room))
            teacher = one.page(room, 0)
            await teacher.join()
            await teacher.hear("welcome")
            redis: Any = Redis.from_url(redis_address)
            name = redis_rooms._keys(room)[1]
            # Nothing stays in Redis.
            for each in redis_rooms._keys(room):
                assert await redis.ttl(each) > 0
            await redis.xadd(name, {"message": b"lost"}, id="7-0")
            await redis.aclose()
            await until(lambda: teacher.closed)
            assert teacher.closed == TRY_AGAIN

    asyncio.run(run())


def test_many_come_and_answer_at_once(start_redis: Callable[[str], Process]) -> None:
    """Also beside more rooms than there are connections for commands, each of which is read."""

    async def run() -> None:
        process, rooms = start_redis("one"), [code() for _ in range(40)]
        async with ending(process):
            for room in rooms:
                assert await process.rooms.create(new_room(room))
                await process.rooms.enter(room)
            teacher = process.page(rooms[0], 0)
            await teacher.join(questions=QUESTIONS)
            learners = [process.page(rooms[0], number) for number in range(1, 501)]
            await asyncio.gather(*(learner.join() for learner in learners))
            for learner in learners:
                await learner.hear("welcome")
            said = {"question": "rate", "round": 1, "value": 0.5}
            await asyncio.gather(*(learner.send("answer", **said) for learner in learners))
            await until(lambda: len(answers_of(process, rooms[0])) == 500)

    asyncio.run(run())


def test_room_whose_redis_comes_back_with_less_is_read_anew(
    start_redis: Callable[[str], Process], redis_address: str
) -> None:
    async def run() -> None:
        one, two, room = start_redis("one"), start_redis("two"), code()
        redis: Any = Redis.from_url(redis_address)
        async with ending(one, two), redis:
            await one.rooms.create(new_room(room))
            teacher, learner = one.page(room, 0), two.page(room, 1)
            await teacher.join(questions=QUESTIONS)
            await learner.join()
            await learner.hear("welcome")
            names = redis_rooms._keys(room)
            stored = [await redis.dump(name) for name in names]
            for number in range(5):
                await teacher.send("step", step=number)
            await learner.hear("step", 5)
            for name, data in zip(names, stored, strict=True):
                await redis.restore(name, 60_000, data, replace=True)
            # One process notices by what it says, the other one when it looks.
            await teacher.send("step", step=7)
            await two.rooms.tick()
            assert (teacher.closed, learner.closed) == (TRY_AGAIN, TRY_AGAIN)
            await teacher.leave()
            await learner.leave()
            again, also = one.page(room, 0), two.page(room, 1)
            await again.join(questions=QUESTIONS)
            await also.join()
            assert (await also.hear("welcome"))["step"] == 7
            await again.send("step", step=8)
            assert (await also.hear("step"))["step"] == 8

    asyncio.run(run())


@pytest.mark.parametrize("notices", ["by a message", "by itself"])
def test_room_whose_redis_comes_back_empty_says_so(
    notices: str, start_redis: Callable[[str], Process], redis_address: str
) -> None:
    async def run() -> None:
        process, room = start_redis("one"), code()
        redis: Any = Redis.from_url(redis_address)
        async with ending(process), redis:
            await process.rooms.create(new_room(room))
            teacher = process.page(room, 0)
            # A room of which nobody has said anything is there, too.
            await process.rooms.enter(room)
            await process.rooms.tick()
            await teacher.join()
            await teacher.hear("welcome")
            await redis.delete(*redis_rooms._keys(room))
            await (teacher.send("look") if notices == "by a message" else process.rooms.tick())
            assert teacher.closed == ENDED
            assert teacher.all("closed")[0]["sentence"] == LOST

    asyncio.run(run())
