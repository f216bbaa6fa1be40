"""Pictures of curves, maps, data with what a model makes of them, and networks, as gdviz' views show them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import (
    BoundaryNorm,
    Colormap,
    ListedColormap,
    LogNorm,
    Normalize,
    to_rgb,
)
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch, Rectangle
from matplotlib.path import Path

from gdviz.site.pictures.drawing import PIXEL, WIDTH, Picture, dots, frame, hatch, legend, png
from gdviz.site.pictures.states import Model, shown_rows
from gdviz.site.pictures.words import capital, count, listed, number, point, span


def curves(model: Model) -> Picture:
    """Return the picture of `Curves`."""
    x, y, low, high, limits = (model.array(name) for name in ("x", "y", "low", "high", "limits"))
    names, log = model["names"], model["log"]
    if not y.size:
        raise ValueError("it has no curves")
    figure, axes = frame(model["ratio"], model["axis_names"])
    entries, told, places = {}, [], [np.empty(0)]
    for i in shown_rows(model, len(y)):
        at, values, color = x[i % len(x)], y[i], model["colors"][i % len(model["colors"])]
        there = np.isfinite(at) & np.isfinite(values) & ((values > 0) | (not log))
        # The axis spans also the places that have no value yet.
        places.append(at[np.isfinite(at)])
        axes.plot(at, np.where(there, values, np.nan), color=color, linewidth=2 * PIXEL)
        if low.size and high.size:
            axes.fill_between(at, low[i], high[i], color=color, alpha=0.2, linewidth=0)
        if limits.size and np.isfinite(limits[i]):
            axes.axhline(limits[i], color=color, linewidth=1.5 * PIXEL, linestyle="--")
        name = names[i] if i < len(names) else ""
        if name:
            entries[name] = Line2D([], [], color=color, linewidth=3)
        if there.any():
            first, last = np.flatnonzero(there)[[0, -1]]
            begin, end = number(values[first]), number(values[last])
            told.append(f"{name} {end if begin == end else f'from {begin} to {end}'} at {number(at[last])}".strip())
            if np.ptp(at[there]) == 0:
                dots(axes, (at[first], values[first]), 6, color)
    for place in model.array("marker"):
        axes.axvline(place, color="#222222", alpha=0.55, linewidth=PIXEL)
    if model["limit_name"]:
        entries[model["limit_name"]] = Line2D([], [], color="#666666", linewidth=1.5, linestyle="--")
    all_places = np.concatenate(places)
    if np.ptp(all_places) if all_places.size else False:
        axes.set_xlim(all_places.min(), all_places.max())
    least, most = axes.dataLim.intervaly
    if log and told:
        axes.set_yscale("log")
    if not log and 0 < least < 0.3 * most:
        axes.set_ylim(bottom=0)
    axes.grid(True)
    legend(figure, entries)
    across, up = model["axis_names"]
    text = f"{up} over {across} ({span(all_places)}){', on a logarithmic axis' if log else ''}: "
    unnamed = "" if entries else f"{count(len(told), 'curve')}, "
    if not told:
        note = "Not positive: a logarithmic axis cannot show it" if log else "No values yet"
        axes.text(0.5, 0.5, note, transform=axes.transAxes, ha="center")
        return png(figure, f"{capital(text)}{note[:1].lower()}{note[1:]}.")
    return png(figure, f"{capital(text)}{unnamed}{listed(told)}.")


def heat_map(model: Model) -> Picture:
    """Return the picture of a `HeatMap`."""
    values, category = model.array("values"), model["kind"] == "category"
    there = np.isfinite(values) & ((values >= 0) | (not category))
    if not values.size:
        raise ValueError("it has no values")
    figure, axes = frame(model["ratio"], model["axis_names"])
    edges = [_edges(model, axis, size) for axis, size in zip("xy", values.shape[::-1], strict=True)]
    for axis, (_, log) in zip("xy", edges, strict=True):
        axes.set(**{f"{axis}scale": "log" if log else "linear"})
    (columns, _), (rows, _) = edges
    entries: dict[str, Patch] = {}
    if category:
        colors, names = model["colors"], model["names"]
        shades, palette = np.where(there, values, 0) % len(colors), ListedColormap(colors)
        norm: Normalize = BoundaryNorm(np.arange(len(colors) + 1) - 0.5, len(colors))
        entries = {name: Patch(color=colors[i % len(colors)]) for i, name in enumerate(names)}
        parts = [f"{name} ({_share(values == i)})" for i, name in enumerate(names)]
    else:
        # What is not positive on a logarithmic scale has the lowest colour.
        taken = values[there & ((values > 0) | (not model["log"]))]
        low, high = (taken.min(), taken.max()) if taken.size else (0.1, 1.0)
        palette, norm = ListedColormap(model["palette"]), (LogNorm if model["log"] else Normalize)(low, high)
        shades = np.maximum(values, low)
        bar = axes.inset_axes((1.02, 0, 0.03, 1))
        figure.colorbar(ScalarMappable(norm, palette), cax=bar)
        bar.set_title(model["value_name"], loc="right", fontsize=11 * PIXEL)
        parts = [span(values[there])] if there.any() else []
    if not there.all():
        hatch(axes)
        entries[model["missing_name"]] = Patch(facecolor="#F4F4F4", edgecolor="#9A9A9A", hatch="//////")
        parts.append(f"{model['missing_name']} ({_share(~there)})")
    axes.pcolormesh(columns, rows, np.ma.masked_array(shades, ~there), cmap=palette, norm=norm)
    told = [
        f"{name} ({span(model[f'{axis}_range'])}{', logarithmic' if log else ''})"
        for axis, name, (_, log) in zip("xy", model["axis_names"], edges, strict=True)
    ]
    text = f"Map of {model['value_name']} over {' and '.join(told)}: {listed(parts)}."
    x, y = model["chosen"]
    column, row = np.searchsorted(columns, x) - 1, np.searchsorted(rows, y) - 1
    if 0 <= row < len(values) and 0 <= column < len(values[0]):
        for color, width in (("white", 2.5), ("black", 1.0)):
            axes.axvline(x, color=color, linewidth=width * PIXEL)
            axes.axhline(y, color=color, linewidth=width * PIXEL)
        value, names = values[row, column], model["names"]
        known = names[int(value)] if there[row, column] and category and value < len(names) else number(value)
        text += f" At the chosen {point((x, y))}: {known if there[row, column] else model['missing_name']}."
    legend(figure, entries)
    return png(figure, text)


def _edges(model: Model, axis: str, count: int) -> tuple[np.ndarray, bool]:
    """Return the edges of so many cells between the centres of the first and the last, and whether ratios are equal."""
    low, high = model[f"{axis}_range"]
    log = bool(model[f"{axis}_log"] and low > 0)
    first, last = np.log10([low, high]) if log else (low, high)
    half = (last - first) / max(count - 1, 1) / 2 or 0.5
    places = np.linspace(first - half, last + half, count + 1)
    return (10**places if log else places), log


def _share(cells: np.ndarray) -> str:
    return f"{number(float(f'{100 * cells.mean():.2g}'))} %"


def _two_colors(positive: str, negative: str) -> ListedColormap:
    """Return the colours of outputs from −1 to 1, as in two_colors.js: white at 0, at most 0.7 of a colour."""
    share = 0.7 * np.abs(np.linspace(-1, 1, 511))[:, None]
    colors = np.where(np.arange(511)[:, None] > 255, to_rgb(positive), to_rgb(negative))
    return ListedColormap(1 + (colors - 1) * share)


def data_editor(model: Model) -> Picture:
    """Return the picture of a `DataEditor`: its points over the decision map, or with the model's curve."""
    x, y, part, (low, high) = model.array("x"), model.array("y"), model.array("part"), model["interval"]
    colors, classification = model["colors"], model["task"] == "classification"
    figure, axes = frame(0.95 if classification else 0.72, model["axis_names"])
    axes.set(xlim=(low, high), ylim=(low, high) if classification else model["y_interval"], autoscale_on=False)
    shown = {"training": part > 0, "test": part < 0}
    counts = listed([f"{count(int(there.sum()), f'{name} point')}" for name, there in shown.items() if there.any()])
    text = f"Data: {counts or 'no point'}"
    classes, ink, model_text = {"data": np.full(len(y), True)}, colors["data"], ""
    if classification:
        classes, ink = {"negative": y < 0, "positive": y > 0}, "#555555"
        names = dict(zip(classes, model["label_names"], strict=True))
        told = [f"{(there & (part != 0)).sum()} labelled {names[name]}" for name, there in classes.items()]
        text += f" ({listed(told)})" if counts else ""
        outputs = model.array("map")
        if outputs.size:
            axes.set_facecolor("#DDDDDD")
            strength = np.tanh(outputs / 2) if model["logits"] else np.clip(outputs, -1, 1)
            palette = _two_colors(colors["positive"], colors["negative"])
            view: dict[str, Any] = {"extent": (low, high, low, high), "origin": "lower", "aspect": "auto"}
            axes.imshow(strength, cmap=palette, norm=Normalize(-1, 1), **view)
            model_text = f" The model's output there: {span(outputs)}."
        entries = {names[name]: _spot(colors[name]) for name in classes}
    else:
        fit = model.array("fit")
        axes.grid(True)
        entries = {"model": axes.plot(np.linspace(low, high, fit.size), fit, color=colors["fit"], lw=2.5 * PIXEL)[0]}
        if np.isfinite(fit).any():
            model_text = f" The model's curve: {span(fit)}."
    size = 7.2 if (part != 0).sum() > 150 else 9.6
    points = x if classification else np.stack([x[:, 0], y], axis=1)
    for name, there in classes.items():
        dots(axes, points[there & shown["training"]], size, colors[name], width=1.3)
        dots(axes, points[there & shown["test"]], size, "white", colors[name], 1.8)
    styles = {"training": _spot(ink), "test": _spot("white", ink)}
    legend(figure, entries | {name: styles[name] for name, there in shown.items() if there.any()})
    across, up = model["axis_names"]
    ends = axes.get_ylim()
    return png(figure, f"{text} over {across} ({span((low, high))}) and {up} ({span(ends)}).{model_text}")


