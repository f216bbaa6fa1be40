"""gdviz: see gradient descent, on your own loss, with any optax optimizer.

>>> import gdviz, optax
>>> hills = gdviz.GALLERY["himmelblau"]()
>>> trajectory = gdviz.descend(hills.loss, hills.start, optax.adam(0.1), steps=200)
>>> bool(trajectory.loss[-1] < 1e-3)
True
>>> figure = gdviz.views.figure.surface_figure(hills, {"Adam": trajectory})  # with gdviz[research]

The public names, in the order in which the data flows:

- `Dataset`, `split`: data to fit, and their split into training and test data; more ways to make them in
  `gdviz.datasets`;
- `Problem`, `problem`, `regression`: what is minimised; `formula`, `Formula`: a typed loss or model, as data;
- `DATASETS`, `GALLERY`, `OPTIMIZERS`, `SCHEDULES`: data, problems, optax optimizers and learning-rate schedules by
  name, each a `Catalog`;
- `networks`: multilayer perceptrons, `networks.init`, `networks.apply`, `networks.train_epoch`, …;
- `train_network`, `NetworkTraining`: a network trained from its settings in one call;
- `History`, `start_history`, `add_record`, `read_history`: records along a training of any length, in bounded memory;
- `descend`, `Trajectory`: one descent, its whole history, from a pytree of parameters or a model of Equinox or Flax;
- `compare`, `Comparison`: optimizers side by side, within one budget of gradient evaluations;
- `Plane`, `plane`, `plane_through`, `principal_plane`, `random_plane`, `box_around`: planes through the space of any
  pytree of parameters, with a loss of two parameters on each;
- `sample`, `Landscape`: a loss and its gradient on a grid;
- `curvature`, `Curvature`, `sharpness`, `stability_edge`: eigenvalues of the Hessian;
- `sweep`, `Sweep`: a grid or a list of hyperparameters, here or on other machines, and on disk; maps of thousands of
  descents are in `gdviz.basins`;
- `interact`: a JAX function with controls, drawn in the page from what `draw` has; `Play`, `Draggable`, `Predict` and
  `Order`: ranges of its controls; `Steps`: paragraphs that lead through it;
- `jaxlink`: a JAX function between widgets; `compiler`: a JAX function as WebAssembly, for Python and for web pages;
- `views`: what notebooks show, such as the loss surface, loss curves and controls, with figures for a paper in
  `gdviz.views.figure`, live ones for its supplement in `gdviz.views.live_figure` and animations in
  `gdviz.views.animation`.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from gdviz.names import *  # noqa: F403
else:

    def __getattr__(name):
        # On demand: serving notebooks needs neither JAX nor widgets, which take two seconds and 80 MB to import.
        if name == "__all__" or not name.startswith("__"):
            if find_spec(f"gdviz.{name}"):
                return import_module(f"gdviz.{name}")
            names = import_module("gdviz.names")
            if hasattr(names, name):
                return globals().setdefault(name, getattr(names, name))
        raise AttributeError(f"module 'gdviz' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*import_module("gdviz.names").__all__, "__version__"]
