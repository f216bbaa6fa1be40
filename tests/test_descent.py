import pickle

import equinox
import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, OPTIMIZERS, Trajectory, curvature, descend, principal_plane
from gdviz.datasets import synthetic

SGD = optax.sgd(0.1)


def square(params):
    return sum(jnp.sum(leaf**2) for leaf in jax.tree.leaves(params))


def network(params):
    """Return a loss of a pytree with matrices, vectors and scalars."""
    hidden = jnp.tanh(params["layer"][0] @ jnp.array([1.0, -2.0]) + params["layer"][1])
    return (params["scale"] * jnp.sum(hidden) - 1) ** 2


def network_start():
    return {"layer": (jnp.array([[0.3, -0.2], [0.5, 0.1]]), jnp.array([0.1, 0.2])), "scale": jnp.array(1.5)}


# ---- Against optax, used as its own documentation does ----------------------------------------


def by_hand(loss, params, optimizer, steps):
    @jax.jit
    def step(params, state):
        value, gradient = jax.value_and_grad(loss)(params)
        takes_more = isinstance(optimizer, optax.GradientTransformationExtraArgs)
        more = {"value": value, "grad": gradient, "value_fn": loss} if takes_more else {}
        updates, state = optimizer.update(gradient, state, params, **more)
        return value, gradient, optax.apply_updates(params, updates), state

    state, history = optimizer.init(params), []
    for _ in range(steps + 1):
        value, gradient, next_params, state = step(params, state)
        history.append((params, value, gradient))
        params = next_params
    return jax.tree.map(lambda *points: np.stack(points), *history)


BY_HAND = {
    "gradient_descent": optax.sgd(0.1),
    "momentum": optax.sgd(0.1, momentum=0.9),
    "nesterov": optax.sgd(0.1, momentum=0.9, nesterov=True),
    "adagrad": optax.adagrad(0.5),
    "rmsprop": optax.rmsprop(0.05, decay=0.9),
    "adam": optax.adam(0.1, b1=0.9, b2=0.999),
    "adamw": optax.adamw(0.1, b1=0.9, b2=0.999, weight_decay=0.01),
    "lion": optax.lion(0.05, b1=0.9, b2=0.99, weight_decay=0.01),
}
OTHERS = {
    "line search": optax.chain(optax.sgd(1.0), optax.scale_by_backtracking_linesearch(max_backtracking_steps=10)),
    "schedule and clip": optax.chain(
        optax.clip_by_global_norm(0.5), optax.adam(optax.exponential_decay(0.3, transition_steps=2, decay_rate=0.7))
    ),
    "step from the loss": optax.polyak_sgd(),
    "lookahead of gradients": optax.optimistic_gradient_descent(0.05),
}


def assert_same_history(trajectory, expected):
    ours = (trajectory.params, trajectory.loss, trajectory.gradient)
    assert jax.tree.structure(ours) == jax.tree.structure(expected)
    for our, their in zip(jax.tree.leaves(ours), jax.tree.leaves(expected), strict=True):
        # The same operations in float64, but fused, and so rounded, in another way.
        np.testing.assert_allclose(our, their, rtol=1e-9, atol=1e-11)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_ten_steps_of_every_named_optimizer_match_optax_by_hand(name):
    with jax.enable_x64(True):
        shown = GALLERY["wave"]()
        trajectory = descend(shown.loss, shown.start, OPTIMIZERS[name](), 10)
        expected = by_hand(shown.loss, shown.start, BY_HAND[name], 10)
    assert_same_history(trajectory, expected)


@pytest.mark.parametrize("optimizer", OTHERS.values(), ids=OTHERS)
def test_ten_steps_of_any_optimizer_on_any_pytree_match_optax_by_hand(optimizer):
    with jax.enable_x64(True):
        trajectory = descend(network, network_start(), optimizer, 10)
        expected = by_hand(network, network_start(), optimizer, 10)
    assert_same_history(trajectory, expected)


# ---- Against closed forms ---------------------------------------------------------------------


