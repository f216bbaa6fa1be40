"""A class together: a teacher's page, pages of learners that follow it, and everybody's answers on the teacher's."""

from __future__ import annotations

import csv
import io
import json
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, WebSocket, WebSocketRoute, expect

import gdviz
from tests.browser.conftest import ROOT, free_port, opener, serve, serve_files, wait_for_page
from tests.browser.test_accessible import findings
from tests.browser.test_present import SMALLEST

pytestmark = pytest.mark.browser

STEP, ARROW, LABORATORY = "lessons/3_the_largest_step", "lessons/2_two_parameters", "gradient_descent"
QUESTION = "Here κ is 4. Above which η does the descent explode?"
PROJECTOR, PHONE, LAPTOP = (1920, 1080), (390, 844), (1280, 800)


@dataclass
class Server:
    """A server of classes that can be stopped and started again, at the same address."""

    folder: Path
    log: Path
    cache: Path
    redis: str = ""
    port: int = field(default_factory=free_port)
    running: ExitStack = field(default_factory=ExitStack)

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        options: dict[str, Any] = {"log": self.log, "port": self.port, "GDVIZ_CACHE_DIR": str(self.cache)}
        redis = ["--redis", self.redis] * bool(self.redis)
        self.running.enter_context(serve("python", "-m", "gdviz", "serve", self.folder, "--class", *redis, **options))
        for name in (STEP, ARROW, LABORATORY):
            wait_for_page(f"{self.address}/{name}.html")

    def stop(self) -> None:
        self.running.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("class")
    for name in (STEP, ARROW, LABORATORY):
        (folder / "notebooks" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "notebooks" / f"{name}.ipynb", folder / "notebooks" / f"{name}.ipynb")
    server = Server(folder / "notebooks", folder / "log", folder / "pages")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def open_(chromium: Browser, server: Server) -> Iterator[Callable[..., Page]]:
    """Open a page of the server as on a device of its own; in the end none may have had an error or asked others."""
    with opener(chromium, "error", "elsewhere") as open_page:

        def open_at(path: str, size: tuple[int, int] = LAPTOP, **options: Any) -> Page:
            width, height = size
            return open_page(urljoin(server.address, path), viewport={"width": width, "height": height}, **options)

        yield open_at


def ready(page: Page) -> Page:
    page.wait_for_selector("html[data-ready]")
    expect(page.locator(".gdviz-room .link")).to_have_text("connected")
    return page


def teach(page: Page, lesson: str, *, nicknames: bool = False, present: bool = True) -> str:
    """Open a room on the class page; return its code."""
    page.get_by_label("Lesson", exact=True).select_option(f"{lesson}.html")
    page.get_by_label("Ask for nicknames").set_checked(nicknames)
    page.get_by_label("Present the lesson").set_checked(present)
    page.get_by_role("button", name="Open the room").click()
    ready(page)
    return str(page.locator(".gdviz-room .code").text_content()).split()[-1]


def go_to_question(page: Page) -> Locator:
    """Present the first part with a question, which is returned."""
    shown = page.locator(".gdviz-now .gdviz-question")
    position = page.locator(".gdviz-presentation [role=status]")
    for number in range(2, 6):
        if shown.count():
            break
        page.keyboard.press("PageDown")
        expect(position).to_have_text(f"{number} / 10")
    return shown


def question(page: Page) -> Locator:
    return page.locator(".gdviz-question").first


def answer(page: Page, number: float) -> None:
    entered = question(page).get_by_label("Your prediction, as a number")
    entered.fill(str(number))
    entered.press("Enter")
    question(page).get_by_role("button", name="This is my prediction").click()


def eta(page: Page) -> Locator:
    """The learning rate of the first figure, as its slider shows it."""
    return page.get_by_label("η, as a number").first


def set_eta(page: Page, value: float) -> None:
    eta(page).fill(str(value))
    eta(page).press("Enter")


def bar(page: Page) -> Locator:
    return page.locator(".gdviz-room")


def record(frames: list[dict[str, Any]], socket: WebSocket) -> None:
    """Keep what a page sends."""
    socket.on("framesent", lambda payload: frames.append(json.loads(payload)))


