"""Export: what stands in a site, and that whatever goes wrong leaves the one that was there as it was."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import brotli
import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from PIL import Image

from gdviz.site import rendering as module
from gdviz.site.assets import ELEMENT
from gdviz.site.cli import main
from gdviz.site.export import MANIFEST, ExportError, export
from gdviz.site.last_cell import Report
from tests.site.test_page import Parsed

PIXEL = bytes.fromhex("89504e470d0a1a0a")
LESSON = """
import io, ipywidgets
from PIL import Image
drawn = io.BytesIO()
Image.new("RGB", (3, 2)).save(drawn, "png")
picture = ipywidgets.Image(value=drawn.getvalue(), tooltip='A "flat" <picture>')
ipywidgets.VBox([picture, ipywidgets.IntSlider(3, description="Slider")])
"""
FAILS = "print('before')\n1 / 0"
# The only cell of a notebook that costs next to no time to execute, as none of it runs.
QUICK = new_markdown_cell("# Quick")


def write(path: Path, *cells: str | nbformat.NotebookNode) -> Path:
    """Write a notebook of cells, where text is code."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made = [new_code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    nbformat.write(new_notebook(cells=made), path)
    return path


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, also hidden ones."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


# ---- A site ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a lesson that has a figure, a notebook in a subfolder, and what is not to be exported."""
    folder = tmp_path_factory.mktemp("notebooks")
    (folder / "dot.png").write_bytes(PIXEL)
    text = (
        "# The <lesson>\n\nThe *words*. ![dot](dot.png) See [more](deep/a%20%22b%22.ipynb?x=1#part) and [x](x.ipynb)."
    )
    write(folder / "lesson.ipynb", new_markdown_cell(text), LESSON)
    back = "# Deep\n\n[Back](../lesson.ipynb) to ![dot](../dot.png), [elsewhere](https://x.org/lesson.ipynb)."
    write(folder / "deep" / 'a "b".ipynb', new_markdown_cell(back), LESSON)
    write(folder / ".ipynb_checkpoints" / "lesson-checkpoint.ipynb", FAILS)
    return folder


