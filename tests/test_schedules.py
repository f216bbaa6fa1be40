import jax
import numpy as np
import optax
import pytest

from gdviz.compiler import compile_function
from gdviz.optimizers import OPTIMIZERS
from gdviz.schedules import SCHEDULES

STEPS = np.arange(50)


@pytest.mark.parametrize(
    ("name", "values", "reference"),
    [
        ("constant", {}, optax.constant_schedule(0.3)),
        ("cosine", {"steps": 20}, optax.cosine_decay_schedule(0.3, 20)),
        ("step", {"steps": 7, "decay": 0.5}, optax.exponential_decay(0.3, 7, 0.5, staircase=True)),
    ],
)
def test_schedules_are_those_of_optax_with_traced_values(name, values, reference):
    run = jax.jit(lambda learning_rate, values: jax.vmap(SCHEDULES[name](learning_rate, **values))(STEPS))
    wanted = np.broadcast_to(jax.vmap(reference)(STEPS), STEPS.shape)
    np.testing.assert_allclose(run(0.3, values), wanted, rtol=1e-5, atol=1e-7)


def test_schedules_have_their_closed_forms():
    assert float(SCHEDULES["cosine"](0.3, steps=20)(10)) == pytest.approx(0.15)
    assert float(SCHEDULES["cosine"](0.3, steps=20)(21)) == pytest.approx(0.0, abs=1e-8)
    assert [float(SCHEDULES["step"](1.0, steps=5.0, decay=0.1)(t)) for t in (4, 5, 9, 10)] == pytest.approx(
        [1.0, 0.1, 0.1, 0.01]
    )


def test_every_optimizer_takes_a_schedule_and_its_state_is_the_same_for_all():
    params = np.ones(2, np.float32)
    for known in OPTIMIZERS.values():
        trees = {
            jax.tree.structure(known(learning_rate=named(0.1)).init(params)): named.name for named in SCHEDULES.values()
        }
        assert len(trees) == 1, known.name


def test_descent_with_a_schedule_is_the_one_by_hand():
    descent = OPTIMIZERS["gradient_descent"](learning_rate=SCHEDULES["step"](0.4, steps=2, decay=0.5))
    params, state = np.float32(1.0), descent.init(np.float32(1.0))
    by_hand = 1.0
    for learning_rate in (0.4, 0.4, 0.2, 0.2, 0.1):
        updates, state = descent.update(params, state)
        params = optax.apply_updates(params, updates)
        by_hand -= learning_rate * by_hand
        np.testing.assert_allclose(params, by_hand, rtol=1e-5)


def test_chosen_schedule_is_the_named_one_with_traced_values():
    def run(index, learning_rate, values, count):
        return SCHEDULES.at(index, learning_rate, values)(count)

    values = [{}, {"steps": np.float32(20)}, {"steps": np.float32(7), "decay": np.float32(0.3)}]
    program = compile_function(run, np.int32(0), np.float32(0), values, np.int32(0))
    for index, (own, named) in enumerate(zip(values, SCHEDULES.values(), strict=True)):
        for count in (0, 5, 14, 30):
            wanted = named(np.float32(0.3), **own)(np.int32(count))
            np.testing.assert_allclose(jax.jit(run)(index, 0.3, values, count), wanted, rtol=1e-6)
            # cos and whole powers are a few units in the last place from exact.
            np.testing.assert_allclose(program(index, 0.3, values, count), wanted, rtol=1e-5, atol=1e-7)
    with pytest.raises(ValueError, match="hyperparameters must match the 3 schedules, but there are 1"):
        SCHEDULES.at(0, 0.1, [{}])


def test_unknown_names_are_refused():
    with pytest.raises(KeyError, match="there is no schedule named 'linear'; known names: constant, cosine, step"):
        SCHEDULES["linear"]
    with pytest.raises(ValueError, match="'decay' is not a hyperparameter of cosine, which has: steps"):
        SCHEDULES["cosine"](0.1, decay=0.5)
    with pytest.raises(ValueError, match="'steps' is not a hyperparameter of constant, which has: none"):
        SCHEDULES["constant"](0.1, steps=5)