def _spot(color: str, edge: str = "white") -> Line2D:
    return Line2D([], [], marker="o", linestyle="", color=color, markeredgecolor=edge)


def network_diagram(model: Model) -> Picture:
    """Return the picture of a `NetworkDiagram`, laid out as in network_diagram.js."""
    sizes, weights, responses, colors = (
        model["sizes"],
        model.array("weights"),
        model.array("responses"),
        model["colors"],
    )
    height = int(np.clip(54 * max(sizes), 120, 340))
    figure, axes = frame(height / WIDTH)
    figure.set(layout_engine="none")
    axes.set_position((0, 0, 1, 1))
    axes.set_axis_off()
    column, pitches = WIDTH / len(sizes), [min(height / size, 54) for size in sizes]
    halves = [min(0.76 * pitch, 0.5 * column, 40) / 2 for pitch in pitches]
    places = [
        [(column * (layer + 0.5), height / 2 - (i - (size - 1) / 2) * pitch) for i in range(size)]
        for layer, (size, pitch) in enumerate(zip(sizes, pitches, strict=True))
    ]
    thickest = float(np.clip(0.5 * min(halves), 3.5, 10))

    def color(value: float) -> str:
        return colors["positive"] if value > 0 else colors["negative"]

    begins = np.cumsum([0, *((i + 1) * o for i, o in pairwise(sizes))])
    if len(weights) != begins[-1]:
        raise ValueError(f"its sizes {sizes} do not fit its {len(weights)} parameters")
    layers = [weights[begin:end] for begin, end in pairwise(begins)]
    for i, own in enumerate(layers):
        links = [(start, end) for end in places[i + 1] for start in places[i]]
        for weight, ((x0, y0), (x1, y1)) in zip(own, links, strict=False):
            left, right = x0 + halves[i], x1 - halves[i + 1]
            middle = (left + right) / 2
            way = Path([(left, y0), (middle, y0), (middle, y1), (right, y1)], [1, 4, 4, 4])
            width = thickest * abs(weight) / (abs(weight) + 2)
            axes.add_patch(PathPatch(way, fill=False, edgecolor=color(weight), linewidth=width * PIXEL))
    palette, remaining = _two_colors(colors["positive"], colors["negative"]), iter(responses)
    for layer, (half, units) in enumerate(zip(halves, places, strict=True)):
        for i, (x, y) in enumerate(units):
            box = (x - half, x + half, y - half, y + half)
            axes.add_patch(Rectangle((box[0], box[2]), 2 * half, 2 * half, facecolor="white", zorder=2))
            if layer:
                _draw_response(axes, next(remaining), box, palette, "#222222" if layer < len(layers) else colors["fit"])
            else:
                axes.text(x, y, "x" if sizes[0] == 1 else f"x{'₁₂'[i]}", ha="center", va="center")
            edge: dict[str, Any] = {"fill": False, "edgecolor": "#555555", "linewidth": PIXEL, "zorder": 3}
            axes.add_patch(Rectangle((box[0], box[2]), 2 * half, 2 * half, **edge))
        if layer:
            for (x, y), bias in zip(units, layers[layer - 1][-len(units) :], strict=True):
                dots(axes, (x - half, y - half), thickest * abs(bias) / (abs(bias) + 0.5), color(bias), width=0.8)
    axes.axis((0, WIDTH, 0, height))

    hidden = [str(size) for size in sizes[1:-1]]
    activation = f" ({model['activation']})" if model["activation"] else ""
    between = f"hidden layers of {listed(hidden)} units{activation}" if hidden else "no hidden layer"
    text = f"Network with {count(sizes[0], 'input')}, {between} and {count(sizes[-1], 'output')}."
    return png(figure, f"{text} Its {len(weights)} weights and biases: {span(weights)}.")


def _draw_response(
    axes: Axes, response: np.ndarray, box: tuple[float, float, float, float], palette: Colormap, color: str
) -> None:
    """Draw what a unit makes of the inputs, rows from below: a map, or a curve where there is one row."""
    left, right, bottom, top = box
    if len(response) > 1:
        axes.imshow(response, cmap=palette, norm=Normalize(-1, 1), extent=box, origin="lower", aspect="auto", zorder=2)
    elif response.size > 1:
        slope = 0.46 * (top - bottom) / max(1.0, np.abs(response).max())
        x, y = np.linspace(left, right, response.size), (bottom + top) / 2
        axes.plot([left, right], [y, y], color="#CCCCCC", linewidth=PIXEL, zorder=2)
        axes.plot(x, y + slope * response[0], color=color, linewidth=1.8 * PIXEL, zorder=2)
