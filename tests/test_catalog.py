"""Catalogs: entries by name and by index, joined and selected."""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz.catalog import Catalog, Hyperparameter, with_defaults
from gdviz.datasets import DATASETS
from gdviz.gallery import GALLERY
from gdviz.networks import ACTIVATIONS, LOSSES, PENALTIES
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS, OPTIMIZERS
from gdviz.schedules import SCHEDULES

CATALOGS = (ACTIVATIONS, DATASETS, GALLERY, LOSSES, OPTIMIZERS, LINE_SEARCH_OPTIMIZERS, PENALTIES, SCHEDULES)


@dataclass(frozen=True)
class Power:
    name: str
    title: str
    exponent: int

    def __call__(self, x):
        return x**self.exponent


POWERS = Catalog("power", [Power("square", "Square", 2), Power("cube", "Cube", 3)])
MORE = Catalog("power", [Power("fourth", "Fourth power", 4)])


@pytest.mark.parametrize("catalog", CATALOGS, ids=lambda catalog: catalog.names[0])
def test_names_titles_and_entries_have_one_order(catalog):
    assert list(catalog) == list(catalog.names) == list(catalog.titles) == [entry.name for entry in catalog.values()]
    assert len(catalog) == len(set(catalog.titles.values()))
    for name, entry in catalog.items():
        assert catalog[name] is entry
        assert catalog.titles[name] == entry.title


def test_a_traced_index_chooses_without_compiling_again():
    chosen = jax.jit(lambda index, x: POWERS.at(index)(x))
    assert [float(chosen(index, 2.0)) for index in (0, 1)] == [4.0, 8.0]
    assert [float(jax.grad(chosen, argnums=1)(index, 2.0)) for index in (0, 1)] == [4.0, 12.0]
    # As jax.lax.switch takes it.
    assert [float(chosen(index, 2.0)) for index in (-1, 9)] == [4.0, 8.0]
    assert chosen._cache_size() == 1


def test_joined_and_selected_catalogs_have_indices_of_their_own():
    joined = POWERS | MORE
    assert joined.names == ("square", "cube", "fourth")
    assert float(joined.at(2)(2.0)) == 16.0
    selected = joined.only("fourth", "square")
    assert selected.names == ("fourth", "square")
    assert float(selected.at(1)(3.0)) == 9.0
    assert type(OPTIMIZERS | LINE_SEARCH_OPTIMIZERS) is type(OPTIMIZERS)
    # A later entry of the same name takes the place of the earlier one, as in dictionaries.
    assert float((POWERS | Catalog("power", [Power("cube", "Not a cube", 1)])).at(1)(5.0)) == 5.0


@pytest.mark.parametrize("name", ["squares", 3, None, ["square"]])
def test_unknown_names_are_refused_with_the_known_ones(name):
    with pytest.raises(KeyError) as error:
        POWERS[name]
    assert str(error.value) == f"there is no power named {name!r}; known names: square, cube"
    with pytest.raises(KeyError, match="known names: square, cube"):
        POWERS.only("square", name)


def test_a_catalog_cannot_be_changed_and_says_what_it_lists():
    with pytest.raises(TypeError):
        POWERS["fourth"] = MORE["fourth"]
    assert repr(POWERS) == "<Catalog: square, cube>"
    assert "fourth" not in POWERS
    assert POWERS.get("fourth") is None


def test_values_left_out_are_defaults_and_may_be_traced():
    parameters = (Hyperparameter("a", "A", 0.0, 1.0, 0.5), Hyperparameter("b", "B", 0.0, 1.0, 0.25))
    double = jax.jit(lambda b: 2 * jnp.stack(list(with_defaults("entry", parameters, {"b": b}).values())))
    np.testing.assert_array_equal(double(0.75), [1.0, 1.5])
    with pytest.raises(ValueError, match="'c' is not a hyperparameter of entry, which has: a, b"):
        with_defaults("entry", parameters, {"c": 1})


def test_datasets_of_both_tasks_share_no_index():
    with pytest.raises(ValueError, match="at needs datasets of one task"):
        DATASETS.at(0)
