"""The lesson elsewhere than on a file server, by the same tests: with Python, and as a single file without network."""

# ruff: noqa: F401

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import lesson
from tests.browser.conftest import ROOT, opener_at
from tests.browser.test_formula import (
    test_a_model_is_fitted_to_the_points_of_the_reader,
    test_everything_follows_what_is_typed,
)
from tests.browser.test_lesson import (
    test_a_descent_that_diverges_is_shown_up_to_one_step_everywhere,
    test_each_optimizer_and_each_of_its_hyperparameters,
    test_loss_axis_and_residuals,
    test_number_of_steps,
    test_player_scrubs_steps_plays_and_goes_back,
    test_random_key_chooses_the_start,
    test_start_is_dragged_clicked_and_moved_by_keys,
    test_the_address_restores_the_state_exactly,
    test_the_lesson_opens_with_all_views_drawn,
    test_what_the_address_gets_wrong_is_ignored_with_a_note,
    test_zoom_and_pan_sample_the_loss_anew,
)

pytestmark = pytest.mark.browser

PYTHON, FILE = "with Python", "single file"


@pytest.fixture(scope="module", params=[PYTHON, FILE])
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the lesson as a single file."""
    notebook, site = ROOT / "notebooks" / "gradient_descent.ipynb", tmp_path_factory.mktemp("exported") / "site"
    command = [sys.executable, "-m", "gdviz", "export", notebook, "--output", site, "--single-file"]
    subprocess.run(command, check=True)
    # The page needs nothing beside itself.
    assert sorted(file.name for file in site.iterdir()) == ["gdviz-site.json", "gradient_descent.html", "index.html"]
    return site


@pytest.fixture
def open_lesson(request: pytest.FixtureRequest, chromium: Browser, kind: str) -> Iterator[Callable[..., Page]]:
    place = request.getfixturevalue("idle_server") if kind == PYTHON else request.getfixturevalue("file").as_uri()
    options = {} if kind == PYTHON else {"path": "/gradient_descent.html", "offline": True}
    with opener_at(place, chromium) as open_path:
        yield partial(lesson.open_lesson, open_path, **options)
