"""One room, as a pure function of what its pages send: no sockets, no clock, no random numbers.

`receive` is the whole of it. Processes that share a room apply the same messages in the same order, so their rooms are
equal.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from gdviz.classroom.messages import (
    RACE,
    REFUSALS,
    Answer,
    Answered,
    Asked,
    Close,
    Follow,
    FromLearner,
    FromTeacher,
    Hand,
    Join,
    Left,
    Look,
    Lost,
    Lower,
    Message,
    Page,
    Phase,
    Play,
    Race,
    RefusedError,
    State,
    Step,
    fits,
)

LONGEST_STATE = 64 * 1024
"""Characters of all entries of a page's state."""
MOST_SHOWN = 2000
"""Points, or other answers, that each learner's page gets of a question."""
MOST_ROUNDS = 500
"""Questions of which a room remembers their rounds."""
TEACHERS, LEARNERS, OTHERS = "teachers", "learners", "others"
"""To whom something is sent: the last are all but the connection that has caused it. Else the name of a connection."""


@dataclass(frozen=True)
class Sender:
    """Who sends: a connection, named `process/number`, and the person whose page it is."""

    connection: str
    learner: str = ""


SERVER = Sender("")
"""Who sends what no page has sent."""


@dataclass(frozen=True)
class Person:
    """Somebody who has joined; `connection` is empty while they are away. Teachers have the number 0."""

    number: int
    name: str
    connection: str
    teacher: bool = False
    follows: bool = True
    hand: bool = False


@dataclass(frozen=True)
class Question:
    """A question of the page, in its present round: answers by the number of the learner."""

    asked: Asked
    round: int = 1
    phase: str = "open"
    answers: Mapping[int, Answered] = field(default_factory=dict)


@dataclass(frozen=True)
class Room:
    """A class: which page it has, in which state; who is there, and what they have answered.

    - `key`: the digest of the teacher's key;
    - `ends`: when the room ends (seconds since 1970);
    - `most`: how many learners there may be;
    - `people`: by the id that their browser has made;
    - `rounds`: in which round questions begin that are asked anew, by `_place`; those that are not there, in the first.
    """

    code: str
    key: str
    page: str
    nicknames: bool
    ends: float
    most: int
    ended: bool = False
    state: Mapping[str, str] = field(default_factory=dict)
    step: int | None = None
    race: Mapping[str, Any] | None = None
    questions: Mapping[str, Question] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    numbers: int = 0
    rounds: Mapping[str, int] = field(default_factory=dict)

    @property
    def present(self) -> int:
        """How many learners are there."""
        return sum(1 for person in self.people.values() if person.connection and not person.teacher)

    def is_key(self, key: str) -> bool:
        """Return whether this is the teacher's key."""
        return hmac.compare_digest(digest(key), self.key)


