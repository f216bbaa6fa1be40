"""The words of the views that learners see: of controls, and what views say to readers without scripts.

They stand by view: texts, and functions of what stands in them, whose numbers come written by `gdviz.words`. The words
of the page itself are in `web/texts.js`, errors where they are raised. Another language is a module of the same names.
"""

from __future__ import annotations

from collections.abc import Sequence

from gdviz.words import capital, count, listed

# ---- Several views -------------------------------------------------------------------------------


def from_to(low: str, high: str) -> str:
    return f"From {low} to {high}"


def over(first: str, first_span: str, second: str, second_span: str) -> str:
    return f"over {first} {first_span} and {second} {second_span}"


# ---- Arrows at the present point -----------------------------------------------------------------

MOMENTUM, FROM_GRADIENT, FROM_MEAN = "momentum", "from ∇L", "from m"
DECAY, STEP = "weight decay", "step"
HIDDEN, OF_POINTS, OF_BATCHES = "Hidden", "Of single points", "Of mini-batches"

# ---- Charts, and the choice of their axis --------------------------------------------------------

LOSS_CURVE = "Loss at every step of the descent"
FIT, NO_DATA = "Data, and the model at the current step", "This problem has no data to fit."
MODEL, RESIDUALS = "model", "residuals"
SHOW_RESIDUALS, RESIDUALS_TOOLTIP = "Show residuals", "Draw the distance of each point from the fit"
LOG_TOOLTIP = "A linear or a logarithmic axis"

# ---- Curves --------------------------------------------------------------------------------------

ONLY_CURVE = "it"
NOT_POSITIVE, NO_VALUES = "not positive: a logarithmic axis cannot show it", "no values yet"


def curve(number: int) -> str:
    return f"curve {number}"


def goes(first: str, last: str) -> str:
    return f"goes from {first} to {last}"


def is_constant(value: str) -> str:
    return f"is {value}"


def curve_at(name: str, way: str, end: str) -> str:
    return f"{name} {way} at {end}"


def curves(name: str, x_name: str, x_span: str, log: bool, parts: Sequence[str]) -> str:
    return f"{capital(name)} over {x_name} {x_span}{', on a logarithmic axis' if log else ''}: {listed(parts)}."


# ---- The data editor -----------------------------------------------------------------------------

LABEL, SET, TRAINING, TEST = "label", "set", "training", "test"


def points(training: int, test: int) -> str:
    parts = [count(training, "training point")] if training else []
    parts += [count(test, "test point")] if test else []
    return f"Data: {listed(parts) or 'no points'}"


def labelled(size: int, label: str) -> str:
    return f"{size} labelled {label}"


def over_axes(axes: Sequence[str]) -> str:
    return f" over {listed(axes)}."


def model_output(is_line: bool, values: str) -> str:
    return f" The model's {'curve' if is_line else 'output'}: {values}."


# ---- Divergence and the edge of stability: with numbers in braces, which the page fills in -------

DIVERGED = "Diverged at step {0}"
BELOW_EDGE = "No descent shown here passes its edge."


def above_edge(begin: str, stable_rate: str) -> str:
    return (
        f"{begin}: η = {{1}} is above {stable_rate} = {{2}}, so each step is longer than the last. "
        "λ = {3} is the curvature of the loss along this step."
    )


def grows(begin: str, multiple: float) -> str:
    return (
        f"{begin}: the loss is more than {multiple} times the largest one in the whole picture, "
        "and it grows with every step."
    )


def not_finite(begin: str) -> str:
    return f"{begin}: the loss is not finite there."


def near_edge(title: str) -> str:
    return (
        f"{title} is near its edge: the largest eigenvalue, {{0}}, is {{1}} % of {{2}}. Above η = {{3}} it may diverge."
    )


def beyond_edge(title: str) -> str:
    return (
        f"{title} goes beyond its edge after {{0}} evaluations: the largest eigenvalue, {{1}}, is above {{2}}. "
        "Its steps grow there, and it may diverge. Below η = {3} they would not."
    )


# ---- Drawings ------------------------------------------------------------------------------------

LAYERS = {
    "Lines": "a line",
    "Points": "points",
    "Arrows": "arrows",
    "Band": "a band",
    "Labels": "labels",
    "Image": "an image of values",
    "Contours": "contours of values",
}
"""What layers without a label are called."""


def layer(name: str, first: str, first_span: str, second: str, second_span: str) -> str:
    return f"{name} with {first} {first_span} and {second} {second_span}"


# ---- Maps ----------------------------------------------------------------------------------------

