"""The gallery's trajectories, all problems with all named optimizers, as `descend` computes them."""

from __future__ import annotations

import functools
from typing import Any

import jax
import numpy as np
import pytest

from gdviz import GALLERY, OPTIMIZERS, compare, descend
from gdviz.compiler import Program, compile_function
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS

STEPS = 50
# This descent crosses the tip of Ackley's cone, where the gradient jumps: a rounding decides when.
KNOWN_STEPS = {("ackley", "momentum"): 20}


def default_values(name: str, optimizer: str) -> dict[str, float]:
    values = {parameter.name: parameter.default for parameter in OPTIMIZERS[optimizer].hyperparameters}
    return {**values, "learning_rate": GALLERY[name]().learning_rate}


def run(name: str, optimizer: str, start: Any, values: dict[str, Any]) -> Any:
    trajectory = descend(GALLERY[name]().loss, start, OPTIMIZERS[optimizer](**values), STEPS)
    return trajectory.params, trajectory.loss, trajectory.gradient


@functools.cache
def in_jax(name: str) -> Any:
    """Return the trajectories of all optimizers, in one compilation."""

    def all_of_them(start: Any, values: dict[str, Any]) -> Any:
        return {optimizer: run(name, optimizer, start, values[optimizer]) for optimizer in values}

    values = {optimizer: default_values(name, optimizer) for optimizer in OPTIMIZERS}
    return jax.tree.map(np.asarray, jax.jit(all_of_them)(GALLERY[name]().start, values))


@functools.cache
def loss_and_gradient(name: str) -> Program:
    return compile_function(jax.value_and_grad(GALLERY[name]().loss), GALLERY[name]().start)


@pytest.mark.parametrize("name", GALLERY)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_trajectories(name: str, optimizer: str) -> None:
    start, values = GALLERY[name]().start, default_values(name, optimizer)
    params, loss, gradient = in_jax(name)[optimizer]
    program = compile_function(functools.partial(run, name, optimizer), start, values)
    # A descent that overflows is compared as far as float32 squares do not.
    finite = int(np.argmin(np.append(np.abs(loss) < 1e15, False)))
    params, loss, gradient = params[:finite], loss[:finite], gradient[:finite]
    # Roundings add up, and grow where a surface is not convex.
    for found in (program(start, values), program.fused()(start, values)):
        for a, b in zip(found, (params, loss, gradient), strict=True):
            steps = KNOWN_STEPS.get((name, optimizer), finite)
            np.testing.assert_allclose(a[:finite][:steps], b[:steps], rtol=2e-4, atol=2e-5 * np.abs(b).max())
    # Without these: at each of JAX's own points.
    for point, value, slope in zip(params, loss, gradient, strict=True):
        found_value, found_slope = loss_and_gradient(name)(point)
        np.testing.assert_allclose(found_value, value, rtol=1e-5, atol=1e-5 * np.abs(loss).max())
        np.testing.assert_allclose(found_slope, slope, rtol=1e-4, atol=1e-5 * np.abs(gradient).max())


BUDGET = 15


def compared(which: Any, start: Any, rate: Any) -> Any:
    """Return descents on the problem of a number, by optimizers that all call one jitted loss."""
    losses = [GALLERY[name]().loss for name in GALLERY]
    shared = jax.jit(lambda params: jax.lax.switch(which, losses, params))
    known = {name: OPTIMIZERS[name](learning_rate=rate) for name in ("momentum", "adam")}
    comparison = compare(shared, start[None], known | {"lbfgs": LINE_SEARCH_OPTIMIZERS["lbfgs"]()}, BUDGET)
    return comparison.params, comparison.loss


@functools.cache
def with_problem_as_input() -> tuple[Program, Any]:
    arguments = np.int32(0), GALLERY["bowl"]().start, np.float32(0.1)
    return compile_function(compared, *arguments), jax.jit(compared)


@pytest.mark.parametrize("name", GALLERY)
def test_a_comparison_has_its_problem_as_an_input(name: str) -> None:
    program, jitted = with_problem_as_input()
    problem = GALLERY[name]()
    arguments = np.int32(GALLERY.names.index(name)), problem.start, np.float32(problem.learning_rate)
    (params, loss), (wanted_params, wanted_loss) = program(*arguments), jitted(*arguments)
    finite = np.abs(wanted_loss) < 1e15
    # As above; a line search decides by single roundings how far it goes.
    scale = np.abs(wanted_loss[finite]).max()
    np.testing.assert_allclose(loss[:2][finite[:2]], wanted_loss[:2][finite[:2]], rtol=2e-4, atol=2e-5 * scale)
    np.testing.assert_allclose(params[:2][finite[:2]], wanted_params[:2][finite[:2]], rtol=2e-4, atol=2e-5)
    np.testing.assert_allclose(loss[2][finite[2]], wanted_loss[2][finite[2]], rtol=2e-3, atol=2e-4 * scale)


def test_a_comparison_has_each_loss_once() -> None:
    program, _ = with_problem_as_input()
    alone = compile_function(lambda start: compared(np.int32(0), start, 0.1), GALLERY["bowl"]().start)
    each = [compile_function(jax.value_and_grad(GALLERY[name]().loss), GALLERY[name]().start) for name in GALLERY]
    assert len(program.wasm) < len(alone.wasm) + 2 * sum(len(one.wasm) for one in each)
