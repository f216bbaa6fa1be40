"""Editors of data that several tests begin with, and the points of datasets."""

from __future__ import annotations

import numpy as np

from gdviz.datasets import Dataset, from_arrays, from_points
from gdviz.views import DataEditor


def line_editor() -> DataEditor:
    """An editor of a curve with two training points, a test point and a free slot."""
    editor = DataEditor("regression", 4)
    editor.show(from_arrays([1.0, 2.0], [0.5, -0.5]), from_arrays([-1.0], [0.0]))
    return editor


def plane_editor() -> DataEditor:
    """An editor of two classes with a point of each and two free slots."""
    editor = DataEditor("classification", 4, interval=(-5, 5))
    editor.show(from_points([[1.0, 2.0], [3.0, 4.0]], [1, -1]))
    return editor


def pairs(dataset: Dataset) -> list:
    """The points of a dataset, each with its y."""
    return np.column_stack([np.asarray(dataset.x), np.asarray(dataset.y)]).tolist()