BASINS, MINIMUM, ELSEWHERE, DIVERGES = "Minimum that each start reaches", "minimum", "elsewhere", "diverges"
ABOVE_MINIMUM = "loss above minimum"
NOTHING_TO_MAP = (
    "This optimizer has fewer than two hyperparameters: choose another one to see a map. "
    "Gradient descent is the lowest row of Momentum's map, where μ = 0."
)


def heat_map(name: str, where: str, parts: Sequence[str]) -> str:
    return f"{capital(name)} {where}: {listed(parts)}."


def chosen_cell(point: str, value: str) -> str:
    return f" At {point}: {value}."


def numbered_minimum(number: int) -> str:
    return f"minimum {number}"


def final_loss(title: str) -> str:
    return f"Final loss of {title} over its hyperparameters"


# ---- Networks ------------------------------------------------------------------------------------

NETWORK_COLUMNS = ("layer", "units", "weights", "biases")


def network(sizes: Sequence[int], activation: str) -> str:
    hidden = [str(size) for size in sizes[1:-1]]
    own = f" ({activation})" if activation else ""
    between = f"hidden layers of {listed(hidden)} units{own}" if hidden else "no hidden layer"
    return f"Network with {count(sizes[0], 'input')}, {between} and {count(sizes[-1], 'output')}."


def weights(size: int, values: str) -> str:
    return f" Its {size} weights and biases: {values}."


# ---- Pinned runs, player, slice ------------------------------------------------------------------

PINNED_RUNS, AXES = "Pinned runs", "Axes"


def step_of(step: int, last: int) -> str:
    return f"Step: {step} of {last}"


def number_between(title: str, value: str, low: str, high: str) -> str:
    return f"{title}: {value}, from {low} to {high}"


def slice_at(step: int, others: Sequence[str]) -> str:
    return f"The surface is a slice at step {step}: {listed(others)}. The path is projected onto it."


# ---- Results -------------------------------------------------------------------------------------

RESULTS = "Results of each descent."
COMPARISON = {
    "final loss": "Loss at the end of the budget; with several starts, the median",
    "distance": "To the nearest minimum marked on the surface; with several starts, the median",
    "gradients": "Gradient evaluations used by then",
    "arrived after": "Evaluations after which it stayed near a minimum; with several starts, the median",
    "diverged after": "Evaluations after which its loss was more than ten times the largest one in the whole picture "
    "and kept growing; with several starts, of the first to diverge",
}

# ---- Surfaces ------------------------------------------------------------------------------------

POINT, GREY = "point", ", not finite in the grey regions"


def surface(name: str, where: str, values: str) -> str:
    return f"The {name} surface {where}{values}."


def surface_3d(name: str, where: str, elevation: str, values: str) -> str:
    what = "The same surface" if name == "loss" else "A surface"
    return f"{what} in 3-D, {where}, from {elevation}° above: {name} {values}."


def path(start: str, end: str) -> str:
    return f" A path leads from {start} to {end}."


def descent(number: int) -> str:
    return f"descent {number}"


def starts(start: str, way: str) -> str:
    return f" The descent starts at {start}{way}."


def diverges(step: int) -> str:
    return f" and diverges at step {step}"


def is_at_step(step: int, point: str) -> str:
    return f"; at step {step} it is at {point}"


def is_at(point: str) -> str:
    return f" and is at {point}"


def loss(value: str) -> str:
    return f", where the loss is {value}"


def leads(name: str, start: str, end: str) -> str:
    return f"{name} from {start} to {end}"


def descents(ways: Sequence[str]) -> str:
    return f" {len(ways)} descents: {listed(ways)}."


def minima(points: Sequence[str]) -> str:
    return f" {'Minimum' if len(points) == 1 else 'Minima'} at {listed(points)}."


def next_step(step: str, parts: Sequence[str]) -> str:
    return f" The next step is {step}{': ' if parts else ''}{listed(parts)}."


def noise(whole: str, size: int, batch: int, spread: str) -> str:
    what = "points" if batch == 1 else f"mini-batches of {batch}"
    return f" −η∇L is {whole}; of {size} {what}, it is {spread} away from that on average."


# ---- A live figure ---------------------------------------------------------------------------------

LEARNING_RATE, RATE_OF_ALL = "Learning rate", "Learning rate of all optimizers"


# ---- Hosts without ipywidgets ---------------------------------------------------------------------


def not_in_marimo(names: Sequence[str]) -> str:
    return f"marimo has no widget for {listed(names)}: change it in Python."
