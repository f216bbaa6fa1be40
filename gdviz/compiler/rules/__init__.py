"""The rules, by what they do. Importing this package enters all of them into the table."""

from gdviz.compiler.rules import (
    bits,
    composed,
    contractions,
    control,
    elementwise,
    indexing,
    linear_algebra,
    movement,
    random,
    reductions,
    sorting,
    special,
)

__all__ = [
    "bits",
    "composed",
    "contractions",
    "control",
    "elementwise",
    "indexing",
    "linear_algebra",
    "movement",
    "random",
    "reductions",
    "sorting",
    "special",
]
