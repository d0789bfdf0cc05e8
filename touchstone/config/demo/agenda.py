"""What will happen and when, over all projects, in the order of time."""

import heapq
from collections.abc import Callable
from datetime import datetime
from itertools import count

from touchstone.core import clock

Act = Callable[[], None]


class Agenda:
    """Acts by their instant; while one runs, it is that instant everywhere."""

    def __init__(self) -> None:
        self._acts: list[tuple[datetime, int, Act]] = []
        self._order = count()

    def at(self, instant: datetime, act: Act) -> None:
        heapq.heappush(self._acts, (instant, next(self._order), act))

    def run_until(self, end: datetime) -> None:
        """Run everything up to `end`, also what the acts themselves put on the agenda."""
        while self._acts and self._acts[0][0] <= end:
            instant, _, act = heapq.heappop(self._acts)
            with clock.standing_at(instant):
                act()
