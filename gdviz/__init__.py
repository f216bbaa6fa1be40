"""gdviz: see gradient descent, on your own loss, with any optax optimizer.

The public names, in the order in which the data flows:

- `Dataset`, `DATASETS`, `named_dataset`, `split`: data to fit, also by name, parted into training and test data;
  more ways to make them in `gdviz.datasets`;
- `Problem`, `problem`, `regression`, `gallery`, `GALLERY`: what is minimised;
- `OPTIMIZERS`, `optimizer`, `SCHEDULES`, `schedule`: named optax optimizers and learning-rate schedules;
- `networks`: multilayer perceptrons, `networks.init`, `networks.apply`, `networks.train_epoch`, …;
- `History`, `start_history`, `add_record`, `read_history`: what was on the way of a training without end;
- `descend`, `Trajectory`: one descent, its whole history;
- `compare`, `Comparison`: optimizers side by side, within one budget of gradient evaluations;
- `Plane`, `plane`, `plane_through`, `principal_plane`, `random_plane`, `box_around`: planes through the space of any
  pytree of parameters, with a loss of two parameters on each;
- `sample`, `Landscape`: a loss and its gradient on a grid;
- `curvature`, `Curvature`, `sharpness`, `stability_edge`: eigenvalues of the Hessian;
- `sweep`, `Sweep`: a grid or a list of hyperparameters;
- `jaxlink`: a JAX function between widgets;
- `gdviz.views`: loss curve, data with fit, vector field and controls (imported apart), with figures for a paper in
  `gdviz.views.figure` and animations in `gdviz.views.animation`.
"""

from gdviz import networks
from gdviz.comparison import Comparison, compare
from gdviz.datasets import DATASETS, Dataset, named_dataset, split
from gdviz.descent import Trajectory, descend
from gdviz.hessian import Curvature, curvature, sharpness, stability_edge
from gdviz.history import History, add_record, read_history, start_history
from gdviz.landscape import Landscape, sample
from gdviz.link import jaxlink
from gdviz.named_problems import GALLERY, gallery
from gdviz.optimizers import OPTIMIZERS, optimizer
from gdviz.planes import Plane, box_around, plane, plane_through, principal_plane, random_plane
from gdviz.problems import Problem, problem, regression
from gdviz.schedules import SCHEDULES, schedule
from gdviz.sweeps import Sweep, sweep

__version__ = "0.1.0"

__all__ = [
    "DATASETS",
    "GALLERY",
    "OPTIMIZERS",
    "SCHEDULES",
    "Comparison",
    "Curvature",
    "Dataset",
    "History",
    "Landscape",
    "Plane",
    "Problem",
    "Sweep",
    "Trajectory",
    "add_record",
    "box_around",
    "compare",
    "curvature",
    "descend",
    "gallery",
    "jaxlink",
    "named_dataset",
    "networks",
    "optimizer",
    "plane",
    "plane_through",
    "principal_plane",
    "problem",
    "random_plane",
    "read_history",
    "regression",
    "sample",
    "schedule",
    "sharpness",
    "split",
    "stability_edge",
    "start_history",
    "sweep",
]
