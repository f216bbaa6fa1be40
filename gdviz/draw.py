"""What `interact` draws: records of arrays that a function returns, each one layer of a figure, a figure or a sentence.

- `Lines`, `Points`, `Arrows`, `Band`, `Labels`: layers of a figure, from below as they are listed;
- `Image`, `Contours`: values on a grid as colours, beneath all others;
- `Figure`: layers with axes of your choice; `Surface`: values on a grid as a surface in 3-D; `Text`: numbers in a
  sentence.

Arrays may be traced; texts, colours and limits are static. Values that are not finite leave gaps. A label is the entry
in the legend; of an image or contours, it names a colour bar. A color is "#rrggbb" or the number of one of the figure's
colours; without one, layers take them in turn.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from typing import Any

import jax

from gdviz.records import Record


def _static(default: Any) -> Any:
    return field(default=default, metadata={"static": True})


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Lines(Record):
    """Lines through points: y over x, shape (points,), or several of shape (lines, points).

    x has the shape of y, or (points,) where all lines share it.

    >>> import jax.numpy as jnp
    >>> x = jnp.linspace(0, 1, 50)
    >>> Lines(x, x**2, label="square").y.shape
    (50,)
    """

    x: Any
    y: Any
    _: KW_ONLY
    label: str = _static("")
    color: str | int | None = _static(None)
    dashed: bool = _static(False)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Points(Record):
    """Dots at (x, y), arrays of the same shape; `kind`, whole numbers of this shape, says which colour each has.

    `names` are those of the kinds, for the legend; `size` is the diameter in pixels.

    >>> Points([1.0, 2.0], [3.0, 1.0], kind=[0, 1], names=("first", "second")).names
    ('first', 'second')
    """

    x: Any
    y: Any
    kind: Any = None
    _: KW_ONLY
    label: str = _static("")
    names: tuple[str, ...] = _static(())
    color: str | int | None = _static(None)
    size: float = _static(8)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Arrows(Record):
    """Arrows from (x, y) to (x + dx, y + dy), arrays of the same shape.

    >>> Arrows([0.0], [0.0], [1.0], [2.0], label="velocity").dx
    [1.0]
    """

    x: Any
    y: Any
    dx: Any
    dy: Any
    _: KW_ONLY
    label: str = _static("")
    color: str | int | None = _static(None)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Band(Record):
    """The area between `low` and `high` over x, arrays of the same shape (points,).

    >>> Band([0.0, 1.0], [0.0, 0.5], [1.0, 2.0], label="90 %").label
    '90 %'
    """

    x: Any
    low: Any
    high: Any
    _: KW_ONLY
    label: str = _static("")
    color: str | int | None = _static(None)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Labels(Record):
    """Texts centred at (x, y), arrays of the same shape; {0} in a text stands for the value there.

    - `values`: numbers of that shape, by default none; where one is not finite, nothing is shown;
    - `texts`: one for each point, by default "{0}"; `size` is that of their font in pixels.

    Without a color they have that of the page's text.

    >>> Labels([0.0, 1.0], [0.0, 0.0], [0.5, -2.0], texts=("x = {0}", "y = {0}")).texts
    ('x = {0}', 'y = {0}')
    """

    x: Any
    y: Any
    values: Any = None
    _: KW_ONLY
    texts: tuple[str, ...] = _static(())
    label: str = _static("")
    color: str | int | None = _static(None)
    size: float = _static(13)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Image(Record):
    """Values on a grid as colours, shape (rows, columns), the first row lowest.

    - `box`: (x_min, x_max, y_min, y_max), the edges of the image, by default (0, columns, 0, rows);
    - `limits`: the values with the first and the last colour, by default the least and the greatest one;
    - `signs`: instead, the colours "#rrggbb" of −1 and of +1, with white between them: two classes, for example.

    >>> Image([[0.0, 1.0], [2.0, 3.0]], limits=(0, 3)).limits
    (0, 3)
    >>> Image([[-1.0, 0.5]], signs=("#E69F00", "#0072B2")).signs
    ('#E69F00', '#0072B2')
    """

    values: Any
    box: Any = None
    _: KW_ONLY
    label: str = _static("")
    limits: tuple[float, float] | None = _static(None)
    signs: tuple[str, str] | None = _static(None)


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Contours(Record):
    """Filled contours of values on a grid, shape (rows, columns) at least (2, 2), the first row lowest.

    - `box`: (x_min, x_max, y_min, y_max), where the outermost samples are, by default (0, columns − 1, 0, rows − 1);
    - `levels`: increasing values, shape (levels,), by default 19 as `gdviz.landscape.levels` chooses them.

    >>> Contours([[0.0, 1.0], [1.0, 2.0]], levels=[0.0, 1.0, 2.0]).levels
    [0.0, 1.0, 2.0]
    """

    values: Any
    box: Any = None
    levels: Any = None
    _: KW_ONLY
    label: str = _static("")


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Surface(Record):
    """Values on a grid as a surface in 3-D that the reader turns, shape (rows, columns), with `box` as in `Contours`.

    `axes` are the names of the axes, and `label` is what the values are called.

    >>> Surface([[0.0, 1.0], [1.0, 2.0]], (-1, 1, -1, 1)).box
    (-1, 1, -1, 1)
    """

    values: Any
    box: Any = None
    _: KW_ONLY
    axes: tuple[str, str] = _static(("x", "y"))
    label: str = _static("value")


@jax.tree_util.register_pytree_node_class
class Text:
    """A sentence with numbers: {0}, {1}, … in the template stand for the values; it is there while `when` is true.

    >>> Text("The mean is {0} of {1} points.", 0.5, 20).values
    (0.5, 20)
    """

    def __init__(self, template: str, *values: Any, when: Any = True) -> None:
        self.template, self.values, self.when = template, values, when

    def tree_flatten(self) -> tuple[tuple[Any, ...], str]:
        """Return the values and `when`, and the template."""
        return (*self.values, self.when), self.template

    @classmethod
    def tree_unflatten(cls, template: str, leaves: tuple[Any, ...]) -> Text:
        """Return the sentence again."""
        *values, when = leaves
        return cls(template, *values, when=when)


@jax.tree_util.register_pytree_node_class
class Figure:
    """Layers in one figure.

    - `layers`: `Lines`, `Points` and the others, or arrays, as `interact` takes them;
    - `x`, `y`: (low, high), the limits of an axis; by default they follow what is drawn, in steps;
    - `axes`: the names of the axes, None for a drawing that has none; `title`: a heading above;
    - `log`: whether the y axis is logarithmic; `equal`: whether one unit has the same length on both axes;
    - `ratio`: height by width, by default as it suits the width.

    >>> figure = Figure(Lines([0.0, 1.0], [1.0, 3.0]), x=(0, 1), axes=("t", "height"))
    >>> figure.options["axes"]
    ('t', 'height')
    """

    def __init__(
        self,
        *layers: Any,
        x: tuple[float, float] | None = None,
        y: tuple[float, float] | None = None,
        axes: tuple[str, str] | None = ("x", "y"),
        title: str = "",
        log: bool = False,
        equal: bool = False,
        ratio: float | None = None,
    ) -> None:
        self.layers = layers
        self.options = {"x": x, "y": y, "axes": axes, "title": title, "log": log, "equal": equal, "ratio": ratio}

    def tree_flatten(self) -> tuple[tuple[Any, ...], tuple[tuple[str, Any], ...]]:
        """Return the layers, and the options."""
        return self.layers, tuple(self.options.items())

    @classmethod
    def tree_unflatten(cls, options: tuple[tuple[str, Any], ...], layers: tuple[Any, ...]) -> Figure:
        """Return the figure again."""
        return cls(*layers, **dict(options))


LAYERS = (Lines, Points, Arrows, Band, Labels, Image, Contours)
"""What a figure may show."""
