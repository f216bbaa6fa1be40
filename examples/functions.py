"""JAX functions that the examples call from JavaScript: `make` compiles them."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

random = np.random.default_rng(7)
X = np.linspace(-2, 2, 40, dtype=np.float32)
Y_LINEAR = (0.9 * X - 0.6 + 0.25 * random.standard_normal(40)).astype(np.float32)
Y_WAVE = (np.cos(1.7 * X + 0.8) + 0.15 * random.standard_normal(40)).astype(np.float32)

# ---- Two parameters: a line and a wave -----------------------------------------------------------

CURVE = np.linspace(-2.2, 2.2, 89, dtype=np.float32)
GRID = np.linspace(-3, 3, 61, dtype=np.float32)


def linear(params, x):
    """The line w x + b."""
    return params[0] * x + params[1]


def wave(params, x):
    """The wave cos(w x + b)."""
    return jnp.cos(params[0] * x + params[1])


def descent_of(predict, y):
    """The descent on the mean squared error of a model, and its surface."""

    def loss(params):
        return jnp.mean((predict(params, X) - y) ** 2)

    def descent(start, learning_rate, momentum):
        """Gradient descent with momentum in 60 steps: path, losses, and the last fit with its data."""

        def step(carry, _):
            params, velocity = carry
            value, gradient = jax.value_and_grad(loss)(params)
            velocity = momentum * velocity - learning_rate * gradient
            return (params + velocity, velocity), (params, value)

        (last, _), (path, losses) = jax.lax.scan(step, (start, jnp.zeros(2)), length=60)
        path, losses = jnp.append(path, last[None], 0), jnp.append(losses, loss(last))
        return {"path": path, "losses": losses, "curve": predict(last, CURVE), "data": jnp.stack([X, y], 1)}

    def surface():
        """The loss on a grid of w, from left to right, and b, from below."""
        w, b = jnp.meshgrid(GRID, GRID)
        return jax.vmap(jax.vmap(lambda w, b: loss(jnp.stack([w, b]))))(w, b)

    return descent, surface


linear_descent, linear_surface = descent_of(linear, Y_LINEAR)
wave_descent, wave_surface = descent_of(wave, Y_WAVE)

# ---- A network that learns while one watches -----------------------------------------------------

ADAM = optax.scale_by_adam()
POINTS = np.linspace(-3, 3, 60, dtype=np.float32)
TARGETS = (np.sin(2 * POINTS) + 0.1 * random.standard_normal(60)).astype(np.float32)
PARAMS = {
    "w1": random.normal(size=16).astype(np.float32),
    "b1": random.normal(size=16).astype(np.float32),
    "w2": (random.normal(size=(16, 16)) / 4).astype(np.float32),
    "b2": np.zeros(16, np.float32),
    "w3": (random.normal(size=16) / 4).astype(np.float32),
}
NETWORK = {"params": PARAMS, "adam": ADAM.init(PARAMS)}


def predict(params, x):
    """A network with two hidden layers."""
    hidden = jnp.tanh(x[:, None] * params["w1"] + params["b1"])
    return jnp.tanh(hidden @ params["w2"] + params["b2"]) @ params["w3"]


def train(network, learning_rate):
    """One step of Adam on a small network: the next network; its loss and its curve before the step."""

    def loss(params):
        curve = predict(params, POINTS)
        return jnp.mean((curve - TARGETS) ** 2), curve

    (value, curve), gradient = jax.value_and_grad(loss, has_aux=True)(network["params"])
    direction, adam = ADAM.update(gradient, network["adam"])
    params = jax.tree.map(lambda p, d: p - learning_rate * d, network["params"], direction)
    return {"params": params, "adam": adam}, {"loss": value, "curve": curve, "points": POINTS, "targets": TARGETS}
