"""Statements → a module: locals and memory used again after their last use, text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import TypeVar

from gdviz.compiler.cells import MOST_LOCALS, with_cells
from gdviz.compiler.code import Assign, Branch, Builder, Group, Perform, Statement, statements_in, used_in
from gdviz.compiler.expressions import Buffer, Expression, Local, Memory, head, local_of, reading, text
from gdviz.compiler.loop_bodies import Part, split
from gdviz.compiler.loops import hoisted, with_pointers

One = TypeVar("One", Local, Buffer)

PAGE = 65536
_FIRST_FREE = 16
_ALIGNMENT = 16


# ---- From the first use to the last --------------------------------------------------------------


@dataclass
class _Lives:
    """Number of the first and the last statement that uses each local and each buffer."""

    first: dict[Local | Buffer, int] = field(default_factory=dict)
    last: dict[Local | Buffer, int] = field(default_factory=dict)
    count: int = 0
    _loops: list[tuple[int, int, set[Local | Buffer]]] = field(default_factory=list)
    _begins: dict[int, int] = field(default_factory=dict)

    def read(self, body: Sequence[Statement]) -> set[Local | Buffer]:
        """Enter the statements; return all that they use.

        What is used both inside and outside of a loop lives as long as all of the loop.
        """
        used: set[Local | Buffer] = set()
        for statement in body:
            self.count += 1
            begin = self.count
            inside = set(used_in(statement))
            for one in inside:
                self.first.setdefault(one, begin)
                self.last[one] = begin
            if isinstance(statement, Group):
                inside |= self.read(statement.body)
                if statement.kind == "loop":
                    self._begins[id(statement)] = begin
                    self._loops.append((begin, self.count, inside))
            used |= inside
        return used

    def crosses(self, loop: Group, one: Local) -> bool:
        """Return whether a local is used both inside and outside of a loop."""
        return self.first[one] <= self._begins[id(loop)]

    def span(self, one: Local | Buffer) -> int:
        """Return how many statements there are from its first use to its last."""
        return self.last[one] - self.first[one] if one in self.first else 0

    def extend(self) -> None:
        """Let what crosses the border of a loop live as long as the loop, the inner loops first."""
        for begin, end, inside in self._loops:
            for one in inside:
                if self.first[one] < begin or self.last[one] > end:
                    self.first[one] = min(self.first[one], begin)
                    self.last[one] = max(self.last[one], end)


def lives(body: Sequence[Statement], inputs: Iterable[Local | Buffer], outputs: Iterable[Buffer]) -> _Lives:
    """Return from where to where locals and buffers are used: inputs from the start on, outputs until the end."""
    found = _Lives()
    found.read(body)
    for one in inputs:
        found.first[one] = 0
        found.last.setdefault(one, 0)
    for one in outputs:
        found.first.setdefault(one, 0)
        found.last[one] = found.count + 1
    found.extend()
    return found


class Space:
    """Addresses that are taken and given back, aligned for SIMD."""

    def __init__(self, first_free: int = _FIRST_FREE) -> None:
        self.top = first_free
        """Where nothing was ever taken."""
        # Parts that are free again, (address, size), by address.
        self._free: list[tuple[int, int]] = []

    def take(self, size: int) -> int:
        """Return the address of that many bytes."""
        size = _aligned(size)
        for number, (address, there) in enumerate(self._free):
            if there >= size:
                self._free[number : number + 1] = [(address + size, there - size)] if there > size else []
                return address
        address = self.top
        self.top += size
        return address

    def give(self, address: int, size: int) -> None:
        """Give bytes back: what is computed later may lie there."""
        merged: list[tuple[int, int]] = []
        for place, length in sorted([*self._free, (address, _aligned(size))]):
            if merged and sum(merged[-1]) == place:
                merged[-1] = (merged[-1][0], merged[-1][1] + length)
            else:
                merged.append((place, length))
        self._free = merged


def _aligned(size: int) -> int:
    # Arrays without elements have addresses of their own, too: saved modules tell arguments apart by them.
    return -(-max(size, 1) // _ALIGNMENT) * _ALIGNMENT


def _in_turn(ones: Iterable[One], found: _Lives) -> Iterator[tuple[One, list[One]]]:
    """Yield what is used, in the order of first uses, each with those that were yielded and are over by then."""
    order = [(found.first[one], found.last[one], number, one) for number, one in enumerate(ones) if one in found.first]
    alive: list[tuple[int, int, One]] = []
    for first, last, number, one in sorted(order, key=lambda entry: entry[:3]):
        over = []
        while alive and alive[0][0] < first:
            over.append(heappop(alive)[2])
        heappush(alive, (last, number, one))
        yield one, over


def place_constants(builders: Iterable[Builder]) -> int:
    """Give each buffer of constant numbers its address, the same for the same; return where they end."""
    space = Space()
    addresses: dict[bytes, int] = {}
    for one in (one for builder in builders for one in builder.buffers):
        if one.data is not None:
            if one.data not in addresses:
                addresses[one.data] = space.take(one.size)
            one.address = addresses[one.data]
    return space.top


def placed(buffers: Iterable[Buffer], found: _Lives, first_free: int) -> int:
    """Give each buffer its address from some address on; return where they end.

    Buffers share memory where their lives do not overlap.
    """
    space = Space(first_free)
    for one, over in _in_turn((one for one in buffers if one.data is None and one.pointer is None), found):
        for other in over:
            space.give(other.address, other.size)
        one.address = space.take(one.size)
    return space.top


def named(locals_: Iterable[Local], taken: Collection[str], found: _Lives) -> dict[str, str]:
    """Give each local a name that is not taken; return the type of each name.

    A local whose last use is over gives its name to another one of its type and hint.
    """
    types: dict[str, str] = {}
    counts: Counter[str] = Counter()
    free: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one, over in _in_turn(locals_, found):
        for other in over:
            free[other.type, other.hint].append(other.name)
        if names := free[one.type, one.hint]:
            one.name = names.pop()
        else:
            one.name = ""
            while not one.name or one.name in taken:
                counts[one.hint] += 1
                one.name = one.hint if counts[one.hint] == 1 else f"{one.hint}.{counts[one.hint]}"
            types[one.name] = one.type
    return types


# ---- Text ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Function:
    """A function of a module: `locals` by name and type, the statements, and what it leaves.

    `buffers` are its memory and `memory` is where it ends. `intrinsics` are those that it calls, by name and type,
    `parts` are bodies of its loops, `export` is the name by which others call it.
    """

    name: str
    body: Sequence[Statement]
    locals: dict[str, str]
    parameters: Sequence[Local]
    results: Sequence[Expression]
    comment: str = ""
    export: str = ""
    memory: int = 0
    buffers: Sequence[Buffer] = ()
    intrinsics: Collection[tuple[str, str]] = ()
    parts: Sequence[Function] = ()

    def text(self) -> str:
        """Return the function as text, without its parts."""
        head = f"(func ${self.name}" + (f' (export "{self.export}")' if self.export else "")
        head += "".join(f" (param ${one.name} {one.type})" for one in self.parameters)
        if self.results:
            head += f" (result {' '.join(result.kind.local for result in self.results)})"
        lines = [head]
        if self.comment:
            lines.append(f"  ;; {self.comment}")
        lines += [f"  (local ${name} {type_})" for name, type_ in self.locals.items()]
        lines += _lines(self.body, 1)
        lines += [line for result in self.results for line in _wrapped(result, "  ")]
        return "\n".join(lines) + ")"


def finished(
    name: str,
    builder: Builder,
    parameters: Sequence[Expression] = (),
    results: Sequence[Expression] = (),
    comment: str = "",
    export: str = "",
    inputs: Iterable[Buffer] = (),
    outputs: Iterable[Buffer] = (),
    first_free: int | None = None,
) -> Function:
    """Return the function that a builder has written; its locals now have names, and its buffers addresses.

    Its own memory begins at `first_free`; without it, a function has none.
    """
    body = with_pointers(builder, hoisted(builder, builder.body))
    taking = [local_of(one) for one in parameters]
    known: list[Local | Buffer] = [*inputs, *taking]
    found = lives([*body, *map(Perform, results)], known, outputs)
    if first_free is not None and len(builder.locals) > MOST_LOCALS < len(named(builder.locals, (), found)):
        body = with_cells(builder, [*body, *map(Perform, results)], found.span)
        count = len(body) - len(results)
        results = [one.expression for one in body[count:] if isinstance(one, Perform)]
        del body[count:]
        found = lives([*body, *map(Perform, results)], known, outputs)
    memory = 0 if first_free is None else placed(builder.buffers, found, first_free)
    locals_ = named(builder.locals, {one.name for one in taking}, found)
    body, parts = split(body, found.crosses, name)
    if parts:
        own = {one.name for statement in statements_in(body) for one in used_in(statement) if isinstance(one, Local)}
        locals_ = {name: type_ for name, type_ in locals_.items() if name in own}
    return Function(
        name,
        body,
        locals_,
        taking,
        results,
        comment,
        export,
        memory,
        builder.buffers,
        builder.functions,
        [_of_part(part) for part in parts],
    )


def _of_part(part: Part) -> Function:
    """Return the function of a part, whose locals have the names that they have in the whole."""
    taken = {one.name for one in part.parameters}
    own = {one.name: one.type for one in part.assigned if one.name not in taken}
    return Function(part.name, part.body, own, part.parameters, list(map(reading, part.results)))


_LONGEST_LINE = 96


def _wrapped(expression: Expression, indent: str) -> Iterator[str]:
    """Yield an expression in lines that are not too long, operands below their instruction."""
    line = text(expression)
    if len(indent) + len(line) <= _LONGEST_LINE or not expression.operands:
        yield indent + line
        return
    operands = expression.operands
    # The first operand of a load or store is part of its address.
    yield indent + head(expression)
    for operand in operands[isinstance(expression.immediate, Memory) :]:
        yield from _wrapped(operand, indent + "  ")
    yield f"{indent})"


def _lines(body: Iterable[Statement], depth: int) -> Iterator[str]:
    indent = "  " * depth
    for statement in body:
        match statement:
            case Assign((target,), value):
                yield from _set(f"local.set ${target.name}", value, indent)
            case Assign(targets, value):
                # The last result is on top of the stack.
                yield from _wrapped(value, indent)
                yield from (f"{indent}(local.set ${target.name})" for target in reversed(targets))
            case Perform(expression):
                yield from _wrapped(expression, indent)
            case Branch(label, None):
                yield f"{indent}(br ${label})"
            case Branch(label, condition) if condition is not None:
                yield from _set(f"br_if ${label}", condition, indent)
            case Group("if", inner, _, condition) if condition is not None:
                yield f"{indent}(if"
                yield from _wrapped(condition, indent + "  ")
                yield f"{indent}  (then"
                yield from _lines(inner, depth + 2)
                yield f"{indent}  ))"
            case Group("lanes", inner):
                yield from _lines(inner, depth)
            case Group(kind, inner, label):
                yield f"{indent}({kind} ${label}"
                yield from _lines(inner, depth + 1)
                yield f"{indent})"


def _set(what: str, value: Expression, indent: str) -> Iterator[str]:
    first, *more = _wrapped(value, indent)
    if not more:
        yield f"{indent}({what} {first.strip()})"
    else:
        yield f"{indent}({what}"
        yield from (f"  {line}" for line in (first, *more))
        yield f"{indent})"


def module_text(functions: Iterable[Function], definitions: Iterable[str], memory: int) -> str:
    """Return the module: functions that work on the exported memory of some bytes, and what they call.

    The functions come first, for whoever reads them.
    """
    exported = f'  (memory (export "memory") {-(-memory // PAGE)})'
    own = [one.text() for function in functions for one in (function, *function.parts)]
    indented = ("  " + one.replace("\n", "\n  ") for one in (*own, *definitions))
    return "\n".join(["(module", exported, *indented, ")"]) + "\n"


def without_names(wasm: bytes) -> bytes:
    """Return a module without its custom sections: the names of functions and locals, which engines do not need."""
    parts, at = [wasm[:_HEADER]], _HEADER
    while at < len(wasm):
        length, begin = _unleb(wasm, at + 1)
        if wasm[at] != _CUSTOM:
            parts.append(wasm[at : begin + length])
        at = begin + length
    return b"".join(parts)


# Bytes before the first section, and the number of a kind of section.
_HEADER, _CUSTOM = 8, 0


def with_data(wasm: bytes, buffers: Iterable[Buffer]) -> bytes:
    """Return a module with constant numbers in its memory: the data section, which comes last."""
    constants = {one.address: one.data for one in buffers if one.data}
    segments = [
        b"\x00\x41" + leb(address, signed=True) + b"\x0b" + leb(len(data)) + data for address, data in constants.items()
    ]
    if not segments:
        return wasm
    section = leb(len(segments)) + b"".join(segments)
    return wasm + b"\x0b" + leb(len(section)) + section


def leb(number: int, signed: bool = False) -> bytes:
    """Return a number in LEB128, as WebAssembly writes integers."""
    out = bytearray()
    while True:
        byte, number = number & 0x7F, number >> 7
        if number == 0 and not (signed and byte & 0x40):
            return bytes((*out, byte))
        out.append(byte | 0x80)


def _unleb(wasm: bytes, at: int) -> tuple[int, int]:
    """Return a number without sign that is written in LEB128, and where it ends."""
    number = shift = 0
    while True:
        byte, at = wasm[at], at + 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, at
        shift += 7
