import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gdviz import GALLERY, OPTIMIZERS, Trajectory, descend
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
        for part in ("params", "gradient")
        for place in (
            *(f"['layer'][0][{row}, {column}]" for row in range(2) for column in range(2)),
            *(f"['layer'][1][{row}]" for row in range(2)),
            "['scale']",
        )
    ]
    assert (len(table), table.index.name) == (4, "step")
    np.testing.assert_array_equal(table["params['layer'][0][1, 0]"], trajectory.params["layer"][0][:, 1, 0])
    np.testing.assert_array_equal(table["gradient['scale']"], trajectory.gradient["scale"])


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
        ({"start": {}}, TypeError, "start must hold at least one floating-point number, but it is empty"),
        ({"start": None}, TypeError, "start must hold at least one floating-point number"),
        ({"steps": 0}, ValueError, "steps must be a whole number ≥ 1, not 0"),
        ({"steps": -3}, ValueError, "steps must be a whole number ≥ 1, not -3"),
        ({"steps": 2.0}, ValueError, "steps must be a whole number ≥ 1, not 2.0"),
        ({"steps": True}, ValueError, "steps must be a whole number ≥ 1, not True"),
        ({"steps": "ten"}, ValueError, "steps must be a whole number ≥ 1, not 'ten'"),
        ({"optimizer": OPTIMIZERS["adam"]}, TypeError, r"optimizer must be an optax .* OPTIMIZERS\['adam'\]\(\)"),
        ({"optimizer": optax.adam}, TypeError, "optimizer must be an optax GradientTransformation"),
        ({"optimizer": "adam"}, TypeError, "optimizer must be an optax GradientTransformation .*, not 'adam'"),
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
