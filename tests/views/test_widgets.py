"""The widgets in Python: what they accept, what they refuse, what they show for a problem."""

from __future__ import annotations

import math

import numpy as np
import pytest
import traitlets

from gdviz import GALLERY, OPTIMIZERS, descend, jaxlink, problem, sample
from gdviz.views import Badge, Field, FitChart, HyperparameterControls, LossCurve, Player, Slider, controls, presets
from gdviz.views.figure import surface_figure
from gdviz.views.slider import WholeNumberSlider


def from_the_page(widget: traitlets.HasTraits, **state: object) -> None:
    """Set traits as a message from the page does."""
    widget.set_state(state)


@pytest.fixture(scope="module")
def field() -> Field:
    return Field(GALLERY["himmelblau"]())


def test_field_shows_a_problem(field: Field) -> None:
    other = GALLERY["rosenbrock"]()
    field.show(other)
    assert field.start == pytest.approx((-1.2, 1.0))
    assert field.view == field.home == tuple(other.box)
    np.testing.assert_array_equal(field.minima, other.minima)
    assert field.drawn["limits"] == list(other.box)
    np.testing.assert_allclose(field.landscape.loss, _loss_on(other, field.landscape), rtol=1e-5)


def _loss_on(problem, landscape):
    x, y = np.meshgrid(np.asarray(landscape.x, float), np.asarray(landscape.y, float))
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def test_field_draws_once_for_a_view_and_never_for_a_start(field: Field) -> None:
    drawings = []
    connection = field.canvas.mpl_connect("draw_event", drawings.append)
    field.show(GALLERY["beale"]())
    assert len(drawings) == 1
    drawings.clear()
    from_the_page(field, start=[0.5, 0.5])
    field.paths, field.current = np.zeros((1, 7, 2)), np.zeros((1, 3))
    assert len(drawings) == 0
    from_the_page(field, view=[-1.0, 1.0, -1.0, 1.0])
    assert len(drawings) == 1
    assert field.drawn["limits"] == [-1, 1, -1, 1]
    field.canvas.mpl_disconnect(connection)


@pytest.mark.parametrize(
    "state",
    [
        {"start": [None, 0.0]},
        {"start": [1.0]},
        {"start": "here"},
        {"start": [math.inf, 0.0]},
        {"view": [1.0, -1.0, 0.0, 1.0]},
        {"view": [1.0, 1.00001, 0.0, 1.0]},
        {"view": [0.0, 1e300, 0.0, 1.0]},
        {"start": [1e300, 0.0]},
        {"start": [10**400, 0.0]},
        {"view": [0.0, 1.0]},
        {"view": ["a", "b", "c", "d"]},
    ],
)
def test_field_keeps_what_it_has_when_the_page_sends_nonsense(field: Field, state: dict) -> None:
    before = field.start, field.view
    from_the_page(field, **state)
    assert (field.start, field.view) == before


@pytest.mark.parametrize(("sent", "kept"), [(10, 240), (640, 640), (99_999, 1000)])
def test_field_keeps_its_width_within_reason(field: Field, sent: int, kept: int) -> None:
    from_the_page(field, width=sent)
    assert field.width == kept
    assert field.drawn["size"][0] == pytest.approx(kept)


def test_field_of_a_loss_that_is_nowhere_finite_is_drawn() -> None:
    nowhere = problem(lambda p: p[0] * math.nan, start=(0.0, 0.0), box=(-1, 1, -1, 1))
    assert Field(nowhere).drawn["limits"] == [-1, 1, -1, 1]


@pytest.mark.parametrize("value", ["text", [1.0, 2.0], [[[1.0, 2.0, 3.0]]]])
def test_an_array_trait_refuses_other_shapes_by_name(field: Field, value: object) -> None:
    with pytest.raises(traitlets.TraitError, match="paths must"):
        field.paths = value


def test_an_array_survives_the_way_to_the_page_and_back(field: Field) -> None:
    field.paths = sent = np.array([[[1.5, -2.0], [np.nan, np.inf]]])
    message = field.get_state("paths")["paths"]
    field.paths = np.zeros((1, 1, 2))
    from_the_page(field, paths={"shape": message["shape"], "data": bytes(message["data"])})
    np.testing.assert_array_equal(field.paths, sent)


@pytest.mark.parametrize(("value", "kept"), [(-5, 0), (7, 7), (999, 20)])
def test_player_stays_within_its_steps(value: int, kept: int) -> None:
    player = Player(max=20)
    player.value = value
    assert player.value == kept


