"""The loss surface drawn in the page: what is computed for it, here and in WebAssembly, and what the widget accepts."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import traitlets

from gdviz import GALLERY, OPTIMIZERS, descend, sample
from gdviz.compiler import compile_function
from gdviz.landscape import contour_levels
from gdviz.views import Surface, frame, presets, surface

BOX = (-2.0, 2.0, -1.0, 3.0)


def slope(params: jax.Array) -> jax.Array:
    """f(x, y) = 3 x + x y², which tells x from y everywhere."""
    return 3 * params[0] + params[0] * params[1] ** 2


def test_samples_span_the_box_and_gradients_lie_at_the_centres_of_cells() -> None:
    result = surface(slope, (-1, 2, 0.5, 1.5), shape=(7, 4), arrows=(3, 2))
    x, y = np.meshgrid(np.linspace(-1, 2, 7), np.linspace(0.5, 1.5, 4))
    # Some roundings of float32 at values up to 11.
    np.testing.assert_allclose(result["loss"], 3 * x + x * y**2, atol=5e-6)
    x, y = np.meshgrid([-0.5, 0.5, 1.5], [0.75, 1.25])
    np.testing.assert_allclose(result["gradient"], np.stack([3 + y**2, 2 * x * y], axis=-1), atol=5e-6)
    np.testing.assert_array_equal(result["box"], [-1, 2, 0.5, 1.5])


def test_no_arrow_leads_where_there_is_no_loss() -> None:
    gradient = surface(lambda params: jnp.log(params[0]) + params[1], (-1, 1, 0, 1), arrows=(4, 1))["gradient"]
    # log is real right of the origin only, and its derivative 1/x.
    np.testing.assert_allclose(gradient, [[[np.nan] * 2, [np.nan] * 2, [4, 1], [4 / 3, 1]]], rtol=1e-6)


@pytest.mark.parametrize("name", ["bowl", "rosenbrock", "himmelblau", "saddle", "wave"])
def test_a_compiled_surface_is_that_of_jax(name: str) -> None:
    shown = GALLERY[name]()

    def run(box: jax.Array) -> dict[str, jax.Array]:
        return surface(shown.loss, box)

    box = jnp.asarray(shown.box, float)
    program = compile_function(run, box)
    # Another box than that for which it was compiled, as after zooming.
    box = box * 0.7 + 0.1
    mine, theirs = program(box), run(box)
    landscape = sample(shown.loss, tuple(map(float, box)), (64, 64))
    np.testing.assert_allclose(mine["loss"], landscape.loss, rtol=2e-5, atol=1e-5)
    for key, value in theirs.items():
        # float32 in another order: relative to the largest number, and more where a loss sums over data.
        np.testing.assert_allclose(mine[key], value, rtol=2e-5, atol=2e-6 * float(jnp.abs(value).max()), err_msg=key)
    want = contour_levels(landscape)
    np.testing.assert_allclose(mine["levels"], want, rtol=2e-5, atol=2e-6 * np.abs(want).max())


def test_the_surface_takes_its_data_from_a_link_too() -> None:
    def run(box: jax.Array, scale: jax.Array) -> dict[str, jax.Array]:
        return surface(lambda params: scale * slope(params), box, (5, 5), (2, 2))

    program = compile_function(run, jnp.asarray(BOX), jnp.asarray(1.0))
    once, twice = (program(jnp.asarray(BOX), jnp.asarray(scale)) for scale in (1.0, 2.0))
    np.testing.assert_allclose(twice["gradient"], 2 * np.asarray(once["gradient"]), rtol=1e-6)


def test_a_widget_shows_what_was_computed_without_a_link() -> None:
    shown = Surface()
    result = surface(slope, BOX, (9, 5), (3, 2))
    shown.show(result)
    assert set(shown.outputs) >= set(result)
    for name in result:
        widget, trait = shown.outputs[name]
        np.testing.assert_array_equal(getattr(widget, trait), result[name])
    with pytest.raises(traitlets.TraitError, match="box must have the shape"):
        shown.box = [0.0, 1.0]


@pytest.mark.parametrize(
    "state",
    [
        {"start": [None, 0.0]},
        {"start": [1.0]},
        {"view": [1.0, -1.0, 0.0, 1.0]},
        {"view": [1.0, 1.00001, 0.0, 1.0]},
        {"view": "all of it"},
    ],
)
def test_it_keeps_what_it_has_when_the_page_sends_nonsense(state: dict) -> None:
    shown = Surface(start=(0.5, 0.5), view=BOX)
    shown.set_state(state)
    assert (shown.start, shown.view) == ((0.5, 0.5), BOX)


def test_a_surface_shows_a_problem_and_a_frame() -> None:
    problem, view = GALLERY["himmelblau"](), Surface()
    presets.apply(view.settings(problem))
    assert view.home == view.view == tuple(problem.box)
    assert view.axis_names == ("x", "y")
    np.testing.assert_array_equal(view.minima, problem.minima)
    shown = frame(problem, descend(problem.loss, problem.start, OPTIMIZERS["gradient_descent"](learning_rate=0.01), 20))
    for name in ("paths", "current", "step", "diverged_at"):
        widget, trait = view.outputs[name]
        value = np.asarray(getattr(shown, name))
        setattr(widget, trait, value if value.ndim else value.item())
    assert (view.paths.shape, view.current.shape, view.step, view.diverged_at) == ((1, 21, 2), (1, 3), 20, -1)
