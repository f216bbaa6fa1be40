"""What the reader sees and moves. Views read the records of the library and compute nothing themselves.

- `Page`: controls, views and links of a notebook, each declared once; `Formula`: what a problem is called;
- `Listing`: the text of a program;
- `interact`, `Interact`: a function whose parameters the reader moves and whose result is drawn; `Play`, `Draggable`: a
  number that plays, a point to drag; `Drawing`: a figure of layers;
- `Predict`: a question that the reader answers before the controls move, such as with an `Order` of names; functions
  get a `Prediction`; `Check`: a question whose answer the page judges;
- `Steps`: paragraphs that lead through a figure of `interact`; `Paragraphs`: their text;
- `Field`: the loss surface with the descent over it;
- `Surface`, `surface`: the same drawn in the page from arrays, for a link that computes it at every frame;
- `Surface3D`: the same surface in 3-D;
- `step_arrows`, `step_labels`, `gradient_arrows`: the parts of a step, and gradients of points, as arrows on it;
- `Curves`, `HeatMap`: drawn in the page too, for several descents and for maps of many;
- `BasinMap`, `basin_frame`: which minimum is reached from where; `HyperparameterMaps`: one for each optimizer;
- `DivergenceSentence`, `divergence_sentence`: why a descent diverged;
- `EdgeWarnings`, `edge_warnings`: sentences about descents near their edge of stability, or beyond it;
- `ResultsTable`: a row of numbers for each descent, shown, hidden and chosen;
- `LossCurve`, `FitChart`: charts beside it;
- `DataEditor`: hand-placed points, or those of a CSV file, over the decision map or with the model's curve;
- `NetworkDiagram`: a network with its weights and the responses of its units;
- `Player`, `Slider`, `HyperparameterControls`, and `controls.choice`, `controls.number` and others;
- `FormulaField`: a loss that the reader types;
- `Slice`: which two letters of a model a surface shows, where more are fitted;
- `Pins`: runs that the reader pins, to compare others with them;
- `Presets`: what each option of a choice sets in other widgets, in the page;
- `Runner`: play, pause, step and reset of a link that carries a state;
- `Sentence`: a sentence with numbers that a link sets; `Intermediate`: a matrix that one link hands to another;
- `frame`, `comparison_frame`, `training_frame`: the numbers that views show of one descent, of several, of a training;
- `PageState`: the page's state in its address;
- `Badge`: where a link is computed, how fast, and by which program.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from gdviz.extras import needed_by
from gdviz.views import controls
from gdviz.views.arrows import NOISE, gradient_arrows, step_arrows, step_labels
from gdviz.views.badge import Badge
from gdviz.views.controls import HyperparameterControls
from gdviz.views.curves import Curves
from gdviz.views.data_editor import DataEditor
from gdviz.views.divergence_sentence import DivergenceSentence, divergence_sentence
from gdviz.views.drawing import Drawing
from gdviz.views.edge_warnings import EdgeWarnings, edge_warnings
from gdviz.views.formula import Formula
from gdviz.views.formula_field import FormulaField
from gdviz.views.frame import Frame, comparison_frame, frame, training_frame
from gdviz.views.heat_map import BasinMap, HeatMap, basin_frame
from gdviz.views.hyperparameter_maps import HyperparameterMaps
from gdviz.views.interact import Interact, interact
from gdviz.views.intermediate import Intermediate
from gdviz.views.listing import Listing
from gdviz.views.network_diagram import NetworkDiagram
from gdviz.views.page import Page
from gdviz.views.page_state import PageState
from gdviz.views.pins import Pins
from gdviz.views.player import Player
from gdviz.views.presets import Presets
from gdviz.views.question import Check
from gdviz.views.ranges import Draggable, Order, Play, Predict, Prediction
from gdviz.views.results_table import ResultsTable
from gdviz.views.runner import Runner
from gdviz.views.sentence import Sentence
from gdviz.views.slice import Slice
from gdviz.views.slider import Slider
from gdviz.views.steps import Paragraphs, Steps
from gdviz.views.surface import Surface, surface
from gdviz.views.surface3d import Surface3D

# What needs optional dependencies, and is imported when it is asked for.
_LAZY = {"Field": "field", "FitChart": "charts", "LossCurve": "charts"}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with needed_by(f"gdviz.views.{name}"):
        return globals().setdefault(name, getattr(import_module(f"gdviz.views.{_LAZY[name]}"), name))


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})