class Cut:
    """What can cut the connection of a page with its room."""

    def __init__(self) -> None:
        self.is_cut, self.sockets = False, list[WebSocketRoute]()

    def watch(self, page: Page) -> None:
        page.route_web_socket("**/class/rooms/*", self._connect)

    def _connect(self, socket: WebSocketRoute) -> None:
        if self.is_cut:
            socket.close()
            return
        socket.connect_to_server()
        self.sockets.append(socket)

    def begin(self) -> None:
        self.is_cut = True
        self.sockets.pop().close()

    def end(self) -> None:
        self.is_cut = False


def test_a_class_follows_predicts_and_sees_what_everybody_has_predicted(
    open_: Callable[..., Page], server: Server
) -> None:
    frames: list[dict[str, Any]] = []
    teacher = open_("class", PROJECTOR, before=lambda page: page.on("websocket", partial(record, frames)))
    code = teach(teacher, STEP)

    # By the code, in any case; by the address; and one whose connection will be lost.
    phone = open_("join", PHONE)
    phone.get_by_label("The code that your teacher shows").fill(code.lower())
    phone.get_by_role("button", name="Join").click()
    laptop, cut = open_(f"join/{code}", LAPTOP, color_scheme="dark"), Cut()
    lost = open_("join", PHONE, before=cut.watch)
    lost.goto(f"{server.address}/join/{code}")
    learners = [ready(page) for page in (phone, laptop, lost)]
    expect(bar(teacher)).to_contain_text("3 here, 3 following")
    key = teacher.evaluate("code => sessionStorage.getItem(`gdviz room ${code} key`)", code)
    assert len(key) == 32
    assert all(key not in page.url + page.content() for page in [teacher, *learners])

    # Where the teacher is, all are.
    asked = go_to_question(teacher)
    for page in learners:
        expect(question(page)).to_be_in_viewport(ratio=1)

    # Predictions are counted, and nobody sees the result of a prediction yet.
    for page, number in zip(learners, (0.3, 0.9, 0.6), strict=True):
        answer(page, number + 0.02 * (page is lost))
        expect(question(page)).to_contain_text("Your answer goes to your teacher")
        expect(page.locator(".gdviz-moved[inert]").first).to_be_attached()
    expect(asked).to_contain_text("3 of 3 answered")

    # One changes it, and loses the connection: the page says so, and keeps the answer.
    question(lost).get_by_role("button", name="Change my answer").click()
    cut.begin()
    expect(bar(lost)).to_contain_text("connection lost")
    answer(lost, 0.5)
    expect(bar(teacher)).to_contain_text("2 here")
    # It stays away for as long as a phone between two networks.
    lost.wait_for_timeout(10_000)
    expect(bar(lost)).to_contain_text("connection lost")
    cut.end()
    ready(lost)
    expect(bar(teacher)).to_contain_text("3 here")
    expect(asked).to_contain_text("3 of 3 answered")
    lost.reload()
    ready(lost)
    expect(question(lost).get_by_role("button", name="Change my answer")).to_be_visible()
    expect(question(lost).get_by_label("Your prediction, as a number")).to_have_value("0.5")

    # The marks stand along the axis of the slider, from 0 to 1.2, and their statistics are numpy's.
    show = asked.get_by_role("button", name="Show the answers")
    expect(asked.locator(".mark")).to_have_count(0)
    show.click()
    low, median, high = np.quantile([0.3, 0.9, 0.5], [0.25, 0.5, 0.75])
    said = f"The median of 3 answers is {median:.3g}; the middle half is from {low:.3g} to {high:.3g}."
    expect(asked).to_contain_text(said)
    places = asked.locator(".mark").evaluate_all("marks => marks.map((mark) => parseFloat(mark.style.left) / 100)")
    # To half a place of the sixty beside each other.
    np.testing.assert_allclose(sorted(places), np.array([0.3, 0.5, 0.9]) / 1.2, atol=0.5 / 60 + 1e-3)
    assert phone.locator(".mark").count() == 0

    # Who is late gets the whole.
    late = ready(open_(f"join/{code}", LAPTOP))
    expect(question(late)).to_be_in_viewport()
    expect(question(late).get_by_role("button", name="This is my prediction")).to_be_visible()

    # The result is revealed to all at once, also to those who have not answered.
    teacher.keyboard.press("r")
    for page in (*learners, late):
        expect(page.locator(".gdviz-sentence").first).to_contain_text("It explodes above 2/λ = 0.5")
        expect(question(page)).to_contain_text(said)
    expect(asked).to_contain_text("3 of 4 answered")
    # The teacher's own page compares it with the median of the class, where each learner's has the learner's answer.
    for page, number in ((teacher, 0.5), (phone, 0.3), (laptop, 0.9), (lost, 0.5)):
        expect(page.locator(".gdviz-sentence").first).to_contain_text(f"You said {number}.")

    # The teacher's controls move those of all who follow, ten times a second at most, and nothing else is sent.
    frames.clear()
    began = time.monotonic()
    for _ in range(25):
        teacher.get_by_role("slider", name="η").first.press("ArrowRight")
    for page in (*learners, late):
        expect(eta(page)).to_have_value("0.3")
    moves = [frame["changes"] for frame in frames if frame["type"] == "state"]
    assert all(list(move) == ["largest_step.eta"] for move in moves)
    # One more at the beginning, and one that a timer may be early by.
    assert 1 <= len(moves) <= 10 * (time.monotonic() - began) + 2

    # Who touches one is on their own, until they come back.
    laptop.get_by_role("slider", name="η").first.press("ArrowRight")
    expect(bar(laptop)).to_contain_text("You moved η, so you are on your own now.")
    expect(bar(teacher)).to_contain_text("4 here, 3 following")
    set_eta(teacher, 0.45)
    expect(eta(phone)).to_have_value("0.45")
    expect(eta(laptop)).to_have_value("0.31")
    laptop.get_by_role("switch").check()
    expect(eta(laptop)).to_have_value("0.45")
    phone.get_by_role("switch").uncheck()
    expect(bar(teacher)).to_contain_text("4 here, 3 following")
    teacher.get_by_role("button", name="All eyes to the front").click()
    expect(phone.get_by_role("switch")).to_be_checked()
    expect(bar(phone)).to_contain_text("Your teacher asks everybody to look to the front.")

    # Hands.
    phone.get_by_role("button", name="Raise hand").click()
    teacher.get_by_text("1 hand").click()
    teacher.get_by_role("button", name="Lower").click()
    expect(phone.get_by_role("button", name="Raise hand")).to_have_attribute("aria-pressed", "false")

    # A second round begins without answers.
    asked.get_by_role("button", name="Ask again").click()
    expect(asked).to_contain_text("0 of 4 answered")
    answer(phone, 0.5)
    expect(asked).to_contain_text("1 of 4 answered")

    # All go to another lesson with the teacher, who has all answers of both rounds as a file.
    teacher.locator(".more summary").click()
    teacher.get_by_role("link", name="Another lesson").click()
    teacher.get_by_label("Lesson", exact=True).select_option(f"{ARROW}.html")
    teacher.get_by_role("button", name="Go there").click()
    ready(teacher)
    for page in (*learners, late):
        page.wait_for_url(f"**/{ARROW}.html?room={code}")
        ready(page)
    teacher.locator(".more summary").click()
    with teacher.expect_download() as download:
        teacher.get_by_role("button", name="Download the answers").click()
    table = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8"))))
    assert {(row["page"], row["question"]) for row in table} == {(f"{STEP}.html", QUESTION)}
    found = sorted((int(row["round"]), int(row["learner"]), float(row["answer"])) for row in table)
    assert found == [(1, 1, 0.3), (1, 2, 0.9), (1, 3, 0.5), (2, 1, 0.5)]

    # The room ends for all, who keep their pages.
    teacher.on("dialog", lambda dialog: dialog.accept())
    teacher.get_by_role("button", name="End the room").click()
    for page in (*learners, late):
        expect(bar(page)).to_contain_text("The teacher has ended the room.")
        expect(question(page).get_by_role("button", name="This is my prediction")).to_be_visible()
    page = open_(f"join/{code}")
    expect(page.get_by_role("status")).to_contain_text("There is no room with this code.")
    assert teacher.evaluate("Object.keys(sessionStorage).filter((name) => name.endsWith('key')).length") == 0


