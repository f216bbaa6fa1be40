"""Numbers and lists in plain English, and the few rows that stand for long series."""

from __future__ import annotations

import numpy as np
import pytest

from gdviz.words import MOST_ROWS, count, evenly, listed, number, series_columns, span


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-1.5, "−1.5"),
        (123456.0, "1.23e5"),
        (-0.00012345, "−1.23e−4"),
        (40.04, "40.04"),
        (12345.6, "12350"),
        (np.nan, "not a number"),
        (-np.inf, "−∞"),
    ],
)
def test_numbers_have_four_digits_at_most(value: float, text: str) -> None:
    assert number(value) == text


def test_ranges_leave_out_what_is_not_finite() -> None:
    assert span([3, np.nan, -1, np.inf]) == "from −1 to 3"
    assert span([2.00001, 2.00002]) == "2"
    assert span([np.nan]) == span([]) == "not finite"


def test_lists_and_counts_are_english() -> None:
    assert [listed(["a", "b", "c"][:size]) for size in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [count(size, "point") for size in (0, 1, 2)] == ["0 points", "1 point", "2 points"]


@pytest.mark.parametrize("size", [0, 1, 2, 12, 13, 1000])
def test_rows_are_even_and_have_both_ends(size: int) -> None:
    rows = evenly(size)
    assert len(rows) == min(size, MOST_ROWS)
    if size:
        assert rows[0] == 0
        assert rows[-1] == size - 1
    # Rounded places are at most one apart from equal distances.
    if size > 1:
        assert np.ptp(np.diff(rows)) <= 1


def test_series_stand_one_below_the_other_without_points_that_stay() -> None:
    falls = (np.arange(100.0), 2.0 ** -np.arange(100.0))
    stays = (np.array([0.0, 1.0, 1.0, 1.0]), np.array([5.0, 3.0, 3.0, 3.0]))
    columns = series_columns({"falls": falls, "stays": stays}, "step", "loss")
    assert list(columns) == ["", "step", "loss"]
    assert columns[""] == ["falls"] * 6 + ["stays"] * 2
    assert columns["step"][-2:] == [0.0, 1.0]
    assert columns["loss"] == [2.0**-step for step in columns["step"][:6]] + [5.0, 3.0]
    assert list(series_columns({"alone": stays}, "step", "loss")) == ["step", "loss"]
