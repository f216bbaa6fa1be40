"""Widgets in hosts that are neither Jupyter nor our own page: these offer what anywidget asks for, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from gdviz import bundle
from gdviz.views import Curves, Slider
from gdviz.widget import Widget

pytestmark = pytest.mark.browser

# A widget in a shadow root, as marimo shows it; arrays come as typed arrays rather than as views of data.
SHOW = """async ([name, module, state, arrays]) => {
    for (const [trait, { shape, numbers }] of Object.entries(arrays)) {
        state[trait] = { shape, data: new Uint8Array(Float64Array.from(numbers).buffer) };
    }
    const calls = new Map();
    const model = {
        get: (trait) => state[trait],
        set: (trait, value) => {
            state[trait] = value;
            for (const call of calls.get(`change:${trait}`) ?? []) call();
        },
        on: (event, call) => calls.set(event, [...(calls.get(event) ?? []), call]),
        off: (event, call) => calls.set(event, calls.get(event).filter((other) => other !== call)),
        save_changes: () => (window[name].saved = { ...state }),
        send: () => {},
    };
    window[name] = { model, calls };
    const widget = (await import(URL.createObjectURL(new Blob([module], { type: "text/javascript" })))).default;
    const place = document.body.appendChild(Object.assign(document.createElement("div"), { id: name }));
    const el = place.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
    await widget.initialize?.({ model });
    window[name].end = await widget.render({ model, el });
}"""


# Code, and what the page around a widget is.
HEAVY = ("_esm", "_css", "_bundle", "layout")


def show(page: Page, name: str, widget: Widget, module: str | None = None) -> None:
    """Show a widget in an element with this id."""
    values = {trait: getattr(widget, trait) for trait in ("_front_end", *widget.keys) if trait not in HEAVY}
    arrays = {
        trait: {"shape": value.shape, "numbers": value.ravel().tolist()}
        for trait, value in values.items()
        if isinstance(value, np.ndarray)
    }
    state: dict[str, Any] = {
        trait: value for trait, value in values.items() if isinstance(value, str | int | float | bool | list | tuple)
    }
    page.evaluate(SHOW, [name, module or widget._esm, state, arrays])


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page, which must not have an error."""
    page = chromium.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert errors == []


def test_a_widget_works_and_is_styled_in_a_shadow_root(page: Page) -> None:
    show(page, "slider", Slider(0.5, 0, 2, description="Rate", unit="of a step"))
    field = page.get_by_role("textbox")
    expect(page.get_by_role("slider")).to_have_attribute("aria-valuetext", "0.5 of a step")
    assert field.get_attribute("title") == "of a step"
    assert page.locator(".gdviz-slider").evaluate("(node) => getComputedStyle(node).display") == "flex"
    field.fill("1.5")
    field.press("Enter")
    assert page.evaluate("slider.saved.value") == 1.5
    page.evaluate("slider.model.set('value', 0.25)")
    expect(page.get_by_role("slider")).to_have_js_property("value", "0.25")
    # What has ended listens to nothing.
    page.evaluate("slider.end()")
    assert page.evaluate("[...slider.calls.values()].flat().length") == 0


def test_arrays_are_drawn_in_whatever_form_their_bytes_come(page: Page) -> None:
    show(page, "curves", Curves(x=np.array([[0.0, 1.0, 2.0]]), y=np.array([[1.0, 3.0, 2.0]]), names=["loss"]))
    assert page.locator("path.line").get_attribute("d").count("L") == 2
    assert page.locator(".gdviz-curves text.label.end, .gdviz-legend .entry").all_text_contents() == ["loss"]


def test_two_versions_do_not_disturb_each_other(page: Page) -> None:
    slider = Slider(0.5, 0, 2)
    other = slider._esm.replace(bundle.VERSION, "gdviz/other").replace("gdviz-slider", "gdviz-other")
    show(page, "first", slider)
    show(page, "second", slider, other)
    show(page, "third", slider)
    classes = [page.locator(f"#{name} .gdviz-widget").get_attribute("class") for name in ("first", "second", "third")]
    assert ["gdviz-other" in name for name in classes] == [False, True, False]
