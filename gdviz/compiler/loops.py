"""Loops: what they need in all lanes is computed before them, and addresses grow by a constant in each turn."""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce

from gdviz.compiler.code import Assign, Branch, Builder, Group, Perform, Statement
from gdviz.compiler.expressions import I32, Expression, Local, Memory, local_of, nodes

# ---- Constants before SIMD loops -----------------------------------------------------------------


def hoisted(builder: Builder, body: Sequence[Statement]) -> list[Statement]:
    """Return the statements with what SIMD loops need in all lanes put into locals before these loops.

    That is constants, and numbers that do not change in the loop.
    """
    return [new for statement in body for new in _hoisted(builder, statement)]


def _hoisted(builder: Builder, statement: Statement) -> Iterator[Statement]:
    if not isinstance(statement, Group):
        yield statement
    elif statement.kind != "lanes":
        yield replace(statement, body=[new for inner in statement.body for new in _hoisted(builder, inner)])
    else:
        changed = set(_assigned(statement.body))
        found: dict[Expression, Expression] = {}

        def moved(node: Expression) -> Expression | None:
            if not node.kind.vector or not _is_invariant(node, changed):
                return None
            if node not in found:
                found[node] = builder.variable(node.kind, "all")
            return found[node].as_kind(node.kind)

        body = [mapped(inner, moved) for inner in statement.body]
        yield from (Assign((local_of(variable),), value) for value, variable in found.items())
        yield from body


def _is_invariant(node: Expression, changed: set[Local]) -> bool:
    if node.operation == "const":
        return True
    return (
        node.operation.endswith(".splat")
        and node.operands[0].operation == "local"
        and node.operands[0].immediate not in changed
    )


def _assigned(body: Iterable[Statement]) -> Iterator[Local]:
    for statement in body:
        if isinstance(statement, Assign):
            yield from statement.targets
        elif isinstance(statement, Group):
            yield from _assigned(statement.body)


Change = Callable[[Expression], Expression | None]


def mapped(statement: Statement, change: Change) -> Statement:
    """Return a statement with parts of its expressions replaced where `change` returns something."""
    match statement:
        case Assign(targets, value):
            return Assign(targets, _replaced(value, change))
        case Perform(expression):
            return Perform(_replaced(expression, change))
        case Branch(label, condition):
            return Branch(label, condition and _replaced(condition, change))
        case Group():
            body = [mapped(inner, change) for inner in statement.body]
            condition = statement.condition and _replaced(statement.condition, change)
            return replace(statement, body=body, condition=condition)


def _replaced(expression: Expression, change: Change) -> Expression:
    new = change(expression)
    if new is not None:
        return new
    operands = tuple([_replaced(operand, change) for operand in expression.operands])
    if all(map(operator.is_, operands, expression.operands)):
        return expression
    return Expression(expression.operation, operands, expression.kind, expression.immediate)


# ---- Addresses that grow --------------------------------------------------------------------------

_SHORTEST = 2
"""Instructions of a load."""

_WORTH = 2
"""An address gets a local where it is written so often, or has more than one product."""

_Sum = tuple[tuple[Local, int], ...]
"""An address: what its locals are multiplied by."""


@dataclass(frozen=True)
class _Loop:
    """What is known of a loop: how often it sets locals, and how often addresses are written in it.

    At its end, it sets its `counter` to `step` more.
    """

    counter: Local | None
    step: int
    changed: Counter[Local] = field(default_factory=Counter)
    uses: Counter[_Sum] = field(default_factory=Counter)

    def pointers(self) -> Iterator[_Sum]:
        """Yield the addresses of which nothing else changes in the loop than the counter."""
        if self.counter is None or self.changed[self.counter] != 1:
            return
        for address, count in self.uses.items():
            changing = [one for one, _ in address if one in self.changed]
            if changing == [self.counter] and (count > _WORTH or len(address) > 1):
                yield address


def with_pointers(builder: Builder, body: Sequence[Statement]) -> list[Statement]:
    """Return statements in which counted loops have a local for each address that grows with their counter."""
    facts = _Facts()
    outside = _Loop(None, 0)
    for statement in body:
        facts.read(statement, outside)
    return _all_rewritten(builder, body, facts, {})


