"""The rules, by what they do. Importing this package enters all of them into the table."""

from gdviz.compiler.rules import control, elementwise, indexing, movement, reductions

__all__ = ["control", "elementwise", "indexing", "movement", "reductions"]
