"""Statements of a function, and the builder that appends them: locals, loops, SIMD lanes, and memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from gdviz.compiler.expressions import (
    I32,
    LANES,
    Buffer,
    Expression,
    Index,
    Kind,
    Lanes,
    Local,
    Memory,
    NoLanesError,
    call,
    index_add,
    index_expression,
    local,
    local_of,
    nodes,
    select,
    splat,
)

if TYPE_CHECKING:
    from gdviz.compiler.functions import Sharing


@dataclass(frozen=True)
class Assign:
    """Set a local, or several to the results of one call."""

    targets: tuple[Local, ...]
    value: Expression


@dataclass(frozen=True)
class Perform:
    """Do something that leaves nothing: store a number."""

    expression: Expression


@dataclass(frozen=True)
class Branch:
    """Go to the begin of the loop, or the end of the block, with this label, if a condition holds."""

    label: str
    condition: Expression | None = None


@dataclass(frozen=True)
class Group:
    """Statements inside a `loop`, a `block` or an `if`; a `lanes` has constants that are worth a local before it."""

    kind: str
    body: list[Statement] = field(default_factory=list)
    label: str = ""
    condition: Expression | None = None


Statement = Assign | Perform | Branch | Group


def statements_in(body: Iterable[Statement]) -> Iterator[Statement]:
    """Yield statements, and all that stand inside of them."""
    for statement in body:
        yield statement
        if isinstance(statement, Group):
            yield from statements_in(statement.body)


def used_in(statement: Statement) -> Iterator[Local | Buffer]:
    """Yield the locals and the memory that a statement uses, without what stands inside of it."""
    match statement:
        case Assign(targets, value):
            yield from targets
            yield from used_by(value)
        case Perform(value):
            yield from used_by(value)
        case Branch(_, condition) | Group(condition=condition):
            if condition is not None:
                yield from used_by(condition)


def used_by(expression: Expression) -> Iterator[Local | Buffer]:
    """Yield the locals and the memory that an expression uses."""
    for node in nodes(expression):
        immediate = node.immediate
        if isinstance(immediate, Local):
            yield immediate
        elif isinstance(immediate, Memory):
            yield immediate.buffer
            if immediate.buffer.pointer:
                yield immediate.buffer.pointer


class Builder:
    """One function while it is written: its statements, its locals, and what it needs of the module.

    - `body`: the statements; `locals`: what they set and read;
    - `buffers`: the memory that it uses, constant numbers included;
    - `functions`: name and type of the intrinsics that it calls; `routines`: names of the program's own functions;
    - `sharing`: what functions the program has;
    - `line`: where in the user's code the primitive stands that is being compiled;
    - `live`: collections of the arrays that are read later: their memory must not change.
    """

    def __init__(self, sharing: Sharing | None = None) -> None:
        self.sharing = sharing
        self.body: list[Statement] = []
        self.locals: list[Local] = []
        self.buffers: list[Buffer] = []
        self.functions: set[tuple[str, str]] = set()
        self.routines: set[str] = set()
        self.line = ""
        self.live: list[Collection[Any]] = []
        self._data: dict[bytes, Buffer] = {}
        self._in_lanes = False
        self._labels = 0

    # ---- Statements ----------------------------------------------------------------------------------

    def perform(self, expression: Expression) -> None:
        """Append what leaves nothing."""
        self.body.append(Perform(expression))

    def variable(self, kind: Kind, hint: str = "v") -> Expression:
        """Return the expression that reads a new local, which `assign` sets."""
        variable = local(hint, kind)
        self.locals.append(local_of(variable))
        return variable

    def assign(self, variable: Expression, value: Expression | float) -> None:
        """Set a local; a vector takes one number in all lanes."""
        if not isinstance(value, Expression):
            value = variable.kind.constant(value)
        self.body.append(Assign((local_of(variable),), splat(value) if variable.vector else value))

    def let(self, value: Expression, hint: str = "v") -> Expression:
        """Compute an expression once; return the expression that reads it."""
        if value.is_simple:
            return value
        variable = self.variable(value.kind, hint)
        self.assign(variable, value)
        return variable

    def call(self, name: str, type_: str, kind: Kind, *arguments: Expression) -> Expression:
        """Return the call of an intrinsic, which then becomes part of the module."""
        self.functions.add((name, type_))
        return call(f"{name}.{type_}", kind, *arguments)

    def call_routine(self, name: str, targets: tuple[Local, ...], arguments: Sequence[Expression]) -> None:
        """Call another function of the program, and set locals to its results."""
        self.routines.add(name)
        calling = call(name, I32, *arguments)
        self.body.append(Assign(targets, calling) if targets else Perform(calling))

    # ---- Groups of statements ------------------------------------------------------------------------

    @contextmanager
    def _group(self, group: Group) -> Iterator[str]:
        self.body.append(group)
        outer, self.body = self.body, group.body
        try:
            yield group.label
        finally:
            self.body = outer

    def _label(self, hint: str) -> str:
        self._labels += 1
        return f"{hint}.{self._labels}"

    @contextmanager
    def repeat(self, hint: str = "again") -> Iterator[str]:
        """Collect statements in a loop; `branch` to the label that this yields repeats them."""
        with self._group(Group("loop", label=self._label(hint))) as label:
            yield label

    @contextmanager
    def block(self, hint: str = "end") -> Iterator[str]:
        """Collect statements in a block; `branch` to the label that this yields leaves it."""
        with self._group(Group("block", label=self._label(hint))) as label:
            yield label

    @contextmanager
    def when(self, condition: Expression) -> Iterator[None]:
        """Collect statements that run only if a condition holds."""
        with self._group(Group("if", condition=condition)):
            yield

    def branch(self, label: str, condition: Expression | None = None) -> None:
        """Repeat the loop, or leave the block, with this label, if a condition holds."""
        self.body.append(Branch(label, condition))

    def loop(self, count: int, body: Callable[[Index], None]) -> None:
        """Emit body(i) for i = 0 … count − 1: nothing for 0, no loop for 1."""
        if count == 1:
            body(0)
        elif count > 1:
            self._count(count, 1, body)

    def _count(self, end: int, step: int, body: Callable[[Index], None]) -> None:
        i = self.variable(I32, "i")
        self.assign(i, 0)
        with self._group(Group("loop", label=self._label("next"))) as again:
            body(i)
            self.assign(i, i + step)
            self.branch(again, i.below(end))

    def loops(
        self, shape: tuple[int, ...], body: Callable[[tuple[Index, ...]], None], outer: tuple[Index, ...] = ()
    ) -> None:
        """Emit body((*outer, *index)) for every index of an array, the last axis innermost."""
        if shape:
            self.loop(shape[0], lambda i: self.loops(shape[1:], body, (*outer, i)))
        else:
            body(outer)

    def blocks(self, length: int, size: int, body: Callable[[Index], None]) -> None:
        """Emit body(start) for blocks that cover 0 … length − 1; the last one may overlap the one before."""

        def at(i: Index) -> None:
            if length % size:
                start, last = index_expression(i), length - size
                i = self.let(select(start.below(last), start, last), "at")
            body(i)

        if length == size:
            body(0)
        else:
            self._count(length, size, at)

    def lanes(self, length: int, vectors: int, body: Callable[[list[Lanes]], None]) -> None:
        """Emit a SIMD loop: body(lanes) for blocks of some vectors, which cover 0 … length − 1 and may overlap."""

        def emit() -> None:
            self.blocks(
                length,
                LANES * vectors,
                lambda start: body([_lanes_at(index_add(start, LANES * number)) for number in range(vectors)]),
            )

        if self._in_lanes:
            emit()
            return
        self._in_lanes = True
        try:
            with self._group(Group("lanes")):
                emit()
        finally:
            self._in_lanes = False

    def attempt(self, emit: Callable[[], None]) -> bool:
        """Emit something with SIMD; where that has no SIMD form, emit nothing and return False."""
        body, statements, in_lanes = self.body, len(self.body), self._in_lanes
        locals_, buffers = len(self.locals), len(self.buffers)
        try:
            emit()
        except NoLanesError:
            del body[statements:]
            for gone in self.buffers[buffers:]:
                self._data.pop(gone.data or b"", None)
            del self.buffers[buffers:], self.locals[locals_:]
            self.body, self._in_lanes = body, in_lanes
            return False
        return True

    @contextmanager
    def keeping(self, arrays: Collection[Any]) -> Iterator[None]:
        """Let arrays be read later, whatever is emitted inside."""
        self.live.append(arrays)
        try:
            yield
        finally:
            self.live.pop()

    # ---- Memory --------------------------------------------------------------------------------------

    def buffer(self, size: int) -> Buffer:
        """Return memory of that many bytes, which holds anything."""
        self.buffers.append(Buffer(size))
        return self.buffers[-1]

    def data(self, values: np.ndarray) -> Buffer:
        """Return memory with constant numbers, in row order."""
        raw = (values.astype(np.int32) if values.dtype.kind == "b" else values).tobytes()
        if raw not in self._data:
            self._data[raw] = Buffer(len(raw), raw)
            self.buffers.append(self._data[raw])
        return self._data[raw]


def _lanes_at(start: Index) -> Lanes:
    assert not isinstance(start, Lanes)
    return Lanes(start)
