"""How the lesson feels: from a key press or a pointer move to the new path on screen: `python -m benchmarks.feel`."""

from __future__ import annotations

import argparse
import itertools
import math
import os
import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
from playwright.sync_api import Browser, Page

from benchmarks.chromium import Visit, chromium, new_context, visit
from benchmarks.served import LESSON, App, Served, exported, file_server, gdviz_serve, kept, serve

AIM_MEDIAN, AIM_PERCENTILE_95 = 16, 33  # milliseconds
MEBI = 2**20

PATHS = {
    "50 steps": "?steps=50",
    # So slow that all points of the path differ.
    "all steps": "?problem=wave&optimizer=gradient_descent&learning_rate=0.003",
}
"""What is dragged and pressed at: title → query of the lesson's page. "all" is the slider's maximum."""

_PAUSE = 300  # milliseconds between key presses; a page may do more when its controls come to rest
_RADIUS = 40  # pixels, of the circle in which the start is dragged

# The least that a page can do: no widgets, no mathematics, a path that follows in the next frame.
_BARE_PAGE = """
<input type="range" min="0" max="10" value="5" />
<svg width="400" height="400" style="touch-action: none">
  <path d="M200,200L300,300" stroke="black" />
  <circle class="handle" cx="200" cy="200" r="10" />
</svg>
<script>
  const draw = (line) => requestAnimationFrame(() => document.querySelector("path").setAttribute("d", line));
  const slider = document.querySelector("input");
  slider.addEventListener("input", () => draw(`M200,200L300,${30 * slider.value}`));
  const svg = document.querySelector("svg");
  svg.addEventListener("pointermove", (event) => {
    const frame = svg.getBoundingClientRect();
    draw(`M${event.clientX - frame.left},${event.clientY - frame.top}L300,300`);
  });
</script>
"""


def main() -> None:
    arguments = parse()
    with chromium() as browser:
        if arguments.changes:
            with (
                kept(LESSON) as app,
                warm(browser, app, arguments.port, gdviz_serve) as served,
                visit(browser, served, 0.0) as page,
            ):
                measure_memory(page, arguments.changes)
        if arguments.count:
            with ExitStack() as stack:
                commands = {
                    stack.enter_context(exported(LESSON)): file_server,
                    replace(LESSON, name="served"): gdviz_serve,
                }
                apps = [
                    stack.enter_context(warm(browser, app, arguments.port + 2 * i, command))
                    for i, (app, command) in enumerate(commands.items())
                ]
                measure_answers(browser, apps, arguments)


@contextmanager
def warm(browser: Browser, app: App, port: int, command: Callable[[App, int], list[str]]) -> Iterator[Served]:
    """Serve an app, and visit it once: that fills the caches of server and disk."""
    with serve(app, port, command) as served:
        with visit(browser, served, 0.0):
            pass
        yield served


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.feel", description=__doc__)
    parser.add_argument("--round-trips", type=int, nargs="+", default=[0, 600], help="in milliseconds")
    parser.add_argument("--count", type=int, default=60, help="key presses, and pointer moves; 0: none")
    parser.add_argument("--changes", type=int, default=10_000, help="slider changes for the memory; 0: none")
    parser.add_argument("--port", type=int, default=8960, help="the first of four ports")
    return parser.parse_args()


def measure_answers(browser: Browser, apps: list[Served], arguments: argparse.Namespace) -> None:
    """Print how long key presses and pointer moves take, for each length of the path, round trip and way of serving."""
    print(
        "\nFrom an event to the path that belongs to it (ms). changed: the path is in the document; painted: the frame"
        "\nthat has it is rendered, this is aimed at; next: the following frame begins. n: events whose path was seen"
    )
    print(f"{'':42}{'n':>8}{'changed':>10}{'painted':>10}{'95 %':>8}{'next':>8}{'95 %':>8}{'load':>6}")
    with bare_page(browser) as page:
        report("bare page, key press", key_presses(page, "input", "svg path", arguments.count))
        report("bare page, drag", drag(page, "svg .handle", "svg path", arguments.count))
    for title, query in PATHS.items():
        for round_trip, served in itertools.product(arguments.round_trips, apps):
            with visit(browser, served, round_trip / 1000, query) as visited:
                page = visited.page
                if title == "all steps":
                    maximum(page)
                label = f"{served.app.name}, {title}, RTT {round_trip}"
                report(f"{label}, key press", key_presses(page, LESSON.slider, LESSON.path, arguments.count))
                report(f"{label}, drag", drag(page, ".gdviz-surface-view svg .handle", LESSON.path, arguments.count))


@contextmanager
def bare_page(browser: Browser) -> Iterator[Page]:
    """Open a page that does nothing else than to follow."""
    context = new_context(browser)
    page = context.new_page()
    page.goto("about:blank")
    page.set_content(_BARE_PAGE)
    yield page
    context.close()


def maximum(page: Page) -> None:
    """Set the number of steps to the slider's maximum."""
    page.get_by_role("button", name="Start and steps").click()
    page.locator(LESSON.slider.replace("Learning rate", "Steps")).focus()
    page.keyboard.press("End")
    page.wait_for_timeout(2000)


