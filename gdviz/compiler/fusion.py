"""One module for browsers with and without fused multiply-add: where a product is part of a sum, both are replaceable.

Relaxed SIMD has `f32x4.relaxed_madd`, x·y + z with one rounding, in one instruction instead of two. Of the instructions
`x y mul z add` in a module, `mul` becomes nothing and `add` the fused one: all of them take as many bytes. So a page
needs the module and a list of places, rather than two modules.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gdviz.compiler.expressions import FUSIBLE_PRODUCT, FUSIBLE_SUM
from gdviz.compiler.module import leb

_PLAIN = {FUSIBLE_PRODUCT: "f32x4.mul", FUSIBLE_SUM: "f32x4.add"}
# Instructions of relaxed SIMD that are used nowhere else stand for them until the module is assembled.
_MARKERS = {FUSIBLE_PRODUCT: "f32x4.relaxed_min", FUSIBLE_SUM: "f32x4.relaxed_max"}
_MARKED = {b"\xfd\x8d\x02": b"\xfd\xe6\x01", b"\xfd\x8e\x02": b"\xfd\xe4\x01"}
_FUSED = {b"\xfd\xe6\x01": b"\x01\x01\x01", b"\xfd\xe4\x01": b"\xfd\x85\x02"}
_LENGTH = 3


def plain(text: str) -> str:
    """Return the text of a module with instructions that every engine has."""
    return _replaced(text, _PLAIN)


def marked(text: str) -> str:
    """Return the text of a module in which the places can be found once it is assembled."""
    return _replaced(text, _MARKERS)


def _replaced(text: str, names: dict[str, str]) -> str:
    for name, other in names.items():
        text = text.replace(name, other)
    return text


def located(text: str, wasm: bytes) -> tuple[bytes, tuple[int, ...]] | None:
    """Return the module that was assembled from a marked text, without markers, and the places where they stood.

    None where numbers in the module look like markers.
    """
    places = sorted(place for marker in _MARKED for place in _found(wasm, marker))
    if len(places) != sum(text.count(name) for name in _PLAIN):
        return None
    code = bytearray(wasm)
    for place in places:
        code[place : place + _LENGTH] = _MARKED[bytes(code[place : place + _LENGTH])]
    return bytes(code), tuple(places)


def _found(wasm: bytes, marker: bytes) -> Iterator[int]:
    place = wasm.find(marker)
    while place >= 0:
        yield place
        place = wasm.find(marker, place + 1)


def fused(wasm: bytes, places: tuple[int, ...]) -> bytes:
    """Return a module with fused instructions at the places found by `located`."""
    code = bytearray(wasm)
    for place in places:
        code[place : place + _LENGTH] = _FUSED[bytes(code[place : place + _LENGTH])]
    return bytes(code)


def packed(places: tuple[int, ...]) -> bytes:
    """Return places as a page reads them: each as the distance from the one before, in LEB128."""
    return b"".join(leb(place - before) for before, place in pairwise((0, *places)))
