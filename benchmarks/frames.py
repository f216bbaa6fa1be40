"""Frames a second of a network that learns, and the lesson's answers: `python -m benchmarks.frames`.

Both notebooks are exported and served as files. The networks and a bare page, which moves a path of SVG in each frame,
take turns in one browser: what else the machine does meets them alike, so ratios tell more than frames a second.
"""

from __future__ import annotations

import argparse
import os
import statistics
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from benchmarks.chromium import chromium, visit
from benchmarks.feel import bare_page, drag, key_presses
from benchmarks.served import LESSON, Served, exported, file_server, serve
from benchmarks.training import NETWORK, epoch, opened

NETWORKS = {
    "default, 2-4-2-1": ("", 60),
    "largest, 7-16-16-16-16-1": (
        "?n=500&layers=4&units1=16&units2=16&units3=16&units4=16&optimizer=adam"
        "&x1_squared=1&x2_squared=1&product=1&sin_x1=1&sin_x2=1",
        30,
    ),
}
"""What learns: title → query, and the frames a second that are aimed at."""

SPEED = 10  # epochs in each frame
AIM = 16  # milliseconds, of the median of the answers above that of the bare page

# Frames a second, and how many of the time's decision maps are drawn; a bare page moves its path meanwhile.
_FRAMES = """async (seconds) => {
  const path = window.maps === undefined && document.querySelector("svg path");
  const [began, drawn] = [performance.now(), window.maps ?? 0];
  let frames = 0;
  let last = began;
  for (; last - began < 1000 * seconds; frames++) {
    last = await new Promise(requestAnimationFrame);
    if (path) path.setAttribute("d", `M200,200L300,${frames % 300}`);
  }
  const passed = (last - began) / 1000;
  return { frames: frames / passed, maps: ((window.maps ?? 0) - drawn) / passed };
}"""


def main() -> None:
    arguments = parse()
    with chromium() as browser:
        print("Chromium, headless: it draws in software, with no graphics card")
        measure_frames(browser, arguments)
        measure_answers(browser, arguments)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.frames", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="in which all take turns")
    parser.add_argument("--seconds", type=float, default=2.0, help="of each turn")
    parser.add_argument("--count", type=int, default=30, help="key presses, and pointer moves")
    parser.add_argument("--port", type=int, default=8940, help="the first of two ports")
    return parser.parse_args()


@contextmanager
def site(app: Any, port: int) -> Iterator[Served]:
    """Export an app and serve it as files."""
    with exported(app) as static, serve(static, port, file_server) as served:
        yield served


def measure_frames(browser: Browser, arguments: argparse.Namespace) -> None:
    """Print the frames a second of each network that learns, those of the bare page, and the median of their ratios."""
    with ExitStack() as stack:
        served = stack.enter_context(site(NETWORK, arguments.port))
        bare = stack.enter_context(bare_page(browser))
        pages = {
            title: stack.enter_context(opened(browser, served, 0, query)) for title, (query, _) in NETWORKS.items()
        }
        rounds = [_turn(bare, pages, arguments.seconds) for _ in range(arguments.rounds)]
    print(
        f"\n{SPEED} epochs a frame: medians of {arguments.rounds} turns of {arguments.seconds:g} s; maps: results drawn"
    )
    print(f"{'':28}{'frames/s':>10}{'maps/s':>10}{'epochs/s':>10}{'bare page':>11}{'ratio':>8}{'aim':>8}{'load':>6}")
    for title, (_, aim) in NETWORKS.items():
        turns = [turn[title] for turn in rounds]
        frames, maps, epochs = (
            statistics.median(turn[name] for turn in turns) for name in ("frames", "maps", "epochs")
        )
        bare_frames = statistics.median(turn["bare"]["frames"] for turn in rounds)
        ratio = statistics.median(turn[title]["maps"] / turn["bare"]["frames"] for turn in rounds)
        print(
            f"{title:28}{frames:10.1f}{maps:10.1f}{epochs:10.0f}{bare_frames:11.1f}{ratio:8.2f}{aim / 60:8.2f}"
            f"{os.getloadavg()[0]:6.1f}",
            flush=True,
        )


def _turn(bare: Page, pages: dict[str, Page], seconds: float) -> dict[str, dict[str, float]]:
    found = {"bare": bare.evaluate(_FRAMES, seconds)}
    for title, page in pages.items():
        page.get_by_label("Speed").select_option(str(SPEED))
        page.get_by_role("button", name="Play").click()
        page.wait_for_timeout(500)
        before = epoch(page)
        found[title] = page.evaluate(_FRAMES, seconds)
        found[title]["epochs"] = (epoch(page) - before) / seconds
        page.get_by_role("button", name="Pause").click()
        page.wait_for_timeout(300)
    return found


def measure_answers(browser: Browser, arguments: argparse.Namespace) -> None:
    """Print how long the lesson's path takes to be painted after an event, and that of the bare page."""
    with ExitStack() as stack:
        served = stack.enter_context(site(LESSON, arguments.port))
        bare = stack.enter_context(bare_page(browser))
        lesson = stack.enter_context(visit(browser, served, 0.0, "?steps=50")).page
        ways = {
            "key press": lambda page, slider, path, _: key_presses(page, slider, path, arguments.count),
            "drag": lambda page, _, path, handle: drag(page, handle, path, arguments.count),
        }
        print("\nThe lesson, 50 steps: medians from an event to the painted path (ms)")
        print(f"{'':28}{'lesson':>10}{'bare page':>11}{'above':>8}{'aim':>8}{'load':>6}")
        for title, way in ways.items():
            ours = _painted(way(lesson, LESSON.slider, LESSON.path, ".gdviz-surface-view svg .handle"))
            theirs = _painted(way(bare, "input", "svg path", "svg .handle"))
            print(
                f"{title:28}{ours:10.1f}{theirs:11.1f}{ours - theirs:8.1f}{AIM:8}{os.getloadavg()[0]:6.1f}", flush=True
            )


def _painted(result: dict[str, Any]) -> float:
    return statistics.median(sample["painted"] for sample in result["samples"])


if __name__ == "__main__":
    main()