@pytest.fixture(scope="module")
def site(notebooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of these notebooks."""
    output = tmp_path_factory.mktemp("sites") / "site"
    lines: list[str] = []
    live = "https://live.example.org/?path={path}"
    assert export(notebooks, output, live=live, log=lines.append)
    assert [line.split(":")[0] for line in lines[:2]] == ['deep/a "b".ipynb', "lesson.ipynb"]
    assert re.search(r"\d+ files, .* [KM]B; compressed .* \(gzip\), .* \(Brotli\)", lines[2])
    assert len(lines) == 3
    return output


def parsed(file: Path) -> Parsed:
    return Parsed(file.read_text(encoding="utf-8"))


def test_the_site_has_a_page_for_each_notebook_and_nothing_else(site: Path) -> None:
    texts = {name for name in tree(site) if not name.endswith((".gz", ".br")) and not name.startswith("assets/")}
    assert texts == {"index.html", "lesson.html", 'deep/a "b".html', ELEMENT, MANIFEST}
    # Nothing is left beside it, and everybody may read it.
    assert [file.name for file in site.parent.iterdir()] == ["site"]
    assert site.stat().st_mode & 0o055 == 0o055


def test_the_landing_page_lists_all_of_them(site: Path) -> None:
    links = [a["href"] for a in parsed(site / "index.html").all("a")]
    assert sorted(map(unquote, links)) == ['deep/a "b".html', "lesson.html"]


def test_links_and_scripts_lead_to_files_of_the_site(site: Path) -> None:
    for page in site.rglob("*.html"):
        found = parsed(page)
        places = [a["href"] for a in found.all("a")] + [
            a["src"] for a in found.all("script") + found.all("img") if "src" in a
        ]
        inside = [urlsplit(place) for place in places if not place.startswith(("data:", "https:"))]
        for place in inside:
            if place.path and place.path != "x.ipynb":
                assert (page.parent / unquote(place.path)).is_file(), place
    links = [a["href"] for a in parsed(site / "lesson.html").all("a")]
    assert "deep/a%20%22b%22.html?x=1#part" in links
    # What is not exported stays as it is.
    assert "x.ipynb" in links
    links = [a["href"] for a in parsed(site / 'deep/a "b".html').all("a")]
    assert "../lesson.html" in links
    assert "https://x.org/lesson.ipynb" in links
    assert "../index.html" in links


def test_no_page_loads_anything_from_another_host(site: Path) -> None:
    for page in site.rglob("*.html"):
        found = parsed(page)
        loaded = [attributes.get("src") or attributes.get("href") for name, attributes in found.elements if name != "a"]
        assert [address for address in loaded if address and re.match(r"(https?:)?//", address)] == []
    for style in [
        text for file in site.rglob("*.html") for text in re.findall("<style>.*?</style>", file.read_text(), re.S)
    ]:
        assert re.findall(r"@import|url\((?!['\"]?data:)", style) == []


def test_readers_without_scripts_get_text_and_figures(site: Path) -> None:
    page = parsed(site / "lesson.html")
    assert "The <lesson>" in page.text
    assert "The words." in page.text
    dot, figure = page.all("img")
    assert dot["alt"] == "dot"
    assert figure["alt"] == 'A "flat" <picture>'
    assert figure["src"].startswith("data:image/png;base64,")
    assert "Slider: 3" in page.text
    assert page.all("noscript") == [{}]
    # In a subfolder too.
    assert len(parsed(site / 'deep/a "b".html').all("img")) == 2


def test_files_are_named_by_their_content(site: Path, notebooks: Path, tmp_path: Path) -> None:
    names = [name for name in tree(site) if re.fullmatch(r"assets/[^/]+-[0-9a-f]{16}\.js", name)]
    assert {name.split("/")[1].rsplit("-", 1)[0] for name in names} >= {"gdviz", "ipywidgets"}
    # Pages know where the notebook runs, each by its own path.
    facts = [script for script in parsed(site / 'deep/a "b".html').scripts if '"live"' in script]
    assert json.loads(facts[0])["live"] == "https://live.example.org/?path=deep%2Fa%20%22b%22.ipynb"


def test_compressed_variants_hold_the_same(site: Path) -> None:
    files = tree(site)
    for name, data in files.items():
        if name.endswith((".html", ".js", ".json")):
            assert gzip.decompress(files[f"{name}.gz"]) == data
            assert brotli.decompress(files[f"{name}.br"]) == data
            assert len(files[f"{name}.br"]) <= len(files[f"{name}.gz"]) < max(len(data), 100)


def test_a_single_file_holds_all_that_its_page_needs(notebooks: Path, tmp_path: Path, site: Path) -> None:
    assert export(notebooks / "lesson.ipynb", tmp_path / "single", single_file=True, log=lambda _: None)
    assert tree(tmp_path / "single").keys() == {"index.html", "lesson.html", MANIFEST}
    page = parsed(tmp_path / "single" / "lesson.html")
    assert [a["src"][:5] for a in page.all("img")] == ["data:", "data:"]
    assert [a for a in page.all("script") if "src" in a] == []
    # The same scripts as in the site's files, but for what would end their element.
    scripts = [script for script in page.scripts if not script.lstrip().startswith("{")]
    shared = [
        (site / a["src"]).read_text(encoding="utf-8") for a in parsed(site / "lesson.html").all("script") if "src" in a
    ]
    assert [script.replace("\\x3c", "<") for script in scripts] == [script.replace("\\x3c", "<") for script in shared]


def test_nothing_in_a_script_ends_its_element() -> None:
    code = 'const a = "</script>", b = /<!--/u, c = "</SCRIPT ", d = 1 < 2;'
    assert module._inline(code) == 'const a = "\\x3c/script>", b = /\\x3c!--/u, c = "\\x3c/SCRIPT ", d = 1 < 2;'


def test_a_notebook_named_index_is_the_landing_page(tmp_path: Path) -> None:
    write(tmp_path / "n" / "index.ipynb", QUICK)
    assert export(tmp_path / "n", tmp_path / "site", log=lambda _: None)
    assert "Quick" in parsed(tmp_path / "site" / "index.html").text


def metadata(page: Path) -> dict[str, str]:
    return {a.get("property", a.get("name", "")): a["content"] for a in parsed(page).all("meta") if "content" in a}


def test_with_its_address_a_site_has_pictures_for_messengers(quick: Path, tmp_path: Path, site: Path) -> None:
    output, address = tmp_path / "site", "https://example.org/lessons"
    assert main(["export", str(quick), "--output", str(output), "--address", address]) == 0
    for name in ("index.html", "quick.html"):
        said = metadata(output / name)
        assert said["og:url"] == f"{address}/{name}"
        with Image.open(output / said["og:image"].removeprefix(f"{address}/")) as image:
            assert (image.format, *image.size) == ("PNG", int(said["og:image:width"]), int(said["og:image:height"]))
    without = metadata(site / "index.html")
    added = {"og:url", "og:image", "og:image:width", "og:image:height", "og:image:alt"}
    assert metadata(output / "index.html").keys() - without.keys() == added
    assert without["twitter:card"] == "summary"


@pytest.mark.parametrize("address", ["example.org", "ftp://example.org", "https://example.org/?a=1", "https://"])
def test_the_address_of_a_site_must_be_one(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "notebooks", "--output", "site", "--address", address])
    assert f"{address!r} is not the address of a site" in capsys.readouterr().err


# ---- What goes wrong -------------------------------------------------------------------------------


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    """A folder with a notebook that is exported at once."""
    return write(tmp_path / "n" / "quick.ipynb", QUICK).parent


@pytest.fixture
def executed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let notebooks of text alone be exported without a kernel."""

    async def execute(*_: object) -> Report:
        return Report()

    monkeypatch.setattr(module, "execute", execute)


def run(*arguments: object) -> int:
    return main(["export", *map(str, arguments)])


def test_an_output_that_is_not_ours_is_replaced_only_if_that_is_asked_for(
    quick: Path, tmp_path: Path, executed_at_once: None, capsys: pytest.CaptureFixture
) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "thesis.txt").write_text("words")
    assert run(quick, "--output", output) == 1
    assert capsys.readouterr().err == (
        f"gdviz: the output {output} is not empty and was not written by gdviz; choose another folder, or replace "
        "its contents with --force\n"
    )
    assert tree(output) == {"thesis.txt": b"words"}
    assert run(quick, "--output", output, "--force") == 0
    assert "quick.html" in tree(output)
    assert "thesis.txt" not in tree(output)
    # What an export wrote is replaced as a whole.
    (quick / "quick.ipynb").rename(quick / "other.ipynb")
    assert run(quick, "--output", output) == 0
    assert "quick.html" not in tree(output)


