"""Every control of the lesson, moved as a reader would, against `descend` called here."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from gdviz import GALLERY, OPTIMIZERS
from gdviz.optimizers import LINE_SEARCH_OPTIMIZERS
from gdviz.problems import random_start
from tests.browser.drawings import drawn
from tests.browser.lesson import (
    check_all,
    choose,
    expected,
    settle,
    slider,
    start_late,
    state_of,
    surface_of,
)

pytestmark = pytest.mark.browser
OpenPage = Callable[..., Page]


def test_the_lesson_opens_with_all_views_drawn(open_lesson: OpenPage) -> None:
    page = open_lesson()
    check_all(page, picture=True, problem="linear", optimizer="gradient_descent", steps="50", step="50")


def test_each_problem_is_drawn(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=ackley")
    for name in GALLERY:
        choose(page, "Problem", GALLERY.titles[name])
        state = check_all(page, picture=True, problem=name)
        expect(page.locator(".gdviz-title b")).to_have_text(GALLERY.titles[name])
        loss = expected(state).trajectory.loss
        assert loss[-1] < loss[0]


def test_each_optimizer_and_each_of_its_hyperparameters(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=wave&steps=40&step=20")
    for name, optimizer in (OPTIMIZERS | LINE_SEARCH_OPTIMIZERS).items():
        choose(page, "Optimizer", optimizer.title)
        state = check_all(page, optimizer=name)
        for parameter in optimizer.hyperparameters:
            others = {key: value for key, value in state.items() if key != parameter.name}
            before = float(state[parameter.name])
            slider(page, parameter.title).press("ArrowLeft")
            settle(page, lambda parameter=parameter, before=before: _assert_less(page, parameter.name, before))
            state = check_all(page, **others)


def _assert_less(page: Page, name: str, before: float) -> None:
    assert float(state_of(page)[name]) < before


def test_condition_number_of_the_bowl(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=bowl")
    handle = slider(page, "Condition κ")
    expect(handle).to_be_visible()
    before = state_of(page)
    handle.fill("1.5")
    kept = {name: before[name] for name in ("start", "view", "learning_rate")}
    check_all(page, picture=True, condition_number="31.6", **kept)
    number = page.get_by_label("Condition κ, as a number")
    expect(number).to_have_value("31.6")
    number.fill("2.5")
    number.press("Enter")
    check_all(page, picture=True, condition_number="2.5")
    number.fill("0")
    number.press("Enter")
    expect(number).to_have_attribute("aria-invalid", "true")
    check_all(page, condition_number="2.5")
    choose(page, "Problem", "Saddle")
    expect(handle).to_be_hidden()
    choose(page, "Problem", GALLERY.titles["bowl"])
    check_all(page, picture=True, condition_number="10", learning_rate=before["learning_rate"])


def test_small_numbers_read_alike_everywhere(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau&start=-0.00001240,0.5&step=0&learning_rate=0.00002")
    expect(page.locator(".gdviz-surface-view .status")).to_contain_text("= −1.24e−5, ")
    number = page.locator(".gdviz-slider:visible", has_text="Learning rate").locator("input[type=text]")
    expect(number).to_have_value("2e−5")
    number.fill("3e−5")
    number.press("Enter")
    check_all(page, learning_rate="0.00003")


def test_chart_and_note_take_turns_and_leave_nothing_behind(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=linear")
    chart = page.locator(".gdviz-chart").filter(has_text="Data, and the model at the current step")
    note = page.get_by_text("This problem has no data to fit.")
    protocol = page.context.new_cdp_session(page)
    protocol.send("Performance.enable")

    def take_turns(times: int) -> int:
        """Change the problem to and fro; return how many listeners the page has then."""
        for name in ["himmelblau", "linear"] * times:
            choose(page, "Problem", GALLERY.titles[name])
            check_all(page, problem=name)
            shown, hidden = (chart, note) if name == "linear" else (note, chart)
            expect(shown).to_be_visible()
            expect(hidden).to_be_hidden()
        protocol.send("HeapProfiler.collectGarbage")
        metrics = protocol.send("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "JSEventListeners")

    before = take_turns(1)
    # Each view of a chart has about 80.
    assert take_turns(3) < before + 40


def test_random_key_chooses_the_start(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau")
    handle = slider(page, "Random key")
    problem = GALLERY["himmelblau"]()
    for key, press in enumerate(["Home", "ArrowRight", "ArrowRight", "ArrowRight"]):
        handle.press(press)
        start = np.asarray(random_start(problem, key))
        settle(page, lambda key=key, start=start: _assert_start(check_all(page, key=str(key)), start, 1e-6))


def _assert_start(state: dict[str, str], wanted: np.ndarray, tolerance: float) -> None:
    np.testing.assert_allclose(_numbers(state["start"]), wanted, atol=tolerance)


def _numbers(text: str) -> np.ndarray:
    return np.array(text.split(","), float)


def test_number_of_steps(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=saddle")
    handle = slider(page, "Steps")
    for _ in range(12):
        handle.press("ArrowLeft")
    check_all(page, steps="38", step="38")
    # At the end, the player goes along with more steps; elsewhere it stays where it is.
    handle.press("End")
    check_all(page, steps="1000", step="1000")
    page.get_by_label("Current step").press("Home")
    page.get_by_role("button", name="Step forward").click()
    handle.press("ArrowLeft")
    check_all(page, steps="999", step="1")


def test_player_scrubs_steps_plays_and_goes_back(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=wave&steps=30&step=30")
    page.get_by_label("Current step").press("Home")
    check_all(page, step="0")
    page.get_by_role("button", name="Step forward").click(click_count=3)
    check_all(page, step="3")
    page.get_by_role("button", name="Play").click()
    # In the page itself, which is there in time however late a click from elsewhere comes.
    page.evaluate(
        """() => new Promise((paused) => {
            const look = () => {
                const step = Number(document.querySelector("[aria-label='Current step']").value);
                if (step <= 3) return requestAnimationFrame(look);
                document.querySelector("[aria-label=Pause]").click();
                paused();
            };
            look();
        })"""
    )
    state = check_all(page)
    assert 3 < int(state["step"]) < 30
    page.get_by_role("button", name="Play").click()
    check_all(page, step="30")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    page.get_by_role("button", name="Back to the start").click()
    check_all(page, step="0")


def test_loss_axis_and_residuals(open_lesson: OpenPage) -> None:
    page = open_lesson()
    page.get_by_role("button", name="log", exact=True).click()
    check_all(page, loss_axis="log")
    page.get_by_label("Show residuals").uncheck()
    check_all(page, residuals="0")
    page.get_by_role("button", name="linear", exact=True).click()
    page.get_by_label("Show residuals").check()
    check_all(page, loss_axis="linear", residuals="1")


def test_a_negative_loss_is_left_out_of_a_logarithmic_axis(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=styblinski_tang&loss_axis=log")
    curves = page.locator(".gdviz-charts .gdviz-curves")
    expect(curves.get_by_text("a logarithmic axis cannot show it")).to_be_visible()
    assert drawn(curves, "svg .line") == [""]
    page.get_by_role("button", name="linear", exact=True).click()
    check_all(page)


def _handle(page: Page) -> tuple[float, float]:
    """Return where the start is on the screen."""
    page.locator(".gdviz-surface-view").scroll_into_view_if_needed()
    frame = page.locator(".gdviz-surface-view .handle .ring").bounding_box()
    return frame["x"] + frame["width"] / 2, frame["y"] + frame["height"] / 2


def test_start_is_dragged_clicked_and_moved_by_keys(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau&start=0,0")
    x, y = _handle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y - 20, steps=5)
    page.mouse.move(x + 60, y - 45, steps=5)
    page.mouse.up()
    settle(page, lambda: np.testing.assert_allclose(_handle(page), [x + 60, y - 45], atol=0.6))
    check_all(page)

    page.mouse.click(x - 70, y + 30)
    settle(page, lambda: np.testing.assert_allclose(_handle(page), [x - 70, y + 30], atol=0.6))
    clicked = _numbers(check_all(page)["start"])

    page.locator(".gdviz-surface-view .handle").press("ArrowRight")
    page.locator(".gdviz-surface-view .handle").press("Shift+ArrowUp")

    def moved() -> None:
        np.testing.assert_allclose(_numbers(check_all(page)["start"]) - clicked, [0.1, 1.0], atol=1e-6)

    settle(page, moved)


def test_start_follows_a_finger(open_lesson: OpenPage) -> None:
    phone = {"width": 390, "height": 844, "has_touch": True, "is_mobile": True}
    page = open_lesson("?problem=himmelblau&start=0,0", **phone)
    x, y = _handle(page)
    page.touchscreen.tap(x + 40, y - 30)
    settle(page, lambda: np.testing.assert_allclose(_handle(page), [x + 40, y - 30], atol=1.1))
    check_all(page)

    x, y = _handle(page)
    touch = page.context.new_cdp_session(page)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for share in (0.5, 1.0):
        points = [{"x": x - 50 * share, "y": y + 60 * share}]
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
        page.wait_for_timeout(50)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    settle(page, lambda: np.testing.assert_allclose(_handle(page), [x - 50, y + 60], atol=1.1))
    check_all(page)


def test_zoom_and_pan_sample_the_loss_anew(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau&start=0.5,0.5")
    page.get_by_role("button", name="Zoom in").click()
    _check_view(page, -10 / 3, 10 / 3, -10 / 3, 10 / 3)
    page.get_by_role("button", name="Move the view by dragging").click()
    frame = page.locator(".gdviz-surface-view svg").bounding_box()
    left, top, width, height = surface_of(page)["axes"]
    x, y = frame["x"] + left + width / 2, frame["y"] + top + height / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 20, y + 10, steps=3)
    page.mouse.move(x + 60, y - 30, steps=3)
    page.mouse.up()
    dx, dy = -60 / width * 20 / 3, -30 / height * 20 / 3
    _check_view(page, -10 / 3 + dx, 10 / 3 + dx, -10 / 3 + dy, 10 / 3 + dy)
    page.get_by_role("button", name="Move the view by dragging").click()
    page.get_by_role("button", name="Show the whole problem").click()
    _check_view(page, -5, 5, -5, 5)
    page.get_by_role("button", name="Zoom out").click()
    _check_view(page, -7.5, 7.5, -7.5, 7.5)
    page.mouse.move(x, y)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    _check_view(page, *(np.array([-7.5, 7.5, -7.5, 7.5]) / 1.15))


def _check_view(page: Page, *view: float) -> None:
    def check() -> None:
        # Half a pixel is 0.02 here; the start stays where it was.
        np.testing.assert_allclose(_numbers(state_of(page)["view"]), view, atol=0.02)

    settle(page, check)
    check_all(page, picture=True, start="0.5,0.5")


def test_a_descent_that_diverges_is_shown_up_to_one_step_everywhere(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=bowl&learning_rate=0.25&steps=60")
    at = expected(check_all(page)).diverged_at
    assert at is not None
    # The loss is far from where it overflows, and from the end of the descent.
    assert 2 < at < 30
    check_all(page, step=str(at))
    expect(page.locator(".gdviz-player output")).to_have_text(f"{at} / {at}")
    expect(page.locator(".gdviz-surface-view .diverged")).to_have_text(f"diverged at step {at}")
    expect(page.locator(".gdviz-surface-view .status")).to_contain_text(re.compile(f"step {at}: x = .*, loss [0-9.]+"))
    expect(_sentence(page)).to_have_text(
        f"Diverged at step {at}: η = 0.25 is above 2/λ = 0.2, so each step is longer than the last. "
        "λ = 10 is the curvature of the loss along this step."
    )
    slider(page, "Learning rate").press("Home")
    expect(_sentence(page)).to_have_count(0)
    expect(page.locator(".gdviz-surface-view .diverged")).to_have_count(0)
    check_all(page, steps="60", step="60")


def _sentence(page: Page) -> Locator:
    return page.locator(".gdviz-sentence .gdviz-notice:visible")


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        (
            "problem=linear&learning_rate=0.4",
            r"η = 0\.4 is above 2/λ = 0\.3\d+, so each step is longer than the last\.",
        ),
        (
            "problem=bowl&optimizer=momentum&learning_rate=0.5",
            r"η = 0\.5 is above \(2 \+ 2μ\)/λ = 0\.38\d*, so each step is longer than the last\.",
        ),
        (
            "problem=bowl&optimizer=nesterov&learning_rate=0.5&steps=1000",
            r"η = 0\.5 is above \(2 \+ 2μ\)/\(\(1 \+ 2μ\) λ\) = 0\.1\d+, so each step is longer than the last\.",
        ),
        (
            "problem=bowl&optimizer=adamw&learning_rate=3&weight_decay=1&steps=1000",
            r"the loss is more than 10 times the largest",
        ),
        (
            "problem=formula&formula=log(x)&start=1,0&learning_rate=0.3",
            r"Diverged at step 3: the loss is not finite there\.",
        ),
    ],
)
def test_the_sentence_says_why_a_descent_diverged(open_lesson: OpenPage, query: str, wanted: str) -> None:
    page = open_lesson(f"?{query}")
    expect(_sentence(page)).to_contain_text(re.compile(wanted))
    step = re.search(r"at step (\d+)", _sentence(page).inner_text())[1]
    expect(page.locator(".gdviz-surface-view .diverged")).to_have_text(f"diverged at step {step}")
    expect(page.locator(".gdviz-player output")).to_have_text(f"{step} / {step}")


def test_a_descent_that_ends_early_is_shown_at_its_end_however_late_the_player_starts(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=linear&learning_rate=0.4", before=start_late)
    expect(_sentence(page)).to_contain_text("Diverged at step 5")
    expect(page.locator(".gdviz-player output")).to_have_text("5 / 5")


def test_an_optimizer_that_leaps_away_and_returns_has_not_diverged(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau&optimizer=adam&learning_rate=10&steps=200")
    assert expected(check_all(page)).trajectory.loss[:200].max() > 1e4
    expect(_sentence(page)).to_have_count(0)


def test_the_ends_of_the_learning_rate_on_every_problem(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=ackley&loss_axis=log&steps=100")
    for name in GALLERY:
        choose(page, "Problem", GALLERY.titles[name])
        expect(page.locator(".gdviz-title b")).to_have_text(GALLERY.titles[name])
        for key in ("End", "Home"):
            slider(page, "Learning rate").press(key)
            # Far out, page and test round differently: here it only matters that nothing goes wrong.
            page.wait_for_timeout(400)
    assert float(state_of(page)["learning_rate"]) == 1e-5


def test_player_goes_on_when_the_number_of_steps_changes(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=wave&steps=60&step=0")
    page.get_by_role("button", name="Play").click()
    page.wait_for_timeout(2500)
    slider(page, "Steps").fill("10")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    check_all(page, steps="10", step="10")


def test_start_stays_in_view_when_keys_push_it_out(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau&start=4.5,0")
    handle = page.locator(".gdviz-surface-view .handle")
    for _ in range(3):
        handle.press("Shift+ArrowRight")
    expect(handle).to_be_focused()
    check_all(page, start="5,0")


def test_the_address_restores_the_state_exactly(open_lesson: OpenPage) -> None:
    query = {
        "problem": "wave",
        "key": "4",
        "start": "0.25,-1.5",
        "view": "-2,2,-2.5,1.5",
        "optimizer": "adam",
        "learning_rate": "0.123",
        "beta1": "0.85",
        "beta2": "0.99",
        "steps": "77",
        "step": "33",
        "loss_axis": "log",
        "residuals": "0",
        "show_step": "1",
        "noise": "batches",
        "batch_size": "7",
        "solid": "shown",
        "camera": "300,40,1.5",
    }
    page = open_lesson("?" + "&".join(f"{name}={value}" for name, value in query.items()))
    assert check_all(page, picture=True) == query
    expect(page.locator(".gdviz-notice")).to_have_count(0)


def test_each_optimizer_keeps_its_own_hyperparameters_also_in_the_address(open_lesson: OpenPage) -> None:
    page = open_lesson("?problem=himmelblau&optimizer=adam")
    number = page.locator(".gdviz-slider:visible", has_text="Learning rate").locator("input[type=text]")
    suitable = number.input_value()
    number.fill("0.33")
    number.press("Enter")
    choose(page, "Optimizer", "Gradient descent")
    # It suits the problem, not Adam.
    expect(number).to_have_value("0.01")
    number.fill("0.004")
    number.press("Enter")
    state = check_all(page, optimizer="gradient_descent", learning_rate="0.004")
    assert {name: value for name, value in state.items() if "." in name} == {"adam.learning_rate": "0.33"}
    choose(page, "Optimizer", "Adam")
    state = check_all(page, optimizer="adam", learning_rate="0.33")
    assert state["gradient_descent.learning_rate"] == "0.004"
    again = open_lesson("?" + "&".join(f"{name}={value}" for name, value in state.items()))
    assert check_all(again) == state
    choose(again, "Optimizer", "Gradient descent")
    check_all(again, learning_rate="0.004")
    # Another problem has other rates that suit it, for all of them.
    choose(again, "Problem", "Saddle")
    assert [name for name in check_all(again) if "." in name] == []
    choose(again, "Optimizer", "Adam")
    assert check_all(again)["learning_rate"] == suitable


def test_what_the_address_gets_wrong_is_ignored_with_a_note(open_lesson: OpenPage) -> None:
    wrong = "problem=nonsense&learning_rate=1e9&colour=<b>red</b>&beta1=x&step=1.5&key=inf"
    page = open_lesson(f"?optimizer=lion&steps=20&{wrong}")
    note = page.locator(".gdviz-notice")
    for name in ("problem", "learning_rate", "colour", "beta1", "step=1.5", "key"):
        expect(note).to_contain_text(name)
    expect(note.locator("b")).to_have_count(0)
    check_all(page, problem="linear", optimizer="lion", steps="20")


@pytest.mark.parametrize("ratio", [1, 1.5, 2])
def test_picture_lies_within_the_axes_to_the_pixel(open_lesson: OpenPage, ratio: float) -> None:
    page = open_lesson(device_scale_factor=ratio)
    check_all(page, picture=True)
    picture, overlay, frame = (
        page.locator(f".gdviz-surface-view {selector}").bounding_box()
        for selector in ("canvas", "svg", ".ticks > .frame")
    )
    left, top, width, height = surface_of(page)["axes"]
    axes = {"x": overlay["x"] + left, "y": overlay["y"] + top, "width": width, "height": height}
    # The line of the frame is one pixel wide; boxes of SVG elements include half of it, or not.
    assert frame == pytest.approx(axes, abs=1.0)
    assert picture == pytest.approx(axes, abs=0.02)
    # As many pixels as the screen has there.
    pixels = page.locator(".gdviz-surface-view canvas").evaluate("canvas => [canvas.width, canvas.height]")
    assert pixels == [math.floor(ratio * side + 0.5) for side in (width, height)]


def test_everything_is_in_one_view_on_a_laptop(open_lesson: OpenPage) -> None:
    page = open_lesson()
    # With groups closed, as it begins.
    page.locator(".gdviz-group-heading [aria-expanded=true]").evaluate_all("all => all.forEach((one) => one.click())")
    boxes = page.locator(
        ".gdviz-controls > *:visible, .gdviz-surface-view svg, .gdviz-surface-view .panel, .gdviz-player, "
        ".gdviz-charts > *:visible"
    )
    frames = [box.bounding_box() for box in boxes.all()]
    assert min(frame["x"] for frame in frames) >= 0
    assert max(frame["x"] + frame["width"] for frame in frames) <= 1280
    assert max(frame["y"] + frame["height"] for frame in frames) - min(frame["y"] for frame in frames) <= 800
    assert _sideways(page) == 0
    charts = page.locator(".gdviz-charts > *")
    assert charts.nth(0).bounding_box()["x"] > page.locator(".gdviz-surface-view svg").bounding_box()["x"] + 300


def test_everything_is_stacked_on_a_phone(open_lesson: OpenPage) -> None:
    page = open_lesson(width=390, height=844, is_mobile=True, has_touch=True)
    frames = [
        page.locator(selector).first.bounding_box()
        for selector in (".gdviz-surface-view svg", ".gdviz-player", ".gdviz-controls", ".gdviz-charts > *")
    ]
    for upper, lower in pairwise(frames):
        assert upper["y"] + upper["height"] <= lower["y"] + 1
    assert all(frame["x"] >= 0 and frame["x"] + frame["width"] <= 390 for frame in frames)
    assert _sideways(page) == 0
    check_all(page)


def _sideways(page: Page) -> int:
    """Return by how many pixels anything that scrolls could be scrolled sideways."""
    return page.evaluate(
        """() => Math.max(...[...document.querySelectorAll('html, body, main, .jp-Notebook, #rendered_cells')]
            .map(node => node.scrollWidth - node.clientWidth))"""
    )


def test_two_quick_clicks_open_one_program_beside_the_line(open_lesson: OpenPage) -> None:
    page = open_lesson(width=390, height=844)
    button = page.get_by_role("button", name="Show the program")
    line, beside = page.locator(".gdviz-badge .status").bounding_box(), button.bounding_box()
    assert line["x"] + line["width"] <= beside["x"]
    assert line["y"] < beside["y"] + beside["height"] / 2 < line["y"] + line["height"]
    button.evaluate("button => { button.click(); button.click(); }")
    expect(page.get_by_label("Text of the program")).to_contain_text("(module")
    expect(page.locator("dialog")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)


def test_no_control_lacks_a_label(open_lesson: OpenPage) -> None:
    page = open_lesson()
    unnamed = page.evaluate(
        """() => [...document.querySelector('.gdviz-page').querySelectorAll('button, select, input, [role=slider]')]
            .filter(node => node.checkVisibility({visibilityProperty: true}) && !(
                node.getAttribute('aria-label') || node.textContent.trim() || node.labels?.length
                || node.closest('.widget-inline-hbox')?.querySelector('label')?.textContent.trim()))
            .map(node => node.outerHTML.slice(0, 120))"""
    )
    assert unnamed == []
    # The theme is for the page: a widget elsewhere would show a broken chain when the server is gone.
    expect(page.locator(".jupyter-widgets:not(.gdviz-page, .gdviz-page *)")).to_have_count(0)
    assert page.title() == page.locator("h1").inner_text() == "Gradient descent"
