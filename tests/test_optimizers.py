from collections import defaultdict

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, OPTIMIZERS, SCHEDULES, descend
from gdviz.compiler import compile_function
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS, line_search_evaluations

# The formulas that the pages show, in numpy: θₖ₊₁ from θ, the gradient g, the optimizer's memory (zero at
# first) and the number k ≥ 1 of the update.


def gradient_descent(theta, g, memory, k, learning_rate):
    return theta - learning_rate * g


def momentum(theta, g, memory, k, learning_rate, momentum):
    memory["v"] = momentum * memory["v"] + g
    return theta - learning_rate * memory["v"]


def nesterov(theta, g, memory, k, learning_rate, momentum):
    memory["v"] = momentum * memory["v"] + g
    return theta - learning_rate * (g + momentum * memory["v"])


def adagrad(theta, g, memory, k, learning_rate):
    # optax starts from s = 0.1 and takes ε = 1e-7.
    memory["s"] = (memory["s"] if k > 1 else 0.1) + g**2
    return theta - learning_rate * g / np.sqrt(memory["s"] + 1e-7)


def rmsprop(theta, g, memory, k, learning_rate, decay):
    memory["s"] = decay * memory["s"] + (1 - decay) * g**2
    return theta - learning_rate * g / np.sqrt(memory["s"] + 1e-8)


def adamw(theta, g, memory, k, learning_rate, beta1, beta2, weight_decay):
    memory["m"] = beta1 * memory["m"] + (1 - beta1) * g
    memory["s"] = beta2 * memory["s"] + (1 - beta2) * g**2
    m_hat, s_hat = memory["m"] / (1 - beta1**k), memory["s"] / (1 - beta2**k)
    return theta - learning_rate * (m_hat / (np.sqrt(s_hat) + 1e-8) + weight_decay * theta)


def adam(theta, g, memory, k, learning_rate, beta1, beta2):
    return adamw(theta, g, memory, k, learning_rate, beta1, beta2, weight_decay=0)


def lion(theta, g, memory, k, learning_rate, beta1, beta2, weight_decay):
    direction = np.sign(beta1 * memory["m"] + (1 - beta1) * g)
    memory["m"] = beta2 * memory["m"] + (1 - beta2) * g
    return theta - learning_rate * (direction + weight_decay * theta)


FORMULAS = [gradient_descent, momentum, nesterov, adagrad, rmsprop, adam, adamw, lion]


def test_every_optimizer_has_its_formula_here():
    assert [formula.__name__ for formula in FORMULAS] == list(OPTIMIZERS)


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula.__name__)
def test_updates_follow_the_formula(formula):
    named = OPTIMIZERS[formula.__name__]
    # Not the defaults, and long enough for Lion to turn round: each number must arrive at its place.
    values = {parameter.name: 0.7 * parameter.default for parameter in named.hyperparameters}
    shown = GALLERY["bowl"](condition_number=10)
    with jax.enable_x64(True):
        params = np.asarray(descend(shown.loss, jnp.array([-1.8, 0.9]), named(**values), 60).params)
    theta, memory = np.array([-1.8, 0.9]), defaultdict(float)
    for k in range(1, 61):
        theta = formula(theta, np.array([1, 10]) * theta, memory, k, **values)
        # float64 rounds at 1e-16; sixty updates magnify that.
        np.testing.assert_allclose(params[k], theta, atol=1e-12)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_record_is_complete_and_its_defaults_lie_in_their_ranges(name):
    named = OPTIMIZERS[name]
    assert (named.name, named.hyperparameters[0].name) == (name, "learning_rate")
    assert named.title
    assert named.formula
    for parameter in named.hyperparameters:
        assert parameter.title
        assert parameter.minimum < parameter.default < parameter.maximum
        assert 0 < parameter.step < parameter.maximum - parameter.minimum
        assert parameter.minimum > 0 or not parameter.logarithmic


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_changing_hyperparameters_changes_the_descent_but_compiles_nothing_again(name):
    shown, named, traces = GALLERY["bowl"](), OPTIMIZERS[name], []

    @jax.jit
    def run(values):
        traces.append(values)
        return descend(shown.loss, shown.start, named(**values), 60).params

    defaults = {parameter.name: parameter.default for parameter in named.hyperparameters}
    first = run(defaults)
    for parameter in named.hyperparameters:
        assert not np.allclose(first, run(defaults | {parameter.name: 0.6 * parameter.default})), parameter.name
    assert len(traces) == 1


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_scale_free_says_whether_the_scale_of_the_loss_matters(name):
    shown, named = GALLERY["bowl"](), OPTIMIZERS[name]

    @jax.jit
    def path(scale):
        return descend(lambda params: scale * shown.loss(params), shown.start, named(learning_rate=1e-6), 5).params

    # Gradients in the thousands, so that ε and AdaGrad's initial 0.1 are below the tolerance.
    moves = [np.diff(path(scale), axis=0) for scale in (1e3, 1e5)]
    assert np.allclose(*moves, rtol=1e-2) == named.scale_free


