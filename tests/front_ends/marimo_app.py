"""A marimo notebook: each widget is an output, and all of them run in one page."""

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo

    from tests.front_ends.shown import widgets

    mo.vstack([mo.ui.anywidget(widget) for widget in widgets()])
    return


if __name__ == "__main__":
    app.run()
