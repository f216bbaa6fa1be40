"""What every front end shows: a slider, what a link makes of it, where it is computed, and what Python sees of it."""

from __future__ import annotations

from typing import Any

import ipywidgets
import jax.numpy as jnp

from gdviz import jaxlink, views


def loss(w: Any) -> Any:
    """The function that the page computes."""
    return 0.5 * w**2 + jnp.sin(3 * w)


def widgets() -> tuple[ipywidgets.Widget, ...]:
    """Return sliders of a point, its loss and the loss that Python sees; the curve with its tangent; badge and link."""
    grid = jnp.linspace(-2, 2, 201)
    point = views.Slider(-1.0, -2, 2, description="w")
    result = views.Slider(0.0, -2, 4, step=1e-7, description="loss")
    seen = views.Slider(0.0, -2, 4, step=1e-7, description="Python sees")
    curves = views.Curves(x=[grid], names=["loss", "tangent"], axis_names=("w", "loss"), ratio=0.4)

    def follow(w: Any) -> dict[str, Any]:
        tangent = loss(w) + (w + 3 * jnp.cos(3 * w)) * (grid - w)
        near = jnp.where(jnp.abs(grid - w) < 0.5, tangent, jnp.nan)
        return {"loss": loss(w), "curves": jnp.stack([loss(grid), near])}

    link = jaxlink(follow, {"w": (point, "value")}, {"loss": (result, "value"), "curves": (curves, "y")})
    result.observe(lambda change: setattr(seen, "value", change["new"]), "value")
    return point, result, seen, curves, views.Badge(link), link
