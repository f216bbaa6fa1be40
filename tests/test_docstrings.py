"""The examples in the docstrings of the library run, and each public function has one."""

from __future__ import annotations

import doctest
import inspect
from importlib import import_module

import pytest

import gdviz
import gdviz.names

# In the order in which the data flow.
MODULES = (
    *(
        "catalog",
        "datasets",
        "models",
        "formulas",
        "problems",
        "gallery",
        "optimizers",
        "schedules",
        "networks",
        "history",
        "minibatches",
        "pytrees",
    ),
    *("divergence", "descent", "basins", "planes", "landscape", "hessian", "sweeps", "comparison", "mathml"),
)


@pytest.mark.parametrize(
    "name",
    [
        *MODULES,
        "batches",
        "stores",
        "link",
        "compiler.program",
        "padded_networks",
        "switches",
        "views.page",
        "views.interact",
        "views.ranges",
        "views.live_figure",
        "draw",
        # The package itself.
        "",
    ],
)
def test_the_examples_of_the_docstrings_run(name):
    results = doctest.testmod(import_module(f"gdviz.{name}".rstrip(".")), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert results.failed == 0
    assert results.attempted > 0


@pytest.mark.parametrize("name", MODULES)
def test_every_public_function_has_an_example(name):
    module = import_module(f"gdviz.{name}")
    functions = {
        key: value
        for key, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not key.startswith(("_", "check_"))
    }
    assert [key for key, value in functions.items() if ">>>" not in value.__doc__] == []


def test_every_public_record_and_catalog_has_an_example():
    kinds = {value if inspect.isclass(value) else type(value) for value in vars(gdviz.names).values()}
    ours = {kind for kind in kinds if kind.__module__.startswith("gdviz.")}
    assert gdviz.Trajectory in ours
    # Where it is used, in one of its methods, or in the function that returns it.
    texts = {kind: [inspect.getdoc(kind), *(inspect.getdoc(each) for each in vars(kind).values())] for kind in ours}
    makers = {gdviz.Comparison: gdviz.compare, gdviz.Curvature: gdviz.curvature, gdviz.Landscape: gdviz.sample}
    makers |= {gdviz.Problem: gdviz.problem, gdviz.Sweep: gdviz.sweep, gdviz.History: gdviz.start_history}
    for kind, maker in makers.items():
        texts[kind].append(inspect.getdoc(maker))
    assert [kind.__name__ for kind in ours if not any(">>>" in (text or "") for text in texts[kind])] == []
