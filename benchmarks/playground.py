"""Epochs a second of the network's page and of TensorFlow Playground in one browser.

`python -m benchmarks.playground FOLDER`, where FOLDER is a copy of github.com/tensorflow/playground: its network,
`src/nn.ts`, is bundled as it is. Both train networks of the same shapes on the same 250 points of a spiral, in batches
of 10, and compute the losses of training and test points after each epoch. Neither draws. They take turns.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.browser.pages import served
from benchmarks.chromium import chromium
from gdviz import DATASETS, OPTIMIZERS, networks, padded_networks
from gdviz.compiler import compile_function
from gdviz.datasets import Dataset
from gdviz.networks import ACTIVATIONS, LOSSES, PENALTIES, Layer, Params, Training
from gdviz.padded_networks import FEATURES, Shape

_LAYERS = ((4, 2), (8, 8), (8, 8, 8, 8))
_POINTS = 500
_ROUNDS = 15
_SCRIPT = Path(__file__).with_name("playground.js")
_ESBUILD = Path(__file__).parents[1] / "web" / "node_modules" / ".bin" / "esbuild"
_OPTIMIZER = OPTIMIZERS["gradient_descent"](learning_rate=0.03)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a copy of github.com/tensorflow/playground")
    network = parser.parse_args().folder.resolve() / "src" / "nn.ts"
    if not network.is_file():
        parser.error(f"folder must be a copy of github.com/tensorflow/playground, but {network} does not exist")
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), network)
        with served(Path(name)) as address, chromium() as browser:
            page = browser.new_page()
            page.goto(address)
            page.evaluate("import('./bundle.js').then(async (m) => (window.sample = await m.sampler()))")
            rounds = [page.evaluate("window.sample()") for _ in range(_ROUNDS)]
    print(f"{'epochs a second':24}{'gdviz':>12}{'Playground':>12}{'ratio':>8}")
    for number, layers in enumerate(_LAYERS):
        ours, theirs = (statistics.median(each[number][name] for each in rounds) for name in ("gdviz", "playground"))
        print(f"{'-'.join(map(str, (2, *layers, 1))):24}{ours:12.0f}{theirs:12.0f}{ours / theirs:8.1f}")


def write(folder: Path, network: Path) -> None:
    """Write the page: the program, the data, the other network and what calls them."""
    spiral = DATASETS["spiral"].padded(_POINTS, _POINTS, 0.05, 0)
    learned = np.arange(_POINTS) % 2 == 0
    starts = [_start(layers) for layers in _LAYERS]
    arguments = {"params": starts[0], "units": _units(_LAYERS[0]), "x": spiral.x, "y": spiral.y, "learned": learned}
    compile_function(epochs, *arguments.values(), 1).save(folder / "epochs.js")
    numbers = jax.tree.map(lambda leaf: np.asarray(leaf).tolist(), arguments | {"starts": starts, "layers": _LAYERS})
    (folder / "arguments.json").write_text(json.dumps(numbers), encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>Epochs a second</title>", encoding="utf-8")
    aliases = [f"--alias:epochs={folder / 'epochs.js'}", f"--alias:nn={network}"]
    command = [_ESBUILD, _SCRIPT, "--bundle", "--format=esm", *aliases, f"--outfile={folder / 'bundle.js'}"]
    subprocess.run(command, check=True, capture_output=True)


def epochs(
    params: list[dict[str, jax.Array]],
    units: jax.Array,
    x: jax.Array,
    y: jax.Array,
    learned: jax.Array,
    count: jax.Array,
) -> tuple[list[dict[str, jax.Array]], jax.Array]:
    """Return parameters after some more epochs, and the losses of the training and the test points."""
    shape, loss = _shape(units), LOSSES["mean_squared_error"]
    minimised = padded_networks.network_loss(shape, loss, PENALTIES["none"], 0.0)
    weights = [jnp.where(learned == wanted, 1.0, 0.0) for wanted in (True, False)]

    def epoch(_: Any, state: tuple[Training, jax.Array]) -> tuple[Training, jax.Array]:
        data = Dataset(x, y, weights[0])
        after = networks.train_epoch(state[0], jax.random.key(0), data, minimised, _OPTIMIZER, 10)
        outputs = padded_networks.apply(after.params, x, shape)
        return after, jnp.stack([loss(outputs, y, weight) for weight in weights])

    training = networks.start_training(tuple(Layer(**layer) for layer in params), _OPTIMIZER)
    trained, losses = jax.lax.fori_loop(0, count, epoch, (training, jnp.zeros(2)))
    return _named(trained.params), losses


def _units(layers: tuple[int, ...]) -> np.ndarray:
    return np.array([*layers, *[0] * (networks.MOST_HIDDEN_LAYERS - len(layers))], np.int32)


def _shape(units: Any) -> Shape:
    x1_and_x2 = jnp.array([float(name in ("x1", "x2")) for name in FEATURES])
    return Shape(jnp.asarray(units), x1_and_x2, ACTIVATIONS.names.index("tanh"))


def _start(layers: tuple[int, ...]) -> list[dict[str, jax.Array]]:
    return _named(padded_networks.init(jax.random.key(0), _shape(_units(layers))))


def _named(params: Params) -> list[dict[str, jax.Array]]:
    return [layer._asdict() for layer in params]


if __name__ == "__main__":
    main()