@pytest.mark.parametrize("learning_rate", [0.01, 0.15, 0.19])
def test_gradient_descent_on_a_quadratic_matches_the_closed_form(learning_rate):
    eigenvalues, start = np.array([1.0, 10.0]), np.array([-1.8, 0.9])
    with jax.enable_x64(True):
        trajectory = descend(GALLERY["bowl"]().loss, start, optax.sgd(learning_rate), 50)
    params = (1 - learning_rate * eigenvalues) ** np.arange(51)[:, None] * start
    # float64 rounds at 1e-16, fifty times.
    np.testing.assert_allclose(trajectory.params, params, rtol=1e-13)
    np.testing.assert_allclose(trajectory.gradient, eigenvalues * params, rtol=1e-13)
    np.testing.assert_allclose(trajectory.loss, 0.5 * (eigenvalues * params**2).sum(axis=1), rtol=1e-13)


def test_history_begins_at_the_start_and_has_one_point_more_than_steps():
    trajectory = descend(network, network_start(), SGD, 7)
    assert trajectory.loss.shape == (8,)
    for start, params, gradient in zip(
        *map(jax.tree.leaves, (network_start(), trajectory.params, trajectory.gradient)), strict=True
    ):
        assert params.shape == gradient.shape == (8, *start.shape)
        np.testing.assert_array_equal(params[0], start)


@pytest.mark.parametrize("start", [1.0, np.float32(1.0), jnp.array([1.0])], ids=["float", "numpy", "jax"])
def test_numbers_and_arrays_are_starts(start):
    # θₖ = (1 − 2·0.1)ᵏ, up to a few roundings of float32.
    trajectory = descend(square, start, SGD, 3)
    np.testing.assert_allclose(np.ravel(trajectory.params), 0.8 ** np.arange(4), rtol=1e-6)


def test_descents_from_many_starts_can_be_batched():
    starts = jnp.array([[1.0, 2.0], [-3.0, 0.5]])
    together = jax.vmap(lambda start: descend(square, start, SGD, 5))(starts)
    for index, start in enumerate(starts):
        alone = descend(square, start, SGD, 5)
        # Rounded in another way, a few times in float32.
        np.testing.assert_allclose(together.params[index], alone.params, rtol=1e-6)


# ---- Data, state, compilation -----------------------------------------------------------------


def weighted(params, x, y):
    return jnp.mean((params * x - y) ** 2)


def test_data_as_arguments_equal_data_in_a_closure():
    x, y = jnp.array([1.0, 2.0]), jnp.array([3.0, 5.0])
    given = descend(weighted, 0.0, OPTIMIZERS["momentum"](), 5, data=(x, y))
    closed = descend(lambda params: weighted(params, x, y), 0.0, OPTIMIZERS["momentum"](), 5)
    # Constants may be folded before they are rounded.
    np.testing.assert_allclose(given.params, closed.params, rtol=1e-6)


def test_lbfgs_with_its_line_search_finds_the_least_squares_of_the_data():
    x, y = jnp.array([1.0, 2.0]), jnp.array([3.0, 5.0])
    trajectory = descend(weighted, 0.0, optax.lbfgs(), 10, data=(x, y))
    # By the normal equation; the residual that stays limits float32 to about √(1e-7).
    np.testing.assert_allclose(trajectory.params[-1], (x @ y) / (x @ x), atol=1e-3)


def test_other_learning_rates_starts_and_data_compile_nothing_again():
    traces = []

    @jax.jit
    def run(learning_rate, start, data):
        traces.append(start)
        return descend(weighted, start, OPTIMIZERS["adam"](learning_rate=learning_rate), 5, data=data).loss[-1]

    datasets = [synthetic(np.sin, seed=seed) for seed in range(3)]
    losses = {
        float(run(learning_rate, start, (dataset.x, dataset.y)))
        for learning_rate in (0.01, 0.1)
        for start in (1.0, -2.0)
        for dataset in datasets
    }
    assert len(losses) == 12
    assert len(traces) == 1