def key_presses(page: Page, slider: str, path: str, count: int, settled: bool = True) -> dict[str, Any]:
    """Press an arrow key on a slider, to and fro; return what `feel.stop` returns.

    What is waited for is the path at which all comes to rest, or the first one that is another than before.
    """
    page.locator(slider).focus()
    line = page.locator(path).first
    expected = []
    for key in ("ArrowRight", "ArrowLeft"):
        before = line.get_attribute("d")
        page.keyboard.press(key)
        page.wait_for_function(
            "([path, d]) => document.querySelector(path).getAttribute('d') !== d", arg=[path, before]
        )
        page.wait_for_timeout(3 * _PAUSE)
        expected.append(line.get_attribute("d"))
    page.evaluate("arguments => feel.watch(...arguments)", [path, "keydown", expected if settled else None])
    for number in range(count):
        page.keyboard.press("ArrowLeft" if number % 2 else "ArrowRight")
        # At any time within a frame.
        page.wait_for_timeout(_PAUSE + random.uniform(0, 50))
    page.wait_for_timeout(3 * _PAUSE)
    return page.evaluate("feel.stop()")


_CHANGED = "([path, before]) => document.querySelector(path).getAttribute('d') !== before"


def drag(page: Page, handle: str, path: str, count: int) -> dict[str, Any]:
    """Drag the start around and outwards, 5 to 45 ms between two moves; return what `feel.stop` returns."""
    box = page.locator(handle).bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.wait_for_timeout(_PAUSE)
    page.evaluate("arguments => feel.watch(...arguments)", [path, "pointermove"])
    for number in range(count):
        radius, angle = _RADIUS * (0.5 + number / count), number / 3
        page.mouse.move(x + radius * math.sin(angle), y - radius * math.cos(angle))
        page.wait_for_timeout(random.uniform(5, 45))
    page.wait_for_timeout(3 * _PAUSE)
    result = page.evaluate("feel.stop()")
    page.mouse.move(x, y)
    page.mouse.up()
    page.wait_for_timeout(_PAUSE)
    return result


def report(label: str, result: dict[str, Any]) -> None:
    """Print one line: medians and 95th percentiles of the samples, and whether the aims are met."""
    samples, seen = result["samples"], f"{len(result['samples'])}/{result['events']}"
    if not samples:
        print(f"{label:42}{seen:>8}   nothing was seen on screen")
        return
    changed, painted, following = ([sample[name] for sample in samples] for name in ("changed", "painted", "next"))
    median, late = np.median(painted), np.percentile(painted, 95)
    missed = [
        f"{name} missed by {value - aim:.0f} ms"
        for name, value, aim in (("median", median, AIM_MEDIAN), ("95 %", late, AIM_PERCENTILE_95))
        if value > aim
    ]
    notes = missed or ["met"]
    if result["backwards"]:
        notes.append(f"{result['backwards']} times back to an older path")
    print(
        f"{label:42}{seen:>8}{np.median(changed):10.1f}{median:10.1f}{late:8.1f}{np.median(following):8.1f}"
        f"{np.percentile(following, 95):8.1f}{os.getloadavg()[0]:6.1f}  {', '.join(notes)}",
        flush=True,
    )


def measure_memory(visited: Visit, changes: int, parts: int = 10) -> None:
    """Change the learning rate in every frame; print the page's heap and the kernel's memory after each part."""
    page, kernel = visited.page, visited.kernel()
    session = page.context.new_cdp_session(page)
    print(f"\nMemory while the learning rate changes {changes} times, once in a frame (MB); paths: those drawn")
    print(f"{'changes':>10}{'paths':>8}{'page: heap':>14}{'buffers':>10}{'nodes':>10}{'kernel: RSS':>14}", flush=True)
    rows = []
    for part in range(parts + 1):
        count = changes // parts if part else 0
        drawn = page.locator(LESSON.slider).evaluate(_CHANGE, [count, LESSON.path])
        page.wait_for_timeout(2000)
        session.send("HeapProfiler.collectGarbage")
        usage = session.send("Runtime.getHeapUsage")
        heap, buffers = (usage.get(name, 0) / MEBI for name in ("usedSize", "backingStorageSize"))
        nodes = session.send("Memory.getDOMCounters")["nodes"]
        rss = kernel.memory_info().rss / MEBI
        rows.append((heap + buffers, rss))
        print(f"{part * (changes // parts):10}{drawn:8}{heap:14.2f}{buffers:10.2f}{nodes:10}{rss:14.1f}", flush=True)
    (page_first, kernel_first), (page_last, kernel_last) = rows[1], rows[-1]
    print(
        f"from the first {changes // parts} changes to the last: page {page_last - page_first:+.2f} MB, "
        f"kernel {kernel_last - kernel_first:+.1f} MB"
    )


# In a triangle between 30 % and 70 % of the slider, so that each change is one.
_CHANGE = """async (slider, [count, path]) => {
  let drawn = 0;
  const observer = new MutationObserver(() => drawn++);
  observer.observe(document.querySelector(path), { attributeFilter: ["d"] });
  const [low, high] = [0.3, 0.7].map((share) => Number(slider.min) + share * (slider.max - slider.min));
  for (let i = 0; i < count; i++) {
    const phase = (i % 100) / 50;
    slider.value = low + (high - low) * (phase < 1 ? phase : 2 - phase);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
  observer.disconnect();
  return drawn;
}"""


if __name__ == "__main__":
    main()
