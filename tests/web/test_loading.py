"""CSV files that the reader loads into a data editor: the points that it shows then, and what it says."""

from __future__ import annotations

import base64
import json
import subprocess
from typing import Any

import numpy as np
import pytest

from gdviz.datasets import from_points
from gdviz.views import DataEditor
from tests.views.editors import line_editor, pairs, plane_editor
from tests.web.widgets import ENVIRONMENT, HERE, sent, states_of


def load(
    editor: DataEditor, content: bytes, file: str = "data.csv", exported: bool = True, panel: bool = False
) -> dict[str, Any]:
    """Load a file as a page does, and send to Python what the page has set; return what the editor says."""
    given = {"states": states_of(editor), "editor": editor.model_id, "file": file, "exported": exported, "panel": panel}
    given["content"] = base64.b64encode(content).decode()
    run = ["node", HERE / "loading.mjs"]
    answer = subprocess.run(run, input=json.dumps(given), env=ENVIRONMENT, capture_output=True, text=True, check=True)
    editor.set_state({name: sent(value) for name, value in json.loads(answer.stdout).items()})
    return editor.message


@pytest.fixture
def line() -> DataEditor:
    return line_editor()


@pytest.fixture
def plane() -> DataEditor:
    return plane_editor()


@pytest.fixture
def both() -> DataEditor:
    """An editor of all tasks, on a page where the reader's own points are 7 of a curve, 9 of classes, 11 values."""
    return DataEditor("regression", 4, interval=(-5, 5), y_interval=(-5, 5), both_tasks=True, source=2, own=(7, 9, 11))


def test_a_file_replaces_the_points(line: DataEditor) -> None:
    said = load(line, b"time,x,y\n0,1,1.5\n1,2,-1\n")
    assert said == {"file": "data.csv", "text": "2 points, “y” over “x”.", "failed": False}
    assert pairs(line.dataset) == [[1, 1.5], [2, -1]]
    assert len(line.test.y) == 0
    np.testing.assert_array_equal(line.part, [1, 1, 0, 0])


def test_panel_which_sends_no_buffers_brings_the_points_to_python(line: DataEditor) -> None:
    load(line, b"time,x,y\n0,1,1.5\n1,2,-1\n", panel=True)
    assert pairs(line.dataset) == [[1, 1.5], [2, -1]]


def test_labels_of_any_kind_become_minus_and_plus_one(plane: DataEditor) -> None:
    said = load(plane, b"a,b,kind\n1,2,dog\n3,4,cat\n")
    assert said["text"] == "2 points, “b” over “a”. “kind”: cat is −1, dog is +1."
    assert plane.label_names == ("cat", "dog")
    assert pairs(plane.dataset) == [[1, 2, 1], [3, 4, -1]]
    # Slots without a point have a label that every loss takes.
    np.testing.assert_array_equal(plane.y, [1, -1, 1, 1])
    # Other data have other labels.
    plane.show(from_points([[0.0, 0.0]], [1]))
    assert plane.label_names == ("−1", "+1")


@pytest.mark.parametrize(
    ("content", "task"),
    [
        ("a,b\n1,2\n3,4\n", "regression"),
        ("a,b,kind\n1,2,dog\n3,4,cat\n", "classification"),
        ("1,2,0\n3,4,1\n2,2,1\n", "classification"),
        ("x1,x2,label\n1,2,-1\n3,4,1\n", "classification"),
        ("x,y,kind\n1,2,dog\n3,4,cat\n", "classification"),
        ("time,x,y\n0,1,2\n1,3,4\n", "regression"),
        ("a,b,c\n1,2,3\n2,3,4\n3,4,5\n", "plane_regression"),
        ("day,x,y\nMo,1,2\nTu,3,4\nWe,2,2\n", "regression"),
    ],
)
def test_an_editor_of_both_tasks_tells_curves_from_classes(both: DataEditor, content: str, task: str) -> None:
    # Whatever was there before.
    for before in ("regression", "classification"):
        both.start(before, 4, (-5, 5), (-5, 5))
        assert not load(both, content.encode())["failed"]
        assert both.task == task
        assert both.axis_names == (("x", "y") if task == "regression" else ("x₁", "x₂"))
        assert both.source == {"regression": 7, "classification": 9, "plane_regression": 11}[task]
        assert both.x.shape == (4, 2)
        assert len(both.dataset.y) == content.count("\n") - (not content.startswith("1"))
        assert set(both.y) <= ({0, 2, 4, 3, 5} if task == "regression" else {-1, 0, 1})


