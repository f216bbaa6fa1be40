"""How the neural-network page feels: `python -m benchmarks.training`.

The seed net, trained anew at every key press. `benchmarks.frames` measures a training that plays.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page

from benchmarks.chromium import chromium, new_context
from benchmarks.feel import bare_page, key_presses, report
from benchmarks.served import REPOSITORY, App, Served, gdviz_serve, serve

NETWORK = App(
    "network",
    directory=REPOSITORY,
    root="notebooks",
    notebook="neural_network.ipynb",
    slider=".gdviz-slider:visible:has-text('Learning rate') input[type=range]",
    compiled_once=True,
    address="voila/render/neural_network.ipynb?python",
)
SEED_NET = "&data=wave&n=200&share=0.5&layers=3&units1=3&units2=3&units3=3&batch=all&anew=1&epochs=200"
"""MLP 1-3-3-3-1 with tanh on 100 training points, 200 steps of gradient descent at every change."""

_LOADS_WITHIN = 180_000  # milliseconds


def main() -> None:
    arguments = parse()
    with serve(NETWORK, arguments.port, gdviz_serve) as served, chromium() as browser:
        with opened(browser, served, 0, ""):
            pass  # Not counted: the first visit fills the caches of server and disk.
        measure_answers(browser, served, arguments)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training", description=__doc__)
    parser.add_argument("--round-trips", type=int, nargs="+", default=[0, 600], help="in milliseconds")
    parser.add_argument("--count", type=int, default=40, help="key presses")
    parser.add_argument("--port", type=int, default=8970, help="the first of two ports")
    return parser.parse_args()


@contextmanager
def opened(browser: Browser, served: Served, round_trip: int, query: str) -> Iterator[Page]:
    """Open the page as a new visitor, and wait until its training is drawn and it has come to rest."""
    served.proxy.round_trip = round_trip / 1000
    context = new_context(browser)
    # Counts the decision maps, of 100 × 100 cells, that are drawn.
    context.add_init_script(
        """window.maps = 0;
        const put = CanvasRenderingContext2D.prototype.putImageData;
        CanvasRenderingContext2D.prototype.putImageData = function (image, ...rest) {
          maps += image.width === 100 && image.height === 100;
          return put.call(this, image, ...rest);
        };"""
    )
    page = context.new_page()
    try:
        page.goto(served.url + query, wait_until="commit", timeout=_LOADS_WITHIN)
        page.wait_for_selector(".gdviz-network-diagram", timeout=_LOADS_WITHIN)
        page.wait_for_selector(".gdviz-plane .current", state="attached", timeout=_LOADS_WITHIN)
        page.wait_for_timeout(3000)
        yield page
    finally:
        context.close()


def measure_answers(browser: Browser, served: Served, arguments: argparse.Namespace) -> None:
    """Print how long a key press takes until the net that was trained anew is drawn."""
    print(
        "\nThe seed net, trained anew: from a key press to what belongs to it (ms). painted: the frame that has it is"
        "\nrendered. The path is drawn on the plane that is shown, and again when its own plane has been computed"
    )
    print(f"{'':42}{'n':>8}{'changed':>10}{'painted':>10}{'95 %':>8}{'next':>8}{'95 %':>8}{'load':>6}")
    with bare_page(browser) as page:
        report("bare page", key_presses(page, "input", "svg path", arguments.count))
    for round_trip in arguments.round_trips:
        with opened(browser, served, round_trip, SEED_NET) as page:
            for title, path, settled in (
                ("fit", ".gdviz-data-editor path.fit", True),
                ("path, on the plane that is shown", ".gdviz-plane path.path", False),
                ("path, on its own plane", ".gdviz-plane path.path", True),
            ):
                result = key_presses(page, NETWORK.slider, path, arguments.count, settled)
                report(f"RTT {round_trip}, {title}", result)


def epoch(page: Page) -> int:
    """Return the epoch that the page tells."""
    return int(page.locator(".gdviz-runner .position").inner_text().split()[-1].replace(",", ""))


if __name__ == "__main__":
    main()
