"""Bodies of loops as functions of their own.

Engines begin to run a function before they have compiled it well, and go on so until it returns. What is called in
each turn of a loop is soon fast.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from gdviz.compiler.code import Assign, Branch, Group, Perform, Statement, statements_in, used_by, used_in
from gdviz.compiler.expressions import I32, Expression, Local, call, reading

LEAST_BODY = 600
"""Instructions of a loop's body from which on it is a function."""

BODY_PER_NUMBER = 100
"""Instructions of a loop's body for each number that it takes and leaves: then passing them costs little."""


@dataclass(frozen=True)
class Part:
    """Statements that become a function, the locals that it takes and leaves, and all that it sets."""

    name: str
    body: Sequence[Statement]
    parameters: tuple[Local, ...]
    results: tuple[Local, ...]
    assigned: tuple[Local, ...]


Crosses = Callable[[Group, Local], bool]
"""Whether a local is used both inside and outside of a loop."""


def split(body: Sequence[Statement], crosses: Crosses, name: str) -> tuple[list[Statement], list[Part]]:
    """Return a function's statements with calls in the place of loops' bodies, and what is called."""
    parts: list[Part] = []

    def changed(statement: Statement) -> Statement:
        if not isinstance(statement, Group) or statement.kind == "lanes":
            return statement
        if statement.kind == "loop":
            size = _size(statement.body)
            if size < LEAST_BODY:
                return statement
            inner, end = _without_end(statement.body)
            flow = _flow(inner)
            at_end = {one for step in end for one in used_in(step)}
            results = [one for one in flow.assigned if one in at_end or crosses(statement, one)]
            # Others are set before they are read, in one branch or another.
            needed = [one for one in flow.needed if one in at_end or crosses(statement, one)]
            # What is set in some turns only keeps its value in others.
            parameters = dict.fromkeys([*needed, *(one for one in results if one not in flow.sure)])
            if size >= BODY_PER_NUMBER * (len(parameters) + len(results)) and not _leaves(inner):
                number = len(parts)
                part = Part(f"{name}.loop.{number + 1}", inner, tuple(parameters), tuple(results), tuple(flow.assigned))
                parts.append(part)
                parts[number] = replace(part, body=[changed(one) for one in inner])
                return replace(statement, body=[_called(part), *end])
        return replace(statement, body=[changed(inner) for inner in statement.body])

    return [changed(statement) for statement in body], parts


def _without_end(body: Sequence[Statement]) -> tuple[list[Statement], list[Statement]]:
    """Return the body of a loop without its end, and that: where it counts, and the branch."""
    end = len(body) - 1
    while end and isinstance(step := body[end - 1], Assign) and step.value.operation == "i32.add":
        end -= 1
    return list(body[:end]), list(body[end:])


def _size(body: Sequence[Statement]) -> int:
    return sum(1 + expression.size for statement in statements_in(body) for expression in _expressions(statement))


def _leaves(body: Sequence[Statement]) -> bool:
    """Return whether statements may go to a label outside of them."""
    labels = {one.label for one in statements_in(body) if isinstance(one, Group)}
    return any(isinstance(one, Branch) and one.label not in labels for one in statements_in(body))


def _expressions(statement: Statement) -> tuple[Expression, ...]:
    match statement:
        case Assign(_, expression) | Perform(expression):
            return (expression,)
        case Branch(_, condition) | Group(condition=condition):
            return () if condition is None else (condition,)


def _called(part: Part) -> Statement:
    calling = call(part.name, I32, *map(reading, part.parameters))
    return Assign(part.results, calling) if part.results else Perform(calling)


@dataclass
class _Flow:
    """What statements do with locals, each in the order in which they first do it.

    - `assigned`: those that they set; `sure`: those that they set whatever happens;
    - `needed`: those that they may read before they have set them.
    """

    assigned: dict[Local, None] = field(default_factory=dict)
    sure: set[Local] = field(default_factory=set)
    needed: dict[Local, None] = field(default_factory=dict)


def _flow(body: Sequence[Statement]) -> _Flow:
    flow = _Flow()

    def read(body: Sequence[Statement], sure: set[Local]) -> None:
        for statement in body:
            for expression in _expressions(statement):
                for one in used_by(expression):
                    if isinstance(one, Local) and one not in sure:
                        flow.needed[one] = None
            if isinstance(statement, Assign):
                flow.assigned.update(dict.fromkeys(statement.targets))
                sure.update(statement.targets)
            elif isinstance(statement, Group):
                # The body of a loop runs at least once; others may be left before their end.
                read(statement.body, sure if statement.kind in ("loop", "lanes") else set(sure))

    read(body, flow.sure)
    return flow
