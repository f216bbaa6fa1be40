"""What views say of themselves, for readers without scripts: compared with JAX, optax and the arrays that they draw."""

from __future__ import annotations

from typing import Any

import numpy as np
import optax
import pytest

from gdviz import GALLERY, descend, views
from gdviz.views.surface import path_points, surface
from gdviz.words import MOST_ROWS, Description, number, point, span

BOX = (-2.0, 2.0, -1.0, 3.0)


def tilted(**traits: Any) -> views.Surface:
    """Return the surface of L = x + 2 y."""
    x, y = np.meshgrid(np.linspace(-2, 2, 5), np.linspace(-1, 3, 9))
    shown = views.Surface(axis_names=("w", "b"), **traits)
    gradient = np.zeros((2, 2, 2))
    shown.show({"loss": x + 2 * y, "levels": np.linspace(-4, 8, 13), "gradient": gradient, "box": np.array(BOX)})
    return shown


# ---- Loss surfaces -----------------------------------------------------------------------------------


def test_a_descent_is_described_as_jax_computes_it() -> None:
    problem = GALLERY["bowl"]()
    trajectory = descend(problem.loss, problem.start, optax.sgd(problem.learning_rate), 30)
    frame = views.frame(problem, trajectory, 20, 20)
    shown = views.Surface(minima=problem.minima, paths=frame.paths, current=frame.current, step=int(frame.step))
    shown.show(surface(problem.loss, problem.box))
    described = shown.described()
    params, loss = np.asarray(trajectory.params), np.asarray(trajectory.loss)
    x0, x1, y0, y1 = problem.box
    assert described.text == (
        f"The loss surface over x {span([x0, x1])} and y {span([y0, y1])}: loss {span(shown.loss)}. "
        f"The descent starts at {point(params[0])}; at step 20 it is at {point(params[20])}, "
        f"where the loss is {number(loss[20])}. Minimum at {point(np.asarray(problem.minima)[0])}."
    )
    steps = described.columns["step"]
    assert len(steps) == MOST_ROWS
    assert (steps[0], steps[-1]) == (0, 20)
    np.testing.assert_array_equal(np.column_stack([described.columns["x"], described.columns["y"]]), params[steps])


def test_several_descents_have_a_row_each_where_they_are_shown() -> None:
    paths = np.array([[[-1, 2.5], [0.5, 2.0], [1, -0.5]], [[-1, 2.5], [-1, 0], [np.nan, 0]], [[0, 0], [1, 1], [2, 2]]])
    current = [[1, -0.5, 0.25], [np.nan, np.nan, np.nan], [2, 2, 6]]
    shown = tilted(
        paths=paths, current=current, names=["Plain", "Other"], shown=[1.0, 1.0, 0.0], status="after 7 steps"
    )
    assert shown.described() == Description(
        "The loss surface over w from −2 to 2 and b from −1 to 3: loss from −4 to 8. 2 descents: "
        "Plain from (−1, 2.5) to (1, −0.5) and Other from (−1, 2.5) to (−1, 0). After 7 steps.",
        {
            "": ["Plain", "Other"],
            "w": [1.0, -1.0],
            "b": [-0.5, 0.0],
            "loss": pytest.approx([0.25, np.nan], nan_ok=True),
        },
    )


def test_a_descent_that_diverges_and_a_loss_that_is_not_finite_are_said() -> None:
    shown = tilted(paths=[[[-1, 2], [1e24, 2], [np.inf, 0]]], current=[[1e24, 2, np.inf]], step=3, diverged_at=2)
    loss = shown.loss.copy()
    loss[:, -1] = np.nan
    shown.loss = loss
    described = shown.described()
    assert "loss from −4 to 7, not finite in the grey regions." in described.text
    assert "The descent starts at (−1, 2) and diverges at step 2." in described.text
    assert described.columns == {"step": [0, 1], "w": [-1.0, 1e24], "b": [2.0, 2.0]}


def test_a_path_ends_where_it_stays_or_is_not_finite() -> None:
    stays = np.array([[0.0, 0], [1, 0], [1, 1], [1, 1], [1, 1]])
    np.testing.assert_array_equal(path_points(stays), stays[:3])
    np.testing.assert_array_equal(path_points(np.array([[0.0, 0], [1, np.nan], [2, 2]])), [[0, 0]])
    assert len(path_points(np.full((3, 2), np.nan))) == len(path_points(np.empty((0, 2)))) == 0
    assert "starts at (0, 0)." in tilted(paths=[[[0, 0], [0, 0]]], current=[[0, 0]]).described().text


