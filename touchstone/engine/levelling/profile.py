"""How much of one resource is in use at each moment, as steps."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator


class Profile:
    """A step function over whole moments; before the first and after the last step it is zero."""

    __slots__ = ("loads", "moments")

    def __init__(self) -> None:
        self.moments: list[int] = []
        """Where the load changes, ascending."""
        self.loads: list[int] = []
        """The load from each of these moments on."""

    def load_at(self, moment: int) -> int:
        """What is in use at a moment."""
        place = bisect_right(self.moments, moment) - 1
        return self.loads[place] if place >= 0 else 0

    def steps(self) -> Iterator[tuple[int, int, int]]:
        """Stretches of one load: from, to, load."""
        for place, load in enumerate(self.loads[:-1]):
            yield self.moments[place], self.moments[place + 1], load

    def add(self, start: int, finish: int, units: int) -> None:
        """Use so many units more from start to finish."""
        if start >= finish or not units:
            return
        first, last = self._step(start), self._step(finish)
        for place in range(first, last):
            self.loads[place] += units

    def _step(self, moment: int) -> int:
        """The place of the step at a moment, made when there is none."""
        place = bisect_left(self.moments, moment)
        if place == len(self.moments) or self.moments[place] != moment:
            self.moments.insert(place, moment)
            self.loads.insert(place, self.loads[place - 1] if place else 0)
        return place

    def first_over(self, start: int, finish: int, limit: int) -> int | None:
        """Where within a span the load first exceeds a limit."""
        moments, loads = self.moments, self.loads
        place = max(0, bisect_right(moments, start) - 1)
        while place < len(moments) and moments[place] < finish:
            if loads[place] > limit:
                return max(start, moments[place])
            place += 1
        return None

    def first_under(self, moment: int, limit: int) -> int | None:
        """The first moment from one on at which the load is within a limit; None when never."""
        moments, loads = self.moments, self.loads
        place = bisect_right(moments, moment) - 1
        if place < 0 or loads[place] <= limit:
            return moment
        for later in range(place + 1, len(moments)):
            if loads[later] <= limit:
                return moments[later]
        return None
