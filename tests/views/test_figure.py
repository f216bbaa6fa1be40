"""Figures for papers: what they draw, against arrays computed here, and how each part is adjusted."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from matplotlib.colors import to_hex

from gdviz import GALLERY, Trajectory, compare, descend
from gdviz.views.figure import STYLES, loss_figure, surface_figure
from gdviz.views.live_figure import live_figure

BOWL = GALLERY["bowl"]()
OPTIMIZERS = {"plain": optax.sgd(0.1), "momentum": optax.sgd(0.05, 0.9)}
SEEDS = Trajectory(jnp.zeros((5, 3, 2)), jnp.array([[3.0, 1.0, k] for k in (1.0, 2.0, 4.0, 8.0, jnp.nan)]))


def lines_of(figure):
    return {line.get_label(): line.get_xydata() for line in figure.axes[0].lines}


def test_one_dictionary_goes_into_comparisons_and_figures() -> None:
    comparison = compare(BOWL.loss, np.stack([BOWL.start, -BOWL.start]), OPTIMIZERS, 12)
    drawn = lines_of(surface_figure(BOWL, OPTIMIZERS, steps=12))
    assert list(comparison.runs) == list(OPTIMIZERS)
    for name, optimizer in OPTIMIZERS.items():
        trajectory = descend(BOWL.loss, BOWL.start, optimizer, 12)
        np.testing.assert_array_equal(drawn[name], trajectory.params)
        np.testing.assert_allclose(comparison.runs[name].params[0], trajectory.params, atol=1e-6)
    # Both starts have paths and rings, and the name is in the legend once.
    axes = surface_figure(BOWL, comparison.runs).axes[0]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["plain", "momentum"]
    assert sum(np.array_equal(line.get_xydata(), [-BOWL.start]) for line in axes.lines) == 2


@pytest.mark.parametrize("name", STYLES)
def test_a_style_sets_size_font_and_colours(name: str, tmp_path: Path) -> None:
    style = STYLES[name]
    figure = surface_figure(BOWL, OPTIMIZERS, steps=3, style=name)
    figure.savefig(tmp_path / "figure.pdf")
    assert tuple(figure.get_size_inches()) == style.size
    assert to_hex(figure.get_facecolor()) == to_hex(style.paper)
    for axes in figure.axes:
        label = axes.yaxis.get_ticklabels()[0]
        assert to_hex(label.get_color()) == to_hex(style.ink)
        assert label.get_fontsize() in (style.font, style.font - 1)


def test_every_part_of_a_figure_is_adjusted() -> None:
    figure = surface_figure(
        BOWL,
        OPTIMIZERS,
        steps=3,
        contours=[0, 1, 10],
        arrows=0,
        color_bar=False,
        legend=None,
        title="Mine",
        limits=(-1, 1, -2, 2),
    )
    (axes,) = figure.axes
    assert (axes.get_xlim(), axes.get_ylim()) == ((-1, 1), (-2, 2))
    assert (axes.get_title(), axes.get_legend()) == ("Mine", None)
    filled, lines = axes.collections
    np.testing.assert_array_equal(filled.levels, [0, 1, 10])
    np.testing.assert_array_equal(lines.levels, [0, 1, 10])
    arrows = surface_figure(BOWL, {}, arrows=4).axes[0].collections[-1]
    assert arrows.N == 16


def test_bands_are_quantiles_over_seeds() -> None:
    figure = loss_figure({"seeds": SEEDS, "one": Trajectory(jnp.zeros((3, 2)), jnp.array([2.0, 1.0, 0.5]))})
    drawn = lines_of(figure)
    # By nearest rank, where what is not finite is the worst.
    np.testing.assert_array_equal(drawn["seeds"], [[0, 3], [1, 1], [2, 4]])
    np.testing.assert_array_equal(drawn["one"], [[0, 2], [1, 1], [2, 0.5]])
    (band,) = figure.axes[0].collections
    np.testing.assert_array_equal(band.get_paths()[0].get_extents().get_points(), [[0, 1], [2, 8]])
    assert figure.axes[0].get_yscale() == "log"
    doubled = loss_figure({"seeds": SEEDS}, of=lambda run: 2 * run.loss, share=0, log=False, style="dark")
    np.testing.assert_array_equal(lines_of(doubled)["seeds"][:, 1], [6, 2, 8])


def test_steps_of_thinned_descents_are_on_the_axis() -> None:
    run = jax.vmap(lambda start: descend(BOWL.loss, start, optax.sgd(0.1), 20, every=10))(jnp.ones((2, 2)))
    np.testing.assert_array_equal(lines_of(loss_figure({"run": run}))["run"][:, 0], [0, 10, 20])


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: surface_figure(BOWL, {"a": 3}), TypeError, r"runs\['a'\] must be a gdviz Trajectory or an optax"),
        (lambda: surface_figure(BOWL, {}, style="nature"), ValueError, "style must be a Style or one of 'page', "),
        (lambda: surface_figure(BOWL, {}, contours=[2, 1]), ValueError, "contours must be a whole number ≥ 2 or incr"),
        (lambda: surface_figure(BOWL, {}, arrows=-1), ValueError, "arrows must be a whole number ≥ 0, not -1"),
        (lambda: surface_figure(BOWL, {}, limits=(1, 0, 0, 1)), ValueError, "box must have x_min < x_max"),
        (lambda: loss_figure(SEEDS), TypeError, "runs must be a dictionary of names and trajectories, not a Traj"),
        (lambda: loss_figure(OPTIMIZERS), TypeError, r"runs\['plain'\] must be a gdviz Trajectory"),
        (lambda: loss_figure({"a": SEEDS}, share=0.7), ValueError, "share must be a number from 0 to 0.5, not 0.7"),
        (lambda: loss_figure({"a": SEEDS}, of=lambda run: 1.0), ValueError, "must have the shape of its loss"),
        (lambda: live_figure(BOWL, [optax.sgd]), TypeError, "optimizers must be a dictionary of names and functions"),
        (
            lambda: live_figure(BOWL, {"a": optax.sgd(0.1)}),
            TypeError,
            r"optimizers\['a'\] must be a function of the le",
        ),
    ],
)
def test_bad_input(call, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()
