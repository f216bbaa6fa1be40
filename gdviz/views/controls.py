"""Controls: choices by name, and sliders for numbers and for the hyperparameters of optimizers and schedules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import ipywidgets

from gdviz.link import Target
from gdviz.mathml import mathml
from gdviz.optimizers import Hyperparameter
from gdviz.problems import Problem
from gdviz.views import texts
from gdviz.views.page_state import Choice
from gdviz.views.presets import Settings
from gdviz.views.slider import Slider, WholeNumberSlider

_LABEL = {"description_width": "112px"}
_WIDE = {"width": "100%", "min_width": "0"}


def choice(description: str, options: Mapping[str, Any], tooltip: str, value: str | None = None) -> ipywidgets.Dropdown:
    """Return a dropdown of a catalog, or of name → title; its `value` is a name and its `index` that of the name.

    `value` is the name that is chosen at first, by default the first one.
    """
    return ipywidgets.Dropdown(
        options=[(option if isinstance(option, str) else option.title, name) for name, option in options.items()],
        index=0 if value is None else list(options).index(value),
        description=description,
        tooltip=tooltip,
        style=_LABEL,
        layout=_WIDE,
    )


def whole_number(
    description: str, minimum: int, maximum: int, value: int, tooltip: str, unit: str = ""
) -> WholeNumberSlider:
    """Return a slider of whole numbers."""
    return WholeNumberSlider(value, minimum, maximum, description=description, tooltip=tooltip, unit=unit)


def number(
    description: str, minimum: float, maximum: float, value: float, tooltip: str, step: float = 0.01, unit: str = ""
) -> Slider:
    """Return a slider of numbers."""
    return Slider(value, minimum, maximum, step=step, description=description, tooltip=tooltip, unit=unit)


def magnitude(description: str, minimum: float, maximum: float, value: float, tooltip: str, unit: str = "") -> Slider:
    """Return a slider of positive numbers whose steps are equal factors, 100 for each power of ten."""
    return Slider(value, minimum, maximum, log=True, description=description, tooltip=tooltip, unit=unit)


def toggle(description: str, options: list[str], tooltip: str) -> ipywidgets.ToggleButtons:
    """Return a row of buttons, of which one is pressed; its `index` is that of the option."""
    return ipywidgets.ToggleButtons(
        options=options,
        description=description,
        tooltips=[tooltip] * len(options),
        style=_LABEL | {"button_width": "66px"},
        layout=_WIDE,
    )


def checkbox(description: str, tooltip: str, value: bool = False) -> ipywidgets.Checkbox:
    """Return a box that is checked or not, with its text beside it."""
    return ipywidgets.Checkbox(value, description=description, tooltip=tooltip, indent=False)


class Switches(ipywidgets.HBox):
    """A row of buttons, each of which is pressed or not: `buttons` by the names of a catalog."""

    def __init__(self, description: str, catalog: Mapping[str, Any], tooltip: str, on: Sequence[str] = ()) -> None:
        self.buttons = {
            name: ipywidgets.ToggleButton(
                name in on, description=entry.title, tooltip=tooltip, layout={"width": "auto"}
            )
            for name, entry in catalog.items()
        }
        label = ipywidgets.Label(
            description, layout={"width": _LABEL["description_width"], "display": "flex", "justify_content": "flex-end"}
        )
        row = ipywidgets.HBox([*self.buttons.values()], layout={"flex_flow": "row wrap", "flex": "1"})
        super().__init__([label, row], layout=_WIDE)
        self.add_class("gdviz-switches")

    @property
    def inputs(self) -> dict[str, Target]:
        """Whether each is pressed, as inputs of a link."""
        return {name: (button, "value") for name, button in self.buttons.items()}


def hyperparameter_slider(parameter: Hyperparameter, value: float | None = None) -> Slider:
    """Return the slider of a hyperparameter over its range, at a value that suits it, by default its own."""
    low, high, options = parameter.minimum, parameter.maximum, {"step": parameter.step, "log": parameter.logarithmic}
    tooltip = texts.from_to(f"{low:g}", f"{high:g}")
    value = parameter.default if value is None else value
    return Slider(value, low, high, suitable=value, description=parameter.title, tooltip=tooltip, **options)


class HyperparameterControls(ipywidgets.VBox):
    """A choice from a catalog of optimizers or schedules, and the sliders of the chosen one's hyperparameters.

    - `choice`: the dropdown; its `index` is that of the entry in the catalog;
    - `sliders`: for each entry, name of a hyperparameter → slider. Each entry has its own values, also while another
      one is chosen;
    - `rates`: shows the slider of the chosen one's learning rate, where it has one, also elsewhere on the page;
    - `inputs`: the same with (slider, "value"), as links take them.

    `learning_rates` are those that suit the entries, by name, where their own defaults do not. `value` is the name that
    is chosen at first, by default the first one.
    """

    def __init__(
        self,
        title: str,
        catalog: Mapping[str, Any],
        tooltip: str,
        learning_rates: Mapping[str, float] | None = None,
        value: str | None = None,
    ) -> None:
        self.catalog = catalog
        self.choice = choice(title, catalog, tooltip, value)
        suitable = {name: {"learning_rate": rate} for name, rate in (learning_rates or {}).items()}
        self.sliders = [
            {
                each.name: hyperparameter_slider(each, suitable.get(name, {}).get(each.name))
                for each in named.hyperparameters
            }
            for name, named in catalog.items()
        ]
        rates = [sliders.get("learning_rate", ipywidgets.VBox()) for sliders in self.sliders]
        others = [
            ipywidgets.VBox([slider for slider in sliders.values() if slider is not rate] + [_formula(named.formula)])
            for sliders, rate, named in zip(self.sliders, rates, catalog.values(), strict=True)
        ]
        self.rates = self._of_choice(rates)
        super().__init__([self.choice, self.rates, self._of_choice(others)], layout=_WIDE)

    def _of_choice(self, panels: Sequence[ipywidgets.Widget]) -> ipywidgets.Stack:
        """Return what shows the panel of the chosen entry; it follows the choice in the page, with no round trip."""
        stack = ipywidgets.Stack(panels, selected_index=self.choice.index, layout=_WIDE)
        ipywidgets.jslink((self.choice, "index"), (stack, "selected_index"))
        return stack

    @property
    def inputs(self) -> list[dict[str, Target]]:
        """The hyperparameters of every entry of the catalog, as inputs of a link."""
        return [{name: (slider, "value") for name, slider in sliders.items()} for sliders in self.sliders]

    def entries(self, prefix: str = "", all_entries: bool = False) -> dict[str, Target | Choice]:
        """The hyperparameters in the address: `{prefix}{name}`, `{prefix}{entry}.{name}` of other entries.

        Of the other entries, only those that are not at their suitable value. With `all_entries`, all have names with
        the entry.
        """
        own = list(zip(self.catalog, self.inputs, strict=True))
        if all_entries:
            return {f"{prefix}{entry}.{name}": target for entry, targets in own for name, target in targets.items()}
        others: dict[str, Target | Choice] = {
            f"{prefix}{entry}.{name}": (self.choice, {j: (*target, "suitable") for j in range(len(own)) if j != i})
            for i, (entry, targets) in enumerate(own)
            for name, target in targets.items()
        }
        names = dict.fromkeys(name for targets in self.inputs for name in targets)
        of_name = {
            name: {i: targets[name] for i, targets in enumerate(self.inputs) if name in targets} for name in names
        }
        return {prefix + name: (self.choice, targets) for name, targets in of_name.items()} | others

    def settings(self, problem: Problem) -> Settings:
        """Return a learning rate that suits a problem for each optimizer that has one."""
        rates: dict[Target, float] = {}
        for targets, optimizer in zip(self.inputs, self.catalog.values(), strict=True):
            default = {parameter.name: parameter.default for parameter in optimizer.hyperparameters}
            # Steps add up to 1 / (1 − μ) times the gradient's.
            gradient_rate = float(f"{problem.learning_rate * (1 - default.get('momentum', 0.0)):.3g}")
            if target := targets.get("learning_rate"):
                rate = default["learning_rate"] if optimizer.scale_free else gradient_rate
                rates |= {target: rate, (target[0], "suitable"): rate}
        return rates


def _formula(latex: str) -> ipywidgets.HTML:
    formula = ipywidgets.HTML("".join(f"<div>{mathml(part)}</div>" for part in latex.split(r"\quad")))
    formula.add_class("gdviz-formula")
    return formula