def test_a_field_describes_its_descent_and_its_canvas_nothing() -> None:
    field = views.Field(GALLERY["linear"]())
    field.paths = np.array([[[-1.5, 1.5], [-1.5, -1.0], [2.0, -1.0]]])
    field.current, field.step = np.array([[2.0, -1.0, 0.25]]), 2
    described = field.described()
    assert described.text == (
        "The loss surface over w from −2.5 to 2.5 and b from −2.5 to 2.5. The descent starts at (−1.5, 1.5); at step 2 "
        f"it is at (2, −1), where the loss is 0.25. Minimum at {point(np.asarray(GALLERY['linear']().minima)[0])}."
    )
    assert described.columns == {"step": [0, 1, 2], "w": [-1.5, -1.5, 2.0], "b": [1.5, -1.0, -1.0]}
    assert field.canvas.described() == Description()
    field.diverged_at = 1
    assert "and diverges at step 1." in field.described().text


# ---- Curves, maps, data, networks, tables ----------------------------------------------------------------


def test_curves_are_described_as_far_as_they_are_drawn() -> None:
    x = np.arange(5.0)
    y = np.stack([10.0 ** (2 - x), np.full(5, 1.0), [1, 2, 3, 4, 5], [-1, 7, np.nan, 9, np.inf]])
    shown = views.Curves(
        x=x[None],
        y=y,
        names=["first", "second", "hidden"],
        log=True,
        shown=[1.0, 1.0, 0.0, 1.0],
        limits=[9, *[np.nan] * 3],
    )
    shown.limit_name = "edge"
    described = shown.described()
    assert described.text == (
        "Loss over step from 0 to 4, on a logarithmic axis: first goes from 100 to 0.01 at 4 (edge 9), second is 1 "
        "at 4 and curve 4 goes from 7 to 9 at 3."
    )
    rows = list(zip(*described.columns.values(), strict=True))
    assert rows[:4] == [("first", 0.0, 100.0), ("first", 1.0, 10.0), ("first", 3.0, 0.1), ("first", 4.0, 0.01)]
    assert rows[-2:] == [("curve 4", 1.0, 7.0), ("curve 4", 3.0, 9.0)]


def test_a_curve_alone_needs_no_name() -> None:
    described = views.Curves(x=[[0.0, 1.0]], y=[[4.0, 2.0]]).described()
    assert described == Description(
        "Loss over step from 0 to 1: it goes from 4 to 2 at 1.", {"step": [0.0, 1.0], "loss": [4.0, 2.0]}
    )


def test_curves_that_have_nothing_to_show_say_so() -> None:
    below = views.Curves(x=[[0.0, 1.0]], y=[[-1.0, -2.0]], log=True).described()
    assert below == Description(
        "Loss over step from 0 to 1, on a logarithmic axis: not positive: a logarithmic axis cannot show it."
    )
    assert (
        views.Curves(x=[[0.0, 1.0]], y=[[np.nan] * 2]).described().text == "Loss over step from 0 to 1: no values yet."
    )


def test_a_map_of_categories_has_their_shares_and_the_cell_of_the_chosen() -> None:
    values = np.array([[0, 1, 1], [2, np.nan, 1], [2, 2, -1]])
    shown = views.HeatMap(values=values, kind="category", names=["first", "second", "third"], chosen=(9.0, 9.0))
    shown.x_range, shown.y_range, shown.value_name = (1.0, 3.0), (10.0, 30.0), "minimum"
    described = shown.described()
    assert described.text == (
        "Minimum over x from 1 to 3 and y from 10 to 30: first (11 %), second (33 %), third (33 %) and diverged (22 %)."
    )
    assert described.columns == {
        "y \\ x": [30.0, 20.0, 10.0],
        "1": ["third", "third", "first"],
        "2": ["third", "diverged", "second"],
        "3": ["diverged", "second", "second"],
    }
    # A cell reaches half its size beyond its centre.
    for chosen, name in [((3.4, 14.0), "second"), ((0.6, 34.0), "third"), ((3.4, 26.0), "diverged")]:
        shown.chosen = chosen
        assert shown.described().text.endswith(f"At {point(chosen)}: {name}.")


