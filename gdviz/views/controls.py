"""Controls (ipywidgets): choices by name, and sliders for the hyperparameters of the named optimizers."""

from __future__ import annotations

from collections.abc import Mapping

import ipywidgets

from gdviz.link import Target
from gdviz.mathml import mathml
from gdviz.optimizers import OPTIMIZERS, Hyperparameter, NamedOptimizer
from gdviz.problems import Problem
from gdviz.schedules import NamedSchedule
from gdviz.views import presets
from gdviz.views.page_state import Choice
from gdviz.views.presets import Settings
from gdviz.views.slider import Slider, WholeNumberSlider

_LABEL = {"description_width": "112px"}
_WIDE = {"width": "100%", "min_width": "0"}


def choice(description: str, options: Mapping[str, str], tooltip: str) -> ipywidgets.Dropdown:
    """Return a dropdown of name → title; its `value` is a name and its `index` the place of the name."""
    return ipywidgets.Dropdown(
        options=[(title, name) for name, title in options.items()],
        description=description,
        tooltip=tooltip,
        style=_LABEL,
        layout=_WIDE,
    )


def whole_number(description: str, minimum: int, maximum: int, value: int, tooltip: str) -> WholeNumberSlider:
    """Return a slider of whole numbers."""
    return WholeNumberSlider(value, minimum, maximum, description=description, tooltip=tooltip)


def magnitude(
    description: str, minimum: float, maximum: float, value: float, tooltip: str, continuous_update: bool = True
) -> Slider:
    """Return a slider of positive numbers whose steps are equal factors, 100 for each power of ten."""
    return Slider(
        value,
        minimum,
        maximum,
        log=True,
        description=description,
        tooltip=tooltip,
        continuous_update=continuous_update,
    )


def toggle(description: str, options: list[str], tooltip: str) -> ipywidgets.ToggleButtons:
    """Return a row of buttons, of which one is pressed; its `index` is the place of the option."""
    return ipywidgets.ToggleButtons(
        options=options,
        description=description,
        tooltips=[tooltip] * len(options),
        style=_LABEL | {"button_width": "66px"},
        layout=_WIDE,
    )


def hyperparameter_slider(parameter: Hyperparameter) -> Slider:
    """Return the slider of a hyperparameter over its range."""
    return Slider(
        parameter.default,
        parameter.minimum,
        parameter.maximum,
        step=parameter.step,
        log=parameter.logarithmic,
        description=parameter.title,
        tooltip=f"From {parameter.minimum:g} to {parameter.maximum:g}",
    )


class HyperparameterControls(ipywidgets.VBox):
    """A choice from a table of what has hyperparameters, and the sliders of each, of which the chosen one's are shown.

    - `choice`: the dropdown; its `index` is the place in the table;
    - `sliders`: for each entry of the table, name of a hyperparameter → slider. Each entry keeps its own
      values while another one is chosen;
    - `inputs`: the same with (slider, "value"), ready for `jaxlink`;
    - `page_state`: the choice, by the name `name`, and its hyperparameters, whose names get a prefix.
    """

    def __init__(
        self,
        name: str,
        description: str,
        table: Mapping[str, NamedOptimizer | NamedSchedule],
        tooltip: str,
        prefix: str = "",
    ) -> None:
        self._name, self._prefix = name, prefix
        self.choice = choice(description, {name: named.title for name, named in table.items()}, tooltip)
        self.sliders = [
            {parameter.name: hyperparameter_slider(parameter) for parameter in named.hyperparameters}
            for named in table.values()
        ]
        panels = [
            ipywidgets.VBox([*sliders.values(), _formula(named.formula)], layout=_WIDE)
            for sliders, named in zip(self.sliders, table.values(), strict=True)
        ]
        # A stack follows the choice in the page, with no round trip.
        stack = ipywidgets.Stack(panels, selected_index=self.choice.index, layout=_WIDE)
        ipywidgets.jslink((self.choice, "index"), (stack, "selected_index"))
        super().__init__([self.choice, stack], layout=_WIDE)

    @property
    def inputs(self) -> list[dict[str, Target]]:
        """The hyperparameters of every entry of the table, as inputs of a link."""
        return [{name: (slider, "value") for name, slider in sliders.items()} for sliders in self.sliders]

    @property
    def page_state(self) -> dict[str, Target | Choice]:
        """The choice and its hyperparameters, as entries of a `PageState`."""
        parameters = dict.fromkeys(parameter for sliders in self.sliders for parameter in sliders)
        hyperparameters = {
            self._prefix + parameter: (
                self.choice,
                {i: (sliders[parameter], "value") for i, sliders in enumerate(self.sliders) if parameter in sliders},
            )
            for parameter in parameters
        }
        return {self._name: (self.choice, "index"), **hyperparameters}


class OptimizerControls(HyperparameterControls):
    """The choice of an optimizer, and its hyperparameters."""

    def __init__(self, optimizers: Mapping[str, NamedOptimizer] = OPTIMIZERS) -> None:
        self.optimizers = dict(optimizers)
        super().__init__("optimizer", "Optimizer", self.optimizers, "How each step is made from the gradient")

    def suit(self, problem: Problem) -> None:
        """Set every learning rate to one that suits a problem."""
        presets.apply(self.settings(problem))

    def settings(self, problem: Problem) -> Settings:
        """Return learning rates that suit a problem."""
        rates: dict[Target, float] = {}
        for sliders, optimizer in zip(self.sliders, self.optimizers.values(), strict=True):
            if "learning_rate" not in sliders:
                continue
            default = {parameter.name: parameter.default for parameter in optimizer.hyperparameters}
            # Steps add up to 1 / (1 − μ) times the gradient's.
            gradient_rate = float(f"{problem.learning_rate * (1 - default.get('momentum', 0.0)):.3g}")
            rate = default["learning_rate"] if optimizer.scale_free else gradient_rate
            rates[sliders["learning_rate"], "value"] = rate
        return rates


def _formula(latex: str) -> ipywidgets.HTML:
    formula = ipywidgets.HTML("".join(f"<div>{mathml(part)}</div>" for part in latex.split(r"\quad")))
    formula.add_class("gdviz-formula")
    return formula
