import jax
import numpy as np
import pytest

from gdviz import models

X = np.linspace(-2.0, 2.0, 7, dtype=np.float32)
W, B = 1.5, -0.25


@pytest.mark.parametrize(
    ("model", "expected"), [(models.linear, np.polyval([W, B], X)), (models.wave, np.cos(np.polyval([W, B], X)))]
)
@pytest.mark.parametrize("params", [(W, B), np.array([W, B], np.float32)], ids=["tuple", "array"])
def test_prediction_matches_numpy(model, expected, params):
    # A few roundings of float32 at values up to 3.25.
    np.testing.assert_allclose(model(params, X), expected, atol=1e-6)


@pytest.mark.parametrize("model", [models.linear, models.wave])
@pytest.mark.parametrize("shape", [(), (7,), (2, 3)])
def test_prediction_has_the_shape_of_x(model, shape):
    assert np.shape(model((W, B), np.ones(shape, np.float32))) == shape


@pytest.mark.parametrize(
    ("model", "slope"), [(models.linear, np.ones_like(X)), (models.wave, -np.sin(np.polyval([W, B], X)))]
)
def test_derivative_by_the_parameters_matches_the_closed_form(model, slope):
    jacobian = jax.jit(jax.jacobian(model))(np.array([W, B], np.float32), X)
    # By the chain rule; the tolerance is a few roundings of float32 at values up to 2.
    np.testing.assert_allclose(jacobian, np.stack([slope * X, slope], axis=1), atol=1e-6)
