"""A marimo notebook: each widget is an output, and all of them run in one page."""

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo

    from tests.front_ends.shown import widgets

    mo.vstack([mo.ui.anywidget(widget) for widget in widgets()])
    return


@app.cell
def _():
    import jax.numpy as jnp

    import gdviz

    x = jnp.linspace(0, 1, 50)
    gdviz.interact(lambda height=1.0: gdviz.draw.Figure(height * x**2, y=(0, 4)), height=(0.0, 4.0, 1.0))
    return


if __name__ == "__main__":
    app.run()
