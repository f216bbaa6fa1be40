"""JAX functions compiled to WebAssembly. Imports nothing else of gdviz."""

from gdviz.compiler.encodings.errors import UnsupportedError
from gdviz.compiler.program import Program, compile_function

__all__ = ["Program", "UnsupportedError", "compile_function"]
