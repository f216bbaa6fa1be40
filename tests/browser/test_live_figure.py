"""A live figure as one file, opened from a disk: its path is that of `descend` for the learning rate set there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import optax
import pytest
from playwright.sync_api import Browser, expect

from gdviz import GALLERY, descend
from gdviz.views.live_figure import live_figure
from tests.browser.conftest import TROUBLES, opener
from tests.browser.drawings import axis_of
from tests.browser.lesson import points_of, settle

pytestmark = pytest.mark.browser


def test_the_path_in_a_supplement_follows_the_learning_rate(chromium: Browser, tmp_path: Path) -> None:
    bowl = GALLERY["bowl"]()
    figure = live_figure(bowl, {"Gradient descent": optax.sgd}, 20, learning_rate=(0.01, 0.1, 1.0))
    file = figure.to_html(tmp_path / "supplement.html", "A bowl", "Choose the *learning rate*.")
    with opener(chromium, *TROUBLES) as open_:
        page = open_(file.as_uri())
        expect(page.get_by_role("heading", name="A bowl")).to_be_visible()
        expect(page.get_by_role("navigation", name="Notebooks")).to_have_count(0)
        view, rate_field = (
            page.locator(".gdviz-drawing"),
            page.get_by_role("textbox", name="Learning rate, as a number"),
        )

        def check(rate: float) -> None:
            path = points_of(view.locator(".line").first.get_attribute("d") or "")
            params = descend(bowl.loss, bowl.start, optax.sgd(rate), 20).params
            expected = np.stack([axis_of(view, axis)(params[:, i]) for i, axis in enumerate("xy")], axis=1)
            # Coordinates are rounded to 0.1 pixels.
            np.testing.assert_allclose(path, expected, atol=0.11)

        settle(page, lambda: check(0.1))
        rate_field.fill("0.15")
        rate_field.press("Enter")
        settle(page, lambda: check(0.15))
