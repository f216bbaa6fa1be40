"""Notes for teachers, from the metadata of a notebook: `"gdviz": {"teacher": {"goal": …, "minutes": …}}`.

- `goal`: what learners can do afterwards;
- `minutes`: how long it takes in class;
- `misconceptions`: what learners often think, and what to say then;
- `answers`: those to predictions and exercises.

All are optional, and all texts are markdown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class NotesError(Exception):
    """The notes are malformed: which key, and what it must be."""


def notes_html(notebook: Any, markdown: Callable[[str], str]) -> str:
    """Return the notes of a notebook as HTML, which pages show where they are asked for; empty where there are none."""
    notes = notebook.metadata.get("gdviz", {}).get("teacher")
    if notes is None:
        return ""
    _check(notes)
    parts = []
    if "goal" in notes:
        parts.append(f"<h3>Goal</h3>{markdown(notes['goal'])}")
    if "minutes" in notes:
        parts.append(f"<h3>Time</h3><p>About {notes['minutes']:g} minutes.</p>")
    if notes.get("misconceptions"):
        parts.append(f"<h3>What learners often think</h3>{_list(notes['misconceptions'], markdown)}")
    answers = f"<h3>Answers</h3>{_list(notes['answers'], markdown)}" if notes.get("answers") else ""
    heading = "<h2>Notes for teachers</h2>"
    shown = f'<div class="notes">{heading}{"".join(parts)}</div><div class="answers">{answers}</div>'
    return f'<aside class="text" id="gdviz-teacher" aria-label="Notes for teachers">{shown}</aside>'


def _list(texts: list[str], markdown: Callable[[str], str]) -> str:
    return f"<ul>{''.join(f'<li>{markdown(text)}</li>' for text in texts)}</ul>"


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


_KEYS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "goal": (_is_text, "a text"),
    "minutes": (_is_number, "a number above 0"),
    "misconceptions": (_is_list, "a list of texts"),
    "answers": (_is_list, "a list of texts"),
}


def _check(notes: Any) -> None:
    if not isinstance(notes, dict):
        raise NotesError(f"the metadata gdviz.teacher must have some of the keys {', '.join(_KEYS)}, not {notes!r}")
    for key, value in notes.items():
        if key not in _KEYS:
            raise NotesError(
                f"the metadata have gdviz.teacher.{key}, which is unknown; the keys are {', '.join(_KEYS)}"
            )
        is_allowed, allowed = _KEYS[key]
        if not is_allowed(value):
            raise NotesError(f"the metadata gdviz.teacher.{key} must be {allowed}, not {value!r}")
