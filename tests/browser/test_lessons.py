"""The lessons as exported, with the keyboard alone: each asks first, and its figures show what it teaches."""

from __future__ import annotations

import functools
import pathlib
import re
from collections.abc import Callable, Iterator

import jax
import numpy as np
import pytest
from matplotlib.path import Path
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import LESSONS, TROUBLES, opener
from tests.browser.drawings import axis_of, number
from tests.browser.lesson import axis_scales, chart_of, points_of, settle

pytestmark = pytest.mark.browser


@pytest.fixture
def open_(chromium: Browser, lessons: str) -> Iterator[Callable[[str], Page]]:
    with opener(chromium, *TROUBLES) as open_page:

        def open_named(name: str) -> Page:
            page = open_page(f"{lessons}/{name}.html", viewport={"width": 1280, "height": 800})
            page.wait_for_selector("html[data-ready]")
            return page

        yield open_named


X, Y = np.arange(-2.0, 3), np.array([-1.6, -0.2, 0.4, 1.5, 1.9])
"""The data of the second lesson."""


def type_number(within: Locator, label: str, value: str) -> None:
    field = within.get_by_label(f"{label}, as a number")
    field.fill(value)
    field.press("Enter")


def check_answer(page: Page, value: str) -> Locator:
    """Answer the question at the end of a lesson with a number, by keys; return what is said of it."""
    question = page.locator(".gdviz-question").last
    type_number(question, "Your answer", value)
    question.get_by_role("button", name="Check").press("Enter")
    return question.get_by_role("status")


def dots(figure: Locator, layer: int) -> np.ndarray:
    """Return the dots of a layer of points, in values of the axes, shape (points, 2)."""
    path = figure.locator(".layer").nth(layer).locator(".dots").get_attribute("d")
    return to_values(figure, np.array(re.findall(r"M([-\d.]+),([-\d.]+)", path), float))


def to_values(figure: Locator, pixels: np.ndarray) -> np.ndarray:
    """Return places in a figure in values of its axes, shape (points, 2)."""
    across, upwards = (axis_of(figure, axis) for axis in "xy")
    x0, x1, y0, y1 = across(0), across(1), upwards(0), upwards(1)
    return np.stack([(pixels[:, 0] - x0) / (x1 - x0), (pixels[:, 1] - y0) / (y1 - y0)], axis=1)


