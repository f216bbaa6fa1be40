"""gdviz: see gradient descent, on your own loss, with any optax optimizer.

The public names, in the order in which the data flows:

- `Dataset`: data to fit; more ways to make one in `gdviz.datasets`;
- `Problem`, `problem`, `regression`, `gallery`, `GALLERY`: what is minimised;
- `OPTIMIZERS`, `optimizer`: named optax optimizers;
- `descend`, `Trajectory`: one descent, its whole history;
- `sample`, `Landscape`: a loss and its gradient on a grid;
- `jaxlink`: a JAX function between widgets;
- `gdviz.views`: loss curve, data with fit, vector field and controls (imported apart).
"""

from gdviz.datasets import Dataset
from gdviz.descent import Trajectory, descend
from gdviz.landscape import Landscape, sample
from gdviz.link import jaxlink
from gdviz.named_problems import GALLERY, gallery
from gdviz.optimizers import OPTIMIZERS, optimizer
from gdviz.problems import Problem, problem, regression

__version__ = "0.1.0"

__all__ = [
    "GALLERY",
    "OPTIMIZERS",
    "Dataset",
    "Landscape",
    "Problem",
    "Trajectory",
    "descend",
    "gallery",
    "jaxlink",
    "optimizer",
    "problem",
    "regression",
    "sample",
]
