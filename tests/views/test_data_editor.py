"""The editor of data in Python: what it shows and what it takes from the page."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import pytest

from gdviz import GALLERY
from gdviz.datasets import DATASETS, from_arrays, split
from gdviz.views import DataEditor, presets
from gdviz.views.data_editor import as_task, curve_grid, map_grid, training_and_test
from tests.views.editors import line_editor, pairs, plane_editor


def message(values: object, shape: list[int] | None = None) -> dict:
    """Numbers as the page sends them."""
    array = np.asarray(values, float)
    return {"shape": list(array.shape) if shape is None else shape, "data": memoryview(array.tobytes())}


@pytest.fixture
def line() -> DataEditor:
    return line_editor()


@pytest.fixture
def plane() -> DataEditor:
    return plane_editor()


def test_what_is_shown_comes_back(line: DataEditor, plane: DataEditor) -> None:
    assert pairs(line.dataset) == [[1, 0.5], [2, -0.5]]
    assert pairs(line.test) == [[-1, 0]]
    assert line.x.shape == (4, 1)
    np.testing.assert_array_equal(line.part, [1, 1, -1, 0])
    assert pairs(plane.dataset) == [[1, 2, 1], [3, 4, -1]]
    assert plane.test.x.shape == (0, 2)
    # Places without a point have a label that every loss takes.
    np.testing.assert_array_equal(plane.y, [1, -1, 1, 1])


@pytest.mark.parametrize("name", ["wave", "spiral"])
def test_named_data_come_back_bit_for_bit(name: str) -> None:
    named = DATASETS[name]
    editor = DataEditor(named.task, 100, named.interval)
    training, test = split(named(60), 0.75)
    editor.show(training, test)
    for shown, sent in ((editor.dataset, training), (editor.test, test)):
        np.testing.assert_array_equal(shown.x, sent.x)
        np.testing.assert_array_equal(shown.y, sent.y)
        assert shown.x.dtype == sent.x.dtype


def test_settings_show_the_data_of_a_problem_and_leave_those_there_are_for_one_without() -> None:
    editor, line = DataEditor("regression", 64), GALLERY["linear"]()
    presets.apply(editor.settings(line))
    np.testing.assert_array_equal(editor.dataset.y, line.dataset.y)
    assert editor.y_interval == (float(line.dataset.y.min()) - 1, float(line.dataset.y.max()) + 1)
    assert editor.settings(GALLERY["bowl"]()) == {}
    with pytest.raises(ValueError, match="50 points are too many: there are 8 slots"):
        DataEditor("regression", 8).settings(line)


def test_points_of_no_weight_are_left_out(line: DataEditor) -> None:
    data = DATASETS["wave"].padded(6, 2, 0.1, 0)
    line.show(data)
    np.testing.assert_array_equal(line.dataset.x, data.x[:2])
    assert line.capacity == 4


def test_the_reader_moves_adds_and_removes(line: DataEditor) -> None:
    line.set_state(
        {"x": message([[1.5], [2], [-1], [3]]), "y": message([0.25, -0.5, 0, 9]), "part": message([1, 0, -1, 1])}
    )
    assert pairs(line.dataset) == [[1.5, 0.25], [3, 9]]
    assert pairs(line.test) == [[-1, 0]]


@pytest.mark.parametrize(
    "state",
    [
        {"x": message(np.zeros((5, 1)))},
        {"x": message(np.zeros((4, 2)))},
        {"x": message(np.zeros(4))},
        {"x": message([[np.nan], [0], [0], [0]])},
        {"x": message([[1e39], [0], [0], [0]])},
        {"x": message(np.zeros((4, 1)), shape=[7, 1])},
        {"x": message(np.zeros((4, 1)), shape=["a"])},
        {"x": {"shape": [1, 1], "data": b"odd"}},
        {"x": {"shape": [4, 1]}},
        {"x": "text"},
        {"x": None},
        {"y": message([0, 0, 0, np.inf])},
        {"y": [1, 2, 3, 4]},
        {"part": message([1, 1, 2, 0])},
        {"part": message([1, 1, 0.5, 0])},
    ],
)
def test_nonsense_from_the_page_changes_nothing(line: DataEditor, state: dict) -> None:
    before = [line.x, line.y, line.part]
    line.set_state(state)
    for old, new in zip(before, [line.x, line.y, line.part], strict=True):
        np.testing.assert_array_equal(new, old)


def test_observers_never_see_half_of_a_change(line: DataEditor) -> None:
    seen = []
    line.observe(lambda _: seen.append((line.capacity, pairs(line.dataset))), names=["x", "y", "part"])
    line.show(from_arrays([3.0], [4.0]))
    line.start("classification", 5)
    assert {capacity for capacity, _ in seen} == {4, 5}
    assert [[3.0, 4.0]] in [points for _, points in seen]


def test_more_data_than_slots_are_refused() -> None:
    editor = DataEditor("regression", 2)
    editor.show(from_arrays([1.0], [1.0]))
    with pytest.raises(ValueError, match="3 points are too many: there are 2 slots"):
        editor.show(from_arrays(np.arange(3.0), np.arange(3.0)))
    assert pairs(editor.dataset) == [[1, 1]]


def test_another_task_starts_empty(line: DataEditor) -> None:
    line.fit = np.zeros(200)
    line.start("classification", 6, (-1, 1))
    assert (line.x.shape, line.interval, line.axis_names) == ((6, 2), (-1.0, 1.0), ("x₁", "x₂"))
    assert line.dataset.x.shape == (0, 2)
    assert line.fit.size == 0


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"task": "ranking"}, "task must be 'regression', 'classification' or 'plane_regression', not 'ranking'"),
        ({"task": None}, "task must be"),
        ({"capacity": 0}, "capacity must be a whole number ≥ 1, not 0"),
        ({"capacity": 2.5}, "capacity must be a whole number"),
        ({"capacity": True}, "capacity must be a whole number"),
        ({"interval": (1, 1)}, r"interval must be two finite numbers \(min, max\) with min < max, not \(1, 1\)"),
        ({"interval": 3}, "interval must be two finite numbers"),
        ({"interval": (0, np.inf)}, "interval must be two finite numbers"),
        ({"y_interval": ("a", "b")}, "y_interval must be two finite numbers"),
    ],
)
def test_bad_arguments_are_named(arguments: dict, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        DataEditor(**({"task": "regression", "capacity": 10} | arguments))


def test_data_of_another_task_are_refused(line: DataEditor, plane: DataEditor) -> None:
    with pytest.raises(ValueError, match=r"dataset must be the data of a regression, but its x has shape \(2, 2\)"):
        line.show(plane.dataset)
    with pytest.raises(ValueError, match=r"test must be the data of a classification, but its x has shape \(2,\)"):
        plane.show(plane.dataset, line.dataset)
    assert len(line.dataset.y) == len(plane.dataset.y) == 2


def test_grids_are_where_the_page_draws() -> None:
    np.testing.assert_allclose(curve_grid((-3.0, 3.0), 7), np.arange(-3, 4), atol=1e-6)
    grid = np.asarray(map_grid((0.0, 4.0), 4)).reshape(4, 4, 2)
    np.testing.assert_allclose(grid[0, :, 0], [0.5, 1.5, 2.5, 3.5])
    np.testing.assert_allclose(grid[:, 0, 1], [0.5, 1.5, 2.5, 3.5])


@pytest.mark.parametrize(
    ("task", "name"), [("regression", "wave"), ("classification", "moons"), ("plane_regression", "plane")]
)
def test_points_are_data_in_which_all_slots_have_a_weight(task: str, name: str) -> None:
    editor = DataEditor(task, 20)
    parts = split(DATASETS[name](16, 0.1, 0), 0.75)
    editor.show(*parts)
    points = {name: getattr(*target) for name, target in editor.inputs["points"].items()}
    for data, part, sign in zip(training_and_test(points), parts, (1, -1), strict=True):
        np.testing.assert_array_equal(data.weight, editor.part == sign)
        np.testing.assert_allclose(data.x[data.weight == 1], part.x, rtol=1e-6)
        np.testing.assert_allclose(data.y[data.weight == 1], part.y, rtol=1e-6)
        assert len(data.y) == 20


def test_predictions_are_those_at_the_grid_that_is_drawn() -> None:
    curve = DataEditor("regression", 3, (-1, 1)).predictions(lambda x: 2 * x)
    np.testing.assert_allclose(curve["fit"], np.linspace(-2, 2, 200), rtol=1e-6, atol=1e-6)
    drawn = DataEditor("classification", 3, (0, 4)).predictions(lambda x: x[:, 0] + 10 * x[:, 1], 2)
    np.testing.assert_allclose(drawn["map"], [[11, 13], [31, 33]])


def test_points_of_one_task_become_those_of_another() -> None:
    part = jnp.array([1.0, -1.0, 0.0])
    curve = {"x": jnp.array([[1.0, 0.0], [2.0, 0.0], [9.0, 9.0]]), "y": jnp.array([0.5, -2.0, 9.0]), "part": part}
    values = as_task(curve, is_curve=False, is_labelled=False)
    np.testing.assert_array_equal(values["x"], [[1, 0.5], [2, -2], [0, 0]])
    np.testing.assert_array_equal(values["y"], [0.5, -2, 1])
    # Points of the plane stay where they are.
    again = as_task(values | {"y": jnp.array([-0.1, 0.7, 1.0])}, is_curve=False, is_labelled=True)
    np.testing.assert_array_equal(again["x"], values["x"])
    np.testing.assert_array_equal(again["y"], [-1, 1, 1])
    back = as_task(values, is_curve=True, is_labelled=False)
    np.testing.assert_array_equal(back["y"], [0.5, -2, 1])
