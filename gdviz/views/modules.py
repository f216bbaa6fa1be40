"""The front ends of widgets, put together from files that several of them share."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def module(*names: str) -> str:
    """Return the text of JavaScript or CSS files of this folder, one after the other.

    anywidget loads a widget's module from a blob, where nothing can be imported: what several widgets need comes
    before the widget's own file, as in `module("common.js", "plot.js", "curves.js")`; the colours of all
    style sheets are those of `colors.css`.
    """
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in names)