def test_a_page_may_know_of_more_steps_than_python_does_yet() -> None:
    player = Player(max=20)
    from_the_page(player, value=30)
    player.max = 40
    assert player.value == 30
    from_the_page(player, value=-5)
    assert player.value == 0


@pytest.mark.parametrize(("value", "kept"), [(15, 8), (8, 8), (3, 3), (20, 8)])
def test_player_shortens_with_the_descent(value: int, kept: int) -> None:
    player = Player(max=20, value=value)
    player.max = 8
    assert player.value == kept


def test_player_at_the_end_goes_along_with_more_steps() -> None:
    at_the_end, before = Player(max=20, value=20), Player(max=20, value=19)
    at_the_end.max = before.max = 50
    assert (at_the_end.value, before.value) == (50, 19)


@pytest.mark.parametrize(("sent", "kept"), [(0.123456789, 0.123456789), (-1.0, 0.001), (1e9, 10.0), (math.nan, 0.001)])
def test_slider_keeps_values_exactly_and_within_its_range(sent: float, kept: float) -> None:
    slider = Slider(0.5, 0.001, 10.0, log=True)
    from_the_page(slider, value=sent)
    assert slider.value == kept


def test_slider_of_whole_numbers() -> None:
    slider = WholeNumberSlider(3, 1, 10)
    slider.value = 99
    assert slider.value == 10
    assert isinstance(slider.value, int)
    with pytest.raises(traitlets.TraitError):
        slider.value = 2.5


