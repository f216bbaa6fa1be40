"""Numbers of very long functions in memory: engines allow only so many locals, and take long for many of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from gdviz.compiler.code import Assign, Builder, Group, Perform, Statement, statements_in, used_in
from gdviz.compiler.expressions import I32, Expression, Local, Memory
from gdviz.compiler.loops import mapped

MOST_LOCALS = 1000
"""Locals of a function from which on those that live for long are in memory.

Engines allow 50,000, but wasmtime needs time that grows with their square: 0.3 s for 2,500 and 7 s for 10,000.
"""


def with_cells(builder: Builder, body: Sequence[Statement], span: Callable[[Local], int]) -> list[Statement]:
    """Return statements in which numbers whose `span`, from first to last use, is long are in memory.

    That is more than `MOST_LOCALS` statements: not many more locals are then alive at a time. What is used in shorter
    loops stays a local.
    """
    stays = set(_staying(body))
    cells = {
        one: Memory(builder.buffer(8 if one.type.endswith("64") else 4), 0)
        for one in builder.locals
        if one not in stays and one.type != "v128" and span(one) > MOST_LOCALS
    }

    def loaded(node: Expression) -> Expression | None:
        if not isinstance(node.immediate, Local) or node.immediate not in cells:
            return None
        return Expression(f"{node.kind.number}.load", (I32.constant(0),), node.kind, cells[node.immediate])

    def changed(statement: Statement) -> Statement:
        if isinstance(statement, Group):
            outer = mapped(replace(statement, body=[]), loaded)
            assert isinstance(outer, Group)
            return replace(outer, body=[changed(inner) for inner in statement.body])
        statement = mapped(statement, loaded)
        match statement:
            case Assign((target,), value) if target in cells:
                return Perform(Expression(f"{target.type}.store", (I32.constant(0), value), value.kind, cells[target]))
        return statement

    return [changed(statement) for statement in body]


def _staying(body: Iterable[Statement]) -> Iterator[Local]:
    """Yield the locals that loops of at most `MOST_LOCALS` statements use, and those that calls set."""
    for statement in body:
        inside = list(statements_in([statement]))
        if isinstance(statement, Group) and (statement.kind != "loop" or len(inside) > MOST_LOCALS):
            yield from _staying(statement.body)
        elif isinstance(statement, Group) or (isinstance(statement, Assign) and len(statement.targets) > 1):
            yield from (one for each in inside for one in used_in(each) if isinstance(one, Local))
