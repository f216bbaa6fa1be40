"""The same descents in native JAX and, in a browser, by gdviz, TensorFlow.js and jax-js."""
