"""Maps over hyperparameters, their sliders and their marks."""

from __future__ import annotations

import numpy as np

from gdviz import GALLERY, OPTIMIZERS, jaxlink, link
from gdviz.views import HyperparameterControls, HyperparameterMaps, presets


def made() -> HyperparameterMaps:
    catalog = OPTIMIZERS.only("gradient_descent", "momentum", "adam")
    return HyperparameterMaps(HyperparameterControls("Optimizer", catalog, "Which"))


def test_the_map_of_the_chosen_optimizer_is_shown_or_that_there_is_none() -> None:
    maps = made()
    assert list(maps.maps) == ["momentum", "adam"]
    assert maps.children[1:] == (maps.maps["momentum"], maps.maps["adam"])
    assert "fewer than two hyperparameters" in maps.children[0].value
    assert maps.selected_index == maps.panel.choice.index == 0


def test_a_click_sets_the_sliders_and_a_slider_moves_the_mark() -> None:
    maps = made()
    chosen, sliders = maps.maps["momentum"], maps.panel.sliders[1]
    chosen.chosen = (0.5, 0.25)
    link.flush()
    assert (sliders["learning_rate"].value, sliders["momentum"].value) == (0.5, 0.25)
    sliders["momentum"].value = 0.75
    link.flush()
    assert chosen.chosen == (0.5, 0.75)


def test_ranges_suit_the_problem_and_the_sliders() -> None:
    maps, problem = made(), GALLERY["rosenbrock"]()
    presets.apply(maps.settings(problem))
    # A tenth of the problem's learning rate, as momentum 0.9 adds up steps to ten times the gradient's.
    np.testing.assert_allclose(maps.maps["momentum"].x_range, (0.0001 / 30, 0.0001 * 30))
    assert maps.maps["momentum"].y_range == (0, 0.99)


def test_a_link_takes_the_ranges_and_the_other_hyperparameters() -> None:
    maps = made()
    presets.apply(maps.settings(GALLERY["bowl"]()))

    def run(maps):
        others, x_range, y_range = (maps["adam"][name] for name in ("others", "x_range", "y_range"))
        (beta2,) = others.values()
        return {"final_losses": beta2 * x_range[None] + 0 * y_range[None]}

    jaxlink(run, {"maps": maps.ranges}, maps.outputs)
    # Whichever of them is shown.
    for shown in maps.maps.values():
        np.testing.assert_allclose(shown.values, [[0.999 * 0.1 / 30, 0.999 * 3]], rtol=1e-6)
