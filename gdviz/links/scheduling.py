"""When links are computed in Python: a burst of changes once, then the links that are fed by what was computed."""

from __future__ import annotations

import asyncio
import math
import threading
from collections import Counter
from typing import Protocol


class Computation(Protocol):
    """What can be scheduled; it is hashable."""

    def compute(self) -> None:
        """Compute from the present inputs; errors are reported, not raised."""

    def report(self, error: Exception) -> None:
        """Report an error to the reader."""


class Scheduler:
    """Computes what is out of date: when its inputs have been quiet for a moment, or at once by `flush()`.

    Computations that feed each other settle in one round; a cycle of them that does not is stopped and reported.
    """

    MOST_ROUNDS = 100
    """How often a computation may be repeated in one round before it is taken for a cycle that does not settle."""

    def __init__(self) -> None:
        # What is out of date and when it is due, in the time of the event loop; oldest change first.
        self._due: dict[Computation, float] = {}
        self._settling = False
        self.lock = threading.RLock()
        """Held while something is computed: JupyterLab has messages handled in a thread of their own."""

    def compute_soon(self, computation: Computation, seconds: float) -> None:
        """Compute after some seconds without another change, or at once where no event loop runs."""
        with self.lock:
            # What is fed by a computation belongs to the same round.
            self._set_due(computation, -math.inf)
            if self._settling:
                return
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                self.flush()
                return
            self._set_due(computation, loop.time() + seconds)
        # Once for each change: a timer that another loop took with it, or an interrupt, must not stop the links.
        loop.call_later(seconds, lambda: self._settle(loop.time()))

    def compute_on_flush(self, computation: Computation) -> None:
        """Compute when everything is asked for, but not before."""
        with self.lock:
            self._set_due(computation, math.inf)

    def forget(self, computation: Computation) -> None:
        """Take a computation as up to date."""
        with self.lock:
            self._due.pop(computation, None)

    def flush(self) -> None:
        """Compute all that is out of date."""
        self._settle(math.inf)

    def _set_due(self, computation: Computation, time: float) -> None:
        self._due.pop(computation, None)
        self._due[computation] = time

    def _settle(self, until: float) -> None:
        """Compute what is due until a time of the event loop, and what that feeds."""
        with self.lock:
            if self._settling:
                # Called by a computation that sets its outputs: the loop below goes on with what they feed.
                return
            self._settling = True
            rounds: Counter[Computation] = Counter()
            try:
                while computation := next((it for it, due in self._due.items() if due <= until), None):
                    del self._due[computation]
                    rounds[computation] += 1
                    if rounds[computation] > self.MOST_ROUNDS:
                        computation.report(RuntimeError("it feeds itself through other links and does not settle"))
                    else:
                        computation.compute()
            finally:
                self._settling = False
