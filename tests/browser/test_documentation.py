"""The documentation as `make docs` builds it: no warning, no dead link, and figures that are alive in a browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import opener_at, serve_files

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
FIGURE = "gdviz-figure iframe.there"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    # The reference writes its pages beside its sources.
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("_build", "generated"))
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "docs", "site"]
    built = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
    assert built.returncode == 0, built.stderr
    return folder / "site"


@pytest.fixture
def open_(site: Path, chromium: Browser) -> Iterator[Callable[..., Page]]:
    with serve_files(site) as address, opener_at(address, chromium) as open_path:
        yield open_path


class Links(HTMLParser):
    """What a page links to and loads, and the places in it that others may link to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = {""}
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.links.append(value)
            elif name in ("id", "name") and value:
                self.places.add(value)


def test_every_link_leads_somewhere(site: Path) -> None:
    pages = {page: Links(page) for page in site.rglob("*.html") if "live" not in page.parts}
    assert len(pages) > 100
    for page, found in pages.items():
        for link in found.links:
            address, fragment = urldefrag(link)
            if urlsplit(address).scheme:
                assert urlsplit(address).scheme in ("https", "http"), f"{page}: {link}"
                continue
            target = page if not address else (page.parent / unquote(urlsplit(address).path)).resolve()
            assert target.exists(), f"{page}: {link}"
            if fragment and target in pages:
                assert unquote(fragment) in pages[target].places, f"{page}: {link}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_figure_is_alive(open_: Callable[..., Page], scheme: str) -> None:
    page = open_("/index.html", color_scheme=scheme)
    expect(page.locator(FIGURE)).to_be_visible()
    figure = page.frame_locator(FIGURE)
    path = figure.locator(".gdviz-plot path.line").first
    before = path.get_attribute("d")
    figure.get_by_role("slider", name="rate").press("End")
    expect(path).not_to_have_attribute("d", before or "")


@pytest.mark.parametrize(
    "name",
    [
        "start/teachers",
        "start/researchers",
        "guides/write_a_lesson",
        "guides/use_your_own_widgets",
        "reference/draw",
        "reference/generated/gdviz.interact",
        "reference/generated/gdviz.Steps",
    ],
)
def test_all_figures_of_a_page_are_there(open_: Callable[..., Page], name: str) -> None:
    page = open_(f"/{name}.html", width=390)
    figures = page.locator("gdviz-figure")
    assert figures.count() > 0
    for i in range(figures.count()):
        figures.nth(i).scroll_into_view_if_needed()
        expect(figures.nth(i).locator("iframe.there")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_is_searched_is_found(open_: Callable[..., Page]) -> None:
    page = open_("/search.html?q=sharpness")
    expect(page.locator("ul.search a", has_text="sharpness").first).to_be_visible()