def test_an_empty_output_is_filled(quick: Path, tmp_path: Path, executed_at_once: None) -> None:
    (tmp_path / "out").mkdir()
    assert run(quick, "--output", tmp_path / "out") == 0
    assert run(quick, "--output", tmp_path / "new" / "folders" / "out") == 0


@pytest.mark.parametrize(
    ("notebooks", "output", "message"),
    [
        ("n", "n", "the output {output} would replace the notebooks; choose another folder"),
        ("n", ".", "the output {output} would replace the notebooks; choose another folder"),
        ("n", "file", "the output {output} is a file; it must be a folder"),
        ("n", "file/out", "the output could not be written (File exists: {output_parent}); it is unchanged"),
        ("missing", "out", "{notebooks} does not exist"),
        ("empty", "out", "there are no notebooks in {notebooks}"),
        ("file", "out", "{notebooks} is not a notebook: its name must end in .ipynb"),
        ("leads_out", "out", "{notebooks}/link.ipynb leads outside {notebooks}"),
    ],
)
def test_what_cannot_be_exported_is_told(
    tmp_path: Path, quick: Path, capsys: pytest.CaptureFixture, notebooks: str, output: str, message: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("words")
    (tmp_path / "leads_out").mkdir()
    (tmp_path / "leads_out" / "link.ipynb").symlink_to(quick / "quick.ipynb")
    before = tree(tmp_path)
    assert run(tmp_path / notebooks, "--output", tmp_path / output, "--force") == 1
    names = {"notebooks": tmp_path / notebooks, "output": tmp_path / output}
    names["output_parent"] = names["output"].parent
    assert capsys.readouterr().err == f"gdviz: {message.format(**names)}\n"
    assert tree(tmp_path) == before


def test_what_fails_is_told_and_the_others_are_exported(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    folder, output = tmp_path / "n", tmp_path / "out"
    write(folder / "a_fails.ipynb", new_markdown_cell("text"), "x = 1", f"# Here\n{FAILS}", "never = True")
    write(folder / "b_dies.ipynb", "import os", "os._exit(1)")
    (folder / "c_text.ipynb").write_text("words, not JSON")
    (folder / "d_empty.ipynb").write_text("{}")
    write(folder / "e_picture.ipynb", new_markdown_cell("![](../secret.png)"))
    write(
        folder / "f_front.ipynb",
        "import anywidget, traitlets\nclass Own(anywidget.AnyWidget):\n"
        "    _esm = ''\n    _view_module = traitlets.Unicode('nowhere').tag(sync=True)\nOwn()",
    )
    write(folder / "good.ipynb", QUICK)
    assert run(folder, "--output", output) == 1
    told = {line.split(": ")[0]: line for line in capsys.readouterr().out.splitlines()}
    assert told["a_fails.ipynb"] == (
        "a_fails.ipynb: not exported: code cell 2, which begins with “# Here”, failed: "
        "ZeroDivisionError: division by zero"
    )
    assert told["b_dies.ipynb"] == (
        "b_dies.ipynb: not exported: code cell 2, which begins with “os._exit(1)”, failed: its kernel died"
    )
    assert "c_text.ipynb: not exported: it is not a valid notebook: " in told["c_text.ipynb"]
    assert "d_empty.ipynb: not exported: it is not a valid notebook: " in told["d_empty.ipynb"]
    assert "e_picture.ipynb: not exported: the picture ../secret.png lies outside " in told["e_picture.ipynb"]
    assert 'no installed package has the front end "nowhere" of the widget AnyModel' in told["f_front.ipynb"]
    pages = {name for name in tree(output) if name.endswith(".html")}
    assert pages == {"index.html", "good.html"}
    assert [a["href"] for a in parsed(output / "index.html").all("a")] == ["good.html"]


def test_a_page_is_kept_when_its_notebook_fails_later(
    notebooks: Path, site: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    output, folder = tmp_path / "site", tmp_path / "n"
    shutil.copytree(site, output)
    write(folder / "lesson.ipynb", FAILS)
    write(folder / "good.ipynb", QUICK)
    assert run(folder, "--output", output) == 1
    assert "lesson.ipynb: its page from an earlier export stays\n" in capsys.readouterr().out
    before, after = tree(site), tree(output)
    assert after["lesson.html"] == before["lesson.html"]
    needed = [
        a["src"]
        for a in parsed(output / "lesson.html").all("script") + parsed(output / "lesson.html").all("img")
        if "src" in a
    ]
    assert all(after[name] == before[name] for name in needed if name.startswith("assets/"))
    assert 'deep/a "b".html' not in after
    assert {a["href"] for a in parsed(output / "index.html").all("a")} == {"good.html", "lesson.html"}
    # Where nothing succeeds, nothing is touched.
    write(folder / "good.ipynb", FAILS)
    assert run(folder, "--output", output) == 1
    assert capsys.readouterr().err == "gdviz: no notebook could be exported; the output is unchanged\n"
    assert tree(output) == after


LINKED = """
import ipywidgets, jax
from gdviz import jaxlink
a, b = ipywidgets.FloatText(1.0), ipywidgets.FloatText()
def callback(x):
    return {"y": jax.pure_callback(lambda v: v, jax.ShapeDtypeStruct((), x.dtype), x)}
ipywidgets.VBox([a, b, jaxlink(callback, {"x": (a, "value")}, {"y": (b, "value")})])
"""


def test_a_link_that_cannot_run_in_the_page_stops_its_notebook_unless_it_may_be_frozen(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    write(tmp_path / "n" / "linked.ipynb", "1", LINKED)
    assert run(tmp_path / "n", "--output", tmp_path / "out") == 1
    told = capsys.readouterr().out
    assert "code cell 2, which begins with “import ipywidgets, jax”, failed: " in told
    assert "the link 'callback' cannot be exported: " in told
    assert "pure_callback" in told
    assert run(tmp_path / "n", "--output", tmp_path / "out", "--allow-static") == 0


# ---- Interruptions ---------------------------------------------------------------------------------


# Ctrl-C is ignored where the tests were started in the background.
EXPORT = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from gdviz.site.cli import main
raise SystemExit(main())
"""


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen]]:
    """Start exports into the folder `out`, which a site is in, of a notebook that waits for a file to go away."""
    write(
        tmp_path / "n" / "waits.ipynb",
        "import os, time\nopen('began', 'w')\nwhile os.path.exists('began'): time.sleep(0.02)",
    )
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / MANIFEST).write_text("{}")
    (tmp_path / "out" / "old.html").write_text("old")
    processes: list[subprocess.Popen] = []

    def begin(wait: bool = True) -> subprocess.Popen:
        command = [sys.executable, "-c", EXPORT, "export", tmp_path / "n", "--output", tmp_path / "out"]
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        processes.append(process)
        if wait:
            wait_until((tmp_path / "n" / "began").exists, process)
        return process

    yield begin
    for process in processes:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def wait_until(condition: Callable[[], bool], process: subprocess.Popen) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert process.poll() is None, process.stdout.read()
        assert time.monotonic() < deadline
        time.sleep(0.02)


OLD = {MANIFEST: b"{}", "old.html": b"old"}


def test_ctrl_c_leaves_all_as_it_was(tmp_path: Path, start: Callable[..., subprocess.Popen]) -> None:
    process = start()
    process.send_signal(signal.SIGINT)
    told, _ = process.communicate(timeout=60)
    assert (process.returncode, told) == (1, "gdviz: interrupted; the output is unchanged\n")
    assert tree(tmp_path / "out") == OLD
    assert sorted(file.name for file in tmp_path.iterdir()) == ["n", "out"]


def test_what_a_killed_export_leaves_the_next_one_removes(
    tmp_path: Path, start: Callable[..., subprocess.Popen]
) -> None:
    process = start()
    process.kill()
    process.wait()
    assert tree(tmp_path / "out") == OLD
    left = [file for file in tmp_path.iterdir() if file.name.startswith(".out")]
    assert len(left) == 1
    (tmp_path / "n" / "began").unlink()
    write(tmp_path / "n" / "waits.ipynb", QUICK)
    assert run(tmp_path / "n", "--output", tmp_path / "out") == 0
    assert not left[0].exists()
    # Killed between the two halves of the last step, it has taken the old site away.
    left[0].mkdir()
    (tmp_path / "out").rename(left[0] / "old")
    (tmp_path / "n" / "waits.ipynb").write_text("")
    assert run(tmp_path / "n", "--output", tmp_path / "out") == 1
    assert "waits.html" in tree(tmp_path / "out")
    assert not left[0].exists()


def test_a_second_export_into_the_same_folder_is_refused(
    tmp_path: Path, start: Callable[..., subprocess.Popen], capsys: pytest.CaptureFixture
) -> None:
    first = start()
    assert run(tmp_path / "n", "--output", tmp_path / "out") == 1
    assert capsys.readouterr().err == f"gdviz: another export into {tmp_path / 'out'} is under way\n"
    (tmp_path / "n" / "began").unlink()
    told, _ = first.communicate(timeout=60)
    assert first.returncode == 0, told
    assert "waits.html" in tree(tmp_path / "out")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["n", "out"]


AS_ON_WINDOWS = """
import builtins, os, signal, sys, types

locked = []
msvcrt = types.SimpleNamespace(LK_NBLCK=2, locking=lambda *arguments: locked.append(arguments))

def import_(name, globals=None, *others, **named):
    # For gdviz alone: what else is installed was made for this system.
    if (globals or {}).get("__name__", "").startswith("gdviz"):
        if name in ("fcntl", "resource", "pwd"):
            raise ImportError(name)
        if name == "msvcrt":
            return msvcrt
    return real(name, globals, *others, **named)

real, builtins.__import__ = builtins.__import__, import_
for module, names in {os: ("fork", "sched_getaffinity", "pidfd_open"), signal: ("pidfd_send_signal",)}.items():
    for name in names:
        delattr(module, name)
import gdviz.site.kernels
from gdviz.site.cli import main
status = main()
assert len(locked) == 1
sys.exit(status)
"""


def test_an_export_needs_nothing_that_windows_lacks(quick: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", AS_ON_WINDOWS, "export", str(quick), "--output", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "quick.html" in tree(tmp_path / "out")


# ---- The disk --------------------------------------------------------------------------------------


def test_a_disk_that_is_full_is_told(
    quick: Path, tmp_path: Path, executed_at_once: None, limit_files: Callable[[int], None]
) -> None:
    limit_files(1024)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / MANIFEST).write_text("{}")
    with pytest.raises(ExportError, match=r"the output could not be written \(File too large.*\); it is unchanged"):
        export(quick, tmp_path / "out", log=lambda _: None)
    assert tree(tmp_path / "out") == {MANIFEST: b"{}"}
    assert sorted(file.name for file in tmp_path.iterdir()) == ["n", "out"]


def test_a_folder_that_cannot_be_written_is_told(
    quick: Path, tmp_path: Path, executed_at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    # Whoever runs the tests may be allowed everything.
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(
        ExportError, match=r"the output could not be written \(Permission denied: .*\); it is unchanged"
    ):
        export(quick, tmp_path / "out", log=lambda _: None)
    assert not (tmp_path / "out").exists()


def test_the_old_site_comes_back_when_the_new_one_cannot_take_its_place(
    quick: Path, tmp_path: Path, executed_at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert export(quick, tmp_path / "out", log=lambda _: None)
    before, rename = tree(tmp_path / "out"), Path.rename

    def fail_for_the_new(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise OSError(5, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail_for_the_new)
    with pytest.raises(ExportError, match="Input/output error"):
        export(quick, tmp_path / "out", log=lambda _: None)
    assert tree(tmp_path / "out") == before
