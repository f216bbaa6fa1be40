"""The table of results in Python: what a page may send, and what it may not."""

from __future__ import annotations

import numpy as np
import pytest
from traitlets import TraitError

from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS, OPTIMIZERS
from gdviz.views import ResultsTable, theme


@pytest.fixture
def table() -> ResultsTable:
    return ResultsTable(["first", "second", "third"], ["loss", "distance"], shown=(1, 0, 1))


def test_it_starts_with_all_rows_or_with_those_that_are_asked_for(table: ResultsTable) -> None:
    assert table.shown == (1, 0, 1)
    assert ResultsTable(["first", "second"], ["loss"]).shown == (1, 1)
    assert (table.names, table.columns, table.hints) == (["first", "second", "third"], ["loss", "distance"], ["", ""])


@pytest.mark.parametrize("sent", [[1, 1], [1, 1, 2], [1, 1, 0.5], "yes", None, [1, 1, None]])
def test_what_shows_no_rows_leaves_them_as_they_are(table: ResultsTable, sent: object) -> None:
    table.set_state({"shown": sent})
    assert table.shown == (1, 0, 1)


def test_a_page_shows_hides_and_chooses(table: ResultsTable) -> None:
    table.set_state({"shown": [0, 1, 1], "chosen": 2})
    assert (table.shown, table.chosen) == ((0, 1, 1), 2)
    for sent, kept in ((7, 2), (-1, 0)):
        table.set_state({"chosen": sent})
        assert table.chosen == kept


def test_numbers_have_a_row_and_a_column(table: ResultsTable) -> None:
    table.values = [[1, 2], [3, np.nan], [5, 6]]
    assert table.values.shape == (3, 2)
    with pytest.raises(TraitError, match="values must have the shape"):
        table.values = [1, 2]


def test_every_named_optimizer_has_a_colour_of_its_own() -> None:
    assert list(theme.OPTIMIZERS) == [*OPTIMIZERS, *LINE_SEARCH_OPTIMIZERS]
    assert len(set(theme.OPTIMIZERS.values())) == len(theme.OPTIMIZERS)