def test_a_map_of_magnitudes_has_some_of_its_cells() -> None:
    ratios = np.geomspace(0.001, 0.1, 21)
    values = ratios * np.arange(1.0, 41.0)[:, None]
    shown = views.HeatMap(values=values, x_range=(0.001, 0.1), x_log=True, y_range=(1.0, 40.0), chosen=(0.0011, 2.4))
    described = shown.described()
    assert (
        described.text == "Loss over x from 0.001 to 0.1 and y from 1 to 40: from 0.001 to 4. At (0.0011, 2.4): 0.002."
    )
    ys = described.columns["y \\ x"]
    assert (ys[0], ys[-1], len(ys), len(described.columns)) == (40.0, 1.0, 6, 7)
    for i in (0, 4, 8, 12, 16, 20):
        assert described.columns[number(ratios[i])] == [number(ratios[i] * y) for y in ys]


def test_data_are_counted_and_shown_with_labels_and_sets() -> None:
    editor = views.DataEditor("classification", 6)
    editor.x = [[-2, -2], [2, 2], [2, -2], [-2, 2], [0, 0], [1, 1]]
    editor.y, editor.part = [-1, 1, 1, -1, 1, 1], [1, 1, 1, 1, -1, 0]
    editor.map = np.where(np.arange(10)[None] < 5, -1.0, 0.5) * np.ones((10, 1))
    described = editor.described()
    assert described.text == (
        "Data: 4 training points and 1 test point (2 labelled −1 and 3 labelled +1) over x₁ from −3 to 3 and "
        "x₂ from −3 to 3. The model's output: from −1 to 0.5."
    )
    assert list(zip(*described.columns.values(), strict=True)) == [
        (-2.0, -2.0, "−1", "training"),
        (2.0, 2.0, "+1", "training"),
        (2.0, -2.0, "+1", "training"),
        (-2.0, 2.0, "−1", "training"),
        (0.0, 0.0, "+1", "test"),
    ]


def test_data_of_a_regression_come_with_the_range_of_the_curve() -> None:
    editor = views.DataEditor("regression", 3)
    assert editor.described().text == "Data: no points over x from −3 to 3 and y from −2 to 2."
    editor.x, editor.y, editor.part = [[-2], [1], [0]], [-1.5, 1, 0], [1, 1, 0]
    editor.fit = np.linspace(-1.5, 1.5, 50)
    described = editor.described()
    assert described.text.endswith(
        "2 training points over x from −3 to 3 and y from −2 to 2. The model's curve: from −1.5 to 1.5."
    )
    assert described.columns == {"x": [-2.0, 1.0], "y": [-1.5, 1.0], "set": ["training", "training"]}


def test_a_network_has_the_ranges_of_each_layer() -> None:
    network = views.NetworkDiagram((1, 2, 1), "tanh")
    network.weights = [2.0, -2.0, 0.5, 0.25, 3.0, 4.0, -1.0]
    assert network.described() == Description(
        "Network with 1 input, hidden layers of 2 units (tanh) and 1 output. Its 7 weights and biases: from −2 to 4.",
        {
            "layer": [1, 2],
            "units": [2, 1],
            "weights": ["from −2 to 2", "from 3 to 4"],
            "biases": ["from 0.25 to 0.5", "−1"],
        },
    )


def test_a_table_has_the_rows_that_are_shown() -> None:
    table = views.ResultsTable(["Plain", "Other"], ["final loss", "evalu\N{SOFT HYPHEN}ations"], shown=(1.0, 0.0))
    table.values = [[0.12345, np.nan], [1, 2]]
    assert table.described().columns == {"": ["Plain"], "final loss": ["0.123"], "evaluations": ["–"]}


def test_sentences_players_and_runners_are_their_words() -> None:
    told = views.Sentence("Loss {0} in training, {1} in the test, {2}.", values=[0.123456, np.nan])
    assert told.described().text == "Loss 0.1235 in training, – in the test, –."
    assert views.Sentence("Not shown.", shown=False).described() == Description()
    assert views.Player(value=7, max=50).described().text == "Step: 7 of 50"
    assert views.Runner(unit="epoch", position=12).described().text == "Epoch: 12"


@pytest.mark.parametrize("make", [views.Surface, views.Curves, views.HeatMap, lambda: views.ResultsTable([], ["loss"])])
def test_views_without_numbers_describe_nothing(make: Any) -> None:
    assert make().described() == Description()