def test_everybodys_arrows_stand_in_the_figure(open_: Callable[..., Page]) -> None:
    teacher = open_("class", PROJECTOR)
    code = teach(teacher, ARROW)
    asked = go_to_question(teacher)
    for keys in (["Shift+ArrowUp"], ["Shift+ArrowUp", "Shift+ArrowUp"], ["Shift+ArrowDown"]):
        page = ready(open_(f"join/{code}", PHONE))
        tip = page.get_by_role("slider", name="Tip of your arrow; move it with the arrow keys")
        for key in keys:
            tip.press(key)
        question(page).get_by_role("button", name="This is my prediction").click()
    expect(asked).to_contain_text("3 of 3 answered")
    asked.get_by_role("button", name="Show the answers").click()
    figure = teacher.locator(".gdviz-now .gdviz-drawing").first
    expect(figure.locator(".everyone .arrows .arrows")).to_have_count(2)
    # Each arrow is one part of the path; the median's is the only one of its own.
    parts = figure.locator(".everyone .arrows .arrows").evaluate_all(
        "all => all.map((path) => path.getAttribute('d').match(/M/g).length)"
    )
    assert parts == [3, 1]
    # The ring began at b = −1.2, and each key moves it by a tenth of the axis, 0.5.
    expect(asked).to_contain_text("The median of 3 answers is (1.2, −0.7)")
    expect(figure.locator(".gdviz-legend")).to_contain_text("the class")
    # What one learner can see of others is there once it is revealed.
    assert page.locator(".everyone .arrows").count() == 0
    teacher.keyboard.press("r")
    expect(page.locator(".gdviz-drawing").first.locator(".everyone .arrows .arrows")).to_have_count(2)


