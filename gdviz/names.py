"""The public names of gdviz, which the package hands on when they are asked for."""

from gdviz import networks
from gdviz.catalog import Catalog
from gdviz.comparison import Comparison, compare
from gdviz.datasets import DATASETS, Dataset, split
from gdviz.descent import Trajectory, descend
from gdviz.gallery import GALLERY
from gdviz.hessian import Curvature, curvature, sharpness, stability_edge
from gdviz.history import History, add_record, read_history, start_history
from gdviz.landscape import Landscape, sample
from gdviz.link import jaxlink
from gdviz.optimizers import OPTIMIZERS
from gdviz.planes import Plane, box_around, plane, plane_through, principal_plane, random_plane
from gdviz.problems import Problem, problem, regression
from gdviz.schedules import SCHEDULES
from gdviz.sweeps import Sweep, sweep

__all__ = [
    "DATASETS",
    "GALLERY",
    "OPTIMIZERS",
    "SCHEDULES",
    "Catalog",
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
    "jaxlink",
    "networks",
    "plane",
    "plane_through",
    "principal_plane",
    "problem",
    "random_plane",
    "read_history",
    "regression",
    "sample",
    "sharpness",
    "split",
    "stability_edge",
    "start_history",
    "sweep",
]
