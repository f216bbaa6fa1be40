"""The public names of gdviz, which the package imports when they are asked for."""

from gdviz import compiler, datasets, draw, networks, views
from gdviz.catalog import Catalog
from gdviz.comparison import Comparison, compare
from gdviz.datasets import DATASETS, Dataset, split
from gdviz.descent import Trajectory, descend
from gdviz.formulas import Formula, formula
from gdviz.gallery import GALLERY
from gdviz.hessian import Curvature, curvature, sharpness
from gdviz.history import History, add_record, read_history, start_history
from gdviz.landscape import Landscape, sample
from gdviz.link import jaxlink
from gdviz.optimizers import OPTIMIZERS, stability_edge
from gdviz.planes import Plane, box_around, plane, plane_through, principal_plane, random_plane
from gdviz.problems import Problem, problem, regression
from gdviz.schedules import SCHEDULES
from gdviz.sweeps import Sweep, sweep
from gdviz.training import NetworkTraining, train_network
from gdviz.views.interact import interact
from gdviz.views.ranges import Draggable, Order, Play, Predict
from gdviz.views.steps import Steps

__all__ = [
    "DATASETS",
    "GALLERY",
    "OPTIMIZERS",
    "SCHEDULES",
    "Catalog",
    "Comparison",
    "Curvature",
    "Dataset",
    "Draggable",
    "Formula",
    "History",
    "Landscape",
    "NetworkTraining",
    "Order",
    "Plane",
    "Play",
    "Predict",
    "Problem",
    "Steps",
    "Sweep",
    "Trajectory",
    "add_record",
    "box_around",
    "compare",
    "compiler",
    "curvature",
    "datasets",
    "descend",
    "draw",
    "formula",
    "interact",
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
    "train_network",
    "views",
]
