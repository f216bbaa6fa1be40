"""Every optimizer of optax, on four losses, step by step from JAX's own states."""

from __future__ import annotations

import functools
import inspect
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax import lax, random
from optax import contrib

from gdviz import GALLERY, OPTIMIZERS
from gdviz.compiler import compile_function
from tests.compiler.cases import normal

STEPS = 50
# Relative to a number, or to the largest that it was in 50 steps. A gradient is a sum of up to 100 rounded products,
# which XLA contracts and reorders: some 10 roundings of 6e-8, and 300 where they are divided by small numbers. Over 50
# steps of a descent into a bowl they add up.
TOLERANCE = 2e-5
TOLERANCE_OF_50_STEPS = 20 * TOLERANCE
# These divide by differences of gradients, or of losses, which lose digits near the minimum. When L-BFGS has found it,
# they are nothing but rounding.
LESS_EXACT = {"lbfgs": 20, "prodigy": 20}
STEPS_UNTIL_FOUND = {"lbfgs": 10}


# ---- Four losses ----------------------------------------------------------------------------------------


def rosenbrock(p):
    """Scaled, so that no learning rate makes its descents overflow."""
    return 0.02 * ((1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2)


def bowl(p):
    return jnp.sum(jnp.array([1.0, 2.0, 4.0]) * (p - 0.5) ** 2)


X = np.linspace(-2, 2, 20, dtype=np.float32)[:, None]


def network(p):
    hidden = jnp.tanh(X @ p["first"]["w"] + p["first"]["b"])
    return jnp.mean((hidden @ p["last"]["w"] + p["last"]["b"] - np.sin(2 * X)) ** 2)


WAVE = GALLERY["wave"]()
LOSSES = {"rosenbrock": rosenbrock, "bowl": bowl, "wave": WAVE.loss, "network": network}
STARTS = {
    "rosenbrock": np.array([-0.6, 0.9], np.float32),
    "bowl": np.array([1.7, -0.9, 0.3], np.float32),
    "wave": np.asarray(WAVE.start, np.float32),
    "network": {
        "first": {"w": normal(1, 4), "b": normal(4, seed=1)},
        "last": {"w": normal(4, 1, seed=2), "b": np.zeros(1, np.float32)},
    },
}

# ---- All optimizers ---------------------------------------------------------------------------------------

NO_OPTIMIZERS = {
    "differentially_private_aggregate": "part of dpsgd",
    "hutchinson_estimator_diag_hessian": "part of sophia",
    "normalize": "part of sam",
    "schedule_free_eval_params": "reads a state",
}
ARGUMENTS: dict[str, dict[str, Any]] = {
    "dpsgd": {"l2_norm_clip": 1.0, "noise_multiplier": 0.1, "seed": 3},
    "noisy_sgd": {"key": random.key(3)},
    "mechanize": {"base_optimizer": optax.sgd(0.01)},
    "sam": {
        "optimizer": optax.sgd(0.01),
        "adv_optimizer": optax.chain(contrib.normalize(), optax.sgd(0.05)),
    },
    "schedule_free": {"base_optimizer": optax.sgd(0.01)},
    "split_real_and_imaginary": {"inner": optax.sgd(0.01)},
    "reduce_on_plateau": {"patience": 2, "cooldown": 1},
}
# What updates take beside gradient, state and parameters.
EXTRA = {
    "lbfgs": ("value", "grad", "value_fn"),
    "sophia": ("obj_fn",),
    **dict.fromkeys(("momo", "momo_adam", "polyak_sgd", "reduce_on_plateau"), ("value",)),
}


def _of_optax() -> dict[str, Any]:
    """Return all aliases and what `contrib` adds, by name."""
    aliases = {
        name: factory
        for name, factory in vars(optax._src.alias).items()
        if isinstance(factory, functools.partial)
        or (inspect.isfunction(factory) and factory.__module__ == optax._src.alias.__name__)
    }
    added = {name: factory for name, factory in vars(contrib).items() if inspect.isfunction(factory)}
    return {
        name: factory
        for name, factory in sorted({**aliases, **added}.items())
        if not name.startswith(("_", "scale_by_")) and name not in NO_OPTIMIZERS
    }


def _made(name: str, factory: Any) -> optax.GradientTransformationExtraArgs:
    arguments = dict(ARGUMENTS.get(name, {}))
    parameter = inspect.signature(factory).parameters.get("learning_rate")
    if parameter is not None and parameter.default is parameter.empty:
        arguments["learning_rate"] = 0.01
    optimizer = factory(**arguments)
    if name == "reduce_on_plateau":
        # It only scales: alone it would ascend, to where tanh is so near to 1 that its derivative has no digits left.
        optimizer = optax.chain(optax.sgd(0.01), optimizer)
    return optax.with_extra_args_support(optimizer)


def test_all_optimizers_are_found() -> None:
    assert len(_of_optax()) >= 45
    assert {"sgd", "adam", "nadam", "lbfgs", "muon", "sophia"} <= set(_of_optax())


# ---- Steps ------------------------------------------------------------------------------------------------


def numbers(tree: Any) -> Any:
    """Return a state with its random keys as numbers, as programs take them."""
    return jax.tree.map(lambda x: random.key_data(x) if jnp.issubdtype(x.dtype, jax.dtypes.prng_key) else x, tree)


def like(example: Any, tree: Any) -> Any:
    """Return a state whose numbers are keys again where the example's are."""
    return jax.tree.map(
        lambda e, x: random.wrap_key_data(x) if jnp.issubdtype(e.dtype, jax.dtypes.prng_key) else x, example, tree
    )


def stepper(name: str, optimizer: optax.GradientTransformationExtraArgs, loss: Any, start: Any) -> Any:
    """Return one step, on a state without keys, and its first state."""
    first = jax.tree.map(jnp.asarray, (start, optimizer.init(start)))

    def step(now: Any) -> Any:
        params, state = like(first, now)
        value, gradient = jax.value_and_grad(loss)(params)
        given = jax.tree.map(lambda g: g[None], gradient) if name == "dpsgd" else gradient
        extra = {"value": value, "grad": gradient, "value_fn": loss, "obj_fn": loss}
        extra = {title: extra[title] for title in EXTRA.get(name, ())}
        updates, state = optimizer.update(given, state, params, **extra)
        return numbers((optax.apply_updates(params, updates), state))

    return step, numbers(first)


def check(name: str, optimizer: optax.GradientTransformationExtraArgs) -> None:
    steps, starts = {}, {}
    for title, loss in LOSSES.items():
        steps[title], starts[title] = stepper(name, optimizer, loss, STARTS[title])

    def step(now: Any) -> Any:
        return {title: steps[title](now[title]) for title in now}

    def run(now: Any) -> Any:
        return lax.scan(lambda now, _: (step(now), now), now, length=STEPS + 1)[1]

    wanted = jax.tree.map(np.asarray, jax.jit(run)(starts))
    size = jax.tree.map(lambda x: float(np.abs(x[np.isfinite(x)]).max(initial=0)), wanted)
    program, less_exact = compile_function(step, starts), LESS_EXACT.get(name, 1)
    for number in range(STEPS_UNTIL_FOUND.get(name, STEPS)):
        now, then = (jax.tree.map(lambda x, n=n: x[n], wanted) for n in (number, number + 1))
        close(program(now), then, size, less_exact * TOLERANCE, f"step {number}")
    found = compile_function(run, {"bowl": starts["bowl"]})({"bowl": starts["bowl"]})["bowl"]
    if name in STEPS_UNTIL_FOUND:
        found, wanted, size = found[0], {"bowl": wanted["bowl"][0]}, {"bowl": size["bowl"][0]}
    close(found, wanted["bowl"], size["bowl"], less_exact * TOLERANCE_OF_50_STEPS, "all steps")


def close(found: Any, wanted: Any, size: Any, tolerance: float, where: str) -> None:
    paths = jax.tree_util.tree_leaves_with_path(wanted)
    for (path, b), a, most in zip(paths, jax.tree.leaves(found), jax.tree.leaves(size), strict=True):
        place = f"{where}: {jax.tree_util.keystr(path)}"
        if b.dtype.kind == "f":
            np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance * most, err_msg=place)
        else:
            np.testing.assert_array_equal(a, b, err_msg=place)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_named_optimizers(name: str) -> None:
    check(name, optax.with_extra_args_support(OPTIMIZERS[name]()))


@pytest.mark.parametrize(("name", "factory"), _of_optax().items(), ids=list(_of_optax()))
def test_optimizers_of_optax(name: str, factory: Any) -> None:
    check(name, _made(name, factory))