@dataclass(frozen=True)
class _Facts:
    """What is known of statements and expressions, by their identity: loops, and the addresses that are written."""

    loops: dict[int, _Loop] = field(default_factory=dict)
    written: dict[int, list[_Sum]] = field(default_factory=dict)
    addresses: dict[int, _Sum] = field(default_factory=dict)

    def read(self, statement: Statement, around: _Loop) -> None:
        """Enter a statement inside of a loop, and all that is in it."""
        match statement:
            case Assign(targets, value):
                expression: Expression | None = value
                around.changed.update(targets)
            case Perform(value):
                expression = value
            case Branch(_, condition):
                expression = condition
            case Group("loop", body, _, expression):
                inside = self.loops[id(statement)] = _Loop(*_counter(body))
                for inner in body:
                    self.read(inner, inside)
                around.changed.update(inside.changed)
                around.uses.update(inside.uses)
            case Group(_, body, _, expression):
                for inner in body:
                    self.read(inner, around)
        if expression is None or expression.size < _SHORTEST:
            return
        for node in nodes(expression):
            if isinstance(node.immediate, Memory) and (address := _address(node.operands[0])):
                self.addresses[id(node)] = address
                self.written.setdefault(id(statement), []).append(address)
        around.uses.update(self.written.get(id(statement), ()))


def _counter(body: Sequence[Statement]) -> tuple[Local | None, int]:
    """Return the local that a loop counts with, and its step; None for another loop."""
    match body[-2:]:
        case [Assign((counter,), Expression(operation="i32.add", operands=(before, step))), Branch()] if (
            before.immediate is counter and step.operation == "const"
        ):
            return counter, int(step.known)
    return None, 0


def _address(expression: Expression) -> _Sum | None:
    """Return an address as a sum of products, nothing for a constant; None where it is something else."""
    factors: dict[Local, int] = {}
    return tuple(factors.items()) if _add_up(expression, 1, factors) else None


def _add_up(expression: Expression, factor: int, factors: dict[Local, int]) -> bool:
    if isinstance(expression.immediate, Local):
        factors[expression.immediate] = factors.get(expression.immediate, 0) + factor
        return True
    if expression.operation == "i32.add":
        return all(_add_up(operand, factor, factors) for operand in expression.operands)
    if expression.operation == "i32.mul" and expression.operands[1].operation == "const":
        return _add_up(expression.operands[0], factor * int(str(expression.operands[1].immediate)), factors)
    return False


_Pointers = dict[_Sum, Expression]


def _all_rewritten(builder: Builder, body: Sequence[Statement], facts: _Facts, pointers: _Pointers) -> list[Statement]:
    """Return statements whose addresses are pointers where loops around them, or the loops that they are, have some."""
    new: list[Statement] = []
    for statement in body:
        loop = facts.loops.get(id(statement))
        own = {address: builder.variable(I32, "pointer") for address in loop.pointers()} if loop is not None else {}
        starts_at_zero = bool(new) and loop is not None and _is_zero(new[-1], loop.counter)
        for address, pointer in own.items():
            assert loop is not None
            begin = [(one, factor) for one, factor in address if not (starts_at_zero and one is loop.counter)]
            new.append(Assign((local_of(pointer),), _sum(begin)))
        new.append(_rewritten(builder, statement, facts, {**pointers, **own} if own else pointers))
    return new


def _is_zero(statement: Statement, counter: Local | None) -> bool:
    """Return whether a statement sets a counter to zero."""
    match statement:
        case Assign((target,), value):
            return target is counter and value.operation == "const" and value.immediate == "0"
    return False


def _rewritten(builder: Builder, statement: Statement, facts: _Facts, pointers: _Pointers) -> Statement:
    def pointed(expression: Expression) -> Expression:
        def change(node: Expression) -> Expression | None:
            pointer = pointers.get(facts.addresses.get(id(node), ()))
            if pointer is None:
                return None
            operands = (pointer, *(_replaced(operand, change) for operand in node.operands[1:]))
            return Expression(node.operation, operands, node.kind, node.immediate)

        return _replaced(expression, change)

    if not isinstance(statement, Group):
        is_changed = any(address in pointers for address in facts.written.get(id(statement), ()))
        return mapped(statement, pointed) if is_changed else statement
    body = _all_rewritten(builder, statement.body, facts, pointers)
    loop = facts.loops.get(id(statement))
    if loop is not None and loop.counter is not None:
        for address in loop.pointers():
            pointer, growth = pointers[address], dict(address)[loop.counter] * loop.step
            body.insert(-1, Assign((local_of(pointer),), pointer + growth))
    return replace(statement, body=body, condition=statement.condition and pointed(statement.condition))


def _sum(address: Sequence[tuple[Local, int]]) -> Expression:
    products = (Expression("local", (), I32, one) * factor for one, factor in address)
    return reduce(operator.add, products) if address else I32.constant(0)