def test_a_server_without_redis_that_was_stopped_is_reported_and_pages_go_on_alone(
    open_: Callable[..., Page], server: Server
) -> None:
    teacher = open_("class", PROJECTOR)
    code = teach(teacher, STEP)
    learner, other = (ready(open_(f"join/{code}", PHONE)) for _ in range(2))
    answer(learner, 0.4)
    server.stop()
    for page in (teacher, learner, other):
        expect(bar(page)).to_contain_text("connection lost")
    # Meanwhile, a learner may go on alone.
    other.get_by_role("switch").uncheck()
    answer(other, 0.7)
    expect(other.locator(".gdviz-sentence").first).to_contain_text("You said 0.7.")
    server.start()
    for page in (teacher, learner):
        expect(bar(page)).to_contain_text("the server was restarted")
    expect(learner.locator(".gdviz-sentence").first).to_contain_text("You said 0.4.")
    expect(learner.locator(".gdviz-moved[inert]")).to_have_count(0)
    set_eta(learner, 0.2)
    expect(eta(learner)).to_have_value("0.2")


def test_with_redis_a_room_survives_its_server(
    open_: Callable[..., Page], server: Server, redis_address: str, tmp_path: Path
) -> None:
    lasting = Server(server.folder, tmp_path / "log", server.cache, redis_address)
    lasting.start()
    try:
        teacher = open_(f"{lasting.address}/class", PROJECTOR)
        code = teach(teacher, STEP)
        learner = ready(open_(f"{lasting.address}/join/{code}", PHONE))
        asked = go_to_question(teacher)
        answer(learner, 0.4)
        expect(asked).to_contain_text("1 of 1 answered")
        lasting.stop()
        for page in (teacher, learner):
            expect(bar(page)).to_contain_text("connection lost")
        lasting.start()
        for page in (teacher, learner):
            ready(page)
        expect(asked).to_contain_text("1 of 1 answered")
        teacher.keyboard.press("r")
        expect(learner.locator(".gdviz-sentence").first).to_contain_text("You said 0.4.")
        expect(question(learner)).to_contain_text("One answer: 0.4.")
    finally:
        lasting.stop()


