"""When a descent has diverged, step by step in plain Python: what tests compare with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from gdviz import Problem


def highest_allowed(problem: Problem) -> float:
    """Return the loss above which a descent has left the picture of a problem: ten times the largest there."""
    x_min, x_max, y_min, y_max = map(float, problem.box)
    points = [(x, y) for y in np.linspace(y_min, y_max, 16) for x in np.linspace(x_min, x_max, 16)]
    losses = [float(problem.loss(np.array(point, np.float32))) for point in points]
    finite = [loss for loss in losses if math.isfinite(loss)]
    return min(finite) + 10 * (max(finite) - min(finite)) if finite else math.inf


def diverged_step(losses: Sequence[Any] | np.ndarray, ceiling: float) -> int | None:
    """Return the first step from which on the loss is above the ceiling and grows to the end, for at least five steps.

    A loss that is not finite grows, and so does all that follows it.
    """
    losses = [float(loss) for loss in losses]
    lost = next((k for k, loss in enumerate(losses) if not math.isfinite(loss)), len(losses))
    first = lost
    while first > 1 and losses[first - 1] > ceiling and losses[first - 1] > max(losses[: first - 1]):
        first -= 1
    return first if lost < len(losses) or len(losses) - first >= 5 else None