def digest(key: str) -> str:
    """Return what is stored of a teacher's key."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()


# ---- What is sent --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sent:
    """A message, and to whom it goes."""

    to: str
    message: Mapping[str, Any]


@dataclass(frozen=True)
class PeopleChanged:
    """The teacher is to learn who is there, soon."""


@dataclass(frozen=True)
class AnswerChanged:
    """The teacher is to learn of an answer, and all how many there are, soon."""

    question: str
    number: int


@dataclass(frozen=True)
class Replaced:
    """A connection is to be closed: its page has another one."""

    connection: str


Outcome = Sent | PeopleChanged | AnswerChanged | Replaced


def refusal(to: str, why: str) -> Sent:
    """Return the message that something was refused."""
    return Sent(to, {"type": "refused", "why": why, "sentence": REFUSALS[why]})


def people(room: Room) -> dict[str, Any]:
    """Return who is there, for the teacher."""
    learners = [person for person in room.people.values() if person.connection and not person.teacher]
    return {
        "type": "people",
        "count": len(learners),
        "following": sum(person.follows for person in learners),
        "hands": sorted(person.number for person in learners if person.hand),
    }


def answers(room: Room, name: str, numbers: set[int] | None = None) -> dict[str, Any]:
    """Return the answers of some learners to a question, by default of all, for the teacher."""
    question = room.questions[name]
    names = {person.number: person.name for person in room.people.values()}
    given = [
        [number, names.get(number, ""), value]
        for number, value in question.answers.items()
        if numbers is None or number in numbers
    ]
    return {"type": "answers", "question": name, "round": question.round, "answers": given}


def answered(room: Room, name: str) -> dict[str, Any]:
    """Return how many have answered a question, for learners."""
    question = room.questions[name]
    return {"type": "answers", "question": name, "round": question.round, "answered": len(question.answers)}


def shown(name: str, question: Question) -> dict[str, Any]:
    """Return everybody's answers without their names, for learners; of long ones as many as a picture can show."""
    values = list(question.answers.values())[: MOST_SHOWN // max(1, question.asked.points)]
    return {"type": "shown", "question": name, "answers": [[value] for value in values]}


def welcome(room: Room, person: Person) -> dict[str, Any]:
    """Return all that a page needs when it joins."""
    own = {name: question.answers.get(person.number) for name, question in room.questions.items()}
    message = {
        "type": "welcome",
        "role": "teacher" if person.teacher else "learner",
        "number": person.number,
        "page": room.page,
        "state": room.state,
        "step": room.step,
        "questions": {name: {"round": each.round, "phase": each.phase} for name, each in room.questions.items()},
        "answers": {name: value for name, value in own.items() if value is not None},
        "hand": person.hand,
        "follows": person.follows,
        "nicknames": room.nicknames,
        "race": room.race,
    }
    if person.teacher:
        given = {name: answers(room, name)["answers"] for name in room.questions}
        message |= {"people": people(room), "answers": given}
    return message


# ---- Receiving -----------------------------------------------------------------------------------


def receive(room: Room, sender: Sender, message: Message) -> tuple[Room, list[Outcome]]:
    """Return the room after a message, and what follows from it; what is refused leaves the very same room."""
    try:
        return _received(room, sender, message)
    except RefusedError as error:
        return room, [refusal(sender.connection, error.why)]


def is_refused(outcomes: list[Outcome]) -> bool:
    """Return whether a message was refused."""
    return any(isinstance(outcome, Sent) and outcome.message["type"] == "refused" for outcome in outcomes)


def _received(room: Room, sender: Sender, message: Message) -> tuple[Room, list[Outcome]]:
    if room.ended:
        raise RefusedError("ended")
    match message:
        case Join():
            return _join(room, sender, message)
        case Left():
            return _away(room, {sender.connection})
        case Lost(process):
            connections = {person.connection for person in room.people.values()}
            return _away(room, {each for each in connections if is_of(each, process)})
    person = room.people.get(sender.learner)
    if person is None or person.connection != sender.connection:
        raise RefusedError("join")
    if person.teacher:
        if isinstance(message, FromLearner):
            raise RefusedError("learner")
        return _lead(room, message)
    if isinstance(message, FromTeacher):
        raise RefusedError("teacher")
    return _learn(room, sender, person, message)


def is_of(connection: str, process: str) -> bool:
    """Return whether a connection is with this process."""
    return connection.startswith(f"{process}/")


def _join(room: Room, sender: Sender, message: Join) -> tuple[Room, list[Outcome]]:
    known = room.people.get(sender.learner)
    if known and known.connection == sender.connection:
        raise RefusedError("joined")
    if known and known.teacher != message.teacher:
        # An id is of a teacher or of a learner.
        raise RefusedError("key")
    name = message.name if room.nicknames else ""
    if known:
        person = replace(known, connection=sender.connection, name=name or known.name)
    else:
        room = _with_vacancy(room, message.teacher)
        number = 0 if message.teacher else room.numbers + 1
        room = replace(room, numbers=max(number, room.numbers))
        person = Person(number, name, sender.connection, message.teacher)
    if not message.teacher and not (known and known.connection) and room.present >= room.most:
        raise RefusedError("full")
    room = replace(room, people={**room.people, sender.learner: person})
    outcomes: list[Outcome] = [Replaced(known.connection)] if known and known.connection else []
    if message.teacher:
        if message.page and message.page != room.page:
            room, moved = _go(room, message.page)
            outcomes += moved
        if message.questions is not None:
            room, news = _with_questions(room, message.questions)
            outcomes += news
    outcomes.append(Sent(sender.connection, welcome(room, person)))
    if not message.teacher:
        revealed = [(name, each) for name, each in room.questions.items() if each.phase == "revealed"]
        outcomes += [Sent(sender.connection, shown(*each)) for each in revealed]
    return room, [*outcomes, PeopleChanged()]


def _with_vacancy(room: Room, teacher: bool) -> Room:
    """Return the room with space for one more: somebody is forgotten who is away and has not answered."""
    if len(room.people) < 2 * room.most:
        return room
    answering = {number for question in room.questions.values() for number in question.answers}
    away = [name for name, person in room.people.items() if not person.connection and person.number not in answering]
    if not away and not teacher:
        raise RefusedError("full")
    return replace(room, people={name: person for name, person in room.people.items() if name not in away[:1]})


def _with_questions(room: Room, asked: tuple[Asked, ...]) -> tuple[Room, list[Outcome]]:
    """Return the room with the questions of a page; those that it knows keep their rounds and answers."""
    known, room = room.questions, _remembering(room)
    same = {each.id: known[each.id] for each in asked if each.id in known and known[each.id].asked == each}
    fresh = {each.id: Question(each, _first_round(room, each.id)) for each in asked if each.id not in same}
    race = {RACE: known[RACE]} if room.race and RACE in known else {}
    # Pages that were there before the teacher's take all questions for new ones.
    later = [_phase_of(name, question) for name, question in fresh.items() if question.round > 1]
    return replace(room, questions={each.id: (same | fresh)[each.id] for each in asked} | race), [*later]


def _remembering(room: Room) -> Room:
    """Return the room with the rounds of its questions, so that later answers to them are told from earlier ones."""
    next_rounds = {
        _place(room, name): each.round + bool(each.answers or each.phase != "open")
        for name, each in room.questions.items()
    }
    before = {place: number for place, number in room.rounds.items() if place not in next_rounds}
    later = {place: number for place, number in next_rounds.items() if number > 1}
    return replace(room, rounds=dict([*before.items(), *later.items()][-MOST_ROUNDS:]))


def _first_round(room: Room, name: str) -> int:
    return room.rounds.get(_place(room, name), 1)


def _place(room: Room, name: str) -> str:
    """Return the name of a question among those of all pages."""
    return f"{room.page} {name}"


def _away(room: Room, connections: set[str]) -> tuple[Room, list[Outcome]]:
    gone = {name: person for name, person in room.people.items() if person.connection in connections and connections}
    if not gone:
        return room, []
    people = {**room.people, **{name: replace(person, connection="") for name, person in gone.items()}}
    return replace(room, people=people), [PeopleChanged()]


def _go(room: Room, page: str) -> tuple[Room, list[Outcome]]:
    room = replace(_remembering(room), page=page, state={}, step=None, race=None, questions={})
    return room, [Sent(OTHERS, {"type": "page", "page": page})]


def _lead(room: Room, message: Message) -> tuple[Room, list[Outcome]]:
    """Do what a teacher asks for."""
    match message:
        case State(changes):
            state = {name: text for name, text in {**room.state, **changes}.items() if text is not None}
            if sum(len(name) + len(text) for name, text in state.items()) > LONGEST_STATE:
                raise RefusedError("state")
            return replace(room, state=state), [Sent(OTHERS, {"type": "state", "changes": changes})]
        case Page(page):
            return _go(room, page)
        case Step(step):
            return replace(room, step=step), [Sent(OTHERS, {"type": "step", "step": step})]
        case Look():
            followers = {name: replace(person, follows=True) for name, person in room.people.items()}
            return replace(room, people=followers), [Sent(OTHERS, {"type": "look"}), PeopleChanged()]
        case Phase(name, phase):
            return _phase(room, name, phase)
        case Race(asked, about):
            earlier = room.questions.get(RACE)
            question = Question(asked, earlier.round + 1 if earlier else _first_round(room, RACE))
            room = replace(room, race=about, questions={**room.questions, RACE: question})
            news = [Sent(OTHERS, {**about, "type": "race", "round": question.round})]
            # The teacher's page counts rounds itself, from the first on.
            is_later = earlier is None and question.round > 1
            return room, [*news, replace(_phase_of(RACE, question), to=TEACHERS)] if is_later else [*news]
        case Play():
            return room, [Sent(OTHERS, {"type": "play"})]
        case Lower(number):
            lowered = {name: replace(each, hand=False) for name, each in room.people.items() if each.number == number}
            news = [Sent(each.connection, {"type": "hand", "raised": False}) for each in lowered.values()]
            return replace(room, people={**room.people, **lowered}), [*news, PeopleChanged()]
        case Close():
            ended = {"type": "closed", "sentence": "The teacher has ended the room."}
            return replace(room, ended=True), [Sent(TEACHERS, ended), Sent(LEARNERS, ended)]
    raise RefusedError("malformed")


def _phase(room: Room, name: str, phase: str) -> tuple[Room, list[Outcome]]:
    question = room.questions.get(name)
    if question is None:
        raise RefusedError("question")
    is_new_round = phase == "open"
    question = Question(question.asked, question.round + 1) if is_new_round else replace(question, phase=phase)
    room = replace(room, questions={**room.questions, name: question})
    outcomes: list[Outcome] = [_phase_of(name, question)]
    if not is_new_round:
        outcomes.append(Sent(LEARNERS, shown(name, question)))
    return room, outcomes


def _phase_of(name: str, question: Question) -> Sent:
    return Sent(OTHERS, {"type": "phase", "question": name, "phase": question.phase, "round": question.round})


def _learn(room: Room, sender: Sender, person: Person, message: Message) -> tuple[Room, list[Outcome]]:
    """Do what a learner asks for."""
    match message:
        case Answer():
            return _answer(room, person, message), [AnswerChanged(message.question, person.number)]
        case Follow(follows):
            person = replace(person, follows=follows)
        case Hand(raised):
            person = replace(person, hand=raised)
        case _:
            raise RefusedError("malformed")
    return replace(room, people={**room.people, sender.learner: person}), [PeopleChanged()]


def _answer(room: Room, person: Person, message: Answer) -> Room:
    question = room.questions.get(message.question)
    if question is None:
        raise RefusedError("question")
    if message.round != question.round:
        raise RefusedError("round")
    if question.phase != "open":
        raise RefusedError("revealed")
    if not fits(message.value, question.asked):
        raise RefusedError("value")
    question = replace(question, answers={**question.answers, person.number: message.value})
    return replace(room, questions={**room.questions, message.question: question})
