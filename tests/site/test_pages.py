"""The pages of `gdviz serve`: rendered once, cached, rendered again when a notebook changes; and what goes wrong."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import re
import shutil
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import brotli
import pytest

from gdviz.site import disk_cache
from gdviz.site import pages as module
from gdviz.site.assets import ELEMENT, Assets, encoded, script
from gdviz.site.export import export, notebooks_in
from gdviz.site.memory import MEBIBYTE, proportional_set_size
from gdviz.site.pages import Pages
from gdviz.site.rendering import Rendered
from tests.browser.conftest import write_notebook
from tests.site.test_kernels import Server, kernel, serve, wait_until

SLIDER = "import ipywidgets\nslider = ipywidgets.IntSlider()\ndisplay(slider)"
OBSERVED = f"{SLIDER}\nslider.observe(print, 'value')"
FAILS = "print('before')\nraise ValueError('a secret of the <b>teacher</b>')"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of notebooks: two that need no kernel, one that needs one, and one that fails."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "notebooks" / "deep").mkdir(parents=True)
    write_notebook(folder / "notebooks" / "slider.ipynb", SLIDER)
    write_notebook(folder / "notebooks" / "deep" / "a b.ipynb", SLIDER)
    write_notebook(folder / "notebooks" / "observed.ipynb", OBSERVED)
    write_notebook(folder / "notebooks" / "fails.ipynb", "1", FAILS)
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[Server]:
    with serve(folder) as server:
        for name in ("slider.html", "deep/a%20b.html", "observed.html?note=busy"):
            wait_until(lambda name=name: server.get(f"/{name}").status == 200, 120)
        wait_until(lambda: "fails.ipynb was not rendered" in server.log.read_text(), 60)
        yield server


def plain(server: Server, path: str) -> bytes:
    answer = server.get(path)
    assert answer.status == 200
    return answer.read()


# ---- What is sent ----------------------------------------------------------------------------------


def test_a_page_is_the_exported_one_to_the_byte_and_starts_no_kernel(
    server: Server, folder: Path, tmp_path: Path
) -> None:
    # Models of widgets have random names, so both are compared with those counted.
    before = server.figures()
    lines: list[str] = []
    live = "voila/render/{path}?python"
    shutil.copytree(folder / "notebooks", tmp_path / "n", ignore=shutil.ignore_patterns("fails.ipynb"))
    options = {"allow_static": True, "live": live, "address": ""}
    assert export(tmp_path / "n", tmp_path / "site", **options, log=lines.append), lines
    for path in ("slider.html", "deep/a b.html"):
        served, exported = plain(server, f"/{path.replace(' ', '%20')}"), (tmp_path / "site" / path).read_bytes()
        assert counted(served) == counted(exported)
        scripts = re.findall(rb'src="([^"]*assets/[^"]+)"', served)
        assert scripts
        for own in scripts:
            name = own.decode().removeprefix("../")
            assert plain(server, f"/{name}") == (tmp_path / "site" / name).read_bytes()
    for way in ("forked", "normal"):
        name = f'gdviz_kernels_started_total{{way="{way}"}}'
        assert server.figures()[name] == before[name]


def counted(page: bytes) -> bytes:
    names: dict[bytes, bytes] = {}
    return re.sub(
        rb"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])",
        lambda found: names.setdefault(found[0], b"model %d" % len(names)),
        page,
    )


def test_files_are_sent_compressed_and_kept_by_browsers(server: Server) -> None:
    page = server.get("/slider.html", **{"Accept-Encoding": "gzip, deflate, br"})
    assert page.headers["Content-Encoding"] == "br"
    assert page.headers["Cache-Control"] == "no-cache"
    text = brotli.decompress(page.read())
    assert text == plain(server, "/slider.html")
    tag = page.headers["Etag"]
    again = server.get("/slider.html", **{"Accept-Encoding": "br", "If-None-Match": tag})
    assert (again.status, again.read()) == (304, b"")
    script = re.search(rb'src="(assets/[^"]+)"', text)
    assert script
    answer = server.get(f"/{script[1].decode()}", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"


def test_messengers_get_the_address_of_the_server_they_ask(server: Server) -> None:
    for path, name in (("/", "index.html"), ("/deep/a%20b.html", "deep/a%20b.html")):
        for encoding in ("br, gzip", ""):
            asked = {"Host": "lessons.example.org", "X-Forwarded-Proto": "https", "Accept-Encoding": encoding}
            answer = server.get(path, **asked, **{"Sec-Fetch-Site": ""})
            page = gzip.decompress(answer.read()) if answer.headers["Content-Encoding"] else answer.read()
            url, picture = re.findall(rb'<meta property="og:(?:url|image)" content="([^"]*)"', page)
            assert url.decode() == f"https://lessons.example.org/{name}"
            drawn = server.get(picture.decode().removeprefix("https://lessons.example.org"))
            assert drawn.headers["Content-Type"] == "image/png"
            assert drawn.read().startswith(b"\x89PNG")


def test_the_element_for_other_pages_is_for_all_of_them(server: Server) -> None:
    answer = server.get(f"/{ELEMENT}")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert answer.read() == script(ELEMENT)


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="measures memory on Linux")
def test_a_hundred_readers_at_once_take_no_kernel_and_little_memory(server: Server) -> None:
    scripts = re.findall(r'src="(assets/[^"]+)"', plain(server, "/slider.html").decode())
    started = sum(figure for name, figure in server.figures().items() if name.startswith("gdviz_kernels_started"))

    def read(_: int) -> tuple[int, ...]:
        answers = (server.get(f"/{path}", **{"Accept-Encoding": "br"}) for path in ("slider.html", *scripts))
        return tuple(len(answer.read()) for answer in answers)

    with ThreadPoolExecutor(50) as readers:
        sizes = set(readers.map(read, range(100)))
    assert len(sizes) == 1
    assert sum(sizes.pop()) > 100_000
    figures = server.figures()
    assert sum(figure for name, figure in figures.items() if name.startswith("gdviz_kernels_started")) == started
    assert proportional_set_size(server.process.pid) < 250 * MEBIBYTE


def test_voila_s_addresses_lead_to_the_pages_with_the_state(server: Server) -> None:
    leads = {
        "/voila/render/slider.ipynb": "/slider.html",
        "/voila/render/slider.ipynb?x=1&y=a%20b": "/slider.html?x=1&y=a%20b",
        "/voila/render/deep/a%20b.ipynb?x=1": "/deep/a%20b.html?x=1",
        "/voila/tree": "/",
        "/voila/tree/deep": "/",
        "/observed.html?x=1": "/voila/render/observed.ipynb?x=1",
    }
    for path, there in leads.items():
        answer = server.get(path)
        assert (answer.status, answer.headers["Location"]) == (302, there), path


def test_the_landing_page_lists_all_notebooks(server: Server) -> None:
    links = set(re.findall(r'href="([^":]+\.html)"', plain(server, "/").decode()))
    assert links == {"slider.html", "deep/a%20b.html", "observed.html", "fails.html"}


@pytest.mark.parametrize("path", ["/", "/slider.html", "/voila/render/slider.ipynb?python", "/nowhere.html"])
def test_a_head_request_has_the_headers_of_a_get_and_makes_no_kernel(server: Server, path: str) -> None:
    answer = server.get(path, "HEAD")
    assert answer.status == (404 if path == "/nowhere.html" else 200)
    assert answer.read() == b""
    assert server.figures()["gdviz_kernels"] == 0


def test_pages_allow_no_scripts_but_their_own_and_set_no_cookies(server: Server) -> None:
    for path in ("/", "/slider.html", "/nowhere.html", "/voila/render/observed.ipynb"):
        answer = server.get(path)
        page = answer.read().decode()
        policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
        assert policy["default-src"] == "'none'"
        assert re.fullmatch(r"'self' blob: 'wasm-unsafe-eval'( 'sha256-[\w+/=]{44}')*", policy["script-src"])
        assert policy["worker-src"] == "blob:"
        assert "https:" not in str(policy)
        assert answer.headers["Set-Cookie"] is None
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        # What stands in the page is the same.
        if path == "/slider.html":
            assert (
                f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(map(" ".join, policy.items()))}">'
                in page
            )
    # The last one came with a kernel.
    assert server.get(kernel(page), "DELETE").status == 204


# ---- Who may have a kernel -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "", "Referer": "https://evil.example.org/"},
        {"Sec-Fetch-Site": "", "Origin": "null"},
        {"Sec-Fetch-Site": ""},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["slider", "observed"])
def test_no_other_site_makes_a_kernel(server: Server, headers: dict[str, str], name: str) -> None:
    before = server.figures()['gdviz_kernels_started_total{way="forked"}']
    answer = server.get(f"/voila/render/{name}.ipynb?python&x=1", **headers)
    assert (answer.status, answer.headers["Location"]) == (302, f"/{name}.html?x=1&note=python")
    assert server.get(answer.headers["Location"], **headers).status == 200
    assert server.figures()['gdviz_kernels_started_total{way="forked"}'] == before


def test_nobody_but_its_page_ends_a_kernel_or_connects_with_it(server: Server) -> None:
    page = server.get("/voila/render/slider.ipynb?python").read().decode()
    found = re.search(r'"kernel":\s*(\{[^}]*\})', page)
    assert found
    facts = json.loads(found[1])
    path, key = f"/api/kernels/{facts['id']}", facts["key"]
    upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13"}
    upgrade |= {"Sec-WebSocket-Key": "x" * 22 + "==", "Sec-WebSocket-Protocol": "v1.kernel.websocket.jupyter.org"}
    elsewhere = {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example.org"}
    for query, headers in (("", {}), ("?key=", {}), (f"?key={key[:-1]}", {}), (f"?key={key}", elsewhere)):
        assert server.get(path + query, "DELETE", **headers).status == 403
        assert server.get(path + query, **headers).status == 403
        assert server.get(f"/voila/api/shutdown/{facts['id']}{query}", "POST", **headers).status == 403
        assert server.get(f"{path}/channels{query}", **upgrade, **headers).status == 403
    assert server.figures()["gdviz_kernels"] == 1
    assert server.get(f"{path}?key={key}", "DELETE").status == 204
    wait_until(lambda: server.figures()["gdviz_kernels"] == 0)


# ---- What goes wrong -------------------------------------------------------------------------------


def test_a_notebook_that_fails_is_not_available_and_the_others_are(server: Server) -> None:
    for path in ("/fails.html", "/fails.html?x=1"):
        answer = server.get(path)
        page = answer.read().decode()
        assert answer.status == 503
        assert "This notebook could not be run on this server." in page
        assert "secret" not in page
        assert "refresh" not in page
    assert server.get("/voila/render/fails.ipynb").headers["Location"] == "/fails.html"
    log = server.log.read_text()
    assert "code cell 2, which begins with “print('before')”, failed: ValueError: a secret" in log


class Site:
    """The pages of a folder in this process, rendered by a function instead of a kernel, and its log."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.rendered, self.waits = folder, 0, asyncio.Event()
        self.waits.set()
        self.pages = Pages(folder, Assets("/assets/"), logging.getLogger("tests.pages"))
        monkeypatch.setattr(module, "render", self._render)
        monkeypatch.setattr(module, "_SCAN_SECONDS", 0.02)

    async def _render(self, source: bytes, name: PurePosixPath, *_: object) -> Rendered:
        self.rendered += 1
        text = "".join(json.loads(source)["cells"][0]["source"])
        await self.waits.wait()
        if text == "fails":
            raise module.RenderError("code cell 1 failed")
        return Rendered(text, {"shared.js": b"shared"}, "policy", False)

    def write(self, text: str, name: str = "a") -> None:
        write_notebook(self.folder / f"{name}.ipynb", text)

    def text(self, name: str = "a") -> str | None:
        lesson = self.pages.lessons.get(PurePosixPath(f"{name}.ipynb"))
        return brotli.decompress(lesson.page.file["br"]).decode() if lesson and lesson.page else None

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(60):
            while not condition():
                await asyncio.sleep(0.01)

    def run(self, scenario: Callable[[], Awaitable[None]]) -> None:
        """Watch the folder while a scenario takes place."""

        async def go() -> None:
            watching = asyncio.create_task(self.pages.watch())
            try:
                await scenario()
            finally:
                watching.cancel()
                await self.pages.stop()

        asyncio.run(go())


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setenv("GDVIZ_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "n").mkdir()
    return Site(tmp_path / "n", monkeypatch)


def again(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """The pages of the same folder, as the next server has them."""
    return Site(site.folder, monkeypatch)


async def at_rest(site: Site) -> None:
    await site.until(lambda: site.pages.lessons)
    await site.until(lambda: not any(lesson.rendering for lesson in site.pages.lessons.values()))


def test_a_page_is_rendered_again_when_its_notebook_changes_and_the_old_one_is_there_meanwhile(site: Site) -> None:
    async def scenario() -> None:
        site.write("old")
        await site.until(lambda: site.text() == "old")
        site.waits.clear()
        site.write("new text")
        await site.until(lambda: site.rendered == 2)
        assert site.text() == "old"
        site.waits.set()
        await site.until(lambda: site.text() == "new text")
        assert site.pages.assets["shared.js"] == encoded("shared.js", b"shared", 10)

    site.run(scenario)


def test_a_notebook_that_changes_while_it_is_rendered_is_rendered_once_more(site: Site) -> None:
    async def scenario() -> None:
        site.waits.clear()
        site.write("first")
        await site.until(lambda: site.rendered == 1)
        site.write("second version")
        await asyncio.sleep(0.1)
        assert site.rendered == 1
        site.waits.set()
        await site.until(lambda: site.text() == "second version")
        assert site.rendered == 2

    site.run(scenario)


def test_a_notebook_that_fails_later_keeps_its_page(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        site.write("good")
        await site.until(lambda: site.text() == "good")
        site.write("fails")
        await site.until(lambda: site.pages.lessons[PurePosixPath("a.ipynb")].failed)
        assert site.text() == "good"
        site.write("good again")
        await site.until(lambda: site.text() == "good again")
        assert not site.pages.lessons[PurePosixPath("a.ipynb")].failed

    site.run(scenario)
    assert "a.ipynb was not rendered, and its earlier page is served: code cell 1 failed" in caplog.text


def test_notebooks_come_and_go(site: Site) -> None:
    async def scenario() -> None:
        site.write("a")
        site.write("b", "b")
        (site.folder / "outside.ipynb").symlink_to(__file__)
        await site.until(lambda: site.text() == "a" and site.text("b") == "b")
        (site.folder / "b.ipynb").unlink()
        await site.until(lambda: len(site.pages.lessons) == 1)
        assert site.text() == "a"

    site.run(scenario)


def test_pages_are_cached_until_something_that_they_depend_on_changes(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write("a")
    site.run(lambda: at_rest(site))
    assert site.rendered == 1
    for change, rendered in (
        (lambda: None, 0),
        (lambda: (site.folder / "data.csv").write_text("1,2"), 1),
        (lambda: None, 0),
        (lambda: monkeypatch.setattr(module, "installed", lambda: "another version"), 1),
        (lambda: site.write("b"), 1),
    ):
        change()
        following = again(site, monkeypatch)
        following.run(lambda following=following: at_rest(following))
        assert following.rendered == rendered
        assert following.text()
        assert following.pages.assets["shared.js"] == encoded("shared.js", b"shared", 10)


def test_what_is_installed_is_known_by_names_versions_and_files_of_this_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    module.installed.cache_clear()
    digests = {module.installed()}
    (tmp_path / "file.py").write_text("1")
    for value in ("1", "2"):
        (tmp_path / "file.py").write_text(value)
        monkeypatch.setattr(module, "_PACKAGE", tmp_path)
        module.installed.cache_clear()
        digests.add(module.installed())
    monkeypatch.setattr(module, "distributions", lambda: [])
    module.installed.cache_clear()
    digests.add(module.installed())
    module.installed.cache_clear()
    assert len(digests) == 4


@pytest.mark.parametrize("damage", [b"", b"gdviz cache 1\n", b"another format", None], ids=str)
def test_a_damaged_cache_is_rendered_again(site: Site, monkeypatch: pytest.MonkeyPatch, damage: bytes | None) -> None:
    site.write("a")
    site.run(lambda: at_rest(site))
    [entry] = disk_cache.folder().glob("*.entry")
    whole = entry.read_bytes()
    entry.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    following = again(site, monkeypatch)
    following.run(lambda: at_rest(following))
    assert (following.rendered, following.text()) == (1, "a")
    # It has mended the cache.
    assert entry.read_bytes() == whole


def test_two_servers_share_a_cache(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.write("a")
    other = again(site, monkeypatch)
    monkeypatch.setattr(module, "render", site._render)

    async def both() -> None:
        watching = asyncio.create_task(other.pages.watch())
        await at_rest(site)
        await at_rest(other)
        watching.cancel()
        await other.pages.stop()

    site.run(both)
    assert site.text() == other.text() == "a"
    assert len(list(disk_cache.folder().iterdir())) == 1


def test_pages_are_served_from_memory_where_the_disk_is_full(site: Site, limit_files: Callable[[int], None]) -> None:
    limit_files(2000)
    site.write("a")
    limit_files(0)
    site.run(lambda: at_rest(site))
    assert site.text() == "a"
    assert [file for file in disk_cache.folder().iterdir() if file.stat().st_size] == []


def test_a_server_with_its_pages_in_the_cache_has_them_at_once(folder: Path, server: Server) -> None:
    began = time.monotonic()
    with serve(folder) as following:
        wait_until(lambda: following.get("/slider.html").status == 200)
        # It renders nothing, whatever the machine does beside: a kernel and its libraries take longer than this.
        assert "slider.ipynb is rendered" not in following.log.read_text()
    assert time.monotonic() - began < 60


def test_a_server_that_ends_while_it_renders_leaves_no_process(tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    source = f"import os, time\nopen({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\ntime.sleep(600)"
    write_notebook(tmp_path / "notebooks" / "waits.ipynb", source)
    with serve(tmp_path) as server:
        wait_until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text())
        answer = server.get("/waits.html")
        page = answer.read().decode()
        assert (answer.status, answer.headers["Retry-After"]) == (503, "2")
        assert "This page is being prepared." in page
        assert '<meta http-equiv="refresh" content="2">' in page
    pid = int((tmp_path / "pid").read_text())
    wait_until(lambda: not Path(f"/proc/{pid}").exists(), 30)


def test_folders_that_are_hidden_are_not_looked_into(tmp_path: Path) -> None:
    for name in ("b.ipynb", "a.ipynb", "deep/c.ipynb", ".venv/d.ipynb", "deep/.ipynb_checkpoints/c.ipynb", ".e.ipynb"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert list(map(str, notebooks_in(tmp_path))) == ["a.ipynb", "b.ipynb", "deep/c.ipynb"]


def test_the_fork_server_starts_only_where_a_page_needs_python(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    shutil.copy(folder / "notebooks" / "slider.ipynb", tmp_path / "notebooks")
    with serve(tmp_path) as server:
        wait_until(lambda: server.get("/slider.html").status == 200)
        assert server.figures()["gdviz_fork_server_up"] == 0
        shutil.copy(folder / "notebooks" / "observed.ipynb", tmp_path / "notebooks")
        wait_until(lambda: server.figures()["gdviz_fork_server_up"] == 1)
        assert "was not rendered" not in server.log.read_text()
