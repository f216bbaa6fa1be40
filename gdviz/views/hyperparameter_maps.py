"""Maps over the hyperparameters of optimizers, which their sliders and the reader's clicks follow."""

from __future__ import annotations

from itertools import islice
from typing import Any

import ipywidgets
import jax
import jax.numpy as jnp

from gdviz.link import Link, Target, jaxlink
from gdviz.problems import Problem
from gdviz.views import texts
from gdviz.views.controls import HyperparameterControls
from gdviz.views.heat_map import HeatMap
from gdviz.views.presets import Settings


class HyperparameterMaps(ipywidgets.Stack):
    """A map over the first two hyperparameters of each optimizer that has two, of which the chosen one's is shown.

    Each is a `HeatMap`, with the first hyperparameter, on a logarithmic axis, to the right. A click on it sets the
    sliders, and sliders move its mark: the page does so by `links`.

    - `panel`: the choice of the optimizer, and its sliders;
    - `maps`: name of the optimizer → map.
    """

    def __init__(self, panel: HyperparameterControls) -> None:
        self.panel = panel
        self.maps = {
            name: HeatMap(
                axis_names=[parameter.title for parameter in named.hyperparameters[:2]],
                x_log=True,
                log=True,
                value_name=texts.ABOVE_MINIMUM,
                title=texts.final_loss(named.title),
            )
            for name, named in panel.catalog.items()
            if len(named.hyperparameters) > 1
        }
        nothing = ipywidgets.HTML(f'<p class="gdviz-note">{texts.NOTHING_TO_MAP}</p>')
        super().__init__([self.maps.get(name, nothing) for name in panel.catalog], selected_index=panel.choice.index)
        ipywidgets.jslink((panel.choice, "index"), (self, "selected_index"))
        self.links = [link for name in self.maps for link in self._follow(name)]

    @property
    def ranges(self) -> dict[str, dict[str, Any]]:
        """What a link computes each map from: `x_range`, `y_range`, and the `others` of its hyperparameters."""
        return {
            name: {
                "x_range": (shown, "x_range"),
                "y_range": (shown, "y_range"),
                "others": dict(islice(self._targets(name).items(), 2, None)),
            }
            for name, shown in self.maps.items()
        }

    @property
    def outputs(self) -> dict[str, list[Target]]:
        """The values of the map that is shown: `final_losses`."""
        return {"final_losses": [(shown, "values") for shown in self.maps.values()]}

    def settings(self, problem: Problem) -> Settings:
        """Return ranges that suit a problem: up to 30 times less and more than the learning rate that suits it."""
        rates, settings = self.panel.settings(problem), {}
        for name, shown in self.maps.items():
            rate, other = islice(self._targets(name).values(), 2)
            settings[shown, "x_range"] = (rates[rate] / 30, rates[rate] * 30)
            settings[shown, "y_range"] = (other[0].min, other[0].max)
        return settings

    def _targets(self, name: str) -> dict[str, Target]:
        return self.panel.inputs[list(self.panel.catalog).index(name)]

    def _follow(self, name: str) -> list[Link]:
        first, second = islice(self._targets(name).values(), 2)
        chosen = (self.maps[name], "chosen")

        return [
            jaxlink(_mark, {"first": first, "second": second}, {"chosen": chosen}),
            jaxlink(_load, {"chosen": chosen}, {"first": first, "second": second}),
        ]


def _mark(first: jax.Array, second: jax.Array) -> dict[str, jax.Array]:
    return {"chosen": jnp.stack([first, second])}


def _load(chosen: jax.Array) -> dict[str, jax.Array]:
    return {"first": chosen[0], "second": chosen[1]}
