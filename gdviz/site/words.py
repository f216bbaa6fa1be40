"""The words and tables that stand for widgets where no script runs, taken from the widgets in the kernel."""

from __future__ import annotations

import html
import logging
from base64 import b64encode
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import numpy as np
from ipywidgets import HTML, HTMLMath, Image, Label
from ipywidgets.widgets.widget_link import Link
from traitlets import TraitError

from gdviz.mathml import with_mathml
from gdviz.words import Description, count, listed, number, point, series_columns, span

_log = logging.getLogger(__name__)


def follow_links(widgets: Iterable[Any]) -> None:
    """Set what `jslink` and `jsdlink` connect, which else only a page does when it opens."""
    for link in widgets:
        if isinstance(link, Link):
            (source, trait), (target, other) = link.source, link.target
            with suppress(TraitError):
                setattr(target, other, getattr(source, trait))


def words_of(widgets: Iterable[Any]) -> dict[str, str | list[str]]:
    """Return the words of all widgets of a kernel, without those of hidden ones.

    A widget's own `described()` says what it shows, as a `gdviz.words.Description`, or `as_html()` where it is text; of
    others, charts of bqplot, pictures, texts, and controls with a description and a value are known. The rest has no
    words.
    """
    words: dict[str, str | list[str]] = {}
    for widget in widgets:
        if _is_hidden(widget):
            continue
        if widget.has_trait("children"):
            words[widget.model_id] = [child.model_id for child in _shown_children(widget)]
            continue
        try:
            words[widget.model_id] = _html(widget)
        except Exception as error:  # A notebook may show anything: what has no words must not stop its page.
            _log.warning("no words for %s: %s: %s", type(widget).__name__, type(error).__name__, error)
    return words


def _is_hidden(widget: Any) -> bool:
    layout = getattr(widget, "layout", None)
    return layout is not None and (layout.display == "none" or layout.visibility == "hidden")


def _shown_children(widget: Any) -> list[Any]:
    children = list(widget.children)
    if widget.has_trait("selected_index"):
        # A stack, tabs or an accordion: one of them, or none.
        chosen = widget.selected_index
        return [] if chosen is None else children[chosen : chosen + 1]
    return children


def _html(widget: Any) -> str:
    if hasattr(widget, "as_html"):
        return widget.as_html()
    if hasattr(widget, "described"):
        return _figure(widget.described())
    if isinstance(widget, HTML):
        # What would end the element around it is left out.
        return "" if "</noscript" in widget.value.lower() else widget.value
    if isinstance(widget, HTMLMath | Label):
        return with_mathml(widget.value if isinstance(widget, HTMLMath) else html.escape(widget.value))
    if isinstance(widget, Image):
        source = f"data:image/{widget.format};base64,{b64encode(widget.value).decode()}"
        return _image(source, widget.tooltip or "A picture.")
    model = f"{getattr(widget, '_model_module', '')}.{getattr(widget, '_model_name', '')}"
    if model == "jupyter-matplotlib.MPLCanvasModel":
        label = widget._figure_label
        title = "A figure" if label.startswith("Figure") else label
        # With or without the head of a data URL.
        source = f"data:image/png;base64,{widget._data_url.rpartition(',')[2]}"
        return _image(source, f"{title}, drawn by matplotlib.")
    return _figure(_chart(widget) if model == "bqplot.FigureModel" else _control(widget))


def _figure(description: Description) -> str:
    """Return a description as HTML: a paragraph, or a figure with a table and the text as its caption."""
    text = html.escape(description.text)
    if not description.columns:
        return f"<p>{text}</p>" if text else ""
    columns = description.columns.values()
    names = map(html.escape, description.columns)
    heads = "".join(f'<th scope="col">{name}</th>' if name else "<td></td>" for name in names)
    cells = [
        [value if isinstance(value, str) else number(value) for value in row] for row in zip(*columns, strict=True)
    ]
    rows = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in cells)
    return (
        f"<figure><figcaption>{text}</figcaption>"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></figure>"
    )


def _image(source: str, text: str) -> str:
    text = html.escape(text)
    return f'<figure><img src="{html.escape(source)}" alt="{text}"><figcaption>{text}</figcaption></figure>'


def _control(widget: Any) -> Description:
    """Return what a control is called and what it is set to."""
    name, value, options = (getattr(widget, trait, None) for trait in ("description", "value", "_options_labels"))
    if not isinstance(name, str) or not name:
        return Description()
    if options and isinstance(index := getattr(widget, "index", None), int):
        value = options[index]
    if isinstance(value, bool):
        value = "on" if value else "off"
    if isinstance(value, int | float):
        value = number(value)
    return Description(f"{name}: {value}" if isinstance(value, str) else "")


# ---- Charts of bqplot ------------------------------------------------------------------------------------


_KINDS = {"lines": "line", "scatter": "points", "bars": "bars"}


def _chart(figure: Any) -> Description:
    """Return a bqplot figure's visible marks: each in words, and points of lines, scatters and bars in a table."""
    series: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    parts, others = [], 0
    for mark in (mark for mark in figure.marks if mark.visible):
        kind = mark._model_name.removesuffix("Model").lower()
        if kind == "label":
            parts += [f"the words “{text}”" for text in mark.text]
        elif kind not in _KINDS:
            others += 1
        else:
            y = np.atleast_2d(np.asarray(mark.y, float))
            lines = np.stack(np.broadcast_arrays(np.asarray(mark.x, float), y), axis=2)
            for points, name in zip(lines, [*mark.labels, *[""] * len(lines)], strict=False):
                if words := _mark_words(kind, points):
                    parts.append(f"“{name}”, {words}" if name else words)
                    x, y = points[np.isfinite(points).all(axis=1)].T
                    series[name or f"{_KINDS[kind]} {len(series) + 1}"] = x, y
    if others:
        parts.append(f"{count(others, 'mark')} of other kinds")
    if not parts:
        return Description()
    x_name, y_name = _axis_name(figure, "horizontal") or "x", _axis_name(figure, "vertical") or "y"
    all_x, all_y = (np.concatenate([np.empty(0), *(points[axis] for points in series.values())]) for axis in (0, 1))
    ends = f"{y_name} {span(all_y)} over {x_name} {span(all_x)}: " if series else ""
    columns = series_columns(series, x_name, y_name if y_name != x_name else f"{y_name} (y)") if series else {}
    return Description(f"{figure.title or 'Chart'}: {ends}{listed(parts)}.", columns)


def _mark_words(kind: str, points: np.ndarray) -> str:
    """Return the points of a mark, shape (n, 2), in words; nothing where none is finite."""
    finite = np.isfinite(points).all(axis=1)
    pieces = int((np.diff(np.append(False, finite).astype(int)) == 1).sum())
    if not pieces:
        return ""
    points = points[finite]
    if kind == "bars":
        return f"{count(len(points), 'bar')} {span(points[:, 1])}"
    if len(np.unique(points, axis=0)) == 1:
        return f"a point at {point(points[0])}"
    if kind == "scatter":
        return count(len(points), "point")
    return f"a line in {pieces} pieces" if pieces > 1 else f"a line from {point(points[0])} to {point(points[-1])}"


def _axis_name(figure: Any, orientation: str) -> str:
    """Return the labels of the visible axes of an orientation."""
    return listed([axis.label for axis in figure.axes if axis.visible and axis.orientation == orientation])
