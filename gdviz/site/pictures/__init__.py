"""Pictures of what a notebook shows, with alternative text, drawn from the stored state of its widgets alone.

For readers without JavaScript: search engines, text browsers, print.
"""

from __future__ import annotations

import html
import io
import logging
from collections.abc import Callable, Mapping
from typing import Any

from matplotlib import rc_context
from PIL import Image

from gdviz.site.pictures.charts import chart
from gdviz.site.pictures.drawing import STYLE, Picture
from gdviz.site.pictures.plots import curves, data_editor, heat_map, network_diagram
from gdviz.site.pictures.states import FIELD_BOX, Model, shown
from gdviz.site.pictures.surfaces import field, stored_png, surface
from gdviz.site.pictures.words import number, words

__all__ = ["Picture", "pictures", "words"]

_log = logging.getLogger(__name__)


def pictures(state: Mapping[str, Any], model_id: str) -> list[Picture]:
    """Return a picture of each figure that a displayed widget shows, in reading order.

    `state` is that of a notebook's "application/vnd.jupyter.widget-state+json": model id → model_name, model_module,
    state and buffers. What is hidden, of no known kind or not stored as a whole is left out.
    """
    found = []
    for model in shown(state, model_id):
        if model.kind not in _FIGURES:
            continue
        try:
            with rc_context(STYLE):
                found.append(_FIGURES[model.kind](model))
        except Exception as error:  # A notebook may store anything: what cannot be drawn must not stop the page.
            _log.warning("no picture of %s: %s: %s", model.kind, type(error).__name__, error)
    return found


def _canvas(model: Model) -> Picture:
    """A figure of matplotlib (ipympl), as it is stored: nothing more is known of it than its picture."""
    data = stored_png(model)
    Image.open(io.BytesIO(data)).verify()
    width, height = map(round, model["_size"])
    label = model["_figure_label"]
    text = "A figure drawn by matplotlib." if label.startswith("Figure") else f"{label}, drawn by matplotlib."
    return Picture(data, "image/png", text, (width, height) if width and height else None)


def _image(model: Model) -> Picture:
    data = model["value"]
    with Image.open(io.BytesIO(data)) as image:
        kind, size = image.get_format_mimetype() or f"image/{model['format']}", image.size
    return Picture(data, kind, model["tooltip"] or "A picture.", size)


def _results_table(model: Model) -> Picture:
    """The rows that are shown, as a table in HTML."""
    names, columns, values = model["names"], model["columns"], model.array("values")
    rows = {
        name: [number(float(f"{value:.3g}")) if value == value else "–" for value in values[i]]
        for i, name in enumerate(names)
        if model["shown"][i] > 0
    }
    head = "".join(f'<th scope="col">{html.escape(title)}</th>' for title in ["", *columns])
    body = "".join(
        f'<tr><th scope="row">{html.escape(name)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'
        for name, cells in rows.items()
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    # Headings may have soft hyphens, which a sentence does not need.
    told = [title.replace("\N{SOFT HYPHEN}", "") for title in columns]
    lines = [
        f"{name}: {', '.join(f'{title} {cell}' for title, cell in zip(told, cells, strict=True) if cell != '–')}."
        for name, cells in rows.items()
    ]
    return Picture(table.encode(), "text/html", " ".join(lines) or "A table without rows.")


_FIGURES: Mapping[str, Callable[[Model], Picture]] = {
    "gdviz.views.surface.Surface": surface,
    "gdviz.views.curves.Curves": curves,
    "gdviz.views.heat_map.HeatMap": heat_map,
    "gdviz.views.data_editor.DataEditor": data_editor,
    "gdviz.views.network_diagram.NetworkDiagram": network_diagram,
    "gdviz.views.results_table.ResultsTable": _results_table,
    FIELD_BOX: field,
    "bqplot.FigureModel": chart,
    "jupyter-matplotlib.MPLCanvasModel": _canvas,
    "@jupyter-widgets/controls.ImageModel": _image,
}
