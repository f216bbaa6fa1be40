"""What a class may use: rooms, learners, hours, messages a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """The limits of one process.

    - `rate`, `burst`: messages a second of one connection, and how many at once; what exceeds them is dropped;
    - `flood_rate`, `flood`: the same of dropped messages; what exceeds them closes the connection;
    - `waiting`, `waiting_for_teacher`: bytes that may wait for a page that reads slowly; for more, its connection is
      closed;
    - `opening`, `openings`: rooms a second from one address, and how many at once.
    """

    rooms: int = 20
    learners: int = 500
    hours: float = 3.0
    rate: float = 20.0
    burst: int = 40
    flood_rate: float = 200.0
    flood: int = 2000
    waiting: int = 2**20
    waiting_for_teacher: int = 2**24
    opening: float = 0.1
    openings: int = 10


class Bucket:
    """As many tokens as `burst`, of which `rate` a second come back."""

    def __init__(self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate, self.burst, self._clock = rate, burst, clock
        self._tokens, self._at = float(burst), clock()

    def take(self) -> bool:
        """Take a token; return whether there was one."""
        now = self._clock()
        self._tokens = min(self.burst, self._tokens + (now - self._at) * self.rate)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    @property
    def is_full(self) -> bool:
        """Whether all tokens are there, as in a new one."""
        return self._tokens + (self._clock() - self._at) * self.rate >= self.burst
