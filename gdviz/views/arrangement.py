"""What a function returned to be drawn, as rows of panels, each with complete arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from numbers import Real
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gdviz import landscape
from gdviz.draw import LAYERS, Arrows, Band, Contours, Figure, Image, Labels, Lines, Points, Surface, Text

Panel = Figure | Surface | Text
"""What has a place of its own in the page."""

ALLOWED = "arrays, pairs (x, y) of arrays, what gdviz.draw has, and lists or dictionaries of these"


def arranged(result: Any, name: str) -> list[list[Panel]]:
    """Return the rows of panels that show what the function called `name` has returned; arrays may be traced.

    Raises `TypeError` for what cannot be drawn, and `ValueError` for shapes that do not fit.
    """
    rows = result if _is_rows(result) else [result]
    panels = [_panels(row, name) for row in rows]
    if not any(panels):
        raise ValueError(f"{name} returned nothing to draw; allowed are {ALLOWED}")
    return panels


def _is_rows(result: Any) -> bool:
    """Return whether this is a list of rows of figures."""
    return (
        isinstance(result, list)
        and len(result) > 0
        and all(isinstance(row, list) and any(isinstance(part, Panel) for part in row) for row in result)
    )


def _panels(row: Any, name: str) -> list[Panel]:
    """Return the panels of a row: layers share one figure, in place of the first of them."""
    parts = [row] if isinstance(row, Panel) or _is_pair(row) or not isinstance(row, list | tuple) else list(row)
    panels: list[Any] = []
    layers: list[Any] = []
    for part in parts:
        if isinstance(part, Figure):
            panels.append(Figure(*_layers(part.layers, name), **_checked_options(part.options, name)))
        elif isinstance(part, Surface):
            panels.append(_surface(part, name))
        elif isinstance(part, Text):
            panels.append(_text(part, name))
        elif _is_scalar(part):
            panels.append(_text(Text(f"{name}: {{0}}", part), name))
        else:
            if not layers:
                panels.append(layers)
            layers.extend(_layers([part], name))
    return [Figure(*panel) if panel is layers else panel for panel in panels]


def _is_scalar(part: Any) -> bool:
    return isinstance(part, Real) or (hasattr(part, "shape") and part.shape == ())


def _is_pair(part: Any) -> bool:
    """Return whether this is a pair (x, y) of arrays."""
    return isinstance(part, tuple) and len(part) == 2 and all(hasattr(each, "shape") and each.ndim for each in part)


def _layers(parts: Sequence[Any], name: str) -> list[Any]:
    layers: list[Any] = []
    for part in parts:
        if isinstance(part, Mapping):
            for label, value in part.items():
                layers += [replace(layer, label=layer.label or str(label)) for layer in _layers([value], name)]
        elif isinstance(part, LAYERS):
            layers.append(_complete(part, f"{name} returned {type(part).__name__}"))
        elif _is_pair(part):
            layers.append(_complete(Lines(*part), f"{name} returned a pair (x, y)"))
        elif isinstance(part, list | tuple) and not _is_numbers(part):
            layers += _layers(part, name)
        else:
            layers.append(_of_array(part, name))
    return layers


def _is_numbers(part: Sequence[Any]) -> bool:
    return len(part) > 0 and all(_is_scalar(each) for each in part)


def _of_array(part: Any, name: str) -> Any:
    """Return the layer of a bare array: a line over 0, 1, …, or an image."""
    array = _array(part, f"{name} returned {type(part).__name__}")
    if array.ndim == 1:
        return Lines(jnp.arange(len(array), dtype=float), array)
    if array.ndim == 2:
        return _complete(Image(array), f"{name} returned an array")
    raise ValueError(
        f"{name} returned an array of shape {array.shape}; allowed are the shapes (points,) for a line and "
        "(rows, columns) for an image"
    )


def _array(value: Any, what: str) -> jax.Array:
    try:
        array = jnp.asarray(value)
    except (TypeError, ValueError):
        shown = type(value).__name__ if isinstance(value, list | tuple | np.ndarray) else repr(value)
        raise TypeError(f"{what}, which cannot be drawn as an array: {shown}; allowed are {ALLOWED}") from None
    if jnp.issubdtype(array.dtype, jnp.complexfloating):
        raise TypeError(f"{what} with complex numbers; draw their real or imaginary part, or their absolute value")
    return array.astype(float)


def _arrays(layer: Any, what: str, *names: str) -> list[jax.Array]:
    return [_array(getattr(layer, each), f"{what} with {each}") for each in names]


def _shapes(names: Sequence[str], arrays: Sequence[jax.Array]) -> str:
    return ", ".join(f"{each} of shape {array.shape}" for each, array in zip(names, arrays, strict=True))


def _same(layer: Any, what: str, *names: str) -> list[jax.Array]:
    """Return arrays of one shape, flat; a number stands for an array of them."""
    arrays = _arrays(layer, what, *names)
    shape = max((array.shape for array in arrays), key=len)
    if any(array.shape not in ((), shape) for array in arrays):
        raise ValueError(f"{what} with {_shapes(names, arrays)}; they must have the same shape")
    return [jnp.broadcast_to(array, shape).ravel() for array in arrays]


def _complete(layer: Any, what: str) -> Any:
    """Return a layer with arrays of shapes that fit each other."""
    match layer:
        case Lines():
            x, y = _arrays(layer, what, "x", "y")
            if y.ndim not in (1, 2) or x.shape not in (y.shape, y.shape[-1:]):
                raise ValueError(
                    f"{what} with {_shapes('xy', (x, y))}; allowed are y of shape (points,) or (lines, points), and x "
                    "of the same shape or (points,)"
                )
            return replace(layer, x=x, y=y)
        case Points():
            x, y = _same(layer, what, "x", "y")
            if layer.kind is None:
                return replace(layer, x=x, y=y)
            x, y, kind = _same(layer, what, "x", "y", "kind")
            return replace(layer, x=x, y=y, kind=kind)
        case Arrows():
            return replace(layer, **_named(layer, what, "x", "y", "dx", "dy"))
        case Band():
            return replace(layer, **_named(layer, what, "x", "low", "high"))
        case Labels():
            return _labels(layer, what)
        case Image():
            values = _grid(layer, what, 1)
            rows, columns = values.shape
            if layer.signs is not None and (not isinstance(layer.signs, list | tuple) or len(layer.signs) != 2):
                raise TypeError(f"{what} with signs={layer.signs!r}; it must be two colours, those of −1 and of +1")
            return replace(layer, values=values, box=_box(layer, what, (0, columns, 0, rows)))
        case Contours():
            values = _grid(layer, what, 2)
            rows, columns = values.shape
            box = _box(layer, what, (0, columns - 1, 0, rows - 1))
            levels = landscape.levels(values) if layer.levels is None else _array(layer.levels, f"{what} with levels")
            if levels.ndim != 1 or len(levels) < 2:
                raise ValueError(f"{what} with levels of shape {levels.shape}; they must be two or more in one row")
            return replace(layer, values=values, box=box, levels=levels)
    raise TypeError(f"{what}, which no figure shows; allowed are {ALLOWED}")


def _labels(layer: Labels, what: str) -> Labels:
    names = ("x", "y") if layer.values is None else ("x", "y", "values")
    arrays = _named(layer, what, *names)
    count = arrays["x"].size
    if layer.values is None and not layer.texts:
        raise TypeError(f"{what} with neither values nor texts; there is nothing to read")
    if not isinstance(layer.texts, list | tuple):
        raise TypeError(f"{what} with texts={layer.texts!r}; it must be a tuple of one text for each point")
    texts = tuple(layer.texts) or ("{0}",) * count
    if len(texts) != count:
        raise ValueError(f"{what} with {len(texts)} texts for {count} points; texts must be a tuple of one for each")
    return replace(layer, **arrays, texts=texts)


def _named(layer: Any, what: str, *names: str) -> dict[str, Any]:
    return dict(zip(names, _same(layer, what, *names), strict=True))


def _grid(layer: Any, what: str, least: int) -> jax.Array:
    (values,) = _arrays(layer, what, "values")
    if values.ndim != 2 or min(values.shape) < least:
        raise ValueError(
            f"{what} with values of shape {values.shape}; they must have the shape (rows, columns), "
            f"at least ({least}, {least})"
        )
    return values


def _box(layer: Any, what: str, default: tuple[float, ...]) -> jax.Array:
    if layer.box is None:
        return jnp.asarray(default, float)
    edges = layer.box
    box = _array(
        jnp.stack([*map(jnp.asarray, edges)]) if isinstance(edges, list | tuple) else edges, f"{what} with box"
    )
    if box.shape != (4,):
        raise ValueError(f"{what} with box of shape {box.shape}; it must be (x_min, x_max, y_min, y_max)")
    return box


def _surface(surface: Surface, name: str) -> Surface:
    what = f"{name} returned Surface"
    values = _grid(surface, what, 2)
    rows, columns = values.shape
    return replace(surface, values=values, box=_box(surface, what, (0, columns - 1, 0, rows - 1)))


def _text(text: Text, name: str) -> Text:
    values = [_array(value, f"{name} returned Text with value {i}") for i, value in enumerate(text.values)]
    for i, value in enumerate(values):
        if value.size != 1:
            raise ValueError(
                f"{name} returned Text with value {i} of shape {value.shape}; a sentence shows single numbers"
            )
    when = jnp.asarray(text.when)
    if when.shape != () or when.dtype != bool:
        raise TypeError(f"{name} returned Text with when={text.when!r}; it must be true or false")
    return Text(text.template, *(value.reshape(()) for value in values), when=when)


def _checked_options(options: Mapping[str, Any], name: str) -> dict[str, Any]:
    for axis in ("x", "y"):
        limits = options[axis]
        if limits is None:
            continue
        try:
            low, high = map(float, limits)
        except (TypeError, ValueError):
            raise TypeError(
                f"{name} returned Figure with {axis}={limits!r}; it must be two fixed numbers (low, high)"
            ) from None
        if not -np.inf < low < high < np.inf:
            raise ValueError(f"{name} returned Figure with {axis}={limits!r}; low must be less than high")
    return dict(options)
