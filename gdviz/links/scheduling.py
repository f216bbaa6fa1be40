"""When links are computed in Python: a burst of changes once, then the links that are fed by what was computed."""

from __future__ import annotations

import asyncio
import math
import threading
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gdviz.links.link import Link


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the event loop of this thread, or None where none runs."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class Scheduler:
    """Computes links that are out of date: when their inputs have been quiet for a moment, or at once by `flush()`.

    Links that feed each other settle in one round; a cycle of them that does not is stopped and reported.
    """

    MOST_ROUNDS = 100
    """How often a link may be computed in one round before it is taken for a cycle that does not settle."""

    def __init__(self) -> None:
        # Links that are out of date and when they are due, in the time of the event loop; oldest change first.
        self._due: dict[Link, float] = {}
        self._settling = False
        self.lock = threading.RLock()
        """Taken while something is computed: JupyterLab has messages handled in a thread of their own."""

    def compute_soon(self, link: Link, seconds: float) -> None:
        """Compute after some seconds without another change, or at once where no event loop runs."""
        with self.lock:
            # A link that is fed by another belongs to the same round.
            self._set_due(link, -math.inf)
            if self._settling:
                return
            loop = running_loop()
            if loop is None:
                self.flush()
                return
            self._set_due(link, loop.time() + seconds)
        # Once for each change: a timer that another loop took with it, or an interrupt, must not stop the links.
        loop.call_later(seconds, lambda: self._settle(loop.time()))

    def compute_on_flush(self, link: Link) -> None:
        """Compute when everything is asked for, but not before."""
        with self.lock:
            self._set_due(link, math.inf)

    def forget(self, link: Link) -> None:
        """Note that a link is up to date."""
        with self.lock:
            self._due.pop(link, None)

    def flush(self) -> None:
        """Compute all that is out of date."""
        self._settle(math.inf)

    def _set_due(self, link: Link, time: float) -> None:
        self._due.pop(link, None)
        self._due[link] = time

    def _settle(self, until: float) -> None:
        """Compute what is due until a time of the event loop, and what that feeds."""
        with self.lock:
            if self._settling:
                # Called by a link that sets its outputs: the loop below goes on with what they feed.
                return
            self._settling = True
            rounds: Counter[Link] = Counter()
            try:
                while link := next((link for link, due in self._due.items() if due <= until), None):
                    del self._due[link]
                    rounds[link] += 1
                    if rounds[link] > self.MOST_ROUNDS:
                        link.report(
                            RuntimeError("it depends on its own outputs through other links and does not settle")
                        )
                    else:
                        # A server may have many readers in one process, and know by the context whom a change is for.
                        link.context.run(link.compute)
            finally:
                self._settling = False
