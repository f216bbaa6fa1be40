"""The pictures of notebooks, on the landing page and where their pages begin: `python -m gdviz.site.cards` writes them.

They are SVG files of the package, since a server that starts should not wait for JAX. Colours are classes, which
`template/sketch.css` has for light and dark pages; `way` is drawn once more when the reader points at it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import contourpy
import jax
import jax.numpy as jnp
import numpy as np
import optax

from gdviz import DATASETS, GALLERY, OPTIMIZERS, descend

FOLDER = Path(__file__).parent / "template" / "cards"
WIDTH, HEIGHT = 160, 96

Box = tuple[float, float, float, float]
PICTURES: dict[str, Callable[[], list[str]]] = {}
"""Functions that return the elements of a picture, by the name of their notebook."""


def picture(function: Callable[[], list[str]]) -> Callable[[], list[str]]:
    """Add the picture of the notebook that has the name of the function."""
    PICTURES[function.__name__.strip("_")] = function
    return function


def svg(name: str) -> str:
    """Return the picture of a notebook."""
    elements = "\n".join(PICTURES[name]())
    return f'<svg class="sketch" viewBox="0 0 {WIDTH} {HEIGHT}" fill="none" aria-hidden="true">\n{elements}\n</svg>\n'


# ---- Elements -----------------------------------------------------------------------------------


def data(points: Any, box: Box) -> str:
    """Return the data of a path through points in a box (x_min, x_max, y_min, y_max)."""
    x_min, x_max, y_min, y_max = box
    x, y = np.asarray(points, float).T
    across, upwards = WIDTH * (x - x_min) / (x_max - x_min), HEIGHT * (y_max - y) / (y_max - y_min)
    inside = (np.abs(across) < 3 * WIDTH) & (np.abs(upwards) < 3 * HEIGHT)
    return "M" + "L".join(f"{a:.1f},{b:.1f}" for a, b in zip(across[inside], upwards[inside], strict=True))


def curve(points: Any, box: Box, kind: str) -> str:
    """Return a line through points."""
    return f'<path class="{kind}" pathLength="1" d="{data(points, box)}"/>'


def dots(points: Any, box: Box, kind: str) -> str:
    """Return dots."""
    return f'<path class="dots {kind}" d="{data(points, box).replace("L", "h0M")}h0"/>'


def contours(loss: Callable[[Any], Any], box: Box, levels: Any, kind: str = "contour", fineness: int = 1) -> str:
    """Return contours of a loss."""
    x, y = np.linspace(*box[:2], 32 * fineness + 1), np.linspace(*box[2:], 20 * fineness + 1)
    values = np.asarray(jax.vmap(jax.vmap(loss))(jnp.stack(jnp.meshgrid(x, y), axis=-1)))
    lines = contourpy.contour_generator(x, y, values).multi_lines(np.asarray(levels, float))
    paths = [data(line, box) for level in lines for line in level]
    return f'<path class="{kind}" d="{"".join(paths)}"/>'


def path(loss: Callable[[Any], Any], start: Any, optimizer: optax.GradientTransformation, steps: int) -> np.ndarray:
    """Return the points of a descent."""
    return np.asarray(descend(loss, jnp.array(start), optimizer, steps).params)


def way(points: Any, box: Box, kind: str = "way") -> list[str]:
    """Return a descent: a line and a dot at each of its points."""
    return [curve(points, box, kind), dots(points, box, kind)]


def bowl(curvature: float, angle: float = 0.0) -> Callable[[Any], Any]:
    """Return a bowl with curvatures 1 and this one, turned by an angle in degrees."""
    c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    axes = jnp.array([[c, s], [-s, c]])
    return lambda p: jnp.sum(jnp.array([1, curvature]) * (axes @ p) ** 2) / 2


# ---- Lessons ------------------------------------------------------------------------------------


def _parabola(points: np.ndarray) -> np.ndarray:
    return np.stack([points, points**2 / 2], axis=1)


@picture
def _1_downhill() -> list[str]:
    box = (-2.6, 2.6, -0.4, 2.9)
    balls = 2.2 * (1 - 0.45) ** np.arange(6)
    return [curve(_parabola(np.linspace(-2.6, 2.6, 60)), box, "ink"), *way(_parabola(balls), box)]


@picture
def _2_two_parameters() -> list[str]:
    box = (-2.5, 2.5, -1.5, 1.5)
    loss = bowl(2.5, 25)
    start = np.array([-1.2, 0.5])
    tip = start + 0.35 * np.asarray(jax.grad(loss)(jnp.asarray(start)))
    return [
        contours(loss, box, np.linspace(0.05, 1.9, 9) ** 2),
        curve([start, tip], box, "second"),
        dots([tip], box, "second"),
        *way(path(loss, start, optax.sgd(0.2), 12), box),
    ]


@picture
def _3_the_largest_step() -> list[str]:
    box = (-2.6, 2.6, -0.4, 2.9)
    balls = 0.9 * (1 - 2.15) ** np.arange(7)
    return [curve(_parabola(np.linspace(-2.6, 2.6, 60)), box, "ink"), *way(_parabola(balls), box)]


@picture
def _4_zigzag() -> list[str]:
    box = (-2.2, 0.8, -0.9, 0.9)
    loss = bowl(12)
    levels = np.linspace(0.05, 2.6, 9) ** 2
    return [contours(loss, box, levels), *way(path(loss, [-1.9, 0.6], optax.sgd(0.155), 25), box)]


@picture
def _5_momentum() -> list[str]:
    box = (-2.2, 0.8, -0.9, 0.9)
    loss = bowl(12)
    plain = path(loss, [-1.9, 0.6], optax.sgd(0.05), 30)
    heavy = path(loss, [-1.9, 0.6], optax.sgd(0.05, momentum=0.75), 30)
    levels = np.linspace(0.05, 2.6, 9) ** 2
    return [contours(loss, box, levels), *way(plain, box, "second"), *way(heavy, box)]


@picture
def _6_adam() -> list[str]:
    box = (-2.0, 1.0, -1.3, 0.5)
    loss = bowl(20, 35)
    start = [-1.7, -0.6]
    plain, adam = path(loss, start, optax.sgd(0.09), 25), path(loss, start, optax.adam(0.15, b1=0.5), 25)
    levels = np.linspace(0.05, 5, 12) ** 2
    return [contours(loss, box, levels), *way(plain, box, "second"), *way(adam, box)]


@picture
def _7_noise() -> list[str]:
    box = (-2.3, 1.5, -1.14, 1.14)
    loss = bowl(2)

    def step(p: jax.Array, key: jax.Array) -> tuple[jax.Array, jax.Array]:
        return p - 0.12 * (jax.grad(loss)(p) + 1.1 * jax.random.normal(key, (2,))), p

    points = jax.lax.scan(step, jnp.array([-2.0, 0.8]), jax.random.split(jax.random.key(4), 60))[1]
    return [contours(loss, box, np.linspace(0.1, 2, 8) ** 2), *way(points, box)]


@picture
def _8_whose_fault() -> list[str]:
    box = (0, 160, 0, 96)
    nodes = np.array([[20.0, 48], [62, 74], [62, 22], [104, 48], [142, 48]])
    edges = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)]
    forward = [curve(nodes[list(edge)], box, "ink") for edge in edges]
    # Back along the edges, beside them.
    back = []
    for i, j in edges:
        along = (nodes[i] - nodes[j]) / np.hypot(*(nodes[i] - nodes[j]))
        beside = 6 * np.array([-along[1], along[0]])
        back.append(curve([nodes[j] + 12 * along + beside, nodes[i] - 12 * along + beside], box, "way"))
        tip = nodes[i] - 12 * along + beside
        back.append(curve([tip - 5 * along + beside / 2, tip, tip - 5 * along - beside / 2], box, "way"))
    return [*forward, *back, f'<path class="dots node" d="{data(nodes, box).replace("L", "h0M")}h0"/>']


def _border(name: str, units: int, box: Box) -> list[str]:
    """Return a data set with the border that a network with one hidden layer learns."""
    dataset = DATASETS[name](n=70, noise=0.1, seed=1)
    x, y = jnp.asarray(dataset.x), jnp.asarray(dataset.y).ravel()

    def output(weights: Any, point: jax.Array) -> jax.Array:
        return jnp.tanh(point @ weights["a"] + weights["b"]) @ weights["c"] + weights["d"]

    def loss(weights: Any) -> jax.Array:
        return jnp.mean(jax.nn.softplus(-y * jax.vmap(lambda point: output(weights, point))(x)))

    keys = jax.random.split(jax.random.key(2))
    start = {
        "a": jax.random.normal(keys[0], (2, units)),
        "b": jnp.zeros(units),
        "c": jax.random.normal(keys[1], (units,)) / 2,
        "d": jnp.zeros(()),
    }
    learned = jax.tree.map(lambda each: each[-1], descend(loss, start, optax.adam(0.05), 600).params)
    sides = [dots(np.asarray(x)[np.asarray(y) == side], box, kind) for side, kind in ((1, "way"), (-1, "second"))]
    return [*sides, contours(lambda point: output(learned, point), box, [0], "ink", fineness=2)]


@picture
def _9_a_network_learns() -> list[str]:
    return _border("circle", 6, (-4.6, 4.6, -2.76, 2.76))


@picture
def _10_when_to_stop() -> list[str]:
    noise = jax.random.normal(jax.random.key(3), (2, 12))
    x = jnp.linspace(-1, 1, 12)
    powers = jnp.stack([jnp.cos(k * jnp.arccos(jnp.clip(x, -1, 1))) for k in range(10)], axis=1)
    y = jnp.sin(3 * x) + 0.35 * noise

    def loss(w: jax.Array, values: jax.Array) -> jax.Array:
        return jnp.mean((powers @ w - values) ** 2)

    weights = descend(lambda w: loss(w, y[0]), jnp.zeros(10), optax.sgd(0.1), 300).params
    losses = [np.asarray(jax.vmap(lambda w, part=part: loss(w, part))(weights)) for part in y]
    steps = np.log1p(np.arange(301))
    box = (-0.3, float(steps[-1]) + 0.3, 0.0, 0.7)
    lines = [np.stack([steps, each], axis=1) for each in losses]
    best = int(np.argmin(losses[1]))
    return [curve(lines[0], box, "second"), curve(lines[1], box, "way"), dots(lines[1][[best]], box, "way")]


# ---- Laboratories, and what is for researchers and developers -----------------------------------


def _optimizer(name: str, **values: float) -> optax.GradientTransformation:
    return OPTIMIZERS[name](**values)


@picture
def _gradient_descent() -> list[str]:
    box = (-5.5, 5.5, -4.6, 4.6)
    loss = GALLERY["himmelblau"]().loss
    descent = path(loss, [-0.3, -1.2], _optimizer("momentum", learning_rate=0.006, momentum=0.8), 40)
    return [contours(loss, box, np.geomspace(4, 700, 9)), *way(descent, box)]


@picture
def _optimizers() -> list[str]:
    box = (-5.5, 5.5, -4.6, 4.6)
    loss = GALLERY["styblinski_tang"]().loss
    found = [contours(loss, box, np.linspace(-76, 60, 10))]
    for name, kind, rate in (("gradient_descent", "second", 0.02), ("rmsprop", "third", 0.2), ("adam", "way", 0.35)):
        found += way(path(loss, [0.4, 0.1], _optimizer(name, learning_rate=rate), 20), box, kind)
    return found


@picture
def _neural_network() -> list[str]:
    return _border("moons", 8, (-2.9, 2.9, -1.74, 1.74))


@picture
def _gallery() -> list[str]:
    def step(p: jax.Array, _: None) -> tuple[jax.Array, jax.Array]:
        x, y, z = p
        return p + 0.012 * jnp.array([10 * (y - x), x * (28 - z) - y, x * y - 8 / 3 * z]), p

    points = jax.lax.scan(step, jnp.array([-8.0, -8.0, 27.0]), length=1100)[1]
    return [curve(points[::2, ::2], (-34, 34, 2, 48), "way thin")]


@picture
def _your_own_loss() -> list[str]:
    box = (-2.6, 2.6, -1.56, 1.56)

    def loss(p: jax.Array) -> jax.Array:
        x, y = p
        return jnp.log1p(x**2 + 4 * y**2) + 0.25 * jnp.sin(3 * x) * jnp.cos(4 * y)

    return [contours(loss, box, np.linspace(-0.2, 3, 11)), *way(path(loss, [-2.2, 1.2], optax.adam(0.22), 18), box)]


@picture
def _landscape() -> list[str]:
    side = np.linspace(-1.6, 1.6, 33)
    x, y = np.meshgrid(side, side)
    heights = np.exp(-((x + 0.6) ** 2) - (y - 0.2) ** 2) - 1.3 * np.exp(-2 * (x - 0.5) ** 2 - 2 * (y + 0.3) ** 2)
    points = np.stack([(x - y) * 0.9, heights - 0.45 * (x + y)], axis=-1)
    box = (-3.1, 3.1, -2.2, 2.2)
    rows = [data(line, box) for line in (*points[::2], *points.swapaxes(0, 1)[::2])]
    return [f'<path class="contour" d="{"".join(rows)}"/>', dots([points[10, 21]], box, "way")]


@picture
def _compiler() -> list[str]:
    texts = [("jnp.sin(x)", 22), ("f64.mul", 56), ("0061 736d", 90)]
    written = [f'<text x="80" y="{y}" text-anchor="middle">{text}</text>' for text, y in texts]
    arrows = [curve([[80, 96 - y], [80, 82 - y]], (0, 160, 0, 96), "way") for y in (29, 63)]
    return [*written, *arrows]


def main() -> None:
    """Write all pictures."""
    FOLDER.mkdir(exist_ok=True)
    for name in PICTURES:
        (FOLDER / f"{name}.svg").write_text(svg(name), encoding="utf-8")


if __name__ == "__main__":
    main()
