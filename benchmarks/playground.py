"""Epochs a second of the network's page and of TensorFlow Playground in one browser.

`python -m benchmarks.playground FOLDER`, where FOLDER is a copy of github.com/tensorflow/playground: its network,
`src/nn.ts`, is bundled as it is. Both train networks of the same shapes on the same 250 points, of a spiral and of its
two regressions, in batches of 10, and compute the losses of training and test points after each epoch. Neither draws.
They take turns.
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

_TASKS = (
    ("spiral", (4, 2)),
    ("spiral", (8, 8)),
    ("spiral", (8, 8, 8, 8)),
    ("plane", (4, 2)),
    ("multi_gaussian", (8, 8)),
)
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
    for number, (data, layers) in enumerate(_TASKS):
        ours, theirs = (statistics.median(each[number][name] for each in rounds) for name in ("gdviz", "playground"))
        title = f"{data} {'-'.join(map(str, (2, *layers, 1)))}"
        print(f"{title:24}{ours:12.0f}{theirs:12.0f}{ours / theirs:8.1f}")


def write(folder: Path, network: Path) -> None:
    """Write the page: the program, the data, the other network and what calls them."""
    learned = np.arange(_POINTS) % 2 == 0
    tasks = []
    for name, layers in _TASKS:
        data = DATASETS[name].padded(_POINTS, _POINTS, 0.05, 0)
        has_labels = DATASETS[name].task == "classification"
        arguments = {"params": _start(layers), "units": _units(layers), "x": data.x, "y": data.y, "learned": learned}
        tasks.append({"layers": layers, "hasLabels": has_labels, "arguments": arguments})
    compile_function(epochs, *tasks[0]["arguments"].values(), 1).save(folder / "epochs.js")
    numbers = jax.tree.map(lambda leaf: np.asarray(leaf).tolist(), tasks)
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