def test_values_over_the_plane_are_scaled_to_colours(both: DataEditor) -> None:
    said = load(both, b"lon,lat,height\n1,2,100\n3,4,250\n-1,0,300\n")
    assert said["text"] == (
        "3 points, “height” over “lon” and “lat”. “height”, from 100 to 300, is scaled to values from −1 to 1."
    )
    assert pairs(both.dataset) == [[1, 2, -1], [3, 4, 0.5], [-1, 0, 1]]
    # Those that colours can show stay as they are.
    said = load(both, b"lon,lat,height\n1,2,0.5\n3,4,0.25\n")
    assert said["text"] == "2 points, “height” over “lon” and “lat”."
    assert pairs(both.dataset) == [[1, 2, 0.5], [3, 4, 0.25]]
    said = load(both, b"lon,lat,height\n1,2,0.5\n3,4,\n2,2,0.1\n")
    assert said["text"] == "Column “height” has a gap in row 2, not counting the header. The data are unchanged."
    assert pairs(both.dataset) == [[1, 2, 0.5], [3, 4, 0.25]]


def test_what_lies_outside_the_view_is_scaled_into_it(line: DataEditor) -> None:
    said = load(line, b"x,y\n150,1\n170,0.5\n190,-1\n")
    assert said["text"] == "3 points, “y” over “x”. “x”, from 150 to 190, is scaled to fit the view."
    # A tenth of the view, from −3 to 3, stays free.
    np.testing.assert_allclose(pairs(line.dataset), [[-2.7, 1], [0, 0.5], [2.7, -1]], atol=1e-6)
    load(line, b"x,y\n7,1\n7,2\n")
    np.testing.assert_allclose(line.dataset.x, 0)
    said = load(line, b"x,y\n-1e5,20\n0,0\n")
    assert said["text"].endswith(
        "“x”, from −1e5 to 0, is scaled to fit the view. “y”, from 0 to 20, is scaled to fit the view."
    )
    np.testing.assert_allclose(pairs(line.dataset), [[-2.7, 1.8], [2.7, -1.8]], rtol=1e-6)


@pytest.mark.parametrize("exported", [False, True])
def test_of_more_rows_than_slots_a_random_sample_is_shown_which_is_said(exported: bool) -> None:
    rows, capacity = 100_000, 500
    editor = DataEditor("regression", capacity, (0, 1), (-1, 1))
    # y tells the row.
    y = np.arange(rows) / rows
    text = "".join(f"{value:.5f},{value:.5f}\n" for value in y)
    said = load(editor, f"x,y\n{text}".encode(), exported=exported)
    assert said["text"] == "500 points, “y” over “x”. They are a random sample of the 100,000 rows."
    shown = np.asarray(editor.dataset.y)
    assert len(np.unique(shown)) == capacity
    # In their order; as of uniform numbers, the mean is within 5 standard errors, and no decile has 5 deviations more.
    assert (np.diff(shown) > 0).all()
    assert abs(shown.mean() - 0.5) < 5 / np.sqrt(12 * capacity)
    deciles, _ = np.histogram(shown, 10, (0, 1))
    assert abs(deciles - 50).max() < 5 * np.sqrt(50 * 0.9)
    # The same file gives the same sample.
    load(editor, f"x,y\n{text}".encode())
    np.testing.assert_array_equal(editor.dataset.y, shown)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "It is empty: it needs a header line and a row for each point. "),
        (b"x,y\n", "It has a header line but no rows. "),
        (b"x\n1\n", "It has too few columns: x, y are needed. "),
        (b"x,y\n1,2\n3,high\n", "Column “y” has 'high', which is not a number that can be shown, in row 2, "),
        (b"x,y\n1,2\n,2\n", "Column “x” has a gap in row 2, not counting the header. "),
        (b"x,y\n1,1e300\n", "Column “y” has '1e+300', which is not a number"),
        (b"x,y\n1,\xff\n", "It is not valid UTF-8: save it as “CSV UTF-8”. "),
        (b"x,y\n1,2\n1,2,3\n", "It is not a table: its rows have different numbers of columns. "),
        (b"x,y\n1,2,3\n1,2,3\n", "It is not a table"),
        (b"x" * 10_000_001, "It is larger than 10 MB. "),
        (b"x," * 40_000 + b"x\n" + b"1," * 40_000 + b"1\n", "It has more than 1000 columns. "),
        (b"\x00\x01\x02", "It has a header line but no rows. "),
    ],
)
def test_a_file_that_is_no_data_leaves_the_points(line: DataEditor, content: bytes, text: str) -> None:
    before = pairs(line.dataset)
    said = load(line, content)
    assert said["failed"]
    assert said["text"].startswith(text)
    assert said["text"].endswith(". The data are unchanged.")
    assert pairs(line.dataset) == before


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"x1,x2\n1,2\n", "It has too few columns: x1, x2, label are needed. "),
        (b"a,b,c\n1,2,u\n1,2,u\n", "label: column 'c' must hold two different labels, not 1: u. "),
        (b"a,b,c\n1,2,u\n1,2,v\n1,2,w\n", "label: column 'c' must hold two different labels, not 3: u, v, w. "),
        (b"a,b,c\n1,2,u\n1,2,\n", "label: column 'c' has a gap in row 2. "),
        (
            b"x1,x2,label\n1,2,u\n1,east,v\n",
            "Column “x2” has 'east', which is not a number that can be shown, in row 2, ",
        ),
    ],
)
def test_a_file_without_two_classes_leaves_the_points(plane: DataEditor, content: bytes, text: str) -> None:
    before = pairs(plane.dataset)
    said = load(plane, content)
    assert said["failed"]
    assert said["text"].startswith(text)
    assert pairs(plane.dataset) == before