def test_an_optimizer_with_a_line_search_finds_the_minimum_with_nothing_to_tune():
    shown = GALLERY["rosenbrock"]()
    for name, named in LINE_SEARCH_OPTIMIZERS.items():
        assert (named.name, named.hyperparameters) == (name, ())
        trajectory = descend(shown.loss, shown.start, named(), 60, keep_state=True)
        np.testing.assert_allclose(trajectory.params[-1], shown.minima[0], atol=1e-3)
        counts = line_search_evaluations(trajectory.state)
        assert counts.shape == (61,)
        # What it starts with has searched nothing; a step that moves takes an evaluation at least.
        assert int(counts[0]) == 0
        moved = np.any(np.diff(trajectory.params, axis=0) != 0, axis=1)
        assert (counts[1:][moved] >= 1).all()


def test_at_a_minimum_a_line_search_stays_where_it_is():
    # The curvature that it estimates there is 0/0, where numbers as small as 1e-40 are not taken for 0.
    shown, named = GALLERY["bowl"](), LINE_SEARCH_OPTIMIZERS["lbfgs"]
    program = compile_function(lambda start: descend(shown.loss, start, named(), 60), np.asarray(shown.start))
    trajectory = program(np.asarray(shown.start))
    assert int(trajectory.last) == 60
    np.testing.assert_allclose(trajectory.params[-1], 0, atol=1e-10)


def test_optimizers_without_a_line_search_tell_no_evaluations_of_one():
    for state in (optax.adam(0.1).init(jnp.zeros(2)), optax.sgd(0.1).init(jnp.zeros(2))):
        assert line_search_evaluations(state) is None


PARAMS = {"weights": np.array([[1.0, -2, 0.5], [0.3, -0.1, 2]], np.float32), "bias": np.array(0.7, np.float32)}
VALUES = [
    {parameter.name: np.float32(0.8 * parameter.default) for parameter in named.hyperparameters}
    for named in OPTIMIZERS.values()
]


def gradient_of(params):
    return jax.tree.map(lambda leaf: jnp.asarray(leaf) ** 3 + 0.1 * leaf, params)


def descended(descent, params, state, steps):
    for _ in range(steps):
        updates, state = descent.update(gradient_of(params), state, params)
        params = optax.apply_updates(params, updates)
    return params, state


@pytest.fixture(scope="module")
def choosing():
    """Five updates by an optimizer of any index and hyperparameters: as jax.jit makes them, and compiled."""

    def run(index, values, steps, params, state):
        rate = lambda learning_rate: SCHEDULES["step"](learning_rate, steps=steps)  # noqa: E731
        return descended(OPTIMIZERS.at(index, values, rate), params, state, 5)

    state = OPTIMIZERS.at(0, VALUES).init(PARAMS)
    jitted = jax.jit(run)
    return state, jitted, compile_function(run, np.int32(0), VALUES, np.float32(2), PARAMS, state)


@pytest.mark.parametrize("index", range(len(OPTIMIZERS)), ids=list(OPTIMIZERS))
def test_chosen_optimizer_is_the_named_one_and_leaves_the_other_states(choosing, index):
    state, jitted, program = choosing
    named, own = list(OPTIMIZERS.values())[index], VALUES[index]
    alone = named(**(own | {"learning_rate": SCHEDULES["step"](own["learning_rate"], steps=2)}))
    wanted, _ = descended(alone, PARAMS, alone.init(PARAMS), 5)
    params, after = jitted(index, VALUES, 2.0, PARAMS, state)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5), params, wanted)
    params, compiled = program(index, VALUES, 2.0, PARAMS, state)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5), params, wanted)
    # Second moments start from 0 and stay small.
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-7), compiled, after)
    assert int(after.updates) == 5
    for number, (new, old) in enumerate(zip(after.states, state.states, strict=True)):
        if number != index:
            jax.tree.map(np.testing.assert_array_equal, new, old)
    assert jitted._cache_size() == 1


def test_schedule_goes_on_when_another_optimizer_is_chosen():
    rate = lambda learning_rate: SCHEDULES["step"](learning_rate, steps=2.0, decay=0.5)  # noqa: E731
    params, state = descended(OPTIMIZERS.at(0, VALUES, rate), PARAMS, OPTIMIZERS.at(0, VALUES).init(PARAMS), 2)
    gradient = gradient_of(params)
    updates, _ = OPTIMIZERS.at(OPTIMIZERS.names.index("momentum"), VALUES, rate).update(gradient, state, params)
    # Momentum's first update, at half of its learning rate.
    jax.tree.map(lambda u, g: np.testing.assert_allclose(u, -0.5 * 0.08 * g, rtol=1e-5), updates, gradient)


def test_another_number_of_hyperparameters_than_optimizers_is_refused():
    with pytest.raises(ValueError, match="hyperparameters must match the 8 optimizers, but there are 2"):
        OPTIMIZERS.at(0, [{}, {}])


def test_unknown_optimizer_is_refused_with_the_known_ones():
    with pytest.raises(KeyError, match=r"there is no optimizer named 'adm'; known names: gradient_descent, .*adam"):
        OPTIMIZERS["adm"]


def test_unknown_hyperparameter_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="'beta' is not a hyperparameter of adam, which has: learning_rate, beta1"):
        OPTIMIZERS["adam"](beta=0.9)
    with pytest.raises(ValueError, match="'beta' is not a hyperparameter of lbfgs, which has: none"):
        LINE_SEARCH_OPTIMIZERS["lbfgs"](beta=0.9)