@pytest.mark.parametrize(("arguments", "message"), [((0, 2, 1), "min must be less than max"), ((0, 0, 1), "positive")])
def test_slider_refuses_a_range_that_is_none(arguments: tuple, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Slider(*arguments, log=True)


def optimizer_controls() -> HyperparameterControls:
    return HyperparameterControls("Optimizer", OPTIMIZERS, "How each step is made from the gradient")


def test_every_hyperparameter_has_a_slider_with_its_range_and_default() -> None:
    panel = optimizer_controls()
    for optimizer, sliders in zip(OPTIMIZERS.values(), panel.sliders, strict=True):
        for parameter in optimizer.hyperparameters:
            slider = sliders[parameter.name]
            assert (slider.min, slider.max, slider.value) == (parameter.minimum, parameter.maximum, parameter.default)


def test_learning_rates_suit_the_problem() -> None:
    panel = optimizer_controls()
    presets.apply(panel.settings(GALLERY["rosenbrock"]()))
    rates = {name: sliders["learning_rate"].value for name, sliders in zip(OPTIMIZERS, panel.sliders, strict=True)}
    assert rates["gradient_descent"] == 0.001
    assert rates["momentum"] == rates["nesterov"] == 0.0001
    assert rates["adam"] == 0.1


def test_fit_chart_shows_data_or_says_that_there_are_none() -> None:
    linear, saddle = GALLERY["linear"](), GALLERY["saddle"]()
    chart = FitChart(linear)
    children = chart.children
    shown, note = children
    assert (shown.layout.visibility, note.layout.visibility) == ("visible", "hidden")
    np.testing.assert_allclose(chart.data.x, linear.dataset.x)
    np.testing.assert_allclose(chart.data.y, linear.dataset.y)
    assert set(chart.outputs) == {"fit", "residuals"}
    presets.apply(chart.settings(saddle))
    assert "no data" in note.value
    assert (shown.layout.visibility, note.layout.visibility) == ("hidden", "visible")
    assert chart.children == children
    assert chart.show_residuals.disabled
    # Another view shows them.
    presets.apply(chart.settings(linear, elsewhere=True))
    assert (shown.layout.visibility, note.layout.visibility, chart.layout.height) == ("hidden", "hidden", "0")
    assert chart.show_residuals.disabled
    presets.apply(chart.settings(linear))
    assert (shown.layout.visibility, note.layout.visibility, chart.layout.height) == ("visible", "hidden", "auto")


def test_every_field_of_a_frame_is_shown_by_a_view_that_takes_no_others() -> None:
    from dataclasses import fields

    from gdviz.views import Frame, Slice

    linear = GALLERY["linear"]()
    charts = {*Field(linear).outputs, *LossCurve().outputs, *FitChart(linear).outputs}
    taken = charts | {*Player().outputs, *Slice.takes}
    # `Curves` are given the `marker` by name.
    assert {field.name for field in fields(Frame)} - taken == {"marker"}
    assert taken <= {field.name for field in fields(Frame)}


def test_a_choice_has_names_for_values_and_titles_for_readers() -> None:
    dropdown = controls.choice("Problem", {"a": "First", "b": "Second"}, "Which")
    dropdown.label = "Second"
    assert (dropdown.value, dropdown.index) == ("b", 1)


def test_a_figure_for_a_paper_shows_path_start_and_minimum(tmp_path) -> None:
    bowl = GALLERY["bowl"]()
    trajectory = descend(bowl.loss, bowl.start, OPTIMIZERS["gradient_descent"](learning_rate=0.1), 10)
    figure = surface_figure(bowl, {"plain": trajectory})
    axes = figure.axes[0]
    drawn = [line.get_xydata() for line in axes.lines]
    assert any(np.array_equal(points, trajectory.params) for points in drawn)
    assert any(np.array_equal(points, bowl.minima) for points in drawn)
    assert axes.get_xlabel() == "x"
    bar = figure.axes[1]
    figure.draw_without_rendering()
    assert figure.bbox.x1 >= bar.get_tightbbox().x1
    assert bar.get_tightbbox().x0 >= axes.bbox.x1
    figure.savefig(tmp_path / "figure.pdf")
    assert (tmp_path / "figure.pdf").read_bytes().startswith(b"%PDF")


def test_a_figure_shows_any_number_of_descents() -> None:
    bowl = GALLERY["bowl"]()
    trajectory = descend(bowl.loss, bowl.start, OPTIMIZERS["gradient_descent"](learning_rate=0.1), 3)
    figure = surface_figure(bowl, {f"run {number}": trajectory for number in range(8)})
    assert len(figure.axes[0].get_legend().get_texts()) == 8
    with pytest.raises(TypeError, match="runs must be a dictionary"):
        surface_figure(bowl, trajectory)


def test_a_figure_shows_a_landscape_that_was_sampled_before() -> None:
    bowl = GALLERY["bowl"]()
    landscape = sample(bowl.loss, (-4.0, 0.5, -1.0, 2.0), (40, 12), batch_size=100)
    axes, bar = surface_figure(bowl, {}, landscape).axes
    assert (axes.get_xlim(), axes.get_ylim()) == ((-4.0, 0.5), (-1.0, 2.0))
    # (x² + 10 y²)/2 at the corner (−4, 2).
    assert bar.get_ylim()[1] == pytest.approx(28)
    assert axes.get_legend() is None


@pytest.mark.parametrize("name", GALLERY)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_lesson_starts_every_optimizer_on_every_problem_with_a_descent(name: str, optimizer: str) -> None:
    shown, panel = GALLERY[name](), optimizer_controls()
    presets.apply(panel.settings(shown))
    values = {key: slider.value for key, slider in panel.sliders[list(OPTIMIZERS).index(optimizer)].items()}
    loss = descend(shown.loss, shown.start, OPTIMIZERS[optimizer](**values), 50).loss
    assert loss[-1] < loss[0]


def test_two_problems_with_one_loss_are_told_apart(field: Field) -> None:
    def loss(p):
        return p[0] ** 2 + p[1] ** 2

    for start in ((1.0, 0.5), (-1.0, 0.5)):
        field.show(problem(loss, start=start, box=(-2, 2, -2, 2)))
        assert field.start == start
    with pytest.raises(ValueError, match="box is too narrow"):
        field.show(problem(loss, start=(0.0, 0.0), box=(1000.0, 1000.01, 0, 1)))
    assert field.start == (-1.0, 0.5)


def test_badge_tells_of_a_link_and_of_what_needs_the_kernel(field: Field) -> None:
    x, y = Slider(1.0, 0, 10), Slider(0.0, 0, 100)
    link = jaxlink(lambda x: {"y": 2 * x}, {"x": (x, "value")}, {"y": (y, "value")})
    badge = Badge(link, needs_kernel=[x, field])
    state = badge.get_state(["link", "needs_kernel"])
    assert state == {
        "link": f"IPY_MODEL_{link.model_id}",
        "needs_kernel": [f"IPY_MODEL_{x.model_id}", f"IPY_MODEL_{field.model_id}"],
    }
    # What it switches off has the trait for it.
    assert not any(control.disabled for control in badge.needs_kernel)
    with pytest.raises(traitlets.TraitError, match="link"):
        Badge(x)