def test_a_race_computes_what_everybody_has_chosen(open_: Callable[..., Page]) -> None:
    teacher = open_("class", PROJECTOR, reduced_motion="reduce")
    code = teach(teacher, LABORATORY, present=False)
    learners = [ready(open_(f"join/{code}", PHONE)) for _ in range(3)]
    teacher.get_by_role("button", name="Race …").click()
    dialog = teacher.get_by_role("dialog", name="A race")
    dialog.get_by_label("Learning rate η, at most").fill("1")
    dialog.get_by_label("w", exact=True).check()
    expect(dialog.get_by_label("b", exact=True)).to_be_checked()
    dialog.get_by_role("button", name="Open the race").click()
    panel = teacher.locator(".gdviz-race")
    chosen = [(-1.0, 1.0, 0.2), (0.5, 2.0, 0.01), (-2.0, -2.0, 1.0)]
    for page, values in zip(learners, chosen, strict=True):
        own = page.locator(".gdviz-race")
        for name, value in zip(("w", "b", "Learning rate η"), values, strict=True):
            entered = own.get_by_label(f"{name}, as a number")
            entered.fill(str(value))
            entered.press("Enter")
        own.get_by_role("button", name="This is my run").click()
        expect(own).to_contain_text("Your run is in.")
    expect(panel).to_contain_text("3 of 3 have chosen.")
    before = teacher.get_by_label("Learning rate η, as a number").input_value()
    # Who does not present calls the class to what is in the middle of the window.
    learners[0].evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(learners[0].locator(".gdviz-surface-view")).not_to_be_in_viewport()
    teacher.get_by_role("button", name="All eyes to the front").click()
    expect(learners[0].locator(".gdviz-surface-view")).to_be_in_viewport()
    panel.get_by_role("button", name="Start the race").click()
    expect(panel.locator("tbody tr")).to_have_count(3)

    # The losses that gdviz.descend comes to, the lowest first, to the three digits shown; the last of them diverges.
    def last_loss(w: float, b: float, rate: float) -> float:
        optimizer = gdviz.OPTIMIZERS["gradient_descent"](learning_rate=rate)
        return float(
            gdviz.descend(gdviz.GALLERY["linear"]().loss, np.array([w, b], np.float32), optimizer, 50).loss[-1]
        )

    losses = [last_loss(*values) for values in chosen]
    rows = panel.locator("tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    order = np.argsort([loss if np.isfinite(loss) else np.inf for loss in losses])
    assert [row[1] for row in rows] == [f"Learner {i + 1}" for i in order]
    for row, i in zip(rows, order, strict=True):
        if np.isfinite(losses[i]):
            np.testing.assert_allclose(float(row[-1].replace("−", "-")), losses[i], rtol=0.01)
        else:
            assert row[-1] == "diverged"
    expect(teacher.locator(".racer")).to_have_count(3)
    # The teacher's own page is as it was, and nobody's page has shown the runs of others.
    expect(teacher.get_by_label("Learning rate η, as a number")).to_have_value(before)
    for page in learners:
        expect(page.locator(".gdviz-race")).to_contain_text("Your run is on your teacher’s screen.")
        expect(page.get_by_label("Learning rate η, as a number").first).to_have_value(before)

    # A second round, with the choices of the first as a beginning.
    panel.get_by_role("button", name="Another round").click()
    expect(panel.get_by_role("heading")).to_have_text("Race, round 2")
    own = learners[2].locator(".gdviz-race")
    expect(own.get_by_label("w, as a number")).to_have_value("−2")
    own.get_by_role("button", name="This is my run").click()
    expect(panel).to_contain_text("1 of 3 have chosen.")
    expect(panel).to_contain_text("Round 1: the best loss is")
    expect(teacher.locator(".racer")).to_have_count(0)


def test_where_there_are_no_rooms_a_page_goes_on_alone(chromium: Browser, exported: Callable[[str], Path]) -> None:
    with serve_files(exported(STEP)) as site, opener(chromium, "error", "elsewhere") as open_page:
        page = open_page(f"{site}/{Path(STEP).name}.html?room=ABCDE")
        page.wait_for_selector("html[data-ready]")
        expect(page.locator("#gdviz-note")).to_have_text("There are no rooms here, so this page goes on alone.")
        expect(bar(page)).to_have_count(0)
        answer(page, 0.5)
        expect(page.locator(".gdviz-sentence").first).to_contain_text("You said 0.5.")


def test_codes_and_nicknames_are_what_they_are(open_: Callable[..., Page], server: Server) -> None:
    page = open_("")
    page.get_by_role("link", name="join a room").click()
    page.get_by_label("The code").fill("zzzzz")
    page.get_by_label("The code").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("There is no room with this code.")
    expect(page.get_by_label("The code")).to_have_value("ZZZZZ")
    page.goto(f"{server.address}/{STEP}.html?room=ZZZZZ")
    expect(bar(page)).to_contain_text("There is no room with this code.")
    answer(page, 0.5)
    expect(page.locator(".gdviz-sentence").first).to_contain_text("You said 0.5.")

    teacher = open_("class", PROJECTOR)
    code = teach(teacher, STEP, nicknames=True)
    learner = ready(open_(f"join/{code}", PHONE))
    learner.get_by_label("Nickname").fill("<b>Ada</b>")
    learner.get_by_label("Nickname").press("Enter")
    ready(learner)
    answer(learner, 0.5)
    go_to_question(teacher).get_by_role("button", name="Show the answers").click()
    expect(teacher.locator(".mark")).to_have_attribute("title", "<b>Ada</b>")
    learner.get_by_role("button", name="Raise hand").click()
    teacher.get_by_text("1 hand").click()
    expect(teacher.locator(".hands li")).to_contain_text("<b>Ada</b>")


def test_pages_of_a_class_are_for_everybody_and_read_from_the_back_row(open_: Callable[..., Page], axe: str) -> None:
    found: dict[str, list[str]] = {}
    join = open_("join", PHONE, color_scheme="dark")
    found["join"] = findings(join, axe)
    teacher = open_("class", PROJECTOR)
    found["class"] = findings(teacher, axe)
    code = teach(teacher, STEP, nicknames=True)
    learner = ready(open_(f"join/{code}", PHONE, color_scheme="dark"))
    asked = go_to_question(teacher)

    # By keys alone.
    number = question(learner).get_by_role("slider")
    number.focus()
    learner.keyboard.press("ArrowRight")
    question(learner).get_by_role("button", name="This is my prediction").press("Enter")
    learner.get_by_role("button", name="Raise hand").press("Space")
    expect(asked).to_contain_text("1 of 1 answered")
    asked.get_by_role("button", name="Show the answers").press("Enter")
    expect(teacher.locator(".hands summary")).to_have_text("1 hand")
    teacher.locator(".hands summary").press("Enter")
    expect(teacher.get_by_role("button", name="Lower")).to_be_visible()
    teacher.locator(".more summary").press("Space")
    expect(teacher.get_by_role("button", name="End the room")).to_be_visible()
    found["teacher"], found["learner"] = findings(teacher, axe), findings(learner, axe)
    assert teacher.evaluate(SMALLEST) >= 20
    assert teacher.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert learner.evaluate("document.documentElement.scrollWidth <= innerWidth")
    teacher.keyboard.press("Enter")
    teacher.locator(".gdviz-room .code").press("Enter")
    dialog = teacher.get_by_role("dialog")
    expect(dialog).to_contain_text(code)
    found["code"] = findings(teacher, axe)
    sizes = dialog.locator("h2, p, button").evaluate_all(
        "all => all.map((each) => parseFloat(getComputedStyle(each).fontSize))"
    )
    assert min(sizes) >= 20
    # The code of the picture leads to the room.
    assert dialog.get_by_role("img", name="The address as a QR code").is_visible()
    teacher.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(teacher.locator(".gdviz-presentation")).to_be_visible()
    asked.get_by_role("button", name="Reveal to everyone").press("Enter")
    expect(question(learner).locator(".mark")).to_have_count(1)
    found["revealed"], found["revealed to learners"] = findings(teacher, axe), findings(learner, axe)
    assert teacher.evaluate(SMALLEST) >= 20
    assert {state: each for state, each in found.items() if each} == {}