def test_downhill_shows_where_a_step_lands_after_the_prediction(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    expect(page.get_by_text("after step 5: x = 0.336")).to_be_visible()
    step = page.locator(".gdviz-interact").nth(0)
    expect(step.locator(".gdviz-moved[inert]")).to_have_count(1)
    # Six tenths of the axis from −3 to 3, by keys, to 1.8.
    for _ in range(3):
        step.locator(".handle").press("Shift+ArrowRight")
    step.get_by_role("button", name="This is my prediction").press("Enter")
    expect(step.locator(".gdviz-sentence").nth(0)).to_have_text("Your prediction is 0.4 away from the answer, 1.4.")
    for ball, eta in ((2.0, 0.3), (-1.5, 0.5), (1.0, 2.0), (0.0, 1.0)):
        type_number(step, "ball", str(ball))
        type_number(step, "η", str(eta))
        # By hand: the slope of x²/2 is x.
        landed = ball - eta * ball

        def check(ball: float = ball, landed: float = landed) -> None:
            np.testing.assert_allclose(dots(step, 1), [[ball, ball**2 / 2]], atol=0.01)
            np.testing.assert_allclose(dots(step, 2), [[landed, landed**2 / 2]], atol=0.01)

        settle(page, check)


def test_downhill_diverges_from_twice_the_way_to_the_minimum_on(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    run = page.locator(".gdviz-interact").nth(1)
    for eta, words in (
        ("0.3", r"Each step leaves 0\.7 of the distance to the minimum\."),
        ("1", r"Each step leaves 0 of the distance to the minimum\."),
        ("1.99", r"Each step leaves 0\.99 of the distance to the minimum\."),
        ("2.01", r"Each step ends 1\.01 times as far away: the descent diverges\."),
    ):
        type_number(run, "η", eta)
        expect(run.locator(".gdviz-sentence").filter(has_text=re.compile(words))).to_have_count(1)
        xs = 2 * (1 - float(eta)) ** np.arange(21.0)

        def check(xs: np.ndarray = xs) -> None:
            drawn = dots(run.locator(".gdviz-drawing").nth(0), 2)
            np.testing.assert_allclose(drawn, np.stack([xs, xs**2 / 2], axis=1), atol=0.02)

        settle(page, check)


def test_the_staircase_of_downhill_is_its_run(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    # The slider of the figure is there a second time.
    figure, chart = page.locator(".gdviz-interact").nth(1), page.locator(".widget-vbox:has(> .bqplot)")
    for moved, eta in ((figure, "1.5"), (chart, "0.4"), (figure, "2.1")):
        type_number(moved, "η", eta)
        corners = np.repeat(2 * (1 - float(eta)) ** np.arange(21.0), 2)

        def check(eta: str = eta, corners: np.ndarray = corners) -> None:
            drawn = chart_of(page, "From each x to the next")
            to_pixel = axis_scales(drawn)
            _, line, stairs = map(points_of, drawn["curves"])
            edge = np.array([-3.0, 3.0])
            np.testing.assert_allclose(line, to_pixel(edge, (1 - float(eta)) * edge), atol=0.6)
            np.testing.assert_allclose(stairs, to_pixel(corners[:-1], corners[1:]), rtol=1e-3, atol=0.6)

        settle(page, check)


def test_downhill_ends_with_what_has_been_seen_and_where_to_go_on(open_: Callable[[str], Page]) -> None:
    page = open_("1_downhill")
    said = "Not quite: 2. With η = 2, a step is twice the distance to the minimum"
    expect(check_answer(page, "1")).to_contain_text(said)
    page.get_by_role("button", name="Try again").press("Enter")
    expect(check_answer(page, "2")).to_contain_text("Right.")
    expect(page.get_by_text("The slope says both.")).to_be_visible()


def gradient(w: float, b: float) -> np.ndarray:
    """Return the gradient of mean (w x + b − y)², by hand."""
    r = w * X + b - Y
    return 2 * np.array([np.mean(r * X), np.mean(r)])


def arrow(figure: Locator, layer: int) -> tuple[np.ndarray, np.ndarray]:
    """Return where an arrow begins and ends, in values of the axes: its outline is symmetric, and its tip is sharp."""
    path = figure.locator(".layer").nth(layer).locator(".arrows").get_attribute("d")
    outline = to_values(figure, np.array(re.findall(r"([-\d.]+)[, ]([-\d.]+)", path), float))
    return outline.min(axis=0), outline.max(axis=0)


def test_two_parameters_shows_the_gradient_after_the_prediction(open_: Callable[[str], Page]) -> None:
    page = open_("2_two_parameters")
    show = page.locator(".gdviz-interact").nth(0)
    landscape = show.locator(".gdviz-drawing").nth(0)
    said = show.locator(".gdviz-sentence")
    tip, line = (landscape.get_by_role("slider", name=name, include_hidden=True) for name in ("Tip", "Line"))
    expect(line).to_have_attribute("aria-disabled", "true")
    # Straight up, from (0.2, −1.2) to (0.2, −0.2): two steps to the left of 0.5 each, two up.
    for key in ("ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp"):
        tip.press(f"Shift+{key}")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    slope = gradient(0.2, -1.2)
    off = np.degrees(np.arccos(slope[1] / np.hypot(*slope)))
    expect(said.nth(0)).to_have_text(f"Your arrow is {off:.4g}° off.")
    expect(said.nth(1)).to_contain_text("∇L = (−2.68, −3.2): straight across the contours")
    np.testing.assert_allclose(slope, [-2.68, -3.2], rtol=1e-3)

    def check(w: float, b: float) -> None:
        low, high = arrow(landscape, 2)
        ends = np.array([[w, b], np.array([w, b]) + gradient(w, b) / 4])
        # The head is up to 6 pixels wide, 0.12 here.
        np.testing.assert_allclose([low, high], [ends.min(axis=0), ends.max(axis=0)], atol=0.12)

    settle(page, lambda: check(0.2, -1.2))
    line.press("Shift+ArrowRight")
    line.press("Shift+ArrowUp")
    settle(page, lambda: check(0.7, -0.7))


def test_two_parameters_lets_a_point_of_data_move_where_the_descent_ends(open_: Callable[[str], Page]) -> None:
    page = open_("2_two_parameters")
    show = page.locator(".gdviz-interact").nth(1)
    type_number(show, "steps", "100")
    type_number(show, "η", "0.2")
    point = show.get_by_role("slider", name="The last data point")

    def check(last: float) -> None:
        y = np.append(Y[:-1], last)
        best = np.linalg.lstsq(np.stack([X, np.ones(5)], axis=1), y, rcond=None)[0]
        np.testing.assert_allclose(dots(show.locator(".gdviz-drawing").nth(1), 2), [best], atol=0.02)

    settle(page, lambda: check(1.9))
    # A tenth of the axis from −4 to 4 each; sideways it does not go.
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"):
        point.press(f"Shift+{key}")
    settle(page, lambda: check(1.9 - 2.4))


def test_two_parameters_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("2_two_parameters")
    question = page.locator(".gdviz-question").last
    for option, said in (("both", "Not quite: the gradient."), ("the gradient", "Right.")):
        question.get_by_role("radio", name=option, exact=True).check()
        question.get_by_role("button", name="Check").press("Enter")
        expect(question.get_by_role("status")).to_contain_text(said)
        question.get_by_role("button", name="Try again").press("Enter")


@pytest.mark.parametrize("kappa", [4, 10])
def test_the_largest_step_is_twice_the_inverse_curvature(open_: Callable[[str], Page], kappa: int) -> None:
    page = open_("3_the_largest_step")
    show = page.locator(".gdviz-interact").nth(0)
    type_number(show, "Your prediction", "0.4")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    type_number(show, "κ", str(kappa))
    said = f"It explodes above 2/λ = {2 / kappa:g}, as the largest curvature λ is {kappa}. You said 0.4."
    expect(show.locator(".gdviz-sentence")).to_have_text(said)
    # One per cent below and above: each step multiplies y by 1 − ηκ.
    for share in (0.99, 1.01):
        type_number(show, "η", f"{share * 2 / kappa:.4g}")
        factor = 1 - float(f"{share * 2 / kappa:.4g}") * kappa
        assert (abs(factor) < 1) == (share < 1)

        def check(factor: float = factor) -> None:
            drawn = dots(show.locator(".gdviz-drawing").nth(0), 2)
            np.testing.assert_allclose(drawn[:, 1], 0.6 * factor ** np.arange(41), atol=0.02)

        settle(page, check)


def test_the_largest_step_has_its_limit_everywhere(open_: Callable[[str], Page]) -> None:
    page = open_("3_the_largest_step")
    show = page.locator(".gdviz-interact").nth(2)
    point = show.get_by_role("slider", name="Where you stand")
    for x, y in ((1.0, 1.0), (1.4, 1.0), (1.4, 1.4)):
        # The Hessian of (1 − x)² + 5 (y − x²)², by hand.
        hessian = [[2 - 20 * (y - x**2) + 40 * x**2, -20 * x], [-20 * x, 10]]
        curvature = np.linalg.eigvalsh(hessian)[-1]
        wanted = f"Here λ = {curvature:.4g}, and no step longer than η = {2 / curvature:.4g} is safe."
        expect(show.locator(".gdviz-sentence")).to_have_text(wanted)
        point.press("Shift+ArrowRight" if y == 1 and x == 1 else "Shift+ArrowUp")


def test_the_largest_step_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("3_the_largest_step")
    expect(check_answer(page, "0.2")).to_have_text("Right. The second derivative of 5 x² is 10, and 2/10 = 0.2.")


def test_zigzag_takes_steps_in_proportion_to_the_condition_number(open_: Callable[[str], Page]) -> None:
    page = open_("4_zigzag")
    show = page.locator(".gdviz-interact").nth(0)
    type_number(show, "Your prediction", "120")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    counts = {}
    # The shares of 2/κ that are best, to the digits of the slider: η = 2/(1 + κ).
    for kappa, share in ((4, 0.8), (25, 0.96), (50, 0.98), (100, 0.99)):
        type_number(show, "κ", str(kappa))
        type_number(show, "share", str(share))
        eta = share * 2 / kappa
        # Both coordinates by hand, from the same distance.
        x, y = (np.abs(1 - eta * curvature) ** np.arange(501) for curvature in (1, kappa))
        counts[kappa] = int(np.argmax(np.hypot(x, y) <= 0.01 * np.sqrt(2)))
        expect(show.locator(".gdviz-sentence").nth(0)).to_have_text(
            f"With η = {eta:.4g}, it takes {counts[kappa]} steps to 1 % of the distance."
        )
    assert counts[4] == 10
    np.testing.assert_allclose([counts[50] / counts[25], counts[100] / counts[50]], 2, rtol=0.03)
    type_number(show, "share", "0.05")
    expect(show.locator(".gdviz-sentence").nth(1)).to_have_text("With η = 0.001, 500 steps are not enough.")


def test_zigzag_is_two_descents_whatever_the_angle(open_: Callable[[str], Page]) -> None:
    page = open_("4_zigzag")
    show = page.locator(".gdviz-interact").nth(1)
    parts = show.locator(".gdviz-drawing").nth(1)

    def check() -> None:
        step, distance = axis_of(parts, "x"), axis_of(parts, "y", log=True)
        for layer, curvature in ((0, 1), (1, 20)):
            path = parts.locator(".layer").nth(layer).locator(".line").get_attribute("d")
            drawn = np.array(re.findall(r"([-\d.]+),([-\d.]+)", path), float)
            distances = 1.2 * np.abs(1 - 1.6 / 20 * curvature) ** np.arange(len(drawn))
            # Where rounding in float32 does not matter yet.
            seen = distances > 1e-4
            assert seen.sum() > 15
            wanted = np.stack([step(np.arange(len(drawn))), distance(distances)], axis=1)
            np.testing.assert_allclose(drawn[seen], wanted[seen], atol=0.5)

    for angle in ("30", "0", "75"):
        type_number(show, "angle", angle)
        settle(page, check)
    expect(show.locator(".gdviz-sentence")).to_have_text("The curvatures are 1 and 20.")


def test_zigzag_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("4_zigzag")
    expect(check_answer(page, "460")).to_contain_text("Right. Twice as many as at κ = 100")


# ---- 5: Momentum ---------------------------------------------------------------------------------


def heavy_ball(kappa: float, eta: float, mu: float, steps: int, start: tuple[float, float] = (1.2, 1.2)) -> np.ndarray:
    """Return the way of a heavy ball in the bowl (x² + κ y²)/2, by hand, shape (steps + 1, 2)."""
    p, v, path = np.array(start), np.zeros(2), []
    for _ in range(steps + 1):
        path.append(p)
        v = mu * v + p * [1, kappa]
        p = p - eta * v
    return np.array(path)


def steps_to_one_percent(path: np.ndarray) -> int:
    distance = np.hypot(*path.T)
    return int(np.max(np.flatnonzero(distance > 0.01 * distance[0]), initial=-1)) + 1


def line(figure: Locator, layer: int) -> np.ndarray:
    """Return the points of a line, in pixels, shape (points, 2)."""
    path = figure.locator(".layer").nth(layer).locator(".line").get_attribute("d")
    return np.array(re.findall(r"([-\d.]+),([-\d.]+)", path), float)


def best_ball(kappa: float) -> tuple[float, float]:
    """Return Polyak's η and μ, to the digits of the sliders."""
    root = np.sqrt(kappa)
    return round(4 / (root + 1) ** 2, 4), round(((root - 1) / (root + 1)) ** 2, 3)


def test_momentum_says_how_many_steps_it_saves_after_the_prediction(open_: Callable[[str], Page]) -> None:
    page = open_("5_momentum")
    show = page.locator(".gdviz-interact").nth(0)
    surface, distances = (show.locator(".gdviz-drawing").nth(i) for i in range(2))
    said = show.locator(".gdviz-sentence")
    expect(said.nth(1)).to_have_text("The ball needs 116 steps to 1 %.")
    expect(said.nth(0)).to_have_text("")
    type_number(show, "Your prediction", "60")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    root = np.sqrt(50)
    plain = heavy_ball(50, 2 / 51, 0, 150)
    best = heavy_ball(50, 4 / (root + 1) ** 2, ((root - 1) / (root + 1)) ** 2, 150)
    saved = steps_to_one_percent(plain) - steps_to_one_percent(best)
    assert (steps_to_one_percent(plain), saved) == (116, 87)
    expect(said.nth(0)).to_have_text(f"It can save {saved} steps. You said 60.")

    def check(layer: int, path: np.ndarray) -> None:
        step, distance = axis_of(distances, "x"), axis_of(distances, "y", log=True)
        drawn = line(distances, layer)
        wanted = np.stack([step(np.arange(151)), distance(np.hypot(*path.T))], axis=1)
        # Where rounding in float32 does not matter yet.
        seen = np.hypot(*path.T) > 1e-3
        np.testing.assert_allclose(drawn[seen], wanted[seen], atol=0.5)

    settle(page, lambda: check(1, best))
    settle(page, lambda: check(2, plain))
    page.get_by_role("button", name="what no other values beat").press("Enter")
    expect(said.nth(1)).to_have_text("The ball needs 29 steps to 1 %.")
    for mu, eta in (("0.3", "0.04"), ("0.566", "0.0614"), ("0.9", "0.02")):
        type_number(show, "μ", mu)
        type_number(show, "η", eta)
        path = heavy_ball(50, float(eta), float(mu), 150)
        expect(said.nth(1)).to_have_text(f"The ball needs {steps_to_one_percent(path)} steps to 1 %.")
        settle(page, lambda path=path: check(0, path))
    # Beyond η = 2 (1 + μ)/κ it diverges, and says nothing wrong.
    type_number(show, "η", "0.077")
    expect(said.nth(2)).to_have_text("The ball needs more than 150 steps to 1 %.")
    type_number(show, "η", "0.02")
    # Two steps of a tenth of the axis each; the ball follows.
    point = surface.get_by_role("slider", name="Start")
    point.press("Shift+ArrowLeft")
    point.press("Shift+ArrowDown")
    moved = heavy_ball(50, 0.02, 0.9, 150, (0.8, 0.8))
    inside = np.abs(moved).max(axis=1) < 2
    settle(page, lambda: np.testing.assert_allclose(dots(surface, 2)[inside], moved[inside], atol=0.02))


def test_momentum_puts_the_root_of_the_condition_number_in_its_place(open_: Callable[[str], Page]) -> None:
    page = open_("5_momentum")
    show = page.locator(".gdviz-interact").nth(1)
    counts = {}
    for kappa in (25, 100, 400):
        _, mu = best_ball(kappa)
        type_number(show, "κ", str(kappa))
        type_number(show, "μ", str(mu))
        ball = heavy_ball(kappa, 2 * (1 + mu) / (1 + kappa), mu, 1000)
        counts[kappa] = steps_to_one_percent(ball)
        said = show.locator(".gdviz-sentence").nth(1)
        expect(said).to_have_text(f"The ball needs {counts[kappa]} steps to 1 %.")
        # The shares that steps leave: of μ rounded to three digits, within its square root.
        expect(show.locator(".gdviz-sentence").nth(0)).to_contain_text("In the long run")
        words = show.locator(".gdviz-sentence").nth(0).inner_text()
        left = re.search(r"leaves ([\d.]+) of the distance, and ([\d.]+)", words)
        root = np.sqrt(kappa)
        np.testing.assert_allclose(float(left[1]), (root - 1) / (root + 1), rtol=0.02)
        np.testing.assert_allclose(float(left[2]), (kappa - 1) / (kappa + 1), rtol=1e-3)
    # Four times κ, twice the steps: a little more, as the swing across the valley is the wider the longer it is.
    np.testing.assert_allclose([counts[100] / counts[25], counts[400] / counts[100]], 2, rtol=0.12)


def test_momentum_does_not_always_help(open_: Callable[[str], Page]) -> None:
    page = open_("5_momentum")
    show = page.locator(".gdviz-interact").nth(1)
    along, factors = (show.locator(".gdviz-drawing").nth(i) for i in range(2))
    for kappa, mu in ((50, 0.9), (50, 0.98), (1, 0.5)):
        if kappa == 1:
            page.get_by_role("button", name="round bowl").press("Enter")
        else:
            type_number(show, "μ", str(mu))
        # Beyond the best μ, a step leaves its root.
        settle(page, lambda mu=mu: np.testing.assert_allclose(dots(factors, 1), [[mu, np.sqrt(mu)]], atol=0.005))
        ball = heavy_ball(kappa, 2 * (1 + mu) / (1 + kappa), mu, 1000)
        plain = heavy_ball(kappa, 2 / (1 + kappa), 0, 1000)
        needed = steps_to_one_percent(ball)
        expect(show.locator(".gdviz-sentence").nth(1)).to_have_text(f"The ball needs {needed} steps to 1 %.")
        assert (needed > steps_to_one_percent(plain)) == (mu == 0.98 or kappa == 1)

        def check(ball: np.ndarray = ball) -> None:
            drawn = to_values(along, line(along, 0))
            np.testing.assert_allclose(drawn[:, 1], ball[:101, 0], atol=0.01)

        settle(page, check)
        # It overshoots.
        assert ball[:, 0].min() < -0.3


def test_momentum_cuts_across_the_arrows(open_: Callable[[str], Page]) -> None:
    page = open_("5_momentum")
    field = page.locator(".gdviz-field")

    def way(mu: float, start: tuple[float, float]) -> np.ndarray:
        p, v, path = np.array(start), np.zeros(2), []
        for _ in range(201):
            path.append(p)
            x, miss = p[0], p[1] - p[0] ** 2
            v = mu * v + np.array([-2 * (1 - x) - 20 * x * miss, 10 * miss])
            p = p - 0.004 * v
        return np.array(path)

    def check(mu: float, start: tuple[float, float]) -> None:
        left, top, width, height = field.locator(".hit").evaluate(
            "node => ['x', 'y', 'width', 'height'].map((name) => Number(node.getAttribute(name)))"
        )
        data = field.locator(".paths .path").evaluate_all("nodes => nodes.map((node) => node.getAttribute('d'))")
        drawn = list(map(points_of, data))
        assert len(drawn) == 2
        for path, share in zip(drawn, (0.0, mu), strict=True):
            wanted = (way(share, start) - [-2, 3]) * [width / 4, -height / 4] + [left, top]
            np.testing.assert_allclose(path[[0, -1]], wanted[[0, -1]], atol=1)
            # Points that are hardly apart are drawn once.
            off = np.hypot(*(path[:, None] - wanted).transpose(2, 0, 1)).min(axis=1)
            assert len(path) > 30
            assert off.max() < 1

    settle(page, lambda: check(0.9, (-1.5, 0.5)))
    # In the same number of steps, the ball comes ten times as near to the minimum.
    ends = [np.hypot(*(way(mu, (-1.5, 0.5))[-1] - 1)) for mu in (0, 0.9)]
    assert ends[1] < ends[0] / 10
    type_number(page.locator(".gdviz-field-box").locator("xpath=.."), "μ", "0.5")
    settle(page, lambda: check(0.5, (-1.5, 0.5)))
    # A tenth of the axes each.
    start = field.get_by_role("slider")
    start.press("Shift+ArrowRight")
    start.press("Shift+ArrowUp")
    settle(page, lambda: check(0.5, (-1.1, 0.9)))


def test_momentum_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("5_momentum")
    expect(check_answer(page, "400")).to_contain_text("Not quite: 230.")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(check_answer(page, "230")).to_contain_text("Right. As many as plain descent at κ = 100")


# ---- 6: Adam -------------------------------------------------------------------------------------


ADAM_COMPARED = ("gradient descent", "momentum", "Adam")


def turned_descent(name: str, degrees: float, eta: float = 0.2) -> tuple[np.ndarray, np.ndarray]:
    """Return the way of an optimizer in the turned bowl (x² + 100 y²)/2, shape (81, 2), and its losses, by hand."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    axes = np.array([[c, s], [-s, c]])
    hessian, p = axes.T @ np.diag([1, 100]) @ axes, np.array([1.2, 1.2]) @ axes
    first, second, path = np.zeros(2), np.zeros(2), []
    for k in range(1, 82):
        path.append(p)
        g = hessian @ p
        if name == "Adam":
            first, second = 0.9 * first + 0.1 * g, 0.999 * second + 0.001 * g**2
            p = p - eta * first / (1 - 0.9**k) / np.sqrt(second / (1 - 0.999**k))
        else:
            first = (0.5 if name == "momentum" else 0) * first + g
            p = p - 0.01 * first
    return np.array(path), np.einsum("ki,ij,kj->k", path, hessian, path) / 2


def test_adam_wins_along_the_axes_and_loses_across_them(open_: Callable[[str], Page]) -> None:
    page = open_("6_adam")
    show = page.locator(".gdviz-interact").nth(0)
    surface, curves = (show.locator(".gdviz-drawing").nth(i) for i in range(2))
    axis = surface.get_by_role("slider", name="Long axis", include_hidden=True)
    expect(axis).to_have_attribute("aria-disabled", "true")
    expect(curves.locator(".layer").nth(3).locator(".line")).to_have_attribute("d", "")
    ends = {angle: [turned_descent(name, angle)[1][-1] for name in ADAM_COMPARED] for angle in (0, 45)}
    # The order along the axes, which the figure shows before the prediction, is another one than at 45°.
    assert np.argsort(ends[0]).tolist() == [2, 1, 0]
    assert np.argsort(ends[45]).tolist() == [1, 0, 2]
    for name, place in (("Adam", "1st"), ("momentum", "2nd"), ("gradient descent", "3rd")):
        show.get_by_role("radiogroup", name=name).get_by_label(place).press("Space")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    expect(show.locator(".gdviz-sentence").nth(1)).to_have_text(
        "At 45°, gradient descent is number 2, momentum number 1 and Adam number 3. You have 0 of 3 right."
    )

    def check(angle: float) -> None:
        step, loss = axis_of(curves, "x"), axis_of(curves, "y", log=True)
        for i, name in enumerate(ADAM_COMPARED):
            path, losses = turned_descent(name, angle)
            wanted = np.stack([step(np.arange(81)), loss(losses)], axis=1)
            np.testing.assert_allclose(line(curves, i), wanted, atol=0.5)
            inside = np.abs(path).max(axis=1) < 2
            np.testing.assert_allclose(dots(surface, 2 * i + 2)[inside], path[inside], atol=0.02)
        wanted = np.stack([step(np.arange(81)), loss(turned_descent("Adam", 45)[1])], axis=1)
        np.testing.assert_allclose(line(curves, 3), wanted, atol=0.5)

    settle(page, lambda: check(0))
    # By a tenth of the axis from −2 to 2 each: from (1.6, 0) to (1.6, 1.6), and on to (0.8, 1.6).
    for key, count, angle in (("Up", 4, 45), ("Left", 2, np.degrees(np.arctan(2)))):
        for _ in range(count):
            axis.press(f"Shift+Arrow{key}")
        expect(show.locator(".gdviz-sentence").nth(0)).to_have_text(f"The bowl is turned by {angle:.4g}°.")
        settle(page, lambda angle=angle: check(angle))


def test_adam_sees_no_more_of_a_gradient_than_its_signs_at_first(open_: Callable[[str], Page]) -> None:
    page = open_("6_adam")
    show = page.locator(".gdviz-interact").nth(1)
    figure = show.locator(".gdviz-drawing")

    def check(x: float, y: float, degrees: float) -> None:
        c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        axes = np.array([[c, s], [-s, c]])
        gradient = axes.T @ np.diag([1, 100]) @ axes @ [x, y]
        for layer, way in ((1, -gradient / np.hypot(*gradient)), (2, -np.sign(gradient) / np.sqrt(2))):
            ends = np.array([[x, y], [x + way[0], y + way[1]]])
            # The head is up to 6 pixels wide.
            np.testing.assert_allclose(arrow(figure, layer), [ends.min(axis=0), ends.max(axis=0)], atol=0.08)
        signs = ", ".join(f"{-0.2 * sign:.4g}".replace("-", "−") for sign in np.sign(gradient))
        expect(show.locator(".gdviz-sentence")).to_contain_text(f"Adam's first step is ({signs})", timeout=1000)

    settle(page, lambda: check(-1.2, 0.4, 0))
    type_number(show, "angle", "30")
    settle(page, lambda: check(-1.2, 0.4, 30))
    point = figure.get_by_role("slider", name="Where you stand")
    point.press("Shift+ArrowRight")
    point.press("Shift+ArrowDown")
    settle(page, lambda: check(-0.8, 0.0, 30))


def test_adam_is_another_optimizer_at_each_angle_and_the_others_are_not(open_: Callable[[str], Page]) -> None:
    page = open_("6_adam")
    show = page.locator(".gdviz-interact").nth(2)
    figure = show.locator(".gdviz-drawing")
    angles = np.arange(91.0)

    def check(eta: float) -> None:
        across, loss = axis_of(figure, "x"), axis_of(figure, "y", log=True)
        for i, name in enumerate(ADAM_COMPARED):
            ends = np.array([turned_descent(name, angle, eta)[1][-1] for angle in angles])
            drawn = line(figure, i)
            np.testing.assert_allclose(drawn[:, 0], across(angles), atol=0.5)
            # Where it passes through the minimum at this very step, the rest is rounding.
            far = ends > 1e-4
            assert far.sum() > 70
            np.testing.assert_allclose(drawn[far, 1], loss(ends[far]), atol=1)
            assert (np.ptp(drawn[:, 1]) < 0.5) == (name != "Adam")

    settle(page, lambda: check(0.2))
    ends = [turned_descent("Adam", angle)[1][-1] for angle in (0, 45)]
    words = re.compile(r"Adam ends at ([\d.]+) along the axes and at ([\d.]+) at 45°\. .* the others change by 0 %\.")
    expect(show.locator(".gdviz-sentence")).to_have_text(words)
    found = words.search(show.locator(".gdviz-sentence").inner_text())
    np.testing.assert_allclose([float(found[1]), float(found[2])], ends, rtol=0.01)
    type_number(show, "η", "0.05")
    settle(page, lambda: check(0.05))
    page.get_by_role("button", name="A longer step").press("Enter")
    settle(page, lambda: check(0.5))


def test_adam_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("6_adam")
    question = page.locator(".gdviz-question").last
    right = "gradient descent and momentum"
    for option, said in (("all three", f"Not quite: {right}."), (right, "Right.")):
        question.get_by_role("radio", name=option, exact=True).check()
        question.get_by_role("button", name="Check").press("Enter")
        expect(question.get_by_role("status")).to_contain_text(said)
        question.get_by_role("button", name="Try again").press("Enter")


# ---- 7: Noise ------------------------------------------------------------------------------------


def learning_rates(schedule: str, eta: float, steps: int) -> np.ndarray:
    k = np.arange(steps)
    shares = {"constant": 1 + 0 * k, "1/t": 1 / (1 + eta * k), "cosine": (1 + np.cos(np.pi * k / steps)) / 2}
    return eta * shares[schedule]


def cloud_of_points() -> np.ndarray:
    """Return the data of the seventh lesson."""
    return np.asarray(jax.random.normal(jax.random.key(7), (200, 2)), float)


def mean_above_minimum(rates: np.ndarray, size: int) -> np.ndarray:
    """Return how far the loss is above its minimum at each step, in the mean of all runs that there might be.

    A step leaves 1 − η of the distance, and adds η times a vector of the variance of the data over the batch.
    """
    data, expected = cloud_of_points(), []
    squared = np.sum((data.mean(axis=0) - [2.5, 2]) ** 2)
    for rate in rates:
        expected.append(squared / 2)
        squared = (1 - rate) ** 2 * squared + rate**2 * data.var(axis=0).sum() / size
    return np.array(expected)


def logarithmic_line(figure: Locator, layer: int) -> np.ndarray:
    """Return the points of a line in values of the axes, of which the second is logarithmic, shape (points, 2)."""
    pixels, across, upwards = line(figure, layer), axis_of(figure, "x"), axis_of(figure, "y", log=True)
    x = (pixels[:, 0] - across(0)) / (across(1) - across(0))
    return np.stack([x, 10 ** ((pixels[:, 1] - upwards(1)) / (upwards(10) - upwards(1)))], axis=1)


def floors(show: Locator) -> tuple[float, float]:
    """Return the mean of the last 100 steps that is drawn, and that of the last 20 that a sentence says."""
    drawn = logarithmic_line(show.locator(".gdviz-drawing").nth(0), 1)
    np.testing.assert_allclose(drawn[:, 0], np.arange(200), atol=0.1)
    last = re.search(r"last 20 steps is at ([\d.e−]+)\.$", show.locator(".gdviz-sentence").nth(2).inner_text())
    # Sentences are empty while something is computed.
    assert last
    # A tenth of a pixel is less than half a per cent.
    np.testing.assert_allclose(float(last[1].replace("−", "-")), drawn[180:, 1].mean(), rtol=0.01)
    return drawn[100:, 1].mean(), drawn[180:, 1].mean()


def predict_floor(page: Page) -> Locator:
    """Give the ring its place by keys, and return the figure after the prediction."""
    show = page.locator(".gdviz-interact").nth(0)
    ring = show.get_by_role("slider", name="Floor")
    # A tenth of the axis from 10⁻⁴ to 10 each: half a power of ten.
    for _ in range(3):
        ring.press("Shift+ArrowDown")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    return show


def test_noise_has_a_floor_that_grows_with_the_rate_over_the_batch(open_: Callable[[str], Page]) -> None:
    page = open_("7_noise")
    expect(page.locator(".gdviz-interact").nth(0).locator(".layer").nth(2).locator(".line")).to_have_attribute("d", "")
    show = predict_floor(page)
    variance = cloud_of_points().var(axis=0).sum()
    said = show.locator(".gdviz-sentence")
    expect(said.nth(0)).to_contain_text("Your ring is at")
    found = re.search(r"it settles at ([\d.]+)\. Your ring is at ([\d.]+)\.", said.nth(0).inner_text())
    # The mean of 100 runs and 100 steps, of which (1 + 0.81)/(1 − 0.81) are worth one: within 3.1 %, four times that.
    np.testing.assert_allclose(float(found[1]), 0.1 * variance / 8 / 1.9 / 2, rtol=0.125)
    np.testing.assert_allclose(float(found[2]), 0.5 * 10**-1.5, rtol=1e-3)
    shown = {}
    for batch, eta in (("1", 0.1), ("8", 0.1), ("16", 0.2), ("1", 0.4)):
        show.get_by_label("batch", exact=True).select_option(batch)
        type_number(show, "η", str(eta))
        floor = eta * variance / int(batch) / (2 - eta) / 2
        expect(said.nth(1)).to_have_text(f"With a constant η, the floor is at {floor:.4g}.")

        def check(batch: str = batch, eta: float = eta, floor: float = floor) -> None:
            shown[batch, eta], _ = floors(show)
            np.testing.assert_allclose(shown[batch, eta], floor, rtol=0.125)

        settle(page, check)
    # In inverse proportion to the batch, and with the rate as the formula says.
    np.testing.assert_allclose(shown["1", 0.1] / shown["8", 0.1], 8, rtol=0.125)
    np.testing.assert_allclose(shown["1", 0.4] / shown["1", 0.1], 4 * 1.9 / 1.6, rtol=0.125)


def test_noise_draws_a_run_with_the_batches_of_its_key(open_: Callable[[str], Page]) -> None:
    page = open_("7_noise")
    show = predict_floor(page)
    show.get_by_label("batch", exact=True).select_option("4")
    data, p, path = cloud_of_points(), np.array([2.5, 2.0]), []
    for key in jax.random.split(jax.random.split(jax.random.key(1), 100)[0], 200):
        path.append(p)
        p = p - 0.1 * (p - data[np.asarray(jax.random.randint(key, (4,), 0, 200))].mean(axis=0))
    above = np.sum((np.array(path) - data.mean(axis=0)) ** 2, axis=1) / 2
    # A pixel is 4 % of a value, and below 10⁻⁴ is outside.
    settle(
        page,
        lambda: np.testing.assert_allclose(
            np.log10(logarithmic_line(show.locator(".gdviz-drawing").nth(0), 0)[:, 1]), np.log10(above), atol=0.01
        ),
    )


def test_noise_is_lowered_by_schedules(open_: Callable[[str], Page]) -> None:
    page = open_("7_noise")
    show = predict_floor(page)
    ends = {}
    for link, schedule in (("Start with long steps", "constant"), ("1/t", "1/t"), ("a cosine", "cosine")):
        page.get_by_role("button", name=link, exact=True).press("Enter")
        expect(show.get_by_label("schedule")).to_have_value(schedule)
        expected = mean_above_minimum(learning_rates(schedule, 0.5, 200), 1)

        def check(schedule: str = schedule, expected: np.ndarray = expected) -> None:
            ends[schedule] = floors(show)[1]
            # One step's mean of 100 runs is within a tenth; three times that.
            np.testing.assert_allclose(ends[schedule], expected[180:].mean(), rtol=0.3)

        settle(page, check)
    assert ends["1/t"] < ends["constant"] / 10
    assert ends["cosine"] < ends["constant"] / 10


def test_noise_compares_batches_by_the_points_they_have_seen(open_: Callable[[str], Page]) -> None:
    page = open_("7_noise")
    show = page.locator(".gdviz-interact").nth(1)
    figure = show.locator(".gdviz-drawing")

    def shown(schedule: str, eta: float) -> list[np.ndarray]:
        lines = []
        for layer, size in enumerate((1, 8, 32)):
            drawn = logarithmic_line(figure, layer)
            np.testing.assert_allclose(drawn[:, 0], size * np.arange(640 // size), atol=0.5)
            expected = mean_above_minimum(learning_rates(schedule, eta, 640 // size), size)
            # The mean of 100 runs is within a tenth; four times that, as the worst of hundreds of steps counts.
            np.testing.assert_allclose(drawn[:, 1], expected, rtol=0.4)
            lines.append(np.interp([100, 600], *drawn.T))
        return lines

    def check_constant() -> None:
        (early, late), (early_8, late_8), (early_32, _) = shown("constant", 0.1)
        assert early < early_8 / 5 < early_32 / 5
        assert late > 5 * late_8

    settle(page, check_constant)
    page.get_by_role("button", name="With a schedule").press("Enter")

    def check_schedule() -> None:
        (early, late), (early_8, late_8), (early_32, late_32) = shown("1/t", 0.5)
        assert early < early_8 < early_32
        assert late < late_8 < late_32

    settle(page, check_schedule)


def test_the_runs_of_noise_end_as_far_off_as_the_ring_says(open_: Callable[[str], Page]) -> None:
    page = open_("7_noise")
    data = cloud_of_points()
    for eta in (0.1, 0.8):
        type_number(page.locator(".widget-vbox:has(> .bqplot)"), "η", str(eta))

        def check(eta: float = eta) -> None:
            drawn = chart_of(page, "The ends of 100 runs")
            to_pixel = axis_scales(drawn)
            zero, one = to_pixel(np.array([0, 1]), np.array([0, 1]))
            away = [(points - zero) / (one - zero) - data.mean(axis=0) for points in map(points_of, drawn["curves"])]
            radius = np.sqrt(eta * data.var(axis=0).sum() / (2 - eta))
            # Half a pixel.
            np.testing.assert_allclose(np.hypot(*away[0].T), radius, atol=0.01)
            ends = np.array([points_of(place)[0] for place in drawn["points"]])
            assert len(ends) == 100
            # 100 runs of two coordinates: the mean of their squares is off by a tenth.
            off = (ends - zero) / (one - zero) - data.mean(axis=0)
            assert np.mean(np.sum(off**2, axis=1)) == pytest.approx(radius**2, rel=0.35)

        settle(page, check)


def test_noise_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("7_noise")
    expect(check_answer(page, "0.05")).to_contain_text("Not quite: 0.02597. About a quarter of 0.1")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(check_answer(page, "0.026")).to_contain_text("Right.")


# ---- 8: Whose fault? ------------------------------------------------------------------------------


def numbers_of(figure: Locator, layer: int) -> list[float]:
    """Return the numbers that a layer of labels shows."""
    return list(map(number, figure.locator(".layer").nth(layer).locator(".label").all_text_contents()))


def by_hand(w1: float, w2: float, x: float, y: float) -> tuple[list[float], list[float]]:
    """Return the values of the graph, and the gradient in each but y, in the order of its labels."""
    z, h = w1 * x, np.tanh(w1 * x)
    e = 2 * (w2 * h - y)
    back = e * w2 * (1 - h**2)
    return [x, z, h, w2 * h, (w2 * h - y) ** 2, w1, w2, y], [back * w1, back, e * w2, e, 1, back * x, e * h]


def test_whose_fault_shows_the_gradients_after_the_prediction(open_: Callable[[str], Page]) -> None:
    page = open_("8_whose_fault")
    show = page.locator(".gdviz-interact").nth(0)
    graph = show.locator(".gdviz-drawing")
    expect(graph.locator(".layer").nth(4).locator(".label")).to_have_count(8)
    expect(graph.locator(".layer").nth(5).locator(".label")).to_have_count(0)
    for weight in ("w₁", "w₂"):
        show.get_by_role("radiogroup", name=weight).get_by_role("radio", name="−").press("Space")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    expect(show.locator(".gdviz-sentence").nth(0)).to_have_text("1 of your 2 signs are right.")
    expect(show.locator(".gdviz-sentence").nth(1)).to_contain_text("∂L/∂w₁ = −3.348 and ∂L/∂w₂ = 2.651")
    for w1, w2, x, y in ((-0.8, 1.5, 1, 1), (0.5, -2, 1.2, -0.5), (2, 0, -1, 0.3)):
        for name, value in {"w₁": w1, "w₂": w2, "x": x, "y": y}.items():
            type_number(show, name, str(value))

        def check(w1: float = w1, w2: float = w2, x: float = x, y: float = y) -> None:
            # Three digits are shown.
            for layer, wanted in zip((4, 5), by_hand(w1, w2, x, y), strict=True):
                np.testing.assert_allclose(numbers_of(graph, layer), wanted, rtol=5e-3, atol=1e-6)

        settle(page, check)


def test_whose_fault_shows_the_way_forward_and_back_number_by_number(open_: Callable[[str], Page]) -> None:
    page = open_("8_whose_fault")
    steps = page.locator(".gdviz-steps")
    graph = steps.locator(".gdviz-drawing")
    values, gradients = by_hand(-0.8, 1.5, 1, 1)
    # Which of the gradients of x, z, h, ŷ, L, w₁, w₂ each step adds.
    wanted: list[float] = []
    for i, added in enumerate([[], [4], [3], [2, 6], [1], [0, 5]]):
        wanted += [gradients[j] for j in added]
        if i:
            steps.get_by_role("button", name="Next").press("Enter")
        expect(steps.locator("[role=group] [role=status]")).to_contain_text(f"Step {i + 1} of 7")

        def check(wanted: tuple[float, ...] = tuple(sorted(wanted))) -> None:
            np.testing.assert_allclose(numbers_of(graph, 4), values, rtol=5e-3)
            np.testing.assert_allclose(sorted(numbers_of(graph, 5)), wanted, rtol=5e-3)

        settle(page, check)
        # The numbers of the text are those of the lesson's network.
        text = str(steps.locator("[aria-current]").text_content())
        known = np.array([*values, *gradients, 1 - values[2] ** 2])
        for said in re.findall(r"−?\d\.\d+", text):
            assert np.min(np.abs(known - float(said.replace("−", "-")))) < 0.006
    steps.get_by_role("button", name="Next").press("Enter")
    settle(page, lambda: np.testing.assert_allclose(numbers_of(graph, 5), by_hand(-0.8, 0, 1, 1)[1], rtol=5e-3))


def test_whose_fault_has_the_number_beside_its_arrow(open_: Callable[[str], Page]) -> None:
    page = open_("8_whose_fault")
    # The one in which nothing is asked.
    graph = page.locator(".gdviz-interact").nth(2).locator(".gdviz-drawing").nth(1)
    expect(graph.locator(".ticks text")).to_have_count(0)
    read = "nodes => nodes.map(node => [node.getAttribute('x'), node.getAttribute('y')].map(Number))"
    names, values, gradients = (
        np.array(graph.locator(".layer").nth(layer).locator(".label").evaluate_all(read)) for layer in (2, 4, 5)
    )
    outlines = graph.locator(".layer").nth(3).locator(".arrows").get_attribute("d").split("M")[1:]
    pixels = [np.array(re.findall(r"([-\d.]+)[, ]([-\d.]+)", outline), float) for outline in outlines]
    middles = np.array([(each.min(axis=0) + each.max(axis=0)) / 2 for each in pixels])
    # Value and gradient are at the same distance on both sides of the middle of their arrow.
    np.testing.assert_allclose((values[:7] + gradients) / 2, middles[:7], atol=0.5)
    np.testing.assert_allclose(names[:5, 0], middles[:5, 0], atol=0.5)
    np.testing.assert_allclose(names[5:, 0], middles[5:, 0], atol=0.5)
    assert (values[:5, 1] < middles[:5, 1]).all()


def test_whose_fault_gives_little_back_where_tanh_is_flat(open_: Callable[[str], Page]) -> None:
    page = open_("8_whose_fault")
    show = page.locator(".gdviz-interact").nth(2)
    curve, graph = (show.locator(".gdviz-drawing").nth(i) for i in (0, 1))
    point = show.get_by_role("slider", name="Data point")
    for key in ("ArrowRight",) * 3:
        point.press(f"Shift+{key}")

    def check() -> None:
        gradients = by_hand(0.8, 1, 3.4, 2)[1]
        np.testing.assert_allclose(numbers_of(graph, 5), gradients, rtol=5e-3)
        # Of what comes to tanh hardly anything gets through.
        assert abs(gradients[1]) < 0.02 * abs(gradients[2])
        # After a step of 0.1 against the gradients of both weights.
        after = np.array([0.8, 1]) - 0.1 * np.array(gradients[5:])
        path = curve.locator(".layer").nth(1).locator(".line").get_attribute("d")
        drawn = to_values(curve, np.array(re.findall(r"([-\d.]+),([-\d.]+)", path), float))
        np.testing.assert_allclose(drawn[:, 1], after[1] * np.tanh(after[0] * drawn[:, 0]), atol=0.01)
        losses = [(w[1] * np.tanh(w[0] * 3.4) - 2) ** 2 for w in ((0.8, 1), after)]
        expect(show.locator(".gdviz-sentence")).to_have_text(
            "The step takes the loss from {:.4g} to {:.4g}.".format(*losses), timeout=1000
        )

    settle(page, check)


def test_whose_fault_finds_the_best_difference_at_the_square_root_of_the_rounding(open_: Callable[[str], Page]) -> None:
    page = open_("8_whose_fault")
    show = page.locator(".gdviz-interact").nth(3)
    figure = show.locator(".gdviz-drawing")
    type_number(show, "exponent", "-8")
    expect(show.locator(".gdviz-sentence")).to_contain_text("off by 100 % with 32 bits")
    across, upwards = axis_of(figure, "x"), axis_of(figure, "y", log=True)
    weights = 0.8 + 0.01 * np.arange(32)
    # The error of a difference over a small h is h |L″ / 2 L′|, of L(w) = (tanh w − 2)²: by hand.
    t = np.tanh(weights)
    slope, bend = 2 * (t - 2) * (1 - t**2), 2 * (1 - t**2) ** 2 - 4 * (t - 2) * t * (1 - t**2)
    truncation = np.mean(np.abs(bend / slope / 2))
    lowest = []
    for layer, dtype in ((0, np.float32), (1, np.float64)):
        path = figure.locator(".layer").nth(layer).locator(".line").get_attribute("d")
        pixels = np.array(re.findall(r"([-\d.]+),([-\d.]+)", path), float)
        exponents = (pixels[:, 0] - across(0)) / (across(1) - across(0))
        errors = 10 ** ((pixels[:, 1] - upwards(1)) / (upwards(10) - upwards(1)))
        rounding = np.finfo(dtype).eps
        best = 10 ** exponents[np.argmin(errors)]
        # Both parts of the error are equal near √ε, up to a factor of the loss, of which the flat bottom hides some.
        assert 0.1 < best / np.sqrt(rounding) < 10
        right = (exponents > np.log10(best) + 1.5) & (exponents < -1.5)
        # A tenth of a pixel is half a per cent here; terms in h² add up to 3 %.
        np.testing.assert_allclose(errors[right], truncation * 10 ** exponents[right], rtol=0.05)
        lowest.append(errors.min())
    assert 1e-4 < lowest[0] < 2e-3
    assert 3e-9 < lowest[1] < 1e-7
    # Autodiff loses no more than a few roundings, with the same 32 bits.
    path = figure.locator(".layer").nth(2).locator(".line").get_attribute("d")
    height = float(re.findall(r",([-\d.]+)", path)[0])
    assert 10 ** ((height - upwards(1)) / (upwards(10) - upwards(1))) < 10 * np.finfo(np.float32).eps


def test_whose_fault_says_what_a_gradient_costs_and_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("8_whose_fault")
    expect(page.get_by_text("12,288 weights: differences cost 12,289 evaluations")).to_be_visible()
    costs = [float(cost) for cost in re.findall(r"jax\.grad (\d\.\d)", page.locator("body").inner_text())]
    # One evaluation forward, and two products for each of its own backward, and a little for tanh.
    np.testing.assert_allclose(costs, 3, atol=0.35)
    assert len(costs) == 3
    expect(check_answer(page, "0.6")).to_contain_text("Not quite: 0.07065. The slope of tanh is 1 − h²")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(check_answer(page, "0.07")).to_contain_text("Right.")


# ---- 9: A network learns --------------------------------------------------------------------------


OUTER = np.arange(80) % 2 == 1
"""Which of the points of the ninth lesson are of the outer class."""


def plane_points() -> np.ndarray:
    """Return the points of the ninth lesson, shape (2, points)."""
    share, angle = (np.array(jax.random.uniform(key, 80), float) for key in jax.random.split(jax.random.key(1)))
    radius = np.where(OUTER, 1.6 + 0.8 * share, np.sqrt(share))
    return radius * np.stack([np.cos(2 * np.pi * angle), np.sin(2 * np.pi * angle)])


def trained(x: np.ndarray, units: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Train as the lesson does, with gradients by hand, in float64: losses, whether each point is right, w and b."""
    w, v = (np.array(jax.random.normal(key, (8, 4)), float)[:units] for key in jax.random.split(jax.random.key(seed)))
    w, v, b, c, losses = w[:, : len(x)], v[:, 0] / 2, np.zeros(units), 0.0, []
    for step in range(601):
        h = np.tanh(w @ x + b[:, None])
        z = v @ h + c
        losses.append(np.mean(np.logaddexp(0, np.where(OUTER, -z, z))))
        if step == 600:
            break
        d_z = (1 / (1 + np.exp(-z)) - OUTER) / 80
        d_h = v[:, None] * d_z * (1 - h**2)
        w, b, v, c = w - d_h @ x.T, b - d_h.sum(1), v - h @ d_z, c - d_z.sum()
    return np.array(losses), (z > 0) == OUTER, w, b


def commit_border(show: Locator) -> np.ndarray:
    """Drag the corners towards the middle, by keys, and commit; return them."""
    corners = 2.3 * np.stack([np.cos(np.pi / 3 * np.arange(6)), np.sin(np.pi / 3 * np.arange(6))], axis=1)
    ways = {"ArrowLeft": (-1, 0), "ArrowRight": (1, 0), "ArrowUp": (0, 1), "ArrowDown": (0, -1)}
    moves = ("ArrowLeft", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowUp")
    for i, (key, times) in enumerate(zip(moves, (2, 1, 1, 2, 1, 1), strict=True)):
        for _ in range(times):
            show.get_by_role("slider", name=f"Corner {i + 1}").press(f"Shift+{key}")
        # A tenth of the axis from −2.6 to 2.6.
        corners[i] += 0.52 * times * np.array(ways[key])
    show.get_by_role("button", name="This is my prediction").press("Enter")
    return corners


def test_a_network_learns_folds_the_plane_with_each_unit(open_: Callable[[str], Page]) -> None:
    page = open_("9_a_network_learns")
    show = page.locator(".gdviz-interact").nth(0)
    plane, curve = (show.locator(".gdviz-drawing").nth(i) for i in (0, 1))
    transparent = "canvas => canvas.getContext('2d').getImageData(30, 30, 1, 1).data[3] === 0"
    settle(page, lambda: np.testing.assert_equal(plane.locator("canvas").evaluate(transparent), True))
    x = plane_points()
    inside = Path(commit_border(show)).contains_points(x.T)
    yours = 100 * np.mean(inside != OUTER)
    assert yours > 90
    shares = {}
    for units in (1, 2, 3, 8):
        type_number(show, "units", str(units))
        losses, right, w, b = trained(x, units)
        shares[units] = 100 * right.mean()
        expect(show.locator(".gdviz-sentence")).to_have_text(
            f"Your border separates {yours:.4g} % of the points, the network {shares[units]:.4g} %."
        )

        def check(losses: np.ndarray = losses, w: np.ndarray = w, b: np.ndarray = b) -> None:
            path = curve.locator(".layer").nth(0).locator(".line").get_attribute("d")
            drawn = to_values(curve, np.array(re.findall(r"([-\d.]+),([-\d.]+)", path), float))
            # A pixel is 0.003 here; float32 over 600 steps adds less.
            np.testing.assert_allclose(drawn[:, 1], losses, atol=0.005)
            lines = [line.get_attribute("d") for line in plane.locator(".layer").nth(2).locator(".line").all()]
            found = [re.findall(r"([-\d.]+),([-\d.]+)", line) for line in lines]
            folds = [to_values(plane, np.array(ends, float)) for ends in found if ends]
            assert len(folds) == len(b)
            for ends, weights, bias in zip(folds, w, b, strict=True):
                # Both ends are 9 away from the middle, so rounding turns the line by little.
                np.testing.assert_allclose((ends @ weights[:2] + bias) / np.hypot(*weights[:2]), 0, atol=0.03)

        settle(page, check)
    # One straight border, a strip, a triangle: the statement of the lesson.
    assert shares[1] < 75
    assert 85 < shares[2] < 95
    assert shares[3] == shares[8] == 100


def test_a_network_learns_from_squares_with_one_unit_and_from_moved_data(open_: Callable[[str], Page]) -> None:
    page = open_("9_a_network_learns")
    show = page.locator(".gdviz-interact").nth(0)
    commit_border(show)
    x = plane_points()
    said = show.locator(".gdviz-sentence")
    show.get_by_label("inputs").select_option("squares")
    assert trained(np.concatenate([0 * x, x**2]), 1)[1].all()
    expect(said).to_contain_text("the network 100 %.")
    show.get_by_label("inputs").select_option("coordinates")
    type_number(show, "units", "3")
    point = show.get_by_role("slider", name="A data point")
    for _ in range(3):
        point.press("Shift+ArrowLeft")
    # Among the points of the other class, where three folds do not get it back.
    x[:, 0] += (-1.56, 0)
    share = 100 * trained(x, 3)[1].mean()
    assert share < 100
    expect(said).to_contain_text(f"the network {share:.4g} %.")
    # The training can be wound back: at its beginning, the loss is that of the random weights.
    show.get_by_role("slider", name="steps").press("Home")
    curve = show.locator(".gdviz-drawing").nth(1)
    settle(page, lambda: np.testing.assert_allclose(dots(curve, 1) / [600, 1], [[0, trained(x, 3)[0][0]]], atol=0.005))


def deep_gradients(scale: float, layers: int) -> np.ndarray:
    """Return the norm of the gradient of each layer's weights at the start of the deep network, by hand, in float64."""
    keys = jax.random.split(jax.random.key(0), 3)
    first, w, last = (np.array(jax.random.normal(key, (12, 12, 12)), float) for key in keys)
    w, first, last = scale * np.sqrt(1 / 6) * w, first[0, :, :2], np.sqrt(1 / 6) * last[0, 0]
    values = [np.maximum(first @ plane_points(), 0)]
    for weights in w[:layers]:
        values.append(np.maximum(weights @ values[-1], 0))
    back = last[:, None] * (1 / (1 + np.exp(-(last @ values[-1]))) - OUTER) / 80
    norms = []
    for i in reversed(range(layers)):
        back = back * (values[i + 1] > 0)
        norms.append(np.linalg.norm(back @ values[i].T))
        back = w[i].T @ back
    return np.array(norms[::-1])


@pytest.mark.parametrize("layers", [2, 10])
def test_a_network_learns_only_if_depth_and_first_weights_let_it(open_: Callable[[str], Page], layers: int) -> None:
    page = open_("9_a_network_learns")
    show = page.locator(".gdviz-interact").nth(1)
    figure = show.locator(".gdviz-drawing").nth(0)
    type_number(show, "layers", str(layers))
    norms = {scale: deep_gradients(scale, layers) for scale in (0.5, 1, 2)}

    def check() -> None:
        upwards = axis_of(figure, "y", log=True)
        for i, wanted in enumerate(norms.values()):
            path = figure.locator(".layer").nth(i).locator(".line").get_attribute("d")
            drawn = np.array(re.findall(r"[-\d.]+,([-\d.]+)", path), float)
            np.testing.assert_allclose(drawn, upwards(wanted), atol=0.5)

    settle(page, check)
    found = re.search(r"200 steps: (\S+) from half of it, (\S+) from √\(2/n\), (\S+) from", show.inner_text())
    assert found
    losses = [np.nan if text == "–" else number(text) for text in found.groups()]
    # Each layer but the one itself multiplies its gradient by the scale; the slope of the loss differs by less than 3.
    ratio = np.median(norms[0.5] / norms[1]) * 2.0 ** (layers - 1)
    assert 1 / 3 < ratio < 3
    if layers == 2:
        assert max(losses) < 0.1
    else:
        assert losses[1] < 0.02
        assert losses[0] > 0.6
        assert not losses[2] < 0.6


def test_a_network_learns_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("9_a_network_learns")
    expect(check_answer(page, "2")).to_contain_text("Not quite: 3. Each unit is one straight fold")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(check_answer(page, "3")).to_contain_text("Right.")


# ---- 10: When to stop? ----------------------------------------------------------------------------


def noisy_sine() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the training and the test data of the tenth lesson."""
    keys = jax.random.split(jax.random.key(0), 3)
    x = np.array(jax.random.uniform(keys[0], 40, minval=-2, maxval=2), float)
    x_test = np.linspace(-2, 2, 60)
    y, y_test = (
        np.sin(2 * at) + 0.4 * np.array(jax.random.normal(key, len(at)), float)
        for at, key in ((x, keys[1]), (x_test, keys[2]))
    )
    return x, y, x_test, y_test


class SineFit:
    """The network of the tenth lesson and its training by Adam, with gradients by hand, in float64.

    `p` has the weights w, b and v of its units, and c, after 2000 steps; `losses` are (training, test) every 20 steps.
    """

    def __init__(self, points: int, width: int = 16, penalty: float = 0.0) -> None:
        x, y, *self.test = noisy_sine()
        self.training, self.width, self.penalty = (x[:points], y[:points]), width, penalty
        keys = jax.random.split(jax.random.key(0), 3)
        w, b, v = (np.array(jax.random.normal(key, 24), float)[:width] for key in keys)
        self.p = np.concatenate([w, b, v / np.sqrt(width), [0.0]])
        self.losses = []
        m, s = np.zeros_like(self.p), np.zeros_like(self.p)
        for step in range(2001):
            if step % 20 == 0:
                self.losses.append((self.loss(self.p, *self.training), self.loss(self.p, *self.test)))
            if step < 2000:
                g = self.gradient(self.p)
                m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
                scaled = np.sqrt(s / (1 - 0.999 ** (step + 1))) + 1e-8
                self.p = self.p - 0.01 * m / (1 - 0.9 ** (step + 1)) / scaled

    def outputs(self, p: np.ndarray, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        w, b, v = np.split(p[:-1], 3)
        h = np.tanh(w[:, None] * x + b[:, None])
        return v @ h + p[-1], h

    def loss(self, p: np.ndarray, x: np.ndarray, y: np.ndarray) -> float:
        return float(np.mean((self.outputs(p, x)[0] - y) ** 2))

    def gradient(self, p: np.ndarray, penalised: bool = True) -> np.ndarray:
        (x, y), (w, _, v) = self.training, np.split(p[:-1], 3)
        z, h = self.outputs(p, x)
        e = 2 * (z - y) / len(x)
        back = v[:, None] * e * (1 - h**2)
        decay = 2 * self.penalty * np.concatenate([w, 0 * w, v, [0.0]]) if penalised else 0
        return np.concatenate([back @ x, back.sum(1), h @ e, [e.sum()]]) + decay

    def hessian(self) -> np.ndarray:
        """Return that of the training loss without the penalty, by central differences of the gradient by hand."""
        near = 1e-5 * np.eye(len(self.p))
        rows = [self.gradient(self.p + d, False) - self.gradient(self.p - d, False) for d in near]
        return np.array(rows) / 2e-5


fitted = functools.cache(SineFit)


def line_of(figure: Locator, layer: int) -> np.ndarray:
    """Return the points of a line, in values of the axes, shape (points, 2)."""
    path = figure.locator(".layer").nth(layer).locator(".line").get_attribute("d")
    return to_values(figure, np.array(re.findall(r"([-\d.]+),([-\d.]+)", path), float))


def test_when_to_stop_shows_the_test_loss_after_the_prediction(open_: Callable[[str], Page]) -> None:
    page = open_("10_when_to_stop")
    show = page.locator(".gdviz-interact").nth(0)
    curves = show.locator(".gdviz-drawing").nth(0)
    assert curves.locator(".layer").nth(1).locator(".line").get_attribute("d") == ""
    heights = np.full(5, 0.6)
    # A tenth of the axis from 0 to 1.2; sideways they do not go.
    for i, (step, keys) in enumerate(((100, "DR"), (400, "DD"), (800, ""), (1400, "U"), (2000, "UU"))):
        ring = show.get_by_role("slider", name=re.compile(f"^After {step} steps"))
        for key in keys:
            ring.press("Shift+Arrow" + {"D": "Down", "U": "Up", "R": "Right"}[key])
        heights[i] += 0.12 * (keys.count("U") - keys.count("D"))
    show.get_by_role("button", name="This is my prediction").press("Enter")
    ratios = {}
    for points, penalty in ((10, 0.0), (10, 0.01), (40, 0.0)):
        type_number(show, "points", str(points))
        type_number(show, "penalty", str(penalty))
        training, tested = np.transpose(fitted(points, penalty=penalty).losses)
        ratios[points, penalty] = tested[-1] / tested.min()

        def check(training: np.ndarray = training, tested: np.ndarray = tested) -> None:
            for layer, wanted in ((0, training), (1, tested)):
                drawn = line_of(curves, layer)
                np.testing.assert_allclose(drawn[:, 0], 20 * np.arange(101), atol=1)
                # Half a pixel of 300 that are 1.2; float32 adds a thousandth.
                np.testing.assert_allclose(drawn[:, 1], wanted, atol=0.003)

        settle(page, check)
        off = np.mean(np.abs(np.interp([100, 400, 800, 1400, 2000], 20 * np.arange(101), tested) - heights))
        said = show.locator(".gdviz-sentence")
        found = re.search(r"Your curve is (\S+) away", said.nth(0).inner_text())
        assert found
        assert abs(float(found[1]) - off) < 2e-3
        best = re.search(r"lowest after (\d+) steps: ([\d.]+)\. After 2000 it is ([\d.]+)\.", said.nth(1).inner_text())
        assert best
        assert abs(int(best[1]) - 20 * np.argmin(tested)) <= 20
        np.testing.assert_allclose([float(best[2]), float(best[3])], [tested.min(), tested[-1]], rtol=5e-3)
    # The statement of the lesson: with ten points the test loss doubles; a penalty or more points hold it down.
    assert ratios[10, 0.0] > 1.9
    assert ratios[10, 0.01] < 1.02
    assert ratios[40, 0.0] < 1.15


def test_when_to_stop_lets_the_training_end_early(open_: Callable[[str], Page]) -> None:
    page = open_("10_when_to_stop")
    show = page.locator(".gdviz-interact").nth(0)
    show.get_by_role("slider", name=re.compile("^After 100 steps")).press("Shift+ArrowDown")
    show.get_by_role("button", name="This is my prediction").press("Enter")
    page.get_by_role("button", name="stop early").press("Enter")
    training, tested = np.transpose(fitted(10).losses)
    marks = np.array([[300, training[15]], [300, tested[15]]])
    curves = show.locator(".gdviz-drawing").nth(0)

    def check() -> None:
        found = (
            curves.locator(".layer")
            .nth(3)
            .locator(".dots")
            .evaluate_all("nodes => nodes.map(n => n.getAttribute('d'))")
        )
        drawn = to_values(curves, np.array(re.findall(r"M([-\d.]+),([-\d.]+)", "".join(found)), float))
        np.testing.assert_allclose(drawn / [1000, 1], marks / [1000, 1], atol=0.003)

    settle(page, check)


def test_when_to_stop_finds_the_penalty_between_too_little_and_too_much(open_: Callable[[str], Page]) -> None:
    page = open_("10_when_to_stop")
    show = page.locator(".gdviz-interact").nth(1)
    figure = show.locator(".gdviz-drawing")
    ends = np.array([fitted(10, penalty=10**exponent).losses[-1] for exponent in np.linspace(-4, -1, 7)])
    assert np.argmin(ends[:, 1]) == 4
    for layer in (0, 1):
        np.testing.assert_allclose(line_of(figure, layer)[:, 1], ends[:, layer], atol=0.005)
    expect(show.locator(".gdviz-sentence")).to_contain_text("with a penalty of 0.01.")
    type_number(show, "points", "40")
    # The best that a penalty can do with ten points is worse than what is reached without any with forty.
    without = fitted(40).losses[-1][1]
    assert without < ends[:, 1].min() - 0.1
    settle(page, lambda: np.testing.assert_allclose(line_of(figure, 1)[0, 1], without, atol=0.02))


def test_when_to_stop_has_a_sharper_minimum_with_few_points(open_: Callable[[str], Page]) -> None:
    page = open_("10_when_to_stop")
    show = page.locator(".gdviz-interact").nth(2)
    found = re.search(r"is ([\d.]+) with 10 points, and ([\d.]+) with 40", show.locator(".gdviz-sentence").inner_text())
    assert found
    fits = [fitted(points) for points in (10, 40)]
    curvatures, directions = zip(*(np.linalg.eigh(fit.hessian()) for fit in fits), strict=True)
    np.testing.assert_allclose([float(each) for each in found.groups()], [c[-1] for c in curvatures], rtol=0.01)
    assert curvatures[0][-1] > 1.4 * curvatures[1][-1]
    for i, fit in enumerate(fits):
        figure, direction = show.locator(".gdviz-drawing").nth(i), directions[i][:, -1]
        away, _ = line_of(figure, 0).T
        for layer, data in ((0, fit.training), (1, fit.test)):
            drawn = line_of(figure, layer)[:, 1]
            # An eigenvector has either sign.
            ways = [[fit.loss(fit.p + sign * a * direction, *data) for a in away] for sign in (1, -1)]
            seen = drawn < 2.9
            assert min(np.abs(np.array(way) - drawn)[seen].max() for way in ways) < 0.03


def test_when_to_stop_ends_with_what_has_been_seen(open_: Callable[[str], Page]) -> None:
    page = open_("10_when_to_stop")
    expect(check_answer(page, "1")).to_contain_text("Not quite: 2.06 times.")
    page.get_by_role("button", name="Try again").press("Enter")
    expect(check_answer(page, "2")).to_contain_text("Right.")


# ---- All of them ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_weighs_no_more_than_450_kilobytes(exported: Callable[[str], pathlib.Path], name: str) -> None:
    site = exported(name)
    page = site / f"{name.split('/')[1]}.html"
    scripts = re.findall(r'<script defer src="([^"]+)"', page.read_text(encoding="utf-8"))
    assert len(scripts) >= 3
    assert sum((page.parent / f"{file}.br").stat().st_size for file in (page.name, *scripts)) <= 450_000
