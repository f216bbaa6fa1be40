"""One room, as a pure function: who may do what, and what follows for whom."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import Any

import pytest

from gdviz.classroom.delivery import frame
from gdviz.classroom.messages import Join, Left, Lost, Message, RefusedError, parse
from gdviz.classroom.records import message_of, room_of, text_of, text_of_room
from gdviz.classroom.room import (
    LEARNERS,
    MOST_ROUNDS,
    OTHERS,
    TEACHERS,
    AnswerChanged,
    Outcome,
    PeopleChanged,
    Replaced,
    Room,
    Sender,
    Sent,
    answered,
    answers,
    is_refused,
    people,
    receive,
)
from tests.classroom.pages import FIELDS, QUESTIONS, learner_id, new_room


def sender(number: int, connection: int | None = None) -> Sender:
    """The page of the teacher, who is 0, or of a learner."""
    return Sender(f"process/{number if connection is None else connection}", learner_id(number))


def message(kind: str, **facts: Any) -> Message:
    return parse(json.dumps({"type": kind} | facts))


def joining(number: int, **facts: Any) -> Message:
    join = message("join", learner=learner_id(number), **facts)
    assert isinstance(join, Join)
    return replace(join, teacher=number == 0)


def joined(room: Room, number: int, connection: int | None = None, **facts: Any) -> tuple[Room, list[Outcome]]:
    return receive(room, sender(number, connection), joining(number, **facts))


def a_class(learners: int = 2, **changes: Any) -> Room:
    """A room with a teacher, who asks `QUESTIONS`, and some learners."""
    room, _ = joined(new_room(**changes), 0, questions=QUESTIONS)
    for number in range(1, learners + 1):
        room, _ = joined(room, number, name=f"learner {number}")
    return room


def after(room: Room, *said: tuple[int, Message]) -> Room:
    """The room after messages, none of which is refused."""
    for number, each in said:
        room, outcomes = receive(room, sender(number), each)
        assert not is_refused(outcomes)
    return room


def why(room: Room, number: int, said: Message, **facts: Any) -> str:
    """Why a message is refused, which changes nothing and goes to its sender only."""
    same, outcomes = receive(room, sender(number, **facts), said)
    assert same is room
    [sent] = outcomes
    assert isinstance(sent, Sent)
    assert (sent.to, sent.message["type"]) == (sender(number, **facts).connection, "refused")
    return sent.message["why"]


def sent(outcomes: list[Outcome], kind: str) -> dict[str, Any]:
    [found] = [each for each in outcomes if isinstance(each, Sent) and each.message["type"] == kind]
    return {"to": found.to, **found.message}


# ---- Joining -------------------------------------------------------------------------------------


def test_learners_get_the_whole_when_they_join() -> None:
    room = after(
        a_class(0),
        (0, message("state", changes={"rate": "1", "start": "2"})),
        (0, message("state", changes={"start": None})),
    )
    room = after(room, (0, message("step", step=2)))
    _, outcomes = joined(room, 1)
    welcome = sent(outcomes, "welcome")
    assert welcome["to"] == sender(1).connection
    assert (welcome["role"], welcome["number"], welcome["page"]) == ("learner", 1, "lesson.html")
    assert (welcome["state"], welcome["step"]) == ({"rate": "1"}, 2)
    assert welcome["questions"]["rate"] == {"round": 1, "phase": "open"}
    assert "people" not in welcome
    assert PeopleChanged() in outcomes


def test_learners_who_come_back_are_the_same_and_replace_their_earlier_page() -> None:
    room = after(
        a_class(), (1, message("answer", question="rate", round=1, value=0.5)), (1, message("hand", raised=True))
    )
    again, outcomes = joined(room, 1, connection=7)
    assert Replaced(sender(1).connection) in outcomes
    welcome = sent(outcomes, "welcome")
    assert (welcome["number"], welcome["answers"], welcome["hand"]) == (1, {"rate": 0.5}, True)
    # What the earlier page sends after that is refused, and its end means nothing.
    assert why(again, 1, message("hand", raised=False)) == "join"
    assert receive(again, sender(1), Left()) == (again, [])
    away, _ = receive(again, sender(1, 7), Left())
    assert away.present == 1
    assert sent(joined(away, 1, connection=8)[1], "welcome")["number"] == 1


def test_room_is_full_with_its_last_learner_and_has_space_when_one_leaves() -> None:
    room = a_class(2, most=2)
    assert why(room, 3, joining(3)) == "full"
    # The teacher has a place in any case, and so has who is here already.
    assert not is_refused(joined(room, 0, connection=9)[1])
    assert not is_refused(joined(room, 1, connection=9)[1])
    room, _ = receive(room, sender(1), Left())
    assert not is_refused(joined(room, 3)[1])


def test_room_forgets_who_came_and_left_without_an_answer() -> None:
    room = after(a_class(2, most=2), (2, message("answer", question="rate", round=1, value=0.5)))
    room, _ = receive(room, sender(2), Left())
    for number in range(3, 40):
        room, outcomes = joined(room, number)
        assert not is_refused(outcomes)
        room, _ = receive(room, sender(number), Left())
    assert len(room.people) <= 4
    assert answers(room, "rate")["answers"] == [[2, "learner 2", 0.5]]


def test_nobody_becomes_the_teacher_by_an_id_nor_a_learner_by_the_teachers() -> None:
    room = a_class()
    learner_as_teacher = replace(joining(1), teacher=True)
    assert why(room, 1, learner_as_teacher, connection=9) == "key"
    teacher_as_learner = replace(joining(0), teacher=False)
    assert why(room, 0, teacher_as_learner, connection=9) == "key"
    assert why(room, 1, joining(1)) == "joined"


def test_names_are_for_rooms_that_ask_for_them() -> None:
    for nicknames, name in ((True, "learner 1"), (False, "")):
        room = after(a_class(nicknames=nicknames), (1, message("answer", question="rate", round=1, value=0)))
        assert answers(room, "rate")["answers"] == [[1, name, 0]]


# ---- Leading -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        message("state", changes={"rate": "1"}),
        message("page", page="other.html"),
        message("step", step=1),
        message("look"),
        message("phase", question="rate", phase="revealed"),
        message("race", fields=FIELDS),
        message("play"),
        message("lower", learner=2),
        message("close"),
    ],
)
def test_only_the_teacher_leads(said: Message) -> None:
    room = a_class()
    assert why(room, 1, said) == "teacher"
    assert why(room, 5, said) == "join"
    assert not is_refused(receive(room, sender(0), said)[1])


@pytest.mark.parametrize(
    "said",
    [message("hand", raised=True), message("follow", follows=False), message("answer", question="rate", round=1)],
)
def test_only_learners_answer(said: Message) -> None:
    assert why(a_class(), 0, said) == "learner"


def test_moves_go_to_all_others() -> None:
    room = a_class()
    for said in (
        message("state", changes={"rate": None}),
        message("step", step=None),
        message("play"),
        message("look"),
    ):
        _, outcomes = receive(room, sender(0), said)
        assert isinstance(outcomes[0], Sent)
        assert outcomes[0].to == OTHERS


def test_another_page_starts_anew() -> None:
    room = after(a_class(), (0, message("state", changes={"rate": "1"})), (0, message("page", page="other.html")))
    assert (room.page, room.state, room.questions) == ("other.html", {}, {})
    assert why(room, 1, message("answer", question="rate", round=1, value=0)) == "question"
    # A teacher who went there without saying so.
    room, outcomes = joined(room, 0, connection=9, page="third.html", questions=QUESTIONS[:1])
    assert sent(outcomes, "page")["page"] == "third.html"
    assert room.questions.keys() == {"rate"}


def test_questions_keep_their_answers_when_the_teacher_comes_back() -> None:
    room = after(a_class(), (1, message("answer", question="rate", round=1, value=0.5)))
    changed = [QUESTIONS[0], {**QUESTIONS[1], "points": 3}]
    room, outcomes = joined(room, 0, connection=9, questions=changed)
    assert sent(outcomes, "welcome")["answers"] == {"rate": [[1, "learner 1", 0.5]], "where": []}
    assert room.questions["where"].asked.points == 3


def test_state_has_a_size() -> None:
    room = a_class()
    for number in range(5):
        said = message("state", changes={f"points {number}": "x" * 15_000})
        if number < 4:
            room = after(room, (0, said))
        else:
            assert why(room, 0, said) == "state"


def test_hands_are_raised_and_lowered() -> None:
    room = after(a_class(), (1, message("hand", raised=True)), (2, message("hand", raised=True)))
    room = after(room, (2, message("follow", follows=False)))
    assert people(room) == {"type": "people", "count": 2, "following": 1, "hands": [1, 2]}
    room, outcomes = receive(room, sender(0), message("lower", learner=2))
    assert sent(outcomes, "hand") == {"to": sender(2).connection, "type": "hand", "raised": False}
    assert people(room)["hands"] == [1]
    # All eyes to the front.
    assert people(after(room, (0, message("look"))))["following"] == 2


def test_closed_room_refuses_everything() -> None:
    room = after(a_class(), (0, message("close")))
    assert room.ended
    assert why(room, 1, message("hand", raised=True)) == "ended"
    assert why(room, 9, joining(9)) == "ended"


def test_process_that_died_takes_its_people_along() -> None:
    room = a_class(3)
    room, _ = receive(room, Sender("other/1", learner_id(4)), joining(4))
    assert room.present == 4
    room, _ = receive(room, Sender(""), Lost("process"))
    assert room.present == 1


# ---- Answering -----------------------------------------------------------------------------------


def test_later_answer_replaces_the_earlier_one() -> None:
    room = a_class()
    for value in (0.1, 0.9):
        room, outcomes = receive(room, sender(1), message("answer", question="rate", round=1, value=value))
        assert outcomes == [AnswerChanged("rate", 1)]
    assert answers(room, "rate", {1})["answers"] == [[1, "learner 1", 0.9]]
    assert answered(room, "rate")["answered"] == 1


def test_answers_are_shown_without_names_once_they_are_revealed() -> None:
    room = after(a_class(), (2, message("answer", question="which", round=1, value=[0, 1])))
    room, outcomes = receive(room, sender(0), message("phase", question="which", phase="revealed"))
    assert sent(outcomes, "shown") == {"to": LEARNERS, "type": "shown", "question": "which", "answers": [[[0, 1]]]}
    assert why(room, 1, message("answer", question="which", round=1, value=[0, 0])) == "revealed"
    # Late comers see them, too.
    assert sent(joined(room, 3)[1], "shown")["answers"] == [[[0, 1]]]


def test_question_that_is_opened_again_has_a_new_round() -> None:
    room = after(a_class(), (1, message("answer", question="rate", round=1, value=0.5)))
    room, outcomes = receive(room, sender(0), message("phase", question="rate", phase="open"))
    assert sent(outcomes, "phase")["round"] == 2
    assert answered(room, "rate")["answered"] == 0
    assert why(room, 1, message("answer", question="rate", round=1, value=0.5)) == "round"
    assert why(room, 1, message("answer", question="rate", round=2, value=5)) == "value"
    assert why(room, 1, message("answer", question="none", round=2, value=5)) == "question"
    assert why(room, 0, message("phase", question="none", phase="open")) == "question"


def test_races_have_rounds() -> None:
    room = a_class()
    for number in (1, 2):
        room, outcomes = receive(room, sender(0), message("race", fields=FIELDS, title="Who is first?"))
        race = sent(outcomes, "race")
        assert (race["round"], race["title"], race["fields"]) == (number, "Who is first?", FIELDS)
        run = {"rate": 0.2, "optimizer": "adam"}
        assert why(room, 1, message("answer", question="race", round=number, value={"rate": 0.2})) == "value"
        room = after(room, (1, message("answer", question="race", round=number, value=run)))
    _, outcomes = joined(room, 1, connection=9)
    welcome = sent(outcomes, "welcome")
    assert (welcome["race"]["title"], welcome["answers"]) == ("Who is first?", {"race": run})


def test_rounds_go_on_when_the_class_comes_back_to_a_page() -> None:
    """So that answers of today are told from those that the teacher has already."""
    room = after(
        a_class(),
        (1, message("answer", question="rate", round=1, value=0.5)),
        (0, message("phase", question="where", phase="revealed")),
        (0, message("race", fields=FIELDS)),
        (1, message("answer", question="race", round=1, value={"rate": 0.2, "optimizer": "adam"})),
        (0, message("page", page="other.html")),
    )
    # The same question of another page.
    room, _ = joined(room, 0, connection=8, page="other.html", questions=QUESTIONS[:1])
    assert room.questions["rate"].round == 1
    # A learner's page is back before the teacher's.
    room, _ = receive(room, sender(0, 8), message("page", page="lesson.html"))
    room, outcomes = joined(room, 1, connection=7)
    assert sent(outcomes, "welcome")["questions"] == {}
    room = room_of(text_of_room(room))
    room, outcomes = joined(room, 0, connection=9, page="lesson.html", questions=QUESTIONS)
    rounds = {"rate": 2, "where": 2, "which": 1}
    welcome = sent(outcomes, "welcome")
    assert welcome["questions"] == {name: {"round": number, "phase": "open"} for name, number in rounds.items()}
    assert welcome["answers"] == {name: [] for name in rounds}
    phases = [each for each in outcomes if isinstance(each, Sent) and each.message["type"] == "phase"]
    assert {each.message["question"]: each.message["round"] for each in phases} == {"rate": 2, "where": 2}
    assert {(each.to, each.message["phase"]) for each in phases} == {(OTHERS, "open")}
    assert not is_refused(receive(room, sender(1, 7), message("answer", question="rate", round=2, value=0.5))[1])
    room, outcomes = receive(room, sender(0, 9), message("race", fields=FIELDS))
    assert sent(outcomes, "race")["round"] == 2
    assert sent(outcomes, "phase") == {
        "to": TEACHERS,
        "type": "phase",
        "question": "race",
        "phase": "open",
        "round": 2,
    }
    # A round without answers is not over.
    for _ in range(3):
        room, _ = joined(room, 0, page="other.html", questions=[])
        room, _ = joined(room, 0, connection=9, page="lesson.html", questions=QUESTIONS)
        assert {name: each.round for name, each in room.questions.items()} == rounds


def test_question_that_has_changed_is_asked_in_another_round() -> None:
    room = after(a_class(), (1, message("answer", question="rate", round=1, value=0.5)))
    room, outcomes = joined(room, 0, connection=9, questions=[{**QUESTIONS[0], "max": 2}])
    assert (room.questions["rate"].round, room.questions["rate"].answers) == (2, {})
    assert sent(outcomes, "phase")["round"] == 2


def test_room_remembers_the_rounds_of_some_questions() -> None:
    room = a_class(0)
    for page in range(8):
        asked = [{**QUESTIONS[0], "id": f"{number}"} for number in range(100)]
        room, _ = joined(room, 0, connection=page % 2, page=f"{page}.html", questions=asked)
        for each in asked:
            room, _ = receive(room, sender(0, page % 2), message("phase", question=each["id"], phase="revealed"))
    assert len(room.rounds) == MOST_ROUNDS
    room, _ = joined(room, 0, connection=9, page="6.html", questions=QUESTIONS[:1])
    assert len(room.rounds) == MOST_ROUNDS


# ---- Anything ------------------------------------------------------------------------------------

MESSAGES: list[dict[str, Any]] = [
    {"type": "join", "learner": learner_id(1), "name": "Ada", "questions": QUESTIONS, "page": "other.html"},
    {"type": "join", "learner": learner_id(0), "questions": QUESTIONS},
    {"type": "join", "learner": learner_id(5)},
    {"type": "state", "changes": {"rate": "0.1", "start": None}},
    {"type": "page", "page": "other.html"},
    {"type": "step", "step": 1},
    {"type": "look"},
    {"type": "phase", "question": "rate", "phase": "open"},
    {"type": "phase", "question": "where", "phase": "revealed"},
    {"type": "race", "fields": FIELDS, "title": "go"},
    {"type": "play"},
    {"type": "lower", "learner": 1},
    {"type": "answer", "question": "rate", "round": 1, "value": 0.5},
    {"type": "answer", "question": "where", "round": 1, "value": [[0, 1], [2, 3]]},
    {"type": "answer", "question": "which", "round": 1, "value": [0, 1]},
    {"type": "answer", "question": "race", "round": 1, "value": {"rate": 0.5, "optimizer": "adam"}},
    {"type": "follow", "follows": False},
    {"type": "hand", "raised": True},
]
HUGE = "a number beyond all others"
VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    2,
    1e308,
    10**30,
    "",
    "rate",
    "x" * 300,
    [],
    [[]],
    {},
    {"min": 0},
    [[0, 1]],
    "\ud800",
    HUGE,
]


def mutated(random: random.Random, value: Any) -> Any:
    """The value with a part replaced, added or removed."""
    if isinstance(value, dict) and value and random.random() < 0.8:
        name = random.choice(list(value))
        if random.random() < 0.15:
            return {other: value[other] for other in value if other != name}
        if random.random() < 0.1:
            return value | {random.choice(["key", "role", "teacher", "learner", "number", "x"]): random.choice(VALUES)}
        return value | {name: mutated(random, value[name])}
    if isinstance(value, list) and value and random.random() < 0.8:
        place = random.randrange(len(value))
        return [*value[:place], mutated(random, value[place]), *value[place + random.randrange(2) :]]
    return random.choice(VALUES)


def anything(random: random.Random) -> str:
    """A message, a mutated one, one with damaged text, or noise."""
    chosen = random.choice(MESSAGES)
    for _ in range(random.choice([0, 1, 1, 1, 2, 4])):
        chosen = mutated(random, chosen)
    # Which is JSON, but no number for pages.
    text = json.dumps(chosen).replace(json.dumps(HUGE), "1e999")
    if random.random() < 0.1:
        place = random.randrange(len(text) + 1)
        text = (
            text[:place]
            + random.choice(['"', "{", "]", "NaN", "1e999", "\x00", "9" * 50, "\\", ""])
            + text[place + 1 :]
        )
    return (
        text if random.random() < 0.98 else "".join(map(chr, random.choices(range(1, 0x3000), k=random.randrange(60))))
    )


def test_no_message_fails_or_changes_a_room_that_refuses_it() -> None:
    source = random.Random(7)
    room, records, accepted, refused = a_class(4), [], 0, 0
    for count in range(100_000):
        if room.ended or count % 5000 == 0:
            room = a_class(4)
        try:
            said = parse(anything(source))
        except RefusedError:
            refused += 1
            continue
        if isinstance(said, Join):
            # As the handler does, without the key.
            said = replace(said, teacher=said.learner == learner_id(0))
            who = Sender(f"process/{source.randrange(8)}", said.learner)
        else:
            who = sender(source.choice([0, 0, 1, 2, 3, 4, 6]))
        after, outcomes = receive(room, who, said)
        if is_refused(outcomes):
            refused += 1
            assert after is room
        else:
            accepted += 1
            for each in outcomes:
                if isinstance(each, Sent):
                    frame(each.message)
            assert message_of(text_of(who, said)) == (who, said)
        if count % 500 == 0:
            records.append((room, text_of_room(room)))
            assert room_of(text_of_room(room)) == room
        room = after
    # Both happened often, and no room was changed later.
    assert accepted > 5000
    assert refused > 50_000
    assert all(text_of_room(room) == text for room, text in records)
