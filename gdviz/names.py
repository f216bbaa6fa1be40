"""The public names of gdviz, which the package hands on when they are asked for."""

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