def test_state_is_kept_before_every_update_when_asked():
    optimizer = optax.adam(0.1)
    trajectory = descend(square, jnp.array([1.0, 2.0]), optimizer, 4, keep_state=True)
    adam = trajectory.state[0]
    np.testing.assert_array_equal(adam.count, [0, 1, 2, 3, 4])
    np.testing.assert_array_equal(adam.mu[0], [0, 0])
    # m₁ = 0.1 g₀ by the formula of Adam, rounded to float32.
    np.testing.assert_allclose(adam.mu[1], 0.1 * trajectory.gradient[0], rtol=1e-6)
    assert descend(square, jnp.array([1.0, 2.0]), optimizer, 4).state is None


# ---- Mini-batches ------------------------------------------------------------------------------

POINTS = (jnp.arange(10.0), 2 * jnp.arange(10.0) + 1)


def line(params, x, y):
    return jnp.mean((params["w"] * x + params["b"] - y) ** 2)


def batches_by_hand(steps, size, seed):
    """Return the indices of the batch of each step: in each epoch a permutation, cut into batches."""
    per_epoch = 10 // size
    orders = [jax.random.permutation(jax.random.fold_in(jax.random.key(seed), epoch), 10) for epoch in range(steps)]
    return [orders[step // per_epoch][step % per_epoch * size :][:size] for step in range(steps)]


def test_mini_batches_match_a_loop_of_optax():
    optimizer, params = optax.adam(0.05), {"w": jnp.array(0.0), "b": jnp.array(0.0)}
    trajectory = descend(line, params, optimizer, 8, data=POINTS, batch_size=3, key=4)
    state = optimizer.init(params)
    for step, chosen in enumerate(batches_by_hand(9, 3, 4)):
        batch = [array[chosen] for array in POINTS]
        value, gradient = jax.value_and_grad(line)(params, *batch)
        # Float32, fused in another way.
        np.testing.assert_allclose(trajectory.loss[step], value, rtol=1e-5)
        np.testing.assert_allclose(trajectory.gradient["w"][step], gradient["w"], rtol=1e-5)
        np.testing.assert_allclose(trajectory.params["b"][step], params["b"], rtol=1e-5)
        updates, state = optimizer.update(gradient, state, params)
        params = optax.apply_updates(params, updates)


def test_each_epoch_has_every_point_once_and_another_order():
    seen = descend(
        lambda w, x: w * jnp.sum(2.0**x), 0.0, SGD, 9, data=POINTS[:1], batch_size=2, key=jax.random.key(1)
    ).gradient
    # The bits of each gradient say which points were in the batch: in five steps, each once.
    assert [int(sum(seen[5 * epoch : 5 * epoch + 5])) for epoch in range(2)] == [2**10 - 1] * 2
    assert not np.array_equal(seen[:5], seen[5:])


def test_keys_can_be_mapped_over_and_compile_once():
    run = jax.jit(jax.vmap(lambda key: descend(line, {"w": 0.0, "b": 0.0}, SGD, 4, data=POINTS, batch_size=5, key=key)))
    keys = jax.random.split(jax.random.key(0), 3)
    together = run(keys)
    for index, key in enumerate(keys):
        alone = descend(line, {"w": 0.0, "b": 0.0}, SGD, 4, data=POINTS, batch_size=5, key=key)
        np.testing.assert_allclose(together.loss[index], alone.loss, rtol=1e-5)


# ---- What is recorded, and when to stop ---------------------------------------------------------


def test_anything_is_recorded_at_every_point():
    trajectory = descend(
        square,
        jnp.array([3.0, 4.0]),
        SGD,
        3,
        record=lambda params, gradient: {"norm": jnp.hypot(*gradient), "p": params},
    )
    # |∇L| = 2 · 5 · 0.8ᵏ, a few roundings of float32 apart.
    np.testing.assert_allclose(trajectory.record["norm"], 10 * 0.8 ** np.arange(4), rtol=1e-6)
    np.testing.assert_array_equal(trajectory.record["p"], trajectory.params)


def test_thinned_descents_have_every_nth_point():
    whole = descend(network, network_start(), optax.adam(0.1), 12, keep_state=True)
    thinned = descend(network, network_start(), optax.adam(0.1), 12, every=4, keep_state=True)
    assert list(thinned.step) == [0, 4, 8, 12]
    for some, all_ in zip(jax.tree.leaves(thinned), jax.tree.leaves(whole), strict=True):
        # Compiled in another way: 12 steps, each a few roundings, of 6e-8, of numbers near 1, which cancel in some.
        np.testing.assert_allclose(some, all_[::4], rtol=1e-5, atol=1e-6)


def test_memory_of_a_long_run_grows_with_what_is_recorded():
    sizes = [
        jax.jit(lambda start, every=every: descend(square, start, SGD, 10_000, every=every))
        .lower(jnp.ones(100))
        .compile()
        .memory_analysis()
        for every in (1, 100)
    ]
    used = [size.temp_size_in_bytes + size.output_size_in_bytes for size in sizes]
    assert used[1] < 0.03 * used[0]


@pytest.mark.parametrize("every", [1, 3])
def test_a_descent_stops_where_its_condition_holds_and_stays_there(every):
    calls = []

    def counted(params):
        jax.debug.callback(lambda: calls.append(1))
        return square(params)

    trajectory = descend(counted, 1.0, SGD, 30, until=lambda loss, gradient: loss < 0.1, every=every)
    jax.effects_barrier()
    # 0.64ᵏ < 0.1 from k = 6 on.
    assert list(trajectory.step) == [min(step, 6) for step in range(0, 31, every)]
    np.testing.assert_allclose(trajectory.params, 0.8 ** np.asarray(trajectory.step), rtol=1e-6)
    assert trajectory.loss[-1] < 0.1
    assert len(calls) == 7


def test_the_gradient_may_be_left_out():
    trajectory = descend(network, network_start(), SGD, 3, keep_gradient=False)
    assert trajectory.gradient is None
    assert [name for name in trajectory.to_pandas() if "gradient" in name] == []
    assert trajectory.finite.all()


# ---- Resuming -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"data": POINTS[:1], "batch_size": 4, "key": 7},
        {"every": 5, "keep_gradient": False, "record": lambda params, gradient: jnp.sum(gradient["layer"][1])},
    ],
    ids=["plain", "mini-batches", "thinned"],
)
def test_a_resumed_descent_equals_an_unbroken_one_to_the_bit(options):
    def loss(params, *data):
        return network(params) + 1e-3 * sum(map(jnp.mean, data)) * params["scale"] ** 2

    optimizer = optax.adam(optax.cosine_decay_schedule(0.1, 40))
    unbroken = descend(loss, network_start(), optimizer, 40, keep_state=True, **options)
    first = descend(loss, network_start(), optimizer, 15, keep_state=True, **options)
    resumed = descend(loss, pickle.loads(pickle.dumps(first)), optimizer, 25, **options)
    for ours, theirs in zip(jax.tree.leaves(resumed), jax.tree.leaves(unbroken), strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_a_descent_can_be_resumed_under_jit_from_any_point():
    whole = descend(square, jnp.ones(2), optax.adam(0.1), 10, keep_state=True)
    cut = jax.tree.map(lambda leaf: leaf[:4], whole)
    resumed = jax.jit(lambda cut: descend(square, cut, optax.adam(0.1), 7))(cut)
    np.testing.assert_allclose(resumed.params, whole.params, rtol=1e-6)


# ---- Models ---------------------------------------------------------------------------------------

X = jnp.linspace(-1, 1, 16)[:, None]


def fit(model, x):
    return jnp.mean((jax.vmap(model)(x) - x**2) ** 2)


def test_an_equinox_module_is_a_start_as_it_is():
    model = equinox.nn.Sequential(
        [equinox.nn.MLP(1, 1, 4, 1, jnp.tanh, key=jax.random.key(0)), equinox.nn.Dropout(0.5, inference=True)]
    )
    optimizer = optax.adam(0.05)
    trajectory = descend(fit, model, optimizer, 20, data=(X,), record=lambda model, _: model(X[0]))

    @equinox.filter_jit
    def by_equinox(model, state):
        value, gradient = equinox.filter_value_and_grad(fit)(model, X)
        updates, state = optimizer.update(gradient, state)
        return value, model(X[0]), equinox.apply_updates(model, updates), state

    state = optimizer.init(equinox.filter(model, equinox.is_inexact_array))
    for loss, record in zip(trajectory.loss, trajectory.record, strict=True):
        last = model
        value, at_first, model, state = by_equinox(model, state)
        np.testing.assert_allclose(loss, value, rtol=1e-4)
        np.testing.assert_allclose(record, at_first, rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(trajectory.model()(X[3]), last(X[3]), rtol=1e-3, atol=1e-5)
    # What is no floating-point array has not changed.
    assert (trajectory.model()[0].activation, trajectory.model()[1].p) == (model[0].activation, 0.5)

    plane = principal_plane(trajectory)
    assert float(plane.loss(fit, data=(X,))(jnp.zeros(2))) == pytest.approx(float(trajectory.loss[-1]), rel=1e-4)
    dense = jax.hessian(lambda vector: fit(equinox.combine(unravel(vector), functions), X))
    arrays, functions = equinox.partition(trajectory.model(), equinox.is_inexact_array)
    vector, unravel = jax.flatten_util.ravel_pytree(arrays)
    largest = np.linalg.eigvalsh(jax.jit(dense)(vector))[-1]
    assert float(curvature(fit, trajectory.model(), data=(X,)).eigenvalues[0]) == pytest.approx(largest, rel=1e-3)


def test_counters_of_a_model_stay_as_they_are():
    class Counted(equinox.Module):
        weight: jax.Array
        calls: jax.Array
        key: jax.Array

        def __call__(self, x):
            return self.weight * x * self.calls

    model = Counted(jnp.array(0.5), jnp.array(2), jax.random.key(3))
    trajectory = descend(fit, model, SGD, 5, data=(X,), keep_state=True)
    assert jax.tree.leaves(trajectory.params)[0].shape == (6,)
    assert int(trajectory.model().calls) == 2
    longer = descend(fit, trajectory, SGD, 5, data=(X,))
    assert len(longer.loss) == 11
    with pytest.raises(TypeError, match="must not be traced"):
        jax.vmap(lambda calls: descend(fit, Counted(model.weight, calls, model.key), SGD, 5, data=(X,)))(jnp.arange(3))


def test_models_of_flax_are_starts():
    # Not all environments in which these tests run have Flax: see .github/workflows/tests.yml.
    linen, nnx = pytest.importorskip("flax.linen"), pytest.importorskip("flax.nnx")

    class Linen(linen.Module):
        @linen.compact
        def __call__(self, x):
            return linen.Dense(1)(jnp.tanh(linen.Dense(4)(x)))

    model = Linen()
    params = model.init(jax.random.key(0), X)["params"]
    trajectory = descend(
        lambda params, x: fit(lambda x: model.apply({"params": params}, x), x), params, SGD, 5, data=(X,)
    )
    assert trajectory.params["Dense_1"]["kernel"].shape == (6, 1, 4)
    with pytest.raises(TypeError, match=r"give its parameters, model.init\(key, x\)\['params'\]"):
        descend(fit, model, SGD, 5, data=(X,))

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.linear = nnx.Linear(1, 1, rngs=rngs)
            self.dropout = nnx.Dropout(0.5, deterministic=True, rngs=rngs)

        def __call__(self, x):
            return self.dropout(jnp.tanh(self.linear(x)))

    graph, params, rest = nnx.split(Net(nnx.Rngs(0)), nnx.Param, ...)
    split = descend(lambda params, x: fit(nnx.merge(graph, params, rest), x), params, SGD, 5, data=(X,))
    assert split.loss[-1] < split.loss[0]
    whole = descend(fit, Net(nnx.Rngs(0)), SGD, 5, data=(X,))
    np.testing.assert_allclose(whole.loss, split.loss, rtol=1e-5)
    np.testing.assert_allclose(whole.model()(X[0]), nnx.merge(graph, split.model(), rest)(X[0]), rtol=1e-5)


# ---- Divergence -------------------------------------------------------------------------------


def test_divergence_is_found_at_the_first_overflow():
    learning_rate, steps = 1.0, 40
    trajectory = descend(GALLERY["bowl"]().loss, jnp.array([1.0, 1.0]), optax.sgd(learning_rate), steps)
    # y grows by the factor 1 − 10, and the loss 5 y² overflows float32 before y does.
    loss = 5 * (-9.0) ** (2 * np.arange(steps + 1))
    first = int(np.argmax(loss > np.finfo(np.float32).max))
    assert 0 < first < steps
    assert trajectory.diverged_at == first
    assert int(trajectory.last) == first - 1
    np.testing.assert_array_equal(trajectory.finite, np.arange(steps + 1) < first)


def test_descent_that_stays_finite_has_not_diverged():
    trajectory = descend(square, jnp.array([1.0, 2.0]), SGD, 5)
    assert trajectory.diverged_at is None
    assert int(trajectory.last) == 5
    assert trajectory.finite.all()


@pytest.mark.parametrize(
    ("loss", "start"),
    [(jnp.log, -1.0), (square, np.inf), (square, np.nan), (jnp.sqrt, 0.0)],
    ids=["loss", "infinite start", "start that is no number", "gradient"],
)
def test_start_that_is_not_finite_has_no_last_finite_point(loss, start):
    trajectory = descend(loss, start, SGD, 3)
    assert trajectory.diverged_at == 0
    assert int(trajectory.last) == -1
    assert not trajectory.finite.any()


def test_what_comes_back_after_a_divergence_is_not_finite():
    loss = jnp.array([3.0, jnp.inf, 1.0, 0.0])
    trajectory = Trajectory({"w": jnp.zeros((4, 2))}, loss, {"w": jnp.zeros((4, 2))})
    np.testing.assert_array_equal(trajectory.finite, [True, False, False, False])
    assert trajectory.diverged_at == 1


@pytest.mark.parametrize("part", ["params", "gradient"])
def test_one_value_of_one_array_that_is_not_finite_is_enough(part):
    arrays = {"params": [jnp.zeros(3), jnp.zeros((3, 2, 2))], "gradient": [jnp.zeros(3), jnp.zeros((3, 2, 2))]}
    arrays[part][1] = arrays[part][1].at[2, 0, 1].set(jnp.nan)
    assert Trajectory(loss=jnp.zeros(3), **arrays).diverged_at == 2


def test_last_finite_point_can_be_found_inside_jit():
    last = jax.jit(lambda rate: descend(square, 1.0, optax.sgd(rate), 200).last)
    # |1 − 2·2| = 3 per step: the squares overflow float32 after ln(3.4e38) / (2 ln 3) = 40.4 steps.
    assert (int(last(0.1)), int(last(2.0))) == (200, 40)


# ---- Taking it away ---------------------------------------------------------------------------


def test_to_numpy_holds_the_same_numbers():
    trajectory = descend(network, network_start(), OPTIMIZERS["adam"](), 3, keep_state=True)
    taken = trajectory.to_numpy()
    assert isinstance(taken, Trajectory)
    for ours, theirs in zip(jax.tree.leaves(taken), jax.tree.leaves(trajectory), strict=True):
        assert isinstance(ours, np.ndarray)
        np.testing.assert_array_equal(ours, theirs)


def test_to_pandas_names_every_number_by_its_place():
    trajectory = descend(network, network_start(), SGD, 3)
    table = trajectory.to_pandas()
    assert list(table.columns) == ["loss"] + [
        f"{part}{place}"
        for part in ("", "gradient.")
        for place in (
            *(f"layer[0][{row}, {column}]" for row in range(2) for column in range(2)),
            *(f"layer[1][{row}]" for row in range(2)),
            "scale",
        )
    ]
    assert (len(table), table.index.name) == (4, "step")
    np.testing.assert_array_equal(table["layer[0][1, 0]"], trajectory.params["layer"][0][:, 1, 0])
    np.testing.assert_array_equal(table["gradient.scale"], trajectory.gradient["scale"])


def test_to_pandas_loses_no_column_whose_name_is_taken():
    params = {"loss": 1.0, "gradient": {"loss": 2.0}, "a b": 3.0}
    trajectory = descend(
        square, params, SGD, 2, every=2, record=lambda params, _: {"norm": 1.0, "loss": params["loss"]}
    )
    table = trajectory.to_pandas()
    assert list(table.columns) == [
        *("loss", "params['a b']", "params.gradient.loss", "params.loss"),
        *("gradient['a b']", "gradient.gradient.loss", "gradient.loss", "record.loss", "norm"),
    ]
    assert list(table.index) == [0, 2]


def test_to_pandas_numbers_the_parameters_of_a_plain_array():
    table = descend(square, jnp.array([1.0, 2.0]), SGD, 1).to_pandas()
    assert list(table.columns) == ["loss", "params[0]", "params[1]", "gradient[0]", "gradient[1]"]
    # θ₁ = 0.8 θ₀ and ∇L = 2 θ, up to a few roundings of float32.
    np.testing.assert_allclose(table.to_numpy(), [[5, 1, 2, 2, 4], [3.2, 0.8, 1.6, 1.6, 3.2]], rtol=1e-6)


def test_to_npz_round_trip(tmp_path):
    trajectory = descend(network, network_start(), OPTIMIZERS["adam"](), 3, keep_state=True)
    trajectory.to_npz(tmp_path / "descent.npz")
    with np.load(tmp_path / "descent.npz", allow_pickle=False) as file:
        assert len(file.files) == len(jax.tree.leaves(trajectory))
        np.testing.assert_array_equal(file["loss"], trajectory.loss)
        np.testing.assert_array_equal(file["params['layer'][0]"], trajectory.params["layer"][0])
        np.testing.assert_array_equal(file["gradient['scale']"], trajectory.gradient["scale"])
        np.testing.assert_array_equal(file["state[0].nu['layer'][1]"], trajectory.state[0].nu["layer"][1])


def test_random_keys_in_the_state_can_be_taken_away(tmp_path):
    noisy = optax.noisy_sgd(0.1, key=jax.random.key(3))
    trajectory = descend(square, jnp.array([1.0, 2.0]), noisy, 2, keep_state=True)
    trajectory.to_npz(tmp_path / "descent.npz")
    keys = [leaf for leaf in jax.tree.leaves(trajectory.to_numpy()) if leaf.dtype == np.uint32]
    np.testing.assert_array_equal(keys[0][0], jax.random.key_data(jax.random.key(3)))


# ---- Bad input --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"loss": 3}, TypeError, "loss must be a function of the parameters, not 3"),
        ({"loss": lambda p: p}, ValueError, r"loss must return a scalar, but it returned an array of shape \(2,\)"),
        ({"loss": lambda p: (p[0],)}, ValueError, "loss must return a scalar, but it returned a tuple"),
        ({"loss": lambda p: {"loss": p[0]}}, ValueError, "loss must return a scalar, but it returned a dict"),
        ({"loss": lambda p: 3}, TypeError, "loss must return a real floating-point number, but it returned int32"),
        ({"loss": lambda p: 1j * p[0]}, TypeError, "loss must return a real floating-point number, .* complex64"),
        ({"loss": lambda p: p[0] if p[0] > 0 else 0.0}, ValueError, r"loss fails for start of shape \(2,\): .*boolean"),
        ({"loss": lambda w, b: w}, ValueError, r"loss fails for start of shape \(2,\): .*missing 1 required"),
        (
            {"loss": lambda p: p["w"], "start": {"v": 1.0}},
            ValueError,
            r"loss fails for start of shape {'v': \(\)}: 'w'",
        ),
        (
            {"loss": lambda p: jnp.dot(p, jnp.ones(2)), "start": jnp.ones(3)},
            ValueError,
            r"loss fails for start of shape \(3,\): ",
        ),
        (
            {"loss": GALLERY["beale"]().loss, "start": jnp.ones(3)},
            ValueError,
            r"loss fails for start of shape \(3,\): ",
        ),
        ({"start": jnp.array([1, 2])}, TypeError, "start must be floating-point, but its type is int32"),
        ({"start": {"w": (1.0, 2)}}, TypeError, r"start\['w'\]\[1\] must be floating-point, .* write 1.0 instead of 1"),
        ({"start": [1.0, True]}, TypeError, r"start\[1\] must be floating-point, but its type is bool"),
        ({"start": [1.0, "two"]}, TypeError, r"start\[1\] must be a floating-point array, not 'two'"),
        ({"start": "float32"}, TypeError, "start must be a floating-point array, not 'float32'"),
        ({"start": 1j}, TypeError, "start must be floating-point, but its type is complex64"),
        ({"start": {}}, TypeError, "start must hold at least one floating-point array or number, but it has none"),
        ({"start": None}, TypeError, "start must hold at least one floating-point array or number"),
        ({"steps": 0}, ValueError, "steps must be a whole number ≥ 1, not 0"),
        ({"steps": -3}, ValueError, "steps must be a whole number ≥ 1, not -3"),
        ({"steps": 2.0}, ValueError, "steps must be a whole number ≥ 1, not 2.0"),
        ({"steps": True}, ValueError, "steps must be a whole number ≥ 1, not True"),
        ({"steps": "ten"}, ValueError, "steps must be a whole number ≥ 1, not 'ten'"),
        ({"optimizer": OPTIMIZERS["adam"]}, TypeError, r"optimizer must be an optax .* OPTIMIZERS\['adam'\]\(\)"),
        ({"optimizer": optax.adam}, TypeError, "optimizer must be an optax GradientTransformation"),
        ({"optimizer": "adam"}, TypeError, "optimizer must be an optax GradientTransformation .*, not 'adam'"),
        ({"every": 0}, ValueError, "every must be a whole number ≥ 1, not 0"),
        ({"steps": 10, "every": 4}, ValueError, "steps must be a multiple of every=4, not 10"),
        ({"key": 0}, ValueError, "key draws mini-batches, so batch_size must be given with it"),
        ({"data": (np.ones(4),), "batch_size": 2}, ValueError, "key must be given with batch_size"),
        (
            {"data": (np.ones(4),), "batch_size": 5, "key": 0},
            ValueError,
            "batch_size must be a whole number from 1 to 4",
        ),
        (
            {"data": (np.ones(4), np.ones(3)), "batch_size": 2, "key": 0},
            ValueError,
            r"data must be arrays with one leading axis for the points, but their shapes are \(\(4,\), \(3,\)\)",
        ),
        ({"data": (), "batch_size": 2, "key": 0}, ValueError, "data must be arrays with one leading axis"),
        ({"data": (np.ones(4),), "batch_size": 2, "key": 0.5}, TypeError, "key must be a whole number or a JAX random"),
        ({"start": descend(square, jnp.ones(2), SGD, 2)}, ValueError, r"start must be a trajectory with the .* state"),
        (
            {"start": descend(square, jnp.ones(2), optax.adam(0.1), 2, keep_state=True)},
            ValueError,
            "optimizer must be the one of the trajectory",
        ),
        (
            {"start": descend(square, jnp.ones(2), SGD, 2, keep_state=True), "record": lambda params, _: params},
            ValueError,
            "start must be a trajectory with the same record",
        ),
        ({"start": {"w": 1.0, "f": jnp.tanh}}, TypeError, r"start\['f'\] must be .* stay outside, in the loss"),
        (
            {"data": np.ones(3)},
            TypeError,
            "data must be a tuple of what loss takes after the parameters, not a ndarray",
        ),
    ],
)
def test_descend_refuses_bad_arguments(arguments, error, message):
    with pytest.raises(error, match=message):
        descend(**({"loss": square, "start": jnp.ones(2), "optimizer": SGD, "steps": 2} | arguments))
