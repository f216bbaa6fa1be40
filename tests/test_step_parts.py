"""The parts of a step, against the step that optax takes and the formulas of the optimizers."""

from __future__ import annotations

from functools import cache, partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz import GALLERY, OPTIMIZERS, Trajectory, descend
from gdviz.compiler import compile_function
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.step_parts import StepParts, step_parts

STEPS = 30

# Those of the problem, where steps are a few hundredths: all optimizers stay in the picture.
VALUES = {name: {"learning_rate": 0.002 if not named.scale_free else 0.05} for name, named in OPTIMIZERS.items()}


@cache
def descent(name: str, problem: str = "himmelblau") -> Trajectory:
    shown = GALLERY[problem]()
    return descend(shown.loss, jnp.asarray(shown.start, float), OPTIMIZERS[name](**VALUES[name]), STEPS)


@cache
def parts_of(name: str, step: int, problem: str = "himmelblau") -> StepParts:
    return step_parts(descent(name, problem), OPTIMIZERS[name], VALUES[name], step).to_numpy()


@pytest.mark.parametrize("step", [0, 1, 17])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_parts_add_up_to_the_step_that_optax_takes(name: str, step: int) -> None:
    trajectory, parts = descent(name).to_numpy(), parts_of(name, step)
    taken = trajectory.params[step + 1].astype(float) - trajectory.params[step]
    together = parts.gradient + parts.momentum + parts.decay
    # The points are rounded to float32 near 4, and the parts are some roundings of their own from the step.
    atol = 4 * np.finfo(np.float32).eps * (4 + np.abs(parts.gradient).max())
    np.testing.assert_allclose(together, taken, rtol=1e-5, atol=atol)
    np.testing.assert_allclose(parts.step, taken, rtol=1e-5, atol=atol)
    assert np.abs(taken).max() > 1000 * atol


@pytest.mark.parametrize("name", ["momentum", "nesterov"])
def test_momentum_is_a_geometric_sum_of_earlier_gradients(name: str) -> None:
    gradient, mu, rate, step = descent(name).to_numpy().gradient.astype(float), 0.9, 0.002, 12
    # v = Σ μ^(k−j) g_j over all gradients before g_k; Nesterov's is one step ahead.
    last = step + (name == "nesterov")
    velocity = sum(mu ** (last - 1 - j) * gradient[j] for j in range(last))
    parts = parts_of(name, step)
    np.testing.assert_allclose(parts.gradient, -rate * gradient[step], rtol=1e-6)
    np.testing.assert_allclose(parts.momentum, -rate * mu * velocity, rtol=1e-5)
    assert np.isnan(parts.scale).all()


@pytest.mark.parametrize("name", ["adagrad", "rmsprop", "adam", "adamw"])
def test_the_scale_is_a_mean_of_the_squared_gradients(name: str) -> None:
    step, rate = 12, 0.05
    squares = descent(name).to_numpy().gradient[: step + 1].astype(float) ** 2
    age = np.arange(step, -1, -1.0)[:, None]
    mean = {
        "adagrad": 0.1 + squares.sum(axis=0),
        "rmsprop": (0.1 * 0.9**age * squares).sum(axis=0),
    }.get(name, (0.001 * 0.999**age * squares).sum(axis=0) / (1 - 0.999 ** (step + 1)))
    parts = parts_of(name, step)
    # 1 − 0.999¹³ is known to about 13 roundings of 1 in float32, divided by 0.013.
    np.testing.assert_allclose(parts.scale, rate * np.sqrt(mean), rtol=2e-5)
    np.testing.assert_allclose(parts.gradient + parts.momentum, rate * parts.direction / parts.scale, rtol=1e-5)


def test_what_adam_divides_is_the_mean_of_the_gradients() -> None:
    step, rate = 12, 0.05
    gradient = descent("adam").to_numpy().gradient[: step + 1].astype(float)
    weight = 0.1 * 0.9 ** np.arange(step, -1, -1.0)[:, None]
    mean = (weight * gradient).sum(axis=0) / weight.sum()
    np.testing.assert_allclose(parts_of("adam", step).direction, -rate * mean, rtol=1e-5)


def test_weight_decay_pulls_towards_the_origin() -> None:
    params = descent("adamw").to_numpy().params[12]
    for name, decay in (("adamw", 0.01), ("lion", 0.01), ("adam", 0.0)):
        params = descent(name).to_numpy().params[12]
        np.testing.assert_allclose(parts_of(name, 12).decay, -0.05 * decay * params, rtol=1e-6)


def test_of_a_line_search_there_is_the_step_alone() -> None:
    shown, named = GALLERY["rosenbrock"](), LINE_SEARCH_OPTIMIZERS["lbfgs"]
    trajectory = descend(shown.loss, jnp.asarray(shown.start, float), named(), 5)
    parts = step_parts(trajectory, named, {}, 2).to_numpy()
    np.testing.assert_array_equal(parts.step, np.asarray(trajectory.params[3] - trajectory.params[2]))
    assert not np.any([parts.gradient, parts.momentum, parts.decay])
    # The trajectory does not say where the step after its last one would lead.
    assert np.isnan(step_parts(trajectory, named, {}, 5).step).all()


@pytest.mark.parametrize("name", ["nesterov", "adamw"])
def test_compiled_parts_are_those_of_jax(name: str) -> None:
    loss, start = GALLERY["himmelblau"]().loss, jnp.array([-0.5, -1.0])

    def run(start: jax.Array, rate: jax.Array, step: jax.Array) -> StepParts:
        values = {"learning_rate": rate}
        return step_parts(descend(loss, start, OPTIMIZERS[name](**values), STEPS), OPTIMIZERS[name], values, step)

    arguments = start, jnp.asarray(VALUES[name]["learning_rate"]), jnp.asarray(17)
    mine, theirs = compile_function(run, *arguments)(*arguments), run(*arguments)
    # Seventeen steps of a loss whose gradient is some tens, in another order of float32.
    jax.tree.map(partial(np.testing.assert_allclose, rtol=1e-4, atol=1e-6), mine, theirs)
