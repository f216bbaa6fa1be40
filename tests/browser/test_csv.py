"""CSV files on an exported page, which no Python reads: what becomes of the data, of the picture and of a link."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from gdviz.views.theme import NEGATIVE, POSITIVE
from tests.browser.conftest import TROUBLES, opener, serve_exported
from tests.browser.lesson import settle
from tests.browser.test_data import TOLERANCE, drawn, pixels, rgb, send_file

pytestmark = pytest.mark.browser

SOURCE = """
import ipywidgets
import jax.numpy as jnp
from gdviz import jaxlink, views
from gdviz.datasets import from_arrays, from_points

line = views.DataEditor("regression", 500, both_tasks=True, own=(1, 2, 3))
source = ipywidgets.Dropdown(options=["named", "curve", "classes", "values"])
ipywidgets.jslink((source, "index"), (line, "source"))
line.show(from_arrays([-1.0, 0.0], [0.5, -1.0]), from_arrays([2.0], [1.0]))
plane = views.DataEditor("classification", 6)
plane.show(from_points([[-1, -1], [1, 1]], [1, -1]))

def sums(x, y, part):
    return {"values": jnp.stack([jnp.sum(part != 0), x[:, 0] @ part, x[:, 1] @ part, y @ part])}

sentence = views.Sentence("{0} points, sums {1}, {2}, {3}")
inputs = {name: (line, name) for name in ("x", "y", "part")}
ipywidgets.VBox([source, line, plane, sentence, jaxlink(sums, inputs, {"values": (sentence, "values")})])
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an exported site, on a plain file server."""
    with serve_exported(tmp_path_factory.mktemp("csv"), {"data.ipynb": SOURCE}) as address:
        yield address


@pytest.fixture
def page(chromium: Browser, site: str) -> Iterator[Page]:
    """The page, which must have no trouble of any kind."""
    with opener(chromium, *TROUBLES) as open_address:
        page = open_address(f"{site}/data.html", viewport={"width": 700, "height": 1600})
        page.wait_for_selector("html[data-ready]")
        # The sums of the first points: −1 and 0, and 2 in the test.
        expect(page.locator(".gdviz-sentence")).to_have_text("3 points, sums −3, 0, −1.5")
        yield page


@pytest.fixture
def load(page: Page, tmp_path: Path) -> Callable[..., None]:
    """Load a file into the first editor, or into the other one."""

    def load_(text: str | bytes, name: str = "line", file: str = "data.csv") -> None:
        send_file(page, name, tmp_path / file, text)

    return load_


def note(page: Page, name: str = "line") -> Locator:
    """What an editor says about a file."""
    return page.locator(".gdviz-data-editor").nth(0 if name == "line" else 1).locator(".message > :first-child")


def check_drawn(page: Page, points: Any, name: str = "line") -> None:
    """The points are drawn, where the axes say, in the colours of their labels, if they have such."""

    def check() -> None:
        shown = drawn(page, name)
        want = np.array(points, float)
        assert len(shown["points"]) == len(want)
        found = np.array([point["at"] for point in shown["points"]])
        np.testing.assert_allclose(found, pixels(shown, want[:, :2]), atol=2 * TOLERANCE)
        for point, (*_, label) in zip(shown["points"], want, strict=True):
            color = POSITIVE if want.shape[1] == 2 or label > 0 else NEGATIVE
            assert point["color"][0] == "rgb({}, {}, {})".format(*rgb(color))

    settle(page, check)


def test_two_columns_are_a_curve_and_three_with_a_label_are_classes(page: Page, load: Callable[..., None]) -> None:
    sums = page.locator(".gdviz-sentence")
    load("width,height\n1,0.5\n2,1\n-2,-1.5\n", file="sizes.csv")
    expect(note(page)).to_have_text("sizes.csv: 3 points, “height” over “width”.")
    check_drawn(page, [[1, 0.5], [2, 1], [-2, -1.5]])
    expect(sums).to_have_text("3 points, sums 1, 0, 0")
    load("a,b,kind\n2,1,dog\n-2,0,cat\n0,-2,cat\n0,2,dog\n", file="pets.csv")
    expect(note(page)).to_have_text("pets.csv: 4 points, “b” over “a”. “kind”: cat is −1, dog is +1.")
    check_drawn(page, [[2, 1, 1], [-2, 0, -1], [0, -2, -1], [0, 2, 1]])
    expect(sums).to_have_text("4 points, sums 0, 1, 0")
    expect(page.locator(".gdviz-data-editor").first.get_by_role("button", name="dog")).to_be_visible()
    expect(page.locator("select").first).to_have_value("classes")
    # Back again, as the programs of other countries write files.
    load("\ufeffx;y\r\n1,5;-1\r\n-0,5;0,25\r\n".encode(), file="Größen.csv")
    expect(note(page)).to_have_text("Größen.csv: 2 points, “y” over “x”.")
    check_drawn(page, [[1.5, -1], [-0.5, 0.25]])
    expect(sums).to_have_text("2 points, sums 1, 0, −0.75")
    expect(page.locator("select").first).to_have_value("curve")


def test_what_was_said_about_a_file_goes_with_its_data(page: Page, load: Callable[..., None]) -> None:
    editor = page.locator(".gdviz-data-editor").first
    load("a,b,kind\n2,1,dog\n-2,0,cat\n")
    expect(editor.get_by_role("button", name="dog")).to_be_visible()
    expect(note(page)).to_be_visible()
    page.locator("select").first.select_option("named")
    expect(note(page)).to_have_count(0)
    expect(editor.get_by_role("button", name="dog")).to_have_count(0)
    expect(editor.get_by_role("button", name="+1")).to_be_visible()


def test_an_editor_of_one_task_takes_its_columns_alone(page: Page, load: Callable[..., None]) -> None:
    load("x1\tx2\tlabel\n1\t2\t0\n-1\t0\t1\n", "plane", "labels.tsv")
    expect(note(page, "plane")).to_have_text("labels.tsv: 2 points, “x2” over “x1”. “label”: 0 is −1, 1 is +1.")
    check_drawn(page, [[1, 2, -1], [-1, 0, 1]], "plane")
    load("x,y\n1,2\n", "plane")
    expect(note(page, "plane")).to_contain_text(
        "It has too few columns: x1, x2, label are needed. The data are unchanged."
    )
    check_drawn(page, [[1, 2, -1], [-1, 0, 1]], "plane")


WRONG = [
    ("", "It is empty: it needs a header line and a row for each point."),
    ("x,y\n", "It has a header line but no rows."),
    ("x\n1\n2\n", "It has too few columns: x, y are needed."),
    ("x,y\n1,2\n1,2,3\n", "It is not a table: its rows have different numbers of columns."),
    ("x," * 1000 + "y\n", "It has more than 1000 columns."),
    (
        "x,y\n1,2\n3,high\n",
        "Column “y” has 'high', which is not a number that can be shown, in row 2, not counting the header.",
    ),
    ("x,y\n1,2\n,3\n", "Column “x” has a gap in row 2, not counting the header."),
    (
        "x,y\n1,1e300\n",
        "Column “y” has '1e+300', which is not a number that can be shown, in row 1, not counting the header.",
    ),
    ("a,b,c\n1,2,u\n1,2,\n", "label: column 'c' has a gap in row 2."),
    ("a,b,c\n1,2,u\n3,4,v\n5,6,w\n", "label: column 'c' must hold two different labels, not 3: u, v, w."),
    (
        "<b>x</b>,<i>\n<br>,1\n",
        "Column “<b>x</b>” has '<br>', which is not a number that can be shown, in row 1, not counting the header.",
    ),
    (b"x,y\n1,\xff\n", "It is not valid UTF-8: save it as “CSV UTF-8”."),
    ("x,y\n1,2\n".encode("utf-16"), "It is not valid UTF-8: save it as “CSV UTF-8”."),
    (b"x,y\n" + b"1,2\n" * 2_500_000, "It is larger than 10 MB."),
]


def test_what_is_wrong_with_a_file_is_said_and_what_is_drawn_stays(page: Page, load: Callable[..., None]) -> None:
    load("a,b,kind\n2,1,dog\n-2,0,cat\n")
    expect(note(page)).to_contain_text("2 points")
    for text, sentence in WRONG:
        load(text, file="bad.csv")
        expect(note(page)).to_have_text(f"bad.csv: {sentence} The data are unchanged.")
        expect(note(page)).to_have_attribute("role", "alert")
        check_drawn(page, [[2, 1, 1], [-2, 0, -1]])
        expect(page.locator(".gdviz-sentence")).to_have_text("2 points, sums 0, 1, 0")
    expect(page.locator(".gdviz-data-editor").first.get_by_role("button", name="dog")).to_be_visible()


def test_a_long_file_shows_a_random_sample_in_the_view(page: Page, load: Callable[..., None]) -> None:
    values = np.random.default_rng(0).uniform(size=100_000)
    load("year,share\n" + "".join(f"{1900 + 100 * value:.6f},{value:.9f}\n" for value in values))
    sentence = (
        "500 points, “share” over “year”. They are a random sample of the 100,000 rows. “year”, from 1900 to 2000, is"
    )
    expect(note(page)).to_contain_text(sentence)

    def check() -> None:
        shown = drawn(page, "line")
        assert len(shown["points"]) == 500
        found = np.array([point["at"] for point in shown["points"]])
        # A line in the middle nine tenths of the view, which is from −3 to 3.
        (left, low), (right, high) = pixels(shown, [[-2.7, 0], [2.7, 1]])
        share = (found[:, 1] - low) / (high - low)
        np.testing.assert_allclose(found[:, 0], left + share * (right - left), atol=0.1)
        assert share.min() < 0.05
        assert share.max() > 0.95

    settle(page, check)


def test_the_reader_chooses_among_the_columns(page: Page, load: Callable[..., None]) -> None:
    load("day,a,b,c,kind\nMo,1,2,0.5,u\nTu,0,1,-1,v\nWe,-1,0,1.5,v\n", file="week.csv")
    expect(note(page)).to_have_text("week.csv: 3 points, “b” over “a”. “kind”: u is −1, v is +1.")
    editor = page.locator(".gdviz-data-editor").first
    editor.get_by_label("Column of x₂", exact=True).select_option("c")
    expect(note(page)).to_have_text("week.csv: 3 points, “c” over “a”. “kind”: u is −1, v is +1.")
    check_drawn(page, [[1, 0.5, -1], [0, -1, 1], [-1, 1.5, 1]])
    # What cannot be shown is said, and another choice mends it.
    editor.get_by_label("Column of label", exact=True).select_option("day")
    expect(note(page)).to_contain_text(
        "column 'day' must hold two different labels, not 3: Mo, Tu, We. The data are unchanged."
    )
    check_drawn(page, [[1, 0.5, -1], [0, -1, 1], [-1, 1.5, 1]])
    editor.get_by_label("Column of label", exact=True).select_option("none")
    expect(note(page)).to_have_text("week.csv: 3 points, “c” over “a”.")
    check_drawn(page, [[1, 0.5], [0, -1], [-1, 1.5]])
    editor.get_by_label("Column of x", exact=True).select_option("b")
    check_drawn(page, [[2, 0.5], [1, -1], [0, 1.5]])
    editor.get_by_label("Column of label", exact=True).select_option("kind")
    check_drawn(page, [[2, 0.5, -1], [1, -1, 1], [0, 1.5, 1]])


def test_a_third_column_of_numbers_is_a_value_unless_the_reader_chooses_otherwise(
    page: Page, load: Callable[..., None]
) -> None:
    load("lon,lat,height,day\n1,2,0,1.5\n0,-1,150,2.5\n-1,0.5,300,1.5\n-1,-1,300,2.5\n", file="hills.csv")
    expect(note(page)).to_have_text("hills.csv: 4 points, “lat” over “lon”.")
    editor = page.locator(".gdviz-data-editor").first
    editor.get_by_label("Column of value", exact=True).select_option("height")
    values = "“height”, from 0 to 300, is scaled to values from −1 to 1."
    expect(note(page)).to_have_text(f"hills.csv: 4 points, “height” over “lon” and “lat”. {values}")
    expect(page.locator("select").first).to_have_value("values")
    expect(page.locator(".gdviz-sentence")).to_have_text("4 points, sums −1, 0.5, 1")
    expect(editor.get_by_label("Column of label", exact=True)).to_have_value("")
    editor.get_by_label("Column of label", exact=True).select_option("day")
    expect(note(page)).to_have_text("hills.csv: 4 points, “lat” over “lon”. “day”: 1.5 is −1, 2.5 is +1.")
    check_drawn(page, [[1, 2, -1], [0, -1, 1], [-1, 0.5, -1], [-1, -1, 1]])
    expect(editor.get_by_label("Column of value", exact=True)).to_have_value("")
    # By itself where there are no more columns.
    load("lon,lat,height\n1,2,0\n0,-1,0.25\n-1,0.5,1\n")
    expect(note(page)).to_have_text("data.csv: 3 points, “height” over “lon” and “lat”.")
    expect(page.locator(".gdviz-sentence")).to_have_text("3 points, sums 0, 1.5, 1.25")