@pytest.mark.parametrize(
    ("content", "labels"),
    [
        (b"x1,x2,label\n1,2,-1\n3,4,1\n", ("-1", "1")),
        ("\ufeffLabel,X2,X1\nja,2,1\nnein,4,3\n".encode(), ("ja", "nein")),
        (b"a;b;c\n1,0;2;0\n3;4;1\n", ("0", "1")),
        (b"1\t2\tlow\n3\t4\tnot\n", ("low", "not")),
        (b"a, b, c\r\n1, 2, False\r\n3, 4, True\r\n\r\n", ("False", "True")),
        (b'"a","b","c"\n"1","2","p, q"\n"3","4","r"\n', ("p, q", "r")),
    ],
    ids=["numbers", "named, with a mark", "semicolons", "tabs, no header", "truth values", "quotes"],
)
def test_files_are_read_as_programs_write_them(plane: DataEditor, content: bytes, labels: tuple) -> None:
    said = load(plane, content)
    assert not said["failed"], said
    assert pairs(plane.dataset) == [[1, 2, -1], [3, 4, 1]]
    assert plane.label_names == labels


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"x,x ,y\n1,7,0.5\n2,8,1\n", "2 points, “y” over “x”."),
        (b"a,a ,a.1,a\n1,0.5,7,9\n2,1,8,9\n", "2 points, “a (2)” over “a”."),
        (b"x,y\r1,0.5\r2,1\r", "2 points, “y” over “x”."),
        (b"\n\r\n\rx,y\n1,0.5\n2,1\n", "2 points, “y” over “x”."),
        (b"p" * 2_000_000 + b",q\n1,0.5\n2,1\n", f"2 points, “q” over “{'p' * 39}…”."),
    ],
    ids=["equal but for a space", "equal", "lines as on old Macs", "blank lines first", "a long name"],
)
def test_odd_headers_are_read(line: DataEditor, content: bytes, text: str) -> None:
    said = load(line, content)
    assert (said["text"], said["failed"]) == (text, False)
    assert pairs(line.dataset) == [[1, 0.5], [2, 1]]


def test_long_labels_are_cut(plane: DataEditor) -> None:
    low, high = "a" * 1_000_000, "b" * 1_000_000
    said = load(plane, f"x1,x2,label\n1,2,{low}\n3,4,{high}\n".encode())
    assert plane.label_names == ("a" * 39 + "…", "b" * 39 + "…")
    assert len(said["text"]) < 200
    said = load(plane, f"x1,x2,label\n1,2,{low}\n3,4,{high}\n5,6,c\n".encode())
    assert said["text"].startswith("label: column 'label' must hold two different labels, not 3: aaa")
    assert len(said["text"]) < 300
