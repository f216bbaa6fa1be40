"""Figures in pages of another origin: in an iframe, by the element, and by the code that the dialog writes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Locator, Page, expect

from tests.browser.conftest import ROOT, TROUBLES, opener, serve_exported, serve_files, wait_in_page
from tests.browser.test_accessible import FINDINGS, RULES

pytestmark = pytest.mark.browser

STEPS = """
import jax.numpy as jnp
import gdviz

x = jnp.linspace(0, 9, 50)
waves = gdviz.interact(lambda speed=1.0: (x, jnp.sin(speed * x)), speed=(0.5, 3.0))
gdviz.Steps(waves, [("A slow wave.", {"speed": 0.5}), ("A fast one.", {"speed": 3})])
"""
FITS = "innerHeight === Math.ceil(document.body.getBoundingClientRect().height)"
OVERFLOW = """
(({ scrollWidth, scrollHeight }) => [scrollWidth - innerWidth, scrollHeight - innerHeight])(document.documentElement)
"""
ELSEWHERE = [trouble for trouble in TROUBLES if trouble != "elsewhere"]
"""Pages of two origins ask each other."""
HEAD = """
<meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">
<style>
body { margin: 0 auto; max-width: 800px; background: #FFF; color: #222 }
.dark { background: #121212; color: #DDD }
</style>
"""


@pytest.fixture(scope="module")
def site(exported: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with a lesson, a laboratory, a figure with steps, and a page without figures."""
    folder = tmp_path_factory.mktemp("embedded")
    notebooks = {"steps.ipynb": STEPS, "text.ipynb": [("markdown", "# Nothing but text")]}
    with serve_exported(folder, notebooks) as address:
        for name in ("lessons/4_zigzag", "gradient_descent"):
            shutil.copytree(exported(name), folder / "site", dirs_exist_ok=True)
        yield address


@pytest.fixture
def host(chromium: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open a page of another origin with this in its body."""
    with serve_files(tmp_path) as address, opener(chromium, *ELSEWHERE) as open_page:

        def open_host(body: str, width: int = 1000, **options: Any) -> Page:
            (tmp_path / "blog.html").write_text(f"<!DOCTYPE html><html lang=en>{HEAD}{body}", encoding="utf-8")
            return open_page(f"{address}/blog.html", viewport={"width": width, "height": 900}, **options)

        yield open_host


def element(site: str, page: str, attributes: str = "", inside: str = "") -> str:
    script = f'<script type="module" src="{site}/gdviz-figure.js"></script>'
    return f'{script}<gdviz-figure src="{site}/{page}" {attributes}>{inside}</gdviz-figure>'


def frame_of(page: Page, index: int = 0) -> Frame:
    """The page in an iframe, once it is ready; those out of view wait until they are seen."""
    iframe = page.locator("iframe").nth(index)
    iframe.scroll_into_view_if_needed()
    handle = iframe.element_handle()
    frame = handle.content_frame()
    assert frame
    frame.wait_for_selector("html[data-ready]")
    return frame


def expect_to_fit(page: Page, index: int = 0) -> None:
    """The iframe is as high as what it shows, and nothing in it scrolls."""
    frame = frame_of(page, index)
    wait_in_page(frame, FITS)
    assert frame.evaluate(OVERFLOW) == [0, 0]


def path_of(frame: Frame) -> str:
    return frame.locator(".gdviz-plot path.line").first.get_attribute("d") or ""


def test_a_page_shows_its_figures_alone_or_one_of_them(site: str, chromium: Browser) -> None:
    with opener(chromium, *TROUBLES) as open_page:

        def shown(query: str) -> Locator:
            page = open_page(f"{site}/4_zigzag.html?{query}")
            page.wait_for_selector("html[data-ready]")
            expect(page.locator(":is(nav, #gdviz-teacher, main > :not(.outputs)):visible")).to_have_count(0)
            return page.locator("[data-widget]:visible")

        assert shown("embed").count() == 3
        assert shown("embed=zigzag").locator(".gdviz-question").count() == 1
        turned = shown("embed=2&hide=turned.kappa&turned.angle=60")
        assert turned.count() == 1
        expect(turned.locator(".gdviz-slider:visible")).to_have_text(["angle"])
        expect(turned.get_by_label("angle, as a number")).to_have_value("60")


def test_the_state_can_be_moved_in_a_sandbox(site: str, host: Callable[..., Page]) -> None:
    sandboxed = (
        f'<iframe src="{site}/4_zigzag.html?embed=turned" sandbox="allow-scripts" width=780 height=900></iframe>'
    )
    page = host(sandboxed)
    frame = frame_of(page)
    assert frame.evaluate("origin") == "null"
    before = path_of(frame)
    frame.get_by_label("angle, as a number").fill("80")
    frame.get_by_label("angle, as a number").press("Enter")
    wait_in_page(frame, f"document.querySelector('.gdviz-plot path.line').getAttribute('d') !== {before!r}")


def test_several_figures_follow_height_width_and_colours_of_the_page(site: str, host: Callable[..., Page]) -> None:
    figures = element(site, "4_zigzag.html", 'figure="turned" title="A turned bowl" height="500"') + element(
        site, "gradient_descent.html", 'only="learning_rate"'
    )
    page = host(f"<p>Before.</p>{figures}<p>After.</p>", reduced_motion="reduce")
    for index in (0, 1):
        expect_to_fit(page, index)
        assert frame_of(page, index).evaluate("document.body.dataset.jpThemeLight") == "true"
    expect(page.locator("iframe").first).to_have_attribute("title", "A turned bowl")
    page.evaluate("document.body.className = 'dark'")
    for index in (0, 1):
        frame = frame_of(page, index)
        wait_in_page(frame, "document.body.dataset.jpThemeLight === 'false'")
        assert frame.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 24, 27)"
    page.set_viewport_size({"width": 390, "height": 844})
    expect_to_fit(page)
    # Keys go in and out again.
    page.locator("p").first.evaluate("p => { p.tabIndex = 0; p.focus(); }")
    page.keyboard.press("Tab")
    angle = frame_of(page).get_by_role("slider", name="angle")
    for _ in range(10):
        if angle.evaluate("node => node === document.activeElement"):
            break
        page.keyboard.press("Tab")
    before = angle.input_value()
    page.keyboard.press("ArrowRight")
    assert angle.input_value() != before


def test_a_host_of_anywidget_shows_it_in_the_theme_that_is_asked_for(site: str, host: Callable[..., Page]) -> None:
    page = host("<p>A page made with MyST.</p>", color_scheme="light")
    given = [["src", f"{site}/4_zigzag.html"], ["figure", 3], ["theme", "dark"]]
    show = "async ([url, given]) => (await import(url)).default.render({ model: new Map(given), el: document.body })"
    page.evaluate(show, [f"{site}/gdviz-figure.js", given])
    expect(page.locator("iframe")).to_have_attribute("title", "Zigzag")
    assert frame_of(page).evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 24, 27)"
    page.locator("gdviz-figure").evaluate("figure => figure.setAttribute('theme', 'light')")
    wait_in_page(frame_of(page), "getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)'")


def test_within_another_page_buttons_lead_through_steps(site: str, host: Callable[..., Page]) -> None:
    page = host(element(site, "steps.html"))
    expect_to_fit(page)
    frame = frame_of(page)
    frame.get_by_role("button", name="Next").click()
    expect(frame.get_by_role("textbox", name="speed")).to_have_value("3")


def test_a_page_says_which_figures_it_has(site: str, host: Callable[..., Page]) -> None:
    frame = frame_of(host(element(site, "4_zigzag.html", 'figure="9"')))
    sentence = "This page has no figure “9”. Its figures are 1 (zigzag), 2 (turned), 3."
    expect(frame.locator(".failed")).to_contain_text(sentence)
    expect(frame.get_by_role("link", name="Open the whole page")).to_be_visible()


def test_a_page_of_text_says_that_it_has_no_figures(site: str, chromium: Browser) -> None:
    with opener(chromium, *TROUBLES) as open_page:
        expect(open_page(f"{site}/text.html?embed").locator("body")).to_have_text(
            "This page has no figures.", use_inner_text=True
        )
        expect(open_page(f"{site}/text.html").locator(".no-figures")).to_be_hidden()


@pytest.mark.parametrize(
    ("src", "sentence"),
    [
        ("", "its attribute “src” is missing"),
        ("javascript:alert(1)", "“javascript:alert(1)” is not the address of one"),
        ("http://localhost:9/page.html", "localhost:9 does not answer"),
        ("{site}/gdviz-site.json", "has no page with interactive figures at this address"),
    ],
)
def test_what_cannot_be_shown_is_said_in_its_place(
    site: str, chromium: Browser, tmp_path: Path, src: str, sentence: str
) -> None:
    script = f'<script type="module" src="{site}/gdviz-figure.js"></script>'
    body = f'{script}<gdviz-figure src="{src.format(site=site)}"><a href="other.html">Elsewhere</a></gdviz-figure>'
    (tmp_path / "blog.html").write_text(f"<!DOCTYPE html>{body}", encoding="utf-8")
    # A request that fails is the point.
    with serve_files(tmp_path) as address, opener(chromium, "error") as open_page:
        page = open_page(f"{address}/blog.html")
        expect(page.get_by_role("status")).to_contain_text(sentence)
        expect(page.get_by_role("link", name="Elsewhere")).to_be_visible()
        expect(page.locator("iframe")).to_be_hidden()


# ---- The dialog ------------------------------------------------------------------------------------


def dialog_of(page: Page, kind: str) -> Locator:
    page.wait_for_selector("html[data-ready]")
    page.get_by_role("button", name="Make a link …").press("Enter")
    dialog = page.get_by_role("dialog", name="Make a link")
    dialog.get_by_label("Make").select_option(kind)
    return dialog


@pytest.mark.parametrize("kind", ["iframe", "element"])
def test_the_code_of_the_dialog_shows_what_was_chosen(
    site: str, chromium: Browser, host: Callable[..., Page], kind: str
) -> None:
    # A preview that is no longer wanted stops loading.
    with opener(chromium, *(trouble for trouble in TROUBLES if trouble != "failed")) as open_page:
        page = open_page(
            f"{site}/4_zigzag.html?turned.angle=60&zigzag.kappa=9",
            permissions=["clipboard-read", "clipboard-write"],
            viewport={"width": 1000, "height": 700},
        )
        dialog = dialog_of(page, kind)
        dialog.get_by_label("Figure").select_option("turned")
        dialog.get_by_label("Colours").select_option("dark")
        dialog.get_by_role("checkbox", name="turned.kappa").press("Space")
        expect(dialog.get_by_role("checkbox", name="zigzag.kappa")).to_have_count(0)
        shown = page.locator("iframe").element_handle().content_frame()
        shown.wait_for_url("**hide=turned.kappa**")
        shown.wait_for_selector("html[data-ready]")
        wait_in_page(shown, FITS)
        height = shown.evaluate("innerHeight")
        expect(dialog.get_by_role("status").first).to_have_text(f"700 × {height} pixels")
        dialog.get_by_role("button", name="Copy").press("Enter")
        expect(dialog.get_by_role("status").last).to_have_text("Copied.")
        code = page.evaluate("navigator.clipboard.readText()")
        assert dialog.get_by_label("The code").input_value() == code
        assert "zigzag.kappa" not in code
        page.evaluate((ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
        assert page.evaluate(FINDINGS, RULES) == []
    page = host(f'<div style="width: 700px">{code}</div>')
    expect_to_fit(page)
    frame = frame_of(page)
    expect(frame.get_by_label("angle, as a number")).to_have_value("60")
    expect(frame.locator(".gdviz-slider:visible")).to_have_text(["angle"])
    assert frame.evaluate("document.body.dataset.jpThemeLight") == "false"


def test_a_page_on_a_disk_says_what_is_missing(exported: Callable[[str], Path], chromium: Browser) -> None:
    with opener(chromium, *TROUBLES) as open_page:
        page = open_page((exported("lessons/4_zigzag") / "4_zigzag.html").as_uri())
        dialog = dialog_of(page, "iframe")
        expect(dialog).to_contain_text("Publish it")
        expect(dialog.get_by_label("The code")).to_have_count(0)
        expect(dialog.get_by_role("button", name="Copy")).to_have_count(0)
